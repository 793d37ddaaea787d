package plan_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"theseus/chain"
	"theseus/chain/devnet"
	"theseus/chain/signer"
	"theseus/plan"
)

// crash is when a run of apply dies.
type crash int

const (
	atBoundary crash = iota // between two steps
	beforeSend              // the transaction is in the journal, and nowhere else
	afterSend               // it is in the pool: nobody waits for it
)

// wire stands before the chain, and ends a run when it sends.
type wire struct {
	url  string
	die  atomic.Pointer[func()]
	when atomic.Int32
	sent atomic.Int32
}

func newWire(t *testing.T, url string) (*wire, string) {
	w := &wire{url: url}
	server := httptest.NewServer(w)
	t.Cleanup(server.Close)
	return w, server.URL
}

func (w *wire) ServeHTTP(out http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(io.LimitReader(r.Body, 1<<24))
	if err != nil {
		return
	}
	die := w.die.Load()
	sends := bytes.Contains(body, []byte("eth_sendRawTransaction")) && die != nil
	if sends && crash(w.when.Load()) == beforeSend {
		(*die)()
		out.WriteHeader(http.StatusBadRequest)
		return
	}
	answer, err := http.Post(w.url, "application/json", bytes.NewReader(body))
	if err != nil {
		out.WriteHeader(http.StatusBadGateway)
		return
	}
	defer answer.Body.Close()
	if sends && crash(w.when.Load()) == afterSend {
		(*die)()
	}
	out.Header().Set("Content-Type", "application/json")
	io.Copy(out, answer.Body)
}

var errKilled = errors.New("killed")

// tillDone applies a file as one account, with runs that all die at their first or second transaction, until the account has nothing
// left to do. Every run begins with nothing but the file and the journal. It counts the transactions.
func (w *town) tillDone(text, journal string, wire *wire, url string, who devnet.Account, when crash) (done *plan.Plan, runs int) {
	w.t.Helper()
	for runs = 1; runs < 60; runs++ {
		ctx, cancel := context.WithCancel(w.t.Context())
		client := w.Dial(url)
		wire.die.Store(nil)
		sender, err := client.NewSender(ctx, signer.NewKey(who.Key), chain.SenderConfig{Journal: journal, Poll: 10 * time.Millisecond})
		if err != nil {
			w.t.Fatal(err)
		}
		n := w.Network
		contracts, err := chain.Open(ctx, client, &n)
		if err != nil {
			w.t.Fatal(err)
		}
		f, err := plan.Parse([]byte(text))
		if err != nil {
			w.t.Fatal(err)
		}
		p, err := plan.New(ctx, f, contracts, nil)
		if err != nil {
			w.t.Fatal(err)
		}
		opts := plan.ApplyOptions{}
		if when == atBoundary {
			opts.Performed = func(plan.Step, *types.Receipt) { cancel() }
		} else {
			die := func() { cancel() }
			wire.when.Store(int32(when))
			wire.die.Store(&die)
		}
		done, err = p.Apply(ctx, sender, opts)
		killed := ctx.Err() != nil
		cancel()
		if closeErr := sender.Close(); closeErr != nil {
			w.t.Fatal(closeErr)
		}
		if !killed {
			if err != nil {
				w.t.Fatal(err)
			}
			return done, runs
		}
	}
	w.t.Fatal("it never ends")
	return nil, 0
}

func (w *town) nonce(a devnet.Account) uint64 {
	w.t.Helper()
	n, err := w.Nonce(w.t.Context(), w.Head().Hash, a.Address)
	if err != nil {
		w.t.Fatal(err)
	}
	return n
}

// Killed at every boundary, and between writing down, sending and mining every transaction: each step has one effect.
func TestKilled(t *testing.T) {
	for _, when := range []crash{atBoundary, beforeSend, afterSend} {
		for name, kind := range map[string]struct {
			text  func(w *town, name string) string
			steps uint64 // that one account does
			wait  uint64
		}{
			"OperatorContract": {(*town).permissioned, 5, 0},
			"NewService":       {(*town).anotherService, 6, 0},
			"ServiceContract":  {func(w *town, name string) string { return w.newCode(name, 200) }, 3, day},
		} {
			t.Run(fmt.Sprintf("%s/%d", name, when), func(t *testing.T) {
				t.Parallel()
				w := newTown(t)
				keeper := devnet.DevAccount(0)
				wire, url := newWire(t, w.Chain.URL())
				journal := t.TempDir()
				before := w.nonce(keeper)
				text := kind.text(w, "killed")
				l, runs := w.tillDone(text, journal, wire, url, keeper, when)
				if kind.wait > 0 {
					w.Pass(kind.wait)
					var more int
					l, more = w.tillDone(text, journal, wire, url, keeper, when)
					runs += more
				}
				if !l.Done {
					t.Fatalf("in the end the plan is %s", states(l))
				}
				if sent := w.nonce(keeper) - before; sent != kind.steps {
					t.Errorf("%d transactions were made of %d steps", sent, kind.steps)
				}
				if uint64(runs) < kind.steps {
					t.Errorf("only %d runs: nobody was killed", runs)
				}
				w.serve()
			})
		}
	}
}

// Two people apply one file at once: what both may do happens once, whoever was first.
func TestTwoAtOnce(t *testing.T) {
	w := newTown(t)
	text := w.anotherService("shared")
	people := []*chain.Sender{w.Deployer, w.Stranger, w.Sender(devnet.DevAccount(12))}
	type ended struct {
		plan *plan.Plan
		err  error
	}
	results := make(chan ended)
	for _, s := range people {
		p := w.process(text)
		go func() {
			var e ended
			e.plan, e.err = p.Apply(context.WithoutCancel(t.Context()), s, plan.ApplyOptions{})
			results <- e
		}()
	}
	for range people {
		if e := <-results; e.err != nil {
			t.Error(e.err)
		}
	}
	if l := w.apply(w.process(text), w.Deployer); !l.Done {
		t.Fatalf("in the end the plan is %s", states(l))
	}
	w.serve()
}

// The same account cannot: its journal is one program's at a time.
func TestTwoOfOneAccount(t *testing.T) {
	w := newTown(t)
	journal := t.TempDir()
	open := func(ctx context.Context) (*chain.Sender, error) {
		return w.NewSender(ctx, signer.NewKey(devnet.DevAccount(12).Key), chain.SenderConfig{Journal: journal, Poll: 10 * time.Millisecond})
	}
	first, err := open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	soon, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	if _, err := open(soon); err == nil || !strings.Contains(err.Error(), "another program sends for this account") {
		t.Errorf("a second program: %v", err)
	}
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	second, err := open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer second.Close()
}
