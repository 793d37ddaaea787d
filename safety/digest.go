package safety

import (
	"bytes"
	"encoding/binary"
	"slices"

	"github.com/ethereum/go-ethereum/crypto"

	"theseus/upgrade"
)

// Checks numbers the set of checks that this program runs. It goes into every digest of findings that is not empty, so that validators with
// other checks are told apart knowingly. It is raised with every change after which some pair of versions has other findings that stand: what
// the cases of package corpus find is recorded under the number (corpus/findings.txt).
const Checks = 4

// Stands reports whether a finding keeps a version from being safe: a warning does not, nor what was set aside.
func (f Finding) Stands() bool { return f.Severity != Warning && f.Allowed == "" }

// Digest is the findings digest of a list: what a validator reveals, and what signers allow. That of a list in which nothing stands is
// [upgrade.NoFindings]; it is never zero, which says that nothing was checked.
//
// It is Keccak-256 over the following fields, each as its length in 8 bytes, big-endian, and its bytes. Text is UTF-8; numbers have 8 bytes,
// big-endian.
//
//	"theseus findings 1"
//	Checks
//	number of findings, then of each: Code, Contract, File, Line, number of Slots, Slots
//
// Of the list only the findings that stand count, each once, in the byte order of their fields so encoded; Slots are in the byte order of
// their texts, each once. What is worded for people (message, details, remedy) has no part in it.
func Digest(findings []Finding) upgrade.FindingsDigest {
	return upgrade.FindingsDigest(crypto.Keccak256Hash(encode(findings)))
}

// encode is what Digest hashes.
func encode(findings []Finding) []byte {
	var all [][]byte
	for _, f := range findings {
		if f.Stands() {
			all = append(all, f.encode())
		}
	}
	if len(all) == 0 {
		return nil
	}
	slices.SortFunc(all, bytes.Compare)
	all = slices.CompactFunc(all, bytes.Equal)
	b := number(number(field(nil, "theseus findings 1"), Checks), len(all))
	return append(b, bytes.Join(all, nil)...)
}

func (f Finding) encode() []byte {
	slots := slices.Compact(slices.Sorted(slices.Values(f.Slots)))
	b := number(field(field(field(nil, f.Code), f.Contract), f.File), f.Line)
	b = number(b, len(slots))
	for _, s := range slots {
		b = field(b, s)
	}
	return b
}

func field(b []byte, text string) []byte {
	return append(binary.BigEndian.AppendUint64(b, uint64(len(text))), text...)
}

func number(b []byte, n int) []byte {
	return binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(b, 8), uint64(n))
}
