package stake

import (
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Staking is TokenStaking.
type Staking struct {
	Address, Registry common.Address
	Token             *Token
	MinimumStake      Amount
	// In seconds; the second is P of stakes that undelegate now.
	InitialisationPeriod, UndelegationPeriod uint64

	// Operators that there ever were, in the order of their delegations.
	Operators   []common.Address
	Delegations map[common.Address]Delegation
	// Locks of each operator, in the order in which the contract keeps them.
	Locks map[common.Address][]Lock
	// AuthorizedAt is when an authorizer authorised an operator contract.
	AuthorizedAt map[Authorization]uint64
}

// Lock keeps stake from being recovered until a time, as long as Registry approves the operator contract.
type Lock struct {
	OperatorContract common.Address
	Until            uint64
}

// Authorization is an authorizer's word for an operator contract.
type Authorization struct{ Authorizer, OperatorContract common.Address }

// The events of TokenStaking.
type (
	Authorized struct{ Authorizer, OperatorContract common.Address }
	Cancelled  struct {
		Operator, Owner common.Address
		Amount          Amount
	}
	Delegated struct {
		Operator, Owner, Beneficiary, Authorizer common.Address
		Amount                                   Amount
	}
	Locked struct {
		Operator, OperatorContract common.Address
		Until                      uint64
	}
	Recovered struct {
		Operator, Owner common.Address
		Amount          Amount
	}
	Seized struct {
		Operator, OperatorContract, Tattletale common.Address
		Amount                                 Amount
	}
	Slashed struct {
		Operator, OperatorContract common.Address
		Amount                     Amount
	}
	ToppedUp struct {
		Operator common.Address
		Amount   Amount
	}
	Undelegated struct {
		Operator                          common.Address
		UndelegatedAt, UndelegationPeriod uint64
	}
	UndelegationPeriodChanged struct{ UndelegationPeriod uint64 }
	Unlocked                  struct{ Operator, OperatorContract common.Address }
)

// Check is why the contract could not be deployed with these parameters; nil if it could.
func (s *Staking) Check() error {
	switch {
	case s.Token == nil || s.Token.Address == noAddress || s.Registry == noAddress:
		return &ZeroAddress{}
	case s.MinimumStake.IsZero() || !s.MinimumStake.fits96():
		return &MinimumInvalid{s.MinimumStake}
	case s.InitialisationPeriod == 0 || s.InitialisationPeriod > maxPeriod:
		return &PeriodInvalid{s.InitialisationPeriod}
	case s.UndelegationPeriod == 0 || s.UndelegationPeriod > maxPeriod:
		return &PeriodInvalid{s.UndelegationPeriod}
	}
	return nil
}

// NewStaking deploys TokenStaking.
func NewStaking(address, registry common.Address, token *Token, minimum Amount, initialisation, undelegation uint64) (*Staking, error) {
	s := &Staking{
		Address: address, Registry: registry, Token: token, MinimumStake: minimum, InitialisationPeriod: initialisation, UndelegationPeriod: undelegation,
		Delegations: map[common.Address]Delegation{}, Locks: map[common.Address][]Lock{}, AuthorizedAt: map[Authorization]uint64{},
	}
	return s, s.Check()
}

// Clone shares nothing that changes, the token included.
func (s *Staking) Clone() *Staking {
	c := *s
	c.Token = s.Token.Clone()
	c.Operators = slices.Clone(s.Operators)
	c.Delegations, c.AuthorizedAt = maps.Clone(s.Delegations), maps.Clone(s.AuthorizedAt)
	c.Locks = make(map[common.Address][]Lock, len(s.Locks))
	for operator, locks := range s.Locks {
		c.Locks[operator] = slices.Clone(locks)
	}
	return &c
}

// ---------------------------------------------------------------- owners: stake comes in

// DelegationData is the extra data of a delegation.
func DelegationData(beneficiary, operator, authorizer common.Address) []byte {
	return slices.Concat(beneficiary[:], operator[:], authorizer[:])
}

// Stake is approveAndCall of the token with this contract as spender, by the caller.
func (s *Staking) Stake(c Call, amount Amount, extraData []byte) ([]Event, error) {
	from := c.Caller
	return s.Token.ApproveAndCall(c, s.Address, amount, func(c Call) ([]Event, error) {
		return s.ReceiveApproval(c, from, amount, s.Token.Address, extraData)
	})
}

// ReceiveApproval is what the token calls: 60 bytes delegate, 20 bytes (an operator) add to what was delegated.
func (s *Staking) ReceiveApproval(c Call, from common.Address, amount Amount, token common.Address, extraData []byte) ([]Event, error) {
	switch {
	case c.Caller != s.Token.Address:
		return nil, &ForeignToken{c.Caller}
	case token != s.Token.Address:
		return nil, &ForeignToken{token}
	case !amount.fits96():
		return nil, &AmountTooLarge{amount}
	case c.disabled(s.Address):
		return nil, &StakingDisabled{}
	}
	var operator common.Address
	var next Delegation
	var event Event
	var err error
	switch len(extraData) {
	case 60:
		next = Delegation{
			Owner: from, Amount: amount, Beneficiary: common.Address(extraData[:20]), CreatedAt: c.Time, Authorizer: common.Address(extraData[40:]),
		}
		operator = common.Address(extraData[20:40])
		event, err = s.delegate(operator, next)
	case 20:
		operator = common.Address(extraData)
		next, event, err = s.topUp(c, from, operator, amount)
	default:
		err = &WrongExtraData{uint64(len(extraData))}
	}
	if err != nil {
		return nil, err
	}
	c.Caller = s.Address
	moved, err := s.Token.TransferFrom(c, from, s.Address, amount)
	if err != nil {
		return nil, err
	}
	if !s.Delegations[operator].Exists() {
		s.Operators = append(s.Operators, operator)
	}
	s.Delegations[operator] = next
	return append([]Event{event}, moved...), nil
}

func (s *Staking) delegate(operator common.Address, d Delegation) (Event, error) {
	switch {
	case d.Beneficiary == noAddress || operator == noAddress || d.Authorizer == noAddress:
		return nil, &ZeroAddress{}
	case s.Delegations[operator].Exists():
		return nil, &OperatorUsed{operator}
	case d.Amount.Cmp(s.MinimumStake) < 0:
		return nil, &BelowMinimum{s.MinimumStake, d.Amount}
	}
	return &Delegated{operator, d.Owner, d.Beneficiary, d.Authorizer, d.Amount}, nil
}

func (s *Staking) topUp(c Call, from, operator common.Address, amount Amount) (d Delegation, _ Event, err error) {
	if d, err = s.held(operator); err != nil {
		return d, nil, err
	}
	switch {
	case from != d.Owner:
		return d, nil, &OwnerOnly{operator, d.Owner}
	case d.Undelegating(c.Time):
		return d, nil, &Undelegating{operator, d.UndelegatedAt}
	case amount.IsZero():
		return d, nil, &ZeroAmount{}
	}
	s.fold(&d, c.Time)
	if !d.Total().Plus(amount).fits96() {
		return d, nil, &AmountTooLarge{amount}
	}
	d.TopUpAmount, d.TopUpAt = d.TopUpAmount.Plus(amount), c.Time
	return d, &ToppedUp{operator, amount}, nil
}

// ---------------------------------------------------------------- owners and operators: stake goes home

// Cancel gives the stake back, while t ≤ C+I.
func (s *Staking) Cancel(c Call, operator common.Address) ([]Event, error) {
	d, err := s.own(c, operator)
	if err != nil {
		return nil, err
	}
	if until := d.CancelUntil(s.InitialisationPeriod); c.Time > until {
		return nil, &TooLateToCancel{operator, until}
	}
	total := d.Total()
	if d.UndelegatedAt == 0 || d.UndelegatedAt > c.Time {
		s.setUndelegatedAt(&d, c.Time)
	}
	return s.giveBack(c, operator, d, &Cancelled{operator, d.Owner, total})
}

// Undelegate sets U to now.
func (s *Staking) Undelegate(c Call, operator common.Address) ([]Event, error) {
	d, err := s.own(c, operator)
	if err != nil {
		return nil, err
	}
	if d.Undelegating(c.Time) {
		return nil, &Undelegating{operator, d.UndelegatedAt}
	}
	return s.undelegateAt(operator, d, c.Time)
}

// UndelegateAt sets U: the owner to any time from now on, the operator to none later than it is.
func (s *Staking) UndelegateAt(c Call, operator common.Address, time uint64) ([]Event, error) {
	d, err := s.own(c, operator)
	if err != nil {
		return nil, err
	}
	switch {
	case d.Undelegating(c.Time):
		return nil, &Undelegating{operator, d.UndelegatedAt}
	case time < c.Time || time >= 1<<48:
		return nil, &TimeInvalid{time}
	case c.Caller != d.Owner && d.UndelegatedAt != 0 && time > d.UndelegatedAt:
		return nil, &PostponedByOperator{operator, d.UndelegatedAt, time}
	}
	return s.undelegateAt(operator, d, time)
}

func (s *Staking) undelegateAt(operator common.Address, d Delegation, time uint64) ([]Event, error) {
	s.setUndelegatedAt(&d, time)
	s.Delegations[operator] = d
	return []Event{&Undelegated{operator, d.UndelegatedAt, d.UndelegationPeriod}}, nil
}

// Recover gives the stake back to its owner, once t > U+P and nothing locks it.
func (s *Staking) Recover(c Call, operator common.Address) ([]Event, error) {
	d, err := s.held(operator)
	if err != nil {
		return nil, err
	}
	if until := d.RecoverAfter(); c.Time <= until {
		return nil, &TooEarlyToRecover{operator, until}
	}
	for _, lock := range s.Locks[operator] {
		if lock.Live(c) {
			return nil, &StakeLocked{operator, lock.OperatorContract, lock.Until}
		}
	}
	return s.giveBack(c, operator, d, &Recovered{operator, d.Owner, d.Total()})
}

func (s *Staking) giveBack(c Call, operator common.Address, d Delegation, event Event) ([]Event, error) {
	c.Caller = s.Address
	moved, err := s.Token.Transfer(c, d.Owner, d.Total())
	if err != nil {
		return nil, err
	}
	d.Amount, d.TopUpAmount, d.TopUpAt = Amount{}, Amount{}, 0
	s.Delegations[operator] = d
	return append([]Event{event}, moved...), nil
}

// ---------------------------------------------------------------- authorizers

// Authorize is the caller's word for an operator contract, never withdrawn. recognised is what that contract says its staking contract is.
func (s *Staking) Authorize(c Call, operatorContract, recognised common.Address) ([]Event, error) {
	word := Authorization{c.Caller, operatorContract}
	switch {
	case !c.approved(operatorContract):
		return nil, &OperatorContractNotApproved{operatorContract}
	case recognised != s.Address:
		return nil, &NotRecognised{operatorContract, recognised}
	case s.AuthorizedAt[word] != 0:
		return nil, &AlreadyAuthorized{c.Caller, operatorContract}
	}
	s.AuthorizedAt[word] = c.Time
	return []Event{&Authorized{c.Caller, operatorContract}}, nil
}

// ---------------------------------------------------------------- governance

// SetUndelegationPeriod sets P of stakes that undelegate from now on.
func (s *Staking) SetUndelegationPeriod(c Call, period uint64) ([]Event, error) {
	switch {
	case c.Caller != c.Governance:
		return nil, &GovernanceOnly{c.Governance}
	case period == 0 || period > maxPeriod:
		return nil, &PeriodInvalid{period}
	}
	s.UndelegationPeriod = period
	return []Event{&UndelegationPeriodChanged{period}}, nil
}

// ---------------------------------------------------------------- views

// WasEligible tells whether stake was eligible for new work of an operator contract at a time that is not in the future.
func (s *Staking) WasEligible(c Call, operator, operatorContract common.Address, time uint64) bool {
	d := s.Delegations[operator]
	authorized := s.AuthorizedAt[Authorization{d.Authorizer, operatorContract}]
	return time <= c.Time && d.EligibleAt(time, s.InitialisationPeriod) && authorized != 0 && time >= authorized && c.approved(operatorContract)
}

// EligibleStake is what an operator may begin new work of an operator contract with.
func (s *Staking) EligibleStake(c Call, operator, operatorContract common.Address) Amount {
	if !s.WasEligible(c, operator, operatorContract, c.Time) {
		return Amount{}
	}
	return s.Delegations[operator].Matured(c.Time, s.InitialisationPeriod)
}

// ActiveStake is what stands behind an operator's work for an operator contract.
func (s *Staking) ActiveStake(c Call, operator, operatorContract common.Address) Amount {
	d := s.Delegations[operator]
	if !d.ActiveAt(c.Time, s.InitialisationPeriod) || !s.IsAuthorized(operator, operatorContract) || !c.approved(operatorContract) {
		return Amount{}
	}
	return d.Matured(c.Time, s.InitialisationPeriod)
}

// IsAuthorized tells that the operator's authorizer authorised the operator contract.
func (s *Staking) IsAuthorized(operator, operatorContract common.Address) bool {
	return s.AuthorizedAt[Authorization{s.Delegations[operator].Authorizer, operatorContract}] != 0
}

// ---------------------------------------------------------------- inside

func (s *Staking) held(operator common.Address) (Delegation, error) {
	d := s.Delegations[operator]
	if d.Total().IsZero() {
		return d, &NoStake{operator}
	}
	return d, nil
}

// own is held, by its owner or operator.
func (s *Staking) own(c Call, operator common.Address) (Delegation, error) {
	d, err := s.held(operator)
	if err == nil && c.Caller != d.Owner && c.Caller != operator {
		err = &OwnerOrOperatorOnly{operator, d.Owner}
	}
	return d, err
}

func (s *Staking) setUndelegatedAt(d *Delegation, time uint64) {
	if d.UndelegatedAt == 0 {
		d.UndelegationPeriod = s.UndelegationPeriod
	}
	d.UndelegatedAt = time
}

// fold moves a pending amount that is past its initialisation period to the rest.
func (s *Staking) fold(d *Delegation, t uint64) {
	if d.TopUpAt != 0 && t > d.TopUpAt+s.InitialisationPeriod {
		d.Amount, d.TopUpAmount, d.TopUpAt = d.Total(), Amount{}, 0
	}
}
