package build

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// What verifiers elsewhere took for equal. Each stands here as the positive control of a case: it accepts what a verdict of ours
// tells apart.
var tolerant = map[string]func(a, b *Artifact) bool{
	"the runtime code alone": func(a, b *Artifact) bool { return bytes.Equal(a.RuntimeCode, b.RuntimeCode) },
	"what begins the same":   func(a, b *Artifact) bool { return bytes.HasPrefix(b.CreationCode, a.CreationCode) },
	"all but the metadata trailer": func(a, b *Artifact) bool {
		return bytes.Equal(withoutTrailer(a.RuntimeCode), withoutTrailer(b.RuntimeCode))
	},
	"all but what looks like metadata": func(a, b *Artifact) bool {
		return looksLikeMetadata.ReplaceAllString(hex.EncodeToString(a.RuntimeCode), "") == looksLikeMetadata.ReplaceAllString(hex.EncodeToString(b.RuntimeCode), "")
	},
	"all but immutables": func(a, b *Artifact) bool {
		if len(a.RuntimeCode) != len(b.RuntimeCode) {
			return false
		}
		differ := 0
		for i := range a.RuntimeCode {
			if a.RuntimeCode[i] != b.RuntimeCode[i] {
				differ++
			}
		}
		return differ <= 32
	},
}

var looksLikeMetadata = regexp.MustCompile(`a264697066735822[0-9a-f]{68}64736f6c6343[0-9a-f]{6}0033`)

func withoutTrailer(code []byte) []byte {
	if n := len(code); n >= 2 {
		if size := int(code[n-2])<<8 | int(code[n-1]); size+2 <= n {
			return code[:n-2-size]
		}
	}
	return code
}

// toldApart says that a and b are equal to a tolerant verifier and not to a verdict.
func toldApart(t *testing.T, verifier string, a, b *Artifact) {
	t.Helper()
	if !tolerant[verifier](a, b) {
		t.Errorf("a verifier of %s sees the difference too: this tests nothing", verifier)
	}
	if a.BuildDigest == b.BuildDigest || bytes.Equal(a.CreationCode, b.CreationCode) && a.CodeHash == b.CodeHash {
		t.Errorf("not told apart, like a verifier of %s", verifier)
	}
}

func TestIncidentF1VerifiersThatTolerate(t *testing.T) {
	honest := mustBuild(t, one(plain), "C")
	t.Run("another source", func(t *testing.T) {
		toldApart(t, "all but the metadata trailer", honest, mustBuild(t, one(plain+"// a comment"), "C"))
	})
	t.Run("another immutable", func(t *testing.T) {
		const source = `contract C { uint256 public immutable x = %d; }`
		build := func(n int) *Artifact {
			return mustBuild(t, settingsAnd(`{"metadata": {"bytecodeHash": "none"}}`, `"C": {"source": "C.sol"}`, "C.sol", fmt.Sprintf(source, n)), "C")
		}
		toldApart(t, "all but immutables", build(1), build(3))
	})
}

// F2: what looks like metadata in the middle of the code is code.
func TestIncidentF2CodeThatLooksLikeMetadata(t *testing.T) {
	build := func(hidden byte) *Artifact {
		blob := "a2646970667358221220" + strings.Repeat(fmt.Sprintf("%02x", hidden), 32) + "64736f6c634300082500" + "33"
		return mustBuild(t, settingsAnd(`{"metadata": {"bytecodeHash": "none"}}`, `"C": {"source": "C.sol"}`,
			"C.sol", `contract C { function f() external pure returns (bytes memory) { return hex"`+blob+`"; } }`), "C")
	}
	toldApart(t, "all but what looks like metadata", build(1), build(2))
}

func TestIncidentF3VerifiersOfTheRuntimeCode(t *testing.T) {
	build := func(body string) *Artifact {
		return mustBuild(t, settingsAnd(`{"metadata": {"bytecodeHash": "none"}}`, `"C": {"source": "C.sol"}`,
			"C.sol", `contract C { address owner; constructor() { `+body+` } }`), "C")
	}
	toldApart(t, "the runtime code alone", build(""), build("owner = address(1);"))
}

func TestIncidentF4VerifiersOfAPrefix(t *testing.T) {
	short := mustBuild(t, recipeAnd(`"C": {"source": "C.sol", "constructor": ["0x01"]}`, "C.sol", `contract C { constructor(bytes memory) {} }`), "C")
	long := *short
	long.CreationCode = append(bytes.Clone(short.CreationCode), make([]byte, 32)...)
	long.BuildDigest = long.Digest()
	toldApart(t, "what begins the same", short, &long)
}

// F5: where 36 characters of a library's name are its placeholder, two libraries have one.
func TestIncidentF5PlaceholdersAreWhole(t *testing.T) {
	prefix := strings.Repeat("L", 40)
	contract := func(uses string) *Artifact {
		given := fmt.Sprintf(`{"address": "0x%040x", "codeHash": "0x%064x"}`, 7, 7)
		return mustBuild(t, recipeAnd(`"C": {"source": "C.sol", "libraries": {"`+prefix+uses+`": `+given+`}}`, "C.sol",
			fmt.Sprintf(`library %[1]sA { function f() external {} } library %[1]sB { function f() external {} }
			contract C { function g() external { %[1]s%[2]s.f(); } }`, prefix, uses)), "C")
	}
	a, b := contract("A"), contract("B")
	if na, nb := a.Libraries[0].Name, b.Libraries[0].Name; na == nb || na[:36] != nb[:36] {
		t.Errorf("names %q and %q", na, nb)
	}
	if a.BuildDigest == b.BuildDigest {
		t.Error("one library passes for the other")
	}
}

// F15: without the recipe's order, an import means whichever package comes first.
func TestIncidentF15FirstPackageFound(t *testing.T) {
	tr := settingsAnd(`{"remappings": ["pkg/=two/"]}`, `"C": {"source": "C.sol"}`,
		"C.sol", `import "pkg/L.sol"; contract C { function g() external pure returns (uint256) { return L.f(); } }`,
		"one/pkg/L.sol", `library L { function f() internal pure returns (uint256) { return 1; } }`,
		"two/L.sol", `library L { function f() internal pure returns (uint256) { return 2; } }`)
	right := mustBuild(t, tr, "C")
	// The control searches the tree, as tools that know package folders do.
	found := ""
	for _, name := range slices.Sorted(maps.Keys(tr)) {
		if found == "" && strings.HasSuffix(name, "pkg/L.sol") {
			found = name
		}
	}
	tr["two/L.sol"] = tr[found]
	if found != "one/pkg/L.sol" || mustBuild(t, tr, "C").CodeHash == right.CodeHash {
		t.Errorf("a search finds %q, and the code is the same: this tests nothing", found)
	}
}
