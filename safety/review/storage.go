package review

import (
	"fmt"
	"math/big"
	"slices"

	"theseus/printable"
	"theseus/safety/layout"
)

// Region is a part of storage, as it is before and after: the contract's own, a namespace's (ERC-7201), or transient storage.
type Region struct {
	Name string `json:"name"`
	Rows []Row  `json:"rows"`
	Note string `json:"note,omitempty"` // what is left out
}

// Row is a slot, or a range of slots that one variable fills.
type Row struct {
	Slot string `json:"slot"` // 5, or 5–54; in a namespace counted from its start
	Old  []Cell `json:"old"`
	New  []Cell `json:"new"`
}

// Changed reports whether anything in the slot is not as before.
func (r Row) Changed() bool {
	return slices.ContainsFunc(slices.Concat(r.Old, r.New), func(c Cell) bool { return c.Change != "" })
}

// Changed counts the rows in which anything is not as before.
func (r Region) Changed() (n int) {
	for _, row := range r.Rows {
		if row.Changed() {
			n++
		}
	}
	return n
}

// Cell is a variable in a slot.
type Cell struct {
	Name   string `json:"name"`
	Type   string `json:"type"`
	Offset int    `json:"offset"`           // of its first byte, from the right
	Bytes  int    `json:"bytes"`            // in this slot
	Change string `json:"change,omitempty"` // added, removed, moved, other type, other name
	Colour int    `json:"colour"`           // the same for the same variable before and after
}

// What may become of a variable.
const (
	cellAdded   = "added"
	cellRemoved = "removed"
	cellMoved   = "moved"
	cellRetyped = "other type"
	cellRenamed = "other name"
)

const (
	maxCells = 2_000
	colours  = 12
)

// piece is a variable, or a member of a structure that stands in place.
type piece struct {
	Cell
	owner       string   // contract that declares the variable
	first, last *big.Int // slots
	at          *big.Int // byte
	other       *piece   // the same variable in the other version; nil: there it is not
}

// storageMap draws where two versions keep their state.
func storageMap(old, new *Side) []Region {
	before, after := layoutOf(old), layoutOf(new)
	regions := []Region{}
	add := func(name string, was, is []*layout.Variable) {
		if r := regionOf(name, was, is, old != nil); len(r.Rows) > 0 {
			regions = append(regions, r)
		}
	}
	add("storage", before.Storage, after.Storage)
	names := make(map[string][2][]*layout.Variable)
	for i, l := range []*layout.Layout{before, after} {
		for _, n := range l.Namespaces {
			if n.Type == nil {
				continue
			}
			both := names[n.ID]
			both[i] = n.Type.Members
			names[n.ID] = both
		}
	}
	var ids []string
	for id := range names {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	for _, id := range ids {
		add("namespace "+id, names[id][0], names[id][1])
	}
	add("transient storage", before.Transient, after.Transient)
	return regions
}

// regionOf draws one part of storage.
func regionOf(name string, was, is []*layout.Variable, compared bool) Region {
	a, b := pieces(was), pieces(is)
	r := Region{Name: printable.Text(name), Rows: draw(a, b, compared)}
	if max(len(a), len(b), len(r.Rows)) >= maxCells {
		r.Note = fmt.Sprintf("only the first %d variables are drawn: there may be more", maxCells)
	}
	return r
}

func layoutOf(s *Side) *layout.Layout {
	if k := s.evidence(); k != nil {
		return layout.Of(k)
	}
	return &layout.Layout{}
}

// pieces takes structures apart.
func pieces(variables []*layout.Variable) (list []*piece) {
	owner := ""
	var walk func(v *layout.Variable, prefix string, base *big.Int, depth int)
	walk = func(v *layout.Variable, prefix string, base *big.Int, depth int) {
		if len(list) >= maxCells || v.Type == nil || v.Type.Size == nil || v.Type.Size.Sign() <= 0 {
			return
		}
		at := new(big.Int).Add(base, v.At)
		if v.Type.Kind == layout.Struct && len(v.Type.Members) > 0 && depth < 20 {
			for _, m := range v.Type.Members {
				walk(m, prefix+v.Name+".", at, depth+1)
			}
			return
		}
		p := &piece{owner: owner, at: at, first: new(big.Int).Rsh(at, 5)}
		p.last = new(big.Int).Add(at, v.Type.Size)
		p.last.Rsh(p.last.Sub(p.last, big.NewInt(1)), 5)
		p.Name, p.Type = prefix+v.Name, v.Type.Label
		p.Offset = int(new(big.Int).And(at, big.NewInt(31)).Int64())
		p.Bytes = 32
		if v.Type.Size.Cmp(big.NewInt(32)) < 0 {
			p.Bytes = int(v.Type.Size.Int64())
		}
		list = append(list, p)
	}
	for _, v := range variables {
		owner = v.Owner
		walk(v, "", new(big.Int), 0)
	}
	return list
}

// draw puts both versions side by side, slot by slot.
func draw(old, new []*piece, compared bool) []Row {
	match(old, new)
	next := 0
	for i, p := range slices.Concat(old, new) {
		switch {
		case p.other != nil:
			p.Change = become(p, p.other)
		case i < len(old):
			p.Change = cellRemoved
		case compared:
			p.Change = cellAdded
		}
		if i >= len(old) && p.other != nil {
			p.Colour = p.other.Colour
			continue
		}
		p.Colour, next = next, (next+1)%colours
	}
	for _, list := range [][]*piece{old, new} {
		count := make(map[string]int)
		for _, p := range list {
			count[p.Name]++
		}
		for _, p := range list {
			if count[p.Name] > 1 && p.owner != "" {
				p.Name = p.owner + "." + p.Name
			}
		}
		for _, p := range list {
			p.Name, p.Type = printable.Text(p.Name), printable.Text(p.Type)
		}
	}
	// Rows end where anything begins or ends.
	cuts := make(map[string]*big.Int)
	for _, p := range slices.Concat(old, new) {
		end := moved(p.last, 1)
		cuts[p.first.String()], cuts[end.String()] = p.first, end
	}
	var edges []*big.Int
	for _, c := range cuts {
		edges = append(edges, c)
	}
	slices.SortFunc(edges, (*big.Int).Cmp)
	rows := []Row{}
	for i := 0; i+1 < len(edges) && len(rows) < maxCells; i++ {
		row := Row{Slot: slotText(edges[i], moved(edges[i+1], -1)), Old: cells(old, edges[i]), New: cells(new, edges[i])}
		if len(row.Old)+len(row.New) > 0 {
			rows = append(rows, row)
		}
	}
	return rows
}

// match finds for each variable the same one in the other version: of the same contract and name, else of the same name, as where it went to
// another contract, else of the same place and type.
func match(old, new []*piece) {
	for _, key := range []func(*piece) string{
		func(p *piece) string { return p.owner + "." + p.Name },
		func(p *piece) string { return p.Name },
		func(p *piece) string { return p.at.String() + " " + p.Type },
	} {
		free := make(map[string][]*piece)
		for _, p := range new {
			if p.other == nil {
				free[key(p)] = append(free[key(p)], p)
			}
		}
		for _, p := range old {
			if same := free[key(p)]; p.other == nil && len(same) > 0 {
				p.other, same[0].other, free[key(p)] = same[0], p, same[1:]
			}
		}
	}
}

func moved(n *big.Int, d int64) *big.Int { return new(big.Int).Add(n, big.NewInt(d)) }

func slotText(first, last *big.Int) string {
	if first.Cmp(last) == 0 {
		return slotNumber(first)
	}
	return slotNumber(first) + "–" + slotNumber(last)
}

// slotNumber is a slot as people write it: small ones in decimal digits.
func slotNumber(n *big.Int) string {
	if n.BitLen() > 32 {
		return fmt.Sprintf("0x%x", n)
	}
	return n.String()
}

func become(old, new *piece) string {
	switch {
	case old.at.Cmp(new.at) != 0:
		return cellMoved
	case old.Type != new.Type:
		return cellRetyped
	case old.Name != new.Name:
		return cellRenamed
	}
	return ""
}

// cells of a slot, the first byte first.
func cells(list []*piece, slot *big.Int) []Cell {
	found := []Cell{}
	for _, p := range list {
		if p.first.Cmp(slot) <= 0 && p.last.Cmp(slot) >= 0 {
			found = append(found, p.Cell)
		}
	}
	slices.SortStableFunc(found, func(a, b Cell) int { return a.Offset - b.Offset })
	return found
}
