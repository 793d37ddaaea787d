package review

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strings"
	"sync"
	"time"

	"theseus/safety/permission"
)

var (
	//go:embed page.html
	pageText string
	//go:embed page.css
	pageStyle string
)

// pagePolicy forbids the page everything but its own style, whatever a text of a tree would make of it.
var pagePolicy = func() string {
	sum := sha256.Sum256([]byte(pageStyle))
	return "default-src 'none'; style-src 'unsafe-inline'; style-src-elem 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; style-src-attr 'unsafe-inline'; form-action 'none'; base-uri 'none'"
}()

var page = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("review").Funcs(template.FuncMap{
		"css":    func() template.CSS { return template.CSS(pageStyle) },
		"policy": func() string { return pagePolicy },
		"when":   clock,
		"machine": func(seconds uint64) string {
			return time.Unix(int64(min(seconds, forever)), 0).UTC().Format(time.RFC3339)
		},
		"rows":     sideBySide,
		"who":      func(r *permission.Rule) string { return strings.Join(r.Who, ", or ") },
		"open":     (*permission.Rule).Open,
		"class":    func(s string) string { return strings.ReplaceAll(s, " ", "-") },
		"bytes":    drawSlot,
		"fromLeft": fromLeft,
		"place":    Cell.place,
		"axis":     axis,
		"spans":    spans,
		"dash":     dash,
		"capital":  func(s string) string { return strings.ToUpper(s[:min(1, len(s))]) + s[min(1, len(s)):] },
		"sides": func(compared bool, r Region) any {
			return struct {
				Region
				Compared bool
			}{r, compared}
		},
		"captioned": func(caption string, values []CodeValue) any {
			return struct {
				Caption string
				Values  []CodeValue
			}{caption, values}
		},
		"weight": changeWeight,
		"count":  countWord,
		"long":   func(r Region) bool { return len(r.Rows) > 40 },
		"small":  func(f File) bool { return len(f.Lines) <= 400 && f.Status != onlyComments },
		"churn":  churn,
	}).Parse(pageText))
})

// WriteHTML writes the report as one file that needs nothing else: no script, no network.
func (r *Report) WriteHTML(w io.Writer) error { return page().Execute(w, r) }

// changeWeight is how a change of who may call something is coloured.
func changeWeight(what string) string {
	switch what {
	case permission.Lost:
		return bad
	case permission.Other, permission.Looser:
		return care
	}
	return "soft"
}

// countWord says of an instruction that it is new or gone.
func countWord(c CodeNumber) string {
	switch {
	case c.Old == 0:
		return "new"
	case c.New == 0:
		return "gone"
	}
	return ""
}

// churn counts the lines of a difference.
func churn(f File) string {
	added, removed := 0, 0
	for _, l := range f.Lines {
		switch l.Op {
		case "+":
			added++
		case "-":
			removed++
		}
	}
	return fmt.Sprintf("+%d −%d", added, removed)
}

// stretch of a slot: bytes of a variable, or of none.
type stretch struct {
	*Cell
	Bytes int
}

// drawSlot fills a slot with its variables and what lies between them, byte 0 on the right as in a word.
func drawSlot(cells []Cell) (drawn []stretch) {
	at := 0
	for i := range cells {
		c := &cells[i]
		if c.Offset > at {
			drawn = append(drawn, stretch{nil, c.Offset - at})
		}
		if n := min(c.Bytes, 32-max(c.Offset, at)); n > 0 && c.Offset >= at {
			drawn = append(drawn, stretch{c, n})
			at = c.Offset + n
		}
	}
	if at < 32 {
		drawn = append(drawn, stretch{nil, 32 - at})
	}
	slices.Reverse(drawn)
	return drawn
}

// fromLeft lists the variables of a slot as they are drawn.
func fromLeft(cells []Cell) []Cell {
	list := slices.Clone(cells)
	slices.Reverse(list)
	return list
}

// place of a variable in its slot, in words; none of one that fills it.
func (c Cell) place() string {
	switch {
	case c.Bytes >= 32:
		return ""
	case c.Bytes == 1:
		return fmt.Sprintf("byte %d", c.Offset)
	}
	return fmt.Sprintf("bytes %d–%d", c.Offset, c.Offset+c.Bytes-1)
}

// mark on the time line, by its place in percent.
type mark struct {
	Moment
	Percent int
	Number  int
	Now     bool
}

// axis places moments between the first and the last.
func axis(moments []Moment) (marks []mark) {
	for i, m := range moments {
		marks = append(marks, mark{m, percent(moments, m.At), i + 1, m.What == lookedAt})
	}
	return marks
}

func percent(moments []Moment, at uint64) int {
	first, last := moments[0].At, moments[len(moments)-1].At
	if last <= first {
		return 0
	}
	return int(float64(at-first) / float64(last-first) * 100)
}

// span of time in which something may happen.
type span struct {
	Class       string
	From, Width int
}

// spans of the time line: while signatures are collected, and while activation can happen.
func spans(moments []Moment) (found []span) {
	at := make(map[string]uint64)
	for _, m := range moments {
		at[m.What] = m.At
	}
	add := func(class string, from, until uint64) {
		if from != 0 && until > from {
			start := percent(moments, max(from, moments[0].At))
			found = append(found, span{class, start, percent(moments, until) - start})
		}
	}
	add("signs", at[lookedAt], at[collectedUntil])
	add("acts", max(at[activateFrom], at[activateEarliest]), at[activateUntil])
	return found
}
