package chain

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/ethereum/go-ethereum/common"

	"theseus/code/tree"
	"theseus/durable"
	"theseus/upgrade"
)

// Network names the contracts of one Theseus on one chain, and the limits that all its validators share. It is what
// `theseus network deploy` writes and every other command reads.
type Network struct {
	Theseus      int            `json:"theseus"` // version of this format: 1
	Name         string         `json:"name"`
	ChainID      uint64         `json:"chainId"`
	CodeRegistry common.Address `json:"codeRegistry"`
	Proposals    common.Address `json:"proposals"`
	Records      common.Address `json:"records"`
	Registry     common.Address `json:"registry"`
	Service      common.Address `json:"service"`
	// Token and Staking of a staked network; zero if its validators are permissioned.
	Token   common.Address `json:"token,omitzero"`
	Staking common.Address `json:"staking,omitzero"`
	// Congress that governs; zero where an account does.
	Congress common.Address `json:"congress,omitzero"`
	Families Families       `json:"families"`
	// Deployer makes implementations by CREATE2: call data is the salt, which is the tree hash, and the creation code.
	Deployer  common.Address `json:"deployer"`
	FromBlock uint64         `json:"fromBlock"` // nothing of this network happened before
	Limits    Limits         `json:"limits"`
}

// Families are the contracts that create or take proxies.
type Families struct {
	Managed common.Address `json:"managed"`
	UUPS    common.Address `json:"uups"`
	// Transparent registers transparent proxies that exist; zero in networks older than it.
	Transparent common.Address `json:"transparent,omitzero"`
	// Beacon creates beacons and registers those that exist; zero in networks older than it.
	Beacon common.Address `json:"beacon,omitzero"`
	// Relay and EternalStorage register relays and proxies of eternal storage that exist; zero in networks older than them.
	Relay          common.Address `json:"relay,omitzero"`
	EternalStorage common.Address `json:"eternalStorage,omitzero"`
}

// Limits of a network; zero fields mean the defaults of the packages they bound. They belong to the network, so that all
// validators draw the same line.
type Limits struct {
	Tree           tree.Limits `json:"tree"`
	CompileSeconds uint32      `json:"compileSeconds,omitempty"`
	CompileMemory  int64       `json:"compileMemoryBytes,omitempty"`
	CompileOutput  int64       `json:"compileOutputBytes,omitempty"`
}

const maxNetworkFile = 1 << 20

// ReadNetwork reads a network file. Unknown fields are refused.
func ReadNetwork(path string) (*Network, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("network file: %w; `theseus network deploy` writes one", err)
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, maxNetworkFile+1))
	if err != nil {
		return nil, fmt.Errorf("network file %s: %w", path, err)
	}
	n, err := ParseNetwork(b)
	if err != nil {
		return nil, fmt.Errorf("network file %s: %w", path, err)
	}
	return n, nil
}

// ParseNetwork reads the content of a network file.
func ParseNetwork(b []byte) (*Network, error) {
	if len(b) > maxNetworkFile {
		return nil, errors.New("too large")
	}
	object, _, err := durable.Unseal(b)
	if errors.Is(err, durable.ErrDamaged) {
		return nil, fmt.Errorf("%w: get it again from whoever deployed the network, or, if it was you, take its member \"sha256\" out", err)
	}
	if err != nil {
		return nil, err
	}
	var n Network
	d := json.NewDecoder(bytes.NewReader(object))
	d.DisallowUnknownFields()
	if err := d.Decode(&n); err != nil {
		return nil, err
	}
	if n.Theseus != 1 {
		return nil, fmt.Errorf("format version %d is unknown; this program knows 1", n.Theseus)
	}
	for name, a := range map[string]common.Address{
		"codeRegistry": n.CodeRegistry, "proposals": n.Proposals, "records": n.Records, "registry": n.Registry,
		"service": n.Service, "deployer": n.Deployer,
	} {
		if a == (common.Address{}) {
			return nil, fmt.Errorf("%s is missing", name)
		}
	}
	if n.ChainID == 0 {
		return nil, errors.New("chainId is missing")
	}
	return &n, nil
}

// Write replaces the network file at path.
func (n *Network) Write(path string) error {
	digest, err := durable.SealOf(n)
	if err != nil {
		return fmt.Errorf("network file: %w", err)
	}
	b, err := json.MarshalIndent(struct {
		*Network
		SHA256 string `json:"sha256"`
	}{n, digest}, "", "  ")
	if err != nil {
		return fmt.Errorf("network file: %w", err)
	}
	if err := durable.WriteFile(path, append(b, '\n'), 0o644); err != nil {
		return fmt.Errorf("network file: %w", err)
	}
	return nil
}

// Domain in which intents of this network are signed.
func (n *Network) Domain() upgrade.Domain {
	return upgrade.Domain{ChainID: n.ChainID, CodeRegistry: n.CodeRegistry}
}
