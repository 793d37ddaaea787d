package validator_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"testing"
	"time"

	"theseus/chain"
	"theseus/chain/chaintest"
	"theseus/chain/devnet"
	"theseus/chain/signer"
	"theseus/code/link"
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
		Dir: c.Dir, Poll: 25 * time.Millisecond, Stagger: c.Stagger,
	})
	if err != nil {
		return err
	}
	return v.Run(ctx)
}

// spawn starts a child; kill -9 ends it.
func (c child) spawn(t testing.TB) (kill func()) {
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
	killed := false
	kill = func() {
		if killed {
			return
		}
		killed = true
		cmd.Process.Kill()
		cmd.Wait()
		if output.Len() > 0 {
			t.Errorf("the killed validator had said: %s", output.String())
		}
	}
	t.Cleanup(kill)
	return kill
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
	// Commit, reveal, settle, conclude and deploy; the last three have no key, so that each kill may repeat one in flight.
	nonce, err := w.Nonce(t.Context(), w.Head().Hash, w.Seats[0].Address)
	if err != nil || nonce < 5 || nonce > 8 {
		t.Errorf("%d transactions, %v", nonce, err)
	}
	t.Logf("seed %d: %d kills, %d transactions", seed, kills, nonce)
}
