package contracts_test

import (
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
)

// relay is a contract that passes every call on to one target, and its answer back: behind it the target's caller is not the
// sender of the transaction.
func relay(c *evmtest.Chain, target common.Address) common.Address {
	at := common.BytesToAddress(crypto.Keccak256([]byte("relay"), target[:]))
	code := append(common.FromHex("365f5f37"+"5f5f365f3473"), target[:]...)
	c.SetCode(at, append(code, common.FromHex("5af1"+"3d5f5f3e"+"602a57"+"3d5ffd"+"5b3d5ff3")...))
	return at
}

// through is an instance as it is called behind a relay.
func through(relay common.Address, i evmtest.Instance) evmtest.Instance {
	i.Address = relay
	return i
}

// next is where the deployer's next contract will stand: a relay to it can be given to its constructor.
func next(c *evmtest.Chain) common.Address { return crypto.CreateAddress(deployer, c.Nonce(deployer)) }

// Keys may be contracts, such as wallets of several people: the caller counts, not the sender of the transaction.
func TestRegistryKeyIsAContract(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	key := relay(c, next(c))
	registry := deploy(t, c, "Registry", key, key, key, key, key)
	target := withCode(c, 1)

	refused(t, registry.Call(stranger, "approve", target, kindFamily), registry.ABI, fmt.Sprintf("KeeperOnly(%v)", key))
	succeeded(t, through(key, registry).Call(stranger, "approve", target, kindFamily), registry.ABI, fmt.Sprintf("StatusChanged(%v, 1, 1, %v)", target, key))
	refused(t, registry.Call(stranger, "disable", target), registry.ABI, fmt.Sprintf("PanicButtonOnly(%v, %v)", target, key))
	succeeded(t, through(key, registry).Call(stranger, "disable", target), registry.ABI, fmt.Sprintf("StatusChanged(%v, 1, 2, %v)", target, key))
}

// A key's owner who is talked into some transaction gives no power to the contract that it calls.
func TestRegistryKeyIsNotTheSender(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	registry := newRegistry(t, c)
	trap := through(relay(c, registry.Address), registry)
	target := withCode(c, 1)

	refused(t, trap.Call(keeper, "approve", target, kindFamily), registry.ABI, fmt.Sprintf("KeeperOnly(%v)", keeper))
	registry.Call(keeper, "approve", target, kindFamily)
	refused(t, trap.Call(panicker, "disable", target), registry.ABI, fmt.Sprintf("PanicButtonOnly(%v, %v)", target, panicker))
}

func TestServiceUpgraderIsNotTheSender(t *testing.T) {
	s := newCounter(t, evmtest.Shanghai)
	operator := s.listed(1)
	trap := through(relay(s.Chain, s.Address), s.Instance)
	refused(t, trap.Call(upgrader, "deprecate", operator.Address), s.ABI, fmt.Sprintf("OperatorContractUpgraderOnly(%v)", upgrader))
}
