package staketest

import (
	"errors"
	"os"
	"reflect"
	"regexp"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/stake"
	"theseus/upgrade/upgradetest"
)

func full() bool { return os.Getenv("THESEUS_FULL") == "1" }

// stakingWalk wanders from a number of seeds.
func stakingWalk(t *testing.T, walks, steps int, saw func(*StakingStep)) {
	for seed := range walks {
		w := NewStakingWanderer(NewStakingWorld(1000, 3000), uint64(seed))
		for range steps {
			if saw(w.Do(w.Next())); t.Failed() {
				t.Fatalf("seed %d", seed)
			}
		}
	}
}

func TestStakingPropertiesOnRandomWalks(t *testing.T) {
	walks, steps := 12, 400
	if full() {
		walks, steps = 1000, 1000
	}
	met := make(map[string]int)
	stakingWalk(t, walks, steps, func(s *StakingStep) {
		if broken := upgradetest.Broken(StakingProperties, s); broken != nil {
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
	for _, name := range StakingMeets {
		if met[name] == 0 {
			t.Errorf("no walk met %s: the walks do not go far enough", name)
		}
	}
}

// Every check sees damage to some step that happened.
func TestStakingPropertiesCanFail(t *testing.T) {
	noticed := make(map[string]bool)
	stakingWalk(t, 6, 400, func(s *StakingStep) {
		for _, damaged := range damageStaking(s) {
			for _, p := range StakingProperties {
				noticed[p.ID] = noticed[p.ID] || !p.Holds(damaged)
			}
		}
	})
	for _, p := range StakingProperties {
		if !noticed[p.ID] {
			t.Errorf("%s noticed no damage: %s", p.ID, p.Sentence)
		}
	}
}

func TestStakingPropertiesAreNumbered(t *testing.T) {
	pattern, seen := regexp.MustCompile(`^ST-[0-9]{2}$`), make(map[string]bool)
	for _, p := range StakingProperties {
		if !pattern.MatchString(p.ID) || seen[p.ID] || len(p.Sentence) < 20 || p.Sentence[len(p.Sentence)-1] != '.' {
			t.Errorf("%+v", p)
		}
		seen[p.ID] = true
	}
}

// damageStaking changes one thing about a step, in copies.
func damageStaking(s *StakingStep) (damaged []*StakingStep) {
	add := func(change func(*StakingStep)) {
		d := *s
		d.Before, d.After = s.Before.Clone(), s.After.Clone()
		change(&d)
		damaged = append(damaged, &d)
	}
	one := stake.NewAmount(1)
	add(func(d *StakingStep) { d.Err = errors.New("refused") })
	add(func(d *StakingStep) { d.Call.Caller[7]++ })
	add(func(d *StakingStep) { d.Call.Time += 100_000 })
	add(func(d *StakingStep) { d.Call.Time -= 100_000 })
	add(func(d *StakingStep) { d.Call.Approved = nil })
	add(func(d *StakingStep) { d.Call.Disabled = func(common.Address) bool { return true } })
	add(func(d *StakingStep) { d.Recognised[0]++ })
	add(func(d *StakingStep) { d.Action.Do = Burn })
	add(func(d *StakingStep) { d.Action.Amount = stake.Amount{} })
	add(func(d *StakingStep) { d.Action.Multiplier = stake.NewAmount(101) })
	add(func(d *StakingStep) { d.After.Token.Supply = d.After.Token.Supply.Plus(one) })
	add(func(d *StakingStep) { d.Before.Token.Supply = d.Before.Token.Supply.Minus(one) })
	add(func(d *StakingStep) { d.After.Token.Balances[d.After.Address] = stake.Amount{} })
	add(func(d *StakingStep) { d.After.UndelegationPeriod++ })
	add(func(d *StakingStep) { d.After.InitialisationPeriod++ })
	add(func(d *StakingStep) { d.After.Operators = append(d.After.Operators, common.Address{1}) })
	for word := range s.After.AuthorizedAt {
		add(func(d *StakingStep) { d.After.AuthorizedAt[word]++ })
		add(func(d *StakingStep) { delete(d.Before.AuthorizedAt, word) })
		break
	}
	operators := append([]common.Address{s.Action.Operator}, s.Action.Operators...)
	if n := len(s.After.Operators); n > 0 {
		operators = append(operators, s.After.Operators[n-1])
	}
	for _, operator := range operators {
		damageDelegation(s, operator, add)
	}
	return damaged
}

func damageDelegation(s *StakingStep, operator common.Address, add func(func(*StakingStep))) {
	change := func(side func(*StakingStep) *stake.Staking, how func(*stake.Delegation)) {
		add(func(d *StakingStep) {
			delegation := side(d).Delegations[operator]
			how(&delegation)
			side(d).Delegations[operator] = delegation
		})
	}
	before, after := func(d *StakingStep) *stake.Staking { return d.Before }, func(d *StakingStep) *stake.Staking { return d.After }
	one := stake.NewAmount(1)
	change(after, func(d *stake.Delegation) { d.Owner[3]++ })
	change(after, func(d *stake.Delegation) { d.Beneficiary = common.Address{} })
	change(after, func(d *stake.Delegation) { d.Amount = d.Amount.Plus(one) })
	change(after, func(d *stake.Delegation) { d.Amount = stake.Amount{} })
	change(before, func(d *stake.Delegation) { d.Amount = d.Amount.Plus(one) })
	change(before, func(d *stake.Delegation) { d.CreatedAt += 100_000 })
	change(before, func(d *stake.Delegation) { d.UndelegatedAt, d.UndelegationPeriod = s.Call.Time, 1 })
	change(before, func(d *stake.Delegation) { d.UndelegatedAt, d.UndelegationPeriod = s.Call.Time-100, 1 })
	change(after, func(d *stake.Delegation) { d.UndelegatedAt++ })
	change(after, func(d *stake.Delegation) { d.UndelegatedAt = s.Call.Time - 1 })
	change(after, func(d *stake.Delegation) { d.UndelegationPeriod++ })
	change(after, func(d *stake.Delegation) { d.TopUpAt, d.TopUpAmount = s.Call.Time-1, one })
	for i := range s.After.Locks[operator] {
		add(func(d *StakingStep) { d.After.Locks[operator][i].Until++ })
		add(func(d *StakingStep) { d.After.Locks[operator][i].Until-- })
		add(func(d *StakingStep) {
			d.After.Locks[operator] = append(d.After.Locks[operator], d.After.Locks[operator][i])
		})
		add(func(d *StakingStep) { delete(d.After.Locks, operator) })
	}
	add(func(d *StakingStep) { // locked
		for word := range s.After.AuthorizedAt {
			d.Before.Locks[operator] = append(d.Before.Locks[operator], stake.Lock{OperatorContract: word.OperatorContract, Until: s.Call.Time})
			return
		}
	})
}
