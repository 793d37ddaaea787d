package validator_test

import (
	"errors"
	"os"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"theseus/chain/chaintest"
	"theseus/code/build"
	"theseus/safety/worker"
	"theseus/upgrade"
	"theseus/validator"
)

// unsafeVersion is the demo's second one with a variable in front of all others: every value is read as another one.
func unsafeVersion(t testing.TB) fstest.MapFS {
	t.Helper()
	fsys := demo(t, "v2")
	text := string(fsys["src/Token.sol"].Data)
	changed := strings.Replace(text, "uint256 public totalSupply;", "address public treasury;\n    uint256 public totalSupply;", 1)
	if changed == text {
		t.Fatal("the demo's token has changed")
	}
	fsys["src/Token.sol"] = &fstest.MapFile{Data: []byte(changed)}
	return fsys
}

// found is what a check of two trees' Token finds, without a validator.
func found(t testing.TB, old, new fstest.MapFS) *worker.Result {
	t.Helper()
	var s worker.Subject
	opts := build.Options{ChainID: 1, Compiler: compilers}
	_, evidence, err := build.BuildWithEvidence(t.Context(), new, "Token", opts)
	if err != nil {
		t.Fatal(err)
	}
	s.New = worker.Side{Document: evidence.Document, Contract: evidence.Contract}
	if old != nil {
		if _, evidence, err = build.BuildWithEvidence(t.Context(), old, "Token", opts); err != nil {
			t.Fatal(err)
		}
		s.Old = &worker.Side{Document: evidence.Document, Contract: evidence.Contract}
	}
	r, err := worker.Check(t.Context(), s, worker.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func required(c upgrade.Configuration) upgrade.Configuration {
	c.FindingsRequired = true
	return c
}

// noVerdict waits until a record's round is over and left it approved, and gives what the round said.
func (w *town) noVerdict(u *upgrade.Upgrade) (outcome upgrade.Outcome, findings upgrade.FindingsDigest) {
	w.t.Helper()
	record := w.Record(u.Contract)
	w.until("end of the round", func() bool { return w.Record(u.Contract).Stage != upgrade.StageVerifying })
	if r := w.Record(u.Contract); r.Stage != upgrade.StageApproved || r.Halt != record.Halt {
		w.t.Fatalf("stage %v, halt %v: wanted the approval to stay as it is", r.Stage, r.Halt)
	}
	round, err := w.RoundOf(w.t.Context(), w.Head().Hash, record.OperatorContract, record.Round)
	if err != nil {
		w.t.Fatal(err)
	}
	return round.Outcome, round.FindingsDigest
}

// A record that requires findings is upgraded where nothing stands, and where the signers allowed exactly what stands; what they did not
// allow is built, equals what was signed, and does not become active. Without the policy the check changes nothing.
func TestFindingsRequired(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	status := freeAddress(t)
	for seat := range w.Seats {
		w.start(seat, func(c *validator.Config) {
			if seat == 0 {
				c.Listen = status
			}
		})
	}
	v1, v2 := demo(t, "v1"), unsafeVersion(t)
	want := found(t, v1, v2)
	if want.Digest == upgrade.NoFindings || found(t, nil, v1).Digest != upgrade.NoFindings || found(t, nil, v2).Digest != upgrade.NoFindings {
		t.Fatalf("the trees are not what this test is about: %+v", want)
	}

	// Nothing stands against the first version.
	first := w.approved(required(w.Configuration()), w.code(v1, w.commit(v1)))
	w.Request(first.Contract)
	w.activate(first)
	if s := contractStatus(t, status, first.Contract); s.Finding == nil || s.Finding.Check.Digest != upgrade.NoFindings || s.Finding.Check.Stand != 0 || s.Finding.Check.Note != "" {
		t.Errorf("the check of the first version: %+v", s.Finding)
	}

	// The second one reads its storage wrongly. Nobody has allowed that, or something else was allowed.
	code := w.code(v2, w.commit(v2))
	for _, allowed := range []upgrade.FindingsDigest{{}, {1}, upgrade.NoFindings} {
		code.AllowedFindings = allowed
		second := w.Upgrade(first.Contract, code)
		w.Approve(second)
		w.Request(first.Contract)
		for i := range w.Seats {
			w.until("answer", func() bool { return w.seat(first.Contract, i).Verdict != upgrade.VerdictNone })
			if s := w.seat(first.Contract, i); s.Verdict != upgrade.VerdictMatch || !s.Found(want.Digest) || s.Found(upgrade.NoFindings) {
				t.Errorf("seat %d said %v, and not that it found %v", i, s.Verdict, want.Digest)
			}
		}
		if outcome, findings := w.noVerdict(second); outcome != upgrade.OutcomeMatch || findings != want.Digest {
			t.Errorf("allowed %v: the round says %v, %v", allowed, outcome, findings)
		}
		if _, err := w.Activate(t.Context(), w.Stranger, second); !errors.As(err, new(*upgrade.WrongStage)) {
			t.Errorf("allowed %v: activated, %v", allowed, err)
		}
		s := contractStatus(t, status, first.Contract)
		if !s.Runnable || s.Finding == nil || s.Finding.Check.Digest != want.Digest || s.Finding.Check.Stand == 0 || len(s.Finding.Check.Findings) != s.Finding.Check.Stand {
			t.Errorf("the check of the second version: %+v", s.Finding)
		}
		w.Pass(chaintest.RetryTime + 1)
	}
	if r := w.Record(first.Contract); r.Active != first.NewHead() {
		t.Errorf("active is %+v", r.Active)
	}

	// The signers allow what stands.
	code.AllowedFindings = want.Digest
	third := w.Upgrade(first.Contract, code)
	w.Approve(third)
	w.Request(first.Contract)
	w.activate(third)

	// The control: a record that does not ask is upgraded whatever stands.
	free := w.approved(w.Configuration(), w.code(v1, w.commit(v1)))
	w.Request(free.Contract)
	w.activate(free)
	code.AllowedFindings = upgrade.FindingsDigest{}
	second := w.Upgrade(free.Contract, code)
	w.Approve(second)
	w.Request(free.Contract)
	w.activate(second)
	if _, findings := w.concluded(second); findings != want.Digest {
		t.Errorf("without the policy the round says %v", findings)
	}
}

// concluded is what the last round of an upgrade's record said.
func (w *town) concluded(u *upgrade.Upgrade) (upgrade.Outcome, upgrade.FindingsDigest) {
	w.t.Helper()
	record := w.Record(u.Contract)
	round, err := w.RoundOf(w.t.Context(), w.Head().Hash, record.OperatorContract, record.Round)
	if err != nil {
		w.t.Fatal(err)
	}
	return round.Outcome, round.FindingsDigest
}

// A check that has no time, or says more than is allowed, is one that was not made: the verdict is MATCH all the same, and
// only a record that requires findings waits.
func TestCheckThatFailsChangesNoVerdict(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	limits := []worker.Limits{{Output: 1}, {Time: time.Nanosecond}, {Time: 2 * time.Nanosecond}, {Output: 2}}
	for seat := range w.Seats {
		w.start(seat, func(c *validator.Config) { c.Check = limits[seat] })
	}
	v1 := demo(t, "v1")
	code := w.code(v1, w.commit(v1))
	for _, cfg := range []upgrade.Configuration{w.Configuration(), required(w.Configuration())} {
		u := w.approved(cfg, code)
		w.Request(u.Contract)
		if cfg.FindingsRequired {
			if outcome, findings := w.noVerdict(u); outcome != upgrade.OutcomeMatch || !findings.IsZero() {
				t.Errorf("the round says %v, %v", outcome, findings)
			}
		} else {
			w.activate(u)
		}
		for i := range w.Seats {
			if s := w.seat(u.Contract, i); s.Verdict != upgrade.VerdictMatch || !s.Found(upgrade.FindingsDigest{}) {
				t.Errorf("seat %d, limits %+v, said %v, and not that it was not checked", i, limits[i], s.Verdict)
			}
		}
	}
}

// What runs now cannot be fetched any more: the new version is built and matches, and only where findings are required is that no verdict.
func TestBaselineThatIsGone(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	all := w.startAll()
	v1, v2 := demo(t, "v1"), demo(t, "v2")
	var records []*upgrade.Upgrade
	commit := w.commit(v1)
	for _, cfg := range []upgrade.Configuration{w.Configuration(), required(w.Configuration())} {
		first := w.approved(cfg, w.code(v1, commit))
		w.Request(first.Contract)
		w.activate(first)
		records = append(records, first)
	}
	for _, d := range all {
		d.stop()
		d.wipe()
	}
	old := w.repository
	if err := os.Rename(old, old+"-gone"); err != nil {
		t.Fatal(err)
	}
	w.repository = repository(t)
	code := w.code(v2, w.commit(v2))
	for _, d := range all {
		d.restart()
	}
	var seconds []*upgrade.Upgrade
	for _, first := range records {
		second := w.Upgrade(first.Contract, code)
		w.Approve(second)
		w.Request(first.Contract)
		seconds = append(seconds, second)
	}
	w.activate(seconds[0])
	if outcome, findings := w.concluded(seconds[0]); outcome != upgrade.OutcomeMatch || !findings.IsZero() {
		t.Errorf("the round says %v, %v", outcome, findings)
	}

	// Where findings count, validators ask again until their time ends; when the source is back in time, all is well.
	if r := w.Record(seconds[1].Contract); r.Stage == upgrade.StageVerifying {
		if round := w.round(seconds[1].Contract); round.Commits != 0 && w.Head().Time < round.CommitUntil-15 {
			t.Errorf("%d committed while there was time", round.Commits)
		}
	}
	third := seconds[1]
	if r := w.Record(third.Contract); r.Stage != upgrade.StageVerifying || w.Head().Time > w.round(third.Contract).CommitUntil {
		if r.Stage == upgrade.StageVerifying {
			w.noVerdict(third)
		}
		w.Pass(chaintest.RetryTime + 1)
		w.Request(third.Contract)
	}
	if err := os.Rename(old+"-gone", old); err != nil {
		t.Fatal(err)
	}
	w.activate(third)
	if outcome, findings := w.concluded(third); outcome != upgrade.OutcomeMatch || findings != upgrade.NoFindings {
		t.Errorf("with its source back: %v, %v", outcome, findings)
	}
}

// With f liars about findings the others' answer counts; with more there is none, and the old code stays.
func TestLiarsAboutFindings(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	v1 := demo(t, "v1")
	code := w.code(v1, w.commit(v1))
	right := upgrade.Reveal{Verdict: upgrade.VerdictMatch, BuildDigest: upgrade.BuildDigest(w.artifact(v1).BuildDigest), FindingsDigest: upgrade.NoFindings}
	for seat := range 2 {
		w.start(seat)
	}
	for liars := 1; liars <= 2; liars++ {
		u := w.approved(required(w.Configuration()), code)
		w.Request(u.Contract)
		number := w.round(u.Contract).Number
		answers := []upgrade.Reveal{right, right}
		for i := range liars {
			answers[i].FindingsDigest = upgrade.FindingsDigest{byte(i)} // zero, "not checked", is the first liar's
		}
		for i, answer := range answers {
			seat := w.Sender(w.Seats[2+i])
			place := upgrade.Seat{ChainID: w.Network.ChainID, OperatorContract: w.Operator, Round: number, Validator: seat.Address()}
			if err := w.Commit(t.Context(), seat, w.Operator, number, place.Commit(answer, upgrade.Salt{1})); err != nil {
				t.Fatal(err)
			}
		}
		w.until("commitments", func() bool { return w.round(u.Contract).Commits == 4 })
		for i, answer := range answers {
			if err := w.Reveal(t.Context(), w.Sender(w.Seats[2+i]), w.Operator, number, answer, upgrade.Salt{1}); err != nil {
				t.Fatal(err)
			}
		}
		if liars == 1 {
			w.activate(u)
			continue
		}
		if outcome, findings := w.noVerdict(u); outcome != upgrade.OutcomeMatch || !findings.IsZero() {
			t.Errorf("%d liars: the round says %v, %v", liars, outcome, findings)
		}
	}
}

// A disk is lost between commitment and reveal: what was committed is found again, with its findings, or without where there was no time.
func TestFindingsAfterALostDisk(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	v1 := demo(t, "v1")
	u := w.approved(w.Configuration(), w.code(v1, w.commit(v1)))
	checked := w.start(0)
	unchecked := w.start(1, func(c *validator.Config) { c.Check.Time = time.Nanosecond })
	w.Request(u.Contract)
	w.until("commitments", func() bool { return w.round(u.Contract).Commits == 2 })
	for _, d := range []*daemon{checked, unchecked} {
		d.stop()
		d.wipe()
		d.config.Check = worker.Limits{} // now there is time
		d.restart()
	}
	w.Pass(chaintest.CommitTime + 1)
	for i, want := range []upgrade.FindingsDigest{upgrade.NoFindings, {}} {
		w.until("reveal", func() bool { return w.seat(u.Contract, i).Verdict != upgrade.VerdictNone })
		if s := w.seat(u.Contract, i); s.Verdict != upgrade.VerdictMatch || !s.Found(want) {
			t.Errorf("seat %d said %v, and not that it found %v", i, s.Verdict, want)
		}
	}
}
