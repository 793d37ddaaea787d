package contracts_test

import (
	"bytes"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
)

// signedByAny is a record of a contract that does not exist, whose one signer is chosen once the digest of the intent that
// archives it is known; send brings a signature of it.
func signedByAny(t *testing.T, choose func(digest common.Hash) (signer common.Address, signature []byte)) (w *world, signer common.Address, send func(gas ...uint64) evmtest.Result) {
	w = newWorld(t)
	contract := common.BytesToAddress([]byte("nobody's contract"))
	intent := archive{ContractAddress: contract, Epoch: 1, Proposer: proposer, Nonce: new(big.Int), CollectUntil: w.Time() + day}
	signer, signature := choose(w.digest(intent))
	family := relay(w.Chain, w.codeRegistry)
	w.must(w.send(keeper, w.registry, "Registry", "approve", family, kindFamily))
	only := configuration{Signers: []common.Address{signer}, Threshold: 1, Delay: new(big.Int)}
	w.must(w.send(stranger, family, "CodeRegistry", "register", contract, user, only, head{}, ""))
	return w, signer, func(gas ...uint64) evmtest.Result {
		return w.Call(stranger, w.codeRegistry, nil, pack("CodeRegistry", "submitArchive", intent, entry(0, signature)), gas...)
	}
}

// The highest s of the low form counts, the next one does not, whoever it recovers to.
func TestSignaturesUpToHalfTheOrder(t *testing.T) {
	half := new(big.Int).Rsh(crypto.S256().Params().N, 1)
	for more, counts := range []bool{true, false} {
		w, signer, send := signedByAny(t, func(digest common.Hash) (common.Address, []byte) {
			signature := ecdsaSignature(evmtest.Key(6), digest)
			new(big.Int).Add(half, big.NewInt(int64(more))).FillBytes(signature[32:64])
			plain := append(append([]byte{}, signature[:64]...), signature[64]-27)
			key, err := crypto.SigToPub(digest[:], plain)
			if err != nil {
				t.Fatal(err)
			}
			return crypto.PubkeyToAddress(*key), signature
		})
		if r := send(); counts {
			w.must(r)
		} else {
			w.wantRefusal(r, "SignatureInvalid", signer)
		}
	}
}

// What recovers to nobody is nobody's signature, whatever small number a signer's address is.
func TestSignaturesOfSmallAddresses(t *testing.T) {
	for _, n := range []byte{1, 2, 31, 32, 33, 63, 64, 255} {
		w, signer, send := signedByAny(t, func(common.Hash) (common.Address, []byte) {
			return common.BytesToAddress([]byte{n}), make([]byte, 65)
		})
		w.wantRefusal(send(), "SignatureInvalid", signer)
	}
}

// magic is what a wallet answers when a signature is its own, as a word.
var magic = common.FromHex("1626ba7e" + "00000000000000000000000000000000000000000000000000000000")

// A wallet is asked about the digest and the signature as it was brought, in the encoding of EIP-1271.
func TestSignaturesAsWalletsSeeThem(t *testing.T) {
	wallet := common.BytesToAddress([]byte("wallet that compares"))
	for _, length := range []int{0, 1, 32, 65, 70} {
		signature := bytes.Repeat([]byte{7}, length)
		var asked []byte
		w, _, send := signedByAny(t, func(digest common.Hash) (common.Address, []byte) {
			asked = slices.Concat(magic[:4], digest[:], common.LeftPadBytes([]byte{0x40}, 32), common.LeftPadBytes([]byte{byte(length)}, 32),
				signature, make([]byte, (32-length%32)%32))
			return wallet, signature
		})
		// The magic value if keccak256 of the call's data is that of asked.
		w.SetCode(wallet, slices.Concat(common.FromHex("365f5f37"+"365f20"+"7f"), crypto.Keccak256(asked), common.FromHex("14"+"7f"), magic, common.FromHex("02"+"5f52"+"60205ff3")))
		w.must(send())
	}
}

// Only success with a whole word counts, at odd addresses and at even ones.
func TestSignaturesOfWalletsThatAnswerOddly(t *testing.T) {
	const returns, reverts = 0xf3, 0xfd
	for _, last := range []byte{0xa0, 0xa1} {
		for _, tc := range []struct {
			size, with byte
			counts     bool
		}{{32, returns, true}, {33, returns, true}, {31, returns, false}, {0, returns, false}, {32, reverts, false}} {
			wallet := common.BytesToAddress([]byte{0xc0, 0xde, last})
			w, _, send := signedByAny(t, func(common.Hash) (common.Address, []byte) { return wallet, []byte{1} })
			w.SetCode(wallet, slices.Concat([]byte{0x7f}, magic, []byte{0x5f, 0x52, 0x60, tc.size, 0x5f, tc.with}))
			if r := send(); tc.counts {
				w.must(r)
			} else {
				w.wantRefusal(r, "SignatureInvalid", wallet)
			}
		}
	}
}

// A wallet that signs contracts has exactly the gas that is promised.
func TestSignaturesOfAWalletThatCountsItsGas(t *testing.T) {
	wallet := common.BytesToAddress([]byte("wallet that counts"))
	w, _, send := signedByAny(t, func(common.Hash) (common.Address, []byte) { return wallet, []byte{1} })
	// The magic value if GAS, which itself takes 2, says 399,998.
	w.SetCode(wallet, common.FromHex("5a"+"62061a7e"+"14"+common.Bytes2Hex(append([]byte{0x7f}, magic...))+"02"+"5f52"+"60205ff3"))
	w.must(send())
}

// Recovery takes what gas there is: a submission with little more than it uses is no other.
func TestSignaturesWithLittleGas(t *testing.T) {
	w, _, send := signedByAny(t, func(digest common.Hash) (common.Address, []byte) {
		return evmtest.Account(6), ecdsaSignature(evmtest.Key(6), digest)
	})
	before := w.Snapshot()
	used := w.must(send()).GasUsed
	w.Restore(before)
	w.must(send(used + 20_000))
}
