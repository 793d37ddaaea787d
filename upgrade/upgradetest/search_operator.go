package upgradetest

import (
	"fmt"
	"hash/maphash"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"theseus/upgrade"
)

// Rounds is an operator contract, and the time.
type Rounds struct {
	*upgrade.Operator
	Time     uint64
	Disabled bool
}

// NewRounds is an operator contract of so many seats.
func NewRounds(seats int) *Rounds {
	o := &upgrade.Operator{
		ChainID: 1, Address: common.Address{1}, Registry: common.Address{2}, Service: common.Address{3}, CommitTime: 600, RevealTime: 300, Fee: 1003,
	}
	for i := range seats {
		o.Validators = append(o.Validators, common.Address{9, byte(i)})
	}
	return &Rounds{Operator: o, Time: 1_800_000_000}
}

// stranger has no seat.
var stranger = common.Address{0x57}

// Answers that are given in a search: two verdicts, two opinions of the findings, and none.
var Answers = []upgrade.Reveal{
	{Verdict: upgrade.VerdictMatch, BuildDigest: upgrade.BuildDigest{1}, FindingsDigest: upgrade.FindingsDigest{1}},
	{Verdict: upgrade.VerdictMatch, BuildDigest: upgrade.BuildDigest{1}, FindingsDigest: upgrade.FindingsDigest{2}},
	{Verdict: upgrade.VerdictMismatch, BuildDigest: upgrade.BuildDigest{2}},
	{Verdict: upgrade.VerdictUnavailable},
}

// RoundCall is what somebody's call meets.
func (r *Rounds) RoundCall(from common.Address, wei uint64) upgrade.Call {
	return upgrade.Call{Caller: from, Time: r.Time, Plain: true, Value: upgrade.NewUint256(wei), StatusOf: func(common.Address) upgrade.RegistryStatus {
		if r.Disabled {
			return upgrade.RegistryDisabled
		}
		return upgrade.RegistryApproved
	}}
}

// Moves are all calls of the alphabet in the latest round, with who makes them. A reveal is tried with every answer.
func (r *Rounds) Moves(answers []upgrade.Reveal) (all []RoundMove) {
	round := uint64(len(r.Rounds))
	all = append(all,
		RoundMove{r.Service, r.Fee, RoundAction{Do: StartRound}}, RoundMove{r.Service, r.Fee - 1, RoundAction{Do: StartRound}},
		RoundMove{stranger, r.Fee, RoundAction{Do: StartRound}}, RoundMove{stranger, 0, RoundAction{Do: Settle, Round: round}},
		RoundMove{stranger, 0, RoundAction{Do: Collect, Round: round}},
	)
	for _, v := range r.Validators {
		all = append(all, RoundMove{v, 0, RoundAction{Do: Collect, Round: round}})
		for _, answer := range answers {
			commitment := upgrade.Seat{ChainID: r.ChainID, OperatorContract: r.Address, Round: round, Validator: v}.Commit(answer, upgrade.Salt{7})
			all = append(all,
				RoundMove{v, 0, RoundAction{Do: Commit, Round: round, Commitment: commitment}},
				RoundMove{v, 0, RoundAction{Do: Reveal, Round: round, Answer: answer, Salt: upgrade.Salt{7}}})
		}
	}
	return all
}

// RoundMove is a call, and who makes it with how many wei.
type RoundMove struct {
	From   common.Address
	Wei    uint64
	Action RoundAction
}

// Follow tries every move and gives what comes of those that were not refused.
func (r *Rounds) Follow(answers []upgrade.Reveal, saw func(*RoundStep)) (after []*Rounds) {
	for _, m := range r.Moves(answers) {
		if m.Action.Do == StartRound && len(r.Rounds) > 1 {
			continue // two rounds are enough to mix up
		}
		next := &Rounds{r.Clone(), r.Time, r.Disabled}
		step := m.Action.On(next.Operator, next.RoundCall(m.From, m.Wei))
		if saw(step); step.Err == nil {
			after = append(after, next)
		}
	}
	if n := len(r.Rounds); n > 0 {
		for _, at := range []uint64{r.Rounds[n-1].CommitUntil, r.Rounds[n-1].RevealUntil} {
			for _, moment := range []uint64{at, at + 1} {
				if moment > r.Time {
					after = append(after, &Rounds{r.Clone(), moment, r.Disabled})
				}
			}
		}
	}
	if !r.Disabled {
		after = append(after, &Rounds{r.Clone(), r.Time, true})
	}
	return after
}

// Key tells states apart that can go on differently. Validators are interchangeable: which of them said what does not matter.
func (r *Rounds) Key(answers []upgrade.Reveal) uint64 {
	text := fmt.Sprint(r.Time, r.Disabled, r.Carried)
	sitting := make([]string, len(r.Validators))
	for n, round := range r.Rounds {
		for i, seat := range round.Seats {
			hidden := -1
			for a, answer := range answers {
				c := upgrade.Seat{ChainID: r.ChainID, OperatorContract: r.Address, Round: uint64(n + 1), Validator: r.Validators[i]}.Commit(answer, upgrade.Salt{7})
				if c[0] = 0; c == seat.Commitment {
					hidden = a
				}
			}
			sitting[i] += fmt.Sprintf("%d %v %v;", hidden, seat.Answer, seat.Collected)
		}
		text += fmt.Sprint(round.CommitUntil, round.Outcome, round.BuildDigest, round.FindingsDigest, round.Share)
	}
	slices.Sort(sitting)
	return maphash.String(seed, text+fmt.Sprint(sitting))
}
