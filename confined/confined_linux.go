package confined

import (
	"fmt"
	"os/exec"
	"syscall"
)

// Limit limits this process's writable memory, in bytes, and its core dumps.
func Limit(memory int64) error {
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

// Orphanless has the system kill the child when the thread that starts it ends: whoever starts it keeps that thread.
func Orphanless(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
}

// Program is the path of this very program, also after its file was replaced.
func Program() (string, error) { return "/proc/self/exe", nil }
