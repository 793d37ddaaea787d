package fork_test

import (
	"bytes"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/chain/chaintest"
	"theseus/chain/faulttest"
	"theseus/chain/fork"
)

// unknownMethod answers as a server does that does not have a method.
func unknownMethod(b []byte) []byte {
	return refusal(b, `{"code":-32601,"message":"the method does not exist"}`)
}

func pruned(b []byte) []byte {
	return refusal(b, `{"code":-32000,"message":"missing trie node 00 (path )"}`)
}

// refusal is an answer, or a batch of them, with an error in the place of results.
func refusal(b []byte, err string) []byte {
	ids := bytes.Split(b, []byte(`"id":`))[1:]
	var answers []string
	for _, id := range ids {
		answers = append(answers, `{"jsonrpc":"2.0","id":`+string(id[:bytes.IndexAny(id, ",}")])+`,"error":`+err+`}`)
	}
	if b[0] == '[' {
		return []byte("[" + strings.Join(answers, ",") + "]")
	}
	return []byte(answers[0])
}

// An endpoint that lies about a slot is refused where it gives proofs, with its name and what it lied about; beside an honest one it changes
// nothing. The control: without proofs its word is taken, and the state says that it is not proven.
func TestALiarIsFoundByItsProofs(t *testing.T) {
	w := chaintest.New(t, 4)
	head := w.Head()
	slot := common.Hash{}
	honest, err := stateAt(t, w.Client, head.Hash, nil).Slot(w.Network.Registry, slot)
	if err != nil || honest == (common.Hash{}) {
		t.Fatal(honest, err)
	}
	word := strings.TrimLeft(honest.Hex()[2:], "0")
	lie := func(b []byte) []byte { // the account's own proof stays as it is
		at := max(bytes.Index(b, []byte("storageProof")), 0)
		return append(bytes.Clone(b[:at]), bytes.ReplaceAll(b[at:], []byte(word), []byte(strings.Repeat("1", len(word))))...)
	}
	liar := editing(t, editing(t, w.Chain.URL(), "eth_getStorageAt", lie), "eth_getProof", lie)
	_, err = stateAt(t, w.Dial(liar), head.Hash, nil).Slot(w.Network.Registry, slot)
	var proof *chain.ProofError
	if !errors.As(err, &proof) || proof.Account != w.Network.Registry || proof.Slot == nil || *proof.Slot != slot || proof.Endpoint != liar || proof.Block != head.Number {
		t.Errorf("%+v, %v", proof, err)
	}
	for _, part := range []string{liar, slot.Hex(), w.Network.Registry.Hex(), "does not hold"} {
		if err == nil || !strings.Contains(err.Error(), part) {
			t.Errorf("%v does not name %s", err, part)
		}
	}
	s := stateAt(t, w.Dial(liar, w.Chain.URL()), head.Hash, nil)
	if word, err := s.Slot(w.Network.Registry, slot); err != nil || word != honest || !s.Proven() {
		t.Errorf("beside an honest one: %v, %v", word, err)
	}
	s = stateAt(t, w.Dial(editing(t, liar, "eth_getProof", unknownMethod)), head.Hash, nil)
	if word, err := s.Slot(w.Network.Registry, slot); err != nil || word == honest || s.Proven() {
		t.Errorf("control: %v, %v, proven %v", word, err, s.Proven())
	}
	if n, why := s.Unproven(); n != 2 || why == nil || !strings.Contains(why.Error(), "eth_getProof") { // the account too
		t.Errorf("%d, %v", n, why)
	}
	// Without proofs a quorum decides.
	deaf := func() string { return editing(t, w.Chain.URL(), "eth_getProof", unknownMethod) }
	s = stateAt(t, w.Dial(editing(t, liar, "eth_getProof", unknownMethod), deaf(), deaf()), head.Hash, nil)
	if word, err := s.Slot(w.Network.Registry, slot); err != nil || word != honest || s.Proven() {
		t.Errorf("two against one: %v, %v", word, err)
	}
}

// State that an endpoint has thrown away is told with its block and what to do.
func TestStateThatIsGone(t *testing.T) {
	w := chaintest.New(t, 4)
	all := w.Chain.URL()
	for _, method := range []string{"eth_getProof", "eth_getBalance", "eth_getStorageAt", "eth_getCode"} {
		all = editing(t, all, method, pruned)
	}
	_, err := stateAt(t, w.Dial(all), w.Head().Hash, nil).Code(w.Network.Registry)
	var missing *chain.MissingStateError
	if !errors.As(err, &missing) || missing.Number != w.Head().Number || !strings.Contains(err.Error(), "archive node") {
		t.Errorf("%v", err)
	}
}

// A block that is thrown out while its state is read is told as that, not as missing state.
func TestABlockThatVanishes(t *testing.T) {
	w := chaintest.New(t, 4)
	parent := w.Head()
	w.Pass(10)
	head := w.Head()
	s := stateAt(t, w.Client, head.Hash, nil)
	if err := s.Check(); err != nil {
		t.Fatal(err)
	}
	if err := w.Chain.Fork(parent.Hash, true); err != nil {
		t.Fatal(err)
	}
	w.Pass(20)
	w.Pass(20)
	var vanished *fork.VanishedError
	if _, err := s.Code(w.Network.Registry); !errors.As(err, &vanished) || vanished.Block != head.Hash || vanished.Number != head.Number {
		t.Errorf("%v", err)
	}
	if err := s.Check(); !errors.As(err, &vanished) {
		t.Errorf("%v", err)
	}
	if err := stateAt(t, w.Client, w.Head().Hash, nil).Check(); err != nil {
		t.Errorf("control: %v", err)
	}
}

// One that limits the rate is waited for, as long as the patience lasts, and that is told; another endpoint is asked first.
func TestRateLimits(t *testing.T) {
	w := chaintest.New(t, 4)
	proxy := faulttest.New(t, w.Chain.URL(), w.Chain.URL())
	var mu sync.Mutex
	waits := 0
	dial := func(patience time.Duration, endpoints ...string) *chain.Client {
		t.Helper()
		c, err := chain.Dial(t.Context(), chain.Config{Endpoints: endpoints, Timeout: 5 * time.Second, Patience: patience, Waiting: func(endpoint string, _ time.Duration) {
			mu.Lock()
			defer mu.Unlock()
			if waits++; endpoint != proxy.URL {
				t.Errorf("waits for %s", endpoint)
			}
		}})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(c.Close)
		return c
	}
	read := func(c *chain.Client) error {
		_, err := stateAt(t, c, w.Head().Hash, nil).Code(w.Network.Registry)
		return err
	}
	patient, hasty, both := dial(time.Minute, proxy.URL), dial(0, proxy.URL), dial(time.Minute, proxy.URL, w.Chain.URL())
	for _, name := range []string{"limits the rate with status 429", "limits the rate with code -32005"} {
		proxy.Set(faulttest.Named(name), "eth_getProof", 5)
		if err := read(patient); err != nil || waits == 0 {
			t.Errorf("%s: %v after %d waits", name, err, waits)
		}
		waits = 0
		proxy.Set(faulttest.Named(name), "eth_getProof", faulttest.Always)
		var unavailable *chain.UnavailableError
		if err := read(hasty); !errors.As(err, &unavailable) {
			t.Errorf("control: %s: %v", name, err)
		}
		if err := read(both); err != nil || waits != 0 {
			t.Errorf("%s, beside another: %v after %d waits", name, err, waits)
		}
		proxy.Heal()
	}
}

// What is damaged on its way is neither believed nor taken for a refusal that would allow to go without proofs.
func TestDamagedAnswers(t *testing.T) {
	w := chaintest.New(t, 4)
	head := w.Head().Hash
	for _, name := range []string{
		"hangs", "resets the connection in the middle of an answer", "cuts the JSON off", "gives an empty body", "answers null", "answers with numbers in place of strings",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel() // most of it is waiting
			proxy := faulttest.New(t, w.Chain.URL(), w.Chain.URL())
			c, err := chain.Dial(t.Context(), chain.Config{Endpoints: []string{proxy.URL}, Timeout: time.Second})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(c.Close)
			proxy.Set(faulttest.Named(name), "eth_getProof", faulttest.Always)
			s := stateAt(t, c, head, nil)
			if _, err := s.Code(w.Network.Registry); err == nil || !s.Proven() {
				t.Errorf("%v, proven %v", err, s.Proven())
			}
			proxy.Heal()
			if code, err := stateAt(t, c, head, nil).Code(w.Network.Registry); err != nil || len(code) == 0 {
				t.Errorf("control: %v", err)
			}
		})
	}
}

// Receipts come one by one where a server does not have them at once; one that lacks is an error.
func TestReceiptsOneByOne(t *testing.T) {
	w := chaintest.New(t, 4)
	body, err := w.Body(t.Context(), w.Head().Hash)
	if err != nil || len(body.Transactions) == 0 {
		t.Fatal(err)
	}
	want, err := w.Receipts(t.Context(), body)
	if err != nil {
		t.Fatal(err)
	}
	old := editing(t, w.Chain.URL(), "eth_getBlockReceipts", unknownMethod)
	got, err := w.Dial(old).Receipts(t.Context(), body)
	if err != nil || len(got) != len(want) || got[0].GasUsed != want[0].GasUsed {
		t.Errorf("%v, %v", got, err)
	}
	none := editing(t, old, "eth_getTransactionReceipt", func(b []byte) []byte {
		return []byte(`[{"jsonrpc":"2.0","id":` + string(bytes.Split(bytes.Split(b, []byte(`"id":`))[1], []byte(","))[0]) + `,"result":null}]`)
	})
	var wrong *chain.AnswerError
	if _, err := w.Dial(none).Receipts(t.Context(), body); !errors.As(err, &wrong) {
		t.Errorf("%v", err)
	}
}
