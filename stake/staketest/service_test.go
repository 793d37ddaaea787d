package staketest

import (
	"errors"
	"reflect"
	"regexp"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/stake"
	"theseus/upgrade/upgradetest"
)

// serviceWorld is one without a chain: operator contracts that suit, and one of each kind that does not.
func serviceWorld(seed uint64) *ServiceWorld {
	const limit = 900
	service, logic := common.Address{0xc0}, common.Address{0xc1}
	w := &ServiceWorld{
		Service: stake.NewService(service, logic, limit, 3600, 600), Offers: map[common.Address]stake.Offer{}, Codes: map[common.Address]stake.Code{},
		Strangers: addresses(0x06, 2), Contracts: addresses(0x04, 10), Implementations: []common.Address{logic, {0xc2}, {0xc3}, {0xc4}},
		Initialisers: []stake.CallData{{}, {1, 2, 3, 4}},
		Call:         stake.ServiceCall{Time: 1_800_000_000, OperatorContractUpgrader: common.Address{0xc5}, ServiceUpgrader: common.Address{0xc6}, Approved: true},
	}
	for i, contract := range w.Contracts {
		offer := stake.Offer{Approved: true, Rounds: true, Service: service, RoundTime: limit, Weight: stake.NewAmount(uint64(i)), Fee: stake.NewAmount(uint64(i))}
		switch i {
		case 5:
			offer.Service = common.Address{}
		case 6:
			offer.Service = w.Strangers[0]
		case 7:
			offer.RoundTime++
		case 8:
			offer.Rounds = false
		case 9:
			offer.Approved = false
		}
		w.Offers[contract] = offer
	}
	for i, implementation := range w.Implementations {
		w.Codes[implementation] = stake.Code{Hash: common.Hash{byte(i)}, Runs: i != 2, Service: i != 1}
	}
	w.Wander(seed)
	return w
}

func serviceWalk(t *testing.T, walks, steps int, saw func(*ServiceStep)) {
	t.Helper()
	for seed := range walks {
		w := serviceWorld(uint64(seed))
		for n := range steps {
			if saw(w.Do(w.Next(), crypto.Keccak256Hash([]byte{byte(seed), byte(n)}))); t.Failed() {
				t.Fatalf("seed %d", seed)
			}
		}
	}
}

func TestServicePropertiesOnRandomWalks(t *testing.T) {
	walks, steps := 12, 500
	if full() {
		walks, steps = 1000, 1000
	}
	met := make(map[string]int)
	serviceWalk(t, walks, steps, func(s *ServiceStep) {
		if broken := upgradetest.Broken(ServiceProperties, s); broken != nil {
			t.Errorf("%q\n%+v: %v", broken, s.Action, s.Err)
		}
		for _, e := range s.Events {
			met[reflect.TypeOf(e).Elem().Name()]++
		}
		if _, tooLow := s.Err.(*stake.ServiceFeeTooLow); tooLow {
			met["FeeTooLow"]++
		} else if s.Err != nil {
			met[reflect.TypeOf(s.Err).Elem().Name()]++
		}
	})
	t.Log(met)
	for _, name := range ServiceMeets {
		if met[name] == 0 {
			t.Errorf("no walk met %s: the walks do not go far enough", name)
		}
	}
}

// Every check sees damage to some step that happened.
func TestServicePropertiesCanFail(t *testing.T) {
	noticed := make(map[string]bool)
	serviceWalk(t, 4, 300, func(s *ServiceStep) {
		for _, damage := range serviceDamage {
			d := *s
			d.Before, d.After = s.Before.Clone(), s.After.Clone()
			damage(&d)
			for _, p := range ServiceProperties {
				noticed[p.ID] = noticed[p.ID] || !p.Holds(&d)
			}
		}
	})
	for _, p := range ServiceProperties {
		if !noticed[p.ID] {
			t.Errorf("%s noticed no damage: %s", p.ID, p.Sentence)
		}
	}
}

func TestServicePropertiesAreNumbered(t *testing.T) {
	pattern, seen := regexp.MustCompile(`^SV-[0-9]{2}$`), make(map[string]bool)
	for _, p := range ServiceProperties {
		if !pattern.MatchString(p.ID) || seen[p.ID] || len(p.Sentence) < 20 || p.Sentence[len(p.Sentence)-1] != '.' {
			t.Errorf("%+v", p)
		}
		seen[p.ID] = true
	}
}

// serviceDamage is what could be wrong with a step: the state that it left, or who did what when.
var serviceDamage = []func(*ServiceStep){
	func(s *ServiceStep) { s.Err = errors.New("refused") },
	func(s *ServiceStep) { s.Call.Caller[5]++ },
	func(s *ServiceStep) { s.Call.Time += 100_000 },
	func(s *ServiceStep) { s.Call.Approved = false },
	func(s *ServiceStep) { s.Call.Value = stake.Amount{} },
	func(s *ServiceStep) { s.Call.OfferOf = func(common.Address) stake.Offer { return stake.Offer{} } },
	func(s *ServiceStep) { s.Call.CodeOf = func(common.Address) stake.Code { return stake.Code{} } },
	func(s *ServiceStep) { s.Action.Initialiser = stake.CallData{9} },
	func(s *ServiceStep) { s.After.Operators = append(s.After.Operators, common.Address{9}) },
	func(s *ServiceStep) { s.After.Listings[common.Address{9}] = stake.Active },
	func(s *ServiceStep) {
		for a := range s.Before.Listings {
			s.Before.Listings[a] = stake.Deprecated
		}
	},
	func(s *ServiceStep) { s.After.Upgrade.From++ },
	func(s *ServiceStep) { s.After.Implementation = common.Address{9} },
	func(s *ServiceStep) { s.Before.Upgrade.Until = 0 },
}
