package e2e

import (
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/upgrade"
)

// An implementation that could not be upgraded again is confirmed by all validators, since it is what was signed, and refused
// where it would become the last one. Behind a managed proxy, whose upgrades do not go through the code, the same trees run.
func TestLastUpgradeIsRefused(t *testing.T) {
	w := sharedWorld(t, 300, 300)
	p := newProject(t, "token/v1")
	p.commit("A token")
	w.validators(true)
	v1 := w.resolve(p.link(), "Token")
	token := parsedABI(t, v1.artifact.ABI)
	minter := w.anyone.Address()
	contract, authority, first := w.deploy(w.Network.Families.UUPS, "token", func(authority common.Address) upgrade.Code {
		code := v1.code()
		code.Initialiser = pack(t, token, "initialize", authority, minter, big.NewInt(1000))
		return code
	})
	w.upgraded(first)

	for _, tc := range []struct {
		tree    string
		refused func(err error, implementation common.Address) bool
	}{
		{"plain", func(err error, implementation common.Address) bool {
			return contractError(err, "NotUpgradeable", implementation) // there is no such function
		}},
		{"renounces", func(err error, _ common.Address) bool {
			return revertedWith(err, token, "OwnableUnauthorizedAccount", authority)
		}},
		{"ignores", func(err error, implementation common.Address) bool {
			return contractError(err, "NotUpgradeable", implementation)
		}},
	} {
		t.Run(tc.tree, func(t *testing.T) {
			w := w.in(t)
			p.t = t
			p.edit("token/" + tc.tree)
			p.commit(tc.tree)
			last := w.resolve(p.link(), "Token")
			code := last.code()
			code.Initialiser = pack(t, parsedABI(t, last.artifact.ABI), "initialize")

			second := w.upgrade(contract, code)
			w.approveAndVerify(second)
			w.verified(second)
			before, storage := w.record(contract), w.namespaces(contract)
			_, err := w.Activate(t.Context(), w.anyone, second)
			if !tc.refused(err, code.Implementation) {
				t.Errorf("activation: %v", err)
			}
			if now := w.record(contract); now.Active != before.Active || now.Halt != upgrade.HaltNone || w.implementation(contract) != v1.artifact.Implementation {
				t.Errorf("the refused activation changed the record: %+v", now)
			}
			for slot, value := range storage {
				if w.storage(contract, slot) != value {
					t.Errorf("the refused activation changed slot %v", slot)
				}
			}
			w.call(w.anyone, contract, token, "transfer", w.deployer.Address(), big.NewInt(1))

			managed, _, control := w.deploy(w.Network.Families.Managed, tc.tree, func(common.Address) upgrade.Code { return code })
			w.upgraded(control)
			if got := w.implementation(managed); got != code.Implementation {
				t.Errorf("the control runs %v", got)
			}
		})
	}

	t.Run("first version", func(t *testing.T) {
		w := w.in(t)
		p.t = t
		p.edit("token/plain")
		plain := w.resolve(p.link(), "Token") // of the tip, which is another tree
		if p.commit("plain again"); plain.artifact.TreeHash == w.resolve(p.link(), "Token").artifact.TreeHash {
			t.Fatal("the branch did not move")
		}
		plain = w.resolve(p.link(), "Token")
		contract, authority, first := w.deploy(w.Network.Families.UUPS, "plain", func(common.Address) upgrade.Code {
			code := plain.code()
			code.Initialiser = pack(t, parsedABI(t, plain.artifact.ABI), "initialize")
			return code
		})
		w.approveAndVerify(first)
		w.verified(first)
		if _, err := w.Activate(t.Context(), w.anyone, first); !contractError(err, "NotUpgradeable", first.Implementation) {
			t.Errorf("activation: %v", err)
		}
		halted, err := w.HaltedCode(t.Context(), w.head().Hash, authority)
		if err != nil {
			t.Fatal(err)
		}
		if r := w.record(contract); r.Halt != upgrade.HaltNew || r.Active != (upgrade.Head{}) || w.implementation(contract) != halted {
			t.Errorf("the refused activation changed the record: %+v", r)
		}
	})

	t.Run("afterwards", func(t *testing.T) {
		w := w.in(t)
		p.t = t
		p.edit("token/v2")
		p.commit("Mint and burn")
		v2 := w.resolve(p.link(), "Token")
		code := v2.code()
		code.Initialiser = pack(t, parsedABI(t, v2.artifact.ABI), "initializeV2", big.NewInt(2000))
		w.upgraded(w.upgrade(contract, code))
		if got := w.number(contract, token, "totalSupply"); got != 1000 {
			t.Errorf("supply is %d", got)
		}
	})
}

// contractError reports whether a refusal is this custom error of a contract of ours, with these arguments.
func contractError(err error, name string, args ...any) bool {
	var found *chain.ContractError
	return errors.As(err, &found) && found.Name == name && slices.EqualFunc(found.Arguments, args, func(a, b any) bool { return a == b })
}
