package disk

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"theseus/code/tree"
)

var contents = map[string]string{"a.sol": "contract A {}", "empty": "", "lib/deep/b.sol": strings.Repeat("b", 300<<10)}

func folder(t testing.TB) string {
	t.Helper()
	dir := t.TempDir()
	for path, content := range contents {
		full := filepath.Join(dir, path)
		if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(full, []byte(content), 0o640); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// TestLikeDirFS holds that nobody who reads a folder can tell Dir from os.DirFS.
func TestLikeDirFS(t *testing.T) {
	dir := folder(t)
	if err := fstest.TestFS(Dir(dir), "a.sol", "empty", "lib/deep/b.sol"); err != nil {
		t.Fatal(err)
	}
	for path, content := range contents {
		if have, err := fs.ReadFile(Dir(dir), path); err != nil || string(have) != content {
			t.Errorf("%s: %d bytes, %v", path, len(have), err)
		}
		have, err := fs.Stat(Dir(dir), path)
		if err != nil {
			t.Fatal(err)
		}
		want, err := os.Stat(filepath.Join(dir, path))
		if err != nil || fs.FormatFileInfo(have) != fs.FormatFileInfo(want) {
			t.Errorf("%s: %s, want %s, %v", path, fs.FormatFileInfo(have), fs.FormatFileInfo(want), err)
		}
	}
	want, err := tree.Sum(t.Context(), os.DirFS(dir), tree.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if have, err := tree.Sum(t.Context(), Dir(dir), tree.Limits{}); have != want || err != nil {
		t.Errorf("tree hash %v, want %v, %v", have, want, err)
	}
	for _, path := range []string{"nothing", "../" + filepath.Base(dir), "/a.sol"} {
		if _, err := Dir(dir).Open(path); err == nil {
			t.Errorf("%s was opened", path)
		}
	}
}

func TestLinksAreNotFollowed(t *testing.T) {
	dir := folder(t)
	if err := os.Symlink("a.sol", filepath.Join(dir, "link")); err != nil {
		t.Fatal(err)
	}
	if f, err := os.DirFS(dir).Open("link"); err != nil { // the control: the link is a good one
		t.Fatal(err)
	} else {
		f.Close()
	}
	if _, err := Dir(dir).Open("link"); err == nil {
		t.Error("a symbolic link was followed")
	}
	if _, err := tree.Sum(t.Context(), Dir(dir), tree.Limits{}); !errors.As(err, new(*tree.RefusedError)) {
		t.Errorf("a tree with a link: %v", err)
	}
}

func TestFileReadsToItsEnd(t *testing.T) {
	dir := folder(t)
	for _, asked := range []bool{false, true} {
		for _, buffer := range []int{1, 12, 13, 14, 4096} {
			f, err := Dir(dir).Open("a.sol")
			if err != nil {
				t.Fatal(err)
			}
			if asked {
				if _, err := f.Stat(); err != nil {
					t.Fatal(err)
				}
			}
			var got []byte
			for b := make([]byte, buffer); ; {
				n, err := f.Read(b)
				got = append(got, b[:n]...)
				if err == io.EOF {
					break
				}
				if err != nil || n == 0 {
					t.Fatal(n, err)
				}
			}
			if n, err := f.Read(nil); n != 0 || err != nil {
				t.Errorf("reading into nothing: %d, %v", n, err)
			}
			if string(got) != contents["a.sol"] {
				t.Errorf("size asked %t, buffer %d: %q", asked, buffer, got)
			}
			if err := errors.Join(f.Close()); err != nil {
				t.Error(err)
			}
			if f.Close() == nil {
				t.Error("closed twice")
			}
		}
	}
}

func TestGrownFileIsNoticed(t *testing.T) {
	dir := folder(t)
	f, err := Dir(dir).Open("a.sol")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.Stat(); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "a.sol"), []byte(contents["a.sol"]+"x"), 0o640); err != nil {
		t.Fatal(err)
	}
	got, err := io.ReadAll(f)
	if err != nil || len(got) != len(contents["a.sol"])+1 {
		t.Errorf("%q, %v", got, err)
	}
}

// BenchmarkSum hashes the same small files through Dir and through os.DirFS.
func BenchmarkSum(b *testing.B) {
	dir := b.TempDir()
	for _, sub := range []string{"a", "b", "c", "d"} {
		if err := os.Mkdir(filepath.Join(dir, sub), 0o755); err != nil {
			b.Fatal(err)
		}
		for i := range 500 {
			if err := os.WriteFile(filepath.Join(dir, sub, strings.Repeat("f", 1+i%100)+string(rune('a'+i/100))), make([]byte, 1024), 0o644); err != nil {
				b.Fatal(err)
			}
		}
	}
	for name, fsys := range map[string]fs.FS{"Dir": Dir(dir), "os.DirFS": os.DirFS(dir)} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, err := tree.Sum(context.Background(), fsys, tree.Limits{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
