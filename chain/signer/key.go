package signer

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/upgrade"
)

// Key is a key in memory: of a devnet account, or unlocked from a keystore file.
type Key struct {
	private *ecdsa.PrivateKey
	address common.Address
}

// NewKey signs with a private key.
func NewKey(private *ecdsa.PrivateKey) *Key {
	return &Key{private: private, address: crypto.PubkeyToAddress(private.PublicKey)}
}

// Address is part of [Signer].
func (k *Key) Address() common.Address { return k.address }

// ShowsFields is part of [Signer]: the program that holds the key shows them with [Show].
func (k *Key) ShowsFields() bool { return true }

// SignTypedData is part of [Signer].
func (k *Key) SignTypedData(_ context.Context, data upgrade.TypedData) ([]byte, error) {
	hash, err := hashOf(data)
	if err != nil {
		return nil, fmt.Errorf("typed data: %w", err)
	}
	signature, err := crypto.Sign(hash, k.private)
	if err != nil {
		return nil, err
	}
	signature[64] += 27
	return signature, nil
}

// SignTx is part of [Signer].
func (k *Key) SignTx(_ context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	return types.SignTx(tx, types.LatestSignerForChainID(chainID), k.private)
}

// Secret derives 32 bytes that only the holder of the key can, for one purpose: keccak256("theseus secret" · key · purpose).
// A validator's salts come from it, so that a lost disk can still reveal.
func (k *Key) Secret(purpose string) [32]byte {
	return crypto.Keccak256Hash([]byte("theseus secret"), crypto.FromECDSA(k.private), []byte(purpose))
}
