package main

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"time"

	"theseus/contracts/mutation"
)

// result is a line of the file of results.
type result struct {
	ID      string
	Place   string
	Outcome mutation.Outcome
	By      string `json:",omitempty"` // the test that noticed
	Millis  int64
	Source  string // of the file
	Tests   string // of the tests of package contracts
}

// results are what is known so far, in memory and in a file to which lines are added.
type results struct {
	tree  *mutation.Tree
	tests string

	mu   sync.Mutex
	file *os.File
	byID map[string]result
}

func openResults(name string, tree *mutation.Tree) (*results, error) {
	tests, err := digestOf("contracts/*_test.go")
	if err != nil {
		return nil, err
	}
	file, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE|os.O_APPEND, 0o644)
	if err != nil {
		return nil, err
	}
	r := &results{tree: tree, tests: tests, file: file, byID: make(map[string]result)}
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		var line result
		if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
			continue // cut off when the run was ended
		}
		r.byID[line.ID] = line
	}
	return r, lines.Err()
}

func digestOf(pattern string) (string, error) {
	names, err := filepath.Glob(pattern)
	if err != nil {
		return "", err
	}
	h := sha256.New()
	for _, name := range names {
		content, err := os.ReadFile(name)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return "", err
		}
		fmt.Fprintf(h, "%s %d\n", name, len(content))
		h.Write(content)
	}
	return hex.EncodeToString(h.Sum(nil)[:8]), nil
}

func (r *results) close() error { return r.file.Close() }

// known tells whether a result holds still.
func (r *results) known(m *mutation.Mutant, again bool) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	line, ok := r.byID[m.ID()]
	if !ok || line.Source != r.tree.Digest(m.File) {
		return false
	}
	return line.Outcome != mutation.Survived || line.Tests == r.tests && !again
}

func (r *results) add(m *mutation.Mutant, outcome mutation.Outcome, by string, took time.Duration) error {
	line := result{m.ID(), m.String(), outcome, by, took.Milliseconds(), r.tree.Digest(m.File), r.tests}
	text, err := json.Marshal(line)
	if err != nil {
		return err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.byID[line.ID] = line
	_, err = r.file.Write(append(text, '\n'))
	return err
}

// count is a row of the table.
type count struct {
	mutants, killed, timedOut, same, explained, open, untried int
}

func (c *count) add(o count) {
	c.mutants += o.mutants
	c.killed += o.killed
	c.timedOut += o.timedOut
	c.same += o.same
	c.explained += o.explained
	c.open += o.open
	c.untried += o.untried
}

// score is the share of the mutants that were tried and make a difference to the code which tests noticed; explained ones are no
// excuse.
func (c count) score() string {
	noticed := c.killed + c.timedOut
	if noticed+c.explained+c.open == 0 {
		return "–"
	}
	return fmt.Sprintf("%.1f %%", 100*float64(noticed)/float64(noticed+c.explained+c.open))
}

// count counts the results of a file; survivors are those that nobody explained.
func (r *results) count(file string) (c count, survivors []*mutation.Mutant, err error) {
	reasons, err := mutation.Explained()
	if err != nil {
		return count{}, nil, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, m := range r.tree.Mutants {
		if m.File != file {
			continue
		}
		line, ok := r.byID[m.ID()]
		if !ok || line.Source != r.tree.Digest(file) {
			c.mutants++
			c.untried++
			continue
		}
		if line.Outcome == mutation.Refused {
			continue
		}
		c.mutants++
		_, explained := reasons[m.ID()]
		switch {
		case line.Outcome == mutation.Killed:
			c.killed++
		case line.Outcome == mutation.TimedOut:
			c.timedOut++
		case line.Outcome == mutation.Same:
			c.same++
		case explained:
			c.explained++
		default:
			c.open++
			survivors = append(survivors, m)
		}
	}
	return c, survivors, nil
}

func (r *results) line(file string) string {
	c, _, err := r.count(file)
	if err != nil {
		return err.Error()
	}
	return fmt.Sprintf("%s: %d mutants, %d killed, %d timed out, %d same code, %d survived, of which %d explained, %d to try", file,
		c.mutants, c.killed, c.timedOut, c.same, c.explained+c.open, c.explained, c.untried)
}

func (r *results) printSurvivors(w io.Writer) error {
	for _, file := range r.tree.Files() {
		_, survivors, err := r.count(file)
		if err != nil {
			return err
		}
		for _, m := range survivors {
			fmt.Fprintln(w, m.ID(), m)
		}
	}
	return nil
}
