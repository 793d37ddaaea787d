package build

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"theseus/code/deps"
)

// F18: a project full of scripts is made a recipe for, its packages are copied and it is built, and nothing of it runs:
// every program that its tools would call writes a canary.
func TestIncidentF18NothingOfAProjectRuns(t *testing.T) {
	root, bin := t.TempDir(), t.TempDir()
	canary := filepath.Join(bin, "canary")
	script := "#!/bin/sh\necho ran > " + canary + "\n"
	for _, name := range []string{"node", "npm", "npx", "yarn", "pnpm", "bun", "deno", "forge", "hardhat", "truffle", "ape", "python3", "git", "make", "sh", "bash", "solc"} {
		must(t, os.WriteFile(filepath.Join(bin, name), []byte(script), 0o755))
	}
	t.Setenv("PATH", bin)
	run := fmt.Sprintf(`require("child_process").execSync("touch %s")`, canary)
	scripts := `"preinstall": "sh evil.sh", "install": "sh evil.sh", "postinstall": "sh evil.sh", "prepare": "sh evil.sh", "compile": "sh evil.sh"`
	tr := files(
		"contracts/C.sol", `import "pkg/L.sol"; contract C { function f() external pure returns (uint256) { return L.f(); } }`,
		"node_modules/pkg/L.sol", `library L { function f() internal pure returns (uint256) { return 7; } }`,
		"node_modules/pkg/package.json", `{"name": "pkg", "scripts": {`+scripts+`}, "main": "evil.js"}`, "node_modules/pkg/evil.js", run, "node_modules/.bin/hardhat", script,
		"hardhat.config.js", `module.exports = { solidity: "0.8.37" }; `+run, "package.json", `{"scripts": {`+scripts+`}}`, ".npmrc", "node-options=--require ./evil.js\n",
		"evil.sh", script, "evil.js", run, "Makefile", "all:\n\tsh evil.sh\n", ".envrc", "sh evil.sh", "setup.py", "import os; os.system('sh evil.sh')",
		".vscode/tasks.json", `{"tasks": [{"command": "sh evil.sh", "runOptions": {"runOn": "folderOpen"}}]}`, ".husky/post-checkout", script, ".solcover.js", run,
	)
	writeTree(t, root, tr, false)
	must(t, os.Chmod(filepath.Join(root, "evil.sh"), 0o755))
	ran := func() bool { _, err := os.Stat(canary); return err == nil }

	if _, err := deps.Vendor(t.Context(), root, deps.Options{}); err != nil || ran() {
		t.Fatalf("vendor: %v; ran: %t", err, ran())
	}
	if _, _, err := Init(t.Context(), root, InitOptions{}); err != nil || ran() {
		t.Fatalf("init: %v; ran: %t", err, ran())
	}
	recipe := filepath.Join(root, RecipeFile)
	text, err := os.ReadFile(recipe)
	must(t, err)
	must(t, os.WriteFile(recipe, []byte(strings.Replace(string(text), `"settings": {`, `"settings": {"remappings": ["pkg/=vendor/pkg/"],`, 1)), 0o644))
	must(t, os.RemoveAll(filepath.Join(root, "node_modules")))
	for _, foundry := range []bool{false, true} {
		if foundry { // and the same of a project of the other kind
			must(t, os.WriteFile(filepath.Join(root, "foundry.toml"), []byte("[profile.default]\nffi = true\nsrc = \"contracts\"\nsolc = \"./evil.sh\"\n"), 0o644))
		}
		if _, err := Build(context.Background(), os.DirFS(root), "C", Options{ChainID: 1, Compiler: compilers}); err != nil || ran() {
			t.Fatalf("build: %v; ran: %t", err, ran())
		}
	}
	// The control: the scripts do write the canary.
	if err := exec.Command(filepath.Join(root, "evil.sh")).Run(); err != nil || !ran() {
		t.Errorf("the canary does not sing: %v", err)
	}
}

// G6: texts that some readers of JSON take, or take for something else. In each, § is where a value stands that a recipe
// takes: a number, the compiler's runs.
func TestIncidentG6OneReadingOfJSON(t *testing.T) {
	around := func(value string) string {
		return `{"theseus": 1, "compiler": {"version": "0.8.37"}, "settings": {"optimizer": {"runs": ` + value + `}}, "contracts": {"C": {"source": "C.sol"}}}`
	}
	good := around("200")
	if _, err := ParseRecipe([]byte(good)); err != nil {
		t.Fatal(err)
	}
	bad := map[string]string{
		"UTF-16 mark": "\xff\xfe" + good, "UTF-8 mark": "\xef\xbb\xbf" + good, "UTF-16": strings.Join(strings.Split(good, ""), "\x00"),
		"two values": good + good, "a comma after": good + ",", "a brace after": good + "}", "a comment after": good + "// x", "a comment": "/* x */" + good,
		"NUL after": good + "\x00", "form feed": "\f" + good, "no-break space": "\u00a0" + good, "vertical tab": good + "\v", "cut": good[:len(good)-1],
		"single quotes": strings.ReplaceAll(good, `"`, "'"), "bare names": strings.ReplaceAll(good, `"runs"`, "runs"),
		"comma before a brace": strings.Replace(good, "200}", "200,}", 1), "two commas": strings.Replace(good, ", ", ",, ", 1), "no comma": strings.Replace(good, ", ", " ", 1),
		"no colon": strings.Replace(good, `"theseus": 1`, `"theseus" 1`, 1), "two colons": strings.Replace(good, `"theseus": 1`, `"theseus":: 1`, 1),
		"a list for an object": "[" + good + "]", "text for an object": `"` + strings.ReplaceAll(good, `"`, `\"`) + `"`, "null": "null", "nothing": "", "spaces": "  ",
	}
	for _, number := range []string{
		"-0", "+200", "0200", "200.", ".5", "2e2", "2E2", "200.0", "2e+2", "20e-1", "0x200", "0o200", "0b1", "1_000", "200n", "NaN", "Infinity", "-Infinity", "-NaN", "1e400", "1e-400",
		"9007199254740993", "18446744073709551616", "9999999999999999999999", "-1", "4294967296", "200 0", "--1", "２００", "١", "[200]", "{}", "true", "null", `"200"`, "undefined", "",
	} {
		bad["number "+number] = around(number)
	}
	for name, text := range map[string]string{
		"duplicate":            `"source": "evil.sol", "source": "C.sol"`,
		"duplicate by escape":  `"source": "evil.sol", "\u0073ource": "C.sol"`,
		"duplicate in case":    `"source": "C.sol", "Source": "evil.sol"`,
		"fold of a letter":     `"source": "C.sol", "ſource": "evil.sol"`,
		"half a pair":          `"source": "C\ud800.sol"`,
		"half a pair, low":     `"source": "C\udc00.sol"`,
		"pair backwards":       `"source": "C\udc00\ud800.sol"`,
		"half a pair, name":    `"source": "C.sol", "\ud800": 1`,
		"replacement":          `"source": "C\ufffd.sol"`,
		"NUL":                  `"source": "C\u0000.sol"`,
		"a raw control":        "\"source\": \"C\x01.sol\"",
		"a raw tab":            "\"source\": \"C\t.sol\"",
		"a raw line":           "\"source\": \"C\n.sol\"",
		"not UTF-8":            "\"source\": \"C\xff.sol\"",
		"overlong":             "\"source\": \"C\xc0\xaf.sol\"",
		"surrogate in UTF-8":   "\"source\": \"C\xed\xa0\x80.sol\"",
		"beyond Unicode":       "\"source\": \"C\xf4\x90\x80\x80.sol\"",
		"unknown escape":       `"source": "C\x41.sol"`,
		"short escape":         `"source": "C\u41.sol"`,
		"escaped single quote": `"source": "C\'.sol"`,
		"prototype":            `"source": "C.sol", "__proto__": {}`,
		"empty name":           `"source": "C.sol", "": 1`,
	} {
		bad[name] = strings.Replace(good, `"source": "C.sol"`, text, 1)
	}
	for _, deep := range []string{"[", `{"a":`} {
		bad["deep "+deep] = strings.Replace(good, "200", strings.Repeat(deep, 200_000/len(deep)), 1)
		for _, levels := range []int{recipeDepth + 1, 1000, 100_000} {
			close := map[string]string{"[": "]", `{"a":`: "}"}[deep]
			bad[fmt.Sprint("deep ", deep, levels)] = around(strings.Repeat(deep, levels) + "1" + strings.Repeat(close, levels))
		}
	}
	var lenient int
	for name, text := range bad {
		_, err := ParseRecipe([]byte(text))
		if refused := new(RecipeError); !errors.As(err, &refused) || !Deterministic(err) || len(err.Error()) > 2000 {
			t.Errorf("%s: %.300v", name, err)
		}
		if json.Unmarshal([]byte(text), new(Recipe)) == nil {
			lenient++
		}
	}
	// The control: a usual reader takes a good part of them, and the last of two names.
	var usual Recipe
	text := bad["duplicate in case"]
	if err := json.Unmarshal([]byte(text), &usual); err != nil || usual.Contracts["C"].Source != "evil.sol" || lenient < 10 {
		t.Errorf("encoding/json takes %d of them; of the names it takes %q, %v", lenient, usual.Contracts["C"].Source, err)
	}
}

// FuzzRemap holds that an import leads to a file of the tree or is refused, whatever remappings a recipe has, and that a
// remapping is read as the compiler reads it: from its first "=" and the first ":" before it.
func FuzzRemap(f *testing.F) {
	f.Add("@oz/=lib/oz/", "@oz/a.sol", "src/C.sol")
	f.Add("lib:a=b", "a.sol", "lib/C.sol")
	f.Add("x=", "x/../a.sol", "C.sol")
	f.Add("a/=b/", "./../../a/x.sol", "src/C.sol")
	f.Fuzz(func(t *testing.T, text, imported, importer string) {
		r, err := parseRemapping(text)
		if err != nil {
			return
		}
		if back := r.prefix + "=" + r.target; text != back && text != r.context+":"+back {
			t.Fatalf("%q is read as %+v", text, r)
		}
		name, err := sourceUnit([]remapping{r}, imported, importer)
		if err != nil {
			return
		}
		if checkPath("", name) != nil || filepath.Ext(name) != ".sol" || !filepath.IsLocal(name) {
			t.Fatalf("%q in %q leads to %q", imported, importer, name)
		}
	})
}

// FuzzFoundry holds that no foundry.toml and no remappings.txt do more than fail, and that a recipe that is made of them
// reads back.
func FuzzFoundry(f *testing.F) {
	f.Add("[profile.default]\nsrc = \"src\"\noptimizer = true\noptimizer_runs = 200\nremappings = [\"a/=b/\"]\n", "c/=d/\n")
	f.Add("[profile.default]\nsrc = \"../..\"\nlibs = [\"/etc\", \"\"]\nsolc = \"0.8.37\"\n", "=\n:\n")
	f.Add("[profile.default]\nevm_version = \"Shanghai\"\nbytecode_hash = \"none\"\n", "")
	f.Fuzz(func(t *testing.T, config, remappings string) {
		tr := files("foundry.toml", config, "remappings.txt", remappings, "src/C.sol", "pragma solidity ^0.8.0; contract C {}", "lib/x/src/X.sol", "")
		recipe, err := initRecipe(t.Context(), tr, InitOptions{}, new(Report))
		if err != nil {
			return
		}
		text, err := json.Marshal(recipe)
		if err != nil {
			t.Fatal(err)
		}
		if back, err := ParseRecipe(text); err == nil {
			if again, _ := json.Marshal(back); string(again) != string(text) {
				t.Fatalf("%s reads back as %s", text, again)
			}
		} else if !errors.As(err, new(*RecipeError)) {
			t.Fatal(err)
		}
	})
}

// FuzzStandardJSON holds that the compiler's input is one text for one value: whatever a source holds, it reads back the
// same and is written the same again.
func FuzzStandardJSON(f *testing.F) {
	f.Add("C.sol", "contract C {} // <>& \u2028 \u0000 é 😀")
	f.Add("src/\"\\.sol", "\r\n\t")
	f.Fuzz(func(t *testing.T, name, source string) {
		value := map[string]any{"language": "Solidity", "sources": map[string]any{name: map[string]string{"content": source}}}
		text, err := canonicalJSON(value)
		if err != nil {
			t.Fatal(err)
		}
		var back map[string]any
		if err := json.Unmarshal(text, &back); err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		again, err := canonicalJSON(back)
		if err != nil || string(again) != string(text) {
			t.Fatalf("%s is written again as %s, %v", text, again, err)
		}
		if content, ok := back["sources"].(map[string]any)[name].(map[string]any); strings.ToValidUTF8(name, "") == name && strings.ToValidUTF8(source, "") == source && (!ok || content["content"] != source) {
			t.Fatalf("%q under %q became %s", source, name, text)
		}
	})
}
