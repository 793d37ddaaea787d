package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"theseus/code/build"
	"theseus/code/solc"
)

// contract is one contract of the tree's recipe, or an interface of several.
type contract struct {
	name string
	build.Compiled
	abi, layout []byte // indented, the layout without numbers of syntax nodes
}

// compile gives the contracts of the tree's recipe, and the interfaces that stand for more than one of them, by name. Constructors do not run: their arguments are known when a network is
// deployed. Compiler builds are found where the environment says, else in the folder installed.
func compile(ctx context.Context, files fs.FS, installed string) ([]contract, error) {
	recipe, err := build.ReadRecipe(files)
	if err != nil {
		return nil, err
	}
	config := solc.ConfigFromEnv()
	if config.Dir == "" {
		config.Dir = installed
	}
	compilers := solc.New(config)
	defer compilers.Close()
	all, err := build.Compile(ctx, files, build.Options{Compiler: compilers})
	if err != nil {
		return nil, err
	}
	return ofRecipe(recipe, all)
}

// ofRecipe picks from all that was compiled.
func ofRecipe(recipe *build.Recipe, all []build.Compiled) ([]contract, error) {
	var contracts []contract
	found := make(map[string]bool)
	for _, compiled := range all {
		listed, ok := recipe.Contracts[compiled.Name]
		inRecipe := ok && listed.Source == compiled.Source
		if !inRecipe && !isShared(recipe, compiled) {
			continue
		}
		if inRecipe && (len(compiled.CreationCode) == 0 || len(compiled.RuntimeCode) == 0) {
			return nil, fmt.Errorf("%s: %s has no code: is it abstract?", compiled.Source, compiled.Name)
		}
		c := contract{name: compiled.Name, Compiled: compiled}
		var abi bytes.Buffer
		if err := json.Indent(&abi, c.ABI, "", "  "); err != nil {
			return nil, fmt.Errorf("%s: ABI of %s: %w", c.Source, c.name, err)
		}
		abi.WriteByte('\n')
		c.abi = abi.Bytes()
		if inRecipe {
			layout, err := withoutIDs(c.StorageLayout)
			if err != nil {
				return nil, fmt.Errorf("%s: layout of %s: %w", c.Source, c.name, err)
			}
			c.layout = layout
		}
		found[c.name] = true
		contracts = append(contracts, c)
	}
	for name, c := range recipe.Contracts {
		if !found[name] {
			return nil, fmt.Errorf("%s has no contract %s", c.Source, name)
		}
	}
	slices.SortFunc(contracts, func(a, b contract) int { return strings.Compare(a.name, b.name) })
	return contracts, nil
}

// isShared tells the tree's own interfaces but for those of exactly one contract (IName of Name), which say nothing that the
// contract does not.
func isShared(recipe *build.Recipe, c build.Compiled) bool {
	_, ofOne := recipe.Contracts[strings.TrimPrefix(c.Name, "I")]
	return strings.HasPrefix(c.Source, "interfaces/") && len(c.CreationCode) == 0 && !ofOne
}
