package contracts_test

import (
	"bytes"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/bind"
	"theseus/chain/evmtest"
)

const (
	commitSeconds = 600
	revealSeconds = 300
)

// answer is what a validator says in a round.
type answer struct {
	verdict         uint8
	build, findings common.Hash
	salt            common.Hash
}

var (
	honest = answer{verdict: verdictMatch, build: common.HexToHash("0xb1"), findings: common.HexToHash("0xf1"), salt: common.HexToHash("0x5a")}
	lie    = answer{verdict: verdictMismatch, build: common.HexToHash("0xb2"), findings: common.HexToHash("0xf2"), salt: common.HexToHash("0x5b")}
)

var commitmentParts = func() abi.Arguments {
	var parts abi.Arguments
	for _, name := range []string{"uint256", "address", "uint96", "address", "uint8", "bytes32", "bytes32", "bytes32"} {
		t, err := abi.NewType(name, "", nil)
		if err != nil {
			panic(err)
		}
		parts = append(parts, abi.Argument{Type: t})
	}
	return parts
}()

func commitmentOf(chain *big.Int, operator common.Address, round int64, validator common.Address, a answer) common.Hash {
	packed, err := commitmentParts.Pack(chain, operator, big.NewInt(round), validator, a.verdict, a.build, a.findings, a.salt)
	if err != nil {
		panic(err)
	}
	return crypto.Keccak256Hash(packed)
}

// bench is an operator contract with its validators. The service is an account, so that rounds start without one.
type bench struct {
	evmtest.Instance
	t          testing.TB
	registry   evmtest.Instance
	service    common.Address
	validators []common.Address
	fee        *big.Int
}

var customer, subject, digest = common.HexToAddress("0xc1"), common.HexToAddress("0xc2"), common.HexToHash("0xd1")

func newBench(t testing.TB, seats int, fee int64) *bench {
	t.Helper()
	return newBenchOn(t, evmtest.Osaka, seats, fee)
}

func newBenchOn(t testing.TB, fork evmtest.Fork, seats int, fee int64) *bench {
	t.Helper()
	return newBenchOf(t, evmtest.New(t, fork), seatsFrom(seats), fee)
}

// seatsFrom gives accounts in the order that constructors want.
func seatsFrom(count int) []common.Address { return accountsOf(keysFrom(300, count)) }

// newBenchOf takes defences of the operator contract away, if any are named.
func newBenchOf(t testing.TB, c *evmtest.Chain, seats []common.Address, fee int64, weak ...string) *bench {
	t.Helper()
	b := &bench{t: t, registry: newRegistry(t, c), service: evmtest.Account(299), validators: seats, fee: big.NewInt(fee)}
	arguments := []any{b.registry.Address, b.service, seats, uint64(commitSeconds), uint64(revealSeconds), b.fee}
	if len(weak) == 0 {
		b.Instance = deploy(t, c, "PermissionedVerificationOperator", arguments...)
	} else {
		b.Instance = newInstance(c, weakContracts(t)["PermissionedVerificationOperator"], arguments...)
		switchOn(t, c, b.Address, weak...)
	}
	succeeded(t, b.registry.Call(keeper, "approve", b.Address, kindOperatorContract), b.registry.ABI, fmt.Sprintf("StatusChanged(%v, 2, 1, %v)", b.Address, keeper))
	c.Fund(b.service, big.NewInt(1_000_000_000))
	return b
}

func (b *bench) start() evmtest.Result {
	return b.Pay(b.service, b.fee, "startRound", customer, subject, digest)
}

func (b *bench) mustStart() {
	b.t.Helper()
	if r := b.start(); r.Err != nil {
		b.t.Fatalf("start: %v %s", r.Err, r.Error(b.ABI))
	}
}

func (b *bench) commitment(round int64, seat int, a answer) common.Hash {
	return commitmentOf(b.Chain.ID(), b.Address, round, b.validators[seat], a)
}

func (b *bench) commit(round int64, seat int, a answer) evmtest.Result {
	return b.Call(b.validators[seat], "commit", big.NewInt(round), b.commitment(round, seat, a))
}

func (b *bench) reveal(round int64, seat int, a answer) evmtest.Result {
	return b.Call(b.validators[seat], "reveal", big.NewInt(round), a.verdict, a.build, a.findings, a.salt)
}

func (b *bench) settle(round int64) evmtest.Result {
	return b.Call(stranger, "settle", big.NewInt(round))
}

// play starts a round in which each seat commits to its answer and reveals it, in that order; nil says nothing. It settles when that
// is possible and gives the result.
func (b *bench) play(answers []*answer, order []int) (outcome uint8, build, findings common.Hash) {
	b.t.Helper()
	must := func(r evmtest.Result) {
		b.t.Helper()
		if r.Err != nil {
			b.t.Fatalf("%v %s", r.Err, r.Error(b.ABI))
		}
	}
	r := b.start()
	must(r)
	round := new(big.Int).SetBytes(r.Ret).Int64()
	silent := slices.Contains(answers, nil)
	for seat, a := range answers {
		if a != nil {
			must(b.commit(round, seat, *a))
		}
	}
	if silent {
		b.Chain.AdvanceTime(commitSeconds + 1)
	}
	for _, seat := range order {
		if answers[seat] != nil {
			must(b.reveal(round, seat, *answers[seat]))
		}
	}
	must(b.settle(round))
	return b.result(round)
}

func (b *bench) result(round int64) (outcome uint8, build, findings common.Hash) {
	b.t.Helper()
	values := b.Get("result", big.NewInt(round))
	return values[0].(uint8), values[1].([32]byte), values[2].([32]byte)
}

func TestOperatorConstruction(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	registry, service := newRegistry(t, c).Address, stranger
	three := seatsFrom(3)
	for _, tc := range []struct {
		name              string
		registry, service common.Address
		validators        []common.Address
		commit, reveal    uint64
		fee               *big.Int
		want              string
	}{
		{"no registry", common.Address{}, service, three, 1, 1, new(big.Int), "ZeroAddress()"},
		{"no service", registry, common.Address{}, three, 1, 1, new(big.Int), "ZeroAddress()"},
		{"nobody", registry, service, nil, 1, 1, new(big.Int), "ValidatorsInvalid(0)"},
		{"256 validators", registry, service, seatsFrom(256), 1, 1, new(big.Int), "ValidatorsInvalid(256)"},
		{"zero address", registry, service, append([]common.Address{{}}, three...), 1, 1, new(big.Int), "ValidatorsInvalid(0)"},
		{"twice the same", registry, service, []common.Address{three[0], three[1], three[1]}, 1, 1, new(big.Int), "ValidatorsInvalid(2)"},
		{"unsorted", registry, service, []common.Address{three[1], three[0]}, 1, 1, new(big.Int), "ValidatorsInvalid(1)"},
		{"no commit time", registry, service, three, 0, 1, new(big.Int), "TimesInvalid(0, 1)"},
		{"no reveal time", registry, service, three, 1, 0, new(big.Int), "TimesInvalid(1, 0)"},
		{"a century", registry, service, three, 1, 100 * 365 * day, new(big.Int), "TimesInvalid(1, 3153600000)"},
		{"fee too high", registry, service, three, 1, 1, new(big.Int).Lsh(big.NewInt(1), 63), "FeeTooHigh(9223372036854775808)"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			operator, r := tryDeploy(t, c, "PermissionedVerificationOperator", tc.registry, tc.service, tc.validators, tc.commit, tc.reveal, tc.fee)
			refused(t, r, operator.ABI, tc.want)
		})
	}

	operator := deploy(t, c, "PermissionedVerificationOperator", registry, service, three, uint64(7), uint64(5), big.NewInt(9))
	if get[uint64](operator, "roundTime") != 12 || get[*big.Int](operator, "fee").Int64() != 9 || get[common.Address](operator, "service") != service ||
		get[common.Address](operator, "registry") != registry || !slices.Equal(get[[]common.Address](operator, "validators"), three) {
		t.Error("the contract does not tell what it was given")
	}
}

func TestOperatorStartRound(t *testing.T) {
	b := newBench(t, 4, 8)
	refused(t, b.Call(stranger, "startRound", customer, subject, digest), b.ABI, fmt.Sprintf("ServiceOnly(%v)", b.service))
	refused(t, b.Pay(b.service, big.NewInt(7), "startRound", customer, subject, digest), b.ABI, "FeeTooLow(8, 7)")

	commitUntil, revealUntil := b.Chain.Time()+commitSeconds, b.Chain.Time()+commitSeconds+revealSeconds
	for round := int64(1); round <= 2; round++ {
		r := b.start()
		succeeded(t, r, b.ABI, fmt.Sprintf("RoundStarted(%d, %v, %v, %v, %d, %d)", round, customer, subject, digest, commitUntil, revealUntil))
		if new(big.Int).SetBytes(r.Ret).Int64() != round {
			t.Errorf("round %x", r.Ret)
		}
	}

	want := crypto.Keccak256Hash(common.LeftPadBytes(customer[:], 32), common.LeftPadBytes(subject[:], 32), digest[:],
		common.BigToHash(new(big.Int).SetUint64(b.Chain.Time())).Bytes())
	if got := get[[32]byte](b.Instance, "subjectOf", big.NewInt(2)); got != want {
		t.Errorf("subject %x", got)
	}
	type round = struct {
		Subject        [32]byte `json:"subject"`
		CommitUntil    uint64   `json:"commitUntil"`
		RevealUntil    uint64   `json:"revealUntil"`
		Seats          uint16   `json:"seats"`
		Commits        uint16   `json:"commits"`
		Reveals        uint16   `json:"reveals"`
		Outcome        uint8    `json:"outcome"`
		BuildDigest    [32]byte `json:"buildDigest"`
		FindingsDigest [32]byte `json:"findingsDigest"`
	}
	got := *abi.ConvertType(b.Get("roundOf", big.NewInt(2))[0], new(round)).(*round)
	if got != (round{Subject: want, CommitUntil: commitUntil, RevealUntil: revealUntil, Seats: 4}) {
		t.Errorf("round %+v", got)
	}
}

func TestOperatorKnowsNoOtherRounds(t *testing.T) {
	b := newBench(t, 1, 0)
	b.mustStart()
	v := b.validators[0]
	for _, round := range []int64{0, 2} {
		want, n := fmt.Sprintf("UnknownRound(%d)", round), big.NewInt(round)
		refused(t, b.commit(round, 0, honest), b.ABI, want)
		refused(t, b.reveal(round, 0, honest), b.ABI, want)
		refused(t, b.settle(round), b.ABI, want)
		refused(t, b.Call(v, "collect", n), b.ABI, want)
		for _, view := range []string{"result", "roundOf", "shareOf"} {
			refused(t, b.View(view, n), b.ABI, want)
		}
		refused(t, b.View("seatOf", n, new(big.Int)), b.ABI, want)
		if get[[32]byte](b.Instance, "subjectOf", n) != [32]byte{} {
			t.Error("an unknown round has a subject")
		}
	}
}

func TestOperatorCommit(t *testing.T) {
	b := newBench(t, 4, 0)
	b.mustStart()
	commitUntil := b.Chain.Time() + commitSeconds
	refused(t, b.Call(stranger, "commit", big.NewInt(1), digest), b.ABI, fmt.Sprintf("NotSeated(1, %v)", stranger))
	refused(t, b.Call(b.validators[0], "commit", big.NewInt(1), common.Hash{}), b.ABI, "ZeroCommitment()")
	refused(t, b.Call(b.validators[0], "commit", big.NewInt(1), common.Hash{0xff}), b.ABI, "ZeroCommitment()")

	r := b.commit(1, 0, honest)
	succeeded(t, r, b.ABI, fmt.Sprintf("Committed(1, %v, %v)", b.validators[0], b.commitment(1, 0, honest)))
	refused(t, b.commit(1, 0, honest), b.ABI, fmt.Sprintf("AlreadyCommitted(1, %v)", b.validators[0]))
	refused(t, b.commit(1, 0, lie), b.ABI, fmt.Sprintf("AlreadyCommitted(1, %v)", b.validators[0]))
	type seat = struct {
		Validator   common.Address `json:"validator"`
		Commitment  [32]byte       `json:"commitment"`
		Verdict     uint8          `json:"verdict"`
		BuildTag    *big.Int       `json:"buildTag"`
		FindingsTag *big.Int       `json:"findingsTag"`
	}
	got := *abi.ConvertType(b.Get("seatOf", big.NewInt(1), new(big.Int))[0], new(seat)).(*seat)
	whole := b.commitment(1, 0, honest)
	if got.Validator != b.validators[0] || got.Commitment[0] != 0 || !bytes.Equal(got.Commitment[1:], whole[1:]) || got.Verdict != 0 {
		t.Errorf("seat %+v", got)
	}

	b.Chain.SetTime(commitUntil)
	succeeded(t, b.commit(1, 1, honest), b.ABI, fmt.Sprintf("Committed(1, %v, %v)", b.validators[1], b.commitment(1, 1, honest)))
	b.Chain.SetTime(commitUntil + 1)
	refused(t, b.commit(1, 2, honest), b.ABI, fmt.Sprintf("CommitTimeOver(1, %d)", commitUntil))

	succeeded(t, b.reveal(1, 0, honest), b.ABI, revealed(1, b.validators[0], honest))
	got = *abi.ConvertType(b.Get("seatOf", big.NewInt(1), new(big.Int))[0], new(seat)).(*seat)
	tag := func(digest common.Hash) *big.Int {
		all := new(big.Int).SetBytes(crypto.Keccak256(digest[:]))
		return all.And(all, new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 124), big.NewInt(1)))
	}
	if got.Commitment != [32]byte{} || got.Verdict != verdictMatch || got.BuildTag.Cmp(tag(honest.build)) != 0 || got.FindingsTag.Cmp(tag(honest.findings)) != 0 {
		t.Errorf("seat %+v after the reveal", got)
	}
}

func revealed(round int64, validator common.Address, a answer) string {
	return fmt.Sprintf("Revealed(%d, %v, %d, %v, %v)", round, validator, a.verdict, a.build, a.findings)
}

func TestOperatorReveal(t *testing.T) {
	b := newBench(t, 4, 0)
	b.mustStart()
	commitUntil := b.Chain.Time() + commitSeconds
	revealUntil := commitUntil + revealSeconds
	for seat := range 3 {
		b.commit(1, seat, honest)
	}
	refused(t, b.Call(stranger, "reveal", big.NewInt(1), honest.verdict, honest.build, honest.findings, honest.salt), b.ABI, fmt.Sprintf("NotSeated(1, %v)", stranger))
	refused(t, b.reveal(1, 3, honest), b.ABI, fmt.Sprintf("NoCommitment(1, %v)", b.validators[3]))

	b.Chain.SetTime(commitUntil)
	refused(t, b.reveal(1, 0, honest), b.ABI, fmt.Sprintf("RevealNotOpen(1, %d)", commitUntil))
	early := b.Chain.Snapshot()
	b.commit(1, 3, honest)
	succeeded(t, b.reveal(1, 0, honest), b.ABI, revealed(1, b.validators[0], honest))
	b.Chain.Restore(early)
	b.Chain.SetTime(commitUntil + 1)

	for name, other := range map[string]answer{
		"verdict":  {verdictMismatch, honest.build, honest.findings, honest.salt},
		"build":    {honest.verdict, lie.build, honest.findings, honest.salt},
		"findings": {honest.verdict, honest.build, lie.findings, honest.salt},
		"salt":     {honest.verdict, honest.build, honest.findings, lie.salt},
	} {
		t.Run("another "+name, func(t *testing.T) {
			refused(t, b.reveal(1, 0, other), b.ABI, fmt.Sprintf("RevealDiffers(1, %v)", b.validators[0]))
		})
	}
	none := honest
	none.verdict = 0
	refused(t, b.reveal(1, 0, none), b.ABI, "VerdictInvalid()")
	none.verdict = 5
	if r := b.reveal(1, 0, none); r.Err == nil || len(r.Revert) != 0 {
		t.Errorf("a verdict that does not exist: %v %x", r.Err, r.Revert)
	}

	succeeded(t, b.reveal(1, 0, honest), b.ABI, revealed(1, b.validators[0], honest))
	refused(t, b.reveal(1, 0, honest), b.ABI, fmt.Sprintf("AlreadyRevealed(1, %v)", b.validators[0]))
	refused(t, b.commit(1, 0, honest), b.ABI, fmt.Sprintf("AlreadyCommitted(1, %v)", b.validators[0]))
	b.Chain.SetTime(revealUntil)
	succeeded(t, b.reveal(1, 1, honest), b.ABI, revealed(1, b.validators[1], honest))
	b.Chain.SetTime(revealUntil + 1)
	refused(t, b.reveal(1, 2, honest), b.ABI, fmt.Sprintf("RevealTimeOver(1, %d)", revealUntil))
	if r := b.settle(1); r.Err != nil {
		t.Fatal(r.Err)
	}
	refused(t, b.reveal(1, 2, honest), b.ABI, "AlreadySettled(1)")
}

// A commitment is worth nothing in another place: another's, another round's, another contract's, another chain's.
func TestIncidentE8CommitmentsAreBound(t *testing.T) { onForks(t, commitmentsAreBound) }

func commitmentsAreBound(t *testing.T, fork evmtest.Fork) {
	b := newBenchOn(t, fork, 1, 0)
	copies := map[string]common.Hash{
		"validator": commitmentOf(b.Chain.ID(), b.Address, 1, stranger, honest),
		"round":     commitmentOf(b.Chain.ID(), b.Address, 2, b.validators[0], honest),
		"contract":  commitmentOf(b.Chain.ID(), stranger, 1, b.validators[0], honest),
		"chain":     commitmentOf(big.NewInt(1), b.Address, 1, b.validators[0], honest),
	}
	b.mustStart()
	fresh := b.Chain.Snapshot()
	for name, commitment := range copies {
		b.Chain.Restore(fresh)
		b.Call(b.validators[0], "commit", big.NewInt(1), commitment)
		if r := b.reveal(1, 0, honest); r.Error(b.ABI) != fmt.Sprintf("RevealDiffers(1, %v)", b.validators[0]) {
			t.Errorf("of another %s: %v %s", name, r.Err, r.Error(b.ABI))
		}
	}
}

// A validator that did no work copies a commitment, waits for its owner to reveal, and reveals the same.
func TestIncidentI2CopiedCommitment(t *testing.T) { onForks(t, copiedCommitment) }

func copiedCommitment(t *testing.T, fork evmtest.Fork) {
	copyAndReveal := func(b *bench) evmtest.Result {
		b.mustStart()
		b.commit(1, 0, honest)
		b.Call(b.validators[1], "commit", big.NewInt(1), b.commitment(1, 0, honest))
		if r := b.reveal(1, 0, honest); r.Err != nil {
			t.Fatalf("the honest reveal: %v %s", r.Err, r.Error(b.ABI))
		}
		return b.reveal(1, 1, honest)
	}
	b := newBenchOn(t, fork, 2, 0)
	refused(t, copyAndReveal(b), b.ABI, fmt.Sprintf("RevealDiffers(1, %v)", b.validators[1]))

	weak := newBenchOf(t, evmtest.New(t, fork), seatsFrom(2), 0, "anybody's commitment")
	succeeded(t, copyAndReveal(weak), weak.ABI, revealed(1, weak.validators[1], honest))
}

func TestOperatorSettle(t *testing.T) {
	b := newBench(t, 4, 0)
	b.mustStart()
	commitUntil := b.Chain.Time() + commitSeconds
	revealUntil := commitUntil + revealSeconds
	tooEarly := fmt.Sprintf("SettleTooEarly(1, %d)", revealUntil)
	nothing := "Settled(1, 4, " + common.Hash{}.Hex() + ", " + common.Hash{}.Hex() + ")"
	decided := "Settled(1, 1, " + honest.build.Hex() + ", " + honest.findings.Hex() + ")"

	started := b.Chain.Snapshot()
	for _, tc := range []struct {
		name             string
		commits, reveals int
		at               uint64
		want             string // the error, or the event
	}{
		{"nobody committed yet", 0, 0, commitUntil, tooEarly},
		{"nobody committed", 0, 0, commitUntil + 1, nothing},
		{"commits without reveals", 4, 0, revealUntil, tooEarly},
		{"commits without reveals, time over", 4, 0, revealUntil + 1, nothing},
		{"all but one revealed", 4, 3, revealUntil, tooEarly},
		{"all but one revealed, time over", 4, 3, revealUntil + 1, decided},
		{"all revealed at once", 4, 4, commitUntil - 1, decided},
		{"all who committed revealed", 3, 3, commitUntil + 1, decided},
		{"too few revealed", 4, 2, revealUntil + 1, nothing},
	} {
		t.Run(tc.name, func(t *testing.T) {
			b.Chain.Restore(started)
			for seat := range tc.commits {
				b.commit(1, seat, honest)
			}
			if tc.commits < 4 {
				b.Chain.SetTime(commitUntil + 1)
			}
			for seat := range tc.reveals {
				if r := b.reveal(1, seat, honest); r.Err != nil {
					t.Fatal(r.Error(b.ABI))
				}
			}
			b.Chain.SetTime(tc.at)
			if outcome, build, findings := b.result(1); outcome != 0 || build != (common.Hash{}) || findings != (common.Hash{}) {
				t.Errorf("a result before the end: %d %v %v", outcome, build, findings)
			}
			r := b.settle(1)
			if tc.want == tooEarly {
				refused(t, r, b.ABI, tc.want)
				return
			}
			succeeded(t, r, b.ABI, tc.want)
			refused(t, b.settle(1), b.ABI, "AlreadySettled(1)")
		})
	}
}

// A disabled operator contract is refused at every entry point, whatever the round's state. Each entry works before.
func TestOperatorDisabled(t *testing.T) {
	b := newBench(t, 1, 8)
	v := b.validators[0]
	disable := func() { b.registry.Call(panicker, "disable", b.Address) }
	for _, entry := range []func() evmtest.Result{
		b.start,
		func() evmtest.Result { return b.commit(1, 0, honest) },
		func() evmtest.Result { return b.reveal(1, 0, honest) },
		func() evmtest.Result { return b.settle(1) },
		func() evmtest.Result { return b.Call(v, "collect", big.NewInt(1)) },
	} {
		before := b.Chain.Snapshot()
		disable()
		refused(t, entry(), b.ABI, "OperatorContractDisabled()")
		b.Chain.Restore(before)
		if r := entry(); r.Err != nil {
			t.Fatalf("before it was disabled: %v %s", r.Err, r.Error(b.ABI))
		}
	}
	disable()
	if outcome, _, _ := b.result(1); outcome != outcomeMatch {
		t.Errorf("outcome %d", outcome) // readers ask Registry themselves
	}
}

func TestOperatorInterfaces(t *testing.T) {
	b := newBench(t, 1, 0)
	general, err := bind.IOperatorContractMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	all, err := bind.IVerificationRoundsMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	// EIP-165: the functions that an interface declares itself.
	var operators, rounds [4]byte
	for name, method := range all.Methods {
		id := &rounds
		if _, inherited := general.Methods[name]; inherited {
			id = &operators
		}
		for i := range id {
			id[i] ^= method.ID[i]
		}
	}
	for _, tc := range []struct {
		id   [4]byte
		want bool
	}{{operators, true}, {rounds, true}, {[4]byte{0x01, 0xff, 0xc9, 0xa7}, true}, {[4]byte{0xff, 0xff, 0xff, 0xff}, false}, {[4]byte{}, false}} {
		if got := get[bool](b.Instance, "supportsInterface", tc.id); got != tc.want {
			t.Errorf("interface %x: %v", tc.id, got)
		}
	}
}
