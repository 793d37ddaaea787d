package main

import (
	"context"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/chain"
	"theseus/stake"
)

func roleCommand(e *env) *cobra.Command {
	c := &cobra.Command{
		Use:   "role",
		Short: "Who holds which authority, and how it changes hands",
		Long: `Roles are GOVERNANCE and KEEPER, held once; PANIC_BUTTON of every approved contract; OPERATOR_CONTRACT_UPGRADER and SERVICE_UPGRADER of
services. Without a contract the last three are the defaults that contracts approved later get. Governance proposes, who is proposed accepts.`,
	}
	c.AddCommand(roleShowCommand(e), roleProposeCommand(e), roleAcceptCommand(e))
	return c
}

func roleShowCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "show [CONTRACT]",
		Short:   "Show who holds the roles, of a contract or by default",
		Example: "  theseus role show 0x5FbD…",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			subject, err := subjectIn(args)
			if err != nil {
				return err
			}
			c, head, err := e.contracts(cmd.Context())
			if err != nil {
				return err
			}
			roles, err := c.RolesOf(cmd.Context(), head.Hash, subject)
			if err != nil {
				return err
			}
			return e.print(map[string]any{"roles": roleViews(roles), "block": head.Number}, func(w io.Writer) { writeRoles(w, roles) })
		},
	}
}

func roleProposeCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "propose ROLE ACCOUNT [CONTRACT]",
		Short:   "Name who may take a role over, as governance",
		Example: "  theseus role propose KEEPER 0x3C44… --account dev:0",
		Args:    cobra.RangeArgs(2, 3),
		RunE: func(cmd *cobra.Command, args []string) error {
			account, err := e.anyAccount("account", args[1])
			if err != nil {
				return err
			}
			return e.onRole(cmd, args[0], args[2:], func(a *acting, r chain.RoleHolder) string {
				return fmt.Sprintf("Let %v become %s, which is %v now.", account, roleText(r.RoleOf), r.Holder)
			}, func(ctx context.Context, a *acting, of stake.RoleOf) (*chain.Sent, error) {
				return a.ProposeHolder(ctx, a.sender, of, account)
			}, "proposed")
		},
	}
}

func roleAcceptCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "accept ROLE [CONTRACT]",
		Short:   "Take over a role that the acting account is proposed for",
		Example: "  theseus role accept KEEPER --account 0x3C44…",
		Args:    cobra.RangeArgs(1, 2),
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.onRole(cmd, args[0], args[1:], func(a *acting, r chain.RoleHolder) string {
				return fmt.Sprintf("Take over as %s from %v, who loses it at once.", roleText(r.RoleOf), r.Holder)
			}, func(ctx context.Context, a *acting, of stake.RoleOf) (*chain.Sent, error) {
				return a.AcceptRole(ctx, a.sender, of)
			}, "accepted")
		},
	}
}

// onRole shows what will become of a role, asks, and does it.
func (e *env) onRole(cmd *cobra.Command, roleName string, subjectArgs []string, question func(*acting, chain.RoleHolder) string,
	send func(context.Context, *acting, stake.RoleOf) (*chain.Sent, error), done string) error {
	role, err := stake.ParseRole(roleName)
	if err != nil {
		return usage("%w", err)
	}
	subject, err := subjectIn(subjectArgs)
	if err != nil {
		return err
	}
	a, err := e.act(cmd.Context())
	if err != nil {
		return err
	}
	r, err := a.Role(cmd.Context(), a.head.Hash, stake.RoleOf{Role: role, Subject: subject})
	if err != nil {
		return err
	}
	if r.Holder == (common.Address{}) {
		return usage("nobody is %s: it is not approved, has no such role, or its panic button was given up", roleText(r.RoleOf))
	}
	if err := e.confirm(question(a, r)); err != nil {
		return err
	}
	sent, err := send(cmd.Context(), a, r.RoleOf)
	if err != nil {
		return err
	}
	return e.outcome(sent, fmt.Sprintf("%s: %s", done, roleText(r.RoleOf)))
}

func subjectIn(args []string) (common.Address, error) {
	if len(args) == 0 {
		return common.Address{}, nil
	}
	return parseAddress("contract", args[0])
}

func roleText(of stake.RoleOf) string {
	switch {
	case of.Subject != (common.Address{}):
		return fmt.Sprintf("%v of %v", of.Role, of.Subject)
	case of.Role >= stake.RolePanicButton:
		return fmt.Sprintf("%v by default", of.Role)
	}
	return of.Role.String()
}

type roleView struct {
	Role     stake.Role     `json:"role"`
	Subject  common.Address `json:"subject,omitzero"`
	Holder   common.Address `json:"holder"`
	Proposed common.Address `json:"proposed,omitzero"`
}

func roleViews(roles []chain.RoleHolder) []roleView {
	views := make([]roleView, len(roles))
	for i, r := range roles {
		views[i] = roleView{r.Role, r.Subject, r.Holder, r.Proposed}
	}
	return views
}

func writeRoles(w io.Writer, roles []chain.RoleHolder) {
	for _, r := range roles {
		fmt.Fprintf(w, "%-27v %v", r.Role, r.Holder)
		if r.Proposed != (common.Address{}) {
			fmt.Fprintf(w, ", proposed: %v", r.Proposed)
		}
		fmt.Fprintln(w)
	}
}
