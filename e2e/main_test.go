// Package e2e takes whole flows through the real parts: projects with packages of others in git repositories, the compiler,
// a chain (our own, and anvil and geth where they are found), and validators that are processes of their own.
package e2e

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"theseus/code/build"
	"theseus/code/solc"
	"theseus/safety/worker"
)

// compilers builds for the proposers of all tests.
var compilers build.Compiler

// shared is where results of compilations lie that validators of some tests take over; see [sharedCompiler].
var shared string

func TestMain(m *testing.M) {
	solc.RunWorkerIfAsked()
	worker.RunIfAsked()
	config := solc.ConfigFromEnv()
	if config.Dir == "" {
		dir, err := filepath.Abs(filepath.Join("..", "node_modules"))
		if err != nil {
			panic(err)
		}
		config.Dir = dir
	}
	// Validators find the same builds.
	if err := os.Setenv("THESEUS_SOLC_DIR", config.Dir); err != nil {
		panic(err)
	}
	if file := os.Getenv(validatorEnv); file != "" {
		if err := runValidator(file); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(func() int {
		real := solc.New(config)
		defer real.Close()
		dir, err := os.MkdirTemp("", "e2e")
		if err != nil {
			panic(err)
		}
		defer os.RemoveAll(dir)
		shared = dir
		compilers = &sharedCompiler{Compiler: real, dir: dir}
		return m.Run()
	}())
}

// sharedCompiler keeps what the real compiler said in a folder, by the digest of what it was asked. The tests of faults use it:
// their validators fetch, hash and compare on their own and do not spend the time of four compilations on it.
type sharedCompiler struct {
	build.Compiler
	dir string
	mu  sync.Mutex
}

func (c *sharedCompiler) Compile(ctx context.Context, v solc.Version, sha [32]byte, input []byte) ([]byte, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	h := sha256.New()
	fmt.Fprintf(h, "%s %x\n", v, sha)
	h.Write(input)
	name := filepath.Join(c.dir, fmt.Sprintf("%x", h.Sum(nil)))
	output, err := os.ReadFile(name)
	if !errors.Is(err, fs.ErrNotExist) {
		return output, err
	}
	if output, err = c.Compiler.Compile(ctx, v, sha, input); err != nil {
		return nil, err
	}
	// Whole or not at all: a validator may be killed here.
	temp, err := os.CreateTemp(c.dir, "part-*")
	if err != nil {
		return nil, err
	}
	_, err = temp.Write(output)
	if err = errors.Join(err, temp.Close()); err != nil {
		return nil, err
	}
	return output, os.Rename(temp.Name(), name)
}
