package contracts_test

import (
	"bytes"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
	model "theseus/upgrade"
)

// Words with dirty high bits are refused or give a digest that nobody signed; never do they reach storage.
func TestIncidentE11DirtyHighBits(t *testing.T) { onForks(t, dirtyHighBits) }

func dirtyHighBits(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	data := pack("CodeRegistry", "submitUpgrade", u, sign(w.digest(u), first(threshold)...))
	body := 4 + 64 // selector and the two offsets
	for word, name := range []string{
		"contractAddress", "epoch", "proposer", "", "collectUntil", "version", "", "", "", "", "", "implementation", "", "",
		"", "", "", "", "activator", "", "activateUntil",
	} {
		if name == "" {
			continue // a whole word, or an offset
		}
		t.Run(name, func(t *testing.T) {
			dirty := bytes.Clone(data)
			dirty[body+32*word] = 0x80
			before := w.imprint(contract)
			r := w.Call(stranger, w.codeRegistry, nil, dirty)
			if r.Err == nil {
				t.Fatal("accepted")
			}
			if len(r.Revert) != 0 && !bytes.Equal(r.Revert, refusal("SignatureInvalid", signer(0))) {
				t.Errorf("refused with %s", explain(r))
			}
			if w.imprint(contract) != before {
				t.Error("the record changed")
			}
		})
	}
	t.Run("comparison of an assertion", func(t *testing.T) {
		with := u
		with.Assertions = []assertion{{Target: contract, Comparison: 7}} // there are seven, from 0
		data := pack("CodeRegistry", "submitUpgrade", with, sign(w.digest(with), first(threshold)...))
		before := w.imprint(contract)
		if r := w.Call(stranger, w.codeRegistry, nil, data); r.Err == nil || w.imprint(contract) != before {
			t.Errorf("accepted: %v", r.Err)
		}
	})
	t.Run("a signer of a new configuration", func(t *testing.T) {
		change := w.reconfigureOf(contract, team())
		data := pack("CodeRegistry", "submitReconfigure", change, sign(w.digest(change), first(threshold)...))
		at := bytes.Index(data, common.LeftPadBytes(signer(3).Bytes(), 32))
		data[at] = 1
		before := w.imprint(contract)
		if r := w.Call(stranger, w.codeRegistry, nil, data); r.Err == nil || w.imprint(contract) != before {
			t.Errorf("accepted: %v", r.Err)
		}
	})
}

// An encoding is not unique, a digest is: whatever the offsets say, only what they lead to counts.
func TestIncidentE11OtherEncodingsOfAnIntent(t *testing.T) { onForks(t, otherEncodingsOfAnIntent) }

func otherEncodingsOfAnIntent(t *testing.T, fork evmtest.Fork) {
	w, contract, u := sceneOn(t, fork)
	u.Initialiser = []byte(u.Link)
	signatures := sign(w.digest(u), first(threshold)...)
	data := pack("CodeRegistry", "submitUpgrade", u, signatures)
	const body = 4 + 64
	word := func(data []byte, i int) []byte { return data[body+32*i : body+32*i+32] }

	// Link and initialiser have the same bytes: both offsets may lead to one copy.
	shared := bytes.Clone(data)
	copy(word(shared, 13), word(shared, 8))
	kept := w.Snapshot()
	w.reaches(w.Call(stranger, w.codeRegistry, nil, shared), u)
	w.Restore(kept)
	// Bytes that nothing leads to, at the end.
	w.reaches(w.Call(stranger, w.codeRegistry, nil, append(bytes.Clone(data), 1, 2, 3)), u)
	w.Restore(kept)

	// Link and name exchanged: another intent.
	exchanged := bytes.Clone(data)
	copy(word(exchanged, 8), word(data, 10))
	copy(word(exchanged, 10), word(data, 8))
	w.refuses(contract, func() evmtest.Result { return w.Call(stranger, w.codeRegistry, nil, exchanged) }, "SignatureInvalid", signer(0))
	// Offsets beyond the end, or so big that they wrap around.
	for _, offset := range []*big.Int{
		big.NewInt(int64(len(data))), new(big.Int).SetUint64(1 << 63), new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(32)),
	} {
		wild := bytes.Clone(data)
		offset.FillBytes(word(wild, 8))
		before := w.imprint(contract)
		if r := w.Call(stranger, w.codeRegistry, nil, wild); r.Err == nil || w.imprint(contract) != before {
			t.Errorf("offset %x: %v", offset, r.Err)
		}
	}
}

// withdraw reads an intent as EIP-712 hashes it: nothing but the proposer's own intent can be ended with it.
func TestWithdrawReadsEncodings(t *testing.T) {
	w, contract, u := scene(t)
	withdraw := func(from common.Address, encoded []byte) evmtest.Result {
		return w.send(from, w.codeRegistry, "CodeRegistry", "withdraw", encoded)
	}
	body := encodedData(u)
	for _, cut := range []int{0, 1, 32, 191} {
		w.refuses(contract, func() evmtest.Result { return withdraw(proposer, body[:cut]) }, "IntentMalformed")
	}
	// What is cut, longer or of another type is another message, of which nothing comes.
	for name, other := range map[string][]byte{
		"cut": body[:len(body)-1], "a header": body[:192], "longer": append(bytes.Clone(body), 0), "another type": append(make([]byte, 32), body[32:]...),
	} {
		before := w.Snapshot()
		w.must(withdraw(proposer, other))
		if r := w.submit(stranger, u, sign(w.digest(u), first(threshold)...)); r.Err != nil {
			t.Errorf("%s: %v", name, explain(r))
		}
		w.Restore(before)
	}

	w.refuses(contract, func() evmtest.Result { return withdraw(stranger, body) }, "ProposerOnly", proposer)
	mine := u
	mine.Proposer = stranger
	if r := w.must(withdraw(stranger, encodedData(mine))); w.digest(mine) == w.digest(u) || len(r.Logs) != 1 {
		t.Error("withdrew something else")
	}
	old := u
	old.Epoch = 7
	w.refuses(contract, func() evmtest.Result { return withdraw(proposer, encodedData(old)) }, "WrongEpoch", 1, 7)
	w.wantEvents(withdraw(proposer, body), event("Ended", contract, [32]byte(w.digest(u)), endWithdrawn))
	w.refuses(contract, func() evmtest.Result { return withdraw(proposer, body) }, "DigestDead", [32]byte(w.digest(u)), endWithdrawn)
	w.refuses(contract, func() evmtest.Result { return w.submit(stranger, u, sign(w.digest(u), first(threshold)...)) }, "DigestDead", [32]byte(w.digest(u)), endWithdrawn)
}

// Every kind of intent: the digest in Solidity, the event, and withdrawal of exactly that digest.
func TestProposalsAndWithdrawals(t *testing.T) {
	w, contract, u := scene(t)
	u.Assertions = []assertion{asserted(contract, []byte{1, 2}, 3, [32]byte{4}), {Target: user}}
	u.Initialiser = []byte("initialise")
	back := w.rollBackTo(u)
	back.ToVersion = 1
	for _, intent := range []any{
		u, back, w.reconfigureOf(contract, team()), w.cancelOf(contract, common.Hash{1}), w.handOverOf(contract, user), w.archiveOf(contract),
	} {
		t.Run(nameOf(intent), func(t *testing.T) {
			digest := [32]byte(w.digest(intent))
			if got := view[[32]byte](w, w.proposals, "Proposals", "digestOf"+nameOf(intent), intent); got != digest {
				t.Fatalf("Solidity's digest is %x, go-ethereum's %x", got, digest)
			}
			r := w.send(stranger, w.proposals, "Proposals", "propose"+nameOf(intent), intent)
			w.wantRefusal(r, "ProposerOnly", proposer)
			r = w.must(w.send(proposer, w.proposals, "Proposals", "propose"+nameOf(intent), intent))
			if have := w.events(r, w.proposals, "Proposals"); len(have) != 1 || have[0] != event("Proposed", contract, digest, proposer, kindOf(intent), encoded(intent)) {
				t.Fatalf("announced %v", have)
			}
			w.wantEvents(w.send(proposer, w.codeRegistry, "CodeRegistry", "withdraw", encodedData(intent)),
				event("Ended", contract, digest, endWithdrawn))
			w.refuses(contract, func() evmtest.Result { return w.submit(signer(0), intent, nil) }, "DigestDead", digest, endWithdrawn)
		})
	}
}

// encodedData is what EIP-712 hashes of an intent.
func encodedData(intent any) []byte {
	read, err := model.Decode(model.Kind(kindOf(intent)), encoded(intent))
	if err != nil {
		panic(err)
	}
	return model.EncodeData(read)
}

// encoded is abi.encode of an intent: the body of an announcement.
func encoded(intent any) []byte {
	method := abiOf("Proposals").Methods["propose"+nameOf(intent)]
	packed, err := method.Inputs.Pack(intent)
	if err != nil {
		panic(err)
	}
	return packed
}

// decoded reads the body of an announcement, as off-chain readers do.
func decoded[T any](t testing.TB, body []byte) (intent T) {
	t.Helper()
	method := abiOf("Proposals").Methods["propose"+nameOf(intent)]
	values, err := method.Inputs.Unpack(body)
	if err != nil {
		t.Fatal(err)
	}
	return *abi.ConvertType(values[0], new(T)).(*T)
}

// A body from an event decodes to an intent that hashes to the digest beside it.
func TestAnnouncedBodiesHashToTheirDigest(t *testing.T) {
	w, contract, u := scene(t)
	u.Assertions = []assertion{asserted(contract, []byte{1, 2}, 3, [32]byte{4})}
	r := w.must(w.send(proposer, w.proposals, "Proposals", "proposeUpgrade", u))
	var e struct {
		Kind uint8
		Body []byte
	}
	if err := abiOf("Proposals").UnpackIntoInterface(&e, "Proposed", r.Logs[0].Data); err != nil {
		t.Fatal(err)
	}
	if got := w.digest(decoded[upgrade](t, e.Body)); got != r.Logs[0].Topics[2] {
		t.Errorf("the body hashes to %v, announced as %v", got, r.Logs[0].Topics[2])
	}
}
