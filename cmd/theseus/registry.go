package main

import (
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/chain"
	"theseus/stake"
)

func registryCommand(e *env) *cobra.Command {
	c := &cobra.Command{Use: "registry", Short: "The list of approved contracts"}
	c.AddCommand(registryListCommand(e), registryShowCommand(e), registryApproveCommand(e), registryDisableCommand(e))
	return c
}

func registryListCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "list",
		Short:   "List every contract that was ever approved",
		Example: "  theseus registry list",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, head, err := e.contracts(cmd.Context())
			if err != nil {
				return err
			}
			all, err := c.Approved(cmd.Context(), head.Hash)
			if err != nil {
				return err
			}
			return e.print(map[string]any{"contracts": all, "block": head.Number}, func(w io.Writer) {
				for _, l := range all {
					fmt.Fprintf(w, "%v  %-18v %v\n", l.Account, l.Kind, l.Status)
				}
			})
		},
	}
}

func registryShowCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "show CONTRACT",
		Short:   "Show what a contract was approved as, and who holds its roles",
		Example: "  theseus registry show 0x5FbD…",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			contract, err := parseAddress("contract", args[0])
			if err != nil {
				return err
			}
			c, head, err := e.contracts(cmd.Context())
			if err != nil {
				return err
			}
			l, err := c.Listed(cmd.Context(), head.Hash, contract)
			if err != nil {
				return err
			}
			roles, err := c.RolesOf(cmd.Context(), head.Hash, contract)
			if err != nil {
				return err
			}
			return e.print(map[string]any{"contract": l, "roles": roleViews(roles), "block": head.Number}, func(w io.Writer) {
				fmt.Fprintf(w, "contract  %v\nkind      %v\nstatus    %v\n", l.Account, l.Kind, l.Status)
				writeRoles(w, roles)
			})
		},
	}
}

func registryApproveCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "approve CONTRACT KIND",
		Short: "Approve a contract as what it is, as keeper",
		Long: `Approve a contract as FAMILY, OPERATOR_CONTRACT, SERVICE, STAKING or TOKEN. It cannot be taken back by the keeper: a contract is
disabled by its panic button, for good. Read the code first: whoever relies on the contract relies on this word.`,
		Example: "  theseus registry approve 0x5FbD… OPERATOR_CONTRACT --account dev:0",
		Args:    cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			kind, err := stake.ParseKind(args[1])
			if err != nil {
				return usage("%w", err)
			}
			return e.onContract(cmd, args[0], func(a *acting, l chain.Listed) (string, error) {
				return fmt.Sprintf("Approve %v, now %v, as %v. Its panic button will be the default one.", l.Account, l.Status, kind), nil
			}, func(a *acting, contract common.Address) (*chain.Sent, error) {
				return a.ApproveContract(cmd.Context(), a.sender, contract, kind)
			}, "approved")
		},
	}
}

func registryDisableCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "disable CONTRACT",
		Short:   "Disable an approved contract for good, as its panic button",
		Example: "  theseus registry disable 0x5FbD… --account dev:0",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.onContract(cmd, args[0], func(a *acting, l chain.Listed) (string, error) {
				return fmt.Sprintf("Disable %v (%v, %v) for good: nobody can enable it again.", l.Account, l.Kind, l.Status), nil
			}, func(a *acting, contract common.Address) (*chain.Sent, error) {
				return a.DisableContract(cmd.Context(), a.sender, contract)
			}, "disabled")
		},
	}
}

// onContract shows what will be done to a contract of Registry's list, asks, and does it.
func (e *env) onContract(cmd *cobra.Command, text string, question func(*acting, chain.Listed) (string, error),
	send func(*acting, common.Address) (*chain.Sent, error), done string) error {
	contract, err := parseAddress("contract", text)
	if err != nil {
		return err
	}
	a, err := e.act(cmd.Context())
	if err != nil {
		return err
	}
	l, err := a.Listed(cmd.Context(), a.head.Hash, contract)
	if err != nil {
		return err
	}
	what, err := question(a, l)
	if err != nil {
		return err
	}
	if err := e.confirm(what); err != nil {
		return err
	}
	sent, err := send(a, contract)
	if err != nil {
		return err
	}
	return e.outcome(sent, fmt.Sprintf("%s %v", done, contract))
}
