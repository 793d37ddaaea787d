package signer

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"errors"
	"math/big"
	"strings"
	"testing"
	"unicode"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/printable"
	"theseus/upgrade"
)

var (
	domain = upgrade.Domain{ChainID: 8453719, CodeRegistry: common.HexToAddress("0xc0de00000000000000000000000000000000c0de")}
	alice  = mustKey("11")
	mallet = mustKey("66")
)

func mustKey(digits string) *ecdsa.PrivateKey {
	key, err := crypto.HexToECDSA(strings.Repeat(digits, 32))
	if err != nil {
		panic(err)
	}
	return key
}

func someUpgrade() *upgrade.Upgrade {
	return &upgrade.Upgrade{
		Header: upgrade.Header{Contract: common.HexToAddress("0x01"), Epoch: 1, CollectUntil: 1_800_000_000},
		Code: upgrade.Code{
			Version: 2, Link: "https://example.org/owner/repo/tree/main/src", ContractName: "Token",
			Implementation: common.HexToAddress("0x02"), ActivateUntil: 1_800_100_000,
			Assertions: []upgrade.Assertion{{Target: common.HexToAddress("0x03"), CallData: []byte{1, 2, 3, 4}, Comparison: upgrade.GE}},
		},
	}
}

func intents() []upgrade.Intent {
	return []upgrade.Intent{
		someUpgrade(), &upgrade.RollBack{Header: someUpgrade().Header, Code: someUpgrade().Code, ToVersion: 1}, &upgrade.Reconfigure{},
		&upgrade.Cancel{}, &upgrade.HandOver{}, &upgrade.Archive{},
	}
}

func TestKeySignsEveryKind(t *testing.T) {
	key := NewKey(alice)
	for _, intent := range intents() {
		signature, err := SignIntent(t.Context(), key, domain, intent)
		if err != nil {
			t.Fatalf("%v: %v", intent.Kind(), err)
		}
		recoverable := bytes.Clone(signature)
		recoverable[64] -= 27
		public, err := crypto.SigToPub(common.Hash(upgrade.DigestOf(domain, intent)).Bytes(), recoverable)
		if err != nil || crypto.PubkeyToAddress(*public) != key.Address() {
			t.Errorf("%v: recovered %v, %v", intent.Kind(), public, err)
		}
	}
}

// malleable is the other signature that the same key and digest have: order − s, v turned over.
func malleable(signature []byte) []byte {
	twin := bytes.Clone(signature)
	s := new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(signature[32:64]))
	s.FillBytes(twin[32:64])
	twin[64] = 27 + 28 - signature[64]
	return twin
}

func TestCheckRefuses(t *testing.T) {
	digest := [32]byte(upgrade.DigestOf(domain, someUpgrade()))
	account := crypto.PubkeyToAddress(alice.PublicKey)
	sign := func(key *ecdsa.PrivateKey, digest [32]byte) []byte {
		signature, err := crypto.Sign(digest[:], key)
		if err != nil {
			t.Fatal(err)
		}
		signature[64] += 27
		return signature
	}
	good := sign(alice, digest)
	with := func(change func([]byte)) []byte { s := bytes.Clone(good); change(s); return s }
	for _, fine := range [][]byte{good, with(func(s []byte) { s[64] -= 27 })} {
		if got, err := Check(fine, digest, account); err != nil || !bytes.Equal(got, good) {
			t.Errorf("%x, %v", got, err)
		}
	}
	for name, bad := range map[string][]byte{
		"nothing":           nil,
		"short":             good[:64],
		"long":              append(bytes.Clone(good), 0),
		"compact":           good[:63],
		"malleable":         malleable(good),
		"v 29":              with(func(s []byte) { s[64] = 29 }),
		"v 2":               with(func(s []byte) { s[64] = 2 }),
		"v turned over":     with(func(s []byte) { s[64] ^= 27 ^ 28 }),
		"r zero":            with(func(s []byte) { clear(s[:32]) }),
		"s zero":            with(func(s []byte) { clear(s[32:64]) }),
		"r too large":       with(func(s []byte) { copy(s, bytes.Repeat([]byte{0xff}, 32)) }),
		"of somebody else":  sign(mallet, digest),
		"of another digest": sign(alice, [32]byte{1}),
	} {
		var refused *SignatureError
		if got, err := Check(bad, digest, account); !errors.As(err, &refused) || refused.Account != account || got != nil {
			t.Errorf("%s: %x, %v", name, got, err)
		}
	}
	// The control: without Check the twin would count for the same account.
	twin := malleable(good)
	twin[64] -= 27
	if public, err := crypto.SigToPub(digest[:], twin); err != nil || crypto.PubkeyToAddress(*public) != account {
		t.Errorf("the malleable signature is none: %v", err)
	}
}

type blind struct{ *Key }

func (blind) ShowsFields() bool { return false }

func (blind) SignTypedData(context.Context, upgrade.TypedData) ([]byte, error) {
	panic("asked to sign blind")
}

func TestBlindSignerIsRefused(t *testing.T) {
	var refused *BlindSigningError
	if _, err := SignIntent(t.Context(), blind{NewKey(alice)}, domain, someUpgrade()); !errors.As(err, &refused) {
		t.Errorf("%v", err)
	}
}

const shown = `Upgrade
  chain 8453719, CodeRegistry 0xC0De00000000000000000000000000000000C0DE
  contractAddress  0x0000000000000000000000000000000000000001
  epoch            1
  proposer         0x0000000000000000000000000000000000000000
  nonce            0
  collectUntil     1800000000 (2027-01-15T08:00:00Z)
  version          2
  activeHash       0x0000000000000000000000000000000000000000000000000000000000000000
  newHash          0x0000000000000000000000000000000000000000000000000000000000000000
  link             "https://example.org/owner/repo/tree/main/src"
  commit           0x0000000000000000000000000000000000000000000000000000000000000000
  contractName     "Token"
  implementation   0x0000000000000000000000000000000000000002
  codeHash         0x0000000000000000000000000000000000000000000000000000000000000000
  initialiser      (empty)
  value            0
  assertions       1
    [0]
      target      0x0000000000000000000000000000000000000003
      callData    0x01020304
      comparison  5 (GE)
      expected    0x0000000000000000000000000000000000000000000000000000000000000000
  allowedFindings  0x0000000000000000000000000000000000000000000000000000000000000000
  minGas           0
  activator        0x0000000000000000000000000000000000000000
  bundle           0x0000000000000000000000000000000000000000000000000000000000000000
  activateUntil    1800100000 (2027-01-16T11:46:40Z)
`

func TestShow(t *testing.T) {
	text := Show(domain, someUpgrade())
	if want := shown + "  digest " + common.Hash(upgrade.DigestOf(domain, someUpgrade())).Hex() + "\n"; text != want {
		t.Errorf("%s", text)
	}
	for _, intent := range intents() {
		text := Show(domain, intent)
		data := upgrade.TypedDataOf(domain, intent)
		for _, f := range data.Types[data.PrimaryType] {
			if !strings.Contains(strings.ReplaceAll(text, "\n", " \n"), "\n  "+f.Name+" ") {
				t.Errorf("%v: %s is not shown in\n%s", intent.Kind(), f.Name, text)
			}
		}
		if strings.Contains(text, "<nil>") {
			t.Errorf("%v: a field is lost:\n%s", intent.Kind(), text)
		}
	}
}

func TestShowCannotBeSteered(t *testing.T) {
	for name, link := range map[string]string{
		"escape sequence": "https://good.example\x1b[2K\x1b[1G https://evil.example",
		"new line":        "https://good.example\n  contractName     \"Other\"",
		"bidirectional":   "https://good.example/\u202egro.live\u2066",
		"invisible":       "https://good\u200b.example\u3164",
		"other script":    "https://gооd.example", // two Cyrillic letters
		"invalid":         "https://good.example/\xff\xfe",
		"quotes":          `https://good.example"  (checked)  "`,
		"C1 control":      "https://good.example\u009b2J",
	} {
		intent := someUpgrade()
		intent.Link = link
		text := Show(domain, intent)
		if strings.Count(text, "\n") != strings.Count(shown, "\n")+1 {
			t.Errorf("%s: another number of lines:\n%s", name, text)
		}
		for _, r := range text {
			if r != '\n' && (r < ' ' || r > '~') {
				t.Errorf("%s: %U reaches the terminal", name, r)
			}
		}
		if strings.Contains(text, link) {
			t.Errorf("%s: shown as it is", name)
		}
	}
}

func FuzzShow(f *testing.F) {
	f.Add("https://example.org\x00", "T\u202eoken", []byte{0})
	f.Fuzz(func(t *testing.T, link, name string, call []byte) {
		intent := someUpgrade()
		intent.Link, intent.ContractName, intent.Initialiser = link, name, call
		text := Show(domain, intent)
		if strings.Count(text, "\n") != strings.Count(shown, "\n")+1 {
			t.Errorf("another number of lines:\n%s", text)
		}
		other := someUpgrade()
		other.Link, other.ContractName, other.Initialiser = link+"x", name, call
		if Show(domain, other) == text {
			t.Error("two links look the same")
		}
		for _, r := range printable.Text(link + name) {
			if !unicode.IsPrint(r) {
				t.Errorf("%U is printed", r)
			}
		}
	})
}
