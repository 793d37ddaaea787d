package disk

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"
)

type dir string

// Dir is the file system of a folder.
func Dir(path string) fs.FS { return dir(path) }

// Open opens a file or a folder. Unlike os.Open it makes no attempt at readiness polling, which regular files do not have.
func (d dir) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	full := filepath.Join(string(d), name)
	// The folder itself may be a link; a file that became one was no link when it was listed. A pipe must not block.
	flags := syscall.O_RDONLY | syscall.O_CLOEXEC | syscall.O_NONBLOCK
	if name != "." {
		flags |= syscall.O_NOFOLLOW
	}
	fd, err := retry(func() (int, error) { return syscall.Open(full, flags, 0) })
	if err != nil {
		return nil, &fs.PathError{Op: "open", Path: full, Err: err}
	}
	return &file{fd: fd, path: full, size: -1}, nil
}

type file struct {
	fd         int
	path       string
	size, read int64    // size is that of the last Stat; before, negative
	list       *os.File // takes fd over when the folder is listed
}

func (f *file) Stat() (fs.FileInfo, error) {
	if f.list != nil {
		return f.list.Stat()
	}
	info := &info{name: filepath.Base(f.path)}
	if _, err := retry(func() (int, error) { return 0, syscall.Fstat(f.fd, &info.stat) }); err != nil {
		return nil, &fs.PathError{Op: "stat", Path: f.path, Err: err}
	}
	f.size = info.stat.Size
	return info, nil
}

// Read tells the end together with the last bytes where it can: the next call would only have to ask again.
func (f *file) Read(b []byte) (int, error) {
	n, err := retry(func() (int, error) { return syscall.Read(f.fd, b) })
	if err != nil {
		return 0, &fs.PathError{Op: "read", Path: f.path, Err: err}
	}
	f.read += int64(n)
	if len(b) > 0 && (n == 0 || n < len(b) && f.read == f.size) {
		return n, io.EOF
	}
	return n, nil
}

func (f *file) ReadDir(n int) ([]fs.DirEntry, error) {
	if f.list == nil {
		f.list = os.NewFile(uintptr(f.fd), f.path)
	}
	return f.list.ReadDir(n)
}

func (f *file) Close() error {
	if f.list != nil {
		return f.list.Close()
	}
	fd := f.fd
	f.fd = -1 // closed twice, it must not close what others opened meanwhile
	if err := syscall.Close(fd); err != nil {
		return &fs.PathError{Op: "close", Path: f.path, Err: err}
	}
	return nil
}

// retry repeats a system call that a signal interrupted.
func retry(call func() (int, error)) (int, error) {
	for {
		n, err := call()
		if err != syscall.EINTR {
			return n, err
		}
	}
}

type info struct {
	name string
	stat syscall.Stat_t
}

func (i *info) Name() string       { return i.name }
func (i *info) Size() int64        { return i.stat.Size }
func (i *info) ModTime() time.Time { return time.Unix(i.stat.Mtim.Unix()) }
func (i *info) IsDir() bool        { return i.Mode().IsDir() }
func (i *info) Sys() any           { return &i.stat }

func (i *info) Mode() fs.FileMode {
	mode := fs.FileMode(i.stat.Mode & 0o777)
	switch i.stat.Mode & syscall.S_IFMT {
	case syscall.S_IFREG:
		return mode
	case syscall.S_IFDIR:
		return mode | fs.ModeDir
	case syscall.S_IFLNK:
		return mode | fs.ModeSymlink
	case syscall.S_IFIFO:
		return mode | fs.ModeNamedPipe
	case syscall.S_IFSOCK:
		return mode | fs.ModeSocket
	case syscall.S_IFBLK:
		return mode | fs.ModeDevice
	case syscall.S_IFCHR:
		return mode | fs.ModeDevice | fs.ModeCharDevice
	}
	return mode | fs.ModeIrregular
}
