package build

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"slices"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"theseus/printable"
)

// Compiled is a contract as the compiler left it: nothing linked, no arguments, no immutables.
type Compiled struct {
	Source            string            `json:"source"` // path in the tree
	Name              string            `json:"name"`
	ABI               json.RawMessage   `json:"abi"`
	CreationCode      hexutil.Bytes     `json:"creationCode"` // without arguments; zeros where libraries go; empty for an interface or abstract contract
	RuntimeCode       hexutil.Bytes     `json:"runtimeCode"`  // zeros where libraries and immutables go
	Immutables        bool              `json:"immutables"`   // whether there are any
	StorageLayout     json.RawMessage   `json:"storageLayout"`
	MethodIdentifiers map[string]string `json:"methodIdentifiers"` // "transfer(address,uint256)" to "a9059cbb"
}

// Compile compiles everything that the recipe's contracts and sources reach, in one go and without running any
// constructor: for bindings and for tests. It lists all contracts, by source and name. Compilers before 0.8 may give a
// contract other code here than in Build, whose input holds that contract's files alone. Errors are those of Build.
func Compile(ctx context.Context, fsys fs.FS, opts Options) ([]Compiled, error) {
	b, err := newBuilder(ctx, fsys, opts)
	if err != nil {
		return nil, err
	}
	var files []string
	for _, key := range sortedKeys(b.recipe.Contracts) {
		c := b.recipe.Contracts[key]
		if _, ok := b.snapshot.files[c.Source]; !ok {
			return nil, recipeErrorf("contracts."+key+".source", "the tree has no file %q", c.Source)
		}
		if c.EternalStorage != "" {
			if err := b.checkEternalStorage(key, c); err != nil {
				return nil, err
			}
		}
		files = append(files, c.Source)
	}
	input, err := b.input("contracts", files, map[string]map[string][]string{"*": {"*": outputs}})
	if err != nil {
		return nil, err
	}
	b.opts.Progress("compiling")
	output, err := b.compile(input)
	if err != nil {
		return nil, err
	}
	var all []Compiled
	for _, source := range sortedKeys(output) {
		for _, name := range sortedKeys(output[source]) {
			c := output[source][name]
			creation, err := c.EVM.Bytecode.linked(nil)
			if err != nil {
				return nil, err
			}
			runtime, err := c.EVM.DeployedBytecode.linked(nil)
			if err != nil {
				return nil, err
			}
			all = append(all, Compiled{
				Source: source, Name: name, ABI: c.ABI, CreationCode: creation, RuntimeCode: runtime,
				Immutables:    len(c.EVM.DeployedBytecode.ImmutableReferences) > 0,
				StorageLayout: c.StorageLayout, MethodIdentifiers: c.EVM.MethodIdentifiers,
			})
		}
	}
	return all, nil
}

// compiledCode is the compiler's answer for one contract.
type compiledCode struct {
	ABI           json.RawMessage
	Metadata      string
	StorageLayout json.RawMessage
	// TransientStorageLayout is only asked for by checkEternalStorage.
	TransientStorageLayout json.RawMessage
	EVM                    struct {
		Bytecode          unlinkedCode
		DeployedBytecode  deployedCode
		MethodIdentifiers map[string]string
	}
}

type deployedCode struct {
	unlinkedCode
	ImmutableReferences map[string][]codeRange
}

// codeRange is a part of a code, in bytes.
type codeRange struct{ Start, Length int }

// within reports whether r lies in code.
func (r codeRange) within(code []byte) bool {
	return r.Start >= 0 && r.Length >= 0 && r.Start <= len(code) && r.Length <= len(code)-r.Start
}

// Limits of what is passed on of the compiler's errors.
const (
	maxMessages     = 20
	maxMessageBytes = 4 << 10
)

// compilerOutput is what of the compiler's answer is read.
type compilerOutput struct {
	Errors    []compilerMessage
	Contracts map[string]map[string]compiledCode       // by source and name
	Sources   map[string]struct{ AST json.RawMessage } // if asked for
}

// compile gives the code of contracts by source and name.
func (b *builder) compile(input []byte) (map[string]map[string]compiledCode, error) {
	output, err := b.answer(input)
	if err != nil {
		return nil, err
	}
	return output.Contracts, nil
}

// answer is the compiler's, unless it refuses.
func (b *builder) answer(input []byte) (*compilerOutput, error) {
	text, err := b.opts.Compiler.Compile(b.ctx, b.recipe.Compiler.Version, b.compiler, input)
	if err != nil {
		return nil, err
	}
	return b.read(text)
}

func (b *builder) read(text []byte) (*compilerOutput, error) {
	output := new(compilerOutput)
	if err := json.Unmarshal(text, output); err != nil {
		return nil, fmt.Errorf("output of solc %s: %w", b.recipe.Compiler.Version, err)
	}
	if err := refusal(output.Errors); err != nil {
		return nil, err
	}
	return output, nil
}

type compilerMessage struct{ Severity, Message, FormattedMessage string }

// refusal is what the compiler's errors say; nil where there are only warnings.
func refusal(all []compilerMessage) error {
	var messages []string
	for _, e := range all {
		if e.Severity != "error" {
			continue
		}
		if len(messages) == maxMessages {
			messages = append(messages, "and more")
			break
		}
		message := e.FormattedMessage
		if message == "" {
			message = e.Message
		}
		if len(message) > maxMessageBytes {
			message = message[:maxMessageBytes] + " …"
		}
		messages = append(messages, printable.Lines(message))
	}
	if len(messages) > 0 {
		return &CompileError{messages}
	}
	return nil
}

// checkDeployed refuses runtime code that is not the compiler's: a constructor can return whatever it likes in
// assembly, but then neither the metadata nor the storage layout would be of the code that runs. They may differ where
// immutables go, and at the address that a library carries to know that it is called directly.
func (c *compiledCode) checkDeployed(contract string, compiled, deployed []byte) error {
	template, got := bytes.Clone(compiled), bytes.Clone(deployed)
	blank := func(r codeRange) {
		if r.within(template) && r.within(got) {
			clear(template[r.Start : r.Start+r.Length])
			clear(got[r.Start : r.Start+r.Length])
		}
	}
	for _, ranges := range c.EVM.DeployedBytecode.ImmutableReferences {
		for _, r := range ranges {
			blank(r)
		}
	}
	if guard := slices.Concat([]byte{0x73}, make([]byte, 20), []byte{0x30, 0x14}); bytes.HasPrefix(compiled, guard) {
		blank(codeRange{1, 20}) // PUSH20 own address, ADDRESS, EQ
	}
	if !bytes.Equal(template, got) {
		return &ConstructorError{Contract: contract, Reason: fmt.Sprintf(
			"it returns code (%d bytes) that is not the compiler's runtime code of the contract (%d bytes); do not return from assembly",
			len(deployed), len(compiled))}
	}
	return nil
}
