package tree

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"
	"testing/fstest"

	"golang.org/x/mod/sumdb/dirhash"
	"pgregory.net/rapid"
)

// files is a tree as path -> content.
type files map[string]string

func (f files) fs() fstest.MapFS {
	m := fstest.MapFS{}
	for p, content := range f {
		m[p] = &fstest.MapFile{Data: []byte(content)}
	}
	return m
}

func (f files) write(t testing.TB) string {
	t.Helper()
	dir := t.TempDir()
	for p, content := range f {
		full := filepath.Join(dir, p)
		if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(full, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// generate makes a tree whose paths sort differently by component and by byte, with names a shell could stumble over.
func generate(seed uint64, n int) files {
	r := rand.New(rand.NewPCG(seed, 1))
	names := []string{"a", "a.b", "a-b", "ab", "-n", "--help", "x y", "q'uote", `d"q`, "$(id)", "é", "日本", "*", "~", "#c", " lead", "trail ", ".hidden", "%s"}
	f := files{}
	for len(f) < n {
		p := names[r.IntN(len(names))]
		for range r.IntN(4) {
			p = "dir-" + names[r.IntN(len(names))] + "/" + p
		}
		content := make([]byte, r.IntN(3*bufferBytes)>>r.IntN(18))
		for i := range content {
			content[i] = byte(r.Uint32())
		}
		f[p] = string(content)
	}
	return f
}

// sumByDirhash is Hash1 over the same files.
func sumByDirhash(t testing.TB, dir string) Hash {
	t.Helper()
	sum, err := dirhash.HashDir(dir, "", dirhash.Hash1)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(sum, "h1:"))
	if err != nil {
		t.Fatal(err)
	}
	return Hash(raw)
}

const coreutils = `find . -name .git -prune -o -type f -printf '%P\n' | LC_ALL=C sort | xargs -d '\n' sha256sum -- | sha256sum`

func sumByCoreutils(t testing.TB, dir string) Hash {
	t.Helper()
	cmd := exec.Command("sh", "-c", coreutils)
	cmd.Dir = dir
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	raw, err := hex.DecodeString(string(out[:64]))
	if err != nil {
		t.Fatal(err)
	}
	return Hash(raw)
}

func TestSumThreeWays(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("the one-liner needs GNU find and xargs")
	}
	for seed := range uint64(12) {
		dir := generate(seed, 1+int(seed)*9).write(t)
		got, err := Sum(t.Context(), os.DirFS(dir), Limits{})
		if err != nil {
			t.Fatal(err)
		}
		if want := sumByDirhash(t, dir); got != want {
			t.Errorf("seed %d: Sum %s, dirhash %s", seed, got, want)
		}
		if want := sumByCoreutils(t, dir); got != want {
			t.Errorf("seed %d: Sum %s, coreutils %s", seed, got, want)
		}

		// What is no part of a tree changes nothing: .git as folder, as file, nested; empty folders; modes.
		for _, p := range []string{".git/HEAD", "sub/.git", "sub/deep/.git/config"} {
			full := filepath.Join(dir, p)
			if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(full, []byte("x"), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		if err := os.MkdirAll(filepath.Join(dir, "empty/empty"), 0o700); err != nil {
			t.Fatal(err)
		}
		again, err := Sum(t.Context(), os.DirFS(dir), Limits{})
		if err != nil {
			t.Fatal(err)
		}
		if again != got || sumByCoreutils(t, dir) != got {
			t.Errorf("seed %d: .git or an empty folder changed the hash", seed)
		}
	}
}

func TestWalkOrder(t *testing.T) {
	entries, err := Walk(files{"a/b": "1", "a.b": "2", "a-b": "3", "ab": "", "B": "5"}.fs(), Limits{})
	if err != nil {
		t.Fatal(err)
	}
	want := []Entry{{"B", 1}, {"a-b", 1}, {"a.b", 1}, {"a/b", 1}, {"ab", 0}}
	if !slices.Equal(entries, want) {
		t.Errorf("got %v, want %v", entries, want)
	}
}

func TestWalkRefusesNames(t *testing.T) {
	for p, word := range badPaths {
		if !fs.ValidPath(p) || strings.Contains(p, ".git") {
			continue // no file system yields it, or it is pruned
		}
		dir := t.TempDir()
		full := filepath.Join(dir, p)
		if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(full, nil, 0o644); err != nil {
			continue // longer than this file system stores
		}
		wantRefused(t, os.DirFS(dir), Limits{}, word)
	}
	for _, bad := range []string{"a\xff", "a\xff/b"} {
		dir := t.TempDir()
		full := filepath.Join(dir, bad)
		if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(full, nil, 0o644); err != nil {
			t.Fatal(err)
		}
		wantRefused(t, os.DirFS(dir), Limits{}, "UTF-8")
	}
}

func wantRefused(t *testing.T, fsys fs.FS, l Limits, word string) {
	t.Helper()
	_, err := Sum(t.Context(), fsys, l)
	var refused *RefusedError
	if !errors.As(err, &refused) || !strings.Contains(refused.Reason, word) {
		t.Errorf("got %v, want a refusal with %q", err, word)
	}
	if refused != nil && refused.Limit != (l != Limits{}) {
		t.Errorf("%v: Limit is %t", err, refused.Limit)
	}
}

func TestWalkRefusesKinds(t *testing.T) {
	kinds := map[string]struct {
		word string
		make func(p string) error
	}{
		"link":     {"symbolic link", func(p string) error { return os.Symlink("real", p) }},
		"dangling": {"symbolic link", func(p string) error { return os.Symlink("/nowhere", p) }},
		"dirlink":  {"symbolic link", func(p string) error { return os.Symlink(".", p) }},
		"pipe":     {"pipe", func(p string) error { return syscall.Mkfifo(p, 0o600) }},
		"socket": {"socket", func(p string) error {
			l, err := net.ListenUnix("unix", &net.UnixAddr{Name: p})
			if err == nil {
				l.SetUnlinkOnClose(false)
				l.Close()
			}
			return err
		}},
	}
	for name, kind := range kinds {
		t.Run(name, func(t *testing.T) {
			dir := files{"real": "x"}.write(t)
			if _, err := Sum(t.Context(), os.DirFS(dir), Limits{}); err != nil {
				t.Fatal(err) // the control: without the odd file the tree is fine
			}
			t.Chdir(dir) // socket addresses are short
			if err := kind.make(name); err != nil {
				t.Fatal(err)
			}
			wantRefused(t, os.DirFS(dir), Limits{}, kind.word)
		})
	}
	for mode, word := range map[fs.FileMode]string{
		fs.ModeDevice:                     "device",
		fs.ModeDevice | fs.ModeCharDevice: "device",
		fs.ModeIrregular:                  "regular",
	} {
		wantRefused(t, fstest.MapFS{"odd": {Mode: mode}}, Limits{}, word)
	}
}

func TestWalkRefusesCollisionsAndEmpty(t *testing.T) {
	for _, f := range []files{
		{"A.sol": "", "a.sol": ""},
		{"A/x": "", "a/y": ""},
		{"d/e/F/x": "", "d/e/f/y": "", "d/e/g": ""},
		{"A": "", "a/y": ""},
		{"straße": "", "STRASSE": ""},
		{"É": "", "é": ""},
		{"ſ": "", "s": ""},
		{"\u212a": "", "k": ""}, // Kelvin sign: not NFC, refused for that
	} {
		_, err := Walk(f.fs(), Limits{})
		var refused *RefusedError
		if !errors.As(err, &refused) {
			t.Errorf("%v: got %v", f, err)
		}
	}
	if _, err := Walk(files{"a/x": "", "b/X": "", "a/y/x": ""}.fs(), Limits{}); err != nil {
		t.Errorf("names that differ by more than case: %v", err)
	}
	wantRefused(t, fstest.MapFS{}, Limits{}, "no files")
	wantRefused(t, fstest.MapFS{"only": {Mode: fs.ModeDir}}, Limits{}, "no files")
	wantRefused(t, files{".git/HEAD": "x"}.fs(), Limits{}, "no files")
}

func TestLimits(t *testing.T) {
	tree := files{"a": "1234", "b/c/d": "56"}
	exact := Limits{Files: 2, FileBytes: 4, TotalBytes: 6, Depth: 3, NameBytes: 5}
	if _, err := Sum(t.Context(), tree.fs(), exact); err != nil {
		t.Fatalf("exactly at every limit: %v", err)
	}
	for word, l := range map[string]Limits{
		"files":    {Files: 1},
		"the limi": {FileBytes: 3},
		"in all":   {TotalBytes: 5},
		"levels":   {Depth: 2},
		"path of":  {NameBytes: 4},
	} {
		wantRefused(t, tree.fs(), l, word)
	}
	deep := fstest.MapFS{"f": {}, strings.Repeat("d/", 40) + "f": {}}
	_, err := Walk(deep, Limits{})
	var refused *RefusedError
	if !errors.As(err, &refused) || !refused.Limit {
		t.Errorf("40 deep: %v", err)
	}
	many := fstest.MapFS{"f": {}}
	for i := range 40 {
		many[fmt.Sprintf("empty%d", i)] = &fstest.MapFile{Mode: fs.ModeDir}
	}
	wantRefused(t, many, Limits{Files: 2, Depth: 3}, "directories")
}

// growing is a file system on which one file yields more or fewer bytes than it was listed with.
type growing struct {
	fstest.MapFS
	delta int
}

type growingFile struct {
	fs.File
	r *bytes.Reader
}

func (f growingFile) Read(b []byte) (int, error) { return f.r.Read(b) }

func (g growing) Open(name string) (fs.File, error) {
	f, err := g.MapFS.Open(name)
	if err != nil || name != "f" {
		return f, err
	}
	return growingFile{f, bytes.NewReader(make([]byte, len(g.MapFS["f"].Data)+g.delta))}, nil
}

func TestChangedWhileRead(t *testing.T) {
	for delta, want := range map[int]error{0: nil, 1: ErrChanged, -1: ErrChanged, 1 << 20: ErrChanged} {
		g := growing{fstest.MapFS{"f": {Data: make([]byte, 10)}, "g": {}}, delta}
		if _, err := Sum(t.Context(), g, Limits{}); !errors.Is(err, want) {
			t.Errorf("delta %d: got %v, want %v", delta, err, want)
		}
	}
	// Listed, then replaced before it is opened.
	dir := files{"f": "abc"}.write(t)
	entries, err := Walk(os.DirFS(dir), Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "f"), []byte("abcd"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := hashFiles(t.Context(), os.DirFS(dir), entries); !errors.Is(err, ErrChanged) {
		t.Errorf("replaced file: %v", err)
	}
}

func TestSumCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Sum(ctx, files{"a": "x"}.fs(), Limits{}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestDiff(t *testing.T) {
	a := files{"gone": "1", "same": "2", "edited": "3", "z/last": "4"}
	b := files{"same": "2", "edited": "three", "added": "", "z/last": "4", "zz": "5"}
	changes, err := Diff(t.Context(), a.fs(), b.fs(), Limits{})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range changes {
		got = append(got, fmt.Sprintf("%s %t %t", c.Path, !c.Old.IsZero(), !c.New.IsZero()))
	}
	want := []string{"added false true", "edited true true", "gone true false", "zz false true"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if changes[0].New.String() != "0xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" {
		t.Errorf("hash of an empty file: %s", changes[0].New)
	}
	if same, err := Diff(t.Context(), a.fs(), a.fs(), Limits{}); err != nil || len(same) != 0 {
		t.Errorf("a tree against itself: %v, %v", same, err)
	}
}

func TestHashText(t *testing.T) {
	h, err := Sum(t.Context(), files{"a": "x"}.fs(), Limits{})
	if err != nil {
		t.Fatal(err)
	}
	var back Hash
	text, _ := json.Marshal(h)
	if err := json.Unmarshal(text, &back); err != nil || back != h {
		t.Errorf("JSON round trip: %v, %s", err, text)
	}
	s := h.String()
	for _, bad := range []string{"", "0x", s[2:], s[:65], s + "0", strings.ToUpper(s), "0X" + s[2:], "0x" + strings.ToUpper(s[2:]), s[:65] + "g", " " + s, s + "\n"} {
		if got, err := ParseHash(bad); err == nil || !got.IsZero() {
			t.Errorf("ParseHash(%q) = %s, %v", bad, got, err)
		}
		before := back
		if err := back.UnmarshalText([]byte(bad)); err == nil || back != before {
			t.Errorf("UnmarshalText(%q) changed the hash or passed", bad)
		}
	}
}

// TestIncidentF22EncodingIsInjective draws pairs of trees, one edit apart or unrelated, and holds that what is hashed is the same
// only for the same tree, and that the tree can be read back from it.
func TestIncidentF22EncodingIsInjective(t *testing.T) {
	encodeTree := func(t *rapid.T, f files) string {
		entries, hashes, err := list(context.Background(), f.fs(), Limits{})
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		encode(&b, entries, hashes)

		lines := strings.SplitAfter(b.String(), "\n")
		if len(lines) != len(f)+1 {
			t.Fatalf("%d lines for %d files", len(lines)-1, len(f))
		}
		for _, line := range lines[:len(f)] {
			digest, p, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "  ")
			if _, known := f[p]; !ok || !known || len(digest) != 64 {
				t.Fatalf("line %q does not read back", line)
			}
		}
		return b.String()
	}
	drawTree := rapid.MapOfN(
		rapid.StringMatching(`[a-c  é.\-]{1,3}(/[a-c  \-]{1,3}){0,2}`), rapid.SampledFrom([]string{"", "x", "y", "  a\n", "0"}), 1, 6)
	// A path cannot be both file and folder, nor hold a dot name.
	possible := func(m map[string]string) bool {
		for p := range m {
			for q := range m {
				if strings.HasPrefix(q, p+"/") {
					return false
				}
			}
			if CheckPath(p) != nil {
				return false
			}
		}
		return true
	}
	rapid.Check(t, func(t *rapid.T) {
		a := files(drawTree.Filter(possible).Draw(t, "a"))
		b := files(rapid.OneOf(rapid.Just(map[string]string(a)), drawTree.Filter(possible)).Draw(t, "b"))
		if same, equal := encodeTree(t, a) == encodeTree(t, b), fmt.Sprint(a) == fmt.Sprint(b); same != equal {
			t.Fatalf("encodings equal: %t, trees equal: %t", same, equal)
		}
	})
}
