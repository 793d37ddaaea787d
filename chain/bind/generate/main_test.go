package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"theseus/chain/bind"
	"theseus/code/build"
	"theseus/code/solc"
	"theseus/code/tree"
)

func TestMain(m *testing.M) {
	solc.RunWorkerIfAsked()
	os.Exit(m.Run())
}

func TestGeneratedFilesAreCurrent(t *testing.T) {
	root, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	sum, err := tree.Sum(context.Background(), sources(root), tree.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if bind.Tree != sum.String() {
		t.Errorf("chain/bind is of tree %s, contracts/src is %s: run go generate ./chain/bind", bind.Tree, sum)
	}
	if os.Getenv("THESEUS_FULL") != "1" {
		return
	}
	want, err := generate(context.Background(), root)
	if err != nil {
		t.Fatal(err)
	}
	have, err := existing(root)
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range want {
		if !bytes.Equal(have[name], content) {
			t.Errorf("%s is stale: run go generate ./chain/bind", name)
		}
		delete(have, name)
	}
	for name := range have {
		t.Errorf("%s is of no contract any more: run go generate ./chain/bind", name)
	}
}

// A contract compiled alone, as validators would, has the code that it has in company.
func TestCodeDoesNotDependOnCompany(t *testing.T) {
	if os.Getenv("THESEUS_FULL") != "1" {
		return
	}
	root, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	recipe, err := build.ReadRecipe(sources(root))
	if err != nil {
		t.Fatal(err)
	}
	for name, only := range recipe.Contracts {
		alone := t.TempDir()
		if err := os.CopyFS(alone, sources(root)); err != nil {
			t.Fatal(err)
		}
		changed := *recipe
		changed.Contracts = map[string]build.Contract{name: only}
		text, err := json.Marshal(changed)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(alone, build.RecipeFile), text, 0o644); err != nil {
			t.Fatal(err)
		}
		contracts, err := compile(context.Background(), os.DirFS(alone), filepath.Join(root, "node_modules"))
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range contracts {
			if want := bind.ByName(name).MetaData.Bin; c.name == name && c.CreationCode.String() != want {
				t.Errorf("%s has other creation code alone: %d bytes, not %d", name, len(c.CreationCode), len(want)/2-1)
			}
		}
	}
}

func TestRuntimeCodeFitsTheChain(t *testing.T) {
	for _, a := range bind.Artifacts {
		if size := (len(a.Runtime) - 2) / 2; size == 0 || size > 24_576 {
			t.Errorf("%s: %d bytes of runtime code; the limit is 24,576 (EIP-170)", a.Name, size)
		}
		if size := (len(a.MetaData.Bin) - 2) / 2; size > 49_152 {
			t.Errorf("%s: %d bytes of creation code; the limit is 49,152 (EIP-3860)", a.Name, size)
		}
	}
}

func TestContractsOfTheRecipe(t *testing.T) {
	recipe := &build.Recipe{Contracts: map[string]build.Contract{"A": {Source: "A.sol"}}}
	whole := build.Compiled{
		Source: "A.sol", Name: "A", ABI: []byte(`[]`), CreationCode: []byte{0x60, 0}, RuntimeCode: []byte{0}, StorageLayout: []byte(`{"storage":[],"types":null}`),
	}
	change := func(how func(*build.Compiled)) build.Compiled {
		c := whole
		how(&c)
		return c
	}
	for _, tc := range []struct {
		name     string
		compiled build.Compiled
		refused  string
	}{
		{"of another file", change(func(c *build.Compiled) { c.Source = "B.sol" }), "A.sol has no contract A"},
		{"abstract", change(func(c *build.Compiled) { c.CreationCode = nil }), "has no code"},
		{"no ABI", change(func(c *build.Compiled) { c.ABI = nil }), "ABI of A"},
		{"no layout", change(func(c *build.Compiled) { c.StorageLayout = nil }), "layout of A"},
		{"whole", whole, ""},
	} {
		others := []build.Compiled{
			{Source: "A.sol", Name: "Other"}, {Source: "interfaces/IA.sol", Name: "IA"},
			{Source: "interfaces/IShared.sol", Name: "IShared", ABI: []byte(`[]`)},
		}
		contracts, err := ofRecipe(recipe, append(others, tc.compiled))
		if tc.refused == "" {
			if err != nil || len(contracts) != 2 || contracts[0].name != "A" || contracts[1].name != "IShared" {
				t.Errorf("%s: %v, %v", tc.name, contracts, err)
			}
		} else if err == nil || !strings.Contains(err.Error(), tc.refused) {
			t.Errorf("%s: %v", tc.name, err)
		}
	}
}

func TestLayoutsDoNotChangeWithNodeNumbers(t *testing.T) {
	layout := func(id string) string {
		return `{"storage":[{"astId":` + id + `,"contract":"A.sol:A","label":"m","offset":0,"slot":"0","type":"t_mapping(t_contract(I)` + id +
			`,t_struct(S)` + id + `_storage)"}],"types":{"t_mapping(t_contract(I)` + id + `,t_struct(S)` + id +
			`_storage)":{"encoding":"mapping","key":"t_contract(I)` + id + `","label":"mapping(I => struct S)","numberOfBytes":"32","value":"t_struct(S)` + id +
			`_storage"},"t_array(t_uint256)5_storage":{"encoding":"inplace","label":"uint256[5]","numberOfBytes":"160","base":"t_uint256"}}}`
	}
	a, errA := withoutIDs([]byte(layout("12")))
	b, errB := withoutIDs([]byte(layout("345")))
	if errA != nil || errB != nil || !bytes.Equal(a, b) || !bytes.Contains(a, []byte("t_struct(S)_storage")) {
		t.Errorf("%v %v\n%s\n%s", errA, errB, a, b)
	}
	if !bytes.Contains(a, []byte("uint256[5]")) {
		t.Error("an array lost its length")
	}
}

func TestWriteBringsFoldersToExactlyTheFiles(t *testing.T) {
	root := t.TempDir()
	put := func(name, content string) {
		if err := replace(filepath.Join(root, name), []byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	put("contracts/snapshots/abi/Gone.json", "old")
	put("contracts/snapshots/abi/Same.json", "same")
	put("contracts/snapshots/gas.json", "not generated")
	put("chain/bind/bind.go", "not generated")
	files := map[string][]byte{"contracts/snapshots/abi/Same.json": []byte("same"), "chain/bind/abi_a.go": []byte("new")}
	changed, err := write(root, files)
	if err != nil || len(changed) != 2 {
		t.Fatalf("changed %v, %v", changed, err)
	}
	now, err := existing(root)
	if err != nil || len(now) != 2 || string(now["chain/bind/abi_a.go"]) != "new" {
		t.Errorf("there is now %v, %v", now, err)
	}
	for _, kept := range []string{"contracts/snapshots/gas.json", "chain/bind/bind.go"} {
		if _, err := os.Stat(filepath.Join(root, kept)); err != nil {
			t.Error(err)
		}
	}
}

func TestBindingsOfSeveralContractsFitTogether(t *testing.T) {
	const point = `{"components":[{"name":"x","type":"FIELD"}],"internalType":"struct P.Point","name":"p","type":"tuple"}`
	bindings := func(field string) []contract {
		abi := func(field string) []byte {
			return []byte(`[{"type":"function","name":"where","stateMutability":"view","inputs":[],"outputs":[` +
				strings.Replace(point, "FIELD", field, 1) + `,{"name":"ok","type":"bool"}]}]`)
		}
		return []contract{{name: "A", abi: abi("uint256")}, {name: "B", abi: abi(field)}}
	}
	files, err := renderBindings(bindings("uint256"))
	if err != nil {
		t.Fatal(err)
	}
	a, b := string(files[bindingFile("A")]), string(files[bindingFile("B")])
	if !strings.Contains(a, "type PPoint struct") || strings.Contains(b, "type PPoint struct") {
		t.Error("a struct of two contracts is not declared exactly once")
	}
	if !strings.Contains(a, "type AWhereOutput struct") || !strings.Contains(b, "type BWhereOutput struct") {
		t.Error("types for several answers do not carry their contract's name")
	}
	if _, err := renderBindings(bindings("address")); err == nil || !strings.Contains(err.Error(), "two different structs") {
		t.Errorf("different structs of one name: %v", err)
	}
}
