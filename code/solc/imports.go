package solc

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/tetratelabs/wazero/api"
)

// hostFunc is the body of an import: arguments in st, result in st[0].
type hostFunc func(ctx context.Context, m *machine, st []uint64)

// hostImport is an import with the types that it has in one release or another.
type hostImport struct {
	types []string
	body  hostFunc
}

// Answers that only tell the compiler that it has no system around it. Of all these, only the clock was ever seen to be
// asked, by the SMT solver inside the compiler; it says 0, so that no time can reach the output.
var (
	answerZero  = answer(0)
	answerMinus = answer(0xffffffff)
	noFile      = answer(52) // ENOSYS in WASI's numbering
	noThread    = answer(6)  // EAGAIN in WASI's numbering
	noSeek      = answer(70) // ESPIPE in WASI's numbering
)

func answer(v uint32) hostFunc {
	return func(_ context.Context, _ *machine, st []uint64) {
		if len(st) > 0 {
			st[0] = uint64(v)
		}
	}
}

// stops gives the body of an import after which the compiler cannot go on.
func stops(name string) hostFunc {
	return func(_ context.Context, m *machine, _ []uint64) {
		m.stop(fmt.Errorf("the compiler called %s", name))
	}
}

// hostImports are all imports of the builds that are known, without those of exceptions (exceptions.go, legacy.go),
// cxa_find_matching_catch_N and invoke_SIG.
var hostImports = map[string]hostImport{
	"getTempRet0": {[]string{"()i"}, func(_ context.Context, m *machine, st []uint64) { st[0] = uint64(m.tempRet0) }},
	"setTempRet0": {[]string{"(i)"}, func(_ context.Context, m *machine, st []uint64) { m.tempRet0 = uint32(st[0]) }},

	"emscripten_memcpy_big":  {[]string{"(iii)", "(iii)i"}, copyMemory},
	"emscripten_resize_heap": {[]string{"(i)i"}, resizeHeap},

	"environ_sizes_get": {[]string{"(ii)i"}, environmentSize},
	"environ_get":       {[]string{"(ii)i"}, environment},

	"emscripten_date_now":             {[]string{"()d"}, answerZero},
	"emscripten_get_now":              {[]string{"()d"}, answerZero},
	"emscripten_get_now_is_monotonic": {[]string{"()i"}, answer(1)}, // on 0 the C library has no steady clock, and Z3 aborts
	"clock_gettime": {[]string{"(ii)i"}, func(_ context.Context, m *machine, st []uint64) {
		m.store(uint32(st[1]), 0)
		m.store(uint32(st[1])+4, 0)
		st[0] = 0
	}},
	"sysconf": {[]string{"(i)i"}, systemValue},

	"fd_write": {[]string{"(iiii)i"}, discardWrite},
	"fd_close": {[]string{"(i)i"}, noFile},
	"fd_read":  {[]string{"(iiii)i"}, noFile},
	"fd_seek":  {[]string{"(iiiii)i"}, noSeek},

	"syscall_faccessat":  {[]string{"(iiii)i"}, answerZero},
	"syscall_fcntl64":    {[]string{"(iii)i"}, answerZero},
	"syscall_ioctl":      {[]string{"(iii)i"}, answerZero},
	"syscall_newfstatat": {[]string{"(iiii)i"}, answerZero},
	"syscall_open":       {[]string{"(iii)i"}, answerZero},
	"syscall_stat64":     {[]string{"(ii)i"}, answerZero},
	"syscall_openat":     {[]string{"(iiii)i"}, answerZero},
	"sys_fcntl64":        {[]string{"(iii)i"}, answerZero},
	"sys_ioctl":          {[]string{"(iii)i"}, answerZero},
	"sys_munmap":         {[]string{"(ii)i"}, answerZero},
	"sys_open":           {[]string{"(iii)i"}, answerZero},

	"map_file":       {[]string{"(ii)i"}, answerMinus},
	"raise":          {[]string{"(i)i"}, answerMinus},
	"signal":         {[]string{"(ii)i"}, answerZero},
	"pthread_create": {[]string{"(iiii)i"}, noThread},
	"pthread_join":   {[]string{"(ii)i"}, answerZero},

	"abort":           {[]string{"()"}, stops("abort")},
	"exit":            {[]string{"(i)"}, stops("exit")},
	"Exit":            {[]string{"(i)"}, stops("exit")},
	"proc_exit":       {[]string{"(i)"}, stops("exit")},
	"call_sighandler": {[]string{"(ii)"}, stops("a signal handler")},
	"strftime_l":      {[]string{"(iiiii)i"}, strftime},
}

// importFunc gives the Go function for an import of the module.
func (m *machine) importFunc(name string, params, results []api.ValueType) (api.GoFunc, error) {
	t := funcType{string(params), string(results)}
	if sig, ok := strings.CutPrefix(name, "invoke_"); ok {
		if want, ok := invokeType(sig); !ok || t != want {
			return nil, buildErrorf("its import %s has type %s", name, t)
		}
		return m.bind(stops(name), params), nil // the lowering has replaced every use
	}
	exceptions := headerExceptions
	find := (*machine).findCatch
	if m.names.Legacy != nil {
		exceptions, find = recordExceptions, (*machine).findCatchRecord
	}
	if strings.HasPrefix(name, "cxa_find_matching_catch_") {
		if t.results != string(rune(typeI32)) || strings.Trim(t.params, string(rune(typeI32))) != "" {
			return nil, buildErrorf("its import %s has type %s", name, t)
		}
		return m.bind(func(ctx context.Context, m *machine, st []uint64) {
			st[0] = uint64(find(m, ctx, slices.Clone(st[:len(params)])))
		}, params), nil
	}
	imp, ok := exceptions[name]
	if !ok {
		imp, ok = hostImports[name]
	}
	if !ok {
		return nil, buildErrorf("it imports %q, which is not known", name)
	}
	if !slices.Contains(imp.types, t.String()) {
		return nil, buildErrorf("its import %s has type %s instead of %s", name, t, strings.Join(imp.types, " or "))
	}
	return m.bind(imp.body, params), nil
}

// bind fits a body to wazero, which leaves the upper half of an i32 argument undefined.
func (m *machine) bind(f hostFunc, params []api.ValueType) api.GoFunc {
	return func(ctx context.Context, st []uint64) {
		for i, t := range params {
			if t == api.ValueTypeI32 {
				st[i] = uint64(uint32(st[i]))
			}
		}
		f(ctx, m, st)
	}
}

func copyMemory(_ context.Context, m *machine, st []uint64) {
	to, ok := m.mem.Read(uint32(st[0]), uint32(st[2]))
	from, ok2 := m.mem.Read(uint32(st[1]), uint32(st[2]))
	if !ok || !ok2 {
		m.stop(errOutside)
	}
	copy(to, from)
}

// resizeHeap grows the memory to at least st[0] bytes, by the steps of Emscripten's glue: they decide which
// addresses malloc gives out, and so belong to what must be the same everywhere.
func resizeHeap(_ context.Context, m *machine, st []uint64) {
	const step = 96 << 20
	need, old := uint64(uint32(st[0])), uint64(m.mem.Size())
	st[0] = 0
	if need > maxMemory {
		return // as the glue does; the compiler deals with it
	}
	for cut := 1.0; cut <= 4; cut *= 2 {
		want := max(need, uint64(min(float64(old)*(1+0.2/cut), float64(need+step))))
		size := min(maxMemory, (want+pageSize-1)&^(pageSize-1))
		if _, ok := m.mem.Grow(uint32((size - old + pageSize - 1) / pageSize)); ok {
			st[0] = 1
			return
		}
	}
	m.starved = true
}

// The environment that the glue makes up outside of a browser.
var environStrings = []string{
	"USER=web_user", "LOGNAME=web_user", "PATH=/", "PWD=/", "HOME=/home/web_user", "LANG=C.UTF-8", "_=./this.program",
}

func environmentSize(_ context.Context, m *machine, st []uint64) {
	size := 0
	for _, s := range environStrings {
		size += len(s) + 1
	}
	m.store(uint32(st[0]), uint32(len(environStrings)))
	m.store(uint32(st[1]), uint32(size))
	st[0] = 0
}

func environment(_ context.Context, m *machine, st []uint64) {
	pointers, at := uint32(st[0]), uint32(st[1])
	for i, s := range environStrings {
		m.store(pointers+uint32(4*i), at)
		if !m.mem.WriteString(at, s+"\x00") {
			m.stop(errOutside)
		}
		at += uint32(len(s) + 1)
	}
	st[0] = 0
}

// systemValue answers sysconf in Emscripten's numbering. The page size must not be 0: the compiler divides by it.
func systemValue(_ context.Context, _ *machine, st []uint64) {
	const systemPage = 16384
	switch st[0] {
	case 30:
		st[0] = systemPage
	case 84: // processors
		st[0] = 1
	case 85: // pages of memory
		st[0] = maxMemory / systemPage
	default:
		st[0] = 0xffffffff
	}
}

// discardWrite counts what is written, and drops it.
func discardWrite(_ context.Context, m *machine, st []uint64) {
	vector, n, result := uint32(st[1]), uint32(st[2]), uint32(st[3])
	if n > 1024 {
		m.stop(errors.New("the compiler wrote more than 1024 pieces at once"))
	}
	var total uint32
	for i := range n {
		total += m.load(vector + 8*i + 4)
	}
	m.store(result, total)
	st[0] = 0
}
