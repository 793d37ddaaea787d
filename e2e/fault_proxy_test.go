package e2e

import (
	"bytes"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
)

// faultyRegistry stands before a registry and spoils the first publication that it sees.
type faultyRegistry struct {
	*httptest.Server
	to    string
	fault string

	mu   sync.Mutex
	puts int // that reached the registry whole
	bad  int // faults made
}

// faults of a registry in the middle of a publication.
var registryFaults = []string{
	"hangs up",         // before anything reaches the registry
	"is overloaded",    // 503, and nothing reaches it
	"gets half",        // the registry sees half of the package, and the connection ends
	"loses its answer", // the registry has it, and nobody hears
	"answers half",     // the registry has it, and its answer breaks off
	"lies",             // it says 201 and has nothing
}

func newFaultyRegistry(t testing.TB, to, fault string) *faultyRegistry {
	f := &faultyRegistry{to: to, fault: fault}
	f.Server = httptest.NewServer(f)
	t.Cleanup(f.Close)
	return f
}

func (f *faultyRegistry) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	f.mu.Lock()
	spoil := r.Method == http.MethodPut && f.bad == 0
	if spoil {
		f.bad++
	}
	if r.Method == http.MethodPut && (!spoil || f.fault == "loses its answer" || f.fault == "answers half") {
		f.puts++
	}
	f.mu.Unlock()
	if spoil {
		switch f.fault {
		case "hangs up":
			panic(http.ErrAbortHandler)
		case "is overloaded":
			http.Error(w, `{"error":"try later"}`, http.StatusServiceUnavailable)
			return
		case "lies":
			w.WriteHeader(http.StatusCreated)
			return
		case "gets half":
			f.half(r, body)
			panic(http.ErrAbortHandler)
		}
	}
	request, err := http.NewRequestWithContext(r.Context(), r.Method, f.to+r.URL.EscapedPath(), bytes.NewReader(body))
	if err != nil {
		panic(err)
	}
	request.Header = r.Header.Clone()
	request.Host = r.Host // so that addresses in answers lead here
	response, err := http.DefaultTransport.RoundTrip(request)
	if err != nil {
		panic(http.ErrAbortHandler)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil || spoil && f.fault == "loses its answer" {
		panic(http.ErrAbortHandler)
	}
	if spoil { // "answers half"
		w.Header().Set("Content-Length", fmt.Sprint(len(answer)+100))
		w.WriteHeader(response.StatusCode)
		w.Write(answer)
		panic(http.ErrAbortHandler)
	}
	for name, values := range response.Header {
		if !strings.EqualFold(name, "Content-Length") {
			w.Header()[name] = values
		}
	}
	w.WriteHeader(response.StatusCode)
	w.Write(answer)
}

// half of a request reaches the registry.
func (f *faultyRegistry) half(r *http.Request, body []byte) {
	c, err := net.Dial("tcp", strings.TrimPrefix(f.to, "http://"))
	if err != nil {
		return
	}
	defer c.Close()
	fmt.Fprintf(c, "PUT %s HTTP/1.1\r\nHost: %s\r\nAuthorization: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n",
		r.URL.EscapedPath(), r.Host, r.Header.Get("Authorization"), len(body))
	c.Write(body[:len(body)/2])
}
