package link

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/gofrs/flock"

	"theseus/code/tree"
	"theseus/durable"
)

// Fetcher turns links into trees. The zero Fetcher works, with the default limits, for what is public. It may be used by
// many goroutines.
type Fetcher struct {
	// Limits of the tree; zero fields take their defaults.
	Limits tree.Limits

	// Time that one Resolve or Fetch may take; zero means five minutes.
	Time time.Duration

	// Bytes that one Fetch may receive, repository history and packing included; zero means 512 MiB.
	Bytes int64

	// AllowPrivate lets links reach what only this machine can see: files and directories, loopback and private
	// addresses, git over plain http. A validator that serves strangers leaves it off, or a link could make it read
	// its operator's network.
	AllowPrivate bool

	// Credentials gives user and password (or token) for a host as it stands in a link, port included. They are sent
	// to that host alone, over https, or over http where AllowPrivate is set. Nil means none.
	Credentials func(host string) (user, password string, ok bool)

	// Mirrors are asked in turn for a commit that the link's own server does not deliver: each a URL or an absolute
	// directory under which repositories lie as <host>/<path>. They are the operator's own choice and may be private.
	// A mirror can only withhold: what it sends is hashed against the commit.
	Mirrors []string

	// Logger hears of mirrors asked and of left-over folders removed; nil means silence.
	Logger *slog.Logger

	// Progress is called, from one goroutine, with the bytes received so far; nil means not.
	Progress func(received int64)

	tls      *tls.Config   // of tests
	resolver *net.Resolver // of tests
}

// Fetched is what Fetch delivered.
type Fetched struct {
	Commit Commit    // zero for archives and directories
	Tree   tree.Hash // of the tree as it lies on disk
}

const (
	defaultTime  = 5 * time.Minute
	defaultBytes = 512 << 20

	// tempPrefix marks the folders of unfinished fetches, for the sweep and for whoever looks into the directory.
	tempPrefix = ".theseus-fetch-"
	lockName   = "lock"
)

// Resolve asks which commit the link stands for now: the tip of its branch (the default branch if it names none), what
// its tag points to, or the commit that it names. For archives and directories the zero Commit. What Resolve returns is
// only what the server said; Fetch shows whether it is so.
func (f *Fetcher) Resolve(ctx context.Context, l Link) (Commit, error) {
	ctx, cancel := f.deadline(ctx)
	defer cancel()
	c, err := f.resolve(ctx, l)
	return c, f.classify(ctx, l, Commit{}, err)
}

func (f *Fetcher) resolve(ctx context.Context, l Link) (Commit, error) {
	src, err := f.admit(l)
	if err != nil || src.kind != kindRepository {
		return Commit{}, err
	}
	if c, err := ParseCommit(src.ref); err == nil {
		return c, nil
	}
	r, err := f.openRepository(ctx, l, place{where: src.where, local: src.local}, f.budget())
	if err != nil {
		return Commit{}, err
	}
	defer r.close()
	c, _, err := r.resolve(l, src)
	return c, err
}

// Fetch writes the tree of link and commit to dst, which must not exist and appears complete or not at all. The folder
// that holds dst is made if need be; while the fetch runs it also holds a folder whose name starts with .theseus-fetch-,
// and such folders of fetches that were killed are removed by the next one. With a zero commit a git link is resolved
// first. Commits of archives and directories must be zero.
func (f *Fetcher) Fetch(ctx context.Context, l Link, c Commit, dst string) (Fetched, error) {
	ctx, cancel := f.deadline(ctx)
	defer cancel()
	if _, err := os.Lstat(dst); !errors.Is(err, fs.ErrNotExist) {
		return Fetched{}, fmt.Errorf("fetching into %q: it must not exist yet", dst)
	}
	parent := filepath.Dir(dst)
	if err := os.MkdirAll(parent, 0o755); err != nil {
		return Fetched{}, err
	}
	f.sweep(parent)
	temp, unlock, err := lockedTemp(parent)
	if err != nil {
		return Fetched{}, err
	}
	defer unlock()

	fetched, err := f.fetch(ctx, l, c, temp)
	if err != nil {
		return Fetched{}, f.classify(ctx, l, fetched.Commit, err)
	}
	if err := durable.Rename(filepath.Join(temp, treeName), dst); err != nil {
		return Fetched{}, err
	}
	return fetched, nil
}

// treeName is the finished tree within the temporary folder.
const treeName = "tree"

func (f *Fetcher) fetch(ctx context.Context, l Link, c Commit, temp string) (Fetched, error) {
	src, err := f.admit(l)
	if err != nil {
		return Fetched{}, err
	}
	if !c.IsZero() && src.kind != kindRepository {
		return Fetched{}, fmt.Errorf("link %q has no commits, and %s was asked for", string(l), c)
	}
	out, err := newSink(filepath.Join(temp, treeName), f.Limits)
	if err != nil {
		return Fetched{}, err
	}
	defer out.close()
	switch src.kind {
	case kindRepository:
		c, err = f.checkout(ctx, l, src, c, temp, out)
	case kindArchive:
		err = f.unpack(ctx, l, src, out)
	case kindDirectory:
		err = copyDir(ctx, src.where, f.Limits, out)
	}
	if err != nil {
		return Fetched{Commit: c}, err
	}
	hash, err := tree.Sum(ctx, out.root.FS(), f.Limits)
	return Fetched{Commit: c, Tree: hash}, err
}

// admit parses l and refuses what AllowPrivate would have to allow.
func (f *Fetcher) admit(l Link) (source, error) {
	src, err := parse(string(l))
	if err != nil {
		return source{}, err
	}
	if !f.AllowPrivate {
		if src.local {
			return source{}, &UnavailableError{l, fmt.Errorf("it names a file of this machine, and private links are not allowed here: %w", ErrPrivateAddress)}
		}
		if src.kind == kindRepository && strings.HasPrefix(src.where, "http:") {
			return source{}, &UnavailableError{l, errors.New("git over plain http is for private networks, and those are not allowed here: use https")}
		}
	}
	return src, nil
}

// classify gives an error of the network or of the tree the type that its reader decides by.
func (f *Fetcher) classify(ctx context.Context, l Link, c Commit, err error) error {
	var refused *tree.RefusedError
	switch {
	case err == nil:
		return nil
	case errors.Is(ctx.Err(), context.Canceled):
		return fmt.Errorf("link %q: %w", string(l), context.Canceled)
	case errors.As(err, new(*RefusedError)), errors.As(err, new(*GoneError)), errors.As(err, new(*CorruptError)), errors.As(err, new(*UnavailableError)):
		return err
	case errors.As(err, &refused):
		if src, _ := parse(string(l)); src.kind == kindRepository && !refused.Limit && !c.IsZero() {
			return &RefusedError{l, c, refused}
		}
		return &UnavailableError{l, err}
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		return &UnavailableError{l, fmt.Errorf("took longer than the limit: %w", err)}
	}
	return err
}

func (f *Fetcher) deadline(ctx context.Context) (context.Context, context.CancelFunc) {
	if f.Time == 0 {
		return context.WithTimeout(ctx, defaultTime)
	}
	return context.WithTimeout(ctx, f.Time)
}

func (f *Fetcher) budget() *budget {
	b := &budget{left: f.Bytes, progress: f.Progress}
	if b.left == 0 {
		b.left = defaultBytes
	}
	return b
}

func (f *Fetcher) log() *slog.Logger {
	if f.Logger == nil {
		return slog.New(slog.DiscardHandler)
	}
	return f.Logger
}

// lockedTemp makes a temporary folder in parent, locked as long as this process lives; unlock removes it.
func lockedTemp(parent string) (dir string, unlock func(), err error) {
	for {
		dir, err := os.MkdirTemp(parent, tempPrefix+"*")
		if err != nil {
			return "", nil, err
		}
		lock := flock.New(filepath.Join(dir, lockName))
		locked, err := lock.TryLock()
		if _, gone := os.Lstat(lock.Path()); locked && gone == nil {
			return dir, func() {
				lock.Close()
				os.RemoveAll(dir)
			}, nil
		}
		lock.Close()
		os.RemoveAll(dir)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return "", nil, err
		}
		// A sweep took it between making and locking; take another.
	}
}

// sweep removes what killed fetches left in parent. A folder whose lock is held belongs to a fetch that runs.
func (f *Fetcher) sweep(parent string) {
	stale, _ := filepath.Glob(filepath.Join(escapeGlob(parent), tempPrefix+"*"))
	for _, dir := range stale {
		lock := flock.New(filepath.Join(dir, lockName), flock.SetFlag(os.O_RDWR))
		locked, err := lock.TryLock()
		if locked {
			f.log().Info("removing what a killed fetch left", slog.String("dir", dir))
			lock.Close()
			os.RemoveAll(dir)
		} else if errors.Is(err, fs.ErrNotExist) {
			// Killed before it could lock, or about to lock: only age tells.
			if info, err := os.Lstat(dir); err == nil && info.IsDir() && time.Since(info.ModTime()) > time.Hour {
				os.RemoveAll(dir)
			}
		}
		lock.Close()
	}
}

var globEscaper = strings.NewReplacer(`\`, `\\`, `*`, `\*`, `?`, `\?`, `[`, `\[`)

func escapeGlob(p string) string { return globEscaper.Replace(p) }
