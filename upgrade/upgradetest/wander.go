package upgradetest

import (
	"maps"
	"math/rand/v2"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/code/tree"
	"theseus/upgrade"
)

// Wanderer does one thing after another in a world: often what would come next, else anything, now and then with something wrong.
type Wanderer struct {
	World
	*rand.Rand
	known   map[upgrade.Digest]upgrade.Intent
	digests []upgrade.Digest
	// wrongs, of a hundred intents, have a field changed.
	wrongs int
}

// NewWanderer walks where the seed says.
func NewWanderer(w World, seed uint64) *Wanderer {
	return &Wanderer{World: w, Rand: rand.New(rand.NewPCG(seed, 7)), known: map[upgrade.Digest]upgrade.Intent{}, wrongs: 10}
}

// Memory is what a Wanderer has heard of.
type Memory struct {
	known   map[upgrade.Digest]upgrade.Intent
	digests []upgrade.Digest
}

// Memory of now.
func (w *Wanderer) Memory() Memory { return Memory{maps.Clone(w.known), slices.Clone(w.digests)} }

// Recall goes back to what was known then.
func (w *Wanderer) Recall(m Memory) {
	w.known, w.digests = maps.Clone(m.known), slices.Clone(m.digests)
}

// Step lets time pass, or somebody act.
func (w *Wanderer) Step() ([]upgrade.Event, error) {
	m := w.Now()
	switch n := w.IntN(100); {
	case !m.Record.Registered():
		return w.Do(w.either(m.Family, m.Family, m.Family, m.Stranger), w.register())
	case n < 12:
		w.Advance(w.aWhile())
		return nil, nil
	case n < 13:
		w.Disable()
		return nil, nil
	case n < 25 && m.StatusOf(m.OperatorContract) == upgrade.RegistryDisabled:
		w.ReplaceOperator()
		return nil, nil
	case n < 60:
		return w.next()
	}
	return w.any()
}

func (w *Wanderer) either(accounts ...common.Address) common.Address {
	return accounts[w.IntN(len(accounts))]
}

func (w *Wanderer) anybody() common.Address {
	m := w.Now()
	return w.either(append(m.Signers(), m.Guardian, m.Proposer, m.Stranger, m.Successor)...)
}

func (w *Wanderer) register() upgrade.Register {
	m := w.Now()
	a := upgrade.Register{Contract: m.Contract, Authority: m.Authority, Configuration: w.configuration(), Link: m.Link}
	if w.IntN(4) != 0 {
		a.Baseline = m.Baseline
	}
	return a
}

func (w *Wanderer) configuration() upgrade.Configuration {
	m := w.Now()
	signers := slices.DeleteFunc(m.Signers(), func(common.Address) bool { return w.IntN(5) == 0 })
	if len(signers) == 0 {
		signers = m.Signers()
	}
	c := upgrade.Configuration{
		Signers: signers, Threshold: uint8(1 + w.IntN(len(signers))), Delay: []uint64{0, 1, Day, 2 * Day}[w.IntN(4)],
		HaltOnSourceChanged: w.IntN(2) == 0, HaltOnNoVerdict: w.IntN(2) == 0, FindingsRequired: w.IntN(3) == 0,
		Guardian: w.either(m.Guardian, m.Guardian, common.Address{}),
	}
	if w.IntN(100) < w.wrongs {
		switch w.IntN(4) {
		case 0:
			c.Threshold = uint8([]int{0, len(signers) + 1, 255}[w.IntN(3)])
		case 1:
			slices.Reverse(c.Signers)
		case 2:
			c.Signers = append(c.Signers, c.Signers[len(c.Signers)-1])
		case 3:
			c.Delay = upgrade.MaxDelay + uint64(w.IntN(2))
		}
	}
	return c
}

// aWhile ends, as often as not, a second around a moment that matters.
func (w *Wanderer) aWhile() uint64 {
	m := w.Now()
	r := &m.Record
	moments := []uint64{
		r.ActivateUntil, r.ActivateFrom, r.NextRoundAt, r.ConfigurationAt, r.HandOverAt,
		r.HandOverAt + upgrade.HandOverTime, r.GuardianHaltAt + upgrade.GuardianHalt, r.GuardianHaltAt + upgrade.GuardianPause,
	}
	if at := moments[w.IntN(len(moments))] + uint64(w.IntN(3)) - 1; at > m.Time && at < m.Time+90*Day && w.IntN(2) == 0 {
		return at - m.Time
	}
	return []uint64{1, 600, m.RetryTime, Day, 2 * Day, 9 * Day}[w.IntN(6)]
}

// next is what the record waits for.
func (w *Wanderer) next() ([]upgrade.Event, error) {
	m := w.Now()
	r := &m.Record
	switch {
	case r.Stage == upgrade.StageApproved && r.Live(m.Time):
		if m.StatusOf(m.OperatorContract) == upgrade.RegistryDisabled && w.IntN(4) != 0 {
			w.ReplaceOperator()
			return nil, nil
		}
		if m.Time < r.NextRoundAt && w.IntN(4) != 0 {
			w.Advance(r.NextRoundAt - m.Time)
		}
		return w.Do(m.Stranger, m.Request())
	case r.Stage == upgrade.StageVerifying:
		return w.Do(m.Stranger, w.conclude())
	case r.Stage == upgrade.StageVerified && r.Live(m.Time):
		if from := r.ActivateFrom; m.Time < from && w.IntN(2) == 0 {
			w.Advance(from - m.Time)
			return nil, nil
		}
		return w.activate()
	case r.PendingConfiguration != nil && m.Time >= r.ConfigurationAt:
		return w.Do(m.Stranger, upgrade.ApplyConfiguration{})
	}
	return w.submit(w.code(), int(r.Configuration.Threshold))
}

func (w *Wanderer) conclude() upgrade.Conclude {
	c := upgrade.Conclude{
		Outcome:        upgrade.Outcome([]int{0, 1, 1, 1, 1, 2, 3, 4, 4}[w.IntN(9)]),
		BuildDigest:    upgrade.BuildDigest{byte(w.IntN(3))},
		FindingsDigest: []upgrade.FindingsDigest{{}, {1}, upgrade.NoFindings, upgrade.NoFindings}[w.IntN(4)],
	}
	c.HaltFails = w.IntN(8) == 0
	return c
}

func (w *Wanderer) activate() ([]upgrade.Event, error) {
	m := w.Now()
	a := upgrade.Activate{Intent: w.known[m.Record.Digest], GasLeft: upgrade.NewUint256(1 << 62)}
	if upgrade.CodeOf(a.Intent) == nil || w.IntN(20) == 0 {
		a.Intent = w.code()
	}
	if w.IntN(15) == 0 {
		a.Refused = errRefused
	}
	return w.Do(w.either(m.Stranger, m.Stranger, m.Proposer), a)
}

func (w *Wanderer) code() upgrade.Intent {
	m := w.Now()
	r := &m.Record
	if w.IntN(4) == 0 {
		back := m.RollBack()
		w.spoil(&back.Header, &back.Code)
		return back
	}
	u := m.Upgrade()
	u.ActivateUntil = m.Time + m.RoundTime + r.Configuration.Delay + uint64(w.IntN(20*Day))
	u.AllowedFindings = []upgrade.FindingsDigest{{}, {1}}[w.IntN(2)]
	u.Activator = w.either(common.Address{}, common.Address{}, common.Address{}, m.Proposer)
	w.spoil(&u.Header, &u.Code)
	return u
}

// spoil changes a field in some intents.
func (w *Wanderer) spoil(h *upgrade.Header, c *upgrade.Code) {
	if w.IntN(100) >= w.wrongs {
		return
	}
	changes := []func(){
		func() { h.Epoch += uint64(w.IntN(3)) - 1 },
		func() { h.CollectUntil = w.Now().Time - uint64(w.IntN(2)) },
		func() { h.CollectUntil = w.Now().Time + upgrade.MaxCollect + uint64(w.IntN(2)) },
	}
	if c != nil {
		changes = append(changes,
			func() { c.Version += uint32(w.IntN(3)) - 1 },
			func() { c.ActiveHash[3]++ },
			func() { c.NewHash = tree.Hash{} },
			func() { c.NewHash = w.Now().Record.Active.TreeHash },
			func() { c.Link = "" },
			func() { c.Link = string(make([]byte, 128+w.IntN(2))) },
			func() { c.Implementation = common.Address{} },
			func() { c.Bundle[0]++ },
			func() { c.CodeHash[0]++ },
			func() { c.Value = upgrade.NewUint256(uint64(w.IntN(3))) },
			func() {
				c.ActivateUntil = w.Now().Time + w.Now().RoundTime + w.Now().Record.Configuration.Delay - uint64(w.IntN(2))
			},
			func() { c.ActivateUntil = 1<<63 + uint64(w.IntN(3)) },
			func() { c.Assertions = make([]upgrade.Assertion, 17) },
		)
	}
	changes[w.IntN(len(changes))]()
}

// anyIntent is a new intent of any kind.
func (w *Wanderer) anyIntent() upgrade.Intent {
	h := w.Now().Header()
	w.spoil(&h, nil)
	switch w.IntN(6) {
	case 0:
		return &upgrade.Reconfigure{Header: h, Configuration: w.configuration()}
	case 1, 2:
		return &upgrade.Cancel{Header: h, Digest: w.digest()}
	case 3:
		return &upgrade.HandOver{Header: h, Controller: w.either(w.Now().Successor, w.Now().Successor, w.Now().Stranger, common.Address{})}
	case 4:
		if w.IntN(12) == 0 {
			return &upgrade.Archive{Header: h}
		}
	}
	return w.code()
}

// digest is one that was heard of, or not.
func (w *Wanderer) digest() upgrade.Digest {
	r := &w.Now().Record
	some := []upgrade.Digest{r.Digest, r.PendingConfigurationDigest, r.HandOverDigest, {byte(w.IntN(3))}}
	some = append(some, w.digests[max(0, len(w.digests)-4):]...)
	return some[w.IntN(len(some))]
}

// intent is a new one, or one that was heard of.
func (w *Wanderer) intent() upgrade.Intent {
	if len(w.digests) > 0 && w.IntN(2) == 0 {
		return w.known[w.digests[len(w.digests)-1-w.IntN(min(6, len(w.digests)))]]
	}
	return w.anyIntent()
}

func (w *Wanderer) remember(i upgrade.Intent) {
	d := upgrade.DigestOf(w.Now().Domain, i)
	if w.known[d] == nil {
		w.known[d] = i
		w.digests = append(w.digests, d)
	}
}

// signed is an intent's signatures by so many signers of the record as it needs.
func (w *Wanderer) signed(i upgrade.Intent) []byte {
	return w.pack(i, int(w.Now().Record.Configuration.Threshold))
}

// pack is the signatures of so many signers, chosen at random.
func (w *Wanderer) pack(i upgrade.Intent, signatures int) []byte {
	m := w.Now()
	d := upgrade.DigestOf(m.Domain, i)
	signers := m.Record.Configuration.Signers
	collected := make(map[common.Address][]byte)
	for _, at := range w.Perm(len(signers))[:min(signatures, len(signers))] {
		key := m.Keys[slices.Index(m.Signers(), signers[at])]
		signature, err := crypto.Sign(d[:], key)
		if err != nil {
			panic(err)
		}
		collected[signers[at]] = upgrade.CanonicalSignature(signature)
	}
	packed, err := upgrade.PackSignatures(&m.Record.Configuration, collected)
	if err != nil {
		panic(err)
	}
	return packed
}

// submit brings signatures of so many signers; sometimes they arrive damaged.
func (w *Wanderer) submit(i upgrade.Intent, signatures int) ([]upgrade.Event, error) {
	w.remember(i)
	m := w.Now()
	packed := w.pack(i, signatures)
	if len(packed) > 0 && w.IntN(100) < w.wrongs {
		switch w.IntN(4) {
		case 0:
			packed[w.IntN(len(packed))] ^= 1 << w.IntN(8)
		case 1:
			packed = packed[:w.IntN(len(packed))]
		case 2:
			packed = append(packed, packed...)
		case 3:
			packed = append(packed, byte(w.IntN(4)), 0, 0)
		}
	}
	return w.Do(w.either(m.Stranger, m.Stranger, w.anybody()), m.Submission(i, packed))
}

// any is anything by anybody.
func (w *Wanderer) any() ([]upgrade.Event, error) {
	m := w.Now()
	switch w.IntN(15) {
	case 14:
		u := w.Now().Upgrade()
		u.ActivateUntil += m.Record.Configuration.Delay
		w.spoil(&u.Header, &u.Code)
		w.remember(u)
		return w.Do(m.Stranger, upgrade.SubmitAndVerify{
			Submit:  upgrade.Submit{Intent: u, Signatures: w.pack(u, w.IntN(len(m.Keys)+1))},
			Request: m.Request(),
		})
	case 0, 1:
		return w.submit(w.intent(), w.IntN(len(m.Keys)+1))
	case 2, 3:
		i := w.intent()
		w.remember(i)
		return w.Do(w.anybody(), m.Submission(i, nil))
	case 4:
		i := w.intent()
		w.remember(i)
		return w.Do(w.either(m.Proposer, m.Proposer, w.anybody()), upgrade.Withdraw{Intent: i})
	case 5:
		return w.Do(w.anybody(), upgrade.Reject{Digest: w.digest()})
	case 6:
		return w.Do(w.either(m.Guardian, m.Guardian, w.anybody()), upgrade.Halt{Fails: w.IntN(4) == 0})
	case 7:
		return w.Do(w.anybody(), upgrade.Resume{})
	case 8:
		return w.Do(w.anybody(), upgrade.EnforceHalt{})
	case 9:
		return w.Do(w.anybody(), upgrade.ApplyConfiguration{})
	case 10:
		return w.Do(w.either(m.Successor, m.Successor, w.anybody()), upgrade.AcceptHandOver{})
	case 11:
		i := w.anyIntent()
		w.remember(i)
		return w.Do(w.either(m.Proposer, w.anybody()), upgrade.Propose{Intent: i})
	case 12:
		return w.Do(w.anybody(), w.conclude())
	}
	return w.activate()
}
