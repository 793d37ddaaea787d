package permission

import (
	"slices"
	"strings"
)

// condition that holds, and how its opposite is written.
type condition struct{ text, not string }

// way through a function, up to some point of it.
type way struct {
	caller []condition // on the caller, sorted
	when   []condition // others, sorted
	dirty  bool        // something was changed
}

// flow is all ways that lead to a point; none: nothing comes there.
type flow []way

const maxWays = 24

func compareConditions(a, b condition) int { return strings.Compare(a.text, b.text) }

// compare puts the ways with the fewest conditions first.
func (p way) compare(q way) int {
	if d := len(p.caller) + len(p.when) - len(q.caller) - len(q.when); d != 0 {
		return d
	}
	if d := slices.CompareFunc(p.caller, q.caller, compareConditions); d != 0 {
		return d
	}
	return slices.CompareFunc(p.when, q.when, compareConditions)
}

func within(a, b []condition) bool {
	return !slices.ContainsFunc(a, func(c condition) bool { return !slices.Contains(b, c) })
}

// weaker: whoever can go q can go p.
func (p way) weaker(q way) bool {
	return p.dirty == q.dirty && within(p.caller, q.caller) && within(p.when, q.when)
}

// either is a way for who can go p or q, where they differ in a condition and its opposite alone.
func (p way) either(q way) (way, bool) {
	if p.dirty != q.dirty {
		return way{}, false
	}
	for i, lists := range [][2][]condition{{p.caller, q.caller}, {p.when, q.when}} {
		if i == 0 && !slices.Equal(p.when, q.when) || i == 1 && !slices.Equal(p.caller, q.caller) {
			continue
		}
		for j, c := range lists[0] {
			opposite := condition{c.not, c.text}
			if k := slices.Index(lists[1], opposite); k >= 0 {
				rest := slices.Delete(slices.Clone(lists[0]), j, j+1)
				if slices.Equal(rest, slices.Delete(slices.Clone(lists[1]), k, k+1)) {
					if i == 0 {
						return way{rest, p.when, p.dirty}, true
					}
					return way{p.caller, rest, p.dirty}, true
				}
			}
		}
	}
	return way{}, false
}

// join is the ways of several flows, without those that others include. Of too many, what they have in common stays.
func join(flows ...flow) flow {
	var all flow
	var add func(p way)
	add = func(p way) {
		if slices.ContainsFunc(all, func(q way) bool { return q.weaker(p) }) {
			return
		}
		all = slices.DeleteFunc(all, p.weaker)
		for i, q := range all {
			if both, ok := q.either(p); ok {
				all = slices.Delete(all, i, i+1)
				add(both)
				return
			}
		}
		all = append(all, p)
	}
	for _, f := range flows {
		for _, p := range f {
			add(p)
		}
	}
	slices.SortFunc(all, way.compare)
	if len(all) <= maxWays {
		return all
	}
	var merged flow
	for _, dirty := range []bool{false, true} {
		var one *way
		for _, p := range all {
			switch {
			case p.dirty != dirty:
			case one == nil:
				one = &way{slices.Clone(p.caller), slices.Clone(p.when), dirty}
			default:
				one.caller = slices.DeleteFunc(one.caller, func(c condition) bool { return !slices.Contains(p.caller, c) })
				one.when = slices.DeleteFunc(one.when, func(c condition) bool { return !slices.Contains(p.when, c) })
			}
		}
		if one != nil {
			merged = append(merged, *one)
		}
	}
	return merged
}

// change marks all ways as having changed something.
func (f flow) change() flow {
	out := slices.Clone(f)
	for i := range out {
		out[i].dirty = true
	}
	return join(out)
}

// require is the flow where a condition holds. Ways on which its opposite held end.
func (f flow) require(c condition, caller bool) flow {
	var out flow
	for _, p := range f {
		list := &p.when
		if caller {
			list = &p.caller
		}
		if slices.Contains(*list, condition{c.not, c.text}) {
			continue
		}
		if i, ok := slices.BinarySearchFunc(*list, c, compareConditions); !ok {
			*list = slices.Insert(slices.Clone(*list), i, c)
		}
		out = append(out, p)
	}
	return join(out)
}
