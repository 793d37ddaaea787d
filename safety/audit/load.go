package audit

import (
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
func Load(at string) ([]*output.Compilation, error) {
	info, err := os.Stat(at)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		f, err := os.Open(at)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		c, err := output.Read(filepath.Base(at), f)
		return []*output.Compilation{c}, err
	}
	folder, err := buildInfos(at)
	if err != nil {
		return nil, err
	}
	if folder == "" {
		return artifacts(at)
	}
	all, err := documents(os.DirFS(folder), folder)
	if errors.Is(err, errEmpty) && folder != at { // Foundry writes such ones beside artifacts, which may have all that is needed
		if found, other := artifacts(at); other == nil {
			return found, nil
		}
	}
	return all, err
}

// errEmpty is about build-infos that say what was compiled and not what came out.
var errEmpty = &UsageError{"the build-infos hold no output; compile with it: forge build --build-info --force, with extra_output = [\"storageLayout\"] and ast = true"}

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
func documents(fsys fs.FS, folder string) ([]*output.Compilation, error) {
	names, err := fs.Glob(fsys, "*.json")
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
		c, err := document(fsys, name)
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

func document(fsys fs.FS, name string) (*output.Compilation, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var input io.Reader
	if half, ok := strings.CutSuffix(name, ".output.json"); ok {
		if in, err := fsys.Open(half + ".json"); err == nil {
			defer in.Close()
			input = in
		}
	}
	return output.ReadPair(name, input, f)
}

// artifacts reads Foundry's artifacts, one for each contract, as one compilation.
func artifacts(at string) ([]*output.Compilation, error) {
	if info, err := os.Stat(filepath.Join(at, "out")); err == nil && info.IsDir() {
		at = filepath.Join(at, "out")
	}
	set := output.NewArtifacts(filepath.Base(at))
	found := 0
	err := fs.WalkDir(os.DirFS(at), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".json" || path.Ext(path.Dir(name)) != ".sol" {
			return err
		}
		f, err := os.DirFS(at).Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		found++
		return set.Read(name, f)
	})
	if err != nil {
		return nil, err
	}
	if found == 0 {
		return nil, &UsageError{fmt.Sprintf("%s has neither theseus.json nor build-infos nor artifacts: compile first, or give the compiler's output", at)}
	}
	return []*output.Compilation{set.Done()}, nil
}
