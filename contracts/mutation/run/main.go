// Command run makes mutants of the contracts, lets the tests of package contracts notice them, and writes what came of it to
// docs/security/mutation.md. Start it in the module's folder.
//
// Results are kept as they come; a run that was ended goes on where it was. A mutant is tried again when its file changed, a
// survivor also when a test did.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"

	"theseus/chain/bind"
	"theseus/chain/evmtest"
	"theseus/code/solc"
	"theseus/contracts/mutation"
)

type options struct {
	files  string
	batch  int
	jobs   int
	limit  time.Duration
	report bool
	list   bool
	again  bool
	skip   string
	quick  bool
}

func main() {
	solc.RunWorkerIfAsked()
	var o options
	flag.StringVar(&o.files, "files", "", "only mutants of these files, comma-separated")
	flag.IntVar(&o.batch, "batch", 200, "mutants in one variant")
	flag.IntVar(&o.jobs, "jobs", runtime.NumCPU(), "mutants tried at the same time")
	flag.DurationVar(&o.limit, "limit", 10*time.Minute, "time for the tests of one mutant")
	flag.BoolVar(&o.report, "report", false, "try nothing, write the page from the results so far")
	flag.BoolVar(&o.list, "survivors", false, "try nothing, print the survivors that nobody explained")
	flag.BoolVar(&o.again, "again", false, "try survivors again, even if no test changed")
	flag.StringVar(&o.skip, "skip", "^TestContractsObeyTheLaw$", "tests that are not asked; by default the one that would take most of the time: more tests could only kill more")
	flag.BoolVar(&o.quick, "quick", false, "ask only tests that take less than half a second: a first look, after which -again asks all about the survivors")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, o); err != nil {
		fmt.Fprintln(os.Stderr, "mutation:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, o options) error {
	cache := os.Getenv("THESEUS_CACHE_DIR")
	if cache == "" {
		cache = ".cache"
	}
	cache = filepath.Join(cache, "mutation")
	kept, err := filepath.Abs(filepath.Join(cache, "compiled"))
	if err != nil {
		return err
	}
	if err := os.MkdirAll(kept, 0o755); err != nil {
		return err
	}
	config := solc.ConfigFromEnv()
	if config.Dir == "" {
		config.Dir = "node_modules"
	}
	config.Limits = solc.Limits{Memory: 2 << 30, Time: time.Hour} // a variant is many times the contract
	compilers := solc.New(config)
	defer compilers.Close()
	deployed := make(map[string]string)
	for _, artifact := range bind.Artifacts {
		deployed[artifact.Name] = artifact.Source
	}
	tree, err := mutation.Read(ctx, os.DirFS("contracts/src"), compilers, deployed)
	if err != nil {
		return err
	}
	results, err := openResults(filepath.Join(cache, "results.jsonl"), tree)
	if err != nil {
		return err
	}
	defer results.close()

	switch {
	case o.list:
		return results.printSurvivors(os.Stdout)
	case !o.report:
		t := &trial{options: o, tree: tree, results: results, cache: cache}
		t.suite = &mutation.Suite{
			Binary: filepath.Join(kept, "..", "contracts.test"), Dir: "contracts", Skip: o.skip, Quick: o.quick, Limit: o.limit,
			Env: []string{evmtest.KeptVar + "=" + kept},
		}
		if err := build(ctx, t.suite.Binary); err != nil {
			return err
		}
		if err := t.run(ctx); err != nil {
			return err
		}
	}
	return results.write("docs/security/mutation.md")
}

func build(ctx context.Context, binary string) error {
	command := exec.CommandContext(ctx, "go", "test", "-c", "-o", binary, "./contracts")
	command.Stdout, command.Stderr = os.Stdout, os.Stderr
	return command.Run()
}

// trial is the run over all mutants that have no result yet.
type trial struct {
	options
	tree    *mutation.Tree
	suite   *mutation.Suite
	results *results
	cache   string
	begun   time.Time
	tried   int
	of      int
}

func (t *trial) run(ctx context.Context) error {
	var files []string
	todo := make(map[string][]*mutation.Mutant)
	for _, m := range t.tree.Mutants {
		if t.files != "" && !slices.Contains(strings.Split(t.files, ","), m.File) || t.results.known(m, t.again) {
			continue
		}
		if todo[m.File] == nil {
			files = append(files, m.File)
		}
		todo[m.File] = append(todo[m.File], m)
		t.of++
	}
	// The largest last: what is learnt of the small ones is known sooner.
	slices.SortStableFunc(files, func(a, b string) int { return len(todo[a]) - len(todo[b]) })
	t.begun = time.Now()

	variants := make(chan *mutation.Variant, 1)
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error {
		defer close(variants)
		for _, file := range files {
			for batch := range slices.Chunk(todo[file], t.batch) {
				compiled, refused, err := t.tree.Compile(ctx, batch)
				if err != nil {
					return fmt.Errorf("%s: %w", file, err)
				}
				for _, m := range refused {
					if err := t.results.add(m, mutation.Refused, "", 0); err != nil {
						return err
					}
				}
				for _, v := range compiled {
					select {
					case variants <- v:
					case <-ctx.Done():
						return ctx.Err()
					}
				}
			}
		}
		return nil
	})
	group.Go(func() error {
		for v := range variants {
			if err := t.try(ctx, v); err != nil {
				return err
			}
		}
		return nil
	})
	return group.Wait()
}

func (t *trial) try(ctx context.Context, v *mutation.Variant) error {
	ready, err := t.suite.Prepare(ctx, v, filepath.Join(t.cache, "variant.json"))
	if err != nil {
		return err
	}
	if len(ready.Broken) > 0 {
		fmt.Printf("%s: not asked, because they fail on the variant without a mutant: %s\n", v.Mutants[0].File, strings.Join(ready.Broken, " "))
	}
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(t.jobs)
	for i, m := range v.Mutants {
		group.Go(func() error {
			start := time.Now()
			outcome, by, err := t.suite.Try(ctx, ready, i)
			if err != nil || ctx.Err() != nil {
				return errors.Join(err, ctx.Err())
			}
			if outcome == mutation.Survived {
				if same, err := t.tree.Same(ctx, m); err != nil {
					return err
				} else if same {
					outcome = mutation.Same
				}
			}
			return t.results.add(m, outcome, by, time.Since(start))
		})
	}
	err = group.Wait()
	t.tried += len(v.Mutants)
	fmt.Printf("%s  %d of %d  %s\n", time.Since(t.begun).Round(time.Second), t.tried, t.of, t.results.line(v.Mutants[0].File))
	return err
}
