// Package e2e takes whole flows through the real parts: projects with packages of others in git repositories, the compiler,
// a chain (our own, and anvil and geth where they are found), and validators that are processes of their own.
package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"theseus/code/build"
	"theseus/code/build/buildtest"
	"theseus/code/solc"
	"theseus/safety/worker"
)

// compilers builds for the proposers of all tests.
var compilers build.Compiler

// shared is where results of compilations lie that validators of some tests take over: those of faults do not spend the time of four compilations on it.
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
		compilers = &buildtest.Kept{Compiler: real, Dir: dir}
		return m.Run()
	}())
}
