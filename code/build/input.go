package build

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"path"
	"strings"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
)

// outputs is what a build asks the compiler for, of each contract.
var outputs = []string{
	"abi", "metadata", "storageLayout", "evm.methodIdentifiers",
	"evm.bytecode.object", "evm.bytecode.linkReferences",
	"evm.deployedBytecode.object", "evm.deployedBytecode.linkReferences", "evm.deployedBytecode.immutableReferences",
}

// input is the standard-JSON input for some files, what they import, and the recipe's sources. It depends on the tree and
// the recipe alone: other files of the tree are no part of it. It is JSON without white space, names in byte order, of
//
//	{"language": "Solidity",
//	 "settings": {as the recipe has them, and "outputSelection"},
//	 "sources": {path: {"content": text}}}
//
// where < > & stand for themselves and of all characters beyond ASCII only U+2028 and U+2029 are escaped.
func (b *builder) input(field string, files []string, selection map[string]map[string][]string) ([]byte, error) {
	sources, err := b.closure(field, files)
	if err != nil {
		return nil, err
	}
	type content struct {
		Content string `json:"content"`
	}
	texts := make(map[string]content)
	for name, text := range sources {
		texts[name] = content{text}
	}
	settings := struct {
		Settings
		OutputSelection map[string]map[string][]string `json:"outputSelection"`
	}{b.recipe.Settings, selection}
	return canonicalJSON(map[string]any{"language": "Solidity", "settings": settings, "sources": texts})
}

func inputDigest(input []byte) common.Hash { return sha256.Sum256(input) }

// closure is the text of some files and of all they import, directly or not, with those of the recipe's sources.
func (b *builder) closure(field string, files []string) (map[string]string, error) {
	for _, file := range files {
		if _, ok := b.snapshot.files[file]; !ok {
			return nil, recipeErrorf(field, "the tree has no file %q", file)
		}
	}
	extra, err := b.extraSources()
	if err != nil {
		return nil, err
	}
	var remappings []remapping
	for _, text := range b.recipe.Settings.Remappings {
		r, err := parseRemapping(text)
		if err != nil {
			return nil, err
		}
		remappings = append(remappings, r)
	}
	found := make(map[string]string)
	todo := append(append([]string{}, files...), extra...)
	for len(todo) > 0 {
		file := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if _, ok := found[file]; ok {
			continue
		}
		text := b.snapshot.files[file]
		if !utf8.Valid(text) {
			return nil, &SourceError{File: file, Reason: "not UTF-8"}
		}
		found[file] = string(text)
		for _, imported := range findImports(string(text)) {
			name, err := sourceUnit(remappings, imported, file)
			if err != nil {
				return nil, &SourceError{file, imported, err.Error()}
			}
			if _, ok := b.snapshot.files[name]; !ok {
				return nil, &SourceError{file, imported, fmt.Sprintf("the tree has no file %q; `theseus vendor` copies dependencies into the tree", name)}
			}
			todo = append(todo, name)
		}
	}
	return found, nil
}

// extraSources are the files that the recipe's "sources" name, in byte order.
func (b *builder) extraSources() ([]string, error) {
	var found []string
	for i, p := range b.recipe.Sources {
		before := len(found)
		for _, file := range sortedKeys(b.snapshot.files) {
			if path.Ext(file) == ".sol" && (file == p || strings.HasPrefix(file, p+"/")) {
				found = append(found, file)
			}
		}
		if len(found) == before {
			return nil, recipeErrorf(at("sources", i), "%q is neither a *.sol file of the tree nor a folder with one", p)
		}
	}
	return found, nil
}

// canonicalJSON writes v without white space and with the names of all objects in byte order.
func canonicalJSON(v any) ([]byte, error) {
	first, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	d := json.NewDecoder(bytes.NewReader(first))
	d.UseNumber()
	var plain any
	if err := d.Decode(&plain); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	if err := e.Encode(plain); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(out.Bytes(), []byte("\n")), nil
}
