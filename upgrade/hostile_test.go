package upgrade

import (
	"bytes"
	"encoding/hex"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

func TestSignaturesThatAreRefused(t *testing.T) {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("a signer")))
	if err != nil {
		t.Fatal(err)
	}
	signer := crypto.PubkeyToAddress(key.PublicKey)
	d := Digest{1, 2, 3}
	signature, err := crypto.Sign(d[:], key)
	if err != nil {
		t.Fatal(err)
	}
	good := CanonicalSignature(signature)
	if account, err := Recover(d, good); err != nil || account != signer {
		t.Fatalf("%v, %v", account, err)
	}

	malleated := slices.Clone(good)
	order, _ := new(big.Int).SetString("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141", 16)
	new(big.Int).Sub(order, new(big.Int).SetBytes(good[32:64])).FillBytes(malleated[32:64])
	malleated[64] = 27 + 28 - good[64]
	// Control: without the rule on s this is the same signer's signature.
	plain := slices.Clone(malleated)
	plain[64] -= 27
	if public, err := crypto.SigToPub(d[:], plain); err != nil || crypto.PubkeyToAddress(*public) != signer {
		t.Fatalf("the malleated signature is not one: %v", err)
	}

	for name, bad := range map[string][]byte{
		"empty":        nil,
		"malleated":    malleated,
		"v of 0 or 1":  signature,
		"v of 29":      append(slices.Clone(good[:64]), 29),
		"64 bytes":     good[:64],
		"66 bytes":     append(slices.Clone(good), 0),
		"all zero":     make([]byte, 65),
		"zero, v 27":   append(make([]byte, 64), 27),
		"r is order":   slices.Concat(order.Bytes(), good[32:]),
		"s is zero":    slices.Concat(good[:32], make([]byte, 32), good[64:]),
		"r beyond all": slices.Concat(bytes.Repeat([]byte{0xff}, 32), good[32:]),
	} {
		if account, err := Recover(d, bad); !errors.Is(err, ErrSignature) {
			t.Errorf("%s: recovered %v, %v", name, account, err)
		}
	}
	if account, err := Recover(Digest{9}, good); err == nil && account == signer {
		t.Error("one signature fits two digests")
	}
}

func TestPackedSignatures(t *testing.T) {
	a, b, c := common.Address{1}, common.Address{2}, common.Address{3}
	configuration := &Configuration{Signers: []common.Address{a, b, c}, Threshold: 2}
	packed, err := PackSignatures(configuration, map[common.Address][]byte{c: {7, 7}, a: bytes.Repeat([]byte{5}, 300)})
	if err != nil {
		t.Fatal(err)
	}
	entries, err := UnpackSignatures(3, packed)
	if err != nil || len(entries) != 2 || entries[0].Index != 0 || len(entries[0].Signature) != 300 || entries[1].Index != 2 {
		t.Fatalf("%v, %v", entries, err)
	}
	if _, err := PackSignatures(configuration, map[common.Address][]byte{{9}: {1}}); ErrorName(err) != "SignerUnknown" {
		t.Errorf("a stranger's signature: %v", err)
	}
	if _, err := PackSignatures(configuration, map[common.Address][]byte{a: make([]byte, 1<<16)}); err == nil {
		t.Error("a signature whose length does not fit is packed")
	}
	for name, bad := range map[string]string{
		"cut head": "0000", "cut body": "00000201", "twice": "000000" + "000000", "descending": "010000" + "000000", "no such signer": "030000",
	} {
		data, err := hex.DecodeString(bad)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := UnpackSignatures(3, data); ErrorName(err) != "SignaturesMalformed" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestSpellingsThatAreRefused(t *testing.T) {
	good := "0x" + strings.Repeat("ab", 32)
	if _, err := ParseDigest(good); err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{"", "0x", good[2:], strings.ToUpper(good), "0X" + good[2:], good + "00", good[:64], good[:65] + "g", " " + good[1:]} {
		if d, err := ParseDigest(bad); err == nil {
			t.Errorf("digest %q read as %v", bad, d)
		}
	}
	for _, bad := range []string{"", "-1", "+1", "01", "1.0", "1e3", "0x1", " 1", "1_0", strings.Repeat("9", 78), strings.Repeat("1", 79)} {
		if n, err := ParseUint256(bad); err == nil {
			t.Errorf("number %q read as %v", bad, n)
		}
	}
	most := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	if n, err := ParseUint256(most.String()); err != nil || n.Big().Cmp(most) != 0 {
		t.Errorf("the largest number: %v, %v", n, err)
	}
	sha1, sha256 := strings.Repeat("0a", 20), strings.Repeat("0a", 32)
	for _, id := range []string{sha1, sha256} {
		if c, err := ParseGitCommit(id); err != nil || c.String() != id {
			t.Errorf("commit %s read as %v, %v", id, c, err)
		}
	}
	for _, bad := range []string{"", sha1[:39], strings.ToUpper(sha1), sha1 + strings.Repeat("0", 24), "0x" + sha1} {
		if c, err := ParseGitCommit(bad); err == nil {
			t.Errorf("commit %q read as %v", bad, c)
		}
	}
}

func TestConfigurations(t *testing.T) {
	r := newRandomness(8)
	for range 50 {
		c := r.configuration()
		back, err := ParseConfigurationCode(c.Code())
		if err != nil || !bytes.Equal(back.Code(), c.Code()) || back.Delay != c.Delay || back.Guardian != c.Guardian || len(back.Signers) != len(c.Signers) {
			t.Fatalf("%+v read as %+v, %v", c, back, err)
		}
	}
	a, b := common.Address{1}, common.Address{2}
	for _, tc := range []struct {
		name string
		c    Configuration
		want string
	}{
		{"no signers", Configuration{Threshold: 1}, "SignersInvalid"},
		{"65 signers", Configuration{Signers: make([]common.Address, 65), Threshold: 1}, "SignersInvalid"},
		{"a zero signer", Configuration{Signers: []common.Address{{}, a}, Threshold: 1}, "SignersInvalid"},
		{"a signer twice", Configuration{Signers: []common.Address{a, a}, Threshold: 1}, "SignersInvalid"},
		{"descending", Configuration{Signers: []common.Address{b, a}, Threshold: 1}, "SignersInvalid"},
		{"m of 0", Configuration{Signers: []common.Address{a, b}}, "ThresholdInvalid"},
		{"m over n", Configuration{Signers: []common.Address{a, b}, Threshold: 3}, "ThresholdInvalid"},
		{"delay of a year and a second", Configuration{Signers: []common.Address{a}, Threshold: 1, Delay: MaxDelay + 1}, "DelayTooLong"},
		{"fine", Configuration{Signers: []common.Address{a, b}, Threshold: 2, Delay: MaxDelay}, ""},
	} {
		if got := ErrorName(tc.c.Check()); got != tc.want {
			t.Errorf("%s: %q, want %q", tc.name, got, tc.want)
		}
		if _, err := ParseConfigurationCode(tc.c.Code()); (err == nil) != (tc.want == "") {
			t.Errorf("%s, as code: %v", tc.name, err)
		}
	}
	for _, bad := range [][]byte{nil, make([]byte, 28), make([]byte, 50), append([]byte{1}, make([]byte, 47)...)} {
		if _, err := ParseConfigurationCode(bad); err == nil {
			t.Errorf("%x is no configuration", bad)
		}
	}
}

// A body may be laid out so that many offsets point at the same bytes; decoding must not make much out of little.
func TestIncidentG7BodiesCannotBlowUp(t *testing.T) {
	u := &Upgrade{Code: Code{Assertions: make([]Assertion, 400)}}
	honest := Encode(u)
	if _, err := Decode(KindUpgrade, honest); err != nil {
		t.Fatal(err)
	}
	// 400 assertions, each element offset pointing at one that carries 100 kB.
	one := &Upgrade{Code: Code{Assertions: []Assertion{{CallData: make([]byte, 100_000)}}}}
	body := Encode(one)
	list := bytes.Index(body, slices.Concat(wordOf(1), wordOf(32)))
	if list < 0 {
		t.Fatal("no list of one assertion in the body")
	}
	bomb := slices.Clone(body[:list])
	bomb = append(bomb, wordOf(400)...)
	for range 400 {
		bomb = append(bomb, wordOf(400*32)...)
	}
	bomb = append(bomb, body[list+64:]...)
	if _, err := Decode(KindUpgrade, bomb); !errors.Is(err, errBloated) {
		t.Errorf("a body of %d bytes that stands for %d: %v", len(bomb), 400*100_000, err)
	}
}

// Bodies that Solidity reads as the same intent in another layout count too: whoever submits chooses the layout.
func TestOtherLayoutsAreRead(t *testing.T) {
	intent := &Reconfigure{Header{Epoch: 3}, Configuration{Signers: []common.Address{{1}, {2}}, Threshold: 2}}
	body := Encode(intent)
	// The struct moved 64 bytes on, with anything between.
	moved := slices.Concat(wordOf(96), bytes.Repeat([]byte{0xee}, 64), body[32:])
	back, err := Decode(KindReconfigure, moved)
	if err != nil || !EqualIntents(back, intent) {
		t.Errorf("%+v, %v", back, err)
	}
	for i := range body {
		if back, err := Decode(KindReconfigure, body[:i]); err == nil {
			t.Fatalf("cut at %d: %+v", i, back)
		}
	}
	dirty := slices.Clone(body)
	dirty[32] = 1 // above the 20 bytes of contractAddress
	if _, err := Decode(KindReconfigure, dirty); !errors.Is(err, errDirty) {
		t.Errorf("dirty word: %v", err)
	}
}

func TestIncidentG7LogsThatAreRefused(t *testing.T) {
	e := &Ended{Subject{common.Address{1}}, Digest{2}, EndLapsed}
	topics, data := Log(e)
	if read, err := ParseLog(topics, data); err != nil || *read.(*Ended) != *e {
		t.Fatalf("%v, %v", read, err)
	}
	if read, err := ParseLog([]common.Hash{{1}}, nil); read != nil || err != nil {
		t.Errorf("an unknown log: %v, %v", read, err)
	}
	if read, err := ParseLog(nil, data); read != nil || err != nil {
		t.Errorf("an anonymous log: %v, %v", read, err)
	}
	for name, bad := range map[string]struct {
		topics []common.Hash
		data   []byte
	}{
		"too few topics":  {topics[:2], data},
		"too many topics": {append(slices.Clone(topics), common.Hash{}), data},
		"cut data":        {topics, data[:31]},
		"dirty topic":     {[]common.Hash{topics[0], {0: 1}, topics[2]}, data},
		"dirty data":      {topics, append([]byte{1}, data[1:]...)},
	} {
		if read, err := ParseLog(bad.topics, bad.data); err == nil {
			t.Errorf("%s: %v", name, read)
		}
	}
}

func TestEventsThatDoNotFit(t *testing.T) {
	n := &Network{}
	about := Subject{common.Address{1}}
	born := &Registered{about, common.Address{2}, common.Address{3}, (&Configuration{Signers: []common.Address{{9}}, Threshold: 1}).Code(), Head{}}
	r, err := n.Apply(Record{}, born, 1)
	if err != nil {
		t.Fatal(err)
	}
	for name, tc := range map[string]struct {
		r Record
		e Event
	}{
		"before birth":       {Record{}, &Archived{about}},
		"born twice":         {r, born},
		"of another":         {r, &Archived{Subject{common.Address{5}}}},
		"activation of none": {r, &Activated{Subject: about}},
		"verdict of none":    {r, &Concluded{Subject: about, Outcome: OutcomeMatch}},
		"signed by nobody":   {r, &Signed{about, Digest{1}, common.Address{8}}},
		"pending nothing":    {r, &ConfigurationScheduled{Subject: about, Digest: Digest{1}}},
		"no signers":         {Record{}, &Registered{Subject: about}},
	} {
		var misfit *Misfit
		if after, err := n.Apply(tc.r, tc.e, 2); !errors.As(err, &misfit) || after.Stage != tc.r.Stage || after.Epoch != tc.r.Epoch {
			t.Errorf("%s: %+v, %v", name, after, err)
		}
	}
	// A record is a value: what follows leaves it as it is.
	again, err := n.Apply(r, &Signed{about, Digest{1}, common.Address{9}}, 3)
	if err != nil || len(r.Ballots) != 0 || again.BallotOf(Digest{1}).Approvals != 1 {
		t.Errorf("%+v, %+v, %v", r.Ballots, again.Ballots, err)
	}
}

func FuzzDecode(f *testing.F) {
	r := newRandomness(9)
	for k := range KindArchive + 1 {
		f.Add(uint8(k), Encode(r.intent(k)))
	}
	f.Fuzz(func(t *testing.T, k uint8, body []byte) {
		intent, err := Decode(Kind(k), body)
		if err != nil {
			return
		}
		back, err := Decode(Kind(k), Encode(intent))
		if err != nil || !EqualIntents(back, intent) {
			t.Fatalf("%+v comes back as %+v, %v", intent, back, err)
		}
	})
}

func FuzzParseLog(f *testing.F) {
	for topic := range events {
		f.Add(topic[:], make([]byte, 96), make([]byte, 320))
	}
	f.Fuzz(func(t *testing.T, first, more, data []byte) {
		topics := []common.Hash{common.BytesToHash(first)}
		for ; len(more) >= 32 && len(topics) < 4; more = more[32:] {
			topics = append(topics, common.BytesToHash(more[:32]))
		}
		e, err := ParseLog(topics, data)
		if err != nil || e == nil {
			return
		}
		again, written := Log(e)
		back, err := ParseLog(again, written)
		if err != nil || back == nil {
			t.Fatalf("%+v does not come back: %v", e, err)
		}
		(&Network{}).Apply(Record{}, e, 1)
	})
}

func FuzzParseRevert(f *testing.F) {
	for selector := range refusals {
		f.Add(append(selector[:], make([]byte, 128)...))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		refusal := ParseRevert(data)
		if refusal == nil {
			return
		}
		if refusal.Error() == "" {
			t.Fatalf("%#v says nothing", refusal)
		}
		written, err := RevertData(refusal)
		if err != nil || ParseRevert(written).Error() != refusal.Error() {
			t.Fatalf("%#v does not come back", refusal)
		}
	})
}

func FuzzUnpackSignatures(f *testing.F) {
	f.Add(uint8(3), []byte{0, 0, 1, 9, 2, 0, 0})
	f.Fuzz(func(t *testing.T, n uint8, packed []byte) {
		entries, err := UnpackSignatures(int(n), packed)
		if err != nil {
			return
		}
		var again []byte
		for _, e := range entries {
			again = slices.Concat(again, []byte{byte(e.Index), byte(len(e.Signature) >> 8), byte(len(e.Signature))}, e.Signature)
		}
		if !bytes.Equal(again, packed) {
			t.Fatalf("%x comes back as %x", packed, again)
		}
	})
}

func FuzzParseConfigurationCode(f *testing.F) {
	c := newRandomness(10).configuration()
	f.Add(c.Code())
	f.Fuzz(func(t *testing.T, code []byte) {
		if c, err := ParseConfigurationCode(code); err == nil && !bytes.Equal(c.Code(), code) {
			t.Fatalf("%x comes back as %x", code, c.Code())
		}
	})
}
