package link

import (
	"bytes"
	"crypto"
	"crypto/sha1"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/go-git/go-git/v5/plumbing/hash"

	"theseus/code/tree"
)

// F9: a server that shows reviewers one tree and validators another. With a commit it can only withhold; without one the
// tree hash tells.
func TestIncidentF9OtherBytesForOthers(t *testing.T) {
	honest, evil := map[string]string{"C.sol": "contract C {}"}, map[string]string{"C.sol": "contract C { function drain() external {} }"}
	root := t.TempDir()
	repo := newRepo(t, filepath.Join(root, "r"))
	approved := repo.publish("main", honest)
	other := repo.publish("evil", evil)
	s := serveGit(t, root)
	l := s.link("r", "#main")
	if got := mustGet(t, private, l, approved); !same(got, honest) {
		t.Fatalf("reviewers got %v", got)
	}
	// The branch moves, the server answers with the other commit, and it puts other objects below the ids: one each time.
	repo.setRef("refs/heads/main", other.String())
	for range 3 {
		if got := mustGet(t, private, l, approved); !same(got, honest) {
			t.Errorf("the branch moved: %v", got)
		}
	}
	s.wrong = other.String()
	for range 3 { // first and on retry
		if got, _, err := get(t, private, l, approved); !errors.As(err, new(*GoneError)) {
			t.Errorf("another commit: %v, %v", got, err)
		}
	}
	s.wrong = ""
	// The control: who asks for no commit gets what the server likes.
	if got := mustGet(t, private, l, Commit{}); !same(got, evil) {
		t.Errorf("without a commit: %v", got)
	}

	// An archive has nothing that pins it but the tree hash: by time, by address, by program.
	var asked atomic.Int64
	archives := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		content := evil["C.sol"]
		if asked.Add(1) == 1 || strings.Contains(r.UserAgent(), "Mozilla") {
			content = honest["C.sol"]
		}
		w.Write(gz(tarOf(t, tarEntry{Name: "r/C.sol=" + content}), 1))
	}))
	defer archives.Close()
	x := parseLink(t, archives.URL+"/x.tgz")
	_, first, err := get(t, private, x, Commit{})
	if err != nil {
		t.Fatal(err)
	}
	got, second, err := get(t, private, x, Commit{})
	if err != nil || second.Tree == first.Tree || !same(got, evil) {
		t.Errorf("the second answer has the hash of the first: %v", err)
	}
}

// F10: a tag is moved between proposal and rebuild.
func TestIncidentF10TagMoved(t *testing.T) {
	root := t.TempDir()
	repo := newRepo(t, filepath.Join(root, "r"))
	v1 := map[string]string{"C.sol": "one"}
	old := repo.publish("main", v1)
	s := serveGit(t, root)
	for name, pointer := range map[string]func(c Commit) string{
		"light":     func(c Commit) string { return c.String() },
		"annotated": func(c Commit) string { return repo.tag(hashOf(c), "v1").String() },
	} {
		repo.setRef("refs/tags/v1", pointer(old))
		l := s.link("r", "#v1")
		proposed, err := private.Resolve(t.Context(), l)
		if err != nil || proposed != old {
			t.Fatalf("%s: %s, %v", name, proposed, err)
		}
		moved := repo.publish("main", map[string]string{"C.sol": "two"})
		repo.setRef("refs/tags/v1", pointer(moved))
		if got := mustGet(t, private, l, proposed); !same(got, v1) {
			t.Errorf("%s: %v", name, got)
		}
		// The control: whoever rebuilds by the tag builds something else.
		if got := mustGet(t, private, l, Commit{}); got["C.sol"] != "two" {
			t.Errorf("%s by name: %v", name, got)
		}
	}
}

// F20: repositories that make git run a program. Every program that could be found writes a canary, and no fetch does.
func TestIncidentF20ClonesThatRunCode(t *testing.T) {
	root := t.TempDir()
	canary := filepath.Join(root, "canary")
	script := "#!/bin/sh\necho ran >> " + canary + "\n"
	bin := filepath.Join(root, "bin")
	os.Mkdir(bin, 0o755)
	for _, name := range []string{"git", "git-lfs", "sh", "bash", "ssh", "curl", "git-remote-ext", "git-upload-pack", "evil"} {
		os.WriteFile(filepath.Join(bin, name), []byte(script), 0o755)
	}
	t.Setenv("PATH", bin)
	t.Setenv("GIT_SSH_COMMAND", filepath.Join(bin, "evil"))
	ran := func() bool { _, err := os.Stat(canary); return err == nil }

	repo := newRepo(t, filepath.Join(root, "r"))
	for _, hook := range []string{"post-checkout", "post-merge", "reference-transaction", "fsmonitor"} {
		os.MkdirAll(filepath.Join(repo.dir, "hooks"), 0o755)
		os.WriteFile(filepath.Join(repo.dir, "hooks", hook), []byte(script), 0o755)
	}
	os.WriteFile(filepath.Join(repo.dir, "config"), []byte("[core]\n\trepositoryformatversion = 0\n\tbare = true\n\tfsmonitor = "+bin+"/evil\n\tsshCommand = "+bin+
		"/evil\n\tgitProxy = "+bin+"/evil\n[filter \"evil\"]\n\tsmudge = "+bin+"/evil\n\tprocess = "+bin+"/evil\n\trequired = true\n[uploadpack]\n\tpackObjectsHook = "+bin+"/evil\n"), 0o644)
	module := func(path, address string) string {
		return fmt.Sprintf("[submodule \"x\"]\n\tpath = %s\n\turl = %s\n\tupdate = !%s/evil\n", path, address, bin)
	}
	hooks := repo.tree(map[string]any{"100755 post-checkout": script})
	lib := newRepo(t, filepath.Join(root, "lib")).publish("main", map[string]string{"hooks/post-checkout": script, "y/hooks/post-checkout": script})
	asked := `{"submodules": true}`
	s := serveGit(t, root)
	for name, c := range map[string]struct {
		entries map[string]any
		fetched bool
	}{
		"a filter":                     {map[string]any{"100644 .gitattributes": "* filter=evil\n", "100644 C.sol": "contract C {}"}, true},
		"hooks in a folder named .git": {map[string]any{"40000 .git": repo.tree(map[string]any{"40000 hooks": hooks}), "100644 C.sol": ""}, true},
		"a bare repository within":     {map[string]any{"100644 HEAD": "ref: refs/heads/main\n", "40000 hooks": hooks, "40000 refs": repo.tree(map[string]any{"100644 x": ""}), "40000 objects": repo.tree(map[string]any{"100644 x": ""}), "100644 config": "[core]\n\tfsmonitor = evil\n"}, true},
		"CVE-2024-32002": {map[string]any{"100644 .gitmodules": module("A/modules/x", s.URL+"/lib"), "120000 a": ".git", "40000 A": repo.tree(map[string]any{
			"40000 modules": repo.tree(map[string]any{"160000 x": hashOf(lib)})}), "100644 theseus.json": asked}, false},
		"CVE-2025-48384":      {map[string]any{"100644 .gitmodules": module("\"sub\\r\"", s.URL+"/lib"), "160000 sub\r": hashOf(lib), "120000 sub": ".git/modules/x/hooks", "100644 theseus.json": asked}, false},
		"submodule by ext":    {map[string]any{"100644 .gitmodules": module("x", "ext::sh -c evil"), "160000 x": hashOf(lib), "100644 theseus.json": asked}, false},
		"submodule as option": {map[string]any{"100644 .gitmodules": module("x", "--upload-pack=evil"), "160000 x": hashOf(lib), "100644 theseus.json": asked}, false},
		"submodule by ssh":    {map[string]any{"100644 .gitmodules": module("x", "ssh://-oProxyCommand=evil/x"), "160000 x": hashOf(lib), "100644 theseus.json": asked}, false},
		"submodule to a file": {map[string]any{"100644 .gitmodules": module("x", "file://"+root+"/lib"), "160000 x": hashOf(lib), "100644 theseus.json": asked}, false},
		"update by command":   {map[string]any{"100644 .gitmodules": module("x", s.URL+"/lib"), "160000 x": hashOf(lib), "100644 theseus.json": asked, "100644 C.sol": ""}, true},
	} {
		commit := commitOf(repo.commit(repo.tree(c.entries)))
		repo.setRef("refs/heads/main", commit.String())
		for _, l := range []Link{s.link("r", "#main"), parseLink(t, "git+file://"+repo.dir+"#main")} {
			if l.Local() && name == "submodule to a file" {
				continue // from this machine it may be read
			}
			got, _, err := get(t, private, l, commit)
			if (err == nil) != c.fetched {
				t.Errorf("%s from %s: %v, %v", name, l, got, err)
			}
			for p := range maps.Keys(got) {
				if strings.HasPrefix(p, ".git/") {
					t.Errorf("%s: wrote %s", name, p)
				}
			}
			if ran() {
				t.Fatalf("%s from %s ran a program", name, l)
			}
		}
	}
	// The control: programs that are run do write the canary.
	if err := exec.Command("git", "clone").Run(); err != nil || !ran() {
		t.Errorf("the canary does not sing: %v", err)
	}
}

// collision are two files of 320 bytes with one SHA-1, from the collision that was published in 2017.
func collision(t *testing.T) (a, b string) {
	t.Helper()
	part := func(s string) string {
		raw, err := base64.StdEncoding.DecodeString(s)
		if err != nil {
			t.Fatal(err)
		}
		return string(raw)
	}
	const head = "JVBERi0xLjMKJeLjz9MKCgoxIDAgb2JqCjw8L1dpZHRoIDIgMCBSL0hlaWdodCAzIDAgUi9UeXBlIDQgMCBSL1N1YnR5cGUgNSAwIFIvRmlsdGVyIDYgMCBSL0NvbG9yU3BhY2UgNyAwIFIvTGVuZ3RoIDggMCBSL0JpdHNQZXJDb21wb25lbnQgOD4+CnN0cmVhbQr/2P/+ACRTSEEtMSBpcyBkZWFkISEhISGFL+wJIzl1nDmxocY8TJfh//4B"
	return part(head) + part("c0bckWa2fhGPApq2IbJWD/nKZ8yox/hbqEx5AwwrPeIY+G2zqQkB1d9FwU8m/t+z3DjpasIv571yjw5FvOBG0jxXD+sUE5i7VS71oKgr4zH+pIA3uLXXHw4zLt+TrDUA603cDezBqGR5DHgsdiFWYN0wl5HQa9CvP5jNpLxGKbE="),
		part(head) + part("f0bck6a2fgE7ApqqHbJWC0XKZ9aIx/hLjEx5H+ArPfYU+G2xaQkBxWtFwVMK/t+3YDjpcnIv561yjw5JBOBGwjBXD+nUE5ir4S71vJQr4zVCpIAtmLXXDyozLsN/rDUU503cDyzBqHTNDHgwWiFWZGEwl4lga9C/P5jNqARGKaE=")
}

// F24: files that SHA-1 takes for one are two in a tree hash, and an id that such a file could stand under is refused.
func TestIncidentF24SHA1Collision(t *testing.T) {
	a, b := collision(t)
	for _, suffix := range []string{"", "contract C {}"} { // what follows the collision keeps it
		a, b := a+suffix, b+suffix
		if a == b || sha1.Sum([]byte(a)) != sha1.Sum([]byte(b)) {
			t.Fatal("no collision: this tests nothing")
		}
		hashes := map[tree.Hash]bool{}
		for _, content := range []string{a, b} {
			dir := t.TempDir()
			os.WriteFile(filepath.Join(dir, "C.sol"), []byte(content), 0o644)
			_, fetched, err := get(t, private, parseLink(t, dir), Commit{})
			if err != nil {
				t.Fatal(err)
			}
			hashes[fetched.Tree] = true
		}
		if len(hashes) != 2 {
			t.Error("one tree hash for two files")
		}
		// Ids of objects are computed by a SHA-1 that notices the collision and gives neither file its plain digest.
		if detecting := sumDetecting([]byte(a)); detecting == sha1.Sum([]byte(a)) {
			t.Error("the collision goes unnoticed")
		}
	}
}

// G10: servers that never finish, say too much or too little, or send something else.
func TestIncidentG10ServersThatDoNotFinish(t *testing.T) {
	good := gz(tarOf(t, tarEntry{Name: "r/a=x"}), 1)
	drip := func(w http.ResponseWriter, r *http.Request) {
		for r.Context().Err() == nil {
			w.Write([]byte{0x1f})
			w.(http.Flusher).Flush()
			select {
			case <-time.After(5 * time.Millisecond):
			case <-r.Context().Done():
			}
		}
	}
	raw := func(answer string) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			c, _, err := w.(http.Hijacker).Hijack()
			if err == nil {
				io.WriteString(c, answer)
				c.Close()
			}
		}
	}
	for name, h := range map[string]http.HandlerFunc{
		"no answer":        func(w http.ResponseWriter, r *http.Request) { <-r.Context().Done() },
		"a byte at a time": drip,
		"headers without end": func(w http.ResponseWriter, r *http.Request) {
			c, _, _ := w.(http.Hijacker).Hijack()
			io.WriteString(c, "HTTP/1.1 200 OK\r\n")
			for i := 0; ; i++ {
				if _, err := fmt.Fprintf(c, "X-%d: y\r\n", i); err != nil {
					return
				}
			}
		},
		"data without end":     func(w http.ResponseWriter, r *http.Request) { io.Copy(w, zeroReader{}) },
		"gzip without end":     func(w http.ResponseWriter, r *http.Request) { w.Write(good[:10]); io.Copy(w, zeroReader{}) },
		"endless after":        func(w http.ResponseWriter, r *http.Request) { w.Write(good); io.Copy(w, zeroReader{}) },
		"longer than it says":  raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n" + string(good)),
		"shorter than it says": raw(fmt.Sprintf("HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s", len(good)+1, good)),
		"two lengths":          raw(fmt.Sprintf("HTTP/1.1 200 OK\r\nContent-Length: %d\r\nContent-Length: 5\r\n\r\n%s", len(good), good)),
		"a negative length":    raw("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n" + string(good)),
		"chunk of 2^64":        raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n" + string(good)),
		"chunk cut":            raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\nshort"),
		"not chunked":          raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + string(good)),
		"gzip within gzip":     func(w http.ResponseWriter, r *http.Request) { w.Write(gz(good, 9)) },
		"redirects for ever": func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "/"+fmt.Sprint(time.Now().UnixNano())+"x.tgz", http.StatusFound)
		},
		"a page of 2 GiB": func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(http.StatusTeapot)
			io.Copy(w, zeroReader{})
		},
		"no HTTP": raw("SSH-2.0-x\r\n"),
	} {
		t.Run(name, func(t *testing.T) {
			s := httptest.NewServer(h)
			defer s.Close()
			f := &Fetcher{AllowPrivate: true, Time: 2 * time.Second, Bytes: 1 << 20}
			for _, l := range []Link{parseLink(t, s.URL+"/x.tgz"), parseLink(t, "git+"+s.URL+"/r#main")} {
				begin := time.Now()
				got, _, err := get(t, f, l, Commit{})
				if !errors.As(err, new(*UnavailableError)) {
					t.Errorf("%s: %v, %v", l, got, err)
				}
				if d := time.Since(begin); d > 20*time.Second {
					t.Errorf("%s took %v", l, d)
				}
			}
			s.CloseClientConnections()
		})
	}
	// The control: the same bytes from a server that finishes, and a reader without limits that waits for the dripping one.
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.Write(good) }))
	defer s.Close()
	mustGet(t, &Fetcher{AllowPrivate: true, Time: 20 * time.Second, Bytes: 1 << 20}, parseLink(t, s.URL+"/x.tgz"), Commit{})
	dripping := httptest.NewServer(http.HandlerFunc(drip))
	defer dripping.Close()
	res, err := http.Get(dripping.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	if _, err := io.CopyN(io.Discard, res.Body, 100); err != nil {
		t.Errorf("a careless reader stopped by itself: %v", err)
	}
	dripping.CloseClientConnections()
}

// sumDetecting is the digest that object ids are made with, of bytes alone.
func sumDetecting(b []byte) (sum [20]byte) {
	h := hash.New(crypto.SHA1) // of the git library
	io.Copy(h, bytes.NewReader(b))
	copy(sum[:], h.Sum(nil))
	return sum
}
