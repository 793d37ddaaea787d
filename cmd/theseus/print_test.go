package main

import (
	"bytes"
	"encoding/json"
	"testing"

	"theseus/printable"
)

// A document keeps its meaning, and nothing in it steers a terminal.
func FuzzPlainJSON(f *testing.F) {
	for _, s := range []string{"a", "\u202eevil", "\x7f", "\u009b2J", "\U000e0001", "\\\" \u2028", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		b, err := marshal(map[string]string{s: s})
		if err != nil {
			t.Fatal(err)
		}
		plain := plainJSON(b)
		if text := string(bytes.TrimSpace(plain)); printable.Text(text) != text {
			t.Errorf("%q reaches the terminal", text)
		}
		var before, after map[string]string
		if err := json.Unmarshal(b, &before); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(plain, &after); err != nil {
			t.Fatal(err)
		}
		for k, v := range before {
			if after[k] != v {
				t.Errorf("%q became %q", before, after)
			}
		}
	})
}
