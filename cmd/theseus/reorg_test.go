package main

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strconv"
	"strings"
	"sync"

	"github.com/rogpeppe/go-internal/testscript"

	"theseus/chain"
)

// undo N: reorganise the last N blocks away, with their transactions, and seal others.
func undoBlocks(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: undo N")
	}
	n, err := strconv.ParseUint(args[0], 10, 16)
	ts.Check(err)
	ts.Check(worldOf(ts).undo(n))
}

func (w *world) undo(n uint64) error {
	client, err := chain.Dial(context.Background(), chain.Config{Endpoints: []string{w.chain.URL()}})
	if err != nil {
		return err
	}
	defer client.Close()
	head := w.chain.Head()
	parent, err := client.BlockAt(context.Background(), head-n)
	if err != nil {
		return err
	}
	err = w.chain.Fork(parent.Hash, true)
	for err == nil && w.chain.Head() <= head {
		_, err = w.chain.Commit(context.Background())
	}
	return err
}

// shaky is an endpoint under which the chain changes: when it was asked so often for proofs of blocks before the newest, it undoes the newest and then
// answers; and again when whoever has seen the new one asked as often for any proofs.
type shaky struct {
	world *world
	after int
	times int // reorganisations

	mu    sync.Mutex
	left  int // reorganisations
	since int // proofs; negative: nobody has asked for the newest block yet
	asked map[string]int
}

// reorganising N TIMES: an endpoint at REORG that is shaky, TIMES times, after N proofs.
func startReorganising(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: reorganising N TIMES")
	}
	after, errAfter := strconv.Atoi(args[0])
	times, errTimes := strconv.Atoi(args[1])
	ts.Check(errors.Join(errAfter, errTimes))
	w := worldOf(ts)
	target, err := url.Parse(w.chain.URL())
	ts.Check(err)
	w.shaky = &shaky{world: w, after: after, times: times, left: times, asked: make(map[string]int)}
	forward := httputil.NewSingleHostReverseProxy(target)
	server := httptest.NewServer(w.shaky.before(forward))
	ts.Defer(server.Close)
	ts.Setenv("REORG", server.URL)
}

func (s *shaky) before(forward http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err == nil {
			err = s.count(body)
		}
		if err != nil {
			http.Error(w, err.Error(), http.StatusTeapot)
			return
		}
		r.Body = io.NopCloser(strings.NewReader(string(body)))
		forward.ServeHTTP(w, r)
	})
}

func (s *shaky) count(question []byte) error {
	var one struct {
		Method string
		Params []json.RawMessage
	}
	if err := json.Unmarshal(question, &one); err != nil {
		return nil // a batch
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.asked[one.Method]++
	if one.Method == "eth_getBlockByNumber" && string(one.Params[0]) == `"latest"` {
		s.since = max(s.since, 0)
	}
	if one.Method != "eth_getProof" || s.left == 0 || s.since < 0 {
		return nil
	}
	client, err := chain.Dial(context.Background(), chain.Config{Endpoints: []string{s.world.chain.URL()}})
	if err != nil {
		return err
	}
	defer client.Close()
	head, err := client.Head(context.Background())
	if err != nil || s.left == s.times && strings.Contains(string(one.Params[2]), head.Hash.Hex()) {
		return err
	}
	if s.since++; s.since < s.after {
		return nil
	}
	s.since = -1
	s.left--
	return s.world.undo(1)
}

// asked VARIABLE METHOD: how often the last endpoint of reorganising was asked for something.
func asked(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: asked VARIABLE METHOD")
	}
	s := worldOf(ts).shaky
	s.mu.Lock()
	defer s.mu.Unlock()
	ts.Setenv(args[0], strconv.Itoa(s.asked[args[1]]))
}
