package rehearse

import (
	"bytes"
	"context"
	"errors"
	"maps"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"

	"theseus/chain"
	"theseus/chain/fork"
)

// implementationSlot is that of ERC-1967.
var implementationSlot = common.HexToHash("0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc")

// Aspect is one thing in which old and new code can differ.
type Aspect string

// Aspects of a transaction. Gas differs nearly always: it is reported, and never counts as unexpected.
const (
	Success  Aspect = "success"
	Return   Aspect = "return data"
	Reason   Aspect = "revert reason"
	Events   Aspect = "events"
	Storage  Aspect = "storage"
	Balances Aspect = "balances"
)

// Replayed is a past transaction, run again against old and against new code from the same state.
type Replayed struct {
	Tx     *types.Transaction
	Sender common.Address
	Block  uint64
	// Entrance and Selector are of the function that was called, zero for a call without data; Inside says that another contract called it.
	Entrance common.Address
	Selector [4]byte
	Inside   bool
	// Faithful says that the old code did again what the receipt tells. If not, what differs may be due to what was before it in
	// its block; see Replayer.WholeBlocks. Unknown: nobody has the receipt.
	Faithful, Unknown bool
	// Broken is why the new code could not be put in place in this state: the transaction was not run against it.
	Broken   error
	Old, New *fork.Outcome
	Differs  []Aspect
}

// Replayer runs past transactions again.
type Replayer struct {
	Chain      *chain.Client
	Store      *fork.Store // may be nil
	Activation *Activation
	// Code is put in place where a state of the past does not have it yet.
	Code map[common.Address][]byte
	// WholeBlocks has all transactions before it in its block run first, and not only those of the same sender or contract.
	WholeBlocks bool
	// Each is told of each transaction that was run, LeftOut of those that say nothing about new code, NotRun of those whose state cannot be had.
	Each    func(*Replayed) error
	LeftOut func(why string)
	NotRun  func(*types.Transaction, error)
}

// Why transactions are left out.
const (
	switchedIt = "switched the code themselves"
	noContract = "older than the contract"
	noRecord   = "older than what controls it now"
	wasHalted  = "met the contract halted, which refuses every call"
	// notInCharge: the authority was there already, and the contract not yet its own.
	notInCharge = "from before what controls it now could switch its code"
)

// Replay runs the transactions of blocks, each from the state that it met on the chain. An error is about that state: a transaction that
// fails is a result.
func (r *Replayer) Replay(ctx context.Context, pasts []*Past) error {
	for _, p := range pasts {
		done, err := r.block(ctx, p)
		if missing := new(chain.MissingStateError); errors.As(err, &missing) {
			for _, i := range p.Indices[done:] {
				r.NotRun(p.Transactions[i], missing)
			}
			continue
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// block runs those of one block; done is how many of them.
func (r *Replayer) block(ctx context.Context, p *Past) (done int, err error) {
	before, err := fork.At(ctx, r.Chain, p.ParentHash, r.Store)
	if err != nil {
		if chain.Refused(err) {
			err = &chain.MissingStateError{Number: p.Number.Uint64() - 1, Block: p.ParentHash, Err: err}
		}
		return 0, err
	}
	before.In(p.Header)
	next := 0
	for done, i := range p.Indices {
		for ; next < i; next++ {
			if r.WholeBlocks || r.related(p, next, i) {
				if _, err := before.Replay(p.Transactions[next]); err != nil {
					return done, err
				}
			}
		}
		one, why, err := r.one(before, p, i)
		if err != nil {
			return done, err
		}
		next = i + 1 // one ran it against the old code, on before
		if one == nil {
			r.LeftOut(why)
		} else if err := r.Each(one); err != nil {
			return done, err
		}
	}
	return len(p.Indices), nil
}

func (r *Replayer) senderOf(tx *types.Transaction) (common.Address, bool) {
	from, err := types.Sender(types.LatestSignerForChainID(r.Chain.ChainID()), tx)
	return from, err == nil
}

// related reports whether an earlier transaction of a block is likely to matter to a later one.
func (r *Replayer) related(p *Past, earlier, later int) bool {
	from, okA := r.senderOf(p.Transactions[earlier])
	same, okB := r.senderOf(p.Transactions[later])
	ours := func(a common.Address) bool {
		return slices.ContainsFunc(r.Activation.Members, func(m *Member) bool { return a == m.Contract || slices.Contains(m.entrances(), a) })
	}
	to := p.Transactions[earlier].To()
	return okA && okB && from == same || to != nil && ours(*to) || p.Receipts == nil ||
		slices.ContainsFunc(p.Receipts[earlier].Logs, func(l *types.Log) bool { return ours(l.Address) })
}

// one runs a transaction against the old code on before, and against new code on a copy; nil if it is left out.
func (r *Replayer) one(before *fork.State, p *Past, i int) (*Replayed, string, error) {
	tx := p.Transactions[i]
	why, err := r.strange(before)
	if err != nil {
		return nil, "", err
	}
	switched, time := before.Copy(), before.Time()
	old, err := before.Replay(tx)
	switch {
	case err != nil:
		return nil, "", err
	case (why == "" || why == wasHalted) && r.switches(old):
		return nil, switchedIt, nil
	case why != "":
		return nil, why, nil
	}
	one := &Replayed{Tx: tx, Block: p.Number.Uint64(), Old: old}
	one.Sender, _ = r.senderOf(tx)
	r.enter(one)
	for _, account := range slices.SortedFunc(maps.Keys(r.Code), common.Address.Cmp) {
		if there, err := switched.Code(account); err != nil {
			return nil, "", err
		} else if len(there) == 0 {
			switched.SetCode(account, r.Code[account])
		}
	}
	_, err = r.Activation.past().Perform(switched)
	if failed := new(FailedError); errors.As(err, &failed) {
		if strings.HasPrefix(failed.Step, switching) || strings.HasPrefix(failed.Step, readingBack) { // which is no matter of the new code
			return nil, notInCharge, nil
		}
		one.Broken = failed
	} else if err != nil {
		return nil, "", err
	}
	if one.Unknown = p.Receipts == nil; !one.Unknown {
		receipt := p.Receipts[i]
		one.Faithful = (old.Err == nil) == (receipt.Status == types.ReceiptStatusSuccessful) && old.GasUsed == receipt.GasUsed && sameLogs(old.Logs, receipt.Logs)
	}
	if one.Broken != nil {
		return one, "", nil
	}
	switched.SetTime(time)
	if one.New, err = switched.Replay(tx); err != nil {
		return nil, "", err
	}
	one.Differs = compare(one.Old, one.New)
	return one, "", nil
}

// strange is why a state is one in which the new code cannot be put in place at all; empty: it is not.
func (r *Replayer) strange(s *fork.State) (string, error) {
	for _, m := range r.Activation.Members {
		if code, err := s.Code(m.Contract); err != nil || len(code) == 0 {
			return noContract, err
		}
		if code, err := s.Code(m.Authority); err != nil || len(code) == 0 {
			return noRecord, err
		}
		if halted, err := m.halted(s); err != nil || halted {
			return wasHalted, err
		}
	}
	return "", nil
}

// switches reports whether a transaction changed which code runs: in the slot of ERC-1967, or through an authority.
func (r *Replayer) switches(o *fork.Outcome) bool {
	return slices.ContainsFunc(r.Activation.Members, func(m *Member) bool {
		return slices.ContainsFunc(o.Changes.Slots, func(c fork.SlotChange) bool { return c.Account == m.Contract && c.Slot == implementationSlot }) ||
			o.Err == nil && slices.ContainsFunc(o.Frames, func(f fork.Frame) bool { return f.To == m.Authority && f.Op == vm.CALL })
	})
}

// enter finds the function that a transaction called: its first call of a contract where people call.
func (r *Replayer) enter(one *Replayed) {
	for _, m := range r.Activation.Members {
		for _, f := range one.Old.Frames {
			if (f.Op == vm.CALL || f.Op == vm.STATICCALL) && slices.Contains(m.entrances(), f.To) {
				one.Entrance, one.Inside = f.To, f.Depth > 0
				if len(f.Data) >= 4 {
					one.Selector = [4]byte(f.Data)
				}
				return
			}
		}
	}
}

// past is the activation as it is made in a state of the past: by its steps, at once, of code that is there.
func (a *Activation) past() *Activation {
	then := *a
	then.Whole, then.From, then.Members = nil, 0, nil
	for _, m := range a.Members {
		member, code := *m, *m.Code
		code.Assertions = nil // they are about now
		member.Code, member.Deployments = &code, nil
		then.Members = append(then.Members, &member)
	}
	return &then
}

func sameLogs(a, b []*types.Log) bool {
	return slices.EqualFunc(a, b, func(a, b *types.Log) bool {
		return a.Address == b.Address && slices.Equal(a.Topics, b.Topics) && bytes.Equal(a.Data, b.Data)
	})
}

func compare(before, after *fork.Outcome) (differs []Aspect) {
	differ := func(aspect Aspect, same bool) {
		if !same {
			differs = append(differs, aspect)
		}
	}
	differ(Success, (before.Err == nil) == (after.Err == nil))
	switch {
	case before.Err == nil && after.Err == nil:
		differ(Return, bytes.Equal(before.Ret, after.Ret))
	case before.Err != nil && after.Err != nil:
		differ(Reason, before.Err.Error() == after.Err.Error() && bytes.Equal(before.Ret, after.Ret))
	}
	differ(Events, sameLogs(before.Logs, after.Logs))
	// What was written counts: what a slot was before may be different by what an initialiser did.
	differ(Storage, slices.EqualFunc(before.Changes.Slots, after.Changes.Slots, func(a, b fork.SlotChange) bool {
		return a.Account == b.Account && a.Slot == b.Slot && a.After == b.After
	}))
	differ(Balances, slices.EqualFunc(before.Changes.Balances, after.Changes.Balances, func(a, b fork.BalanceChange) bool {
		return a.Account == b.Account && new(big.Int).Sub(a.After, a.Before).Cmp(new(big.Int).Sub(b.After, b.Before)) == 0
	}))
	return differs
}
