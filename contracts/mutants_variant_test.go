package contracts_test

import (
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"theseus/chain/bind"
	"theseus/chain/evmtest"
	"theseus/contracts/mutation"
)

// isVariant tells that this process tests a variant of the contracts, in which a mutant may be chosen (package mutation).
func isVariant() bool { return os.Getenv(mutation.VariantVar) != "" }

// useVariant puts the variant that the environment names, if any, in the place of the contracts.
func useVariant() {
	if !isVariant() {
		return
	}
	content, err := os.ReadFile(os.Getenv(mutation.VariantVar))
	if err != nil {
		panic(err)
	}
	var variant mutation.Variant
	if err := json.Unmarshal(content, &variant); err != nil {
		panic(err)
	}
	for name, code := range variant.Contracts {
		artifact := bind.ByName(name)
		artifact.MetaData.Bin = hexutil.Encode(code.Creation)
		artifact.Runtime = hexutil.Encode(code.Runtime)
		artifact.Immutables = code.Immutables
		artifact.CodeHash = common.Hash{}
		if !code.Immutables {
			artifact.CodeHash = crypto.Keccak256Hash(code.Runtime)
		}
	}
	mutant, err := strconv.ParseUint(os.Getenv(mutation.MutantVar), 10, 64)
	if err != nil {
		panic(err)
	}
	evmtest.Unusual.Random = common.BigToHash(new(big.Int).SetUint64(mutant))
	evmtest.Unusual.AnySize = true
	if name := os.Getenv(mutation.ReachedVar); name != "" {
		file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o644)
		if err != nil {
			panic(err)
		}
		evmtest.Unusual.Trace = (&reach{file: file, number: *uint256.NewInt(mutant), known: make(map[string]bool)}).trace
	}
}

// reach writes down which tests come to the choice of which mutants. A choice compares the number of this process, which is that
// of no mutant, with that of one.
type reach struct {
	file   *os.File
	number uint256.Int
	known  map[string]bool
}

func (r *reach) trace(test string) *tracing.Hooks {
	test, _, _ = strings.Cut(test, "/")
	return &tracing.Hooks{OnOpcode: func(_ uint64, op byte, _, _ uint64, scope tracing.OpContext, _ []byte, _ int, _ error) {
		stack := scope.StackData()
		if len(stack) < 2 {
			return
		}
		switch vm.OpCode(op) {
		case vm.EQ, vm.SUB, vm.XOR:
		default:
			return
		}
		a, b := stack[len(stack)-1], stack[len(stack)-2]
		if b.Eq(&r.number) {
			a, b = b, a
		}
		if !a.Eq(&r.number) || !b.IsUint64() {
			return
		}
		line := fmt.Sprintf("%s %d\n", test, b.Uint64())
		if !r.known[line] {
			r.known[line] = true
			if _, err := r.file.WriteString(line); err != nil {
				panic(err)
			}
		}
	}}
}
