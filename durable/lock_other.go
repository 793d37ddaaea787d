//go:build !unix

package durable

import (
	"os"
	"time"
)

// lock does nothing: only age tells what is abandoned.
func lock(*os.File) error { return nil }

func abandoned(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && time.Since(info.ModTime()) > time.Hour
}
