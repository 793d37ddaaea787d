package contracts_test

import (
	"math/big"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
	model "theseus/upgrade"
	"theseus/upgrade/upgradetest"
)

// authorityScene is an Authority with its proxy in the EVM.
type authorityScene struct {
	*world
	// uups: a UUPSAuthority, whose implementations have an owner, set once by their initialiser, where Plain has a number.
	uups                    bool
	authority, proxy        common.Address
	people, implementations []common.Address
}

func managedScene(t testing.TB) *authorityScene {
	w := newWorld(t)
	s := &authorityScene{world: w, authority: w.deploy("ManagedAuthority", stranger, w.halted)}
	return s.peopled(w.attack("Plain", big.NewInt(1)), w.attack("Plain", big.NewInt(2)))
}

func uupsAuthorityScene(t testing.TB) *authorityScene {
	w := newWorld(t)
	s := &authorityScene{world: w, uups: true, authority: w.deploy("UUPSAuthority", stranger, common.Address{})}
	return s.peopled(w.attack("Owned", big.NewInt(1)), w.attack("Owned", big.NewInt(2)))
}

func (s *authorityScene) peopled(implementations ...common.Address) *authorityScene {
	s.proxy = view[common.Address](s.world, s.authority, "IAuthority", "proxy")
	s.people, s.implementations = []common.Address{stranger, user, successor}, implementations
	for _, account := range s.people {
		s.Fund(account, big.NewInt(1_000_000))
	}
	return s
}

// state is read from the chain alone.
func (s *authorityScene) state() upgradetest.AuthorityState {
	read := func(slot int64) common.Hash { return s.Storage(s.proxy, common.BigToHash(big.NewInt(slot))) }
	answer := s.View(stranger, s.authority, pack("IAuthority", "implementation"))
	found := upgradetest.AuthorityState{
		Authority: s.authority, Proxy: view[common.Address](s.world, s.authority, "IAuthority", "proxy"),
		Halted: view[common.Address](s.world, s.authority, "IAuthority", "halted"), ProxyCode: s.CodeHash(s.proxy),
		Controller:     view[common.Address](s.world, s.authority, "IAuthority", "controller"),
		Implementation: s.implementation(s.proxy), Admin: common.BytesToAddress(s.Storage(s.proxy, adminSlot).Bytes()),
		Stored: read(0).Big().Uint64(), Initialiser: common.BytesToAddress(read(1).Bytes()),
		Wei: s.Balance(s.proxy).Uint64(), Stuck: s.Balance(s.authority).Uint64(),
	}
	if s.uups { // these proxies show no admin
		found.Admin, found.Initialiser, found.Stored = s.authority, common.BytesToAddress(read(0).Bytes()), read(1).Big().Uint64()
	}
	if answer.Err == nil {
		found.Answer = common.BytesToAddress(answer.Ret)
	}
	return found
}

// do sends the transaction of a call.
func (s *authorityScene) do(c upgradetest.AuthorityCall) evmtest.Result {
	value := new(big.Int).SetUint64(c.Wei)
	number := new(big.Int).SetUint64(c.Number)
	switch c.Do {
	case upgradetest.SwitchTo:
		return s.Call(c.From, s.authority, nil, pack("IAuthority", "switchTo", c.To))
	case upgradetest.Initialise:
		if s.uups {
			return s.Call(c.From, s.authority, value, pack("IAuthority", "initialise", pack("Owned", "initialise", s.authority)))
		}
		return s.Call(c.From, s.authority, value, pack("IAuthority", "initialise", pack("Plain", "initialise", number)))
	case upgradetest.InitialiseNothing:
		return s.Call(c.From, s.authority, value, pack("IAuthority", "initialise", []byte{}))
	case upgradetest.HaltCode:
		return s.Call(c.From, s.authority, nil, pack("IAuthority", "halt"))
	case upgradetest.HandOver:
		return s.Call(c.From, s.authority, nil, pack("IAuthority", "handOver", c.To))
	case upgradetest.UnknownFunction:
		return s.Call(c.From, s.authority, nil, []byte{1, 2, 3, 4})
	case upgradetest.Store:
		return s.Call(c.From, s.proxy, value, pack("Plain", "store", number))
	case upgradetest.SendWords:
		return s.Call(c.From, s.proxy, nil, common.LeftPadBytes(c.To[:], 32))
	case upgradetest.WriteAdminSlot:
		return s.Call(c.From, s.proxy, nil, pack("Plain", "setSlot", adminSlot.Big(), [32]byte(common.LeftPadBytes(c.To[:], 32))))
	}
	return s.Call(c.From, s.proxy, value, nil)
}

// step performs a random call of the alphabet.
func (s *authorityScene) step(dice *rand.Rand) *upgradetest.AuthorityStep {
	before := s.state()
	calls := before.Calls(s.people, s.implementations)
	c := calls[dice.IntN(len(calls))]
	r := s.do(c)
	return &upgradetest.AuthorityStep{Call: c, Before: before, After: s.state(), Refused: r.Err != nil}
}

// Random calls by everybody at a managed proxy in the EVM: each keeps the named properties and does what the small model says.
func TestAuthorityPropertiesInTheEVM(t *testing.T) {
	walks, steps := 6, 250
	if os.Getenv("THESEUS_FULL") == "1" {
		walks = 800
	}
	s := managedScene(t)
	empty := s.Snapshot()
	for seed := range walks {
		s.Restore(empty)
		dice := rand.New(rand.NewPCG(uint64(seed), 3))
		for range steps {
			step := s.step(dice)
			if broken := upgradetest.Broken(upgradetest.AuthorityProperties, step); broken != nil {
				t.Fatalf("seed %d: %q\n%+v", seed, broken, step)
			}
			if said := step.Before.Do(step.Call); *said != *step {
				t.Fatalf("seed %d\nthe contracts %+v\nthe model     %+v", seed, step, said)
			}
		}
	}
}

// The same calls at a UUPS proxy, which keeps all properties but that of what Plain's initialiser stores.
func TestUUPSAuthorityPropertiesInTheEVM(t *testing.T) {
	s := uupsAuthorityScene(t)
	properties := slices.DeleteFunc(slices.Clone(upgradetest.AuthorityProperties), func(p upgradetest.Property[*upgradetest.AuthorityStep]) bool {
		return p.ID == "AU-08"
	})
	done, empty := make(map[upgradetest.AuthorityVerb]int), s.Snapshot()
	for seed := range 4 {
		s.Restore(empty)
		dice := rand.New(rand.NewPCG(uint64(seed), 4))
		for range 250 {
			step := s.step(dice)
			if broken := upgradetest.Broken(properties, step); broken != nil {
				t.Fatalf("seed %d: %q\n%+v", seed, broken, step)
			}
			if !step.Refused {
				done[step.Call.Do]++
			}
		}
	}
	for _, verb := range []upgradetest.AuthorityVerb{upgradetest.SwitchTo, upgradetest.Initialise, upgradetest.HaltCode, upgradetest.HandOver, upgradetest.Store} {
		if done[verb] == 0 {
			t.Errorf("call %d never succeeded", verb)
		}
	}
}

// Without the defence the same calls break the properties that stand on it, and are not what the model says.
func TestAuthorityPropertiesBreakWhereAnybodyControls(t *testing.T) {
	s := managedScene(t)
	weak := evmtest.Compile(t, weakTree(), "ManagedAuthority.sol")["ManagedAuthority"]
	s.authority = newInstance(s.Chain, weak, stranger, s.halted).Address
	s.peopled(s.implementations...)
	switchOn(t, s.Chain, s.authority, "anybody controls")
	broken := make(map[string]bool)
	dice := rand.New(rand.NewPCG(1, 3))
	for range 200 {
		step := s.step(dice)
		for _, p := range upgradetest.AuthorityProperties {
			broken[p.ID] = broken[p.ID] || !p.Holds(step)
		}
		broken["the model"] = broken["the model"] || *step.Before.Do(step.Call) != *step
	}
	for _, id := range []string{"AU-01", "AU-03", "the model"} {
		if !broken[id] {
			t.Errorf("%s holds nevertheless", id)
		}
	}
}

// Random calls at the operator contract in the EVM, with its model beside it: equal in everything that can be read, and each
// step keeps the named properties.
func TestRoundPropertiesInTheEVM(t *testing.T) {
	walks, steps := 6, 250
	if os.Getenv("THESEUS_FULL") == "1" {
		walks = 600
	}
	matches := 0
	for seed := range walks {
		r := newRounds(t, uint64(seed), []int{1, 2, 4}[seed%3], 1003)
		r.Chain.SetCode(r.refuses, nil)
		alphabet := upgradetest.Rounds{Operator: r.model}
		for range steps {
			alphabet.Time = r.Chain.Time()
			moves := alphabet.Moves(upgradetest.Answers[seed%2*2:][:2])
			m := moves[r.IntN(len(moves))]
			if n := uint64(len(r.model.Rounds)); n > 0 && (m.Action.Do == upgradetest.StartRound && r.IntN(6) != 0) {
				m = upgradetest.RoundMove{From: stranger, Action: upgradetest.RoundAction{Do: upgradetest.Settle, Round: n}}
			}
			r.Chain.Fund(m.From, big.NewInt(1_000_000))
			s := m.Action.On(r.model, r.call(m.From, int64(m.Wei)))
			r.answered("call", r.send(m), s.Event, s.Err)
			r.compare()
			if broken := upgradetest.Broken(upgradetest.RoundProperties, s); broken != nil {
				r.fail("%q", broken)
			}
			r.pass([]uint64{0, 0, 0, 0, 0, 0, 1, 30, 60, 400}[r.IntN(10)])
		}
		matches += r.seen["Settled(MATCH)"]
	}
	if matches == 0 {
		t.Error("no round came to a MATCH: the walks do not go far enough")
	}
}

// send is a move's transaction.
func (r *rounds) send(m upgradetest.RoundMove) evmtest.Result {
	a, round := m.Action, new(big.Int).SetUint64(m.Action.Round)
	switch a.Do {
	case upgradetest.StartRound:
		return r.Pay(m.From, new(big.Int).SetUint64(m.Wei), "startRound", m.From, m.From, [32]byte(model.Digest{1}))
	case upgradetest.Commit:
		return r.Call(m.From, "commit", round, [32]byte(a.Commitment))
	case upgradetest.Reveal:
		return r.Call(m.From, "reveal", round, uint8(a.Answer.Verdict), [32]byte(a.Answer.BuildDigest), [32]byte(a.Answer.FindingsDigest), [32]byte(a.Salt))
	case upgradetest.Settle:
		return r.Call(m.From, "settle", round)
	}
	return r.Call(m.From, "collect", round)
}
