package main

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
	"theseus/upgrade"
)

// pool is a VerificationOperator without fees, on a Token and a TokenStaking; every operator delegates and joins by transactions of its own.
type pool struct {
	*network
	token, staking, operator common.Address
	seats, rounds            uint64
	members                  uint64
}

const (
	initialisation = 1000
	drawSeconds    = 3600
)

// newPool has rounds of so many seats, of at least so many operators.
func newPool(ctx context.Context, seats, distinct uint8) *pool {
	p := &pool{network: &network{Chain: evmtest.New(stopper{}, evmtest.Osaka), ctx: ctx}, seats: uint64(seats)}
	token := func(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }
	registry := p.deploy("Registry", keeper, keeper, keeper, keeper, keeper)
	p.token = p.deploy("Token", "Token", "T", token(1e9), anyone)
	p.staking = p.deploy("TokenStaking", p.token, registry, token(100), uint64(initialisation), uint64(initialisation))
	p.operator = p.deploy("VerificationOperator", registry, common.Address{}, p.staking, p.deploy("BlockRandomness"), struct {
		Seats, MinimumDistinct           uint8
		WeightUnit                       *big.Int
		FeePerSeat, DrawFee, SettleFee   uint64
		DrawTime, CommitTime, RevealTime uint64
		PenaltyAbsent, PenaltyWrong      *big.Int
	}{
		Seats: seats, MinimumDistinct: distinct, WeightUnit: token(1), FeePerSeat: 1000, DrawFee: 1000, SettleFee: 1000, DrawTime: drawSeconds,
		CommitTime: phaseTime, RevealTime: phaseTime, PenaltyAbsent: token(1), PenaltyWrong: token(10),
	})
	p.send(keeper, registry, "Registry", "approve", p.operator, kindOperatorContract)
	p.send(anyone, p.staking, "TokenStaking", "authorize", p.operator)
	p.Fund(anyone, big.NewInt(1e18))
	return p
}

// grow has so many operators in the pool, of 100 to 1,099 tokens.
func (p *pool) grow(count uint64) {
	first := p.members
	for ; p.members < count; p.members++ {
		amount := new(big.Int).Mul(big.NewInt(100+int64(p.members*7919%1000)), big.NewInt(1e18))
		extra := slices.Concat(anyone[:], member(p.members).Bytes(), anyone[:])
		p.send(anyone, p.token, "Token", "approveAndCall", p.staking, amount, extra)
		check(p.ctx.Err())
	}
	p.AdvanceTime(initialisation + 1)
	for i := first; i < count; i++ {
		p.send(member(i), p.operator, "VerificationOperator", "join")
		check(p.ctx.Err())
	}
}

func member(i uint64) common.Address {
	return common.BytesToAddress(crypto.Keccak256(binary.BigEndian.AppendUint64([]byte("member "), i)))
}

// draw starts a round and draws it.
func (p *pool) draw() (gas uint64) {
	fee := must(abis()["VerificationOperator"].Unpack("fee", p.View(anyone, p.operator, must(abis()["VerificationOperator"].Pack("fee"))).Ret))[0].(*big.Int)
	started := p.Call(anyone, p.operator, fee, must(abis()["VerificationOperator"].Pack("startRound", anyone, anyone, [32]byte{1})))
	check(started.Err)
	p.rounds++
	p.AdvanceBlocks(2)
	return p.send(anyone, p.operator, "VerificationOperator", "draw", p.rounds).GasUsed
}

// sitting is IVerificationRounds.Seat.
type sitting = struct {
	Validator   common.Address `json:"validator"`
	Commitment  [32]byte       `json:"commitment"`
	Verdict     uint8          `json:"verdict"`
	BuildTag    *big.Int       `json:"buildTag"`
	FindingsTag *big.Int       `json:"findingsTag"`
}

// seated are the operators of the round.
func (p *pool) seated() (all []common.Address) {
	definition := abis()["VerificationOperator"]
	for seat := range p.seats {
		data := must(definition.Pack("seatOf", new(big.Int).SetUint64(p.rounds), new(big.Int).SetUint64(seat)))
		answer := must(definition.Unpack("seatOf", p.View(anyone, p.operator, data).Ret))[0]
		sitting := abi.ConvertType(answer, new(sitting)).(*sitting)
		if !slices.Contains(all, sitting.Validator) {
			all = append(all, sitting.Validator)
		}
	}
	return all
}

// round draws a round in which all agree: the dearest commit and reveal, and the settlement.
func (p *pool) round() (commit, reveal, settle uint64) {
	p.draw()
	full := [32]byte(slices.Repeat([]byte{0x11}, 32))
	answer := upgrade.Reveal{Verdict: upgrade.VerdictMatch, BuildDigest: full, FindingsDigest: full}
	seated := p.seated()
	for _, operator := range seated {
		seat := upgrade.Seat{ChainID: p.ID().Uint64(), OperatorContract: p.operator, Round: p.rounds, Validator: operator}
		commitment := seat.Commit(answer, full)
		commit = max(commit, p.send(operator, p.operator, "VerificationOperator", "commit", p.rounds, [32]byte(commitment)).GasUsed)
	}
	for _, operator := range seated {
		used := p.send(operator, p.operator, "VerificationOperator", "reveal", p.rounds, uint8(answer.Verdict), full, full, full).GasUsed
		reveal = max(reveal, used)
	}
	return commit, reveal, p.send(anyone, p.operator, "VerificationOperator", "settle", p.rounds).GasUsed
}

// stakeFigures are what a round among staked operators costs, as the pool and the number of seats grow.
func stakeFigures(r *run) (figures []figure) {
	gas := func(what string, used uint64) figure { return figure{What: what, Unit: "gas", Ours: float64(used)} }
	p := newPool(r.ctx, 7, 3)
	for _, operators := range r.sizes.pools {
		p.grow(uint64(operators))
		r.say("  %s operators", thousands(int64(operators)))
		p.draw() // the first of all pays for words that later ones only change
		figures = append(figures, gas(fmt.Sprintf("draw 7 seats from %s operators, each seat", thousands(int64(operators))), p.draw()/7).atMost(45_000))
	}
	for _, seats := range []uint8{4, 16, 64} {
		p := newPool(r.ctx, seats, seats) // as many operators as seats: the dearest case
		p.grow(uint64(seats))
		p.round()
		commit, reveal, settle := p.round()
		figures = append(figures,
			gas(fmt.Sprintf("commit, the dearest of %d seats", seats), commit).atMost(70_000),
			gas(fmt.Sprintf("reveal, the dearest of %d seats", seats), reveal).atMost(70_000),
			gas(fmt.Sprintf("settle %d seats", seats), settle).atMost(30_000_000),
		)
	}
	return figures
}
