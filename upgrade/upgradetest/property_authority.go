package upgradetest

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// done makes a property of what succeeded with one of these verbs.
func done(holds func(s *AuthorityStep) bool, verbs ...AuthorityVerb) func(*AuthorityStep) bool {
	return func(s *AuthorityStep) bool { return s.Refused || !slices.Contains(verbs, s.Call.Do) || holds(s) }
}

// memory is the contract's own state.
func (s *AuthorityState) memory() [2]any { return [2]any{s.Stored, s.Initialiser} }

// AuthorityProperties are those of Authority and ManagedProxy.
var AuthorityProperties = []Property[*AuthorityStep]{
	{"AU-01", "An Authority obeys its controller and nobody else.", func(s *AuthorityStep) bool {
		return !s.Call.atAuthority() || s.Call.From == s.Before.Controller || s.Refused
	}},
	{"AU-02", "A refused call changes nothing.", func(s *AuthorityStep) bool { return !s.Refused || s.Before == s.After }},
	{"AU-03", "The controller changes only by its own hand-over, to the one it names, never to nobody.", func(s *AuthorityStep) bool {
		return s.Before.Controller == s.After.Controller || s.Call.Do == HandOver && s.Call.From == s.Before.Controller &&
			s.After.Controller == s.Call.To && s.After.Controller != common.Address{}
	}},
	{"AU-04", "A hand-over changes the controller and nothing else.", done(func(s *AuthorityStep) bool {
		after := s.After
		after.Controller = s.Before.Controller
		return after == s.Before && s.After.Controller == s.Call.To
	}, HandOver)},
	{"AU-05", "A switch points the proxy exactly where the controller says.", done(func(s *AuthorityStep) bool {
		return s.After.Implementation == s.Call.To
	}, SwitchTo)},
	{"AU-06", "A halt points the proxy at code that refuses every call, whatever ran before.", done(func(s *AuthorityStep) bool {
		return s.After.Implementation == s.After.Halted
	}, HaltCode)},
	{"AU-07", "Neither a switch nor a halt touches the contract's state or its wei.", done(func(s *AuthorityStep) bool {
		return s.Before.memory() == s.After.memory() && s.Before.Wei == s.After.Wei
	}, SwitchTo, HaltCode)},
	{"AU-08", "An initialiser runs as the contract's own new code, called by the Authority, and leaves the proxy where it points.", done(func(s *AuthorityStep) bool {
		return s.After.Initialiser == s.After.Authority && s.After.Stored == s.Call.Number && s.After.Implementation == s.Before.Implementation
	}, Initialise)},
	{"AU-09", "An empty initialiser without wei calls nothing.", done(func(s *AuthorityStep) bool {
		return s.Call.Wei != 0 || s.Before == s.After
	}, InitialiseNothing)},
	{"AU-10", "A function that an Authority does not have is refused to everybody, its controller included.", func(s *AuthorityStep) bool {
		return s.Call.Do != UnknownFunction || s.Refused
	}},
	{"AU-11", "Authority, proxy and halted code belong together for ever.", func(s *AuthorityStep) bool {
		return s.Before.Authority == s.After.Authority && s.Before.Proxy == s.After.Proxy && s.Before.Halted == s.After.Halted
	}},
	{"AU-12", "An Authority answers where its proxy points, and refuses to answer while the proxy shows another admin.", func(s *AuthorityStep) bool {
		if s.After.Admin != s.After.Authority {
			return s.After.Answer == common.Address{}
		}
		return s.After.Answer == s.After.Implementation
	}},
	{"AU-13", "An Authority keeps no wei: what it is sent goes on to the proxy, or the call fails.", func(s *AuthorityStep) bool { return s.After.Stuck == 0 }},
	{"MP-01", "Where the proxy points changes only by a call of its Authority.", func(s *AuthorityStep) bool {
		return s.Before.Implementation == s.After.Implementation || s.Call.Do == SwitchTo || s.Call.Do == HaltCode
	}},
	{"MP-02", "The proxy's own code never changes.", func(s *AuthorityStep) bool { return s.Before.ProxyCode == s.After.ProxyCode }},
	{"MP-03", "The admin that explorers see changes only by what the running code writes.", func(s *AuthorityStep) bool {
		return s.Before.Admin == s.After.Admin || s.Call.Do == WriteAdminSlot || s.After.Admin == s.After.Authority
	}},
	{"MP-04", "Whatever code wrote there, after a switch or a halt the Authority is seen as the admin.", done(func(s *AuthorityStep) bool {
		return s.After.Admin == s.After.Authority
	}, SwitchTo, HaltCode)},
	{"MP-05", "While the contract is halted every call is refused, with or without data, with or without wei.", func(s *AuthorityStep) bool {
		return s.Call.atAuthority() || s.Before.Implementation != s.Before.Halted || s.Refused
	}},
	{"MP-06", "A call by others reaches the running code with its data and its wei.", done(func(s *AuthorityStep) bool {
		return s.After.Stored == s.Call.Number && s.After.Wei == s.Before.Wei+s.Call.Wei
	}, Store)},
	{"MP-07", "The words by which the Authority switches the proxy are data like any other when others send them.", func(s *AuthorityStep) bool {
		return s.Call.Do != SendWords || s.Before.Implementation == s.After.Implementation && s.Before.Admin == s.After.Admin
	}},
	{"MP-08", "The contract's state changes only by code of its own that was called.", func(s *AuthorityStep) bool {
		return s.Before.memory() == s.After.memory() || s.Call.Do == Store || s.Call.Do == Initialise
	}},
	{"MP-09", "Wei sent to the proxy stays with the proxy, and none goes without the running code.", func(s *AuthorityStep) bool {
		if s.Refused {
			return s.After.Wei == s.Before.Wei
		}
		return s.After.Wei == s.Before.Wei+s.Call.Wei
	}},
}
