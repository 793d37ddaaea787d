package tree

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"path"
	"testing"
	"time"
)

// scripted is a file system that answers as the bytes of a script say: any names, any kinds, any sizes, errors, folders
// without end.
type scripted struct {
	script []byte
	at     int
	opened int
}

func (s *scripted) byte() byte {
	if len(s.script) == 0 {
		return 0
	}
	s.at++
	return s.script[s.at%len(s.script)]
}

var errScripted = errors.New("as the script says")

func (s *scripted) Open(name string) (fs.File, error) {
	if s.opened++; s.byte() == 0xff {
		return nil, errScripted
	}
	return &scriptedFile{s: s, name: name, left: int(s.byte() % 16)}, nil
}

type scriptedFile struct {
	s      *scripted
	name   string
	left   int
	closed bool
}

func (f *scriptedFile) Stat() (fs.FileInfo, error) { return f.s.info(path.Base(f.name)), nil }
func (f *scriptedFile) Close() error               { f.closed = true; return nil }
func (f *scriptedFile) Read(b []byte) (int, error) {
	if f.left--; f.left < 0 {
		return 0, io.EOF
	}
	return copy(b, f.s.script), nil
}

func (f *scriptedFile) ReadDir(int) (entries []fs.DirEntry, err error) {
	if f.left--; f.left < 0 {
		return nil, io.EOF
	}
	for range f.s.byte() % 8 {
		length := int(f.s.byte() % 24)
		name := make([]byte, length)
		for i := range name {
			name[i] = f.s.byte()
		}
		entries = append(entries, fs.FileInfoToDirEntry(f.s.info(string(name))))
	}
	if f.s.byte() == 0xfe {
		err = errScripted
	}
	return entries, err
}

func (s *scripted) info(name string) fs.FileInfo {
	modes := []fs.FileMode{0, 0, 0, fs.ModeDir, fs.ModeDir, fs.ModeSymlink, fs.ModeNamedPipe, fs.ModeDevice, fs.ModeSocket, fs.ModeIrregular}
	return scriptedInfo{name, modes[int(s.byte())%len(modes)], int64(int8(s.byte())) << (s.byte() % 56)}
}

type scriptedInfo struct {
	name string
	mode fs.FileMode
	size int64
}

func (i scriptedInfo) Name() string       { return i.name }
func (i scriptedInfo) Mode() fs.FileMode  { return i.mode }
func (i scriptedInfo) Size() int64        { return i.size }
func (i scriptedInfo) IsDir() bool        { return i.mode.IsDir() }
func (i scriptedInfo) ModTime() time.Time { return time.Time{} }
func (i scriptedInfo) Sys() any           { return nil }

// FuzzWalk holds that whatever a file system answers, a walk ends within the limits, and what it lists is a tree: in
// order, each path once, good and below the root, sizes and counts within the limits.
func FuzzWalk(f *testing.F) {
	f.Add([]byte("\x01\x04\x02a\x00\x05\x00"))
	f.Add([]byte("../../etc/passwd\x03\x08\x00\x01"))
	f.Add(bytes.Repeat([]byte{3, 1, 7, 'd'}, 20))
	f.Fuzz(func(t *testing.T, script []byte) {
		s := &scripted{script: script}
		limits := Limits{Files: 50, TotalBytes: 1 << 12, FileBytes: 1 << 10, Depth: 6, NameBytes: 80}
		entries, err := Walk(s, limits)
		if s.opened > limits.Files*limits.Depth+limits.Depth {
			t.Fatalf("%d folders were opened", s.opened)
		}
		if err != nil {
			if !errors.As(err, new(*RefusedError)) && !errors.Is(err, errScripted) {
				t.Fatalf("%T: %v", err, err)
			}
			return
		}
		var total int64
		for i, e := range entries {
			total += e.Size
			switch {
			case CheckPath(e.Path) != nil, !fs.ValidPath(e.Path), len(e.Path) > limits.NameBytes, depth(e.Path) > limits.Depth:
				t.Fatalf("listed %q", e.Path)
			case i > 0 && entries[i-1].Path >= e.Path:
				t.Fatalf("%q after %q", e.Path, entries[i-1].Path)
			case e.Size < 0 || e.Size > limits.FileBytes:
				t.Fatalf("%q of %d bytes", e.Path, e.Size)
			}
		}
		if len(entries) == 0 || len(entries) > limits.Files || total > limits.TotalBytes {
			t.Fatalf("%d files, %d bytes", len(entries), total)
		}
	})
}
