package validator_test

import (
	"context"
	"errors"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/go-git/go-git/v5"

	"theseus/chain"
	"theseus/chain/chaintest"
	"theseus/code/build"
	"theseus/code/solc"
	"theseus/upgrade"
	"theseus/validator"
)

// Four validators confirm what was signed, though its branch has moved on, and put the implementation in place; then
// anyone activates it. When the second version's signed code is not what its tree builds to, they halt the contract.
func TestMatchThenMismatch(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	var status [4]string
	for seat := range w.Seats {
		status[seat] = freeAddress(t)
		w.start(seat, func(c *validator.Config) { c.Listen = status[seat] })
	}
	v1 := demo(t, "v1")
	u := w.approved(w.Configuration(), w.code(v1, w.commit(v1)))
	w.commit(demo(t, "backdoor"))
	w.Request(u.Contract)
	w.activate(u)
	for i := range w.Seats {
		if seat := w.seat(u.Contract, i); seat.Verdict != upgrade.VerdictMatch {
			t.Errorf("seat %d said %v", i, seat.Verdict)
		}
	}
	if active := w.Record(u.Contract).Active; active != u.NewHead() {
		t.Errorf("active is %+v, signed was %+v", active, u.NewHead())
	}
	if s := contractStatus(t, status[0], u.Contract); !s.Runnable {
		t.Errorf("after activation: %+v", s)
	}

	v3 := demo(t, "v3")
	code := w.code(v3, w.commit(v3))
	evil := w.artifact(demo(t, "backdoor"))
	code.Implementation, code.CodeHash = evil.Implementation, upgrade.CodeHash(evil.CodeHash)
	second := w.Upgrade(u.Contract, code)
	w.Approve(second)
	w.Request(u.Contract)
	w.until("halt", func() bool { return w.Record(u.Contract).Halt == upgrade.HaltMismatch })
	if _, err := w.Call(t.Context(), w.Head().Hash, u.Contract, common.FromHex("18160ddd")); !errors.As(err, new(*chain.RevertError)) {
		t.Errorf("a halted contract answers: %v", err)
	}
	for seat, address := range status {
		s := contractStatus(t, address, u.Contract)
		if s.Runnable || s.Halt != upgrade.HaltMismatch || s.Finding == nil || s.Finding.Verdict != upgrade.VerdictMismatch || !strings.Contains(s.Reason, "MISMATCH") {
			t.Errorf("seat %d still says %+v", seat, s)
		}
	}
}

// With one of four seats silent, or lying, the other three are enough; with two silent the old code stays.
func TestIncidentF23OneBuilderOfFour(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	for seat := range 3 {
		w.start(seat)
	}
	v1 := demo(t, "v1")
	code := w.code(v1, w.commit(v1))
	for _, lies := range []bool{false, true} {
		u := w.approved(w.Configuration(), code)
		w.Request(u.Contract)
		round := w.round(u.Contract)
		liar, lie := w.Sender(w.Seats[3]), upgrade.Reveal{Verdict: upgrade.VerdictMismatch, BuildDigest: upgrade.BuildDigest{1}}
		if lies {
			place := upgrade.Seat{ChainID: w.Network.ChainID, OperatorContract: w.Operator, Round: round.Number, Validator: liar.Address()}
			if err := w.Commit(t.Context(), liar, w.Operator, round.Number, place.Commit(lie, upgrade.Salt{1})); err != nil {
				t.Fatal(err)
			}
			w.until("reveals", func() bool { return w.round(u.Contract).Commits == 4 })
			if err := w.Reveal(t.Context(), liar, w.Operator, round.Number, lie, upgrade.Salt{1}); err != nil {
				t.Fatal(err)
			}
		} else {
			w.until("commitments", func() bool { return w.round(u.Contract).Commits == 3 })
			w.Pass(chaintest.CommitTime + 1)
		}
		w.untilStage(u.Contract, upgrade.StageVerified)
		if !lies && w.Head().Time > round.RevealUntil {
			t.Error("settled only when reveal time was over, though all who committed had revealed")
		}
	}
}

// A commitment is of no use to another seat: neither before nor after its answer and salt are public.
func TestCopiedCommitment(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	v1 := demo(t, "v1")
	u := w.approved(w.Configuration(), w.code(v1, w.commit(v1)))
	w.start(0)
	w.Request(u.Contract)
	w.until("commitment", func() bool { return w.seat(u.Contract, 0).Committed })
	number := w.round(u.Contract).Number
	thief, honest := w.Sender(w.Seats[1]), w.Sender(w.Seats[2])
	if err := w.Commit(t.Context(), thief, w.Operator, number, w.seat(u.Contract, 0).Commitment); err != nil {
		t.Fatal(err)
	}
	// The control: the same answer and even the same salt can be revealed by a seat that committed to them itself.
	answer := upgrade.Reveal{Verdict: upgrade.VerdictMatch, BuildDigest: upgrade.BuildDigest(w.artifact(v1).BuildDigest)}
	salt := validator.SaltOf(chain.SaltOf(w.config(0, "").Secret, w.Network.ChainID, w.Operator, number), upgrade.DigestOf(w.Network.Domain(), u), answer)
	place := upgrade.Seat{ChainID: w.Network.ChainID, OperatorContract: w.Operator, Round: number, Validator: honest.Address()}
	if err := w.Commit(t.Context(), honest, w.Operator, number, place.Commit(answer, salt)); err != nil {
		t.Fatal(err)
	}
	w.Pass(chaintest.CommitTime + 1)
	w.until("reveal", func() bool { return w.seat(u.Contract, 0).Verdict == upgrade.VerdictMatch })
	err := w.Reveal(t.Context(), thief, w.Operator, number, answer, salt)
	var refused *chain.ContractError
	if !errors.As(err, &refused) || refused.Name != "RevealDiffers" {
		t.Errorf("a copied commitment: %v", err)
	}
	if err := w.Reveal(t.Context(), honest, w.Operator, number, answer, salt); err != nil {
		t.Errorf("one's own commitment: %v", err)
	}
}

// stuckCompiler never answers.
type stuckCompiler struct{ build.Compiler }

func (stuckCompiler) Compile(ctx context.Context, _ solc.Version, _ [32]byte, _ []byte) ([]byte, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

// All three validators that a quorum needs are stopped and lose their disks before they commit, after, and after they
// revealed.
func TestStoppedAndWipedInEachPhase(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	v1 := demo(t, "v1")
	u := w.approved(w.Configuration(), w.code(v1, w.commit(v1)))
	w.Request(u.Contract)
	all := []*daemon{}
	for seat := 1; seat < 4; seat++ {
		all = append(all, w.start(seat, func(c *validator.Config) {
			c.Stagger = time.Hour // nobody settles before it is time
			c.Compiler = stuckCompiler{compilers}
		}))
	}
	again := func(change func(*validator.Config)) {
		for _, d := range all {
			d.stop()
			d.wipe()
		}
		for _, d := range all {
			change(&d.config)
			d.restart()
		}
	}
	time.Sleep(300 * time.Millisecond) // they fetch and compile
	if n := w.round(u.Contract).Commits; n != 0 {
		t.Fatalf("%d commitments without a build", n)
	}
	again(func(c *validator.Config) { c.Compiler = compilers })
	w.until("commitments", func() bool { return w.round(u.Contract).Commits == 3 })
	again(func(*validator.Config) {})
	w.Pass(chaintest.CommitTime + 1)
	w.until("reveals", func() bool { return w.round(u.Contract).Reveals == 3 })
	again(func(c *validator.Config) { c.Stagger = 50 * time.Millisecond })
	w.untilStage(u.Contract, upgrade.StageVerified)
	again(func(*validator.Config) {})
	w.until("implementation", func() bool { return w.hasCode(u.Implementation) })
}

// A lost disk and a link that is down at the same time: the reveal waits for the link, and is made as soon as it is back.
func TestRevealWaitsForTheSource(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	v1 := demo(t, "v1")
	u := w.approved(w.Configuration(), w.code(v1, w.commit(v1)))
	w.Request(u.Contract)
	d := w.start(0)
	w.until("commitment", func() bool { return w.seat(u.Contract, 0).Committed })
	d.stop()
	d.wipe()
	away := w.repository + ".away"
	if err := os.Rename(w.repository, away); err != nil {
		t.Fatal(err)
	}
	d.restart()
	w.Pass(chaintest.CommitTime + 1)
	time.Sleep(300 * time.Millisecond)
	if v := w.seat(u.Contract, 0).Verdict; v != upgrade.VerdictNone {
		t.Fatalf("revealed %v without a source", v)
	}
	if err := os.Rename(away, w.repository); err != nil {
		t.Fatal(err)
	}
	w.until("reveal", func() bool { return w.seat(u.Contract, 0).Verdict == upgrade.VerdictMatch })
}

// A link that is down is no verdict on what was signed; the approval waits, and a later round confirms it.
func TestLinkDown(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	w.startAll()
	v1 := demo(t, "v1")
	u := w.approved(w.Configuration(), w.code(v1, w.commit(v1)))
	away := w.repository + ".away"
	if err := os.Rename(w.repository, away); err != nil {
		t.Fatal(err)
	}
	w.Request(u.Contract)
	first := w.round(u.Contract)
	time.Sleep(200 * time.Millisecond)
	if n := w.round(u.Contract).Commits; n != 0 {
		t.Errorf("%d gave up though there was time", n)
	}
	w.nearlyOver()
	w.untilStage(u.Contract, upgrade.StageApproved)
	settled, err := w.RoundOf(t.Context(), w.Head().Hash, w.Operator, first.Number)
	if err != nil || settled.Outcome != upgrade.OutcomeNoVerdict || settled.Reveals != 4 {
		t.Errorf("the round ended as %+v, %v", settled, err)
	}
	for i := range w.Seats {
		if s, err := w.SeatOf(t.Context(), w.Head().Hash, w.Operator, first.Number, i); err != nil || s.Verdict != upgrade.VerdictUnavailable {
			t.Errorf("seat %d said %+v, %v", i, s, err)
		}
	}
	if err := os.Rename(away, w.repository); err != nil {
		t.Fatal(err)
	}
	w.Pass(chaintest.RetryTime)
	w.Request(u.Contract)
	w.untilStage(u.Contract, upgrade.StageVerified)
}

// The signed commit is gone and the link yields other bytes: the record's policy decides whether that halts.
func TestSourceChanged(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	w.startAll()
	v1, v2 := demo(t, "v1"), demo(t, "v2")
	halting := w.Configuration()
	halting.HaltOnSourceChanged = true
	code := w.code(v1, w.commit(v1))
	keep, halt := w.approved(w.Configuration(), code), w.approved(halting, code)
	w.Request(keep.Contract)
	w.Request(halt.Contract)
	w.activate(keep, halt)

	code = w.code(v2, w.commit(v2))
	for _, u := range []*upgrade.Upgrade{keep, halt} {
		w.Approve(w.Upgrade(u.Contract, code))
	}
	if err := os.RemoveAll(w.repository); err != nil {
		t.Fatal(err)
	}
	if _, err := git.PlainInit(w.repository, false); err != nil {
		t.Fatal(err)
	}
	w.commit(demo(t, "v3"))
	w.Request(keep.Contract)
	w.Request(halt.Contract)
	first := w.round(keep.Contract).Number
	w.untilStage(keep.Contract, upgrade.StageApproved)
	w.until("halt", func() bool { return w.Record(halt.Contract).Halt == upgrade.HaltSourceChanged })
	round, err := w.RoundOf(t.Context(), w.Head().Hash, w.Operator, first)
	if err != nil || round.Outcome != upgrade.OutcomeSourceChanged {
		t.Errorf("the round ended as %+v, %v", round, err)
	}
	if r := w.Record(keep.Contract); r.Halt != upgrade.HaltNone || r.Active.Implementation != keep.Implementation {
		t.Errorf("the old code does not stay: %+v", r)
	}
}
