package solc

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

// A tiny compiler build, put together by hand, that misbehaves on demand: what it does is the first byte of its
// input. It has the shape of the real builds (Emscripten's exports, exceptions by invoke_SIG, a stack that grows down
// towards static data), so everything from extraction to the worker's end can be tried on it within milliseconds.
const (
	tinyVersion = "0.99.0"

	tinyEcho      = 'e' // answers with the input
	tinyCatch     = 'c' // throws through a frame and catches: "caught"
	tinyUncaught  = 'u' // throws, nobody catches
	tinyTrap      = 't' // executes unreachable
	tinyAbort     = 'a' // calls abort
	tinyGrow      = 'g' // asks for 64 MiB more, fails without: "ok"
	tinyHoard     = 'h' // asks for 64 MiB more, goes on without: "ok"
	tinyOutput    = 'o' // answers with a million bytes
	tinyLong      = 'l' // counts to 1 000 million: "ok"
	tinyForever   = 'f' // never ends
	tinyRecurse   = 'r' // uses 5.5 MiB of stack, 4 KiB in each call: "ok"
	tinyDescend   = 'd' // uses 4 MiB of stack: "ok"
	tinyRemember  = 'm' // answers with what stood in static data, and changes it
	tinyStrayText = 's' // answers with an address outside of memory
	tinyStatic    = 'S' // answers with the static text that stands just below the stack
	tinyBelow     = 'b' // tinyRecurse, then tinyStatic
)

// Addresses in the tiny build's memory of 10 MiB.
const (
	tinyThrew     = 16      // set by setThrew
	tinyStrings   = 1024    // static data
	tinyScratch   = 8192    // the exception thrown, with its header below
	tinyFloor     = 1 << 20 // end of the stack of 5 MiB
	tinySP        = tinyFloor + 5<<20
	tinyInput     = 7 << 20
	tinyPages     = 160
	tinyGuardText = "static" // stands where the first page below the stack begins
)

type tinyString struct {
	at   uint32
	text string
}

var tinyData = []tinyString{
	{tinyStrings, tinyVersion + "+commit.00000000.Emscripten.clang"},
	{tinyStrings + 64, "ok"},
	{tinyStrings + 80, "caught"},
	{tinyStrings + 96, "A"},
	{tinyFloor - 4096, tinyGuardText},
}

// Imports and functions of the tiny build, by index.
const (
	tinyImportThrow = iota
	tinyImportInvoke
	tinyImportResize
	tinyImportAbort
	tinyCtors
	tinyAlloc
	tinyCompile
	tinySave
	tinyRestore
	tinySetThrew
	tinyStackUse
	tinyThrower
	tinyThrowerCaller
	tinyVersionFunc
	tinyFree
	tinyFuncs
)

// tinyNames are the C names of the imports, which can be changed to make bad builds.
func tinyNames() []string {
	return []string{"___cxa_throw", "invoke_vi", "_emscripten_resize_heap", "_abort"}
}

// tinyModule assembles the module.
func tinyModule() []byte {
	i, v := string(rune(typeI32)), ""
	types := []funcType{{v, v}, {i, v}, {v, i}, {i, i}, {i + i, v}, {i + i + i, v}, {i + i + i, i}}
	typeOf := map[int]byte{
		tinyImportThrow: 5, tinyImportInvoke: 4, tinyImportResize: 3, tinyImportAbort: 0, tinyCtors: 0, tinyAlloc: 3,
		tinyCompile: 6, tinySave: 2, tinyRestore: 1, tinySetThrew: 4, tinyStackUse: 1, tinyThrower: 1,
		tinyThrowerCaller: 1, tinyVersionFunc: 2, tinyFree: 1,
	}
	section := func(out []byte, id byte, body []byte) []byte {
		b := instructions(out)
		b = append(b, id)
		b.bytes(string(body))
		return b
	}
	out := []byte(moduleHeader)

	var b instructions
	b.u32(uint32(len(types)))
	for _, t := range types {
		b = append(b, 0x60)
		b.bytes(t.params)
		b.bytes(t.results)
	}
	out = section(out, secType, b)

	b = instructions{byte(len(tinyNames()))}
	for f := range tinyNames() {
		b.bytes("a")
		b.bytes(string(rune('a' + f)))
		b = append(b, kindFunc, typeOf[f])
	}
	out = section(out, secImport, b)

	b = instructions{tinyFuncs - tinyCtors}
	for f := tinyCtors; f < tinyFuncs; f++ {
		b = append(b, typeOf[f])
	}
	out = section(out, secFunction, b)
	out = section(out, secTable, []byte{1, 0x70, 0, 4})
	b = instructions{1, 1}
	b.u32(tinyPages)
	b.u32(32768)
	out = section(out, secMemory, b)
	b = instructions{1, typeI32, 1, opI32Const}
	b.i32(tinySP)
	out = section(out, secGlobal, append(b, opEnd))

	b = instructions{tinyFuncs - tinyCtors + 2}
	for f := tinyCtors; f < tinyFuncs; f++ {
		b.bytes(string(rune('A' + f)))
		b = append(b, kindFunc, byte(f))
	}
	b.bytes("mem")
	b = append(b, kindMemory, 0)
	b.bytes("tab")
	b = append(b, kindTable, 0)
	out = section(out, secExport, b)
	out = section(out, secElement, []byte{1, 0, opI32Const, 1, opEnd, 2, tinyThrowerCaller, tinyImportThrow})

	bodies := map[int][]byte{tinyCtors: {opEnd}, tinyFree: {opEnd}}
	constant := func(b *instructions, v int32) {
		*b = append(*b, opI32Const)
		b.i32(v)
	}
	returns := func(v int32) []byte {
		var b instructions
		constant(&b, v)
		return append(b, opEnd)
	}
	bodies[tinyAlloc] = returns(tinyInput)
	bodies[tinyVersionFunc] = returns(tinyStrings)
	bodies[tinySave] = []byte{opGlobalGet, 0, opEnd}
	bodies[tinyRestore] = []byte{opLocalGet, 0, opGlobalSet, 0, opEnd}
	bodies[tinySetThrew] = []byte{opI32Const, tinyThrew, opLocalGet, 0, 0x36, 2, 0, opEnd}

	// Use n pages of 4 KiB of stack, one in each call, and write to the lowest word of each.
	b = instructions{opGlobalGet, 0}
	constant(&b, 4096)
	b = append(b, 0x6b, opGlobalSet, 0, opGlobalGet, 0, opI32Const, 0x7f, 0x36, 2, 0)
	b = append(b, opLocalGet, 0, opIf, blockEmpty, opLocalGet, 0, opI32Const, 1, 0x6b, opCall, tinyStackUse, opEnd)
	b = append(b, opGlobalGet, 0)
	constant(&b, 4096)
	bodies[tinyStackUse] = append(b, 0x6a, opGlobalSet, 0, opEnd)

	b = nil
	constant(&b, tinyScratch)
	bodies[tinyThrower] = append(b, opI32Const, 0, opI32Const, 0, opCall, tinyImportThrow, opEnd)
	bodies[tinyThrowerCaller] = []byte{opI32Const, 0, opCall, tinyThrower, opUnreachable, opEnd}

	// solidity_compile: a chain of cases over the first byte.
	b = nil
	when := func(input byte, code ...byte) {
		b = append(b, opLocalGet, 0, 0x2d, 0, 0) // i32.load8_u
		constant(&b, int32(input))
		b = append(b, 0x46, opIf, blockEmpty) // i32.eq
		b = append(append(b, code...), opEnd)
	}
	answer := func(at int32) []byte {
		var c instructions
		constant(&c, at)
		return append(c, opReturn)
	}
	ok := answer(tinyStrings + 64)
	use := func(pages int32) []byte {
		var c instructions
		constant(&c, pages)
		c.call(tinyStackUse)
		return c
	}
	grow := func() []byte { // memory after: 10 + 64 MiB
		var c instructions
		constant(&c, tinyPages*pageSize+64<<20)
		c.call(tinyImportResize)
		return c
	}
	when(tinyEcho, opLocalGet, 0, opReturn)
	when(tinyCatch, append([]byte{
		opI32Const, 1, opI32Const, 0, opCall, tinyImportInvoke,
		opI32Const, tinyThrew, 0x28, 2, 0, opIf, blockEmpty}, append(answer(tinyStrings+80), opEnd)...)...)
	when(tinyUncaught, opI32Const, 0, opCall, tinyThrowerCaller)
	when(tinyTrap, opUnreachable)
	when(tinyAbort, opCall, tinyImportAbort)
	when(tinyGrow, append(append(grow(), opI32Eqz, opIf, blockEmpty, opUnreachable, opEnd), ok...)...)
	when(tinyHoard, append(append(grow(), opDrop), ok...)...)
	var fill instructions // memory.fill(tinyInput, 'x', 1e6), then a 0
	constant(&fill, tinyInput)
	constant(&fill, 'x')
	constant(&fill, 1_000_000)
	fill = append(fill, opPrefix, 11, 0)
	constant(&fill, tinyInput+1_000_000)
	fill = append(fill, opI32Const, 0, 0x3a, 0, 0) // i32.store8
	when(tinyOutput, append(fill, opLocalGet, 0, opReturn)...)
	count := instructions{opI32Const, 0, opLocalSet, 1, opLoop, blockEmpty, opLocalGet, 1, opI32Const, 1, 0x6a, opLocalTee, 1}
	constant(&count, 1_000_000_000)
	count = append(count, 0x47, opBrIf, 0, opEnd)
	when(tinyLong, append(count, ok...)...)
	when(tinyForever, opLoop, blockEmpty, opBr, 0, opEnd)
	when(tinyRecurse, append(use(11<<19/4096), ok...)...)
	when(tinyDescend, append(use(4<<20/4096), ok...)...)
	var remember instructions // local 1 = a copy of the text at +96 put at +128; the text's first byte is raised
	constant(&remember, tinyStrings+128)
	constant(&remember, tinyStrings+96)
	remember = append(remember, 0x28, 0, 0, 0x36, 0, 0)
	constant(&remember, tinyStrings+96)
	constant(&remember, tinyStrings+96)
	remember = append(remember, 0x2d, 0, 0, opI32Const, 1, 0x6a, 0x3a, 0, 0)
	when(tinyRemember, append(remember, answer(tinyStrings+128)...)...)
	when(tinyStrayText, append(append(instructions{}, opI32Const), append(signed(-16), opReturn)...)...)
	when(tinyStatic, answer(tinyFloor-4096)...)
	when(tinyBelow, append(use(11<<19/4096), answer(tinyFloor-4096)...)...)
	bodies[tinyCompile] = append(b, opLocalGet, 0, opEnd)

	b = instructions{tinyFuncs - tinyCtors}
	for f := tinyCtors; f < tinyFuncs; f++ {
		b.bytes("\x00" + string(bodies[f])) // no locals
	}
	out = section(out, secCode, b)
	b = instructions{byte(len(tinyData))}
	for _, d := range tinyData {
		b = append(b, 0)
		constant(&b, int32(d.at))
		b = append(b, opEnd)
		b.bytes(d.text)
	}
	return section(out, secData, b)
}

func signed(v int32) []byte {
	var b instructions
	b.i32(v)
	return b
}

// tinyGlue is the JavaScript around the module, with the given names for its imports.
func tinyGlue(importNames []string) string {
	s := "var asmLibraryArg = {"
	for i, name := range importNames {
		s += fmt.Sprintf("%q: %s,", string(rune('a'+i)), name)
	}
	s += "};"
	for _, e := range []struct {
		name string
		f    int
	}{
		{"___wasm_call_ctors", tinyCtors}, {"_solidity_alloc", tinyAlloc}, {"_solidity_compile", tinyCompile},
		{"stackSave", tinySave}, {"stackRestore", tinyRestore}, {"_setThrew", tinySetThrew},
		{"_solidity_version", tinyVersionFunc}, {"_free", tinyFree},
	} {
		s += fmt.Sprintf("Module[%q] = asm[%q];", e.name, string(rune('A'+e.f)))
	}
	return s + `wasmMemory = Module["asm"]["mem"]; wasmTable = Module["asm"]["tab"];`
}

// tinyBuild is a soljson.js of the newer form, the module packed with literals only.
func tinyBuild(importNames []string) []byte {
	return packedBuild(tinyModule(), tinyGlue(importNames))
}

func packedBuild(module []byte, glue string) []byte {
	block := []byte{0xf0}
	n := len(module) - 15
	for ; n >= 255; n -= 255 {
		block = append(block, 255)
	}
	block = append(append(block, byte(n)), module...)
	packed := append(binary.LittleEndian.AppendUint32(nil, uint32(len(block))), block...)
	packed = append(packed, 0, 0, 0, 0)
	return fmt.Appendf(nil, `Module["wasmBinary"] = (function(source, uncompressedSize){ %s })("%s", %d); %s`,
		lz4Call, base64.StdEncoding.EncodeToString(packed), len(module), glue)
}

// writeTiny puts a build as version tinyVersion into a new folder.
func writeTiny(t testing.TB, js []byte) (dir string, digest [32]byte) {
	t.Helper()
	dir = t.TempDir()
	path := filepath.Join(dir, "soljson-v"+tinyVersion+"+commit.00000000.js")
	if err := os.WriteFile(path, js, 0o600); err != nil {
		t.Fatal(err)
	}
	return dir, sha256.Sum256(js)
}
