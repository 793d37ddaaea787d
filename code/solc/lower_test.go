package solc

import (
	"errors"
	"strings"
	"testing"
)

// tinyMachine is the tiny build in this process, lowered with a change.
func tinyMachine(t *testing.T, change func(*lowering)) *machine {
	t.Helper()
	module, n, err := extract(tinyBuild(tinyNames()))
	if err != nil {
		t.Fatal(err)
	}
	l, err := newLowering(module, n)
	if err != nil {
		t.Fatal(err)
	}
	change(l)
	lowered, err := l.emit()
	if err != nil {
		t.Fatal(err)
	}
	m, err := newMachine(t.Context(), lowered, n, t.TempDir(), 64<<20)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { m.close(t.Context()) })
	if err := m.renew(t.Context()); err != nil {
		t.Fatal(err)
	}
	return m
}

// TestStackGuard overflows the compiler's stack into its static data.
func TestStackGuard(t *testing.T) {
	guarded := tinyMachine(t, func(*lowering) {})
	_, err := guarded.compile(t.Context(), []byte{tinyBelow}, 1<<20)
	var limit *LimitError
	if !errors.As(err, &limit) || limit.Kind != LimitStack {
		t.Errorf("with the guard: %v", err)
	}
	// The control: without the guard the compiler goes on with damaged data, and says nothing.
	open := tinyMachine(t, func(l *lowering) { l.stackFloor = 0 })
	got, err := open.compile(t.Context(), []byte{tinyBelow}, 1<<20)
	if err != nil || string(got) == tinyGuardText {
		t.Errorf("without the guard: %q, %v; want other data", got, err)
	}
}

// TestExceptionsUnwind has an exception pass through a frame that goes on with unreachable.
func TestExceptionsUnwind(t *testing.T) {
	m := tinyMachine(t, func(*lowering) {})
	if got, err := m.compile(t.Context(), []byte{tinyCatch}, 1<<20); err != nil || string(got) != "caught" {
		t.Errorf("%q, %v", got, err)
	}
	// The control: where calls are not checked, the frame goes on.
	m = tinyMachine(t, func(l *lowering) { clear(l.mayThrow) })
	if got, err := m.compile(t.Context(), []byte{tinyCatch}, 1<<20); err == nil {
		t.Errorf("without checks after calls: %q", got)
	}
}

func TestLoweringIsStable(t *testing.T) {
	var first string
	for range 5 {
		module, n, err := extract(tinyBuild(tinyNames()))
		if err != nil {
			t.Fatal(err)
		}
		lowered, err := lower(module, n)
		if err != nil {
			t.Fatal(err)
		}
		if first == "" {
			first = string(lowered)
		}
		if string(lowered) != first {
			t.Fatal("the same module was lowered to other bytes")
		}
	}
}

// TestUnknownBuilds has builds that differ from the known ones in one thing each. All must be refused when they are
// loaded.
func TestUnknownBuilds(t *testing.T) {
	names := func(i int, name string) []byte {
		n := tinyNames()
		n[i] = name
		return tinyBuild(n)
	}
	rewritten := func(change func(*module)) []byte {
		m, err := parseModule(tinyModule())
		if err != nil {
			t.Fatal(err)
		}
		change(m)
		out := []byte(moduleHeader)
		for _, s := range m.sections {
			b := instructions(append(out, s.id))
			b.bytes(string(s.body))
			out = b
		}
		return packedBuild(out, tinyGlue(tinyNames()))
	}
	section := func(m *module, id byte) *section {
		for i := range m.sections {
			if m.sections[i].id == id {
				return &m.sections[i]
			}
		}
		t.Fatalf("no section %d", id)
		return nil
	}
	for name, x := range map[string]struct {
		build []byte
		want  string
	}{
		"unknown import":         {names(tinyImportAbort, "_launch"), `imports "launch", which is not known`},
		"import of other type":   {names(tinyImportAbort, "_exit"), "import exit has type () instead of (i)"},
		"invoke of other type":   {names(tinyImportInvoke, "invoke_vii"), "import invoke_vii has type (ii)"},
		"invoke of no type":      {names(tinyImportInvoke, "invoke_x"), "import invoke_x has type (ii)"},
		"invoke without dynCall": {names(tinyImportInvoke, "invoke_j"), "invoke_j"},
		"import without a name":  {tinyBuild(tinyNames()[:3]), "does not name import a.d"},
		"no stackSave":           {packedBuild(tinyModule(), strings.ReplaceAll(tinyGlue(tinyNames()), "stackSave", "stackKeep")), "does not export stackSave"},
		"setThrew of other type": {packedBuild(tinyModule(), strings.ReplaceAll(tinyGlue(tinyNames()), `"_free"`, `"_setThrew"`)), "setThrew is (i) instead of (ii)"},
		"no memory":              {packedBuild(tinyModule(), strings.ReplaceAll(tinyGlue(tinyNames()), `"mem"`, `"men"`)), "exports no memory"},
		"no solidity_compile":    {packedBuild(tinyModule(), strings.ReplaceAll(tinyGlue(tinyNames()), "_solidity_version", "_solidity_vision")), "does not export solidity_version"},
		"two globals": {rewritten(func(m *module) {
			s := section(m, secGlobal)
			s.body = append(append([]byte{2}, s.body[1:]...), typeI32, 0, opI32Const, 0, opEnd)
		}), "2 globals"},
		"no room for the stack": {rewritten(func(m *module) {
			section(m, secGlobal).body = append(append([]byte{1, typeI32, 1, opI32Const}, signed(1<<20)...), opEnd)
		}), "no room for a stack"},
		"unknown instruction": {rewritten(func(m *module) {
			s := section(m, secCode)
			s.body = []byte(strings.Replace(string(s.body), string([]byte{3, 0, opCall}), string([]byte{3, 0, 0xfd}), 1))
			s.body = append(s.body[:0:0], s.body...)
			s.body[3] = 0xfd
		}), "instruction"},
		"unknown section": {rewritten(func(m *module) { m.sections[3].id = 13 }), "section 13"},
		"no code":         {rewritten(func(m *module) { section(m, secCode).id = secCustom }), "declares 11 functions and has 0"},
		"not a module":    {packedBuild([]byte("not a module, but long enough to be packed"), tinyGlue(tinyNames())), "not a WebAssembly module"},
	} {
		t.Run(name, func(t *testing.T) {
			dir, sum := writeTiny(t, x.build)
			c := tinyIn(t, dir, t.TempDir(), sum, Limits{})
			_, err := c.compile(deadline(t), "echo")
			var build *BuildError
			if !errors.As(err, &build) || !strings.Contains(err.Error(), x.want) {
				t.Errorf("error %v, want a BuildError with %q", err, x.want)
			}
		})
	}
	newTiny(t, Limits{}).want(t, "echo", "echo") // the control: unchanged it runs
}

func TestInvokeType(t *testing.T) {
	for sig, want := range map[string]string{
		"v": "(i)", "i": "(i)i", "vi": "(ii)", "jij": "(iiii)i", "dfd": "(ifd)d", "viij": "(iiiii)", "f": "(i)f",
	} {
		if got, ok := invokeType(sig); !ok || got.String() != want {
			t.Errorf("%s: %s, %v; want %s", sig, got, ok, want)
		}
	}
	for _, sig := range []string{"", "iv", "x", "i i", "vv"} {
		if got, ok := invokeType(sig); ok {
			t.Errorf("%q: %s", sig, got)
		}
	}
}

// FuzzLower: any bytes as a module are lowered or refused with a BuildError.
func FuzzLower(f *testing.F) {
	f.Add(tinyModule())
	f.Add([]byte(moduleHeader))
	module, n, err := extract(tinyBuild(tinyNames()))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(module)
	f.Fuzz(func(t *testing.T, b []byte) {
		exports := map[string]string{}
		for name, field := range n.Exports {
			exports[name] = field
		}
		_, err := lower(b, &names{Imports: n.Imports, Exports: exports})
		var build *BuildError
		if err != nil && !errors.As(err, &build) {
			t.Errorf("error %v", err)
		}
	})
}
