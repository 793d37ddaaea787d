package build

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

const argumentsABI = `[{"type":"constructor","inputs":[
	{"name":"a","type":"uint256"},{"name":"b","type":"int8"},{"name":"c","type":"address"},{"name":"d","type":"bytes4"},
	{"name":"e","type":"bytes"},{"name":"f","type":"string"},{"name":"g","type":"uint16[]"},{"name":"h","type":"string[2]"},
	{"name":"i","type":"tuple","components":[{"name":"x","type":"bool"},{"name":"y","type":"tuple[]","components":[{"name":"z","type":"string"}]}]},
	{"name":"j","type":"uint256[2][]"}]}]`

// Our encoding is go-ethereum's.
func TestArgumentsAgreeWithGoEthereum(t *testing.T) {
	parsed, err := abi.JSON(strings.NewReader(argumentsABI))
	if err != nil {
		t.Fatal(err)
	}
	type inner struct{ Z string }
	type outer struct {
		X bool
		Y []inner
	}
	long := strings.Repeat("long ", 20)
	want, err := parsed.Pack("", big.NewInt(1e18), int8(-128), common.HexToAddress("0x4e59b44847b379578588920cA78FbF26c0B4956C"), [4]byte{1, 2, 3, 4},
		[]byte{5}, long, []uint16{1, 65535}, [2]string{"", "é"}, outer{true, []inner{{"q"}, {long}}},
		[][2]*big.Int{{big.NewInt(1), big.NewInt(2)}, {big.NewInt(3), big.NewInt(4)}})
	if err != nil {
		t.Fatal(err)
	}
	texts := []string{`"1000000000000000000"`, `-128`, `"0x4e59b44847b379578588920cA78FbF26c0B4956C"`, `"0x01020304"`,
		`"0x05"`, `"` + long + `"`, `["1", "0xffff"]`, `["", "é"]`, `{"y": [{"z": "q"}, ["` + long + `"]], "x": true}`, `[[1, 2], ["3", 4]]`}
	var arguments []json.RawMessage
	for _, text := range texts {
		arguments = append(arguments, json.RawMessage(text))
	}
	got, err := encodeConstructor("constructor", json.RawMessage(argumentsABI), arguments)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%x\nwant\n%x", got, want)
	}
}

func TestArgumentsRefused(t *testing.T) {
	const huge = "115792089237316195423570985008687907853269984665640564039457584007913129639936" // 2^256
	for _, c := range []struct{ typ, text, says string }{
		{"uint8", `255`, ""},
		{"uint8", `256`, "out of the range of uint8"},
		{"uint8", `-1`, "out of the range of uint8"},
		{"uint8", `"0x100"`, "out of the range of uint8"},
		{"uint256", `"` + huge + `"`, "out of the range"},
		{"uint256", `"0x` + strings.Repeat("f", 64) + `"`, ""},
		{"uint256", `"0x` + strings.Repeat("f", 65) + `"`, "whole number"},
		{"uint256", `1e18`, "whole number"},
		{"uint256", `1.0`, "whole number"},
		{"uint256", `1000000000000000000`, "as text"},
		{"uint256", `"01"`, "whole number"},
		{"uint256", `"+1"`, "whole number"},
		{"uint256", `" 1"`, "whole number"},
		{"uint256", `"1_000"`, "whole number"},
		{"uint256", `"-0"`, "whole number"},
		{"uint256", `""`, "whole number"},
		{"uint256", `true`, "whole number"},
		{"int8", `"-128"`, ""},
		{"int8", `"128"`, "out of the range of int8"},
		{"int8", `"-129"`, "out of the range of int8"},
		{"bool", `"true"`, "true or false"},
		{"bool", `1`, "true or false"},
		{"address", `"0x00"`, "want an address"},
		{"address", `"4e59b44847b379578588920cA78FbF26c0B4956C00"`, "want an address"},
		{"address", `"0x4E59b44847b379578588920cA78FbF26c0B4956C"`, "checksum"},
		{"address", `"0x4e59b44847b379578588920ca78fbf26c0b4956c"`, ""},
		{"bytes4", `"0x010203"`, "want 0x and 8"},
		{"bytes4", `"0x0102030405"`, "want 0x and 8"},
		{"bytes", `"0x1"`, "even number"},
		{"bytes", `"0102"`, "even number"},
		{"bytes", `"0x"`, ""},
		{"string", `1`, "want text"},
		{"uint8[2]", `[1]`, "has 1 elements, want 2"},
		{"uint8[2]", `[1, 256]`, "constructor[0][1]"},
		{"uint8[]", `1`, "want a list"},
		{"uint8[]", `{}`, "want a list"},
		{"uint8[1000000000000][]", `[]`, ""},
		{"uint8[1000000000000]", `[]`, "want 1000000000000"},
		{"uint8[99999999999999999999]", `[]`, "too large"},
		{"uint8" + strings.Repeat("[]", 100), `[]`, "nested"},
		{"fixed128x18", `1`, "no arguments of type"},
	} {
		abi := json.RawMessage(`[{"type":"constructor","inputs":[{"name":"v","type":"` + c.typ + `"}]}]`)
		_, err := encodeConstructor("constructor", abi, []json.RawMessage{json.RawMessage(c.text)})
		var refused *RecipeError
		switch {
		case c.says == "" && err != nil:
			t.Errorf("%s as %s: %v", c.text, c.typ, err)
		case c.says != "" && (!errors.As(err, &refused) || !strings.Contains(err.Error(), c.says)):
			t.Errorf("%s as %s: %v, want a RecipeError with %q", c.text, c.typ, err, c.says)
		}
	}
}

func FuzzConstructorArguments(f *testing.F) {
	f.Add("uint256[2][]", `[[1, "2"]]`)
	f.Add("bytes32", `"0x00"`)
	f.Add("tuple", `{}`)
	f.Add("int8", `"-128"`)
	f.Fuzz(func(t *testing.T, typ, text string) {
		name, err := json.Marshal(typ)
		if err != nil || !json.Valid([]byte(text)) {
			return
		}
		encoded, err := encodeConstructor("constructor", json.RawMessage(`[{"type":"constructor","inputs":[{"type":`+string(name)+`}]}]`), []json.RawMessage{json.RawMessage(text)})
		if err == nil && len(encoded)%32 != 0 {
			t.Fatalf("%d bytes", len(encoded))
		}
	})
}
