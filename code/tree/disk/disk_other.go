//go:build !linux

package disk

import (
	"io/fs"
	"os"
)

// Dir is the file system of a folder.
func Dir(path string) fs.FS { return os.DirFS(path) }
