package link

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"syscall"

	"theseus/code/tree"
)

// sink writes the files of one tree below a root that no path can leave, and refuses what no tree may hold. It is what
// repositories, archives and directories have in common.
type sink struct {
	dir    string
	root   *os.Root
	limits tree.Limits
	meter  tree.Meter
	made   map[string]bool // directories
	in     *bufio.Reader
	buf    []byte
}

func newSink(dir string, l tree.Limits) (*sink, error) {
	s := &sink{dir: dir, limits: l, in: bufio.NewReader(nil), buf: make([]byte, 64<<10)}
	return s, s.reset()
}

// reset forgets what was written.
func (s *sink) reset() error {
	s.close()
	if err := os.RemoveAll(s.dir); err != nil {
		return err
	}
	if err := os.Mkdir(s.dir, 0o755); err != nil {
		return err
	}
	root, err := os.OpenRoot(s.dir)
	s.root, s.meter, s.made = root, tree.Meter{}, map[string]bool{".": true}
	return err
}

func (s *sink) close() {
	if s.root != nil {
		s.root.Close()
	}
}

var lfsPointer = []byte("version https://git-lfs.github.com/spec/")

// file adds one regular file of exactly size bytes.
func (s *sink) file(ctx context.Context, name string, size int64, r io.Reader) error {
	if err := tree.CheckPath(name); err != nil {
		return err
	}
	if err := s.meter.Add(s.limits, name, size); err != nil {
		return err
	}
	s.in.Reset(r)
	if head, _ := s.in.Peek(len(lfsPointer)); bytes.Equal(head, lfsPointer) {
		return &tree.RefusedError{Path: name, Reason: "pointer of Git LFS: the file itself is not in the repository; commit it there"}
	}
	if dir := path.Dir(name); !s.made[dir] {
		if err := s.root.MkdirAll(dir, 0o755); err != nil {
			return clash(name, err)
		}
		s.made[dir] = true
	}
	w, err := s.root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return clash(name, err)
	}
	defer w.Close()
	var written int64
	for {
		if err := ctx.Err(); err != nil {
			return err
		}
		n, err := s.in.Read(s.buf)
		if written += int64(n); written > size {
			return fmt.Errorf("%q: %w", name, tree.ErrChanged)
		}
		if _, err := w.Write(s.buf[:n]); err != nil {
			return err
		}
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
	}
	if written != size {
		return fmt.Errorf("%q: %w", name, tree.ErrChanged)
	}
	return w.Close()
}

// clash turns what the file system says about two entries of one name into a refusal.
func clash(name string, err error) error {
	if errors.Is(err, fs.ErrExist) || errors.Is(err, syscall.ENOTDIR) || errors.Is(err, syscall.EISDIR) {
		return &tree.RefusedError{Path: name, Reason: "two entries of this name"}
	}
	return err
}

// copyDir copies the tree that lies in a directory.
func copyDir(ctx context.Context, dir string, l tree.Limits, out *sink) error {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer root.Close()
	entries, err := tree.Walk(root.FS(), l)
	if err != nil {
		return err
	}
	for _, e := range entries {
		f, err := root.Open(e.Path)
		if err != nil {
			return err
		}
		err = out.file(ctx, e.Path, e.Size, f)
		f.Close()
		if err != nil {
			return err
		}
	}
	return nil
}
