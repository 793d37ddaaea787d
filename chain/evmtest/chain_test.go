package evmtest

import (
	"bytes"
	"errors"
	"math/big"
	"os"
	"testing"
	"testing/fstest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"

	"theseus/code/solc"
)

func TestMain(m *testing.M) {
	solc.RunWorkerIfAsked()
	os.Exit(m.Run())
}

const probeSource = `// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;
contract Probe {
    error Refused(uint256 code, address who);
    event Stored(uint256 indexed value);
    uint256 public value;
    constructor(uint256 first) payable { value = first; }
    function store(uint256 next) external payable { value = next; emit Stored(next); }
    function refuse(uint256 code) external view { revert Refused(code, msg.sender); }
    function time() external view returns (uint256) { return block.timestamp; }
    function origin() external view returns (address) { return tx.origin; }
    function chain() external view returns (uint256) { return block.chainid; }
}`

func probe(t testing.TB) *Contract {
	tree := fstest.MapFS{"Probe.sol": {Data: []byte(probeSource)}}
	return Compile(t, Sources{Tree: tree}, "Probe.sol")["Probe"]
}

func word(n uint64) []byte { return common.LeftPadBytes(new(big.Int).SetUint64(n).Bytes(), 32) }

// SSTORE of the first word of call data to slot 0: CALLDATALOAD(0), PUSH0, SSTORE.
var storeCode = common.FromHex("5f355f55")

func TestGasIsThatOfATransaction(t *testing.T) {
	const calldata = 31*4 + 16 // 31 zero bytes, one other
	const zeros = 32 * 4
	const push = 2 + 3 + 2 // PUSH0 CALLDATALOAD PUSH0
	for _, fork := range Forks {
		c := New(t, fork)
		contract := common.HexToAddress("0xc0de")
		c.SetCode(contract, storeCode)
		for _, step := range []struct {
			name string
			data []byte
			want uint64
		}{
			{"zero to one, cold", word(1), 21_000 + calldata + push + 22_100},
			{"one to two, cold again", word(2), 21_000 + calldata + push + 5_000},
			{"unchanged", word(2), 21_000 + calldata + push + 2_200},
			{"cleared, with refund", word(0), 21_000 + zeros + push + 5_000 - 4_800},
		} {
			if got := c.Call(Account(0), contract, nil, step.data).GasUsed; got != step.want {
				t.Errorf("%v, %s: %d gas, want %d", fork, step.name, got, step.want)
			}
		}
	}
}

func TestForkRules(t *testing.T) {
	for _, tc := range []struct {
		name  string
		code  string
		since Fork
	}{
		{"PUSH0", "5f00", Shanghai},
		{"TSTORE", "5f5f5d00", Cancun},
		{"MCOPY", "5f5f5f5e00", Cancun},
		{"CLZ", "5f1e00", Osaka},
	} {
		for _, fork := range Forks {
			c := New(t, fork)
			contract := common.HexToAddress("0xc0de")
			c.SetCode(contract, common.FromHex(tc.code))
			err := c.Call(Account(0), contract, nil, nil).Err
			if (err == nil) != (fork >= tc.since) {
				t.Errorf("%s on %v: %v", tc.name, fork, err)
			}
		}
	}
}

func TestDelegation(t *testing.T) {
	target := common.HexToAddress("0xc0de")
	before := New(t, Cancun).Delegate(Key(1), target)
	if !errors.Is(before.Err, core.ErrTxTypeNotSupported) {
		t.Errorf("before Prague: %v", before.Err)
	}

	c := New(t, Prague)
	c.SetCode(target, storeCode)
	if r := c.Delegate(Key(1), target); r.Err != nil {
		t.Fatal(r.Err)
	}
	if code := c.Code(Account(1)); !bytes.Equal(code, types.AddressToDelegation(target)) {
		t.Errorf("code %x", code)
	}
	c.Call(Account(0), Account(1), nil, word(7))
	if got := c.Storage(Account(1), common.Hash{}); got != common.BigToHash(big.NewInt(7)) {
		t.Errorf("the delegated account stored %v", got)
	}
	if r := c.Call(Account(1), target, nil, word(1)); r.Err != nil {
		t.Errorf("a delegated account sends no transactions: %v", r.Err)
	}
	c.Delegate(Key(1), common.Address{})
	if code := c.Code(Account(1)); len(code) != 0 {
		t.Errorf("code %x after the delegation ended", code)
	}
}

func TestContractsRun(t *testing.T) {
	p := probe(t)
	c := New(t, Shanghai)
	c.Fund(Account(0), big.NewInt(5))
	address, r := c.Deploy(Account(0), p.Creation(big.NewInt(3)), big.NewInt(2))
	if r.Err != nil || c.Balance(address).Int64() != 2 || c.Balance(Account(0)).Int64() != 3 {
		t.Fatalf("deployment: %v; balances %v and %v", r.Err, c.Balance(address), c.Balance(Account(0)))
	}
	if got := c.View(Account(0), address, p.Pack("value")).Ret; !bytes.Equal(got, word(3)) {
		t.Errorf("value %x", got)
	}
	if got := c.View(Account(4), address, p.Pack("origin")).Ret; common.BytesToAddress(got) != Account(4) {
		t.Errorf("origin %x", got)
	}
	if got := c.View(Account(4), address, p.Pack("chain")).Ret; new(big.Int).SetBytes(got).Cmp(c.ID()) != 0 {
		t.Errorf("chain id %x", got)
	}

	c.SetTime(Genesis + 10)
	c.AdvanceTime(5)
	if got := c.View(Account(0), address, p.Pack("time")).Ret; !bytes.Equal(got, word(Genesis+15)) {
		t.Errorf("time %x", got)
	}

	r = c.View(Account(0), address, p.Pack("store", big.NewInt(8)))
	if len(r.Logs) != 1 || c.Storage(address, common.Hash{}) != common.BigToHash(big.NewInt(3)) {
		t.Errorf("a view has effects, or no logs: %d logs", len(r.Logs))
	}
	r = c.Call(Account(0), address, nil, p.Pack("store", big.NewInt(8)))
	if len(r.Logs) != 1 || r.Logs[0].Topics[0] != p.ABI.Events["Stored"].ID || r.Logs[0].Address != address {
		t.Errorf("logs %v", r.Logs)
	}

	instance := Instance{c, &p.ABI, address}
	if got := instance.Call(Account(0), "store", big.NewInt(6)).Events(&p.ABI); len(got) != 1 || got[0] != "Stored(6)" {
		t.Errorf("events %q", got)
	}
	if got := instance.Get("value")[0].(*big.Int); got.Int64() != 6 {
		t.Errorf("value %v", got)
	}

	r = c.Call(Account(0), address, nil, p.Pack("refuse", big.NewInt(9)))
	if !errors.Is(r.Err, vm.ErrExecutionReverted) || r.Error(&p.ABI) != "Refused(9, "+Account(0).Hex()+")" {
		t.Errorf("refusal: %v, %q", r.Err, r.Error(&p.ABI))
	}
	r = c.Call(Account(0), address, nil, p.Pack("store", big.NewInt(8)), 22_000)
	if !errors.Is(r.Err, vm.ErrOutOfGas) || r.GasUsed != 22_000 || r.Revert != nil {
		t.Errorf("with little gas: %v, %d used", r.Err, r.GasUsed)
	}
	r = c.Call(Account(0), address, big.NewInt(4), p.Pack("store", big.NewInt(8)))
	if !errors.Is(r.Err, core.ErrInsufficientFundsForTransfer) && !errors.Is(r.Err, core.ErrInsufficientFunds) {
		t.Errorf("without the balance: %v", r.Err)
	}
}

func TestSnapshotsRestoreEverything(t *testing.T) {
	p := probe(t)
	c := New(t, Osaka)
	address := c.MustDeploy(Account(0), p.Creation(big.NewInt(1)))
	kept := c.Snapshot()
	number, nonce := c.Number(), c.Nonce(Account(0))
	for range 2 {
		c.AdvanceTime(100)
		c.Call(Account(0), address, nil, p.Pack("store", big.NewInt(2)))
		c.Restore(kept)
		if c.Time() != Genesis || c.Number() != number || c.Nonce(Account(0)) != nonce ||
			c.Storage(address, common.Hash{}) != common.BigToHash(big.NewInt(1)) {
			t.Fatal("something of the abandoned future stayed")
		}
	}
}

func BenchmarkSend(b *testing.B) {
	c := New(b, Osaka)
	contract := common.HexToAddress("0xc0de")
	c.SetCode(contract, storeCode)
	from := Account(0)
	for i := range b.N {
		if r := c.Call(from, contract, nil, word(uint64(i))); r.Err != nil {
			b.Fatal(r.Err)
		}
	}
}
