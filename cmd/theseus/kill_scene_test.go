package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/big"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain"
	"theseus/chain/chaintest"
	"theseus/chain/devnet"
	"theseus/chain/signer"
	"theseus/upgrade"
)

// scene is what commands that are killed work on: trees, and a network with one validator.
type scene struct {
	trees   string // of the demo
	large   string // a folder of many files
	project string // with a package to vendor

	world   *chaintest.World
	network string // file
	mu      sync.Mutex
	n       int // works so far
	stake   *stakedScene
	drawing sync.Mutex // of the staked network's rounds
}

const vendored = 40 // files of the package

func newScene(t *testing.T) *scene {
	t.Helper()
	s := &scene{trees: absolute(t, "../../demo/trees"), large: t.TempDir(), project: t.TempDir(), world: chaintest.New(t, 1)}
	write := func(path, text string) {
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, []byte(text), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	for i := range 300 {
		write(filepath.Join(s.large, fmt.Sprint("d", i%7), fmt.Sprint("f", i)), strings.Repeat(fmt.Sprintln(i), 2000))
	}
	imports := ""
	for i := range vendored {
		write(filepath.Join(s.project, "node_modules", "pkg", fmt.Sprintf("F%d.sol", i)), fmt.Sprintf("library F%d {}\n//%s", i, strings.Repeat("x", 20_000)))
		imports += fmt.Sprintf("import \"pkg/F%d.sol\";\n", i)
	}
	write(filepath.Join(s.project, "src", "A.sol"), imports)
	s.network = filepath.Join(t.TempDir(), "network.json")
	network := s.world.Network
	if err := network.Write(s.network); err != nil {
		t.Fatal(err)
	}
	return s
}

// next numbers works, and gives each an account of the devnet in turn.
func (s *scene) next() (n int, account int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.n++
	return s.n, 4 + s.n%16
}

// onChain is the environment of a command that acts on the scene's network, with a home of its own.
func (s *scene) onChain(dir string, account int) []string {
	return []string{
		"THESEUS_HOME=" + filepath.Join(dir, "home"), "THESEUS_RPC=" + s.world.Chain.URL(), "THESEUS_NETWORK=" + s.network,
		fmt.Sprintf("THESEUS_ACCOUNT=dev:%d", account),
	}
}

func (s *scene) nonce(account int) (uint64, error) {
	head, err := s.world.Contracts.Head(context.Background())
	if err != nil {
		return 0, err
	}
	return s.world.Nonce(context.Background(), head.Hash, devnet.DevAccount(account).Address)
}

// times counts the events of a contract's history that are like this.
func (s *scene) times(contract common.Address, like func(upgrade.Event) bool) (n int, err error) {
	head, err := s.world.Contracts.Head(context.Background())
	if err != nil {
		return 0, err
	}
	history, err := s.world.History(context.Background(), head, contract)
	for _, h := range history {
		if like(h.Event) {
			n++
		}
	}
	return n, err
}

// once asks that an event is in a contract's history, and not twice.
func (s *scene) once(contract common.Address, like func(upgrade.Event) bool) error {
	if n, err := s.times(contract, like); err != nil || n != 1 {
		return fmt.Errorf("it happened %d times, %v", n, err)
	}
	return nil
}

// beginNetwork is a whole network. Each step is a transaction with a key in the journal: the account ends with exactly as many as
// without a kill.
func beginNetwork(t *testing.T, s *scene) *work { return s.deployment(t, "network deploy") }

func beginStakedNetwork(t *testing.T, s *scene) *work {
	return s.deployment(t, "network deploy --staked", "--staked", "--seats", "1", "--distinct", "1")
}

func (s *scene) deployment(t *testing.T, what string, more ...string) *work {
	n, account := s.next()
	dir := t.TempDir()
	before, err := s.nonce(account)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "new.json")
	half := func() error {
		if _, err := os.Stat(file); errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		_, err := chain.ReadNetwork(file)
		return err
	}
	args := []string{"network", "deploy", "--name", fmt.Sprint("n", n), "--validators", "dev:1", "--yes", "--network", file}
	return &work{
		dir: dir, env: s.onChain(dir, account), half: half, args: append(args, more...),
		whole: func() error {
			after, err := s.nonce(account)
			if err != nil {
				return err
			}
			network, err := chain.ReadNetwork(file)
			if err != nil {
				return err
			}
			if _, err := chain.Open(context.Background(), s.world.Client, network); err != nil {
				return err
			}
			if staked := network.Staking != (common.Address{}); staked != (len(more) > 0) {
				return fmt.Errorf("staking contract %v", network.Staking)
			}
			return s.sameAsOthers(what, after-before)
		},
	}
}

var others sync.Map

// sameAsOthers holds a number of transactions against that of the first, undisturbed, run.
func (s *scene) sameAsOthers(what string, n uint64) error {
	if first, _ := others.LoadOrStore(what, n); first != n {
		return fmt.Errorf("%d transactions, undisturbed %d", n, first)
	}
	return nil
}

// approvable is an upgrade of a new contract to code that does nothing, with the signature files of six signers.
func (s *scene) approvable(t *testing.T, dir string) (u *upgrade.Upgrade, creation []byte, files []string) {
	t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	w := s.world
	salt := [32]byte(crypto.Keccak256Hash([]byte(dir)))
	cfg := w.Configuration()
	head, err := w.Contracts.Head(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	contract, _, err := w.AddressOf(context.Background(), head.Hash, w.Network.Families.Managed, cfg, salt)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Deploy(context.Background(), w.Deployer, w.Network.Families.Managed, cfg, salt, nil); err != nil {
		t.Fatal(err)
	}
	creation = common.FromHex("6001600c60003960016000f300") // gives the code 0x00
	code := upgrade.Code{NewHash: salt, Link: "https://example.org/token.tar.gz", ContractName: "Token"}
	code.Implementation = crypto.CreateAddress2(w.Network.Deployer, salt, crypto.Keccak256(creation))
	code.CodeHash = upgrade.CodeHash(crypto.Keccak256Hash([]byte{0}))
	u = w.Upgrade(contract, code)
	if _, err := w.Propose(context.Background(), w.Deployer, u); err != nil {
		t.Fatal(err)
	}
	for i := range chaintest.Threshold {
		key := signer.NewKey(w.Signers[i].Key)
		signature, err := signer.SignIntent(context.Background(), key, w.Network.Domain(), u)
		if err != nil {
			t.Fatal(err)
		}
		b, err := upgrade.WriteFile(&upgrade.Approval{Proposal: upgrade.Proposal{Domain: w.Network.Domain(), Intent: u}, Signer: key.Address(), Signature: signature})
		if err != nil {
			t.Fatal(err)
		}
		name := fmt.Sprintf("%d.json", i)
		if err := os.WriteFile(filepath.Join(dir, name), b, 0o644); err != nil {
			t.Fatal(err)
		}
		files = append(files, name)
	}
	return u, creation, files
}

func beginSign(t *testing.T, s *scene) *work {
	dir := t.TempDir()
	_, _, files := s.approvable(t, dir)
	out := filepath.Join(dir, "out.json")
	half := func() error {
		b, err := os.ReadFile(out)
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err == nil {
			_, err = upgrade.ParseApproval(b)
		}
		return err
	}
	return &work{
		dir: dir, args: []string{"sign", files[0], "--account", "dev:20", "--out", "out.json", "--yes", "--offline"}, half: half,
		whole: func() error {
			if _, err := os.Stat(out); err != nil {
				return err
			}
			// Commands that write where people keep files remove nothing there; what a kill leaves bears its mark.
			for _, left := range leftovers(t, dir) {
				if err := os.Remove(left); err != nil {
					return err
				}
			}
			return half()
		},
	}
}

func beginSubmit(t *testing.T, s *scene) *work {
	dir := t.TempDir()
	_, account := s.next()
	u, _, files := s.approvable(t, dir)
	digest := upgrade.DigestOf(s.world.Network.Domain(), u)
	return &work{
		dir: dir, env: s.onChain(dir, account), args: append([]string{"submit", "--yes"}, files...),
		codes: []int{exitRefused}, // DigestReached: it went through before it was killed
		half:  nothing,
		whole: func() error {
			return s.once(u.Contract, func(e upgrade.Event) bool { a, ok := e.(*upgrade.Approved); return ok && a.Digest == digest })
		},
	}
}

func beginActivate(t *testing.T, s *scene) *work {
	dir := t.TempDir()
	_, account := s.next()
	u, creation, _ := s.approvable(t, dir)
	s.mu.Lock()
	defer s.mu.Unlock()
	w, ctx := s.world, context.Background()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	w.Approve(u)
	w.Request(u.Contract)
	r := w.Record(u.Contract)
	seat := w.Sender(w.Seats[0])
	place := upgrade.Seat{ChainID: w.Network.ChainID, OperatorContract: r.OperatorContract, Round: r.Round, Validator: seat.Address()}
	answer := upgrade.Reveal{Verdict: upgrade.VerdictMatch, BuildDigest: upgrade.BuildDigest{1}}
	must(w.Commit(ctx, seat, r.OperatorContract, r.Round, place.Commit(answer, upgrade.Salt{1})))
	must(w.Reveal(ctx, seat, r.OperatorContract, r.Round, answer, upgrade.Salt{1}))
	_, err := w.Settle(ctx, seat, r.OperatorContract, r.Round)
	must(err)
	_, err = w.Conclude(ctx, seat, u.Contract)
	must(err)
	must(w.DeployImplementation(ctx, seat, [32]byte(u.NewHash), creation, u.Implementation))
	w.Pass(chaintest.Delay + 1)
	return &work{
		dir: dir, env: s.onChain(dir, account), args: []string{"activate", u.Contract.Hex(), "--yes"},
		codes: []int{exitRefused}, // NoLiveApproval: it went through before it was killed
		half: func() error {
			r, err := w.Contracts.Record(ctx, must1(w.Contracts.Head(ctx)).Hash, u.Contract)
			if err == nil && r.Active != (upgrade.Head{}) && r.Active != u.NewHead() {
				err = fmt.Errorf("active is %+v", r.Active)
			}
			return err
		},
		whole: func() error {
			return s.once(u.Contract, func(e upgrade.Event) bool { _, ok := e.(*upgrade.Activated); return ok })
		},
	}
}

func must1[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// acknowledged is a transaction whose receipt a chain gave.
type acknowledged struct{ hash, block common.Hash }

// transfers sends transactions to a chain until it is gone, and gives those whose receipt came.
func transfers(url string) (list []acknowledged) {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	client, err := chain.Dial(ctx, chain.Config{Endpoints: []string{url}, Timeout: time.Second})
	if err != nil {
		return nil
	}
	defer client.Close()
	sender, err := client.NewSender(ctx, signer.NewKey(devnet.DevAccount(7).Key), chain.SenderConfig{Poll: 5 * time.Millisecond})
	if err != nil {
		return nil
	}
	to := common.Address{0xaa}
	for {
		once, stop := context.WithTimeout(ctx, 2*time.Second)
		receipt, err := sender.Send(once, chain.Tx{To: &to, Value: big.NewInt(1), Gas: 21_000})
		stop()
		if err != nil {
			return list
		}
		list = append(list, acknowledged{receipt.TxHash, receipt.BlockHash})
	}
}

// check asks a chain for receipts that it gave before.
func check(t *testing.T, url string, list []acknowledged) {
	t.Helper()
	for _, a := range list {
		var answer struct {
			Result struct{ BlockHash common.Hash }
		}
		body := fmt.Sprintf(`{"jsonrpc":"2.0","id":1,"method":"eth_getTransactionReceipt","params":["%v"]}`, a.hash)
		if err := json.Unmarshal([]byte(post(t, url, body)), &answer); err != nil || answer.Result.BlockHash != a.block {
			t.Errorf("transaction %v was in block %v and is in %v, %v", a.hash, a.block, answer.Result.BlockHash, err)
		}
	}
}

func post(t *testing.T, url, body string) string {
	t.Helper()
	response, err := http.Post(url, "application/json", strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	b, err := io.ReadAll(io.LimitReader(response.Body, 1<<20))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// untilReady starts a devnet, gives what it says it is, or what it said when it ended, and ends it.
func untilReady(t *testing.T, cmd *exec.Cmd) (*devnet.Ready, string) {
	t.Helper()
	var said bytes.Buffer
	cmd.Stderr = &said
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	timer := time.AfterFunc(time.Minute, func() { cmd.Process.Kill() })
	defer timer.Stop()
	ready := new(devnet.Ready)
	err = json.NewDecoder(stdout).Decode(ready)
	cmd.Process.Kill()
	cmd.Wait()
	if err != nil {
		return nil, said.String()
	}
	return ready, said.String()
}
