package main

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"regexp"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

// renderBindings gives a file of abigen v2 bindings per contract.
func renderBindings(contracts []contract) (map[string][]byte, error) {
	files := make(map[string][]byte)
	structs := make(map[string]string) // what was declared so far
	for _, c := range contracts {
		var compact bytes.Buffer
		if err := json.Compact(&compact, c.abi); err != nil {
			return nil, err
		}
		text, err := abigen.BindV2([]string{c.name}, []string{compact.String()}, []string{hex.EncodeToString(c.CreationCode)}, "bind", nil, nil)
		if err == nil {
			text, err = besideOthers(text, c.name, structs)
		}
		if err != nil {
			return nil, fmt.Errorf("bindings of %s: %w", c.name, err)
		}
		files[bindingFile(c.name)] = []byte(notice + text)
	}
	return files, nil
}

// bindingFile sorts before the file that holds the generate line: go generate, which goes on to the files after that one, would
// trip over any that were removed.
func bindingFile(contract string) string {
	return "chain/bind/abi_" + strings.ToLower(contract) + ".go"
}

// besideOthers makes one contract's bindings fit into a package with those of others: types for several answers of a method get
// the contract's name, and Solidity structs that another contract uses too are declared once.
func besideOthers(text, contract string, structs map[string]string) (string, error) {
	positions := token.NewFileSet()
	file, err := parser.ParseFile(positions, "", text, parser.ParseComments)
	if err != nil {
		return "", err
	}
	var out strings.Builder
	kept := 0
	var renamed []string
	for _, declaration := range file.Decls {
		general, ok := declaration.(*ast.GenDecl)
		if !ok || general.Tok != token.TYPE {
			continue
		}
		name := general.Specs[0].(*ast.TypeSpec).Name.Name
		if !strings.Contains(general.Doc.Text(), "user-defined struct") {
			if strings.HasSuffix(name, "Output") {
				renamed = append(renamed, name)
			}
			continue
		}
		start, end := positions.Position(general.Doc.Pos()).Offset, positions.Position(general.End()).Offset
		declared := text[start:end]
		before, twice := structs[name]
		if twice && before != declared {
			return "", fmt.Errorf("two different structs would be called %s", name)
		}
		structs[name] = declared
		if twice {
			out.WriteString(text[kept:start])
			kept = end
		}
	}
	out.WriteString(text[kept:])

	text = out.String()
	for _, name := range renamed {
		text = regexp.MustCompile(`\b`+name+`\b`).ReplaceAllString(text, contract+name)
	}
	formatted, err := format.Source([]byte(text))
	return string(formatted), err
}
