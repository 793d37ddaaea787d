package layout_test

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
	"theseus/code/output"
	"theseus/code/solc"
	"theseus/safety"
	"theseus/safety/layout"
)

func TestMain(m *testing.M) {
	solc.RunWorkerIfAsked()
	os.Exit(m.Run())
}

// What is true about a pair of layouts is found by running both on the same storage: the old code writes, the new code reads. A pair
// corrupts if a variable that both have reads another value, if it cannot be read, or if a new one does not read as empty.

// read is one thing that a contract reads: an expression, and what tells its meaning apart where the bits are the same.
type read struct {
	name, expression string
	class            string   // bytes are no numbers, a list is no structure
	names            []string // of an enumeration
	signed           bool
}

// version is a contract that writes its variables from a seed and reads them back.
type version struct {
	name        string
	declaration string // of types and variables
	write       string // statements that use h(n) for a number
	reads       []read
}

const prelude = `// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.0;
interface I {}
type V is uint128;
abstract contract Base {
    function h(uint256 seed, uint256 n) internal pure returns (uint256) { return uint256(keccak256(abi.encode(seed, n))); }
}
`

func (v *version) solidity() string {
	var b strings.Builder
	fmt.Fprintf(&b, "contract %s is Base {\n%s\n    function w(uint256 seed) external {\n%s    }\n    function r(uint256 i) external view returns (bytes memory) {\n", v.name, v.declaration, v.write)
	for i, r := range v.reads {
		fmt.Fprintf(&b, "        if (i == %d) return abi.encode(%s);\n", i, r.expression)
	}
	b.WriteString("        return \"\";\n    }\n}\n")
	return b.String()
}

var compilers = func() *solc.Compilers {
	cfg := solc.ConfigFromEnv()
	if cfg.Dir == "" {
		cfg.Dir, _ = filepath.Abs("../../node_modules")
	}
	return solc.New(cfg)
}()

// compile gives the layouts and the code of some versions.
func compile(t *testing.T, versions ...*version) (map[string]*layout.Layout, map[string][]byte) {
	t.Helper()
	source := prelude
	for _, v := range versions {
		source += v.solidity()
	}
	return compileSource(t, source)
}

func compileSource(t *testing.T, source string) (map[string]*layout.Layout, map[string][]byte) {
	t.Helper()
	input, err := json.Marshal(map[string]any{
		"language": "Solidity", "sources": map[string]any{"a.sol": map[string]any{"content": source}},
		"settings": map[string]any{"evmVersion": "cancun", "outputSelection": map[string]any{"*": map[string]any{
			"*": []string{"abi", "storageLayout", "transientStorageLayout", "evm.deployedBytecode.object", "evm.methodIdentifiers"}, "": []string{"ast"}}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	text, err := compilers.Compile(context.Background(), evmtest.Compiler, [32]byte{}, input)
	if err != nil {
		t.Fatal(err)
	}
	var direct struct {
		Errors    []struct{ Severity, FormattedMessage string }
		Contracts map[string]map[string]struct {
			EVM struct{ DeployedBytecode struct{ Object string } }
		}
	}
	if err := json.Unmarshal(text, &direct); err != nil {
		t.Fatal(err)
	}
	for _, e := range direct.Errors {
		if e.Severity == "error" {
			t.Fatalf("%s\n%s", e.FormattedMessage, source)
		}
	}
	c, err := output.Read("a.json", bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	layouts, codes := make(map[string]*layout.Layout), make(map[string][]byte)
	for _, k := range c.Contracts {
		layouts[k.Name] = layout.Of(k)
		if codes[k.Name], err = hex.DecodeString(direct.Contracts["a.sol"][k.Name].EVM.DeployedBytecode.Object); err != nil {
			t.Fatal(err)
		}
	}
	return layouts, codes
}

// seeds are so many that values which are the same by chance (two booleans) are not so under all of them.
const seeds = 16

var address = common.HexToAddress("0xc0de")

func call(c *evmtest.Chain, signature string, argument int64) ([]byte, bool) {
	data := append(crypto.Keccak256([]byte(signature))[:4], common.BigToHash(big.NewInt(argument)).Bytes()...)
	r := c.Call(evmtest.Account(0), address, nil, data)
	return r.Ret, r.Err == nil
}

// corrupts runs both versions and tells what is read wrong; empty: nothing.
func corrupts(t *testing.T, old, new *version, codes map[string][]byte) string {
	t.Helper()
	for seed := int64(1); seed <= seeds; seed++ {
		c := evmtest.New(t, evmtest.Cancun)
		c.SetCode(address, codes[old.name])
		if _, ok := call(c, "w(uint256)", seed); !ok {
			t.Fatalf("%s cannot be written:\n%s", old.name, old.solidity())
		}
		was := make(map[string]string)
		for i, r := range old.reads {
			answer, ok := call(c, "r(uint256)", int64(i))
			if !ok {
				t.Fatalf("%s cannot read its own %s:\n%s", old.name, r.name, old.solidity())
			}
			was[r.name] = r.meaning(answer)
		}
		c.SetCode(address, codes[new.name])
		for i, r := range new.reads {
			answer, ok := call(c, "r(uint256)", int64(i))
			if !ok {
				return r.name + " cannot be read"
			}
			before, both := was[r.name]
			after := r.meaning(answer)
			if both && before != after {
				// A number where an enumeration was, or the other way round, is compared as a number.
				for _, o := range old.reads {
					if o.name == r.name && (o.names == nil) != (r.names == nil) && o.class == r.class {
						o.names = nil
						plain := r
						plain.names = nil
						c.SetCode(address, codes[old.name])
						first, _ := call(c, "r(uint256)", int64(indexOf(old.reads, o.name)))
						c.SetCode(address, codes[new.name])
						if o.meaning(first) == plain.meaning(answer) {
							before = after
						}
					}
				}
			}
			switch {
			case both && before != after:
				return fmt.Sprintf("%s was %s and is %s", r.name, before, after)
			case !both && len(bytes.Trim(answer[64:], "\x00\x20")) > 0:
				return fmt.Sprintf("new %s starts as %x", r.name, answer)
			}
		}
	}
	return ""
}

func indexOf(reads []read, name string) int {
	for i, r := range reads {
		if r.name == name {
			return i
		}
	}
	return -1
}

func (r read) meaning(answer []byte) string {
	if r.names != nil {
		if n := new(big.Int).SetBytes(answer[64:]); n.IsInt64() && n.Int64() < int64(len(r.names)) {
			return r.class + r.names[n.Int64()]
		}
	}
	if r.signed && answer[64]&0x80 != 0 {
		return r.class + "negative " + hex.EncodeToString(answer)
	}
	return r.class + hex.EncodeToString(answer)
}

// judge is what the comparison says: unsafe, warned or nothing; and all of it, for a failing test.
func judge(old, new *layout.Layout) (unsafe, warned bool, text string) {
	for _, f := range layout.Compare(old, new) {
		switch f.Severity {
		case safety.Unsafe:
			unsafe = true
		case safety.Warning:
			warned = true
		default:
			unsafe, text = true, text+"UNDECIDED "
		}
		text += fmt.Sprintf("%s %s: %s\n", f.Severity, f.Code, f.Message)
	}
	return unsafe, warned, text
}

// kinds of variables: a type, how x is written from number v, and what is read of it.
var kinds = func() []version {
	scalar := func(typ, class, value string) version {
		return version{declaration: typ, write: "x = " + value + ";", reads: []read{{name: "x", expression: "x", class: class, signed: strings.HasPrefix(typ, "int")}}}
	}
	enum := func(name string, members ...string) version {
		v := scalar(name, "", fmt.Sprintf("%s(v %% %d)", name, len(members)))
		v.reads[0].names = members
		return v
	}
	part := func(names ...string) (list []read) {
		for _, n := range names {
			list = append(list, read{name: n, expression: n})
		}
		return list
	}
	class := func(c string, list []read) []read {
		for i := range list {
			list[i].class = c
		}
		return list
	}
	list := func(element, cast string) version {
		return version{declaration: element + "[]", write: "x.push(" + cast + "(v >> 8)); x.push(" + cast + "(v));",
			reads: class("list", []read{{name: "l", expression: "x.length"}, {name: "1", expression: "x.length > 1 ? x[1] : " + cast + "(0)"}})}
	}
	return []version{
		scalar("uint8", "", "uint8(v)"), scalar("uint16", "", "uint16(v)"), scalar("uint128", "", "uint128(v)"), scalar("uint256", "", "v"),
		scalar("int8", "", "int8(uint8(v))"), scalar("int128", "", "int128(uint128(v))"), scalar("int256", "", "int256(v)"), scalar("bool", "", "v % 2 == 1"),
		scalar("address", "", "address(uint160(v))"), scalar("address payable", "", "payable(address(uint160(v)))"), scalar("I", "", "I(address(uint160(v)))"),
		scalar("V", "", "V.wrap(uint128(v))"), scalar("bytes1", "bytes", "bytes1(uint8(v))"), scalar("bytes4", "bytes", "bytes4(uint32(v))"),
		scalar("bytes32", "bytes", "bytes32(v)"), enum("E2", "A", "B"), enum("E3", "A", "B", "C"), enum("E3r", "B", "A", "C"),
		scalar("bytes", "text", "abi.encode(v)"), scalar("string", "text", "string(abi.encode(v, v))"),
		list("uint8", "uint8"), list("uint128", "uint128"), list("uint256", "uint256"), list("uint160", "uint160"),
		{declaration: "uint128[2]", write: "x[0] = uint128(v >> 8); x[1] = uint128(v);", reads: class("array", part("x[0]", "x[1]"))},
		{declaration: "uint256[2]", write: "x[0] = v; x[1] = v >> 8;", reads: class("array", part("x[0]", "x[1]"))},
		{declaration: "uint256[3]", write: "x[0] = v; x[1] = v >> 8; x[2] = v >> 16;", reads: class("array", part("x[0]", "x[1]", "x[2]"))},
		{declaration: "mapping(uint256 => uint256)", write: "x[7] = v;", reads: class("map", part("x[7]"))},
		{declaration: "mapping(uint8 => uint256)", write: "x[7] = v;", reads: class("map", part("x[7]"))},
		{declaration: "mapping(uint256 => uint64)", write: "x[7] = uint64(v);", reads: class("map", part("x[7]"))},
		{declaration: "S1", write: "x.a = uint128(v); x.b = uint128(v >> 9);", reads: class("struct", part("x.a", "x.b"))},
		{declaration: "S2", write: "x.a = uint128(v); x.b = uint128(v >> 9); x.c = v;", reads: class("struct", part("x.a", "x.b", "x.c"))},
		{declaration: "S3", write: "x.b = uint128(v); x.a = uint128(v >> 9);", reads: class("struct", part("x.a", "x.b"))},
		{declaration: "mapping(uint256 => S1)", write: "x[7].a = uint128(v); x[7].b = uint128(v >> 9);", reads: class("mapstruct", part("x[7].a", "x[7].b"))},
		{declaration: "mapping(uint256 => S2)", write: "x[7].a = uint128(v); x[7].b = uint128(v >> 9); x[7].c = v;", reads: class("mapstruct", part("x[7].a", "x[7].b", "x[7].c"))},
	}
}()

const types = `    enum E2 { A, B } enum E3 { A, B, C } enum E3r { B, A, C }
    struct S1 { uint128 a; uint128 b; } struct S2 { uint128 a; uint128 b; uint256 c; } struct S3 { uint128 b; uint128 a; }
`

// The corpus: every kind of variable becomes every other, alone in its slot, with a list behind it. A narrower mapping key is decided by
// its type: which keys were used cannot be told.
func TestEveryTypeBecomesEveryOther(t *testing.T) {
	t.Parallel()
	var all []*version
	for i, k := range kinds {
		v := k
		v.name = fmt.Sprintf("K%d", i)
		v.declaration = types + "    uint256 internal before; " + k.declaration + " internal x; uint256[2] internal tail;\n"
		v.write = "        uint256 v = h(seed, 1); " + k.write + " tail[1] = h(seed, 3); before = h(seed, 2);\n"
		v.reads = append([]read{{name: "tail[1]", expression: "tail[1]"}, {name: "before", expression: "before"}}, k.reads...)
		all = append(all, &v)
	}
	layouts, codes := compile(t, all...)
	cases, corrupting, flagged := 0, 0, 0
	for i, old := range all {
		for j, new := range all {
			why := corrupts(t, old, new, codes)
			// Another class of value in the same variable, nothing of which both read, is another meaning.
			if why == "" && old.reads[2].class != new.reads[2].class {
				why = "another class"
			}
			if strings.HasPrefix(kinds[i].declaration, "mapping(uint256 ") && strings.HasPrefix(kinds[j].declaration, "mapping(uint8 ") {
				why = "keys beyond 255 are lost"
			}
			unsafe, _, text := judge(layouts[old.name], layouts[new.name])
			cases++
			switch {
			case why != "":
				corrupting++
				if !unsafe {
					t.Errorf("%s becomes %s: %s, but it is not found unsafe: %s", kinds[i].declaration, kinds[j].declaration, why, text)
				}
			case unsafe:
				flagged++
				t.Errorf("%s becomes %s: nothing is read wrong, but it is found unsafe: %s", kinds[i].declaration, kinds[j].declaration, text)
			}
		}
	}
	t.Logf("%d cases, %d of them corrupting", cases, corrupting)
	if cases < 300 || corrupting < 100 || cases-corrupting < 30 {
		t.Errorf("%d cases, %d corrupting: too few to say anything", cases, corrupting)
	}
}
