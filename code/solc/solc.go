// Package solc runs the official Solidity compiler inside a Go program: the project's WebAssembly builds ("soljson")
// on wazero, without Node, without a native compiler and without cgo. The output is byte for byte that of the same
// build under Node, on every machine.
//
// The compiler sees its input and nothing else: no files, no network, no clock, no randomness, no environment; imports
// that the input does not hold are errors of the compilation. It runs in worker processes, which are the program
// itself started again, so every program that compiles calls RunWorkerIfAsked first thing:
//
//	func main() {
//		solc.RunWorkerIfAsked()
//		compilers := solc.New(solc.ConfigFromEnv())
//		defer compilers.Close()
//		output, err := compilers.Compile(ctx, "0.8.37", [32]byte{}, input)
//
// The road of a build: found (find.go, download.go) and held against its digest (pinned.go); extracted from the
// JavaScript around it (extract.go); lowered so that it needs no JavaScript exceptions (lower.go); translated and
// kept in the cache (prepare.go); run (machine.go, imports.go, exceptions.go, legacy.go) in a worker (worker.go,
// process.go).
package solc

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"sync"
	"time"
)

// Config says where builds come from and what a compilation may use. The zero value works: no folder, the user's
// cache, the official list, DefaultLimits, no log.
type Config struct {
	Dir      string       // folder with builds, such as node_modules; empty: none
	CacheDir string       // downloaded and prepared builds; empty: theseus/solc in os.UserCacheDir
	Mirror   string       // base address of a list of builds; empty: OfficialBuilds; NoMirror: no downloads
	Limits   Limits       // of each compilation
	Logger   *slog.Logger // tells of downloads and of slow first starts; nil: nobody

	// Preparing, if set, is called before and after a build is prepared for the first time on this machine, which
	// takes 10 to 30 seconds.
	Preparing func(v Version, done bool)
}

// ConfigFromEnv takes Dir from THESEUS_SOLC_DIR, Mirror from THESEUS_SOLC_MIRROR, and puts the cache into the folder
// solc of THESEUS_CACHE_DIR if that is set.
func ConfigFromEnv() Config {
	c := Config{Dir: os.Getenv("THESEUS_SOLC_DIR"), Mirror: os.Getenv("THESEUS_SOLC_MIRROR")}
	if dir := os.Getenv("THESEUS_CACHE_DIR"); dir != "" {
		c.CacheDir = filepath.Join(dir, "solc")
	}
	return c
}

func (c Config) logger() *slog.Logger {
	if c.Logger == nil {
		return slog.New(slog.DiscardHandler)
	}
	return c.Logger
}

// ErrClosed is what Compile gives after, or because of, Close.
var ErrClosed = errors.New("solc: closed")

const (
	prepareTimeout = 10 * time.Minute // for a worker to be ready, the first start on a slow machine included
	idleTimeout    = 2 * time.Minute  // after which an unused worker ends
)

// Compilers compiles, several inputs at a time, and keeps workers for later inputs. It is safe for concurrent use.
type Compilers struct {
	cfg     Config
	setup   error           // why nothing can be compiled
	slots   chan struct{}   // one token for each worker at work
	finding chan struct{}   // one token: builds are looked for one at a time
	ctx     context.Context // ends with Close
	cancel  context.CancelCauseFunc
	running sync.WaitGroup

	mu    sync.Mutex
	found map[buildKey]build
	idle  []idleProcess // the one used last stands last
	live  int           // workers, idle or not
}

type buildKey struct {
	version Version
	sha256  [32]byte
}

// build is a soljson.js whose digest is known to be right.
type build struct {
	path   string
	sha256 [32]byte
}

type idleProcess struct {
	*process
	since time.Time
}

// New makes a Compilers; Close ends its workers. Nothing is started or looked for before it is needed.
func New(cfg Config) *Compilers {
	c := &Compilers{
		slots: make(chan struct{}, runtime.NumCPU()), finding: make(chan struct{}, 1),
		found: map[buildKey]build{},
	}
	cfg.Limits = cfg.Limits.withDefaults()
	if cfg.CacheDir == "" {
		dir, err := os.UserCacheDir()
		if err != nil {
			c.setup = fmt.Errorf("solc: no cache folder: %w; set THESEUS_CACHE_DIR", err)
		}
		cfg.CacheDir = filepath.Join(dir, "theseus", "solc")
	}
	for _, dir := range []*string{&cfg.CacheDir, &cfg.Dir} { // the workers have another working folder
		if *dir == "" {
			continue
		}
		abs, err := filepath.Abs(*dir)
		if err != nil {
			c.setup = err
		}
		*dir = abs
	}
	c.cfg = cfg
	c.ctx, c.cancel = context.WithCancelCause(context.Background())
	return c
}

// Compile gives the standard-JSON output of version v for a standard-JSON input. Errors in the source are in the
// output, not in err.
//
// The build must have the digest given, or, where that is zero, the pinned one. An err is *VersionError,
// *NotFoundError, *UnknownBuildError, *DigestError or *BuildError where there is no build to run; *LimitError where
// there is no answer; *InputError; the cause of ctx's end; or ErrClosed.
func (c *Compilers) Compile(ctx context.Context, v Version, sha256 [32]byte, input []byte) (output []byte, err error) {
	if err := checkInput(input); err != nil {
		return nil, err
	}
	ctx, stop, err := c.begin(ctx)
	if err != nil {
		return nil, err
	}
	defer stop()
	b, err := c.find(ctx, v, sha256)
	if err != nil {
		return nil, err
	}
	select {
	case c.slots <- struct{}{}:
		defer func() { <-c.slots }()
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
	p, err := c.worker(ctx, v, b)
	if err != nil {
		return nil, err
	}
	p.input <- frame{frameInput, input}
	f, err := p.next(ctx, c.cfg.Limits.Time)
	if err == nil && f.kind != frameOutput {
		p.kill()
		err = &LimitError{LimitCrash, fmt.Sprintf("the worker sent frame %q", f.kind)}
	}
	c.release(p)
	return f.payload, err
}

// Digest is the SHA-256 of the build that Compile would use for v, found or downloaded. It fails for a version
// without a pinned digest; the *UnknownBuildError then holds what was found.
func (c *Compilers) Digest(ctx context.Context, v Version) ([32]byte, error) {
	ctx, stop, err := c.begin(ctx)
	if err != nil {
		return [32]byte{}, err
	}
	defer stop()
	b, err := c.find(ctx, v, [32]byte{})
	return b.sha256, err
}

// Close ends all workers and what they are doing. It returns when they have ended.
func (c *Compilers) Close() error {
	c.cancel(ErrClosed)
	c.running.Wait()
	c.mu.Lock()
	defer c.mu.Unlock()
	c.dropIdle(func(idleProcess) bool { return true })
	return nil
}

// InputError says that an input cannot be handed to the compiler.
type InputError struct{ Why string }

func (e *InputError) Error() string { return "compiler input: " + e.Why }

func checkInput(input []byte) error {
	if len(input) > MaxInput {
		return &InputError{fmt.Sprintf("it has %d bytes; %d are allowed", len(input), MaxInput)}
	}
	if i := bytes.IndexByte(input, 0); i >= 0 { // the compiler would take it for the end
		return &InputError{fmt.Sprintf("byte %d is zero, which no JSON text contains", i)}
	}
	return nil
}

// begin joins ctx with the life of c.
func (c *Compilers) begin(ctx context.Context) (_ context.Context, stop func(), err error) {
	if !entered {
		return nil, nil, errors.New("solc: this program does not call solc.RunWorkerIfAsked first thing in main (or TestMain)")
	}
	if c.setup != nil {
		return nil, nil, c.setup
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.ctx.Err() != nil {
		return nil, nil, ErrClosed
	}
	c.running.Add(1)
	ctx, cancel := context.WithCancelCause(ctx)
	unhook := context.AfterFunc(c.ctx, func() { cancel(ErrClosed) })
	return ctx, func() {
		unhook()
		cancel(nil)
		c.running.Done()
	}, nil
}

// find looks for a build in the folder, in the cache and on the list, in this order.
func (c *Compilers) find(ctx context.Context, v Version, want [32]byte) (build, error) {
	if _, err := ParseVersion(string(v)); err != nil {
		return build{}, err
	}
	select {
	case c.finding <- struct{}{}:
		defer func() { <-c.finding }()
	case <-ctx.Done():
		return build{}, context.Cause(ctx)
	}
	key := buildKey{v, want}
	c.mu.Lock()
	b, ok := c.found[key]
	c.mu.Unlock()
	if ok {
		return b, nil
	}
	b, err := c.look(ctx, v, want)
	if err != nil {
		return build{}, err
	}
	c.mu.Lock()
	c.found[key] = b
	c.mu.Unlock()
	return b, nil
}

func (c *Compilers) look(ctx context.Context, v Version, want [32]byte) (build, error) {
	var none [32]byte
	if want == none {
		want = pinned[v]
	}
	if c.cfg.Dir != "" {
		path, err := findInDir(c.cfg.Dir, v)
		if err != nil {
			return build{}, err
		}
		if path != "" {
			got, err := digestFile(path)
			switch {
			case err != nil:
				return build{}, err
			case want == none:
				return build{}, &UnknownBuildError{v, path, got}
			case got != want:
				return build{}, &DigestError{path, want, got}
			}
			return build{path, want}, nil
		}
	}
	if want == none {
		return build{}, &UnknownBuildError{Version: v}
	}
	path := cachedBuild(c.cfg.CacheDir, want)
	switch got, err := digestFile(path); {
	case err == nil && got == want:
		return build{path, want}, nil
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return build{}, err
	}
	path, err := c.download(ctx, v, want)
	if err != nil {
		if ctx.Err() != nil {
			return build{}, context.Cause(ctx)
		}
		return build{}, &NotFoundError{v, c.cfg.Dir, err}
	}
	return build{path, want}, nil
}

// worker gives a worker for a build that is ready for an input: an idle one, or a new one. release takes it back.
func (c *Compilers) worker(ctx context.Context, v Version, b build) (*process, error) {
	if p := c.takeIdle(b); p != nil {
		return p, nil
	}
	empty := filepath.Join(c.cfg.CacheDir, "empty") // the workers' working folder
	if err := os.MkdirAll(empty, 0o700); err != nil {
		return nil, err
	}
	setup := workerSetup{
		Version: v, BuildPath: b.path, BuildSHA256: b.sha256, PreparedDir: filepath.Join(c.cfg.CacheDir, "prepared"),
		Memory: c.cfg.Limits.Memory, Output: c.cfg.Limits.Output,
	}
	p, err := startProcess(setup, c.cfg.Limits, empty)
	if err != nil {
		return nil, err
	}
	c.mu.Lock()
	c.live++
	c.mu.Unlock()
	if err := c.awaitReady(ctx, v, p); err != nil {
		p.kill()
		c.release(p)
		return nil, err
	}
	return p, nil
}

func (c *Compilers) awaitReady(ctx context.Context, v Version, p *process) error {
	f, err := p.next(ctx, prepareTimeout)
	if err == nil && f.kind == framePreparing {
		start := time.Now()
		c.cfg.logger().Info("preparing the compiler, this first time takes 10 to 30 seconds", "version", string(v))
		if c.cfg.Preparing != nil {
			c.cfg.Preparing(v, false)
			defer c.cfg.Preparing(v, true)
		}
		f, err = p.next(ctx, prepareTimeout)
		c.cfg.logger().Info("prepared the compiler", "version", string(v), "seconds", time.Since(start).Seconds())
	}
	if err == nil && f.kind != frameReady {
		err = &LimitError{LimitCrash, fmt.Sprintf("the worker sent frame %q", f.kind)}
	}
	return err
}

// takeIdle gives an idle worker for the build, or makes room for a new one.
func (c *Compilers) takeIdle(b build) *process {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.dropIdle(func(p idleProcess) bool { return !p.alive() })
	for i := len(c.idle) - 1; i >= 0; i-- {
		if p := c.idle[i].process; p.build == b.sha256 {
			c.idle = slices.Delete(c.idle, i, i+1)
			return p
		}
	}
	if c.live >= cap(c.slots) && len(c.idle) > 0 {
		oldest := c.idle[0].process
		c.dropIdle(func(p idleProcess) bool { return p.process == oldest })
	}
	return nil
}

// dropIdle ends the idle workers that drop picks. The caller holds mu.
func (c *Compilers) dropIdle(drop func(idleProcess) bool) {
	c.idle = slices.DeleteFunc(c.idle, func(p idleProcess) bool {
		if !drop(p) {
			return false
		}
		p.kill()
		c.live--
		return true
	})
}

// release keeps a worker for later, unless it has ended.
func (c *Compilers) release(p *process) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !p.alive() {
		c.live--
		return
	}
	c.idle = append(c.idle, idleProcess{p, time.Now()})
	time.AfterFunc(idleTimeout, c.endIdle)
}

// endIdle ends the workers that have waited long enough.
func (c *Compilers) endIdle() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.dropIdle(func(p idleProcess) bool { return time.Since(p.since) >= idleTimeout })
}
