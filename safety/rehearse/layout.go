package rehearse

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"theseus/chain/fork"
)

// Layout names the slots of a contract by the storage layout that the compiler wrote.
type Layout struct {
	Storage []variable       `json:"storage"`
	Types   map[string]*kind `json:"types"`
}

type variable struct {
	Label  string `json:"label"`
	Offset uint   `json:"offset"` // bytes from the right end of the slot
	Slot   string `json:"slot"`   // decimal
	Type   string `json:"type"`
}

type kind struct {
	Encoding      string     `json:"encoding"`
	Label         string     `json:"label"`
	NumberOfBytes string     `json:"numberOfBytes"`
	Base          string     `json:"base"`
	Key           string     `json:"key"`
	Value         string     `json:"value"`
	Members       []variable `json:"members"`
}

// ParseLayout reads `storageLayout` of the compiler's output; empty input names nothing.
func ParseLayout(b []byte) (*Layout, error) {
	l := new(Layout)
	if len(b) == 0 {
		return l, nil
	}
	if err := json.Unmarshal(b, l); err != nil {
		return nil, fmt.Errorf("storage layout: %w", err)
	}
	return l, nil
}

// Field is a variable, or a part of one, that lies in a slot.
type Field struct {
	Name string // as Solidity would write it: balances[0x…].amount
	Type string // as Solidity would write it
	id   string // of the type in the layout
	from uint   // bytes from the right end of the slot
	size uint
}

// Value of the field in a word, for people: numbers in decimal, addresses and bytes in hexadecimal.
func (f Field) Value(word common.Hash) string {
	if f.size == 0 || f.size >= 32 && f.from > 0 || f.from+f.size > 32 {
		return word.Hex()
	}
	b := word[32-f.from-f.size : 32-f.from]
	switch {
	case f.Type == "bool":
		return strconv.FormatBool(new(big.Int).SetBytes(b).Sign() != 0)
	case strings.HasPrefix(f.Type, "uint"), strings.HasPrefix(f.Type, "enum"):
		return new(big.Int).SetBytes(b).String()
	case strings.HasPrefix(f.Type, "int"):
		n := new(big.Int).SetBytes(b)
		if b[0]&0x80 != 0 {
			n.Sub(n, new(big.Int).Lsh(common.Big1, 8*f.size))
		}
		return n.String()
	case strings.HasPrefix(f.Type, "address"), strings.HasPrefix(f.Type, "contract") && f.size == 20:
		return common.BytesToAddress(b).Hex()
	}
	return hexutil.Encode(b)
}

// wellKnown are slots that standards give a name (ERC-1967, ERC-1822, ERC-7201 of OpenZeppelin 5).
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
)

// Fields that lie in a slot; none if nobody knows.
func (l *Layout) Fields(slot common.Hash, names *fork.Names) []Field {
	if name, ok := wellKnown[slot]; ok {
		return []Field{{Name: name, Type: "address", size: 32}}
	}
	return (&search{l, names, maxSteps}).fields(slot.Big(), 0)
}

// search for what lies in a slot: layouts that are no compiler's could send it round and round.
type search struct {
	*Layout
	names *fork.Names
	left  int // steps
}

const maxSteps = 100_000

func (l *search) fields(slot *big.Int, depth int) (found []Field) {
	for _, v := range l.Storage {
		if at, ok := new(big.Int).SetString(v.Slot, 10); ok {
			found = append(found, l.within(v.Label, v.Type, at, v.Offset, slot, depth)...)
		}
	}
	if found != nil || l.names == nil || depth >= maxDepth {
		return found
	}
	// A value of a mapping or a dynamic array: its place is a hash that was computed, or a little after one.
	place := new(big.Int).Set(slot)
	for span := range int64(maxSpan) {
		if preimage := l.names.Preimage(common.BigToHash(place)); preimage != nil {
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
	for _, f := range l.fields(parent, depth) {
		t := l.Types[f.id]
		if t == nil {
			continue
		}
		switch {
		case t.Encoding == "mapping" && len(key) > 0:
			found = append(found, l.within(f.Name+"["+keyText(l.Types[t.Key], key)+"]", t.Value, start, 0, slot, depth)...)
		case t.Encoding == "dynamic_array" && len(key) == 0:
			found = append(found, l.element(f.Name, t.Base, start, slot, depth)...)
		case t.Encoding == "bytes" && len(key) == 0:
			found = append(found, Field{Name: fmt.Sprintf("%s, bytes from %d", f.Name, 32*span), Type: "bytes32", size: 32})
		}
	}
	return found
}

// within gives the fields of a variable of a type at a slot which lie in the wanted slot.
func (l *search) within(name, id string, at *big.Int, offset uint, wanted *big.Int, depth int) (found []Field) {
	t := l.Types[id]
	if l.left--; t == nil || l.left < 0 || depth > maxDepth || wanted.Cmp(at) < 0 {
		return nil
	}
	size, err := strconv.ParseUint(t.NumberOfBytes, 10, 64)
	slots := (size + 31) / 32
	if distance := new(big.Int).Sub(wanted, at); err != nil || size == 0 || !distance.IsUint64() || distance.Uint64() >= slots {
		return nil
	}
	switch {
	case t.Encoding != "inplace":
		return []Field{{Name: name, Type: t.Label, id: id, size: 32}}
	case len(t.Members) > 0:
		for _, m := range t.Members {
			if slot, ok := new(big.Int).SetString(m.Slot, 10); ok {
				found = append(found, l.within(name+"."+m.Label, m.Type, slot.Add(slot, at), m.Offset, wanted, depth+1)...)
			}
		}
		return found
	case t.Base != "":
		return l.element(name, t.Base, at, wanted, depth)
	case size > 32:
		return nil
	}
	return []Field{{Name: name, Type: t.Label, id: id, from: offset, size: uint(size)}}
}

// element gives the elements of an array that begins at a slot which lie in the wanted one.
func (l *search) element(name, id string, at, wanted *big.Int, depth int) (found []Field) {
	t := l.Types[id]
	distance := new(big.Int).Sub(wanted, at)
	if t == nil || !distance.IsUint64() {
		return nil
	}
	size, err := strconv.ParseUint(t.NumberOfBytes, 10, 64)
	switch {
	case err != nil || size == 0:
		return nil
	case size > 16: // one or more slots each
		slots := (size + 31) / 32
		index := distance.Uint64() / slots
		start := new(big.Int).Add(at, new(big.Int).SetUint64(index*slots))
		return l.within(fmt.Sprintf("%s[%d]", name, index), id, start, 0, wanted, depth+1)
	}
	each := 32 / size
	for i := range each {
		found = append(found, Field{Name: fmt.Sprintf("%s[%d]", name, distance.Uint64()*each+i), Type: t.Label, id: id, from: uint(i * size), size: uint(size)})
	}
	return found
}

// keyText is a mapping's key as people write it.
func keyText(t *kind, key []byte) string {
	switch {
	case t == nil:
		return hexutil.Encode(key)
	case t.Encoding == "bytes" && strings.HasPrefix(t.Label, "string"):
		return strconv.QuoteToASCII(string(key))
	case len(key) != 32:
		return hexutil.Encode(key)
	case strings.HasPrefix(t.Label, "bytes"):
		if n, err := strconv.ParseUint(t.NumberOfBytes, 10, 8); err == nil && n <= 32 {
			return hexutil.Encode(key[:n])
		}
	case strings.HasPrefix(t.Label, "uint"), strings.HasPrefix(t.Label, "enum"):
		if binary.BigEndian.Uint64(key) != 0 {
			return hexutil.Encode(key)
		}
	}
	size, _ := strconv.ParseUint(t.NumberOfBytes, 10, 8)
	return Field{Type: t.Label, size: uint(min(size, 32))}.Value(common.Hash(key))
}
