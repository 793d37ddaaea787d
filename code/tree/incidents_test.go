package tree

import (
	"bytes"
	"context"
	"crypto/sha1"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

// encoded is what is hashed of a tree.
func encoded(t *testing.T, f files) string {
	t.Helper()
	entries, hashes, err := list(context.Background(), f.fs(), Limits{})
	if err != nil {
		t.Fatalf("%q: %v", f, err)
	}
	var b bytes.Buffer
	encode(&b, entries, hashes)
	return b.String()
}

// joined is an encoding as many have been written: names and contents, one after the other on lines.
func joined(f files) string {
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(f)) {
		fmt.Fprintf(&b, "%s\n%s\n", name, f[name])
	}
	return b.String()
}

// randomFiles draws few names and contents from few characters, among them those that separate, so that encodings
// that can collide do.
func randomFiles(r *rand.Rand) files {
	word := func(from []string, n int) string {
		var b strings.Builder
		for range n {
			b.WriteString(from[r.IntN(len(from))])
		}
		return b.String()
	}
	f := make(files)
	for range 1 + r.IntN(3) {
		name := word([]string{"a", "b", " ", "  b"}, 1+r.IntN(2))
		if r.IntN(3) == 0 {
			name = "d/" + name
		}
		f[name] = word([]string{"a", "b", "\n", "\na\n", "\nb\n", " "}, r.IntN(4))
	}
	return f
}

// F22: two trees never have one encoding. An encoding that joins names and contents with newlines has.
func TestIncidentF22NoTwoTreesOfOneEncoding(t *testing.T) {
	trees := 10_000 // with all pairs among them
	if os.Getenv("THESEUS_FULL") == "1" {
		trees = 1_000_000
	}
	r := rand.New(rand.NewPCG(22, 20261121))
	byEncoding, byJoined := make(map[string]string), make(map[string]string)
	collisions, pairs := 0, 0
	for range trees {
		f := randomFiles(r)
		whole, careless := encoded(t, f), joined(f)
		if other, ok := byEncoding[whole]; ok && other != fmt.Sprintf("%q", f) {
			t.Fatalf("%q and %s have one encoding", f, other)
		}
		if other, ok := byJoined[careless]; ok && other != fmt.Sprintf("%q", f) {
			collisions++
		}
		pairs += len(byEncoding)
		byEncoding[whole], byJoined[careless] = fmt.Sprintf("%q", f), fmt.Sprintf("%q", f)
	}
	t.Logf("%d trees, %d pairs of different ones; the careless encoding collides %d times", trees, pairs, collisions)
	if collisions == 0 || pairs < 1_000_000 {
		t.Error("the careless encoding never collides, or there are too few pairs: this tests nothing")
	}
	// What would make two trees of one: refused, or no part of a tree.
	for name, f := range map[string]files{"newline": {"a\nb": "x"}, "backslash": {`a\b`: "x"}, "two forms": {"e\u0301": "x"}} {
		if _, err := Sum(context.Background(), f.fs(), Limits{}); !errors.As(err, new(*RefusedError)) {
			t.Errorf("%s: %v", name, err)
		}
	}
	sum := func(fsys fstest.MapFS) Hash {
		h, err := Sum(context.Background(), fsys, Limits{})
		if err != nil {
			t.Fatal(err)
		}
		return h
	}
	same := sum(files{"a": "x"}.fs())
	for name, fsys := range map[string]fstest.MapFS{
		"empty folder": {"a": {Data: []byte("x")}, "d": {Mode: fs.ModeDir | 0o755}},
		"mode":         {"a": {Data: []byte("x"), Mode: 0o777}},
		"time":         {"a": {Data: []byte("x"), ModTime: time.Unix(1, 0)}},
	} {
		if sum(fsys) != same {
			t.Errorf("%s counts", name)
		}
	}
}

// F24: git names files by SHA-1, of which collisions are known. To find one takes more than a test has, so SHA-1 is cut
// to its first four bytes here: two files of one name under it have two roots, because the root is of SHA-256.
func TestIncidentF24FilesOfOneSHA1(t *testing.T) {
	short := func(b string) [4]byte { s := sha1.Sum([]byte(b)); return [4]byte(s[:4]) }
	first, second := "", ""
	seen := make(map[[4]byte]string)
	for i := range 1 << 20 {
		source := fmt.Sprintf("contract C { uint256 constant x = %d; }", i)
		if other, ok := seen[short(source)]; ok {
			first, second = other, source
			break
		}
		seen[short(source)] = source
	}
	if first == second {
		t.Fatal("no collision: this tests nothing")
	}
	a, b := encoded(t, files{"C.sol": first}), encoded(t, files{"C.sol": second})
	if a == b || sha256.Sum256([]byte(a)) == sha256.Sum256([]byte(b)) {
		t.Errorf("%q and %q have one root", first, second)
	}
	for source, line := range map[string]string{first: a, second: b} {
		if want := fmt.Sprintf("%x  C.sol\n", sha256.Sum256([]byte(source))); line != want {
			t.Errorf("encoded as %q, want %q", line, want)
		}
	}
	// Control: a root made of the short names is one.
	if sha256.Sum256(fmt.Appendf(nil, "%x  C.sol\n", short(first))) != sha256.Sum256(fmt.Appendf(nil, "%x  C.sol\n", short(second))) {
		t.Error("the control tells them apart")
	}
}
