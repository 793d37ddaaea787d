package audit

import (
	"theseus/code/output"
	"theseus/safety/layout"
)

// layouts keeps a layout for as long as somebody is to be held against it: most old versions are checked by themselves too.
type layouts struct {
	uses map[*output.Contract]int // still to come
	kept map[*output.Contract]*layout.Layout
}

func layoutsOf(pairs []*pair) *layouts {
	l := &layouts{make(map[*output.Contract]int), make(map[*output.Contract]*layout.Layout)}
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
		found = layout.Of(k)
	}
	if l.uses[k]--; l.uses[k] > 0 {
		l.kept[k] = found
	} else {
		delete(l.kept, k)
	}
	return found
}
