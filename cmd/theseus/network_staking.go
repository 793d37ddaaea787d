package main

import (
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/chain"
	"theseus/stake"
)

func networkStakingCommand(e *env) *cobra.Command {
	cfg := chain.StakingConfig{}
	var supply, minimum, holder string
	c := &cobra.Command{
		Use:   "deploy-staking",
		Short: "Give a network a token and a staking contract",
		Long: `Deploy Token and TokenStaking, approve both on Registry and write them into the network file. The acting account must be keeper.
Running it again after it was killed goes on where it stopped. A staked operator contract comes after that, by an upgrade process.`,
		Example: "  theseus network deploy-staking --account dev:0 --supply 1000000000 --minimum 40000 --network network.json",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			a, err := e.act(ctx)
			if err != nil {
				return err
			}
			if cfg.Supply, err = stake.ParseTokens(supply); err != nil {
				return usage("--supply %w", err)
			}
			if cfg.Minimum, err = stake.ParseTokens(minimum); err != nil {
				return usage("--minimum %w", err)
			}
			cfg.Holder = a.signer.Address()
			if holder != "" {
				if cfg.Holder, err = e.anyAccount("--holder", holder); err != nil {
					return err
				}
			}
			cfg.Progress = func(step string, at common.Address, gas uint64) { e.progress("%-40s %v  %8d gas", step, at, gas) }
			if err := e.confirm(fmt.Sprintf(`Deploy the token %s (%s) of network %s, %s of them held by %v, and its staking contract:
  least stake     %s tokens
  counts          %s after it came
  stays at risk   %s after undelegating`, cfg.TokenName, cfg.TokenSymbol, a.Network.Name, cfg.Supply.Tokens(), cfg.Holder,
				cfg.Minimum.Tokens(), seconds(cfg.Initialisation), seconds(cfg.Undelegation))); err != nil {
				return err
			}
			n, err := chain.DeployStaking(ctx, a.Contracts, a.sender, cfg)
			if err != nil {
				return err
			}
			if err := n.Write(e.networkFile); err != nil {
				return err
			}
			return e.print(map[string]any{"network": n, "file": e.networkFile}, func(w io.Writer) {
				fmt.Fprintf(w, "wrote %s: token %v, staking contract %v\n", e.networkFile, n.Token, n.Staking)
			})
		},
	}
	f := c.Flags()
	f.StringVar(&cfg.TokenName, "token-name", "Theseus", "name of the token")
	f.StringVar(&cfg.TokenSymbol, "token-symbol", "PLANK", "symbol of the token")
	f.StringVar(&supply, "supply", "1000000000", "all the tokens there will ever be")
	f.StringVar(&holder, "holder", "", "who gets them; empty: the deploying account")
	f.StringVar(&minimum, "minimum", "40000", "least stake of a delegation, in tokens")
	f.Uint64Var(&cfg.Initialisation, "initialisation", 21600, "seconds until a delegation counts")
	f.Uint64Var(&cfg.Undelegation, "undelegation", 60*86400, "seconds that stake stays at risk after undelegating")
	return c
}
