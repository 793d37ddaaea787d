package rehearse_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/safety/rehearse"
)

// ledger has mappings whose keys the compiler knows: it computes the places, and what runs hashes nothing.
const ledger = `pragma solidity ^0.8.0;
contract Ledger {
    struct Role { mapping(address => bool) has; bytes32 admin; }
    enum Kind { None, Gold, Silver }
    uint256 public version = 0;
    mapping(uint256 => uint256) small;
    mapping(uint32 => uint256) times;
    mapping(int256 => uint256) signed;
    mapping(address => uint256) fees;
    mapping(bytes32 => Role) roles;
    mapping(string => uint256) named;
    mapping(bytes4 => uint256) tagged;
    mapping(Kind => mapping(uint256 => uint256)) deep;
    mapping(uint256 => uint256[]) lists;
    bytes32 constant MINTER = keccak256("MINTER_ROLE");
    address constant TREASURY = 0x00000000000000000000000000000000DeaDBeef;
    function initialise() external {}
    function fill(address who) external {
        small[5] = 1; small[1000] = 2; times[2 days] = 3; signed[-77777] = 4; fees[TREASURY] = 5;
        roles[MINTER].has[who] = true; roles[MINTER].admin = keccak256("ADMIN_ROLE");
        named["key"] = 6; tagged["abcd"] = 7; deep[Kind.Silver][12345] = 8; lists[9].push(9);
    }
}`

// Keys that the compiler hashed as constants are found among the constants of the source. The control: without these, those that are not small are
// slots without a name, so that nothing else tells them.
func TestKeysThatTheCompilerHashed(t *testing.T) {
	s := newScene(t, "initialise()", nil, ledger, strings.Replace(ledger, "version = 0", "version = 1", 1))
	who := common.HexToAddress("0x00000000000000000000000000000000000000a1")
	fill := func(known bool) (named []string, nameless int) {
		r := s.rehearse(1, func(r *rehearse.Rehearsal) {
			r.Past = nil
			m := r.Activation.Members[0]
			m.Code.Initialiser = s.pack(1, "fill", who)
			if !known {
				m.Old.Constants, m.New.Constants = rehearse.Constants{}, rehearse.Constants{}
			}
		})
		for _, w := range r.Activation.Storage {
			if len(w.Fields) == 0 {
				nameless++
			}
			named = append(named, w.Fields...)
		}
		return named, nameless
	}
	role := crypto.Keccak256Hash([]byte("MINTER_ROLE")).Hex()
	got, nameless := fill(true)
	for _, want := range []string{
		"small[5]: 0 → 1", "small[1000]: 0 → 2", "times[172800]: 0 → 3", "signed[-77777]: 0 → 4", "fees[0x00000000000000000000000000000000DeaDBeef]: 0 → 5",
		"roles[" + role + "].has[" + who.Hex() + "]: false → true",
		"roles[" + role + "].admin: 0x" + strings.Repeat("0", 64) + " → " + crypto.Keccak256Hash([]byte("ADMIN_ROLE")).Hex(),
		`named["key"]: 0 → 6`, "tagged[0x61626364]: 0 → 7", "deep[Silver (2)][12345]: 0 → 8", "lists[9].length: 0 → 1", "lists[9][0]: 0 → 9",
	} {
		if !slices.Contains(got, want) {
			t.Errorf("no %q", want)
		}
	}
	if nameless > 0 || t.Failed() {
		t.Errorf("%d nameless:\n%s", nameless, strings.Join(got, "\n"))
	}
	if without, nameless := fill(false); nameless < 6 || !slices.Contains(without, "small[5]: 0 → 1") {
		t.Errorf("control: %d nameless:\n%s", nameless, strings.Join(without, "\n"))
	}
}
