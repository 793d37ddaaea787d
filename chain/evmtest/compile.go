package evmtest

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"theseus/code/solc"
)

// Compiler is the version of Solidity that compiles test contracts: that of the contracts tree.
const Compiler solc.Version = "0.8.37"

// Contract is a compiled test contract.
type Contract struct {
	ABI abi.ABI
	// Definition is the ABI as the compiler wrote it.
	Definition json.RawMessage
	// CreationCode lacks the constructor's arguments; see Creation.
	CreationCode []byte
	// RuntimeCode has zeros where immutables go.
	RuntimeCode []byte
}

// Creation is the creation code with the constructor's arguments appended. It panics on arguments of other types.
func (c *Contract) Creation(arguments ...any) []byte {
	packed, err := c.ABI.Pack("", arguments...)
	if err != nil {
		panic(err)
	}
	return append(bytes.Clone(c.CreationCode), packed...)
}

// Pack is the call data of a method. It panics on an unknown method or arguments of other types.
func (c *Contract) Pack(method string, arguments ...any) []byte {
	packed, err := c.ABI.Pack(method, arguments...)
	if err != nil {
		panic(err)
	}
	return packed
}

// Sources is a tree of Solidity files that can import each other by their path in it.
type Sources struct {
	Tree fs.FS
	// Remappings of import paths, as "prefix=path".
	Remappings []string
	// Quick leaves the IR pipeline out in the ordinary run, which takes a fourth of the time: for what stands beside the contracts. With
	// THESEUS_FULL=1 it too is compiled as the contracts tree is.
	Quick bool
	// Compiler, where it is another than the contracts tree's: with its own defaults, and the optimiser at 200 runs.
	Compiler solc.Version
}

func (s Sources) compiler() solc.Version { return cmp.Or(s.Compiler, Compiler) }

func (s Sources) settings() map[string]any {
	settings := map[string]any{"remappings": append([]string{}, s.Remappings...), "optimizer": map[string]any{"enabled": true, "runs": 200}}
	if s.Compiler == "" {
		settings["evmVersion"], settings["viaIR"] = "shanghai", !s.Quick || os.Getenv("THESEUS_FULL") == "1"
	}
	return settings
}

// Compile compiles the named files, with the settings of the contracts tree unless another compiler is asked for. The answer maps names of contracts, which must
// differ between the files, to their code. The same call answers from memory the second time. The test's TestMain must call
// solc.RunWorkerIfAsked first.
func Compile(tb testing.TB, sources Sources, files ...string) map[string]*Contract {
	tb.Helper()
	input, err := standardInput(sources, files)
	if err != nil {
		tb.Fatal(err)
	}
	key := sha256.Sum256(append([]byte(sources.compiler()), input...))
	compiled.Lock()
	defer compiled.Unlock()
	if known, ok := compiled.contracts[key]; ok {
		return known
	}
	contracts := readOutput(tb, outputOf(tb, sources.compiler(), key, input), files)
	compiled.contracts[key] = contracts
	return contracts
}

// KeptVar names a folder in which answers of the compiler are kept for the next process; none if empty. It is for those who
// start the same tests a thousand times.
const KeptVar = "THESEUS_KEPT_OUTPUT"

func outputOf(tb testing.TB, version solc.Version, key [32]byte, input []byte) []byte {
	tb.Helper()
	kept := ""
	if dir := os.Getenv(KeptVar); dir != "" {
		kept = filepath.Join(dir, hex.EncodeToString(key[:]))
		if output, err := os.ReadFile(kept); err == nil {
			return output
		}
	}
	output, err := compilers().Compile(context.Background(), version, [32]byte{}, input)
	if err != nil {
		tb.Fatal(err)
	}
	if kept != "" {
		temp := fmt.Sprintf("%s.%d", kept, os.Getpid())
		if err := errors.Join(os.WriteFile(temp, output, 0o644), os.Rename(temp, kept)); err != nil {
			tb.Fatal(err)
		}
	}
	return output
}

var compiled = struct {
	sync.Mutex
	contracts map[[32]byte]map[string]*Contract
}{contracts: make(map[[32]byte]map[string]*Contract)}

func standardInput(from Sources, files []string) ([]byte, error) {
	type source struct {
		Content string `json:"content"`
	}
	sources := make(map[string]source)
	err := fs.WalkDir(from.Tree, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || path.Ext(name) != ".sol" {
			return err
		}
		content, err := fs.ReadFile(from.Tree, name)
		sources[name] = source{string(content)}
		return err
	})
	if err != nil {
		return nil, err
	}
	selection := make(map[string]any)
	for _, file := range files {
		selection[file] = map[string][]string{"*": {"abi", "evm.bytecode.object", "evm.deployedBytecode.object"}}
	}
	settings := from.settings()
	settings["outputSelection"] = selection
	return json.Marshal(map[string]any{"language": "Solidity", "sources": sources, "settings": settings})
}

func readOutput(tb testing.TB, output []byte, files []string) map[string]*Contract {
	tb.Helper()
	type code struct {
		Object string `json:"object"`
	}
	var read struct {
		Errors []struct {
			Severity         string `json:"severity"`
			FormattedMessage string `json:"formattedMessage"`
		} `json:"errors"`
		Contracts map[string]map[string]struct {
			ABI json.RawMessage `json:"abi"`
			EVM struct {
				Bytecode         code `json:"bytecode"`
				DeployedBytecode code `json:"deployedBytecode"`
			} `json:"evm"`
		} `json:"contracts"`
	}
	if err := json.Unmarshal(output, &read); err != nil {
		tb.Fatalf("compiler output: %v", err)
	}
	var refusals []string
	for _, e := range read.Errors {
		if e.Severity == "error" {
			refusals = append(refusals, e.FormattedMessage)
		}
	}
	if len(refusals) > 0 {
		tb.Fatalf("does not compile:\n%s", strings.Join(refusals, "\n"))
	}
	contracts := make(map[string]*Contract)
	for _, file := range files {
		for name, c := range read.Contracts[file] {
			creation, err1 := hex.DecodeString(c.EVM.Bytecode.Object)
			runtime, err2 := hex.DecodeString(c.EVM.DeployedBytecode.Object)
			if err1 != nil || err2 != nil {
				tb.Fatalf("%s: code is not hexadecimal; libraries to link are not supported", name)
			}
			if _, twice := contracts[name]; twice {
				tb.Fatalf("two contracts are called %s", name)
			}
			var definition abi.ABI
			if err := json.Unmarshal(c.ABI, &definition); err != nil {
				tb.Fatalf("%s: %v", name, err)
			}
			contracts[name] = &Contract{ABI: definition, Definition: c.ABI, CreationCode: creation, RuntimeCode: runtime}
		}
	}
	return contracts
}

// Compilers are those of the tests, for what Compile does not ask for.
func Compilers() *solc.Compilers { return compilers() }

// compilers finds builds where the environment says, else where `make setup` puts them.
var compilers = sync.OnceValue(func() *solc.Compilers {
	config := solc.ConfigFromEnv()
	if config.Dir == "" {
		config.Dir = installed()
	}
	return solc.New(config)
})

// installed is the module's node_modules; empty if there is none.
func installed() string {
	here, err := os.Getwd()
	for err == nil {
		if _, notRoot := os.Stat(filepath.Join(here, "go.mod")); notRoot == nil {
			modules := filepath.Join(here, "node_modules")
			if info, err := os.Stat(modules); err == nil && info.IsDir() {
				return modules
			}
			return ""
		}
		if filepath.Dir(here) == here {
			break
		}
		here = filepath.Dir(here)
	}
	return ""
}
