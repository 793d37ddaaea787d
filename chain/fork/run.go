package fork

import (
	"bytes"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/misc/eip4844"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
)

// Message is what an account does, whether or not it could sign. Gas is free.
type Message struct {
	From, To common.Address
	Value    *big.Int // wei; nil: none
	Data     []byte
	Gas      uint64 // limit; zero: as much as a block has
}

// Outcome of a transaction or a call.
type Outcome struct {
	Ret     []byte
	Err     error // of the EVM; nil: success. [vm.ErrExecutionReverted] with the reason in Ret
	GasUsed uint64
	Logs    []*types.Log
	Changes Changes
	Frames  []Frame // the calls made within, in order; at most maxFrames
}

// Frame is one call within a transaction. Of a DELEGATECALL, From is the account whose storage is used, To whose code runs.
type Frame struct {
	Depth    int // zero: the transaction itself
	Op       vm.OpCode
	From, To common.Address
	Data     []byte // what it was called with, at most maxFrameData of it
}

const (
	maxFrames    = 1 << 10 // more than what anybody would look at
	maxFrameData = 1 << 12 // bytes
)

// Changes are what a transaction left different. What the sender paid for gas and who got it is not among them.
type Changes struct {
	Slots    []SlotChange
	Balances []BalanceChange
	Code     []CodeChange
}

// SlotChange is a word of storage before and after.
type SlotChange struct {
	Account             common.Address
	Slot, Before, After common.Hash
}

// BalanceChange is in wei.
type BalanceChange struct {
	Account       common.Address
	Before, After *big.Int
}

// CodeChange is an account whose code became other code, by its hash.
type CodeChange struct {
	Account       common.Address
	Before, After common.Hash
}

// Run makes a transaction whose effects stay, if it succeeds. An error is about the state, not about the transaction.
func (s *State) Run(m Message) (*Outcome, error) {
	value, overflow := uint256.FromBig(orZero(m.Value))
	if overflow || m.Value != nil && m.Value.Sign() < 0 {
		return nil, fmt.Errorf("value %v is no uint256", m.Value)
	}
	gas := m.Gas
	if gas == 0 {
		gas = min(s.header.GasLimit, params.MaxTxGas)
	}
	message := &core.Message{
		From: m.From, To: &m.To, Value: value, Data: m.Data, GasLimit: gas,
		GasPrice: new(uint256.Int), GasFeeCap: new(uint256.Int), GasTipCap: new(uint256.Int),
	}
	return s.apply(message.SkipNonceCheck().SkipEOACheck(), true)
}

// Call is Run whose effects are taken back.
func (s *State) Call(m Message) (*Outcome, error) {
	return s.Copy().Run(m)
}

// StaticCall asks without the right to change anything. Outcome has Ret, Err and GasUsed alone.
func (s *State) StaticCall(m Message) (*Outcome, error) {
	if err := s.failed(); err != nil {
		return nil, err
	}
	gas := m.Gas
	if gas == 0 {
		gas = s.header.GasLimit
	}
	c := s.Copy()
	evm := vm.NewEVM(c.block(), c.db, c.config, vm.Config{NoBaseFee: true})
	defer evm.Release()
	evm.SetTxContext(vm.TxContext{Origin: m.From, GasPrice: new(uint256.Int)})
	c.db.Prepare(c.rules(), m.From, c.header.Coinbase, &m.To, vm.ActivePrecompiles(c.rules()), nil)
	ret, left, err := evm.StaticCall(m.From, m.To, m.Data, vm.NewGasBudget(gas, 0))
	if failed := s.failed(); failed != nil {
		return nil, failed
	}
	return &Outcome{Ret: ret, Err: err, GasUsed: left.Used(vm.NewGasBudget(gas, 0))}, c.failed()
}

// Replay runs a transaction that somebody signed, in the block that In named: with its own gas price, whatever its nonce.
func (s *State) Replay(tx *types.Transaction) (*Outcome, error) {
	message, err := core.TransactionToMessage(tx, types.MakeSigner(s.config, s.header.Number, s.header.Time), s.header.BaseFee)
	if err != nil {
		return nil, fmt.Errorf("transaction %v: %w", tx.Hash(), err)
	}
	return s.apply(message.SkipNonceCheck().SkipGasLimitCapCheck(), false) // the chain took its limit
}

func (s *State) apply(message *core.Message, free bool) (*Outcome, error) {
	if err := s.failed(); err != nil {
		return nil, err
	}
	w := &watch{slots: make(map[place]common.Hash), balances: make(map[common.Address]*money), code: make(map[common.Address]common.Hash), names: s.names}
	hooks := w.hooks()
	hash := common.BigToHash(s.header.Number)
	s.db.SetTxContext(hash, 0, 0)
	logs := len(s.db.GetLogs(hash, 0, hash, 0))
	evm := vm.NewEVM(s.block(), state.NewHookedState(s.db, hooks), s.config, vm.Config{Tracer: hooks, NoBaseFee: free})
	defer evm.Release()
	executed, err := core.ApplyMessage(evm, message, core.NewGasPool(max(s.header.GasLimit, message.GasLimit)))
	if failed := s.failed(); failed != nil {
		return nil, failed
	}
	if err != nil { // refused before it ran
		return &Outcome{Err: err}, nil
	}
	s.db.Finalise(s.rules())
	o := &Outcome{Ret: executed.ReturnData, Err: executed.Err, GasUsed: executed.UsedGas, Logs: s.db.GetLogs(hash, 0, hash, 0)[logs:]}
	o.Changes, o.Frames = w.changes(s.db), w.frames
	return o, s.failed()
}

func (s *State) block() vm.BlockContext {
	h := s.header
	c := vm.BlockContext{
		CanTransfer: core.CanTransfer, Transfer: core.Transfer, GetHash: s.ancestor,
		Coinbase: h.Coinbase, BlockNumber: new(big.Int).Set(h.Number), Time: h.Time, Difficulty: new(big.Int),
		GasLimit: h.GasLimit, BaseFee: new(big.Int).Set(orZero(h.BaseFee)), Random: &h.MixDigest, BlobBaseFee: common.Big1,
	}
	if h.ExcessBlobGas != nil && s.config.IsCancun(h.Number, h.Time) {
		c.BlobBaseFee = eip4844.CalcBlobFee(s.config, h)
	}
	return c
}

// ancestor answers BLOCKHASH, as a quorum says: only the parent's hash is part of the block.
func (s *State) ancestor(number uint64) common.Hash {
	if number+1 == s.header.Number.Uint64() {
		return s.header.ParentHash
	}
	return s.reader.ancestor(number)
}

// watch sees what one transaction touches.
type watch struct {
	slots    map[place]common.Hash // as they were before
	balances map[common.Address]*money
	code     map[common.Address]common.Hash
	names    *Names
	frames   []Frame
}

// money of an account: what it had before, and what it paid or got for gas since.
type money struct{ before, gas *big.Int }

func (w *watch) hooks() *tracing.Hooks {
	hooks := &tracing.Hooks{
		OnEnter: func(depth int, op byte, from, to common.Address, input []byte, _ uint64, _ *big.Int) {
			if len(w.frames) < maxFrames {
				w.frames = append(w.frames, Frame{depth, vm.OpCode(op), from, to, bytes.Clone(input[:min(len(input), maxFrameData)])})
			}
		},
		OnStorageChange: func(a common.Address, slot, before, _ common.Hash) {
			if _, ok := w.slots[place{a, slot}]; !ok {
				w.slots[place{a, slot}] = before
			}
		},
		OnBalanceChange: func(a common.Address, before, after *big.Int, why tracing.BalanceChangeReason) {
			m := w.balances[a]
			if m == nil {
				m = &money{new(big.Int).Set(before), new(big.Int)}
				w.balances[a] = m
			}
			switch why {
			case tracing.BalanceDecreaseGasBuy, tracing.BalanceIncreaseGasReturn, tracing.BalanceIncreaseRewardTransactionFee:
				m.gas.Add(m.gas, new(big.Int).Sub(after, before))
			}
		},
		OnCodeChange: func(a common.Address, before common.Hash, _ []byte, _ common.Hash, _ []byte) {
			if _, ok := w.code[a]; !ok {
				w.code[a] = before
			}
		},
	}
	if w.names != nil {
		hooks.OnOpcode = w.names.see
	}
	return hooks
}

// changes compares with what is now, in the order of addresses and slots: what was reverted has not changed.
func (w *watch) changes(db *state.StateDB) (c Changes) {
	for _, at := range slices.SortedFunc(maps.Keys(w.slots), place.compare) {
		if before, after := w.slots[at], db.GetState(at.account, at.slot); before != after {
			c.Slots = append(c.Slots, SlotChange{at.account, at.slot, before, after})
		}
	}
	for _, a := range slices.SortedFunc(maps.Keys(w.balances), common.Address.Cmp) {
		m := w.balances[a]
		if after := new(big.Int).Sub(db.GetBalance(a).ToBig(), m.gas); after.Cmp(m.before) != 0 {
			c.Balances = append(c.Balances, BalanceChange{a, m.before, after})
		}
	}
	for _, a := range slices.SortedFunc(maps.Keys(w.code), common.Address.Cmp) {
		if before, after := w.code[a], db.GetCodeHash(a); before != after {
			c.Code = append(c.Code, CodeChange{a, before, after})
		}
	}
	return c
}

func orZero(value *big.Int) *big.Int {
	if value == nil {
		return new(big.Int)
	}
	return value
}
