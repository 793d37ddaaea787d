package upgrade

import (
	"fmt"
	"reflect"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Event is what a log of CodeRegistry or Proposals says: one of the types below, used by pointer.
type Event interface {
	// About is the contract whose record the event belongs to.
	About() common.Address
}

// Subject is the contract whose record an event belongs to.
type Subject struct {
	Contract common.Address `sol:"address indexed contractAddress"`
}

// About is the contract itself.
func (s Subject) About() common.Address { return s.Contract }

// The events of ICodeRegistry, of the same names and arguments, and Proposed of IProposals.
type (
	Registered struct {
		Subject
		Authority common.Address `sol:"address indexed authority"`
		Family    common.Address `sol:"address indexed family"`
		// Configuration is as [ParseConfigurationCode] reads it.
		Configuration hexutil.Bytes `sol:"bytes configuration"`
		Baseline      Head          `sol:"Head baseline"`
	}
	// Signed: a signer approved by transaction, m is not reached yet.
	Signed struct {
		Subject
		Digest Digest         `sol:"bytes32 indexed digest"`
		Signer common.Address `sol:"address indexed signer"`
	}
	Rejected struct {
		Subject
		Digest Digest         `sol:"bytes32 indexed digest"`
		Signer common.Address `sol:"address indexed signer"`
	}
	// Approved: m signatures are there.
	Approved struct {
		Subject
		Digest Digest `sol:"bytes32 indexed digest"`
		Kind   Kind   `sol:"uint8 kind"`
		// Approvals: bit i stands for the i-th signer of the epoch.
		Approvals uint64 `sol:"uint64 approvals"`
		// Head of a code intent; zero for other kinds, as are the two after it.
		Head            Head           `sol:"Head head"`
		ActivateUntil   uint64         `sol:"uint40 activateUntil"`
		AllowedFindings FindingsDigest `sol:"bytes32 allowedFindings"`
	}
	Ended struct {
		Subject
		Digest Digest    `sol:"bytes32 indexed digest"`
		Reason EndReason `sol:"uint8 reason"`
	}
	VerificationRequested struct {
		Subject
		Digest           Digest         `sol:"bytes32 indexed digest"`
		OperatorContract common.Address `sol:"address indexed operatorContract"`
		Round            uint64         `sol:"uint96 round"`
		NextRoundAt      uint64         `sol:"uint64 nextRoundAt"`
	}
	// RoundVoided: the verdict of a disabled operator contract is void, the code intent is APPROVED again.
	RoundVoided struct {
		Subject
		Digest           Digest         `sol:"bytes32 indexed digest"`
		OperatorContract common.Address `sol:"address indexed operatorContract"`
		Round            uint64         `sol:"uint96 round"`
	}
	// Concluded: a settled round's outcome, as the record's policy reads it, is in the record.
	Concluded struct {
		Subject
		Digest         Digest         `sol:"bytes32 indexed digest"`
		Outcome        Outcome        `sol:"uint8 outcome"`
		BuildDigest    BuildDigest    `sol:"bytes32 buildDigest"`
		FindingsDigest FindingsDigest `sol:"bytes32 findingsDigest"`
	}
	Activated struct {
		Subject
		Digest         Digest         `sol:"bytes32 indexed digest"`
		Version        uint32         `sol:"uint32 version"`
		Implementation common.Address `sol:"address implementation"`
		CodeHash       CodeHash       `sol:"bytes32 codeHash"`
	}
	Halted struct {
		Subject
		Reason   HaltReason     `sol:"uint8 reason"`
		By       common.Address `sol:"address by"`
		Enforced bool           `sol:"bool enforced"`
	}
	HaltEnforced           struct{ Subject }
	Resumed                struct{ Subject }
	ConfigurationScheduled struct {
		Subject
		Digest        Digest        `sol:"bytes32 indexed digest"`
		NotBefore     uint64        `sol:"uint64 notBefore"`
		Configuration hexutil.Bytes `sol:"bytes configuration"`
	}
	ConfigurationApplied struct {
		Subject
		Digest        Digest        `sol:"bytes32 indexed digest"`
		Epoch         uint64        `sol:"uint64 epoch"`
		Configuration hexutil.Bytes `sol:"bytes configuration"`
	}
	HandOverStarted struct {
		Subject
		Digest     Digest         `sol:"bytes32 indexed digest"`
		Controller common.Address `sol:"address controller"`
		NotBefore  uint64         `sol:"uint64 notBefore"`
	}
	HandedOver struct {
		Subject
		Controller common.Address `sol:"address indexed controller"`
	}
	Archived struct{ Subject }
	// Proposed announces an intent. It changes no record; its body counts only if it hashes to the digest.
	Proposed struct {
		Subject
		Digest   Digest         `sol:"bytes32 indexed digest"`
		Proposer common.Address `sol:"address indexed proposer"`
		Kind     Kind           `sol:"uint8 kind"`
		Body     hexutil.Bytes  `sol:"bytes body"`
	}
)

// Intent is the announced intent, if its body hashes to the digest and its header to the rest of the event.
func (e *Proposed) Intent(d Domain) (Intent, error) {
	intent, err := Decode(e.Kind, e.Body)
	if err != nil {
		return nil, err
	}
	if DigestOf(d, intent) != e.Digest || intent.Head().Contract != e.Contract || intent.Head().Proposer != e.Proposer {
		return nil, fmt.Errorf("the body of this proposal does not hash to %v", e.Digest)
	}
	return intent, nil
}

var events = func() map[[32]byte]reflect.Type {
	all := map[[32]byte]reflect.Type{}
	for _, e := range []Event{
		&Registered{}, &Signed{}, &Rejected{}, &Approved{}, &Ended{}, &VerificationRequested{}, &RoundVoided{}, &Concluded{},
		&Activated{}, &Halted{}, &HaltEnforced{}, &Resumed{}, &ConfigurationScheduled{}, &ConfigurationApplied{}, &HandOverStarted{},
		&HandedOver{}, &Archived{}, &Proposed{},
	} {
		t := reflect.TypeOf(e).Elem()
		all[shapeOf(t).selectorHash()] = t
	}
	return all
}()

// Topics are the first topics of all events, for a log filter.
func Topics() []common.Hash {
	topics := make([]common.Hash, 0, len(events))
	for topic := range events {
		topics = append(topics, topic)
	}
	return topics
}

// ParseLog reads topics and data of a log. The caller has checked who emitted it: Proposed counts from Proposals, all others from
// CodeRegistry. An unknown first topic gives nil without error.
func ParseLog(topics []common.Hash, data []byte) (Event, error) {
	if len(topics) == 0 {
		return nil, nil
	}
	t, ok := events[topics[0]]
	if !ok {
		return nil, nil
	}
	s, v := shapeOf(t), reflect.New(t)
	next := 1
	for i := range s.fields {
		f := &s.fields[i]
		if !f.indexed {
			continue
		}
		if next == len(topics) {
			return nil, fmt.Errorf("log %s: too few topics", s.name)
		}
		if err := f.setWord(topics[next][:], v.Elem().FieldByIndex(f.index)); err != nil {
			return nil, fmt.Errorf("log %s: %s: %w", s.name, f.name, err)
		}
		next++
	}
	if next != len(topics) {
		return nil, fmt.Errorf("log %s: too many topics", s.name)
	}
	if err := decode(data, v.Elem()); err != nil {
		return nil, fmt.Errorf("log %s: %w", s.name, err)
	}
	return v.Interface().(Event), nil
}

// Log is the log that the contract emits for an event.
func Log(e Event) (topics []common.Hash, data []byte) {
	v := reflect.ValueOf(e).Elem()
	s := shapeOf(v.Type())
	topics = []common.Hash{s.selectorHash()}
	for i := range s.fields {
		if f := &s.fields[i]; f.indexed {
			topics = append(topics, common.Hash(f.word(v.FieldByIndex(f.index))))
		}
	}
	return topics, encode(v)
}
