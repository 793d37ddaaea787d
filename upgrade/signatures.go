package upgrade

import (
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

const (
	ecdsaBytes = 65
	// entryHead is 1 byte signer index and 2 bytes length.
	entryHead = 3
	maxEntry  = 1<<16 - 1
)

// ErrSignature is why a signature cannot be an ECDSA one.
var ErrSignature = errors.New("not an ECDSA signature of 65 bytes with low s and v of 27 or 28")

// Recover is the account whose key made a signature (r, s, v) of a digest. High s and v other than 27 and 28 are refused, so that
// nobody can make a second signature out of the first.
func Recover(d Digest, signature []byte) (common.Address, error) {
	if len(signature) != ecdsaBytes || signature[64] != 27 && signature[64] != 28 {
		return common.Address{}, ErrSignature
	}
	plain := slices.Clone(signature)
	plain[64] -= 27
	if !lowS(plain) {
		return common.Address{}, ErrSignature
	}
	key, err := crypto.SigToPub(d[:], plain)
	if err != nil {
		return common.Address{}, fmt.Errorf("%w: %v", ErrSignature, err)
	}
	return crypto.PubkeyToAddress(*key), nil
}

// CanonicalSignature turns the v of 0 or 1, that some signers give, into 27 or 28, and leaves everything else as it is.
func CanonicalSignature(signature []byte) []byte {
	signature = slices.Clone(signature)
	if len(signature) == ecdsaBytes && signature[64] < 2 {
		signature[64] += 27
	}
	return signature
}

// halfOrder is half the order of secp256k1, rounded down.
var halfOrder = common.FromHex("7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0")

func lowS(signature []byte) bool { return slices.Compare(signature[32:64], halfOrder) <= 0 }

// PackSignatures is what the submit functions of CodeRegistry take: entries of 1 byte signer index, 2 bytes length, signature,
// by ascending index. A signature of an account that is no signer is refused, and so is one of more than 65,535 bytes.
func PackSignatures(c *Configuration, signatures map[common.Address][]byte) ([]byte, error) {
	for account, signature := range signatures {
		if c.IndexOf(account) < 0 {
			return nil, &SignerUnknown{account}
		}
		if len(signature) > maxEntry {
			return nil, fmt.Errorf("signature of %v has %d bytes: at most %d fit", account, len(signature), maxEntry)
		}
	}
	var packed []byte
	for i, signer := range c.Signers {
		if signature, given := signatures[signer]; given {
			packed = append(packed, byte(i), byte(len(signature)>>8), byte(len(signature)))
			packed = append(packed, signature...)
		}
	}
	return packed, nil
}

// IndexedSignature is an entry of packed signatures.
type IndexedSignature struct {
	// Index of the signer.
	Index     int
	Signature []byte
}

// UnpackSignatures reads what [PackSignatures] gives for a record of n signers; SignaturesMalformed tells what is not.
func UnpackSignatures(n int, packed []byte) ([]IndexedSignature, error) {
	var entries []IndexedSignature
	for least := 0; len(packed) > 0; {
		entry, rest, err := nextSignature(n, least, packed)
		if err != nil {
			return nil, err
		}
		entries, packed, least = append(entries, entry), rest, entry.Index+1
	}
	return entries, nil
}

func nextSignature(n, least int, packed []byte) (entry IndexedSignature, rest []byte, err error) {
	if len(packed) < entryHead {
		return entry, nil, &SignaturesMalformed{}
	}
	index, end := int(packed[0]), entryHead+(int(packed[1])<<8|int(packed[2]))
	if index < least || index >= n || end > len(packed) {
		return entry, nil, &SignaturesMalformed{}
	}
	return IndexedSignature{index, packed[entryHead:end]}, packed[end:], nil
}
