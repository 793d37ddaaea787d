package contracts_test

import (
	"bytes"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

func (b *bench) share(round int64) int64 {
	return get[*big.Int](b.Instance, "shareOf", big.NewInt(round)).Int64()
}

func TestOperatorFees(t *testing.T) {
	b := newBench(t, 4, 1003)
	collect := func(seat int, round int64) evmtest.Result {
		return b.Call(b.validators[seat], "collect", big.NewInt(round))
	}
	nothing := func(seat int, round int64) string {
		return fmt.Sprintf("NothingToCollect(%d, %v)", round, b.validators[seat])
	}

	b.mustStart()
	refused(t, collect(0, 1), b.ABI, nothing(0, 1))
	for seat := range 4 {
		b.commit(1, seat, honest)
	}
	for seat, said := range []answer{honest, honest, lie} {
		b.reveal(1, seat, said)
	}
	succeeded(t, b.reveal(1, 2, honest), b.ABI, revealed(1, b.validators[2], honest)) // who tried another answer first
	refused(t, collect(0, 1), b.ABI, nothing(0, 1))
	b.Chain.AdvanceTime(commitSeconds + revealSeconds + 1)
	b.settle(1)

	if b.share(1) != 334 { // of three; 1 is left for the next round
		t.Errorf("share %d", b.share(1))
	}
	refused(t, b.Call(stranger, "collect", big.NewInt(1)), b.ABI, fmt.Sprintf("NotSeated(1, %v)", stranger))
	refused(t, collect(3, 1), b.ABI, nothing(3, 1))
	for seat := range 3 {
		before := b.Chain.Balance(b.validators[seat])
		succeeded(t, collect(seat, 1), b.ABI, fmt.Sprintf("Collected(1, %v, 334)", b.validators[seat]))
		if got := new(big.Int).Sub(b.Chain.Balance(b.validators[seat]), before); got.Int64() != 334 {
			t.Errorf("paid %v", got)
		}
		refused(t, collect(seat, 1), b.ABI, nothing(seat, 1))
	}

	// Nobody reveals: the fee, and what was paid above it, go to the next round.
	if r := b.Pay(b.service, big.NewInt(1003+5), "startRound", customer, subject, digest); r.Err != nil {
		t.Fatal(r.Error(b.ABI))
	}
	b.Chain.AdvanceTime(commitSeconds + 1)
	b.settle(2)
	if b.share(2) != 0 {
		t.Errorf("share %d of a round without reveals", b.share(2))
	}
	refused(t, collect(0, 2), b.ABI, nothing(0, 2))
	b.play([]*answer{&honest, nil, nil, nil}, []int{0, 1, 2, 3})
	if b.share(3) != 1+1003+5+1003 {
		t.Errorf("share %d, with what earlier rounds left", b.share(3))
	}
	succeeded(t, collect(0, 3), b.ABI, fmt.Sprintf("Collected(3, %v, 2012)", b.validators[0]))
	if left := b.Chain.Balance(b.Address); left.Sign() != 0 {
		t.Errorf("%v wei left", left)
	}
}

// joinContract makes a bench whose two validators are a contract and an account, plays a round and gives the contract.
func joinContract(t *testing.T, fork evmtest.Fork, conduct uint8, weak ...string) (*bench, evmtest.Instance) {
	t.Helper()
	c := evmtest.New(t, fork)
	validator := newInstance(c, attackers(t)["ContractValidator"])
	seats := []common.Address{validator.Address, evmtest.Account(301)}
	slices.SortFunc(seats, common.Address.Cmp)
	b := newBenchOf(t, c, seats, 1000, weak...)
	own := slices.Index(seats, validator.Address)

	for round := int64(1); round <= 2; round++ { // the second round's fee is what there is to steal
		b.mustStart()
		for _, r := range []evmtest.Result{
			validator.Call(stranger, "join", b.Address, big.NewInt(round), conduct),
			validator.Call(stranger, "commit", b.commitment(round, own, honest)),
			b.commit(round, 1-own, honest),
			validator.Call(stranger, "reveal", honest.verdict, honest.build, honest.findings, honest.salt),
			b.reveal(round, 1-own, honest),
			b.settle(round),
		} {
			if r.Err != nil {
				t.Fatalf("%v %s", r.Err, r.Error(b.ABI))
			}
		}
	}
	return b, validator
}

func TestIncidentJ1ARecipientThatRefuses(t *testing.T) { onForks(t, aRecipientThatRefuses) }

func aRecipientThatRefuses(t *testing.T, fork evmtest.Fork) {
	b, validator := joinContract(t, fork, 0)
	succeeded(t, validator.Call(stranger, "collect"), b.ABI, fmt.Sprintf("Collected(2, %v, 500)", validator.Address))

	b, validator = joinContract(t, fork, 1)
	refused(t, validator.Call(stranger, "collect"), b.ABI, fmt.Sprintf("PaymentRefused(%v)", validator.Address))
	if b.Chain.Balance(b.Address).Int64() != 2000 {
		t.Error("a refused payment is gone")
	}
}

// A validator collects again while it is being paid.
func TestIncidentJ6CollectingWhileBeingPaid(t *testing.T) { onForks(t, collectingWhileBeingPaid) }

func collectingWhileBeingPaid(t *testing.T, fork evmtest.Fork) {
	b, validator := joinContract(t, fork, 2)
	succeeded(t, validator.Call(stranger, "collect"), b.ABI, fmt.Sprintf("Collected(2, %v, 500)", validator.Address))
	if paid := b.Chain.Balance(validator.Address).Int64(); paid != 500 {
		t.Errorf("paid %d", paid)
	}

	b, validator = joinContract(t, fork, 2, "paid before it is noted")
	validator.Call(stranger, "collect")
	if paid := b.Chain.Balance(validator.Address).Int64(); paid != 2000 {
		t.Errorf("the attack took %d of 2000 where it should take all", paid)
	}
}

// A customer that is a contract of the worst kind is not called: the round runs as any other.
func TestIncidentJ1AHostileCustomer(t *testing.T) { onForks(t, aHostileCustomer) }

func aHostileCustomer(t *testing.T, fork evmtest.Fork) {
	c := evmtest.New(t, fork)
	hostile := c.MustDeploy(deployer, attackers(t)["HostileCustomer"].Creation())
	if r := c.Call(stranger, hostile, nil, nil); r.Err == nil {
		t.Fatal("the customer is not hostile")
	}
	b := newBenchOf(t, c, seatsFrom(1), 0)
	r := b.Pay(b.service, b.fee, "startRound", hostile, hostile, digest)
	for _, r := range []evmtest.Result{r, b.commit(1, 0, honest), b.reveal(1, 0, honest), b.settle(1)} {
		if r.Err != nil {
			t.Errorf("%v %s", r.Err, r.Error(b.ABI))
		}
	}
	if outcome, _, _ := b.result(1); outcome != outcomeMatch {
		t.Errorf("outcome %d", outcome)
	}
}

func TestIncidentJ2AsManyValidatorsAsFit(t *testing.T) { onForks(t, asManyValidatorsAsFit) }

func asManyValidatorsAsFit(t *testing.T, fork evmtest.Fork) {
	b := newBenchOn(t, fork, 255, 0)
	answers := make([]*answer, 255)
	order := make([]int, 255)
	for seat := range answers {
		answers[seat], order[seat] = &honest, seat
		if seat < 84 {
			answers[seat] = &lie
		}
	}
	if outcome, build, _ := b.play(answers, order); outcome != outcomeMatch || build != honest.build {
		t.Errorf("outcome %d, %v with 84 liars of 255", outcome, build)
	}
	answers[84] = &lie
	if outcome, _, _ := b.play(answers, order); outcome != outcomeNoVerdict {
		t.Errorf("outcome %d with 85 liars of 255", outcome)
	}
}

func TestOperatorGas(t *testing.T) {
	const budget = 60_000 // of a commit or reveal, so that verifying stays cheap for whoever runs a validator
	measure := func(name string, r evmtest.Result) {
		t.Helper()
		if r.Err != nil {
			t.Fatalf("%s: %v", name, r.Err)
		}
		gasIs(t, "operator: "+name, r.GasUsed)
	}
	within := func(name string, r evmtest.Result) {
		t.Helper()
		measure(name, r)
		if r.GasUsed > budget {
			t.Errorf("%s takes %d gas, more than %d", name, r.GasUsed, budget)
		}
	}
	full := func(verdict uint8, fill byte) answer { // no zero byte, which would make call data cheaper
		word := common.BytesToHash(bytes.Repeat([]byte{fill}, 32))
		return answer{verdict: verdict, build: word, findings: common.Hash(bytes.Repeat([]byte{fill + 1}, 32)), salt: word}
	}
	said, other := full(verdictMatch, 0x11), full(verdictMismatch, 0x77)

	b := newBench(t, 4, 1000)
	measure("start round 1", b.start())
	measure("start round", b.start())
	within("commit", b.commit(2, 0, said))
	within("commit, last of four", func() evmtest.Result { b.commit(2, 1, said); b.commit(2, 2, other); return b.commit(2, 3, said) }())
	within("reveal, first", b.reveal(2, 0, said))
	within("reveal, another answer", b.reveal(2, 2, other))
	within("reveal, in place of the candidate", b.reveal(2, 1, said))
	within("reveal, the same answer", b.reveal(2, 3, said))
	measure("settle four", b.settle(2))
	measure("collect", b.Call(b.validators[0], "collect", big.NewInt(2)))

	b = newBench(t, 1, 0)
	b.start()
	unchecked := said
	unchecked.findings = common.Hash{}
	b.commit(1, 0, unchecked)
	within("reveal, findings not checked", b.reveal(1, 0, unchecked))
	measure("settle one, without fee", b.settle(1))
}
