package inspect

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/fork"
)

// trace calls the contract on the copy and sees whose code runs in its state: with a function that no contract has, without data, and with
// every function that the named implementation seems to have.
func (s *subject) trace() error {
	nobodys := crypto.Keccak256([]byte("theseus: a function that no contract has"))[:4]
	first, err := s.delegates(stranger, nobodys)
	if err != nil {
		return err
	}
	if len(first) == 0 {
		if first, err = s.delegates(stranger, nil); err != nil {
			return err
		}
	}
	for i, to := range first[:min(len(first), maxTargets)] {
		hash, err := s.codeHash(to)
		if err != nil {
			return err
		}
		s.Targets = append(s.Targets, Target{to, hash, i == 0 && to == s.Implementation})
	}
	if len(first) > maxTargets {
		s.warn(fmt.Sprintf("a call is handed on more than %d times; the rest was not followed", maxTargets))
	}
	if s.Kind == "" {
		s.Kind = Plain
		if len(first) > 0 {
			s.Kind, s.Implementation = Unknown, first[0]
			s.warn(fmt.Sprintf("calls run the code of %v, and nothing that is known here says who may change that", first[0]))
		}
	}
	return s.traceFunctions(first)
}

func (s *subject) traceFunctions(usual []common.Address) error {
	if s.Kind == Plain || s.Kind == Diamond || s.Kind == Beacon {
		return nil
	}
	code, err := s.state.Code(s.Implementation)
	if err != nil {
		return err
	}
	own := selectors(s.code)
	for _, caller := range []common.Address{stranger, {}} { // explorers ask as nobody
		for _, id := range selectors(code) {
			if slices.Contains(own, id) {
				continue // the proxy's own business
			}
			found, err := s.delegates(caller, append(id[:], make([]byte, 128)...))
			if err != nil {
				return err
			}
			if len(found) == 0 || len(usual) == 0 || found[0] == usual[0] {
				continue
			}
			s.warn(fmt.Sprintf("function %#x runs the code of %v, other calls that of %v", id, found[0], usual[0]))
		}
		if caller == stranger {
			code = code[:min(len(code), 2048)] // the start of the dispatcher is enough the second time
		}
	}
	return nil
}

// delegates are the accounts whose code a call runs in the contract's own state, each handed to by the one before. What the call changes in
// the slots that decide about code is told.
func (s *subject) delegates(from common.Address, data []byte) ([]common.Address, error) {
	o, err := s.state.Call(fork.Message{From: from, To: s.Address, Data: data, Gas: callGas})
	if err != nil {
		return nil, err
	}
	for _, c := range o.Changes.Slots {
		if c.Account == s.Address && slices.Contains(knownSlots[:6], c.Slot) {
			s.warn(fmt.Sprintf("a call of anybody with %#x changes slot %v, which decides about the code", data[:min(len(data), 4)], c.Slot))
		}
	}
	var chain []common.Address
	for _, f := range o.Frames {
		if (f.Op == vm.DELEGATECALL || f.Op == vm.CALLCODE) && f.From == s.Address && f.Depth == len(chain)+1 {
			chain = append(chain, f.To)
		}
	}
	return chain, nil
}
