package solc

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os/exec"
	"runtime"
	"strings"
	"time"

	"theseus/confined"
)

// process is a worker as the program sees it. One goroutine at a time uses it.
type process struct {
	build  [32]byte
	limits Limits
	cmd    *exec.Cmd
	input  chan<- frame
	frames <-chan frame  // closed when the worker's output ends
	done   chan struct{} // closed when it has ended; then the following are set
	broken error         // why its output was refused, if it was
	stderr tail
}

// tail keeps the first bytes written to it.
type tail struct{ bytes.Buffer }

func (t *tail) Write(p []byte) (int, error) {
	t.Buffer.Write(p[:min(len(p), max(0, 4096-t.Len()))])
	return len(p), nil
}

// startProcess starts a worker and gives it its setup. The worker is not ready yet.
func startProcess(setup workerSetup, limits Limits, emptyDir string) (*process, error) {
	path, err := confined.Program()
	if err != nil {
		return nil, err
	}
	first, err := json.Marshal(setup)
	if err != nil {
		return nil, err
	}
	p := &process{build: setup.BuildSHA256, limits: limits, done: make(chan struct{})}
	p.cmd = &exec.Cmd{
		Path: path, Args: []string{"theseus-solc-worker"}, Dir: emptyDir,
		Env: []string{workerVariable + "=1"}, Stderr: &p.stderr, WaitDelay: time.Second,
	}
	confined.Orphanless(p.cmd)
	stdin, err := p.cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	stdout, err := p.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	input, frames := make(chan frame, 2), make(chan frame, 1) // room for setup and input: sending never waits
	p.input, p.frames = input, frames
	started := make(chan error)
	go func() { // the parent's death is the death of the thread that started the worker: keep that thread
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		if err := p.cmd.Start(); err != nil {
			started <- err
			return
		}
		started <- nil
		go func() {
			defer stdin.Close()
			for {
				select {
				case f := <-input:
					if writeFrame(stdin, f.kind, f.payload) != nil {
						return // its end is seen where its output ends
					}
				case <-p.done:
					return
				}
			}
		}()
		for {
			f, err := readFrame(stdout, func(kind byte) int64 {
				if kind == frameOutput {
					return limits.Output
				}
				return maxSmallBody
			})
			if err != nil {
				p.broken = err
				break
			}
			select {
			case frames <- f:
				continue
			default:
			}
			p.broken = fmt.Errorf("frame %q that nobody asked for", f.kind)
			break
		}
		_ = p.cmd.Process.Kill() // it may have ended by itself
		_ = p.cmd.Wait()         // ProcessState tells
		close(p.done)
		close(frames)
	}()
	if err := <-started; err != nil {
		return nil, fmt.Errorf("starting the compiler's worker: %w", err)
	}
	p.input <- frame{frameSetup, first}
	return p, nil
}

// kill ends the worker, and returns when it has ended.
func (p *process) kill() {
	_ = p.cmd.Process.Kill() // it may have ended by itself
	<-p.done
}

// next waits for a frame of the worker.
func (p *process) next(ctx context.Context, within time.Duration) (frame, error) {
	timer := time.NewTimer(within)
	defer timer.Stop()
	select {
	case f, ok := <-p.frames:
		if !ok {
			return frame{}, p.ending()
		}
		if f.kind == frameFault {
			var fault workerFault
			if err := json.Unmarshal(f.payload, &fault); err != nil {
				return frame{}, &LimitError{LimitCrash, "the worker's error: " + err.Error()}
			}
			return frame{}, fault.err()
		}
		return f, nil
	case <-ctx.Done():
		p.kill()
		return frame{}, context.Cause(ctx)
	case <-timer.C:
		p.kill()
		return frame{}, &LimitError{LimitTime, fmt.Sprintf("nothing after %v", within)}
	}
}

// ending says why a worker ended by itself.
func (p *process) ending() error {
	said := p.stderr.String()
	if strings.Contains(said, "out of memory") || strings.Contains(said, "cannot allocate memory") {
		return &LimitError{LimitMemory, fmt.Sprintf("the worker needs more than %d bytes", p.limits.Memory+workerOverhead)}
	}
	return &LimitError{LimitCrash, strings.TrimSpace(fmt.Sprintf("the worker ended (%v): %s", p.cmd.ProcessState, firstLine(said)))}
}

// alive reports whether the worker may still answer.
func (p *process) alive() bool {
	select {
	case <-p.done:
		return false
	default:
		return true
	}
}
