package validator_test

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"theseus/chain/chaintest"
	"theseus/upgrade"
)

// A validator's clock is wrong by minutes and by years, or the chain's time passes the ends of 31 and 32 bits: what differs is the
// distance between the machine's clock and the chain's time, so the chain is set that far off. Rounds, delays and lapses are those of
// chain time. The control is the same rule read from the machine's clock: it is wrong each time.
func TestIncidentH14ClockWrong(t *testing.T) {
	now := uint64(time.Now().Unix())
	const minute, day, year = 60, 86_400, 31_536_000
	for _, c := range []struct {
		name  string
		chain uint64
	}{
		{"the chain is in 1970", 1000},
		{"a year ahead", now - year},
		{"a day ahead", now - day},
		{"ten minutes ahead", now - 10*minute},
		{"ten minutes behind", now + 10*minute},
		{"a day behind", now + day},
		{"the end of 31 bits passes", 1<<31 - 60},
		{"the end of 32 bits passes", 1<<32 - 60},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			w := &town{World: chaintest.NewAt(t, 1, c.chain), t: t, repository: repository(t)}
			w.start(0)
			v1 := demo(t, "v1")
			code := w.code(v1, w.commit(v1))
			u := w.approved(w.Configuration(), code)
			w.Request(u.Contract)
			round := w.round(u.Contract)
			local := uint64(time.Now().Unix())
			if over := local > round.RevealUntil; over == (local < round.Start) {
				t.Errorf("the control: by the machine's clock, %d, the round from %d to %d is neither over nor still to come", local, round.Start, round.RevealUntil)
			}
			verified := w.untilStage(u.Contract, upgrade.StageVerified)
			if round, err := w.RoundOf(t.Context(), w.Head().Hash, round.OperatorContract, round.Number); err != nil || round.Outcome != upgrade.OutcomeMatch {
				t.Errorf("round: %+v, %v", round, err)
			}
			w.until("implementation", func() bool { return w.hasCode(u.Implementation) })
			if _, err := w.Activate(t.Context(), w.Stranger, u); !errors.As(err, new(*upgrade.NotYet)) {
				t.Errorf("before the delay is over: %v", err)
			}
			w.Pass(chaintest.Delay + 1)
			if _, err := w.Activate(t.Context(), w.Stranger, u); err != nil {
				t.Errorf("after it: %v, verified at block time %d", err, verified.ActivateFrom)
			}

			// A jump over the whole round, and one over the last time to activate.
			v2 := demo(t, "v2")
			code = w.code(v2, w.commit(v2))
			code.ActivateUntil = w.Head().Time + 3600
			second := w.Upgrade(u.Contract, code)
			w.Approve(second)
			w.Request(u.Contract)
			w.Pass(3601)
			if _, err := w.Activate(t.Context(), w.Stranger, second); !errors.As(err, new(*upgrade.ApprovalLapsed)) && !errors.As(err, new(*upgrade.WrongStage)) && !errors.As(err, new(*upgrade.NoLiveApproval)) {
				t.Errorf("after its last time: %v", err)
			}
			if r := w.Record(u.Contract); r.Active != u.NewHead() {
				t.Errorf("active is %+v", r.Active)
			}
		})
	}
}

// clocks lists every place that reads this machine's clock, and why no decision follows from the date it gives. Differences of two
// readings in one process are monotonic: setting the clock does not change them.
var clocks = map[string]string{
	"validator/round.go":          "pauses and turns, monotonic",
	"validator/deadline.go":       "the time since a head was seen, monotonic: warns, decides nothing",
	"validator/validator.go":      "pauses, and the time since a head was seen, monotonic: added to the head's time it says when trying must end",
	"validator/verdict.go":        "pauses, monotonic; the date of a finding, for people",
	"validator/check.go":          "measures, monotonic",
	"cmd/theseus/check.go":        "measures, monotonic",
	"cmd/theseus/signing.go":      "the age of a head, for people",
	"chain/wait.go":               "when fees are raised, monotonic",
	"chain/endpoint.go":           "when an endpoint's chain id is asked again, monotonic",
	"chain/signer/keystore.go":    "the name of a key file",
	"chain/devnet/sealer.go":      "block time of a chain to try things on, which is its clock",
	"code/solc/prepare.go":        "age of cached folders: what is removed too early is made again",
	"code/solc/solc.go":           "ends idle workers and measures, monotonic",
	"code/link/fetcher.go":        "age of left-over folders that no process holds",
	"durable/lock_other.go":       "age of left-over files, on systems without locks",
	"demo/demo.go":                "measures and gives up waiting, monotonic",
	"demo/chapters.go":            "measures, monotonic",
	"demo/staked.go":              "measures, monotonic",
	"demo/repository.go":          "the date of a commit",
	"chain/bind/generate/main.go": "measures, monotonic",
}

func TestIncidentH14WallClockDecidesNothing(t *testing.T) {
	found := make(map[string]bool)
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := filepath.ToSlash(strings.TrimPrefix(path, ".."+string(filepath.Separator)))
		if d.IsDir() && (slices.Contains([]string{"node_modules", "testdata"}, d.Name()) || path != ".." && strings.HasPrefix(d.Name(), ".") ||
			slices.Contains([]string{"bench", "contracts", "e2e"}, name) || strings.HasSuffix(name, "test")) {
			return fs.SkipDir
		}
		if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		set := token.NewFileSet()
		file, err := parser.ParseFile(set, path, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if s, ok := n.(*ast.SelectorExpr); ok && slices.Contains([]string{"time.Now", "time.Since", "time.Until"}, fmt.Sprint(s.X, ".", s.Sel)) {
				found[name] = true
				if clocks[name] == "" {
					t.Errorf("%v reads this machine's clock: decide by chain time, or say on the list what for", set.Position(n.Pos()))
				}
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for name := range clocks {
		if !found[name] {
			t.Errorf("the list has %s, which reads no clock", name)
		}
	}
}
