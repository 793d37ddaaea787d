package review

import (
	_ "embed"
	"html/template"
	"io"
	"strings"
	"time"

	"theseus/safety/permission"
)

//go:embed page.html
var pageText string

var page = template.Must(template.New("review").Funcs(template.FuncMap{
	"when":  func(seconds uint64) string { return time.Unix(int64(seconds), 0).UTC().Format("2006-01-02 15:04 UTC") },
	"rows":  sideBySide,
	"rule":  ruleText,
	"class": func(s string) string { return strings.ReplaceAll(s, " ", "-") },
	"bytes": drawSlot,
	"axis":  axis,
	"open":  func(r *permission.Rule) bool { return r != nil && r.Open() },
	"dash":  dash,
	"count": func(c CodeNumber) string {
		switch {
		case c.Old == 0:
			return "new"
		case c.New == 0:
			return "gone"
		}
		return ""
	},
	"small": func(f File) bool { return len(f.Lines) <= 400 && f.Status != onlyComments },
}).Parse(pageText))

// WriteHTML writes the report as one file that needs nothing else: no script, no network.
func (r *Report) WriteHTML(w io.Writer) error { return page.Execute(w, r) }

// row of a side-by-side difference; a line that is on one side only leaves the other empty.
type row struct {
	Gap      bool
	Old, New *Line
}

// sideBySide pairs what was taken out with what was put in at the same place.
func sideBySide(lines []Line) (rows []row) {
	for i := 0; i < len(lines); {
		switch lines[i].Op {
		case "…":
			rows = append(rows, row{Gap: true})
			i++
		case " ":
			rows = append(rows, row{Old: &lines[i], New: &lines[i]})
			i++
		default:
			var removed, added []*Line
			for ; i < len(lines) && (lines[i].Op == "-" || lines[i].Op == "+"); i++ {
				if lines[i].Op == "-" {
					removed = append(removed, &lines[i])
				} else {
					added = append(added, &lines[i])
				}
			}
			for j := range max(len(removed), len(added)) {
				var both row
				if j < len(removed) {
					both.Old = removed[j]
				}
				if j < len(added) {
					both.New = added[j]
				}
				rows = append(rows, both)
			}
		}
	}
	return rows
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
			drawn = append([]stretch{{nil, c.Offset - at}}, drawn...)
		}
		if n := min(c.Bytes, 32-max(c.Offset, at)); n > 0 && c.Offset >= at {
			drawn = append([]stretch{{c, n}}, drawn...)
			at = c.Offset + n
		}
	}
	if at < 32 {
		drawn = append([]stretch{{nil, 32 - at}}, drawn...)
	}
	return drawn
}

// mark on the time line, by its place in percent.
type mark struct {
	Moment
	Percent int
	Number  int
}

// axis places moments between the first and the last.
func axis(moments []Moment) (marks []mark) {
	for i, m := range moments {
		k := mark{m, 0, i + 1}
		if span := moments[len(moments)-1].At - moments[0].At; span > 0 {
			k.Percent = int((m.At - moments[0].At) * 100 / span)
		}
		marks = append(marks, k)
	}
	return marks
}
