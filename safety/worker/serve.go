package worker

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"

	"theseus/code/output"
	"theseus/confined"
	"theseus/safety"
	"theseus/safety/audit"
)

const (
	workerVariable = "THESEUS_CHECK_WORKER"
	maxRequest     = 1 << 20
)

// entered is set once RunIfAsked has run. Without it a worker would be this program's main all over again.
var entered bool

// RunIfAsked makes this process a worker, and does not return, if it was started as one. It must be among the first calls of main, and of
// TestMain, in every program that checks.
func RunIfAsked() {
	entered = true
	if os.Getenv(workerVariable) != "1" {
		return
	}
	if err := serve(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(0)
}

func serve(in io.Reader, out io.Writer) error {
	r := bufio.NewReaderSize(in, 1<<16)
	var length [8]byte
	if _, err := io.ReadFull(r, length[:]); err != nil {
		return err
	}
	n := binary.BigEndian.Uint64(length[:])
	if n > maxRequest {
		return fmt.Errorf("a request of %d bytes", n)
	}
	first := make([]byte, n)
	if _, err := io.ReadFull(r, first); err != nil {
		return err
	}
	var asked request
	if err := json.Unmarshal(first, &asked); err != nil {
		return err
	}
	if err := confined.Limit(asked.Memory); err != nil {
		return err
	}
	debug.SetMemoryLimit(asked.Memory / 4 * 3)
	debug.SetMaxStack(int(min(asked.Memory/4, 256<<20)))
	findings, err := asked.check(r)
	if err != nil {
		return err
	}
	return json.NewEncoder(out).Encode(findings)
}

// check reads the documents from r and holds one against the other.
func (q request) check(r io.Reader) ([]safety.Finding, error) {
	opts := audit.Options{Contract: q.New.Contract, Reference: q.Old.Contract}
	var new, old []*output.Compilation
	c, err := q.New.read("new", r)
	if err != nil {
		return nil, err
	}
	new = append(new, c)
	if q.Old.Contract != "" {
		if c, err = q.Old.read("old", r); err != nil {
			return nil, err
		}
		old = append(old, c)
	}
	undecided := func(why string) safety.Finding {
		return safety.Finding{Code: "not-decided", Severity: safety.Undecided, Contract: q.New.Contract, Message: why}
	}
	findings := []safety.Finding{}
	if q.Unknown {
		findings = append(findings, undecided("the source of what runs now is not on record, so that its storage cannot be compared"))
	}
	var usage *audit.UsageError
	report, err := audit.Run(new, old, opts)
	if errors.As(err, &usage) {
		return append(findings, undecided(err.Error())), nil
	}
	if err != nil {
		return nil, err
	}
	for _, of := range report.Results {
		findings = append(findings, of.Findings...)
	}
	return findings, nil
}

// read is the compilation of a document, of which nothing is left in r.
func (s side) read(name string, r io.Reader) (*output.Compilation, error) {
	document := io.LimitReader(r, s.Size)
	c, err := output.Read(name, document)
	if err != nil {
		return nil, err
	}
	_, err = io.Copy(io.Discard, document)
	return c, err
}
