package upgrade

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"reflect"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Domain is where signatures count: one CodeRegistry on one chain. The EIP-712 domain is
// (name "Theseus", version "1", chainId, verifyingContract).
type Domain struct {
	ChainID      uint64         `json:"chainId,string"`
	CodeRegistry common.Address `json:"codeRegistry"`
}

const (
	domainName    = "Theseus"
	domainVersion = "1"
	domainType    = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
)

// Separator is the EIP-712 domain separator, CodeRegistry's domainSeparator().
func (d Domain) Separator() [32]byte {
	return crypto.Keccak256Hash(
		crypto.Keccak256([]byte(domainType)),
		crypto.Keccak256([]byte(domainName)),
		crypto.Keccak256([]byte(domainVersion)),
		wordOf(d.ChainID),
		common.LeftPadBytes(d.CodeRegistry[:], 32),
	)
}

// DigestOf is the EIP-712 digest of an intent: what signers sign, and the intent's id.
func DigestOf(d Domain, intent Intent) Digest {
	separator, message := d.Separator(), hashStruct(valueOf(intent))
	return Digest(crypto.Keccak256Hash([]byte("\x19\x01"), separator[:], message[:]))
}

func valueOf(intent Intent) reflect.Value { return reflect.ValueOf(intent).Elem() }

// EncodeData is what EIP-712 hashes of an intent: its type hash, then a word for each member. `withdraw` takes it.
func EncodeData(intent Intent) []byte { return encodeData(valueOf(intent)) }

// Encode is abi.encode of the intent's struct: the body of a proposal.
func Encode(intent Intent) []byte {
	v := valueOf(intent)
	body := encode(v)
	if shapeOf(v.Type()).dynamic {
		return append(wordOf(32), body...)
	}
	return body
}

// Decode reads what [Encode] gives, and every other layout that Solidity would read as the same, but for offsets that wrap around to
// what lies before, and text that ends behind the call data. What follows the selector of a propose or submit call is such a layout
// too: the intent is its first argument.
func Decode(k Kind, body []byte) (Intent, error) {
	intent := NewIntent(k)
	if intent == nil {
		return nil, fmt.Errorf("kind %d: want 0 to %d", k, KindArchive)
	}
	// The struct is the first argument of a call: the call is a struct of at least one member.
	member := field{name: k.String(), kind: tuple, of: shapeOf(valueOf(intent).Type())}
	size := 32 * member.words()
	d := decoder{budget: 20 * len(body)}
	if len(body) < size {
		return nil, fmt.Errorf("%s: %w", k, errShort)
	}
	if err := d.field(&member, body, body[:size], valueOf(intent)); err != nil {
		return nil, fmt.Errorf("%s: %w", k, err)
	}
	if code := CodeOf(intent); code != nil {
		for i, a := range code.Assertions {
			if a.Comparison > HASH {
				return nil, fmt.Errorf("%s: assertion %d: %w", k, i, errDirty)
			}
		}
	}
	return intent, nil
}

// EqualIntents reports whether two intents say the same.
func EqualIntents(a, b Intent) bool {
	return a.Kind() == b.Kind() && bytes.Equal(Encode(a), Encode(b))
}

// TypedData is the intent as wallets take it: the JSON document of eth_signTypedData_v4. Numbers are decimal strings, words
// and bytes hexadecimal.
type TypedData struct {
	Types       map[string][]TypedField `json:"types"`
	PrimaryType string                  `json:"primaryType"`
	Domain      map[string]any          `json:"domain"`
	Message     map[string]any          `json:"message"`
}

// TypedField is a member of an EIP-712 type.
type TypedField struct {
	Name string `json:"name"`
	Type string `json:"type"`
}

// TypedDataOf is the intent as wallets take it.
func TypedDataOf(d Domain, intent Intent) TypedData {
	v := valueOf(intent)
	types := map[string][]TypedField{"EIP712Domain": {
		{"name", "string"}, {"version", "string"}, {"chainId", "uint256"}, {"verifyingContract", "address"},
	}}
	shapeOf(v.Type()).addTypes(types)
	return TypedData{
		Types:       types,
		PrimaryType: intent.Kind().String(),
		Domain: map[string]any{
			"name": domainName, "version": domainVersion, "chainId": strconv.FormatUint(d.ChainID, 10),
			"verifyingContract": d.CodeRegistry.Hex(),
		},
		Message: message(v),
	}
}

func (s *shape) addTypes(types map[string][]TypedField) {
	for _, f := range s.fields {
		types[s.name] = append(types[s.name], TypedField{f.name, f.solType})
		if f.of != nil {
			f.of.addTypes(types)
		}
	}
}

func message(v reflect.Value) map[string]any {
	s := shapeOf(v.Type())
	m := make(map[string]any, len(s.fields))
	for i := range s.fields {
		f := &s.fields[i]
		m[f.name] = f.shown(v.FieldByIndex(f.index))
	}
	return m
}

func (f *field) shown(v reflect.Value) any {
	switch f.kind {
	case number:
		if v.Kind() == reflect.Bool {
			return v.Bool()
		}
		return strconv.FormatUint(v.Uint(), 10)
	case word:
		w := f.word(v)
		if f.solType == "uint256" {
			return Uint256(w).String()
		}
		return "0x" + hex.EncodeToString(w)
	case account:
		return v.Interface().(common.Address).Hex()
	case blob:
		if v.Kind() == reflect.String {
			return v.String()
		}
		return "0x" + hex.EncodeToString(v.Bytes())
	case tuple:
		return message(v)
	}
	list := make([]any, v.Len())
	for i := range list {
		if f.kind == accounts {
			list[i] = v.Index(i).Interface().(common.Address).Hex()
		} else {
			list[i] = message(v.Index(i))
		}
	}
	return list
}

// SafeDigest is the digest that a Safe wallet of version 1.3.0 or later shows and signs when an intent's digest is brought before it
// as a message: EIP-712 SafeMessage(bytes message) under the Safe's own domain, the message being the digest.
func SafeDigest(d Digest, chainID uint64, safe common.Address) Digest {
	message := crypto.Keccak256(crypto.Keccak256([]byte("SafeMessage(bytes message)")), crypto.Keccak256(d[:]))
	return Digest(crypto.Keccak256([]byte("\x19\x01"), SafeDomain(chainID, safe).Bytes(), message))
}

// SafeDomain is the domain separator of a Safe wallet of version 1.3.0 or later, as it gives it itself.
func SafeDomain(chainID uint64, safe common.Address) common.Hash {
	return crypto.Keccak256Hash(
		crypto.Keccak256([]byte("EIP712Domain(uint256 chainId,address verifyingContract)")),
		wordOf(chainID), common.LeftPadBytes(safe[:], 32))
}
