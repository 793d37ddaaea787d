package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/bind"
	"theseus/stake"
	"theseus/upgrade"
)

// OperatorTerms are what an operator contract says of itself for good; times in seconds, fees in wei.
type OperatorTerms struct {
	OperatorContract common.Address `json:"operatorContract"`
	// Staking is the contract whose stake stands behind the work; zero: a list of validators, and nothing below but the times.
	Staking         common.Address `json:"staking"`
	Seats           int            `json:"seats,omitempty"`
	MinimumDistinct int            `json:"minimumDistinct,omitempty"`
	WeightUnit      stake.Amount   `json:"weightUnit"`
	FeePerSeat      uint64         `json:"feePerSeat"`
	DrawFee         uint64         `json:"drawFee"`
	SettleFee       uint64         `json:"settleFee"`
	DrawTime        uint64         `json:"drawTime"`
	CommitTime      uint64         `json:"commitTime"`
	RevealTime      uint64         `json:"revealTime"`
	PenaltyAbsent   stake.Amount   `json:"penaltyAbsent"`
	PenaltyWrong    stake.Amount   `json:"penaltyWrong"`
}

// Staked tells whether seats are drawn by stake.
func (t *OperatorTerms) Staked() bool { return t.Staking != common.Address{} }

// OperatorTerms reads what an operator contract says of itself.
func (c *Contracts) OperatorTerms(ctx context.Context, block common.Hash, operator common.Address) (*OperatorTerms, error) {
	t := &OperatorTerms{OperatorContract: operator}
	var err error
	if t.Staking, err = ask[common.Address](ctx, c, block, operator, abis().operator, "staking"); err != nil {
		return nil, err
	}
	if !t.Staked() {
		if t.CommitTime, err = ask[uint64](ctx, c, block, operator, abis().operator, "commitTime"); err != nil {
			return nil, err
		}
		t.RevealTime, err = ask[uint64](ctx, c, block, operator, abis().operator, "revealTime")
		return t, err
	}
	p, err := ask[bind.IVerificationOperatorParameters](ctx, c, block, operator, abis().staked, "parameters")
	if err != nil {
		return nil, err
	}
	t.Seats, t.MinimumDistinct = int(p.Seats), int(p.MinimumDistinct)
	t.FeePerSeat, t.DrawFee, t.SettleFee = p.FeePerSeat, p.DrawFee, p.SettleFee
	t.DrawTime, t.CommitTime, t.RevealTime = p.DrawTime, p.CommitTime, p.RevealTime
	for _, amount := range []struct {
		to   *stake.Amount
		from *big.Int
	}{{&t.WeightUnit, p.WeightUnit}, {&t.PenaltyAbsent, p.PenaltyAbsent}, {&t.PenaltyWrong, p.PenaltyWrong}} {
		if *amount.to, err = stake.AmountFromBig(amount.from); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// OperatorContracts that the service lists, those it gives no new work included.
func (c *Contracts) OperatorContracts(ctx context.Context, block common.Hash) ([]common.Address, error) {
	return ask[[]common.Address](ctx, c, block, c.Network.Service, abis().service, "operatorContracts")
}

// RoundCount of a staked operator contract: how many rounds were started, and how many of them, in order, were drawn.
func (c *Contracts) RoundCount(ctx context.Context, block common.Hash, operator common.Address) (started, drawn uint64, err error) {
	data, err := abis().staked.Pack("roundCount")
	if err != nil {
		return 0, 0, err
	}
	b, err := c.Call(ctx, block, operator, data)
	if err != nil {
		return 0, 0, fmt.Errorf("roundCount: %w", reason(err))
	}
	values, err := abis().staked.Unpack("roundCount", b)
	if err != nil {
		return 0, 0, fmt.Errorf("roundCount: %v answers what its ABI does not allow: %w", operator, err)
	}
	return values[0].(*big.Int).Uint64(), values[1].(*big.Int).Uint64(), nil
}

// Membership of an operator in the pool of a staked operator contract.
type Membership struct {
	OperatorContract common.Address         `json:"operatorContract"`
	Operator         common.Address         `json:"operator"`
	Status           upgrade.RegistryStatus `json:"status"`   // of the operator contract on Registry
	InPool           bool                   `json:"inPool"`   // it can be drawn
	Leaf             uint64                 `json:"leaf"`     // its place; zero: none
	Leaves           uint64                 `json:"leaves"`   // places of the pool
	Weight           uint64                 `json:"weight"`   // as it is drawn by
	Due              uint64                 `json:"due"`      // weight that its eligible stake gives now
	Eligible         stake.Amount           `json:"eligible"` // stake
	Authorized       bool                   `json:"authorized"`
	OpenSeats        uint32                 `json:"openSeats"`
	LockedUntil      uint64                 `json:"lockedUntil"` // seconds of block time; whole days
	Beneficiary      common.Address         `json:"beneficiary"`
	Earnings         *big.Int               `json:"earnings"` // of the beneficiary, in wei, all its operators together
}

// Membership reads how an operator stands with a staked operator contract.
func (c *Contracts) Membership(ctx context.Context, block common.Hash, terms *OperatorTerms, operator common.Address) (*Membership, error) {
	if !terms.Staked() {
		return nil, fmt.Errorf("%v has no stake behind it, and no pool", terms.OperatorContract)
	}
	at, staking := terms.OperatorContract, terms.Staking
	m := &Membership{OperatorContract: at, Operator: operator}
	var err error
	if m.Status, err = c.RegistryStatus(ctx, block, at); err != nil {
		return nil, err
	}
	leaf, err := ask[*big.Int](ctx, c, block, at, abis().staked, "leafOf", operator)
	if err != nil {
		return nil, err
	}
	leaves, err := ask[*big.Int](ctx, c, block, at, abis().staked, "leafCount")
	if err != nil {
		return nil, err
	}
	m.Leaf, m.Leaves = leaf.Uint64(), leaves.Uint64()
	if m.Leaf != 0 {
		if err := c.readLeaf(ctx, block, m, leaf); err != nil {
			return nil, err
		}
	}
	eligible, err := ask[*big.Int](ctx, c, block, staking, abis().staking, "eligibleStake", operator, at)
	if err != nil {
		return nil, err
	}
	if m.Eligible, err = stake.AmountFromBig(eligible); err != nil {
		return nil, err
	}
	minimum, err := ask[*big.Int](ctx, c, block, staking, abis().staking, "minimumStake")
	if err != nil {
		return nil, err
	}
	if unit := terms.WeightUnit.Big(); eligible.Cmp(minimum) >= 0 && unit.Sign() > 0 {
		m.Due = new(big.Int).Div(eligible, unit).Uint64()
	}
	if m.Authorized, err = ask[bool](ctx, c, block, staking, abis().staking, "isAuthorized", operator, at); err != nil {
		return nil, err
	}
	if m.Beneficiary, err = ask[common.Address](ctx, c, block, staking, abis().staking, "beneficiaryOf", operator); err != nil {
		return nil, err
	}
	m.Earnings, err = c.Earnings(ctx, block, at, m.Beneficiary)
	return m, err
}

func (c *Contracts) readLeaf(ctx context.Context, block common.Hash, m *Membership, leaf *big.Int) error {
	data, err := abis().staked.Pack("leafAt", leaf)
	if err != nil {
		return err
	}
	b, err := c.Call(ctx, block, m.OperatorContract, data)
	if err != nil {
		return fmt.Errorf("leafAt: %w", reason(err))
	}
	values, err := abis().staked.Unpack("leafAt", b)
	if err != nil || len(values) != 2 {
		return fmt.Errorf("leafAt: %v answers what its ABI does not allow: %v", m.OperatorContract, err)
	}
	place := *abi.ConvertType(values[0], new(bind.IOperatorPoolLeaf)).(*bind.IOperatorPoolLeaf)
	m.Weight = values[1].(*big.Int).Uint64()
	m.InPool = m.Weight != 0
	m.OpenSeats, m.LockedUntil = place.OpenSeats, place.LockedUntilDay.Uint64()*86400
	return nil
}

// PlaceInPool is an operator's place among those of a pool; zero: none.
func (c *Contracts) PlaceInPool(ctx context.Context, block common.Hash, operator, account common.Address) (place, places uint64, err error) {
	leaf, err := ask[*big.Int](ctx, c, block, operator, abis().staked, "leafOf", account)
	if err != nil || leaf.Sign() == 0 {
		return 0, 0, err
	}
	leaves, err := ask[*big.Int](ctx, c, block, operator, abis().staked, "leafCount")
	if err != nil {
		return 0, 0, err
	}
	return leaf.Uint64(), max(leaves.Uint64(), leaf.Uint64()), nil
}

// GivesWork tells whether the service would give an operator contract new work, if somebody could do it.
func (c *Contracts) GivesWork(ctx context.Context, block common.Hash, operator common.Address) (bool, error) {
	const active = 1 // IServiceContract.Listing
	listing, err := ask[uint8](ctx, c, block, c.Network.Service, abis().service, "listingOf", operator)
	return listing == active, err
}

// Earnings that an operator contract owes an account, in wei.
func (c *Contracts) Earnings(ctx context.Context, block common.Hash, operator, account common.Address) (*big.Int, error) {
	return ask[*big.Int](ctx, c, block, operator, abis().operator, "earningsOf", account)
}

// DrawFirst is the round that must be drawn before the refused call; zero: that was not the reason.
func DrawFirst(err error) uint64 {
	var own *ContractError
	if !errors.As(err, &own) || own.Name != "DrawFirst" || len(own.Arguments) != 1 {
		return 0
	}
	round, ok := own.Arguments[0].(*big.Int)
	if !ok || !round.IsUint64() {
		return 0
	}
	return round.Uint64()
}

// Draw gives the seats of the next round in order to operators of the pool.
func (c *Contracts) Draw(ctx context.Context, s *Sender, operator common.Address, round uint64) (*Sent, error) {
	return c.send(ctx, s, "", operator, abis().staked, nil, "draw", new(big.Int).SetUint64(round))
}

// TryDraw asks whether a draw would be refused, as of a block.
func (c *Contracts) TryDraw(ctx context.Context, block common.Hash, from, operator common.Address, round uint64) error {
	data, err := abis().staked.Pack("draw", new(big.Int).SetUint64(round))
	if err != nil {
		return err
	}
	_, err = c.CallFrom(ctx, block, from, operator, nil, data)
	return reason(err)
}

// Join the pool with the sender's eligible stake, which is locked.
func (c *Contracts) Join(ctx context.Context, s *Sender, operator common.Address) (*Sent, error) {
	return c.inPool(ctx, s, operator, "join")
}

// Leave the pool. What is open is still worked on, and the stake locked until then.
func (c *Contracts) Leave(ctx context.Context, s *Sender, operator common.Address) (*Sent, error) {
	return c.inPool(ctx, s, operator, "leave")
}

// UpdateWeight sets an account's weight to its eligible stake; the account itself renews the lock of its stake by it.
func (c *Contracts) UpdateWeight(ctx context.Context, s *Sender, operator, account common.Address) (*Sent, error) {
	return c.inPool(ctx, s, operator, "update", account)
}

// inPool changes the pool, after drawing the rounds that must be drawn before.
func (c *Contracts) inPool(ctx context.Context, s *Sender, operator common.Address, method string, args ...any) (*Sent, error) {
	const most = 64 // rounds that others start meanwhile
	for range most {
		sent, err := c.send(ctx, s, "", operator, abis().staked, nil, method, args...)
		due := DrawFirst(err)
		if due == 0 {
			return sent, err
		}
		if _, err := c.Draw(ctx, s, operator, due); err != nil && DrawFirst(err) == 0 && !RefusedAs(err, "AlreadyDrawn") {
			return nil, err
		}
	}
	return nil, fmt.Errorf("%s: rounds are started as fast as they are drawn; try again", method)
}

// RefusedAs tells whether a contract of ours, other than CodeRegistry, refused with the error of this name.
func RefusedAs(err error, name string) bool {
	var own *ContractError
	return errors.As(err, &own) && own.Name == name
}

// WithdrawEarnings sends an account all that an operator contract owes it. Anyone may.
func (c *Contracts) WithdrawEarnings(ctx context.Context, s *Sender, operator, account common.Address) (*Sent, error) {
	return c.send(ctx, s, "", operator, abis().operator, nil, "withdraw", account)
}

// ShareOf is what each validator that revealed in a settled round of a permissioned operator contract may collect, in wei.
func (c *Contracts) ShareOf(ctx context.Context, block common.Hash, operator common.Address, round uint64) (*big.Int, error) {
	return ask[*big.Int](ctx, c, block, operator, abis().operator, "shareOf", new(big.Int).SetUint64(round))
}

// Collect the sender's share of a settled round of a permissioned operator contract.
func (c *Contracts) Collect(ctx context.Context, s *Sender, operator common.Address, round uint64) (*Sent, error) {
	return c.send(ctx, s, "", operator, abis().operator, nil, "collect", new(big.Int).SetUint64(round))
}

// ProveLeak shows what an operator committed to while reveals are not open: the sender gets its share of what that one loses.
func (c *Contracts) ProveLeak(ctx context.Context, s *Sender, operator common.Address, round uint64, who common.Address, r upgrade.Reveal, salt upgrade.Salt) (*Sent, error) {
	return c.send(ctx, s, "", operator, abis().staked, nil, "proveLeak", new(big.Int).SetUint64(round), who, uint8(r.Verdict),
		[32]byte(r.BuildDigest), [32]byte(r.FindingsDigest), [32]byte(salt))
}
