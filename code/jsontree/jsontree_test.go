package jsontree_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"theseus/code/jsontree"
)

// plain is what encoding/json makes of the same text, numbers as they are written.
func plain(text []byte) (any, error) {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	var v any
	err := d.Decode(&v)
	return v, err
}

// tree is a value in the same form; numbers count for their kind alone.
func tree(v jsontree.Value) any {
	switch {
	case v.Is('{'):
		m := make(map[string]any)
		for k := range v.Children() {
			m[k.Name()] = tree(k)
		}
		return m
	case v.Is('['):
		list := []any{}
		for k := range v.List() {
			list = append(list, tree(k))
		}
		return list
	case v.Is('"'):
		return v.String()
	case v.Is('t'), v.Is('f'):
		return v.Bool()
	case v.Is('n'):
		return nil
	}
	return json.Number("0")
}

func zeros(v any) any {
	switch v := v.(type) {
	case map[string]any:
		for k := range v {
			v[k] = zeros(v[k])
		}
	case []any:
		for i := range v {
			v[i] = zeros(v[i])
		}
	case json.Number:
		return json.Number("0")
	}
	return v
}

// Whatever encoding/json reads is read here too, and as the same.
func TestSameAsEncodingJSON(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	var value func(depth int) any
	value = func(depth int) any {
		switch n := random.IntN(8); {
		case n == 0 && depth > 0:
			m := make(map[string]any)
			for range random.IntN(30) {
				m[string(rune('a'+random.IntN(26)))+strings.Repeat("x", random.IntN(9))+"\"\\"] = value(depth - 1)
			}
			return m
		case n <= 2 && depth > 0:
			list := make([]any, random.IntN(10))
			for i := range list {
				list[i] = value(depth - 1)
			}
			return list
		case n == 3:
			return random.IntN(1 << 40)
		case n == 4:
			return nil
		case n == 5:
			return random.IntN(2) == 0
		}
		return strings.Repeat("ü\n\"\\", random.IntN(4)) + "\u202e"
	}
	var r jsontree.Reader
	for i := range 2000 {
		text, err := json.MarshalIndent(value(5), "", strings.Repeat(" ", i%2))
		if err != nil {
			t.Fatal(err)
		}
		v, err := r.Parse(text)
		if err != nil {
			t.Fatalf("%v: %s", err, text)
		}
		want, err := plain(text)
		if err != nil {
			t.Fatal(err)
		}
		if got := tree(v); !reflect.DeepEqual(got, zeros(want)) {
			t.Fatalf("%s: %v", text, got)
		}
	}
}

func TestValues(t *testing.T) {
	r := jsontree.Reader{Keep: jsontree.NamesOf("a b c")}
	v, err := r.Parse([]byte(`{"a": -12, "x": [{"y": "}"}], "b": ["p", "q\"", 1.5, 1234567890123456789], "c": null}`))
	if err != nil {
		t.Fatal(err)
	}
	b := v.Get("b")
	if v.Get("a").Int() != -12 || v.Get("x").There() || v.Get("c").There() || !v.Get("c").Is('n') || b.Len() != 4 || b.Get("a").There() || v.Len() != 0 {
		t.Errorf("%v", tree(v))
	}
	if !b.At(0).Says("p") || b.At(1).String() != `q"` || string(b.At(1).Text()) != `q\"` || b.At(0).Int() != 0 || b.At(0).Bool() {
		t.Errorf("%v", tree(b))
	}
	if _, whole := b.At(2).Whole(); whole || b.At(3).Int() != 0 {
		t.Error("a fraction and what is too long are whole numbers")
	}
}

func TestRefused(t *testing.T) {
	names := make([]string, 30)
	for i := range names {
		names[i] = fmt.Sprintf(`"k%d": 1`, i)
	}
	many := "{" + strings.Join(names, ", ")
	deep := strings.Repeat("[", 2002) + strings.Repeat("]", 2002)
	for _, c := range []struct {
		text, good, why string
	}{
		{"", "1", "it ends in the middle"},
		{`{"a": 1} x`, `{"a": 1} `, "something after the end"},
		{`{"a": 1, "a": 2}`, `{"a": 1, "b": 2}`, "a name comes twice"},
		{many + `, "k7": 1}`, many + `, "k77": 1}`, "a name comes twice"},
		{`{a: 1}`, `{"a": 1}`, "a member without a name"},
		{`{"a" 1}`, `{"a":1}`, "no colon after a name"},
		{`{"a": }`, `{"a": 1}`, "no value"},
		{"[1 2]", "[1, 2]", "no comma between members"},
		{"[1,]", "[1]", "no value"},
		{"[\x00]", "[0]", "no value"},
		{`["a\"]`, `["a\\"]`, "a string does not end"},
		{deep, deep[1 : len(deep)-1], "nested deeper than 2000"},
		{`{"` + strings.Repeat("x", 1<<16) + `": 1}`, `{"` + strings.Repeat("x", 1<<16-1) + `": 1}`, "a name is too long"},
	} {
		var r jsontree.Reader
		if _, err := r.Parse([]byte(c.text)); err == nil || !strings.Contains(err.Error(), c.why) {
			t.Errorf("%.40q: %v, want %q", c.text, err, c.why)
		}
		if _, err := r.Parse([]byte(c.good)); err != nil {
			t.Errorf("%.40q: %v", c.good, err)
		}
	}
}

// What encoding/json reads is read, but for names that come twice and depth; and a part of a document is never taken for the whole.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{`{"a":[1,"b\\",null,{"c":true}]}`, `[]`, `{"a":1,"a":2}`, `"\ud83d\ude00"`, " [ 1 , 2 ] "} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var all jsontree.Reader
		v, err := all.Parse(text)
		if json.Valid(text) {
			if err != nil && !strings.Contains(err.Error(), "twice") && !strings.Contains(err.Error(), "deeper") {
				t.Fatalf("%q: %v", text, err)
			}
			if want, _ := plain(text); err == nil && !bytes.Contains(text, []byte(`\`)) && utf8.Valid(text) && !reflect.DeepEqual(tree(v), zeros(want)) {
				t.Fatalf("%q: %v", text, tree(v))
			}
		}
		some := jsontree.Reader{Keep: jsontree.NamesOf("a b nodeType")}
		if v, err := some.Parse(text); err == nil {
			tree(v)
		} else if json.Valid(text) && !strings.Contains(err.Error(), "twice") && !strings.Contains(err.Error(), "deeper") {
			t.Fatalf("%q: %v", text, err)
		}
	})
}
