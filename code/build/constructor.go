package build

import (
	"errors"
	"fmt"
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

// run gives the runtime code. Everything that the tree and the chain id do not determine is refused as soon as the
// constructor asks for it, see [allowed]. Errors are *ConstructorError.
func (c *construction) run() ([]byte, error) {
	if len(c.creation) > params.MaxInitCodeSize {
		return nil, c.refuse("creation code and arguments have %d bytes, chains accept %d (EIP-3860)", len(c.creation), params.MaxInitCodeSize)
	}
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		return nil, err
	}
	chain := chainRules(c.evmVersion, c.chainID)
	guard := &guard{contract: c.contract}
	block := vm.BlockContext{
		CanTransfer: func(vm.StateDB, common.Address, *uint256.Int) bool { return true },
		Transfer:    func(vm.StateDB, common.Address, common.Address, *uint256.Int, *params.Rules) {},
		GetHash:     func(uint64) common.Hash { return common.Hash{} },
		BlockNumber: new(big.Int), Difficulty: new(big.Int), BaseFee: new(big.Int), BlobBaseFee: new(big.Int),
		GasLimit: constructionGas, Random: new(common.Hash),
	}
	evm := vm.NewEVM(block, db, chain, vm.Config{Tracer: &tracing.Hooks{OnOpcode: guard.opcode, OnEnter: guard.enter, OnExit: guard.exit}})
	evm.SetTxContext(vm.TxContext{Origin: c.deployer, GasPrice: new(uint256.Int)})
	rules := chain.Rules(block.BlockNumber, true, block.Time)
	db.Prepare(rules, c.deployer, common.Address{}, &c.deployer, vm.ActivePrecompiles(rules), nil)

	salt := new(uint256.Int).SetBytes(c.salt[:])
	var code []byte
	if refused := guard.watch(func() {
		code, _, _, err = evm.Create2(c.deployer, c.creation, vm.NewGasBudget(constructionGas, 0), new(uint256.Int), salt)
	}); refused != nil {
		return nil, refused
	}
	switch {
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
	}
	return code, nil
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
}

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
	if depth > 0 && err != nil {
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

// allowed are the instructions that depend on the creation code, the chain id, the own address and storage, the deployer
// and the value zero alone. What a later fork adds is refused until it is added here. GAS, CALL and STATICCALL have rules
// of their own: GAS right before a call, calls to the precompiled contracts 1 to 9 alone. What a call gets then still
// depends on the deployment, so a starved one could leave other code; the code hash, which is signed and compared, is what
// excludes that.
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
		vm.CLZ, vm.KECCAK256, vm.ADDRESS, vm.CALLER, vm.CALLVALUE, vm.CALLDATALOAD, vm.CALLDATASIZE, vm.CALLDATACOPY,
		vm.CODESIZE, vm.CODECOPY, vm.RETURNDATASIZE, vm.RETURNDATACOPY, vm.CHAINID, vm.POP, vm.MLOAD, vm.MSTORE, vm.MSTORE8,
		vm.SLOAD, vm.SSTORE, vm.JUMP, vm.JUMPI, vm.PC, vm.MSIZE, vm.JUMPDEST, vm.TLOAD, vm.TSTORE, vm.MCOPY, vm.PUSH0,
		vm.RETURN, vm.REVERT, vm.INVALID,
	} {
		a[op] = true
	}
	return a
}()
