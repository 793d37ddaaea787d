package devnet

import (
	"context"
	"errors"
	"math/big"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

func start(t *testing.T, cfg Config) (*Chain, *ethclient.Client) {
	t.Helper()
	chain, err := Start(cfg)
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

// transfer sends one wei from Account(0) and waits until it is mined.
func transfer(t *testing.T, client *ethclient.Client, to common.Address) *types.Receipt {
	t.Helper()
	ctx := t.Context()
	id, err := client.ChainID(ctx)
	if err != nil {
		t.Fatal(err)
	}
	nonce, err := client.PendingNonceAt(ctx, Account(0))
	if err != nil {
		t.Fatal(err)
	}
	tx := types.MustSignNewTx(Key(0), types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, To: &to, Value: big.NewInt(1), Gas: 21_000, GasFeeCap: big.NewInt(1e12), GasTipCap: big.NewInt(1),
	})
	if err := client.SendTransaction(ctx, tx); err != nil {
		t.Fatal(err)
	}
	for deadline := time.Now().Add(20 * time.Second); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		if receipt, err := client.TransactionReceipt(ctx, tx.Hash()); err == nil {
			return receipt
		}
	}
	t.Fatal("not mined in 20 s")
	return nil
}

func TestEveryForkSealsATransaction(t *testing.T) {
	for _, fork := range []Fork{Shanghai, Cancun, Prague, Osaka} {
		t.Run(string(fork), func(t *testing.T) {
			_, client := start(t, Config{Fork: fork, Fast: true})
			to := common.HexToAddress("0x1234567890123456789012345678901234567890")
			if receipt := transfer(t, client, to); receipt.Status != types.ReceiptStatusSuccessful || receipt.GasUsed != 21_000 {
				t.Fatalf("receipt %+v", receipt)
			}
			if balance, err := client.BalanceAt(t.Context(), to, nil); err != nil || balance.Int64() != 1 {
				t.Fatalf("balance %v, %v", balance, err)
			}
		})
	}
}

func TestBlockTimeStaysTrueAndCanBeMoved(t *testing.T) {
	chain, client := start(t, Config{})
	for range 3 {
		transfer(t, client, common.Address{1})
	}
	head, err := client.HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if drift := time.Until(time.Unix(int64(head.Time), 0)); drift > time.Second {
		t.Fatalf("block time is %v ahead of the clock", drift)
	}
	chain.IncreaseTime(48 * time.Hour)
	transfer(t, client, common.Address{1})
	moved, err := client.HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if d := moved.Time - head.Time; d < 48*3600 || d > 48*3600+30 {
		t.Fatalf("clock moved by %d s, want 48 h", d)
	}
}

func TestBlockTimeSealsEmptyBlocks(t *testing.T) {
	chain, _ := start(t, Config{BlockTime: 50 * time.Millisecond})
	for deadline := time.Now().Add(10 * time.Second); chain.Head() < 3; time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("head %d after 10 s", chain.Head())
		}
	}
}

func TestForkUndoesBlocks(t *testing.T) {
	chain, client := start(t, Config{Fast: true})
	before, err := chain.Commit(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	height := chain.Head()
	to := common.Address{9}
	transfer(t, client, to)
	if err := client.Client().CallContext(t.Context(), nil, "dev_fork", before); err != nil {
		t.Fatal(err)
	}
	if chain.Head() > height {
		// The sealer may already have mined the returned transaction again, on the new branch.
		block, err := client.BlockByNumber(t.Context(), new(big.Int).SetUint64(height))
		if err != nil || block.Hash() != before {
			t.Fatalf("block %d is %v, want %v", height, block.Hash(), before)
		}
	}
	if err := client.Client().CallContext(t.Context(), nil, "dev_fork", common.Hash{7}); err == nil {
		t.Fatal("a fork to an unknown block passed")
	}
}

func TestRefusals(t *testing.T) {
	for name, cfg := range map[string]Config{
		"not loopback": {Listen: "0.0.0.0:0"},
		"no port":      {Listen: "127.0.0.1"},
		"host name":    {Listen: "example.org:80"},
		"fork":         {Fork: "frontier"},
	} {
		if chain, err := Start(cfg); err == nil {
			chain.Close()
			t.Errorf("%s: started", name)
		}
	}
	_, client := start(t, Config{})
	if err := client.Client().CallContext(t.Context(), nil, "debug_setHead", "0x0"); err == nil {
		t.Error("debug_setHead is served")
	}
	if err := client.Client().CallContext(t.Context(), nil, "dev_increaseTime", hexutil.Uint64(1<<62)); err == nil {
		t.Error("a jump of an age passed")
	}
	if err := Exists(t.TempDir()); !errors.Is(err, ErrNoData) {
		t.Errorf("empty folder: %v", err)
	}
}

// TestKilledChainGoesOn starts a chain in a process of its own, kills it with a transaction mined, and starts it again.
func TestKilledChainGoesOn(t *testing.T) {
	if dir := os.Getenv("DEVNET_TEST_CHILD"); dir != "" {
		chain, err := Start(Config{Dir: dir, Fast: true})
		if err != nil {
			t.Fatal(err)
		}
		os.Stdout.WriteString("URL " + chain.URL() + "\n")
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
	buf := make([]byte, 256)
	n, err := out.Read(buf)
	if err != nil {
		t.Fatal(err)
	}
	url, _, _ := strings.Cut(strings.TrimPrefix(string(buf[:n]), "URL "), "\n")
	client, err := ethclient.Dial(url)
	if err != nil {
		t.Fatal(err)
	}
	to := common.Address{0xaa}
	receipt := transfer(t, client, to)
	client.Close()
	if err := child.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	child.Wait()

	chain, again := start(t, Config{Dir: dir})
	if chain.Head() != receipt.BlockNumber.Uint64() {
		t.Fatalf("head %d after the kill, %d before", chain.Head(), receipt.BlockNumber)
	}
	if balance, err := again.BalanceAt(t.Context(), to, nil); err != nil || balance.Int64() != 1 {
		t.Fatalf("balance %v, %v", balance, err)
	}
	transfer(t, again, to)
	if err := Exists(dir); err != nil {
		t.Fatal(err)
	}
}
