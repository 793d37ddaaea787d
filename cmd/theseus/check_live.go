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
	"theseus/code/link"
	"theseus/code/output"
	"theseus/printable"
	"theseus/safety"
	"theseus/safety/audit"
)

// liveContract is one with a record, and the tree of the code that runs.
type liveContract struct {
	*chain.Contracts
	*evidence
	head           chain.Block
	address        common.Address
	implementation common.Address
	name           string // SOURCE:NAME
	kind           string // empty: its slots do not tell
}

func (e *env) liveContract(ctx context.Context, text string) (*liveContract, error) {
	address, err := parseAddress("contract", text)
	if err != nil {
		return nil, err
	}
	c, head, err := e.contracts(ctx)
	if err != nil {
		return nil, err
	}
	r, err := c.Record(ctx, head.Hash, address)
	if err != nil {
		return nil, err
	}
	if !r.Registered() {
		return nil, usage("%v has no record, and so no tree that it could be compared with: give the path of that tree", address)
	}
	if r.Active.Version == 0 {
		return nil, usage("%v has no version that runs yet: give the tree it is compared with", address)
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
	live := &liveContract{Contracts: c, evidence: &evidence{compiled: []*output.Compilation{compiled}, names: []string{name}},
		head: head, address: address, implementation: code.Implementation, name: name}
	live.kind, err = live.kindOf(ctx)
	return live, err
}

// Slots of ERC-1967 that tell kinds of proxies apart.
var (
	beaconSlot = common.HexToHash("0xa3f0ad74e5423aebfd80d3ef4346578335a9a72aeaee59ff6cb3582b35133d50")
)

// kindOf is how the contract is upgraded, as far as its slots tell: a proxy that follows a beacon, or a beacon itself, which has none of
// the slots and answers implementation(); one with an admin; for the rest the code decides.
func (l *liveContract) kindOf(ctx context.Context) (string, error) {
	for _, x := range []struct {
		slot common.Hash
		kind string
	}{{beaconSlot, "beacon"}, {adminSlot, "transparent"}} {
		word, err := l.Storage(ctx, l.head.Hash, l.address, x.slot)
		if err != nil {
			return "", err
		}
		if word != (common.Hash{}) {
			return x.kind, nil
		}
	}
	return "", nil
}

// choose fills in what the chain knows and the user did not say.
func (l *liveContract) choose(opts *audit.Options, new *evidence, alone bool) {
	if opts.Kind == "" {
		opts.Kind = l.kind
	}
	if alone {
		opts.Contract = l.name
		return
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
}

// unseen are codes of findings whose values may stand behind hashes of keys.
func unseen(f *safety.Finding) bool {
	return len(f.Slots) == 0 && (strings.HasPrefix(f.Code, "storage-") || strings.HasPrefix(f.Code, "enum-") || f.Code == "mapping-key" || f.Code == "array-stride")
}

// ask adds to findings whether what they are about is in use. What the chain does not answer is said, and changes no verdict.
func (l *liveContract) ask(ctx context.Context, report *audit.Report) {
	words := make(map[string]common.Hash)
	for _, r := range report.Results {
		for i := range r.Findings {
			f := &r.Findings[i]
			for _, slot := range f.Slots {
				word, known := words[slot]
				if !known {
					var err error
					if word, err = l.Storage(ctx, l.head.Hash, l.address, common.HexToHash(slot)); err != nil {
						f.Details = append(f.Details, fmt.Sprintf("whether slot %s of %v is in use cannot be told: %v", slot, l.address, err))
						break
					}
					words[slot] = word
				}
				use := "not in use: it holds zero"
				if word != (common.Hash{}) {
					use = fmt.Sprintf("in use: it holds %v", word)
				}
				f.Details = append(f.Details, fmt.Sprintf("slot %s of %v is %s (block %d)", slot, l.address, use, l.head.Number))
			}
			if unseen(f) {
				f.Details = append(f.Details, "whether it is in use cannot be told: elements of mappings and lists stand at hashes of their keys, which the chain does not list")
			}
			if f.Code == "implementation-not-locked" {
				f.Details = append(f.Details, l.lock(ctx)...)
			}
		}
	}
}

// lock says whether somebody could initialise the running implementation: what its own counter of initialisers holds.
func (l *liveContract) lock(ctx context.Context) []string {
	at := slices.IndexFunc(l.compiled[0].Contracts, func(k *output.Contract) bool { return k.Full() == l.name })
	if at < 0 {
		return nil
	}
	slot, shift, ok := audit.Counter(l.compiled[0].Contracts[at])
	if !ok {
		return nil
	}
	word, err := l.Storage(ctx, l.head.Hash, l.implementation, common.BigToHash(slot))
	if err != nil {
		return []string{fmt.Sprintf("whether the implementation %v is locked cannot be told: %v", l.implementation, err)}
	}
	switch n := new(big.Int).Rsh(word.Big(), shift); {
	case n.Uint64() == 1<<64-1, n.Uint64()&0xff == 1<<8-1:
		return []string{fmt.Sprintf("the one that runs, %v, is locked (block %d)", l.implementation, l.head.Number)}
	case n.Uint64()&0xff == 0:
		return []string{fmt.Sprintf("the one that runs, %v, was never initialised: anybody can do it now (block %d)", l.implementation, l.head.Number)}
	}
	return []string{fmt.Sprintf("the one that runs, %v, was initialised by somebody (block %d)", l.implementation, l.head.Number)}
}
