package simulation

import "slices"

// Shrink makes a case that fails as small as it gets while it still fails: fewest bad seats, behaviours, upgrades and faults, and
// faults as short as possible. Chance does not move when a part is taken away: it hangs on the seed, the seat and the block.
func Shrink(c Case, fails func(Case) bool) Case {
	for again := true; again; {
		again = false
		try := func(smaller Case) bool {
			ok := fails(smaller)
			if ok {
				c, again = smaller, true
			}
			return ok
		}
		c.Faults = fewest(c.Faults, 0, func(fs []Fault) bool { d := c; d.Faults = fs; return try(d) })
		c.Bad = fewest(c.Bad, 0, func(bs []Bad) bool { d := c; d.Bad = bs; return try(d) })
		c.Upgrades = fewest(c.Upgrades, 1, func(ks []Kind) bool { d := c; d.Upgrades = ks; return try(d) })
		for i := range c.Bad {
			with := func(does []Behaviour) Case {
				d := c
				d.Bad = slices.Clone(c.Bad)
				d.Bad[i].Does = does
				return d
			}
			fewest(c.Bad[i].Does, 1, func(does []Behaviour) bool { return try(with(does)) })
			if len(c.Bad[i].Does) == 1 && c.Bad[i].Does[0] > Leave {
				for simpler := range c.Bad[i].Does[0] {
					if simpler <= Leave && try(with([]Behaviour{simpler})) {
						break
					}
				}
			}
		}
		for i := range c.Faults {
			for c.Faults[i].Blocks > 1 {
				d := c
				d.Faults = slices.Clone(c.Faults)
				d.Faults[i].Blocks /= 2
				if !try(d) {
					break
				}
			}
		}
	}
	return c
}

// fewest leaves parts of a list out, long ones first, for as long as it still fails; at least so many stay.
func fewest[T any](list []T, least int, fails func([]T) bool) []T {
	for part := len(list); part > 0; part /= 2 {
		for from := 0; from+part <= len(list); {
			rest := slices.Concat(list[:from], list[from+part:])
			if len(rest) >= least && fails(rest) {
				list = rest
			} else {
				from += part
			}
		}
	}
	return list
}
