package tree

import (
	"errors"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"unicode/utf8"
)

// Entry is one file of a tree.
type Entry struct {
	Path string // slash-separated, relative to the root
	Size int64  // bytes
}

// readBatch is how many names of a directory are held at once, so that an endless one meets the limits first.
const readBatch = 1024

// Walk lists the files of a tree in canonical order: the byte order of the paths. It refuses, with a *RefusedError,
// whatever cannot be part of a tree (see the package comment and [CheckPath]), names that differ by case alone, an
// empty tree, and anything over the limits.
func Walk(fsys fs.FS, l Limits) ([]Entry, error) {
	return walk(fsys, l, true)
}

// walk is Walk; without sizes it leaves them, and the limits on them, to the one who reads the files.
func walk(fsys fs.FS, l Limits, sizes bool) ([]Entry, error) {
	w := walker{fsys: fsys, limits: l.OrDefault(), sizes: sizes}
	if err := w.dir("."); err != nil {
		return nil, err
	}
	if len(w.entries) == 0 {
		return nil, refuse(".", "the tree has no files")
	}
	slices.SortFunc(w.entries, func(a, b Entry) int { return strings.Compare(a.Path, b.Path) })
	for i, e := range w.entries {
		if err := CheckPath(e.Path); err != nil {
			return nil, err
		}
		if i > 0 && e.Path == w.entries[i-1].Path { // a damaged file system
			return nil, refuse(e.Path, "two entries of this name")
		}
	}
	if err := checkCollisions(w.entries); err != nil {
		return nil, err
	}
	return w.entries, nil
}

type walker struct {
	fsys    fs.FS
	limits  Limits
	sizes   bool
	meter   Meter
	entries []Entry
}

func (w *walker) dir(name string) error {
	f, err := w.fsys.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	d, ok := f.(fs.ReadDirFile)
	if !ok {
		return refuse(name, "not a directory")
	}
	var subs []string // walked after f is closed: one open directory at a time
	for {
		batch, err := d.ReadDir(readBatch)
		for _, e := range batch {
			if e.Name() == ".git" {
				continue
			}
			p := path.Join(name, e.Name())
			if e.IsDir() {
				if !utf8.ValidString(e.Name()) { // fs.FS cannot open it to look for files
					return CheckPath(p)
				}
				if err := w.meter.AddDir(w.limits, p); err != nil {
					return err
				}
				subs = append(subs, p)
				continue
			}
			if err := w.file(p, e); err != nil {
				return err
			}
		}
		if errors.Is(err, io.EOF) || (err == nil && len(batch) == 0) {
			break
		}
		if err != nil {
			return err
		}
	}
	f.Close()
	for _, p := range subs {
		if err := w.dir(p); err != nil {
			return err
		}
	}
	return nil
}

func (w *walker) file(p string, e fs.DirEntry) error {
	if reason := notRegular(e.Type()); reason != "" {
		return refuse(p, "%s", reason)
	}
	var size int64
	if w.sizes {
		info, err := e.Info()
		if err != nil {
			return err
		}
		size = info.Size()
	}
	if err := w.meter.Add(w.limits, p, size); err != nil {
		return err
	}
	w.entries = append(w.entries, Entry{Path: p, Size: size})
	return nil
}

func notRegular(m fs.FileMode) string {
	switch {
	case m.IsRegular():
		return ""
	case m&fs.ModeSymlink != 0:
		return "symbolic link: put the file itself in its place"
	case m&fs.ModeDevice != 0:
		return "device"
	case m&fs.ModeNamedPipe != 0:
		return "pipe"
	case m&fs.ModeSocket != 0:
		return "socket"
	}
	return "not a regular file"
}
