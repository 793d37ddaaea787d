package rehearse

import (
	"fmt"
	"html/template"
	"io"
	"strings"
	"sync"
	"time"
)

// section of a report as lines; every form shows the same ones in the same order.
type section struct {
	Title string
	Lines []string
	Bad   bool
}

// title says what was rehearsed on what.
func (r *Report) title() string {
	var contracts []string
	for _, c := range r.Contracts {
		line := fmt.Sprintf("%v would run %v", c.Address, c.Implementation)
		if c.Halted {
			line += "; it is halted, and compared with what ran before"
		}
		contracts = append(contracts, line)
	}
	proven := "held against the block's hash"
	if !r.Proven {
		proven = "NOT PROVEN: partly as the endpoints say it"
	}
	return fmt.Sprintf("%s\nstate of block %d %v, %s", strings.Join(contracts, "\n"), r.Block, r.BlockHash, proven)
}

// sections of the report.
func (r *Report) sections() (all []section) {
	add := func(bad bool, title string, lines ...string) { all = append(all, section{title, lines, bad}) }
	add(r.Activation.Failed != "", r.Activation.title(r.Time), r.Activation.lines()...)
	var views []string
	for _, v := range r.Views {
		note := ""
		if v.New {
			note = "  (new)"
		} else if v.Gone {
			note = "  (gone)"
		}
		call := v.Call
		if len(r.Contracts) > 1 || len(r.Contracts[0].Entrances) > 1 {
			call = v.Contract.Hex() + " " + call
		}
		views = append(views, fmt.Sprintf("%s: %s → %s%s", call, v.Before, v.After, note))
	}
	for _, sig := range r.NotCalled {
		views = append(views, "not called, no arguments were recorded: "+sig)
	}
	if r.Activation.Failed == "" {
		add(false, fmt.Sprintf("views: %d answer as before", r.ViewsSame), views...)
	}
	add(false, r.pastTitle(), r.pastLines()...)
	if len(r.Missing) > 0 {
		add(false, "what endpoints could not give:", r.Missing...)
	}
	var unused []string
	for _, e := range r.Unused {
		unused = append(unused, strings.TrimSpace(fmt.Sprintf("%s %s", e.Function, e.Aspect))+": "+e.Reason)
	}
	if len(unused) > 0 {
		add(false, "expected, and did not come about:", unused...)
	}
	if len(r.Unexpected) == 0 {
		add(false, "nothing unexpected")
	} else {
		add(true, "unexpected:", r.Unexpected...)
	}
	return all
}

func (a *ActivationReport) title(at uint64) string {
	how := "by the steps that CodeRegistry takes (it may not be activated yet)"
	if a.Whole {
		how = "by the transaction that anyone may send"
	}
	if a.Failed != "" {
		return fmt.Sprintf("activation, %s: FAILS: %s", how, a.Failed)
	}
	return fmt.Sprintf("activation, %s, at %s: %d gas", how, time.Unix(int64(at), 0).UTC().Format("2006-01-02 15:04:05 UTC"), a.GasUsed)
}

func (a *ActivationReport) lines() (lines []string) {
	add := func(what, line string) { lines = append(lines, fmt.Sprintf("%-8s %s", what, line)) }
	for _, word := range a.Storage {
		if len(word.Fields) == 0 {
			add("storage", fmt.Sprintf("%v %v: %v → %v", word.Account, word.Slot, word.Before, word.After))
		}
		for _, field := range word.Fields {
			add("storage", field)
		}
	}
	for what, list := range []([]string){a.Balances, a.Code, a.Events} {
		for _, line := range list {
			add([]string{"balance", "code", "event"}[what], line)
		}
	}
	for i, assertion := range a.Assertions {
		holds := "holds"
		if !assertion.Holds {
			holds = "DOES NOT HOLD"
		}
		add("assert", fmt.Sprintf("%d %s", i, holds))
	}
	return lines
}

func (r *Report) pastTitle() string {
	text := fmt.Sprintf("past transactions: %d run again", r.Replayed)
	if r.Unfaithful > 0 {
		text += fmt.Sprintf("; %d were not repeated exactly by the old code (others in their block may matter: --whole-blocks)", r.Unfaithful)
	}
	if r.Unchecked > 0 {
		text += fmt.Sprintf("; of %d there is no receipt to compare with", r.Unchecked)
	}
	return text
}

func (r *Report) pastLines() (lines []string) {
	for _, f := range r.Functions {
		lines = append(lines, fmt.Sprintf("%-40s %5d, %5d the same; gas %d → %d, at most %+d", f.Function, f.Transactions, f.Same, f.GasOld, f.GasNew, f.GasMost))
		for _, d := range f.Differences {
			why := "UNEXPECTED"
			if d.Expected != "" {
				why = "expected: " + d.Expected
			}
			lines = append(lines, fmt.Sprintf("  %d differ in %s, %s; for example %v", d.Count, d.Aspect, why, d.Example), "    old  "+cut(d.Old), "    new  "+cut(d.New))
		}
	}
	for _, c := range r.LeftOut {
		lines = append(lines, fmt.Sprintf("left out: %d, %s", c.Count, c.Why))
	}
	for _, c := range r.NotRun {
		lines = append(lines, fmt.Sprintf("NOT RUN: %d: %s", c.Count, c.Why))
	}
	return lines
}

// cut shortens what a page has no room for; JSON has it whole.
func cut(s string) string {
	const most = 400
	if len(s) > most {
		return strings.ToValidUTF8(s[:most], "") + "…"
	}
	return s
}

// WriteText writes the report for a terminal.
func (r *Report) WriteText(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintln(&b, r.title())
	for _, s := range r.sections() {
		fmt.Fprintf(&b, "\n%s\n", s.Title)
		for _, line := range s.Lines {
			fmt.Fprintf(&b, "  %s\n", line)
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// WriteMarkdown writes the report for a pull request or a wiki. Everything from outside stands in fenced blocks, so that it is shown as it is.
func (r *Report) WriteMarkdown(w io.Writer) error {
	var b strings.Builder
	b.WriteString("# Rehearsal\n")
	for _, s := range append([]section{{Lines: strings.Split(r.title(), "\n")}}, r.sections()...) {
		text, fence := strings.Join(append([]string{s.Title}, s.Lines...), "\n"), "```"
		for strings.Contains(text, fence) {
			fence += "`"
		}
		fmt.Fprintf(&b, "\n%stext\n%s\n%s\n", fence, strings.Trim(text, "\n"), fence)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

var page = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("rehearsal").Parse(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Rehearsal</title>
<style>
:root { color-scheme: light dark }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 80rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin-top: 2rem; overflow-wrap: anywhere }
pre { font: 13px/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere }
.bad { border: 2px solid #c33; padding: .5rem 1rem }
</style>
<h1>Rehearsal</h1>
<pre>{{.Title}}</pre>
{{range .Sections}}<section{{if .Bad}} class="bad"{{end}}><h2>{{.Title}}</h2>{{with .Lines}}<pre>{{range .}}{{.}}
{{end}}</pre>{{end}}</section>
{{end}}</html>
`))
})

// WriteHTML writes the report as one file that needs nothing else: no script, no network.
func (r *Report) WriteHTML(w io.Writer) error {
	return page().Execute(w, map[string]any{"Title": r.title(), "Sections": r.sections()})
}
