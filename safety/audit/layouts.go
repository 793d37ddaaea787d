package audit

import (
	"theseus/code/output"
	"theseus/safety/layout"
)

// layouts keeps a layout for as long as somebody is to be held against it: most old versions are checked by themselves too.
type layouts struct {
	uses map[*output.Contract]int // still to come
	kept map[*output.Contract]*layout.Layout
	by   map[*output.Compilation]*layout.Reader
}

func layoutsOf(pairs []*pair) *layouts {
	l := &layouts{make(map[*output.Contract]int), make(map[*output.Contract]*layout.Layout), make(map[*output.Compilation]*layout.Reader)}
	for _, p := range pairs {
		l.uses[p.new]++
		if p.old != nil {
			l.uses[p.old]++
		}
	}
	return l
}

func (l *layouts) of(k *output.Contract) *layout.Layout {
	found := l.kept[k]
	if found == nil {
		reader := l.by[k.In]
		if reader == nil {
			reader = layout.NewReader(k.In)
			l.by[k.In] = reader
		}
		found = reader.Of(k)
	}
	if l.uses[k]--; l.uses[k] > 0 {
		l.kept[k] = found
	} else {
		delete(l.kept, k)
	}
	return found
}
