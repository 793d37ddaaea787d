package solc

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// preparedFiles are the files of the one prepared build of a cache, by name inside its folder.
func preparedFiles(t *testing.T, cache string) (entry string, files []string) {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(cache, "prepared", "*", sumsFile))
	if err != nil || len(found) != 1 {
		t.Fatalf("prepared builds %v, %v; want one", found, err)
	}
	entry = filepath.Dir(found[0])
	list, err := os.ReadFile(found[0])
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(list)) {
		_, name, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "  ")
		files = append(files, name)
	}
	if len(files) < 3 {
		t.Fatalf("only %v are prepared", files)
	}
	return entry, append(files, sumsFile)
}

func TestDamagedCache(t *testing.T) {
	dir, sum := writeTiny(t, tinyBuild(tinyNames()))
	cache := t.TempDir()
	tinyIn(t, dir, cache, sum, Limits{}).want(t, "echo", "echo")
	entry, files := preparedFiles(t, cache)
	damage := map[string]func(path string) error{
		"one bit": func(path string) error {
			b, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			b[len(b)/2] ^= 1
			return os.WriteFile(path, b, 0o600)
		},
		"cut off": func(path string) error { return os.Truncate(path, 10) },
		"empty":   func(path string) error { return os.Truncate(path, 0) },
		"removed": os.Remove,
		"joined by another": func(path string) error {
			return os.WriteFile(path+".new", []byte("x"), 0o600)
		},
	}
	for name, do := range damage {
		for _, file := range files {
			if err := do(filepath.Join(entry, filepath.FromSlash(file))); err != nil {
				t.Fatal(err)
			}
			prepared := 0
			c := New(Config{Dir: dir, CacheDir: cache, Mirror: NoMirror, Preparing: func(Version, bool) { prepared++ }})
			if got, err := c.Compile(deadline(t), tinyVersion, sum, []byte("echo")); err != nil || string(got) != "echo" {
				t.Errorf("%s %s: %q, %v", file, name, got, err)
			}
			if prepared != 2 {
				t.Errorf("%s %s: Preparing was called %d times, want before and after", file, name, prepared)
			}
			if err := c.Close(); err != nil {
				t.Fatal(err)
			}
			want, err := os.ReadFile(filepath.Join(entry, sumsFile))
			if err != nil {
				t.Fatal(err)
			}
			if have, err := sums(entry); err != nil || string(have) != string(want) {
				t.Errorf("%s %s: the cache was not mended", file, name)
			}
		}
	}
	if left, _ := filepath.Glob(filepath.Join(cache, "prepared", "*-*")); len(left) != 2 { // the build and its lock
		t.Errorf("left behind: %v", left)
	}

	// The control: with sums to match, the same damage is not seen.
	path := filepath.Join(entry, "module.wasm")
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	b = []byte(strings.Replace(string(b), tinyGuardText, "STATIC", 1))
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	list, err := sums(entry)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(entry, sumsFile), list, 0o600); err != nil {
		t.Fatal(err)
	}
	tinyIn(t, dir, cache, sum, Limits{}).want(t, string(tinyStatic), "STATIC")
}

// TestPreparedByWazeroVersion: a test's program and a built one, for which wazero names its files differently, have folders of their own.
func TestPreparedByWazeroVersion(t *testing.T) {
	dir, sum := writeTiny(t, tinyBuild(tinyNames()))
	cache := t.TempDir()
	tinyIn(t, dir, cache, sum, Limits{}).want(t, "echo", "echo")
	entry, _ := preparedFiles(t, cache)
	code, err := filepath.Glob(filepath.Join(entry, "code", "wazero-"+wazeroVersion()+"-*"))
	if err != nil || len(code) != 1 {
		t.Errorf("wazero does not name its version %q: %v, %v", wazeroVersion(), code, err)
	}
	var names []string
	for _, version := range []string{wazeroVersion(), "v1.0.0"} {
		name, err := preparedName(sum, version)
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, name)
	}
	if names[0] != filepath.Base(entry) || names[1] == names[0] {
		t.Errorf("the folder is %s; names %v", filepath.Base(entry), names)
	}
}

// TestIncidentF14BuildChangesAfterItWasFound replaces the build between its check and its use.
func TestIncidentF14BuildChangesAfterItWasFound(t *testing.T) {
	dir, sum := writeTiny(t, tinyBuild(tinyNames()))
	c := tinyIn(t, dir, t.TempDir(), sum, Limits{})
	if _, err := c.find(t.Context(), tinyVersion, sum); err != nil {
		t.Fatal(err)
	}
	addVersion(t, dir, 0, 7)
	_, err := c.compile(deadline(t), "echo")
	var wrong *DigestError
	if !errors.As(err, &wrong) || wrong.Want != sum {
		t.Errorf("error %v, want a DigestError", err)
	}
}

func TestSweep(t *testing.T) {
	dir := t.TempDir()
	for name, age := range map[string]time.Duration{
		"new-1": 2 * time.Hour, "old-1": 2 * time.Hour, "new-2": time.Minute, "ab-1": 40 * 24 * time.Hour, "ab-2": 2 * time.Hour,
	} {
		path := filepath.Join(dir, name)
		if err := os.Mkdir(path, 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(path, time.Time{}, time.Now().Add(-age)); err != nil {
			t.Fatal(err)
		}
	}
	sweep(dir)
	left, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	for i := range left {
		left[i] = filepath.Base(left[i])
	}
	if got := strings.Join(left, " "); got != "ab-2 new-2" {
		t.Errorf("left: %s", got)
	}
}

func TestUnwritableCache(t *testing.T) {
	dir, sum := writeTiny(t, tinyBuild(tinyNames()))
	file := filepath.Join(dir, "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	c := tinyIn(t, dir, filepath.Join(file, "cache"), sum, Limits{})
	if _, err := c.compile(deadline(t), "echo"); err == nil {
		t.Error("compiled with a cache inside a file")
	}
}
