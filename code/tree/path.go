package tree

import (
	"path"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// componentBytes is the longest name that the usual file systems can store.
const componentBytes = 255

// CheckPath applies the rules for the spelling of one path, slash-separated and relative to the tree's root. The error
// is a *RefusedError without Limit. A path through .git is refused: walkers leave it out before they ask.
func CheckPath(p string) error {
	if reason := spelling(p); reason != "" {
		return refuse(p, "%s", reason)
	}
	return nil
}

func spelling(p string) string {
	switch {
	case p == "" || p == ".":
		return "empty path"
	case p[0] == '/':
		return "absolute path"
	case !utf8.ValidString(p):
		return "name is not valid UTF-8"
	}
	for _, r := range p {
		switch {
		case r == '\n':
			return "newline in a name"
		case r == '\\':
			return "backslash in a name"
		case r >= ' ' && r < 0x7f: // most of them; the tables below take their time
		case unicode.Is(unicode.Bidi_Control, r):
			return "bidirectional control character in a name"
		case unicode.In(r, unicode.Cc, unicode.Zl, unicode.Zp):
			return "control character in a name"
		case unicode.Is(unicode.Cf, r):
			return "invisible character in a name"
		}
	}
	if !norm.NFC.IsNormalString(p) {
		return "name is not in Unicode normal form NFC"
	}
	for name := range strings.SplitSeq(p, "/") {
		switch {
		case name == "":
			return "empty name between slashes"
		case name == "." || name == "..":
			return "dot or dot-dot in a path"
		case len(name) > componentBytes:
			return "name of more than 255 bytes"
		}
		// Lookalikes reach the same folder where case is folded, and git~1 is its short name there.
		if f := fold(name); f == ".git" || f == "git~1" {
			return "named like .git, which is no part of a tree"
		}
	}
	return ""
}

// fold maps names that some file systems take for one onto one spelling.
func fold(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return norm.NFC.String(strings.Map(leastCase, cases.Fold().String(s)))
		}
	}
	return strings.ToLower(s)
}

// leastCase maps what is one letter but for its case onto one rune: cases.Fold exchanges the two cases of Cherokee.
func leastCase(r rune) rune {
	least := r
	for other := unicode.SimpleFold(r); r >= utf8.RuneSelf && other != r; other = unicode.SimpleFold(other) {
		least = min(least, other)
	}
	return least
}

func depth(p string) int { return strings.Count(p, "/") + 1 }

// checkCollisions refuses files or directories of one directory whose names differ by case alone. Directories count by
// the files in them.
func checkCollisions(entries []Entry) error {
	seen := make(map[string]string, len(entries)) // folded path -> path
	for _, e := range entries {
		for p := e.Path; p != "."; p = path.Dir(p) {
			folded := fold(p)
			first, ok := seen[folded]
			if !ok {
				seen[folded] = p
				continue
			}
			if first != p {
				return refuse(p, "same name as %q where case is folded", first)
			}
			break // its parents are in seen too
		}
	}
	return nil
}
