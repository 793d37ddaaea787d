package e2e

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/sync/singleflight"
)

var installing singleflight.Group

// npmTools is a folder with what client packages are tested with: a registry, two libraries, a type checker, a browser. It is installed
// once, by the lock file, into the cache: set-up of everything else does not wait for it.
func npmTools(t testing.TB) string {
	t.Helper()
	dir, err, _ := installing.Do("", func() (any, error) {
		lock, err := os.ReadFile(filepath.Join("testdata", "npm", "package-lock.json"))
		if err != nil {
			return "", err
		}
		cache := os.Getenv("THESEUS_CACHE_DIR")
		if cache == "" {
			if cache, err = os.UserCacheDir(); err != nil {
				return "", err
			}
			cache = filepath.Join(cache, "theseus")
		}
		dir := filepath.Join(cache, fmt.Sprintf("npm-%x", sha256.Sum256(lock))[:20])
		if _, err := os.Stat(dir); !errors.Is(err, fs.ErrNotExist) {
			return dir, err
		}
		if err := os.MkdirAll(cache, 0o755); err != nil {
			return "", err
		}
		temp, err := os.MkdirTemp(cache, "npm-part-")
		if err != nil {
			return "", err
		}
		defer os.RemoveAll(temp)
		if err := os.CopyFS(temp, os.DirFS(filepath.Join("testdata", "npm"))); err != nil {
			return "", err
		}
		// Servers of packages have bad minutes.
		for try := 1; ; try++ {
			c := exec.Command("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts")
			c.Dir = temp
			out, err := c.CombinedOutput()
			if err == nil {
				break
			}
			if try == 3 {
				return "", fmt.Errorf("npm ci: %w: %s", err, out)
			}
		}
		if err := os.Rename(temp, dir); err != nil {
			if _, there := os.Stat(dir); there != nil { // else another process was first
				return "", err
			}
		}
		return dir, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	absolute, err := filepath.Abs(dir.(string))
	if err != nil {
		t.Fatal(err)
	}
	return absolute
}

// npmRegistry is a real registry on loopback.
type npmRegistry struct {
	url, token string
}

const registryConfig = `storage: ./storage
auth: { htpasswd: { file: ./htpasswd } }
uplinks: {}
packages: { '**': { access: $all, publish: $authenticated } }
log: { type: stdout, format: json, level: warn }
web: { enable: false }
`

// startRegistry starts Verdaccio, with one user who may publish.
func startRegistry(t testing.TB, tools string) *npmRegistry {
	t.Helper()
	dir, port := t.TempDir(), freePort(t)
	write(t, filepath.Join(dir, "config.yaml"), registryConfig)
	var log bytes.Buffer
	c := exec.Command("node", filepath.Join(tools, "node_modules", "verdaccio", "bin", "verdaccio"), "--config", "config.yaml", "--listen", "127.0.0.1:"+port)
	c.Dir, c.Stdout, c.Stderr = dir, &log, &log
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- c.Wait() }()
	t.Cleanup(func() {
		c.Process.Kill()
		<-ended
		if t.Failed() {
			t.Logf("registry: %s", &log)
		}
	})
	r := &npmRegistry{url: "http://127.0.0.1:" + port}
	for deadline := time.Now().Add(2 * time.Minute); ; time.Sleep(100 * time.Millisecond) {
		response, err := http.Get(r.url + "/-/ping")
		if err == nil {
			response.Body.Close()
			break
		}
		select {
		case err := <-ended:
			ended <- err
			t.Fatalf("the registry ended: %v", err)
		default:
		}
		if time.Now().After(deadline) {
			t.Fatal("no registry in time")
		}
	}
	request, err := http.NewRequest(http.MethodPut, r.url+"/-/user/org.couchdb.user:engineer", strings.NewReader(`{"name":"engineer","password":"correct horse"}`))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	var user struct{ Token string }
	if err := json.NewDecoder(response.Body).Decode(&user); err != nil || user.Token == "" {
		t.Fatalf("no token: %d, %v", response.StatusCode, err)
	}
	r.token = user.Token
	return r
}

// consumer is somebody's project that installs packages from the registry.
type consumer struct {
	t          testing.TB
	dir, tools string
}

func newConsumer(t testing.TB, tools string, r *npmRegistry) *consumer {
	t.Helper()
	c := &consumer{t, t.TempDir(), tools}
	write(t, filepath.Join(c.dir, ".npmrc"), "registry="+r.url+"/\ncache="+filepath.Join(t.TempDir(), "cache")+"\n")
	write(t, filepath.Join(c.dir, "package.json"), `{"private": true, "type": "module"}`)
	return c
}

// install a package by npm, and put the libraries beside it.
func (c *consumer) install(spec string) {
	c.t.Helper()
	c.run("npm", "install", "--no-audit", "--no-fund", spec)
	for _, name := range []string{"viem", "ethers", "abitype"} {
		link := filepath.Join(c.dir, "node_modules", name)
		os.Remove(link)
		if err := os.Symlink(filepath.Join(c.tools, "node_modules", name), link); err != nil {
			c.t.Fatal(err)
		}
	}
}

// node runs a script and reads what it prints as JSON.
func (c *consumer) node(script string, result any, args ...string) {
	c.t.Helper()
	write(c.t, filepath.Join(c.dir, "main.js"), script)
	out := c.run("node", append([]string{"main.js"}, args...)...)
	if err := json.Unmarshal(out, result); err != nil {
		c.t.Fatalf("%v: %s", err, out)
	}
}

func (c *consumer) run(name string, args ...string) []byte {
	c.t.Helper()
	cmd := exec.CommandContext(c.t.Context(), name, args...)
	var stderr bytes.Buffer
	cmd.Dir, cmd.Stderr = c.dir, &stderr
	out, err := cmd.Output()
	if err != nil {
		c.t.Fatalf("%s %s: %v\n%s%s", name, strings.Join(args, " "), err, out, &stderr)
	}
	return out
}

func write(t testing.TB, path, content string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}
