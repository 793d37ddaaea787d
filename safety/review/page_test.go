package review

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// What a page may be made of: it loads nothing, runs nothing and sends nothing.
var (
	pageElements = []string{
		"html", "head", "meta", "title", "style", "body", "a", "div", "header", "nav", "main", "footer", "section", "h1", "h2", "h3", "p", "ul", "ol", "li", "table", "caption", "colgroup", "col",
		"thead", "tbody", "tr", "th", "td", "details", "summary", "pre", "code", "span", "b", "i", "br", "ins", "del", "time",
	}
	pageAttributes = []string{
		"class", "id", "href", "style", "lang", "charset", "name", "content", "http-equiv", "scope", "colspan", "open", "role", "tabindex", "datetime", "data-of", "aria-label", "aria-labelledby", "aria-hidden",
	}
)

// pageFault is what is wrong with the structure of a page; nil: nothing.
func pageFault(page string) error {
	d := xml.NewDecoder(strings.NewReader(page))
	d.Strict, d.AutoClose, d.Entity = false, append(slices.Clone(xml.HTMLAutoClose), "col"), xml.HTMLEntity
	count, ids := make(map[string]int), make(map[string]bool)
	var refs []string
	level := 0
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		e, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		name := e.Name.Local
		count[name]++
		if !slices.Contains(pageElements, name) {
			return fmt.Errorf("element %q", name)
		}
		if len(name) == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '3' {
			if n := int(name[1] - '0'); n > level+1 {
				return fmt.Errorf("a heading of level %d after one of %d", n, level)
			} else {
				level = n
			}
		}
		for _, a := range e.Attr {
			switch key := a.Name.Local; {
			case !slices.Contains(pageAttributes, key):
				return fmt.Errorf("attribute %q", key)
			case key == "id" && ids[a.Value]:
				return fmt.Errorf("id %q twice", a.Value)
			case key == "id":
				ids[a.Value] = true
			case key == "href" && !strings.HasPrefix(a.Value, "#"):
				return fmt.Errorf("a link to %q", a.Value)
			case key == "href" || key == "aria-labelledby":
				refs = append(refs, strings.TrimPrefix(a.Value, "#"))
			case key == "style" && !regexp.MustCompile(`^(left|width|flex-grow): [0-9.]+(%|rem)?(; width: [0-9]+%)?$`).MatchString(a.Value):
				return fmt.Errorf("style %q", a.Value)
			case name == "html" && key == "lang" && a.Value == "en":
				count["language"]++
			case name == "meta" && a.Value == "Content-Security-Policy":
				count["policy"]++
			}
		}
	}
	for _, ref := range refs {
		if !ids[ref] {
			return fmt.Errorf("nothing is called %q", ref)
		}
	}
	for _, one := range []string{"html", "title", "style", "language", "policy", "h1", "header", "nav", "main", "footer"} {
		if count[one] != 1 {
			return fmt.Errorf("%d of %s, want one", count[one], one)
		}
	}
	return nil
}

func written(t *testing.T, r *Report) string {
	t.Helper()
	var b bytes.Buffer
	if err := r.WriteHTML(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestPageStandsAlone(t *testing.T) {
	old, is := vaultSides(t)
	page := written(t, made(t, vault(t)))
	for name, text := range map[string]string{
		"proposal": page, "two trees": written(t, made(t, &Subject{Old: old, New: is})), "the same tree": written(t, made(t, &Subject{Old: is, New: is})),
		"first version": written(t, made(t, &Subject{New: is})), "all": written(t, full("x")), "empty": written(t, &Report{}),
	} {
		if err := pageFault(text); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	// Its style is the one that its policy lets it have, and nothing in it asks for anything.
	style := page[strings.Index(page, "<style>")+7 : strings.Index(page, "</style>")]
	if style != pageStyle || !strings.Contains(pagePolicy, "default-src 'none'") || strings.Contains(pagePolicy, "script") || !strings.Contains(page, strings.ReplaceAll(strings.ReplaceAll(pagePolicy, "'", "&#39;"), "+", "&#43;")) {
		t.Error("the page has another style or policy")
	}
	for _, asks := range []string{"url(", "@import", "http:", "https:", "src=", "<script", "//"} {
		if strings.Contains(style, asks) || asks != "//" && asks != "https:" && strings.Contains(page, asks) {
			t.Errorf("the page has %q", asks)
		}
	}
	// The test sees what it looks for.
	for _, broken := range [][2]string{
		{"<main", "<script></script><main"}, {"<main", "<img src='x'><main"}, {`href="#times"`, `href="https://example.org"`}, {`id="times"`, `id="origin"`}, {`id="times"`, `id="tides"`},
		{`lang="en"`, ""}, {"<h1>", "<h1></h1><h1>"}, {"<main", `<main onload="x"`}, {`style="left: 0%"`, `style="left: 0%; background: url(x)"`}, {"h2>", "h3>"},
	} {
		if text := strings.Replace(page, broken[0], broken[1], 1); text == page || pageFault(text) == nil {
			t.Errorf("%s in the place of %s was not seen", broken[1], broken[0])
		}
	}
}

// Text is readable in both colour schemes: 4.5 to 1 at least, as WCAG 2.2 asks.
func TestPageContrast(t *testing.T) {
	blocks := strings.SplitN(pageStyle, "@media (prefers-color-scheme: dark)", 2)
	for i, block := range blocks {
		colours := make(map[string]string)
		for _, m := range regexp.MustCompile(`--([a-z]+): (#[0-9a-f]{3,6});`).FindAllStringSubmatch(block[:strings.Index(block, "\n}\n")], -1) {
			colours[m[1]] = m[2]
		}
		for _, text := range []string{"ink", "soft", "good", "bad", "warn", "link"} {
			grounds := []string{"paper", "panel"}
			if text == "ink" || text == "soft" {
				grounds = append(grounds, "add", "del")
			}
			if text == "ink" {
				grounds = append(grounds, "added", "deleted")
			}
			for _, ground := range grounds {
				if c := contrast(t, colours[text], colours[ground]); c < 4.5 {
					t.Errorf("scheme %d: %s on %s has a contrast of %.2f", i, text, ground, c)
				}
			}
		}
	}
	if c := contrast(t, "#000", "#ffffff"); math.Abs(c-21) > 0.01 {
		t.Errorf("black on white has a contrast of %.2f", c)
	}
	if c := contrast(t, "#777777", "#fff"); c > 4.5 {
		t.Errorf("grey on white has a contrast of %.2f", c)
	}
}

func contrast(t *testing.T, a, b string) float64 {
	luminance := func(s string) float64 {
		if len(s) == 4 {
			s = "#" + strings.Repeat(s[1:2], 2) + strings.Repeat(s[2:3], 2) + strings.Repeat(s[3:4], 2)
		}
		if len(s) != 7 {
			t.Fatalf("no colour: %q", s)
		}
		sum := 0.0
		for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
			n, err := strconv.ParseUint(s[1+2*i:3+2*i], 16, 8)
			if err != nil {
				t.Fatal(err)
			}
			c := float64(n) / 255
			if c <= 0.04045 {
				c /= 12.92
			} else {
				c = math.Pow((c+0.055)/1.055, 2.4)
			}
			sum += weight * c
		}
		return sum
	}
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}
