package chain

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/bind"
	"theseus/upgrade"
)

// What a record's upgrade takes, as transactions that somebody else sends: a plan's.

// ProposeCall announces an intent of whoever sends it.
func (c *Contracts) ProposeCall(intent upgrade.Intent) (Tx, error) {
	_, data, err := intentCall(abis().proposals, "propose", intent)
	return Tx{To: &c.Network.Proposals, Data: data}, err
}

// SubmitCall brings approvals of an upgrade: the sender's own if the sender is a signer, and packed signatures.
func (c *Contracts) SubmitCall(intent *upgrade.Upgrade, signatures []byte) (Tx, error) {
	_, data, err := intentCall(abis().codeRegistry, "submit", intent, signatures)
	return Tx{To: &c.Network.CodeRegistry, Data: data}, err
}

// RequestCall starts a round.
func (c *Contracts) RequestCall(contract common.Address, fee *big.Int) (Tx, error) {
	data, err := abis().codeRegistry.Pack("requestVerification", contract)
	return Tx{To: &c.Network.CodeRegistry, Data: data, Value: fee}, err
}

// ActivateCall makes verified upgrades run: one, or those of a bundle in their order.
func (c *Contracts) ActivateCall(intents ...*upgrade.Upgrade) (Tx, error) {
	value := new(big.Int)
	list := make([]bind.ICodeRegistryUpgrade, len(intents))
	for i, intent := range intents {
		values, err := abis().codeRegistry.Methods["activate"].Inputs.Unpack(upgrade.Encode(intent))
		if err != nil {
			return Tx{}, fmt.Errorf("activate: %w", err)
		}
		list[i] = *abi.ConvertType(values[0], new(bind.ICodeRegistryUpgrade)).(*bind.ICodeRegistryUpgrade)
		value.Add(value, intent.Value.Big())
	}
	method, argument := "activate", any(list[0])
	if len(list) > 1 {
		method, argument = "activateBundle", list
	}
	data, err := abis().codeRegistry.Pack(method, argument)
	return Tx{To: &c.Network.CodeRegistry, Data: data, Value: value}, err
}
