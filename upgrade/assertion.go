package upgrade

import (
	"bytes"

	"github.com/ethereum/go-ethereum/crypto"
)

// MaxAnswer is how many bytes of an answer an [Assertion] compares; a longer one is refused.
const MaxAnswer = 4096

// Holds reports whether an answer to the assertion's call is as signed, as CodeRegistry decides it.
func (a *Assertion) Holds(answer []byte) bool {
	if len(answer) > MaxAnswer {
		return false
	}
	if a.Comparison == HASH {
		return [32]byte(crypto.Keccak256(answer)) == [32]byte(a.Expected)
	}
	if len(answer) < 32 {
		return false
	}
	order := bytes.Compare(answer[:32], a.Expected[:])
	switch a.Comparison {
	case EQ:
		return order == 0
	case NE:
		return order != 0
	case LT:
		return order < 0
	case LE:
		return order <= 0
	case GT:
		return order > 0
	case GE:
		return order >= 0
	}
	return false
}
