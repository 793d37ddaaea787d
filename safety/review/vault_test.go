package review

import (
	"context"
	"math/big"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/evmtest"
	"theseus/chain/signer"
	"theseus/code/build"
	"theseus/code/solc"
	"theseus/upgrade"
)

func TestMain(m *testing.M) {
	solc.RunWorkerIfAsked()
	os.Exit(m.Run())
}

// The vault of testdata, before and after its upgrade: one of everything that a review tells.

var compilers = sync.OnceValue(func() *solc.Compilers { return solc.New(solc.ConfigFromEnv()) })

// treeSide builds the contract of a tree.
func treeSide(t *testing.T, dir, contract string) *Side {
	t.Helper()
	a, e, err := build.BuildWithEvidence(context.Background(), os.DirFS(dir), contract, build.Options{ChainID: 31337, Compiler: compilers()})
	if err != nil {
		t.Fatal(err)
	}
	s, err := NewSide(a, e)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

var (
	vaultOnce         sync.Once
	vaultOld, vaultIs *Side
)

func vaultSides(t *testing.T) (old, is *Side) {
	t.Helper()
	vaultOnce.Do(func() {
		vaultOld, vaultIs = treeSide(t, "testdata/before", "Vault"), treeSide(t, "testdata/after", "Vault")
	})
	if vaultIs == nil {
		t.Fatal("the vault does not compile")
	}
	return vaultOld, vaultIs
}

func definitionOf(t *testing.T, a *build.Artifact) *abi.ABI {
	t.Helper()
	definition, err := abi.JSON(strings.NewReader(string(a.ABI)))
	if err != nil {
		t.Fatal(err)
	}
	return &definition
}

// pack is a call of a function.
func pack(t *testing.T, a *build.Artifact, method string, args ...any) []byte {
	t.Helper()
	data, err := definitionOf(t, a).Pack(method, args...)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// live is a contract in an EVM, and what a review asks it.
type live struct {
	*evmtest.Chain
	at common.Address
}

func (l *live) read(q Query) ([]byte, error) {
	if q.Slot {
		word := l.Storage(l.at, common.BytesToHash(q.Data))
		return word[:], nil
	}
	r := l.View(common.Address{}, l.at, q.Data)
	if r.Err != nil {
		return nil, nil // it refuses: no answer
	}
	return r.Ret, nil
}

// liveVault runs the old vault, with an owner, a keeper, and a deposit.
func liveVault(t *testing.T, old *Side) *live {
	t.Helper()
	l := &live{Chain: evmtest.New(t, evmtest.Cancun)}
	l.at = l.MustDeploy(evmtest.Account(0), old.Artifact.CreationCode)
	if r := l.Call(evmtest.Account(0), l.at, nil, pack(t, old.Artifact, "initialise", evmtest.Account(1), evmtest.Account(2))); r.Err != nil {
		t.Fatal(r.Err)
	}
	l.Fund(evmtest.Account(5), big.NewInt(1000))
	if r := l.Call(evmtest.Account(5), l.at, big.NewInt(700), pack(t, old.Artifact, "deposit")); r.Err != nil {
		t.Fatal(r.Err)
	}
	return l
}

// vault is the review of a proposal that upgrades a vault which runs.
func vault(t *testing.T) *Subject {
	t.Helper()
	old, is := vaultSides(t)
	l := liveVault(t, old)
	const now = 1_790_000_000
	a := is.Artifact
	p := &upgrade.Proposal{
		Domain: upgrade.Domain{ChainID: 31337, CodeRegistry: common.HexToAddress("0x5FbDB2315678afecb367f032d93F642f64180aa3")},
		Intent: &upgrade.Upgrade{
			Header: upgrade.Header{Contract: l.at, Epoch: 3, Proposer: evmtest.Account(1), Nonce: upgrade.NewUint256(7), CollectUntil: now + 5*86400},
			Code: upgrade.Code{
				Version: 5, ActiveHash: old.Artifact.TreeHash, NewHash: a.TreeHash, Link: "git+https://example.org/vault.git#v5", Commit: upgrade.GitCommit{0xc0, 0xff, 0xee},
				ContractName: "Vault", Implementation: a.Implementation, CodeHash: upgrade.CodeHash(a.CodeHash), ActivateUntil: now + 30*86400,
				Initialiser: pack(t, a, "initialise2", evmtest.Account(3), evmtest.Account(4)), Value: upgrade.NewUint256(1),
				Assertions: []upgrade.Assertion{
					{Target: l.at, CallData: pack(t, a, "owner"), Comparison: upgrade.EQ, Expected: [32]byte(common.LeftPadBytes(evmtest.Account(1).Bytes(), 32))},
					{Target: common.HexToAddress("0xdead"), CallData: []byte{1, 2, 3, 4}, Comparison: upgrade.GE, Expected: [32]byte{31: 7}},
				},
			},
		},
	}
	return &Subject{
		Proposal: p, Old: old, New: is, Read: l.read, Fields: signer.Show(p.Domain, p.Intent),
		Standing: &Standing{
			Block: 1234, Hash: common.HexToHash("0xb10c"), Genesis: common.HexToHash("0x6e"), Time: now, Active: old.Artifact.TreeHash, ActiveVersion: 4, LastVersion: 4, Epoch: 3, Delay: 2 * 86400,
			Signers: []common.Address{evmtest.Account(1), evmtest.Account(2), evmtest.Account(3)}, Threshold: 2, Approved: []common.Address{evmtest.Account(1)}, Rejected: []common.Address{evmtest.Account(3)},
			State: "version 4 runs",
		},
	}
}

func made(t *testing.T, s *Subject) *Report {
	t.Helper()
	r, err := Make(s)
	if err != nil {
		t.Fatal(err)
	}
	return r
}
