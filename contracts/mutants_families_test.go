package contracts_test

import (
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
)

// families deploys for each family in a world of its own.
func families(t *testing.T, test func(t *testing.T, w *world, family common.Address, name string)) {
	for _, name := range []string{"ManagedFamily", "UUPSFamily"} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			test(t, w, map[string]common.Address{"ManagedFamily": w.family, "UUPSFamily": w.uupsFamily}[name], name)
		})
	}
}

func TestFamilyAnnouncesWhatItIsGiven(t *testing.T) {
	elsewhere := common.BytesToAddress([]byte{1})
	families(t, func(t *testing.T, w *world, family common.Address, name string) {
		for i, tc := range []struct {
			contract, proposer common.Address
			refused, announced bool
		}{
			{},
			{proposer: stranger},
			{proposer: user},
			{contract: elsewhere, proposer: stranger, announced: true},
			{contract: elsewhere, proposer: user, refused: true},
			{contract: elsewhere, refused: true},
		} {
			first := noUpgrade
			first.ContractAddress, first.Proposer = tc.contract, tc.proposer
			r := w.send(stranger, family, name, "deploy", team(), [32]byte{byte(i + 1)}, first)
			if tc.refused {
				w.wantRefusal(r, "ProposerOnly", tc.proposer)
				continue
			}
			if got := len(w.events(w.must(r), w.proposals, "Proposals")) == 1; got != tc.announced {
				t.Errorf("%d: announced %v", i, got)
			}
		}
	})
}

func TestFamilyNamesItsCaller(t *testing.T) {
	families(t, func(t *testing.T, w *world, family common.Address, name string) {
		behind := relay(w.Chain, family)
		first := noUpgrade
		first.ContractAddress, first.Proposer = common.BytesToAddress([]byte{1}), stranger
		w.wantRefusal(w.send(stranger, behind, name, "deploy", team(), [32]byte{1}, first), "ProposerOnly", stranger)
		first.Proposer = behind
		w.must(w.send(stranger, behind, name, "deploy", team(), [32]byte{1}, first))
	})
}

// Where something else stands at the authority's address there is no record to be first with.
func TestFamilyThatCannotDeploy(t *testing.T) {
	families(t, func(t *testing.T, w *world, family common.Address, name string) {
		addresses := w.must(w.View(stranger, family, pack(name, "addressOf", team(), [32]byte{1}))).Ret
		w.SetCode(common.BytesToAddress(addresses[32:64]), []byte{0})
		w.wantRefusal(w.send(stranger, family, name, "deploy", team(), [32]byte{1}, noUpgrade), "DeploymentFailed")
	})
}

func TestUUPSFamilyHasNoHaltedCodeOfItsOwn(t *testing.T) {
	w := newWorld(t)
	if got := view[common.Address](w, w.uupsFamily, "UUPSFamily", "halted"); got != (common.Address{}) {
		t.Errorf("halted %v", got)
	}
}

func TestProposalsAnswerAndTakeCallers(t *testing.T) {
	w := newWorld(t)
	u := w.upgradeOf(w.deployRecord(team()), w.attack("Plain", common.Big1))
	u.Proposer = proposer
	propose := pack("Proposals", "proposeUpgrade", u)
	if r := w.must(w.View(proposer, w.proposals, propose)); common.BytesToHash(r.Ret) != w.digest(u) {
		t.Errorf("answer %x", r.Ret)
	}
	w.wantRefusal(w.Call(proposer, relay(w.Chain, w.proposals), nil, propose), "ProposerOnly", proposer)
}

// Halted UUPS code behind a proxy: its Authority, here an account, upgrades it without a call, and does nothing at its own address.
func TestUUPSHaltedObeysBehindAProxy(t *testing.T) {
	c := evmtest.New(t, evmtest.Shanghai)
	code := deploy(t, c, "UUPSHalted")
	proxy := code
	proxy.Address = deploy(t, c, "ServiceProxy", code.Address, []byte{}).Address
	target := withCode(c, 1)

	refused(t, code.Call(deployer, "upgradeToAndCall", target, []byte{}), code.ABI, "CodeHalted()")
	refused(t, proxy.Call(stranger, "upgradeToAndCall", target, []byte{}), code.ABI, "CodeHalted()")
	refused(t, proxy.Call(deployer, "upgradeToAndCall", target, []byte{1}), code.ABI, "CodeHalted()")
	succeeded(t, proxy.Call(deployer, "upgradeToAndCall", target, []byte{}), code.ABI, fmt.Sprintf("Upgraded(%v)", target))
}

// Whoever is second with the same arguments gets the record that is there, and its proposal is announced too.
func TestFamilyDeploysOnce(t *testing.T) {
	families(t, func(t *testing.T, w *world, family common.Address, name string) {
		var contract common.Address
		for i, by := range []common.Address{stranger, user} {
			first := noUpgrade
			first.ContractAddress, first.Proposer = common.BytesToAddress([]byte{1}), by
			r := w.must(w.send(by, family, name, "deploy", team(), [32]byte{1}, first))
			if i == 0 {
				contract = common.BytesToAddress(r.Ret)
			} else if got := common.BytesToAddress(r.Ret); got != contract {
				t.Errorf("first %v, then %v", contract, got)
			}
			if len(w.events(r, w.proposals, "Proposals")) != 1 {
				t.Errorf("%d: not announced", i)
			}
		}
		if len(w.Code(contract)) == 0 {
			t.Error("no code")
		}
	})
}

func TestUUPSFamilySaysWhatItPrepared(t *testing.T) {
	w := newWorld(t)
	proxy, code := w.attack("Plain", common.Big1), w.attack("Plain", common.Big2)
	arguments := []any{proxy, team(), head{Implementation: code, CodeHash: w.CodeHash(code)}, link, [32]byte{1}}
	authority := view[common.Address](w, w.uupsFamily, "UUPSFamily", "authorityOf", arguments...)
	r := w.must(w.send(stranger, w.uupsFamily, "UUPSFamily", "prepare", arguments...))
	if got := w.events(r, w.uupsFamily, "UUPSFamily"); len(got) != 1 || got[0] != event("Prepared", proxy, authority) {
		t.Errorf("events %v", got)
	}
	if got := common.BytesToAddress(r.Ret); got != authority || view[common.Address](w, authority, "UUPSAuthority", "proxy") != proxy {
		t.Errorf("answer %v, want %v", got, authority)
	}
}
