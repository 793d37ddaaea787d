package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"theseus/chain"
)

func networkUpdateCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "update",
		Short: "Bring the token and the staking contract of the network file up to date",
		Long: `After a Staking or a Token process, have the network file name the token and the staking contract on which the operator contracts
of its service stand now, as Registry approves them. theseus apply does it for whoever runs it at the end; this is for everybody else. Nothing is
sent. The file is replaced whole or not at all. Programs that are running have read the old one: start validators again.`,
		Example: "  theseus network update --network network.json",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			c, _, err := e.contracts(ctx)
			if err != nil {
				return err
			}
			n, changed, err := e.updateNetwork(ctx, c)
			if errors.As(err, new(*chain.StandingError)) {
				return differs("%w", err)
			}
			if err != nil {
				return err
			}
			return e.print(map[string]any{"network": n, "file": e.networkFile, "changed": changed}, func(w io.Writer) {
				if !changed {
					fmt.Fprintf(w, "%s is up to date: token %v, staking contract %v\n", e.networkFile, n.Token, n.Staking)
					return
				}
				fmt.Fprintf(w, "wrote %s: token %v, staking contract %v\n", e.networkFile, n.Token, n.Staking)
			})
		},
	}
}

// updateNetwork writes the network file anew if the network stands on another staking contract than it says.
func (e *env) updateNetwork(ctx context.Context, c *chain.Contracts) (n *chain.Network, changed bool, err error) {
	head, err := c.Head(ctx)
	if err != nil {
		return nil, false, err
	}
	if n, err = c.Standing(ctx, head.Hash); err != nil || n.Token == c.Network.Token && n.Staking == c.Network.Staking {
		return n, false, err
	}
	return n, true, n.Write(e.networkFile)
}
