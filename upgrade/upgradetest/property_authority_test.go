package upgradetest

import (
	"math/rand/v2"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

var (
	newAuthority = AuthorityState{
		Authority: common.Address{1}, Proxy: common.Address{2}, Halted: common.Address{3}, Controller: common.Address{4},
		Implementation: common.Address{3}, Admin: common.Address{1}, Answer: common.Address{3},
	}
	people          = []common.Address{{4}, {5}, {6}}
	implementations = []common.Address{{7}, {8}}
)

func TestAuthorityPropertiesExhaustively(t *testing.T) {
	depth := 5
	if full() {
		depth = 9
	}
	moves := Search([]AuthorityState{newAuthority}, depth, AuthorityState.Key, func(s AuthorityState) (after []AuthorityState) {
		for _, c := range s.Calls(people, implementations) {
			step := s.Do(c)
			if broken := Broken(AuthorityProperties, step); broken != nil {
				t.Fatalf("%q\n%+v", broken, step)
			}
			after = append(after, step.After)
		}
		return after
	})
	t.Logf("%d moves deep: %d moves", depth, moves)
}

func authorityWalk(steps int, saw func(*AuthorityStep)) {
	dice := rand.New(rand.NewPCG(1, 2))
	s := newAuthority
	for range steps {
		calls := s.Calls(people, implementations)
		step := s.Do(calls[dice.IntN(len(calls))])
		saw(step)
		s = step.After
	}
}

func TestAuthorityPropertiesOnRandomWalks(t *testing.T) {
	authorityWalk(20_000, func(s *AuthorityStep) {
		if broken := Broken(AuthorityProperties, s); broken != nil {
			t.Fatalf("%q\n%+v", broken, s)
		}
	})
}

// Every check sees damage: a field of the state after, or of the call, that is another.
func TestAuthorityPropertiesCanFail(t *testing.T) {
	noticed := make(map[string]bool)
	authorityWalk(2000, func(s *AuthorityStep) {
		damaged := []AuthorityStep{*s}
		damaged[0].Refused = !s.Refused
		for _, part := range []func(*AuthorityStep) reflect.Value{
			func(s *AuthorityStep) reflect.Value { return reflect.ValueOf(&s.After).Elem() },
			func(s *AuthorityStep) reflect.Value { return reflect.ValueOf(&s.Call).Elem() },
		} {
			for i := range part(s).NumField() {
				for _, value := range others(part(s).Field(i)) {
					d := *s
					part(&d).Field(i).Set(value)
					damaged = append(damaged, d)
				}
			}
		}
		for _, d := range damaged {
			for _, p := range AuthorityProperties {
				noticed[p.ID] = noticed[p.ID] || !p.Holds(&d)
			}
		}
	})
	for _, p := range AuthorityProperties {
		if !noticed[p.ID] {
			t.Errorf("%s noticed no damage: %s", p.ID, p.Sentence)
		}
	}
}
