package chain

import (
	"context"
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"theseus/chain/devnet"
)

// request is one JSON-RPC request as it goes through a proxy.
type request struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

// proxy is an endpoint in front of a real one, on loopback, with faults of choice.
type proxy struct {
	*httptest.Server
	target string
	count  atomic.Int64

	mu sync.Mutex
	// fault may answer in place of the real server; it reports whether it did.
	fault func(w http.ResponseWriter, r request) bool
	// lie may change the result of a request.
	lie func(r request, result json.RawMessage) json.RawMessage
}

func newProxy(t testing.TB, target string) *proxy {
	p := &proxy{target: target}
	p.Server = httptest.NewServer(p)
	t.Cleanup(func() { p.CloseClientConnections(); p.Close() })
	return p
}

func (p *proxy) set(fault func(http.ResponseWriter, request) bool, lie func(request, json.RawMessage) json.RawMessage) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.fault, p.lie = fault, lie
}

func (p *proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p.count.Add(1)
	body, _ := io.ReadAll(r.Body)
	p.mu.Lock()
	fault, lie := p.fault, p.lie
	p.mu.Unlock()
	var single request
	batch := []request{}
	if json.Unmarshal(body, &single) == nil {
		batch = append(batch, single)
	} else {
		json.Unmarshal(body, &batch)
	}
	for _, r := range batch {
		if fault != nil && fault(w, r) {
			return
		}
	}
	resp, err := http.Post(p.target, "application/json", strings.NewReader(string(body)))
	if err != nil {
		http.Error(w, "down", http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	answer, _ := io.ReadAll(resp.Body)
	if lie != nil {
		answer = relate(answer, batch, lie)
	}
	w.Header().Set("Content-Type", "application/json")
	w.Write(answer)
}

func relate(answer []byte, batch []request, lie func(request, json.RawMessage) json.RawMessage) []byte {
	var many []map[string]json.RawMessage
	one := json.Unmarshal(answer, &many) != nil
	if one {
		many = make([]map[string]json.RawMessage, 1)
		json.Unmarshal(answer, &many[0])
	}
	for i := range many {
		if result, ok := many[i]["result"]; ok {
			many[i]["result"] = lie(batch[i], result)
		}
	}
	var b []byte
	if one {
		b, _ = json.Marshal(many[0])
	} else {
		b, _ = json.Marshal(many)
	}
	return b
}

// The faults that servers on the network have.
var faults = map[string]func(w http.ResponseWriter, r request) bool{
	"hangs": func(w http.ResponseWriter, r request) bool {
		time.Sleep(3 * time.Second)
		return true
	},
	"resets": func(w http.ResponseWriter, r request) bool {
		conn, _, _ := w.(http.Hijacker).Hijack()
		conn.Close()
		return true
	},
	"limits the rate": func(w http.ResponseWriter, r request) bool {
		w.WriteHeader(http.StatusTooManyRequests)
		return true
	},
	"limits the rate in JSON": func(w http.ResponseWriter, r request) bool {
		w.Header().Set("Content-Type", "application/json")
		io.WriteString(w, `{"jsonrpc":"2.0","id":`+string(r.ID)+`,"error":{"code":-32005,"message":"rate limit exceeded"}}`)
		return true
	},
	"fails": func(w http.ResponseWriter, r request) bool {
		http.Error(w, "out of order", http.StatusInternalServerError)
		return true
	},
	"gives a page": func(w http.ResponseWriter, r request) bool {
		io.WriteString(w, "<html>\x1b[31mpay here</html>")
		return true
	},
	"redirects": func(w http.ResponseWriter, r request) bool {
		w.Header().Set("Location", "http://127.0.0.1:1/")
		w.WriteHeader(http.StatusTemporaryRedirect)
		return true
	},
	"answers null": func(w http.ResponseWriter, r request) bool {
		w.Header().Set("Content-Type", "application/json")
		io.WriteString(w, `{"jsonrpc":"2.0","id":`+string(r.ID)+`,"result":null}`)
		return true
	},
	"answers without end": func(w http.ResponseWriter, r request) bool {
		w.Header().Set("Content-Type", "application/json")
		io.WriteString(w, `{"jsonrpc":"2.0","id":`+string(r.ID)+`,"result":"0x`)
		zeros := strings.Repeat("0", 1<<20)
		for range maxAnswer>>20 + 1 {
			if _, err := io.WriteString(w, zeros); err != nil {
				return true
			}
		}
		return true
	},
}

// but lets a fault come to everything except the chain id, so that the endpoint is believed at first.
func but(fault func(http.ResponseWriter, request) bool) func(http.ResponseWriter, request) bool {
	return func(w http.ResponseWriter, r request) bool { return r.Method != "eth_chainId" && fault(w, r) }
}

// echo is a contract for tests. Call data that begins with a zero byte is refused with the rest of it as revert data; any
// other comes back, and is logged under topic 1.
const echo = "0x601b8060095f395ff3" + "365f5f375f515f1a601257600136036001fd5b6001365fa1365ff3"

var echoTopic = common.BigToHash(big.NewInt(1))

// local is a signer with a devnet key.
type local struct{ devnet.Account }

func (l local) Address() common.Address { return l.Account.Address }

func (l local) SignTx(_ context.Context, tx *types.Transaction, id *big.Int) (*types.Transaction, error) {
	return types.SignTx(tx, types.LatestSignerForChainID(id), l.Key)
}

func startDevnet(t testing.TB, cfg devnet.Config) *devnet.Chain {
	t.Helper()
	cfg.Fast = true
	chain, err := devnet.Start(context.Background(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { chain.Close() })
	return chain
}

func dial(t testing.TB, cfg Config) *Client {
	t.Helper()
	if cfg.Timeout == 0 {
		cfg.Timeout = 500 * time.Millisecond
	}
	c, err := Dial(context.Background(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

func newSender(t testing.TB, c *Client, account int, cfg SenderConfig) *Sender {
	t.Helper()
	if cfg.Poll == 0 {
		cfg.Poll = 20 * time.Millisecond
	}
	s, err := c.NewSender(context.Background(), local{devnet.DevAccount(account)}, cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// deployEcho gives the address of a new echo contract.
func deployEcho(t testing.TB, s *Sender) common.Address {
	t.Helper()
	receipt, err := s.Send(t.Context(), Tx{Data: common.FromHex(echo)})
	if err != nil {
		t.Fatal(err)
	}
	return receipt.ContractAddress
}
