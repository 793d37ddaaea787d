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
	"github.com/ethereum/go-ethereum/common/hexutil"
	"golang.org/x/sync/errgroup"

	"theseus/chain/signer"
	"theseus/code/build"
	"theseus/durable"
	"theseus/safety/review"
	"theseus/upgrade"
)

// keptReview is what a review of a proposal was derived from. Its folder holds:
//
//	proposal.json  what is signed
//	chain.json     what the chain answered, at one block
//	new, old       the trees; old is not there where nothing runs, or where it could not be had
//
// Trees are held against the hashes in the proposal and in chain.json; what the chain answered is as whoever made the folder wrote it.
type keptReview struct {
	Proposal *upgrade.Proposal
	Chain    chainEvidence
}

type chainEvidence struct {
	Standing    *review.Standing `json:"standing"`
	Deployer    common.Address   `json:"deployer"`
	OldContract string           `json:"oldContract,omitempty"` // name in the old tree's recipe
	OldNote     string           `json:"oldNote,omitempty"`     // why there is no old tree
	Answers     []answer         `json:"answers"`
}

type answer struct {
	review.Query
	Answer hexutil.Bytes `json:"answer"`
}

const (
	proposalFile = "proposal.json"
	chainFile    = "chain.json"
)

// write makes the folder, from trees that stand in another one.
func (ev *keptReview) write(folder, trees string) error {
	if err := os.Mkdir(folder, 0o755); err != nil {
		if errors.Is(err, fs.ErrExist) {
			return usage("--keep %s: it exists", folder)
		}
		return err
	}
	for _, name := range []string{"new", "old"} {
		if _, err := os.Stat(filepath.Join(trees, name)); err != nil || name == "old" && ev.Chain.OldNote != "" {
			continue
		}
		if err := os.CopyFS(filepath.Join(folder, name), os.DirFS(filepath.Join(trees, name))); err != nil {
			return fmt.Errorf("--keep: %w", err)
		}
	}
	proposal, err := upgrade.WriteFile(ev.Proposal)
	if err != nil {
		return err
	}
	answers, err := marshal(ev.Chain)
	if err != nil {
		return err
	}
	if err := durable.WriteFile(filepath.Join(folder, proposalFile), proposal, 0o644); err != nil {
		return err
	}
	return durable.WriteFile(filepath.Join(folder, chainFile), answers, 0o644)
}

// offlineSubject reads a folder of evidence.
func (e *env) offlineSubject(ctx context.Context, folder string) (*review.Subject, error) {
	p, _, err := readProposal(filepath.Join(folder, proposalFile))
	if err != nil {
		return nil, err
	}
	code := upgrade.CodeOf(p.Intent)
	if code == nil {
		return nil, usage("%v changes no code", p.Digest())
	}
	b, err := readFile(filepath.Join(folder, chainFile))
	if err != nil {
		return nil, err
	}
	var kept chainEvidence
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&kept); err != nil {
		return nil, usage("%s: %w", chainFile, err)
	}
	if kept.Standing == nil {
		return nil, usage("%s: it does not say what the chain said of the record", chainFile)
	}
	s := &review.Subject{Proposal: p, Standing: kept.Standing, OldNote: kept.OldNote, Fields: signer.Show(p.Domain, p.Intent)}
	s.Read = func(q review.Query) ([]byte, error) {
		for _, a := range kept.Answers {
			if a.Slot == q.Slot && bytes.Equal(a.Data, q.Data) {
				return a.Answer, nil
			}
		}
		return nil, usage("%s: there is no answer to a question that the report asks; make the folder anew", chainFile)
	}
	opts := build.Options{ChainID: p.Domain.ChainID, Deployer: kept.Deployer}
	e.compilers()
	var both errgroup.Group
	both.Go(func() (err error) {
		s.New, err = e.sideOf(ctx, filepath.Join(folder, "new"), code.ContractName, opts)
		return err
	})
	if kept.OldNote == "" {
		both.Go(func() (err error) {
			s.Old, err = e.sideOf(ctx, filepath.Join(folder, "old"), kept.OldContract, opts)
			return err
		})
	}
	return s, both.Wait()
}
