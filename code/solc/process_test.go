package solc

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"theseus/confined"
)

// eatMemory binds itself to 300 MiB and then uses 2 GiB.
func eatMemory() {
	if err := confined.Limit(300 << 20); err != nil {
		panic(err)
	}
	var all [][]byte
	for range 64 {
		all = append(all, bytes.Repeat([]byte{1}, 32<<20))
	}
	fmt.Println("ate", len(all))
}

func TestWorkerMemoryIsBound(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Log("the system's own limit is used on Linux only")
		return
	}
	var said bytes.Buffer
	cmd := asProgram("eat")
	cmd.Stderr = &said
	out, err := cmd.Output()
	if err == nil {
		t.Fatalf("a process bound to 300 MiB used 2 GiB: %s", out)
	}
	p := &process{cmd: cmd}
	if _, err := io.Copy(&p.stderr, &said); err != nil {
		t.Fatal(err)
	}
	// Where the system refuses memory for a stack instead of the heap, Go's runtime ends in other ways than by saying so.
	var limit *LimitError
	if err := p.ending(); !errors.As(err, &limit) || limit.Kind != LimitMemory && limit.Kind != LimitCrash {
		t.Errorf("taken for %v", err)
	}
}

// compileAsProgram compiles the tiny build: arguments are the folder, the cache, the digest, the input. It prints the
// worker's process id once the worker answers, then the output.
func compileAsProgram(args []string) int {
	var sum [32]byte
	if _, err := hex.Decode(sum[:], []byte(args[2])); err != nil {
		panic(err)
	}
	c := New(Config{Dir: args[0], CacheDir: args[1], Mirror: NoMirror})
	defer c.Close()
	ctx := context.Background()
	if _, err := c.Compile(ctx, tinyVersion, sum, []byte("echo")); err != nil {
		fmt.Println("error", err)
		return 1
	}
	fmt.Println(c.idle[0].cmd.Process.Pid)
	output, err := c.Compile(ctx, tinyVersion, sum, []byte(args[3]))
	fmt.Println(string(output), err)
	return 0
}

// TestNoOrphans kills a program whose worker never ends by itself.
func TestNoOrphans(t *testing.T) {
	dir, sum := writeTiny(t, tinyBuild(tinyNames()))
	cmd := asProgram("compile", dir, t.TempDir(), fmt.Sprintf("%x", sum), string(tinyForever))
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	var worker int
	if _, err := fmt.Fscan(out, &worker); err != nil {
		t.Fatal(err)
	}
	time.Sleep(50 * time.Millisecond) // let the worker begin what it will not end
	if gone(worker) {
		t.Fatal("the worker is gone before its program is")
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // it was killed
	waitUntil(t, func() bool { return gone(worker) || zombie(worker) })
}

// zombie reports a process that has ended and that nobody has waited for, as happens where process 1 waits for none.
func zombie(pid int) bool {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	return err == nil && strings.Contains(string(stat), ") Z ")
}

// TestWorkerEndsWithItsInput closes the input of a worker that is at work; nothing else tells it to end.
func TestWorkerEndsWithItsInput(t *testing.T) {
	dir, sum := writeTiny(t, tinyBuild(tinyNames()))
	path, err := findInDir(dir, tinyVersion)
	if err != nil {
		t.Fatal(err)
	}
	setup, err := json.Marshal(workerSetup{
		Version: tinyVersion, BuildPath: path, BuildSHA256: sum, PreparedDir: t.TempDir(), Memory: 64 << 20, Output: 1 << 20,
	})
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(deadline(t), os.Args[0])
	cmd.Env = []string{workerVariable + "=1"}
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	exchange := func(kind byte, payload string, answers ...byte) {
		t.Helper()
		if err := writeFrame(in, kind, []byte(payload)); err != nil {
			t.Fatal(err)
		}
		for _, want := range answers {
			if f, err := readFrame(out, func(byte) int64 { return 1 << 20 }); err != nil || f.kind != want {
				t.Fatalf("frame %q, %v; want %q", f.kind, err, want)
			}
		}
	}
	exchange(frameSetup, string(setup), framePreparing, frameReady)
	exchange(frameInput, "echo", frameOutput)
	exchange(frameInput, string(tinyForever))
	time.Sleep(50 * time.Millisecond) // let it begin
	if err := in.Close(); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("the worker ended with %v", err)
	}
}

// TestColdCacheOfManyProcesses has several programs prepare the same build in the same empty cache at the same time.
func TestColdCacheOfManyProcesses(t *testing.T) {
	dir, sum := writeTiny(t, tinyBuild(tinyNames()))
	cache := t.TempDir()
	var all sync.WaitGroup
	for range 6 {
		all.Go(func() {
			out, err := asProgram("compile", dir, cache, fmt.Sprintf("%x", sum), "end").CombinedOutput()
			if err != nil || !strings.HasSuffix(string(out), "\nend <nil>\n") {
				t.Errorf("%v: %s", err, out)
			}
		})
	}
	all.Wait()
	entries, err := filepath.Glob(filepath.Join(cache, "prepared", "*", sumsFile))
	if err != nil || len(entries) != 1 {
		t.Errorf("prepared builds %v, %v; want one", entries, err)
	}
	if left, _ := filepath.Glob(filepath.Join(cache, "prepared", "new-*")); len(left) != 0 {
		t.Errorf("left behind: %v", left)
	}
}
