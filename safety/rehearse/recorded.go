package rehearse

import (
	"bytes"
	"cmp"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

const (
	// maxRecorded bounds the calls that are made of one view, and maxEach the values for one of its arguments.
	maxRecorded = 16
	maxEach     = 8
	maxElements = 16 // of one list are remembered on their own
	maxValues   = 50_000
)

// records are the arguments that people really used: whole calls of a function, and values by their type, out of call data and events.
type records struct {
	calls  map[string]map[string]int       // of a function by its signature: packed arguments, how often
	values map[string]map[string]*recorded // of a type: packed
	count  int
}

type recorded struct {
	value any
	times int
	names map[string]bool // of the parameters that it was the value of
}

func newRecords() *records {
	return &records{make(map[string]map[string]int), make(map[string]map[string]*recorded), 0}
}

// call remembers call data of one of a contract's functions.
func (r *records) call(definition *abi.ABI, data []byte) {
	if len(data) < 4 {
		return
	}
	m, err := definition.MethodById(data)
	if err != nil {
		return
	}
	values, err := m.Inputs.Unpack(data[4:])
	if err != nil {
		return
	}
	if r.calls[m.Sig] == nil {
		r.calls[m.Sig] = make(map[string]int)
	}
	if packed, err := m.Inputs.Pack(values...); err == nil && (r.calls[m.Sig][string(packed)] > 0 || len(r.calls[m.Sig]) < maxValues) {
		r.calls[m.Sig][string(packed)]++
	}
	for i, v := range values {
		r.value(m.Inputs[i].Type, m.Inputs[i].Name, v)
	}
}

// log remembers the values in an event; of indexed texts and lists there is only the hash.
func (r *records) log(definition *abi.ABI, l *types.Log) {
	if len(l.Topics) == 0 {
		return
	}
	e, err := definition.EventByID(l.Topics[0])
	values := make(map[string]any)
	if err != nil || unpackLog(e, l, values) != nil {
		return
	}
	for _, input := range e.Inputs {
		switch input.Type.T {
		case abi.StringTy, abi.BytesTy, abi.SliceTy, abi.ArrayTy, abi.TupleTy:
			if input.Indexed {
				continue
			}
		}
		r.value(input.Type, input.Name, values[input.Name])
	}
}

// value remembers one, and what it is made of.
func (r *records) value(t abi.Type, name string, v any) {
	packed, err := abi.Arguments{{Type: t}}.Pack(v)
	if err != nil || len(packed) > 1<<14 {
		return
	}
	of := r.values[t.String()]
	if of == nil {
		of = make(map[string]*recorded)
		r.values[t.String()] = of
	}
	known := of[string(packed)]
	if known == nil {
		if r.count++; r.count > maxValues {
			return
		}
		known = &recorded{value: v, names: make(map[string]bool)}
		of[string(packed)] = known
	}
	known.times++
	known.names[plain(name)] = true
	inner := reflect.ValueOf(v)
	switch t.T {
	case abi.SliceTy, abi.ArrayTy:
		for i := range min(inner.Len(), maxElements) {
			r.value(*t.Elem, name, inner.Index(i).Interface())
		}
	case abi.TupleTy:
		for i, e := range t.TupleElems {
			r.value(*e, t.TupleRawNames[i], inner.Field(i).Interface())
		}
	}
}

// plain is a parameter's name as different people write it.
func plain(name string) string { return strings.ToLower(strings.Trim(name, "_")) }

// sender remembers who sent a transaction.
func (r *records) sender(a common.Address) {
	r.value(abi.Type{T: abi.AddressTy, Size: 20}, "from", a)
}

// argumentsOf a view, packed: those it was called with, and combinations of values that were seen elsewhere. None: nothing fits.
func (r *records) argumentsOf(m abi.Method) (lists [][]byte) {
	if len(m.Inputs) == 0 {
		return [][]byte{{}}
	}
	seen := make(map[string]bool)
	add := func(packed []byte) {
		if !seen[string(packed)] && len(lists) < maxRecorded {
			seen[string(packed)] = true
			lists = append(lists, packed)
		}
	}
	calls := r.calls[m.Sig]
	for _, packed := range slices.SortedFunc(maps.Keys(calls), func(a, b string) int { return cmp.Or(calls[b]-calls[a], strings.Compare(a, b)) }) {
		add([]byte(packed))
	}
	choices := make([][]any, len(m.Inputs))
	for i, input := range m.Inputs {
		if choices[i] = r.choices(input); len(choices[i]) == 0 {
			return lists
		}
	}
	// The likeliest first: combinations of the first values before those with later ones.
	for rank := range maxEach * len(choices) {
		combine(choices, rank, func(values []any) {
			if packed, err := m.Inputs.Pack(values...); err == nil {
				add(packed)
			}
		})
	}
	return lists
}

// combine gives all combinations whose places add up to a rank.
func combine(choices [][]any, rank int, each func([]any)) {
	var next func(values []any, left int)
	next = func(values []any, left int) {
		i := len(values)
		if i == len(choices) {
			if left == 0 {
				each(values)
			}
			return
		}
		for place := range min(left+1, len(choices[i])) {
			next(append(slices.Clone(values), choices[i][place]), left-place)
		}
	}
	next(nil, rank)
}

// choices for an argument: values of its type, first those that had its name, then those that were seen most often.
func (r *records) choices(input abi.Argument) (values []any) {
	of := r.values[input.Type.String()]
	type candidate struct {
		*recorded
		packed string
	}
	var all []candidate
	for packed, known := range of {
		all = append(all, candidate{known, packed})
	}
	name := plain(input.Name)
	slices.SortFunc(all, func(a, b candidate) int {
		if a.names[name] != b.names[name] {
			if a.names[name] {
				return -1
			}
			return 1
		}
		return cmp.Or(b.times-a.times, bytes.Compare([]byte(a.packed), []byte(b.packed)))
	})
	for _, c := range all[:min(len(all), maxEach)] {
		values = append(values, c.value)
	}
	return values
}
