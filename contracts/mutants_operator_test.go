package contracts_test

import (
	"fmt"
	"math/big"
	"reflect"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// A validator may be a contract: it has the seat, is named in events and refusals, and is paid, whoever sent the transaction.
func TestOperatorValidatorIsAContract(t *testing.T) {
	c := evmtest.New(t, evmtest.Osaka)
	validator := newInstance(c, attackers(t)["ContractValidator"])
	b := newBenchOf(t, c, []common.Address{validator.Address}, 1000)
	b.mustStart()
	if r := validator.Call(stranger, "join", b.Address, big.NewInt(1), uint8(0)); r.Err != nil {
		t.Fatal(r.Err)
	}
	commit := func() evmtest.Result { return validator.Call(stranger, "commit", b.commitment(1, 0, honest)) }
	reveal := func(a answer) evmtest.Result {
		return validator.Call(stranger, "reveal", a.verdict, a.build, a.findings, a.salt)
	}
	collect := func() evmtest.Result { return validator.Call(stranger, "collect") }
	of := func(name string) string { return fmt.Sprintf("%s(1, %v)", name, validator.Address) }

	refused(t, reveal(honest), b.ABI, of("NoCommitment"))
	succeeded(t, commit(), b.ABI, fmt.Sprintf("Committed(1, %v, %v)", validator.Address, b.commitment(1, 0, honest)))
	refused(t, commit(), b.ABI, of("AlreadyCommitted"))
	refused(t, reveal(lie), b.ABI, of("RevealDiffers"))
	succeeded(t, reveal(honest), b.ABI, revealed(1, validator.Address, honest))
	refused(t, reveal(honest), b.ABI, of("AlreadyRevealed"))
	refused(t, collect(), b.ABI, of("NothingToCollect"))
	b.settle(1)
	succeeded(t, collect(), b.ABI, fmt.Sprintf("Collected(1, %v, 1000)", validator.Address))
	refused(t, collect(), b.ABI, of("NothingToCollect"))
}

func TestOperatorTimesUpToAYear(t *testing.T) {
	c := evmtest.New(t, evmtest.Osaka)
	try := func(commit, reveal uint64) (evmtest.Instance, evmtest.Result) {
		return tryDeploy(t, c, "PermissionedVerificationOperator", newRegistry(t, c).Address, stranger, seatsFrom(1), commit, reveal, new(big.Int))
	}
	if _, r := try(365*day, 365*day); r.Err != nil {
		t.Errorf("a year: %v", r.Err)
	}
	operator, r := try(365*day+1, 1)
	refused(t, r, operator.ABI, "TimesInvalid(31536001, 1)")
	operator, r = try(1, 365*day+1)
	refused(t, r, operator.ABI, "TimesInvalid(1, 31536001)")
}

// roundField is a number in what roundOf tells.
func (b *bench) roundField(round int64, name string) uint64 {
	return reflect.ValueOf(b.Get("roundOf", big.NewInt(round))[0]).FieldByName(name).Uint()
}

// seatField is a field of what seatOf tells.
func (b *bench) seatField(round, seat int64, name string) any {
	return reflect.ValueOf(b.Get("seatOf", big.NewInt(round), big.NewInt(seat))[0]).FieldByName(name).Interface()
}

func TestOperatorCountsCommitsAndReveals(t *testing.T) {
	b := newBench(t, 4, 1000)
	b.mustStart()
	for seat := range 4 {
		b.commit(1, seat, []answer{honest, honest, honest, lie}[seat])
	}
	for reveals, said := range []answer{honest, honest, honest, lie} {
		if c, r := b.roundField(1, "Commits"), b.roundField(1, "Reveals"); c != 4 || r != uint64(reveals) {
			t.Errorf("%d commits, %d reveals; want 4, %d", c, r, reveals)
		}
		if r := b.reveal(1, reveals, said); r.Err != nil {
			t.Fatal(r.Err)
		}
	}
	if got := b.roundField(1, "Reveals"); got != 4 {
		t.Errorf("%d reveals of 4", got)
	}
	b.settle(1)
	if b.share(1) != 250 { // who dissents is paid too
		t.Errorf("share %d of four", b.share(1))
	}
	outcome, build, findings := b.result(1)
	if outcome != outcomeMatch || build != honest.build || findings != honest.findings {
		t.Errorf("outcome %d, %v, %v", outcome, build, findings)
	}
	if r := b.Call(b.validators[3], "collect", big.NewInt(1)); r.Err != nil {
		t.Fatal(r.Err)
	}
	// Who collected still said what it said.
	if verdict, tag := b.seatField(1, 3, "Verdict"), b.seatField(1, 3, "BuildTag").(*big.Int); verdict != uint8(verdictMismatch) || tag.Cmp(tagOf(lie.build)) != 0 {
		t.Errorf("verdict %v, tag %v after the collection", verdict, tag)
	}
}

// A commitment keeps its last 31 bytes, all of them; the largest is no reveal.
func TestOperatorLargestCommitment(t *testing.T) {
	b := newBench(t, 2, 1000)
	b.mustStart()
	largest := common.MaxHash
	b.Call(b.validators[0], "commit", big.NewInt(1), largest)
	b.commit(1, 1, honest)
	want := [32]byte(largest)
	want[0] = 0
	if got := b.seatField(1, 0, "Commitment"); got != want {
		t.Errorf("commitment %x", got)
	}
	refused(t, b.reveal(1, 0, honest), b.ABI, fmt.Sprintf("RevealDiffers(1, %v)", b.validators[0]))
	b.reveal(1, 1, honest)
	b.Chain.AdvanceTime(commitSeconds + revealSeconds + 1)
	b.settle(1)
	refused(t, b.Call(b.validators[0], "collect", big.NewInt(1)), b.ABI, fmt.Sprintf("NothingToCollect(1, %v)", b.validators[0]))
}

// Tags are told to the last bit.
func TestOperatorTagsThatAreOdd(t *testing.T) {
	b := newBench(t, 1, 0)
	odd := func(from int64) common.Hash {
		for ; ; from++ {
			if h := common.BigToHash(big.NewInt(from)); tagOf(h).Bit(0) == 1 {
				return h
			}
		}
	}
	a := honest
	a.build, a.findings = odd(1), odd(1000)
	b.play([]*answer{&a}, []int{0})
	for name, of := range map[string]common.Hash{"BuildTag": a.build, "FindingsTag": a.findings} {
		if got := b.seatField(1, 0, name).(*big.Int); got.Cmp(tagOf(of)) != 0 {
			t.Errorf("%s %v, not %v", name, got, tagOf(of))
		}
	}
}

func TestOperatorFeeOfOneWei(t *testing.T) {
	b := newBench(t, 1, 1)
	b.play([]*answer{&honest}, []int{0})
	if b.share(1) != 1 {
		t.Errorf("share %d", b.share(1))
	}
}

// Fees of many rounds without a reveal are more than a share can hold; what does not fit goes to the next round.
func TestOperatorShareHasItsBound(t *testing.T) {
	const fee, rounds = 1<<63 - 1, 513
	b := newBench(t, 2, fee)
	b.Chain.Fund(b.service, new(big.Int).Lsh(big.NewInt(1), 80))
	for range rounds {
		b.mustStart()
	}
	b.Chain.AdvanceTime(commitSeconds + revealSeconds + 1)
	for round := range int64(rounds) {
		if r := b.settle(round + 1); r.Err != nil {
			t.Fatal(r.Err)
		}
	}
	bound := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 72), big.NewInt(1))
	pot := new(big.Int).Mul(big.NewInt(fee), big.NewInt(rounds+1))
	share := func(round int64) *big.Int { return get[*big.Int](b.Instance, "shareOf", big.NewInt(round)) }

	carried := b.Chain.Snapshot()
	b.play([]*answer{&honest, &honest}, []int{0, 1})
	if want := new(big.Int).Rsh(pot, 1); share(rounds+1).Cmp(want) != 0 { // two shares that fit, of a pot that would not
		t.Errorf("share %v; want %v", share(rounds+1), want)
	}

	b.Chain.Restore(carried)
	b.play([]*answer{&honest, nil}, []int{0})
	if share(rounds+1).Cmp(bound) != 0 {
		t.Errorf("share %v; want %v", share(rounds+1), bound)
	}
	b.play([]*answer{&honest, nil}, []int{0})
	want := new(big.Int).Sub(pot, bound)
	if want.Add(want, big.NewInt(fee)); share(rounds+2).Cmp(want) != 0 {
		t.Errorf("share %v of what was left; want %v", share(rounds+2), want)
	}
}

// The candidate of the vote gains and loses its lead with each answer, on findings as on builds.
func TestOperatorVotesThatTurn(t *testing.T) {
	other := honest
	other.findings = lie.findings
	for _, tc := range []struct {
		order    []answer
		build    common.Hash
		findings common.Hash
	}{
		{[]answer{lie, honest, honest, honest}, honest.build, honest.findings},
		{[]answer{honest, lie, honest, honest}, honest.build, honest.findings},
		{[]answer{honest, honest, lie, honest}, honest.build, honest.findings},
		{[]answer{other, honest, honest, honest}, honest.build, honest.findings},
		{[]answer{honest, other, honest, honest}, honest.build, honest.findings},
		{[]answer{honest, honest, other, honest}, honest.build, honest.findings},
		{[]answer{other, other, honest, honest}, honest.build, common.Hash{}},
		{[]answer{honest, honest, other, other}, honest.build, common.Hash{}},
		{[]answer{honest, honest, lie, lie}, common.Hash{}, common.Hash{}},
		{[]answer{lie, lie, honest, honest}, common.Hash{}, common.Hash{}},
	} {
		b := newBench(t, 4, 0)
		var said []*answer
		for i := range tc.order {
			said = append(said, &tc.order[i])
		}
		_, build, findings := b.play(said, []int{0, 1, 2, 3})
		if build != tc.build || findings != tc.findings {
			t.Errorf("%v: build %v, findings %v", slices.Index(tc.order, other), build, findings)
		}
	}
}

// Two of seven who dissent last do not take the place of the five before them.
func TestOperatorLeadsGrow(t *testing.T) {
	b := newBench(t, 7, 0)
	outcome, build, findings := b.play([]*answer{&honest, &honest, &honest, &honest, &honest, &lie, &lie}, []int{0, 1, 2, 3, 4, 5, 6})
	if outcome != outcomeMatch || build != honest.build || findings != honest.findings {
		t.Errorf("outcome %d, %v, %v", outcome, build, findings)
	}
}
