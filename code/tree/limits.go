package tree

import "fmt"

// Limits bound what a tree may cost. They belong to a network, not to one machine, so that all validators draw the same
// line. A zero field takes its value from [DefaultLimits].
type Limits struct {
	Files      int   // how many files
	FileBytes  int64 // bytes of one file
	TotalBytes int64 // bytes of all files
	Depth      int   // components of a path: a/b/c has three
	NameBytes  int   // bytes of a whole path
}

// DefaultLimits hold the sources of any contract system known to us several times over, and stay small enough that a
// hostile tree costs a validator seconds: 20,000 files, 32 MiB each, 256 MiB in all, 32 deep, paths of 1,024 bytes.
func DefaultLimits() Limits {
	return Limits{Files: 20_000, FileBytes: 32 << 20, TotalBytes: 256 << 20, Depth: 32, NameBytes: 1024}
}

// OrDefault fills the zero fields.
func (l Limits) OrDefault() Limits {
	d := DefaultLimits()
	if l.Files == 0 {
		l.Files = d.Files
	}
	if l.FileBytes == 0 {
		l.FileBytes = d.FileBytes
	}
	if l.TotalBytes == 0 {
		l.TotalBytes = d.TotalBytes
	}
	if l.Depth == 0 {
		l.Depth = d.Depth
	}
	if l.NameBytes == 0 {
		l.NameBytes = d.NameBytes
	}
	return l
}

// RefusedError says which path of a tree was refused and why. With Limit false the reason lies in the bytes themselves
// and anyone who has them can reproduce it; with Limit true another network's Limits might have let it pass.
type RefusedError struct {
	Path   string // as found; may hold hostile characters, Error escapes them
	Reason string
	Limit  bool
}

func (e *RefusedError) Error() string { return fmt.Sprintf("tree: %q refused: %s", e.Path, e.Reason) }

func refuse(path, format string, args ...any) error {
	return &RefusedError{Path: path, Reason: fmt.Sprintf(format, args...)}
}

func overLimit(path, format string, args ...any) error {
	return &RefusedError{Path: path, Reason: fmt.Sprintf(format, args...), Limit: true}
}

// Meter counts files against Limits as they arrive, for readers that must stop before they have written too much.
// The zero Meter has counted nothing.
type Meter struct {
	files, dirs int
	bytes       int64
}

// AddDir counts one more directory, empty or not, and refuses more than any tree within l can have.
func (m *Meter) AddDir(l Limits, path string) error {
	l = l.OrDefault()
	m.dirs++
	switch {
	case depth(path) >= l.Depth:
		return overLimit(path, "more than %d levels deep", l.Depth)
	case m.dirs/l.Depth >= l.Files:
		return overLimit(path, "too many directories")
	}
	return nil
}

// Add counts one more file, by path and size, and refuses it when it is over l. It checks the path's length and depth,
// not its spelling, which is CheckPath's.
func (m *Meter) Add(l Limits, path string, size int64) error {
	l = l.OrDefault()
	m.files++
	m.bytes += size
	switch {
	case len(path) > l.NameBytes:
		return overLimit(path, "path of %d bytes, the limit is %d", len(path), l.NameBytes)
	case depth(path) > l.Depth:
		return overLimit(path, "%d levels deep, the limit is %d", depth(path), l.Depth)
	case m.files > l.Files:
		return overLimit(path, "more than %d files", l.Files)
	case size > l.FileBytes:
		return overLimit(path, "file of %d bytes, the limit is %d", size, l.FileBytes)
	case m.bytes > l.TotalBytes || m.bytes < 0:
		return overLimit(path, "more than %d bytes in all files", l.TotalBytes)
	}
	return nil
}
