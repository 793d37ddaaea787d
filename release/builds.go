package release

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/code/build"
	"theseus/durable"
)

// Builds finds the build that a record's round agreed on. A file in Dir counts if its digest is that one, whoever put it there;
// otherwise the tree is fetched and built again, and kept.
type Builds struct {
	Dir   string // folder of artifacts, <build digest>.json; empty: none
	Build func(ctx context.Context, d *Deployment) (*build.Artifact, error)
}

// OtherBuildError says that a build is not the one that validators agreed on.
type OtherBuildError struct {
	Contract common.Address
	Why      string
}

func (e *OtherBuildError) Error() string {
	return fmt.Sprintf("the build of %v is not the one that was verified: %s", e.Contract, e.Why)
}

// Of is the verified build of a deployment.
func (b *Builds) Of(ctx context.Context, d *Deployment) (*build.Artifact, error) {
	path := ""
	if b.Dir != "" {
		path = filepath.Join(b.Dir, fmt.Sprintf("%x.json", d.Evidence.BuildDigest[:]))
		if a, err := readArtifact(path); err == nil && verified(a, d) == nil {
			return a, nil
		}
	}
	if b.Build == nil {
		return nil, fmt.Errorf("there is no build of %v with the digest %v", d.Address, d.Evidence.BuildDigest)
	}
	a, err := b.Build(ctx, d)
	if err != nil {
		return nil, err
	}
	if err := verified(a, d); err != nil {
		return nil, err
	}
	if path == "" {
		return a, nil
	}
	if err := os.MkdirAll(b.Dir, 0o755); err != nil {
		return nil, err
	}
	return a, WriteArtifact(path, a)
}

// verified holds an artifact against the record and the round. The digest covers code, interface, layout and metadata.
func verified(a *build.Artifact, d *Deployment) error {
	refuse := func(what string, found, want any) error {
		return &OtherBuildError{d.Address, fmt.Sprintf("its %s is %v, the chain says %v", what, found, want)}
	}
	switch {
	case a.TreeHash != d.TreeHash:
		return refuse("tree hash", a.TreeHash, d.TreeHash)
	case a.ChainID != d.ChainID:
		return refuse("chain id", a.ChainID, d.ChainID)
	case a.Contract != d.ContractName:
		return refuse("name", fmt.Sprintf("%q", a.Contract), fmt.Sprintf("%q", d.ContractName))
	case a.Implementation != d.Implementation:
		return refuse("implementation", a.Implementation, d.Implementation)
	case crypto.Keccak256Hash(a.RuntimeCode) != common.Hash(d.CodeHash):
		return refuse("code hash", crypto.Keccak256Hash(a.RuntimeCode), d.CodeHash)
	case a.Digest() != common.Hash(d.Evidence.BuildDigest):
		return refuse("build digest", a.Digest(), d.Evidence.BuildDigest)
	}
	return nil
}

const maxArtifact = 32 << 20

func readArtifact(path string) (*build.Artifact, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, maxArtifact+1))
	if err != nil {
		return nil, err
	}
	if len(b) > maxArtifact {
		return nil, fs.ErrInvalid
	}
	var a build.Artifact
	if err := json.Unmarshal(b, &a); err != nil {
		return nil, err
	}
	// The digest is of the compiler's bytes, which have no white space.
	for _, raw := range []*json.RawMessage{&a.ABI, &a.StorageLayout} {
		var compact bytes.Buffer
		if err := json.Compact(&compact, *raw); err != nil {
			return nil, err
		}
		*raw = compact.Bytes()
	}
	return &a, nil
}

// WriteArtifact keeps an artifact so that its digest can be made of what is read.
func WriteArtifact(path string, a *build.Artifact) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(a); err != nil {
		return err
	}
	return durable.WriteFile(path, b.Bytes(), 0o644)
}

// Place is a contract of a package on a chain.
type Place struct {
	Source  *Source
	Address common.Address
}

// Read makes of contracts, by their names in the package, what the chains and the builds say now. Next completes it.
func Read(ctx context.Context, contracts map[string][]Place, builds *Builds) ([]Contract, error) {
	var list []Contract
	for name, places := range contracts {
		if err := checkContractName(name); err != nil {
			return nil, err
		}
		c := Contract{Name: name}
		for _, p := range places {
			d, err := p.Source.Deployment(ctx, p.Address)
			if err != nil {
				return nil, fmt.Errorf("%s on chain %d: %w", name, p.Source.Network.ChainID, err)
			}
			a, err := builds.Of(ctx, d)
			if err != nil {
				return nil, fmt.Errorf("%s on chain %d: %w", name, d.ChainID, err)
			}
			d.CompilerVersion = a.CompilerVersion
			if err := c.add(d, a); err != nil {
				return nil, fmt.Errorf("%s on chain %d: %w", name, d.ChainID, err)
			}
		}
		slices.SortFunc(c.Chains, func(a, b Deployment) int { return int(int64(a.ChainID) - int64(b.ChainID)) })
		list = append(list, c)
	}
	slices.SortFunc(list, func(a, b Contract) int { return bytes.Compare([]byte(a.Name), []byte(b.Name)) })
	return list, nil
}

// ErrTwoInterfaces refuses a name that means different things on different chains.
var ErrTwoInterfaces = errors.New("its interface or storage layout is another one than on the other chains; upgrade there first, or give it a name of its own")

func (c *Contract) add(d *Deployment, a *build.Artifact) error {
	abi, err := canonicalABI(a.ABI)
	if err != nil {
		return err
	}
	layout, err := canonicalLayout(a.StorageLayout)
	if err != nil {
		return err
	}
	if len(c.Chains) > 0 && (!bytes.Equal(c.ABI, abi) || !bytes.Equal(c.Layout, layout)) {
		return ErrTwoInterfaces
	}
	c.ABI, c.Layout = abi, layout
	c.Chains = append(c.Chains, *d)
	return nil
}
