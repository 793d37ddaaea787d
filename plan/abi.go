package plan

import (
	"fmt"
	"math/big"
	"reflect"
	"regexp"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/crypto"
	"go.yaml.in/yaml/v3"
)

// method is a function that a process calls, by its signature and answers: "isListed(address) bool". A process asks for what
// it needs of a contract, whatever else that contract is; a test holds the signatures against the contracts.
type method struct {
	name     string
	selector []byte
	in, out  abi.Arguments
}

var methodForm = regexp.MustCompile(`^([A-Za-z_][A-Za-z0-9_]*)\(([A-Za-z0-9,\[\]]*)\)(?: ([A-Za-z0-9,\[\]]+))?$`)

func parseMethod(signature string) (method, error) {
	parts := methodForm.FindStringSubmatch(signature)
	if parts == nil {
		return method{}, fmt.Errorf("%.80q is no function with plain types, such as initialise(address,uint256)", signature)
	}
	m := method{name: parts[1], selector: crypto.Keccak256([]byte(parts[1] + "(" + parts[2] + ")"))[:4]}
	var err error
	if m.in, err = plainTypes(parts[2]); err == nil {
		m.out, err = plainTypes(parts[3])
	}
	return m, err
}

func plainTypes(list string) (abi.Arguments, error) {
	var all abi.Arguments
	if list == "" {
		return all, nil
	}
	for name := range strings.SplitSeq(list, ",") {
		t, err := abi.NewType(name, "", nil)
		// The package takes uint for uint256; a selector would not.
		if err != nil || t.String() != name {
			return nil, fmt.Errorf("%.40q is no type", name)
		}
		all = append(all, abi.Argument{Type: t})
	}
	return all, nil
}

func mustMethod(signature string) method {
	m, err := parseMethod(signature)
	if err != nil {
		panic(err) // written by us
	}
	return m
}

// data of a call; the arguments are ours and have the method's types.
func (m method) data(args ...any) []byte {
	packed, err := m.in.Pack(args...)
	if err != nil {
		panic(fmt.Sprintf("%s: %v", m.name, err))
	}
	return append(append([]byte{}, m.selector...), packed...)
}

// encode reads a value of the file as a type of an ABI.
func (p *Process) encode(t abi.Type, v value) (reflect.Value, error) {
	zero := reflect.New(t.GetType()).Elem()
	switch t.T {
	case abi.AddressTy:
		a, err := p.resolve(v)
		return reflect.ValueOf(a), err
	case abi.BoolTy:
		text, err := v.text()
		if err == nil && text != "true" && text != "false" {
			err = v.refuse("%.40q is neither true nor false", text)
		}
		zero.SetBool(text == "true")
		return zero, err
	case abi.StringTy:
		text, err := v.text()
		zero.SetString(text)
		return zero, err
	case abi.UintTy, abi.IntTy:
		n, err := readInteger(v)
		if err != nil {
			return zero, err
		}
		bits := t.Size
		if t.T == abi.IntTy {
			bits--
		}
		magnitude := n
		if n.Sign() < 0 {
			magnitude = new(big.Int).Not(n)
		}
		if magnitude.BitLen() > bits || t.T == abi.UintTy && n.Sign() < 0 {
			return zero, v.refuse("%v does not fit %v", n, t)
		}
		switch zero.Kind() {
		case reflect.Pointer:
			return reflect.ValueOf(n), nil
		case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
			zero.SetUint(n.Uint64())
		default:
			zero.SetInt(n.Int64())
		}
		return zero, nil
	case abi.BytesTy:
		b, err := readHex(v, -1)
		zero.SetBytes(b)
		return zero, err
	case abi.FixedBytesTy:
		b, err := readHex(v, t.Size)
		if err == nil {
			reflect.Copy(zero, reflect.ValueOf(b))
		}
		return zero, err
	case abi.SliceTy, abi.ArrayTy:
		list := reflect.MakeSlice(reflect.SliceOf(t.Elem.GetType()), 0, 4)
		err := v.list(func(v value) error {
			element, err := p.encode(*t.Elem, v)
			if err == nil {
				list = reflect.Append(list, element)
			}
			return err
		})
		if err == nil && t.T == abi.ArrayTy {
			if list.Len() != t.Size {
				return zero, v.refuse("want %d values, not %d", t.Size, list.Len())
			}
			reflect.Copy(zero, list)
			return zero, nil
		}
		return list, err
	case abi.TupleTy:
		var members []member
		for i, name := range t.TupleRawNames {
			members = append(members, member{name, true, func(v value) error {
				element, err := p.encode(*t.TupleElems[i], v)
				if err == nil {
					zero.Field(i).Set(element)
				}
				return err
			}})
		}
		return zero, v.fields(members...)
	}
	return zero, v.refuse("the type %v cannot be written in a plan file", t)
}

var integerForm = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(-?)(0x[0-9a-fA-F]{1,64}|[0-9][0-9_]{0,99})(?:e([0-9]{1,2}))?$`)
})

// readInteger reads 1000, 1_000, 1e3 and 0x3e8.
func readInteger(v value) (*big.Int, error) {
	text, err := v.text()
	if err != nil {
		return nil, err
	}
	parts := integerForm().FindStringSubmatch(text)
	if parts == nil || strings.HasPrefix(text, "0x") && parts[3] != "" {
		return nil, v.refuse("%.60q is no whole number", text)
	}
	// An e is a digit of a hexadecimal number; the form above is greedy, so it was taken for one.
	n, ok := new(big.Int).SetString(strings.ReplaceAll(parts[2], "_", ""), map[bool]int{true: 0, false: 10}[strings.HasPrefix(parts[2], "0x")])
	if !ok {
		return nil, v.refuse("%.60q is no whole number", text)
	}
	if parts[3] != "" {
		exponent, _ := new(big.Int).SetString(parts[3], 10)
		n.Mul(n, exponent.Exp(big.NewInt(10), exponent, nil))
	}
	if parts[1] != "" {
		n.Neg(n)
	}
	return n, nil
}

// constructor packs the arguments that a contract of ours is created with. What the process determines may be left out.
// An address may be that of a contract which is created for this: the steps that do come before.
func (p *Process) constructor(v *view, id string, c *Contract, inputs abi.Arguments, given map[string]any) (packed []byte, before []string, err error) {
	values := make([]any, len(inputs))
	known := make(map[string]bool)
	for i, input := range inputs {
		name := strings.Trim(input.Name, "_")
		known[name] = true
		if determined, ok := given[name]; ok && reflect.TypeOf(determined) == input.Type.GetType() {
			if _, again := c.Arguments[name]; !again {
				values[i] = determined
				continue
			}
		}
		argument, ok := c.Arguments[name]
		if !ok {
			return nil, nil, c.at.refuse("%s is created with %s, which arguments lacks (%v)", c.Name, name, input.Type)
		}
		if input.Type.T == abi.AddressTy && argument.node.Kind == yaml.MappingNode {
			other, err := readContract(argument, false)
			if err != nil {
				return nil, nil, err
			}
			made, err := p.createAs(v, id+"-"+kebab(name), "its "+name, other, given, nil)
			if err != nil {
				return nil, nil, err
			}
			values[i], before = made.address, append(before, made.arrived...)
			continue
		}
		element, err := p.encode(input.Type, argument)
		if err != nil {
			return nil, nil, err
		}
		values[i] = element.Interface()
	}
	for name, v := range c.Arguments {
		if !known[name] {
			return nil, nil, v.refuse("%s is not created with a %.60s", c.Name, name)
		}
	}
	if packed, err = inputs.Pack(values...); err != nil {
		return nil, nil, c.at.refuse("%v", err)
	}
	return packed, before, nil
}
