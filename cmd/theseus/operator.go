package main

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/chain"
	"theseus/upgrade"
)

func operatorCommand(e *env) *cobra.Command {
	c := &cobra.Command{
		Use:   "operator",
		Short: "Work with the stake that was delegated: pools, seats, earnings",
		Long: `An operator works in operator contracts with the stake that was delegated to it. In the pool of one it can be drawn for rounds, by
stake; its stake is locked there, and part of it is lost by absence or a wrong answer. The validator of the same account does
the work (theseus validator run). Let one program at a time send for an account.`,
	}
	c.AddCommand(operatorRegisterCommand(e), operatorJoinCommand(e), operatorLeaveCommand(e), operatorStatusCommand(e), operatorEarningsCommand(e),
		operatorWithdrawCommand(e))
	return c
}

func operatorRegisterCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "register",
		Short:   "Join every pool from which the service gives work",
		Long:    "Join, as the acting account, the pool of every staked operator contract to which the service gives new work and in which this stake counts.",
		Example: "  theseus operator register --account 0x9965…",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			a, err := e.act(ctx)
			if err != nil {
				return err
			}
			all, err := memberships(ctx, a.Contracts, a.head, a.signer.Address())
			if err != nil {
				return err
			}
			var join []*member
			var why []string
			for _, m := range all {
				works, err := a.GivesWork(ctx, a.head.Hash, m.OperatorContract)
				switch {
				case err != nil:
					return err
				case m.InPool:
					why = append(why, fmt.Sprintf("in the pool of %v already", m.OperatorContract))
				case !works || m.Status != upgrade.RegistryApproved:
					why = append(why, fmt.Sprintf("%v gets no new work", m.OperatorContract))
				case m.Due == 0:
					why = append(why, m.obstacle())
				default:
					join = append(join, m)
				}
			}
			if len(join) == 0 {
				return differs("there is no pool to join: %s", strings.Join(append(why, "the rest of the service's list has no pool"), "; "))
			}
			var text strings.Builder
			for _, m := range join {
				text.WriteString(m.question() + "\n")
			}
			if err := e.confirm(text.String()); err != nil {
				return err
			}
			var sent *chain.Sent
			var joined []string
			for _, m := range join {
				if sent, err = a.Join(ctx, a.sender, m.OperatorContract); err != nil {
					return err
				}
				joined = append(joined, m.OperatorContract.Hex())
			}
			return e.outcome(sent, "joined "+strings.Join(joined, ", "))
		},
	}
}

func operatorJoinCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "join OPERATOR_CONTRACT",
		Short:   "Join the pool of one operator contract",
		Example: "  theseus operator join 0x5FbD… --account 0x9965…",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.inPool(cmd, args[0], func(m *member) (string, error) {
				if m.Due == 0 {
					return "", differs("%s", m.obstacle())
				}
				return m.question(), nil
			}, (*chain.Contracts).Join, "joined the pool of")
		},
	}
}

func operatorLeaveCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "leave OPERATOR_CONTRACT",
		Short: "Leave the pool of an operator contract",
		Long: `Leave the pool of an operator contract. Seats in rounds that are not settled are worked on to their end, and until then the stake stays
locked. A validator that runs with --pool join would join again.`,
		Example: "  theseus operator leave 0x5FbD… --account 0x9965…",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.inPool(cmd, args[0], func(m *member) (string, error) {
				return fmt.Sprintf("Take %v out of the pool of %v. Its %d open seats are still worked on.", m.Operator, m.OperatorContract, m.OpenSeats), nil
			}, (*chain.Contracts).Leave, "left the pool of")
		},
	}
}

// inPool lets the acting account change its place in a pool, after showing how.
func (e *env) inPool(cmd *cobra.Command, text string, question func(*member) (string, error),
	call func(*chain.Contracts, context.Context, *chain.Sender, common.Address) (*chain.Sent, error), done string) error {
	ctx := cmd.Context()
	operator, err := parseAddress("operator contract", text)
	if err != nil {
		return err
	}
	a, err := e.act(ctx)
	if err != nil {
		return err
	}
	m, err := membership(ctx, a.Contracts, a.head, operator, a.signer.Address())
	if err != nil {
		return err
	}
	what, err := question(m)
	if err != nil {
		return err
	}
	if err := e.confirm(what); err != nil {
		return err
	}
	sent, err := call(a.Contracts, ctx, a.sender, operator)
	if err != nil {
		return err
	}
	return e.outcome(sent, fmt.Sprintf("%s %v", done, operator))
}

func operatorStatusCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "status [OPERATOR]",
		Short:   "Show how an operator stands with the service's operator contracts",
		Long:    "Show how an operator, the acting account if none is named, stands with each operator contract that the service lists.",
		Example: "  theseus operator status 0x9965…",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.onMemberships(cmd, args, func(w io.Writer, all []*member) {
				for i, m := range all {
					if i > 0 {
						fmt.Fprintln(w)
					}
					fmt.Fprintf(w, "operator contract  %v (%v)\n", m.OperatorContract, m.Status)
					state := "not in the pool"
					if m.InPool {
						state = fmt.Sprintf("in the pool with weight %d", m.Weight)
					}
					fmt.Fprintf(w, "state              %s\n", state)
					if m.Due == 0 {
						fmt.Fprintf(w, "stake              %s\n", m.obstacle())
					} else {
						fmt.Fprintf(w, "stake              %s tokens count\n", m.Eligible.Tokens())
					}
					fmt.Fprintf(w, "open seats         %d\nstake locked until %s\nearnings           %v wei of %v\n", m.OpenSeats, when(m.LockedUntil), m.Earnings, m.Beneficiary)
				}
			})
		},
	}
}

func operatorEarningsCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "earnings [OPERATOR]",
		Short:   "Show what an operator's beneficiary may withdraw",
		Example: "  theseus operator earnings 0x9965…",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.onMemberships(cmd, args, func(w io.Writer, all []*member) {
				sum := new(big.Int)
				for _, m := range all {
					fmt.Fprintf(w, "%v  %v wei for %v\n", m.OperatorContract, m.Earnings, m.Beneficiary)
					sum.Add(sum, m.Earnings)
				}
				fmt.Fprintf(w, "all %v wei\n", sum)
			})
		},
	}
}

func (e *env) onMemberships(cmd *cobra.Command, args []string, show func(io.Writer, []*member)) error {
	ctx := cmd.Context()
	text := e.account
	if len(args) == 1 {
		text = args[0]
	}
	if text == "" {
		return usage("no operator; name one, or --account")
	}
	operator, err := e.anyAccount("operator", text)
	if err != nil {
		return err
	}
	c, head, err := e.contracts(ctx)
	if err != nil {
		return err
	}
	all, err := memberships(ctx, c, head, operator)
	if err != nil {
		return err
	}
	return e.print(all, func(w io.Writer) { show(w, all) })
}

func operatorWithdrawCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "withdraw [OPERATOR]",
		Short:   "Send what an operator earned to its beneficiary",
		Long:    "Send what an operator, the acting account if none is named, earned to its beneficiary. Anyone may, and pays the gas.",
		Example: "  theseus operator withdraw 0x9965… --account 0x7099…",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			a, err := e.act(ctx)
			if err != nil {
				return err
			}
			operator := a.signer.Address()
			if len(args) == 1 {
				if operator, err = e.anyAccount("operator", args[0]); err != nil {
					return err
				}
			}
			all, err := memberships(ctx, a.Contracts, a.head, operator)
			if err != nil {
				return err
			}
			all = slices.DeleteFunc(all, func(m *member) bool { return m.Earnings.Sign() == 0 || m.Status != upgrade.RegistryApproved })
			if len(all) == 0 {
				return differs("%v has earned nothing that could be withdrawn", operator)
			}
			var text, done strings.Builder
			for _, m := range all {
				fmt.Fprintf(&text, "Send %v wei that %v owes to %v.\n", m.Earnings, m.OperatorContract, m.Beneficiary)
				fmt.Fprintf(&done, "%v wei to %v; ", m.Earnings, m.Beneficiary)
			}
			if err := e.confirm(text.String()); err != nil {
				return err
			}
			var sent *chain.Sent
			for _, m := range all {
				if sent, err = a.WithdrawEarnings(ctx, a.sender, m.OperatorContract, m.Beneficiary); err != nil {
					return err
				}
			}
			return e.outcome(sent, "sent "+strings.TrimSuffix(done.String(), "; "))
		},
	}
}

// member is a membership with the terms it is on.
type member struct {
	*chain.Membership
	Terms *chain.OperatorTerms `json:"terms"`
}

// question is what joining means.
func (m *member) question() string {
	return fmt.Sprintf(`Join the pool of %v as %v.
  stake         %s tokens, locked for 200 days, and longer while it is in the pool
  a round pays  %d wei a seat, to %v
  it loses      %s tokens for each round without its answer, %s for a wrong one`,
		m.OperatorContract, m.Operator, m.Eligible.Tokens(), m.Terms.FeePerSeat, m.Beneficiary, m.Terms.PenaltyAbsent.Tokens(), m.Terms.PenaltyWrong.Tokens())
}

// obstacle says why no stake counts.
func (m *member) obstacle() string {
	switch {
	case m.Beneficiary == (common.Address{}):
		return fmt.Sprintf("nothing was delegated to %v", m.Operator)
	case !m.Authorized:
		return fmt.Sprintf("its authorizer has not authorised %v; `theseus authorize` does", m.OperatorContract)
	case m.Eligible.IsZero():
		return "no stake counts: it is too new, undelegated, or gone; `theseus stake show` tells"
	}
	return fmt.Sprintf("%s tokens are less than the least stake", m.Eligible.Tokens())
}

func membership(ctx context.Context, c *chain.Contracts, head chain.Block, operatorContract, operator common.Address) (*member, error) {
	terms, err := c.OperatorTerms(ctx, head.Hash, operatorContract)
	if err != nil {
		return nil, err
	}
	if !terms.Staked() {
		return nil, usage("%v has no pool: its validators are listed, not drawn", operatorContract)
	}
	m, err := c.Membership(ctx, head.Hash, terms, operator)
	return &member{m, terms}, err
}

// memberships of an operator in all pools of the service.
func memberships(ctx context.Context, c *chain.Contracts, head chain.Block, operator common.Address) ([]*member, error) {
	contracts, err := c.OperatorContracts(ctx, head.Hash)
	if err != nil {
		return nil, err
	}
	all := []*member{}
	for _, contract := range contracts {
		terms, err := c.OperatorTerms(ctx, head.Hash, contract)
		if err != nil {
			return nil, err
		}
		if !terms.Staked() {
			continue
		}
		m, err := c.Membership(ctx, head.Hash, terms, operator)
		if err != nil {
			return nil, err
		}
		all = append(all, &member{m, terms})
	}
	if len(all) == 0 {
		return nil, differs("the service lists no staked operator contract")
	}
	return all, nil
}
