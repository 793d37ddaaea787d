package main

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/upgrade"
)

func activateCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "activate CONTRACT…",
		Short: "Make a verified upgrade or a roll-back run",
		Long: `Switch the contract to its new code, run the signed initialiser, read the code back and check the signed assertions,
in one transaction: it happens whole or not at all. Anyone may when the delay is over, unless an activator was signed.
Several contracts are activated together when they were signed as a bundle, in its order.`,
		Example: "  theseus activate 0x5FbD…",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			a, err := e.act(ctx)
			if err != nil {
				return err
			}
			var intents []upgrade.Intent
			text := ""
			for _, arg := range args {
				contract, err := parseAddress("contract", arg)
				if err != nil {
					return err
				}
				intent, err := e.liveIntent(ctx, a, contract)
				if err != nil {
					return err
				}
				code := upgrade.CodeOf(intent)
				text += fmt.Sprintf("Activate version %d of %v: tree %v, implementation %v.\n", code.Version, contract, code.NewHash, code.Implementation)
				intents = append(intents, intent)
			}
			if err := e.confirm(text); err != nil {
				return err
			}
			for _, intent := range intents {
				if err := e.ensureImplementation(ctx, a, intent); err != nil {
					return err
				}
			}
			sent, err := a.Activate(ctx, a.sender, intents...)
			if err != nil {
				return err
			}
			return e.outcome(sent, "activated")
		},
	}
}

// liveIntent is the body of the code intent that reached m last.
func (e *env) liveIntent(ctx context.Context, a *acting, contract common.Address) (upgrade.Intent, error) {
	r, err := a.Record(ctx, a.head.Hash, contract)
	if err != nil {
		return nil, err
	}
	if !r.Live(a.head.Time) {
		return nil, &exitError{exitRefused, &upgrade.NoLiveApproval{Contract: contract}}
	}
	found, err := a.Intent(ctx, a.head, contract, r.Digest)
	if err != nil {
		return nil, err
	}
	return found.Intent, nil
}

// ensureImplementation builds and deploys the implementation if no validator has.
func (e *env) ensureImplementation(ctx context.Context, a *acting, intent upgrade.Intent) error {
	up, ok := intent.(*upgrade.Upgrade)
	if !ok {
		return nil
	}
	code, err := a.Code(ctx, a.head.Hash, up.Implementation)
	if err != nil || len(code) > 0 {
		return err
	}
	b, err := e.fetchAndBuild(ctx, &a.Network, up.Link, [32]byte(up.Commit), up.ContractName)
	if err != nil {
		return fmt.Errorf("the implementation is not deployed, and building it here: %w", err)
	}
	if b.artifact.Implementation != up.Implementation {
		return differs("the tree builds to %v, signed was %v", b.artifact.Implementation, up.Implementation)
	}
	e.progress("deploying the implementation")
	for _, l := range b.artifact.Libraries {
		if len(l.CreationCode) > 0 {
			if err := a.DeployImplementation(ctx, a.sender, b.artifact.TreeHash, l.CreationCode, l.Address); err != nil {
				return err
			}
		}
	}
	return a.DeployImplementation(ctx, a.sender, b.artifact.TreeHash, b.artifact.CreationCode, b.artifact.Implementation)
}
