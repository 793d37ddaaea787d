package evmtest

import (
	"bytes"
	"fmt"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
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

// Error reads the revert reason as an error of one of the ABIs: "Name(argument, …)", with bytes in hexadecimal.
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
			return name + text(arguments)
		}
	}
	return fmt.Sprintf("%#x", r.Revert)
}

// Events reads the logs as events of the ABIs: "Name(argument, …)" in the order of declaration, indexed or not.
// What no ABI knows is its first topic in hexadecimal.
func (r Result) Events(abis ...*abi.ABI) []string {
	events := make([]string, len(r.Logs))
	for i, log := range r.Logs {
		events[i] = eventText(log, abis)
	}
	return events
}

func eventText(log *types.Log, abis []*abi.ABI) string {
	if len(log.Topics) == 0 {
		return "anonymous"
	}
	for _, definition := range abis {
		event, err := definition.EventByID(log.Topics[0])
		if err != nil {
			continue
		}
		values := make(map[string]any)
		var indexed abi.Arguments
		for _, input := range event.Inputs {
			if input.Indexed {
				indexed = append(indexed, input)
			}
		}
		if abi.ParseTopicsIntoMap(values, indexed, log.Topics[1:]) != nil || event.Inputs.NonIndexed().UnpackIntoMap(values, log.Data) != nil {
			continue
		}
		arguments := make([]any, len(event.Inputs))
		for i, input := range event.Inputs {
			arguments[i] = values[input.Name]
		}
		return event.Name + text(arguments)
	}
	return log.Topics[0].Hex()
}

// text prints a list of arguments.
func text(arguments []any) string {
	texts := make([]string, len(arguments))
	for i, argument := range arguments {
		texts[i] = fmt.Sprint(argument)
		value := reflect.ValueOf(argument)
		if _, isAddress := argument.(common.Address); isAddress || !value.IsValid() {
			continue
		}
		if kind := value.Kind(); (kind == reflect.Array || kind == reflect.Slice) && value.Type().Elem().Kind() == reflect.Uint8 {
			texts[i] = fmt.Sprintf("%#x", argument)
		}
	}
	return "(" + strings.Join(texts, ", ") + ")"
}
