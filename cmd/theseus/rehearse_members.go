package main

import (
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
	"theseus/safety/layout"
	"theseus/safety/rehearse"
	"theseus/upgrade"
)

// prepare builds new and old code and says how the one becomes the other.
func (e *env) prepare(ctx context.Context, c *chain.Contracts, proposals []*upgrade.Proposal, calls []rehearse.ViewCall, r *rehearse.Rehearsal, f rehearseFlags) error {
	a := &rehearse.Activation{Controller: c.Network.CodeRegistry}
	r.Activation, r.Calls = a, nil
	var verified []*upgrade.Upgrade
	var artifacts []*build.Artifact
	for _, p := range proposals {
		if p.Domain != c.Network.Domain() {
			return usage("the proposal is of another network")
		}
		record, err := c.Record(ctx, r.Block.Hash, p.Intent.Head().Contract)
		if err != nil {
			return err
		}
		m := &rehearse.Member{Contract: record.Contract, Authority: record.Authority, Code: upgrade.CodeOf(p.Intent)}
		for _, text := range f.through {
			at, err := parseAddress("--through", text)
			if err != nil {
				return err
			}
			m.Entrances = append(m.Entrances, at)
		}
		built, err := e.newCode(ctx, c, r.Block, m)
		if err != nil {
			return err
		}
		artifacts = append(artifacts, built)
		active, err := activeCode(ctx, c, r.Block, record)
		if err == nil {
			built, m.Old, err = e.buildCode(ctx, c, active)
		}
		if err != nil {
			e.progress("the running code is not known by source, its functions are shown as they are called in the new code: %v", err)
		} else {
			artifacts = append(artifacts, built)
		}
		a.Members, a.From = append(a.Members, m), max(a.From, record.ActivateFrom)
		if u, ok := p.Intent.(*upgrade.Upgrade); ok && record.Stage == upgrade.StageVerified && record.Digest == p.Digest() {
			verified = append(verified, u)
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
		a.Whole = &fork.Message{From: verified[0].Activator, To: *tx.To, Value: tx.Value, Data: tx.Data}
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
func (e *env) newCode(ctx context.Context, c *chain.Contracts, head chain.Block, m *rehearse.Member) (built *build.Artifact, err error) {
	if built, m.New, err = e.buildCode(ctx, c, m.Code); err != nil {
		return nil, err
	}
	if built.Implementation != m.Code.Implementation {
		return nil, differs("the tree builds to %v, the proposal says %v", built.Implementation, m.Code.Implementation)
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

// activeCode is what was signed of the code that runs now.
func activeCode(ctx context.Context, c *chain.Contracts, head chain.Block, record *upgrade.Record) (*upgrade.Code, error) {
	versions, err := c.Versions(ctx, head, record.Contract)
	if err != nil {
		return nil, err
	}
	if len(versions) == 0 || versions[len(versions)-1].Digest == (upgrade.Digest{}) {
		return nil, errors.New("no version of it was verified yet")
	}
	found, err := c.Intent(ctx, head, record.Contract, versions[len(versions)-1].Digest)
	if err != nil {
		return nil, err
	}
	return upgrade.CodeOf(found.Intent), nil
}

// buildCode builds code from where its proposal says it is, and gives what names its functions and slots.
func (e *env) buildCode(ctx context.Context, c *chain.Contracts, of *upgrade.Code) (*build.Artifact, rehearse.Code, error) {
	var code rehearse.Code
	dir, err := os.MkdirTemp("", "theseus-rehearse-")
	if err != nil {
		return nil, code, err
	}
	defer os.RemoveAll(dir)
	tree := filepath.Join(dir, "tree")
	b, err := e.fetchInto(ctx, tree, &c.Network, of.Link, link.Commit(of.Commit), of.ContractName)
	if err != nil {
		return nil, code, err
	}
	if code.ABI, err = abi.JSON(strings.NewReader(string(b.artifact.ABI))); err != nil {
		return nil, code, fmt.Errorf("ABI of %s: %w", b.artifact.Contract, err)
	}
	// With the AST, which has namespaces and the names of enums.
	compiled, names, err := e.compileTree(ctx, tree)
	if err != nil {
		return nil, code, err
	}
	for _, k := range compiled.Contracts {
		if k.Full() == names[b.artifact.Contract] {
			code.Layout = layout.Of(k)
		}
	}
	return b.artifact, code, nil
}
