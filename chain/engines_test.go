package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"net"
	"os/exec"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"theseus/chain/devnet"
)

// TestOtherEngines does the rounds on the engines that are installed: what servers say differs, what is read must not.
func TestOtherEngines(t *testing.T) {
	for name, arguments := range map[string]func(port, dir string) []string{
		"anvil": func(port, _ string) []string { return []string{"--host", "127.0.0.1", "--port", port, "--silent"} },
		"geth": func(port, dir string) []string {
			return []string{
				"--dev", "--dev.period", "0", "--datadir", dir, "--http", "--http.addr", "127.0.0.1", "--http.port", port, "--authrpc.port", "0",
				"--port", "0", "--nodiscover", "--maxpeers", "0", "--ipcdisable", "--verbosity", "1",
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			binary, err := exec.LookPath(name)
			if err != nil {
				t.Skipf("%s is not installed", name)
			}
			url := startEngine(t, binary, func(port string) []string { return arguments(port, t.TempDir()) })
			c := dial(t, Config{Endpoints: []string{url}, Timeout: 5 * time.Second})
			fund(t, c, devnet.DevAccount(0).Address)
			s := newSender(t, c, 0, SenderConfig{Journal: t.TempDir()})
			contract := deployEcho(t, s)
			begin, err := c.Head(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			receipt, err := s.Send(t.Context(), Tx{Key: "k", To: &contract, Data: []byte{7}})
			if err != nil {
				t.Fatal(err)
			}
			if again, err := s.Send(t.Context(), Tx{Key: "k", To: &contract, Data: []byte{7}}); err != nil || again.TxHash != receipt.TxHash {
				t.Errorf("the same key: %v, %v", again, err)
			}
			var revert *RevertError
			if _, err := s.Send(t.Context(), Tx{To: &contract, Data: []byte{0, 1, 2, 3, 4}}); !errors.As(err, &revert) || !bytes.Equal(revert.Data, []byte{1, 2, 3, 4}) {
				t.Errorf("refusal: %v", err)
			}
			results, err := c.CallBatch(t.Context(), receipt.BlockHash, []Call{{To: contract, Data: []byte{1}}, {To: contract, Data: []byte{0, 5}}})
			if err != nil || !bytes.Equal(results[0].Data, []byte{1}) || !errors.As(results[1].Err, &revert) {
				t.Errorf("batch: %+v, %v", results, err)
			}
			l := &ledger{t: t}
			step(t, c.Follow(Cursor{begin.Number, begin.Hash}, []common.Address{contract}, time.Millisecond), l)
			if l.said() != "07" {
				t.Errorf("said %q", l.said())
			}
		})
	}
}

// startEngine runs a node on a free port until the test ends.
func startEngine(t *testing.T, binary string, arguments func(port string) []string) (url string) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := listener.Addr().(*net.TCPAddr).Port
	listener.Close()
	engine := exec.Command(binary, arguments(strconv.Itoa(port))...)
	if err := engine.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { engine.Process.Kill(); engine.Wait() })
	url = fmt.Sprintf("http://127.0.0.1:%d", port)
	for deadline := time.Now().Add(30 * time.Second); ; time.Sleep(100 * time.Millisecond) {
		c, err := Dial(t.Context(), Config{Endpoints: []string{url}, Timeout: time.Second})
		if err == nil {
			c.Close()
			return url
		}
		if time.Now().After(deadline) {
			t.Fatalf("%s does not answer: %v", binary, err)
		}
	}
}

// fund sends from an account that the engine itself holds.
func fund(t *testing.T, c *Client, to common.Address) {
	t.Helper()
	node := c.endpoints[0].client
	var own []common.Address
	if err := node.CallContext(t.Context(), &own, "eth_accounts"); err != nil || len(own) == 0 {
		t.Fatalf("%v, %v", own, err)
	}
	value := (*hexutil.Big)(new(big.Int).Mul(big.NewInt(1e18), big.NewInt(10)))
	if err := node.CallContext(context.Background(), nil, "eth_sendTransaction", map[string]any{"from": own[0], "to": to, "value": value}); err != nil {
		t.Fatal(err)
	}
	for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		head, err := c.Head(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if balance, err := c.Balance(t.Context(), head.Hash, to); err == nil && balance.Sign() > 0 {
			return
		}
		if time.Now().After(deadline) {
			t.Fatal("not funded in 20 s")
		}
	}
}
