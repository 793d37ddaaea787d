package validator

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

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
	Check        Check               `json:"check"` // of a MATCH; it has no part in the verdict
}

// Reveal is the finding as it is committed.
func (f Finding) Reveal() upgrade.Reveal {
	return upgrade.Reveal{Verdict: f.Verdict, BuildDigest: f.BuildDigest, FindingsDigest: f.Check.Digest}
}

// reveals are the finding as it may have been committed: time may have been over before the check was.
func (f Finding) reveals() []upgrade.Reveal {
	return []upgrade.Reveal{f.Reveal(), {Verdict: f.Verdict, BuildDigest: f.BuildDigest}}
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

func (s source) holds(approved tree.Hash) bool { return s.err == nil && s.hash == approved }

// judge turns what fetching and building gave into a verdict. It is the whole rule, without the world: MISMATCH only from
// the signed commit's own content or from a build of the approved bytes.
//
//	signed    what the signed commit yields (or, without a commit, the link)
//	now       what the link yields now, asked only when the signed commit is gone
//	built     the build of the approved tree; nil if the tree, or a build of it, was not to be had
func judge(intent *upgrade.Upgrade, signed source, now *source, built *build.Artifact, buildErr error) (upgrade.Verdict, upgrade.BuildDigest, string) {
	var refused *link.RefusedError
	switch {
	case buildErr != nil && build.Deterministic(buildErr):
		return upgrade.VerdictMismatch, mismatchOf("build", nil), "the approved tree does not build: " + buildErr.Error()
	case buildErr != nil:
		return upgrade.VerdictUnavailable, upgrade.BuildDigest{}, "building: " + buildErr.Error()
	case built != nil && built.Implementation == intent.Implementation && built.CodeHash == common.Hash(intent.CodeHash):
		return upgrade.VerdictMatch, upgrade.BuildDigest(built.BuildDigest), "the approved tree builds to what was signed"
	case built != nil:
		return upgrade.VerdictMismatch, upgrade.BuildDigest(built.BuildDigest),
			fmt.Sprintf("the approved tree builds to %v with code hash %v, signed was %v with %v", built.Implementation, built.CodeHash, intent.Implementation, intent.CodeHash)
	case errors.As(signed.err, &refused):
		return upgrade.VerdictMismatch, mismatchOf("tree refused", nil), refused.Error()
	case signed.err == nil && !intent.Commit.IsZero():
		return upgrade.VerdictMismatch, mismatchOf("tree", signed.hash[:]), fmt.Sprintf("the signed commit holds the tree %v, approved was %v", signed.hash, intent.NewHash)
	case signed.err == nil:
		return upgrade.VerdictSourceChanged, upgrade.BuildDigest(signed.hash), fmt.Sprintf("the link yields the tree %v, approved was %v", signed.hash, intent.NewHash)
	case now != nil && now.err == nil:
		return upgrade.VerdictSourceChanged, upgrade.BuildDigest(now.hash),
			fmt.Sprintf("the signed commit cannot be had (%v) and the link now yields the tree %v, approved was %v", signed.err, now.hash, intent.NewHash)
	}
	return upgrade.VerdictUnavailable, upgrade.BuildDigest{}, "fetching: " + signed.err.Error()
}

// job finds one verdict in the background, so that a long build holds nothing else up, and then what a check finds.
type job struct {
	cancel  context.CancelFunc
	judged  chan struct{} // closed once there is a verdict, which is left alone from then on
	verdict Finding
	done    chan struct{} // closed once nothing more is to come
	check   Check
	err     error // why there is no verdict: this machine or the chain's endpoints, so that nothing is known
}

// now is what the job has found, or why there is nothing; over: nothing more is to come.
func (j *job) now() (f Finding, judged, over bool, err error) {
	select {
	case <-j.done:
		over, err = true, j.err
	default:
	}
	select {
	case <-j.judged:
		f, judged = j.verdict, true
	default:
	}
	if judged && over {
		f.Check = j.check
	}
	return f, judged, over, err
}

// finding gives the verdict on the intent of the task's round, from memory, from disk, or found in the background; ok is
// false while that goes on. accept is asked about it when there is a verdict, and again when the check is over too; what it refuses
// then is looked for again, after a pause. With last there is no time left: what is not found by now is UNAVAILABLE.
func (v *Validator) finding(ctx context.Context, t *task, last bool, accept func(f Finding, over bool) bool) (f Finding, ok bool) {
	if t.found != nil && accept(*t.found, true) {
		return *t.found, true
	}
	if f, ok := v.store.finding(t.digest, t.operator, t.round); ok && f.Contract == t.at.contract && accept(f, true) {
		t.found = &f
		return f, true
	}
	if t.job == nil && (last || !time.Now().Before(t.retry)) {
		t.job = v.begin(ctx, t)
	}
	if t.job == nil {
		return Finding{}, false
	}
	if last {
		// Work that is nearly done is waited for a moment.
		select {
		case <-t.job.done:
		case <-time.After(v.cfg.Poll):
			t.job.cancel()
			<-t.job.done
		}
	}
	f, judged, over, err := t.job.now()
	switch {
	case !over && (!judged || !accept(f, false)):
		return Finding{}, false
	case !judged && last:
		f = Finding{Verdict: upgrade.VerdictUnavailable, Reason: "not found in time: " + err.Error(), Contract: t.at.contract, Digest: t.digest, At: time.Now().UTC()}
	}
	t.job.cancel()
	t.job = nil
	if !judged && !last || over && !accept(f, true) {
		t.misses++
		t.retry = time.Now().Add(pause(v.cfg.Poll, t.misses))
		v.log.Warn("no verdict yet", "contract", t.at.contract, "round", t.round, "verdict", f.Verdict, "reason", f.Reason, "err", err)
		return Finding{}, false
	}
	v.metrics.verdicts.WithLabelValues(f.Verdict.String()).Inc()
	if f.Verdict == upgrade.VerdictMismatch {
		v.log.Warn("this contract is not runnable", "contract", t.at.contract, "digest", t.digest, "reason", f.Reason)
	}
	if err := v.store.keep(f, t.operator, t.round); err != nil {
		v.log.Warn("a verdict could not be kept: after a restart it is found again", "err", err)
	}
	t.found = &f
	return f, true
}

// begin starts to look for the verdict on the task's digest.
func (v *Validator) begin(ctx context.Context, t *task) *job {
	ctx, cancel := context.WithCancel(ctx)
	j := &job{cancel: cancel, judged: make(chan struct{}), done: make(chan struct{})}
	contract, digest, insist := t.at.contract, t.digest, t.insist
	v.steps.Go(func() {
		defer close(j.done)
		defer cancel()
		start := time.Now()
		finding, subject, err := v.evaluate(ctx, contract, digest)
		v.metrics.duration.Observe(time.Since(start).Seconds())
		if err != nil {
			j.err = err
			return
		}
		j.verdict = finding
		close(j.judged)
		if finding.Verdict == upgrade.VerdictMatch {
			j.check = v.check(ctx, subject, insist)
		}
	})
	return j
}

// evaluate finds the verdict, and what a check needs if it is MATCH.
func (v *Validator) evaluate(ctx context.Context, contract common.Address, digest upgrade.Digest) (Finding, *matched, error) {
	head, err := v.cfg.Contracts.Head(ctx)
	if err != nil {
		return Finding{}, nil, err
	}
	announced, err := v.cfg.Contracts.Intent(ctx, head, contract, digest)
	if err != nil {
		return Finding{}, nil, err
	}
	intent, ok := announced.Intent.(*upgrade.Upgrade)
	if !ok {
		return Finding{}, nil, fmt.Errorf("%v is no upgrade", digest)
	}
	f := Finding{Contract: contract, Digest: digest, ContractName: intent.ContractName, At: time.Now().UTC()}

	var now *source
	var artifact *build.Artifact
	var evidence *build.Evidence
	var buildErr error
	signed := v.fetch(ctx, intent.NewHash, intent.Link, link.Commit(intent.Commit))
	if errors.As(signed.err, new(*link.GoneError)) && !intent.Commit.IsZero() {
		// Bytes that have the approved hash are good from wherever they came.
		now = new(v.fetch(ctx, intent.NewHash, intent.Link, link.Commit{}))
	}
	if signed.holds(intent.NewHash) || now != nil && now.holds(intent.NewHash) {
		artifact, evidence, buildErr = v.build(ctx, intent.NewHash, intent.ContractName)
		if buildErr == nil {
			buildErr = v.checkLibraries(ctx, artifact)
		}
	}
	if ctx.Err() != nil {
		return Finding{}, nil, ctx.Err()
	}
	f.Verdict, f.BuildDigest, f.Reason = judge(intent, signed, now, artifact, buildErr)
	return f, &matched{intent, evidence}, nil
}

// fetch brings the tree of a link, or takes it from the store if the approved one lies there.
func (v *Validator) fetch(ctx context.Context, approved tree.Hash, text string, commit link.Commit) source {
	if v.store.hasTree(ctx, approved, v.cfg.Fetcher.Limits) {
		return source{hash: approved}
	}
	l, err := link.Parse(text)
	if err != nil {
		return source{err: err}
	}
	free, err := take(ctx, v.fetching)
	if err != nil {
		return source{err: err}
	}
	defer free()
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

// build makes the artifact of a tree in the store, and keeps what the compiler said for a check, if that can be had. What it says is of
// that tree: a disk that changes it meanwhile is an error, and not the tree's fault.
func (v *Validator) build(ctx context.Context, hash tree.Hash, contract string) (*build.Artifact, *build.Evidence, error) {
	free, err := take(ctx, v.building)
	if err != nil {
		return nil, nil, err
	}
	defer free()
	fsys, opts := os.DirFS(v.store.tree(hash)), v.options()
	artifact, evidence, err := build.BuildWithEvidence(ctx, fsys, contract, opts)
	if err != nil && ctx.Err() == nil {
		// More is asked of the compiler than a verdict needs: that must be no reason to have none.
		artifact, err = build.Build(ctx, fsys, contract, opts)
	}
	if err == nil && artifact.TreeHash != hash || err != nil && !v.store.hasTree(ctx, hash, opts.Limits) {
		return nil, nil, fmt.Errorf("the tree %v changed on this disk", hash)
	}
	return artifact, evidence, err
}

func (v *Validator) options() build.Options {
	n := &v.cfg.Contracts.Network
	return build.Options{ChainID: n.ChainID, Deployer: n.Deployer, Compiler: v.cfg.Compiler, Limits: v.cfg.Fetcher.Limits}
}

// take waits for a place.
func take(ctx context.Context, places chan struct{}) (free func(), err error) {
	select {
	case places <- struct{}{}:
		return func() { <-places }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
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
func (v *Validator) checkLibraries(ctx context.Context, a *build.Artifact) error {
	head, err := v.cfg.Contracts.Head(ctx)
	if err != nil {
		return err
	}
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
