package upgrade

import (
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/crypto"
)

// AfterVersion is a record's history once the version with that leaf is active: keccak256(history, leaf). It begins with zero.
func AfterVersion(history HistoryHash, leaf HeadHash) HistoryHash {
	return HistoryHash(crypto.Keccak256Hash(history[:], leaf[:]))
}

// Path proves that a version was active in a record: its leaf leads from Before, over the leaves of the versions activated
// later, to the record's History.
type Path struct {
	Before HistoryHash
	Later  []HeadHash
}

// PathTo is the path of one of the versions that were active, given their leaves by number; ok is false if it is none of them.
// Versions are activated in the order of their numbers.
func PathTo(version uint32, leaves map[uint32]HeadHash) (path Path, ok bool) {
	for _, v := range slices.Sorted(maps.Keys(leaves)) {
		switch leaf := leaves[v]; {
		case v < version:
			path.Before = AfterVersion(path.Before, leaf)
		case v > version:
			path.Later = append(path.Later, leaf)
		default:
			ok = true
		}
	}
	return path, ok
}

// leads reports whether a leaf leads to a history.
func (p Path) leads(leaf HeadHash, history HistoryHash) bool {
	found := AfterVersion(p.Before, leaf)
	for _, later := range p.Later {
		found = AfterVersion(found, later)
	}
	return found == history
}

// Words are the bytes32[] that submitRollBack takes.
func (p Path) Words() [][32]byte {
	words := [][32]byte{p.Before}
	for _, leaf := range p.Later {
		words = append(words, leaf)
	}
	return words
}
