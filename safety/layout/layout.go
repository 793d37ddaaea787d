// Package layout compares where two versions of a contract keep their state, by place: every byte that the old version may have
// written is held against what the new version reads there. Places come from the compiler's storage layout; namespaces, which that
// does not list, are laid out from the AST by the language's rules (namespace.go); types are compared recursively (types.go), and
// what moved is said with where from, where to, what is read there and what to do (compare.go).
package layout

import (
	"fmt"
	"math/big"
	"regexp"
	"strconv"
	"strings"

	"theseus/code/output"
)

// Layout is where one version of a contract keeps its state.
type Layout struct {
	Contract   *output.Contract
	Storage    []*Variable
	Transient  []*Variable
	Namespaces []*Namespace
	Problems   []string // why parts are undecided
}

// Variable is a state variable, or a member of a structure; the place is within what holds it.
type Variable struct {
	Name   string
	Owner  string   // name of the contract that declares it
	At     *big.Int // in bytes: 32 × slot + offset
	Type   *Type
	Source *output.Variable // its declaration; nil where there is no AST
}

// Kind is a sort of type.
type Kind string

const (
	Uint     Kind = "uint"
	Int      Kind = "int"
	Bool     Kind = "bool"
	Address  Kind = "address" // contracts and address payable too
	FixedN   Kind = "bytesN"
	Enum     Kind = "enum"
	Bytes    Kind = "bytes"
	String   Kind = "string"
	Struct   Kind = "struct"
	Array    Kind = "array" // of fixed length
	List     Kind = "list"  // of dynamic length
	Mapping  Kind = "mapping"
	Internal Kind = "internal function"
	External Kind = "external function"
	Unknown  Kind = "unknown"
)

// Type is a type as storage knows it.
type Type struct {
	Kind    Kind
	Label   string   // for people
	Size    *big.Int // in bytes, as stored in place
	Length  *big.Int // of an array
	Base    *Type    // of an array or list
	Key     *Type
	Value   *Type
	Members []*Variable // of a struct, with places within it
	Names   []string    // of an enum; nil where there is no AST
	ID      string      // the same for the same type of one layout
}

// Of reads the layout of a contract. Where there is none, or part of it cannot be understood, Problems says so.
func Of(k *output.Contract) *Layout {
	l := &Layout{Contract: k}
	if k.StorageLayout == "" {
		l.Problems = append(l.Problems, "the compiler's output has no storage layout: select \"storageLayout\" for every contract "+
			"(Foundry: extra_output = [\"storageLayout\"], Hardhat: the outputSelection of solidity.settings) and compile everything anew")
	} else {
		l.Storage = l.read(k.StorageLayout)
	}
	if k.TransientLayout != "" {
		l.Transient = l.read(k.TransientLayout)
	}
	if k.ID == 0 {
		l.Problems = append(l.Problems, "the compiler's output has no AST of it: select \"ast\" for every file (Foundry: build_info = true, ast = true) and compile everything anew")
	} else {
		if k.Unknown != "" {
			l.Problems = append(l.Problems, fmt.Sprintf("its AST cannot be trusted: %s", k.Unknown))
		}
		l.namespaces()
	}
	return l
}

func (l *Layout) problem(format string, args ...any) {
	if text := fmt.Sprintf(format, args...); len(l.Problems) < 10 {
		l.Problems = append(l.Problems, text)
	}
}

// maxItems bounds what one layout may list.
const maxItems = 100_000

func (l *Layout) read(text string) []*Variable {
	c, err := readCompiler(text)
	if err != nil {
		l.problem("its storage layout cannot be read: %v", err)
		return nil
	}
	r := &typeReader{l, c.Types, make(map[string]*Type)}
	return r.variables(c.Storage)
}

// typeReader resolves the types of the compiler's layout.
type typeReader struct {
	*Layout
	types map[string]compilerType
	known map[string]*Type
}

func (r *typeReader) variables(items []item) []*Variable {
	var list []*Variable
	for _, i := range items {
		if len(list) == maxItems {
			r.problem("more than %d variables", maxItems)
			break
		}
		slot, ok := new(big.Int).SetString(i.Slot, 10)
		if !ok || slot.Sign() < 0 || slot.BitLen() > 256 || i.Offset < 0 || i.Offset > 31 {
			r.problem("variable %s has no place: slot %q, offset %d", i.Label, i.Slot, i.Offset)
			continue
		}
		owner := i.Contract[strings.LastIndexByte(i.Contract, ':')+1:]
		v := &Variable{Name: i.Label, Owner: owner, At: slot.Add(slot.Lsh(slot, 5), big.NewInt(int64(i.Offset))), Type: r.named(i.Type)}
		if r.Contract.In != nil {
			v.Source = r.Contract.In.Variables[i.AstID]
			if v.Source == nil {
				v.Source = r.Contract.In.Members[i.AstID]
			} else if home := r.Contract.In.ByID(v.Source.Contract); home != nil {
				v.Owner = home.Name // the layout names the contract that it is of
			}
		}
		list = append(list, v)
	}
	return list
}

var (
	definition = regexp.MustCompile(`\)(\d+)(?:_storage)?$`)
	fixedArray = regexp.MustCompile(`\)(\d+)_storage$`)
)

func (r *typeReader) named(id string) *Type {
	if t := r.known[id]; t != nil {
		return t
	}
	c, ok := r.types[id]
	t := &Type{Kind: Unknown, Label: c.Label, ID: id}
	r.known[id] = t
	size, sized := new(big.Int).SetString(c.NumberOfBytes, 10)
	if !ok || !sized || size.Sign() < 0 || size.BitLen() > 270 {
		t.Label, t.Size = id, big.NewInt(32)
		r.problem("the layout names a type %q that it does not describe", id)
		return t
	}
	t.Size = size
	number := 0
	if m := definition.FindStringSubmatch(id); m != nil {
		number, _ = strconv.Atoi(m[1])
	}
	switch {
	case strings.HasPrefix(id, "t_struct("):
		t.Kind, t.Members = Struct, r.variables(c.Members)
	case strings.HasPrefix(id, "t_mapping("):
		t.Kind, t.Key, t.Value = Mapping, r.named(c.Key), r.named(c.Value)
	case strings.HasPrefix(id, "t_array(") && c.Encoding == "dynamic_array":
		t.Kind, t.Base = List, r.named(c.Base)
	case strings.HasPrefix(id, "t_array("):
		t.Kind, t.Base = Array, r.named(c.Base)
		if m := fixedArray.FindStringSubmatch(id); m != nil {
			t.Length, _ = new(big.Int).SetString(m[1], 10)
		} else {
			t.Kind = Unknown
			r.problem("array type %q has no length", id)
		}
	case strings.HasPrefix(id, "t_enum("):
		t.Kind = Enum
		if e := r.Contract.In.Enums[number]; e != nil {
			t.Names = e.Members
		} else {
			r.problem("the output has no AST of %s", c.Label)
		}
	case strings.HasPrefix(id, "t_userDefinedValueType("):
		if under := r.Contract.In.Values[number]; under != nil {
			*t = *elementary(under.Name)
			t.Label, t.ID = fmt.Sprintf("%s (%s)", c.Label, under.Name), id
		} else {
			r.problem("the output has no AST of the type %s", c.Label)
		}
	case strings.HasPrefix(id, "t_contract("):
		t.Kind = Address
	case strings.HasPrefix(id, "t_function_internal"):
		t.Kind = Internal
	case strings.HasPrefix(id, "t_function_external"):
		t.Kind = External
	default:
		*t = *elementary(c.Label)
		t.ID = id
		if t.Kind == Unknown {
			r.problem("type %q is not known here", c.Label)
		}
		if t.Kind != Unknown && t.Size.Cmp(size) != 0 {
			r.problem("type %q has %v bytes in this layout", c.Label, size)
		}
	}
	return t
}

var sized = regexp.MustCompile(`^(uint|int|bytes)([1-9]\d{0,2})$`)

// elementary is a type that the language itself has.
func elementary(name string) *Type {
	t := &Type{Kind: Unknown, Label: name, Size: big.NewInt(32), ID: name}
	switch name {
	case "bool":
		t.Kind, t.Size = Bool, big.NewInt(1)
	case "address", "address payable":
		t.Kind, t.Size = Address, big.NewInt(20)
	case "bytes":
		t.Kind = Bytes
	case "string":
		t.Kind = String
	case "uint", "int":
		t.Kind = Kind(name)
	default:
		if m := sized.FindStringSubmatch(name); m != nil {
			n, _ := strconv.Atoi(m[2])
			switch {
			case m[1] == "bytes" && n <= 32:
				t.Kind, t.Size = FixedN, big.NewInt(int64(n))
			case m[1] != "bytes" && n <= 256 && n%8 == 0:
				t.Kind, t.Size = Kind(m[1]), big.NewInt(int64(n/8))
			}
		}
	}
	return t
}
