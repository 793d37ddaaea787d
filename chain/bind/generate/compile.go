package main

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"theseus/code/solc"
)

// compilerVersion compiles the tree; its pragma says so too.
const compilerVersion solc.Version = "0.8.37"

// contract is what the compiler says about one contract or interface.
type contract struct {
	name, source string
	abi          json.RawMessage // canonical
	layout       json.RawMessage
	creation     []byte // empty for an interface
	runtime      []byte
	immutables   bool
}

// compile gives the tree's own contracts and the interfaces that stand for more than one of them, by name.
// Compiler builds are found where the environment says, else in the folder installed.
func compile(ctx context.Context, files fs.FS, installed string) ([]contract, error) {
	input, err := standardInput(files)
	if err != nil {
		return nil, err
	}
	config := solc.ConfigFromEnv()
	if config.Dir == "" {
		config.Dir = installed
	}
	compilers := solc.New(config)
	defer compilers.Close()
	output, err := compilers.Compile(ctx, compilerVersion, [32]byte{}, input)
	if err != nil {
		return nil, err
	}
	return read(output)
}

func standardInput(files fs.FS) ([]byte, error) {
	type source struct {
		Content string `json:"content"`
	}
	all := make(map[string]source)
	wanted := make(map[string]any)
	err := fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(name, ".sol") {
			return err
		}
		content, err := fs.ReadFile(files, name)
		all[name] = source{string(content)}
		if !strings.HasPrefix(name, "vendor/") {
			wanted[name] = map[string][]string{
				"":  {"ast"},
				"*": {"abi", "storageLayout", "evm.bytecode.object", "evm.deployedBytecode.object", "evm.deployedBytecode.immutableReferences"},
			}
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	return json.Marshal(map[string]any{
		"language": "Solidity",
		"sources":  all,
		"settings": map[string]any{
			"evmVersion":      "shanghai",
			"viaIR":           true,
			"optimizer":       map[string]any{"enabled": true, "runs": 200},
			"remappings":      []string{"@openzeppelin/=vendor/@openzeppelin/"},
			"outputSelection": wanted,
		},
	})
}

type compilerOutput struct {
	Errors []struct {
		Severity         string `json:"severity"`
		FormattedMessage string `json:"formattedMessage"`
	} `json:"errors"`
	Sources map[string]struct {
		AST struct {
			Nodes []struct {
				NodeType     string `json:"nodeType"`
				Name         string `json:"name"`
				ContractKind string `json:"contractKind"`
				Abstract     bool   `json:"abstract"`
			} `json:"nodes"`
		} `json:"ast"`
	} `json:"sources"`
	Contracts map[string]map[string]struct {
		ABI           json.RawMessage `json:"abi"`
		StorageLayout json.RawMessage `json:"storageLayout"`
		EVM           struct {
			Bytecode         code `json:"bytecode"`
			DeployedBytecode code `json:"deployedBytecode"`
		} `json:"evm"`
	} `json:"contracts"`
}

type code struct {
	Object              string                     `json:"object"`
	ImmutableReferences map[string]json.RawMessage `json:"immutableReferences"`
}

func read(output []byte) ([]contract, error) {
	var out compilerOutput
	if err := json.Unmarshal(output, &out); err != nil {
		return nil, fmt.Errorf("compiler output: %w", err)
	}
	for _, e := range out.Errors {
		if e.Severity == "error" {
			return nil, fmt.Errorf("contracts/src: %s", strings.TrimSpace(e.FormattedMessage))
		}
	}
	byName := make(map[string]contract)
	for source, file := range out.Sources {
		for _, node := range file.AST.Nodes {
			if node.NodeType != "ContractDefinition" || node.ContractKind == "library" || node.Abstract {
				continue
			}
			c := out.Contracts[source][node.Name]
			creation, err := hex.DecodeString(c.EVM.Bytecode.Object)
			if err != nil {
				return nil, fmt.Errorf("%s: the creation code of %s is not hexadecimal: is there a library to link?", source, node.Name)
			}
			runtime, err := hex.DecodeString(c.EVM.DeployedBytecode.Object)
			if err != nil {
				return nil, fmt.Errorf("%s: runtime code of %s: %w", source, node.Name, err)
			}
			if other, twice := byName[node.Name]; twice {
				return nil, fmt.Errorf("%s and %s both define %s", other.source, source, node.Name)
			}
			abi, err := indented(c.ABI)
			if err != nil {
				return nil, err
			}
			layout, err := withoutIDs(c.StorageLayout)
			if err != nil {
				return nil, fmt.Errorf("%s: layout of %s: %w", source, node.Name, err)
			}
			byName[node.Name] = contract{
				name: node.Name, source: source, abi: abi, layout: layout,
				creation: creation, runtime: runtime, immutables: len(c.EVM.DeployedBytecode.ImmutableReferences) > 0,
			}
		}
	}
	var contracts []contract
	for name, c := range byName {
		// The interface of exactly one contract says nothing that the contract does not.
		if only := strings.TrimPrefix(name, "I"); len(c.creation) == 0 && only != name && len(byName[only].creation) > 0 {
			continue
		}
		contracts = append(contracts, c)
	}
	slices.SortFunc(contracts, func(a, b contract) int { return strings.Compare(a.name, b.name) })
	return contracts, nil
}

func indented(raw json.RawMessage) (json.RawMessage, error) {
	var out bytes.Buffer
	if err := json.Indent(&out, raw, "", "  "); err != nil {
		return nil, err
	}
	return append(out.Bytes(), '\n'), nil
}
