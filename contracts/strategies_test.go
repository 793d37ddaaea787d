package contracts_test

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"maps"
	"math/big"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
	"theseus/code/build"
	"theseus/code/solc"
)

// strategies are the contracts of the library of upgrade strategies, compiled as its recipe says, once per run.
var strategies = sync.OnceValue(func() map[string]*evmtest.Contract {
	config := solc.ConfigFromEnv()
	if config.Dir == "" {
		config.Dir = "../node_modules"
	}
	compilers := solc.New(config)
	defer compilers.Close()
	all, err := build.Compile(context.Background(), os.DirFS("strategies"), build.Options{Compiler: compilers})
	if err != nil {
		panic(err)
	}
	contracts := make(map[string]*evmtest.Contract)
	for _, c := range all {
		definition, err := abi.JSON(strings.NewReader(string(c.ABI)))
		if err != nil {
			panic(fmt.Sprintf("%s: %v", c.Name, err))
		}
		contracts[c.Name] = &evmtest.Contract{ABI: definition, CreationCode: c.CreationCode, RuntimeCode: c.RuntimeCode}
	}
	return contracts
})

func strategy(t testing.TB, name string) *evmtest.Contract {
	t.Helper()
	c := strategies()[name]
	if c == nil {
		t.Fatalf("contracts/strategies has no contract %s", name)
	}
	return c
}

// newStrategy deploys a contract of the library.
func newStrategy(t testing.TB, c *evmtest.Chain, name string, arguments ...any) evmtest.Instance {
	t.Helper()
	return newInstance(c, strategy(t, name), arguments...)
}

// refusedNew expects a deployment to be refused with exactly this error.
func refusedNew(t testing.TB, c *evmtest.Chain, want, name string, arguments ...any) {
	t.Helper()
	contract := strategy(t, name)
	_, r := c.Deploy(deployer, contract.Creation(arguments...), nil)
	refused(t, r, &contract.ABI, want)
}

// as is the same address seen through the ABI of another contract, as a proxy through that of its code.
func as(t testing.TB, at evmtest.Instance, name string) evmtest.Instance {
	t.Helper()
	return evmtest.Instance{Chain: at.Chain, ABI: &strategy(t, name).ABI, Address: at.Address}
}

// reads expects a view to answer this, as fmt prints it.
func reads(t testing.TB, i evmtest.Instance, want any, method string, arguments ...any) {
	t.Helper()
	if got := fmt.Sprint(i.Get(method, arguments...)...); got != fmt.Sprint(want) {
		t.Errorf("%s%v is %s; want %v", method, arguments, got, want)
	}
}

// overhead is what a call costs above the same call of the code itself, in a transaction of its own: everything cold.
func overhead(t testing.TB, proxied, direct evmtest.Instance, method string, arguments ...any) uint64 {
	t.Helper()
	one, other := proxied.View(method, arguments...), direct.View(method, arguments...)
	if one.Err != nil || other.Err != nil {
		t.Fatalf("%s: %v, %v", method, one.Err, other.Err)
	}
	return one.GasUsed - other.GasUsed
}

// delegated makes an account without code of its own one whose key has delegated it.
func delegated(t testing.TB, c *evmtest.Chain, i int) common.Address {
	t.Helper()
	if r := c.Delegate(evmtest.Key(i), withCode(c, 77)); r.Err != nil {
		t.Fatal(r.Err)
	}
	return evmtest.Account(i)
}

func wei(n int64) *big.Int { return big.NewInt(n) }

// buildTree builds a contract of a tree as validators do.
func buildTree(t testing.TB, tree fs.FS, contract string) (*build.Artifact, error) {
	t.Helper()
	config := solc.ConfigFromEnv()
	if config.Dir == "" {
		config.Dir = "../node_modules"
	}
	compilers := solc.New(config)
	defer compilers.Close()
	return build.Build(t.Context(), tree, contract, build.Options{ChainID: 1, Compiler: compilers})
}

// withFile is a tree of files with one more.
func withFile(tree fs.FS, name, text string) fs.FS {
	with := maps.Clone(tree.(fstest.MapFS))
	with[name] = &fstest.MapFile{Data: []byte(text)}
	return with
}

// What the recipe names builds as validators build it, constructors run and all: one in the ordinary run, each with THESEUS_FULL=1.
func TestStrategiesBuild(t *testing.T) {
	tree := os.DirFS("strategies")
	recipe, err := build.ReadRecipe(tree)
	if err != nil {
		t.Fatal(err)
	}
	names := slices.Sorted(maps.Keys(recipe.Contracts))
	if os.Getenv("THESEUS_FULL") != "1" {
		names = []string{"TokenV2"}
	}
	for _, name := range names {
		a, err := buildTree(t, tree, name)
		if err != nil {
			t.Errorf("%s: %v", name, err)
		} else if len(a.RuntimeCode) == 0 || !bytes.Equal(a.CreationCode, strategy(t, name).CreationCode) {
			t.Errorf("%s is built to other code than the tests have", name)
		}
	}
}
