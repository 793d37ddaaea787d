package build

import (
	"bytes"
	"context"
	"io/fs"
	"path"
	"sync"

	"theseus/code/tree"
)

// snapshot is what a build needs of a tree: its hash, and the very bytes that were hashed of the recipe and of all
// Solidity files. Nothing is read a second time, so what is compiled is what the hash says, whoever writes to the folder
// meanwhile.
type snapshot struct {
	hash  tree.Hash
	files map[string][]byte
}

func takeSnapshot(ctx context.Context, fsys fs.FS, limits tree.Limits) (*snapshot, error) {
	k := &keeper{FS: fsys, kept: make(map[string]*keptFile)}
	hash, err := tree.Sum(ctx, k, limits)
	if err != nil {
		return nil, err
	}
	s := &snapshot{hash, make(map[string][]byte)}
	for name, f := range k.kept {
		s.files[name] = f.read.Bytes()
	}
	return s, nil
}

func (s *snapshot) recipe() (*Recipe, error) {
	text, ok := s.files[RecipeFile]
	if !ok {
		return nil, errNoRecipe
	}
	return ParseRecipe(text)
}

var errNoRecipe = recipeErrorf("", "not found at the root of the tree; `theseus init` writes one")

// keeper is a file system that keeps what is read of the files that a build needs.
type keeper struct {
	fs.FS
	mu   sync.Mutex
	kept map[string]*keptFile
}

func (k *keeper) Open(name string) (fs.File, error) {
	f, err := k.FS.Open(name)
	if err != nil || name != RecipeFile && path.Ext(name) != ".sol" {
		return f, err
	}
	if info, err := f.Stat(); err != nil || info.IsDir() {
		return f, nil // whoever asked for it will see
	}
	kept := &keptFile{File: f}
	k.mu.Lock()
	defer k.mu.Unlock()
	k.kept[name] = kept
	return kept, nil
}

type keptFile struct {
	fs.File
	read bytes.Buffer
}

func (f *keptFile) Read(b []byte) (int, error) {
	n, err := f.File.Read(b)
	f.read.Write(b[:n])
	return n, err
}
