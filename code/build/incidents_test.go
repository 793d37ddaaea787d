package build

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Tests named after the cases that asked for them. A verdict compares artifacts byte for byte, so each case must change
// the artifact, or be refused.

const plain = `contract C { uint256 public immutable x = 1; function f() external pure returns (uint256) { return 2; } }`

// F1: what tolerant verifiers accepted. Each variant differs from the honest build in what is compared.
func TestIncidentF1TolerantMatching(t *testing.T) {
	honest := mustBuild(t, one(plain), "C")
	for name, tr := range map[string]fstest.MapFS{
		"metadata alone":       one(plain + "// a comment"),
		"immutable":            one(strings.Replace(plain, "x = 1", "x = 3", 1)),
		"appended in assembly": one(strings.Replace(plain, "{ uint256", "{ constructor() { assembly { mstore(0, 1) } } uint256", 1)),
	} {
		other := mustBuild(t, tr, "C")
		if bytes.Equal(other.RuntimeCode, honest.RuntimeCode) || other.CodeHash == honest.CodeHash || other.BuildDigest == honest.BuildDigest {
			t.Errorf("%s: not told from the honest build", name)
		}
	}
	for name, c := range map[string]struct{ source, says string }{
		"replaced result":   {`contract C { constructor() { assembly { mstore8(0, 0xfe) return(0, 1) } } function f() external {} }`, "not the compiler's runtime code"},
		"trailing bytes":    {`contract C { constructor() { bytes memory c = type(D).runtimeCode; assembly { return(add(c, 32), add(mload(c), 1)) } } } contract D { function f() external {} }`, "not the compiler's runtime code"},
		"abstract":          {`abstract contract C { function f() external virtual; }`, "abstract"},
		"interface":         {`interface C { function f() external; }`, "interface"},
		"not there":         {`contract D {}`, "has no contract"},
		"missing library":   {`library L { function f() external {} } contract C { function g() external { L.f(); } }`, "say where it comes from"},
		"needless argument": {`contract C {}`, ""},
	} {
		tr := one(c.source)
		if c.says == "" {
			tr, c.says = recipeAnd(`"C": {"source": "C.sol", "constructor": ["1"]}`, "C.sol", c.source), "takes 0"
		}
		if _, err := build(tr, "C"); err == nil || !strings.Contains(err.Error(), c.says) || !Deterministic(err) {
			t.Errorf("%s: %v; want %q", name, err, c.says)
		}
	}
}

// F3: the runtime code is equal, the constructor does other things.
func TestIncidentF3ConstructorIsCompared(t *testing.T) {
	source := `contract C { address owner; constructor() { %s } }`
	a := mustBuild(t, settingsAnd(`{"metadata": {"bytecodeHash": "none"}}`, `"C": {"source": "C.sol"}`, "C.sol", fmt.Sprintf(source, "")), "C")
	b := mustBuild(t, settingsAnd(`{"metadata": {"bytecodeHash": "none"}}`, `"C": {"source": "C.sol"}`, "C.sol", fmt.Sprintf(source, "owner = address(1);")), "C")
	switch {
	case a.CodeHash != b.CodeHash:
		t.Error("the runtime code differs: this tests nothing")
	case bytes.Equal(a.CreationCode, b.CreationCode), a.BuildDigest == b.BuildDigest:
		t.Error("the planted owner is not seen")
	}
}

// F4: bytes that would decode as further arguments are no prefix match: the encoding has one length.
func TestIncidentF4ExactLength(t *testing.T) {
	tr := func(arguments string) fstest.MapFS {
		return recipeAnd(`"C": {"source": "C.sol", "constructor": `+arguments+`}`, "C.sol", `contract C { constructor(bytes memory) {} }`)
	}
	short, long := mustBuild(t, tr(`["0x01"]`), "C"), mustBuild(t, tr(`["0x0100"]`), "C")
	if bytes.Equal(short.CreationCode, long.CreationCode) || short.BuildDigest == long.BuildDigest {
		t.Error("padding hides a byte of the argument")
	}
	if _, err := build(tr(`["0x01", "0x02"]`), "C"); err == nil || !Deterministic(err) {
		t.Errorf("a further argument: %v", err)
	}
	longer := *short
	longer.CreationCode = append(bytes.Clone(short.CreationCode), make([]byte, 32)...)
	if longer.Digest() == short.BuildDigest {
		t.Error("an appended word leaves the build digest")
	}
}

// F5: two libraries whose names share 36 characters are told apart, and neither can be put in the other's place.
func TestIncidentF5LibraryNames(t *testing.T) {
	prefix := strings.Repeat("L", 40)
	source := fmt.Sprintf(`library %[1]sA { function f() external pure returns (uint256) { return 1; } }
		library %[1]sB { function f() external pure returns (uint256) { return 2; } }
		contract C { function g() external pure returns (uint256) { return %[1]sA.f() - %[1]sB.f(); } }`, prefix)
	libraries := fmt.Sprintf(`, "%[1]sA": {"source": "C.sol"}, "%[1]sB": {"source": "C.sol"}`, prefix)
	contract := func(a, b string) string {
		return fmt.Sprintf(`"C": {"source": "C.sol", "libraries": {"%[1]sA": {"contract": "%[1]s%[2]s"}, "%[1]sB": {"contract": "%[1]s%[3]s"}}}`, prefix, a, b) + libraries
	}
	right := mustBuild(t, recipeAnd(contract("A", "B"), "C.sol", source), "C")
	if len(right.Libraries) != 2 || right.Libraries[0].Address == right.Libraries[1].Address {
		t.Errorf("libraries %v", right.Libraries)
	}
	for _, l := range right.Libraries {
		if !bytes.Contains(right.RuntimeCode, l.Address[:]) {
			t.Errorf("%s is not linked", l.Name)
		}
		if l.Address != crypto.CreateAddress2(right.Deployer, right.TreeHash, crypto.Keccak256(l.CreationCode)) {
			t.Errorf("%s: address %v", l.Name, l.Address)
		}
	}
	if _, err := build(recipeAnd(contract("B", "A"), "C.sol", source), "C"); err == nil || !strings.Contains(err.Error(), "but the code needs") {
		t.Errorf("exchanged libraries: %v", err)
	}
	// Two files, one name: only full names will do.
	tr := func(libraries string) fstest.MapFS {
		return recipeAnd(`"C": {"source": "C.sol", "libraries": {`+libraries+`}}`,
			"A.sol", `library L { function f() external {} }`, "B.sol", `library L { function f() external {} }`,
			"C.sol", `import {L as A} from "./A.sol"; import {L as B} from "./B.sol"; contract C { function g() external { A.f(); B.f(); } }`)
	}
	given := func(n byte) string {
		return fmt.Sprintf(`{"address": %q, "codeHash": %q}`, common.Address{n}.Hex(), common.Hash{n}.Hex())
	}
	if _, err := build(tr(`"L": `+given(1)), "C"); err == nil || !strings.Contains(err.Error(), "full names") {
		t.Errorf("one name for two libraries: %v", err)
	}
	a := mustBuild(t, tr(`"A.sol:L": `+given(1)+`, "B.sol:L": `+given(2)), "C")
	if len(a.Libraries) != 2 || a.Libraries[0].CodeHash != (common.Hash{1}) || len(a.Libraries[0].CreationCode) != 0 {
		t.Errorf("libraries %v", a.Libraries)
	}
	if _, err := build(tr(`"A.sol:L": `+given(1)+`, "B.sol:L": `+given(2)+`, "M": `+given(3)), "C"); err == nil || !strings.Contains(err.Error(), "needs no such library") {
		t.Errorf("a library too many: %v", err)
	}
}

// F7: a file that the contract does not reach changes the tree, never the compiler's input; one that the recipe adds does.
func TestIncidentF7UnusedFiles(t *testing.T) {
	const unused = `contract Unused { uint256 immutable y = 5; function f() external view returns (uint256) { return y; } }`
	for _, version := range []string{"0.6.12", "0.7.6", "0.8.37"} {
		tr := func(recipe string, more ...string) fstest.MapFS {
			fsys := files(append(more, "C.sol", strings.Replace(plain, "= 1;", "= 1 ;", 1))...)
			fsys[RecipeFile] = &fstest.MapFile{Data: []byte(`{"theseus": 1, "compiler": {"version": "` + version + `"}` + recipe + `, "contracts": {"C": {"source": "C.sol"}}}`)}
			return fsys
		}
		alone := mustBuild(t, tr(""), "C")
		beside := mustBuild(t, tr("", "Unused.sol", unused), "C")
		added := mustBuild(t, tr(`, "sources": ["Unused.sol"]`, "Unused.sol", unused), "C")
		switch {
		case alone.TreeHash == beside.TreeHash:
			t.Error("the tree hash does not see the file")
		case alone.InputDigest != beside.InputDigest, !bytes.Equal(alone.RuntimeCode, beside.RuntimeCode), !bytes.Equal(alone.CreationCode, beside.CreationCode):
			t.Errorf("%s: an unused file changes input or code", version)
		case added.InputDigest == alone.InputDigest:
			t.Errorf("%s: a file that the recipe adds is not in the input", version)
		}
	}
}

// F8: every setting that changes code is part of the recipe, so of the tree, and reaches the compiler.
func TestIncidentF8Settings(t *testing.T) {
	source := `contract C { uint256[] a; function f(uint256 n) external returns (uint256) { for (uint256 i = 0; i < n; i++) { require(i < 100, "too many"); a.push(i * 8); } return a.length; } }`
	seen := make(map[common.Hash]string)
	for _, settings := range []string{
		`{}`, `{"optimizer": {"enabled": true}}`, `{"optimizer": {"enabled": true, "runs": 1}}`, `{"optimizer": {"enabled": true, "runs": 1000000}}`,
		`{"viaIR": true}`, `{"viaIR": true, "optimizer": {"enabled": true}}`, `{"evmVersion": "london"}`, `{"evmVersion": "cancun"}`,
		`{"metadata": {"bytecodeHash": "none"}}`, `{"metadata": {"bytecodeHash": "bzzr1"}}`, `{"metadata": {"appendCBOR": false, "bytecodeHash": "none"}}`,
		`{"metadata": {"useLiteralContent": true}}`, `{"debug": {"revertStrings": "strip"}}`, `{"debug": {"revertStrings": "debug"}}`,
		`{"optimizer": {"enabled": true, "details": {"inliner": false, "yul": false}}}`, `{"remappings": ["x/=y/"]}`,
	} {
		a := mustBuild(t, settingsAnd(settings, `"C": {"source": "C.sol"}`, "C.sol", source), "C")
		if other, ok := seen[a.InputDigest]; ok {
			t.Errorf("%s and %s give one input", settings, other)
		}
		if other, ok := seen[a.CodeHash]; ok {
			t.Errorf("%s and %s give one code", settings, other)
		}
		seen[a.InputDigest], seen[a.CodeHash] = settings, settings
	}
}

// F15: an import means one file of the tree, and which one follows from the recipe.
func TestIncidentF15DependencyConfusion(t *testing.T) {
	returns := func(n int) string {
		return fmt.Sprintf(`library L { function f() internal pure returns (uint256) { return %d; } }`, n)
	}
	with := func(remappings string) common.Hash {
		return mustBuild(t, settingsAnd(`{"metadata": {"appendCBOR": false, "bytecodeHash": "none"}, "remappings": [`+remappings+`]}`, `"C": {"source": "C.sol"}`,
			"C.sol", `import "pkg/L.sol"; contract C { function g() external pure returns (uint256) { return L.f(); } }`,
			"one/L.sol", returns(1), "two/L.sol", returns(2)), "C").CodeHash
	}
	first, second := with(`"pkg/=one/"`), with(`"pkg/=two/"`)
	switch {
	case first == second:
		t.Error("the two packages give one code: this tests nothing")
	case with(`"pkg/=one/", "pkg/=two/"`) != second:
		t.Error("of equal remappings the last does not win")
	case with(`"pkg/L.sol=one/L.sol", "pkg/=two/"`) != first:
		t.Error("the longer prefix does not win")
	case with(`"C:pkg/=one/", "pkg/L.sol=two/L.sol"`) != first:
		t.Error("the longer context does not win")
	}
}

// F16: nothing outside the tree is imported, nothing of it shows in a message.
func TestIncidentF16HostFiles(t *testing.T) {
	dir := t.TempDir()
	secret := filepath.Join(dir, "secret.sol")
	must(t, os.WriteFile(secret, []byte("the validator's key"), 0o600))
	for _, imported := range []string{
		secret, "/dev/zero", "../secret.sol", "./../secret.sol", "src/../../secret.sol", "file://" + secret, "https://example.com/a.sol",
		"a\\\\..\\\\b.sol", "./.git/config.sol", "ipfs://x.sol", "~/secret.sol", "pkg/secret.sol", "C:/secret.sol", "//server/x.sol", "./a//../../secret.sol",
		"./x.sol\\u202e", "nowhere.sol", "./a.txt", "",
	} {
		_, err := build(settingsAnd(`{"remappings": ["pkg/=gone/"]}`, `"C": {"source": "C.sol"}`, "C.sol", `import "`+imported+`"; contract C {}`, "a.txt", ""), "C")
		var refused *SourceError
		if !errors.As(err, &refused) || refused.File != "C.sol" || !Deterministic(err) || strings.Contains(err.Error(), "key") || strings.Contains(err.Error(), "\u202e") {
			t.Errorf("import %q: %v; want a SourceError of C.sol", imported, err)
		}
	}
	// Positive control: the same directory, the file inside the tree.
	mustBuild(t, recipeAnd(`"C": {"source": "C.sol"}`, "C.sol", `import "./secret.sol"; contract C {}`, "secret.sol", ""), "C")

	// A symbolic link inside the tree is refused before anything is read through it.
	root := filepath.Join(dir, "tree")
	writeTree(t, root, recipeAnd(`"C": {"source": "C.sol"}`, "C.sol", `import "./l.sol"; contract C {}`), false)
	must(t, os.Symlink(secret, filepath.Join(root, "l.sol")))
	_, err := Build(context.Background(), os.DirFS(root), "C", Options{ChainID: 1, Compiler: compilers})
	if err == nil || !Deterministic(err) || !strings.Contains(err.Error(), "symbolic link") {
		t.Errorf("symbolic link: %v", err)
	}
}

// F21: a message of the compiler cannot rewrite the line that it stands in.
func TestIncidentF21CompilerMessages(t *testing.T) {
	_, err := build(one("contract C { // \u202e\x1b[2J\n x }"), "C")
	var refused *CompileError
	if !errors.As(err, &refused) || strings.ContainsAny(err.Error(), "\u202e\x1b") || !Deterministic(err) {
		t.Errorf("%q", err)
	}
}

// What is compiled is what was hashed, though the files change between two reads.
func TestFilesAreReadOnce(t *testing.T) {
	tr := one(plain)
	want := mustBuild(t, tr, "C")
	var opened sync.Map
	a, err := Build(context.Background(), onceFS{tr, &opened}, "C", Options{ChainID: 1, Compiler: compilers})
	if err != nil || a.BuildDigest != want.BuildDigest {
		t.Fatal(a, err)
	}
	if _, ok := opened.Load("C.sol"); !ok {
		t.Error("C.sol was not read")
	}
}

// onceFS opens each file once.
type onceFS struct {
	fs.FS
	opened *sync.Map
}

func (o onceFS) Open(name string) (fs.File, error) {
	if _, again := o.opened.LoadOrStore(name, true); again {
		return nil, fmt.Errorf("%s is opened again", name)
	}
	return o.FS.Open(name)
}

func writeTree(t *testing.T, root string, tr fstest.MapFS, backwards bool) {
	t.Helper()
	names := slices.Sorted(maps.Keys(tr))
	if backwards {
		slices.Reverse(names)
	}
	for _, name := range names {
		must(t, os.MkdirAll(filepath.Join(root, filepath.Dir(name)), 0o777))
		must(t, os.WriteFile(filepath.Join(root, name), tr[name].Data, 0o666))
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
