package rehearse

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

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
	Gas      Aspect = "gas"
)

// Replayed is a past transaction, run again against old and against new code from the same state.
type Replayed struct {
	Tx       *types.Transaction
	Block    uint64
	Selector [4]byte // zero for a call without data, or of another contract
	// Faithful says that the old code did again what the receipt tells. If not, what differs may be due to what was before it in
	// its block; see Replayer.WholeBlocks.
	Faithful bool
	// Broken is why the new code could not be put in place in this state: the transaction was not run against it.
	Broken      error
	Old, New    *fork.Outcome
	Differences []Difference
}

// Difference is an aspect in which new code does something else, with both for people to read.
type Difference struct {
	Aspect   Aspect
	Old, New string
}

// Replayer runs past transactions again.
type Replayer struct {
	Chain      *chain.Client
	Store      *fork.Store // may be nil
	Activation *Activation
	// WholeBlocks has all transactions before it in its block run first, and not only those of the same sender or contract.
	WholeBlocks bool
	// Progress, if not nil, is told of each transaction.
	Progress func(*Replayed)
	// LeftOut counts transactions that say nothing about new code: those before the contract was there, and those that switched its code.
	LeftOut int
}

// Replay runs the transactions of blocks, each from the state that it met on the chain. An error is about that state: a transaction that
// fails is a result.
func (r *Replayer) Replay(ctx context.Context, pasts []*Past) ([]*Replayed, error) {
	var all []*Replayed
	for _, p := range pasts {
		before, err := r.stateBefore(ctx, p)
		if err != nil {
			return nil, err
		}
		next := 0
		for _, i := range p.Indices {
			for ; next < i; next++ {
				if r.WholeBlocks || r.related(p, next, i) {
					if _, err := before.Replay(p.Transactions[next]); err != nil {
						return nil, err
					}
				}
			}
			one, err := r.one(before, p, i)
			if err != nil {
				return nil, err
			}
			next = i + 1 // one ran it against the old code, on before
			if one == nil {
				r.LeftOut++
				continue
			}
			if r.Progress != nil {
				r.Progress(one)
			}
			all = append(all, one)
		}
	}
	return all, nil
}

func (r *Replayer) stateBefore(ctx context.Context, p *Past) (*fork.State, error) {
	s, err := fork.At(ctx, r.Chain, p.ParentHash, r.Store)
	if err != nil {
		return nil, err
	}
	s.In(p.Header)
	return s, nil
}

// related reports whether an earlier transaction of a block is likely to matter to a later one.
func (r *Replayer) related(p *Past, earlier, later int) bool {
	a, b := p.Transactions[earlier], p.Transactions[later]
	signer := types.LatestSignerForChainID(r.Chain.ChainID())
	from, errA := types.Sender(signer, a)
	same, errB := types.Sender(signer, b)
	logged := slices.ContainsFunc(p.Receipts[earlier].Logs, func(l *types.Log) bool { return l.Address == r.Activation.Contract })
	return a.To() != nil && *a.To() == r.Activation.Contract || logged || errA == nil && errB == nil && from == same
}

// one runs a transaction against the old code on before, and against new code on a copy; nil if it is left out.
func (r *Replayer) one(before *fork.State, p *Past, i int) (*Replayed, error) {
	tx, receipt := p.Transactions[i], p.Receipts[i]
	code, err := before.Code(r.Activation.Contract)
	if err != nil {
		return nil, err
	}
	switched, time := before.Copy(), before.Time()
	old, err := before.Replay(tx)
	if err != nil || len(code) == 0 || slices.ContainsFunc(old.Changes.Slots, func(c fork.SlotChange) bool {
		return c.Account == r.Activation.Contract && c.Slot == implementationSlot
	}) {
		return nil, err
	}
	one := &Replayed{Tx: tx, Block: p.Number.Uint64(), Old: old}
	if tx.To() != nil && *tx.To() == r.Activation.Contract && len(tx.Data()) >= 4 {
		one.Selector = [4]byte(tx.Data()[:4])
	}
	_, err = r.Activation.past().Perform(switched)
	if failed := new(FailedError); errors.As(err, &failed) {
		one.Broken = failed
	} else if err != nil {
		return nil, err
	}
	one.Faithful = (one.Old.Err == nil) == (receipt.Status == types.ReceiptStatusSuccessful) && one.Old.GasUsed == receipt.GasUsed &&
		slices.EqualFunc(one.Old.Logs, receipt.Logs, sameLog)
	if one.Broken != nil {
		return one, nil
	}
	switched.SetTime(time)
	if one.New, err = switched.Replay(tx); err != nil {
		return nil, err
	}
	one.Differences = compare(one.Old, one.New)
	return one, nil
}

// past is the activation as it is made in a state of the past: by its steps, at once.
func (a *Activation) past() *Activation {
	then := *a
	then.Whole, then.From = nil, 0
	code := *a.Code
	code.Assertions = nil // they are about now
	then.Code = &code
	return &then
}

func sameLog(a, b *types.Log) bool {
	return a.Address == b.Address && slices.Equal(a.Topics, b.Topics) && bytes.Equal(a.Data, b.Data)
}

func compare(before, after *fork.Outcome) (all []Difference) {
	differ := func(aspect Aspect, a, b string) {
		if a != b {
			all = append(all, Difference{aspect, a, b})
		}
	}
	differ(Success, result(before), result(after))
	switch {
	case before.Err == nil && after.Err == nil:
		differ(Return, fmt.Sprintf("%x", before.Ret), fmt.Sprintf("%x", after.Ret))
	case before.Err != nil && after.Err != nil:
		differ(Reason, (&RevertedError{before.Err, before.Ret}).Error(), (&RevertedError{after.Err, after.Ret}).Error())
	}
	differ(Events, logText(before.Logs), logText(after.Logs))
	differ(Storage, slotText(before.Changes.Slots), slotText(after.Changes.Slots))
	differ(Balances, balanceText(before.Changes.Balances), balanceText(after.Changes.Balances))
	differ(Gas, fmt.Sprint(before.GasUsed), fmt.Sprint(after.GasUsed))
	return all
}

func result(o *fork.Outcome) string {
	if o.Err == nil {
		return "succeeded"
	}
	return "failed"
}

func logText(logs []*types.Log) string {
	var b bytes.Buffer
	for _, l := range logs {
		fmt.Fprintf(&b, "%v %x %x\n", l.Address, l.Topics, l.Data)
	}
	return b.String()
}

// slotText tells what was written: what a slot was before may be different by what an initialiser did.
func slotText(changes []fork.SlotChange) string {
	var b bytes.Buffer
	for _, c := range changes {
		fmt.Fprintf(&b, "%v %v = %v\n", c.Account, c.Slot, c.After)
	}
	return b.String()
}

func balanceText(changes []fork.BalanceChange) string {
	var b bytes.Buffer
	for _, c := range changes {
		fmt.Fprintf(&b, "%v %+d\n", c.Account, new(big.Int).Sub(c.After, c.Before))
	}
	return b.String()
}

// bySelector groups transactions by the function that they call.
func bySelector(all []*Replayed) [][]*Replayed {
	groups := make(map[[4]byte][]*Replayed)
	var order [][4]byte
	for _, one := range all {
		if groups[one.Selector] == nil {
			order = append(order, one.Selector)
		}
		groups[one.Selector] = append(groups[one.Selector], one)
	}
	slices.SortFunc(order, func(a, b [4]byte) int { return bytes.Compare(a[:], b[:]) })
	lists := make([][]*Replayed, len(order))
	for i, selector := range order {
		lists[i] = groups[selector]
	}
	return lists
}
