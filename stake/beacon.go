package stake

import (
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/upgrade"
)

// RandomBeacon is RandomBeaconOperator: a group that makes random numbers together. It holds what TokenStaking holds too, because it
// slashes there.
type RandomBeacon struct {
	ChainID                    uint64
	Address, Registry, Service common.Address
	Parameters                 BeaconParameters
	Staking                    *Staking

	// Members of the group of rounds requested now, in the order of seats.
	Members []common.Address
	Rounds  []BeaconRound
	// In wei: what nobody earned yet, what was earned and not withdrawn, and all that is here.
	Carried  Amount
	Earnings map[common.Address]Amount
	Balance  Amount
}

// BeaconParameters are those of the constructor: times in seconds, fees in wei.
type BeaconParameters struct {
	MinMembers             int
	CommitTime, RevealTime uint64
	MinimumStake, Penalty  Amount
	Fee, FinishFee         uint64
}

// BeaconRound makes one random number.
type BeaconRound struct {
	Customer    common.Address
	CallbackGas uint64
	CommitUntil uint64
	Members     []common.Address
	// By seat: what was committed, and the secret once it is revealed.
	Commitments, Secrets []common.Hash
	Revealed             []bool
	Finished             bool
	Entry                common.Hash
}

// BeaconCall is a call with the wei that it sends.
type BeaconCall struct {
	Call
	Wei Amount
}

// The events of IRandomBeaconOperator. Those that begin with Beacon are there without it.
type (
	BeaconCommitted struct {
		Round      uint64
		Member     common.Address
		Commitment common.Hash
	}
	BeaconJoined   struct{ Operator common.Address }
	BeaconLeft     struct{ Operator common.Address }
	BeaconRevealed struct {
		Round  uint64
		Member common.Address
		Secret common.Hash
	}
	EntryRequested struct {
		Round                    uint64
		Customer                 common.Address
		CommitUntil, RevealUntil uint64
	}
	Finished struct {
		Round uint64
		Entry common.Hash
	}
)

const (
	beaconMaxMembers     = 16
	beaconMaxCallbackGas = 1_000_000
)

// Check is why the contract could not be deployed with these parameters; nil if it could.
func (o *RandomBeacon) Check() error {
	p := o.Parameters
	switch {
	case o.Registry == noAddress || o.Staking == nil:
		return &ZeroAddress{}
	case p.MinMembers < 2 || p.MinMembers > beaconMaxMembers || min(p.CommitTime, p.RevealTime) == 0 ||
		max(p.CommitTime, p.RevealTime) > maxRoundPart || p.MinimumStake.IsZero() || p.Penalty.IsZero() ||
		p.Penalty.Cmp(p.MinimumStake) > 0 || p.FinishFee > p.Fee:
		return &ParametersInvalid{}
	}
	return nil
}

// Clone shares nothing that changes.
func (o *RandomBeacon) Clone() *RandomBeacon {
	c := *o
	c.Staking, c.Members, c.Earnings, c.Rounds = o.Staking.Clone(), slices.Clone(o.Members), maps.Clone(o.Earnings), slices.Clone(o.Rounds)
	for i, r := range c.Rounds {
		c.Rounds[i].Commitments, c.Rounds[i].Secrets, c.Rounds[i].Revealed = slices.Clone(r.Commitments), slices.Clone(r.Secrets), slices.Clone(r.Revealed)
	}
	return &c
}

// ---------------------------------------------------------------- operators

// Join makes the caller a member of the group.
func (o *RandomBeacon) Join(c BeaconCall) ([]Event, error) {
	if err := o.enabled(c); err != nil {
		return nil, err
	}
	stake := o.Staking.EligibleStake(c.Call, c.Caller, o.Address)
	switch {
	case slices.Contains(o.Members, c.Caller):
		return nil, &AlreadyMember{c.Caller}
	case len(o.Members) == beaconMaxMembers:
		return nil, &GroupFull{beaconMaxMembers}
	case stake.Cmp(o.Parameters.MinimumStake) < 0:
		return nil, &StakeTooLow{c.Caller, stake, o.Parameters.MinimumStake}
	}
	o.Members = append(slices.Clone(o.Members), c.Caller) // rounds keep the group that they began with
	return []Event{&BeaconJoined{c.Caller}}, nil
}

// Leave takes the caller out of the group.
func (o *RandomBeacon) Leave(c BeaconCall) ([]Event, error) { return o.remove(c, c.Caller) }

// Evict takes a member out whose stake is too low.
func (o *RandomBeacon) Evict(c BeaconCall, operator common.Address) ([]Event, error) {
	if err := o.enabled(c); err != nil {
		return nil, err
	}
	if o.Staking.EligibleStake(c.Call, operator, o.Address).Cmp(o.Parameters.MinimumStake) >= 0 {
		return nil, &StillEligible{operator}
	}
	return o.remove(c, operator)
}

func (o *RandomBeacon) remove(c BeaconCall, operator common.Address) ([]Event, error) {
	if err := o.enabled(c); err != nil {
		return nil, err
	}
	seat, last := slices.Index(o.Members, operator), len(o.Members)-1
	if seat < 0 {
		return nil, &NotMember{operator}
	}
	members := slices.Clone(o.Members)
	members[seat] = members[last]
	o.Members = members[:last]
	return []Event{&BeaconLeft{operator}}, nil
}

// ---------------------------------------------------------------- customers

// Request starts a round for the caller.
func (o *RandomBeacon) Request(c BeaconCall, callbackGas uint64) ([]Event, error) {
	if err := o.enabled(c); err != nil {
		return nil, err
	}
	p, fee := o.Parameters, NewAmount(o.Parameters.Fee)
	switch {
	case o.Service != noAddress && c.Caller != o.Service:
		return nil, &upgrade.ServiceOnly{Service: o.Service}
	case c.Wei.Cmp(fee) < 0:
		return nil, &upgrade.FeeTooLow{Fee: wei(fee), Sent: wei(c.Wei)}
	case callbackGas > beaconMaxCallbackGas:
		return nil, &CallbackGasTooHigh{callbackGas, beaconMaxCallbackGas}
	case len(o.Members) < p.MinMembers:
		return nil, &GroupTooSmall{uint64(len(o.Members)), uint64(p.MinMembers)}
	}
	o.Balance, o.Carried = o.Balance.Plus(c.Wei), o.Carried.Plus(c.Wei.Minus(fee))
	n := len(o.Members)
	r := BeaconRound{
		Customer: c.Caller, CallbackGas: callbackGas, CommitUntil: c.Time + p.CommitTime, Members: o.Members,
		Commitments: make([]common.Hash, n), Secrets: make([]common.Hash, n), Revealed: make([]bool, n),
	}
	o.Rounds = append(o.Rounds, r)
	return []Event{&EntryRequested{uint64(len(o.Rounds)), c.Caller, r.CommitUntil, o.RevealUntil(&r)}}, nil
}

// ---------------------------------------------------------------- members

// Commit is a seated member's, once in a round, while commit time runs.
func (o *RandomBeacon) Commit(c BeaconCall, round, seat uint64, commitment common.Hash) ([]Event, error) {
	r, err := o.sitting(c, round, seat)
	if err != nil {
		return nil, err
	}
	switch {
	case r.Commitments[seat] != common.Hash{}:
		return nil, &upgrade.AlreadyCommitted{Round: round, Validator: c.Caller}
	case c.Time > r.CommitUntil:
		return nil, &upgrade.CommitTimeOver{Round: round, CommitUntil: r.CommitUntil}
	case commitment == common.Hash{}:
		return nil, &upgrade.ZeroCommitment{}
	}
	r.Commitments[seat] = commitment
	return []Event{&BeaconCommitted{round, c.Caller, commitment}}, nil
}

// Reveal opens a commitment, once all committed or commit time is over.
func (o *RandomBeacon) Reveal(c BeaconCall, round, seat uint64, secret common.Hash) ([]Event, error) {
	r, err := o.sitting(c, round, seat)
	if err != nil {
		return nil, err
	}
	switch {
	case r.Commitments[seat] == common.Hash{}:
		return nil, &upgrade.NoCommitment{Round: round, Validator: c.Caller}
	case r.Revealed[seat]:
		return nil, &upgrade.AlreadyRevealed{Round: round, Validator: c.Caller}
	case r.Finished:
		return nil, &AlreadyFinished{round}
	case slices.Contains(r.Commitments, common.Hash{}) && c.Time <= r.CommitUntil:
		return nil, &upgrade.RevealNotOpen{Round: round, CommitUntil: r.CommitUntil}
	case c.Time > o.RevealUntil(r):
		return nil, &upgrade.RevealTimeOver{Round: round, RevealUntil: o.RevealUntil(r)}
	case o.Commitment(round, c.Caller, secret) != r.Commitments[seat]:
		return nil, &upgrade.RevealDiffers{Round: round, Validator: c.Caller}
	}
	r.Revealed[seat], r.Secrets[seat] = true, secret
	return []Event{&BeaconRevealed{round, c.Caller, secret}}, nil
}

// ---------------------------------------------------------------- anyone

// Finish makes the entry, once all revealed or reveal time is over; it rewards and punishes.
func (o *RandomBeacon) Finish(c BeaconCall, round uint64) ([]Event, error) {
	r, err := o.existing(c, round)
	if err != nil {
		return nil, err
	}
	switch {
	case r.Finished:
		return nil, &AlreadyFinished{round}
	case slices.Contains(r.Revealed, false) && c.Time <= o.RevealUntil(r):
		return nil, &FinishTooEarly{round, o.RevealUntil(r)}
	}
	var absent, present []common.Address
	for seat, member := range r.Members {
		if r.Revealed[seat] {
			present = append(present, member)
		} else {
			absent = append(absent, member)
		}
	}
	r.Finished, r.Entry = true, o.EntryOf(round)
	o.earn(c.Caller, NewAmount(o.Parameters.FinishFee))
	pot := NewAmount(o.Parameters.Fee - o.Parameters.FinishFee).Plus(o.Carried)
	var share Amount
	if len(present) > 0 {
		share = pot.mulDiv(1, uint64(len(present)))
	}
	for _, member := range present {
		o.earn(o.Staking.Delegations[member].Beneficiary, share)
		pot = pot.Minus(share)
	}
	o.Carried = pot
	events := []Event{&Finished{round, r.Entry}}
	if len(absent) > 0 {
		as := c.Call
		as.Caller = o.Address
		taken, err := o.Staking.Slash(as, o.Parameters.Penalty, absent)
		if err != nil {
			panic(err) // a member is authorised for ever
		}
		events = append(events, taken...)
	}
	return events, nil
}

// Withdraw pays an account all it earned. refused: it does not take the money.
func (o *RandomBeacon) Withdraw(c BeaconCall, account common.Address, refused bool) ([]Event, error) {
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

// Weight is what a service goes by.
func (o *RandomBeacon) Weight() Amount {
	if len(o.Members) < o.Parameters.MinMembers {
		return Amount{}
	}
	return o.Parameters.MinimumStake.mulDiv(uint64(len(o.Members)), 1e18)
}

// RevealUntil is the last time to reveal.
func (o *RandomBeacon) RevealUntil(r *BeaconRound) uint64 {
	return r.CommitUntil + o.Parameters.RevealTime
}

// Commitment is what a member commits to: a hash of its secret for this round alone.
func (o *RandomBeacon) Commitment(round uint64, member common.Address, secret common.Hash) common.Hash {
	return crypto.Keccak256Hash(number(o.ChainID), common.LeftPadBytes(o.Address[:], 32), number(round), common.LeftPadBytes(member[:], 32), secret[:])
}

// EntryOf is a hash of the secrets revealed, in the order of seats; zero if there are none.
func (o *RandomBeacon) EntryOf(round uint64) common.Hash {
	var secrets [][]byte
	for seat, revealed := range o.Rounds[round-1].Revealed {
		if revealed {
			secrets = append(secrets, o.Rounds[round-1].Secrets[seat].Bytes())
		}
	}
	if secrets == nil {
		return common.Hash{}
	}
	head := [][]byte{number(o.ChainID), common.LeftPadBytes(o.Address[:], 32), number(round), number(128), number(uint64(len(secrets)))}
	return crypto.Keccak256Hash(append(head, secrets...)...)
}

// ---------------------------------------------------------------- inside

func (o *RandomBeacon) enabled(c BeaconCall) error {
	if c.disabled(o.Address) {
		return &upgrade.OperatorContractDisabled{}
	}
	return nil
}

func (o *RandomBeacon) existing(c BeaconCall, round uint64) (*BeaconRound, error) {
	if err := o.enabled(c); err != nil {
		return nil, err
	}
	if round == 0 || round > uint64(len(o.Rounds)) {
		return nil, &upgrade.UnknownRound{Round: round}
	}
	return &o.Rounds[round-1], nil
}

func (o *RandomBeacon) sitting(c BeaconCall, round, seat uint64) (*BeaconRound, error) {
	r, err := o.existing(c, round)
	if err != nil {
		return nil, err
	}
	if seat >= uint64(len(r.Members)) || r.Members[seat] != c.Caller {
		return nil, &upgrade.NotSeated{Round: round, Validator: c.Caller}
	}
	return r, nil
}

func (o *RandomBeacon) earn(account common.Address, amount Amount) {
	if !amount.IsZero() {
		o.Earnings[account] = o.Earnings[account].Plus(amount)
	}
}

func number(n uint64) []byte { return common.BigToHash(new(big.Int).SetUint64(n)).Bytes() }
