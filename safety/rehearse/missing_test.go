package rehearse_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"theseus/chain"
	"theseus/chain/faulttest"
	"theseus/chain/fork"
	"theseus/safety/rehearse"
	"theseus/upgrade"
)

// What an endpoint cannot give is in the report, and the rest is there.
func TestWhatEndpointsCannotGive(t *testing.T) {
	s := vaults(t)
	all := s.rehearse(1, nil)
	blocks := s.find(s.client).Blocks
	gap := hexutil.EncodeUint64(blocks[len(blocks)-2].Number.Uint64())
	for name, c := range map[string]struct {
		endpoint string
		replayed int
		notRun   int
		says     []string
	}{
		"everything":          {s.url, 3, 0, []string{"held against the block's hash", "--traces"}},
		"no proofs":           {refusing(t, s.url, unknownMethod, "eth_getProof"), 3, 0, []string{"NOT PROVEN", "eth_getProof of endpoint", "does not exist"}},
		"receipts one by one": {refusing(t, s.url, unknownMethod, "eth_getBlockReceipts"), 3, 0, nil},
		"no receipts": {refusing(t, s.url, unknownMethod, "eth_getBlockReceipts", "eth_getTransactionReceipt"), 3, 0,
			[]string{"of 3 there is no receipt to compare with", "the endpoint has no receipts: "}},
		"no logs": {refusing(t, s.url, unknownMethod, "eth_getLogs"), 3, 0, []string{"transactions that only logs tell of are not found"}},
		"a gap in its blocks": {editing(t, s.url, "eth_getBlockByNumber", func(b []byte) []byte {
			if bytes.Contains(b, []byte(`"number":"`+gap+`"`)) {
				return []byte(`{"jsonrpc":"2.0","id":` + string(idOf(b)) + `,"result":null}`)
			}
			return b
		}), 2, 0, []string{"blocks that the endpoint does not have were not looked through: block "}},
	} {
		t.Run(name, func(t *testing.T) {
			client := s.dial(c.endpoint)
			r := s.rehearse(1, func(r *rehearse.Rehearsal) { r.Chain, r.Past = client, s.find(client) })
			text := s.text(r)
			if r.Replayed != c.replayed || len(r.NotRun) != c.notRun || len(r.Unexpected) != 0 {
				t.Errorf("%s", text)
			}
			for _, want := range c.says {
				if !strings.Contains(text, want) {
					t.Errorf("does not say %q:\n%s", want, text)
				}
			}
			if name == "everything" && !reflect.DeepEqual(r.Functions, all.Functions) {
				t.Errorf("%+v\n%+v", r.Functions, all.Functions)
			}
		})
	}
}

func idOf(b []byte) []byte {
	var answer struct{ ID json.RawMessage }
	_ = json.Unmarshal(b, &answer)
	return answer.ID
}

// A node that keeps the state of the newest block alone: the activation is rehearsed, the past is told to be missing, with what to do.
func TestAPrunedNode(t *testing.T) {
	s := vaults(t)
	past := s.find(s.client)
	head := s.head()
	endpoint := s.url
	for _, method := range []string{"eth_getProof", "eth_getBalance", "eth_getStorageAt", "eth_getCode"} {
		endpoint = refusingBut(t, endpoint, method, head.Hash)
	}
	r := s.rehearse(1, func(r *rehearse.Rehearsal) { r.Chain, r.Past, r.Block = s.dial(endpoint), past, head })
	text := s.text(r)
	notRun := 0
	for _, c := range r.NotRun {
		notRun += c.Count
	}
	if r.Activation.Failed != "" || !r.Proven || r.Replayed != 0 || notRun == 0 || !strings.Contains(text, "NOT RUN: 1: the state of block ") || !strings.Contains(text, "archive node") {
		t.Errorf("%s", text)
	}
}

// refusingBut answers a method as a pruned node does, but for one block. Questions are told apart before they are asked: by their order.
func refusingBut(t *testing.T, target, method string, but common.Hash) string {
	t.Helper()
	return proxied(t, target, func(question []byte) []byte {
		if !bytes.Contains(question, []byte(`"`+method+`"`)) || bytes.Contains(question, []byte(but.Hex())) {
			return nil
		}
		return refusalTo(question, pruned)
	})
}

// An endpoint that limits the rate now and then makes a rehearsal slower, and nothing else. The control: whoever has no patience is told that it
// did not answer.
func TestAnEndpointThatLimitsTheRate(t *testing.T) {
	s := vaults(t)
	past := s.find(s.client)
	honest := s.rehearse(1, func(r *rehearse.Rehearsal) { r.Past = past })
	proxy := faulttest.New(t, s.url, s.url)
	var waits atomic.Int32
	with := func(patience time.Duration) (*rehearse.Report, error) {
		t.Helper()
		c, err := chain.Dial(t.Context(), chain.Config{Endpoints: []string{proxy.URL}, Patience: patience, Waiting: func(string, time.Duration) { waits.Add(1) }})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(c.Close)
		proxy.Set(faulttest.Named("limits the rate with status 429"), "eth_getProof", 5)
		r := rehearse.Rehearsal{Chain: c, Block: s.head(), Activation: s.activation(1), Past: past}
		return r.Run(t.Context())
	}
	if r, err := with(time.Minute); err != nil || !reflect.DeepEqual(r, honest) || waits.Load() == 0 {
		t.Errorf("%v after %d waits\n%s", err, waits.Load(), s.text(r))
	}
	var unavailable *chain.UnavailableError
	if _, err := with(0); !errors.As(err, &unavailable) {
		t.Errorf("control: %v", err)
	}
}

// Kept state is used the next time, whatever became of the endpoint, and damaged lines of it are fetched again.
func TestStateThatWasKept(t *testing.T) {
	s := vaults(t)
	dir := filepath.Join(t.TempDir(), "state")
	past := s.find(s.client)
	with := func(c *chain.Client) *rehearse.Report {
		return s.rehearse(1, func(r *rehearse.Rehearsal) { r.Chain, r.Past, r.Store = c, past, &fork.Store{Dir: dir} })
	}
	first := with(s.client)
	stateless := s.dial(refusing(t, s.url, pruned, "eth_getProof", "eth_getBalance", "eth_getStorageAt", "eth_getCode", "eth_getTransactionCount"))
	if second := with(stateless); !reflect.DeepEqual(first, second) {
		t.Errorf("%s\n%s", s.text(first), s.text(second))
	}
	files, err := filepath.Glob(filepath.Join(dir, "*.state"))
	if err != nil || len(files) < 3 {
		t.Fatal(files, err)
	}
	for _, path := range files {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		b[len(b)-10] ^= 1
		if err := os.WriteFile(path, b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if third := with(s.client); !reflect.DeepEqual(first, third) {
		t.Errorf("%s\n%s", s.text(first), s.text(third))
	}
	full := s.rehearse(1, func(r *rehearse.Rehearsal) { r.Past, r.Store = past, &fork.Store{Dir: "/dev/full"} })
	if full.Replayed != 3 || !strings.Contains(strings.Join(full.Missing, "\n"), "fetched state is not kept") {
		t.Errorf("%s", s.text(full))
	}
}

// Files of people: what is wrong with them is told with the line, and what did not come about is told too.
func TestFiles(t *testing.T) {
	for text, want := range map[string]string{
		"[\n{\"function\":\"f()\",\"aspect\":\"events\",\"reason\":\"r\"},\n{\"function\":\"f()\",\"aspect\":\"colour\",\"reason\":\"r\"}]": "line 3: there is no aspect",
		"[\n\n{\"function\":\"f()\",\"aspect\":\"events\"}]":                  "line 3: a function and a reason",
		"[\n{\"function\":\"f()\", \"reason\":\"r\", \"colour\": 1}]":         "line 2: json: unknown field",
		"[\n{\"function\":\"f()\" \"reason\":\"r\"}]":                         "line 2: invalid character",
		"[{\"function\":\"f()\",\"aspect\":\"events\",\"reason\":\"r\"}]\n[]": "something follows the list",
		"{}": "line 1: a list is wanted", "": "line 1: EOF", "[\n": "EOF",
	} {
		if _, err := rehearse.ParseExpected([]byte(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
	s := vaults(t)
	expected, err := rehearse.ParseExpected([]byte(`[
		{"function": "deposit(uint256)", "aspect": "success", "reason": "because"},
		{"function": "deposit(uint256)", "aspect": "events", "reason": "because"},
		{"function": "*", "aspect": "storage", "reason": "because"},
		{"function": "view cap", "reason": "because"}, {"function": "view owner", "reason": "because"}, {"function": "view total", "reason": "because"},
		{"function": "view deposits", "reason": "because"},
		{"function": "withdraw()", "aspect": "events", "reason": "there is no such function"}]`))
	if err != nil {
		t.Fatal(err)
	}
	r := s.rehearse(2, func(r *rehearse.Rehearsal) { r.Expected = expected })
	if len(r.Unexpected) != 0 || len(r.Unused) != 1 || r.Unused[0].Function != "withdraw()" {
		t.Errorf("%s", s.text(r))
	}
}

// Invariants of a file and assertions that were signed are the same thing: the same text, the same answers.
func TestInvariantsAreAssertions(t *testing.T) {
	s := vaults(t)
	for value, holds := range map[int64]bool{600: true, 601: false} {
		assertions := []upgrade.Assertion{{Target: s.contract, CallData: s.pack(1, "total"), Comparison: upgrade.EQ, Expected: number(value)}}
		text, err := json.Marshal(assertions)
		if err != nil {
			t.Fatal(err)
		}
		read, err := rehearse.ParseAssertions(text)
		if err != nil || !reflect.DeepEqual(read, assertions) {
			t.Fatalf("%+v, %v", read, err)
		}
		file := s.rehearse(1, func(r *rehearse.Rehearsal) { r.Past, r.Assertions = nil, read })
		signed := s.rehearse(1, func(r *rehearse.Rehearsal) { r.Past, r.Activation.Members[0].Code.Assertions = nil, read })
		if file.Activation.Assertions[0].Holds != holds || signed.Activation.Assertions[0].Holds != holds {
			t.Errorf("%d: %+v, %+v", value, file.Activation, signed.Activation)
		}
		if (len(file.Unexpected) == 0) != holds || (signed.Activation.Failed == "") != holds {
			t.Errorf("%d: %q, %q", value, file.Unexpected, signed.Activation.Failed)
		}
	}
}
