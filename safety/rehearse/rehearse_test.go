package rehearse_test

import (
	"errors"
	"math/big"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/bind"
	"theseus/chain/fork"
	"theseus/code/solc"
	"theseus/safety/rehearse"
	"theseus/upgrade"
)

func TestMain(m *testing.M) {
	solc.RunWorkerIfAsked()
	os.Exit(m.Run())
}

// tokens is a scene whose versions differ in what else a transfer does.
func tokens(t *testing.T, more ...string) *scene {
	t.Helper()
	var sources []string
	for _, line := range append([]string{""}, more...) {
		sources = append(sources, strings.Replace(token, "%s", line, 1))
	}
	return newScene(t, "initialise(uint256)", []any{big.NewInt(1)}, sources...)
}

const token = `pragma solidity ^0.8.0;
contract Token {
    event Transfer(address indexed from, address indexed to, uint256 amount);
    mapping(address => uint256) public balanceOf;
    uint256 public version;
    error No();
    function initialise(uint256 v) external payable { if (v == 13) revert No(); version = v; balanceOf[tx.origin] += 1000; }
    function transfer(address to, uint256 amount) external returns (bool) {
        balanceOf[msg.sender] -= amount; balanceOf[to] += amount; %s
        emit Transfer(msg.sender, to, amount); return true;
    }
}`

// What the steps would do is what they do, when they are taken on the chain.
func TestActivationIsAsOnTheChain(t *testing.T) {
	s := tokens(t, "")
	a := s.activation(1)
	a.Members[0].Code.Initialiser = s.pack(1, "initialise", big.NewInt(2))
	a.Members[0].Code.Assertions = []upgrade.Assertion{{Target: s.contract, CallData: s.pack(1, "version"), Comparison: upgrade.EQ, Expected: number(2)}}
	state := s.state()
	done, err := a.Perform(state)
	if err != nil || len(done.Assertions) != 1 || !done.Assertions[0].Holds {
		t.Fatalf("%+v, %v", done, err)
	}
	before := s.head()
	s.send(s.authority, bind.NewIAuthority().PackSwitchTo(s.implementations[1]))
	s.send(s.authority, bind.NewIAuthority().PackInitialise(a.Members[0].Code.Initialiser))
	if len(done.Changes.Slots) != 3 { // implementation, version, a balance
		t.Errorf("%+v", done.Changes.Slots)
	}
	for _, c := range done.Changes.Slots {
		was, err := s.client.Storage(t.Context(), before.Hash, c.Account, c.Slot)
		if err != nil || was != c.Before {
			t.Errorf("%v was %v, %v", c, was, err)
		}
		is, err := s.client.Storage(t.Context(), s.head().Hash, c.Account, c.Slot)
		if err != nil || is != c.After {
			t.Errorf("%v is %v, %v", c, is, err)
		}
	}
}

func TestActivationsThatFail(t *testing.T) {
	s := tokens(t, "")
	for name, c := range map[string]struct {
		change func(a *rehearse.Activation)
		step   string
	}{
		"other code":          {func(a *rehearse.Activation) { a.Members[0].Code.CodeHash[0]++ }, "the switch fails: the code at"},
		"no code":             {func(a *rehearse.Activation) { a.Members[0].Code.Implementation = common.Address{9} }, "the switch fails"},
		"a stranger":          {func(a *rehearse.Activation) { a.Controller = common.Address{9} }, "the switch fails"},
		"the initialiser":     {func(a *rehearse.Activation) { a.Members[0].Code.Initialiser = s.pack(1, "initialise", big.NewInt(13)) }, "the initialiser fails"},
		"no such initialiser": {func(a *rehearse.Activation) { a.Members[0].Code.Initialiser = []byte{1, 2, 3, 4} }, "the initialiser fails"},
		"a deployment": {func(a *rehearse.Activation) {
			a.Members[0].Deployments = []fork.Message{{To: s.contract, Data: []byte{1, 2, 3, 4}}}
		}, "deploying fails"},
		"the whole transaction": {func(a *rehearse.Activation) { a.Whole = &fork.Message{To: s.contract, Data: []byte{1, 2, 3, 4}} }, "activate fails"},
		"an assertion": {func(a *rehearse.Activation) {
			a.Members[0].Code.Assertions = []upgrade.Assertion{{Target: s.contract, CallData: s.pack(1, "version"), Comparison: upgrade.GT, Expected: number(1)}}
		}, "assertion 0 fails"},
		"an assertion without code": {func(a *rehearse.Activation) {
			a.Members[0].Code.Assertions = []upgrade.Assertion{{Target: common.Address{9}, Comparison: upgrade.HASH, Expected: upgrade.Expected(crypto.Keccak256Hash())}}
		}, "assertion 0 fails: there is no code"},
		"an assertion that writes": {func(a *rehearse.Activation) {
			a.Members[0].Code.Assertions = []upgrade.Assertion{{Target: s.contract, CallData: s.pack(1, "initialise", big.NewInt(2)), Comparison: upgrade.HASH, Expected: upgrade.Expected(crypto.Keccak256Hash())}}
		}, "assertion 0 fails"},
	} {
		t.Run(name, func(t *testing.T) {
			a := s.activation(1)
			if _, err := a.Perform(s.state()); err != nil {
				t.Fatalf("control: %v", err)
			}
			c.change(a)
			_, err := a.Perform(s.state())
			var failed *rehearse.FailedError
			if !errors.As(err, &failed) || !strings.HasPrefix(err.Error(), c.step) {
				t.Errorf("%v", err)
			}
		})
	}
}

// What differs is found, what does not is not, and the past is found wherever it was sent.
func TestReplayFindsWhatDiffers(t *testing.T) {
	quirk := "if (amount == 3) balanceOf[to] += 1; if (amount == 4) revert();"
	s := tokens(t, "", quirk)
	to := common.HexToAddress("0xb0b")
	var sent []common.Hash
	for amount := range int64(6) {
		sent = append(sent, s.send(s.contract, s.pack(0, "transfer", to, big.NewInt(amount))))
	}
	run := func(version int, past *rehearse.History) *rehearse.Report {
		t.Helper()
		r := rehearse.Rehearsal{
			Chain: s.client, Block: s.head(), Activation: s.activation(version), Past: past,
		}
		report, err := r.Run(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return report
	}
	all, err := rehearse.Find(t.Context(), s.client, []common.Address{s.contract}, rehearse.Range{To: s.head().Number}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if same := run(1, all); len(same.Unexpected) != 0 || same.Replayed != 6 || len(same.LeftOut) != 2 || same.Unfaithful != 0 || !same.Proven || same.Functions[0].Same != 6 {
		t.Errorf("control: %+v", same)
	}
	other := run(2, all)
	counts := make(map[rehearse.Aspect]int)
	for _, d := range other.Functions[0].Differences {
		counts[d.Aspect] = d.Count
	}
	want := map[rehearse.Aspect]int{rehearse.Success: 1, rehearse.Events: 1, rehearse.Storage: 2}
	if !reflect.DeepEqual(counts, want) || other.Functions[0].Same != 4 || len(other.Unexpected) != 3 {
		t.Errorf("%v, %+v", counts, other)
	}
	these, err := rehearse.These(t.Context(), s.client, sent[3:4])
	if err != nil {
		t.Fatal(err)
	}
	if one := run(2, these); one.Replayed != 1 || len(one.Functions[0].Differences) != 1 || one.Functions[0].Differences[0].Aspect != rehearse.Storage {
		t.Errorf("%+v", one)
	}
	last, err := rehearse.Find(t.Context(), s.client, []common.Address{s.contract}, rehearse.Range{To: s.head().Number, Last: 2}, nil)
	if err != nil || len(last.Blocks) != 2 || last.Blocks[1].Transactions[0].Hash() != sent[5] {
		t.Errorf("%+v, %v", last, err)
	}
	if _, err := rehearse.Find(t.Context(), s.client, []common.Address{s.contract}, rehearse.Range{From: 5, To: 4}, nil); err == nil {
		t.Error("a range that ends before it begins")
	}
	if _, err := rehearse.These(t.Context(), s.client, []common.Hash{{1}}); err == nil {
		t.Error("a transaction that nobody knows")
	}
}

func FuzzLists(f *testing.F) {
	for _, seed := range []string{
		`[{"function":"f()","aspect":"events","reason":"r"}]`, `[{"function":"view f","reason":"r"}]`, `[]`, `[{"function":"f()","aspect":"colour","reason":"r"}]`,
		`[{"function":"f()","aspect":"gas","reason":"r"}]`, `[{"function":"f()","aspect":"events"}]`, `[{"x":1}]`, `[] []`, `null`, `{}`,
		`[{"target":"0x0000000000000000000000000000000000000001","callData":"0x","comparison":"EQ","expected":"0x0000000000000000000000000000000000000000000000000000000000000000"}]`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if list, err := rehearse.ParseExpected(b); err == nil {
			for _, e := range list {
				if e.Function == "" || e.Reason == "" {
					t.Errorf("%+v", e)
				}
			}
		}
		if list, err := rehearse.ParseAssertions(b); err == nil {
			for _, a := range list {
				a.Holds(nil)
			}
		}
	})
}
