package solc

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// BuildError says that a compiler build is not of a form this package can run: damaged, unknown glue, an import or
// an instruction it does not know.
type BuildError struct{ Why string }

func (e *BuildError) Error() string { return "compiler build: " + e.Why }

func buildErrorf(format string, args ...any) error {
	return &BuildError{fmt.Sprintf(format, args...)}
}

// maxModule bounds the WebAssembly module inside a build, in bytes; those of today have 17 to 22 million.
const maxModule = 128 << 20

// names is what the JavaScript around a module tells about it. Emscripten shortens import and export names, anew in
// each release.
type names struct {
	Imports map[string]string // import field to C name, without leading underscores
	Exports map[string]string // C name to export field; "wasmMemory" and "wasmTable" are the memory and the table
	Legacy  *legacyLayout     // only for builds up to about 0.8.0
}

// legacyLayout holds the addresses that the glue of older Emscripten releases, which keeps exception records outside
// the module, has as constants.
type legacyLayout struct {
	HeapTopCell uint32 // where the glue stores HeapBase before the constructors run
	HeapBase    uint32
	CatchCell   uint32 // where __cxa_can_catch finds and leaves the adjusted pointer
}

var (
	lz4Call       = []byte(`uncompress(base64DecToArr(source), uncompressedSize);`)
	dataURI       = []byte(`base64,AGFzbQ`) // base64 of a module's first four bytes
	sizeArgument  = regexp.MustCompile(`^"?,\s*([0-9]{1,10})\)`)
	importTable   = regexp.MustCompile(`asmLibraryArg ?= ?\{([^}]*)\}`)
	importPair    = regexp.MustCompile(`"([^"]+)": ?([A-Za-z0-9_$]+)`)
	exportDirect  = regexp.MustCompile(`Module\["([A-Za-z0-9_$]+)"\] ?= ?asm\["([^"]+)"\]`)
	exportLazy    = regexp.MustCompile(`Module\["([A-Za-z0-9_$]+)"\] ?= ?function\(\) ?\{ ?return ?\([A-Za-z0-9_$]+ ?= ?Module\["[A-Za-z0-9_$]+"\] ?= ?Module\["asm"\]\["([^"]+)"\]\)`)
	exportMemory  = regexp.MustCompile(`wasm(Memory|Table) ?= ?Module\["asm"\]\["([^"]+)"\]`)
	heapTopCells  = regexp.MustCompile(`DYNAMIC_BASE ?= ?([0-9]+),DYNAMICTOP_PTR ?= ?([0-9]+)`)
	catchCell     = regexp.MustCompile(`var buffer ?= ?([0-9]+);`)
	legacyRecords = []byte("___exception_infos")
)

// extract takes the WebAssembly module and its names out of a soljson.js.
func extract(js []byte) (module []byte, n *names, err error) {
	if module, err = extractModule(js); err != nil {
		return nil, nil, err
	}
	if n, err = extractNames(js); err != nil {
		return nil, nil, err
	}
	return module, n, nil
}

func extractModule(js []byte) ([]byte, error) {
	if i := bytes.Index(js, lz4Call); i >= 0 {
		js = js[i:]
		j := bytes.Index(js, []byte(`("`))
		if j < 0 {
			return nil, buildErrorf("the packed module is missing")
		}
		packed := base64Run(js[j+2:])
		after := js[j+2+len(packed):]
		m := sizeArgument.FindSubmatch(after[:min(len(after), 40)])
		if m == nil {
			return nil, buildErrorf("the packed module is cut off, or states no size")
		}
		size, err := strconv.Atoi(string(m[1]))
		if err != nil || size > maxModule {
			return nil, buildErrorf("a module of %s bytes is larger than %d", m[1], maxModule)
		}
		raw, err := decodeBase64(packed)
		if err != nil {
			return nil, err
		}
		module, err := unpackLZ4(raw, size)
		if err != nil {
			return nil, buildErrorf("the packed module: %v", err)
		}
		return module, nil
	}
	if i := bytes.Index(js, dataURI); i >= 0 {
		run := base64Run(js[i+len("base64,"):])
		if len(run) > maxModule {
			return nil, buildErrorf("the module is larger than %d bytes", maxModule)
		}
		return decodeBase64(run)
	}
	return nil, buildErrorf("no WebAssembly module found (builds before 0.6.2 are JavaScript only)")
}

func base64Run(b []byte) []byte {
	for i, c := range b {
		if !(c == '+' || c == '/' || c == '=' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {
			return b[:i]
		}
	}
	return b
}

func decodeBase64(b []byte) ([]byte, error) {
	b = bytes.TrimRight(b, "=")
	out := make([]byte, base64.RawStdEncoding.DecodedLen(len(b)))
	n, err := base64.RawStdEncoding.Decode(out, b)
	if err != nil {
		return nil, buildErrorf("the module's base64: %v", err)
	}
	return out[:n], nil
}

func extractNames(js []byte) (*names, error) {
	n := &names{Imports: map[string]string{}, Exports: map[string]string{}}
	table := importTable.FindSubmatch(js)
	if table == nil {
		return nil, buildErrorf("no table of imports in the glue")
	}
	for _, p := range importPair.FindAllSubmatch(table[1], -1) {
		n.Imports[string(p[1])] = strings.TrimLeft(string(p[2]), "_")
	}
	for _, re := range []*regexp.Regexp{exportDirect, exportLazy} {
		for _, m := range re.FindAllSubmatch(js, -1) {
			n.Exports[strings.TrimPrefix(string(m[1]), "_")] = string(m[2])
		}
	}
	for _, m := range exportMemory.FindAllSubmatch(js, -1) {
		n.Exports["wasm"+string(m[1])] = string(m[2])
	}
	if !bytes.Contains(js, legacyRecords) {
		return n, nil
	}
	cells, cell := heapTopCells.FindSubmatch(js), catchCell.FindSubmatch(js)
	if cells == nil || cell == nil {
		return nil, buildErrorf("its glue keeps exceptions outside the module, but not at the addresses known")
	}
	n.Legacy = &legacyLayout{}
	var errs [3]error
	n.Legacy.HeapBase, errs[0] = address(cells[1])
	n.Legacy.HeapTopCell, errs[1] = address(cells[2])
	n.Legacy.CatchCell, errs[2] = address(cell[1])
	return n, errors.Join(errs[:]...)
}

func address(digits []byte) (uint32, error) {
	v, err := strconv.ParseUint(string(digits), 10, 32)
	if err != nil {
		return 0, buildErrorf("address %s in the glue", digits)
	}
	return uint32(v), nil
}
