package contracts_test

import (
	"bytes"
	"encoding/binary"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
	model "theseus/upgrade"
)

// Governance, delays, upgrade content.

// Nobody signs until the time is over, or nobody answers in a round: the old code stays.
func TestIncidentD3SilenceIsNoConsent(t *testing.T) { onForks(t, silenceIsNoConsent) }

func silenceIsNoConsent(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	kept := w.Snapshot()
	w.must(w.submit(signer(0), u, nil))
	w.SetTime(u.CollectUntil + 1)
	w.refuses(contract, func() evmtest.Result { return w.submit(stranger, u, sign(w.digest(u), first(threshold)...)) }, "CollectTimeOver", u.CollectUntil)
	w.refuses(contract, func() evmtest.Result { return w.activate(u) }, "WrongStage", stageNone)

	w.Restore(kept)
	w.approve(u)
	w.must(w.request(contract))
	round := w.record(contract).Round
	w.AdvanceTime(2*phaseTime + 1)
	w.must(w.send(stranger, w.operator, "PermissionedVerificationOperator", "settle", round))
	silent := w.Snapshot()
	w.must(w.conclude(contract))
	w.AdvanceTime(delay)
	attack := func() evmtest.Result { return w.activate(u) }
	w.refuses(contract, attack, "WrongStage", stageApproved)
	w.wantNumber(contract, 1)
	w.Restore(silent)
	w.weaken("silence is consent")
	w.must(w.conclude(contract))
	w.AdvanceTime(delay)
	w.must(attack())
	w.wantNumber(contract, 2)
}

// The new code is wrong and live. It is stopped in the same block; the way back takes the delay and no round.
func TestIncidentD4BuggyUpgradeIsLive(t *testing.T) { onForks(t, buggyUpgradeIsLive) }

func buggyUpgradeIsLive(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	good := w.record(contract).Active
	w.run(u)
	exploit := func() evmtest.Result { return w.send(stranger, contract, "Plain", "store", big.NewInt(66)) }
	kept, now := w.Snapshot(), w.Time()
	w.must(w.registrySend("halt", contract)(guardian))
	w.refuses(contract, exploit, "CodeHalted")
	back := w.rollBackTo(upgrade{
		ContractAddress: contract, Implementation: good.Implementation, CodeHash: good.CodeHash, NewHash: good.TreeHash, Link: link,
		Commit: good.Commit, Version: good.Version,
	})
	w.approve(back)
	w.refuses(contract, func() evmtest.Result { return w.activate(back) }, "NotYet", now+delay)
	w.refuses(contract, exploit, "CodeHalted")
	w.SetTime(now + delay)
	w.must(w.activate(back))
	w.wantNumber(contract, 1)
	if w.stored(contract) != 0 {
		t.Error("exploited in between")
	}
	w.Restore(kept) // control: nobody halts
	w.must(exploit())
	if w.stored(contract) != 66 {
		t.Error("the control was not exploited")
	}
}

// New code that fails on every call is found by the calls that the signers want made, and is gone in the same transaction.
func TestIncidentD5EveryCallReverts(t *testing.T) { onForks(t, everyCallReverts) }

func everyCallReverts(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	u.Implementation = w.halted
	u.CodeHash = w.CodeHash(w.halted)
	u.Assertions = []assertion{asserted(contract, pack("Plain", "stored"), 0, [32]byte{})}
	w.ready(u)
	attack := func() evmtest.Result { return w.activate(u) }
	w.refuses(contract, attack, "AssertionFailed", 0, refusal("CodeHalted"))
	w.wantNumber(contract, 1)
	w.must(w.send(user, contract, "Plain", "store", big.NewInt(1)))
	w.weaken("assertions are not asked")
	w.must(attack())
	w.wantRefusal(w.send(user, contract, "Plain", "store", big.NewInt(1)), "CodeHalted")
}

// The fix is public as soon as it is proposed. Halted first, the old code answers nobody until the new one does.
func TestIncidentD7PatchGap(t *testing.T) { onForks(t, patchGap) }

func patchGap(t *testing.T, fork evmtest.Fork) {
	for _, haltFirst := range []bool{true, false} {
		w, contract, fix := sceneOn(t, fork)
		exploited := func() bool {
			kept := w.Snapshot()
			defer w.Restore(kept)
			return w.send(stranger, contract, "Plain", "store", big.NewInt(66)).Err == nil
		}
		if haltFirst {
			w.must(w.registrySend("halt", contract)(guardian))
		}
		open := 0
		steps := []func(){
			func() { w.must(w.send(proposer, w.proposals, "Proposals", "proposeUpgrade", fix)) },
			func() { w.approve(fix) },
			func() { w.must(w.request(contract)) },
			func() { w.round(contract, goodBuild) },
			func() { w.must(w.conclude(contract)) },
			func() { w.wait(contract) },
		}
		for _, step := range steps {
			step()
			if exploited() {
				open++
			}
		}
		w.must(w.activate(fix))
		w.wantNumber(contract, 2)
		if haltFirst && open != 0 || !haltFirst && open != len(steps) {
			t.Errorf("halted first: %v; exploitable after %d of %d steps", haltFirst, open, len(steps))
		}
	}
}

// A call of a batch changes what the batch is checked against: here its first member's initialiser applies the second's new signers.
func TestIncidentD8BatchChangesItsOwnRules(t *testing.T) { onForks(t, batchChangesItsOwnRules) }

func batchChangesItsOwnRules(t *testing.T, fork evmtest.Fork) {
	w := newWorldOn(t, fork)
	caller := w.attack("Caller")
	members := []upgrade{w.upgradeOf(w.deployRecord(team()), caller), w.upgradeOf(w.deployRecord(team()), caller)}
	victim := members[1].ContractAddress
	members[0].Initialiser = pack("Caller", "call", w.codeRegistry, pack("CodeRegistry", "applyConfiguration", victim))
	w.sealed(members)
	w.approve(w.reconfigureOf(victim, strangersTeam()))
	w.readyAll(members)
	attack := func() evmtest.Result { return w.activateBundle(0, members...) }
	w.repelled(victim, attack, "re-entry", "Busy", victim)
	if got := w.configuration(victim); len(got.Signers) != 1 {
		t.Errorf("the control's signers are %v", got.Signers)
	}
	// What is not ready is refused before any call is made.
	w, members = bundleSceneOn(t, fork)
	w.sealed(members)
	w.approve(members[2])
	w.readyAll(members[:2])
	before := w.imprint(members[2].ContractAddress)
	w.refuses(members[0].ContractAddress, func() evmtest.Result { return w.activateBundle(1, members...) }, "WrongStage", stageApproved)
	if w.imprint(members[2].ContractAddress) != before {
		t.Error("the last member changed")
	}
}

// Somebody copies a proposal a hundred times, as the proposer of the copies, and withdraws them all.
func TestIncidentD9CopiedProposals(t *testing.T) { onForks(t, copiedProposals) }

func copiedProposals(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	w.must(w.send(proposer, w.proposals, "Proposals", "proposeUpgrade", u))
	withdraw := func(by common.Address) evmtest.Result {
		theirs := u
		theirs.Proposer = by
		return w.send(by, w.codeRegistry, "CodeRegistry", "withdraw", encodedData(theirs))
	}
	kept := w.Snapshot()
	for i := range 100 {
		w.must(withdraw(evmtest.Account(1000 + i)))
	}
	attack := func() evmtest.Result {
		return w.send(stranger, w.codeRegistry, "CodeRegistry", "withdraw", encodedData(u))
	}
	w.refuses(contract, attack, "ProposerOnly", proposer)
	w.refuses(contract, func() evmtest.Result {
		theirs := u
		theirs.Proposer = stranger
		return w.send(proposer, w.codeRegistry, "CodeRegistry", "withdraw", encodedData(theirs))
	}, "ProposerOnly", stranger)
	w.reaches(w.submit(stranger, u, sign(w.digest(u), first(threshold)...)), u)

	w.Restore(kept)
	w.weaken("anybody withdraws")
	w.must(attack())
	digest := [32]byte(w.digest(u))
	w.refuses(contract, func() evmtest.Result { return w.submit(stranger, u, sign(digest, first(threshold)...)) }, "DigestDead", digest, endWithdrawn)
}

// recorder keeps length and hash of what it was called with.
var recorder = common.FromHex("365f5f37365f20600155365f5500")

// Calls of every length, from nothing to two words and a selector, arrive as they were signed, byte for byte.
func TestIncidentD10LengthsOfCalls(t *testing.T) { onForks(t, lengthsOfCalls) }

func lengthsOfCalls(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	u.Implementation = common.Address{0x4e, 0xc0}
	w.SetCode(u.Implementation, recorder)
	u.CodeHash = w.CodeHash(u.Implementation)
	answering := common.Address{0xec, 0x40}
	w.SetCode(answering, echo)
	arrived := func(contract common.Address) (length uint64, hash common.Hash) {
		return w.Storage(contract, common.Hash{}).Big().Uint64(), w.Storage(contract, common.BigToHash(big.NewInt(1)))
	}
	digests := make(map[common.Hash]int)
	kept := w.Snapshot()
	for length := range 69 {
		w.Restore(kept)
		data := bytes.Repeat([]byte{0xab}, length)
		u.Initialiser = data
		u.Assertions = []assertion{asserted(answering, data, 6, crypto.Keccak256Hash(data))}
		w.run(u)
		want := crypto.Keccak256Hash(data)
		if length == 0 {
			want = common.Hash{} // no call is made
		}
		if got, hash := arrived(contract); got != uint64(length) || hash != want {
			t.Fatalf("of %d bytes %d arrived, hash %v", length, got, hash)
		}
		// Zeros at the end count: where they were cut, lengths would share a digest.
		u.Initialiser, u.Assertions = make([]byte, length), []assertion{}
		if other, known := digests[w.digest(u)]; known {
			t.Fatalf("%d and %d zeros have one digest", length, other)
		}
		digests[w.digest(u)] = length
	}

	w.Restore(kept)
	weak := w.weakRecord(w.attack("Plain", big.NewInt(1)), []string{"initialisers as they are"}, nil)
	bad := w.upgradeOf(weak, u.Implementation)
	bad.Initialiser = append(common.LeftPadBytes(u.Implementation[:], 32), 1, 2, 3, 4)
	w.run(bad)
	if _, hash := arrived(weak); hash == crypto.Keccak256Hash(bad.Initialiser) {
		t.Error("the control lost nothing")
	}
}

// neighbours are two intents whose fields, written one after the other without their lengths, are the same bytes.
func neighbours(random *rand.Rand) (a, b model.Upgrade) {
	text := make([]byte, 2+random.IntN(40))
	for i := range text {
		text[i] = 'a' + byte(random.IntN(26))
	}
	binary.BigEndian.PutUint64(a.Contract[:], random.Uint64())
	a.Epoch, a.Version = random.Uint64N(5), random.Uint32N(5)
	binary.BigEndian.PutUint64(a.NewHash[:], random.Uint64())
	b = a
	cut := func() int { return random.IntN(len(text) + 1) }
	i, j := cut(), cut()
	for i == j {
		j = cut()
	}
	switch random.IntN(4) {
	case 0: // link and name
		a.Link, a.ContractName = string(text[:i]), string(text[i:])
		b.Link, b.ContractName = string(text[:j]), string(text[j:])
	case 1: // name and call
		a.ContractName, a.Initialiser = string(text[:i]), text[i:]
		b.ContractName, b.Initialiser = string(text[:j]), text[j:]
	case 2: // the calls of two assertions
		a.Assertions = []model.Assertion{{CallData: text[:i]}, {CallData: text[i:]}}
		b.Assertions = []model.Assertion{{CallData: text[:j]}, {CallData: text[j:]}}
	default: // call and assertion
		a.Initialiser, a.Assertions = text[:i], []model.Assertion{{CallData: text[i:]}}
		b.Initialiser, b.Assertions = text[:j], []model.Assertion{{CallData: text[j:]}}
	}
	return a, b
}

// packedDigest is how not to do it.
func packedDigest(u model.Upgrade) common.Hash {
	all := append(append(append(append([]byte{}, u.Contract[:]...), u.NewHash[:]...), u.Link...), u.ContractName...)
	all = append(all, u.Initialiser...)
	for _, a := range u.Assertions {
		all = append(all, a.CallData...)
	}
	return crypto.Keccak256Hash(all, binary.BigEndian.AppendUint64(nil, u.Epoch), binary.BigEndian.AppendUint32(nil, u.Version))
}

// No two intents share a digest, those least that packed encoding would confuse.
func TestIncidentD11DigestsThatCollide(t *testing.T) {
	random := seeded(t)
	domain := model.Domain{ChainID: 1337, CodeRegistry: user}
	seen := make(map[model.Digest]bool)
	confused, pairs := 0, sample(20_000, 1_000_000)
	for range pairs {
		a, b := neighbours(random)
		for _, u := range []model.Upgrade{a, b} {
			digest := model.DigestOf(domain, &u)
			if seen[digest] {
				t.Fatalf("%+v has the digest of another", u)
			}
			seen[digest] = true
		}
		if packedDigest(a) == packedDigest(b) {
			confused++
		}
	}
	if confused != pairs {
		t.Errorf("packed, only %d of %d pairs collide: the pairs are not what they should be", confused, pairs)
	}
}

// A guardian that wants to freeze the contract for ever: seven days in thirty is all it gets, and it can do nothing else.
func TestIncidentD13GuardianFreezes(t *testing.T) { onForks(t, guardianFreezes) }

func guardianFreezes(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	halt, resume := w.registrySend("halt", contract), w.registrySend("resume", contract)
	start := w.Time()
	w.must(halt(guardian))
	w.refuses(contract, func() evmtest.Result { return halt(guardian) }, "AlreadyHalted", haltGuardian)
	for name, act := range map[string]func() evmtest.Result{
		"submit": func() evmtest.Result { return w.submit(guardian, u, nil) },
		"reject": func() evmtest.Result {
			return w.send(guardian, w.codeRegistry, "CodeRegistry", "reject", contract, [32]byte(w.digest(u)))
		},
		"switch": func() evmtest.Result {
			return w.send(guardian, w.record(contract).Authority, "IAuthority", "switchTo", u.Implementation)
		},
		"accept": func() evmtest.Result { return w.registrySend("acceptHandOver", contract)(guardian) },
	} {
		before := w.imprint(contract)
		if r := act(); r.Err == nil || len(r.Revert) < 4 || w.imprint(contract) != before {
			t.Errorf("%s by the guardian: %v", name, r.Err)
		}
	}
	w.SetTime(start + 7*day - 1)
	w.refuses(contract, func() evmtest.Result { return resume(guardian) }, "HaltNotFinished", start+7*day)
	w.SetTime(start + 7*day)
	w.must(resume(stranger))
	w.wantNumber(contract, 1)
	w.refuses(contract, func() evmtest.Result { return halt(guardian) }, "GuardianTooSoon", start+30*day)

	frozen := func() (days int) {
		for range 60 {
			halt(guardian)
			if w.record(contract).Halt != haltNone {
				days++
			}
			w.AdvanceTime(day)
			resume(stranger)
		}
		return days
	}
	kept := w.Snapshot()
	if days := frozen(); days > 14 {
		t.Errorf("frozen on %d of 60 days", days)
	}
	w.Restore(kept)
	w.weaken("guardians halt whenever they like")
	if days := frozen(); days < 59 {
		t.Errorf("the control was frozen on %d of 60 days", days)
	}
}

// The delay is set to nothing first: that takes the old delay, and what was approved under it is void.
func TestIncidentD14DelaySetToNothing(t *testing.T) { onForks(t, delaySetToNothing) }

func delaySetToNothing(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	quick := team()
	quick.Delay = new(big.Int)
	w.approve(w.reconfigureOf(contract, quick))
	from := w.Time() + delay
	w.approve(u)
	w.verify(contract, goodBuild)
	apply := func() evmtest.Result { return w.registrySend("applyConfiguration", contract)(stranger) }
	kept := w.Snapshot()
	w.refuses(contract, apply, "NotYet", from)
	w.refuses(contract, func() evmtest.Result { return w.activate(u) }, "NotYet", from)
	w.SetTime(from)
	w.must(apply())
	w.refuses(contract, func() evmtest.Result { return w.activate(u) }, "WrongStage", stageNone) // ended with its epoch

	w.Restore(kept)
	w.repelled(contract, apply, "configurations apply at once", "NotYet", from)
	next := w.upgradeOf(contract, u.Implementation)
	w.ready(next)
	if w.must(w.activate(next)); w.Time() >= from {
		t.Error("the control waited")
	}
}

// A flood of proposals costs those who make it, and nothing in the record's calls.
func TestIncidentD15FloodOfProposals(t *testing.T) { onForks(t, floodOfProposals) }

func floodOfProposals(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	submit := func() evmtest.Result { return w.must(w.submit(stranger, u, sign(w.digest(u), first(threshold)...))) }
	kept := w.Snapshot()
	alone := submit().GasUsed
	w.Restore(kept)
	before := w.imprint(contract)
	for i := range sample(300, 10_000) {
		spam := u
		spam.Proposer, spam.Nonce = stranger, big.NewInt(int64(i))
		w.must(w.send(stranger, w.proposals, "Proposals", "proposeUpgrade", spam))
	}
	if w.imprint(contract) != before {
		t.Error("proposals changed the record")
	}
	if flooded := submit().GasUsed; flooded != alone {
		t.Errorf("%d gas after the flood, %d before", flooded, alone)
	}
}
