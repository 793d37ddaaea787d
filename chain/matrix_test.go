package chain

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"theseus/chain/faulttest"
)

// setting is among whom a faulty endpoint stands, and for how long it is faulty.
type setting struct {
	name              string
	endpoints, quorum int
	times             int  // requests that the fault comes to
	answers           bool // there must be an answer at once, and a true one
	deceives          bool // a lie may be believed: nobody contradicts
}

var settings = []setting{
	{name: "alone", endpoints: 1, quorum: 1, times: faulttest.Always, deceives: true},
	{name: "alone, twice", endpoints: 1, quorum: 1, times: 2, deceives: true},
	{name: "one of three", endpoints: 3, quorum: 2, times: faulttest.Always, answers: true},
	{name: "one of two that must agree", endpoints: 2, quorum: 2, times: faulttest.Always},
}

// cell is one fault at one method of one place that asks.
type cell struct {
	kind    faulttest.Kind
	site    site
	method  string
	setting setting
}

func (c cell) String() string {
	return fmt.Sprintf("%s / %s / %s / %s", c.kind.Name, c.site.name, c.method, c.setting.name)
}

// cells are all there are: the methods of a place are those that it is seen to use.
func cells(t *testing.T, s *scene, truths map[string]string) (all []cell) {
	for _, at := range sites() {
		c, p := s.through(t, at, 1, 1)
		before := p.Asked()
		truth, err := at.begin(t, s, c)(t.Context())
		if err != nil {
			t.Fatalf("%s without a fault: %v", at.name, err)
		}
		truths[at.name] = truth
		var methods []string
		for method := range p.Asked() {
			if !before[method] || method != "eth_chainId" || at.name == "Dial" || at.name == "chain id again" {
				methods = append(methods, method)
			}
		}
		if at.busy { // these are asked for only when something is wrong
			methods = append(methods, "eth_getTransactionByHash")
		}
		slices.Sort(methods)
		for _, kind := range faulttest.Kinds() {
			for _, method := range methods {
				for _, set := range settings {
					if kind.Meets(method) && !(at.heavy && set.name != "alone, twice") {
						all = append(all, cell{kind, at, method, set})
					}
				}
			}
		}
	}
	return all
}

// typed reports whether an error says what is wrong in a way that a program can act on.
func typed(err error) bool {
	for _, target := range []any{
		new(*ChainIDError), new(*RevertError), new(*UnavailableError), new(*AnswerError), new(*NoQuorumError), new(*FeeError), new(*DeepReorgError),
		new(*NonceTakenError), new(*ContractError),
	} {
		if errors.As(err, target) {
			return true
		}
	}
	return errors.Is(err, errBehind)
}

// errGarbage is how Contracts says that a contract's answer cannot be read; alone with a liar it is the lie that is told.
func garbage(err error) bool {
	text := err.Error()
	return strings.Contains(text, "what its ABI does not allow") || strings.Contains(text, "no code") || strings.Contains(text, "has no base fee") ||
		strings.Contains(text, "no CREATE2 deployer") || strings.Contains(text, "came for a word") || strings.Contains(text, "network file")
}

// run tries one cell, and reports whether a lie was believed.
func (c cell) run(t *testing.T, s *scene, truth string) (believed bool) {
	client, proxy := s.through(t, c.site, c.setting.endpoints, c.setting.quorum)
	try := c.site.begin(t, s, client)
	limit := 15 * time.Second // of something that gives up by itself
	if c.site.busy && !c.setting.answers {
		limit = 1500 * time.Millisecond // of something that waits for as long as it is let
	}
	proxy.Set(&c.kind, c.method, c.setting.times)
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	begin := time.Now()
	value, err := try(ctx)
	cancel()
	took := time.Since(begin)
	proxy.Heal()

	lied := c.kind.Lies && c.setting.deceives
	switch {
	case err == nil && value != truth:
		if believed = true; !lied {
			t.Errorf("%v: believed %.300s\nwant %.300s", c, value, truth)
		}
	case err != nil && c.setting.answers && !(c.site.name == "Dial" && errors.As(err, new(*ChainIDError))):
		t.Errorf("%v: the others are a quorum, but: %v", c, err)
	case took >= limit:
		if !c.site.busy {
			t.Errorf("%v: not over after %v", c, limit)
		}
	case err != nil && !typed(err) && !(c.kind.Lies && garbage(err)):
		t.Errorf("%v: an error of no type: %v", c, err)
	case err != nil && (strings.ContainsAny(err.Error(), "\x1b\u202e\x07") || len(err.Error()) > 8192):
		t.Errorf("%v: the error steers a terminal, or fills it: %.500q", c, err)
	}
	if took > limit+5*time.Second {
		t.Errorf("%v: took %v", c, took)
	}
	if believed || lied && c.site.busy {
		return believed || err != nil // what was done by a lie is done
	}

	// Afterwards it works, without a person.
	if err != nil {
		ctx, cancel := context.WithTimeout(t.Context(), 60*time.Second)
		defer cancel()
		for again := 0; again < 5 && err != nil; again++ {
			value, err = try(ctx)
		}
		if (err != nil || value != truth) && !lied {
			t.Errorf("%v: after the fault: %.300s, %v; want %.300s", c, value, err, truth)
		}
		return lied
	}
	return false
}

// TestFaultsAtEveryCallSite tries every fault at every method of every place that asks, in four settings: THESEUS_FULL=1
// tries them all, else it is a sample in which every fault, place and setting occurs.
func TestFaultsAtEveryCallSite(t *testing.T) {
	s := newScene(t)
	truths := make(map[string]string)
	all := cells(t, s, truths)
	kinds := faulttest.Kinds()
	if len(kinds) < 30 {
		t.Errorf("%d kinds of faults", len(kinds))
	}
	seed := uint64(time.Now().UnixNano())
	if text := os.Getenv("THESEUS_SEED"); text != "" {
		seed, _ = strconv.ParseUint(text, 10, 64)
	}
	random := rand.New(rand.NewPCG(seed, 3))
	random.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	chosen := all
	if os.Getenv("THESEUS_FULL") != "1" {
		chosen = sample(all)
	}
	for _, name := range mended {
		if !slices.ContainsFunc(chosen, func(c cell) bool { return c.String() == name }) {
			t.Errorf("no cell is called %s", name)
		}
	}
	t.Logf("%d kinds of faults, %d of %d cells, seed %d", len(kinds), len(chosen), len(all), seed)

	believed := make(map[string]bool)
	var mu sync.Mutex
	queue := make(chan cell)
	var workers sync.WaitGroup
	for range 12 {
		workers.Go(func() {
			for c := range queue {
				t.Run("", func(t *testing.T) { // ends the proxies of the cell
					if c.run(t, s, truths[c.site.name]) {
						mu.Lock()
						believed[c.kind.Name] = true
						mu.Unlock()
					}
				})
			}
		})
	}
	for _, c := range chosen {
		queue <- c
	}
	close(queue)
	workers.Wait()

	// The control: whoever has the liar alone is deceived.
	for _, kind := range kinds {
		for _, c := range all {
			if c.kind.Name == kind.Name && kind.Lies && !believed[kind.Name] && c.setting.name == "alone" && !t.Failed() {
				t.Run("", func(t *testing.T) { believed[kind.Name] = c.run(t, s, truths[c.site.name]) })
			}
		}
		if kind.Lies != believed[kind.Name] && !t.Failed() {
			t.Errorf("%s: lies: %v, believed by one who has it alone: %v", kind.Name, kind.Lies, believed[kind.Name])
		}
	}
	if t.Failed() {
		t.Logf("THESEUS_SEED=%d repeats this choice", seed)
	}
}

// mended are the cells that once ended in a panic, in a transaction too many or never: they are in every sample.
var mended = []string{
	"gives null among logs / send / eth_getTransactionReceipt / alone",
	"accepts transactions and answers with an error / send / eth_sendRawTransaction / alone",
	"accepts transactions and says they are refused / send / eth_sendRawTransaction / alone",
	"answers with a megabyte of hex / Addresses / eth_call / alone",
	"has a head near the largest number / Head / eth_getBlockByNumber / one of three",
	"estimates absurd gas / send / eth_estimateGas / alone",
	"leaves the time of a block out / BlockAt / eth_getBlockByNumber / alone",
}

// sample takes cells until every fault has occurred in every setting, and every place with every setting.
func sample(all []cell) (chosen []cell) {
	seen := make(map[string]int)
	for _, c := range all {
		pairs := []string{c.kind.Name + c.setting.name, c.site.name + c.setting.name}
		if c.site.heavy {
			pairs = []string{c.site.name}
		}
		if slices.Contains(mended, c.String()) || slices.ContainsFunc(pairs, func(pair string) bool { return seen[pair] == 0 }) {
			chosen = append(chosen, c)
			for _, pair := range pairs {
				seen[pair]++
			}
		}
	}
	return chosen
}
