package link

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/go-git/go-git/v5/plumbing"

	"theseus/code/tree"
)

// lay is the files below dir, path -> content.
func lay(t testing.TB, dir string) map[string]string {
	t.Helper()
	got := map[string]string{}
	entries, err := tree.Walk(os.DirFS(dir), tree.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		b, err := os.ReadFile(filepath.Join(dir, e.Path))
		if err != nil {
			t.Fatal(err)
		}
		got[e.Path] = string(b)
	}
	return got
}

// get fetches into a fresh folder and holds that it is there if and only if there is no error, with nothing beside it.
func get(t testing.TB, f *Fetcher, l Link, c Commit) (map[string]string, Fetched, error) {
	t.Helper()
	parent := t.TempDir()
	dst := filepath.Join(parent, "dst")
	fetched, err := f.Fetch(t.Context(), l, c, dst)
	beside, _ := os.ReadDir(parent)
	if err != nil {
		if len(beside) != 0 {
			t.Errorf("a failed fetch left %v", beside)
		}
		return nil, fetched, err
	}
	if len(beside) != 1 {
		t.Errorf("a fetch left %v", beside)
	}
	sum, sumErr := tree.Sum(t.Context(), os.DirFS(dst), f.Limits)
	if sumErr != nil || sum != fetched.Tree {
		t.Errorf("Fetched.Tree is %s, on disk %s (%v)", fetched.Tree, sum, sumErr)
	}
	return lay(t, dst), fetched, nil
}

func mustGet(t testing.TB, f *Fetcher, l Link, c Commit) map[string]string {
	t.Helper()
	files, fetched, err := get(t, f, l, c)
	if err != nil {
		t.Fatalf("%s: %v", l, err)
	}
	if !c.IsZero() && fetched.Commit != c {
		t.Errorf("fetched commit %s, asked for %s", fetched.Commit, c)
	}
	return files
}

func parseLink(t testing.TB, s string) Link {
	t.Helper()
	l, err := Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

var private = &Fetcher{AllowPrivate: true}

// sub is the files of f below dir.
func sub(f map[string]string, dir string) map[string]string {
	out := map[string]string{}
	for p, content := range f {
		if rest, ok := strings.CutPrefix(p, dir+"/"); ok {
			out[rest] = content
		}
	}
	return out
}

var v1 = map[string]string{"README.md": "crlf\r\nstays\r\n", "src/A.sol": "contract A {}", "src/lib/B.sol": "", "x/src/C.sol": "C",
	".gitattributes": "* text eol=lf\n*.sol filter=evil\n"}

func same(a, b map[string]string) bool { return fmt.Sprint(a) == fmt.Sprint(b) }

// TestGit takes the same repository through a server that can do everything, one that can do little, and from disk,
// with no program to be found.
func TestGit(t *testing.T) {
	t.Setenv("PATH", "")
	root := t.TempDir()
	repo := newRepo(t, filepath.Join(root, "o/r"))
	old := repo.publish("main", v1)
	mid := repo.commit(repo.files(map[string]string{"only": "middle"}), plumbing.Hash(old[:20]))
	tip := repo.commit(repo.files(map[string]string{"src/A.sol": "contract A { /* 2 */ }"}), mid)
	repo.setRef("refs/heads/main", tip.String())
	repo.setRef("refs/heads/feature/x", mid.String())
	repo.setRef("refs/tags/v1", repo.tag(plumbing.Hash(old[:20]), "v1").String())
	repo.setRef("refs/tags/light", mid.String())
	repo.setRef("refs/pull/7/head", mid.String())

	servers := map[string]func(fragment string) Link{
		"disk": func(fragment string) Link { return parseLink(t, "git+file://"+repo.dir+fragment) },
	}
	full := serveGit(t, root)
	servers["server"] = func(fragment string) Link { return full.link("o/r", fragment) }
	plain := serveGit(t, root)
	plain.shallow, plain.anyID = false, false
	servers["plain server"] = func(fragment string) Link { return plain.link("o/r", fragment) }

	for name, link := range servers {
		t.Run(name, func(t *testing.T) {
			for fragment, want := range map[string]string{
				"": tip.String(), "#main": tip.String(), "#refs/heads/main": tip.String(), "#feature/x": mid.String(),
				"#v1": old.String(), "#refs/tags/v1": old.String(), "#light:src": mid.String(), "#refs/pull/7/head": mid.String(),
				"#" + old.String(): old.String(),
			} {
				c, err := private.Resolve(t.Context(), link(fragment))
				if err != nil || c.String() != want {
					t.Errorf("Resolve(%q) = %s, %v; want %s", fragment, c, err, want)
				}
			}
			for _, fragment := range []string{"#nope", "#refs/heads/nope", "#feature"} {
				if _, err := private.Resolve(t.Context(), link(fragment)); !errors.As(err, new(*GoneError)) {
					t.Errorf("Resolve(%q): %v, want a GoneError", fragment, err)
				}
			}
			// The signed commit counts, not where the branch stands.
			if got := mustGet(t, private, link("#main"), old); !same(got, v1) {
				t.Errorf("tree of the old commit: %v", got)
			}
			if got := mustGet(t, private, link("#main:src"), old); !same(got, sub(v1, "src")) {
				t.Errorf("folder of the old commit: %v", got)
			}
			if got := mustGet(t, private, link(""), Commit{}); got["src/A.sol"] != "contract A { /* 2 */ }" {
				t.Errorf("tree of the default branch: %v", got)
			}
			_, _, err := get(t, private, link("#main:nope"), old)
			if refused := new(RefusedError); !errors.As(err, &refused) || refused.Commit != old {
				t.Errorf("folder that is not there: %v", err)
			}
			gone, _ := ParseCommit(id40)
			if _, _, err := get(t, private, link("#main"), gone); !errors.As(err, new(*GoneError)) {
				t.Errorf("commit that is not there: %v", err)
			}
			other := parseLink(t, strings.Replace(string(link("#"+tip.String())), "#main", "", 1))
			if _, _, err := get(t, private, other, old); !errors.As(err, new(*RefusedError)) {
				t.Errorf("link that names another commit: %v", err)
			}
			sha256, _ := ParseCommit(strings.Repeat("ab", 32))
			if _, _, err := get(t, private, link(""), sha256); !errors.As(err, new(*UnavailableError)) {
				t.Errorf("SHA-256 commit: %v", err)
			}
		})
	}
	mustGet(t, private, full.link("o/r", ""), commitOf(tip))
	if n := full.packSize.Load(); n != 4 {
		t.Errorf("a shallow fetch of one file in one folder took %d objects, want commit, two trees, file", n)
	}
	if _, err := private.Resolve(t.Context(), full.link("no/such", "")); !errors.As(err, new(*GoneError)) {
		t.Errorf("repository that is not there: %v", err)
	}
	repo.setRef("refs/tags/main", old.String())
	if _, err := private.Resolve(t.Context(), full.link("o/r", "#main")); !errors.As(err, new(*UnavailableError)) {
		t.Errorf("name of a branch and of a tag: %v", err)
	}
}

var v2 = map[string]string{"README.md": "r", "src/A.sol": "contract A {}", "src/lib/B.sol": "B"}

func TestBranchWithSlashes(t *testing.T) {
	root := t.TempDir()
	repo := newRepo(t, filepath.Join(root, "o/r.git"))
	repo.publish("main", map[string]string{"m": ""})
	branch := repo.publish("feature/x", v2)
	s, f := serveGitTLS(t, root)
	web := func(tail string, c Commit) (map[string]string, Commit, error) {
		got, fetched, err := get(t, f, parseLink(t, s.URL+"/o/r/tree/"+tail), c) // without .git, as pasted
		return got, fetched.Commit, err
	}

	for tail, want := range map[string]map[string]string{
		"feature/x":         v2,
		"feature/x/src":     sub(v2, "src"),
		"feature/x/src/lib": sub(v2, "src/lib"),
	} {
		for _, c := range []Commit{{}, branch} {
			got, resolved, err := web(tail, c)
			if err != nil || !same(got, want) || resolved != branch {
				t.Errorf("%s: %v, %v", tail, got, err)
			}
		}
	}
	// By the commit's content this is y/src of a branch called feature. Neither guess is good enough.
	ambiguous := repo.publish("feature/y", map[string]string{"src/a": "", "y/src/b": ""})
	_, _, err := web("feature/y/src", ambiguous)
	if !errors.As(err, new(*UnavailableError)) || !strings.Contains(err.Error(), "git+https") {
		t.Errorf("ambiguous tail: %v", err)
	}
	if _, _, err := web("nope/src", Commit{}); !errors.As(err, new(*GoneError)) {
		t.Errorf("no such branch: %v", err)
	}
	for link, want := range map[string]map[string]string{
		"/o/r": {"m": ""}, "/o/r.git": {"m": ""}, "/o/r/tree/main": {"m": ""},
		"/o/r/tree/" + branch.String() + "/src": sub(v2, "src"), "/o/r/commit/" + branch.String(): v2,
	} {
		if got := mustGet(t, f, parseLink(t, s.URL+link), Commit{}); !same(got, want) {
			t.Errorf("%s: %v", link, got)
		}
	}
	if got := mustGet(t, f, parseLink(t, s.URL+"/o/r/src/lib"), branch); !same(got, sub(v2, "src/lib")) {
		t.Errorf("folder of the default branch's repository: %v", got)
	}
	// A branch that is gone does not take the commit with it, and a mistyped folder is not the root.
	repo.store.RemoveReference("refs/heads/feature/x")
	repo.setRef("refs/heads/kept", hashOf(branch).String())
	if got, _, err := web("feature/x/src/lib", branch); err != nil || !same(got, sub(v2, "src/lib")) {
		t.Errorf("branch gone: %v, %v", got, err)
	}
	if got, _, err := web("kept/typo", branch); !errors.As(err, new(*UnavailableError)) {
		t.Errorf("mistyped folder: %v, %v", got, err)
	}
}

// TestRefusedContent holds that what is wrong with a commit's content is a RefusedError with path and reason.
func TestRefusedContent(t *testing.T) {
	root := t.TempDir()
	repo := newRepo(t, filepath.Join(root, "r"))
	blob := repo.object(plumbing.BlobObject, "x")
	nothing := repo.tree(nil)
	cases := map[string]struct {
		tree plumbing.Hash
		word string
	}{
		"symlink":        {repo.tree(map[string]any{"100644 a": "", "120000 l": "../../etc/passwd"}), "symbolic link"},
		"deep symlink":   {repo.tree(map[string]any{"40000 d": repo.tree(map[string]any{"120000 l": "x"})}), "symbolic link"},
		"gitlink":        {repo.tree(map[string]any{"100644 a": "", "160000 lib": blob}), "submodule"},
		"lfs":            {repo.files(map[string]string{"big.bin": "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n"}), "LFS"},
		"dot-dot":        {repo.tree(map[string]any{"100644 ..": "x"}), "dot-dot"},
		"dot-dot dir":    {repo.tree(map[string]any{"40000 ..": repo.files(map[string]string{"x": "y"})}), "dot-dot"},
		"slash":          {repo.tree(map[string]any{"100644 a/b": "x"}), "malformed"},
		"absolute":       {repo.tree(map[string]any{"100644 /etc/x": "x"}), "malformed"},
		"empty name":     {repo.tree(map[string]any{"100644 ": "x"}), "malformed"},
		"backslash":      {repo.tree(map[string]any{`100644 ..\x`: "x"}), "backslash"},
		"control":        {repo.tree(map[string]any{"100644 a\x1bb": "x"}), "control"},
		"bidi":           {repo.tree(map[string]any{"100644 a\u202eb": "x"}), "bidirectional"},
		"not UTF-8":      {repo.tree(map[string]any{"100644 a\xff": "x"}), "UTF-8"},
		"not NFC":        {repo.tree(map[string]any{"100644 e\u0301": "x"}), "NFC"},
		"case":           {repo.files(map[string]string{"A/x": "", "a/y": ""}), "case"},
		"GIT":            {repo.tree(map[string]any{"40000 .GIT": repo.files(map[string]string{"config": "x"})}), ".git"},
		"empty":          {nothing, "no files"},
		"only git":       {repo.tree(map[string]any{"40000 .git": repo.files(map[string]string{"config": "x"})}), "no files"},
		"mode":           {repo.tree(map[string]any{"100644 a": "", "60000 dev": "x"}), "mode"},
		"blob as tree":   {repo.tree(map[string]any{"40000 a": blob}), "not a tree"},
		"tree as blob":   {repo.tree(map[string]any{"100644 a": nothing}), "not a blob"},
		"commit's tree":  {blob, "not a tree"},
		"malformed tree": {repo.object(plumbing.TreeObject, "100644 a\x00short"), "malformed"},
		"twice":          {repo.object(plumbing.TreeObject, strings.Repeat("100644 a\x00"+string(blob[:]), 2)), "two entries"},
		"file and dir":   {repo.object(plumbing.TreeObject, "100644 a\x00"+string(blob[:])+"40000 a\x00"+hashString(repo.files(map[string]string{"b": ""}))), "two entries"},
		"no submodule":   {repo.files(map[string]string{"a": "", recipeName: `{"submodules": ["lib/x"]}`}), "asks for this submodule"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			commit := commitOf(repo.commit(c.tree))
			_, fetched, err := get(t, private, parseLink(t, "git+file://"+repo.dir), commit)
			refused := new(RefusedError)
			if !errors.As(err, &refused) || !strings.Contains(refused.Err.Reason, c.word) || refused.Commit != commit {
				t.Errorf("got %+v, %v; want a RefusedError with %q", fetched, err, c.word)
			}
		})
	}
	// A tag object and a blob are no commits, whoever asks.
	for _, id := range []plumbing.Hash{blob, repo.tag(repo.commit(cases["lfs"].tree), "t")} {
		if _, _, err := get(t, private, parseLink(t, "git+file://"+repo.dir), commitOf(id)); !errors.As(err, new(*RefusedError)) {
			t.Errorf("not a commit: %v", err)
		}
	}
	// The control: the same shapes without the fault are a tree, .git and all.
	good := repo.commit(repo.tree(map[string]any{
		"100644 a": "1", "100755 run": "2", "100664 old": "3", "40000 .git": repo.files(map[string]string{"config": "evil"}),
		"40000 d": repo.tree(map[string]any{"100644 .git": "gitdir: /x", "100644 f": "4"}),
	}))
	if got := mustGet(t, private, parseLink(t, "git+file://"+repo.dir), commitOf(good)); !same(got, map[string]string{"a": "1", "run": "2", "old": "3", "d/f": "4"}) {
		t.Errorf("got %v", got)
	}
}

func hashString(h plumbing.Hash) string { return string(h[:]) }

// TestLimitsAreUnavailable holds that a limit is never a reason for MISMATCH.
func TestLimitsAreUnavailable(t *testing.T) {
	root := t.TempDir()
	repo := newRepo(t, filepath.Join(root, "r"))
	c := repo.publish("main", map[string]string{"a/b/c": strings.Repeat("x", 1000), "d": strings.Repeat("y", 10)})
	s := serveGit(t, root)
	l := s.link("r", "")
	if _, _, err := get(t, private, l, c); err != nil {
		t.Fatal(err)
	}
	for name, f := range map[string]*Fetcher{
		"files":      {Limits: tree.Limits{Files: 1}},
		"file bytes": {Limits: tree.Limits{FileBytes: 999}},
		"total":      {Limits: tree.Limits{TotalBytes: 1009}},
		"depth":      {Limits: tree.Limits{Depth: 2}},
		"name":       {Limits: tree.Limits{NameBytes: 4}},
		"bytes":      {Bytes: 300},
		"time":       {Time: time.Nanosecond},
	} {
		f.AllowPrivate = true
		_, _, err := get(t, f, l, c)
		if !errors.As(err, new(*UnavailableError)) || errors.As(err, new(*RefusedError)) {
			t.Errorf("%s: %v", name, err)
		}
	}
	// A bomb of folders that are one object: 20 levels of 20 times the same.
	level := repo.tree(nil)
	for range 20 {
		entries := map[string]any{}
		for i := range 20 {
			entries[fmt.Sprintf("40000 d%d", i)] = level
		}
		level = repo.tree(entries)
	}
	bomb := commitOf(repo.commit(level))
	f := &Fetcher{AllowPrivate: true, Limits: tree.Limits{Files: 100}}
	if _, _, err := get(t, f, parseLink(t, "git+file://"+repo.dir), bomb); !errors.As(err, new(*UnavailableError)) {
		t.Errorf("bomb of folders: %v", err)
	}
}

func TestServerTrouble(t *testing.T) {
	root := t.TempDir()
	repo := newRepo(t, filepath.Join(root, "r"))
	c := repo.publish("main", v1)
	evil := repo.publish("evil", map[string]string{"evil": ""})

	for _, status := range []int{401, 403, 429, 500, 503, 301} {
		s := serveGit(t, root)
		s.status = status
		_, _, err := get(t, private, s.link("r", ""), c)
		if !errors.As(err, new(*UnavailableError)) || strings.ContainsFunc(err.Error(), unsafeToShow) {
			t.Errorf("status %d: %q", status, err)
		}
	}
	// A server that answers with another commit than the one asked for delivers nothing.
	s := serveGit(t, root)
	s.wrong = evil.String()
	if _, _, err := get(t, private, s.link("r", ""), c); !errors.As(err, new(*GoneError)) {
		t.Errorf("another commit: %v", err)
	}
	slow := serveGit(t, root)
	slow.delay = 10 * time.Second
	f := &Fetcher{AllowPrivate: true, Time: 50 * time.Millisecond}
	if _, _, err := get(t, f, slow.link("r", ""), c); !errors.As(err, new(*UnavailableError)) {
		t.Errorf("slow: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := private.Fetch(ctx, slow.link("r", ""), c, filepath.Join(t.TempDir(), "x"))
	if !errors.Is(err, context.Canceled) || errors.As(err, new(*UnavailableError)) {
		t.Errorf("cancelled by the caller: %v", err)
	}
	down := serveGit(t, root)
	down.Close()
	if _, _, err := get(t, private, down.link("r", ""), c); !errors.As(err, new(*UnavailableError)) {
		t.Errorf("down: %v", err)
	}
}

// TestDamagedRepository changes the bytes of each object in turn and holds that it is noticed.
func TestDamagedRepository(t *testing.T) {
	repo := newRepo(t, t.TempDir())
	c := repo.publish("main", map[string]string{"a": "1", "d/b": "2"})
	l := parseLink(t, "git+file://"+repo.dir)
	mustGet(t, private, l, c)

	other := newRepo(t, t.TempDir())
	replacement := map[plumbing.ObjectType]plumbing.Hash{
		plumbing.BlobObject:   other.object(plumbing.BlobObject, "evil"),
		plumbing.TreeObject:   other.files(map[string]string{"evil": "x"}),
		plumbing.CommitObject: other.commit(other.files(map[string]string{"evil": "x"})),
	}
	loose := func(r *testRepo, id plumbing.Hash) string {
		return filepath.Join(r.dir, "objects", id.String()[:2], id.String()[2:])
	}
	objects, _ := filepath.Glob(filepath.Join(repo.dir, "objects/??/*"))
	if len(objects) != 5 {
		t.Fatalf("want commit, two trees and two blobs, have %v", objects)
	}
	for _, file := range objects {
		id := plumbing.NewHash(filepath.Base(filepath.Dir(file)) + filepath.Base(file))
		o, err := repo.store.EncodedObject(plumbing.AnyObject, id)
		if err != nil {
			t.Fatal(err)
		}
		kind := o.Type()
		good, _ := os.ReadFile(file)
		bad, _ := os.ReadFile(loose(other, replacement[kind]))
		os.Chmod(file, 0o644)

		os.WriteFile(file, bad, 0o644)
		corrupt := new(CorruptError)
		if _, _, err := get(t, private, l, c); !errors.As(err, &corrupt) || corrupt.Want != id.String() {
			t.Errorf("%s %s replaced: %v", kind, id, err)
		}
		os.WriteFile(file, good[:len(good)/2], 0o644)
		if _, _, err := get(t, private, l, c); err == nil || errors.As(err, new(*RefusedError)) {
			t.Errorf("%s %s cut: %v", kind, id, err)
		}
		os.Remove(file)
		if _, _, err := get(t, private, l, c); err == nil || errors.As(err, new(*RefusedError)) {
			t.Errorf("%s %s removed: %v", kind, id, err)
		}
		os.WriteFile(file, good, 0o644)
	}
	mustGet(t, private, l, c)
}

func TestMirrors(t *testing.T) {
	t.Setenv("PATH", "")
	here, there := t.TempDir(), t.TempDir()
	s := serveGit(t, here)
	host := strings.TrimPrefix(s.URL, "http://")
	newRepo(t, filepath.Join(here, "o/r")).publish("main", map[string]string{"other": ""})
	c := newRepo(t, filepath.Join(there, host, "o/r.git")).publish("main", v1)
	mirror := serveGit(t, there)

	if _, _, err := get(t, private, s.link("o/r", ""), c); !errors.As(err, new(*GoneError)) {
		t.Fatalf("without a mirror: %v", err)
	}
	for _, m := range [][]string{{mirror.URL}, {there}, {t.TempDir(), there}} {
		f := &Fetcher{AllowPrivate: true, Mirrors: m}
		if got := mustGet(t, f, s.link("o/r", ""), c); !same(got, v1) {
			t.Errorf("%v: %v", m, got)
		}
	}
	f := &Fetcher{AllowPrivate: true, Mirrors: []string{mirror.URL, there}}
	s.status = 500
	mustGet(t, f, s.link("o/r", ""), c)
	if _, err := f.Resolve(t.Context(), s.link("o/r", "")); !errors.As(err, new(*UnavailableError)) {
		t.Errorf("a mirror said what a branch is: %v", err)
	}
	gone, _ := ParseCommit(id40)
	s.status = 0
	if _, _, err := get(t, f, s.link("o/r", ""), gone); !errors.As(err, new(*GoneError)) {
		t.Errorf("nowhere to be found: %v", err)
	}
}

// TestRealGit fetches from git's own server side where git is installed, since its answers are the ones that count.
func TestRealGit(t *testing.T) {
	root := t.TempDir()
	repo := newRepo(t, filepath.Join(root, "r"))
	old := repo.publish("main", v1)
	next := repo.commit(repo.files(map[string]string{"n": "2"}), hashOf(old))
	repo.setRef("refs/heads/main", next.String())
	for _, anyID := range []string{"true", "false"} {
		s := serveBackend(t, root, anyID)
		l := parseLink(t, "git+"+s.URL+"/r")
		if c, err := private.Resolve(t.Context(), l); err != nil || c.String() != next.String() {
			t.Errorf("Resolve: %s, %v", c, err)
		}
		for _, c := range []Commit{old, commitOf(next)} {
			mustGet(t, private, l, c)
		}
		gone, _ := ParseCommit(id40)
		if _, _, err := get(t, private, l, gone); !errors.As(err, new(*GoneError)) {
			t.Errorf("uploadpack.allowAnySHA1InWant=%s: %v", anyID, err)
		}
	}
}
