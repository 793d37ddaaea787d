package solc

import (
	"context"
	"slices"
)

// Exceptions in builds up to about 0.8.0: the glue keeps the records, and the module knows only objects.

// record is what is known of one thrown object.
type record struct {
	typ, destructor  uint32
	adjusted         []uint32 // the object as handlers of base types see it
	refs             int
	caught, rethrown bool
}

var recordExceptions = withShared(map[string]hostImport{
	"cxa_allocate_exception": {[]string{"(i)i"}, func(ctx context.Context, m *machine, st []uint64) {
		st[0] = uint64(m.call(ctx, "malloc", st[0]))
	}},
	"cxa_free_exception": {[]string{"(i)"}, func(ctx context.Context, m *machine, st []uint64) {
		m.call(ctx, "free", st[0])
	}},
	"cxa_throw": {[]string{"(iii)"}, func(_ context.Context, m *machine, st []uint64) {
		p := uint32(st[0])
		m.records[p] = &record{typ: uint32(st[1]), destructor: uint32(st[2]), adjusted: []uint32{p}}
		m.thrown = p
		m.uncaught++
	}},
	"cxa_rethrow": {[]string{"()"}, func(_ context.Context, m *machine, _ []uint64) {
		if len(m.caught) == 0 {
			m.stop(errNothingThrown)
		}
		p := m.object(m.caught[len(m.caught)-1])
		m.caught = m.caught[:len(m.caught)-1]
		if r := m.record(p); !r.rethrown {
			m.caught = append(m.caught, p)
			r.rethrown = true
		}
		m.thrown = p
	}},
	"cxa_begin_catch": {[]string{"(i)i"}, func(_ context.Context, m *machine, st []uint64) {
		p := uint32(st[0])
		if r := m.records[p]; r != nil {
			if !r.caught {
				r.caught = true
				m.uncaught--
			}
			r.rethrown = false
		}
		m.caught = append(m.caught, p)
		if r := m.records[m.object(p)]; r != nil {
			r.refs++
		}
	}},
	"cxa_end_catch": {[]string{"()"}, func(ctx context.Context, m *machine, _ []uint64) {
		m.call(ctx, "setThrew", 0, 0)
		if len(m.caught) == 0 {
			return
		}
		p := m.object(m.caught[len(m.caught)-1])
		m.caught = m.caught[:len(m.caught)-1]
		if p == 0 {
			return
		}
		r := m.record(p)
		if r.refs--; r.refs == 0 && !r.rethrown {
			m.destroy(ctx, r.destructor, p)
			delete(m.records, p)
			m.call(ctx, "free", uint64(p))
		}
		m.thrown = 0
	}},
})

// object gives the thrown object for a pointer that a handler may have seen adjusted. Should two have the same, the
// lower address is meant, as in the glue, whose records are in the order of their addresses.
func (m *machine) object(p uint32) uint32 {
	if p == 0 || m.records[p] != nil {
		return p
	}
	found := p
	for q, r := range m.records {
		if slices.Contains(r.adjusted, p) && (found == p || q < found) {
			found = q
		}
	}
	return found
}

func (m *machine) record(p uint32) *record {
	r := m.records[p]
	if r == nil {
		m.stop(errNothingThrown)
	}
	return r
}

// findCatchRecord is findCatch for these builds: it gives the adjusted pointer.
func (m *machine) findCatchRecord(ctx context.Context, types []uint64) uint32 {
	m.tempRet0 = 0
	if m.thrown == 0 {
		return 0
	}
	r := m.record(m.thrown)
	if r.typ == 0 {
		return m.thrown
	}
	cell := m.names.Legacy.CatchCell
	m.store(cell, m.thrown)
	for _, t := range types {
		if t != 0 && m.call(ctx, "__cxa_can_catch", t, uint64(r.typ), uint64(cell)) != 0 {
			p := m.load(cell)
			r.adjusted = append(r.adjusted, p)
			m.tempRet0 = uint32(t)
			return p
		}
	}
	m.tempRet0 = r.typ
	return m.load(cell)
}
