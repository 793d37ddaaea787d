package solc

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestFindInDir(t *testing.T) {
	js := tinyBuild(tinyNames())
	write := func(dir, name string, content []byte) {
		t.Helper()
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	manifest := []byte(`{"name": "solc", "version": "` + tinyVersion + `"}`)
	for name, files := range map[string]map[string][]byte{
		"official name": {"soljson-v" + tinyVersion + "+commit.01234567.js": js},
		"npm alias":     {"solc-" + tinyVersion + "/soljson.js": js, "solc-" + tinyVersion + "/package.json": manifest},
		"npm":           {"solc/soljson.js": js, "solc/package.json": manifest},
		"npm of another version": {
			"solc/soljson.js": []byte("x"), "solc/package.json": []byte(`{"version": "0.8.1"}`),
			"solc-" + tinyVersion + "/soljson.js": js, "solc-" + tinyVersion + "/package.json": manifest,
		},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			for file, content := range files {
				write(dir, file, content)
			}
			tinyIn(t, dir, t.TempDir(), sha256.Sum256(js), Limits{}).want(t, "echo", "echo")
		})
	}

	t.Run("digest not known", func(t *testing.T) {
		dir, sum := writeTiny(t, js)
		c := tinyIn(t, dir, t.TempDir(), [32]byte{}, Limits{})
		_, err := c.Digest(t.Context(), tinyVersion)
		var unknown *UnknownBuildError
		if !errors.As(err, &unknown) || unknown.Got != sum || !strings.Contains(err.Error(), hex.EncodeToString(sum[:])) {
			t.Errorf("error %v, want an UnknownBuildError with %x", err, sum)
		}
		if _, err := c.compile(t.Context(), "echo"); !errors.As(err, &unknown) {
			t.Errorf("compiled with a build that nobody named: %v", err)
		}
	})
	t.Run("too large", func(t *testing.T) {
		dir, _ := writeTiny(t, js)
		path, err := findInDir(dir, tinyVersion)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.Truncate(path, maxBuild+1); err != nil {
			t.Fatal(err)
		}
		_, err = tinyIn(t, dir, t.TempDir(), sha256.Sum256(js), Limits{}).compile(t.Context(), "echo")
		var build *BuildError
		if !errors.As(err, &build) {
			t.Errorf("error %v, want a BuildError", err)
		}
		if _, err := readBuild(path); !errors.As(err, &build) {
			t.Errorf("reading it: error %v, want a BuildError", err)
		}
	})
	t.Run("no folder", func(t *testing.T) {
		_, err := New(Config{Dir: filepath.Join(t.TempDir(), "none"), CacheDir: t.TempDir()}).Digest(t.Context(), "0.8.37")
		if err == nil || !strings.Contains(err.Error(), "THESEUS_SOLC_DIR") {
			t.Errorf("error %v", err)
		}
	})
	t.Run("damaged package.json", func(t *testing.T) {
		dir := t.TempDir()
		write(dir, "solc/package.json", []byte("{"))
		if _, err := findInDir(dir, tinyVersion); err == nil {
			t.Error("no error")
		}
	})
}

// F14: whatever version a build says it is, it runs only if it has the digest that was asked for.
func TestIncidentF14FalseCompiler(t *testing.T) {
	js := tinyBuild(tinyNames())
	t.Run("with another's name", func(t *testing.T) {
		dir, sum := writeTiny(t, append([]byte("/* changed */"), js...))
		c := tinyIn(t, dir, t.TempDir(), sha256.Sum256(js), Limits{})
		_, err := c.compile(t.Context(), "echo")
		var wrong *DigestError
		if !errors.As(err, &wrong) || wrong.Got != sum || wrong.Want != c.sha256 {
			t.Errorf("error %v, want a DigestError", err)
		}
		tinyIn(t, dir, t.TempDir(), sum, Limits{}).want(t, "echo", "echo") // the control
	})
	t.Run("with a pinned version", func(t *testing.T) {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "soljson-v0.8.37+commit.01234567.js"), js, 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := New(Config{Dir: dir, CacheDir: t.TempDir(), Mirror: NoMirror}).Digest(t.Context(), "0.8.37")
		var wrong *DigestError
		if !errors.As(err, &wrong) || wrong.Want != pinned["0.8.37"] {
			t.Errorf("error %v, want a DigestError", err)
		}
	})
}

func TestNothingFound(t *testing.T) {
	dir := t.TempDir()
	_, err := New(Config{Dir: dir, CacheDir: t.TempDir(), Mirror: NoMirror}).Compile(t.Context(), "0.8.37", [32]byte{}, nil)
	var none *NotFoundError
	if !errors.As(err, &none) {
		t.Fatalf("error %v, want a NotFoundError", err)
	}
	for _, want := range []string{
		"solc 0.8.37 not found", "none in " + dir, "turned off", "soljson-v0.8.37+commit.*.js", "set THESEUS_SOLC_DIR",
		"npm install --no-save solc-0.8.37@npm:solc@0.8.37", OfficialBuilds, "THESEUS_SOLC_MIRROR",
	} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("the error does not say %q: %v", want, err)
		}
	}
	_, err = New(Config{CacheDir: t.TempDir(), Mirror: NoMirror}).Digest(t.Context(), "0.5.17")
	var version *VersionError
	if !errors.As(err, &version) {
		t.Errorf("0.5.17: %v, want a VersionError", err)
	}
}

func TestConfigFromEnv(t *testing.T) {
	t.Setenv("THESEUS_SOLC_DIR", "d")
	t.Setenv("THESEUS_SOLC_MIRROR", "m")
	t.Setenv("THESEUS_CACHE_DIR", "c")
	if c := ConfigFromEnv(); c.Dir != "d" || c.Mirror != "m" || c.CacheDir != filepath.Join("c", "solc") {
		t.Errorf("%+v", c)
	}
}

// mirror serves files as the Solidity project's list of builds does.
func mirror(t *testing.T, files map[string]http.HandlerFunc) string {
	t.Helper()
	mux := http.NewServeMux()
	for path, h := range files {
		mux.HandleFunc("GET "+path, h)
	}
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s.URL
}

func text(b []byte) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(b) }
}

// list is a list.json with the one build, among others.
func list(path, version string, sum [32]byte) []byte {
	return fmt.Appendf(nil, `{"builds": [
		{"path": "soljson-v0.1.1+commit.6ff4cd6.js", "version": "0.1.1", "build": "commit.6ff4cd6", "longVersion": "0.1.1+commit.6ff4cd6", "keccak256": "0x00", "sha256": "0x%x", "urls": []},
		{"path": %q, "version": %q, "build": "commit.00000000", "longVersion": "x", "keccak256": "0x00", "sha256": "0x%x", "urls": []}],
		"releases": {}, "latestRelease": "0.99.0"}`, [32]byte{1}, path, version, sum)
}

func TestDownload(t *testing.T) {
	const file = "soljson-v0.99.0+commit.00000000.js"
	js := tinyBuild(tinyNames())
	sum := sha256.Sum256(js)
	good := text(list(file, tinyVersion, sum))
	asked := 0
	build := func(w http.ResponseWriter, r *http.Request) {
		asked++
		text(js)(w, r)
	}
	from := func(files map[string]http.HandlerFunc, cache string) tiny {
		c := New(Config{CacheDir: cache, Mirror: mirror(t, files)})
		t.Cleanup(func() { c.Close() })
		return tiny{c, sum}
	}
	for _, folder := range []string{"/bin/", "/wasm/"} {
		asked = 0
		cache := t.TempDir()
		from(map[string]http.HandlerFunc{folder + "list.json": good, folder + file: build}, cache).want(t, "echo", "echo")
		if asked != 1 {
			t.Errorf("%s: downloaded %d times", folder, asked)
		}
		from(nil, cache).want(t, "echo", "echo") // from the cache
		if err := os.Truncate(cachedBuild(cache, sum), 100); err != nil {
			t.Fatal(err)
		}
		from(map[string]http.HandlerFunc{folder + "list.json": good, folder + file: build}, cache).want(t, "echo", "echo")
		if asked != 2 {
			t.Errorf("%s: with a damaged cache downloaded %d times", folder, asked)
		}
	}

	for name, x := range map[string]struct {
		files map[string]http.HandlerFunc
		want  string
	}{
		"nothing there":  {nil, "lists no solc 0.99.0"},
		"not listed":     {map[string]http.HandlerFunc{"/bin/list.json": text([]byte(`{"builds": []}`))}, "lists no solc 0.99.0"},
		"other version":  {map[string]http.HandlerFunc{"/bin/list.json": text(list(file, "0.99.1", sum)), "/bin/" + file: build}, "lists no solc 0.99.0"},
		"other digest":   {map[string]http.HandlerFunc{"/bin/list.json": text(list(file, tinyVersion, [32]byte{9})), "/bin/" + file: build}, "lists no solc 0.99.0"},
		"listed, absent": {map[string]http.HandlerFunc{"/bin/list.json": good}, "not there"},
		"other build": {map[string]http.HandlerFunc{"/bin/list.json": good, "/bin/" + file: text([]byte("evil"))},
			"not the official build"},
		"cut off": {map[string]http.HandlerFunc{"/bin/list.json": good, "/bin/" + file: func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", fmt.Sprint(len(js)))
			_, _ = w.Write(js[:len(js)/2])
		}}, "unexpected EOF"},
		"cut off without a length": {map[string]http.HandlerFunc{"/bin/list.json": good, "/bin/" + file: text(js[:len(js)/2])},
			"not the official build"},
		"endless build": {map[string]http.HandlerFunc{"/bin/list.json": good, "/bin/" + file: endless}, "larger than"},
		"endless list":  {map[string]http.HandlerFunc{"/bin/list.json": endless, "/bin/" + file: build}, "larger than"},
		"list not JSON": {map[string]http.HandlerFunc{"/bin/list.json": text([]byte("<html>")), "/bin/" + file: build}, "list.json"},
		"path upwards":  {map[string]http.HandlerFunc{"/bin/list.json": text(list("../evil.js", tinyVersion, sum)), "/evil.js": build}, "not a file name"},
		"path elsewhere": {map[string]http.HandlerFunc{"/bin/list.json": text(list("//127.0.0.1/evil.js", tinyVersion, sum))},
			"not a file name"},
		"server in trouble": {map[string]http.HandlerFunc{"/bin/list.json": func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(http.StatusInternalServerError)
		}}, "500"},
	} {
		t.Run(name, func(t *testing.T) {
			cache := t.TempDir()
			_, err := from(x.files, cache).compile(deadline(t), "echo")
			var none *NotFoundError
			if !errors.As(err, &none) || !strings.Contains(err.Error(), x.want) {
				t.Errorf("error %v, want a NotFoundError with %q", err, x.want)
			}
			if left, _ := filepath.Glob(filepath.Join(cache, "builds", "*")); len(left) != 0 {
				t.Errorf("left behind: %v", left)
			}
		})
	}
	t.Run("no server", func(t *testing.T) {
		c := New(Config{CacheDir: t.TempDir(), Mirror: "http://127.0.0.1:1"})
		_, err := c.Compile(deadline(t), tinyVersion, sum, nil)
		var none *NotFoundError
		if !errors.As(err, &none) {
			t.Errorf("error %v, want a NotFoundError", err)
		}
	})
}

// endless sends more than any limit.
func endless(w http.ResponseWriter, r *http.Request) {
	piece := make([]byte, 1<<20)
	for range 2 * maxBuild / len(piece) {
		if _, err := w.Write(piece); err != nil {
			return
		}
	}
}
