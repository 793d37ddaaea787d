package inspect_test

import (
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain"
	"theseus/chain/chaintest"
	"theseus/chain/foreigntest"
	"theseus/chain/inspect"
)

// scene is a network with contracts of others on it.
type scene struct {
	*chaintest.World
	t testing.TB
}

func newScene(t testing.TB) *scene { return &scene{chaintest.New(t, 4), t} }

func (s *scene) deploy(name string, arguments ...any) common.Address {
	s.t.Helper()
	return s.create(foreigntest.Contract(s.t, name).Creation(arguments...))
}

func (s *scene) create(data []byte) common.Address {
	s.t.Helper()
	r, err := s.Deployer.Send(s.t.Context(), chain.Tx{Data: data})
	if err != nil {
		s.t.Fatal(err)
	}
	return r.ContractAddress
}

func (s *scene) send(to common.Address, name, method string, arguments ...any) {
	s.t.Helper()
	if _, err := s.Deployer.Send(s.t.Context(), chain.Tx{To: &to, Data: foreigntest.Contract(s.t, name).Pack(method, arguments...)}); err != nil {
		s.t.Fatal(err)
	}
}

func (s *scene) inspect(a common.Address) *inspect.Report {
	s.t.Helper()
	r, err := inspect.Inspect(s.t.Context(), s.Client, s.Head(), a, 0)
	if err != nil {
		s.t.Fatal(err)
	}
	return r
}

func (s *scene) box(generation string, version int64, locked bool) common.Address {
	if generation == "three" || generation == "zos" {
		return s.deploy("three/Box")
	}
	return s.deploy(generation+"/Box", big.NewInt(version), locked)
}

func store(n int64) []byte {
	id := crypto.Keccak256([]byte("store(uint256)"))[:4]
	return append(id, common.BigToHash(big.NewInt(n)).Bytes()...)
}

func hasWarning(r *inspect.Report, part string) bool {
	return slices.ContainsFunc(r.Warnings, func(w string) bool { return strings.Contains(w, part) })
}

// Every kind is told from the others, with its implementation and who stands behind it.
func TestKinds(t *testing.T) {
	s := newScene(t)
	me := s.Deployer.Address()
	box := s.box("five", 1, true)
	initialise := foreigntest.Contract(t, "five/Box").Pack("initialize", big.NewInt(7))
	beacon := s.deploy("five/UpgradeableBeacon", box, me)
	adminThree, adminFour, adminZos := s.deploy("three/ProxyAdmin"), s.deploy("four/ProxyAdmin"), s.deploy("zos/ProxyAdmin")
	ownedFour, ownedFive := s.deploy("four/OwnedBox", big.NewInt(1), true), s.deploy("five/OwnedBox", big.NewInt(1), true)
	roles := s.deploy("five/RoleBox", big.NewInt(1), true)
	owner := func(name string) []byte { return foreigntest.Contract(t, name).Pack("initializeOwner", me) }
	cloner := s.deploy("five/Cloner")
	receipt, err := s.Deployer.Send(t.Context(), chain.Tx{To: &cloner, Data: foreigntest.Contract(t, "five/Cloner").Pack("clone", box)})
	if err != nil {
		t.Fatal(err)
	}
	clone := common.BytesToAddress(receipt.Logs[0].Data)
	singleton := s.create(foreigntest.Safe(t, "Safe.sol/Safe").CreationCode)
	safe := s.create(foreigntest.Safe(t, "proxies/SafeProxy.sol/SafeProxy").Creation(singleton))
	setup := foreigntest.Safe(t, "Safe.sol/Safe").Pack("setup", []common.Address{me, s.Panic.Address(), s.Stranger.Address()}, big.NewInt(2),
		common.Address{}, []byte{}, common.Address{}, common.Address{}, new(big.Int), common.Address{})
	if _, err := s.Deployer.Send(t.Context(), chain.Tx{To: &safe, Data: setup}); err != nil {
		t.Fatal(err)
	}
	boxOld := s.box("three", 1, false)
	numbers, owned, behaviour := s.deploy("old/Numbers"), s.deploy("old/OwnedNumbers"), s.deploy("old/EternalNumbers")
	givenAway, eternal := s.deploy("old/OwnedRelay", numbers), s.deploy("old/EternalStorageProxy")
	s.send(givenAway, "old/OwnedRelay", "transferOwnership", safe)
	s.send(eternal, "old/EternalStorageProxy", "upgradeTo", "1", behaviour)
	s.send(eternal, "old/EternalNumbers", "transferOwnership", safe) // the behaviour's own business

	for _, tc := range []struct {
		name           string
		at             common.Address
		kind           inspect.Kind
		generation     string
		implementation common.Address
		parties        []string // what stands behind, outermost first
		upgraders      int
	}{
		{name: "nothing", at: common.HexToAddress("0xdead"), kind: inspect.None},
		{name: "code", at: box, kind: inspect.Plain},
		{name: "transparent of 3, ProxyAdmin", at: s.deploy("three/TransparentUpgradeableProxy", boxOld, adminThree, initialise), kind: inspect.Transparent,
			generation: "OpenZeppelin 3 or 4", implementation: boxOld, parties: []string{inspect.ProxyAdmin, inspect.Account}, upgraders: 2},
		{name: "transparent of 4, account", at: s.deploy("four/TransparentUpgradeableProxy", box, me, initialise), kind: inspect.Transparent,
			generation: "OpenZeppelin 3 or 4", implementation: box, parties: []string{inspect.Account}, upgraders: 1},
		{name: "transparent of 4, Safe", at: s.deploy("four/TransparentUpgradeableProxy", box, adminFour, initialise), kind: inspect.Transparent,
			generation: "OpenZeppelin 3 or 4", implementation: box, parties: []string{inspect.ProxyAdmin, inspect.ASafe}, upgraders: 2},
		{name: "transparent of 5", at: s.deploy("five/TransparentUpgradeableProxy", box, me, initialise), kind: inspect.Transparent,
			generation: "OpenZeppelin 5", implementation: box, parties: []string{inspect.ProxyAdminFive, inspect.Account}, upgraders: 2},
		{name: "ZeppelinOS", at: s.deploy("zos/ZosAdminUpgradeabilityProxy", boxOld, adminZos, initialise), kind: inspect.Zeppelin,
			generation: "ZeppelinOS", implementation: boxOld, parties: []string{inspect.ProxyAdmin, inspect.Account}, upgraders: 2},
		{name: "UUPS of 4", at: s.deploy("four/ERC1967Proxy", ownedFour, owner("four/OwnedBox")), kind: inspect.UUPS, generation: "OpenZeppelin 4",
			implementation: ownedFour, parties: []string{inspect.Account}, upgraders: 1},
		{name: "UUPS of 5", at: s.deploy("five/ERC1967Proxy", ownedFive, owner("five/OwnedBox")), kind: inspect.UUPS, generation: "OpenZeppelin 5",
			implementation: ownedFive, parties: []string{inspect.Account}, upgraders: 1},
		{name: "UUPS by role", at: s.deploy("five/ERC1967Proxy", roles, owner("five/RoleBox")), kind: inspect.UUPS, generation: "OpenZeppelin 5",
			implementation: roles, upgraders: 1},
		{name: "no way to upgrade", at: s.deploy("five/ERC1967Proxy", box, initialise), kind: inspect.Fixed, implementation: box},
		{name: "beacon", at: beacon, kind: inspect.Beacon, implementation: box, parties: []string{inspect.Account}, upgraders: 1},
		{name: "beacon proxy", at: s.deploy("five/BeaconProxy", beacon, initialise), kind: inspect.BeaconProxy, implementation: box,
			parties: []string{inspect.Account}, upgraders: 1},
		{name: "clone", at: clone, kind: inspect.Clone, implementation: box},
		{name: "EIP-1822", at: s.deploy("others/Proxiable", box), kind: inspect.EIP1822, implementation: box},
		{name: "diamond", at: s.deploy("others/Diamond", []common.Address{box}), kind: inspect.Diamond},
		{name: "Safe", at: safe, kind: inspect.Safe, implementation: singleton, parties: []string{inspect.ASafe}},
		{name: "managed", at: s.Register(s.Configuration()), kind: inspect.Managed, implementation: s.halted(), parties: []string{inspect.OurAuthority, "contract"}},
		{name: "relay", at: s.deploy("old/OwnedRelay", numbers), kind: inspect.Relay, implementation: numbers, parties: []string{inspect.Account}, upgraders: 1},
		{name: "relay whose owner is a Safe", at: givenAway, kind: inspect.Relay, implementation: numbers, parties: []string{inspect.ASafe}, upgraders: 1},
		{name: "relay whose code has an owner too", at: s.deploy("old/Relay", owned), kind: inspect.Relay, implementation: owned,
			parties: []string{inspect.Account}, upgraders: 1},
		{name: "eternal storage", at: eternal, kind: inspect.Eternal, implementation: behaviour, parties: []string{inspect.Account}, upgraders: 1},
		{name: "homemade", at: s.deploy("others/Homemade", box), kind: inspect.Unknown, implementation: box},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if slices.Contains(tc.parties, inspect.ASafe) && tc.kind == inspect.Transparent {
				s.send(adminFour, "four/ProxyAdmin", "transferOwnership", safe)
			}
			r := s.inspect(tc.at)
			var parties []string
			for p := r.Admin; p != nil; p = p.Owner {
				parties = append(parties, p.What)
			}
			if r.Kind != tc.kind || r.Generation != tc.generation || r.Implementation != tc.implementation || !slices.Equal(parties, tc.parties) ||
				len(r.Upgraders) != tc.upgraders {
				t.Errorf("%+v, parties %q", r, parties)
			}
			if strange := slices.DeleteFunc(slices.Clone(r.Warnings), func(w string) bool { return strings.HasPrefix(w, "anybody can initialise") }); tc.kind != inspect.Unknown && len(strange) > 0 {
				t.Errorf("warnings %q", r.Warnings)
			}
			if r.Kind == inspect.None || r.Kind == inspect.Plain || r.Kind == inspect.Beacon || r.Kind == inspect.Diamond {
				return
			}
			if len(r.Targets) != 1 || r.Targets[0].Address != r.Implementation || r.Targets[0].Named == (tc.kind == inspect.Unknown) {
				t.Errorf("targets %+v", r.Targets)
			}
		})
	}
}

func (s *scene) halted() common.Address {
	authority := s.Record(s.Register(s.Configuration())).Authority
	at, err := s.HaltedCode(s.t.Context(), s.Head().Hash, authority)
	if err != nil {
		s.t.Fatal(err)
	}
	return at
}

// What is shown and what runs are told apart, in every way in which they can differ; the control is a proxy that hides nothing.
func TestWhatIsHidden(t *testing.T) {
	s := newScene(t)
	box, other := s.box("five", 1, true), s.box("five", 2, true)
	admin := s.Deployer.Address()
	initialise := foreigntest.Contract(t, "five/Box").Pack("initialize", big.NewInt(7))
	function := [4]byte(crypto.Keccak256([]byte("version()")))
	for _, tc := range []struct {
		name, warning string
		at            common.Address
	}{
		{"control", "", s.deploy("five/ERC1967Proxy", box, initialise)},
		{"slot says one thing, code does another", "a hidden proxy: the implementation is said to be " + box.Hex() + ", and calls run the code of " + other.Hex(),
			s.deploy("others/HiddenProxy", box, other)},
		{"a layer between", "hands every call on to " + box.Hex(), s.deploy("four/TransparentUpgradeableProxy", s.deploy("others/Shadow", box), admin, store(7))},
		{"one function", "runs the code of " + other.Hex(), s.deploy("others/SelectiveProxy", box, other, function)},
		{"anybody moves it", "changes slot 0x360894", s.deploy("five/TransparentUpgradeableProxy", s.deploy("others/Silent"), admin, []byte{})},
		{"code that can vanish", "can destroy itself", s.deploy("five/ERC1967Proxy", s.deploy("others/Silent"), []byte{})},
	} {
		t.Run(tc.name, func(t *testing.T) {
			r := s.inspect(tc.at)
			if tc.warning == "" && len(r.Warnings) > 0 || tc.warning != "" && !hasWarning(r, tc.warning) {
				t.Errorf("warnings %q, targets %+v", r.Warnings, r.Targets)
			}
		})
	}
}

// Relays and eternal storage: an open way to other code is found by using it, whatever it is called.
func TestRelaysAnybodyMoves(t *testing.T) {
	s := newScene(t)
	eternal := func(behaviour string) common.Address {
		proxy := s.deploy("old/EternalStorageProxy")
		s.send(proxy, "old/EternalStorageProxy", "upgradeTo", "1", s.deploy("old/"+behaviour))
		return proxy
	}
	for name, tc := range map[string]struct {
		at   common.Address
		open bool
	}{
		"relay: control": {s.deploy("old/OwnedRelay", s.deploy("old/Numbers")), false}, "re-pointed": {s.deploy("old/OwnedRelay", s.deploy("old/LooseNumbers")), true},
		"given away": {s.deploy("old/OwnedRelay", s.deploy("old/GivingNumbers")), true}, "eternal storage: control": {eternal("EternalNumbers"), false},
		"its behaviour re-points it": {eternal("LooseEternalNumbers"), true},
	} {
		r := s.inspect(tc.at)
		anybody := len(r.Upgraders) == 1 && r.Upgraders[0].As == inspect.Anybody
		if anybody != tc.open || hasWarning(r, "anybody may upgrade it") != tc.open || len(r.Upgraders) != 1 {
			t.Errorf("%s: upgraders %+v, warnings %q", name, r.Upgraders, r.Warnings)
		}
	}
}

// An admin that is an implementation, or that is a proxy itself, is named.
func TestAdminsThatAreCode(t *testing.T) {
	s := newScene(t)
	box := s.box("five", 1, true)
	logic := s.deploy("five/OwnedBox", big.NewInt(1), false)
	proxied := s.deploy("five/ERC1967Proxy", logic, foreigntest.Contract(t, "five/OwnedBox").Pack("initializeOwner", s.Deployer.Address()))
	for admin, warning := range map[common.Address]string{
		logic: "is itself an implementation", proxied: "is itself a proxy of " + logic.Hex(), box: "is both the implementation and",
	} {
		r := s.inspect(s.deploy("four/TransparentUpgradeableProxy", box, admin, store(7)))
		if !hasWarning(r, warning) {
			t.Errorf("warnings %q, want %q", r.Warnings, warning)
		}
	}
	if r := s.inspect(s.deploy("four/TransparentUpgradeableProxy", box, s.deploy("four/ProxyAdmin"), foreigntest.Contract(t, "five/Box").Pack("initialize", big.NewInt(7)))); len(r.Warnings) > 0 {
		t.Errorf("the control has warnings %q", r.Warnings)
	}
}

// Initialisers: of the proxy and of the implementation, locked, used or open; open ones are found by using them.
func TestLocks(t *testing.T) {
	s := newScene(t)
	for _, generation := range []string{"four", "five"} {
		scheme := map[string]string{"four": "OpenZeppelin 3 or 4", "five": "OpenZeppelin 5"}[generation]
		for _, locked := range []bool{false, true} {
			for _, used := range []bool{false, true} {
				box := s.box(generation, 1, locked)
				var data []byte
				if used {
					data = foreigntest.Contract(t, generation+"/Box").Pack("initialize", big.NewInt(7))
				}
				r := s.inspect(s.deploy(generation+"/ERC1967Proxy", box, data))
				want := []inspect.Lock{{Address: r.Address, Of: "proxy", Scheme: scheme, State: "open"}, {Address: box, Of: "implementation", Scheme: scheme, State: "open"}}
				if used {
					want[0].State, want[0].Version = "initialised", 1
				}
				if locked {
					want[1].State = "locked"
				}
				if len(r.Locks) != 2 {
					t.Fatalf("%s: %+v", generation, r.Locks)
				}
				for i, lock := range r.Locks {
					if open := want[i].State == "open"; open != (len(lock.OpenTo) > 0) || open != hasWarning(r, "anybody can initialise the "+lock.Of) {
						t.Errorf("%s, locked %v, used %v: %+v, %q", generation, locked, used, lock, r.Warnings)
					}
					if lock.OpenTo = nil; !equal(lock, want[i]) {
						t.Errorf("%s, locked %v, used %v: %+v, want %+v", generation, locked, used, lock, want[i])
					}
				}
			}
		}
	}
}

func equal(a, b inspect.Lock) bool {
	return a.Address == b.Address && a.Of == b.Of && a.Scheme == b.Scheme && a.State == b.State && a.Version == b.Version
}

// History is read from events and from state; a change that no event tells of is found where it happened.
func TestHistory(t *testing.T) {
	s := newScene(t)
	silent, one, two := s.deploy("others/Silent"), s.box("four", 1, true), s.box("four", 2, true)
	admin := s.deploy("four/ProxyAdmin")
	proxy := s.deploy("four/TransparentUpgradeableProxy", one, admin, []byte{})
	s.send(admin, "four/ProxyAdmin", "upgrade", proxy, silent)
	s.send(proxy, "others/Silent", "move", two)
	s.send(admin, "four/ProxyAdmin", "upgrade", proxy, one)
	r := s.inspect(proxy)
	var got []string
	for _, c := range r.History {
		got = append(got, c.State+" "+c.To.Hex())
	}
	want := []string{"agrees " + one.Hex(), "agrees " + silent.Hex(), "silent " + two.Hex(), "agrees " + one.Hex()}
	if !slices.Equal(got, want) || !hasWarning(r, "no event says so") {
		t.Errorf("%q, want %q; %q", got, want, r.Warnings)
	}
	s.send(admin, "four/ProxyAdmin", "upgrade", proxy, silent)
	s.send(proxy, "others/Silent", "move", two)
	r = s.inspect(proxy)
	if last := r.History[len(r.History)-1]; last.State != "silent" || last.To != two || r.Implementation != two {
		t.Errorf("%+v", last)
	}
}
