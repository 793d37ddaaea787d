package foreigntest

import (
	"encoding/hex"
	"encoding/json"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"theseus/chain/evmtest"
	"theseus/code/solc"
)

func TestMain(m *testing.M) {
	solc.RunWorkerIfAsked()
	os.Exit(m.Run())
}

// origins are the packages, their compilers, and what of them is kept: the files whose contracts count.
var origins = map[string]struct {
	module   string
	compiler solc.Version
	files    []string
}{
	"three": {"openzeppelin-3.4.2", "0.6.12", []string{
		"proxy/BeaconProxy.sol", "proxy/ProxyAdmin.sol", "proxy/TransparentUpgradeableProxy.sol", "proxy/UpgradeableBeacon.sol",
	}},
	"four": {"openzeppelin-4.9.6", "0.8.24", []string{
		"proxy/ERC1967/ERC1967Proxy.sol", "proxy/beacon/BeaconProxy.sol", "proxy/beacon/UpgradeableBeacon.sol", "proxy/transparent/ProxyAdmin.sol",
		"proxy/transparent/TransparentUpgradeableProxy.sol",
	}},
	"five": {"@openzeppelin/contracts", "0.8.24", []string{
		"proxy/ERC1967/ERC1967Proxy.sol", "proxy/beacon/BeaconProxy.sol", "proxy/beacon/UpgradeableBeacon.sol", "proxy/transparent/ProxyAdmin.sol",
		"proxy/transparent/TransparentUpgradeableProxy.sol",
	}},
	"old":    {compiler: "0.6.12"},
	"others": {compiler: "0.8.24"},
}

var importPath = regexp.MustCompile(`(?m)^import[^"';]*["']([^"']+)["'];`)

// What is kept is what the published packages compile to; what cannot be compiled here stays as it was published.
func TestForeignCodeIsThatOfItsPackages(t *testing.T) {
	all, err := kept()
	if err != nil {
		t.Fatal(err)
	}
	const file = "foreign.json"
	found := make(map[string]Code)
	for name, code := range all {
		if strings.HasPrefix(name, "zos/") {
			found[name] = code
		}
	}
	for origin, from := range origins {
		for name, code := range compile(t, origin, from.module, from.compiler, from.files) {
			found[name] = code
		}
	}
	if os.Getenv("THESEUS_UPDATE") == "1" {
		text, err := json.MarshalIndent(found, "", " ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, append(text, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	for name, code := range found {
		if all[name].Creation != code.Creation {
			t.Errorf("%s compiles to something else: run with THESEUS_UPDATE=1 if that is meant", name)
		}
	}
	if len(found) != len(all) {
		t.Errorf("%d contracts are kept, %d compile", len(all), len(found))
	}
}

// compile compiles the origin's own file and those of the package that it names, with all that they import.
func compile(t *testing.T, origin, module string, compiler solc.Version, files []string) map[string]Code {
	t.Helper()
	tree := fstest.MapFS{}
	own := origin + ".sol"
	text, err := os.ReadFile(filepath.Join("src", own))
	if err != nil {
		t.Fatal(err)
	}
	tree[own] = &fstest.MapFile{Data: text}
	for queue := []string{own}; len(queue) > 0; queue = queue[1:] {
		for _, match := range importPath.FindAllSubmatch(tree[queue[0]].Data, -1) {
			name := string(match[1])
			if strings.HasPrefix(name, ".") {
				name = path.Join(path.Dir(queue[0]), name)
			}
			if tree[name] != nil {
				continue
			}
			text, err := os.ReadFile(filepath.Join(Modules(t), module, strings.TrimPrefix(name, "@openzeppelin/contracts/")))
			if err != nil {
				t.Fatalf("%v; run make setup", err)
			}
			tree[name] = &fstest.MapFile{Data: text}
			queue = append(queue, name)
		}
	}
	wanted := []string{own}
	for _, name := range files {
		wanted = append(wanted, "@openzeppelin/contracts/"+name)
	}
	found := make(map[string]Code)
	for name, c := range evmtest.Compile(t, evmtest.Sources{Tree: tree, Compiler: compiler}, wanted...) {
		if len(c.CreationCode) == 0 {
			continue // an interface
		}
		definition, err := json.Marshal(c.Definition)
		if err != nil {
			t.Fatal(err)
		}
		found[origin+"/"+name] = Code{definition, "0x" + hex.EncodeToString(c.CreationCode)}
	}
	return found
}
