package link

import (
	"fmt"
	"io"
	"net/http"
	"net/http/cgi"
	"net/http/httptest"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/go-git/go-billy/v5/osfs"
	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/plumbing/cache"
	"github.com/go-git/go-git/v5/plumbing/format/packfile"
	"github.com/go-git/go-git/v5/plumbing/format/pktline"
	"github.com/go-git/go-git/v5/plumbing/protocol/packp"
	"github.com/go-git/go-git/v5/plumbing/protocol/packp/capability"
	"github.com/go-git/go-git/v5/plumbing/revlist"
	"github.com/go-git/go-git/v5/storage/filesystem"
)

// testRepo is a bare repository on disk, written object by object, so that it can hold what git would not make.
type testRepo struct {
	t     testing.TB
	dir   string
	store *filesystem.Storage
}

func newRepo(t testing.TB, dir string) *testRepo {
	t.Helper()
	store := filesystem.NewStorage(osfs.New(dir), cache.NewObjectLRUDefault())
	if err := store.Init(); err != nil {
		t.Fatal(err)
	}
	r := &testRepo{t, dir, store}
	r.setRef("HEAD", "ref: refs/heads/main")
	return r
}

func (r *testRepo) object(kind plumbing.ObjectType, body string) plumbing.Hash {
	r.t.Helper()
	o := r.store.NewEncodedObject()
	o.SetType(kind)
	o.SetSize(int64(len(body)))
	w, _ := o.Writer()
	io.WriteString(w, body)
	w.Close()
	id, err := r.store.SetEncodedObject(o)
	if err != nil {
		r.t.Fatal(err)
	}
	return id
}

// tree writes a tree from entries of the form "mode name" -> content of a blob, or an id for modes 40000 and 160000.
func (r *testRepo) tree(entries map[string]any) plumbing.Hash {
	r.t.Helper()
	var names []string
	for name := range entries {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int { return strings.Compare(a[strings.Index(a, " "):], b[strings.Index(b, " "):]) })
	var body strings.Builder
	for _, name := range names {
		var id plumbing.Hash
		switch v := entries[name].(type) {
		case string:
			id = r.object(plumbing.BlobObject, v)
		case plumbing.Hash:
			id = v
		}
		fmt.Fprintf(&body, "%s\x00%s", name, id[:])
	}
	return r.object(plumbing.TreeObject, body.String())
}

// files writes nested trees from plain paths.
func (r *testRepo) files(f map[string]string) plumbing.Hash {
	r.t.Helper()
	entries := map[string]any{}
	below := map[string]map[string]string{}
	for p, content := range f {
		dir, rest, nested := strings.Cut(p, "/")
		if !nested {
			entries["100644 "+p] = content
			continue
		}
		if below[dir] == nil {
			below[dir] = map[string]string{}
		}
		below[dir][rest] = content
	}
	for dir, f := range below {
		entries["40000 "+dir] = r.files(f)
	}
	return r.tree(entries)
}

func (r *testRepo) commit(tree plumbing.Hash, parents ...plumbing.Hash) plumbing.Hash {
	body := "tree " + tree.String() + "\n"
	for _, p := range parents {
		body += "parent " + p.String() + "\n"
	}
	who := "A U Thor <a@example.org> 1700000000 +0000"
	return r.object(plumbing.CommitObject, body+"author "+who+"\ncommitter "+who+"\n\nmessage\n")
}

func (r *testRepo) tag(target plumbing.Hash, name string) plumbing.Hash {
	return r.object(plumbing.TagObject, "object "+target.String()+"\ntype commit\ntag "+name+"\ntagger A <a@example.org> 1700000000 +0000\n\nmessage\n")
}

func (r *testRepo) setRef(name, target string) {
	r.t.Helper()
	if err := r.store.SetReference(plumbing.NewReferenceFromStrings(name, target)); err != nil {
		r.t.Fatal(err)
	}
}

// publish commits files to a branch.
func (r *testRepo) publish(branch string, f map[string]string) Commit {
	r.t.Helper()
	id := r.commit(r.files(f))
	r.setRef("refs/heads/"+branch, id.String())
	return commitOf(id)
}

// gitServer speaks git's smart HTTP for the repositories below a folder. Its fields choose what kind of server it is.
type gitServer struct {
	*httptest.Server
	t        testing.TB
	root     string
	shallow  bool // one commit without its history
	anyID    bool // commits by id, reachable ones
	delay    time.Duration
	status   int    // answer this to everything
	wrong    string // id of a commit to answer in place of what is asked
	packs    atomic.Int64
	packSize atomic.Int64
	authed   atomic.Int64 // requests with credentials
}

func serveGit(t testing.TB, root string) *gitServer {
	s := &gitServer{t: t, root: root, shallow: true, anyID: true}
	s.Server = httptest.NewServer(http.HandlerFunc(s.serve))
	t.Cleanup(s.Close)
	return s
}

// serveGitTLS is serveGit over https, with a Fetcher that knows its certificate.
func serveGitTLS(t testing.TB, root string) (*gitServer, *Fetcher) {
	s := &gitServer{t: t, root: root, shallow: true, anyID: true}
	s.Server = httptest.NewTLSServer(http.HandlerFunc(s.serve))
	t.Cleanup(s.Close)
	return s, &Fetcher{AllowPrivate: true, tls: s.Client().Transport.(*http.Transport).TLSClientConfig}
}

func (s *gitServer) serve(w http.ResponseWriter, req *http.Request) {
	if _, _, ok := req.BasicAuth(); ok {
		s.authed.Add(1)
	}
	if s.status != 0 {
		http.Error(w, "as \x1b[2Jtold \u202e", s.status)
		return
	}
	select {
	case <-time.After(s.delay):
	case <-req.Context().Done():
		return
	}
	dir, service, _ := strings.Cut(req.URL.Path, "/info/refs")
	if service == "" {
		dir = strings.TrimSuffix(dir, "/git-upload-pack")
	}
	store := filesystem.NewStorage(osfs.New(filepath.Join(s.root, filepath.FromSlash(dir))), cache.NewObjectLRUDefault())
	if _, err := store.Reference(plumbing.HEAD); err != nil {
		http.NotFound(w, req)
		return
	}
	if req.Method == http.MethodGet {
		s.advertise(w, store)
		return
	}
	s.upload(w, req, store)
}

func (s *gitServer) advertise(w http.ResponseWriter, store *filesystem.Storage) {
	adv := packp.NewAdvRefs()
	adv.Prefix = [][]byte{[]byte("# service=git-upload-pack"), pktline.Flush}
	adv.Capabilities.Set(capability.OFSDelta)
	adv.Capabilities.Set(capability.Agent, "test")
	if s.shallow {
		adv.Capabilities.Set(capability.Shallow)
	}
	if s.anyID {
		adv.Capabilities.Set(capability.AllowReachableSHA1InWant)
	}
	refs, _ := store.IterReferences()
	refs.ForEach(func(ref *plumbing.Reference) error {
		if ref.Type() != plumbing.HashReference {
			return nil
		}
		adv.References[ref.Name().String()] = ref.Hash()
		if o, err := store.EncodedObject(plumbing.TagObject, ref.Hash()); err == nil {
			r, _ := o.Reader()
			body, _ := io.ReadAll(r)
			adv.Peeled[ref.Name().String()] = plumbing.NewHash(string(body[7:47]))
		}
		return nil
	})
	head, _ := store.Reference(plumbing.HEAD)
	if id, ok := adv.References[head.Target().String()]; ok {
		adv.Head = &id
	}
	w.Header().Set("Content-Type", "application/x-git-upload-pack-advertisement")
	adv.Encode(w)
}

func (s *gitServer) upload(w http.ResponseWriter, req *http.Request, store *filesystem.Storage) {
	ask := packp.NewUploadPackRequest()
	if err := ask.Decode(req.Body); err != nil {
		s.t.Errorf("server: %v", err)
		return
	}
	wants := ask.Wants
	if s.wrong != "" {
		wants = []plumbing.Hash{plumbing.NewHash(s.wrong)}
	}
	for _, id := range wants {
		if _, err := store.EncodedObject(plumbing.AnyObject, id); err != nil {
			e := pktline.NewEncoder(w)
			e.Encodef("ERR upload-pack: not our ref %s", id)
			return
		}
	}
	var ids []plumbing.Hash
	if ask.Depth.IsZero() {
		ids, _ = revlist.Objects(store, wants, nil)
	} else {
		var shallow packp.ShallowUpdate
		for _, id := range wants {
			o, err := store.EncodedObject(plumbing.CommitObject, id)
			if err != nil {
				continue
			}
			r, _ := o.Reader()
			body, _ := io.ReadAll(r)
			below, _ := revlist.Objects(store, []plumbing.Hash{plumbing.NewHash(string(body[5:45]))}, nil)
			ids = append(append(ids, id), below...)
			shallow.Shallows = append(shallow.Shallows, id)
		}
		shallow.Encode(w)
	}
	var nak packp.ServerResponse
	nak.Encode(w, false)
	s.packs.Add(1)
	s.packSize.Store(int64(len(ids)))
	packfile.NewEncoder(w, store, false).Encode(ids, 10)
}

// link is a git+http link to a repository of this server.
func (s *gitServer) link(repo, fragment string) Link {
	l, err := Parse("git+" + s.URL + "/" + repo + fragment)
	if err != nil {
		s.t.Fatal(err)
	}
	return l
}

// serveBackend runs git's own http-backend.
func serveBackend(t testing.TB, root, anyID string) *httptest.Server {
	t.Helper()
	bin, err := exec.LookPath("git")
	if err != nil {
		t.Skip("git is not installed; the other tests use a server of our own")
	}
	s := httptest.NewServer(&cgi.Handler{
		Path: bin, Args: []string{"http-backend"}, Stderr: io.Discard,
		Env: []string{
			"GIT_PROJECT_ROOT=" + root, "GIT_HTTP_EXPORT_ALL=1", "GIT_CONFIG_NOSYSTEM=1", "HOME=" + root,
			"GIT_CONFIG_COUNT=2", "GIT_CONFIG_KEY_0=safe.directory", "GIT_CONFIG_VALUE_0=*",
			"GIT_CONFIG_KEY_1=uploadpack.allowAnySHA1InWant", "GIT_CONFIG_VALUE_1=" + anyID,
		},
	})
	t.Cleanup(s.Close)
	return s
}
