package staketest

import (
	"errors"
	"reflect"
	"regexp"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/stake"
	"theseus/upgrade/upgradetest"
)

func beaconWalk(t *testing.T, walks, steps int, saw func(*BeaconStep)) {
	t.Helper()
	for seed := range walks {
		w := NewBeaconWanderer(NewBeaconWorld(uint64(seed)), uint64(seed))
		for range steps {
			if saw(w.Do(w.Next())); t.Failed() {
				t.Fatalf("seed %d", seed)
			}
		}
	}
}

func TestBeaconPropertiesOnRandomWalks(t *testing.T) {
	walks, steps := 12, 500
	if full() {
		walks, steps = 1000, 1000
	}
	met := make(map[string]int)
	beaconWalk(t, walks, steps, func(s *BeaconStep) {
		if broken := upgradetest.Broken(BeaconProperties, s); broken != nil {
			t.Errorf("%q\n%v: %v", broken, s.Action, s.Err)
		}
		for _, e := range s.Events {
			met[reflect.TypeOf(e).Elem().Name()]++
		}
		if s.Err != nil {
			met[reflect.TypeOf(s.Err).Elem().Name()]++
		}
	})
	t.Log(met)
	for _, name := range BeaconMeets {
		if met[name] == 0 {
			t.Errorf("no walk met %s: the walks do not go far enough", name)
		}
	}
}

// Every check sees damage to some step that happened.
func TestBeaconPropertiesCanFail(t *testing.T) {
	noticed := make(map[string]bool)
	beaconWalk(t, 4, 300, func(s *BeaconStep) {
		for _, damage := range beaconDamage {
			d := *s
			d.Before, d.After = s.Before.Clone(), s.After.Clone()
			damage(&d)
			for _, p := range BeaconProperties {
				noticed[p.ID] = noticed[p.ID] || !p.Holds(&d)
			}
		}
	})
	for _, p := range BeaconProperties {
		if !noticed[p.ID] {
			t.Errorf("%s noticed no damage: %s", p.ID, p.Sentence)
		}
	}
}

func TestBeaconPropertiesAreNumbered(t *testing.T) {
	pattern, seen := regexp.MustCompile(`^RB-[0-9]{2}$`), make(map[string]bool)
	for _, p := range BeaconProperties {
		if !pattern.MatchString(p.ID) || seen[p.ID] || len(p.Sentence) < 20 || p.Sentence[len(p.Sentence)-1] != '.' {
			t.Errorf("%+v", p)
		}
		seen[p.ID] = true
	}
}

// lastRound damages the last round of the state that a step left, if there is one.
func lastRound(damage func(*stake.BeaconRound)) func(*BeaconStep) {
	return func(s *BeaconStep) {
		if rounds := s.After.Operator.Rounds; len(rounds) > 0 {
			damage(&rounds[len(rounds)-1])
		}
	}
}

// beaconDamage is what could be wrong with a step: the state that it left, or who did what when.
var beaconDamage = []func(*BeaconStep){
	func(s *BeaconStep) { s.Err = errors.New("refused") },
	func(s *BeaconStep) { s.Disabled = true },
	func(s *BeaconStep) { s.Action.From[3]++ },
	func(s *BeaconStep) { s.Action.Do = BeaconPass },
	func(s *BeaconStep) { s.Time += 100_000 },
	func(s *BeaconStep) { s.Time = 0 },
	func(s *BeaconStep) { s.After.Operator.Members = append(s.After.Operator.Members, common.Address{9}) },
	func(s *BeaconStep) { s.After.Operator.Members = nil },
	func(s *BeaconStep) { s.After.Operator.Balance = s.After.Operator.Balance.Plus(stake.NewAmount(1)) },
	func(s *BeaconStep) { s.After.Operator.Earnings[common.Address{2}] = stake.Tokens(1) },
	func(s *BeaconStep) { s.After.Operator.Earnings = nil },
	func(s *BeaconStep) { s.After.Service.Waiting[stake.BeaconEntry{Round: 99}] = common.Address{1} },
	func(s *BeaconStep) { clear(s.Before.Service.Waiting) },
	func(s *BeaconStep) {
		for operator, d := range s.After.Operator.Staking.Delegations {
			d.Amount = d.Amount.Minus(d.Amount.Min(stake.NewAmount(1)))
			s.After.Operator.Staking.Delegations[operator] = d
		}
	},
	lastRound(func(r *stake.BeaconRound) { r.Customer[0]++ }),
	lastRound(func(r *stake.BeaconRound) { r.Commitments[0][0]++ }),
	lastRound(func(r *stake.BeaconRound) { r.Revealed[0] = !r.Revealed[0] }),
	lastRound(func(r *stake.BeaconRound) { r.Secrets[0][0]++ }),
	lastRound(func(r *stake.BeaconRound) { r.Finished = !r.Finished }),
	lastRound(func(r *stake.BeaconRound) { r.Entry[0]++ }),
}
