package upgrade

import (
	"encoding/binary"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/crypto"
)

// The shape of every message, event and error of the contracts is said once, by the `sol` tags of the Go struct of the same name. What
// Solidity makes of that shape (EIP-712 hashes, ABI encoding, selectors, topics) follows from it here.

// shape is a struct as Solidity sees it.
type shape struct {
	name   string
	fields []field
	// words is the length of the ABI head.
	words   int
	dynamic bool
	// typeHash is keccak256 of the EIP-712 type.
	typeHash [32]byte
}

// field is one member; exactly one of the kinds below.
type field struct {
	index   []int
	name    string
	solType string
	indexed bool
	kind    kind
	// bits of a number.
	bits int
	// of is the struct, or the element's.
	of *shape
}

type kind int

const (
	number   kind = iota // uintN, bool
	word                 // bytes32, uint256
	account              // address
	blob                 // bytes, string
	tuple                // a struct
	tuples               // an array of structs
	accounts             // an array of addresses
)

var shapes sync.Map // reflect.Type to *shape

// shapeOf reads the tags of a struct type. It panics on tags that make no sense: they are ours.
func shapeOf(t reflect.Type) *shape {
	if known, ok := shapes.Load(t); ok {
		return known.(*shape)
	}
	s := &shape{name: t.Name()}
	for _, f := range reflect.VisibleFields(t) {
		tag, ok := f.Tag.Lookup("sol")
		if !ok {
			continue
		}
		words := strings.Fields(tag)
		member := field{index: f.Index, name: words[len(words)-1], solType: words[0], indexed: len(words) == 3}
		member.kind, member.bits, member.of = kindOf(words[0], f.Type)
		s.dynamic = s.dynamic || member.dynamic()
		s.words += member.words()
		s.fields = append(s.fields, member)
	}
	s.typeHash = crypto.Keccak256Hash([]byte(s.encodeType()))
	shapes.Store(t, s)
	return s
}

func kindOf(solType string, t reflect.Type) (kind, int, *shape) {
	switch {
	case solType == "address":
		return account, 0, nil
	case solType == "address[]":
		return accounts, 0, nil
	case solType == "bytes", solType == "string":
		return blob, 0, nil
	case t.Kind() == reflect.Array: // [32]byte
		return word, 0, nil
	case solType == "bool":
		return number, 1, nil
	case strings.HasPrefix(solType, "uint"):
		var bits int
		fmt.Sscanf(solType, "uint%d", &bits)
		return number, min(bits, t.Bits()), nil
	case t.Kind() == reflect.Slice:
		return tuples, 0, shapeOf(t.Elem())
	case t.Kind() == reflect.Struct:
		return tuple, 0, shapeOf(t)
	}
	panic("no Solidity type " + solType + " for " + t.String())
}

func (f *field) dynamic() bool {
	return f.kind == blob || f.kind == tuples || f.kind == accounts || f.kind == tuple && f.of.dynamic
}

func (f *field) words() int {
	if f.kind == tuple && !f.of.dynamic {
		return f.of.words
	}
	return 1
}

// encodeType is the EIP-712 type: the struct, then those it refers to. None of ours refers to more than one other.
func (s *shape) encodeType() string {
	text := s.signature(func(f *field) string { return f.solType + " " + f.name })
	for _, f := range s.fields {
		if f.of != nil {
			text += f.of.encodeType()
		}
	}
	return text
}

// selectorHash is keccak256 of the canonical signature, as selectors and topics are cut from it.
func (s *shape) selectorHash() [32]byte {
	return crypto.Keccak256Hash([]byte(s.signature((*field).abiType)))
}

func (s *shape) signature(of func(*field) string) string {
	parts := make([]string, len(s.fields))
	for i := range s.fields {
		parts[i] = of(&s.fields[i])
	}
	return s.name + "(" + strings.Join(parts, ",") + ")"
}

// abiType spells structs out as tuples.
func (f *field) abiType() string {
	if f.of == nil {
		return f.solType
	}
	anonymous := *f.of
	anonymous.name = ""
	text := anonymous.signature((*field).abiType)
	if f.kind == tuples {
		text += "[]"
	}
	return text
}

// hashStruct is EIP-712's, of a struct value.
func hashStruct(v reflect.Value) [32]byte { return crypto.Keccak256Hash(encodeData(v)) }

// encodeData is typeHash ‖ encodeData of EIP-712.
func encodeData(v reflect.Value) []byte {
	s := shapeOf(v.Type())
	encoded := slices.Clone(s.typeHash[:])
	for i := range s.fields {
		f := &s.fields[i]
		encoded = append(encoded, f.hashed(v.FieldByIndex(f.index))...)
	}
	return encoded
}

func (f *field) hashed(v reflect.Value) []byte {
	switch f.kind {
	case blob:
		return crypto.Keccak256(bytesOf(v))
	case tuple:
		hash := hashStruct(v)
		return hash[:]
	case tuples:
		var elements []byte
		for i := range v.Len() {
			hash := hashStruct(v.Index(i))
			elements = append(elements, hash[:]...)
		}
		return crypto.Keccak256(elements)
	case accounts:
		return crypto.Keccak256(elementWords(v))
	}
	return f.word(v)
}

// word is a value that fills one word.
func (f *field) word(v reflect.Value) []byte {
	w := make([]byte, 32)
	switch f.kind {
	case number:
		if v.Kind() == reflect.Bool {
			if v.Bool() {
				w[31] = 1
			}
			return w
		}
		binary.BigEndian.PutUint64(w[24:], v.Uint())
	case word:
		reflect.Copy(reflect.ValueOf(w), v)
	case account:
		reflect.Copy(reflect.ValueOf(w[12:]), v)
	}
	return w
}

func bytesOf(v reflect.Value) []byte {
	if v.Kind() == reflect.String {
		return []byte(v.String())
	}
	return v.Bytes()
}

func elementWords(v reflect.Value) []byte {
	words := make([]byte, 32*v.Len())
	for i := range v.Len() {
		reflect.Copy(reflect.ValueOf(words[32*i+12:32*i+32]), v.Index(i))
	}
	return words
}

// encode is abi.encode of the fields as arguments, those that are indexed in an event left out.
func encode(v reflect.Value) []byte {
	s := shapeOf(v.Type())
	headSize := 0
	for i := range s.fields {
		if f := &s.fields[i]; !f.indexed {
			headSize += 32 * f.words()
		}
	}
	var head, tail []byte
	for i := range s.fields {
		f := &s.fields[i]
		if f.indexed {
			continue
		}
		value := v.FieldByIndex(f.index)
		switch {
		case f.dynamic():
			head = append(head, wordOf(uint64(headSize+len(tail)))...)
			tail = append(tail, f.encodeTail(value)...)
		case f.kind == tuple:
			head = append(head, encode(value)...)
		default:
			head = append(head, f.word(value)...)
		}
	}
	return append(head, tail...)
}

func (f *field) encodeTail(v reflect.Value) []byte {
	switch f.kind {
	case blob:
		content := bytesOf(v)
		padding := make([]byte, (32-len(content)%32)%32)
		return slices.Concat(wordOf(uint64(len(content))), content, padding)
	case accounts:
		return append(wordOf(uint64(v.Len())), elementWords(v)...)
	case tuples:
		offsets, elements := wordOf(uint64(v.Len())), []byte(nil)
		for i := range v.Len() {
			if f.of.dynamic {
				offsets = append(offsets, wordOf(uint64(32*v.Len()+len(elements)))...)
			}
			elements = append(elements, encode(v.Index(i))...)
		}
		return append(offsets, elements...)
	}
	return encode(v)
}

func wordOf(n uint64) []byte {
	w := make([]byte, 32)
	binary.BigEndian.PutUint64(w[24:], n)
	return w
}

var (
	errShort   = errors.New("ABI encoding ends too early or points outside itself")
	errDirty   = errors.New("ABI encoding holds a number that its type cannot")
	errBloated = errors.New("ABI encoding repeats itself to grow on decoding")
)

// decoder reads what Solidity would: any layout whose offsets stay inside. What may come out is bounded by what went in, since
// several offsets may point at the same bytes.
type decoder struct {
	budget int
}

// decode reads the fields as arguments into the struct that v points to, indexed ones left out. The struct is half-written on error.
func decode(data []byte, v reflect.Value) error {
	// Of our messages the one with most dynamic members has 19: three, and 16 assertions.
	d := decoder{budget: 20 * len(data)}
	return d.fields(data, v)
}

func (d *decoder) fields(data []byte, v reflect.Value) error {
	s := shapeOf(v.Type())
	at := 0
	for i := range s.fields {
		f := &s.fields[i]
		if f.indexed {
			continue
		}
		size := 32 * f.words()
		if len(data) < at+size {
			return errShort
		}
		if err := d.field(f, data, data[at:at+size], v.FieldByIndex(f.index)); err != nil {
			return fmt.Errorf("%s: %w", f.name, err)
		}
		at += size
	}
	return nil
}

func (d *decoder) field(f *field, data, head []byte, v reflect.Value) error {
	switch {
	case f.dynamic():
		tail, err := pointed(data, head)
		if err != nil {
			return err
		}
		return d.tail(f, tail, v)
	case f.kind == tuple:
		return d.fields(head, v)
	}
	return f.setWord(head, v)
}

func (f *field) setWord(w []byte, v reflect.Value) error {
	switch f.kind {
	case number:
		n, ok := smallNumber(w)
		if !ok || f.bits < 64 && n>>f.bits != 0 {
			return errDirty
		}
		if v.Kind() == reflect.Bool {
			v.SetBool(n == 1)
			return nil
		}
		v.SetUint(n)
	case word:
		reflect.Copy(v, reflect.ValueOf(w))
	case account:
		if [12]byte(w) != [12]byte{} {
			return errDirty
		}
		reflect.Copy(v, reflect.ValueOf(w[12:]))
	}
	return nil
}

func (d *decoder) tail(f *field, data []byte, v reflect.Value) error {
	if f.kind == tuple {
		return d.fields(data, v)
	}
	if len(data) < 32 {
		return errShort
	}
	n, ok := smallNumber(data[:32])
	data = data[32:]
	if !ok || n > uint64(len(data)) {
		return errShort
	}
	count := int(n)
	switch f.kind {
	case blob:
		if err := d.spend(count); err != nil {
			return err
		}
		if v.Kind() == reflect.String {
			v.SetString(string(data[:count]))
		} else {
			v.SetBytes(slices.Clone(data[:count]))
		}
		return nil
	case accounts:
		if count > len(data)/32 {
			return errShort
		}
		list := reflect.MakeSlice(v.Type(), count, count)
		for i := range count {
			if err := (&field{kind: account}).setWord(data[32*i:32*i+32], list.Index(i)); err != nil {
				return err
			}
		}
		v.Set(list)
		return nil
	}
	if count > len(data)/32 {
		return errShort
	}
	list := reflect.MakeSlice(v.Type(), count, count)
	for i := range count {
		// Every array of structs that we have is one of dynamic structs.
		element, err := pointed(data, data[32*i:32*i+32])
		if err != nil {
			return err
		}
		if err := d.fields(element, list.Index(i)); err != nil {
			return fmt.Errorf("%d: %w", i, err)
		}
	}
	v.Set(list)
	return nil
}

func (d *decoder) spend(n int) error {
	if d.budget -= n; d.budget < 0 {
		return errBloated
	}
	return nil
}

// pointed is what an offset, relative to data, points at.
func pointed(data, offset []byte) ([]byte, error) {
	at, ok := smallNumber(offset)
	if !ok || at > uint64(len(data)) {
		return nil, errShort
	}
	return data[at:], nil
}

func smallNumber(w []byte) (n uint64, ok bool) {
	return binary.BigEndian.Uint64(w[24:32]), [24]byte(w) == [24]byte{}
}
