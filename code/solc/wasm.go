package solc

// Reading of the WebAssembly binary format (core specification, chapter 5), as much as the lowering needs.

// moduleHeader begins every module: the magic number and version 1.
const moduleHeader = "\x00asm\x01\x00\x00\x00"

const (
	secCustom   = 0
	secType     = 1
	secImport   = 2
	secFunction = 3
	secTable    = 4
	secMemory   = 5
	secGlobal   = 6
	secExport   = 7
	secElement  = 9
	secCode     = 10
	secData     = 11
	secLast     = 12

	kindFunc   = 0
	kindTable  = 1
	kindMemory = 2
	kindGlobal = 3

	typeI32 = 0x7f
	typeI64 = 0x7e
	typeF32 = 0x7d
	typeF64 = 0x7c
)

const (
	opUnreachable  = 0x00
	opLoop         = 0x03
	opIf           = 0x04
	opElse         = 0x05
	opEnd          = 0x0b
	opBr           = 0x0c
	opBrIf         = 0x0d
	opBrTable      = 0x0e
	opReturn       = 0x0f
	opCall         = 0x10
	opCallIndirect = 0x11
	opDrop         = 0x1a
	opSelect       = 0x1b
	opLocalGet     = 0x20
	opLocalSet     = 0x21
	opLocalTee     = 0x22
	opGlobalGet    = 0x23
	opGlobalSet    = 0x24
	opFirstLoad    = 0x28
	opLastStore    = 0x3e
	opMemorySize   = 0x3f
	opMemoryGrow   = 0x40
	opI32Const     = 0x41
	opI64Const     = 0x42
	opF32Const     = 0x43
	opF64Const     = 0x44
	opI32Eqz       = 0x45
	opI32LtU       = 0x49
	opLastPlain    = 0xc4 // the last of the operators without operands in the instruction
	opPrefix       = 0xfc // saturating conversions and bulk memory

	blockEmpty = 0x40
)

// reader walks over bytes. After the first read past the end it is failed, and gives zeros.
type reader struct {
	b      []byte
	p      int
	failed bool
}

func (r *reader) more() bool { return !r.failed && r.p < len(r.b) }

func (r *reader) fail() { r.failed, r.p = true, len(r.b) }

func (r *reader) u8() byte {
	if r.p >= len(r.b) {
		r.fail()
		return 0
	}
	c := r.b[r.p]
	r.p++
	return c
}

func (r *reader) take(n uint32) []byte {
	if uint64(n) > uint64(len(r.b)-r.p) {
		r.fail()
		return nil
	}
	s := r.b[r.p : r.p+int(n)]
	r.p += int(n)
	return s
}

// u32 reads an unsigned LEB128 number of at most 32 bits.
func (r *reader) u32() uint32 {
	var v uint64
	for shift := 0; shift < 35; shift += 7 {
		c := r.u8()
		v |= uint64(c&0x7f) << shift
		if c < 0x80 {
			if v > 1<<32-1 {
				break
			}
			return uint32(v)
		}
	}
	r.fail()
	return 0
}

// leb skips a LEB128 number of any width.
func (r *reader) leb() {
	for range 10 {
		if r.u8() < 0x80 {
			return
		}
	}
	r.fail()
}

// count reads the length of a vector whose items have at least one byte each.
func (r *reader) count() int {
	n := r.u32()
	if uint64(n) > uint64(len(r.b)-r.p) {
		r.fail()
		return 0
	}
	return int(n)
}

func (r *reader) name() string { return string(r.take(r.u32())) }

func (r *reader) limits() {
	if r.u8()&1 != 0 {
		r.u32()
	}
	r.u32()
}

type funcType struct{ params, results string } // one byte for each value type

// String spells a type as in "(ii)i", with i, j, f, d for i32, i64, f32, f64.
func (t funcType) String() string {
	letters := func(types string) string {
		out := make([]byte, len(types))
		for i := range types {
			switch types[i] {
			case typeI32:
				out[i] = 'i'
			case typeI64:
				out[i] = 'j'
			case typeF32:
				out[i] = 'f'
			case typeF64:
				out[i] = 'd'
			default:
				out[i] = '?'
			}
		}
		return string(out)
	}
	return "(" + letters(t.params) + ")" + letters(t.results)
}

type section struct {
	id   byte
	body []byte
}

type imported struct {
	module, field string
	typ           uint32
}

type exported struct {
	field string
	kind  byte
	index uint32
}

type module struct {
	sections []section
	types    []funcType
	imports  []imported // functions only
	memory   []byte     // the limits of an imported memory; nil where it is the module's own
	table    []byte     // the type of an imported table; the same
	funcs    []uint32   // type of each function of the module
	globals  uint32
	spStart  uint32 // value of global 0 at the start: where Emscripten's stack begins, growing down
	exports  []exported
	bodies   [][]byte
	dataEnd  uint32 // end of the highest data segment
}

func parseModule(b []byte) (*module, error) {
	m := &module{}
	if len(b) < len(moduleHeader) || string(b[:len(moduleHeader)]) != moduleHeader {
		return nil, buildErrorf("what it holds is not a WebAssembly module")
	}
	r := &reader{b: b, p: len(moduleHeader)}
	for r.more() {
		s := section{id: r.u8()}
		s.body = r.take(r.u32())
		if r.failed {
			return nil, buildErrorf("the module is cut off in section %d", s.id)
		}
		m.sections = append(m.sections, s)
		body := &reader{b: s.body}
		if err := m.read(s.id, body); err != nil {
			return nil, err
		}
		if body.failed {
			return nil, buildErrorf("section %d of the module is damaged", s.id)
		}
	}
	if len(m.bodies) != len(m.funcs) {
		return nil, buildErrorf("the module declares %d functions and has %d", len(m.funcs), len(m.bodies))
	}
	for _, t := range m.funcs {
		if int(t) >= len(m.types) {
			return nil, buildErrorf("a function of unknown type %d", t)
		}
	}
	for _, i := range m.imports {
		if int(i.typ) >= len(m.types) {
			return nil, buildErrorf("an import of unknown type %d", i.typ)
		}
	}
	return m, nil
}

func (m *module) read(id byte, r *reader) error {
	switch id {
	case secType:
		for n := r.count(); n > 0 && !r.failed; n-- {
			if r.u8() != 0x60 {
				return buildErrorf("a type that is not a function's")
			}
			p := string(r.take(r.u32()))
			m.types = append(m.types, funcType{p, string(r.take(r.u32()))})
		}
	case secImport:
		for n := r.count(); n > 0 && !r.failed; n-- {
			i := imported{module: r.name(), field: r.name()}
			kind, start := r.u8(), r.p
			switch kind {
			case kindFunc:
				i.typ = r.u32()
				m.imports = append(m.imports, i)
			case kindTable:
				r.u8()
				r.limits()
				m.table = r.b[start:r.p]
			case kindMemory:
				r.limits()
				m.memory = r.b[start:r.p]
			default:
				return buildErrorf("it imports %s.%s of kind %d, which is not known", i.module, i.field, kind)
			}
		}
	case secFunction:
		for n := r.count(); n > 0 && !r.failed; n-- {
			m.funcs = append(m.funcs, r.u32())
		}
	case secGlobal:
		m.globals = uint32(r.count())
		if m.globals > 0 {
			if r.u8() != typeI32 || r.u8() != 1 || r.u8() != opI32Const {
				return buildErrorf("its first global is not a stack pointer")
			}
			m.spStart = r.u32()
		}
	case secExport:
		for n := r.count(); n > 0 && !r.failed; n-- {
			m.exports = append(m.exports, exported{r.name(), r.u8(), r.u32()})
		}
	case secCode:
		for n := r.count(); n > 0 && !r.failed; n-- {
			m.bodies = append(m.bodies, r.take(r.u32()))
		}
	case secData:
		for n := r.count(); n > 0 && !r.failed; n-- {
			if r.u32() != 0 || r.u8() != opI32Const {
				return buildErrorf("a data segment without a fixed address")
			}
			at := r.u32()
			r.u8()
			size := r.u32()
			r.take(size)
			m.dataEnd = max(m.dataEnd, at+size)
		}
	default:
		if id > secLast {
			return buildErrorf("section %d of the module is not known", id)
		}
	}
	return nil
}

// typeOf gives the type of a function, imported or not; false where there is none of that index.
func (m *module) typeOf(f uint32) (funcType, bool) {
	switch n := uint32(len(m.imports)); {
	case f < n:
		return m.types[m.imports[f].typ], true
	case int(f-n) < len(m.funcs):
		return m.types[m.funcs[f-n]], true
	}
	return funcType{}, false
}

// skipLocals moves past the declarations of local variables, to the first instruction.
func (r *reader) skipLocals() {
	for n := r.count(); n > 0 && !r.failed; n-- {
		r.leb()
		r.u8()
	}
}

// skipOperands moves past what follows opcode op within its instruction; false where op is not known.
func (r *reader) skipOperands(op byte) bool {
	switch {
	case op >= 0x02 && op <= opIf, op == opBr, op == opBrIf, op == opCall, op >= opLocalGet && op <= opGlobalSet,
		op >= opMemorySize && op <= opI64Const:
		r.leb()
	case op == opBrTable:
		for n := r.count(); n > 0 && !r.failed; n-- {
			r.leb()
		}
		r.leb()
	case op == opCallIndirect, op >= opFirstLoad && op <= opLastStore:
		r.leb()
		r.leb()
	case op == opF32Const:
		r.take(4)
	case op == opF64Const:
		r.take(8)
	case op == opPrefix:
		switch sub := r.u32(); {
		case sub <= 7:
		case sub == 8 || sub == 10:
			r.leb()
			r.leb()
		case sub == 9 || sub == 11:
			r.leb()
		default:
			return false
		}
	case op <= 0x01, op == opElse, op == opEnd, op == opReturn, op == opDrop, op == opSelect,
		op >= opI32Eqz && op <= opLastPlain:
	default:
		return false
	}
	return true
}
