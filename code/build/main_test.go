package build

import (
	"context"
	"os"
	"testing"
	"testing/fstest"

	"theseus/code/solc"
)

// compilers serves all tests; it finds builds in the module's node_modules unless the environment names a folder.
var compilers *solc.Compilers

func TestMain(m *testing.M) {
	solc.RunWorkerIfAsked()
	config := solc.ConfigFromEnv()
	if config.Dir == "" {
		config.Dir = "../../node_modules"
	}
	compilers = solc.New(config)
	code := m.Run()
	compilers.Close()
	os.Exit(code)
}

// files is a tree in memory.
func files(pathsAndTexts ...string) fstest.MapFS {
	fsys := make(fstest.MapFS)
	for i := 0; i < len(pathsAndTexts); i += 2 {
		fsys[pathsAndTexts[i]] = &fstest.MapFile{Data: []byte(pathsAndTexts[i+1])}
	}
	return fsys
}

// one is a tree of one file C.sol with the recipe's contract C.
func one(source string) fstest.MapFS { return recipeAnd(`"C": {"source": "C.sol"}`, "C.sol", source) }

// recipeAnd is a tree with these contracts in its recipe, and files.
func recipeAnd(contracts string, pathsAndTexts ...string) fstest.MapFS {
	return settingsAnd(`{"optimizer": {"enabled": true}, "evmVersion": "shanghai"}`, contracts, pathsAndTexts...)
}

func settingsAnd(settings, contracts string, pathsAndTexts ...string) fstest.MapFS {
	fsys := files(pathsAndTexts...)
	fsys[RecipeFile] = &fstest.MapFile{Data: []byte(
		`{"theseus": 1, "compiler": {"version": "0.8.37"}, "settings": ` + settings + `, "contracts": {` + contracts + `}}`)}
	return fsys
}

func build(fsys fstest.MapFS, contract string) (*Artifact, error) {
	return Build(context.Background(), fsys, contract, Options{ChainID: 1, Compiler: compilers})
}

func mustBuild(t *testing.T, fsys fstest.MapFS, contract string) *Artifact {
	t.Helper()
	a, err := build(fsys, contract)
	if err != nil {
		t.Fatal(err)
	}
	return a
}
