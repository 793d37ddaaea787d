package link

import (
	"encoding/hex"
	"fmt"
)

// Commit is a git commit id in 32 bytes: a SHA-1 id is its 20 bytes followed by 12 zero bytes, a SHA-256 id fills all.
// The zero Commit stands for "none": archives and directories have no commits.
type Commit [32]byte

const sha1Bytes = 20

// ParseCommit reads 40 or 64 lower-case hexadecimal digits, the spelling of String.
func ParseCommit(s string) (Commit, error) {
	var c Commit
	if len(s) != 2*sha1Bytes && len(s) != 2*len(c) {
		return Commit{}, fmt.Errorf("commit %.80q: want 40 or 64 hexadecimal digits", s)
	}
	if _, err := hex.Decode(c[:], []byte(s)); err != nil || c.String() != s {
		return Commit{}, fmt.Errorf("commit %q: want lower-case hexadecimal digits, and no SHA-1 id padded to 64", s)
	}
	return c, nil
}

// String is the id as git prints it: 40 digits for SHA-1 (and for none), 64 for SHA-256.
func (c Commit) String() string {
	if c.sha256() {
		return hex.EncodeToString(c[:])
	}
	return hex.EncodeToString(c[:sha1Bytes])
}

// IsZero reports whether c stands for "none".
func (c Commit) IsZero() bool { return c == Commit{} }

// MarshalText is String.
func (c Commit) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText is ParseCommit; c is left alone on error.
func (c *Commit) UnmarshalText(text []byte) error {
	parsed, err := ParseCommit(string(text))
	if err != nil {
		return err
	}
	*c = parsed
	return nil
}

func (c Commit) sha256() bool {
	return [len(c) - sha1Bytes]byte(c[sha1Bytes:]) != [len(c) - sha1Bytes]byte{}
}
