package build

import (
	"encoding/json"
	"errors"
	"os"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"
)

const everything = `{
  "$schema": "theseus.json.schema", "theseus": 1,
  "compiler": {"version": "0.8.37", "sha256": "0x1111111111111111111111111111111111111111111111111111111111111111"},
  "settings": {
    "optimizer": {"enabled": true, "runs": 200, "details": {"peephole": true, "inliner": true, "jumpdestRemover": true, "orderLiterals": true,
      "deduplicate": true, "cse": true, "constantOptimizer": true, "simpleCounterForLoopUncheckedIncrement": true, "yul": true,
      "yulDetails": {"stackAllocation": true, "optimizerSteps": ""}}},
    "viaIR": true, "evmVersion": "shanghai", "remappings": ["@oz/=lib/oz/", "lib:a=b"],
    "metadata": {"bytecodeHash": "ipfs", "appendCBOR": true, "useLiteralContent": false}, "debug": {"revertStrings": "strip"}},
  "sources": ["src", "lib/X.sol"],
  "contracts": {
    "Token": {"source": "src/Token.sol", "name": "T", "constructor": [1, "2", {"a": [true]}],
      "libraries": {"Math": {"contract": "MathLib"},
        "src/L.sol:L": {"address": "0x1111111111111111111111111111111111111111", "codeHash": "0x1111111111111111111111111111111111111111111111111111111111111111"}},
      "chains": {"1": {"constructor": [], "libraries": {"Math": {"contract": "MathLib"}}}}},
    "MathLib": {"source": "src/Math.sol", "eternalStorage": "src/Proxy.sol:MathProxy"}},
  "submodules": ["lib/oz"]}`

const minimal = `{"theseus": 1, "compiler": {"version": "0.8.37"}, "contracts": {"C": {"source": "C.sol"}}}`

func TestRecipeRoundTrip(t *testing.T) {
	for _, text := range []string{everything, minimal, strings.Replace(minimal, "{", `{"submodules": true,`, 1)} {
		r, err := ParseRecipe([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		again, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		back, err := ParseRecipe(again)
		if err != nil {
			t.Fatalf("%v\n%s", err, again)
		}
		third, _ := json.Marshal(back)
		if string(third) != string(again) {
			t.Errorf("%s\nreads back as\n%s", again, third)
		}
	}
}

// recipeCase changes one thing in the recipe with everything, or is a whole text.
type recipeCase struct {
	name, old, new string
	says           string // part of the refusal; empty: accepted
	beyondSchema   bool   // only the reader can know; otherwise schema and reader must agree
}

var recipeCases = []recipeCase{
	{"not JSON", "", `{`, "not JSON", true},
	{"empty", "", ``, "not JSON", true},
	{"two values", "", minimal + `{}`, "follows", true},
	{"a list", "", `[]`, "want an object", false},
	{"byte order mark", "", "\ufeff" + minimal, "not JSON", true},
	{"not UTF-8", `"T"`, "\"\xff\"", "not UTF-8", true},
	{"half a surrogate pair", `"stackAllocation": true, "optimizerSteps": ""`, `"optimizerSteps": "\ud800"`, "surrogate", true},
	{"nested deeply", "", strings.Repeat("[", 100_000), "deep", true},
	{"too long", "", minimal + strings.Repeat(" ", recipeBytes), "more than", true},
	{"twice", `"theseus": 1`, `"theseus": 1, "theseus": 1`, "twice", true},
	{"twice, nested and escaped", `"viaIR": true`, `"viaIR": true, "via\u0049R": false`, "twice", true},
	{"other case", `"viaIR"`, `"viair"`, "settings.viair: unknown", false},
	{"unknown", `"theseus": 1`, `"theseus": 1, "scripts": {}`, "scripts: unknown", false},
	{"unknown, nested", `"yulDetails": {`, `"yulDetails": {"x": 1, `, "yulDetails.x: unknown", false},
	{"unknown in a chain", `"1": {`, `"1": {"source": "x.sol", `, "chains.1.source: unknown", false},
	{"null", `"viaIR": true`, `"viaIR": null`, "null", false},
	{"null argument", `[1, "2"`, `[null, "2"`, "null", true},
	{"next version", `"theseus": 1`, `"theseus": 2`, "this program reads 1", false},
	{"version as text", `"theseus": 1`, `"theseus": "1"`, "whole number", false},
	{"version as fraction", `"theseus": 1`, `"theseus": 1.0`, "whole number", true},
	{"no compiler", `"0.8.37"`, `"0.5.17"`, "too old", false},
	{"version range", `"0.8.37"`, `"^0.8.0"`, "form", false},
	{"nightly", `"0.8.37"`, `"0.8.37-nightly"`, "form", false},
	{"negative runs", `"runs": 200`, `"runs": -1`, "between", false},
	{"huge runs", `"runs": 200`, `"runs": 18446744073709551615`, "whole number", false},
	{"most runs", `"runs": 200`, `"runs": 4294967295`, "", false},
	{"runs with exponent", `"runs": 200`, `"runs": 2e2`, "whole number", true},
	{"runs as text", `"runs": 200`, `"runs": "200"`, "whole number", false},
	{"unknown fork", `"shanghai"`, `"Shanghai"`, "one of", false},
	{"no fork", `"shanghai"`, `""`, "not empty", false},
	{"unknown metadata hash", `"ipfs"`, `"sha1"`, "one of", false},
	{"number for text", `"ipfs"`, `1`, "want text", false},
	{"text for bool", `"viaIR": true`, `"viaIR": "true"`, "true or false", false},
	{"remapping without target", `"lib:a=b"`, `"lib"`, "want prefix", false},
	{"remapping without prefix", `"lib:a=b"`, `"lib:=b"`, "prefix is empty", false},
	{"remapping out of the tree", `"lib:a=b"`, `"a=../b"`, "no path inside the tree", true},
	{"remapping to the root", `"lib:a=b"`, `"a=/etc/"`, "no path inside the tree", false},
	{"source out of the tree", `"src/Token.sol"`, `"../Token.sol"`, "dot-dot", false},
	{"absolute source", `"src/Token.sol"`, `"/src/Token.sol"`, "absolute", false},
	{"source in .git", `"src/Token.sol"`, `".git/Token.sol"`, ".git", false},
	{"source of another kind", `"src/Token.sol"`, `"src/Token.vy"`, "not a *.sol", false},
	{"backslash", `"src/Token.sol"`, `"src\\Token.sol"`, "backslash", false},
	{"folder out of the tree", `"sources": ["src"`, `"sources": [".."`, "dot-dot", false},
	{"no contract", "", `{"theseus": 1, "compiler": {"version": "0.8.37"}, "contracts": {}}`, "names no contract", false},
	{"no contracts", "", `{"theseus": 1, "compiler": {"version": "0.8.37"}}`, "names no contract", false},
	{"no source", "", `{"theseus": 1, "compiler": {"version": "0.8.37"}, "contracts": {"C": {}}}`, "source", false},
	{"contract's name", `"name": "T"`, `"name": "T;"`, "identifier", false},
	{"contract's name in the recipe", `"MathLib": {"source"`, `"Math Lib": {"source"`, "not the name", true},
	{"proxy without a file", `"src/Proxy.sol:MathProxy"`, `"MathProxy"`, "path.sol:Name", false},
	{"proxy in no source", `"src/Proxy.sol:MathProxy"`, `"src/Proxy.txt:MathProxy"`, "path.sol:Name", false},
	{"proxy without a name", `"src/Proxy.sol:MathProxy"`, `"src/Proxy.sol:"`, "identifier", false},
	{"proxy outside", `"src/Proxy.sol:MathProxy"`, `"../Proxy.sol:MathProxy"`, "..", true},
	{"long name", `"name": "T"`, `"name": "` + strings.Repeat("T", 129) + `"`, "identifier", false},
	{"chain zero", `"1": {`, `"0": {`, "chain id", false},
	{"chain 01", `"1": {`, `"01": {`, "chain id", false},
	{"chain 2^64", `"1": {`, `"18446744073709551616": {`, "chain id", true},
	{"chain in hexadecimal", `"1": {`, `"0x1": {`, "chain id", false},
	{"unknown library contract", `{"contract": "MathLib"},`, `{"contract": "Nowhere"},`, "not among", true},
	{"library of both kinds", `{"contract": "MathLib"},`, `{"contract": "MathLib", "address": "0x1111111111111111111111111111111111111111"},`, "either", false},
	{"library without code hash", `{"contract": "MathLib"},`, `{"address": "0x1111111111111111111111111111111111111111"},`, "either", false},
	{"library of neither kind", `{"contract": "MathLib"},`, `{},`, "either", false},
	{"library at zero", `"address": "0x1111111111111111111111111111111111111111"`, `"address": "0x0000000000000000000000000000000000000000"`, "not all zero", false},
	{"short address", `"address": "0x1111111111111111111111111111111111111111"`, `"address": "0x11"`, "40 hexadecimal", false},
	{"digest without 0x", `"sha256": "0x11`, `"sha256": "1111`, "64 hexadecimal", false},
	{"arguments as object", `"constructor": []`, `"constructor": {}`, "want a list", false},
	{"submodules as text", `["lib/oz"]`, `"lib/oz"`, "want a list", false},
	{"submodule out of the tree", `["lib/oz"]`, `["../oz"]`, "dot-dot", false},
	{"all submodules", `["lib/oz"]`, `true`, "", false},
	{"as it is", "", everything, "", false},
	{"the least", "", minimal, "", false},
}

func (c *recipeCase) text() string {
	if c.old == "" {
		return c.new
	}
	return strings.Replace(everything, c.old, c.new, 1)
}

func TestRecipeRefused(t *testing.T) {
	for _, c := range recipeCases {
		t.Run(c.name, func(t *testing.T) {
			if c.old != "" && strings.Count(everything, c.old) == 0 {
				t.Fatalf("%s does not occur", c.old)
			}
			_, err := ParseRecipe([]byte(c.text()))
			if c.says == "" {
				if err != nil {
					t.Fatal(err)
				}
				return
			}
			var refused *RecipeError
			if !errors.As(err, &refused) || !strings.Contains(err.Error(), c.says) || !Deterministic(err) {
				t.Fatalf("%v; want a RecipeError with %q", err, c.says)
			}
		})
	}
}

func TestNoRecipe(t *testing.T) {
	_, err := ReadRecipe(files("C.sol", ""))
	var refused *RecipeError
	if !errors.As(err, &refused) || !strings.Contains(err.Error(), "theseus init") {
		t.Error(err)
	}
	if r, err := ReadRecipe(os.DirFS("../../demo/trees/v1")); err != nil || r.Contracts["Token"].Source != "src/Token.sol" {
		t.Error(r, err)
	}
}

func FuzzReadRecipe(f *testing.F) {
	for _, c := range recipeCases {
		if len(c.new) < 10_000 {
			f.Add([]byte(c.text()))
		}
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		r, err := ParseRecipe(text)
		if err != nil {
			if message := err.Error(); !utf8.ValidString(message) {
				t.Fatalf("%q", message)
			}
			return
		}
		again, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		back, err := ParseRecipe(again)
		if err != nil {
			t.Fatalf("%s is read, but written as %s: %v", text, again, err)
		}
		third, _ := json.Marshal(back)
		if string(third) != string(again) || !reflect.DeepEqual(sortedKeys(r.Contracts), sortedKeys(back.Contracts)) {
			t.Fatalf("%s and %s", again, third)
		}
	})
}
