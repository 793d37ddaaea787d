package e2e

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"net"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain"
	"theseus/chain/devnet"
	"theseus/chain/signer"
)

// place is a chain to be on.
type place struct {
	url     string
	rich    *ecdsa.PrivateKey // has what the others get
	embed   *devnet.Chain     // nil: another program's
	create2 common.Address    // zero: the world deploys one
}

// places are the kinds of chains that the main flow is run on.
var places = []struct {
	name    string
	program string // empty: none needed
	start   func(t testing.TB, program string) place
}{
	{"devnet", "", func(t testing.TB, _ string) place { return embedded(t) }},
	{"anvil", "anvil", startAnvil},
	{"geth", "geth", startGeth},
}

func embedded(t testing.TB) place {
	t.Helper()
	d, err := devnet.Start(context.Background(), devnet.Config{Fast: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	return place{url: d.URL(), rich: devnet.DevAccount(0).Key, embed: d, create2: devnet.DeterministicDeployer}
}

func startAnvil(t testing.TB, program string) place {
	t.Helper()
	port := freePort(t)
	url := startChain(t, port, program, "--port", port, "--silent")
	// The key of its first account, from the mnemonic that it documents.
	return place{url: url, rich: keyOf(t, "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80")}
}

func startGeth(t testing.TB, program string) place {
	t.Helper()
	port := freePort(t)
	url := startChain(t, port, program, "--dev", "--http", "--http.port", port, "--http.api", "eth,net,web3",
		"--datadir", t.TempDir(), "--ipcdisable", "--port", "0", "--authrpc.port", freePort(t), "--verbosity", "1")
	// The developer's account that its source names.
	return place{url: url, rich: keyOf(t, "b71c71a67e1177ad4e901695e1b4b9ee17ae16c6668d313eac2f96dbcda3f291")}
}

func keyOf(t testing.TB, hex string) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.HexToECDSA(hex)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func freePort(t testing.TB) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return strconv.Itoa(l.Addr().(*net.TCPAddr).Port)
}

// startChain runs a program until the test ends, and waits until it answers.
func startChain(t testing.TB, port, program string, args ...string) (url string) {
	t.Helper()
	var output bytes.Buffer
	cmd := exec.Command(program, args...)
	cmd.Stdout, cmd.Stderr = &output, &output
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	t.Cleanup(func() {
		cmd.Process.Kill()
		<-ended
	})
	url = "http://127.0.0.1:" + port
	for deadline := time.Now().Add(30 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		c, err := chain.Dial(t.Context(), chain.Config{Endpoints: []string{url}})
		if err == nil {
			c.Close()
			return url
		}
		select {
		case err := <-ended:
			ended <- err
			t.Fatalf("%s ended: %v\n%s", filepath.Base(program), err, output.Bytes())
		default:
		}
		if time.Now().After(deadline) {
			t.Fatalf("%s does not answer: %v", filepath.Base(program), err)
		}
	}
}

// theProxy is the code of the deterministic deployment proxy: it creates what follows the first word of call data, with
// that word as salt.
var theProxy = common.FromHex("604580600e600039806000f350fe7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3")

// settle makes a world of a place: its accounts have money, and there is a CREATE2 deployer.
func (p place) settle(t testing.TB) *world {
	t.Helper()
	w := &world{t: t, place: p, create2: p.create2}
	w.Contracts = &chain.Contracts{Client: w.dial(p.url)} // until there is a network
	w.deployer = w.sender(p.rich)
	if (w.create2 == common.Address{}) {
		receipt, err := w.deployer.Send(t.Context(), chain.Tx{Data: theProxy})
		if err != nil {
			t.Fatal(err)
		}
		w.create2 = receipt.ContractAddress
	}
	return w
}

// give makes an account and gives it money.
func (w *world) give(purpose string) *ecdsa.PrivateKey {
	w.t.Helper()
	key := keyOf(w.t, fmt.Sprintf("%x", crypto.Keccak256([]byte("e2e "+purpose))))
	to, value := crypto.PubkeyToAddress(key.PublicKey), new(big.Int).Mul(big.NewInt(100), big.NewInt(1e18))
	if _, err := w.deployer.Send(w.t.Context(), chain.Tx{Key: "give " + purpose, To: &to, Value: value}); err != nil {
		w.t.Fatal(err)
	}
	return key
}

func (w *world) dial(endpoints ...string) *chain.Client {
	w.t.Helper()
	c, err := chain.Dial(w.t.Context(), chain.Config{Endpoints: endpoints, Timeout: 10 * time.Second})
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(c.Close)
	return c
}

func (w *world) sender(key *ecdsa.PrivateKey) *chain.Sender {
	w.t.Helper()
	s, err := w.NewSender(w.t.Context(), signer.NewKey(key), chain.SenderConfig{Poll: 10 * time.Millisecond})
	if err != nil {
		w.t.Fatal(err)
	}
	return s
}

// program finds a chain's binary; empty: not there.
func program(name string) string {
	path, err := exec.LookPath(name)
	if err != nil {
		return ""
	}
	return path
}
