package contracts_test

import (
	"bytes"
	"fmt"
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
	"theseus/stake"
	"theseus/stake/staketest"
	"theseus/upgrade/upgradetest"
)

// governanceSteps is Registry and Congress, in which everything happens twice: in the model and in the EVM. Whatever differs ends the test.
type governanceSteps struct {
	*congress
	*staketest.GovernanceWorld
	registry evmtest.Instance
	seen     map[string]int
	trail    []string
}

func newGovernanceSteps(t testing.TB, seed uint64) *governanceSteps {
	c := evmtest.New(t, evmtest.Osaka)
	logic := deploy(t, c, "Congress").Address
	people := []common.Address{governor, keeper, panicker, upgrader, user, successor}
	address := common.Address{1} // until it is deployed
	holders := [5]common.Address{governor, keeper, panicker, upgrader, serviceUpgrader}
	w, err := staketest.NewGovernanceWorld(seed, address, logic, people, holders)
	if err != nil {
		t.Fatal(err)
	}
	var members []congressMember
	for _, m := range w.Congress.Members {
		members = append(members, congressMember{m.Account, m.Weight})
	}
	s := &governanceSteps{congress: newCongressOf(t, c, logic, members, congressRules(staketest.GovernanceRules)), GovernanceWorld: w, seen: map[string]int{}}
	w.Congress.Address = s.congress.Address
	if seed%2 == 0 {
		holders[0] = s.congress.Address
	}
	if w.Registry, _, err = stake.NewRegistry(holders); err != nil {
		t.Fatal(err)
	}
	s.registry = deploy(t, c, "Registry", holders[0], holders[1], holders[2], holders[3], holders[4])
	w.Time = c.Time()
	w.Codes = append(w.Codes, deploy(t, c, "Congress").Address)
	for i := range 8 {
		w.Contracts = append(w.Contracts, withCode(c, byte(i)))
	}
	w.Nobody = common.Address{0x99}
	w.Encode = s.encode
	return s
}

func TestGovernanceInLockStep(t *testing.T) {
	walks, steps := 8, 400
	if os.Getenv("THESEUS_FULL") == "1" {
		walks, steps = 400, 1000
	}
	seen, total := make(map[string]int), 0
	for seed := range walks {
		s := newGovernanceSteps(t, uint64(seed))
		for range steps {
			if s.step(); t.Failed() {
				t.Fatalf("seed %d", seed)
			}
			total++
		}
		for name, times := range s.seen {
			seen[name] += times
		}
	}
	t.Logf("%d steps: %v", total, seen)
	for _, name := range staketest.GovernanceMeets {
		if seen[name] == 0 {
			t.Errorf("no walk met %s: the walks do not go far enough", name)
		}
	}
}

// encode is the call that an action stands for.
func (s *governanceSteps) encode(a staketest.GovernanceAction) stake.CongressCall {
	method, arguments := a.Do.String(), []any(nil)
	proposal := new(big.Int).SetUint64(a.Proposal)
	var calls []congressCall
	if a.Do == staketest.Propose || a.Do == staketest.Execute {
		for _, c := range s.CallsOf(a.Calls) {
			calls = append(calls, congressCall{c.Target, c.Value.Big(), c.Data})
		}
	}
	switch a.Do {
	case staketest.ApproveContract:
		arguments = []any{a.Account, uint8(a.Kind)}
	case staketest.DisableContract, staketest.GiveUpPanicButton:
		arguments = []any{a.Account}
	case staketest.ProposeHolder:
		arguments = []any{uint8(a.Role.Role), a.Role.Subject, a.Account}
	case staketest.AcceptRole:
		arguments = []any{uint8(a.Role.Role), a.Role.Subject}
	case staketest.Propose:
		arguments = []any{calls, "why"}
	case staketest.Vote:
		arguments = []any{proposal, a.InFavour}
	case staketest.Execute:
		arguments = []any{proposal, calls}
	case staketest.SetMember:
		arguments = []any{a.Account, a.Weight}
	case staketest.SetRules:
		arguments = []any{congressRules(a.Rules)}
	case staketest.UpgradeTo:
		arguments = []any{a.Account, []byte{}}
	case staketest.Lose:
		return stake.CongressCall{Target: s.Nobody, Data: []byte("why")}
	}
	contract, target := "Congress", s.congress.Address
	if a.Do.OnRegistry() {
		contract, target = "Registry", s.registry.Address
	}
	return stake.CongressCall{Target: target, Data: pack(contract, method, arguments...)}
}

func (s *governanceSteps) step() { s.take(s.Next()) }

func (s *governanceSteps) take(a staketest.GovernanceAction) {
	s.t.Helper()
	steps := s.Do(a)
	if a.Do == staketest.Wait {
		s.trail = append(s.trail, fmt.Sprintf("%d seconds pass", a.Time))
		s.Chain.AdvanceTime(a.Time)
		return
	}
	for _, step := range steps {
		if broken := upgradetest.Broken(staketest.GovernanceProperties, step); broken != nil {
			s.fail("%q", broken)
		}
		for _, e := range step.Events {
			s.seen[solidityName(e)]++
		}
		if step.Err != nil && step.Err != staketest.ErrNobody {
			s.seen[solidityName(step.Err)]++
		}
	}
	call, step := s.encode(a), steps[len(steps)-1]
	got := s.Chain.Call(a.From, call.Target, nil, call.Data)
	want, found := []string(nil), got.Events(s.ABI, s.registry.ABI)
	for _, e := range step.Events {
		want = append(want, s.eventText(e))
	}
	refusal, refused := "", s.refusalText(got.Revert)
	if step.Err != nil {
		refusal = s.errorText(step.Err)
	}
	s.trail = append(s.trail, fmt.Sprintf("%v by %v: %v%s", a.Do, a.From, want, refusal))
	if (step.Err == nil) != (got.Err == nil) || refusal != refused || !slices.Equal(want, found) {
		s.fail("the contract: %v%s (%v)\nthe model: %v%s", found, refused, got.Err, want, refusal)
	}
	s.compare()
}

// eventText is an event of the model as evmtest writes those of the contract.
func (s *governanceSteps) eventText(e stake.Event) string {
	p, ok := e.(*stake.Proposed)
	if !ok {
		return solidityText(e)
	}
	var calls []congressCall
	for _, c := range p.Calls {
		calls = append(calls, congressCall{c.Target, c.Value.Big(), c.Data})
	}
	return fmt.Sprintf("Proposed(%d, %v, %v, %s, %d, %d)", p.Proposal, p.Proposer, calls, p.Description, p.DebateUntil, p.ExecuteUntil)
}

// errorText is a refusal of the model, with that of a call within in words.
func (s *governanceSteps) errorText(err error) string {
	switch e := err.(type) {
	case *stake.CallFailed:
		return fmt.Sprintf("CallFailed(%d, %s)", e.Index, s.errorText(e.Reason))
	default:
		if err == staketest.ErrNobody {
			return ""
		}
		return solidityText(err)
	}
}

// refusalText is that of the contract.
func (s *governanceSteps) refusalText(data []byte) string {
	failed := s.ABI.Errors["CallFailed"]
	if len(data) == 0 {
		return ""
	}
	if bytes.HasPrefix(data, failed.ID[:4]) {
		values, err := failed.Inputs.Unpack(data[4:])
		if err != nil {
			s.fail("%v", err)
		}
		return fmt.Sprintf("CallFailed(%v, %s)", values[0], s.refusalText(values[1].([]byte)))
	}
	return evmtest.Result{Revert: data}.Error(s.ABI, s.registry.ABI)
}

func (s *governanceSteps) fail(format string, arguments ...any) {
	s.t.Helper()
	s.t.Fatalf("%s\nafter\n%s", fmt.Sprintf(format, arguments...), strings.Join(s.trail, "\n"))
}

// compare holds what the contracts tell of themselves against the model.
func (s *governanceSteps) compare() {
	s.t.Helper()
	same := func(what string, got, want any) {
		s.t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			s.fail("%s\nthe contract: %v\nthe model: %v", what, got, want)
		}
	}
	var members []congressMember
	for _, m := range s.Congress.Members {
		members = append(members, congressMember{m.Account, m.Weight})
	}
	same("members", s.Get("members")[0], members)
	same("rules", s.Get("rules")[0], s.Congress.Rules)
	same("code", common.BytesToAddress(s.Chain.Storage(s.congress.Address, implementationSlot).Bytes()), s.Congress.Implementation)
	same("proposals", s.Get("proposalCount")[0], len(s.Congress.Proposals))
	for n := max(1, len(s.Congress.Proposals)-1); n <= len(s.Congress.Proposals); n++ {
		s.compareProposal(uint64(n), same)
	}
	same("contracts", s.registry.Get("contractCount")[0], len(s.Registry.Contracts))
	for i, account := range s.Registry.Contracts {
		entry := s.Registry.Entries[account]
		same("contract", s.registry.Get("contractAt", big.NewInt(int64(i))), []any{account, uint8(entry.Kind), uint8(entry.Status)})
	}
	subject := s.Contracts[len(s.trail)%len(s.Contracts)]
	for _, role := range stake.Roles {
		for _, of := range []common.Address{{}, subject} {
			held := stake.RoleOf{Role: role, Subject: of}
			same(fmt.Sprint("holder of ", held), holderOf(s.registry, uint8(role), of), s.Registry.Holders[held])
			same(fmt.Sprint("proposed for ", held), proposedOf(s.registry, uint8(role), of), s.Registry.Proposed[held])
		}
	}
}

func (s *governanceSteps) compareProposal(n uint64, same func(what string, got, want any)) {
	s.t.Helper()
	p, number := s.Congress.Proposals[n-1], new(big.Int).SetUint64(n)
	type proposalOf = struct {
		Proposer     common.Address `json:"proposer"`
		DebateUntil  uint64         `json:"debateUntil"`
		ExecuteUntil uint64         `json:"executeUntil"`
		Executed     bool           `json:"executed"`
		CallsHash    [32]byte       `json:"callsHash"`
	}
	got := *abi.ConvertType(s.Get("proposalOf", number)[0], new(proposalOf)).(*proposalOf)
	same(fmt.Sprint("proposal ", n), got, proposalOf{p.Proposer, p.DebateUntil, p.ExecuteUntil, p.Executed, p.CallsHash})
	t, err := s.GovernanceWorld.Congress.Tally(n)
	if err != nil {
		s.fail("%v", err)
	}
	same(fmt.Sprint("tally of ", n), s.Get("tally", number), []any{t.InFavour, t.Voted, t.Weight, t.Carried})
	for _, account := range s.People {
		same("choice", s.Get("choiceOf", number, account)[0], uint8(p.Choices[s.Congress.Member(account).Membership]))
	}
}
