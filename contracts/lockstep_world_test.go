package contracts_test

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math/big"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/bind"
	"theseus/chain/evmtest"
	model "theseus/upgrade"
	"theseus/upgrade/upgradetest"
)

// lockstep is a world in which every action happens twice: in the model and in the contracts. Whatever differs afterwards ends the
// test: the refusal with its arguments, the events, the whole record, its configuration, its ballots, its versions.
type lockstep struct {
	*upgradetest.Model
	w *world
	// digests that were named so far, the last one last.
	digests []model.Digest
	// folded is the record that the chain's own logs tell.
	folded model.Record
	// trail is what happened, for the report of a difference.
	trail []string
	// elsewhere is where rounds are held, if not by the four validators.
	elsewhere roundsElsewhere
}

// roundsElsewhere holds the rounds of a record.
type roundsElsewhere interface {
	// truth is the action with what is so of rounds; nil if it cannot be done now.
	truth(model.Action) model.Action
	// taken is told of an action that succeeded.
	taken(model.Action)
}

// newLockstep deploys the network for a record of so many signers, and authority and proxy of a record that is not registered yet.
func newLockstep(t testing.TB, keys int) *lockstep {
	t.Helper()
	return newLockstepIn(newWorld(t), keys)
}

func newLockstepIn(w *world, keys int) *lockstep {
	w.t.Helper()
	return newLockstepOn(w, keys, roundTime, func(family common.Address) {
		w.must(w.send(keeper, w.registry, "Registry", "approve", family, kindFamily))
	})
}

// newLockstepOn is on a network whose rounds take so long.
func newLockstepOn(w *world, keys int, roundTime uint64, approve func(family common.Address)) *lockstep {
	w.t.Helper()
	w.Fund(stranger, new(big.Int).Lsh(big.NewInt(1), 90))
	l := &lockstep{w: w, Model: upgradetest.NewModel()}
	// A family is whatever Registry approved: this one passes calls on.
	family := w.attack("Caller")
	approve(family)
	authority := w.deploy("ManagedAuthority", w.codeRegistry, w.halted)
	contract := view[common.Address](w, authority, "IAuthority", "proxy")
	baseline, next := w.attack("Plain", big.NewInt(1)), w.attack("Plain", big.NewInt(2))
	l.Network = model.Network{
		Domain: model.Domain{ChainID: w.ID().Uint64(), CodeRegistry: w.codeRegistry}, RoundTime: roundTime, RetryTime: retryTime,
	}
	l.Record = model.Record{Contract: contract}
	l.folded = l.Record
	l.Model.Time = w.Time()
	l.Cast = upgradetest.Cast{
		Keys: slices.Clone(signerKeys[:keys]), Guardian: guardian, Proposer: proposer, Stranger: stranger, Successor: successor,
		Family: family, OperatorContract: w.operator, Contract: contract, Authority: authority, Link: link,
		Baseline: model.Head{
			Implementation: baseline, LinkHash: model.HashLink(link), CodeHash: model.CodeHash(w.CodeHash(baseline)),
		},
		Implementation: next, CodeHash: model.CodeHash(w.CodeHash(next)), Initialise: pack("Plain", "initialise", big.NewInt(1)),
	}
	return l
}

// copyOf is the same world on the same chain; snapshots keep the two apart.
func (l *lockstep) copyOf() *lockstep {
	c := *l
	c.Model, c.digests, c.trail = l.Clone(), slices.Clone(l.digests), slices.Clone(l.trail)
	return &c
}

func (l *lockstep) Advance(seconds uint64) {
	l.trail = append(l.trail, fmt.Sprintf("%d seconds pass", seconds))
	l.Model.Advance(seconds)
	l.w.SetTime(l.Model.Time)
}

func (l *lockstep) Disable() {
	if l.Disabled[l.OperatorContract] {
		return
	}
	l.trail = append(l.trail, "the operator contract is disabled")
	l.w.must(l.w.send(panicker, l.w.registry, "Registry", "disable", l.OperatorContract))
	l.Model.Disable()
}

// ReplaceOperator lists another operator contract, whose rounds begin with 1 again.
func (l *lockstep) ReplaceOperator() {
	l.trail = append(l.trail, "another operator contract")
	l.w.must(l.w.send(upgrader, l.w.service, "VerificationService", "deprecate", l.OperatorContract))
	l.w.operator = l.w.newOperator()
	l.OperatorContract = l.w.operator
	l.ResetRounds()
}

func (l *lockstep) Do(from common.Address, a model.Action) ([]model.Event, error) {
	l.w.t.Helper()
	if l.elsewhere == nil {
		a = l.truthful(a)
	} else if a = l.elsewhere.truth(l.codeIsTrue(a)); a == nil {
		return nil, nil
	}
	l.remember(a)
	l.trail = append(l.trail, fmt.Sprintf("%v: %s", from, l.line(a)))
	call := l.Call(from, a)
	expected, err := l.Decide(l.Record, a, call)

	before := l.folded
	r, undo := l.transact(from, a, call)
	l.compareAnswer(r, expected, err)
	undo()
	if err == nil {
		if _, err := l.Model.Take(expected); err != nil {
			l.fail("the model does not take its own events: %v", err)
		}
		if l.elsewhere != nil {
			l.elsewhere.taken(a)
		}
	}
	emitted := l.emitted(r)
	for _, e := range emitted {
		if ended, ok := e.(*model.Ended); ok {
			l.name(ended.Digest)
		}
		l.folded = l.fold(l.folded, e, l.w.Time())
	}
	l.compareState()
	if broken := upgradetest.Broken(upgradetest.RecordProperties, &upgradetest.Transition{
		Network: l.Network, Call: call, Action: a, Before: before, After: l.folded, Events: emitted, Err: r.Err,
	}); broken != nil {
		l.fail("%q", broken)
	}
	return expected, err
}

// fold lets a record follow one more of the logs that tell it.
func (l *lockstep) fold(r model.Record, e model.Event, at uint64) model.Record {
	l.w.t.Helper()
	if e.About() != l.Contract {
		return r
	}
	next, err := l.Apply(r, e, at)
	if err != nil {
		l.fail("a log does not fit: %v", err)
	}
	return next
}

// told is the record that all logs of the branch tell to one who comes late.
func (l *lockstep) told() model.Record {
	l.w.t.Helper()
	r := model.Record{Contract: l.Contract}
	for _, log := range l.w.Logs() {
		for _, e := range l.emitted(evmtest.Result{Logs: []*types.Log{log}}) {
			r = l.fold(r, e, log.BlockTimestamp)
		}
	}
	return r
}

// refold reads the branch that the chain is on anew.
func (l *lockstep) refold() {
	l.w.t.Helper()
	if l.folded = l.told(); !upgradetest.Same(l.folded, l.Record) {
		l.fail("the logs tell %+v\nthe record is %+v", l.folded, l.Record)
	}
}

// name remembers a digest.
func (l *lockstep) name(d model.Digest) {
	if !slices.Contains(l.digests, d) {
		l.digests = append(l.digests, d)
	}
}

// suspects are the digests whose ballots are compared after an action: the latest, what the record names, and one of the others in turn.
func (l *lockstep) suspects() []model.Digest {
	const latest = 3
	r := &l.Record
	some := []model.Digest{r.Digest, r.PendingConfigurationDigest, r.HandOverDigest}
	if n := len(l.digests); n > latest {
		some = append(some, l.digests[len(l.trail)%(n-latest)])
	}
	some = append(some, l.digests[max(0, len(l.digests)-latest):]...)
	slices.SortFunc(some, func(a, b model.Digest) int { return bytes.Compare(a[:], b[:]) })
	return slices.DeleteFunc(slices.Compact(some), func(d model.Digest) bool { return d == model.Digest{} })
}

func (l *lockstep) fail(format string, arguments ...any) {
	l.w.t.Helper()
	l.w.t.Fatalf("%s\nafter\n%s", fmt.Sprintf(format, arguments...), strings.Join(l.trail, "\n"))
}

// line is an action in a line.
func (l *lockstep) line(a model.Action) string {
	intent := func(i model.Intent) string { return fmt.Sprintf("%v %v %+v", i.Kind(), model.DigestOf(l.Domain, i), i) }
	switch a := a.(type) {
	case model.Submit:
		return fmt.Sprintf("Submit with %d bytes of signatures: %s", len(a.Signatures), intent(a.Intent))
	case model.SubmitAndVerify:
		return fmt.Sprintf("SubmitAndVerify with %d bytes of signatures: %s", len(a.Submit.Signatures), intent(a.Submit.Intent))
	case model.Withdraw:
		return "Withdraw " + intent(a.Intent)
	case model.Propose:
		return "Propose " + intent(a.Intent)
	case model.Activate:
		return fmt.Sprintf("Activate (code %v, refused %v) %s", a.Code, a.Refused, intent(a.Intent))
	}
	return fmt.Sprintf("%T %+v", a, a)
}

// ---------------------------------------------------------------- the contracts' side

// truthful makes an action say what is so: of a round, which it first makes come out as the action says, if that can be; of the
// implementation's code.
func (l *lockstep) truthful(a model.Action) model.Action {
	a = l.codeIsTrue(a)
	c, ok := a.(model.Conclude)
	r := l.Record
	if !ok || r.Stage != model.StageVerifying || l.Disabled[r.OperatorContract] {
		return a
	}
	const name = "PermissionedVerificationOperator"
	round := new(big.Int).SetUint64(r.Round)
	state := view[bind.IVerificationRoundsRound](l.w, r.OperatorContract, name, "roundOf", round)
	switch {
	case state.Outcome != 0:
	case l.Time > state.CommitUntil:
		l.w.must(l.w.send(stranger, r.OperatorContract, name, "settle", round))
	case c.Outcome != model.OutcomePending:
		verdict := map[model.Outcome]uint8{
			model.OutcomeMatch: verdictMatch, model.OutcomeMismatch: verdictMismatch, model.OutcomeSourceChanged: verdictSourceChanged,
			model.OutcomeNoVerdict: verdictUnavailable,
		}[c.Outcome]
		l.w.settle(r.OperatorContract, round, answers{verdict, common.Hash(c.BuildDigest), common.Hash(c.FindingsDigest)})
	}
	state = view[bind.IVerificationRoundsRound](l.w, r.OperatorContract, name, "roundOf", round)
	c.Outcome, c.BuildDigest, c.FindingsDigest = model.Outcome(state.Outcome), state.BuildDigest, state.FindingsDigest
	return c
}

func (l *lockstep) codeIsTrue(a model.Action) model.Action {
	if activate, ok := a.(model.Activate); ok && activate.Code == nil {
		code := model.CodeOf(activate.Intent)
		if found := model.CodeHash(l.w.CodeHash(code.Implementation)); found != code.CodeHash {
			activate.Code = &model.CodeHashDiffers{Implementation: code.Implementation, Expected: code.CodeHash, Found: found}
		}
		return activate
	}
	return a
}

// transact sends the transaction of an action, with what the action says of others come true until undo.
func (l *lockstep) transact(from common.Address, a model.Action, call model.Call) (r evmtest.Result, undo func()) {
	undo = func() {}
	broken := func(address common.Address, code []byte, is bool) {
		if before := l.w.Code(address); is {
			l.w.SetCode(address, code)
			undo = func() { l.w.SetCode(address, before) }
		}
	}
	reverts := common.FromHex("5f5ffd") // PUSH0 PUSH0 REVERT
	service := func(a model.RequestVerification) {
		broken(l.w.service, naming(a.OperatorContract, a.Round), a.Foreign || a.OperatorContract != l.OperatorContract || l.Disabled[l.OperatorContract])
	}
	send := func(method string, arguments ...any) evmtest.Result {
		return l.w.send(from, l.w.codeRegistry, "CodeRegistry", method, arguments...)
	}
	raw := func(to common.Address, contract, method string, value model.Uint256, arguments []byte) evmtest.Result {
		return l.w.Call(from, to, value.Big(), slices.Concat(abiOf(contract).Methods[method].ID, arguments))
	}
	switch a := a.(type) {
	case model.Register:
		data := pack("CodeRegistry", "register", a.Contract, a.Authority, boundConfiguration(a.Configuration), boundHead(a.Baseline), a.Link)
		if from == l.Family {
			return l.w.send(stranger, l.Family, "Caller", "call", l.w.codeRegistry, data), undo
		}
		return l.w.Call(from, l.w.codeRegistry, nil, data), undo
	case model.Propose:
		return raw(l.w.proposals, "Proposals", "propose"+a.Intent.Kind().String(), model.Uint256{}, model.Encode(a.Intent)), undo
	case model.Submit:
		return raw(l.w.codeRegistry, "CodeRegistry", "submit"+a.Intent.Kind().String(), model.Uint256{}, arguments(a)), undo
	case model.SubmitAndVerify:
		service(a.Request)
		return raw(l.w.codeRegistry, "CodeRegistry", "submitAndVerify", model.NewUint256(roundFee), arguments(a.Submit)), undo
	case model.Withdraw:
		return send("withdraw", model.EncodeData(a.Intent)), undo
	case model.Reject:
		return send("reject", l.Contract, [32]byte(a.Digest)), undo
	case model.RequestVerification:
		service(a)
		return l.w.Call(from, l.w.codeRegistry, big.NewInt(roundFee), pack("CodeRegistry", "requestVerification", l.Contract)), undo
	case model.Conclude:
		broken(l.Authority, reverts, a.HaltFails)
		return send("conclude", l.Contract), undo
	case model.Activate:
		broken(l.Authority, reverts, a.Refused != nil)
		differs, ok := a.Code.(*model.CodeHashDiffers)
		broken(model.CodeOf(a.Intent).Implementation, upgradetest.OtherCode,
			ok && differs.Found == model.CodeHash(crypto.Keccak256Hash(upgradetest.OtherCode)))
		method := "activate"
		if a.Intent.Kind() == model.KindRollBack {
			method = "activateRollBack"
		}
		return raw(l.w.codeRegistry, "CodeRegistry", method, call.Value, model.Encode(a.Intent)), undo
	case model.Halt:
		broken(l.Authority, reverts, a.Fails)
		return send("halt", l.Contract), undo
	case model.EnforceHalt:
		broken(l.Authority, reverts, a.Refused != nil)
		return send("enforceHalt", l.Contract), undo
	case model.Resume:
		broken(l.Authority, reverts, a.Refused != nil)
		return send("resume", l.Contract), undo
	case model.ApplyConfiguration:
		return send("applyConfiguration", l.Contract), undo
	case model.AcceptHandOver:
		broken(l.Authority, reverts, a.Refused != nil)
		return send("acceptHandOver", l.Contract), undo
	}
	l.fail("no transaction for %T", a)
	return r, undo
}

// naming is the code of a service that names this round, whatever it is asked: PUSH20, PUSH0, MSTORE, PUSH12, PUSH1 32, MSTORE, PUSH1 64,
// PUSH0, RETURN.
func naming(operatorContract common.Address, round uint64) []byte {
	return slices.Concat([]byte{0x73}, operatorContract[:], common.FromHex("5f526b00000000"), binary.BigEndian.AppendUint64(nil, round),
		common.FromHex("60205260405ff3"))
}

func boundConfiguration(c model.Configuration) configuration {
	return configuration{
		Signers: c.Signers, Threshold: c.Threshold, Delay: new(big.Int).SetUint64(c.Delay), HaltOnSourceChanged: c.HaltOnSourceChanged,
		HaltOnNoVerdict: c.HaltOnNoVerdict, FindingsRequired: c.FindingsRequired, Guardian: c.Guardian,
	}
}

// arguments of a submit call.
func arguments(a model.Submit) []byte {
	inputs := abiOf("CodeRegistry").Methods["submit"+a.Intent.Kind().String()].Inputs
	values, err := inputs[:1].Unpack(model.Encode(a.Intent))
	if err != nil {
		panic(err)
	}
	values = append(values, a.Signatures)
	if len(inputs) > 2 {
		values = append(values, a.Path.Words())
	}
	packed, err := inputs.Pack(values...)
	if err != nil {
		panic(err)
	}
	return packed
}

func boundHead(h model.Head) head {
	return head{
		Implementation: h.Implementation, Version: h.Version, TreeHash: h.TreeHash, Commit: h.Commit, LinkHash: h.LinkHash,
		CodeHash: h.CodeHash,
	}
}

// ---------------------------------------------------------------- comparison

func (l *lockstep) emitted(r evmtest.Result) (all []model.Event) {
	for _, log := range r.Logs {
		if log.Address != l.w.codeRegistry && log.Address != l.w.proposals {
			continue
		}
		e, err := model.ParseLog(log.Topics, log.Data)
		if err != nil || e == nil {
			l.fail("a log that upgrade cannot read: %v, %v", log, err)
		}
		all = append(all, e)
	}
	return all
}

func (l *lockstep) compareAnswer(r evmtest.Result, expected []model.Event, refusal error) {
	l.w.t.Helper()
	if (r.Err != nil) != (refusal != nil) {
		l.fail("the contract: %v %s; the model: %v", r.Err, explain(r), refusal)
	}
	if refusal != nil {
		want, err := model.RevertData(refusal)
		if err != nil { // somebody else's
			if known := model.ParseRevert(r.Revert); known != nil {
				l.fail("the contract: %#v; the model: %v", known, refusal)
			}
			return
		}
		if !bytes.Equal(r.Revert, want) {
			l.fail("the contract: %s; the model: %T%+v", explain(r), refusal, refusal)
		}
		if read := model.ParseRevert(r.Revert); !reflect.DeepEqual(read, refusal) {
			l.fail("the refusal %#v reads back as %#v", refusal, read)
		}
		return
	}
	if have := l.emitted(r); !slices.EqualFunc(have, expected, upgradetest.EqualEvents) {
		l.fail("the contract emits %s; the model %s", namesOf(have), namesOf(expected))
	}
}

func namesOf(list []model.Event) (names []string) {
	for _, e := range list {
		names = append(names, fmt.Sprintf("%s%+v", upgradetest.NameOf(e), e))
	}
	return names
}

func (l *lockstep) compareState() {
	l.w.t.Helper()
	r := &l.Record
	if !r.Registered() {
		if answer := l.w.View(stranger, l.w.records, pack("Records", "recordOf", l.Contract)); model.ErrorName(model.ParseRevert(answer.Revert)) != "UnknownRecord" {
			l.fail("the contract knows a record, the model does not")
		}
		return
	}
	want := record{
		Authority: r.Authority, Epoch: r.Epoch, LastVersion: r.LastVersion, Stage: uint8(r.Stage), Halt: uint8(r.Halt), Enforced: r.Enforced,
		Closed: r.Closed, RollBack: r.RollBack, Rounds: r.Rounds, Digest: r.Digest, ActivateUntil: r.ActivateUntil, ActivateFrom: r.ActivateFrom, History: r.History,
		NextRoundAt: r.NextRoundAt, GuardianHaltAt: r.GuardianHaltAt, OperatorContract: r.OperatorContract,
		Round: new(big.Int).SetUint64(r.Round), HaltedBy: r.HaltedBy, PendingController: r.PendingController, HandOverAt: r.HandOverAt,
		HandOverDigest: r.HandOverDigest, PendingConfigurationDigest: r.PendingConfigurationDigest, ConfigurationAt: r.ConfigurationAt,
		Approved: boundHead(r.Approved(l.Time)), Active: boundHead(r.Active),
	}
	l.same("record", l.w.record(l.Contract), want)
	l.same("configuration", l.w.configuration(l.Contract), boundConfiguration(r.Configuration))
	if r.PendingConfiguration != nil {
		l.same("pending configuration", view[configuration](l.w, l.w.records, "Records", "pendingConfigurationOf", l.Contract),
			boundConfiguration(*r.PendingConfiguration))
	}
	for _, d := range l.suspects() {
		b := r.BallotOf(d)
		have := view[bind.ICodeRegistryBallot](l.w, l.w.codeRegistry, "CodeRegistry", "ballotOf", l.Contract, [32]byte(d))
		l.same("ballot", have, bind.ICodeRegistryBallot{Approvals: b.Approvals, Rejections: b.Rejections, End: uint8(b.End), Reached: b.Reached})
	}
}

// same compares values member by member; numbers that have no size of their own in Go by their value.
func (l *lockstep) same(what string, have, want any) {
	l.w.t.Helper()
	if a, b := fmt.Sprintf("%+v", have), fmt.Sprintf("%+v", want); a != b {
		l.fail("%s\nof the contract %s\nof the model    %s", what, a, b)
	}
}

// remember keeps the digests that an action names, to compare their ballots.
func (l *lockstep) remember(a model.Action) {
	var intent model.Intent
	switch a := a.(type) {
	case model.Submit:
		intent = a.Intent
	case model.SubmitAndVerify:
		intent = a.Submit.Intent
	case model.Withdraw:
		intent = a.Intent
	case model.Reject:
		l.name(a.Digest)
	}
	if c, ok := intent.(*model.Cancel); ok {
		l.name(c.Digest)
	}
	if intent != nil {
		l.name(model.DigestOf(l.Domain, intent))
	}
}
