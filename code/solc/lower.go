package solc

import "strings"

// Lowering of C++ exceptions. Emscripten's classic scheme throws a JavaScript exception through the module's frames
// and catches it in the imports invoke_SIG, which call back into the module. Here the module unwinds by itself, so
// that neither the host's stack nor its exceptions take part:
//
//   - one new i32 global holds the state: running, unwinding or stackOverflow;
//   - after each call of a function that may throw: if the state is not running, return zeros;
//   - the throwing imports only keep records; after them the state becomes unwinding;
//   - each import invoke_SIG is replaced by a function of the module that saves the stack pointer, calls, and when
//     that comes back unwinding goes on as the glue's catch block does: running again, stack pointer restored,
//     setThrew(1, 0).
//
// It is sound because a frame that an exception leaves runs nothing either. New functions stand behind the old ones,
// so no index changes. The same pass guards the compiler's own stack (see stackFloor), and makes an imported memory
// or table the module's own.

const (
	stateRunning       = 0
	stateUnwinding     = 1
	stateStackOverflow = 2
)

// The lowered module exports its state under this name.
const stateExport = "theseus_state"

// Stack sizes of the Emscripten builds of solc, largest first, in bytes.
var stackSizes = []uint32{16 << 20, 5 << 20}

type lowering struct {
	m           *module
	names       *names
	importNames []string          // C name of each imported function
	exportIndex map[string]uint32 // C name of each exported function
	types       []funcType        // of the module, then new ones
	typeIndex   map[funcType]uint32
	added       []addedFunc
	replaced    map[uint32]uint32 // invoke_SIG import to the function that takes its place
	throwing    map[uint32]bool   // imports that throw
	mayThrow    []bool            // for each function of the module
	state       uint32            // index of the state global
	stackFloor  uint32
}

type addedFunc struct {
	typ  uint32
	body []byte
}

// lower rewrites a module. It adds the memory and the table to n.Exports where they were imports.
func lower(b []byte, n *names) ([]byte, error) {
	l, err := newLowering(b, n)
	if err != nil {
		return nil, err
	}
	return l.emit()
}

func newLowering(b []byte, n *names) (*lowering, error) {
	m, err := parseModule(b)
	if err != nil {
		return nil, err
	}
	l := &lowering{
		m: m, names: n, state: m.globals, types: append([]funcType(nil), m.types...),
		exportIndex: map[string]uint32{}, typeIndex: map[funcType]uint32{},
		replaced: map[uint32]uint32{}, throwing: map[uint32]bool{},
	}
	for i, t := range m.types {
		if _, ok := l.typeIndex[t]; !ok {
			l.typeIndex[t] = uint32(i)
		}
	}
	if err := l.resolveNames(); err != nil {
		return nil, err
	}
	if l.stackFloor, err = stackFloor(m); err != nil {
		return nil, err
	}
	for i, name := range l.importNames {
		if sig, ok := strings.CutPrefix(name, "invoke_"); ok {
			if err := l.addInvoke(uint32(i), sig); err != nil {
				return nil, err
			}
		}
	}
	if err := l.findThrowers(); err != nil {
		return nil, err
	}
	return l, nil
}

func (l *lowering) resolveNames() error {
	for i, imp := range l.m.imports {
		name, ok := l.names.Imports[imp.field]
		if !ok {
			return buildErrorf("the glue does not name import %s.%s", imp.module, imp.field)
		}
		if imp.module != l.m.imports[0].module {
			return buildErrorf("it imports from modules %q and %q", l.m.imports[0].module, imp.module)
		}
		l.importNames = append(l.importNames, name)
		switch name {
		case "cxa_throw", "resumeException", "cxa_rethrow":
			l.throwing[uint32(i)] = true
		}
	}
	byField := map[string]exported{}
	for _, e := range l.m.exports {
		byField[e.field] = e
	}
	for name, field := range l.names.Exports {
		if e, ok := byField[field]; ok && e.kind == kindFunc {
			l.exportIndex[name] = e.index
		}
	}
	for name, want := range map[string]string{"stackSave": "()i", "stackRestore": "(i)", "setThrew": "(ii)"} {
		f, ok := l.exportIndex[name]
		if !ok {
			return buildErrorf("it does not export %s", name)
		}
		if t, _ := l.m.typeOf(f); t.String() != want {
			return buildErrorf("its %s is %s instead of %s", name, t, want)
		}
	}
	return nil
}

// stackFloor is the lowest address that Emscripten's stack may reach. The stack grows down from the first value of
// global 0 towards static data, and nothing in the build checks that it stops there. Its size is not written
// anywhere in the module, but only one of the sizes in use leaves the static data just below.
func stackFloor(m *module) (uint32, error) {
	if m.globals != 1 {
		return 0, buildErrorf("it has %d globals; one, the stack pointer, is known", m.globals)
	}
	for _, size := range stackSizes {
		if m.spStart >= size && m.spStart-size >= m.dataEnd {
			return m.spStart - size, nil
		}
	}
	return 0, buildErrorf("no room for a stack between the data's end at %d and %d", m.dataEnd, m.spStart)
}

// addInvoke adds the function that stands for import i, invoke_SIG(index, arguments...).
func (l *lowering) addInvoke(i uint32, sig string) error {
	t, _ := l.m.typeOf(i)
	if want, ok := invokeType(sig); !ok || t != want {
		return buildErrorf("its import invoke_%s has type %s", sig, t)
	}
	saved := uint32(len(t.params)) // the one local variable: the stack pointer
	b := instructions{1, 1, typeI32}
	b.call(l.exportIndex["stackSave"])
	b.op(opLocalSet, saved)
	if strings.Contains(sig, "j") { // i64 are passed in halves, which the module's own dynCall_SIG puts together
		f, ok := l.exportIndex["dynCall_"+sig]
		if !ok {
			return buildErrorf("it exports no dynCall_%s", sig)
		}
		if dt, _ := l.m.typeOf(f); dt != t {
			return buildErrorf("its dynCall_%s is %s instead of %s", sig, dt, t)
		}
		for p := range saved {
			b.op(opLocalGet, p)
		}
		b.call(f)
	} else {
		for p := uint32(1); p < saved; p++ {
			b.op(opLocalGet, p)
		}
		b.op(opLocalGet, 0)
		b.op(opCallIndirect, l.typ(funcType{t.params[1:], t.results}))
		b.u32(0)
	}
	b.op(opGlobalGet, l.state)
	b.op(opIf, blockEmpty)
	b.setGlobal(l.state, stateRunning)
	b.op(opLocalGet, saved)
	b.call(l.exportIndex["stackRestore"])
	b.op(opI32Const, 1)
	b.op(opI32Const, 0)
	b.call(l.exportIndex["setThrew"])
	b = append(b, opEnd, opEnd)
	l.replaced[i] = l.add(t, b)
	return nil
}

// invokeType gives the type of an import invoke_SIG: SIG's letters are the result (v for none) and the parameters;
// before the parameters comes the table index, and each i64 is two i32 (its high half is left in tempRet0).
func invokeType(sig string) (t funcType, ok bool) {
	params := []byte{typeI32}
	for i := range len(sig) {
		var types []byte
		switch sig[i] {
		case 'i':
			types = []byte{typeI32}
		case 'j':
			types = []byte{typeI32, typeI32}
		case 'f':
			types = []byte{typeF32}
		case 'd':
			types = []byte{typeF64}
		case 'v':
			if i > 0 {
				return t, false
			}
		default:
			return t, false
		}
		if i == 0 {
			t.results = string(types[:min(len(types), 1)])
		} else {
			params = append(params, types...)
		}
	}
	t.params = string(params)
	return t, sig != ""
}

func (l *lowering) typ(t funcType) uint32 {
	i, ok := l.typeIndex[t]
	if !ok {
		i = uint32(len(l.types))
		l.types = append(l.types, t)
		l.typeIndex[t] = i
	}
	return i
}

func (l *lowering) add(t funcType, body []byte) uint32 {
	l.added = append(l.added, addedFunc{l.typ(t), body})
	return uint32(len(l.m.imports) + len(l.m.funcs) + len(l.added) - 1)
}

// findThrowers marks the functions that may come back unwinding: those that call a throwing import, or through the
// table, and whoever calls them.
func (l *lowering) findThrowers() error {
	nImports := uint32(len(l.m.imports))
	l.mayThrow = make([]bool, len(l.m.bodies))
	callers := make([][]int, len(l.m.bodies))
	var todo []int
	mark := func(f int) {
		if !l.mayThrow[f] {
			l.mayThrow[f] = true
			todo = append(todo, f)
		}
	}
	for i, b := range l.m.bodies {
		r := &reader{b: b}
		for r.skipLocals(); r.more(); {
			op := r.u8()
			at := r.p
			if !r.skipOperands(op) {
				return buildErrorf("function %d has instruction %#x, which is not known", i, op)
			}
			switch op {
			case opCall:
				f := (&reader{b: b, p: at}).u32()
				switch {
				case f < nImports:
					if l.throwing[f] {
						mark(i)
					}
				case int(f-nImports) < len(callers):
					callers[f-nImports] = append(callers[f-nImports], i)
				default:
					return buildErrorf("function %d calls function %d, which does not exist", i, f)
				}
			case opCallIndirect:
				mark(i)
			}
		}
		if r.failed {
			return buildErrorf("function %d is cut off", i)
		}
	}
	for len(todo) > 0 {
		f := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		for _, c := range callers[f] {
			mark(c)
		}
	}
	return nil
}

// lowerBody rewrites function i, which findThrowers has read without error.
func (l *lowering) lowerBody(i int, b []byte) []byte {
	nImports := uint32(len(l.m.imports))
	var leave instructions // return zeros
	for _, t := range []byte(l.m.types[l.m.funcs[i]].results) {
		leave.zero(t)
	}
	leave = append(leave, opReturn)
	var check, throw, guard instructions
	check.op(opGlobalGet, l.state)
	check.op(opIf, blockEmpty)
	check = append(append(check, leave...), opEnd)
	throw.setGlobal(l.state, stateUnwinding)
	throw = append(throw, leave...)
	guard.op(opGlobalGet, 0)
	guard = append(guard, opI32Const)
	guard.i32(int32(l.stackFloor))
	guard = append(guard, opI32LtU)
	guard.op(opIf, blockEmpty)
	guard.setGlobal(l.state, stateStackOverflow)
	guard = append(guard, opUnreachable, opEnd)

	r := &reader{b: b}
	r.skipLocals()
	out := make(instructions, 0, len(b)+len(b)/4)
	out = append(out, b[:r.p]...)
	for r.more() {
		start := r.p
		op := r.u8()
		operands := *r
		r.skipOperands(op)
		instruction := b[start:r.p]
		switch op {
		case opCall:
			f := operands.u32()
			if g, ok := l.replaced[f]; ok {
				out.call(g)
				continue
			}
			out = append(out, instruction...)
			switch {
			case l.throwing[f]:
				out = append(out, throw...)
			case f >= nImports && l.mayThrow[f-nImports]:
				out = append(out, check...)
			}
		case opCallIndirect:
			out = append(append(out, instruction...), check...)
		case opGlobalSet:
			out = append(append(out, instruction...), guard...)
		default:
			out = append(out, instruction...)
		}
	}
	return out
}

// instructions is code being written.
type instructions []byte

func (b *instructions) u32(v uint32) {
	for ; v >= 0x80; v >>= 7 {
		*b = append(*b, byte(v)|0x80)
	}
	*b = append(*b, byte(v))
}

func (b *instructions) i32(v int32) {
	for v < -64 || v > 63 {
		*b = append(*b, byte(v)|0x80)
		v >>= 7
	}
	*b = append(*b, byte(v)&0x7f)
}

// op writes an instruction with one operand. Constants so written must be below 64: from there on the signed form
// of i32 differs.
func (b *instructions) op(op byte, operand uint32) {
	*b = append(*b, op)
	b.u32(operand)
}

func (b *instructions) call(f uint32) { b.op(opCall, f) }

func (b *instructions) setGlobal(g, value uint32) {
	b.op(opI32Const, value)
	b.op(opGlobalSet, g)
}

func (b *instructions) zero(t byte) {
	switch t {
	case typeI32:
		*b = append(*b, opI32Const, 0)
	case typeI64:
		*b = append(*b, opI64Const, 0)
	case typeF32:
		*b = append(*b, opF32Const, 0, 0, 0, 0)
	case typeF64:
		*b = append(*b, opF64Const, 0, 0, 0, 0, 0, 0, 0, 0)
	}
}

func (b *instructions) bytes(s string) {
	b.u32(uint32(len(s)))
	*b = append(*b, s...)
}
