package rehearse

import (
	"bytes"
	"encoding/hex"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/fork"
	"theseus/code/jsontree"
	"theseus/safety/layout"
)

// Constants are what source names as it stands: numbers, texts, and the hashes of texts. A compiler that knows a mapping's key computes the
// value's place itself, and nothing that runs tells the key: it is found among these, or not at all.
type Constants struct {
	words []common.Hash
	texts [][]byte
	seen  map[common.Hash]bool
}

const (
	maxConstants = 10_000  // of one contract
	maxText      = 4096    // bytes
	smallKeys    = 256     // keys from 0 on are tried whatever the source says
	maxPlaces    = 1 << 17 // that are computed to find keys, in one rehearsal
)

// ReadConstants finds them in the ASTs of a build-info.
func ReadConstants(document []byte) (Constants, error) {
	var c Constants
	var r jsontree.Reader
	root, err := r.Parse(document)
	if err == nil {
		c.walk(root)
	}
	return c, err
}

func (c *Constants) walk(v jsontree.Value) {
	if v.Is('{') {
		// The compiler has evaluated expressions: 2 days is int_const 172800.
		if text, ok := strings.CutPrefix(v.Get("typeDescriptions").Get("typeString").String(), "int_const "); ok {
			c.number(text)
		}
		if v.Get("nodeType").Says("Literal") {
			if text, err := hex.DecodeString(v.Get("hexValue").String()); err == nil && !v.Get("kind").Says("number") {
				c.text(text)
			}
			c.number(strings.ReplaceAll(v.Get("value").String(), "_", ""))
		}
	}
	for k := range v.Children() {
		if k.Is('{') || k.Is('[') {
			c.walk(k)
		}
	}
}

func (c *Constants) number(text string) {
	if len(text) > 80 { // more than any word, with a sign or a prefix
		return
	}
	n, ok := new(big.Int).SetString(text, 0)
	if !ok || n.BitLen() > 256 {
		return
	}
	c.word(common.BigToHash(n.And(n, new(big.Int).Sub(new(big.Int).Lsh(common.Big1, 256), common.Big1)))) // negative ones in two's complement
}

func (c *Constants) word(w common.Hash) {
	if c.seen == nil {
		c.seen = make(map[common.Hash]bool)
	}
	if !c.seen[w] && len(c.words) < maxConstants {
		c.seen[w] = true
		c.words = append(c.words, w)
	}
}

// text is a key itself, or its bytes or its hash are: names of roles.
func (c *Constants) text(text []byte) {
	if len(text) == 0 || len(text) > maxText || len(c.texts) >= maxConstants {
		return
	}
	hash := crypto.Keccak256Hash(text)
	if c.seen[hash] {
		return
	}
	c.texts = append(c.texts, text)
	c.word(hash)
	if len(text) <= 32 {
		c.word(common.Hash(common.RightPadBytes(text, 32)))
	}
}

// code adds what code pushes: whatever else a compiler has computed. Two bytes and less are mostly places to jump to.
func (c *Constants) code(code []byte) {
	for at := 0; at < len(code); at++ {
		if op := vm.OpCode(code[at]); op.IsPush() {
			size := int(op - vm.PUSH0)
			if operand := code[at+1 : min(at+1+size, len(code))]; size > 2 {
				c.word(common.BytesToHash(operand))
			}
			at += size
		}
	}
}

// and are the constants of two versions, the first one's first.
func (c Constants) and(other Constants) (both Constants) {
	for _, one := range []Constants{c, other} {
		for _, text := range one.texts {
			both.text(text)
		}
		for _, w := range one.words {
			both.word(w)
		}
	}
	return both
}

// keys are those that can be of a type, as Solidity hashes them, the likeliest first.
func (c *Constants) keys(t *layout.Type) (keys [][]byte) {
	if t == nil {
		return nil
	}
	if t.Kind == layout.String || t.Kind == layout.Bytes {
		return c.texts
	}
	if t.Size == nil || !t.Size.IsUint64() || t.Size.Uint64() > 32 {
		return nil
	}
	unused := 32 - int(t.Size.Uint64()) // bytes
	add := func(w common.Hash) {
		fits := zero(w[:unused])
		switch t.Kind {
		case layout.FixedN:
			fits = zero(w[32-unused:])
		case layout.Int:
			fits = fits || ones(w[:unused])
		}
		if fits {
			keys = append(keys, w.Bytes())
		}
	}
	for _, w := range c.words {
		add(w)
	}
	for i := range int64(smallKeys) {
		if w := common.BigToHash(big.NewInt(i)); !c.seen[w] {
			add(w)
		}
	}
	return keys
}

func zero(b []byte) bool { return bytes.Count(b, []byte{0}) == len(b) }
func ones(b []byte) bool { return bytes.Count(b, []byte{0xff}) == len(b) }

// spot is something whose place in storage is known, and that has more elsewhere.
type spot struct {
	t    *layout.Type
	slot common.Hash
}

// places learns where values of mappings lie whose keys are constants, the outermost mappings first, and how many places it computed. What is
// within a mapping has a share of what is left each.
func (c *Constants) places(l *layout.Layout, names *fork.Names, most int) (computed int) {
	if l == nil {
		return 0
	}
	var level []spot
	roots(l, func(_ string, t *layout.Type, at *big.Int) { level = spots(level, t, at, 0) })
	for depth := 0; depth < maxDepth && len(level) > 0; depth++ {
		var next []spot
		share := (most - computed) / len(level)
		for _, s := range level {
			if s.t.Kind != layout.Mapping {
				continue
			}
			keys := c.keys(s.t.Key)
			for _, key := range keys[:min(len(keys), share)] {
				computed++
				value := names.Add(append(append([]byte(nil), key...), s.slot[:]...))
				next = spots(next, s.t.Value, new(big.Int).Lsh(value.Big(), 5), 0)
			}
		}
		level = next
	}
	return computed
}

// spots adds the mappings in a variable, which is at a place in bytes.
func spots(list []spot, t *layout.Type, at *big.Int, depth int) []spot {
	if t == nil || at == nil || at.Sign() < 0 || depth > maxDepth {
		return list
	}
	switch t.Kind {
	case layout.Mapping:
		list = append(list, spot{t, common.BigToHash(new(big.Int).Rsh(at, 5))})
	case layout.Struct:
		for _, m := range t.Members {
			if m.At != nil {
				list = spots(list, m.Type, new(big.Int).Add(at, m.At), depth+1)
			}
		}
	}
	return list
}

// fieldsOf a slot: by the keys that were seen, else also by constants of the code.
func (u *run) fieldsOf(l *layout.Layout, slot common.Hash) []Field {
	if found := FieldsOf(l, slot, u.names); found != nil || l == nil {
		return found
	}
	if u.guessed == nil {
		u.guessed = fork.NewNames()
		left := maxPlaces
		for _, m := range u.Activation.Members {
			known := m.New.Constants.and(m.Old.Constants)
			known.code(u.code[m.Code.Implementation])
			for _, of := range []*layout.Layout{m.New.Layout, m.Old.Layout} {
				left -= known.places(of, u.guessed, left/2)
			}
		}
	}
	return FieldsOf(l, slot, u.names, u.guessed)
}
