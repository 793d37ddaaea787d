// Package signer signs what people decided: intents, as EIP-712 typed data, and transactions. A key lives in a keystore
// file of go-ethereum's format, behind an external signer that speaks Clef's JSON-RPC, or, for accounts of a devnet, in memory.
//
// Nothing is signed blind: [Show] renders every field before anything is signed, and a signer that would show its owner
// only a hash is refused for intents. Whatever comes back is recovered and compared with the account before it is believed.
package signer

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"theseus/upgrade"
)

// Signer signs for one account.
type Signer interface {
	Address() common.Address
	// SignTypedData gives r, s, v (65 bytes, v 27 or 28, s in the lower half).
	SignTypedData(ctx context.Context, data upgrade.TypedData) ([]byte, error)
	SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
	// ShowsFields reports whether whoever holds the key sees the fields of typed data, and not a hash alone.
	ShowsFields() bool
}

// BlindSigningError says that an intent was not brought before a signer that could not show it.
type BlindSigningError struct{ Account common.Address }

func (e *BlindSigningError) Error() string {
	return fmt.Sprintf("the signer of %v would show only a hash: nothing is signed blind; use a signer that shows typed data", e.Account)
}

// SignatureError says that a signer gave back what the account cannot have signed.
type SignatureError struct {
	Account common.Address
	Reason  string
}

func (e *SignatureError) Error() string {
	return fmt.Sprintf("the signature for %v is refused: %s", e.Account, e.Reason)
}

// SignIntent signs an intent, and checks the signature against the digest that is computed here.
func SignIntent(ctx context.Context, s Signer, d upgrade.Domain, intent upgrade.Intent) ([]byte, error) {
	return SignData(ctx, s, upgrade.TypedDataOf(d, intent), [32]byte(upgrade.DigestOf(d, intent)))
}

// SignData signs typed data, and checks the signature against the digest that whoever made it computed.
func SignData(ctx context.Context, s Signer, data upgrade.TypedData, digest [32]byte) ([]byte, error) {
	if !s.ShowsFields() {
		return nil, &BlindSigningError{s.Address()}
	}
	signature, err := s.SignTypedData(ctx, data)
	if err != nil {
		return nil, fmt.Errorf("signing: %w", err)
	}
	return Check(signature, digest, s.Address())
}

// Check gives a signature back in the one accepted form, if the account made it over the digest.
func Check(signature []byte, digest [32]byte, account common.Address) ([]byte, error) {
	refuse := func(reason string) ([]byte, error) { return nil, &SignatureError{account, reason} }
	if len(signature) != 65 {
		return refuse(fmt.Sprintf("%d bytes, not 65", len(signature)))
	}
	normal := append([]byte(nil), signature...)
	if normal[64] < 2 {
		normal[64] += 27
	}
	if normal[64] != 27 && normal[64] != 28 {
		return refuse(fmt.Sprintf("v is %d", normal[64]))
	}
	r, s := new(big.Int).SetBytes(normal[:32]), new(big.Int).SetBytes(normal[32:64])
	if !crypto.ValidateSignatureValues(normal[64]-27, r, s, true) {
		return refuse("r or s out of range, or s in the upper half")
	}
	recoverable := append([]byte(nil), normal...)
	recoverable[64] -= 27
	key, err := crypto.SigToPub(digest[:], recoverable)
	if err != nil {
		return refuse("no key can be recovered")
	}
	if found := crypto.PubkeyToAddress(*key); found != account {
		return refuse("it is of " + found.Hex())
	}
	return normal, nil
}

// hashOf is go-ethereum's own digest of typed data: a second opinion on package upgrade's.
func hashOf(data upgrade.TypedData) ([]byte, error) {
	converted, err := convert(data)
	if err != nil {
		return nil, err
	}
	hash, _, err := apitypes.TypedDataAndHash(converted)
	return hash, err
}
