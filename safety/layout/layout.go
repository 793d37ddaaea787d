// Package layout compares where two versions of a contract keep their state, by place: every byte that the old version may have
// written is held against what the new version reads there. Places come from the compiler's storage layout; namespaces, which that
// does not list, are laid out from the AST by the language's rules (namespace.go); types are compared recursively (types.go), and
// what moved is said with where from, where to, what is read there and what to do (compare.go).
package layout

import (
	"fmt"
	"math/big"

	"theseus/code/output"
)

// Layout is where one version of a contract keeps its state.
type Layout struct {
	Contract   *output.Contract
	Storage    []*Variable
	Transient  []*Variable
	Namespaces []*Namespace
	Problems   []string // why parts are undecided

	homes []*home
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
}

// Of reads the layout of a contract. Where there is none, or part of it cannot be understood, Problems says so.
func Of(k *output.Contract) *Layout { return NewReader(k.In).Of(k) }

// Of is the function Of, for contracts of the reader's compilation.
func (r *Reader) Of(k *output.Contract) *Layout {
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
		r.namespaces(l)
	}
	return l
}

func (l *Layout) problem(format string, args ...any) {
	if text := fmt.Sprintf(format, args...); len(l.Problems) < 10 {
		l.Problems = append(l.Problems, text)
	}
}

// maxItems bounds what one layout may list.
const maxItems = 10_000
