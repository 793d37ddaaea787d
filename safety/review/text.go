package review

import (
	"fmt"
	"io"
	"strings"
	"time"
	"unicode/utf8"

	"theseus/code/abidiff"
	"theseus/safety/permission"
)

// section of a report as lines; text and Markdown show the same ones in the same order.
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
	var glances []string
	for _, g := range r.Glance {
		glances = append(glances, pad(g.What, 24)+" "+g.Found)
	}
	add("At a glance", false, glances)
	add("Who proposes what", false, factLines(r.Origin))
	add("Derived again here", false, factLines(r.Facts))
	var moments []string
	for _, m := range r.Timeline {
		moments = append(moments, fmt.Sprintf("%s  %s", clock(m.At), m.What))
	}
	add("Times", false, moments)
	var calls []string
	for _, c := range r.Calls {
		calls = append(calls, fmt.Sprintf("%s: %s on %s %s", c.What, c.Text, c.To, c.Then))
	}
	add("What activation calls", false, calls)
	add("Who may call what", true, r.permissionLines())
	add("Who has which role", false, r.holderLines())
	add("Storage and safety of the code", false, r.checkLines())
	for _, region := range r.Storage {
		add("Map of "+region.Name, true, region.lines())
	}
	var settings []string
	for _, s := range r.Settings {
		settings = append(settings, fmt.Sprintf("%s: %s → %s", s.Name, s.Old, s.New))
	}
	add("Compiler and settings", false, r.or(settings))
	add("Functions, events and errors", true, r.or(interfaceLines(r.Interface)))
	add("Code", false, r.Code.lines())
	for _, f := range r.Files {
		var lines []string
		for _, l := range f.Lines {
			if l.Op == "…" {
				lines = append(lines, "…")
			} else {
				lines = append(lines, l.Op+" "+l.Text)
			}
		}
		if f.Status == tooLarge {
			lines = []string{tooLarge}
		}
		add(fmt.Sprintf("%s (%s)", f.Path, f.Status), true, lines)
	}
	var rest []string
	if len(r.Files) == 0 {
		rest = append(rest, fmt.Sprintf("the %d files that reach the code are the same", r.FilesSame))
	} else {
		rest = append(rest, fmt.Sprintf("%d more files reach the code and are as before", r.FilesSame))
	}
	for _, path := range r.Unseen {
		rest = append(rest, path+": changes that do not reach the code are left out")
	}
	add("Other source", false, rest)
	if r.Fields != "" {
		add("What the wallet will show", false, strings.Split(strings.TrimRight(r.Fields, "\n"), "\n"))
	}
	add("What the wallet hashes", false, factLines(r.Digests))
	add("Questions for you", false, numbered(r.Questions))
	return all
}

// forever is later than any time that is meant.
const forever = 1 << 37

// clock shows a time in seconds.
func clock(seconds uint64) string {
	if seconds > forever {
		return "for ever"
	}
	return time.Unix(int64(seconds), 0).UTC().Format("2006-01-02 15:04:05 UTC")
}

// or says of an empty list that nothing changes, where there is something to compare with.
func (r *Report) or(lines []string) []string {
	if len(lines) == 0 && r.Compared {
		return []string{nothing}
	}
	return lines
}

// nothing is said instead of leaving a section out: it was looked at.
const nothing = "nothing changes"

func factLines(facts []Fact) (lines []string) {
	for _, f := range facts {
		line := pad(f.What, 24) + " " + f.Found
		switch {
		case f.Said == "":
		case f.Holds:
			line += "  as signed"
		default:
			line += "  NOT as signed: " + f.Said
		}
		lines = append(lines, line)
	}
	return lines
}

// pad fills a text up with spaces; a long one gets none.
func pad(s string, width int) string {
	return s + strings.Repeat(" ", max(0, width-utf8.RuneCountInString(s)))
}

func interfaceLines(all []abidiff.Difference) (lines []string) {
	for _, d := range all {
		note := ""
		if d.Breaking {
			note = "  (others may rely on it)"
		}
		selector := ""
		if len(d.Selector) == 10 {
			selector = "  " + d.Selector
		}
		switch {
		case d.Old == "":
			lines = append(lines, fmt.Sprintf("+ %s%s%s", d.New, selector, note))
		case d.New == "":
			lines = append(lines, fmt.Sprintf("- %s%s%s", d.Old, selector, note))
		default:
			lines = append(lines, fmt.Sprintf("- %s%s%s", d.Old, selector, note), fmt.Sprintf("+ %s", d.New))
		}
	}
	return lines
}

// Text of a rule on one line.
func ruleText(r *permission.Rule) string {
	text := strings.Join(r.Who, ", or ")
	if len(r.When) > 0 {
		text += "; needs " + strings.Join(r.When, ", ")
	}
	return text
}

func (r *Report) permissionLines() (lines []string) {
	p := &r.Permissions
	if p.Note != "" {
		return []string{"not known: " + p.Note}
	}
	if r.Compared && len(p.Changes) == 0 {
		lines = append(lines, nothing)
	}
	shown := make(map[*permission.Rule]bool)
	for _, c := range p.Changes {
		lines = append(lines, fmt.Sprintf("  %s: %s", c.Function, c.What))
		if c.Old != nil {
			lines = append(lines, "-   "+ruleText(c.Old))
		}
		if c.New != nil {
			lines = append(lines, "+   "+ruleText(c.New))
			lines = append(lines, noteLines(c.New)...)
			shown[c.New] = true
		}
	}
	for _, rule := range p.Rules {
		if !shown[rule] {
			lines = append(lines, fmt.Sprintf("  %s: %s", rule.Function, ruleText(rule)))
			lines = append(lines, noteLines(rule)...)
		}
	}
	return lines
}

func noteLines(r *permission.Rule) (lines []string) {
	for _, n := range r.Notes {
		lines = append(lines, "!   "+n)
	}
	return lines
}

func (r *Report) holderLines() (lines []string) {
	for _, h := range r.Permissions.Holders {
		line := pad(h.Name, 24)
		switch {
		case h.Old != "" && h.New != "" && h.Old != h.New:
			line += " " + h.Old + " → " + h.New
		case h.New != "":
			line += " " + h.New
		case h.Old != "":
			line += " " + h.Old
		}
		if h.Change != "" {
			line += "  " + h.Change
		}
		if len(h.Live) > 0 {
			line += "  now: " + strings.Join(h.Live, ", ")
		}
		lines = append(lines, line)
	}
	return lines
}

func (r *Report) checkLines() (lines []string) {
	for _, f := range r.Checks {
		line := fmt.Sprintf("%s %s: %s", f.Severity, f.Code, f.Message)
		if f.Allowed != "" {
			line += "  (allowed: " + f.Allowed + ")"
		}
		lines = append(lines, line)
		for _, d := range f.Details {
			lines = append(lines, "  "+d)
		}
		if f.Remedy != "" {
			lines = append(lines, "  remedy: "+f.Remedy)
		}
	}
	switch {
	case r.CheckNote != "":
		lines = append(lines, "not checked: "+r.CheckNote)
	case len(lines) == 0:
		lines = append(lines, "nothing found")
	}
	return lines
}

// lines of a region: what stays on one line, what does not on two.
func (r Region) lines() (lines []string) {
	if r.Note != "" {
		lines = append(lines, "! "+r.Note)
	}
	text := func(cells []Cell) string {
		var list []string
		for _, c := range cells {
			place := ""
			if c.Offset != 0 || c.Bytes != 32 {
				place = fmt.Sprintf(" [%d:%d]", c.Offset, c.Offset+c.Bytes)
			}
			if c.Change != "" {
				place += " (" + c.Change + ")"
			}
			list = append(list, c.Name+" "+c.Type+place)
		}
		return strings.Join(list, ", ")
	}
	for _, row := range r.Rows {
		slot, was, is := pad(row.Slot, 6), text(row.Old), text(row.New)
		switch {
		case was == is:
			mark := "  "
			if row.Changed() {
				mark = "! "
			}
			lines = append(lines, mark+slot+" "+is)
			continue
		case was != "":
			lines = append(lines, "- "+slot+" "+was)
		}
		if is != "" {
			lines = append(lines, "+ "+slot+" "+is)
		}
	}
	return lines
}

func (c *CodeReport) lines() (lines []string) {
	lines = append(lines, fmt.Sprintf("%s (%d bytes, now %d of at most %d)", c.Text, c.OldSize, c.NewSize, c.Limit))
	for _, op := range c.Operations {
		word := ""
		switch {
		case c.OldSize == 0:
		case op.Old == 0:
			word = "  NEW"
		case op.New == 0:
			word = "  gone"
		}
		lines = append(lines, fmt.Sprintf("%-14s %d → %d times%s", op.Name, op.Old, op.New, word))
	}
	for _, list := range []struct {
		what   string
		values []CodeValue
	}{{"immutable", c.Immutables}, {"constant", c.Constants}} {
		for _, v := range list.values {
			lines = append(lines, fmt.Sprintf("%s %s: %s → %s", list.what, v.Name, dash(v.Old), dash(v.New)))
		}
	}
	for _, f := range c.Functions {
		lines = append(lines, fmt.Sprintf("%s: %d → %d bytes", f.Name, f.Old, f.New))
	}
	return lines
}

func dash(s string) string {
	if s == "" {
		return "-"
	}
	return s
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
	fmt.Fprintf(&b, "# %s\n", escape(r.Title))
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

// escape keeps what stands in a heading from being taken for markup or a link.
func escape(s string) string {
	var b strings.Builder
	for _, c := range s {
		switch {
		case c == '<':
			b.WriteString("&lt;")
		case c == '&':
			b.WriteString("&amp;")
		case strings.ContainsRune("\\`*_{}[]#!|~>@$^=+", c):
			b.WriteByte('\\')
			b.WriteRune(c)
		default:
			b.WriteRune(c)
		}
	}
	return b.String()
}
