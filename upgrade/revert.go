package upgrade

import (
	"errors"
	"fmt"
	"reflect"
)

// refusals are the errors of ICodeRegistry by selector.
var refusals = func() map[[4]byte]reflect.Type {
	all := map[[4]byte]reflect.Type{}
	for _, e := range []error{
		&ActivatorOnly{}, &AlreadyHalted{}, &AlreadyRegistered{}, &ApprovalLapsed{}, &ArchiveNeedsNoApproval{}, &AssertionFailed{},
		&Busy{}, &CodeHashDiffers{}, &CollectTimeOver{}, &CollectTimeTooFar{}, &DelayTooLong{}, &DigestDead{}, &DigestReached{},
		&EmptyTreeHash{}, &FamilyNotApproved{}, &GuardianOnly{}, &GuardianTooSoon{}, &HaltNotFinished{}, &ImplementationDiffers{},
		&ImplementationIsDelegation{}, &IntentMalformed{}, &LinkLength{}, &NoLiveApproval{}, &NoPendingConfiguration{},
		&NoPendingController{}, &NotEnoughGas{}, &NotHalted{}, &NotYet{}, &OperatorContractNotApproved{}, &PendingControllerOnly{},
		&ProposerOnly{}, &RecordClosed{}, &RoundNotSettled{}, &SameTreeHash{}, &SignatureInvalid{}, &SignaturesMalformed{},
		&SignerRejected{}, &SignerUnknown{}, &SignersInvalid{}, &ThresholdInvalid{}, &TooEarlyToRetry{}, &TooFewApprovals{},
		&TooLateToActivate{}, &TooManyAssertions{}, &UnknownRecord{}, &ValueDiffers{}, &VersionNeverActive{}, &WrongActiveHash{},
		&WrongBundle{}, &WrongEpoch{}, &WrongRound{}, &WrongStage{}, &WrongVersion{}, &ZeroAddress{},
	} {
		t := reflect.TypeOf(e).Elem()
		hash := shapeOf(t).selectorHash()
		all[[4]byte(hash[:])] = t
	}
	return all
}()

// ParseRevert reads the revert data of a refused transaction as one of the errors of ICodeRegistry; nil if it is none of them.
func ParseRevert(data []byte) error {
	if len(data) < 4 {
		return nil
	}
	t, ok := refusals[[4]byte(data)]
	if !ok {
		return nil
	}
	refusal := reflect.New(t)
	if decode(data[4:], refusal.Elem()) != nil {
		return nil
	}
	return refusal.Interface().(error)
}

// RevertData is what a contract that refuses with this error answers: selector and arguments.
func RevertData(err error) ([]byte, error) {
	name := ErrorName(err)
	if name == "" {
		return nil, fmt.Errorf("no error of ICodeRegistry: %w", err)
	}
	v := reflect.ValueOf(refusalIn(err)).Elem()
	hash := shapeOf(v.Type()).selectorHash()
	return append(hash[:4], encode(v)...), nil
}

// ErrorName is the Solidity name of a refusal of ICodeRegistry, empty for any other error.
func ErrorName(err error) string {
	if refusal := refusalIn(err); refusal != nil {
		return reflect.TypeOf(refusal).Elem().Name()
	}
	return ""
}

func refusalIn(err error) error {
	for ; err != nil; err = errors.Unwrap(err) {
		t := reflect.TypeOf(err)
		if t.Kind() != reflect.Pointer {
			continue
		}
		hash := [32]byte{}
		if t = t.Elem(); t.Kind() == reflect.Struct && t.PkgPath() == reflect.TypeFor[Record]().PkgPath() {
			hash = shapeOf(t).selectorHash()
		}
		if refusals[[4]byte(hash[:])] == t {
			return err
		}
	}
	return nil
}
