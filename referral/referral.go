// Package referral is chains of referral links, which are signed off chain and checked by a campaign contract.
//
// The campaign's key signs a link to the first referrer's key, that one's key a link to the next, and the last one's key signs the
// customer. Each link names the next key and its cut of the reward, and carries the digest of the link before it: a chain can be neither
// cut, nor put together from others, nor used on another campaign or by another customer. Signatures are EIP-712, of the domain
// "Theseus referral", version "1", of chain and campaign.
//
// [Parse] and [Chain.String] know one spelling of each chain. [Chain.Verify] refuses exactly what contracts/network/ReferralCampaign.sol
// refuses of a chain, but for what only the chain knows (budget, end, who bought before); vectors/referral.json holds both to it.
package referral

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/upgrade"
)

// MostReferrers of one chain.
const MostReferrers = 32

// Whole is the sum that the cuts of a chain may reach: they are in hundredths of a per cent of the reward.
const Whole = 10_000

// Campaign that a chain is for.
type Campaign struct {
	ChainID uint64
	Address common.Address
}

// Signature in the compact form of EIP-2098.
type Signature [64]byte

// Link to the next key. The signature is by the key before.
type Link struct {
	Next      common.Address
	Cut       uint16
	Signature Signature
}

// Chain of links from a campaign's key; with Customer set it is complete, and can be converted.
type Chain struct {
	Campaign Campaign
	Key      common.Address // the campaign's, which signs the first link
	Links    []Link
	// Customer that the last key signed, with that signature; zero while the chain may still be extended.
	Customer  common.Address
	Signature Signature
}

// Errors that Verify gives; those of a link say which.
var (
	ErrTooLong      = fmt.Errorf("more than %d referrers", MostReferrers)
	ErrLoop         = errors.New("the chain comes back to a key that it has passed")
	ErrSelfReferral = errors.New("the customer is one of the referrers, or has the campaign's key")
	ErrCuts         = errors.New("the cuts are more than the whole reward")
	ErrKey          = errors.New("the key is zero, or the campaign's own")
	ErrSignature    = errors.New("the signature is not by the key before")
	ErrComplete     = errors.New("the chain ends with a customer")
)

// LinkError says which link is refused; the number of links for the customer's signature.
type LinkError struct {
	Link int
	Key  common.Address // that should have signed it
	Err  error
}

func (e *LinkError) Error() string { return fmt.Sprintf("link %d: %v", e.Link+1, e.Err) }
func (e *LinkError) Unwrap() error { return e.Err }

var (
	domainType   = crypto.Keccak256([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	linkType     = crypto.Keccak256([]byte("Link(bytes32 previous,address next,uint16 cut)"))
	customerType = crypto.Keccak256([]byte("Customer(bytes32 previous,address customer)"))
)

const (
	domainName    = "Theseus referral"
	domainVersion = "1"
)

func (c Campaign) digest(fields ...[]byte) common.Hash {
	var id [32]byte
	binary.BigEndian.PutUint64(id[24:], c.ChainID)
	domain := crypto.Keccak256(domainType, crypto.Keccak256([]byte(domainName)), crypto.Keccak256([]byte(domainVersion)), id[:], word(c.Address))
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, domain, crypto.Keccak256(fields...))
}

func word(a common.Address) []byte { return common.LeftPadBytes(a[:], 32) }

// LinkDigest is what the signer of a link signs; previous is the digest of the link before, zero for the first.
func (c Campaign) LinkDigest(previous common.Hash, next common.Address, cut uint16) common.Hash {
	return c.digest(linkType, previous[:], word(next), common.LeftPadBytes(binary.BigEndian.AppendUint16(nil, cut), 32))
}

// CustomerDigest is what the last key signs.
func (c Campaign) CustomerDigest(previous common.Hash, customer common.Address) common.Hash {
	return c.digest(customerType, previous[:], word(customer))
}

// Digest of the last link; zero without any.
func (c *Chain) Digest() (last common.Hash) {
	for _, l := range c.Links {
		last = c.Campaign.LinkDigest(last, l.Next, l.Cut)
	}
	return last
}

// Last is the key that may extend the chain.
func (c *Chain) Last() common.Address {
	if len(c.Links) == 0 {
		return c.Key
	}
	return c.Links[len(c.Links)-1].Next
}

// Left is what of the reward no referrer has yet.
func (c *Chain) Left() int {
	left := Whole
	for _, l := range c.Links {
		left -= int(l.Cut)
	}
	return left
}

// Verify checks everything that can be known off chain.
func (c *Chain) Verify() error {
	if len(c.Links) > MostReferrers {
		return ErrTooLong
	}
	seen := map[common.Address]bool{}
	key, last := c.Key, common.Hash{}
	if key == (common.Address{}) {
		return ErrKey
	}
	for i, l := range c.Links {
		refuse := func(err error) error { return &LinkError{i, key, err} }
		switch {
		case c.Customer != (common.Address{}) && l.Next == c.Customer:
			return refuse(ErrSelfReferral)
		case l.Next == (common.Address{}), l.Next == c.Key:
			return refuse(ErrKey)
		case seen[l.Next]:
			return refuse(ErrLoop)
		}
		last = c.Campaign.LinkDigest(last, l.Next, l.Cut)
		if !l.Signature.by(key, last) {
			return refuse(ErrSignature)
		}
		seen[l.Next], key = true, l.Next
	}
	switch {
	case c.Left() < 0:
		return ErrCuts
	case c.Customer == (common.Address{}) && c.Signature != (Signature{}):
		return &LinkError{len(c.Links), key, ErrSignature}
	case c.Customer == (common.Address{}):
		return nil
	case c.Customer == c.Key:
		return ErrSelfReferral
	case !c.Signature.by(key, c.Campaign.CustomerDigest(last, c.Customer)):
		return &LinkError{len(c.Links), key, ErrSignature}
	}
	return nil
}

// by reports whether a key made the signature over a digest, in its one spelling.
func (s Signature) by(key common.Address, digest common.Hash) bool {
	var full [65]byte
	copy(full[:], s[:])
	full[64] = full[32] >> 7
	full[32] &= 0x7f
	r, low := new(big.Int).SetBytes(full[:32]), new(big.Int).SetBytes(full[32:64])
	if !crypto.ValidateSignatureValues(full[64], r, low, true) {
		return false
	}
	public, err := crypto.SigToPub(digest[:], full[:])
	return err == nil && crypto.PubkeyToAddress(*public) == key
}

// Compact gives the compact form of a signature of 65 bytes, r, s and v.
func Compact(signature []byte) (s Signature, err error) {
	if len(signature) != 65 || signature[64] != 27 && signature[64] != 28 || signature[32] > 0x7f {
		return s, errors.New("the signature is not r, low s and v of 27 or 28")
	}
	copy(s[:], signature)
	s[32] |= (signature[64] - 27) << 7
	return s, nil
}

// Extend gives what the last key must sign so that another referrer is added.
func (c *Chain) Extend(next common.Address, cut uint16) (upgrade.TypedData, common.Hash) {
	last := c.Digest()
	return c.typed("Link", []upgrade.TypedField{{Name: "previous", Type: "bytes32"}, {Name: "next", Type: "address"}, {Name: "cut", Type: "uint16"}},
		map[string]any{"previous": last.Hex(), "next": next.Hex(), "cut": strconv.Itoa(int(cut))}), c.Campaign.LinkDigest(last, next, cut)
}

// Complete gives what the last key must sign for a customer.
func (c *Chain) Complete(customer common.Address) (upgrade.TypedData, common.Hash) {
	last := c.Digest()
	return c.typed("Customer", []upgrade.TypedField{{Name: "previous", Type: "bytes32"}, {Name: "customer", Type: "address"}},
		map[string]any{"previous": last.Hex(), "customer": customer.Hex()}), c.Campaign.CustomerDigest(last, customer)
}

func (c *Chain) typed(name string, fields []upgrade.TypedField, message map[string]any) upgrade.TypedData {
	return upgrade.TypedData{
		Types: map[string][]upgrade.TypedField{"EIP712Domain": {
			{Name: "name", Type: "string"}, {Name: "version", Type: "string"}, {Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"},
		}, name: fields},
		PrimaryType: name,
		Domain: map[string]any{
			"name": domainName, "version": domainVersion, "chainId": strconv.FormatUint(c.Campaign.ChainID, 10), "verifyingContract": c.Campaign.Address.Hex(),
		},
		Message: message,
	}
}
