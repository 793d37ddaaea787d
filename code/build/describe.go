package build

import (
	"context"
	"io/fs"
)

// Describe has the compiler describe a contract and all source that its file comes to, without making code: what a version that is to be
// replaced is needed for. It takes a small part of the time of a build. Errors are those of Build.
func Describe(ctx context.Context, fsys fs.FS, contract string, opts Options) (*Evidence, error) {
	b, err := newBuilder(ctx, fsys, opts)
	if err != nil {
		return nil, err
	}
	c, ok := b.recipe.Contracts[contract]
	if !ok {
		return nil, recipeErrorf("contracts", "there is no %q; there are %v", contract, sortedKeys(b.recipe.Contracts))
	}
	name := c.Name
	if name == "" {
		name = contract
	}
	wanted := []string{"abi", "evm.methodIdentifiers", "storageLayout", "transientStorageLayout"}
	input, err := b.input("contracts."+contract+".source", []string{c.Source}, map[string]map[string][]string{"*": {"": {"ast"}}, c.Source: {name: wanted}})
	if err != nil {
		return nil, err
	}
	b.opts.Progress("describing " + contract)
	text, err := b.opts.Compiler.Compile(ctx, b.recipe.Compiler.Version, b.compiler, input)
	if err != nil {
		return nil, err
	}
	output, err := b.read(text)
	if err != nil {
		return nil, err
	}
	if _, ok := output.Contracts[c.Source][name]; !ok {
		return nil, recipeErrorf("contracts."+contract, "%s has no contract %q", c.Source, name)
	}
	document, err := b.document(input, text)
	return &Evidence{c.Source + ":" + name, document}, err
}
