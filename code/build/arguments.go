package build

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"regexp"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// Constructor arguments are JSON, each by the type that the ABI gives it:
//
//	uint8 … int256   "1000000000000000000", "-5", "0x0de0", or a number of at most 15 digits
//	address          "0x" and 40 hexadecimal digits; with capitals among them, the checksum must be right (EIP-55)
//	bool             true, false
//	bytes32, bytes   "0x" and hexadecimal digits
//	string           text
//	T[], T[3]        a list
//	tuple            an object with every component by name, or a list
//
// Each is checked against its type's range and length.

// maxTypeDepth bounds arrays of arrays and tuples in tuples.
const maxTypeDepth = 32

// abiType is a type of the ABI, as far as encoding needs it.
type abiType struct {
	base   string    // uint, int, address, bool, bytesN, bytes, string, tuple, array (of fixed length), list
	size   int       // bits of uint and int, bytes of bytesN, elements of array
	elem   *abiType  // of array and list
	fields []abiType // of tuple
	name   string    // as component of a tuple
}

// abiParameter is one entry of "inputs" or "components" in the compiler's ABI.
type abiParameter struct {
	Name, Type string
	Components []abiParameter
}

// encodeConstructor encodes arguments for the constructor of an ABI. Errors in them are *RecipeError below field.
func encodeConstructor(field string, abi json.RawMessage, arguments []json.RawMessage) ([]byte, error) {
	var entries []struct {
		Type   string
		Inputs []abiParameter
	}
	if err := json.Unmarshal(abi, &entries); err != nil {
		return nil, fmt.Errorf("output of the compiler: ABI: %w", err)
	}
	var inputs []abiParameter
	for _, e := range entries {
		if e.Type == "constructor" {
			inputs = e.Inputs
		}
	}
	return encodeArguments(field, "the constructor", inputs, arguments)
}

// encodeArguments encodes arguments for the parameters of what. Errors in them are *RecipeError at or below field.
func encodeArguments(field, what string, parameters []abiParameter, arguments []json.RawMessage) ([]byte, error) {
	tuple := abiType{base: "tuple"}
	var wanted []string
	for _, p := range parameters {
		t, err := p.parse(0)
		if err != nil {
			return nil, recipeErrorf(field, "%v", err)
		}
		tuple.fields = append(tuple.fields, t)
		wanted = append(wanted, strings.TrimSpace(p.Type+" "+p.Name))
	}
	if len(arguments) != len(tuple.fields) {
		return nil, recipeErrorf(field, "has %d arguments, %s takes %d: (%s)", len(arguments), what, len(tuple.fields), strings.Join(wanted, ", "))
	}
	values := make([]any, len(arguments))
	for i, text := range arguments {
		d := json.NewDecoder(bytes.NewReader(text))
		d.UseNumber()
		if err := d.Decode(&values[i]); err != nil {
			return nil, recipeErrorf(at(field, i), "not JSON: %v", err)
		}
	}
	return tuple.encode(values, field)
}

func (p abiParameter) parse(depth int) (abiType, error) {
	if depth > maxTypeDepth {
		return abiType{}, fmt.Errorf("type %.80q is nested more than %d levels deep", p.Type, maxTypeDepth)
	}
	inner, length, isArray := cutLast(p.Type, "[")
	if isArray {
		elem, err := abiParameter{Type: inner, Components: p.Components}.parse(depth + 1)
		if err != nil || length == "]" {
			return abiType{base: "list", elem: &elem, name: p.Name}, err
		}
		n, err := strconv.Atoi(strings.TrimSuffix(length, "]"))
		if err != nil {
			return abiType{}, fmt.Errorf("type %.80q: its length is too large", p.Type)
		}
		return abiType{base: "array", size: n, elem: &elem, name: p.Name}, nil
	}
	t := abiType{base: strings.TrimRight(p.Type, "0123456789"), name: p.Name}
	if digits := p.Type[len(t.base):]; digits != "" {
		t.size, _ = strconv.Atoi(digits) // one to three digits, from the compiler
	}
	switch {
	case t.base == "bytes" && t.size > 0:
		t.base = "bytesN"
	case t.base == "function": // an address and a selector
		t.base, t.size = "bytesN", 24
	case t.base == "tuple":
		for _, c := range p.Components {
			field, err := c.parse(depth + 1)
			if err != nil {
				return abiType{}, err
			}
			t.fields = append(t.fields, field)
		}
	case t.base == "uint", t.base == "int", t.base == "address", t.base == "bool", t.base == "bytes", t.base == "string":
	default:
		return abiType{}, fmt.Errorf("no arguments of type %.80q", p.Type)
	}
	return t, nil
}

// dynamic reports whether the encoding stands in the tail, with an offset in the head.
func (t *abiType) dynamic() bool {
	switch t.base {
	case "bytes", "string", "list":
		return true
	case "array":
		return t.elem.dynamic()
	case "tuple":
		for i := range t.fields {
			if t.fields[i].dynamic() {
				return true
			}
		}
	}
	return false
}

var (
	decimal = regexp.MustCompile(`^(0|-?[1-9][0-9]{0,77})$`)
	hexInt  = regexp.MustCompile(`^0x[0-9a-fA-F]{1,64}$`)
	short   = regexp.MustCompile(`^(0|-?[1-9][0-9]{0,14})$`) // what every JSON reader takes for the same number
)

func (t *abiType) encode(v any, field string) ([]byte, error) {
	switch t.base {
	case "uint", "int":
		n, err := t.integer(v, field)
		if err != nil {
			return nil, err
		}
		if n.Sign() < 0 {
			n.Add(n, new(big.Int).Lsh(big.NewInt(1), 256))
		}
		return n.FillBytes(make([]byte, 32)), nil
	case "bool":
		b, ok := v.(bool)
		if !ok {
			return nil, recipeErrorf(field, "want true or false")
		}
		word := make([]byte, 32)
		if b {
			word[31] = 1
		}
		return word, nil
	case "address":
		return encodeAddress(v, field)
	case "bytesN", "bytes":
		s, _ := v.(string)
		b, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
		if err != nil || !strings.HasPrefix(s, "0x") || t.base == "bytesN" && len(b) != t.size {
			want := "an even number of"
			if t.base == "bytesN" {
				want = strconv.Itoa(2 * t.size)
			}
			return nil, recipeErrorf(field, "want 0x and %s hexadecimal digits", want)
		}
		if t.base == "bytesN" {
			return padded(b), nil
		}
		return append(word(len(b)), padded(b)...), nil
	case "string":
		s, ok := v.(string)
		if !ok {
			return nil, recipeErrorf(field, "want text")
		}
		return append(word(len(s)), padded([]byte(s))...), nil
	case "tuple":
		if object, ok := v.(map[string]any); ok {
			return t.encodeNamed(object, field)
		}
	}
	list, ok := v.([]any)
	if !ok {
		return nil, recipeErrorf(field, "want a list")
	}
	want := t.size
	switch t.base {
	case "tuple":
		want = len(t.fields)
	case "list":
		want = len(list)
	}
	if len(list) != want {
		return nil, recipeErrorf(field, "has %d elements, want %d", len(list), want)
	}
	body, err := t.encodeElements(list, field)
	if err == nil && t.base == "list" {
		body = append(word(len(list)), body...)
	}
	return body, err
}

// encodeElements writes the heads of all elements, then their tails.
func (t *abiType) encodeElements(list []any, field string) ([]byte, error) {
	encoded := make([][]byte, len(list))
	heads := 0
	elem := func(i int) *abiType {
		if t.base == "tuple" {
			return &t.fields[i]
		}
		return t.elem
	}
	for i, v := range list {
		var err error
		if encoded[i], err = elem(i).encode(v, at(field, i)); err != nil {
			return nil, err
		}
		if elem(i).dynamic() {
			heads += 32
		} else {
			heads += len(encoded[i])
		}
	}
	var head, tail []byte
	for i, e := range encoded {
		if elem(i).dynamic() {
			head = append(head, word(heads+len(tail))...)
			tail = append(tail, e...)
		} else {
			head = append(head, e...)
		}
	}
	return append(head, tail...), nil
}

func (t *abiType) encodeNamed(object map[string]any, field string) ([]byte, error) {
	list := make([]any, len(t.fields))
	for i, f := range t.fields {
		v, ok := object[f.name]
		if f.name == "" || !ok {
			return nil, recipeErrorf(field, "component %d, %q, is missing", i, f.name)
		}
		list[i] = v
	}
	if len(object) != len(list) {
		return nil, recipeErrorf(field, "has %d components, want %d", len(object), len(list))
	}
	return t.encodeElements(list, field)
}

func (t *abiType) integer(v any, field string) (*big.Int, error) {
	n := new(big.Int)
	switch v := v.(type) {
	case json.Number:
		if !short.MatchString(v.String()) {
			return nil, recipeErrorf(field, "%.80s: want a whole number; one of more than 15 digits as text", v)
		}
		n.SetString(v.String(), 10)
	case string:
		switch {
		case decimal.MatchString(v):
			n.SetString(v, 10)
		case hexInt.MatchString(v):
			n.SetString(v[2:], 16)
		default:
			return nil, recipeErrorf(field, "%.80q: want a whole number, decimal or 0x and hexadecimal digits", v)
		}
	default:
		return nil, recipeErrorf(field, "want a whole number")
	}
	least, most := new(big.Int), new(big.Int).Lsh(big.NewInt(1), uint(t.size))
	if t.base == "int" {
		most.Rsh(most, 1)
		least.Neg(most)
	}
	if n.Cmp(least) < 0 || n.Cmp(most) >= 0 {
		return nil, recipeErrorf(field, "%s is out of the range of %s%d", n, t.base, t.size)
	}
	return n, nil
}

func encodeAddress(v any, field string) ([]byte, error) {
	s, _ := v.(string)
	if len(s) != 42 || !hexText.MatchString(s) {
		return nil, recipeErrorf(field, "want an address: 0x and 40 hexadecimal digits")
	}
	address := common.HexToAddress(s)
	if s != strings.ToLower(s) && s != address.Hex() {
		return nil, recipeErrorf(field, "the checksum of address %s is wrong; is there a typing error?", s)
	}
	return common.LeftPadBytes(address[:], 32), nil
}

// word is n as 32 bytes, big-endian.
func word(n int) []byte { return new(big.Int).SetInt64(int64(n)).FillBytes(make([]byte, 32)) }

// padded is b with zeros up to a multiple of 32 bytes.
func padded(b []byte) []byte { return append(bytes.Clone(b), make([]byte, (32-len(b)%32)%32)...) }
