package upgrade

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Operator is PermissionedVerificationOperator without a chain: rounds among a fixed list of validators. Its methods are the
// contract's functions, with the same checks in the same order; each gives the event that is emitted, or the refusal, after which
// nothing has changed. What the contract decides by votes that it keeps small, this decides by [Tally]; both are tested in lock step.
type Operator struct {
	ChainID                    uint64
	Address, Registry, Service common.Address
	Validators                 []common.Address
	// CommitTime and RevealTime in seconds, the second after the first.
	CommitTime, RevealTime uint64
	// Fee in wei per round.
	Fee uint64
	// Carried is what nobody earned yet, what was paid above a fee included; it goes to the next round that settles.
	Carried Uint256
	// Rounds that were started; the first has number 1.
	Rounds []Round
}

// Round is one verification of one approved code intent.
type Round struct {
	Subject                  [32]byte
	CommitUntil, RevealUntil uint64
	Commits, Reveals         int
	// Seats in the order of the validators.
	Seats []SeatWord
	// Outcome is PENDING until settled; the digests are zero until then.
	Outcome        Outcome
	BuildDigest    BuildDigest
	FindingsDigest FindingsDigest
	// Share in wei of each seat that revealed.
	Share Uint256
}

// SeatWord is what a round keeps of one seat.
type SeatWord struct {
	// Commitment without its first byte, which is not kept; zero before the commit and after the reveal.
	Commitment Commitment
	// Answer has the verdict NONE until it is revealed.
	Answer    Reveal
	Collected bool
}

// The events of PermissionedVerificationOperator, of the same names and arguments.
type (
	RoundStarted struct {
		Round                    uint64
		Customer, Contract       common.Address
		Digest                   Digest
		CommitUntil, RevealUntil uint64
	}
	Committed struct {
		Round      uint64
		Validator  common.Address
		Commitment Commitment
	}
	Revealed struct {
		Round     uint64
		Validator common.Address
		Reveal
	}
	Settled struct {
		Round          uint64
		Outcome        Outcome
		BuildDigest    BuildDigest
		FindingsDigest FindingsDigest
	}
	Collected struct {
		Round     uint64
		Validator common.Address
		Amount    Uint256
	}
)

const maxValidators = 255

// Check is why the contract could not be deployed with these parameters; nil if it could.
func (o *Operator) Check() error {
	if o.Registry == noAddress || o.Service == noAddress {
		return &ZeroAddress{}
	}
	if n := len(o.Validators); n == 0 || n > maxValidators {
		return &ValidatorsInvalid{uint64(n)}
	}
	if min(o.CommitTime, o.RevealTime) == 0 || max(o.CommitTime, o.RevealTime) > 365*day {
		return &TimesInvalid{o.CommitTime, o.RevealTime}
	}
	if o.Fee >= 1<<63 {
		return &FeeTooHigh{o.Fee}
	}
	previous := noAddress
	for seat, v := range o.Validators {
		if v.Cmp(previous) <= 0 {
			return &ValidatorsInvalid{uint64(seat)}
		}
		previous = v
	}
	return nil
}

// Clone shares nothing that changes.
func (o *Operator) Clone() *Operator {
	c := *o
	c.Rounds = slices.Clone(o.Rounds)
	for i := range c.Rounds {
		c.Rounds[i].Seats = slices.Clone(c.Rounds[i].Seats)
	}
	return &c
}

// ---------------------------------------------------------------- service

// StartRound is asked for by the service, with the fee.
func (o *Operator) StartRound(c Call, customer, contract common.Address, d Digest) (*RoundStarted, error) {
	if err := o.enabled(c); err != nil {
		return nil, err
	}
	switch fee := NewUint256(o.Fee); {
	case c.Caller != o.Service:
		return nil, &ServiceOnly{o.Service}
	case c.Value.Big().Cmp(fee.Big()) < 0:
		return nil, &FeeTooLow{fee, c.Value}
	}
	o.carry(c.Value)
	commitUntil := c.Time + o.CommitTime
	revealUntil := commitUntil + o.RevealTime
	o.Rounds = append(o.Rounds, Round{
		Subject: RoundSubject(customer, contract, d, c.Time), CommitUntil: commitUntil, RevealUntil: revealUntil,
		Seats: make([]SeatWord, len(o.Validators)),
	})
	return &RoundStarted{uint64(len(o.Rounds)), customer, contract, d, commitUntil, revealUntil}, nil
}

// ---------------------------------------------------------------- validators

// Commit is a validator's, once in a round, while commit time runs.
func (o *Operator) Commit(c Call, round uint64, commitment Commitment) (*Committed, error) {
	r, seat, err := o.sitting(c, round)
	if err != nil {
		return nil, err
	}
	kept := commitment
	kept[0] = 0
	switch {
	case *seat != SeatWord{}:
		return nil, &AlreadyCommitted{round, c.Caller}
	case c.Time > r.CommitUntil:
		return nil, &CommitTimeOver{round, r.CommitUntil}
	case kept == Commitment{}:
		return nil, &ZeroCommitment{}
	}
	seat.Commitment = kept
	r.Commits++
	return &Committed{round, c.Caller, commitment}, nil
}

// Reveal opens a commitment, once all seats committed or commit time is over.
func (o *Operator) Reveal(c Call, round uint64, answer Reveal, secret Salt) (*Revealed, error) {
	r, seat, err := o.sitting(c, round)
	if err != nil {
		return nil, err
	}
	switch {
	case *seat == SeatWord{}:
		return nil, &NoCommitment{round, c.Caller}
	case seat.Answer.Verdict != VerdictNone:
		return nil, &AlreadyRevealed{round, c.Caller}
	case r.Outcome != OutcomePending:
		return nil, &AlreadySettled{round}
	case r.Commits < len(r.Seats) && c.Time <= r.CommitUntil:
		return nil, &RevealNotOpen{round, r.CommitUntil}
	case c.Time > r.RevealUntil:
		return nil, &RevealTimeOver{round, r.RevealUntil}
	case answer.Verdict == VerdictNone:
		return nil, &VerdictInvalid{}
	}
	opened := Seat{o.ChainID, o.Address, round, c.Caller}.Commit(answer, secret)
	opened[0] = 0
	if opened != seat.Commitment {
		return nil, &RevealDiffers{round, c.Caller}
	}
	*seat = SeatWord{Answer: answer}
	r.Reveals++
	return &Revealed{round, c.Caller, answer}, nil
}

// Collect pays the caller its share of a settled round, once. refused: it does not take the money.
func (o *Operator) Collect(c Call, round uint64, refused bool) (*Collected, error) {
	r, seat, err := o.sitting(c, round)
	switch {
	case err != nil:
		return nil, err
	case r.Share == Uint256{}, seat.Answer.Verdict == VerdictNone, seat.Collected:
		return nil, &NothingToCollect{round, c.Caller}
	case refused:
		return nil, &PaymentRefused{c.Caller}
	}
	seat.Collected = true
	return &Collected{round, c.Caller, r.Share}, nil
}

// ---------------------------------------------------------------- anyone

// Settle counts the reveals, when no more can come or reveal time is over.
func (o *Operator) Settle(c Call, round uint64) (*Settled, error) {
	if err := o.enabled(c); err != nil {
		return nil, err
	}
	r, err := o.round(round)
	if err != nil {
		return nil, err
	}
	allIn := r.Reveals == r.Commits && (r.Commits == len(r.Seats) || c.Time > r.CommitUntil)
	switch {
	case r.Outcome != OutcomePending:
		return nil, &AlreadySettled{round}
	case !allIn && c.Time <= r.RevealUntil:
		return nil, &SettleTooEarly{round, r.RevealUntil}
	}
	r.Outcome, r.BuildDigest, r.FindingsDigest = Tally(len(r.Seats), r.Answers())
	o.share(r)
	return &Settled{round, r.Outcome, r.BuildDigest, r.FindingsDigest}, nil
}

// carry keeps what was paid above the fee.
func (o *Operator) carry(paid Uint256) {
	surplus := new(big.Int).Sub(paid.Big(), new(big.Int).SetUint64(o.Fee))
	surplus.Add(surplus, o.Carried.Big()).FillBytes(o.Carried[:])
}

// mostShare is the largest that the contract keeps: uint72.
var mostShare = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 72), big.NewInt(1))

// share gives the fee, and what was carried, to those who revealed.
func (o *Operator) share(r *Round) {
	pot, share := new(big.Int).SetUint64(o.Fee), new(big.Int)
	pot.Add(pot, o.Carried.Big())
	reveals := big.NewInt(int64(r.Reveals))
	if r.Reveals > 0 {
		share.Div(pot, reveals)
	}
	if share.Cmp(mostShare) > 0 {
		share.Set(mostShare)
	}
	pot.Sub(pot, new(big.Int).Mul(share, reveals))
	share.FillBytes(r.Share[:])
	pot.FillBytes(o.Carried[:])
}

// ---------------------------------------------------------------- views

// Result is what CodeRegistry asks.
func (o *Operator) Result(round uint64) (Outcome, BuildDigest, FindingsDigest, error) {
	r, err := o.round(round)
	if err != nil {
		return OutcomePending, BuildDigest{}, FindingsDigest{}, err
	}
	return r.Outcome, r.BuildDigest, r.FindingsDigest, nil
}

// Answers that were revealed, in the order of seats.
func (r *Round) Answers() []Reveal {
	answers := make([]Reveal, 0, r.Reveals)
	for _, s := range r.Seats {
		if s.Answer.Verdict != VerdictNone {
			answers = append(answers, s.Answer)
		}
	}
	return answers
}

// ---------------------------------------------------------------- conditions

func (o *Operator) enabled(c Call) error {
	if c.status(o.Address) == RegistryDisabled {
		return &OperatorContractDisabled{}
	}
	return nil
}

func (o *Operator) round(round uint64) (*Round, error) {
	if round == 0 || round > uint64(len(o.Rounds)) {
		return nil, &UnknownRound{round}
	}
	return &o.Rounds[round-1], nil
}

// sitting is the caller's seat in a round.
func (o *Operator) sitting(c Call, round uint64) (*Round, *SeatWord, error) {
	if err := o.enabled(c); err != nil {
		return nil, nil, err
	}
	r, err := o.round(round)
	if err != nil {
		return nil, nil, err
	}
	i, seated := slices.BinarySearchFunc(o.Validators, c.Caller, common.Address.Cmp)
	if !seated {
		return nil, nil, &NotSeated{round, c.Caller}
	}
	return r, &r.Seats[i], nil
}
