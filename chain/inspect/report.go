package inspect

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain"
	"theseus/chain/fork"
)

// Kind of contract.
type Kind string

// What Inspect tells apart.
const (
	None        Kind = "none"            // no code
	Delegated   Kind = "delegation"      // an account with an EIP-7702 delegation
	Plain       Kind = "plain"           // code that does not delegate
	Managed     Kind = "managed"         // a proxy of ours
	Transparent Kind = "transparent"     // ERC-1967, with an admin
	Zeppelin    Kind = "zeppelinos"      // the admin proxy of ZeppelinOS
	UUPS        Kind = "uups"            // ERC-1967, upgraded through its code
	Fixed       Kind = "erc1967"         // ERC-1967, with nothing that could upgrade it
	Beacon      Kind = "beacon"          // tells proxies where their code is
	BeaconProxy Kind = "beacon proxy"    // asks a beacon
	Eternal     Kind = "eternal storage" // version and implementation in plain state
	Relay       Kind = "relay"           // currentVersion and changeContract
	Clone       Kind = "clone"           // EIP-1167
	EIP1822     Kind = "eip1822"         // PROXIABLE slot
	Diamond     Kind = "diamond"         // EIP-2535: reported, not followed
	Safe        Kind = "safe"            // a Safe's proxy
	Unknown     Kind = "unknown proxy"   // delegates, in a way that is none of these
)

// Report of one address at one block.
type Report struct {
	Address        common.Address `json:"address"`
	Block          uint64         `json:"block"`
	Kind           Kind           `json:"kind"`
	Generation     string         `json:"generation,omitempty"` // whose proxy it is, where that shows
	Implementation common.Address `json:"implementation,omitzero"`
	CodeHash       common.Hash    `json:"codeHash,omitzero"` // of the implementation; of the contract itself where it does not delegate
	Beacon         common.Address `json:"beacon,omitzero"`
	// Targets are those whose code calls run in this contract's state, in the order in which each hands on to the next.
	Targets []Target `json:"targets"`
	// Admin who may change the proxy, with everybody behind; nil where the kind has none.
	Admin *Party `json:"admin,omitempty"`
	// Upgraders were tried: an upgrade by them went through on a copy of the state.
	Upgraders []Holder `json:"upgraders"`
	// Roles that events and state say are held (AccessControl of UUPS).
	Roles []Holder `json:"roles,omitempty"`
	// UpgradeRole is the role that made a stranger an upgrader when it was granted on a copy of the state.
	UpgradeRole *common.Hash `json:"upgradeRole,omitempty"`
	History     []Change     `json:"history"`
	Locks       []Lock       `json:"locks"`
	// Warnings are what somebody should look at before relying on the contract.
	Warnings []string `json:"warnings"`
	// Proven tells that state was held against the block's hash, and is not only an endpoint's word.
	Proven bool `json:"proven"`
}

// Target is code that runs by delegation.
type Target struct {
	Address  common.Address `json:"address"`
	CodeHash common.Hash    `json:"codeHash"`
	// Named tells that a slot, a beacon or the code itself names it as the implementation.
	Named bool `json:"named"`
}

// maxTargets bounds how many delegations are followed.
const maxTargets = 8

// subject is what is being found out about one address.
type subject struct {
	*Report
	ctx   context.Context
	chain *chain.Client
	head  chain.Block
	state *fork.State
	slots map[common.Hash]common.Hash
	code  []byte
	from  uint64 // where history begins

	others []Holder // tried for upgrades
}

// Inspect an address at a block. History is looked for from a block on.
func Inspect(ctx context.Context, c *chain.Client, head chain.Block, address common.Address, from uint64) (*Report, error) {
	state, err := fork.At(ctx, c, head.Hash, nil)
	if err != nil {
		return nil, err
	}
	return On(ctx, c, head, state, address, from, nil)
}

// On is Inspect on a copy of that block's state to which something was done; upgrades are tried by these accounts too.
func On(ctx context.Context, c *chain.Client, head chain.Block, state *fork.State, address common.Address, from uint64, others []Holder) (*Report, error) {
	s, err := open(ctx, c, head, state, address)
	if err != nil {
		return nil, err
	}
	s.others = others
	for _, step := range []func() error{s.recognise, s.trace, s.findAdmin, func() error { return s.readHistory(from) }, s.findUpgraders, s.findLocks, s.judge} {
		if s.Kind == None || s.Kind == Delegated {
			break
		}
		if err := step(); err != nil {
			return nil, err
		}
	}
	s.Proven = s.state.Proven()
	return s.Report, nil
}

func open(ctx context.Context, c *chain.Client, head chain.Block, state *fork.State, address common.Address) (s *subject, err error) {
	s = &subject{
		Report: &Report{Address: address, Block: head.Number, Targets: []Target{}, Upgraders: []Holder{}, History: []Change{}, Locks: []Lock{}, Warnings: []string{}},
		ctx:    ctx, chain: c, head: head, state: state, slots: make(map[common.Hash]common.Hash),
	}
	if s.code, err = state.Code(address); err != nil {
		return nil, err
	}
	for _, slot := range knownSlots {
		if s.slots[slot], err = state.Slot(address, slot); err != nil {
			return nil, err
		}
	}
	return s, nil
}

func (s *subject) warn(text string) {
	if !slices.Contains(s.Warnings, text) {
		s.Warnings = append(s.Warnings, text)
	}
}

// codeHash of an account on the copy.
func (s *subject) codeHash(a common.Address) (common.Hash, error) {
	code, err := s.state.Code(a)
	return crypto.Keccak256Hash(code), err
}
