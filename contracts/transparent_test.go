package contracts_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
	"theseus/chain/foreigntest"
)

// zosSlot is where ZeppelinOS kept a proxy's implementation.
var zosSlot = crypto.Keccak256Hash([]byte("org.zeppelinos.proxy.implementation"))

// foreign deploys a contract of others.
func (w *world) foreign(name string, arguments ...any) common.Address {
	w.t.Helper()
	return w.MustDeploy(deployer, foreigntest.Contract(w.t, name).Creation(arguments...))
}

// foreignSend calls a contract of others.
func (w *world) foreignSend(from, to common.Address, name, method string, arguments ...any) evmtest.Result {
	w.t.Helper()
	return w.Call(from, to, nil, foreigntest.Contract(w.t, name).Pack(method, arguments...))
}

// box is the implementation of a generation that says this version.
func (w *world) box(generation string, version int64) common.Address {
	if generation == "three" || generation == "zos" { // their compilers know no immutables, or are not ours
		return w.foreign("three/" + map[int64]string{1: "Box", 2: "BoxTwo"}[version])
	}
	return w.foreign(generation+"/Box", big.NewInt(version), false)
}

// transparent is a foreign proxy before its adoption.
type transparent struct {
	w          *world
	generation string
	proxy      common.Address
	slot       common.Hash    // of the implementation
	proxyAdmin common.Address // its owner is the deployer; zero where the deployer is the admin
	forLife    bool           // the proxy cannot have another admin
	family     common.Address
	baseline   head
}

// transparents are proxies as they stand on chains, by generation and by what their admin is.
func transparents() map[string]func(w *world) *transparent {
	of := func(generation, contract string, behindAdmin bool) func(w *world) *transparent {
		return func(w *world) *transparent {
			p := &transparent{w: w, generation: generation, slot: implementationSlot}
			initialise := foreigntest.Contract(w.t, "three/Box").Pack("initialize", big.NewInt(7))
			admin := deployer
			if generation == "zos" {
				p.slot = zosSlot
			}
			if generation != "five" && behindAdmin {
				p.proxyAdmin = w.foreign(generation + "/ProxyAdmin")
				admin = p.proxyAdmin
			}
			p.baseline.Implementation = w.box(generation, 1)
			p.baseline.CodeHash = w.CodeHash(p.baseline.Implementation)
			p.proxy = w.foreign(generation+"/"+contract, p.baseline.Implementation, admin, initialise)
			if generation == "five" {
				p.proxyAdmin, p.forLife = common.BytesToAddress(w.Storage(p.proxy, adminSlot).Bytes()), true
			}
			p.family = w.deploy("TransparentFamily", w.codeRegistry, w.halted)
			w.must(w.send(keeper, w.registry, "Registry", "approve", p.family, kindFamily))
			return p
		}
	}
	return map[string]func(w *world) *transparent{
		"OpenZeppelin 3.4, ProxyAdmin": of("three", "TransparentUpgradeableProxy", true),
		"OpenZeppelin 3.4, account":    of("three", "TransparentUpgradeableProxy", false),
		"OpenZeppelin 4.9, ProxyAdmin": of("four", "TransparentUpgradeableProxy", true),
		"OpenZeppelin 4.9, account":    of("four", "TransparentUpgradeableProxy", false),
		"OpenZeppelin 5":               of("five", "TransparentUpgradeableProxy", true),
		"ZeppelinOS, ProxyAdmin":       of("zos", "ZosAdminUpgradeabilityProxy", true),
		"ZeppelinOS, account":          of("zos", "ZosAdminUpgradeabilityProxy", false),
	}
}

func (p *transparent) arguments() []any {
	through := common.Address{}
	if p.forLife {
		through = p.proxyAdmin
	}
	return []any{p.proxy, through, team(), p.baseline, link, [32]byte{1}}
}

func (p *transparent) authority() common.Address {
	return view[common.Address](p.w, p.family, "TransparentFamily", "authorityOf", p.arguments()...)
}

func (p *transparent) prepare() evmtest.Result {
	return p.w.send(stranger, p.family, "TransparentFamily", "prepare", p.arguments()...)
}

func (p *transparent) register() evmtest.Result {
	return p.w.send(stranger, p.family, "TransparentFamily", "register", p.arguments()...)
}

// move gives the upgrade authority away, as its holder would.
func (p *transparent) move(to common.Address) evmtest.Result {
	switch {
	case p.forLife:
		return p.w.foreignSend(deployer, p.proxyAdmin, p.generation+"/ProxyAdmin", "transferOwnership", to)
	case p.proxyAdmin != common.Address{}:
		return p.w.foreignSend(deployer, p.proxyAdmin, p.generation+"/ProxyAdmin", "changeProxyAdmin", p.proxy, to)
	}
	return p.w.send(deployer, p.proxy, "ITransparentProxy", "changeAdmin", to)
}

func (p *transparent) wantRuns(version int64) {
	p.w.t.Helper()
	r := p.w.must(p.w.View(user, p.proxy, foreigntest.Contract(p.w.t, "three/Box").Pack("version")))
	if got := new(big.Int).SetBytes(r.Ret); got.Int64() != version {
		p.w.t.Fatalf("version %v, want %d", got, version)
	}
}

func (p *transparent) wantNumber(number int64) {
	p.w.t.Helper()
	r := p.w.must(p.w.View(user, p.proxy, foreigntest.Contract(p.w.t, "three/Box").Pack("number")))
	if got := new(big.Int).SetBytes(r.Ret); got.Int64() != number {
		p.w.t.Fatalf("number %v, want %d", got, number)
	}
}

func (p *transparent) adopted() *transparent {
	p.w.t.Helper()
	p.w.must(p.prepare())
	p.w.must(p.move(p.authority()))
	p.w.must(p.register())
	return p
}

// Every generation is adopted, upgraded, halted, brought back, handed over and given back.
func TestTransparentAdoption(t *testing.T) {
	for name, of := range transparents() {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			p := of(w)
			authority := p.authority()
			w.wantRefusal(p.register(), "NotPrepared", authority)
			if got := w.events(w.must(p.prepare()), p.family, "TransparentFamily"); len(got) != 1 || got[0] != event("Prepared", p.proxy, authority) {
				t.Errorf("events %v", got)
			}
			w.wantRefusal(p.prepare(), "DeploymentFailed")
			if r := p.register(); r.Err == nil {
				t.Fatal("registered without its authority")
			}
			w.wantRefusal(w.View(stranger, w.records, pack("Records", "recordOf", p.proxy)), "UnknownRecord", p.proxy)
			w.must(p.move(authority))
			w.must(p.register())
			p.wantRuns(1)
			p.wantNumber(7)
			want := head{Implementation: p.baseline.Implementation, CodeHash: p.baseline.CodeHash, LinkHash: crypto.Keccak256Hash([]byte(link))}
			if got := w.record(p.proxy); got.Active != want || got.Halt != haltNone || got.Authority != authority {
				t.Fatalf("%+v", got)
			}
			w.refuses(p.proxy, p.register, "AlreadyRegistered", p.proxy)
			if r := p.move(deployer); r.Err == nil {
				t.Error("whoever held the upgrade authority still has it")
			}

			two := w.upgradeOf(p.proxy, w.box(p.generation, 2))
			two.Initialiser = foreigntest.Contract(t, "three/Box").Pack("store", big.NewInt(8))
			two.Value, two.Activator = big.NewInt(5), stranger
			w.ready(two)
			w.must(w.Call(stranger, w.codeRegistry, big.NewInt(5), pack("CodeRegistry", "activate", two)))
			p.wantRuns(2)
			p.wantNumber(8)
			if got := w.Balance(p.proxy); got.Int64() != 5 {
				t.Errorf("balance %v", got)
			}

			w.must(w.registrySend("halt", p.proxy)(guardian))
			for _, data := range [][]byte{nil, pack("ITransparentProxy", "implementation"), pack("ITransparentProxy", "upgradeTo", user), {1, 2, 3, 4}} {
				for _, from := range []common.Address{user, deployer, signer(0)} {
					w.wantRefusal(w.Call(from, p.proxy, nil, data), "CodeHalted")
				}
			}
			w.AdvanceTime(7 * day)
			w.must(w.registrySend("resume", p.proxy)(stranger))
			p.wantRuns(2)
			back := w.rollBackTo(upgrade{ContractAddress: p.proxy, Implementation: p.baseline.Implementation, CodeHash: p.baseline.CodeHash, Link: link})
			w.approve(back)
			w.wait(p.proxy)
			w.must(w.activate(back))
			p.wantRuns(1)
			p.wantNumber(8)

			w.approve(w.handOverOf(p.proxy, successor))
			w.AdvanceTime(delay)
			w.must(w.registrySend("acceptHandOver", p.proxy)(successor))
			p.wantReleased(authority)
		})
	}
}

// wantReleased lets the Authority's new controller, and nobody else, take the upgrade authority itself.
func (p *transparent) wantReleased(authority common.Address) {
	w := p.w
	w.t.Helper()
	give := pack("ITransparentProxy", "changeAdmin", proposer)
	if p.forLife {
		give = pack("IProxyAdmin", "transferOwnership", proposer)
	}
	w.wantRefusal(w.send(stranger, authority, "IAdoptingAuthority", "release", give), "ControllerOnly", successor)
	if r := w.send(successor, authority, "IAdoptingAuthority", "release", []byte{1, 2, 3, 4}); r.Err == nil {
		w.t.Error("a refusal was swallowed")
	}
	w.must(w.send(successor, authority, "IAdoptingAuthority", "release", give))
	next := w.box(p.generation, 2)
	if p.forLife {
		w.must(w.send(proposer, p.proxyAdmin, "IProxyAdmin", "upgradeAndCall", p.proxy, next, []byte{}))
	} else {
		w.must(w.send(proposer, p.proxy, "ITransparentProxy", "upgradeTo", next))
	}
	p.wantRuns(2)
}

func TestTransparentAuthorityObeysItsController(t *testing.T) {
	for _, name := range []string{"OpenZeppelin 4.9, ProxyAdmin", "OpenZeppelin 5"} {
		w := newWorld(t)
		p := transparents()[name](w).adopted()
		for _, from := range []common.Address{stranger, deployer, signer(0)} {
			for _, data := range [][]byte{
				pack("IAuthority", "switchTo", user), pack("IAuthority", "halt"), pack("IAuthority", "initialise", []byte{1}),
				pack("IAuthority", "handOver", from), pack("IAdoptingAuthority", "release", []byte{}),
			} {
				w.refuses(p.proxy, func() evmtest.Result { return w.Call(from, p.authority(), nil, data) }, "ControllerOnly", w.codeRegistry)
			}
		}
	}
}

// Running code that takes what it is sent without a word does not make a proxy look moved that is not.
func TestTransparentAdoptionOfWhatDidNotMove(t *testing.T) {
	for name, weakness := range map[string][]string{
		"OpenZeppelin 3.4, account": {"a transparent proxy is not read back", "another's place is read"},
		"OpenZeppelin 5":            {"a transparent proxy is not called when halted"},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			p := transparents()[name](w)
			swallows := w.attack("Swallows")
			p.baseline = head{Implementation: swallows, CodeHash: w.CodeHash(swallows)}
			if p.forLife {
				// The ProxyAdmin of another proxy: its owner may be the Authority, and this proxy does not know it.
				w.must(w.foreignSend(deployer, p.proxyAdmin, "five/ProxyAdmin", "upgradeAndCall", p.proxy, swallows, []byte{}))
				p.proxyAdmin = transparents()[name](w).proxyAdmin
			} else {
				w.must(w.send(deployer, p.proxy, "ITransparentProxy", "upgradeTo", swallows))
			}
			attempt := func() evmtest.Result {
				w.must(p.prepare())
				if p.forLife {
					w.must(p.move(p.authority()))
				}
				return p.register()
			}
			kept := w.Snapshot()
			if r := attempt(); r.Err == nil {
				t.Fatal("adopted")
			} else if p.forLife {
				w.wantRefusal(r, "NotUpgradeable", w.halted)
			}
			w.wantRefusal(w.View(stranger, w.records, pack("Records", "recordOf", p.proxy)), "UnknownRecord", p.proxy)

			w.Restore(kept)
			p.family = w.weakFamily("TransparentFamily", w.codeRegistry, w.halted)
			w.must(p.prepare())
			w.weakenAt(p.authority(), weakness...)
			if p.forLife {
				w.must(p.move(p.authority()))
			}
			w.must(p.register())
			w.must(w.registrySend("halt", p.proxy)(guardian))
			if !w.record(p.proxy).Enforced || w.Call(user, p.proxy, nil, []byte{1, 2, 3, 4}).Err != nil {
				t.Error("the control was halted")
			}
		})
	}
}

// An initialiser that points its proxy elsewhere finds it pointed back; one that names another admin is refused.
func TestTransparentInitialiserRewritesSlots(t *testing.T) {
	for _, name := range []string{"OpenZeppelin 4.9, account", "OpenZeppelin 5"} {
		t.Run(name, func(t *testing.T) {
			for _, weak := range []bool{false, true} {
				w := newWorld(t)
				p := transparents()[name](w)
				if weak {
					p.family = w.weakFamily("TransparentFamily", w.codeRegistry, w.halted)
				}
				p.adopted()
				elsewhere := w.box(p.generation, 99)
				u := w.upgradeOf(p.proxy, w.attack("Repoints"))
				u.Initialiser = pack("Repoints", "initialise", [32]byte(p.slot), elsewhere)
				w.ready(u)
				if weak {
					w.weakenAt(p.authority(), "what an initialiser of a transparent proxy left stays", "another's place is read")
				}
				w.must(w.activate(u))
				want := map[bool]common.Address{false: u.Implementation, true: elsewhere}[weak]
				if got := w.implementation(p.proxy); got != want {
					t.Errorf("weak %v: points at %v, want %v", weak, got, want)
				}
			}
		})
	}
	w := newWorld(t)
	p := transparents()["OpenZeppelin 4.9, account"](w).adopted()
	u := w.upgradeOf(p.proxy, w.attack("Repoints"))
	u.Initialiser = pack("Repoints", "initialise", [32]byte(adminSlot), stranger)
	w.ready(u)
	before := w.imprint(p.proxy)
	if r := w.activate(u); r.Err == nil || w.imprint(p.proxy) != before {
		t.Errorf("an initialiser named another admin: %v", r.Err)
	}
}

// Nobody registers a moved proxy with other signers, or as running other code.
func TestTransparentAuthorityCommitsToItsRecord(t *testing.T) {
	w := newWorld(t)
	p := transparents()["OpenZeppelin 5"](w)
	w.must(p.prepare())
	w.must(p.move(p.authority()))
	arguments := p.arguments()
	for i, other := range []any{0: p.family, 1: common.Address{}, 2: strangersTeam(), 3: head{Implementation: w.box("five", 2)}, 4: "another", 5: [32]byte{2}} {
		theirs := append([]any{}, arguments...)
		theirs[i] = other
		at := view[common.Address](w, p.family, "TransparentFamily", "authorityOf", theirs...)
		if at == p.authority() {
			t.Errorf("argument %d is not in the address", i)
		}
		w.wantRefusal(w.send(stranger, p.family, "TransparentFamily", "register", theirs...), "NotPrepared", at)
		w.must(w.send(stranger, p.family, "TransparentFamily", "prepare", theirs...))
		if r := w.send(stranger, p.family, "TransparentFamily", "register", theirs...); r.Err == nil {
			t.Errorf("argument %d: registered %v", i, other)
		}
	}
	w.must(p.register())
}

// Ownership in two steps is accepted by anybody for the Authority, and nothing else is; after a hand-over it goes back in two steps.
func TestUUPSAuthorityAcceptsOwnership(t *testing.T) {
	for _, generation := range []string{"four", "five"} {
		w := newWorld(t)
		name := generation + "/TwoStepBox"
		implementation := w.foreign(name, big.NewInt(1), false)
		proxy := w.foreign(generation+"/ERC1967Proxy", implementation, foreigntest.Contract(t, name).Pack("initializeOwner", deployer))
		arguments := []any{proxy, team(), head{Implementation: implementation, CodeHash: w.CodeHash(implementation)}, "", [32]byte{1}}
		authority := view[common.Address](w, w.uupsFamily, "UUPSFamily", "authorityOf", arguments...)
		w.must(w.send(stranger, w.uupsFamily, "UUPSFamily", "prepare", arguments...))
		if r := w.send(stranger, authority, "UUPSAuthority", "acceptOwnership"); r.Err == nil {
			t.Error("accepted what was not offered")
		}
		w.must(w.foreignSend(deployer, proxy, name, "transferOwnership", authority))
		if r := w.send(stranger, w.uupsFamily, "UUPSFamily", "register", arguments...); r.Err == nil {
			t.Error("registered before the ownership was accepted")
		}
		w.must(w.send(stranger, authority, "UUPSAuthority", "acceptOwnership"))
		w.must(w.send(stranger, w.uupsFamily, "UUPSFamily", "register", arguments...))
		w.run(w.upgradeOf(proxy, w.foreign(name, big.NewInt(2), false)))

		w.approve(w.handOverOf(proxy, successor))
		w.AdvanceTime(delay)
		w.must(w.registrySend("acceptHandOver", proxy)(successor))
		give := foreigntest.Contract(t, name).Pack("transferOwnership", user)
		w.wantRefusal(w.send(stranger, authority, "IAdoptingAuthority", "release", give), "ControllerOnly", successor)
		w.must(w.send(successor, authority, "IAdoptingAuthority", "release", give))
		w.must(w.foreignSend(user, proxy, name, "acceptOwnership"))
		if got := common.BytesToAddress(w.must(w.View(user, proxy, foreigntest.Contract(t, name).Pack("owner"))).Ret); got != user {
			t.Errorf("%s: owner %v", fmt.Sprint(generation), got)
		}
	}
}
