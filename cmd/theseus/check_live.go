package main

import (
	"context"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/chain/fork"
	"theseus/code/link"
	"theseus/code/output"
	"theseus/printable"
	"theseus/safety"
	"theseus/safety/audit"
	"theseus/upgrade"
)

// liveContract is one with a record, and the tree of the code that runs.
type liveContract struct {
	*evidence
	state          *fork.State // at head; what proofs can tell is held against the block's hash
	head           chain.Block
	address        common.Address
	implementation common.Address
	name           string // SOURCE:NAME
}

// liveContract fetches and compiles what runs; instead says what helps where nobody knows that.
func (e *env) liveContract(ctx context.Context, text, instead string) (*liveContract, error) {
	address, err := parseAddress("contract", text)
	if err != nil {
		return nil, err
	}
	c, head, err := e.contracts(ctx)
	if err != nil {
		return nil, err
	}
	r, err := c.Record(ctx, head.Hash, address)
	switch {
	case upgrade.ErrorName(err) == "UnknownRecord", err == nil && !r.Registered():
		return nil, &exitError{exitRefused, fmt.Errorf("%v has no record, which would say what its tree is: %s", address, instead)}
	case err != nil:
		return nil, err
	case r.Active.Version == 0:
		return nil, usage("%v has no version that runs yet: %s", address, instead)
	}
	code, err := e.versionThatWas(ctx, &acting{Contracts: c, head: head}, address, r.Active.Version)
	if err != nil {
		return nil, err
	}
	l, err := e.parseLink(code.Link)
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "theseus-tree-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	e.progress("fetching version %d, which runs", r.Active.Version)
	fetched, err := e.fetcher(c.Network.Limits).Fetch(ctx, l, link.Commit(code.Commit), filepath.Join(dir, "tree"))
	if err != nil {
		return nil, err
	}
	if fetched.Tree != code.NewHash {
		return nil, differs("the tree at %s has hash %v, the record says %v", printable.Text(code.Link), fetched.Tree, code.NewHash)
	}
	compiled, names, err := e.compileTree(ctx, filepath.Join(dir, "tree"))
	if err != nil {
		return nil, err
	}
	compiled.File = fmt.Sprintf("version %d of %v", r.Active.Version, address)
	name, ok := names[code.ContractName]
	if !ok {
		return nil, differs("the recipe of version %d has no contract %q", r.Active.Version, printable.Text(code.ContractName))
	}
	state, err := fork.At(ctx, c.Client, head.Hash, nil)
	if err != nil {
		return nil, err
	}
	return &liveContract{state: state, evidence: &evidence{compiled: []*output.Compilation{compiled}, names: []string{name}},
		head: head, address: address, implementation: code.Implementation, name: name}, nil
}

// Slots of ERC-1967 that tell kinds of proxies apart.
var (
	beaconSlot = common.HexToHash("0xa3f0ad74e5423aebfd80d3ef4346578335a9a72aeaee59ff6cb3582b35133d50")
)

// kindOf is how the contract is upgraded, as far as its slots tell; empty: its code decides.
func (l *liveContract) kindOf() (string, error) {
	for _, x := range []struct {
		slot common.Hash
		kind string
	}{{beaconSlot, "beacon"}, {adminSlot, "transparent"}} {
		if word, err := l.state.Slot(l.address, x.slot); err != nil || word != (common.Hash{}) {
			return x.kind, err
		}
	}
	return "", nil
}

// choose fills in what the chain knows and the user did not say.
func (l *liveContract) choose(opts *audit.Options, new *evidence, alone bool) (err error) {
	if opts.Kind == "" {
		if opts.Kind, err = l.kindOf(); err != nil {
			return fmt.Errorf("how %v is upgraded: %w", l.address, err)
		}
	}
	if alone {
		opts.Contract = l.name
		return nil
	}
	if opts.Reference == "" {
		opts.Reference = l.name
	}
	if opts.Contract == "" {
		// The contract of the record is the one that is replaced.
		if opts.Contract = l.name; !slices.Contains(new.names, l.name) && len(new.names) == 1 {
			opts.Contract = new.names[0]
		}
	}
	return nil
}

// unseen are codes of findings whose values may stand behind hashes of keys.
func unseen(f *safety.Finding) bool {
	return len(f.Slots) == 0 && (strings.HasPrefix(f.Code, "storage-") || strings.HasPrefix(f.Code, "enum-") || f.Code == "mapping-key" || f.Code == "array-stride")
}

// ask adds to findings whether what they are about is in use. What the chain does not answer is said, and changes no verdict.
func (l *liveContract) ask(report *audit.Report) {
	for _, r := range report.Results {
		for i := range r.Findings {
			f := &r.Findings[i]
			for _, slot := range f.Slots {
				detail, err := l.use(slot)
				f.Details = append(f.Details, detail)
				if err != nil {
					break
				}
			}
			if unseen(f) {
				f.Details = append(f.Details, "whether it is in use cannot be told: elements of mappings and lists stand at hashes of their keys, which the chain does not list")
			}
			if f.Code == "implementation-not-locked" {
				f.Details = append(f.Details, l.lock()...)
			}
		}
	}
	if n, why := l.state.Unproven(); n > 0 {
		report.Notes = append(report.Notes, fmt.Sprintf("%d words of state are what the endpoints say, unproven: %v", n, why))
	}
}

func (l *liveContract) use(slot string) (string, error) {
	word, err := l.state.Slot(l.address, common.HexToHash(slot))
	if n := common.HexToHash(slot).Big(); n.IsUint64() {
		slot = n.String()
	}
	switch {
	case err != nil:
		return fmt.Sprintf("whether slot %s of %v is in use cannot be told: %v", slot, l.address, err), err
	case word == common.Hash{}:
		return fmt.Sprintf("slot %s of %v is not in use: it holds zero (block %d)", slot, l.address, l.head.Number), nil
	}
	return fmt.Sprintf("slot %s of %v is in use: it holds %#x (block %d)", slot, l.address, word.Big(), l.head.Number), nil
}

// lock says whether somebody could initialise the running implementation: what its own counter of initialisers holds.
func (l *liveContract) lock() []string {
	at := slices.IndexFunc(l.compiled[0].Contracts, func(k *output.Contract) bool { return k.Full() == l.name })
	if at < 0 {
		return nil
	}
	slot, shift, ok := audit.Counter(l.compiled[0].Contracts[at])
	if !ok {
		return nil
	}
	word, err := l.state.Slot(l.implementation, common.BigToHash(slot))
	if err != nil {
		return []string{fmt.Sprintf("whether the implementation %v is locked cannot be told: %v", l.implementation, err)}
	}
	state := "was initialised by somebody"
	switch n := new(big.Int).Rsh(word.Big(), shift).Uint64(); {
	case n&0xff == 0xff:
		state = "is locked"
	case n&0xff == 0:
		state = "was never initialised: anybody can do it now"
	}
	return []string{fmt.Sprintf("the one that runs, %v, %s (block %d)", l.implementation, state, l.head.Number)}
}
