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
		if !strings.Contains(string(list), "["+code+"]("+code+".md)") {
			t.Errorf("README.md does not list %s", code)
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
// of two words.
func TestCodesAreUsed(t *testing.T) {
	used := map[string]bool{"function-removed": true, "function-changed": true, "event-removed": true, "event-changed": true}
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
				return true
			})
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, code := range slices.Sorted(maps.Keys(safety.Codes)) {
		if !used[code] {
			t.Errorf("nothing raises %s", code)
		}
	}
}
