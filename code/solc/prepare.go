package solc

import (
	"bytes"
	"context"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strings"
	"time"

	"golang.org/x/sys/cpu"

	"theseus/durable"
)

// Preparing a build (extracting, lowering, translating to machine code) takes 10 to 30 seconds and is done once. The
// result is a folder of the cache:
//
//	names.json   what the glue tells
//	module.wasm  the lowered module
//	code/        wazero's machine code
//	SHA256SUMS   of all of these, in the form of sha256sum
//
// It is made under another name and renamed, and never written again. A folder that differs from its sums is thrown
// away and made anew.

const (
	sumsFile     = "SHA256SUMS"
	keepPrepared = 30 * 24 * time.Hour // since it was last used
	keepLeftover = time.Hour
)

// preparedCode is what turns a build into a lowered module: a change here is another folder.
//
//go:embed lz4.go extract.go wasm.go lower.go emit.go
var preparedCode embed.FS

// preparedName names the folder for a build on this machine. Machine code differs by processor features and by wazero's version,
// which also names wazero's file: programs with another one would each find the other's file damage, and make the folder anew in turn.
func preparedName(build [32]byte, wazero string) (string, error) {
	h := sha256.New()
	fmt.Fprintf(h, "%x %s %s %v %v %s\n", build, runtime.GOOS, runtime.GOARCH, cpu.X86, cpu.ARM64, wazero)
	err := fs.WalkDir(preparedCode, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := preparedCode.ReadFile(path)
		h.Write(b)
		return err
	})
	return hex.EncodeToString(build[:8]) + "-" + hex.EncodeToString(h.Sum(nil)[:8]), err
}

// wazeroVersion is what wazero takes for its version: what the build info says, which of a test's program says nothing.
func wazeroVersion() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "dev"
	}
	for _, d := range info.Deps {
		if d.Path == "github.com/tetratelabs/wazero" {
			return d.Version
		}
	}
	return "dev"
}

// errAbsent says that a prepared folder is not there or is damaged.
var errAbsent = errors.New("not in the cache")

// prepare gives a machine for a build, from the folder dir of prepared builds or by way of it. It calls slow before
// it begins what takes long.
func prepare(ctx context.Context, dir, buildPath string, build [32]byte, memory int64, slow func() error) (*machine, error) {
	name, err := preparedName(build, wazeroVersion())
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	entry := filepath.Join(dir, name)
	if m, err := openPrepared(ctx, entry, memory); !errors.Is(err, errAbsent) {
		return m, err
	}
	if err := slow(); err != nil {
		return nil, err
	}
	unlock, err := lockFile(entry + ".lock") // processes that come at the same time wait for the first
	if err != nil {
		return nil, err
	}
	defer unlock()
	if m, err := openPrepared(ctx, entry, memory); !errors.Is(err, errAbsent) {
		return m, err
	}
	sweep(dir)
	work, err := os.MkdirTemp(dir, "new-*")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(work)
	if err := makePrepared(ctx, work, buildPath, build, memory); err != nil {
		return nil, err
	}
	if err := replaceDir(work, entry); err != nil {
		return nil, err
	}
	m, err := openPrepared(ctx, entry, memory)
	if errors.Is(err, errAbsent) {
		return nil, fmt.Errorf("the cache folder %s changed while it was being read", dir)
	}
	return m, err
}

// replaceDir puts folder work in the place of old, which may be there and damaged, or may be put there meanwhile by a
// process on a system without locks.
func replaceDir(work, old string) error {
	err := durable.Rename(work, old)
	if err == nil {
		return nil
	}
	aside, tempErr := os.MkdirTemp(filepath.Dir(old), "old-*")
	if tempErr != nil {
		return tempErr
	}
	defer os.RemoveAll(aside)
	if moveErr := os.Rename(old, filepath.Join(aside, "x")); moveErr != nil {
		return err
	}
	return durable.Rename(work, old)
}

// sweep removes what killed processes left behind, and prepared builds that nobody has used for long: of other
// versions of this program, perhaps.
func sweep(dir string) {
	entries, _ := os.ReadDir(dir) // what cannot be read is not removed
	for _, e := range entries {
		keep := keepPrepared
		if strings.HasPrefix(e.Name(), "new-") || strings.HasPrefix(e.Name(), "old-") {
			keep = keepLeftover
		}
		if info, err := e.Info(); err == nil && e.IsDir() && time.Since(info.ModTime()) > keep {
			os.RemoveAll(filepath.Join(dir, e.Name()))
		}
	}
}

func openPrepared(ctx context.Context, entry string, memory int64) (*machine, error) {
	want, err := os.ReadFile(filepath.Join(entry, sumsFile))
	if err != nil {
		return nil, errAbsent
	}
	if have, err := sums(entry); err != nil || !bytes.Equal(want, have) {
		return nil, errAbsent
	}
	var n names
	text, err := os.ReadFile(filepath.Join(entry, "names.json"))
	if err != nil || json.Unmarshal(text, &n) != nil {
		return nil, errAbsent
	}
	lowered, err := os.ReadFile(filepath.Join(entry, "module.wasm"))
	if err != nil {
		return nil, errAbsent
	}
	_ = os.Chtimes(entry, time.Time{}, time.Now()) // for sweep; a cache that cannot be written to works as well
	return newMachine(ctx, lowered, &n, filepath.Join(entry, "code"), memory)
}

func makePrepared(ctx context.Context, work, buildPath string, build [32]byte, memory int64) error {
	js, err := readBuild(buildPath)
	if err != nil {
		return err
	}
	if got := sha256.Sum256(js); got != build {
		return &DigestError{Source: buildPath, Want: build, Got: got}
	}
	module, n, err := extract(js)
	if err != nil {
		return err
	}
	lowered, err := lower(module, n)
	if err != nil {
		return err
	}
	text, err := json.Marshal(n)
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(work, "names.json"), text, 0o600); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(work, "module.wasm"), lowered, 0o600); err != nil {
		return err
	}
	m, err := newMachine(ctx, lowered, n, filepath.Join(work, "code"), memory)
	if err != nil {
		return err
	}
	if err := m.close(ctx); err != nil {
		return err
	}
	list, err := sums(work)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(work, sumsFile), list, 0o600)
}

// sums lists the digests of all files of a folder except the list itself, sorted by name.
func sums(dir string) ([]byte, error) {
	var out bytes.Buffer
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || d.Name() == sumsFile {
			return err
		}
		f, err := os.Open(path)
		if err != nil {
			return err
		}
		defer f.Close()
		h := sha256.New()
		if _, err := io.Copy(h, f); err != nil {
			return err
		}
		name := filepath.ToSlash(strings.TrimPrefix(path, dir+string(filepath.Separator)))
		_, err = fmt.Fprintf(&out, "%x  %s\n", h.Sum(nil), name)
		return err
	})
	return out.Bytes(), err
}
