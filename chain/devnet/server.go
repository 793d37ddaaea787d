package devnet

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/eth/tracers"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"

	// A named tracer that is not linked in panics in the handler.
	_ "github.com/ethereum/go-ethereum/eth/tracers/js"
	_ "github.com/ethereum/go-ethereum/eth/tracers/native"
)

// server is JSON-RPC over HTTP and WebSocket on one port. It is not go-ethereum's own, which offers a namespace whole or
// not at all: debug has the tracers, but it can also rewind the chain and read and write files.
type server struct {
	listener net.Listener
	http     *http.Server
	rpc      *rpc.Server
}

// listen takes the port; nothing is answered before serve.
func listen(ctx context.Context, address string) (*server, error) {
	host, _, err := net.SplitHostPort(or(address, "127.0.0.1:0"))
	if err != nil {
		return nil, fmt.Errorf("devnet: listen address %q: want host:port", address)
	}
	if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return nil, fmt.Errorf("devnet: listen address %q is not loopback; everybody knows the keys of this chain, so it is served to this machine alone", address)
	}
	var lc net.ListenConfig
	listener, err := lc.Listen(ctx, "tcp", or(address, "127.0.0.1:0"))
	if err != nil {
		return nil, fmt.Errorf("devnet: %w", err)
	}
	return &server{listener: listener, rpc: rpc.NewServer()}, nil
}

func (s *server) address() string { return s.listener.Addr().String() }

func (s *server) serve(c *Chain) error {
	s.rpc.SetBatchLimits(node.DefaultConfig.BatchRequestLimit, node.DefaultConfig.BatchResponseMaxSize)
	filterSystem := filters.NewFilterSystem(c.eth.APIBackend, filters.Config{
		LogCacheSize: ethconfig.Defaults.FilterLogCacheSize, LogQueryLimit: ethconfig.Defaults.LogQueryLimit,
	})
	tracer := tracers.NewAPI(c.eth.APIBackend)
	offered := []rpc.API{
		{Namespace: "eth", Service: filters.NewFilterAPI(filterSystem)},
		{Namespace: "web3", Service: web3{}},
		{Namespace: "dev", Service: &dev{c}},
		{Namespace: "debug", Service: newTracing(tracer, tracer.TraceCall)},
	}
	for _, api := range c.eth.APIs() {
		switch api.Namespace {
		case "eth", "net", "txpool":
			offered = append(offered, api)
		}
	}
	for _, api := range offered {
		if err := s.rpc.RegisterName(api.Namespace, api.Service); err != nil {
			return err
		}
	}
	// The host check keeps web pages that point a name of theirs at loopback away.
	overHTTP := node.NewHTTPHandlerStack(s.rpc, nil, []string{"localhost"}, nil, false)
	overWebSocket := s.rpc.WebsocketHandler(nil)
	s.http = &http.Server{
		ReadHeaderTimeout: 10 * time.Second,
		Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if strings.EqualFold(r.Header.Get("Upgrade"), "websocket") {
				overWebSocket.ServeHTTP(w, r)
				return
			}
			overHTTP.ServeHTTP(w, r)
		}),
	}
	go s.http.Serve(s.listener)
	return nil
}

func (s *server) close() error {
	if s.http == nil {
		return s.listener.Close()
	}
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	err := s.http.Shutdown(ctx)
	if errors.Is(err, context.DeadlineExceeded) {
		err = s.http.Close()
	}
	s.rpc.Stop()
	return err
}

type web3 struct{}

// ClientVersion is web3_clientVersion.
func (web3) ClientVersion() string { return "theseus-devnet" }

// Sha3 is web3_sha3.
func (web3) Sha3(input hexutil.Bytes) hexutil.Bytes { return crypto.Keccak256(input) }

// tracing is the part of the debug namespace that only looks. Args is go-ethereum's type of call arguments, which lives in
// an internal package and can only be inferred.
type tracing[Args any] struct {
	api  *tracers.API
	call func(context.Context, Args, *rpc.BlockNumberOrHash, *tracers.TraceCallConfig) (any, error)
}

func newTracing[Args any](api *tracers.API, call func(context.Context, Args, *rpc.BlockNumberOrHash, *tracers.TraceCallConfig) (any, error)) *tracing[Args] {
	return &tracing[Args]{api, call}
}

// TraceTransaction is debug_traceTransaction.
func (t *tracing[Args]) TraceTransaction(ctx context.Context, tx common.Hash, config *tracers.TraceConfig) (any, error) {
	return t.api.TraceTransaction(ctx, tx, config)
}

// TraceCall is debug_traceCall.
func (t *tracing[Args]) TraceCall(ctx context.Context, args Args, block *rpc.BlockNumberOrHash, config *tracers.TraceCallConfig) (any, error) {
	return t.call(ctx, args, block, config)
}

// TraceBlockByNumber is debug_traceBlockByNumber.
func (t *tracing[Args]) TraceBlockByNumber(ctx context.Context, number rpc.BlockNumber, config *tracers.TraceConfig) (any, error) {
	return t.api.TraceBlockByNumber(ctx, number, config)
}

// TraceBlockByHash is debug_traceBlockByHash.
func (t *tracing[Args]) TraceBlockByHash(ctx context.Context, hash common.Hash, config *tracers.TraceConfig) (any, error) {
	return t.api.TraceBlockByHash(ctx, hash, config)
}

// dev is the namespace that only a chain to try things on may offer. Numbers are plain JSON numbers.
type dev struct{ chain *Chain }

// Commit is dev_commit: seals a block now, empty or not, and gives its hash.
func (d *dev) Commit(ctx context.Context) (common.Hash, error) { return d.chain.Commit(ctx) }

// IncreaseTime is dev_increaseTime: moves the clock ahead and seals a block there, whose hash it gives.
func (d *dev) IncreaseTime(ctx context.Context, seconds uint64) (common.Hash, error) {
	return d.chain.IncreaseTime(ctx, time.Duration(min(seconds, 1<<33))*time.Second)
}

// SetNextTimestamp is dev_setNextTimestamp: fixes the time of the next block, in seconds.
func (d *dev) SetNextTimestamp(seconds uint64) error { return d.chain.SetNextTimestamp(seconds) }

// Fork is dev_fork: makes an earlier block the head; drop (false when absent) also forgets the waiting transactions.
func (d *dev) Fork(parent common.Hash, drop *bool) error {
	return d.chain.Fork(parent, drop != nil && *drop)
}
