package stake

import (
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"theseus/upgrade"
)

// VerificationOperator is the contract of that name: rounds among operators drawn by stake. It holds what TokenStaking holds too, because
// it locks and slashes there.
type VerificationOperator struct {
	ChainID                                uint64
	Address, Registry, Service, Randomness common.Address
	Parameters                             OperatorParameters
	Staking                                *Staking
	Pool                                   Pool

	Rounds []OperatorRound
	// Drawn is the last round that was drawn.
	Drawn uint64
	// Rounds up to AskedAgainUntil that are not drawn use the value AskedAgain.
	AskedAgainUntil, AskedAgain uint64
	// In wei: what nobody earned yet, what was earned and not withdrawn, and all that is here.
	Carried  Amount
	Earnings map[common.Address]Amount
	Balance  Amount
}

// OperatorParameters are those of the constructor: fees in wei, times in seconds.
type OperatorParameters struct {
	Seats, MinimumDistinct           int
	WeightUnit                       Amount
	FeePerSeat, DrawFee, SettleFee   uint64
	DrawTime, CommitTime, RevealTime uint64
	PenaltyAbsent, PenaltyWrong      Amount
}

// OperatorRound is one verification of one approved code intent.
type OperatorRound struct {
	Subject                         [32]byte
	Start, CommitUntil, RevealUntil uint64
	Asked                           uint64
	Commits, Reveals                int
	// Seats are leaves, equal ones together; none before the draw.
	Seats []uint64
	// Words of leaves.
	Words          map[uint64]RoundWord
	Outcome        upgrade.Outcome
	BuildDigest    upgrade.BuildDigest
	FindingsDigest upgrade.FindingsDigest
}

// RoundWord is what a round keeps of one operator.
type RoundWord struct {
	// Commitment without its first byte; zero before the commit and after reveal or leak.
	Commitment upgrade.Commitment
	Answer     upgrade.Reveal
	Leaked     bool
}

// PoolCall is a call, with the wei it sends, and what the source of randomness says in its block.
type PoolCall struct {
	Call
	Wei    Amount
	Source BlockRandomness
}

// The events of VerificationOperator and IEarnings; those of rounds are in package upgrade.
type (
	AskedAgain struct{ Round, Last, ID uint64 }
	Drawn      struct {
		Round     uint64
		Operators []common.Address
	}
	LeakProven struct {
		Round                uint64
		Operator, Tattletale common.Address
	}
	Punished struct {
		Round         uint64
		Absent, Wrong []common.Address
	}
	Withdrawn struct {
		Account common.Address
		Amount  Amount
	}
)

const maxRoundPart = 30 * day

// Check is why the contract could not be deployed with these parameters; nil if it could.
func (o *VerificationOperator) Check() error {
	p := o.Parameters
	fee := NewAmount(p.FeePerSeat).mulDiv(uint64(p.Seats), 1).Plus(NewAmount(p.DrawFee)).Plus(NewAmount(p.SettleFee))
	switch {
	case o.Registry == noAddress || o.Staking == nil || o.Randomness == noAddress:
		return &ZeroAddress{}
	case p.WeightUnit.IsZero() || p.WeightUnit.Cmp(o.Staking.MinimumStake) > 0:
		return &WeightUnitInvalid{p.WeightUnit}
	case p.Seats < 1 || p.Seats > 64 || p.MinimumDistinct < 1 || p.MinimumDistinct > p.Seats:
		return &SeatsInvalid{uint64(p.Seats), uint64(p.MinimumDistinct)}
	case !fee.n.IsUint64():
		return &FeeTooHigh{fee}
	case min(p.DrawTime, p.CommitTime, p.RevealTime) == 0 || max(p.DrawTime, p.CommitTime, p.RevealTime) > maxRoundPart:
		return &TimesInvalid{p.DrawTime, p.CommitTime, p.RevealTime}
	case p.PenaltyWrong.Cmp(p.PenaltyAbsent) < 0:
		return &PenaltiesInvalid{p.PenaltyAbsent, p.PenaltyWrong}
	}
	return nil
}

// Deploy begins with an empty pool.
func (o *VerificationOperator) Deploy() error {
	o.Pool = Pool{WeightUnit: o.Parameters.WeightUnit, Leaves: make([]PoolLeaf, 1), LeafOf: map[common.Address]uint64{}}
	o.Earnings = map[common.Address]Amount{}
	return o.Check()
}

// Clone shares nothing that changes.
func (o *VerificationOperator) Clone() *VerificationOperator {
	c := *o
	c.Staking, c.Pool = o.Staking.Clone(), o.Pool.Clone()
	c.Earnings, c.Rounds = maps.Clone(o.Earnings), slices.Clone(o.Rounds)
	for i := range c.Rounds {
		c.Rounds[i].Words = maps.Clone(c.Rounds[i].Words) // seats are written once
	}
	return &c
}

// Fee of a round, in wei.
func (o *VerificationOperator) Fee() uint64 {
	p := o.Parameters
	return p.FeePerSeat*uint64(p.Seats) + p.DrawFee + p.SettleFee
}

// ---------------------------------------------------------------- service

// StartRound is asked for by the service, with the fee.
func (o *VerificationOperator) StartRound(c PoolCall, customer, contract common.Address, digest upgrade.Digest) ([]Event, error) {
	if err := o.enabled(c); err != nil {
		return nil, err
	}
	fee := NewAmount(o.Fee())
	switch {
	case o.Service != noAddress && c.Caller != o.Service:
		return nil, &upgrade.ServiceOnly{Service: o.Service}
	case c.Wei.Cmp(fee) < 0:
		return nil, &upgrade.FeeTooLow{Fee: wei(fee), Sent: wei(c.Wei)}
	}
	o.Balance = o.Balance.Plus(c.Wei)
	o.Carried = o.Carried.Plus(c.Wei.Minus(fee))
	commitUntil := c.Time + o.Parameters.DrawTime + o.Parameters.CommitTime
	r := OperatorRound{
		Subject: upgrade.RoundSubject(customer, contract, digest, c.Time), Start: c.Time, CommitUntil: commitUntil,
		RevealUntil: commitUntil + o.Parameters.RevealTime, Asked: c.Source.Ask(), Words: map[uint64]RoundWord{},
	}
	o.Rounds = append(o.Rounds, r)
	return []Event{&upgrade.RoundStarted{
		Round: uint64(len(o.Rounds)), Customer: customer, Contract: contract, Digest: digest, CommitUntil: r.CommitUntil, RevealUntil: r.RevealUntil,
	}}, nil
}

// ---------------------------------------------------------------- validators

// Commit is a seated operator's, once in a round, while commit time runs.
func (o *VerificationOperator) Commit(c PoolCall, round uint64, commitment upgrade.Commitment) ([]Event, error) {
	r, leaf, err := o.sitting(c, round, c.Caller)
	if err != nil {
		return nil, err
	}
	kept := commitment
	kept[0] = 0
	switch {
	case r.Words[leaf] != RoundWord{}:
		return nil, &upgrade.AlreadyCommitted{Round: round, Validator: c.Caller}
	case c.Time > r.CommitUntil:
		return nil, &upgrade.CommitTimeOver{Round: round, CommitUntil: r.CommitUntil}
	case kept == upgrade.Commitment{}:
		return nil, &upgrade.ZeroCommitment{}
	}
	r.Words[leaf] = RoundWord{Commitment: kept}
	r.Commits += r.SeatsOf(leaf)
	return []Event{&upgrade.Committed{Round: round, Validator: c.Caller, Commitment: commitment}}, nil
}

// Reveal opens a commitment, once all seats committed or commit time is over.
func (o *VerificationOperator) Reveal(c PoolCall, round uint64, answer upgrade.Reveal, secret upgrade.Salt) ([]Event, error) {
	r, leaf, err := o.sitting(c, round, c.Caller)
	if err != nil {
		return nil, err
	}
	word := r.Words[leaf]
	switch {
	case word == RoundWord{}:
		return nil, &upgrade.NoCommitment{Round: round, Validator: c.Caller}
	case word.Commitment == upgrade.Commitment{}:
		return nil, &upgrade.AlreadyRevealed{Round: round, Validator: c.Caller}
	case r.Outcome != upgrade.OutcomePending:
		return nil, &upgrade.AlreadySettled{Round: round}
	case !r.revealsOpen(c):
		return nil, &upgrade.RevealNotOpen{Round: round, CommitUntil: r.CommitUntil}
	case c.Time > r.RevealUntil:
		return nil, &upgrade.RevealTimeOver{Round: round, RevealUntil: r.RevealUntil}
	case answer.Verdict == upgrade.VerdictNone:
		return nil, &upgrade.VerdictInvalid{}
	case !o.opens(word, round, c.Caller, answer, secret):
		return nil, &upgrade.RevealDiffers{Round: round, Validator: c.Caller}
	}
	r.Words[leaf] = RoundWord{Answer: answer}
	r.Reveals += r.SeatsOf(leaf)
	return []Event{&upgrade.Revealed{Round: round, Validator: c.Caller, Reveal: answer}}, nil
}

// ---------------------------------------------------------------- anyone

// Draw draws the seats of the next round, asks again for a value that lapsed, or ends a round that is too late or cannot be filled.
func (o *VerificationOperator) Draw(c PoolCall, round uint64) ([]Event, error) {
	r, err := o.running(c, round)
	if err != nil {
		return nil, err
	}
	switch {
	case round <= o.Drawn:
		return nil, &AlreadyDrawn{round}
	case round != o.Drawn+1:
		return nil, &DrawFirst{o.Drawn + 1}
	}
	var events []Event
	var d Seating
	if c.Time <= r.Start+o.Parameters.DrawTime {
		value, state := c.Source.ValueOf(o.RandomnessOf(round))
		if state == RandomnessWaiting {
			return nil, &RandomnessNotKnown{round, o.RandomnessOf(round)}
		}
		if state == RandomnessReady {
			d = Draw(o.Pool.Weights(), value, round, o.Parameters.Seats, o.Parameters.MinimumDistinct, func(leaf uint64) bool {
				l := o.Pool.Leaves[leaf]
				return l.LockedUntilDay*day >= r.RevealUntil+30*day && o.Staking.WasEligible(c.Call, l.Operator, o.Address, r.Start)
			})
		}
		for _, leaf := range d.PassedOver {
			events = append(events, o.remove(c, leaf)...)
		}
		if state == RandomnessLapsed || d.TooMany {
			o.AskedAgainUntil, o.AskedAgain = uint64(len(o.Rounds)), c.Source.Ask()
			return append(events, &AskedAgain{round, o.AskedAgainUntil, o.AskedAgain}), nil
		}
		r.Asked = o.RandomnessOf(round)
	}
	o.Drawn = round
	o.earn(c.Caller, NewAmount(o.Parameters.DrawFee))
	var operators []common.Address
	for i, leaf := range d.Leaves {
		o.Pool.Leaves[leaf].OpenSeats += d.Seats[i]
		for range d.Seats[i] {
			r.Seats = append(r.Seats, leaf)
			operators = append(operators, o.Pool.Leaves[leaf].Operator)
		}
	}
	events = append(events, &Drawn{round, operators})
	if len(r.Seats) == 0 {
		r.Outcome = upgrade.OutcomeNoVerdict
		o.Carried = o.Carried.Plus(NewAmount(o.Fee() - o.Parameters.DrawFee))
		events = append(events, &upgrade.Settled{Round: round, Outcome: r.Outcome})
	}
	return events, nil
}

// Settle counts the reveals, when no more can come or reveal time is over; pays, and punishes.
func (o *VerificationOperator) Settle(c PoolCall, round uint64) ([]Event, error) {
	r, err := o.running(c, round)
	if err != nil {
		return nil, err
	}
	allIn := r.Reveals == r.Commits && r.revealsOpen(c)
	switch {
	case round > o.Drawn:
		return nil, &NotDrawn{round}
	case r.Outcome != upgrade.OutcomePending:
		return nil, &upgrade.AlreadySettled{Round: round}
	case !allIn && c.Time <= r.RevealUntil:
		return nil, &upgrade.SettleTooEarly{Round: round, RevealUntil: r.RevealUntil}
	}
	var answers []upgrade.Reveal
	for _, leaf := range r.Seats {
		if a := r.Words[leaf].Answer; a.Verdict != upgrade.VerdictNone {
			answers = append(answers, a)
		}
	}
	r.Outcome, r.BuildDigest, r.FindingsDigest = upgrade.Tally(o.Parameters.Seats, answers)
	events := []Event{&upgrade.Settled{Round: round, Outcome: r.Outcome, BuildDigest: r.BuildDigest, FindingsDigest: r.FindingsDigest}}

	var absent, wrong []common.Address
	var paid []uint64
	for _, leaf := range r.Seats {
		l := &o.Pool.Leaves[leaf]
		l.OpenSeats--
		switch word := r.Words[leaf]; {
		case r.earns(word):
			paid = append(paid, leaf)
		case word.Leaked:
		case word.Answer.Verdict == upgrade.VerdictNone:
			absent = appendNew(absent, l.Operator)
		case r.contradicts(word.Answer):
			wrong = appendNew(wrong, l.Operator)
		}
	}
	o.pay(c, paid)
	for _, p := range []struct {
		amount    Amount
		operators []common.Address
	}{{o.Parameters.PenaltyAbsent, absent}, {o.Parameters.PenaltyWrong, wrong}} {
		if len(p.operators) == 0 {
			continue
		}
		taken, err := o.Staking.Slash(o.as(c), p.amount, p.operators)
		if err != nil {
			panic(err) // an operator that was seated is authorised for ever
		}
		events = append(events, taken...)
	}
	if punished := slices.Concat(absent, wrong); len(punished) != 0 {
		events = append(events, &Punished{round, absent, wrong})
		if o.Due(c) == 0 {
			for _, operator := range punished {
				if leaf := o.Pool.LeafOf[operator]; o.Pool.Leaves[leaf].Weight != 0 {
					events = append(events, o.weigh(c, leaf)...)
				}
			}
		}
	}
	for _, leaf := range r.Seats {
		if l := o.Pool.Leaves[leaf]; l.Operator != noAddress && l.OpenSeats == 0 && l.Weight == 0 {
			events = append(events, o.vacate(c, leaf)...)
		}
	}
	return events, nil
}

// pay shares the seats' fee, and what was carried, among the seats that earned it.
func (o *VerificationOperator) pay(c PoolCall, seats []uint64) {
	pot := NewAmount(o.Parameters.FeePerSeat).mulDiv(uint64(o.Parameters.Seats), 1).Plus(o.Carried)
	var share Amount
	if n := uint64(len(seats)); n > 0 {
		share = pot.mulDiv(1, n)
	}
	for _, leaf := range seats {
		o.earn(o.Staking.Delegations[o.Pool.Leaves[leaf].Operator].Beneficiary, share)
		pot = pot.Minus(share)
	}
	o.Carried = pot
	o.earn(c.Caller, NewAmount(o.Parameters.SettleFee))
}

// ProveLeak seizes the penalty for a wrong answer from an operator whose commitment the caller can open before reveals are.
func (o *VerificationOperator) ProveLeak(c PoolCall, round uint64, operator common.Address, answer upgrade.Reveal, secret upgrade.Salt) ([]Event, error) {
	r, leaf, err := o.sitting(c, round, operator)
	if err != nil {
		return nil, err
	}
	word := r.Words[leaf]
	switch {
	case word == RoundWord{}:
		return nil, &upgrade.NoCommitment{Round: round, Validator: operator}
	case word.Commitment == upgrade.Commitment{}:
		return nil, &upgrade.AlreadyRevealed{Round: round, Validator: operator}
	case r.revealsOpen(c):
		return nil, &RevealsOpen{round}
	case !o.opens(word, round, operator, answer, secret):
		return nil, &NotTheCommitment{round, operator}
	}
	taken, err := o.Staking.Seize(o.as(c), o.Parameters.PenaltyWrong, NewAmount(100), c.Caller, []common.Address{operator})
	if err != nil {
		return nil, err
	}
	r.Words[leaf] = RoundWord{Leaked: true}
	r.Commits -= r.SeatsOf(leaf)
	events := append([]Event{&LeakProven{round, operator, c.Caller}}, taken...)
	if o.Pool.Leaves[leaf].Weight != 0 && o.Due(c) == 0 {
		events = append(events, o.weigh(c, leaf)...)
	}
	return events, nil
}

// Withdraw pays an account all it earned. refused: it does not take the money.
func (o *VerificationOperator) Withdraw(c PoolCall, account common.Address, refused bool) ([]Event, error) {
	if err := o.enabled(c); err != nil {
		return nil, err
	}
	amount := o.Earnings[account]
	switch {
	case amount.IsZero():
		return nil, &NothingToWithdraw{account}
	case refused:
		return nil, &upgrade.PaymentRefused{Validator: account}
	}
	delete(o.Earnings, account)
	o.Balance = o.Balance.Minus(amount)
	return []Event{&Withdrawn{account, amount}}, nil
}

// ---------------------------------------------------------------- views

// RandomnessOf is the id of a round's value.
func (o *VerificationOperator) RandomnessOf(round uint64) uint64 {
	if round > o.Drawn && round <= o.AskedAgainUntil {
		return o.AskedAgain
	}
	return o.Rounds[round-1].Asked
}

// Due is the next round, if it could be drawn or ended now; else zero.
func (o *VerificationOperator) Due(c PoolCall) uint64 {
	next := o.Drawn + 1
	if next > uint64(len(o.Rounds)) {
		return 0
	}
	if c.Time > o.Rounds[next-1].Start+o.Parameters.DrawTime {
		return next
	}
	if _, state := c.Source.ValueOf(o.RandomnessOf(next)); state == RandomnessReady {
		return next
	}
	return 0
}

// SeatsOf is how many seats a leaf holds.
func (r *OperatorRound) SeatsOf(leaf uint64) (seats int) {
	for _, s := range r.Seats {
		if s == leaf {
			seats++
		}
	}
	return seats
}

// ---------------------------------------------------------------- inside

func (o *VerificationOperator) enabled(c PoolCall) error {
	if c.disabled(o.Address) {
		return &upgrade.OperatorContractDisabled{}
	}
	return nil
}

// as is a call that this contract makes.
func (o *VerificationOperator) as(c PoolCall) Call {
	c.Caller = o.Address
	return c.Call
}

func (o *VerificationOperator) running(c PoolCall, round uint64) (*OperatorRound, error) {
	if err := o.enabled(c); err != nil {
		return nil, err
	}
	if round == 0 || round > uint64(len(o.Rounds)) {
		return nil, &upgrade.UnknownRound{Round: round}
	}
	return &o.Rounds[round-1], nil
}

func (o *VerificationOperator) sitting(c PoolCall, round uint64, operator common.Address) (*OperatorRound, uint64, error) {
	r, err := o.running(c, round)
	if err != nil {
		return nil, 0, err
	}
	leaf := o.Pool.LeafOf[operator]
	if leaf == 0 || r.SeatsOf(leaf) == 0 {
		return nil, 0, &upgrade.NotSeated{Round: round, Validator: operator}
	}
	return r, leaf, nil
}

func (r *OperatorRound) revealsOpen(c PoolCall) bool {
	return r.Commits == max(len(r.Seats), 1) || c.Time > r.CommitUntil
}

// opens tells whether an answer is what a word hides.
func (o *VerificationOperator) opens(word RoundWord, round uint64, operator common.Address, answer upgrade.Reveal, secret upgrade.Salt) bool {
	opened := upgrade.Seat{ChainID: o.ChainID, OperatorContract: o.Address, Round: round, Validator: operator}.Commit(answer, secret)
	opened[0] = 0
	return opened == word.Commitment
}

// decides tells what verdict an outcome stands for.
func decides(outcome upgrade.Outcome) upgrade.Verdict {
	switch outcome {
	case upgrade.OutcomeMatch:
		return upgrade.VerdictMatch
	case upgrade.OutcomeMismatch:
		return upgrade.VerdictMismatch
	case upgrade.OutcomeSourceChanged:
		return upgrade.VerdictSourceChanged
	}
	return upgrade.VerdictNone
}

// earns: who gave the answer that decided; who revealed, if none did.
func (r *OperatorRound) earns(word RoundWord) bool {
	a := word.Answer
	if r.Outcome == upgrade.OutcomeNoVerdict {
		return a.Verdict != upgrade.VerdictNone
	}
	return a.Verdict == decides(r.Outcome) && a.BuildDigest == r.BuildDigest
}

// contradicts n−f equal ones, of two verdicts that a third party can check.
func (r *OperatorRound) contradicts(a upgrade.Reveal) bool {
	checkable := func(v upgrade.Verdict) bool { return v == upgrade.VerdictMatch || v == upgrade.VerdictMismatch }
	return checkable(decides(r.Outcome)) && checkable(a.Verdict) && !r.earns(RoundWord{Answer: a})
}

func (o *VerificationOperator) earn(account common.Address, amount Amount) {
	if !amount.IsZero() {
		o.Earnings[account] = o.Earnings[account].Plus(amount)
	}
}

func appendNew(all []common.Address, one common.Address) []common.Address {
	if slices.Contains(all, one) {
		return all
	}
	return append(all, one)
}

func wei(a Amount) (u upgrade.Uint256) {
	a.Big().FillBytes(u[:])
	return u
}
