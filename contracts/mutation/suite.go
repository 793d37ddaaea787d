package mutation

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Outcome is what became of a mutant.
type Outcome string

const (
	Killed   Outcome = "killed"    // a test failed
	TimedOut Outcome = "timed out" // the tests did not end in time
	Survived Outcome = "survived"  // no test noticed
	Same     Outcome = "same code" // it compiles to the code of the original: nothing to notice
	Refused  Outcome = "refused"   // it does not compile
)

// Suite is the tests of the contracts, compiled.
type Suite struct {
	Binary string        // what go test -c wrote
	Dir    string        // the tests' package
	Env    []string      // added to the environment
	Only   string        // tests that are asked, as -test.run wants it; empty: all
	Skip   string        // tests that are not asked, as -test.skip wants it
	Quick  bool          // only quick tests are asked
	Limit  time.Duration // for the tests of one mutant

	mu sync.Mutex
	// kills counts which tests noticed mutants of a function, or of a file: they are asked first about its others.
	kills map[string]map[string]int
}

// Ready is a variant on disk, with what its tests do while no mutant is chosen.
type Ready struct {
	*Variant
	file string
	// Broken are tests that fail on the variant itself, and are not asked.
	Broken  []string
	quick   []string
	reached map[int][]string // by number of the mutant: the tests that come to its choice
}

var (
	ended  = regexp.MustCompile(`(?m)^--- (PASS|FAIL): (\w+) \(([0-9.]+)s\)$`)
	failed = regexp.MustCompile(`(?m)^--- FAIL: (\w+) `)
)

// quickTest is how long a traced test may take to be asked before the others.
const quickTest = 0.5

// Prepare writes a variant to a file and runs all tests on it with no mutant chosen.
func (s *Suite) Prepare(ctx context.Context, v *Variant, file string) (*Ready, error) {
	content, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	if file, err = filepath.Abs(file); err != nil { // the tests run in another folder
		return nil, err
	}
	if err := os.WriteFile(file, content, 0o644); err != nil {
		return nil, err
	}
	r := &Ready{Variant: v, file: file, reached: make(map[int][]string)}
	if v.Alone {
		return r, nil
	}
	lines := file + ".reached"
	if err := os.Remove(lines); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	output, err := s.run(ctx, r, Nobody, []string{ReachedVar + "=" + lines}, "-test.v", "-test.run="+s.Only, "-test.skip="+cmp.Or(s.Skip, "^$"))
	if err != nil && !failed.Match(output) {
		return nil, fmt.Errorf("tests without a mutant: %w: %s", err, output)
	}
	for _, m := range ended.FindAllSubmatch(output, -1) {
		seconds, _ := strconv.ParseFloat(string(m[3]), 64)
		if string(m[1]) == "FAIL" {
			r.Broken = append(r.Broken, string(m[2]))
		} else if seconds < quickTest {
			r.quick = append(r.quick, string(m[2]))
		}
	}
	reached, err := os.ReadFile(lines)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	for line := range strings.Lines(string(reached)) {
		test, number, _ := strings.Cut(strings.TrimSpace(line), " ")
		if i, err := strconv.Atoi(number); err == nil && !slices.Contains(r.Broken, test) {
			r.reached[i] = append(r.reached[i], test)
		}
	}
	return r, nil
}

// Try runs the tests that come to a mutant of a variant until one fails: first those that noticed its neighbours, then the quick
// ones, then the rest. By names the test that failed.
func (s *Suite) Try(ctx context.Context, r *Ready, mutant int) (outcome Outcome, by string, err error) {
	m := r.Mutants[mutant]
	ctx, stop := context.WithTimeout(ctx, s.Limit)
	defer stop()
	for _, filter := range s.order(r, m, mutant+1) {
		output, err := s.run(ctx, r, mutant+1, nil, "-test.failfast", filter, "-test.skip="+cmp.Or(s.Skip, "^$"))
		var exit *exec.ExitError
		switch {
		case err == nil:
			continue
		case errors.Is(ctx.Err(), context.DeadlineExceeded):
			return TimedOut, "", nil
		case !errors.As(err, &exit):
			return "", "", err
		}
		if first := failed.FindSubmatch(output); first != nil {
			by = string(first[1])
		}
		s.learn(m, by)
		return Killed, by, nil
	}
	return Survived, "", nil
}

// order gives the tests for a mutant as filters, one after the other.
func (s *Suite) order(r *Ready, m *Mutant, number int) []string {
	if r.Alone {
		return []string{"-test.run=" + s.Only}
	}
	left := r.reached[number]
	var filters []string
	phases := [][]string{s.likely(m), r.quick, left}
	if s.Quick {
		phases = phases[:2]
	}
	for _, first := range phases {
		var now, later []string
		for _, test := range left {
			if slices.Contains(first, test) {
				now = append(now, test)
			} else {
				later = append(later, test)
			}
		}
		if len(now) > 0 {
			filters = append(filters, "-test.run=^("+strings.Join(now, "|")+")$")
		}
		left = later
	}
	return filters
}

func (s *Suite) run(ctx context.Context, r *Ready, number int, env []string, arguments ...string) ([]byte, error) {
	// What fails because of a mutant is no case to keep.
	command := exec.CommandContext(ctx, s.Binary, append(arguments, "-test.timeout=0", "-rapid.nofailfile")...)
	command.Dir = s.Dir
	command.Env = slices.Concat(os.Environ(), s.Env, env, []string{VariantVar + "=" + r.file, MutantVar + "=" + strconv.Itoa(number)})
	command.WaitDelay = 5 * time.Second
	var output bytes.Buffer
	command.Stdout, command.Stderr = &output, &output
	err := command.Run()
	return output.Bytes(), err
}

func (s *Suite) learn(m *Mutant, test string) {
	if test == "" {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.kills == nil {
		s.kills = make(map[string]map[string]int)
	}
	for _, place := range []string{m.Function, m.File} {
		if s.kills[place] == nil {
			s.kills[place] = make(map[string]int)
		}
		s.kills[place][test]++
	}
}

// likely are the tests that noticed most mutants of the same function, and of the same file.
func (s *Suite) likely(m *Mutant) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	tests := []string{}
	for _, place := range []string{m.Function, m.File} {
		of := s.kills[place]
		most := slices.SortedFunc(maps.Keys(of), func(a, b string) int { return cmp.Or(cmp.Compare(of[b], of[a]), cmp.Compare(a, b)) })
		tests = append(tests, most[:min(6, len(most))]...)
	}
	return tests
}
