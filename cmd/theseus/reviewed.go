package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/code/tree"
	"theseus/durable"
	"theseus/safety/review"
	"theseus/upgrade"
)

// reviewedProposal says that this very proposal was reviewed on this machine, on which chain and at which block, and that nothing was
// found that contradicts it. There is one for each digest: the last review counts.
type reviewedProposal struct {
	Digest  upgrade.Digest `json:"digest"`
	New     tree.Hash      `json:"new"`
	Active  tree.Hash      `json:"active"`
	ChainID uint64         `json:"chainId"`
	Genesis common.Hash    `json:"genesis"`
	Block   uint64         `json:"block"`
	Hash    common.Hash    `json:"hash"`
}

func reviewedOf(p *upgrade.Proposal, s *review.Standing) reviewedProposal {
	code := upgrade.CodeOf(p.Intent)
	return reviewedProposal{p.Digest(), code.NewHash, code.ActiveHash, p.Domain.ChainID, s.Genesis, s.Block, s.Hash}
}

func reviewedFile(d upgrade.Digest) string { return filepath.Join(home(), "reviewed", d.String()) }

func keepReviewed(r reviewedProposal) error {
	b, err := marshal(r)
	if err != nil {
		return err
	}
	path := reviewedFile(r.Digest)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	return durable.WriteFile(path, b, 0o600)
}

// dropReviewed forgets a review, for another was made.
func dropReviewed(d upgrade.Digest) error {
	if err := os.Remove(reviewedFile(d)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// unreviewed says why code is not signed that nobody looked at here, and how to look.
type unreviewed struct {
	contract common.Address
	digest   upgrade.Digest
	why      string
}

func (e *unreviewed) Error() string {
	return fmt.Sprintf("%v %s: run `theseus review %v %v`, or say --without-review", e.digest, e.why, e.contract, e.digest)
}

// findReview is the review of a proposal on this machine. A file that says anything but what a review of it writes counts for nothing.
func findReview(p *upgrade.Proposal) (*reviewedProposal, error) {
	refuse := func(why string) error {
		return &exitError{exitDeclined, &unreviewed{p.Intent.Head().Contract, p.Digest(), why}}
	}
	b, err := os.ReadFile(reviewedFile(p.Digest()))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, refuse("was not reviewed on this machine")
	case err != nil:
		return nil, err
	}
	var r reviewedProposal
	damaged := json.Unmarshal(b, &r)
	again, err := marshal(r)
	if err != nil {
		return nil, err
	}
	code := upgrade.CodeOf(p.Intent)
	if damaged != nil || !bytes.Equal(again, b) || r.Digest != p.Digest() || r.ChainID != p.Domain.ChainID || r.New != code.NewHash || r.Active != code.ActiveHash {
		return nil, refuse("has a review on this machine that is damaged, or was made of another proposal")
	}
	return &r, nil
}

// holds the review against the chain on which its proposal is to be signed: what the digest binds is the chain's id, which two chains may share.
func (r *reviewedProposal) holds(ctx context.Context, c *chain.Contracts, head chain.Block, contract common.Address) error {
	refuse := func(format string, args ...any) error {
		return &exitError{exitDeclined, &unreviewed{contract, r.Digest, fmt.Sprintf(format, args...)}}
	}
	genesis, err := c.BlockAt(ctx, 0)
	if err != nil {
		return err
	}
	if genesis.Hash != r.Genesis {
		return refuse("was reviewed on another chain of the same id, which began with block %v; this one began with %v", r.Genesis, genesis.Hash)
	}
	if head.Number < r.Block {
		return &exitError{exitUnavailable, fmt.Errorf("%v was reviewed at block %d, and the endpoint is at block %d only: it is behind; ask another one, or wait", r.Digest, r.Block, head.Number)}
	}
	block, err := c.BlockAt(ctx, r.Block)
	if err != nil {
		return err
	}
	if block.Hash != r.Hash {
		return refuse("was reviewed at block %d, %v, which was undone: the chain has %v there", r.Block, r.Hash, block.Hash)
	}
	return nil
}
