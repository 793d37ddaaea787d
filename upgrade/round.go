package upgrade

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Verdict is what one validator says: IVerificationRounds.Verdict.
type Verdict uint8

const (
	VerdictNone Verdict = iota
	VerdictMatch
	VerdictMismatch
	VerdictUnavailable
	VerdictSourceChanged
)

var verdicts = []string{"NONE", "MATCH", "MISMATCH", "UNAVAILABLE", "SOURCE_CHANGED"}

func (v Verdict) String() string { return nameOf(v, verdicts...) }

// MarshalText is String.
func (v Verdict) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText reads the names of IVerificationRounds.Verdict.
func (v *Verdict) UnmarshalText(text []byte) error { return parseName(v, "verdict", text, verdicts) }

// Outcome is what a round says: IVerificationRounds.Outcome.
type Outcome uint8

const (
	OutcomePending Outcome = iota
	OutcomeMatch
	OutcomeMismatch
	OutcomeSourceChanged
	OutcomeNoVerdict
)

var outcomes = []string{"PENDING", "MATCH", "MISMATCH", "SOURCE_CHANGED", "NO_VERDICT"}

func (o Outcome) String() string { return nameOf(o, outcomes...) }

// MarshalText is String.
func (o Outcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// UnmarshalText reads the names of IVerificationRounds.Outcome.
func (o *Outcome) UnmarshalText(text []byte) error { return parseName(o, "outcome", text, outcomes) }

// Reveal is a validator's answer.
type Reveal struct {
	Verdict        Verdict        `json:"verdict"`
	BuildDigest    BuildDigest    `json:"buildDigest"`
	FindingsDigest FindingsDigest `json:"findingsDigest"`
}

// Seat is a validator's place in a round.
type Seat struct {
	ChainID          uint64
	OperatorContract common.Address
	Round            uint64
	Validator        common.Address
}

// Commit hides an answer until it is revealed: keccak256 of the words (chain id, operator contract, round, validator, verdict, build
// digest, findings digest, salt).
func (s Seat) Commit(answer Reveal, secret Salt) Commitment {
	return Commitment(crypto.Keccak256Hash(
		wordOf(s.ChainID), common.LeftPadBytes(s.OperatorContract[:], 32), wordOf(s.Round),
		common.LeftPadBytes(s.Validator[:], 32), wordOf(uint64(answer.Verdict)), answer.BuildDigest[:], answer.FindingsDigest[:],
		secret[:]))
}

// RoundSubject is what an operator contract keeps of whom a round is for: keccak256 of the words (customer, contract, digest, start).
// Start is the time of the round's first block: a round that was begun before it was asked for is another one.
func RoundSubject(codeRegistry, contract common.Address, d Digest, start uint64) [32]byte {
	return crypto.Keccak256Hash(common.LeftPadBytes(codeRegistry[:], 32), common.LeftPadBytes(contract[:], 32), d[:], wordOf(start))
}

// F is how many of n seats may be wrong: ⌊(n−1)/3⌋.
func F(n int) int { return (n - 1) / 3 }

// Quorum is how many of n seats must say the same: n−f.
func Quorum(n int) int { return n - F(n) }

// Tally is what a round of n seats says when these answers were revealed, at most one per seat. Verdict and build digest must be
// equal in n−f reveals; those must agree on the findings digest too, or it is zero.
func Tally(n int, reveals []Reveal) (Outcome, BuildDigest, FindingsDigest) {
	if n < 1 {
		return OutcomeNoVerdict, BuildDigest{}, FindingsDigest{}
	}
	return TallyAt(Quorum(n), reveals)
}

// TallyAt is [Tally] with any number of equal reveals that decides: what a contract with another quorum would say.
func TallyAt(quorum int, reveals []Reveal) (Outcome, BuildDigest, FindingsDigest) {
	type answer struct {
		verdict Verdict
		build   BuildDigest
	}
	said := make(map[answer]int)
	found := make(map[Reveal]int)
	var most answer
	for _, r := range reveals {
		a := answer{r.Verdict, r.BuildDigest}
		said[a]++
		found[r]++
		if said[a] > said[most] {
			most = a
		}
	}
	outcome, decides := map[Verdict]Outcome{
		VerdictMatch: OutcomeMatch, VerdictMismatch: OutcomeMismatch, VerdictSourceChanged: OutcomeSourceChanged,
	}[most.verdict]
	if !decides || said[most] < quorum {
		return OutcomeNoVerdict, BuildDigest{}, FindingsDigest{}
	}
	for r, times := range found {
		if r.Verdict == most.verdict && r.BuildDigest == most.build && times >= quorum {
			return outcome, most.build, r.FindingsDigest
		}
	}
	return outcome, most.build, FindingsDigest{}
}
