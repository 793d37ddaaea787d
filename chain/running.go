package chain

import (
	"context"
	"fmt"
	"slices"

	"theseus/code/tree"
	"theseus/upgrade"
)

// Source is where the source of a version is, as m signers signed it.
type Source struct {
	Version      uint32
	TreeHash     tree.Hash
	Link         string
	Commit       upgrade.GitCommit
	ContractName string // in the tree's recipe
}

// Running is where the source of the version that a record has active is; nil: the version was adopted, or there is none.
func (c *Contracts) Running(ctx context.Context, upTo Block, r *upgrade.Record) (*Source, error) {
	if r.Active.TreeHash == (tree.Hash{}) {
		return nil, nil
	}
	versions, err := c.Versions(ctx, upTo, r.Contract)
	if err != nil {
		return nil, err
	}
	at := slices.IndexFunc(versions, func(v Version) bool { return v.Version == r.Active.Version })
	if at < 0 {
		return nil, fmt.Errorf("version %d, which runs, is not in the history of %v", r.Active.Version, r.Contract)
	}
	was := versions[at]
	s := &Source{Version: was.Version, TreeHash: was.TreeHash, Commit: was.Commit}
	if s.Link, err = c.Link(ctx, upTo.Hash, was.LinkHash); err != nil {
		return nil, err
	}
	// A roll-back may leave the name out; then the version that it went back to says it.
	for _, v := range append([]Version{was}, versions...) {
		if v.TreeHash != was.TreeHash || v.Implementation != was.Implementation {
			continue
		}
		announced, err := c.Intent(ctx, upTo, r.Contract, v.Digest)
		if err != nil {
			return nil, err
		}
		if s.ContractName = upgrade.CodeOf(announced.Intent).ContractName; s.ContractName != "" {
			return s, nil
		}
	}
	return nil, fmt.Errorf("nobody has said which contract of its tree version %d of %v is", was.Version, r.Contract)
}
