// Package evmtest runs contracts in go-ethereum's EVM the way a block would: each Send is a transaction of its own, with
// intrinsic gas, cold access lists, refunds and the rules of a chosen fork, on a state in memory. Nothing is mined, hashed or
// written, so that thousands of transactions run in a second; gas figures are those of real transactions.
//
// Gas is free (price and base fee are zero), so that balances change by transferred value alone.
package evmtest

import (
	"cmp"
	"errors"
	"math/big"
	"slices"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
)

// Fork names the rules under which transactions run.
type Fork int

const (
	Shanghai Fork = iota
	Cancun
	Prague
	Osaka
)

// Forks lists every fork, oldest first.
var Forks = []Fork{Shanghai, Cancun, Prague, Osaka}

func (f Fork) String() string {
	return [...]string{"Shanghai", "Cancun", "Prague", "Osaka"}[f]
}

const (
	// Genesis is the block time of a new chain, in seconds.
	Genesis = 1_800_000_000
	// MaxGas is the gas limit of a transaction that names none: the largest that every fork accepts (EIP-7825).
	MaxGas = params.MaxTxGas
)

// coinbase is an address that no test cares for, because every transaction finds it warm.
var coinbase = common.BytesToAddress(crypto.Keccak256([]byte("theseus coinbase")))

// Chain is one state and the block in which the next transaction runs. It is not safe for concurrent use.
type Chain struct {
	tb     testing.TB
	config *params.ChainConfig
	state  *state.StateDB
	number uint64
	time   uint64
	// Hooks, when set, sees every step of the transactions that follow.
	Hooks *tracing.Hooks
}

// Unusual is what differs from a real chain on every Chain of this process, for those who run unusual code.
var Unusual struct {
	// Random is what PREVRANDAO answers.
	Random common.Hash
	// AnySize lets Deploy deploy code of any size.
	AnySize bool
	// Trace gives what sees every step of a test's transactions, for chains without Hooks of their own.
	Trace func(test string) *tracing.Hooks
}

// New starts an empty chain at block 1 and time Genesis.
func New(tb testing.TB, fork Fork) *Chain {
	tb.Helper()
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		tb.Fatal(err)
	}
	return &Chain{tb: tb, config: configOf(fork), state: db, number: 1, time: Genesis}
}

func configOf(fork Fork) *params.ChainConfig {
	config := *params.MergedTestChainConfig
	config.ChainID = big.NewInt(1337)
	if fork < Osaka {
		config.OsakaTime = nil
	}
	if fork < Prague {
		config.PragueTime = nil
	}
	if fork < Cancun {
		config.CancunTime = nil
	}
	return &config
}

// Tx is one transaction. From signs nothing here; it only must be no contract.
type Tx struct {
	From common.Address
	// To is nil for a deployment.
	To    *common.Address
	Value *big.Int
	Data  []byte
	// Gas is the limit; zero means MaxGas.
	Gas            uint64
	AccessList     types.AccessList
	Authorizations []types.SetCodeAuthorization
}

// Send runs a transaction in a block of its own. Its effects stay unless Result.Err is set.
func (c *Chain) Send(tx Tx) Result {
	result := c.apply(tx)
	c.state.Finalise(c.rules())
	c.number++
	return result
}

// Deploy runs creation code; the address is that of the contract if Result.Err is nil.
func (c *Chain) Deploy(from common.Address, creationCode []byte, value *big.Int) (common.Address, Result) {
	address := crypto.CreateAddress(from, c.state.GetNonce(from))
	before := c.Snapshot()
	result := c.Send(Tx{From: from, Value: value, Data: creationCode})
	if Unusual.AnySize && (errors.Is(result.Err, vm.ErrMaxCodeSizeExceeded) || errors.Is(result.Err, vm.ErrMaxInitCodeSizeExceeded)) {
		c.Restore(before)
		result = c.deployByCall(from, address, creationCode, value)
	}
	return address, result
}

// deployByCall runs creation code as the code of its own address: an answer may be larger than a deployment.
func (c *Chain) deployByCall(from, address common.Address, creationCode []byte, value *big.Int) Result {
	c.SetCode(address, creationCode)
	result := c.Call(from, address, value, nil)
	if result.Err != nil {
		c.SetCode(address, nil)
	} else {
		c.SetCode(address, result.Ret)
	}
	return result
}

// MustDeploy is Deploy for code that has no reason to fail.
func (c *Chain) MustDeploy(from common.Address, creationCode []byte) common.Address {
	c.tb.Helper()
	address, result := c.Deploy(from, creationCode, nil)
	if result.Err != nil {
		c.tb.Fatalf("deployment: %v, answer %x", result.Err, result.Ret)
	}
	return address
}

// Call runs a transaction from an account to a contract; gas, if given, is its limit.
func (c *Chain) Call(from, to common.Address, value *big.Int, data []byte, gas ...uint64) Result {
	tx := Tx{From: from, To: &to, Value: value, Data: data}
	if len(gas) > 0 {
		tx.Gas = gas[0]
	}
	return c.Send(tx)
}

// View runs a call and takes all its effects back. Result.GasUsed is that of the transaction it would have been.
func (c *Chain) View(from, to common.Address, data []byte) Result {
	before := c.state.Snapshot()
	result := c.apply(Tx{From: from, To: &to, Data: data})
	c.state.RevertToSnapshot(before)
	return result
}

// jumpDests keeps where code may jump to, by its hash: tests run the same contracts a hundred thousand times.
type jumpDests struct{ known sync.Map }

var analysed jumpDests

func (j *jumpDests) Load(code common.Hash) (vm.BitVec, bool) {
	found, ok := j.known.Load(code)
	if !ok {
		return nil, false
	}
	return found.(vm.BitVec), true
}

func (j *jumpDests) Store(code common.Hash, found vm.BitVec) { j.known.Store(code, found) }

func (c *Chain) apply(tx Tx) Result {
	gas := tx.Gas
	if gas == 0 {
		gas = MaxGas
	}
	value, overflow := uint256.FromBig(orZero(tx.Value))
	if overflow {
		c.tb.Fatalf("value %v is no uint256", tx.Value)
	}
	hash := common.BigToHash(new(big.Int).SetUint64(c.number))
	c.state.SetTxContext(hash, 0, 0)
	logsBefore := len(c.state.GetLogs(hash, c.number, hash, c.time))
	hooks := c.Hooks
	if hooks == nil && Unusual.Trace != nil {
		hooks = Unusual.Trace(c.tb.Name())
	}
	evm := vm.NewEVM(c.block(), c.state, c.config, vm.Config{Tracer: hooks})
	defer evm.Release()
	evm.SetJumpDestCache(&analysed)

	message := &core.Message{
		From: tx.From, To: tx.To, Nonce: c.state.GetNonce(tx.From), Value: value, Data: tx.Data, GasLimit: gas,
		GasPrice: new(uint256.Int), GasFeeCap: new(uint256.Int), GasTipCap: new(uint256.Int),
		AccessList: tx.AccessList, SetCodeAuthorizations: tx.Authorizations,
	}
	executed, err := core.ApplyMessage(evm, message, core.NewGasPool(gas))
	if err != nil {
		return Result{Err: err} // refused before it ran: nothing changed, no gas was used
	}
	return Result{
		Ret: executed.ReturnData, GasUsed: executed.UsedGas, Err: executed.Err, Revert: executed.Revert(),
		Logs: c.state.GetLogs(hash, c.number, hash, c.time)[logsBefore:],
	}
}

func (c *Chain) block() vm.BlockContext {
	return vm.BlockContext{
		CanTransfer: core.CanTransfer,
		Transfer:    core.Transfer,
		GetHash:     blockHash,
		Coinbase:    coinbase,
		BlockNumber: new(big.Int).SetUint64(c.number),
		Time:        c.time,
		Difficulty:  new(big.Int),
		BaseFee:     new(big.Int),
		BlobBaseFee: big.NewInt(1),
		GasLimit:    60_000_000,
		Random:      &Unusual.Random,
	}
}

func blockHash(number uint64) common.Hash {
	return crypto.Keccak256Hash(new(big.Int).SetUint64(number).Bytes())
}

func (c *Chain) rules() params.Rules {
	return c.config.Rules(new(big.Int).SetUint64(c.number), true, c.time)
}

// ID is the chain id that contracts see.
func (c *Chain) ID() *big.Int { return new(big.Int).Set(c.config.ChainID) }

// SetID gives the chain another id, as a split does.
func (c *Chain) SetID(id *big.Int) { c.config.ChainID = new(big.Int).Set(id) }

// Number is the number of the block in which the next transaction runs.
func (c *Chain) Number() uint64 { return c.number }

// AdvanceBlocks lets some blocks pass in which nothing happens, at the same time.
func (c *Chain) AdvanceBlocks(blocks uint64) { c.number += blocks }

// Time is the time, in seconds, of the block in which the next transaction runs. It stands still until it is set.
func (c *Chain) Time() uint64 { return c.time }

// SetTime jumps to a time, in seconds; it may go back.
func (c *Chain) SetTime(seconds uint64) { c.time = seconds }

// AdvanceTime jumps ahead by some seconds.
func (c *Chain) AdvanceTime(seconds uint64) { c.time += seconds }

// Fund adds wei to an account out of nothing.
func (c *Chain) Fund(account common.Address, wei *big.Int) {
	c.state.AddBalance(account, uint256.MustFromBig(wei), tracing.BalanceChangeUnspecified)
	c.state.Finalise(c.rules())
}

// Balance is an account's balance in wei.
func (c *Chain) Balance(account common.Address) *big.Int { return c.state.GetBalance(account).ToBig() }

// Nonce is an account's nonce: the number of its transactions, or of the contracts it created and its own existence.
func (c *Chain) Nonce(account common.Address) uint64 { return c.state.GetNonce(account) }

// Code is an account's runtime code, for a delegated one the delegation.
func (c *Chain) Code(account common.Address) []byte { return c.state.GetCode(account) }

// CodeHash is keccak256 of an account's code; zero for an account that does not exist.
func (c *Chain) CodeHash(account common.Address) common.Hash { return c.state.GetCodeHash(account) }

// SetCode puts runtime code at an address without running anything.
func (c *Chain) SetCode(account common.Address, code []byte) {
	c.state.SetCode(account, code, tracing.CodeChangeUnspecified)
	if c.state.GetNonce(account) == 0 {
		c.state.SetNonce(account, 1, tracing.NonceChangeUnspecified)
	}
	c.state.Finalise(c.rules())
}

// Storage is one word of a contract's storage.
func (c *Chain) Storage(account common.Address, slot common.Hash) common.Hash {
	return c.state.GetState(account, slot)
}

// SetStorage overwrites one word of a contract's storage.
func (c *Chain) SetStorage(account common.Address, slot, word common.Hash) {
	c.state.SetState(account, slot, word)
	c.state.Finalise(c.rules())
}

// Logs are those of all transactions so far, in order.
func (c *Chain) Logs() []*types.Log {
	logs := c.state.Logs()
	slices.SortFunc(logs, func(a, b *types.Log) int { return cmp.Compare(a.Index, b.Index) })
	return logs
}

// Snapshot is everything a chain was at a moment.
type Snapshot struct {
	state        *state.StateDB
	number, time uint64
}

// Snapshot keeps the present; it can be restored any number of times.
func (c *Chain) Snapshot() Snapshot {
	return Snapshot{state: c.state.Copy(), number: c.number, time: c.time}
}

// Restore returns to a snapshot of this chain.
func (c *Chain) Restore(s Snapshot) {
	c.state, c.number, c.time = s.state.Copy(), s.number, s.time
}

func orZero(value *big.Int) *big.Int {
	if value == nil {
		return new(big.Int)
	}
	return value
}
