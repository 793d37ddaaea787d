package upgradetest

import (
	"fmt"
	"hash/maphash"

	"github.com/ethereum/go-ethereum/common"
)

// AuthorityVerb is what can be done at an Authority or at its proxy.
type AuthorityVerb int

const (
	// The first six are calls of the Authority.
	SwitchTo AuthorityVerb = iota
	Initialise
	InitialiseNothing
	HaltCode
	HandOver
	UnknownFunction
	// The others are calls of the proxy. Store calls the running code.
	Store
	// SendWords sends what the Authority would send to switch.
	SendWords
	// SendNothing sends wei, or not even that.
	SendNothing
	// WriteAdminSlot has the running code write another admin.
	WriteAdminSlot
)

// AuthorityCall is one transaction.
type AuthorityCall struct {
	Do   AuthorityVerb
	From common.Address
	// To is the code to switch to, the next controller, or the admin to write.
	To common.Address
	// Number to store.
	Number, Wei uint64
}

// AuthorityState is everything to be seen of an Authority and its proxy, whose implementations are ordinary code: it stores a number,
// remembers who initialised it, takes wei, and writes any slot it is told.
type AuthorityState struct {
	Authority, Proxy, Halted common.Address
	// ProxyCode is the hash of the proxy's own code.
	ProxyCode common.Hash
	// Implementation and Admin are the slots of ERC-1967.
	Controller, Implementation, Admin common.Address
	// Answer is what the Authority says of the implementation; zero: it refuses.
	Answer             common.Address
	Initialiser        common.Address
	Stored, Wei, Stuck uint64
}

// AuthorityStep is one transaction and what came of it.
type AuthorityStep struct {
	Call          AuthorityCall
	Before, After AuthorityState
	Refused       bool
}

func (c *AuthorityCall) atAuthority() bool { return c.Do <= UnknownFunction }

// Do is the small model of ManagedAuthority and ManagedProxy.
func (s AuthorityState) Do(c AuthorityCall) *AuthorityStep {
	next, ok := s, true
	runs := s.Implementation != s.Halted
	switch {
	case c.atAuthority() && c.From != s.Controller:
		ok = false
	case c.Do == SwitchTo:
		next.Implementation, next.Admin = c.To, s.Authority
	case c.Do == HaltCode:
		next.Implementation, next.Admin = s.Halted, s.Authority
	case c.Do == Initialise:
		ok = runs
		next.Stored, next.Initialiser, next.Wei = c.Number, s.Authority, s.Wei+c.Wei
	case c.Do == InitialiseNothing:
		ok = runs || c.Wei == 0
		next.Wei += c.Wei
	case c.Do == HandOver:
		ok = c.To != common.Address{}
		next.Controller = c.To
	case !runs, c.Do == UnknownFunction, c.Do == SendWords:
		ok = false
	case c.Do == Store:
		next.Stored, next.Wei = c.Number, s.Wei+c.Wei
	case c.Do == SendNothing:
		next.Wei += c.Wei
	case c.Do == WriteAdminSlot:
		next.Admin = c.To
	}
	if !ok {
		next = s
	}
	if next.Answer = next.Implementation; next.Admin != next.Authority {
		next.Answer = common.Address{}
	}
	return &AuthorityStep{c, s, next, !ok}
}

// Calls are the alphabet: everything by everybody who is somebody, with two implementations.
func (s AuthorityState) Calls(people, implementations []common.Address) (all []AuthorityCall) {
	for _, from := range people {
		all = append(all, AuthorityCall{Do: HaltCode, From: from}, AuthorityCall{Do: UnknownFunction, From: from},
			AuthorityCall{Do: HandOver, From: from}, AuthorityCall{Do: WriteAdminSlot, From: from, To: from})
		for _, to := range implementations {
			all = append(all, AuthorityCall{Do: SwitchTo, From: from, To: to}, AuthorityCall{Do: SendWords, From: from, To: to})
		}
		for _, to := range people {
			all = append(all, AuthorityCall{Do: HandOver, From: from, To: to})
		}
		for wei := range uint64(2) {
			all = append(all, AuthorityCall{Do: Initialise, From: from, Number: 1 + wei, Wei: wei}, AuthorityCall{Do: InitialiseNothing, From: from, Wei: wei},
				AuthorityCall{Do: Store, From: from, Number: 3 + wei, Wei: wei}, AuthorityCall{Do: SendNothing, From: from, Wei: wei})
		}
	}
	return all
}

// Key tells states apart; how many wei are there changes nothing.
func (s AuthorityState) Key() uint64 {
	s.Wei = 0
	return maphash.String(seed, fmt.Sprintf("%x", s))
}
