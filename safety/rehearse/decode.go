package rehearse

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"theseus/chain/bind"
	"theseus/printable"
)

// authority, registry and proxy are the interfaces that an activation goes through.
var (
	authority = sync.OnceValue(func() *abi.ABI { return parsed(&bind.IAuthorityMetaData) })
	registry  = sync.OnceValue(func() *abi.ABI { return parsed(&bind.CodeRegistryMetaData) })
	proxy     = sync.OnceValue(func() *abi.ABI { return parsed(&bind.ManagedProxyMetaData) })
)

func parsed(m interface{ ParseABI() (*abi.ABI, error) }) *abi.ABI {
	definition, err := m.ParseABI()
	if err != nil {
		panic(err) // generated with this program
	}
	return definition
}

// decoder makes bytes readable by the interfaces that are known, those of the contract that they are of first.
type decoder struct {
	of  map[common.Address][]*abi.ABI
	all []*abi.ABI
}

func newDecoder(members []*Member) *decoder {
	d := &decoder{of: make(map[common.Address][]*abi.ABI)}
	for _, m := range members {
		both := []*abi.ABI{&m.New.ABI, &m.Old.ABI}
		for _, a := range m.entrances() {
			d.of[a] = both
		}
		d.all = append(d.all, both...)
	}
	d.all = append(d.all, authority(), registry(), proxy())
	return d
}

func (d *decoder) known(a common.Address) []*abi.ABI { return slices.Concat(d.of[a], d.all) }

// event as people read it.
func (d *decoder) event(l *types.Log) string {
	for _, definition := range d.known(l.Address) {
		if len(l.Topics) == 0 {
			break
		}
		e, err := definition.EventByID(l.Topics[0])
		if err != nil {
			continue
		}
		values := make(map[string]any)
		if unpackLog(e, l, values) != nil {
			continue
		}
		texts := make([]string, len(e.Inputs))
		for i, input := range e.Inputs {
			texts[i] = input.Name + " = " + printable.Value(values[input.Name])
		}
		return printable.Text(fmt.Sprintf("%v %s(%s)", l.Address, e.RawName, strings.Join(texts, ", ")))
	}
	return fmt.Sprintf("%v %x %x", l.Address, l.Topics, l.Data)
}

func unpackLog(e *abi.Event, l *types.Log, into map[string]any) error {
	var indexed abi.Arguments
	for _, input := range e.Inputs {
		if input.Indexed {
			indexed = append(indexed, input)
		}
	}
	if err := e.Inputs.UnpackIntoMap(into, l.Data); err != nil {
		return err
	}
	return abi.ParseTopicsIntoMap(into, indexed, l.Topics[1:])
}

// refusal is why something failed: text, a panic, or a contract's own error with its arguments.
func (d *decoder) refusal(err error) string {
	reverted := new(RevertedError)
	if !errors.As(err, &reverted) || len(reverted.Data) < 4 {
		return printable.Text(err.Error())
	}
	for _, definition := range d.all {
		for _, e := range definition.Errors {
			if [4]byte(e.ID[:4]) != [4]byte(reverted.Data[:4]) {
				continue
			}
			values, wrong := e.Inputs.Unpack(reverted.Data[4:])
			if wrong != nil {
				continue
			}
			return strings.Replace(printable.Text(err.Error()), reverted.Error(), "reverted: "+named(e.Name, e.Inputs, values), 1)
		}
	}
	return printable.Text(err.Error())
}

// named is a name with arguments: Transfer(from = 0x…, amount = 5).
func named(name string, inputs abi.Arguments, values []any) string {
	texts := make([]string, len(values))
	for i, v := range values {
		if texts[i] = printable.Value(v); inputs[i].Name != "" {
			texts[i] = inputs[i].Name + " = " + texts[i]
		}
	}
	return printable.Text(name + "(" + strings.Join(texts, ", ") + ")")
}

// answered is what a call of a function gave.
func answered(m *abi.Method, ret []byte) string {
	if m != nil {
		if values, err := m.Outputs.Unpack(ret); err == nil && len(m.Outputs) > 0 {
			texts := make([]string, len(values))
			for i, v := range values {
				texts[i] = printable.Value(v)
			}
			return printable.Text(strings.Join(texts, ", "))
		}
	}
	return hexutil.Encode(ret)
}
