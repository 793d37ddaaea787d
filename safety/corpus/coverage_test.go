package corpus

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var proof = regexp.MustCompile("`(corpus:[^`]+|[a-z/]+\\.(?:Test|Fuzz)[A-Za-z0-9]+|[a-z/]+/[a-z_]+\\.txtar)`")

// The page on what shows that the checks are right names at least one proof for everything, only such as are there, and cases of every family.
func TestCoverage(t *testing.T) {
	page, err := os.ReadFile("../../docs/checks/coverage.md")
	if err != nil {
		t.Fatal(err)
	}
	families, err := Families()
	if err != nil {
		t.Fatal(err)
	}
	cases := make(map[string]bool)
	for _, f := range families {
		for _, c := range f.Cases {
			cases["corpus:"+f.Name+"/"+c.Name] = true
		}
		if !strings.Contains(string(page), "`corpus:"+f.Name+"/") {
			t.Errorf("no case of %s is named", f.Name)
		}
	}
	tests := make(map[string]bool) // of the folders that were looked at
	there := func(name string) bool {
		switch {
		case strings.HasPrefix(name, "corpus:"):
			return cases[name]
		case strings.HasSuffix(name, ".txtar"):
			_, err := os.Stat("../../" + name)
			return err == nil
		}
		folder, test, _ := strings.Cut(name, ".")
		if !tests[folder] {
			tests[folder] = true
			for _, name := range functions(t, "../../"+folder) {
				tests[folder+"."+name] = true
			}
		}
		return tests[folder+"."+test]
	}
	rows := 0
	for i, line := range strings.Split(string(page), "\n") {
		cells := strings.Split(line, " | ")
		if len(cells) != 2 || strings.HasPrefix(line, "| what ") {
			continue
		}
		rows++
		named := proof.FindAllStringSubmatch(cells[1], -1)
		if rest := strings.TrimSpace(strings.TrimSuffix(proof.ReplaceAllString(cells[1], ""), "|")); len(named) == 0 || rest != "" {
			t.Errorf("line %d: %q is no list of proofs", i+1, cells[1])
		}
		for _, m := range named {
			if !there(m[1]) {
				t.Errorf("line %d: there is no %s", i+1, m[1])
			}
		}
	}
	if rows < 60 {
		t.Errorf("%d rows", rows)
	}
}

// functions are the tests of a folder.
func functions(t *testing.T, folder string) []string {
	t.Helper()
	files, err := filepath.Glob(folder + "/*_test.go")
	if err != nil || len(files) == 0 {
		t.Fatalf("%s has no tests: %v", folder, err)
	}
	var names []string
	for _, file := range files {
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range parsed.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil {
				names = append(names, f.Name.Name)
			}
		}
	}
	slices.Sort(names)
	return names
}
