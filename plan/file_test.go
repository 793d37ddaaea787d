package plan

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"
	"time"
)

const head = `theseus: 1
kind: OperatorContract
name: x
network: {name: n, chainId: 1, codeRegistry: 0x5FbDB2315678afecb367f032d93F642f64180aa3}
`

const whole_ = head + `operatorContract: {at: 0x5fbdb2315678afecb367f032d93f642f64180aa3} # there
services: [verification]
authorised: 66.7%
`

func TestParse(t *testing.T) {
	f, err := Parse([]byte(whole_))
	if err != nil {
		t.Fatal(err)
	}
	if f.Kind != KindOperatorContract || f.Name != "x" || f.Network.ChainID != 1 || *f.Authorised != 667_000 || f.OperatorContract.At == nil || len(f.Services) != 1 {
		t.Errorf("it was read as %+v", f)
	}
}

// bomb of aliases: nine levels of nine.
func bomb() string {
	text := "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
	for i := 1; i < 10; i++ {
		text += fmt.Sprintf("a%d: &a%d [%s]\n", i, i, strings.TrimSuffix(strings.Repeat(fmt.Sprintf("*a%d,", i-1), 9), ","))
	}
	return text
}

// replaced is the whole file with something else in it.
func replaced(old, new string) string {
	if !strings.Contains(whole_, old) {
		panic(old)
	}
	return strings.Replace(whole_, old, new, 1)
}

var hostileFiles = map[string]struct {
	text string
	line int
	says string
}{
	"empty":             {"", 0, "it is empty"},
	"only a comment":    {"# nothing\n", 0, "it is empty"},
	"no mapping":        {"[a, b]", 1, "want names with values"},
	"a text":            {"theseus", 1, "want names with values"},
	"broken":            {"theseus: [1", 0, "line 1"},
	"binary":            {"\x00\x01\xff", 0, "control characters"},
	"unknown field":     {whole_ + "colour: red\n", 8, `unknown field "colour"`},
	"field twice":       {whole_ + "name: y\n", 8, `"name" comes twice`},
	"key as a list":     {whole_ + "? [a]\n: b\n", 8, "want a name"},
	"nested unknown":    {replaced("chainId: 1", "chainId: 1, colour: red"), 4, `unknown field "colour"`},
	"alias bomb":        {bomb(), 1, "anchors and aliases"},
	"alias in the file": {replaced("[verification]", "&a [verification]"), 6, "anchors and aliases"},
	"recursive alias":   {"a: &a [*a]", 1, "anchors and aliases"},
	"merge key":         {replaced("{at:", "{<<: {at: x}, at:"), 5, "merge keys"},
	"tag":               {replaced("name: x", "name: !!binary eA=="), 3, "tag"},
	"own tag":           {replaced("name: x", "name: !go/struct x"), 3, "tag"},
	"two documents":     {whole_ + "---\n" + whole_, 0, "a second document"},
	"too deep":          {"a: " + strings.Repeat("[", 100_000), 0, "levels deep"},
	"deep by indent":    {deepByIndent(), 17, "levels deep"},
	"too large":         {whole_ + strings.Repeat("# comment\n", 30_000), 0, "larger than"},
	"too many values":   {"a: [" + strings.Repeat("a,", 25_000) + "]", 1, "more than"},
	"version 2":         {replaced("theseus: 1", "theseus: 2"), 1, `format version "2" is unknown`},
	"no version":        {strings.TrimPrefix(whole_, "theseus: 1\n"), 1, "theseus is missing"},
	"unknown kind":      {replaced("kind: OperatorContract", "kind: Everything"), 2, `unknown kind "Everything"`},
	"no kind":           {replaced("kind: OperatorContract\n", ""), 1, "kind is missing"},
	"no name":           {replaced("name: x\n", ""), 1, "name is missing"},
	"name with escapes": {replaced("name: x", `name: "x\e[2J"`), 3, "is no name"},
	"long name":         {replaced("name: x", "name: "+strings.Repeat("x", 65)), 3, "is no name"},
	"chain 0":           {replaced("chainId: 1", "chainId: 0"), 4, "is no chain id"},
	"chain -1":          {replaced("chainId: 1", "chainId: -1"), 4, "is no chain id"},
	"chain too large":   {replaced("chainId: 1", "chainId: 18446744073709551616"), 4, "is no chain id"},
	"short address":     {replaced("0x5FbDB2315678afecb367f032d93F642f64180aa3", "0x5FbDB2"), 4, "is no address"},
	"wrong checksum":    {replaced("0x5FbDB2315678afecb367f032d93F642f64180aa3", "0x5fbDB2315678afecb367f032d93F642f64180aa3"), 4, "checksum"},
	"zero address":      {replaced("0x5FbDB2315678afecb367f032d93F642f64180aa3", "0x0000000000000000000000000000000000000000"), 4, "zero address"},
	"null":              {replaced("name: x", "name: ~"), 3, "want a value"},
	"services as text":  {replaced("[verification]", "verification"), 6, "want a list"},
	"no services":       {replaced("[verification]", "[]"), 6, "the list is empty"},
	"service twice":     {replaced("[verification]", "[verification, Verification]"), 6, "comes twice"},
	"share 0":           {replaced("66.7%", "0%"), 7, "is no share"},
	"share over all":    {replaced("66.7%", "100.0001%"), 7, "is no share"},
	"share of no unit":  {replaced("66.7%", "0.5"), 7, "is no share"},
	"share too fine":    {replaced("66.7%", "66.66667%"), 7, "is no share"},
	"share negative":    {replaced("66.7%", "-1%"), 7, "is no share"},
	"neither nor":       {replaced("{at: 0x5fbdb2315678afecb367f032d93f642f64180aa3}", "{}"), 5, "want contract"},
	"both":              {replaced("{at: 0x", "{contract: Token, at: 0x"), 5, "either created"},
	"duplicate name":    {whole_ + "names: {a: 0x5FbDB2315678afecb367f032d93F642f64180aa3, a: 0x5FbDB2315678afecb367f032d93F642f64180aa4}", 8, `"a" comes twice`},
	"two names of one":  {whole_ + "names: {a: 0x5FbDB2315678afecb367f032d93F642f64180aa3, b: 0x5FbDB2315678afecb367f032d93F642f64180aa3}", 8, "named twice"},
	"reserved name":     {whole_ + "names: {registry: 0x5FbDB2315678afecb367f032d93F642f64180aa3}", 8, "is the name of a contract"},
}

func TestHostileFiles(t *testing.T) {
	for name, c := range hostileFiles {
		t.Run(name, func(t *testing.T) {
			began := time.Now()
			_, err := Parse([]byte(c.text))
			var wrong *FileError
			if !errors.As(err, &wrong) || wrong.Line != c.line || !strings.Contains(err.Error(), c.says) {
				t.Errorf("refused with %v (%+v)", err, wrong)
			}
			if took := time.Since(began); took > 2*time.Second {
				t.Errorf("it took %v", took)
			}
			for _, r := range err.Error() {
				if r < ' ' || r == 0x7f {
					t.Errorf("%U is in the error", r)
				}
			}
		})
	}
}

func deepByIndent() string {
	var b strings.Builder
	for i := range 40 {
		fmt.Fprintf(&b, "%sa:\n", strings.Repeat(" ", i))
	}
	return b.String()
}

func TestShare(t *testing.T) {
	for _, c := range []struct {
		share        Share
		amount, want int64
	}{{whole, 7, 7}, {500_000, 7, 4}, {500_000, 8, 4}, {1, 1, 1}, {666_667, 3, 3}, {666_666, 3, 2}, {500_000, 0, 0}} {
		if got := c.share.Of(big.NewInt(c.amount)); got.Int64() != c.want {
			t.Errorf("%v of %d is %v, want %d", c.share, c.amount, got, c.want)
		}
	}
	for share, text := range map[Share]string{whole: "100 %", 667_000: "66.7 %", 1: "0.0001 %", 50_000: "5 %"} {
		if share.String() != text {
			t.Errorf("%d is written as %v, want %v", share, share, text)
		}
	}
}

func TestIntegers(t *testing.T) {
	read := func(text string) (*big.Int, error) {
		v, err := document([]byte(text))
		if err != nil {
			return nil, err
		}
		return readInteger(v)
	}
	for text, want := range map[string]string{
		"0": "0", "1000": "1000", "1_000_000": "1000000", "5e18": "5000000000000000000", "0x10": "16", "0x1e3": "483", "-3": "-3", "007": "7",
	} {
		if n, err := read(text); err != nil || n.String() != want {
			t.Errorf("%s is read as %v, %v; want %s", text, n, err, want)
		}
	}
	for _, text := range []string{"1.5", "1e999", "e3", "0b1", "0o7", "0x", "+1", "1,000", "1 000", "_1", "''", ".inf", "1e-3", "--1", "0x1g"} {
		if n, err := read(text); err == nil {
			t.Errorf("%s is read as %v", text, n)
		}
	}
}

// FuzzParse: whatever stands in a file, it is read or refused, in no time, and an error is one printable line.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{whole_, bomb(), deepByIndent(), "", head} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		file, err := Parse([]byte(text))
		if (file == nil) == (err == nil) {
			t.Fatalf("%v and %v", file, err)
		}
		if err != nil {
			if !errors.As(err, new(*FileError)) {
				t.Fatalf("refused with %v", err)
			}
			for _, r := range err.Error() {
				if r < ' ' || r == 0x7f {
					t.Fatalf("%U is in %q", r, err.Error())
				}
			}
		}
	})
}
