package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"theseus/printable"
)

const (
	maxAnswer   = 32 << 20 // bytes of one answer
	tries       = 4        // of one request, first one included
	firstPause  = 100 * time.Millisecond
	maxPause    = 15 * time.Second
	recheckTime = time.Minute // how long an endpoint's chain id is believed
)

// endpoint is one JSON-RPC server.
type endpoint struct {
	name    string // scheme and host of its URL: path and user may be secrets
	client  *rpc.Client
	timeout time.Duration // of one attempt
	pause   time.Duration // before the second attempt; it triples, up to maxPause
	// patience is how long a request is repeated while the server limits the rate; waiting, if not nil, is told of each pause.
	patience time.Duration
	waiting  func(endpoint string, pause time.Duration)

	failed atomic.Bool // the last time that one answer was asked for which proves itself

	mu      sync.Mutex
	want    *big.Int  // chain id; nil while Dial learns it
	checked time.Time // when want was last confirmed; zero: ask before the next request
}

func newEndpoint(ctx context.Context, address string, timeout time.Duration) (*endpoint, error) {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return nil, fmt.Errorf("RPC endpoint: want http://host:port or https://…")
	}
	if u.Scheme != "http" && u.Scheme != "https" {
		return nil, fmt.Errorf("RPC endpoint %s: scheme %.20q is not supported; use http or https", u.Host, u.Scheme)
	}
	httpClient := &http.Client{
		Transport: limited{http.DefaultTransport.(*http.Transport).Clone()},
		// Whoever was named answers, or nobody.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	client, err := rpc.DialOptions(ctx, address, rpc.WithHTTPClient(httpClient))
	if err != nil {
		return nil, fmt.Errorf("RPC endpoint %s: %w", u.Host, err)
	}
	return &endpoint{name: u.Scheme + "://" + u.Host, client: client, timeout: timeout, pause: firstPause}, nil
}

// limited cuts answers that are larger than anything we ask for.
type limited struct{ next http.RoundTripper }

func (l limited) RoundTrip(r *http.Request) (*http.Response, error) {
	response, err := l.next.RoundTrip(r)
	if err == nil {
		response.Body = http.MaxBytesReader(nil, response.Body, maxAnswer)
	}
	return response, err
}

// call asks once the chain id is known to be right.
func (e *endpoint) call(ctx context.Context, result any, method string, args ...any) error {
	if err := e.check(ctx); err != nil {
		return err
	}
	return e.try(ctx, method, func(ctx context.Context) error { return e.client.CallContext(ctx, result, method, args...) })
}

// batch is call with many requests in one. Their single errors are left in the elements.
func (e *endpoint) batch(ctx context.Context, method string, elements []rpc.BatchElem) error {
	if err := e.check(ctx); err != nil {
		return err
	}
	return e.try(ctx, method, func(ctx context.Context) error {
		if err := e.client.BatchCallContext(ctx, elements); err != nil {
			return err
		}
		for i := range elements { // a server may fail single requests for reasons of its own
			var code rpc.Error
			if err := elements[i].Error; errors.As(err, &code) && transient(code) {
				if _, reverted := revertData(err); !reverted { // a contract may say whatever it likes
					return err
				}
			}
		}
		return nil
	})
}

// try repeats after transport faults. Answers, refusals included, are not asked for twice.
func (e *endpoint) try(ctx context.Context, method string, ask func(context.Context) error) error {
	start := time.Now()
	for attempt, pause := 1, e.pause; ; attempt, pause = attempt+1, min(pause*3, maxPause) {
		limited, cancel := context.WithTimeout(ctx, e.timeout)
		err := ask(limited)
		cancel()
		if err == nil {
			return nil
		}
		if ctx.Err() != nil {
			return fmt.Errorf("%s of endpoint %s: %w", method, e.name, ctx.Err())
		}
		err = e.judge(method, err)
		var unavailable *UnavailableError
		wait := e.patience > 0 && !isHasty(ctx) && limitsRate(err) && time.Since(start) < e.patience
		if !errors.As(err, &unavailable) || attempt >= tries && !wait {
			return err
		}
		// What comes back after a fault may be another server.
		e.mu.Lock()
		e.checked = time.Time{}
		e.mu.Unlock()
		// Jitter, so that many who were refused together do not come back together.
		jittered := pause/2 + rand.N(pause)
		if wait && e.waiting != nil {
			e.waiting(e.name, jittered)
		}
		timer := time.NewTimer(jittered)
		select {
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return err
		}
	}
}

// judge says what an error of the RPC client means.
func (e *endpoint) judge(method string, err error) error {
	if data, ok := revertData(err); ok {
		return &RevertError{Data: data}
	}
	var code rpc.Error
	if errors.As(err, &code) && !transient(code) {
		return &AnswerError{Endpoint: e.name, Method: method, Code: code.ErrorCode(), Message: fromOutside(code.Error())}
	}
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		return &AnswerError{Endpoint: e.name, Method: method, Message: fmt.Sprintf("the answer is larger than %d MiB", maxAnswer>>20)}
	case errors.As(err, &syntax), errors.As(err, &kind), errors.Is(err, rpc.ErrNoResult):
		return &AnswerError{Endpoint: e.name, Method: method, Message: fromOutside(err.Error())}
	}
	var withAddress *url.Error // its text has the whole URL, key and all
	if errors.As(err, &withAddress) {
		err = withAddress.Err
	}
	return &UnavailableError{Endpoint: e.name, Method: method, Err: err}
}

// transient reports whether an error answer is about the server's load and not about the question. Code -32005 is used for
// both.
func transient(err rpc.Error) bool {
	text := strings.ToLower(err.Error())
	if err.ErrorCode() == -32005 {
		return !strings.Contains(text, "results") && !strings.Contains(text, "more than")
	}
	for _, sign := range []string{"rate limit", "too many requests", "timeout", "timed out"} {
		if strings.Contains(text, sign) {
			return true
		}
	}
	return false
}

// limitsRate reports whether a server does not answer because it was asked too often.
func limitsRate(err error) bool {
	var status rpc.HTTPError
	if errors.As(err, &status) {
		return status.StatusCode == http.StatusTooManyRequests || status.StatusCode == http.StatusServiceUnavailable
	}
	var code rpc.Error
	return errors.As(err, &code) && transient(code) && !strings.Contains(strings.ToLower(code.Error()), "time")
}

// hastily marks requests that do not wait for a server that limits the rate: another one may have the answer.
type hastily struct{}

func hasty(ctx context.Context, on bool) context.Context {
	return context.WithValue(ctx, hastily{}, on)
}

func isHasty(ctx context.Context) bool { on, _ := ctx.Value(hastily{}).(bool); return on }

// revertData finds the bytes of a refusal in the shapes that engines give them.
func revertData(err error) ([]byte, bool) {
	var data rpc.DataError
	if errors.As(err, &data) {
		content := data.ErrorData()
		if object, ok := content.(map[string]any); ok {
			content = object["data"]
		}
		if text, ok := content.(string); ok {
			if b, err := hexutil.Decode(text); err == nil {
				return b, true
			}
		}
	}
	var code rpc.Error
	if errors.As(err, &code) && (code.ErrorCode() == 3 || strings.Contains(code.Error(), "execution reverted")) {
		return nil, true
	}
	return nil, false
}

// check asks for the chain id, again every now and then and after every fault: an address may come to stand for another
// chain.
func (e *endpoint) check(ctx context.Context) error {
	e.mu.Lock()
	fresh := time.Since(e.checked) < recheckTime
	e.mu.Unlock()
	if fresh {
		return nil
	}
	var id *hexutil.Big
	err := e.try(ctx, "eth_chainId", func(ctx context.Context) error { return e.client.CallContext(ctx, &id, "eth_chainId") })
	if err != nil {
		return err
	}
	if id == nil {
		return &AnswerError{Endpoint: e.name, Method: "eth_chainId", Message: "no answer"}
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.want != nil && e.want.Cmp(id.ToInt()) != 0 {
		return &ChainIDError{Endpoint: e.name, Want: e.want, Found: id.ToInt()}
	}
	e.want, e.checked = id.ToInt(), time.Now()
	return nil
}

// rawBlock is what we read of a block; the hash is the server's.
type rawBlock struct {
	Number  *hexutil.Uint64 `json:"number"`
	Hash    *common.Hash    `json:"hash"`
	Parent  *common.Hash    `json:"parentHash"`
	Time    *hexutil.Uint64 `json:"timestamp"`
	BaseFee *hexutil.Big    `json:"baseFeePerGas"`
}

// block by a method and what the method takes.
func (e *endpoint) block(ctx context.Context, method string, which any) (Block, error) {
	var raw *rawBlock
	if err := e.call(ctx, &raw, method, which, false); err != nil {
		return Block{}, err
	}
	if raw == nil || raw.Number == nil || raw.Hash == nil || *raw.Hash == (common.Hash{}) || raw.Parent == nil || raw.Time == nil {
		return Block{}, &AnswerError{Endpoint: e.name, Method: method, Message: fmt.Sprintf("block %v is unknown", which)}
	}
	return Block{Number: uint64(*raw.Number), Hash: *raw.Hash, Parent: *raw.Parent, Time: uint64(*raw.Time), BaseFee: (*big.Int)(raw.BaseFee)}, nil
}

// fromOutside is the text of a server, cut short and printable.
func fromOutside(s string) string {
	const most = 512
	if len(s) > most {
		s = strings.ToValidUTF8(s[:most], "") + "…"
	}
	return printable.Text(s)
}
