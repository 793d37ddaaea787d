package corpus

import (
	"bytes"
	"cmp"
	"context"
	_ "embed"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"theseus/chain/evmtest"
	"theseus/code/output"
	"theseus/code/solc"
	"theseus/safety"
	"theseus/safety/audit"
)

func TestMain(m *testing.M) {
	solc.RunWorkerIfAsked()
	code := m.Run()
	compilers.Close()
	os.Exit(code)
}

//go:embed proxy.sol
var proxies string

var compilers = func() *solc.Compilers {
	cfg := solc.ConfigFromEnv()
	if cfg.Dir == "" {
		cfg.Dir, _ = filepath.Abs("../../node_modules")
	}
	return solc.New(cfg)
}()

// Every case is what it says, by execution, and every verdict of ours is right: all that is unsafe is found for the reason given, nothing
// that is safe is refused.
//
// The ordinary run takes a quarter of the cases, another one each time; THESEUS_FULL=1 takes all, THESEUS_FAMILY those of one file.
func TestVerdicts(t *testing.T) {
	t.Parallel()
	seed := rand.Uint64()
	if text := os.Getenv("THESEUS_SEED"); text != "" {
		if _, err := fmt.Sscan(text, &seed); err != nil {
			t.Fatal(err)
		}
	}
	r, full := rand.New(rand.NewPCG(seed, 6)), os.Getenv("THESEUS_FULL") == "1" || os.Getenv("THESEUS_FAMILY") != ""
	t.Logf("THESEUS_SEED=%d", seed)
	families, err := Families()
	if err != nil {
		t.Fatal(err)
	}
	around := codesOf(t, compile(t, evmtest.Compiler, map[string]string{"proxy.sol": proxies}, "shanghai"))
	total, harmless, refused, table, found := 0, 0, 0, "", make(map[string]string)
	for _, f := range families {
		if only := os.Getenv("THESEUS_FAMILY"); only != "" && only != f.Name {
			continue
		}
		unsafe, safe := 0, 0
		for _, c := range f.Cases {
			switch {
			case c.Unsafe:
				unsafe++
			case c.Refused != "":
				refused++
				fallthrough
			default:
				safe++
			}
		}
		if !full {
			f.Cases = slices.DeleteFunc(f.Cases, func(*Case) bool { return r.IntN(4) > 0 })
		}
		total, harmless = total+unsafe+safe, harmless+safe
		table += fmt.Sprintf("%-16s %3d unsafe %3d safe\n", f.Name, unsafe, safe)
		if len(f.Cases) == 0 {
			continue // none of them this time
		}
		sources, err := f.Sources()
		if err != nil {
			t.Fatal(err)
		}
		text := compile(t, cmp.Or(solc.Version(f.Compiler), evmtest.Compiler), sources, f.EVMVersion)
		codes := codesOf(t, text)
		maps.Copy(codes, around)
		document := fmt.Appendf(nil, `{"solcVersion":%q,"output":%s}`, cmp.Or(f.Compiler, string(evmtest.Compiler)), text)
		compiled, err := output.Read(f.Name, bytes.NewReader(document))
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range f.Cases {
			harm, told := happens(t, c, f.EVMVersion, codes)
			if (harm != "") != c.Unsafe {
				t.Errorf("%s/%s: it says unsafe %v, but execution shows: %q", f.Name, c.Name, c.Unsafe, harm)
			}
			opts := audit.Options{Contract: c.New()}
			if f.Compiler != "" {
				opts.Reference = c.Old() // no annotation says it
			}
			report, err := audit.Run([]*output.Compilation{compiled}, nil, opts)
			if err != nil {
				t.Fatal(err)
			}
			r := report.Results[0]
			found[f.Name+"/"+c.Name] = c.line(r.Findings)
			if got, want := r.Verdict, map[bool]audit.Verdict{true: audit.Unsafe, false: audit.Safe}[c.Unsafe || c.Refused != ""]; got != want {
				t.Errorf("%s/%s is found %s, and execution shows %q: %s", f.Name, c.Name, got, harm, listed(r.Findings))
			}
			severity := map[bool]safety.Severity{true: safety.Unsafe, false: safety.Warning}[c.Unsafe]
			for _, code := range c.Codes {
				if !slices.ContainsFunc(r.Findings, func(f safety.Finding) bool { return f.Code == code && f.Severity == severity }) {
					t.Errorf("%s/%s: no %s %s among %s", f.Name, c.Name, severity, code, listed(r.Findings))
				}
			}
			if told == "" && slices.Contains(c.Codes, "compiler-bug") {
				t.Errorf("%s/%s: the bug does not show", f.Name, c.Name)
			}
			if told != "" && len(r.Findings) == 0 {
				t.Errorf("%s/%s: %s, and nothing says so", f.Name, c.Name, told)
			}
			if testing.Verbose() {
				t.Logf("%s/%s: %s%s | %s", f.Name, c.Name, harm, told, listed(r.Findings))
			}
		}
	}
	t.Logf("%d cases\n%s", total, table)
	holdRecorded(t, found, full && os.Getenv("THESEUS_FAMILY") == "")
	if 100*refused > harmless && os.Getenv("THESEUS_FAMILY") == "" {
		t.Errorf("%d of %d safe ones are refused: more than one in a hundred", refused, harmless)
	}
	if total < 300 && os.Getenv("THESEUS_FAMILY") == "" {
		t.Errorf("%d cases: too few to say anything", total)
	}
}

func compile(t *testing.T, version solc.Version, sources map[string]string, evm string) []byte {
	t.Helper()
	input, err := Input(sources, evm)
	if err != nil {
		t.Fatal(err)
	}
	text, err := compilers.Compile(context.Background(), version, [32]byte{}, input)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func listed(findings []safety.Finding) string {
	var list []string
	for _, f := range findings {
		list = append(list, fmt.Sprintf("%s %s: %s", f.Severity, f.Code, f.Message))
	}
	return "[" + strings.Join(list, "\n  ") + "]"
}
