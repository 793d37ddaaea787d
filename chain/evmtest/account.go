package evmtest

import (
	"crypto/ecdsa"
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
)

// Key is the i-th test key, the same in every run.
func Key(i int) *ecdsa.PrivateKey {
	seed := binary.BigEndian.AppendUint64([]byte("theseus test key "), uint64(i))
	key, err := crypto.ToECDSA(crypto.Keccak256(seed))
	if err != nil {
		panic(err) // one hash in 2^128 is no key
	}
	return key
}

// Account is the address of Key(i). It has no balance until funded; gas is free.
func Account(i int) common.Address { return crypto.PubkeyToAddress(Key(i).PublicKey) }

// Delegate makes the account of a key run the code of target (EIP-7702); the zero address ends the delegation.
// The fork must be Prague or later.
func (c *Chain) Delegate(key *ecdsa.PrivateKey, target common.Address) Result {
	account := crypto.PubkeyToAddress(key.PublicKey)
	authorization, err := types.SignSetCode(key, types.SetCodeAuthorization{
		ChainID: *uint256.MustFromBig(c.ID()),
		Address: target,
		Nonce:   c.Nonce(account) + 1, // the transaction itself takes the present nonce
	})
	if err != nil {
		c.tb.Fatal(err)
	}
	return c.Send(Tx{From: account, To: &account, Authorizations: []types.SetCodeAuthorization{authorization}})
}
