package upgrade

import (
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/crypto"
)

// Word is 32 bytes with one meaning; words of different meanings are different types. The zero Word stands for "none".
type Word[M Meaning] [32]byte

// Meaning names what a [Word] is, for errors.
type Meaning interface{ name() string }

type (
	digest         struct{}
	codeHash       struct{}
	linkHash       struct{}
	headHash       struct{}
	historyHash    struct{}
	bundleHash     struct{}
	buildDigest    struct{}
	findingsDigest struct{}
	commitment     struct{}
	salt           struct{}
	expected       struct{}
)

func (digest) name() string         { return "digest" }
func (codeHash) name() string       { return "code hash" }
func (linkHash) name() string       { return "link hash" }
func (headHash) name() string       { return "head hash" }
func (historyHash) name() string    { return "history" }
func (bundleHash) name() string     { return "bundle" }
func (buildDigest) name() string    { return "build digest" }
func (findingsDigest) name() string { return "findings digest" }
func (commitment) name() string     { return "commitment" }
func (salt) name() string           { return "salt" }
func (expected) name() string       { return "expected answer" }

type (
	// Digest is the EIP-712 digest of an intent, and its id.
	Digest = Word[digest]
	// CodeHash is keccak256 of an account's runtime code.
	CodeHash = Word[codeHash]
	// LinkHash is keccak256 of a link's text.
	LinkHash = Word[linkHash]
	// HeadHash stands for what was active as a version; see [Head.Hash].
	HeadHash = Word[headHash]
	// HistoryHash stands for all versions that were active, in order; see [AfterVersion].
	HistoryHash = Word[historyHash]
	// Bundle stands for the upgrades that activate together; see [BundleOf].
	Bundle = Word[bundleHash]
	// BuildDigest covers the whole output of a build.
	BuildDigest = Word[buildDigest]
	// FindingsDigest is that of a safety report; zero for "not checked". See [NoFindings].
	FindingsDigest = Word[findingsDigest]
	// Commitment hides a verdict until it is revealed; see [Seat.Commit].
	Commitment = Word[commitment]
	// Salt is the secret part of a commitment.
	Salt = Word[salt]
	// Expected is what an assertion compares an answer with.
	Expected = Word[expected]
)

// NoFindings is the digest of an empty safety report: keccak256 of nothing.
var NoFindings = FindingsDigest(crypto.Keccak256Hash(nil))

// ParseDigest reads the one accepted spelling: 0x and 64 lower-case hexadecimal digits.
func ParseDigest(s string) (Digest, error) { return ParseWord[digest](s) }

// ParseWord reads the one accepted spelling: 0x and 64 lower-case hexadecimal digits.
func ParseWord[M Meaning](s string) (Word[M], error) {
	var w Word[M]
	if len(s) != 66 || s[:2] != "0x" {
		return Word[M]{}, fmt.Errorf("%s %.80q: want 0x and 64 hexadecimal digits", w.meaning(), s)
	}
	if _, err := hex.Decode(w[:], []byte(s[2:])); err != nil || w.String() != s {
		return Word[M]{}, fmt.Errorf("%s %q: want lower-case hexadecimal digits after 0x", w.meaning(), s)
	}
	return w, nil
}

func (w Word[M]) meaning() string {
	var m M
	return m.name()
}

// String is the spelling that ParseWord reads.
func (w Word[M]) String() string { return "0x" + hex.EncodeToString(w[:]) }

// IsZero reports whether w is zero.
func (w Word[M]) IsZero() bool { return w == Word[M]{} }

// MarshalText is String.
func (w Word[M]) MarshalText() ([]byte, error) { return []byte(w.String()), nil }

// UnmarshalText is ParseWord; w is left alone on error.
func (w *Word[M]) UnmarshalText(text []byte) error {
	parsed, err := ParseWord[M](string(text))
	if err != nil {
		return err
	}
	*w = parsed
	return nil
}

// GitCommit is a git commit id in 32 bytes, as the intent carries it: a SHA-1 id is its 20 bytes followed by 12 zero bytes, a
// SHA-256 id fills all. Zero stands for "none". It is link.Commit, which this package lies too low to import.
type GitCommit [32]byte

const sha1Bytes = 20

// ParseGitCommit reads 40 or 64 lower-case hexadecimal digits, the spelling of String.
func ParseGitCommit(s string) (GitCommit, error) {
	var c GitCommit
	if len(s) != 2*sha1Bytes && len(s) != 2*len(c) {
		return GitCommit{}, fmt.Errorf("commit %.80q: want 40 or 64 hexadecimal digits", s)
	}
	if _, err := hex.Decode(c[:], []byte(s)); err != nil || c.String() != s {
		return GitCommit{}, fmt.Errorf("commit %q: want lower-case hexadecimal digits, and no SHA-1 id padded to 64", s)
	}
	return c, nil
}

// String is the id as git prints it: 40 digits for SHA-1 (and for none), 64 for SHA-256.
func (c GitCommit) String() string {
	if [len(c) - sha1Bytes]byte(c[sha1Bytes:]) != [len(c) - sha1Bytes]byte{} {
		return hex.EncodeToString(c[:])
	}
	return hex.EncodeToString(c[:sha1Bytes])
}

// IsZero reports whether c stands for "none".
func (c GitCommit) IsZero() bool { return c == GitCommit{} }

// MarshalText is String.
func (c GitCommit) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText is ParseGitCommit; c is left alone on error.
func (c *GitCommit) UnmarshalText(text []byte) error {
	parsed, err := ParseGitCommit(string(text))
	if err != nil {
		return err
	}
	*c = parsed
	return nil
}

// Uint256 is an unsigned 256-bit number, big endian, so that values compare with ==.
type Uint256 [32]byte

// NewUint256 is a small number.
func NewUint256(n uint64) (u Uint256) {
	binary.BigEndian.PutUint64(u[24:], n)
	return u
}

// Uint256FromBig refuses negative numbers and those of more than 256 bits.
func Uint256FromBig(n *big.Int) (Uint256, error) {
	var u Uint256
	if n.Sign() < 0 || n.BitLen() > 256 {
		return Uint256{}, fmt.Errorf("number %v: want 0 to 2^256-1", n)
	}
	n.FillBytes(u[:])
	return u, nil
}

// ParseUint256 reads the one accepted spelling: decimal digits without leading zeros.
func ParseUint256(s string) (Uint256, error) {
	if len(s) == 0 || len(s) > 78 || (s[0] == '0' && len(s) > 1) {
		return Uint256{}, fmt.Errorf("number %.100q: want decimal digits without leading zeros, below 2^256", s)
	}
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return Uint256{}, fmt.Errorf("number %q: want decimal digits only", s)
		}
	}
	n, _ := new(big.Int).SetString(s, 10)
	return Uint256FromBig(n)
}

// Big is a new big.Int of the same value.
func (u Uint256) Big() *big.Int { return new(big.Int).SetBytes(u[:]) }

// IsZero reports whether u is 0.
func (u Uint256) IsZero() bool { return u == Uint256{} }

// String is the spelling that ParseUint256 reads.
func (u Uint256) String() string { return u.Big().String() }

// MarshalText is String.
func (u Uint256) MarshalText() ([]byte, error) { return []byte(u.String()), nil }

// UnmarshalText is ParseUint256; u is left alone on error.
func (u *Uint256) UnmarshalText(text []byte) error {
	parsed, err := ParseUint256(string(text))
	if err != nil {
		return err
	}
	*u = parsed
	return nil
}
