package contracts_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
)

// next deploys another version of the service.
func (s *counter) next(name string) evmtest.Instance {
	s.t.Helper()
	return newInstance(s.Chain, attackers(s.t)[name], s.registry.Address, uint64(upgradeDelay), uint64(upgradeWindow))
}

// upgradeDigest is what the service keeps of an announced upgrade.
func (s *counter) upgradeDigest(implementation common.Address, initialiser []byte) common.Hash {
	s.t.Helper()
	kind := func(name string) abi.Argument {
		t, err := abi.NewType(name, "", nil)
		if err != nil {
			s.t.Fatal(err)
		}
		return abi.Argument{Type: t}
	}
	packed, err := abi.Arguments{kind("address"), kind("bytes32"), kind("bytes")}.Pack(implementation, s.Chain.CodeHash(implementation), initialiser)
	if err != nil {
		s.t.Fatal(err)
	}
	return crypto.Keccak256Hash(packed)
}

func (s *counter) startUpgrade(implementation common.Address, initialiser []byte) {
	s.t.Helper()
	from := s.Chain.Time() + upgradeDelay
	succeeded(s.t, s.Call(serviceUpgrader, "startUpgrade", implementation, initialiser), s.ABI, fmt.Sprintf("UpgradeStarted(%#x, %v, %#x, %#x, %d, %d)",
		s.upgradeDigest(implementation, initialiser), implementation, s.Chain.CodeHash(implementation), initialiser, from, from+upgradeWindow))
}

func (s *counter) completeUpgrade(implementation common.Address, initialiser []byte) evmtest.Result {
	s.t.Helper()
	return s.Call(serviceUpgrader, "completeUpgrade", implementation, initialiser)
}

// runs tells which code the service runs, and that nothing is announced or what is.
func (s *counter) runs(t testing.TB, implementation common.Address, pending common.Hash) {
	t.Helper()
	if got := get[common.Address](s.Instance, "implementation"); got != implementation {
		t.Errorf("%v runs, want %v", got, implementation)
	}
	if got := s.Get("pendingUpgrade"); got[0].([32]byte) != pending || (pending == common.Hash{}) != (got[1].(uint64) == 0 && got[2].(uint64) == 0) {
		t.Errorf("announced: %v, want %v", got, pending)
	}
}

func TestServiceUpgradeByWhom(t *testing.T) {
	s := newCounter(t, evmtest.Shanghai)
	next := s.next("NextService").Address
	others := []common.Address{stranger, governor, keeper, panicker, upgrader, deployer}
	only := fmt.Sprintf("ServiceUpgraderOnly(%v)", serviceUpgrader)
	refuseOthers := func() {
		for _, other := range others {
			refused(t, s.Call(other, "startUpgrade", next, []byte{}), s.ABI, only)
			refused(t, s.Call(other, "cancelUpgrade"), s.ABI, only)
			refused(t, s.Call(other, "completeUpgrade", next, []byte{}), s.ABI, only)
		}
	}
	refuseOthers()
	s.startUpgrade(next, nil)
	s.Chain.AdvanceTime(upgradeDelay)
	refuseOthers()

	// The role may pass on in between.
	s.registry.Call(governor, "proposeHolder", roleServiceUpgrader, s.Address, stranger)
	s.registry.Call(stranger, "acceptRole", roleServiceUpgrader, s.Address)
	refused(t, s.completeUpgrade(next, nil), s.ABI, fmt.Sprintf("ServiceUpgraderOnly(%v)", stranger))
	succeeded(t, s.Call(stranger, "completeUpgrade", next, []byte{}), s.ABI, fmt.Sprintf("Upgraded(%v)", next))
	s.runs(t, next, common.Hash{})
}

func TestServiceUpgradeTimes(t *testing.T) {
	s := newCounter(t, evmtest.Shanghai)
	next := s.next("NextService").Address
	refused(t, s.completeUpgrade(next, nil), s.ABI, "NoUpgrade()")
	s.startUpgrade(next, nil)
	from := s.Chain.Time() + upgradeDelay
	kept := s.Chain.Snapshot()
	for _, tc := range []struct {
		time uint64
		want string
	}{
		{from - upgradeDelay, fmt.Sprintf("UpgradeTooEarly(%d)", from)},
		{from - 1, fmt.Sprintf("UpgradeTooEarly(%d)", from)},
		{from, ""},
		{from + upgradeWindow, ""},
		{from + upgradeWindow + 1, fmt.Sprintf("UpgradeExpired(%d)", from+upgradeWindow)},
	} {
		s.Chain.Restore(kept)
		s.Chain.SetTime(tc.time)
		r := s.completeUpgrade(next, nil)
		if tc.want == "" {
			succeeded(t, r, s.ABI, fmt.Sprintf("Upgraded(%v)", next))
			s.runs(t, next, common.Hash{})
			continue
		}
		refused(t, r, s.ABI, tc.want)
		s.runs(t, s.logic.Address, s.upgradeDigest(next, nil))
	}

	// One that expired is started again, and its time with it.
	s.startUpgrade(next, nil)
	s.Chain.AdvanceTime(upgradeDelay)
	succeeded(t, s.completeUpgrade(next, nil), s.ABI, fmt.Sprintf("Upgraded(%v)", next))
	refused(t, s.completeUpgrade(next, nil), s.ABI, "NoUpgrade()")
}

func TestServiceUpgradeIsWhatWasAnnounced(t *testing.T) {
	s := newCounter(t, evmtest.Prague)
	first, second := s.next("NextService"), s.next("NextService")
	initialise, err := first.ABI.Pack("initialise", big.NewInt(7))
	if err != nil {
		t.Fatal(err)
	}
	s.Chain.Delegate(evmtest.Key(6), first.Address)
	for _, account := range []common.Address{{}, user, stranger} { // stranger is delegated
		refused(t, s.Call(serviceUpgrader, "startUpgrade", account, []byte{}), s.ABI, fmt.Sprintf("NoCode(%v)", account))
	}
	refused(t, s.Call(serviceUpgrader, "cancelUpgrade"), s.ABI, "NoUpgrade()")

	s.startUpgrade(first.Address, initialise)
	s.Chain.AdvanceTime(upgradeDelay)
	wrong := func(implementation common.Address, initialiser []byte, started common.Hash) {
		t.Helper()
		refused(t, s.completeUpgrade(implementation, initialiser), s.ABI,
			fmt.Sprintf("WrongUpgrade(%#x, %#x)", started, s.upgradeDigest(implementation, initialiser)))
	}
	wrong(second.Address, initialise, s.upgradeDigest(first.Address, initialise))
	wrong(first.Address, nil, s.upgradeDigest(first.Address, initialise))

	// A second start takes the place of the first, and waits for itself.
	before := s.upgradeDigest(first.Address, initialise)
	s.startUpgrade(second.Address, nil)
	wrong(first.Address, initialise, s.upgradeDigest(second.Address, nil))
	refused(t, s.completeUpgrade(second.Address, nil), s.ABI, fmt.Sprintf("UpgradeTooEarly(%d)", s.Chain.Time()+upgradeDelay))
	succeeded(t, s.Call(serviceUpgrader, "cancelUpgrade"), s.ABI, fmt.Sprintf("UpgradeCancelled(%#x)", s.upgradeDigest(second.Address, nil)))
	s.runs(t, s.logic.Address, common.Hash{})
	s.Chain.AdvanceTime(upgradeDelay)
	refused(t, s.completeUpgrade(second.Address, nil), s.ABI, "NoUpgrade()")

	// Code that changed since the start is not what was announced.
	s.startUpgrade(first.Address, initialise)
	s.Chain.AdvanceTime(upgradeDelay)
	s.Chain.SetCode(first.Address, s.Chain.Code(s.next("LyingService").Address))
	wrong(first.Address, initialise, before)
	s.runs(t, s.logic.Address, before)
}

// An upgrade that fails leaves everything as it was, and can be tried again.
func TestServiceUpgradeFails(t *testing.T) {
	for method, want := range map[string]string{"fail": "Error(not today)", "failSilently": "", "redirect": "WrongInterface"} {
		t.Run(method, func(t *testing.T) {
			s := newCounter(t, evmtest.Shanghai)
			operator := s.listed(1)
			next := s.next("NextService")
			var arguments []any
			if method == "redirect" {
				arguments = append(arguments, s.registry.Address)
			}
			initialiser, err := next.ABI.Pack(method, arguments...)
			if err != nil {
				t.Fatal(err)
			}
			s.startUpgrade(next.Address, initialiser)
			s.Chain.AdvanceTime(upgradeDelay)
			r := s.completeUpgrade(next.Address, initialiser)
			switch want {
			case "":
				if r.Err == nil || len(r.Revert) != 0 {
					t.Errorf("%v %x", r.Err, r.Revert)
				}
			case "WrongInterface":
				refused(t, r, s.ABI, fmt.Sprintf("WrongInterface(%v)", next.Address))
			default:
				if reason, err := abi.UnpackRevert(r.Revert); err != nil || "Error("+reason+")" != want {
					t.Errorf("%q %v", reason, err)
				}
			}
			s.runs(t, s.logic.Address, s.upgradeDigest(next.Address, initialiser))
			s.expect(t, []common.Address{operator.Address}, operator.Address)
		})
	}

	// Code that is no service could never be replaced.
	s := newCounter(t, evmtest.Shanghai)
	s.startUpgrade(s.registry.Address, nil)
	s.Chain.AdvanceTime(upgradeDelay)
	refused(t, s.completeUpgrade(s.registry.Address, nil), s.ABI, fmt.Sprintf("WrongInterface(%v)", s.registry.Address))
	s.runs(t, s.logic.Address, s.upgradeDigest(s.registry.Address, nil))
}

// State lies where it cannot collide: the next version keeps its own in the first slots, and finds the list as it was.
func TestServiceUpgradeKeepsState(t *testing.T) {
	for name, slot := range map[string]string{
		"theseus.storage.ServiceContract":     "0x38d0533511f6debdc2880a99ce9a47cbb6c0c619ce080673a1ece737fc1ae100",
		"theseus.storage.RandomBeaconService": "0x54d831ca01edd44b77d5b04fccdc031c19105491787bc7a9e4db01e10e680100",
	} { // ERC-7201
		root := new(big.Int).Sub(crypto.Keccak256Hash([]byte(name)).Big(), common.Big1)
		want := crypto.Keccak256Hash(common.BigToHash(root).Bytes())
		want[31] = 0
		if want != common.HexToHash(slot) {
			t.Errorf("%s is at %v", name, want)
		}
	}

	s := newCounter(t, evmtest.Shanghai)
	a, b := s.listed(1), s.listed(2)
	s.Call(upgrader, "deprecate", a.Address)
	base := common.HexToHash("0x38d0533511f6debdc2880a99ce9a47cbb6c0c619ce080673a1ece737fc1ae100")
	if got := s.Chain.Storage(s.Address, base).Big(); got.Int64() != 2 {
		t.Errorf("the list's length is %v there", got)
	}
	for slot := range int64(8) {
		if got := s.Chain.Storage(s.Address, common.BigToHash(big.NewInt(slot))); got != (common.Hash{}) {
			t.Errorf("slot %d holds %v", slot, got)
		}
	}

	next := s.next("NextService")
	initialiser, err := next.ABI.Pack("initialise", big.NewInt(7))
	if err != nil {
		t.Fatal(err)
	}
	s.startUpgrade(next.Address, initialiser)
	s.Chain.AdvanceTime(upgradeDelay)
	succeeded(t, s.completeUpgrade(next.Address, initialiser), s.ABI, fmt.Sprintf("Upgraded(%v)", next.Address))
	upgraded := evmtest.Instance{Chain: s.Chain, ABI: next.ABI, Address: s.Address}
	if get[*big.Int](upgraded, "version").Int64() != 2 || get[*big.Int](upgraded, "first").Int64() != 7 || get[common.Address](upgraded, "initialiser") != serviceUpgrader {
		t.Error("the initialiser did not run")
	}
	upgraded.Call(user, "count")
	s.expect(t, []common.Address{b.Address}, a.Address, b.Address)
	if get[uint8](s.Instance, "listingOf", a.Address) != 2 || get[uint8](s.Instance, "listingOf", b.Address) != 1 {
		t.Error("the listings are others")
	}

	// And back again.
	s.startUpgrade(s.logic.Address, nil)
	s.Chain.AdvanceTime(upgradeDelay)
	succeeded(t, s.completeUpgrade(s.logic.Address, nil), s.ABI, fmt.Sprintf("Upgraded(%v)", s.logic.Address))
	s.expect(t, []common.Address{b.Address}, a.Address, b.Address)
}

// A service upgraded to a liar can delay, never forge: CodeRegistry takes no round that it names but a new one of this record in an
// approved operator contract; and the honest code comes back by another upgrade.
func TestServiceUpgradedToALiar(t *testing.T) {
	w, contract, u := scene(t)
	w.approve(u)
	liar := w.attack("LyingService", w.registry, uint64(upgradeDelay), uint64(upgradeWindow))
	honestCode := common.BytesToAddress(w.Storage(w.service, implementationSlot).Bytes())
	become := func(implementation common.Address) {
		t.Helper()
		w.must(w.send(serviceUpgrader, w.service, "VerificationService", "startUpgrade", implementation, []byte{}))
		w.AdvanceTime(upgradeDelay)
		w.must(w.send(serviceUpgrader, w.service, "VerificationService", "completeUpgrade", implementation, []byte{}))
	}
	forged := w.attack("ForgedOperator")
	become(liar)
	name := func(operator common.Address, round int64) {
		w.must(w.send(stranger, w.service, "LyingService", "name", operator, big.NewInt(round)))
	}
	name(forged, 1)
	w.refuses(contract, func() evmtest.Result { return w.request(contract) }, "OperatorContractNotApproved", forged)
	name(w.operator, 1)
	w.refuses(contract, func() evmtest.Result { return w.request(contract) }, "WrongRound", w.operator, big.NewInt(1))
	if w.record(contract).Stage != stageApproved {
		t.Error("the record moved on")
	}

	become(honestCode) // control: nothing but the liar stood in the way
	w.verify(contract, goodBuild)
	w.wait(contract)
	w.must(w.activate(u))
}

// The weights of the operator contracts share requests out; one of weight zero gets none, and what is paid is enough for any.
func TestServiceSelectionByWeight(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	registry := newRegistry(t, c)
	logic := newInstance(c, attackers(t)["PlainService"], registry.Address)
	proxy := deploy(t, c, "ServiceProxy", logic.Address, []byte{})
	s := &counter{evmtest.Instance{Chain: c, ABI: logic.ABI, Address: proxy.Address}, t, registry, logic}
	registry.Call(keeper, "approve", s.Address, kindService)
	c.Fund(user, big.NewInt(1_000_000))

	weights := []int64{1, 0, 3, 6}
	var operators []evmtest.Instance
	for i, weight := range weights {
		operator := newInstance(c, attackers(t)["PlainOperator"], registry.Address, common.Address{}) // of the public
		operator.Call(user, "setWeight", big.NewInt(weight))
		operator.Call(user, "setFee", big.NewInt(int64(10-i)))
		s.approve(operator.Address)
		succeeded(t, s.Call(upgrader, "add", operator.Address), s.ABI, fmt.Sprintf("OperatorContractAdded(%v)", operator.Address))
		operators = append(operators, operator)
	}
	s.expect(t, []common.Address{operators[0].Address, operators[2].Address, operators[3].Address},
		operators[0].Address, operators[1].Address, operators[2].Address, operators[3].Address)
	if got := get[*big.Int](s.Instance, "fee"); got.Int64() != 10 {
		t.Errorf("fee %v", got)
	}
	refused(t, s.Pay(user, big.NewInt(9), "ask", big.NewInt(1)), s.ABI, "FeeTooLow(10, 9)")
	const requests = 400
	for i := range requests {
		if r := s.Pay(user, big.NewInt(10), "ask", big.NewInt(int64(i))); r.Err != nil {
			t.Fatal(r.Error(s.ABI))
		}
	}
	for i, weight := range weights {
		got := get[*big.Int](operators[i], "calls").Int64()
		want := weight * requests / 10
		if off := got - want; off < -35 || off > 35 || weight == 0 && got != 0 {
			t.Errorf("the one of weight %d got %d of %d", weight, got, requests)
		}
	}

	// Weights that are no stake of any token do not stop the service.
	huge := new(big.Int).Sub(new(big.Int).Lsh(common.Big1, 256), common.Big1)
	for _, operator := range operators {
		operator.Call(user, "setWeight", huge)
	}
	if r := s.Pay(user, big.NewInt(10), "ask", big.NewInt(1)); r.Err != nil {
		t.Error(r.Error(s.ABI))
	}
	for _, operator := range operators {
		operator.Call(user, "setWeight", new(big.Int))
	}
	refused(t, s.Pay(user, big.NewInt(10), "ask", big.NewInt(1)), s.ABI, "NoOperatorContract()")

	// The panic button of the service ends new work.
	operators[0].Call(user, "setWeight", big.NewInt(1))
	s.expect(t, []common.Address{operators[0].Address}, operators[0].Address, operators[1].Address, operators[2].Address, operators[3].Address)
	registry.Call(panicker, "disable", s.Address)
	refused(t, s.Pay(user, big.NewInt(10), "ask", big.NewInt(1)), s.ABI, "NoOperatorContract()")
}
