package contracts_test

import (
	"bytes"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
)

// scene is a record with a version active and an intent for the next.
func scene(t testing.TB) (*world, common.Address, upgrade) { return sceneOn(t, evmtest.Osaka) }

func sceneOn(t testing.TB, fork evmtest.Fork) (*world, common.Address, upgrade) {
	t.Helper()
	w := newWorldOn(t, fork)
	contract := w.deployRecord(team())
	w.run(w.upgradeOf(contract, w.attack("Plain", big.NewInt(1))))
	return w, contract, w.upgradeOf(contract, w.attack("Plain", big.NewInt(2)))
}

// reaches checks that an attack made an intent take effect: the positive control of a weakened contract.
func (w *world) reaches(r evmtest.Result, intent upgrade) {
	w.t.Helper()
	w.must(r)
	if have := w.record(intent.ContractAddress); have.Stage != stageApproved || have.LastVersion != intent.Version {
		w.t.Fatalf("the attack had no effect: %+v", have)
	}
}

// signedDigest is what signers of an intent sign where some fields are no part of the digest.
func (w *world) signedDigest(u upgrade) common.Hash {
	if slices.Contains(w.weak, "any contract") {
		u.ContractAddress = common.Address{}
	}
	if slices.Contains(w.weak, "any epoch") {
		u.Epoch = 0
	}
	if slices.Contains(w.weak, "any proposer") {
		u.Proposer = common.Address{}
	}
	if slices.Contains(w.weak, "any implementation") {
		u.Implementation, u.CodeHash = common.Address{}, [32]byte{}
	}
	if slices.Contains(w.weak, "any version") {
		u.Version = 0
	}
	return w.digest(u)
}

func TestIncidentE6FiveSignaturesWhereSixAreNeeded(t *testing.T) {
	onForks(t, fiveSignaturesWhereSixAreNeeded)
}

func fiveSignaturesWhereSixAreNeeded(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	attack := func() evmtest.Result { return w.submit(stranger, u, sign(w.digest(u), 0, 2, 4, 6, 8)) }
	w.refuses(contract, attack, "TooFewApprovals", 5, threshold)
	w.refuses(contract, func() evmtest.Result { return w.submit(stranger, u, nil) }, "TooFewApprovals", 0, threshold)
	w.refuses(contract, func() evmtest.Result { return w.submit(signer(1), u, sign(w.digest(u), 2)) }, "TooFewApprovals", 2, threshold)
	w.weaken("one signature fewer is enough")
	w.reaches(attack(), u)
}

func TestIncidentE4TheSameSignerTwice(t *testing.T) { onForks(t, theSameSignerTwice) }

func theSameSignerTwice(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	attack := func() evmtest.Result { return w.submit(stranger, u, sign(w.digest(u), 0, 0, 0, 0, 0, 0)) }
	w.refuses(contract, attack, "SignaturesMalformed")
	w.refuses(contract, func() evmtest.Result { return w.submit(stranger, u, sign(w.digest(u), 0, 1, 2, 3, 5, 4)) }, "SignaturesMalformed")
	// By transaction and by signature is once.
	w.refuses(contract, func() evmtest.Result { return w.submit(signer(0), u, sign(w.digest(u), 0, 1, 2, 3, 4)) }, "TooFewApprovals", 5, threshold)
	w.must(w.submit(signer(0), u, nil))
	if again := w.must(w.submit(signer(0), u, nil)); len(again.Logs) != 0 {
		t.Errorf("approved twice: %v", w.events(again, w.codeRegistry, "CodeRegistry"))
	}
	w.refuses(contract, func() evmtest.Result { return w.submit(stranger, u, sign(w.digest(u), 0, 1, 2, 3, 4)) }, "TooFewApprovals", 5, threshold)
	w.weaken("entries count, not signers")
	w.reaches(attack(), u)
}

func TestIncidentE6AStrangersSignature(t *testing.T) { onForks(t, aStrangersSignature) }

func aStrangersSignature(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	digest := w.digest(u)
	five := sign(digest, first(5)...)
	attack := func() evmtest.Result {
		return w.submit(stranger, u, append(bytes.Clone(five), entry(5, ecdsaSignature(evmtest.Key(6), digest))...))
	}
	w.refuses(contract, attack, "SignatureInvalid", signer(5))
	// One signer in another's place, and a place that does not exist.
	w.refuses(contract, func() evmtest.Result {
		return w.submit(stranger, u, append(bytes.Clone(five), entry(5, ecdsaSignature(signerKeys[6], digest))...))
	}, "SignatureInvalid", signer(5))
	w.refuses(contract, func() evmtest.Result {
		return w.submit(stranger, u, append(bytes.Clone(five), entry(signers, ecdsaSignature(evmtest.Key(6), digest))...))
	}, "SignaturesMalformed")
	w.refuses(contract, func() evmtest.Result { return w.submit(stranger, u, nil) }, "TooFewApprovals", 0, threshold)
	w.weaken("signatures are not checked")
	w.reaches(attack(), u)
}

func TestIncidentE3MalleableSignatures(t *testing.T) { onForks(t, malleableSignatures) }

func malleableSignatures(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	digest := w.digest(u)
	malleable := ecdsaSignature(signerKeys[5], digest)
	order := crypto.S256().Params().N
	new(big.Int).Sub(order, new(big.Int).SetBytes(malleable[32:64])).FillBytes(malleable[32:64])
	malleable[64] = 27 + 28 - malleable[64]
	with := func(signature []byte) func() evmtest.Result {
		return func() evmtest.Result {
			return w.submit(stranger, u, append(sign(digest, first(5)...), entry(5, signature)...))
		}
	}
	attack := with(malleable)
	w.refuses(contract, attack, "SignatureInvalid", signer(5))

	good := ecdsaSignature(signerKeys[5], digest)
	lowV := bytes.Clone(good)
	lowV[64] -= 27
	for name, signature := range map[string][]byte{
		"empty": {}, "zero": make([]byte, 65), "v of 0 or 1": lowV, "64 bytes": good[:64], "66 bytes": append(bytes.Clone(good), 0),
		"v of 29": append(bytes.Clone(good[:64]), 29), "r of zero": append(make([]byte, 32), good[32:]...),
		"r too big": append(bytes.Repeat([]byte{0xff}, 32), good[32:]...),
	} {
		t.Run(name, func(t *testing.T) { w.refuses(contract, with(signature), "SignatureInvalid", signer(5)) })
	}
	w.weaken("signatures in both forms")
	w.reaches(attack(), u)
}

// A signer whose address is zero would sign with every signature that is none.
func TestIncidentE2AZeroSigner(t *testing.T) { onForks(t, aZeroSigner) }

func aZeroSigner(t *testing.T, fork evmtest.Fork) {
	w := newWorldOn(t, fork)
	open := team()
	open.Signers = append([]common.Address{{}}, open.Signers...)
	open.Threshold = 1
	attack := func() evmtest.Result {
		return w.send(deployer, w.family, "ManagedFamily", "deploy", open, [32]byte{9}, noUpgrade)
	}
	w.wantRefusal(attack(), "SignersInvalid", 0)
	w.weaken("any configuration")
	contract := common.BytesToAddress(w.must(attack()).Ret)
	u := w.upgradeOf(contract, w.attack("Plain", big.NewInt(1)))
	w.reaches(w.submit(stranger, u, entry(0, make([]byte, 65))), u)
}

func TestIncidentE6EntriesMalformed(t *testing.T) { onForks(t, entriesMalformed) }

func entriesMalformed(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	good := sign(w.digest(u), first(threshold)...)
	for name, signatures := range map[string][]byte{
		"one byte too few":    good[:len(good)-1],
		"one byte too many":   append(bytes.Clone(good), 0),
		"two bytes too many":  append(bytes.Clone(good), 9, 0),
		"three bytes of zero": append(bytes.Clone(good), 0, 0, 0), // index 0 again
		"one byte":            {0},
		"two bytes":           {0, 0},
		"longer than there":   {0, 0xff, 0xff, 1},
		"no such signer":      {255, 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			w.refuses(contract, func() evmtest.Result { return w.submit(stranger, u, signatures) }, "SignaturesMalformed")
		})
	}
	w.reaches(w.submit(stranger, u, good), u)
}

// A signature binds chain, CodeRegistry, contract, epoch and version. Each attack submits six good signatures of something else.
func TestIncidentE1SignaturesForSomethingElse(t *testing.T) { onForks(t, signaturesForSomethingElse) }

func signaturesForSomethingElse(t *testing.T, fork evmtest.Fork) {
	t.Run("another chain", func(t *testing.T) {
		w, contract, u := sceneOn(t, fork)
		elsewhere := digestUnder(t, u, big.NewInt(1), w.codeRegistry)
		attack := func() evmtest.Result { return w.submit(stranger, u, sign(elsewhere, first(threshold)...)) }
		w.refuses(contract, attack, "SignatureInvalid", signer(0))
		w.weaken("any chain")
		w.reaches(attack(), u)
	})
	t.Run("another CodeRegistry", func(t *testing.T) {
		w, contract, u := sceneOn(t, fork)
		other := w.deploy("CodeRegistry", w.registry, w.service, uint64(roundTime), uint64(retryTime))
		attack := func() evmtest.Result {
			return w.submit(stranger, u, sign(digestUnder(t, u, w.ID(), other), first(threshold)...))
		}
		w.refuses(contract, attack, "SignatureInvalid", signer(0))
		w.weaken("any CodeRegistry")
		w.SetStorage(w.codeRegistry, common.Hash{31: 0xfe}, common.BytesToHash(other[:]))
		w.reaches(attack(), u)
	})
	t.Run("another contract", func(t *testing.T) {
		w, contract, u := sceneOn(t, fork)
		sister := w.deployRecord(team())
		w.run(w.upgradeOf(sister, u.Implementation)) // same epoch, same version
		theirs := u
		theirs.ContractAddress = sister
		attack := func() evmtest.Result { return w.submit(stranger, u, sign(w.signedDigest(theirs), first(threshold)...)) }
		w.refuses(contract, attack, "SignatureInvalid", signer(0))
		w.weaken("any contract")
		w.reaches(attack(), u)
	})
	t.Run("another epoch", func(t *testing.T) {
		w, contract, u := sceneOn(t, fork)
		signatures := func() []byte { return sign(w.signedDigest(u), first(threshold)...) }
		before := signatures()
		w.must(w.submit(signer(8), u, nil))
		w.reconfigure(contract, team())
		w.refuses(contract, func() evmtest.Result { return w.submit(stranger, u, before) }, "WrongEpoch", 2, 1)
		now := u
		now.Epoch = 2
		attack := func() evmtest.Result { return w.submit(stranger, now, before) }
		w.refuses(contract, attack, "SignatureInvalid", signer(0))
		w.weaken("any epoch")
		before = signatures()
		w.reaches(attack(), now)
	})
	t.Run("another version", func(t *testing.T) {
		w, contract, u := sceneOn(t, fork)
		before := sign(w.digest(u), first(threshold)...)
		superseding := w.upgradeOf(contract, u.Implementation)
		w.approve(superseding)
		w.refuses(contract, func() evmtest.Result { return w.submit(stranger, u, before) }, "WrongVersion", 3, 2)
		next := u
		next.Version = 3
		attack := func() evmtest.Result { return w.submit(stranger, next, before) }
		w.refuses(contract, attack, "SignatureInvalid", signer(0))
		w.weaken("any version")
		before = sign(w.signedDigest(u), first(threshold)...)
		w.reaches(attack(), next)
	})
}

// A signature dies with its collecting time, and nobody signs for ever.
func TestIncidentA4SignaturesOutOfTime(t *testing.T) { onForks(t, signaturesOutOfTime) }

func signaturesOutOfTime(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	signatures := sign(w.digest(u), first(threshold)...)
	w.SetTime(u.CollectUntil)
	kept := w.Snapshot()
	w.reaches(w.submit(stranger, u, signatures), u)
	w.Restore(kept)
	w.SetTime(u.CollectUntil + 1)
	attack := func() evmtest.Result { return w.submit(stranger, u, signatures) }
	w.refuses(contract, attack, "CollectTimeOver", u.CollectUntil)

	far := w.upgradeOf(contract, u.Implementation)
	far.CollectUntil = w.Time() + 30*day + 1
	far.ActivateUntil = far.CollectUntil + 30*day
	tooFar := func() evmtest.Result { return w.submit(stranger, far, sign(w.digest(far), first(threshold)...)) }
	w.refuses(contract, tooFar, "CollectTimeTooFar", far.CollectUntil, far.CollectUntil-1)

	kept = w.Snapshot()
	w.AdvanceTime(1)
	w.reaches(tooFar(), far)
	w.Restore(kept)
	w.weaken("signed for ever")
	w.reaches(tooFar(), far)
	w.Restore(kept)
	w.weaken("time never over")
	w.reaches(attack(), u)
}

// Who is no signer any more when the last signature comes does not count, by signature or by transaction.
func TestIncidentA16ASignerRemovedAfterSigning(t *testing.T) { onForks(t, aSignerRemovedAfterSigning) }

func aSignerRemovedAfterSigning(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	for i := range 3 {
		w.must(w.submit(signer(i), u, nil))
	}
	fewer := team()
	fewer.Signers = fewer.Signers[3:] // 0, 1 and 2 have to go
	w.reconfigure(contract, fewer)

	u.Epoch = 2
	digest := w.digest(u)
	w.refuses(contract, func() evmtest.Result { return w.submit(signer(0), u, nil) }, "TooFewApprovals", 0, threshold)
	w.refuses(contract, func() evmtest.Result {
		return w.submit(stranger, u, entry(0, ecdsaSignature(signerKeys[0], digest)))
	}, "SignatureInvalid", fewer.Signers[0])
	remaining := append(entry(0, ecdsaSignature(signerKeys[3], digest)), entry(1, ecdsaSignature(signerKeys[4], digest))...)
	remaining = append(remaining, entry(2, ecdsaSignature(signerKeys[5], digest))...)
	w.refuses(contract, func() evmtest.Result { return w.submit(stranger, u, remaining) }, "TooFewApprovals", 3, threshold)

	// Where epochs share their ballots the three still count, as others: bits 0, 1 and 2.
	w, contract, u = sceneOn(t, fork)
	w.weaken("epochs share their ballots", "any epoch")
	for i := range 3 {
		w.must(w.submit(signer(i), u, nil))
	}
	w.reconfigure(contract, fewer)
	old := w.signedDigest(u)
	u.Epoch = 2
	late := append(entry(3, ecdsaSignature(signerKeys[6], old)), entry(4, ecdsaSignature(signerKeys[7], old))...)
	late = append(late, entry(5, ecdsaSignature(signerKeys[8], old))...)
	w.reaches(w.submit(stranger, u, late), u)
}

func TestIncidentA15ARejectionAfterSigning(t *testing.T) { onForks(t, rejectionAfterSigning) }

func rejectionAfterSigning(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	digest := w.digest(u)
	reject := func(i int) evmtest.Result {
		return w.send(signer(i), w.codeRegistry, "CodeRegistry", "reject", contract, [32]byte(digest))
	}
	w.must(w.submit(signer(5), u, nil))
	w.wantEvents(reject(5), event("Rejected", contract, [32]byte(digest), signer(5)))
	attack := func() evmtest.Result { return w.submit(stranger, u, sign(digest, first(threshold)...)) }
	w.refuses(contract, attack, "SignerRejected", signer(5))
	w.refuses(contract, func() evmtest.Result { return w.submit(signer(5), u, nil) }, "SignerRejected", signer(5))
	// The kept approval is gone: five others are five.
	w.refuses(contract, func() evmtest.Result { return w.submit(stranger, u, sign(digest, first(5)...)) }, "TooFewApprovals", 5, threshold)
	kept := w.Snapshot()
	w.reaches(w.submit(stranger, u, sign(digest, 0, 1, 2, 3, 4, 6)), u)
	w.refuses(contract, func() evmtest.Result { return reject(6) }, "DigestReached", [32]byte(digest))
	w.Restore(kept)

	// Four of nine: six can no longer be reached.
	w.refuses(contract, func() evmtest.Result {
		return w.send(stranger, w.codeRegistry, "CodeRegistry", "reject", contract, [32]byte(digest))
	}, "SignerUnknown", stranger)
	w.must(reject(6))
	w.must(reject(7))
	w.wantEvents(reject(8), event("Rejected", contract, [32]byte(digest), signer(8)), event("Ended", contract, [32]byte(digest), endRejected))
	w.refuses(contract, attack, "DigestDead", [32]byte(digest), endRejected)
	w.refuses(contract, func() evmtest.Result { return reject(0) }, "DigestDead", [32]byte(digest), endRejected)
	// The same content under another nonce is another digest; nothing of the old counts.
	again := u
	again.Nonce = new(big.Int).Add(u.Nonce, big.NewInt(1))
	w.refuses(contract, func() evmtest.Result { return w.submit(stranger, again, sign(digest, first(threshold)...)) }, "SignatureInvalid", signer(0))
	w.reaches(w.submit(stranger, again, sign(w.digest(again), first(threshold)...)), again)

	w.Restore(kept)
	w.weaken("rejections do not count")
	w.reaches(attack(), u)
}

// ---------------------------------------------------------------- EIP-1271 and EIP-7702

const (
	walletYes = iota
	walletNo
	walletShort
	walletHuge
	walletBurn
	walletReenter
	walletDirty
)

// withWallet is a record, two of two: a contract wallet and a key. index is the wallet's place.
func withWallet(t testing.TB, fork evmtest.Fork) (w *world, contract, wallet common.Address, u upgrade, index int) {
	t.Helper()
	w = newWorldOn(t, fork)
	wallet = w.attack("Wallet")
	c := configuration{Signers: []common.Address{signer(0), wallet}, Threshold: 2, Delay: new(big.Int)}
	index = 1
	if wallet.Cmp(signer(0)) < 0 {
		c.Signers[0], c.Signers[1], index = c.Signers[1], c.Signers[0], 0
	}
	contract = w.deployRecord(c)
	return w, contract, wallet, w.upgradeOf(contract, w.attack("Plain", big.NewInt(1))), index
}

func both(walletEntry, keyEntry []byte, walletIndex int) []byte {
	if walletIndex == 0 {
		return append(walletEntry, keyEntry...)
	}
	return append(keyEntry, walletEntry...)
}

func TestIncidentE7HostileWallets(t *testing.T) { onForks(t, hostileWallets) }

func hostileWallets(t *testing.T, fork evmtest.Fork) {
	w, contract, wallet, u, index := withWallet(t, fork)
	key := entry(1-index, ecdsaSignature(signerKeys[0], w.digest(u)))
	submit := func() evmtest.Result {
		return w.submit(stranger, u, both(entry(index, []byte("anything")), key, index))
	}
	mode := func(m uint8) { w.must(w.send(stranger, wallet, "Wallet", "set", m)) }

	for _, m := range []uint8{walletNo, walletShort, walletBurn, walletReenter, walletDirty} {
		mode(m)
		w.must(w.send(stranger, wallet, "Wallet", "setCall", w.codeRegistry, pack("CodeRegistry", "reject", contract, [32]byte(w.digest(u)))))
		w.refuses(contract, submit, "SignatureInvalid", wallet)
	}

	// A megabyte of answer is more than the wallet's gas pays for.
	mode(walletHuge)
	w.refuses(contract, submit, "SignatureInvalid", wallet)
	if used := submit().GasUsed; used > 600_000 {
		t.Errorf("a megabyte of answer took %d gas", used)
	}

	mode(walletYes)
	kept := w.Snapshot()
	w.reaches(submit(), u)

	// Yes, then no: what took effect stays.
	mode(walletNo)
	if w.record(contract).Stage != stageApproved {
		t.Error("the approval went away")
	}
	w.refuses(contract, submit, "DigestReached", [32]byte(w.digest(u)))

	// As the caller, the wallet approves by transaction.
	w.Restore(kept)
	act := func() evmtest.Result {
		return w.send(stranger, wallet, "Wallet", "execute", w.codeRegistry, pack("CodeRegistry", "submitUpgrade", u, []byte{}))
	}
	w.wantEvents(act(), event("Signed", contract, [32]byte(w.digest(u)), wallet))
	mode(walletNo)
	w.reaches(w.submit(stranger, u, key), u)
}

// Without a limit, a wallet that burns gas makes every submission cost all there is.
func TestIncidentE7AWalletThatBurnsGas(t *testing.T) { onForks(t, aWalletThatBurnsGas) }

func aWalletThatBurnsGas(t *testing.T, fork evmtest.Fork) {
	w, contract, wallet, u, index := withWallet(t, fork)
	w.must(w.send(stranger, wallet, "Wallet", "set", uint8(walletBurn)))
	attack := func() evmtest.Result {
		return w.submit(stranger, u, both(entry(index, nil), entry(1-index, ecdsaSignature(signerKeys[0], w.digest(u))), index))
	}
	w.refuses(contract, attack, "SignatureInvalid", wallet)
	if used := attack().GasUsed; used > 600_000 {
		t.Errorf("%d gas", used)
	}
	w.weaken("EIP-1271 takes all gas")
	if used := attack().GasUsed; used < 10_000_000 {
		t.Errorf("the control took only %d gas", used)
	}
}

// A signer that delegated (EIP-7702) signs with its key alone: its code is whatever its key says next, and here says yes.
func TestIncidentC5ADelegatedSigner(t *testing.T) {
	onForks(t, aDelegatedSigner, evmtest.Prague, evmtest.Osaka)
}

func aDelegatedSigner(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	yes := w.attack("Wallet")
	w.Delegate(signerKeys[5], yes)
	if len(w.Code(signer(5))) == 0 {
		t.Fatal("not delegated")
	}
	digest := w.digest(u)
	attack := func() evmtest.Result {
		return w.submit(stranger, u, append(sign(digest, first(5)...), entry(5, []byte("no signature"))...))
	}
	w.refuses(contract, attack, "SignatureInvalid", signer(5))
	kept := w.Snapshot()
	w.reaches(w.submit(stranger, u, sign(digest, first(threshold)...)), u)
	w.Restore(kept)
	w.weaken("delegations answer EIP-1271")
	w.reaches(attack(), u)
}

// A wallet that is being created has no code yet; it approves as the caller like any account.
func TestIncidentC9AWalletApprovesWhileBorn(t *testing.T) { onForks(t, aWalletApprovesWhileBorn) }

func aWalletApprovesWhileBorn(t *testing.T, fork evmtest.Fork) {
	w := newWorldOn(t, fork)
	born := crypto.CreateAddress(deployer, w.Nonce(deployer)+2) // after the record and the implementation
	contract := w.deployRecord(configuration{Signers: []common.Address{born}, Threshold: 1, Delay: new(big.Int)})
	u := w.upgradeOf(contract, w.attack("Plain", big.NewInt(1)))
	if got := w.attack("SignsWhileBorn", w.codeRegistry, pack("CodeRegistry", "submitUpgrade", u, []byte{})); got != born {
		t.Fatalf("born at %v, not %v", got, born)
	}
	w.reaches(evmtest.Result{}, u)
}
