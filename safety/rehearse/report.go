package rehearse

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"theseus/chain"
	"theseus/chain/fork"
	"theseus/printable"
	"theseus/upgrade"
)

// Rehearsal is all that is run before an upgrade is signed.
type Rehearsal struct {
	Chain      *chain.Client
	Store      *fork.Store // may be nil
	Block      chain.Block // the present
	Activation *Activation
	// Old and New are what is known of the code before and after; an empty one names nothing.
	Old, New Code
	Past     []*Past
	// WholeBlocks: see Replayer.
	WholeBlocks bool
	Assertions  []upgrade.Assertion
	Expected    []Expected
	Progress    func(done, of int)
}

// Code is what a build says of code.
type Code struct {
	ABI    abi.ABI
	Layout *Layout
}

// Report is what a rehearsal found. Text in it came from outside and is made printable.
type Report struct {
	Contract       common.Address `json:"contract"`
	Implementation common.Address `json:"implementation"`
	Block          uint64         `json:"block"`
	BlockHash      common.Hash    `json:"blockHash"`
	Time           uint64         `json:"time"` // of the activation, seconds
	// Proven: every word of state was held against the block's hash.
	Proven     bool             `json:"proven"`
	Activation ActivationReport `json:"activation"`
	Views      []View           `json:"views"` // that answer differently
	ViewsSame  int              `json:"viewsSame"`
	Functions  []FunctionReport `json:"functions"`
	Replayed   int              `json:"replayed"`
	LeftOut    int              `json:"leftOut"`    // transactions that switched the code, or were before there was any
	Unfaithful int              `json:"unfaithful"` // transactions that the old code did not repeat as the chain had them
	// Unexpected is what nobody declared; empty: nothing speaks against signing.
	Unexpected []string `json:"unexpected"`
}

// ActivationReport says what activating does.
type ActivationReport struct {
	Whole      bool              `json:"whole"` // by the transaction itself; else by the steps that CodeRegistry takes
	Failed     string            `json:"failed,omitempty"`
	GasUsed    uint64            `json:"gasUsed"`
	Storage    []Word            `json:"storage"`
	Balances   []string          `json:"balances"`
	Code       []string          `json:"code"`
	Events     []string          `json:"events"`
	Assertions []AssertionResult `json:"assertions"`
}

// Word is a changed slot.
type Word struct {
	Account common.Address `json:"account"`
	Slot    common.Hash    `json:"slot"`
	Before  common.Hash    `json:"before"`
	After   common.Hash    `json:"after"`
	Fields  []string       `json:"fields"` // that changed, by the layout of the new code
}

// FunctionReport is about the transactions that called one function.
type FunctionReport struct {
	Function     string             `json:"function"`
	Transactions int                `json:"transactions"`
	Same         int                `json:"same"` // but for gas
	Broken       int                `json:"broken"`
	GasOld       uint64             `json:"gasOld"` // median
	GasNew       uint64             `json:"gasNew"`
	Differences  []DifferenceReport `json:"differences"`
}

// DifferenceReport counts the transactions of a function that differ in an aspect, with an example.
type DifferenceReport struct {
	Aspect   Aspect      `json:"aspect"`
	Count    int         `json:"count"`
	Expected string      `json:"expected,omitempty"` // why
	Example  common.Hash `json:"example"`
	Old      string      `json:"old"`
	New      string      `json:"new"`
}

// Run does it all. An error is about the chain or the state; what fails in the upgrade is in the report.
func (r *Rehearsal) Run(ctx context.Context) (*Report, error) {
	before, err := fork.At(ctx, r.Chain, r.Block.Hash, r.Store)
	if err != nil {
		return nil, err
	}
	names := fork.NewNames()
	before.Learn(names)
	after := before.Copy()
	report := &Report{
		Contract: r.Activation.Contract, Implementation: r.Activation.Code.Implementation, Block: r.Block.Number, BlockHash: r.Block.Hash,
		Views: []View{}, Functions: []FunctionReport{}, Unexpected: []string{},
	}
	if err := r.activate(after, names, report); err != nil {
		return nil, err
	}
	report.Time = after.Time()
	if report.Activation.Failed == "" {
		before.SetTime(after.Time())
		if err := r.compareViews(before, after, report); err != nil {
			return nil, err
		}
	}
	report.Proven = before.Proven()
	if err := r.replay(ctx, report); err != nil {
		return nil, err
	}
	return report, before.Check()
}

func (r *Rehearsal) unexpected(report *Report, format string, args ...any) {
	report.Unexpected = append(report.Unexpected, fmt.Sprintf(format, args...))
}

func (r *Rehearsal) activate(s *fork.State, names *fork.Names, report *Report) error {
	done, err := r.Activation.Perform(s)
	a := &report.Activation
	*a = ActivationReport{Whole: r.Activation.Whole != nil, Storage: []Word{}, Balances: []string{}, Code: []string{}, Events: []string{}, Assertions: []AssertionResult{}}
	if failed := new(FailedError); errors.As(err, &failed) {
		a.Failed = printable.Text(failed.Error())
		r.unexpected(report, "the activation fails: %s", a.Failed)
	} else if err != nil {
		return err
	}
	if done == nil {
		return nil
	}
	a.GasUsed = done.GasUsed
	for _, c := range done.Changes.Slots {
		a.Storage = append(a.Storage, r.word(c, names))
	}
	for _, c := range done.Changes.Balances {
		a.Balances = append(a.Balances, fmt.Sprintf("%v %+d wei", c.Account, new(big.Int).Sub(c.After, c.Before)))
	}
	for _, c := range done.Changes.Code {
		a.Code = append(a.Code, fmt.Sprintf("%v from %v to %v", c.Account, c.Before, c.After))
	}
	for _, l := range done.Logs {
		a.Events = append(a.Events, r.event(l))
	}
	a.Assertions = append(a.Assertions, done.Assertions...)
	for i, assertion := range r.Assertions {
		result, err := Assert(s, r.Activation.Controller, assertion)
		if err != nil {
			return err
		}
		if !result.Holds {
			r.unexpected(report, "assertion %d of the file does not hold: %s", i, printable.Text(result.why()))
		}
		a.Assertions = append(a.Assertions, result)
	}
	return nil
}

func (r *Rehearsal) word(c fork.SlotChange, names *fork.Names) Word {
	w := Word{c.Account, c.Slot, c.Before, c.After, []string{}}
	layout := &Layout{}
	if c.Account == r.Activation.Contract && r.New.Layout != nil {
		layout = r.New.Layout
	}
	for _, f := range layout.Fields(c.Slot, names) {
		if was, is := f.Value(c.Before), f.Value(c.After); was != is {
			w.Fields = append(w.Fields, printable.Text(fmt.Sprintf("%s: %s → %s", f.Name, was, is)))
		}
	}
	return w
}

// event as people read it, where the code's definition has it.
func (r *Rehearsal) event(l *types.Log) string {
	for _, definition := range []*abi.ABI{&r.New.ABI, &r.Old.ABI} {
		if len(l.Topics) == 0 {
			break
		}
		e, err := definition.EventByID(l.Topics[0])
		if err != nil {
			continue
		}
		values := make(map[string]any)
		var indexed abi.Arguments
		for _, input := range e.Inputs {
			if input.Indexed {
				indexed = append(indexed, input)
			}
		}
		if e.Inputs.UnpackIntoMap(values, l.Data) != nil || abi.ParseTopicsIntoMap(values, indexed, l.Topics[1:]) != nil {
			continue
		}
		texts := make([]string, len(e.Inputs))
		for i, input := range e.Inputs {
			texts[i] = input.Name + " = " + printable.Value(values[input.Name])
		}
		return printable.Text(fmt.Sprintf("%v %s(%s)", l.Address, e.RawName, strings.Join(texts, ", ")))
	}
	return fmt.Sprintf("%v %x %x", l.Address, l.Topics, l.Data)
}

func (r *Rehearsal) compareViews(before, after *fork.State, report *Report) error {
	views, err := Views(before, after, r.Activation.Contract, &r.Old.ABI, &r.New.ABI, r.recorded())
	if err != nil {
		return err
	}
	for _, v := range views {
		if v.Before == v.After {
			report.ViewsSame++
			continue
		}
		v.Call, v.Before, v.After = printable.Text(v.Call), printable.Text(v.Before), printable.Text(v.After)
		report.Views = append(report.Views, v)
		name, _, _ := strings.Cut(v.Call, "(")
		if !v.New && reasonFor(r.Expected, "view "+name, "") == "" {
			r.unexpected(report, "view %s answered %s, and now %s", v.Call, v.Before, v.After)
		}
	}
	return nil
}

// recorded are addresses that the replayed transactions named, those of more of them first.
func (r *Rehearsal) recorded() []common.Address {
	count := make(map[common.Address]int)
	signer := types.LatestSignerForChainID(r.Chain.ChainID())
	for _, p := range r.Past {
		for _, i := range p.Indices {
			if from, err := types.Sender(signer, p.Transactions[i]); err == nil {
				count[from]++
			}
			data := p.Transactions[i].Data()
			if m, err := r.Old.ABI.MethodById(data); err == nil && len(data) >= 4 {
				values, _ := m.Inputs.Unpack(data[4:])
				for _, v := range values {
					if a, ok := v.(common.Address); ok {
						count[a]++
					}
				}
			}
		}
	}
	return slices.SortedFunc(maps.Keys(count), func(a, b common.Address) int { return cmp.Or(count[b]-count[a], a.Cmp(b)) })
}

func (r *Rehearsal) replay(ctx context.Context, report *Report) error {
	total, done := 0, 0
	for _, p := range r.Past {
		total += len(p.Indices)
	}
	replayer := &Replayer{Chain: r.Chain, Store: r.Store, Activation: r.Activation, WholeBlocks: r.WholeBlocks, Progress: func(*Replayed) {
		if done++; r.Progress != nil {
			r.Progress(done, total)
		}
	}}
	all, err := replayer.Replay(ctx, r.Past)
	if err != nil {
		return err
	}
	report.Replayed, report.LeftOut = len(all), replayer.LeftOut
	for _, one := range all {
		if !one.Faithful {
			report.Unfaithful++
		}
	}
	for _, group := range bySelector(all) {
		report.Functions = append(report.Functions, r.function(group, report))
	}
	return nil
}

// function sums up the transactions of one.
func (r *Rehearsal) function(group []*Replayed, report *Report) FunctionReport {
	f := FunctionReport{Function: r.functionName(group[0]), Transactions: len(group), Differences: []DifferenceReport{}}
	at := make(map[Aspect]int)
	var old, new []uint64
	for _, one := range group {
		if one.Broken != nil {
			if f.Broken++; f.Broken == 1 {
				r.unexpected(report, "%s: the new code could not be put in place in the state of transaction %v: %s", f.Function, one.Tx.Hash(), printable.Text(one.Broken.Error()))
			}
			continue
		}
		old, new = append(old, one.Old.GasUsed), append(new, one.New.GasUsed)
		same := true
		for _, d := range one.Differences {
			if d.Aspect == Gas {
				continue
			}
			same = false
			i, ok := at[d.Aspect]
			if !ok {
				i = len(f.Differences)
				at[d.Aspect] = i
				f.Differences = append(f.Differences, DifferenceReport{
					Aspect: d.Aspect, Example: one.Tx.Hash(), Old: printable.Text(d.Old), New: printable.Text(d.New), Expected: reasonFor(r.Expected, f.Function, d.Aspect),
				})
			}
			f.Differences[i].Count++
		}
		if same {
			f.Same++
		}
	}
	f.GasOld, f.GasNew = median(old), median(new)
	for _, d := range f.Differences {
		if d.Expected == "" {
			r.unexpected(report, "%s: %d of %d transactions differ in %s", f.Function, d.Count, f.Transactions, d.Aspect)
		}
	}
	return f
}

func (r *Rehearsal) functionName(one *Replayed) string {
	if one.Selector == ([4]byte{}) {
		if to := one.Tx.To(); to == nil || *to != r.Activation.Contract {
			return "called by others"
		}
		return "receive"
	}
	for _, definition := range []*abi.ABI{&r.Old.ABI, &r.New.ABI} {
		if m, err := definition.MethodById(one.Selector[:]); err == nil {
			return printable.Text(m.Sig)
		}
	}
	return fmt.Sprintf("0x%x", one.Selector)
}

func median(values []uint64) uint64 {
	if len(values) == 0 {
		return 0
	}
	slices.Sort(values)
	return values[len(values)/2]
}
