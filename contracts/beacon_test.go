package contracts_test

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
)

const (
	beaconFee       = 1000
	beaconFinishFee = 100
	beaconCommit    = 60
	beaconReveal    = 30
	beaconGas       = 200_000
)

// beacon is the random beacon with real stake behind it.
type beacon struct {
	*stakingBench
	service, operator, customer evmtest.Instance
	weak                        []string
}

// made is a contract without the defences that the beacon lacks.
func (b *beacon) made(name string, arguments ...any) evmtest.Instance {
	b.t.Helper()
	if b.weak == nil {
		return deploy(b.t, b.Chain, name, arguments...)
	}
	i := newInstance(b.Chain, weakServices(b.t)[name], arguments...)
	b.weaken(i.Address)
	return i
}

func (b *beacon) weaken(contract common.Address) {
	if b.weak != nil {
		serviceWeaknesses.switchOn(b.t, b.Chain, contract, b.weak...)
	}
}

type beaconParameters struct {
	MinMembers             uint8
	CommitTime, RevealTime *big.Int
	MinimumStake, Penalty  *big.Int
	Fee, FinishFee         *big.Int
}

func beaconTerms() beaconParameters {
	return beaconParameters{3, big.NewInt(beaconCommit), big.NewInt(beaconReveal), tokens(200), tokens(50), big.NewInt(beaconFee), big.NewInt(beaconFinishFee)}
}

// newBeacon takes defences of service and operator contract away, if any are named; with an empty list they are optional, and all on.
func newBeacon(t testing.TB, members int, weak ...string) *beacon {
	t.Helper()
	c := evmtest.New(t, evmtest.Shanghai)
	b := &beacon{stakingBench: newStaking(t, c), weak: weak}
	logic := b.made("RandomBeaconService", b.registry.Address, uint64(upgradeDelay), uint64(upgradeWindow))
	b.service = evmtest.Instance{Chain: c, ABI: logic.ABI, Address: deploy(t, c, "ServiceProxy", logic.Address, []byte{}).Address}
	b.weaken(b.service.Address)
	b.operator = b.made("RandomBeaconOperator", b.registry.Address, b.service.Address, b.Address, beaconTerms())
	b.must(b.registry.Call(keeper, "approve", b.service.Address, kindService))
	b.must(b.registry.Call(keeper, "approve", b.operator.Address, kindOperatorContract))
	succeeded(t, b.service.Call(upgrader, "add", b.operator.Address), b.service.ABI, fmt.Sprintf("OperatorContractAdded(%v)", b.operator.Address))
	b.customer = newInstance(c, attackers(t)["BeaconCustomer"], b.service.Address)
	c.Fund(user, big.NewInt(1_000_000))
	for i := range members {
		b.must(b.stake(stakeOperator(i), tokens(300)))
	}
	b.must(b.Call(authorizer, "authorize", b.operator.Address))
	c.AdvanceTime(initialisationSeconds + 1)
	for i := range members {
		succeeded(t, b.operator.Call(stakeOperator(i), "join"), b.operator.ABI, fmt.Sprintf("Joined(%v)", stakeOperator(i)))
	}
	return b
}

func (b *beacon) ask() {
	b.t.Helper()
	if r := b.customer.Pay(user, big.NewInt(beaconFee), "ask", big.NewInt(beaconGas)); r.Err != nil {
		b.t.Fatal(r.Error(b.service.ABI, b.operator.ABI))
	}
}

func secretOf(member common.Address) common.Hash {
	return crypto.Keccak256Hash([]byte("secret"), member[:])
}

var wordArguments = func(names ...string) abi.Arguments {
	var list abi.Arguments
	for _, name := range names {
		kind, err := abi.NewType(name, "", nil)
		if err != nil {
			panic(err)
		}
		list = append(list, abi.Argument{Type: kind})
	}
	return list
}

func (b *beacon) commitment(round uint64, member common.Address) common.Hash {
	packed, err := wordArguments("uint256", "address", "uint64", "address", "bytes32").Pack(b.Chain.ID(), b.operator.Address, round, member, secretOf(member))
	if err != nil {
		b.t.Fatal(err)
	}
	return crypto.Keccak256Hash(packed)
}

// entryOf is what the contract must make of these members' secrets.
func (b *beacon) entryOf(round uint64, members ...common.Address) common.Hash {
	secrets := make([][32]byte, len(members))
	for i, member := range members {
		secrets[i] = secretOf(member)
	}
	packed, err := wordArguments("uint256", "address", "uint64", "bytes32[]").Pack(b.Chain.ID(), b.operator.Address, round, secrets)
	if err != nil {
		b.t.Fatal(err)
	}
	return crypto.Keccak256Hash(packed)
}

func (b *beacon) commit(round uint64, seat int) evmtest.Result {
	member := stakeOperator(seat)
	return b.operator.Call(member, "commit", round, big.NewInt(int64(seat)), b.commitment(round, member))
}

func (b *beacon) reveal(round uint64, seat int) evmtest.Result {
	member := stakeOperator(seat)
	return b.operator.Call(member, "reveal", round, big.NewInt(int64(seat)), secretOf(member))
}

func (b *beacon) mustAll(what func(uint64, int) evmtest.Result, round uint64, seats ...int) {
	b.t.Helper()
	for _, seat := range seats {
		if r := what(round, seat); r.Err != nil {
			b.t.Fatalf("seat %d: %s", seat, r.Error(b.operator.ABI))
		}
	}
}

func (b *beacon) finish(round uint64) evmtest.Result {
	return b.operator.Call(stranger, "finish", round)
}

func (b *beacon) stakeOf(i int) *big.Int {
	return get[*big.Int](b.Instance, "eligibleStake", stakeOperator(i), b.operator.Address)
}

func (b *beacon) earned(account common.Address) int64 {
	return get[*big.Int](b.operator, "earningsOf", account).Int64()
}

func (b *beacon) refusesWith(r evmtest.Result, format string, arguments ...any) {
	b.t.Helper()
	if want := fmt.Sprintf(format, arguments...); r.Err == nil || r.Error(b.operator.ABI, b.service.ABI) != want {
		b.t.Errorf("%v %s; want %s", r.Err, r.Error(b.operator.ABI, b.service.ABI), want)
	}
}

func TestBeacon(t *testing.T) {
	b := newBeacon(t, 4)
	b.ask()
	until := b.Chain.Time() + beaconCommit
	b.refusesWith(b.commit(2, 0), "UnknownRound(2)")
	b.refusesWith(b.operator.Call(stakeOperator(0), "commit", uint64(1), big.NewInt(1), secretOf(user)), "NotSeated(1, %v)", stakeOperator(0))
	b.refusesWith(b.operator.Call(stranger, "commit", uint64(1), big.NewInt(4), secretOf(user)), "NotSeated(1, %v)", stranger)
	b.refusesWith(b.operator.Call(stakeOperator(0), "commit", uint64(1), big.NewInt(0), common.Hash{}), "ZeroCommitment()")
	b.refusesWith(b.reveal(1, 0), "NoCommitment(1, %v)", stakeOperator(0))
	b.mustAll(b.commit, 1, 0, 1, 2)
	b.refusesWith(b.commit(1, 0), "AlreadyCommitted(1, %v)", stakeOperator(0))
	b.refusesWith(b.reveal(1, 0), "RevealNotOpen(1, %d)", until)
	b.Chain.SetTime(until)
	b.mustAll(b.commit, 1, 3) // in the last second; now all committed
	b.refusesWith(b.operator.Call(stakeOperator(0), "reveal", uint64(1), big.NewInt(0), secretOf(user)), "RevealDiffers(1, %v)", stakeOperator(0))
	b.mustAll(b.reveal, 1, 0, 1, 2)
	b.refusesWith(b.reveal(1, 0), "AlreadyRevealed(1, %v)", stakeOperator(0))
	b.refusesWith(b.finish(1), "FinishTooEarly(1, %d)", until+beaconReveal)
	b.mustAll(b.reveal, 1, 3)

	entry := b.entryOf(1, stakeOperator(0), stakeOperator(1), stakeOperator(2), stakeOperator(3))
	r := b.finish(1)
	if got := r.Events(b.operator.ABI, b.service.ABI); r.Err != nil || !slices.Equal(got, []string{
		fmt.Sprintf("Finished(1, %#x)", entry), fmt.Sprintf("EntryDelivered(%v, 1, %v, %#x)", b.operator.Address, b.customer.Address, entry),
	}) {
		t.Fatalf("%v %s %q", r.Err, r.Error(b.operator.ABI), got)
	}
	if get[[32]byte](b.customer, "entry") != entry || get[common.Address](b.customer, "operatorContract") != b.operator.Address || get[uint64](b.customer, "round") != 1 {
		t.Error("the customer heard something else")
	}
	if gas := get[*big.Int](b.customer, "gas").Int64(); gas > beaconGas || gas < beaconGas-1000 {
		t.Errorf("it had %d gas", gas)
	}
	if b.earned(beneficiary) != beaconFee-beaconFinishFee || b.earned(stranger) != beaconFinishFee {
		t.Errorf("earned: %d and %d", b.earned(beneficiary), b.earned(stranger))
	}
	b.refusesWith(b.finish(1), "AlreadyFinished(1)")
	b.refusesWith(b.service.Call(stranger, "entryCreated", uint64(1), entry), "NotListed(%v)", stranger)
	succeeded(t, b.operator.Call(stranger, "withdraw", beneficiary), b.operator.ABI, fmt.Sprintf("Withdrawn(%v, 900)", beneficiary))
	for i := range 4 {
		if b.stakeOf(i).Cmp(tokens(300)) != 0 {
			t.Errorf("operator %d has %v left", i, b.stakeOf(i))
		}
	}
}

// Who reveals last knows the entry before all others and may keep its secret: that leaves a choice of two entries, and costs the penalty.
// That is the known weakness of commit and reveal; here is its price, beside what a member pays that does not withhold: nothing.
func TestBeaconWithheld(t *testing.T) {
	b := newBeacon(t, 3)
	b.ask()
	b.mustAll(b.commit, 1, 0, 1, 2)
	b.mustAll(b.reveal, 1, 0, 1)
	until := b.Chain.Time() + beaconCommit + beaconReveal
	kept := b.Chain.Snapshot()

	with := b.entryOf(1, stakeOperator(0), stakeOperator(1), stakeOperator(2))
	without := b.entryOf(1, stakeOperator(0), stakeOperator(1))
	b.mustAll(b.reveal, 1, 2)
	b.must(b.finish(1))
	if get[[32]byte](b.customer, "entry") != with || b.stakeOf(2).Cmp(tokens(300)) != 0 {
		t.Error("control: who reveals loses nothing")
	}

	b.Chain.Restore(kept)
	b.Chain.SetTime(until)
	b.refusesWith(b.finish(1), "FinishTooEarly(1, %d)", until)
	b.Chain.SetTime(until + 1)
	b.refusesWith(b.reveal(1, 2), "RevealTimeOver(1, %d)", until)
	b.must(b.finish(1))
	if get[[32]byte](b.customer, "entry") != without {
		t.Error("the entry is not made of what was revealed")
	}
	for i, want := range []int64{300, 300, 250} {
		if b.stakeOf(i).Cmp(tokens(want)) != 0 {
			t.Errorf("operator %d has %v, want %d", i, b.stakeOf(i), want)
		}
	}
	if b.earned(beneficiary) != beaconFee-beaconFinishFee {
		t.Errorf("the others earned %d", b.earned(beneficiary))
	}

	// Nobody at all: no entry, everybody pays, the fee goes to the next round.
	b.ask()
	b.Chain.AdvanceTime(beaconCommit + beaconReveal + 1)
	b.refusesWith(b.commit(2, 0), "CommitTimeOver(2, %d)", b.Chain.Time()-beaconReveal-1)
	if r := b.finish(2); r.Err != nil || !strings.HasPrefix(r.Events(b.operator.ABI)[0], "Finished(2, 0x00000000") {
		t.Errorf("%v %q", r.Err, r.Events(b.operator.ABI))
	}
	for i, want := range []int64{250, 250, 200} {
		if b.stakeOf(i).Cmp(tokens(want)) != 0 {
			t.Errorf("operator %d has %v, want %d", i, b.stakeOf(i), want)
		}
	}
	b.ask()
	b.mustAll(b.commit, 3, 0, 1, 2)
	b.mustAll(b.reveal, 3, 0, 1, 2)
	b.must(b.finish(3))
	if got := b.earned(beneficiary); got != 3*(beaconFee-beaconFinishFee) {
		t.Errorf("earned %d", got)
	}
}

// Whatever the customer does with its entry, the round is finished, paid for, and tells nobody else.
func TestBeaconHostileCustomer(t *testing.T) {
	for conduct := conductAccept; conduct <= conductReEnter; conduct++ {
		b := newBeacon(t, 3)
		again, err := b.operator.ABI.Pack("finish", uint64(1))
		if err != nil {
			t.Fatal(err)
		}
		b.must(b.customer.Call(stranger, "set", conduct, b.operator.Address, again))
		b.ask()
		b.mustAll(b.commit, 1, 0, 1, 2)
		b.mustAll(b.reveal, 1, 0, 1, 2)
		r := b.must(b.finish(1))
		if len(r.Logs) != 2 || b.earned(stranger) != beaconFinishFee || r.GasUsed > 800_000 {
			t.Errorf("conduct %d: %q, %d gas", conduct, r.Events(b.operator.ABI, b.service.ABI), r.GasUsed)
		}
		if heard := get[uint64](b.customer, "round") == 1; heard != (conduct == conductAccept || conduct == conductReEnter) {
			t.Errorf("conduct %d heard: %v", conduct, heard)
		}
		if get[bool](b.customer, "entered") {
			t.Error("the round was finished twice")
		}
		if get[common.Address](b.service, "customerOf", b.operator.Address, uint64(1)) != (common.Address{}) {
			t.Error("somebody waits still")
		}
	}
	b := newBeacon(t, 3)
	b.refusesWith(b.service.Pay(user, big.NewInt(beaconFee), "request", big.NewInt(500_001)), "CallbackGasTooHigh(500001, 500000)")
	b.refusesWith(b.operator.Pay(user, big.NewInt(beaconFee), "request", big.NewInt(1)), "ServiceOnly(%v)", b.service.Address)
	b.refusesWith(b.service.Pay(user, big.NewInt(beaconFee-1), "request", big.NewInt(1)), "FeeTooLow(1000, 999)")
}

// Results and callbacks of an operator contract that was removed are refused by the service, one that was disabled does nothing at all;
// a deprecated one finishes what it has.
func TestBeaconDisabledAndRemoved(t *testing.T) {
	due := func() *beacon {
		b := newBeacon(t, 3)
		b.ask()
		b.mustAll(b.commit, 1, 0, 1, 2)
		b.mustAll(b.reveal, 1, 0, 1, 2)
		return b
	}
	heard := func(b *beacon) bool { return get[uint64](b.customer, "round") == 1 }

	b := due()
	b.must(b.service.Call(upgrader, "deprecate", b.operator.Address))
	b.refusesWith(b.service.Pay(user, big.NewInt(beaconFee), "request", big.NewInt(1)), "NoOperatorContract()")
	b.must(b.finish(1))
	if !heard(b) {
		t.Error("control: a deprecated one finishes")
	}

	b = due()
	b.must(b.service.Call(upgrader, "remove", b.operator.Address))
	b.must(b.finish(1))
	if heard(b) || b.earned(beneficiary) == 0 {
		t.Error("the entry of a removed one was delivered, or its members lost their pay")
	}

	b = due()
	b.must(b.registry.Call(panicker, "disable", b.operator.Address))
	for name, r := range map[string]evmtest.Result{
		"finish": b.finish(1), "commit": b.commit(1, 0), "reveal": b.reveal(1, 0), "join": b.operator.Call(stakeOperator(9), "join"),
		"leave": b.operator.Call(stakeOperator(0), "leave"), "evict": b.operator.Call(stranger, "evict", stakeOperator(0)),
		"withdraw": b.operator.Call(stranger, "withdraw", beneficiary),
	} {
		if r.Err == nil || r.Error(b.operator.ABI) != "OperatorContractDisabled()" {
			t.Errorf("%s: %v %s", name, r.Err, r.Error(b.operator.ABI))
		}
	}
	b.refusesWith(b.service.Pay(user, big.NewInt(beaconFee), "request", big.NewInt(1)), "NoOperatorContract()")
}

func TestBeaconGroup(t *testing.T) {
	b := newBeacon(t, 3)
	member := func(i int) common.Address { return stakeOperator(i) }
	expect := func(want ...common.Address) {
		t.Helper()
		if got := get[[]common.Address](b.operator, "members"); !slices.Equal(got, want) {
			t.Errorf("members %v, want %v", got, want)
		}
	}
	b.refusesWith(b.operator.Call(member(0), "join"), "AlreadyMember(%v)", member(0))
	b.refusesWith(b.operator.Call(stranger, "join"), "StakeTooLow(%v, 0, %v)", stranger, tokens(200))
	b.refusesWith(b.operator.Call(stranger, "leave"), "NotMember(%v)", stranger)
	b.refusesWith(b.operator.Call(stranger, "evict", member(0)), "StillEligible(%v)", member(0))
	if got := get[*big.Int](b.operator, "weight"); got.Int64() != 600 {
		t.Errorf("weight %v", got)
	}
	b.ask()
	succeeded(t, b.operator.Call(member(0), "leave"), b.operator.ABI, fmt.Sprintf("Left(%v)", member(0)))
	expect(member(2), member(1))
	// It still has its seat in the round that was asked for before.
	b.mustAll(b.commit, 1, 0)
	if got := get[[]common.Address](b.operator, "membersOf", uint64(1)); !slices.Equal(got, []common.Address{member(0), member(1), member(2)}) {
		t.Errorf("seated %v", got)
	}
	if got := get[*big.Int](b.operator, "weight"); got.Sign() != 0 {
		t.Errorf("weight %v of a group that is too small", got)
	}
	b.refusesWith(b.service.Pay(user, big.NewInt(beaconFee), "request", big.NewInt(1)), "NoOperatorContract()")

	// Who undelegates is taken out by anyone; not before.
	b.must(b.Call(stakeOwner, "undelegate", member(1)))
	b.refusesWith(b.operator.Call(stranger, "evict", member(1)), "StillEligible(%v)", member(1))
	b.Chain.AdvanceTime(1)
	succeeded(t, b.operator.Call(stranger, "evict", member(1)), b.operator.ABI, fmt.Sprintf("Left(%v)", member(1)))
	expect(member(2))
	succeeded(t, b.operator.Call(member(0), "join"), b.operator.ABI, fmt.Sprintf("Joined(%v)", member(0)))
	expect(member(2), member(0))
}

// What a round of the smallest and of the largest group takes.
func TestBeaconGas(t *testing.T) {
	for _, members := range []int{3, 16} {
		b := newBeacon(t, members)
		name := func(what string) string { return fmt.Sprintf("beacon of %d: %s", members, what) }
		b.ask() // the first of a customer writes more
		r := b.customer.Pay(user, big.NewInt(beaconFee), "ask", big.NewInt(beaconGas))
		gasIs(t, name("request"), b.must(r).GasUsed)
		last := members - 1
		for seat := range last {
			b.must(b.commit(2, seat))
		}
		gasIs(t, name("commit"), b.must(b.commit(2, last)).GasUsed)
		for seat := range last {
			b.must(b.reveal(2, seat))
		}
		gasIs(t, name("reveal"), b.must(b.reveal(2, last)).GasUsed)
		gasIs(t, name("finish and deliver"), b.must(b.finish(2)).GasUsed)
		b.Chain.AdvanceTime(beaconCommit + beaconReveal + 1)
		gasIs(t, name("finish, all punished"), b.must(b.finish(1)).GasUsed)
	}
}

func TestBeaconParameters(t *testing.T) {
	b := newBeacon(t, 0)
	for i, change := range []func(*beaconParameters){
		func(p *beaconParameters) { p.MinMembers = 1 }, func(p *beaconParameters) { p.MinMembers = 17 },
		func(p *beaconParameters) { p.CommitTime = new(big.Int) }, func(p *beaconParameters) { p.RevealTime = new(big.Int) },
		func(p *beaconParameters) { p.CommitTime = big.NewInt(30*day + 1) }, func(p *beaconParameters) { p.RevealTime = big.NewInt(30*day + 1) },
		func(p *beaconParameters) { p.MinimumStake, p.Penalty = new(big.Int), new(big.Int) }, func(p *beaconParameters) { p.Penalty = new(big.Int) },
		func(p *beaconParameters) { p.Penalty = plus(p.MinimumStake, 1) }, func(p *beaconParameters) { p.FinishFee = plus(p.Fee, 1) },
	} {
		terms := beaconTerms()
		change(&terms)
		operator, r := tryDeploy(t, b.Chain, "RandomBeaconOperator", b.registry.Address, b.service.Address, b.Address, terms)
		if r.Err == nil || r.Error(operator.ABI) != "ParametersInvalid()" {
			t.Errorf("%d: %v %s", i, r.Err, r.Error(operator.ABI))
		}
	}
	operator, r := tryDeploy(t, b.Chain, "RandomBeaconOperator", b.registry.Address, b.service.Address, common.Address{}, beaconTerms())
	refused(t, r, operator.ABI, "ZeroAddress()")
}
