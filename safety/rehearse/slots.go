package rehearse

import (
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"theseus/chain/fork"
	"theseus/safety/layout"
)

// Field is a variable, or a part of one, that lies in a slot.
type Field struct {
	Name string // as Solidity would write it: balances[0x…].amount
	Type *layout.Type
	from uint // bytes from the right end of the slot
	size uint
}

// Value of the field in a word, for people: numbers in decimal, addresses and bytes in hexadecimal, text in quotes.
func (f Field) Value(word common.Hash) string {
	if f.Type == nil || f.size == 0 || f.from+f.size > 32 {
		return word.Hex()
	}
	b := word[32-f.from-f.size : 32-f.from]
	n := new(big.Int).SetBytes(b)
	switch f.Type.Kind {
	case layout.Bool:
		if n.BitLen() > 1 {
			return fmt.Sprintf("true (%v)", n) // not as Solidity writes it
		}
		return strconv.FormatBool(n.Sign() != 0)
	case layout.Enum:
		if i := n.Uint64(); n.IsUint64() && i < uint64(len(f.Type.Names)) {
			return fmt.Sprintf("%s (%d)", f.Type.Names[i], i)
		}
		return n.String()
	case layout.Uint, layout.List: // of a list the length
		return n.String()
	case layout.Int:
		if b[0]&0x80 != 0 {
			n.Sub(n, new(big.Int).Lsh(common.Big1, 8*f.size))
		}
		return n.String()
	case layout.Address:
		return common.BytesToAddress(b).Hex()
	case layout.String, layout.Bytes:
		if word[31]&1 == 1 { // longer than 31 bytes: it lies elsewhere
			return fmt.Sprintf("of %v bytes", n.Rsh(n, 1))
		}
		text := word[:min(int(word[31]/2), 31)]
		if f.Type.Kind == layout.String {
			return strconv.QuoteToASCII(string(text))
		}
		return hexutil.Encode(text)
	}
	return hexutil.Encode(b)
}

// wellKnown are slots that standards give a name (ERC-1967, and OpenZeppelin 5's guard of initialisers).
var wellKnown = map[common.Hash]string{
	implementationSlot: "ERC-1967 implementation",
	common.HexToHash("0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103"): "ERC-1967 admin",
	common.HexToHash("0xa3f0ad74e5423aebfd80d3ef4346578335a9a72aeaee59ff6cb3582b35133d50"): "ERC-1967 beacon",
	common.HexToHash("0xf0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00"): "openzeppelin.storage.Initializable",
	common.HexToHash("0x9016d09d72d40fdae2fd8ceac6b6234c7706214fd39c1cd1e609a0528c199300"): "openzeppelin.storage.Ownable",
}

const (
	maxDepth = 16  // of mappings in mappings, and of structs in structs
	maxSpan  = 256 // slots after a hash that are still taken for part of what lies there
	maxSteps = 100_000
)

// FieldsOf a slot by a layout; none if nobody knows. names are what hashes stand for.
func FieldsOf(l *layout.Layout, slot common.Hash, names ...*fork.Names) []Field {
	if l != nil {
		if found := (&search{l, names, maxSteps}).fields(slot.Big(), 0); found != nil {
			return found
		}
	}
	if name, ok := wellKnown[slot]; ok {
		return []Field{{Name: name}}
	}
	return nil
}

// search for what lies in a slot: layouts that are no compiler's could send it round and round.
type search struct {
	*layout.Layout
	names []*fork.Names
	left  int // steps
}

func (l *search) preimage(hash common.Hash) []byte {
	for _, names := range l.names {
		if preimage := names.Preimage(hash); preimage != nil {
			return preimage
		}
	}
	return nil
}

// roots are all variables and namespaces with their places in bytes.
func roots(l *layout.Layout, each func(name string, t *layout.Type, at *big.Int)) {
	for _, v := range l.Storage {
		each(v.Name, v.Type, v.At)
	}
	for _, n := range l.Namespaces {
		if n.Type == nil {
			continue
		}
		at := new(big.Int).Lsh(new(big.Int).SetBytes(n.Slot), 5)
		for _, m := range n.Type.Members {
			each(n.ID+"."+m.Name, m.Type, new(big.Int).Add(at, m.At))
		}
	}
}

func (l *search) fields(slot *big.Int, depth int) (found []Field) {
	roots(l.Layout, func(name string, t *layout.Type, at *big.Int) {
		found = append(found, l.within(name, t, at, slot, depth)...)
	})
	if found != nil || len(l.names) == 0 || depth >= maxDepth {
		return found
	}
	// A value of a mapping or a dynamic array: its place is a hash that was computed, or a little after one.
	place := new(big.Int).Set(slot)
	for span := range int64(maxSpan) {
		if preimage := l.preimage(common.BigToHash(place)); preimage != nil {
			if found := l.behind(preimage, place, span, slot, depth+1); found != nil {
				return found
			}
		}
		if place.Sign() == 0 {
			break
		}
		place.Sub(place, common.Big1)
	}
	return nil
}

// behind names what lies at a hash: preimage is a key and a slot, or a slot.
func (l *search) behind(preimage []byte, start *big.Int, span int64, slot *big.Int, depth int) (found []Field) {
	if len(preimage) < 32 {
		return nil
	}
	key, parent := preimage[:len(preimage)-32], new(big.Int).SetBytes(preimage[len(preimage)-32:])
	at := new(big.Int).Lsh(start, 5)
	for _, f := range l.fields(parent, depth) {
		switch {
		case f.Type == nil:
		case f.Type.Kind == layout.Mapping && len(key) > 0 && fits(f.Type.Key, key):
			found = append(found, l.within(f.Name+"["+keyText(f.Type.Key, key)+"]", f.Type.Value, at, slot, depth)...)
		case f.Type.Kind == layout.List && len(key) == 0:
			found = append(found, l.element(strings.TrimSuffix(f.Name, ".length"), f.Type.Base, at, slot, depth)...)
		case (f.Type.Kind == layout.Bytes || f.Type.Kind == layout.String) && len(key) == 0:
			found = append(found, Field{Name: fmt.Sprintf("%s, bytes from %d", f.Name, 32*span)})
		}
	}
	return found
}

// fits reports whether bytes can be a key: all but text and bytes fill a word.
func fits(t *layout.Type, key []byte) bool {
	return t != nil && (len(key) == 32 || t.Kind == layout.String || t.Kind == layout.Bytes)
}

// within gives the fields of a variable of a type, at a place in bytes, which lie in the wanted slot.
func (l *search) within(name string, t *layout.Type, at, wanted *big.Int, depth int) (found []Field) {
	if l.left--; t == nil || t.Size == nil || at == nil || l.left < 0 || depth > maxDepth || t.Size.Sign() <= 0 {
		return nil
	}
	begin := new(big.Int).Lsh(wanted, 5)
	if new(big.Int).Add(at, t.Size).Cmp(begin) <= 0 || at.Cmp(begin.Add(begin, big.NewInt(32))) >= 0 {
		return nil
	}
	switch t.Kind {
	case layout.List:
		return []Field{{Name: name + ".length", Type: t, size: 32}}
	case layout.Mapping, layout.Bytes, layout.String:
		return []Field{{Name: name, Type: t, size: 32}}
	case layout.Struct:
		for _, m := range t.Members {
			if m.At != nil {
				found = append(found, l.within(name+"."+m.Name, m.Type, new(big.Int).Add(at, m.At), wanted, depth+1)...)
			}
		}
		return found
	case layout.Array:
		return l.element(name, t.Base, at, wanted, depth)
	}
	from := new(big.Int).And(at, big.NewInt(31)).Uint64()
	if !t.Size.IsUint64() || from+t.Size.Uint64() > 32 {
		return nil
	}
	return []Field{{Name: name, Type: t, from: uint(from), size: uint(t.Size.Uint64())}}
}

// element gives the elements of an array that begins at a place which lie in the wanted slot.
func (l *search) element(name string, t *layout.Type, at, wanted *big.Int, depth int) (found []Field) {
	if t == nil || t.Size == nil || t.Size.Sign() <= 0 || !t.Size.IsUint64() || t.Size.Uint64() > 1<<40 {
		return nil
	}
	distance := new(big.Int).Sub(wanted, new(big.Int).Rsh(at, 5))
	if distance.Sign() < 0 || !distance.IsUint64() || distance.Uint64() > 1<<58 {
		return nil
	}
	size := t.Size.Uint64()
	if size > 16 { // one or more slots each
		slots := (size + 31) / 32
		index := distance.Uint64() / slots
		start := new(big.Int).Add(at, new(big.Int).Lsh(new(big.Int).SetUint64(index*slots), 5))
		return l.within(fmt.Sprintf("%s[%d]", name, index), t, start, wanted, depth+1)
	}
	each := 32 / size
	for i := range each {
		found = append(found, Field{Name: fmt.Sprintf("%s[%d]", name, distance.Uint64()*each+i), Type: t, from: uint(i * size), size: uint(size)})
	}
	return found
}

// keyText is a mapping's key as people write it.
func keyText(t *layout.Type, key []byte) string {
	switch {
	case t.Kind == layout.String:
		return strconv.QuoteToASCII(string(key))
	case t.Kind == layout.Bytes || len(key) != 32 || t.Size == nil || !t.Size.IsUint64() || t.Size.Uint64() > 32:
		return hexutil.Encode(key)
	case t.Kind == layout.FixedN:
		return hexutil.Encode(key[:t.Size.Uint64()])
	case t.Kind == layout.Uint && len(new(big.Int).SetBytes(key).String()) > 20:
		return hexutil.Encode(key) // a hash
	}
	return Field{Type: t, size: uint(t.Size.Uint64())}.Value(common.Hash(key))
}

// maxGuesses bounds the places that are tried for the keys of one transaction.
const maxGuesses = 20_000

// guess learns where the values of mappings lie whose keys stand among some words, two levels deep, and where lists and long texts lie.
func guess(l *layout.Layout, names *fork.Names, words []common.Hash) {
	if l == nil {
		return
	}
	slices.SortFunc(words, common.Hash.Cmp)
	words = slices.Compact(words)
	left := maxGuesses
	var in func(t *layout.Type, slot []byte, depth int)
	in = func(t *layout.Type, slot []byte, depth int) {
		if t == nil || left <= 0 {
			return
		}
		switch t.Kind {
		case layout.List, layout.Bytes, layout.String:
			names.Add(slot)
		case layout.Mapping:
			for _, word := range words {
				if left--; left <= 0 || depth == 2 {
					return
				}
				preimage := append(word.Bytes(), slot...)
				in(t.Value, names.Add(preimage).Bytes(), depth+1)
			}
		case layout.Struct:
			for _, m := range t.Members {
				if m.At != nil {
					place := new(big.Int).Add(new(big.Int).SetBytes(slot), new(big.Int).Rsh(m.At, 5))
					in(m.Type, common.BigToHash(place).Bytes(), depth)
				}
			}
		}
	}
	roots(l, func(_ string, t *layout.Type, at *big.Int) {
		if at != nil {
			in(t, common.BigToHash(new(big.Int).Rsh(at, 5)).Bytes(), 0)
		}
	})
}
