package adopt_test

import (
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/chain/evmtest"
	"theseus/chain/inspect"
	"theseus/code/solc"
)

func TestMain(m *testing.M) {
	solc.RunWorkerIfAsked()
	os.Exit(m.Run())
}

// strategies are contracts of our own library, as somebody has them who inherits from it.
func strategies(t testing.TB) map[string]*evmtest.Contract {
	return evmtest.Compile(t, evmtest.Sources{Tree: os.DirFS("../../contracts/strategies")},
		"relay/Relay.sol", "relay/Guestbook.sol", "eternal/TokenProxy.sol", "eternal/TokenV0.sol")
}

func (s *scene) eternal(behaviour string) common.Address {
	proxy := s.deploy("old/EternalStorageProxy")
	s.send(proxy, "old/EternalStorageProxy", "upgradeTo", "1", s.deploy("old/"+behaviour))
	return proxy
}

// Relays and eternal storage, in the shapes in which the patterns were published and in that of our library, are adopted step by step; what
// ran goes on, and goes on under whoever the record is handed over to.
func TestAdoptRelaysAndEternalStorage(t *testing.T) {
	s := newScene(t)
	me, ours := s.Deployer.Address(), strategies(t)
	create := func(name string, arguments ...any) common.Address {
		return s.tx(chain.Tx{Data: ours[name].Creation(arguments...)})
	}
	for _, tc := range []struct {
		name, method string
		proxy        common.Address
	}{
		{"relay of old, its answers thrown away", "transferOwnership", s.deploy("old/OwnedRelay", s.deploy("old/Numbers"))},
		{"eternal storage of old", "transferProxyOwnership", s.eternal("EternalNumbers")},
		{"our relay", "changeOwner", create("Relay", create("Guestbook"), me)},
		{"our eternal storage, owned through its behaviour", "transferUpgradeability",
			create("TokenProxy", me, "1", create("TokenV0"), ours["TokenV0"].Pack("initialise", me, big.NewInt(1000)))},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s.t = t
			before, err := inspect.Inspect(t.Context(), s.Client, s.Head(), tc.proxy, 0)
			if err != nil {
				t.Fatal(err)
			}
			p, err := s.plan(tc.proxy)
			if err != nil {
				t.Fatal(err)
			}
			if move := p.Steps[1]; move.Name != "move" || !strings.Contains(move.What, "("+tc.method+")") || move.By.Address != me {
				t.Errorf("%+v", move)
			}
			if got := s.adopt(tc.proxy); !slices.Equal(got, []string{"prepare", "move", "register"}) {
				t.Errorf("steps %q", got)
			}
			r := s.Record(tc.proxy)
			if r.Active.Implementation != before.Implementation || common.Hash(r.Active.CodeHash) != before.CodeHash || r.Closed || !r.Enforced {
				t.Errorf("%+v", r)
			}
			after, err := inspect.Inspect(t.Context(), s.Client, s.Head(), tc.proxy, 0)
			if err != nil {
				t.Fatal(err)
			}
			if after.Implementation != before.Implementation || len(after.Warnings) > 0 ||
				len(after.Upgraders) != 1 || after.Upgraders[0].Address != r.Authority || after.Admin.What != inspect.OurAuthority {
				t.Errorf("%+v", after)
			}
			if got := s.adopt(tc.proxy); len(got) > 0 {
				t.Errorf("once more: %q", got)
			}
		})
	}
}

// What somebody else could still change after the ownership was moved is not adopted; each time it is the one thing in which it differs
// from the control beside it that is named.
func TestRelaysAndEternalStorageThatDoNotMove(t *testing.T) {
	s := newScene(t)
	me := s.Deployer.Address().Hex()
	relay := func(name, code string) common.Address { return s.deploy("old/"+name, s.deploy("old/"+code)) }
	for name, tc := range map[string]struct {
		proxy common.Address
		want  string
	}{
		"relay: control":                               {relay("OwnedRelay", "Numbers"), ""},
		"its owner is for life":                        {relay("Relay", "Numbers"), "cannot give it to the Authority"},
		"only its code has a function of that name":    {relay("Relay", "OwnedNumbers"), "cannot give it to the Authority"},
		"its owner has to accept":                      {relay("TwoStepRelay", "Numbers"), "cannot give it to the Authority"},
		"its owner of before has a way of its own":     {relay("SharedRelay", "Numbers"), me + " (admin) can still upgrade it"},
		"its code lets anybody re-point it":            {relay("OwnedRelay", "LooseNumbers"), "anybody can upgrade it"},
		"its code gives it to anybody":                 {relay("OwnedRelay", "GivingNumbers"), "anybody can upgrade it"},
		"eternal storage: control":                     {s.eternal("EternalNumbers"), ""},
		"its behaviour lets anybody re-point it":       {s.eternal("LooseEternalNumbers"), "anybody can upgrade it"},
		"its code is a proxy that hands every call on": {s.deploy("old/OwnedRelay", s.deploy("others/Shadow", s.deploy("old/Numbers"))), "it hides a proxy"},
	} {
		t.Run(name, func(t *testing.T) {
			s.t = t
			if got := s.refused(tc.proxy); tc.want == "" && got != "" || !strings.Contains(got, tc.want) {
				t.Errorf("%q, want %q", got, tc.want)
			}
		})
	}
}

// The contracts alone would take in a relay that another can still re-point: only the proof before it moves can tell. This is what is lost
// without it.
func TestRelayThatDidNotReallyMove(t *testing.T) {
	s := newScene(t)
	relay := s.deploy("old/SharedRelay", s.deploy("old/Numbers"))
	p, err := s.plan(relay)
	if err != nil {
		t.Fatal(err)
	}
	for _, step := range p.Steps {
		s.tx(step.Tx)
	}
	if r := s.Record(relay); r.Authority != p.Authority || r.Closed {
		t.Errorf("%+v", r)
	}
	evil := s.deploy("old/GivingNumbers")
	s.send(relay, "old/SharedRelay", "changeVersion", evil)
	after, err := inspect.Inspect(t.Context(), s.Client, s.Head(), relay, 0)
	if err != nil || after.Implementation != evil {
		t.Errorf("%v %+v", err, after)
	}
}

// A step that is taken for done is proved not to be.
func TestRelayWhoseStepIsTakenForDone(t *testing.T) {
	s := newScene(t)
	for _, proxy := range []common.Address{s.deploy("old/OwnedRelay", s.deploy("old/Numbers")), s.eternal("EternalNumbers")} {
		p, err := s.plan(proxy)
		if err != nil {
			t.Fatal(err)
		}
		if err := p.Prove(t.Context()); err != nil {
			t.Errorf("the control: %v", err)
		}
		p.Steps[1].Done = true
		if err := p.Prove(t.Context()); err == nil || !strings.Contains(err.Error(), "the step register fails") {
			t.Errorf("%v", err)
		}
	}
}
