package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"theseus/code/tree"
	"theseus/durable"
)

// crashVariable makes theseus end as by kill -9 after its n-th step of a durable write; "count" makes it append each step to the file
// that it was started with as countVariable.
const crashVariable, countVariable = "THESEUS_TEST_CRASH", "THESEUS_TEST_COUNT"

func crashIfAsked() {
	at, count := os.Getenv(crashVariable), os.Getenv(countVariable)
	if at == "" && count == "" {
		return
	}
	n := 0
	durable.Watch = func(step durable.Step, path string) {
		n++
		if count != "" {
			f, err := os.OpenFile(count, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
			if err != nil {
				panic(err)
			}
			fmt.Fprintln(f, step, path)
			f.Close()
		}
		if at == strconv.Itoa(n) {
			syscall.Kill(os.Getpid(), syscall.SIGKILL)
			select {}
		}
	}
}

// work is one command in a folder of its own, which is killed and started again until it is done.
type work struct {
	dir   string
	env   []string
	args  []string
	codes []int // with which it may end when it was done before it was killed; zero always
	// half is asked after each kill: is anything there that is not whole?
	half func() error
	// whole is asked at the end: is it done, and done once?
	whole func() error
}

// kinds are the commands that are killed, each with its share of the kills and how to set one up.
var kinds = []struct {
	name  string
	share int
	begin func(t *testing.T, s *scene) *work
}{
	{"build", 3, beginBuild},
	{"tree fetch", 5, beginFetch},
	{"vendor", 5, beginVendor},
	{"init", 4, beginInit},
	{"account new", 3, beginAccount},
	{"sign", 4, beginSign},
	{"network deploy", 4, beginNetwork},
	{"network deploy --staked", 3, beginStakedNetwork},
	{"operator register", 3, beginRegister},
	{"operator leave", 3, beginLeave},
	{"operator withdraw", 3, beginWithdraw},
	{"submit", 5, beginSubmit},
	{"activate", 4, beginActivate},
}

func counts(sample, full int) int {
	if os.Getenv("THESEUS_FULL") != "" {
		return full
	}
	return sample
}

func seeded(t *testing.T) *rand.Rand {
	t.Helper()
	seed := uint64(time.Now().UnixNano())
	if text := os.Getenv("THESEUS_SEED"); text != "" {
		var err error
		if seed, err = strconv.ParseUint(text, 10, 64); err != nil {
			t.Fatal(err)
		}
	}
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("THESEUS_SEED=%d", seed)
		}
	})
	return rand.New(rand.NewPCG(seed, 0))
}

// command is theseus at its work.
func (w *work) command(t *testing.T, extra ...string) *exec.Cmd {
	cmd := program(t, slices.Concat(compilerEnv(t), w.env, extra), w.args...)
	cmd.Dir = w.dir
	return cmd
}

// killed runs it and kills it after some time, or lets it kill itself; it reports whether that happened before it had ended.
func (w *work) killed(t *testing.T, after time.Duration, extra ...string) bool {
	t.Helper()
	cmd := w.command(t, extra...)
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	timer := time.AfterFunc(after, func() { cmd.Process.Kill() })
	err := cmd.Wait()
	timer.Stop()
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.Sys().(syscall.WaitStatus).Signaled() {
		return true
	}
	if err != nil && !slices.Contains(w.codes, cmd.ProcessState.ExitCode()) {
		t.Errorf("%v: %v\n%s", w.args, err, said.Bytes())
	}
	return false
}

// finish lets it end, and looks at what became of it.
func (w *work) finish(t *testing.T) {
	t.Helper()
	if w.killed(t, 4*time.Minute) {
		t.Fatalf("%v did not end", w.args)
	}
	if err := w.whole(); err != nil {
		t.Errorf("%v: %v", w.args, err)
	}
	for _, left := range leftovers(t, w.dir) {
		t.Errorf("%v left %s", w.args, left)
	}
}

func leftovers(t *testing.T, dir string) (left []string) {
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err == nil && (durable.Unfinished(d.Name()) || strings.HasPrefix(d.Name(), ".theseus-fetch-")) {
			left = append(left, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return left
}

// Every long command is killed at random moments, now and then while it recovers from the kill before, and started again: at no time
// is something half there, and in the end it is done, and done once.
func TestKilledAtRandomMoments(t *testing.T) {
	t.Parallel()
	random := seeded(t)
	s := newScene(t)
	total := 0
	for _, k := range kinds {
		total += k.share
	}
	for _, k := range kinds {
		kills := max(2, counts(37, 1900)*k.share/total)
		stream := rand.New(rand.NewPCG(random.Uint64(), 0))
		t.Run(k.name, func(t *testing.T) {
			k.begin(t, s).finish(t) // the first may have to prepare what others find
			clean := k.begin(t, s)
			start := time.Now()
			clean.finish(t)
			usual := time.Since(start)
			done, twice, trials := 0, 0, 0
			for ; done < kills && trials < 20*kills && !t.Failed(); trials++ {
				w := k.begin(t, s)
				if !w.killed(t, time.Duration(stream.Int64N(int64(usual)))) {
					continue // it was quicker this time
				}
				done++
				if err := w.half(); err != nil {
					t.Errorf("after a kill: %v", err)
				}
				if stream.IntN(3) == 0 && w.killed(t, time.Duration(stream.Int64N(int64(usual)))) {
					done++
					twice++
					if err := w.half(); err != nil {
						t.Errorf("after a kill during recovery: %v", err)
					}
				}
				w.finish(t)
			}
			if done < kills && !t.Failed() {
				t.Errorf("only %d of %d kills came in time", done, kills)
			}
			t.Logf("%d kills, %d of them during recovery, %d recoveries, %v undisturbed", done, twice, trials, usual.Round(time.Millisecond))
		})
	}
}

// Every command that keeps something is killed after each step of each durable write (a sample of them in the ordinary run).
func TestKilledAtEveryDurableWrite(t *testing.T) {
	t.Parallel()
	random := seeded(t)
	s := newScene(t)
	for _, k := range kinds {
		if k.name == "build" { // keeps nothing; the compiler's cache is killed in code/solc
			continue
		}
		stream := rand.New(rand.NewPCG(random.Uint64(), 0))
		t.Run(k.name, func(t *testing.T) {
			clean := k.begin(t, s)
			file := filepath.Join(t.TempDir(), "steps")
			if clean.killed(t, time.Minute, countVariable+"="+file) {
				t.Fatal("it does not end")
			}
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			steps := strings.Split(strings.TrimSpace(string(text)), "\n")
			order := stream.Perm(len(steps))
			order = order[:min(len(order), counts(3, len(order)))]
			for _, i := range order {
				w := k.begin(t, s)
				if !w.killed(t, time.Minute, fmt.Sprintf("%s=%d", crashVariable, i+1)) {
					t.Errorf("it has no step %d (%s) this time", i+1, steps[i])
				}
				if err := w.half(); err != nil {
					t.Errorf("killed after %s: %v", steps[i], err)
				}
				w.finish(t)
			}
			t.Logf("%d of %d steps", len(order), len(steps))
		})
	}
}

// ---- kinds that need no chain

func (s *scene) tree(t *testing.T, name string) (dir string) {
	t.Helper()
	dir = t.TempDir()
	if err := os.CopyFS(filepath.Join(dir, name), os.DirFS(filepath.Join(s.trees, name))); err != nil {
		t.Fatal(err)
	}
	return dir
}

func sumOf(dir string) (tree.Hash, error) {
	return tree.Sum(context.Background(), os.DirFS(dir), tree.Limits{})
}

func nothing() error { return nil }

func beginBuild(t *testing.T, s *scene) *work {
	dir := s.tree(t, "v1")
	before, err := sumOf(filepath.Join(dir, "v1"))
	if err != nil {
		t.Fatal(err)
	}
	same := func() error {
		if after, err := sumOf(filepath.Join(dir, "v1")); err != nil || after != before {
			return fmt.Errorf("the tree changed: %v", err)
		}
		return nil
	}
	return &work{dir: dir, args: []string{"build", "v1", "--network", "none"}, half: same, whole: same}
}

func beginFetch(t *testing.T, s *scene) *work {
	dir := t.TempDir()
	want, err := sumOf(s.large)
	if err != nil {
		t.Fatal(err)
	}
	got := filepath.Join(dir, "got")
	half := func() error {
		if _, err := os.Stat(got); errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if h, err := sumOf(got); err != nil || h != want {
			return fmt.Errorf("a tree of another hash is there: %v, %v", h, err)
		}
		return nil
	}
	return &work{
		dir: dir, args: []string{"tree", "fetch", s.large, "got", "--allow-private"},
		codes: []int{exitUsage}, // it is there already
		half:  half,
		whole: func() error {
			if _, err := os.Stat(got); err != nil {
				return err
			}
			// What a kill after the last rename left is swept by the next fetch beside it.
			for _, left := range leftovers(t, dir) {
				if err := os.RemoveAll(left); err != nil {
					return err
				}
			}
			return half()
		},
	}
}

func beginVendor(t *testing.T, s *scene) *work {
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(s.project)); err != nil {
		t.Fatal(err)
	}
	installed := os.DirFS(filepath.Join(dir, "node_modules"))
	half := func() error {
		vendored := os.DirFS(filepath.Join(dir, "vendor"))
		err := fs.WalkDir(vendored, ".", func(path string, d fs.DirEntry, err error) error {
			if errors.Is(err, fs.ErrNotExist) && path == "." {
				return fs.SkipAll
			}
			if err != nil || d.IsDir() || durable.Unfinished(d.Name()) {
				return err
			}
			want, err := fs.ReadFile(installed, path)
			if err != nil {
				return err
			}
			if got, err := fs.ReadFile(vendored, path); err != nil || !bytes.Equal(got, want) {
				return fmt.Errorf("%s is half there: %v", path, err)
			}
			return nil
		})
		return err
	}
	return &work{
		dir: dir, args: []string{"vendor"}, half: half,
		whole: func() error {
			made, _ := filepath.Glob(filepath.Join(dir, "vendor", "pkg", "*.sol"))
			lines, err := os.ReadFile(filepath.Join(dir, "remappings.txt"))
			if err != nil || len(made) != vendored || strings.Count(string(lines), "pkg/=vendor/pkg/") != 1 {
				return fmt.Errorf("%d files, remappings %q, %v", len(made), lines, err)
			}
			return half()
		},
	}
}

func beginInit(t *testing.T, s *scene) *work {
	dir := s.tree(t, "v1")
	recipe := filepath.Join(dir, "v1", "theseus.json")
	if err := os.Remove(recipe); err != nil {
		t.Fatal(err)
	}
	half := func() error {
		b, err := os.ReadFile(recipe)
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil || !json.Valid(b) {
			return fmt.Errorf("half a recipe: %q, %v", b, err)
		}
		return nil
	}
	return &work{
		dir: dir, args: []string{"init", "v1", "--yes"}, codes: []int{exitUsage, exitFailed}, half: half, // it is there already
		whole: func() error {
			if _, err := os.Stat(recipe); err != nil {
				return err
			}
			// A kill after the rename leaves nothing; one before it left a part that the second run removed.
			return half()
		},
	}
}

func beginAccount(t *testing.T, s *scene) *work {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "pw"), []byte("secret\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	keys := filepath.Join(dir, "keys")
	half := func() error {
		files, err := filepath.Glob(filepath.Join(keys, "UTC--*"))
		for _, file := range files {
			b, readErr := os.ReadFile(file)
			if readErr != nil || !json.Valid(b) {
				err = errors.Join(err, readErr, fmt.Errorf("half a key file: %q", b))
			}
		}
		return err
	}
	return &work{
		dir: dir, args: []string{"account", "new", "--light", "--keystore", keys, "--password-file", "pw"}, half: half,
		whole: func() error {
			if files, err := filepath.Glob(filepath.Join(keys, "UTC--*")); err != nil || len(files) == 0 {
				return fmt.Errorf("no key: %v", err)
			}
			return half()
		},
	}
}

// ---- processes that run until they are stopped

// A devnet with a folder is killed at random moments while it is told to make blocks, now and then while it starts: what it had said
// to be on the chain is there when it comes back, and it comes back by itself.
func TestDevnetKilledAtRandomMoments(t *testing.T) {
	t.Parallel()
	random := seeded(t)
	dir := filepath.Join(t.TempDir(), "chain")
	var sent []acknowledged
	twice, kills := 0, counts(3, 100)
	begin := func() (cmd *exec.Cmd, stdout io.Reader, said *bytes.Buffer) {
		cmd, said = program(t, nil, "devnet", "--json", "--fast", "--listen", "127.0.0.1:0", "--dir", dir), new(bytes.Buffer)
		cmd.Stderr = said // read after Wait
		stdout, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		return cmd, stdout, said
	}
	up := func(cmd *exec.Cmd, stdout io.Reader, said *bytes.Buffer) (url string) {
		var ready struct{ URL string }
		if err := json.NewDecoder(stdout).Decode(&ready); err != nil {
			cmd.Process.Kill()
			t.Fatalf("%v; %v: %s", err, cmd.Wait(), said)
		}
		go io.Copy(io.Discard, stdout)
		return ready.URL
	}
	for done := 0; done < kills; done++ {
		cmd, stdout, said := begin()
		if done > 0 && random.IntN(3) == 0 { // before it is up again
			time.Sleep(time.Duration(random.Int64N(int64(300 * time.Millisecond))))
			cmd.Process.Kill()
			cmd.Wait()
			twice++
			continue
		}
		url := up(cmd, stdout, said)
		check(t, url, sent)
		time.AfterFunc(time.Duration(random.Int64N(int64(700*time.Millisecond))), func() { cmd.Process.Kill() })
		sent = append(sent, transfers(url)...)
		cmd.Wait()
	}
	cmd, stdout, said := begin()
	check(t, up(cmd, stdout, said), sent)
	cmd.Process.Kill()
	cmd.Wait()
	t.Logf("%d kills, %d of them during recovery, %d transactions acknowledged, none lost", kills+1, twice, len(sent))
}

// The compiler's worker is killed under a build: the build ends with the code for "try again" and says so, and the next one is whole.
func TestCompilerWorkerIsKilled(t *testing.T) {
	t.Parallel()
	random := seeded(t)
	s := newScene(t)
	hit := 0
	for range counts(3, 60) {
		w := beginBuild(t, s)
		cmd := w.command(t)
		var said bytes.Buffer
		cmd.Stderr = &said
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		stop := make(chan struct{})
		go func() {
			for {
				select {
				case <-stop:
					return
				case <-time.After(5 * time.Millisecond):
				}
				if worker := childOf(cmd.Process.Pid); worker != 0 {
					time.Sleep(time.Duration(random.Int64N(int64(300 * time.Millisecond))))
					if childOf(cmd.Process.Pid) == worker {
						syscall.Kill(worker, syscall.SIGKILL)
					}
					return
				}
			}
		}()
		err := cmd.Wait()
		close(stop)
		if err != nil {
			hit++
			if code := cmd.ProcessState.ExitCode(); code != exitUnavailable || !strings.Contains(said.String(), "worker ended") {
				t.Errorf("exit code %d: %s", code, said.Bytes())
			}
		}
		w.finish(t)
	}
	t.Logf("%d workers killed at work", hit)
}

// childOf finds a child of a process that is the compiler's worker; zero: none.
func childOf(pid int) int {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/task/%d/children", pid, pid))
	if err != nil {
		return 0
	}
	tasks, _ := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/children", pid))
	for _, task := range tasks {
		if more, err := os.ReadFile(task); err == nil {
			text = append(text, more...)
		}
	}
	for _, field := range strings.Fields(string(text)) {
		if child, err := strconv.Atoi(field); err == nil {
			return child
		}
	}
	return 0
}
