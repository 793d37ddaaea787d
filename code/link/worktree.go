package link

import (
	"errors"
	"fmt"
	"slices"

	"github.com/go-git/go-git/v5"
	"github.com/go-git/go-git/v5/plumbing"

	"theseus/printable"
)

// WorkTree is the state of a working copy.
type WorkTree struct {
	Commit Commit
	Dirty  []string // files that differ from the commit or are not in it, but for ignored ones
}

// InspectWorkTree looks at the git working copy that a folder is in.
func InspectWorkTree(dir string) (*WorkTree, error) {
	r, err := git.PlainOpenWithOptions(dir, &git.PlainOpenOptions{DetectDotGit: true, EnableDotGitCommonDir: true})
	if errors.Is(err, git.ErrRepositoryNotExists) {
		return nil, fmt.Errorf("%s is in no git working copy", printable.Text(dir))
	}
	if err != nil {
		return nil, fmt.Errorf("working copy %s: %w", printable.Text(dir), err)
	}
	head, err := r.Head()
	if errors.Is(err, plumbing.ErrReferenceNotFound) {
		return nil, fmt.Errorf("working copy %s: it has no commit yet", printable.Text(dir))
	}
	if err != nil {
		return nil, fmt.Errorf("working copy %s: %w", printable.Text(dir), err)
	}
	tree, err := r.Worktree()
	if err != nil {
		return nil, fmt.Errorf("working copy %s: %w", printable.Text(dir), err)
	}
	status, err := tree.Status()
	if err != nil {
		return nil, fmt.Errorf("working copy %s: %w", printable.Text(dir), err)
	}
	w := new(WorkTree)
	id := head.Hash()
	copy(w.Commit[:], id[:])
	for name, s := range status {
		if s.Worktree != git.Unmodified || s.Staging != git.Unmodified {
			w.Dirty = append(w.Dirty, name)
		}
	}
	slices.Sort(w.Dirty)
	return w, nil
}
