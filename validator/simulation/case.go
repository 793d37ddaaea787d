package simulation

import (
	"fmt"
	"slices"

	"theseus/upgrade"
)

// Kind is the truth about an upgrade.
type Kind uint8

const (
	// Good: the approved tree can be had and builds to what was signed.
	Good Kind = iota
	// Forged: the approved tree builds to other code.
	Forged
	// Broken: the approved tree does not compile.
	Broken
	// Moved: the link yields another tree, the approved one is not to be had.
	Moved
	// Withheld: no server gives anything.
	Withheld
	// Split: the server shows each client another tree.
	Split
	// Unsafe: good, but a check finds something that nobody has allowed.
	Unsafe
	// Allowed: good, and a check finds what the signers allowed.
	Allowed
	kinds
)

func (k Kind) String() string {
	return [...]string{"good", "forged", "broken", "moved", "withheld", "split", "unsafe", "allowed"}[k]
}

// matches: the approved tree builds to what was signed.
func (k Kind) matches() bool { return k == Good || k == Unsafe || k == Allowed }

// Behaviour is how a seat is bad.
type Behaviour uint8

const (
	// Crash: stops in the middle of the round.
	Crash Behaviour = iota
	// Leave: takes no part.
	Leave
	// Withhold: commits and does not reveal.
	Withhold
	// Delay: does all in the last moment.
	Delay
	// Copy: commits to what another committed to, and reveals what another revealed.
	Copy
	// Equivocate: two daemons with one key give two answers.
	Equivocate
	// Flood: fills blocks with transactions of all kinds, most of them refused.
	Flood
	// Lie: says the opposite of what is true, alone.
	Lie
	// Collude: says the same false thing as all who collude, of one false mirror.
	Collude
	// Whitewash: says the truth about the build, and the opposite of it about the findings, as all who do so.
	Whitewash
	// Mistaken is no intent: tools or a mirror are false, the seat believes them and says what colluders say.
	Mistaken
	behaviours
)

func (b Behaviour) String() string {
	return [...]string{"crash", "leave", "withhold", "delay", "copy", "equivocate", "flood", "lie", "collude", "whitewash", "mistaken"}[b]
}

// Bad is a seat that does not do its part.
type Bad struct {
	Seat int
	// Does in the first round, the second, …; then from the beginning.
	Does []Behaviour
}

// Trouble is what the world does to a good seat.
type Trouble uint8

const (
	// Late: its transactions need Blocks more.
	Late Trouble = iota
	// Lost: its transactions vanish for so many blocks.
	Lost
	// Away: the server that it asks does not answer for so many blocks.
	Away
	// FalseBytes: the mirror that it asks gives false bytes for so many blocks.
	FalseBytes
	// Clock: its clock is so many seconds ahead.
	Clock
	// Restart: it forgets everything when so many blocks of the round are over.
	Restart
	troubles
)

func (t Trouble) String() string {
	return [...]string{"late", "lost", "away", "false bytes", "clock", "restart"}[t]
}

// Fault is a trouble of one seat in one round (from 1).
type Fault struct {
	Trouble     Trouble
	Seat, Round int
	Blocks      int
}

// Case is all that happens in a run.
type Case struct {
	Seed  uint64
	Seats int
	// Storm: faults are worse than the times of a round allow, so nothing need come to its end.
	Storm                                bool
	HaltOnNoVerdict, HaltOnSourceChanged bool
	FindingsRequired                     bool
	// Upgrades of the record, one after the other.
	Upgrades []Kind
	Bad      []Bad
	Faults   []Fault
}

func (c Case) String() string {
	return fmt.Sprintf("seed %d, %d seats, storm %t, halt on no verdict %t, on source changed %t, findings required %t, upgrades %v, bad %v, faults %v",
		c.Seed, c.Seats, c.Storm, c.HaltOnNoVerdict, c.HaltOnSourceChanged, c.FindingsRequired, c.Upgrades, c.Bad, c.Faults)
}

// Random is the case of a seed, with so many bad seats.
func Random(seed uint64, seats, bad int) Case {
	roll := func(parts ...uint64) int { return int(mix(append([]uint64{seed, 77}, parts...)...) >> 33) }
	c := Case{
		Seed: seed, Seats: seats, Storm: roll(1)%2 == 0, HaltOnNoVerdict: roll(2)%2 == 0, HaltOnSourceChanged: roll(3)%2 == 0, FindingsRequired: roll(15)%2 == 0,
	}
	for i := range 1 + roll(4)%3 {
		kind := Good
		if roll(5, uint64(i))%2 == 0 {
			kind = Kind(roll(6, uint64(i)) % int(kinds))
		}
		c.Upgrades = append(c.Upgrades, kind)
	}
	for i := range bad {
		b := Bad{Seat: (roll(7) + i) % seats}
		for j := range 1 + roll(8, uint64(i))%2 {
			b.Does = append(b.Does, Behaviour(roll(9, uint64(i), uint64(j))%int(Mistaken)))
		}
		c.Bad = append(c.Bad, b)
	}
	for i := range roll(10) % (seats + 4) {
		f := Fault{Trouble(roll(11, uint64(i)) % int(troubles)), roll(12, uint64(i)) % seats, 1 + roll(13, uint64(i))%4, 0}
		most := map[Trouble]int{Late: 6, Lost: 6, Away: 8, FalseBytes: 8, Clock: 30, Restart: 60}[f.Trouble]
		if c.Storm {
			most *= 12
		}
		f.Blocks = 1 + roll(14, uint64(i))%most
		twice := func(g Fault) bool { return g.Seat == f.Seat && g.Round == f.Round && g.Trouble == f.Trouble }
		if !slices.ContainsFunc(c.Faults, twice) {
			c.Faults = append(c.Faults, f)
		}
	}
	return c
}

// Rules are what a run holds; the zero value is ours. Anything else takes a defence away, to show what it is for.
type Rules struct {
	// Quorum of n seats; nil: n−f.
	Quorum func(n int) int
	// Unchecked: validators take bytes without comparing the tree hash.
	Unchecked bool
}

// bounded: the upgrades must come to their end.
func (c Case) bounded() bool { return !c.Storm && len(c.Bad) <= upgrade.F(c.Seats) }

// mix makes one number of many: splitmix64, absorbed word by word.
func mix(words ...uint64) uint64 {
	var z uint64
	for _, w := range words {
		z += w + 0x9e3779b97f4a7c15
		z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
		z = (z ^ z>>27) * 0x94d049bb133111eb
		z ^= z >> 31
	}
	return z
}
