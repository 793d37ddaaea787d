package evmtest

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Kept are the contracts of a tree as they were compiled once: trees that take the compiler half a minute are kept beside those tests that
// use them, with the hash of the tree that they are of.
type Kept struct {
	Tree      string                  `json:"tree"`
	Contracts map[string]KeptContract `json:"contracts"`
}

// KeptContract of a tree.
type KeptContract struct {
	ABI          json.RawMessage `json:"abi"`
	CreationCode hexutil.Bytes   `json:"creationCode"`
	RuntimeCode  hexutil.Bytes   `json:"runtimeCode"`
}

// ReadKept reads such a file.
func ReadKept(path string) (*Kept, map[string]*Contract, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, nil, err
	}
	var kept Kept
	if err := json.Unmarshal(text, &kept); err != nil {
		return nil, nil, fmt.Errorf("%s: %w", path, err)
	}
	contracts := make(map[string]*Contract)
	for name, c := range kept.Contracts {
		var definition abi.ABI
		if err := json.Unmarshal(c.ABI, &definition); err != nil {
			return nil, nil, fmt.Errorf("%s: ABI of %s: %w", path, name, err)
		}
		contracts[name] = &Contract{ABI: definition, CreationCode: c.CreationCode, RuntimeCode: c.RuntimeCode}
	}
	return &kept, contracts, nil
}
