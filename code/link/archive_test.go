package link

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"theseus/code/tree"
)

type tarEntry = tar.Header

// tarOf makes an archive; Name ending in "=content" gives content.
func tarOf(t testing.TB, entries ...tarEntry) []byte {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, e := range entries {
		name, content, _ := strings.Cut(e.Name, "=")
		e.Name = name
		if e.Typeflag == 0 {
			e.Typeflag = tar.TypeReg
		}
		if e.Typeflag == tar.TypeReg {
			e.Size = int64(len(content))
		}
		if e.Typeflag == tar.TypeXGlobalHeader {
			e.Name = ""
		} else {
			e.Mode = 0o4777
		}
		if err := w.WriteHeader(&e); err != nil {
			t.Fatal(err)
		}
		if e.Typeflag == tar.TypeReg {
			io.WriteString(w, content)
		}
	}
	w.Close()
	return b.Bytes()
}

func gz(b []byte, level int) []byte {
	var out bytes.Buffer
	w, _ := gzip.NewWriterLevel(&out, level)
	w.Write(b)
	w.Close()
	return out.Bytes()
}

func untarInto(t testing.TB, b []byte, l tree.Limits) (map[string]string, error) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "tree")
	out, err := newSink(dir, l)
	if err != nil {
		t.Fatal(err)
	}
	defer out.close()
	if err := untar(t.Context(), bytes.NewReader(b), out); err != nil {
		return nil, err
	}
	return lay(t, dir), nil
}

func TestUntar(t *testing.T) {
	long := strings.Repeat("d/", 10) + strings.Repeat("n", 200)
	b := tarOf(t,
		tarEntry{Name: "pax_global_header", Typeflag: tar.TypeXGlobalHeader, PAXRecords: map[string]string{"comment": id40}},
		tarEntry{Name: "root/", Typeflag: tar.TypeDir},
		tarEntry{Name: "root/a=1"}, tarEntry{Name: "./root/d/b=22"}, tarEntry{Name: "root/empty/", Typeflag: tar.TypeDir},
		tarEntry{Name: "root/é=u"}, tarEntry{Name: "root/" + long + "=L"}, tarEntry{Name: "root/.git/config=evil"},
		tarEntry{Name: "root/d/.git", Typeflag: tar.TypeSymlink, Linkname: "/etc"},
	)
	want := map[string]string{"a": "1", "d/b": "22", "é": "u", long: "L"}
	for level := gzip.HuffmanOnly; level <= gzip.BestCompression; level++ {
		got, err := untarInto(t, gz(b, level), tree.Limits{})
		if err != nil || !same(got, want) {
			t.Errorf("level %d: %v, %v", level, got, err)
		}
	}
}

// badArchives are archives that are refused, each with a word of the reason.
func badArchives(t testing.TB) map[string]struct {
	archive []byte
	word    string
} {
	ok := tarEntry{Name: "r/ok=x"}
	good := tarOf(t, ok)
	file := func(name string) []byte { return gz(tarOf(t, ok, tarEntry{Name: name}), 1) }
	kind := func(flag byte) []byte {
		return gz(tarOf(t, ok, tarEntry{Name: "r/odd", Typeflag: flag, Linkname: "ok"}), 1)
	}
	deep := gz(tarOf(t, tarEntry{Name: "r/" + strings.Repeat("d/", 40) + "f=x"}), 1)
	return map[string]struct {
		archive []byte
		word    string
	}{
		"dot-dot":         {file("r/../../escape=x"), "dot-dot"},
		"dot-dot root":    {file("../escape=x"), "dot"},
		"absolute":        {file("/escape=x"), "empty"},
		"backslash":       {file(`r/..\escape=x`), "backslash"},
		"control":         {file("r/a\x1bb=x"), "control"},
		"bidi":            {file("r/a\u202eb=x"), "bidirectional"},
		"not NFC":         {file("r/e\u0301=x"), "NFC"},
		"GIT":             {file("r/.GIT/config=x"), ".git"},
		"git as root":     {gz(tarOf(t, tarEntry{Name: ".git/config=x"}), 1), ".git"},
		"two roots":       {file("s/x=x"), "one root"},
		"no root":         {file("x=x"), "one root"},
		"twice":           {file("r/ok=y"), "two entries"},
		"file and folder": {file("r/ok/x=y"), "two entries"},
		"dir dot-dot":     {gz(tarOf(t, ok, tarEntry{Name: "r/../x/", Typeflag: tar.TypeDir}), 1), "dot-dot"},
		"symlink":         {kind(tar.TypeSymlink), "symbolic"},
		"hard link":       {kind(tar.TypeLink), "hard link"},
		"char device":     {kind(tar.TypeChar), "device"},
		"block device":    {kind(tar.TypeBlock), "device"},
		"pipe":            {kind(tar.TypeFifo), "pipe"},
		"contiguous":      {kind(tar.TypeCont), "unknown type"},
		"global path":     {gz(tarOf(t, tarEntry{Name: "g", Typeflag: tar.TypeXGlobalHeader, PAXRecords: map[string]string{"path": "evil"}}, ok), 1), "global"},
		"sparse":          {gz(oldSparse(good), 1), "sparse"},
		"not gzip":        {good, "gzip"},
		"nothing":         {nil, "gzip"},
		"cut gzip":        {gz(good, 1)[:40], "truncated"},
		"cut tar":         {gz(good[:600], 1), "truncated"},
		"bad checksum":    {gz(append([]byte{'X'}, good[1:]...), 1), "damaged"},
		"tail":            {gz(append(bytes.Clone(good), tarOf(t, tarEntry{Name: "r/hidden=x"})...), 1), "after the end"},
		"gzip in gzip":    {gz(gz(good, 1), 1), "damaged"},
		"two members":     {append(gz(good, 1), gz(good, 1)...), "after the end"},
		"gzip tail":       {append(gz(good, 1), "trailing"...), "after the end"},
		"lfs":             {file("r/big=version https://git-lfs.github.com/spec/v1\n"), "LFS"},
		"deep":            {deep, "deep"},
	}
}

// oldSparse turns a header into one of an old GNU sparse file.
func oldSparse(archive []byte) []byte {
	b := bytes.Clone(archive)
	copy(b[257:], "ustar  \x00") // GNU magic
	b[156] = tar.TypeGNUSparse
	for i := 329; i < 500; i++ {
		b[i] = 0
	}
	copy(b[386:], "00000000000\x0000000000001\x00") // one piece, one byte at 0
	copy(b[483:], "00000000001\x00")                // real size
	copy(b[148:156], "        ")
	sum := 0
	for _, c := range b[:512] {
		sum += int(c)
	}
	copy(b[148:156], fmt.Sprintf("%06o\x00 ", sum))
	return b
}

func TestUntarRefuses(t *testing.T) {
	for name, c := range badArchives(t) {
		t.Run(name, func(t *testing.T) {
			got, err := untarInto(t, c.archive, tree.Limits{})
			var refused *tree.RefusedError
			if !errors.As(err, &refused) || !strings.Contains(refused.Reason, c.word) {
				t.Errorf("got %v, %v; want a refusal with %q", got, err, c.word)
			}
			// As a link: nothing pins an archive's bytes, so that it is never more than unavailable.
			file := filepath.Join(t.TempDir(), "x.tgz")
			os.WriteFile(file, c.archive, 0o644)
			_, _, err = get(t, private, parseLink(t, file), Commit{})
			if !errors.As(err, new(*UnavailableError)) {
				t.Errorf("as a link: %v", err)
			}
		})
	}
}

// TestEscapeControl shows that the archives refused above do escape where nobody looks at the names.
func TestEscapeControl(t *testing.T) {
	for _, name := range []string{"dot-dot", "dot-dot root"} {
		parent := t.TempDir()
		dir := filepath.Join(parent, "a/b")
		os.MkdirAll(dir, 0o755)
		zip, _ := gzip.NewReader(bytes.NewReader(badArchives(t)[name].archive))
		for r := tar.NewReader(zip); ; {
			h, err := r.Next()
			if err != nil {
				break
			}
			body, _ := io.ReadAll(r)
			p := filepath.Join(dir, h.Name)
			os.MkdirAll(filepath.Dir(p), 0o755)
			os.WriteFile(p, body, 0o644)
		}
		if _, err := os.Stat(filepath.Join(parent, "a/escape")); err != nil {
			t.Errorf("%s: a careless unpacker stays inside as well: %v", name, err)
		}
	}
}

func TestUntarLimits(t *testing.T) {
	b := gz(tarOf(t, tarEntry{Name: "r/a=1234"}, tarEntry{Name: "r/b/c=56"}), 9)
	if _, err := untarInto(t, b, tree.Limits{Files: 2, FileBytes: 4, TotalBytes: 6, Depth: 2, NameBytes: 3}); err != nil {
		t.Fatal(err)
	}
	for name, l := range map[string]tree.Limits{"files": {Files: 1}, "file": {FileBytes: 3}, "total": {TotalBytes: 5}, "depth": {Depth: 1}, "name": {NameBytes: 2}} {
		_, err := untarInto(t, b, l)
		var refused *tree.RefusedError
		if !errors.As(err, &refused) || !refused.Limit {
			t.Errorf("%s: %v", name, err)
		}
	}
	// Bombs: a few kilobytes that unpack to a gigabyte, in one file, within .git, after the end, as headers, as folders.
	zeros := func(size int64) *tar.Header { return &tar.Header{Name: "r/.git/x", Size: size, Typeflag: tar.TypeReg} }
	var inGit, folders bytes.Buffer
	w := tar.NewWriter(&inGit)
	w.WriteHeader(zeros(64 << 20))
	io.CopyN(w, zeroReader{}, 64<<20)
	w.Close()
	w = tar.NewWriter(&folders)
	for i := range 2000 {
		w.WriteHeader(&tar.Header{Name: fmt.Sprintf("r/d%d/", i), Typeflag: tar.TypeDir})
	}
	w.Close()
	after := append(tarOf(t, tarEntry{Name: "r/a=x"}), make([]byte, 64<<20)...)
	small := tree.Limits{Files: 10, TotalBytes: 1 << 20, FileBytes: 1 << 20}
	for name, b := range map[string][]byte{"in .git": inGit.Bytes(), "folders": folders.Bytes(), "after": after} {
		_, err := untarInto(t, gz(b, 9), small)
		var refused *tree.RefusedError
		if !errors.As(err, &refused) || !refused.Limit {
			t.Errorf("bomb %s: %v", name, err)
		}
	}
}

type zeroReader struct{}

func (zeroReader) Read(p []byte) (int, error) { clear(p); return len(p), nil }

func TestArchiveLinks(t *testing.T) {
	body := gz(tarOf(t, tarEntry{Name: "pkg/A.sol=a"}, tarEntry{Name: "pkg/d/B.sol=b"}), 6)
	want := map[string]string{"A.sol": "a", "d/B.sol": "b"}
	mux := http.NewServeMux()
	mux.HandleFunc("/ok.tar.gz", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Encoding", "gzip") // some servers say so of .gz files
		w.Write(body)
	})
	mux.Handle("/moved.tgz", http.RedirectHandler("/ok.tar.gz", http.StatusFound))
	mux.Handle("/loop.tgz", http.RedirectHandler("/loop.tgz", http.StatusFound))
	mux.HandleFunc("/half.tgz", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Length", fmt.Sprint(len(body)))
		w.Write(body[:len(body)/2])
	})
	mux.HandleFunc("/endless.tgz", func(w http.ResponseWriter, r *http.Request) {
		zip := gzip.NewWriter(w)
		io.Copy(zip, zeroReader{})
	})
	mux.HandleFunc("/busy.tgz", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusTooManyRequests) })
	s := httptest.NewServer(mux)
	defer s.Close()
	file := filepath.Join(t.TempDir(), "x.tar.gz")
	os.WriteFile(file, body, 0o644)

	for _, l := range []string{s.URL + "/ok.tar.gz", s.URL + "/moved.tgz", file, "file://" + file} {
		if got := mustGet(t, private, parseLink(t, l), Commit{}); !same(got, want) {
			t.Errorf("%s: %v", l, got)
		}
		if c, err := private.Resolve(t.Context(), parseLink(t, l)); err != nil || !c.IsZero() {
			t.Errorf("Resolve(%s) = %s, %v", l, c, err)
		}
	}
	for _, p := range []string{"/loop.tgz", "/half.tgz", "/endless.tgz", "/busy.tgz"} {
		if _, _, err := get(t, private, parseLink(t, s.URL+p), Commit{}); !errors.As(err, new(*UnavailableError)) {
			t.Errorf("%s: %v", p, err)
		}
	}
	for _, l := range []string{s.URL + "/none.tgz", file + "x.tgz"} {
		if _, _, err := get(t, private, parseLink(t, l), Commit{}); !errors.As(err, new(*GoneError)) {
			t.Errorf("%s: %v", l, err)
		}
	}
	capped := &Fetcher{AllowPrivate: true, Bytes: int64(len(body)) - 1}
	if _, _, err := get(t, capped, parseLink(t, s.URL+"/ok.tar.gz"), Commit{}); !errors.As(err, new(*UnavailableError)) {
		t.Errorf("one byte over the limit: %v", err)
	}
	c, _ := ParseCommit(id40)
	if _, _, err := get(t, private, parseLink(t, file), c); err == nil {
		t.Error("a commit of an archive")
	}
}

func FuzzUntar(f *testing.F) {
	for _, c := range badArchives(f) {
		if zip, err := gzip.NewReader(bytes.NewReader(c.archive)); err == nil {
			plain, _ := io.ReadAll(zip)
			f.Add(plain)
		}
	}
	f.Add(tarOf(f, tarEntry{Name: "r/a=1"}, tarEntry{Name: "r/b/c=2"}))
	f.Fuzz(func(t *testing.T, plain []byte) {
		parent := t.TempDir()
		dir := filepath.Join(parent, "tree")
		out, err := newSink(dir, tree.Limits{Files: 20, TotalBytes: 1 << 16})
		if err != nil {
			t.Fatal(err)
		}
		err = untar(t.Context(), bytes.NewReader(gz(plain, gzip.NoCompression)), out)
		out.close()
		if beside, _ := os.ReadDir(parent); len(beside) != 1 {
			t.Fatalf("escaped: %v", beside)
		}
		if err != nil {
			return
		}
		entries, err := tree.Walk(os.DirFS(dir), tree.Limits{})
		if refused := new(tree.RefusedError); err != nil && !(errors.As(err, &refused) && (refused.Path == "." || strings.Contains(refused.Reason, "case"))) {
			t.Fatalf("unpacked what is no tree: %v", err)
		}
		// What was unpacked is in the archive.
		for _, e := range entries {
			b, _ := os.ReadFile(filepath.Join(dir, e.Path))
			if sha256.Sum256(b) == sha256.Sum256(nil) {
				continue
			}
			if !bytes.Contains(plain, b) {
				t.Fatalf("%s holds bytes that the archive does not", e.Path)
			}
		}
	})
}
