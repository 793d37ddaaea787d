package plan_test

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
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

// killing lets every run of apply die at its first transaction. Every run begins with nothing but the file and the account's journal.
type killing struct {
	when    crash
	wire    *wire
	url     string
	journal string
	deaths  int
}

func newKilling(t *testing.T, w *town, when crash) *killing {
	wire, url := newWire(t, w.Chain.URL())
	return &killing{when: when, wire: wire, url: url, journal: t.TempDir()}
}

// tillDone applies a process as one account until that has nothing left to do.
func (k *killing) tillDone(w *town, maker func(context.Context, *chain.Contracts) (*plan.Process, error), who devnet.Account, step string) *plan.Plan {
	w.t.Helper()
	for range 60 {
		ctx, cancel := context.WithCancel(w.t.Context())
		client, err := chain.Dial(ctx, chain.Config{Endpoints: []string{k.url}, Timeout: 5 * time.Second})
		if err != nil {
			w.t.Fatal(err)
		}
		k.wire.die.Store(nil)
		sender, err := client.NewSender(ctx, signer.NewKey(who.Key), chain.SenderConfig{Journal: k.journal, Poll: 10 * time.Millisecond})
		if err != nil {
			w.t.Fatal(err)
		}
		n := w.Network
		contracts, err := chain.Open(ctx, client, &n)
		if err != nil {
			w.t.Fatal(err)
		}
		p, err := maker(ctx, contracts)
		if err != nil {
			w.t.Fatal(err)
		}
		opts := plan.ApplyOptions{Step: step}
		if k.when == atBoundary {
			opts.Performed = func(plan.Step, *types.Receipt) { cancel() }
		} else {
			die := func() { cancel() }
			k.wire.when.Store(int32(k.when))
			k.wire.die.Store(&die)
		}
		done, err := p.Apply(ctx, sender, opts)
		killed := ctx.Err() != nil
		cancel()
		client.Close()
		if closeErr := sender.Close(); closeErr != nil {
			w.t.Fatal(closeErr)
		}
		if !killed {
			if err != nil {
				w.t.Fatal(err)
			}
			return done
		}
		k.deaths++
	}
	w.t.Fatal("it never ends")
	return nil
}

func (w *town) nonce(a devnet.Account) uint64 {
	w.t.Helper()
	n, err := w.Nonce(w.t.Context(), w.Head().Hash, a.Address)
	if err != nil {
		w.t.Fatal(err)
	}
	return n
}

// Each kind of process from its file to its end, as its scenario tells: first undisturbed, then killed at every boundary, and between writing down, sending and mining every transaction. Its customer is
// served all the while, and at the end everybody has made exactly the transactions that were made when nobody was killed: each
// step has one effect.
func TestKinds(t *testing.T) {
	modes := []crash{atBoundary, beforeSend, afterSend}
	scenarios := map[string]func(t *testing.T, kill func(*town)) *town{
		"OperatorContract": func(t *testing.T, kill func(*town)) *town { w := newTown(t); kill(w); operatorScenario(t, w); return w },
		"ServiceContract":  func(t *testing.T, kill func(*town)) *town { w := newTown(t); kill(w); serviceScenario(t, w); return w },
		"NewService": func(t *testing.T, kill func(*town)) *town {
			w := newTown(t)
			kill(w)
			newServiceScenario(t, w)
			return w
		},
		"Code": func(t *testing.T, kill func(*town)) *town { w := newTown(t); kill(w); codeScenario(t, w); return w },
		"congress": func(t *testing.T, kill func(*town)) *town {
			w := newTown(t)
			kill(w)
			congressScenario(t, w)
			return w
		},
		"Network": func(t *testing.T, kill func(*town)) *town { w := newTown(t); kill(w); networkScenario(t, w); return w },
		"staked": func(t *testing.T, kill func(*town)) *town {
			w := newStakedTown(t)
			kill(w.town)
			stakedScenario(t, w)
			return w.town
		},
		"existing": func(t *testing.T, kill func(*town)) *town {
			w := newStakedTown(t)
			kill(w.town)
			existingScenario(t, w)
			return w.town
		},
		"Staking": func(t *testing.T, kill func(*town)) *town {
			w := newStakedTown(t)
			kill(w.town)
			stakingScenario(t, w)
			return w.town
		},
		"Token": func(t *testing.T, kill func(*town)) *town {
			w := newStakedTown(t)
			kill(w.town)
			tokenScenario(t, w)
			return w.town
		},
	}
	for name, run := range scenarios {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			counted := func(w *town) (nonces []uint64) {
				for i := range 32 {
					a := devnet.DevAccount(i)
					nonces = append(nonces, w.nonce(a)-w.votes[a.Address]) // who is drawn is chance
				}
				return nonces
			}
			want := counted(run(t, func(*town) {}))
			for i, when := range modes {
				// Every mode with THESEUS_FULL; else one of them, another for each kind.
				if os.Getenv("THESEUS_FULL") == "" && i != len(name)%len(modes) {
					continue
				}
				w := run(t, func(w *town) { w.kill = newKilling(t, w, when) })
				if got := counted(w); !slices.Equal(got, want) {
					t.Errorf("mode %d: the accounts made %v transactions, unkilled %v", when, got, want)
				}
				if w.kill.deaths < 3 {
					t.Errorf("mode %d: only %d runs were killed", when, w.kill.deaths)
				}
			}
		})
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
