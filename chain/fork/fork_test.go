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
		if err := s.Keep(); err != nil {
			t.Fatal(err)
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
		question, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		response, err := http.Post(target, "application/json", bytes.NewReader(question))
		if err != nil {
			return
		}
		defer response.Body.Close()
		answer, err := io.ReadAll(response.Body)
		if err != nil {
			return
		}
		if bytes.Contains(question, []byte(`"`+method+`"`)) {
			answer = edit(answer)
		}
		w.Header().Set("Content-Type", "application/json")
		w.Write(answer)
	}))
	t.Cleanup(server.Close)
	return server.URL
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
			if err := c.ask(w.Dial(liar)); !errors.As(err, &wrong) {
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

// Kept state serves the next time without the endpoint; torn or changed, it is fetched again.
func TestKeptState(t *testing.T) {
	w := chaintest.New(t, 4)
	store := &fork.Store{Dir: filepath.Join(t.TempDir(), "state")}
	asked := 0
	counting := editing(t, w.Chain.URL(), "eth_getProof", func(b []byte) []byte { asked++; return b })
	client, head := w.Dial(counting), w.Head().Hash
	read := func() (questions int) {
		t.Helper()
		before := asked
		s := stateAt(t, client, head, store)
		code, err := s.Code(w.Network.Registry)
		if err != nil || len(code) == 0 {
			t.Fatal(err)
		}
		if _, err := s.Slot(w.Network.Registry, common.Hash{}); err != nil {
			t.Fatal(err)
		}
		if err := s.Keep(); err != nil {
			t.Fatal(err)
		}
		return asked - before
	}
	if n := read(); n == 0 {
		t.Fatal("nothing was asked")
	}
	if n := read(); n != 0 {
		t.Errorf("%d questions about what is kept", n)
	}
	files, err := filepath.Glob(filepath.Join(store.Dir, "*"))
	if err != nil || len(files) != 1 {
		t.Fatal(files, err)
	}
	whole, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	for name, b := range map[string][]byte{
		"empty": {}, "torn": whole[:len(whole)-1], "short": whole[:31], "changed": append(bytes.Clone(whole[:100]), append([]byte{whole[100] ^ 1}, whole[101:]...)...),
	} {
		if err := os.WriteFile(files[0], b, 0o644); err != nil {
			t.Fatal(err)
		}
		if n := read(); n == 0 {
			t.Errorf("%s: believed", name)
		}
	}
}
