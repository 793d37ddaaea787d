package solc

import (
	"fmt"
	"os/exec"
	"syscall"
)

// confine limits this process's writable memory, in bytes, and its core dumps.
func confine(memory int64) error {
	for resource, limit := range map[int]uint64{syscall.RLIMIT_DATA: uint64(memory), syscall.RLIMIT_CORE: 0} {
		var now syscall.Rlimit
		if err := syscall.Getrlimit(resource, &now); err != nil {
			return fmt.Errorf("limiting the worker: %w", err)
		}
		limit = min(limit, now.Max)
		if err := syscall.Setrlimit(resource, &syscall.Rlimit{Cur: limit, Max: limit}); err != nil {
			return fmt.Errorf("limiting the worker: %w", err)
		}
	}
	return nil
}

// orphanless has the system kill the child when the thread that starts it ends.
func orphanless(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
}

// selfPath is this very program, also after its file was replaced.
func selfPath() (string, error) { return "/proc/self/exe", nil }
