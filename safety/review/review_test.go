package review

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	ethabi "github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/code/build"
	"theseus/upgrade"
)

// side is a build of files, as far as a review looks at one.
func side(files map[string]string, settings, abi string, code []byte) *Side {
	sources := make(map[string]any)
	for name := range files {
		if strings.HasSuffix(name, ".sol") {
			sources[name] = struct{}{}
		}
	}
	m, err := json.Marshal(map[string]any{"compiler": map[string]string{"version": "0.8.37"}, "settings": json.RawMessage(settings), "sources": sources})
	if err != nil {
		panic(err)
	}
	return &Side{Sources: files, Contract: "C.sol:C", Artifact: &build.Artifact{Contract: "C", ABI: json.RawMessage(abi), Metadata: string(m), RuntimeCode: code, CodeHash: crypto.Keccak256Hash(code)}}
}

func proposalOf(a *build.Artifact) *upgrade.Proposal {
	return &upgrade.Proposal{Intent: &upgrade.Upgrade{Code: upgrade.Code{
		Version: 2, NewHash: a.TreeHash, Implementation: a.Implementation, CodeHash: upgrade.CodeHash(a.CodeHash), Assertions: []upgrade.Assertion{},
	}}}
}

const evil = "\x1b[2J\u202eevil`</td><script>alert(1)</script>"

// Text of a tree reaches no form of the report as anything but text.
func TestHostileTextIsShownAndNeverObeyed(t *testing.T) {
	abi, err := json.Marshal([]map[string]any{{"type": "function", "name": "f" + evil, "inputs": []any{}, "stateMutability": "view"}})
	if err != nil {
		t.Fatal(err)
	}
	old := side(map[string]string{"a.sol": "a\nb\n", "README": "x"}, `{"optimizer":{"runs":1}}`, `[]`, []byte{1})
	name := "b" + evil + ".sol"
	is := side(map[string]string{"a.sol": "a\n" + evil + "\n```\n# heading\n", strings.ReplaceAll(name, "/", ""): "x"}, `{"optimizer":{"runs":2,"`+"x"+`":"\u001b[31m"}}`, string(abi), []byte{2})
	r, err := Make(&Subject{Old: old, New: is})
	if err != nil {
		t.Fatal(err)
	}
	for form, write := range map[string]func(*bytes.Buffer) error{
		"text": func(b *bytes.Buffer) error { return r.WriteText(b) }, "markdown": func(b *bytes.Buffer) error { return r.WriteMarkdown(b) },
		"html": func(b *bytes.Buffer) error { return r.WriteHTML(b) },
	} {
		var b bytes.Buffer
		if err := write(&b); err != nil {
			t.Fatal(err)
		}
		for _, c := range b.String() {
			if c < ' ' && c != '\n' && c != '\t' || c == 0x7f || c >= 0x202a && c <= 0x202e {
				t.Errorf("%s holds %U", form, c)
			}
		}
		if form == "html" && strings.Contains(b.String(), "<script") {
			t.Error("a script in the page")
		}
		if !strings.Contains(b.String(), "evil") {
			t.Errorf("%s leaves it out", form)
		}
		if form != "markdown" {
			continue
		}
		// Outside of fences there is nothing from outside but escaped titles.
		fence := ""
		for _, line := range strings.Split(b.String(), "\n") {
			switch {
			case fence == "" && strings.HasPrefix(line, "```"):
				fence = line[:len(line)-len(strings.TrimLeft(line, "`"))]
			case fence != "" && line == fence:
				fence = ""
			case fence == "" && (strings.Contains(line, "<script") || line == "# heading"):
				t.Errorf("outside of a fence: %q", line)
			}
		}
		if fence != "" {
			t.Error("a fence was left open")
		}
	}
}

func TestWhatIsFound(t *testing.T) {
	tail := func(b byte) []byte { return []byte{0xa1, b, 0, 2} } // a CBOR map, by its first byte
	old := side(map[string]string{"a.sol": strings.Repeat("same\n", 20) + "old\n", "b.sol": "b", "notes.txt": "1"}, `{"optimizer":{"enabled":true,"runs":200},"evmVersion":"shanghai"}`,
		`[{"type":"function","name":"gone","inputs":[],"stateMutability":"view"}]`, append([]byte{1, 2, 3}, tail(1)...))
	is := side(map[string]string{"a.sol": strings.Repeat("same\n", 20) + "new\n", "b.sol": "b", "notes.txt": "2"}, `{"optimizer":{"enabled":true,"runs":1},"evmVersion":"shanghai"}`,
		`[]`, append([]byte{1, 2, 3}, tail(2)...))
	p := proposalOf(is.Artifact)
	r, err := Make(&Subject{Proposal: p, Old: old, New: is})
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Contradicts) != 0 || len(r.Settings) != 1 || r.Settings[0] != (Setting{"settings.optimizer.runs", "200", "1"}) || len(r.Interface) != 1 || !r.Interface[0].Breaking {
		t.Errorf("%+v", r)
	}
	if len(r.Files) != 1 || r.FilesSame != 1 || len(r.Files[0].Lines) != 1+around+2 || r.Files[0].Lines[0].Op != "…" || r.Files[0].Lines[around+2] != (Line{Op: "+", New: 21, Text: "new"}) {
		t.Errorf("%+v", r.Files)
	}
	if !strings.Contains(r.Code.Text, "only the metadata hash at its end differs") {
		t.Error(r.Code.Text)
	}
	if got := sideBySide(r.Files[0].Lines); len(got) != 1+around+1 || got[around+1].Old.Text != "old" || got[around+1].New.Text != "new" {
		t.Errorf("%+v", got)
	}
	// Each thing that is signed is held against what was found.
	for what, change := range map[string]func(*upgrade.Code){
		"tree hash":      func(c *upgrade.Code) { c.NewHash[0]++ },
		"implementation": func(c *upgrade.Code) { c.Implementation[0]++ },
		"code hash":      func(c *upgrade.Code) { c.CodeHash[0]++ },
		"what runs now":  func(c *upgrade.Code) { c.ActiveHash[0]++ },
		"version":        func(c *upgrade.Code) { c.Version++ },
	} {
		p := proposalOf(is.Artifact)
		standing := &Standing{LastVersion: 1}
		if r, err := Make(&Subject{Proposal: p, Standing: standing, Old: old, New: is}); err != nil || len(r.Contradicts) != 0 {
			t.Fatalf("control: %v, %v", r.Contradicts, err)
		}
		change(upgrade.CodeOf(p.Intent))
		r, err := Make(&Subject{Proposal: p, Standing: standing, Old: old, New: is})
		if err != nil || len(r.Contradicts) != 1 || !strings.HasPrefix(r.Contradicts[0], what+": ") {
			t.Errorf("%s: %q, %v", what, r.Contradicts, err)
		}
	}
}

func TestCallsAreDecoded(t *testing.T) {
	abi := `[{"type":"function","name":"initialise","inputs":[{"name":"owner","type":"address"},{"name":"amounts","type":"uint256[]"},{"name":"","type":"string"}],"outputs":[],"stateMutability":"nonpayable"}]`
	is := side(nil, `{}`, abi, []byte{1})
	definition, err := ethabi.JSON(strings.NewReader(abi))
	if err != nil {
		t.Fatal(err)
	}
	data, err := definition.Pack("initialise", common.HexToAddress("0xa1"), []*big.Int{big.NewInt(1), big.NewInt(2)}, "x\u202ey")
	if err != nil {
		t.Fatal(err)
	}
	for want, data := range map[string][]byte{
		"initialise(owner = 0x00000000000000000000000000000000000000A1, amounts = [1, 2], \"x\\u202ey\")":                                            data,
		"initialise(owner = 0x00000000000000000000000000000000000000A1, amounts = [1, 2], \"x\\u202ey\"), with bytes that its arguments do not need": append(slices.Clone(data), 0),
		"initialise(address,uint256[],string) with arguments that cannot be read":                                                                    data[:40],
		"the new code has no function 01020304: its fallback is called":                                                                              {1, 2, 3, 4},
		"fallback(): fewer than 4 bytes": {1},
	} {
		p := proposalOf(is.Artifact)
		upgrade.CodeOf(p.Intent).Initialiser = data
		upgrade.CodeOf(p.Intent).Assertions = []upgrade.Assertion{{Target: common.Address{9}, CallData: data}}
		r, err := Make(&Subject{Proposal: p, New: is, OldNote: "nothing runs"})
		if err != nil || len(r.Calls) != 2 || r.Calls[0].Text != want || r.Calls[1].Text != "not known: another contract's" {
			t.Errorf("%s, want %s; %v", fmt.Sprint(r.Calls), want, err)
		}
	}
}

func FuzzSplitMetadata(f *testing.F) {
	f.Add([]byte{0xa1, 0, 0, 2})
	f.Add([]byte{0xff, 0xff})
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, b []byte) {
		body, tail := splitMetadata(b)
		if !bytes.Equal(append(slices.Clone(body), tail...), b) {
			t.Error("bytes were lost")
		}
		compareBytes(b, body)
	})
}
