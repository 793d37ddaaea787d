package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/chaintest"
	"theseus/upgrade"
)

// answering is a person who says yes, after something has happened.
type answering struct {
	meanwhile func()
	said      bool
}

func (a *answering) Read(b []byte) (int, error) {
	if a.said {
		return 0, io.EOF
	}
	a.said = true
	a.meanwhile()
	return copy(b, "yes\n"), nil
}

// What moved on while a person thought is not signed: the chain is asked again after the answer.
func TestSignerIsAskedAboutWhatStillCounts(t *testing.T) {
	w := chaintest.New(t, 1)
	dir := t.TempDir()
	network := filepath.Join(dir, "network.json")
	if err := w.Network.Write(network); err != nil {
		t.Fatal(err)
	}
	contract := w.Register(w.Configuration())
	intent := func(b byte) *upgrade.Upgrade {
		return w.Upgrade(contract, upgrade.Code{NewHash: [32]byte{b}, Link: "https://example.org/x.tar.gz", ContractName: "X", Implementation: common.Address{b}, CodeHash: upgrade.CodeHash{b}})
	}
	mine, other := intent(1), intent(2)
	b, err := upgrade.WriteFile(&upgrade.Proposal{Domain: w.Network.Domain(), Intent: mine})
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "mine.json")
	if err := os.WriteFile(file, b, 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, interrupt := context.WithCancel(t.Context())
	sign := func(meanwhile func()) (out string, err error) {
		out = filepath.Join(t.TempDir(), "out.json")
		var said bytes.Buffer
		e := &env{terminal: true, in: bufio.NewReader(interruptible{ctx, &answering{meanwhile: meanwhile}}), out: &said, err: &said, rpc: []string{w.Chain.URL()}, networkFile: network, account: "dev:20", maxFee: "500"}
		defer e.close()
		c := signCommand(e)
		c.SetArgs([]string{file, "--without-review", "--out", out})
		c.SilenceErrors, c.SilenceUsage = true, true
		err = c.ExecuteContext(ctx)
		if !strings.Contains(said.String(), "Type yes to go on:") {
			t.Errorf("nobody was asked: %s", said.String())
		}
		return out, err
	}
	out, err := sign(func() {})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(out); err != nil {
		t.Error(err)
	}
	out, err = sign(interrupt)
	if _, missing := os.Stat(out); !errors.Is(err, context.Canceled) || !errors.Is(missing, os.ErrNotExist) {
		t.Errorf("after an interrupt: %v, %v", err, missing)
	}
	ctx = t.Context()
	out, err = sign(func() { w.Approve(other) })
	var moved *movedOn
	var version *upgrade.WrongVersion
	if !errors.As(err, &moved) || !errors.As(err, &version) || *version != (upgrade.WrongVersion{Expected: 2, Found: 1}) || moved.instead != upgrade.DigestOf(w.Network.Domain(), other) {
		t.Fatalf("%v", err)
	}
	if _, err := os.Stat(out); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a signature was written: %v", err)
	}
	if code, text := explain(err); code != exitRefused || !strings.HasSuffix(text, "theseus status "+contract.Hex()+" (WrongVersion)") {
		t.Errorf("%d: %s", code, text)
	}
}
