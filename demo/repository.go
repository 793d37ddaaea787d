package demo

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/go-git/go-git/v5"
	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/plumbing/object"
)

// repository is a real git repository on disk, written without any git program.
type repository struct {
	dir string
	git *git.Repository
}

func newRepository(dir string) *repository {
	return &repository{dir, must(git.PlainInit(dir, false))}
}

// commit puts a tree of the demo's into the folder token and commits it to a branch, which starts where HEAD is.
func (r *repository) commit(branch, treeName, message string) plumbing.Hash {
	w := must(r.git.Worktree())
	name := plumbing.NewBranchReferenceName(branch)
	if _, err := r.git.Head(); err != nil {
		check(r.git.Storer.SetReference(plumbing.NewSymbolicReference(plumbing.HEAD, name)))
	} else {
		_, err := r.git.Reference(name, true)
		check(w.Checkout(&git.CheckoutOptions{Branch: name, Create: err != nil, Force: true}))
	}
	to := filepath.Join(r.dir, "token")
	check(os.RemoveAll(to))
	from := "trees/" + treeName
	check(fs.WalkDir(trees, from, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		target := filepath.Join(to, filepath.FromSlash(path[len(from):]))
		if d.IsDir() {
			return os.MkdirAll(target, 0o755)
		}
		return os.WriteFile(target, must(trees.ReadFile(path)), 0o644)
	}))
	must(w.Add("token"))
	return must(w.Commit(message, &git.CommitOptions{
		AllowEmptyCommits: true,
		Author:            &object.Signature{Name: "engineer", Email: "engineer@example.org", When: time.Now()},
	}))
}

// lose makes a branch point elsewhere and removes a commit for good, as a force-push and a clean-up on a host would.
func (r *repository) lose(branch string, commit, now plumbing.Hash) {
	check(r.git.Storer.SetReference(plumbing.NewHashReference(plumbing.NewBranchReferenceName(branch), now)))
	id := commit.String()
	check(os.Remove(filepath.Join(r.dir, ".git", "objects", id[:2], id[2:])))
}

func sortAddresses(list []common.Address) { slices.SortFunc(list, common.Address.Cmp) }
