package link

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/go-git/go-git/v5"
	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/plumbing/object"
)

// place is where a repository lies.
type place struct {
	where   string // URL, or path if local
	local   bool
	trusted bool // chosen by the operator of this machine, not by a link
}

// repository is one git repository that answers: its names at once, the objects of a commit once they are downloaded.
type repository struct {
	place    place
	head     plumbing.Hash                                                 // commit of the default branch, or zero
	lookup   func(ref string) (plumbing.Hash, bool)                        // commit of a full name such as refs/heads/main
	download func(ctx context.Context, c plumbing.Hash, temp string) error // into the folder temp
	object   func(id plumbing.Hash) (plumbing.EncodedObject, error)        // as found, not verified
	close    func()
}

// openRepository asks a repository for its names. The spelling of a web address with and without .git is the same
// repository to those who paste it, and not to every server.
func (f *Fetcher) openRepository(ctx context.Context, l Link, p place, b *budget) (*repository, error) {
	if p.local {
		return openLocal(l, p)
	}
	r, err := f.openRemote(ctx, l, p, b)
	if gone := new(GoneError); errors.As(err, &gone) && !strings.HasSuffix(p.where, ".git") {
		p.where += ".git"
		if r, again := f.openRemote(ctx, l, p, b); again == nil {
			return r, nil
		}
	}
	return r, err
}

// openLocal reads a repository of this machine straight from its files: no program is started, no hook or filter runs.
func openLocal(l Link, p place) (*repository, error) {
	g, err := git.PlainOpenWithOptions(p.where, &git.PlainOpenOptions{EnableDotGitCommonDir: true})
	if errors.Is(err, git.ErrRepositoryNotExists) {
		return nil, &GoneError{l, "the repository"}
	}
	if err != nil {
		return nil, &UnavailableError{l, err}
	}
	r := &repository{place: p, close: func() {}}
	r.lookup = func(name string) (plumbing.Hash, bool) {
		ref, err := g.Reference(plumbing.ReferenceName(name), true)
		if err != nil {
			return plumbing.ZeroHash, false
		}
		id := ref.Hash()
		for range maxTagDepth {
			tag, err := object.GetTag(g.Storer, id)
			if err != nil {
				break
			}
			id = tag.Target
		}
		return id, true
	}
	r.head, _ = r.lookup("HEAD")
	r.download = func(context.Context, plumbing.Hash, string) error { return nil }
	r.object = func(id plumbing.Hash) (plumbing.EncodedObject, error) {
		return g.Storer.EncodedObject(plumbing.AnyObject, id)
	}
	return r, nil
}

const maxTagDepth = 8 // tags of tags

// resolve finds the commit that a link stands for, and the folder, as the repository's names have it.
func (r *repository) resolve(l Link, src source) (Commit, string, error) {
	switch {
	case src.tail != "":
		ref, sub := src.tail, ""
		for {
			id, found, err := r.named(l, ref)
			if err != nil || found {
				return commitOf(id), sub, err
			}
			i := strings.LastIndexByte(ref, '/')
			if i < 0 {
				return Commit{}, "", &GoneError{l, fmt.Sprintf("branch or tag at the start of %q", src.tail)}
			}
			ref, sub = src.tail[:i], src.tail[i+1:]
		}
	case src.ref == "":
		if r.head.IsZero() {
			return Commit{}, "", &GoneError{l, "the default branch"}
		}
		return commitOf(r.head), src.sub, nil
	}
	if c, err := ParseCommit(src.ref); err == nil {
		return c, src.sub, nil
	}
	id, found, err := r.named(l, src.ref)
	if err == nil && !found {
		err = &GoneError{l, fmt.Sprintf("branch or tag %q", src.ref)}
	}
	return commitOf(id), src.sub, err
}

// named looks a short or full name up. A name that is both branch and tag stands for neither.
func (r *repository) named(l Link, name string) (plumbing.Hash, bool, error) {
	if strings.HasPrefix(name, "refs/") {
		id, ok := r.lookup(name)
		return id, ok, nil
	}
	branch, isBranch := r.lookup("refs/heads/" + name)
	tag, isTag := r.lookup("refs/tags/" + name)
	switch {
	case isBranch && isTag && branch != tag:
		return plumbing.ZeroHash, false, &UnavailableError{l, fmt.Errorf("%q is a branch and a tag: write git+https://…#refs/heads/%[1]s or #refs/tags/%[1]s", name)}
	case isBranch:
		return branch, true, nil
	}
	return tag, isTag, nil
}

func commitOf(id plumbing.Hash) Commit {
	var c Commit
	copy(c[:], id[:])
	return c
}
