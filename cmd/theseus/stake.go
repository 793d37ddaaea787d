package main

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/chain"
	"theseus/stake"
)

func stakeCommand(e *env) *cobra.Command {
	c := &cobra.Command{
		Use:   "stake",
		Short: "Delegate tokens to an operator, and get them back",
		Long: `Tokens are delegated to an operator, an address that is used once for ever. The owner is the account that stakes and gets them
back; the beneficiary gets what the operator earns; the authorizer says which operator contracts may lock and take the stake.
A delegation counts after its initialisation period, and can be cancelled until then. After undelegating, stake stays at risk for
the undelegation period; then anyone may send it back to its owner, unless an operator contract has locked it.`,
	}
	c.AddCommand(stakeNewCommand(e), stakeShowCommand(e), stakeTopUpCommand(e), stakeUndelegateCommand(e), stakeCancelCommand(e), stakeRecoverCommand(e))
	return c
}

func stakeNewCommand(e *env) *cobra.Command {
	var beneficiary, authorizer string
	c := &cobra.Command{
		Use:     "new AMOUNT OPERATOR",
		Aliases: []string{"stake"},
		Short:   "Delegate tokens to an operator",
		Long:    "Delegate tokens of the acting account, its owner from now on. Beneficiary and authorizer are the owner unless named.",
		Example: "  theseus stake new 40000 0x9965… --beneficiary 0x15d3… --authorizer 0x976E… --account 0x7099…",
		Args:    cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			amount, err := stake.ParseTokens(args[0])
			if err != nil {
				return usage("amount %w", err)
			}
			operator, err := e.anyAccount("operator", args[1])
			if err != nil {
				return err
			}
			a, err := e.act(ctx)
			if err != nil {
				return err
			}
			to, by := a.signer.Address(), a.signer.Address()
			if beneficiary != "" {
				if to, err = e.anyAccount("--beneficiary", beneficiary); err != nil {
					return err
				}
			}
			if authorizer != "" {
				if by, err = e.anyAccount("--authorizer", authorizer); err != nil {
					return err
				}
			}
			terms, err := a.StakingTerms(ctx, a.head.Hash)
			if err != nil {
				return err
			}
			balance, err := a.TokenBalance(ctx, a.head.Hash, a.signer.Address())
			if err != nil {
				return err
			}
			if amount.Cmp(terms.Minimum) < 0 {
				return usage("%s tokens are less than the least stake, %s", amount.Tokens(), terms.Minimum.Tokens())
			}
			if balance.Cmp(amount) < 0 {
				return usage("%v has %s tokens, not %s", a.signer.Address(), balance.Tokens(), amount.Tokens())
			}
			if err := e.confirm(fmt.Sprintf(`Delegate %s tokens of %v to %v.
  beneficiary  %v (gets what it earns)
  authorizer   %v (says which operator contracts may lock and take the stake; never another)
  counts       after %s; until then it can be cancelled
  comes back   %s after undelegating, less what was taken`,
				amount.Tokens(), a.signer.Address(), operator, to, by, seconds(terms.Initialisation), seconds(terms.Undelegation))); err != nil {
				return err
			}
			sent, err := a.Stake(ctx, a.sender, amount, to, operator, by)
			if err != nil {
				return err
			}
			return e.outcome(sent, fmt.Sprintf("delegated %s tokens to %v", amount.Tokens(), operator))
		},
	}
	c.Flags().StringVar(&beneficiary, "beneficiary", "", "who gets what the operator earns")
	c.Flags().StringVar(&authorizer, "authorizer", "", "who authorises operator contracts")
	return c
}

func stakeShowCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "show OPERATOR",
		Short:   "Show what is delegated to an operator, and what may be done with it when",
		Example: "  theseus stake show 0x9965…",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			operator, err := e.anyAccount("operator", args[0])
			if err != nil {
				return err
			}
			c, head, err := e.contracts(cmd.Context())
			if err != nil {
				return err
			}
			d, err := delegation(cmd.Context(), c, head, operator)
			if err != nil {
				return err
			}
			return e.print(stakeView(d, head.Time), func(w io.Writer) { printStake(w, d, head.Time) })
		},
	}
}

func stakeTopUpCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "top-up AMOUNT OPERATOR",
		Short:   "Add tokens to a delegation of one's own",
		Long:    "Add tokens of the acting account, which must own the delegation. They count after an initialisation period of their own.",
		Example: "  theseus stake top-up 1000 0x9965… --account 0x7099…",
		Args:    cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			amount, err := stake.ParseTokens(args[0])
			if err != nil {
				return usage("amount %w", err)
			}
			return e.onStake(cmd, args[1], func(a *acting, d *chain.Delegation) (string, error) {
				return fmt.Sprintf("Add %s tokens of %v to the %s delegated to %v; they count after %s.", amount.Tokens(), a.signer.Address(),
					d.Total().Tokens(), d.Operator, seconds(d.Initialisation)), nil
			}, func(ctx context.Context, a *acting, operator common.Address) (*chain.Sent, error) {
				return a.TopUp(ctx, a.sender, amount, operator)
			}, "added")
		},
	}
}

func stakeUndelegateCommand(e *env) *cobra.Command {
	var at string
	c := &cobra.Command{
		Use:   "undelegate OPERATOR",
		Short: "End a delegation, now or at a time",
		Long: `End a delegation, as its owner or operator. From then on the operator gets no new work; the stake stays at risk for the
undelegation period. While that time has not come, the owner may move it, the operator only bring it forward.`,
		Example: "  theseus stake undelegate 0x9965… --at 2027-01-31T00:00:00Z",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			var from uint64
			if at != "" {
				parsed, err := parseTime("--at", at)
				if err != nil {
					return err
				}
				from = parsed
			}
			return e.onStake(cmd, args[0], func(a *acting, d *chain.Delegation) (string, error) {
				text := "now"
				if from != 0 {
					text = "at " + when(from)
				}
				terms, err := a.StakingTerms(cmd.Context(), a.head.Hash)
				period := terms.Undelegation
				if d.UndelegatedAt != 0 {
					period = d.UndelegationPeriod
				}
				return fmt.Sprintf("Undelegate the %s tokens delegated to %v, %s. They stay at risk for %s more; then they go back to %v.",
					d.Total().Tokens(), d.Operator, text, seconds(period), d.Owner), err
			}, func(ctx context.Context, a *acting, operator common.Address) (*chain.Sent, error) {
				return a.Undelegate(ctx, a.sender, operator, from)
			}, "undelegated")
		},
	}
	c.Flags().StringVar(&at, "at", "", "time of undelegation (RFC 3339); now if not given")
	return c
}

func stakeCancelCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "cancel OPERATOR",
		Short:   "Take a new delegation back",
		Long:    "Take a delegation back within its initialisation period, as its owner or operator. The operator's address is used up.",
		Example: "  theseus stake cancel 0x9965…",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.onStake(cmd, args[0], func(_ *acting, d *chain.Delegation) (string, error) {
				return fmt.Sprintf("Cancel the delegation to %v: %s tokens go back to %v, and the operator's address cannot be used again.",
					d.Operator, d.Total().Tokens(), d.Owner), nil
			}, func(ctx context.Context, a *acting, operator common.Address) (*chain.Sent, error) {
				return a.CancelStake(ctx, a.sender, operator)
			}, "cancelled")
		},
	}
}

func stakeRecoverCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "recover OPERATOR",
		Short:   "Send stake that is due back to its owner",
		Long:    "Send what is left of a delegation back to its owner, once the undelegation period is over and no operator contract locks it. Anyone may.",
		Example: "  theseus stake recover 0x9965…",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.onStake(cmd, args[0], func(_ *acting, d *chain.Delegation) (string, error) {
				return fmt.Sprintf("Send the %s tokens delegated to %v back to %v.", d.Total().Tokens(), d.Operator, d.Owner), nil
			}, func(ctx context.Context, a *acting, operator common.Address) (*chain.Sent, error) {
				return a.RecoverStake(ctx, a.sender, operator)
			}, "recovered")
		},
	}
}

// onStake does something with a delegation, after showing what.
func (e *env) onStake(cmd *cobra.Command, operatorText string, question func(*acting, *chain.Delegation) (string, error), call func(context.Context, *acting, common.Address) (*chain.Sent, error), done string) error {
	ctx := cmd.Context()
	operator, err := e.anyAccount("operator", operatorText)
	if err != nil {
		return err
	}
	a, err := e.act(ctx)
	if err != nil {
		return err
	}
	d, err := delegation(ctx, a.Contracts, a.head, operator)
	if err != nil {
		return err
	}
	text, err := question(a, d)
	if err != nil {
		return err
	}
	if err := e.confirm(text); err != nil {
		return err
	}
	sent, err := call(ctx, a, operator)
	if err != nil {
		return err
	}
	return e.outcome(sent, done)
}

func delegation(ctx context.Context, c *chain.Contracts, head chain.Block, operator common.Address) (*chain.Delegation, error) {
	d, err := c.Delegation(ctx, head.Hash, operator)
	if err != nil {
		return nil, err
	}
	if !d.Exists() {
		return nil, usage("nothing was ever delegated to %v; `theseus stake new` does", operator)
	}
	return d, nil
}

func stakeView(d *chain.Delegation, now uint64) map[string]any {
	view := map[string]any{
		"operator": d.Operator, "owner": d.Owner, "beneficiary": d.Beneficiary, "authorizer": d.Authorizer, "amount": d.Amount,
		"pending": d.TopUpAmount, "createdAt": d.CreatedAt, "cancelUntil": d.CancelUntil(d.Initialisation), "locks": append([]chain.Lock{}, d.Locks...),
		"eligible": d.EligibleAt(now, d.Initialisation), "active": d.ActiveAt(now, d.Initialisation),
	}
	if d.UndelegatedAt != 0 {
		view["undelegatedAt"], view["recoverAfter"] = d.UndelegatedAt, d.RecoverAfter()
	}
	return view
}

func printStake(w io.Writer, d *chain.Delegation, now uint64) {
	fmt.Fprintf(w, "operator     %v\nowner        %v\nbeneficiary  %v\nauthorizer   %v\namount       %s tokens\n", d.Operator, d.Owner, d.Beneficiary, d.Authorizer, d.Amount.Tokens())
	if !d.TopUpAmount.IsZero() {
		fmt.Fprintf(w, "pending      %s tokens more, which count after %s\n", d.TopUpAmount.Tokens(), when(d.TopUpAt+d.Initialisation))
	}
	switch {
	case d.Total().IsZero():
		fmt.Fprintln(w, "state        nothing is left; the address is used up")
	case !d.Undelegating(now) && now <= d.CancelUntil(d.Initialisation):
		fmt.Fprintf(w, "state        counts after %s, can be cancelled until then\n", when(d.CancelUntil(d.Initialisation)))
	case d.UndelegatedAt == 0:
		fmt.Fprintln(w, "state        eligible for new work of operator contracts that the authorizer authorised")
	case !d.Undelegating(now):
		fmt.Fprintf(w, "state        eligible until %s, at risk until %s\n", when(d.UndelegatedAt), when(d.RecoverAfter()))
	case d.ActiveAt(now, d.Initialisation):
		fmt.Fprintf(w, "state        undelegated, at risk until %s\n", when(d.RecoverAfter()))
	default:
		fmt.Fprintln(w, "state        can be recovered, unless it is locked")
	}
	for _, l := range d.Locks {
		fmt.Fprintf(w, "locked       by %v until %s\n", l.OperatorContract, when(l.Until))
	}
}

// parseTime of a flag, in seconds.
func parseTime(flag, text string) (uint64, error) {
	t, err := time.Parse(time.RFC3339, text)
	if err != nil || t.Unix() <= 0 {
		return 0, usage("%s %.60q: want a time such as 2027-01-31T00:00:00Z", flag, text)
	}
	return uint64(t.Unix()), nil
}

// seconds as people say them.
func seconds(n uint64) string {
	if n != 0 && n%86400 == 0 {
		return fmt.Sprintf("%d days", n/86400)
	}
	return (time.Duration(min(n, 1<<32)) * time.Second).String()
}
