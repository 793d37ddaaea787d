package build

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"theseus/printable"
)

// EncodeCall is the call data of one of an artifact's functions: name, or name with its types where it is overloaded. The
// arguments are JSON, written as constructor arguments are.
func (a *Artifact) EncodeCall(function string, arguments []json.RawMessage) ([]byte, error) {
	signature := function
	if !strings.Contains(function, "(") {
		var found []string
		for s := range a.MethodIdentifiers {
			if name, _, _ := strings.Cut(s, "("); name == function {
				found = append(found, s)
			}
		}
		slices.Sort(found)
		switch len(found) {
		case 0:
			return nil, fmt.Errorf("%s has no function %q", a.Contract, printable.Lines(function))
		case 1:
			signature = found[0]
		default:
			return nil, fmt.Errorf("%s has several functions %q; write one of %s", a.Contract, function, strings.Join(found, ", "))
		}
	}
	selector, err := hex.DecodeString(a.MethodIdentifiers[signature])
	if err != nil || len(selector) != 4 {
		return nil, fmt.Errorf("%s has no function %q", a.Contract, printable.Lines(signature))
	}
	var entries []struct {
		Type, Name string
		Inputs     []abiParameter
	}
	if err := json.Unmarshal(a.ABI, &entries); err != nil {
		return nil, fmt.Errorf("output of the compiler: ABI: %w", err)
	}
	for _, e := range entries {
		if e.Type != "function" || e.Name+"("+signatureTypes(e.Inputs)+")" != signature {
			continue
		}
		encoded, err := encodeArguments("arguments", signature, e.Inputs, arguments)
		var refused *RecipeError
		if errors.As(err, &refused) {
			return nil, fmt.Errorf("%s: %s", printable.Lines(refused.Field), printable.Lines(refused.Reason)) // no recipe is at fault
		}
		return append(selector, encoded...), err
	}
	return nil, fmt.Errorf("%s has no function %q", a.Contract, printable.Lines(signature))
}

func signatureTypes(parameters []abiParameter) string {
	types := make([]string, len(parameters))
	for i, p := range parameters {
		types[i] = p.Type
		if suffix, ok := strings.CutPrefix(p.Type, "tuple"); ok {
			types[i] = "(" + signatureTypes(p.Components) + ")" + suffix
		}
	}
	return strings.Join(types, ",")
}
