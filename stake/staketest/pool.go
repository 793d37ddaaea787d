package staketest

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/stake"
	"theseus/upgrade"
)

// PoolVerb is what can be done to VerificationOperator, and around it.
type PoolVerb int

const (
	// PoolPass lets Time seconds and Blocks blocks pass.
	PoolPass PoolVerb = iota
	// PoolDisable presses the panic button of the operator contract.
	PoolDisable
	// PoolStake delegates Amount to Operator, or adds it.
	PoolStake
	PoolUndelegate
	PoolRecover
	Join
	Leave
	Update
	StartRound
	DrawRound
	Commit
	Reveal
	ProveLeak
	Settle
	Withdraw
)

var poolVerbs = [...]string{
	"pass", "disable", "approveAndCall", "undelegate", "recover", "join", "leave", "update", "startRound", "draw", "commit", "reveal", "proveLeak",
	"settle", "withdraw",
}

// String is the function's name.
func (v PoolVerb) String() string { return poolVerbs[v] }

// PoolAction is one transaction, or what happens around them.
type PoolAction struct {
	Do           PoolVerb
	From         common.Address
	Operator     common.Address // or whose earnings are withdrawn
	Amount       stake.Amount   // of tokens, or wei
	TopUp        bool
	Round        uint64
	Commitment   upgrade.Commitment
	Answer       upgrade.Reveal
	Salt         upgrade.Salt
	Time, Blocks uint64
}

func (a PoolAction) String() string {
	return fmt.Sprintf("%v %v: round %d, operator %v, amount %v, answer %v, time %d, blocks %d", a.From, a.Do, a.Round, a.Operator, a.Amount, a.Answer, a.Time, a.Blocks)
}

// PoolStep is an action, and what came of it.
type PoolStep struct {
	Action        PoolAction
	Call          stake.PoolCall
	Disabled      bool
	Before, After *stake.VerificationOperator
	// Events is empty if the call was refused.
	Events []stake.Event
	Err    error
}

// PoolWorld is VerificationOperator with its staking contract, and the time.
type PoolWorld struct {
	*stake.VerificationOperator
	Time, Block uint64
	BlockHash   func(uint64) common.Hash
	Disabled    bool
	// On is a Registry that knows more contracts than this; nil: there is only this.
	On *stake.Registry
	// Who acts. Beneficiaries of operators: each second one has the refusing one.
	Owner, Authorizer, Stranger, Beneficiary, Refusing common.Address
	Operators                                          []common.Address
}

// Call is what a call by somebody meets now.
func (w *PoolWorld) Call(from common.Address, wei stake.Amount) stake.PoolCall {
	disabled := w.Disabled
	return stake.PoolCall{
		Call: on(w.On, stake.Call{
			Caller: from, Time: w.Time,
			Approved: func(a common.Address) bool { return a == w.Address && !disabled },
			Disabled: func(a common.Address) bool { return a == w.Address && disabled },
		}),
		Wei: wei, Source: stake.BlockRandomness{ChainID: w.ChainID, Block: w.Block, Hash: w.BlockHash},
	}
}

// on has a call meet what a Registry says.
func on(registry *stake.Registry, c stake.Call) stake.Call {
	if registry != nil {
		c.Approved = func(a common.Address) bool {
			return registry.Entries[a] == stake.Entry{Kind: stake.KindOperatorContract, Status: upgrade.RegistryApproved}
		}
		c.Disabled = func(a common.Address) bool { return registry.Entries[a].Status == upgrade.RegistryDisabled }
	}
	return c
}

// Do performs an action; each transaction is a block of its own.
func (w *PoolWorld) Do(a PoolAction) *PoolStep {
	s := &PoolStep{
		Action: a, Call: w.Call(a.From, a.Amount), Disabled: w.Disabled, Before: w.VerificationOperator.Clone(), After: w.VerificationOperator,
	}
	s.Events, s.Err = w.do(a, s.Call)
	if a.Do != PoolPass {
		w.Block++
	}
	return s
}

// Subject of the rounds that are started.
var Subject, SubjectDigest = common.Address{0xcc}, upgrade.Digest{0xdd}

func (w *PoolWorld) do(a PoolAction, c stake.PoolCall) ([]stake.Event, error) {
	switch a.Do {
	case PoolPass:
		w.Time += a.Time
		w.Block += a.Blocks
		return nil, nil
	case PoolDisable:
		w.Disabled = true
		return nil, nil
	case PoolStake:
		return w.Staking.Stake(c.Call, a.Amount, w.Extra(a))
	case PoolUndelegate:
		return w.Staking.Undelegate(c.Call, a.Operator)
	case PoolRecover:
		return w.Staking.Recover(c.Call, a.Operator)
	case Join:
		return w.Join(c)
	case Leave:
		return w.Leave(c)
	case Update:
		return w.Update(c, a.Operator)
	case StartRound:
		return w.StartRound(c, w.Stranger, Subject, SubjectDigest)
	case DrawRound:
		return w.Draw(c, a.Round)
	case Commit:
		return w.Commit(c, a.Round, a.Commitment)
	case Reveal:
		return w.Reveal(c, a.Round, a.Answer, a.Salt)
	case ProveLeak:
		return w.ProveLeak(c, a.Round, a.Operator, a.Answer, a.Salt)
	case Settle:
		return w.Settle(c, a.Round)
	case Withdraw:
		return w.Withdraw(c, a.Operator, a.Operator == w.Refusing)
	}
	panic(fmt.Sprintf("staketest: %d", a.Do))
}

// Extra is the data of a delegation or a top-up.
func (w *PoolWorld) Extra(a PoolAction) []byte {
	if a.TopUp {
		return a.Operator[:]
	}
	beneficiary := w.Beneficiary
	if slices.Index(w.Operators, a.Operator)%4 == 3 {
		beneficiary = w.Refusing
	}
	return stake.DelegationData(beneficiary, a.Operator, w.Authorizer)
}

// PoolParameters of a walk; even seeds have few seats, odd ones more.
func PoolParameters(seed uint64) stake.OperatorParameters {
	p := stake.OperatorParameters{
		Seats: 7, MinimumDistinct: 3, WeightUnit: stake.Tokens(10), FeePerSeat: 101, DrawFee: 10, SettleFee: 20, DrawTime: 3600, CommitTime: 600, RevealTime: 300,
		PenaltyAbsent: stake.Tokens(5), PenaltyWrong: stake.Tokens(60),
	}
	switch seed % 4 {
	case 0:
		p.Seats, p.MinimumDistinct = 4, 4
	case 2:
		p.Seats, p.MinimumDistinct = 1, 1
	case 3:
		p.Seats, p.MinimumDistinct, p.FeePerSeat = 19, 2, 0
	}
	return p
}

// NewPoolWorld is one without a chain.
func NewPoolWorld(seed uint64) *PoolWorld {
	s := NewStakingWorld(1000, 3000)
	w := &PoolWorld{
		VerificationOperator: &stake.VerificationOperator{
			ChainID: 1, Address: common.Address{0xb0}, Registry: s.Registry, Service: common.Address{0xb1}, Randomness: common.Address{0xb2},
			Parameters: PoolParameters(seed), Staking: s.Staking,
		},
		Time: s.Time, Block: 100, BlockHash: func(n uint64) common.Hash { return crypto.Keccak256Hash(fmt.Append(nil, seed, n)) },
		Owner: s.Owners[0], Authorizer: s.Authorizers[0], Stranger: s.Stranger, Beneficiary: common.Address{0xbe}, Refusing: common.Address{0xbf},
		Operators: addresses(0x02, 60),
	}
	if err := w.Deploy(); err != nil {
		panic(err)
	}
	w.Authorize()
	return w
}

// Authorize has the authorizer authorise the operator contract, as every world begins.
func (w *PoolWorld) Authorize() {
	if _, err := w.Staking.Authorize(w.Call(w.Authorizer, stake.Amount{}).Call, w.Address, w.Staking.Address); err != nil {
		panic(err)
	}
	w.Block++
}

// PoolWanderer does one thing after another: mostly what leads on, sometimes anything.
type PoolWanderer struct {
	*rand.Rand
	*PoolWorld
	// What each committed to, by round and operator.
	hidden map[uint64]map[common.Address]upgrade.Reveal
	// What will be done next, before anything else is thought of.
	plan []PoolAction
}

// NewPoolWanderer draws from a seed.
func NewPoolWanderer(w *PoolWorld, seed uint64) *PoolWanderer {
	return &PoolWanderer{rand.New(rand.NewPCG(seed, 9)), w, map[uint64]map[common.Address]upgrade.Reveal{}, nil}
}

// Everyone has everybody who sits in a round take part, or nearly: what is planned now.
func (w *PoolWanderer) Everyone(round uint64) {
	w.plan = nil
	w.everyone(round)
}

// Planned tells that the next action was decided upon.
func (w *PoolWanderer) Planned() bool { return len(w.plan) > 0 }

// Next is the next action.
func (w *PoolWanderer) Next() PoolAction {
	if len(w.plan) > 0 {
		a := w.plan[0]
		w.plan = w.plan[1:]
		return a
	}
	n := uint64(len(w.Rounds))
	round := n
	switch w.IntN(10) {
	case 0:
		round = w.Uint64N(n + 2)
	case 1, 2, 3, 4, 5:
		round = w.VerificationOperator.Drawn
	case 6:
		round = w.VerificationOperator.Drawn + 1
	}
	if len(w.Staking.Operators) < 8 {
		return w.newcomer()
	}
	if (round == 0 || round > n) && w.IntN(6) != 0 {
		return w.start()
	}
	switch dice := w.IntN(200); {
	case dice < 6:
		return w.newcomer()
	case dice < 14:
		return PoolAction{Do: Join, From: w.someone()}
	case dice < 18:
		return PoolAction{Do: Leave, From: w.someone()}
	case dice < 28:
		a := PoolAction{Do: Update, Operator: w.someone(), From: w.Stranger}
		if w.IntN(2) == 0 {
			a.From = a.Operator
		}
		return a
	case dice < 34:
		return PoolAction{Do: PoolStake, From: w.Owner, Operator: w.someone(), TopUp: true, Amount: stake.Tokens(1 + w.Uint64N(50))}
	case dice < 37:
		operator := w.someone()
		if w.IntN(2) == 0 {
			w.plan = append(w.plan, PoolAction{Do: PoolPass, Time: w.Staking.UndelegationPeriod + 1}, PoolAction{Do: PoolRecover, From: w.Stranger, Operator: operator})
		}
		return PoolAction{Do: PoolUndelegate, From: operator, Operator: operator}
	case dice < 39:
		return PoolAction{Do: PoolRecover, From: w.Stranger, Operator: w.someone()}
	case dice < 54:
		return w.start()
	case dice < 78:
		if w.IntN(8) != 0 {
			round = w.VerificationOperator.Drawn + 1
		}
		return PoolAction{Do: DrawRound, From: w.Stranger, Round: round}
	case dice < 98:
		return w.commit(round, w.sitter(round))
	case dice < 112:
		return w.reveal(round, w.sitter(round))
	case dice < 120:
		return w.leak(round, w.sitter(round))
	case dice < 130:
		return PoolAction{Do: Settle, From: w.Stranger, Round: round}
	case dice < 136:
		account := []common.Address{w.Beneficiary, w.Refusing, w.Stranger, w.Owner}[w.IntN(4)]
		return PoolAction{Do: Withdraw, From: w.Owner, Operator: account}
	case dice < 166:
		return w.everyone(round)
	case dice < 199 || n < 24:
		return w.pass(round)
	}
	if w.IntN(4) != 0 {
		return PoolAction{Do: PoolPass, Time: 180 * 86400, Blocks: 300}
	}
	return PoolAction{Do: PoolDisable}
}

func (w *PoolWanderer) newcomer() PoolAction {
	i := min(len(w.Staking.Operators), len(w.Operators)-1)
	w.plan = append(w.plan, PoolAction{Do: PoolPass, Time: w.Staking.InitialisationPeriod + w.Uint64N(2)}, PoolAction{Do: Join, From: w.Operators[i]})
	return PoolAction{Do: PoolStake, From: w.Owner, Operator: w.Operators[i], Amount: stake.Tokens([]uint64{100, 105, 119, 250, 1000}[w.IntN(5)])}
}

func (w *PoolWanderer) someone() common.Address {
	if w.IntN(30) == 0 {
		return w.Stranger
	}
	return w.Staking.Operators[w.IntN(len(w.Staking.Operators))]
}

// sitter mostly has a seat in the round.
func (w *PoolWanderer) sitter(round uint64) common.Address {
	if round > 0 && round <= uint64(len(w.Rounds)) && w.IntN(12) != 0 {
		if seats := w.Rounds[round-1].Seats; len(seats) > 0 {
			return w.Pool.Leaves[seats[w.IntN(len(seats))]].Operator
		}
	}
	return w.someone()
}

func (w *PoolWanderer) start() PoolAction {
	a := PoolAction{Do: StartRound, From: w.Service, Amount: stake.NewAmount(w.Fee())}
	switch w.IntN(12) {
	case 0:
		a.From, a.Amount = w.Stranger, stake.Amount{}
	case 1:
		a.Amount = stake.NewAmount(max(w.Fee(), 1) - 1)
	case 2:
		a.Amount = stake.NewAmount(w.Fee() + w.Uint64N(50))
	}
	if w.IntN(4) != 0 {
		w.plan = append(w.plan, PoolAction{Do: PoolPass, Time: 24, Blocks: 1 + w.Uint64N(3)})
	}
	return a
}

func (w *PoolWanderer) opinion(round uint64) upgrade.Reveal {
	says := upgrade.Reveal{Verdict: upgrade.Verdict(1 + round%4), BuildDigest: upgrade.BuildDigest{1}, FindingsDigest: upgrade.FindingsDigest{2}}
	switch w.IntN(14) {
	case 0, 1:
		says.Verdict = upgrade.Verdict(1 + w.IntN(4))
	case 2:
		says.BuildDigest = upgrade.BuildDigest{byte(w.IntN(3))}
	case 3:
		says.FindingsDigest = upgrade.FindingsDigest{byte(w.IntN(3))}
	}
	return says
}

func (w *PoolWanderer) commit(round uint64, from common.Address) PoolAction {
	says := w.opinion(round)
	if w.IntN(25) == 0 {
		says.Verdict = upgrade.VerdictNone
	}
	a := PoolAction{Do: Commit, From: from, Round: round, Answer: says}
	a.Commitment = upgrade.Seat{ChainID: w.ChainID, OperatorContract: w.Address, Round: round, Validator: from}.Commit(says, upgrade.Salt{7})
	if w.IntN(20) == 0 {
		a.Commitment = upgrade.Commitment{0xff}
	}
	if _, already := w.hidden[round][from]; !already && a.Commitment != (upgrade.Commitment{0xff}) {
		if w.hidden[round] == nil {
			w.hidden[round] = map[common.Address]upgrade.Reveal{}
		}
		w.hidden[round][from] = says
	}
	return a
}

func (w *PoolWanderer) reveal(round uint64, from common.Address) PoolAction {
	a := PoolAction{Do: Reveal, From: from, Round: round, Answer: w.hidden[round][from], Salt: upgrade.Salt{7}}
	if w.IntN(30) == 0 {
		a.Salt = upgrade.Salt{8}
	}
	return a
}

func (w *PoolWanderer) leak(round uint64, operator common.Address) PoolAction {
	a := w.reveal(round, operator)
	a.Do, a.From, a.Operator = ProveLeak, w.Stranger, operator
	if w.IntN(4) == 0 {
		a.Answer.Verdict = upgrade.VerdictUnavailable
	}
	return a
}

// everyone takes part in a round from here on, so that it comes to a verdict.
func (w *PoolWanderer) everyone(round uint64) PoolAction {
	if round == 0 || round > uint64(len(w.Rounds)) || len(w.Rounds[round-1].Seats) == 0 {
		return PoolAction{Do: DrawRound, From: w.Stranger, Round: w.VerificationOperator.Drawn + 1}
	}
	r := w.Rounds[round-1]
	seated := map[common.Address]bool{}
	for _, leaf := range r.Seats {
		seated[w.Pool.Leaves[leaf].Operator] = true
	}
	operators := slices.SortedFunc(maps.Keys(seated), common.Address.Cmp)
	w.Shuffle(len(operators), func(i, j int) { operators[i], operators[j] = operators[j], operators[i] })
	missing := w.IntN(2) == 0
	for _, operator := range operators {
		if !missing || w.IntN(4) != 0 {
			w.plan = append(w.plan, w.commit(round, operator))
		}
	}
	if missing {
		w.plan = append(w.plan, w.leak(round, operators[w.IntN(len(operators))]))
	}
	if missing && r.CommitUntil >= w.Time {
		w.plan = append(w.plan, PoolAction{Do: PoolPass, Time: r.CommitUntil - w.Time + 1, Blocks: 20})
	}
	for _, operator := range operators {
		if w.IntN(12) != 0 {
			w.plan = append(w.plan, w.reveal(round, operator))
		}
	}
	if w.IntN(3) == 0 {
		w.plan = append(w.plan, PoolAction{Do: Leave, From: operators[0]})
	}
	w.plan = append(w.plan, PoolAction{Do: Settle, From: w.Stranger, Round: round})
	if missing {
		w.plan = append(w.plan, PoolAction{Do: PoolPass, Time: w.Parameters.RevealTime + 1}, w.reveal(round, operators[0]), PoolAction{Do: Settle, From: w.Stranger, Round: round})
	}
	return PoolAction{Do: PoolPass}
}

func (w *PoolWanderer) pass(round uint64) PoolAction {
	moments := []uint64{w.Time + 1, w.Time + 12, w.Time + 60}
	if w.IntN(3) != 0 {
		round = 0
	} else if w.IntN(3) == 0 {
		moments = append(moments, w.Time+1001, w.Time+3001)
	}
	if round > 0 && round <= uint64(len(w.Rounds)) {
		r := w.Rounds[round-1]
		moments = append(moments, r.CommitUntil, r.CommitUntil+1, r.RevealUntil, r.RevealUntil+1, r.Start+w.Parameters.DrawTime, r.Start+w.Parameters.DrawTime+1)
	}
	a := PoolAction{Do: PoolPass, Blocks: w.Uint64N(4)}
	if moment := moments[w.IntN(len(moments))]; moment > w.Time {
		a.Time = moment - w.Time
	}
	if w.IntN(12) == 0 {
		a.Blocks = 254 + w.Uint64N(6)
	}
	return a
}

// PoolMeets are events and refusals that the walks together must meet.
var PoolMeets = []string{
	"Joined", "Left", "WeightChanged", "Locked", "Unlocked", "RoundStarted", "Drawn", "AskedAgain", "Committed", "Revealed", "LeakProven", "Seized", "Settled",
	"Slashed", "Punished", "Withdrawn",
	"AlreadyCommitted", "AlreadyDrawn", "AlreadyInPool", "AlreadyRevealed", "AlreadySettled", "CommitTimeOver", "DrawFirst", "FeeTooLow", "NoCommitment",
	"NotDrawn", "NotEligible", "NotInPool", "NotSeated", "NotTheCommitment", "NothingToWithdraw", "OperatorContractDisabled", "PaymentRefused",
	"RandomnessNotKnown", "RevealDiffers", "RevealNotOpen", "RevealTimeOver", "RevealsOpen", "ServiceOnly", "SettleTooEarly", "StakeLocked", "UnknownRound",
	"VerdictInvalid", "ZeroCommitment",
}
