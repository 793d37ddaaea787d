// Package build turns a tree into code: theseus.json at its root says which contracts, compiled how; the result is the
// same bytes on every machine.
//
// The road of a build: the tree is read once, hashed and kept (snapshot.go); its recipe is read (recipe.go, decode.go); the
// files that a contract reaches by imports are found (imports.go, remapping.go) and become the compiler's input (input.go);
// a contract that shares its storage with a proxy is compared with it (eternal.go);
// the compiler's answer is read (compile.go); libraries are linked (link.go), constructor arguments encoded and appended
// (arguments.go); the creation code runs in an EVM that refuses whatever the tree does not determine (constructor.go); and
// all of it is an Artifact (artifact.go).
//
// Init writes a recipe for a project that has none (init.go, foundry.go, hardhat.go).
package build

import (
	"context"
	"fmt"
	"io/fs"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/code/solc"
	"theseus/code/tree"
	"theseus/printable"
)

// DeterministicDeployer is a CREATE2 deployer that stands at this address on most chains. Its call data is the salt, 32
// bytes, followed by the creation code.
var DeterministicDeployer = common.HexToAddress("0x4e59b44847b379578588920cA78FbF26c0B4956C")

// Compiler is the part of *solc.Compilers that a build needs.
type Compiler interface {
	// Compile gives the standard-JSON output for an input, by the build of v with that digest (zero: the pinned one).
	Compile(ctx context.Context, v solc.Version, sha256 [32]byte, input []byte) ([]byte, error)
	// Digest is that of the build that Compile uses for the zero digest.
	Digest(ctx context.Context, v solc.Version) ([32]byte, error)
}

// Options of a build.
type Options struct {
	ChainID  uint64         // what the constructor sees, and whose arguments and libraries of the recipe count
	Deployer common.Address // the network's CREATE2 deployer; zero: DeterministicDeployer
	Compiler Compiler
	Limits   tree.Limits       // zero fields: the defaults
	Progress func(what string) // told what begins; nil: nobody
}

// Build makes the artifact of one contract of the recipe of a tree, for one chain.
//
// Errors for which Deterministic holds (*RecipeError, *SourceError, *CompileError, *ConstructorError, *solc.VersionError,
// most *tree.RefusedError) are statements about the tree. All others, *solc.LimitError among them, are about this machine.
func Build(ctx context.Context, fsys fs.FS, contract string, opts Options) (*Artifact, error) {
	b, err := newBuilder(ctx, fsys, opts)
	if err != nil {
		return nil, err
	}
	if b.opts.ChainID == 0 {
		return nil, fmt.Errorf("building %q: no chain id given", printable.Lines(contract))
	}
	done, err := b.contract(contract, nil)
	if err != nil {
		return nil, err
	}
	return done.artifact, nil
}

// BuildWithEvidence is Build that also keeps what the compiler says of the contract's source: one compilation serves both. The artifact
// is that of Build, byte for byte: the compiler reads the same sources with the same settings and is only asked for more.
func BuildWithEvidence(ctx context.Context, fsys fs.FS, contract string, opts Options) (*Artifact, *Evidence, error) {
	b, err := newBuilder(ctx, fsys, opts)
	if err != nil {
		return nil, nil, err
	}
	if b.opts.ChainID == 0 {
		return nil, nil, fmt.Errorf("building %q: no chain id given", printable.Lines(contract))
	}
	b.evidence = new(Evidence)
	done, err := b.contract(contract, nil)
	if err != nil {
		return nil, nil, err
	}
	return done.artifact, b.evidence, nil
}

// builder is one tree being built. What it has built once it does not build again.
type builder struct {
	ctx      context.Context
	opts     Options
	snapshot *snapshot
	recipe   *Recipe
	compiler [32]byte // digest of the compiler's build
	built    map[string]*built
	evidence *Evidence // of the contract that was asked for; nil: nobody wants it
}

// built is an artifact and where in the tree its contract stands.
type built struct {
	source, name string
	artifact     *Artifact
}

func newBuilder(ctx context.Context, fsys fs.FS, opts Options) (*builder, error) {
	if opts.Deployer == (common.Address{}) {
		opts.Deployer = DeterministicDeployer
	}
	if opts.Progress == nil {
		opts.Progress = func(string) {}
	}
	opts.Progress("hashing the tree")
	s, err := takeSnapshot(ctx, fsys, opts.Limits)
	if err != nil {
		return nil, err
	}
	recipe, err := s.recipe()
	if err != nil {
		return nil, err
	}
	digest := [32]byte(recipe.Compiler.SHA256)
	if digest == [32]byte{} {
		if digest, err = opts.Compiler.Digest(ctx, recipe.Compiler.Version); err != nil {
			return nil, err
		}
	}
	return &builder{ctx: ctx, opts: opts, snapshot: s, recipe: recipe, compiler: digest, built: make(map[string]*built)}, nil
}

// contract builds the named contract of the recipe; within are the contracts that wait for it as a library.
func (b *builder) contract(key string, within []string) (*built, error) {
	if done, ok := b.built[key]; ok {
		return done, nil
	}
	c, ok := b.recipe.Contracts[key]
	if !ok {
		return nil, recipeErrorf("contracts", "there is no %q; there are %v", key, sortedKeys(b.recipe.Contracts))
	}
	name := c.Name
	if name == "" {
		name = key
	}
	if err := checkCycle(key, within); err != nil {
		return nil, err
	}
	c = c.on(b.opts.ChainID)
	if c.EternalStorage != "" {
		if err := b.checkEternalStorage(key, c); err != nil {
			return nil, err
		}
	}

	input, err := b.input("contracts."+key+".source", []string{c.Source}, map[string]map[string][]string{c.Source: {name: outputs}})
	if err != nil {
		return nil, err
	}
	b.opts.Progress("compiling " + key)
	var output *compilerOutput
	if b.evidence != nil && len(within) == 0 {
		output, err = b.lookInto(c.Source, name)
	} else {
		output, err = b.answer(input)
	}
	if err != nil {
		return nil, err
	}
	code, ok := output.Contracts[c.Source][name]
	if !ok {
		return nil, recipeErrorf("contracts."+key, "%s has no contract %q", c.Source, name)
	}
	if code.EVM.Bytecode.Object == "" {
		return nil, recipeErrorf("contracts."+key, "%s is abstract or an interface: it has no code of its own", name)
	}
	links, err := b.libraries(key, c, code, append(within, key))
	if err != nil {
		return nil, err
	}
	creation, runtime, err := links.link(code)
	if err != nil {
		return nil, err
	}
	arguments, err := encodeConstructor("contracts."+key+".constructor", code.ABI, c.Constructor)
	if err != nil {
		return nil, err
	}
	creation = append(creation, arguments...)

	b.opts.Progress("running the constructor of " + key)
	run := construction{
		contract: key, chainID: b.opts.ChainID, deployer: b.opts.Deployer, salt: b.snapshot.hash,
		evmVersion: b.recipe.Settings.EVMVersion, creation: creation,
	}
	deployed, err := run.run()
	if err != nil {
		return nil, err
	}
	if err := code.checkDeployed(key, runtime, deployed); err != nil {
		return nil, err
	}
	a := &Artifact{
		TreeHash: b.snapshot.hash, Contract: key, ChainID: b.opts.ChainID,
		InputDigest: inputDigest(input), CompilerVersion: b.recipe.Compiler.Version, CompilerDigest: b.compiler,
		CreationCode: creation, RuntimeCode: deployed, CodeHash: crypto.Keccak256Hash(deployed),
		ABI: code.ABI, StorageLayout: code.StorageLayout, Metadata: code.Metadata,
		MethodIdentifiers: code.EVM.MethodIdentifiers,
		Deployer:          b.opts.Deployer, Implementation: run.address(), Libraries: links.all(),
	}
	a.BuildDigest = a.Digest()
	b.built[key] = &built{c.Source, name, a}
	return b.built[key], nil
}
