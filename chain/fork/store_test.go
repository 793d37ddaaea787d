package fork

import (
	"crypto/sha256"
	"encoding/json"
	"math/big"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

func summed(b []byte) []byte {
	sum := sha256.Sum256(b)
	return append(sum[:], b...)
}

func FuzzParseKept(f *testing.F) {
	k := newKept()
	k.Header = &types.Header{Number: big.NewInt(1), Difficulty: new(big.Int), BaseFee: big.NewInt(1)}
	k.Accounts[common.Address{1}] = &account{Nonce: 1, Balance: big.NewInt(5), CodeHash: crypto.Keccak256Hash([]byte{1})}
	k.Slots[place{common.Address{1}, common.Hash{2}}] = common.Hash{3}
	k.Code[crypto.Keccak256Hash([]byte{1})] = hexutil.Bytes{1}
	good, err := json.Marshal(k)
	if err != nil {
		f.Fatal(err)
	}
	if got, ok := parseKept(summed(good)); !ok || got.Header.Hash() != k.Header.Hash() || !reflect.DeepEqual(got.Slots, k.Slots) || !reflect.DeepEqual(got.Code, k.Code) || !reflect.DeepEqual(got.Accounts, k.Accounts) {
		f.Fatalf("%+v", got)
	}
	for _, seed := range [][]byte{good, []byte(`{}`), []byte(`{"accounts":{"0x0000000000000000000000000000000000000001":null}}`), []byte(`{"slots":{"0x01":"0x"}}`),
		[]byte(`{"code":{"0x0000000000000000000000000000000000000000000000000000000000000000":"0x01"}}`),
		[]byte(`{"accounts":{"0x0000000000000000000000000000000000000001":{"balance":-1}}}`), []byte(`{"accounts":null}`)} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if _, ok := parseKept(b); ok && len(b) < sha256.Size {
			t.Error("without a sum")
		}
		k, ok := parseKept(summed(b))
		if !ok {
			return
		}
		for _, a := range k.Accounts {
			if a == nil || a.Balance == nil || a.Balance.Sign() < 0 {
				t.Errorf("%+v", a)
			}
		}
		for hash, code := range k.Code {
			if crypto.Keccak256Hash(code) != hash {
				t.Error("code that is not what it is called")
			}
		}
	})
}
