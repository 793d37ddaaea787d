package review

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"theseus/code/syntax"
)

// Whatever the texts are, the lines of a difference are both of them, whole and in order.
func TestLinesAreBothTexts(t *testing.T) {
	seed := rand.Uint64()
	r := rand.New(rand.NewPCG(seed, 9))
	text := func(words int) string {
		var b strings.Builder
		for range r.IntN(60) {
			fmt.Fprintf(&b, "line %d\n", r.IntN(words))
		}
		return b.String() + []string{"", "no end", "\n"}[r.IntN(3)]
	}
	var many, more strings.Builder // more lines than there are characters that stand for them, in a library's line mode
	for i := range 70_000 {
		fmt.Fprintln(&many, i)
		if i%7_000 != 0 {
			fmt.Fprintln(&more, i)
		}
	}
	cases := [][2]string{{"", ""}, {"a", ""}, {"", "a\n"}, {many.String(), more.String()}}
	for range 200 {
		cases = append(cases, [2]string{text(5), text(5)}, [2]string{text(1000), text(1000)})
	}
	for _, c := range cases {
		for _, work := range []int{maxWork, 0} {
			was, is, left := []string{}, []string{}, work
			for _, l := range lines(c[0], c[1], &left) {
				if l.Op != "+" {
					was = append(was, l.Text)
					if l.Old != len(was) {
						t.Fatalf("seed %d: line %d has number %d", seed, len(was), l.Old)
					}
				}
				if l.Op != "-" {
					is = append(is, l.Text)
					if l.New != len(is) {
						t.Fatalf("seed %d: line %d has number %d", seed, len(is), l.New)
					}
				}
			}
			for side, got := range [][]string{was, is} {
				if strings.Join(got, "\n") != strings.TrimSuffix(c[side], "\n") {
					t.Fatalf("seed %d, work %d: %.80q became %.80q", seed, work, c[side], strings.Join(got, "\n"))
				}
			}
			if left < 0 {
				t.Fatalf("seed %d: %d of the work are left", seed, left)
			}
		}
	}
}

// What would take for ever is shown as taken out and put in, and the same for everybody.
func TestWorkIsBounded(t *testing.T) {
	var a, b strings.Builder
	for i := range 30_000 {
		fmt.Fprintf(&a, "old %d\n", i)
		fmt.Fprintf(&b, "new %d\n", i)
	}
	work := maxWork
	all := lines("same\n"+a.String()+"end\n", "same\n"+b.String()+"end\n", &work)
	if len(all) != 60_002 || work != maxWork || all[0].Op != " " || all[1].Op != "-" || all[30_001].Op != "+" || all[60_001] != (Line{Op: " ", Old: 30_002, New: 30_002, Text: "end"}) {
		t.Errorf("%d lines, %d left", len(all), work)
	}
}

// A file that is too large to be shown is neither taken for unchanged nor left out.
func TestLargeFilesDoNotPassUnseen(t *testing.T) {
	head := strings.Repeat("// a long comment\n", maxFile/18+1)
	for name, test := range map[string]struct {
		old, new map[string]string
		status   string
	}{
		"the end differs": {map[string]string{"a.sol": head + "one"}, map[string]string{"a.sol": head + "two"}, tooLarge},
		"it is new":       {map[string]string{}, map[string]string{"a.sol": head}, tooLarge},
		"it is gone":      {map[string]string{"a.sol": head}, map[string]string{}, tooLarge},
		"it is as before": {map[string]string{"a.sol": head}, map[string]string{"a.sol": head}, ""},
		"a small one":     {map[string]string{"a.sol": "one"}, map[string]string{"a.sol": "two"}, "changed"},
	} {
		r, err := Make(&Subject{Old: side(test.old, `{}`, `[]`, []byte{1}), New: side(test.new, `{}`, `[]`, []byte{2})})
		if err != nil {
			t.Fatal(err)
		}
		if test.status == "" {
			if len(r.Files) != 0 || r.FilesSame != 1 {
				t.Errorf("%s: %v", name, r.Files)
			}
			continue
		}
		if len(r.Files) != 1 || r.Files[0].Status != test.status {
			t.Errorf("%s: %v", name, r.Files)
		}
		asked := slices.ContainsFunc(r.Questions, func(q string) bool { return strings.HasPrefix(q, "a.sol is too large to be shown") })
		if asked != (test.status == tooLarge) {
			t.Errorf("%s: %q", name, r.Questions)
		}
		forms, err := formsOf(r)
		if err != nil {
			t.Fatal(err)
		}
		for form, text := range forms {
			if !strings.Contains(text, test.status) {
				t.Errorf("%s: %s does not say it", name, form)
			}
		}
		if err := pageFault(forms["html"]); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// What is left out is on lines of which no part reaches the code.
func TestUnreached(t *testing.T) {
	text := "import a;\n// of A\ncontract A {\n}\n\n/// of B\ncontract B {\n} contract D { }\nfunction f() {}"
	place := func(name string, reached bool) syntax.Part {
		start := strings.Index(text, name)
		return syntax.Part{Start: start, End: start + len(name), Reached: reached}
	}
	for name, test := range map[string]struct {
		parts []syntax.Part
		want  []int
	}{
		"all":             {[]syntax.Part{place("import a;", true), place("contract A {\n}", true)}, nil},
		"A":               {[]syntax.Part{place("import a;", true), place("contract A {\n}", false), place("contract B {\n}", true)}, []int{2, 3}},
		"B beside D":      {[]syntax.Part{place("import a;", true), place("contract A {\n}", true), place("contract B {\n}", false), place("contract D { }", true)}, []int{5, 6, 7}},
		"D behind B":      {[]syntax.Part{place("import a;", true), place("contract A {\n}", true), place("contract B {\n}", true), place("contract D { }", false)}, nil},
		"D at the top":    {[]syntax.Part{place("import a;", false), place("contract A {\n}", true)}, nil},
		"none":            {nil, nil},
		"beyond the text": {[]syntax.Part{{Start: 10_000, End: 20_000}, {Start: 5, End: 1}}, []int{1, 2, 3, 4, 5, 6, 7, 8, 9}},
	} {
		var got []int
		hidden := unreached(text, test.parts)
		for n := 1; n <= 20; n++ {
			if hidden[n] {
				got = append(got, n)
			}
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: %v, want %v", name, got, test.want)
		}
	}
}

func TestPairs(t *testing.T) {
	line := func(op, text string) Line { return Line{Op: op, Text: text} }
	for name, test := range map[string]struct {
		lines []Line
		want  string
	}{
		"alike":          {[]Line{line("-", "  uint fee = 3;"), line("+", "  uint fee = 5;")}, "  uint fee = [3]; | [5];"},
		"a word":         {[]Line{line("-", "function f(amount) {"), line("+", "function f(amounts) {")}, "function f([amount]) { | [amounts]) {"},
		"nothing common": {[]Line{line("-", "abc"), line("+", "xyz")}, "abc[] | []"},
		"one more":       {[]Line{line("-", "emit A(x, y);"), line("+", "z = 1;"), line("+", "emit A(x, y, z);")}, "- | z = 1;\nemit A(x, y[]); | [, z]);"},
		"only taken out": {[]Line{line("-", "a")}, "a[] | -"},
		"characters":     {[]Line{line("-", "x = \"äbc\";"), line("+", "x = \"öbc\";")}, "x = \"[äbc]\"; | [öbc]\";"},
	} {
		var got []string
		for _, r := range sideBySide(test.lines) {
			switch {
			case r.Old == nil:
				got = append(got, "- | "+r.New.Head)
			case r.New == nil:
				got = append(got, r.Old.Head+"["+r.Old.Core+"]"+" | -")
			default:
				got = append(got, r.Old.Head+"["+r.Old.Core+"]"+r.Old.Tail+" | ["+r.New.Core+"]"+r.New.Tail)
			}
		}
		if text := strings.Join(got, "\n"); text != test.want {
			t.Errorf("%s: %q, want %q", name, text, test.want)
		}
	}
}

// Pairing loses no line, keeps their order, and marks what differs at the edges of characters.
func FuzzPairs(f *testing.F) {
	f.Add("a\nb\nc", "a\nc")
	f.Add("uint x = 1;\nuint y = 2;", "uint y = 3;\n\xff\xfe\nuint x = 1 ;")
	f.Add(strings.Repeat("line\n", 100), "line")
	f.Fuzz(func(t *testing.T, was, is string) {
		if len(was)+len(is) > 4_000 {
			return
		}
		var removed, added []*Line
		for text := range strings.SplitSeq(was, "\n") {
			removed = append(removed, &Line{Op: "-", Text: text})
		}
		for text := range strings.SplitSeq(is, "\n") {
			added = append(added, &Line{Op: "+", Text: text})
		}
		var old, new []string
		for _, r := range paired(removed, added) {
			for _, h := range []*half{r.Old, r.New} {
				if h != nil && h.Head+h.Core+h.Tail != h.Text {
					t.Errorf("%q is shown as %q, %q, %q", h.Text, h.Head, h.Core, h.Tail)
				}
			}
			if r.Old != nil {
				old = append(old, r.Old.Text)
			}
			if r.New != nil {
				new = append(new, r.New.Text)
			}
		}
		if strings.Join(old, "\n") != was || strings.Join(new, "\n") != is {
			t.Errorf("%q and %q became %q and %q", was, is, old, new)
		}
	})
}
