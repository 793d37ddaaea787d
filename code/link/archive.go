package link

import (
	"archive/tar"
	"bufio"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"strings"

	"theseus/code/tree"
)

// unpack streams an archive from a server or from disk into out.
func (f *Fetcher) unpack(ctx context.Context, l Link, src source, out *sink) error {
	if src.local {
		file, err := os.Open(src.where)
		if errors.Is(err, fs.ErrNotExist) {
			return &GoneError{l, "the archive"}
		}
		if err != nil {
			return err
		}
		defer file.Close()
		return untar(ctx, file, out)
	}
	target, err := url.Parse(src.where)
	if err != nil {
		return err
	}
	n := f.open(target, f.budget(), false)
	defer n.close()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, src.where, nil)
	if err != nil {
		return err
	}
	res, err := n.client().Do(req)
	if err != nil {
		return &UnavailableError{l, err}
	}
	defer res.Body.Close()
	switch res.StatusCode {
	case http.StatusOK:
	case http.StatusNotFound, http.StatusGone:
		return &GoneError{l, "the archive"}
	default:
		return &UnavailableError{l, fmt.Errorf("the server answers %s", res.Status)}
	}
	if err := untar(ctx, res.Body, out); err != nil {
		// Nothing pins an archive's bytes, so whatever is wrong with them is the server's doing.
		return &UnavailableError{l, err}
	}
	return nil
}

// tarOverhead is how many bytes of headers and padding an archive may spend on each file of the limits.
const tarOverhead = 4 << 10

// tarEnd is how many zero bytes end an archive.
const tarEnd = 1024

func refusedArchive(name, format string, args ...any) error {
	return &tree.RefusedError{Path: name, Reason: fmt.Sprintf(format, args...)}
}

// untar reads a gzipped tar archive whose entries lie in one root folder, which is stripped. Only regular files are
// written; folders follow from them. Links, devices and pipes are refused, and everything that two unpackers could read
// differently: sparse files, global headers that change entries, headers that contradict each other, a name twice, a
// second gzip member, bytes after the end.
func untar(ctx context.Context, r io.Reader, out *sink) error {
	packed := bufio.NewReader(r)
	zip, err := gzip.NewReader(packed)
	if err != nil {
		return refusedArchive(".", "not a gzip archive: %v", err)
	}
	defer zip.Close()
	zip.Multistream(false)
	l := out.limits.OrDefault()
	plain := &plainReader{r: zip, left: l.TotalBytes + int64(l.Files)*tarOverhead}
	archive := tar.NewReader(plain)
	root := ""
	for padding := 0; ; {
		plain.listening = true
		h, err := archive.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return unreadable(err)
		}
		if sparse(h) {
			return refusedArchive(h.Name, "sparse file")
		}
		if padding, err = checkHeaders(plain.heard[min(padding, len(plain.heard)):], h); err != nil {
			return err
		}
		plain.heard, plain.listening = plain.heard[:0], false
		if h.Typeflag == tar.TypeXGlobalHeader {
			for key := range h.PAXRecords {
				if key != "comment" {
					return refusedArchive(h.Name, "global header that sets %q for all entries", key)
				}
			}
			continue
		}
		name := h.Name
		for strings.HasPrefix(name, "./") {
			name = strings.TrimPrefix(name, "./")
		}
		if h.Typeflag == tar.TypeDir {
			name = strings.TrimSuffix(name, "/")
			if name == "" || name == "." {
				continue
			}
		}
		first, rest, below := strings.Cut(name, "/")
		if err := tree.CheckPath(first); err != nil {
			return refusedArchive(h.Name, "%s", reason(err))
		}
		if root == "" {
			root = first
		}
		if first != root || !below && h.Typeflag != tar.TypeDir {
			return refusedArchive(h.Name, "not in the archive's one root folder %q", root)
		}
		if below && throughGit(rest) {
			if _, err := io.Copy(io.Discard, archive); err != nil {
				return unreadable(err)
			}
			continue
		}
		if err := entry(ctx, h, rest, below, archive, out); err != nil {
			return err
		}
	}
	// A reader that goes on after the end would see another tree.
	for buf := make([]byte, 4096); ; {
		n, err := plain.Read(buf)
		for _, b := range buf[:n] {
			if b != 0 {
				return refusedArchive(".", "bytes after the end of the archive")
			}
		}
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return unreadable(err)
		}
	}
	if plain.zeros < tarEnd {
		return unreadable(io.ErrUnexpectedEOF)
	}
	// Some readers go on with a second member, some stop.
	if _, err := packed.ReadByte(); err == nil {
		return refusedArchive(".", "bytes after the end of the gzip data")
	} else if !errors.Is(err, io.EOF) {
		return unreadable(err)
	}
	return nil
}

func entry(ctx context.Context, h *tar.Header, name string, below bool, content io.Reader, out *sink) error {
	switch h.Typeflag {
	case tar.TypeReg:
	case tar.TypeDir:
		if !below {
			return nil
		}
		if err := tree.CheckPath(name); err != nil {
			return err
		}
		return out.meter.AddDir(out.limits, name)
	case tar.TypeSymlink:
		return refusedArchive(h.Name, "symbolic link")
	case tar.TypeLink:
		return refusedArchive(h.Name, "hard link")
	case tar.TypeChar, tar.TypeBlock:
		return refusedArchive(h.Name, "device")
	case tar.TypeFifo:
		return refusedArchive(h.Name, "pipe")
	default:
		return refusedArchive(h.Name, "entry of unknown type %q", h.Typeflag)
	}
	err := out.file(ctx, name, h.Size, content)
	if err != nil && !errors.As(err, new(*tree.RefusedError)) && !errors.As(err, new(*fs.PathError)) {
		return unreadable(err)
	}
	return err
}

// throughGit reports whether a component of p is .git, which is no part of a tree.
func throughGit(p string) bool { return strings.Contains("/"+p+"/", "/.git/") }

func reason(err error) string {
	var refused *tree.RefusedError
	if errors.As(err, &refused) {
		return refused.Reason
	}
	return err.Error()
}

// unreadable says of an archive what its decoder said; trouble that is not the archive's keeps its own type.
func unreadable(err error) error {
	var refused *tree.RefusedError
	if errors.Is(err, tar.ErrHeader) || errors.Is(err, gzip.ErrHeader) || errors.Is(err, gzip.ErrChecksum) ||
		errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, tar.ErrFieldTooLong) || errors.As(err, new(flate.CorruptInputError)) {
		return refusedArchive(".", "damaged or truncated archive: %v", err)
	}
	if errors.As(err, &refused) {
		return err
	}
	return fmt.Errorf("reading the archive: %w", err)
}

// plainReader refuses, rather than ends, what is longer than it may be, counts the zero bytes at the end so far, and
// keeps what passes while it is listening.
type plainReader struct {
	r         io.Reader
	left      int64
	zeros     int
	listening bool
	heard     []byte
}

func (p *plainReader) Read(b []byte) (int, error) {
	n, err := p.r.Read(b)
	if p.left -= int64(n); p.left < 0 {
		return 0, &tree.RefusedError{Path: ".", Reason: "archive unpacks to more than the limits allow", Limit: true}
	}
	if p.listening {
		p.heard = append(p.heard, b[:n]...)
	}
	tail := n - len(bytes.TrimRight(b[:n], "\x00"))
	if tail < n {
		p.zeros = 0
	}
	p.zeros += tail
	return n, err
}
