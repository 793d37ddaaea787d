package solc

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

func TestExtractForms(t *testing.T) {
	uri := fmt.Appendf(nil, `var wasmBinaryFile="data:application/octet-stream;base64,%s";`,
		base64.StdEncoding.EncodeToString(tinyModule()))
	legacy := `DYNAMIC_BASE=6195792,DYNAMICTOP_PTR=952752; var ___exception_infos={}; var buffer=952912;`
	lazy := `Module["_solidity_compile"]=function(){return(x=Module["_solidity_compile"]=Module["asm"]["G"]).apply(null,arguments)};`
	for name, js := range map[string]string{
		"packed":   string(tinyBuild(tinyNames())),
		"data URI": string(uri) + tinyGlue(tinyNames()),
		"legacy":   string(uri) + tinyGlue(tinyNames()) + legacy + lazy,
	} {
		module, n, err := extract([]byte(js))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if !bytes.Equal(module, tinyModule()) {
			t.Errorf("%s: another module", name)
		}
		if n.Imports["a"] != "cxa_throw" || n.Exports["solidity_compile"] != "G" || n.Exports["stackSave"] != "H" || n.Exports["wasmMemory"] != "mem" {
			t.Errorf("%s: names %+v", name, n)
		}
		if name == "legacy" {
			if n.Legacy == nil || *n.Legacy != (legacyLayout{952752, 6195792, 952912}) {
				t.Errorf("legacy layout %+v", n.Legacy)
			}
		} else if n.Legacy != nil {
			t.Errorf("%s: taken for a legacy build", name)
		}
	}
}

func TestExtractHostile(t *testing.T) {
	good := string(tinyBuild(tinyNames()))
	start := `Module["wasmBinary"] = (function(source, uncompressedSize){ ` + string(lz4Call)
	for name, js := range map[string]string{
		"empty":               "",
		"text":                "hello",
		"asm.js":              `"use asm"; function f(){}`,
		"no string":           start,
		"no size":             start + ` })("AAAA"); `,
		"huge size":           start + ` })("AAAA", 4000000000); `,
		"size over the bound": start + ` })("AAAA", 134217729); `,
		"overlong size":       start + ` })("AAAA", 99999999999999999999); `,
		"wrong size":          strings.Replace(good, fmt.Sprintf(", %d)", len(tinyModule())), ", 5)", 1),
		"bad base64":          start + ` })("A===", 5); ` + tinyGlue(tinyNames()),
		"no imports":          strings.Replace(good, "asmLibraryArg", "asmArg", 1),
		"legacy, no cells":    good + "___exception_infos",
		"legacy, huge cell":   good + `___exception_infos DYNAMIC_BASE=99999999999,DYNAMICTOP_PTR=1 var buffer=1;`,
	} {
		_, _, err := extract([]byte(js))
		var build *BuildError
		if !errors.As(err, &build) {
			t.Errorf("%s: error %v, want a BuildError", name, err)
		}
	}
	for i := range len(good) { // cut off anywhere
		module, n, err := extract([]byte(good[:i]))
		if err == nil {
			_, err = lower(module, n)
		}
		var build *BuildError
		if err != nil && !errors.As(err, &build) {
			t.Errorf("cut off at %d: %v", i, err)
		}
		if err == nil && i < strings.LastIndex(good, "stackRestore") && i < strings.LastIndex(good, "_setThrew") && i < strings.LastIndex(good, "stackSave") {
			t.Errorf("cut off at %d: accepted", i)
		}
	}
}

func FuzzExtract(f *testing.F) {
	f.Add(tinyBuild(tinyNames()))
	f.Add([]byte(`base64,AGFzbQEAAAA= asmLibraryArg={"a": _b} ___exception_infos DYNAMIC_BASE=1,DYNAMICTOP_PTR=2 var buffer=3;`))
	f.Fuzz(func(t *testing.T, js []byte) {
		_, n, err := extract(js)
		var build *BuildError
		if err != nil && !errors.As(err, &build) {
			t.Errorf("error %v", err)
		}
		if err == nil && n == nil {
			t.Error("no names")
		}
	})
}

func lz4Stream(blocks ...[]byte) []byte {
	var out []byte
	for _, b := range blocks {
		out = append(binary.LittleEndian.AppendUint32(out, uint32(len(b))), b...)
	}
	return append(out, 0, 0, 0, 0)
}

func TestUnpackLZ4(t *testing.T) {
	literals := append([]byte{0xf0, 3}, "abcdefghijklmnopqr"...)
	for name, x := range map[string]struct {
		packed []byte
		want   string
	}{
		"literals":         {lz4Stream(literals), "abcdefghijklmnopqr"},
		"two blocks":       {lz4Stream([]byte("\x20ab"), []byte("\x20cd")), "abcd"},
		"match":            {lz4Stream([]byte("\x40abcd\x04\x00\x10e")), "abcdabcde"},
		"overlap":          {lz4Stream([]byte("\x1fa\x01\x00\x01\x10b")), strings.Repeat("a", 21) + "b"},
		"end without zero": {[]byte("\x03\x00\x00\x00\x20ab"), "ab"},
	} {
		got, err := unpackLZ4(x.packed, len(x.want))
		if err != nil || string(got) != x.want {
			t.Errorf("%s: %q, %v; want %q", name, got, err, x.want)
		}
		for _, size := range []int{len(x.want) - 1, len(x.want) + 1} {
			if _, err := unpackLZ4(x.packed, size); err == nil {
				t.Errorf("%s: accepted for %d bytes", name, size)
			}
		}
	}
	for name, packed := range map[string][]byte{
		"block longer than the rest": {9, 0, 0, 0, 1},
		"block of 4 GiB":             {0xff, 0xff, 0xff, 0xff, 1},
		"literals cut off":           lz4Stream([]byte("\x40ab")),
		"length cut off":             lz4Stream([]byte("\xf0\xff\xff")),
		"offset cut off":             lz4Stream([]byte("\x10a\x01")),
		"offset zero":                lz4Stream([]byte("\x10a\x00\x00")),
		"before the start":           lz4Stream([]byte("\x10a\x02\x00")),
		"before the block":           lz4Stream([]byte("\x40abcd"), []byte("\x10a\x02\x00\x10b")),
	} {
		if got, err := unpackLZ4(packed, 64); err == nil {
			t.Errorf("%s: %q", name, got)
		}
	}
}

func FuzzUnpackLZ4(f *testing.F) {
	f.Add(lz4Stream([]byte("\x1fa\x01\x00\x01\x10b")), 22)
	f.Fuzz(func(t *testing.T, packed []byte, size int) {
		if size < 0 || size > 1<<16 {
			return
		}
		if got, err := unpackLZ4(packed, size); err == nil && len(got) != size {
			t.Errorf("%d bytes instead of %d", len(got), size)
		}
	})
}

// TestReaderStops reads damaged modules: every byte of the tiny one changed in turn.
func TestReaderStops(t *testing.T) {
	_, n, err := extract(tinyBuild(tinyNames()))
	if err != nil {
		t.Fatal(err)
	}
	random := rand.New(rand.NewPCG(1, 2))
	good := tinyModule()
	for i := range good {
		for range 4 {
			bad := bytes.Clone(good)
			bad[i] ^= byte(1 + random.IntN(255))
			_, err := lower(bad, &names{Imports: n.Imports, Exports: map[string]string{"stackSave": "H", "stackRestore": "I", "setThrew": "J"}})
			var build *BuildError
			if err != nil && !errors.As(err, &build) {
				t.Errorf("byte %d: %v", i, err)
			}
		}
	}
}
