package validator_test

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/go-git/go-git/v5"
	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/plumbing/object"

	"theseus/chain"
	"theseus/chain/chaintest"
	"theseus/chain/signer"
	"theseus/code/build"
	"theseus/code/link"
	"theseus/code/tree"
	"theseus/upgrade"
	"theseus/validator"
)

// town is a network, a git repository, and validators.
type town struct {
	*chaintest.World
	t          testing.TB
	repository string
}

func newTown(t testing.TB) *town {
	t.Helper()
	return &town{World: chaintest.New(t, 4), t: t, repository: repository(t)}
}

// repository is an empty one with a short path, for links are short.
func repository(t testing.TB) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "town")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	if _, err := git.PlainInit(filepath.Join(dir, "r"), false); err != nil {
		t.Fatal(err)
	}
	return filepath.Join(dir, "r")
}

func (w *town) link() string { return "git+file://" + w.repository }

// commit makes files the whole content of the repository's branch.
func (w *town) commit(fsys fstest.MapFS) upgrade.GitCommit {
	w.t.Helper()
	r, err := git.PlainOpen(w.repository)
	if err != nil {
		w.t.Fatal(err)
	}
	work, err := r.Worktree()
	if err != nil {
		w.t.Fatal(err)
	}
	for path, file := range fsys {
		to := filepath.Join(w.repository, path)
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			w.t.Fatal(err)
		}
		if err := os.WriteFile(to, file.Data, 0o644); err != nil {
			w.t.Fatal(err)
		}
		if _, err := work.Add(path); err != nil {
			w.t.Fatal(err)
		}
	}
	id, err := work.Commit("change", &git.CommitOptions{Author: &object.Signature{Name: "A", When: time.Now()}, AllowEmptyCommits: true})
	if err != nil {
		w.t.Fatal(err)
	}
	return gitCommit(id)
}

func gitCommit(id plumbing.Hash) (c upgrade.GitCommit) {
	copy(c[:], id[:])
	return c
}

func hashOf(t testing.TB, fsys fstest.MapFS) tree.Hash {
	t.Helper()
	h, err := tree.Sum(t.Context(), fsys, tree.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// artifact of a tree's Token, as the proposer builds it.
func (w *town) artifact(fsys fstest.MapFS) *build.Artifact {
	w.t.Helper()
	a, err := build.Build(w.t.Context(), fsys, "Token", build.Options{ChainID: w.Network.ChainID, Deployer: w.Network.Deployer, Compiler: compilers})
	if err != nil {
		w.t.Fatal(err)
	}
	return a
}

// code is what an honest proposer says of a tree.
func (w *town) code(fsys fstest.MapFS, commit upgrade.GitCommit) upgrade.Code {
	w.t.Helper()
	a := w.artifact(fsys)
	return upgrade.Code{
		NewHash: a.TreeHash, Link: w.link(), Commit: commit, ContractName: "Token",
		Implementation: a.Implementation, CodeHash: upgrade.CodeHash(a.CodeHash),
	}
}

// approved is a new contract with an upgrade that m signers signed.
func (w *town) approved(cfg upgrade.Configuration, code upgrade.Code) *upgrade.Upgrade {
	w.t.Helper()
	u := w.Upgrade(w.Register(cfg), code)
	w.Approve(u)
	return u
}

// daemon is a validator that runs in this process.
type daemon struct {
	w      *town
	seat   int
	dir    string
	config validator.Config
	cancel context.CancelFunc
	done   chan error
}

// config of the validator at a seat.
func (w *town) config(seat int, dir string) validator.Config {
	key := signer.NewKey(w.Seats[seat].Key)
	cfg := validator.Config{
		Contracts: w.Contracts, Signer: key, Secret: key.Secret("salts"), Compiler: compilers,
		Fetcher: &link.Fetcher{AllowPrivate: true}, Dir: dir, Poll: 100 * time.Millisecond, Stagger: 200 * time.Millisecond,
	}
	if testing.Verbose() {
		cfg.Logger = slog.New(slog.NewTextHandler(logWriter{w.t}, nil)).With("seat", seat)
	}
	return cfg
}

type logWriter struct{ t testing.TB }

func (l logWriter) Write(b []byte) (int, error) {
	fmt.Fprintf(os.Stderr, "%s: %s", l.t.Name(), b)
	return len(b), nil
}

// start runs the validator of a seat until the test ends or stop. change may alter its configuration.
func (w *town) start(seat int, change ...func(*validator.Config)) *daemon {
	w.t.Helper()
	d := &daemon{w: w, seat: seat, dir: w.t.TempDir()}
	d.config = w.config(seat, d.dir)
	for _, c := range change {
		c(&d.config)
	}
	d.restart()
	w.t.Cleanup(d.stop)
	return d
}

func (d *daemon) restart() {
	d.w.t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	v, err := validator.New(ctx, d.config)
	if err != nil {
		cancel()
		d.w.t.Fatal(err)
	}
	d.cancel, d.done = cancel, make(chan error, 1)
	go func() { d.done <- v.Run(ctx) }()
}

// stop waits until the validator has ended.
func (d *daemon) stop() {
	if d.cancel == nil {
		return
	}
	d.cancel()
	select {
	case err := <-d.done:
		if err != nil {
			d.w.t.Errorf("seat %d: %v", d.seat, err)
		}
	case <-time.After(20 * time.Second):
		d.w.t.Errorf("seat %d does not stop", d.seat)
	}
	d.cancel = nil
}

// wipe takes the disk away.
func (d *daemon) wipe() {
	d.w.t.Helper()
	if err := os.RemoveAll(d.dir); err != nil {
		d.w.t.Fatal(err)
	}
}

func (w *town) startAll(change ...func(*validator.Config)) []*daemon {
	w.t.Helper()
	var all []*daemon
	for seat := range w.Seats {
		all = append(all, w.start(seat, change...))
	}
	return all
}

// until waits for a condition, at most 20 s.
func (w *town) until(what string, condition func() bool) {
	w.t.Helper()
	for deadline := time.Now().Add(20 * time.Second); !condition(); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(deadline) {
			w.t.Fatalf("no %s within 20 s", what)
		}
	}
}

func (w *town) untilStage(contract common.Address, stage upgrade.Stage) *upgrade.Record {
	w.t.Helper()
	var record *upgrade.Record
	w.until(fmt.Sprintf("stage %v", stage), func() bool {
		record = w.Record(contract)
		return record.Stage == stage
	})
	return record
}

// activate waits until validators have verified upgrades and put their code in place, and lets a stranger activate them.
func (w *town) activate(upgrades ...*upgrade.Upgrade) {
	w.t.Helper()
	for _, u := range upgrades {
		w.untilStage(u.Contract, upgrade.StageVerified)
		w.until("implementation", func() bool { return w.hasCode(u.Implementation) })
	}
	w.Pass(chaintest.Delay + 1)
	for _, u := range upgrades {
		if _, err := w.Activate(w.t.Context(), w.Stranger, u); err != nil {
			w.t.Fatal(err)
		}
	}
}

// nearlyOver lets all see a round that was just requested, and takes it to where they stop hoping for a source.
func (w *town) nearlyOver() {
	time.Sleep(500 * time.Millisecond)
	w.Pass(chaintest.CommitTime - 12)
}

func (w *town) round(contract common.Address) *chain.Round {
	w.t.Helper()
	record := w.Record(contract)
	round, err := w.RoundOf(w.t.Context(), w.Head().Hash, record.OperatorContract, record.Round)
	if err != nil {
		w.t.Fatal(err)
	}
	return round
}

func (w *town) seat(contract common.Address, i int) *chain.Seat {
	w.t.Helper()
	record := w.Record(contract)
	seat, err := w.SeatOf(w.t.Context(), w.Head().Hash, record.OperatorContract, record.Round, i)
	if err != nil {
		w.t.Fatal(err)
	}
	return seat
}

func (w *town) hasCode(at common.Address) bool {
	w.t.Helper()
	code, err := w.Code(w.t.Context(), w.Head().Hash, at)
	if err != nil {
		w.t.Fatal(err)
	}
	return len(code) > 0
}
