package build

import (
	"errors"
	"fmt"
	"math"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"theseus/code/tree"
)

// constructionGas is what a constructor may use: what one transaction may (EIP-7825), less than which no chain can be
// relied upon to accept.
const constructionGas = params.MaxTxGas

// construction is one run of creation code, as the CREATE2 deployer would start it on an empty chain.
type construction struct {
	contract   string
	chainID    uint64
	deployer   common.Address
	salt       tree.Hash
	evmVersion string // of the recipe; empty: the newest
	creation   []byte
}

// address is where the deployer puts the code (EIP-1014).
func (c *construction) address() common.Address {
	return crypto.CreateAddress2(c.deployer, c.salt, crypto.Keccak256(c.creation))
}

// maxCalls of precompiled contracts that a constructor may make, since each is also tried starved.
const maxCalls = 16

// run gives the runtime code. Everything that the tree and the chain id do not determine is refused as soon as the
// constructor asks for it, see [allowed]. Errors are *ConstructorError.
//
// Whoever deploys chooses the gas, and may leave a call of a precompiled contract too little: so each call is also made to
// fail once, and then the constructor must fail too.
func (c *construction) run() ([]byte, error) {
	if len(c.creation) > params.MaxInitCodeSize {
		return nil, c.refuse("creation code and arguments have %d bytes, chains accept %d (EIP-3860)", len(c.creation), params.MaxInitCodeSize)
	}
	code, calls, err := c.create(nobody, constructionGas)
	switch {
	case errors.As(err, new(*ConstructorError)):
		return nil, err
	case errors.Is(err, vm.ErrExecutionReverted):
		return nil, c.refuse("it reverts with %#x", code[:min(len(code), 256)])
	case errors.Is(err, vm.ErrMaxCodeSizeExceeded):
		return nil, c.refuse("the runtime code has more than the %d bytes that chains accept (EIP-170)", params.MaxCodeSize)
	case errors.Is(err, vm.ErrInvalidCode):
		return nil, c.refuse("the runtime code starts with the byte 0xef, which chains refuse (EIP-3541)")
	case err != nil:
		return nil, c.refuse("%v, with %d gas", err, uint64(constructionGas))
	case len(code) == 0:
		return nil, c.refuse("it leaves no code")
	case len(calls) > maxCalls:
		return nil, c.refuse("it makes %d calls of precompiled contracts, at most %d are tried", len(calls), maxCalls)
	}
	for i, call := range calls {
		// With as much gas as a whole block of the largest chains may have, since little is left after a starved call.
		_, _, err := c.create(i, 4*constructionGas)
		if err == nil || errors.As(err, new(*ConstructorError)) {
			return nil, &ConstructorError{
				Contract: c.contract, Op: call.op, PC: call.pc,
				Reason: "when this call has too little gas, which whoever deploys can bring about, the constructor goes on: revert when a call fails, as the compiler does for its own",
			}
		}
	}
	return code, nil
}

// nobody is starved in a first run.
const nobody = -1

// create runs the creation code and lists the calls that it made. The starved one of them fails. A *ConstructorError says
// that something was asked for which the tree does not determine; other errors are the EVM's.
func (c *construction) create(starved int, gas uint64) (code []byte, calls []call, err error) {
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		return nil, nil, err
	}
	chain := chainRules(c.evmVersion, c.chainID)
	guard := &guard{contract: c.contract, starved: starved}
	block := vm.BlockContext{
		CanTransfer: func(vm.StateDB, common.Address, *uint256.Int) bool { return true },
		Transfer:    func(vm.StateDB, common.Address, common.Address, *uint256.Int, *params.Rules) {},
		GetHash:     func(uint64) common.Hash { return common.Hash{} },
		BlockNumber: new(big.Int), Difficulty: new(big.Int), BaseFee: new(big.Int), BlobBaseFee: new(big.Int),
		GasLimit: gas, Random: new(common.Hash),
	}
	evm := vm.NewEVM(block, db, chain, vm.Config{Tracer: &tracing.Hooks{OnOpcode: guard.opcode, OnEnter: guard.enter, OnExit: guard.exit}})
	evm.SetTxContext(vm.TxContext{Origin: c.deployer, GasPrice: new(uint256.Int)})
	rules := chain.Rules(block.BlockNumber, true, block.Time)
	precompiles := vm.ActivePrecompiledContracts(rules)
	for at, p := range precompiles {
		precompiles[at] = precompile{p, guard}
	}
	evm.SetPrecompiles(precompiles)
	db.Prepare(rules, c.deployer, common.Address{}, &c.deployer, vm.ActivePrecompiles(rules), nil)

	salt := new(uint256.Int).SetBytes(c.salt[:])
	if refused := guard.watch(func() {
		code, _, _, err = evm.Create2(c.deployer, c.creation, vm.NewGasBudget(gas, 0), new(uint256.Int), salt)
	}); refused != nil {
		return nil, nil, refused
	}
	return code, guard.calls, err
}

// precompile is one that fails in its turn, and takes all the gas it was given.
type precompile struct {
	vm.PrecompiledContract
	guard *guard
}

func (p precompile) Run(input []byte) ([]byte, error) {
	if p.guard.starving() {
		return nil, vm.ErrOutOfGas
	}
	return p.PrecompiledContract.Run(input)
}

func (c *construction) refuse(format string, args ...any) error {
	return &ConstructorError{Contract: c.contract, Reason: fmt.Sprintf(format, args...)}
}

// chainRules are those of the fork that the recipe's evmVersion names: what the code was compiled for must be enough for
// its constructor too. Forks before Shanghai count as Shanghai, the oldest that chains in use follow.
func chainRules(evmVersion string, chainID uint64) *params.ChainConfig {
	config := *params.MergedTestChainConfig
	config.ChainID = new(big.Int).SetUint64(chainID)
	fork := slices.Index(evmVersions, evmVersion)
	before := func(name string) bool { return fork >= 0 && fork < slices.Index(evmVersions, name) }
	config.AmsterdamTime = nil
	if before("osaka") {
		config.OsakaTime = nil
	}
	if before("prague") {
		config.PragueTime = nil
	}
	if before("cancun") {
		config.CancunTime = nil
	}
	return &config
}

// guard watches a run and stops it at the first instruction whose result the tree does not determine.
type guard struct {
	contract string
	starved  int    // which of the calls is to fail
	calls    []call // so far
}

// call of a precompiled contract.
type call struct {
	op string
	pc uint64
}

func (g *guard) starving() bool { return len(g.calls)-1 == g.starved }

// watch runs f and gives what was refused meanwhile, nil if nothing was.
func (g *guard) watch(f func()) (refused *ConstructorError) {
	defer func() {
		if p := recover(); p != nil {
			r, ok := p.(*ConstructorError)
			if !ok {
				panic(p)
			}
			refused = r
		}
	}()
	f()
	return nil
}

// refuse ends f: a hook has no other way to keep the EVM from executing the instruction.
func (g *guard) refuse(op, reason string, pc uint64) {
	panic(&ConstructorError{Contract: g.contract, Op: op, PC: pc, Reason: reason})
}

func (g *guard) opcode(pc uint64, op byte, _, _ uint64, scope tracing.OpContext, _ []byte, _ int, _ error) {
	code := vm.OpCode(op)
	switch {
	case code == vm.GAS:
		if !feedsCall(scope.ContractCode(), pc) {
			g.refuse(code.String(), "how much gas is left is not determined by the tree; only the gas of a call may be taken from it", pc)
		}
	case code == vm.CALL || code == vm.STATICCALL:
		stack := scope.StackData()
		if len(stack) < 2 {
			return // the EVM refuses it
		}
		to := stack[len(stack)-2]
		if last := uint256.NewInt(9); to.IsZero() || to.Gt(last) {
			g.refuse(code.String(), fmt.Sprintf("it calls %#x; a constructor may call the precompiled contracts 1 to 9 alone", to), pc)
		}
		g.calls = append(g.calls, call{code.String(), pc})
	case code == vm.CALLVALUE:
		if !onlyRefuses(scope.ContractCode(), pc) {
			g.refuse(code.String(), "the CREATE2 deployer passes on what whoever deploys sends; a constructor may only revert on it, as one that is not payable does", pc)
		}
	case !allowed[code]:
		name := code.String()
		if code == vm.PREVRANDAO {
			name = "PREVRANDAO" // which go-ethereum calls by its old name
		}
		g.refuse(name, "what it gives or does is not determined by the tree: use an initialiser or a constructor argument instead", pc)
	}
}

// enter sees a call whose target or value the instruction alone did not show.
func (g *guard) enter(depth int, op byte, _ common.Address, to common.Address, _ []byte, _ uint64, value *big.Int) {
	if depth > 0 && value != nil && value.Sign() != 0 {
		g.refuse(vm.OpCode(op).String(), "it sends value to "+to.Hex(), 0)
	}
}

// exit sees a precompiled contract fail. It may have failed for want of gas, which the tree does not determine.
func (g *guard) exit(depth int, _ []byte, _ uint64, err error, _ bool) {
	if depth > 0 && err != nil && !g.starving() {
		g.refuse("CALL", "the call of a precompiled contract fails: "+err.Error(), 0)
	}
}

// feedsCall reports whether the value of the GAS instruction at pc goes straight into a call, where the compiler puts it.
func feedsCall(code []byte, pc uint64) bool {
	if pc+1 >= uint64(len(code)) {
		return false
	}
	switch vm.OpCode(code[pc+1]) {
	case vm.CALL, vm.STATICCALL, vm.DELEGATECALL, vm.CALLCODE: // the last two are refused in their turn
		return true
	}
	return false
}

// onlyRefuses reports whether the value that CALLVALUE at pc gives does nothing but choose a branch, and the one for values
// other than zero fails: "callvalue [dup1] iszero push jumpi" before code that reverts, or "callvalue [dup1] push jumpi" to
// it. That is what the compiler makes of a constructor that is not payable.
func onlyRefuses(code []byte, pc uint64) bool {
	at := func(i uint64) vm.OpCode {
		if i < uint64(len(code)) {
			return vm.OpCode(code[i])
		}
		return vm.STOP
	}
	i := pc + 1
	if at(i) == vm.DUP1 {
		i++
	}
	zero := at(i) == vm.ISZERO
	if zero {
		i++
	}
	push := at(i)
	if push < vm.PUSH1 || push > vm.PUSH4 {
		return false
	}
	var target uint64
	for range push - vm.PUSH0 {
		i++
		target = target<<8 | uint64(at(i))
	}
	i++
	if at(i) != vm.JUMPI {
		return false
	}
	if zero {
		return reverts(code, i+1)
	}
	return at(target) == vm.JUMPDEST && reverts(code, target+1)
}

// reverts reports whether code from i on must fail: it follows the one way that leads on, as far as constants on the stack
// tell it, to a revert. What it does not know counts as no revert.
func reverts(code []byte, i uint64) bool {
	const unknown = math.MaxUint64
	stack := slices.Repeat([]uint64{unknown}, 32) // what lay there before
	pop := func(n int) (top uint64) {
		if len(stack) < n {
			return unknown
		}
		if n > 0 {
			top = stack[len(stack)-1]
		}
		stack = stack[:len(stack)-n]
		return top
	}
	for range 1000 {
		if i >= uint64(len(code)) {
			return false
		}
		op := vm.OpCode(code[i])
		i++
		switch {
		case op == vm.REVERT, op == vm.INVALID:
			return true
		case op >= vm.PUSH0 && op <= vm.PUSH32:
			end := min(i+uint64(op-vm.PUSH0), uint64(len(code)))
			value := new(uint256.Int).SetBytes(code[i:end])
			i = end
			if value.IsUint64() {
				stack = append(stack, value.Uint64())
			} else {
				stack = append(stack, unknown)
			}
		case op >= vm.DUP1 && op <= vm.DUP16 && len(stack) > int(op-vm.DUP1):
			stack = append(stack, stack[len(stack)-1-int(op-vm.DUP1)])
		case op >= vm.SWAP1 && op <= vm.SWAP16 && len(stack) > int(op-vm.SWAP1)+1:
			top, other := len(stack)-1, len(stack)-2-int(op-vm.SWAP1)
			stack[top], stack[other] = stack[other], stack[top]
		case op == vm.JUMPDEST:
		case op == vm.POP:
			pop(1)
		case op == vm.MSTORE:
			pop(2)
		case op == vm.MLOAD, op == vm.ISZERO, op == vm.NOT:
			pop(1)
			stack = append(stack, unknown)
		case op >= vm.ADD && op <= vm.DIV, op >= vm.LT && op <= vm.XOR && op != vm.ISZERO, op == vm.SHL, op == vm.SHR:
			pop(2)
			stack = append(stack, unknown)
		case op == vm.JUMP:
			if i = pop(1); i >= uint64(len(code)) || vm.OpCode(code[i]) != vm.JUMPDEST {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// allowed are the instructions that depend on the creation code, the chain id, the own address and storage, and the deployer
// alone. What a later fork adds is refused until it is added here. GAS, CALL, STATICCALL and CALLVALUE have rules of their
// own: GAS right before a call, calls to the precompiled contracts 1 to 9 alone and only if they cannot be starved, see
// [construction.run], CALLVALUE to revert on it alone.
var allowed = func() (a [256]bool) {
	for op := vm.PUSH1; op <= vm.LOG4; op++ { // PUSH, DUP, SWAP, LOG
		a[op] = true
	}
	for op := vm.STOP; op <= vm.SIGNEXTEND; op++ {
		a[op] = true
	}
	for op := vm.LT; op <= vm.SAR; op++ {
		a[op] = true
	}
	for _, op := range []vm.OpCode{
		vm.CLZ, vm.KECCAK256, vm.ADDRESS, vm.CALLER, vm.CALLDATALOAD, vm.CALLDATASIZE, vm.CALLDATACOPY,
		vm.CODESIZE, vm.CODECOPY, vm.RETURNDATASIZE, vm.RETURNDATACOPY, vm.CHAINID, vm.POP, vm.MLOAD, vm.MSTORE, vm.MSTORE8,
		vm.SLOAD, vm.SSTORE, vm.JUMP, vm.JUMPI, vm.PC, vm.MSIZE, vm.JUMPDEST, vm.TLOAD, vm.TSTORE, vm.MCOPY, vm.PUSH0,
		vm.RETURN, vm.REVERT, vm.INVALID,
	} {
		a[op] = true
	}
	return a
}()
