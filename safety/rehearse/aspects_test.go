package rehearse_test

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"theseus/chain"
	"theseus/chain/bind"
	"theseus/chain/devnet"
	"theseus/safety/rehearse"
	"theseus/upgrade"
)

// shop does one thing otherwise in its second version for each kind that is bought.
const shop = `pragma solidity ^0.8.0;
contract Shop {
    event Sold(address indexed by, uint256 kind);
    error No(uint256 why);
    uint256 public sold;
    receive() external payable {}
    function initialise() external {}
    function open(address payable to) external payable { sold = 100; to.transfer(3); emit Sold(to, 0); }
    function buy(uint256 kind) external returns (uint256) {
        if (kind == 1) revert No(REASON);
        if (kind == 6 && LATER) revert();
        if (kind == 7 && LATER) { bytes32 h; for (uint256 i = 0; i < 200; i++) h = keccak256(abi.encode(h, i)); if (h == 0) revert(); }
        sold += kind == 4 ? STEP : 1;
        emit Sold(msg.sender, kind == 3 ? MARK : kind);
        if (kind == 5) payable(address(0xb0b)).transfer(WEI);
        return kind == 2 ? ANSWER : 0;
    }
    function look() external returns (uint256) { emit Sold(msg.sender, sold); return sold; }
}`

func shops(t *testing.T) *scene {
	t.Helper()
	old := strings.NewReplacer("REASON", "1", "LATER", "false", "STEP", "1", "MARK", "3", "WEI", "1", "ANSWER", "2").Replace(shop)
	next := strings.NewReplacer("REASON", "2", "LATER", "true", "STEP", "2", "MARK", "33", "WEI", "4", "ANSWER", "22").Replace(shop)
	return newScene(t, "initialise()", nil, old, next)
}

// Each thing in which two versions can differ is found where it differs, nowhere else, and is shown by function with both sides.
func TestEveryAspect(t *testing.T) {
	s := shops(t)
	if _, err := s.owner.Send(t.Context(), chain.Tx{To: &s.contract, Value: big.NewInt(1000)}); err != nil {
		t.Fatal(err)
	}
	for kind := range int64(8) {
		s.buy(kind)
	}
	s.send(s.contract, s.pack(0, "look"))

	same := s.rehearse(0, nil)
	if len(same.Unexpected) != 0 || same.Replayed != 10 || same.Unfaithful != 0 || len(same.Functions) != 3 {
		t.Fatalf("control: the same code: %s", s.text(same))
	}
	r := s.rehearse(1, nil)
	var names []string
	for _, f := range r.Functions {
		names = append(names, fmt.Sprint(f.Function, " ", f.Transactions, " ", f.Same))
	}
	if want := []string{"buy(uint256) 8 2", "look() 1 1", "receive 1 1"}; !slices.Equal(names, want) {
		t.Fatalf("%q, want %q\n%s", names, want, s.text(r))
	}
	buy := r.Functions[0]
	got := make(map[rehearse.Aspect]rehearse.DifferenceReport)
	for _, d := range buy.Differences {
		got[d.Aspect] = d
	}
	bob, me := common.HexToAddress("0xb0b").Hex(), devnet.DevAccount(1).Address.Hex()
	for aspect, want := range map[rehearse.Aspect][3]string{ // how often; old, new
		rehearse.Reason:   {"1", "failed, reverted: No(why = 1)", "failed, reverted: No(why = 2)"},
		rehearse.Return:   {"1", "2", "22"},
		rehearse.Events:   {"2", s.contract.Hex() + " Sold(by = " + me + ", kind = 3)", s.contract.Hex() + " Sold(by = " + me + ", kind = 33)"}, // and the one that fails
		rehearse.Storage:  {"2", "sold: 3 → 4", "sold: 3 → 5"},                                                                                  // the same
		rehearse.Balances: {"1", bob + " +1 wei; " + s.contract.Hex() + " -1 wei", bob + " +4 wei; " + s.contract.Hex() + " -4 wei"},
		rehearse.Success:  {"1", "succeeded", "failed, execution reverted"},
	} {
		d := got[aspect]
		if fmt.Sprint(d.Count) != want[0] || d.Old != want[1] || d.New != want[2] {
			t.Errorf("%s: %d, %q, %q; want %q", aspect, d.Count, d.Old, d.New, want)
		}
		if !slices.Contains(r.Unexpected, fmt.Sprintf("buy(uint256): %s of 8 transactions differ in %s", want[0], aspect)) {
			t.Errorf("%s is not unexpected: %q", aspect, r.Unexpected)
		}
	}
	// Of kind 7 it is gas alone: told, and no difference.
	if len(buy.Differences) != 6 || buy.GasMost < 5000 || !strings.Contains(s.text(r), fmt.Sprintf("gas %d → %d, at most +%d", buy.GasOld, buy.GasNew, buy.GasMost)) {
		t.Errorf("%+v\n%s", buy, s.text(r))
	}
}

// buy sends what a careful sender would not: a transaction that fails.
func (s *scene) buy(kind int64) {
	s.t.Helper()
	who := devnet.DevAccount(1)
	nonce, err := s.client.Nonce(s.t.Context(), s.head().Hash, who.Address)
	if err != nil {
		s.t.Fatal(err)
	}
	tx, err := types.SignNewTx(who.Key, types.LatestSignerForChainID(s.client.ChainID()), &types.DynamicFeeTx{
		ChainID: s.client.ChainID(), Nonce: nonce, Gas: 300_000, GasFeeCap: big.NewInt(1e11), GasTipCap: big.NewInt(1), To: &s.contract, Data: s.pack(0, "buy", big.NewInt(kind)),
	})
	if err != nil {
		s.t.Fatal(err)
	}
	raw, err := tx.MarshalBinary()
	if err != nil {
		s.t.Fatal(err)
	}
	answer := ask(s.url, fmt.Appendf(nil, `{"jsonrpc":"2.0","id":1,"method":"eth_sendRawTransaction","params":["0x%x"]}`, raw))
	if !strings.Contains(string(answer), tx.Hash().Hex()) {
		s.t.Fatalf("%s", answer)
	}
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(10 * time.Millisecond) {
		if _, err = s.client.BlockOfTransaction(s.t.Context(), tx.Hash()); err == nil {
			return
		}
		if time.Now().After(deadline) {
			s.t.Fatal(err)
		}
	}
}

// What a report says of an activation, gas, storage, balances, events, is what the chain does when the steps are taken there.
func TestActivationReportIsWhatTheChainDoes(t *testing.T) {
	s := shops(t)
	bob := common.HexToAddress("0xb0b")
	initialiser := s.pack(1, "open", bob)
	r := s.rehearse(1, func(r *rehearse.Rehearsal) {
		r.Past = nil
		r.Activation.Members[0].Code.Initialiser, r.Activation.Members[0].Code.Value = initialiser, upgrade.NewUint256(10)
	})
	gas := uint64(0)
	var events []string
	for _, tx := range []chain.Tx{{To: &s.authority, Data: switchTo(s.implementations[1])}, {To: &s.authority, Data: bind.NewIAuthority().PackInitialise(initialiser), Value: big.NewInt(10)}} {
		receipt, err := s.owner.Send(t.Context(), tx)
		if err != nil {
			t.Fatal(err)
		}
		gas += receipt.GasUsed
		for _, l := range receipt.Logs {
			events = append(events, l.Address.Hex())
		}
	}
	a := r.Activation
	if a.Failed != "" || a.GasUsed != gas || len(a.Events) != len(events) || len(events) != 2 || !strings.HasSuffix(a.Events[1], "Sold(by = "+bob.Hex()+", kind = 0)") {
		t.Errorf("gas %d, want %d; events %q, want of %q; %s", a.GasUsed, gas, a.Events, events, a.Failed)
	}
	for _, account := range []common.Address{s.contract, bob} {
		balance, err := s.client.Balance(t.Context(), s.head().Hash, account)
		if want := fmt.Sprintf("%v +%v wei", account, balance); err != nil || !slices.Contains(a.Balances, want) || balance.Sign() == 0 {
			t.Errorf("balances %q, want %q, %v", a.Balances, want, err)
		}
	}
	slots := 0
	for _, w := range a.Storage {
		is, err := s.client.Storage(t.Context(), s.head().Hash, w.Account, w.Slot)
		if err != nil || is != w.After {
			t.Errorf("%v is %v, %v", w, is, err)
		}
		slots += len(w.Fields)
	}
	if text := s.text(r); slots != 2 || !strings.Contains(text, "sold: 0 → 100") || !strings.Contains(text, "ERC-1967 implementation: ") || !strings.Contains(text, "balance  "+bob.Hex()+" +3 wei") {
		t.Errorf("%s", text)
	}
}

// New code is held against what ran before a halt, not against code that refuses every call; what met the halt says nothing. The control: where
// nobody says what ran, every view differs.
func TestAHaltedContract(t *testing.T) {
	s := shops(t)
	s.buy(0)
	s.send(s.authority, bind.NewIAuthority().PackHalt())
	s.buy(2)
	run := func(running common.Address) *rehearse.Report {
		return s.rehearse(1, func(r *rehearse.Rehearsal) { r.Activation.Members[0].Running = running })
	}
	r := run(s.implementations[0])
	text := s.text(r)
	if len(r.Unexpected) != 0 || r.ViewsSame != 1 || r.Replayed != 1 || !strings.Contains(text, "it is halted, and compared with what ran before") ||
		!strings.Contains(text, "left out: 1, met the contract halted") {
		t.Errorf("%s", text)
	}
	if r := run(common.Address{}); len(r.Unexpected) != 1 || !strings.Contains(r.Unexpected[0], "view sold() answered") || r.Contracts[0].Halted {
		t.Errorf("control: %s", s.text(r))
	}
}
