package main

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/chain/chaintest"
	"theseus/chain/devnet"
	"theseus/chain/signer"
	"theseus/code/build"
	"theseus/upgrade"
)

// damages calls try with copies of a file that a disk tore or changed: cut at places, with a byte flipped, with a hole of zeros, with the
// tail of another. All places are tried in a full run, a sample in the ordinary one.
func damages(random *rand.Rand, whole []byte, try func(what string, damaged []byte)) {
	every := func(n, sample int, do func(i int)) {
		order := random.Perm(n)
		for _, i := range order[:min(n, counts(sample, n))] {
			do(i)
		}
	}
	every(len(whole), 60, func(i int) { try("cut", whole[:i:i]) })
	every(len(whole), 120, func(i int) {
		flipped := bytes.Clone(whole)
		flipped[i] ^= 1 << random.IntN(8)
		try("flipped", flipped)
	})
	every(len(whole), 20, func(i int) {
		hole := bytes.Clone(whole)
		clear(hole[i:min(len(hole), i+512)])
		if !bytes.Equal(hole, whole) {
			try("with a hole", hole)
		}
	})
	try("written twice", append(bytes.Clone(whole), whole...))
	try("empty", []byte{})
}

// Files that people keep and pass on: torn or changed, they are refused, or say what they said. What a signature or a digest covers is
// never believed otherwise.
func TestTornFiles(t *testing.T) {
	t.Parallel()
	random := seeded(t)
	w := chaintest.New(t, 1)
	dir := t.TempDir()
	u := w.Upgrade(w.Register(w.Configuration()), upgrade.Code{NewHash: [32]byte{1}, Link: "https://example.org/a.tar.gz", ContractName: "Token", Implementation: common.Address{1}, CodeHash: upgrade.CodeHash{1}})
	proposal := upgrade.Proposal{Domain: w.Network.Domain(), Intent: u}
	key := signer.NewKey(w.Signers[0].Key)
	signature, err := signer.SignIntent(t.Context(), key, proposal.Domain, u)
	if err != nil {
		t.Fatal(err)
	}
	file := func(b []byte, err error) []byte {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	network := w.Network
	if err := network.Write(filepath.Join(dir, "network.json")); err != nil {
		t.Fatal(err)
	}
	store := signer.OpenKeystore(filepath.Join(dir, "keys")).Light()
	account, err := store.Create("secret")
	if err != nil {
		t.Fatal(err)
	}
	keys, err := filepath.Glob(filepath.Join(dir, "keys", "UTC--*"))
	if err != nil || len(keys) != 1 {
		t.Fatal(keys, err)
	}
	record := must1(w.Contracts.Record(t.Context(), w.Head().Hash, u.Contract))

	for _, c := range []struct {
		name  string
		whole []byte
		// believed says what a file says, and whether something that it names still has to be held against a chain, a hash or a key.
		believed func(b []byte) (says any, err error)
	}{
		{"proposal", file(upgrade.WriteFile(&proposal)), func(b []byte) (any, error) {
			p, err := upgrade.ParseProposal(b)
			if err != nil {
				return nil, err
			}
			return p.Digest(), nil
		}},
		{"signature", file(upgrade.WriteFile(&upgrade.Approval{Proposal: proposal, Signer: key.Address(), Signature: signature})), func(b []byte) (any, error) {
			a, err := upgrade.ParseApproval(b)
			if err == nil && !a.BySigner() {
				err = errors.New("not the signer's")
			}
			if err != nil {
				return nil, err
			}
			return a.Proposal.Digest(), nil
		}},
		{"network", file(os.ReadFile(filepath.Join(dir, "network.json"))), func(b []byte) (any, error) {
			n, err := chain.ParseNetwork(b)
			if err != nil {
				return nil, err
			}
			return *n, nil
		}},
		{"key", file(os.ReadFile(keys[0])), func(b []byte) (any, error) {
			if err := os.WriteFile(keys[0], b, 0o600); err != nil {
				t.Fatal(err)
			}
			k, err := store.Unlock(account, func() (string, error) { return "secret", nil })
			if err != nil {
				return nil, err
			}
			return k.Address(), nil
		}},
		// A recipe is part of a tree, whose hash says whether it is the one that was approved: it must only never be half a recipe.
		{"recipe", file(os.ReadFile(filepath.Join(absolute(t, "../../demo/trees"), "v1", "theseus.json"))), func(b []byte) (any, error) {
			_, err := build.ParseRecipe(b)
			return nil, err
		}},
		// A record file is read by people before they deploy what it says; addresses bear their checksum.
		{"record", file(marshal(recordBodyOf(record, "https://example.org/a.tar.gz", w.Head()))), func(b []byte) (any, error) {
			r, err := parseRecordFile(b)
			if err != nil {
				return nil, err
			}
			return r.Threshold >= 1 && r.Threshold <= len(r.Signers), nil
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			want, err := c.believed(c.whole)
			if err != nil {
				t.Fatalf("the control: %v", err)
			}
			refused, harmless := 0, 0
			damages(random, c.whole, func(what string, damaged []byte) {
				says, err := c.believed(damaged)
				switch {
				case err != nil:
					refused++
				case !reflect.DeepEqual(says, want):
					t.Errorf("%s, it says %v, was %v:\n%q", what, says, want, damaged)
				default:
					harmless++
				}
			})
			t.Logf("%d damaged files refused, %d say what they said", refused, harmless)
		})
	}
}

// A journal that is torn or changed is refused with what to do, and its transaction is not sent again as another.
func TestTornJournal(t *testing.T) {
	t.Parallel()
	random := seeded(t)
	w := chaintest.New(t, 1)
	dir := t.TempDir()
	key := signer.NewKey(devnet.DevAccount(5).Key)
	open := func() (*chain.Sender, error) {
		return w.NewSender(context.Background(), key, chain.SenderConfig{Journal: dir, Poll: 10 * time.Millisecond})
	}
	s, err := open()
	if err != nil {
		t.Fatal(err)
	}
	to := common.Address{1}
	tx := chain.Tx{Key: "once", To: &to, Data: []byte("content")}
	first, err := s.Send(t.Context(), tx)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(dir, "*", "*", "*.json"))
	if err != nil || len(files) != 1 {
		t.Fatal(files, err)
	}
	whole, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	refused := 0
	damages(random, whole, func(what string, damaged []byte) {
		if err := os.WriteFile(files[0], damaged, 0o600); err != nil {
			t.Fatal(err)
		}
		s, err := open()
		var typed *chain.JournalError
		if errors.As(err, &typed) {
			refused++
			return
		}
		if err != nil {
			t.Errorf("%s: %v", what, err)
			return
		}
		// It was read: then it does what it did, and nothing again.
		again, err := s.Send(t.Context(), tx)
		if err != nil || again.TxHash != first.TxHash {
			t.Errorf("%s: %v, %v:\n%q", what, again, err, damaged)
		}
		s.Close()
	})
	if err := os.WriteFile(files[0], whole, 0o600); err != nil {
		t.Fatal(err)
	}
	if s, err = open(); err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	again, err := s.Send(t.Context(), tx)
	if err != nil || again.TxHash != first.TxHash {
		t.Errorf("the whole one: %v, %v", again, err)
	}
	if nonce, err := w.Nonce(t.Context(), w.Head().Hash, key.Address()); err != nil || nonce != 1 {
		t.Errorf("%d transactions, %v", nonce, err)
	}
	t.Logf("%d damaged files refused", refused)
}

// A devnet whose files are torn or changed starts with blocks that it had, or says what is wrong; it does not show another chain.
func TestTornDevnet(t *testing.T) {
	t.Parallel()
	random := seeded(t)
	whole := filepath.Join(t.TempDir(), "chain")
	d, err := devnet.Start(t.Context(), devnet.Config{Dir: whole, Fast: true})
	if err != nil {
		t.Fatal(err)
	}
	for range 5 {
		if _, err := d.Commit(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	genesis, head := d.Ready().Genesis, d.Head()
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	var files []string
	err = filepath.WalkDir(whole, func(path string, e fs.DirEntry, err error) error {
		if err == nil && e.Type().IsRegular() && e.Name() != "LOCK" {
			if info, err := e.Info(); err == nil && info.Size() > 0 {
				name, _ := filepath.Rel(whole, path)
				files = append(files, name)
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	started, refused := 0, 0
	for n := range counts(8, 300) {
		dir := filepath.Join(t.TempDir(), "chain")
		if err := os.CopyFS(dir, os.DirFS(whole)); err != nil {
			t.Fatal(err)
		}
		name := files[(n+random.IntN(len(files)))%len(files)]
		if n%4 == 0 {
			name = "devnet.json"
		}
		b, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		if at := random.IntN(len(b)); n%2 == 0 {
			b[at] ^= 1 << random.IntN(8)
		} else {
			b = b[:at]
		}
		if n > 0 { // the first is the control
			err = os.WriteFile(filepath.Join(dir, name), b, 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
		// A process of its own: go-ethereum ends the one that it is in when its files make no sense.
		cmd := program(t, nil, "devnet", "--json", "--fast", "--listen", "127.0.0.1:0", "--dir", dir)
		ready, said := untilReady(t, cmd)
		switch {
		case n == 0 && (ready == nil || ready.Head != head):
			t.Fatalf("whole, it does not start: %+v, %s", ready, said)
		case ready == nil:
			refused++
			if len(said) == 0 {
				t.Errorf("%s: ended without a word", name)
			}
		case ready.Genesis != genesis || ready.ChainID != devnet.DefaultChainID || ready.Head > head:
			t.Errorf("%s: shows chain %v at block %d, was %v at %d", name, ready.Genesis, ready.Head, genesis, head)
		default:
			started++
		}
	}
	t.Logf("%d started, %d refused", started, refused)
}
