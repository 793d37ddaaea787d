package build

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"theseus/code/solc"
)

var importCases = []struct {
	name, source string
	want         []string
}{
	{"plain", `import "a.sol"; import './b.sol' ;`, []string{"a.sol", "./b.sol"}},
	{"as", `import "a.sol" as A;`, []string{"a.sol"}},
	{"star", `import * as A from "a.sol";`, []string{"a.sol"}},
	{"names", "import {A, B as C,\n from} from \"a.sol\";", []string{"a.sol"}},
	{"close", `import"a.sol";import{A}from'b.sol';import*as C from"c.sol";`, []string{"a.sol", "b.sol", "c.sol"}},
	{"comments inside", "import/* \"x.sol\"; */{A}// ;\nfrom /**/ 'a.sol';", []string{"a.sol"}},
	{"in comments", "// import \"a.sol\";\n/* import \"b.sol\"; /* */ /// import \"c.sol\";\nimport \"d.sol\";", []string{"d.sol"}},
	{"comment ended by a carriage return", "// x\rimport \"a.sol\";", []string{"a.sol"}},
	{"in a string", `contract C { string s = "import \"a.sol\";"; } import "b.sol";`, []string{"b.sol"}},
	{"after a string with a comment", `string constant s = "/*"; import "a.sol"; string constant e = "*/";`, []string{"a.sol"}},
	{"after an escaped backslash", `string constant s = "\\"; import "a.sol";`, []string{"a.sol"}},
	{"after a pragma", `pragma solidity ^0.8.0; import "a.sol";`, []string{"a.sol"}},
	{"after a contract", `contract C { function f() public { } } import "a.sol";`, []string{"a.sol"}},
	{"as a name in assembly", `contract C { function f() public { assembly { let import := 1 } } }`, nil},
	{"escapes", `import "\x61\u002esol"; import "a\
b.sol";`, []string{"a.sol", "ab.sol"}},
	{"unknown escape", `import "\q.sol";`, nil},
	{"longer word", `importer "a.sol"; _import "b.sol"; import1 "c.sol";`, nil},
	{"no end", `import "a.sol`, nil},
	{"no semicolon", `import "a.sol"`, nil},
	{"no from", `import {A} "a.sol";`, nil},
	{"unicode string", `import unicode"a.sol";`, nil},
	{"comment without end", `import "a.sol"; /* import "b.sol";`, []string{"a.sol"}},
	{"other letters", "contract Ä {} import \"ä.sol\";", []string{"ä.sol"}},
}

func TestFindImports(t *testing.T) {
	for _, c := range importCases {
		if got := findImports(c.source); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// What we find is what the compiler looks for, and under the name that it looks for.
func TestImportsAgreeWithCompiler(t *testing.T) {
	remappings := []string{"lib/=vendor/lib/", "lib/deep/=other/", "src/:lib/=near/", "src/sub/:lib/=nearer/", "lib/deep/=last/", "x=y", "vendor=gone"}
	imported := []string{
		"a.sol", "./a.sol", "../a.sol", "./b/../a.sol", ".././sub/a.sol", "lib/a.sol", "lib/deep/a.sol", "lib/deep", "xa.sol",
		"./vendor.sol", "../lib/a.sol", "x/y.sol", ".a.sol", "..a.sol", "vendor/a.sol",
	}
	var parsed []remapping
	for _, text := range remappings {
		r, err := parseRemapping(text)
		if err != nil {
			t.Fatal(err)
		}
		parsed = append(parsed, r)
	}
	for _, version := range []solc.Version{"0.7.6", "0.8.37"} {
		for _, importer := range []string{"C.sol", "src/C.sol", "src/sub/C.sol", "lib/C.sol"} {
			for _, path := range imported {
				name, err := sourceUnit(parsed, path, importer)
				if err != nil {
					continue // refused: nothing to compare
				}
				input, _ := json.Marshal(map[string]any{
					"language": "Solidity",
					"sources": map[string]any{
						importer: map[string]string{"content": "import '" + path + "'; contract C is A {}"},
						name:     map[string]string{"content": "contract A {}"},
					},
					"settings": map[string]any{"remappings": remappings, "outputSelection": map[string]any{"*": map[string]any{"*": []string{"abi"}}}},
				})
				output, err := compilers.Compile(context.Background(), version, [32]byte{}, input)
				if err != nil {
					t.Fatal(err)
				}
				if strings.Contains(string(output), `"severity":"error"`) {
					t.Errorf("solc %s does not find %q of %s at %q: %s", version, path, importer, name, output)
				}
			}
		}
	}
}

func FuzzFindImports(f *testing.F) {
	for _, c := range importCases {
		f.Add(c.source)
	}
	f.Fuzz(func(t *testing.T, source string) {
		found := findImports(source)
		if len(found) > strings.Count(source, "import") {
			t.Fatalf("%q", found)
		}
		// An import in front adds itself and nothing else; a comment around everything leaves nothing.
		if got := findImports(`import "first.sol";` + source); !slices.Equal(got, append([]string{"first.sol"}, found...)) {
			t.Fatalf("%q after an import, %q alone", got, found)
		}
		if got := findImports("/*" + strings.ReplaceAll(source, "*/", "") + "*/"); len(got) > 0 && !strings.Contains(strings.ReplaceAll(source, "*/", ""), "*/") {
			t.Fatalf("%q in a comment", got)
		}
		for _, imported := range found {
			if name, err := sourceUnit(nil, imported, "src/C.sol"); err == nil && (strings.HasPrefix(name, "/") || strings.Contains("/"+name+"/", "/../")) {
				t.Fatalf("%q leads to %q", imported, name)
			}
		}
	})
}
