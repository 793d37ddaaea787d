package validator

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/upgrade"
)

// Pool says what a Validator does about the pools of staked operator contracts.
type Pool string

const (
	// PoolStay keeps up to date what there is: weight, and the lock of the stake.
	PoolStay Pool = "stay"
	// PoolJoin joins, too, wherever the service gives new work and the stake counts.
	PoolJoin Pool = "join"
	// PoolLeave leaves; what is open is worked on.
	PoolLeave Pool = "leave"
)

// renewBefore is how long before its end the lock of a stake is renewed: draws pass over locks that could end before a round is settled.
const renewBefore = 150 * 24 * 3600

// tend looks after the memberships now and then, beside the steps.
func (v *Validator) tend(ctx context.Context) {
	for {
		if err := v.tendOnce(ctx); err != nil && ctx.Err() == nil {
			v.metrics.errors.Inc()
			v.log.Warn("looking after the pools failed and is tried again", "err", err)
		}
		timer := time.NewTimer(v.cfg.Tend)
		select {
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return
		}
	}
}

func (v *Validator) tendOnce(ctx context.Context) error {
	c := v.cfg.Contracts
	head, err := c.Head(ctx)
	if err != nil {
		return err
	}
	operators, err := c.OperatorContracts(ctx, head.Hash)
	if err != nil {
		return err
	}
	members := make(map[common.Address]*chain.Membership)
	for _, operator := range operators {
		terms, err := c.OperatorTerms(ctx, head.Hash, operator)
		if err != nil {
			return err
		}
		if !terms.Staked() {
			continue
		}
		m, err := c.Membership(ctx, head.Hash, terms, v.sender.Address())
		if err != nil {
			return err
		}
		members[operator] = m
	}
	v.mu.Lock()
	v.members = members
	v.mu.Unlock()
	for operator, m := range members {
		v.ledger.pays(operator, m.Beneficiary)
		v.metrics.member(m)
		if m.Status == upgrade.RegistryApproved {
			if err := v.tendTo(ctx, head, m); err != nil {
				return fmt.Errorf("pool of %v: %w", operator, err)
			}
		}
	}
	return nil
}

// tendTo does the one thing that is to be done about a membership, if any.
func (v *Validator) tendTo(ctx context.Context, head chain.Block, m *chain.Membership) error {
	c, operator := v.cfg.Contracts, m.OperatorContract
	did := func(what string, sent *chain.Sent, err error) error {
		if err == nil {
			v.log.Info(what, "operatorContract", operator, "tx", sent.Receipt.TxHash)
		}
		return err
	}
	switch {
	case v.cfg.Pool == PoolLeave && m.InPool:
		sent, err := c.Leave(ctx, v.sender, operator)
		return did("left the pool", sent, err)
	case v.cfg.Pool == PoolJoin && !m.InPool && m.Due > 0:
		works, err := c.GivesWork(ctx, head.Hash, operator)
		if err != nil || !works {
			return err
		}
		sent, err := c.Join(ctx, v.sender, operator)
		return did("joined the pool", sent, err)
	case m.InPool && m.Due == 0:
		v.log.Warn("this stake no longer counts: leaving the pool", "operatorContract", operator, "eligible", m.Eligible.Tokens(), "authorized", m.Authorized)
		sent, err := c.UpdateWeight(ctx, v.sender, operator, v.sender.Address())
		return did("left the pool", sent, err)
	case m.InPool && (m.Due != m.Weight || m.LockedUntil < head.Time+renewBefore):
		sent, err := c.UpdateWeight(ctx, v.sender, operator, v.sender.Address())
		return did("weight and lock are up to date", sent, err)
	}
	return nil
}

// Payment is what was withdrawn from one operator contract.
type Payment struct {
	OperatorContract common.Address `json:"operatorContract"`
	To               common.Address `json:"to"`
	Wei              *big.Int       `json:"wei"`
	Tx               common.Hash    `json:"tx"`
}

// withdraw brings what was earned to those it belongs to: the beneficiary of the stake; of permissioned contracts, this account.
func (v *Validator) withdraw(ctx context.Context) ([]Payment, error) {
	c := v.cfg.Contracts
	head, err := c.Head(ctx)
	if err != nil {
		return nil, err
	}
	operators, err := c.OperatorContracts(ctx, head.Hash)
	if err != nil {
		return nil, err
	}
	paid := []Payment{}
	for _, operator := range operators {
		status, err := c.RegistryStatus(ctx, head.Hash, operator)
		if err != nil || status != upgrade.RegistryApproved { // a disabled one pays nobody
			if err != nil {
				return paid, err
			}
			continue
		}
		terms, err := c.OperatorTerms(ctx, head.Hash, operator)
		if err != nil {
			return paid, err
		}
		if terms.Staked() {
			m, err := c.Membership(ctx, head.Hash, terms, v.sender.Address())
			if err != nil {
				return paid, err
			}
			if m.Earnings.Sign() == 0 {
				continue
			}
			sent, err := c.WithdrawEarnings(ctx, v.sender, operator, m.Beneficiary)
			if err != nil {
				return paid, err
			}
			paid = append(paid, Payment{operator, m.Beneficiary, m.Earnings, sent.Receipt.TxHash})
			continue
		}
		for _, round := range v.ledger.uncollected(operator) {
			share, err := c.ShareOf(ctx, head.Hash, operator, round)
			if err != nil {
				return paid, err
			}
			if share.Sign() == 0 {
				continue
			}
			sent, err := c.Collect(ctx, v.sender, operator, round)
			if err != nil {
				return paid, err
			}
			paid = append(paid, Payment{operator, v.sender.Address(), share, sent.Receipt.TxHash})
		}
	}
	return paid, nil
}

// pays says who gets what this account earns in an operator contract.
func (l *ledger) pays(operator, beneficiary common.Address) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.beneficiary[operator] = beneficiary
}
