package review

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"theseus/safety/layout"
)

// rowText is a row as "slot: before | after", each variable as name@offset+bytes and what became of it.
func rowText(r Row) string {
	text := func(cells []Cell) string {
		var list []string
		for _, c := range cells {
			s := fmt.Sprintf("%s@%d+%d", c.Name, c.Offset, c.Bytes)
			if c.Change != "" {
				s += " " + c.Change
			}
			list = append(list, s)
		}
		return strings.Join(list, ", ")
	}
	return r.Slot + ": " + text(r.Old) + " | " + text(r.New)
}

func TestMapOfTheVault(t *testing.T) {
	want := map[string][]string{
		"storage": {
			"0: _owner@0+20 | _owner@0+20", "1: _roles@0+32 | _roles@0+32", "2–49: Guards.__gap@0+32 | Guards.__gap@0+32",
			"50: initialised@0+1, paused@1+1, opened@2+8, total@10+16 | initialised@0+1, paused@1+1, opened@2+8, total@10+16",
			"51: positions@0+32 | positions@0+32",
			"52: limits.daily@0+8 moved, limits.single@8+8 moved | limits.single@0+8 moved, limits.daily@8+8 moved", "53: limits.oracle@0+20 | limits.oracle@0+20",
			"54–61: history@0+32 | history@0+32", "62: spare@0+32 removed | treasury@0+20 added", "63–98: Vault.__gap@0+32 | Vault.__gap@0+32",
		},
		"namespace vault.fees": {"0: collected@0+32 | collected@0+32", "1: receiver@0+20, at@20+8 | receiver@0+20, at@20+8, rate@28+4 added"},
		"transient storage":    {"0:  | _entered@0+1 added"},
	}
	old, is := vaultSides(t)
	regions := storageMap(old, is)
	if len(regions) != len(want) {
		t.Errorf("%d regions, want %d", len(regions), len(want))
	}
	for _, r := range regions {
		var got []string
		for _, row := range r.Rows {
			got = append(got, rowText(row))
			if changed := strings.Contains(rowText(row), " "+cellMoved) || strings.Contains(rowText(row), " "+cellAdded); row.Changed() != changed {
				t.Errorf("%s: changed: %v", rowText(row), row.Changed())
			}
		}
		if !slices.Equal(got, want[r.Name]) {
			t.Errorf("%s:\n  %s\nwant\n  %s", r.Name, strings.Join(got, "\n  "), strings.Join(want[r.Name], "\n  "))
		}
	}
	// Of one version nothing changed, and what it has is on one side.
	for _, r := range storageMap(nil, is) {
		for _, row := range r.Rows {
			if len(row.Old) != 0 || row.Changed() {
				t.Errorf("%s: %s", r.Name, rowText(row))
			}
		}
	}
	if regions := storageMap(nil, &Side{}); len(regions) != 0 {
		t.Errorf("%v of nothing", regions)
	}
}

// variable that stands in bytes from at on.
func variable(owner, name, label string, at, size int64) *layout.Variable {
	return &layout.Variable{Owner: owner, Name: name, At: big.NewInt(at), Type: &layout.Type{Kind: layout.Uint, Label: label, Size: big.NewInt(size)}}
}

func TestWhatBecomesOfVariables(t *testing.T) {
	v := variable
	for name, test := range map[string]struct {
		old, new []*layout.Variable
		want     []string
	}{
		"the same":                {[]*layout.Variable{v("A", "x", "uint", 0, 32)}, []*layout.Variable{v("A", "x", "uint", 0, 32)}, []string{"0: x@0+32 | x@0+32"}},
		"other type":              {[]*layout.Variable{v("A", "x", "uint", 0, 32)}, []*layout.Variable{v("A", "x", "int", 0, 32)}, []string{"0: x@0+32 other type | x@0+32 other type"}},
		"other name":              {[]*layout.Variable{v("A", "x", "uint", 0, 32)}, []*layout.Variable{v("A", "y", "uint", 0, 32)}, []string{"0: x@0+32 other name | y@0+32 other name"}},
		"to another contract":     {[]*layout.Variable{v("A", "x", "uint", 0, 32)}, []*layout.Variable{v("B", "x", "uint", 0, 32)}, []string{"0: x@0+32 | x@0+32"}},
		"moved":                   {[]*layout.Variable{v("A", "x", "uint", 0, 32)}, []*layout.Variable{v("A", "x", "uint", 32, 32)}, []string{"0: x@0+32 moved | ", "1:  | x@0+32 moved"}},
		"moved within a slot":     {[]*layout.Variable{v("A", "x", "bool", 0, 1)}, []*layout.Variable{v("A", "x", "bool", 1, 1)}, []string{"0: x@0+1 moved | x@1+1 moved"}},
		"two of one name":         {[]*layout.Variable{v("A", "x", "uint", 0, 32), v("B", "x", "uint", 32, 32)}, []*layout.Variable{v("A", "x", "uint", 0, 32), v("B", "x", "uint", 32, 32)}, []string{"0: A.x@0+32 | A.x@0+32", "1: B.x@0+32 | B.x@0+32"}},
		"a gap that is used":      {[]*layout.Variable{v("A", "__gap", "uint[50]", 0, 1600)}, []*layout.Variable{v("A", "x", "uint", 0, 32), v("A", "__gap", "uint[49]", 32, 1568)}, []string{"0: __gap@0+32 moved | x@0+32 added", "1–49: __gap@0+32 moved | __gap@0+32 moved"}},
		"a long array that grows": {[]*layout.Variable{v("A", "a", "uint[3]", 32, 96)}, []*layout.Variable{v("A", "a", "uint[5]", 32, 160)}, []string{"1–3: a@0+32 other type | a@0+32 other type", "4–5:  | a@0+32 other type"}},
		"far away":                {nil, []*layout.Variable{v("A", "x", "uint", 1<<40*32, 32)}, []string{"0x10000000000:  | x@0+32 added"}},
		"nothing":                 {nil, nil, nil},
	} {
		var got []string
		for _, row := range draw(pieces(test.old), pieces(test.new), true) {
			got = append(got, rowText(row))
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, want %q", name, got, test.want)
		}
	}
}

// packed lays variables out in their order, as the compiler does.
func packed(r *rand.Rand, names []string) (list []*layout.Variable, place map[string][2]int64) {
	place = make(map[string][2]int64)
	at := int64(0)
	for _, name := range names {
		size := int64(1 + r.IntN(32))
		if r.IntN(4) == 0 {
			size = int64(32 * (1 + r.IntN(60)))
		}
		if at%32 != 0 && (size > 32 || at%32+size > 32) {
			at += 32 - at%32
		}
		list, place[name] = append(list, variable("C", name, fmt.Sprint("t", size), at, size)), [2]int64{at, size}
		if at += size; size > 32 {
			at += (32 - at%32) % 32
		}
	}
	return list, place
}

// Whatever the layouts are: rows follow each other, every byte of every variable is drawn in its place and once, what is drawn fills 32 bytes, and a
// variable is marked where it is not as before and only there, in one colour.
func TestEveryByteIsDrawnOnce(t *testing.T) {
	seed := rand.Uint64()
	r := rand.New(rand.NewPCG(seed, 6))
	for range 300 {
		names := []string{"a", "b", "c", "d", "e", "f", "g", "h"}
		r.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
		old, was := packed(r, names[:r.IntN(len(names)+1)])
		r.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
		new, is := packed(r, names[:r.IntN(len(names)+1)])
		rows := draw(pieces(old), pieces(new), true)
		drawn := [2]map[string]int64{{}, {}}
		last := int64(-1)
		colours := make(map[string]int)
		for _, row := range rows {
			var first, until int64
			if n, _ := fmt.Sscanf(row.Slot, "%d–%d", &first, &until); n == 1 {
				until = first
			}
			if first <= last || until < first {
				t.Fatalf("seed %d: row %s after slot %d", seed, row.Slot, last)
			}
			last = until
			for side, cells := range [][]Cell{row.Old, row.New} {
				sum := 0
				for _, s := range drawSlot(cells) {
					sum += s.Bytes
				}
				if sum != 32 {
					t.Fatalf("seed %d: %d bytes in slot %s", seed, sum, row.Slot)
				}
				for _, c := range cells {
					p, q := was[c.Name], is[c.Name]
					_, had := was[c.Name]
					_, has := is[c.Name]
					here := [2]map[string][2]int64{was, is}[side][c.Name]
					if int64(c.Offset) != here[0]%32 || first*32+int64(c.Offset) < here[0] {
						t.Fatalf("seed %d: %s is drawn in slot %s at %d and stands at %d", seed, c.Name, row.Slot, c.Offset, here[0])
					}
					if had && has && (c.Change == "") != (p == q) || had && has && (c.Change == cellMoved) != (p[0] != q[0]) {
						t.Fatalf("seed %d: %s is %q: %v, now %v", seed, c.Name, c.Change, p, q)
					}
					if had != has && c.Change != cellAdded && c.Change != cellRemoved && c.Change != cellRenamed {
						t.Fatalf("seed %d: %s is %q", seed, c.Name, c.Change)
					}
					if known, ok := colours[c.Name]; had && has && ok && known != c.Colour {
						t.Fatalf("seed %d: %s has two colours", seed, c.Name)
					}
					colours[c.Name] = c.Colour
					drawn[side][c.Name] += int64(c.Bytes) * (until - first + 1)
				}
			}
		}
		for side, all := range []map[string][2]int64{was, is} {
			for name, p := range all {
				if drawn[side][name] != p[1] {
					t.Fatalf("seed %d: %d bytes of %s are drawn, it has %d", seed, drawn[side][name], name, p[1])
				}
			}
		}
	}
}

// More variables than are drawn are said to be there.
func TestMapOfMany(t *testing.T) {
	var all []*layout.Variable
	for i := range int64(maxCells + 1) {
		all = append(all, variable("C", fmt.Sprint("v", i), "uint", 32*i, 32))
	}
	region := func(n int) Region { return regionOf("storage", all[:n], all[:n], true) }
	if r := region(maxCells - 1); r.Note != "" || len(r.Rows) != maxCells-1 {
		t.Errorf("%d rows, %q", len(r.Rows), r.Note)
	}
	if r := region(maxCells + 1); r.Note == "" || len(r.Rows) != maxCells {
		t.Errorf("%d rows, %q", len(r.Rows), r.Note)
	}
	// A structure that holds itself, as no compiler says, has an end.
	loop := &layout.Type{Kind: layout.Struct, Label: "S", Size: big.NewInt(32)}
	loop.Members = []*layout.Variable{{Name: "a", At: new(big.Int), Type: loop}, {Name: "b", At: new(big.Int), Type: loop}}
	if n := len(pieces([]*layout.Variable{{Name: "x", At: new(big.Int), Type: loop}})); n != maxCells {
		t.Errorf("%d pieces", n)
	}
	// What has no place or size is not drawn.
	if n := len(pieces([]*layout.Variable{{Name: "x", At: new(big.Int)}, {Name: "y", At: new(big.Int), Type: &layout.Type{}}, variable("C", "z", "t", 0, 0), variable("C", "z", "t", 0, -1)})); n != 0 {
		t.Errorf("%d pieces", n)
	}
}
