package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/term"

	"theseus/docs/checks"
	"theseus/printable"
	"theseus/safety"
	"theseus/safety/audit"
)

// printCheck shows a report in the form that was asked for, and turns it into an exit code. Where sources are on this machine, they are
// named so that a click on them opens them.
func (e *env) printCheck(report *audit.Report, root string, f checkFlags) error {
	if f.sarif {
		b, err := marshal(report.SARIF(checkPages, checks.Page, located(root)))
		if err != nil {
			return err
		}
		if err := e.printJSON(b); err != nil {
			return err
		}
	} else if err := e.print(report, func(w io.Writer) {
		p := &checkPrinter{w: w, where: located(root)}
		if direct, ok := colours(w); ok {
			p.w, p.colour = direct, true
		}
		p.print(report)
	}); err != nil {
		return err
	}
	return conclude(report, f.failOn)
}

// colours is the terminal itself, where a writer leads to one that may be given colours. All that is written there must be printable.
func colours(w io.Writer) (io.Writer, bool) {
	if safe, ok := w.(printable.Writer); ok {
		if f, ok := safe.To.(*result); ok && term.IsTerminal(int(f.to.Fd())) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" {
			return f, true
		}
	}
	return w, false
}

// located finds sources below a folder, or one of those around it: compilers name them from the root of their project, and Hardhat 3 with
// a word of its own in front. What is not there keeps its name.
func located(root string) func(string) string {
	roots := []string{}
	if root != "" {
		for dir := filepath.Clean(root); len(roots) < 4; dir = filepath.Join(dir, "..") {
			roots = append(roots, dir)
		}
	}
	known := make(map[string]string)
	return func(file string) string {
		if found, ok := known[file]; ok {
			return found
		}
		known[file] = file
		for _, name := range []string{file, strings.TrimPrefix(file, "project/")} {
			if !filepath.IsLocal(filepath.FromSlash(name)) {
				continue
			}
			for _, dir := range roots {
				path := filepath.Join(dir, filepath.FromSlash(name))
				if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
					known[file] = filepath.ToSlash(path)
					return known[file]
				}
			}
		}
		return file
	}
}

type checkPrinter struct {
	w      io.Writer
	colour bool
	where  func(string) string
	before string // the last remedy
}

// paint gives a word its colour. Words are of fixed width before they are painted.
func (p *checkPrinter) paint(word string) string {
	code := map[string]string{
		"UNSAFE": "1;31", "unsafe": "31", "UNDECIDED": "1;33", "undecided": "33", "warning": "33", "SAFE": "1;32", "allowed": "2", "digest": "2",
	}[strings.TrimSpace(word)]
	if !p.colour || code == "" {
		return word
	}
	return "\x1b[" + code + "m" + word + "\x1b[0m"
}

func (p *checkPrinter) line(indent int, format string, args ...any) {
	fmt.Fprintf(p.w, "%*s%s\n", indent, "", printable.Text(fmt.Sprintf(format, args...)))
}

func (p *checkPrinter) print(report *audit.Report) {
	for i, r := range report.Results {
		if i > 0 {
			fmt.Fprintln(p.w)
		}
		title := r.Contract
		if r.Document != "" {
			title += " (" + r.Document + ")"
		}
		if r.Reference != "" {
			title += ", which replaces " + r.Reference
		} else {
			title += ", by itself"
		}
		fmt.Fprintf(p.w, "%s  %s\n", p.paint(fmt.Sprintf("%-9s", strings.ToUpper(string(r.Verdict)))), printable.Text(title))
		for _, f := range r.Findings {
			p.finding(f)
		}
		fmt.Fprintf(p.w, "  %s  %v\n", p.paint(fmt.Sprintf("%-9s", "digest")), r.Digest)
	}
	for _, n := range report.Notes {
		p.line(0, "note: %s", n)
	}
	fmt.Fprintf(p.w, "\n%s\n", tally(report))
}

func (p *checkPrinter) finding(f safety.Finding) {
	grave := string(f.Severity)
	if f.Allowed != "" {
		grave = "allowed"
	}
	where := ""
	if f.File != "" && f.Line > 0 {
		where = fmt.Sprintf("%s:%d: ", p.where(f.File), f.Line)
	}
	fmt.Fprintf(p.w, "  %s  %s: %s\n", p.paint(fmt.Sprintf("%-9s", grave)), f.Code, printable.Text(where+f.Message))
	for _, d := range f.Details {
		p.line(15, "%s", d)
	}
	if f.Allowed != "" {
		p.line(15, "allowed: %s", f.Allowed)
	} else if f.Remedy != "" && f.Remedy == p.before {
		p.line(15, "remedy: the same as before")
	} else if f.Remedy != "" {
		p.line(15, "remedy: %s", f.Remedy)
		p.before = f.Remedy
	}
}

// tally is the numbers of what a report holds.
func tally(report *audit.Report) string {
	verdicts, severities := make(map[audit.Verdict]int), make(map[safety.Severity]int)
	allowed, total := 0, 0
	for _, r := range report.Results {
		verdicts[r.Verdict]++
		for _, f := range r.Findings {
			total++
			if f.Allowed != "" {
				allowed++
			} else {
				severities[f.Severity]++
			}
		}
	}
	text := fmt.Sprintf("%s: %d safe, %d unsafe, %d undecided; ", counted(len(report.Results), "contract"), verdicts[audit.Safe], verdicts[audit.Unsafe], verdicts[audit.Undecided])
	if total == 0 {
		return text + "no findings"
	}
	return text + fmt.Sprintf("%s: %d unsafe, %d undecided, %s, %d allowed (what a code means: %sCODE.md)", counted(total, "finding"),
		severities[safety.Unsafe], severities[safety.Undecided], counted(severities[safety.Warning], "warning"), allowed, checkPages)
}

// share begins a sentence about some of the contracts.
func share(n, total int, one, many string) string {
	switch {
	case total == 1:
		return "the contract " + one
	case n == 1:
		return fmt.Sprintf("1 of %d contracts %s", total, one)
	}
	return fmt.Sprintf("%d of %d contracts %s", n, total, many)
}

// conclude turns a report into an exit code. Those of check are its own: a pipeline must tell "unsafe" from "could not be decided".
func conclude(report *audit.Report, failOn string) error {
	unsafe, undecided, warned := 0, 0, 0
	for _, r := range report.Results {
		switch r.Verdict {
		case audit.Unsafe:
			unsafe++
		case audit.Undecided:
			undecided++
		case audit.Safe:
			if slices.ContainsFunc(r.Findings, func(f safety.Finding) bool { return f.Severity == safety.Warning && f.Allowed == "" }) {
				warned++
			}
		}
	}
	total := len(report.Results)
	switch {
	case unsafe > 0:
		return &exitError{exitFailed, errors.New(share(unsafe, total, "is", "are") + " not safe to upgrade to")}
	case undecided > 0:
		return differs("%s not decided", share(undecided, total, "is", "are"))
	case warned > 0 && failOn == "warning":
		return &exitError{exitFailed, errors.New(share(warned, total, "has", "have") + " warnings")}
	}
	return nil
}
