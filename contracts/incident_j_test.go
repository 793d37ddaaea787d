package contracts_test

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// Gas, re-entrancy, denial of service.

// One validator refuses ether: the round settles and the others are paid.
func TestIncidentJ1OneRefusesItsFee(t *testing.T) { onForks(t, oneRefusesItsFee) }

func oneRefusesItsFee(t *testing.T, fork evmtest.Fork) {
	for _, weak := range [][]string{nil, {"fees are pushed"}} {
		c := evmtest.New(t, fork)
		refusing := newInstance(c, attackers(t)["ContractValidator"])
		seats := append(seatsFrom(3), refusing.Address)
		slices.SortFunc(seats, common.Address.Cmp)
		b := newBenchOf(t, c, seats, 1000, weak...)
		own := slices.Index(seats, refusing.Address)
		b.mustStart()
		b.must(refusing.Call(stranger, "join", b.Address, big.NewInt(1), uint8(1)))
		b.must(refusing.Call(stranger, "commit", b.commitment(1, own, honest)))
		for seat := range seats {
			if seat != own {
				b.must(b.commit(1, seat, honest))
			}
		}
		b.must(refusing.Call(stranger, "reveal", honest.verdict, honest.build, honest.findings, honest.salt))
		for seat := range seats {
			if seat != own {
				b.must(b.reveal(1, seat, honest))
			}
		}
		r := b.settle(1)
		if weak != nil {
			if outcome, _, _ := b.result(1); r.Err == nil || outcome != 0 {
				t.Error("the control settled")
			}
			continue
		}
		b.must(r)
		refused(t, refusing.Call(stranger, "collect"), b.ABI, fmt.Sprintf("PaymentRefused(%v)", refusing.Address))
		for seat, validator := range seats {
			if seat != own {
				succeeded(t, b.Call(validator, "collect", big.NewInt(1)), b.ABI, fmt.Sprintf("Collected(1, %v, 250)", validator))
			}
		}
		if left := b.Chain.Balance(b.Address).Int64(); left != 250 {
			t.Errorf("%d wei left", left)
		}
	}
}

// With as many validators as there may be, each still pays the same, and settling stays within a block many times over.
func TestIncidentJ2GasPerValidator(t *testing.T) { onForks(t, gasPerValidator) }

func gasPerValidator(t *testing.T, fork evmtest.Fork) {
	used := func(seats int) (commit, reveal, settle uint64) {
		b := newBenchOn(t, fork, seats, 1000)
		b.mustStart()
		for seat := range seats {
			r := b.commit(1, seat, honest)
			b.must(r)
			commit = r.GasUsed
		}
		for seat := range seats {
			r := b.reveal(1, seat, honest)
			b.must(r)
			reveal = r.GasUsed
		}
		r := b.settle(1)
		b.must(r)
		return commit, reveal, r.GasUsed
	}
	commit4, reveal4, _ := used(4)
	commit255, reveal255, settle255 := used(255)
	if !flat(commit4, commit255) || !flat(reveal4, reveal255) {
		t.Errorf("commit %d and %d, reveal %d and %d gas, among 4 and 255", commit4, commit255, reveal4, reveal255)
	}
	if settle255 > 1_500_000 {
		t.Errorf("settling 255 takes %d gas", settle255)
	}
	if _, r := tryDeploy(t, evmtest.New(t, fork), "PermissionedVerificationOperator", user, user, seatsFrom(256), uint64(1), uint64(1), new(big.Int)); r.Err == nil {
		t.Error("256 validators")
	}
}

// flat is two per cent up or down; call data differ by a few zero bytes.
func flat(a, b uint64) bool { return a*98 <= b*100 && b*98 <= a*100 }

// Whatever gas a call is given, it has all of its effect or none; nothing swallows the failure of a starved inner call.
func TestIncidentJ3EveryGasLimit(t *testing.T) { onForks(t, everyGasLimit) }

func everyGasLimit(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	u.Initialiser = pack("Plain", "initialise", big.NewInt(9))
	u.Assertions = []assertion{asserted(contract, pack("Plain", "stored"), 0, common.BigToHash(big.NewInt(9)))}
	random, step := seeded(t), uint64(sample(60_000, 1_000))
	sweep := func(name string, data []byte, value int64) {
		kept, before := w.Snapshot(), w.imprint(contract)
		full := w.Call(stranger, w.codeRegistry, big.NewInt(value), data)
		w.must(full)
		after := w.imprint(contract)
		refused, done := 0, 0
		for gas := uint64(21_000); gas < 5_000_000; gas += step/2 + random.Uint64N(step) {
			w.Restore(kept)
			r := w.Call(stranger, w.codeRegistry, big.NewInt(value), data, gas)
			switch now := w.imprint(contract); {
			case r.Err != nil && now == before:
				refused++
			case r.Err == nil && now == after:
				done++
			default:
				t.Fatalf("%s with %d gas: %v, and\n%s", name, gas, r.Err, now)
			}
		}
		if refused == 0 || done == 0 {
			t.Errorf("%s: %d refused, %d done: the limits show nothing", name, refused, done)
		}
		w.Restore(kept)
		w.must(w.Call(stranger, w.codeRegistry, big.NewInt(value), data))
	}
	sweep("submit", pack("CodeRegistry", "submitUpgrade", u, sign(w.digest(u), first(threshold)...)), 0)
	sweep("request", pack("CodeRegistry", "requestVerification", contract), roundFee)
	verifying := w.Snapshot()
	w.round(contract, mismatch)
	sweep("conclude a MISMATCH", pack("CodeRegistry", "conclude", contract), 0)
	w.Restore(verifying)
	w.round(contract, goodBuild)
	sweep("conclude a MATCH", pack("CodeRegistry", "conclude", contract), 0)
	w.wait(contract)
	sweep("activate", pack("CodeRegistry", "activate", u), 0)
}

// Code answers its own upgrade with a megabyte: whoever concludes pays for the halt's gas and no more, and the halt is recorded.
func TestIncidentJ4AMegabyteOfReasons(t *testing.T) { onForks(t, aMegabyteOfReasons) }

func aMegabyteOfReasons(t *testing.T, fork evmtest.Fork) {
	w, contract, _, _ := uupsSceneOn(t, fork, func(w *world) common.Address { return w.attack("Bomb") })
	w.approve(w.upgradeOf(contract, owned(2)(w)))
	w.must(w.request(contract))
	w.round(contract, mismatch)
	w.must(w.send(user, contract, "Bomb", "arm"))
	kept := w.Snapshot()
	if r := w.must(w.conclude(contract)); r.GasUsed > 500_000 {
		t.Errorf("%d gas", r.GasUsed)
	}
	if got := w.record(contract); got.Halt != haltMismatch || got.Enforced {
		t.Errorf("%+v", got)
	}
	w.Restore(kept)
	w.weaken("halts with all gas")
	if r := w.must(w.conclude(contract)); r.GasUsed < 2_000_000 {
		t.Errorf("the control took only %d gas", r.GasUsed)
	}
}

// An assertion's target, and a validator that is being paid, answer with a megabyte.
func TestIncidentJ4AMegabyteOfAnswers(t *testing.T) { onForks(t, aMegabyteOfAnswers) }

func aMegabyteOfAnswers(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	u.Assertions = []assertion{asserted(w.attack("Answers"), pack("Answers", "size", big.NewInt(1_000_000)), 0, [32]byte{})}
	w.ready(u)
	attack := func() evmtest.Result { return w.activate(u) }
	w.refuses(contract, attack, "AssertionFailed", 0, []byte{}) // not enough gas for so much
	if used := attack().GasUsed; used > 900_000 {
		t.Errorf("%d gas", used)
	}

	c := evmtest.New(t, fork)
	bomb := newInstance(c, attackers(t)["ContractValidator"])
	seats := []common.Address{bomb.Address, evmtest.Account(301)}
	slices.SortFunc(seats, common.Address.Cmp)
	own := slices.Index(seats, bomb.Address)
	b := newBenchOf(t, c, seats, 1000)
	b.mustStart()
	b.must(bomb.Call(stranger, "join", b.Address, big.NewInt(1), uint8(3)))
	b.must(bomb.Call(stranger, "commit", b.commitment(1, own, honest)))
	b.must(b.commit(1, 1-own, honest))
	b.must(bomb.Call(stranger, "reveal", honest.verdict, honest.build, honest.findings, honest.salt))
	b.must(b.reveal(1, 1-own, honest))
	b.must(b.settle(1))
	costly, usual := bomb.Call(stranger, "collect"), b.Call(seats[1-own], "collect", big.NewInt(1))
	b.must(costly) // its own gas
	b.must(usual)
	if costly.GasUsed < 2_000_000 || usual.GasUsed > 100_000 {
		t.Errorf("the bomb collects for %d gas, the other for %d", costly.GasUsed, usual.GasUsed)
	}
}

// While it is being initialised, a contract that others ask shows the record, the slot and the code of one and the same moment.
func TestIncidentJ7ViewsInTheMiddle(t *testing.T) { onForks(t, viewsInTheMiddle) }

func viewsInTheMiddle(t *testing.T, fork evmtest.Fork) {
	w := newWorldOn(t, fork)
	contract := w.deployRecord(team())
	w.run(w.upgradeOf(contract, w.attack("Plain", big.NewInt(1))))
	u := w.upgradeOf(contract, w.attack("Caller"))
	u.Initialiser = pack("Caller", "attempt", w.records, pack("Records", "recordOf", contract))
	w.ready(u)
	w.must(w.activate(u))
	answer := view[[]byte](w, contract, "Caller", "answer")
	values, err := abiOf("Records").Unpack("recordOf", answer)
	if err != nil {
		t.Fatal(err)
	}
	if seen, now := text(values[0]), text(w.record(contract)); seen != now {
		t.Errorf("in the middle it showed\n%s\nafterwards\n%s", seen, now)
	}

	// A validator looks at its own share while it is being paid.
	for _, weak := range [][]string{nil, {"paid before it is noted"}} {
		b, validator := joinContract(t, fork, 2, weak...) // collects again in the middle
		b.must(validator.Call(stranger, "collect"))
		if twice := b.Chain.Balance(validator.Address).Int64() > 500; twice != (weak != nil) {
			t.Errorf("weak %v: paid twice in the middle: %v", weak, twice)
		}
	}
}

// Ether that nobody sent by a call moves no share and stops nothing.
func TestIncidentJ9ForcedEther(t *testing.T) { onForks(t, forcedEther) }

func forcedEther(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	force := func(c *evmtest.Chain, to common.Address) {
		c.Fund(stranger, big.NewInt(5_000))
		// PUSH20 to · SELFDESTRUCT, run by its own creation.
		if _, r := c.Deploy(stranger, append(append([]byte{0x73}, to[:]...), 0xff), big.NewInt(4_000)); r.Err != nil || c.Balance(to).Int64() < 4_000 {
			t.Fatalf("not forced: %v", r.Err)
		}
	}
	for _, to := range []common.Address{w.codeRegistry, w.registry, w.service, w.operator, w.family, w.record(contract).Authority, contract} {
		force(w.Chain, to)
	}
	w.run(u)
	w.wantNumber(contract, 2)
	if w.Balance(w.codeRegistry).Int64() != 4_000 || w.Balance(contract).Int64() != 4_000 {
		t.Error("the ether went somewhere")
	}

	for _, weak := range [][]string{nil, {"the balance is the pot"}} {
		b := newBenchOf(t, evmtest.New(t, fork), seatsFrom(4), 1000, weak...)
		force(b.Chain, b.Address)
		b.play([]*answer{&honest, &honest, &honest, &honest}, []int{0, 1, 2, 3})
		if want := map[bool]int64{true: 250, false: 1250}[weak == nil]; b.share(1) != want {
			t.Errorf("weak %v: share %d, want %d", weak, b.share(1), want)
		}
	}
}

// Full blocks keep every reveal out: there is no verdict, the old code stays, and the round is held again.
func TestIncidentJ10FullBlocks(t *testing.T) { onForks(t, fullBlocks) }

func fullBlocks(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	w.approve(u)
	for range 2 {
		w.must(w.request(contract))
		round := w.record(contract).Round
		salt := common.Hash{1}
		for _, validator := range accountsOf(validatorKeys) {
			w.must(w.send(validator, w.operator, "PermissionedVerificationOperator", "commit", round, w.commitment(w.operator, round, validator, goodBuild, salt)))
		}
		revealUntil := w.Time() + 2*phaseTime
		w.SetTime(revealUntil + 1)
		late := w.send(accountOf(validatorKeys[0]), w.operator, "PermissionedVerificationOperator", "reveal", round, goodBuild.verdict, goodBuild.build, goodBuild.findings, salt)
		w.wantRefusal(late, "RevealTimeOver", round, revealUntil)
		w.must(w.send(stranger, w.operator, "PermissionedVerificationOperator", "settle", round))
		w.must(w.conclude(contract))
		w.refuses(contract, func() evmtest.Result { return w.activate(u) }, "WrongStage", stageApproved)
		w.wantNumber(contract, 1)
		w.refuses(contract, func() evmtest.Result { return w.request(contract) }, "TooEarlyToRetry", w.record(contract).NextRoundAt)
		w.SetTime(w.record(contract).NextRoundAt)
	}
	w.verify(contract, goodBuild)
	w.wait(contract)
	w.must(w.activate(u))
	w.wantNumber(contract, 2)
}

// Payment does not rely on what a stipend buys: a validator that needs more gas to be paid is paid.
func TestIncidentJ11NoStipend(t *testing.T) { onForks(t, noStipend, evmtest.Forks...) }

func noStipend(t *testing.T, fork evmtest.Fork) {
	for _, weak := range [][]string{nil, {"paid with a stipend"}} {
		b, validator := joinContract(t, fork, 4, weak...) // writes when it is paid
		r := validator.Call(stranger, "collect")
		if weak == nil {
			succeeded(t, r, b.ABI, fmt.Sprintf("Collected(2, %v, 500)", validator.Address))
		} else {
			refused(t, r, b.ABI, fmt.Sprintf("PaymentRefused(%v)", validator.Address))
		}
	}
}

// However many records, links and rounds there are, each call costs what it did.
func TestIncidentJ12ManyRecords(t *testing.T) { onForks(t, manyRecords) }

func manyRecords(t *testing.T, fork evmtest.Fork) {
	w := newWorldOn(t, fork)
	one, two := w.attack("Plain", big.NewInt(1)), w.attack("Plain", big.NewInt(2))
	w.deployRecord(team())
	measure := func() map[string]uint64 {
		gas := make(map[string]uint64)
		salt := [32]byte(w.newTree())
		r := w.must(w.send(deployer, w.family, "ManagedFamily", "deploy", team(), salt, noUpgrade))
		gas["deploy"] = r.GasUsed
		contract := common.BytesToAddress(r.Ret)
		w.run(w.upgradeOf(contract, one))
		u := w.upgradeOf(contract, two)
		u.Nonce = big.NewInt(1 << 40)
		gas["propose"] = w.must(w.send(proposer, w.proposals, "Proposals", "proposeUpgrade", u)).GasUsed
		gas["submit"] = w.approve(u).GasUsed
		gas["request"] = w.must(w.request(contract)).GasUsed
		w.round(contract, goodBuild)
		gas["conclude"] = w.must(w.conclude(contract)).GasUsed
		w.wait(contract)
		gas["activate"] = w.must(w.activate(u)).GasUsed
		gas["halt"] = w.must(w.registrySend("halt", contract)(guardian)).GasUsed
		return gas
	}
	w.run(w.upgradeOf(w.deployRecord(team()), one)) // what the first of all pays for
	few := measure()
	for range sample(300, 100_000) {
		w.deployRecord(team())
	}
	many := measure()
	for _, call := range sortedKeys(few) {
		if !flat(few[call], many[call]) {
			t.Errorf("%s took %d gas, takes %d", call, few[call], many[call])
		}
	}
}
