package safety_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"theseus/safety"
)

// Every code has a page with all its parts and a line in the list, and every page has a code.
func TestPages(t *testing.T) {
	list, err := os.ReadFile("../docs/checks/README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, code := range slices.Sorted(maps.Keys(safety.Codes)) {
		page, err := os.ReadFile("../docs/checks/" + code + ".md")
		if err != nil {
			t.Error(err)
			continue
		}
		for _, part := range []string{"# " + code + "\n", "## What it means\n", "## Why it cost money\n", "## Example\n", "## Remedy\n", "## How to allow it\n"} {
			_, after, ok := strings.Cut(string(page), part)
			if body, _, _ := strings.Cut(after, "\n## "); !ok || strings.TrimSpace(body) == "" {
				t.Errorf("%s.md lacks %q", code, part)
			}
		}
		_, severity, _ := strings.Cut(string(page), " Severity: ")
		severity, _, _ = strings.Cut(severity, ".\n")
		if !strings.Contains(string(list), "| ["+code+"]("+code+".md) | "+severity+" | "+safety.Codes[code]+" |") {
			t.Errorf("README.md does not list %s as its page and safety.Codes have it: %q", code, severity)
		}
	}
	pages, err := filepath.Glob("../docs/checks/*.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, page := range pages {
		if name := strings.TrimSuffix(filepath.Base(page), ".md"); name != "README" && name != "coverage" && safety.Codes[name] == "" {
			t.Errorf("%s is the page of no code", page)
		}
	}
}

// Every code is raised somewhere, and nothing raises one that is not there. Codes are literals; those of ABI differences are put together
// of two words. Where a severity stands beside a code, the code's page names it.
func TestCodesAreUsed(t *testing.T) {
	used := map[string]bool{"function-removed": true, "function-changed": true, "event-removed": true, "event-changed": true}
	together := 0
	for _, dir := range []string{"layout", "rules", "audit"} {
		err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return err
			}
			file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
			if err != nil {
				return err
			}
			ast.Inspect(file, func(n ast.Node) bool {
				if l, ok := n.(*ast.BasicLit); ok && l.Kind == token.STRING {
					if text, err := strconv.Unquote(l.Value); err == nil && safety.Codes[text] != "" {
						used[text] = true
					}
				}
				var beside []ast.Expr
				switch n := n.(type) {
				case *ast.CallExpr:
					beside = n.Args
				case *ast.CompositeLit:
					for _, e := range n.Elts {
						if pair, ok := e.(*ast.KeyValueExpr); ok {
							beside = append(beside, pair.Value)
						}
					}
				}
				code, severity := "", ""
				for _, e := range beside {
					if l, ok := e.(*ast.BasicLit); ok && safety.Codes[strings.Trim(l.Value, `"`)] != "" {
						code = strings.Trim(l.Value, `"`)
					} else if s, ok := e.(*ast.SelectorExpr); ok && slices.Contains([]string{"Unsafe", "Undecided", "Warning"}, s.Sel.Name) {
						severity = strings.ToLower(s.Sel.Name)
					}
				}
				if code == "" || severity == "" {
					return true
				}
				together++
				page, err := os.ReadFile("../docs/checks/" + code + ".md")
				if _, said, _ := strings.Cut(string(page), " Severity: "); err != nil || !strings.Contains(strings.SplitN(said, ".\n", 2)[0], severity) {
					t.Errorf("%s raises %s as %s, which its page does not say", path, code, severity)
				}
				return true
			})
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if together < 20 {
		t.Errorf("severities of %d findings only stand beside their codes", together)
	}
	for _, code := range slices.Sorted(maps.Keys(safety.Codes)) {
		if !used[code] {
			t.Errorf("nothing raises %s", code)
		}
	}
}
