package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/format"

	"github.com/ethereum/go-ethereum/crypto"

	"theseus/code/tree"
)

const notice = "// Code generated from contracts/src by go generate ./chain/bind; DO NOT EDIT.\n"

// render turns the compiled tree into files, by path relative to the module.
func render(sum tree.Hash, contracts []contract) (map[string][]byte, error) {
	files, err := renderBindings(contracts)
	if err != nil {
		return nil, err
	}
	artifacts, err := renderArtifacts(sum, contracts)
	if err != nil {
		return nil, err
	}
	sizes, err := renderSizes(contracts)
	if err != nil {
		return nil, err
	}
	files["chain/bind/artifacts.go"] = artifacts
	files["contracts/snapshots/sizes.json"] = sizes
	for _, c := range contracts {
		files["contracts/snapshots/abi/"+c.name+".json"] = c.abi
		if len(c.CreationCode) > 0 {
			files["contracts/snapshots/layout/"+c.name+".json"] = c.layout
		}
	}
	return files, nil
}

func renderArtifacts(sum tree.Hash, contracts []contract) ([]byte, error) {
	var out bytes.Buffer
	fmt.Fprintf(&out, "%s\npackage bind\n\nimport \"github.com/ethereum/go-ethereum/common\"\n\n", notice)
	fmt.Fprintf(&out, "// Tree is the tree hash of contracts/src that everything here was generated from.\nconst Tree = %q\n\n", sum)
	fmt.Fprint(&out, "// Artifacts are the contracts of the tree that can be deployed, by name.\nvar Artifacts = []Artifact{\n")
	for _, c := range contracts {
		if len(c.CreationCode) == 0 {
			continue
		}
		fmt.Fprintf(&out, "{\nName: %q,\nSource: %q,\nMetaData: &%sMetaData,\nRuntime: %q,\n", c.name, c.Source, c.name, c.RuntimeCode)
		if c.Immutables {
			fmt.Fprint(&out, "Immutables: true,\n")
		} else {
			fmt.Fprintf(&out, "CodeHash: common.HexToHash(%q),\n", crypto.Keccak256Hash(c.RuntimeCode))
		}
		fmt.Fprint(&out, "},\n")
	}
	fmt.Fprint(&out, "}\n")
	return format.Source(out.Bytes())
}

// renderSizes lists code sizes in bytes; the runtime limit is 24,576 (EIP-170), that of creation 49,152 (EIP-3860).
func renderSizes(contracts []contract) ([]byte, error) {
	type size struct {
		Runtime  int `json:"runtime"`
		Creation int `json:"creation"`
	}
	sizes := make(map[string]size)
	for _, c := range contracts {
		if len(c.CreationCode) > 0 {
			sizes[c.name] = size{Runtime: len(c.RuntimeCode), Creation: len(c.CreationCode)}
		}
	}
	out, err := json.MarshalIndent(sizes, "", "  ")
	return append(out, '\n'), err
}
