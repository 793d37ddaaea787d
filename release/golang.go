package release

import (
	"bytes"
	"fmt"
	"go/format"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

// GoEthereum is the version of go-ethereum that Go bindings are made for, which is the one this program is built with.
const GoEthereum = "v1.17.10"

// GoPath is the path of the Go module: versions from 2 on have the major version behind it.
func (m *Manifest) GoPath() string {
	if m.Version.Major < 2 {
		return m.GoModule
	}
	return fmt.Sprintf("%s/v%d", m.GoModule, m.Version.Major)
}

// Go gives the files of the Go module: one package per contract, since their structs may have the same names.
func (m *Manifest) Go() ([]File, error) {
	if m.GoModule == "" {
		return nil, nil
	}
	manifest, err := m.Bytes()
	if err != nil {
		return nil, err
	}
	files := []File{
		{ManifestFile, manifest}, {"CHANGELOG.md", []byte(m.changelog())},
		{"go.mod", fmt.Appendf(nil, "module %s\n\ngo 1.24\n\nrequire github.com/ethereum/go-ethereum %s\n", m.GoPath(), GoEthereum)},
	}
	for i := range m.Contracts {
		c := &m.Contracts[i]
		folder := strings.ToLower(c.Name)
		canonical, err := canonicalABI(c.ABI)
		if err != nil {
			return nil, fmt.Errorf("contract %s: %w", c.Name, err)
		}
		// Never with creation code: clients call what is there.
		binding, err := abigen.BindV2([]string{c.Name}, []string{string(canonical)}, []string{""}, goPackage(folder), nil, nil)
		if err != nil {
			return nil, fmt.Errorf("contract %s: Go bindings: %w", c.Name, err)
		}
		files = append(files, File{"contracts/" + folder + "/binding.go", []byte(binding)})
		addresses, err := c.goAddresses(goPackage(folder))
		if err != nil {
			return nil, fmt.Errorf("contract %s: %w", c.Name, err)
		}
		files = append(files, File{"contracts/" + folder + "/addresses.go", addresses})
	}
	return files, nil
}

// goPackage is a package's name for a folder; those that the language or the build takes get another ending.
func goPackage(folder string) string {
	name := strings.ReplaceAll(folder, "_", "")
	return name + "client"
}

func (c *Contract) goAddresses(pkg string) ([]byte, error) {
	var b bytes.Buffer
	fmt.Fprintf(&b, "// Package %s is a client of %s.\npackage %s\n\nimport \"github.com/ethereum/go-ethereum/common\"\n\n", pkg, c.Name, pkg)
	fmt.Fprintf(&b, "// Addresses of %s by chain id. An address stays while its code is replaced.\nvar Addresses = map[uint64]common.Address{\n", c.Name)
	for _, d := range c.Chains {
		fmt.Fprintf(&b, "%d: common.HexToAddress(%q),\n", d.ChainID, d.Address.Hex())
	}
	fmt.Fprintf(&b, "}\n\n// CodeHashes of what runs there, by chain id.\nvar CodeHashes = map[uint64]common.Hash{\n")
	for _, d := range c.Chains {
		fmt.Fprintf(&b, "%d: common.HexToHash(%q),\n", d.ChainID, d.CodeHash.String())
	}
	b.WriteString("}\n")
	return format.Source(b.Bytes())
}
