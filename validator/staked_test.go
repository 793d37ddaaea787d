package validator_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/chain/chaintest"
	"theseus/stake"
	"theseus/upgrade"
	"theseus/validator"
)

// stakedTown is a town whose service gives work to a staked operator contract, and no more to the permissioned one.
func stakedTown(t *testing.T, terms chain.OperatorTerms) (*town, common.Address) {
	t.Helper()
	w := newTown(t)
	w.AddStake()
	staked := w.Staked("staked", terms)
	if _, err := w.DeprecateOperatorContract(t.Context(), w.Deployer, w.Network.Service, w.Operator); err != nil {
		t.Fatal(err)
	}
	return w, staked
}

// inPools lets a validator join, and make blocks where a draw waits for some.
func inPools(c *validator.Config) {
	c.Pool, c.Tend, c.Quiet = validator.PoolJoin, 100*time.Millisecond, 200*time.Millisecond
}

func (w *town) membership(operator common.Address, seat int) *chain.Membership {
	w.t.Helper()
	terms, err := w.OperatorTerms(w.t.Context(), w.Head().Hash, operator)
	if err != nil {
		w.t.Fatal(err)
	}
	m, err := w.Membership(w.t.Context(), w.Head().Hash, terms, w.Seats[seat].Address)
	if err != nil {
		w.t.Fatal(err)
	}
	return m
}

func (w *town) stakeOf(seat int) stake.Amount {
	w.t.Helper()
	d, err := w.Delegation(w.t.Context(), w.Head().Hash, w.Seats[seat].Address)
	if err != nil {
		w.t.Fatal(err)
	}
	return d.Amount
}

// joined waits until validators are in the pool.
func (w *town) joined(operator common.Address, seats ...int) {
	w.t.Helper()
	for _, seat := range seats {
		w.until(fmt.Sprintf("seat %d in the pool", seat), func() bool { return w.membership(operator, seat).InPool })
	}
}

// roundOf gives a contract's round, drawn.
func (w *town) drawnRound(contract common.Address) *chain.Round {
	w.t.Helper()
	var round *chain.Round
	w.until("draw", func() bool { round = w.round(contract); return round.Drawn })
	return round
}

// again reads a round anew, also when its record has left it.
func (w *town) again(r *chain.Round) *chain.Round {
	w.t.Helper()
	now, err := w.RoundOf(w.t.Context(), w.Head().Hash, r.OperatorContract, r.Number)
	if err != nil {
		w.t.Fatal(err)
	}
	return now
}

func history(t *testing.T, address string) (h validator.History) {
	t.Helper()
	code, body := get(t, address, "/v1/history")
	if code != http.StatusOK {
		t.Fatalf("%d %s", code, body)
	}
	if err := json.Unmarshal([]byte(body), &h); err != nil {
		t.Fatal(err)
	}
	return h
}

func withdraw(t *testing.T, address, contentType string) (int, []validator.Payment) {
	t.Helper()
	r, err := http.Post("http://"+address+"/v1/withdraw", contentType, strings.NewReader("{}"))
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	var paid []validator.Payment
	if r.StatusCode == http.StatusOK {
		if err := json.NewDecoder(r.Body).Decode(&paid); err != nil {
			t.Fatal(err)
		}
	}
	return r.StatusCode, paid
}

// The permissioned contract finishes its round while the staked one, whose pool the same daemons join, already works: from draw to
// activation without anybody's hand. Then they tell what they did, and are paid for it.
func TestTwoOperatorContractsAtOnce(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	w.AddStake()
	v1 := demo(t, "v1")
	code := w.code(v1, w.commit(v1))
	old := w.approved(w.Configuration(), code)
	w.Request(old.Contract)
	if got := w.Record(old.Contract).OperatorContract; got != w.Operator {
		t.Fatalf("the first round is in %v", got)
	}
	staked := w.Staked("staked", chaintest.Terms(7, 4))
	if _, err := w.DeprecateOperatorContract(t.Context(), w.Deployer, w.Network.Service, w.Operator); err != nil {
		t.Fatal(err)
	}
	var status [4]string
	var all [4]*daemon
	for seat := range w.Seats {
		status[seat] = freeAddress(t)
		all[seat] = w.start(seat, inPools, func(c *validator.Config) { c.Listen = status[seat] })
	}
	w.joined(staked, 0, 1, 2, 3)
	u := w.approved(w.Configuration(), code)
	w.Request(u.Contract)
	if got := w.Record(u.Contract).OperatorContract; got != staked {
		t.Fatalf("the second round is in %v, want %v", got, staked)
	}
	w.activate(old, u)
	round := w.round(u.Contract)
	if round.Outcome != upgrade.OutcomeMatch || round.Commits != 7 || round.Reveals != 7 {
		t.Errorf("the drawn round ended as %+v", round)
	}

	for seat := range w.Seats {
		var h validator.History
		w.until("history", func() bool {
			h = history(t, status[seat])
			return h.Totals[staked].Agreed == 1 && h.Totals[w.Operator].Agreed == 1
		})
		seats := 0
		holders, err := w.SeatsOf(t.Context(), w.Head().Hash, round)
		if err != nil {
			t.Fatal(err)
		}
		for _, holder := range holders {
			if holder.Validator == w.Seats[seat].Address {
				seats++
			}
		}
		i := slices.IndexFunc(h.Rounds, func(r validator.RoundHistory) bool { return r.OperatorContract == staked })
		if i < 0 || h.Rounds[i].Seats != seats || h.Rounds[i].Verdict != upgrade.VerdictMatch || h.Rounds[i].Contract != u.Contract ||
			h.Rounds[i].CommittedAt < round.Start || h.Rounds[i].RevealedAt < h.Rounds[i].CommittedAt || h.Totals[staked].Penalties.Sign() != 0 {
			t.Errorf("seat %d with %d seats tells %+v", seat, seats, h)
		}
		// Tidings of the chain alone: another daemon with an empty disk tells the same.
		if seat == 0 {
			all[0].stop()
			all[0].wipe()
			all[0].restart()
			w.until("status", func() bool {
				r, err := http.Get("http://" + status[0] + "/healthz")
				if err == nil {
					r.Body.Close()
				}
				return err == nil
			})
			w.until("the same history", func() bool { return history(t, status[0]).Totals[staked].Agreed == 1 })
		}
	}

	earned := w.membership(staked, 1).Earnings
	if code, _ := withdraw(t, status[1], "text/plain"); code != http.StatusUnsupportedMediaType {
		t.Errorf("a form of somebody's browser spends gas: %d", code)
	}
	before, err := w.Balance(t.Context(), w.Head().Hash, w.Beneficiary(1).Address)
	if err != nil {
		t.Fatal(err)
	}
	status200, paid := withdraw(t, status[1], "application/json")
	if status200 != http.StatusOK || len(paid) != 2 {
		t.Fatalf("%d, paid %+v", status200, paid)
	}
	for _, p := range paid {
		switch p.OperatorContract {
		case staked:
			if p.To != w.Beneficiary(1).Address || p.Wei.Cmp(earned) != 0 || earned.Sign() == 0 {
				t.Errorf("paid %+v, earned %v", p, earned)
			}
		case w.Operator:
			if p.To != w.Seats[1].Address || p.Wei.Int64() != chaintest.Fee.Int64()/4 {
				t.Errorf("paid %+v", p)
			}
		}
	}
	after, err := w.Balance(t.Context(), w.Head().Hash, w.Beneficiary(1).Address)
	if err != nil {
		t.Fatal(err)
	}
	if after.Sub(after, before).Cmp(earned) != 0 {
		t.Errorf("the beneficiary got %v, earned was %v", after, earned)
	}
	if _, again := withdraw(t, status[1], "application/json"); len(again) != 0 {
		t.Errorf("paid twice: %+v", again)
	}
	w.until("the payment in the history", func() bool { return history(t, status[1]).Totals[staked].Paid.Cmp(earned) == 0 })
	if _, metrics := get(t, status[1], "/metrics"); !strings.Contains(metrics, fmt.Sprintf(`theseus_validator_rounds{operator_contract="%v",result="agreed"} 1`, staked)) {
		t.Errorf("metrics do not tell of the round:\n%s", metrics)
	}
}

// Who never reveals, and who lies, loses stake; whoever shows what another committed to is paid. The round is decided all the same.
func TestStakeIsLost(t *testing.T) {
	t.Parallel()
	w, staked := stakedTown(t, chaintest.Terms(4, 4))
	bad := w.Sender(w.Seats[3])
	if _, err := w.Join(t.Context(), bad, staked); err != nil {
		t.Fatal(err)
	}
	var honest [3]*daemon
	for seat := range honest {
		honest[seat] = w.start(seat, inPools)
	}
	w.joined(staked, 0, 1, 2, 3)
	v1 := demo(t, "v1")
	code := w.code(v1, w.commit(v1))
	lie := upgrade.Reveal{Verdict: upgrade.VerdictMismatch, BuildDigest: upgrade.BuildDigest{1}}
	lost := stake.Amount{}
	for _, one := range []struct {
		name string
		does func(round *chain.Round, place upgrade.Seat)
		cost stake.Amount
	}{
		{"never commits", func(*chain.Round, upgrade.Seat) {}, chaintest.PenaltyAbsent},
		{"never reveals", func(round *chain.Round, place upgrade.Seat) {
			if err := w.Commit(t.Context(), bad, staked, round.Number, place.Commit(lie, upgrade.Salt{1})); err != nil {
				t.Fatal(err)
			}
		}, chaintest.PenaltyAbsent},
		{"lies", func(round *chain.Round, place upgrade.Seat) {
			if err := w.Commit(t.Context(), bad, staked, round.Number, place.Commit(lie, upgrade.Salt{1})); err != nil {
				t.Fatal(err)
			}
			w.until("commits", func() bool {
				r, err := w.RoundOf(t.Context(), w.Head().Hash, staked, round.Number)
				return err == nil && r.Commits == 4
			})
			if err := w.Reveal(t.Context(), bad, staked, round.Number, lie, upgrade.Salt{1}); err != nil {
				t.Fatal(err)
			}
		}, chaintest.PenaltyWrong},
		{"tells", func(round *chain.Round, place upgrade.Seat) {
			if err := w.Commit(t.Context(), bad, staked, round.Number, place.Commit(lie, upgrade.Salt{1})); err != nil {
				t.Fatal(err)
			}
			if _, err := w.ProveLeak(t.Context(), w.Stranger, staked, round.Number, bad.Address(), lie, upgrade.Salt{1}); err != nil {
				t.Fatal(err)
			}
			share, err := w.TokenBalance(t.Context(), w.Head().Hash, w.Stranger.Address())
			if err != nil || share.Cmp(stake.Reward(chaintest.PenaltyWrong, 100)) != 0 {
				t.Errorf("the tattletale has %v, %v", share, err)
			}
		}, chaintest.PenaltyWrong},
	} {
		u := w.approved(w.Configuration(), code)
		if one.name == "tells" { // only while a commitment is missing: then reveals are not open
			honest[0].stop()
		}
		w.Request(u.Contract)
		round := w.drawnRound(u.Contract)
		place := upgrade.Seat{ChainID: w.Network.ChainID, OperatorContract: staked, Round: round.Number, Validator: bad.Address()}
		one.does(round, place)
		if one.name == "tells" {
			honest[0].restart()
		}
		want := 3 // of the honest; the fourth counts unless it has none, or lost it
		if one.name == "never reveals" || one.name == "lies" {
			want = 4
		}
		w.until("commitments", func() bool { return w.again(round).Commits == want })
		if now := w.Head().Time; now <= round.CommitUntil && one.name != "lies" {
			w.Pass(round.CommitUntil + 1 - now)
		}
		if one.name == "never reveals" {
			w.until("reveals", func() bool { return w.again(round).Reveals == 3 })
			w.Pass(round.RevealUntil + 1 - w.Head().Time)
		}
		w.untilStage(u.Contract, upgrade.StageVerified)
		lost = lost.Plus(one.cost)
		if got := w.stakeOf(3); got.Cmp(chaintest.Deposit.Minus(lost)) != 0 {
			t.Errorf("%s: %s tokens are left, want %s less than %s", one.name, got.Tokens(), lost.Tokens(), chaintest.Deposit.Tokens())
		}
	}
	// The control: who answered as the others lost nothing.
	for seat := range 3 {
		if got := w.stakeOf(seat); got.Cmp(chaintest.Deposit) != 0 {
			t.Errorf("honest seat %d has %s tokens", seat, got.Tokens())
		}
	}
}

// The panic button in the middle of a round: its verdict is void, nobody loses stake, and another contract can verify.
func TestPanicDuringARound(t *testing.T) {
	t.Parallel()
	w, staked := stakedTown(t, chaintest.Terms(4, 4))
	for seat := range w.Seats {
		w.start(seat, inPools)
	}
	w.joined(staked, 0, 1, 2, 3)
	v1 := demo(t, "v1")
	u := w.approved(w.Configuration(), w.code(v1, w.commit(v1)))
	away := stopTheSource(t, w)
	w.Request(u.Contract)
	round := w.drawnRound(u.Contract)
	if _, err := w.Disable(t.Context(), w.Panic, staked); err != nil {
		t.Fatal(err)
	}
	w.untilStage(u.Contract, upgrade.StageApproved)
	if r, err := w.RoundOf(t.Context(), w.Head().Hash, staked, round.Number); err != nil || r.Outcome != upgrade.OutcomePending {
		t.Errorf("the round of a disabled contract went on: %+v, %v", r, err)
	}
	for seat := range w.Seats {
		if got := w.stakeOf(seat); got.Cmp(chaintest.Deposit) != 0 {
			t.Errorf("seat %d has %s tokens", seat, got.Tokens())
		}
	}
	away()
	second := w.Staked("second", chaintest.Terms(4, 4))
	w.joined(second, 0, 1, 2, 3)
	w.Request(u.Contract)
	w.untilStage(u.Contract, upgrade.StageVerified)
}

// An approval that is superseded in the middle of its round: who is seated still answers, for absence is punished whatever became of
// the record; also when it was started anew, with an empty disk, after the record had left the round.
func TestSeatsOfALostRoundAreKept(t *testing.T) {
	t.Parallel()
	w, staked := stakedTown(t, chaintest.Terms(4, 4))
	var all []*daemon
	for seat := range w.Seats {
		all = append(all, w.start(seat, inPools))
	}
	w.joined(staked, 0, 1, 2, 3)
	v1 := demo(t, "v1")
	u := w.approved(w.Configuration(), w.code(v1, w.commit(v1)))
	back := stopTheSource(t, w)
	w.Request(u.Contract)
	round := w.drawnRound(u.Contract)
	for _, d := range all {
		d.stop()
		d.wipe()
	}
	cancel := &upgrade.Cancel{Header: w.Header(u.Contract), Digest: upgrade.DigestOf(w.Network.Domain(), u)}
	w.Approve(cancel)
	if r := w.Record(u.Contract); r.Stage == upgrade.StageVerifying {
		t.Fatalf("the record is still in the round: %+v", r)
	}
	back()
	for _, d := range all {
		d.restart()
	}
	w.until("settled round", func() bool {
		r, err := w.RoundOf(t.Context(), w.Head().Hash, staked, round.Number)
		return err == nil && r.Outcome == upgrade.OutcomeMatch
	})
	for seat := range w.Seats {
		if got := w.stakeOf(seat); got.Cmp(chaintest.Deposit) != 0 {
			t.Errorf("seat %d has %s tokens", seat, got.Tokens())
		}
	}
}

// A member whose stake was undelegated leaves the pool; one that is told to leave does, and both answer for what is open.
func TestLeavingAPool(t *testing.T) {
	t.Parallel()
	w, staked := stakedTown(t, chaintest.Terms(2, 2))
	d := w.start(0, inPools)
	w.start(1, inPools)
	w.joined(staked, 0, 1)
	if _, err := w.Undelegate(t.Context(), w.Deployer, w.Seats[1].Address, 0); err != nil {
		t.Fatal(err)
	}
	w.Pass(10)
	w.until("leaving without stake", func() bool { return !w.membership(staked, 1).InPool })
	if !w.membership(staked, 0).InPool {
		t.Error("the other left too")
	}
	d.stop()
	d.config.Pool = validator.PoolLeave
	d.restart()
	w.until("leaving", func() bool { return !w.membership(staked, 0).InPool })
	if _, err := validator.New(t.Context(), func() validator.Config { c := w.config(2, t.TempDir()); c.Pool = "often"; return c }()); err == nil {
		t.Error("a pool is dealt with often")
	}
}

// Warnings come before a deadline is missed, whatever the reason, and a miss is told too.
func TestDeadlines(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	v1 := demo(t, "v1")
	u := w.approved(w.Configuration(), w.code(v1, w.commit(v1)))
	address := freeAddress(t)
	w.start(0, func(c *validator.Config) { c.Listen, c.Compiler = address, stuckCompiler{compilers} })
	other := w.start(1)
	w.Request(u.Contract)
	w.until("commitment", func() bool { return w.seat(u.Contract, 1).Committed })
	other.stop() // or it would settle the round when it has revealed
	told := func(metric string) func() bool {
		return func() bool {
			_, metrics := get(t, address, "/metrics")
			return strings.Contains(metrics, metric)
		}
	}
	w.Pass(chaintest.CommitTime*3/4 - 4)
	w.until("warning", told(`theseus_validator_deadlines_near_total{step="commit"} 1`))
	r := w.Record(u.Contract)
	round, err := w.RoundOf(t.Context(), w.Head().Hash, r.OperatorContract, r.Round)
	if err != nil {
		t.Fatal(err)
	}
	if now := w.Chain.Time(); now <= round.CommitUntil {
		w.Pass(round.CommitUntil + 1 - now)
	}
	w.until("miss", told(`theseus_validator_deadlines_missed_total{step="commit"} 1`))
}

// stopTheSource takes the repository away until back.
func stopTheSource(t *testing.T, w *town) (back func()) {
	t.Helper()
	away := w.repository + ".away"
	rename(t, w.repository, away)
	return func() { rename(t, away, w.repository) }
}

func rename(t *testing.T, from, to string) {
	t.Helper()
	if err := os.Rename(from, to); err != nil {
		t.Fatal(err)
	}
}
