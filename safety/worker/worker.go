// Package worker checks one upgrade as validators do, in a process of its own: the compiler's output is of a stranger's tree, and a check that
// crashes on it, or runs out of memory or time, must be no more than a check that was not made. The process is this program itself, started
// again (serve.go is what it does there); it has no files and no network, and ends when it has answered, or with whoever started it.
package worker

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"time"

	"theseus/confined"
	"theseus/safety"
	"theseus/upgrade"
)

// Side is one version of a contract.
type Side struct {
	Document []byte // a build-info of all files that the contract reaches
	Contract string // SOURCE:NAME
}

// Subject of a check.
type Subject struct {
	New Side
	Old *Side // what runs; nil: nothing, or nobody knows its source
	// Unknown says that something runs whose source nobody knows: then storage cannot be compared, which is a finding.
	Unknown bool
}

// Limits of a check. A field that is zero takes its value from DefaultLimits.
type Limits struct {
	Memory int64         // bytes of the process
	Time   time.Duration // wall time
	Output int64         // bytes of the list of findings
}

// DefaultLimits are those of a compiler's worker.
func DefaultLimits() Limits { return Limits{Memory: 1 << 30, Time: 5 * time.Minute, Output: 8 << 20} }

// Result of a check: all findings, those that do not stand included, and the digest of those that do.
type Result struct {
	Findings []safety.Finding       `json:"findings"`
	Digest   upgrade.FindingsDigest `json:"digest"`
}

// Check finds what is to be said about an upgrade. An error says that the check could not be made here, and nothing about the upgrade.
func Check(ctx context.Context, s Subject, limits Limits) (*Result, error) {
	if !entered {
		return nil, errors.New("checking: this program does not call worker.RunIfAsked first thing in main (or TestMain)")
	}
	limits = limits.withDefaults()
	ctx, cancel := context.WithTimeoutCause(ctx, limits.Time, fmt.Errorf("it takes more than %v", limits.Time))
	defer cancel()
	input, err := s.input(limits.Memory)
	if err != nil {
		return nil, err
	}
	path, err := confined.Program()
	if err != nil {
		return nil, err
	}
	cmd := exec.CommandContext(ctx, path)
	cmd.Args = []string{"theseus-check-worker"}
	cmd.Env = []string{workerVariable + "=1", "GOTRACEBACK=none"}
	cmd.Dir = os.TempDir()
	cmd.WaitDelay = time.Second
	stdout, stderr := &head{most: limits.Output}, &head{most: 4 << 10, cut: true}
	cmd.Stdin, cmd.Stdout, cmd.Stderr = input, stdout, stderr
	confined.Orphanless(cmd)
	runtime.LockOSThread() // the end of the thread that starts it would be its end
	defer runtime.UnlockOSThread()
	err = cmd.Run()
	switch {
	case ctx.Err() != nil:
		return nil, fmt.Errorf("checking: %w", context.Cause(ctx))
	case stdout.over:
		return nil, fmt.Errorf("checking: the findings take more than %d bytes", limits.Output)
	case err != nil:
		said, _, _ := strings.Cut(string(stderr.kept), "\n")
		return nil, fmt.Errorf("checking: the worker ended (%w): %s", err, said)
	}
	r := new(Result)
	if err := json.Unmarshal(stdout.kept, &r.Findings); err != nil {
		return nil, fmt.Errorf("checking: the worker's answer: %w", err)
	}
	r.Digest = safety.Digest(r.Findings)
	return r, nil
}

func (l Limits) withDefaults() Limits {
	d := DefaultLimits()
	if l.Memory == 0 {
		l.Memory = d.Memory
	}
	if l.Time == 0 {
		l.Time = d.Time
	}
	if l.Output == 0 {
		l.Output = d.Output
	}
	return l
}

// request comes first, as its length in 8 bytes, big-endian, and JSON; the documents follow.
type request struct {
	Memory   int64
	New, Old side
	Unknown  bool
}

type side struct {
	Contract string // empty: there is none
	Size     int64  // of its document
}

func (s Subject) input(memory int64) (io.Reader, error) {
	r := request{Memory: memory, New: side{s.New.Contract, int64(len(s.New.Document))}, Unknown: s.Unknown}
	var old []byte
	if s.Old != nil {
		old = s.Old.Document
		r.Old = side{s.Old.Contract, int64(len(old))}
	}
	first, err := json.Marshal(r)
	if err != nil {
		return nil, err
	}
	length := binary.BigEndian.AppendUint64(nil, uint64(len(first)))
	return io.MultiReader(bytes.NewReader(length), bytes.NewReader(first), bytes.NewReader(s.New.Document), bytes.NewReader(old)), nil
}

// head keeps the first bytes that are written to it; more are an error, or cut off.
type head struct {
	kept []byte
	most int64
	cut  bool
	over bool
}

func (h *head) Write(p []byte) (int, error) {
	room := int(max(0, h.most-int64(len(h.kept))))
	h.over = h.over || len(p) > room
	h.kept = append(h.kept, p[:min(room, len(p))]...)
	if h.over && !h.cut {
		return 0, io.ErrShortWrite
	}
	return len(p), nil
}
