package link

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// A generator of archives that mean harm. It writes tar blocks itself: the packer of the standard library refuses half
// of what an attacker would send.

// oldFile is how tar marked files before POSIX, which is zero.
const oldFile = 0xfe

// rawEntry is one tar header and what follows it, both as told.
type rawEntry struct {
	name, link, prefix string
	kind               byte   // '0' if zero, zero if oldFile
	magic              string // POSIX if empty
	size               string // the field as it stands; empty: the body's size
	mode               int
	body               string
}

func (e rawEntry) bytes() []byte {
	h := make([]byte, 512)
	switch e.kind {
	case 0:
		e.kind = '0'
	case oldFile:
		e.kind = 0
	}
	if e.magic == "" {
		e.magic = "ustar\x0000"
	}
	if e.size == "" {
		e.size = fmt.Sprintf("%011o", len(e.body))
	}
	if e.mode == 0 {
		e.mode = 0o644
	}
	copy(h[0:100], e.name)
	copy(h[100:], fmt.Sprintf("%07o", e.mode))
	copy(h[108:], "0000000\x000000000")
	copy(h[124:136], e.size)
	copy(h[136:], "00000000000")
	h[156] = e.kind
	copy(h[157:257], e.link)
	copy(h[257:265], e.magic)
	copy(h[345:500], e.prefix)
	sign(h)
	h = append(h, e.body...)
	return append(h, make([]byte, (512-len(h)%512)%512)...)
}

// sign writes a header's checksum.
func sign(header []byte) {
	copy(header[148:156], "        ")
	sum := 0
	for _, c := range header[:512] {
		sum += int(c)
	}
	copy(header[148:156], fmt.Sprintf("%06o\x00 ", sum))
}

func rawTar(entries ...rawEntry) []byte {
	var b []byte
	for _, e := range entries {
		b = append(b, e.bytes()...)
	}
	return append(b, make([]byte, tarEnd)...)
}

// extended is a PAX header of keys and values.
func extended(keysAndValues ...string) rawEntry {
	var b strings.Builder
	for i := 0; i < len(keysAndValues); i += 2 {
		rest := " " + keysAndValues[i] + "=" + keysAndValues[i+1] + "\n"
		size := len(rest)
		for size != len(rest)+len(fmt.Sprint(size)) {
			size = len(rest) + len(fmt.Sprint(size))
		}
		b.WriteString(fmt.Sprint(size) + rest)
	}
	return rawEntry{name: "x", kind: 'x', body: b.String()}
}

// named gives a file its name in one of the four ways a tar archive knows.
func named(r *rand.Rand, e rawEntry, name string) []rawEntry {
	way := r.IntN(4)
	if way == 0 && len(name) <= 100 {
		e.name = name
		return []rawEntry{e}
	}
	if cut := strings.LastIndex(name, "/"); way == 1 && cut > 0 && cut < 155 && len(name)-cut <= 100 {
		e.prefix, e.name = name[:cut], name[cut+1:]
		return []rawEntry{e}
	}
	e.name = "r/short"
	if way == 2 {
		e.magic = "ustar  \x00"
		return []rawEntry{{name: "././@LongLink", kind: 'L', body: name + "\x00", magic: "ustar  \x00"}, e}
	}
	return []rawEntry{extended("path", name), e}
}

// squeezed compresses in one of the forms that are one archive: levels, stored, with a name and a comment.
func squeezed(r *rand.Rand, plain []byte) []byte {
	var out bytes.Buffer
	w, _ := gzip.NewWriterLevel(&out, r.IntN(12)-2)
	if r.IntN(8) == 0 {
		w.Name, w.Comment, w.Extra = "../../evil", "comment", []byte("extra")
	}
	w.Write(plain)
	w.Close()
	return out.Bytes()
}

// zipped is a zip archive of one entry.
func zipped(mode fs.FileMode, name, body string) []byte {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	head := &zip.FileHeader{Name: name, Method: zip.Store}
	head.SetMode(mode)
	f, _ := w.CreateHeader(head)
	f.Write([]byte(body))
	w.Close()
	return b.Bytes()
}

// hostile is one archive. Those that are not refused must be trees that every reader sees alike.
type hostile struct {
	what    string
	archive []byte
	refuse  bool // nothing else will do
}

// outside is where the archives of one guard try to write: a folder beside the root, absolute and from within.
type outside struct{ absolute, relative string }

func pick[T any](r *rand.Rand, from []T) T { return from[r.IntN(len(from))] }

// escapingNames are names of files that are not below the root, or would not be on some system.
func escapingNames(out outside) (names []string) {
	for up := 1; up <= 4; up++ {
		for _, dots := range []string{"../", "./../", "a/../../", `..\`, "..//", "a/b/../../../", `a\..\..\`, "..\u2215", "..\uff0f", "%2e%2e/", "\uff0e\uff0e/"} {
			names = append(names, "r/"+strings.Repeat(dots, up)+"pwned", strings.Repeat(dots, up)+"pwned")
		}
	}
	names = append(names, "/pwned", "//pwned", out.absolute+"/pwned", "r/"+out.absolute+"/pwned", "r//pwned", "r/./pwned", "r/a/./pwned", "r/a/.", "r/a/..",
		"r/..", "..", ".", "/", "", "r/", "r/a/", "~/pwned", "r/~/pwned", "r/$HOME/pwned", "r/nul\x00.sol", "r/new\nline", "r/esc\x1b[2J", "r/\u202egpj.sol", "r/\u200bx", "r/\xff", "r/\xc0\xae\xc0\xae/pwned",
		"r/.git/hooks/post-checkout", "r/.GIT/hooks/post-checkout", "r/.git \x00", "r/.g\u200cit/config", "r/git~1/config", "r/GIT~1/config", "r/a/.Git/config", ".git/config",
		`\\server\share\pwned`, `r/\\server\share\pwned`, `//server/share/pwned`, `r/\\?\C:\pwned`, `C:\pwned`, `r/C:\pwned`, "C:/pwned", "r/C:/pwned", "r/C:pwned", "r/a:stream", "r/a::$DATA",
		"r/a.", "r/a ", "r/a/ /b", "r/ ", "r/...", "r/.../b", "r/"+strings.Repeat("n", 256), "r/"+strings.Repeat("é", 127)+"é")
	for _, device := range []string{"CON", "PRN", "AUX", "NUL", "COM0", "COM1", "COM9", "COM\u00b9", "LPT1", "LPT9", "LPT\u00b3", "CONIN$", "CONOUT$", "CLOCK$"} {
		names = append(names, "r/"+device, "r/"+strings.ToLower(device)+".sol", "r/"+device+"/x.sol", "r/a/"+device+" .txt", "r/"+device+".")
	}
	return names
}

// hostileName is a name that leaves the root: row G1.
func hostileName(r *rand.Rand, out outside) hostile {
	name := pick(r, escapingNames(out))
	h := hostile{what: fmt.Sprintf("name %q", name)}
	h.refuse = slices.Contains(strings.Split(name, "/"), "..") || strings.ContainsAny(name, "\\\x1b\n") || strings.HasPrefix(name, "/")
	if r.IntN(5) == 0 {
		return hostile{"zip: " + h.what, zipped(0o644, name, "escaped"), true}
	}
	file := rawEntry{body: "escaped"}
	if r.IntN(6) == 0 {
		file = rawEntry{kind: '5', mode: 0o755}
		h.what, h.refuse = "folder: "+h.what, h.refuse && strings.Contains(name, "../p")
	}
	entries := named(r, file, name)
	if r.IntN(2) == 0 {
		entries = append([]rawEntry{{name: "r/ok", body: "ok"}}, entries...)
	}
	h.archive = squeezed(r, rawTar(entries...))
	return h
}

// linkTargets are what links point to, first those outside.
func linkTargets(out outside) []string {
	return []string{out.absolute, out.relative, out.absolute + "/sentinel", out.relative + "/sentinel", ".", "..", "ok", "r/ok", "../r/ok", "loop", ""}
}

// kinds are the entries that are no plain files.
var kinds = []struct {
	what string
	kind byte
	mode int
}{{"symbolic link", '2', 0}, {"hard link", '1', 0}, {"character device", '3', 0}, {"block device", '4', 0}, {"pipe", '6', 0}, {"contiguous file", '7', 0},
	{"socket", 's', 0}, {"sparse file", 'S', 0}, {"part of a volume", 'M', 0}, {"dump of a folder", 'D', 0}, {"unknown", 'Z', 0}, {"setuid", '0', 0o6755}, {"sticky folder", '5', 0o7777}}

// hostileKind is an entry that is no plain file, often with a second one that writes through it: row G2.
func hostileKind(r *rand.Rand, out outside) hostile {
	if r.IntN(8) == 0 {
		return hostile{"zip: symbolic link", zipped(0o777|fs.ModeSymlink, "r/l", out.absolute), true}
	}
	k := pick(r, kinds)
	if r.IntN(2) == 0 {
		k = kinds[r.IntN(2)]
	}
	h := hostile{what: k.what, refuse: k.kind != '0' && k.kind != '5'}
	first := rawEntry{name: "r/l", kind: k.kind, mode: k.mode}
	var entries []rawEntry
	if k.kind == '1' || k.kind == '2' {
		targets := linkTargets(out)
		first.link = pick(r, targets[:pick(r, []int{4, len(targets)})])
		h.what += " to " + first.link
		if r.IntN(3) == 0 {
			entries = append(entries, extended("linkpath", first.link))
		}
	}
	entries = append(entries, first)
	switch r.IntN(4) {
	case 0:
		h.what += ", written through as a folder"
		entries = append(entries, rawEntry{name: "r/l/pwned", body: "through"})
		h.refuse = h.refuse || k.kind == '0'
	case 1:
		h.what += ", written through as a file"
		entries = append(entries, rawEntry{name: "r/l", body: "through"})
		h.refuse = h.refuse || k.kind == '0'
	case 2:
		entries = append([]rawEntry{{name: "r/ok", body: "ok"}}, entries...)
	}
	h.archive = squeezed(r, rawTar(entries...))
	return h
}

// bombs are compressed once; the limits of the guard are small, so that a megabyte is one.
var bombs = func() map[string][]byte {
	zeros := string(make([]byte, 1<<20))
	several := func(n int, entry func(i int) rawEntry) (all []rawEntry) {
		for i := range n {
			all = append(all, entry(i))
		}
		return all
	}
	small := rawEntry{name: "r/a", body: "a"}
	many := func() []byte { // a zip whose entries all name the same bytes
		var b bytes.Buffer
		w := zip.NewWriter(&b)
		for i := range 200 {
			f, _ := w.Create(fmt.Sprint("r/", i))
			f.Write([]byte(zeros[:4096]))
		}
		w.Close()
		return overlapping(b.Bytes())
	}
	all := map[string][]byte{
		"one long file":       rawTar(rawEntry{name: "r/z", body: zeros}),
		"long files":          rawTar(several(12, func(i int) rawEntry { return rawEntry{name: fmt.Sprint("r/z", i), body: zeros[:10<<10]} })...),
		"one long file, .git": rawTar(small, rawEntry{name: "r/.git/z", body: zeros}),
		"empty files":         rawTar(several(1000, func(i int) rawEntry { return rawEntry{name: fmt.Sprint("r/", i)} })...),
		"folders":             rawTar(several(2000, func(i int) rawEntry { return rawEntry{name: fmt.Sprint("r/", i, "/"), kind: '5'} })...),
		"headers":             rawTar(append(several(2000, func(i int) rawEntry { return extended("comment", "x") }), small)...),
		"long header":         rawTar(extended("comment", zeros[:900<<10]), small),
		"long long name":      rawTar(rawEntry{name: "././@LongLink", kind: 'L', body: strings.Repeat("r/", 400<<10)}, small),
		"deep":                rawTar(extended("path", "r/"+strings.Repeat("d/", 10_000)+"f"), small),
		"deep folders":        rawTar(several(40, func(i int) rawEntry { return rawEntry{name: "r/" + strings.Repeat("d/", i+1), kind: '5'} })...),
		"zeros at the end":    append(rawTar(small), zeros...),
		"zeros at the start":  append([]byte(zeros), rawTar(small)...),
		"gzip in gzip":        gz(rawTar(rawEntry{name: "r/z", body: zeros}), 9),
		"claimed 8 GiB":       rawTar(rawEntry{name: "r/z", size: "77777777777"}),
		"claimed 2^62":        rawTar(extended("size", fmt.Sprint(1<<62)), rawEntry{name: "r/z"}),
		"claimed 2^64":        rawTar(extended("size", "18446744073709551616"), rawEntry{name: "r/z"}),
		"claimed -1":          rawTar(extended("size", "-1"), rawEntry{name: "r/z"}),
		"binary 2^62":         rawTar(rawEntry{name: "r/z", size: "\x80\x00\x00\x00\x40\x00\x00\x00\x00\x00\x00\x00"}),
		"binary -1":           rawTar(rawEntry{name: "r/z", size: strings.Repeat("\xff", 12)}),
		"sparse 0.0":          rawTar(extended("GNU.sparse.size", fmt.Sprint(1<<40), "GNU.sparse.numblocks", "0"), rawEntry{name: "r/z"}),
		"sparse 0.1":          rawTar(extended("GNU.sparse.size", fmt.Sprint(1<<40), "GNU.sparse.numblocks", "1", "GNU.sparse.map", "0,0", "GNU.sparse.name", "r/s"), rawEntry{name: "r/z"}),
		"sparse 1.0":          rawTar(extended("GNU.sparse.major", "1", "GNU.sparse.minor", "0", "GNU.sparse.realsize", fmt.Sprint(1<<40), "GNU.sparse.name", "r/s"), rawEntry{name: "r/z", body: "0\n" + zeros[:510]}),
		"sparse map":          rawTar(extended("GNU.sparse.major", "1", "GNU.sparse.minor", "0", "GNU.sparse.realsize", "1"), rawEntry{name: "r/z", body: "99999999\n" + strings.Repeat("0\n", 300<<10)}),
		"sparse, old":         oldSparse(rawTar(small)),
	}
	for what, plain := range all {
		all[what] = gz(plain, 9)
	}
	all["zip: overlapping"] = many()
	return all
}()

// overlapping makes all entries of a zip's directory point to its first file.
func overlapping(b []byte) []byte {
	for at := 0; ; {
		next := bytes.Index(b[at:], []byte("PK\x01\x02"))
		if next < 0 {
			return b
		}
		at += next + 4
		copy(b[at+38:], []byte{0, 0, 0, 0})
	}
}

// hostileBomb is small and wants to be large: row G3.
func hostileBomb(r *rand.Rand, _ outside) hostile {
	what := pick(r, slices.Sorted(maps.Keys(bombs)))
	return hostile{what, bombs[what], true}
}

// colliding are pairs of names that some file system takes for one.
var colliding = []struct {
	a, b   string
	refuse bool
}{
	{"a", "A", true}, {"Dir/x", "dir/y", true}, {"é", "e\u0301", true}, {"É", "é", true}, {"ß", "ss", true}, {"ﬁle", "file", true}, {"ﬀ", "ff", true},
	{"Σ", "ς", true}, {"σ", "ς", true}, {"K", "\u212a", true}, {"Å", "\u212b", true}, {"ａ", "Ａ", true}, {"ſ", "s", true}, {"ǆ", "ǅ", true}, {"\u13a4", "\uab74", true},
	{"가", "\u1100\u1161", true}, {"a", "a", true}, {"a", "./a", true}, {"a", "a/b", true}, {"a/b", "a", true}, {"a/b/c", "a/b", true}, {".git", ".GIT", true},
	// These are two names wherever NFC and full case folding decide; only compatibility forms would join them.
	{"ａ", "a", false}, {"²", "2", false}, {"ı", "i", false}, {"a", "a.", false}, {"a", "a ", false}, {"а", "a", false},
}

// hostileCollision holds one name twice, on some file system: row G4.
func hostileCollision(r *rand.Rand, _ outside) hostile {
	c := pick(r, colliding)
	if r.IntN(2) == 0 && c.b != "./a" {
		c.a, c.b = c.b, c.a
	}
	folder := pick(r, []string{"", "d/", "d/e/"})
	entries := slices.Concat(named(r, rawEntry{body: "first"}, "r/"+folder+c.a), named(r, rawEntry{body: "second"}, "r/"+folder+c.b))
	if r.IntN(3) == 0 {
		entries = slices.Insert(entries, r.IntN(2)*len(entries), rawEntry{name: "r/between", body: "x"})
	}
	return hostile{fmt.Sprintf("%q and %q in %q", c.a, c.b, folder), squeezed(r, rawTar(entries...)), c.refuse}
}

// disagreements are archives that two readers take for two trees: row G5.
var disagreements = func() map[string][]byte {
	a, b := rawEntry{name: "r/a", body: "a"}, rawEntry{name: "r/b", body: "b"}
	hidden := string(rawEntry{name: "r/hidden", body: "hidden"}.bytes())
	z := zipped(0o644, "r/a", "body")
	tars := map[string][]byte{
		"size of the extended header hides an entry": rawTar(extended("size", fmt.Sprint(len(hidden))), rawEntry{name: "r/outer", size: "00000000000", body: hidden}, b),
		"size of the extended header shows an entry": rawTar(extended("size", "0"), rawEntry{name: "r/outer", body: hidden}, b),
		"binary size":         rawTar(rawEntry{name: "r/a", size: "\x80\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01", body: "a"}, b),
		"folder with content": rawTar(rawEntry{name: "r/d/", kind: '5', body: hidden}, b),
		"old file named like a folder, with content":   rawTar(rawEntry{name: "r/d/", kind: oldFile, body: hidden}, b),
		"file named like a folder":                     rawTar(rawEntry{name: "r/d/", body: hidden}, b),
		"name in two extended headers of two kinds":    rawTar(extended("path", "r/x"), rawEntry{name: "L", kind: 'L', body: "r/y\x00"}, a),
		"name in two extended headers, reverse":        rawTar(rawEntry{name: "L", kind: 'L', body: "r/y\x00"}, extended("path", "r/x"), a),
		"name for all":                                 rawTar(rawEntry{name: "g", kind: 'g', body: extended("path", "r/x").body}, a),
		"size for all":                                 rawTar(rawEntry{name: "g", kind: 'g', body: extended("size", "0").body}, a),
		"NUL in an extended name":                      rawTar(extended("path", "r/x\x00.sol"), a),
		"two archives":                                 append(rawTar(a), rawTar(b)...),
		"one zero block in between":                    slices.Concat(a.bytes(), make([]byte, 512), rawTar(b)),
		"bytes before the tar":                         append([]byte("#!/bin/sh\n"), rawTar(a)...),
		"no end":                                       a.bytes(),
		"half an end":                                  append(a.bytes(), make([]byte, 512)...),
		"last entry cut":                               slices.Concat(a.bytes(), rawEntry{name: "r/b", size: "00000002000", body: "x"}.bytes()),
		"checksum of another header":                   slices.Concat([]byte("r/A"), rawTar(a)[3:]),
		"zip in gzip":                                  z,
		"PAX record longer than the header":            rawTar(rawEntry{name: "x", kind: 'x', body: "999 path=r/x\n"}, a),
		"PAX record with a length of another spelling": rawTar(rawEntry{name: "x", kind: 'x', body: "+13 path=r/x\n"}, a),
	}
	all := map[string][]byte{
		"one archive in two members":  gzipMembers(a.bytes(), rawTar(b)),
		"two archives in two members": gzipMembers(rawTar(a), rawTar(b)),
		"bytes before":                append([]byte("#!/bin/sh\n"), gz(rawTar(a), 1)...),
		"bytes after":                 append(gz(rawTar(a), 1), "PK\x05\x06"...),
		"a zip after":                 append(gz(rawTar(a), 1), z...),
		"zlib":                        zlibbed(rawTar(a)),
		"zip":                         z,
		"zip: the directory and the file disagree": bytes.Replace(z, []byte("r/a"), []byte("r/x"), 1),
		"zip: bytes before":                        append([]byte("#!/bin/sh\n"), z...),
		"zip: two ends":                            append(zipped(0o644, "r/a", "other"), z...),
		"tar, not compressed":                      rawTar(a),
	}
	for what, plain := range tars {
		all[what] = gz(plain, 1)
	}
	return all
}()

func gzipMembers(parts ...[]byte) (b []byte) {
	for _, part := range parts {
		b = append(b, gz(part, 1)...)
	}
	return b
}

func zlibbed(b []byte) []byte {
	var out bytes.Buffer
	w := zlib.NewWriter(&out)
	w.Write(b)
	w.Close()
	return out.Bytes()
}

// hostileReading is one of the disagreements, or a good archive that was damaged: cut, or with bytes changed before the
// checksums are made anew, so that parsers see them. Row G5.
func hostileReading(r *rand.Rand, _ outside) hostile {
	if r.IntN(4) == 0 {
		what := pick(r, slices.Sorted(maps.Keys(disagreements)))
		return hostile{what, disagreements[what], true}
	}
	var entries []rawEntry
	for i := range 1 + r.IntN(5) {
		name := fmt.Sprintf("r/%s%d", pick(r, []string{"", "d/", "d/e/", strings.Repeat("long/", 4)}), i)
		entries = append(entries, named(r, rawEntry{body: strings.Repeat(fmt.Sprint(i, ","), r.IntN(400))}, name)...)
	}
	plain := rawTar(entries...)
	switch r.IntN(4) {
	case 0:
		b := squeezed(r, plain)
		return hostile{"cut", b[:r.IntN(len(b))], true}
	case 1:
		b := squeezed(r, plain)
		b[r.IntN(len(b))] ^= 1 << r.IntN(8)
		return hostile{"flipped", b, false}
	case 2:
		return hostile{"cut inside", squeezed(r, plain[:r.IntN(len(plain)-tarEnd)]), true}
	}
	for range 1 + r.IntN(3) {
		at := r.IntN(len(plain)/512) * 512
		header := plain[at : at+512]
		field := pick(r, [][2]int{{0, 100}, {100, 8}, {124, 12}, {156, 1}, {257, 8}, {345, 155}, {0, 512}})
		header[field[0]+r.IntN(field[1])] = pick(r, []byte{0, ' ', '/', '.', '0', '1', '7', 0x80, 0xff, byte(r.Uint32())})
		if string(header[257:262]) == "ustar" || field[0] == 257 {
			sign(header)
		}
	}
	return hostile{"changed inside", squeezed(r, plain), false}
}

// A seed names an archive: the same one on every run.
func TestHostileArchivesAreSeeded(t *testing.T) {
	for row, make := range hostileRows {
		a, b := make(rand.New(rand.NewPCG(7, 7)), outside{"/o", "../o"}), make(rand.New(rand.NewPCG(7, 7)), outside{"/o", "../o"})
		if a.what != b.what || !bytes.Equal(a.archive, b.archive) {
			t.Errorf("%s: %s, then %s", row, a.what, b.what)
		}
	}
}
