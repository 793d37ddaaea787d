package link

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"theseus/code/tree"
)

// hostileRows are the kinds of hostile archives, each under the row of the catalogue that asked for it.
var hostileRows = map[string]func(*rand.Rand, outside) hostile{
	"G1": hostileName, "G2": hostileKind, "G3": hostileBomb, "G4": hostileCollision, "G5": hostileReading,
}

// hostileLimits are small, so that little is a bomb.
var hostileLimits = tree.Limits{Files: 40, FileBytes: 16 << 10, TotalBytes: 48 << 10, Depth: 8, NameBytes: 300}

// guard is a folder with a root deep inside, and sentinels all around it.
type guard struct {
	top, dir string
	outside  outside
	before   map[string]string
}

func newGuard(t testing.TB) *guard {
	t.Helper()
	top := t.TempDir()
	g := &guard{top: top, dir: filepath.Join(top, "1/2/3/4/tree"), outside: outside{filepath.Join(top, "aim"), "../../../../../aim"}}
	for p := g.dir; p != top; {
		p = filepath.Dir(p)
		if err := os.MkdirAll(p, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(p, "sentinel"), []byte("untouched"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	os.Mkdir(g.outside.absolute, 0o755)
	os.WriteFile(filepath.Join(g.outside.absolute, "sentinel"), []byte("untouched"), 0o600)
	g.before = g.around(t)
	return g
}

// around is all that lies outside the root.
func (g *guard) around(t testing.TB) map[string]string {
	t.Helper()
	found := make(map[string]string)
	err := filepath.WalkDir(g.top, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if p == g.dir {
			found[p] = "root"
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		info, err := os.Lstat(p)
		if err != nil {
			return err
		}
		found[p] = info.Mode().String()
		if info.Mode().IsRegular() {
			b, err := os.ReadFile(p)
			found[p] += string(b)
			return err
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	delete(found, g.dir)
	return found
}

// extract unpacks as a fetch does, and holds the promises that every archive must keep, refused or not.
func (g *guard) extract(t testing.TB, archive []byte) (map[string]string, error) {
	t.Helper()
	start := time.Now()
	out, err := newSink(g.dir, hostileLimits)
	if err != nil {
		t.Fatal(err)
	}
	defer out.close()
	refusal := untar(context.Background(), bytes.NewReader(archive), out)
	if refusal == nil {
		_, refusal = tree.Walk(os.DirFS(g.dir), hostileLimits)
	}
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("took %s", took)
	}
	if after := g.around(t); !maps.Equal(after, g.before) {
		t.Errorf("outside the root: %q, before %q", after, g.before)
	}
	if refusal != nil && !errors.As(refusal, new(*tree.RefusedError)) {
		t.Errorf("refused without a type: %v", refusal)
	}
	files := make(map[string]string)
	var written int64
	err = filepath.WalkDir(g.dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		if info.Mode()&^0o644 != 0 {
			t.Errorf("%s has the mode %s", p, info.Mode())
		}
		b, err := os.ReadFile(p)
		name, _ := filepath.Rel(g.dir, p)
		files[name] = string(b)
		written += info.Size()
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(files) > hostileLimits.Files || written > hostileLimits.TotalBytes {
		t.Errorf("%d files and %d bytes were written: more than the limits", len(files), written)
	}
	if refusal != nil {
		return nil, refusal
	}
	return files, nil
}

// hostileRun sends archives of one row; what is accepted must be what two other readers see.
func hostileRun(t *testing.T, row string) {
	t.Helper()
	n := 2000 // five rows: 10^4
	if os.Getenv("THESEUS_FULL") == "1" {
		n *= 20
	}
	g := newGuard(t)
	accepted, refused := 0, 0
	for seed := range n {
		h := hostileRows[row](rand.New(rand.NewPCG(uint64(seed), 20261121)), g.outside)
		files, err := g.extract(t, h.archive)
		switch {
		case err != nil:
			refused++
		case h.refuse:
			t.Errorf("seed %d: %s: accepted: %q", seed, h.what, slices.Sorted(maps.Keys(files)))
		default:
			accepted++
			for reader, read := range map[string]func([]byte) (map[string]string, error){"archive/tar": readPlainly, "headers alone": readHeaders} {
				if other, err := read(h.archive); err != nil || !maps.Equal(other, files) {
					t.Errorf("seed %d: %s: accepted as %q, but %s reads %q, %v", seed, h.what, files, reader, other, err)
				}
			}
		}
		if t.Failed() {
			t.Fatalf("seed %d: %s", seed, h.what)
		}
	}
	t.Logf("%d archives: %d refused, %d accepted", n, refused, accepted)
	if refused == 0 {
		t.Error("none was refused: this tests nothing")
	}
}

// naively unpacks as many tools once did: whatever the archive says, joined to a folder.
func (g *guard) naively(archive []byte) {
	os.RemoveAll(g.dir)
	os.Mkdir(g.dir, 0o755)
	write := func(name string, kind byte, link string, content io.Reader) {
		p := filepath.Join(g.dir, strings.TrimPrefix(name, "r/"))
		if strings.HasPrefix(strings.TrimPrefix(name, "r/"), g.top) {
			p = strings.TrimPrefix(name, "r/")
		}
		if !strings.HasPrefix(p, g.top) { // this machine is not part of the test
			return
		}
		os.MkdirAll(filepath.Dir(p), 0o755)
		switch kind {
		case tar.TypeSymlink:
			os.Symlink(link, p)
		case tar.TypeLink:
			if !filepath.IsAbs(link) {
				link = filepath.Join(g.dir, link)
			}
			os.Link(link, p)
		case tar.TypeReg:
			if b, err := io.ReadAll(content); err == nil {
				os.WriteFile(p, b, 0o644)
			}
		}
	}
	if r, err := zip.NewReader(bytes.NewReader(archive), int64(len(archive))); err == nil {
		for _, f := range r.File {
			kind, link := byte(tar.TypeReg), ""
			content, err := f.Open()
			if err != nil {
				continue
			}
			if f.Mode()&fs.ModeSymlink != 0 {
				b, _ := io.ReadAll(content)
				kind, link = tar.TypeSymlink, string(b)
			}
			write(f.Name, kind, link, content)
		}
		return
	}
	unzipped, err := gzip.NewReader(bytes.NewReader(archive))
	if err != nil {
		return
	}
	for r := tar.NewReader(unzipped); ; {
		h, err := r.Next()
		if err != nil {
			return
		}
		write(h.Name, h.Typeflag, h.Linkname, r)
	}
}

// naiveControl shows that archives of a row harm who takes them as they are.
func naiveControl(t *testing.T, row string) {
	harmed := 0
	g := newGuard(t)
	for seed := range 300 {
		g.naively(hostileRows[row](rand.New(rand.NewPCG(uint64(seed), 20261121)), g.outside).archive)
		if !maps.Equal(g.around(t), g.before) {
			harmed++
			g = newGuard(t)
		}
	}
	t.Logf("a naive unpacker left its root with %d of 300", harmed)
	if harmed < 20 {
		t.Errorf("a naive unpacker stays inside with all but %d of 300: these archives are harmless", harmed)
	}
}

func TestIncidentG1NamesThatLeaveTheRoot(t *testing.T) {
	if n := len(escapingNames(outside{"/o", "../o"})); n < 200 {
		t.Errorf("%d names; want 200", n)
	}
	hostileRun(t, "G1")
	naiveControl(t, "G1")
}

func TestIncidentG2EntriesThatAreNoFiles(t *testing.T) {
	hostileRun(t, "G2")
	naiveControl(t, "G2")
}

func TestIncidentG3Bombs(t *testing.T) {
	hostileRun(t, "G3")
	// Control: the same ones, decompressed by who does not count.
	for _, what := range []string{"one long file", "one long file, .git", "zeros at the end", "long header"} {
		r, err := gzip.NewReader(bytes.NewReader(bombs[what]))
		if err != nil {
			t.Fatal(err)
		}
		if n, _ := io.Copy(io.Discard, r); n < 900<<10 || int64(len(bombs[what]))*100 > n {
			t.Errorf("%s: %d bytes become %d: no bomb", what, len(bombs[what]), n)
		}
	}
	if r, err := zip.NewReader(bytes.NewReader(bombs["zip: overlapping"]), int64(len(bombs["zip: overlapping"]))); err != nil || len(r.File) != 200 {
		t.Errorf("overlapping: %v", err)
	}
}

func TestIncidentG4NamesThatAreOneElsewhere(t *testing.T) {
	hostileRun(t, "G4")
	// Control: without the rule, each pair that is refused lies in one folder of this file system as two files, or
	// the second overwrites the first.
	for _, c := range colliding {
		entries := []rawEntry{{name: "r/" + c.a, body: "first"}, {name: "r/" + c.b, body: "second"}}
		if _, err := newGuard(t).extract(t, gz(rawTar(entries...), 1)); (err != nil) != c.refuse {
			t.Errorf("%q and %q: %v", c.a, c.b, err)
		}
		if !c.refuse || strings.Contains(c.a+c.b, "/") {
			continue
		}
		g := newGuard(t)
		g.naively(gz(rawTar(entries...), 1))
		if found, _ := os.ReadDir(g.dir); len(found) == 0 {
			t.Errorf("%q and %q: a naive unpacker refuses them as well", c.a, c.b)
		}
	}
}

func TestIncidentG5ReadersThatDisagree(t *testing.T) {
	hostileRun(t, "G5")
	different := 0
	for what, archive := range disagreements {
		if _, err := newGuard(t).extract(t, archive); err == nil {
			t.Errorf("%s: accepted", what)
		}
		// Control: careless readers do disagree.
		a, errA := readPlainly(archive)
		b, errB := readHeaders(archive)
		if (errA == nil) != (errB == nil) || !maps.Equal(a, b) {
			different++
		}
	}
	t.Logf("two readers differ over %d of %d", different, len(disagreements))
	if different < 8 {
		t.Errorf("two readers differ over %d of %d archives alone", different, len(disagreements))
	}
}

// readPlainly is archive/tar and nothing else.
func readPlainly(archive []byte) (map[string]string, error) {
	r, err := gzip.NewReader(bytes.NewReader(archive))
	if err != nil {
		return nil, err
	}
	files := make(map[string]string)
	for entries := tar.NewReader(r); ; {
		h, err := entries.Next()
		if errors.Is(err, io.EOF) {
			return files, nil
		}
		if err != nil {
			return nil, err
		}
		if h.Typeflag != tar.TypeReg {
			continue
		}
		b, err := io.ReadAll(entries)
		if err != nil {
			return nil, err
		}
		keep(files, h.Name, string(b))
	}
}

// keep adds a file under its name below the root folder.
func keep(files map[string]string, name, content string) {
	for strings.HasPrefix(name, "./") {
		name = name[2:]
	}
	if _, rest, below := strings.Cut(name, "/"); below && !throughGit(rest) {
		files[rest] = content
	}
}

// readHeaders is another reader, which shares no line with archive/tar: the size is what the header says, whatever an
// extended one says of it.
func readHeaders(archive []byte) (map[string]string, error) {
	r, err := gzip.NewReader(bytes.NewReader(archive))
	if err != nil {
		return nil, err
	}
	r.Multistream(false)
	b, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	text := func(field []byte) string { s, _, _ := strings.Cut(string(field), "\x00"); return s }
	files, long := make(map[string]string), ""
	for len(b) >= 512 {
		h := b[:512]
		if h[0] == 0 && h[156] == 0 {
			break
		}
		size, err := strconv.ParseInt("0"+strings.Trim(text(h[124:136]), " "), 8, 64)
		if b = b[512:]; err != nil || size > int64(len(b)) {
			return nil, fmt.Errorf("size %q", h[124:136])
		}
		body := string(b[:size])
		b = b[min(len(b), int(size+511)/512*512):]
		name := text(h[:100])
		if prefix := text(h[345:500]); prefix != "" && string(h[257:263]) == "ustar\x00" {
			name = prefix + "/" + name
		}
		switch h[156] {
		case 'L':
			long = text([]byte(body))
			continue
		case 'x':
			for rest := body; rest != ""; {
				number, _, _ := strings.Cut(rest, " ")
				n, err := strconv.Atoi(number)
				if err != nil || n <= len(number)+1 || n > len(rest) {
					return nil, fmt.Errorf("record %q", rest)
				}
				if path, ok := strings.CutPrefix(rest[len(number)+1:n], "path="); ok {
					long = strings.TrimSuffix(path, "\n")
				}
				rest = rest[n:]
			}
			continue
		case 0, '0':
			if long != "" {
				name = long
			}
			if h[156] == '0' || !strings.HasSuffix(name, "/") {
				keep(files, name, body)
			}
		}
		long = ""
	}
	return files, nil
}
