// Package corpus holds contracts that are upgraded, well or badly, by which checks are judged. What is true about each is not an
// opinion: the test of this package deploys the old version behind a proxy, uses it, upgrades, lets a stranger try what the case says,
// and finds what went wrong (truth_test.go). The verdicts of checks are held against that.
//
// A file of cases is one family. A case starts with "== name"; its lines are "key: value", with more indented lines where one is not
// enough. What stands before the first case holds for all of the file.
//
//	unsafe, safe   what execution shows, with the codes that theseus must give: findings that are unsafe, or warnings
//	kind           uups, else transparent: which proxy it runs behind
//	before         Solidity in front of the contract; before.old and before.new where the versions differ
//	head           of the contract, behind its name: its bases and its storage base; head.old, head.new
//	tags           of the contract's NatSpec
//	old, new       the bodies of both versions; without old there is nothing to compare with
//	both           what both bodies have in front
//	construct      arguments of the constructor; construct.old, construct.new
//	init, upgrade  calls that the proxy makes when it is created and when it is upgraded
//	set            statements by which the old version (or the only one) gets its state
//	get            expressions, separated by semicolons, that must read the same all the time; get.old and get.new where they are
//	               spelt in two ways
//	fresh          expressions of the new version that must read as if nothing had ever been stored
//	caller         calls of others, whose answers and events may differ between the versions
//	refused        why theseus refuses what is safe
//	attack         calls by a stranger, after which nothing may be changed
//	use            calls by the owner, which must succeed in the end
//	evm, solc      of a whole file: what it is compiled for, and by which compiler
//
// Calls are "name(arguments)", separated by semicolons, with "impl." in front where they go to the implementation itself and "user "
// or "admin " where somebody else makes them.
package corpus

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

//go:embed cases
var files embed.FS

// Case is one contract, or an old and a new version.
type Case struct {
	Family, Name string
	Unsafe       bool
	Codes        []string // that theseus must give
	UUPS         bool
	Refused      string // why theseus refuses it although it is safe; empty: it does not

	fields map[string]string
}

// Family are the cases of a file, which are compiled together.
type Family struct {
	Name       string
	Compiler   string // empty: the newest
	EVMVersion string
	Cases      []*Case
}

var keys = strings.Fields(`unsafe safe kind before before.old before.new head head.old head.new tags old new both construct construct.old construct.new
	init upgrade set get get.old get.new fresh caller attack use refused evm solc import`)

// Families reads all cases.
func Families() ([]*Family, error) {
	names, err := fs.Glob(files, "cases/*.txt")
	if err != nil {
		return nil, err
	}
	var all []*Family
	for _, name := range names {
		text, err := files.ReadFile(name)
		if err != nil {
			return nil, err
		}
		f, err := parse(strings.TrimSuffix(path.Base(name), ".txt"), string(text))
		if err != nil {
			return nil, err
		}
		all = append(all, f)
	}
	return all, nil
}

func parse(name, text string) (*Family, error) {
	family := &Family{Name: name, EVMVersion: "shanghai"}
	common := make(map[string]string)
	fields, last := common, ""
	for n, line := range strings.Split(text, "\n") {
		key, value, ok := strings.Cut(line, ":")
		switch {
		case strings.TrimSpace(line) == "" || line[0] == '#':
		case strings.HasPrefix(line, "== "):
			fields, last = make(map[string]string), ""
			family.Cases = append(family.Cases, &Case{Family: name, Name: line[3:], fields: fields})
		case line[0] == ' ' && last != "":
			fields[last] += "\n" + line
		case ok && slices.Contains(keys, key):
			if _, twice := fields[key]; twice {
				return nil, fmt.Errorf("%s, line %d: %s is there twice", name, n+1, key)
			}
			fields[key], last = strings.TrimSpace(value), key
		default:
			return nil, fmt.Errorf("%s, line %d: no key: %s", name, n+1, line)
		}
	}
	if version := common["evm"]; version != "" {
		family.EVMVersion = version
	}
	family.Compiler = common["solc"]
	seen := make(map[string]bool)
	for _, c := range family.Cases {
		unsafe, bad := c.fields["unsafe"]
		safe, good := c.fields["safe"]
		if bad == good || seen[c.Name] {
			return nil, fmt.Errorf("%s, case %s: say once whether it is safe or unsafe", name, c.Name)
		}
		seen[c.Name] = true
		c.Unsafe, c.Codes = bad, strings.Fields(unsafe+safe)
		for _, key := range []string{"before", "import", "kind"} {
			if own, set := c.fields[key]; !set || key == "before" {
				c.fields[key] = strings.TrimSpace(common[key] + "\n" + own)
			}
		}
		c.Refused = c.fields["refused"]
		c.UUPS = c.fields["kind"] == "uups"
		if family.Compiler != "" {
			c.fields["solc"] = family.Compiler
		}
	}
	return family, nil
}

// Old and New are the names of the versions, as SOURCE:NAME; Old is empty where there is one version only.
func (c *Case) Old() string {
	if _, ok := c.fields["old"]; !ok {
		return ""
	}
	return c.Family + "/" + c.Name + "/old.sol:C"
}

// New is described with Old.
func (c *Case) New() string { return c.Family + "/" + c.Name + "/new.sol:C" }

// Sources are the files to compile, by path.
func (f *Family) Sources() (map[string]string, error) {
	sources := make(map[string]string)
	for _, c := range f.Cases {
		for _, which := range []string{"old", "new"} {
			if _, ok := c.fields[which]; ok {
				sources[c.Family+"/"+c.Name+"/"+which+".sol"] = c.source(which)
			}
		}
		for _, lib := range strings.Fields(c.fields["import"]) {
			text, err := files.ReadFile("cases/lib/" + lib)
			if err != nil {
				return nil, err
			}
			sources["lib/"+lib] = string(text)
		}
	}
	return sources, nil
}

// of is a field of one version: what both have, and its own.
func (c *Case) of(key, which string) string {
	return strings.TrimSpace(c.fields[key] + "\n" + c.fields[key+"."+which])
}

// exprs are the expressions that a version reads.
func (c *Case) exprs(which string) []string {
	list := c.list("get." + which)
	if list == nil {
		list = c.list("get")
	}
	if which == "new" {
		list = append(list, c.list("fresh")...)
	}
	return list
}

func (c *Case) list(key string) []string {
	var list []string
	for _, x := range strings.Split(c.fields[key], ";") {
		if x = strings.TrimSpace(x); x != "" {
			list = append(list, x)
		}
	}
	return list
}

func (c *Case) source(which string) string {
	var b strings.Builder
	b.WriteString("// SPDX-License-Identifier: Apache-2.0\npragma solidity >=0.6.0;\n")
	for _, lib := range strings.Fields(c.fields["import"]) {
		fmt.Fprintf(&b, "import \"lib/%s\";\n", lib)
	}
	b.WriteString(c.of("before", which) + "\n")
	if which == "new" {
		tag := "oz-upgrades"
		if c.Old() != "" {
			tag = "oz-upgrades-from " + c.Old()
		}
		slashes := "///"
		if c.fields["solc"] != "" {
			slashes = "//" // older compilers know no such tags
		}
		fmt.Fprintf(&b, "%s @custom:%s\n", slashes, tag)
		if tags := c.fields["tags"]; tags != "" {
			fmt.Fprintf(&b, "/// %s\n", tags)
		}
	}
	fmt.Fprintf(&b, "contract C %s {\n%s\n%s\n", c.of("head", which), c.fields["both"], c.fields[which])
	if set := c.fields["set"]; set != "" {
		if which == "new" && c.Old() != "" {
			set = "" // what it set may be gone
		}
		fmt.Fprintf(&b, "    function set() external { %s }\n", set)
	}
	for i, x := range c.exprs(which) {
		fmt.Fprintf(&b, "    function get%d() external view returns (bytes memory) { return abi.encode(%s); }\n", i, x)
	}
	b.WriteString("}\n")
	return b.String()
}

// Input is the compiler's standard-JSON input, with everything selected that checks need.
func Input(sources map[string]string, evmVersion string) ([]byte, error) {
	type source struct {
		Content string `json:"content"`
	}
	contents := make(map[string]source)
	for name, text := range sources {
		contents[name] = source{text}
	}
	return json.Marshal(map[string]any{
		"language": "Solidity", "sources": contents,
		"settings": map[string]any{"evmVersion": evmVersion, "outputSelection": map[string]any{"*": map[string]any{
			"*": []string{"abi", "storageLayout", "transientStorageLayout", "evm.bytecode", "evm.deployedBytecode", "evm.methodIdentifiers"}, "": []string{"ast"},
		}}},
	})
}
