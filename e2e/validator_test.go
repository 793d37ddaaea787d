package e2e

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"sync"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain"
	"theseus/chain/signer"
	"theseus/code/build"
	"theseus/code/build/buildtest"
	"theseus/code/link"
	"theseus/code/solc"
	"theseus/validator"
)

// validatorEnv names the file of a validatorConfig; the test binary that has it is a validator's process.
const validatorEnv = "THESEUS_E2E_VALIDATOR"

type validatorConfig struct {
	Endpoints []string
	Network   string // file
	Key       string // hexadecimal
	Dir       string // of data
	Shared    string // folder of a sharedCompiler; empty: compiles everything itself
}

// runValidator is main of a validator's process.
func runValidator(file string) (err error) {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	var cfg validatorConfig
	if err := json.Unmarshal(text, &cfg); err != nil {
		return err
	}
	private, err := crypto.HexToECDSA(cfg.Key)
	if err != nil {
		return err
	}
	network, err := chain.ReadNetwork(cfg.Network)
	if err != nil {
		return err
	}
	client, err := chain.Dial(ctx, chain.Config{Endpoints: cfg.Endpoints})
	if err != nil {
		return err
	}
	defer client.Close()
	contracts, err := chain.Open(ctx, client, network)
	if err != nil {
		return err
	}
	real := solc.New(solc.ConfigFromEnv())
	defer func() { err = errors.Join(err, real.Close()) }()
	var compiler build.Compiler = real
	if cfg.Shared != "" {
		compiler = &buildtest.Kept{Compiler: real, Dir: cfg.Shared}
	}
	key := signer.NewKey(private)
	v, err := validator.New(ctx, validator.Config{
		Contracts: contracts, Signer: key, Secret: key.Secret("salts"), Compiler: compiler,
		Fetcher: &link.Fetcher{AllowPrivate: true, Limits: network.Limits.Tree}, Dir: cfg.Dir, Listen: "127.0.0.1:0",
		Poll: 150 * time.Millisecond, Stagger: 300 * time.Millisecond,
		Logger: slog.New(slog.NewJSONHandler(os.Stdout, nil)),
	})
	if err != nil {
		return err
	}
	return v.Run(ctx)
}

// process is a validator in a process of its own.
type process struct {
	w    *world
	seat int
	cfg  validatorConfig
	file string // of cfg
	runs int

	cmd    *exec.Cmd
	ended  chan error
	lines  *lines
	status string // URL
}

// validator prepares the process of a seat.
func (w *world) validator(seat int, sharedCompiler bool) *process {
	w.t.Helper()
	dir := w.t.TempDir()
	p := &process{w: w, seat: seat, file: filepath.Join(dir, "config.json"), cfg: validatorConfig{
		Endpoints: []string{w.place.url}, Network: w.networkFile, Key: fmt.Sprintf("%x", crypto.FromECDSA(w.seats[seat])), Dir: filepath.Join(dir, "data"),
	}}
	if sharedCompiler {
		p.cfg.Shared = shared
	}
	w.t.Cleanup(p.stop)
	return p
}

// validators starts all seats.
func (w *world) validators(sharedCompiler bool) []*process {
	w.t.Helper()
	var all []*process
	for seat := range w.seats {
		all = append(all, w.validator(seat, sharedCompiler))
	}
	for _, p := range all {
		p.start()
	}
	return all
}

// launch starts the process and does not wait for it.
func (p *process) launch() {
	p.w.t.Helper()
	text, err := json.Marshal(p.cfg)
	if err != nil {
		p.w.t.Fatal(err)
	}
	if err := os.WriteFile(p.file, text, 0o600); err != nil {
		p.w.t.Fatal(err)
	}
	p.runs++
	p.cmd = exec.Command(os.Args[0])
	p.cmd.Env = append(os.Environ(), validatorEnv+"="+p.file)
	p.lines = &lines{news: make(chan struct{}, 1)}
	p.cmd.Stdout, p.cmd.Stderr = p.lines, p.lines
	if err := p.cmd.Start(); err != nil {
		p.w.t.Fatal(err)
	}
	cmd, ended := p.cmd, make(chan error, 1)
	p.ended = ended
	go func() { ended <- cmd.Wait() }()
}

// start launches the process and waits until it serves its status.
func (p *process) start() {
	p.w.t.Helper()
	p.launch()
	deadline := time.After(60 * time.Second)
	for {
		if entry := p.lines.find("serving status"); entry != nil {
			p.status = "http://" + entry["address"].(string)
			return
		}
		select {
		case <-p.lines.news:
		case err := <-p.ended:
			p.ended <- err
			p.w.t.Fatalf("validator %d ended: %v\n%s", p.seat, err, p.lines.text())
		case <-deadline:
			p.w.t.Fatalf("validator %d does not start\n%s", p.seat, p.lines.text())
		}
	}
}

// wait for the end of the process.
func (p *process) wait() error {
	p.w.t.Helper()
	select {
	case err := <-p.ended:
		p.cmd = nil
		return err
	case <-time.After(30 * time.Second):
		p.w.t.Fatalf("validator %d does not end\n%s", p.seat, p.lines.text())
		return nil
	}
}

// stop ends the process as an operator does.
func (p *process) stop() {
	if p.cmd == nil {
		return
	}
	if p.w.t.Failed() {
		p.w.t.Logf("validator %d:\n%s", p.seat, p.lines.text())
	}
	p.signal(syscall.SIGCONT)
	p.signal(syscall.SIGTERM)
	select {
	case err := <-p.ended:
		if err != nil {
			p.w.t.Errorf("validator %d: %v", p.seat, err)
		}
	case <-time.After(20 * time.Second):
		p.cmd.Process.Kill()
		<-p.ended
		p.w.t.Errorf("validator %d did not stop", p.seat)
	}
	p.cmd = nil
}

// replace kills the process without warning, takes its disk, and starts it again.
func (p *process) replace() {
	p.w.t.Helper()
	p.signal(syscall.SIGKILL)
	var exit *exec.ExitError
	if err := p.wait(); !errors.As(err, &exit) || exit.Sys().(syscall.WaitStatus).Signal() != syscall.SIGKILL {
		p.w.t.Fatalf("validator %d was not killed: %v", p.seat, err)
	}
	if _, err := os.Stat(p.cfg.Dir); err != nil {
		p.w.t.Fatal(err)
	}
	if err := os.RemoveAll(p.cfg.Dir); err != nil {
		p.w.t.Fatal(err)
	}
	p.start()
}

func (p *process) signal(s syscall.Signal) { p.cmd.Process.Signal(s) }

// runnable asks the validator whether a contract is to be used.
func (p *process) runnable(contract common.Address) validator.ContractStatus {
	p.w.t.Helper()
	response, err := http.Get(p.status + "/v1/contracts/" + contract.Hex())
	if err != nil {
		p.w.t.Fatal(err)
	}
	defer response.Body.Close()
	var s validator.ContractStatus
	if err := json.NewDecoder(io.LimitReader(response.Body, 1<<20)).Decode(&s); err != nil {
		p.w.t.Fatal(err)
	}
	return s
}

// lines is what a process said.
type lines struct {
	news chan struct{}

	mu   sync.Mutex
	said []byte
}

func (l *lines) Write(b []byte) (int, error) {
	l.mu.Lock()
	l.said = append(l.said, b...)
	l.mu.Unlock()
	select {
	case l.news <- struct{}{}:
	default:
	}
	return len(b), nil
}

func (l *lines) text() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return string(l.said)
}

// find gives the first log entry with this message.
func (l *lines) find(message string) map[string]any {
	l.mu.Lock()
	defer l.mu.Unlock()
	for scanner := bufio.NewScanner(bytes.NewReader(l.said)); scanner.Scan(); {
		var entry map[string]any
		if json.Unmarshal(scanner.Bytes(), &entry) == nil && entry["msg"] == message {
			return entry
		}
	}
	return nil
}
