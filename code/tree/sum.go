package tree

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"runtime"
	"sync"
	"sync/atomic"

	"golang.org/x/sync/errgroup"
)

// ErrChanged is wrapped, with the path, when a file is not what it was when the tree was listed. It says nothing about
// the tree: try again when nobody writes to it.
var ErrChanged = errors.New("file changed while it was read")

// bufferBytes is how much of a file each worker holds.
const bufferBytes = 128 << 10

// Sum is the tree hash of fsys. Files are read in parallel; memory grows with their number, not with their size.
// Errors are those of [Walk], ErrChanged, those of fsys, and ctx's.
func Sum(ctx context.Context, fsys fs.FS, l Limits) (Hash, error) {
	entries, hashes, err := list(ctx, fsys, l)
	if err != nil {
		return Hash{}, err
	}
	h := sha256.New()
	encode(h, entries, hashes)
	return Hash(h.Sum(nil)), nil
}

// encode writes what the coreutils line of the package comment prints before its last sha256sum.
func encode(w io.Writer, entries []Entry, hashes []Hash) {
	var line []byte
	for i, e := range entries {
		line = hex.AppendEncode(line[:0], hashes[i][:])
		line = append(line, "  "...)
		line = append(line, e.Path...)
		line = append(line, '\n')
		w.Write(line) // into memory or a digest, neither of which fails
	}
}

func list(ctx context.Context, fsys fs.FS, l Limits) ([]Entry, []Hash, error) {
	// Sizes are asked for once, when a file is open. All names are known to be good by then.
	entries, err := walk(fsys, l, false)
	if err != nil {
		return nil, nil, err
	}
	var mu sync.Mutex
	var meter Meter
	hashes, err := hashAdmitted(ctx, fsys, entries, func(i int, size int64) error {
		mu.Lock()
		defer mu.Unlock()
		entries[i].Size = size
		return meter.Add(l, entries[i].Path, size)
	})
	return entries, hashes, err
}

// hashFiles returns the hash of each entry's bytes, in the order of entries, whose sizes must be those of the files.
func hashFiles(ctx context.Context, fsys fs.FS, entries []Entry) ([]Hash, error) {
	return hashAdmitted(ctx, fsys, entries, func(i int, size int64) error {
		if size != entries[i].Size {
			return fmt.Errorf("%q: %w", entries[i].Path, ErrChanged)
		}
		return nil
	})
}

// hashAdmitted asks admit, from several goroutines, before it reads the entry with an index.
func hashAdmitted(ctx context.Context, fsys fs.FS, entries []Entry, admit func(i int, size int64) error) ([]Hash, error) {
	hashes := make([]Hash, len(entries))
	var next atomic.Int64
	workers := min(runtime.GOMAXPROCS(0), len(entries))
	g, ctx := errgroup.WithContext(ctx)
	for range workers {
		g.Go(func() error {
			r := fileReader{fsys: fsys, digest: sha256.New(), buf: make([]byte, bufferBytes)}
			for {
				i := int(next.Add(1)) - 1
				if i >= len(entries) {
					return nil
				}
				admitted := func(size int64) error { return admit(i, size) }
				if err := r.sum(ctx, entries[i].Path, admitted, &hashes[i]); err != nil {
					return err
				}
			}
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	return hashes, nil
}

// fileReader is one worker's state, used again for each file.
type fileReader struct {
	fsys   fs.FS
	digest hash.Hash
	buf    []byte
}

func (r *fileReader) sum(ctx context.Context, path string, admit func(size int64) error, out *Hash) error {
	f, err := r.fsys.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	if !info.Mode().IsRegular() {
		return fmt.Errorf("%q: %w", path, ErrChanged)
	}
	size := info.Size()
	if err := admit(size); err != nil {
		return err
	}
	r.digest.Reset()
	var n int64
	for {
		if err := ctx.Err(); err != nil {
			return err
		}
		k, err := f.Read(r.buf)
		// A file that grows would otherwise be read past the limits it was admitted under.
		if n += int64(k); n > size {
			return fmt.Errorf("%q: %w", path, ErrChanged)
		}
		r.digest.Write(r.buf[:k])
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
	}
	if n != size {
		return fmt.Errorf("%q: %w", path, ErrChanged)
	}
	r.digest.Sum(out[:0])
	return nil
}
