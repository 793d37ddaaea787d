package main

import (
	"fmt"
	"io"
	"math/big"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"theseus/chain"
	"theseus/chain/devnet"
	"theseus/code/build"
	"theseus/printable"
)

func networkCommand(e *env) *cobra.Command {
	c := &cobra.Command{Use: "network", Short: "Deploy Theseus on a chain; declare, build and upgrade the network of contracts that lives on it"}
	c.AddCommand(networkDeployCommand(e), networkStakingCommand(e), networkOperatorCommand(e), networkUpdateCommand(e), networkShowCommand(e),
		networkPlanCommand(e), networkApplyCommand(e), networkStatusCommand(e))
	return c
}

func networkDeployCommand(e *env) *cobra.Command {
	cfg := chain.DeployConfig{}
	var validators []string
	var panicButton, fee string
	var staked bool
	var staking stakingFlags
	var operators operatorFlags
	c := &cobra.Command{
		Use:   "deploy",
		Short: "Deploy the contracts of a new network and write its file",
		Long: `Deploy Registry, VerificationService, CodeRegistry, Proposals, Records, the families and a permissioned operator contract
with the given validators, approve and list them, and write the network file (--network). Running it again after it was
killed goes on where it stopped. The account that deploys becomes governance, keeper and upgrader.

With --staked the network is staked from its first day: also a token, a staking contract and a staked operator contract, which the
service has on its list (deploy-staking and deploy-operator --add in one). Its draw takes part of the commit time. Until operators with
stake have joined it, the validators do the work; afterwards theseus service deprecate, or a plan, retires their contract.`,
		Example: `  theseus network deploy --account dev:0 --validators dev:1,dev:2,dev:3,dev:4 --network network.json
  theseus network deploy --staked --account dev:0 --validators dev:1,dev:2,dev:3,dev:4 --holder dev:5 --network network.json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			client, err := e.dial(ctx, nil)
			if err != nil {
				return err
			}
			s, err := e.signer(ctx, client.ChainID().Uint64())
			if err != nil {
				return err
			}
			for _, text := range validators {
				a, err := e.anyAccount("--validators", text)
				if err != nil {
					return err
				}
				cfg.Validators = append(cfg.Validators, a)
			}
			if len(cfg.Validators) == 0 {
				return usage("no validators; give their accounts with --validators")
			}
			cfg.Keeper, cfg.Upgrader, cfg.PanicButton = s.Address(), s.Address(), s.Address()
			if panicButton != "" {
				if cfg.PanicButton, err = e.anyAccount("--panic-button", panicButton); err != nil {
					return err
				}
			}
			var ok bool
			if cfg.Fee, ok = new(big.Int).SetString(fee, 10); !ok || cfg.Fee.Sign() < 0 {
				return usage("--fee %q: want wei", fee)
			}
			cfg.Deployer = build.DeterministicDeployer
			cfg.Progress = e.deployed
			text := fmt.Sprintf("Deploy network %q on chain %v as %v with %d validators (%d may fail).", cfg.Name, client.ChainID(), s.Address(), len(cfg.Validators), (len(cfg.Validators)-1)/3)
			stakingCfg := chain.StakingConfig{}
			if staked {
				if stakingCfg, err = staking.config(e, s.Address()); err != nil {
					return err
				}
				if operators.terms.DrawTime >= cfg.CommitTime {
					return usage("--draw-time %d: the draw takes part of the commit time, which is %d seconds", operators.terms.DrawTime, cfg.CommitTime)
				}
				operators.terms.CommitTime, operators.terms.RevealTime = cfg.CommitTime-operators.terms.DrawTime, cfg.RevealTime
				if err := operators.read(cfg.CommitTime + cfg.RevealTime); err != nil {
					return err
				}
				text += "\n" + stakingText(stakingCfg, cfg.Name) + "\nDeploy, approve and add a staked operator contract:\n" + operators.text()
			} else if flag := stakedOnly(cmd.Flags()); flag != "" {
				return usage("--%s is about stake: it takes --staked", flag)
			}
			if err := e.confirm(text); err != nil {
				return err
			}
			sender, err := e.sender(ctx, client, s)
			if err != nil {
				return err
			}
			n, operator, err := chain.DeployNetwork(ctx, client, sender, cfg)
			if err != nil {
				return err
			}
			// A run that goes on with what is there, or repeats it, forgets nothing that came later.
			if before, err := chain.ReadNetwork(e.networkFile); err == nil && before.CodeRegistry == n.CodeRegistry && before.ChainID == n.ChainID {
				n = before
			}
			if err := n.Write(e.networkFile); err != nil {
				return err
			}
			if !staked {
				return e.print(map[string]any{"network": n, "operatorContract": operator, "file": e.networkFile}, func(w io.Writer) {
					fmt.Fprintf(w, "wrote %s: CodeRegistry %v, operator contract %v\n", e.networkFile, n.CodeRegistry, operator)
				})
			}
			c, err := chain.Open(ctx, client, n)
			if err != nil {
				return err
			}
			if n.Staking == (common.Address{}) {
				if n, err = chain.DeployStaking(ctx, c, sender, stakingCfg); err != nil {
					return err
				}
				if err := n.Write(e.networkFile); err != nil {
					return err
				}
				if c, err = chain.Open(ctx, client, n); err != nil {
					return err
				}
			}
			if err := operators.deploy(ctx, e, c, sender, "staked", true); err != nil {
				return err
			}
			drawn := operators.terms.OperatorContract
			return e.print(map[string]any{"network": n, "operatorContract": operator, "stakedOperatorContract": drawn, "terms": operators.terms, "file": e.networkFile}, func(w io.Writer) {
				fmt.Fprintf(w, "wrote %s: CodeRegistry %v, operator contract %v\ntoken %v, staking contract %v, staked operator contract %v\n",
					e.networkFile, n.CodeRegistry, operator, n.Token, n.Staking, drawn)
				fmt.Fprintf(w, "owners of tokens: theseus stake new\nauthorizers: theseus authorize %v\noperators: theseus operator join %v\n", drawn, drawn)
			})
		},
	}
	f := c.Flags()
	f.StringVar(&cfg.Name, "name", "theseus", "name of the network; a second network of one account needs another")
	f.StringSliceVar(&validators, "validators", nil, "accounts of the validators")
	f.StringVar(&panicButton, "panic-button", "", "account that may disable operator contracts; empty: the deploying one")
	f.Uint64Var(&cfg.CommitTime, "commit-time", 600, "seconds in which validators commit")
	f.Uint64Var(&cfg.RevealTime, "reveal-time", 300, "seconds in which they reveal")
	f.Uint64Var(&cfg.RetryTime, "retry-time", 900, "seconds between the starts of two rounds of one approval")
	f.Uint64Var(&cfg.UpgradeDelay, "upgrade-delay", 24*3600, "seconds from the start of an upgrade of the service until it may be completed")
	f.Uint64Var(&cfg.UpgradeWindow, "upgrade-window", 7*24*3600, "seconds after that delay in which it may be completed")
	f.StringVar(&fee, "fee", "0", "fee of a round, in wei")
	f.BoolVar(&staked, "staked", false, "also a token, a staking contract and a staked operator contract")
	staking.add(f)
	operators.add(f)
	return c
}

// stakedOnly is a flag that was given and means nothing without --staked; empty if there is none.
func stakedOnly(given *pflag.FlagSet) (name string) {
	about := pflag.NewFlagSet("staked", pflag.ContinueOnError)
	new(stakingFlags).add(about)
	new(operatorFlags).add(about)
	given.Visit(func(f *pflag.Flag) {
		if about.Lookup(f.Name) != nil && name == "" {
			name = f.Name
		}
	})
	return name
}

func networkShowCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "show",
		Short:   "Show a network, held against the chain",
		Example: "  theseus network show --json",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			c, head, err := e.contracts(ctx)
			if err != nil {
				return err
			}
			operators, err := c.Candidates(ctx, head.Hash)
			if err != nil {
				return err
			}
			type seated struct {
				Address    common.Address   `json:"address"`
				Validators []common.Address `json:"validators"`
			}
			candidates := make([]seated, len(operators))
			for i, operator := range operators {
				candidates[i].Address = operator
				if candidates[i].Validators, err = c.Validators(ctx, head.Hash, operator); err != nil {
					return err
				}
			}
			roundTime, retryTime, err := c.RoundTime(ctx, head.Hash)
			if err != nil {
				return err
			}
			records, err := c.Addresses(ctx, head.Hash)
			if err != nil {
				return err
			}
			n := c.Network
			return e.print(map[string]any{
				"network": n, "operatorContracts": candidates, "roundTime": roundTime, "retryTime": retryTime,
				"records": len(records), "block": head.Number, "blockHash": head.Hash,
			}, func(w io.Writer) {
				fmt.Fprintf(w, "network             %s on chain %d, block %d\n", printable.Text(n.Name), n.ChainID, head.Number)
				for _, row := range []struct {
					name string
					at   common.Address
				}{
					{"CodeRegistry", n.CodeRegistry}, {"Proposals", n.Proposals}, {"Records", n.Records}, {"Registry", n.Registry},
					{"VerificationService", n.Service}, {"managed family", n.Families.Managed}, {"UUPS family", n.Families.UUPS},
					{"beacon family", n.Families.Beacon},
					{"CREATE2 deployer", n.Deployer}, {"Token", n.Token}, {"TokenStaking", n.Staking},
				} {
					if row.at != (common.Address{}) {
						fmt.Fprintf(w, "%-20s%v\n", row.name, row.at)
					}
				}
				fmt.Fprintf(w, "round time          %d s, retry after %d s\nrecords             %d\n", roundTime, retryTime, len(records))
				for _, candidate := range candidates {
					fmt.Fprintf(w, "operator contract   %v\n", candidate.Address)
					for i, v := range candidate.Validators {
						fmt.Fprintf(w, "validator %-10d%v\n", i, v)
					}
				}
			})
		},
	}
}

// anyAccount reads an address or, for the devnet, dev:N.
func (e *env) anyAccount(what, text string) (common.Address, error) {
	if n, ok := strings.CutPrefix(text, "dev:"); ok {
		i, err := strconv.ParseUint(n, 10, 16)
		if err != nil {
			return common.Address{}, usage("%s %q: want dev: and a number", what, text)
		}
		return devnet.DevAccount(int(i)).Address, nil
	}
	return parseAddress(what, text)
}
