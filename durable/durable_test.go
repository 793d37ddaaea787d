package durable

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
)

func TestMain(m *testing.M) {
	if step := os.Getenv("DURABLE_TEST_STEP"); step != "" {
		Watch = func(s Step, _ string) {
			if string(s) == step {
				syscall.Kill(os.Getpid(), syscall.SIGKILL)
				select {}
			}
		}
		err := WriteFile(os.Getenv("DURABLE_TEST_FILE"), []byte("new"), 0o600)
		fmt.Println("lived on:", err)
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// A process is killed after each step of a write: who reads finds the old file until it was renamed, and the new one from then on.
// The next write succeeds and removes what was left over of this file, and of no other.
func TestKilledAtEachStep(t *testing.T) {
	for i, step := range []Step{Begun, Written, Synced, Renamed, Done} {
		for _, old := range []string{"", "old"} {
			dir := t.TempDir()
			path := filepath.Join(dir, "file")
			if old != "" {
				if err := WriteFile(path, []byte(old), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			child := exec.Command(os.Args[0])
			child.Env = append(os.Environ(), "DURABLE_TEST_STEP="+string(step), "DURABLE_TEST_FILE="+path)
			out, err := child.CombinedOutput()
			var exit *exec.ExitError
			if !errors.As(err, &exit) || exit.Sys().(syscall.WaitStatus).Signal() != syscall.SIGKILL {
				t.Fatalf("%s: %v: %s", step, err, out)
			}
			want := old
			if i >= 3 {
				want = "new"
			}
			if b, err := os.ReadFile(path); string(b) != want || errors.Is(err, fs.ErrNotExist) != (want == "") {
				t.Errorf("killed after %s: %q, %v; want %q", step, b, err, want)
			}
			foreign := filepath.Join(dir, ".file2.tmp-of-another-program")
			if err := os.WriteFile(foreign, nil, 0o600); err != nil {
				t.Fatal(err)
			}
			if err := WriteFile(path, []byte("again"), 0o600); err != nil {
				t.Error(err)
			}
			if left := unfinished(t, dir); len(left) != 1 || left[0] != filepath.Base(foreign) {
				t.Errorf("killed after %s, written again: left %v", step, left)
			}
		}
	}
}

func unfinished(t testing.TB, dir string) (names []string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if Unfinished(e.Name()) {
			names = append(names, e.Name())
		}
	}
	return names
}

// Many write one file while others sweep: every write succeeds, and what stands there at any time is one writer's whole content.
// The control is a writer without the package: a reader meets a part of what it writes.
func TestWritersAndSweepsAtOnce(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "file")
	content := func(i int) []byte { return []byte(strings.Repeat(fmt.Sprint(i), 1<<16)) }
	whole := func() bool {
		b, err := os.ReadFile(path)
		return err == nil && len(b) == 1<<16 && strings.Count(string(b), string(b[:1])) == 1<<16
	}
	if err := WriteFile(path, content(0), 0o600); err != nil {
		t.Fatal(err)
	}
	var writers, others sync.WaitGroup
	stop := make(chan struct{})
	repeat := func(do func()) {
		others.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
					do()
				}
			}
		})
	}
	repeat(func() {
		if err := Sweep(dir); err != nil {
			t.Error(err)
		}
	})
	repeat(func() {
		if !whole() {
			t.Error("a part was read")
		}
	})
	for i := range 4 {
		writers.Go(func() {
			for range 25 {
				if err := WriteFile(path, content(i), 0o600); err != nil {
					t.Error(err)
				}
			}
		})
	}
	writers.Wait()
	close(stop)
	others.Wait()
	if left := unfinished(t, dir); len(left) != 0 {
		t.Errorf("left: %v", left)
	}

	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if f.Write(content(1)[:100]); whole() {
		t.Error("the control is whole before it is written")
	}
}

// A file that is not committed leaves nothing, and errors name the file that was to be written and the next step.
func TestRefusals(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "file")
	f, err := Create(path, 0o600)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.Write([]byte("half")); err != nil {
		t.Fatal(err)
	}
	if len(unfinished(t, dir)) != 1 {
		t.Error("it is not being written")
	}
	if err := f.Close(); err != nil {
		t.Error(err)
	}
	if entries, err := os.ReadDir(dir); err != nil || len(entries) != 0 {
		t.Errorf("left: %v, %v", entries, err)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	for name, err := range map[string]error{
		"no folder":   WriteFile(filepath.Join(dir, "no", "file"), nil, 0o600),
		"out of root": WriteIn(root, "../file", nil, 0o600),
		"a folder":    errors.Join(os.Mkdir(filepath.Join(dir, "folder"), 0o700), WriteFile(filepath.Join(dir, "folder"), nil, 0o600)),
	} {
		var typed *Error
		if !errors.As(err, &typed) || typed.Path == "" {
			t.Errorf("%s: %v", name, err)
		}
		if left := unfinished(t, dir); len(left) != 0 {
			t.Errorf("%s left %v", name, left)
		}
	}
	for system, says := range map[error]string{syscall.ENOSPC: "make room", syscall.EDQUOT: "make room", syscall.EFBIG: "make room", syscall.EROFS: "another folder", syscall.EACCES: "another folder"} {
		if text := failed("/file", &fs.PathError{Op: "write", Path: "/.file.tmp-1", Err: system}).Error(); !strings.Contains(text, says) || strings.Contains(text, "tmp") {
			t.Errorf("%v: %s", system, text)
		}
	}
}
