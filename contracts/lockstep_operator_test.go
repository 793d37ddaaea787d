package contracts_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
	model "theseus/upgrade"
)

// rounds is an operator contract in which everything happens twice: in the model and in the EVM. Whatever differs ends the test.
type rounds struct {
	*bench
	*rand.Rand
	model    *model.Operator
	disabled bool
	// refuses is the validator whose account is delegated to code that takes no money.
	refuses common.Address
	// committed is what each seat of each round hid.
	committed map[uint64]map[common.Address]model.Reveal
	seen      map[string]int
	trail     []string
}

func newRounds(t testing.TB, seed uint64, seats int, fee int64) *rounds {
	b := newBench(t, seats, fee)
	b.Chain.Fund(b.service, new(big.Int).Lsh(big.NewInt(1), 100))
	r := &rounds{bench: b, Rand: rand.New(rand.NewPCG(seed, 0)), committed: map[uint64]map[common.Address]model.Reveal{}, seen: map[string]int{}}
	r.refuses = b.validators[seats-1]
	reverts := common.HexToAddress("0xdead")
	b.Chain.SetCode(reverts, common.FromHex("60006000fd"))
	b.Chain.Delegate(keysFrom(300, seats)[seats-1], reverts) // the transaction that delegates calls the account, which reverts
	if len(b.Chain.Code(r.refuses)) == 0 {
		t.Fatal("no delegation")
	}
	r.model = &model.Operator{
		ChainID: b.Chain.ID().Uint64(), Address: b.Address, Registry: b.registry.Address, Service: b.service, Validators: b.validators,
		CommitTime: commitSeconds, RevealTime: revealSeconds, Fee: uint64(fee),
	}
	if err := r.model.Check(); err != nil {
		t.Fatal(err)
	}
	return r
}

func TestOperatorInLockStep(t *testing.T) {
	walks, steps := 16, 150
	if os.Getenv("THESEUS_FULL") == "1" {
		walks, steps = 200, 300
	}
	seen, total := make(map[string]int), 0
	for seed := range walks {
		seats := []int{1, 2, 4, 7, 10, 31}[seed%6]
		fee := []int64{0, 1003, 1<<63 - 1}[seed%3]
		r := newRounds(t, uint64(seed), seats, fee)
		for range steps {
			r.step()
			total++
		}
		for name, times := range r.seen {
			seen[name] += times
		}
	}
	t.Logf("%d steps: %v", total, seen)
	for _, name := range []string{
		"RoundStarted", "Committed", "Revealed", "Collected",
		"Settled(MATCH)", "Settled(MISMATCH)", "Settled(SOURCE_CHANGED)", "Settled(NO_VERDICT)",
		"AlreadyCommitted", "AlreadyRevealed", "AlreadySettled", "CommitTimeOver", "FeeTooLow", "NoCommitment", "NotSeated",
		"NothingToCollect", "OperatorContractDisabled", "PaymentRefused", "RevealDiffers", "RevealNotOpen", "RevealTimeOver",
		"ServiceOnly", "SettleTooEarly", "UnknownRound", "VerdictInvalid", "ZeroCommitment",
	} {
		if seen[name] == 0 {
			t.Errorf("no walk met %s: the walks do not go far enough", name)
		}
	}
}

// step does one thing: mostly what leads on, sometimes anything.
func (r *rounds) step() {
	r.t.Helper()
	n := uint64(len(r.model.Rounds))
	round := n
	if r.IntN(8) == 0 {
		round = r.Uint64N(n + 2)
	}
	switch dice := r.IntN(100); {
	case n == 0 || dice < 5:
		r.start()
	case dice < 40:
		r.commit(round)
	case dice < 72:
		r.reveal(round)
	case dice < 80:
		r.settle(round)
	case dice < 86:
		r.collect(r.Uint64N(n + 1))
	case dice < 91:
		r.everyone(round)
	case dice < 99:
		r.pass([]uint64{1, 60, commitSeconds, commitSeconds + 1, revealSeconds, revealSeconds + 1}[r.IntN(6)])
	case r.IntN(4) == 0 && n > 5:
		r.disable()
	}
	r.compare()
}

func (r *rounds) pass(seconds uint64) {
	r.trail = append(r.trail, fmt.Sprintf("%d seconds pass", seconds))
	r.Chain.AdvanceTime(seconds)
}

func (r *rounds) disable() {
	if !r.disabled {
		r.trail = append(r.trail, "disabled")
		r.registry.Call(panicker, "disable", r.Address)
		r.disabled = true
	}
}

func (r *rounds) anybody() common.Address {
	if r.IntN(20) == 0 {
		return stranger
	}
	return r.validators[r.IntN(len(r.validators))]
}

func (r *rounds) call(from common.Address, wei int64) model.Call {
	value, _ := model.Uint256FromBig(big.NewInt(wei))
	return model.Call{Caller: from, Time: r.Chain.Time(), Value: value, StatusOf: func(a common.Address) model.RegistryStatus {
		if r.disabled && a == r.Address {
			return model.RegistryDisabled
		}
		return model.RegistryApproved
	}}
}

func (r *rounds) start() {
	from, wei := r.service, r.fee.Int64()
	switch r.IntN(10) {
	case 0:
		from = stranger
	case 1:
		wei = max(0, wei-1+2*r.Int64N(2))
	}
	if from != r.service {
		wei = 0 // a stranger has none
	}
	subject := common.BigToAddress(big.NewInt(r.Int64N(9)))
	event, err := r.model.StartRound(r.call(from, wei), customer, subject, model.Digest(digest))
	r.answered("startRound", r.Pay(from, big.NewInt(wei), "startRound", customer, subject, digest), event, err)
}

// opinion makes most seats say the same.
func (r *rounds) opinion(round uint64) model.Reveal {
	common := model.Reveal{Verdict: model.Verdict(1 + round%4), BuildDigest: model.BuildDigest{1}, FindingsDigest: model.FindingsDigest{2}}
	switch r.IntN(14) {
	case 0:
		common.Verdict = model.Verdict(1 + r.IntN(4))
	case 1:
		common.BuildDigest = model.BuildDigest{byte(r.IntN(3))}
	case 2:
		common.FindingsDigest = model.FindingsDigest{byte(r.IntN(3))}
	case 3: // what a fresh round holds where there is no candidate
		common.BuildDigest, common.FindingsDigest = model.BuildDigest{31: 1}, model.FindingsDigest{31: 1}
	}
	return common
}

func (r *rounds) commit(round uint64) { r.commitBy(r.anybody(), round) }

func (r *rounds) commitBy(from common.Address, round uint64) {
	answer := r.opinion(round)
	if r.IntN(40) == 0 {
		answer.Verdict = model.VerdictNone
	}
	place := model.Seat{ChainID: r.model.ChainID, OperatorContract: r.Address, Round: round, Validator: from}
	commitment := place.Commit(answer, model.Salt{7})
	if r.IntN(40) == 0 {
		commitment = model.Commitment{byte(r.IntN(256))}
	}
	event, err := r.model.Commit(r.call(from, 0), round, commitment)
	r.answered("commit", r.Call(from, "commit", new(big.Int).SetUint64(round), [32]byte(commitment)), event, err)
	if err == nil {
		if r.committed[round] == nil {
			r.committed[round] = map[common.Address]model.Reveal{}
		}
		r.committed[round][from] = answer
	}
}

func (r *rounds) reveal(round uint64) { r.revealBy(r.anybody(), round) }

func (r *rounds) revealBy(from common.Address, round uint64) {
	answer, salt := r.committed[round][from], model.Salt{7}
	switch r.IntN(30) {
	case 0:
		answer = r.opinion(round)
	case 1:
		salt = model.Salt{8}
	}
	event, err := r.model.Reveal(r.call(from, 0), round, answer, salt)
	result := r.Call(from, "reveal", new(big.Int).SetUint64(round), uint8(answer.Verdict), [32]byte(answer.BuildDigest),
		[32]byte(answer.FindingsDigest), [32]byte(salt))
	r.answered("reveal", result, event, err)
}

func (r *rounds) settle(round uint64) {
	event, err := r.model.Settle(r.call(stranger, 0), round)
	r.answered("settle", r.bench.settle(int64(round)), event, err)
}

func (r *rounds) collect(round uint64) {
	from := r.anybody()
	event, err := r.model.Collect(r.call(from, 0), round, from == r.refuses)
	r.answered("collect", r.Call(from, "collect", new(big.Int).SetUint64(round)), event, err)
}

// everyone takes part, in any order, so that rounds come to a verdict at any number of seats.
func (r *rounds) everyone(round uint64) {
	for _, seat := range r.Perm(len(r.validators)) {
		r.commitBy(r.validators[seat], round)
	}
	for _, seat := range r.Perm(len(r.validators)) {
		r.revealBy(r.validators[seat], round)
	}
	r.settle(round)
	for _, seat := range r.Perm(len(r.validators))[:1] {
		from := r.validators[seat]
		event, err := r.model.Collect(r.call(from, 0), round, from == r.refuses)
		r.answered("collect", r.Call(from, "collect", new(big.Int).SetUint64(round)), event, err)
	}
}

// ---------------------------------------------------------------- both sides compared

// answered holds what the EVM did against the model's event or refusal.
func (r *rounds) answered(what string, got evmtest.Result, event any, err error) {
	r.t.Helper()
	r.trail = append(r.trail, what)
	want, found := "", got.Error(r.ABI)
	if err != nil {
		want = solidityText(err)
		r.seen[solidityName(err)]++
	} else {
		want = solidityText(event)
		found = strings.Join(got.Events(r.ABI), " ") + found
		name := solidityName(event)
		if s, ok := event.(*model.Settled); ok {
			name += "(" + s.Outcome.String() + ")"
		}
		r.seen[name]++
	}
	r.trail[len(r.trail)-1] += ": " + want
	if (err == nil) != (got.Err == nil) || found != want {
		r.fail("the contract: %s (%v)\nthe model: %s", found, got.Err, want)
	}
}

func (r *rounds) fail(format string, arguments ...any) {
	r.t.Helper()
	r.t.Fatalf("%s\nafter\n%s", fmt.Sprintf(format, arguments...), strings.Join(r.trail, "\n"))
}

// compare holds the last three rounds, as the contract tells them, against the model's.
func (r *rounds) compare() {
	r.t.Helper()
	n := len(r.model.Rounds)
	for round := max(1, n-2); round <= n; round++ {
		m, number := &r.model.Rounds[round-1], big.NewInt(int64(round))
		type roundOf = struct {
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
		got := *abi.ConvertType(r.Get("roundOf", number)[0], new(roundOf)).(*roundOf)
		want := roundOf{
			m.Subject, m.CommitUntil, m.RevealUntil, uint16(len(m.Seats)), uint16(m.Commits), uint16(m.Reveals), uint8(m.Outcome),
			m.BuildDigest, m.FindingsDigest,
		}
		if got != want {
			r.fail("round %d\nthe contract: %+v\nthe model: %+v", round, got, want)
		}
		if share := get[*big.Int](r.Instance, "shareOf", number); share.Cmp(m.Share.Big()) != 0 {
			r.fail("round %d: share %v, the model %v", round, share, m.Share)
		}
		seat := r.IntN(len(m.Seats))
		r.compareSeat(number, seat, &m.Seats[seat])
	}
	if balance, owed := r.Chain.Balance(r.Address), r.owed(); balance.Cmp(owed) != 0 {
		r.fail("the contract holds %v wei, it owes %v", balance, owed)
	}
}

func (r *rounds) compareSeat(round *big.Int, seat int, want *model.SeatWord) {
	r.t.Helper()
	type seatOf = struct {
		Validator   common.Address `json:"validator"`
		Commitment  [32]byte       `json:"commitment"`
		Verdict     uint8          `json:"verdict"`
		BuildTag    *big.Int       `json:"buildTag"`
		FindingsTag *big.Int       `json:"findingsTag"`
	}
	got := *abi.ConvertType(r.Get("seatOf", round, big.NewInt(int64(seat)))[0], new(seatOf)).(*seatOf)
	build, findings := new(big.Int), new(big.Int)
	if want.Answer.Verdict != model.VerdictNone {
		build, findings = tagOf(want.Answer.BuildDigest), tagOf(want.Answer.FindingsDigest)
	}
	if got.Validator != r.validators[seat] || got.Commitment != want.Commitment || got.Verdict != uint8(want.Answer.Verdict) ||
		got.BuildTag.Cmp(build) != 0 || got.FindingsTag.Cmp(findings) != 0 {
		r.fail("seat %d of round %v\nthe contract: %+v\nthe model: %+v", seat, round, got, want)
	}
}

// owed is all that the contract has to hold: fees of rounds that run, shares that were not collected, what is carried.
func (r *rounds) owed() *big.Int {
	owed := r.model.Carried.Big()
	for _, m := range r.model.Rounds {
		if m.Outcome == model.OutcomePending {
			owed.Add(owed, new(big.Int).SetUint64(r.model.Fee))
		}
		for _, s := range m.Seats {
			if s.Answer.Verdict != model.VerdictNone && !s.Collected {
				owed.Add(owed, m.Share.Big())
			}
		}
	}
	return owed
}

func tagOf(word [32]byte) *big.Int {
	tag := new(big.Int).SetBytes(crypto.Keccak256(word[:]))
	return tag.And(tag, new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 124), big.NewInt(1)))
}

func solidityName(pointer any) string { return reflect.TypeOf(pointer).Elem().Name() }

// solidityText is an event or error of the model as evmtest writes those of the contract.
func solidityText(pointer any) string {
	var arguments []string
	var add func(v reflect.Value)
	add = func(v reflect.Value) {
		for i := range v.NumField() {
			f := v.Field(i)
			switch {
			case v.Type().Field(i).Anonymous:
				add(f)
			case f.Kind() == reflect.Uint8:
				arguments = append(arguments, fmt.Sprint(f.Uint()))
			default:
				arguments = append(arguments, fmt.Sprint(f.Interface()))
			}
		}
	}
	add(reflect.ValueOf(pointer).Elem())
	return solidityName(pointer) + "(" + strings.Join(arguments, ", ") + ")"
}

// The deployed parameters that the contract refuses are those that the model refuses.
func TestOperatorParametersInLockStep(t *testing.T) {
	c := evmtest.New(t, evmtest.Osaka)
	registry, three := newRegistry(t, c).Address, seatsFrom(3)
	for _, o := range []model.Operator{
		{Service: stranger, Validators: three, CommitTime: 1, RevealTime: 1},
		{Registry: registry, Validators: three, CommitTime: 1, RevealTime: 1},
		{Registry: registry, Service: stranger, CommitTime: 1, RevealTime: 1},
		{Registry: registry, Service: stranger, Validators: seatsFrom(256), CommitTime: 1, RevealTime: 1},
		{Registry: registry, Service: stranger, Validators: append([]common.Address{{}}, three...), CommitTime: 1, RevealTime: 1},
		{Registry: registry, Service: stranger, Validators: []common.Address{three[0], three[0]}, CommitTime: 1, RevealTime: 1},
		{Registry: registry, Service: stranger, Validators: []common.Address{three[1], three[0]}, CommitTime: 1, RevealTime: 1},
		{Registry: registry, Service: stranger, Validators: three, CommitTime: 0, RevealTime: 1},
		{Registry: registry, Service: stranger, Validators: three, CommitTime: 1, RevealTime: 365*day + 1},
		{Registry: registry, Service: stranger, Validators: three, CommitTime: 365 * day, RevealTime: 365 * day, Fee: 1 << 63},
		{Registry: registry, Service: stranger, Validators: three, CommitTime: 365 * day, RevealTime: 1, Fee: 1<<63 - 1},
	} {
		operator, r := tryDeploy(t, c, "PermissionedVerificationOperator", o.Registry, o.Service, o.Validators, o.CommitTime, o.RevealTime,
			new(big.Int).SetUint64(o.Fee))
		if err := o.Check(); err != nil {
			refused(t, r, operator.ABI, solidityText(err))
		} else if r.Err != nil {
			t.Errorf("refused: %s", r.Error(operator.ABI))
		}
	}
}
