package rehearse

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/fork"
	"theseus/printable"
)

// View is a call that changes nothing, made before and after the activation, with what it answers.
type View struct {
	Call   string `json:"call"`   // for people: balanceOf(0x…)
	Before string `json:"before"` // the answer, or why there is none
	After  string `json:"after"`
	New    bool   `json:"new,omitzero"`  // the old code has no such function
	Gone   bool   `json:"gone,omitzero"` // the new code has none
}

// maxViews bounds the calls of one rehearsal, and maxArguments the recorded addresses that a function is asked about.
const (
	maxViews     = 2000
	maxArguments = 8
)

// Views calls every view function that old or new code has: those without arguments, and those that take addresses alone with the
// addresses that the recorded transactions named.
func Views(before, after *fork.State, contract common.Address, old, new *abi.ABI, recorded []common.Address) ([]View, error) {
	recorded = recorded[:min(len(recorded), maxArguments)]
	functions := make(map[string]abi.Method)
	for _, definition := range []*abi.ABI{new, old} {
		for _, m := range definition.Methods {
			if m.IsConstant() {
				functions[m.Sig] = m
			}
		}
	}
	var views []View
	for _, sig := range slices.Sorted(maps.Keys(functions)) {
		m := functions[sig]
		for _, arguments := range argumentsOf(m, recorded) {
			if len(views) == maxViews {
				return views, nil
			}
			packed, err := m.Inputs.Pack(arguments...)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", sig, err)
			}
			v := View{Call: callText(m.RawName, arguments), New: !has(old, sig), Gone: !has(new, sig)}
			message := fork.Message{To: contract, Data: append(bytes.Clone(m.ID), packed...)}
			if v.Before, err = answer(before, message, old, sig); err != nil {
				return nil, err
			}
			if v.After, err = answer(after, message, new, sig); err != nil {
				return nil, err
			}
			views = append(views, v)
		}
	}
	return views, nil
}

func has(definition *abi.ABI, sig string) bool {
	_, ok := methodOf(definition, sig)
	return ok
}

func methodOf(definition *abi.ABI, sig string) (abi.Method, bool) {
	for _, m := range definition.Methods {
		if m.Sig == sig {
			return m, true
		}
	}
	return abi.Method{}, false
}

// argumentsOf a function: none, or each of the addresses in every place.
func argumentsOf(m abi.Method, addresses []common.Address) (lists [][]any) {
	for _, input := range m.Inputs {
		if input.Type.T != abi.AddressTy {
			return nil
		}
	}
	switch len(m.Inputs) {
	case 0:
		return [][]any{{}}
	case 1:
		for _, a := range addresses {
			lists = append(lists, []any{a})
		}
	case 2:
		for _, a := range addresses {
			for _, b := range addresses {
				lists = append(lists, []any{a, b})
			}
		}
	}
	return lists
}

func callText(name string, arguments []any) string {
	texts := make([]string, len(arguments))
	for i, a := range arguments {
		texts[i] = fmt.Sprint(a)
	}
	return name + "(" + strings.Join(texts, ", ") + ")"
}

// answer of a view as people read it, decoded where the code says how.
func answer(s *fork.State, m fork.Message, definition *abi.ABI, sig string) (string, error) {
	o, err := s.StaticCall(m)
	if err != nil {
		return "", err
	}
	if o.Err != nil {
		return (&RevertedError{o.Err, o.Ret}).Error(), nil
	}
	if method, ok := methodOf(definition, sig); ok {
		if values, err := method.Outputs.Unpack(o.Ret); err == nil {
			texts := make([]string, len(values))
			for i, v := range values {
				texts[i] = printable.Value(v)
			}
			return strings.Join(texts, ", "), nil
		}
	}
	return fmt.Sprintf("0x%x", o.Ret), nil
}
