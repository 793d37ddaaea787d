package solc

import (
	"fmt"
	"os"
	"unsafe"

	"golang.org/x/sys/unix"
)

// snapshot is a linear memory as it once was: a file without a name, whose pages the instances share until they write to them.
type snapshot struct {
	file *os.File
	size int
}

func newSnapshot(memory []byte) (*snapshot, error) {
	fd, err := unix.MemfdCreate("theseus-solc", unix.MFD_CLOEXEC)
	if err != nil {
		return nil, nil // a system that has none goes on without
	}
	s := &snapshot{os.NewFile(uintptr(fd), "snapshot"), len(memory)}
	page := os.Getpagesize()
	err = s.file.Truncate(int64(len(memory)))
	for at := 0; at < len(memory) && err == nil; at += page {
		if piece := memory[at : at+page]; !zero(piece) { // holes stay holes
			_, err = s.file.WriteAt(piece, int64(at))
		}
	}
	if err != nil {
		s.file.Close()
		return nil, fmt.Errorf("keeping the compiler's memory: %w", err)
	}
	return s, nil
}

func zero(piece []byte) bool {
	for _, b := range piece {
		if b != 0 {
			return false
		}
	}
	return true
}

// restore makes memory, which must be a mapping of newLinearMemory's from its start, what it was. What is written to it stays in it.
func (s *snapshot) restore(memory []byte) error {
	_, err := unix.MmapPtr(int(s.file.Fd()), 0, unsafe.Pointer(unsafe.SliceData(memory)), uintptr(s.size),
		unix.PROT_READ|unix.PROT_WRITE, unix.MAP_PRIVATE|unix.MAP_FIXED)
	if err != nil {
		return fmt.Errorf("restoring the compiler's memory: %w", err)
	}
	return nil
}
