package validator

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"theseus/code/build"
	"theseus/code/link"
	"theseus/code/tree"
	"theseus/safety"
	"theseus/safety/worker"
	"theseus/upgrade"
)

// Check is what a safety check of an upgrade found, beside what runs now. It has no part in the verdict.
type Check struct {
	Digest   upgrade.FindingsDigest `json:"digest"`             // what is revealed; zero: not checked
	Findings []safety.Finding       `json:"findings,omitempty"` // those that stand, as many as the file takes
	Stand    int                    `json:"stand"`              // how many there are
	Note     string                 `json:"note,omitempty"`     // why it was not checked
}

// matched is an upgrade whose build is as signed.
type matched struct {
	intent   *upgrade.Upgrade
	evidence *build.Evidence // nil: only the build could be had
}

// check finds what stands against an upgrade whose verdict is known. Whatever goes wrong here says no more than that it was not checked.
// With insist, what runs now is asked for until there is no more time.
func (v *Validator) check(ctx context.Context, m *matched, insist bool) Check {
	start := time.Now()
	c, err := v.examine(ctx, m, insist)
	v.metrics.check.Observe(time.Since(start).Seconds())
	result := "clean"
	switch {
	case err != nil:
		c, result = Check{Note: err.Error()}, "unchecked"
		if len(c.Note) > maxReason {
			c.Note = c.Note[:maxReason] + "…"
		}
		v.log.Warn("not checked", "contract", m.intent.Contract, "version", m.intent.Version, "err", err)
	case c.Stand > 0:
		result = "found"
		v.log.Warn("the check of an upgrade finds something", "contract", m.intent.Contract, "version", m.intent.Version, "findings", c.Stand, "digest", c.Digest)
	}
	v.metrics.checks.WithLabelValues(result).Inc()
	return c
}

func (v *Validator) examine(ctx context.Context, m *matched, insist bool) (Check, error) {
	if m.evidence == nil {
		return Check{}, errors.New("the compiler gave no more than a build needs")
	}
	subject := worker.Subject{New: worker.Side{Document: m.evidence.Document, Contract: m.evidence.Contract}}
	for try := 1; ; try++ {
		old, unknown, err := v.replaced(ctx, m.intent)
		if err == nil {
			subject.Unknown = unknown
			if old != nil {
				subject.Old = &worker.Side{Document: old.Document, Contract: old.Contract}
			}
			break
		}
		if !insist {
			return Check{}, err
		}
		select {
		case <-time.After(pause(v.cfg.Poll, try)):
		case <-ctx.Done():
			return Check{}, err
		}
	}
	free, err := take(ctx, v.building)
	if err != nil {
		return Check{}, err
	}
	defer free()
	r, err := worker.Check(ctx, subject, v.cfg.Check)
	if err != nil {
		return Check{}, err
	}
	c := Check{Digest: r.Digest, Findings: slices.DeleteFunc(r.Findings, func(f safety.Finding) bool { return !f.Stands() })}
	c.Stand = len(c.Findings)
	return c, nil
}

// replaced is what the compiler says of the version that an upgrade replaces; nil: there is none, or, with unknown, none whose source is on
// record. It was verified when it was activated, so that what builds differently now, or not at all, is this machine's trouble.
func (v *Validator) replaced(ctx context.Context, intent *upgrade.Upgrade) (old *build.Evidence, unknown bool, err error) {
	c := v.cfg.Contracts
	head, err := c.Head(ctx)
	if err != nil {
		return nil, false, err
	}
	record, err := c.Record(ctx, head.Hash, intent.Contract)
	if err != nil {
		return nil, false, err
	}
	if record.Active.TreeHash != intent.ActiveHash {
		return nil, false, fmt.Errorf("the record has moved on: the tree %v runs, signed was %v", record.Active.TreeHash, intent.ActiveHash)
	}
	if intent.ActiveHash == (tree.Hash{}) {
		return nil, record.Active.Implementation != (common.Address{}), nil
	}
	was, err := c.Running(ctx, head, record)
	if err != nil {
		return nil, false, err
	}
	found := v.fetch(ctx, was.TreeHash, was.Link, link.Commit(was.Commit))
	if errors.As(found.err, new(*link.GoneError)) && !was.Commit.IsZero() {
		found = v.fetch(ctx, was.TreeHash, was.Link, link.Commit{})
	}
	if found.err != nil {
		return nil, false, fmt.Errorf("fetching version %d, which runs: %w", was.Version, found.err)
	}
	if !found.holds(was.TreeHash) {
		return nil, false, fmt.Errorf("the link of version %d, which runs, yields the tree %v, verified was %v", was.Version, found.hash, was.TreeHash)
	}
	old, err = v.look(ctx, was.TreeHash, was.ContractName)
	return old, false, err
}

// look has the compiler describe a contract of a tree in the store.
func (v *Validator) look(ctx context.Context, hash tree.Hash, contract string) (*build.Evidence, error) {
	free, err := take(ctx, v.building)
	if err != nil {
		return nil, err
	}
	defer free()
	evidence, err := build.Describe(ctx, os.DirFS(v.store.tree(hash)), contract, v.options())
	if err != nil {
		return nil, fmt.Errorf("the version that runs: %w", err)
	}
	if !v.store.hasTree(ctx, hash, v.options().Limits) {
		return nil, fmt.Errorf("the tree %v changed on this disk", hash)
	}
	return evidence, nil
}
