// Package durable puts files in place so that whoever reads one, also after a kill or a power cut at any instant, finds what was
// there before or the whole new content, and never a part of it.
//
// A file is written under another name in the same folder, synced, renamed, and the folder is synced. Until it is renamed its
// name begins with a dot and ends in .tmp- and something random; what a killed process leaves under such a name is read by
// nobody and removed by Sweep.
//
// Everything of ours that must outlive a process is written here. What is not, a test lists with its reason.
package durable

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

// Step of a write, as Watch hears of it.
type Step string

// The steps, in this order.
const (
	Begun   Step = "begun"   // nothing is there yet
	Written Step = "written" // the temporary file has the content
	Synced  Step = "synced"  // and the disk has it
	Renamed Step = "renamed" // it is in place
	Done    Step = "done"    // and the disk knows
)

// Watch, when a test sets it, is called after each step of a write, with the name of the file in place: it may end the process
// there. Nothing else sets it.
var Watch func(step Step, path string)

// Error says that a file could not be put in place. What had its name is as it was, unless only the folder could not be synced.
type Error struct {
	Path string
	Err  error
}

func (e *Error) Error() string {
	return fmt.Sprintf("%s was not written: %v%s", e.Path, e.Err, Advice(e.Err))
}

// Full reports whether an error says that a disk, a quota or a limit has no room.
func Full(err error) bool {
	return errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT) || errors.Is(err, syscall.EFBIG)
}

// Advice is what to do about a disk that does not take what is written, to be put behind an error's text.
func Advice(err error) string {
	switch {
	case Full(err):
		return "; make room on its disk and do it again"
	case errors.Is(err, syscall.EROFS), errors.Is(err, fs.ErrPermission):
		return "; let this account write there, or name another folder"
	}
	return ""
}

func (e *Error) Unwrap() error { return e.Err }

// failed gives an error of the system the name of the file that it kept from its place.
func failed(path string, err error) error {
	var system *fs.PathError
	if errors.As(err, &system) {
		err = system.Err // its path is that of the temporary file
	}
	return &Error{path, err}
}

func watch(step Step, path string) {
	if Watch != nil {
		Watch(step, path)
	}
}

// WriteFile puts a file with this content in place of whatever has its name, and removes what writes of it that were killed left.
func WriteFile(path string, content []byte, perm fs.FileMode) error {
	dir, err := os.OpenRoot(filepath.Dir(path))
	if err != nil {
		return failed(path, err)
	}
	name := filepath.Base(path)
	_ = sweepIn(dir, ".", "."+name+marker) // a folder that cannot be listed can still be written
	return write(dir, name, content, perm)
}

// WriteIn is WriteFile below a root that no name leads out of.
func WriteIn(root *os.Root, name string, content []byte, perm fs.FileMode) error {
	dir, err := root.OpenRoot(filepath.Dir(name))
	if err != nil {
		return failed(name, err)
	}
	return write(dir, filepath.Base(name), content, perm)
}

func write(dir *os.Root, name string, content []byte, perm fs.FileMode) error {
	f, err := create(dir, name, perm)
	if err != nil {
		return err
	}
	defer f.Close()
	if _, err := f.Write(content); err != nil {
		return err
	}
	return f.Commit()
}

// File is one that is being written. Close it: without Commit nothing is left.
type File struct {
	*os.File
	dir        *os.Root
	name, temp string
	ended      bool
}

// Create begins a file that Commit will put at path.
func Create(path string, perm fs.FileMode) (*File, error) {
	dir, err := os.OpenRoot(filepath.Dir(path))
	if err != nil {
		return nil, failed(path, err)
	}
	return create(dir, filepath.Base(path), perm)
}

// marker is what the names of unfinished files have in common.
const marker = ".tmp-"

// create takes dir over.
func create(dir *os.Root, name string, perm fs.FileMode) (f *File, err error) {
	path := filepath.Join(dir.Name(), name)
	defer func() {
		if err != nil {
			dir.Close()
			err = failed(path, err)
		}
	}()
	watch(Begun, path)
	for {
		temp := "." + name + marker + rand.Text()
		file, err := dir.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, perm)
		if err != nil {
			return nil, err
		}
		if err := lock(file); err != nil {
			return nil, errors.Join(err, file.Close(), dir.Remove(temp))
		}
		if _, err := dir.Lstat(temp); err == nil {
			return &File{File: file, dir: dir, name: name, temp: temp}, nil
		}
		file.Close() // a sweep took it between making and locking; take another
	}
}

func (f *File) path() string { return filepath.Join(f.dir.Name(), f.name) }

func (f *File) Write(b []byte) (int, error) {
	n, err := f.File.Write(b)
	if err != nil {
		err = failed(f.path(), err)
	}
	return n, err
}

// Commit puts what was written in place.
func (f *File) Commit() error {
	watch(Written, f.path())
	if err := f.Sync(); err != nil {
		return failed(f.path(), err)
	}
	watch(Synced, f.path())
	if err := f.dir.Rename(f.temp, f.name); err != nil {
		return failed(f.path(), err)
	}
	f.ended = true
	watch(Renamed, f.path())
	if err := errors.Join(f.File.Close(), syncDir(f.dir)); err != nil {
		return failed(f.path(), err)
	}
	watch(Done, f.path())
	return nil
}

// Close removes what was not committed.
func (f *File) Close() error {
	f.File.Close() // what counts was said by Commit
	defer f.dir.Close()
	if f.ended {
		return nil
	}
	f.ended = true
	return f.dir.Remove(f.temp)
}

func syncDir(dir *os.Root) error {
	d, err := dir.Open(".")
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// Rename moves a finished file or folder to its place. Its content is not synced: it is for what is checked each time it is read.
func Rename(from, to string) error {
	watch(Begun, to)
	if err := os.Rename(from, to); err != nil {
		return err
	}
	watch(Renamed, to)
	dir, err := os.OpenRoot(filepath.Dir(to))
	if err != nil {
		return err
	}
	defer dir.Close()
	if err := syncDir(dir); err != nil {
		return err
	}
	watch(Done, to)
	return nil
}

// Unfinished reports whether a name is that of a file that is being written, or that a killed process left.
func Unfinished(name string) bool {
	return strings.HasPrefix(name, ".") && strings.Contains(name, marker)
}

// Sweep removes the unfinished files that lie in dir and that no process is writing. A folder that is not there is empty.
func Sweep(dir string) error {
	root, err := os.OpenRoot(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer root.Close()
	return SweepIn(root, ".")
}

// SweepIn is Sweep of a folder below a root.
func SweepIn(root *os.Root, dir string) error { return sweepIn(root, dir, ".") }

// sweepIn sweeps what begins with prefix.
func sweepIn(root *os.Root, dir, prefix string) error {
	entries, err := fs.ReadDir(root.FS(), filepath.ToSlash(filepath.Clean(dir)))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	for _, e := range entries {
		if !Unfinished(e.Name()) || !strings.HasPrefix(e.Name(), prefix) || !e.Type().IsRegular() {
			continue
		}
		err = errors.Join(err, sweep(root, filepath.Join(dir, e.Name())))
	}
	return err
}

func sweep(root *os.Root, name string) error {
	f, err := root.OpenFile(name, os.O_WRONLY, 0)
	if err == nil {
		defer f.Close()
		if !abandoned(f) {
			return nil
		}
		err = root.Remove(name)
	}
	if errors.Is(err, fs.ErrNotExist) { // its process was quicker
		return nil
	}
	return err
}
