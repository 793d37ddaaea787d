package e2e

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"errors"
	"io/fs"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/chain/devnet"
	"theseus/upgrade"
)

// One validator is killed without warning, and loses its disk, in each phase of a round. The round still ends with the word of
// all four.
func TestValidatorKilledInEachPhase(t *testing.T) {
	w := sharedWorld(t, 600, 600)
	s := newShop(t)
	first := w.shopToken(s)
	s.hold()
	validators := w.validators(true)
	killed, waits, late := validators[1], validators[2], validators[3]
	w.approveAndVerify(first)
	contract := first.Contract
	seat := func() *chain.Seat {
		t.Helper()
		return w.seat(w.round(contract), killed.seat)
	}

	// Before it committed: it fetches.
	w.until("four fetches", func() bool { return s.waiting() == seats })
	if seat().Committed {
		t.Fatal("committed already")
	}
	killed.replace()
	w.until("a fetch by the new process", func() bool { return s.waiting() == seats })

	// Committed, and not yet revealed, since one seat has not committed.
	late.signal(syscall.SIGSTOP)
	s.serve()
	w.until("three commitments", func() bool { return w.round(contract).Commits == seats-1 })
	if s := seat(); !s.Committed || s.Verdict != upgrade.VerdictNone {
		t.Fatalf("seat: %+v", s)
	}
	killed.replace()

	// Revealed, and not yet settled, since one seat has not revealed.
	waits.signal(syscall.SIGSTOP)
	late.signal(syscall.SIGCONT)
	w.until("three reveals", func() bool { return w.round(contract).Reveals == seats-1 })
	if s := seat(); s.Verdict != upgrade.VerdictMatch {
		t.Fatalf("seat: %+v", s)
	}
	killed.replace()
	if r := w.record(contract); r.Stage != upgrade.StageVerifying {
		t.Fatalf("settled already: %v", r.Stage)
	}
	waits.signal(syscall.SIGCONT)

	w.verified(first)
	round := w.round(contract)
	for i := range seats {
		if s := w.seat(round, i); s.Verdict != upgrade.VerdictMatch {
			t.Errorf("seat %d said %v", i, s.Verdict)
		}
	}
	w.activate(first)
	if s := killed.runnable(contract); !s.Runnable || s.Version != 1 {
		t.Errorf("the validator that was killed says %+v", s)
	}
}

// While the link is down nobody says anything about the code: no verdict, the old code runs on. The next round succeeds.
func TestLinkDown(t *testing.T) {
	const commitTime, revealTime = 120, 120
	w := sharedWorld(t, commitTime, revealTime)
	s := newShop(t)
	first := w.shopToken(s)
	validators := w.validators(true)
	w.upgraded(first)
	contract := first.Contract
	token := parsedABI(t, s.source.artifact.ABI)

	s.change(func(p *project) { p.edit("token/v2") })
	w.shopSource(s)
	code := s.source.code()
	code.Initialiser = pack(t, parsedABI(t, s.source.artifact.ABI), "initializeV2", big.NewInt(2000))
	second := w.upgrade(contract, code)
	s.shut()
	w.approveAndVerify(second)
	w.until("four attempts", func() bool { return s.refusedTo() >= seats })
	round := w.round(contract)
	if round.Commits != 0 {
		t.Errorf("%d seats committed at once: the server may come back", round.Commits)
	}
	w.passUntil(round.CommitUntil - 5) // the last moment to hope
	w.until("commitments", func() bool { return w.round(contract).Commits == seats })
	r := w.untilStage(contract, upgrade.StageApproved)
	for i := range seats {
		if s := w.seat(round, i); s.Verdict != upgrade.VerdictUnavailable {
			t.Errorf("seat %d said %v", i, s.Verdict)
		}
	}
	if r.Rounds != 1 || r.Halt != upgrade.HaltNone || r.Active != first.NewHead() || w.implementation(contract) != first.Implementation {
		t.Errorf("after a round without verdict: %+v", r)
	}
	if got := w.number(contract, token, "totalSupply"); got != 1000 {
		t.Errorf("supply is %d", got)
	}
	if _, err := w.Activate(t.Context(), w.anyone, second); !errors.As(err, new(*upgrade.WrongStage)) {
		t.Errorf("activated without a verdict: %v", err)
	}
	for seat, v := range validators {
		if s := v.runnable(contract); !s.Runnable {
			t.Errorf("validator %d says %+v", seat, s)
		}
	}

	s.serve()
	w.passUntil(r.NextRoundAt)
	if _, err := w.RequestVerification(t.Context(), w.anyone, contract, fee); err != nil {
		t.Fatal(err)
	}
	w.verified(second)
	w.activate(second)
	if got := w.number(contract, token, "totalSupply"); got != 1000 {
		t.Errorf("supply is %d", got)
	}
}

// An endpoint of another chain is refused, whether its id differs or only its content, alone or among others.
func TestOtherChain(t *testing.T) {
	w := sharedWorld(t, 300, 300)
	start := func(id uint64) string {
		t.Helper()
		d, err := devnet.Start(t.Context(), devnet.Config{Fast: true, ChainID: id})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { d.Close() })
		return d.URL()
	}
	other, twin := start(4242), start(devnet.DefaultChainID)

	for _, tc := range []struct {
		name      string
		endpoints []string
		says      string
	}{
		{"another id", []string{other}, "4242"},
		{"the same id, another chain", []string{twin}, "is not what the network file says"},
		{"another id among right ones", []string{w.place.url, other}, "4242"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			v := w.in(t).validator(0, true)
			v.cfg.Endpoints = tc.endpoints
			v.launch()
			err := v.wait()
			var exit *exec.ExitError
			if !errors.As(err, &exit) || exit.ExitCode() != 1 {
				t.Errorf("the validator ended with %v", err)
			}
			if text := v.lines.text(); !strings.Contains(text, tc.says) {
				t.Errorf("it says %q, not %q", text, tc.says)
			}
		})
	}
	t.Run("control", func(t *testing.T) {
		v := w.in(t).validator(0, true)
		v.start()
	})
}

// shop serves a project's tree as an archive over http, when it likes.
type shop struct {
	t       testing.TB
	project *project
	server  *httptest.Server
	source  source

	mu      sync.Mutex
	archive []byte
	closed  bool
	gate    chan struct{} // nil: open
	held    int
	refused int
}

func newShop(t testing.TB) *shop {
	t.Helper()
	s := &shop{t: t, project: newProject(t, "token/v1")}
	s.pack()
	s.server = httptest.NewServer(s)
	t.Cleanup(func() {
		s.serve()
		s.server.Close()
	})
	return s
}

func (s *shop) link() string { return s.server.URL + "/token.tar.gz" }

func (s *shop) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	gate := s.gate
	if s.closed {
		s.refused++
		s.mu.Unlock()
		http.Error(w, "closed", http.StatusServiceUnavailable)
		return
	}
	if gate != nil {
		s.held++
	}
	s.mu.Unlock()
	if gate != nil {
		select {
		case <-gate:
		case <-r.Context().Done(): // who asked was killed
		}
		s.mu.Lock()
		s.held--
		s.mu.Unlock()
	}
	s.mu.Lock()
	archive := s.archive
	s.mu.Unlock()
	w.Header().Set("Content-Type", "application/gzip")
	w.Write(archive)
}

// hold lets everybody wait who asks from now on.
func (s *shop) hold() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.gate = make(chan struct{})
}

// shut refuses everybody.
func (s *shop) shut() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.closed = true
}

// serve ends hold and shut.
func (s *shop) serve() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.gate != nil {
		close(s.gate)
		s.gate = nil
	}
	s.closed = false
}

func (s *shop) waiting() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.held
}

func (s *shop) refusedTo() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.refused
}

// change the tree that is served.
func (s *shop) change(edit func(*project)) {
	s.t.Helper()
	edit(s.project)
	s.pack()
}

func (s *shop) pack() {
	s.t.Helper()
	var out bytes.Buffer
	zip := gzip.NewWriter(&out)
	archive := tar.NewWriter(zip)
	err := filepath.WalkDir(s.project.dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if slices.Contains([]string{".git", "node_modules"}, entry.Name()) {
			return fs.SkipDir
		}
		if entry.IsDir() {
			return nil
		}
		b, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(s.project.dir, path)
		if err != nil {
			return err
		}
		if err := archive.WriteHeader(&tar.Header{Name: "token-1/" + filepath.ToSlash(name), Mode: 0o644, Size: int64(len(b))}); err != nil {
			return err
		}
		_, err = archive.Write(b)
		return err
	})
	if err = errors.Join(err, archive.Close(), zip.Close()); err != nil {
		s.t.Fatal(err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.archive = out.Bytes()
}

// shopSource builds what the shop serves.
func (w *world) shopSource(s *shop) {
	w.t.Helper()
	s.source = w.resolve(s.link(), "Token")
}

// shopToken deploys a token from the shop, and gives the proposal of its first version.
func (w *world) shopToken(s *shop) *upgrade.Upgrade {
	w.t.Helper()
	w.shopSource(s)
	_, _, first := w.deploy(w.Network.Families.UUPS, "shop", func(authority common.Address) upgrade.Code {
		code := s.source.code()
		code.Initialiser = pack(w.t, parsedABI(w.t, s.source.artifact.ABI), "initialize", authority, w.anyone.Address(), big.NewInt(1000))
		return code
	})
	return first
}
