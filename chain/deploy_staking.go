package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/bind"
	"theseus/stake"
)

// IRegistry.Kind, as far as deployments approve them.
const (
	kindStaking uint8 = 4
	kindToken   uint8 = 5
)

// StakingConfig of a network that gets a token and a staking contract. Times in seconds.
type StakingConfig struct {
	TokenName, TokenSymbol       string
	Supply                       stake.Amount // all the tokens there will ever be
	Holder                       common.Address
	Minimum                      stake.Amount // least stake of a delegation
	Initialisation, Undelegation uint64
	Progress                     func(step string, at common.Address, gas uint64)
}

// DeployStaking creates token and staking contract of a network, and approves both; the sender must be keeper. Each step has a key in the
// sender's journal, so that a run that was killed goes on where it stopped. It gives the network with both.
func DeployStaking(ctx context.Context, c *Contracts, s *Sender, cfg StakingConfig) (*Network, error) {
	n := c.Network
	if n.Staking != (common.Address{}) {
		return nil, fmt.Errorf("network %s has the staking contract %v; another is an upgrade process of its own", n.Name, n.Staking)
	}
	send := func(step string, to *common.Address, data []byte) (common.Address, error) {
		receipt, err := s.Send(ctx, Tx{Key: "network/" + n.Name + "/" + step, To: to, Data: data})
		if err != nil {
			return common.Address{}, fmt.Errorf("%s: %w", step, reason(err))
		}
		at := receipt.ContractAddress
		if to != nil {
			at = *to
		}
		if cfg.Progress != nil {
			cfg.Progress(step, at, receipt.GasUsed)
		}
		return at, nil
	}
	create := func(name string, a *abi.ABI, args ...any) (common.Address, error) {
		packed, err := a.Pack("", args...)
		if err != nil {
			return common.Address{}, fmt.Errorf("deploying %s: %w", name, err)
		}
		return send("deployed "+name, nil, bind.ByName(name).Creation(packed))
	}
	approve := func(name string, account common.Address, kind uint8) error {
		data, err := abis().registry.Pack("approve", account, kind)
		if err != nil {
			return err
		}
		_, err = send("approved "+name, &n.Registry, data)
		return err
	}
	var err error
	if n.Token, err = create("Token", abis().token, cfg.TokenName, cfg.TokenSymbol, cfg.Supply.Big(), cfg.Holder); err != nil {
		return nil, err
	}
	if n.Staking, err = create("TokenStaking", abis().staking, n.Token, n.Registry, cfg.Minimum.Big(), cfg.Initialisation, cfg.Undelegation); err != nil {
		return nil, err
	}
	if err := approve("the token", n.Token, kindToken); err != nil {
		return nil, err
	}
	if err := approve("the staking contract", n.Staking, kindStaking); err != nil {
		return nil, err
	}
	return &n, nil
}
