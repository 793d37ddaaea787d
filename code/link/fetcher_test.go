package link

import (
	"errors"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gofrs/flock"

	"theseus/code/tree"
)

func TestDirectory(t *testing.T) {
	dir := t.TempDir()
	for p, content := range v2 {
		os.MkdirAll(filepath.Dir(filepath.Join(dir, p)), 0o755)
		os.WriteFile(filepath.Join(dir, p), []byte(content), 0o600)
	}
	os.Mkdir(filepath.Join(dir, ".git"), 0o755)
	os.WriteFile(filepath.Join(dir, ".git/config"), []byte("x"), 0o644)
	for _, l := range []string{dir, "file://" + dir} {
		if got := mustGet(t, private, parseLink(t, l), Commit{}); !same(got, v2) {
			t.Errorf("%s: %v", l, got)
		}
	}
	t.Chdir(filepath.Dir(dir))
	if got := mustGet(t, private, parseLink(t, "./"+filepath.Base(dir)), Commit{}); !same(got, v2) {
		t.Errorf("relative: %v", got)
	}
	os.Symlink("/etc/passwd", filepath.Join(dir, "l"))
	_, _, err := get(t, private, parseLink(t, dir), Commit{})
	if !errors.As(err, new(*UnavailableError)) || !errors.As(err, new(*tree.RefusedError)) {
		t.Errorf("symbolic link: %v", err)
	}
	if _, _, err := get(t, private, parseLink(t, dir+"nope"), Commit{}); err == nil {
		t.Error("no such directory")
	}
}

func TestDestination(t *testing.T) {
	dir := t.TempDir()
	os.WriteFile(filepath.Join(dir, "f"), []byte("x"), 0o644)
	l := parseLink(t, dir)
	parent := filepath.Join(t.TempDir(), "made/for/it")
	dst := filepath.Join(parent, "dst")
	if _, err := private.Fetch(t.Context(), l, Commit{}, dst); err != nil {
		t.Fatal(err)
	}
	if _, err := private.Fetch(t.Context(), l, Commit{}, dst); err == nil {
		t.Error("fetched over a tree that is there")
	}
	for _, kind := range []func(string) error{
		func(p string) error { return os.Mkdir(p, 0o755) },
		func(p string) error { return os.WriteFile(p, nil, 0o644) },
		func(p string) error { return os.Symlink("/nowhere", p) },
	} {
		p := filepath.Join(t.TempDir(), "dst")
		kind(p)
		if _, err := private.Fetch(t.Context(), l, Commit{}, p); err == nil {
			t.Error("fetched over what was there")
		}
	}
	// Many at once, into one folder: each sweeps, none disturbs another.
	var group sync.WaitGroup
	for i := range 16 {
		group.Go(func() {
			if _, err := private.Fetch(t.Context(), l, Commit{}, filepath.Join(parent, string(rune('a'+i)))); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	if all, _ := os.ReadDir(parent); len(all) != 17 {
		t.Errorf("left beside the trees: %v", all)
	}
}

// TestKilled kills a process in the middle of a fetch, and holds that the next fetch removes what it left.
func TestKilled(t *testing.T) {
	if parent := os.Getenv("THESEUS_TEST_FETCH"); parent != "" {
		private.Fetch(t.Context(), Link(os.Getenv("THESEUS_TEST_LINK")), Commit{}, filepath.Join(parent, "killed"))
		return
	}
	started := make(chan struct{})
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b := gz(tarOf(t, tarEntry{Name: "r/first=" + strings.Repeat("x", 1<<20)}, tarEntry{Name: "r/second=y"}), 0)
		w.Write(b[:1<<20])
		w.(http.Flusher).Flush()
		close(started)
		<-r.Context().Done()
	}))
	defer s.Close()
	parent := t.TempDir()
	child := exec.Command(os.Args[0], "-test.run=^TestKilled$")
	child.Env = append(os.Environ(), "THESEUS_TEST_FETCH="+parent, "THESEUS_TEST_LINK="+s.URL+"/x.tgz")
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	<-started
	left := func() []string { m, _ := filepath.Glob(filepath.Join(parent, tempPrefix+"*")); return m }
	for deadline := time.Now().Add(10 * time.Second); len(left()) == 0 && time.Now().Before(deadline); {
		time.Sleep(5 * time.Millisecond)
	}
	// While the other process lives, its folder is left alone.
	dir := t.TempDir()
	os.WriteFile(filepath.Join(dir, "f"), nil, 0o644)
	fetch := func(name string) {
		if _, err := private.Fetch(t.Context(), parseLink(t, dir), Commit{}, filepath.Join(parent, name)); err != nil {
			t.Error(err)
		}
	}
	fetch("one")
	if len(left()) != 1 {
		t.Errorf("the folder of a fetch that runs: %v", left())
	}
	child.Process.Kill()
	child.Wait()
	if len(left()) != 1 {
		t.Errorf("a killed fetch should have left its folder here: %v", left())
	}
	fetch("two")
	if len(left()) != 0 {
		t.Errorf("still there: %v", left())
	}
	if _, err := os.Lstat(filepath.Join(parent, "killed")); err == nil {
		t.Error("a killed fetch finished")
	}
}

func TestSweep(t *testing.T) {
	parent := filepath.Join(t.TempDir(), "odd [a-z]* name")
	old := filepath.Join(parent, tempPrefix+"old")
	young := filepath.Join(parent, tempPrefix+"young")
	held := filepath.Join(parent, tempPrefix+"held")
	other := filepath.Join(parent, "other")
	for _, d := range []string{old, young, held, other} {
		os.MkdirAll(d, 0o755)
	}
	long := time.Now().Add(-2 * time.Hour)
	os.Chtimes(old, long, long)
	os.Chtimes(other, long, long)
	lock := flock.New(filepath.Join(held, lockName))
	if ok, err := lock.TryLock(); !ok || err != nil {
		t.Fatal(err)
	}
	os.Chtimes(held, long, long)
	private.sweep(parent)
	for d, want := range map[string]bool{old: false, young: true, held: true, other: true} {
		if _, err := os.Lstat(d); (err == nil) != want {
			t.Errorf("%s there: %t", d, err == nil)
		}
	}
	lock.Close()
	private.sweep(parent)
	if _, err := os.Lstat(held); err == nil {
		t.Error("unlocked and still there")
	}
}

// TestPrivateAddresses holds that a link cannot make its reader look at its own machine, however it is spelt; with
// AllowPrivate the same links work.
func TestPrivateAddresses(t *testing.T) {
	root := t.TempDir()
	c := newRepo(t, filepath.Join(root, "r")).publish("main", v2)
	s := serveGit(t, root)
	hits := 0
	archive := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		hits++
		w.Write(gz(tarOf(t, tarEntry{Name: "r/a=x"}), 1))
	}))
	defer archive.Close()
	port := archive.URL[strings.LastIndex(archive.URL, ":"):]

	var public Fetcher
	for _, l := range []string{
		"http://127.0.0.1" + port + "/x.tgz", "http://localhost" + port + "/x.tgz", "http://[::ffff:127.0.0.1]" + port + "/x.tgz",
		"http://0.0.0.0" + port + "/x.tgz", "http://[::]" + port + "/x.tgz",
		"http://169.254.169.254/x.tgz", "http://10.0.0.1/x.tgz", "http://[fd00::1]/x.tgz", "http://[fe80::1]/x.tgz",
	} {
		_, _, err := get(t, &public, parseLink(t, l), Commit{})
		if !errors.As(err, new(*UnavailableError)) || !errors.Is(err, ErrPrivateAddress) && !strings.Contains(err.Error(), "unreachable") {
			t.Errorf("%s: %v", l, err)
		}
	}
	if hits != 0 {
		t.Errorf("%d requests came through", hits)
	}
	for _, l := range []Link{s.link("r", ""), parseLink(t, "git+file://"+root+"/r"), parseLink(t, root)} {
		if _, _, err := get(t, &public, l, Commit{}); !errors.As(err, new(*UnavailableError)) {
			t.Errorf("%s: %v", l, err)
		}
		if _, err := public.Resolve(t.Context(), l); !errors.As(err, new(*UnavailableError)) {
			t.Errorf("Resolve(%s): %v", l, err)
		}
	}
	// The control.
	mustGet(t, private, parseLink(t, archive.URL+"/x.tgz"), Commit{})
	mustGet(t, private, s.link("r", ""), c)
	if hits != 1 {
		t.Errorf("%d requests with AllowPrivate", hits)
	}
	// The same defence stands below git's own transport.
	_, err := public.openRemote(t.Context(), "", place{where: s.URL + "/r"}, public.budget())
	if !errors.Is(err, ErrPrivateAddress) {
		t.Errorf("git below admit: %v", err)
	}
	// An operator's mirror may be private without the links being allowed to.
	if _, err := public.openRemote(t.Context(), "", place{where: s.URL + "/r", trusted: true}, public.budget()); err != nil {
		t.Errorf("mirror: %v", err)
	}
}

func TestPublic(t *testing.T) {
	for a, want := range map[string]bool{
		"1.1.1.1": true, "140.82.121.4": true, "2606:4700::1111": true, "::ffff:1.1.1.1": true,
		"127.0.0.1": false, "127.8.8.8": false, "::1": false, "::": false, "0.0.0.0": false, "0.1.2.3": false,
		"10.1.2.3": false, "172.16.0.1": false, "172.31.255.255": false, "192.168.1.1": false, "100.64.0.1": false,
		"169.254.169.254": false, "192.0.0.192": false, "198.18.0.1": false, "224.0.0.1": false, "255.255.255.255": false,
		"192.0.2.1": false, "203.0.113.7": false, "240.0.0.1": false, "fd00:ec2::254": false, "fe80::1": false, "fec0::1": false,
		"ff02::1": false, "::ffff:127.0.0.1": false, "::127.0.0.1": false, "64:ff9b::7f00:1": false, "2002:7f00:1::": false,
		"2001:0:1::": false, "2001:db8::1": false, "100::1": false,
	} {
		if got := public(netip.MustParseAddr(a)); got != want {
			t.Errorf("public(%s) = %t", a, got)
		}
	}
}

// TestCredentials holds that they reach the host they are for, and no other that it sends us to.
func TestCredentials(t *testing.T) {
	root := t.TempDir()
	c := newRepo(t, filepath.Join(root, "r")).publish("main", v2)
	other := serveGit(t, root)
	var archiveAuth []string
	otherArchive := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		archiveAuth = append(archiveAuth, r.Header.Get("Authorization")+r.Header.Get("Referer"))
		w.Write(gz(tarOf(t, tarEntry{Name: "r/a=x"}), 1))
	}))
	defer otherArchive.Close()
	seen := 0
	home := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if user, password, _ := r.BasicAuth(); user == "me" && password == "secret" {
			seen++
		}
		to := other.URL
		if strings.HasSuffix(r.URL.Path, ".tgz") {
			to = otherArchive.URL
		}
		http.Redirect(w, r, to+r.URL.RequestURI(), http.StatusFound)
	}))
	defer home.Close()
	asked := map[string]bool{}
	f := &Fetcher{AllowPrivate: true, Credentials: func(host string) (string, string, bool) {
		asked[host] = true
		return "me", "secret", host == strings.TrimPrefix(home.URL, "http://")
	}}
	mustGet(t, f, parseLink(t, "git+"+home.URL+"/r"), c)
	mustGet(t, f, parseLink(t, home.URL+"/x.tgz"), Commit{})
	if seen != 2 || other.authed.Load() != 0 || strings.Join(archiveAuth, "") != "" {
		t.Errorf("home saw them %d times, other hosts: git %d, archive %q", seen, other.authed.Load(), archiveAuth)
	}
	if len(asked) != 1 {
		t.Errorf("credentials were asked for %v", asked)
	}
	// The control: with no redirect, git's requests carry them.
	f.Credentials = func(string) (string, string, bool) { return "me", "secret", true }
	mustGet(t, f, other.link("r", ""), c)
	if other.authed.Load() != 2 {
		t.Errorf("git carried credentials %d times, want names and pack", other.authed.Load())
	}
	// Not over plain http to the world.
	public := &Fetcher{Credentials: f.Credentials}
	u, _ := url.Parse("http://example.org/x.tgz")
	if n := public.open(u, public.budget(), false); n.password != "" {
		t.Error("a password for plain http")
	}
	u.Scheme = "https"
	if n := public.open(u, public.budget(), false); n.password != "secret" {
		t.Error("no password for https")
	}
}

func TestNoDowngradeAndNoProxy(t *testing.T) {
	plain := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Write(gz(tarOf(t, tarEntry{Name: "r/a=x"}), 1))
	}))
	defer plain.Close()
	secure := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/x.tgz" {
			http.Redirect(w, r, plain.URL+"/x.tgz", http.StatusFound)
			return
		}
		w.Write(gz(tarOf(t, tarEntry{Name: "r/a=x"}), 1))
	}))
	secure.Config.ErrorLog = log.New(io.Discard, "", 0) // of the refused certificate below
	secure.StartTLS()
	defer secure.Close()
	t.Setenv("HTTPS_PROXY", "http://127.0.0.1:1")
	t.Setenv("HTTP_PROXY", "http://127.0.0.1:1")
	t.Setenv("ALL_PROXY", "http://127.0.0.1:1")
	f := &Fetcher{AllowPrivate: true, tls: secure.Client().Transport.(*http.Transport).TLSClientConfig}
	mustGet(t, f, parseLink(t, secure.URL+"/y.tgz"), Commit{})
	if _, _, err := get(t, f, parseLink(t, secure.URL+"/x.tgz"), Commit{}); err == nil || !strings.Contains(err.Error(), "plain http") {
		t.Errorf("from https to http: %v", err)
	}
	if _, _, err := get(t, private, parseLink(t, secure.URL+"/y.tgz"), Commit{}); !errors.As(err, new(*UnavailableError)) {
		t.Errorf("unknown certificate: %v", err)
	}
}

func TestProgress(t *testing.T) {
	root := t.TempDir()
	c := newRepo(t, filepath.Join(root, "r")).publish("main", map[string]string{"a": strings.Repeat("x", 1<<16)})
	var last int64
	f := &Fetcher{AllowPrivate: true, Progress: func(n int64) {
		if n < last {
			t.Errorf("progress went from %d to %d", last, n)
		}
		last = n
	}}
	mustGet(t, f, serveGit(t, root).link("r", ""), c)
	if last == 0 {
		t.Error("no progress")
	}
}
