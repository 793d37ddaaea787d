package main

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"theseus/durable"
)

// maxFile bounds, in bytes, the files that commands read.
const maxFile = 4 << 20

// readFile reads a file that a stranger may have made.
func readFile(path string) ([]byte, error) { return readFileUpTo(path, maxFile) }

func readFileUpTo(path string, limit int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, usage("%w", err)
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err != nil {
		return nil, usage("%w", err)
	}
	if int64(len(b)) > limit {
		return nil, usage("%s: more than %d bytes; it is not what was asked for", path, limit)
	}
	return b, nil
}

// outputs are flags that name what a command will write, and their values.
type outputs map[string]string

// check finds what is wrong with the paths before the work: afterwards, the result would be lost. What --keep names must not be there.
func (o outputs) check() error {
	flagOf := make(map[string]string)
	for flag, path := range o {
		if path == "" {
			continue
		}
		path = filepath.Clean(path)
		info, err := os.Stat(path)
		switch {
		case err == nil && flag == "--keep":
			return usage("--keep %s: it exists; name a folder that is to be made", path)
		case err == nil && info.IsDir():
			return usage("%s %s: it is a folder; name a file", flag, path)
		case err == nil && !info.Mode().IsRegular():
			continue // a terminal, a pipe
		case err != nil && !errors.Is(err, fs.ErrNotExist):
			return usage("%s: %w", flag, err)
		}
		if other := flagOf[path]; other != "" {
			return usage("%s and %s name the same file, %s", min(flag, other), max(flag, other), path)
		}
		flagOf[path] = flag
		probe, err := os.CreateTemp(filepath.Dir(path), ".theseus-*")
		if cause := new(fs.PathError); errors.As(err, &cause) {
			return usage("%s %s: nothing can be written into that folder: %w", flag, path, cause.Err)
		} else if err != nil {
			return err
		}
		probe.Close()
		if err := os.Remove(probe.Name()); err != nil {
			return err
		}
	}
	return nil
}

// writeFile leaves what was there or the whole new file, also when it is killed. What is no regular file (a terminal, a pipe) is
// written to.
func writeFile(path string, b []byte) error {
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		return os.WriteFile(path, b, 0o644)
	}
	return durable.WriteFile(path, b, 0o644)
}
