package simulation

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/code/tree"
	"theseus/upgrade"
)

const (
	blockTime  = 15
	commitTime = 600
	revealTime = 300
	retryTime  = 1200
	delay      = 3600
	// patience is how long before the end of commit time an unavailable source is taken for that.
	patience = 60
	// resend is after how many blocks a transaction that is not on the chain is sent again.
	resend = 3
)

var (
	signer       = name("signer")
	customer     = name("customer")
	family       = name("family")
	contract     = name("contract")
	codeRegistry = name("code registry")
	service      = name("service")
	operator     = name("operator contract")
)

func name(s string) common.Address { return common.BytesToAddress(crypto.Keccak256([]byte(s))) }

// world is a run while it goes on.
type world struct {
	Case
	rules   Rules
	report  *Report
	network upgrade.Network
	record  upgrade.Record
	op      *upgrade.Operator
	time    uint64
	block   int
	// started is the block in which the round began.
	started int
	// kind and intent of the upgrade that is under way.
	kind   Kind
	intent *upgrade.Upgrade
	index  byte
	bad    map[int]Bad
	faults map[int][]Fault
	seats  []memory
	flying []transaction
}

// memory is what a validator keeps while a round goes on.
type memory struct {
	knows        bool
	answer       upgrade.Reveal
	sent, looked int
	restarted    bool
	turn         upgrade.Outcome
	since        int
}

type transaction struct {
	due   int
	order uint64
	do    func()
}

// Run plays a case.
func Run(c Case, rules Rules) *Report {
	w := &world{
		Case: c, rules: rules, report: &Report{Case: c}, time: 1_800_000_000, bad: map[int]Bad{}, faults: map[int][]Fault{},
		network: upgrade.Network{
			Domain: upgrade.Domain{ChainID: 1, CodeRegistry: codeRegistry}, RoundTime: commitTime + revealTime, RetryTime: retryTime,
		},
		op: &upgrade.Operator{
			ChainID: 1, Address: operator, Registry: name("registry"), Service: service, CommitTime: commitTime, RevealTime: revealTime,
		},
	}
	for i := range c.Seats {
		w.op.Validators = append(w.op.Validators, common.BytesToAddress([]byte{1, byte(i)}))
	}
	for _, b := range c.Bad {
		w.bad[b.Seat] = b
	}
	for _, f := range c.Faults {
		w.faults[f.Seat] = append(w.faults[f.Seat], f)
	}
	w.record.Contract = contract
	w.act(family, upgrade.Register{
		Contract: contract, Authority: name("authority"), Link: "https://example.org",
		Baseline: upgrade.Head{Implementation: name("baseline"), CodeHash: upgrade.CodeHash{1}},
		Configuration: upgrade.Configuration{
			Signers: []common.Address{signer}, Threshold: 1, Delay: delay,
			HaltOnNoVerdict: c.HaltOnNoVerdict, HaltOnSourceChanged: c.HaltOnSourceChanged,
			FindingsRequired: c.FindingsRequired,
		},
	})
	for i, kind := range c.Upgrades {
		w.index, w.kind = byte(i), kind
		w.upgrade()
	}
	return w.report
}

// ---------------------------------------------------------------- the record

// upgrade is one upgrade from its approval to its end.
func (w *world) upgrade() {
	w.intent = &upgrade.Upgrade{
		Header: upgrade.Header{
			Contract: contract, Epoch: w.record.Epoch, Proposer: signer, Nonce: upgrade.NewUint256(uint64(w.index)), CollectUntil: w.time + 1,
		},
		Code: upgrade.Code{
			Version: w.record.LastVersion + 1, ActiveHash: w.record.Active.TreeHash, NewHash: tree.Hash(w.word("tree")),
			Link: "https://example.org", ContractName: "Token", Implementation: common.BytesToAddress([]byte{2, w.index}),
			CodeHash: upgrade.CodeHash(w.word("code")), ActivateUntil: w.time + 1_000_000,
		},
	}
	if w.kind == Allowed {
		w.intent.AllowedFindings = upgrade.FindingsDigest(w.word("the findings"))
	}
	w.must(w.act(signer, upgrade.Submit{Intent: w.intent}))
	mark := len(w.report.Events)
	for w.record.Stage == upgrade.StageApproved && w.record.Rounds < upgrade.RoundsBeforeHalt {
		w.verify()
	}
	if w.record.Stage == upgrade.StageVerified {
		w.time = max(w.time, w.record.ActivateFrom)
		w.must(w.activate())
	}
	w.judgeEnd(w.report.Events[mark:])
}

// verify is one round, from its request to its conclusion.
func (w *world) verify() {
	w.time = max(w.time, w.record.NextRoundAt)
	w.must(w.request())
	w.seats, w.started = make([]memory, w.Seats), w.block
	for i := range w.seats {
		w.seats[i].sent = w.block - resend
	}
	for w.record.Stage == upgrade.StageVerifying {
		w.block++
		w.time += blockTime
		w.include()
		if w.record.Stage != upgrade.StageVerifying {
			return
		}
		for i := range w.seats {
			if b, bad := w.bad[i]; bad {
				w.misbehave(i, b.Does[(len(w.op.Rounds)-1)%len(b.Does)])
			} else {
				w.play(i)
			}
		}
		if w.time > w.round().RevealUntil+10*blockTime { // nobody is left: the customer does what anyone may
			w.settle()
			w.conclude()
		}
	}
}

func (w *world) act(from common.Address, a upgrade.Action) error {
	next, events, err := w.network.Act(w.record, a, upgrade.Call{
		Caller: from, Time: w.time, Plain: true, StatusOf: func(common.Address) upgrade.RegistryStatus { return upgrade.RegistryApproved },
	})
	if err != nil {
		return err
	}
	w.record = next
	w.report.Events = append(w.report.Events, events...)
	w.judge(events)
	return nil
}

func (w *world) request() error {
	started, err := w.op.StartRound(upgrade.Call{Caller: service, Time: w.time}, codeRegistry, contract, upgrade.DigestOf(w.network.Domain, w.intent))
	if err != nil {
		return err
	}
	if err := w.act(customer, upgrade.RequestVerification{OperatorContract: operator, Round: started.Round}); err != nil {
		w.op.Rounds = w.op.Rounds[:started.Round-1] // one transaction: all or nothing
		return err
	}
	return nil
}

func (w *world) activate() error {
	return w.act(customer, upgrade.Activate{Intent: w.intent, GasLeft: upgrade.NewUint256(1 << 40)})
}

func (w *world) settle() error {
	number := uint64(len(w.op.Rounds))
	if _, err := w.op.Settle(upgrade.Call{Caller: customer, Time: w.time}, number); err != nil {
		return err
	}
	r := w.round()
	if w.rules.Quorum != nil {
		r.Outcome, r.BuildDigest, r.FindingsDigest = upgrade.TallyAt(w.rules.Quorum(w.Seats), r.Answers())
	}
	w.judgeRound(r)
	return nil
}

func (w *world) conclude() error {
	outcome, build, findings, err := w.op.Result(w.record.Round)
	if err != nil {
		return err
	}
	return w.act(customer, upgrade.Conclude{Outcome: outcome, BuildDigest: build, FindingsDigest: findings})
}

func (w *world) must(err error) {
	if err != nil {
		panic(fmt.Sprintf("%v: %v", w.Case, err))
	}
}

// ---------------------------------------------------------------- rounds

func (w *world) round() *upgrade.Round { return &w.op.Rounds[len(w.op.Rounds)-1] }

func (w *world) call(seat int) upgrade.Call {
	return upgrade.Call{Caller: w.op.Validators[seat], Time: w.time}
}

func saltOf(seat int, round uint64) upgrade.Salt {
	return upgrade.Salt{byte(seat), byte(round), byte(round >> 8)}
}

// hide is a seat's commitment in the present round.
func (w *world) hide(seat int, answer upgrade.Reveal) upgrade.Commitment {
	round := uint64(len(w.op.Rounds))
	place := upgrade.Seat{ChainID: 1, OperatorContract: operator, Round: round, Validator: w.op.Validators[seat]}
	return place.Commit(answer, saltOf(seat, round))
}

func (w *world) commit(seat int, answer upgrade.Reveal) {
	round, commitment := uint64(len(w.op.Rounds)), w.hide(seat, answer)
	w.send(seat, func() { w.op.Commit(w.call(seat), round, commitment) })
}

func (w *world) reveal(seat int, answer upgrade.Reveal) {
	round := uint64(len(w.op.Rounds))
	w.send(seat, func() { w.op.Reveal(w.call(seat), round, answer, saltOf(seat, round)) })
}

// ---------------------------------------------------------------- the network

// send brings a seat's transaction on its way, unless the last one has been under way for a short time only.
func (w *world) send(seat int, do func()) {
	s := &w.seats[seat]
	if w.block-s.sent < resend {
		return
	}
	s.sent = w.block
	if w.troubled(Lost, seat) {
		return
	}
	w.fly(seat, 1+int(w.roll(seat, 1)%3)+w.amount(Late, seat), do)
}

func (w *world) fly(seat, blocks int, do func()) {
	w.flying = append(w.flying, transaction{w.block + blocks, w.roll(seat, 2, uint64(len(w.flying))), do})
}

// include makes a block of the transactions that have arrived: those that wait longest first, else in any order.
func (w *world) include() {
	slices.SortFunc(w.flying, func(a, b transaction) int { return cmp.Or(cmp.Compare(a.due, b.due), cmp.Compare(a.order, b.order)) })
	room := 0
	for room < len(w.flying) && room < 4*w.Seats && w.flying[room].due <= w.block {
		room++
	}
	block := w.flying[:room:room]
	w.flying = w.flying[room:]
	slices.SortFunc(block, func(a, b transaction) int { return cmp.Compare(a.order, b.order) })
	for _, t := range block {
		t.do()
	}
}

// ---------------------------------------------------------------- chance and faults

func (w *world) roll(seat int, more ...uint64) uint64 {
	return mix(append([]uint64{w.Seed, uint64(seat), uint64(w.block)}, more...)...)
}

// amount of a trouble that a seat has in this round; zero: none.
func (w *world) amount(t Trouble, seat int) int {
	for _, f := range w.faults[seat] {
		if f.Trouble == t && f.Round == len(w.op.Rounds) {
			return f.Blocks
		}
	}
	return 0
}

// troubled: a trouble that the round begins with goes on.
func (w *world) troubled(t Trouble, seat int) bool { return w.block-w.started <= w.amount(t, seat) }

// ahead is by how many seconds a clock is. Validators count from the last block, so none can be behind it.
func (w *world) ahead(seat int) int { return w.amount(Clock, seat) }

// forgets: the seat is restarted now.
func (w *world) forgets(seat int) bool {
	at, s := w.amount(Restart, seat), &w.seats[seat]
	if at == 0 || s.restarted || w.block-w.started < at {
		return false
	}
	s.restarted = true
	return true
}

// word is a digest that depends on the upgrade alone, so that all who find it find the same.
func (w *world) word(what string, more ...byte) upgrade.BuildDigest {
	return upgrade.BuildDigest(crypto.Keccak256([]byte(what), []byte{w.index}, more))
}
