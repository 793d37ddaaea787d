package contracts_test

import (
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
)

// newBeaconFamily deploys and approves the family of beacons.
func (w *world) newBeaconFamily() common.Address {
	w.t.Helper()
	family := w.deploy("BeaconFamily", w.proposals, w.halted)
	w.must(w.send(keeper, w.registry, "Registry", "approve", family, kindFamily))
	return family
}

// beaconScene is a record of a beacon that runs version 1 of rooms, with some of them.
func beaconScene(t testing.TB, count int) (w *world, beacon common.Address, rooms []evmtest.Instance, one upgrade) {
	t.Helper()
	return beaconSceneOn(t, evmtest.Osaka, count)
}

func beaconSceneOn(t testing.TB, fork evmtest.Fork, count int) (w *world, beacon common.Address, rooms []evmtest.Instance, one upgrade) {
	t.Helper()
	w = newWorldOn(t, fork)
	beacon = w.deployOf(w.newBeaconFamily(), team())
	one = w.run(w.upgradeOf(beacon, newStrategy(t, w.Chain, "Room").Address))
	for range count {
		rooms = append(rooms, room(t, w.Chain, beacon))
	}
	return w, beacon, rooms, one
}

func (w *world) wantRelease(rooms []evmtest.Instance, release int) {
	w.t.Helper()
	for _, r := range rooms {
		reads(w.t, r, release, "release")
	}
}

func (w *world) wantRoomsHalted(rooms []evmtest.Instance) {
	w.t.Helper()
	for _, r := range rooms {
		for _, from := range []common.Address{user, stranger, signer(0), guardian} {
			w.wantRefusal(r.Call(from, "enter"), "CodeHalted")
			w.wantRefusal(w.Call(from, r.Address, nil, nil), "CodeHalted")
		}
	}
}

// One activation upgrades every proxy of the beacon, one halt stops them, one roll-back brings them back.
func TestBeaconRecord(t *testing.T) {
	for _, fork := range evmtest.Forks {
		t.Run(fork.String(), func(t *testing.T) {
			w := newWorldOn(t, fork)
			family := w.newBeaconFamily()
			addresses := w.must(w.View(stranger, family, pack("BeaconFamily", "addressOf", team(), [32]byte{31: 1}))).Ret
			beacon := w.deployOf(family, team())
			if beacon != common.BytesToAddress(addresses[:32]) || w.record(beacon).Authority != common.BytesToAddress(addresses[32:]) {
				t.Fatalf("deployed at %v, told %x", beacon, addresses)
			}
			if got := view[common.Address](w, beacon, "ManagedBeacon", "proxy"); got != beacon {
				t.Errorf("proxy %v", got)
			}
			early := as(t, newStrategy(t, w.Chain, "BeaconProxy", beacon, []byte{}), "RoomWithLimit")
			w.wantRoomsHalted([]evmtest.Instance{early})

			one := w.run(w.upgradeOf(beacon, newStrategy(t, w.Chain, "Room").Address))
			rooms := []evmtest.Instance{early}
			for range 20 {
				rooms = append(rooms, room(t, w.Chain, beacon))
			}
			w.wantRelease(rooms, 1)
			succeeded(t, rooms[7].Call(user, "enter"), rooms[7].ABI, "GuestEntered(1)")

			u := w.ready(w.upgradeOf(beacon, newStrategy(t, w.Chain, "RoomWithLimit").Address))
			activated := w.must(w.activate(u))
			w.wantRelease(rooms, 2)
			reads(t, rooms[7], 1, "guests")
			if fork == evmtest.Osaka {
				gasIs(t, "beacon: activate, all proxies at once", activated.GasUsed)
			}

			w.approve(w.upgradeOf(beacon, newStrategy(t, w.Chain, "Room").Address))
			w.verify(beacon, mismatch)
			w.wantRoomsHalted(rooms)
			back := w.rollBackTo(one)
			w.approve(back)
			w.wait(beacon)
			w.must(w.activate(back))
			w.wantRelease(rooms, 1)
			reads(t, rooms[7], 1, "guests")

			w.must(w.registrySend("halt", beacon)(guardian))
			w.wantRoomsHalted(rooms)
			w.AdvanceTime(7 * day)
			w.must(w.registrySend("resume", beacon)(stranger))
			w.wantRelease(rooms, 1)
		})
	}
}

// A beacon has no proxy to initialise: an upgrade with a call, or with value, is refused when it is activated.
func TestBeaconRecordHasNoInitialiser(t *testing.T) {
	w, beacon, rooms, _ := beaconScene(t, 1)
	u := w.upgradeOf(beacon, newStrategy(t, w.Chain, "RoomWithLimit").Address)
	u.Initialiser = []byte{1}
	w.ready(u)
	w.refuses(beacon, func() evmtest.Result { return w.activate(u) }, "NoInitialiser")
	u = w.upgradeOf(beacon, newStrategy(t, w.Chain, "RoomWithLimit").Address)
	u.Value = wei(1)
	w.ready(u)
	w.refuses(beacon, func() evmtest.Result { return w.activate(u) }, "NoInitialiser")
	w.wantRelease(rooms, 1)
}

func TestManagedBeaconObeysItsController(t *testing.T) {
	w, beacon, rooms, one := beaconScene(t, 1)
	for _, from := range []common.Address{stranger, deployer, signer(0), user} {
		for _, data := range [][]byte{
			pack("IAuthority", "switchTo", user), pack("IAuthority", "halt"), pack("IAuthority", "initialise", []byte{}), pack("IAuthority", "handOver", from),
		} {
			w.refuses(beacon, func() evmtest.Result { return w.Call(from, beacon, nil, data) }, "ControllerOnly", w.codeRegistry)
		}
	}
	w.approve(w.handOverOf(beacon, successor))
	w.AdvanceTime(delay)
	w.must(w.registrySend("acceptHandOver", beacon)(successor))
	w.must(w.send(successor, beacon, "IAuthority", "halt"))
	w.wantRoomsHalted(rooms)
	r := w.must(w.send(successor, beacon, "IAuthority", "switchTo", one.Implementation))
	if got := w.events(r, beacon, "ManagedBeacon"); len(got) != 1 || got[0] != event("Upgraded", one.Implementation) {
		t.Errorf("events %v", got)
	}
	w.wantRelease(rooms, 1)
	w.wantRefusal(w.send(successor, beacon, "IAuthority", "handOver", common.Address{}), "ZeroController")
}

// adoptBeacon prepares, moves and registers a beacon that runs some code already; it gives what registering answered.
func (w *world) adoptBeacon(family, beacon, running common.Address, move func(authority common.Address)) (r evmtest.Result, authority common.Address, arguments []any) {
	w.t.Helper()
	baseline := head{Implementation: running, CodeHash: w.CodeHash(running)}
	arguments = []any{beacon, team(), baseline, link, [32]byte{1}}
	authority = view[common.Address](w, family, "BeaconFamily", "authorityOf", arguments...)
	w.must(w.send(stranger, family, "BeaconFamily", "prepare", arguments...))
	move(authority)
	return w.send(stranger, family, "BeaconFamily", "register", arguments...), authority, arguments
}

func TestBeaconAdoption(t *testing.T) {
	w := newWorld(t)
	family := w.newBeaconFamily()
	running := newStrategy(t, w.Chain, "Room").Address
	beacon := newStrategy(t, w.Chain, "Beacon", running, deployer)
	rooms := []evmtest.Instance{room(t, w.Chain, beacon.Address), room(t, w.Chain, beacon.Address)}
	kept := w.Snapshot()
	r, authority, arguments := w.adoptBeacon(family, beacon.Address, running, func(common.Address) {})
	refused(t, r, beacon.ABI, fmt.Sprintf("OwnerOnly(%v)", deployer)) // the ownership was not moved
	w.Restore(kept)
	w.wantRefusal(w.send(stranger, family, "BeaconFamily", "register", arguments...), "NotPrepared", authority)

	r, authority, arguments = w.adoptBeacon(family, beacon.Address, running, func(authority common.Address) {
		w.must(beacon.Call(deployer, "transferOwnership", authority))
	})
	w.must(r)
	w.wantRelease(rooms, 1)
	w.refuses(beacon.Address, func() evmtest.Result {
		return w.send(stranger, family, "BeaconFamily", "register", arguments...)
	}, "AlreadyRegistered", beacon.Address)

	w.run(w.upgradeOf(beacon.Address, newStrategy(t, w.Chain, "RoomWithLimit").Address))
	w.wantRelease(rooms, 2)
	w.must(w.registrySend("halt", beacon.Address)(guardian))
	w.wantRoomsHalted(rooms)
	w.must(w.registrySend("enforceHalt", beacon.Address)(stranger)) // once more does no harm, to a beacon that refuses what it has
	w.AdvanceTime(7 * day)
	w.must(w.registrySend("resume", beacon.Address)(stranger))
	w.wantRelease(rooms, 2)
	back := w.rollBackTo(upgrade{ContractAddress: beacon.Address, Implementation: running, CodeHash: w.CodeHash(running), Link: link})
	w.approve(back)
	w.wait(beacon.Address)
	w.must(w.activate(back))
	w.wantRelease(rooms, 1)

	// Given back: the successor of the record takes the beacon out of the Authority's hands.
	home := strategy(t, "Beacon").Pack("transferOwnership", deployer)
	w.wantRefusal(w.send(deployer, authority, "IAdoptingAuthority", "release", home), "ControllerOnly", w.codeRegistry)
	w.approve(w.handOverOf(beacon.Address, successor))
	w.AdvanceTime(delay)
	w.must(w.registrySend("acceptHandOver", beacon.Address)(successor))
	w.must(w.send(successor, authority, "IAdoptingAuthority", "release", home))
	reads(t, beacon, deployer, "owner")
}

// What only looks like a beacon in our hands is not registered.
func TestBeaconAdoptionOfWhatDoesNotObey(t *testing.T) {
	w := newWorld(t)
	family := w.newBeaconFamily()
	running := newStrategy(t, w.Chain, "Room").Address
	deaf := newInstance(w.Chain, strategyAttack(t, "DeafBeacon"), running)
	r, authority, _ := w.adoptBeacon(family, deaf.Address, running, func(common.Address) {})
	w.wantRefusal(r, "NotUpgradeable", w.halted)
	for _, from := range []common.Address{stranger, deployer} {
		w.wantRefusal(w.send(from, authority, "IAuthority", "halt"), "ControllerOnly", w.codeRegistry)
		w.wantRefusal(w.send(from, authority, "IAuthority", "switchTo", from), "ControllerOnly", w.codeRegistry)
		w.wantRefusal(w.send(from, authority, "IAuthority", "initialise", []byte{}), "ControllerOnly", w.codeRegistry)
		w.wantRefusal(w.send(from, authority, "IAuthority", "handOver", from), "ControllerOnly", w.codeRegistry)
	}

	shared := newInstance(w.Chain, strategyAttack(t, "SharedBeacon"), running)
	r, _, _ = w.adoptBeacon(family, shared.Address, running, func(authority common.Address) { w.must(shared.Call(deployer, "allow", authority)) })
	w.wantRefusal(r, "AdminDiffers", deployer)

	// The control: without those two questions both have a record that means nothing.
	weak := w.weakFamily("BeaconFamily", w.proposals, w.halted)
	r, _, _ = w.adoptBeacon(weak, deaf.Address, running, func(authority common.Address) { w.weakenAt(authority, "what is owned is not read back") })
	w.must(r)
	r, _, _ = w.adoptBeacon(weak, shared.Address, running, func(authority common.Address) {
		w.weakenAt(authority, "an owner is not asked for")
		w.must(shared.Call(deployer, "allow", authority))
	})
	w.must(r)
	w.must(shared.Call(deployer, "upgradeTo", newStrategy(t, w.Chain, "RoomWithLimit").Address))
	if got := w.record(shared.Address); got.Active.Implementation == get[common.Address](shared, "implementation") {
		t.Error("the control's record is right")
	}
}

// A beacon swapped under a record: a proxy that was turned to another one runs what nobody approved. The record cannot know its proxies; the
// assertions of an upgrade name them, and then it is refused.
func TestBeaconSwappedUnderARecord(t *testing.T) {
	w, beacon, rooms, _ := beaconScene(t, 1)
	turning := newInstance(w.Chain, strategyAttack(t, "TurningProxy"), beacon)
	rooms = append(rooms, through(turning.Address, rooms[0]))
	w.wantRelease(rooms, 1)
	theirs := newStrategy(t, w.Chain, "Beacon", newStrategy(t, w.Chain, "Room").Address, stranger).Address
	w.must(turning.Call(stranger, "turn", theirs))
	// The library's own proxy has nothing to turn.
	if r := through(rooms[0].Address, turning).Call(stranger, "turn", theirs); r.Err == nil {
		t.Error("turned")
	}

	next := newStrategy(t, w.Chain, "RoomWithLimit").Address
	u := w.upgradeOf(beacon, next)
	release := strategy(t, "Room").Pack("release")
	for _, r := range rooms {
		u.Assertions = append(u.Assertions, asserted(r.Address, release, 0, common.BigToHash(wei(2))))
	}
	w.ready(u)
	kept := w.Snapshot()
	w.refuses(beacon, func() evmtest.Result { return w.activate(u) }, "AssertionFailed", 1, w32(1))

	// The control: without assertions nobody is told.
	w.run(w.upgradeOf(beacon, next))
	w.wantRelease(rooms[:1], 2)
	w.wantRelease(rooms[1:], 1)

	w.Restore(kept)
	w.must(turning.Call(stranger, "turn", beacon))
	w.must(w.activate(u))
	w.wantRelease(rooms, 2)
}

// An implementation that is destroyed and made anew, with other code, between signatures and activation (before Cancun).
func TestBeaconMetamorphicImplementation(t *testing.T) {
	attackers(t)
	w, beacon, rooms, _ := beaconSceneOn(t, evmtest.Shanghai, 1)
	maker := w.attack("Metamorphosis")
	shown, hidden := common.FromHex("33ff"), strategy(t, "RoomWithLimit").RuntimeCode
	makeAnew := func(runtime []byte) common.Address {
		return common.BytesToAddress(w.must(w.send(stranger, maker, "Metamorphosis", "make", runtime)).Ret)
	}
	made := makeAnew(shown)
	u := w.ready(w.upgradeOf(beacon, made))
	w.must(w.Call(stranger, made, nil, nil)) // destroys itself
	attack := func() evmtest.Result { return w.activate(u) }
	w.refuses(beacon, attack, "CodeHashDiffers", made, u.CodeHash, [32]byte(w.CodeHash(made)))
	if again := makeAnew(hidden); again != made {
		t.Fatal("made somewhere else")
	}
	w.repelled(beacon, attack, "code that changed", "CodeHashDiffers", made, u.CodeHash, [32]byte(crypto.Keccak256Hash(hidden)))
	w.wantRelease(rooms, 2) // the control
}
