package chain_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/chain/bind"
	"theseus/chain/evmtest"
)

// refusalOf is what somebody reads of revert data.
func refusalOf(data []byte) string { return chain.Explain(&chain.RevertError{Data: data}).Error() }

func packError(t *testing.T, e abi.Error, arguments ...any) []byte {
	t.Helper()
	b, err := e.Inputs.Pack(arguments...)
	if err != nil {
		t.Fatal(err)
	}
	return append(e.ID.Bytes()[:4], b...)
}

// Every error of the directory of a network is told by its name, though its contracts are not among those that this program brings.
func TestDirectoryErrorsAreNamed(t *testing.T) {
	_, town, err := evmtest.ReadKept("../contracts/snapshots/network.json")
	if err != nil {
		t.Fatal(err)
	}
	named := func(s string) (b [32]byte) { copy(b[:], s); return }
	version := new(big.Int).Add(new(big.Int).Lsh(big.NewInt(1), 64), big.NewInt(10))
	account := common.HexToAddress("0x00000000000000000000000000000000000000aa")
	of := map[string]any{"bytes32": named("Users"), "uint96": version, "address": account, "uint8": uint8(2), "uint256": big.NewInt(7)}
	texts := map[string]string{"bytes32": "Users", "uint96": "1.0.10", "address": account.Hex(), "uint8": "2", "uint256": "7"}
	errs := town["Directory"].ABI.Errors
	if len(errs) < 13 {
		t.Fatalf("%d errors", len(errs))
	}
	meta, err := bind.CongressMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	for name, e := range errs {
		var arguments []any
		want := ""
		for i, in := range e.Inputs {
			arguments = append(arguments, of[in.Type.String()])
			if i > 0 {
				want += ", "
			}
			want += texts[in.Type.String()]
		}
		want = "refused by the contract: " + name + "(" + want + ")"
		data := packError(t, e, arguments...)
		if got := refusalOf(data); got != want {
			t.Errorf("%q, want %q", got, want)
		}
		// A congress says why a call of its failed.
		if got, want := refusalOf(packError(t, meta.Errors["CallFailed"], big.NewInt(3), data)), "refused by the contract: CallFailed(3, "+want+")"; got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// What is no error of ours is shown as it is, whatever it would do to a terminal; a name that is none is shown as bytes.
func TestRefusalsFromOutside(t *testing.T) {
	_, town, err := evmtest.ReadKept("../contracts/snapshots/network.json")
	if err != nil {
		t.Fatal(err)
	}
	unknown := town["Directory"].ABI.Errors["NotActive"]
	for want, data := range map[string][]byte{
		"refused by the contract: 0x01020304":      {1, 2, 3, 4},
		"refused by the contract: 0x010203":        {1, 2, 3},
		"refused by the contract without a reason": nil,
		"refused by the contract: NotActive(0x1b5b324a00000000000000000000000000000000000000000000000000000000)": packError(t, unknown, [32]byte{0x1b, '[', '2', 'J'}),
		"refused by the contract: 0x" + common.Bytes2Hex(unknown.ID[:4]) + "00":                                  append(unknown.ID.Bytes()[:4], 0), // arguments are cut off
	} {
		if got := refusalOf(data); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
