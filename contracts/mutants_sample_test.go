package contracts_test

import (
	"context"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"theseus/chain/bind"
	"theseus/chain/evmtest"
	"theseus/code/solc"
	"theseus/contracts/mutation"
)

// A sample of the mutants that `make mutation` tries, of contracts that compile fast: the tests notice each of them, and what is
// explained in contracts/mutation/explained.txt exists. THESEUS_FULL=1 tries all of those contracts.
func TestMutantsAreNoticed(t *testing.T) {
	if isVariant() {
		return // this process is asked about a mutant itself
	}
	const seed = 3
	sample := 12
	config := solc.ConfigFromEnv()
	if config.Dir == "" {
		config.Dir = "../node_modules"
	}
	compilers := solc.New(config)
	defer compilers.Close()
	deployed := make(map[string]string)
	for _, artifact := range bind.Artifacts {
		deployed[artifact.Name] = artifact.Source
	}
	ctx := context.Background()
	tree, err := mutation.Read(ctx, os.DirFS("src"), compilers, deployed)
	if err != nil {
		t.Fatal(err)
	}
	explained, err := mutation.Explained()
	if err != nil {
		t.Fatal(err)
	}

	fast := []string{"Registry.sol", "ServiceProxy.sol", "VerificationService.sol"}
	var pool []*mutation.Mutant
	known := make(map[string]bool)
	for _, m := range tree.Mutants {
		known[m.ID()] = true
		if explained[m.ID()] == "" && slices.Contains(fast, m.File) {
			pool = append(pool, m)
		}
	}
	for id := range explained {
		if !known[id] {
			t.Errorf("explained.txt: there is no mutant %s any more", id)
		}
	}
	random := rand.New(rand.NewPCG(seed, 0))
	random.Shuffle(len(pool), func(i, j int) { pool[i], pool[j] = pool[j], pool[i] })
	if os.Getenv("THESEUS_FULL") == "1" {
		sample = len(pool)
	}
	variants, _, err := tree.Compile(ctx, pool[:sample])
	if err != nil {
		t.Fatal(err)
	}

	binary, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	suite := &mutation.Suite{
		Binary: binary, Dir: ".", Env: []string{evmtest.KeptVar + "=" + dir}, Limit: 5 * time.Minute,
		Only: "^Test(Registry|Service|Operator|Fee|Tally)", Skip: "LockStep|Copied|PaysContracts",
	}
	tried := 0
	for i, v := range variants {
		ready, err := suite.Prepare(ctx, v, filepath.Join(dir, "variant"+strings.Repeat("'", i)))
		if err != nil {
			t.Fatal(err)
		}
		for i, m := range v.Mutants {
			outcome, by, err := suite.Try(ctx, ready, i)
			if err != nil {
				t.Fatal(err)
			}
			t.Logf("%s by %s: %s %s", outcome, by, m.ID(), m)
			if outcome == mutation.Survived {
				t.Errorf("seed %d: nobody noticed %s %s", seed, m.ID(), m)
			}
			tried++
		}
	}
	if tried < sample*3/4 {
		t.Errorf("%d of %d mutants compile", tried, sample)
	}
}
