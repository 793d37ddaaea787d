package link

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/go-git/go-billy/v5/osfs"
	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/plumbing/cache"
	"github.com/go-git/go-git/v5/storage/filesystem"

	"theseus/code/tree"
)

var typedFailure = func(err error) bool {
	return errors.As(err, new(*RefusedError)) || errors.As(err, new(*GoneError)) || errors.As(err, new(*CorruptError)) || errors.As(err, new(*UnavailableError))
}

// FuzzObjects puts any bytes where the objects of a commit are: the commit, its directory, a recipe, a .gitmodules. What
// comes of it is a tree or a typed error, nothing lies beside the tree, and what is fetched twice is the same.
func FuzzObjects(f *testing.F) {
	id := strings.Repeat("\x01", sha1Bytes)
	f.Add([]byte("tree "+id40+"\n"), []byte("100644 a\x00"+id), []byte(`{"submodules": true}`), []byte("[submodule \"x\"]\n\tpath = x\n\turl = ../x\n"))
	f.Add([]byte("tree x"), []byte("40000 ..\x00"+id), []byte(`{"submodules": ["a"]}`), []byte("[submodule"))
	f.Add([]byte(""), []byte("120000 l\x00"+id+"160000 s\x00"+id), []byte(`{}`), []byte("[submodule \"s\"]\n\tpath = s\n\turl = ext::sh\n"))
	f.Fuzz(func(t *testing.T, commit, directory, recipe, modules []byte) {
		repo := newRepo(t, t.TempDir())
		entries := directory
		for name, body := range map[string][]byte{recipeName: recipe, ".gitmodules": modules} {
			blob := repo.object(plumbing.BlobObject, string(body))
			entries = append(fmt.Appendf(nil, "100644 %s\x00%s", name, blob[:]), entries...)
		}
		// Ids in the directory that are nothing become the recipe's, so that entries lead somewhere.
		known := repo.object(plumbing.BlobObject, string(recipe))
		entries = bytes.ReplaceAll(entries, []byte(id), known[:])
		top := repo.object(plumbing.TreeObject, string(entries))
		if !bytes.HasPrefix(commit, []byte("tree")) || bytes.Contains(commit, []byte(id40)) {
			commit = append(fmt.Appendf(nil, "tree %s\n", top), commit...)
		}
		c := commitOf(repo.object(plumbing.CommitObject, string(commit)))
		l := Link("git+file://" + repo.dir)
		if len(l) > MaxBytes {
			t.Fatalf("%q is too long to be a link", l)
		}
		got, first, err := get(t, private, l, c)
		if err != nil {
			if !typedFailure(err) {
				t.Fatalf("%T: %v", err, err)
			}
			return
		}
		again, second, err := get(t, private, l, c)
		if err != nil || first != second || !same(got, again) {
			t.Fatalf("twice: %v, then %v, %v", got, again, err)
		}
	})
}

// FuzzServerAnswers answers git's two requests with any bytes. A commit is delivered only if its very objects came.
func FuzzServerAnswers(f *testing.F) {
	root := f.TempDir()
	repo := newRepo(f, filepath.Join(root, "r"))
	c := repo.publish("main", map[string]string{"a": "1", "d/b": "2"})
	// What an honest server answers is the seed.
	honest := &gitServer{t: f, root: root, shallow: true, anyID: true}
	store := filesystem.NewStorage(osfs.New(filepath.Join(root, "r")), cache.NewObjectLRUDefault())
	names, packs := httptest.NewRecorder(), httptest.NewRecorder()
	honest.advertise(names, store)
	request := fmt.Sprintf("0032want %s\n00000009done\n", c)
	req, err := http.NewRequest(http.MethodPost, "/r/git-upload-pack", strings.NewReader(request))
	if err != nil {
		f.Fatal(err)
	}
	honest.upload(packs, req, store)
	f.Add(names.Body.Bytes(), packs.Body.Bytes())
	f.Add([]byte("001e# service=git-upload-pack\n0000"), []byte("0008NAK\n"))
	f.Add(names.Body.Bytes(), []byte("003aERR upload-pack: not our ref "+id40+"\n"))
	want := map[string]string{"a": "1", "d/b": "2"}
	var now [2][]byte
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		answer, kind := now[0], "advertisement"
		if r.Method == http.MethodPost {
			io.Copy(io.Discard, r.Body)
			answer, kind = now[1], "result"
		}
		w.Header().Set("Content-Type", "application/x-git-upload-pack-"+kind)
		w.Write(answer)
	}))
	f.Cleanup(s.Close)
	fetcher := &Fetcher{AllowPrivate: true, Bytes: 1 << 20, Limits: tree.Limits{Files: 100, FileBytes: 1 << 16, TotalBytes: 1 << 18}}
	l := Link("git+" + s.URL + "/r#main")
	f.Fuzz(func(t *testing.T, names, pack []byte) {
		now = [2][]byte{names, pack}
		got, _, err := get(t, fetcher, l, c)
		if err != nil {
			if !typedFailure(err) {
				t.Fatalf("%T: %v", err, err)
			}
		} else if !same(got, want) {
			t.Fatalf("the commit is delivered as %v", got)
		}
	})
}

// FuzzSubmodulePlace holds that the address of a submodule leads to https or http, or, from a local repository alone, to a
// path; and never carries credentials.
func FuzzSubmodulePlace(f *testing.F) {
	for _, s := range []string{"../x", "git@h:o/r", "ssh://git@h/x", "ext::sh -c id", "file:///etc", "https://u:p@h/x", "-x", "https://h/x#y", "git@h:../../x", "ssh://git@-x/y"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, address string) {
		p, err := submodulePlace(place{where: "https://h/o/r"}, address)
		if err != nil {
			return
		}
		u, err := url.Parse(p.where)
		if p.local || p.trusted || err == nil && (u.Scheme != "https" && u.Scheme != "http" || u.User != nil) {
			t.Fatalf("%q leads to %+v", address, p)
		}
	})
}

// FuzzCommit holds that an id has one spelling.
func FuzzCommit(f *testing.F) {
	f.Add(id40)
	f.Add(strings.Repeat("ab", 32))
	f.Add(id40 + strings.Repeat("0", 24))
	f.Fuzz(func(t *testing.T, s string) {
		if c, err := ParseCommit(s); err == nil && c.String() != s {
			t.Fatalf("%q is read as %s", s, c)
		}
	})
}

// FuzzArchiveBytes is FuzzUntar one layer further out: the compressed bytes are any.
func FuzzArchiveBytes(f *testing.F) {
	for _, c := range badArchives(f) {
		if len(c.archive) < 4096 {
			f.Add(c.archive)
		}
	}
	f.Add(gz(tarOf(f, tarEntry{Name: "r/a=1"}), 9))
	f.Fuzz(func(t *testing.T, archive []byte) {
		parent := t.TempDir()
		limits := tree.Limits{Files: 20, TotalBytes: 1 << 16}
		out, err := newSink(filepath.Join(parent, treeName), limits)
		if err != nil {
			t.Fatal(err)
		}
		err = untar(t.Context(), bytes.NewReader(archive), out)
		out.close()
		if beside, _ := os.ReadDir(parent); len(beside) != 1 {
			t.Fatalf("escaped: %v", beside)
		}
		if refused := new(tree.RefusedError); err != nil && !errors.As(err, &refused) {
			t.Fatalf("%T: %v", err, err)
		}
		if err != nil {
			return
		}
		// A byte more, before or after, is another archive.
		for _, other := range [][]byte{append(bytes.Clone(archive), 0), append([]byte{0}, archive...)} {
			if _, err := untarInto(t, other, limits); err == nil {
				t.Fatal("a byte beside the archive goes unnoticed")
			}
		}
	})
}
