package build

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io/fs"

	"theseus/code/tree"
)

// Whole is all that the compiler says of a tree, for those who look into it.
type Whole struct {
	TreeHash  tree.Hash
	Contracts map[string]string // names in the recipe to "path:name"
	Document  []byte            // {"solcVersion", "input", "output"}: a build-info
}

// CompileWhole compiles everything that the recipe's contracts and sources reach, in one go, with AST and transient layout. Nothing
// of it has a part in a build. Errors are those of Build.
func CompileWhole(ctx context.Context, fsys fs.FS, opts Options) (*Whole, error) {
	b, err := newBuilder(ctx, fsys, opts)
	if err != nil {
		return nil, err
	}
	w := &Whole{b.snapshot.hash, make(map[string]string), nil}
	var files []string
	for _, key := range sortedKeys(b.recipe.Contracts) {
		c := b.recipe.Contracts[key]
		files = append(files, c.Source)
		name := c.Name
		if name == "" {
			name = key
		}
		w.Contracts[key] = c.Source + ":" + name
	}
	wanted := append([]string{"transientStorageLayout"}, outputs...)
	input, err := b.input("contracts", files, map[string]map[string][]string{"*": {"*": wanted, "": {"ast"}}})
	if err != nil {
		return nil, err
	}
	b.opts.Progress("compiling")
	output, err := b.opts.Compiler.Compile(ctx, b.recipe.Compiler.Version, b.compiler, input)
	if err != nil {
		return nil, err
	}
	if err := compileErrors(output); err != nil {
		return nil, err
	}
	w.Document, err = b.document(input, output)
	return w, err
}

// Evidence is what the compiler says of one contract and of all source that its file comes to.
type Evidence struct {
	Contract string // "path:name"
	Document []byte // {"solcVersion", "input", "output"}: a build-info, with the AST of every file and everything of the one contract
}

// lookInto compiles a contract as a build does, and asks for more.
func (b *builder) lookInto(source, name string) (*compilerOutput, error) {
	more := append([]string{"transientStorageLayout", "evm.deployedBytecode.sourceMap"}, outputs...)
	input, err := b.input("contracts", []string{source}, map[string]map[string][]string{"*": {"": {"ast"}}, source: {name: more}})
	if err != nil {
		return nil, err
	}
	text, err := b.opts.Compiler.Compile(b.ctx, b.recipe.Compiler.Version, b.compiler, input)
	if err != nil {
		return nil, err
	}
	output, err := b.read(text)
	if err != nil {
		return nil, err
	}
	b.evidence.Contract = source + ":" + name
	b.evidence.Document, err = b.document(input, text)
	return output, err
}

// document is a build-info.
func (b *builder) document(input, output []byte) ([]byte, error) {
	version, err := json.Marshal(b.recipe.Compiler.Version)
	if err != nil {
		return nil, err
	}
	return bytes.Join([][]byte{[]byte(`{"solcVersion":`), version, []byte(`,"input":`), input, []byte(`,"output":`), output, []byte("}")}, nil), nil
}

// compileErrors are the errors that an output holds.
func compileErrors(text []byte) error {
	var output struct{ Errors []compilerMessage }
	if err := json.Unmarshal(text, &output); err != nil {
		return fmt.Errorf("output of solc: %w", err)
	}
	return refusal(output.Errors)
}
