package inspect_test

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/chain/faulttest"
	"theseus/chain/inspect"
)

// asked is what an inspection asks endpoints for.
var asked = []string{"eth_getBlockByHash", "eth_getCode", "eth_getLogs", "eth_getProof", "eth_getStorageAt"}

// stateOf is what a report says of state that is proved, history what it says of events and of the blocks that they are in.
func stateOf(r *inspect.Report) string {
	state := *r
	state.History, state.Warnings, state.Proven = nil, nil, false
	return document(state)
}

// history of a report, as it is told by somebody who does not know what another does not know.
func history(r, without *inspect.Report) string {
	list := slices.Clone(r.History)
	for i := range min(len(list), len(without.History)) {
		if without.History[i].State == "unknown" {
			list[i].State = "unknown"
		}
	}
	return document(list)
}

func document(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return string(b)
}

// An endpoint that misbehaves, in every way that is known here: beside two that are honest it changes no report; alone it has none made, or
// none in which the state that was proved is another one. What it says of events is its word, and may be a lie. Whatever it says, the
// error can be read; afterwards all is as before. THESEUS_FULL=1 tries them all, otherwise it is a sample.
func TestEndpointsThatMisbehave(t *testing.T) {
	s := newScene(t)
	relay, eternal := s.deploy("old/OwnedRelay", s.deploy("old/Numbers")), s.deploy("old/EternalStorageProxy")
	s.send(relay, "old/OwnedRelay", "changeContract", s.deploy("old/OwnedNumbers"))
	for _, label := range []string{"1", "2"} {
		s.send(eternal, "old/EternalStorageProxy", "upgradeTo", label, s.deploy("old/EternalNumbers"))
	}
	admin := s.deploy("four/ProxyAdmin")
	transparent := s.deploy("four/TransparentUpgradeableProxy", s.box("four", 1, true), admin, store(7))
	s.send(admin, "four/ProxyAdmin", "upgrade", transparent, s.box("four", 2, true))
	head := s.Head()
	truth := make(map[common.Address]*inspect.Report)
	for _, a := range []common.Address{relay, eternal, transparent} {
		truth[a] = s.inspect(a)
	}
	if len(truth[transparent].History) != 2 || len(truth[eternal].History) != 2 || !truth[relay].Proven {
		t.Fatalf("%+v", truth)
	}

	type attempt struct {
		kind   faulttest.Kind
		method string
		at     common.Address
		alone  bool
	}
	var all []attempt
	for _, kind := range faulttest.Kinds() {
		for _, method := range asked {
			for at := range truth {
				if kind.Meets(method) {
					all = append(all, attempt{kind, method, at, true}, attempt{kind, method, at, false})
				}
			}
		}
	}
	slices.SortFunc(all, func(a, b attempt) int { return strings.Compare(fmt.Sprint(a), fmt.Sprint(b)) })
	seed := uint64(time.Now().UnixNano())
	if text := os.Getenv("THESEUS_SEED"); text != "" {
		seed, _ = strconv.ParseUint(text, 10, 64)
	}
	rand.New(rand.NewPCG(seed, 7)).Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	if os.Getenv("THESEUS_FULL") != "1" {
		all = all[:min(len(all), 40)]
	}
	for _, a := range all {
		t.Run(fmt.Sprintf("%s, %s, alone %v", a.kind.Name, a.method, a.alone), func(t *testing.T) {
			t.Parallel() // most of it is waiting
			proxy := faulttest.New(t, s.Chain.URL(), s.Chain.URL())
			endpoints := []string{proxy.URL}
			if !a.alone {
				endpoints = append(endpoints, faulttest.New(t, s.Chain.URL(), "").URL, faulttest.New(t, s.Chain.URL(), "").URL)
			}
			c, err := chain.Dial(t.Context(), chain.Config{Endpoints: endpoints, Timeout: 5 * time.Second})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(c.Close)
			limit := 3 * time.Second // for somebody who may never answer
			if !a.alone {
				limit = 2 * time.Minute
			}
			ctx, cancel := context.WithTimeout(t.Context(), limit)
			defer cancel()
			proxy.Set(&a.kind, a.method, faulttest.Always)
			r, err := inspect.Inspect(ctx, c, head, a.at, 0)
			proxy.Heal()
			want := truth[a.at]
			switch {
			case err != nil && !a.alone:
				t.Errorf("seed %d: the others are a quorum, but: %v", seed, err)
			case err != nil && (strings.ContainsAny(err.Error(), "\x1b\u202e\x07") || len(err.Error()) > 8192):
				t.Errorf("seed %d: the error steers a terminal, or fills it: %.500q", seed, err)
			case err != nil:
			case (!a.alone || r.Proven || !a.kind.Lies) && stateOf(r) != stateOf(want):
				t.Errorf("seed %d: believed %s\nwant %s", seed, stateOf(r), stateOf(want))
			case (!a.alone || !a.kind.Lies) && history(r, r) != history(want, r):
				t.Errorf("seed %d: believed %s\nwant %s", seed, history(r, r), history(want, r))
			case !a.alone && document(r) != document(want):
				t.Errorf("seed %d: believed %s\nwant %s", seed, document(r), document(want))
			}
			if r, err = inspect.Inspect(t.Context(), c, head, a.at, 0); err != nil || document(r) != document(want) {
				t.Errorf("seed %d: afterwards %v %+v", seed, err, r)
			}
		})
	}
}
