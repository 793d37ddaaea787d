package solc

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// maxBuild bounds a soljson.js, in bytes; those of today have 9 to 24 million.
const maxBuild = 64 << 20

// NotFoundError says that there is no build of a version, and how to get one.
type NotFoundError struct {
	Version Version
	Dir     string // where it was looked for; empty if no folder was given
	Err     error  // why the download gave none
}

func (e *NotFoundError) Error() string {
	where := "THESEUS_SOLC_DIR is not set"
	if e.Dir != "" {
		where = "none in " + e.Dir
	}
	return fmt.Sprintf("solc %s not found (%s; not in the cache; download: %v). To get it: "+
		"put its official build, soljson-v%s+commit.*.js, into a folder and set THESEUS_SOLC_DIR to that folder; "+
		"or run `npm install --no-save solc-%s@npm:solc@%s` and set THESEUS_SOLC_DIR to node_modules; "+
		"or let this machine reach %s, or a mirror of the same layout named by THESEUS_SOLC_MIRROR",
		e.Version, where, e.Err, e.Version, e.Version, e.Version, OfficialBuilds)
}

func (e *NotFoundError) Unwrap() error { return e.Err }

// DigestError says that a build is not the one it should be.
type DigestError struct {
	Source    string // a path or an address
	Want, Got [32]byte
}

func (e *DigestError) Error() string {
	return fmt.Sprintf("%s has SHA-256 %x, not %x: it is damaged or not the official build; remove it", e.Source, e.Got, e.Want)
}

// UnknownBuildError says that no digest is pinned for a version and the caller named none.
type UnknownBuildError struct {
	Version Version
	Source  string   // where a build was found; empty if it was not looked for
	Got     [32]byte // its digest
}

func (e *UnknownBuildError) Error() string {
	s := fmt.Sprintf("solc %s: its SHA-256 is not known to this program; name it in the recipe to accept it", e.Version)
	if e.Source != "" {
		s += fmt.Sprintf(" (%s has %x)", e.Source, e.Got)
	}
	return s
}

// readBuild reads a soljson.js.
func readBuild(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, maxBuild+1))
	if err == nil && len(b) > maxBuild {
		err = buildErrorf("%s is larger than %d bytes", path, maxBuild)
	}
	return b, err
}

func digestFile(path string) (d [32]byte, err error) {
	f, err := os.Open(path)
	if err != nil {
		return d, err
	}
	defer f.Close()
	h := sha256.New()
	n, err := io.Copy(h, io.LimitReader(f, maxBuild+1))
	if err == nil && n > maxBuild {
		err = buildErrorf("%s is larger than %d bytes", path, maxBuild)
	}
	h.Sum(d[:0])
	return d, err
}

// findInDir looks for a build of v: a file named as on the Solidity project's list, or a folder as npm makes it for
// package solc, under its own name or an alias solc-VERSION. No build is an empty path.
func findInDir(dir string, v Version) (path string, err error) {
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return "", fmt.Errorf("THESEUS_SOLC_DIR: %s is not a folder", dir)
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return "", err
	}
	for _, e := range entries {
		if name := e.Name(); strings.HasPrefix(name, "soljson-v"+string(v)+"+commit.") && strings.HasSuffix(name, ".js") {
			return filepath.Join(dir, name), nil
		}
	}
	for _, name := range []string{"solc-" + string(v), "solc"} {
		folder := filepath.Join(dir, name)
		has, err := packageVersion(folder)
		if errors.Is(err, fs.ErrNotExist) || err == nil && has != string(v) {
			continue
		}
		return filepath.Join(folder, "soljson.js"), err
	}
	return "", nil
}

// packageVersion is the version that the package.json of a folder states.
func packageVersion(folder string) (string, error) {
	f, err := os.Open(filepath.Join(folder, "package.json"))
	if err != nil {
		return "", err
	}
	defer f.Close()
	var p struct {
		Version string `json:"version"`
	}
	if err := json.NewDecoder(io.LimitReader(f, 1<<20)).Decode(&p); err != nil {
		return "", fmt.Errorf("%s: %w", f.Name(), err)
	}
	return p.Version, nil
}

// cachedBuild is where a downloaded build of that digest is kept.
func cachedBuild(cacheDir string, digest [32]byte) string {
	return filepath.Join(cacheDir, "builds", hex.EncodeToString(digest[:])+".js")
}
