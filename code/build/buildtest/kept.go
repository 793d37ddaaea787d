// Package buildtest spares tests compilations that they have made before.
package buildtest

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"theseus/code/build"
	"theseus/code/solc"
	"theseus/durable"
)

// Kept keeps what a compiler said in a folder, by the digest of what it was asked: of many processes that are asked the same, the
// first compiles and the others, which fetch, hash and compare on their own, do not each start a worker for it. Refusals are not kept.
type Kept struct {
	build.Compiler
	Dir    string
	Limits solc.Limits // of the compiler: an answer within others is another answer

	mu sync.Mutex
}

// Compile answers from the folder, or as the compiler does.
func (k *Kept) Compile(ctx context.Context, v solc.Version, sha [32]byte, input []byte) ([]byte, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	h := sha256.New()
	fmt.Fprintf(h, "%s %x %v\n", v, sha, k.Limits)
	h.Write(input)
	name := filepath.Join(k.Dir, fmt.Sprintf("%x", h.Sum(nil)))
	output, err := os.ReadFile(name)
	if !errors.Is(err, fs.ErrNotExist) {
		return output, err
	}
	if output, err = k.Compiler.Compile(ctx, v, sha, input); err != nil {
		return nil, err
	}
	return output, durable.WriteFile(name, output, 0o600) // whole or not at all: a process may be killed here
}
