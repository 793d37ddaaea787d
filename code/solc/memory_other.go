//go:build !unix

package solc

// linearMemory is a slice that is copied when it grows.
type linearMemory struct {
	space []byte
	limit uint64
}

func newLinearMemory(limit int64) (*linearMemory, error) {
	return &linearMemory{limit: uint64(limit)}, nil
}

// Reallocate gives size bytes that begin with those given before, or nil beyond the limit.
func (l *linearMemory) Reallocate(size uint64) []byte {
	if size > l.limit {
		return nil
	}
	if size > uint64(cap(l.space)) {
		grown := make([]byte, size)
		copy(grown, l.space)
		l.space = grown
	}
	l.space = l.space[:size]
	return l.space
}

// Free drops the memory.
func (l *linearMemory) Free() { l.space = nil }
