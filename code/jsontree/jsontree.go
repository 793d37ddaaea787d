// Package jsontree parses JSON that is read once and by somebody else's word: into trees without pointers, in memory that the next
// document uses again, with only those members of objects that anybody asks for. It is for documents of many megabytes, which
// encoding/json takes ten times as long for. What is no JSON is refused, but for the form of numbers and of what nobody asks for.
package jsontree

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"iter"
	"math"
	"math/bits"
	"unsafe"
)

const (
	maxNesting = 2_000 // deeper than any compiler's own stack lets an AST be
	maxName    = math.MaxUint16
)

// SyntaxError says where a document stops being JSON of the expected form.
type SyntaxError struct {
	Offset int64 // in bytes
	Why    string
}

func (e *SyntaxError) Error() string { return fmt.Sprintf("byte %d: %s", e.Offset, e.Why) }

// Reader parses one document after another. Values are gone when it parses the next one.
type Reader struct {
	Keep Names // members of objects that are kept; empty: all

	// Watch is the name of a member whose texts ought to be among Known. Strange says whether the document has another one.
	Watch   string
	Known   Names
	Strange bool

	text  []byte
	whole string // the same text, of ParseString
	at    int
	nodes []node // children of one value stand beside each other
	stack []node // of what is being read
}

type node struct {
	name     uint32 // where its name starts, in an object
	from, to uint32 // its text without quotes; of an object or an array its children in nodes
	length   uint16 // of the name
	kind     byte   // { [ " or the first byte of a number, true, false or null
}

// Value is a part of a document.
type Value struct {
	of *Reader
	node
}

// ParseString is Parse for a document whose values may stay: what String gives is part of it, where nothing is escaped.
func (r *Reader) ParseString(text string) (Value, error) {
	v, err := r.Parse(unsafe.Slice(unsafe.StringData(text), len(text))) // nobody writes to it
	r.whole = text
	return v, err
}

// Parse reads a whole document, which must not change while its values are used.
func (r *Reader) Parse(text []byte) (Value, error) {
	r.text, r.whole, r.at, r.nodes, r.stack, r.Strange = text, "", 0, r.nodes[:0], r.stack[:0], false
	if uint64(len(text)) > math.MaxUint32 {
		return Value{}, r.fail("longer than 4 GiB")
	}
	root, err := r.value(0)
	if err == nil && r.peek() != 0 {
		err = r.fail("something after the end")
	}
	return Value{r, root}, err
}

func (r *Reader) fail(why string) error { return &SyntaxError{int64(r.at), why} }

// peek is the next byte that is no white space, 0 at the end; it is not consumed.
func (r *Reader) peek() byte {
	for r.at < len(r.text) {
		switch c := r.text[r.at]; c {
		case ' ', '\n', '\r', '\t':
			r.at++
		case 0:
			return ':' // neither is the beginning of a value
		default:
			return c
		}
	}
	return 0
}

// quoted passes a string and tells where its text stands.
func (r *Reader) quoted() (from, to int, err error) {
	from = r.at + 1
	i := from
	for ; i+8 <= len(r.text) && i < from+64; i += 8 { // most are short
		word := binary.LittleEndian.Uint64(r.text[i:])
		quotes, slashes := zeros(word^'"'*everyByte), zeros(word^'\\'*everyByte)
		if quotes|slashes == 0 {
			continue
		}
		if first := bits.TrailingZeros64(quotes | slashes); quotes>>first&1 != 0 {
			to = i + first/8
			r.at = to + 1
			return from, to, nil
		}
		break
	}
	for {
		j := bytes.IndexByte(r.text[i:], '"')
		if j < 0 {
			return 0, 0, r.fail("a string does not end")
		}
		to = i + j
		slashes := 0
		for to-slashes > from && r.text[to-slashes-1] == '\\' {
			slashes++
		}
		if slashes%2 == 0 {
			r.at = to + 1
			return from, to, nil
		}
		i = to + 1
	}
}

const everyByte = 0x0101010101010101

// zeros has a bit in the first byte of a word that is zero; what it has in later ones means nothing.
func zeros(word uint64) uint64 { return (word - everyByte) &^ word & (0x80 * everyByte) }

func (r *Reader) value(depth int) (node, error) {
	if depth > maxNesting {
		return node{}, r.fail(fmt.Sprintf("nested deeper than %d", maxNesting))
	}
	switch c := r.peek(); c {
	case 0:
		return node{}, r.fail("it ends in the middle")
	case '"':
		from, to, err := r.quoted()
		return node{kind: '"', from: uint32(from), to: uint32(to)}, err
	case '{', '[':
		return r.children(c, depth)
	case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 't', 'f', 'n':
		from := r.at
		r.literal()
		return node{kind: c, from: uint32(from), to: uint32(r.at)}, nil
	}
	return node{}, r.fail("no value")
}

// children reads an object or an array.
func (r *Reader) children(opening byte, depth int) (node, error) {
	base, closing := len(r.stack), opening+2
	r.at++
	if r.peek() == closing {
		r.at++
		return node{kind: opening}, nil
	}
	for {
		name, length, kept := 0, 0, true
		if opening == '{' {
			if r.peek() != '"' {
				return node{}, r.fail("a member without a name")
			}
			from, to, err := r.quoted()
			if err != nil {
				return node{}, err
			}
			if name, length = from, to-from; length > maxName {
				return node{}, r.fail("a name is too long")
			}
			if r.peek() != ':' {
				return node{}, r.fail("no colon after a name")
			}
			r.at++
			kept = r.Keep.none() || r.Keep.Has(r.text[from:to])
		}
		if kept {
			var v node
			var err error
			if r.peek() == '"' { // as most are
				from, to, wrong := r.quoted()
				v, err = node{kind: '"', from: uint32(from), to: uint32(to)}, wrong
			} else {
				v, err = r.value(depth + 1)
			}
			if err != nil {
				return node{}, err
			}
			v.name, v.length = uint32(name), uint16(length)
			r.stack = append(r.stack, v)
			if v.kind == '"' && length == len(r.Watch) && length > 0 && string(r.text[name:name+length]) == r.Watch && !r.Known.Has(r.text[v.from:v.to]) {
				r.Strange = true
			}
		} else if err := r.skip(); err != nil {
			return node{}, err
		}
		next := r.peek()
		if next == closing {
			r.at++
			break
		}
		if next != ',' {
			return node{}, r.fail("no comma between members")
		}
		r.at++
	}
	if opening == '{' && r.twice(r.stack[base:]) {
		return node{}, r.fail("a name comes twice in one object")
	}
	from := len(r.nodes)
	r.nodes = append(r.nodes, r.stack[base:]...)
	r.stack = r.stack[:base]
	return node{kind: opening, from: uint32(from), to: uint32(len(r.nodes))}, nil
}

func (r *Reader) nameOf(n *node) []byte { return r.text[n.name:][:n.length] }

func (r *Reader) twice(members []node) bool {
	sorted := true // compilers write them so
	for i := 1; i < len(members) && sorted; i++ {
		sorted = bytes.Compare(r.nameOf(&members[i-1]), r.nameOf(&members[i])) < 0
	}
	if sorted {
		return false
	}
	if len(members) > 20 {
		seen := make(map[string]bool, len(members))
		for i := range members {
			name := r.nameOf(&members[i])
			if seen[string(name)] {
				return true
			}
			seen[string(name)] = true
		}
		return false
	}
	for i := range members {
		for j := range members[:i] {
			if members[i].length == members[j].length && bytes.Equal(r.nameOf(&members[i]), r.nameOf(&members[j])) {
				return true
			}
		}
	}
	return false
}

// literal passes a number, true, false or null.
func (r *Reader) literal() {
	for ; r.at < len(r.text); r.at++ {
		switch r.text[r.at] {
		case ',', '}', ']', ' ', '\n', '\r', '\t':
			return
		}
	}
}

// skip passes a value that nobody asks for; of its form only strings and the number of brackets are looked at.
func (r *Reader) skip() error {
	switch r.peek() {
	case 0:
		return r.fail("it ends in the middle")
	case '"':
		_, _, err := r.quoted()
		return err
	case '{', '[':
	default:
		r.literal()
		return nil
	}
	for depth := 0; r.at < len(r.text); {
		switch r.text[r.at] {
		case '"':
			if _, _, err := r.quoted(); err != nil {
				return err
			}
			continue
		case '{', '[':
			depth++
		case '}', ']':
			depth--
		}
		if r.at++; depth == 0 {
			return nil
		}
	}
	return r.fail("it ends in the middle")
}

// Is reports whether it is of a kind: { [ " or the first byte of a number, true, false or null; 0 is what is not there.
func (v Value) Is(kind byte) bool { return v.kind == kind }

// There reports whether a value is there and is not null.
func (v Value) There() bool { return v.kind != 0 && v.kind != 'n' }

// Text is what stands between the quotes of a string, as it is written; nil where the value is none. It is the document's.
func (v Value) Text() []byte {
	if v.kind != '"' {
		return nil
	}
	return v.of.text[v.from:v.to]
}

// Says reports whether it is a string of this text, which has nothing to escape.
func (v Value) Says(text string) bool { return v.kind == '"' && string(v.of.text[v.from:v.to]) == text }

// String is a string's text, which stays; "" where the value is none.
func (v Value) String() string { return v.of.string(v.Text(), v.from) }

func (r *Reader) string(raw []byte, from uint32) string {
	if r != nil && r.whole != "" && bytes.IndexByte(raw, '\\') < 0 {
		return r.whole[from:][:len(raw)]
	}
	return Unescape(raw)
}

// Bool reports whether it is true.
func (v Value) Bool() bool { return v.kind == 't' }

// Int is a whole number of at most 18 digits; 0 where the value is none.
func (v Value) Int() int {
	n, _ := v.Whole()
	return n
}

// Whole is a whole number of at most 18 digits, and whether the value is one.
func (v Value) Whole() (int, bool) {
	if v.kind != '-' && (v.kind < '0' || v.kind > '9') {
		return 0, false
	}
	digits, sign := v.of.text[v.from:v.to], 1
	if v.kind == '-' {
		digits, sign = digits[1:], -1
	}
	n := 0
	for _, c := range digits {
		if c < '0' || c > '9' || len(digits) > 18 {
			return 0, false
		}
		n = 10*n + int(c-'0')
	}
	return sign * n, len(digits) > 0
}

// Get is a member of an object; where there is none, a value of kind 0.
func (v Value) Get(name string) Value {
	if v.kind == '{' {
		kids := v.of.nodes[v.from:v.to]
		for i := range kids {
			if k := &kids[i]; int(k.length) == len(name) && string(v.of.text[k.name:][:k.length]) == name {
				return Value{v.of, *k}
			}
		}
	}
	return Value{}
}

// Name is that of a member of an object, which stays.
func (v Value) Name() string { return v.of.string(v.of.nameOf(&v.node), v.name) }

// Key is the name of a member of an object, as it is written. It is the document's.
func (v Value) Key() []byte { return v.of.nameOf(&v.node) }

// Named reports whether a member of an object has this name.
func (v Value) Named(name string) bool { return string(v.of.nameOf(&v.node)) == name }

// Len is the number of elements of an array.
func (v Value) Len() int {
	if v.kind != '[' {
		return 0
	}
	return int(v.to - v.from)
}

// At is an element of an array.
func (v Value) At(i int) Value { return Value{v.of, v.of.nodes[int(v.from)+i]} }

// List are the elements of an array.
func (v Value) List() iter.Seq[Value] {
	return func(yield func(Value) bool) {
		for i := range v.Len() {
			if !yield(v.At(i)) {
				return
			}
		}
	}
}

// Children are the elements of an array or the members of an object.
func (v Value) Children() iter.Seq[Value] {
	return func(yield func(Value) bool) {
		if v.kind != '{' && v.kind != '[' {
			return
		}
		for i := v.from; i < v.to; i++ {
			if !yield(Value{v.of, v.of.nodes[i]}) {
				return
			}
		}
	}
}

// Unescape copies what stands between the quotes of a string.
func Unescape(raw []byte) string {
	if bytes.IndexByte(raw, '\\') >= 0 {
		var s string
		if json.Unmarshal(append(append([]byte{'"'}, raw...), '"'), &s) == nil {
			return s
		}
	}
	return string(raw)
}
