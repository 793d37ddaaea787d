package upgrade

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"theseus/code/tree"
)

// The errors of ICodeRegistry, of the same names and arguments. Each is used by pointer.
type (
	ActivatorOnly struct {
		Activator common.Address `sol:"address activator"`
	}
	AlreadyHalted struct {
		Reason HaltReason `sol:"uint8 reason"`
	}
	AlreadyRegistered struct {
		Contract common.Address `sol:"address contractAddress"`
	}
	ApprovalLapsed struct {
		ActivateUntil uint64 `sol:"uint64 activateUntil"`
	}
	ArchiveNeedsNoApproval struct {
		LiveDigest Digest `sol:"bytes32 liveDigest"`
	}
	AssertionFailed struct {
		Index  uint64        `sol:"uint256 index"`
		Answer hexutil.Bytes `sol:"bytes answer"`
	}
	Busy struct {
		Contract common.Address `sol:"address contractAddress"`
	}
	CodeHashDiffers struct {
		Implementation common.Address `sol:"address implementation"`
		Expected       CodeHash       `sol:"bytes32 expected"`
		Found          CodeHash       `sol:"bytes32 found"`
	}
	CollectTimeOver struct {
		CollectUntil uint64 `sol:"uint64 collectUntil"`
	}
	CollectTimeTooFar struct {
		CollectUntil uint64 `sol:"uint64 collectUntil"`
		Latest       uint64 `sol:"uint64 latest"`
	}
	DelayTooLong struct {
		Delay uint64 `sol:"uint40 delay"`
	}
	DigestDead struct {
		Digest Digest    `sol:"bytes32 digest"`
		Reason EndReason `sol:"uint8 reason"`
	}
	DigestReached struct {
		Digest Digest `sol:"bytes32 digest"`
	}
	EmptyTreeHash     struct{}
	FamilyNotApproved struct {
		Family common.Address `sol:"address family"`
	}
	GuardianOnly struct {
		Guardian common.Address `sol:"address guardian"`
	}
	GuardianTooSoon struct {
		NotBefore uint64 `sol:"uint64 notBefore"`
	}
	HaltNotFinished struct {
		NotBefore uint64 `sol:"uint64 notBefore"`
	}
	ImplementationDiffers struct {
		Expected common.Address `sol:"address expected"`
		Found    common.Address `sol:"address found"`
	}
	ImplementationIsDelegation struct {
		Implementation common.Address `sol:"address implementation"`
	}
	IntentMalformed struct{}
	LinkLength      struct {
		Length uint64 `sol:"uint256 length"`
	}
	NoLiveApproval struct {
		Contract common.Address `sol:"address contractAddress"`
	}
	NoPendingConfiguration struct {
		Contract common.Address `sol:"address contractAddress"`
	}
	NoPendingController struct {
		Contract common.Address `sol:"address contractAddress"`
	}
	NotEnoughGas struct {
		Needed Uint256 `sol:"uint256 needed"`
		Left   Uint256 `sol:"uint256 left"`
	}
	NotHalted struct {
		Contract common.Address `sol:"address contractAddress"`
	}
	NotYet struct {
		NotBefore uint64 `sol:"uint64 notBefore"`
	}
	OperatorContractNotApproved struct {
		OperatorContract common.Address `sol:"address operatorContract"`
	}
	PendingControllerOnly struct {
		Controller common.Address `sol:"address controller"`
	}
	ProposerOnly struct {
		Proposer common.Address `sol:"address proposer"`
	}
	RecordClosed struct {
		Contract common.Address `sol:"address contractAddress"`
	}
	RoundNotSettled struct {
		OperatorContract common.Address `sol:"address operatorContract"`
		Round            uint64         `sol:"uint96 round"`
	}
	SameTreeHash struct {
		TreeHash tree.Hash `sol:"bytes32 treeHash"`
	}
	SignatureInvalid struct {
		Signer common.Address `sol:"address signer"`
	}
	SignaturesMalformed struct{}
	SignerRejected      struct {
		Signer common.Address `sol:"address signer"`
	}
	SignerUnknown struct {
		Account common.Address `sol:"address account"`
	}
	SignersInvalid struct {
		Index uint64 `sol:"uint256 index"`
	}
	ThresholdInvalid struct {
		Threshold uint8  `sol:"uint8 threshold"`
		Signers   uint64 `sol:"uint256 signers"`
	}
	TooEarlyToRetry struct {
		NotBefore uint64 `sol:"uint64 notBefore"`
	}
	TooFewApprovals struct {
		Approvals uint64 `sol:"uint256 approvals"`
		Threshold uint64 `sol:"uint256 threshold"`
	}
	TooLateToActivate struct {
		ActivateUntil      uint64 `sol:"uint64 activateUntil"`
		EarliestActivation uint64 `sol:"uint64 earliestActivation"`
	}
	TooManyAssertions struct {
		Count uint64 `sol:"uint256 count"`
	}
	UnknownRecord struct {
		Contract common.Address `sol:"address contractAddress"`
	}
	ValueDiffers struct {
		Expected Uint256 `sol:"uint256 expected"`
		Sent     Uint256 `sol:"uint256 sent"`
	}
	VersionNeverActive struct {
		Version uint32 `sol:"uint32 version"`
	}
	WrongActiveHash struct {
		Expected tree.Hash `sol:"bytes32 expected"`
		Found    tree.Hash `sol:"bytes32 found"`
	}
	WrongBundle struct {
		Expected Bundle `sol:"bytes32 expected"`
		Found    Bundle `sol:"bytes32 found"`
	}
	WrongEpoch struct {
		Expected uint64 `sol:"uint64 expected"`
		Found    uint64 `sol:"uint64 found"`
	}
	WrongRound struct {
		OperatorContract common.Address `sol:"address operatorContract"`
		Round            uint64         `sol:"uint96 round"`
	}
	WrongStage struct {
		Stage Stage `sol:"uint8 stage"`
	}
	WrongVersion struct {
		Expected uint32 `sol:"uint32 expected"`
		Found    uint32 `sol:"uint32 found"`
	}
	ZeroAddress struct{}
)

func (e *ActivatorOnly) Error() string {
	if (e.Activator == common.Address{}) {
		return "activation must come from an account without code, in a transaction of its own: send it from a plain account"
	}
	return fmt.Sprintf("only %v may activate this, as was signed: send it from there", e.Activator)
}

func (e *AlreadyHalted) Error() string {
	return fmt.Sprintf("the contract is halted already (%v): nothing needs to be done", e.Reason)
}

func (e *AlreadyRegistered) Error() string {
	return fmt.Sprintf("%v has a record already: look at it instead of registering again", e.Contract)
}

func (e *ApprovalLapsed) Error() string {
	return fmt.Sprintf("the time of this approval was over at %s: propose anew and collect signatures again", clock(e.ActivateUntil))
}

func (e *ArchiveNeedsNoApproval) Error() string {
	return fmt.Sprintf("a code intent is live (%v): activate or cancel it before archiving", e.LiveDigest)
}

func (e *AssertionFailed) Error() string {
	return fmt.Sprintf("assertion %d does not hold, its call answered %v: nothing has changed; correct the code or the assertion", e.Index, e.Answer)
}

func (e *Busy) Error() string {
	return fmt.Sprintf("the record of %v is in the middle of a step: call it in a transaction of its own", e.Contract)
}

func (e *CodeHashDiffers) Error() string {
	return fmt.Sprintf("code at %v has hash %v, signed was %v: deploy the implementation that the signed tree builds to", e.Implementation, e.Found, e.Expected)
}

func (e *CollectTimeOver) Error() string {
	return fmt.Sprintf("the time to collect signatures was over at %s: propose anew", clock(e.CollectUntil))
}

func (e *CollectTimeTooFar) Error() string {
	return fmt.Sprintf("the time to collect ends at %s, too far ahead: choose %s at the latest (30 days)", clock(e.CollectUntil), clock(e.Latest))
}

func (e *DelayTooLong) Error() string {
	return fmt.Sprintf("a delay of %d s is too long: choose at most %d s (365 days)", e.Delay, MaxDelay)
}

func (e *DigestDead) Error() string {
	return fmt.Sprintf("%v can never take effect any more (%v): propose anew", e.Digest, e.Reason)
}

func (e *DigestReached) Error() string {
	return fmt.Sprintf("%v has its signatures already: it can only be cancelled, by m signers", e.Digest)
}

func (e *EmptyTreeHash) Error() string {
	return "the new tree hash is zero: propose the hash of a tree"
}

func (e *FamilyNotApproved) Error() string {
	return fmt.Sprintf("%v is no approved family of this network: register through one that is", e.Family)
}

func (e *GuardianOnly) Error() string {
	if (e.Guardian == common.Address{}) {
		return "this record has no guardian: its signers can configure one"
	}
	return fmt.Sprintf("only the guardian %v may halt this contract", e.Guardian)
}

func (e *GuardianTooSoon) Error() string {
	return fmt.Sprintf("the guardian halted less than 30 days ago: it may again from %s", clock(e.NotBefore))
}

func (e *HaltNotFinished) Error() string {
	return fmt.Sprintf("the guardian's halt lasts 7 days: resume from %s", clock(e.NotBefore))
}

func (e *ImplementationDiffers) Error() string {
	return fmt.Sprintf("the contract points at %v instead of %v: its authority or proxy does not obey", e.Found, e.Expected)
}

func (e *ImplementationIsDelegation) Error() string {
	return fmt.Sprintf("%v is an account with an EIP-7702 delegation, whose code its key can change: name a contract", e.Implementation)
}

func (e *IntentMalformed) Error() string {
	return "these bytes are no intent of that kind: encode the intent's struct"
}

func (e *LinkLength) Error() string {
	return fmt.Sprintf("a link of %d bytes: use 1 to 128 bytes", e.Length)
}

func (e *NoLiveApproval) Error() string {
	return fmt.Sprintf("this is not the intent that %v has verified: activate the one its record names", e.Contract)
}

func (e *NoPendingConfiguration) Error() string {
	return fmt.Sprintf("no configuration of %v waits: one must reach m signatures first", e.Contract)
}

func (e *NoPendingController) Error() string {
	return fmt.Sprintf("no hand-over of %v waits: one must reach m signatures first", e.Contract)
}

func (e *NotEnoughGas) Error() string {
	return fmt.Sprintf("%v gas left, %v needed: send more gas", e.Left, e.Needed)
}

func (e *NotHalted) Error() string {
	return fmt.Sprintf("%v is not halted in a way that this could change", e.Contract)
}

func (e *NotYet) Error() string {
	return fmt.Sprintf("too early: possible from %s", clock(e.NotBefore))
}

func (e *OperatorContractNotApproved) Error() string {
	return fmt.Sprintf("operator contract %v is not approved on Registry, so what it says is void: conclude, then request another round", e.OperatorContract)
}

func (e *PendingControllerOnly) Error() string {
	return fmt.Sprintf("only the pending controller %v may accept the hand-over", e.Controller)
}

func (e *ProposerOnly) Error() string {
	return fmt.Sprintf("only the proposer %v may do this: sign with that account", e.Proposer)
}

func (e *RecordClosed) Error() string {
	return fmt.Sprintf("the record of %v is closed, handed over or archived: nothing changes it any more", e.Contract)
}

func (e *RoundNotSettled) Error() string {
	return fmt.Sprintf("round %d at %v is not settled: wait for its reveals, settle it, then conclude", e.Round, e.OperatorContract)
}

func (e *SameTreeHash) Error() string {
	return fmt.Sprintf("tree %v is what runs already: propose another", e.TreeHash)
}

func (e *SignatureInvalid) Error() string {
	return fmt.Sprintf("the signature given for %v is not its signature of this intent: leave it out or collect it again", e.Signer)
}

func (e *SignaturesMalformed) Error() string {
	return "the packed signatures cannot be read: order them by signer, each signer of the record once"
}

func (e *SignerRejected) Error() string {
	return fmt.Sprintf("%v rejected this intent, which cannot be taken back: propose anew", e.Signer)
}

func (e *SignerUnknown) Error() string {
	return fmt.Sprintf("%v is no signer of this record", e.Account)
}

func (e *SignersInvalid) Error() string {
	return fmt.Sprintf("signers are wrong at %d: give 1 to 64 addresses, ascending, none twice, none zero", e.Index)
}

func (e *ThresholdInvalid) Error() string {
	return fmt.Sprintf("%d of %d signatures cannot be required: choose m between 1 and the number of signers", e.Threshold, e.Signers)
}

func (e *TooEarlyToRetry) Error() string {
	return fmt.Sprintf("a round was started recently: the next may start at %s", clock(e.NotBefore))
}

func (e *TooFewApprovals) Error() string {
	return fmt.Sprintf("%d signatures, %d needed: collect the rest before submitting", e.Approvals, e.Threshold)
}

func (e *TooLateToActivate) Error() string {
	return fmt.Sprintf("activation must be over by %s but cannot happen before %s: propose with a later time", clock(e.ActivateUntil), clock(e.EarliestActivation))
}

func (e *TooManyAssertions) Error() string {
	return fmt.Sprintf("%d assertions: give at most 16", e.Count)
}

func (e *UnknownRecord) Error() string {
	return fmt.Sprintf("%v has no record here: check the address, the chain and the network", e.Contract)
}

func (e *ValueDiffers) Error() string {
	return fmt.Sprintf("%v wei sent, %v wei signed: send exactly what was signed", e.Sent, e.Expected)
}

func (e *VersionNeverActive) Error() string {
	return fmt.Sprintf("version %d was never active here with this code: roll back to one that was", e.Version)
}

func (e *WrongActiveHash) Error() string {
	return fmt.Sprintf("tree %v is active, the intent was signed over %v: propose anew", e.Expected, e.Found)
}

func (e *WrongBundle) Error() string {
	return fmt.Sprintf("signed for bundle %v, activated as %v: activate exactly the members that were signed together, in order", e.Expected, e.Found)
}

func (e *WrongEpoch) Error() string {
	return fmt.Sprintf("signed for epoch %d, the record is in %d (its signers or policy changed): propose anew", e.Found, e.Expected)
}

func (e *WrongRound) Error() string {
	return fmt.Sprintf("the service named round %d of %v, which is not of this intent: the service misbehaves, tell its operators", e.Round, e.OperatorContract)
}

func (e *WrongStage) Error() string {
	return fmt.Sprintf("the code intent of this record is %v: this step belongs to another stage", e.Stage)
}

func (e *WrongVersion) Error() string {
	return fmt.Sprintf("the next version is %d, the intent says %d: propose anew", e.Expected, e.Found)
}

func (e *ZeroAddress) Error() string {
	return "an address that must not be zero is: fill it in"
}

func clock(seconds uint64) string {
	if seconds > 1<<40 {
		return fmt.Sprintf("second %d", seconds)
	}
	return time.Unix(int64(seconds), 0).UTC().Format("2006-01-02 15:04:05 UTC")
}
