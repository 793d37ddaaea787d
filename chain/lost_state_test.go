package chain

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
)

// bareNode is go-ethereum with a genesis and nothing else, which reads state from its database every time.
func bareNode(t *testing.T, alloc types.GenesisAlloc) (url string, database ethdb.Database) {
	t.Helper()
	cfg := node.DefaultConfig
	cfg.DataDir, cfg.IPCPath, cfg.HTTPHost, cfg.HTTPPort, cfg.AuthPort, cfg.HTTPModules = "", "", "127.0.0.1", 0, 0, []string{"eth"}
	cfg.P2P = p2p.Config{NoDiscovery: true, NoDial: true}
	stack, err := node.New(&cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { stack.Close() })
	genesis := core.DeveloperGenesisBlock(30_000_000, nil)
	for account, has := range alloc {
		genesis.Alloc[account] = has
	}
	chain := ethconfig.Defaults
	chain.Genesis, chain.NetworkId, chain.SyncMode = genesis, genesis.Config.ChainID.Uint64(), ethconfig.FullSync
	chain.StateScheme, chain.NoPruning, chain.LogNoHistory = "hash", true, true
	chain.TrieCleanCache, chain.TrieDirtyCache, chain.SnapshotCache = 0, 0, 0
	e, err := eth.New(stack, &chain)
	if err == nil {
		err = stack.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	return stack.HTTPEndpoint(), e.ChainDb()
}

// A node that lost its state is told as that: its answers say nothing about the network file. The control is the same node before.
func TestNodeThatLostItsState(t *testing.T) {
	code := func(answer common.Address) types.Account { // to every question
		return types.Account{Balance: new(big.Int), Code: append(append([]byte{0x73}, answer[:]...), 0x5f, 0x52, 0x60, 0x20, 0x5f, 0xf3)}
	}
	knows, known := common.HexToAddress("0xc0de"), common.HexToAddress("0xa1")
	n := &Network{CodeRegistry: knows, Registry: known, Service: known, Proposals: common.HexToAddress("0xb1"), Records: common.HexToAddress("0xb2")}
	url, database := bareNode(t, types.GenesisAlloc{knows: code(known), n.Proposals: code(knows), n.Records: code(knows)})
	c := dial(t, Config{Endpoints: []string{url}})
	n.ChainID = c.ChainID().Uint64()
	if _, err := Open(t.Context(), c, n); err != nil {
		t.Fatalf("control: %v", err)
	}
	other := *n
	other.Proposals = known
	if _, err := Open(t.Context(), c, &other); err == nil || !strings.Contains(err.Error(), "is not what the network file says") {
		t.Errorf("control: another network: %v", err)
	}

	nodes := database.NewIterator(nil, nil)
	defer nodes.Release()
	lost := 0
	for nodes.Next() {
		if len(nodes.Key()) != common.HashLength { // the tries' nodes have no prefix
			continue
		}
		if err := database.Delete(nodes.Key()); err != nil {
			t.Fatal(err)
		}
		lost++
	}
	_, err := Open(t.Context(), c, n)
	var missing *MissingStateError
	if lost == 0 || !errors.As(err, &missing) || missing.Number != 0 || strings.Contains(err.Error(), "network file") {
		t.Fatalf("%d nodes lost: %v", lost, err)
	}
	for _, part := range []string{"the state of block 0", "name another endpoint", "archive node", url} {
		if !strings.Contains(err.Error(), part) {
			t.Errorf("%v does not say %q", err, part)
		}
	}
	if _, err := Open(t.Context(), dial(t, Config{Endpoints: []string{url}}), &other); !errors.As(err, &missing) {
		t.Errorf("whatever is asked: %v", err)
	}
}
