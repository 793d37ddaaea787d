package staketest

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/stake"
	"theseus/upgrade"
)

// BeaconVerb is what can be done to the random beacon, and around it.
type BeaconVerb int

const (
	// BeaconPass lets Time seconds pass.
	BeaconPass BeaconVerb = iota
	// BeaconDisable presses the panic button of the operator contract.
	BeaconDisable
	BeaconStake
	BeaconUndelegate
	BeaconAdd
	BeaconRemove
	BeaconJoin
	BeaconLeave
	BeaconEvict
	// BeaconAsk is a request to the service, BeaconRequest one to the operator contract.
	BeaconAsk
	BeaconRequest
	BeaconCommit
	BeaconReveal
	BeaconFinish
	BeaconWithdraw
)

var beaconVerbs = [...]string{
	"pass", "disable", "approveAndCall", "undelegate", "add", "remove", "join", "leave", "evict", "request", "request", "commit", "reveal", "finish", "withdraw",
}

// String is the function's name.
func (v BeaconVerb) String() string { return beaconVerbs[v] }

// BeaconAction is one transaction, or what happens around them.
type BeaconAction struct {
	Do       BeaconVerb
	From     common.Address
	Operator common.Address // or whose earnings are withdrawn
	Amount   stake.Amount   // of tokens, or wei
	Round    uint64
	Seat     uint64
	Word     common.Hash // a commitment or a secret
	Gas      uint64
	Time     uint64
}

func (a BeaconAction) String() string {
	return fmt.Sprintf("%v %v: round %d, seat %d, operator %v, amount %v, time %d", a.From, a.Do, a.Round, a.Seat, a.Operator, a.Amount, a.Time)
}

// Beacon is the service and its operator contract.
type Beacon struct {
	Service  *stake.BeaconService
	Operator *stake.RandomBeacon
}

// Clone shares nothing that changes.
func (b Beacon) Clone() Beacon { return Beacon{b.Service.Clone(), b.Operator.Clone()} }

// BeaconStep is an action, and what came of it.
type BeaconStep struct {
	Action        BeaconAction
	Time          uint64
	Disabled      bool
	Before, After Beacon
	// Events is empty if the call was refused.
	Events []stake.Event
	Err    error
}

// BeaconWorld is the random beacon with its staking contract, and the time.
type BeaconWorld struct {
	Beacon
	Time     uint64
	Disabled bool
	// On is a Registry that knows more contracts than this; nil: there is only this.
	On *stake.Registry
	// Previous is the hash of the block before.
	Previous func() common.Hash
	// Who acts. Every fourth operator has the refusing beneficiary.
	Owner, Authorizer, Upgrader, Stranger, Beneficiary, Refusing common.Address
	Customers, Operators                                         []common.Address
}

// Call is what a call by somebody meets now.
func (w *BeaconWorld) Call(from common.Address) stake.Call {
	disabled := w.Disabled
	return on(w.On, stake.Call{
		Caller: from, Time: w.Time,
		Approved: func(a common.Address) bool { return a == w.Operator.Address && !disabled },
		Disabled: func(a common.Address) bool { return a == w.Operator.Address && disabled },
	})
}

// serviceCall is what the service meets.
func (w *BeaconWorld) serviceCall(from common.Address, wei stake.Amount) stake.ServiceCall {
	return stake.ServiceCall{
		Caller: from, Time: w.Time, Value: wei, Previous: w.Previous(), OperatorContractUpgrader: w.Upgrader,
		Approved: w.On == nil || w.On.Entries[w.Service.Address].Status == upgrade.RegistryApproved,
		OfferOf: func(a common.Address) stake.Offer {
			if a != w.Operator.Address {
				return stake.Offer{}
			}
			return stake.Offer{
				Approved: !w.Disabled, Rounds: true, Service: w.Operator.Service, Weight: w.Operator.Weight(), Fee: stake.NewAmount(w.Operator.Parameters.Fee),
			}
		},
	}
}

// Do performs an action.
func (w *BeaconWorld) Do(a BeaconAction) *BeaconStep {
	s := &BeaconStep{Action: a, Time: w.Time, Disabled: w.Disabled, Before: w.Beacon.Clone(), After: w.Beacon}
	s.Events, s.Err = w.do(a)
	return s
}

func (w *BeaconWorld) do(a BeaconAction) ([]stake.Event, error) {
	o, c := w.Operator, stake.BeaconCall{Call: w.Call(a.From), Wei: a.Amount}
	switch a.Do {
	case BeaconPass:
		w.Time += a.Time
		return nil, nil
	case BeaconDisable:
		w.Disabled = true
		return nil, nil
	case BeaconStake:
		return o.Staking.Stake(c.Call, a.Amount, w.Extra(a.Operator))
	case BeaconUndelegate:
		return o.Staking.Undelegate(c.Call, a.Operator)
	case BeaconAdd:
		return w.Service.Add(w.serviceCall(a.From, a.Amount), a.Operator)
	case BeaconRemove:
		return w.Service.Remove(w.serviceCall(a.From, a.Amount), a.Operator)
	case BeaconJoin:
		return o.Join(c)
	case BeaconLeave:
		return o.Leave(c)
	case BeaconEvict:
		return o.Evict(c, a.Operator)
	case BeaconAsk:
		return w.Service.Request(w.serviceCall(a.From, a.Amount), c.Call, a.Gas, o)
	case BeaconRequest:
		return o.Request(c, a.Gas)
	case BeaconCommit:
		return o.Commit(c, a.Round, a.Seat, a.Word)
	case BeaconReveal:
		return o.Reveal(c, a.Round, a.Seat, a.Word)
	case BeaconFinish:
		events, err := o.Finish(c, a.Round)
		if err == nil {
			if r := o.Rounds[a.Round-1]; slices.Contains(r.Revealed, true) {
				events = append(events, w.Service.Deliver(w.serviceCall(o.Address, stake.Amount{}), o.Address, a.Round, r.Entry)...)
			}
		}
		return events, err
	case BeaconWithdraw:
		return o.Withdraw(c, a.Operator, a.Operator == w.Refusing)
	}
	panic(fmt.Sprintf("staketest: %d", a.Do))
}

// Extra is the data of a delegation.
func (w *BeaconWorld) Extra(operator common.Address) []byte {
	beneficiary := w.Beneficiary
	if slices.Index(w.Operators, operator)%4 == 3 {
		beneficiary = w.Refusing
	}
	return stake.DelegationData(beneficiary, operator, w.Authorizer)
}

// BeaconParameters of a walk.
func BeaconParameters(seed uint64) stake.BeaconParameters {
	return stake.BeaconParameters{
		MinMembers: 2 + int(seed%3), CommitTime: 60, RevealTime: 30, MinimumStake: stake.Tokens(200), Penalty: stake.Tokens(40), Fee: 1003, FinishFee: 100,
	}
}

// NewBeaconWorld is one without a chain.
func NewBeaconWorld(seed uint64) *BeaconWorld {
	s := NewStakingWorld(1000, 3000)
	service := common.Address{0xb3}
	w := &BeaconWorld{
		Beacon: Beacon{
			&stake.BeaconService{
				Service: stake.NewService(service, common.Address{0xb4}, 0, 1, 1), Waiting: map[stake.BeaconEntry]common.Address{},
			},
			&stake.RandomBeacon{
				ChainID: 1, Address: common.Address{0xb5}, Registry: s.Registry, Service: service, Parameters: BeaconParameters(seed),
				Staking: s.Staking, Earnings: map[common.Address]stake.Amount{},
			},
		},
		Time: s.Time, Previous: func() common.Hash { return crypto.Keccak256Hash(fmt.Append(nil, seed)) }, Owner: s.Owners[0],
		Authorizer: s.Authorizers[0], Upgrader: common.Address{0xb6}, Stranger: s.Stranger, Beneficiary: common.Address{0xbe},
		Refusing: common.Address{0xbf}, Customers: addresses(0x05, 2), Operators: addresses(0x02, 30),
	}
	if err := w.Operator.Check(); err != nil {
		panic(err)
	}
	w.Authorize()
	return w
}

// Authorize has the authorizer authorise the operator contract, as every world begins.
func (w *BeaconWorld) Authorize() {
	if _, err := w.Operator.Staking.Authorize(w.Call(w.Authorizer), w.Operator.Address, w.Operator.Staking.Address); err != nil {
		panic(err)
	}
}

// BeaconWanderer does one thing after another: mostly what leads on, sometimes anything.
type BeaconWanderer struct {
	*rand.Rand
	*BeaconWorld
	plan []BeaconAction
	// crowd is how many operators there are before anything else happens.
	crowd int
}

// NewBeaconWanderer draws from a seed.
func NewBeaconWanderer(w *BeaconWorld, seed uint64) *BeaconWanderer {
	crowd := 6
	if seed%4 == 3 {
		crowd = len(w.Operators) - 2
	}
	list := BeaconAction{Do: BeaconAdd, From: w.Upgrader, Operator: w.Operator.Address}
	return &BeaconWanderer{rand.New(rand.NewPCG(seed, 11)), w, []BeaconAction{list}, crowd}
}

// Next is the next action.
func (w *BeaconWanderer) Next() BeaconAction {
	if len(w.plan) > 0 {
		a := w.plan[0]
		w.plan = w.plan[1:]
		return a
	}
	n := uint64(len(w.Operator.Rounds))
	round := n
	if w.IntN(4) == 0 {
		round = w.Uint64N(n + 2)
	}
	if len(w.Operator.Staking.Operators) < w.crowd {
		return w.newcomer()
	}
	switch dice := w.IntN(100); {
	case dice < 6:
		return w.newcomer()
	case dice < 9:
		return BeaconAction{Do: BeaconJoin, From: w.someone()}
	case dice < 11:
		return BeaconAction{Do: BeaconLeave, From: w.someone()}
	case dice < 14:
		return BeaconAction{Do: BeaconEvict, From: w.Stranger, Operator: w.someone()}
	case dice < 16:
		operator := w.someone()
		w.plan = append(w.plan, BeaconAction{Do: BeaconPass, Time: 1}, BeaconAction{Do: BeaconEvict, From: w.Stranger, Operator: operator})
		return BeaconAction{Do: BeaconUndelegate, From: w.Owner, Operator: operator}
	case dice < 20:
		a := BeaconAction{Do: BeaconAdd, From: w.Upgrader, Operator: w.Operator.Address}
		if w.Service.Listings[w.Operator.Address] != stake.NotOnList {
			w.plan = append(w.everyones(round), a)
			a.Do = BeaconRemove
		}
		return a
	case dice < 30 || n == 0:
		return w.ask()
	case dice < 40:
		return w.commit(round, w.seat(round))
	case dice < 50:
		return w.reveal(round, w.seat(round))
	case dice < 60:
		return BeaconAction{Do: BeaconFinish, From: w.Stranger, Round: round}
	case dice < 65:
		account := []common.Address{w.Beneficiary, w.Refusing, w.Stranger, w.Owner}[w.IntN(4)]
		return BeaconAction{Do: BeaconWithdraw, From: w.Owner, Operator: account}
	case dice < 85:
		return w.everyone(round)
	case dice < 99 || n < 8 || w.IntN(3) != 0:
		return BeaconAction{Do: BeaconPass, Time: []uint64{1, 12, 30, 31, 60, 61, 1000}[w.IntN(7)]}
	}
	return BeaconAction{Do: BeaconDisable}
}

func (w *BeaconWanderer) newcomer() BeaconAction {
	i := min(len(w.Operator.Staking.Operators), len(w.Operators)-1)
	w.plan = append(w.plan, BeaconAction{Do: BeaconPass, Time: w.Operator.Staking.InitialisationPeriod + min(1, w.Uint64N(4))}, BeaconAction{Do: BeaconJoin, From: w.Operators[i]})
	return BeaconAction{Do: BeaconStake, From: w.Owner, Operator: w.Operators[i], Amount: stake.Tokens([]uint64{150, 200, 210, 300, 500}[min(4, w.IntN(5)+w.crowd/10)])}
}

func (w *BeaconWanderer) someone() common.Address {
	if w.IntN(20) == 0 {
		return w.Stranger
	}
	return w.Operator.Staking.Operators[w.IntN(len(w.Operator.Staking.Operators))]
}

func (w *BeaconWanderer) ask() BeaconAction {
	a := BeaconAction{Do: BeaconAsk, From: w.Customers[w.IntN(len(w.Customers))], Amount: stake.NewAmount(w.Operator.Parameters.Fee), Gas: 50_000}
	switch w.IntN(12) {
	case 0:
		a.Do, a.From = BeaconRequest, w.Customers[0]
	case 1:
		a.Amount = stake.NewAmount(w.Operator.Parameters.Fee - 1)
	case 2:
		a.Amount = stake.NewAmount(w.Operator.Parameters.Fee + w.Uint64N(50))
	case 3:
		a.Gas = 500_001
	}
	return a
}

// seat is mostly one of the round's.
func (w *BeaconWanderer) seat(round uint64) uint64 {
	seats := uint64(1)
	if round > 0 && round <= uint64(len(w.Operator.Rounds)) {
		seats += uint64(len(w.Operator.Rounds[round-1].Members))
	}
	return w.Uint64N(seats)
}

// sitter has the seat, mostly.
func (w *BeaconWanderer) sitter(round, seat uint64) common.Address {
	if round > 0 && round <= uint64(len(w.Operator.Rounds)) && w.IntN(12) != 0 {
		if members := w.Operator.Rounds[round-1].Members; seat < uint64(len(members)) {
			return members[seat]
		}
	}
	return w.someone()
}

func secretOf(round uint64, member common.Address) common.Hash {
	return crypto.Keccak256Hash(fmt.Append(nil, round, member))
}

func (w *BeaconWanderer) commit(round, seat uint64) BeaconAction {
	member := w.sitter(round, seat)
	a := BeaconAction{Do: BeaconCommit, From: member, Round: round, Seat: seat, Word: w.Operator.Commitment(round, member, secretOf(round, member))}
	if w.IntN(25) == 0 {
		a.Word = common.Hash{}
	}
	return a
}

func (w *BeaconWanderer) reveal(round, seat uint64) BeaconAction {
	member := w.sitter(round, seat)
	a := BeaconAction{Do: BeaconReveal, From: member, Round: round, Seat: seat, Word: secretOf(round, member)}
	if w.IntN(25) == 0 {
		a.Word[0]++
	}
	return a
}

// everyone takes part in a round from here on, or nearly, so that it comes to an entry.
func (w *BeaconWanderer) everyone(round uint64) BeaconAction {
	if round == 0 || round > uint64(len(w.Operator.Rounds)) || w.Operator.Rounds[round-1].Finished {
		return w.ask()
	}
	w.plan = append(w.plan, w.everyones(round)...)
	return BeaconAction{Do: BeaconPass}
}

func (w *BeaconWanderer) everyones(round uint64) (plan []BeaconAction) {
	if round == 0 || round > uint64(len(w.Operator.Rounds)) {
		return nil
	}
	seats, lazy := len(w.Operator.Rounds[round-1].Members), w.IntN(2) == 0
	for _, seat := range w.Perm(seats) {
		if !lazy || w.IntN(4) != 0 {
			plan = append(plan, w.commit(round, uint64(seat)))
		}
	}
	if lazy {
		plan = append(plan, BeaconAction{Do: BeaconPass, Time: w.Operator.Parameters.CommitTime + 1})
	}
	for _, seat := range w.Perm(seats) {
		if !lazy || w.IntN(4) != 0 {
			plan = append(plan, w.reveal(round, uint64(seat)))
		}
	}
	plan = append(plan, BeaconAction{Do: BeaconFinish, From: w.Stranger, Round: round})
	if lazy {
		plan = append(plan, BeaconAction{Do: BeaconPass, Time: w.Operator.Parameters.RevealTime + 1}, BeaconAction{Do: BeaconFinish, From: w.Stranger, Round: round})
	}
	return plan
}

// BeaconMeets are events and refusals that the walks together must meet.
var BeaconMeets = []string{
	"BeaconJoined", "BeaconLeft", "BeaconCommitted", "BeaconRevealed", "EntryRequested", "EntryDelivered", "Finished", "Slashed", "Withdrawn",
	"AlreadyCommitted", "AlreadyFinished", "AlreadyMember", "AlreadyRevealed", "CallbackGasTooHigh", "CommitTimeOver", "FinishTooEarly", "GroupFull",
	"NoCommitment", "NoOperatorContract", "NotMember", "NotSeated", "NothingToWithdraw", "OperatorContractDisabled", "PaymentRefused", "RevealDiffers",
	"RevealNotOpen", "RevealTimeOver", "ServiceFeeTooLow", "ServiceOnly", "StakeTooLow", "StillEligible", "UnknownRound", "ZeroCommitment",
}
