// Package output reads what Solidity compilers wrote: standard-JSON output, the build-info of Foundry and Hardhat, with the input
// beside it or without. Documents pass through as a stream (scan.go); of each file's AST only facts stay (ast.go, body.go), so that
// a document of gigabytes needs a small part of that. Everything read is somebody else's: names and texts are as they were found,
// and whoever prints them makes them printable.
package output

import (
	"sort"

	"theseus/code/jsontree"
)

// Compilation is one run of a compiler: numbers of declarations mean something within it alone.
type Compilation struct {
	File     string // the document
	Compiler string // as the document has it, such as 0.8.37+commit.…; empty where it does not say
	Settings Settings

	Contracts []*Contract // by source and name
	Structs   map[int]*Struct
	Members   map[int]*Variable // of structures
	Enums     map[int]*Enum
	Ordinals  map[int]int       // of members of enumerations: the numbers that stand for them
	Values    map[int]*TypeName // user-defined value types: what they are underneath
	Functions map[int]*Function // and modifiers
	Variables map[int]*Variable // of state, and of files
	Uses      map[int]int       // how often a variable or a member of a struct is mentioned in code

	Errors  []string    // why parts could not be read; what they concern is undecided
	Notes   map[any]any // what checks found out and want to know again, by keys of their own; not for several goroutines
	byID    map[int]*Contract
	sources map[string]*source
	asts    jsontree.Reader
	types   map[string]*TypeName // by the compiler's identifier
	words   map[string]string    // names and such, as they are written
	codes   decoder
	index   map[[2]string]*Contract
	terms   []Term // room for more
}

// Settings are those that matter to a check.
type Settings struct {
	EVMVersion string
	ViaIR      bool
	Optimizer  bool
	Known      bool // whether the document has settings

	Yul   string // of the optimizer's details: true, false, or empty where they do not say
	Steps string // the user's own sequence of Yul optimizer steps
}

// Coder2 reports whether a source asks for the newer ABI coder.
func (c *Compilation) Coder2(file string) bool {
	s := c.sources[file]
	return s != nil && s.coder2
}

type source struct {
	coder2  bool
	lines   []int // where lines start, in bytes
	ast     bool
	unknown string // a node kind that this package does not know
}

// Place is somewhere in the sources.
type Place struct {
	File  string
	Start int
}

// Line is the line of a place, counted from 1; 0 where the document does not hold the source.
func (c *Compilation) Line(p Place) int {
	s := c.sources[p.File]
	if s == nil || len(s.lines) == 0 {
		return 0
	}
	return sort.SearchInts(s.lines, p.Start+1)
}

// Contract is a contract, a library or an interface.
type Contract struct {
	In       *Compilation
	Source   string
	Name     string
	ID       int    // 0: there is no AST of it
	Kind     string // contract, library, interface
	Abstract bool
	At       Place
	Tags     []Tag
	Bases    []int // itself and all it inherits from, most derived first
	Parents  []Parent

	Variables   []*Variable // those of its own, in order
	Structs     []*Struct
	Functions   []*Function // with modifiers
	Constructor *Function
	LayoutAt    bool // has a storage base of its own

	Unknown string // a node kind that nobody here knows: what the contract does is undecided

	StorageLayout   string // as the compiler wrote it; empty: not there
	TransientLayout string
	ABI             string
	Selectors       map[string]string // "transfer(address,uint256)" to "a9059cbb"
	Runtime         Bytecode
	Creation        Bytecode
}

// Parent is a contract that another one names as its base.
type Parent struct {
	ID        int
	Arguments bool
}

// Bytecode is what of some code is of interest.
type Bytecode struct {
	Size      int
	Ops       []string // dangerous instructions that can be reached
	Libraries []string // that must be linked
}

// Struct is a structure with its members.
type Struct struct {
	ID       int
	Name     string // with that of its contract
	Contract int    // 0: of a file
	At       Place
	Tags     []Tag
	Members  []*Variable
}

// Enum is an enumeration.
type Enum struct {
	Name    string
	Members []string
}

// Variable is one of state, a member of a structure, or a constant of a file.
type Variable struct {
	ID         int
	Name       string
	Contract   int
	At         Place
	Tags       []Tag
	Type       *TypeName
	Mutability string // mutable, immutable, constant
	Transient  bool
	Visibility string
	Initial    bool   // has an initial value
	Value      []byte // of a constant, 32 bytes; nil where it is not known
}

// TypeName is a type as written in the source.
type TypeName struct {
	Kind   string // elementary, defined, array, mapping, function, unknown
	Name   string // the compiler's word for it
	Ref    int    // of what is defined
	Length string // of an array: a decimal number or dyn
	Base   *TypeName
	Key    *TypeName
	Value  *TypeName
}

// Tag is an annotation of the form @custom:name text.
type Tag struct{ Name, Text string }

// Function is a function or a modifier.
type Function struct {
	ID         int
	Name       string
	Contract   int    // 0: of a file
	Kind       string // function, constructor, receive, fallback, freeFunction, modifier
	Visibility string
	Mutability string
	Parameters []string // types
	Calldata   uint64   // which of the first 64 of them are in calldata, by bits
	At         Place
	Tags       []Tag
	Modifiers  []Invocation
	HasBody    bool
	Empty      bool // its body does nothing

	Mentions []Mention // what its code names, in order
	Ops      []Op
	Writes   []int  // state variables it assigns to
	Sender   bool   // compares, looks up or hands on the caller
	Guards   bool   // may revert by a condition
	Slots    []Bind // storage pointers that it binds to slots
	Stores   bool   // writes storage through a pointer or in assembly
	Calls    bool   // calls other contracts
	Creates  bool   // creates contracts
	Deletes  []int  // state variables that it deletes
	Features Feature
	Flow     *Flow // nil: there is no body, or none that could matter
}

// Invocation is a modifier, or a base's constructor, on a function.
type Invocation struct {
	ID        int
	Name      string
	Arguments []string // numbers and strings; other expressions are empty
}

// Mention is where code names a declaration.
type Mention struct {
	ID    int
	Super bool // by super
	Named bool // by the name of its contract: it runs whatever overrides it
	Call  bool
	At    Place
}

// Op is a dangerous operation in code.
type Op struct {
	Kind     string // delegatecall, callcode, selfdestruct, sstore
	Assembly bool
	Slot     []byte // of sstore: 32 bytes where they are known
	Given    bool   // of sstore: the slot is an argument of the function
	At       Place

	constant int // has the slot, where it stands in a file that comes later
}

// Bind is a pointer to a structure, set to a slot in assembly.
type Bind struct {
	Struct int
	Slot   []byte // 32 bytes; nil where it is not known
	At     Place

	constant int // has the slot, where it stands in a file that comes later
}

// ByID finds a contract of the compilation.
func (c *Compilation) ByID(id int) *Contract { return c.byID[id] }

// Tag is the text of an annotation, and whether it is there.
func tagOf(tags []Tag, name string) (string, bool) {
	for _, t := range tags {
		if t.Name == name {
			return t.Text, true
		}
	}
	return "", false
}

// Tagged is the text of the first annotation of that name, and whether it is there.
func (v *Variable) Tagged(name string) (string, bool) { return tagOf(v.Tags, name) }

// Tagged is the text of the first annotation of that name, and whether it is there.
func (c *Contract) Tagged(name string) (string, bool) { return tagOf(c.Tags, name) }

// Tagged is the text of the first annotation of that name, and whether it is there.
func (s *Struct) Tagged(name string) (string, bool) { return tagOf(s.Tags, name) }

// Full is the name with the source: what tells contracts of the same name apart.
func (c *Contract) Full() string { return c.Source + ":" + c.Name }

// Lineage is the contract and all it inherits from, most derived first; what the document lacks is left out.
func (c *Contract) Lineage() []*Contract {
	lineage := []*Contract{}
	for _, id := range c.Bases {
		if b := c.In.byID[id]; b != nil {
			lineage = append(lineage, b)
		}
	}
	if len(lineage) == 0 {
		lineage = append(lineage, c)
	}
	return lineage
}
