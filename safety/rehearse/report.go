package rehearse

import (
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
	"theseus/safety/layout"
	"theseus/upgrade"
)

// Rehearsal is all that is run before an upgrade is signed.
type Rehearsal struct {
	Chain      *chain.Client
	Store      *fork.Store // may be nil
	Block      chain.Block // the present
	Activation *Activation
	Past       *History // nil: the activation and views alone
	// WholeBlocks: see Replayer.
	WholeBlocks bool
	Assertions  []upgrade.Assertion
	Expected    []Expected
	Calls       [][]byte // call data of views that somebody wants to see
	Progress    func(done, of int)
}

// Report is what a rehearsal found. Text in it came from outside and is made printable.
type Report struct {
	Contracts []Contract  `json:"contracts"`
	Block     uint64      `json:"block"`
	BlockHash common.Hash `json:"blockHash"`
	Time      uint64      `json:"time"` // of the activation, seconds
	// Proven: every word of state was held against the block's hash. Else Missing says of how much there is an endpoint's word alone, and why.
	Proven     bool             `json:"proven"`
	Activation ActivationReport `json:"activation"`
	Views      []View           `json:"views"` // that answer differently
	ViewsSame  int              `json:"viewsSame"`
	// NotCalled are views for whose arguments nothing was recorded.
	NotCalled  []string         `json:"notCalled"`
	Functions  []FunctionReport `json:"functions"`
	Replayed   int              `json:"replayed"`
	LeftOut    []Count          `json:"leftOut"`    // transactions that say nothing about the new code
	NotRun     []Count          `json:"notRun"`     // transactions whose state cannot be had
	Unchecked  int              `json:"unchecked"`  // without a receipt to hold the old code's run against
	Unfaithful int              `json:"unfaithful"` // transactions that the old code did not repeat as the chain had them
	// Missing is what endpoints could not give, and what the report therefore does not say.
	Missing []string `json:"missing"`
	// Unused expectations did not come about.
	Unused []Expected `json:"unused"`
	// Unexpected is what nobody declared; empty: nothing speaks against signing.
	Unexpected []string `json:"unexpected"`
}

// Contract is one whose code is replaced.
type Contract struct {
	Address        common.Address   `json:"address"`
	Implementation common.Address   `json:"implementation"`
	Entrances      []common.Address `json:"entrances"`       // where people call it
	Halted         bool             `json:"halted,omitzero"` // the new code is held against what ran before
}

// Count is how many there are of something.
type Count struct {
	Why   string `json:"why"`
	Count int    `json:"count"`
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
	Assertions []AssertionResult `json:"assertions"` // those that were signed, and then those of the file
}

// Word is a changed slot.
type Word struct {
	Account common.Address `json:"account"`
	Slot    common.Hash    `json:"slot"`
	Before  common.Hash    `json:"before"`
	After   common.Hash    `json:"after"`
	Fields  []string       `json:"fields"` // that changed, by the layout of the new code, or of the old where that has nothing there
}

// FunctionReport is about the transactions that called one function.
type FunctionReport struct {
	Function     string             `json:"function"`
	Transactions int                `json:"transactions"`
	Same         int                `json:"same"` // but for gas
	Broken       int                `json:"broken"`
	GasOld       uint64             `json:"gasOld"` // median
	GasNew       uint64             `json:"gasNew"`
	GasMost      int64              `json:"gasMost"` // the largest difference: new less old
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

// run is a rehearsal under way.
type run struct {
	*Rehearsal
	*decoder
	report   *Report
	names    *fork.Names
	guessed  *fork.Names               // by constants; nil: nothing needed it yet
	code     map[common.Address][]byte // new
	records  *records
	expected *expectations
}

// Run does it all. An error is about the chain or the state; what fails in the upgrade is in the report.
func (r *Rehearsal) Run(ctx context.Context) (*Report, error) {
	before, err := fork.At(ctx, r.Chain, r.Block.Hash, r.Store)
	if err != nil {
		return nil, err
	}
	u := &run{r, newDecoder(r.Activation.Members), &Report{
		Block: r.Block.Number, BlockHash: r.Block.Hash, Views: []View{}, NotCalled: []string{}, Functions: []FunctionReport{}, LeftOut: []Count{}, NotRun: []Count{},
		Missing: []string{}, Unexpected: []string{},
	}, fork.NewNames(), nil, nil, newRecords(), newExpectations(r.Expected)}
	report := u.report
	before.Learn(u.names)
	after := before.Copy()
	for _, m := range r.Activation.Members {
		report.Contracts = append(report.Contracts, Contract{m.Contract, m.Code.Implementation, m.entrances(), false})
		if called, err := called(before, m.entrances()[0]); err != nil {
			return nil, err
		} else if !called {
			report.Missing = append(report.Missing, fmt.Sprintf("%v: %v", m.entrances()[0], errNotCalled))
		}
	}
	if err := u.activate(after); err != nil {
		return nil, err
	}
	report.Time = after.Time()
	if err := u.replay(ctx); err != nil {
		return nil, err
	}
	if report.Activation.Failed == "" {
		before.SetTime(after.Time())
		was, halted, err := r.Activation.unhalted(before)
		if err != nil {
			return nil, err
		}
		for i := range halted {
			report.Contracts[i].Halted = halted[i]
		}
		if err := u.compareViews(was, after); err != nil {
			return nil, err
		}
	}
	report.Proven = before.Proven()
	if n, why := before.Unproven(); n > 0 {
		report.Missing = append(report.Missing, fmt.Sprintf("%d accounts and words of the state are as endpoints say them, not proven: %v", n, printable.Text(why.Error())))
	}
	if err := r.Store.Problem(); err != nil {
		report.Missing = append(report.Missing, printable.Text(err.Error()))
	}
	report.Unused = u.expected.unused()
	return report, before.Check()
}

func (u *run) unexpected(format string, args ...any) {
	u.report.Unexpected = append(u.report.Unexpected, fmt.Sprintf(format, args...))
}

func (u *run) activate(s *fork.State) error {
	done, err := u.Activation.Perform(s)
	a := &u.report.Activation
	*a = ActivationReport{Whole: u.Activation.Whole != nil, Storage: []Word{}, Balances: []string{}, Code: []string{}, Events: []string{}, Assertions: []AssertionResult{}}
	if failed := new(FailedError); errors.As(err, &failed) {
		a.Failed = u.refusal(failed)
		u.unexpected("the activation fails: %s", a.Failed)
	} else if err != nil {
		return err
	}
	if u.code, err = u.codeIn(s); err != nil || done == nil {
		return err
	}
	var words []common.Hash
	for _, m := range u.Activation.Members {
		u.records.call(&m.New.ABI, m.Code.Initialiser)
		words = append(words, wordsOf(m.Code.Initialiser)...)
	}
	u.remember(done.Logs, words)
	a.GasUsed = done.GasUsed
	for _, c := range done.Changes.Slots {
		a.Storage = append(a.Storage, Word{c.Account, c.Slot, c.Before, c.After, u.changed(c, true)})
	}
	for _, c := range done.Changes.Balances {
		a.Balances = append(a.Balances, balanceText(c))
	}
	for _, c := range done.Changes.Code {
		a.Code = append(a.Code, fmt.Sprintf("%v from %v to %v", c.Account, c.Before, c.After))
	}
	for _, l := range done.Logs {
		a.Events = append(a.Events, u.event(l))
	}
	a.Assertions = append(a.Assertions, done.Assertions...)
	for i, assertion := range u.Assertions {
		result, err := Assert(s, u.Activation.Controller, assertion)
		if err != nil {
			return err
		}
		if !result.Holds {
			u.unexpected("assertion %d of the file does not hold: %s", i, u.refusal(result.why()))
		}
		a.Assertions = append(a.Assertions, result)
	}
	return nil
}

// layoutsOf an account, the one of the new code first or last.
func (u *run) layoutsOf(account common.Address, newFirst bool) []*layout.Layout {
	for _, m := range u.Activation.Members {
		if account == m.Contract || slices.Contains(m.entrances(), account) {
			if newFirst {
				return []*layout.Layout{m.New.Layout, m.Old.Layout}
			}
			return []*layout.Layout{m.Old.Layout, m.New.Layout}
		}
	}
	return []*layout.Layout{nil}
}

// changed are the fields of a slot that changed, by name: totalSupply: 5 → 7.
func (u *run) changed(c fork.SlotChange, newFirst bool) []string {
	lines := []string{}
	for _, l := range u.layoutsOf(c.Account, newFirst) {
		for _, f := range u.fieldsOf(l, c.Slot) {
			if was, is := f.Value(c.Before), f.Value(c.After); was != is {
				lines = append(lines, printable.Text(fmt.Sprintf("%s: %s → %s", f.Name, was, is)))
			}
		}
		if len(lines) > 0 {
			break
		}
	}
	if len(u.Activation.Members) > 1 || len(u.Activation.Members[0].entrances()) > 1 {
		for i := range lines {
			lines[i] = c.Account.Hex() + " " + lines[i]
		}
	}
	return lines
}

func balanceText(c fork.BalanceChange) string {
	return fmt.Sprintf("%v %+d wei", c.Account, new(big.Int).Sub(c.After, c.Before))
}

// maxWords of call data and events serve as keys of mappings.
const maxWords = 256

func wordsOf(data []byte) (words []common.Hash) {
	if len(data)%32 == 4 {
		data = data[4:]
	}
	for ; len(data) >= 32 && len(words) < maxWords; data = data[32:] {
		words = append(words, common.Hash(data[:32]))
	}
	return words
}

// remember has the values of events, and other words, serve as arguments of views and as keys of mappings.
func (u *run) remember(logs []*types.Log, words []common.Hash) {
	for _, l := range logs {
		for _, definition := range u.known(l.Address) {
			u.records.log(definition, l)
		}
		words = append(append(words, l.Topics...), wordsOf(l.Data)...)
	}
	words = words[:min(len(words), maxWords)]
	for _, m := range u.Activation.Members {
		guess(m.New.Layout, u.names, slices.Clone(words))
		guess(m.Old.Layout, u.names, slices.Clone(words))
	}
}

func (u *run) compareViews(before, after *fork.State) error {
	for _, data := range u.Calls {
		for _, m := range u.Activation.Members {
			u.records.call(&m.New.ABI, data)
			u.records.call(&m.Old.ABI, data)
		}
	}
	views, notCalled, err := u.views(before, after, u.decoder, u.records)
	if err != nil {
		return err
	}
	u.report.NotCalled = append(u.report.NotCalled, notCalled...)
	for _, v := range views {
		if v.Before == v.After {
			u.report.ViewsSame++
			continue
		}
		u.report.Views = append(u.report.Views, v)
		name, _, _ := strings.Cut(v.sig, "(")
		if reason := u.expected.reason("view "+name, ""); !v.New && reason == "" {
			u.unexpected("view %s answered %s, and now %s", v.Call, v.Before, v.After)
		}
	}
	return nil
}

// codeIn is the new code and its libraries, as they are in a state.
func (u *run) codeIn(s *fork.State) (map[common.Address][]byte, error) {
	all := make(map[common.Address][]byte)
	for _, m := range u.Activation.Members {
		for _, account := range append(slices.Clone(m.Libraries), m.Code.Implementation) {
			code, err := s.Code(account)
			if err != nil {
				return nil, err
			}
			if len(code) > 0 {
				all[account] = code
			}
		}
	}
	return all, nil
}

// group of transactions that called the same function.
type group struct {
	FunctionReport
	old, new []uint64 // gas
	at       map[Aspect]int
}

func (u *run) replay(ctx context.Context) error {
	if u.Past == nil {
		return nil
	}
	u.report.Missing = append(u.report.Missing, u.Past.Missing...)
	total, done := 0, 0
	for _, p := range u.Past.Blocks {
		total += len(p.Indices)
	}
	progress := func() {
		if done++; u.Progress != nil {
			u.Progress(done, total)
		}
	}
	groups := make(map[string]*group)
	leftOut, notRun := make(map[string]int), make(map[string]int)
	replayer := &Replayer{
		Chain: u.Chain, Store: u.Store, Activation: u.Activation, Code: u.code, WholeBlocks: u.WholeBlocks,
		LeftOut: func(why string) { leftOut[why]++; progress() },
		NotRun:  func(_ *types.Transaction, err error) { notRun[printable.Text(err.Error())]++; progress() },
		Each: func(one *Replayed) error {
			progress()
			u.record(one)
			name := u.functionName(one)
			if groups[name] == nil {
				groups[name] = &group{FunctionReport: FunctionReport{Function: name, Differences: []DifferenceReport{}}, at: make(map[Aspect]int)}
			}
			u.sum(groups[name], one)
			return nil
		},
	}
	if err := replayer.Replay(ctx, u.Past.Blocks); err != nil {
		return err
	}
	u.report.LeftOut, u.report.NotRun = counts(leftOut), counts(notRun)
	for _, name := range slices.Sorted(maps.Keys(groups)) {
		g := groups[name]
		g.GasOld, g.GasNew = median(g.old), median(g.new)
		for _, d := range g.Differences {
			if d.Expected == "" {
				u.unexpected("%s: %d of %d transactions differ in %s", g.Function, d.Count, g.Transactions, d.Aspect)
			}
		}
		u.report.Functions = append(u.report.Functions, g.FunctionReport)
	}
	return nil
}

func counts(of map[string]int) []Count {
	list := []Count{}
	for _, why := range slices.Sorted(maps.Keys(of)) {
		list = append(list, Count{why, of[why]})
	}
	return list
}

// record has what a transaction used serve as arguments of views.
func (u *run) record(one *Replayed) {
	u.records.sender(one.Sender)
	for _, m := range u.Activation.Members {
		for _, f := range one.Old.Frames {
			if slices.Contains(m.entrances(), f.To) {
				u.records.call(&m.Old.ABI, f.Data)
				u.records.call(&m.New.ABI, f.Data)
			}
		}
		for _, l := range one.Old.Logs {
			if slices.Contains(m.entrances(), l.Address) {
				u.records.log(&m.Old.ABI, l)
			}
		}
	}
}

// sum adds a transaction to those of its function.
func (u *run) sum(g *group, one *Replayed) {
	g.Transactions++
	u.report.Replayed++
	switch {
	case one.Unknown:
		u.report.Unchecked++
	case !one.Faithful:
		u.report.Unfaithful++
	}
	if one.Broken != nil {
		if g.Broken++; g.Broken == 1 {
			u.unexpected("%s: the new code could not be put in place in the state of transaction %v: %s", g.Function, one.Tx.Hash(), u.refusal(one.Broken))
		}
		return
	}
	g.old, g.new = append(g.old, one.Old.GasUsed), append(g.new, one.New.GasUsed)
	if more := int64(one.New.GasUsed) - int64(one.Old.GasUsed); g.GasMost == 0 || max(more, -more) > max(g.GasMost, -g.GasMost) {
		g.GasMost = more
	}
	if len(one.Differs) == 0 {
		g.Same++
	}
	for _, aspect := range one.Differs {
		i, ok := g.at[aspect]
		if !ok {
			i = len(g.Differences)
			g.at[aspect] = i
			old, new := u.show(one, aspect)
			g.Differences = append(g.Differences, DifferenceReport{Aspect: aspect, Example: one.Tx.Hash(), Old: old, New: new, Expected: u.expected.reason(g.Function, aspect)})
		}
		g.Differences[i].Count++
	}
}

// show an aspect in which a transaction differs, as people read it: of lists, what the other has not.
func (u *run) show(one *Replayed, aspect Aspect) (old, new string) {
	both := func(of func(o *fork.Outcome, new bool) []string) (string, string) {
		a, b := of(one.Old, false), of(one.New, true)
		return without(a, b), without(b, a)
	}
	switch aspect {
	case Success, Reason:
		tell := func(o *fork.Outcome) string {
			if o.Err == nil {
				return "succeeded"
			}
			return "failed, " + u.refusal(&RevertedError{o.Err, o.Ret})
		}
		return tell(one.Old), tell(one.New)
	case Return:
		return answered(u.method(one, false), one.Old.Ret), answered(u.method(one, true), one.New.Ret)
	case Events:
		return both(func(o *fork.Outcome, _ bool) (lines []string) {
			for _, l := range o.Logs {
				lines = append(lines, u.event(l))
			}
			return lines
		})
	case Balances:
		return both(func(o *fork.Outcome, _ bool) (lines []string) {
			for _, c := range o.Changes.Balances {
				lines = append(lines, balanceText(c))
			}
			return lines
		})
	}
	words := append(wordsOf(one.Tx.Data()), common.BytesToHash(one.Sender[:]))
	for _, f := range one.Old.Frames {
		words = append(append(words, common.BytesToHash(f.From[:])), wordsOf(f.Data)...)
	}
	u.remember(append(slices.Clone(one.Old.Logs), one.New.Logs...), words)
	return both(func(o *fork.Outcome, new bool) (lines []string) {
		for _, c := range o.Changes.Slots {
			fields := u.changed(c, new)
			if len(fields) == 0 {
				fields = []string{fmt.Sprintf("%v %v: %v → %v", c.Account, c.Slot, c.Before, c.After)}
			}
			lines = append(lines, fields...)
		}
		return lines
	})
}

// without are the lines of one list that another has not.
func without(list, other []string) string {
	left := make(map[string]int)
	for _, line := range other {
		left[line]++
	}
	var only []string
	for _, line := range list {
		if left[line]--; left[line] < 0 {
			only = append(only, line)
		}
	}
	if len(only) == 0 {
		return "nothing of this"
	}
	return strings.Join(only, "; ")
}

// method that a transaction called, as old or new code has it.
func (u *run) method(one *Replayed, new bool) *abi.Method {
	for _, m := range u.Activation.Members {
		if !slices.Contains(m.entrances(), one.Entrance) {
			continue
		}
		definition := &m.Old.ABI
		if new {
			definition = &m.New.ABI
		}
		if found, err := definition.MethodById(one.Selector[:]); err == nil {
			return found
		}
	}
	return nil
}

func (u *run) functionName(one *Replayed) (name string) {
	switch {
	case one.Entrance == (common.Address{}):
		return "called by others, in ways that were not seen"
	case one.Selector == ([4]byte{}):
		name = "receive"
	default:
		name = fmt.Sprintf("0x%x", one.Selector)
		for _, new := range []bool{false, true} {
			if m := u.method(one, new); m != nil {
				name = printable.Text(m.Sig)
				break
			}
		}
	}
	if len(u.Activation.Members) > 1 {
		name = one.Entrance.Hex() + " " + name
	}
	if one.Inside {
		name += ", called by other contracts"
	}
	return name
}

func median(values []uint64) uint64 {
	if len(values) == 0 {
		return 0
	}
	slices.Sort(values)
	return values[len(values)/2]
}
