package chain

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"theseus/printable"
	"theseus/upgrade"
)

// errorsOf are the errors of our own contracts by their four bytes. Where several contracts have the same, it is the same.
var errorsOf = sync.OnceValue(func() map[[4]byte]abi.Error {
	all := make(map[[4]byte]abi.Error)
	for _, a := range []*abi.ABI{abis().operator, abis().service, abis().registry, abis().proposals, abis().managed, abis().uups, abis().authority, abis().halted, abis().staking, abis().token, abis().staked, abis().congress} {
		for _, e := range a.Errors {
			all[[4]byte(e.ID[:4])] = e
		}
	}
	for _, signature := range directoryErrors {
		parsed, err := abi.ParseSelector(signature)
		if err != nil {
			panic(err) // written by us
		}
		var inputs abi.Arguments
		for _, in := range parsed.Inputs {
			t, err := abi.NewType(in.Type, in.InternalType, nil)
			if err != nil {
				panic(err)
			}
			inputs = append(inputs, abi.Argument{Name: in.Name, Type: t})
		}
		e := abi.NewError(parsed.Name, inputs)
		if _, there := all[[4]byte(e.ID[:4])]; !there {
			all[[4]byte(e.ID[:4])] = e
		}
	}
	return all
})

// directoryErrors are those of the directory of a network (contracts/network), which is compiled from its people's own tree. A test holds
// them against ours. A uint96 is a version.
var directoryErrors = []string{
	"AlreadyActive(bytes32,uint96)", "CodeChanged(bytes32,uint96)", "CongressOnly(address)", "DeveloperOnly(address)",
	"EntryDiffers(bytes32,uint8,uint8)", "NoCode(address)", "NoStorage(bytes32)", "NotActive(bytes32)", "NotUpgradeable(bytes32)",
	"PartIsProxy(address)", "PartsInvalid(uint8,uint256)", "UnknownVersion(bytes32,uint96)", "VersionInvalid(bytes32,uint96,uint96)",
}

// reason names the error that revert data stands for.
func reason(err error) error {
	var revert *RevertError
	if !errors.As(err, &revert) || revert.Reason != nil {
		return err
	}
	if revert.Reason = upgrade.ParseRevert(revert.Data); revert.Reason != nil || len(revert.Data) < 4 {
		return err
	}
	e, known := errorsOf()[[4]byte(revert.Data[:4])]
	if !known {
		return err
	}
	values, unpackErr := e.Inputs.Unpack(revert.Data[4:])
	if unpackErr != nil {
		return err
	}
	for i, v := range values {
		// A congress hands on why a call of its failed.
		if inner, ok := v.([]byte); ok && e.Name == "CallFailed" {
			within := &RevertError{Data: inner}
			_ = reason(within)
			values[i] = within
		} else if n, ok := v.(*big.Int); ok && e.Inputs[i].Type.String() == "uint96" {
			values[i] = versionText(n)
		}
	}
	revert.Reason = &ContractError{Name: e.Name, Arguments: values}
	return err
}

// versionText is a version as a directory packs it: three numbers of 32 bits.
func versionText(n *big.Int) string {
	part := func(shift uint) uint64 { return new(big.Int).Rsh(n, shift).Uint64() & 0xffffffff }
	return fmt.Sprintf("%d.%d.%d", part(64), part(32), part(0))
}

// Explain names the error of a contract of ours that a refusal stands for.
func Explain(err error) error { return reason(err) }

// ContractError is a custom error of a contract of ours other than CodeRegistry.
type ContractError struct {
	Name      string
	Arguments []any
}

func (e *ContractError) Error() string {
	texts := make([]string, len(e.Arguments))
	for i, a := range e.Arguments {
		texts[i] = fromOutside(argumentText(a))
	}
	return e.Name + "(" + strings.Join(texts, ", ") + ")"
}

// argumentText shows bytes as hex, and names as people wrote them.
func argumentText(a any) string {
	switch v := a.(type) {
	case [32]byte:
		if name := bytes.TrimRight(v[:], "\x00"); len(name) > 0 && printable.Text(string(name)) == string(name) {
			return string(name)
		}
		return fmt.Sprintf("%#x", v)
	case []byte:
		return fmt.Sprintf("%#x", v)
	}
	return fmt.Sprint(a)
}
