package contracts_test

import (
	"bytes"
	"math/big"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
	model "theseus/upgrade"
)

// This file holds what a second hostile review attacked: encodings, signatures, configuration accounts, authorities.

// Who chooses both a configuration and a contract of its own can search for two that get one address. What is there counts only if
// it is that configuration.
func TestIncidentB10ConfigurationsWhereOtherCodeIs(t *testing.T) {
	onForks(t, configurationsWhereOtherCodeIs)
}

func configurationsWhereOtherCodeIs(t *testing.T, fork evmtest.Fork) {
	w := newWorldOn(t, fork)
	deploy := func(salt byte) evmtest.Result {
		return w.send(deployer, w.family, "ManagedFamily", "deploy", team(), [32]byte{salt}, noUpgrade)
	}
	empty := w.Snapshot()
	words := view[[22][32]byte](w, w.codeRegistry, "CodeRegistry", "wordsOf", w.deployRecord(team()))
	account := common.BytesToAddress(words[1][12:])
	if !bytes.Equal(w.Code(account), packed(team())) {
		t.Fatalf("no configuration at %v", account)
	}
	w.must(deploy(7)) // an equal configuration shares it

	w.Restore(empty)
	w.SetCode(account, packed(strangersTeam()))
	w.wantRefusal(deploy(8), "ZeroAddress")
	w.weaken("configurations are whatever is there")
	contract := common.BytesToAddress(w.must(deploy(8)).Ret)
	u := w.upgradeOf(contract, w.attack("Plain", big.NewInt(1)))
	w.reaches(w.submit(stranger, u, nil), u)
}

// hidden is a submission whose link lies before the struct: Solidity follows such an offset, readers of call data need not.
func hidden(u upgrade, signatures []byte) []byte {
	data := pack("CodeRegistry", "submitUpgrade", u, signatures)
	link := slices.Concat(common.LeftPadBytes(big.NewInt(int64(len(u.Link))).Bytes(), 32), common.RightPadBytes([]byte(u.Link), (len(u.Link)+31)/32*32))
	shift := big.NewInt(int64(len(link)))
	for _, word := range []int{0, 1} {
		at := data[4+32*word : 4+32*word+32]
		new(big.Int).Add(new(big.Int).SetBytes(at), shift).FillBytes(at)
	}
	const body = 4 + 64
	new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), shift).FillBytes(data[body+32*8 : body+32*9])
	return slices.Concat(data[:body], link, data[body:])
}

// Anybody may submit signatures, also so that no reader finds the intent in the call data. Then anybody may announce it.
func TestIncidentE11HiddenBodies(t *testing.T) { onForks(t, hiddenBodies) }

func hiddenBodies(t *testing.T, fork evmtest.Fork) {
	w, _, u := sceneOn(t, fork)
	announce := func(intent any) evmtest.Result {
		return w.send(user, w.proposals, "Proposals", "propose"+nameOf(intent), intent)
	}
	w.wantRefusal(announce(u), "ProposerOnly", proposer)
	data := hidden(u, sign(w.digest(u), first(threshold)...))
	w.reaches(w.Call(stranger, w.codeRegistry, nil, data), u)
	if text := view[string](w, w.codeRegistry, "CodeRegistry", "linkOf", [32]byte(crypto.Keccak256Hash([]byte(u.Link)))); text != u.Link {
		t.Errorf("kept the link %q", text)
	}
	if found, err := model.Decode(model.KindUpgrade, data[4:]); err == nil {
		t.Fatalf("not hidden: %+v", found)
	}
	r := w.must(announce(u))
	if have := w.events(r, w.proposals, "Proposals"); len(have) != 1 || have[0] != event("Proposed", u.ContractAddress, [32]byte(w.digest(u)), proposer, uint8(kindUpgrade), encoded(u)) {
		t.Errorf("announced %v", have)
	}
	other := u
	other.ContractName = "Other"
	w.wantRefusal(announce(other), "ProposerOnly", proposer)

	stop := w.cancelOf(u.ContractAddress, w.digest(u))
	w.wantRefusal(announce(stop), "ProposerOnly", proposer)
	w.must(w.submit(stranger, stop, sign(w.digest(stop), first(threshold)...)))
	w.must(announce(stop))
}

// Whatever offsets and lengths say: Solidity's readers, CodeRegistry's assembly and Go read the same intent, or one of them refuses.
func TestReadingsOfAnIntentAgree(t *testing.T) {
	w, _, u := scene(t)
	u.Initialiser = bytes.Repeat([]byte{7}, 40)
	u.Assertions = []assertion{asserted(user, []byte{1, 2}, 3, [32]byte{4}), {Target: user}}
	digest := w.digest(u)
	data := pack("CodeRegistry", "submitUpgrade", u, sign(digest, first(threshold)...))
	domain := model.Domain{ChainID: w.ID().Uint64(), CodeRegistry: w.codeRegistry}
	digestOf := abiOf("Proposals").Methods["digestOfUpgrade"].ID

	runs := 400
	if os.Getenv("THESEUS_FULL") != "" {
		runs = 20_000
	}
	seed := rand.Uint64()
	r := rand.New(rand.NewPCG(seed, 0))
	reached, agreed, refused, stricter := 0, 0, 0, 0
	kept := w.Snapshot()
	for range runs {
		mutant := bytes.Clone(data)
		switch r.IntN(4) {
		case 0:
			mutant = mutant[:len(mutant)-r.IntN(200)]
		case 1:
			mutant = append(mutant, make([]byte, r.IntN(100))...)
		}
		for range 1 + r.IntN(2) {
			words := []int{0, 1, 2 + 8, 2 + 10, 2 + 13, 2 + 15, 2 + 21 + r.IntN((len(data)-4)/32-23)}
			at := 4 + 32*words[r.IntN(len(words))]
			if at+32 > len(mutant) {
				continue
			}
			word := mutant[at : at+32]
			was := new(big.Int).SetBytes(word)
			change := []int64{-64, -32, -1, 1, 31, 32, 64, int64(r.IntN(len(mutant))), int64(-r.IntN(len(mutant)))}[r.IntN(9)]
			switch r.IntN(3) {
			case 0:
				was.SetInt64(0)
			case 1:
				copy(word, mutant[4+32*(2+[]int{8, 10, 13, 15}[r.IntN(4)]):])
				continue
			}
			was.Add(was, big.NewInt(change))
			was.And(was, new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1)))
			was.FillBytes(word)
		}
		solidity := w.View(stranger, w.proposals, append(bytes.Clone(digestOf), mutant[4:]...))
		read, err := model.Decode(model.KindUpgrade, mutant[4:])
		submitted := w.Call(stranger, w.codeRegistry, nil, mutant)
		if submitted.Err == nil {
			reached++
			if solidity.Err != nil || common.BytesToHash(solidity.Ret) != digest {
				t.Fatalf("seed %d: signatures of %v counted for %x, %v", seed, digest, solidity.Ret, solidity.Err)
			}
			hash := [32]byte(crypto.Keccak256Hash([]byte(u.Link)))
			if view[string](w, w.codeRegistry, "CodeRegistry", "linkOf", hash) != u.Link {
				t.Fatalf("seed %d: another link was kept", seed)
			}
		}
		w.Restore(kept)
		switch {
		case solidity.Err != nil:
			refused++
		case err != nil:
			stricter++
		default:
			agreed++
			if have := model.DigestOf(domain, read); common.Hash(have) != common.BytesToHash(solidity.Ret) {
				t.Fatalf("seed %d: Go reads %v, Solidity %x of %x", seed, have, solidity.Ret, mutant)
			}
		}
	}
	if reached == 0 || agreed == 0 || refused == 0 || stricter == 0 {
		t.Errorf("seed %d: %d reached m, %d read alike, %d refused by both, %d by Go alone", seed, reached, agreed, refused, stricter)
	}
}

// The longest signature that an entry can hold, and an entry that says one byte more than there is.
func TestLongestSignatures(t *testing.T) {
	w, contract, _, u, index := withWallet(t, evmtest.Osaka)
	key := entry(1-index, ecdsaSignature(signerKeys[0], w.digest(u)))
	for _, length := range []int{0, 64, 65, 66, 0xffff} {
		long := both(entry(index, make([]byte, length)), key, index)
		kept := w.Snapshot()
		w.reaches(w.submit(stranger, u, long), u)
		w.Restore(kept)
		w.refuses(contract, func() evmtest.Result { return w.submit(stranger, u, long[:len(long)-1]) }, "SignaturesMalformed")
	}
}

// Call data that no encoder makes, from the one account that an Authority obeys.
func TestAuthorityAndOddCallData(t *testing.T) {
	w, contract, u := scene(t)
	authority := w.record(contract).Authority
	switchTo := pack("IAuthority", "switchTo", u.Implementation)
	w.Fund(successor, big.NewInt(10))
	w.SetStorage(authority, common.Hash{}, common.BytesToHash(successor[:])) // handed over
	for name, data := range map[string][]byte{
		"nothing": {}, "three bytes": switchTo[:3], "no such method": {1, 2, 3, 4}, "upgradeTo": append(common.FromHex("3659cfe6"), switchTo[4:]...),
	} {
		for _, value := range []int64{0, 1} {
			before := w.imprint(contract)
			if r := w.Call(successor, authority, big.NewInt(value), data); r.Err == nil {
				t.Errorf("%s with %d wei was accepted", name, value)
			}
			if w.imprint(contract) != before {
				t.Errorf("%s changed something", name)
			}
		}
	}
	before := w.implementation(contract)
	w.must(w.Call(successor, authority, nil, switchTo[:4])) // zero: stays
	if w.implementation(contract) != before {
		t.Error("switched to nothing")
	}
	w.wantRefusal(w.Call(stranger, authority, nil, switchTo), "ControllerOnly", successor)
	w.must(w.Call(successor, authority, nil, switchTo))
	if w.implementation(contract) != u.Implementation {
		t.Error("the control: not switched")
	}
}
