package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	maxAnswer   = 32 << 20 // bytes of one answer
	tries       = 4        // of one request, first one included
	firstPause  = 100 * time.Millisecond
	recheckTime = time.Minute // how long an endpoint's chain id is believed
)

// ChainIDError says that an endpoint answers for another chain than was asked for.
type ChainIDError struct {
	Endpoint    string
	Want, Found *big.Int
}

func (e *ChainIDError) Error() string {
	return fmt.Sprintf("endpoint %s answers for chain %v, not %v; check --rpc and the network file", e.Endpoint, e.Found, e.Want)
}

// RevertError says that the chain's rules refuse a call. Data is what the contract answered: a custom error's selector and
// arguments, or nothing.
type RevertError struct {
	Data []byte
	// Reason is what the refusal means, when somebody could tell; see Contracts.
	Reason error
}

func (e *RevertError) Error() string {
	switch {
	case e.Reason != nil:
		return "refused by the contract: " + e.Reason.Error()
	case len(e.Data) == 0:
		return "refused by the contract without a reason"
	}
	return fmt.Sprintf("refused by the contract: %#x", e.Data[:min(len(e.Data), 256)])
}

func (e *RevertError) Unwrap() error { return e.Reason }

// UnavailableError says that an endpoint did not give an answer: try later, or another one.
type UnavailableError struct {
	Endpoint string
	Method   string
	Err      error
}

func (e *UnavailableError) Error() string {
	return fmt.Sprintf("%s of endpoint %s: %v", e.Method, e.Endpoint, e.Err)
}
func (e *UnavailableError) Unwrap() error { return e.Err }

// endpoint is one JSON-RPC server.
type endpoint struct {
	name    string // its URL without credentials, path secrets included
	client  *rpc.Client
	timeout time.Duration

	mu      sync.Mutex
	want    *big.Int // chain id; nil: whatever it answers first
	checked time.Time
}

func newEndpoint(ctx context.Context, address string, timeout time.Duration) (*endpoint, error) {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return nil, fmt.Errorf("endpoint %.80q: want http://host:port or https://…", address)
	}
	switch u.Scheme {
	case "http", "https":
	default:
		return nil, fmt.Errorf("endpoint %.80q: scheme %q is not supported; use http or https", address, u.Scheme)
	}
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.DialContext = (&net.Dialer{Timeout: timeout}).DialContext
	transport.ResponseHeaderTimeout = timeout
	httpClient := &http.Client{Transport: limited{transport}, Timeout: timeout}
	client, err := rpc.DialOptions(ctx, address, rpc.WithHTTPClient(httpClient))
	if err != nil {
		return nil, fmt.Errorf("endpoint %s: %w", u.Host, err)
	}
	return &endpoint{name: u.Scheme + "://" + u.Host, client: client, timeout: timeout}, nil
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

// call asks once the chain id is known to be right. Transport faults are tried again; answers, refusals included, are not.
func (e *endpoint) call(ctx context.Context, result any, method string, args ...any) error {
	if err := e.check(ctx); err != nil {
		return err
	}
	return e.try(ctx, result, method, args...)
}

func (e *endpoint) try(ctx context.Context, result any, method string, args ...any) error {
	pause := firstPause
	for attempt := 1; ; attempt++ {
		err := e.once(ctx, result, method, args...)
		var unavailable *UnavailableError
		if err == nil || !errors.As(err, &unavailable) || attempt == tries || ctx.Err() != nil {
			return err
		}
		// Full jitter, so that many who were refused together do not come back together.
		timer := time.NewTimer(pause/2 + rand.N(pause))
		select {
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return err
		}
		pause *= 3
	}
}

func (e *endpoint) once(ctx context.Context, result any, method string, args ...any) error {
	ctx, cancel := context.WithTimeout(ctx, e.timeout)
	defer cancel()
	err := e.client.CallContext(ctx, result, method, args...)
	if err == nil {
		return nil
	}
	if data, ok := revertData(err); ok {
		return &RevertError{Data: data}
	}
	var rpcErr rpc.Error
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	if errors.As(err, &rpcErr) && !transient(rpcErr) {
		return &AnswerError{Endpoint: e.name, Method: method, Code: rpcErr.ErrorCode(), Message: printable(rpcErr.Error())}
	}
	if errors.As(err, &syntax) || errors.As(err, &kind) {
		return &AnswerError{Endpoint: e.name, Method: method, Message: printable(err.Error())}
	}
	return &UnavailableError{Endpoint: e.name, Method: method, Err: errors.New(printable(err.Error()))}
}

// AnswerError says that an endpoint answered with an error, or with what cannot be read.
type AnswerError struct {
	Endpoint, Method string
	Code             int
	Message          string
}

func (e *AnswerError) Error() string {
	return fmt.Sprintf("%s of endpoint %s: %s (code %d)", e.Method, e.Endpoint, e.Message, e.Code)
}

func transient(err rpc.Error) bool {
	text := strings.ToLower(err.Error())
	return err.ErrorCode() == -32005 || strings.Contains(text, "rate limit") || strings.Contains(text, "too many requests") || strings.Contains(text, "timeout")
}

// revertData finds the bytes of a refusal in the shapes that engines give them.
func revertData(err error) ([]byte, bool) {
	var data rpc.DataError
	if errors.As(err, &data) {
		if text, ok := data.ErrorData().(string); ok {
			if b, err := hexutil.Decode(text); err == nil {
				return b, true
			}
		}
	}
	var rpcErr rpc.Error
	if errors.As(err, &rpcErr) && (rpcErr.ErrorCode() == 3 || strings.Contains(rpcErr.Error(), "execution reverted")) {
		return nil, true
	}
	return nil, false
}

// check asks for the chain id, again every now and then: an address may come to stand for another chain.
func (e *endpoint) check(ctx context.Context) error {
	e.mu.Lock()
	want, fresh := e.want, time.Since(e.checked) < recheckTime && !e.checked.IsZero()
	e.mu.Unlock()
	if fresh {
		return nil
	}
	var id hexutil.Big
	if err := e.try(ctx, &id, "eth_chainId"); err != nil {
		return err
	}
	if want != nil && want.Cmp(id.ToInt()) != 0 {
		return &ChainIDError{Endpoint: e.name, Want: want, Found: id.ToInt()}
	}
	e.mu.Lock()
	e.want, e.checked = id.ToInt(), time.Now()
	e.mu.Unlock()
	return nil
}

// rawBlock is what we read of a block; the hash is the server's.
type rawBlock struct {
	Number  hexutil.Uint64 `json:"number"`
	Hash    common.Hash    `json:"hash"`
	Parent  common.Hash    `json:"parentHash"`
	Time    hexutil.Uint64 `json:"timestamp"`
	BaseFee *hexutil.Big   `json:"baseFeePerGas"`
}

func (e *endpoint) block(ctx context.Context, which string) (Block, error) {
	var raw *rawBlock
	if err := e.call(ctx, &raw, "eth_getBlockByNumber", which, false); err != nil {
		return Block{}, err
	}
	if raw == nil {
		return Block{}, &AnswerError{Endpoint: e.name, Method: "eth_getBlockByNumber", Message: "block " + which + " is unknown"}
	}
	return Block{Number: uint64(raw.Number), Hash: raw.Hash, Parent: raw.Parent, Time: uint64(raw.Time), BaseFee: (*big.Int)(raw.BaseFee)}, nil
}

// printable keeps text from outside from steering a terminal.
func printable(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || (r >= 0x80 && r < 0xa0) || (r >= 0x200b && r <= 0x200f) || (r >= 0x2028 && r <= 0x202e) || (r >= 0x2066 && r <= 0x2069) || r == 0xfeff {
			return '·'
		}
		return r
	}, s)
	if len(s) > 512 {
		s = strings.ToValidUTF8(s[:512], "") + "…"
	}
	return s
}
