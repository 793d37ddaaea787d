package review

import (
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/go-git/go-git/v5/utils/diff"
	"github.com/sergi/go-diff/diffmatchpatch"

	"theseus/printable"
)

// File is a source that reaches the code and is not as before.
type File struct {
	Path   string `json:"path"`
	Status string `json:"status"` // added, removed, changed
	Lines  []Line `json:"lines"`  // with three that are the same around each change
}

// Line of a difference.
type Line struct {
	Op   string `json:"op"`            // "+", "-", " ", or "…" for lines that are left out
	Old  int    `json:"old,omitempty"` // number, from 1
	New  int    `json:"new,omitempty"`
	Text string `json:"text"`
}

const (
	around  = 3       // lines shown beside a change
	maxFile = 2 << 20 // bytes of a file that are compared
)

// files compares the sources that the compiler read for the two contracts: nothing else reaches the code.
func files(old, new *Side) (changed []File, same int, err error) {
	changed = []File{}
	before, err := sources(old)
	if err != nil {
		return nil, 0, err
	}
	after, err := sources(new)
	if err != nil {
		return nil, 0, err
	}
	paths := maps.Clone(before)
	maps.Copy(paths, after)
	for _, p := range slices.Sorted(maps.Keys(paths)) {
		was, had := before[p]
		is, has := after[p]
		f := File{Path: printable.Text(p), Status: "changed"}
		switch {
		case had && has && was == is:
			same++
			continue
		case !had:
			f.Status = "added"
		case !has:
			f.Status = "removed"
		}
		f.Lines = lines(was, is)
		changed = append(changed, f)
	}
	return changed, same, nil
}

// sources of a side by path in its tree.
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
		// A build reads nothing outside its tree, and calls files by their paths in it.
		b, err := fs.ReadFile(s.Tree, path.Clean(name))
		if err != nil {
			return nil, fmt.Errorf("source %q: %w", name, err)
		}
		found[name] = string(b[:min(len(b), maxFile)])
	}
	return found, nil
}

// lines of a difference, by a library's line mode.
func lines(was, is string) (all []Line) {
	old, new := 0, 0
	for _, part := range diff.Do(was, is) {
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
	return near(all)
}

// near leaves out what is the same and far from a change.
func near(all []Line) (shown []Line) {
	keep := make([]bool, len(all))
	for i, l := range all {
		if l.Op != " " {
			for j := max(0, i-around); j <= min(len(all)-1, i+around); j++ {
				keep[j] = true
			}
		}
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
