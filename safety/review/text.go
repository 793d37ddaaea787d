package review

import (
	"fmt"
	"io"
	"strings"
	"time"
)

// section of a report as lines; every form shows the same ones in the same order.
type section struct {
	title string
	lines []string
	diff  bool
}

// sections of the report, without those that have nothing to say.
func (r *Report) sections() (all []section) {
	add := func(title string, diff bool, lines []string) {
		if len(lines) > 0 {
			all = append(all, section{title, lines, diff})
		}
	}
	add("Not as the proposal says: do not sign", false, r.Contradicts)
	var facts []string
	for _, f := range r.Facts {
		switch {
		case f.Said == "":
			facts = append(facts, fmt.Sprintf("%-24s %s", f.What, f.Found))
		case f.Holds:
			facts = append(facts, fmt.Sprintf("%-24s %s  as signed", f.What, f.Found))
		default:
			facts = append(facts, fmt.Sprintf("%-24s %s  NOT as signed: %s", f.What, f.Found, f.Said))
		}
	}
	add("Derived again here", false, facts)
	var moments []string
	for _, m := range r.Timeline {
		moments = append(moments, fmt.Sprintf("%s  %s", time.Unix(int64(m.At), 0).UTC().Format("2006-01-02 15:04:05 UTC"), m.What))
	}
	add("Times", false, moments)
	var calls []string
	for _, c := range r.Calls {
		calls = append(calls, fmt.Sprintf("%s: %s on %s %s", c.What, c.Text, c.To, c.Then))
	}
	add("What activation calls", false, calls)
	var settings []string
	for _, s := range r.Settings {
		settings = append(settings, fmt.Sprintf("%s: %s → %s", s.Name, s.Old, s.New))
	}
	add("Compiler and settings", false, settings)
	var differences []string
	for _, d := range r.Interface {
		note := ""
		if d.Breaking {
			note = "  (others may rely on it)"
		}
		switch {
		case d.Old == "":
			differences = append(differences, fmt.Sprintf("+ %s%s", d.New, note))
		case d.New == "":
			differences = append(differences, fmt.Sprintf("- %s%s", d.Old, note))
		default:
			differences = append(differences, fmt.Sprintf("- %s%s", d.Old, note), fmt.Sprintf("+ %s", d.New))
		}
	}
	add("Functions, events and errors", true, differences)
	var checks []string
	for _, f := range r.Checks {
		line := fmt.Sprintf("%s %s: %s", f.Severity, f.Code, f.Message)
		if f.Allowed != "" {
			line += "  (allowed: " + f.Allowed + ")"
		}
		checks = append(checks, line)
		for _, d := range f.Details {
			checks = append(checks, "  "+d)
		}
		if f.Remedy != "" {
			checks = append(checks, "  remedy: "+f.Remedy)
		}
	}
	switch {
	case r.CheckNote != "":
		checks = append(checks, "not checked: "+r.CheckNote)
	case len(checks) == 0:
		checks = append(checks, "nothing found")
	}
	add("Storage and safety of the code", false, checks)
	add("Code", false, []string{fmt.Sprintf("%s (%d bytes, now %d of at most %d)", r.Code.Text, r.Code.OldSize, r.Code.NewSize, r.Code.Limit)})
	for _, f := range r.Files {
		var lines []string
		for _, l := range f.Lines {
			if l.Op == "…" {
				lines = append(lines, "…")
			} else {
				lines = append(lines, l.Op+" "+l.Text)
			}
		}
		add(fmt.Sprintf("%s (%s)", f.Path, f.Status), true, lines)
	}
	if len(r.Files) == 0 {
		add("Source", false, []string{fmt.Sprintf("the %d files that reach the code are the same", r.FilesSame)})
	} else {
		add("Other source", false, []string{fmt.Sprintf("%d more files reach the code and are as before", r.FilesSame)})
	}
	if r.Fields != "" {
		add("What the wallet will show", false, strings.Split(strings.TrimRight(r.Fields, "\n"), "\n"))
	}
	add("Questions for you", false, numbered(r.Questions))
	return all
}

func numbered(list []string) []string {
	lines := make([]string, len(list))
	for i, line := range list {
		lines[i] = fmt.Sprintf("%d. %s", i+1, line)
	}
	return lines
}

// WriteText writes the report for a terminal.
func (r *Report) WriteText(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n", r.Title)
	for _, s := range r.sections() {
		fmt.Fprintf(&b, "\n%s\n", s.title)
		for _, line := range s.lines {
			fmt.Fprintf(&b, "  %s\n", line)
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// WriteMarkdown writes the report for a pull request or a wiki. Everything from outside stands in fenced blocks, so that it is shown as it is.
func (r *Report) WriteMarkdown(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n", r.Title)
	for _, s := range r.sections() {
		language, fence := "text", "```"
		if s.diff {
			language = "diff"
		}
		for strings.Contains(strings.Join(s.lines, "\n"), fence) {
			fence += "`"
		}
		fmt.Fprintf(&b, "\n## %s\n\n%s%s\n%s\n%s\n", escape(s.title), fence, language, strings.Join(s.lines, "\n"), fence)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// escape keeps a path from being taken for markup.
func escape(s string) string {
	return strings.NewReplacer("*", `\*`, "_", `\_`, "[", `\[`, "<", "&lt;", "`", "\\`").Replace(s)
}
