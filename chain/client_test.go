package chain

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"theseus/chain/devnet"
)

func TestDialRefuses(t *testing.T) {
	one, other := startDevnet(t, devnet.Config{}), startDevnet(t, devnet.Config{ChainID: 5})
	for name, cfg := range map[string]Config{
		"no endpoint":        {},
		"quorum too large":   {Endpoints: []string{one.URL()}, Quorum: 2},
		"negative quorum":    {Endpoints: []string{one.URL()}, Quorum: -1},
		"one endpoint twice": {Endpoints: []string{one.URL(), one.URL() + "/path"}},
		"no scheme":          {Endpoints: []string{"localhost:8545"}},
		"file":               {Endpoints: []string{"file:///etc/passwd"}},
		"nobody there":       {Endpoints: []string{"http://127.0.0.1:1"}},
	} {
		if c, err := Dial(t.Context(), cfg); err == nil {
			c.Close()
			t.Errorf("%s: passed", name)
		}
	}
	var wrong *ChainIDError
	if _, err := Dial(t.Context(), Config{Endpoints: []string{one.URL()}, ChainID: big.NewInt(1)}); !errors.As(err, &wrong) || wrong.Found.Uint64() != devnet.DefaultChainID {
		t.Errorf("wrong chain: %v", err)
	}
	third := newProxy(t, one.URL())
	if _, err := Dial(t.Context(), Config{Endpoints: []string{one.URL(), third.URL, other.URL()}}); !errors.As(err, &wrong) {
		t.Errorf("endpoints of two chains: %v", err)
	}
	if c := dial(t, Config{Endpoints: []string{one.URL(), third.URL, "http://127.0.0.1:1"}}); c.ChainID().Uint64() != devnet.DefaultChainID {
		t.Errorf("chain id %v with one endpoint down", c.ChainID())
	}
}

func TestEndpointThatTurnsToAnotherChainIsDropped(t *testing.T) {
	one, other := startDevnet(t, devnet.Config{}), startDevnet(t, devnet.Config{ChainID: 5})
	p := newProxy(t, one.URL())
	c := dial(t, Config{Endpoints: []string{p.URL}})
	if _, err := c.Head(t.Context()); err != nil {
		t.Fatal(err)
	}
	// The connection breaks once, and another server is behind it afterwards.
	broken := false
	p.set(func(w http.ResponseWriter, r request) bool {
		if !broken {
			broken = true
			return faults["resets"](w, r)
		}
		p.target = other.URL()
		return false
	}, nil)
	c.endpoints[0].mu.Lock()
	c.endpoints[0].checked = time.Time{} // a minute later
	c.endpoints[0].mu.Unlock()
	var wrong *ChainIDError
	for range 3 {
		if b, err := c.Head(t.Context()); !errors.As(err, &wrong) {
			t.Fatalf("head %+v, %v", b, err)
		}
	}
}

func TestFaultClearsBeliefInChainID(t *testing.T) {
	one := startDevnet(t, devnet.Config{})
	p := newProxy(t, one.URL())
	c := dial(t, Config{Endpoints: []string{p.URL}})
	p.set(but(faults["fails"]), nil)
	if _, err := c.Head(t.Context()); err == nil {
		t.Fatal("no error")
	}
	asked := false
	p.set(func(_ http.ResponseWriter, r request) bool { asked = asked || r.Method == "eth_chainId"; return false }, nil)
	if _, err := c.Head(t.Context()); err != nil || !asked {
		t.Fatalf("chain id asked again after a fault: %v, %v", asked, err)
	}
}

// TestQuorumHoldsAgainstOneFault reads with three endpoints of which one, then two, have a fault.
func TestQuorumHoldsAgainstOneFault(t *testing.T) {
	node := startDevnet(t, devnet.Config{})
	contract := deployEcho(t, newSender(t, dial(t, Config{Endpoints: []string{node.URL()}}), 0, SenderConfig{}))
	for name, fault := range faults {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			a, b, d := newProxy(t, node.URL()), newProxy(t, node.URL()), newProxy(t, node.URL())
			c := dial(t, Config{Endpoints: []string{a.URL, b.URL, d.URL}, Timeout: 400 * time.Millisecond})
			a.set(but(fault), nil)
			begin := time.Now()
			head, err := c.Head(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if balance, err := c.Balance(t.Context(), head.Hash, devnet.DevAccount(1).Address); err != nil || balance.BitLen() != 91 {
				t.Errorf("balance %v, %v", balance, err)
			}
			if code, err := c.Code(t.Context(), head.Hash, contract); err != nil || len(code) != 27 {
				t.Errorf("code %x, %v", code, err)
			}
			if took := time.Since(begin); took > 2*time.Second {
				t.Errorf("a faulty minority held three reads up for %v", took)
			}
			b.set(but(fault), nil)
			var none *NoQuorumError
			if _, err := c.Code(t.Context(), head.Hash, contract); !errors.As(err, &none) || len(none.Answers) < 2 {
				t.Errorf("two of three: %v", err)
			} else if strings.ContainsAny(err.Error(), "\x1b\n") {
				t.Errorf("%q can steer a terminal", err)
			}
			if _, err := c.Head(t.Context()); !errors.As(err, &none) {
				t.Errorf("head with two of three: %v", err)
			}
		})
	}
}

// lies that an endpoint may tell about what is asked at a block.
var lies = map[string]func(r request, result json.RawMessage) json.RawMessage{
	"eth_getCode":               func(request, json.RawMessage) json.RawMessage { return json.RawMessage(`"0xfe"`) },
	"eth_getBalance":            func(request, json.RawMessage) json.RawMessage { return json.RawMessage(`"0x1"`) },
	"eth_call":                  func(request, json.RawMessage) json.RawMessage { return json.RawMessage(`"0x99"`) },
	"eth_getStorageAt":          func(request, json.RawMessage) json.RawMessage { return json.RawMessage(`"0x99"`) },
	"eth_getTransactionCount":   func(request, json.RawMessage) json.RawMessage { return json.RawMessage(`"0x99"`) },
	"eth_getLogs":               func(request, json.RawMessage) json.RawMessage { return json.RawMessage(`[]`) },
	"eth_getTransactionReceipt": func(request, json.RawMessage) json.RawMessage { return json.RawMessage(`null`) },
	"eth_getBlockByNumber": func(_ request, result json.RawMessage) json.RawMessage {
		var b map[string]any
		json.Unmarshal(result, &b)
		b["timestamp"] = "0x7fffffff"
		result, _ = json.Marshal(b)
		return result
	},
}

func liar(r request, result json.RawMessage) json.RawMessage {
	if lie := lies[r.Method]; lie != nil {
		return lie(r, result)
	}
	return result
}

// TestLies reads everything with a liar among three endpoints, and, as the positive control, from the liar alone.
func TestLies(t *testing.T) {
	node := startDevnet(t, devnet.Config{})
	honest := dial(t, Config{Endpoints: []string{node.URL()}})
	s := newSender(t, honest, 0, SenderConfig{})
	contract := deployEcho(t, s)
	receipt, err := s.Send(t.Context(), Tx{To: &contract, Data: []byte{7}})
	if err != nil {
		t.Fatal(err)
	}
	head, err := honest.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	read := func(c *Client) map[string]string {
		out := make(map[string]string)
		show := func(method string, v any, err error) {
			if err != nil {
				t.Errorf("%s: %v", method, err)
			}
			out[method] = fmt.Sprintf("%+v", v)
		}
		ctx := t.Context()
		code, err := c.Code(ctx, head.Hash, contract)
		show("eth_getCode", code, err)
		balance, err := c.Balance(ctx, head.Hash, s.Address())
		show("eth_getBalance", balance, err)
		answer, err := c.Call(ctx, head.Hash, contract, []byte{5})
		if err == nil {
			var many []Result
			many, err = c.CallBatch(ctx, head.Hash, []Call{{To: contract, Data: []byte{5}}, {To: contract, Data: []byte{0, 1}}})
			if err == nil && !bytes.Equal(many[0].Data, answer) {
				t.Errorf("batch says %x, single call %x", many[0].Data, answer)
			}
			var revert *RevertError
			if err == nil && (!errors.As(many[1].Err, &revert) || !bytes.Equal(revert.Data, []byte{1})) {
				t.Errorf("refused call in a batch: %v", many[1].Err)
			}
		}
		show("eth_call", answer, err)
		word, err := c.Storage(ctx, head.Hash, contract, common.Hash{})
		show("eth_getStorageAt", word, err)
		nonce, err := c.Nonce(ctx, head.Hash, s.Address())
		show("eth_getTransactionCount", nonce, err)
		logs, err := c.BlockLogs(ctx, receipt.BlockHash, []common.Address{contract})
		show("eth_getLogs", logs, err)
		b, err := c.BlockAt(ctx, head.Number)
		show("eth_getBlockByNumber", b.vote(), err)
		return out
	}
	truth := read(honest)
	p, q := newProxy(t, node.URL()), newProxy(t, node.URL())
	p.set(nil, liar)
	for method, answer := range read(dial(t, Config{Endpoints: []string{p.URL, q.URL, node.URL()}})) {
		if answer != truth[method] {
			t.Errorf("%s: %s with a liar among three, want %s", method, answer, truth[method])
		}
	}
	for method, answer := range read(dial(t, Config{Endpoints: []string{p.URL}})) {
		if answer == truth[method] {
			t.Errorf("%s: the lie did not work on its own, so it shows nothing above", method)
		}
	}
	two := dial(t, Config{Endpoints: []string{p.URL, q.URL}})
	var none *NoQuorumError
	if _, err := two.Code(t.Context(), head.Hash, contract); !errors.As(err, &none) || len(none.Answers) != 2 {
		t.Errorf("one against one: %v", err)
	}
}

func TestHeadIsKnownToAQuorum(t *testing.T) {
	node := startDevnet(t, devnet.Config{})
	for range 5 {
		if _, err := node.Commit(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	latest := func(shift int64) func(request, json.RawMessage) json.RawMessage {
		return func(r request, result json.RawMessage) json.RawMessage {
			if r.Method != "eth_getBlockByNumber" || string(r.Params[0]) != `"latest"` {
				return result
			}
			var b map[string]any
			json.Unmarshal(result, &b)
			b["number"] = hexutil.EncodeUint64(uint64(int64(node.Head()) + shift))
			result, _ = json.Marshal(b)
			return result
		}
	}
	a, b := newProxy(t, node.URL()), newProxy(t, node.URL())
	c := dial(t, Config{Endpoints: []string{a.URL, b.URL, node.URL()}})
	for name, want := range map[string]struct {
		a, b int64
		head uint64
	}{
		"one lags":     {-3, 0, node.Head()},
		"one boasts":   {1000, 0, node.Head()},
		"two lag":      {-3, -2, node.Head() - 2},
		"one each way": {-3, 1000, node.Head()},
	} {
		a.set(nil, latest(want.a))
		b.set(nil, latest(want.b))
		if head, err := c.Head(t.Context()); err != nil || head.Number != want.head {
			t.Errorf("%s: head %d, %v, want %d", name, head.Number, err, want.head)
		}
	}
	// When only one of three says where the head is, block 0 is no answer.
	silent := func(w http.ResponseWriter, r request) bool {
		return r.Method == "eth_getBlockByNumber" && string(r.Params[0]) == `"latest"` && faults["fails"](w, r)
	}
	a.set(silent, nil)
	b.set(silent, nil)
	if head, err := c.Head(t.Context()); err == nil {
		t.Errorf("head %d from one voice of three", head.Number)
	}
	// Tips that differ for a moment: the block below is shared.
	tip := node.Head()
	fresh := func(other string) func(request, json.RawMessage) json.RawMessage {
		return func(r request, result json.RawMessage) json.RawMessage {
			if r.Method == "eth_getBlockByNumber" && string(r.Params[0]) == `"`+hexutil.EncodeUint64(tip)+`"` {
				var b map[string]any
				json.Unmarshal(result, &b)
				b["hash"] = common.HexToHash(other)
				result, _ = json.Marshal(b)
			}
			return result
		}
	}
	a.set(nil, fresh("0x01"))
	b.set(nil, fresh("0x02"))
	if head, err := c.Head(t.Context()); err != nil || head.Number != tip-1 {
		t.Errorf("three tips: head %d, %v, want %d", head.Number, err, tip-1)
	}
}

func TestOnlyTransportFaultsAreTriedAgain(t *testing.T) {
	node := startDevnet(t, devnet.Config{})
	contract := deployEcho(t, newSender(t, dial(t, Config{Endpoints: []string{node.URL()}}), 0, SenderConfig{}))
	p := newProxy(t, node.URL())
	c := dial(t, Config{Endpoints: []string{p.URL}})
	head, err := c.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	left := 2
	p.set(but(func(w http.ResponseWriter, r request) bool {
		left--
		return left >= 0 && faults["limits the rate"](w, r)
	}), nil)
	if answer, err := c.Call(t.Context(), head.Hash, contract, []byte{3}); err != nil || !bytes.Equal(answer, []byte{3}) {
		t.Fatalf("after two refusals: %x, %v", answer, err)
	}
	p.set(nil, nil)
	before := p.count.Load()
	var revert *RevertError
	if _, err := c.Call(t.Context(), head.Hash, contract, []byte{0, 0xde, 0xad, 0xbe, 0xef, 1}); !errors.As(err, &revert) || !bytes.Equal(revert.Data, []byte{0xde, 0xad, 0xbe, 0xef, 1}) {
		t.Fatalf("refusal: %v", err)
	}
	if n := p.count.Load() - before; n > 2 { // one for the chain id after the faults
		t.Errorf("a refusal was asked for %d times", n)
	}
	if _, err := c.Call(t.Context(), common.Hash{1}, contract, nil); err == nil {
		t.Error("an unknown block was read")
	}
}

func TestSecretsOfAddressesStayOutOfErrors(t *testing.T) {
	broken := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { faults["resets"](w, request{}) }))
	defer broken.Close()
	address := strings.Replace(broken.URL, "http://", "http://user:PASSWORD@", 1) + "/v3/PROJECTKEY?k=QUERYKEY"
	_, err := Dial(t.Context(), Config{Endpoints: []string{address}})
	if err == nil {
		t.Fatal("dialled")
	}
	for _, secret := range []string{"PASSWORD", "PROJECTKEY", "QUERYKEY"} {
		if strings.Contains(err.Error(), secret) {
			t.Errorf("%s is in %q", secret, err)
		}
	}
}

// FuzzAnswers gives arbitrary bodies to everything that reads answers.
func FuzzAnswers(f *testing.F) {
	var body []byte
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		w.Write(body)
	}))
	f.Cleanup(server.Close)
	f.Add([]byte(`{"jsonrpc":"2.0","id":1,"result":{"number":"0x1","hash":"0x01"}}`))
	f.Add([]byte(`{"jsonrpc":"2.0","id":1,"result":[{"address":"0x00","topics":null}]}`))
	f.Add([]byte(`{"jsonrpc":"2.0","id":1,"error":{"code":3,"message":"execution reverted","data":"0x08c379a0"}}`))
	f.Add([]byte(`[{"jsonrpc":"2.0","id":1,"error":{"code":3,"data":{"data":7}}}]`))
	f.Fuzz(func(t *testing.T, b []byte) {
		body = b
		e, err := newEndpoint(t.Context(), server.URL, time.Second)
		if err != nil {
			t.Fatal(err)
		}
		defer e.client.Close()
		e.want, e.checked, e.pause = big.NewInt(1), time.Now().Add(time.Hour), time.Microsecond
		c := &Client{endpoints: []*endpoint{e}, quorum: 1, chainID: big.NewInt(1), logger: slog.New(slog.DiscardHandler)}
		ctx := t.Context()
		if b, err := c.BlockAt(ctx, 1); err == nil && b.Number != 1 {
			t.Errorf("block %d", b.Number)
		}
		logs, err := c.BlockLogs(ctx, common.Hash{1}, nil)
		for i := range logs {
			if err == nil && logs[i].BlockHash != (common.Hash{1}) {
				t.Error("log of another block")
			}
		}
		c.CallBatch(ctx, common.Hash{1}, []Call{{}, {}})
		s := &Sender{client: c, signer: local{devnet.DevAccount(0)}}
		s.receipt(ctx, common.Hash{1})
	})
}
