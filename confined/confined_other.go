//go:build !linux

package confined

import (
	"os"
	"os/exec"
	"runtime/debug"
)

// Limit asks the Go runtime to stay within memory bytes: where this is all that there is, it is no hard limit.
func Limit(memory int64) error {
	debug.SetMemoryLimit(memory)
	return nil
}

// Orphanless does nothing: the child ends when its standard input does.
func Orphanless(*exec.Cmd) {}

// Program is the path of this program.
func Program() (string, error) { return os.Executable() }
