package rehearse_test

import (
	"bytes"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/safety/rehearse"
)

// vault keeps deposits; what follows %s are its variables. Whoever migrates may read a flag first.
const vault = `pragma solidity ^0.8.0;
contract Vault {
    %s
    event Deposit(address indexed from, uint256 amount);
    error Little(uint256 has, uint256 wants);
    function initialise(address o, uint256 c) external { owner = o; cap = c; }
    function migrate() external { if (cap == 1000) cap = 0; }
    function deposit(uint256 amount) external {
        if (amount > cap) revert Little(cap, amount);
        total += amount; deposits[msg.sender] += amount;
        emit Deposit(msg.sender, amount);
    }
}`

var (
	vaultOne   = strings.Replace(vault, "%s", "address public owner; uint256 public cap; uint256 public total; mapping(address => uint256) public deposits;", 1)
	vaultSame  = strings.Replace(vault, "%s", "address public owner; uint256 public cap; uint256 public total; mapping(address => uint256) public deposits; uint256 public later;", 1)
	vaultMoved = strings.Replace(vault, "%s", "address public treasury; address public owner; uint256 public cap; uint256 public total; mapping(address => uint256) public deposits;", 1)
)

func vaults(t *testing.T) *scene {
	t.Helper()
	s := newScene(t, "initialise(address,uint256)", []any{common.HexToAddress("0x0b05"), big.NewInt(1000)}, vaultOne, vaultSame, vaultMoved)
	for _, amount := range []int64{100, 200, 300} {
		s.send(s.contract, s.pack(0, "deposit", big.NewInt(amount)))
	}
	return s
}

// An upgrade whose variables moved is shown from every side: what views answer, which transactions fail, what they write where. The same
// upgrade with its variables in place shows nothing at all.
func TestAttackUpgradeThatCorruptsStorage(t *testing.T) {
	s := vaults(t)
	harmless := s.rehearse(1, nil)
	if len(harmless.Unexpected) != 0 || harmless.Replayed != 3 || harmless.Functions[0].Same != 3 || !harmless.Proven || harmless.Unfaithful != 0 {
		t.Errorf("control: %s", s.text(harmless))
	}
	corrupting := s.rehearse(2, nil)
	text := s.text(corrupting)
	for _, want := range []string{
		"owner(): 0x0000000000000000000000000000000000000b05 → 0x00000000000000000000000000000000000003e8",
		"cap(): 1000 → 600", "total(): 600 → 0", "deposits(" + s.owner.Address().Hex() + "): 600 → 0",
		"old  succeeded", "new  failed, reverted: Little(has = 0, wants = 100)",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("not shown: %s", want)
		}
	}
	if len(corrupting.Unexpected) == 0 || t.Failed() {
		t.Error(text)
	}
}

// Nobody knows the source of the code that runs: what views answer is compared all the same. The control is code whose variables stay, of which
// only what is new answers otherwise.
func TestAttackCodeThatNobodyKnows(t *testing.T) {
	s := vaults(t)
	unknown := func(r *rehearse.Rehearsal) { r.Activation.Members[0].Old = rehearse.Code{} }
	if r := s.rehearse(1, unknown); len(r.Unexpected) != 0 || r.ViewsSame < 3 || len(r.Views) != 1 || !r.Views[0].New || r.Views[0].Call != "later()" {
		t.Errorf("control: %s", s.text(r))
	}
	r := s.rehearse(2, unknown)
	for _, want := range []string{"view cap() answered 1000, and now 600", "view total() answered 600, and now 0"} {
		if !slices.Contains(r.Unexpected, want) {
			t.Errorf("not unexpected: %s\n%s", want, s.text(r))
		}
	}
}

// A migration that does harm only where a flag has a value: an endpoint that lies about the flag would hide it. Its proofs give it away, and
// without proofs the report says that it is not proven; that is the control, in which the harm is really hidden.
func TestAttackLiarHidesWhatAMigrationDoes(t *testing.T) {
	s := vaults(t)
	migrates := func(c *chain.Client) (*rehearse.Report, error) {
		a := s.activation(1)
		a.Members[0].Code.Initialiser = s.pack(1, "migrate")
		r := rehearse.Rehearsal{Chain: c, Block: s.head(), Activation: a}
		return r.Run(t.Context())
	}
	honest, err := migrates(s.client)
	if err != nil || !strings.Contains(s.text(honest), "cap: 1000 → 0") || len(honest.Unexpected) == 0 {
		t.Fatalf("%v\n%s", err, s.text(honest))
	}
	// The flag, 1000, becomes 1001 wherever storage is told.
	lie := func(b []byte) []byte {
		at := max(bytes.Index(b, []byte(`"storageProof"`)), 0)
		told := strings.NewReplacer("8203e8", "8203e9", "00000003e8", "00000003e9", `"0x3e8"`, `"0x3e9"`)
		return append(bytes.Clone(b[:at]), []byte(told.Replace(string(b[at:])))...)
	}
	liar := editing(t, editing(t, s.url, "eth_getStorageAt", lie), "eth_getProof", lie)
	if _, err := migrates(s.dial(liar)); err == nil || !strings.Contains(err.Error(), "does not hold") || !strings.Contains(err.Error(), s.contract.Hex()) {
		t.Errorf("a liar was believed: %v", err)
	}
	hidden, err := migrates(s.dial(refusing(t, liar, unknownMethod, "eth_getProof")))
	if err != nil || strings.Contains(s.text(hidden), "cap: 1000 → 0") {
		t.Fatalf("control: the lie hides nothing: %v\n%s", err, s.text(hidden))
	}
	if text := s.text(hidden); hidden.Proven || !strings.Contains(text, "NOT PROVEN") || !strings.Contains(text, "eth_getProof") {
		t.Errorf("the report does not say that it is not proven:\n%s", text)
	}
}
