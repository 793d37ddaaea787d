package audit_test

import (
	"archive/tar"
	"bytes"
	"compress/bzip2"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"theseus/code/output"
	"theseus/safety"
	"theseus/safety/audit"
)

// object is a JSON object that is changed before it is read.
type object = map[string]any

// dig follows names to what they lead to.
func dig(from any, names ...string) object {
	for _, n := range names {
		from = from.(object)[n]
	}
	return from.(object)
}

// genuine is the last build-info of Foundry's project in cmd/theseus/testdata/projects: VaultV2, VaultV3, Shares and Initializable.
func genuine(t testing.TB) object {
	t.Helper()
	text, err := lastBuild()
	if err != nil {
		t.Fatal(err)
	}
	var o object
	if err := json.Unmarshal(text, &o); err != nil {
		t.Fatal(err)
	}
	return o
}

var lastBuild = sync.OnceValues(func() ([]byte, error) {
	f, err := os.Open("../../cmd/theseus/testdata/projects/foundry.tar.bz2")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	for r := tar.NewReader(bzip2.NewReader(f)); ; {
		h, err := r.Next()
		if err != nil {
			return nil, err
		}
		if !strings.Contains(h.Name, "/build-info/") || !strings.HasSuffix(h.Name, ".json") {
			continue
		}
		if text, err := io.ReadAll(r); err != nil || bytes.Contains(text, []byte("VaultV3")) {
			return text, err
		}
	}
})

const (
	v2      = "src/VaultV2.sol"
	v3      = "src/VaultV3.sol"
	library = "lib/openzeppelin-contracts/contracts/proxy/utils/Initializable.sol"
)

func write(t testing.TB, dir, name string, document any) string {
	t.Helper()
	text, ok := document.(string)
	if !ok {
		b, err := json.Marshal(document)
		if err != nil {
			t.Fatal(err)
		}
		text = string(b)
	}
	path := filepath.Join(dir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func check(path string, opts audit.Options) (*audit.Report, error) {
	all, err := audit.Load(context.Background(), path)
	if err != nil {
		return nil, err
	}
	return audit.Run(all, nil, opts)
}

// about is the result about a contract, and its findings as text.
func about(t *testing.T, r *audit.Report, name string) (*audit.Result, string) {
	t.Helper()
	for i := range r.Results {
		if strings.HasSuffix(r.Results[i].Contract, ":"+name) {
			var lines []string
			for _, f := range r.Results[i].Findings {
				lines = append(lines, fmt.Sprintf("%s %s: %s [%s]", f.Severity, f.Code, f.Message, f.Remedy))
			}
			return &r.Results[i], strings.Join(lines, "\n")
		}
	}
	t.Fatalf("nothing is said about %s", name)
	return nil, ""
}

// node is the first part of an AST that has these members.
func node(from any, want object) object {
	switch v := from.(type) {
	case object:
		if !slices.ContainsFunc(slices.Collect(keys(want)), func(k string) bool { return fmt.Sprint(v[k]) != fmt.Sprint(want[k]) }) {
			return v
		}
		for _, k := range slices.Sorted(keys(v)) {
			if found := node(v[k], want); found != nil {
				return found
			}
		}
	case []any:
		for _, x := range v {
			if found := node(x, want); found != nil {
				return found
			}
		}
	}
	return nil
}

func keys(o object) func(func(string) bool) {
	return func(yield func(string) bool) {
		for k := range o {
			if !yield(k) {
				return
			}
		}
	}
}

func nested(depth int) string { return strings.Repeat("[", depth) + strings.Repeat("]", depth) }

// Documents that cannot be read are refused, with the place.
func TestDamaged(t *testing.T) {
	t.Parallel()
	whole, err := json.Marshal(genuine(t))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for i := range 40 {
		cut := len(whole) * (i + 1) / 41
		if _, err := check(write(t, dir, "cut.json", string(whole[:cut])), audit.Options{}); !errors.As(err, new(*output.SyntaxError)) || !strings.Contains(err.Error(), "it ends in the middle") {
			t.Errorf("cut at byte %d: %v", cut, err)
		}
	}
	text := string(whole)
	for name, c := range map[string]struct{ document, want string }{
		"no JSON":            {"solc: command not found", `cut.json: byte 4: ':' within a value`},
		"another document":   {`{"name": "package", "version": "1.0.0"}`, "neither standard-JSON output nor a build-info with an output"},
		"twice":              {strings.Replace(text, `"VaultV2":{"abi"`, `"VaultV2":{},"VaultV2":{"abi"`, 1), `the name "VaultV2" comes twice in one object`},
		"two outputs":        {strings.TrimSuffix(text, "}") + `,"output":{"contracts":{}}}`, `the name "output" comes twice in one object`},
		"nested":             {strings.TrimSuffix(text, "}") + `,"x":` + nested(20_000) + `}`, "nested deeper than 10000"},
		"something after it": {text + "{}", `'{' after the end`},
		"a long name":        {strings.Replace(text, `"VaultV2":{"abi"`, `"`+strings.Repeat("V", 1<<20)+`":{"abi"`, 1), "a string is longer than 65536 bytes"},
	} {
		if c.document == text {
			t.Fatalf("%s: nothing was changed", name)
		}
		if _, err := check(write(t, dir, "cut.json", c.document), audit.Options{}); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %s", name, err, c.want)
		}
	}
}

// What is missing, strange or forged makes the contracts undecided that it concerns, says why, and leaves the others alone.
func TestStrange(t *testing.T) {
	t.Parallel()
	contract := func(d object, file, name string) object { return dig(d, "output", "contracts", file, name) }
	ast := func(d object, file string) object { return dig(d, "output", "sources", file, "ast") }
	definition := func(d object, file, name string) object {
		return node(ast(d, file), object{"nodeType": "ContractDefinition", "name": name})
	}
	layoutTypes := func(d object, file, name string) object {
		return dig(contract(d, file, name), "storageLayout", "types")
	}
	struct_ := func(types object, prefix string) string {
		for _, id := range slices.Sorted(keys(types)) {
			if strings.HasPrefix(id, prefix) {
				return id
			}
		}
		panic("no type " + prefix)
	}
	for _, c := range []struct {
		name   string
		change func(object)
		v2, v3 string // what is said about them
		other  audit.Verdict
	}{
		{"nothing", func(object) {}, "", "unsafe storage-moved: 7 variables from history on moved up by 1 slot", audit.Unsafe},
		{"no layout", func(d object) { delete(contract(d, v2, "VaultV2"), "storageLayout") },
			`undecided not-decided: the compiler's output has no storage layout`, `undecided not-decided: old version, VaultV2: the compiler's output has no storage layout`, audit.Undecided},
		{"no AST", func(d object) { delete(dig(d, "output", "sources", v2), "ast") },
			"undecided not-decided: the compiler's output has no AST of it", "undecided not-decided: old version, VaultV2: the compiler's output has no AST of it", audit.Unsafe},
		{"a layout that is none", func(d object) { contract(d, v2, "VaultV2")["storageLayout"] = "x" },
			"undecided not-decided: its storage layout cannot be read", "undecided not-decided: old version, VaultV2: its storage layout cannot be read", audit.Undecided},
		{"an AST that ends in a wrong place", func(d object) { dig(d, "output", "sources", v2)["ast"] = []any{} },
			"undecided not-decided: the compiler's output has no AST of it", "undecided not-decided: old version, VaultV2: the compiler's output has no AST", audit.Unsafe},
		{"a node of a newer compiler", func(d object) {
			node(definition(d, v3, "VaultV3"), object{"nodeType": "ExpressionStatement"})["nodeType"] = "QuantumStatement"
		}, "", "undecided not-decided: new version, VaultV3: its AST cannot be trusted: QuantumStatement", audit.Unsafe},
		{"a base that is not there", func(d object) { delete(dig(d, "output", "sources"), library) },
			"undecided not-decided: its AST cannot be trusted: a base whose AST is not there", "undecided not-decided: new version, VaultV3: its AST cannot be trusted: a base whose AST is not there", audit.Unsafe},
		{"a contract that inherits from itself", func(d object) {
			k := definition(d, v3, "VaultV3")
			k["baseContracts"].([]any)[0].(object)["baseName"].(object)["referencedDeclaration"] = k["id"]
		}, "", "undecided not-decided: new version, VaultV3: its AST cannot be trusted: a contract that inherits from itself", audit.Unsafe},
		{"bases in a circle", func(d object) {
			base := definition(d, library, "Initializable")
			base["linearizedBaseContracts"] = append(base["linearizedBaseContracts"].([]any), definition(d, v3, "VaultV3")["id"])
		}, "", "undecided not-decided: it and its base Initializable inherit from each other: no compiler accepts that", audit.Unsafe},
		{"a base twice", func(d object) {
			k := definition(d, v3, "VaultV3")
			k["linearizedBaseContracts"] = append(k["linearizedBaseContracts"].([]any), k["linearizedBaseContracts"].([]any)...)
		}, "", "undecided not-decided: new version, VaultV3: its AST cannot be trusted: a contract that inherits from one twice", audit.Unsafe},
		{"a structure within itself", func(d object) {
			types := layoutTypes(d, v3, "VaultV3")
			book := struct_(types, "t_struct(Book")
			members := dig(types, book)["members"].([]any)
			members[0].(object)["type"] = book
		}, "", "undecided not-decided: a structure stands within itself: the layout is no compiler's", audit.Undecided},
		{"a mapping to itself", func(d object) {
			types := layoutTypes(d, v3, "VaultV3")
			mapping := struct_(types, "t_mapping(t_address,t_uint256)")
			dig(types, mapping)["value"] = mapping
		}, "", "storage-moved", audit.Unsafe},
		{"an array of itself", func(d object) {
			types := layoutTypes(d, v3, "VaultV3")
			array := struct_(types, "t_array(t_uint256)45_storage")
			dig(types, array)["base"] = array
		}, "", "storage-moved", audit.Unsafe},
		{"a type that is not there", func(d object) {
			types := layoutTypes(d, v3, "VaultV3")
			delete(types, struct_(types, "t_enum("))
		}, "", "undecided not-decided: new version, VaultV3: the layout names a type", audit.Undecided},
		{"variables over each other", func(d object) {
			storage := dig(contract(d, v3, "VaultV3"), "storageLayout")["storage"].([]any)
			storage[1].(object)["slot"] = storage[0].(object)["slot"]
		}, "", "undecided not-decided: deposits and frozen overlap in the new version's own layout: it is no compiler's", audit.Undecided},
		{"a variable that is nowhere", func(d object) {
			dig(contract(d, v3, "VaultV3"), "storageLayout")["storage"].([]any)[0].(object)["slot"] = "-1"
		}, "", `undecided not-decided: new version, VaultV3: variable deposits has no place: slot "-1", offset 0`, audit.Unsafe},
		{"10 MB in one line", func(d object) {
			dig(d, "input", "sources", v3)["content"] = dig(d, "input", "sources", v3)["content"].(string) + "//" + strings.Repeat("x", 10<<20)
		}, "", "unsafe storage-moved: 7 variables from history on moved up by 1 slot", audit.Unsafe},
		{"another contract that is called the same", func(d object) {
			k := definition(d, v3, "VaultV3")
			twin := object{}
			for name, v := range k {
				twin[name] = v
			}
			twin["id"] = 999_999
			ast(d, v3)["nodes"] = append(ast(d, v3)["nodes"].([]any), twin)
		}, "", "undecided not-decided: new version, VaultV3: its AST cannot be trusted: a second contract of the same name", audit.Unsafe},
	} {
		d := genuine(t)
		c.change(d)
		// V2 stands by itself: its annotation names a contract that this build does not have.
		report, err := check(write(t, t.TempDir(), "a.json", d), audit.Options{})
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		_, second := about(t, report, "VaultV2")
		third, said := about(t, report, "VaultV3")
		if !strings.Contains(second, c.v2) || c.v2 == "" && strings.Count(second, "undecided") != 1 {
			t.Errorf("%s: of VaultV2 is said\n%s\nwant %s", c.name, second, c.v2)
		}
		if !strings.Contains(said, c.v3) || third.Verdict != c.other {
			t.Errorf("%s: VaultV3 is %s:\n%s\nwant %s: %s", c.name, third.Verdict, said, c.other, c.v3)
		}
	}
}

// Whoever lacks something learns how each tool gives it.
func TestRemedies(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"storageLayout", "ast"} {
		d := genuine(t)
		if name == "ast" {
			for _, s := range dig(d, "output", "sources") {
				delete(s.(object), "ast")
			}
		} else {
			for _, s := range dig(d, "output", "contracts") {
				for _, k := range s.(object) {
					delete(k.(object), "storageLayout")
				}
			}
		}
		report, err := check(write(t, t.TempDir(), "a.json", d), audit.Options{})
		if err != nil {
			t.Fatalf("without %s: %v", name, err)
		}
		if report.Verdict != audit.Undecided || len(report.Results) < 2 {
			t.Errorf("without %s: %s, %d contracts", name, report.Verdict, len(report.Results))
		}
		for _, r := range report.Results {
			i := slices.IndexFunc(r.Findings, func(f safety.Finding) bool {
				return f.Severity == safety.Undecided && !strings.HasPrefix(f.Message, "what it replaces")
			})
			if i < 0 {
				t.Fatalf("without %s: nothing of %s is undecided", name, r.Contract)
			}
			for _, tool := range []string{"Foundry: ast = true", `extra_output = ["storageLayout"]`, "Hardhat: ", "npx hardhat compile --force", "solc --standard-json"} {
				if !strings.Contains(r.Findings[i].Remedy, tool) {
					t.Errorf("without %s: the remedy %q says nothing of %s", name, r.Findings[i].Remedy, tool)
				}
			}
		}
	}
}

// Two builds with different contracts of the same name: neither is taken for the other.
func TestMixedVersions(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, dir, "a.json", genuine(t))
	write(t, dir, "b.json", genuine(t))
	report, err := check(dir, audit.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(report.Results) != 4 || report.Results[0].Document != "a.json" || report.Results[1].Document != "b.json" {
		t.Errorf("%+v", report.Results)
	}
	_, err = check(dir, audit.Options{Contract: "VaultV3"})
	if want := "2 documents have a contract VaultV3, a.json and b.json: delete them and compile everything anew, or give the document that counts"; err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
	_, err = check(filepath.Join(dir, "a.json"), audit.Options{Contract: "VaultV3", Reference: "VaultV3"})
	if want := "src/VaultV3.sol:VaultV3 is held against itself"; err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
	// The tool's record decides, whatever else it says.
	for _, c := range []struct {
		record string
		want   int
	}{
		{`{"files":{"src/VaultV3.sol":{"sourceName":"src/VaultV3.sol","artifacts":{"VaultV3":{"0.8.37":{"default":{"build_id":"b"}}}}}}}`, 1},
		{`{"files":{"src/VaultV3.sol":{"sourceName":"src/VaultV3.sol","artifacts":{"VaultV3":{"0.8.37":{"default":{"build_id":"a"}},"0.8.24":{"default":{"build_id":"b"}}}}}}}`, 0},
		{`{"files":{"src/VaultV3.sol":{"sourceName":"src/VaultV3.sol","artifacts":{"VaultV3":{"0.8.37":{"default":{"build_id":"c"}}}}}}}`, 0},
		{`{"files":[]}`, 0}, {`{"files":`, 0}, {nested(100_000), 0},
	} {
		write(t, dir, "cache/solidity-files-cache.json", c.record)
		all, err := audit.Load(t.Context(), dir)
		if err != nil {
			t.Fatal(err)
		}
		old := audit.Superseded(dir, all)
		if len(old) != c.want {
			t.Errorf("%.60s: %d contracts are superseded, want %d", c.record, len(old), c.want)
		}
		for k := range old {
			if k.In.File != "a.json" {
				t.Errorf("%s of %s is superseded", k.Name, k.In.File)
			}
		}
	}
}

// A name of a source that leads out of the folder is not followed.
func TestRecordsStayInside(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	build := filepath.Join(dir, "project", "build-info")
	for _, name := range []string{"a.json", "b.json"} {
		write(t, build, name, `{"output":{"contracts":{"../../outside.sol":{"A":{"evm":{"deployedBytecode":{"object":"00"}}}}}}}`)
	}
	write(t, dir, "outside.sol/A.json", `{"buildInfoId":"a"}`)
	all, err := audit.Load(t.Context(), build)
	if err != nil {
		t.Fatal(err)
	}
	if old := audit.Superseded(build, all); len(old) != 0 {
		t.Errorf("a file outside decided: %v", old)
	}
}

func FuzzRecord(f *testing.F) {
	f.Add([]byte(`{"files":{"a.sol":{"sourceName":"a.sol","artifacts":{"A":{"0.8.37":{"default":{"build_id":"b"}}}}}}}`), "a.sol")
	f.Add([]byte(`{"buildInfoId":"b","buildInfo":"../x"}`), "../../a.sol")
	f.Fuzz(func(t *testing.T, record []byte, source string) {
		dir := t.TempDir()
		write(t, dir, "cache/solidity-files-cache.json", string(record))
		write(t, dir, "a.sol/A.json", string(record))
		var all []*output.Compilation
		for _, file := range []string{"a.json", "b.json"} {
			c := &output.Compilation{File: file}
			c.Contracts = []*output.Contract{{In: c, Source: source, Name: "A"}}
			all = append(all, c)
		}
		if old := audit.Superseded(dir, all); len(old) > 1 {
			t.Fatal("all versions are superseded")
		}
	})
}

// Annotations are believed where they can be true.
func TestLies(t *testing.T) {
	t.Parallel()
	total := func(d object) (variable, stored object) {
		for _, item := range dig(d, "output", "contracts", v2, "VaultV2", "storageLayout")["storage"].([]any) {
			if item.(object)["label"] == "total" {
				stored = item.(object)
			}
		}
		return node(dig(d, "output", "sources", v2, "ast"), object{"nodeType": "VariableDeclaration", "name": "total"}), stored
	}
	say := func(of object, text string) {
		of["documentation"] = object{"nodeType": "StructuredDocumentation", "text": text}
	}
	for _, c := range []struct {
		name   string
		change func(object)
		want   string
	}{
		{"the right old name", func(d object) {
			v, s := total(d)
			v["name"], s["label"] = "sum", "sum"
			say(v, "@custom:oz-renamed-from total")
		}, ""},
		{"another name", func(d object) {
			v, s := total(d)
			v["name"], s["label"] = "sum", "sum"
			say(v, "@custom:oz-renamed-from count")
		}, "unsafe annotation-wrong: sum says that it was called count, but total (uint128)"},
		{"another type", func(d object) {
			v, s := total(d)
			s["type"] = "t_int128"
			dig(d, "output", "contracts", v2, "VaultV2", "storageLayout", "types")["t_int128"] = object{"encoding": "inplace", "label": "int128", "numberOfBytes": "16"}
			say(v, "@custom:oz-retyped-from uint64")
		}, "unsafe annotation-wrong: total says that it was of type uint64, but it was uint128"},
		{"a place of an unknown kind", func(d object) {
			say(node(dig(d, "output", "sources", v2, "ast"), object{"nodeType": "StructDefinition", "name": "KeeperStorage"}), "@custom:storage-location mystery:example")
		}, `undecided not-decided: new version, VaultV2: the storage location "mystery:example" of`},
		{"another namespace than the code's", func(d object) {
			say(node(dig(d, "output", "sources", v2, "ast"), object{"nodeType": "StructDefinition", "name": "KeeperStorage"}), "@custom:storage-location erc7201:example.other")
		}, "namespace-slot: VaultV2.KeeperStorage says erc7201:example.other, whose slot is 0xcdf5"},
	} {
		d := genuine(t)
		c.change(d)
		dir := t.TempDir()
		new, err := audit.Load(t.Context(), write(t, dir, "new.json", d))
		if err != nil {
			t.Fatal(err)
		}
		old, err := audit.Load(t.Context(), write(t, dir, "old.json", genuine(t)))
		if err != nil {
			t.Fatal(err)
		}
		report, err := audit.Run(new, old, audit.Options{Contract: "VaultV2", Reference: "VaultV2"})
		if err != nil {
			t.Fatal(err)
		}
		if _, said := about(t, report, "VaultV2"); !strings.Contains(said, c.want) || c.want == "" && said != "" {
			t.Errorf("%s: %s\nwant %s", c.name, said, c.want)
		}
	}
}
