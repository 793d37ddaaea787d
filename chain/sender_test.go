package chain

import (
	"bytes"
	"context"
	"errors"
	"io"
	"math/big"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"theseus/chain/devnet"
)

func (w *world) nonce(t testing.TB, account int) uint64 {
	t.Helper()
	n, err := w.client.Nonce(t.Context(), w.head(t).Hash, devnet.DevAccount(account).Address)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestSend(t *testing.T) {
	w := newWorld(t)
	receipt := w.say(t, 7)
	if len(receipt.Logs) != 1 || !bytes.Equal(receipt.Logs[0].Data, []byte{7}) || receipt.Logs[0].Topics[0] != echoTopic {
		t.Errorf("receipt %+v", receipt)
	}
	before := w.nonce(t, 0)
	var revert *RevertError
	for name, gas := range map[string]uint64{"estimated": 0, "with a limit": 100_000} {
		_, err := w.sender.Send(t.Context(), Tx{To: &w.contract, Data: []byte{0, 1, 2, 3, 4, 5}, Gas: gas})
		if !errors.As(err, &revert) || !bytes.Equal(revert.Data, []byte{1, 2, 3, 4, 5}) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := w.sender.Send(t.Context(), Tx{To: &w.contract, Data: []byte{1}, Gas: 21_500}); err == nil {
		t.Error("sent with too little gas")
	}
	if _, err := w.sender.Send(t.Context(), Tx{To: &w.contract, Value: new(big.Int).Lsh(big.NewInt(1), 200), Gas: 30_000}); err == nil {
		t.Error("sent more than there is")
	}
	if after := w.nonce(t, 0); after != before {
		t.Errorf("%d transactions of refused calls were sent", after-before)
	}
	var fee *FeeError
	poor := newSender(t, w.client, 3, SenderConfig{MaxFee: big.NewInt(1)})
	if _, err := poor.Send(t.Context(), Tx{To: &w.contract, Data: []byte{1}}); !errors.As(err, &fee) {
		t.Errorf("fee above the limit: %v", err)
	}
}

func TestSendManyAtOnce(t *testing.T) {
	w := newWorld(t)
	before := w.nonce(t, 0)
	var group sync.WaitGroup
	const sends = 40 // more than the journal keeps of what is mined and has no key
	for i := range sends {
		group.Go(func() {
			if receipt, err := w.sender.Send(t.Context(), Tx{To: &w.contract, Data: []byte{byte(i + 1)}}); err != nil || !bytes.Equal(receipt.Logs[0].Data, []byte{byte(i + 1)}) {
				t.Errorf("%d: %v", i, err)
			}
		})
	}
	group.Wait()
	if n := w.nonce(t, 0) - before; n != sends {
		t.Errorf("%d transactions for %d", n, sends)
	}
}

func TestKeySendsOnce(t *testing.T) {
	w := newWorld(t)
	dir := t.TempDir()
	tx := Tx{Key: "commit/1", To: &w.contract, Data: []byte{1}}
	s := newSender(t, w.client, 1, SenderConfig{Journal: dir})
	first, err := s.Send(t.Context(), tx)
	if err != nil {
		t.Fatal(err)
	}
	second, err := s.Send(t.Context(), tx)
	if err != nil || second.TxHash != first.TxHash {
		t.Errorf("second time: %v, %v", second, err)
	}
	var reuse *KeyReuseError
	for name, other := range map[string]Tx{
		"data": {Key: tx.Key, To: tx.To, Data: []byte{2}}, "value": {Key: tx.Key, To: tx.To, Data: tx.Data, Value: big.NewInt(1)},
		"creation": {Key: tx.Key, Data: tx.Data}, "address": {Key: tx.Key, To: &common.Address{4}, Data: tx.Data},
	} {
		if _, err := s.Send(t.Context(), other); !errors.As(err, &reuse) {
			t.Errorf("the key with another %s: %v", name, err)
		}
	}
	if _, err := w.client.NewSender(shortly(t, 200*time.Millisecond), local{devnet.DevAccount(1)}, SenderConfig{Journal: dir}); !errors.As(err, new(*JournalError)) {
		t.Errorf("a second sender on one journal: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	third, err := newSender(t, w.client, 1, SenderConfig{Journal: dir}).Send(t.Context(), tx)
	if err != nil || third.TxHash != first.TxHash {
		t.Errorf("after a restart: %v, %v", third, err)
	}
	if n := w.nonce(t, 1); n != 1 {
		t.Errorf("%d transactions for one key", n)
	}
}

func shortly(t testing.TB, d time.Duration) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), d)
	t.Cleanup(cancel)
	return ctx
}

func TestKeyOfAFailedTransactionIsFree(t *testing.T) {
	w := newWorld(t)
	p := newProxy(t, w.node.URL())
	// Whoever simulates sees success; the block sees a refusal.
	simulated := []byte(`"0x07"`)
	p.set(func(rw http.ResponseWriter, r request) bool {
		if r.Method != "eth_call" {
			return false
		}
		rw.Header().Set("Content-Type", "application/json")
		io.WriteString(rw, `{"jsonrpc":"2.0","id":`+string(r.ID)+`,"result":`+string(simulated)+`}`)
		return true
	}, nil)
	s := newSender(t, dial(t, Config{Endpoints: []string{p.URL}}), 1, SenderConfig{})
	tx := Tx{Key: "reveal/1", To: &w.contract, Data: []byte{0, 9, 9, 9, 9}, Gas: 100_000}
	var revert *RevertError
	receipt, err := s.Send(t.Context(), tx)
	if receipt == nil || receipt.Status != types.ReceiptStatusFailed || !errors.As(err, &revert) {
		t.Fatalf("%+v, %v", receipt, err)
	}
	p.set(nil, nil)
	tx.Data = []byte{9}
	if receipt, err := s.Send(t.Context(), tx); err != nil || receipt.Status != types.ReceiptStatusSuccessful {
		t.Fatalf("%+v, %v", receipt, err)
	}
}

// sending is a fault that comes to transactions alone.
func sending(fault func(http.ResponseWriter, request) bool) func(http.ResponseWriter, request) bool {
	return func(w http.ResponseWriter, r request) bool {
		return r.Method == "eth_sendRawTransaction" && fault(w, r)
	}
}

// swallow takes a transaction and loses it.
func swallow(w http.ResponseWriter, r request) bool {
	var raw hexutil.Bytes
	raw.UnmarshalJSON(r.Params[0])
	tx := new(types.Transaction)
	tx.UnmarshalBinary(raw)
	w.Header().Set("Content-Type", "application/json")
	io.WriteString(w, `{"jsonrpc":"2.0","id":`+string(r.ID)+`,"result":"`+tx.Hash().Hex()+`"}`)
	return true
}

func TestLostReplySendsOnce(t *testing.T) {
	w := newWorld(t)
	p := newProxy(t, w.node.URL())
	replies := 0
	p.set(sending(func(rw http.ResponseWriter, r request) bool {
		if replies++; replies > 2 {
			return false
		}
		if err := w.client.endpoints[0].client.CallContext(context.Background(), nil, "eth_sendRawTransaction", r.Params[0]); err != nil && replies == 1 {
			t.Error(err)
		}
		return faults["resets"](rw, r)
	}), nil)
	s := newSender(t, dial(t, Config{Endpoints: []string{p.URL}}), 1, SenderConfig{})
	if _, err := s.Send(t.Context(), Tx{To: &w.contract, Data: []byte{1}}); err != nil {
		t.Fatal(err)
	}
	if n := w.nonce(t, 1); n != 1 {
		t.Errorf("%d transactions for one", n)
	}
}

func TestRefusedByThePoolIsForgotten(t *testing.T) {
	w := newWorld(t)
	p := newProxy(t, w.node.URL())
	p.set(sending(func(rw http.ResponseWriter, r request) bool {
		rw.Header().Set("Content-Type", "application/json")
		io.WriteString(rw, `{"jsonrpc":"2.0","id":`+string(r.ID)+`,"error":{"code":-32000,"message":"gas limit reached"}}`)
		return true
	}), nil)
	s := newSender(t, dial(t, Config{Endpoints: []string{p.URL}}), 1, SenderConfig{Journal: t.TempDir()})
	var answer *AnswerError
	if _, err := s.Send(t.Context(), Tx{Key: "k", To: &w.contract, Data: []byte{1}}); !errors.As(err, &answer) {
		t.Fatal(err)
	}
	p.set(nil, nil)
	if receipt, err := s.Send(t.Context(), Tx{Key: "k", To: &w.contract, Data: []byte{2}}); err != nil || receipt.BlockNumber == nil {
		t.Fatal(err)
	}
	if n := w.nonce(t, 1); n != 1 {
		t.Errorf("%d transactions for one", n)
	}
}

func TestStuckIsReplacedWithHigherFees(t *testing.T) {
	w := newWorld(t)
	p := newProxy(t, w.node.URL())
	var lost sync.Map // raw transactions
	var count atomic.Int32
	p.set(sending(func(rw http.ResponseWriter, r request) bool {
		if _, again := lost.Load(string(r.Params[0])); !again {
			if count.Add(1) > 2 {
				return false
			}
			lost.Store(string(r.Params[0]), true)
		}
		return swallow(rw, r)
	}), nil)
	s := newSender(t, dial(t, Config{Endpoints: []string{p.URL}}), 1, SenderConfig{Stuck: 300 * time.Millisecond, Journal: t.TempDir()})
	receipt, err := s.Send(t.Context(), Tx{To: &w.contract, Data: []byte{1}})
	if err != nil {
		t.Fatal(err)
	}
	txs := s.journal.entries[0].txs
	if len(txs) < 3 {
		t.Fatalf("%d transactions for one that was lost twice", len(txs))
	}
	for i := 1; i < len(txs); i++ {
		// What pools ask for: a tenth more of both.
		for _, fee := range [][2]*big.Int{{txs[i-1].GasFeeCap(), txs[i].GasFeeCap()}, {txs[i-1].GasTipCap(), txs[i].GasTipCap()}} {
			if least := new(big.Int).Div(new(big.Int).Mul(fee[0], big.NewInt(110)), big.NewInt(100)); fee[1].Cmp(least) < 0 || fee[1].Cmp(fee[0]) <= 0 {
				t.Errorf("replacement %d pays %v after %v", i, fee[1], fee[0])
			}
		}
	}
	if n := w.nonce(t, 1); n != 1 || receipt.TxHash == txs[0].Hash() {
		t.Errorf("%d transactions for one, %v mined", n, receipt.TxHash)
	}
	// At the highest allowed fee nothing is raised, but it is sent again.
	limited := newSender(t, s.client, 2, SenderConfig{Stuck: 200 * time.Millisecond, MaxFee: new(big.Int).Add(w.head(t).BaseFee, big.NewInt(10))})
	var swallowed atomic.Int32
	p.set(sending(func(rw http.ResponseWriter, r request) bool { return swallowed.Add(1) <= 2 && swallow(rw, r) }), nil)
	if _, err := limited.Send(t.Context(), Tx{To: &w.contract, Data: []byte{1}}); err != nil {
		t.Fatal(err)
	}
	if txs := limited.journal.entries[0].txs; len(txs) != 1 {
		t.Errorf("%d transactions above the highest fee", len(txs)-1)
	}
}

func TestConfirmationsAndReorganisation(t *testing.T) {
	w := newWorld(t)
	base := w.head(t)
	c := dial(t, Config{Endpoints: []string{w.node.URL()}, Confirmations: 2})
	s := newSender(t, c, 1, SenderConfig{})
	done := make(chan *types.Receipt, 1)
	go func() {
		receipt, err := s.Send(t.Context(), Tx{To: &w.contract, Data: []byte{5}})
		if err != nil {
			t.Error(err)
		}
		done <- receipt
	}()
	mined := func() {
		t.Helper()
		for deadline := time.Now().Add(10 * time.Second); w.nonce(t, 1) == 0; time.Sleep(10 * time.Millisecond) {
			if time.Now().After(deadline) {
				t.Fatal("not mined in 10 s")
			}
		}
	}
	mined()
	first := w.head(t)
	w.commit(t, 1)
	time.Sleep(200 * time.Millisecond) // so that it sees the receipt
	select {
	case <-done:
		t.Fatal("believed with one block on top, of two")
	default:
	}
	if err := w.node.Fork(base.Hash, true); err != nil {
		t.Fatal(err)
	}
	mined() // sent again, though nobody but the sender knows it
	w.commit(t, 3)
	select {
	case receipt := <-done:
		if receipt.BlockHash == first.Hash || receipt.BlockNumber.Uint64() > w.head(t).Number-2 {
			t.Errorf("receipt of block %d %v", receipt.BlockNumber, receipt.BlockHash)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("no receipt in 10 s")
	}
}

// What may have lost its meaning with the blocks that were undone is not sent again before its sender looked.
func TestThrownOutIsAskedFor(t *testing.T) {
	w := newWorld(t)
	base := w.head(t)
	c := dial(t, Config{Endpoints: []string{w.node.URL()}, Confirmations: 2})
	s := newSender(t, c, 1, SenderConfig{Journal: t.TempDir()})
	tx := Tx{Key: "k", Supersedes: true, To: &w.contract, Data: []byte{5}}
	done := make(chan error, 1)
	send := func() {
		_, err := s.Send(t.Context(), tx)
		done <- err
	}
	mined := func() {
		t.Helper()
		for deadline := time.Now().Add(10 * time.Second); w.nonce(t, 1) == 0; time.Sleep(10 * time.Millisecond) {
			if time.Now().After(deadline) {
				t.Fatal("not mined in 10 s")
			}
		}
	}
	go send()
	mined()
	w.commit(t, 1)
	time.Sleep(200 * time.Millisecond) // so that it sees the receipt
	if err := w.node.Fork(base.Hash, true); err != nil {
		t.Fatal(err)
	}
	w.commit(t, 3)
	if err := <-done; !errors.As(err, new(*ThrownOutError)) || w.nonce(t, 1) != 0 {
		t.Fatalf("%v, %d transactions", err, w.nonce(t, 1))
	}
	go send() // it still holds
	mined()
	w.commit(t, 3)
	if err := <-done; err != nil || w.nonce(t, 1) != 1 {
		t.Errorf("%v, %d transactions", err, w.nonce(t, 1))
	}
}

func TestNonceTakenByAnotherProgram(t *testing.T) {
	w := newWorld(t)
	p := newProxy(t, w.node.URL())
	p.set(sending(swallow), nil)
	s := newSender(t, dial(t, Config{Endpoints: []string{p.URL}}), 1, SenderConfig{Journal: t.TempDir()})
	time.AfterFunc(200*time.Millisecond, func() {
		other := newSender(t, w.client, 1, SenderConfig{})
		if _, err := other.Send(context.Background(), Tx{To: &w.contract, Data: []byte{8}}); err != nil {
			t.Error(err)
		}
	})
	var taken *NonceTakenError
	tx := Tx{Key: "k", To: &w.contract, Data: []byte{1}}
	if _, err := s.Send(t.Context(), tx); !errors.As(err, &taken) || taken.Nonce != 0 {
		t.Fatal(err)
	}
	p.set(nil, nil)
	if _, err := s.Send(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	if n := w.nonce(t, 1); n != 2 {
		t.Errorf("%d transactions for two", n)
	}
}

// TestKilledWhileSending kills a process at the instant when its transaction reaches the endpoint: before the endpoint takes
// it, or right after. A second process with the same journal must end with exactly one transaction. The positive control
// has no journal, and sends twice.
func TestKilledWhileSending(t *testing.T) {
	if endpoint := os.Getenv("CHAIN_TEST_ENDPOINT"); endpoint != "" {
		c := dial(t, Config{Endpoints: []string{endpoint}, Timeout: 20 * time.Second})
		s := newSender(t, c, 1, SenderConfig{Journal: os.Getenv("CHAIN_TEST_JOURNAL")})
		to := common.HexToAddress(os.Getenv("CHAIN_TEST_TO"))
		_, err := s.Send(t.Context(), Tx{Key: "once", To: &to, Data: []byte{6}})
		t.Fatalf("lived on: %v", err)
	}
	for name, c := range map[string]struct {
		taken, journal bool
		want           uint64
	}{
		"before it is taken":        {false, true, 1},
		"after it is taken":         {true, true, 1},
		"control without a journal": {true, false, 2},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			p := newProxy(t, w.node.URL())
			dir := ""
			if c.journal {
				dir = t.TempDir()
			}
			started := make(chan struct{})
			child := exec.Command(os.Args[0], "-test.run=^TestKilledWhileSending$")
			child.Env = append(os.Environ(), "CHAIN_TEST_ENDPOINT="+p.URL, "CHAIN_TEST_JOURNAL="+dir, "CHAIN_TEST_TO="+w.contract.Hex())
			p.set(sending(func(_ http.ResponseWriter, r request) bool {
				if c.taken {
					if err := w.client.endpoints[0].client.CallContext(context.Background(), nil, "eth_sendRawTransaction", r.Params[0]); err != nil {
						t.Error(err)
					}
				}
				<-started
				child.Process.Kill()
				return true
			}), nil)
			var out bytes.Buffer
			child.Stdout, child.Stderr = &out, &out
			if err := child.Start(); err != nil {
				t.Fatal(err)
			}
			close(started)
			if err := child.Wait(); err == nil || strings.Contains(out.String(), "lived on") {
				t.Fatalf("%v: %s", err, out.String())
			}
			if c.taken {
				for w.nonce(t, 1) == 0 {
					time.Sleep(10 * time.Millisecond)
				}
			}
			s := newSender(t, w.client, 1, SenderConfig{Journal: dir})
			receipt, err := s.Send(t.Context(), Tx{Key: "once", To: &w.contract, Data: []byte{6}})
			if err != nil || receipt.Status != types.ReceiptStatusSuccessful {
				t.Fatalf("%+v, %v", receipt, err)
			}
			if n := w.nonce(t, 1); n != c.want {
				t.Errorf("%d transactions, want %d", n, c.want)
			}
		})
	}
}

// TestStartSendsAgain leaves a lost transaction in the journal: a new sender sends it, without being asked, to the chain it
// was made for and to no other.
func TestStartSendsAgain(t *testing.T) {
	w := newWorld(t)
	p := newProxy(t, w.node.URL())
	p.set(sending(swallow), nil)
	dir := t.TempDir()
	lossy := newSender(t, dial(t, Config{Endpoints: []string{p.URL}}), 1, SenderConfig{Journal: dir})
	if _, err := lossy.Send(shortly(t, 300*time.Millisecond), Tx{To: &w.contract, Data: []byte{1}}); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatal(err)
	}
	lossy.Close()
	twin := newWorld(t) // the same id, contract and accounts
	newSender(t, twin.client, 1, SenderConfig{Journal: dir})
	newSender(t, w.client, 1, SenderConfig{Journal: dir})
	for deadline := time.Now().Add(10 * time.Second); w.nonce(t, 1) == 0; time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("not sent again")
		}
	}
	twin.commit(t, 1)
	if n := twin.nonce(t, 1); n != 0 {
		t.Errorf("%d transactions were sent to another chain", n)
	}
}

func TestJournalRefusesDamage(t *testing.T) {
	account := common.Address{1}
	open := func(dir string) (*journal, error) {
		j, err := openJournal(t.Context(), dir, big.NewInt(1), common.Hash{2}, account)
		if err == nil {
			j.close()
		}
		return j, err
	}
	key := devnet.DevAccount(0).Key
	signed := func(nonce uint64, data byte) hexutil.Bytes {
		raw, _ := types.MustSignNewTx(key, types.LatestSignerForChainID(big.NewInt(1)), &types.DynamicFeeTx{ChainID: big.NewInt(1), Nonce: nonce, Data: []byte{data}}).MarshalBinary()
		return raw
	}
	dir := t.TempDir()
	j, err := openJournal(t.Context(), dir, big.NewInt(1), common.Hash{2}, account)
	if err != nil {
		t.Fatal(err)
	}
	e, err := parseEntry([]byte(`{"nonce":4,"key":"k","raw":["` + signed(4, 1).String() + `"]}`))
	if err != nil {
		t.Fatal(err)
	}
	if err := j.write(e); err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(j.path(4))
	if err != nil {
		t.Fatal(err)
	}
	j.close()
	// A run that was killed while writing leaves the old file and a part of the new one.
	part := filepath.Join(j.dir, ".4.json.tmp-123")
	if err := os.WriteFile(part, whole[:len(whole)/2], 0o600); err != nil {
		t.Fatal(err)
	}
	if j, err = open(dir); err != nil || j.entries[4] == nil || j.byKey("k") == nil {
		t.Fatalf("after a kill: %v", err)
	}
	if _, err := os.Stat(part); !os.IsNotExist(err) {
		t.Errorf("the part is still there: %v", err)
	}
	var damaged *JournalError
	for name, content := range map[string][]byte{
		"torn":                   whole[:len(whole)/2],
		"empty":                  {},
		"no transaction":         []byte(`{"nonce":4,"raw":[]}`),
		"no transaction's bytes": []byte(`{"nonce":4,"raw":["0x02c0"]}`),
		"of another nonce":       []byte(`{"nonce":5,"raw":["` + signed(5, 1).String() + `"]}`),
		"nonces differ":          []byte(`{"nonce":4,"raw":["` + signed(5, 1).String() + `"]}`),
		"replaces by another":    []byte(`{"nonce":4,"raw":["` + signed(4, 1).String() + `","` + signed(4, 2).String() + `"]}`),
	} {
		if err := os.WriteFile(j.path(4), content, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := open(dir); !errors.As(err, &damaged) || damaged.Path != j.path(4) {
			t.Errorf("%s: %v", name, err)
		}
	}
	// A folder that cannot be written to stops the sending, not the record of it.
	if err := os.RemoveAll(filepath.Dir(j.path(4))); err != nil {
		t.Fatal(err)
	}
	if err := j.write(e); !errors.As(err, &damaged) {
		t.Errorf("no folder: %v", err)
	}
}

func TestSignerThatSignsSomethingElseIsRefused(t *testing.T) {
	w := newWorld(t)
	for name, s := range map[string]TxSigner{
		"another transaction": twisted{local{devnet.DevAccount(1)}, local{devnet.DevAccount(1)}, 1},
		"another account":     twisted{local{devnet.DevAccount(1)}, local{devnet.DevAccount(2)}, 0},
	} {
		sender, err := w.client.NewSender(t.Context(), s, SenderConfig{})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := sender.Send(t.Context(), Tx{To: &w.contract, Data: []byte{1}}); err == nil {
			t.Errorf("%s: sent", name)
		}
	}
	if n := w.nonce(t, 1) + w.nonce(t, 2); n != 0 {
		t.Errorf("%d transactions were sent", n)
	}
}

// twisted signs with another key, or with more value than asked.
type twisted struct {
	local
	with local
	more int64
}

func (s twisted) SignTx(ctx context.Context, tx *types.Transaction, id *big.Int) (*types.Transaction, error) {
	return s.with.SignTx(ctx, types.NewTx(&types.DynamicFeeTx{
		ChainID: id, Nonce: tx.Nonce(), To: tx.To(), Data: tx.Data(), Gas: tx.Gas(), GasFeeCap: tx.GasFeeCap(), GasTipCap: tx.GasTipCap(), Value: big.NewInt(s.more),
	}), id)
}

func FuzzEntry(f *testing.F) {
	raw, _ := types.MustSignNewTx(devnet.DevAccount(0).Key, types.LatestSignerForChainID(big.NewInt(1)), &types.DynamicFeeTx{ChainID: big.NewInt(1), Nonce: 4}).MarshalBinary()
	f.Add([]byte(`{"nonce":4,"key":"k","raw":["` + hexutil.Encode(raw) + `"]}`))
	f.Add([]byte(`{"nonce":4,"raw":[null]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		e, err := parseEntry(b)
		if err != nil {
			return
		}
		if len(e.txs) == 0 || len(e.txs) != len(e.Raw) || e.last().Nonce() != e.Nonce {
			t.Errorf("%+v", e)
		}
	})
}
