package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/chain"
	"theseus/upgrade"
)

func statusCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "status CONTRACT",
		Short: "Say what state a contract is in, and what can happen next, by whom, from when",
		Long: `Read the record from state and explain it: what runs, what is approved, how far its verification is, which proposals
collect signatures, and each next step with who may take it.`,
		Example: "  theseus status 0x5FbD…",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			contract, err := parseAddress("contract", args[0])
			if err != nil {
				return err
			}
			c, head, err := e.contracts(ctx)
			if err != nil {
				return err
			}
			r, err := c.Record(ctx, head.Hash, contract)
			if err != nil {
				return err
			}
			s, err := explainRecord(ctx, c, head, r)
			if err != nil {
				return err
			}
			open, err := openProposals(ctx, c, head, r)
			if err != nil {
				return err
			}
			round, err := lastRound(ctx, c, head, r)
			if err != nil {
				return err
			}
			return e.print(map[string]any{"block": head.Number, "time": head.Time, "status": s, "round": round, "proposals": open}, func(w io.Writer) {
				fmt.Fprintf(w, "%v at block %d, %s\n", contract, head.Number, when(head.Time))
				for _, sentence := range s.Sentences {
					fmt.Fprintln(w, " ", sentence)
				}
				if round != nil {
					fmt.Fprintln(w, " ", round.Sentence)
				}
				for _, p := range open {
					fmt.Fprintf(w, "  %s\n", p.text())
				}
				fmt.Fprintln(w, "next:")
				for _, step := range s.Next {
					fmt.Fprintf(w, "  %-9s %s%s\n", step.Do, step.Sentence, window(step, head.Time))
				}
			})
		},
	}
}

func window(s upgrade.Step, now uint64) string {
	text := ""
	if s.From > now {
		text += " From " + when(s.From) + "."
	}
	if s.Until != 0 {
		text += " Until " + when(s.Until) + "."
	}
	return text
}

// explainRecord asks the model, with Registry's answers at the same block.
func explainRecord(ctx context.Context, c *chain.Contracts, head chain.Block, r *upgrade.Record) (upgrade.Status, error) {
	roundTime, retryTime, err := c.RoundTime(ctx, head.Hash)
	if err != nil {
		return upgrade.Status{}, err
	}
	statuses := make(map[common.Address]upgrade.RegistryStatus)
	for _, a := range []common.Address{r.OperatorContract, r.HaltedBy} {
		if statuses[a], err = c.RegistryStatus(ctx, head.Hash, a); err != nil {
			return upgrade.Status{}, err
		}
	}
	n := upgrade.Network{Domain: c.Network.Domain(), RoundTime: roundTime, RetryTime: retryTime}
	return n.Explain(*r, head.Time, func(a common.Address) upgrade.RegistryStatus { return statuses[a] }), nil
}

// openProposal is an announced intent that may still take effect.
type openProposal struct {
	Digest       upgrade.Digest   `json:"digest"`
	Kind         upgrade.Kind     `json:"kind"`
	Proposer     common.Address   `json:"proposer"`
	CollectUntil uint64           `json:"collectUntil"`
	Approved     []common.Address `json:"approved"`
	Rejected     []common.Address `json:"rejected"`
	Need         int              `json:"need"`
	Summary      string           `json:"summary"`
	intent       upgrade.Intent
}

func (p *openProposal) text() string {
	return fmt.Sprintf("proposal %v: %s; %d of %d approved on chain, %d rejected; until %s", p.Digest, p.Summary, len(p.Approved), p.Need, len(p.Rejected), when(p.CollectUntil))
}

// openProposals lists announced intents that could still reach m.
func openProposals(ctx context.Context, c *chain.Contracts, head chain.Block, r *upgrade.Record) ([]openProposal, error) {
	open := []openProposal{}
	if r.Closed {
		return open, nil
	}
	intents, err := c.Intents(ctx, head, r.Contract)
	if err != nil {
		return nil, err
	}
	for _, p := range intents {
		h := p.Intent.Head()
		if h.Epoch != r.Epoch || head.Time > h.CollectUntil {
			continue
		}
		if code := upgrade.CodeOf(p.Intent); code != nil && (code.Version != r.LastVersion+1 || code.ActiveHash != r.Active.TreeHash) {
			continue
		}
		ballot, err := c.Ballot(ctx, head.Hash, r.Contract, p.Digest)
		if err != nil {
			return nil, err
		}
		if ballot.Reached || ballot.End != upgrade.EndNone {
			continue
		}
		o := openProposal{
			Digest: p.Digest, Kind: p.Intent.Kind(), Proposer: h.Proposer, CollectUntil: h.CollectUntil, Need: int(r.Configuration.Threshold),
			Summary: summary(p.Intent), Approved: []common.Address{}, Rejected: []common.Address{}, intent: p.Intent,
		}
		for i, s := range r.Configuration.Signers {
			if ballot.Approvals>>i&1 != 0 {
				o.Approved = append(o.Approved, s)
			}
			if ballot.Rejections>>i&1 != 0 {
				o.Rejected = append(o.Rejected, s)
			}
		}
		open = append(open, o)
	}
	return open, nil
}

func summary(intent upgrade.Intent) string {
	switch i := intent.(type) {
	case *upgrade.Upgrade:
		return fmt.Sprintf("upgrade to version %d, tree %v", i.Version, i.NewHash)
	case *upgrade.RollBack:
		return fmt.Sprintf("roll back to version %d", i.ToVersion)
	case *upgrade.Reconfigure:
		return fmt.Sprintf("%d of %d signers, delay %d s", i.Configuration.Threshold, len(i.Configuration.Signers), i.Configuration.Delay)
	case *upgrade.Cancel:
		return fmt.Sprintf("cancel %v", i.Digest)
	case *upgrade.HandOver:
		return fmt.Sprintf("hand over to %v", i.Controller)
	}
	return strings.ToLower(intent.Kind().String())
}
