package layout

import (
	"fmt"
	"math/big"
	"regexp"
	"slices"
	"sort"
	"strings"

	"theseus/code/output"
	"theseus/safety"
)

// leaf is a variable, or a member of a structure that stands in place, with its place in all that is compared.
type leaf struct {
	name  string // with those of the structures around it
	root  *Variable
	owner string
	at    *big.Int // first byte
	end   *big.Int // behind the last
	typ   *Type
	src   *output.Variable
	gap   bool  // holds nothing: nothing writes it
	fake  bool  // is called a gap and is used
	twin  *leaf // the same variable in the other version, once that is known
	like  *leaf // another one of this name
}

// comparer holds one comparison.
type comparer struct {
	old, new *Layout
	found    []safety.Finding
	busy     map[[2]*Type]bool // pairs of types that are being compared, or were
	base     []byte            // the slot that places are counted from; nil: zero
	nested   bool              // within a mapping or list, whose slots are hashes

	forged bool // a layout comes to more than it says

	left, fresh []stray // what only the old version has, or only the new one
}

// stray is a leaf without its like in the other version, and where it stands.
type stray struct {
	*leaf
	place string
	base  []byte // of its namespace; nil: in the plain layout
}

// Compare says what the new version would read in the storage that the old one wrote.
func Compare(old, new *Layout) []safety.Finding {
	c := &comparer{old: old, new: new, busy: make(map[[2]*Type]bool)}
	for _, side := range []struct {
		*Layout
		which string
	}{{old, "old"}, {new, "new"}} {
		for _, p := range side.Problems {
			c.add(safety.Finding{Code: "not-decided", Severity: safety.Undecided, Message: fmt.Sprintf("%s version, %s: %s", side.which, side.Contract.Name, p)})
		}
	}
	before, after := c.flatten(old, old.Storage), c.flatten(new, new.Storage)
	c.transient(before, after)
	c.compare(before, after, "")
	c.namespaces()
	c.strays()
	c.constants()
	c.words()
	for i := range c.found {
		if c.found[i].Contract == "" {
			c.found[i].Contract = new.Contract.Full()
		}
		if c.found[i].File == "" {
			c.found[i].File = new.Contract.At.File
			c.found[i].Line = new.Contract.In.Line(new.Contract.At)
		}
	}
	return c.found
}

func (c *comparer) add(f safety.Finding) { c.found = append(c.found, f) }

// at sets where a finding is shown.
func (c *comparer) at(f safety.Finding, src *output.Variable) safety.Finding {
	if src != nil {
		f.File, f.Line = src.At.File, c.new.Contract.In.Line(src.At)
	}
	return f
}

var gapName = regexp.MustCompile(`(?i)^_*((storage_?)?gap|reserved)[a-z0-9_]*$`)

// maxLeaves bounds what the structures of one layout may come to, beyond what it lists itself.
const maxLeaves = 2_000

// flatten lists what stands in place, structures taken apart.
func (c *comparer) flatten(l *Layout, variables []*Variable) []*leaf {
	list := make([]*leaf, 0, len(variables))
	room := make([]leaf, len(variables)) // for most of them
	steps, most, open := 0, maxLeaves+len(variables), []*Type{}
	forged := ""
	var walk func(v *Variable, root *Variable, prefix string, base *big.Int)
	walk = func(v *Variable, root *Variable, prefix string, base *big.Int) {
		at := sum(base, v.At)
		if v.Type.Kind == Struct && len(v.Type.Members) > 0 {
			switch {
			case slices.Contains(open, v.Type):
				forged = "a structure stands within itself"
			case len(open) > 50:
				forged = "its structures are nested too deeply"
			}
			open = append(open, v.Type)
			for _, m := range v.Type.Members {
				if steps++; steps > most {
					forged = fmt.Sprintf("its structures have more than %d members", maxLeaves)
				}
				if forged != "" {
					break
				}
				walk(m, root, prefix+v.Name+".", at)
			}
			open = open[:len(open)-1]
			return
		}
		if len(room) == 0 {
			room = make([]leaf, 16)
		}
		f := &room[0]
		room = room[1:]
		*f = leaf{name: prefix + v.Name, root: root, owner: root.Owner, at: at, end: sum(at, v.Type.Size), typ: v.Type, src: v.Source}
		if v.Type.Kind != Mapping && v.Type.Kind != List && gapName.MatchString(v.Name) {
			f.gap = v.Source == nil || l.Contract.In.Uses[v.Source.ID] == 0 && v.Source.Visibility != "public" && (prefix == "" || !l.whole(v.Source))
			f.fake = !f.gap
		}
		list = append(list, f)
	}
	for _, v := range variables {
		walk(v, v, "", zero)
	}
	if forged != "" {
		c.forged = true
		c.add(safety.Finding{Code: "not-decided", Severity: safety.Undecided, Message: forged + ": the layout is no compiler's"})
	}
	slices.SortStableFunc(list, func(a, b *leaf) int { return a.at.Cmp(b.at) })
	return list
}

// whole reports whether code writes the structure of a member as a whole.
func (l *Layout) whole(member *output.Variable) bool {
	for id, s := range l.Contract.In.Structs {
		if slices.Contains(s.Members, member) {
			return l.Contract.In.Uses[id] > 0
		}
	}
	return false
}

var zero = new(big.Int)

// sum is that of two numbers; neither may change any more.
func sum(a, b *big.Int) *big.Int {
	switch {
	case a.Sign() == 0:
		return b
	case a.IsInt64() && b.IsInt64() && a.Int64() < 1<<62 && b.Int64() < 1<<62:
		return big.NewInt(a.Int64() + b.Int64())
	}
	return new(big.Int).Add(a, b)
}

// place is for people: a slot, and the byte in it.
func (c *comparer) place(at *big.Int) string {
	slot, offset := new(big.Int).Rsh(at, 5), new(big.Int).And(at, big.NewInt(31))
	text := ""
	switch {
	case c.base != nil:
		text = "namespace slot +" + slot.String()
	case slot.BitLen() > 64:
		text = fmt.Sprintf("slot 0x%x", slot)
	default:
		text = "slot " + slot.String()
	}
	if offset.Sign() != 0 {
		text += " byte " + offset.String()
	}
	return text
}

// slots are those of a leaf, where a live contract can be asked for them.
func (c *comparer) slots(leaves ...*leaf) []string {
	if c.nested {
		return nil
	}
	var list []string
	for _, l := range leaves {
		if l.typ.Kind == Mapping {
			continue // its slot is always empty
		}
		slot := new(big.Int).Rsh(l.at, 5)
		last := new(big.Int).Rsh(new(big.Int).Sub(l.end, big.NewInt(1)), 5)
		for n := 0; n < 8 && slot.Cmp(last) <= 0; n++ {
			absolute := new(big.Int).Add(slot, new(big.Int).SetBytes(c.base))
			if text := fmt.Sprintf("0x%064x", absolute); absolute.BitLen() <= 256 && !slices.Contains(list, text) {
				list = append(list, text)
			}
			slot.Add(slot, big.NewInt(1))
		}
	}
	return list
}

func describe(l *leaf) string { return fmt.Sprintf("%s (%s)", l.name, l.typ.Label) }

// overlapping are the leaves of a sorted list that share bytes with a range.
func overlapping(list []*leaf, at, end *big.Int) []*leaf {
	i := sort.Search(len(list), func(i int) bool { return list[i].end.Cmp(at) > 0 })
	j := i
	for j < len(list) && list[j].at.Cmp(end) < 0 {
		j++
	}
	return list[i:j]
}

// identity pairs what is the same variable in both versions: by contract and name, by an annotation, or by a name that is there once.
func (c *comparer) identity(before, after []*leaf) {
	owner := func(l *Layout, f *leaf) string {
		if f.owner == l.Contract.Name {
			return "" // the contract itself may have another name
		}
		return f.owner
	}
	byName := make(map[string]*leaf, len(after))
	for _, n := range after {
		if !n.gap {
			n.like = byName[n.name]
			byName[n.name] = n
		}
	}
	pair := func(o, n *leaf) {
		if o.twin == nil && n.twin == nil {
			o.twin, n.twin = n, o
		}
	}
	alone := true
	for _, o := range before {
		if o.gap {
			continue
		}
		for n := byName[o.name]; n != nil; n = n.like {
			if owner(c.old, o) == owner(c.new, n) {
				pair(o, n)
				break
			}
		}
		alone = alone && o.twin != nil
	}
	if alone {
		return
	}
	olds := make(map[string]int)
	for _, o := range before {
		if !o.gap {
			olds[o.name]++
		}
	}
	for _, o := range before {
		if n := byName[o.name]; !o.gap && olds[o.name] == 1 && n != nil && n.like == nil {
			pair(o, n)
		}
	}
	for _, n := range after {
		for _, v := range []*output.Variable{n.src, n.root.Source} {
			if v == nil || n.twin != nil {
				continue
			}
			if was, ok := v.Tagged("oz-renamed-from"); ok {
				for _, o := range before {
					if !o.gap && o.twin == nil && (o.name == was || o.root.Name == was && strings.TrimPrefix(o.name, o.root.Name) == strings.TrimPrefix(n.name, n.root.Name)) {
						pair(o, n)
						break
					}
				}
			}
		}
	}
	// What was taken into a structure, or out of one.
	byTail := make(map[string][]*leaf)
	for _, n := range after {
		if !n.gap && n.twin == nil {
			byTail[tail(n.name)] = append(byTail[tail(n.name)], n)
		}
	}
	for _, o := range before {
		if o.gap || o.twin != nil {
			continue
		}
		var match *leaf
		several := false
		for _, n := range byTail[tail(o.name)] {
			if n.twin == nil && o.typ.Label == n.typ.Label && o.name != n.name && (strings.HasSuffix(o.name, "."+n.name) || strings.HasSuffix(n.name, "."+o.name)) {
				if match != nil {
					several = true
					break
				}
				match = n
			}
		}
		if match != nil && !several {
			pair(o, match)
		}
	}
}

// compare holds two sorted lists against each other; where says within what they stand.
func (c *comparer) compare(before, after []*leaf, where string) {
	if c.forged {
		return // parts are missing
	}
	for i := 1; i < len(after); i++ {
		if after[i-1].end.Cmp(after[i].at) > 0 {
			c.add(safety.Finding{Code: "not-decided", Severity: safety.Undecided,
				Message: fmt.Sprintf("%s%s and %s overlap in the new version's own layout: it is no compiler's", where, after[i-1].name, after[i].name)})
			return
		}
	}
	before, after = apart(before, after), apart(after, before)
	c.identity(before, after)
	var moved []*leaf
	gone := []*leaf{}
	renamed := make(map[[2]*Variable]bool)
	for _, o := range before {
		if o.gap {
			continue
		}
		over := overlapping(after, o.at, o.end)
		n := o.twin
		var here *leaf
		for _, x := range over {
			if x.at.Cmp(o.at) == 0 && !x.gap {
				here = x
			}
		}
		switch {
		case n != nil && n.at.Cmp(o.at) == 0:
			c.named(o, n, where, renamed)
			c.leaf(o, n, where)
		case n != nil:
			moved = append(moved, o)
		case here != nil && here.twin == nil && reshaped(o, here) && lone(o, here):
			n = here
			o.twin, n.twin = n, o
			c.named(o, n, where, renamed)
			c.leaf(o, n, where)
		case here != nil && here.twin == nil && reshaped(o, here):
			n = here
			c.add(c.at(safety.Finding{Code: "storage-retyped", Severity: safety.Unsafe, Slots: c.slots(o),
				Message: fmt.Sprintf("%s%s at %s is now %s: one value became a structure, or the other way round", where, describe(o), c.place(o.at), describe(n)),
				Remedy:  "keep it as it was and add a variable of the new type at the end"}, n.src))
		case here != nil && here.twin == nil && !o.fake && (o.typ.Kind == Mapping) == (here.typ.Kind == Mapping):
			n = here
			c.named(o, n, where, renamed)
			c.leaf(o, n, where)
		default:
			gone = append(gone, o)
			if i := slices.IndexFunc(after, func(x *leaf) bool { return x.twin == nil && !x.gap && x.root.Name == o.root.Name && reshaped(o, x) }); i >= 0 {
				c.add(c.at(safety.Finding{Code: "storage-retyped", Severity: safety.Unsafe, Slots: c.slots(o),
					Message: fmt.Sprintf("%s%s at %s is now %s at %s: one value became a structure, or the other way round", where, describe(o), c.place(o.at), describe(after[i]), c.place(after[i].at)),
					Remedy:  "keep it as it was and add a variable of the new type at the end"}, after[i].src))
			}
		}
		for _, x := range over {
			if x == n || x.gap || (x.typ.Kind == Mapping) != (o.typ.Kind == Mapping) || x.twin != nil && x.twin != o && x.at.Cmp(x.twin.at) != 0 {
				continue // a gap reads nothing, nor does a mapping, whose own slot is always empty; a variable that moved is reported as such
			}
			if f := x.twin; f != nil && f.at.Cmp(x.at) == 0 {
				// It stayed and grew over its neighbour.
				c.add(c.at(safety.Finding{Code: "storage-overlap", Severity: safety.Unsafe, Slots: c.slots(o),
					Message: fmt.Sprintf("%s%s grew from %s to %s over %s at %s", where, x.name, f.typ.Label, x.typ.Label, describe(o), c.place(o.at)),
					Remedy:  fmt.Sprintf("keep %s as it is and add a variable of the wider type at the end", x.name)}, x.src))
				continue
			}
			remedy := "declare it behind all variables of the old version, or take its place from a gap"
			if o.fake {
				remedy = fmt.Sprintf("%s is called a gap but code uses it: %s", o.name, remedy)
			}
			c.add(c.at(safety.Finding{Code: "storage-overlap", Severity: safety.Unsafe, Slots: c.slots(o), Remedy: remedy,
				Message: fmt.Sprintf("%snew variable %s at %s lies over %s at %s: it starts with bytes of that value", where, describe(x), c.place(x.at), describe(o), c.place(o.at))}, x.src))
		}
	}
	c.moved(moved, before, after, where)
	c.gone(gone, where)
	if !c.nested {
		for _, o := range before {
			if !o.gap && o.twin == nil {
				c.left = append(c.left, stray{o, c.place(o.at), c.base})
			}
		}
		for _, n := range after {
			if !n.gap && n.twin == nil {
				c.fresh = append(c.fresh, stray{n, c.place(n.at), c.base})
			}
		}
	}
}

// apart takes arrays of values apart where the other version has single values, other variables, at their place.
func apart(list, other []*leaf) []*leaf {
	whole := func(x *leaf) bool {
		return x.gap || x.typ.Kind != Array || !value(x.typ.Base) || !x.typ.Length.IsInt64() || x.typ.Length.Int64() > 256
	}
	if !slices.ContainsFunc(list, func(x *leaf) bool { return !whole(x) }) {
		return list
	}
	var all []*leaf
	for _, x := range list {
		if whole(x) || !slices.ContainsFunc(overlapping(other, x.at, x.end), func(y *leaf) bool { return !y.gap && value(y.typ) && y.at.Cmp(x.at) == 0 && y.root.Name != x.root.Name }) {
			all = append(all, x)
			continue
		}
		size := stride(x.typ.Base)
		for i := range x.typ.Length.Int64() {
			at := big.NewInt(i)
			if per := 32 / max(size.Int64(), 1); per > 1 { // so many share a slot
				at.Add(new(big.Int).Mul(big.NewInt(i/per), slotSize), new(big.Int).Mul(big.NewInt(i%per), size))
			} else {
				at.Mul(at, size)
			}
			element := *x
			element.name, element.typ, element.at = fmt.Sprintf("%s[%d]", x.name, i), x.typ.Base, at.Add(at, x.at)
			element.end = new(big.Int).Add(element.at, element.typ.Size)
			all = append(all, &element)
		}
	}
	return all
}

// value reports whether a type is one value in place.
func value(t *Type) bool {
	switch t.Kind {
	case Uint, Int, Bool, Address, FixedN, Enum:
		return true
	}
	return false
}

// lone reports whether a value was put into a structure of its own, or taken out of one, and is read as it was.
func lone(o, n *leaf) bool {
	same, kept := preserves(o.typ, n.typ)
	alone := func(l *leaf) bool { return l.root.Type.Kind == Struct && len(l.root.Type.Members) == 1 }
	return value(o.typ) && value(n.typ) && (same || kept) && (alone(o) || alone(n))
}

// reshaped reports whether one leaf stands within a variable that the other one was.
func reshaped(o, n *leaf) bool {
	within := func(a, b string) bool {
		return a != b && (a == "" || strings.HasPrefix(b, a+".") || strings.HasPrefix(b, a+"["))
	}
	return within(o.name, n.name) || within(n.name, o.name)
}

// named reports another name at the same place.
func (c *comparer) named(o, n *leaf, where string, seen map[[2]*Variable]bool) {
	if o.name == n.name || seen[[2]*Variable{o.root, n.root}] {
		return
	}
	oldName, newName, src := o.name, n.name, n.src
	if o.root.Name != n.root.Name && o.root != n.root {
		if tail := strings.TrimPrefix(o.name, o.root.Name); tail == strings.TrimPrefix(n.name, n.root.Name) {
			seen[[2]*Variable{o.root, n.root}] = true
			oldName, newName, src = o.root.Name, n.root.Name, n.root.Source
		}
	}
	if src != nil {
		if was, ok := src.Tagged("oz-renamed-from"); ok {
			if was == oldName || was == oldName[strings.LastIndexByte(oldName, '.')+1:] {
				return
			}
			c.add(c.at(safety.Finding{Code: "annotation-wrong", Severity: safety.Unsafe, Slots: c.slots(o),
				Message: fmt.Sprintf("%s%s says that it was called %s, but %s is at its place", where, newName, was, describe(o)),
				Remedy:  "let @custom:oz-renamed-from name the variable that stood at this place"}, src))
			return
		}
	}
	c.add(c.at(safety.Finding{Code: "storage-renamed", Severity: safety.Warning, Slots: c.slots(o),
		Message: fmt.Sprintf("%s%s at %s is now called %s: the same value under another name", where, oldName, c.place(o.at), newName),
		Remedy:  fmt.Sprintf("if it is the same variable, write /// @custom:oz-renamed-from %s above it; if it is a new one, it does not start at zero: put it at the end", oldName)}, src))
}

// gone reports values that nothing reads any more.
func (c *comparer) gone(list []*leaf, where string) {
	for i := 0; i < len(list); {
		j := i + 1
		for j < len(list) && list[j].root == list[i].root && !c.nested {
			j++
		}
		name := describe(list[i])
		if j > i+1 {
			name = fmt.Sprintf("%s (%s)", list[i].root.Name, list[i].root.Type.Label)
		}
		c.add(safety.Finding{Code: "storage-removed", Severity: safety.Warning, Slots: c.slots(list[i:j]...),
			Message: fmt.Sprintf("%s%s at %s is gone; its value stays behind there, and a variable that a later version puts there starts with it", where, name, c.place(list[i].at)),
			Remedy:  "keep it as a private variable, or clear it in the initialiser before its place is used again"})
		i = j
	}
}

// moved reports variables whose place changed, those that went the same way together.
func (c *comparer) moved(list, before, after []*leaf, where string) {
	for i := 0; i < len(list); {
		delta := new(big.Int).Sub(list[i].twin.at, list[i].at)
		j := i + 1
		for j < len(list) && new(big.Int).Sub(list[j].twin.at, list[j].at).Cmp(delta) == 0 {
			j++
		}
		first := list[i].twin
		f := safety.Finding{Code: "storage-moved", Severity: safety.Unsafe, Slots: c.slots(list[i:j]...)}
		for _, o := range list[i:min(j, i+20)] {
			n := o.twin
			c.leaf(o, n, where)
			f.Details = append(f.Details, fmt.Sprintf("%s%s: %s → %s, where it reads %s", where, describe(o), c.place(o.at), c.place(n.at), c.reads(before, n)))
		}
		if more := j - i - 20; more > 0 {
			f.Details = append(f.Details, fmt.Sprintf("and %d more", more))
		}
		by := new(big.Int).Abs(delta)
		way := fmt.Sprintf("%v bytes", by)
		if new(big.Int).And(by, big.NewInt(31)).Sign() == 0 {
			way = "1 slot"
			if slots := by.Rsh(by, 5); !slots.IsInt64() || slots.Int64() != 1 {
				way = fmt.Sprintf("%v slots", slots)
			}
		}
		direction := "up"
		if delta.Sign() < 0 {
			direction = "down"
		}
		f.Message = fmt.Sprintf("%s%s moved %s by %s", where, first.name, direction, way)
		if j > i+1 {
			f.Message = fmt.Sprintf("%s%d variables from %s on moved %s by %s", where, j-i, first.name, direction, way)
		}
		cause, remedy := c.cause(list[i], first, before, after)
		f.Message += cause
		f.Remedy = remedy
		c.add(c.at(f, first.src))
		i = j
	}
}

// reads says what a leaf of the new version finds at its place.
func (c *comparer) reads(before []*leaf, n *leaf) string {
	over := overlapping(before, n.at, n.end)
	var parts []string
	for _, o := range over {
		switch {
		case o.gap:
		case o.at.Cmp(n.at) == 0 && o.end.Cmp(n.end) == 0:
			parts = append(parts, "the value of "+describe(o))
		default:
			parts = append(parts, "bytes of "+describe(o))
		}
		if len(parts) == 4 {
			parts = append(parts, "…")
			break
		}
	}
	if len(parts) == 0 {
		return "zero: nothing was there"
	}
	return strings.Join(parts, " and ")
}

func owners(list []*leaf) []string {
	var names []string
	for _, l := range list {
		if !slices.Contains(names, l.owner) {
			names = append(names, l.owner)
		}
	}
	return names
}

// cause looks for what pushed a variable to another place, and for what puts it back.
func (c *comparer) cause(o, n *leaf, before, after []*leaf) (string, string) {
	if c.base == nil && !c.nested {
		if c.old.Contract.LayoutAt != c.new.Contract.LayoutAt || c.new.Contract.LayoutAt && len(before) > 0 && len(after) > 0 && o == before[0] && n == after[0] {
			return ", because the base of the storage layout (layout at) changed", "give the contract the same layout base as before"
		}
		was, is := owners(before), owners(after)
		common := func(a, b []string) (list []string) {
			for _, x := range a {
				if slices.Contains(b, x) {
					list = append(list, x)
				}
			}
			return list
		}
		if a, b := common(was, is), common(is, was); !slices.Equal(a, b) {
			return fmt.Sprintf(", because the bases are linearised in another order: %s before, %s now", strings.Join(a, ", "), strings.Join(b, ", ")),
				"name the bases in the old order; a new base comes last"
		}
		for _, owner := range is {
			known := slices.ContainsFunc(after, func(x *leaf) bool { return x.owner == owner && x.twin != nil }) // under another name
			if owner != c.new.Contract.Name && !slices.Contains(was, owner) && !known {
				for _, x := range after {
					if x.owner == owner && x.at.Cmp(n.at) < 0 {
						return fmt.Sprintf(", because base contract %s was inserted before it", owner),
							fmt.Sprintf("give %s its state in a namespace (ERC-7201), or let the contract inherit from it last and hold no state behind it", owner)
					}
				}
			}
		}
	}
	if n.at.Cmp(o.at) > 0 {
		var pusher *leaf
		for _, x := range after {
			if x.at.Cmp(n.at) < 0 && !x.gap && (x.twin == nil || x.twin.typ.Size.Cmp(x.typ.Size) < 0) {
				pusher = x
			}
		}
		if pusher != nil {
			remedy := fmt.Sprintf("declare %s behind all variables of the old version", pusher.name)
			for _, x := range after {
				if text, ok := resized(x, o, n); ok && x.owner == pusher.owner {
					remedy = fmt.Sprintf("make the gap of %s smaller by what was added: %s", x.owner, text)
				}
			}
			if pusher.twin != nil {
				return fmt.Sprintf(", because %s is now %s", pusher.name, pusher.typ.Label), fmt.Sprintf("leave %s as it was and add what is new at the end", pusher.name)
			}
			return fmt.Sprintf(", because %s was inserted before it", describe(pusher)), remedy
		}
		for _, x := range slices.Backward(after) {
			if !x.gap || x.at.Cmp(n.at) > 0 {
				continue
			}
			if !slices.ContainsFunc(before, func(y *leaf) bool { return y.gap && y.name == x.name }) {
				return fmt.Sprintf(", because the gap %s was inserted before it", describe(x)), fmt.Sprintf("declare %s behind all variables of the old version", x.name)
			}
			if text, ok := resized(x, o, n); ok {
				return ", because the gap before it grew", "let it end where it ended before: " + text
			}
		}
	} else {
		var pulled *leaf
		for _, x := range before {
			if x.at.Cmp(o.at) < 0 && !x.gap && (x.twin == nil || x.twin.typ.Size.Cmp(x.typ.Size) < 0) {
				pulled = x
			}
		}
		if pulled != nil && pulled.twin == nil {
			return fmt.Sprintf(", because %s before it is gone", describe(pulled)),
				fmt.Sprintf("keep %s at its place, as a private variable that nothing uses", pulled.name)
		} else if pulled != nil {
			return fmt.Sprintf(", because %s became smaller", describe(pulled)), fmt.Sprintf("keep the type %s of %s", pulled.typ.Label, pulled.name)
		}
		for _, x := range slices.Backward(after) {
			if text, ok := resized(x, o, n); ok && x.at.Cmp(n.at) < 0 {
				return ", because the gap before it shrank by more than was added", "let it end where it ended before: " + text
			}
		}
		for _, x := range slices.Backward(before) {
			stays := func(y *leaf) bool { return y.gap && y.at.Cmp(x.at) == 0 && y.typ.Size.Cmp(x.typ.Size) == 0 }
			if x.gap && x.at.Cmp(o.at) < 0 && !slices.ContainsFunc(after, stays) {
				return fmt.Sprintf(", because the gap %s before it is gone and less was added", describe(x)), fmt.Sprintf("let a gap end where %s ended before", x.name)
			}
		}
	}
	return "", "put the variables back into the old order; new ones go to the end"
}

// resized is a gap of the new version as it must be for n to stand where o stood.
func resized(gap, o, n *leaf) (string, bool) {
	if !gap.gap || gap.typ.Kind != Array || !value(gap.typ.Base) {
		return "", false
	}
	by := new(big.Int).Sub(o.at, n.at)
	if new(big.Int).And(by, big.NewInt(31)).Sign() != 0 {
		return "", false
	}
	length := by.Mul(by.Rsh(by, 5), new(big.Int).Div(slotSize, stride(gap.typ.Base)))
	length.Add(length, gap.typ.Length)
	return fmt.Sprintf("%s[%v] %s", gap.typ.Base.Label, length, gap.name), length.Sign() > 0
}

// transient looks for variables that moved between storage and transient storage. Transient values do not outlive a transaction, so
// that their own places may change.
func (c *comparer) transient(before, after []*leaf) {
	if len(c.old.Transient)+len(c.new.Transient) == 0 {
		return
	}
	full := func(l *Layout, f *leaf) string {
		if f.owner == l.Contract.Name {
			return "." + f.name
		}
		return f.owner + "." + f.name
	}
	names := func(l *Layout, list []*leaf) map[string]*leaf {
		m := make(map[string]*leaf)
		for _, f := range list {
			m[f.name], m[full(l, f)] = f, f
		}
		return m
	}
	was, is := names(c.old, c.flatten(c.old, c.old.Transient)), names(c.new, c.flatten(c.new, c.new.Transient))
	stored, storing := names(c.old, before), names(c.new, after)
	for _, o := range before {
		n := is[full(c.old, o)]
		if n == nil && storing[o.name] == nil {
			n = is[o.name]
		}
		if n != nil && storing[full(c.old, o)] == nil {
			c.add(c.at(safety.Finding{Code: "storage-transient", Severity: safety.Unsafe, Slots: c.slots(o),
				Message: fmt.Sprintf("%s was kept in storage and is transient now: every transaction finds it zero", describe(o)),
				Remedy:  "give the transient variable a name of its own and keep the old one"}, n.src))
		}
	}
	for _, n := range after {
		if was[n.name] != nil && stored[n.name] == nil {
			c.add(c.at(safety.Finding{Code: "storage-transient", Severity: safety.Warning,
				Message: fmt.Sprintf("%s was transient and is kept in storage now: it is no longer zero at the start of a transaction", describe(n)),
				Remedy:  "make sure that nothing relies on a fresh start"}, n.src))
		}
	}
}
