package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/chain/fork"
	"theseus/code/build"
	"theseus/code/link"
	"theseus/code/output"
	"theseus/code/tree"
	"theseus/safety/layout"
	"theseus/safety/rehearse"
	"theseus/upgrade"
)

// builder builds code once, however often the rehearsal starts.
type builder struct {
	*env
	done map[source]outcome
}

// source is what a build depends on.
type source struct {
	link     string
	commit   upgrade.GitCommit
	contract string
}

type outcome struct {
	*build.Artifact
	rehearse.Code
}

// prepare builds new and old code and says how the one becomes the other.
func (e *builder) prepare(ctx context.Context, c *chain.Contracts, proposals []*upgrade.Proposal, calls []rehearse.ViewCall, r *rehearse.Rehearsal, f rehearseFlags) error {
	a := &rehearse.Activation{Controller: c.Network.CodeRegistry}
	r.Activation, r.Calls = a, nil
	var verified []upgrade.Intent
	var artifacts []*build.Artifact
	for _, p := range proposals {
		if p.Domain != c.Network.Domain() {
			return usage("the proposal is of another network")
		}
		record, err := c.Record(ctx, r.Block.Hash, p.Intent.Head().Contract)
		if err != nil {
			return err
		}
		m := &rehearse.Member{Contract: record.Contract, Authority: record.Authority, Code: upgrade.CodeOf(p.Intent), Running: record.Active.Implementation}
		for _, text := range f.through {
			at, err := parseAddress("--through", text)
			if err != nil {
				return err
			}
			m.Entrances = append(m.Entrances, at)
		}
		built, err := e.newCode(ctx, c, r.Block, m)
		// A roll-back's code is on the chain, was verified or adopted, and must not wait for its source.
		if _, back := p.Intent.(*upgrade.RollBack); back && err != nil && ctx.Err() == nil {
			e.progress("what it goes back to is not known by source, its functions are shown as the running code has them: %v", err)
		} else if err != nil {
			return err
		} else {
			artifacts = append(artifacts, built)
		}
		active, err := oldCode(ctx, c, r.Block, record)
		if err == nil {
			built, m.Old, err = e.matchingCode(ctx, c, active)
		}
		if err != nil {
			e.progress("the running code is not known by source, its functions are shown as they are called in the new code: %v", err)
		} else {
			artifacts = append(artifacts, built)
		}
		a.Members, a.From = append(a.Members, m), max(a.From, record.ActivateFrom)
		if record.Stage == upgrade.StageVerified && record.Digest == p.Digest() { // a roll-back is, once it is approved
			verified = append(verified, p.Intent)
		}
	}
	if len(a.Members) > 1 && len(f.through) > 0 {
		return usage("--through goes with one contract")
	}
	if len(verified) == len(proposals) {
		tx, err := c.ActivateCall(verified...)
		if err != nil {
			return err
		}
		a.Whole = &fork.Message{From: upgrade.CodeOf(verified[0]).Activator, To: *tx.To, Value: tx.Value, Data: tx.Data}
	}
	for _, call := range calls {
		var data []byte
		err := errors.New("there is no code")
		for _, built := range artifacts {
			if data, err = built.EncodeCall(call.Function, call.Arguments); err == nil {
				break
			}
		}
		if err != nil {
			return usage("%s: %s: %w", f.calls, call.Function, err)
		}
		r.Calls = append(r.Calls, data)
	}
	return nil
}

// newCode builds what a member will run, and says what of it is to be deployed first.
func (e *builder) newCode(ctx context.Context, c *chain.Contracts, head chain.Block, m *rehearse.Member) (*build.Artifact, error) {
	built, code, err := e.matchingCode(ctx, c, m.Code)
	if err != nil {
		return nil, err
	}
	m.New = code
	if m.Code.NewHash == (tree.Hash{}) {
		return built, nil
	}
	deploy := func(creationCode []byte, at common.Address) error {
		there, err := c.Code(ctx, head.Hash, at)
		if err == nil && len(there) == 0 && len(creationCode) > 0 {
			m.Deployments = append(m.Deployments, fork.Message{To: c.Network.Deployer, Data: append(built.TreeHash[:], creationCode...)})
		}
		return err
	}
	for _, l := range built.Libraries {
		m.Libraries = append(m.Libraries, l.Address)
		if err := deploy(l.CreationCode, l.Address); err != nil {
			return nil, err
		}
	}
	return built, deploy(built.CreationCode, built.Implementation)
}

// matchingCode is buildCode of what must come out as it is said to be. Adopted code, which has no tree hash, is where others put it.
func (e *builder) matchingCode(ctx context.Context, c *chain.Contracts, of *upgrade.Code) (*build.Artifact, rehearse.Code, error) {
	built, code, err := e.buildCode(ctx, c, of)
	adopted := of.NewHash == (tree.Hash{})
	switch {
	case err != nil:
	case adopted && built.CodeHash != common.Hash(of.CodeHash):
		err = differs("the tree builds to code %v, adopted was %v", built.CodeHash, of.CodeHash)
	case !adopted && built.Implementation != of.Implementation:
		err = differs("the tree builds to %v, signed was %v", built.Implementation, of.Implementation)
	}
	if err != nil {
		return nil, rehearse.Code{}, err
	}
	return built, code, nil
}

// oldCode is what is known of the code that runs now; of adopted code, where its source is said to be.
func oldCode(ctx context.Context, c *chain.Contracts, head chain.Block, record *upgrade.Record) (*upgrade.Code, error) {
	now := record.Active
	code := &upgrade.Code{}
	var err error
	if now.TreeHash == (tree.Hash{}) && now.Implementation != (common.Address{}) {
		code.Link, err = c.Link(ctx, head.Hash, now.LinkHash)
	} else {
		code, err = activeCode(ctx, c, head, record)
	}
	if err != nil {
		return nil, err
	}
	code.Implementation, code.CodeHash = now.Implementation, now.CodeHash
	return code, nil
}

// activeCode is where the source of the code that runs now is.
func activeCode(ctx context.Context, c *chain.Contracts, head chain.Block, record *upgrade.Record) (*upgrade.Code, error) {
	running, err := c.Running(ctx, head, record)
	if err != nil {
		return nil, err
	}
	if running == nil {
		return nil, errors.New("no version of it was verified yet")
	}
	return &upgrade.Code{NewHash: running.TreeHash, Link: running.Link, Commit: running.Commit, ContractName: running.ContractName}, nil
}

// buildCode builds code from where its proposal says it is, and gives what names its functions and slots.
func (e *builder) buildCode(ctx context.Context, c *chain.Contracts, of *upgrade.Code) (*build.Artifact, rehearse.Code, error) {
	var code rehearse.Code
	from := source{of.Link, of.Commit, of.ContractName}
	if known, ok := e.done[from]; ok {
		return known.Artifact, known.Code, nil
	}
	dir, err := os.MkdirTemp("", "theseus-rehearse-")
	if err != nil {
		return nil, code, err
	}
	defer os.RemoveAll(dir)
	root := filepath.Join(dir, "tree")
	b, err := e.fetchInto(ctx, root, &c.Network, of.Link, link.Commit(of.Commit), of.ContractName)
	if err != nil {
		return nil, code, err
	}
	if code.ABI, err = abi.JSON(strings.NewReader(string(b.artifact.ABI))); err != nil {
		return nil, code, fmt.Errorf("ABI of %s: %w", b.artifact.Contract, err)
	}
	// With the AST, which has namespaces, the names of enums and constants.
	whole, err := build.CompileWhole(ctx, os.DirFS(root), build.Options{Compiler: e.compilers(), Progress: func(what string) { e.progress("%s", what) }})
	if err != nil {
		return nil, code, err
	}
	compiled, err := output.Read(root, bytes.NewReader(whole.Document))
	if err != nil {
		return nil, code, err
	}
	for _, k := range compiled.Contracts {
		if k.Full() == whole.Contracts[b.artifact.Contract] {
			code.Layout = layout.Of(k)
		}
	}
	if code.Constants, err = rehearse.ReadConstants(whole.Document); err != nil {
		return nil, code, err
	}
	e.done[from] = outcome{b.artifact, code}
	return b.artifact, code, nil
}
