package build

import (
	"bytes"
	"context"
	"encoding/json"
	"math/big"
	"os"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"theseus/code/tree"
)

// deployerCode is the runtime code of the deterministic deployer: CREATE2 of call data after its first word, which is the
// salt, with the value of the call; the answer is the address in 20 bytes.
var deployerCode = common.FromHex("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3")

const full = `
pragma solidity ^0.8.0;
contract C {
	uint256 public immutable amount;
	address public immutable self = address(this);
	uint256 public immutable chain = block.chainid;
	address public immutable deployer = msg.sender;
	string public label;
	bytes32 public digest;
	constructor(uint256 amount_, string memory label_) {
		amount = amount_;
		label = label_;
		digest = sha256(bytes(label_));
	}
}`

func TestDemoTrees(t *testing.T) {
	for _, version := range []string{"v1", "v2", "v3"} {
		fsys := os.DirFS("../../demo/trees/" + version)
		a, err := Build(context.Background(), fsys, "Token", Options{ChainID: 1337, Compiler: compilers})
		if err != nil {
			t.Fatalf("%s: %v", version, err)
		}
		hash, err := tree.Sum(context.Background(), fsys, tree.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		switch {
		case a.TreeHash != hash:
			t.Errorf("%s: tree hash %v, want %v", version, a.TreeHash, hash)
		case a.Implementation != crypto.CreateAddress2(DeterministicDeployer, hash, crypto.Keccak256(a.CreationCode)):
			t.Errorf("%s: implementation %v", version, a.Implementation)
		case a.CodeHash != crypto.Keccak256Hash(a.RuntimeCode):
			t.Errorf("%s: code hash %v", version, a.CodeHash)
		case a.BuildDigest != a.Digest():
			t.Errorf("%s: build digest %v", version, a.BuildDigest)
		case a.MethodIdentifiers["transfer(address,uint256)"] != "a9059cbb":
			t.Errorf("%s: method identifiers %v", version, a.MethodIdentifiers)
		}
	}
}

// What Build says is what a chain does: same address, same code.
func TestDeployed(t *testing.T) {
	tr := recipeAnd(`"C": {"source": "C.sol", "constructor": ["7", "seven"], "libraries": {"Lib": {"contract": "Lib"}}}, "Lib": {"source": "Lib.sol"}`,
		"C.sol", `import "./Lib.sol";`+full+` contract User is C { constructor() C(1, "") {} function f() external pure returns (uint256) { return Lib.one(); } }`,
		"Lib.sol", `library Lib { function one() external pure returns (uint256) { return 1; } }`)
	tr[RecipeFile].Data = bytes.Replace(tr[RecipeFile].Data, []byte(`"source": "C.sol", "constructor": ["7", "seven"]`), []byte(`"source": "C.sol", "name": "User"`), 1)

	a := mustBuild(t, tr, "C")
	if len(a.Libraries) != 1 {
		t.Fatalf("libraries %v", a.Libraries)
	}
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	db.SetCode(DeterministicDeployer, deployerCode, tracing.CodeChangeUnspecified)
	chain := &runtime.Config{ChainConfig: params.MainnetChainConfig, BlockNumber: big.NewInt(25_000_000), Time: 1_800_000_000, GasLimit: 1 << 24, State: db}
	check := func(what string, creation []byte, address common.Address, hash common.Hash) {
		answer, _, err := runtime.Call(DeterministicDeployer, append(a.TreeHash[:], creation...), chain)
		if err != nil || common.BytesToAddress(answer) != address {
			t.Errorf("%s stands at %x (%v), Build says %v", what, answer, err, address)
		}
		if got := db.GetCodeHash(address); got != hash {
			t.Errorf("%s has code hash %v, Build says %v", what, got, hash)
		}
	}
	check("library", a.Libraries[0].CreationCode, a.Libraries[0].Address, a.Libraries[0].CodeHash)
	check("contract", a.CreationCode, a.Implementation, a.CodeHash)
}

func TestArtifactJSON(t *testing.T) {
	a := mustBuild(t, one("contract C { uint256 public x; }"), "C")
	text, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	var back Artifact
	if err := json.Unmarshal(text, &back); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(*a, back) || back.Digest() != a.BuildDigest {
		t.Errorf("read back:\n%+v\nwant\n%+v", back, *a)
	}
	if !bytes.HasPrefix(text, []byte(`{"treeHash":"0x`)) {
		t.Errorf("%.80s", text)
	}
}

// Every field counts in the build digest.
func TestBuildDigestCoversEverything(t *testing.T) {
	a := mustBuild(t, recipeAnd(`"C": {"source": "C.sol", "libraries": {"L": {"contract": "L"}}}, "L": {"source": "C.sol"}`,
		"C.sol", "library L { function f() external {} } contract C { function g() external { L.f(); } }"), "C")
	changes := map[string]func(*Artifact){
		"TreeHash":          func(a *Artifact) { a.TreeHash[0]++ },
		"Contract":          func(a *Artifact) { a.Contract += "x" },
		"ChainID":           func(a *Artifact) { a.ChainID++ },
		"InputDigest":       func(a *Artifact) { a.InputDigest[31]++ },
		"CompilerVersion":   func(a *Artifact) { a.CompilerVersion = "0.8.36" },
		"CompilerDigest":    func(a *Artifact) { a.CompilerDigest[0]++ },
		"CreationCode":      func(a *Artifact) { a.CreationCode = append(bytes.Clone(a.CreationCode), 0) },
		"RuntimeCode":       func(a *Artifact) { a.RuntimeCode = append(bytes.Clone(a.RuntimeCode), 0) },
		"ABI":               func(a *Artifact) { a.ABI = json.RawMessage("[]") },
		"StorageLayout":     func(a *Artifact) { a.StorageLayout = json.RawMessage("{}") },
		"Metadata":          func(a *Artifact) { a.Metadata += " " },
		"MethodIdentifiers": func(a *Artifact) { a.MethodIdentifiers = map[string]string{"g()": "00000000"} },
		"Deployer":          func(a *Artifact) { a.Deployer[0]++ },
		"Implementation":    func(a *Artifact) { a.Implementation[0]++ },
		"Libraries":         func(a *Artifact) { a.Libraries = []Library{} },
	}
	derived := map[string]bool{"CodeHash": true, "BuildDigest": true}
	fields := reflect.TypeFor[Artifact]()
	for i := range fields.NumField() {
		name := fields.Field(i).Name
		change, ok := changes[name]
		if !ok {
			if !derived[name] {
				t.Errorf("no change of %s is tried", name)
			}
			continue
		}
		other := *a
		if change(&other); other.Digest() == a.BuildDigest {
			t.Errorf("a change of %s leaves the digest", name)
		}
	}
	for i := range reflect.TypeFor[Library]().NumField() {
		other := *a
		other.Libraries = []Library{a.Libraries[0]}
		switch f := reflect.ValueOf(&other.Libraries[0]).Elem().Field(i); f.Kind() {
		case reflect.String:
			f.SetString(f.String() + "x")
		case reflect.Slice:
			f.SetBytes(append(bytes.Clone(f.Bytes()), 0))
		case reflect.Array:
			f.Index(0).SetUint(f.Index(0).Uint() ^ 1)
		}
		if other.Digest() == a.BuildDigest {
			t.Errorf("a change of field %d of a library leaves the digest", i)
		}
	}
}
