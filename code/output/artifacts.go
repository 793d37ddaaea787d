package output

import (
	"bytes"
	"fmt"
	"io"
	"strings"
)

// Artifacts puts Foundry's files, of which each describes one contract, together as one compilation.
type Artifacts struct {
	compilation *Compilation
	read        map[string]bool // files whose AST is there already
}

// NewArtifacts starts with none; folder is what they are called together.
func NewArtifacts(folder string) *Artifacts {
	return &Artifacts{newCompilation(folder), make(map[string]bool)}
}

// Read adds one file.
func (a *Artifacts) Read(name string, from io.Reader) error {
	c := a.compilation
	k := &Contract{In: c}
	var ast []byte
	file, contract := "", ""
	s := newScanner(from)
	err := s.object(func(key string) error {
		switch key {
		case "ast":
			raw, err := s.raw()
			ast = bytes.Clone(raw)
			return err
		case "bytecode":
			return c.code(s, &k.Creation, false)
		case "deployedBytecode":
			return c.code(s, &k.Runtime, true)
		case "methodIdentifiers":
			k.Selectors = make(map[string]string)
			return s.object(func(signature string) (err error) {
				k.Selectors[signature], err = s.text(maxKey)
				return err
			})
		case "abi", "storageLayout", "transientStorageLayout":
			raw, err := s.raw()
			if err == nil && string(raw) != "null" {
				*map[string]*string{"abi": &k.ABI, "storageLayout": &k.StorageLayout, "transientStorageLayout": &k.TransientLayout}[key] = string(raw)
			}
			return err
		case "metadata":
			return s.object(func(key string) error {
				switch key {
				case "compiler":
					return s.object(func(key string) error {
						version, err := s.text(maxKey)
						if key == "version" && c.Compiler == "" {
							c.Compiler = version
						}
						return err
					})
				case "settings":
					return s.object(func(key string) error {
						if key != "compilationTarget" {
							return s.skip()
						}
						return s.object(func(path string) (err error) {
							file = strings.Clone(path)
							contract, err = s.text(maxKey)
							return err
						})
					})
				}
				return s.skip()
			})
		}
		return s.skip()
	})
	if err == nil {
		err = s.finish()
	}
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if contract == "" {
		contract = strings.TrimSuffix(name[strings.LastIndexByte(name, '/')+1:], ".json")
		file = strings.TrimSuffix(name, "/"+contract+".json")
	}
	to := c.named(file, contract)
	to.ABI, to.StorageLayout, to.TransientLayout = k.ABI, k.StorageLayout, k.TransientLayout
	to.Creation, to.Runtime, to.Selectors = k.Creation, k.Runtime, k.Selectors
	if ast != nil && !a.read[file] {
		a.read[file] = true
		if err := c.unit(file, ast); err != nil {
			c.Errors = append(c.Errors, fmt.Sprintf("AST of %s: %v", file, err))
			c.source(file).unknown = "an AST that cannot be read"
		}
	}
	return nil
}

// Done is the compilation of all that was read.
func (a *Artifacts) Done() *Compilation {
	a.compilation.finish()
	return a.compilation
}
