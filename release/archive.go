package release

import (
	"archive/tar"
	"bytes"
	"cmp"
	"compress/flate"
	"compress/gzip"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"io"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// File of a package; Path has slashes and no folder above it.
type File struct {
	Path    string
	Content []byte
}

// epoch is when every file of every package was made: npm takes a time before 1980 badly, and no clock is asked.
var epoch = time.Date(1985, time.October, 26, 8, 15, 0, 0, time.UTC)

// Archive packs files below one folder, as .tar.gz: the same bytes for the same files, whatever their order, on every machine.
// How tightly it is packed is up to this program's version of compress/flate; [Digest] is of the files alone.
func Archive(folder string, files []File) ([]byte, error) {
	files = slices.Clone(files)
	slices.SortFunc(files, func(a, b File) int { return cmp.Compare(a.Path, b.Path) })
	var b bytes.Buffer
	t := tar.NewWriter(&b)
	for i, f := range files {
		if f.Path == "" || f.Path != path.Clean(f.Path) || path.IsAbs(f.Path) || f.Path == ".." || strings.HasPrefix(f.Path, "../") || strings.ContainsAny(f.Path, "\\\x00") {
			return nil, fmt.Errorf("%.100q leads out of the package", f.Path)
		}
		if i > 0 && files[i-1].Path == f.Path {
			return nil, fmt.Errorf("%s is in the package twice", f.Path)
		}
		err := t.WriteHeader(&tar.Header{
			Typeflag: tar.TypeReg, Name: folder + "/" + f.Path, Size: int64(len(f.Content)), Mode: 0o644, ModTime: epoch, Format: tar.FormatUSTAR,
		})
		if err != nil {
			return nil, fmt.Errorf("packing %s: %w", f.Path, err)
		}
		if _, err := t.Write(f.Content); err != nil {
			return nil, fmt.Errorf("packing %s: %w", f.Path, err)
		}
	}
	if err := t.Close(); err != nil {
		return nil, err
	}
	return compress(b.Bytes())
}

// compress is gzip with nothing in its header that a machine could fill in: no name, no time, "unknown" for the system.
func compress(content []byte) ([]byte, error) {
	b := bytes.NewBuffer([]byte{0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 0xff})
	w, err := flate.NewWriter(b, flate.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(content); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	end := binary.LittleEndian.AppendUint32(nil, crc32.ChecksumIEEE(content))
	b.Write(binary.LittleEndian.AppendUint32(end, uint32(len(content))))
	return b.Bytes(), nil
}

// Digest of files: SHA-256 over the sorted list of their SHA-256 and names, as `sha256sum` prints it.
func Digest(files []File) common.Hash {
	files = slices.Clone(files)
	slices.SortFunc(files, func(a, b File) int { return cmp.Compare(a.Path, b.Path) })
	h := sha256.New()
	for _, f := range files {
		fmt.Fprintf(h, "%x  %s\n", sha256.Sum256(f.Content), f.Path)
	}
	return common.Hash(h.Sum(nil))
}

// maxArchive bounds a package from outside, packed and unpacked.
const maxArchive = 128 << 20

// ReadArchive finds the manifest in an archive, which a stranger may have made. Nothing is written to disk.
func ReadArchive(b []byte) (*Manifest, error) {
	if len(b) > maxArchive {
		return nil, fmt.Errorf("package of %d bytes: too large", len(b))
	}
	z, err := gzip.NewReader(bytes.NewReader(b))
	if err != nil {
		return nil, fmt.Errorf("package: %w", err)
	}
	t := tar.NewReader(io.LimitReader(z, maxArchive))
	for {
		h, err := t.Next()
		if err == io.EOF {
			return nil, fmt.Errorf("the package has no %s: `theseus release` did not make it", ManifestFile)
		}
		if err != nil {
			return nil, fmt.Errorf("package: %w", err)
		}
		if h.Typeflag != tar.TypeReg || h.Name != "package/"+ManifestFile {
			continue
		}
		content, err := io.ReadAll(io.LimitReader(t, maxManifest+1))
		if err != nil {
			return nil, fmt.Errorf("package: %w", err)
		}
		return ParseManifest(content)
	}
}
