package solc

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// tiny is a Compilers for the tiny build of asm_test.go.
type tiny struct {
	*Compilers
	sha256 [32]byte
}

func newTiny(t *testing.T, limits Limits) tiny {
	t.Helper()
	dir, sum := writeTiny(t, tinyBuild(tinyNames()))
	return tinyIn(t, dir, t.TempDir(), sum, limits)
}

func tinyIn(t *testing.T, dir, cache string, sum [32]byte, limits Limits) tiny {
	t.Helper()
	c := New(Config{Dir: dir, CacheDir: cache, Mirror: NoMirror, Limits: limits})
	t.Cleanup(func() { c.Close() })
	return tiny{c, sum}
}

func (c tiny) compile(ctx context.Context, input string) (string, error) {
	output, err := c.Compile(ctx, tinyVersion, c.sha256, []byte(input))
	return string(output), err
}

func (c tiny) want(t *testing.T, input, want string) {
	t.Helper()
	if got, err := c.compile(deadline(t), input); err != nil || got != want {
		t.Errorf("input %q: %.100q, %v; want %q", input, got, err, want)
	}
}

func (c tiny) wantLimit(t *testing.T, input string, kind LimitKind) {
	t.Helper()
	_, err := c.compile(deadline(t), input)
	var limit *LimitError
	if !errors.As(err, &limit) || limit.Kind != kind {
		t.Errorf("input %q: error %v; want a LimitError of kind %s", input, err, kind)
	}
}

func TestTinyBuild(t *testing.T) {
	c := newTiny(t, Limits{})
	c.want(t, "echo", "echo")
	c.want(t, string(tinyCatch), "caught")
	c.want(t, string(tinyDescend), "ok")
	c.want(t, string(tinyStatic), tinyGuardText)
}

// TestNoAnswer has the compiler end in every bad way. After each the same Compilers answers again, and with the limit
// loosened, where it was a limit, the same input has an answer.
func TestNoAnswer(t *testing.T) {
	for _, x := range []struct {
		name   string
		input  byte
		limits Limits
		kind   LimitKind
		loose  string // the answer without the limit; empty: there is none
	}{
		{"uncaught exception", tinyUncaught, Limits{}, LimitCrash, ""},
		{"trap", tinyTrap, Limits{}, LimitCrash, ""},
		{"abort", tinyAbort, Limits{}, LimitCrash, ""},
		{"answer outside of memory", tinyStrayText, Limits{}, LimitCrash, ""},
		{"stack", tinyRecurse, Limits{}, LimitStack, ""},
		{"time", tinyLong, Limits{Time: 30 * time.Millisecond}, LimitTime, "ok"},
		{"for ever", tinyForever, Limits{Time: 200 * time.Millisecond}, LimitTime, ""},
		{"memory", tinyGrow, Limits{Memory: 32 << 20}, LimitMemory, "ok"},
		{"memory, hidden by the compiler", tinyHoard, Limits{Memory: 32 << 20}, LimitMemory, "ok"},
		{"memory too small to start", tinyEcho, Limits{Memory: 1 << 20}, LimitMemory, string(tinyEcho)},
		{"output", tinyOutput, Limits{Output: 999_999}, LimitOutput, strings.Repeat("x", 1_000_000)},
	} {
		t.Run(x.name, func(t *testing.T) {
			t.Parallel()
			c := newTiny(t, x.limits)
			c.wantLimit(t, string(x.input), x.kind)
			if x.limits.Memory != 1<<20 {
				c.want(t, "echo", "echo")
			}
			if x.loose != "" {
				newTiny(t, Limits{}).want(t, string(x.input), x.loose)
			}
		})
	}
}

// TestInputsAreApart has an input change the compiler's static data; the next input sees none of it, though it is
// answered by the same worker.
func TestInputsAreApart(t *testing.T) {
	c := newTiny(t, Limits{})
	c.want(t, string(tinyRemember), "A")
	first := c.onlyWorker(t)
	c.want(t, string(tinyRemember), "A")
	if c.onlyWorker(t) != first {
		t.Error("the second input had another worker, so this shows nothing")
	}

	// The control: in one instance the change is seen.
	m := tinyMachine(t, func(*lowering) {})
	for _, want := range []string{"A", "B"} {
		got, err := m.compile(t.Context(), []byte{tinyRemember}, 1<<20)
		if err != nil || string(got) != want {
			t.Errorf("in one instance: %q, %v; want %q", got, err, want)
		}
	}
}

// onlyWorker is the process id of the one idle worker.
func (c tiny) onlyWorker(t *testing.T) int {
	t.Helper()
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.idle) != 1 || c.live != 1 {
		t.Fatalf("%d idle workers of %d, want one", len(c.idle), c.live)
	}
	return c.idle[0].cmd.Process.Pid
}

func TestKilledWorker(t *testing.T) {
	c := newTiny(t, Limits{})
	c.want(t, "echo", "echo")
	victim := c.onlyWorker(t)
	failed := make(chan error)
	go func() {
		_, err := c.compile(deadline(t), string(tinyForever))
		failed <- err
	}()
	waitUntil(t, func() bool { c.mu.Lock(); defer c.mu.Unlock(); return len(c.idle) == 0 })
	if err := syscall.Kill(victim, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	err := <-failed
	var limit *LimitError
	if !errors.As(err, &limit) || limit.Kind != LimitCrash || !strings.Contains(err.Error(), "killed") {
		t.Errorf("after kill -9: %v", err)
	}
	c.want(t, "echo", "echo")
	victim = c.onlyWorker(t) // also while idle
	if err := syscall.Kill(victim, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	waitUntil(t, func() bool { c.mu.Lock(); defer c.mu.Unlock(); return !c.idle[0].alive() })
	c.want(t, "echo", "echo")
}

func waitUntil(t *testing.T, true func() bool) {
	t.Helper()
	for end := time.Now().Add(time.Minute); !true(); time.Sleep(2 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("it did not happen within a minute")
		}
	}
}

func gone(pid int) bool { return errors.Is(syscall.Kill(pid, 0), syscall.ESRCH) }

func TestCancel(t *testing.T) {
	c := newTiny(t, Limits{})
	c.want(t, "echo", "echo")
	victim := c.onlyWorker(t)
	ctx, cancel := context.WithTimeout(deadline(t), 50*time.Millisecond)
	defer cancel()
	if _, err := c.compile(ctx, string(tinyForever)); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error %v, want the context's", err)
	}
	if !gone(victim) {
		t.Error("the worker lives on")
	}
	c.want(t, "echo", "echo")
	if _, err := c.compile(ctx, "echo"); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("with a context that ended before: %v", err)
	}
}

func TestClose(t *testing.T) {
	c := newTiny(t, Limits{})
	c.want(t, "echo", "echo")
	victim := c.onlyWorker(t)
	failed := make(chan error)
	go func() {
		_, err := c.compile(deadline(t), string(tinyForever))
		failed <- err
	}()
	waitUntil(t, func() bool { c.mu.Lock(); defer c.mu.Unlock(); return len(c.idle) == 0 })
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	if err := <-failed; !errors.Is(err, ErrClosed) {
		t.Errorf("error %v, want ErrClosed", err)
	}
	if !gone(victim) {
		t.Error("the worker lives on")
	}
	if _, err := c.compile(deadline(t), "echo"); !errors.Is(err, ErrClosed) {
		t.Errorf("after Close: %v", err)
	}
	if err := c.Close(); err != nil {
		t.Errorf("closing twice: %v", err)
	}
}

func TestManyAtOnce(t *testing.T) {
	c := newTiny(t, Limits{})
	var all sync.WaitGroup
	for i := range 40 {
		all.Go(func() {
			input := "e" + strconv.Itoa(i)
			if i%4 == 3 {
				c.wantLimit(t, string(tinyTrap), LimitCrash)
				return
			}
			c.want(t, input, input)
		})
	}
	all.Wait()
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.live != len(c.idle) || c.live > runtime.NumCPU() {
		t.Errorf("%d workers, %d idle, %d processors", c.live, len(c.idle), runtime.NumCPU())
	}
}

// TestManyBuilds has more builds in use than workers may live.
func TestManyBuilds(t *testing.T) {
	c := tinyIn(t, t.TempDir(), t.TempDir(), [32]byte{}, Limits{})
	for range 2 {
		for i := range runtime.NumCPU() + 2 {
			v, sum := addVersion(t, c.cfg.Dir, i, i)
			if got, err := c.Compile(deadline(t), v, sum, []byte("echo")); err != nil || string(got) != "echo" {
				t.Errorf("%s: %q, %v", v, got, err)
			}
		}
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.live != len(c.idle) || c.live > runtime.NumCPU() {
		t.Errorf("%d workers, %d idle, %d processors", c.live, len(c.idle), runtime.NumCPU())
	}
}

// addVersion writes a tiny build that says it is version 0.99.says as version 0.99.is.
func addVersion(t *testing.T, dir string, is, says int) (Version, [32]byte) {
	t.Helper()
	v := Version(fmt.Sprintf("0.99.%d", is))
	module := bytes.Replace(tinyModule(), []byte(tinyVersion), fmt.Appendf(nil, "0.99.%d", says), 1)
	js := packedBuild(module, tinyGlue(tinyNames()))
	if err := os.WriteFile(filepath.Join(dir, "soljson-v"+string(v)+"+commit.00000000.js"), js, 0o600); err != nil {
		t.Fatal(err)
	}
	return v, sha256.Sum256(js)
}

func TestBuildOfAnotherVersion(t *testing.T) {
	c := tinyIn(t, t.TempDir(), t.TempDir(), [32]byte{}, Limits{})
	v, sum := addVersion(t, c.cfg.Dir, 5, 4)
	_, err := c.Compile(deadline(t), v, sum, []byte("echo"))
	var build *BuildError
	if !errors.As(err, &build) || !strings.Contains(err.Error(), `"0.99.4+`) {
		t.Errorf("version 0.99.4 under the name of %s: %v", v, err)
	}
}

func TestBadInput(t *testing.T) {
	c := newTiny(t, Limits{})
	for _, input := range []string{"e\x00cho", strings.Repeat("e", MaxInput+1)} {
		_, err := c.compile(deadline(t), input)
		var bad *InputError
		if !errors.As(err, &bad) {
			t.Errorf("input of %d bytes: %v", len(input), err)
		}
	}
	c.want(t, "", "")
	c.wantLimit(t, strings.Repeat("e", 4<<20), LimitMemory) // the tiny build has room for 3 MiB
}

func TestForgottenCall(t *testing.T) {
	entered = false
	defer func() { entered = true }()
	_, err := New(Config{}).Compile(t.Context(), DefaultVersion, [32]byte{}, nil)
	if err == nil || !strings.Contains(err.Error(), "RunWorkerIfAsked") {
		t.Errorf("error %v", err)
	}
}

func TestWorkerRefusesBadFrames(t *testing.T) {
	for name, x := range map[string]struct {
		in   string
		ends bool // the program that started it is gone
	}{
		"input first":   {"I\x00\x00\x00\x01x", false},
		"not JSON":      {"S\x00\x00\x00\x01x", false},
		"too long":      {"S\xff\xff\xff\xffx", false},
		"cut off":       {"S\x00\x00\x00\x09x", true},
		"cut off early": {"S\x00", true},
	} {
		in, program, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := program.WriteString(x.in); err != nil {
			t.Fatal(err)
		}
		if x.ends {
			program.Close()
		}
		cmd := exec.Command(os.Args[0])
		cmd.Env = []string{workerVariable + "=1"}
		cmd.Stdin = in
		out, err := cmd.CombinedOutput()
		var exit *exec.ExitError
		if !errors.As(err, &exit) || exit.ExitCode() != 1 || !strings.Contains(string(out), "solc worker:") {
			t.Errorf("%s: %v, %s", name, err, out)
		}
		in.Close()
		program.Close()
	}
}

func FuzzFrame(f *testing.F) {
	f.Add([]byte("I\x00\x00\x00\x01x"))
	f.Add([]byte("O\xff\xff\xff\xff"))
	f.Fuzz(func(t *testing.T, b []byte) {
		got, err := readFrame(bytes.NewReader(b), func(byte) int64 { return 100 })
		if err != nil {
			return
		}
		var again bytes.Buffer
		if err := writeFrame(&again, got.kind, got.payload); err != nil || !bytes.HasPrefix(b, again.Bytes()) {
			t.Errorf("%x became %x, %v", b, again.Bytes(), err)
		}
	})
}
