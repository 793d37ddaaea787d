package staketest

import (
	"math/big"
	"reflect"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"theseus/stake"
	"theseus/upgrade"
	"theseus/upgrade/upgradetest"
)

// GovernanceProperty is a promise of Registry and Congress about every step. The calls that an execution makes are steps themselves, so
// what an execution changes by its calls is judged there.
type GovernanceProperty = upgradetest.Property[*GovernanceStep]

// ofCalls holds of every step but executions.
func ofCalls(holds func(*GovernanceStep) bool) func(*GovernanceStep) bool {
	return func(s *GovernanceStep) bool { return s.Action.Do == Execute || holds(s) }
}

// eachEntry holds of every contract on the list after the step, and before it.
func eachEntry(holds func(s *GovernanceStep, account common.Address, before, after stake.Entry) bool) func(*GovernanceStep) bool {
	return func(s *GovernanceStep) bool {
		for account := range s.After.Registry.Entries {
			if !holds(s, account, s.Before.Registry.Entries[account], s.After.Registry.Entries[account]) {
				return false
			}
		}
		for account, before := range s.Before.Registry.Entries {
			if !holds(s, account, before, s.After.Registry.Entries[account]) {
				return false
			}
		}
		return true
	}
}

// eachRole holds of every role that anybody holds before or after the step.
func eachRole(holds func(s *GovernanceStep, role stake.RoleOf, before, after common.Address) bool) func(*GovernanceStep) bool {
	return func(s *GovernanceStep) bool {
		for role, before := range s.Before.Registry.Holders {
			if !holds(s, role, before, s.After.Registry.Holders[role]) {
				return false
			}
		}
		for role, after := range s.After.Registry.Holders {
			if !holds(s, role, s.Before.Registry.Holders[role], after) {
				return false
			}
		}
		return true
	}
}

// eachProposal holds of every proposal that there was before the step.
func eachProposal(holds func(s *GovernanceStep, n uint64, before, after stake.Proposal) bool) func(*GovernanceStep) bool {
	return func(s *GovernanceStep) bool {
		for i, before := range s.Before.Congress.Proposals {
			if i >= len(s.After.Congress.Proposals) || !holds(s, uint64(i+1), before, s.After.Congress.Proposals[i]) {
				return false
			}
		}
		return true
	}
}

func governance(g *Governance) common.Address {
	return g.Registry.Holders[stake.RoleOf{Role: stake.RoleGovernance}]
}

// carried counts a proposal's votes anew: those of present members, by present weight and rules.
func carried(g *stake.Congress, p stake.Proposal) bool {
	weight, voted, inFavour := new(big.Int), new(big.Int), new(big.Int)
	for _, m := range g.Members {
		w := new(big.Int).SetUint64(m.Weight)
		weight.Add(weight, w)
		switch p.Choices[m.Membership] {
		case stake.ChoiceFor:
			inFavour.Add(inFavour, w)
			voted.Add(voted, w)
		case stake.ChoiceAgainst:
			voted.Add(voted, w)
		}
	}
	share := func(n *big.Int, hundredths uint16) *big.Rat {
		return new(big.Rat).Mul(new(big.Rat).SetInt(n), big.NewRat(int64(hundredths), stake.WholeShare))
	}
	return new(big.Rat).SetInt(voted).Cmp(share(weight, g.Rules.Quorum)) >= 0 && new(big.Rat).SetInt(inFavour).Cmp(share(voted, g.Rules.Majority)) > 0
}

// GovernanceProperties are those of Registry and Congress.
var GovernanceProperties = []GovernanceProperty{
	{ID: "GV-01", Sentence: "A refused call changes nothing, however many calls it made.", Holds: func(s *GovernanceStep) bool {
		return s.Err == nil || len(s.Events) == 0 && reflect.DeepEqual(s.Before, s.After)
	}},
	{ID: "GV-02", Sentence: "A contract goes from NULL to APPROVED and from APPROVED to DISABLED; there is no way back, and what it was approved as stays.",
		Holds: eachEntry(func(s *GovernanceStep, account common.Address, before, after stake.Entry) bool {
			return after.Status >= before.Status && (before.Status == upgrade.RegistryNull || after.Kind == before.Kind)
		})},
	{ID: "GV-03", Sentence: "Only the keeper approves, and only what has code, as something.",
		Holds: ofCalls(eachEntry(func(s *GovernanceStep, account common.Address, before, after stake.Entry) bool {
			return before.Status != upgrade.RegistryNull || after.Status == upgrade.RegistryNull ||
				s.Action.Do == ApproveContract && s.Action.Account == account && s.HasCode && after.Kind != stake.KindNone &&
					after.Status == upgrade.RegistryApproved && s.Call.Caller == s.Before.Registry.Holders[stake.RoleOf{Role: stake.RoleKeeper}]
		}))},
	{ID: "GV-04", Sentence: "Only a contract's own panic button disables it.",
		Holds: ofCalls(eachEntry(func(s *GovernanceStep, account common.Address, before, after stake.Entry) bool {
			return before.Status == after.Status || after.Status != upgrade.RegistryDisabled ||
				s.Action.Do == DisableContract && s.Call.Caller == s.Before.Registry.Holders[stake.RoleOf{Role: stake.RolePanicButton, Subject: account}]
		}))},
	{ID: "GV-05", Sentence: "The list of contracts grows at its end by what is approved, and nothing leaves it.", Holds: func(s *GovernanceStep) bool {
		before, after := s.Before.Registry.Contracts, s.After.Registry.Contracts
		return len(after) >= len(before) && slices.Equal(before, after[:len(before)]) && len(after) == len(s.After.Registry.Entries)
	}},
	{ID: "GV-06", Sentence: "A role that is held changes hands only when who was proposed for it accepts it.",
		Holds: ofCalls(eachRole(func(s *GovernanceStep, role stake.RoleOf, before, after common.Address) bool {
			none := common.Address{}
			return before == after || before == none || after == none ||
				s.Action.Do == AcceptRole && s.Action.Role == role && after == s.Call.Caller && s.Before.Registry.Proposed[role] == after
		}))},
	{ID: "GV-07", Sentence: "A contract gets its roles when it is approved, from the defaults of that moment; nobody gets one that was not held otherwise.",
		Holds: ofCalls(eachRole(func(s *GovernanceStep, role stake.RoleOf, before, after common.Address) bool {
			none := common.Address{}
			return before != none || after == none || s.Action.Do == ApproveContract && s.Action.Account == role.Subject &&
				after == s.Before.Registry.Holders[stake.RoleOf{Role: role.Role}] && (role.Role == stake.RolePanicButton ||
				s.Action.Kind == stake.KindService && role.Role >= stake.RoleOperatorContractUpgrader)
		}))},
	{ID: "GV-08", Sentence: "A role ends only as the panic button of a contract that governance gives up, for good.",
		Holds: ofCalls(eachRole(func(s *GovernanceStep, role stake.RoleOf, before, after common.Address) bool {
			none := common.Address{}
			return before == none || after != none || s.Action.Do == GiveUpPanicButton && role.Role == stake.RolePanicButton &&
				role.Subject == s.Action.Account && role.Subject != none && s.Call.Caller == governance(s.Before)
		}))},
	{ID: "GV-09", Sentence: "Only governance names who may take a role over.", Holds: ofCalls(func(s *GovernanceStep) bool {
		for role, proposed := range s.After.Registry.Proposed {
			if proposed != s.Before.Registry.Proposed[role] && (s.Action.Do != ProposeHolder || s.Call.Caller != governance(s.Before) || proposed == common.Address{}) {
				return false
			}
		}
		return true
	})},
	{ID: "GV-10", Sentence: "What a governance proposed does not outlive it.", Holds: ofCalls(func(s *GovernanceStep) bool {
		return governance(s.Before) == governance(s.After) || len(s.After.Registry.Proposed) == 0
	})},
	{ID: "GV-11", Sentence: "Nobody is proposed for a role that nobody holds.", Holds: func(s *GovernanceStep) bool {
		for role := range s.After.Registry.Proposed {
			if (s.After.Registry.Holders[role] == common.Address{}) {
				return false
			}
		}
		return true
	}},
	{ID: "GV-12", Sentence: "Only members propose, and each proposal has the next number and the times of the rules of that moment.",
		Holds: ofCalls(func(s *GovernanceStep) bool {
			n := len(s.Before.Congress.Proposals)
			if len(s.After.Congress.Proposals) == n {
				return true
			}
			p, rules := s.After.Congress.Proposals[n], s.Before.Congress.Rules
			return len(s.After.Congress.Proposals) == n+1 && s.Action.Do == Propose && p.Proposer == s.Call.Caller &&
				s.Before.Congress.Member(s.Call.Caller).Weight > 0 && len(s.Action.Calls) > 0 && !p.Executed && len(p.Choices) == 0 &&
				p.DebateUntil == s.Call.Time+rules.DebateTime && p.ExecuteUntil == p.DebateUntil+rules.ExecutionTime
		})},
	{ID: "GV-13", Sentence: "What was proposed never changes: proposer, times and calls.",
		Holds: eachProposal(func(s *GovernanceStep, n uint64, before, after stake.Proposal) bool {
			return before.Proposer == after.Proposer && before.DebateUntil == after.DebateUntil && before.ExecuteUntil == after.ExecuteUntil &&
				before.CallsHash == after.CallsHash
		})},
	{ID: "GV-14", Sentence: "A choice is made by the member itself, while the debate lasts.",
		Holds: ofCalls(eachProposal(func(s *GovernanceStep, n uint64, before, after stake.Proposal) bool {
			for membership, choice := range after.Choices {
				if choice != before.Choices[membership] && (s.Action.Do != Vote || s.Action.Proposal != n ||
					s.Before.Congress.Member(s.Call.Caller).Membership != membership || s.Call.Time > before.DebateUntil) {
					return false
				}
			}
			return true
		}))},
	{ID: "GV-15", Sentence: "A choice is made once and stays.",
		Holds: eachProposal(func(s *GovernanceStep, n uint64, before, after stake.Proposal) bool {
			for membership, choice := range before.Choices {
				if after.Choices[membership] != choice {
					return false
				}
			}
			return true
		})},
	{ID: "GV-16", Sentence: "A proposal is executed once: what was executed stays so, and is not executed again.",
		Holds: eachProposal(func(s *GovernanceStep, n uint64, before, after stake.Proposal) bool {
			again := s.Err == nil && s.Action.Do == Execute && s.Action.Proposal == n && before.Executed
			return !again && (after.Executed || !before.Executed)
		})},
	{ID: "GV-17", Sentence: "Only an execution executes, with exactly what was proposed, after the debate and before its own time is over.",
		Holds: eachProposal(func(s *GovernanceStep, n uint64, before, after stake.Proposal) bool {
			if s.Action.Do != Execute {
				return before.Executed == after.Executed
			}
			return s.Err != nil || s.Action.Proposal != n || after.Executed && s.Call.Time > before.DebateUntil && s.Call.Time <= before.ExecuteUntil
		})},
	{ID: "GV-18", Sentence: "Nothing is executed without quorum and majority of the present members, by their present weights.",
		Holds: eachProposal(func(s *GovernanceStep, n uint64, before, after stake.Proposal) bool {
			return s.Err != nil || s.Action.Do != Execute || s.Action.Proposal != n || carried(s.Before.Congress, before)
		})},
	{ID: "GV-19", Sentence: "Members and weights are changed by the congress alone, one at a time.", Holds: ofCalls(func(s *GovernanceStep) bool {
		if s.Action.Do == SetMember && s.Call.Caller == s.Before.Congress.Address {
			for _, m := range slices.Concat(s.Before.Congress.Members, s.After.Congress.Members) {
				if m.Account != s.Action.Account && s.Before.Congress.Member(m.Account) != s.After.Congress.Member(m.Account) {
					return false
				}
			}
			return s.Err != nil || s.After.Congress.Member(s.Action.Account).Weight == s.Action.Weight
		}
		return slices.Equal(s.Before.Congress.Members, s.After.Congress.Members)
	})},
	{ID: "GV-20", Sentence: "There are 1 to 100 members, each once and with a weight, and who comes back is another membership.", Holds: func(s *GovernanceStep) bool {
		accounts, memberships := make(map[common.Address]bool), make(map[uint64]bool)
		for _, m := range s.After.Congress.Members {
			if m.Weight == 0 || m.Account == (common.Address{}) || accounts[m.Account] || memberships[m.Membership] || m.Membership == 0 ||
				m.Membership > s.After.Congress.Memberships {
				return false
			}
			accounts[m.Account], memberships[m.Membership] = true, true
			if s.Before.Congress.Member(m.Account).Membership != m.Membership && m.Membership <= s.Before.Congress.Memberships {
				return false
			}
		}
		return len(accounts) > 0 && len(accounts) <= stake.MostMembers
	}},
	{ID: "GV-21", Sentence: "The rules are changed by the congress alone, to rules under which something can be decided and not all is.",
		Holds: ofCalls(func(s *GovernanceStep) bool {
			r := s.After.Congress.Rules
			sound := r.DebateTime > 0 && r.ExecutionTime > 0 && r.Quorum > 0 && r.Quorum <= stake.WholeShare && 2*int(r.Majority) >= stake.WholeShare &&
				r.Majority < stake.WholeShare
			return sound && (r == s.Before.Congress.Rules || s.Action.Do == SetRules && s.Call.Caller == s.Before.Congress.Address && r == s.Action.Rules)
		})},
	{ID: "GV-22", Sentence: "The code of the congress is changed by the congress alone, and only to code.", Holds: ofCalls(func(s *GovernanceStep) bool {
		return s.Before.Congress.Implementation == s.After.Congress.Implementation || s.Action.Do == UpgradeTo && s.HasCode &&
			s.Call.Caller == s.Before.Congress.Address && s.After.Congress.Implementation == s.Action.Account
	})},
	{ID: "GV-23", Sentence: "A call that fails within an execution fails the execution.", Holds: func(s *GovernanceStep) bool {
		return s.Action.Do != Lose || s.Err != nil
	}},
}

// GovernanceMeets are the events and refusals that walks have to meet to be worth anything.
var GovernanceMeets = []string{
	"Executed", "MemberChanged", "PanicButtonGivenUp", "Proposed", "RoleAccepted", "RoleProposed", "RulesChanged", "StatusChanged", "Upgraded", "Voted",
	"AlreadyExecuted", "AlreadyVoted", "CallFailed", "CallsDiffer", "CongressOnly", "DebateOver", "DebateRuns", "ExecutionOver", "GovernanceOnly",
	"KeeperOnly", "KindInvalid", "LastMember", "MemberOnly", "NoCalls", "NoCode", "NoSuchRole", "NotCarried", "PanicButtonOnly", "ProposedHolderOnly",
	"RulesInvalid", "UnknownProposal", "WeightInvalid", "WrongStatus", "ZeroAddress",
}
