package validator_test

import (
	"bytes"
	"errors"
	"io"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain"
	"theseus/chain/chaintest"
	"theseus/chain/devnet"
	"theseus/upgrade"
	"theseus/validator"
)

// hung is an endpoint that takes connections and says nothing.
func hung(t testing.TB) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			t.Cleanup(func() { c.Close() })
		}
	}()
	return "http://" + l.Addr().String()
}

// through is another way to the devnet; change may rewrite what it answers.
func (w *town) through(change func([]byte) []byte) string {
	w.t.Helper()
	target, err := url.Parse(w.Chain.URL())
	if err != nil {
		w.t.Fatal(err)
	}
	proxy := httputil.NewSingleHostReverseProxy(target)
	proxy.ErrorLog = nil
	proxy.ModifyResponse = func(r *http.Response) error {
		b, err := io.ReadAll(r.Body)
		if err != nil {
			return err
		}
		b = change(b)
		r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(b)), int64(len(b))
		r.Header.Set("Content-Length", "")
		r.Header.Del("Content-Length")
		return nil
	}
	s := httptest.NewServer(proxy)
	w.t.Cleanup(s.Close)
	return s.URL
}

// over opens the network through these endpoints.
func (w *town) over(endpoints ...string) *chain.Contracts {
	w.t.Helper()
	c, err := chain.Dial(w.t.Context(), chain.Config{Endpoints: endpoints, Timeout: 500 * time.Millisecond})
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(c.Close)
	network := w.Network
	contracts, err := chain.Open(w.t.Context(), c, &network)
	if err != nil {
		w.t.Fatal(err)
	}
	return contracts
}

// One of three endpoints hangs, or tells every caller that the record asks for a round about something else: a quorum of
// the others is enough. With two of three like that, the validator abstains.
func TestEndpointsThatHangOrLie(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	same := func(b []byte) []byte { return b }
	v1 := demo(t, "v1")
	u := w.approved(w.Configuration(), w.code(v1, w.commit(v1)))
	good := hexOf(u.Implementation)
	lie := func(b []byte) []byte { return bytes.ReplaceAll(b, []byte(good), []byte(strings.Repeat("ab", 20))) }
	proxies := []string{hung(t), w.through(lie)}
	for seat, bad := range []string{proxies[0], proxies[1], proxies[0], proxies[1]} {
		endpoints := []string{w.Chain.URL(), w.through(same), bad}
		w.start(seat, func(c *validator.Config) { c.Contracts = w.over(endpoints...) })
	}
	w.Request(u.Contract)
	w.untilStage(u.Contract, upgrade.StageVerified)
}

func hexOf(a common.Address) string { return strings.ToLower(a.Hex()[2:]) }

// An endpoint of another chain, and a network file of another chain, are refused before anything is signed.
func TestAnotherChain(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	other, err := devnet.Start(t.Context(), devnet.Config{ChainID: w.Network.ChainID + 1})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { other.Close() })
	_, err = chain.Dial(t.Context(), chain.Config{Endpoints: []string{other.URL()}, ChainID: new(big.Int).SetUint64(w.Network.ChainID)})
	var wrong *chain.ChainIDError
	if !errors.As(err, &wrong) {
		t.Errorf("an endpoint of another chain: %v", err)
	}
	network := w.Network
	if _, err = chain.Open(t.Context(), w.Dial(other.URL()), &network); !errors.As(err, &wrong) {
		t.Errorf("a network file of another chain: %v", err)
	}
	// Even with the right number: the contracts are not there.
	network.ChainID++
	if _, err = chain.Open(t.Context(), w.Dial(other.URL()), &network); err == nil {
		t.Error("a chain without the network's contracts was taken")
	}
	if _, err := validator.New(t.Context(), validator.Config{}); err == nil || !strings.Contains(err.Error(), "secret") {
		t.Errorf("a validator without a secret: %v", err)
	}
}

// Several records at once, one of them with a source that never answers: none waits for another.
func TestSeveralAtOnce(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	w.startAll()
	v1 := demo(t, "v1")
	code := w.code(v1, w.commit(v1))
	slow := code
	slow.Link, slow.NewHash = "git+"+hung(t)+"/r", [32]byte{1}
	tarpit := w.approved(w.Configuration(), slow)
	w.Request(tarpit.Contract)
	var all []*upgrade.Upgrade
	for range 5 {
		u := w.approved(w.Configuration(), code)
		w.Request(u.Contract)
		all = append(all, u)
	}
	for _, u := range all {
		w.untilStage(u.Contract, upgrade.StageVerified)
	}
	w.nearlyOver()
	w.untilStage(tarpit.Contract, upgrade.StageApproved)
}

// A reorganisation throws out the request and all commitments after they were made; they are made again.
func TestReorganisation(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	for seat := 1; seat < 4; seat++ {
		w.start(seat)
	}
	v1 := demo(t, "v1")
	u := w.approved(w.Configuration(), w.code(v1, w.commit(v1)))
	w.Request(u.Contract)
	requested := w.Head()
	w.until("commitments", func() bool { return w.round(u.Contract).Commits == 3 })
	time.Sleep(500 * time.Millisecond) // they know; one that still waits for its receipt sends again only after a while
	if err := w.Chain.Fork(requested.Hash, true); err != nil {
		t.Fatal(err)
	}
	if n := w.round(u.Contract).Commits; n == 3 {
		t.Fatal("nothing was thrown out")
	}
	w.until("commitments again", func() bool { return w.round(u.Contract).Commits == 3 })
	w.Pass(chaintest.CommitTime + 1)
	w.until("reveals", func() bool { return w.round(u.Contract).Reveals == 3 })
	w.untilStage(u.Contract, upgrade.StageVerified)
}

// Another upgrade reaches m while a round runs: those who committed still reveal and settle, so that they are paid, and
// the round of the new one is not confused with it.
func TestSupersededRound(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	for seat := 1; seat < 4; seat++ {
		w.start(seat)
	}
	v1, v2 := demo(t, "v1"), demo(t, "v2")
	u := w.approved(w.Configuration(), w.code(v1, w.commit(v1)))
	w.Request(u.Contract)
	w.until("commitments", func() bool { return w.round(u.Contract).Commits == 3 })
	first := w.round(u.Contract).Number
	second := w.Upgrade(u.Contract, w.code(v2, w.commit(v2)))
	w.Approve(second)
	w.Request(u.Contract) // the new round runs before the old one has ended
	w.until("commitments", func() bool { return w.round(u.Contract).Commits == 3 })
	w.Pass(chaintest.CommitTime + 1)
	w.until("settlement", func() bool {
		round, err := w.RoundOf(t.Context(), w.Head().Hash, w.Operator, first)
		return err == nil && round.Outcome == upgrade.OutcomeMatch
	})
	if r := w.untilStage(u.Contract, upgrade.StageVerified); r.Digest != upgrade.DigestOf(w.Network.Domain(), second) {
		t.Errorf("verified %v", r.Digest)
	}
}

// Time jumps over the whole round before anybody committed: it ends without a verdict, and the next one is as any other.
func TestTimeJump(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	v1 := demo(t, "v1")
	u := w.approved(w.Configuration(), w.code(v1, w.commit(v1)))
	w.Request(u.Contract)
	w.Pass(10 * (chaintest.CommitTime + chaintest.RevealTime))
	w.startAll()
	w.untilStage(u.Contract, upgrade.StageApproved)
	w.Request(u.Contract)
	w.untilStage(u.Contract, upgrade.StageVerified)
}

// The operator contract is disabled during a round: the round is void, and said to be.
func TestDisabledOperatorContract(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	w.start(0)
	v1 := demo(t, "v1")
	u := w.approved(w.Configuration(), w.code(v1, w.commit(v1)))
	w.Request(u.Contract)
	w.until("commitment", func() bool { return w.seat(u.Contract, 0).Committed })
	if _, err := w.Panic.Send(t.Context(), chain.Tx{To: &w.Network.Registry, Data: append(crypto.Keccak256([]byte("disable(address)"))[:4], common.LeftPadBytes(w.Operator[:], 32)...)}); err != nil {
		t.Fatal(err)
	}
	w.untilStage(u.Contract, upgrade.StageApproved)
}

// A recipe names a library by an address that holds other code: nobody is to blame, and nothing runs.
func TestLibraryOnChain(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	w.startAll()
	fsys := fstest.MapFS{
		"theseus.json": {Data: []byte(`{"theseus": 1, "compiler": {"version": "0.8.37"}, "settings": {"evmVersion": "shanghai"}, "contracts": {
			"Token": {"source": "src/Token.sol", "libraries": {"L": {"address": "0x00000000000000000000000000000000000000AA",
			"codeHash": "0x` + strings.Repeat("11", 32) + `"}}}}}`)},
		"src/Token.sol": {Data: []byte("pragma solidity 0.8.37; library L { function f(uint x) external pure returns (uint) { return x; } } contract Token { function g() external pure returns (uint) { return L.f(1); } }")},
	}
	u := w.approved(w.Configuration(), w.code(fsys, w.commit(fsys)))
	w.Request(u.Contract)
	number := w.round(u.Contract).Number
	w.nearlyOver()
	w.untilStage(u.Contract, upgrade.StageApproved)
	for i := range w.Seats {
		if s, err := w.SeatOf(t.Context(), w.Head().Hash, w.Operator, number, i); err != nil || s.Verdict != upgrade.VerdictUnavailable {
			t.Errorf("seat %d said %+v, %v", i, s, err)
		}
	}
}

// Source that does not compile is a MISMATCH of its own, on which all agree.
func TestDoesNotCompile(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	w.startAll()
	v1 := demo(t, "v1")
	code := w.code(v1, w.commit(v1))
	broken := demo(t, "v1")
	broken["src/Token.sol"] = &fstest.MapFile{Data: []byte("pragma solidity 0.8.37; contract Token { this is no code }")}
	code.Commit, code.NewHash = w.commit(broken), hashOf(t, broken)
	u := w.approved(w.Configuration(), code)
	w.Request(u.Contract)
	w.untilStage(u.Contract, upgrade.StageNone)
	history, err := w.History(t.Context(), w.Head(), u.Contract)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.ContainsFunc(history, func(h chain.Happening) bool {
		ended, ok := h.Event.(*upgrade.Ended)
		return ok && ended.Reason == upgrade.EndMismatch
	}) {
		t.Errorf("it ended otherwise: %+v", history)
	}
}

// A tree that somebody changes on a validator's disk does not change its verdict.
func TestChangedTreeOnDisk(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	d := w.start(0)
	v1 := demo(t, "v1")
	code := w.code(v1, w.commit(v1))
	u := w.approved(w.Configuration(), code)
	w.Request(u.Contract)
	w.until("commitment", func() bool { return w.seat(u.Contract, 0).Committed })
	files, err := filepath.Glob(filepath.Join(d.dir, "trees", "*", "src", "Token.sol"))
	if err != nil || len(files) != 1 {
		t.Fatalf("%v %v", files, err)
	}
	if err := os.Chmod(files[0], 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(files[0], []byte("contract Token {}"), 0o600); err != nil {
		t.Fatal(err)
	}
	second := w.approved(w.Configuration(), code)
	w.Request(second.Contract)
	w.until("commitment", func() bool { return w.seat(second.Contract, 0).Committed })
	w.Pass(chaintest.CommitTime + 1)
	w.until("reveal", func() bool { return w.seat(second.Contract, 0).Verdict == upgrade.VerdictMatch })
}

// On a chain that makes no block without a transaction, time stands still when everybody waits for it: a validator pushes
// it on. One seat of four is silent, and nobody else sends anything.
func TestChainThatStandsStill(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	v1 := demo(t, "v1")
	u := w.approved(w.Configuration(), w.code(v1, w.commit(v1)))
	for seat := 1; seat < 4; seat++ {
		w.start(seat, func(c *validator.Config) { c.Quiet = time.Second })
	}
	w.Request(u.Contract)
	w.until("commitments", func() bool { return w.round(u.Contract).Commits == 3 })
	// Three seconds are left, and then all is quiet.
	if left := int64(w.round(u.Contract).CommitUntil) - int64(w.Head().Time); left > 3 {
		w.Pass(uint64(left - 3))
	}
	w.untilStage(u.Contract, upgrade.StageVerified)
}
