package build

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"strings"
	"testing"
)

func TestEncodeCall(t *testing.T) {
	a := mustBuild(t, one(`contract C {
		struct P { uint256 x; bool y; }
		function f(uint256) external {} function f(address) external {} function g(P[] calldata, int8) external {} }`), "C")
	word := func(hexDigits string) string { return strings.Repeat("0", 64-len(hexDigits)) + hexDigits }
	for _, c := range []struct{ function, arguments, want, says string }{
		{"f(uint256)", `[7]`, "b3de648b" + word("7"), ""},
		{"g", `[[{"x": 1, "y": true}], 2]`, a.MethodIdentifiers["g((uint256,bool)[],int8)"] + word("40") + word("2") + word("1") + word("1") + word("1"), ""},
		{"f", `[7]`, "", "write one of f(address), f(uint256)"},
		{"h", `[]`, "", "no function"},
		{"f(bool)", `[true]`, "", "no function"},
		{"f(uint256)", `[]`, "", "f(uint256) takes 1"},
		{"f(uint256)", `[-1]`, "", "arguments[0]: -1 is out of the range"},
		{"g", `[[null], 2]`, "", "want a list"},
	} {
		var arguments []json.RawMessage
		must(t, json.Unmarshal([]byte(c.arguments), &arguments))
		got, err := a.EncodeCall(c.function, arguments)
		var recipe *RecipeError
		switch {
		case c.says == "" && (err != nil || hex.EncodeToString(got) != c.want):
			t.Errorf("%s%s: %x %v, want %s", c.function, c.arguments, got, err, c.want)
		case c.says != "" && (err == nil || !strings.Contains(err.Error(), c.says) || errors.As(err, &recipe)):
			t.Errorf("%s%s: %v, want %q", c.function, c.arguments, err, c.says)
		}
	}
}
