package release

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/upgrade"
)

const (
	transferABI = `{"type":"function","name":"transfer","inputs":[{"name":"to","type":"address"},{"name":"amount","type":"uint256"}],"outputs":[{"name":"","type":"bool"}],"stateMutability":"nonpayable"}`
	transferLog = `{"type":"event","name":"Transfer","inputs":[{"name":"from","type":"address","indexed":true},{"name":"amount","type":"uint256"}],"anonymous":false}`
	pointABI    = `{"type":"function","name":"move","inputs":[{"name":"p","type":"tuple","internalType":"struct Point","components":[{"name":"x","type":"int8"},{"name":"y","type":"int8"}]}],"outputs":[],"stateMutability":"nonpayable"}`
	oneSlot     = `{"storage":[{"astId":7,"contract":"a.sol:A","label":"x","offset":0,"slot":"0","type":"t_uint256"}],"types":{"t_uint256":{"encoding":"inplace","label":"uint256","numberOfBytes":"32"}}}`
	noSlots     = `{"storage":[],"types":null}`
)

func abi(entries ...string) json.RawMessage {
	return json.RawMessage("[" + strings.Join(entries, ",") + "]")
}

// sample is a manifest as the chain would make it.
func sample(abi json.RawMessage, layout string, code byte) *Manifest {
	canonical, err := canonicalABI(abi)
	if err != nil {
		panic(err)
	}
	slots, err := canonicalLayout([]byte(layout))
	if err != nil {
		panic(err)
	}
	return &Manifest{Theseus: 1, Name: "@example/token", Licence: "MIT", GoModule: "example.org/token", Contracts: []Contract{{
		Name: "Token", ABI: canonical, Layout: slots, Chains: []Deployment{{
			ChainID: 5, Address: common.Address{1}, Version: uint32(code), Implementation: common.Address{2, code}, CodeHash: upgrade.CodeHash{code},
			Evidence: Evidence{Activation: common.Hash{code}, Block: uint64(code), Approved: []common.Address{{9}}, Threshold: 1},
		}},
	}}}
}

func TestBump(t *testing.T) {
	replaced := func(old, now string) string { return strings.Replace(transferABI, old, now, 1) }
	for _, c := range []struct {
		name             string
		oldABI, nowABI   json.RawMessage
		oldSlots, nowSet string
		want             Bump
		text             string
	}{
		{"code only", abi(transferABI), abi(transferABI), oneSlot, oneSlot, Patch, "runs version 2 on chain 5"},
		{"other order", abi(transferABI, transferLog), abi(transferLog, transferABI), oneSlot, oneSlot, Patch, "runs version 2"},
		{"other constructor", abi(transferABI), abi(transferABI, `{"type":"constructor","inputs":[],"stateMutability":"nonpayable"}`), oneSlot, oneSlot, Patch, "runs version 2"},
		{"argument renamed", abi(transferABI), abi(replaced(`"to"`, `"receiver"`)), oneSlot, oneSlot, Patch, "runs version 2"},
		{"function added", abi(transferABI), abi(transferABI, pointABI), oneSlot, oneSlot, Minor, "added function move((int8,int8))"},
		{"event added", abi(transferABI), abi(transferABI, transferLog), oneSlot, oneSlot, Minor, "added event Transfer(address,uint256)"},
		{"variable added", abi(transferABI), abi(transferABI), noSlots, oneSlot, Minor, "added variable x"},
		{"function removed", abi(transferABI, pointABI), abi(transferABI), oneSlot, oneSlot, Major, "removed function move((int8,int8))"},
		{"argument's type", abi(transferABI), abi(replaced("uint256", "uint128")), oneSlot, oneSlot, Major, "removed function transfer(address,uint256)"},
		{"result's type", abi(transferABI), abi(replaced("bool", "uint8")), oneSlot, oneSlot, Major, "returns (uint8), was (bool)"},
		{"result's name", abi(transferABI), abi(replaced(`"name":"","type":"bool"`, `"name":"ok","type":"bool"`)), oneSlot, oneSlot, Major, "names its results"},
		{"mutability", abi(transferABI), abi(replaced("nonpayable", "payable")), oneSlot, oneSlot, Major, "is payable, was nonpayable"},
		{"index removed", abi(transferLog), abi(strings.Replace(transferLog, `,"indexed":true`, "", 1)), oneSlot, oneSlot, Major, "names its arguments"},
		{"member renamed", abi(pointABI), abi(strings.Replace(pointABI, `"y"`, `"z"`, 1)), oneSlot, oneSlot, Major, "names members"},
		{"variable removed", abi(transferABI), abi(transferABI), oneSlot, noSlots, Major, "removed variable x"},
		{"variable moved", abi(transferABI), abi(transferABI), oneSlot, strings.Replace(oneSlot, `"slot":"0"`, `"slot":"1"`, 1), Major, "variable x moved"},
		{"variable's type", abi(transferABI), abi(transferABI), oneSlot, strings.ReplaceAll(oneSlot, "uint256", "int256"), Major, "variable x moved or has another type"},
		{"compiler's numbers", abi(transferABI), abi(transferABI), strings.ReplaceAll(oneSlot, "t_uint256", "t_enum(E)12"), strings.ReplaceAll(oneSlot, "t_uint256", "t_enum(E)99"), Patch, "runs version 2"},
		{"gap shrinks", abi(transferABI), abi(transferABI), strings.ReplaceAll(oneSlot, `"x"`, `"__gap"`), oneSlot, Minor, "added variable x"},
	} {
		t.Run(c.name, func(t *testing.T) {
			first, _, err := Next(nil, sample(c.oldABI, c.oldSlots, 1), Order{})
			if err != nil || first.Version != First {
				t.Fatal(first, err)
			}
			now := sample(c.nowABI, c.nowSet, 2)
			next, changes, err := Next(first, now, Order{})
			if err != nil {
				t.Fatal(err)
			}
			if next.Version != First.After(c.want) {
				t.Errorf("version %v after 1.0.0: %v", next.Version, changes)
			}
			if !strings.Contains(fmt.Sprint(changes), c.text) {
				t.Errorf("%v has nothing like %q", changes, c.text)
			}
			for b := Patch; b <= Major; b++ {
				_, _, err := Next(first, now, Order{Bump: b})
				var smaller *SmallerBumpError
				if errors.As(err, &smaller) != (b < c.want) || b >= c.want && err != nil {
					t.Errorf("asked for %v, which needs %v: %v", b, c.want, err)
				}
				_, _, err = Next(first, now, Order{Version: First.After(b)})
				if errors.As(err, &smaller) != (b < c.want) || b >= c.want && err != nil {
					t.Errorf("asked for %v, which needs %v: %v", First.After(b), c.want, err)
				}
			}
			if next.Clients[upgrade.CodeHash{1}] != First || next.Clients[upgrade.CodeHash{2}] != next.Version || len(next.Log) != 2 {
				t.Errorf("clients %v, log %v", next.Clients, next.Log)
			}
		})
	}
}

// What did not change is no release, unless one is asked for; contracts and chains that come and go are changes.
func TestNext(t *testing.T) {
	first, _, err := Next(nil, sample(abi(transferABI), oneSlot, 1), Order{})
	if err != nil {
		t.Fatal(err)
	}
	again, changes, err := Next(first, sample(abi(transferABI), oneSlot, 1), Order{})
	if again != first || changes != nil || err != nil {
		t.Error(again, changes, err)
	}
	if asked, _, err := Next(first, sample(abi(transferABI), oneSlot, 1), Order{Bump: Patch}); err != nil || asked.Version != (Semver{1, 0, 1}) {
		t.Error(asked, err)
	}
	two := sample(abi(transferABI), oneSlot, 1)
	two.Contracts = append(two.Contracts, two.Contracts[0])
	two.Contracts[1].Name = "Vault"
	more, changes, err := Next(first, two, Order{})
	if err != nil || more.Version != (Semver{1, 1, 0}) || changes[0].Text != "is new in the package" {
		t.Error(more, changes, err)
	}
	if less, _, err := Next(more, sample(abi(transferABI), oneSlot, 1), Order{}); err != nil || less.Version != (Semver{2, 0, 0}) || less.GoPath() != "example.org/token/v2" {
		t.Error(less, err)
	}
	elsewhere := sample(abi(transferABI), oneSlot, 1)
	elsewhere.Contracts[0].Chains[0].Address = common.Address{7}
	if other, _, err := Next(first, elsewhere, Order{}); err != nil || other.Version.Major != 2 {
		t.Error(other, err)
	}
	elsewhere.Name = "other"
	if _, _, err := Next(first, elsewhere, Order{}); err == nil {
		t.Error("a release of another package was taken for the one before")
	}
}

// 1.0.10 comes after 1.0.9.
func TestVersionsAreNumbers(t *testing.T) {
	nine, ten := Semver{1, 0, 9}, Semver{1, 0, 10}
	if ten.Cmp(nine) <= 0 || nine.After(Patch) != ten {
		t.Error("1.0.10 does not follow 1.0.9")
	}
	for _, s := range []string{"", "1", "1.0", "1.0.0.0", "01.0.0", "1.0.0-rc.1", "v1.0.0", "1.0.+1", "1.0. 1", "1.0.4294967296", "１.0.0", "1.0.0\n"} {
		if v, err := ParseSemver(s); err == nil {
			t.Errorf("%q is read as %v", s, v)
		}
	}
}

func TestHostileNames(t *testing.T) {
	long := strings.Repeat("a", 215)
	for _, name := range []string{"", ".", "..", "../x", "@", "@a", "@a/", "@a/../b", "a/b", "A", "a b", "a\x1b[2J", "a\n", "a%2f", "é", "-a", "_a", ".a", "a..b", "node_modules", long, "@a/b/c", `a"`, "a\u202e"} {
		if CheckName(name) == nil {
			t.Errorf("%q is taken for the name of a package", name)
		}
	}
	for _, name := range []string{"a", "@you/token", "a.b-c_d", "0x"} {
		if err := CheckName(name); err != nil {
			t.Error(err)
		}
	}
	for _, name := range []string{"", "../Token", "a/b", `a\b`, "Token.js", "1Token", "$", "To ken", "Token\x00", "Token\n", "Tok\u202een", "con", "NUL", "com1", "Lpt9", "_x", "Töken", strings.Repeat("a", 101)} {
		m := sample(abi(transferABI), oneSlot, 1)
		m.Contracts[0].Name = name
		if _, _, err := Next(nil, m, Order{}); err == nil {
			t.Errorf("%q is taken for the name of a contract", name)
		} else if strings.ContainsAny(err.Error(), "\x00\n\x1b\u202e") {
			t.Errorf("%q reaches the terminal", err)
		}
	}
	for _, path := range []string{"x", "example.org/a/../b", "example.org/a v", "example.org/x/v2", "example.org//x", "example.org/\"", "example.org/.x", "https://example.org"} {
		if checkGoModule(path) == nil {
			t.Errorf("%q is taken for a Go module", path)
		}
	}
}

func TestHostileABIs(t *testing.T) {
	for _, text := range []string{
		``, `{}`, `null1`, `[{"type":"library"}]`, `[{"type":"function","stateMutability":"view"}]`,
		`[{"type":"function","name":"a","stateMutability":"magic"}]`, `[{"type":"event","name":"a","stateMutability":"view"}]`,
		`[{"type":"function","name":"a\u0000","stateMutability":"view"}]`, `[{"type":"function","name":"a */ alert(1) /*","stateMutability":"view"}]`,
		`[{"type":"function","name":"a","stateMutability":"view","inputs":[{"name":"'];process.exit()//","type":"bool"}]}]`,
		`[{"type":"function","name":"a","stateMutability":"view","inputs":[{"name":"x","type":"uint257"}]}]`,
		`[{"type":"function","name":"a","stateMutability":"view","inputs":[{"name":"x","type":"tuple"}]}]`,
		`[{"type":"function","name":"a","stateMutability":"view","inputs":[{"name":"x","type":"bool","internalType":"bool\u2028"}]}]`,
		"[" + transferABI + "," + transferABI + "]",
		`[{"type":"function","name":"a","stateMutability":"view","inputs":[` + strings.Repeat(`{"name":"x","type":"tuple","components":[`, 40) + `{"name":"x","type":"bool"}` + strings.Repeat("]}", 40) + `]}]`,
	} {
		if _, err := parseABI([]byte(text)); err == nil {
			t.Errorf("taken for an ABI: %.80s", text)
		} else if strings.ContainsAny(err.Error(), "\x00\u2028") {
			t.Errorf("%q reaches the terminal", err)
		}
	}
	if _, err := parseABI(abi(transferLog, transferLog)); err != nil {
		t.Error("the compiler may list an event twice:", err)
	}
}

// Whatever a manifest says, its own reader takes it, and addresses of what is not active are in none.
func TestManifestIsStrict(t *testing.T) {
	m, _, err := Next(nil, sample(abi(transferABI), oneSlot, 1), Order{})
	if err != nil {
		t.Fatal(err)
	}
	b, err := m.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	back, err := ParseManifest(b)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := back.Bytes(); err != nil || !bytes.Equal(again, b) {
		t.Error("a manifest is not what it was after it was read:", err)
	}
	for what, change := range map[string]func(m *Manifest){
		"not activated":   func(m *Manifest) { m.Contracts[0].Chains[0].Evidence.Activation = common.Hash{} },
		"version 0":       func(m *Manifest) { m.Contracts[0].Chains[0].Version = 0 },
		"no chain":        func(m *Manifest) { m.Contracts[0].Chains = nil },
		"no contract":     func(m *Manifest) { m.Contracts = nil },
		"licence":         func(m *Manifest) { m.Licence = "MIT\"" },
		"capitals":        func(m *Manifest) { m.Contracts = append(m.Contracts, m.Contracts[0]); m.Contracts[1].Name = "tOKEN" },
		"large chain id":  func(m *Manifest) { m.Contracts[0].Chains[0].ChainID = 1 << 60 },
		"log out of turn": func(m *Manifest) { m.Log = append(m.Log, m.Log[0]) },
	} {
		changed, err := ParseManifest(b)
		if err != nil {
			t.Fatal(err)
		}
		change(changed)
		if _, err := changed.Bytes(); err == nil {
			t.Error("written:", what)
		}
		if _, err := changed.NPM(); err == nil {
			t.Error("packed:", what)
		}
		bad, err := document(changed)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := ParseManifest(bad); err == nil {
			t.Error("read:", what)
		}
	}
	if _, err := ParseManifest(append(b, '{')); err == nil {
		t.Error("something followed")
	}
}

func TestArchiveRefusesPaths(t *testing.T) {
	for _, path := range []string{"", ".", "..", "../x", "/x", "a/../../x", "a/./b", `a\b`, "a\x00", "a//b", "a/"} {
		if _, err := Archive("package", []File{{Path: path}}); err == nil && path != "." {
			t.Errorf("%q was packed", path)
		}
	}
	if _, err := Archive("package", []File{{Path: "a"}, {Path: "a"}}); err == nil {
		t.Error("one path twice")
	}
}

// The same files make the same archive: in any order, and by processes in other folders, time zones and locales.
func TestSameBytesEverywhere(t *testing.T) {
	const variable = "THESEUS_TEST_ARCHIVE"
	pack := func() []byte {
		m, _, err := Next(nil, sample(abi(transferABI, transferLog, pointABI), oneSlot, 1), Order{})
		if err != nil {
			t.Fatal(err)
		}
		npm, err := m.NPM()
		if err != nil {
			t.Fatal(err)
		}
		golang, err := m.Go()
		if err != nil {
			t.Fatal(err)
		}
		rand.Shuffle(len(npm), func(i, j int) { npm[i], npm[j] = npm[j], npm[i] })
		one, err := Archive("package", npm)
		if err != nil {
			t.Fatal(err)
		}
		two, err := Archive("go", golang)
		if err != nil {
			t.Fatal(err)
		}
		return slices.Concat(one, two)
	}
	if path := os.Getenv(variable); path != "" {
		if err := os.WriteFile(path, pack(), 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	want := pack()
	for i, environment := range [][]string{{"TZ=Pacific/Kiritimati", "LC_ALL=tr_TR.UTF-8", "LANG=tr_TR.UTF-8"}, {"TZ=America/St_Johns", "LC_ALL=C"}} {
		dir := t.TempDir()
		file := filepath.Join(dir, "archive")
		self, err := os.Executable()
		if err != nil {
			t.Fatal(err)
		}
		c := exec.Command(self, "-test.run=^TestSameBytesEverywhere$", "-test.count=1")
		c.Dir, c.Env = dir, append(append(os.Environ(), environment...), variable+"="+file)
		if out, err := c.CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		if found, err := os.ReadFile(file); err != nil || !bytes.Equal(found, want) {
			t.Errorf("process %d packs other bytes: %v", i, err)
		}
	}
}

func TestNothingRunsAtInstallation(t *testing.T) {
	m, _, err := Next(nil, sample(abi(transferABI), oneSlot, 1), Order{})
	if err != nil {
		t.Fatal(err)
	}
	b, err := document(m.packageJSON())
	if err != nil {
		t.Fatal(err)
	}
	var pkg map[string]any
	if err := json.Unmarshal(b, &pkg); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"scripts", "dependencies", "bin"} {
		if _, ok := pkg[name]; ok {
			t.Errorf("package.json has %s", name)
		}
	}
}

func FuzzReaders(f *testing.F) {
	m, _, err := Next(nil, sample(abi(transferABI, pointABI), oneSlot, 1), Order{})
	if err != nil {
		f.Fatal(err)
	}
	manifest, err := m.Bytes()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(manifest)
	f.Add([]byte(abi(transferABI, transferLog, pointABI)))
	f.Add([]byte(oneSlot))
	f.Add([]byte(`{"name":"a","license":"MIT","contracts":{"Token":{"1":"0x0000000000000000000000000000000000000001"}}}`))
	f.Add([]byte(`{"name":"a","dist-tags":{"latest":"1.0.0"},"versions":{"1.0.0":{"dist":{"integrity":"sha512-","tarball":"x"}}}}`))
	f.Add([]byte("registry=https://example.org\n@a:registry=x"))
	f.Fuzz(func(t *testing.T, b []byte) {
		if m, err := ParseManifest(b); err == nil {
			files, err := m.NPM()
			if err != nil {
				t.Fatalf("read, and not packed: %v", err)
			}
			if _, err := Archive("package", files); err != nil {
				t.Fatal(err)
			}
		}
		if canonical, err := canonicalABI(b); err == nil {
			if again, err := canonicalABI(canonical); err != nil || !bytes.Equal(again, canonical) {
				t.Fatalf("%s is not canonical: %s, %v", canonical, again, err)
			}
			if changes := compareABI(must(parseABI(b)), must(parseABI(canonical))); len(changes) > 0 {
				t.Fatalf("an ABI differs from itself: %v", changes)
			}
		}
		if changes, err := compareLayout(b, b); err == nil && len(changes) > 0 {
			t.Fatalf("a layout differs from itself: %v", changes)
		}
		ParseProject(b)
		if p, err := parsePackument(b, "a"); err == nil {
			p.newest()
		}
		Settings(b, "@a/b")
		ReadArchive(b)
	})
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
