package main

import (
	"context"

	"theseus/upgrade"
)

// wouldPass asks the model what CodeRegistry would say if a signer approved this intent now, so that nobody signs what could
// never take effect.
func (e *env) wouldPass(ctx context.Context, a *acting, r *upgrade.Record, intent upgrade.Intent) error {
	roundTime, retryTime, err := a.RoundTime(ctx, a.head.Hash)
	if err != nil {
		return err
	}
	if back, ok := intent.(*upgrade.RollBack); ok {
		hash, err := a.Version(ctx, a.head.Hash, r.Contract, back.ToVersion)
		if err != nil {
			return err
		}
		r.Versions = map[uint32]upgrade.HeadHash{back.ToVersion: hash}
	}
	n := upgrade.Network{Domain: a.Network.Domain(), RoundTime: roundTime, RetryTime: retryTime}
	call := upgrade.Call{Caller: r.Configuration.Signers[0], Time: a.head.Time, Plain: true}
	if _, err := n.Decide(*r, upgrade.Submit{Intent: intent}, call); err != nil {
		return &exitError{exitRefused, err}
	}
	return nil
}
