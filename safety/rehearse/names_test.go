package rehearse_test

import (
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/safety/rehearse"
)

// shelf has a variable of every sort. Its second version's initialiser touches each once.
const shelf = `pragma solidity ^0.8.0;
contract Shelf {
    enum Mood { Calm, Merry }
    struct Book { address author; uint64 pages; bool lent; string title; }
    uint128 low; int64 high; bool on; Mood mood;
    string name; bytes raw;
    uint16[] small;
    Book[] books;
    mapping(address => mapping(uint256 => Book)) owned;
    mapping(string => uint256) named;
    mapping(bytes32 => bool) hashed;
    Book[2] pair;
    /// @custom:storage-location erc7201:shelf.more
    struct More { uint256 count; mapping(address => uint256) per; }
    event Lent(address indexed to, uint256 indexed id, string title, int32[] days_);
    function more() private pure returns (More storage s) {
        assembly { s.slot := SLOT }
    }
    function initialise() external { name = "old"; }
    function lend(address to, uint256 id, string calldata title) external {
        int32[] memory d = new int32[](2); d[0] = -7; d[1] = 9;
        emit Lent(to, id, title, d);
    }
    function quiet(bytes4 word) external { hashed[word] = true; }
    function fill(address a) external {
        low = 5; high = -3; on = true; mood = Mood.Merry;
        name = "a title that is much longer than one word can hold"; raw = hex"0102";
        small.push(7); small.push(8);
        books.push(Book(a, 300, true, "Odyssey"));
        owned[a][42].pages = 9;
        named["key"] = 1;
        hashed[bytes32(uint256(uint160(a)) << 96)] = true;
        pair[1].lent = true;
        more().count = 4; more().per[a] = 6;
    }
    function pagesOf(address to, uint256 id) external view returns (uint256) { return owned[to][id].pages + ADD; }
    function byTitle(string calldata title) external view returns (uint256) { return bytes(title).length + ADD; }
    function byDay(int32 day) external pure returns (int256) { return day + int256(ADD); }
    function isHashed(bytes4 word) external view returns (bool) { return hashed[word]; }
    function byMood(Mood mood_) external pure returns (uint256) { return uint256(mood_); }
    function byBook(Book calldata book) external pure returns (uint256) { return book.pages; }
    function unasked(bytes20 nobody) external pure returns (bytes20) { return nobody; }
}`

func shelves(t *testing.T) *scene {
	t.Helper()
	base := new(big.Int).SetBytes(crypto.Keccak256([]byte("shelf.more")))
	slot := crypto.Keccak256Hash(common.BigToHash(base.Sub(base, common.Big1)).Bytes())
	slot[31] = 0
	source := strings.Replace(shelf, "SLOT", slot.Hex(), 1)
	return newScene(t, "initialise()", nil, strings.ReplaceAll(source, "ADD", "0"), strings.ReplaceAll(source, "ADD", "1"))
}

// Every slot that an activation changes has its name, whatever lies there, and its values as people write them.
func TestEverySortOfVariableIsNamed(t *testing.T) {
	s := shelves(t)
	who := common.HexToAddress("0x00000000000000000000000000000000000000a1")
	r := s.rehearse(1, func(r *rehearse.Rehearsal) {
		r.Past = nil
		r.Activation.Members[0].Code.Initialiser = s.pack(1, "fill", who)
	})
	var got []string
	for _, w := range r.Activation.Storage {
		if len(w.Fields) == 0 {
			t.Errorf("nobody knows %v: %v → %v", w.Slot, w.Before, w.After)
		}
		got = append(got, w.Fields...)
	}
	for _, want := range []string{
		"low: 0 → 5", "high: 0 → -3", "on: false → true", "mood: Calm (0) → Merry (1)", `name: "old" → of 50 bytes`, "raw: 0x → 0x0102",
		"name, bytes from 0: 0x" + strings.Repeat("0", 64) + " → 0x" + common.Bytes2Hex([]byte("a title that is much longer than")),
		"small.length: 0 → 2", "small[0]: 0 → 7", "small[1]: 0 → 8", "books.length: 0 → 1", "books[0].author: 0x" + strings.Repeat("0", 40) + " → " + who.Hex(),
		"books[0].pages: 0 → 300", "books[0].lent: false → true", `books[0].title: "" → "Odyssey"`, "owned[" + who.Hex() + "][42].pages: 0 → 9",
		`named["key"]: 0 → 1`, "hashed[0x" + strings.Repeat("0", 38) + "a1" + strings.Repeat("0", 24) + "]: false → true", "pair[1].lent: false → true",
		"shelf.more.count: 0 → 4", "shelf.more.per[" + who.Hex() + "]: 0 → 6",
	} {
		if !slices.Contains(got, want) {
			t.Errorf("no %q", want)
		}
	}
	if t.Failed() {
		t.Log(strings.Join(got, "\n"))
	}
}

// Views are called with what people used: arguments of calls and events of every type, elements of lists, and calls out of a file; those for
// which there is nothing are listed.
func TestViewsAreCalledWithRecordedArguments(t *testing.T) {
	s := shelves(t)
	to := common.HexToAddress("0xb0b")
	s.send(s.contract, s.pack(0, "lend", to, big.NewInt(42), "Odyssey"))
	s.send(s.contract, s.pack(0, "quiet", [4]byte{1, 2, 3, 4}))
	mood := s.pack(1, "byMood", uint8(1))
	r := s.rehearse(1, func(r *rehearse.Rehearsal) { r.Calls = [][]byte{mood} })
	text := s.text(r)
	for _, want := range []string{
		"pagesOf(" + to.Hex() + ", 42): 0 → 1", `byTitle("Odyssey"): 7 → 8`, "byDay(-7): -7 → -6", "byDay(9): 9 → 10",
		"not called, no arguments were recorded: unasked(bytes20)", "not called, no arguments were recorded: byBook((address,uint64,bool,string))",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q:\n%s", want, text)
		}
	}
	if len(r.NotCalled) != 2 || r.ViewsSame < 2 { // isHashed(0x01020304), byMood(1)
		t.Errorf("%q, %d the same:\n%s", r.NotCalled, r.ViewsSame, text)
	}
	if without := s.rehearse(1, nil); !slices.Contains(without.NotCalled, "byMood(uint8)") {
		t.Errorf("control: %q", without.NotCalled)
	}
}

// caller calls other contracts, without a word.
const caller = `pragma solidity ^0.8.0;
contract Caller { function go(address to, bytes calldata data) external { (bool ok,) = to.call(data); ok; } }`

// Calls by other contracts that leave no log are found where an endpoint tells of calls, and told to be missing where none does.
func TestCallsByOtherContracts(t *testing.T) {
	s := shelves(t)
	other := compile(t, caller)
	at := s.create(other.creation)
	data, err := other.ABI.Pack("go", s.contract, s.pack(0, "quiet", [4]byte{9}))
	if err != nil {
		t.Fatal(err)
	}
	silent := s.send(at, data)
	find := func(traces bool) (found bool, missing string) {
		t.Helper()
		h, err := rehearse.Find(t.Context(), s.client, []common.Address{s.contract}, rehearse.Range{To: s.head().Number, Traces: traces}, nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range h.Blocks {
			for _, i := range p.Indices {
				found = found || p.Transactions[i].Hash() == silent
			}
		}
		return found, strings.Join(h.Missing, "\n")
	}
	if found, missing := find(true); !found || missing != "" {
		t.Errorf("%v, missing: %s", found, missing)
	}
	if found, missing := find(false); found || !strings.Contains(missing, "trace_filter") {
		t.Errorf("control: %v, missing: %s", found, missing)
	}
	r := s.rehearse(1, func(r *rehearse.Rehearsal) {
		if r.Past, err = rehearse.These(t.Context(), s.client, []common.Hash{silent}); err != nil {
			t.Fatal(err)
		}
	})
	if len(r.Functions) != 1 || r.Functions[0].Function != "quiet(bytes4), called by other contracts" || r.Functions[0].Same != 1 {
		t.Errorf("%+v", r.Functions)
	}
}
