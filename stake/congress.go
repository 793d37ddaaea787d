package stake

import (
	"encoding/binary"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
)

// Congress is governance by members with weights.
type Congress struct {
	Address        common.Address
	Implementation common.Address
	Rules          Rules
	// Members in the order in which the contract keeps them.
	Members []Member
	// Proposals that were made; the first has number 1.
	Proposals []Proposal
	// Memberships that ever began.
	Memberships uint64
}

// Rules of a congress; shares in hundredths of a per cent, times in seconds of block time.
type Rules struct {
	DebateTime, ExecutionTime uint64
	// Quorum is the least share of all weight that must have voted; Majority the share of the votes that those in favour must exceed.
	Quorum, Majority uint16
}

// Member of a congress.
type Member struct {
	Account common.Address
	Weight  uint64
	// Membership is new whenever it is added: votes are kept under this number.
	Membership uint64
}

// Choice of a member.
type Choice uint8

const (
	ChoiceNone Choice = iota
	ChoiceAgainst
	ChoiceFor
)

func (c Choice) String() string { return nameAt([]string{"NONE", "AGAINST", "FOR"}, uint8(c)) }

// MarshalText is String, for JSON.
func (c Choice) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// Proposal of calls that the congress would make.
type Proposal struct {
	Proposer                  common.Address
	DebateUntil, ExecuteUntil uint64
	Executed                  bool
	CallsHash                 common.Hash
	// Choices by membership.
	Choices map[uint64]Choice
}

// CongressCall is one call that a congress makes.
type CongressCall struct {
	Target common.Address `json:"target"`
	// Value in wei.
	Value Amount        `json:"value"`
	Data  hexutil.Bytes `json:"data"`
}

// Tally is how the votes on a proposal stand.
type Tally struct {
	InFavour, Voted, Weight Amount
	Carried                 bool
}

// The events of Congress.
type (
	Executed struct {
		Proposal uint64
		By       common.Address
	}
	MemberChanged struct {
		Account common.Address
		Weight  uint64
	}
	Proposed struct {
		Proposal                  uint64
		Proposer                  common.Address
		Calls                     []CongressCall
		Description               string
		DebateUntil, ExecuteUntil uint64
	}
	RulesChanged struct{ Rules Rules }
	Voted        struct {
		Proposal uint64
		Member   common.Address
		Choice   Choice
	}
)

const (
	// MostMembers of a congress: a count looks at every one.
	MostMembers = 100
	// WholeShare is all, in the unit of shares.
	WholeShare = 10_000
)

// NewCongress deploys Congress and initialises it.
func NewCongress(address, implementation common.Address, members []Member, rules Rules) (*Congress, []Event, error) {
	g := &Congress{Address: address, Implementation: implementation}
	events, err := g.setRules(rules)
	if err != nil {
		return nil, nil, err
	}
	for _, m := range members {
		if m.Weight == 0 || g.place(m.Account) >= 0 {
			return nil, nil, &WeightInvalid{m.Account}
		}
		added, err := g.setMember(m.Account, m.Weight)
		if err != nil {
			return nil, nil, err
		}
		events = append(events, added...)
	}
	if len(members) == 0 {
		return nil, nil, &LastMember{}
	}
	return g, events, nil
}

// Clone shares nothing that changes.
func (g *Congress) Clone() *Congress {
	c := *g
	c.Members, c.Proposals = slices.Clone(g.Members), slices.Clone(g.Proposals)
	for i := range c.Proposals {
		c.Proposals[i].Choices = maps.Clone(c.Proposals[i].Choices)
	}
	return &c
}

// Member of an account; the zero Member if it is none.
func (g *Congress) Member(account common.Address) (m Member) {
	if i := g.place(account); i >= 0 {
		m = g.Members[i]
	}
	return m
}

func (g *Congress) place(account common.Address) int {
	return slices.IndexFunc(g.Members, func(m Member) bool { return m.Account == account })
}

// ---------------------------------------------------------------- members

// Propose opens a debate.
func (g *Congress) Propose(c Call, calls []CongressCall, description string) ([]Event, error) {
	if g.place(c.Caller) < 0 {
		return nil, &MemberOnly{c.Caller}
	}
	if len(calls) == 0 {
		return nil, &NoCalls{}
	}
	p := Proposal{
		Proposer: c.Caller, DebateUntil: c.Time + g.Rules.DebateTime, ExecuteUntil: c.Time + g.Rules.DebateTime + g.Rules.ExecutionTime,
		CallsHash: CallsHash(calls), Choices: map[uint64]Choice{},
	}
	g.Proposals = append(g.Proposals, p)
	return []Event{&Proposed{uint64(len(g.Proposals)), c.Caller, calls, description, p.DebateUntil, p.ExecuteUntil}}, nil
}

// Vote is a member's choice, once, until the debate is over.
func (g *Congress) Vote(c Call, proposal uint64, inFavour bool) ([]Event, error) {
	p, err := g.existing(proposal)
	if err != nil {
		return nil, err
	}
	m := g.Member(c.Caller)
	switch {
	case m.Membership == 0:
		return nil, &MemberOnly{c.Caller}
	case c.Time > p.DebateUntil:
		return nil, &DebateOver{proposal, p.DebateUntil}
	case p.Choices[m.Membership] != ChoiceNone:
		return nil, &AlreadyVoted{proposal, c.Caller}
	}
	choice := ChoiceAgainst
	if inFavour {
		choice = ChoiceFor
	}
	p.Choices[m.Membership] = choice
	return []Event{&Voted{proposal, c.Caller, choice}}, nil
}

// ---------------------------------------------------------------- anyone

// Execute makes the calls of a proposal that was carried. What a call does is made by deliver, which gives its events or its refusal;
// after a refusal the congress is as it was, and what earlier calls did elsewhere is the caller's to take back.
func (g *Congress) Execute(c Call, proposal uint64, calls []CongressCall, deliver func(Call, CongressCall) ([]Event, error)) ([]Event, error) {
	p, err := g.existing(proposal)
	if err != nil {
		return nil, err
	}
	switch {
	case p.Executed:
		return nil, &AlreadyExecuted{proposal}
	case c.Time <= p.DebateUntil:
		return nil, &DebateRuns{proposal, p.DebateUntil}
	case c.Time > p.ExecuteUntil:
		return nil, &ExecutionOver{proposal, p.ExecuteUntil}
	case CallsHash(calls) != p.CallsHash:
		return nil, &CallsDiffer{proposal}
	}
	if t := g.tally(p); !t.Carried {
		return nil, &NotCarried{proposal, t.InFavour, t.Voted, t.Weight}
	}
	before := g.Clone()
	p.Executed = true
	events := []Event{&Executed{proposal, c.Caller}}
	for i, call := range calls {
		own := c
		own.Caller = g.Address
		done, err := deliver(own, call)
		if err != nil {
			*g = *before
			return nil, &CallFailed{uint64(i), err}
		}
		events = append(events, done...)
	}
	return events, nil
}

// Tally of a proposal, as an execution would count it now.
func (g *Congress) Tally(proposal uint64) (Tally, error) {
	p, err := g.existing(proposal)
	if err != nil {
		return Tally{}, err
	}
	return g.tally(p), nil
}

// tally counts the votes of present members with their present weight.
func (g *Congress) tally(p *Proposal) (t Tally) {
	for _, m := range g.Members {
		weight, choice := NewAmount(m.Weight), p.Choices[m.Membership]
		t.Weight = t.Weight.Plus(weight)
		if choice != ChoiceNone {
			t.Voted = t.Voted.Plus(weight)
		}
		if choice == ChoiceFor {
			t.InFavour = t.InFavour.Plus(weight)
		}
	}
	t.Carried = t.Voted.mulDiv(WholeShare, 1).Cmp(t.Weight.mulDiv(uint64(g.Rules.Quorum), 1)) >= 0 &&
		t.InFavour.mulDiv(WholeShare, 1).Cmp(t.Voted.mulDiv(uint64(g.Rules.Majority), 1)) > 0
	return t
}

func (g *Congress) existing(proposal uint64) (*Proposal, error) {
	if proposal == 0 || proposal > uint64(len(g.Proposals)) {
		return nil, &UnknownProposal{proposal}
	}
	return &g.Proposals[proposal-1], nil
}

// ---------------------------------------------------------------- the congress itself

// SetMember adds a member, changes its weight, or removes it with weight zero.
func (g *Congress) SetMember(c Call, account common.Address, weight uint64) ([]Event, error) {
	if c.Caller != g.Address {
		return nil, &CongressOnly{}
	}
	return g.setMember(account, weight)
}

func (g *Congress) setMember(account common.Address, weight uint64) ([]Event, error) {
	i, count := g.place(account), len(g.Members)
	switch {
	case account == noAddress:
		return nil, &ZeroAddress{}
	case i < 0 && weight == 0:
		return nil, &WeightInvalid{account}
	case weight == 0 && count == 1:
		return nil, &LastMember{account}
	case i < 0 && count == MostMembers:
		return nil, &TooManyMembers{MostMembers}
	case i < 0:
		g.Memberships++
		g.Members = append(g.Members, Member{account, weight, g.Memberships})
	case weight == 0:
		g.Members[i] = g.Members[count-1]
		g.Members = g.Members[:count-1]
	default:
		g.Members[i].Weight = weight
	}
	return []Event{&MemberChanged{account, weight}}, nil
}

// SetRules replaces the rules.
func (g *Congress) SetRules(c Call, rules Rules) ([]Event, error) {
	if c.Caller != g.Address {
		return nil, &CongressOnly{}
	}
	return g.setRules(rules)
}

func (g *Congress) setRules(r Rules) ([]Event, error) {
	if r.DebateTime == 0 || r.DebateTime > maxPeriod || r.ExecutionTime == 0 || r.ExecutionTime > maxPeriod ||
		r.Quorum == 0 || r.Quorum > WholeShare || r.Majority < WholeShare/2 || r.Majority >= WholeShare {
		return nil, &RulesInvalid{}
	}
	g.Rules = r
	return []Event{&RulesChanged{Rules: r}}, nil
}

// UpgradeTo points the congress at other code; hasCode tells that it has code which is no EIP-7702 delegation.
func (g *Congress) UpgradeTo(c Call, implementation common.Address, hasCode bool) ([]Event, error) {
	if c.Caller != g.Address {
		return nil, &CongressOnly{}
	}
	if !hasCode {
		return nil, &NoCode{implementation}
	}
	g.Implementation = implementation
	return []Event{&Upgraded{implementation}}, nil
}

// CallsHash is keccak256(abi.encode(calls)), under which the contract keeps what was proposed.
func CallsHash(calls []CongressCall) common.Hash {
	word := func(n int) []byte { return binary.BigEndian.AppendUint64(make([]byte, 24, 32), uint64(n)) }
	var heads, tails []byte
	for _, c := range calls {
		heads = append(heads, word(32*len(calls)+len(tails))...)
		value := uint256.MustFromBig(c.Value.Big()).Bytes32()
		padded := append(slices.Clone([]byte(c.Data)), make([]byte, (32-len(c.Data)%32)%32)...)
		tails = slices.Concat(tails, make([]byte, 12), c.Target[:], value[:], word(96), word(len(c.Data)), padded)
	}
	return crypto.Keccak256Hash(word(32), word(len(calls)), heads, tails)
}
