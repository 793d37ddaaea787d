package contracts_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"theseus/chain/evmtest"
)

const (
	statusNull uint8 = iota
	statusApproved
	statusDisabled
)

// IRegistry.Kind.
const (
	kindFamily uint8 = iota + 1
	kindOperatorContract
	kindService
	kindStaking
	kindToken
)

// IRegistry.Role.
const (
	roleGovernance uint8 = iota
	roleKeeper
	rolePanicButton
	roleOperatorContractUpgrader
	roleServiceUpgrader
)

// roleSlot is where Registry keeps who holds a role.
func roleSlot(role uint8, subject common.Address) common.Hash {
	const holders = 2
	ofRole := crypto.Keccak256(common.LeftPadBytes([]byte{role}, 32), common.LeftPadBytes([]byte{holders}, 32))
	return crypto.Keccak256Hash(common.LeftPadBytes(subject[:], 32), ofRole)
}

func newRegistry(t testing.TB, c *evmtest.Chain) evmtest.Instance {
	return deploy(t, c, "Registry", governor, keeper, panicker, upgrader, serviceUpgrader)
}

// withCode is an address that has code, of which nothing is run.
func withCode(c *evmtest.Chain, n byte) common.Address {
	address := common.BytesToAddress([]byte{0xc0, 0xde, n})
	c.SetCode(address, []byte{0x00})
	return address
}

func TestRegistryConstruction(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	keys := []any{governor, keeper, panicker, upgrader, serviceUpgrader}
	for i := range keys {
		without := slices.Clone(keys)
		without[i] = common.Address{}
		registry, r := tryDeploy(t, c, "Registry", without...)
		refused(t, r, registry.ABI, "ZeroAddress()")
	}
	registry := deploy(t, c, "Registry", keys...)
	for role, holder := range keys {
		if got := get[common.Address](registry, "holderOf", uint8(role), common.Address{}); got != holder {
			t.Errorf("role %d is %v's, not %v's", role, got, holder)
		}
	}
}

func TestRegistryApprove(t *testing.T) {
	c := evmtest.New(t, evmtest.Prague)
	registry := newRegistry(t, c)
	target := withCode(c, 1)
	status := func() uint8 { return get[uint8](registry, "statusOf", target) }

	for _, other := range []common.Address{stranger, panicker, deployer} {
		refused(t, registry.Call(other, "approve", target, kindFamily), registry.ABI, fmt.Sprintf("KeeperOnly(%v)", keeper))
		if status() != statusNull {
			t.Fatalf("%v approved", other)
		}
	}
	refused(t, registry.Call(keeper, "approve", stranger, kindFamily), registry.ABI, fmt.Sprintf("NoCode(%v)", stranger))
	refused(t, registry.Call(keeper, "approve", common.Address{}, kindFamily), registry.ABI, fmt.Sprintf("NoCode(%v)", common.Address{}))
	c.Delegate(evmtest.Key(6), target)
	refused(t, registry.Call(keeper, "approve", stranger, kindFamily), registry.ABI, fmt.Sprintf("NoCode(%v)", stranger))

	r := registry.Call(keeper, "approve", target, kindFamily)
	succeeded(t, r, registry.ABI, fmt.Sprintf("StatusChanged(%v, 1, 1, %v)", target, keeper))
	gasIs(t, "registry: approve", r.GasUsed)
	if status() != statusApproved {
		t.Errorf("status %d", status())
	}
	refused(t, registry.Call(keeper, "approve", target, kindFamily), registry.ABI, fmt.Sprintf("WrongStatus(%v, 1)", target))
	refused(t, registry.Call(keeper, "approve", withCode(c, 2), uint8(0)), registry.ABI, "KindInvalid()")
}

func TestRegistryDisable(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	registry := newRegistry(t, c)
	target := withCode(c, 1)

	refused(t, registry.Call(panicker, "disable", target), registry.ABI, fmt.Sprintf("WrongStatus(%v, 0)", target))
	registry.Call(keeper, "approve", target, kindFamily)
	for _, other := range []common.Address{stranger, keeper, deployer} {
		refused(t, registry.Call(other, "disable", target), registry.ABI, fmt.Sprintf("PanicButtonOnly(%v, %v)", target, panicker))
	}

	r := registry.Call(panicker, "disable", target)
	succeeded(t, r, registry.ABI, fmt.Sprintf("StatusChanged(%v, 1, 2, %v)", target, panicker))
	gasIs(t, "registry: disable", r.GasUsed)
	refused(t, registry.Call(panicker, "disable", target), registry.ABI, fmt.Sprintf("WrongStatus(%v, 2)", target))
	refused(t, registry.Call(keeper, "approve", target, kindFamily), registry.ABI, fmt.Sprintf("WrongStatus(%v, 2)", target))
}

// No sequence of calls by anybody takes an edge other than NULL → APPROVED (keeper) → DISABLED (panic button).
func TestRegistryHasNoOtherEdge(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	registry := newRegistry(t, c)
	targets := []common.Address{withCode(c, 1), withCode(c, 2), stranger}
	fresh := c.Snapshot()
	rapid.Check(t, func(rt *rapid.T) {
		c.Restore(fresh)
		model := make(map[common.Address]uint8)
		for range rapid.IntRange(1, 12).Draw(rt, "calls") {
			from := rapid.SampledFrom([]common.Address{keeper, panicker, stranger}).Draw(rt, "from")
			target := rapid.SampledFrom(targets).Draw(rt, "target")
			method := rapid.SampledFrom([]string{"approve", "disable"}).Draw(rt, "method")
			arguments := []any{target}
			if method == "approve" {
				arguments = append(arguments, kindFamily)
			}
			r := registry.Call(from, method, arguments...)

			allowed := method == "approve" && from == keeper && model[target] == statusNull && target != stranger ||
				method == "disable" && from == panicker && model[target] == statusApproved
			if allowed {
				model[target]++
			}
			if allowed != (r.Err == nil) {
				rt.Fatalf("%s by %v: %v", method, from, r.Err)
			}
			for _, target := range targets {
				if got := get[uint8](registry, "statusOf", target); got != model[target] {
					rt.Fatalf("status %d, want %d", got, model[target])
				}
			}
		}
	})
}
