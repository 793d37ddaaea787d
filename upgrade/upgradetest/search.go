package upgradetest

import (
	"fmt"
	"hash/maphash"

	"github.com/ethereum/go-ethereum/common"

	"theseus/upgrade"
)

// Search goes from the starts through everything that follows in at most depth moves, each state once, and gives how many moves it
// tried. States with equal keys have the same future.
func Search[S any](starts []S, depth int, key func(S) uint64, follow func(S) []S) (moves int) {
	seen := make(map[uint64]bool)
	fresh := func(all []S) (some []S) {
		for _, s := range all {
			if k := key(s); !seen[k] {
				seen[k] = true
				some = append(some, s)
			}
		}
		return some
	}
	edge := fresh(starts)
	for range depth {
		var next []S
		for _, s := range edge {
			followers := follow(s)
			moves += len(followers)
			next = append(next, fresh(followers)...)
		}
		edge = next
	}
	return moves
}

// Watched is a model whose every action is shown, with what it did.
type Watched struct {
	*Model
	Saw func(*Transition)
}

// Do performs an action and shows it.
func (w *Watched) Do(from common.Address, a upgrade.Action) ([]upgrade.Event, error) {
	return w.act(w.Call(from, a), a)
}

func (w *Watched) act(c upgrade.Call, a upgrade.Action) ([]upgrade.Event, error) {
	before := w.Record
	emitted, err := w.Decide(before, a, c)
	if err == nil {
		_, err = w.Take(emitted)
	}
	w.Saw(&Transition{Network: w.Network, Call: c, Action: a, Before: before, After: w.Record, Events: emitted, Err: err})
	return emitted, err
}

// ---------------------------------------------------------------- records

var seed = maphash.MakeSeed()

// RecordKey tells models apart that can go on differently. All of a record is in it; versions are in its history.
func RecordKey(m *Model) uint64 {
	r := m.Record
	var pending upgrade.Configuration
	if r.PendingConfiguration != nil {
		pending = *r.PendingConfiguration
	}
	r.PendingConfiguration, r.Versions = nil, nil
	return maphash.String(seed, fmt.Sprintf("%d %d %x %v %+v %+v", m.Time, m.rounds, m.OperatorContract, m.Disabled, pending, r))
}

// FollowRecord tries every move of the alphabet in a model and gives the models after those that were not refused.
func FollowRecord(m *Model, saw func(*Transition)) (after []*Model) {
	for _, move := range alphabet {
		next := m.Clone()
		if _, err := move(&Watched{next, saw}); err == nil {
			after = append(after, next)
		}
	}
	if next := m.Clone(); next.pass() {
		after = append(after, next)
	}
	next := m.Clone()
	if next.Disable(); !m.Disabled[m.OperatorContract] {
		after = append(after, next)
	} else {
		next.ReplaceOperator()
		after = append(after, next)
	}
	return after
}

type move = func(w *Watched) ([]upgrade.Event, error)

// alphabet of the search. Signers are interchangeable: the first speaks alone, the first two are m, a third is never needed.
var alphabet = []move{
	func(w *Watched) ([]upgrade.Event, error) {
		return w.Do(w.Family, upgrade.Register{Contract: w.Contract, Authority: w.Authority, Configuration: w.Configuration()})
	},
	func(w *Watched) ([]upgrade.Event, error) {
		return w.Do(w.Family, upgrade.Register{
			Contract: w.Contract, Authority: w.Authority, Configuration: w.Configuration().Strict(), Baseline: w.Baseline, Link: w.Link,
		})
	},
	func(w *Watched) ([]upgrade.Event, error) {
		return w.Do(w.Stranger, upgrade.Register{Contract: w.Contract, Authority: w.Authority, Configuration: w.Configuration()})
	},
	func(w *Watched) ([]upgrade.Event, error) {
		return w.Do(w.Proposer, upgrade.Propose{Intent: w.steadyUpgrade()})
	},
	func(w *Watched) ([]upgrade.Event, error) { return w.steady(w.steadyUpgrade(), 2) },
	func(w *Watched) ([]upgrade.Event, error) { return w.steady(w.steadyUpgrade(), 1) },
	func(w *Watched) ([]upgrade.Event, error) {
		return w.Do(w.Signers()[0], upgrade.Submit{Intent: w.steadyUpgrade()})
	},
	func(w *Watched) ([]upgrade.Event, error) {
		return w.Do(w.Signers()[1], upgrade.Submit{Intent: w.steadyUpgrade()})
	},
	func(w *Watched) ([]upgrade.Event, error) {
		return w.Do(w.Signers()[0], upgrade.Reject{Digest: upgrade.DigestOf(w.Domain, w.steadyUpgrade())})
	},
	func(w *Watched) ([]upgrade.Event, error) {
		return w.Do(w.Signers()[1], upgrade.Reject{Digest: upgrade.DigestOf(w.Domain, w.steadyUpgrade())})
	},
	func(w *Watched) ([]upgrade.Event, error) {
		return w.Do(w.Stranger, upgrade.Reject{Digest: upgrade.DigestOf(w.Domain, w.steadyUpgrade())})
	},
	func(w *Watched) ([]upgrade.Event, error) {
		return w.Do(w.Proposer, upgrade.Withdraw{Intent: w.steadyUpgrade()})
	},
	func(w *Watched) ([]upgrade.Event, error) {
		return w.Do(w.Stranger, upgrade.Withdraw{Intent: w.steadyUpgrade()})
	},
	func(w *Watched) ([]upgrade.Event, error) {
		back := w.RollBack()
		w.still(&back.Header, 2)
		back.ActivateUntil = back.CollectUntil + 60*Day
		return w.steady(back, 2)
	},
	func(w *Watched) ([]upgrade.Event, error) {
		i := &upgrade.Cancel{Header: w.Header(), Digest: w.Record.Digest}
		w.still(&i.Header, 3)
		return w.steady(i, 2)
	},
	func(w *Watched) ([]upgrade.Event, error) {
		i := &upgrade.Cancel{Header: w.Header(), Digest: w.Record.PendingConfigurationDigest}
		w.still(&i.Header, 4)
		return w.steady(i, 2)
	},
	func(w *Watched) ([]upgrade.Event, error) {
		i := &upgrade.Reconfigure{Header: w.Header(), Configuration: w.Configuration().Strict()}
		i.Configuration.FindingsRequired = true
		w.still(&i.Header, 5)
		return w.steady(i, 2)
	},
	func(w *Watched) ([]upgrade.Event, error) {
		i := &upgrade.HandOver{Header: w.Header(), Controller: w.Successor}
		w.still(&i.Header, 6)
		return w.steady(i, 2)
	},
	func(w *Watched) ([]upgrade.Event, error) {
		i := &upgrade.Archive{Header: w.Header()}
		w.still(&i.Header, 7)
		return w.steady(i, 2)
	},
	func(w *Watched) ([]upgrade.Event, error) { return w.Do(w.Stranger, w.Request()) },
	conclude(upgrade.Conclude{Outcome: upgrade.OutcomePending}),
	conclude(upgrade.Conclude{Outcome: upgrade.OutcomeMatch, FindingsDigest: upgrade.NoFindings}),
	conclude(upgrade.Conclude{Outcome: upgrade.OutcomeMatch}),
	conclude(upgrade.Conclude{Outcome: upgrade.OutcomeMismatch}),
	conclude(upgrade.Conclude{Outcome: upgrade.OutcomeMismatch, HaltFails: true}),
	conclude(upgrade.Conclude{Outcome: upgrade.OutcomeSourceChanged}),
	conclude(upgrade.Conclude{Outcome: upgrade.OutcomeNoVerdict}),
	func(w *Watched) ([]upgrade.Event, error) { return w.switchTo(upgrade.Activate{}) },
	func(w *Watched) ([]upgrade.Event, error) { return w.switchTo(upgrade.Activate{Refused: errRefused}) },
	func(w *Watched) ([]upgrade.Event, error) { return w.Do(w.Guardian, upgrade.Halt{}) },
	func(w *Watched) ([]upgrade.Event, error) { return w.Do(w.Guardian, upgrade.Halt{Fails: true}) },
	func(w *Watched) ([]upgrade.Event, error) { return w.Do(w.Stranger, upgrade.Halt{}) },
	func(w *Watched) ([]upgrade.Event, error) { return w.Do(w.Stranger, upgrade.EnforceHalt{}) },
	func(w *Watched) ([]upgrade.Event, error) { return w.Do(w.Stranger, upgrade.Resume{}) },
	func(w *Watched) ([]upgrade.Event, error) { return w.Do(w.Stranger, upgrade.ApplyConfiguration{}) },
	func(w *Watched) ([]upgrade.Event, error) { return w.Do(w.Successor, upgrade.AcceptHandOver{}) },
	func(w *Watched) ([]upgrade.Event, error) { return w.Do(w.Stranger, upgrade.AcceptHandOver{}) },
}

func conclude(c upgrade.Conclude) move {
	return func(w *Watched) ([]upgrade.Event, error) { return w.Do(w.Stranger, c) }
}

// still makes an intent the same one for ten days, so that the order of other things does not make it another.
func (m *Model) still(h *upgrade.Header, nonce uint64) {
	const window = 10 * Day
	h.Nonce, h.CollectUntil = upgrade.NewUint256(nonce), m.Time/window*window+2*window
}

func (m *Model) steadyUpgrade() *upgrade.Upgrade {
	u := m.Upgrade()
	m.still(&u.Header, 1)
	u.ActivateUntil = u.CollectUntil + 60*Day
	u.NewHash[0], u.NewHash[31] = byte(u.Version), 1
	copy(u.NewHash[1:31], make([]byte, 30))
	return u
}

// steady submits an intent for signers that are contracts, which sign without arithmetic.
func (w *Watched) steady(i upgrade.Intent, signers int) ([]upgrade.Event, error) {
	collected := make(map[common.Address][]byte)
	for _, signer := range w.Signers()[:signers] {
		collected[signer] = []byte{1}
	}
	configuration := w.Configuration()
	packed, err := upgrade.PackSignatures(&configuration, collected)
	if err != nil {
		panic(err)
	}
	a := w.Submission(i, packed)
	call := w.Call(w.Stranger, a)
	call.ContractSigned = func(common.Address, upgrade.Digest, []byte) bool { return true }
	return w.act(call, a)
}

// switchTo activates what is approved, if this search knows its intent.
func (w *Watched) switchTo(a upgrade.Activate) ([]upgrade.Event, error) {
	a.Intent, a.GasLeft = w.approvedIntent(), upgrade.NewUint256(1<<62)
	return w.Do(w.Stranger, a)
}

// approvedIntent is the steady intent, of this time or of an earlier one, that m signed last; else one that nobody signed.
func (w *Watched) approvedIntent() upgrade.Intent {
	m := w.Clone()
	m.Record.LastVersion--
	for range 8 {
		back := m.RollBack()
		m.still(&back.Header, 2)
		back.ActivateUntil = back.CollectUntil + 60*Day
		for _, i := range []upgrade.Intent{m.steadyUpgrade(), back} {
			if upgrade.DigestOf(m.Domain, i) == w.Record.Digest {
				return i
			}
		}
		m.Time -= 10 * Day
	}
	return w.steadyUpgrade()
}

// pass lets time pass to the next moment that matters, or the second after it; false if none is left.
func (m *Model) pass() bool {
	r := &m.Record
	var next uint64
	for _, moment := range []uint64{
		r.ActivateUntil, r.ActivateFrom, r.NextRoundAt, r.ConfigurationAt, r.HandOverAt, r.HandOverAt + upgrade.HandOverTime,
		r.GuardianHaltAt + upgrade.GuardianHalt, r.GuardianHaltAt + upgrade.GuardianPause,
	} {
		for _, at := range []uint64{moment, moment + 1} {
			if at > m.Time && at < m.Time+100*Day && (next == 0 || at < next) {
				next = at
			}
		}
	}
	if next != 0 {
		m.Time = next
	}
	return next != 0
}
