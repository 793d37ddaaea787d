package audit

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"theseus/code/output"
)

// Load reads what compilers left at a path: a document, a folder of build-infos, or a project of Foundry or Hardhat.
func Load(ctx context.Context, at string) ([]*output.Compilation, error) {
	info, err := os.Stat(at)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		c, err := document(ctx, at)
		if errors.Is(err, output.ErrNoOutput) && filepath.Ext(filepath.Dir(at)) == ".sol" {
			return nil, &UsageError{at + " is about one contract: give the project's folder, or the one that its tool compiled into"}
		} else if err != nil {
			return nil, err
		}
		return []*output.Compilation{c}, nil
	}
	folder, err := buildInfos(at)
	if err != nil {
		return nil, err
	}
	if folder == "" {
		return artifacts(ctx, at)
	}
	all, err := documents(ctx, folder)
	if errors.Is(err, errEmpty) && folder != at { // Foundry writes such ones beside artifacts, which may have all that is needed
		if found, other := artifacts(ctx, at); other == nil {
			return found, nil
		}
	}
	return all, err
}

// errEmpty is about build-infos that say what was compiled and not what came out.
var errEmpty = &UsageError{"the build-infos hold no output; compile with it: " + foundry}

// buildInfos is the folder of build-infos in a project, an output folder, or the folder itself; empty: there is none.
func buildInfos(at string) (string, error) {
	var found []string
	for _, sub := range []string{"out/build-info", "artifacts/build-info", "build-info"} {
		if names, _ := filepath.Glob(filepath.Join(at, sub, "*.json")); len(names) > 0 {
			found = append(found, filepath.Join(at, sub))
		}
	}
	if len(found) > 1 {
		return "", &UsageError{fmt.Sprintf("both %s and %s have build-infos: give one of them", found[0], found[1])}
	}
	if len(found) == 1 {
		return found[0], nil
	}
	if names, _ := filepath.Glob(filepath.Join(at, "*.json")); len(names) > 0 {
		return at, nil
	}
	return "", nil
}

// documents reads all build-infos of a folder. Hardhat 3 keeps input and output apart.
func documents(ctx context.Context, folder string) ([]*output.Compilation, error) {
	names, err := fs.Glob(os.DirFS(folder), "*.json")
	if err != nil {
		return nil, err
	}
	var all []*output.Compilation
	empty := 0
	for _, name := range names {
		if strings.HasSuffix(name, ".dbg.json") {
			continue
		}
		if half := strings.TrimSuffix(name, ".json") + ".output.json"; slices.Contains(names, half) {
			continue // read with its output
		}
		c, err := document(ctx, filepath.Join(folder, name))
		if errors.Is(err, output.ErrNoOutput) {
			empty++
			continue
		}
		if err != nil {
			return nil, err
		}
		all = append(all, c)
	}
	if len(all) == 0 {
		if empty > 0 {
			return nil, fmt.Errorf("%s: %w", folder, errEmpty)
		}
		return nil, &UsageError{fmt.Sprintf("%s has no document with a compiler's output", folder)}
	}
	return all, nil
}

func document(ctx context.Context, at string) (*output.Compilation, error) {
	f, err := open(ctx, at)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var input io.Reader
	if half, ok := strings.CutSuffix(at, ".output.json"); ok {
		if in, err := open(ctx, half+".json"); err == nil {
			defer in.Close()
			input = in
		}
	}
	c, err := output.ReadPair(at, input, f)
	if err != nil {
		return nil, err
	}
	c.File = filepath.Base(at) // a report says the same wherever it is made
	return c, nil
}

// file is read until it ends or nobody waits any more.
type file struct {
	*os.File
	ctx context.Context
}

func (f file) Read(b []byte) (int, error) {
	if err := f.ctx.Err(); err != nil {
		return 0, err
	}
	return f.File.Read(b)
}

// open refuses what is no file before it is opened: a pipe may wait for ever, and a device may never end.
func open(ctx context.Context, at string) (io.ReadCloser, error) {
	info, err := os.Stat(at)
	if err != nil {
		return nil, err
	}
	switch {
	case !info.Mode().IsRegular():
		return nil, &UsageError{at + " is no regular file: give a file, or a folder"}
	case info.Size() == 0:
		return nil, &UsageError{at + " is empty"}
	case filepath.Ext(at) == ".sol" || filepath.Ext(at) == ".vy":
		return nil, &UsageError{at + " is a source: give the tree that it is in (with theseus.json), or the compiler's output"}
	}
	f, err := os.Open(at)
	return file{f, ctx}, err
}

// artifacts reads Foundry's artifacts, one for each contract, as one compilation.
func artifacts(ctx context.Context, at string) ([]*output.Compilation, error) {
	if info, err := os.Stat(filepath.Join(at, "out")); err == nil && info.IsDir() {
		at = filepath.Join(at, "out")
	}
	set := output.NewArtifacts(filepath.Base(at))
	found := 0
	err := fs.WalkDir(os.DirFS(at), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".json" || path.Ext(path.Dir(name)) != ".sol" {
			return err
		}
		f, err := open(ctx, filepath.Join(at, name))
		if err != nil {
			return err
		}
		defer f.Close()
		found++
		if err := set.Read(name, f); err != nil {
			return fmt.Errorf("%s: %w", at, err)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	if found == 0 {
		return nil, &UsageError{fmt.Sprintf("%s has neither theseus.json nor build-infos nor artifacts: compile first, or give the compiler's output", at)}
	}
	return []*output.Compilation{set.Done()}, nil
}
