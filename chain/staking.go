package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/bind"
	"theseus/stake"
)

// ErrNoStaking says that a network has no staking contract.
var ErrNoStaking = errors.New(`this network's file names no staking contract (members "token" and "staking"): its validators are permissioned`)

// Delegation of stake to an operator, with the rules that its times follow.
type Delegation struct {
	Operator common.Address
	stake.Delegation
	// Initialisation is I, in seconds.
	Initialisation uint64
	Locks          []Lock
}

// Lock of an operator's stake by an operator contract.
type Lock struct {
	OperatorContract common.Address `json:"operatorContract"`
	Until            uint64         `json:"until"`
}

// StakingTerms are what a staking contract asks of a new delegation.
type StakingTerms struct {
	Minimum                      stake.Amount
	Initialisation, Undelegation uint64 // seconds
}

// StakingTerms reads the terms.
func (c *Contracts) StakingTerms(ctx context.Context, block common.Hash) (t StakingTerms, err error) {
	staking := c.Network.Staking
	if staking == (common.Address{}) {
		return t, ErrNoStaking
	}
	minimum, err := ask[*big.Int](ctx, c, block, staking, abis().staking, "minimumStake")
	if err != nil {
		return t, err
	}
	if t.Minimum, err = stake.AmountFromBig(minimum); err != nil {
		return t, err
	}
	if t.Initialisation, err = ask[uint64](ctx, c, block, staking, abis().staking, "initialisationPeriod"); err != nil {
		return t, err
	}
	t.Undelegation, err = ask[uint64](ctx, c, block, staking, abis().staking, "undelegationPeriod")
	return t, err
}

// Delegation reads what was delegated to an operator; one that does not exist was created at 0.
func (c *Contracts) Delegation(ctx context.Context, block common.Hash, operator common.Address) (*Delegation, error) {
	terms, err := c.StakingTerms(ctx, block)
	if err != nil {
		return nil, err
	}
	v, err := ask[bind.ITokenStakingDelegation](ctx, c, block, c.Network.Staking, abis().staking, "delegationOf", operator)
	if err != nil {
		return nil, err
	}
	amount, err := stake.AmountFromBig(v.Amount)
	if err != nil {
		return nil, err
	}
	pending, err := stake.AmountFromBig(v.TopUpAmount)
	if err != nil {
		return nil, err
	}
	d := &Delegation{Operator: operator, Initialisation: terms.Initialisation, Delegation: stake.Delegation{
		Owner: v.Owner, Amount: amount, Beneficiary: v.Beneficiary, CreatedAt: v.CreatedAt.Uint64(), UndelegatedAt: v.UndelegatedAt.Uint64(),
		Authorizer: v.Authorizer, UndelegationPeriod: v.UndelegationPeriod.Uint64(), TopUpAt: v.TopUpAt.Uint64(), TopUpAmount: pending,
	}}
	locks, err := ask[[]bind.ITokenStakingLock](ctx, c, block, c.Network.Staking, abis().staking, "locksOf", operator)
	if err != nil {
		return nil, err
	}
	for _, l := range locks {
		d.Locks = append(d.Locks, Lock{l.OperatorContract, l.Until.Uint64()})
	}
	return d, nil
}

// IsAuthorized tells whether an operator's authorizer lets an operator contract lock and take its stake.
func (c *Contracts) IsAuthorized(ctx context.Context, block common.Hash, operator, operatorContract common.Address) (bool, error) {
	return ask[bool](ctx, c, block, c.Network.Staking, abis().staking, "isAuthorized", operator, operatorContract)
}

// TokenBalance of an account.
func (c *Contracts) TokenBalance(ctx context.Context, block common.Hash, account common.Address) (stake.Amount, error) {
	if c.Network.Token == (common.Address{}) {
		return stake.Amount{}, ErrNoStaking
	}
	n, err := ask[*big.Int](ctx, c, block, c.Network.Token, abis().token, "balanceOf", account)
	if err != nil {
		return stake.Amount{}, err
	}
	return stake.AmountFromBig(n)
}

// Stake delegates tokens of the sender to an operator.
func (c *Contracts) Stake(ctx context.Context, s *Sender, amount stake.Amount, beneficiary, operator, authorizer common.Address) (*Sent, error) {
	return c.approveAndCall(ctx, s, amount, stake.DelegationData(beneficiary, operator, authorizer))
}

// TopUp adds tokens of the sender to its delegation to an operator.
func (c *Contracts) TopUp(ctx context.Context, s *Sender, amount stake.Amount, operator common.Address) (*Sent, error) {
	return c.approveAndCall(ctx, s, amount, operator[:])
}

func (c *Contracts) approveAndCall(ctx context.Context, s *Sender, amount stake.Amount, data []byte) (*Sent, error) {
	if c.Network.Staking == (common.Address{}) || c.Network.Token == (common.Address{}) {
		return nil, ErrNoStaking
	}
	return c.send(ctx, s, "", c.Network.Token, abis().token, nil, "approveAndCall", c.Network.Staking, amount.Big(), data)
}

// Undelegate sets an operator's undelegation time to now, or to a time of block time unless it is zero.
func (c *Contracts) Undelegate(ctx context.Context, s *Sender, operator common.Address, at uint64) (*Sent, error) {
	if at == 0 {
		return c.staking(ctx, s, "undelegate", operator)
	}
	return c.staking(ctx, s, "undelegateAt", operator, at)
}

// CancelStake gives a new delegation back.
func (c *Contracts) CancelStake(ctx context.Context, s *Sender, operator common.Address) (*Sent, error) {
	return c.staking(ctx, s, "cancel", operator)
}

// RecoverStake sends stake that is due to its owner.
func (c *Contracts) RecoverStake(ctx context.Context, s *Sender, operator common.Address) (*Sent, error) {
	return c.staking(ctx, s, "recover", operator)
}

// Authorize lets an operator contract lock and take the stake of all operators that named the sender as authorizer, for good.
func (c *Contracts) Authorize(ctx context.Context, s *Sender, operatorContract common.Address) (*Sent, error) {
	return c.staking(ctx, s, "authorize", operatorContract)
}

func (c *Contracts) staking(ctx context.Context, s *Sender, method string, args ...any) (*Sent, error) {
	if c.Network.Staking == (common.Address{}) {
		return nil, fmt.Errorf("%s: %w", method, ErrNoStaking)
	}
	return c.send(ctx, s, "", c.Network.Staking, abis().staking, nil, method, args...)
}
