//go:build !linux

package solc

import (
	"os"
	"os/exec"
	"runtime/debug"
)

// confine asks the Go runtime to stay within memory bytes; the compiler's own memory is limited exactly everywhere.
func confine(memory int64) error {
	debug.SetMemoryLimit(memory)
	return nil
}

// orphanless does nothing: the child ends when its standard input does.
func orphanless(*exec.Cmd) {}

func selfPath() (string, error) { return os.Executable() }
