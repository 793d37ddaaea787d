package upgrade

import (
	"maps"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/code/tree"
)

// Stage is how far the live code intent of a record has come.
type Stage uint8

const (
	StageNone Stage = iota
	StageApproved
	StageVerifying
	StageVerified
)

var stages = []string{"NONE", "APPROVED", "VERIFYING", "VERIFIED"}

func (s Stage) String() string { return nameOf(s, stages...) }

// MarshalText is String.
func (s Stage) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads the names of ICodeRegistry.Stage.
func (s *Stage) UnmarshalText(text []byte) error { return parseName(s, "stage", text, stages) }

// HaltReason is why a contract refuses every call: ICodeRegistry.Halt.
type HaltReason uint8

const (
	HaltNone HaltReason = iota
	// HaltNew: no version was ever active.
	HaltNew
	HaltMismatch
	HaltSourceChanged
	HaltNoVerdict
	HaltGuardian
)

var haltReasons = []string{"NONE", "NEW", "MISMATCH", "SOURCE_CHANGED", "NO_VERDICT", "GUARDIAN"}

func (h HaltReason) String() string { return nameOf(h, haltReasons...) }

// MarshalText is String.
func (h HaltReason) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText reads the names of ICodeRegistry.Halt.
func (h *HaltReason) UnmarshalText(text []byte) error {
	return parseName(h, "halt", text, haltReasons)
}

// EndReason is why a digest can never take effect any more: ICodeRegistry.End.
type EndReason uint8

const (
	EndNone EndReason = iota
	EndRejected
	EndWithdrawn
	EndCancelled
	EndSuperseded
	EndReconfigured
	EndLapsed
	EndMismatch
	EndSourceChanged
	EndNoVerdict
	EndClosed
)

var endReasons = []string{
	"NONE", "REJECTED", "WITHDRAWN", "CANCELLED", "SUPERSEDED", "RECONFIGURED", "LAPSED", "MISMATCH", "SOURCE_CHANGED",
	"NO_VERDICT", "CLOSED",
}

func (e EndReason) String() string { return nameOf(e, endReasons...) }

// MarshalText is String.
func (e EndReason) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText reads the names of ICodeRegistry.End.
func (e *EndReason) UnmarshalText(text []byte) error { return parseName(e, "end", text, endReasons) }

// RegistryStatus is a contract's place on Registry's list.
type RegistryStatus uint8

const (
	RegistryNull RegistryStatus = iota
	RegistryApproved
	RegistryDisabled
)

func (s RegistryStatus) String() string { return nameOf(s, "NULL", "APPROVED", "DISABLED") }

// Head is one side of a record.
type Head struct {
	Implementation common.Address `sol:"address implementation" json:"implementation"`
	Version        uint32         `sol:"uint32 version" json:"version"`
	TreeHash       tree.Hash      `sol:"bytes32 treeHash" json:"treeHash"`
	Commit         GitCommit      `sol:"bytes32 commit" json:"commit"`
	LinkHash       LinkHash       `sol:"bytes32 linkHash" json:"linkHash"`
	CodeHash       CodeHash       `sol:"bytes32 codeHash" json:"codeHash"`
}

// Hash is the head's leaf in the history of those that were active: keccak256 of (version, treeHash, commit, linkHash,
// implementation, codeHash), 32 bytes each.
func (h Head) Hash() HeadHash {
	return HeadHash(crypto.Keccak256Hash(
		wordOf(uint64(h.Version)), h.TreeHash[:], h.Commit[:], h.LinkHash[:], common.LeftPadBytes(h.Implementation[:], 32), h.CodeHash[:]))
}

// Ballot is what is known of a digest that collects signatures. Bit i stands for the i-th signer.
type Ballot struct {
	Approvals  uint64    `sol:"uint64 approvals" json:"approvals"`
	Rejections uint64    `sol:"uint64 rejections" json:"rejections"`
	End        EndReason `sol:"uint8 end" json:"end"`
	// Reached: the intent took effect or waits to; the same digest cannot be submitted again.
	Reached bool `sol:"bool reached" json:"reached"`
}

// Record is what CodeRegistry holds about one contract. The zero Record is one that is not registered. A Record is a value: [Apply]
// gives a new one and leaves the old as it was.
type Record struct {
	Contract, Authority common.Address
	Configuration       Configuration
	Epoch               uint64
	// LastVersion is the last used version number.
	LastVersion uint32
	// Stage is as stored; after ActivateUntil it counts as NONE.
	Stage Stage
	Halt  HaltReason
	// Enforced is false when the switch to halted code failed; anyone may try again.
	Enforced bool
	Closed   bool
	// RollBack: the last code intent to reach m is a roll-back.
	RollBack bool
	// Rounds of the last code intent that were counted and ended without a verdict.
	Rounds uint8
	// Digest of the last code intent that reached m.
	Digest Digest
	// AllowedFindings of the last upgrade that reached m while findings were required; they count only while they are.
	AllowedFindings FindingsDigest

	// ActivateFrom is the earliest activation of the code intent that became VERIFIED last.
	ActivateUntil, ActivateFrom, NextRoundAt uint64
	// GuardianHaltAt is the start of the guardian's last halt.
	GuardianHaltAt uint64

	OperatorContract common.Address
	Round            uint64
	// HaltedBy is the operator contract whose verdict, or the guardian that, halted the record.
	HaltedBy common.Address

	// PendingConfiguration is nil when none waits.
	PendingConfiguration       *Configuration
	PendingConfigurationDigest Digest
	ConfigurationAt            uint64

	// PendingController is zero when no hand-over waits.
	PendingController common.Address
	HandOverDigest    Digest
	HandOverAt        uint64

	// Active is what runs. Next is what m signed last; it counts while a code intent is live. See [Record.Approved].
	Active, Next Head
	// History is what CodeRegistry keeps of the versions that were active.
	History HistoryHash
	// Versions that were active, by number. Only events tell them; they count because they lead to History.
	Versions map[uint32]HeadHash
	// Ballots of the present epoch.
	Ballots map[Digest]Ballot
}

// Registered reports whether there is a record.
func (r *Record) Registered() bool { return r.Authority != common.Address{} }

// Live reports whether a code intent that reached m may still be activated at a time.
func (r *Record) Live(now uint64) bool { return r.Stage != StageNone && now <= r.ActivateUntil }

// Approved is the approved head at a time: what m signed last if that is live, else what runs.
func (r *Record) Approved(now uint64) Head {
	if r.Live(now) {
		return r.Next
	}
	return r.Active
}

// BallotOf is what CodeRegistry's ballotOf answers.
func (r *Record) BallotOf(d Digest) Ballot {
	b := r.Ballots[d]
	b.Reached = b.Reached || r.isLast(d)
	return b
}

// isLast: a code intent that reached m is known by the record's digest or by its used version.
func (r *Record) isLast(d Digest) bool { return d == r.Digest }

func (r *Record) setBallot(d Digest, b Ballot) {
	r.Ballots = maps.Clone(r.Ballots)
	if r.Ballots == nil {
		r.Ballots = make(map[Digest]Ballot)
	}
	r.Ballots[d] = b
}

func (r *Record) wasActive(h Head) {
	r.Versions = maps.Clone(r.Versions)
	if r.Versions == nil {
		r.Versions = make(map[uint32]HeadHash)
	}
	r.Versions[h.Version] = h.Hash()
	r.History = AfterVersion(r.History, h.Hash())
}

func count(set uint64) int { return bits.OnesCount64(set) }
