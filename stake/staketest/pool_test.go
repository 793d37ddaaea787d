package staketest

import (
	"reflect"
	"regexp"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"theseus/stake"
	"theseus/upgrade"
	"theseus/upgrade/upgradetest"
)

// poolWalk wanders from a number of seeds.
func poolWalk(t *testing.T, walks, steps int, saw func(*PoolStep)) {
	for seed := range walks {
		w := NewPoolWanderer(NewPoolWorld(uint64(seed)), uint64(seed))
		for range steps {
			if saw(w.Do(w.Next())); t.Failed() {
				t.Fatalf("seed %d", seed)
			}
		}
	}
}

func TestPoolPropertiesOnRandomWalks(t *testing.T) {
	walks, steps := 16, 500
	if full() {
		walks, steps = 1000, 1000
	}
	met, began := make(map[string]int), time.Now()
	poolWalk(t, walks, steps, func(s *PoolStep) {
		if broken := upgradetest.Broken(PoolProperties, s); broken != nil {
			t.Errorf("%q\n%v: %v", broken, s.Action, s.Err)
		}
		for _, e := range s.Events {
			met[reflect.TypeOf(e).Elem().Name()]++
		}
		if s.Err != nil {
			met[reflect.TypeOf(s.Err).Elem().Name()]++
		}
	})
	t.Logf("%.0f actions a second: %v", float64(walks*steps)/time.Since(began).Seconds(), met)
	for _, name := range PoolMeets {
		if met[name] == 0 {
			t.Errorf("no walk met %s: the walks do not go far enough", name)
		}
	}
}

// Every check sees damage to some step that happened.
func TestPoolPropertiesCanFail(t *testing.T) {
	noticed := make(map[string]bool)
	steps := 0
	poolWalk(t, 4, 500, func(s *PoolStep) {
		if steps++; steps%3 != 0 && s.Err != nil {
			return
		}
		for _, damage := range poolDamage {
			d := *s
			d.Before, d.After = s.Before.Clone(), s.After.Clone()
			damage(&d)
			for _, p := range PoolProperties {
				noticed[p.ID] = noticed[p.ID] || !p.Holds(&d)
			}
		}
	})
	for _, p := range PoolProperties {
		if !noticed[p.ID] {
			t.Errorf("%s noticed no damage: %s", p.ID, p.Sentence)
		}
	}
}

// poolDamage is what could be wrong with a step: the state that it left, or who did what when.
var poolDamage = []func(*PoolStep){
	func(s *PoolStep) { s.Err = &upgrade.VerdictInvalid{} },
	func(s *PoolStep) { s.Disabled = true },
	func(s *PoolStep) { s.Action.Do = Withdraw },
	func(s *PoolStep) { s.Action.Do = Settle },
	func(s *PoolStep) { s.Action.Do = Join },
	func(s *PoolStep) { s.Action.From = common.Address{1} },
	func(s *PoolStep) { s.Action.Round++ },
	func(s *PoolStep) { s.After.Balance = s.After.Balance.Plus(stake.NewAmount(1)) },
	func(s *PoolStep) { s.After.Drawn++ },
	func(s *PoolStep) { s.After.AskedAgain++ },
	func(s *PoolStep) { s.After.Earnings = map[common.Address]stake.Amount{{2}: stake.Tokens(1)} },
	func(s *PoolStep) { s.After.Earnings = nil },
	func(s *PoolStep) { s.After.Staking.Locks = nil },
	func(s *PoolStep) { s.Before.Staking.AuthorizedAt = nil },
	func(s *PoolStep) { s.Call.Time = 0 },
	func(s *PoolStep) {
		for operator, d := range s.After.Staking.Delegations {
			d.Amount = d.Amount.Minus(d.Amount.Min(stake.NewAmount(1)))
			s.After.Staking.Delegations[operator] = d
		}
	},
	func(s *PoolStep) {
		for i := range s.After.Pool.Leaves {
			s.After.Pool.Leaves[i].Weight++
		}
	},
	func(s *PoolStep) {
		for i := range s.After.Pool.Leaves {
			s.After.Pool.Leaves[i].Weight = 1<<32 - 1
		}
	},
	func(s *PoolStep) {
		for i := range s.After.Pool.Leaves {
			s.After.Pool.Leaves[i].OpenSeats++
		}
	},
	func(s *PoolStep) {
		for i := range s.After.Pool.Leaves {
			s.After.Pool.Leaves[i].Operator = common.Address{3, byte(i)}
		}
	},
	func(s *PoolStep) {
		for i := range s.After.Rounds {
			s.After.Rounds[i].Commits++
			s.After.Rounds[i].Subject[0]++
			s.After.Rounds[i].Outcome = upgrade.OutcomeMatch
		}
	},
	func(s *PoolStep) {
		for i := range s.After.Rounds {
			if n := len(s.After.Rounds[i].Seats); n > 0 {
				s.After.Rounds[i].Seats = s.After.Rounds[i].Seats[:n-1]
			}
		}
	},
	func(s *PoolStep) {
		for i := range s.After.Rounds {
			for leaf := range s.After.Rounds[i].Words {
				s.After.Rounds[i].Words[leaf] = stake.RoundWord{Answer: upgrade.Reveal{Verdict: upgrade.VerdictUnavailable}}
			}
		}
	},
	func(s *PoolStep) {
		for i := range s.After.Rounds {
			for leaf := range s.After.Rounds[i].Words {
				s.After.Rounds[i].Words[leaf] = stake.RoundWord{Leaked: true}
			}
		}
	},
}

func TestPoolPropertiesAreNumbered(t *testing.T) {
	pattern, seen := regexp.MustCompile(`^VO-[0-9]{2}$`), make(map[string]bool)
	for _, p := range PoolProperties {
		if !pattern.MatchString(p.ID) || seen[p.ID] || len(p.Sentence) < 20 || p.Sentence[len(p.Sentence)-1] != '.' {
			t.Errorf("%+v", p)
		}
		seen[p.ID] = true
	}
}
