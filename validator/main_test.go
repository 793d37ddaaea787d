package validator_test

import (
	"context"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"testing/fstest"

	"theseus/code/build"
	"theseus/code/solc"
	"theseus/safety/worker"
)

// compilers serves all tests, and each input is compiled once.
var compilers *cachedCompiler

func TestMain(m *testing.M) {
	solc.RunWorkerIfAsked()
	worker.RunIfAsked()
	runChildIfAsked()
	real := newCompilers()
	compilers = &cachedCompiler{Compiler: real, known: make(map[string]func() ([]byte, error))}
	code := m.Run()
	real.Close()
	os.Exit(code)
}

// newCompilers finds builds in the module's node_modules unless the environment names a folder.
func newCompilers() *solc.Compilers {
	config := solc.ConfigFromEnv()
	if config.Dir == "" {
		config.Dir = filepath.Join("..", "node_modules")
	}
	return solc.New(config)
}

// cachedCompiler remembers what the real compiler said, since every round of these tests has four validators.
type cachedCompiler struct {
	build.Compiler
	mu    sync.Mutex
	known map[string]func() ([]byte, error)
}

func (c *cachedCompiler) Compile(_ context.Context, v solc.Version, sha256 [32]byte, input []byte) ([]byte, error) {
	c.mu.Lock()
	once, ok := c.known[string(input)]
	if !ok {
		once = sync.OnceValues(func() ([]byte, error) {
			return c.Compiler.Compile(context.Background(), v, sha256, input) // not of the caller, who may be killed
		})
		c.known[string(input)] = once
	}
	c.mu.Unlock()
	return once()
}

// files of a tree of the demo.
func demo(t testing.TB, name string) fstest.MapFS {
	t.Helper()
	root := filepath.Join("..", "demo", "trees", name)
	fsys := make(fstest.MapFS)
	for _, path := range []string{"theseus.json", "src/Token.sol"} {
		b, err := os.ReadFile(filepath.Join(root, path))
		if err != nil {
			t.Fatal(err)
		}
		fsys[path] = &fstest.MapFile{Data: b}
	}
	return fsys
}
