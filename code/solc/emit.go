package solc

// emit writes the lowered module. Its bytes depend on the input only, because the key of the code cache is their
// digest.
func (l *lowering) emit() ([]byte, error) {
	wrapped := l.wrapThrowers()
	out := instructions(moduleHeader)
	put := func(id byte, body []byte) {
		out = append(out, id)
		out.u32(uint32(len(body)))
		out = append(out, body...)
	}
	for _, s := range l.m.sections {
		switch s.id {
		case secCustom:
		case secType:
			put(s.id, l.typeSection())
		case secImport:
			put(s.id, l.importSection())
		case secFunction:
			put(s.id, l.functionSection(s.body))
			if l.m.table != nil {
				put(secTable, append([]byte{1}, l.m.table...))
			}
			if l.m.memory != nil {
				put(secMemory, append([]byte{1}, l.m.memory...))
			}
		case secGlobal:
			r := &reader{b: s.body}
			var b instructions
			b.u32(r.u32() + 1)
			b = append(b, s.body[r.p:]...)
			put(s.id, append(b, typeI32, 1, opI32Const, stateRunning, opEnd))
		case secExport:
			put(s.id, l.exportSection(s.body))
		case secElement:
			b, err := l.elementSection(s.body, wrapped)
			if err != nil {
				return nil, err
			}
			put(s.id, b)
		case secCode:
			put(s.id, l.codeSection())
		default:
			put(s.id, s.body)
		}
	}
	return out, nil
}

// wrapThrowers adds, for each throwing import, a function for the table, where callers only look at the state: the
// import, then unwinding.
func (l *lowering) wrapThrowers() map[uint32]uint32 {
	wrapped := map[uint32]uint32{}
	for f := range uint32(len(l.m.imports)) {
		if !l.throwing[f] {
			continue
		}
		t, _ := l.m.typeOf(f)
		b := instructions{0}
		for p := range len(t.params) {
			b.op(opLocalGet, uint32(p))
		}
		b.call(f)
		b.setGlobal(l.state, stateUnwinding)
		wrapped[f] = l.add(t, append(b, opEnd))
	}
	return wrapped
}

func (l *lowering) typeSection() []byte {
	var b instructions
	b.u32(uint32(len(l.types)))
	for _, t := range l.types {
		b = append(b, 0x60)
		b.bytes(t.params)
		b.bytes(t.results)
	}
	return b
}

func (l *lowering) importSection() []byte {
	var b instructions
	b.u32(uint32(len(l.m.imports)))
	for _, i := range l.m.imports {
		b.bytes(i.module)
		b.bytes(i.field)
		b.op(kindFunc, i.typ)
	}
	return b
}

func (l *lowering) functionSection(body []byte) []byte {
	r := &reader{b: body}
	n := r.u32()
	var b instructions
	b.u32(n + uint32(len(l.added)))
	b = append(b, body[r.p:]...)
	for _, f := range l.added {
		b.u32(f.typ)
	}
	return b
}

func (l *lowering) exportSection(body []byte) []byte {
	r := &reader{b: body}
	n := r.u32() + 1
	b := append(instructions(nil), body[r.p:]...)
	export := func(name string, kind byte, index uint32) {
		b.bytes(name)
		b = append(b, kind)
		b.u32(index)
	}
	export(stateExport, kindGlobal, l.state)
	if l.m.table != nil {
		n++
		export("wasmTable", kindTable, 0)
		l.names.Exports["wasmTable"] = "wasmTable"
	}
	if l.m.memory != nil {
		n++
		export("wasmMemory", kindMemory, 0)
		l.names.Exports["wasmMemory"] = "wasmMemory"
	}
	var out instructions
	out.u32(n)
	return append(out, b...)
}

func (l *lowering) elementSection(body []byte, wrapped map[uint32]uint32) ([]byte, error) {
	r := &reader{b: body}
	n := r.u32()
	var b instructions
	b.u32(n)
	for ; n > 0 && !r.failed; n-- {
		start := r.p
		if r.u32() != 0 || r.u8() != opI32Const {
			return nil, buildErrorf("an element segment without a fixed place in table 0")
		}
		r.leb()
		if r.u8() != opEnd {
			return nil, buildErrorf("an element segment whose place is computed")
		}
		count := r.u32()
		b = append(b, body[start:r.p]...)
		for ; count > 0 && !r.failed; count-- {
			f := r.u32()
			if g, ok := wrapped[f]; ok {
				f = g
			} else if g, ok := l.replaced[f]; ok {
				f = g
			}
			b.u32(f)
		}
	}
	if r.failed {
		return nil, buildErrorf("the element section is damaged")
	}
	return b, nil
}

func (l *lowering) codeSection() []byte {
	var b instructions
	b.u32(uint32(len(l.m.bodies) + len(l.added)))
	for i, body := range l.m.bodies {
		b.bytes(string(l.lowerBody(i, body)))
	}
	for _, f := range l.added {
		b.bytes(string(f.body))
	}
	return b
}
