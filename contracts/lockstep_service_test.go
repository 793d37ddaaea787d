package contracts_test

import (
	"fmt"
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
	"theseus/stake"
	"theseus/stake/staketest"
	"theseus/upgrade/upgradetest"
)

// serviceSteps is VerificationService, in which everything happens twice: in the model and in the EVM.
type serviceSteps struct {
	*counter
	*staketest.ServiceWorld
	odd *evmtest.Contract
	// started is what an operator contract that was chosen emits; nil for those that emit nothing.
	started func(step *staketest.ServiceStep) []stake.Event
	// definitions are those of operator contracts that emit something.
	definitions []*abi.ABI
	seen        map[string]int
	trail       []string
}

func newServiceSteps(t testing.TB, seed uint64) *serviceSteps {
	t.Helper()
	s := newCounter(t, evmtest.Shanghai)
	return newServiceStepsOn(s, seed, timeLimit, s.approve)
}

// newServiceStepsOn begins with a service that was just deployed.
func newServiceStepsOn(counter *counter, seed, timeLimit uint64, approve func(common.Address)) *serviceSteps {
	t := counter.t
	t.Helper()
	s := &serviceSteps{counter: counter, odd: attackers(t)["OddOperator"], seen: make(map[string]int)}
	c := s.Chain
	c.Fund(user, big.NewInt(1_000_000))
	c.Fund(stranger, big.NewInt(1_000_000))
	w := &staketest.ServiceWorld{
		Service: stake.NewService(s.counter.Address, s.logic.Address, timeLimit, upgradeDelay, upgradeWindow),
		Offers:  map[common.Address]stake.Offer{}, Codes: map[common.Address]stake.Code{},
		Strangers: []common.Address{user, stranger}, Initialisers: []stake.CallData{{}, crypto.Keccak256([]byte("isActive()"))[:4]},
		Call: stake.ServiceCall{Time: c.Time(), OperatorContractUpgrader: upgrader, ServiceUpgrader: serviceUpgrader, Approved: true},
	}
	offer := func(service common.Address, rounds bool, roundTime, weight, fee uint64, approved bool) {
		operator := newInstance(c, s.odd, s.registry.Address, service, rounds, roundTime)
		operator.Call(user, "setWeight", new(big.Int).SetUint64(weight))
		operator.Call(user, "setFee", new(big.Int).SetUint64(fee))
		if approved {
			approve(operator.Address)
		}
		w.Contracts = append(w.Contracts, operator.Address)
		w.Offers[operator.Address] = stake.Offer{
			Approved: approved, Rounds: rounds, Service: service, RoundTime: roundTime, Weight: stake.NewAmount(weight), Fee: stake.NewAmount(fee),
		}
	}
	for i := range uint64(5) {
		offer(s.counter.Address, true, timeLimit, i, 2*i, true)
	}
	offer(common.Address{}, true, 1, 4, 10, true)
	offer(stranger, true, 1, 1, 1, true)
	offer(s.counter.Address, true, timeLimit+1, 1, 1, true)
	offer(s.counter.Address, false, 1, 1, 1, true)
	offer(s.counter.Address, true, 1, 1, 1, false)
	for _, implementation := range []struct {
		at      common.Address
		service bool
	}{
		{s.logic.Address, true}, {withCode(c, 1), false}, {user, false},
		{deploy(t, c, "VerificationService", s.registry.Address, timeLimit, uint64(upgradeDelay), uint64(upgradeWindow)).Address, true},
	} {
		w.Implementations = append(w.Implementations, implementation.at)
		w.Codes[implementation.at] = stake.Code{
			Hash: c.CodeHash(implementation.at), Runs: len(c.Code(implementation.at)) > 0, Service: implementation.service,
		}
	}
	w.Wander(seed)
	s.ServiceWorld = w
	return s
}

func TestServiceInLockStep(t *testing.T) {
	walks, steps := 6, 400
	if os.Getenv("THESEUS_FULL") == "1" {
		walks, steps = 200, 2000
	}
	seen := make(map[string]int)
	for seed := range walks {
		s := newServiceSteps(t, uint64(seed))
		for range steps {
			if s.step(); t.Failed() {
				t.Fatalf("seed %d", seed)
			}
		}
		for name, times := range s.seen {
			seen[name] += times
		}
	}
	t.Logf("%d steps: %v", walks*steps, seen)
	for _, name := range staketest.ServiceMeets {
		if seen[name] == 0 {
			t.Errorf("no walk met %s: the walks do not go far enough", name)
		}
	}
}

func (s *serviceSteps) step() { s.take(s.Next()) }

func (s *serviceSteps) take(a staketest.ServiceAction) {
	s.t.Helper()
	before := s.ServiceWorld.Call.Time
	step := s.Do(a, crypto.Keccak256Hash(new(big.Int).SetUint64(s.Chain.Number()-1).Bytes()))
	s.trail = append(s.trail, fmt.Sprintf("%d: %v by %v: %v %v, %d", before, a.Do, a.From, a.Subject, a.Initialiser, a.Value))
	if broken := upgradetest.Broken(staketest.ServiceProperties, step); broken != nil {
		s.fail("%q", broken)
	}
	service := s.counter.Instance
	operator := evmtest.Instance{Chain: s.Chain, ABI: &s.odd.ABI, Address: a.Subject}
	value := new(big.Int).SetUint64(a.Value)
	switch a.Do {
	case staketest.ServicePass:
		s.Chain.AdvanceTime(a.Value)
	case staketest.DisableOffer:
		s.registry.Call(panicker, "disable", a.Subject)
	case staketest.DisableService:
		s.registry.Call(panicker, "disable", service.Address)
	case staketest.Reweigh:
		operator.Call(user, "setWeight", value)
	case staketest.AddOffer, staketest.DeprecateOffer, staketest.RemoveOffer:
		s.answered(service.Call(a.From, a.Do.String(), a.Subject), step)
	case staketest.RequestRound:
		if s.started != nil && step.Err == nil {
			step.Events = s.started(step)
		}
		r := service.Pay(a.From, value, "requestRound", a.Subject, [32]byte{1})
		s.answered(r, step)
		if r.Err == nil && common.BytesToAddress(r.Ret[:32]) != step.Chosen {
			s.fail("the round is in %x, the model says %v", r.Ret[:32], step.Chosen)
		}
	case staketest.CancelUpgrade:
		s.answered(service.Call(a.From, "cancelUpgrade"), step)
	default:
		s.answered(service.Call(a.From, a.Do.String(), a.Subject, []byte(a.Initialiser)), step)
	}
	s.compare()
}

func (s *serviceSteps) answered(got evmtest.Result, step *staketest.ServiceStep) {
	s.t.Helper()
	want, found := "", got.Error(s.counter.ABI)
	if step.Err != nil {
		want = strings.Replace(solidityText(step.Err), "ServiceFeeTooLow(", "FeeTooLow(", 1)
		s.seen[want[:strings.IndexByte(want, '(')]]++
	} else {
		var texts []string
		for _, e := range step.Events {
			texts = append(texts, solidityText(e))
			s.seen[solidityName(e)]++
		}
		want, found = strings.Join(texts, " "), strings.Join(got.Events(append(s.definitions, s.counter.ABI)...), " ")+found
	}
	s.trail[len(s.trail)-1] += "\n\t" + want
	if (step.Err == nil) != (got.Err == nil) || found != want {
		s.fail("the contract: %s (%v)\nthe model: %s", found, got.Err, want)
	}
}

func (s *serviceSteps) compare() {
	s.t.Helper()
	service := s.counter.Instance
	if got := get[[]common.Address](service, "operatorContracts"); !slices.Equal(got, s.Operators) {
		s.fail("list %v, the model %v", got, s.Operators)
	}
	for _, operator := range s.Contracts {
		if got := get[uint8](service, "listingOf", operator); got != uint8(s.Listings[operator]) {
			s.fail("listing %d, the model %v", got, s.Listings[operator])
		}
	}
	candidates := s.Candidates(s.ServiceWorld.Call)
	if got := service.Get("candidates")[0].([]common.Address); !slices.Equal(got, candidates) {
		s.fail("candidates %v, the model %v", got, candidates)
	}
	if got := get[common.Address](service, "implementation"); got != s.Implementation {
		s.fail("implementation %v, the model %v", got, s.Implementation)
	}
	if got := service.Get("pendingUpgrade"); got[0].([32]byte) != s.Upgrade.Digest || got[1].(uint64) != s.Upgrade.From || got[2].(uint64) != s.Upgrade.Until {
		s.fail("announced %v, the model %v", got, s.Upgrade)
	}
}

func (s *serviceSteps) fail(format string, arguments ...any) {
	s.t.Helper()
	s.t.Fatalf("%s\nafter\n%s", fmt.Sprintf(format, arguments...), strings.Join(s.trail[max(0, len(s.trail)-40):], "\n"))
}
