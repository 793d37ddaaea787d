package release

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"theseus/code/solc"
	"theseus/code/tree"
	"theseus/printable"
	"theseus/upgrade"
)

// ManifestFile is where a package keeps its manifest.
const ManifestFile = "release.json"

// Manifest is all that a client package is made of.
type Manifest struct {
	Theseus   int        `json:"theseus"` // version of this format: 1
	Name      string     `json:"name"`    // of the npm package
	Version   Semver     `json:"version"`
	Licence   string     `json:"license"`
	GoModule  string     `json:"goModule,omitempty"` // path of the Go module, without /v2
	Contracts []Contract `json:"contracts"`          // by name
	// Clients is the last version of this package that was made for a code hash: where a client for an old campaign is found.
	Clients map[upgrade.CodeHash]Semver `json:"clients"`
	Log     []Entry                     `json:"log"` // newest first
}

// Contract as its users know it: one name, one ABI, an address on each chain.
type Contract struct {
	Name   string          `json:"name"`
	ABI    json.RawMessage `json:"abi"`
	Layout json.RawMessage `json:"storageLayout"`
	Chains []Deployment    `json:"chains"` // by chain id
}

// Deployment is a contract on a chain, as its record says.
type Deployment struct {
	ChainID         uint64            `json:"chainId"`
	Address         common.Address    `json:"address"`
	CodeRegistry    common.Address    `json:"codeRegistry"`
	Authority       common.Address    `json:"authority"`
	Version         uint32            `json:"version"` // of the record
	TreeHash        tree.Hash         `json:"treeHash"`
	Link            string            `json:"link"`
	Commit          upgrade.GitCommit `json:"commit"`
	ContractName    string            `json:"contractName"` // in the tree's recipe
	CompilerVersion solc.Version      `json:"compilerVersion"`
	Implementation  common.Address    `json:"implementation"`
	CodeHash        upgrade.CodeHash  `json:"codeHash"`
	Evidence        Evidence          `json:"evidence"`
}

// Evidence is where anybody can look up on the chain why this code runs.
type Evidence struct {
	Digest      upgrade.Digest      `json:"digest"` // of the intent
	Kind        upgrade.Kind        `json:"kind"`
	Approved    []common.Address    `json:"approved"` // signers, as far as the chain counted them
	Threshold   int                 `json:"threshold"`
	Approval    common.Hash         `json:"approvalTx"`
	Activation  common.Hash         `json:"activationTx"`
	Block       uint64              `json:"activationBlock"`
	Verified    upgrade.Digest      `json:"verified"` // intent whose round it was: that of the upgrade that a roll-back returned to
	Operator    common.Address      `json:"operatorContract"`
	Round       uint64              `json:"round"`
	BuildDigest upgrade.BuildDigest `json:"buildDigest"`
	Seats       []Attestation       `json:"attestations"`
}

// Attestation is what one seat of the round revealed.
type Attestation struct {
	Validator common.Address  `json:"validator"`
	Verdict   upgrade.Verdict `json:"verdict"`
}

// Entry of the changelog.
type Entry struct {
	Version Semver   `json:"version"`
	Changes []Change `json:"changes"`
}

// maxManifest bounds a manifest from outside; far more than some hundred contracts need.
const maxManifest = 64 << 20

// ParseManifest reads the manifest of a release, which a stranger may have made.
func ParseManifest(b []byte) (*Manifest, error) {
	if len(b) > maxManifest {
		return nil, fmt.Errorf("%s: %d bytes are too many", ManifestFile, len(b))
	}
	var m Manifest
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&m); err != nil {
		return nil, fmt.Errorf("%s: %w", ManifestFile, err)
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, fmt.Errorf("%s: something follows the JSON document", ManifestFile)
	}
	if err := m.check(); err != nil {
		return nil, fmt.Errorf("%s: %w", ManifestFile, err)
	}
	return &m, nil
}

// check holds a manifest to what can be a package. Whatever becomes a path, a file's text or an identifier is checked here.
func (m *Manifest) check() error {
	if m.Theseus != 1 {
		return fmt.Errorf("format version %d is unknown; this program knows 1", m.Theseus)
	}
	if err := CheckName(m.Name); err != nil {
		return err
	}
	if err := checkLicence(m.Licence); err != nil {
		return err
	}
	if err := checkGoModule(m.GoModule); err != nil {
		return err
	}
	if len(m.Contracts) == 0 {
		return errors.New("a package without contracts")
	}
	for i := range m.Contracts {
		c := &m.Contracts[i]
		if err := c.check(); err != nil {
			return fmt.Errorf("contract %s: %w", printable.Text(c.Name), err)
		}
		if i > 0 && m.Contracts[i-1].Name >= c.Name {
			return fmt.Errorf("contract %s is out of order or named twice", c.Name)
		}
	}
	// Files of one folder: some file systems take names for the same that differ in capitals only.
	lower := make(map[string]string)
	for _, c := range m.Contracts {
		if other, ok := lower[strings.ToLower(c.Name)]; ok {
			return fmt.Errorf("contracts %s and %s differ in capitals only; give one of them another name", other, c.Name)
		}
		lower[strings.ToLower(c.Name)] = c.Name
	}
	for i, e := range m.Log {
		if i > 0 && m.Log[i-1].Version.Cmp(e.Version) <= 0 {
			return fmt.Errorf("log: version %v does not come before %v", m.Log[i-1].Version, e.Version)
		}
	}
	return nil
}

func (c *Contract) check() error {
	if err := checkContractName(c.Name); err != nil {
		return err
	}
	if _, err := parseABI(c.ABI); err != nil {
		return err
	}
	if _, err := parseLayout(c.Layout); err != nil {
		return err
	}
	if len(c.Chains) == 0 {
		return errors.New("it is on no chain")
	}
	for i, d := range c.Chains {
		if i > 0 && c.Chains[i-1].ChainID >= d.ChainID {
			return fmt.Errorf("chain %d is out of order or named twice", d.ChainID)
		}
		if d.ChainID == 0 || d.ChainID > 1<<53 { // which JavaScript's numbers hold
			return fmt.Errorf("%d is no chain id", d.ChainID)
		}
		if d.Version == 0 || d.Implementation == (common.Address{}) || d.Evidence.Activation == (common.Hash{}) {
			return fmt.Errorf("on chain %d it was not activated; its address is told after activation", d.ChainID)
		}
	}
	return nil
}

// Bytes of the manifest in its one form.
func (m *Manifest) Bytes() ([]byte, error) {
	if err := m.check(); err != nil {
		return nil, err
	}
	return document(m)
}

// document is JSON for files: indented, and with < and & as they are.
func document(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(v)
	return b.Bytes(), err
}

// contract of this name, or nil.
func (m *Manifest) contract(name string) *Contract {
	i := slices.IndexFunc(m.Contracts, func(c Contract) bool { return c.Name == name })
	if i < 0 {
		return nil
	}
	return &m.Contracts[i]
}

// on is the deployment on a chain, or nil.
func (c *Contract) on(chainID uint64) *Deployment {
	i := slices.IndexFunc(c.Chains, func(d Deployment) bool { return d.ChainID == chainID })
	if i < 0 {
		return nil
	}
	return &c.Chains[i]
}
