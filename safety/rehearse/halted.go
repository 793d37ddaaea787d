package rehearse

import (
	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/fork"
)

// halted reports whether a contract refuses every call in a state, because its authority points it at the code that does.
func (m *Member) halted(s *fork.State) (bool, error) {
	var points [2]common.Address
	for i, method := range []string{"implementation", "halted"} {
		o, err := s.StaticCall(fork.Message{To: m.Authority, Data: authority().Methods[method].ID})
		if err != nil || o.Err != nil || len(o.Ret) != 32 {
			return false, err
		}
		points[i] = common.BytesToAddress(o.Ret)
	}
	return points[0] == points[1], nil
}

// unhalted is a state in which halted contracts run again what they ran before: what new code is held against. which says of each member whether it
// was halted.
func (a *Activation) unhalted(s *fork.State) (was *fork.State, which []bool, err error) {
	was, which = s.Copy(), make([]bool, len(a.Members))
	for i, m := range a.Members {
		if m.Running == (common.Address{}) {
			continue
		}
		if which[i], err = m.halted(s); err != nil {
			return nil, nil, err
		}
		if !which[i] {
			continue
		}
		if _, err := was.Run(fork.Message{From: a.Controller, To: m.Authority, Data: pack("switchTo", m.Running)}); err != nil {
			return nil, nil, err
		}
	}
	return was, which, nil
}
