// Package chaintest is a network to test on: a devnet in memory with all contracts of a network, validators' accounts, nine
// signers, and the steps of a record's life that a test does not want to spell out.
package chaintest

import (
	"context"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/chain/devnet"
	"theseus/chain/signer"
	"theseus/upgrade"
)

const (
	// CommitTime, RevealTime and RetryTime of the network, in seconds.
	CommitTime, RevealTime, RetryTime = 60, 30, 10
	// Delay of the records, in seconds.
	Delay = 100
	// Threshold is how many of the Signers must sign.
	Threshold = 6
)

// Fee of a round, in wei.
var Fee = big.NewInt(1000)

// World is a network and its people. Deployer is keeper, upgrader and whoever else pays; Panic holds the panic button.
type World struct {
	*chain.Contracts
	Chain           *devnet.Chain
	Deployer        *chain.Sender
	Panic, Stranger *chain.Sender
	Operator        common.Address
	Seats           []devnet.Account // validators, ascending
	Signers         []devnet.Account // ascending
	t               testing.TB
}

// New starts a network with as many validators as seats says. Blocks are made when there is something to put into them,
// block time goes on by a second a block at least, and Pass lets it go further.
func New(t testing.TB, seats int) *World { return NewAt(t, seats, 0) }

// NewAt is New on a chain whose time begins at a second, whatever this machine's clock says; zero: at the clock's.
func NewAt(t testing.TB, seats int, second uint64) *World {
	t.Helper()
	d, err := devnet.Start(context.Background(), devnet.Config{Fast: true, Accounts: 32})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	for second > d.Time() {
		step := min(second, max(d.Time(), uint64(time.Now().Unix()))+uint64(devnet.MaxJump/time.Second))
		if err := d.SetNextTimestamp(step); err != nil {
			t.Fatal(err)
		}
		if _, err := d.Commit(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	w := &World{Chain: d, t: t, Seats: accounts(3, seats), Signers: accounts(20, 9)}
	client := w.Dial(d.URL())
	w.Contracts = &chain.Contracts{Client: client} // until there is a network
	w.Deployer, w.Panic, w.Stranger = w.Sender(devnet.DevAccount(0)), w.Sender(devnet.DevAccount(1)), w.Sender(devnet.DevAccount(2))
	var validators []common.Address
	for _, s := range w.Seats {
		validators = append(validators, s.Address)
	}
	network, operator, err := chain.DeployNetwork(t.Context(), client, w.Deployer, chain.DeployConfig{
		Name: "test", Validators: validators, Keeper: w.Deployer.Address(), PanicButton: w.Panic.Address(), Upgrader: w.Deployer.Address(),
		CommitTime: CommitTime, RevealTime: RevealTime, RetryTime: RetryTime, Fee: Fee, Deployer: devnet.DeterministicDeployer,
	})
	if err != nil {
		t.Fatal(err)
	}
	w.Operator = operator
	if w.Contracts, err = chain.Open(t.Context(), client, network); err != nil {
		t.Fatal(err)
	}
	return w
}

func accounts(first, n int) []devnet.Account {
	list := make([]devnet.Account, n)
	for i := range list {
		list[i] = devnet.DevAccount(first + i)
	}
	slices.SortFunc(list, func(a, b devnet.Account) int { return a.Address.Cmp(b.Address) })
	return list
}

// Dial is a client of these endpoints.
func (w *World) Dial(endpoints ...string) *chain.Client {
	w.t.Helper()
	c, err := chain.Dial(w.t.Context(), chain.Config{Endpoints: endpoints, Timeout: 5 * time.Second})
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(c.Close)
	return c
}

// Sender of an account, which keeps its journal in memory.
func (w *World) Sender(a devnet.Account) *chain.Sender {
	w.t.Helper()
	s, err := w.NewSender(w.t.Context(), signer.NewKey(a.Key), chain.SenderConfig{Poll: 10 * time.Millisecond})
	if err != nil {
		w.t.Fatal(err)
	}
	return s
}

// Head of the chain.
func (w *World) Head() chain.Block {
	w.t.Helper()
	head, err := w.Contracts.Head(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	return head
}

// Pass moves block time ahead of the head's.
func (w *World) Pass(seconds uint64) {
	w.t.Helper()
	if err := w.Chain.SetNextTimestamp(w.Chain.Time() + seconds); err != nil {
		w.t.Fatal(err)
	}
	if _, err := w.Chain.Commit(w.t.Context()); err != nil {
		w.t.Fatal(err)
	}
}

// Record of a contract at the head.
func (w *World) Record(contract common.Address) *upgrade.Record {
	w.t.Helper()
	r, err := w.Contracts.Record(w.t.Context(), w.Head().Hash, contract)
	if err != nil {
		w.t.Fatal(err)
	}
	return r
}

// Configuration of six of nine signers, without guardian, that halts for nothing but a MISMATCH.
func (w *World) Configuration() upgrade.Configuration {
	c := upgrade.Configuration{Threshold: Threshold, Delay: Delay}
	for _, s := range w.Signers {
		c.Signers = append(c.Signers, s.Address)
	}
	return c
}

// Register makes a new contract of the managed family, without a first proposal.
func (w *World) Register(cfg upgrade.Configuration) common.Address {
	w.t.Helper()
	var salt [32]byte
	big.NewInt(int64(w.Chain.Head())).FillBytes(salt[:])
	contract, _, err := w.AddressOf(w.t.Context(), w.Head().Hash, w.Network.Families.Managed, cfg, salt)
	if err != nil {
		w.t.Fatal(err)
	}
	if _, err := w.Deploy(w.t.Context(), w.Deployer, w.Network.Families.Managed, cfg, salt, nil); err != nil {
		w.t.Fatal(err)
	}
	return contract
}

// Header of an intent on a contract's present epoch, proposed by the deployer.
func (w *World) Header(contract common.Address) upgrade.Header {
	w.t.Helper()
	return upgrade.Header{
		Contract: contract, Epoch: w.Record(contract).Epoch, Proposer: w.Deployer.Address(),
		Nonce: upgrade.NewUint256(w.Chain.Head()), CollectUntil: w.Head().Time + 3600,
	}
}

// Upgrade fills what the record says into an upgrade to code.
func (w *World) Upgrade(contract common.Address, code upgrade.Code) *upgrade.Upgrade {
	w.t.Helper()
	record := w.Record(contract)
	code.Version, code.ActiveHash = record.LastVersion+1, record.Active.TreeHash
	if code.ActivateUntil == 0 {
		code.ActivateUntil = w.Head().Time + 24*3600
	}
	return &upgrade.Upgrade{Header: w.Header(contract), Code: code}
}

// Sign packs the signatures of the first n signers.
func (w *World) Sign(intent upgrade.Intent, n int) []byte {
	w.t.Helper()
	signatures := make(map[common.Address][]byte)
	for _, s := range w.Signers[:n] {
		signature, err := signer.SignIntent(w.t.Context(), signer.NewKey(s.Key), w.Network.Domain(), intent)
		if err != nil {
			w.t.Fatal(err)
		}
		signatures[s.Address] = signature
	}
	cfg := w.Record(intent.Head().Contract).Configuration
	packed, err := upgrade.PackSignatures(&cfg, signatures)
	if err != nil {
		w.t.Fatal(err)
	}
	return packed
}

// Approve brings Threshold signatures.
func (w *World) Approve(intent upgrade.Intent) {
	w.t.Helper()
	if _, err := w.Submit(w.t.Context(), w.Deployer, intent, w.Sign(intent, Threshold)); err != nil {
		w.t.Fatal(err)
	}
}

// Request starts a round.
func (w *World) Request(contract common.Address) {
	w.t.Helper()
	if _, err := w.RequestVerification(w.t.Context(), w.Deployer, contract, Fee); err != nil {
		w.t.Fatal(err)
	}
}
