package adopt

import (
	"bytes"
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/bind"
	"theseus/chain/fork"
	"theseus/chain/inspect"
	"theseus/upgrade"
)

// proveMoved tries everything on a state in which all steps are done.
func (p *Plan) proveMoved(ctx context.Context, state *fork.State) error {
	authority, registry := bind.NewIAuthority(), p.contracts.Network.CodeRegistry
	halted, err := state.StaticCall(fork.Message{From: registry, To: p.Authority, Data: authority.PackHalted()})
	if err != nil {
		return err
	}
	if halted.Err != nil || len(halted.Ret) != 32 {
		return p.refuse("%v: the Authority does not say where its halted code is", errNotMoved)
	}
	if err := p.run(state, "a halt", fork.Message{From: registry, To: p.Authority, Data: authority.PackHalt()}); err != nil {
		return err
	}
	if err := p.wantAt(state, common.BytesToAddress(halted.Ret), "after a halt"); err != nil {
		return err
	}
	if p.Report.Kind != inspect.Beacon {
		refused, err := state.Call(fork.Message{From: p.contracts.Network.Registry, To: p.Wanted.Proxy, Data: []byte{1, 2, 3, 4}})
		if err != nil {
			return err
		}
		swallowed := p.Report.Kind == inspect.Relay && len(refused.Ret) == 0 // old ones hand no answers on
		if refused.Err == nil || !swallowed && !bytes.Equal(refused.Ret, crypto.Keccak256([]byte("CodeHalted()"))[:4]) {
			return p.refuse("%v: after a halt it still answers calls", errNotMoved)
		}
	}
	if err := p.run(state, "the way back", fork.Message{From: registry, To: p.Authority, Data: authority.PackSwitchTo(p.Baseline.Implementation)}); err != nil {
		return err
	}
	if err := p.wantAt(state, p.Baseline.Implementation, "after the way back"); err != nil {
		return err
	}
	return p.wantAlone(ctx, state)
}

// wantAt reads the place itself, or sees where a call goes; not what anybody says of it.
func (p *Plan) wantAt(state *fork.State, want common.Address, when string) error {
	found, err := inspect.Named(state, p.Report)
	if err != nil {
		return err
	}
	if found != want {
		return p.refuse("%v: %s it points at %v, not at %v", errNotMoved, when, found, want)
	}
	return nil
}

// wantAlone tries upgrades as everybody who had the power before, and as everybody behind what is the admin now.
func (p *Plan) wantAlone(ctx context.Context, state *fork.State) error {
	after, err := inspect.On(ctx, p.contracts.Client, p.head, state, p.Wanted.Proxy, p.From, append(p.Report.Upgraders, inspect.Holder{Address: p.Authority, As: "Authority"}))
	if err != nil {
		return err
	}
	if after.CodeHash != common.Hash(p.Baseline.CodeHash) {
		return p.refuse("the code at %v is not what it was: hash %v, before %v", after.Implementation, after.CodeHash, common.Hash(p.Baseline.CodeHash))
	}
	alone := false
	for _, h := range after.Upgraders {
		switch {
		case h.As == inspect.Anybody:
			return p.refuse("%v: anybody can upgrade it", errNotMoved)
		case h.Address == p.Authority:
			alone = true
		case h.Address == p.Adoption.ProxyAdmin && h.Address != common.Address{}: // does what the Authority says
		case p.Report.Kind == inspect.UUPS:
			p.Open = append(p.Open, fmt.Sprintf("%v (%s) can still upgrade it", h.Address, h.As))
		default:
			return p.refuse("%v: %v (%s) can still upgrade it", errNotMoved, h.Address, h.As)
		}
	}
	if !alone {
		return p.refuse("%v: the Authority cannot upgrade it", errNotMoved)
	}
	return nil
}

// Compare explains how running code differs from what a tree builds to; empty where it does not.
func Compare(running, built []byte) []string {
	if bytes.Equal(running, built) {
		return nil
	}
	if len(running) != len(built) {
		return []string{fmt.Sprintf("%d bytes run, the tree builds to %d", len(running), len(built))}
	}
	d := inspect.Differences(running, built)
	var lines []string
	if d.Metadata > 0 {
		lines = append(lines, fmt.Sprintf("%d bytes differ in the metadata at the end: sources, names or comments differ, instructions do not", d.Metadata))
	}
	if d.Pushed > 0 {
		lines = append(lines, fmt.Sprintf("%d bytes differ in constants within instructions: immutables that another constructor call would set, or literals", d.Pushed))
	}
	if d.Instructions > 0 {
		lines = append(lines, fmt.Sprintf("%d bytes of instructions differ, the first at offset %d: it is other code", d.Instructions, d.First))
	}
	return lines
}

// CodeOf is what the plan's proxy runs.
func (p *Plan) CodeOf(ctx context.Context) ([]byte, error) {
	code, err := p.contracts.Code(ctx, p.head.Hash, p.Baseline.Implementation)
	if err == nil && upgrade.CodeHash(crypto.Keccak256Hash(code)) != p.Baseline.CodeHash {
		return nil, p.refuse("the endpoints do not agree with themselves about the code at %v", p.Baseline.Implementation)
	}
	return code, err
}
