package rehearse_test

import (
	"math/big"
	"net"
	"os/exec"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain"
	"theseus/chain/signer"
)

// On the engines that are installed, what is found is what is found on the embedded chain.
func TestOtherEngines(t *testing.T) {
	for name, engine := range map[string]struct {
		key       string // of an account that it documents
		arguments func(port, dir string) []string
	}{
		"anvil": {"ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80", func(port, _ string) []string {
			return []string{"--host", "127.0.0.1", "--port", port, "--silent"}
		}},
		"geth": {"b71c71a67e1177ad4e901695e1b4b9ee17ae16c6668d313eac2f96dbcda3f291", func(port, dir string) []string {
			return []string{
				"--dev", "--datadir", dir, "--http", "--http.addr", "127.0.0.1", "--http.port", port, "--http.api", "eth,net,web3,debug", "--authrpc.port", "0",
				"--port", "0", "--nodiscover", "--maxpeers", "0", "--ipcdisable", "--verbosity", "1", "--gcmode", "archive",
			}
		}},
	} {
		t.Run(name, func(t *testing.T) {
			program, err := exec.LookPath(name)
			if err != nil {
				t.Skipf("%s is not installed", name)
			}
			key, err := crypto.HexToECDSA(engine.key)
			if err != nil {
				t.Fatal(err)
			}
			url := startEngine(t, program, func(port string) []string { return engine.arguments(port, t.TempDir()) })
			s := newSceneOn(t, url, signer.NewKey(key), "initialise(address,uint256)", []any{common.HexToAddress("0x0b05"), big.NewInt(1000)}, vaultOne, vaultSame, vaultMoved)
			for _, amount := range []int64{100, 200, 300} {
				s.send(s.contract, s.pack(0, "deposit", big.NewInt(amount)))
			}
			here := vaults(t)
			for version := range 3 {
				there, want := s.rehearse(version, nil), here.rehearse(version, nil)
				t.Logf("%s", s.text(there))
				if there.Replayed != 3 || there.Unfaithful != 0 || there.Activation.GasUsed != want.Activation.GasUsed || len(there.Unexpected) != len(want.Unexpected) || there.ViewsSame != want.ViewsSame {
					t.Errorf("version %d: %s\nwant %s", version, s.text(there), s.text(want))
				}
				for i, f := range there.Functions {
					w := want.Functions[i]
					if f.Function != w.Function || f.Same != w.Same || f.GasOld != w.GasOld || f.GasNew != w.GasNew || len(f.Differences) != len(w.Differences) {
						t.Errorf("version %d: %+v, want %+v", version, f, w)
					}
				}
			}
		})
	}
}

// startEngine runs a node on a free port until the test ends.
func startEngine(t *testing.T, program string, arguments func(port string) []string) (url string) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := strconv.Itoa(listener.Addr().(*net.TCPAddr).Port)
	listener.Close()
	engine := exec.Command(program, arguments(port)...)
	if err := engine.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { engine.Process.Kill(); engine.Wait() })
	url = "http://127.0.0.1:" + port
	for deadline := time.Now().Add(60 * time.Second); ; time.Sleep(100 * time.Millisecond) {
		c, err := chain.Dial(t.Context(), chain.Config{Endpoints: []string{url}, Timeout: time.Second})
		if err == nil {
			c.Close()
			return url
		}
		if time.Now().After(deadline) {
			t.Fatalf("%s does not answer: %v", program, err)
		}
	}
}
