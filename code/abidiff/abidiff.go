// Package abidiff tells what two versions of a contract's ABI have differently: for those who sign an upgrade, and for the version of a
// client package. It is pure.
package abidiff

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/code/jsontree"
)

// Kind of an ABI entry, as the Solidity ABI specification names it.
type Kind string

const (
	Function    Kind = "function"
	Event       Kind = "event"
	Error       Kind = "error"
	Constructor Kind = "constructor"
	Fallback    Kind = "fallback"
	Receive     Kind = "receive"
)

// Change of an entry.
type Change string

const (
	Added   Change = "added"
	Removed Change = "removed"
	Changed Change = "changed" // the same signature with other answers, mutability or indexed arguments
)

// Difference is one entry that is not the same in both.
type Difference struct {
	Kind      Kind   `json:"kind"`
	Signature string `json:"signature"`          // transfer(address,uint256)
	Selector  string `json:"selector,omitempty"` // of a function or an error: 4 bytes; of an event: its topic
	Change    Change `json:"change"`
	Old       string `json:"old,omitempty"` // as Solidity would write it
	New       string `json:"new,omitempty"`
	// Breaking says that who relies on the old one would fail or misread: what is removed, and what is changed unless a function does
	// no more than take money as well, or write less.
	Breaking bool `json:"breaking"`
}

// maxABI bounds an ABI, in bytes.
const maxABI = 8 << 20

// entry as the compiler writes it.
type entry struct {
	Type            Kind
	Name            string
	Inputs, Outputs []argument
	StateMutability string
	Anonymous       bool
}

type argument struct {
	Name, Type string
	Indexed    bool
	Components []argument
}

// Compare two ABIs in JSON; an empty one has nothing. Differences are sorted: functions first, then by signature. Names of arguments are
// shown, and no difference.
func Compare(old, new []byte) ([]Difference, error) {
	if len(old) > 0 && len(new) > 0 {
		old, new = apart(old, new)
	}
	before, err := entries(old)
	if err != nil {
		return nil, fmt.Errorf("old ABI: %w", err)
	}
	after, err := entries(new)
	if err != nil {
		return nil, fmt.Errorf("new ABI: %w", err)
	}
	var all []Difference
	for key, was := range before {
		is, ok := after[key]
		switch {
		case !ok:
			d := was.difference(Removed)
			d.Old, d.Breaking = was.text(), was.Type != Constructor
			all = append(all, d)
		case was.shape() != is.shape():
			d := was.difference(Changed)
			d.Old, d.New, d.Breaking = was.text(), is.text(), breaks(was, is)
			all = append(all, d)
		}
	}
	for key, is := range after {
		if _, ok := before[key]; !ok {
			d := is.difference(Added)
			d.New = is.text()
			all = append(all, d)
		}
	}
	order := []Kind{Function, Event, Error, Constructor, Fallback, Receive}
	slices.SortFunc(all, func(a, b Difference) int {
		return cmp.Or(cmp.Compare(slices.Index(order, a.Kind), slices.Index(order, b.Kind)), cmp.Compare(a.Signature, b.Signature))
	})
	return all, nil
}

// apart are two ABIs without the entries that both have to the letter, which most are.
func apart(old, new []byte) ([]byte, []byte) {
	was, is := split(old), split(new)
	if was == nil || is == nil {
		return old, new
	}
	known := make(map[string]bool, len(was))
	for _, e := range was {
		known[string(e)] = false
	}
	after := make([][]byte, 0, 8)
	for _, e := range is {
		if _, both := known[string(e)]; both {
			known[string(e)] = true
		} else {
			after = append(after, e)
		}
	}
	before := slices.DeleteFunc(was, func(e []byte) bool { return known[string(e)] })
	list := func(entries [][]byte) []byte {
		return slices.Concat([]byte("["), bytes.Join(entries, []byte(",")), []byte("]"))
	}
	return list(before), list(after)
}

// split are the elements of a list as they stand, without the space around them; nil where that cannot be told.
func split(list []byte) [][]byte {
	list = bytes.TrimSpace(list)
	if len(list) < 2 || len(list) > maxABI || list[0] != '[' || list[len(list)-1] != ']' {
		return nil
	}
	all := make([][]byte, 0, 1+bytes.Count(list, []byte("},{")))
	depth, from := 0, 1
	for i := 1; i < len(list); i++ {
		switch list[i] {
		case '"':
			for i++; i < len(list) && list[i] != '"'; i++ {
				if list[i] == '\\' {
					i++
				}
			}
		case '{', '[':
			depth++
		case '}', ']', ',':
			if depth == 0 {
				if e := bytes.TrimSpace(list[from:i]); len(e) > 0 {
					all = append(all, e)
				} else if list[i] == ',' || len(all) > 0 {
					return nil
				}
				if from = i + 1; list[i] != ',' && from < len(list) {
					return nil
				}
			} else if list[i] != ',' {
				depth--
			}
		}
	}
	if from != len(list) {
		return nil
	}
	return all
}

var members = jsontree.NamesOf("type name inputs outputs stateMutability anonymous indexed components")

// readers are those that have room already.
var readers = sync.Pool{New: func() any { return &jsontree.Reader{Keep: members} }}

// read takes an entry as it stands; what is missing is empty, what is of another kind is refused.
func read(v jsontree.Value) (*entry, error) {
	if !v.Is('{') {
		return nil, errors.New("it is no object")
	}
	var wrong error
	text := func(v jsontree.Value) string {
		if v.There() && !v.Is('"') {
			wrong = errors.New("a name or a type is no text")
		}
		return v.String()
	}
	truth := func(v jsontree.Value) bool {
		if v.There() && !v.Is('t') && !v.Is('f') {
			wrong = errors.New("a mark is neither true nor false")
		}
		return v.Bool()
	}
	var arguments func(v jsontree.Value) []argument
	arguments = func(v jsontree.Value) (list []argument) {
		if v.There() && !v.Is('[') {
			wrong = errors.New("arguments are no list")
		}
		for a := range v.List() {
			if !a.Is('{') {
				wrong = errors.New("an argument is no object")
			}
			list = append(list, argument{text(a.Get("name")), text(a.Get("type")), truth(a.Get("indexed")), arguments(a.Get("components"))})
		}
		return list
	}
	return &entry{
		Kind(text(v.Get("type"))), text(v.Get("name")), arguments(v.Get("inputs")), arguments(v.Get("outputs")), text(v.Get("stateMutability")), truth(v.Get("anonymous")),
	}, wrong
}

// entries by kind and signature.
func entries(b []byte) (map[string]*entry, error) {
	if len(b) > maxABI {
		return nil, fmt.Errorf("%d bytes, more than %d", len(b), maxABI)
	}
	if len(b) == 0 {
		return nil, nil
	}
	reader := readers.Get().(*jsontree.Reader)
	defer readers.Put(reader)
	list, err := reader.Parse(b)
	if err != nil {
		return nil, err
	}
	if list.There() && !list.Is('[') {
		return nil, errors.New("it is no list")
	}
	found := make(map[string]*entry)
	for i := range list.Len() {
		e, err := read(list.At(i))
		if err != nil {
			return nil, fmt.Errorf("entry %d: %w", i, err)
		}
		if e.Type == "" {
			e.Type = Function // the specification's default
		}
		switch e.Type {
		case Constructor:
			found[string(e.Type)] = e // one at most, whatever it takes
		case Function, Event, Error, Fallback, Receive:
			found[string(e.Type)+" "+e.signature()] = e
		default:
			return nil, fmt.Errorf("entry %d has the unknown type %.40q", i, string(e.Type))
		}
	}
	return found, nil
}

// signature as it is hashed into a selector.
func (e *entry) signature() string {
	if e.Type == Fallback || e.Type == Receive || e.Type == Constructor {
		return string(e.Type) + "()"
	}
	return e.Name + types(e.Inputs)
}

func types(arguments []argument) string {
	list := make([]string, len(arguments))
	for i, a := range arguments {
		list[i] = a.canonical()
	}
	return "(" + strings.Join(list, ",") + ")"
}

// canonical type: a tuple as its components.
func (a argument) canonical() string {
	if rest, ok := strings.CutPrefix(a.Type, "tuple"); ok {
		return types(a.Components) + rest
	}
	return a.Type
}

// shape is what a change of is a change of the entry.
func (e *entry) shape() string {
	flags := make([]byte, 0, 1+len(e.Inputs))
	flags = strconv.AppendBool(flags, e.Anonymous)
	for _, a := range e.Inputs {
		flags = strconv.AppendBool(flags, a.Indexed)
	}
	return types(e.Inputs) + types(e.Outputs) + e.StateMutability + " " + string(flags)
}

// breaks reports whether a changed entry harms those who used the old one.
func breaks(was, is *entry) bool {
	if was.Type == Constructor {
		return false
	}
	// Static calls of what writes now fail, and so does money sent to what takes none now.
	writes := map[string]int{"pure": 1, "view": 2, "nonpayable": 3, "payable": 3}
	fewer := writes[is.StateMutability] > 0 && writes[is.StateMutability] <= writes[was.StateMutability] && was.StateMutability != "payable"
	same := *is
	same.StateMutability = was.StateMutability
	return was.shape() != same.shape() || is.StateMutability != was.StateMutability && !fewer
}

func (e *entry) difference(c Change) Difference {
	d := Difference{Kind: e.Type, Signature: e.signature(), Change: c}
	hash := crypto.Keccak256([]byte(d.Signature))
	switch e.Type {
	case Function, Error:
		d.Selector = hexutil.Encode(hash[:4])
	case Event:
		d.Selector = hexutil.Encode(hash)
	}
	return d
}

// text is the entry as Solidity would write it.
func (e *entry) text() string {
	var b strings.Builder
	b.WriteString(string(e.Type))
	if e.Name != "" {
		b.WriteString(" " + e.Name)
	}
	b.WriteString(named(e.Inputs))
	if e.Anonymous {
		b.WriteString(" anonymous")
	}
	if e.Type != Event && e.Type != Error && e.StateMutability != "" && e.StateMutability != "nonpayable" {
		b.WriteString(" " + e.StateMutability)
	}
	if len(e.Outputs) > 0 {
		b.WriteString(" returns " + named(e.Outputs))
	}
	return b.String()
}

func named(arguments []argument) string {
	list := make([]string, len(arguments))
	for i, a := range arguments {
		list[i] = a.canonical()
		if a.Indexed {
			list[i] += " indexed"
		}
		if a.Name != "" {
			list[i] += " " + a.Name
		}
	}
	return "(" + strings.Join(list, ", ") + ")"
}
