package release

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"theseus/printable"
)

// ProjectFile is where a project says which contracts its package is for.
const ProjectFile = "client.json"

// Project is what people write: names, and where the contracts are. All else comes from the chain.
type Project struct {
	Name     string `json:"name"`    // of the npm package
	Licence  string `json:"license"` // SPDX
	GoModule string `json:"goModule"`
	// Link of the tree that the contracts are built from, for `theseus ci`.
	Link string `json:"link"`
	// Contracts by their names, which are those of the tree's recipe too, then by chain id.
	Contracts map[string]map[uint64]common.Address `json:"-"`
	// Networks of chains other than the one that flags and environment name, by chain id.
	Networks map[uint64]ProjectNetwork `json:"-"`
}

// ProjectNetwork is a Theseus on another chain.
type ProjectNetwork struct {
	File string   `json:"file"` // network file, relative to the project file
	RPC  []string `json:"rpc"`
}

// ParseProject reads a project file. Unknown fields are refused.
func ParseProject(b []byte) (*Project, error) {
	var file struct {
		Project
		Contracts map[string]map[string]common.MixedcaseAddress `json:"contracts"`
		Networks  map[string]ProjectNetwork                     `json:"networks"`
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&file); err != nil {
		return nil, err
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, errors.New("something follows the JSON document")
	}
	p := file.Project
	if err := errors.Join(CheckName(p.Name), checkLicence(p.Licence), checkGoModule(p.GoModule)); err != nil {
		return nil, err
	}
	if len(file.Contracts) == 0 {
		return nil, errors.New("contracts: none is named")
	}
	p.Contracts, p.Networks = make(map[string]map[uint64]common.Address), make(map[uint64]ProjectNetwork)
	for _, name := range slices.Sorted(maps.Keys(file.Contracts)) {
		if err := checkContractName(name); err != nil {
			return nil, fmt.Errorf("contracts: %w", err)
		}
		places := make(map[uint64]common.Address)
		for chain, at := range file.Contracts[name] {
			id, err := parseChainID(chain)
			if err != nil {
				return nil, fmt.Errorf("contracts.%s: %w", name, err)
			}
			if text := at.Original(); !at.ValidChecksum() && text != "0x"+fmt.Sprintf("%x", at.Address()) {
				return nil, fmt.Errorf("contracts.%s.%s: the capitals of %s are not the checksum (EIP-55); is a digit wrong?", name, chain, printable.Text(text))
			}
			places[id] = at.Address()
		}
		if len(places) == 0 {
			return nil, fmt.Errorf("contracts.%s: it is on no chain", name)
		}
		p.Contracts[name] = places
	}
	for chain, n := range file.Networks {
		id, err := parseChainID(chain)
		if err != nil {
			return nil, fmt.Errorf("networks: %w", err)
		}
		if n.File == "" || len(n.RPC) == 0 {
			return nil, fmt.Errorf("networks.%s: want file and rpc", chain)
		}
		p.Networks[id] = n
	}
	return &p, nil
}

func parseChainID(s string) (uint64, error) {
	id, err := strconv.ParseUint(s, 10, 53)
	if err != nil || id == 0 || strconv.FormatUint(id, 10) != s {
		return 0, fmt.Errorf("%.40q is no chain id", s)
	}
	return id, nil
}

// Manifest that the chain's contracts make of a project; [Next] completes it.
func (p *Project) Manifest(contracts []Contract) *Manifest {
	return &Manifest{Theseus: 1, Name: p.Name, Licence: p.Licence, GoModule: p.GoModule, Contracts: contracts}
}
