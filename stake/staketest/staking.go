package staketest

import (
	"fmt"
	"maps"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"

	"theseus/stake"
)

// StakingVerb is what can be done to Token and TokenStaking, and around them.
type StakingVerb int

const (
	// Pass lets Time seconds pass.
	Pass StakingVerb = iota
	// Disable presses the panic button of OperatorContract, which may be the staking contract.
	Disable
	Stake
	Cancel
	Undelegate
	UndelegateAt
	Recover
	Authorize
	LockStake
	UnlockStake
	Slash
	Seize
	SetUndelegationPeriod
	Approve
	Transfer
	TransferFrom
	Burn
	BurnFrom
)

var stakingVerbs = [...]string{
	"pass", "disable", "approveAndCall", "cancel", "undelegate", "undelegateAt", "recover", "authorize", "lockStake", "unlockStake", "slash",
	"seize", "setUndelegationPeriod", "approve", "transfer", "transferFrom", "burn", "burnFrom",
}

// String is the function's name.
func (v StakingVerb) String() string { return stakingVerbs[v] }

// StakingAction is one transaction, or what happens around them.
type StakingAction struct {
	Do         StakingVerb
	From       common.Address
	Operator   common.Address
	Operators  []common.Address
	Amount     stake.Amount
	Multiplier stake.Amount
	Extra      []byte
	// OperatorContract is authorised or disabled.
	OperatorContract common.Address
	// To gets tokens, may take them, or is the tattletale; Owner is whose are taken.
	To, Owner common.Address
	// Time is when to undelegate, how long to lock or wait, or a period.
	Time uint64
}

func (a StakingAction) String() string {
	return fmt.Sprintf("%v %v: operator %v %v, amount %v × %v, extra %x, contract %v, to %v of %v, time %d",
		a.From, a.Do, a.Operator, a.Operators, a.Amount, a.Multiplier, a.Extra, a.OperatorContract, a.To, a.Owner, a.Time)
}

// StakingStep is an action, and what came of it.
type StakingStep struct {
	Action StakingAction
	Call   stake.Call
	// Recognised is what the operator contract that is authorised says its staking contract is.
	Recognised    common.Address
	Before, After *stake.Staking
	// Events is empty if the call was refused.
	Events []stake.Event
	Err    error
}

// StakingWorld is Token, TokenStaking, what Registry says, and the time.
type StakingWorld struct {
	*stake.Staking
	Time       uint64
	Governance common.Address
	// Approved and disabled are accounts on Registry's list.
	Approved, Disabled map[common.Address]bool
	// Recognises is what each operator contract says its staking contract is.
	Recognises map[common.Address]common.Address
	// Who acts.
	Owners, Operators, Authorizers, Contracts []common.Address
	Stranger                                  common.Address
}

// Call is what a call by somebody meets now.
func (w *StakingWorld) Call(from common.Address) stake.Call {
	approved, disabled := maps.Clone(w.Approved), maps.Clone(w.Disabled)
	return stake.Call{
		Caller: from, Time: w.Time, Governance: w.Governance,
		Approved: func(a common.Address) bool { return approved[a] && !disabled[a] },
		Disabled: func(a common.Address) bool { return disabled[a] },
	}
}

// Do performs an action.
func (w *StakingWorld) Do(a StakingAction) *StakingStep {
	s := &StakingStep{Action: a, Call: w.Call(a.From), Recognised: w.Recognises[a.OperatorContract], Before: w.Staking.Clone(), After: w.Staking}
	s.Events, s.Err = w.do(a, s.Call)
	return s
}

func (w *StakingWorld) do(a StakingAction, c stake.Call) ([]stake.Event, error) {
	switch a.Do {
	case Pass:
		w.Time += a.Time
		return nil, nil
	case Disable:
		w.Disabled[a.OperatorContract] = true
		return nil, nil
	case Stake:
		return w.Stake(c, a.Amount, a.Extra)
	case Cancel:
		return w.Cancel(c, a.Operator)
	case Undelegate:
		return w.Undelegate(c, a.Operator)
	case UndelegateAt:
		return w.UndelegateAt(c, a.Operator, a.Time)
	case Recover:
		return w.Recover(c, a.Operator)
	case Authorize:
		return w.Authorize(c, a.OperatorContract, w.Recognises[a.OperatorContract])
	case LockStake:
		return w.LockStake(c, a.Operator, a.Time)
	case UnlockStake:
		return w.UnlockStake(c, a.Operator)
	case Slash:
		return w.Slash(c, a.Amount, a.Operators)
	case Seize:
		return w.Seize(c, a.Amount, a.Multiplier, a.To, a.Operators)
	case SetUndelegationPeriod:
		return w.SetUndelegationPeriod(c, a.Time)
	case Approve:
		return w.Token.Approve(c, a.To, a.Amount)
	case Transfer:
		return w.Token.Transfer(c, a.To, a.Amount)
	case TransferFrom:
		return w.Token.TransferFrom(c, a.Owner, a.To, a.Amount)
	case Burn:
		return w.Token.Burn(c, a.Amount)
	case BurnFrom:
		return w.Token.BurnFrom(c, a.Owner, a.Amount)
	}
	panic(fmt.Sprintf("staketest: %d", a.Do))
}

// NewStakingWorld is one without a chain.
func NewStakingWorld(initialisation, undelegation uint64) *StakingWorld {
	owners := addresses(0x01, 3)
	token, err := stake.NewToken(common.Address{0xa0}, stake.Tokens(1_000_000), owners[0])
	if err != nil {
		panic(err)
	}
	staking, err := stake.NewStaking(common.Address{0xa1}, common.Address{0xa2}, token, stake.Tokens(100), initialisation, undelegation)
	if err != nil {
		panic(err)
	}
	w := &StakingWorld{
		Staking: staking, Time: 1_800_000_000, Governance: common.Address{0xa3}, Approved: map[common.Address]bool{}, Disabled: map[common.Address]bool{},
		Recognises: map[common.Address]common.Address{}, Owners: owners, Operators: addresses(0x02, 24), Authorizers: addresses(0x03, 2),
		Contracts: addresses(0x04, 5), Stranger: common.Address{0xff},
	}
	w.Settle()
	return w
}

// Settle is how every world begins: all operator contracts but the last are approved, all but the last two recognise the staking
// contract, and the owners share the tokens. The actions were done.
func (w *StakingWorld) Settle() (done []StakingAction) {
	last := len(w.Contracts) - 1
	for i, c := range w.Contracts {
		w.Approved[c] = i < last
		w.Recognises[c] = w.Staking.Address
		if i >= last-1 {
			w.Recognises[c] = w.Stranger
		}
	}
	for _, owner := range w.Owners[1:] {
		done = append(done, StakingAction{Do: Transfer, From: w.Owners[0], To: owner, Amount: stake.Tokens(200_000)})
	}
	for _, a := range done {
		if s := w.Do(a); s.Err != nil {
			panic(s.Err)
		}
	}
	return done
}

func addresses(kind byte, count int) (all []common.Address) {
	for i := range count {
		all = append(all, common.Address{kind, byte(i + 1)})
	}
	return all
}

// StakingWanderer does one thing after another: mostly what leads on, at the edges of times and amounts, sometimes anything.
type StakingWanderer struct {
	*rand.Rand
	*StakingWorld
}

// NewStakingWanderer draws from a seed.
func NewStakingWanderer(w *StakingWorld, seed uint64) *StakingWanderer {
	return &StakingWanderer{rand.New(rand.NewPCG(seed, 4)), w}
}

func pick[T any](w *StakingWanderer, from []T) T { return from[w.IntN(len(from))] }

// rarely is true once in n times.
func (w *StakingWanderer) rarely(n int) bool { return w.IntN(n) == 0 }

// used is an operator that there is, if there is any, and its delegation.
func (w *StakingWanderer) used() (common.Address, stake.Delegation) {
	operator := w.Operators[0]
	if n := len(w.Staking.Operators); n > 0 {
		operator = w.Staking.Operators[w.IntN(n)]
		if w.IntN(3) != 0 { // the later ones, of which something is left
			operator = w.Staking.Operators[n-1-w.IntN(min(n, 6))]
		}
	}
	if w.rarely(20) {
		operator = pick(w, w.Operators)
	}
	return operator, w.Delegations[operator]
}

// acting is who may act for an operator, or somebody.
func (w *StakingWanderer) acting(operator common.Address, d stake.Delegation) common.Address {
	switch w.IntN(12) {
	case 0:
		return w.Stranger
	case 1:
		return pick(w, w.Owners)
	case 2, 3, 4:
		return operator
	}
	if !d.Exists() {
		return w.Owners[0]
	}
	return d.Owner
}

// amount is one at an edge of those that are there.
func (w *StakingWanderer) amount(near ...stake.Amount) stake.Amount {
	near = append(near, w.MinimumStake, stake.Tokens(1000))
	a := pick(w, near)
	switch w.IntN(8) {
	case 0:
		return a.Plus(stake.NewAmount(1))
	case 1:
		if !a.IsZero() {
			return a.Minus(stake.NewAmount(1))
		}
	case 2:
		if w.rarely(3) {
			return pick(w, []stake.Amount{{}, stake.NewAmount(1), tooLarge, tooLarge.Minus(stake.NewAmount(1))})
		}
	}
	return a
}

var tooLarge = func() stake.Amount {
	a, err := stake.ParseAmount("79228162514264337593543950336") // 2^96
	if err != nil {
		panic(err)
	}
	return a
}()

// moments are those at which something changes for an operator.
func (w *StakingWanderer) moments(operator common.Address) []uint64 {
	d := w.Delegations[operator]
	all := []uint64{d.CancelUntil(w.InitialisationPeriod), d.UndelegatedAt, d.UndelegatedAt + d.UndelegationPeriod}
	if d.TopUpAt != 0 {
		all = append(all, d.TopUpAt+w.InitialisationPeriod)
	}
	for _, l := range w.Locks[operator] {
		all = append(all, l.Until)
	}
	return all
}

// Next draws an action.
func (w *StakingWanderer) Next() StakingAction {
	operator, d := w.used()
	switch dice := w.IntN(100); {
	case dice < 14:
		return w.pass(operator)
	case dice < 32:
		return w.delegate()
	case dice < 40:
		return w.topUp(operator, d)
	case dice < 44:
		return StakingAction{Do: Cancel, From: w.acting(operator, d), Operator: operator}
	case dice < 49:
		return StakingAction{Do: Undelegate, From: w.acting(operator, d), Operator: operator}
	case dice < 55:
		return w.undelegateAt(operator, d)
	case dice < 62:
		return StakingAction{Do: Recover, From: w.acting(operator, d), Operator: operator}
	case dice < 67:
		return StakingAction{Do: Authorize, From: pick(w, w.Authorizers), OperatorContract: pick(w, w.Contracts)}
	case dice < 74:
		duration := pick(w, []uint64{0, 1, 60, w.UndelegationPeriod, stake.MaxLock, stake.MaxLock})
		if w.rarely(12) {
			duration = stake.MaxLock + 1
		}
		return StakingAction{Do: LockStake, From: w.contract(), Operator: operator, Time: duration}
	case dice < 77:
		return StakingAction{Do: UnlockStake, From: w.contract(), Operator: operator}
	case dice < 83:
		return StakingAction{Do: Slash, From: w.contract(), Amount: w.bite(d), Operators: w.some(operator)}
	case dice < 88:
		return w.seize(operator, d)
	case dice < 90:
		from := w.Governance
		if w.rarely(4) {
			from = w.Stranger
		}
		return StakingAction{Do: SetUndelegationPeriod, From: from, Time: pick(w, []uint64{0, 1, 500, 1000, 365 * 86400, 365*86400 + 1})}
	case dice < 99:
		return w.tokens()
	case w.rarely(12):
		return StakingAction{Do: Disable, OperatorContract: w.Contracts[w.IntN(2)]}
	case w.rarely(12):
		return StakingAction{Do: Disable, OperatorContract: w.Staking.Address}
	}
	return w.pass(operator)
}

func (w *StakingWanderer) contract() common.Address {
	if w.rarely(25) {
		return w.Contracts[len(w.Contracts)-1]
	}
	return pick(w, w.Contracts[:3])
}

func (w *StakingWanderer) bite(d stake.Delegation) stake.Amount {
	return w.amount(d.Amount, d.Total(), stake.Tokens(7), d.TopUpAmount)
}

// some are operators to be slashed, one of them perhaps twice, or one that is nobody's.
func (w *StakingWanderer) some(operator common.Address) []common.Address {
	all := []common.Address{operator}
	for w.rarely(3) {
		other, _ := w.used()
		all = append(all, other)
	}
	if w.rarely(20) {
		return nil
	}
	return all
}

func (w *StakingWanderer) pass(operator common.Address) StakingAction {
	var seconds uint64
	if moment := pick(w, w.moments(operator)) + w.Uint64N(2); moment >= w.Time && w.IntN(4) != 0 && moment-w.Time <= 2*stake.MaxLock {
		seconds = moment - w.Time
	} else {
		seconds = pick(w, []uint64{1, 1, 10, w.InitialisationPeriod / 2, w.InitialisationPeriod + 1})
	}
	return StakingAction{Do: Pass, Time: seconds}
}

func (w *StakingWanderer) delegate() StakingAction {
	operator := w.Operators[len(w.Staking.Operators)%len(w.Operators)]
	if w.rarely(10) {
		operator = pick(w, w.Operators)
	}
	parties := []common.Address{pick(w, w.Owners), operator, pick(w, w.Authorizers)}
	if w.rarely(30) {
		parties[w.IntN(3)] = common.Address{}
	}
	a := StakingAction{Do: Stake, From: pick(w, w.Owners), Amount: w.amount(), Extra: stake.DelegationData(parties[0], parties[1], parties[2])}
	if w.rarely(30) {
		a.Extra = a.Extra[:pick(w, []int{0, 19, 21, 40, 59})]
	} else if w.rarely(60) {
		a.Extra = append(a.Extra, 0)
	}
	return a
}

func (w *StakingWanderer) topUp(operator common.Address, d stake.Delegation) StakingAction {
	return StakingAction{Do: Stake, From: w.acting(operator, d), Amount: w.amount(stake.NewAmount(1), stake.Tokens(50)), Extra: operator[:]}
}

func (w *StakingWanderer) undelegateAt(operator common.Address, d stake.Delegation) StakingAction {
	times := []uint64{w.Time, w.Time + 5, w.Time + w.InitialisationPeriod, w.Time + 3*w.InitialisationPeriod}
	if d.UndelegatedAt != 0 {
		times = append(times, d.UndelegatedAt, d.UndelegatedAt+1, d.UndelegatedAt-1)
	}
	if w.rarely(15) {
		times = []uint64{w.Time - 1, 0, 1<<48 - 1, 1 << 48}
	}
	return StakingAction{Do: UndelegateAt, From: w.acting(operator, d), Operator: operator, Time: pick(w, times)}
}

func (w *StakingWanderer) seize(operator common.Address, d stake.Delegation) StakingAction {
	a := StakingAction{
		Do: Seize, From: w.contract(), Amount: w.bite(d), Multiplier: stake.NewAmount(w.Uint64N(101)), To: w.Stranger, Operators: w.some(operator),
	}
	switch w.IntN(10) {
	case 0:
		a.Multiplier = stake.NewAmount(pick(w, []uint64{0, 100, 101, 2000}))
	case 1:
		a.To = pick(w, []common.Address{{}, w.Staking.Address, a.From, operator})
	}
	return a
}

func (w *StakingWanderer) tokens() StakingAction {
	people := append([]common.Address{w.Stranger, w.Staking.Address}, w.Owners...)
	a := StakingAction{
		Do: pick(w, []StakingVerb{Approve, Approve, Transfer, TransferFrom, TransferFrom, Burn, BurnFrom}), From: pick(w, people[2:]), To: pick(w, people),
		Owner: pick(w, people[2:]), Amount: w.amount(stake.NewAmount(1), stake.Tokens(3)),
	}
	if w.rarely(20) {
		a.To = common.Address{}
	}
	return a
}
