package solc

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime/debug"

	"theseus/confined"
)

// The compiler runs in a process of its own: the program itself, started again. It is bound to its limits by the
// system, can be killed at any moment, and knows nothing but what comes through its standard input.

const (
	workerVariable = "THESEUS_SOLC_WORKER"
	// workerOverhead is what a worker may use besides the compiler's memory, in bytes: machine code, call stack,
	// input and output, and translating the compiler the first time.
	workerOverhead = 1536 << 20
)

// entered is set once RunWorkerIfAsked has run. Without it a worker would be this program's main all over again.
var entered bool

// RunWorkerIfAsked makes this process a compiler worker, and does not return, if it was started as one. It must be
// the first call of main, and of TestMain, in every program that compiles.
func RunWorkerIfAsked() {
	entered = true
	if os.Getenv(workerVariable) != "1" {
		return
	}
	if err := serveWorker(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "solc worker:", err)
		os.Exit(1)
	}
	os.Exit(0)
}

type workerSetup struct {
	Version     Version
	BuildPath   string
	BuildSHA256 [32]byte
	PreparedDir string
	Memory      int64
	Output      int64
}

// workerFault is an error on its way from the worker.
type workerFault struct {
	Limit  LimitKind // of a *LimitError
	Build  bool      // a *BuildError
	Digest *DigestError
	Detail string
}

func faultOf(err error) workerFault {
	var limit *LimitError
	var build *BuildError
	var digest *DigestError
	switch {
	case errors.As(err, &limit):
		return workerFault{Limit: limit.Kind, Detail: limit.Detail}
	case errors.As(err, &build):
		return workerFault{Build: true, Detail: build.Why}
	case errors.As(err, &digest):
		return workerFault{Digest: digest}
	}
	return workerFault{Detail: err.Error()}
}

func (f workerFault) err() error {
	switch {
	case f.Limit != "":
		return &LimitError{f.Limit, f.Detail}
	case f.Build:
		return &BuildError{f.Detail}
	case f.Digest != nil:
		return f.Digest
	}
	return errors.New("solc worker: " + f.Detail)
}

// serveWorker answers frames until in ends.
func serveWorker(in io.Reader, out io.Writer) error {
	ctx := context.Background()
	inputs := readInputs(in)
	first, ok := <-inputs
	if !ok || first.kind != frameSetup {
		return errors.New("no setup frame")
	}
	var setup workerSetup
	if err := json.Unmarshal(first.payload, &setup); err != nil {
		return fmt.Errorf("setup frame: %w", err)
	}
	if err := confined.Limit(setup.Memory + workerOverhead); err != nil {
		return err
	}
	slow := func() error { return writeFrame(out, framePreparing, nil) }
	m, err := prepare(ctx, filepath.Clean(setup.PreparedDir), setup.BuildPath, setup.BuildSHA256, setup.Memory, slow)
	if err == nil {
		err = m.renew(ctx)
	}
	if err == nil {
		err = m.checkVersion(ctx, setup.Version)
	}
	if err == nil {
		err = m.keep(ctx)
	}
	if err != nil {
		return writeFault(out, err)
	}
	// The collector stops the world, and cannot stop a compiler at work: let it run only when there is need.
	debug.FreeOSMemory()
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(workerOverhead / 2)
	if err := writeFrame(out, frameReady, nil); err != nil {
		return err
	}
	for f := range inputs {
		if f.kind != frameInput {
			return fmt.Errorf("frame %q instead of an input", f.kind)
		}
		output, err := m.compile(ctx, f.payload, setup.Output)
		if err != nil {
			err = writeFault(out, err)
		} else {
			err = writeFrame(out, frameOutput, output)
		}
		if err != nil {
			return err
		}
		if err := m.renew(ctx); err != nil {
			return err
		}
	}
	return nil
}

func writeFault(out io.Writer, err error) error {
	f := faultOf(err)
	f.Detail = f.Detail[:min(len(f.Detail), 4096)]
	b, err := json.Marshal(f)
	if err != nil {
		return err
	}
	return writeFrame(out, frameFault, b)
}

// readInputs reads frames. When they end, whoever wants the answers is gone, and the process ends with them, also
// in the midst of a compilation.
func readInputs(in io.Reader) <-chan frame {
	frames := make(chan frame)
	go func() {
		r := bufio.NewReader(in)
		for {
			f, err := readFrame(r, func(kind byte) int64 {
				if kind == frameInput {
					return MaxInput
				}
				return maxSmallBody
			})
			if errors.Is(err, io.EOF) {
				os.Exit(0)
			}
			if err != nil {
				fmt.Fprintln(os.Stderr, "solc worker:", err)
				os.Exit(1)
			}
			frames <- f
		}
	}()
	return frames
}
