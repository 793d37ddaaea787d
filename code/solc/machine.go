package solc

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
)

// machine runs one compiler build. It holds at most one instance of the module, and between two inputs the instance is
// replaced, or its whole state is (snapshot.go): nothing of an input, and no damage that it did, can reach the next.
type machine struct {
	runtime wazero.Runtime
	code    wazero.CompiledModule
	names   *names
	limit   int64 // bytes of linear memory

	// Of the present instance.
	mod      api.Module
	mem      api.Memory
	state    api.Global
	calls    map[string]api.Function
	tempRet0 uint32
	thrown   uint32   // the exception in flight, or the last one
	caught   []uint32 // those in handlers, innermost last
	uncaught uint32
	records  map[uint32]*record // legacy builds only
	starved  bool               // memory was asked for beyond the limit
	fault    error              // why a host function stopped the instance
	answered bool               // it has answered its input, and did not end otherwise

	// What renew comes back to; see snapshot.go.
	keepable  bool // nothing but memory and globals changes in an instance of this build
	kept      *snapshot
	keptStack uint64
}

// pageSize is the unit in which WebAssembly memory grows, in bytes.
const pageSize = 1 << 16

// newMachine compiles a lowered module, or finds its code in the cache directory, and links the imports.
func newMachine(ctx context.Context, lowered []byte, n *names, codeDir string, limit int64) (*machine, error) {
	cache, err := wazero.NewCompilationCacheWithDir(codeDir)
	if err != nil {
		return nil, fmt.Errorf("code cache: %w", err)
	}
	config := wazero.NewRuntimeConfig().WithCoreFeatures(api.CoreFeaturesV2).WithCompilationCache(cache)
	m := &machine{runtime: wazero.NewRuntimeWithConfig(ctx, config), names: n, limit: limit}
	if m.code, err = m.runtime.CompileModule(experimental.WithCompilationWorkers(ctx, runtime.NumCPU()), lowered); err != nil {
		return nil, buildErrorf("the lowered module: %v", err)
	}
	if err := m.link(ctx); err != nil {
		return nil, err
	}
	_, resets := n.Exports["solidity_reset"]
	m.keepable = resets && n.Legacy == nil && !dropsData(lowered)
	memory := m.code.ExportedMemories()[n.Exports["wasmMemory"]]
	if memory == nil {
		return nil, buildErrorf("it exports no memory")
	}
	if least := int64(memory.Min()) * pageSize; limit < least {
		return nil, &LimitError{LimitMemory, fmt.Sprintf("this compiler starts with %d bytes, the limit is %d", least, limit)}
	}
	return m, nil
}

// link offers the imports of the module; one that is not known, or has another type, is an error here and not later.
func (m *machine) link(ctx context.Context) error {
	var host wazero.HostModuleBuilder
	for _, d := range m.code.ImportedFunctions() {
		moduleName, field, _ := d.Import()
		if host == nil {
			host = m.runtime.NewHostModuleBuilder(moduleName)
		}
		f, err := m.importFunc(m.names.Imports[field], d.ParamTypes(), d.ResultTypes())
		if err != nil {
			return err
		}
		host.NewFunctionBuilder().WithGoFunction(f, d.ParamTypes(), d.ResultTypes()).Export(field)
	}
	if host == nil {
		return buildErrorf("it imports nothing")
	}
	_, err := host.Instantiate(ctx)
	return err
}

// renew replaces the instance by a fresh one, or brings it to the state of a fresh one.
func (m *machine) renew(ctx context.Context) error {
	done, err := m.restore(ctx)
	m.calls = map[string]api.Function{}
	m.tempRet0, m.thrown, m.caught, m.uncaught = 0, 0, nil, 0
	m.records = map[uint32]*record{}
	m.starved, m.fault, m.answered = false, nil, false
	if done || err != nil {
		return err
	}
	if m.mod != nil {
		if err := m.mod.Close(ctx); err != nil {
			return err
		}
	}
	memory, err := newLinearMemory(m.limit)
	if err != nil {
		return err
	}
	allocate := experimental.MemoryAllocatorFunc(func(_, _ uint64) experimental.LinearMemory { return memory })
	config := wazero.NewModuleConfig().WithName("").WithStartFunctions()
	mod, err := m.runtime.InstantiateModule(experimental.WithMemoryAllocator(ctx, allocate), m.code, config)
	if err != nil {
		memory.Free()
		return buildErrorf("starting it: %v", err)
	}
	m.mod = mod
	m.mem = mod.ExportedMemory(m.names.Exports["wasmMemory"])
	m.state = mod.ExportedGlobal(stateExport)
	if l := m.names.Legacy; l != nil && !m.mem.WriteUint32Le(l.HeapTopCell, l.HeapBase) {
		return buildErrorf("its heap top is outside of its memory")
	}
	if m.kept != nil {
		return m.refill(ctx)
	}
	_, err = m.run(ctx, "__wasm_call_ctors")
	return err
}

// compile gives the output for one input as a view of the instance's memory, valid until renew, which must follow.
// Errors are *LimitError or *BuildError.
func (m *machine) compile(ctx context.Context, input []byte, maxOutput int64) ([]byte, error) {
	m.answered = false
	p, err := m.run(ctx, "solidity_alloc", uint64(len(input)+1))
	if err != nil {
		return nil, err
	}
	at := uint32(p)
	if at == 0 || !m.mem.Write(at, input) || !m.mem.WriteByte(at+uint32(len(input)), 0) {
		return nil, &LimitError{LimitMemory, "no room for the input"}
	}
	if p, err = m.run(ctx, "solidity_compile", uint64(at), 0, 0); err != nil {
		return nil, err
	}
	if m.starved {
		// The compiler may have caught its own out-of-memory error and answered with it; that is no answer about
		// the input.
		return nil, m.memoryError()
	}
	output, err := m.text(uint32(p))
	m.answered = err == nil
	if err == nil && int64(len(output)) > maxOutput {
		return nil, &LimitError{LimitOutput, fmt.Sprintf("the output has %d bytes, more than %d", len(output), maxOutput)}
	}
	return output, err
}

// checkVersion holds a build to the version that it was asked for as.
func (m *machine) checkVersion(ctx context.Context, v Version) error {
	p, err := m.run(ctx, "solidity_version")
	if err != nil {
		return err
	}
	text, err := m.text(uint32(p))
	if err != nil {
		return err
	}
	if !bytes.HasPrefix(text, []byte(v+"+")) {
		return buildErrorf("it is version %.100q, not %s", text, v)
	}
	return nil
}

// text is the C string at p, as a view of the instance's memory.
func (m *machine) text(p uint32) ([]byte, error) {
	rest, ok := m.mem.Read(p, m.mem.Size()-p)
	n := bytes.IndexByte(rest, 0)
	if !ok || p == 0 || n < 0 {
		return nil, &LimitError{LimitCrash, "the compiler's answer is outside of its memory"}
	}
	return rest[:n], nil
}

// run calls an export as the outermost call.
func (m *machine) run(ctx context.Context, name string, args ...uint64) (uint64, error) {
	f := m.mod.ExportedFunction(m.names.Exports[name])
	if f == nil {
		return 0, buildErrorf("it does not export %s", name)
	}
	if got, want := len(f.Definition().ParamTypes()), len(args); got != want {
		return 0, buildErrorf("its %s takes %d arguments instead of %d", name, got, want)
	}
	r, err := f.Call(ctx, args...)
	switch {
	case err == nil && m.state.Get() == stateRunning:
		if len(r) > 0 {
			return r[0], nil
		}
		return 0, nil
	case m.starved:
		return 0, m.memoryError()
	case m.state.Get() == stateStackOverflow:
		return 0, &LimitError{LimitStack, "the compiler's stack is full: the source is nested too deeply"}
	case err == nil:
		return 0, &LimitError{LimitCrash, "the compiler ended with an exception that nothing caught"}
	case m.fault != nil:
		return 0, &LimitError{LimitCrash, m.fault.Error()}
	case isMachineStackOverflow(err):
		return 0, &LimitError{LimitStack, "the compiler's calls are nested too deeply"}
	}
	return 0, &LimitError{LimitCrash, firstLine(err.Error())}
}

func (m *machine) memoryError() error {
	return &LimitError{LimitMemory, fmt.Sprintf("the compiler needs more than %d bytes", m.limit)}
}

// isMachineStackOverflow recognises wazero's error for it, which is not exported; its text is part of the
// specification tests.
func isMachineStackOverflow(err error) bool {
	return strings.Contains(err.Error(), "stack overflow")
}

func firstLine(s string) string {
	line, _, _ := strings.Cut(s, "\n")
	return line
}

func (m *machine) close(ctx context.Context) error { return m.runtime.Close(ctx) }

// stop ends the instance from within a host function.
func (m *machine) stop(err error) {
	m.fault = err
	panic(err)
}

// call calls an export from within a host function. None of the exports so used comes back to itself, so that one
// api.Function of each is enough.
func (m *machine) call(ctx context.Context, name string, args ...uint64) uint32 {
	f := m.calls[name]
	if f == nil {
		if f = m.mod.ExportedFunction(m.names.Exports[name]); f == nil {
			m.stop(buildErrorf("it does not export %s", name))
		}
		m.calls[name] = f
	}
	r, err := f.Call(ctx, args...)
	if err != nil {
		m.stop(err)
	}
	if len(r) == 0 {
		return 0
	}
	return uint32(r[0])
}

var errOutside = errors.New("the compiler passed an address outside of its memory")

func (m *machine) load(p uint32) uint32 {
	v, ok := m.mem.ReadUint32Le(p)
	if !ok {
		m.stop(errOutside)
	}
	return v
}

func (m *machine) store(p, v uint32) {
	if !m.mem.WriteUint32Le(p, v) {
		m.stop(errOutside)
	}
}

func (m *machine) loadByte(p uint32) byte {
	v, ok := m.mem.ReadByte(p)
	if !ok {
		m.stop(errOutside)
	}
	return v
}

func (m *machine) storeByte(p uint32, v byte) {
	if !m.mem.WriteByte(p, v) {
		m.stop(errOutside)
	}
}
