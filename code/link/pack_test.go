package link

import (
	"bytes"
	"compress/zlib"
	"crypto/sha1"
	"encoding/binary"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/plumbing/format/packfile"
	"github.com/go-git/go-git/v5/plumbing/revlist"
)

// packObject is one object of a hand-made pack: a type, the length it declares, and what it really holds.
type packObject struct {
	kind     plumbing.ObjectType
	declared int64
	base     string // of a REF_DELTA, 20 bytes
	body     io.Reader
}

func packOf(t testing.TB, count uint32, objects ...packObject) []byte {
	t.Helper()
	var b bytes.Buffer
	b.WriteString("PACK")
	binary.Write(&b, binary.BigEndian, uint32(2))
	binary.Write(&b, binary.BigEndian, count)
	for _, o := range objects {
		first, rest := byte(o.kind)<<4|byte(o.declared&15), o.declared>>4
		for rest > 0 {
			b.WriteByte(first | 0x80)
			first, rest = byte(rest&0x7f), rest>>7
		}
		b.WriteByte(first)
		b.WriteString(o.base)
		z := zlib.NewWriter(&b)
		io.Copy(z, o.body)
		z.Close()
	}
	sum := sha1.Sum(b.Bytes())
	return append(b.Bytes(), sum[:]...)
}

func readPackBytes(t testing.TB, b []byte, limit int64) (*pack, error) {
	t.Helper()
	file, err := os.Create(filepath.Join(t.TempDir(), "pack"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := file.Write(b); err != nil {
		t.Fatal(err)
	}
	return readPack(t.Context(), file, limit)
}

func TestPack(t *testing.T) {
	body := func(s string) io.Reader { return strings.NewReader(s) }
	blob := packObject{kind: plumbing.BlobObject, declared: 3, body: body("abc")}
	id := plumbing.ComputeHash(plumbing.BlobObject, []byte("abc"))
	delta := "\x03\x04\x90\x03\x01d" // from 3 bytes to 4: copy 3, insert "d"
	p, err := readPackBytes(t, packOf(t, 2, blob, packObject{plumbing.REFDeltaObject, int64(len(delta)), hashString(id), body(delta)}), 100)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.get(plumbing.ComputeHash(plumbing.BlobObject, []byte("abcd"))); err != nil {
		t.Errorf("a delta's result: %v", err)
	}
	p.close()

	long := binary.AppendUvarint(binary.AppendUvarint(nil, 3), 1<<40)
	for name, c := range map[string]struct {
		pack []byte
		word string
	}{
		"declares much":       {packOf(t, 1, packObject{plumbing.BlobObject, 1 << 40, "", body("")}), "limit"},
		"holds more":          {packOf(t, 1, packObject{plumbing.BlobObject, 3, "", io.LimitReader(zeroReader{}, 1<<24)}), "exceeds"},
		"is much":             {packOf(t, 1, packObject{plumbing.BlobObject, 1 << 24, "", io.LimitReader(zeroReader{}, 1<<24)}), "limit"},
		"delta gives much":    {packOf(t, 2, blob, packObject{plumbing.REFDeltaObject, int64(len(long)), hashString(id), bytes.NewReader(long)}), "limit"},
		"delta without sizes": {packOf(t, 2, blob, packObject{plumbing.REFDeltaObject, 1, hashString(id), body("\x80")}), "malformed"},
		"delta of nothing":    {packOf(t, 1, packObject{plumbing.REFDeltaObject, int64(len(delta)), strings.Repeat("n", 20), body(delta)}), "delta"},
		"many":                {packOf(t, 1<<31), "objects"},
		"fewer than it says":  {packOf(t, 2, blob), ""},
		"empty":               {nil, ""},
		"not a pack":          {[]byte("<html>"), ""},
	} {
		if _, err := readPackBytes(t, c.pack, 1<<20); err == nil || !strings.Contains(err.Error(), c.word) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// FuzzPack holds that no pack makes the reader fail in another way than by an error, and that what it yields under an
// id hashes to it.
func FuzzPack(f *testing.F) {
	repo := newRepo(f, f.TempDir())
	c := repo.publish("main", map[string]string{"a": strings.Repeat("abc", 100), "b": strings.Repeat("abc", 101), "d/e": "x"})
	ids, _ := revlist.Objects(repo.store, []plumbing.Hash{hashOf(c)}, nil)
	for _, window := range []uint{0, 10} {
		var b bytes.Buffer
		packfile.NewEncoder(&b, repo.store, window == 0).Encode(ids, window)
		f.Add(b.Bytes())
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := readPackBytes(t, b, 1<<16)
		if err != nil {
			return
		}
		defer p.close()
		for _, id := range ids {
			o, err := p.get(id)
			if err != nil {
				continue
			}
			r, _ := o.Reader()
			body, _ := io.ReadAll(r)
			if plumbing.ComputeHash(o.Type(), body) != id {
				t.Fatalf("%s yields other bytes", id)
			}
		}
	})
}
