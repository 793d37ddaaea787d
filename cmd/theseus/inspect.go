package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/chain"
	"theseus/chain/inspect"
)

func inspectCommand(e *env) *cobra.Command {
	var from uint64
	c := &cobra.Command{
		Use:   "inspect ADDRESS",
		Short: "What stands at an address: kind of proxy, code, who may change it, history, open initialisers",
		Long: `Reads the slots that proxies use, follows whose code calls really run (on a copy of the state, so that a proxy whose slot
says one thing and whose code does another is found), looks behind the admin (ProxyAdmin, owner, Safe, timelock, Authority),
tries an upgrade as each of them, holds the history that events tell against the slot at those blocks, and tries
initialisers of proxy and implementation as a stranger. Nothing is sent. No network file is needed.

Exit code 2 if there is something to look at before relying on the contract; each is a line under "look at".`,
		Example: "  theseus inspect 0x5FbD…\n  theseus inspect 0x5FbD… --from 19000000 --json",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			address, err := parseAddress("address", args[0])
			if err != nil {
				return err
			}
			client, err := e.dial(ctx, nil)
			if err != nil {
				return err
			}
			head, err := client.Head(ctx)
			if err != nil {
				return err
			}
			r, err := inspect.Inspect(ctx, client, head, address, from)
			if err != nil {
				return err
			}
			if err := e.print(r, func(w io.Writer) { showReport(w, r, head) }); err != nil || len(r.Warnings) == 0 {
				return err
			}
			return differs("%d to look at before relying on %v", len(r.Warnings), address)
		},
	}
	c.Flags().Uint64Var(&from, "from", 0, "block from which history is read")
	return c
}

func showReport(w io.Writer, r *inspect.Report, head chain.Block) {
	kind := string(r.Kind)
	if r.Generation != "" {
		kind += ", " + r.Generation
	}
	fmt.Fprintf(w, "address         %v, at block %d\nkind            %s\n", r.Address, head.Number, kind)
	if r.Beacon != (common.Address{}) {
		fmt.Fprintf(w, "beacon          %v\n", r.Beacon)
	}
	if r.Implementation != (common.Address{}) {
		fmt.Fprintf(w, "implementation  %v, code hash %v\n", r.Implementation, r.CodeHash)
	} else if r.CodeHash != (common.Hash{}) {
		fmt.Fprintf(w, "code hash       %v\n", r.CodeHash)
	}
	for i, t := range r.Targets {
		fmt.Fprintf(w, "%-15s %v\n", map[bool]string{true: "calls run", false: "  and then"}[i == 0], t.Address)
	}
	for p, label := r.Admin, "admin"; p != nil; p, label = p.Owner, "  behind it" {
		fmt.Fprintf(w, "%-15s %v, %s\n", label, p.Address, partyText(p))
	}
	for i, h := range r.Upgraders {
		fmt.Fprintf(w, "%-15s %v (%s)\n", map[bool]string{true: "may upgrade", false: ""}[i == 0], h.Address, h.As)
	}
	for i, h := range r.Roles {
		fmt.Fprintf(w, "%-15s %v (%s)\n", map[bool]string{true: "roles", false: ""}[i == 0], h.Address, h.As)
	}
	for i, l := range r.Locks {
		text := l.State
		if l.State == "initialised" {
			text = fmt.Sprintf("initialised (version %d)", l.Version)
		}
		fmt.Fprintf(w, "%-15s %s of the %s, by %s\n", map[bool]string{true: "initialisers", false: ""}[i == 0], text, l.Of, l.Scheme)
	}
	for i, c := range r.History {
		fmt.Fprintf(w, "%-15s block %d  %v  state %s\n", map[bool]string{true: "history", false: ""}[i == 0], c.Block, c.To, c.State)
	}
	if !r.Proven {
		fmt.Fprintln(w, "state           as the endpoints say it; none of them proves it")
	}
	for i, warning := range r.Warnings {
		fmt.Fprintf(w, "%-15s %s\n", map[bool]string{true: "look at", false: ""}[i == 0], warning)
	}
}

func partyText(p *inspect.Party) string {
	if p.What != inspect.ASafe {
		return p.What
	}
	var owners []string
	for _, o := range p.Owners {
		owners = append(owners, o.Hex())
	}
	return fmt.Sprintf("Safe, %d of %d: %s", p.Threshold, len(p.Owners), strings.Join(owners, ", "))
}
