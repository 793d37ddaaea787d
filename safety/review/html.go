package review

import (
	_ "embed"
	"html/template"
	"io"
	"time"
)

//go:embed page.html
var pageText string

var page = template.Must(template.New("review").Funcs(template.FuncMap{
	"when": func(seconds uint64) string { return time.Unix(int64(seconds), 0).UTC().Format("2006-01-02 15:04 UTC") },
	"rows": sideBySide,
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
