package safety

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"theseus/upgrade"
)

// fact is what of a finding a digest is about.
type fact struct{ code, contract, file, line, slots string }

// said is what a list says: its facts that stand.
func said(findings []Finding) map[fact]bool {
	facts := make(map[fact]bool)
	for _, f := range findings {
		if f.Severity == Warning || f.Allowed != "" {
			continue
		}
		slots := make(map[string]bool)
		for _, s := range f.Slots {
			slots[s] = true
		}
		facts[fact{f.Code, f.Contract, f.File, fmt.Sprint(f.Line), fmt.Sprintf("%q", slices.Sorted(maps.Keys(slots)))}] = true
	}
	return facts
}

// decode reads what encode writes, by the words of Digest's comment alone.
func decode(t *rapid.T, b []byte) map[fact]bool {
	facts := make(map[fact]bool)
	if len(b) == 0 {
		return facts
	}
	next := func() string {
		n := binary.BigEndian.Uint64(b)
		value := b[8 : 8+n]
		b = b[8+n:]
		return string(value)
	}
	count := func() int { return int(binary.BigEndian.Uint64([]byte(next()))) }
	if name, checks := next(), count(); name != "theseus findings 1" || checks != Checks {
		t.Fatalf("begins with %q, %d", name, checks)
	}
	for range count() {
		f := fact{code: next(), contract: next(), file: next()}
		f.line = fmt.Sprint(count())
		slots := []string{}
		for range count() {
			slots = append(slots, next())
		}
		f.slots = fmt.Sprintf("%q", slots)
		facts[f] = true
	}
	if len(b) > 0 {
		t.Fatalf("%d bytes too many", len(b))
	}
	return facts
}

// hostile are findings whose names are made of what encodings stumble over, short, so that different ones often look alike.
func hostile() *rapid.Generator[Finding] {
	text := rapid.StringOfN(rapid.SampledFrom([]rune("a:,\x00\n\"\\|\u202e")), 0, 3, -1)
	return rapid.Custom(func(t *rapid.T) Finding {
		return Finding{
			Code: text.Draw(t, "code"), Contract: text.Draw(t, "contract"), File: text.Draw(t, "file"), Line: rapid.IntRange(0, 3).Draw(t, "line"),
			Severity: rapid.SampledFrom([]Severity{Unsafe, Unsafe, Undecided, Warning}).Draw(t, "severity"),
			Message:  text.Draw(t, "message"), Details: rapid.SliceOfN(text, 0, 1).Draw(t, "details"), Remedy: text.Draw(t, "remedy"),
			Slots: rapid.SliceOfN(text, 0, 3).Draw(t, "slots"), Allowed: rapid.SampledFrom([]string{"", "", "", "why"}).Draw(t, "allowed"),
		}
	})
}

// Two lists have one digest if and only if they say the same: order, repetition, wording and what is set aside do not count, everything
// else does, whatever the names look like.
func TestDigestSaysWhatTheListSays(t *testing.T) {
	lists := rapid.SliceOfN(hostile(), 0, 4)
	rapid.Check(t, func(t *rapid.T) {
		a, b := lists.Draw(t, "a"), lists.Draw(t, "b")
		if found, want := decode(t, encode(a)), said(a); !maps.Equal(found, want) {
			t.Fatalf("%v is encoded as %v", want, found)
		}
		if same, equal := maps.Equal(said(a), said(b)), Digest(a) == Digest(b); same != equal {
			t.Fatalf("say the same: %v, have one digest: %v\n%+v\n%+v", same, equal, a, b)
		}
		if empty := len(said(a)) == 0; empty != (Digest(a) == upgrade.NoFindings) || Digest(a).IsZero() {
			t.Fatalf("nothing stands: %v, digest %v", empty, Digest(a))
		}
		again := slices.Concat(a, a)
		for i := range again {
			again[i].Message += "!"
			again[i].Details = append(slices.Clone(again[i].Details), "more")
			again[i].Remedy = ""
			again[i].Slots = slices.Clone(again[i].Slots)
			slices.Reverse(again[i].Slots)
			if again[i].Severity == Unsafe { // how grave, not which
				again[i].Severity = Undecided
			}
		}
		for i, j := range rapid.Permutation(indexes(len(again))).Draw(t, "order") {
			if i < j {
				again[i], again[j] = again[j], again[i]
			}
		}
		if before, after := Digest(a), Digest(again); before != after {
			t.Fatalf("%v, and %v in another order, twice and in other words", before, after)
		}
	})
}

func indexes(n int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = i
	}
	return list
}

// Every field counts by itself, and none can pass for its neighbour.
func TestDigestCountsEveryField(t *testing.T) {
	f := Finding{Code: "storage-moved", Severity: Unsafe, Contract: "src/A.sol:A", File: "src/A.sol", Line: 7, Slots: []string{"0x01"}}
	lists := map[string][]Finding{"as it is": {f}}
	for name, change := range map[string]func(*Finding){
		"code":               func(f *Finding) { f.Code = "storage-overlap" },
		"contract":           func(f *Finding) { f.Contract = "src/A.sol:B" },
		"file":               func(f *Finding) { f.File = "src/B.sol" },
		"line":               func(f *Finding) { f.Line = 8 },
		"another slot":       func(f *Finding) { f.Slots = []string{"0x02"} },
		"one more slot":      func(f *Finding) { f.Slots = []string{"0x01", "0x02"} },
		"no slot":            func(f *Finding) { f.Slots = nil },
		"slots as one":       func(f *Finding) { f.Slots = []string{"0x010x02"} },
		"code and contract":  func(f *Finding) { f.Code, f.Contract = f.Code+f.Contract[:1], f.Contract[1:] },
		"contract and file":  func(f *Finding) { f.Contract, f.File = f.Contract+f.File, "" },
		"a name with an end": func(f *Finding) { f.Contract += "\x00" },
	} {
		g := f
		change(&g)
		lists[name] = []Finding{g}
		lists[name+", and as it is"] = []Finding{f, g}
	}
	seen := make(map[upgrade.FindingsDigest]string)
	for name, list := range lists {
		d := Digest(list)
		if other, ok := seen[d]; ok {
			t.Errorf("%q and %q have one digest", name, other)
		}
		seen[d] = name
	}
}

// digestVector is a list, the bytes that are hashed, and the digest.
type digestVector struct {
	Name     string                 `json:"name"`
	Findings []Finding              `json:"findings"`
	Encoded  hexutil.Bytes          `json:"encoded"`
	Digest   upgrade.FindingsDigest `json:"digest"`
}

func TestDigestVectors(t *testing.T) {
	moved := Finding{Code: "storage-moved", Severity: Unsafe, Contract: "src/Box.sol:Box", File: "src/Box.sol", Line: 12, Message: "owner moved",
		Slots: []string{"0x" + strings.Repeat("0", 63) + "1", "0x" + strings.Repeat("0", 64)}}
	undecided := Finding{Code: "not-decided", Severity: Undecided, Contract: "src/Box.sol:Box", Message: "nobody knows"}
	warning := Finding{Code: "storage-renamed", Severity: Warning, Contract: "src/Box.sol:Box", File: "src/Box.sol", Line: 3, Message: "another name"}
	allowed := moved
	allowed.Allowed = "there is no state yet"
	hostile := Finding{Code: "delegatecall", Severity: Unsafe, Contract: "a:b\x00\n,\"\\:é\u202e", File: "a:b\x00", Line: 1, Message: "-"}
	rows := []digestVector{
		{Name: "empty", Findings: []Finding{}},
		{Name: "nothing that stands", Findings: []Finding{warning, allowed}},
		{Name: "one", Findings: []Finding{moved}},
		{Name: "two, one of them twice", Findings: []Finding{moved, undecided, warning, moved}},
		{Name: "the same in another order", Findings: []Finding{undecided, moved}},
		{Name: "hostile names", Findings: []Finding{hostile}},
	}
	codes := slices.Sorted(maps.Keys(Codes))
	r := rand.New(rand.NewPCG(6, 4))
	for i := range 40 {
		row := digestVector{Name: fmt.Sprintf("random %d", i)}
		for range 1 + r.IntN(5) {
			f := Finding{Code: codes[r.IntN(len(codes))], Severity: []Severity{Unsafe, Undecided, Warning}[r.IntN(3)], Message: "-",
				Contract: fmt.Sprintf("src/%c.sol:%c", 'A'+r.IntN(3), 'A'+r.IntN(3)), File: fmt.Sprintf("src/%c.sol", 'A'+r.IntN(3)), Line: r.IntN(1 << r.IntN(20))}
			for range r.IntN(3) {
				f.Slots = append(f.Slots, fmt.Sprintf("0x%064x", r.IntN(4)))
			}
			row.Findings = append(row.Findings, f)
		}
		rows = append(rows, row)
	}
	var file bytes.Buffer
	file.WriteString("[\n")
	for i := range rows {
		rows[i].Encoded, rows[i].Digest = encode(rows[i].Findings), Digest(rows[i].Findings)
		line, err := json.Marshal(rows[i])
		if err != nil {
			t.Fatal(err)
		}
		file.Write(line)
		if i < len(rows)-1 {
			file.WriteByte(',')
		}
		file.WriteByte('\n')
	}
	file.WriteString("]\n")

	const path = "../vectors/findings.json"
	if os.Getenv("THESEUS_UPDATE") == "1" {
		if err := os.WriteFile(path, file.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	have, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(have, file.Bytes()) {
		t.Errorf("%s is not what this code gives. Where that is meant, raise Checks and run with THESEUS_UPDATE=1", path)
	}
	var read []digestVector
	if err := json.Unmarshal(have, &read); err != nil {
		t.Fatal(err)
	}
	for _, row := range read {
		if d := upgrade.FindingsDigest(crypto.Keccak256Hash(row.Encoded)); d != row.Digest || d != Digest(row.Findings) {
			t.Errorf("%s: %v, the file says %v", row.Name, Digest(row.Findings), row.Digest)
		}
	}
	if !reflect.DeepEqual(read[0].Digest, upgrade.NoFindings) || read[1].Digest != upgrade.NoFindings || read[3].Digest != read[4].Digest || read[2].Digest == read[3].Digest {
		t.Error("the first rows are not what their names say")
	}
}
