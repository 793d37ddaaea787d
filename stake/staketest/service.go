package staketest

import (
	"math/rand/v2"
	"reflect"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"theseus/stake"
	"theseus/upgrade/upgradetest"
)

// ServiceVerb is what can be done to a service, and around it.
type ServiceVerb int

const (
	ServicePass ServiceVerb = iota
	// DisableOffer presses the panic button of an operator contract; DisableService that of the service.
	DisableOffer
	DisableService
	// Reweigh gives an operator contract another weight, Value.
	Reweigh
	AddOffer
	DeprecateOffer
	RemoveOffer
	RequestRound
	StartUpgrade
	CancelUpgrade
	CompleteUpgrade
)

// String is the function's name.
func (v ServiceVerb) String() string {
	return [...]string{"pass", "disable operator contract", "disable service", "setWeight", "add", "deprecate", "remove", "requestRound",
		"startUpgrade", "cancelUpgrade", "completeUpgrade"}[v]
}

// ServiceAction is one transaction, or what happens around them.
type ServiceAction struct {
	Do   ServiceVerb
	From common.Address
	// Subject is the operator contract, the implementation, or the contract to be verified.
	Subject     common.Address
	Initialiser stake.CallData
	Value       uint64
}

// ServiceStep is an action, and what it did in the model.
type ServiceStep struct {
	Before, After *stake.Service
	Call          stake.ServiceCall
	Action        ServiceAction
	Events        []stake.Event
	// Chosen operator contract of a request.
	Chosen common.Address
	Err    error
}

// ServiceWorld is a service, and all that it asks of others.
type ServiceWorld struct {
	*stake.Service
	Call                                  stake.ServiceCall
	Offers                                map[common.Address]stake.Offer
	Codes                                 map[common.Address]stake.Code
	Strangers, Contracts, Implementations []common.Address
	Initialisers                          []stake.CallData
	rand                                  *rand.Rand
}

// Wander seeds the walk.
func (w *ServiceWorld) Wander(seed uint64) {
	w.rand = rand.New(rand.NewPCG(seed, 7))
	w.Call.OfferOf = func(a common.Address) stake.Offer { return w.Offers[a] }
	w.Call.CodeOf = func(a common.Address) stake.Code { return w.Codes[a] }
}

func oneOf[T any](r *rand.Rand, list []T) T { return list[r.IntN(len(list))] }

// Next is what happens next: mostly what may succeed, by whom it may.
func (w *ServiceWorld) Next() ServiceAction {
	r := w.rand
	a := ServiceAction{From: w.Call.OperatorContractUpgrader, Subject: oneOf(r, w.Contracts)}
	switch n := r.IntN(100); {
	case n < 8:
		a.Do, a.Value = ServicePass, oneOf(r, []uint64{1, w.UpgradeDelay / 2, w.UpgradeDelay, w.UpgradeWindow, w.UpgradeWindow + 1})
		if u := w.Upgrade; u.Digest != (common.Hash{}) && r.IntN(2) == 0 { // to an edge
			if edge := oneOf(r, []uint64{u.From - 1, u.From, u.Until, u.Until + 1}); edge > w.Call.Time {
				a.Value = edge - w.Call.Time
			}
		}
		return a
	case n < 9:
		a.Do = DisableOffer
		return a
	case n < 10 && r.IntN(20) == 0:
		a.Do = DisableService
		return a
	case n < 16:
		a.Do, a.Value = Reweigh, oneOf(r, []uint64{0, 1, 2, 5, 1000})
		return a
	case n < 30:
		a.Do = AddOffer
	case n < 36:
		a.Do = DeprecateOffer
	case n < 44:
		a.Do = RemoveOffer
	case n < 70:
		a.Do, a.From, a.Value = RequestRound, oneOf(r, w.Strangers), uint64(r.IntN(14))
		if r.IntN(3) > 0 {
			a.Value = 10
		}
		return a
	default:
		a.From, a.Subject, a.Initialiser = w.Call.ServiceUpgrader, oneOf(r, w.Implementations), oneOf(r, w.Initialisers)
		a.Do = oneOf(r, []ServiceVerb{StartUpgrade, StartUpgrade, CancelUpgrade, CompleteUpgrade, CompleteUpgrade, CompleteUpgrade})
		if a.Do == CompleteUpgrade && r.IntN(5) > 0 { // what was announced, if it can be found
			for _, implementation := range w.Implementations {
				for _, initialiser := range w.Initialisers {
					if stake.UpgradeDigest(implementation, w.Codes[implementation].Hash, initialiser) == w.Upgrade.Digest {
						a.Subject, a.Initialiser = implementation, initialiser
					}
				}
			}
		}
	}
	if r.IntN(12) == 0 {
		a.From = oneOf(r, w.Strangers)
	}
	return a
}

// Do takes the step in the model.
func (w *ServiceWorld) Do(a ServiceAction, previous common.Hash) *ServiceStep {
	step := &ServiceStep{Before: w.Clone(), Action: a}
	w.Call.Caller, w.Call.Value, w.Call.Previous = a.From, stake.NewAmount(a.Value), previous
	step.Call = w.Call
	switch offer := w.Offers[a.Subject]; a.Do {
	case ServicePass:
		w.Call.Time += a.Value
	case DisableOffer:
		offer.Approved = false
		w.Offers[a.Subject] = offer
	case DisableService:
		w.Call.Approved = false
	case Reweigh:
		offer.Weight = stake.NewAmount(a.Value)
		w.Offers[a.Subject] = offer
	case AddOffer:
		step.Events, step.Err = w.Add(w.Call, a.Subject)
	case DeprecateOffer:
		step.Events, step.Err = w.Deprecate(w.Call, a.Subject)
	case RemoveOffer:
		step.Events, step.Err = w.Remove(w.Call, a.Subject)
	case RequestRound:
		step.Chosen, step.Err = w.RequestRound(w.Call, a.Subject, common.Hash{1})
	case StartUpgrade:
		step.Events, step.Err = w.StartUpgrade(w.Call, a.Subject, a.Initialiser)
	case CancelUpgrade:
		step.Events, step.Err = w.CancelUpgrade(w.Call)
	case CompleteUpgrade:
		step.Events, step.Err = w.CompleteUpgrade(w.Call, a.Subject, a.Initialiser)
	}
	step.After = w.Clone()
	return step
}

// ServiceProperty is a promise of services about every step.
type ServiceProperty = upgradetest.Property[*ServiceStep]

func added(s *ServiceStep) (list []common.Address) {
	for _, a := range s.After.Operators {
		if !slices.Contains(s.Before.Operators, a) {
			list = append(list, a)
		}
	}
	return list
}

func (s *ServiceStep) upgraded() bool { return s.Before.Implementation != s.After.Implementation }

// ServiceProperties are those of VerificationService.
var ServiceProperties = []ServiceProperty{
	{ID: "SV-01", Sentence: "A refused call changes nothing.", Holds: func(s *ServiceStep) bool {
		return s.Err == nil || len(s.Events) == 0 && reflect.DeepEqual(s.Before, s.After)
	}},
	{ID: "SV-02", Sentence: "Only what is approved and not disabled is added.", Holds: func(s *ServiceStep) bool {
		return !slices.ContainsFunc(added(s), func(a common.Address) bool { return !s.Call.OfferOf(a).Approved })
	}},
	{ID: "SV-03", Sentence: "Only operator contracts of this service or of the public are added, which can do its work in its time.", Holds: func(s *ServiceStep) bool {
		return !slices.ContainsFunc(added(s), func(a common.Address) bool {
			o := s.Call.OfferOf(a)
			return !o.Rounds || o.RoundTime > s.After.RoundTimeLimit || o.Service != s.After.Address && o.Service != (common.Address{})
		})
	}},
	{ID: "SV-04", Sentence: "Only the Operator Contract Upgrader changes the list.", Holds: func(s *ServiceStep) bool {
		return reflect.DeepEqual(s.Before.Listings, s.After.Listings) || s.Call.Caller == s.Call.OperatorContractUpgrader
	}},
	{ID: "SV-05", Sentence: "Nothing is on the list twice, and what is on the list has a listing.", Holds: func(s *ServiceStep) bool {
		for i, a := range s.After.Operators {
			if slices.Contains(s.After.Operators[:i], a) || s.After.Listings[a] == stake.NotOnList {
				return false
			}
		}
		return len(s.After.Operators) == len(s.After.Listings)
	}},
	{ID: "SV-06", Sentence: "A deprecated operator contract becomes active again only by being removed and added.", Holds: func(s *ServiceStep) bool {
		for a, before := range s.Before.Listings {
			if before == stake.Deprecated && s.After.Listings[a] == stake.Active {
				return false
			}
		}
		return true
	}},
	{ID: "SV-07", Sentence: "A disabled, deprecated or removed operator contract gets no request, nor one without weight.", Holds: func(s *ServiceStep) bool {
		o := s.Call.OfferOf(s.Chosen)
		return s.Chosen == (common.Address{}) || o.Approved && o.Weight != (stake.Amount{}) && s.Before.Listings[s.Chosen] == stake.Active
	}},
	{ID: "SV-08", Sentence: "A request is never sent to an operator contract with less than its fee.", Holds: func(s *ServiceStep) bool {
		return s.Chosen == (common.Address{}) || s.Call.Value.Cmp(s.Call.OfferOf(s.Chosen).Fee) >= 0
	}},
	{ID: "SV-09", Sentence: "A disabled service takes no request.", Holds: func(s *ServiceStep) bool {
		return s.Chosen == (common.Address{}) || s.Call.Approved
	}},
	{ID: "SV-10", Sentence: "Only the Service Upgrader starts, cancels and completes upgrades.", Holds: func(s *ServiceStep) bool {
		return s.Before.Upgrade == s.After.Upgrade && !s.upgraded() || s.Call.Caller == s.Call.ServiceUpgrader
	}},
	{ID: "SV-11", Sentence: "The code changes never before the delay is over, nor after the upgrade expired.", Holds: func(s *ServiceStep) bool {
		return !s.upgraded() || s.Call.Time >= s.Before.Upgrade.From && s.Call.Time <= s.Before.Upgrade.Until
	}},
	{ID: "SV-12", Sentence: "The code changes only to what was announced, and the announcement is used up.", Holds: func(s *ServiceStep) bool {
		digest := stake.UpgradeDigest(s.After.Implementation, s.Call.CodeOf(s.After.Implementation).Hash, s.Action.Initialiser)
		return !s.upgraded() || s.Before.Upgrade.Digest == digest && s.After.Upgrade == (stake.ServiceUpgrade{})
	}},
	{ID: "SV-13", Sentence: "What is announced waits the whole delay, whatever was announced before.", Holds: func(s *ServiceStep) bool {
		u := s.After.Upgrade
		return u == s.Before.Upgrade || u.Digest == (common.Hash{}) ||
			u.From == s.Call.Time+s.After.UpgradeDelay && u.Until == u.From+s.After.UpgradeWindow
	}},
	{ID: "SV-14", Sentence: "The code is always that of a service that can be upgraded again.", Holds: func(s *ServiceStep) bool {
		return !s.upgraded() || s.Call.CodeOf(s.After.Implementation).Service
	}},
	{ID: "SV-15", Sentence: "An upgrade leaves the list as it is.", Holds: func(s *ServiceStep) bool {
		return !s.upgraded() || reflect.DeepEqual(s.Before.Listings, s.After.Listings) && slices.Equal(s.Before.Operators, s.After.Operators)
	}},
}

// ServiceMeets are the events and refusals that walks must meet.
var ServiceMeets = []string{
	"OperatorContractAdded", "OperatorContractDeprecated", "OperatorContractRemoved", "UpgradeStarted", "UpgradeCancelled", "Upgraded",
	"AlreadyListed", "FeeTooLow", "NoCode", "NoOperatorContract", "NoUpgrade", "NotApproved", "NotListed", "OperatorContractUpgraderOnly",
	"RoundTimeTooLong", "ServiceUpgraderOnly", "UpgradeExpired", "UpgradeTooEarly", "WrongInterface", "WrongService", "WrongUpgrade",
}
