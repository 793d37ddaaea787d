package review

import (
	"maps"
	"slices"
	"strings"

	"github.com/go-git/go-git/v5/utils/diff"
	"github.com/sergi/go-diff/diffmatchpatch"

	"theseus/code/syntax"
	"theseus/printable"
)

// File is a source that reaches the code and is not as before.
type File struct {
	Path   string `json:"path"`
	Status string `json:"status"` // added, removed, changed, or what follows
	Lines  []Line `json:"lines"`  // with three that are the same around each change
}

const (
	// onlyComments is the status of a file whose code is the same.
	onlyComments = "comments and white space only"
	// tooLarge is that of one that is not as before and is not shown.
	tooLarge = "not as before, and too large to be shown: read it"
)

// Line of a difference.
type Line struct {
	Op   string `json:"op"`            // "+", "-", " ", or "…" for lines that are left out
	Old  int    `json:"old,omitempty"` // number, from 1
	New  int    `json:"new,omitempty"`
	Text string `json:"text"`
}

const (
	around  = 3       // lines shown beside a change
	maxFile = 2 << 20 // bytes of a file that is shown
	// maxWork bounds the comparison of lines, counted as each against each, in all files together: what comes after it is shown as taken out and
	// put in whole. It is no time, so that everybody gets the same report.
	maxWork = 100_000_000
)

// sourceReport is how the sources differ.
type sourceReport struct {
	files  []File
	same   int      // files that are as before
	unseen []string // what changed and does not reach the code
}

// compareSources compares what the compiler read for the two contracts, as far as they come to it.
func compareSources(old, new *Side) (r sourceReport, err error) {
	r.files = []File{}
	before, err := sources(old)
	if err != nil {
		return r, err
	}
	after, err := sources(new)
	if err != nil {
		return r, err
	}
	wasReached, isReached := reach(old), reach(new)
	paths := maps.Clone(before)
	maps.Copy(paths, after)
	work := maxWork
	for _, p := range slices.Sorted(maps.Keys(paths)) {
		was, had := before[p]
		is, has := after[p]
		f := File{Path: printable.Text(p), Status: "changed"}
		switch {
		case had && has && was == is:
			r.same++
			continue
		case max(len(was), len(is)) > maxFile:
			f.Status, f.Lines = tooLarge, []Line{}
			r.files = append(r.files, f)
			continue
		case !had:
			f.Status = "added"
		case !has:
			f.Status = "removed"
		case bare(was) == bare(is):
			f.Status = onlyComments
		}
		hiddenOld, hiddenNew := unreached(was, wasReached[p]), unreached(is, isReached[p])
		all, left := lines(was, is, &work), 0
		shown := all[:0]
		for _, l := range all {
			if l.Op == "-" && hiddenOld[l.Old] || l.Op == "+" && hiddenNew[l.New] {
				left++
				l = Line{Op: "…"}
			}
			shown = append(shown, l)
		}
		if left > 0 {
			r.unseen = append(r.unseen, f.Path)
		}
		if f.Lines = near(shown); len(f.Lines) > 0 {
			r.files = append(r.files, f)
		}
	}
	return r, nil
}

// sources of a side that the contract's metadata name, by path.
func sources(s *Side) (map[string]string, error) {
	found := make(map[string]string)
	if s == nil {
		return found, nil
	}
	m, err := parseMetadata(s.Artifact.Metadata)
	if err != nil {
		return nil, err
	}
	for name := range m.Sources {
		found[name] = s.Sources[name]
	}
	return found, nil
}

func reach(s *Side) map[string][]syntax.Part {
	if s == nil || s.tree == nil || s.tree.Contract(s.Contract) == nil {
		return nil
	}
	return s.tree.Reach(s.tree.Contract(s.Contract))
}

// unreached are the lines of a file that hold nothing that reaches the code. What stands before a part, as its comment, goes with it.
func unreached(text string, parts []syntax.Part) map[int]bool {
	hidden := make(map[int]bool)
	line, at := 1, 0
	move := func(to int) int {
		to = min(max(to, at), len(text))
		line += strings.Count(text[at:to], "\n")
		at = to
		return line
	}
	end := 0
	for i, p := range parts {
		first := move(end)
		last := move(p.End)
		for n := first; n <= last; n++ {
			switch {
			case p.Reached:
				hidden[n] = false
			case n > first || i == 0: // the line on which a part ended is its own
				hidden[n] = true
			}
		}
		end = p.End
	}
	return hidden
}

// bare is source without comments and white space, but what stands between two words.
func bare(text string) string {
	var b strings.Builder
	word := func(c byte) bool {
		return c == '_' || c == '$' || c >= 0x80 || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
	}
	gap := false
	var last byte
	put := func(s string) {
		if gap && word(last) && word(s[0]) {
			b.WriteByte(' ')
		}
		b.WriteString(s)
		gap, last = false, s[len(s)-1]
	}
	for i := 0; i < len(text); {
		rest := text[i:]
		switch {
		case strings.HasPrefix(rest, "//"):
			n := strings.IndexAny(rest, "\n\r")
			if n < 0 {
				n = len(rest)
			}
			i, gap = i+n, true
		case strings.HasPrefix(rest, "/*"):
			n := strings.Index(rest[2:], "*/")
			if n < 0 {
				return b.String() + rest
			}
			i, gap = i+n+4, true
		case rest[0] == '"' || rest[0] == '\'':
			n := 1
			for n < len(rest) && rest[n] != rest[0] && rest[n] != '\n' {
				if rest[n] == '\\' {
					n++
				}
				n++
			}
			n = min(n+1, len(rest))
			put(rest[:n])
			i += n
		case strings.IndexByte(" \t\n\r\f\v", rest[0]) >= 0:
			i, gap = i+1, true
		default:
			put(rest[:1])
			i++
		}
	}
	return b.String()
}

// lines of a difference, by a library's line mode, as long as that is within the work that may still be done.
func lines(was, is string, work *int) (all []Line) {
	old, new := 0, 0
	for _, part := range compared(was, is, work) {
		texts := strings.SplitAfter(part.Text, "\n")
		if texts[len(texts)-1] == "" {
			texts = texts[:len(texts)-1]
		}
		for _, text := range texts {
			l := Line{Text: printable.Lines(strings.TrimSuffix(text, "\n"))}
			switch part.Type {
			case diffmatchpatch.DiffInsert:
				new++
				l.Op, l.New = "+", new
			case diffmatchpatch.DiffDelete:
				old++
				l.Op, l.Old = "-", old
			default:
				old, new = old+1, new+1
				l.Op, l.Old, l.New = " ", old, new
			}
			all = append(all, l)
		}
	}
	return all
}

// compared splits two texts into lines that are the same and others.
func compared(was, is string, work *int) []diffmatchpatch.Diff {
	a, b := strings.SplitAfter(was, "\n"), strings.SplitAfter(is, "\n")
	head := 0
	for head < min(len(a), len(b)) && a[head] == b[head] {
		head++
	}
	tail := 0
	for tail < min(len(a), len(b))-head && a[len(a)-1-tail] == b[len(b)-1-tail] {
		tail++
	}
	out, in := a[head:len(a)-tail], b[head:len(b)-tail]
	if len(out)*len(in) <= *work {
		*work -= len(out) * len(in)
		return diff.Do(was, is)
	}
	return []diffmatchpatch.Diff{
		{Type: diffmatchpatch.DiffEqual, Text: strings.Join(a[:head], "")},
		{Type: diffmatchpatch.DiffDelete, Text: strings.Join(out, "")},
		{Type: diffmatchpatch.DiffInsert, Text: strings.Join(in, "")},
		{Type: diffmatchpatch.DiffEqual, Text: strings.Join(a[len(a)-tail:], "")},
	}
}

// near leaves out what is the same and far from a change. Where nothing changes nothing stays.
func near(all []Line) (shown []Line) {
	keep := make([]bool, len(all))
	changes := false
	for i, l := range all {
		if l.Op == "+" || l.Op == "-" {
			changes = true
			for j := max(0, i-around); j <= min(len(all)-1, i+around); j++ {
				keep[j] = all[j].Op != "…"
			}
		}
	}
	if !changes {
		return nil
	}
	for i, l := range all {
		switch {
		case keep[i]:
			shown = append(shown, l)
		case i == 0 || keep[i-1]:
			shown = append(shown, Line{Op: "…"})
		}
	}
	return shown
}
