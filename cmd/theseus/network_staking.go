package main

import (
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"theseus/chain"
	"theseus/stake"
)

// stakingFlags choose a network's token and staking contract.
type stakingFlags struct {
	cfg                     chain.StakingConfig
	supply, minimum, holder string
}

func (s *stakingFlags) add(f *pflag.FlagSet) {
	f.StringVar(&s.cfg.TokenName, "token-name", "Theseus", "name of the token")
	f.StringVar(&s.cfg.TokenSymbol, "token-symbol", "PLANK", "symbol of the token")
	f.StringVar(&s.supply, "supply", "1000000000", "all the tokens there will ever be")
	f.StringVar(&s.holder, "holder", "", "who gets them; empty: the deploying account")
	f.StringVar(&s.minimum, "minimum", "40000", "least stake of a delegation, in tokens")
	f.Uint64Var(&s.cfg.Initialisation, "initialisation", 21600, "seconds until a delegation counts")
	f.Uint64Var(&s.cfg.Undelegation, "undelegation", 60*86400, "seconds that stake stays at risk after undelegating")
}

// config that the flags say; what they leave open is the deployer's.
func (s *stakingFlags) config(e *env, deployer common.Address) (cfg chain.StakingConfig, err error) {
	cfg = s.cfg
	if cfg.Supply, err = stake.ParseTokens(s.supply); err != nil {
		return cfg, usage("--supply %w", err)
	}
	if cfg.Minimum, err = stake.ParseTokens(s.minimum); err != nil {
		return cfg, usage("--minimum %w", err)
	}
	cfg.Holder = deployer
	if s.holder != "" {
		if cfg.Holder, err = e.anyAccount("--holder", s.holder); err != nil {
			return cfg, err
		}
	}
	cfg.Progress = e.deployed
	return cfg, nil
}

// deployed tells of a contract of a network.
func (e *env) deployed(step string, at common.Address, gas uint64) {
	e.progress("%-40s %v  %8d gas", step, at, gas)
}

func stakingText(cfg chain.StakingConfig, network string) string {
	return fmt.Sprintf(`Deploy the token %s (%s) of network %s, %s of them held by %v, and its staking contract:
  least stake     %s tokens
  counts          %s after it came
  stays at risk   %s after undelegating`, cfg.TokenName, cfg.TokenSymbol, network, cfg.Supply.Tokens(), cfg.Holder,
		cfg.Minimum.Tokens(), seconds(cfg.Initialisation), seconds(cfg.Undelegation))
}

func networkStakingCommand(e *env) *cobra.Command {
	var flags stakingFlags
	c := &cobra.Command{
		Use:   "deploy-staking",
		Short: "Give a network a token and a staking contract",
		Long: `Deploy Token and TokenStaking, approve both on Registry and write them into the network file. The acting account must be keeper.
Running it again after it was killed goes on where it stopped. A staked operator contract comes after that: theseus network
deploy-operator, or on a network at work an upgrade process.`,
		Example: "  theseus network deploy-staking --account dev:0 --supply 1000000000 --minimum 40000 --network network.json",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			a, err := e.act(ctx)
			if err != nil {
				return err
			}
			cfg, err := flags.config(e, a.signer.Address())
			if err != nil {
				return err
			}
			if err := e.confirm(stakingText(cfg, a.Network.Name)); err != nil {
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
	flags.add(c.Flags())
	return c
}
