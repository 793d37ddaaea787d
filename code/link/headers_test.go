package link

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"theseus/code/tree"
)

// resum writes the checksum of the header at an offset, of bytes taken as unsigned or, where told, as signed.
func resum(b []byte, at int, signed bool) []byte {
	copy(b[at+sumField:], "        ")
	sum := 0
	for _, c := range b[at : at+tarBlock] {
		if sum += int(c); signed && c >= 0x80 {
			sum -= 0x100
		}
	}
	copy(b[at+sumField:], fmt.Sprintf("%06o\x00 ", sum))
	return b
}

// TestHeadersThatReadersDisagreeOn takes one archive, which archive/tar reads, and changes one header in ways that
// archive/tar lets pass and other readers take for another archive.
func TestHeadersThatReadersDisagreeOn(t *testing.T) {
	type change func(b []byte) []byte
	plain := tarOf(t, tarEntry{Name: "r/a=1"}, tarEntry{Name: "r/b=2"})
	put := func(at int, field string) change {
		return func(b []byte) []byte { copy(b[at:], field); return resum(b, 0, false) }
	}
	// An entry with an extended header: blocks of that header, its record, the entry, its content.
	long := tarOf(t, tarEntry{Name: "r/a=1", Format: tar.FormatPAX, PAXRecords: map[string]string{"comment": "1"}}, tarEntry{Name: "r/b=2"})
	record := func(with string) change {
		return func(b []byte) []byte { return bytes.Replace(b, []byte("13 comment=1\n"), []byte(with), 1) }
	}
	for name, c := range map[string]struct {
		archive []byte
		change  change
		word    string
	}{
		"as it was":               {plain, func(b []byte) []byte { return b }, ""},
		"extended, as it was":     {long, func(b []byte) []byte { return b }, ""},
		"size with spaces":        {plain, put(sizeField, "          1\x00"), ""},
		"size said twice":         {long, record("13 size=0001\n"), ""},
		"another size":            {long, record("13 size=0000\n"), "two sizes"},
		"binary size":             {plain, put(sizeField, "\x80\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01"), "octal"},
		"number after the size":   {plain, put(sizeField, "0000001\x00777\x00"), "octal"},
		"folder with contents":    {plain, put(flagField, "5"), "contents"},
		"old folder with content": {plain, func(b []byte) []byte { copy(b, "r/a/"); b[flagField] = 0; return resum(b, 0, false) }, "contents"},
		"two extended headers":    {long, func(b []byte) []byte { return append(bytes.Clone(b[:2*tarBlock]), b...) }, "two extended"},
		"long name, then another": {long, func(b []byte) []byte {
			b[flagField] = 'L'
			return append(resum(b, 0, false)[:2*tarBlock:2*tarBlock], long...)
		}, "two extended"},
		"long link of a file": {long, func(b []byte) []byte { b[flagField] = 'K'; return resum(b, 0, false) }, "kind"},
		"global after extended": {long, func(b []byte) []byte {
			g := bytes.Clone(b[:2*tarBlock])
			g[flagField] = 'g'
			return append(b[:2*tarBlock:2*tarBlock], append(resum(g, 0, false), b...)...)
		}, "global"},
		"old magic, new prefix": {plain, func(b []byte) []byte {
			copy(b[magicField:], "nonsense")
			copy(b[prefixField:], "s")
			return resum(b, 0, false)
		}, "mixes"},
		"GNU magic, new prefix": {plain, func(b []byte) []byte {
			copy(b[magicField:], "ustar  \x00")
			copy(b[prefixField:], "s")
			return resum(b, 0, false)
		}, "mixes"},
		"a third format":    {plain, put(508, "tar\x00"), "mixes"},
		"signed checksum":   {plain, func(b []byte) []byte { copy(b, "r/\u00e9"); return resum(b, 0, true) }, "checksum"},
		"unsigned checksum": {plain, func(b []byte) []byte { copy(b, "r/\u00e9"); return resum(b, 0, false) }, ""},
	} {
		b := gz(c.change(bytes.Clone(c.archive)), 1)
		_, err := untarInto(t, b, tree.Limits{})
		refused := new(tree.RefusedError)
		if c.word == "" && err != nil || c.word != "" && (!errors.As(err, &refused) || !strings.Contains(refused.Reason, c.word)) {
			t.Errorf("%s: %v; want a refusal with %q", name, err, c.word)
		}
		// The control: archive/tar alone reads an entry.
		zip, _ := gzip.NewReader(bytes.NewReader(b))
		if _, err := tar.NewReader(zip).Next(); err != nil {
			t.Errorf("%s: archive/tar refuses it as well: %v", name, err)
		}
		io.Copy(io.Discard, zip)
	}
}
