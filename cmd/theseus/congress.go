package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"theseus/chain"
	"theseus/printable"
	"theseus/stake"
)

func congressCommand(e *env) *cobra.Command {
	c := &cobra.Command{
		Use:   "congress",
		Short: "Govern a network by members who propose, vote and execute",
		Long: `A congress decides by the votes of its members, each with a weight. A member proposes calls; members vote while the debate lasts; then,
for a time, anyone executes what was carried, once. It governs a network when it holds the role GOVERNANCE.`,
	}
	c.AddCommand(congressDeployCommand(e), congressMembersCommand(e), congressListCommand(e), congressShowCommand(e), congressProposeCommand(e),
		congressVoteCommand(e), congressExecuteCommand(e))
	return c
}

func congressDeployCommand(e *env) *cobra.Command {
	var members []string
	rules := stake.Rules{}
	c := &cobra.Command{
		Use:   "deploy",
		Short: "Give a network a congress, and write it into the network file",
		Long: `Deploy a congress with these members and rules. It governs nothing yet: who governs now proposes it, and its first decision accepts.
Running it again after it was killed goes on where it stopped.`,
		Example: `  theseus congress deploy --member 0x7099…=2 --member 0x3C44…=1 --account dev:0
  theseus role propose GOVERNANCE 0x5FbD… --account dev:0
  theseus congress propose "govern the network" --call "accept-role GOVERNANCE" --account 0x7099…`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			var seats []stake.Member
			for _, text := range members {
				who, weight, _ := strings.Cut(text, "=")
				account, err := e.anyAccount("--member", who)
				if err != nil {
					return err
				}
				n, err := strconv.ParseUint(weight, 10, 64)
				if err != nil || n == 0 {
					return usage("--member %.60q: want ACCOUNT=WEIGHT", text)
				}
				seats = append(seats, stake.Member{Account: account, Weight: n})
			}
			a, err := e.act(ctx)
			if err != nil {
				return err
			}
			var text strings.Builder
			fmt.Fprintf(&text, "Deploy a congress of network %s. %s\n", printable.Text(a.Network.Name), rulesText(rules))
			for _, m := range seats {
				fmt.Fprintf(&text, "  %v  weight %d\n", m.Account, m.Weight)
			}
			if err := e.confirm(text.String()); err != nil {
				return err
			}
			n, err := chain.DeployCongress(ctx, a.Contracts, a.sender, seats, rules)
			if err != nil {
				return err
			}
			if err := n.Write(e.networkFile); err != nil {
				return err
			}
			return e.print(map[string]any{"network": n, "file": e.networkFile}, func(w io.Writer) {
				fmt.Fprintf(w, "wrote %s: congress %v\n", e.networkFile, n.Congress)
			})
		},
	}
	f := c.Flags()
	f.StringSliceVar(&members, "member", nil, "ACCOUNT=WEIGHT, once for each member")
	f.Uint64Var(&rules.DebateTime, "debate-time", 7*86400, "seconds in which members vote")
	f.Uint64Var(&rules.ExecutionTime, "execution-time", 14*86400, "seconds after that in which anyone may execute")
	f.Uint16Var(&rules.Quorum, "quorum", 5000, "least share of all weight that must vote, in hundredths of a per cent")
	f.Uint16Var(&rules.Majority, "majority", 5000, "share of the votes that must be exceeded, in hundredths of a per cent")
	return c
}

func congressMembersCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use: "members", Short: "List the members, their weights, and the rules", Example: "  theseus congress members", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			c, head, err := e.contracts(ctx)
			if err != nil {
				return err
			}
			members, err := c.CongressMembers(ctx, head.Hash)
			if err != nil {
				return err
			}
			rules, err := c.CongressRules(ctx, head.Hash)
			if err != nil {
				return err
			}
			views := make([]map[string]any, len(members))
			for i, m := range members {
				views[i] = map[string]any{"account": m.Account, "weight": m.Weight}
			}
			return e.print(map[string]any{"congress": c.Network.Congress, "members": views, "debateTime": rules.DebateTime,
				"executionTime": rules.ExecutionTime, "quorum": rules.Quorum, "majority": rules.Majority}, func(w io.Writer) {
				fmt.Fprintf(w, "congress  %v\n%s\n", c.Network.Congress, rulesText(rules))
				for _, m := range members {
					fmt.Fprintf(w, "%v  weight %d\n", m.Account, m.Weight)
				}
			})
		},
	}
}

func congressListCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use: "list", Short: "List the proposals, the latest first", Example: "  theseus congress list", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			c, head, err := e.contracts(ctx)
			if err != nil {
				return err
			}
			count, err := c.CongressProposals(ctx, head.Hash)
			if err != nil {
				return err
			}
			const most = 100
			views := []map[string]any{}
			var lines []string
			for n := count; n > 0 && count-n < most; n-- {
				p, err := c.CongressProposal(ctx, head.Hash, n)
				if err != nil {
					return err
				}
				views = append(views, proposalView(p, head.Time))
				lines = append(lines, fmt.Sprintf("%5d  %-12s %s", n, proposalState(p, head.Time), tallyText(p.Tally)))
			}
			return e.print(map[string]any{"proposals": views, "count": count}, func(w io.Writer) {
				for _, l := range lines {
					fmt.Fprintln(w, l)
				}
				if count == 0 {
					fmt.Fprintln(e.err, "no proposal yet; `theseus congress propose` makes one")
				}
			})
		},
	}
}

func congressShowCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use: "show PROPOSAL", Short: "Show a proposal, what it would call, and how the votes stand", Example: "  theseus congress show 1", Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			c, head, err := e.contracts(ctx)
			if err != nil {
				return err
			}
			p, calls, description, err := proposalAt(ctx, c, head, args[0])
			if err != nil {
				return err
			}
			view := proposalView(p, head.Time)
			view["calls"], view["description"] = calls, description
			return e.print(view, func(w io.Writer) {
				fmt.Fprint(w, proposalText(c, p, head.Time, calls, description))
			})
		},
	}
}

func congressProposeCommand(e *env) *cobra.Command {
	var texts []string
	c := &cobra.Command{
		Use:   "propose DESCRIPTION",
		Short: "Propose calls that the congress would make, as a member",
		Long: `Propose calls, all or none of which the congress makes once it is carried, in this order. A --call is one of

  accept-role ROLE [CONTRACT]               take over a role that the congress is proposed for
  propose-holder ROLE ACCOUNT [CONTRACT]    name who may take a role over
  give-up-panic-button CONTRACT             nobody can disable it any more
  set-member ACCOUNT WEIGHT                 add, change, or with 0 remove a member
  set-rules DEBATE EXECUTION QUORUM MAJORITY
  upgrade IMPLEMENTATION [INITIALISER]      run other code as the congress
  TARGET DATA [WEI]                         any call`,
		Example: `  theseus congress propose "one more member" --call "set-member 0x90F7… 1" --account 0x7099…`,
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			a, err := e.act(ctx)
			if err != nil {
				return err
			}
			if len(texts) == 0 {
				return usage("nothing to decide: give --call")
			}
			var calls []stake.CongressCall
			for _, text := range texts {
				call, err := e.congressCall(a.Contracts, strings.Fields(text))
				if err != nil {
					return err
				}
				calls = append(calls, call)
			}
			rules, err := a.CongressRules(ctx, a.head.Hash)
			if err != nil {
				return err
			}
			if err := e.confirm(fmt.Sprintf("Propose to congress %v: %s\n%s%s", a.Network.Congress, printable.Text(args[0]), callsText(a.Contracts, calls), rulesText(rules))); err != nil {
				return err
			}
			sent, number, err := a.ProposeCalls(ctx, a.sender, calls, args[0])
			if err != nil {
				return err
			}
			return e.outcome(sent, fmt.Sprintf("proposal %d", number))
		},
	}
	c.Flags().StringArrayVar(&texts, "call", nil, "a call, as above; may be given again")
	return c
}

func congressVoteCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use: "vote PROPOSAL for|against", Short: "Vote on a proposal, as a member", Example: "  theseus congress vote 1 for --account 0x3C44…", Args: cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			if args[1] != "for" && args[1] != "against" {
				return usage("%.40q: want for or against", args[1])
			}
			return e.onProposal(cmd, args[0], "VOTE "+strings.ToUpper(args[1])+" this", func(ctx context.Context, a *acting, p *chain.CongressProposal, _ []stake.CongressCall) (*chain.Sent, error) {
				return a.VoteOn(ctx, a.sender, p.Number, args[1] == "for")
			}, "voted")
		},
	}
}

func congressExecuteCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use: "execute PROPOSAL", Short: "Make the calls of a proposal that was carried", Long: "Make the calls of a proposal that was carried, all or none. Anyone may, after the debate and before its execution time is over.",
		Example: "  theseus congress execute 1", Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.onProposal(cmd, args[0], "EXECUTE this", func(ctx context.Context, a *acting, p *chain.CongressProposal, calls []stake.CongressCall) (*chain.Sent, error) {
				return a.ExecuteCalls(ctx, a.sender, p.Number, calls)
			}, "executed")
		},
	}
}

// onProposal shows a proposal with all its calls, asks, and does something with it.
func (e *env) onProposal(cmd *cobra.Command, numberText, verb string, do func(context.Context, *acting, *chain.CongressProposal, []stake.CongressCall) (*chain.Sent, error), done string) error {
	ctx := cmd.Context()
	a, err := e.act(ctx)
	if err != nil {
		return err
	}
	p, calls, description, err := proposalAt(ctx, a.Contracts, a.head, numberText)
	if err != nil {
		return err
	}
	if err := e.confirm(proposalText(a.Contracts, p, a.head.Time, calls, description) + verb); err != nil {
		return err
	}
	sent, err := do(ctx, a, p, calls)
	if err != nil {
		return err
	}
	return e.outcome(sent, done)
}

func proposalAt(ctx context.Context, c *chain.Contracts, head chain.Block, numberText string) (*chain.CongressProposal, []stake.CongressCall, string, error) {
	number, err := strconv.ParseUint(numberText, 10, 64)
	if err != nil || number == 0 {
		return nil, nil, "", usage("proposal %.40q: want a number", numberText)
	}
	p, err := c.CongressProposal(ctx, head.Hash, number)
	if err != nil {
		return nil, nil, "", err
	}
	calls, description, err := c.CongressCalls(ctx, head, p)
	return p, calls, description, err
}

// congressCall reads one --call.
func (e *env) congressCall(c *chain.Contracts, words []string) (stake.CongressCall, error) {
	var none stake.CongressCall
	bad := func() (stake.CongressCall, error) {
		return none, usage("--call %.200q: `theseus help congress propose` says which there are", strings.Join(words, " "))
	}
	if len(words) < 2 {
		return bad()
	}
	role := func(at int) (role stake.Role, subject common.Address, err error) {
		if role, err = stake.ParseRole(words[1]); err != nil {
			return role, subject, usage("--call: %w", err)
		}
		subject, err = subjectIn(words[at:])
		return role, subject, err
	}
	switch n := len(words); {
	case words[0] == "accept-role" && n <= 3:
		role, subject, err := role(2)
		if err != nil {
			return none, err
		}
		return c.CongressOfRegistry("acceptRole", uint8(role), subject)
	case words[0] == "propose-holder" && (n == 3 || n == 4):
		role, subject, err := role(3)
		if err != nil {
			return none, err
		}
		account, err := e.anyAccount("account", words[2])
		if err != nil {
			return none, err
		}
		return c.CongressOfRegistry("proposeHolder", uint8(role), subject, account)
	case words[0] == "give-up-panic-button" && n == 2:
		contract, err := parseAddress("contract", words[1])
		if err != nil {
			return none, err
		}
		return c.CongressOfRegistry("giveUpPanicButton", contract)
	case words[0] == "set-member" && n == 3:
		account, err := e.anyAccount("account", words[1])
		if err != nil {
			return none, err
		}
		weight, err := strconv.ParseUint(words[2], 10, 64)
		if err != nil {
			return bad()
		}
		return c.CongressItself("setMember", account, weight)
	case words[0] == "set-rules" && n == 5:
		var numbers [4]uint64
		for i := range numbers {
			var err error
			if numbers[i], err = strconv.ParseUint(words[i+1], 10, []int{64, 64, 16, 16}[i]); err != nil {
				return bad()
			}
		}
		return c.CongressRulesCall(stake.Rules{DebateTime: numbers[0], ExecutionTime: numbers[1], Quorum: uint16(numbers[2]), Majority: uint16(numbers[3])})
	case words[0] == "upgrade" && n <= 3:
		implementation, err := parseAddress("implementation", words[1])
		if err != nil {
			return none, err
		}
		var initialiser []byte
		if n == 3 {
			if initialiser, err = hexutil.Decode(words[2]); err != nil {
				return bad()
			}
		}
		return c.CongressItself("upgradeTo", implementation, initialiser)
	case strings.HasPrefix(words[0], "0x") && n <= 3:
		target, err := parseAddress("target", words[0])
		if err != nil {
			return none, err
		}
		data, err := hexutil.Decode(words[1])
		if err != nil && !errors.Is(err, hexutil.ErrEmptyString) {
			return bad()
		}
		call := stake.CongressCall{Target: target, Data: data}
		if n == 3 {
			if call.Value, err = stake.ParseAmount(words[2]); err != nil {
				return bad()
			}
		}
		return call, nil
	}
	return bad()
}

func rulesText(r stake.Rules) string {
	return fmt.Sprintf("Votes are taken for %s; then it can be executed for %s, if %s %% of all weight voted and more than %s %% of that in favour.",
		seconds(r.DebateTime), seconds(r.ExecutionTime), percent(r.Quorum), percent(r.Majority))
}

// percent of hundredths.
func percent(n uint16) string { return strconv.FormatFloat(float64(n)/100, 'f', -1, 64) }

func tallyText(t stake.Tally) string {
	return fmt.Sprintf("for %v, against %v, of %v", t.InFavour, t.Voted.Minus(t.InFavour), t.Weight)
}

func proposalState(p *chain.CongressProposal, now uint64) string {
	switch {
	case p.Executed:
		return "executed"
	case now <= p.DebateUntil:
		return "debated"
	case now > p.ExecuteUntil:
		return "over"
	case p.Tally.Carried:
		return "carried"
	}
	return "not carried"
}

func proposalView(p *chain.CongressProposal, now uint64) map[string]any {
	return map[string]any{
		"proposal": p.Number, "proposer": p.Proposer, "state": proposalState(p, now), "debateUntil": p.DebateUntil, "executeUntil": p.ExecuteUntil,
		"inFavour": p.Tally.InFavour, "voted": p.Tally.Voted, "weight": p.Tally.Weight,
	}
}

func proposalText(c *chain.Contracts, p *chain.CongressProposal, now uint64, calls []stake.CongressCall, description string) string {
	return fmt.Sprintf("proposal  %d by %v\nsays      %s\nstate     %s, debated until %s, can be executed until %s\nvotes     %s\n%s", p.Number, p.Proposer,
		printable.Text(description), proposalState(p, now), when(p.DebateUntil), when(p.ExecuteUntil), tallyText(p.Tally), callsText(c, calls))
}

// callsText shows what would be called: in words where it is the congress or Registry, as it is where it is anything else.
func callsText(c *chain.Contracts, calls []stake.CongressCall) string {
	var text strings.Builder
	for i, call := range calls {
		fmt.Fprintf(&text, "call %-4d %v", i+1, call.Target)
		if method, args, ok := c.MethodOf(call); ok {
			fmt.Fprintf(&text, " %s%s", method, printable.Text(fmt.Sprint(args)))
		} else {
			fmt.Fprintf(&text, " data %v", call.Data)
		}
		if !call.Value.IsZero() {
			fmt.Fprintf(&text, " with %v wei", call.Value)
		}
		text.WriteString("\n")
	}
	return text.String()
}
