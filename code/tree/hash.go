// Package tree is the canonical form of a directory of source code: which files belong to it, in which order, and the
// 32 bytes that stand for all of them.
//
// The tree hash is SHA-256 over one line per file, in the byte order of the paths:
//
//	<hex SHA-256 of the file's bytes>  <path>\n
//
// It is the digest of golang.org/x/mod/sumdb/dirhash (Hash1), raw, and whoever has coreutils can check it:
//
//	find . -name .git -prune -o -type f -printf '%P\n' | LC_ALL=C sort | xargs -d '\n' sha256sum -- | sha256sum
//
// Only regular files and their paths count. Modes, times, owners and empty directories do not, and nothing named .git
// at any depth is part of a tree. Limits aside, whether a tree is refused depends on its files alone, with one exception:
// a symbolic link, device, pipe or socket is refused wherever it stands.
package tree

import (
	"encoding/hex"
	"fmt"
)

// Hash is SHA-256: of a whole tree as the package comment says, or of one file's bytes where a [Change] carries it.
// The zero Hash stands for "none".
type Hash [32]byte

// ParseHash reads the one accepted spelling: 0x and 64 lower-case hexadecimal digits.
func ParseHash(s string) (Hash, error) {
	var h Hash
	if len(s) != 66 || s[:2] != "0x" {
		return Hash{}, fmt.Errorf("tree hash %.80q: want 0x and 64 hexadecimal digits", s)
	}
	if _, err := hex.Decode(h[:], []byte(s[2:])); err != nil || h.String() != s {
		return Hash{}, fmt.Errorf("tree hash %q: want lower-case hexadecimal digits after 0x", s)
	}
	return h, nil
}

// String is the spelling that ParseHash reads.
func (h Hash) String() string { return "0x" + hex.EncodeToString(h[:]) }

// IsZero reports whether h is the zero Hash.
func (h Hash) IsZero() bool { return h == Hash{} }

// MarshalText is String, so that JSON shows a Hash as it is typed.
func (h Hash) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText is ParseHash; h is left alone on error.
func (h *Hash) UnmarshalText(text []byte) error {
	parsed, err := ParseHash(string(text))
	if err != nil {
		return err
	}
	*h = parsed
	return nil
}
