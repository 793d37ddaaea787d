package upgradetest

import (
	"fmt"
	"slices"
	"strings"
)

var (
	live    = []string{"APPROVED", "VERIFYING", "VERIFIED", "ROLLBACK"}
	classes = map[string][]string{
		"LIVE":   live,
		"LAPSED": {"APPROVED-LAPSED", "VERIFYING-LAPSED", "VERIFIED-LAPSED", "ROLLBACK-LAPSED"},
	}
)

// ParseLaw writes the terse table out, a row for every event and state. It refuses a table that leaves a cell open, or has a
// line that fits nothing.
func ParseLaw(text string) ([]Row, error) {
	var rows []Row
	var event string
	var lines []string
	finish := func() error {
		if event == "" {
			return nil
		}
		lines = append(lines, "UNREGISTERED !UnknownRecord", "CLOSED !RecordClosed")
		used := make([]bool, len(lines))
		for _, state := range States() {
			i := slices.IndexFunc(lines, func(line string) bool { return fits(line, state) })
			if i < 0 {
				return fmt.Errorf("%s: nothing said of %s", event, state)
			}
			used[i] = true
			rows = append(rows, rowOf(event, state, lines[i]))
		}
		if i := slices.Index(used[:len(used)-2], false); i >= 0 {
			return fmt.Errorf("%s: line %q fits no state", event, lines[i])
		}
		return nil
	}
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n")
		switch {
		case line == "", strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "\t"):
			lines = append(lines, line[1:])
		default:
			if err := finish(); err != nil {
				return nil, err
			}
			event, lines = line, nil
		}
	}
	err := finish()
	return rows, err
}

func fits(line, state string) bool {
	pattern, _, _ := strings.Cut(line, " ")
	if pattern == "any" {
		return true
	}
	stage, halt, open := strings.Cut(state, "/")
	stages, halts, patternOpen := strings.Cut(pattern, "/")
	return open == patternOpen && among(stage, stages) && (!open || among(halt, halts))
}

func among(name, alternatives string) bool {
	for alternative := range strings.SplitSeq(alternatives, "|") {
		if alternative == "*" || alternative == name || slices.Contains(classes[alternative], name) {
			return true
		}
	}
	return false
}

func rowOf(event, state, line string) Row {
	row := Row{State: state, Event: event}
	_, result, _ := strings.Cut(line, " ")
	if refusal, ok := strings.CutPrefix(result, "!"); ok {
		row.Error = refusal
		return row
	}
	next, emits, _ := strings.Cut(strings.TrimPrefix(result, "-> "), ":")
	row.Emits = strings.Fields(emits)
	stage, halt, _ := strings.Cut(state, "/")
	nextStage, nextHalt, open := strings.Cut(next, "/")
	switch {
	case next == "=":
		row.Next = state
	case !open:
		row.Next = next
	default:
		row.Next = strings.Replace(nextStage, "=", stage, 1) + "/" + strings.Replace(nextHalt, "=", halt, 1)
	}
	return row
}

// Markdown is the table for people: under each event the states that share an answer.
func Markdown(rows []Row) string {
	var page strings.Builder
	page.WriteString("# Every state and every event of a record\n\nWritten out of `vectors/transitions.txt`; `vectors/transitions.json` " +
		"holds one row per state and event, and the tests of `upgrade` and of the contracts go through all of them.\n")
	for start := 0; start < len(rows); {
		end := start
		for end < len(rows) && rows[end].Event == rows[start].Event {
			end++
		}
		writeEvent(&page, rows[start:end])
		start = end
	}
	return page.String()
}

func writeEvent(page *strings.Builder, rows []Row) {
	fmt.Fprintf(page, "\n## %s\n\n| in | then | emits |\n|---|---|---|\n", rows[0].Event)
	var order []string
	states := make(map[string][]string)
	for _, r := range rows {
		answer := fmt.Sprintf("`%s` | %s", r.Next, strings.Join(r.Emits, ", "))
		switch {
		case r.Error != "":
			answer = fmt.Sprintf("refused: `%s` | ", r.Error)
		case r.Next == r.State:
			answer = "stays | " + strings.Join(r.Emits, ", ")
		}
		if states[answer] == nil {
			order = append(order, answer)
		}
		states[answer] = append(states[answer], r.State)
	}
	for _, answer := range order {
		fmt.Fprintf(page, "| %s | %s |\n", strings.Join(summarise(states[answer]), ", "), answer)
	}
}

// summarise names states that differ in their halt alone by one line.
func summarise(states []string) []string {
	all := States()
	var names, stages []string
	byStage := make(map[string][]string)
	for _, state := range states {
		stage, halt, open := strings.Cut(state, "/")
		if !open {
			names = append(names, "`"+state+"`")
			continue
		}
		if byStage[stage] == nil {
			stages = append(stages, stage)
		}
		byStage[stage] = append(byStage[stage], halt)
	}
	if len(stages) == 9 && len(states) >= len(all)-2 {
		return append(names, "every open record")
	}
	for _, stage := range stages {
		count := 0
		for _, state := range all {
			if strings.HasPrefix(state, stage+"/") {
				count++
			}
		}
		if halts := byStage[stage]; len(halts) == count {
			names = append(names, "`"+stage+"/*`")
		} else {
			names = append(names, "`"+stage+"/"+strings.Join(halts, ",")+"`")
		}
	}
	return names
}
