package referral

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// A chain's text is this prefix and the base64url, without padding, of
//
//	chain id (8 bytes), campaign (20), key (20), number of links (1),
//	for each link: next (20), cut (2), signature (64),
//	if it is complete: customer (20), signature (64),
//	the first 4 bytes of the SHA-256 of all before
//
// with integers in big endian.
const prefix = "referral1_"

const (
	headSize     = 8 + 20 + 20 + 1
	linkSize     = 20 + 2 + 64
	customerSize = 20 + 64
	checkSize    = 4
	maxText      = len(prefix) + (headSize+MostReferrers*linkSize+customerSize+checkSize)*4/3 + 4
)

var strict = base64.RawURLEncoding.Strict()

// ErrForm is wrapped by every refusal of [Parse].
var ErrForm = errors.New("no referral link")

// String is the chain's one spelling.
func (c *Chain) String() string {
	b := binary.BigEndian.AppendUint64(nil, c.Campaign.ChainID)
	b = append(b, c.Campaign.Address[:]...)
	b = append(b, c.Key[:]...)
	b = append(b, byte(len(c.Links)))
	for _, l := range c.Links {
		b = append(b, l.Next[:]...)
		b = binary.BigEndian.AppendUint16(b, l.Cut)
		b = append(b, l.Signature[:]...)
	}
	if c.Customer != (common.Address{}) {
		b = append(b, c.Customer[:]...)
		b = append(b, c.Signature[:]...)
	}
	check := sha256.Sum256(b)
	return prefix + strict.EncodeToString(append(b, check[:checkSize]...))
}

// Parse reads the one spelling of a chain. It checks no signature: [Chain.Verify] does.
func Parse(text string) (*Chain, error) {
	refuse := func(format string, args ...any) (*Chain, error) {
		return nil, fmt.Errorf("%w: %s", ErrForm, fmt.Sprintf(format, args...))
	}
	if len(text) > maxText {
		return refuse("longer than %d characters", maxText)
	}
	encoded, ok := strings.CutPrefix(text, prefix)
	if !ok {
		return refuse("it does not begin with %s", prefix)
	}
	if strings.ContainsAny(encoded, "\r\n") {
		return refuse("it has a line break") // which the decoder would pass over
	}
	b, err := strict.DecodeString(encoded)
	if err != nil {
		return refuse("a character is wrong, or some are missing")
	}
	if len(b) < headSize+checkSize {
		return refuse("it is cut off")
	}
	body, check := b[:len(b)-checkSize], b[len(b)-checkSize:]
	if sum := sha256.Sum256(body); !bytes.Equal(sum[:checkSize], check) {
		return refuse("a character is wrong, or some are missing (its check differs)")
	}
	c := new(Chain)
	c.Campaign.ChainID = binary.BigEndian.Uint64(body)
	copy(c.Campaign.Address[:], body[8:])
	copy(c.Key[:], body[28:])
	count := int(body[48])
	body = body[headSize:]
	if count > MostReferrers {
		return refuse("%d referrers; at most %d", count, MostReferrers)
	}
	if len(body) != count*linkSize && len(body) != count*linkSize+customerSize {
		return refuse("%d bytes for %d links", len(body), count)
	}
	for ; count > 0; count-- {
		var l Link
		copy(l.Next[:], body)
		l.Cut = binary.BigEndian.Uint16(body[20:])
		copy(l.Signature[:], body[22:])
		c.Links = append(c.Links, l)
		body = body[linkSize:]
	}
	if len(body) == 0 {
		return c, nil
	}
	copy(c.Customer[:], body)
	copy(c.Signature[:], body[20:])
	if c.Customer == (common.Address{}) {
		return refuse("the customer is nobody")
	}
	return c, nil
}
