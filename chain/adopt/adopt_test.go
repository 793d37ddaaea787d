package adopt_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain"
	"theseus/chain/adopt"
	"theseus/chain/chaintest"
	"theseus/chain/foreigntest"
	"theseus/chain/inspect"
)

// scene is a network with contracts of others on it, which the deployer holds.
type scene struct {
	*chaintest.World
	t testing.TB
}

func newScene(t testing.TB) *scene { return &scene{chaintest.New(t, 4), t} }

func (s *scene) deploy(name string, arguments ...any) common.Address {
	s.t.Helper()
	return s.tx(chain.Tx{Data: foreigntest.Contract(s.t, name).Creation(arguments...)})
}

func (s *scene) send(to common.Address, name, method string, arguments ...any) {
	s.t.Helper()
	s.tx(chain.Tx{To: &to, Data: foreigntest.Contract(s.t, name).Pack(method, arguments...)})
}

func (s *scene) tx(tx chain.Tx) common.Address {
	s.t.Helper()
	r, err := s.Deployer.Send(s.t.Context(), tx)
	if err != nil {
		s.t.Fatal(err)
	}
	return r.ContractAddress
}

func (s *scene) wanted(proxy common.Address) adopt.Wanted {
	return adopt.Wanted{Proxy: proxy, Configuration: s.World.Configuration(), Link: "https://example.org/box.git"}
}

func (s *scene) plan(proxy common.Address) (*adopt.Plan, error) {
	return adopt.New(s.t.Context(), s.Contracts, s.Head(), s.wanted(proxy))
}

// refused is why a proxy is not adopted, be it at first sight or when it is proved.
func (s *scene) refused(proxy common.Address) string {
	s.t.Helper()
	p, err := s.plan(proxy)
	if err == nil {
		err = p.Prove(s.t.Context())
	}
	var refused *adopt.RefusedError
	if err != nil && !errors.As(err, &refused) {
		s.t.Fatal(err)
	}
	if err == nil {
		return ""
	}
	return refused.Reason
}

// adopt sends every step from the deployer, who holds everything, making a new plan each time as after a crash; it gives the names of the
// steps that it sent.
func (s *scene) adopt(proxy common.Address) (sent []string) {
	s.t.Helper()
	for {
		p, err := s.plan(proxy)
		if err != nil {
			s.t.Fatal(err)
		}
		step := p.Next()
		if step == nil {
			if len(sent) > 8 {
				s.t.Fatalf("steps %q", sent)
			}
			return sent
		}
		if err := p.Prove(s.t.Context()); err != nil {
			s.t.Fatal(err)
		}
		if step.By != nil && step.By.Address != s.Deployer.Address() {
			s.t.Fatalf("%s waits for %v", step.Name, step.By.Address)
		}
		s.tx(step.Tx)
		sent = append(sent, step.Name)
	}
}

func (s *scene) owner(name string) []byte {
	return foreigntest.Contract(s.t, name).Pack("initializeOwner", s.Deployer.Address())
}

var initialise = append(crypto.Keccak256([]byte("initialize(uint256)"))[:4], common.BigToHash(big.NewInt(7)).Bytes()...)

// Real bytecode of each of the four foreign families, in every way in which somebody can hold it, is adopted step by step; what ran goes on.
func TestAdoptForeignFamilies(t *testing.T) {
	s := newScene(t)
	me := s.Deployer.Address()
	boxes := map[string]common.Address{"three": s.deploy("three/Box"), "four": s.deploy("four/Box", big.NewInt(1), true), "five": s.deploy("five/Box", big.NewInt(1), true)}
	boxes["zos"] = boxes["three"]
	uups := func(generation, box string) func() common.Address {
		return func() common.Address {
			name := generation + "/" + box
			return s.deploy(generation+"/ERC1967Proxy", s.deploy(name, big.NewInt(1), true), s.owner(name))
		}
	}
	transparent := func(generation, contract string, behind bool) func() common.Address {
		return func() common.Address {
			admin := me
			if behind {
				admin = s.deploy(generation + "/ProxyAdmin")
			}
			return s.deploy(generation+"/"+contract, boxes[generation], admin, initialise)
		}
	}
	three := []string{"prepare", "move", "register"}
	for _, tc := range []struct {
		name  string
		proxy func() common.Address
		steps []string
	}{
		{"transparent of OpenZeppelin 3.4, ProxyAdmin", transparent("three", "TransparentUpgradeableProxy", true), three},
		{"transparent of OpenZeppelin 3.4, account", transparent("three", "TransparentUpgradeableProxy", false), three},
		{"transparent of OpenZeppelin 4.9, ProxyAdmin", transparent("four", "TransparentUpgradeableProxy", true), three},
		{"transparent of OpenZeppelin 4.9, account", transparent("four", "TransparentUpgradeableProxy", false), three},
		{"transparent of OpenZeppelin 5", transparent("five", "TransparentUpgradeableProxy", false), three},
		{"ZeppelinOS, ProxyAdmin", transparent("zos", "ZosAdminUpgradeabilityProxy", true), three},
		{"ZeppelinOS, account", transparent("zos", "ZosAdminUpgradeabilityProxy", false), three},
		{"UUPS of OpenZeppelin 4.9, owner", uups("four", "OwnedBox"), three},
		{"UUPS of OpenZeppelin 5, owner", uups("five", "OwnedBox"), three},
		{"UUPS of OpenZeppelin 5, owner in two steps", uups("five", "TwoStepBox"), []string{"prepare", "move", "accept", "register"}},
		{"UUPS of OpenZeppelin 4.9, role", uups("four", "RoleBox"), []string{"prepare", "move", "revoke", "register"}},
		{"UUPS of OpenZeppelin 5, role", uups("five", "RoleBox"), []string{"prepare", "move", "revoke", "register"}},
		{"beacon of OpenZeppelin 3.4", func() common.Address { return s.deploy("three/UpgradeableBeacon", boxes["three"]) }, three},
		{"beacon of OpenZeppelin 4.9", func() common.Address { return s.deploy("four/UpgradeableBeacon", boxes["four"]) }, three},
		{"beacon of OpenZeppelin 5", func() common.Address { return s.deploy("five/UpgradeableBeacon", boxes["five"], me) }, three},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s.t = t
			proxy := tc.proxy()
			before, err := inspect.Inspect(t.Context(), s.Client, s.Head(), proxy, 0)
			if err != nil {
				t.Fatal(err)
			}
			if got := s.adopt(proxy); !slices.Equal(got, tc.steps) {
				t.Errorf("steps %q, want %q", got, tc.steps)
			}
			r := s.Record(proxy)
			if r.Active.Implementation != before.Implementation || common.Hash(r.Active.CodeHash) != before.CodeHash || r.Closed || !r.Enforced {
				t.Errorf("%+v", r)
			}
			after, err := inspect.Inspect(t.Context(), s.Client, s.Head(), proxy, 0)
			if err != nil {
				t.Fatal(err)
			}
			if after.Implementation != before.Implementation || slices.ContainsFunc(after.Upgraders, func(h inspect.Holder) bool { return h.Address == me }) {
				t.Errorf("%+v", after)
			}
			if got := s.adopt(proxy); len(got) > 0 {
				t.Errorf("once more: %q", got)
			}
		})
	}
}

// Whoever holds the power must act: a Safe gets a file with exactly the step.
func TestStepOfASafe(t *testing.T) {
	s := newScene(t)
	singleton := s.tx(chain.Tx{Data: foreigntest.Safe(t, "Safe.sol/Safe").CreationCode})
	safe := s.tx(chain.Tx{Data: foreigntest.Safe(t, "proxies/SafeProxy.sol/SafeProxy").Creation(singleton)})
	setup := foreigntest.Safe(t, "Safe.sol/Safe").Pack("setup", []common.Address{s.Deployer.Address(), s.Panic.Address()}, big.NewInt(2),
		common.Address{}, []byte{}, common.Address{}, common.Address{}, new(big.Int), common.Address{})
	s.tx(chain.Tx{To: &safe, Data: setup})
	proxy := s.deploy("five/TransparentUpgradeableProxy", s.deploy("five/Box", big.NewInt(1), true), safe, initialise)
	p, err := s.plan(proxy)
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Prove(t.Context()); err != nil {
		t.Fatal(err)
	}
	move := p.Steps[1]
	if move.By == nil || move.By.Address != safe || move.By.What != inspect.ASafe || move.By.Threshold != 2 || len(move.By.Owners) != 2 {
		t.Fatalf("%+v", move.By)
	}
	text, err := adopt.SafeFile(s.Network.ChainID, safe, &move)
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		Version      string
		ChainID      string `json:"chainId"`
		Meta         struct{ CreatedFromSafeAddress common.Address }
		Transactions []struct {
			To          common.Address
			Value, Data string
		}
	}
	if err := json.Unmarshal(text, &file); err != nil {
		t.Fatal(err)
	}
	want := append(crypto.Keccak256([]byte("transferOwnership(address)"))[:4], common.LeftPadBytes(p.Authority[:], 32)...)
	if len(file.Transactions) != 1 || file.Transactions[0].To != p.Adoption.ProxyAdmin || common.Bytes2Hex(common.FromHex(file.Transactions[0].Data)) != common.Bytes2Hex(want) ||
		file.Meta.CreatedFromSafeAddress != safe || file.ChainID != fmt.Sprint(s.Network.ChainID) || file.Version != "1.0" {
		t.Errorf("%s", text)
	}
}

// What cannot be taken is named and refused, what is beside it is the control.
func TestOtherFamiliesAreRefused(t *testing.T) {
	s := newScene(t)
	box := s.deploy("five/Box", big.NewInt(1), true)
	beacon := s.deploy("five/UpgradeableBeacon", box, s.Deployer.Address())
	for proxy, reason := range map[common.Address]string{
		common.HexToAddress("0xdead"): "cannot be replaced at all",
		box:                           "cannot be replaced at all",
		s.deploy("five/BeaconProxy", beacon, initialise):  "the record is its beacon's: adopt " + beacon.Hex(),
		s.deploy("others/Proxiable", box):                 "no family for this kind",
		s.deploy("others/Diamond", []common.Address{box}): "no family for this kind",
		s.deploy("others/Homemade", box):                  "no family for this kind",
		s.deploy("five/ERC1967Proxy", box, initialise):    "no family for this kind",
	} {
		if got := s.refused(proxy); !strings.Contains(got, reason) {
			t.Errorf("%v: %q, want %q", proxy, got, reason)
		}
	}
	if got := s.refused(beacon); got != "" {
		t.Errorf("the control: %q", got)
	}
}

// A ProxyAdmin for life that owns other proxies too is refused, until they have another admin; one of the older kind gives away this proxy alone.
func TestProxyAdminOfSeveral(t *testing.T) {
	s := newScene(t)
	box := s.deploy("five/Box", big.NewInt(1), true)
	me := s.Deployer.Address()
	proxy, other := s.deploy("five/TransparentUpgradeableProxy", box, me, initialise), s.deploy("four/TransparentUpgradeableProxy", box, me, initialise)
	report, err := inspect.Inspect(t.Context(), s.Client, s.Head(), proxy, 0)
	if err != nil {
		t.Fatal(err)
	}
	if got := s.refused(proxy); got != "" {
		t.Fatalf("the control: %q", got)
	}
	changeAdmin := append(crypto.Keccak256([]byte("changeAdmin(address)"))[:4], common.LeftPadBytes(report.Admin.Address[:], 32)...)
	s.tx(chain.Tx{To: &other, Data: changeAdmin})
	if got := s.refused(proxy); !strings.Contains(got, "also owns "+other.Hex()) {
		t.Errorf("%q", got)
	}

	admin := s.deploy("four/ProxyAdmin")
	first, second := s.deploy("four/TransparentUpgradeableProxy", box, admin, initialise), s.deploy("four/TransparentUpgradeableProxy", box, admin, initialise)
	s.adopt(first)
	s.send(admin, "four/ProxyAdmin", "upgrade", second, s.deploy("four/Box", big.NewInt(2), true))
}

// Code that plays the transparent proxy takes the contracts in, which cannot read slots: this is what proving on a copy of the state is for.
func TestAdoptionOfWhatDidNotReallyMove(t *testing.T) {
	s := newScene(t)
	me := s.Deployer.Address()
	pretends := s.deploy("others/Pretends")
	for name, tc := range map[string]struct {
		implementation common.Address
		moved          func(p *adopt.Plan)
		want           string
	}{
		"control":                    {s.deploy("five/Box", big.NewInt(1), true), func(*adopt.Plan) {}, ""},
		"the step is taken for done": {pretends, func(p *adopt.Plan) { p.Steps[1].Done = true }, "did not really move"},
		"the control's is":           {s.deploy("five/Box", big.NewInt(1), true), func(p *adopt.Plan) { p.Steps[1].Done = true }, "the step register fails"},
	} {
		t.Run(name, func(t *testing.T) {
			s.t = t
			p, err := s.plan(s.deploy("four/TransparentUpgradeableProxy", tc.implementation, me, []byte{}))
			if err != nil {
				t.Fatal(err)
			}
			tc.moved(p)
			err = p.Prove(t.Context())
			if tc.want == "" && err != nil || tc.want != "" && (err == nil || !strings.Contains(err.Error(), tc.want)) {
				t.Errorf("%v, want %q", err, tc.want)
			}
			if tc.implementation != pretends {
				return
			}
			// The contracts alone believe it.
			s.tx(p.Steps[0].Tx)
			s.tx(p.Steps[2].Tx)
			if r := s.Record(p.Report.Address); r.Active.Implementation != pretends {
				t.Errorf("%+v", r)
			}
		})
	}
}

// Proxies that hide another are not adopted.
func TestHiddenProxiesAreRefused(t *testing.T) {
	s := newScene(t)
	me := s.Deployer.Address()
	box, uups := s.deploy("four/Box", big.NewInt(1), true), s.deploy("four/OwnedBox", big.NewInt(1), true)
	shadow := s.deploy("others/Shadow", box)
	for _, tc := range []struct {
		implementation common.Address
		data           []byte
		want           string
	}{
		{box, initialise, ""}, {shadow, initialise, "it hides a proxy"},
		{uups, s.owner("four/OwnedBox"), "can still upgrade it"}, // its code has a second way
	} {
		got := s.refused(s.deploy("four/TransparentUpgradeableProxy", tc.implementation, me, tc.data))
		if tc.want == "" && got != "" || !strings.Contains(got, tc.want) {
			t.Errorf("%q, want %q", got, tc.want)
		}
	}
}

// An upgrade between the steps is another adoption: the Authority that was prepared commits to what ran, and is not used for anything else.
func TestUpgradeBetweenTheSteps(t *testing.T) {
	s := newScene(t)
	admin := s.deploy("four/ProxyAdmin")
	proxy := s.deploy("four/TransparentUpgradeableProxy", s.deploy("four/Box", big.NewInt(1), true), admin, initialise)
	first, err := s.plan(proxy)
	if err != nil {
		t.Fatal(err)
	}
	s.tx(first.Steps[0].Tx)
	s.send(admin, "four/ProxyAdmin", "upgrade", proxy, s.deploy("four/Box", big.NewInt(2), true))
	second, err := s.plan(proxy)
	if err != nil || second.Authority == first.Authority || second.Next().Name != "prepare" {
		t.Fatalf("%v %+v", err, second)
	}
	s.tx(first.Steps[1].Tx) // to the Authority that was prepared before
	if got := s.refused(proxy); !strings.Contains(got, "prepared with other") {
		t.Errorf("%q", got)
	}
}

// What differs between running code and what a tree builds to is told by where it differs.
func TestCompare(t *testing.T) {
	running := common.FromHex("6001600255730102030405060708090a0b0c0d0e0f10111213145000fea1616263640004")
	running = append(running[:len(running)-6], common.FromHex("a16162630004")...)
	change := func(at int) []byte { b := slices.Clone(running); b[at] ^= 0xff; return b }
	for _, tc := range []struct {
		built []byte
		want  string
	}{
		{running, ""}, {running[1:], "bytes run"}, {change(1), "1 bytes differ in constants"}, {change(4), "1 bytes of instructions differ, the first at offset 4"},
		{change(len(running) - 3), "1 bytes differ in the metadata"},
	} {
		got := strings.Join(adopt.Compare(running, tc.built), "; ")
		if tc.want == "" && got != "" || !strings.Contains(got, tc.want) {
			t.Errorf("%q, want %q", got, tc.want)
		}
	}
}
