package review

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
	"theseus/code/build"
)

// source of a contract whose functions are guarded by accounts that stand in all kinds of places.
const holdersSource = `// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;
interface IAsk { function allowed(address who) external view returns (bool); }
abstract contract Above {
    address private _own = address(1);
    uint256 internal a;
    function f13() external { require(msg.sender == _own); a = 1; }
}
contract C is Above {
    address private _own = address(2);
    bool private early;
    address private boss;
    uint64 private later;
    uint96 private small;
    address private chief;
    struct Config { uint64 since; address keeper; }
    Config private config;
    address[3] private council;
    mapping(uint256 => address) private byNumber;
    mapping(address => bool) private members;
    /// @custom:storage-location erc7201:c.own
    struct Own { uint256 x; address owner; }
    address private immutable maker = msg.sender;
    address private constant NOBODY = address(0xdead);
    IAsk private ask;
    uint256 public n;
    address public open;

    constructor() {
        boss = address(0xb055); chief = address(0xc41ef); config.keeper = address(0x4ee9e4); council[1] = address(0xc0); byNumber[7] = address(0x77); early = true; later = 5; small = 6;
        own().owner = address(0x0e); open = address(0x09e1);
    }
    function own() private pure returns (Own storage o) {
        bytes32 slot = keccak256(abi.encode(uint256(keccak256("c.own")) - 1)) & ~bytes32(uint256(0xff));
        assembly { o.slot := slot }
    }
    function owner() public view returns (address) { return own().owner; }
    function f1() external { require(msg.sender == boss); n = 1; }
    function f2() external { require(msg.sender == chief); n = 1; }
    function f3() external { require(msg.sender == config.keeper); n = 1; }
    function f4() external { require(msg.sender == council[1]); n = 1; }
    function f5() external { require(msg.sender == byNumber[7]); n = 1; }
    function f6() external { require(members[msg.sender]); n = 1; }
    function f7() external { require(msg.sender == owner()); n = 1; }
    function f8() external { require(msg.sender == own().owner); n = 1; }
    function f9() external { require(msg.sender == maker); n = 1; }
    function f10() external { require(msg.sender == NOBODY); n = 1; }
    function f11() external { require(ask.allowed(msg.sender)); n = 1; }
    function f14() external { require(msg.sender == _own); n = 1; }
    function join(address who) external { require(msg.sender != who); members[who] = true; }
    function f12() external { require(msg.sender == open); n = 1; }
}
`

func sourceSide(t *testing.T, source string) *Side {
	t.Helper()
	a, e, err := build.BuildWithEvidence(context.Background(), fstest.MapFS{
		"theseus.json": {Data: []byte(`{"theseus": 1, "compiler": {"version": "0.8.37"}, "settings": {"evmVersion": "shanghai"}, "contracts": {"C": {"source": "C.sol"}}}`)},
		"C.sol":        {Data: []byte(source)},
	}, "C", build.Options{ChainID: 1, Compiler: compilers()})
	if err != nil {
		t.Fatal(err)
	}
	s, err := NewSide(a, e)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// Who the guards name is read where it stands: in a slot beside others, in a structure, in the code, by a function. What cannot be read is said to be.
func TestHolders(t *testing.T) {
	s := sourceSide(t, holdersSource)
	l := &live{Chain: evmtest.New(t, evmtest.Cancun)}
	l.at = l.MustDeploy(evmtest.Account(0), s.Artifact.CreationCode)
	signer, member := evmtest.Account(1), evmtest.Account(2)
	if r := l.Call(evmtest.Account(0), l.at, nil, pack(t, s.Artifact, "join", member)); r.Err != nil {
		t.Fatal(r.Err)
	}
	standing := &Standing{Signers: []common.Address{signer, member}}
	r := made(t, &Subject{Old: s, New: s, Read: l.read, Standing: standing})
	want := map[string][]string{
		"NOBODY": nil, "boss": {common.HexToAddress("0xb055").Hex()}, "chief": {common.HexToAddress("0xc41ef").Hex()}, "config.keeper": {common.HexToAddress("0x4ee9e4").Hex()},
		"byNumber[7]": {unread}, "council[1]": {unread}, "own().owner": {unread}, "owner()": {common.HexToAddress("0x0e").Hex()}, "open": {common.HexToAddress("0x09e1").Hex()},
		"maker": {build.DeterministicDeployer.Hex() + ", by its code"}, "ask": {common.Address{}.Hex()}, "members[msg.sender]": {member.Hex(), others},
		"C._own": {common.HexToAddress("0x02").Hex()}, "Above._own": {common.HexToAddress("0x01").Hex()},
	}
	for _, h := range r.Permissions.Holders {
		if live, ok := want[h.Name]; !ok || !slices.Equal(h.Live, live) {
			t.Errorf("%s is %q, want %q", h.Name, h.Live, live)
		}
		delete(want, h.Name)
	}
	if len(want) != 0 {
		t.Errorf("nothing is said of %v", want)
	}
	if !slices.ContainsFunc(r.Questions, func(q string) bool { return strings.HasPrefix(q, "Who council[1] is was not read") }) {
		t.Errorf("nobody is asked who could not be read: %q", r.Questions)
	}
	// Without a contract that could be asked nothing is said of who has what.
	for _, h := range made(t, &Subject{Old: s, New: s}).Permissions.Holders {
		if len(h.Live) != 0 {
			t.Errorf("%s is %q, and nobody was asked", h.Name, h.Live)
		}
	}
}

// Members of a role are those that the contract lists; whatever it answers, a review has an end and says what it is.
func TestMembersOfARole(t *testing.T) {
	old, _ := vaultSides(t)
	without := *old
	artifact := *old.Artifact
	artifact.MethodIdentifiers = map[string]string{"hasRole(bytes32,address)": "91d14854"}
	without.Artifact = &artifact
	keeper := func(s *Side, read func(Query) ([]byte, error)) []string {
		t.Helper()
		subject := &Subject{Old: s, New: s, Read: read, Standing: &Standing{Signers: []common.Address{{1}, {2}}}}
		for _, h := range made(t, subject).Permissions.Holders {
			if h.Name == "KEEPER_ROLE" {
				return h.Live
			}
		}
		t.Fatal("there is no KEEPER_ROLE")
		return nil
	}
	answer := func(count int64, member []byte) (func(Query) ([]byte, error), *int) {
		asked := 0
		return func(q Query) ([]byte, error) {
			asked++
			switch {
			case q.Slot:
				return make([]byte, 32), nil
			case bytes.Equal(q.Data[:4], crypto.Keccak256([]byte("getRoleMemberCount(bytes32)"))[:4]):
				return common.BigToHash(new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(-count))).Bytes(), nil
			}
			return member, nil
		}, &asked
	}
	account := common.LeftPadBytes(common.HexToAddress("0xa1").Bytes(), 32)
	for name, test := range map[string]struct {
		count  int64
		member []byte
		want   []string
	}{
		"none":                {0, account, nil},
		"two":                 {2, account, []string{common.HexToAddress("0xa1").Hex(), common.HexToAddress("0xa1").Hex()}},
		"it refuses":          {1, nil, []string{"gives no answer"}},
		"it answers no word":  {1, make([]byte, 31), []string{"gives no answer"}},
		"it answers too much": {1, make([]byte, 64), []string{"gives no answer"}},
		"no account":          {1, bytes.Repeat([]byte{0xff}, 32), []string{"0x" + strings.Repeat("ff", 32)}},
	} {
		read, _ := answer(test.count, test.member)
		if got := keeper(old, read); !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, want %q", name, got, test.want)
		}
	}
	read, asked := answer(-1, account) // 2^256-1 of them
	got := keeper(old, read)
	if len(got) != maxMembers+1 || !strings.HasPrefix(got[maxMembers], "and others, 1157920892373161954235709850086879078532699846656405640394575840079131296399") || *asked > maxMembers+5 {
		t.Errorf("%q after %d questions", got, *asked)
	}
	// Where it lists nobody, the signers are asked for.
	got = keeper(&without, func(q Query) ([]byte, error) {
		if !q.Slot && len(q.Data) == 68 && q.Data[48] == 2 {
			return common.BigToHash(big.NewInt(1)).Bytes(), nil
		}
		return make([]byte, 32), nil
	})
	if want := []string{common.Address{2}.Hex(), others}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	// An endpoint that fails is no answer.
	failed := errors.New("no endpoint")
	if _, err := Make(&Subject{Old: old, New: old, Read: func(Query) ([]byte, error) { return nil, failed }}); !errors.Is(err, failed) {
		t.Errorf("%v, want the endpoint's error", err)
	}
}
