package link

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/plumbing/format/idxfile"
	"github.com/go-git/go-git/v5/plumbing/format/packfile"
)

// What one pack may unfold to. A pack of a few kilobytes can declare objects of any size, so that these are looked at
// before anything is unfolded in memory.
const (
	objectBytes  = 128 << 20 // one object; more only where the tree's own limit is higher
	packBytes    = 16 << 30  // all objects of a pack, with the history of a repository that has no shallow fetch
	packObjects  = 1 << 20
	deltaHeadLen = 20 // two sizes of at most ten bytes
)

// pack is a downloaded pack file with its index in memory. The index is made from the objects' own bytes, not taken
// from the server.
type pack struct {
	file  *os.File
	packs *packfile.Packfile
}

// readPack takes file over, also when it fails.
func readPack(ctx context.Context, file *os.File, limit int64) (p *pack, err error) {
	defer func() {
		if broken := recover(); broken != nil {
			err = fmt.Errorf("malformed pack: %v", broken)
		}
		if err != nil {
			file.Close()
		}
	}()
	f := &cancellable{file, ctx}
	if err := inspect(f, limit); err != nil {
		return nil, fmt.Errorf("reading the pack: %w", err)
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return nil, err
	}
	index := new(idxfile.Writer)
	parser, err := packfile.NewParser(packfile.NewScanner(f), index)
	if err != nil {
		return nil, err
	}
	if _, err := parser.Parse(); err != nil {
		return nil, fmt.Errorf("reading the pack: %w", err)
	}
	ids, err := index.Index()
	if err != nil {
		return nil, err
	}
	return &pack{file, packfile.NewPackfile(ids, nil, f, 0)}, nil
}

func (p *pack) get(id plumbing.Hash) (plumbing.EncodedObject, error) { return p.packs.Get(id) }

func (p *pack) close() { p.file.Close() }

// inspect reads a pack once, holding nothing, and refuses what would unfold to too much.
func inspect(f io.ReadSeeker, limit int64) error {
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return err
	}
	s := packfile.NewScanner(f)
	_, count, err := s.Header()
	if err != nil {
		return err
	}
	if count > packObjects {
		return fmt.Errorf("%d objects, at most %d are taken", count, packObjects)
	}
	var total int64
	for range count {
		h, err := s.NextObjectHeader()
		if err != nil {
			return err
		}
		if h.Length < 0 || h.Length > limit {
			return fmt.Errorf("object of %d bytes, the limit is %d", h.Length, limit)
		}
		head := new(prefix)
		if _, _, err := s.NextObject(head); err != nil {
			return err
		}
		size := uint64(h.Length)
		if h.Type.IsDelta() {
			if size, err = deltaTarget(head.Bytes()); err != nil {
				return err
			}
		}
		if size > uint64(limit) {
			return fmt.Errorf("object of %d bytes, the limit is %d", size, limit)
		}
		if total += int64(size); total > packBytes {
			return fmt.Errorf("objects of more than %d bytes together", int64(packBytes))
		}
	}
	return nil
}

// deltaTarget reads from the head of a delta how long its result is: the second of two little-endian base-128 numbers.
func deltaTarget(head []byte) (uint64, error) {
	r := bytes.NewReader(head)
	if _, err := binary.ReadUvarint(r); err != nil {
		return 0, errors.New("malformed delta")
	}
	n, err := binary.ReadUvarint(r)
	if err != nil {
		return 0, errors.New("malformed delta")
	}
	return n, nil
}

// prefix keeps the first bytes written to it and drops the rest.
type prefix struct{ bytes.Buffer }

func (p *prefix) Write(b []byte) (int, error) {
	if room := deltaHeadLen - p.Len(); room > 0 {
		p.Buffer.Write(b[:min(room, len(b))])
	}
	return len(b), nil
}

// cancellable stops the pack reader, which knows no context, at its next read.
type cancellable struct {
	*os.File
	ctx context.Context
}

func (c *cancellable) Read(b []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.File.Read(b)
}

func (c *cancellable) ReadAt(b []byte, off int64) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.File.ReadAt(b, off)
}

// Lock and Unlock complete billy.File; nobody else has this file.
func (c *cancellable) Lock() error   { return nil }
func (c *cancellable) Unlock() error { return nil }
