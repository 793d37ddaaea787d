package validator

import (
	"log/slog"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"theseus/safety"
	"theseus/upgrade"
)

// Whatever becomes of the check (it is done, it failed, it never ends), at whatever moment the verdict is asked for: the verdict and the build
// digest are those that the build gave, and the findings digest is that of a check that was done, or zero.
func TestCheckNeverChangesTheVerdict(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		v := &Validator{cfg: Config{Poll: time.Millisecond}, store: testStore(t), metrics: newMetrics(), log: slog.New(slog.DiscardHandler)}
		verdict := Finding{
			Verdict:     rapid.SampledFrom([]upgrade.Verdict{upgrade.VerdictMatch, upgrade.VerdictMismatch, upgrade.VerdictSourceChanged, upgrade.VerdictUnavailable}).Draw(rt, "verdict"),
			BuildDigest: upgrade.BuildDigest{rapid.Byte().Draw(rt, "build")}, Contract: common.Address{1}, Digest: upgrade.Digest{2}, Reason: "why",
		}
		check := Check{
			Digest: upgrade.FindingsDigest{rapid.Byte().Draw(rt, "findings")}, Stand: 1, Note: rapid.String().Draw(rt, "note"),
			Findings: rapid.SliceOfN(rapid.Just(safety.Finding{Code: "x", Message: string(make([]byte, 1000))}), 0, 400).Draw(rt, "list"),
		}
		ends := rapid.SampledFrom([]string{"before", "never", "when cancelled"}).Draw(rt, "the check ends")
		last := rapid.Bool().Draw(rt, "last")

		j := &job{judged: make(chan struct{}), done: make(chan struct{}), verdict: verdict}
		close(j.judged)
		end := sync.OnceFunc(func() { close(j.done) })
		switch ends {
		case "before":
			j.check = check
			end()
		case "when cancelled":
			check = Check{Note: "cancelled"}
			j.check = check
		default:
			check = Check{}
		}
		j.cancel = end
		task := &task{at: place{contract: verdict.Contract}, seat: seat{digest: verdict.Digest}, job: j}
		f, ok := v.finding(t.Context(), task, last, func(f Finding, over bool) bool { return last || over && f.Verdict != upgrade.VerdictUnavailable })
		if want := last || ends == "before" && verdict.Verdict != upgrade.VerdictUnavailable; ok != want {
			rt.Fatalf("the check ends %s, last %v: found %v", ends, last, ok)
		}
		if !ok {
			return
		}
		if f.Verdict != verdict.Verdict || f.BuildDigest != verdict.BuildDigest || f.Check.Digest != check.Digest {
			rt.Fatalf("%+v became %+v", verdict, f)
		}
		if r := f.Reveal(); r != (upgrade.Reveal{Verdict: verdict.Verdict, BuildDigest: verdict.BuildDigest, FindingsDigest: check.Digest}) {
			rt.Fatalf("revealed as %+v", r)
		}
		kept, ok := v.store.finding(verdict.Digest, common.Address{}, 0)
		if !ok || kept.Reveal() != f.Reveal() || kept.Check.Stand != f.Check.Stand {
			rt.Fatalf("kept as %+v, %v", kept, ok)
		}
	})
}
