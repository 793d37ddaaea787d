package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/bind"
)

// DeployOperator creates a staked operator contract for the network's service and approves it on Registry; the sender must be keeper.
// Randomness zero: a BlockRandomness of its own. name tells it from others of the network: each step has a key in the sender's
// journal, so that a run that was killed goes on where it stopped. terms says all but the two addresses. It gets work when
// stakers have authorised it, operators have joined, and the service has added it.
func DeployOperator(ctx context.Context, c *Contracts, s *Sender, name string, terms OperatorTerms, randomness common.Address,
	progress func(step string, at common.Address, gas uint64)) (common.Address, error) {
	n := c.Network
	if n.Staking == (common.Address{}) {
		return common.Address{}, ErrNoStaking
	}
	if progress == nil {
		progress = func(string, common.Address, uint64) {}
	}
	create := func(contract string, args ...any) (common.Address, error) {
		artifact := bind.ByName(contract)
		packed, err := parsed(artifact.MetaData).Pack("", args...)
		if err != nil {
			return common.Address{}, fmt.Errorf("deploying %s: %w", contract, err)
		}
		receipt, err := s.Send(ctx, Tx{Key: "network/" + n.Name + "/" + name + "/" + contract, Data: artifact.Creation(packed)})
		if err != nil {
			return common.Address{}, fmt.Errorf("deploying %s: %w", contract, reason(err))
		}
		progress("deployed "+contract, receipt.ContractAddress, receipt.GasUsed)
		return receipt.ContractAddress, nil
	}
	var err error
	if randomness == (common.Address{}) {
		if randomness, err = create("BlockRandomness"); err != nil {
			return common.Address{}, err
		}
	}
	operator, err := create("VerificationOperator", n.Registry, n.Service, n.Staking, randomness, bind.IVerificationOperatorParameters{
		Seats: uint8(terms.Seats), MinimumDistinct: uint8(terms.MinimumDistinct), WeightUnit: terms.WeightUnit.Big(), FeePerSeat: terms.FeePerSeat,
		DrawFee: terms.DrawFee, SettleFee: terms.SettleFee, DrawTime: terms.DrawTime, CommitTime: terms.CommitTime, RevealTime: terms.RevealTime,
		PenaltyAbsent: terms.PenaltyAbsent.Big(), PenaltyWrong: terms.PenaltyWrong.Big(),
	})
	if err != nil {
		return common.Address{}, err
	}
	data, err := abis().registry.Pack("approve", operator, kindOperatorContract)
	if err != nil {
		return common.Address{}, err
	}
	receipt, err := s.Send(ctx, Tx{Key: "network/" + n.Name + "/" + name + "/approved", To: &n.Registry, Data: data})
	if err != nil {
		return common.Address{}, fmt.Errorf("approving the operator contract: %w", reason(err))
	}
	progress("approved the operator contract", operator, receipt.GasUsed)
	return operator, nil
}

// AddDeployed lets the network's service give work to what DeployOperator deployed under a name; the sender must be its upgrader. Once,
// however often it is run.
func AddDeployed(ctx context.Context, c *Contracts, s *Sender, name string, operator common.Address) error {
	n := c.Network
	data, err := abis().service.Pack("add", operator)
	if err != nil {
		return err
	}
	if _, err := s.Send(ctx, Tx{Key: "network/" + n.Name + "/" + name + "/added", To: &n.Service, Data: data}); err != nil {
		return fmt.Errorf("adding the operator contract to the service: %w", reason(err))
	}
	return nil
}
