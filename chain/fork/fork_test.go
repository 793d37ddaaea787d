package fork_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"theseus/chain"
	"theseus/chain/chaintest"
	"theseus/chain/fork"
)

// Every transaction that a network's deployment took does on a copy what it did on the chain: the same answer, gas, logs.
func TestReplayIsFaithful(t *testing.T) {
	w := chaintest.New(t, 4)
	dir := t.TempDir()
	replayed := 0
	for number := uint64(1); number <= w.Head().Number; number++ {
		at, err := w.BlockAt(t.Context(), number)
		if err != nil {
			t.Fatal(err)
		}
		block, err := w.Body(t.Context(), at.Hash)
		if err != nil {
			t.Fatal(err)
		}
		receipts, err := w.Receipts(t.Context(), block)
		if err != nil {
			t.Fatal(err)
		}
		s := stateAt(t, w.Client, block.ParentHash, &fork.Store{Dir: dir})
		s.In(block.Header)
		for i, tx := range block.Transactions {
			o, err := s.Replay(tx)
			if err != nil {
				t.Fatal(err)
			}
			replayed++
			r := receipts[i]
			if (o.Err == nil) != (r.Status == types.ReceiptStatusSuccessful) || o.GasUsed != r.GasUsed || logs(o.Logs) != logs(r.Logs) {
				t.Errorf("block %d, transaction %d: %v, gas %d, logs %s; receipt: status %d, gas %d, logs %s",
					number, i, o.Err, o.GasUsed, logs(o.Logs), r.Status, r.GasUsed, logs(r.Logs))
			}
		}
		if !s.Proven() {
			t.Errorf("block %d: not proven", number)
		}
	}
	if replayed < 15 {
		t.Errorf("%d transactions", replayed)
	}
}

func logs(list []*types.Log) string {
	var b bytes.Buffer
	for _, l := range list {
		fmt.Fprintf(&b, "%v %x %x;", l.Address, l.Topics, l.Data)
	}
	return b.String()
}

func stateAt(t *testing.T, c *chain.Client, block common.Hash, store *fork.Store) *fork.State {
	t.Helper()
	s, err := fork.At(t.Context(), c, block, store)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// editing is an endpoint whose answers to one method are changed.
func editing(t *testing.T, target, method string, edit func(result []byte) []byte) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		question, answer := exchange(r, target)
		if bytes.Contains(question, []byte(`"`+method+`"`)) {
			answer = edit(answer)
		}
		w.Header().Set("Content-Type", "application/json")
		w.Write(answer)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

func exchange(r *http.Request, target string) (question, answer []byte) {
	question, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, nil
	}
	response, err := http.Post(target, "application/json", bytes.NewReader(question))
	if err != nil {
		return question, nil
	}
	defer response.Body.Close()
	answer, _ = io.ReadAll(response.Body)
	return question, answer
}

// A proof of something else is no proof, a changed block is not that block; an endpoint that gives none is asked as the others are.
func TestWhatAnEndpointSaysIsHeldAgainstTheBlock(t *testing.T) {
	w := chaintest.New(t, 4)
	head := w.Head()
	body, err := w.Body(t.Context(), head.Hash)
	if err != nil || len(body.Transactions) == 0 {
		t.Fatal(err)
	}
	contract, slot := w.Network.CodeRegistry, common.Hash{}
	account, words, err := w.Proof(t.Context(), body.Header, w.Network.Registry, slot)
	if err != nil || account.CodeHash == types.EmptyCodeHash {
		t.Fatalf("%+v, %v", account, err)
	}
	nobody, _, err := w.Proof(t.Context(), body.Header, common.HexToAddress("0xabcdef"))
	if err != nil || nobody.Nonce != 0 || nobody.CodeHash != types.EmptyCodeHash {
		t.Errorf("an account that is not there: %+v, %v", nobody, err)
	}

	flip := func(field string) func([]byte) []byte {
		return func(b []byte) []byte {
			at := bytes.Index(b, []byte(field))
			if at < 0 {
				return b
			}
			at += bytes.Index(b[at:], []byte(`0x`)) + 8
			b[at] = map[bool]byte{true: '1', false: '0'}[b[at] == '0']
			return b
		}
	}
	unknown := func(b []byte) []byte {
		return []byte(`{"jsonrpc":"2.0","id":` + string(regexp.MustCompile(`"id":(\d+)`).FindSubmatch(b)[1]) + `,"error":{"code":-32601,"message":"the method does not exist"}}`)
	}
	for name, c := range map[string]struct {
		method string
		edit   func([]byte) []byte
		ask    func(*chain.Client) error
	}{
		"account proof": {"eth_getProof", flip(`"accountProof"`), func(c *chain.Client) error {
			_, _, err := c.Proof(t.Context(), body.Header, contract, slot)
			return err
		}},
		"no proof": {"eth_getProof", unknown, func(c *chain.Client) error {
			_, _, err := c.Proof(t.Context(), body.Header, contract, slot)
			return err
		}},
		"header": {"eth_getBlockByHash", flip(`"stateRoot"`), func(c *chain.Client) error {
			_, err := c.Body(t.Context(), head.Hash)
			return err
		}},
		"transactions": {"eth_getBlockByHash", flip(`"value"`), func(c *chain.Client) error {
			_, err := c.Body(t.Context(), head.Hash)
			return err
		}},
		"receipts": {"eth_getBlockReceipts", flip(`"cumulativeGasUsed"`), func(c *chain.Client) error {
			_, err := c.Receipts(t.Context(), body)
			return err
		}},
		"code": {"eth_getCode", flip(`"result"`), func(c *chain.Client) error {
			_, err := c.CodeOf(t.Context(), head.Hash, w.Network.Registry, account.CodeHash)
			return err
		}},
	} {
		t.Run(name, func(t *testing.T) {
			liar := editing(t, w.Chain.URL(), c.method, c.edit)
			var wrong *chain.AnswerError
			var proof *chain.ProofError
			if err := c.ask(w.Dial(liar)); !errors.As(err, &wrong) && !errors.As(err, &proof) {
				t.Errorf("alone: %v", err)
			}
			if err := c.ask(w.Dial(liar, w.Chain.URL())); err != nil {
				t.Errorf("beside one that is honest: %v", err)
			}
			if err := c.ask(w.Dial(w.Chain.URL())); err != nil {
				t.Errorf("control: %v", err)
			}
		})
	}

	// Without proofs, what it says counts as an endpoint's word, and that is told.
	s, err := fork.At(t.Context(), w.Dial(editing(t, w.Chain.URL(), "eth_getProof", unknown)), head.Hash, nil)
	if err != nil {
		t.Fatal(err)
	}
	word, err := s.Slot(w.Network.Registry, slot)
	if err != nil || word != words[0] || s.Proven() {
		t.Errorf("%v, %v; proven %v", word, err, s.Proven())
	}
	// State that is gone is an error and never an empty account.
	gone := func(b []byte) []byte { return bytes.ReplaceAll(unknown(b), []byte("-32601"), []byte("-32000")) }
	all := w.Chain.URL()
	for _, method := range []string{"eth_getProof", "eth_getBalance"} {
		all = editing(t, all, method, func(b []byte) []byte {
			if b[0] == '[' {
				return []byte(`[]`)
			}
			return gone(b)
		})
	}
	s, err = fork.At(t.Context(), w.Dial(all), head.Hash, nil)
	if err != nil {
		t.Fatal(err)
	}
	var missing *chain.MissingStateError
	if _, err := s.Balance(w.Network.Registry); !errors.As(err, &missing) {
		t.Errorf("%v", err)
	}
	if _, err := s.Run(fork.Message{To: w.Network.Registry}); !errors.As(err, &missing) {
		t.Errorf("%v", err)
	}
}

// What a transaction did is told, what was reverted is not; a call leaves nothing behind.
func TestChangesOfATransaction(t *testing.T) {
	w := chaintest.New(t, 4)
	s := stateAt(t, w.Client, w.Head().Hash, nil)
	from, to := common.HexToAddress("0xf0"), common.HexToAddress("0xc0")
	// Stores the first word of the call data at its second, and refuses if the third is not zero.
	s.SetCode(to, common.FromHex("5f356020355560403515601557"+"60015f5260205ffd"+"5b00"))
	s.Fund(from, big.NewInt(1000))
	data := func(words ...int64) (b []byte) {
		for _, n := range words {
			b = append(b, common.BigToHash(big.NewInt(n)).Bytes()...)
		}
		return b
	}
	run := func(act func(fork.Message) (*fork.Outcome, error), words ...int64) *fork.Outcome {
		t.Helper()
		o, err := act(fork.Message{From: from, To: to, Value: big.NewInt(7), Data: data(words...)})
		if err != nil {
			t.Fatal(err)
		}
		return o
	}
	nine, three := common.BigToHash(big.NewInt(9)), common.BigToHash(big.NewInt(3))
	want := fork.Changes{
		Slots: []fork.SlotChange{{Account: to, Slot: three, After: nine}},
		Balances: []fork.BalanceChange{
			{Account: to, Before: big.NewInt(0), After: big.NewInt(7)}, {Account: from, Before: big.NewInt(1000), After: big.NewInt(993)},
		},
	}
	if o := run(s.Call, 9, 3, 0); o.Err != nil || !reflect.DeepEqual(o.Changes, want) {
		t.Errorf("call: %v, %+v", o.Err, o.Changes)
	}
	if o := run(s.Run, 9, 3, 1); o.Err == nil || !reflect.DeepEqual(o.Changes, fork.Changes{}) || !bytes.Equal(o.Ret, data(1)) {
		t.Errorf("refused: %v, %x, %+v", o.Err, o.Ret, o.Changes)
	}
	if word, err := s.Slot(to, three); err != nil || word != (common.Hash{}) {
		t.Errorf("the call stayed: %v, %v", word, err)
	}
	copied := s.Copy()
	if o := run(s.Run, 9, 3, 0); o.Err != nil || !reflect.DeepEqual(o.Changes, want) {
		t.Errorf("transaction: %v, %+v", o.Err, o.Changes)
	}
	if word, _ := s.Slot(to, three); word != nine {
		t.Errorf("%v", word)
	}
	if word, _ := copied.Slot(to, three); word != (common.Hash{}) {
		t.Errorf("in the copy: %v", word)
	}
	if o, err := s.StaticCall(fork.Message{From: from, To: to, Data: data(1, 1, 0)}); err != nil || o.Err == nil {
		t.Errorf("a static call wrote: %+v, %v", o, err)
	}
}

// Kept state serves the next time without the endpoint; what is torn or changed is fetched again, and nothing else.
func TestKeptState(t *testing.T) {
	w := chaintest.New(t, 4)
	store := &fork.Store{Dir: filepath.Join(t.TempDir(), "state")}
	asked := 0
	counting := editing(t, w.Chain.URL(), "eth_getProof", func(b []byte) []byte { asked++; return b })
	client, head := w.Dial(counting), w.Head().Hash
	read := func() (questions int) {
		t.Helper()
		store = &fork.Store{Dir: store.Dir} // as another process would
		before := asked
		s := stateAt(t, client, head, store)
		code, err := s.Code(w.Network.Registry)
		if err != nil || len(code) == 0 {
			t.Fatal(err)
		}
		for slot := range byte(3) {
			if _, err := s.Slot(w.Network.Registry, common.Hash{31: slot}); err != nil {
				t.Fatal(err)
			}
		}
		if !s.Proven() || store.Problem() != nil {
			t.Errorf("proven %v, %v", s.Proven(), store.Problem())
		}
		return asked - before
	}
	if n := read(); n != 4 {
		t.Fatalf("%d questions", n)
	}
	if n := read(); n != 0 {
		t.Errorf("%d questions about what is kept", n)
	}
	path := func(pattern string) string {
		files, err := filepath.Glob(filepath.Join(store.Dir, pattern))
		if err != nil || len(files) != 1 {
			t.Fatal(files, err)
		}
		return files[0]
	}
	state := path("*.state")
	whole, err := os.ReadFile(state)
	if err != nil {
		t.Fatal(err)
	}
	at := func(word string) int { return bytes.LastIndex(whole, []byte(word)) }
	flipped := func(i int) []byte {
		b := bytes.Clone(whole)
		b[i] ^= 1
		return b
	}
	for name, c := range map[string]struct {
		content []byte
		again   int
	}{
		"empty": {nil, 4}, "without an end": {whole[:len(whole)-1], 0}, "torn": {whole[:len(whole)-9], 1}, "torn in the middle": {whole[:at("account")+30], 4},
		"a slot": {flipped(at("slot") + 60), 1}, "a sum": {flipped(at("slot") - 3), 1}, "the header": {flipped(at("header") + 80), 0},
		"the account": {flipped(at("account") + 50), 1}, "how it is known": {bytes.Replace(whole, []byte("proven"), []byte("said"), 1), 1},
		"an end of line": {bytes.Replace(whole, []byte("proven\n\n"), []byte("proven  "), 1), 2},
	} {
		t.Run(name, func(t *testing.T) {
			if err := os.WriteFile(state, c.content, 0o644); err != nil {
				t.Fatal(err)
			}
			if n := read(); n != c.again {
				t.Errorf("%d questions, want %d", n, c.again)
			}
			if n := read(); n != 0 {
				t.Errorf("%d questions the second time", n)
			}
		})
	}
	if err := os.WriteFile(path("*.code"), []byte("other code"), 0o644); err != nil {
		t.Fatal(err)
	}
	if read(); store.Damaged() == 0 {
		t.Error("other code was believed")
	}
}

// A folder that takes nothing stops nothing, and that is told.
func TestStateThatCannotBeKept(t *testing.T) {
	w := chaintest.New(t, 4)
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	for _, dir := range []string{file, "/dev/full"} {
		store := &fork.Store{Dir: dir}
		s := stateAt(t, w.Client, w.Head().Hash, store)
		if code, err := s.Code(w.Network.Registry); err != nil || len(code) == 0 || store.Problem() == nil {
			t.Errorf("%s: %d bytes, %v; kept: %v", dir, len(code), err, store.Problem())
		}
	}
}
