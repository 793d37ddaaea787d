package e2e

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/go-git/go-git/v5"
	"github.com/go-git/go-git/v5/plumbing/object"

	"theseus/code/build"
	"theseus/code/deps"
	"theseus/code/link"
	"theseus/upgrade"
)

// project is a Foundry project in a git repository, whose tree has the packages that it needs.
type project struct {
	t   testing.TB
	dir string
}

// newProject makes a repository of a project under testdata: its packages are installed, copied into the tree, and the
// recipe is written, as `theseus vendor` and `theseus init` do.
func newProject(t testing.TB, name string) *project {
	t.Helper()
	top, err := os.MkdirTemp("", "p") // links are short
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(top) })
	p := &project{t, filepath.Join(top, "token")}
	copySources(t, p.dir, filepath.Join("testdata", name))
	for _, pkg := range []string{"contracts", "contracts-upgradeable"} {
		installed := filepath.Join("node_modules", "@openzeppelin", pkg)
		copySources(t, filepath.Join(p.dir, installed), filepath.Join("..", installed))
	}
	report, err := deps.Vendor(t.Context(), p.dir, deps.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(report.Copied) == 0 {
		t.Fatal("nothing was vendored")
	}
	if _, _, err := build.Init(t.Context(), p.dir, build.InitOptions{}); err != nil {
		t.Fatal(err)
	}
	if _, err := git.PlainInit(p.dir, false); err != nil {
		t.Fatal(err)
	}
	return p
}

// copySources copies a folder's files but for what is no source.
func copySources(t testing.TB, to, from string) {
	t.Helper()
	err := filepath.WalkDir(from, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rest, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		target := filepath.Join(to, rest)
		switch {
		case entry.IsDir() && entry.Name() == "build":
			return fs.SkipDir
		case entry.IsDir():
			return os.MkdirAll(target, 0o755)
		}
		b, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(target, b, 0o644)
	})
	if err != nil {
		t.Fatal(err)
	}
}

func (p *project) link() string { return "git+file://" + p.dir }

// edit takes the sources of another project under testdata in place of its own.
func (p *project) edit(name string) {
	p.t.Helper()
	if err := os.RemoveAll(filepath.Join(p.dir, "src")); err != nil {
		p.t.Fatal(err)
	}
	copySources(p.t, filepath.Join(p.dir, "src"), filepath.Join("testdata", name, "src"))
}

// add appends to a file.
func (p *project) add(name, text string) {
	p.t.Helper()
	f, err := os.OpenFile(filepath.Join(p.dir, name), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		p.t.Fatal(err)
	}
	_, err = f.WriteString(text)
	if err = errors.Join(err, f.Close()); err != nil {
		p.t.Fatal(err)
	}
}

// commit puts everything but what was installed into a commit.
func (p *project) commit(message string) upgrade.GitCommit {
	p.t.Helper()
	r, err := git.PlainOpen(p.dir)
	if err != nil {
		p.t.Fatal(err)
	}
	work, err := r.Worktree()
	if err != nil {
		p.t.Fatal(err)
	}
	for _, path := range []string{"foundry.toml", "remappings.txt", build.RecipeFile, "src", "vendor"} {
		if _, err := work.Add(path); err != nil {
			p.t.Fatal(path, err)
		}
	}
	id, err := work.Commit(message, &git.CommitOptions{Author: &object.Signature{Name: "A. Shipwright", Email: "a@example.org", When: time.Now()}})
	if err != nil {
		p.t.Fatal(err)
	}
	var c upgrade.GitCommit
	copy(c[:], id[:])
	return c
}

// source is what an engineer proposes: a link, what it resolved to, and what the tree there builds to.
type source struct {
	link     string
	commit   upgrade.GitCommit
	artifact *build.Artifact
}

// code of the intent.
func (s source) code() upgrade.Code {
	return upgrade.Code{
		NewHash: s.artifact.TreeHash, Link: s.link, Commit: s.commit, ContractName: s.artifact.Contract,
		Implementation: s.artifact.Implementation, CodeHash: upgrade.CodeHash(s.artifact.CodeHash),
	}
}

// resolve fetches a link as `theseus propose` does, and builds a contract of its tree.
func (w *world) resolve(text, contract string) source {
	w.t.Helper()
	l, err := link.Parse(text)
	if err != nil {
		w.t.Fatal(err)
	}
	fetcher := &link.Fetcher{AllowPrivate: true}
	commit, err := fetcher.Resolve(w.t.Context(), l)
	if err != nil {
		w.t.Fatal(err)
	}
	dir := filepath.Join(w.t.TempDir(), "tree")
	if _, err := fetcher.Fetch(w.t.Context(), l, commit, dir); err != nil {
		w.t.Fatal(err)
	}
	return source{text, upgrade.GitCommit(commit), w.build(dir, contract)}
}

// build a contract of a tree, as the proposer and every validator do.
func (w *world) build(dir, contract string) *build.Artifact {
	w.t.Helper()
	a, err := build.Build(w.t.Context(), os.DirFS(dir), contract, build.Options{ChainID: w.ChainID().Uint64(), Deployer: w.create2, Compiler: compilers})
	if err != nil {
		w.t.Fatal(err)
	}
	return a
}

// compiled is a contract that is deployed by hand, without constructor arguments.
func compiled(t testing.TB, dir, contract string) build.Compiled {
	t.Helper()
	all, err := build.Compile(t.Context(), os.DirFS(dir), build.Options{Compiler: compilers})
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(all, func(c build.Compiled) bool { return c.Name == contract })
	if i < 0 {
		t.Fatalf("no contract %s", contract)
	}
	return all[i]
}

// slotOf is the first slot of an ERC-7201 namespace.
func slotOf(namespace string) common.Hash {
	inner := common.BytesToHash(keccak([]byte(namespace)))
	number := inner.Big()
	outer := keccak(common.BigToHash(number.Sub(number, common.Big1)).Bytes())
	outer[31] = 0
	return common.BytesToHash(outer)
}
