package review

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"theseus/printable"
	"theseus/safety"
	"theseus/safety/permission"
)

// hostile are texts that try to become markup, to leave what they stand in, or to steer a terminal.
var hostile = []string{
	`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `' onmouseover='alert(1)`, `</style><script>alert(1)</script>`, `</title><script>1</script>`,
	`&lt;script&gt;`, "```\n# heading\n", "~~~", "\x1b]8;;file:///\aclick\x1b\\", "\x1b[2J", "\u202eolleh", "\u2066x\u2069", "[a](javascript:1)", "]]>", "{{.Title}}", "\x00\r\n\t", "\u200b\ufeff",
	`<!--`, `--><svg onload=1>`, `javascript:alert(1)`, `url(x)`, `;}*{display:none}`, "\xff\xfe", strings.Repeat("`", 9),
}

// full is a report in which every text that comes from a tree is s, made printable as Make does.
func full(s string) *Report {
	s = printable.Text(s)
	rule := &permission.Rule{Function: s, Who: []string{s, permission.Anyone}, When: []string{s}, Modifiers: []string{s}, Notes: []string{s}, File: s, Line: 1}
	cell := Cell{Name: s, Type: s, Offset: 3, Bytes: 20, Change: cellMoved}
	return &Report{
		Title: s, Compared: true, Glance: []Glance{{s, s, care, "checks"}}, Contradicts: []string{s}, Origin: []Fact{{What: "code", Found: s, Holds: true}}, Facts: []Fact{{"tree hash", s, s + "x", false}}, Timeline: []Moment{{s, 1}, {s, 2}},
		Calls: []Call{{What: "initialiser", To: s, Text: s, Then: s}}, Permissions: Permissions{
			Changes: []permission.Change{{Function: s, What: permission.Lost, Old: rule, New: rule}}, Rules: []*permission.Rule{rule}, Holders: []Holder{{Name: s, Old: s, New: s + "x", Live: []string{s}, Change: "changed"}}},
		Checks:   []safety.Finding{{Code: "storage-moved", Severity: safety.Unsafe, Message: s, Details: []string{s}, Remedy: s, Allowed: s, File: s, Contract: s}},
		Storage:  []Region{{s, []Row{{"0", []Cell{cell}, []Cell{}}}, s}},
		Settings: []Setting{{s, s, s}}, Code: CodeReport{Text: s, OldSize: 1, Functions: []CodePart{{s, 1, 2}}, Immutables: []CodeValue{{s, s, s}}, Constants: []CodeValue{{s, s, ""}}, Operations: []CodeNumber{{"CREATE2", 0, 1}}},
		Files: []File{{Path: s, Status: "changed", Lines: []Line{{Op: "+", New: 1, Text: s}, {Op: "-", Old: 1, Text: s}, {Op: "…"}}}}, Unseen: []string{s}, Fields: s, Questions: []string{s},
	}
}

// obeyed says in which form of a report a text is more than text; empty: in none.
func obeyed(r *Report) string {
	forms, err := formsOf(r)
	if err != nil {
		return err.Error()
	}
	if why := steers(forms); why != "" {
		return why
	}
	// The page has the tags that it has whatever the texts are.
	plain, err := formsOf(full("x"))
	if err != nil {
		return err.Error()
	}
	if got, want := tags(forms["html"]), tags(plain["html"]); !slices.Equal(got, want) {
		return "html: other tags"
	}
	return fenceFault(forms["markdown"])
}

// formsOf writes a report in all its forms.
func formsOf(r *Report) (map[string]string, error) {
	var text, markdown, html bytes.Buffer
	if err := errors.Join(r.WriteText(&text), r.WriteMarkdown(&markdown), r.WriteHTML(&html)); err != nil {
		return nil, err
	}
	encoded, err := json.Marshal(r)
	return map[string]string{"text": text.String(), "markdown": markdown.String(), "html": html.String(), "json": string(encoded)}, err
}

// steers says in which form there is a character that does something else than show itself.
func steers(forms map[string]string) string {
	for name, form := range forms {
		for _, c := range form {
			if c != '\n' && c != '\t' && !printable.Rune(c) {
				return fmt.Sprintf("%s holds %U", name, c)
			}
		}
	}
	return ""
}

// fenceFault says what of a Markdown document stands outside of its fences that is not ours: it has our headings there and nothing else.
func fenceFault(markdown string) string {
	fence := ""
	for line := range strings.SplitSeq(markdown, "\n") {
		switch {
		case fence == "" && strings.HasPrefix(line, "```"):
			fence = line[:len(line)-len(strings.TrimLeft(line, "`"))]
		case fence != "" && line == fence:
			fence = ""
		case fence == "" && line != "" && !strings.HasPrefix(line, "# ") && !strings.HasPrefix(line, "## "):
			return "markdown: outside of a fence"
		case fence == "" && strings.Contains(line, "<"):
			return "markdown: markup in a heading"
		}
	}
	if fence != "" {
		return "markdown: a fence is left open"
	}
	return ""
}

// tags of a page, each with the names of its attributes, as a browser would find them.
func tags(page string) (found []string) {
	for i := 0; i < len(page); i++ {
		if page[i] != '<' {
			continue
		}
		end := i + 1
		quote := byte(0)
		var b strings.Builder
		for ; end < len(page) && (page[end] != '>' || quote != 0); end++ {
			switch c := page[end]; {
			case quote == 0 && (c == '"' || c == '\''):
				quote = c
			case quote == c:
				quote = 0
			case quote == 0:
				b.WriteByte(c)
			}
		}
		found = append(found, b.String())
		i = end
	}
	return found
}

func TestHostileTextsStayTexts(t *testing.T) {
	for _, s := range hostile {
		if why := obeyed(full(s)); why != "" {
			t.Errorf("%q: %s", s, why)
		}
	}
	// The test sees what it looks for.
	r := full("x")
	r.Title = "a\u202eb"
	if obeyed(r) == "" {
		t.Error("a bidirectional character was not seen")
	}
	if slices.Equal(tags(`<p title="x">`), tags(`<p title="x" onload="y">`)) || slices.Equal(tags("<p>"), tags("<p><b>")) {
		t.Error("another tag was not seen")
	}
}

func FuzzRenderers(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 1<<12 {
			return
		}
		if why := obeyed(full("x" + s)); why != "" {
			t.Errorf("%q: %s", s, why)
		}
	})
}

func TestBare(t *testing.T) {
	for text, want := range map[string]string{
		"a // x\n b":              "a b",
		"a /* x */ b":             "a b",
		"a/**/b":                  "a b",
		"f ( ) ;":                 "f();",
		`s = "// no comment";`:    `s="// no comment";`,
		`s = '/* no */ \' x' ;`:   `s='/* no */ \' x';`,
		"a /* it does not end":    "a/* it does not end",
		"uint256 /*x*/ y;\n\n\t}": "uint256 y;}",
	} {
		if got := bare(text); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}

func TestSlotsAreDrawn(t *testing.T) {
	drawn := drawSlot([]Cell{{Name: "a", Offset: 0, Bytes: 20}, {Name: "b", Offset: 21, Bytes: 1}})
	var got []string
	sum := 0
	for _, s := range drawn {
		name := "-"
		if s.Cell != nil {
			name = s.Cell.Name
		}
		got, sum = append(got, name), sum+s.Bytes
	}
	if !slices.Equal(got, []string{"-", "b", "-", "a"}) || sum != 32 {
		t.Errorf("%q, %d bytes", got, sum)
	}
	// Places that overlap, as no compiler says, fill 32 bytes still.
	sum = 0
	for _, s := range drawSlot([]Cell{{Offset: 0, Bytes: 32}, {Offset: 5, Bytes: 40}}) {
		sum += s.Bytes
	}
	if sum != 32 {
		t.Errorf("%d bytes", sum)
	}
}
