package contracts_test

import (
	"bytes"
	"math/big"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
	model "theseus/upgrade"
)

// Signatures and attestations.

// Signatures of every one of seven intents, which differ in one thing each, are given for every other.
func TestIncidentE1ReplayMatrix(t *testing.T) { onForks(t, replayMatrix) }

func replayMatrix(t *testing.T, fork evmtest.Fork) {
	here, contract, u := sceneOn(t, fork)
	sister := here.deployRecord(team())
	here.run(here.upgradeOf(sister, u.Implementation))
	u = here.upgradeOf(contract, u.Implementation) // later than all that happened since
	nonce, content, other := u, u, here.upgradeOf(sister, u.Implementation)
	nonce.Nonce = new(big.Int).Add(u.Nonce, big.NewInt(1))
	content.NewHash = here.newTree()

	chain, _, onChain := sceneOn(t, fork)
	chain.SetID(big.NewInt(1))
	registry := newWorldOn(t, fork)
	registry.codeRegistry = registry.deploy("CodeRegistry", registry.registry, registry.service, uint64(roundTime), uint64(retryTime))
	registry.proposals = registry.deploy("Proposals", registry.codeRegistry)
	registry.records = registry.deploy("Records", registry.codeRegistry)
	registry.family = registry.deploy("ManagedFamily", registry.proposals, registry.halted)
	registry.must(registry.send(keeper, registry.registry, "Registry", "approve", registry.family, kindFamily))
	inRegistry := registry.upgradeOf(registry.deployRecord(team()), registry.attack("Plain", big.NewInt(1)))

	places := []struct {
		name   string
		w      *world
		intent any
	}{
		{"itself", here, u}, {"nonce", here, nonce}, {"proposal", here, content}, {"contract", here, other},
		{"chain", chain, onChain}, {"CodeRegistry", registry, inRegistry}, {"kind", here, here.handOverOf(contract, stranger)},
	}
	for _, to := range places {
		kept := to.w.Snapshot()
		about := reflect.ValueOf(to.intent).FieldByName("ContractAddress").Interface().(common.Address)
		for _, from := range places {
			submit := func() evmtest.Result {
				return to.w.submit(stranger, to.intent, sign(from.w.digest(from.intent), first(threshold)...))
			}
			if from.name == to.name {
				to.w.must(submit())
			} else {
				to.w.refuses(about, submit, "SignatureInvalid", signer(0))
			}
			to.w.Restore(kept)
		}
	}
}

// Words of no meaning as signatures.
func TestIncidentE2GarbageSignatures(t *testing.T) { onForks(t, garbageSignatures) }

func garbageSignatures(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	random := seeded(t)
	five := sign(w.digest(u), first(threshold-1)...)
	var garbage []byte
	attack := func() evmtest.Result { return w.submit(stranger, u, append(bytes.Clone(five), entry(5, garbage)...)) }
	for i := range sample(200, 20_000) {
		garbage = make([]byte, 65)
		if i%4 == 0 {
			garbage = make([]byte, random.IntN(200))
		}
		for j := range garbage {
			garbage[j] = byte(random.Uint32())
		}
		if len(garbage) == 65 && i%2 == 0 {
			garbage[64] = 27 + byte(i/2%2)
		}
		w.refuses(contract, attack, "SignatureInvalid", signer(5))
	}
	w.weaken("signatures are not checked")
	w.reaches(attack(), u)
}

// Of all forms in which one signature can be written, and of all numbers at the edges, one is accepted.
func TestIncidentE3OneFormOnly(t *testing.T) { onForks(t, oneFormOnly) }

func oneFormOnly(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	digest := w.digest(u)
	good := ecdsaSignature(signerKeys[5], digest)
	n, p := crypto.S256().Params().N, crypto.S256().Params().P
	r, s, v := new(big.Int).SetBytes(good[:32]), new(big.Int).SetBytes(good[32:64]), good[64]
	plus := func(x *big.Int, d int64) *big.Int { return new(big.Int).Add(x, big.NewInt(d)) }
	half, flipped := new(big.Int).Rsh(n, 1), new(big.Int).Sub(n, s)
	top := plus(new(big.Int).Lsh(big.NewInt(1), 256), -1)

	var forms [][]byte
	word := func(x *big.Int) []byte { return x.FillBytes(make([]byte, 32)) }
	for _, a := range []*big.Int{r, new(big.Int), big.NewInt(1), plus(n, -1), n, plus(n, 1), plus(p, -1), p, top, new(big.Int).Sub(n, r)} {
		for _, b := range []*big.Int{s, flipped, new(big.Int), big.NewInt(1), half, plus(half, 1), plus(n, -1), n, plus(n, 1), top} {
			for _, c := range []byte{27, 28, 0, 1, 2, 26, 29, 30, 31, 34, 35, 36, 37, 38, 255} {
				forms = append(forms, append(append(word(a), word(b)...), c))
			}
		}
	}
	compact := bytes.Clone(good[:64]) // EIP-2098: the parity in the top bit of s
	compact[32] |= (v - 27) << 7
	der := append([]byte{0x30, 68, 2, 32}, good[:32]...)
	der = append(append(der, 2, 32), good[32:64]...)
	forms = append(forms, compact, der, good[:64], append(bytes.Clone(good), 0), append([]byte{0}, good...), append([]byte{v}, good[:64]...),
		append(bytes.Clone(good), good...), nil, good[:1])

	five, accepted := sign(digest, first(threshold-1)...), 0
	kept := w.Snapshot()
	for _, form := range forms {
		submit := func() evmtest.Result { return w.submit(stranger, u, append(bytes.Clone(five), entry(5, form)...)) }
		if bytes.Equal(form, good) {
			w.reaches(submit(), u)
			w.Restore(kept)
			accepted++
			continue
		}
		w.refuses(contract, submit, "SignatureInvalid", signer(5))
	}
	if accepted != 1 {
		t.Errorf("the good one was tried %d times", accepted)
	}
	w.weaken("signatures in both forms")
	other := append(append(word(r), word(flipped)...), 27+28-v)
	w.reaches(w.submit(stranger, u, append(five, entry(5, other)...)), u)
}

// A wallet signs by transaction and by its answer: that is once.
func TestIncidentE4AWalletTwice(t *testing.T) { onForks(t, aWalletTwice) }

func aWalletTwice(t *testing.T, fork evmtest.Fork) {
	w, contract, wallet, u, index := withWallet(t, fork)
	w.must(w.send(stranger, wallet, "Wallet", "execute", w.codeRegistry, pack("CodeRegistry", "submitUpgrade", u, []byte{})))
	attack := func() evmtest.Result { return w.submit(stranger, u, entry(index, []byte("again"))) }
	w.refuses(contract, attack, "TooFewApprovals", 1, 2)
	w.refuses(contract, func() evmtest.Result {
		return w.submit(stranger, u, append(entry(index, nil), entry(index, []byte("again"))...))
	}, "SignaturesMalformed")
	w.weaken("one signature fewer is enough")
	w.reaches(attack(), u)
}

// mutants are a value with one thing changed each.
func mutants(v reflect.Value) (list []reflect.Value) {
	add := func(x any) { list = append(list, reflect.ValueOf(x).Convert(v.Type())) }
	switch value := v.Interface().(type) {
	case common.Address:
		value[19]++
		add(value)
	case *big.Int:
		add(new(big.Int).Add(value, big.NewInt(1)))
	case [32]byte:
		value[0]++
		add(value)
		value[0]--
		value[31]++
		add(value)
	case string:
		add(value + "x")
		add("x" + value)
		if value != "" {
			add(value[1:])
			add(value[:len(value)-1] + "\x00")
		}
	case []byte:
		add(append(bytes.Clone(value), 0))
		add(append([]byte{0}, value...))
		if len(value) > 0 {
			add(value[1:])
		}
	case bool:
		add(!value)
	case []common.Address:
		add(value[1:])
		add(append(slices.Clone(value), common.MaxAddress))
		another := slices.Clone(value)
		another[0][19]++
		add(another)
	case []assertion:
		add(append(slices.Clone(value), assertion{}))
		for i := range value {
			add(slices.Delete(slices.Clone(value), i, i+1))
			for _, changed := range mutants(reflect.ValueOf(value[i])) {
				another := slices.Clone(value)
				another[i] = changed.Interface().(assertion)
				add(another)
			}
		}
		if len(value) > 1 {
			another := slices.Clone(value)
			slices.Reverse(another)
			add(another)
		}
	default:
		if v.Kind() == reflect.Struct {
			for i := range v.NumField() {
				for _, changed := range mutants(v.Field(i)) {
					another := reflect.New(v.Type()).Elem()
					another.Set(v)
					another.Field(i).Set(changed)
					list = append(list, another)
				}
			}
			return list
		}
		next := reflect.New(v.Type()).Elem() // the integers
		next.SetUint(v.Uint() + 1)
		list = append(list, next)
	}
	return list
}

// Every field of every intent is changed, one at a time, under the signatures of the unchanged one.
func TestIncidentE5EveryFieldIsSigned(t *testing.T) { onForks(t, everyFieldIsSigned) }

func everyFieldIsSigned(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	u.Initialiser = []byte{1, 2, 3}
	u.Assertions = []assertion{asserted(contract, []byte{4, 5}, 1, [32]byte{6}), asserted(user, []byte{7}, 2, [32]byte{8})}
	back := w.rollBackTo(upgrade{
		ContractAddress: contract, Implementation: w.record(contract).Active.Implementation, CodeHash: w.record(contract).Active.CodeHash,
		NewHash: w.record(contract).Active.TreeHash, Commit: w.record(contract).Active.Commit, Link: link, Version: 1,
	})
	back.Assertions = u.Assertions
	kept := w.Snapshot()
	for _, intent := range []any{
		u, back, w.reconfigureOf(contract, team()), w.cancelOf(contract, w.digest(u)), w.handOverOf(contract, user), w.archiveOf(contract),
	} {
		t.Run(nameOf(intent), func(t *testing.T) {
			digest := w.digest(intent)
			signatures := sign(digest, first(threshold)...)
			v := reflect.ValueOf(intent)
			count := 0
			for i := range v.NumField() {
				changes := mutants(v.Field(i))
				if len(changes) == 0 {
					t.Errorf("%s has no mutant", v.Type().Field(i).Name)
				}
				for _, changed := range changes {
					another := reflect.New(v.Type()).Elem()
					another.Set(v)
					another.Field(i).Set(changed)
					mutant := another.Interface()
					before := w.imprint(contract)
					r := w.submit(stranger, mutant, signatures)
					if r.Err == nil || len(r.Revert) < 4 || w.imprint(contract) != before {
						t.Errorf("%s = %v: %v", v.Type().Field(i).Name, changed, r.Err)
						w.Restore(kept)
					}
					if got := view[[32]byte](w, w.proposals, "Proposals", "digestOf"+nameOf(intent), mutant); got == digest {
						t.Errorf("%s = %v has the same digest", v.Type().Field(i).Name, changed)
					}
					count++
				}
			}
			w.must(w.submit(stranger, intent, signatures))
			w.Restore(kept)
			if count < v.NumField() {
				t.Errorf("%d mutants of %d fields", count, v.NumField())
			}
		})
	}
	w.weaken("any proposer")
	changed := u
	changed.Proposer = stranger
	w.reaches(w.submit(stranger, changed, sign(w.signedDigest(u), first(threshold)...)), changed)
}

// As many signatures as there are signers are good; one more is not.
func TestIncidentE6SurplusSignatures(t *testing.T) { onForks(t, surplusSignatures) }

func surplusSignatures(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	digest := w.digest(u)
	kept := w.Snapshot()
	for m := range signers + 1 {
		submit := func() evmtest.Result { return w.submit(stranger, u, sign(digest, first(m)...)) }
		if m < threshold {
			w.refuses(contract, submit, "TooFewApprovals", m, threshold)
			continue
		}
		w.reaches(submit(), u)
		w.Restore(kept)
	}
	all := sign(digest, first(signers)...)
	w.refuses(contract, func() evmtest.Result {
		return w.submit(stranger, u, append(bytes.Clone(all), entry(signers, ecdsaSignature(evmtest.Key(6), digest))...))
	}, "SignaturesMalformed")
	w.weaken("one signature fewer is enough")
	w.reaches(w.submit(stranger, u, sign(digest, first(threshold-1)...)), u)
}

// What validators committed to in one round is revealed in another.
func TestIncidentE8AttestationOfAnotherRound(t *testing.T) { onForks(t, attestationOfAnotherRound) }

func attestationOfAnotherRound(t *testing.T, fork evmtest.Fork) {
	attack := func(b *bench, commitment func(round int64, seat int) common.Hash) evmtest.Result {
		b.mustStart()
		b.mustStart()
		for seat := range 4 {
			b.must(b.Call(b.validators[seat], "commit", big.NewInt(2), commitment(1, seat)))
		}
		return b.reveal(2, 0, honest)
	}
	b := newBenchOn(t, fork, 4, 0)
	r := attack(b, func(round int64, seat int) common.Hash { return b.commitment(round, seat, honest) })
	refused(t, r, b.ABI, "RevealDiffers(2, "+b.validators[0].Hex()+")")
	if outcome, build, _ := b.result(2); outcome != 0 || build != (common.Hash{}) {
		t.Errorf("the round says %d %v", outcome, build)
	}
	weak := newBenchOf(t, evmtest.New(t, fork), seatsFrom(4), 0, "any round's commitment")
	succeeded(t, attack(weak, func(_ int64, seat int) common.Hash {
		return commitmentOf(new(big.Int), common.Address{}, 0, weak.validators[seat], honest)
	}), weak.ABI, revealed(2, weak.validators[0], honest))
}

func (b *bench) must(r evmtest.Result) {
	b.t.Helper()
	if r.Err != nil {
		b.t.Fatalf("%v %s", r.Err, r.Error(b.ABI))
	}
}

// A service names a verifier of its own, which says what suits.
func TestIncidentE9ForgedVerifier(t *testing.T) { onForks(t, forgedVerifier) }

func forgedVerifier(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	w.SetCode(w.service, attackers(t)["ForgingService"].RuntimeCode)
	forged := w.attack("ForgedOperator")
	w.approve(u)
	digest := w.digest(u)
	subject := crypto.Keccak256Hash(common.LeftPadBytes(w.codeRegistry[:], 32), common.LeftPadBytes(contract[:], 32), digest[:], common.BigToHash(new(big.Int).SetUint64(w.Time())).Bytes())
	w.must(w.send(stranger, forged, "ForgedOperator", "setSubject", [32]byte(subject)))
	w.must(w.send(stranger, w.service, "ForgingService", "name", forged, big.NewInt(1)))
	w.must(w.send(stranger, w.service, "ForgingService", "setCall", common.Address{}, []byte{}))
	request := w.registrySend("requestVerification", contract)
	w.repelled(contract, func() evmtest.Result { return request(stranger) }, "everybody is approved", "OperatorContractNotApproved", forged)
	w.must(w.send(stranger, forged, "ForgedOperator", "settle"))
	w.must(w.conclude(contract))
	w.wait(contract)
	w.must(w.activate(u))
	w.wantNumber(contract, 2)
}

// The chain splits after the signatures were given: they count on the side that kept its id.
func TestIncidentE10ChainSplit(t *testing.T) { onForks(t, chainSplit) }

func chainSplit(t *testing.T, fork evmtest.Fork) {
	w, contract, _ := sceneOn(t, fork)
	w.SetID(big.NewInt(1))
	u := w.upgradeOf(contract, w.attack("Plain", big.NewInt(2)))
	signatures := sign(w.digest(u), first(threshold)...)
	separator := view[[32]byte](w, w.codeRegistry, "CodeRegistry", "domainSeparator")
	attack := func() evmtest.Result { return w.submit(stranger, u, signatures) }
	kept := w.Snapshot()
	w.reaches(attack(), u)
	w.Restore(kept)

	w.SetID(big.NewInt(10_001))
	if view[[32]byte](w, w.codeRegistry, "CodeRegistry", "domainSeparator") == separator {
		t.Error("the separator stayed")
	}
	w.refuses(contract, attack, "SignatureInvalid", signer(0))
	w.weaken("any chain") // it stays that of chain 1
	w.reaches(attack(), u)
}

// randomOf fills a value of an intent's types; integers are as wide as Solidity's.
func randomOf(random *rand.Rand, v reflect.Value, member string) {
	fill := func(n int) []byte {
		data := make([]byte, n)
		for i := range data {
			data[i] = byte(random.Uint32())
		}
		return data
	}
	switch v.Interface().(type) {
	case common.Address:
		v.Set(reflect.ValueOf(common.BytesToAddress(fill(20))))
	case *big.Int:
		width := 32
		if member == "Delay" {
			width = 5
		}
		v.Set(reflect.ValueOf(new(big.Int).SetBytes(fill(width))))
	case [32]byte:
		v.Set(reflect.ValueOf([32]byte(fill(32))))
	case string:
		alphabet := []rune("abc/:.-0 äß→漢")
		text := make([]rune, random.IntN(70))
		for i := range text {
			text[i] = alphabet[random.IntN(len(alphabet))]
		}
		v.SetString(string(text))
	case []byte:
		v.SetBytes(fill(random.IntN(70)))
	case bool:
		v.SetBool(random.IntN(2) == 1)
	default:
		switch v.Kind() {
		case reflect.Slice:
			v.Set(reflect.MakeSlice(v.Type(), random.IntN(5), 5))
			for i := range v.Len() {
				randomOf(random, v.Index(i), "")
			}
		case reflect.Struct:
			for i := range v.NumField() {
				randomOf(random, v.Field(i), v.Type().Field(i).Name)
			}
		default:
			x := random.Uint64()
			if member == "Comparison" {
				x %= 7
			}
			v.SetUint(x & (1<<v.Type().Bits() - 1))
		}
	}
}

// Three encoders of typed data, of Solidity, of our model and of go-ethereum, agree on random intents.
func TestIncidentE11ThreeEncoders(t *testing.T) { onForks(t, threeEncoders) }

func threeEncoders(t *testing.T, fork evmtest.Fork) {
	w := newWorldOn(t, fork)
	random := seeded(t)
	domain := model.Domain{ChainID: w.ID().Uint64(), CodeRegistry: w.codeRegistry}
	prototypes := []any{upgrade{}, rollBack{}, reconfigure{}, cancel{}, handOver{}, archive{}}
	agree := func(shown, counted any) bool {
		digest := w.digest(shown)
		read, err := model.Decode(model.Kind(kindOf(counted)), encoded(counted))
		if err != nil {
			t.Fatalf("%+v: %v", counted, err)
		}
		return view[[32]byte](w, w.proposals, "Proposals", "digestOf"+nameOf(counted), counted) == digest &&
			[32]byte(model.DigestOf(domain, read)) == digest
	}
	for i := range sample(150, 33_400) {
		v := reflect.New(reflect.TypeOf(prototypes[i%len(prototypes)])).Elem()
		randomOf(random, v, "")
		if intent := v.Interface(); !agree(intent, intent) {
			t.Fatalf("digests differ of %+v", intent)
		}
		if i < len(prototypes) { // control: the comparison sees a difference of one bit
			changed := mutants(v)
			if agree(v.Interface(), changed[random.IntN(len(changed))].Interface()) {
				t.Errorf("the comparison sees no difference in %+v", v)
			}
		}
	}
}

// Somebody sees the signatures in the pool of transactions and is first: what was wanted has happened, and nothing is lost.
func TestIncidentE12RelayRace(t *testing.T) { onForks(t, relayRace) }

func relayRace(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	digest := [32]byte(w.digest(u))
	signatures := sign(digest, first(threshold)...)
	// Part of them, to spoil the rest: refused, and it spoils nothing.
	for m := 1; m < threshold; m++ {
		w.refuses(contract, func() evmtest.Result { return w.submit(stranger, u, sign(digest, first(m)...)) }, "TooFewApprovals", m, threshold)
	}
	w.reaches(w.submit(stranger, u, signatures), u)
	both := pack("CodeRegistry", "submitAndVerify", u, signatures)
	w.refuses(contract, func() evmtest.Result { return w.Call(user, w.codeRegistry, big.NewInt(roundFee), both) }, "DigestReached", digest)
	if got := w.Balance(user).Int64(); got != 1_000_000 {
		t.Errorf("the second paid: %d left", got)
	}
	w.must(w.request(contract))
	w.refuses(contract, func() evmtest.Result { return w.request(contract) }, "WrongStage", stageVerifying)
	w.round(contract, goodBuild)
	w.must(w.conclude(contract))
	w.refuses(contract, func() evmtest.Result { return w.conclude(contract) }, "WrongStage", stageVerified)
	w.wait(contract)
	w.must(w.activateAs(user, u))
	w.refuses(contract, func() evmtest.Result { return w.activateAs(stranger, u) }, "WrongStage", stageNone)
	w.wantNumber(contract, 2)
}
