package chain

import (
	"errors"
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

// ActivateCall makes code intents run: one upgrade, one roll-back, or the upgrades of a bundle in their order.
func (c *Contracts) ActivateCall(intents ...upgrade.Intent) (Tx, error) {
	tx, _, err := c.activateCall(intents)
	return tx, err
}

func (c *Contracts) activateCall(intents []upgrade.Intent) (tx Tx, method string, err error) {
	tx = Tx{To: &c.Network.CodeRegistry, Value: new(big.Int)}
	method = "activate"
	if len(intents) == 1 && intents[0].Kind() == upgrade.KindRollBack {
		method = "activateRollBack"
	}
	if len(intents) == 0 {
		return tx, method, errors.New("activate: nothing")
	}
	var members []any
	for i, intent := range intents {
		code := upgrade.CodeOf(intent)
		if code == nil || len(intents) > 1 && intent.Kind() != upgrade.KindUpgrade {
			return tx, method, fmt.Errorf("activate: intent %d is a %v", i, intent.Kind())
		}
		values, err := abis().codeRegistry.Methods[method].Inputs.Unpack(upgrade.Encode(intent))
		if err != nil {
			return tx, method, fmt.Errorf("%s: %w", method, err)
		}
		tx.Value.Add(tx.Value, code.Value.Big())
		members = append(members, values[0])
	}
	argument := members[0]
	if len(members) > 1 {
		method = "activateBundle"
		list := make([]bind.ICodeRegistryUpgrade, len(members))
		for i, member := range members {
			list[i] = *abi.ConvertType(member, new(bind.ICodeRegistryUpgrade)).(*bind.ICodeRegistryUpgrade)
		}
		argument = list
	}
	tx.Data, err = abis().codeRegistry.Pack(method, argument)
	return tx, method, err
}
