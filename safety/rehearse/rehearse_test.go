package rehearse_test

import (
	"errors"
	"fmt"
	"math/big"
	"os"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain"
	"theseus/chain/bind"
	"theseus/chain/devnet"
	"theseus/chain/evmtest"
	"theseus/chain/fork"
	"theseus/chain/signer"
	"theseus/code/solc"
	"theseus/safety/rehearse"
	"theseus/upgrade"
)

func TestMain(m *testing.M) {
	solc.RunWorkerIfAsked()
	os.Exit(m.Run())
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

// scene is a contract behind a proxy whose authority obeys the owner, as those of records obey CodeRegistry. Its first version runs.
type scene struct {
	t                   *testing.T
	client              *chain.Client
	owner               *chain.Sender
	contract, authority common.Address
	versions            []*evmtest.Contract
	implementations     []common.Address
}

func newScene(t *testing.T, more ...string) *scene {
	t.Helper()
	d, err := devnet.Start(t.Context(), devnet.Config{Fast: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	s := &scene{t: t}
	if s.client, err = chain.Dial(t.Context(), chain.Config{Endpoints: []string{d.URL()}}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.client.Close)
	if s.owner, err = s.client.NewSender(t.Context(), signer.NewKey(devnet.DevAccount(0).Key), chain.SenderConfig{Poll: 10 * time.Millisecond}); err != nil {
		t.Fatal(err)
	}
	for _, line := range append([]string{""}, more...) {
		source := fstest.MapFS{"Token.sol": {Data: fmt.Appendf(nil, token, line)}}
		compiled := evmtest.Compile(t, evmtest.Sources{Tree: source}, "Token.sol")["Token"]
		s.versions = append(s.versions, compiled)
		s.implementations = append(s.implementations, s.create(compiled.Creation()))
	}
	halted := s.create(bind.ByName("HaltedImplementation").Creation(nil))
	managed := bind.NewManagedAuthority()
	s.authority = s.create(bind.ByName("ManagedAuthority").Creation(managed.PackConstructor(s.owner.Address(), halted)))
	answer, err := s.client.Call(t.Context(), s.head().Hash, s.authority, managed.PackProxy())
	if err != nil {
		t.Fatal(err)
	}
	if s.contract, err = managed.UnpackProxy(answer); err != nil {
		t.Fatal(err)
	}
	s.send(s.authority, bind.NewIAuthority().PackSwitchTo(s.implementations[0]))
	s.send(s.authority, bind.NewIAuthority().PackInitialise(s.versions[0].Pack("initialise", big.NewInt(1))))
	return s
}

func (s *scene) create(code []byte) common.Address {
	s.t.Helper()
	receipt, err := s.owner.Send(s.t.Context(), chain.Tx{Data: code})
	if err != nil {
		s.t.Fatal(err)
	}
	return receipt.ContractAddress
}

func (s *scene) send(to common.Address, data []byte) common.Hash {
	s.t.Helper()
	receipt, err := s.owner.Send(s.t.Context(), chain.Tx{To: &to, Data: data})
	if err != nil {
		s.t.Fatal(err)
	}
	return receipt.TxHash
}

func (s *scene) head() chain.Block {
	s.t.Helper()
	head, err := s.client.Head(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	return head
}

func (s *scene) activation(version int) *rehearse.Activation {
	s.t.Helper()
	code, err := s.client.Code(s.t.Context(), s.head().Hash, s.implementations[version])
	if err != nil {
		s.t.Fatal(err)
	}
	return &rehearse.Activation{
		Contract: s.contract, Authority: s.authority, Controller: s.owner.Address(),
		Code: &upgrade.Code{Implementation: s.implementations[version], CodeHash: upgrade.CodeHash(crypto.Keccak256Hash(code))},
	}
}

func (s *scene) state() *fork.State {
	s.t.Helper()
	state, err := fork.At(s.t.Context(), s.client, s.head().Hash, nil)
	if err != nil {
		s.t.Fatal(err)
	}
	return state
}

func number(n int64) (word upgrade.Expected) {
	return upgrade.Expected(common.BigToHash(big.NewInt(n)))
}

// What the steps would do is what they do, when they are taken on the chain.
func TestActivationIsAsOnTheChain(t *testing.T) {
	s := newScene(t, "")
	a := s.activation(1)
	a.Code.Initialiser = s.versions[1].Pack("initialise", big.NewInt(2))
	a.Code.Assertions = []upgrade.Assertion{{Target: s.contract, CallData: s.versions[1].Pack("version"), Comparison: upgrade.EQ, Expected: number(2)}}
	state := s.state()
	done, err := a.Perform(state)
	if err != nil || len(done.Assertions) != 1 || !done.Assertions[0].Holds {
		t.Fatalf("%+v, %v", done, err)
	}
	before := s.head()
	s.send(s.authority, bind.NewIAuthority().PackSwitchTo(s.implementations[1]))
	s.send(s.authority, bind.NewIAuthority().PackInitialise(a.Code.Initialiser))
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
	s := newScene(t, "")
	for name, c := range map[string]struct {
		change func(a *rehearse.Activation)
		step   string
	}{
		"other code":          {func(a *rehearse.Activation) { a.Code.CodeHash[0]++ }, "the switch fails: the code at"},
		"no code":             {func(a *rehearse.Activation) { a.Code.Implementation = common.Address{9} }, "the switch fails"},
		"a stranger":          {func(a *rehearse.Activation) { a.Controller = common.Address{9} }, "the switch fails"},
		"the initialiser":     {func(a *rehearse.Activation) { a.Code.Initialiser = s.versions[1].Pack("initialise", big.NewInt(13)) }, "the initialiser fails"},
		"no such initialiser": {func(a *rehearse.Activation) { a.Code.Initialiser = []byte{1, 2, 3, 4} }, "the initialiser fails"},
		"a deployment": {func(a *rehearse.Activation) {
			a.Deployments = []fork.Message{{To: s.contract, Data: []byte{1, 2, 3, 4}}}
		}, "deploying fails"},
		"the whole transaction": {func(a *rehearse.Activation) { a.Whole = &fork.Message{To: s.contract, Data: []byte{1, 2, 3, 4}} }, "activate fails"},
		"an assertion": {func(a *rehearse.Activation) {
			a.Code.Assertions = []upgrade.Assertion{{Target: s.contract, CallData: s.versions[1].Pack("version"), Comparison: upgrade.GT, Expected: number(1)}}
		}, "assertion 0 fails"},
		"an assertion without code": {func(a *rehearse.Activation) {
			a.Code.Assertions = []upgrade.Assertion{{Target: common.Address{9}, Comparison: upgrade.HASH, Expected: upgrade.Expected(crypto.Keccak256Hash())}}
		}, "assertion 0 fails: there is no code"},
		"an assertion that writes": {func(a *rehearse.Activation) {
			a.Code.Assertions = []upgrade.Assertion{{Target: s.contract, CallData: s.versions[1].Pack("initialise", big.NewInt(2)), Comparison: upgrade.HASH, Expected: upgrade.Expected(crypto.Keccak256Hash())}}
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
	s := newScene(t, "", quirk)
	to := common.HexToAddress("0xb0b")
	var sent []common.Hash
	for amount := range int64(6) {
		sent = append(sent, s.send(s.contract, s.versions[0].Pack("transfer", to, big.NewInt(amount))))
	}
	run := func(version int, past []*rehearse.Past) *rehearse.Report {
		t.Helper()
		r := rehearse.Rehearsal{
			Chain: s.client, Block: s.head(), Activation: s.activation(version), Past: past,
			Old: rehearse.Code{ABI: s.versions[0].ABI}, New: rehearse.Code{ABI: s.versions[version].ABI},
		}
		report, err := r.Run(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return report
	}
	all, err := rehearse.History(t.Context(), s.client, s.contract, rehearse.Range{To: s.head().Number}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if same := run(1, all); len(same.Unexpected) != 0 || same.Replayed != 6 || same.LeftOut != 2 || same.Unfaithful != 0 || !same.Proven || same.Functions[0].Same != 6 {
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
	last, err := rehearse.History(t.Context(), s.client, s.contract, rehearse.Range{To: s.head().Number, Last: 2}, nil)
	if err != nil || len(last) != 2 || last[1].Transactions[0].Hash() != sent[5] {
		t.Errorf("%d, %v", len(last), err)
	}
	if _, err := rehearse.History(t.Context(), s.client, s.contract, rehearse.Range{From: 5, To: 4}, nil); err == nil {
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
				if e.Function == "" || e.Reason == "" || e.Aspect == rehearse.Gas {
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
