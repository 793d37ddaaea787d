package solc

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"theseus/durable"
)

// OfficialBuilds is where the Solidity project publishes its builds. A mirror has the same layout: bin/list.json and
// wasm/list.json, and beside each list the files it names.
const OfficialBuilds = "https://binaries.soliditylang.org"

// NoMirror as Config.Mirror turns downloads off.
const NoMirror = "off"

const (
	maxList         = 8 << 20 // bytes; the official list has about one million
	downloadTimeout = 10 * time.Minute
)

var errDownloadsOff = errors.New("turned off")

// listedBuild is one entry of list.json.
type listedBuild struct {
	Path    string `json:"path"`
	Version string `json:"version"`
	SHA256  string `json:"sha256"`
}

// download fetches the build of version v that has the digest want, and keeps it in the cache.
func (c *Compilers) download(ctx context.Context, v Version, want [32]byte) (path string, err error) {
	if c.cfg.Mirror == NoMirror {
		return "", errDownloadsOff
	}
	base := c.cfg.Mirror
	if base == "" {
		base = OfficialBuilds
	}
	ctx, cancel := context.WithTimeout(ctx, downloadTimeout)
	defer cancel()
	for _, folder := range []string{"bin", "wasm"} {
		from, err := url.JoinPath(base, folder)
		if err != nil {
			return "", fmt.Errorf("mirror %q: %w", base, err)
		}
		found, err := findListed(ctx, from, v, want)
		if err != nil {
			return "", err
		}
		if found != "" {
			c.cfg.logger().Info("downloading solc", "version", string(v), "from", found)
			return c.fetchBuild(ctx, found, want)
		}
	}
	return "", fmt.Errorf("%s lists no solc %s with SHA-256 %x", base, v, want)
}

// findListed gives the address of a build on the list of a folder; none is "".
func findListed(ctx context.Context, folder string, v Version, want [32]byte) (string, error) {
	body, err := get(ctx, folder+"/list.json")
	if err != nil || body == nil {
		return "", err
	}
	defer body.Close()
	text, err := io.ReadAll(io.LimitReader(body, maxList+1))
	if err != nil {
		return "", fmt.Errorf("%s/list.json: %w", folder, err)
	}
	if len(text) > maxList {
		return "", fmt.Errorf("%s/list.json: larger than %d bytes", folder, maxList)
	}
	var list struct {
		Builds []listedBuild `json:"builds"`
	}
	if err := json.Unmarshal(text, &list); err != nil {
		return "", fmt.Errorf("%s/list.json: %w", folder, err)
	}
	for _, b := range list.Builds {
		if b.Version != string(v) || strings.TrimPrefix(b.SHA256, "0x") != hex.EncodeToString(want[:]) {
			continue
		}
		if b.Path != filepath.Base(b.Path) || strings.ContainsAny(b.Path, `/\?#%`) || strings.HasPrefix(b.Path, ".") {
			return "", fmt.Errorf("%s/list.json: %q is not a file name", folder, b.Path)
		}
		return folder + "/" + url.PathEscape(b.Path), nil
	}
	return "", nil
}

// get gives nil for an address where there is nothing.
func get(ctx context.Context, address string) (io.ReadCloser, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	switch resp.StatusCode {
	case http.StatusOK:
		return resp.Body, nil
	case http.StatusNotFound:
		return nil, resp.Body.Close()
	}
	resp.Body.Close()
	return nil, fmt.Errorf("%s: %s", address, resp.Status)
}

func (c *Compilers) fetchBuild(ctx context.Context, address string, want [32]byte) (path string, err error) {
	body, err := get(ctx, address)
	if err != nil {
		return "", err
	}
	if body == nil {
		return "", fmt.Errorf("%s: listed, but not there", address)
	}
	defer body.Close()
	path = cachedBuild(c.cfg.CacheDir, want)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return "", err
	}
	if err := durable.Sweep(filepath.Dir(path)); err != nil { // of programs that were killed here
		return "", err
	}
	f, err := durable.Create(path, 0o600)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	n, err := io.Copy(io.MultiWriter(f, h), io.LimitReader(body, maxBuild+1))
	if err != nil {
		return "", fmt.Errorf("%s: %w", address, err)
	}
	if n > maxBuild {
		return "", fmt.Errorf("%s: larger than %d bytes", address, maxBuild)
	}
	if got := [32]byte(h.Sum(nil)); got != want {
		return "", &DigestError{Source: address, Want: want, Got: got}
	}
	return path, f.Commit()
}
