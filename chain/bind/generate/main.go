// Generate compiles contracts/src and writes from it the files of chain/bind and the snapshots in contracts/snapshots.
// Run it as `go generate ./chain/bind`.
package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"theseus/code/solc"
	"theseus/code/tree"
)

// generated are patterns, relative to the module, of what this program owns: what it does not write there it removes.
var generated = []string{
	"chain/bind/artifacts.go", "chain/bind/abi_*.go",
	"contracts/snapshots/abi/*.json", "contracts/snapshots/layout/*.json", "contracts/snapshots/sizes.json",
}

func main() {
	solc.RunWorkerIfAsked()
	if err := run(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	start := time.Now()
	root, err := moduleRoot()
	if err != nil {
		return err
	}
	files, err := generate(ctx, root)
	if err != nil {
		return err
	}
	changed, err := write(root, files)
	if err != nil {
		return err
	}
	for _, name := range changed {
		fmt.Println(name)
	}
	fmt.Printf("%d files changed, %.1f s\n", len(changed), time.Since(start).Seconds())
	return nil
}

// generate gives every file to be written, by its path relative to root.
func generate(ctx context.Context, root string) (map[string][]byte, error) {
	// A copy, because the tree may be edited meanwhile: hash and code must be of one state.
	copied, err := os.MkdirTemp("", "theseus-contracts-*")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(copied)
	if err := os.CopyFS(copied, sources(root)); err != nil {
		return nil, err
	}
	sum, err := tree.Sum(ctx, os.DirFS(copied), tree.Limits{})
	if err != nil {
		return nil, err
	}
	contracts, err := compile(ctx, os.DirFS(copied), filepath.Join(root, "node_modules"))
	if err != nil {
		return nil, err
	}
	return render(sum, contracts)
}

// sources is the contracts tree.
func sources(root string) fs.FS { return os.DirFS(filepath.Join(root, "contracts", "src")) }

// write brings the folders to exactly these files and tells which changed.
func write(root string, files map[string][]byte) (changed []string, err error) {
	stale, err := existing(root)
	if err != nil {
		return nil, err
	}
	for name, content := range files {
		if old, ok := stale[name]; ok && bytes.Equal(old, content) {
			continue
		}
		if err := replace(filepath.Join(root, name), content); err != nil {
			return nil, err
		}
		changed = append(changed, name)
	}
	for name := range stale {
		if _, ok := files[name]; ok {
			continue
		}
		if err := os.Remove(filepath.Join(root, name)); err != nil {
			return nil, err
		}
		changed = append(changed, name)
	}
	return changed, nil
}

// existing reads the generated files as they are now.
func existing(root string) (map[string][]byte, error) {
	files := make(map[string][]byte)
	for _, pattern := range generated {
		names, err := fs.Glob(os.DirFS(root), pattern)
		if err != nil {
			return nil, err
		}
		for _, name := range names {
			if files[name], err = os.ReadFile(filepath.Join(root, name)); err != nil {
				return nil, err
			}
		}
	}
	return files, nil
}

// replace writes a file so that it is whole or as before.
func replace(path string, content []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	temp, err := os.CreateTemp(filepath.Dir(path), ".generate-*")
	if err != nil {
		return err
	}
	defer os.Remove(temp.Name())
	if _, err := temp.Write(content); err != nil {
		return errors.Join(err, temp.Close())
	}
	if err := errors.Join(temp.Chmod(0o644), temp.Close()); err != nil {
		return err
	}
	return os.Rename(temp.Name(), path)
}

// moduleRoot is the nearest folder above that has this module's go.mod.
func moduleRoot() (string, error) {
	here, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for folder := here; ; folder = filepath.Dir(folder) {
		mod, err := os.ReadFile(filepath.Join(folder, "go.mod"))
		if err == nil && strings.HasPrefix(string(mod), "module theseus\n") {
			return folder, nil
		}
		if folder == filepath.Dir(folder) {
			return "", fmt.Errorf("%s is not inside the module", here)
		}
	}
}
