// Command bench prints the figures of the project, each beside a yardstick that is measured in the same run on the same
// machine: what people use today for the same job. docs/benchmarks.md says what is measured and how.
//
//	go run ./bench                  all tables (make bench)
//	go run ./bench tree gas         some of them (make bench ROWS="tree gas")
//	go run ./bench -json            one JSON document on standard output; progress goes to standard error always
//	go run ./bench -small           every row at a size that shows only that it works
//
// Exit code 0: every reach was met; 2: one was missed; 1: a row could not be measured.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"theseus/chain/evmtest"
	"theseus/code/solc"
	"theseus/safety/worker"
)

// row measures the figures of one table.
type row struct {
	name, about string
	measure     func(*run) []figure
}

var rows = []row{
	{"tree", "tree hash, warm page cache", treeFigures},
	{"compile", "Solidity 0.8.37, optimizer 200 runs, standard JSON in and out", compileFigures},
	{"gas", "gas of whole transactions, Osaka rules", gasFigures},
	{"strategies", "gas of the ways of keeping code replaceable, Osaka rules", strategyFigures},
	{"campaigns", "campaigns and referrals, gas of whole transactions, Osaka rules", campaignFigures},
	{"records", "gas of every call as records grow", recordsFigures},
	{"plan", "the plan of an upgrade, on the embedded chain", planFigures},
	{"release", "a client package, on the embedded chain", releaseFigures},
	{"rehearse", "past transactions run again, on the embedded chain", rehearsalFigures},
	{"inspect", "a contract with 50 implementations in its history, on the embedded chain", inspectFigures},
	{"check", "whether upgrades are safe, on build-infos", checkFigures},
	{"review", "what a signer waits for, compiler warm", reviewFigures},
	{"verdicts", "verdicts about upgrades whose outcome is known by running them", verdictFigures},
	{"stake", "rounds among staked operators, as pool and seats grow", stakeFigures},
	{"validators", "a network of processes, 1 s blocks", validatorFigures},
}

func main() {
	solc.RunWorkerIfAsked()
	worker.RunIfAsked()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := bench(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// run is one run of the program.
type run struct {
	ctx      context.Context
	sizes    sizes
	dir      string // for whatever the row writes; removed at the end, also after Ctrl-C
	progress io.Writer
	peers    map[string]*evmtest.Contract // of others, once they are compiled
	program  string                       // ours, once it is built
}

func bench(ctx context.Context, args []string, out, progress io.Writer) int {
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	flags.SetOutput(progress)
	asJSON := flags.Bool("json", false, "print one JSON document")
	small := flags.Bool("small", false, "small sizes, single runs: shows that a row works, not how fast it is")
	if err := flags.Parse(args); err != nil {
		return 1
	}
	chosen, err := choose(flags.Args())
	if err != nil {
		fmt.Fprintln(progress, err)
		return 1
	}
	r := &run{ctx: ctx, sizes: full, progress: progress}
	if *small {
		r.sizes = tiny
	}
	dir, err := os.MkdirTemp("", "theseus-bench-")
	if err != nil {
		fmt.Fprintln(progress, err)
		return 1
	}
	defer os.RemoveAll(dir)

	results := document{Machine: machine(), Started: time.Now().UTC().Truncate(time.Second), Small: *small}
	for _, row := range chosen {
		r.say("%s: %s", row.name, row.about)
		r.dir = filepath.Join(dir, row.name)
		t := table{Name: row.name, About: row.about}
		if t.Figures, err = r.table(row); err != nil {
			if ctx.Err() != nil {
				err = errors.New("interrupted")
			}
			fmt.Fprintf(progress, "%s: %v\n", row.name, err)
			return 1
		}
		results.Tables = append(results.Tables, t)
		if !*asJSON {
			t.print(out)
		}
	}
	if *asJSON {
		encoder := json.NewEncoder(out)
		encoder.SetIndent("", "  ")
		if err := encoder.Encode(results); err != nil {
			fmt.Fprintln(progress, err)
			return 1
		}
	} else {
		fmt.Fprintf(out, "%s, load %s at the end\n", results.Machine, load())
	}
	if results.missed() && !*small {
		return 2
	}
	return 0
}

func choose(names []string) ([]row, error) {
	if len(names) == 0 {
		return rows, nil
	}
	var chosen []row
	for _, name := range names {
		i := slices.IndexFunc(rows, func(r row) bool { return r.name == name })
		if i < 0 {
			var known []string
			for _, r := range rows {
				known = append(known, r.name)
			}
			return nil, fmt.Errorf("no row %q: there are %s", name, strings.Join(known, ", "))
		}
		chosen = append(chosen, rows[i])
	}
	return chosen, nil
}

// failure ends the row that is being measured: rows read as the list of their steps.
type failure struct{ err error }

func check(err error) {
	if err != nil {
		panic(failure{err})
	}
}

func must[T any](v T, err error) T {
	check(err)
	return v
}

// table measures a row; what it started ends before table returns.
func (r *run) table(w row) (figures []figure, err error) {
	defer func() {
		if p := recover(); p != nil {
			failed, ok := p.(failure)
			if !ok {
				panic(p)
			}
			err = failed.err
		}
	}()
	check(os.MkdirAll(r.dir, 0o700))
	return w.measure(r), nil
}

// say tells the person who waits what is being done.
func (r *run) say(format string, args ...any) {
	check(r.ctx.Err())
	fmt.Fprintf(r.progress, "%s  %s\n", time.Now().Format(time.TimeOnly), fmt.Sprintf(format, args...))
}
