package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"theseus/chain"
	"theseus/chain/signer"
	"theseus/code/solc"
	"theseus/printable"
	"theseus/safety/worker"
	"theseus/validator"
)

func validatorCommand(e *env) *cobra.Command {
	c := &cobra.Command{Use: "validator", Short: "Run a validator, and ask one how it is"}
	c.AddCommand(validatorRunCommand(e), validatorStatusCommand(e), validatorHistoryCommand(e), validatorWithdrawCommand(e))
	return c
}

func validatorRunCommand(e *env) *cobra.Command {
	var cfg validator.Config
	var mirrors []string
	var pool string
	var text bool
	c := &cobra.Command{
		Use:   "run",
		Short: "Fetch, build, compare, commit and reveal, until stopped",
		Long: `Run the validator of the acting account. It works in all operator contracts of the network's service at once: where it is
listed, and where it is in the pool and drawn by stake; with --pool join it joins the pools in which its stake counts. It can be
killed at any instant and may lose its data folder: what to do next is read from the chain, and salts come from its key.
It never runs a project's code; the compiler runs in a sandbox process with limits.
Status: GET /v1/status, /v1/history, /v1/contracts/{address}, /metrics, /healthz on --listen. Logs are JSON lines on standard error.`,
		Example: "  theseus validator run --account 0x9965… --password-file pw.txt --data ./validator --rpc http://127.0.0.1:8545",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			var handler slog.Handler = slog.NewJSONHandler(jsonLog{e.err}, nil)
			if text {
				handler = slog.NewTextHandler(e.err, nil)
			}
			cfg.Logger = slog.New(handler)
			switch cfg.Pool = validator.Pool(pool); cfg.Pool {
			case validator.PoolStay, validator.PoolJoin, validator.PoolLeave:
			default:
				return usage("--pool %q: stay, join or leave", pool)
			}
			n, err := e.network()
			if err != nil {
				return err
			}
			s, err := e.signer(ctx, n.ChainID)
			if err != nil {
				return err
			}
			key, ok := s.(*signer.Key)
			if !ok {
				return usage("a validator signs without a person: use a key file, not --signer")
			}
			cfg.Signer, cfg.Secret = key, key.Secret("validator salts")
			contracts, err := e.untilOpen(ctx, n, cfg.Logger)
			if err != nil {
				return err
			}
			cfg.Contracts = contracts
			cfg.Fetcher = e.fetcher(n.Limits)
			cfg.Fetcher.Mirrors, cfg.Fetcher.Logger = mirrors, cfg.Logger
			compilers := solc.ConfigFromEnv()
			compilers.Logger = cfg.Logger
			// The same limits for every validator of the network: they decide what is UNAVAILABLE.
			if l := n.Limits; l.CompileSeconds != 0 {
				compilers.Limits.Time = time.Duration(l.CompileSeconds) * time.Second
			}
			if n.Limits.CompileMemory != 0 {
				compilers.Limits.Memory = n.Limits.CompileMemory
			}
			if n.Limits.CompileOutput != 0 {
				compilers.Limits.Output = n.Limits.CompileOutput
			}
			cfg.Check = worker.Limits{Memory: compilers.Limits.Memory, Time: compilers.Limits.Time}
			e.compiler = newCompilers(compilers)
			cfg.Compiler = e.compiler
			v, err := validator.New(ctx, cfg)
			if err != nil {
				return err
			}
			return v.Run(ctx)
		},
	}
	f := c.Flags()
	f.StringVar(&cfg.Dir, "data", filepath.Join(home(), "validator"), "folder for trees, verdicts and sent transactions")
	f.StringVar(&cfg.Listen, "listen", "127.0.0.1:9550", "address of status and metrics; empty: none")
	f.DurationVar(&cfg.Poll, "poll", time.Second, "pause between two looks at the chain")
	f.DurationVar(&cfg.Stagger, "stagger", 2*time.Second, "how long each seat waits for the one before it to settle, conclude and deploy")
	f.StringVar(&pool, "pool", string(validator.PoolStay), "pools of staked operator contracts: stay (keep weight and lock up to date), join, or leave")
	f.Uint64Var(&cfg.History, "history", 200_000, "blocks back at which the history begins; seats in older rounds are not found after a restart")
	f.DurationVar(&cfg.Quiet, "quiet", 15*time.Second, "how long the chain may stand still while blocks are needed, until an empty transaction makes one")
	f.StringSliceVar(&mirrors, "mirror", nil, "folder or address that keeps copies of git repositories as <host>/<path>")
	f.BoolVar(&text, "log-text", false, "log as text instead of JSON")
	return c
}

// untilOpen waits for endpoints that are not up yet; a wrong chain or network file ends it.
func (e *env) untilOpen(ctx context.Context, n *chain.Network, log *slog.Logger) (*chain.Contracts, error) {
	for {
		c, _, err := e.contracts(ctx)
		if code, _ := explain(err); err == nil || code != exitUnavailable {
			return c, err
		}
		log.Warn("waiting for the chain", "network", n.Name, "err", err)
		select {
		case <-time.After(2 * time.Second):
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

func validatorStatusCommand(e *env) *cobra.Command {
	var address string
	c := &cobra.Command{
		Use:     "status [CONTRACT]",
		Short:   "Ask a running validator how it is, or what it thinks of a contract",
		Long:    "Ask a running validator. For a contract, exit code 2 if the validator does not treat it as runnable.",
		Example: "  theseus validator status 0x5FbD… --url http://127.0.0.1:9550",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if u, err := url.Parse(address); err != nil || u.Host == "" {
				return usage("--url %q: want http://host:port", address)
			}
			if len(args) == 0 {
				var s validator.Status
				if err := getJSON(cmd.Context(), address+"/v1/status", &s); err != nil {
					return err
				}
				return e.print(s, func(w io.Writer) {
					fmt.Fprintf(w, "account  %v\nnetwork  %s on chain %d\nblock    %d at %s\nworking  %d contracts\n", s.Account, printable.Text(s.Network), s.ChainID, s.Block, when(s.Time), s.Working)
					for at, m := range s.Pools {
						fmt.Fprintf(w, "pool     %v: weight %d, %d open seats, stake locked until %s, %v wei to withdraw\n", at, m.Weight, m.OpenSeats, when(m.LockedUntil), m.Earnings)
					}
					if s.Error != "" {
						fmt.Fprintln(w, "waiting ", printable.Text(s.Error))
					}
				})
			}
			contract, err := parseAddress("contract", args[0])
			if err != nil {
				return err
			}
			var s validator.ContractStatus
			if err := getJSON(cmd.Context(), address+"/v1/contracts/"+contract.Hex(), &s); err != nil {
				return err
			}
			if err := e.print(s, func(w io.Writer) { writeContractStatus(w, &s) }); err != nil || s.Runnable {
				return err
			}
			return differs("%v is not runnable: %s", contract, printable.Text(s.Reason))
		},
	}
	c.Flags().StringVar(&address, "url", "http://127.0.0.1:9550", "where the validator listens")
	return c
}

func writeContractStatus(w io.Writer, s *validator.ContractStatus) {
	fmt.Fprintf(w, "contract  %v\nrunnable  %v\nreason    %s\nhalt      %v\nstage     %v\nversion   %d\n", s.Contract, s.Runnable, printable.Text(s.Reason), s.Halt, s.Stage, s.Version)
	if f := s.Finding; f != nil && f.Digest != ([32]byte{}) {
		fmt.Fprintf(w, "verdict   %v on %v: %s\n", f.Verdict, f.Digest, printable.Text(f.Reason))
		switch c := f.Check; {
		case !c.Digest.IsZero():
			fmt.Fprintf(w, "findings  %d stand, digest %v\n", c.Stand, c.Digest)
			for _, x := range c.Findings {
				fmt.Fprintf(w, "          %s %s: %s\n", x.Severity, x.Code, printable.Text(x.Message))
			}
		case c.Note != "":
			fmt.Fprintf(w, "findings  not checked: %s\n", printable.Text(c.Note))
		}
	}
}

func validatorHistoryCommand(e *env) *cobra.Command {
	var address string
	c := &cobra.Command{
		Use:     "history",
		Short:   "Ask a running validator what it did",
		Long:    "Ask a running validator for its rounds, verdicts, latency, payments and penalties, as it read them from the chain.",
		Example: "  theseus validator history --url http://127.0.0.1:9550",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			var h validator.History
			if err := askValidator(cmd.Context(), http.MethodGet, address, "/v1/history", &h); err != nil {
				return err
			}
			return e.print(h, func(w io.Writer) {
				for at, t := range h.Totals {
					fmt.Fprintf(w, "%v  %d rounds: %d agreed, %d other, %d absent, %d open; %d punished; answer after %.0f s; %v wei paid; %v units of stake lost\n",
						at, t.Rounds, t.Agreed, t.Other, t.Absent, t.Open, t.Punished, t.AnswerSeconds, t.Paid, t.Penalties)
				}
				for _, r := range h.Rounds {
					fmt.Fprintf(w, "round %-6d %v  %s  %v, outcome %v %s\n", r.Round, r.Contract, when(r.StartedAt), r.Verdict, r.Outcome, printable.Text(r.Punished))
				}
			})
		},
	}
	c.Flags().StringVar(&address, "url", "http://127.0.0.1:9550", "where the validator listens")
	return c
}

func validatorWithdrawCommand(e *env) *cobra.Command {
	var address string
	c := &cobra.Command{
		Use:     "withdraw",
		Short:   "Have a running validator withdraw what it earned",
		Long:    "Have a running validator send what it earned to where it belongs: the beneficiary of its stake; of permissioned contracts, its account.",
		Example: "  theseus validator withdraw --url http://127.0.0.1:9550",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := e.confirm("Have the validator at " + address + " withdraw all that it earned; it pays the gas."); err != nil {
				return err
			}
			var paid []validator.Payment
			if err := askValidator(cmd.Context(), http.MethodPost, address, "/v1/withdraw", &paid); err != nil {
				return err
			}
			return e.print(paid, func(w io.Writer) {
				for _, p := range paid {
					fmt.Fprintf(w, "%v wei from %v to %v\n", p.Wei, p.OperatorContract, p.To)
				}
				if len(paid) == 0 {
					fmt.Fprintln(w, "nothing to withdraw")
				}
			})
		},
	}
	c.Flags().StringVar(&address, "url", "http://127.0.0.1:9550", "where the validator listens")
	return c
}

const maxStatus = 1 << 20

// askValidator asks the validator at an address, which must be one.
func askValidator(ctx context.Context, method, address, path string, into any) error {
	if u, err := url.Parse(address); err != nil || u.Host == "" {
		return usage("--url %q: want http://host:port", address)
	}
	return exchange(ctx, method, address+path, into)
}

func getJSON(ctx context.Context, address string, into any) error {
	return exchange(ctx, http.MethodGet, address, into)
}

func exchange(ctx context.Context, method, address string, into any) error {
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, method, address, nil)
	if err != nil {
		return usage("%w", err)
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return &exitError{exitUnavailable, fmt.Errorf("the validator does not answer: %w", err)}
	}
	defer response.Body.Close()
	body := http.MaxBytesReader(nil, response.Body, maxStatus)
	if response.StatusCode != http.StatusOK {
		var refusal struct {
			Error string `json:"error"`
		}
		json.NewDecoder(body).Decode(&refusal)
		code := exitFailed
		if response.StatusCode == http.StatusNotFound || response.StatusCode == http.StatusBadRequest {
			code = exitUsage
		}
		return &exitError{code, fmt.Errorf("the validator answers %s: %s", response.Status, printable.Text(refusal.Error))}
	}
	return json.NewDecoder(body).Decode(into)
}
