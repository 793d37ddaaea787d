package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/pflag"
	"golang.org/x/term"

	"theseus/chain"
	"theseus/chain/devnet"
	"theseus/chain/signer"
	"theseus/code/build"
	"theseus/code/link"
	"theseus/code/solc"
	"theseus/printable"
	"theseus/upgrade"
)

// env is what commands share: flags, streams, and what is opened on first use.
type env struct {
	rpc          []string
	quorum       int
	networkFile  string
	account      string
	keystore     string
	passwordFile string
	signerURL    string
	maxFee       string
	allowPrivate bool
	yes          bool
	json         bool
	verbose      bool
	patience     time.Duration // with endpoints that limit the rate; for commands that ask for much
	started      bool          // flags and arguments were found to be right

	in       *bufio.Reader
	terminal bool // standard input is one
	out, err io.Writer
	result   *result // what out writes to; nil in tests

	compiler compilers
	client   *chain.Client
}

func newEnv(ctx context.Context) *env {
	stdout := &result{to: os.Stdout}
	return &env{in: bufio.NewReader(interruptible{ctx, os.Stdin}), terminal: term.IsTerminal(int(os.Stdin.Fd())), out: printable.Writer{To: stdout}, result: stdout, err: printable.Writer{To: os.Stderr}}
}

func (e *env) bindFlags(f *pflag.FlagSet) {
	f.StringSliceVar(&e.rpc, "rpc", nil, "JSON-RPC endpoint; several for reads by quorum (THESEUS_RPC)")
	e.rpc = listFromEnv("THESEUS_RPC")
	f.IntVar(&e.quorum, "quorum", 0, "endpoints that must agree; 0: more than half")
	fromEnv(f, &e.networkFile, "network", "THESEUS_NETWORK", "network.json", "network file (THESEUS_NETWORK)")
	fromEnv(f, &e.account, "account", "THESEUS_ACCOUNT", "", "account that acts: an address of the keystore or external signer, or dev:N on a devnet (THESEUS_ACCOUNT)")
	fromEnv(f, &e.keystore, "keystore", "THESEUS_KEYSTORE", filepath.Join(home(), "keystore"), "folder of key files (THESEUS_KEYSTORE)")
	fromEnv(f, &e.passwordFile, "password-file", "THESEUS_PASSWORD_FILE", "", "file whose first line unlocks the key (THESEUS_PASSWORD_FILE)")
	fromEnv(f, &e.signerURL, "signer", "THESEUS_SIGNER", "", "external signer that speaks Clef's JSON-RPC (THESEUS_SIGNER)")
	f.StringVar(&e.maxFee, "max-fee", "500", "highest fee per gas, in gwei")
	f.BoolVar(&e.allowPrivate, "allow-private", false, "let links reach files, loopback and private addresses")
	f.BoolVarP(&e.yes, "yes", "y", false, "do not ask before signing and sending")
	f.BoolVar(&e.json, "json", false, "print one JSON document")
	f.BoolVarP(&e.verbose, "verbose", "v", false, "log to standard error")
}

// fromEnv binds a flag that a variable of the environment gives too. Help names the variable and never shows what it holds: that may be a key,
// and help ends in logs.
func fromEnv(f *pflag.FlagSet, to *string, flag, variable, fallback, text string) {
	f.StringVar(to, flag, fallback, text)
	*to = orDefault(os.Getenv(variable), fallback)
}

func home() string {
	if dir := os.Getenv("THESEUS_HOME"); dir != "" {
		return dir
	}
	dir, err := os.UserHomeDir()
	if err != nil {
		dir = "."
	}
	return filepath.Join(dir, ".theseus")
}

func listFromEnv(name string) []string {
	if v := os.Getenv(name); v != "" {
		return strings.Split(v, ",")
	}
	return nil
}

func orDefault(s, fallback string) string {
	if s == "" {
		return fallback
	}
	return s
}

// check finds flags that contradict each other.
func (e *env) check() error {
	if e.quorum < 0 || e.quorum > max(len(e.rpc), 1) {
		return usage("--quorum %d of %s: name as many with --rpc", e.quorum, counted(len(e.rpc), "endpoint"))
	}
	if e.signerURL != "" && e.passwordFile != "" {
		return usage("--signer and --password-file contradict each other: an external signer unlocks its own keys")
	}
	if e.signerURL != "" && strings.HasPrefix(e.account, "dev:") {
		return usage("--account dev:N is a key of the devnet; it does not live behind --signer")
	}
	if _, err := e.maxFeeWei(); err != nil {
		return err
	}
	return nil
}

func (e *env) maxFeeWei() (*big.Int, error) {
	gwei, err := strconv.ParseFloat(e.maxFee, 64)
	if err != nil || !(gwei > 0) || gwei > 1e9 {
		return nil, usage("--max-fee %q: want gwei, such as 30 or 0.5", e.maxFee)
	}
	wei, _ := new(big.Float).Mul(big.NewFloat(gwei), big.NewFloat(1e9)).Int(nil)
	return wei, nil
}

func (e *env) close() {
	if e.compiler != nil {
		e.compiler.Close()
	}
	if e.client != nil {
		e.client.Close()
	}
}

// ---- what is opened

func (e *env) logger() *slog.Logger {
	if !e.verbose {
		return slog.New(slog.DiscardHandler)
	}
	return slog.New(slog.NewTextHandler(e.err, nil))
}

func (e *env) network() (*chain.Network, error) {
	n, err := chain.ReadNetwork(e.networkFile)
	if err != nil {
		return nil, usage("%w", err)
	}
	return n, nil
}

func (e *env) dial(ctx context.Context, chainID *big.Int) (*chain.Client, error) {
	if e.client != nil {
		return e.client, nil
	}
	if len(e.rpc) == 0 {
		return nil, usage("no endpoint; name one with --rpc URL or THESEUS_RPC, or start a chain with `theseus devnet`")
	}
	client, err := chain.Dial(ctx, chain.Config{Endpoints: e.rpc, Quorum: e.quorum, ChainID: chainID, Logger: e.logger(), Patience: e.patience, Waiting: func(endpoint string, pause time.Duration) {
		if pause >= time.Second {
			e.progress("%s limits the rate: waiting %v", endpoint, pause.Round(time.Second))
		}
	}})
	if err != nil {
		return nil, err
	}
	e.client = client
	return client, nil
}

// contracts opens the network and gives the head that a command reads at.
func (e *env) contracts(ctx context.Context) (*chain.Contracts, chain.Block, error) {
	n, err := e.network()
	if err != nil {
		return nil, chain.Block{}, err
	}
	client, err := e.dial(ctx, new(big.Int).SetUint64(n.ChainID))
	if err != nil {
		return nil, chain.Block{}, err
	}
	c, err := chain.Open(ctx, client, n)
	if err != nil {
		return nil, chain.Block{}, wrong(err)
	}
	head, err := c.Head(ctx)
	return c, head, err
}

// wrong takes errors that no server or network caused for the caller's: what was named is not there.
func wrong(err error) error {
	if code, _ := explain(err); code == exitUnavailable || errors.Is(err, context.Canceled) {
		return err
	}
	return usage("%w", err)
}

// signer opens the account that acts.
func (e *env) signer(ctx context.Context, chainID uint64) (signer.Signer, error) {
	switch {
	case e.account == "":
		return nil, usage("no account; name one with --account (see `theseus account list`)")
	case strings.HasPrefix(e.account, "dev:"):
		i, err := strconv.ParseUint(e.account[4:], 10, 16)
		if err != nil {
			return nil, usage("--account %q: want dev: and a number", e.account)
		}
		if chainID != devnet.DefaultChainID {
			return nil, usage("--account %s: everybody knows the keys of the devnet; they are used on chain %d only, this is %d", e.account, devnet.DefaultChainID, chainID)
		}
		return signer.NewKey(devnet.DevAccount(int(i)).Key), nil
	}
	account, err := parseAddress("--account", e.account)
	if err != nil {
		return nil, err
	}
	if e.signerURL != "" {
		external, err := signer.DialExternal(ctx, e.signerURL, account)
		if err != nil {
			return nil, err
		}
		return external, nil
	}
	key, err := signer.OpenKeystore(e.keystore).Unlock(account, func() (string, error) { return e.password(ctx) })
	if err != nil {
		return nil, wrong(err)
	}
	return key, nil
}

// password from --password-file or the terminal.
func (e *env) password(ctx context.Context) (string, error) {
	if e.passwordFile != "" {
		b, err := readFile(e.passwordFile)
		if err != nil {
			return "", fmt.Errorf("--password-file: %w", err)
		}
		line, _, _ := strings.Cut(string(b), "\n")
		return strings.TrimSuffix(line, "\r"), nil
	}
	if !e.terminal {
		return "", usage("no password; give --password-file, or run in a terminal")
	}
	return e.ask(ctx, "password: ")
}

// newPassword asks twice in a terminal: a slip of the finger would lock the key for ever.
func (e *env) newPassword(ctx context.Context) (string, error) {
	password, err := e.password(ctx)
	if err != nil {
		return "", err
	}
	if password == "" {
		return "", usage("an empty password protects nothing; choose another")
	}
	if e.passwordFile == "" {
		again, err := e.ask(ctx, "the same again: ")
		if err != nil {
			return "", err
		}
		if again != password {
			return "", usage("the two passwords differ; nothing was written")
		}
	}
	return password, nil
}

// sender of an account. Its journal belongs to one chain: a devnet that was started anew has the same id and another genesis,
// and what was sent on the old one must not be sent again.
func (e *env) sender(ctx context.Context, c *chain.Client, s signer.Signer) (*chain.Sender, error) {
	maxFee, err := e.maxFeeWei()
	if err != nil {
		return nil, err
	}
	genesis, err := c.BlockAt(ctx, 0)
	if err != nil {
		return nil, err
	}
	journal := filepath.Join(home(), "journal", fmt.Sprintf("%v-%x", c.ChainID(), genesis.Hash[:8]))
	return c.NewSender(ctx, s, chain.SenderConfig{MaxFee: maxFee, Journal: journal})
}

// actOn opens what acts on a proposal, which must be one of this network.
func (e *env) actOn(ctx context.Context, p *upgrade.Proposal) (*acting, error) {
	a, err := e.act(ctx)
	if err != nil {
		return nil, err
	}
	if p.Domain != a.Network.Domain() {
		return nil, usage("the proposal is for chain %d and CodeRegistry %v, not for this network; choose its file with --network", p.Domain.ChainID, p.Domain.CodeRegistry)
	}
	return a, nil
}

// acting is what a command needs that sends.
type acting struct {
	*chain.Contracts
	head   chain.Block
	signer signer.Signer
	sender *chain.Sender
}

func (e *env) act(ctx context.Context) (*acting, error) {
	c, head, err := e.contracts(ctx)
	if err != nil {
		return nil, err
	}
	s, err := e.signer(ctx, c.Network.ChainID)
	if err != nil {
		return nil, err
	}
	sender, err := e.sender(ctx, c.Client, s)
	if err != nil {
		return nil, err
	}
	return &acting{c, head, s, sender}, nil
}

// compilers end with Close.
type compilers interface {
	build.Compiler
	Close() error
}

// newCompilers is another in tests that need not start a compiler in each of a hundred processes.
var newCompilers = func(cfg solc.Config) compilers { return solc.New(cfg) }

func (e *env) compilers() compilers {
	if e.compiler == nil {
		cfg := solc.ConfigFromEnv()
		cfg.Logger = e.logger()
		cfg.Preparing = func(v solc.Version, done bool) {
			if !done {
				e.progress("preparing compiler %s for this machine (once; 10 to 30 seconds)", v)
			}
		}
		e.compiler = newCompilers(cfg)
	}
	return e.compiler
}

func (e *env) fetcher(limits chain.Limits) *link.Fetcher {
	return &link.Fetcher{Limits: limits.Tree, AllowPrivate: e.allowPrivate, Logger: e.logger(), Credentials: credentials}
}

// credentials come from THESEUS_GIT_CREDENTIALS: host=user:password, several separated by commas.
func credentials(host string) (user, password string, ok bool) {
	for _, entry := range listFromEnv("THESEUS_GIT_CREDENTIALS") {
		name, secret, found := strings.Cut(entry, "=")
		if !found || name != host {
			continue
		}
		user, password, ok = strings.Cut(secret, ":")
		return user, password, ok
	}
	return "", "", false
}

func parseAddress(what, s string) (common.Address, error) {
	if !common.IsHexAddress(s) || !strings.HasPrefix(s, "0x") {
		return common.Address{}, usage("%s %.60q: want an address, 0x and 40 hexadecimal digits", what, s)
	}
	a := common.HexToAddress(s)
	if lower := strings.ToLower(s); s != lower && s[2:] != strings.ToUpper(s[2:]) && a.Hex() != s {
		return common.Address{}, usage("%s %s: its capitals are not the checksum (EIP-55); is a digit wrong?", what, s)
	}
	return a, nil
}

func when(seconds uint64) string {
	if seconds == 0 {
		return "-"
	}
	if seconds > 1<<37 {
		return "never"
	}
	return time.Unix(int64(seconds), 0).UTC().Format("2006-01-02 15:04:05 UTC")
}
