package build

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"theseus/code/solc"
)

func initIn(t *testing.T, tr fstest.MapFS, opts InitOptions) (string, *Recipe, Report, error) {
	t.Helper()
	dir := t.TempDir()
	writeTree(t, dir, tr, false)
	r, report, err := Init(context.Background(), dir, opts)
	return dir, r, report, err
}

func TestInitFoundry(t *testing.T) {
	dir, r, report, err := initIn(t, files(
		"foundry.toml", `[profile.default]
src = 'source'
solc = "0.8.24"
optimizer = true
optimizer_runs = 1000
via_ir = true
evm_version = "SHANGHAI"
bytecode_hash = "none"
cbor_metadata = false
remappings = ["@math/=./lib/math/src/"]
[profile.ci]
optimizer_runs = 1
`,
		"remappings.txt", "near/=source/near/\n\n",
		"lib/math/src/Math.sol", `library Math { function one() internal pure returns (uint256) { return 1; } }`,
		"lib/other/contracts/O.sol", `contract O {}`,
		"source/Token.sol", `pragma solidity ^0.8.0; import {Math} from "@math/Math.sol"; import "near/N.sol"; import "other/O.sol";
			contract Token is N { function f() external pure returns (uint256) { return Math.one(); } }`,
		"source/near/N.sol", `abstract contract N {} interface I {}`,
		"source/near/Token.sol", `contract Token { constructor(uint256 x) {} }`,
		"source/Token.t.sol", `contract TokenTest {}`, "source/test/T.sol", `contract T {}`), InitOptions{})
	if err != nil {
		t.Fatal(err)
	}
	want := `{"theseus":1,"compiler":{"version":"0.8.24"},"settings":{"optimizer":{"enabled":true,"runs":1000},"viaIR":true,"evmVersion":"shanghai",` +
		`"metadata":{"bytecodeHash":"none","appendCBOR":false},"remappings":["@math/=lib/math/src/","near/=source/near/","math/=lib/math/src/","other/=lib/other/contracts/"]},` +
		`"contracts":{"Token":{"source":"source/Token.sol"},"Token_2":{"source":"source/near/Token.sol","name":"Token"}}}`
	if got, _ := json.Marshal(r); string(got) != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
	if report.Project != "foundry" || !slices.Equal(report.Contracts, []string{"Token", "Token_2"}) || len(report.ToDo) != 1 || !strings.Contains(report.ToDo[0], "Token_2.constructor") {
		t.Errorf("%+v", report)
	}
	if a, err := Build(context.Background(), os.DirFS(dir), "Token", Options{ChainID: 1, Compiler: compilers}); err != nil || a.CompilerVersion != "0.8.24" {
		t.Errorf("the recipe does not build: %v", err)
	}
}

func TestInitHardhat(t *testing.T) {
	canary := filepath.Join(t.TempDir(), "canary")
	_, r, report, err := initIn(t, files(
		"hardhat.config.ts", `import "fs";
require("fs").writeFileSync("`+canary+`", "run");
// solidity: "0.4.11",
/* version: "0.5.0" */
export default { paths: { sources: "./src" }, solidity: { compilers: [
  { version: "0.8.24", settings: { optimizer: { enabled: true, runs: 1_000 }, viaIR: true, evmVersion: "paris" } }, { version: "0.7.6" } ] },
  networks: { x: { url: "https://example.com" } } };`,
		"src/Token.sol", `pragma solidity >=0.7.0 <0.9.0; contract Token {}`), InitOptions{})
	if err != nil {
		t.Fatal(err)
	}
	want := `{"theseus":1,"compiler":{"version":"0.8.24"},"settings":{"optimizer":{"enabled":true,"runs":1000},"viaIR":true,"evmVersion":"paris"},"contracts":{"Token":{"source":"src/Token.sol"}}}`
	if got, _ := json.Marshal(r); string(got) != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
	if report.Project != "hardhat" || len(report.Guessed) < 2 {
		t.Errorf("%+v", report)
	}
	if _, err := os.Stat(canary); err == nil { // F18
		t.Error("the configuration was run")
	}
}

func TestInitAsks(t *testing.T) {
	var asked []string
	_, r, report, err := initIn(t, files("code/C.sol", `pragma solidity 0.8.3; contract C {} `, "code/D.sol", "pragma solidity ^0.7.0; contract D {}"), InitOptions{
		Ask: func(question, proposal string) (string, error) {
			asked = append(asked, question)
			if strings.Contains(question, "folder") {
				return "code/", nil
			}
			return "", nil
		},
	})
	if err != nil || len(asked) != 3 || report.Project != "none" || r.Compiler.Version != solc.DefaultVersion || len(r.Contracts) != 2 {
		t.Errorf("%v %v %+v %+v", err, asked, r, report)
	}
	if _, _, _, err := initIn(t, files("README", ""), InitOptions{}); err == nil || !strings.Contains(err.Error(), "no folder") {
		t.Errorf("nothing there: %v", err)
	}
}

func TestInitNeverOverwrites(t *testing.T) {
	tr := files("src/C.sol", "contract C {}", RecipeFile, "mine")
	dir, _, _, err := initIn(t, tr, InitOptions{})
	if !errors.Is(err, ErrRecipeExists) {
		t.Fatal(err)
	}
	if text, _ := os.ReadFile(filepath.Join(dir, RecipeFile)); string(text) != "mine" {
		t.Errorf("%s", text)
	}
	dir, _, _, err = initIn(t, tr, InitOptions{Force: true})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := ReadRecipe(os.DirFS(dir)); err != nil {
		t.Error(err)
	}
	left, err := filepath.Glob(filepath.Join(dir, ".*"))
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %v %v", left, err)
	}
}

// Init reads nothing outside the project through a symbolic link.
func TestInitStaysInside(t *testing.T) {
	outside := filepath.Join(t.TempDir(), "foundry.toml")
	must(t, os.WriteFile(outside, []byte("[profile.default]\nsrc = 'elsewhere'\n"), 0o600))
	dir := t.TempDir()
	writeTree(t, dir, files("src/C.sol", "contract C {}"), false)
	must(t, os.Symlink(outside, filepath.Join(dir, "foundry.toml")))
	if _, report, err := Init(context.Background(), dir, InitOptions{}); err == nil {
		t.Errorf("read through the link: %+v", report)
	}
	must(t, os.Remove(filepath.Join(dir, "foundry.toml")))
	if _, _, err := Init(context.Background(), dir, InitOptions{}); err != nil {
		t.Error(err)
	}
}

func TestPragmas(t *testing.T) {
	for _, c := range []struct {
		pragma, version string
		want            bool
	}{
		{"0.8.20", "0.8.20", true}, {"0.8.20", "0.8.21", false}, {"=0.8.20", "0.8.20", true}, {"^0.8.20", "0.8.37", true},
		{"^0.8.20", "0.8.19", false}, {"^0.8.20", "0.9.0", false}, {"^0.8", "0.8.1", true}, {"^0.0.1", "0.0.2", false}, {"^1.2.3", "1.9.0", true},
		{"~0.8.4", "0.8.9", true}, {"~0.8.4", "0.9.0", false}, {"~0.8", "0.8.9", true}, {">=0.7.0 <0.9.0", "0.8.37", true},
		{">=0.7.0 <0.9.0", "0.9.0", false}, {">=0.7.0<0.8.0", "0.7.6", true}, {">0.8.3", "0.8.3", false}, {">0.8", "0.8.3", false}, {"<=0.8.3", "0.8.3", true},
		{"<=0.8", "0.8.3", true}, {"0.6.12 || ^0.8.0", "0.8.3", true}, {"0.6.12 || ^0.8.0", "0.7.0", false}, {"0.8.x", "0.8.3", true}, {"0.8", "0.9.0", false},
		{"0.7.0 - 0.8.3", "0.8.3", true}, {"0.7.0 - 0.8.3", "0.8.4", false}, {"", "0.8.0", false}, {"nonsense", "0.8.0", false},
	} {
		if got := allowedBy(solc.Version(c.version), c.pragma); got != c.want {
			t.Errorf("%s allows %s: %v", c.pragma, c.version, got)
		}
	}
}

func FuzzInitScan(f *testing.F) {
	f.Add("pragma solidity ^0.8.0; abstract contract A {} contract C { constructor(uint256 x) {} }")
	f.Add(`solidity: { version: "0.8.24", settings: { optimizer: { enabled: true, runs: 1_000 } } }`)
	f.Add("pragma solidity 99999999999999999999.0.0; contract")
	f.Fuzz(func(t *testing.T, text string) {
		for _, d := range declarations("C.sol", text) {
			if !identifier.MatchString(d.name) {
				t.Fatalf("contract %q", d.name)
			}
			allowedByAll(solc.DefaultVersion, d.pragmas)
		}
		readHardhat(text, new(Report))
	})
}
