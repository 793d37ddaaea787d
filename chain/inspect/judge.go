package inspect

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
)

// judge says what does not fit together.
func (s *subject) judge() error {
	if s.Implementation == (common.Address{}) || s.Kind == Beacon {
		return nil
	}
	code, err := s.state.Code(s.Implementation)
	if err != nil {
		return err
	}
	switch {
	case len(code) == 0:
		s.warn(fmt.Sprintf("there is no code at the implementation %v", s.Implementation))
	case isDelegation(code):
		s.warn(fmt.Sprintf("the implementation %v is an account with a delegation: its key changes the code", s.Implementation))
	case has(code, vm.SELFDESTRUCT):
		s.warn(fmt.Sprintf("the code of %v can destroy itself: where the chain allows it, other code can come to stand there", s.Implementation))
	}
	if len(code) > 0 && len(s.Targets) == 0 && s.Kind != Managed {
		s.warn("calls do not run the implementation's code")
	}
	if len(s.Targets) > 0 && !s.Targets[0].Named {
		s.warn(fmt.Sprintf("a hidden proxy: the implementation is said to be %v, and calls run the code of %v", s.Implementation, s.Targets[0].Address))
	}
	for _, t := range s.Targets[min(len(s.Targets), 1):] {
		s.warn(fmt.Sprintf("a hidden proxy: the implementation hands every call on to %v", t.Address))
	}
	return nil
}
