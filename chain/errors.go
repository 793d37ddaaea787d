package chain

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// ChainIDError says that an endpoint answers for another chain than was asked for, or than the others do.
type ChainIDError struct {
	Endpoint    string
	Want, Found *big.Int
}

func (e *ChainIDError) Error() string {
	return fmt.Sprintf("endpoint %s answers for chain %v, not %v; check --rpc and the network file", e.Endpoint, e.Found, e.Want)
}

// RevertError says that the chain's rules refuse a call. Data is what the contract answered: a custom error's selector and
// arguments, or nothing.
type RevertError struct {
	Data []byte
	// Reason is what the refusal means, when somebody could tell; see Contracts.
	Reason error
}

func (e *RevertError) Error() string {
	switch {
	case e.Reason != nil:
		return "refused by the contract: " + e.Reason.Error()
	case len(e.Data) == 0:
		return "refused by the contract without a reason"
	}
	return fmt.Sprintf("refused by the contract: %#x", e.Data[:min(len(e.Data), 256)])
}

func (e *RevertError) Unwrap() error { return e.Reason }

// UnavailableError says that an endpoint did not give an answer: try later, or another one.
type UnavailableError struct {
	Endpoint, Method string
	Err              error
}

func (e *UnavailableError) Error() string {
	return fmt.Sprintf("%s of endpoint %s: %s", e.Method, e.Endpoint, fromOutside(e.Err.Error()))
}
func (e *UnavailableError) Unwrap() error { return e.Err }

// AnswerError says that an endpoint answered with an error, or with what cannot be read.
type AnswerError struct {
	Endpoint, Method string
	Code             int // of JSON-RPC; zero when there was none
	Message          string
}

func (e *AnswerError) Error() string {
	if e.Code == 0 {
		return fmt.Sprintf("%s of endpoint %s: %s", e.Method, e.Endpoint, e.Message)
	}
	return fmt.Sprintf("%s of endpoint %s: %s (code %d)", e.Method, e.Endpoint, e.Message, e.Code)
}

// Refused reports whether a server, asked, said no: not that it was silent, busy or damaged.
func Refused(err error) bool {
	switch e := err.(type) {
	case *AnswerError:
		return e.Code != 0
	case interface{ Unwrap() []error }:
		return slices.ContainsFunc(e.Unwrap(), Refused)
	case interface{ Unwrap() error }:
		return Refused(e.Unwrap())
	}
	return false
}

// ProofError says that an endpoint gave a proof that does not hold: what it says of the state is not what the block's hash stands for.
type ProofError struct {
	Endpoint string
	Block    uint64
	Account  common.Address
	Slot     *common.Hash // nil: of the account itself
	Err      error
}

func (e *ProofError) Error() string {
	what := fmt.Sprintf("account %v", e.Account)
	if e.Slot != nil {
		what = fmt.Sprintf("slot %v of account %v", e.Slot, e.Account)
	}
	return fmt.Sprintf("endpoint %s gives a proof of %s that does not hold against the hash of block %d: %s; ask another endpoint", e.Endpoint, what, e.Block, fromOutside(e.Err.Error()))
}
func (e *ProofError) Unwrap() error { return e.Err }

// NoQuorumError says who answered what when too few agreed.
type NoQuorumError struct {
	Method  string
	Need    int
	Answers []string // one line an endpoint that answered or failed
	errs    []error
}

func (e *NoQuorumError) Error() string {
	return fmt.Sprintf("%s: fewer than %d endpoints agree: %s", e.Method, e.Need, strings.Join(e.Answers, "; "))
}

func (e *NoQuorumError) Unwrap() []error { return e.errs }

// FeeError says that the chain asks for more than the sender may pay.
type FeeError struct{ BaseFee, MaxFee *big.Int }

func (e *FeeError) Error() string {
	return fmt.Sprintf("the chain's base fee is %v wei, not below the highest allowed fee per gas, %v wei; wait, or raise --max-fee", e.BaseFee, e.MaxFee)
}

// DeepReorgError says that the chain was reorganised below what a follower remembers. Start again at Restart.
type DeepReorgError struct{ Restart Cursor }

func (e *DeepReorgError) Error() string {
	return fmt.Sprintf("the chain was reorganised below what is kept: start again from block %d", e.Restart.Number)
}

// NonceTakenError says that a transaction can no longer be mined, because another program used the account's nonce. Nothing
// of it happened; it can be sent again.
type NonceTakenError struct {
	Account string
	Nonce   uint64
}

func (e *NonceTakenError) Error() string {
	return fmt.Sprintf("nonce %d of %s was used by another program: send again, and let one program at a time send for an account", e.Nonce, e.Account)
}

// ThrownOutError says that a reorganisation threw a transaction out that may mean something else in the chain that is now, and
// that it was not sent again. Look at the chain again; what still holds can be sent with the same key.
type ThrownOutError struct{ Tx common.Hash }

func (e *ThrownOutError) Error() string {
	return fmt.Sprintf("transaction %v left the chain in a reorganisation: look again whether it still holds", e.Tx)
}

// KeyReuseError says that a key names another transaction already.
type KeyReuseError struct{ Key string }

func (e *KeyReuseError) Error() string {
	return fmt.Sprintf("%q was sent before with another content; nothing is sent", fromOutside(e.Key))
}

// JournalError says that a journal cannot be used.
type JournalError struct {
	Path   string
	Reason string
	Err    error
}

func (e *JournalError) Error() string { return fmt.Sprintf("journal %s: %s", e.Path, e.Reason) }
func (e *JournalError) Unwrap() error { return e.Err }
