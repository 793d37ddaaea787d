package theseus

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const coverageFile = "docs/security/coverage.md"

// incidentGroups are the groups of the catalogue of incidents, each with its number of rows.
var incidentGroups = []struct {
	name string
	rows int
}{{"A", 16}, {"B", 18}, {"C-", 13}, {"D", 15}, {"E", 12}, {"F", 24}, {"G", 11}, {"H", 14}, {"I", 14}, {"J", 13}}

var (
	// A status, and what must be said beside it.
	incidentStatus = regexp.MustCompile(`^(tested|partly: .+issue [3-9].*|later: issue [4-9].*|design differs: .+)$`)
	incidentTest   = regexp.MustCompile(`^(?:Test|Fuzz)Incident([A-J])([0-9]+)[A-Z]`)
	incidentCell   = regexp.MustCompile("^`([a-z0-9/]+)\\.((?:Test|Fuzz)[A-Za-z0-9]+)`$")
)

// The page on coverage names every incident once, and for each the tests that carry its number.
func TestCoverageOfIncidents(t *testing.T) {
	tests := incidentTests(t)
	page, err := os.ReadFile(coverageFile)
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, group := range incidentGroups {
		for row := range group.rows {
			ids = append(ids, fmt.Sprint(group.name, row+1))
		}
	}
	known := slices.Clone(ids)

	lines := strings.Split(string(page), "\n")
	for n, line := range lines {
		cells := strings.Split(line, " | ")
		if len(cells) != 5 || cells[0] == "| id" {
			continue
		}
		id, status, control := strings.TrimPrefix(cells[0], "| "), cells[2], strings.TrimSuffix(cells[4], " |")
		where := fmt.Sprintf("%s:%d: %s", coverageFile, n+1, id)
		if len(ids) == 0 || id != ids[0] {
			t.Fatalf("%s: not the row that comes here; want %v", where, ids[:min(1, len(ids))])
		}
		ids = ids[1:]

		want := tests[strings.ReplaceAll(id, "-", "")]
		if have := incidentCells(cells[3]); !slices.Equal(have, want) {
			t.Errorf("%s names the tests %q; there are %q. Run with THESEUS_UPDATE=1", where, have, want)
			cells[3] = "–"
			if len(want) > 0 {
				cells[3] = strings.Join(want, ", ")
			}
			lines[n] = strings.Join(cells, " | ")
		}
		switch kind, _, _ := strings.Cut(status, ":"); {
		case !incidentStatus.MatchString(status):
			t.Errorf("%s: status %q says too little, or nothing known", where, status)
		case (kind == "tested" || kind == "partly") && len(want) == 0:
			t.Errorf("%s: %s without a test", where, kind)
		case kind == "later" && len(want) > 0:
			t.Errorf("%s: %s, with tests", where, kind)
		case control == "":
			t.Errorf("%s: no control; write – if there is no defence to take away", where)
		}
	}
	if len(ids) > 0 {
		t.Errorf("%s lacks %v", coverageFile, ids)
	}
	for id, named := range tests {
		if !slices.ContainsFunc(known, func(row string) bool { return strings.ReplaceAll(row, "-", "") == id }) {
			t.Errorf("%v: the catalogue has no row %s", named, id)
		}
	}
	if os.Getenv("THESEUS_UPDATE") == "1" {
		if err := os.WriteFile(coverageFile, []byte(strings.Join(lines, "\n")), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// incidentCells reads a cell that lists tests.
func incidentCells(cell string) (tests []string) {
	for _, name := range strings.Split(cell, ", ") {
		if incidentCell.MatchString(name) {
			tests = append(tests, name)
		} else if name != "–" {
			tests = append(tests, "not a test: "+name)
		}
	}
	return tests
}

// incidentTests finds the tests of incidents in the sources: for each row, "`folder.Name`" in order.
func incidentTests(t *testing.T) map[string][]string {
	t.Helper()
	tests := make(map[string][]string)
	err := filepath.WalkDir(".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && (entry.Name() == "node_modules" || path != "." && strings.HasPrefix(entry.Name(), ".")) {
			return fs.SkipDir
		}
		if !strings.HasSuffix(path, "_test.go") {
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		for _, declaration := range file.Decls {
			f, ok := declaration.(*ast.FuncDecl)
			if !ok || f.Recv != nil || !strings.Contains(f.Name.Name, "Incident") || !ast.IsExported(f.Name.Name) {
				continue
			}
			id := incidentTest.FindStringSubmatch(f.Name.Name)
			if id == nil {
				if f.Name.Name != "TestCoverageOfIncidents" {
					t.Errorf("%s: %s: the name of an incident's test is TestIncident, the row's number, words", path, f.Name.Name)
				}
				continue
			}
			name := fmt.Sprintf("`%s.%s`", filepath.ToSlash(filepath.Dir(path)), f.Name.Name)
			tests[id[1]+id[2]] = append(tests[id[1]+id[2]], name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, named := range tests {
		slices.Sort(named)
	}
	return tests
}
