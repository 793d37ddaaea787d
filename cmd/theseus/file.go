package main

import (
	"io"
	"os"

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

// writeFile leaves what was there or the whole new file, also when it is killed. What is no regular file (a terminal, a pipe) is
// written to.
func writeFile(path string, b []byte) error {
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		return os.WriteFile(path, b, 0o644)
	}
	return durable.WriteFile(path, b, 0o644)
}
