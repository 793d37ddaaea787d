package corpus

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"theseus/safety"
)

// recorded is what was found in each case by the set of checks of a number: a line of the case's name, its text and the findings that stand,
// the last two hashed. Validators tell apart those with other checks by the number (safety.Checks), so that it must go up whenever findings
// change.
const recorded = "findings.txt"

const renew = "THESEUS_UPDATE=1 THESEUS_FULL=1 go test ./safety/corpus -run TestVerdicts"

func short8(text string) string { return fmt.Sprintf("%x", sha256.Sum256([]byte(text)))[:16] }

// line is what is recorded of a case.
func (c *Case) line(findings []safety.Finding) string {
	var found []string
	for _, f := range findings {
		if f.Stands() {
			slots := slices.Sorted(slices.Values(f.Slots))
			found = append(found, fmt.Sprintf("%q", append([]string{f.Code, f.Contract, f.File, fmt.Sprint(f.Line)}, slices.Compact(slots)...)))
		}
	}
	slices.Sort(found)
	text := ""
	for _, key := range slices.Sorted(maps.Keys(c.fields)) {
		text += fmt.Sprintf("%q: %q\n", key, c.fields[key])
	}
	return short8(text) + " " + short8(strings.Join(slices.Compact(found), "\n"))
}

// holdRecorded holds what was found against what is recorded. In a run of all cases that shall renew the record, it does, unless the number must
// go up first.
func holdRecorded(t *testing.T, found map[string]string, all bool) {
	t.Helper()
	text, err := os.ReadFile(recorded)
	if err != nil {
		t.Fatal(err)
	}
	number, lines := 0, make(map[string]string)
	for i, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		if i == 0 {
			if _, err := fmt.Sscanf(line, "checks %d", &number); err != nil {
				t.Fatalf("%s begins with %q", recorded, line)
			}
			continue
		}
		name, rest, _ := strings.Cut(line, " ")
		lines[name] = rest
	}
	for _, problem := range compareRecorded(number, safety.Checks, lines, found, all) {
		t.Error(problem)
	}
	if t.Failed() || os.Getenv("THESEUS_UPDATE") != "1" || !all {
		return
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "checks %d\n", safety.Checks)
	for _, name := range slices.Sorted(maps.Keys(found)) {
		fmt.Fprintf(&b, "%s %s\n", name, found[name])
	}
	if err := os.WriteFile(recorded, b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

// compareRecorded says what is wrong with a record of a number of checks, for a program with its own.
func compareRecorded(number, checks int, lines, found map[string]string, all bool) (problems []string) {
	renews := os.Getenv("THESEUS_UPDATE") == "1"
	if number > checks {
		return []string{fmt.Sprintf("%s is of checks %d, and safety.Checks is %d: the number never goes down", recorded, number, checks)}
	}
	if number < checks && !renews {
		return []string{fmt.Sprintf("safety.Checks is %d and %s is of checks %d: %s", checks, recorded, number, renew)}
	}
	for _, name := range slices.Sorted(maps.Keys(found)) {
		was, known := lines[name]
		text, _, _ := strings.Cut(was, " ")
		switch {
		case was == found[name]:
		case known && strings.HasPrefix(found[name], text+" ") && number == checks:
			problems = append(problems, fmt.Sprintf("%s has other findings than checks %d found in it, and safety.Checks (safety/digest.go) is still %d: raise it, run %s, and "+
				"THESEUS_UPDATE=1 go test ./safety -run TestDigestVectors", name, number, checks, renew))
		case !renews:
			problems = append(problems, fmt.Sprintf("%s is new or has another text: %s", name, renew))
		}
	}
	if all && !renews {
		for _, name := range slices.Sorted(maps.Keys(lines)) {
			if _, there := found[name]; !there {
				problems = append(problems, fmt.Sprintf("%s is no case any more: %s", name, renew))
			}
		}
	}
	return problems
}

// A record holds its number to the findings: they cannot change while it stays.
func TestRecordHoldsTheNumber(t *testing.T) {
	was := map[string]string{"a": "text findings", "b": "text findings"}
	other := map[string]string{"a": "text findings", "b": "text others"}
	for name, c := range map[string]struct {
		number, checks int
		found          map[string]string
		all            bool
		want           string
	}{
		"the same":              {3, 3, was, true, ""},
		"a part of it":          {3, 3, map[string]string{"a": "text findings"}, false, ""},
		"other findings":        {3, 3, other, true, "raise it"},
		"the number was raised": {3, 4, was, true, renew},
		"and put back":          {4, 3, was, true, "never goes down"},
		"another text":          {3, 3, map[string]string{"a": "text findings", "b": "other findings"}, true, "another text"},
		"a new case":            {3, 3, map[string]string{"a": "text findings", "b": "text findings", "c": "text findings"}, true, "new"},
		"a case gone":           {3, 3, map[string]string{"a": "text findings"}, true, "no case any more"},
	} {
		t.Setenv("THESEUS_UPDATE", "")
		if got := strings.Join(compareRecorded(c.number, c.checks, was, c.found, c.all), "\n"); c.want == "" && got != "" || !strings.Contains(got, c.want) {
			t.Errorf("%s: %q", name, got)
		}
	}
	t.Setenv("THESEUS_UPDATE", "1")
	if got := compareRecorded(3, 3, was, other, true); len(got) != 1 {
		t.Errorf("renewed under the same number: %q", got)
	}
	if got := compareRecorded(3, 4, was, other, true); got != nil {
		t.Errorf("refused under a new number: %q", got)
	}
}
