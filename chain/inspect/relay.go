package inspect

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/fork"
)

// Relays and eternal storage keep what they run where no standard says, and need not tell of a change. So they are watched at work: they
// point where a call goes, and who can make it go elsewhere may upgrade them.

// other and another are accounts with code of ours on a copy of the state, which stands nowhere else.
var (
	other   = common.BytesToAddress(crypto.Keccak256([]byte("theseus: other code")))
	another = common.BytesToAddress(crypto.Keccak256([]byte("theseus: still other code")))
)

// watched tells the kinds that have to be watched at work.
func (k Kind) watched() bool { return k == Relay || k == Eternal }

// ownerGetters are the proxy's own, which its code may have again for an owner of its own; where it has none, its code answers.
func (s *subject) ownerGetters() []string {
	all := []string{"upgradeabilityOwner()", "proxyOwner()", "owner()"}
	own := slices.DeleteFunc(slices.Clone(all), func(getter string) bool { return !s.dispatches(s.code, getter) })
	if len(own) > 0 {
		return own
	}
	return all
}

// target is whose code a call runs first.
func (s *subject) target(state *fork.State) (common.Address, error) {
	report := *s.Report // what a trace warns of is not about this state
	at := &subject{Report: &report, state: state}
	first, err := at.delegates(stranger, crypto.Keccak256([]byte("theseus: a function that no contract has"))[:4])
	if err != nil || len(first) == 0 {
		return common.Address{}, err
	}
	return first[0], nil
}

// Upgrades tries on copies of a state whether an account can have a relay or a proxy of eternal storage run other code: by what the kind
// has for it, and by every function of the proxy and of what it runs, be it that the function points it elsewhere or that it gives the
// power to.
func Upgrades(state *fork.State, r *Report, by common.Address) (bool, error) {
	s := &subject{Report: r, state: state}
	if moved, err := s.moves(state, s.pointTo(by, other), other); moved || err != nil {
		return moved, err
	}
	own, err := state.Code(r.Address)
	if err != nil {
		return false, err
	}
	behind, err := state.Code(r.Implementation)
	if err != nil {
		return false, err
	}
	for _, id := range slices.Concat(selectors(own), selectors(behind)) {
		data := id[:]
		for range 4 {
			data = append(data, wordOf(other).Bytes()...)
		}
		if moved, err := s.moves(state, fork.Message{From: by, To: r.Address, Data: data, Gas: callGas}, other); moved || err != nil {
			return moved, err
		}
	}
	return false, nil
}

// pointTo is the kind's own way to have it run other code.
func (s *subject) pointTo(by, to common.Address) fork.Message {
	m := fork.Message{From: by, To: s.Address, Gas: callGas}
	if s.Kind == Relay {
		id, word := selector("changeContract(address)"), wordOf(to)
		m.Data = append(id[:], word[:]...)
		return m
	}
	id := selector("upgradeTo(string,address)")
	tail, err := labelled.Pack("theseus: a label that nobody used", to)
	if err != nil {
		panic(err) // our own arguments
	}
	m.Data = append(id[:], tail...)
	return m
}

// moves tells whether after a message calls go to an account, or that account can make them go elsewhere.
func (s *subject) moves(state *fork.State, m fork.Message, to common.Address) (bool, error) {
	after := state.Copy()
	for _, a := range []common.Address{other, another} {
		after.SetCode(a, common.FromHex("60006000fd"))
	}
	o, err := after.Run(m)
	if err != nil || o.Err != nil || !slices.ContainsFunc(o.Changes.Slots, func(c fork.SlotChange) bool { return c.Account == s.Address }) {
		return false, err
	}
	found, err := s.target(after)
	if err != nil || found == to {
		return found == to, err
	}
	if o, err = after.Run(s.pointTo(to, another)); err != nil || o.Err != nil {
		return false, err
	}
	found, err = s.target(after)
	return found == another, err
}
