package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"theseus/chain/bind"
	"theseus/stake"
)

// ErrNoCongress says that a network has no congress.
var ErrNoCongress = errors.New(`this network's file names no congress (member "congress"): an account governs it; theseus congress deploy makes one`)

// CongressProposal is what a congress debates, with its count at the time of reading.
type CongressProposal struct {
	Number uint64
	stake.Proposal
	Tally stake.Tally
}

func (c *Contracts) congress() (common.Address, error) {
	if c.Network.Congress == (common.Address{}) {
		return common.Address{}, ErrNoCongress
	}
	return c.Network.Congress, nil
}

// CongressMembers with their weights.
func (c *Contracts) CongressMembers(ctx context.Context, block common.Hash) ([]stake.Member, error) {
	congress, err := c.congress()
	if err != nil {
		return nil, err
	}
	found, err := ask[[]bind.ICongressMember](ctx, c, block, congress, abis().congress, "members")
	if err != nil {
		return nil, err
	}
	all := make([]stake.Member, len(found))
	for i, m := range found {
		all[i] = stake.Member{Account: m.Account, Weight: m.Weight}
	}
	return all, nil
}

// CongressRules under which it decides.
func (c *Contracts) CongressRules(ctx context.Context, block common.Hash) (stake.Rules, error) {
	congress, err := c.congress()
	if err != nil {
		return stake.Rules{}, err
	}
	r, err := ask[bind.ICongressRules](ctx, c, block, congress, abis().congress, "rules")
	return stake.Rules(r), err
}

// CongressProposals is how many were made; the first has number 1.
func (c *Contracts) CongressProposals(ctx context.Context, block common.Hash) (uint64, error) {
	congress, err := c.congress()
	if err != nil {
		return 0, err
	}
	n, err := ask[*big.Int](ctx, c, block, congress, abis().congress, "proposalCount")
	if err == nil && !n.IsUint64() {
		err = fmt.Errorf("proposalCount: %v answers what its ABI does not allow for: %v proposals", congress, n)
	}
	if err != nil {
		return 0, err
	}
	return n.Uint64(), nil
}

// CongressProposal reads a proposal, without its choices and calls.
func (c *Contracts) CongressProposal(ctx context.Context, block common.Hash, number uint64) (*CongressProposal, error) {
	congress, err := c.congress()
	if err != nil {
		return nil, err
	}
	n := new(big.Int).SetUint64(number)
	v, err := ask[bind.ICongressProposal](ctx, c, block, congress, abis().congress, "proposalOf", n)
	if err != nil {
		return nil, err
	}
	p := &CongressProposal{Number: number, Proposal: stake.Proposal{
		Proposer: v.Proposer, DebateUntil: v.DebateUntil, ExecuteUntil: v.ExecuteUntil, Executed: v.Executed, CallsHash: v.CallsHash,
	}}
	data, err := abis().congress.Pack("tally", n)
	if err != nil {
		return nil, err
	}
	b, err := c.Call(ctx, block, congress, data)
	if err != nil {
		return nil, fmt.Errorf("tally: %w", reason(err))
	}
	values, err := abis().congress.Unpack("tally", b)
	if err != nil {
		return nil, fmt.Errorf("tally: %v answers what its ABI does not allow: %w", congress, err)
	}
	for i, amount := range []*stake.Amount{&p.Tally.InFavour, &p.Tally.Voted, &p.Tally.Weight} {
		if *amount, err = stake.AmountFromBig(values[i].(*big.Int)); err != nil {
			return nil, err
		}
	}
	p.Tally.Carried = values[3].(bool)
	return p, nil
}

// CongressChoice of a member about a proposal.
func (c *Contracts) CongressChoice(ctx context.Context, block common.Hash, number uint64, member common.Address) (stake.Choice, error) {
	congress, err := c.congress()
	if err != nil {
		return 0, err
	}
	choice, err := ask[uint8](ctx, c, block, congress, abis().congress, "choiceOf", new(big.Int).SetUint64(number), member)
	return stake.Choice(choice), err
}

// CongressCalls finds the calls of a proposal, and what its proposer said about them, in its event. What does not hash to what the
// congress keeps is not believed.
func (c *Contracts) CongressCalls(ctx context.Context, upTo Block, p *CongressProposal) ([]stake.CongressCall, string, error) {
	congress, err := c.congress()
	if err != nil {
		return nil, "", err
	}
	topics := [][]common.Hash{{abis().congress.Events["Proposed"].ID}, {common.BigToHash(new(big.Int).SetUint64(p.Number))}}
	logs, err := c.logsUpTo(ctx, upTo, []common.Address{congress}, topics)
	if err != nil {
		return nil, "", err
	}
	for i := range logs {
		if calls, description, ok := proposedIn(&logs[i]); ok && stake.CallsHash(calls) == p.CallsHash {
			return calls, description, nil
		}
	}
	return nil, "", fmt.Errorf("the calls of proposal %d are not to be found in the events of %v", p.Number, congress)
}

func proposedIn(l *types.Log) (calls []stake.CongressCall, description string, ok bool) {
	var e bind.CongressProposed
	if len(l.Topics) != 3 || abis().congress.UnpackIntoInterface(&e, "Proposed", l.Data) != nil {
		return nil, "", false
	}
	for _, call := range e.Calls {
		value, err := stake.AmountFromBig(call.Value)
		if err != nil {
			return nil, "", false
		}
		calls = append(calls, stake.CongressCall{Target: call.Target, Value: value, Data: call.Data})
	}
	return calls, e.Description, true
}

// logsUpTo are the logs of these addresses since the network began.
func (c *Contracts) logsUpTo(ctx context.Context, upTo Block, addresses []common.Address, topics [][]common.Hash) ([]types.Log, error) {
	var all []types.Log
	for from, size := c.Network.FromBlock, uint64(50_000); from <= upTo.Number; {
		to := min(from+size-1, upTo.Number)
		logs, err := c.RangeLogs(ctx, from, to, addresses, topics...)
		if err != nil {
			if size > 1 && tooMany(err) {
				size /= 2
				continue
			}
			return nil, fmt.Errorf("reading the history: %w", err)
		}
		all = append(all, logs...)
		from = to + 1
	}
	return all, nil
}

func bound(calls []stake.CongressCall) []bind.ICongressCall {
	all := make([]bind.ICongressCall, len(calls))
	for i, call := range calls {
		all[i] = bind.ICongressCall{Target: call.Target, Value: call.Value.Big(), Data: call.Data}
	}
	return all
}

// ProposeCalls opens a debate, by a member, and gives the proposal's number.
func (c *Contracts) ProposeCalls(ctx context.Context, s *Sender, calls []stake.CongressCall, description string) (*Sent, uint64, error) {
	congress, err := c.congress()
	if err != nil {
		return nil, 0, err
	}
	sent, err := c.send(ctx, s, "", congress, abis().congress, nil, "propose", bound(calls), description)
	if err != nil {
		return nil, 0, err
	}
	for _, l := range sent.Receipt.Logs {
		if l.Address == congress && len(l.Topics) == 3 && l.Topics[0] == abis().congress.Events["Proposed"].ID {
			return sent, l.Topics[1].Big().Uint64(), nil
		}
	}
	return nil, 0, fmt.Errorf("propose: %v emitted no Proposed", congress)
}

// VoteOn a proposal, as a member.
func (c *Contracts) VoteOn(ctx context.Context, s *Sender, number uint64, inFavour bool) (*Sent, error) {
	congress, err := c.congress()
	if err != nil {
		return nil, err
	}
	return c.send(ctx, s, "", congress, abis().congress, nil, "vote", new(big.Int).SetUint64(number), inFavour)
}

// ExecuteCalls of a proposal that was carried, by anyone.
func (c *Contracts) ExecuteCalls(ctx context.Context, s *Sender, number uint64, calls []stake.CongressCall) (*Sent, error) {
	congress, err := c.congress()
	if err != nil {
		return nil, err
	}
	return c.send(ctx, s, "", congress, abis().congress, nil, "execute", new(big.Int).SetUint64(number), bound(calls))
}

// DeployCongress creates a congress and gives the network with it. It governs nothing before it accepts that role.
func DeployCongress(ctx context.Context, c *Contracts, s *Sender, members []stake.Member, rules stake.Rules) (*Network, error) {
	n := c.Network
	if n.Congress != (common.Address{}) {
		return nil, fmt.Errorf("network %s has the congress %v; another takes over by roles: deploy it from a network file without this one", n.Name, n.Congress)
	}
	if _, _, err := stake.NewCongress(n.Registry, n.Registry, members, rules); err != nil {
		return nil, err
	}
	create := func(name string, args ...any) (common.Address, error) {
		artifact := bind.ByName(name)
		packed, err := parsed(artifact.MetaData).Pack("", args...)
		if err != nil {
			return common.Address{}, fmt.Errorf("deploying %s: %w", name, err)
		}
		receipt, err := s.Send(ctx, Tx{Key: "network/" + n.Name + "/congress/" + name, Data: artifact.Creation(packed)})
		if err != nil {
			return common.Address{}, fmt.Errorf("deploying %s: %w", name, reason(err))
		}
		return receipt.ContractAddress, nil
	}
	code, err := create("Congress")
	if err != nil {
		return nil, err
	}
	seats := make([]bind.ICongressMember, len(members))
	for i, m := range members {
		seats[i] = bind.ICongressMember{Account: m.Account, Weight: m.Weight}
	}
	initialiser, err := abis().congress.Pack("initialise", seats, bind.ICongressRules(rules))
	if err != nil {
		return nil, err
	}
	n.Congress, err = create("ServiceProxy", code, initialiser)
	return &n, err
}

// A congress' calls of itself and of Registry, packed and read back by the contracts' own words.

// CongressItself is a call that the congress makes of itself.
func (c *Contracts) CongressItself(method string, args ...any) (stake.CongressCall, error) {
	data, err := abis().congress.Pack(method, args...)
	return stake.CongressCall{Target: c.Network.Congress, Data: data}, err
}

// CongressRulesCall is a call by which the congress changes its rules.
func (c *Contracts) CongressRulesCall(rules stake.Rules) (stake.CongressCall, error) {
	return c.CongressItself("setRules", bind.ICongressRules(rules))
}

// CongressOfRegistry is a call that the congress makes of Registry.
func (c *Contracts) CongressOfRegistry(method string, args ...any) (stake.CongressCall, error) {
	data, err := abis().registry.Pack(method, args...)
	return stake.CongressCall{Target: c.Network.Registry, Data: data}, err
}

// MethodOf reads a call of Registry or of the congress; false for any other, whose data mean what its target makes of them.
func (c *Contracts) MethodOf(call stake.CongressCall) (method string, args []any, ok bool) {
	a := abis().registry
	switch {
	case call.Target == c.Network.Congress && call.Target != common.Address{}:
		a = abis().congress
	case call.Target != c.Network.Registry:
		return "", nil, false
	}
	if len(call.Data) < 4 {
		return "", nil, false
	}
	m, err := a.MethodById(call.Data[:4])
	if err != nil {
		return "", nil, false
	}
	if args, err = m.Inputs.Unpack(call.Data[4:]); err != nil {
		return "", nil, false
	}
	// Nothing may hide behind what is shown.
	if packed, err := m.Inputs.Pack(args...); err != nil || string(packed) != string(call.Data[4:]) {
		return "", nil, false
	}
	return m.Name, args, true
}
