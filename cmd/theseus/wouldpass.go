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
	submit := upgrade.Submit{Intent: intent}
	if back, ok := intent.(*upgrade.RollBack); ok {
		if submit.Path, err = a.Path(ctx, a.head, r.Contract, back.ToVersion); err != nil {
			return err
		}
	}
	n := upgrade.Network{Domain: a.Network.Domain(), RoundTime: roundTime, RetryTime: retryTime}
	call := upgrade.Call{Caller: r.Configuration.Signers[0], Time: a.head.Time, Plain: true}
	if _, err := n.Decide(*r, submit, call); err != nil {
		return &exitError{exitRefused, err}
	}
	return nil
}
