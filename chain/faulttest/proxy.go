// Package faulttest is an endpoint that misbehaves: a JSON-RPC server on loopback in front of a real one, with one fault of a
// list at a time. It knows nothing of those who ask it.
package faulttest

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
)

// Call is one JSON-RPC request.
type Call struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

// Answer is one JSON-RPC answer: its fields by name, so that nothing of it is lost on the way.
type Answer map[string]json.RawMessage

// Proxy answers for the server at Target. Other is a server of another chain, for the faults that need one.
type Proxy struct {
	URL           string
	Target, Other string
	quit          chan struct{}

	mu     sync.Mutex
	kind   *Kind
	method string // that the fault comes to; empty: every one that the kind can meet
	left   int    // requests that the fault still comes to
	hits   int    // requests that it came to
	asked  map[string]bool
}

// New starts a proxy without faults; it ends with the test.
func New(tb testing.TB, target, other string) *Proxy {
	p := &Proxy{Target: target, Other: other, quit: make(chan struct{}), asked: make(map[string]bool)}
	server := httptest.NewServer(p)
	p.URL = server.URL
	tb.Cleanup(func() {
		close(p.quit) // those that hang
		server.CloseClientConnections()
		server.Close()
	})
	return p
}

// Always is a number of requests that no test makes.
const Always = 1 << 30

// Set lets a fault come to the next requests of a method; an empty method means all that the kind can meet.
func (p *Proxy) Set(kind *Kind, method string, times int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.kind, p.method, p.left, p.hits = kind, method, times, 0
}

// Heal ends the fault.
func (p *Proxy) Heal() { p.Set(nil, "", 0) }

// Asked lists the methods that were asked for since the start.
func (p *Proxy) Asked() map[string]bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	asked := make(map[string]bool)
	for method := range p.asked {
		asked[method] = true
	}
	return asked
}

// faultOf is the fault that comes to these calls, if any.
func (p *Proxy) faultOf(calls []Call) *Kind {
	p.mu.Lock()
	defer p.mu.Unlock()
	meets := false
	for _, c := range calls {
		p.asked[c.Method] = true
		meets = meets || p.kind != nil && p.kind.Meets(c.Method) && (p.method == "" || p.method == c.Method)
	}
	if !meets || p.left == 0 {
		return nil
	}
	p.left--
	p.hits++
	return p.kind
}

// ServeHTTP is part of http.Handler.
func (p *Proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(io.LimitReader(r.Body, 64<<20))
	if err != nil {
		return
	}
	x := &exchange{w: w, r: r, p: p, body: body}
	x.batch = json.Unmarshal(body, &x.calls) == nil
	if !x.batch {
		x.calls = make([]Call, 1)
		if err := json.Unmarshal(body, &x.calls[0]); err != nil {
			http.Error(w, "not JSON-RPC", http.StatusBadRequest)
			return
		}
	}
	kind := p.faultOf(x.calls)
	switch {
	case kind == nil:
		x.send(x.honest())
	case kind.wire != nil:
		kind.wire(x)
	default:
		x.sendChanged(kind)
	}
}

// exchange is one HTTP request that a fault came to.
type exchange struct {
	w     http.ResponseWriter
	r     *http.Request
	p     *Proxy
	body  []byte
	calls []Call
	batch bool
}

// honest is what the real server answers.
func (x *exchange) honest() []byte { return ask(x.p.Target, x.body) }

func ask(target string, body []byte) []byte {
	response, err := http.Post(target, "application/json", bytes.NewReader(body))
	if err != nil {
		return nil
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		return nil
	}
	return answer
}

// send gives a whole answer; none at all means that the real server is gone.
func (x *exchange) send(answer []byte) {
	if answer == nil {
		http.Error(x.w, "down", http.StatusBadGateway)
		return
	}
	x.w.Header().Set("Content-Type", "application/json")
	x.w.Write(answer)
}

// sendChanged gives an answer whose parts a fault has changed.
func (x *exchange) sendChanged(kind *Kind) {
	var answers []Answer
	if kind.instead {
		for _, c := range x.calls {
			answers = append(answers, Answer{"jsonrpc": json.RawMessage(`"2.0"`), "id": c.ID})
		}
	} else if answers = x.answers(x.honest()); answers == nil {
		x.send(nil)
		return
	}
	for i, c := range x.calls {
		if i < len(answers) && kind.Meets(c.Method) {
			kind.change(x, c, answers[i])
		}
	}
	x.send(x.pack(answers))
}

func (x *exchange) answers(b []byte) []Answer {
	var many []Answer
	if x.batch {
		if json.Unmarshal(b, &many) != nil {
			return nil
		}
		return many
	}
	var one Answer
	if json.Unmarshal(b, &one) != nil {
		return nil
	}
	return []Answer{one}
}

func (x *exchange) pack(answers []Answer) []byte {
	if x.batch {
		return marshal(answers)
	}
	return marshal(answers[0])
}

// marshal gives the JSON of values that are made of JSON.
func marshal(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return b
}
