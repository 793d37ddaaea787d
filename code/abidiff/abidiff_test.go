package abidiff_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"theseus/code/abidiff"
)

func TestCompare(t *testing.T) {
	function := func(name, inputs, outputs, mutability string) string {
		return fmt.Sprintf(`{"type":"function","name":%q,"inputs":[%s],"outputs":[%s],"stateMutability":%q}`, name, inputs, outputs, mutability)
	}
	argument := func(typ string) string { return fmt.Sprintf(`{"name":"x","type":%q}`, typ) }
	event := func(indexed bool) string {
		return fmt.Sprintf(`{"type":"event","name":"E","inputs":[{"name":"a","type":"address","indexed":%v}],"anonymous":false}`, indexed)
	}
	pair := `{"name":"p","type":"tuple[2]","components":[{"name":"a","type":"uint8"},{"name":"b","type":"tuple","components":[{"name":"c","type":"bool"}]}]}`
	for _, c := range []struct{ name, old, new, want string }{
		{"same", function("f", "", "", "view"), function("f", "", "", "view"), ""},
		{"names of arguments", function("f", argument("uint8"), "", "view"), strings.ReplaceAll(function("f", argument("uint8"), "", "view"), `"x"`, `"y"`), ""},
		{"added", "", function("f", argument("uint8"), "", "view"), "function f(uint8) added false"},
		{"removed", function("f", pair, "", "view"), "", "function f((uint8,(bool))[2]) removed true"},
		{"other arguments", function("f", argument("uint8"), "", "view"), function("f", argument("uint16"), "", "view"),
			"function f(uint16) added false, function f(uint8) removed true"},
		{"other answer", function("f", "", argument("uint8"), "view"), function("f", "", argument("int8"), "view"), "function f() changed true"},
		{"fewer effects", function("f", "", "", "nonpayable"), function("f", "", "", "view"), "function f() changed false"},
		{"more effects", function("f", "", "", "view"), function("f", "", "", "nonpayable"), "function f() changed true"},
		{"takes money now", function("f", "", "", "nonpayable"), function("f", "", "", "payable"), "function f() changed false"},
		{"takes no money now", function("f", "", "", "payable"), function("f", "", "", "nonpayable"), "function f() changed true"},
		{"fewer effects, other answer", function("f", "", argument("uint8"), "nonpayable"), function("f", "", argument("int8"), "view"), "function f() changed true"},
		{"indexed", event(true), event(false), "event E(address) changed true"},
		{"event gone", event(true), "", "event E(address) removed true"},
		{"error", "", `{"type":"error","name":"No","inputs":[]}`, "error No() added false"},
		{"constructor", `{"type":"constructor","inputs":[],"stateMutability":"nonpayable"}`, `{"type":"constructor","inputs":[{"name":"x","type":"uint8"}],"stateMutability":"nonpayable"}`,
			"constructor constructor() changed false"},
		{"receive", `{"type":"receive","stateMutability":"payable"}`, "", "receive receive() removed true"},
		{"sorted", "", strings.Join([]string{`{"type":"error","name":"A","inputs":[]}`, function("b", "", "", ""), event(false), function("a", "", "", "")}, ","),
			"function a() added false, function b() added false, event E(address) added false, error A() added false"},
	} {
		t.Run(c.name, func(t *testing.T) {
			all, err := abidiff.Compare([]byte("["+c.old+"]"), []byte("["+c.new+"]"))
			if err != nil {
				t.Fatal(err)
			}
			var texts []string
			for _, d := range all {
				texts = append(texts, fmt.Sprint(d.Kind, " ", d.Signature, " ", d.Change, " ", d.Breaking))
			}
			if got := strings.Join(texts, ", "); got != c.want {
				t.Errorf("%s, want %s", got, c.want)
			}
		})
	}
	all, err := abidiff.Compare(nil, []byte("["+function("transfer", `{"name":"to","type":"address"},{"name":"amount","type":"uint256"}`, argument("bool"), "nonpayable")+"]"))
	if err != nil || len(all) != 1 || all[0].Selector != "0xa9059cbb" || all[0].New != "function transfer(address to, uint256 amount) returns (bool x)" {
		t.Errorf("%+v, %v", all, err)
	}
}

func FuzzCompare(f *testing.F) {
	for _, seed := range []string{`[]`, `null`, `[null]`, `[{"type":"x"}]`, `{}`, `[{"inputs":[{"type":"tuple"}]}]`, `[{"type":"event","name":"\u202e"}]`, `[1]`} {
		f.Add([]byte(seed), []byte(`[{"type":"function","name":"f"}]`))
	}
	f.Fuzz(func(t *testing.T, a, b []byte) {
		forth, err := abidiff.Compare(a, b)
		back, errBack := abidiff.Compare(b, a)
		if (err == nil) != (errBack == nil) || len(forth) != len(back) {
			t.Errorf("%v and %v, %d and %d", err, errBack, len(forth), len(back))
		}
		if same, err := abidiff.Compare(a, a); err == nil && len(same) != 0 {
			t.Errorf("differs from itself: %+v", same)
		}
	})
}

// TestSameEntriesChangeNothing holds that entries which both ABIs have to the letter, wherever they stand and whatever space is around
// them, change nothing about the differences of the others, and that broken lists are refused with them or without.
func TestSameEntriesChangeNothing(t *testing.T) {
	entry := func(name string) string {
		return fmt.Sprintf(`{"type":"function","name":%q,"inputs":[{"name":"a]},{\"","type":"uint8"}],"outputs":[]}`, name)
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		var old, new, onlyOld, onlyNew []string
		for i := range r.IntN(12) {
			switch e := entry(fmt.Sprint("f", i)); r.IntN(4) {
			case 0:
				old, onlyOld = append(old, e), append(onlyOld, e)
			case 1:
				new, onlyNew = append(new, e), append(onlyNew, e)
			default:
				old, new = append(old, e), append(new, " "+e+"\n")
			}
		}
		r.Shuffle(len(new), func(i, j int) { new[i], new[j] = new[j], new[i] })
		list := func(entries []string) []byte { return []byte("[" + strings.Join(entries, ",") + "]") }
		with, err := abidiff.Compare(list(old), list(new))
		if err != nil {
			t.Fatal(err)
		}
		without, err := abidiff.Compare(list(onlyOld), list(onlyNew))
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(with, without) || len(with) != len(onlyOld)+len(onlyNew) {
			t.Fatalf("%s\n%s\n%v\n%v", list(old), list(new), with, without)
		}
	}
	f := entry("f")
	for _, broken := range []string{"[" + f, "[" + f + ",]", "[," + f + "]", "[" + f + "]]", "[" + f + "}]", "[{" + f + "]", "[" + f + " " + f + "]", `["` + f + "]"} {
		if _, err := abidiff.Compare([]byte(broken), []byte("["+f+"]")); err == nil {
			t.Errorf("%s is taken", broken)
		}
		if _, err := abidiff.Compare([]byte("["+f+"]"), []byte(broken)); err == nil {
			t.Errorf("%s is taken", broken)
		}
	}
}
