package output

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"
)

const small = `{"solcVersion":"0.8.37","input":{"settings":{"evmVersion":"cancun","viaIR":true,"optimizer":{"enabled":true}},"sources":{"a.sol":{"content":"one\ntwo\nthree"}}},
"output":{"contracts":{"a.sol":{"A":{"abi":[],"storageLayout":{"storage":[],"types":null},"evm":{"bytecode":{"object":"6000"},"deployedBytecode":{"object":"6000ff"},"methodIdentifiers":{"f()":"26121ff0"}}}}},
"sources":{"a.sol":{"id":0,"ast":{"nodeType":"SourceUnit","nodes":[{"nodeType":"ContractDefinition","id":7,"name":"A","contractKind":"contract","src":"4:3:0",
"linearizedBaseContracts":[7],"nodes":[{"nodeType":"VariableDeclaration","id":3,"name":"x","stateVariable":true,"mutability":"mutable",
"documentation":{"text":"@custom:oz-renamed-from y\n @custom:oz-retyped-from bool"},"typeName":{"nodeType":"ElementaryTypeName","name":"uint256"}}]}]}}}}}`

func TestRead(t *testing.T) {
	// However the bytes arrive.
	for name, from := range map[string]io.Reader{"whole": strings.NewReader(small), "by bytes": iotest.OneByteReader(strings.NewReader(small))} {
		c, err := Read("a.json", from)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if len(c.Contracts) != 1 || len(c.Errors) > 0 || c.Compiler != "0.8.37" || c.Settings != (Settings{EVMVersion: "cancun", ViaIR: true, Optimizer: true, Known: true}) {
			t.Fatalf("%s: %+v", name, c)
		}
		k := c.Contracts[0]
		if k.Full() != "a.sol:A" || k.ID != 7 || k.Unknown != "" || c.Line(k.At) != 2 || k.Selectors["f()"] != "26121ff0" || k.Runtime.Size != 3 ||
			fmt.Sprint(k.Runtime.Ops) != "[selfdestruct]" || k.StorageLayout != `{"storage":[],"types":null}` {
			t.Errorf("%s: %+v", name, k)
		}
		x := k.Variables[0]
		if was, _ := x.Tagged("oz-renamed-from"); was != "y" || x.Type.Name != "uint256" {
			t.Errorf("%s: %+v", name, x)
		}
		if was, _ := x.Tagged("oz-retyped-from"); was != "bool" {
			t.Errorf("%s: %+v", name, x.Tags)
		}
	}
}

// What is damaged is refused, and what is strange makes its contract undecided.
func TestBadInput(t *testing.T) {
	for i := range len(small) {
		if _, err := Read("cut", strings.NewReader(small[:i])); err == nil {
			t.Fatalf("what ends at byte %d is read", i)
		}
	}
	deep := strings.Repeat("[", 20_000) + strings.Repeat("]", 20_000)
	for _, text := range []string{
		"", "[]", "{}", `{"output":{}} x`, `{"x":1}`, `{"contracts":{"a":{},"a":{}}}`, `{"contracts":{"a.sol":{"A":{},"A":{}}}}`, `{"x":` + deep + `,"contracts":{}}`,
		`{"contracts":{"a.sol":{"A":}}}`, `{"contracts" {}}`,
	} {
		if c, err := Read("bad", strings.NewReader(text)); err == nil {
			t.Errorf("%.60s is read: %+v", text, c)
		}
	}
	for from, to := range map[string]string{
		`"nodeType":"VariableDeclaration"`:  `"nodeType":"QuantumDeclaration"`,
		`"linearizedBaseContracts":[7]`:     `"linearizedBaseContracts":[7,8]`,
		`"linearizedBaseContracts":[7] `:    ``,
		`"contractKind":"contract","src"`:   `"baseContracts":[{"baseName":{"referencedDeclaration":7}}],"src"`,
		`"nodes":[{"nodeType":"ContractD`:   `"nodes":[{"nodeType":"ContractDefinition","id":7,"name":"B","nodes":[]},{"nodeType":"ContractD`,
		`"ast":{"nodeType":"SourceUnit",`:   `"ast":{"nodeType":"SourceUnit","nodeType":"SourceUnit",`,
		`"stateVariable":true,"mutability"`: `"value":` + strings.Repeat("[", 3000) + strings.Repeat("]", 3000) + `,"mutability"`,
	} {
		text := strings.Replace(small, from, to, 1)
		if text == small {
			continue
		}
		c, err := Read("odd", strings.NewReader(text))
		if err != nil {
			t.Errorf("%s: %v", to, err)
			continue
		}
		var a *Contract
		for _, k := range c.Contracts {
			if k.Name == "A" {
				a = k
			}
		}
		if a.Unknown == "" && a.ID != 0 {
			t.Errorf("%.60s: the contract counts as known", to)
		}
	}
	if _, err := Read("gone", iotest.ErrReader(errors.New("disk"))); err == nil || !strings.Contains(err.Error(), "disk") {
		t.Errorf("a reader's error is %v", err)
	}
}

// stream is a document that is never whole in memory: n contracts with some 100 KiB of what nobody reads.
type stream struct {
	contracts, next int
	rest            []byte
	junk            string
}

func (s *stream) Read(b []byte) (int, error) {
	for len(s.rest) == 0 {
		switch {
		case s.next == 0:
			s.rest = []byte(`{"output":{"contracts":{`)
		case s.next <= s.contracts:
			comma := ","
			if s.next == 1 {
				comma = ""
			}
			s.rest = fmt.Appendf(nil, `%s"%d.sol":{"A":{"abi":[],"storageLayout":{"storage":[]},"evm":{"bytecode":{"generatedSources":[%s],"object":"00"}}}}`, comma, s.next, s.junk)
		case s.next == s.contracts+1:
			s.rest = []byte("}}}")
		default:
			return 0, io.EOF
		}
		s.next++
	}
	n := copy(b, s.rest)
	s.rest = s.rest[n:]
	return n, nil
}

// Memory does not grow with what is passed over: 200 MiB here, as much as one likes with THESEUS_FULL.
func TestStreamed(t *testing.T) {
	junk := strings.Repeat(`{"nodeType":"YulBlock","src":"0:1:2","text":"\"}]"},`, 2000) + "0"
	s := &stream{contracts: 2000, junk: junk}
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	c, err := Read("large", s)
	if err != nil {
		t.Fatal(err)
	}
	runtime.ReadMemStats(&after)
	if len(c.Contracts) != 2000 {
		t.Errorf("%d contracts", len(c.Contracts))
	}
	if live := int64(after.HeapAlloc) - int64(before.HeapAlloc); live > 64<<20 {
		t.Errorf("%d MiB are held of a document of %d MiB", live>>20, 2000*len(junk)>>20)
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(small))
	f.Add([]byte(`{"contracts":{"a.sol":{"A":{"evm":{"deployedBytecode":{"object":"60__$aa$__","linkReferences":{"l.sol":{"L":[]}}}}}}}}`))
	f.Add([]byte(`{"output":{"sources":{"a":{"ast":{"nodeType":"SourceUnit","nodes":[{"nodeType":"FunctionDefinition","body":{"nodeType":"InlineAssembly","AST":{}}}]}}}}}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		c, err := Read("fuzz", bytes.NewReader(text))
		slow, slowErr := Read("fuzz", iotest.OneByteReader(bytes.NewReader(text)))
		if (err == nil) != (slowErr == nil) {
			t.Fatalf("whole: %v, by bytes: %v", err, slowErr)
		}
		if err == nil {
			if len(c.Contracts) != len(slow.Contracts) {
				t.Fatal("another answer by bytes")
			}
			for _, k := range c.Contracts {
				k.Lineage()
				c.Line(k.At)
			}
		}
	})
}

func FuzzArtifacts(f *testing.F) {
	f.Add([]byte(`{"abi":[],"bytecode":{"object":"0x00"},"metadata":{"compiler":{"version":"0.8.37"},"settings":{"compilationTarget":{"a.sol":"A"}}},"ast":{"nodeType":"SourceUnit","nodes":[]}}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		a := NewArtifacts("out")
		if a.Read("A.sol/A.json", bytes.NewReader(text)) == nil {
			a.Done()
		}
	})
}

func FuzzReachable(f *testing.F) {
	f.Add([]byte{0x60, 0x03, 0x56, 0x5b, 0xff})
	f.Fuzz(func(_ *testing.T, code []byte) { reachable(code, make([]byte, len(code))) })
}

func TestReachable(t *testing.T) {
	for _, c := range []struct {
		what, code, want string
	}{
		{"straight on", "ff", "[selfdestruct]"},
		{"behind the end", "00ff", "[]"},
		{"by a jump", "600456fe5bff", "[selfdestruct]"},
		{"no jump goes there", "600356fe5bff", "[]"},
		{"data", "60006000f3f4f2ff", "[]"},
		{"within a constant", "61fff4", "[]"},
		{"both ways of a condition", "600060075700f45bf2", "[callcode]"},
		{"several", "f4f2ff", "[delegatecall callcode selfdestruct]"},
		{"cut off", "7f00", "[]"},
	} {
		if got := fmt.Sprint(new(decoder).bytecode([]byte(c.code)).Ops); got != c.want {
			t.Errorf("%s: %s, want %s", c.what, got, c.want)
		}
	}
}
