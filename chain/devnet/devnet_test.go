package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"math/big"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

func start(t *testing.T, cfg Config) (*Chain, *ethclient.Client) {
	t.Helper()
	chain, err := Start(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { chain.Close() })
	client, err := ethclient.Dial(chain.URL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return chain, client
}

// send sends one wei from the first account.
func send(t *testing.T, client *ethclient.Client, to common.Address) *types.Transaction {
	t.Helper()
	from := DevAccount(0)
	id, err := client.ChainID(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	nonce, err := client.PendingNonceAt(t.Context(), from.Address)
	if err != nil {
		t.Fatal(err)
	}
	tx := types.MustSignNewTx(from.Key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, To: &to, Value: big.NewInt(1), Gas: 21_000, GasFeeCap: big.NewInt(1e12), GasTipCap: big.NewInt(1),
	})
	if err := client.SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	return tx
}

func transfer(t *testing.T, client *ethclient.Client, to common.Address) *types.Receipt {
	t.Helper()
	return mined(t, client, send(t, client, to).Hash())
}

func mined(t *testing.T, client *ethclient.Client, tx common.Hash) *types.Receipt {
	t.Helper()
	for deadline := time.Now().Add(10 * time.Second); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
		if receipt, err := client.TransactionReceipt(t.Context(), tx); err == nil {
			return receipt
		}
	}
	t.Fatal("not mined in 10 s")
	return nil
}

func head(t *testing.T, client *ethclient.Client) *types.Header {
	t.Helper()
	h, err := client.HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func TestEveryForkSealsATransaction(t *testing.T) {
	// PUSH0 STOP, and the same with Cancun's TLOAD and Osaka's CLZ: which of them run tells the rules.
	probes := map[string]string{"push0": "5f00", "tload": "5f5c00", "clz": "5f1e00"}
	for fork, runs := range map[Fork]map[string]bool{
		Shanghai: {"push0": true},
		Cancun:   {"push0": true, "tload": true},
		Prague:   {"push0": true, "tload": true},
		Osaka:    {"push0": true, "tload": true, "clz": true},
	} {
		t.Run(string(fork), func(t *testing.T) {
			_, client := start(t, Config{Fork: fork, Fast: true})
			to := common.HexToAddress("0x1234567890123456789012345678901234567890")
			if receipt := transfer(t, client, to); receipt.Status != types.ReceiptStatusSuccessful || receipt.GasUsed != 21_000 {
				t.Fatalf("receipt %+v", receipt)
			}
			if balance, err := client.BalanceAt(t.Context(), to, nil); err != nil || balance.Int64() != 1 {
				t.Fatalf("balance %v, %v", balance, err)
			}
			for name, code := range probes {
				_, err := client.CallContract(t.Context(), ethereum.CallMsg{Data: common.FromHex(code)}, nil)
				if (err == nil) != runs[name] {
					t.Errorf("%s: %v, want it to run: %v", name, err, runs[name])
				}
			}
		})
	}
}

func TestBlockTimeStaysTrueAndCanBeMoved(t *testing.T) {
	chain, client := start(t, Config{})
	for range 3 {
		transfer(t, client, common.Address{1})
	}
	before := head(t, client)
	if drift := time.Until(time.Unix(int64(before.Time), 0)); drift > time.Second {
		t.Fatalf("block time is %v ahead of the clock", drift)
	}
	if before.Number.Uint64() > 3 {
		t.Fatalf("%d blocks for three transactions", before.Number)
	}
	if _, err := chain.IncreaseTime(t.Context(), 48*time.Hour); err != nil {
		t.Fatal(err)
	}
	if d := chain.Time() - before.Time; d < 48*3600 || d > 48*3600+10 {
		t.Fatalf("clock moved by %d s, want 48 h", d)
	}
	transfer(t, client, common.Address{1})
	if d := head(t, client).Time - before.Time; d < 48*3600+1 || d > 48*3600+20 {
		t.Fatalf("the next block is %d s later, want 48 h and little more", d)
	}
	at := chain.Time() + 1000
	if err := client.Client().CallContext(t.Context(), nil, "dev_setNextTimestamp", at); err != nil {
		t.Fatal(err)
	}
	transfer(t, client, common.Address{1})
	if chain.Time() != at {
		t.Fatalf("block at %d, want %d", chain.Time(), at)
	}
	transfer(t, client, common.Address{1})
	if d := chain.Time() - at; d == 0 || d > 10 {
		t.Fatalf("the block after is %d s later", d)
	}
}

func TestFastRunsAheadAndFallsBack(t *testing.T) {
	_, client := start(t, Config{Fast: true})
	begin := time.Now()
	for range 8 {
		transfer(t, client, common.Address{1})
	}
	if took := time.Since(begin); took > 6*time.Second {
		t.Errorf("eight blocks took %v", took)
	}
	// The lead is not part of the clock: it is gone when the clock has caught up.
	if lead := time.Until(time.Unix(int64(head(t, client).Time), 0)); lead > 8*time.Second {
		t.Errorf("block time %v ahead after eight blocks", lead)
	}
}

func TestBlockTimeSealsEmptyBlocks(t *testing.T) {
	chain, _ := start(t, Config{BlockTime: 50 * time.Millisecond, Fast: true})
	for deadline := time.Now().Add(10 * time.Second); chain.Head() < 3; time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("head %d after 10 s", chain.Head())
		}
	}
}

func TestUnderpaidTransactionWaitsWithoutEmptyBlocks(t *testing.T) {
	chain, client := start(t, Config{Fast: true})
	from := DevAccount(1)
	tx := types.MustSignNewTx(from.Key, types.LatestSignerForChainID(chain.ChainID()), &types.DynamicFeeTx{
		ChainID: chain.ChainID(), To: &common.Address{2}, Gas: 21_000, GasFeeCap: big.NewInt(2), GasTipCap: big.NewInt(1),
	})
	if err := client.SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	receipt := transfer(t, client, common.Address{1})
	if receipt.BlockNumber.Uint64() != 1 || chain.Head() != 1 {
		t.Fatalf("transfer in block %d, head %d, want 1", receipt.BlockNumber, chain.Head())
	}
	if _, pending, err := client.TransactionByHash(t.Context(), tx.Hash()); err != nil || !pending {
		t.Fatalf("the underpaid transaction: pending %v, %v", pending, err)
	}
}

func TestForkUndoesBlocks(t *testing.T) {
	chain, client := start(t, Config{Fast: true})
	base, err := chain.Commit(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	to := common.Address{9}
	first := transfer(t, client, to)
	if err := client.Client().CallContext(t.Context(), nil, "dev_fork", base); err != nil {
		t.Fatal(err)
	}
	var second *types.Receipt
	for deadline := time.Now().Add(10 * time.Second); second == nil || second.BlockHash == first.BlockHash; {
		if second = mined(t, client, first.TxHash); time.Now().After(deadline) {
			t.Fatal("the transaction was not mined on the new branch")
		}
	}
	if err := client.Client().CallContext(t.Context(), nil, "dev_fork", base, true); err != nil {
		t.Fatal(err)
	}
	if _, err := chain.Commit(t.Context()); err != nil {
		t.Fatal(err)
	}
	if balance, err := client.BalanceAt(t.Context(), to, nil); err != nil || balance.Sign() != 0 {
		t.Fatalf("balance %v, %v after its transaction was dropped", balance, err)
	}
	if err := client.Client().CallContext(t.Context(), nil, "dev_fork", common.Hash{7}); err == nil {
		t.Fatal("a fork to an unknown block passed")
	}
}

func TestTracingWithoutTheRestOfDebug(t *testing.T) {
	_, client := start(t, Config{Fast: true})
	receipt := transfer(t, client, common.Address{3})
	rpc := client.Client()
	for _, tracer := range []string{"callTracer", "prestateTracer", "4byteTracer"} {
		var trace json.RawMessage
		if err := rpc.CallContext(t.Context(), &trace, "debug_traceTransaction", receipt.TxHash, map[string]string{"tracer": tracer}); err != nil || len(trace) < 2 {
			t.Errorf("%q: %s, %v", tracer, trace, err)
		}
		if err := rpc.CallContext(t.Context(), &trace, "debug_traceBlockByNumber", "latest", map[string]string{"tracer": tracer}); err != nil {
			t.Errorf("%q: %v", tracer, err)
		}
		if err := rpc.CallContext(t.Context(), &trace, "debug_traceCall", map[string]any{"to": common.Address{3}}, "latest", map[string]string{"tracer": tracer}); err != nil {
			t.Errorf("%q: %v", tracer, err)
		}
	}
	for _, method := range []string{"debug_setHead", "debug_standardTraceBlockToFile", "debug_traceBlockFromFile", "debug_writeMemProfile", "admin_nodeInfo", "miner_setGasPrice", "engine_forkchoiceUpdatedV3"} {
		if err := rpc.CallContext(t.Context(), nil, method, "0x0"); err == nil || !strings.Contains(err.Error(), "does not exist") {
			t.Errorf("%s: %v", method, err)
		}
	}
}

func TestWebSocketTellsOfBlocks(t *testing.T) {
	chain, _ := start(t, Config{})
	client, err := ethclient.Dial(chain.WebSocketURL())
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	heads := make(chan *types.Header, 8)
	sub, err := client.SubscribeNewHead(t.Context(), heads)
	if err != nil {
		t.Fatal(err)
	}
	defer sub.Unsubscribe()
	hash, err := chain.Commit(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	select {
	case h := <-heads:
		if h.Hash() != hash {
			t.Fatalf("told of %v, want %v", h.Hash(), hash)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("no block in 10 s")
	}
}

func TestWebPagesAreKeptOut(t *testing.T) {
	chain, _ := start(t, Config{})
	ask := func(host, origin string, upgrade bool) int {
		req, err := http.NewRequest("POST", chain.URL(), strings.NewReader(`{"jsonrpc":"2.0","id":1,"method":"eth_chainId"}`))
		if err != nil {
			t.Fatal(err)
		}
		req.Host = host
		req.Header.Set("Content-Type", "application/json")
		if origin != "" {
			req.Header.Set("Origin", origin)
		}
		if upgrade {
			req.Method, req.Body, req.ContentLength = "GET", nil, 0
			req.Header.Set("Connection", "Upgrade")
			req.Header.Set("Upgrade", "websocket")
			req.Header.Set("Sec-WebSocket-Version", "13")
			req.Header.Set("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
		}
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		return resp.StatusCode
	}
	if code := ask("localhost", "", false); code != 200 {
		t.Errorf("localhost: %d", code)
	}
	if code := ask("rebound.example.org", "", false); code != 403 {
		t.Errorf("a name pointed at loopback: %d", code)
	}
	if code := ask("localhost", "", true); code != 101 {
		t.Errorf("a program over WebSocket: %d", code)
	}
	if code := ask("localhost", "http://page.example.org", true); code != 403 {
		t.Errorf("a web page over WebSocket: %d", code)
	}
}

func TestRefusals(t *testing.T) {
	for name, cfg := range map[string]Config{
		"not loopback":            {Listen: "0.0.0.0:0"},
		"no port":                 {Listen: "127.0.0.1"},
		"host name":               {Listen: "example.org:80"},
		"unknown fork":            {Fork: "frontier"},
		"sub-second, not fast":    {BlockTime: time.Millisecond},
		"negative block time":     {BlockTime: -time.Second},
		"more accounts than sane": {Accounts: 1 << 30},
	} {
		if chain, err := Start(t.Context(), cfg); err == nil {
			chain.Close()
			t.Errorf("%s: started", name)
		}
	}
	chain, client := start(t, Config{})
	for _, jump := range []uint64{1 << 33, 1 << 63} {
		if err := client.Client().CallContext(t.Context(), nil, "dev_increaseTime", jump); err == nil {
			t.Errorf("a jump of %d s passed", jump)
		}
		if err := client.Client().CallContext(t.Context(), nil, "dev_setNextTimestamp", jump+uint64(1<<40)); err == nil {
			t.Errorf("a time of %d s passed", jump)
		}
	}
	if err := chain.SetNextTimestamp(chain.Time()); err == nil {
		t.Error("a block at its parent's time passed")
	}
}

func TestFolderKeepsItsChain(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new")
	chain, err := Start(t.Context(), Config{Dir: dir, ChainID: 4711, Fork: Cancun, Accounts: 3, Fast: true})
	if err != nil {
		t.Fatal(err)
	}
	genesis := chain.Ready().Genesis
	if second, err := Start(t.Context(), Config{Dir: dir}); err == nil {
		second.Close()
		t.Error("two chains in one folder")
	}
	if err := chain.Close(); err != nil {
		t.Fatal(err)
	}
	var refused *FolderError
	for name, cfg := range map[string]Config{
		"chain id": {ChainID: 4712}, "fork": {Fork: Prague}, "accounts": {Accounts: 4}, "gas limit": {GasLimit: 1e7},
	} {
		cfg.Dir = dir
		if _, err := Start(t.Context(), cfg); !errors.As(err, &refused) {
			t.Errorf("another %s: %v", name, err)
		}
	}
	foreign := t.TempDir()
	if err := os.WriteFile(filepath.Join(foreign, "thesis.txt"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Start(t.Context(), Config{Dir: foreign}); !errors.As(err, &refused) {
		t.Errorf("a folder with other things: %v", err)
	}
	if other, _ := start(t, Config{ChainID: 4711, Fork: Cancun, Accounts: 3}); other.Ready().Genesis == genesis {
		t.Error("two chains with one genesis block")
	}
	again, client := start(t, Config{Dir: dir})
	id, err := client.ChainID(t.Context())
	if err != nil || id.Uint64() != 4711 || len(again.Accounts()) != 3 || again.Ready().Genesis != genesis || again.Ready().Fork != Cancun {
		t.Errorf("chain id %v, %v, %+v", id, err, again.Ready())
	}
	if err := os.WriteFile(filepath.Join(foreign, settingsFile), []byte(`{"chainId":`), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Start(t.Context(), Config{Dir: foreign}); !errors.As(err, &refused) {
		t.Errorf("torn settings: %v", err)
	}
}

func TestStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	before := slog.Default()
	chain, err := Start(ctx, Config{Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	if slog.Default() != before {
		t.Error("slog's default logger was replaced")
	}
	cancel()
	for deadline := time.Now().Add(10 * time.Second); ; time.Sleep(5 * time.Millisecond) {
		resp, err := http.Get(chain.URL())
		if err != nil {
			break
		}
		io.Copy(io.Discard, resp.Body)
		resp.Body.Close()
		if time.Now().After(deadline) {
			t.Fatal("still serving")
		}
	}
	if err := chain.Close(); err != nil {
		t.Fatal(err)
	}
}

// TestKilledChainGoesOn starts a chain in a process of its own, kills it with transactions mined, and starts it again.
func TestKilledChainGoesOn(t *testing.T) {
	if dir := os.Getenv("DEVNET_TEST_CHILD"); dir != "" {
		chain, err := Start(t.Context(), Config{Dir: dir, Fast: true})
		if err != nil {
			t.Fatal(err)
		}
		json.NewEncoder(os.Stdout).Encode(chain.Ready())
		select {}
	}
	dir := t.TempDir()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	child := exec.CommandContext(ctx, os.Args[0], "-test.run=^TestKilledChainGoesOn$")
	child.Env = append(os.Environ(), "DEVNET_TEST_CHILD="+dir)
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	defer child.Process.Kill()
	var ready Ready
	if err := json.NewDecoder(out).Decode(&ready); err != nil {
		t.Fatal(err)
	}
	client, err := ethclient.Dial(ready.URL)
	if err != nil {
		t.Fatal(err)
	}
	to := common.Address{0xaa}
	var last *types.Receipt
	for range 5 {
		last = transfer(t, client, to)
	}
	var sealed common.Hash // a block that was given back is on disk
	if err := client.Client().CallContext(t.Context(), &sealed, "dev_commit"); err != nil {
		t.Fatal(err)
	}
	client.Close()
	if err := child.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	child.Wait()

	chain, again := start(t, Config{Dir: dir, Fast: true})
	if now, err := again.HeaderByNumber(t.Context(), nil); err != nil || now.Hash() != sealed {
		t.Fatalf("head %d after the kill, %d before it, %v", chain.Head(), last.BlockNumber.Uint64()+1, err)
	}
	if receipt := mined(t, again, last.TxHash); receipt.BlockHash != last.BlockHash {
		t.Fatalf("receipt in block %v after the kill, %v before", receipt.BlockHash, last.BlockHash)
	}
	if balance, err := again.BalanceAt(t.Context(), to, nil); err != nil || balance.Int64() != 5 {
		t.Fatalf("balance %v, %v", balance, err)
	}
	transfer(t, again, to)
}
