package release

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"theseus/printable"
	"theseus/upgrade"
)

// NPM gives the files of the npm package: for every contract a module with its ABI as a constant, its addresses and versions (plain
// JavaScript, its types, and the same as TypeScript), and an index of all.
func (m *Manifest) NPM() ([]File, error) {
	manifest, err := m.Bytes()
	if err != nil {
		return nil, err
	}
	pkg, err := document(m.packageJSON())
	if err != nil {
		return nil, err
	}
	files := []File{
		{ManifestFile, manifest}, {"package.json", pkg}, {"README.md", []byte(m.readme())}, {"CHANGELOG.md", []byte(m.changelog())},
	}
	var index strings.Builder
	for i := range m.Contracts {
		c := &m.Contracts[i]
		constants, err := c.constants()
		if err != nil {
			return nil, fmt.Errorf("contract %s: %w", c.Name, err)
		}
		for extension, write := range languages {
			text, err := write(constants)
			if err != nil {
				return nil, fmt.Errorf("contract %s: %w", c.Name, err)
			}
			files = append(files, File{folderOf(extension) + "contracts/" + c.Name + extension, []byte(text)})
		}
		fmt.Fprintf(&index, "export * from './contracts/%s.js';\n", c.Name)
	}
	clients := constant{"clients", "The last version of this package that was made for a code hash.", ordered(m.Clients, upgrade.CodeHash.String)}
	for extension, write := range languages {
		text, err := write([]constant{clients})
		if err != nil {
			return nil, err
		}
		files = append(files, File{folderOf(extension) + "index" + extension, []byte(index.String() + text)})
	}
	return files, nil
}

// languages by the extension of their files.
var languages = map[string]func([]constant) (string, error){
	".js":   func(c []constant) (string, error) { return write(c, "export const %s = %s;\n", value) },
	".ts":   func(c []constant) (string, error) { return write(c, "export const %s = %s as const;\n", value) },
	".d.ts": func(c []constant) (string, error) { return write(c, "export declare const %s: %s;\n", literalType) },
}

// folderOf keeps TypeScript apart, or a compiler would take it for the types of what lies beside it.
func folderOf(extension string) string {
	if extension == ".ts" {
		return "src/"
	}
	return ""
}

// constant of a module. Its value is JSON.
type constant struct {
	name, about string
	value       json.RawMessage
}

func write(constants []constant, format string, text func(json.RawMessage) (string, error)) (string, error) {
	var b strings.Builder
	for _, c := range constants {
		t, err := text(c.value)
		if err != nil {
			return "", err
		}
		fmt.Fprintf(&b, "/** %s */\n", c.about)
		fmt.Fprintf(&b, format, c.name, t)
	}
	return b.String(), nil
}

// value writes JSON as JavaScript, which it is: but for U+2028 and U+2029, which older engines end lines at, and which names
// and types here cannot have.
func value(v json.RawMessage) (string, error) {
	var b bytes.Buffer
	err := json.Indent(&b, v, "", "  ")
	return b.String(), err
}

// literalType writes JSON as the TypeScript type that has this one value.
func literalType(v json.RawMessage) (string, error) {
	d := json.NewDecoder(bytes.NewReader(v))
	d.UseNumber()
	var b strings.Builder
	var next func() error
	next = func() error {
		token, err := d.Token()
		if err != nil {
			return err
		}
		switch token {
		case json.Delim('['):
			b.WriteString("readonly [")
			for n := 0; d.More(); n++ {
				if n > 0 {
					b.WriteString(", ")
				}
				if err := next(); err != nil {
					return err
				}
			}
			b.WriteString("]")
			_, err = d.Token()
			return err
		case json.Delim('{'):
			b.WriteString("{ ")
			for d.More() {
				key, err := d.Token()
				if err != nil {
					return err
				}
				quoted, err := json.Marshal(key)
				if err != nil {
					return err
				}
				fmt.Fprintf(&b, "readonly %s: ", quoted)
				if err := next(); err != nil {
					return err
				}
				b.WriteString("; ")
			}
			b.WriteString("}")
			_, err = d.Token()
			return err
		}
		text, err := json.Marshal(token)
		b.Write(text)
		return err
	}
	err := next()
	return b.String(), err
}

// constants of a contract's module: names end differently, so that no contract's name makes another's.
func (c *Contract) constants() ([]constant, error) {
	abi, err := canonicalABI(c.ABI)
	if err != nil {
		return nil, err
	}
	addresses, versions := make(map[uint64]string), make(map[uint64]any)
	for _, d := range c.Chains {
		addresses[d.ChainID] = d.Address.Hex()
		versions[d.ChainID] = struct {
			Version    uint32           `json:"version"`
			TreeHash   string           `json:"treeHash"`
			CodeHash   upgrade.CodeHash `json:"codeHash"`
			Digest     upgrade.Digest   `json:"digest"`
			Activation common.Hash      `json:"activationTx"`
		}{d.Version, d.TreeHash.String(), d.CodeHash, d.Evidence.Digest, d.Evidence.Activation}
	}
	number := func(n uint64) string { return fmt.Sprint(n) }
	return []constant{
		{c.Name + "Abi", "Interface of " + c.Name + ", for viem and ethers.", abi},
		{c.Name + "Addresses", "Where " + c.Name + " is, by chain id. The address stays while its code is replaced.", ordered(addresses, number)},
		{c.Name + "Versions", "What runs there, by chain id, and the approval it came by; all of it is in " + ManifestFile + ".", ordered(versions, number)},
	}, nil
}

// ordered is an object with its members in order of their keys.
func ordered[K comparable, V any](m map[K]V, text func(K) string) json.RawMessage {
	byText := make(map[string]V, len(m))
	for k, v := range m {
		byText[text(k)] = v
	}
	b, err := json.Marshal(byText) // which sorts
	if err != nil {
		panic(err) // our own types
	}
	return b
}

// packageJSON has no scripts: installing it runs nothing.
func (m *Manifest) packageJSON() any {
	type entry struct {
		Types   string `json:"types"`
		Default string `json:"default"`
	}
	return struct {
		Name        string         `json:"name"`
		Version     Semver         `json:"version"`
		Description string         `json:"description"`
		Licence     string         `json:"license"`
		Type        string         `json:"type"`
		Main        string         `json:"main"`
		Types       string         `json:"types"`
		SideEffects bool           `json:"sideEffects"`
		Exports     map[string]any `json:"exports"`
	}{
		m.Name, m.Version, "Client of " + strings.Join(m.names(), ", "), m.Licence, "module", "./index.js", "./index.d.ts", false,
		map[string]any{
			".": entry{"./index.d.ts", "./index.js"}, "./contracts/*.js": entry{"./contracts/*.d.ts", "./contracts/*.js"},
			"./release.json": "./release.json", "./package.json": "./package.json",
		},
	}
}

func (m *Manifest) names() []string {
	var list []string
	for _, c := range m.Contracts {
		list = append(list, c.Name)
	}
	return list
}

func (m *Manifest) readme() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\nClient of the contracts below: interfaces, addresses, and why the code there is what runs. Made by `theseus release` from the\n"+
		"chain and the builds that validators agreed on. Version %v.\n\n| contract | chain | address | version | code hash |\n|---|---|---|---|---|\n", m.Name, m.Version)
	for _, c := range m.Contracts {
		for _, d := range c.Chains {
			fmt.Fprintf(&b, "| %s | %d | `%v` | %d | `%v` |\n", c.Name, d.ChainID, d.Address, d.Version, d.CodeHash)
		}
	}
	name := m.Contracts[0].Name
	fmt.Fprintf(&b, "\n```js\nimport { %[1]sAbi, %[1]sAddresses } from '%[2]s';\n\n"+
		"const contract = new ethers.Contract(%[1]sAddresses[%[3]d], %[1]sAbi, provider);                  // ethers\n"+
		"const contract = getContract({ address: %[1]sAddresses[%[3]d], abi: %[1]sAbi, client }); // viem\n```\n\n"+
		"A client for code that ran earlier: look its code hash up in `clients`, and install that version.\n", name, m.Name, m.Contracts[0].Chains[0].ChainID)
	return b.String()
}

func (m *Manifest) changelog() string {
	var b strings.Builder
	b.WriteString("# Changelog\n")
	for _, e := range m.Log {
		fmt.Fprintf(&b, "\n## %v\n\n", e.Version)
		for _, c := range e.Changes {
			fmt.Fprintf(&b, "- %s\n", strings.NewReplacer("<", "&lt;", ">", "&gt;", "`", "'").Replace(printable.Text(c.String())))
		}
		if len(e.Changes) == 0 {
			b.WriteString("- The same as before.\n")
		}
	}
	return b.String()
}
