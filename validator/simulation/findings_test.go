package simulation

import (
	"testing"

	"theseus/upgrade"
)

// Where a record requires findings, up to f who lie about them change nothing: what is clean or allowed becomes active, and what is unsafe does
// not. More can keep it from becoming active, and below a quorum no more than that.
func TestLiarsAboutFindings(t *testing.T) {
	for _, n := range sizes {
		f, quorum := upgrade.F(n), upgrade.Quorum(n)
		for _, liars := range []int{0, f, f + 1, quorum - 1, quorum} {
			for _, kind := range []Kind{Good, Allowed, Unsafe} {
				for _, required := range []bool{true, false} {
					c := seated(n, liars, Whitewash, kind)
					c.FindingsRequired = required
					r := Run(c, Rules{})
					active := has[*upgrade.Activated](r)
					want := !required // whatever is found
					switch {
					case !required:
					case kind == Unsafe:
						want = liars >= quorum // the positive control: nothing but a quorum calls it clean
					case kind == Good:
						want = liars <= f
					case kind == Allowed:
						want = liars <= f || liars >= quorum // who calls it clean has it activated too
					}
					if active != want || has[*upgrade.Halted](r) || wrong(r) != (required && kind == Unsafe && liars >= quorum) {
						t.Errorf("%d of %d lie, %v, required %v: active %v; %v", liars, n, kind, required, active, r)
					}
				}
			}
		}
	}
}

// Not to have checked is a lie about findings too: f of them are borne, f+1 leave the old code.
func TestUncheckedFindings(t *testing.T) {
	for _, n := range sizes {
		for missing := range upgrade.F(n) + 2 {
			c := seated(n, missing, Leave, Good)
			c.FindingsRequired = true
			if r := Run(c, Rules{}); has[*upgrade.Activated](r) != (missing <= upgrade.F(n)) || wrong(r) {
				t.Errorf("%d of %d: %v", missing, n, r)
			}
		}
	}
}
