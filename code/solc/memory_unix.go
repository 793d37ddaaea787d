//go:build unix

package solc

import (
	"fmt"
	"syscall"
)

// linearMemory is address space set aside for the whole limit, so that it grows without moving and goes back to the
// system when the instance ends. Pages count only once they are touched.
type linearMemory struct{ space []byte }

func newLinearMemory(limit int64) (*linearMemory, error) {
	space, err := syscall.Mmap(-1, 0, int(limit), syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	if err != nil {
		return &linearMemory{}, &LimitError{LimitMemory, fmt.Sprintf("setting aside %d bytes: %v", limit, err)}
	}
	return &linearMemory{space}, nil
}

// Reallocate gives the first size bytes, or nil beyond the limit.
func (l *linearMemory) Reallocate(size uint64) []byte {
	if size > uint64(len(l.space)) {
		return nil
	}
	return l.space[:size]
}

// Free gives the memory back.
func (l *linearMemory) Free() {
	if l.space != nil {
		_ = syscall.Munmap(l.space) // cannot fail for a whole mapping
		l.space = nil
	}
}
