package upgrade

import (
	"bytes"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
)

func approvalOf(t testing.TB, r randomness, k Kind) *Approval {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256(r.bytes(8)))
	if err != nil {
		t.Fatal(err)
	}
	a := &Approval{Proposal: Proposal{Domain{r.number(1<<64 - 1), r.address()}, r.intent(k)}, Signer: crypto.PubkeyToAddress(key.PublicKey)}
	d := a.Proposal.Digest()
	signature, err := crypto.Sign(d[:], key)
	if err != nil {
		t.Fatal(err)
	}
	a.Signature = CanonicalSignature(signature)
	return a
}

func TestFilesComeBack(t *testing.T) {
	r := newRandomness(4)
	for i := range 120 {
		written := approvalOf(t, r, Kind(i%6))
		data, err := WriteFile(written)
		if err != nil {
			t.Fatal(err)
		}
		read, err := ParseApproval(data)
		if err != nil {
			t.Fatalf("%v\n%s", err, data)
		}
		if !EqualIntents(read.Proposal.Intent, written.Proposal.Intent) || !read.BySigner() || read.Proposal.Domain != written.Proposal.Domain {
			t.Fatalf("read %+v from\n%s", read, data)
		}
		again, err := WriteFile(read)
		if err != nil || !bytes.Equal(again, data) {
			t.Fatalf("written again:\n%s\n%v", again, err)
		}
	}
}

func TestFilesThatAreRefused(t *testing.T) {
	r := newRandomness(5)
	p := &Proposal{Domain{1337, r.address()}, &Upgrade{Header{Contract: r.address(), Epoch: 7}, Code{Version: 3, Link: "https://host/a&b"}}}
	good, err := WriteFile(p)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := ParseProposal(good); err != nil {
		t.Fatalf("%v\n%s", err, good)
	}
	for name, change := range map[string][2]string{
		"another field":       {`"epoch": "7"`, `"epoch": "8"`},
		"unknown member":      {`"epoch": "7"`, `"epoch": "7", "more": 1`},
		"member twice":        {`"epoch": "7"`, `"epoch": "7", "epoch": "7"`},
		"member missing":      {`"epoch": "7",`, ``},
		"member of zero gone": {`"bundle": "0x0000000000000000000000000000000000000000000000000000000000000000",`, ``},
		"leading zero":        {`"epoch": "7"`, `"epoch": "07"`},
		"number for text":     {`"epoch": "7"`, `"epoch": 7`},
		"null list":           {`"assertions": []`, `"assertions": null`},
		"case of a member":    {`"epoch"`, `"Epoch"`},
		"negative":            {`"version": 3`, `"version": -3`},
		"fraction":            {`"version": 3`, `"version": 3.0`},
		"too large":           {`"version": 3`, `"version": 4294967299`},
		"unknown kind":        {`"kind": "Upgrade"`, `"kind": "Downgrade"`},
		"another kind":        {`"kind": "Upgrade"`, `"kind": "RollBack"`},
		"another domain":      {`"chainId": "1337"`, `"chainId": "1338"`},
		"trailing":            {"\n}\n", "\n} {}"},
		"cut off":             {"\n}\n", "\n"},
	} {
		bad := strings.Replace(string(good), change[0], change[1], 1)
		if bad == string(good) {
			t.Errorf("%s: nothing changed in\n%s", name, good)
		}
		if _, err := ParseProposal([]byte(bad)); err == nil {
			t.Errorf("%s: accepted\n%s", name, bad)
		}
	}
	if data, err := WriteFile(&Proposal{Intent: &Upgrade{Code: Code{Link: "\xff"}}}); err == nil {
		t.Errorf("a link that is not text is written as\n%s", data)
	}
	if _, err := ParseProposal(make([]byte, maxFile+1)); err == nil {
		t.Error("an endless file is read")
	}
}

func TestMembersMayComeInAnyOrder(t *testing.T) {
	p := &Proposal{Domain{1337, newRandomness(6).address()}, &Archive{Header{Epoch: 1}}}
	good, err := WriteFile(p)
	if err != nil {
		t.Fatal(err)
	}
	moved := strings.Replace(string(good), `"kind": "Archive",`, "", 1)
	moved = strings.TrimSuffix(strings.TrimSpace(moved), "}") + `, "kind": "Archive"}`
	if _, err := ParseProposal([]byte(moved)); err != nil {
		t.Errorf("%v\n%s", err, moved)
	}
}

func FuzzParseApproval(f *testing.F) {
	r := newRandomness(7)
	for k := range KindArchive + 1 {
		data, err := WriteFile(approvalOf(f, r, k))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := ParseApproval(data)
		if err != nil {
			return
		}
		again, err := WriteFile(a)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := ParseApproval(again); err != nil {
			t.Fatalf("%v\n%s", err, again)
		}
	})
}
