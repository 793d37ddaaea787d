package main

import (
	"context"
	"fmt"
	"io"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/chain"
	"theseus/chain/signer"
	"theseus/upgrade"
)

// task is something that waits for an account.
type task struct {
	Account  common.Address `json:"account"`
	Contract common.Address `json:"contract"`
	Do       string         `json:"do"`
	What     string         `json:"what"`
	Command  string         `json:"command"`
	Until    uint64         `json:"until,omitempty"`
}

func inboxCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "inbox [ACCOUNT…]",
		Short: "Show what waits for these accounts",
		Long: `List, over all records of the network, what waits for the given accounts (else --account, else those of the keystore):
proposals to approve or reject as a signer, a hand-over to accept, and, for whoever proposed it, an upgrade to verify or
activate and a configuration to apply.`,
		Example: "  theseus inbox 0x70997970…",
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			if len(args) == 0 && e.account != "" {
				args = []string{e.account}
			}
			var accounts []common.Address
			for _, arg := range args {
				a, err := e.anyAccount("account", arg)
				if err != nil {
					return err
				}
				accounts = append(accounts, a)
			}
			if len(accounts) == 0 {
				var err error
				if accounts, err = signer.OpenKeystore(e.keystore).Accounts(); err != nil {
					return err
				}
			}
			if len(accounts) == 0 {
				return usage("no accounts; name some")
			}
			c, head, err := e.contracts(ctx)
			if err != nil {
				return err
			}
			contracts, err := c.Addresses(ctx, head.Hash)
			if err != nil {
				return err
			}
			tasks := []task{}
			for _, contract := range contracts {
				r, err := c.Record(ctx, head.Hash, contract)
				if err != nil {
					return err
				}
				if r.Closed {
					continue
				}
				open, err := openProposals(ctx, c, head, r)
				if err != nil {
					return err
				}
				s, err := explainRecord(ctx, c, head, r)
				if err != nil {
					return err
				}
				proposers, err := proposersOf(ctx, c, head, r)
				if err != nil {
					return err
				}
				for _, account := range accounts {
					if r.Configuration.IndexOf(account) >= 0 {
						for _, p := range open {
							if slices.Contains(p.Approved, account) || slices.Contains(p.Rejected, account) {
								continue
							}
							tasks = append(tasks, task{account, contract, "approve or reject", p.Summary, e.approval(contract, p.Digest, p.intent), p.CollectUntil})
						}
					}
					for _, step := range s.Next {
						// What anyone may do waits for whoever proposed it. Halting is always possible, and no task.
						mine := slices.Contains(step.By, account) || len(step.By) == 0 && proposers[step.Do] == account
						if mine && step.From <= head.Time && step.Do != "halt" {
							tasks = append(tasks, task{account, contract, step.Do, step.Sentence, fmt.Sprintf("theseus %s %v", commandOf(step.Do), contract), step.Until})
						}
					}
				}
			}
			return e.print(tasks, func(w io.Writer) {
				for _, t := range tasks {
					fmt.Fprintf(w, "%v  %v\n  %s: %s\n  %s\n", t.Account, t.Contract, t.Do, t.What, t.Command)
				}
				if len(tasks) == 0 {
					fmt.Fprintln(w, "nothing waits for these accounts")
				}
			})
		},
	}
}

// proposersOf says by step who proposed what the step moves on.
func proposersOf(ctx context.Context, c *chain.Contracts, head chain.Block, r *upgrade.Record) (map[string]common.Address, error) {
	proposers := make(map[string]common.Address)
	find := func(d upgrade.Digest, steps ...string) error {
		found, err := c.Intent(ctx, head, r.Contract, d)
		if err != nil {
			return err
		}
		for _, step := range steps {
			proposers[step] = found.Intent.Head().Proposer
		}
		return nil
	}
	if r.Live(head.Time) {
		if err := find(r.Digest, "verify", "activate"); err != nil {
			return nil, err
		}
	}
	if r.PendingConfiguration != nil {
		if err := find(r.PendingConfigurationDigest, "apply"); err != nil {
			return nil, err
		}
	}
	return proposers, nil
}

// commandOf names the command that takes a step.
func commandOf(step string) string {
	switch step {
	case "apply":
		return "config apply"
	case "accept":
		return "handover accept"
	case "enforce":
		return "halt --enforce"
	}
	return step
}
