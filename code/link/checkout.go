package link

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/plumbing/filemode"

	"theseus/code/tree"
)

// metaBytes is the most of a commit, a directory listing, a recipe or a .gitmodules.
const metaBytes = 8 << 20

// checkout writes the tree of one git link: what its commit holds below its folder, with the submodules that the recipe
// asks for.
type checkout struct {
	fetcher    *Fetcher
	link       Link
	commit     Commit // of the link
	temp       string
	src        source
	budget     *budget
	out        *sink
	first      int // 0: begin at the link's own server; n: at the n-th mirror
	wanted     recipe
	submodules int
}

func (f *Fetcher) checkout(ctx context.Context, l Link, src source, c Commit, temp string, out *sink) (Commit, error) {
	k := &checkout{fetcher: f, link: l, commit: c, src: src, temp: temp, budget: f.budget(), out: out}
	if named, err := ParseCommit(src.ref); err == nil {
		if !c.IsZero() && c != named {
			return c, &tree.RefusedError{Path: ".", Reason: "the link names commit " + named.String() + " itself"}
		}
		k.commit = named
	}
	var err error
	for k.first = 0; k.first <= len(f.Mirrors); k.first++ {
		err = k.from(ctx, place{where: src.where, local: src.local}, k.commit, func(r *repository) error {
			if err := out.reset(); err != nil {
				return err
			}
			k.submodules = 0
			return k.root(ctx, r, src)
		})
		if !errors.As(err, new(*CorruptError)) && !errors.As(err, new(*incompleteError)) {
			break
		}
		// Found while writing: start over without that server.
	}
	return k.commit, err
}

// from opens the repository at p, makes the objects of c available, and hands it to use. Servers that do not deliver
// are followed by the mirrors. A zero c is what the link resolves to, which only the link's own server can say.
func (k *checkout) from(ctx context.Context, p place, c Commit, use func(*repository) error) error {
	attempt := func(at place) (delivered bool, err error) {
		r, err := k.fetcher.openRepository(ctx, k.link, at, k.budget)
		if err != nil {
			return false, err
		}
		defer r.close()
		if c.IsZero() {
			if c, _, err = r.resolve(k.link, k.src); err != nil {
				return false, err
			}
			k.commit = c
		}
		if c.sha256() {
			return false, &UnavailableError{k.link, errors.New("repositories with SHA-256 ids cannot be read yet")}
		}
		if err := r.download(ctx, hashOf(c), k.temp); err != nil {
			return false, err
		}
		r.place = p // submodules are relative to the link, wherever the objects came from
		return true, use(r)
	}
	var first error
	if k.first == 0 {
		delivered, err := attempt(p)
		if delivered || p.local || c.IsZero() || ctx.Err() != nil {
			return err
		}
		first = err
	}
	for _, mirror := range k.fetcher.Mirrors[max(k.first-1, 0):] {
		m, err := mirrored(mirror, p.where)
		if err != nil {
			return err
		}
		k.fetcher.log().Info("asking a mirror", slog.String("mirror", m.where), slog.String("commit", c.String()), slog.Any("because", first))
		delivered, err := attempt(m)
		if delivered {
			return err
		}
		if first == nil {
			first = err
		}
	}
	return first
}

func mirrored(mirror, where string) (place, error) {
	u, err := url.Parse(where)
	if err != nil {
		return place{}, err
	}
	if filepath.IsAbs(mirror) {
		p := filepath.Join(mirror, u.Host, filepath.FromSlash(path.Clean("/"+u.Path)))
		if _, err := os.Stat(p); err != nil {
			p += ".git"
		}
		return place{where: p, local: true, trusted: true}, nil
	}
	return place{where: strings.TrimSuffix(mirror, "/") + "/" + u.Host + u.EscapedPath(), trusted: true}, nil
}

func hashOf(c Commit) plumbing.Hash { return plumbing.Hash(c[:sha1Bytes]) }

// root writes the tree of the link itself.
func (k *checkout) root(ctx context.Context, r *repository, src source) error {
	top, err := k.commitTree(r, k.commit)
	if err != nil {
		return err
	}
	sub, err := k.folder(r, top, src)
	if err != nil {
		return err
	}
	id, err := k.descend(r, top, sub)
	if err != nil {
		return err
	}
	if k.wanted, err = k.readRecipe(r, id); err != nil {
		return err
	}
	if err := k.dir(ctx, r, top, id, sub, ""); err != nil {
		return err
	}
	if len(k.wanted.paths) > 0 {
		return &tree.RefusedError{Path: k.wanted.paths[0], Reason: "theseus.json asks for this submodule, and the commit has none there"}
	}
	return nil
}

// folder is the folder that the link means. See the package comment for why it asks the commit first.
func (k *checkout) folder(r *repository, top plumbing.Hash, src source) (string, error) {
	if src.tail == "" {
		return src.sub, nil
	}
	for rest := src.tail; ; {
		_, sub, more := strings.Cut(rest, "/")
		if more {
			if _, err := k.descend(r, top, sub); err != nil {
				if !errors.As(err, new(*tree.RefusedError)) {
					return "", err
				}
				rest = sub
				continue
			}
		}
		if _, named, err := r.resolve(k.link, src); err == nil && named != sub {
			return "", &UnavailableError{k.link, fmt.Errorf("by the repository's branches the folder is %q, by the commit's content %q: write git+https://…#branch:folder", named, sub)}
		}
		return sub, nil
	}
}

func (k *checkout) commitTree(r *repository, c Commit) (plumbing.Hash, error) {
	body, err := k.read(r, hashOf(c), plumbing.CommitObject, ".", metaBytes)
	if errors.As(err, new(*incompleteError)) {
		return plumbing.ZeroHash, &GoneError{k.link, "commit " + c.String()}
	}
	if err != nil {
		return plumbing.ZeroHash, err
	}
	line, _, _ := bytes.Cut(body, []byte("\n"))
	id, ok := strings.CutPrefix(string(line), "tree ")
	if !ok || !plumbing.IsHash(id) {
		return plumbing.ZeroHash, &tree.RefusedError{Path: ".", Reason: "malformed commit"}
	}
	return plumbing.NewHash(id), nil
}

// descend finds the tree object of a folder.
func (k *checkout) descend(r *repository, id plumbing.Hash, sub string) (plumbing.Hash, error) {
	if sub == "" {
		return id, nil
	}
	for name := range strings.SplitSeq(sub, "/") {
		entries, err := k.list(r, id, sub)
		if err != nil {
			return plumbing.ZeroHash, err
		}
		i := slices.IndexFunc(entries, func(e treeEntry) bool { return e.name == name && e.mode == filemode.Dir })
		if i < 0 {
			return plumbing.ZeroHash, &tree.RefusedError{Path: sub, Reason: "no such folder in the commit"}
		}
		id = entries[i].id
	}
	return id, nil
}

// blob returns the file of that name in a directory, nil if there is none.
func (k *checkout) blob(r *repository, dir plumbing.Hash, name string) ([]byte, error) {
	entries, err := k.list(r, dir, name)
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		if e.name == name && (e.mode == filemode.Regular || e.mode == filemode.Deprecated || e.mode == filemode.Executable) {
			return k.read(r, e.id, plumbing.BlobObject, name, metaBytes)
		}
	}
	return nil, nil
}

// dir writes a directory. inRepo is its path in the repository, whose top tree is top; inTree its path in the tree.
func (k *checkout) dir(ctx context.Context, r *repository, top, id plumbing.Hash, inRepo, inTree string) error {
	entries, err := k.list(r, id, inTree)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if err := ctx.Err(); err != nil {
			return err
		}
		if e.name == ".git" {
			continue
		}
		p := path.Join(inTree, e.name)
		switch e.mode {
		case filemode.Dir:
			if err := k.out.meter.AddDir(k.out.limits, p); err != nil {
				return err
			}
			if err := k.dir(ctx, r, top, e.id, path.Join(inRepo, e.name), p); err != nil {
				return err
			}
		case filemode.Regular, filemode.Deprecated, filemode.Executable:
			body, err := k.read(r, e.id, plumbing.BlobObject, p, k.out.limits.OrDefault().FileBytes)
			if err != nil {
				return err
			}
			if err := k.out.file(ctx, p, int64(len(body)), bytes.NewReader(body)); err != nil {
				return err
			}
		case filemode.Symlink:
			return &tree.RefusedError{Path: p, Reason: "symbolic link: put the file itself in its place"}
		case filemode.Submodule:
			if !k.wanted.asks(p) {
				if k.wanted.decided {
					continue
				}
				return &tree.RefusedError{Path: p, Reason: `submodule, and theseus.json does not say whether it belongs to the tree: write "submodules": true, false, or a list of paths`}
			}
			if err := k.submodule(ctx, r, top, e.id, path.Join(inRepo, e.name), p); err != nil {
				return err
			}
		default:
			return &tree.RefusedError{Path: p, Reason: fmt.Sprintf("entry of unknown mode %o", uint32(e.mode))}
		}
	}
	return nil
}

// incompleteError says that a repository has not got an object that it should have.
type incompleteError struct{ id plumbing.Hash }

func (e *incompleteError) Error() string { return fmt.Sprintf("object %s is missing", e.id) }

// read returns the body of an object after hashing it against its id. Its type and its size are part of what is hashed,
// so a wrong one is the commit's fault and not the server's.
func (k *checkout) read(r *repository, id plumbing.Hash, want plumbing.ObjectType, p string, limit int64) ([]byte, error) {
	o, err := r.object(id)
	if errors.Is(err, plumbing.ErrObjectNotFound) {
		return nil, &UnavailableError{k.link, &incompleteError{id}}
	}
	if err != nil {
		return nil, &UnavailableError{k.link, fmt.Errorf("object %s: %w", id, err)}
	}
	if o.Size() > limit {
		return nil, &tree.RefusedError{Path: p, Reason: fmt.Sprintf("object of %d bytes, the limit is %d", o.Size(), limit), Limit: true}
	}
	reader, err := o.Reader()
	if err != nil {
		return nil, &UnavailableError{k.link, err}
	}
	defer reader.Close()
	body, err := io.ReadAll(io.LimitReader(reader, limit+1))
	if err != nil {
		return nil, &UnavailableError{k.link, fmt.Errorf("object %s: %w", id, err)}
	}
	if got := plumbing.ComputeHash(o.Type(), body); got != id {
		return nil, &CorruptError{k.link, id.String(), got.String()}
	}
	if o.Type() != want {
		return nil, &tree.RefusedError{Path: p, Reason: fmt.Sprintf("object %s is a %s, not a %s", id, o.Type(), want)}
	}
	return body, nil
}

type treeEntry struct {
	mode filemode.FileMode
	name string
	id   plumbing.Hash
}

// list reads a tree object: "<octal mode> <name>\x00<20 bytes of id>", again and again.
func (k *checkout) list(r *repository, id plumbing.Hash, p string) ([]treeEntry, error) {
	body, err := k.read(r, id, plumbing.TreeObject, p, metaBytes)
	if err != nil {
		return nil, err
	}
	var entries []treeEntry
	for len(body) > 0 {
		head, rest, ok := bytes.Cut(body, []byte{0})
		mode, name, spaced := strings.Cut(string(head), " ")
		m, err := filemode.New(mode)
		if !ok || !spaced || err != nil || len(rest) < sha1Bytes || name == "" || strings.Contains(name, "/") {
			return nil, &tree.RefusedError{Path: p, Reason: fmt.Sprintf("malformed tree object %s", id)}
		}
		entries = append(entries, treeEntry{m, name, plumbing.Hash(rest[:sha1Bytes])})
		body = rest[sha1Bytes:]
	}
	return entries, nil
}
