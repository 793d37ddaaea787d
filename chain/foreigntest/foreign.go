// Package foreigntest holds contracts of others as they really stand on chains, for tests that adopt and inspect them: the proxies of
// OpenZeppelin 3.4, 4.9 and 5, compiled from their published packages with compilers of their time (foreign.json, which a test compiles
// again), with small contracts behind them (src); the admin proxy of ZeppelinOS, whose compiler is older than those we run, as its
// package publishes it; and the Safe, as its package brings it. old.sol has relays and eternal storage in the shapes in which their patterns
// were published, which no package has; others.sol has proxies of other kinds, and contracts made to deceive.
package foreigntest

import (
	_ "embed"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"theseus/chain/evmtest"
)

//go:embed foreign.json
var compiled []byte

// Code is creation code and ABI, as kept.
type Code struct {
	ABI      json.RawMessage `json:"abi"`
	Creation string          `json:"creation"`
}

var kept = sync.OnceValues(func() (map[string]Code, error) {
	var all map[string]Code
	err := json.Unmarshal(compiled, &all)
	return all, err
})

// Contract by its origin and name: "three/ProxyAdmin" of OpenZeppelin 3.4.2, "four/…" of 4.9.6, "five/…" of 5.2.0, "zos/…" of
// @openzeppelin/upgrades 2.8.0, "old/…" of old.sol, "others/…" of others.sol.
func Contract(t testing.TB, name string) *evmtest.Contract {
	t.Helper()
	c, err := Load(name)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// Load is Contract where there is no test to end.
func Load(name string) (*evmtest.Contract, error) {
	all, err := kept()
	if err != nil {
		return nil, err
	}
	code, ok := all[name]
	if !ok {
		return nil, fmt.Errorf("no foreign contract %s", name)
	}
	return code.contract()
}

func (c Code) contract() (*evmtest.Contract, error) {
	creation, err := hex.DecodeString(strings.TrimPrefix(c.Creation, "0x"))
	if err != nil {
		return nil, err
	}
	definition, err := abi.JSON(strings.NewReader(string(c.ABI)))
	return &evmtest.Contract{ABI: definition, CreationCode: creation}, err
}

// Safe is a contract of Safe 1.5.0 as its authors compiled it, such as "Safe.sol/Safe" or "proxies/SafeProxyFactory.sol/SafeProxyFactory".
func Safe(t testing.TB, name string) *evmtest.Contract {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(Modules(t), "@safe-global/safe-smart-account/build/artifacts/contracts", filepath.FromSlash(name)+".json"))
	if err != nil {
		t.Fatal(err)
	}
	var artifact struct {
		ABI      json.RawMessage `json:"abi"`
		Bytecode string          `json:"bytecode"`
	}
	if err := json.Unmarshal(text, &artifact); err != nil {
		t.Fatal(err)
	}
	c, err := Code{artifact.ABI, artifact.Bytecode}.contract()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// Modules is where `make setup` puts packages.
func Modules(t testing.TB) string {
	t.Helper()
	here, err := os.Getwd()
	for ; err == nil; here = filepath.Dir(here) {
		if _, notRoot := os.Stat(filepath.Join(here, "go.mod")); notRoot == nil {
			return filepath.Join(here, "node_modules")
		}
		if filepath.Dir(here) == here {
			break
		}
	}
	t.Fatal("no module root above the test")
	return ""
}
