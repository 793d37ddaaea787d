package validator_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"theseus/chain"
	"theseus/chain/chaintest"
	"theseus/chain/devnet"
	"theseus/chain/signer"
	"theseus/code/link"
	"theseus/durable"
	"theseus/upgrade"
	"theseus/validator"
)

// child is a validator in a process of its own, which can be killed.
type child struct {
	URL     string
	Network chain.Network
	Account int // of the devnet
	Dir     string
	Stagger time.Duration
	Crash   int // the step of a durable write after which it kills itself; zero: none
}

const childVariable = "THESEUS_VALIDATOR_CHILD"

// runChildIfAsked makes this process the validator that a test started, and does not return.
func runChildIfAsked() {
	text := os.Getenv(childVariable)
	if text == "" {
		return
	}
	if err := runChild(text); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(0)
}

func runChild(text string) error {
	var c child
	if err := json.Unmarshal([]byte(text), &c); err != nil {
		return err
	}
	steps := 0
	durable.Watch = func(durable.Step, string) {
		if steps++; steps == c.Crash {
			syscall.Kill(os.Getpid(), syscall.SIGKILL)
			select {}
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	client, err := chain.Dial(ctx, chain.Config{Endpoints: []string{c.URL}})
	if err != nil {
		return err
	}
	contracts, err := chain.Open(ctx, client, &c.Network)
	if err != nil {
		return err
	}
	key := signer.NewKey(devnet.DevAccount(c.Account).Key)
	v, err := validator.New(ctx, validator.Config{
		Contracts: contracts, Signer: key, Secret: key.Secret("salts"), Compiler: newCompilers(), Fetcher: &link.Fetcher{AllowPrivate: true},
		Dir: c.Dir, Poll: 100 * time.Millisecond, Stagger: c.Stagger,
	})
	if err != nil {
		return err
	}
	return v.Run(ctx)
}

// spawn starts a child; kill -9 ends it, unless it has ended itself.
func (c child) spawn(t testing.TB) (kill func()) {
	t.Helper()
	kill, _ = c.process(t)
	return kill
}

func (c child) process(t testing.TB) (kill func(), ended <-chan struct{}) {
	t.Helper()
	text, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	var output bytes.Buffer
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), childVariable+"="+string(text))
	cmd.Stdout, cmd.Stderr = &output, &output
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	done := make(chan struct{})
	go func() {
		cmd.Wait()
		close(done)
	}()
	killed := false
	kill = func() {
		if killed {
			return
		}
		killed = true
		cmd.Process.Kill()
		<-done
		if output.Len() > 0 {
			t.Errorf("the killed validator had said: %s", output.String())
		}
	}
	t.Cleanup(kill)
	return kill, done
}

// calls counts what an account has sent to the operator contract: what was done, and what the contract refused in a block.
func (w *town) calls(account common.Address) (done, refused map[string]int) {
	w.t.Helper()
	client, err := ethclient.Dial(w.Chain.URL())
	if err != nil {
		w.t.Fatal(err)
	}
	defer client.Close()
	names := make(map[string]string)
	for _, method := range []string{"commit(uint96,bytes32)", "reveal(uint96,uint8,bytes32,bytes32,bytes32)"} {
		name, _, _ := strings.Cut(method, "(")
		names[string(crypto.Keccak256([]byte(method))[:4])] = name
	}
	done, refused = make(map[string]int), make(map[string]int)
	for n := w.Network.FromBlock; n <= w.Chain.Head(); n++ {
		block, err := client.BlockByNumber(w.t.Context(), new(big.Int).SetUint64(n))
		if err != nil {
			w.t.Fatal(err)
		}
		for _, tx := range block.Transactions() {
			from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
			if err != nil || from != account || len(tx.Data()) < 4 || names[string(tx.Data()[:4])] == "" {
				continue
			}
			receipt, err := client.TransactionReceipt(w.t.Context(), tx.Hash())
			if err != nil {
				w.t.Fatal(err)
			}
			if name := names[string(tx.Data()[:4])]; receipt.Status == types.ReceiptStatusSuccessful {
				done[name]++
			} else {
				refused[name]++
			}
		}
	}
	return done, refused
}

// A validator kills itself after a step of a durable write (a sample of them in the ordinary run), is killed again while it recovers,
// and is started once more: each round has one commitment and one reveal of it, sent once each, and ends with the one answer it can have.
func TestKilledAtEveryDurableWrite(t *testing.T) {
	t.Parallel()
	w := &town{World: chaintest.New(t, 1), t: t, repository: repository(t)}
	v1 := demo(t, "v1")
	code := w.code(v1, w.commit(v1))
	seed := uint64(time.Now().UnixNano())
	random := rand.New(rand.NewPCG(seed, 0))
	sample := 3
	if os.Getenv("THESEUS_FULL") != "" {
		sample = 1000
	}
	// Trees and a finding, and a journal entry for each of commit, reveal, settle, conclude and deploy.
	const steps = 3 + 3 + 5 + 5*5
	order := random.Perm(steps)
	order = order[:min(steps, sample)]
	crashes, kills := 0, 0
	for rounds, step := range order {
		u := w.approved(w.Configuration(), code)
		w.Request(u.Contract)
		c := child{URL: w.Chain.URL(), Network: w.Network, Account: 3, Dir: t.TempDir(), Stagger: time.Millisecond, Crash: step + 1}
		finished := func() bool {
			return w.Record(u.Contract).Stage == upgrade.StageVerified && (rounds > 0 || w.hasCode(u.Implementation))
		}
		kill, ended := c.process(t)
		for deadline := time.Now().Add(time.Minute); !finished() && time.Now().Before(deadline); {
			select {
			case <-ended:
				crashes++
				deadline = time.Time{}
			case <-time.After(50 * time.Millisecond):
			}
		}
		kill()
		c.Crash = 0
		if !finished() {
			again := c.spawn(t)
			time.Sleep(time.Duration(random.Int64N(int64(700 * time.Millisecond))))
			again()
			kills++
			last := c.spawn(t)
			for deadline := time.Now().Add(time.Minute); !finished(); time.Sleep(50 * time.Millisecond) {
				if time.Now().After(deadline) {
					t.Fatalf("seed %d: killed after step %d, and nothing came of it: %v", seed, step+1, w.Record(u.Contract).Stage)
				}
			}
			last()
		}
		done, refused := w.calls(w.Seats[0].Address)
		if done["commit"] != rounds+1 || done["reveal"] != rounds+1 || len(refused) != 0 {
			t.Fatalf("seed %d: killed after step %d: %v done, %v refused in %d rounds", seed, step+1, done, refused, rounds+1)
		}
	}
	t.Logf("seed %d: %d crashes at steps, %d kills during recovery, %d rounds", seed, crashes, kills, len(order))
}

// The one validator of a network is killed with SIGKILL at random moments, again and again in one round. The round still
// concludes, with the one answer it can have, and the account has sent nothing twice.
func TestKilledAgainAndAgain(t *testing.T) {
	t.Parallel()
	w := &town{World: chaintest.New(t, 1), t: t, repository: repository(t)}
	v1 := demo(t, "v1")
	u := w.approved(w.Configuration(), w.code(v1, w.commit(v1)))
	c := child{URL: w.Chain.URL(), Network: w.Network, Account: 3, Dir: t.TempDir(), Stagger: time.Millisecond}
	w.Request(u.Contract)
	kills := 0
	seed := uint64(time.Now().UnixNano())
	random := rand.New(rand.NewPCG(seed, 0))
	for longest := 100 * time.Millisecond; ; longest = min(longest*3/2, 10*time.Second) {
		kill := c.spawn(t)
		time.Sleep(50*time.Millisecond + time.Duration(random.Int64N(int64(longest))))
		kill()
		kills++
		if w.Record(u.Contract).Stage == upgrade.StageVerified && w.hasCode(u.Implementation) {
			break
		}
		if kills == 40 {
			t.Fatalf("nothing came of it: stage %v", w.Record(u.Contract).Stage)
		}
	}
	round := w.round(u.Contract)
	if round.Outcome != upgrade.OutcomeMatch {
		t.Errorf("the round ended as %v", round.Outcome)
	}
	if done, refused := w.calls(w.Seats[0].Address); done["commit"] != 1 || done["reveal"] != 1 || len(refused) != 0 {
		t.Errorf("done %v, refused %v", done, refused)
	}
	// Commit, reveal, settle, conclude and deploy; the last three have no key, so that each kill may repeat one in flight.
	nonce, err := w.Nonce(t.Context(), w.Head().Hash, w.Seats[0].Address)
	if err != nil || nonce < 5 || nonce > 8 {
		t.Errorf("%d transactions, %v", nonce, err)
	}
	t.Logf("seed %d: %d kills, %d transactions", seed, kills, nonce)
}
