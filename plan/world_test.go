package plan_test

import (
	"context"
	"fmt"
	"io/fs"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/chain/bind"
	"theseus/chain/chaintest"
	"theseus/chain/devnet"
	"theseus/plan"
	"theseus/upgrade"
)

// town is a network in use: while plans are carried out, a customer goes on asking for verifications, and every one must be
// answered.
type town struct {
	*chaintest.World
	t      testing.TB
	record common.Address
	served int
	votes  map[common.Address]uint64 // transactions of validators
	// kill, if set, lets every apply die again and again; makers make its processes anew.
	kill   *killing
	makers map[*plan.Process]func(context.Context, *chain.Contracts) (*plan.Process, error)
}

func newTown(t testing.TB) *town {
	w := chaintest.New(t, 4)
	return &town{
		World: w, t: t, record: w.Register(w.Configuration()),
		votes:  make(map[common.Address]uint64),
		makers: make(map[*plan.Process]func(context.Context, *chain.Contracts) (*plan.Process, error)),
	}
}

// file fills the head of a plan file.
func (w *town) file(kind plan.Kind, name, rest string) string {
	n := w.Network
	return fmt.Sprintf("theseus: 1 # format\nkind: %s\nname: %s\nnetwork: {name: %s, chainId: %d, codeRegistry: %v}\n%s", kind, name, n.Name, n.ChainID, n.CodeRegistry, rest)
}

func (w *town) process(text string) *plan.Process {
	w.t.Helper()
	p, err := w.tryProcess(text)
	if err != nil {
		w.t.Fatal(err)
	}
	return p
}

func (w *town) tryProcess(text string) (*plan.Process, error) { return w.processOf(text, nil) }

func (w *town) processOf(text string, files fs.FS) (*plan.Process, error) {
	maker := func(ctx context.Context, c *chain.Contracts) (*plan.Process, error) {
		f, err := plan.Parse([]byte(text))
		if err != nil {
			return nil, err
		}
		if f.Declared != nil {
			f.Declared.Contracts = networkTree()
		}
		return plan.New(ctx, f, c, files)
	}
	p, err := maker(w.t.Context(), w.Contracts)
	w.makers[p] = maker
	return p, err
}

func (w *town) look(p *plan.Process, who common.Address) *plan.Plan {
	w.t.Helper()
	l, err := p.Look(w.t.Context(), who)
	if err != nil {
		w.t.Fatal(err)
	}
	return l
}

func (w *town) apply(p *plan.Process, s plan.Sender) *plan.Plan {
	w.t.Helper()
	if w.kill != nil {
		return w.kill.tillDone(w, w.makers[p], w.account(s.Address()), "")
	}
	l, err := p.Apply(w.t.Context(), s, plan.ApplyOptions{})
	if err != nil {
		w.t.Fatal(err)
	}
	return l
}

// states of a plan, one word a step.
func states(p *plan.Plan) string {
	var list []string
	for _, s := range p.Steps {
		list = append(list, s.ID+" "+string(s.State))
	}
	return strings.Join(list, ", ")
}

func (w *town) want(p *plan.Plan, states_ string) {
	w.t.Helper()
	if found := states(p); found != states_ {
		w.t.Fatalf("the plan is\n  %s\nwant\n  %s", found, states_)
	}
}

// request starts a verification of a new approval, as a customer would.
func (w *town) request() {
	w.t.Helper()
	code := upgrade.Code{
		NewHash: [32]byte{31: byte(w.served + 1)}, Link: "https://example.com/c", ContractName: "C", Implementation: common.Address{19: byte(w.served + 1)},
		CodeHash: upgrade.CodeHash{1}, Assertions: []upgrade.Assertion{},
	}
	w.Approve(w.Upgrade(w.record, code))
	fee, err := w.Fee(w.t.Context(), w.Head().Hash)
	if err != nil {
		w.t.Fatal(err)
	}
	if _, err := w.RequestVerification(w.t.Context(), w.Deployer, w.record, fee); err != nil {
		w.t.Fatal(err)
	}
}

// answer has the validators of the round that is under way find a match, and writes it into the record.
func (w *town) answer() {
	w.t.Helper()
	r := w.Record(w.record)
	ctx := w.t.Context()
	w.vote(r)
	if _, err := w.Settle(ctx, w.Stranger, r.OperatorContract, r.Round); err != nil {
		w.t.Fatal(err)
	}
	if _, err := w.Conclude(ctx, w.Stranger, w.record); err != nil {
		w.t.Fatal(err)
	}
	if stage := w.Record(w.record).Stage; stage != upgrade.StageVerified {
		w.t.Fatalf("the customer's verification ended as %v", stage)
	}
	w.served++
}

// vote draws the seats of a record's round, if they are to be drawn, and commits and reveals MATCH for everybody who holds one.
func (w *town) vote(r *upgrade.Record) {
	w.t.Helper()
	ctx := w.t.Context()
	reveal := upgrade.Reveal{Verdict: upgrade.VerdictMatch, BuildDigest: upgrade.BuildDigest{7}}
	salt := upgrade.Salt{1}
	operator := bind.NewVerificationOperator()
	number := new(big.Int).SetUint64(r.Round)
	if _, err := w.Call(ctx, w.Head().Hash, r.OperatorContract, operator.PackRoundCount()); err == nil {
		for range 3 { // until its randomness is known
			w.Pass(1)
		}
		if _, err := w.Stranger.Send(ctx, chain.Tx{To: &r.OperatorContract, Data: operator.PackDraw(number)}); err != nil {
			w.t.Fatal(chain.Explain(err))
		}
	}
	b, err := w.Call(ctx, w.Head().Hash, r.OperatorContract, operator.PackRoundOf(number))
	if err != nil {
		w.t.Fatal(err)
	}
	round, err := operator.UnpackRoundOf(b)
	if err != nil {
		w.t.Fatal(err)
	}
	senders := make(map[common.Address]*chain.Sender)
	for i := range int(round.Seats) {
		seat, err := w.SeatOf(ctx, w.Head().Hash, r.OperatorContract, r.Round, i)
		if err != nil {
			w.t.Fatal(err)
		}
		senders[seat.Validator] = w.Sender(w.account(seat.Validator))
	}
	for a, s := range senders {
		w.votes[a] += 2
		place := upgrade.Seat{ChainID: w.Network.ChainID, OperatorContract: r.OperatorContract, Round: r.Round, Validator: a}
		if err := w.Commit(ctx, s, r.OperatorContract, r.Round, place.Commit(reveal, salt)); err != nil {
			w.t.Fatal(err)
		}
	}
	for _, s := range senders {
		if err := w.Reveal(ctx, s, r.OperatorContract, r.Round, reveal, salt); err != nil {
			w.t.Fatal(err)
		}
	}
}

func (w *town) account(a common.Address) devnet.Account {
	for i := range 32 {
		if d := devnet.DevAccount(i); d.Address == a {
			return d
		}
	}
	w.t.Fatalf("%v is nobody's", a)
	return devnet.Account{}
}

// serve asks and answers, wholly: what a customer sees at any time of an upgrade.
func (w *town) serve() {
	w.t.Helper()
	w.request()
	w.answer()
}
