package faulttest

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// endless is how much comes where an answer has no end: more than anybody reads.
const endless = 48 << 20

func wireKinds() []Kind {
	status := func(code int, kind, body string) func(*exchange) {
		return func(x *exchange) {
			x.w.Header().Set("Content-Type", kind)
			x.w.WriteHeader(code)
			io.WriteString(x.w, body)
		}
	}
	return []Kind{
		{Name: "hangs", wire: (*exchange).hang},
		{Name: "hangs in the middle of an answer", wire: func(x *exchange) { x.half(); x.hang() }},
		{Name: "resets the connection", wire: reset},
		{Name: "resets the connection in the middle of an answer", wire: func(x *exchange) { x.half(); reset(x) }},
		{Name: "drips", wire: drip},
		{Name: "limits the rate with status 429", wire: status(http.StatusTooManyRequests, "text/plain", "")},
		{Name: "limits the rate with status 429 and JSON", wire: status(http.StatusTooManyRequests, "application/json",
			`{"jsonrpc":"2.0","id":null,"error":{"code":429,"message":"slow down"}}`)},
		{Name: "fails with a page", wire: status(http.StatusInternalServerError, "text/html", "<html>\x1b[31mout of order</html>")},
		{Name: "is unavailable", wire: func(x *exchange) {
			x.w.Header().Set("Retry-After", "86400")
			x.w.WriteHeader(http.StatusServiceUnavailable)
		}},
		{Name: "wants a password", wire: status(http.StatusUnauthorized, "application/json", `{"message":"no key"}`)},
		{Name: "gives a page with status 200", wire: status(http.StatusOK, "text/html", "<html>\x1b[31mpay here</html>")},
		{Name: "gives the answer as text", wire: func(x *exchange) {
			x.w.Header().Set("Content-Type", "text/plain")
			x.w.Write(x.honest())
		}},
		{Name: "redirects", wire: func(x *exchange) {
			x.w.Header().Set("Location", x.p.Other)
			x.w.WriteHeader(http.StatusTemporaryRedirect)
		}},
		{Name: "gives an empty body", wire: status(http.StatusOK, "application/json", "")},
		{Name: "cuts the JSON off", wire: func(x *exchange) {
			b := x.honest()
			x.send(b[:len(b)*2/3])
		}},
		{Name: "answers without end", wire: func(x *exchange) { x.flood(`{"jsonrpc":"2.0","id":1,"result":"0x`, "0") }},
		{Name: "sends blanks without end", wire: func(x *exchange) { x.flood("", " ") }},
		{Name: "sends a compressed bomb", wire: bomb},
		{Name: "nests a million arrays", wire: func(x *exchange) {
			x.send([]byte(`{"jsonrpc":"2.0","id":1,"result":` + strings.Repeat("[", 1<<20) + strings.Repeat("]", 1<<20) + `}`))
		}},
		{Name: "gives two results in one answer", Lies: true, wire: func(x *exchange) {
			var parts []string
			for _, a := range x.answers(x.honest()) {
				parts = append(parts, strings.TrimSuffix(string(marshal(a)), "}")+`,"result":"0x99"}`)
			}
			if text := strings.Join(parts, ","); x.batch {
				x.send([]byte("[" + text + "]"))
			} else {
				x.send([]byte(text))
			}
		}},
		{Name: "answers under another id", change: func(_ *exchange, _ Call, a Answer) { a["id"] = json.RawMessage(`424242`) }},
		{Name: "answers another caller's question", Lies: true, change: func(x *exchange, _ Call, a Answer) {
			a["id"] = json.RawMessage(`424242`)
			a["result"] = x.blockAt("eth_getBlockByNumber", "0x0")
		}},
		{Name: "answers a batch with one object", Methods: []string{"eth_call"}, change: func(x *exchange, _ Call, a Answer) { x.batch = false }},
		{Name: "answers for another chain", Lies: true, wire: func(x *exchange) { x.send(ask(x.p.Other, x.body)) }},
	}
}

func (x *exchange) hang() {
	select {
	case <-x.p.quit:
	case <-x.r.Context().Done():
	case <-time.After(30 * time.Second):
	}
}

// half sends the first half of the honest answer.
func (x *exchange) half() {
	b := x.honest()
	x.w.Header().Set("Content-Type", "application/json")
	x.w.Header().Set("Content-Length", strconv.Itoa(len(b)))
	x.w.Write(b[:len(b)/2])
	http.NewResponseController(x.w).Flush()
}

func reset(x *exchange) {
	conn, _, err := http.NewResponseController(x.w).Hijack()
	if err == nil {
		conn.Close()
	}
}

// drip sends a byte at a time; whole answers take longer than anybody waits.
func drip(x *exchange) {
	x.w.Header().Set("Content-Type", "application/json")
	for _, b := range x.honest() {
		if _, err := x.w.Write([]byte{b}); err != nil {
			return
		}
		http.NewResponseController(x.w).Flush()
		select {
		case <-x.p.quit:
			return
		case <-x.r.Context().Done():
			return
		case <-time.After(40 * time.Millisecond):
		}
	}
}

// flood sends one thing again and again after a beginning.
func (x *exchange) flood(beginning, part string) {
	x.w.Header().Set("Content-Type", "application/json")
	io.WriteString(x.w, beginning)
	chunk := strings.Repeat(part, 1<<20)
	for range endless >> 20 {
		if _, err := io.WriteString(x.w, chunk); err != nil {
			return
		}
	}
}

// bomb is small on the wire.
func bomb(x *exchange) {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	io.WriteString(z, `{"jsonrpc":"2.0","id":1,"result":"0x`)
	chunk := strings.Repeat("0", 1<<20)
	for range endless >> 20 {
		io.WriteString(z, chunk)
	}
	z.Close()
	x.w.Header().Set("Content-Type", "application/json")
	x.w.Header().Set("Content-Encoding", "gzip")
	x.w.Write(b.Bytes())
}
