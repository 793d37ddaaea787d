package validator

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain"
	"theseus/code/build"
	"theseus/code/link"
	"theseus/code/tree"
	"theseus/upgrade"
)

// Finding is a verdict with what led to it.
type Finding struct {
	Verdict      upgrade.Verdict     `json:"verdict"`
	BuildDigest  upgrade.BuildDigest `json:"buildDigest"`
	Reason       string              `json:"reason"`
	ContractName string              `json:"contractName"`
	Contract     common.Address      `json:"contract"`
	Digest       upgrade.Digest      `json:"digest"` // of the intent
	At           time.Time           `json:"at"`
}

// Reveal is the finding as it is committed. Findings of a safety check are none yet: zero, "not checked".
func (f Finding) Reveal() upgrade.Reveal {
	return upgrade.Reveal{Verdict: f.Verdict, BuildDigest: f.BuildDigest}
}

// The build digests of a MISMATCH that has no build: what is wrong, in a form that all honest validators find alike.
func mismatchOf(kind string, detail []byte) upgrade.BuildDigest {
	return upgrade.BuildDigest(crypto.Keccak256Hash([]byte("theseus mismatch "+kind), detail))
}

// source is what fetching gave.
type source struct {
	hash tree.Hash // of what was found
	err  error
}

// judge turns what fetching and building gave into a verdict. It is the whole rule, without the world: MISMATCH only from
// the signed commit's own content or from a build of the approved bytes.
//
//	signed    what the signed commit yields (or, without a commit, the link)
//	now       what the link yields now, asked only when the signed commit is gone
//	built     the build of the approved tree, nil if it was not to be had
func judge(intent *upgrade.Upgrade, signed source, now *source, built *build.Artifact, buildErr error) (upgrade.Verdict, upgrade.BuildDigest, string) {
	var refused *link.RefusedError
	switch {
	case built != nil:
		if built.Implementation == intent.Implementation && built.CodeHash == common.Hash(intent.CodeHash) {
			return upgrade.VerdictMatch, upgrade.BuildDigest(built.BuildDigest), "the approved tree builds to what was signed"
		}
		return upgrade.VerdictMismatch, upgrade.BuildDigest(built.BuildDigest),
			fmt.Sprintf("the approved tree builds to %v with code hash %v, signed was %v with %v", built.Implementation, built.CodeHash, intent.Implementation, intent.CodeHash)
	case buildErr != nil && build.Deterministic(buildErr):
		return upgrade.VerdictMismatch, mismatchOf("build", nil), "the approved tree does not build: " + buildErr.Error()
	case buildErr != nil:
		return upgrade.VerdictUnavailable, upgrade.BuildDigest{}, "building: " + buildErr.Error()
	case errors.As(signed.err, &refused):
		return upgrade.VerdictMismatch, mismatchOf("tree refused", nil), refused.Error()
	case signed.err == nil && intent.Commit != (upgrade.GitCommit{}):
		return upgrade.VerdictMismatch, mismatchOf("tree", signed.hash[:]), fmt.Sprintf("the signed commit holds the tree %v, approved was %v", signed.hash, intent.NewHash)
	case signed.err == nil:
		return upgrade.VerdictSourceChanged, upgrade.BuildDigest(signed.hash), fmt.Sprintf("the link yields the tree %v, approved was %v", signed.hash, intent.NewHash)
	case now != nil && now.err == nil:
		return upgrade.VerdictSourceChanged, upgrade.BuildDigest(now.hash),
			fmt.Sprintf("the signed commit cannot be had (%v) and the link now yields the tree %v, approved was %v", signed.err, now.hash, intent.NewHash)
	}
	return upgrade.VerdictUnavailable, upgrade.BuildDigest{}, "fetching: " + signed.err.Error()
}

// finding gives the verdict on a record's live intent, from disk or by computing it in the background; ready is false
// while that goes on.
func (v *Validator) finding(ctx context.Context, head chain.Block, record *upgrade.Record, round *chain.Round) (Finding, bool, error) {
	if f, ok := v.store.finding(record.Digest, round.Number); ok {
		return f, true, nil
	}
	v.mu.Lock()
	j := v.running[record.Digest]
	if j == nil {
		j = &job{done: make(chan struct{})}
		v.running[record.Digest] = j
		v.mu.Unlock()
		go func() {
			defer close(j.done)
			start := time.Now()
			j.finding, j.err = v.evaluate(ctx, head, record, round)
			v.metrics.duration.Observe(time.Since(start).Seconds())
		}()
	} else {
		v.mu.Unlock()
	}
	select {
	case <-j.done:
	default:
		return Finding{}, false, nil
	}
	v.mu.Lock()
	delete(v.running, record.Digest)
	v.mu.Unlock()
	if j.err != nil {
		return Finding{}, false, j.err
	}
	// What a server caused may pass: another look, as long as there is time to commit.
	if j.finding.Verdict == upgrade.VerdictUnavailable && time.Now().Unix() < int64(round.CommitUntil)-int64(v.patience(round)) && head.Time < round.CommitUntil-v.patience(round) {
		v.log.Info("not to be had yet", "contract", record.Contract, "reason", j.finding.Reason)
		return Finding{}, false, nil
	}
	v.metrics.verdicts.WithLabelValues(j.finding.Verdict.String()).Inc()
	if j.finding.Verdict == upgrade.VerdictMismatch {
		v.log.Warn("this contract is not runnable", "contract", record.Contract, "digest", record.Digest, "reason", j.finding.Reason)
	}
	return j.finding, true, v.store.keep(j.finding, round.Number)
}

// patience is how long before the commit time ends a validator stops hoping for a source, in seconds.
func (v *Validator) patience(round *chain.Round) uint64 {
	return min(60, (round.RevealUntil-round.CommitUntil)/2)
}

func (v *Validator) evaluate(ctx context.Context, head chain.Block, record *upgrade.Record, round *chain.Round) (Finding, error) {
	c := v.cfg.Contracts
	announced, err := c.Intent(ctx, head, record.Contract, record.Digest)
	if err != nil {
		return Finding{}, err
	}
	intent, ok := announced.Intent.(*upgrade.Upgrade)
	if !ok {
		return Finding{}, fmt.Errorf("%v is no upgrade", record.Digest)
	}
	f := Finding{Contract: record.Contract, Digest: record.Digest, ContractName: intent.ContractName, At: time.Now().UTC()}

	var signed source
	var now *source
	var artifact *build.Artifact
	var buildErr error
	if signed = v.fetch(ctx, intent.NewHash, intent.Link, link.Commit(intent.Commit)); signed.err != nil && intent.Commit != (upgrade.GitCommit{}) && errors.As(signed.err, new(*link.GoneError)) {
		// Bytes that have the approved hash are good from wherever they came.
		n := v.fetch(ctx, intent.NewHash, intent.Link, link.Commit{})
		now = &n
	}
	if signed.err == nil && signed.hash == intent.NewHash || now != nil && now.err == nil && now.hash == intent.NewHash {
		artifact, buildErr = v.build(ctx, intent.NewHash, intent.ContractName)
	}
	if ctx.Err() != nil {
		return Finding{}, ctx.Err()
	}
	if artifact != nil {
		if err := v.checkLibraries(ctx, head, artifact); err != nil {
			return Finding{}, err
		}
	}
	f.Verdict, f.BuildDigest, f.Reason = judge(intent, signed, now, artifact, buildErr)
	return f, nil
}

// fetch brings the tree of a link, or takes it from the store if the approved one lies there.
func (v *Validator) fetch(ctx context.Context, approved tree.Hash, text string, commit link.Commit) source {
	limits := v.cfg.Fetcher.Limits
	if v.store.hasTree(ctx, approved, limits) {
		return source{hash: approved}
	}
	l, err := link.Parse(text)
	if err != nil {
		return source{err: err}
	}
	dst := v.store.scratch()
	defer os.RemoveAll(dst)
	fetched, err := v.cfg.Fetcher.Fetch(ctx, l, commit, dst)
	if err != nil {
		return source{err: err}
	}
	if fetched.Tree == approved {
		if err := v.store.keepTree(approved, dst); err != nil {
			return source{err: err}
		}
	}
	return source{hash: fetched.Tree}
}

func (v *Validator) build(ctx context.Context, hash tree.Hash, contract string) (*build.Artifact, error) {
	return build.Build(ctx, os.DirFS(v.store.tree(hash)), contract, build.Options{
		ChainID: v.cfg.Contracts.Network.ChainID, Deployer: v.cfg.Contracts.Network.Deployer, Compiler: v.cfg.Compiler, Limits: v.cfg.Fetcher.Limits,
	})
}

// libraryError says that a library which a recipe gives by address is not the code that it promises.
type libraryError struct {
	library     build.Library
	found, want common.Hash
}

func (e *libraryError) Error() string {
	return fmt.Sprintf("library %s at %v has code hash %v, the recipe says %v", e.library.Name, e.library.Address, e.found, e.want)
}

// checkLibraries holds libraries that the recipe gives by address against the chain. Nothing is said about code that other
// people could still change: without the right code there is no verdict.
func (v *Validator) checkLibraries(ctx context.Context, head chain.Block, a *build.Artifact) error {
	for _, l := range a.Libraries {
		if len(l.CreationCode) > 0 {
			continue
		}
		code, err := v.cfg.Contracts.Code(ctx, head.Hash, l.Address)
		if err != nil {
			return err
		}
		if found := crypto.Keccak256Hash(code); found != l.CodeHash {
			return &libraryError{l, found, l.CodeHash}
		}
	}
	return nil
}
