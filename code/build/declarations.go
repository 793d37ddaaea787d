package build

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"path"
	"regexp"
	"strconv"
	"strings"

	"theseus/code/solc"
)

// declaration is a contract with code of its own, as its source declares it.
type declaration struct {
	source, name string
	arguments    bool     // its constructor takes some
	pragmas      []string // version requirements of the file
}

// findContracts lists the contracts of all *.sol files below some folders, tests and scripts left out, in the order of
// paths and files.
func findContracts(ctx context.Context, fsys fs.FS, folders []string) ([]declaration, error) {
	var found []declaration
	for _, folder := range folders {
		err := fs.WalkDir(fsys, folder, func(name string, e fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return err
			case ctx.Err() != nil:
				return ctx.Err()
			case e.IsDir() && name != folder && notDeployed[e.Name()]:
				return fs.SkipDir
			case !e.Type().IsRegular() || path.Ext(name) != ".sol" || strings.HasSuffix(name, ".t.sol") || strings.HasSuffix(name, ".s.sol"):
				return nil
			}
			text, err := readConfig(fsys, name)
			if err != nil {
				return err
			}
			found = append(found, declarations(name, string(text))...)
			return nil
		})
		if errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("there is no folder %q; run this at the root of the project", folder)
		}
		if err != nil {
			return nil, err
		}
	}
	return found, nil
}

var notDeployed = map[string]bool{".git": true, "node_modules": true, "test": true, "tests": true, "script": true, "scripts": true, "mock": true, "mocks": true}

// declarations reads one file as far as its outline goes.
func declarations(source, text string) []declaration {
	var found []declaration
	var pragmas []string
	l := lexer{rest: text}
	depth, abstract, inContract := 0, false, false
	for l.next() {
		switch {
		case l.token == "{":
			depth++
		case l.token == "}":
			depth--
			inContract = inContract && depth > 0
		case depth == 0 && l.token == "pragma":
			if p, ok := l.versionPragma(); ok {
				pragmas = append(pragmas, p)
			}
		case depth == 0 && l.token == "contract":
			abstract = l.before == "abstract"
			if l.next(); !abstract && identifier.MatchString(l.token) {
				found = append(found, declaration{source: source, name: l.token})
				inContract = true
			}
		case depth == 1 && inContract && l.token == "constructor":
			l.next()
			found[len(found)-1].arguments = l.token == "(" && l.next() && l.token != ")"
		}
	}
	for i := range found {
		found[i].pragmas = pragmas
	}
	return found
}

// versionPragma reads on after "pragma"; the requirement keeps no white space but between its parts.
func (l *lexer) versionPragma() (string, bool) {
	if !l.next() || l.token != "solidity" {
		return "", false
	}
	end := strings.IndexByte(l.rest, ';')
	if end < 0 || end > 200 {
		return "", false
	}
	text := l.rest[:end]
	l.rest = l.rest[end:]
	return strings.Join(strings.Fields(strings.NewReplacer(`"`, "", `'`, "").Replace(text)), " "), true
}

var (
	versionText = regexp.MustCompile(`\d+\.\d+\.\d+`)
	comparator  = regexp.MustCompile(`(\^|~|>=|<=|>|<|=)?\s*v?(\d+)(?:\.(\d+|[xX*]))?(?:\.(\d+|[xX*]))?`)
	hyphenRange = regexp.MustCompile(`(\S+)\s+-\s+(\S+)`)
)

func versionsIn(pragma string) []string { return versionText.FindAllString(pragma, -1) }

func allowedByAll(v solc.Version, pragmas []string) bool {
	for _, p := range pragmas {
		if !allowedBy(v, p) {
			return false
		}
	}
	return true
}

// allowedBy reports whether a version satisfies a requirement of the form that pragmas have: comparators side by side,
// alternatives between ||.
func allowedBy(v solc.Version, pragma string) bool {
	for alternative := range strings.SplitSeq(pragma, "||") {
		alternative = hyphenRange.ReplaceAllString(alternative, ">=$1 <=$2")
		matches := comparator.FindAllStringSubmatch(alternative, -1)
		ok := len(matches) > 0
		for _, m := range matches {
			ok = ok && satisfies(v, m[1], m[2:])
		}
		if ok {
			return true
		}
	}
	return false
}

// satisfies compares a version with one of up to three numbers. Versions between an operator's least one (included) and its
// end (excluded) satisfy it.
func satisfies(v solc.Version, operator string, numbers []string) bool {
	var least [3]int
	given := 0
	for i, text := range numbers {
		n, err := strconv.Atoi(text)
		if err != nil {
			break
		}
		least[i], given = n, i+1
	}
	after := func(i int) [3]int { // the first version that differs at place i
		end := [3]int{}
		copy(end[:], least[:i+1])
		end[i]++
		return end
	}
	end := after(given - 1)
	switch operator {
	case ">=", ">":
		if operator == ">" {
			least = end
		}
		end = [3]int{math.MaxUint16} // the largest that a version can have
	case "<":
		least, end = [3]int{}, least
	case "<=":
		least = [3]int{}
	case "~":
		end = after(min(given-1, 1))
	case "^":
		place := 0
		for place < given-1 && least[place] == 0 {
			place++
		}
		end = after(place)
	}
	spelled := func(n [3]int) solc.Version { return solc.Version(fmt.Sprintf("%d.%d.%d", n[0], n[1], n[2])) }
	return v.Compare(spelled(least)) >= 0 && v.Compare(spelled(end)) < 0
}
