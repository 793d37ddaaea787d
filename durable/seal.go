package durable

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
)

// ErrDamaged says that a sealed file is not as it was written.
var ErrDamaged = errors.New("it was changed since it was written, by a disk or by somebody")

// SealOf is what a file that we keep says of the rest of it in its member "sha256": SHA-256 of the JSON object without that member,
// members sorted and without spaces. A byte that a disk changes in a number or an address would else be believed.
func SealOf(v any) (digest string, err error) {
	b, err := json.Marshal(v)
	if err != nil {
		return digest, err
	}
	_, digest, err = split(b)
	return digest, err
}

// Unseal gives the object without the digest, which must be right; sealed says whether there was one.
func Unseal(b []byte) (object []byte, sealed bool, err error) {
	members, want, err := split(b)
	if err != nil {
		return nil, false, err
	}
	text, sealed := members["sha256"]
	if !sealed {
		return b, false, nil
	}
	var digest string
	if err := json.Unmarshal(text, &digest); err != nil || digest != want {
		return nil, true, ErrDamaged
	}
	delete(members, "sha256")
	object, err = json.Marshal(members)
	return object, true, err
}

// split gives the members of an object and the digest of all but "sha256".
func split(b []byte) (members map[string]json.RawMessage, digest string, err error) {
	if err := json.Unmarshal(b, &members); err != nil {
		return nil, digest, err
	}
	if members == nil {
		return nil, digest, errors.New("no JSON object")
	}
	text, sealed := members["sha256"]
	delete(members, "sha256")
	plain, err := json.Marshal(members)
	if sealed {
		members["sha256"] = text
	}
	sum := sha256.Sum256(plain)
	return members, hex.EncodeToString(sum[:]), err
}
