package inspect

import (
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/fork"
)

// callGas bounds what one call of a contract that may be hostile costs us.
const callGas = 3_000_000

// maxAnswer is the longest answer that is looked at.
const maxAnswer = 1 << 16

// stranger is nobody: an account that no contract can have a reason to prefer.
var stranger = common.BytesToAddress(crypto.Keccak256([]byte("theseus: nobody in particular")))

func selector(signature string) [4]byte { return [4]byte(crypto.Keccak256([]byte(signature))) }

// ask calls a view on the copy; nil where it is refused, too long, or there is no code.
func (s *subject) ask(to common.Address, signature string, words ...common.Hash) ([]byte, error) {
	return s.askAs(stranger, to, signature, words...)
}

func (s *subject) askAs(from, to common.Address, signature string, words ...common.Hash) ([]byte, error) {
	id := selector(signature)
	data := id[:]
	for _, w := range words {
		data = append(data, w[:]...)
	}
	o, err := s.state.Call(fork.Message{From: from, To: to, Data: data, Gas: callGas})
	if err != nil {
		return nil, err
	}
	if o.Err != nil || len(o.Ret) > maxAnswer {
		return nil, nil
	}
	return o.Ret, nil
}

// address is an answer that is one address.
func (s *subject) address(to common.Address, signature string) (common.Address, bool, error) {
	return s.addressAs(stranger, to, signature)
}

func (s *subject) addressAs(from, to common.Address, signature string) (common.Address, bool, error) {
	b, err := s.askAs(from, to, signature)
	if err != nil || len(b) != 32 || new(big.Int).SetBytes(b[:12]).Sign() != 0 {
		return common.Address{}, false, err
	}
	return common.BytesToAddress(b), true, nil
}

// word is an answer that is one word.
func (s *subject) word(to common.Address, signature string, words ...common.Hash) (common.Hash, bool, error) {
	b, err := s.ask(to, signature, words...)
	if err != nil || len(b) != 32 {
		return common.Hash{}, false, err
	}
	return common.BytesToHash(b), true, nil
}

var (
	addressList = arguments("address[]")
	oneText     = arguments("string")
	labelled    = append(arguments("string"), arguments("address")...)
)

func arguments(kind string) abi.Arguments {
	t, err := abi.NewType(kind, "", nil)
	if err != nil {
		panic(err)
	}
	return abi.Arguments{{Type: t}}
}

// addresses is an answer that lists addresses, at most so many as anybody reads.
func (s *subject) addresses(to common.Address, signature string) ([]common.Address, bool, error) {
	const most = 256
	b, err := s.ask(to, signature)
	if err != nil || b == nil {
		return nil, false, err
	}
	values, err := addressList.Unpack(b)
	if err != nil {
		return nil, false, nil
	}
	list := values[0].([]common.Address)
	return list[:min(len(list), most)], true, nil
}

// text is an answer that is a short string.
func (s *subject) text(to common.Address, signature string) (string, bool, error) {
	b, err := s.ask(to, signature)
	if err != nil || b == nil {
		return "", false, err
	}
	values, err := oneText.Unpack(b)
	if err != nil {
		return "", false, nil
	}
	t := values[0].(string)
	return t[:min(len(t), 64)], true, nil
}

func wordOf(a common.Address) common.Hash { return common.BytesToHash(a[:]) }
