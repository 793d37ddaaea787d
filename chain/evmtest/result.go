package evmtest

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/core/types"
)

// Result is what became of a transaction.
type Result struct {
	// Ret is the answer; after a revert its reason.
	Ret []byte
	// GasUsed is after refunds; zero for a transaction that no block would take.
	GasUsed uint64
	// Logs in the order of emission; empty after a failure.
	Logs []*types.Log
	// Err is nil, an error of core/vm (the transaction failed), or one of core (no block would take it).
	Err error
	// Revert is the reason if the transaction reverted, else nil.
	Revert []byte
}

// Error reads the revert reason as an error of one of the ABIs: "Name(argument, …)" as Go prints the arguments.
// It is empty if nothing reverted, and the reason in hexadecimal if no ABI knows it.
func (r Result) Error(abis ...*abi.ABI) string {
	if r.Revert == nil {
		return ""
	}
	for _, definition := range abis {
		for name, candidate := range definition.Errors {
			if !bytes.HasPrefix(r.Revert, candidate.ID[:4]) {
				continue
			}
			arguments, err := candidate.Inputs.Unpack(r.Revert[4:])
			if err != nil {
				continue
			}
			texts := make([]string, len(arguments))
			for i, argument := range arguments {
				texts[i] = fmt.Sprint(argument)
			}
			return name + "(" + strings.Join(texts, ", ") + ")"
		}
	}
	return fmt.Sprintf("%#x", r.Revert)
}
