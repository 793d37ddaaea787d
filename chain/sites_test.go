package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"theseus/chain/devnet"
	"theseus/chain/faulttest"
	"theseus/upgrade"
)

// scene is what the calls below are about: a chain that stands still, with a network, a record and a reorganisation behind
// it, one that transactions are sent to, and one of another id.
type scene struct {
	*world
	network  *Network
	record   common.Address
	stale    Cursor // left the chain
	base     uint64 // before the logs
	lived    *types.Receipt
	busy     *world
	other    *devnet.Chain
	accounts atomic.Int32
}

const sceneAccounts = 9000

func newScene(t testing.TB) *scene {
	s := &scene{world: &world{node: startDevnet(t, devnet.Config{})}, other: startDevnet(t, devnet.Config{ChainID: 5})}
	s.client = dial(t, Config{Endpoints: []string{s.node.URL()}, Timeout: 20 * time.Second})
	s.sender = newSender(t, s.client, 0, SenderConfig{})
	var err error
	if s.network, err = deploySmall(t.Context(), s.client, s.sender, "scene"); err != nil {
		t.Fatal(err)
	}
	contracts := &Contracts{Client: s.client, Network: *s.network}
	cfg := upgrade.Configuration{Signers: []common.Address{{1}, {2}, {3}}, Threshold: 2, Delay: 100}
	if s.record, _, err = contracts.AddressOf(t.Context(), s.head(t).Hash, s.network.Families.Managed, cfg, [32]byte{1}); err != nil {
		t.Fatal(err)
	}
	if _, err = contracts.Deploy(t.Context(), s.sender, s.network.Families.Managed, cfg, [32]byte{1}, nil); err != nil {
		t.Fatal(err)
	}
	s.contract = deployEcho(t, s.sender)
	s.base = s.head(t).Number
	s.say(t, 1)
	s.say(t, 2)
	fork := s.head(t)
	s.say(t, 3)
	s.say(t, 4)
	head := s.head(t)
	s.stale = Cursor{head.Number, head.Hash}
	if err := s.node.Fork(fork.Hash, true); err != nil {
		t.Fatal(err)
	}
	s.sender = newSender(t, s.client, 1, SenderConfig{})
	s.say(t, 5)
	s.lived = s.say(t, 6)
	s.commit(t, 3)

	s.busy = &world{node: startDevnet(t, devnet.Config{Accounts: sceneAccounts})}
	s.busy.client = dial(t, Config{Endpoints: []string{s.busy.node.URL()}, Timeout: 20 * time.Second})
	s.busy.sender = newSender(t, s.busy.client, 0, SenderConfig{})
	s.busy.contract = deployEcho(t, s.busy.sender)
	return s
}

func deploySmall(ctx context.Context, c *Client, s *Sender, name string) (*Network, error) {
	n, _, err := DeployNetwork(ctx, c, s, DeployConfig{
		Name: name, Validators: []common.Address{devnet.DevAccount(3).Address}, Keeper: s.Address(), PanicButton: s.Address(), Upgrader: s.Address(),
		CommitTime: 60, RevealTime: 30, RetryTime: 10, Deployer: devnet.DeterministicDeployer,
	})
	return n, err
}

// attempt is something a program wants of endpoints; it may be tried again. What it gives is compared with the truth.
type attempt func(ctx context.Context) (string, error)

// site is a place that asks endpoints.
type site struct {
	name  string
	busy  bool // sends transactions, so it is not on the chain that stands still
	heavy bool // asks hundreds of times
	begin func(t testing.TB, s *scene, c *Client) attempt
}

// errBehind says that a follower has not come to the head, and told nothing that is false.
var errBehind = errors.New("behind the head")

func sites() []site {
	read := func(name string, f func(ctx context.Context, s *scene, c *Client) (any, error)) site {
		return site{name: name, begin: func(_ testing.TB, s *scene, c *Client) attempt {
			return func(ctx context.Context) (string, error) {
				v, err := f(ctx, s, c)
				return fmt.Sprintf("%+v", v), err
			}
		}}
	}
	onRecord := func(name string, f func(ctx context.Context, s *scene, c *Contracts, at Block) (any, error)) site {
		return read(name, func(ctx context.Context, s *scene, c *Client) (any, error) {
			at, err := s.client.Head(ctx)
			if err != nil {
				return nil, err
			}
			return f(ctx, s, &Contracts{Client: c, Network: *s.network}, at)
		})
	}
	account := devnet.DevAccount(1).Address
	return []site{
		read("Dial", func(ctx context.Context, s *scene, c *Client) (any, error) {
			cfg := Config{Quorum: c.quorum, Timeout: c.endpoints[0].timeout}
			for _, e := range c.endpoints {
				cfg.Endpoints = append(cfg.Endpoints, e.name)
			}
			dialled, err := Dial(ctx, cfg)
			if err != nil {
				return nil, err
			}
			defer dialled.Close()
			return dialled.ChainID(), nil
		}),
		read("chain id again", func(ctx context.Context, s *scene, c *Client) (any, error) {
			for _, e := range c.endpoints {
				e.mu.Lock()
				e.checked = time.Time{}
				e.mu.Unlock()
			}
			return c.Code(ctx, s.lived.BlockHash, s.contract)
		}),
		// Whoever lags may be heard: what counts is that the head is a block of the chain.
		read("Head", func(ctx context.Context, s *scene, c *Client) (any, error) {
			head, err := c.Head(ctx)
			if err != nil {
				return nil, err
			}
			true_, err := s.client.BlockAt(ctx, head.Number)
			if err != nil || true_.vote() != head.vote() {
				return head.vote(), nil
			}
			return "a block of the chain", nil
		}),
		read("BlockAt", func(ctx context.Context, s *scene, c *Client) (any, error) { return c.BlockAt(ctx, s.base) }),
		read("BlockOf", func(ctx context.Context, s *scene, c *Client) (any, error) { return c.BlockOf(ctx, s.lived.BlockHash) }),
		read("Call", func(ctx context.Context, s *scene, c *Client) (any, error) {
			return c.Call(ctx, s.lived.BlockHash, s.contract, []byte{7, 7})
		}),
		read("CallBatch", func(ctx context.Context, s *scene, c *Client) (any, error) {
			return c.CallBatch(ctx, s.lived.BlockHash, []Call{{To: s.contract, Data: []byte{7}}, {To: s.contract, Data: []byte{0, 1}}, {To: s.contract, Data: []byte{8}}})
		}),
		read("Code", func(ctx context.Context, s *scene, c *Client) (any, error) {
			return c.Code(ctx, s.lived.BlockHash, s.contract)
		}),
		read("Storage", func(ctx context.Context, s *scene, c *Client) (any, error) {
			return c.Storage(ctx, s.lived.BlockHash, s.network.Registry, common.Hash{})
		}),
		read("Balance", func(ctx context.Context, s *scene, c *Client) (any, error) {
			return c.Balance(ctx, s.lived.BlockHash, account)
		}),
		read("Nonce", func(ctx context.Context, s *scene, c *Client) (any, error) {
			return c.Nonce(ctx, s.lived.BlockHash, account)
		}),
		read("BlockLogs", func(ctx context.Context, s *scene, c *Client) (any, error) {
			logs, err := c.BlockLogs(ctx, s.lived.BlockHash, []common.Address{s.contract})
			return logsKey(logs), err
		}),
		read("RangeLogs", func(ctx context.Context, s *scene, c *Client) (any, error) {
			logs, err := c.RangeLogs(ctx, s.base, s.lived.BlockNumber.Uint64(), []common.Address{s.contract})
			return logsKey(logs), err
		}),
		onRecord("Open", func(ctx context.Context, s *scene, c *Contracts, _ Block) (any, error) {
			opened, err := Open(ctx, c.Client, s.network)
			if err != nil {
				return nil, err
			}
			return opened.Network, nil
		}),
		onRecord("Record", func(ctx context.Context, s *scene, c *Contracts, at Block) (any, error) {
			r, err := c.Record(ctx, at.Hash, s.record)
			if err != nil {
				return nil, err
			}
			return *r, nil
		}),
		onRecord("Addresses", func(ctx context.Context, s *scene, c *Contracts, at Block) (any, error) {
			return c.Addresses(ctx, at.Hash)
		}),
		onRecord("History", func(ctx context.Context, s *scene, c *Contracts, at Block) (any, error) {
			history, err := c.History(ctx, at, common.Address{})
			text := ""
			for _, h := range history {
				text += fmt.Sprintf("%T %d %d,", h.Event, h.Block, h.Index)
			}
			return text, err
		}),
		following("follow block by block", backlog, nil),
		following("follow in ranges", 2, nil),
		following("follow through a reorganisation", backlog, func(s *scene) *Cursor { return &s.stale }),
		{name: "send", busy: true, begin: func(t testing.TB, s *scene, c *Client) attempt {
			return sending1(t, s, c, int(s.accounts.Add(1)), SenderConfig{Stuck: 200 * time.Millisecond, Poll: 10 * time.Millisecond})
		}},
		{name: "send what a journal remembers", busy: true, begin: func(t testing.TB, s *scene, c *Client) attempt {
			number, dir := int(s.accounts.Add(1)), t.TempDir()
			leaveInJournal(t, s, number, dir)
			return sending1(t, s, c, number, SenderConfig{Stuck: 200 * time.Millisecond, Poll: 10 * time.Millisecond, Journal: dir})
		}},
		{name: "deploy a network", busy: true, heavy: true, begin: func(t testing.TB, s *scene, c *Client) attempt {
			number := int(s.accounts.Add(1))
			sender := newSender(t, c, number, SenderConfig{Poll: 5 * time.Millisecond})
			return func(ctx context.Context) (string, error) {
				n, err := deploySmall(ctx, c, sender, "deploy")
				if err != nil {
					return "", err
				}
				if _, err := Open(ctx, s.busy.client, n); err != nil {
					return err.Error(), nil
				}
				return done(ctx, s, number, 14, true)
			}
		}},
	}
}

// following goes to the head, from before the logs or from a block that left the chain.
func following(name string, window uint64, from func(*scene) *Cursor) site {
	return site{name: name, begin: func(t testing.TB, s *scene, c *Client) attempt {
		start := Cursor{Number: s.base}
		told := ""
		if from != nil {
			start = *from(s)
			told = "01 02 03 04 "
		}
		f := c.Follow(start, []common.Address{s.contract}, time.Millisecond)
		f.window = window
		return func(ctx context.Context) (string, error) {
			for range 4 {
				err := f.Step(ctx, func(u Update) error {
					for _, l := range u.Logs {
						if data := fmt.Sprintf("%x ", l.Data); !u.Undone {
							told += data
						} else if told[max(len(told)-len(data), 0):] == data {
							told = told[:len(told)-len(data)]
						} else {
							told += "undone without being told: " + data
						}
					}
					return nil
				})
				if err != nil {
					return told, err
				}
			}
			head, err := s.client.Head(ctx)
			if err != nil {
				return told, err
			}
			if f.Cursor() == (Cursor{head.Number, head.Hash}) {
				return told, nil
			}
			for _, prefix := range []string{"01 02 05 06 ", "01 02 03 04 "} {
				if len(told) <= len(prefix) && prefix[:len(told)] == told {
					return told, errBehind
				}
			}
			return told, nil
		}
	}}
}

// sending1 sends one transaction under one key, however often it is tried.
func sending1(t testing.TB, s *scene, c *Client, number int, cfg SenderConfig) attempt {
	var sender *Sender
	return func(ctx context.Context) (string, error) {
		if sender == nil {
			opened, err := c.NewSender(ctx, local{devnet.DevAccount(number)}, cfg)
			if err != nil {
				return "", err
			}
			sender = opened
			t.Cleanup(func() { sender.Close() })
		}
		receipt, err := sender.Send(ctx, Tx{Key: "key", To: &s.busy.contract, Data: []byte{6}})
		if err != nil {
			return "", err
		}
		b, err := s.busy.client.BlockAt(ctx, receipt.BlockNumber.Uint64())
		logs := make([]types.Log, len(receipt.Logs))
		for i, l := range receipt.Logs {
			logs[i] = *l
		}
		real, logsErr := s.busy.client.BlockLogs(ctx, b.Hash, []common.Address{s.busy.contract})
		if err = errors.Join(err, logsErr); err != nil {
			return "", err
		}
		mine := real[:0]
		for _, l := range real {
			if l.TxHash == receipt.TxHash {
				mine = append(mine, l)
			}
		}
		return done(ctx, s, number, 1, b.Hash == receipt.BlockHash && receipt.Status == 1 && logsKey(logs) == logsKey(mine))
	}
}

// done tells whether an account has sent exactly so many transactions.
func done(ctx context.Context, s *scene, number int, want uint64, receiptTrue bool) (string, error) {
	head, err := s.busy.client.Head(ctx)
	if err != nil {
		return "", err
	}
	n, err := s.busy.client.Nonce(ctx, head.Hash, devnet.DevAccount(number).Address)
	if err == nil && (n != want || !receiptTrue) {
		return fmt.Sprintf("%d transactions where %d were asked for, receipt true: %v", n, want, receiptTrue), nil
	}
	return "done once", err
}

// leaveInJournal writes down a transaction that reached nobody.
func leaveInJournal(t testing.TB, s *scene, number int, dir string) {
	t.Helper()
	early, err := s.busy.client.earlyBlock(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	key := local{devnet.DevAccount(number)}
	j, err := openJournal(t.Context(), dir, s.busy.client.chainID, early.Hash, key.Address())
	if err != nil {
		t.Fatal(err)
	}
	defer j.close()
	tx, err := key.SignTx(t.Context(), types.NewTx(&types.DynamicFeeTx{
		ChainID: s.busy.client.chainID, To: &s.busy.contract, Data: []byte{6}, Gas: 60_000, GasFeeCap: big.NewInt(10e9), GasTipCap: big.NewInt(1e9),
	}), s.busy.client.chainID)
	if err != nil {
		t.Fatal(err)
	}
	e, err := (&entry{Key: "key"}).with(tx)
	if err != nil {
		t.Fatal(err)
	}
	if err := j.write(e); err != nil {
		t.Fatal(err)
	}
}

// through gives a client of this many endpoints that leads to the chain of a site; the first is a proxy.
func (s *scene) through(t testing.TB, at site, endpoints, quorum int) (*Client, *faulttest.Proxy) {
	t.Helper()
	node := s.node
	if at.busy {
		node = s.busy.node
	}
	var first *faulttest.Proxy
	cfg := Config{Quorum: quorum, Timeout: 20 * time.Second}
	for i := range endpoints {
		p := faulttest.New(t, node.URL(), s.other.URL())
		if i == 0 {
			first = p
		}
		cfg.Endpoints = append(cfg.Endpoints, p.URL)
	}
	c := dial(t, cfg)
	for _, e := range c.endpoints {
		e.pause = 2 * time.Millisecond
	}
	c.endpoints[0].timeout = 600 * time.Millisecond // the others may be slow: this machine may be
	return c, first
}
