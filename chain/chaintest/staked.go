package chaintest

import (
	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/chain/devnet"
	"theseus/stake"
)

const (
	// Initialisation and Undelegation of the staking contract, in seconds.
	Initialisation, Undelegation = 1000, 5000
)

// Deposit is the stake of each validator, PenaltyAbsent and PenaltyWrong what a staked operator contract takes of it.
var Deposit, PenaltyAbsent, PenaltyWrong = stake.Tokens(50_000), stake.Tokens(100), stake.Tokens(1000)

// Terms of a staked operator contract whose rounds fit the network's.
func Terms(seats, distinct int) chain.OperatorTerms {
	return chain.OperatorTerms{
		Seats: seats, MinimumDistinct: distinct, WeightUnit: stake.Tokens(1), FeePerSeat: 100, DrawFee: 50, SettleFee: 50,
		DrawTime: 15, CommitTime: 45, RevealTime: 30, PenaltyAbsent: PenaltyAbsent, PenaltyWrong: PenaltyWrong,
	}
}

// AddStake gives the network a token and a staking contract, and every validator a delegation of Deposit that counts. The deployer
// owns them all, and authorises what Staked deploys.
func (w *World) AddStake() {
	w.t.Helper()
	ctx := w.t.Context()
	network, err := chain.DeployStaking(ctx, w.Contracts, w.Deployer, chain.StakingConfig{
		TokenName: "Test", TokenSymbol: "TEST", Supply: stake.Tokens(1_000_000), Holder: w.Deployer.Address(), Minimum: stake.Tokens(40_000),
		Initialisation: Initialisation, Undelegation: Undelegation,
	})
	if err != nil {
		w.t.Fatal(err)
	}
	if w.Contracts, err = chain.Open(ctx, w.Client, network); err != nil {
		w.t.Fatal(err)
	}
	for i, s := range w.Seats {
		if _, err := w.Contracts.Stake(ctx, w.Deployer, Deposit, w.Beneficiary(i).Address, s.Address, w.Deployer.Address()); err != nil {
			w.t.Fatal(err)
		}
	}
	w.Pass(Initialisation + 1)
}

// Beneficiary of the i-th validator's stake.
func (w *World) Beneficiary(i int) devnet.Account { return devnet.DevAccount(12 + i) }

// Staked deploys a staked operator contract, authorises and lists it. Nobody has joined it yet.
func (w *World) Staked(name string, terms chain.OperatorTerms) common.Address {
	w.t.Helper()
	ctx := w.t.Context()
	operator, err := chain.DeployOperator(ctx, w.Contracts, w.Deployer, name, terms, common.Address{}, nil)
	if err != nil {
		w.t.Fatal(err)
	}
	if _, err := w.Authorize(ctx, w.Deployer, operator); err != nil {
		w.t.Fatal(err)
	}
	if _, err := w.AddOperatorContract(ctx, w.Deployer, w.Network.Service, operator); err != nil {
		w.t.Fatal(err)
	}
	return operator
}
