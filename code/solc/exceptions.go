package solc

import (
	"context"
	"errors"

	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental/table"
)

// Exceptions in builds from about 0.8.1 on. The record of an exception is a header below the object thrown, laid
// out as Emscripten's libc++abi has it.
const (
	headerSize = 24

	// Distances of its fields below the object.
	headerRefs     = 24 // handlers that hold it
	headerType     = 20
	headerDestruct = 16
	headerCaught   = 12 // one byte
	headerRethrown = 11 // one byte
	headerAdjusted = 8  // the pointer as the handler's type sees it
)

var errNothingThrown = errors.New("the compiler rethrew without an exception")

// sharedExceptions are the same in all builds.
var sharedExceptions = map[string]hostImport{
	"cxa_uncaught_exceptions": {[]string{"()i"}, func(_ context.Context, m *machine, st []uint64) { st[0] = uint64(m.uncaught) }},
	"llvm_eh_typeid_for":      {[]string{"(i)i"}, func(context.Context, *machine, []uint64) {}}, // a type's id is its address
	"resumeException": {[]string{"(i)"}, func(_ context.Context, m *machine, st []uint64) {
		if m.thrown == 0 {
			m.thrown = uint32(st[0])
		}
	}},
}

var headerExceptions = withShared(map[string]hostImport{
	"cxa_allocate_exception": {[]string{"(i)i"}, func(ctx context.Context, m *machine, st []uint64) {
		st[0] = uint64(m.call(ctx, "malloc", uint64(uint32(st[0])+headerSize)) + headerSize)
	}},
	"cxa_free_exception": {[]string{"(i)"}, func(ctx context.Context, m *machine, st []uint64) {
		m.call(ctx, "free", uint64(uint32(st[0])-headerSize))
	}},
	"cxa_throw": {[]string{"(iii)"}, func(_ context.Context, m *machine, st []uint64) {
		p := uint32(st[0])
		m.store(p-headerAdjusted, 0)
		m.store(p-headerType, uint32(st[1]))
		m.store(p-headerDestruct, uint32(st[2]))
		m.store(p-headerRefs, 0)
		m.storeByte(p-headerCaught, 0)
		m.storeByte(p-headerRethrown, 0)
		m.thrown = p
		m.uncaught++
	}},
	"cxa_rethrow": {[]string{"()"}, func(_ context.Context, m *machine, _ []uint64) {
		if len(m.caught) == 0 {
			m.stop(errNothingThrown)
		}
		p := m.caught[len(m.caught)-1]
		if m.loadByte(p-headerRethrown) == 0 {
			m.storeByte(p-headerRethrown, 1)
			m.storeByte(p-headerCaught, 0)
			m.uncaught++
		} else {
			m.caught = m.caught[:len(m.caught)-1]
		}
		m.thrown = p
	}},
	"cxa_begin_catch": {[]string{"(i)i"}, func(ctx context.Context, m *machine, st []uint64) {
		p := uint32(st[0])
		if m.loadByte(p-headerCaught) == 0 {
			m.storeByte(p-headerCaught, 1)
			m.uncaught--
		}
		m.storeByte(p-headerRethrown, 0)
		m.caught = append(m.caught, p)
		m.store(p-headerRefs, m.load(p-headerRefs)+1)
		if m.call(ctx, "__cxa_is_pointer_type", uint64(m.load(p-headerType))) != 0 {
			st[0] = uint64(m.load(p))
		} else if a := m.load(p - headerAdjusted); a != 0 {
			st[0] = uint64(a)
		}
	}},
	"cxa_end_catch": {[]string{"()"}, func(ctx context.Context, m *machine, _ []uint64) {
		m.call(ctx, "setThrew", 0, 0)
		if len(m.caught) == 0 {
			m.stop(errNothingThrown)
		}
		p := m.caught[len(m.caught)-1]
		m.caught = m.caught[:len(m.caught)-1]
		refs := m.load(p-headerRefs) - 1
		m.store(p-headerRefs, refs)
		if refs == 0 && m.loadByte(p-headerRethrown) == 0 {
			m.destroy(ctx, m.load(p-headerDestruct), p)
			m.call(ctx, "free", uint64(p-headerSize))
		}
		m.thrown = 0
	}},
})

func withShared(own map[string]hostImport) map[string]hostImport {
	for name, i := range sharedExceptions {
		own[name] = i
	}
	return own
}

// findCatch finds the first of the handlers' types that takes the exception in flight; that type is left in
// tempRet0, or the exception's own type where none does.
func (m *machine) findCatch(ctx context.Context, types []uint64) uint32 {
	p := m.thrown
	m.tempRet0 = 0
	if p == 0 {
		return 0
	}
	m.store(p-headerAdjusted, p)
	thrown := m.load(p - headerType)
	if thrown == 0 {
		return p
	}
	m.tempRet0 = thrown
	for _, t := range types {
		if t == 0 || uint32(t) == thrown {
			break
		}
		if m.call(ctx, "__cxa_can_catch", t, uint64(thrown), uint64(p-headerAdjusted)) != 0 {
			m.tempRet0 = uint32(t)
			break
		}
	}
	return p
}

// destroy calls the destructor of an exception, whose type is void(i32) or, in some builds, i32(i32).
func (m *machine) destroy(ctx context.Context, destructor, p uint32) {
	if destructor == 0 {
		return
	}
	i32 := []api.ValueType{api.ValueTypeI32}
	f := m.tableFunc(destructor, i32, nil)
	if f == nil {
		f = m.tableFunc(destructor, i32, i32)
	}
	if f == nil {
		m.stop(errors.New("an exception's destructor is not in the table"))
	}
	if _, err := f.Call(ctx, uint64(p)); err != nil {
		m.stop(err)
	}
}

// tableFunc gives nil where the entry has another type: wazero's lookup panics then.
func (m *machine) tableFunc(i uint32, params, results []api.ValueType) (f api.Function) {
	defer func() {
		if recover() != nil {
			f = nil
		}
	}()
	return table.LookupFunction(m.mod, 0, i, params, results)
}
