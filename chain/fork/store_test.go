package fork

import (
	"math/big"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"
)

// someEntries are one of each kind.
func someEntries() []entry {
	root, zero := common.Hash{7}, uint64(0)
	header := &types.Header{
		Number: big.NewInt(1), Difficulty: new(big.Int), BaseFee: big.NewInt(1), WithdrawalsHash: &root, BlobGasUsed: &zero, ExcessBlobGas: &zero,
		ParentBeaconRoot: &root, RequestsHash: &root,
	}
	a, slot := common.HexToAddress("0xA1"), common.Hash{2}
	state := &types.StateAccount{Nonce: 1, Balance: uint256.NewInt(5), CodeHash: common.Hash{3}.Bytes(), Root: common.Hash{4}}
	return []entry{
		{header: header}, {account: &a, state: state, proven: true}, {account: &a, slot: &slot, word: common.Hash{9}, proven: true},
		{account: &a, slot: &common.Hash{3}}, {account: &common.Address{1}, state: &types.StateAccount{Balance: new(uint256.Int), CodeHash: types.EmptyCodeHash[:]}},
	}
}

func text(t testing.TB, entries ...entry) string {
	var b strings.Builder
	for _, e := range entries {
		line, err := e.line()
		if err != nil {
			t.Fatal(err)
		}
		b.WriteString("\n" + sumOf(line) + " " + line + "\n")
	}
	return b.String()
}

func FuzzParseKept(f *testing.F) {
	entries := someEntries()
	block := entries[0].header.Hash()
	whole := text(f, entries...)
	want := newKept()
	for _, e := range entries {
		want.add(e)
	}
	got, damaged := parseKept([]byte(whole), block)
	if damaged != 0 || got.header.Hash() != block || !reflect.DeepEqual(got.accounts, want.accounts) || !reflect.DeepEqual(got.slots, want.slots) || !reflect.DeepEqual(got.unproven, want.unproven) || len(got.unproven) != 2 {
		f.Fatalf("%d damaged, %+v", damaged, got)
	}
	if other, damaged := parseKept([]byte(whole), common.Hash{1}); other.header != nil || damaged != 1 {
		f.Fatal("the header of another block")
	}
	f.Add(whole)
	for _, e := range entries {
		line, _ := e.line()
		f.Add(line)
	}
	f.Add("header 0xc0")
	f.Add("slot 0x01 0x 0x proven")
	f.Add("account 0x0000000000000000000000000000000000000001 -1 -1 0x 0x said")
	f.Fuzz(func(t *testing.T, s string) {
		parseKept([]byte(s), block)
		parseKept([]byte(sumOf(s)+" "+s), block)
		e, ok := parseLine(s)
		if !ok {
			return
		}
		line, err := e.line()
		if err != nil {
			t.Fatal(err)
		}
		if again, ok := parseLine(line); !ok || !reflect.DeepEqual(e.slot, again.slot) || e.word != again.word || e.proven != again.proven || e.header != nil && e.header.Hash() != again.header.Hash() {
			t.Errorf("%q became %q", s, line)
		}
	})
}
