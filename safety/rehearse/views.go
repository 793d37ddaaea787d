package rehearse

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/fork"
)

// View is a call that changes nothing, made before and after the activation, with what it answers.
type View struct {
	Contract common.Address `json:"contract"`
	Call     string         `json:"call"`   // for people: balanceOf(0x…)
	Before   string         `json:"before"` // the answer, or why there is none
	After    string         `json:"after"`
	New      bool           `json:"new,omitzero"`  // the old code has no such function
	Gone     bool           `json:"gone,omitzero"` // the new code has none

	sig string
}

// maxViews bounds the calls of one rehearsal.
const maxViews = 2000

// views calls every view function that old or new code has, at every place where people call it, with the arguments that were recorded. notCalled
// are those for which there are none.
func (r *Rehearsal) views(before, after *fork.State, d *decoder, known *records) (views []View, notCalled []string, err error) {
	for _, m := range r.Activation.Members {
		// Code that is not known by source is called as the other is.
		old, now := &m.Old.ABI, &m.New.ABI
		unknown := len(old.Methods) == 0
		if unknown {
			old = now
		} else if len(now.Methods) == 0 {
			now = old
		}
		functions := make(map[string]abi.Method)
		for _, definition := range []*abi.ABI{&m.New.ABI, &m.Old.ABI} {
			for _, f := range definition.Methods {
				if f.IsConstant() {
					functions[f.Sig] = f
				}
			}
		}
		for _, sig := range slices.Sorted(maps.Keys(functions)) {
			f := functions[sig]
			lists := known.argumentsOf(f)
			if len(lists) == 0 {
				notCalled = append(notCalled, sig)
			}
			for _, packed := range lists {
				for _, at := range m.entrances() {
					if len(views) == maxViews {
						notCalled = append(notCalled, fmt.Sprintf("%s and what follows, after %d calls", sig, maxViews))
						return views, notCalled, nil
					}
					v := View{Contract: at, New: !has(old, sig), Gone: !has(now, sig), sig: sig}
					arguments, err := f.Inputs.Unpack(packed)
					if err != nil {
						return nil, nil, fmt.Errorf("%s: %w", sig, err)
					}
					unnamed := slices.Clone(f.Inputs)
					for i := range unnamed {
						unnamed[i].Name = ""
					}
					v.Call = named(f.RawName, unnamed, arguments)
					message := fork.Message{To: at, Data: append(bytes.Clone(f.ID), packed...)}
					var failed, fails bool
					if v.Before, failed, err = answer(before, message, d, methodOf(old, sig)); err != nil {
						return nil, nil, err
					}
					if v.After, fails, err = answer(after, message, d, methodOf(now, sig)); err != nil {
						return nil, nil, err
					}
					v.New = v.New || unknown && failed && !fails // as of a function that is not there
					views = append(views, v)
				}
			}
		}
	}
	return views, notCalled, nil
}

func has(definition *abi.ABI, sig string) bool { return methodOf(definition, sig) != nil }

func methodOf(definition *abi.ABI, sig string) *abi.Method {
	for _, m := range definition.Methods {
		if m.Sig == sig {
			return &m
		}
	}
	return nil
}

// answer of a view as people read it, decoded where the code says how; failed: it is why there is none.
func answer(s *fork.State, m fork.Message, d *decoder, method *abi.Method) (text string, failed bool, err error) {
	o, err := s.StaticCall(m)
	switch {
	case err != nil:
		return "", false, err
	case o.Err != nil:
		return d.refusal(&RevertedError{o.Err, o.Ret}), true, nil
	}
	return answered(method, o.Ret), false, nil
}

// called reports whether calls of a contract run other code in its state, as calls of proxies do.
func called(s *fork.State, contract common.Address) (bool, error) {
	o, err := s.Call(fork.Message{To: contract, Data: []byte("\xff\xfe\xfd\xfc")})
	if err != nil {
		return false, err
	}
	return slices.ContainsFunc(o.Frames, func(f fork.Frame) bool { return f.From == contract && f.Op.String() == "DELEGATECALL" }), nil
}

var errNotCalled = errors.New("calls of it run no other code in its state: name the contracts that people call (proxies of a beacon) with --through")
