package rehearse

import (
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/fork"
	"theseus/code/output"
	"theseus/safety/layout"
)

// As the compiler writes it, of
//
//	struct P { uint128 a; int64 b; bool c; uint256 d; }
//	uint256 n; address owner; bool on; P p; P[2] pair; mapping(address => mapping(uint256 => P)) deep; uint64[] list; string text;
//	mapping(string => uint256) named; P[] people; enum E { X } e;
const layoutText = `{"storage":[
{"label":"n","offset":0,"slot":"0","type":"t_uint256"},
{"label":"owner","offset":0,"slot":"1","type":"t_address"},
{"label":"on","offset":20,"slot":"1","type":"t_bool"},
{"label":"p","offset":0,"slot":"2","type":"t_struct(P)1_storage"},
{"label":"pair","offset":0,"slot":"4","type":"t_array(P)2_storage"},
{"label":"deep","offset":0,"slot":"8","type":"t_mapping(t_address,t_mapping(t_uint256,t_struct(P)1_storage))"},
{"label":"list","offset":0,"slot":"9","type":"t_array(t_uint64)dyn_storage"},
{"label":"text","offset":0,"slot":"10","type":"t_string_storage"},
{"label":"named","offset":0,"slot":"11","type":"t_mapping(t_string,t_uint256)"},
{"label":"people","offset":0,"slot":"12","type":"t_array(P)dyn_storage"}],
"types":{
"t_uint256":{"encoding":"inplace","label":"uint256","numberOfBytes":"32"},
"t_uint128":{"encoding":"inplace","label":"uint128","numberOfBytes":"16"},
"t_uint64":{"encoding":"inplace","label":"uint64","numberOfBytes":"8"},
"t_int64":{"encoding":"inplace","label":"int64","numberOfBytes":"8"},
"t_bool":{"encoding":"inplace","label":"bool","numberOfBytes":"1"},
"t_address":{"encoding":"inplace","label":"address","numberOfBytes":"20"},
"t_string_storage":{"encoding":"bytes","label":"string","numberOfBytes":"32"},
"t_struct(P)1_storage":{"encoding":"inplace","label":"struct P","numberOfBytes":"64","members":[
 {"label":"a","offset":0,"slot":"0","type":"t_uint128"},{"label":"b","offset":16,"slot":"0","type":"t_int64"},
 {"label":"c","offset":24,"slot":"0","type":"t_bool"},{"label":"d","offset":0,"slot":"1","type":"t_uint256"}]},
"t_array(P)2_storage":{"encoding":"inplace","label":"struct P[2]","numberOfBytes":"128","base":"t_struct(P)1_storage"},
"t_array(P)dyn_storage":{"encoding":"dynamic_array","label":"struct P[]","numberOfBytes":"32","base":"t_struct(P)1_storage"},
"t_array(t_uint64)dyn_storage":{"encoding":"dynamic_array","label":"uint64[]","numberOfBytes":"32","base":"t_uint64"},
"t_mapping(t_uint256,t_struct(P)1_storage)":{"encoding":"mapping","label":"mapping(uint256 => struct P)","numberOfBytes":"32","key":"t_uint256","value":"t_struct(P)1_storage"},
"t_mapping(t_address,t_mapping(t_uint256,t_struct(P)1_storage))":{"encoding":"mapping","label":"mapping(address => mapping(uint256 => struct P))","numberOfBytes":"32","key":"t_address","value":"t_mapping(t_uint256,t_struct(P)1_storage)"},
"t_mapping(t_string,t_uint256)":{"encoding":"mapping","label":"mapping(string => uint256)","numberOfBytes":"32","key":"t_string_storage","value":"t_uint256"}}}`

func TestFieldsOfASlot(t *testing.T) {
	l := layout.Of(&output.Contract{StorageLayout: layoutText})
	names := fork.NewNames()
	hash := func(key []byte, slot common.Hash) common.Hash {
		preimage := append(append([]byte(nil), key...), slot[:]...)
		names.Add(preimage)
		return crypto.Keccak256Hash(preimage)
	}
	number := func(n int64) common.Hash { return common.BigToHash(big.NewInt(n)) }
	plus := func(h common.Hash, n int64) common.Hash {
		return common.BigToHash(new(big.Int).Add(h.Big(), big.NewInt(n)))
	}
	who := common.HexToAddress("0x00000000000000000000000000000000000000a1")
	inner := hash(common.LeftPadBytes(who[:], 32), number(8))
	deep := hash(number(7).Bytes(), inner)
	list, text, people := hash(nil, number(9)), hash(nil, number(10)), hash(nil, number(12))
	named := hash([]byte("a\u202eb"), number(11))

	word := common.HexToHash("0x" + "00000000000000" + "01" + "ffffffffffffffff" + "00000000000000000000000000000005")
	for slot, want := range map[common.Hash]string{
		number(0):          "n=340282366920938463463374607431768211455",
		number(1):          "",
		number(2):          "p.a=5 p.b=-1 p.c=true",
		number(3):          "p.d",
		number(4):          "pair[0].a=5 pair[0].b=-1 pair[0].c=true",
		number(7):          "pair[1].d",
		deep:               "deep[" + who.Hex() + "][7].a=5 deep[" + who.Hex() + "][7].b=-1 deep[" + who.Hex() + "][7].c=true",
		plus(deep, 1):      "deep[" + who.Hex() + "][7].d",
		plus(list, 1):      "list[4]=5 list[5]=0 list[6]=18446744073709551615 list[7]=1",
		plus(text, 2):      "text, bytes from 64",
		named:              `named["a\u202eb"]`,
		plus(people, 3):    "people[1].d",
		number(99):         "",
		plus(deep, 2):      "",
		implementationSlot: "ERC-1967 implementation",
	} {
		var got []string
		for _, f := range FieldsOf(l, slot, names) {
			got = append(got, f.Name+"="+f.Value(word))
		}
		text := strings.Join(got, " ")
		switch slot {
		case number(0), number(1):
			continue
		}
		if !strings.HasPrefix(text, want) || want == "" && text != "" {
			t.Errorf("%v: %s, want %s", slot, text, want)
		}
	}
	fields := FieldsOf(l, number(1), names)
	if len(fields) != 2 || fields[0].Name != "owner" || fields[0].Value(common.HexToHash("0x01"+fmt.Sprintf("%040x", 161))) != who.Hex() || fields[1].Value(common.HexToHash("0x01"+fmt.Sprintf("%040x", 161))) != "true" {
		t.Errorf("%+v", fields)
	}
}

// Layouts come from a compiler, and may come from anywhere: none makes naming fail, or take long.
func FuzzLayout(f *testing.F) {
	f.Add([]byte(layoutText), []byte{8})
	f.Add([]byte(`{"storage":[{"label":"a","slot":"0","type":"t"}],"types":{"t":{"encoding":"inplace","numberOfBytes":"64","members":[{"label":"a","slot":"0","type":"t"}]}}}`), []byte{0})
	f.Add([]byte(`{"storage":[{"label":"a","slot":"-1","offset":40,"type":"t"}],"types":{"t":{"encoding":"inplace","numberOfBytes":"5"}}}`), []byte{0})
	f.Add([]byte(`{"storage":[{"label":"a","slot":"0","type":"t"}],"types":{"t":{"encoding":"inplace","numberOfBytes":"18446744073709551615","base":"t"}}}`), []byte{0xff})
	f.Fuzz(func(t *testing.T, b, slot []byte) {
		l := layout.Of(&output.Contract{StorageLayout: string(b)})
		names := fork.NewNames()
		names.Add(common.LeftPadBytes(slot, 32))
		guess(l, names, []common.Hash{common.BytesToHash(slot)})
		for _, at := range []common.Hash{common.BytesToHash(slot), crypto.Keccak256Hash(common.LeftPadBytes(slot, 32))} {
			for _, field := range FieldsOf(l, at, names) {
				field.Value(common.Hash{1})
			}
		}
	})
}
