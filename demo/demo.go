// Package demo tells the story of one upgrade, from proposal to activation, on a real chain with real parts, and of the
// attacks that it withstands. Every line that it prints as true was checked; the first one that is not ends it.
package demo

import (
	"context"
	"crypto/ecdsa"
	"embed"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain"
	"theseus/chain/devnet"
	"theseus/chain/signer"
	"theseus/code/build"
	"theseus/code/link"
	"theseus/printable"
	"theseus/upgrade"
)

//go:embed trees
var trees embed.FS

// Config of a run.
type Config struct {
	Out      io.Writer
	Program  string         // this program, which is started once for each validator
	Compiler build.Compiler // of the engineer; validators bring their own
	RPC      string         // a chain to use; empty: a devnet of its own
	Bank     chain.TxSigner // pays on that chain; nil: an account of the devnet
	Keep     bool           // leave chain, validators and files running until ctx ends
	Colour   bool
	// Staked tells the story of stake instead; on a devnet of its own, whose time it moves.
	Staked bool
}

// ErrClaim says that something the demo claims turned out not to be so.
var ErrClaim = errors.New("the demo's claim does not hold")

const (
	signers    = 9
	needed     = 6
	validators = 4
)

// story is one run.
type story struct {
	cfg     Config
	ctx     context.Context
	dir     string
	url     string
	c       *chain.Contracts
	network *chain.Network
	bank    *chain.Sender
	people  map[string]*person
	seats   []*process
	repo    *repository
	rows    []row
	started time.Time
	compile build.Compiler
	devnet  *devnet.Chain // nil on a chain that was named
}

// person is an account with a name.
type person struct {
	name string
	key  *signer.Key
	*chain.Sender
}

// row of the table at the end.
type row struct {
	step    string
	block   uint64
	gas     uint64
	seconds float64
}

// Run tells the whole story.
func Run(ctx context.Context, cfg Config) (err error) {
	s := &story{cfg: cfg, ctx: ctx, people: make(map[string]*person), started: time.Now(), compile: cfg.Compiler}
	defer func() {
		// A claim that fails panics with its error: the story reads as a story.
		if r := recover(); r != nil {
			failed, ok := r.(failure)
			if !ok {
				panic(r)
			}
			err = failed.err
			if ctx.Err() != nil {
				err = ctx.Err()
			}
		}
		// The validators' logs say why a claim failed.
		if s.dir != "" && !cfg.Keep && (err == nil || ctx.Err() != nil) {
			os.RemoveAll(s.dir)
		}
	}()
	s.dir = must(os.MkdirTemp("", "theseus-demo-"))
	defer s.stopValidators()
	close := s.openChain()
	defer close()

	s.people["engineer"] = s.newPerson("engineer")
	s.people["alice"], s.people["bob"] = s.newPerson("alice"), s.newPerson("bob")
	for i := range signers {
		name := fmt.Sprintf("signer %d", i+1)
		s.people[name] = s.newPerson(name)
	}
	s.setUp()
	token := s.firstVersion()
	if cfg.Staked {
		s.staked(token)
	} else {
		s.upgrade(token)
		s.rejection(token)
		s.mismatch(token)
		s.movedBranch(token)
		s.lostCommit(token)
	}
	s.table()
	if cfg.Keep {
		s.lookAround(token)
		<-ctx.Done()
	}
	return nil
}

type failure struct{ err error }

func must[T any](v T, err error) T {
	if err != nil {
		panic(failure{err})
	}
	return v
}

func check(err error) {
	if err != nil {
		panic(failure{err})
	}
}

// ---- what is said

func (s *story) chapter(title string) {
	fmt.Fprintf(s.cfg.Out, "\n%s\n", s.paint("1", title))
}

func (s *story) say(format string, args ...any) {
	fmt.Fprintf(s.cfg.Out, "  %s\n", printable.Text(fmt.Sprintf(format, args...)))
}

// claim prints what was found to be so, and ends the story where it is not.
func (s *story) claim(ok bool, format string, args ...any) {
	text := printable.Text(fmt.Sprintf(format, args...))
	if !ok {
		fmt.Fprintf(s.cfg.Out, "  %s %s\n", s.paint("31", "✗"), text)
		panic(failure{fmt.Errorf("%w: %s", ErrClaim, text)})
	}
	fmt.Fprintf(s.cfg.Out, "  %s %s\n", s.paint("32", "✓"), text)
}

func (s *story) paint(code, text string) string {
	if !s.cfg.Colour {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}

// timed does one step and remembers what it cost.
func (s *story) timed(step string, do func() (*chain.Sent, error)) *chain.Sent {
	start := time.Now()
	sent := must(do())
	s.rows = append(s.rows, row{step, sent.Receipt.BlockNumber.Uint64(), sent.Receipt.GasUsed, time.Since(start).Seconds()})
	return sent
}

func (s *story) table() {
	s.chapter("What it took")
	fmt.Fprintf(s.cfg.Out, "  %-44s %7s %10s %8s\n", "step", "block", "gas", "seconds")
	for _, r := range s.rows {
		gas := "-"
		if r.gas > 0 {
			gas = fmt.Sprint(r.gas)
		}
		fmt.Fprintf(s.cfg.Out, "  %-44s %7d %10s %8.1f\n", r.step, r.block, gas, r.seconds)
	}
	fmt.Fprintf(s.cfg.Out, "  %-44s %7s %10s %8.1f\n", "all", "", "", time.Since(s.started).Seconds())
}

func (s *story) lookAround(token common.Address) {
	s.chapter("Look around (Ctrl-C ends chain and validators)")
	fmt.Fprintf(s.cfg.Out, "  export THESEUS_RPC=%s THESEUS_NETWORK=%s THESEUS_KEYSTORE=%s THESEUS_PASSWORD_FILE=%s\n",
		s.url, s.networkFile(), s.keystoreDir(), s.passwordFile())
	for _, command := range []string{
		"theseus status " + token.Hex(), "theseus record show " + token.Hex() + " --json", "theseus record history " + token.Hex(), "theseus drift",
		"theseus validator status " + token.Hex() + " --url " + s.seats[0].url, "theseus network show",
	} {
		fmt.Fprintf(s.cfg.Out, "  %s\n", command)
	}
	fmt.Fprintf(s.cfg.Out, "  files: %s (not removed)\n", s.dir)
}

// ---- chain and people

// openChain starts the devnet, or connects to the chain that was named.
func (s *story) openChain() (close func()) {
	s.chapter("A chain")
	close = func() {}
	s.url = s.cfg.RPC
	bank := s.cfg.Bank
	if s.url == "" {
		running := must(devnet.Start(s.ctx, devnet.Config{Dir: filepath.Join(s.dir, "chain"), Fast: true}))
		close = func() { running.Close() }
		s.devnet = running
		s.url = running.URL()
		bank = signer.NewKey(devnet.DevAccount(0).Key)
	}
	client := must(chain.Dial(s.ctx, chain.Config{Endpoints: []string{s.url}}))
	s.c = &chain.Contracts{Client: client}
	s.bank = s.sender(bank)
	s.say("chain %v at %s", client.ChainID(), s.url)
	return close
}

func (s *story) sender(account chain.TxSigner) *chain.Sender {
	return must(s.c.NewSender(s.ctx, account, chain.SenderConfig{Journal: filepath.Join(s.dir, "journal"), Poll: 25 * time.Millisecond}))
}

// newPerson makes an account, keeps its key in the keystore, and gives it something to pay gas with.
func (s *story) newPerson(name string) *person {
	private := must(crypto.GenerateKey())
	return s.fund(name, private)
}

func (s *story) fund(name string, private *ecdsa.PrivateKey) *person {
	key := signer.NewKey(private)
	account := key.Address()
	must(s.bank.Send(s.ctx, chain.Tx{To: &account, Value: big.NewInt(3e16), Gas: 21_000}))
	must(signer.OpenKeystore(s.keystoreDir()).Light().Import(fmt.Sprintf("%064x", crypto.FromECDSA(private)), password))
	return &person{name: name, key: key, Sender: s.sender(key)}
}

// password of the demo's key files: they are worth nothing.
const password = "demo"

func (s *story) keystoreDir() string  { return filepath.Join(s.dir, "keystore") }
func (s *story) passwordFile() string { return filepath.Join(s.dir, "password") }
func (s *story) networkFile() string  { return filepath.Join(s.dir, "network.json") }

// signersOf lists the nine, in the ascending order that a record keeps.
func (s *story) signerAddresses() []common.Address {
	var all []common.Address
	for i := range signers {
		all = append(all, s.people[fmt.Sprintf("signer %d", i+1)].Address())
	}
	sortAddresses(all)
	return all
}

// ---- questions to the chain

func (s *story) head() chain.Block { return must(s.c.Head(s.ctx)) }

func (s *story) record(contract common.Address) *upgrade.Record {
	return must(s.c.Record(s.ctx, s.head().Hash, contract))
}

// call asks a view function of the token.
func (s *story) call(contract common.Address, signature string, args ...[]byte) (*big.Int, error) {
	data := crypto.Keccak256([]byte(signature))[:4]
	for _, a := range args {
		data = append(data, common.LeftPadBytes(a, 32)...)
	}
	answer, err := s.c.Call(s.ctx, s.head().Hash, contract, data)
	return new(big.Int).SetBytes(answer), err
}

// send makes a transaction of the token.
func (s *story) send(who, step string, contract common.Address, signature string, args ...[]byte) (*types.Receipt, error) {
	data := crypto.Keccak256([]byte(signature))[:4]
	for _, a := range args {
		data = append(data, common.LeftPadBytes(a, 32)...)
	}
	start := time.Now()
	receipt, err := s.people[who].Send(s.ctx, chain.Tx{To: &contract, Data: data})
	if err == nil {
		s.rows = append(s.rows, row{step, receipt.BlockNumber.Uint64(), receipt.GasUsed, time.Since(start).Seconds()})
	}
	return receipt, err
}

// refused reports whether a call was refused with the custom error of this signature.
func refused(err error, signature string) bool {
	var revert *chain.RevertError
	return errors.As(err, &revert) && len(revert.Data) >= 4 && string(revert.Data[:4]) == string(crypto.Keccak256([]byte(signature))[:4])
}

// pass lets so many seconds of block time go by.
func (s *story) pass(seconds uint64) {
	check(s.devnet.SetNextTimestamp(s.devnet.Time() + seconds))
	must(s.devnet.Commit(s.ctx))
}

// await looks until something is so. Validators work on their own.
func (s *story) await(what string, contract common.Address, so func(*upgrade.Record) bool) *upgrade.Record {
	for deadline := time.Now().Add(3 * time.Minute); ; {
		r := s.record(contract)
		if so(r) {
			return r
		}
		if s.ctx.Err() != nil {
			panic(failure{s.ctx.Err()})
		}
		if time.Now().After(deadline) {
			panic(failure{fmt.Errorf("%w: three minutes passed without %s; the validators' logs are in %s", ErrClaim, what, s.dir)})
		}
		for _, p := range s.seats {
			if p.died() {
				panic(failure{fmt.Errorf("%s ended: %s", p.name, p.lastWords())})
			}
		}
		time.Sleep(100 * time.Millisecond)
	}
}

// fetched is a tree that was fetched from its link and built.
type fetched struct {
	link     string
	commit   link.Commit
	artifact *build.Artifact
}

func (s *story) fetchAndBuild(text string) *fetched {
	l := must(link.Parse(text))
	f := &link.Fetcher{AllowPrivate: true}
	commit := must(f.Resolve(s.ctx, l))
	dst := filepath.Join(s.dir, "work", strings.ReplaceAll(commit.String(), "/", "-"))
	defer os.RemoveAll(dst)
	must(f.Fetch(s.ctx, l, commit, dst))
	a := must(build.Build(s.ctx, os.DirFS(dst), "Token", build.Options{ChainID: s.network.ChainID, Deployer: s.network.Deployer, Compiler: s.compile}))
	return &fetched{text, commit, a}
}
