package validator

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"theseus/chain"
	"theseus/upgrade"
)

// Status is GET /v1/status.
type Status struct {
	Account common.Address `json:"account"`
	Network string         `json:"network"`
	ChainID uint64         `json:"chainId"`
	Block   uint64         `json:"block"`
	Time    uint64         `json:"blockTime"`
	Working int            `json:"working"` // contracts looked at
	Error   string         `json:"error,omitempty"`
	// Pools that this validator could be drawn from, as last looked at.
	Pools map[common.Address]*chain.Membership `json:"pools,omitempty"`
	// Failing says of each contract whose last step failed how.
	Failing map[common.Address]string `json:"failing,omitempty"`
}

// ContractStatus is GET /v1/contracts/{address}.
type ContractStatus struct {
	Contract common.Address `json:"contract"`
	// Runnable is false when the record is halted, or when this validator itself found that what was approved last is not
	// what was signed.
	Runnable bool               `json:"runnable"`
	Reason   string             `json:"reason"`
	Halt     upgrade.HaltReason `json:"halt"`
	Stage    upgrade.Stage      `json:"stage"`
	Version  uint32             `json:"activeVersion"`
	Finding  *Finding           `json:"finding,omitempty"`
}

type metrics struct {
	registry *prometheus.Registry
	verdicts *prometheus.CounterVec
	reveals  *prometheus.CounterVec
	errors   prometheus.Counter
	head     prometheus.Gauge
	duration prometheus.Histogram
	check    prometheus.Histogram
	checks   *prometheus.CounterVec
	// Deadlines that came near, and that were missed, by step.
	near, missed *prometheus.CounterVec
	// What the chain tells, by operator contract.
	rounds                                                       *prometheus.GaugeVec
	answer, paid, earnings, penalties, weight, openSeats, locked *prometheus.GaugeVec
}

func newMetrics() *metrics {
	m := &metrics{
		registry: prometheus.NewRegistry(),
		verdicts: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "theseus_validator_verdicts_total", Help: "Verdicts that were reached."}, []string{"verdict"}),
		reveals:  prometheus.NewCounterVec(prometheus.CounterOpts{Name: "theseus_validator_reveals_total", Help: "Verdicts that were revealed on chain."}, []string{"verdict"}),
		errors:   prometheus.NewCounter(prometheus.CounterOpts{Name: "theseus_validator_errors_total", Help: "Steps that failed and are tried again."}),
		head:     prometheus.NewGauge(prometheus.GaugeOpts{Name: "theseus_validator_head_block", Help: "Number of the last block seen."}),
		duration: prometheus.NewHistogram(prometheus.HistogramOpts{Name: "theseus_validator_verdict_seconds", Help: "Time to fetch, build and compare.", Buckets: prometheus.ExponentialBuckets(0.1, 2, 12)}),
	}
	m.check = prometheus.NewHistogram(prometheus.HistogramOpts{Name: "theseus_validator_check_seconds", Help: "Time to check an upgrade, once it is built.", Buckets: prometheus.ExponentialBuckets(0.1, 2, 12)})
	m.checks = prometheus.NewCounterVec(prometheus.CounterOpts{Name: "theseus_validator_checks_total", Help: "Checks of upgrades: clean, found (something that stands), unchecked."}, []string{"result"})
	m.near = prometheus.NewCounterVec(prometheus.CounterOpts{Name: "theseus_validator_deadlines_near_total", Help: "Deadlines of which a quarter of the time was left."}, []string{"step"})
	m.missed = prometheus.NewCounterVec(prometheus.CounterOpts{Name: "theseus_validator_deadlines_missed_total", Help: "Deadlines that were missed."}, []string{"step"})
	m.registry.MustRegister(m.verdicts, m.reveals, m.errors, m.head, m.duration, m.check, m.checks, m.near, m.missed)
	gauge := func(name, help string, labels ...string) *prometheus.GaugeVec {
		g := prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: "theseus_validator_" + name, Help: help}, append([]string{"operator_contract"}, labels...))
		m.registry.MustRegister(g)
		return g
	}
	m.rounds = gauge("rounds", "Rounds with a seat, as the chain tells: open, agreed with the outcome, other, absent; punished counts again.", "result")
	m.answer = gauge("answer_seconds", "Mean block time from the start of a round to the commitment.")
	m.paid = gauge("paid_wei", "Earnings that were withdrawn.")
	m.earnings = gauge("earnings_wei", "Earnings of the beneficiary that may be withdrawn.")
	m.penalties = gauge("penalties_tokens", "Stake that was taken.")
	m.weight = gauge("pool_weight", "Weight in the pool; zero: not in it.")
	m.openSeats = gauge("open_seats", "Seats in rounds that are not settled.")
	m.locked = gauge("stake_locked_until_seconds", "End of the lock of the stake, in block time.")
	return m
}

// tell shows a history.
func (m *metrics) tell(h History) {
	for operator, t := range h.Totals {
		at := operator.Hex()
		for result, n := range map[string]int{"open": t.Open, "agreed": t.Agreed, "other": t.Other, "absent": t.Absent, "punished": t.Punished} {
			m.rounds.WithLabelValues(at, result).Set(float64(n))
		}
		m.answer.WithLabelValues(at).Set(t.AnswerSeconds)
		m.paid.WithLabelValues(at).Set(float(t.Paid))
		m.penalties.WithLabelValues(at).Set(float(t.Penalties) / 1e18)
	}
}

// member shows a membership.
func (m *metrics) member(p *chain.Membership) {
	at := p.OperatorContract.Hex()
	m.weight.WithLabelValues(at).Set(float64(p.Weight))
	m.openSeats.WithLabelValues(at).Set(float64(p.OpenSeats))
	m.locked.WithLabelValues(at).Set(float64(p.LockedUntil))
	m.earnings.WithLabelValues(at).Set(float(p.Earnings))
}

func float(n *big.Int) float64 {
	f, _ := new(big.Float).SetInt(n).Float64()
	return f
}

// serve answers at the address of status and metrics, if there is one, until stop.
func (v *Validator) serve(ctx context.Context) (stop func(), err error) {
	if v.cfg.Listen == "" {
		return func() {}, nil
	}
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", v.cfg.Listen)
	if err != nil {
		return nil, fmt.Errorf("validator: status address: %w", err)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "ok") })
	mux.Handle("GET /metrics", promhttp.HandlerFor(v.metrics.registry, promhttp.HandlerOpts{}))
	mux.HandleFunc("GET /v1/status", answer(func(r *http.Request) (any, error) { return v.status(), nil }))
	mux.HandleFunc("GET /v1/history", answer(func(r *http.Request) (any, error) { return v.ledger.history(), nil }))
	mux.HandleFunc("POST /v1/withdraw", answer(func(r *http.Request) (any, error) {
		// What is paid goes where it would go anyway; but no page in somebody's browser shall spend this account's gas.
		if r.Header.Get("Content-Type") != "application/json" {
			return nil, &requestError{http.StatusUnsupportedMediaType, "want Content-Type: application/json"}
		}
		ctx, cancel := context.WithTimeout(r.Context(), 25*time.Second)
		defer cancel()
		return v.withdraw(ctx)
	}))
	mux.HandleFunc("GET /v1/contracts/{address}", answer(func(r *http.Request) (any, error) {
		text := r.PathValue("address")
		if !common.IsHexAddress(text) {
			return nil, &requestError{http.StatusBadRequest, "an address is 0x and 40 hexadecimal digits"}
		}
		return v.contractStatus(r.Context(), common.HexToAddress(text))
	}))
	server := &http.Server{
		Handler: mux, ReadHeaderTimeout: 5 * time.Second, WriteTimeout: 30 * time.Second, IdleTimeout: time.Minute, MaxHeaderBytes: 16 << 10,
	}
	go server.Serve(listener)
	v.log.Info("serving status", "address", listener.Addr().String())
	return func() {
		ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
		defer cancel()
		if server.Shutdown(ctx) != nil {
			server.Close()
		}
	}, nil
}

// requestError is an answer other than 200.
type requestError struct {
	code    int
	message string
}

func (e *requestError) Error() string { return e.message }

// answer is the one adapter that knows JSON and status codes.
func answer(do func(*http.Request) (any, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		value, err := do(r)
		code := http.StatusOK
		if err != nil {
			code = http.StatusBadGateway
			var request *requestError
			if errors.As(err, &request) {
				code = request.code
			}
			value = map[string]string{"error": err.Error()}
		}
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("X-Content-Type-Options", "nosniff")
		w.WriteHeader(code)
		json.NewEncoder(w).Encode(value)
	}
}

func (v *Validator) status() Status {
	v.mu.Lock()
	defer v.mu.Unlock()
	failing := make(map[common.Address]string)
	for at, t := range v.work {
		if t.lastErr != "" {
			failing[at.contract] = t.lastErr
		}
	}
	return Status{
		Account: v.sender.Address(), Network: v.cfg.Contracts.Network.Name, ChainID: v.cfg.Contracts.Network.ChainID,
		Block: v.head.Number, Time: v.head.Time, Working: len(v.work), Error: v.lastErr, Failing: failing, Pools: v.members,
	}
}

func (v *Validator) contractStatus(ctx context.Context, contract common.Address) (any, error) {
	c := v.cfg.Contracts
	head, err := c.Head(ctx)
	if err != nil {
		return nil, err
	}
	record, err := c.Record(ctx, head.Hash, contract)
	if errors.As(err, new(*upgrade.UnknownRecord)) {
		return nil, &requestError{http.StatusNotFound, err.Error()}
	}
	if err != nil {
		return nil, err
	}
	s := ContractStatus{Contract: contract, Runnable: true, Reason: "the active version was confirmed", Halt: record.Halt, Stage: record.Stage, Version: record.Active.Version}
	if f, ok := v.store.latest(contract, record.Digest); ok {
		s.Finding = &f
		if f.Verdict == upgrade.VerdictMismatch {
			s.Runnable, s.Reason = false, f.Reason
		}
	}
	if record.Halt != upgrade.HaltNone {
		s.Runnable, s.Reason = false, "halted: "+record.Halt.String()
	}
	return s, nil
}
