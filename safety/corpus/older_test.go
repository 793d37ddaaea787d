package corpus

import (
	"bytes"
	"context"
	"os"
	"regexp"
	"slices"
	"testing"

	"theseus/code/output"
	"theseus/safety/audit"
)

// newer is what compilers of 2024 do not know.
var newer = regexp.MustCompile(`\btransient\b|layout at|erc7201\(|require\([^;]*, *[A-Z]\w*\(`)

// What an older compiler writes is read as well: every verdict is the same. Between 0.7 and 0.8.25 trees have other numbers for what the
// language itself has, such as require.
//
// The ordinary run takes a family; THESEUS_FULL=1 takes all.
func TestOlderCompiler(t *testing.T) {
	t.Parallel()
	families, err := Families()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range families {
		if os.Getenv("THESEUS_FULL") != "1" && f.Name != "upgrading" {
			continue
		}
		f.Cases = slices.DeleteFunc(f.Cases, func(c *Case) bool { return newer.MatchString(c.source("old") + c.source("new")) })
		if len(f.Cases) == 0 {
			continue
		}
		sources, err := f.Sources()
		if err != nil {
			t.Fatal(err)
		}
		input, err := Input(sources, "cancun")
		if err != nil {
			t.Fatal(err)
		}
		text, err := compilers.Compile(context.Background(), "0.8.24", [32]byte{}, input)
		if err != nil {
			t.Fatal(err)
		}
		if i := bytes.Index(text, []byte(`"severity":"error"`)); i >= 0 {
			t.Fatalf("%s: %.3000s", f.Name, text[max(0, i-1500):])
		}
		compiled, err := output.Read(f.Name, bytes.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range f.Cases {
			report, err := audit.Run([]*output.Compilation{compiled}, nil, audit.Options{Contract: c.New()})
			if err != nil {
				t.Fatal(err)
			}
			r := report.Results[0]
			if got, want := r.Verdict, map[bool]audit.Verdict{true: audit.Unsafe, false: audit.Safe}[c.Unsafe || c.Refused != ""]; got != want {
				t.Errorf("%s/%s is found %s: %s", f.Name, c.Name, got, listed(r.Findings))
			}
		}
	}
}
