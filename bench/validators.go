package main

import (
	"bytes"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"syscall"
	"time"

	"golang.org/x/sync/errgroup"

	"theseus/chain/devnet"
	"theseus/code/solc"
	"theseus/upgrade"
)

// validatorFigures runs a network as people run it: a chain with a block every second, four validators and the compilers'
// workers as processes of their own, the project in a git repository.
func validatorFigures(r *run) []figure {
	r.say("  a chain, a network of four validators, one of one")
	program := r.buildProgram()
	compilers := solc.New(solcConfig())
	defer compilers.Close()
	devnet := must(devnet.Start(r.ctx, devnet.Config{BlockTime: time.Second}))
	defer devnet.Close()

	four := r.newTown(devnet, "four", 0, validators, compilers)
	figures := four.latency(program)
	one := r.newTown(devnet, "one", 10, 1, compilers)
	return append(figures, one.throughput(program)...)
}

// latency is how long it takes from the transaction with the m-th signature until the last validator revealed.
func (t *town) latency(program string) []figure {
	processes := t.start(program)
	defer stop(processes)
	var took, compiled []float64
	for i := range t.sizes.latencyRuns {
		p := t.project(i)
		compiled = append(compiled, timed(func() { t.compile() })().Seconds())
		u := t.proposed(p)
		start := time.Now()
		t.approve(u)
		t.revealed(processes, u)
		took = append(took, time.Since(start).Seconds())
		t.say("  m-th signature to last reveal, run %d of %d: %.1f s, compile alone %.2f s", i+1, t.sizes.latencyRuns, took[i], compiled[i])
	}
	f := figure{What: "m-th signature to last reveal, 4 validators", Unit: "s", Ours: median(took), Yardstick: "compile alone, warm", Theirs: median(compiled)}
	f.Reach, f.Met = "≤ 4× + 5 s", f.Ours <= 4*f.Theirs+5
	return append([]figure{f}, memory(processes)...)
}

// throughput is how many contracts one validator rebuilds when there is always another one to rebuild.
func (t *town) throughput(program string) []figure {
	processes := t.start(program)
	defer stop(processes)
	intents := make([]*upgrade.Upgrade, t.sizes.rebuilds)
	for i := range intents {
		intents[i] = t.proposed(t.project(i))
		t.say("  contract %d of %d is proposed", i+1, len(intents))
	}
	start := time.Now()
	var approvals errgroup.Group
	for _, u := range intents {
		approvals.Go(func() error { return t.tryApprove(u) })
	}
	check(approvals.Wait())
	for i, u := range intents {
		t.revealed(processes, u)
		t.say("  contract %d of %d is rebuilt", i+1, len(intents))
	}
	rate := float64(len(intents)) / time.Since(start).Hours()
	figures := []figure{figure{What: fmt.Sprintf("contracts rebuilt by one validator (%d in a row)", len(intents)), Unit: "per hour", Ours: rate}.atLeast(300)}
	for _, f := range memory(processes) {
		f.What += ", after the rebuilds"
		figures = append(figures, f)
	}
	return figures
}

func median(values []float64) float64 {
	values = slices.Clone(values)
	slices.Sort(values)
	return values[len(values)/2]
}

// memory is what validators and their compilers' workers used at most.
func memory(processes []*validator) []figure {
	var own, worker process
	for _, p := range processes {
		own.peakMiB = max(own.peakMiB, inspect(p.cmd.Process.Pid).peakMiB)
		if w := largestWorker(p.cmd.Process.Pid); w.peakMiB > worker.peakMiB {
			worker = w
		}
	}
	return []figure{
		figure{What: "memory of a validator without the compiler, peak", Unit: "MiB", Ours: own.peakMiB}.atMost(200),
		figure{What: "memory of a compiler's worker, peak", Unit: "MiB", Ours: worker.peakMiB}.atMost(worker.capMiB),
	}
}

// buildProgram builds the command line program, for all rows once.
func (r *run) buildProgram() string {
	if r.program == "" {
		program := filepath.Join(filepath.Dir(r.dir), "theseus")
		command := exec.CommandContext(r.ctx, "go", "build", "-o", program, "./cmd/theseus")
		command.Dir, command.Stderr = filepath.Dir(modules()), r.progress
		check(command.Run())
		r.program = program
	}
	return r.program
}

// validator is a running `theseus validator run`.
type validator struct {
	cmd  *exec.Cmd
	said *bytes.Buffer // read after done
	done chan struct{}
}

// start runs the validators of all seats.
func (t *town) start(program string) (running []*validator) {
	for _, seat := range t.seats {
		v := &validator{said: new(bytes.Buffer), done: make(chan struct{})}
		v.cmd = exec.Command(program, "validator", "run", "--rpc", t.url, "--network", t.networkFile, "--account", seat.Hex(),
			"--keystore", t.keystore, "--password-file", t.password, "--data", filepath.Join(t.dir, "data-"+seat.Hex()),
			"--listen", freeAddress(), "--poll", "200ms", "--allow-private")
		config := solcConfig()
		v.cmd.Env = append(os.Environ(), "THESEUS_SOLC_DIR="+config.Dir)
		v.cmd.Stderr = v.said
		if err := v.cmd.Start(); err != nil {
			stop(running)
			check(err)
		}
		go func() {
			v.cmd.Wait()
			close(v.done)
		}()
		running = append(running, v)
	}
	return running
}

func (v *validator) ended() bool {
	select {
	case <-v.done:
		return true
	default:
		return false
	}
}

func stop(processes []*validator) {
	for _, v := range processes {
		v.cmd.Process.Signal(syscall.SIGTERM)
	}
	for _, v := range processes {
		select {
		case <-v.done:
		case <-time.After(10 * time.Second):
			v.cmd.Process.Kill()
			<-v.done
		}
	}
}

func freeAddress() string {
	l := must(net.Listen("tcp", "127.0.0.1:0"))
	defer l.Close()
	return l.Addr().String()
}
