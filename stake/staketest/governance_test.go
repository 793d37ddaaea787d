package staketest

import (
	"errors"
	"reflect"
	"regexp"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/stake"
	"theseus/upgrade"
	"theseus/upgrade/upgradetest"
)

// governanceWorld is governed by its congress on even seeds, by a person on odd ones.
func governanceWorld(t *testing.T, seed uint64) *GovernanceWorld {
	t.Helper()
	congress, code := common.Address{0xc0}, common.Address{0xc1}
	var people []common.Address
	for i := range 6 {
		people = append(people, common.Address{1, byte(i)})
	}
	holders := [5]common.Address{congress, people[0], people[1], people[2], people[3]}
	if seed%2 == 1 {
		holders[0] = people[4]
	}
	w, err := NewGovernanceWorld(seed, congress, code, people, holders)
	if err != nil {
		t.Fatal(err)
	}
	w.Codes = append(w.Codes, common.Address{0xc2})
	for i := range 8 {
		w.Contracts = append(w.Contracts, common.Address{2, byte(i)})
	}
	w.Nobody = common.Address{3}
	return w
}

func governanceWalk(t *testing.T, walks, steps int, saw func(*GovernanceStep)) {
	t.Helper()
	for seed := range walks {
		w := governanceWorld(t, uint64(seed))
		for range steps {
			for _, s := range w.Do(w.Next()) {
				if saw(s); t.Failed() {
					t.Fatalf("seed %d", seed)
				}
			}
		}
	}
}

func TestGovernancePropertiesOnRandomWalks(t *testing.T) {
	walks, steps := 16, 500
	if full() {
		walks, steps = 1000, 1000
	}
	met := make(map[string]int)
	governanceWalk(t, walks, steps, func(s *GovernanceStep) {
		if broken := upgradetest.Broken(GovernanceProperties, s); broken != nil {
			t.Errorf("%q\n%+v: %v", broken, s.Action, s.Err)
		}
		for _, e := range s.Events {
			met[reflect.TypeOf(e).Elem().Name()]++
		}
		if s.Err != nil && s.Err != ErrNobody {
			met[reflect.TypeOf(s.Err).Elem().Name()]++
		}
	})
	t.Log(met)
	for _, name := range GovernanceMeets {
		if met[name] == 0 {
			t.Errorf("no walk met %s: the walks do not go far enough", name)
		}
	}
}

// Every check sees damage to some step that happened.
func TestGovernancePropertiesCanFail(t *testing.T) {
	noticed := make(map[string]bool)
	governanceWalk(t, 6, 300, func(s *GovernanceStep) {
		for _, damaged := range damageGovernance(s) {
			for _, p := range GovernanceProperties {
				noticed[p.ID] = noticed[p.ID] || !p.Holds(damaged)
			}
		}
	})
	for _, p := range GovernanceProperties {
		if !noticed[p.ID] {
			t.Errorf("%s noticed no damage: %s", p.ID, p.Sentence)
		}
	}
}

func TestGovernancePropertiesAreNumbered(t *testing.T) {
	pattern, seen := regexp.MustCompile(`^GV-[0-9]{2}$`), make(map[string]bool)
	for _, p := range GovernanceProperties {
		if !pattern.MatchString(p.ID) || seen[p.ID] || len(p.Sentence) < 20 || p.Sentence[len(p.Sentence)-1] != '.' {
			t.Errorf("%+v", p)
		}
		seen[p.ID] = true
	}
}

// damageGovernance changes one thing about a step, in copies.
func damageGovernance(s *GovernanceStep) (damaged []*GovernanceStep) {
	add := func(change func(*GovernanceStep)) {
		d := *s
		d.Before, d.After = s.Before.Clone(), s.After.Clone()
		change(&d)
		damaged = append(damaged, &d)
	}
	account, role := common.Address{9}, stake.RoleOf{Role: stake.RoleKeeper}
	add(func(d *GovernanceStep) { d.Err = errors.New("refused") })
	add(func(d *GovernanceStep) { d.Err = nil })
	add(func(d *GovernanceStep) { d.Call.Caller[7]++ })
	add(func(d *GovernanceStep) { d.Call.Time += 100_000 })
	add(func(d *GovernanceStep) { d.Call.Time = 0 })
	add(func(d *GovernanceStep) { d.HasCode = false })
	add(func(d *GovernanceStep) { d.Action.Do = Wait })
	add(func(d *GovernanceStep) {
		d.After.Registry.Entries[account] = stake.Entry{Kind: stake.KindFamily, Status: upgrade.RegistryApproved}
	})
	for approved, entry := range s.After.Registry.Entries {
		add(func(d *GovernanceStep) {
			d.After.Registry.Entries[approved] = stake.Entry{Kind: entry.Kind, Status: upgrade.RegistryDisabled}
		})
		add(func(d *GovernanceStep) { d.After.Registry.Entries[approved] = stake.Entry{Kind: stake.KindToken} })
		break
	}
	add(func(d *GovernanceStep) { d.After.Registry.Holders[role] = account })
	add(func(d *GovernanceStep) {
		d.After.Registry.Holders[stake.RoleOf{Role: stake.RolePanicButton, Subject: account}] = account
	})
	add(func(d *GovernanceStep) { delete(d.After.Registry.Holders, role) })
	add(func(d *GovernanceStep) { d.After.Registry.Proposed[role] = account })
	add(func(d *GovernanceStep) {
		d.After.Registry.Proposed[stake.RoleOf{Role: stake.RoleKeeper, Subject: account}] = account
	})
	add(func(d *GovernanceStep) {
		d.After.Registry.Holders[stake.RoleOf{Role: stake.RoleGovernance}] = account
		d.After.Registry.Proposed[role] = account
	})
	add(func(d *GovernanceStep) {
		d.After.Congress.Proposals = append(d.After.Congress.Proposals, stake.Proposal{})
	})
	add(func(d *GovernanceStep) {
		d.After.Congress.Members = append(d.After.Congress.Members, stake.Member{Account: account, Weight: 1})
	})
	add(func(d *GovernanceStep) { d.After.Congress.Members[0].Weight++ })
	add(func(d *GovernanceStep) { d.After.Congress.Rules.Majority = 0 })
	add(func(d *GovernanceStep) { d.After.Congress.Implementation = account })
	if n := len(s.Before.Congress.Proposals); n > 0 {
		last := func(g *Governance) *stake.Proposal { return &g.Congress.Proposals[n-1] }
		add(func(d *GovernanceStep) { last(d.After).CallsHash[3]++ })
		add(func(d *GovernanceStep) { last(d.After).Executed = !last(d.After).Executed })
		add(func(d *GovernanceStep) { last(d.Before).Executed = true })
		add(func(d *GovernanceStep) { last(d.After).Choices[1] = stake.ChoiceFor + 1 })
		add(func(d *GovernanceStep) { last(d.Before).Choices[1000] = stake.ChoiceFor })
		add(func(d *GovernanceStep) { clear(last(d.Before).Choices) })
	}
	return damaged
}
