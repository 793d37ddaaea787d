package rehearse_test

import (
	"bytes"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain"
	"theseus/chain/adopt"
	"theseus/chain/chaintest"
	"theseus/chain/foreigntest"
	"theseus/safety/rehearse"
	"theseus/upgrade"
)

// town is a network with contracts of others that came under a record.
type town struct {
	*chaintest.World
	t *testing.T
}

func (w *town) send(tx chain.Tx) common.Address {
	w.t.Helper()
	r, err := w.Deployer.Send(w.t.Context(), tx)
	if err != nil {
		w.t.Fatal(err)
	}
	return r.ContractAddress
}

func (w *town) deploy(name string, arguments ...any) common.Address {
	w.t.Helper()
	return w.send(chain.Tx{Data: foreigntest.Contract(w.t, name).Creation(arguments...)})
}

func (w *town) adopt(proxy common.Address) {
	w.t.Helper()
	for {
		p, err := adopt.New(w.t.Context(), w.Contracts, w.Head(), adopt.Wanted{Proxy: proxy, Configuration: w.Configuration(), Link: "https://example.org/box.git"})
		if err != nil {
			w.t.Fatal(err)
		}
		step := p.Next()
		if step == nil {
			return
		}
		w.send(step.Tx)
	}
}

// Contracts of every family run other code in a rehearsal as they would on the chain, past transactions run against it, and what CodeRegistry
// would refuse fails. Of a beacon it is its proxies that people call.
func TestEveryFamily(t *testing.T) {
	w := &town{chaintest.New(t, 4), t}
	me := w.Deployer.Address()
	eternal := func() common.Address {
		proxy := w.deploy("old/EternalStorageProxy")
		w.send(chain.Tx{To: &proxy, Data: foreigntest.Contract(t, "old/EternalStorageProxy").Pack("upgradeTo", "1", w.deploy("old/EternalNumbers"))})
		return proxy
	}
	beacon := w.deploy("five/UpgradeableBeacon", w.deploy("five/Box", big.NewInt(1), true), me)
	for _, f := range []struct {
		name, code  string
		constructor []any
		contract    common.Address
		through     common.Address // zero: the contract itself
		label       func() common.Address
	}{
		{name: "transparent", code: "five/Box", constructor: []any{big.NewInt(2), true}, contract: w.deploy("five/TransparentUpgradeableProxy", w.deploy("five/Box", big.NewInt(1), true), me, []byte{})},
		{name: "UUPS", code: "five/OwnedBox", constructor: []any{big.NewInt(2), true},
			contract: w.deploy("five/ERC1967Proxy", w.deploy("five/OwnedBox", big.NewInt(1), true), foreigntest.Contract(t, "five/OwnedBox").Pack("initializeOwner", me))},
		{name: "beacon", code: "five/Box", constructor: []any{big.NewInt(2), true}, contract: beacon, through: w.deploy("five/BeaconProxy", beacon, []byte{})},
		{name: "relay", code: "old/Numbers", contract: w.deploy("old/OwnedRelay", w.deploy("old/Numbers"))},
		{name: "eternal storage", code: "old/EternalNumbers", contract: eternal()},
	} {
		t.Run(f.name, func(t *testing.T) {
			w.t = t
			w.adopt(f.contract)
			called := f.contract
			if f.through != (common.Address{}) {
				called = f.through
			}
			compiled := foreigntest.Contract(t, f.code)
			w.send(chain.Tx{To: &called, Data: compiled.Pack("store", big.NewInt(5))})
			next := w.deploy(f.code, f.constructor...)
			code, err := w.Code(t.Context(), w.Head().Hash, next)
			if err != nil {
				t.Fatal(err)
			}
			record := w.Record(f.contract)
			run := func(change func(*rehearse.Member)) *rehearse.Report {
				t.Helper()
				m := &rehearse.Member{
					Contract: f.contract, Authority: record.Authority, Old: rehearse.Code{ABI: compiled.ABI}, New: rehearse.Code{ABI: compiled.ABI},
					Code: &upgrade.Code{Version: 1, Implementation: next, CodeHash: upgrade.CodeHash(crypto.Keccak256Hash(code))},
				}
				if f.through != (common.Address{}) {
					m.Entrances = []common.Address{f.through}
				}
				change(m)
				past, err := rehearse.Find(t.Context(), w.Client, append([]common.Address{f.contract}, m.Entrances...), rehearse.Range{To: w.Head().Number, Last: 1}, nil)
				if err != nil {
					t.Fatal(err)
				}
				r := rehearse.Rehearsal{Chain: w.Client, Block: w.Head(), Past: past, Activation: &rehearse.Activation{Controller: w.Network.CodeRegistry, Members: []*rehearse.Member{m}}}
				report, err := r.Run(t.Context())
				if err != nil {
					t.Fatal(err)
				}
				return report
			}
			good := run(func(*rehearse.Member) {})
			if good.Activation.Failed != "" || good.Replayed != 1 || good.Functions[0].Same != 1 || good.Functions[0].Function != "store(uint256)" || good.Unfaithful != 0 {
				var b strings.Builder
				_ = good.WriteText(&b)
				t.Error(b.String())
			}
			if bytes.HasPrefix([]byte(f.code), []byte("five/")) && (len(good.Views) == 0 || good.Views[0].Call != "version()" || good.Views[0].Before != "1" || good.Views[0].After != "2") {
				t.Errorf("the new code does not answer: %+v", good.Views)
			}
			if bad := run(func(m *rehearse.Member) { m.Authority = w.Network.Registry }); !strings.HasPrefix(bad.Activation.Failed, "the switch fails") {
				t.Errorf("control: another authority: %s", bad.Activation.Failed)
			}
			if bad := run(func(m *rehearse.Member) { m.Code.Initialiser = []byte{1, 2, 3, 4, 5} }); f.name != "relay" && !strings.HasPrefix(bad.Activation.Failed, "the initialiser fails") {
				t.Errorf("control: an initialiser that nobody has: %s", bad.Activation.Failed)
			}
			if f.through == (common.Address{}) {
				return
			}
			if lost := run(func(m *rehearse.Member) { m.Entrances = nil }); !strings.Contains(strings.Join(lost.Missing, "\n"), "--through") {
				t.Errorf("control: a beacon without its proxies: %q", lost.Missing)
			}
		})
	}
}

// desk asks its neighbour how much a thing costs; in both second versions the answer has another name.
const desk = `pragma solidity ^0.8.0;
contract Desk {
    address public neighbour; uint256 public seen;
    function initialise(address n) external { neighbour = n; }
    function priceONE() external pure returns (uint256) { return 3; }
    function check() external { seen = Desk(neighbour).priceONE(); }
}`

// Members of a bundle all switch before the first initialiser runs: what works together is not rehearsed apart.
func TestBundlesSwitchTogether(t *testing.T) {
	two := strings.ReplaceAll(desk, "priceONE", "priceTWO")
	s := newScene(t, "initialise(address)", []any{common.Address{}}, strings.ReplaceAll(desk, "priceONE", "price"), two)
	first := *s
	s.contract, s.authority = s.managed()
	s.send(s.authority, switchTo(s.implementations[0]))
	s.send(s.contract, s.pack(0, "initialise", first.contract))
	s.send(first.contract, s.pack(0, "initialise", s.contract))
	s.send(s.contract, s.pack(0, "check"))

	alone := s.activation(1)
	alone.Members[0].Code.Initialiser = s.pack(1, "check")
	together := *alone
	together.Members = append([]*rehearse.Member{alone.Members[0]}, first.activation(1).Members...)
	run := func(a *rehearse.Activation) *rehearse.Report {
		return s.rehearse(1, func(r *rehearse.Rehearsal) { r.Activation = a })
	}
	if r := run(alone); !strings.Contains(r.Activation.Failed, "the initialiser fails") {
		t.Errorf("control: alone: %+v", r.Activation)
	}
	r := run(&together)
	if r.Activation.Failed != "" || len(r.Contracts) != 2 || r.Replayed == 0 {
		t.Errorf("%s", s.text(r))
	}
	switched := 0
	for _, w := range r.Activation.Storage {
		if strings.Contains(strings.Join(w.Fields, ""), "ERC-1967 implementation") {
			switched++
		}
	}
	if switched != 2 {
		t.Errorf("%d switched:\n%s", switched, s.text(r))
	}
	together.Members[1].Code.Implementation = common.Address{9}
	if r := run(&together); !strings.Contains(r.Activation.Failed, "of "+first.contract.Hex()) {
		t.Errorf("control: %s", r.Activation.Failed)
	}
}
