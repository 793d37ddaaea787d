package audit

import (
	"theseus/code/output"
	"theseus/safety/layout"
	"theseus/safety/rules"
)

// shared keeps what was found out about a contract for as long as somebody is to be held against it: most old versions are checked by
// themselves too.
type shared struct {
	uses    map[*output.Contract]int // still to come
	layouts map[*output.Contract]*layout.Layout
	readers map[*output.Compilation]*layout.Reader
	rules   rules.Reader
}

func sharedBy(pairs []*pair) *shared {
	s := &shared{
		uses: make(map[*output.Contract]int), layouts: make(map[*output.Contract]*layout.Layout), readers: make(map[*output.Compilation]*layout.Reader),
	}
	for _, p := range pairs {
		s.uses[p.new]++
		if p.old != nil {
			s.uses[p.old]++
		}
	}
	return s
}

func (s *shared) layout(k *output.Contract) *layout.Layout {
	found := s.layouts[k]
	if found == nil {
		reader := s.readers[k.In]
		if reader == nil {
			reader = layout.NewReader(k.In)
			s.readers[k.In] = reader
		}
		found = reader.Of(k)
		s.layouts[k] = found
	}
	return found
}

// done is called once for every use.
func (s *shared) done(k *output.Contract) {
	if s.uses[k]--; s.uses[k] == 0 {
		delete(s.layouts, k)
		s.rules.Forget(k)
	}
}
