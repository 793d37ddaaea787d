package main

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"reflect"
	"slices"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/bind"
	"theseus/chain/evmtest"
	"theseus/chain/signer"
	"theseus/code/tree"
	"theseus/upgrade"
)

const (
	threshold  = 6
	signers    = 9
	validators = 4
	delay      = 2 * 24 * 3600
	roundTime  = 3600
	retryTime  = 2 * 3600
	phaseTime  = 600 // commit, and again reveal
)

// The people, outside of the ranges of keys that signers and validators have.
var (
	deployer = evmtest.Account(0)
	keeper   = evmtest.Account(1)
	anyone   = evmtest.Account(2)
	guardian = evmtest.Account(3)
)

// stopper lets evmtest, which is made for tests, end a row.
type stopper struct{ testing.TB }

func (stopper) Helper()                           {}
func (stopper) Fatal(args ...any)                 { check(fmt.Errorf("%s", fmt.Sprint(args...))) }
func (stopper) Fatalf(format string, args ...any) { check(fmt.Errorf(format, args...)) }

// IRegistry.Kind.
const (
	kindFamily           uint8 = 1
	kindOperatorContract uint8 = 2
	kindService          uint8 = 3
)

// network is Theseus on a chain: CodeRegistry and what belongs to it, four validators, no fees.
type network struct {
	*evmtest.Chain
	ctx                                       context.Context
	codeRegistry, proposals, family, operator common.Address
	validators                                []*ecdsa.PrivateKey
	rounds, records, nonces                   uint64
	implementations                           [5]common.Address // of different code
}

func newNetwork(ctx context.Context, implementation *evmtest.Contract) *network {
	w := &network{Chain: evmtest.New(stopper{}, evmtest.Osaka), ctx: ctx, validators: keys(200, validators)}
	registry := w.deploy("Registry", keeper, keeper, keeper, keeper, keeper)
	service := w.deploy("ServiceProxy", w.deploy("VerificationService", registry, uint64(roundTime), uint64(1), uint64(1)), []byte{})
	w.operator = w.deploy("PermissionedVerificationOperator", registry, service, addresses(w.validators), uint64(phaseTime), uint64(phaseTime), new(big.Int))
	w.send(keeper, registry, "Registry", "approve", service, kindService)
	w.send(keeper, registry, "Registry", "approve", w.operator, kindOperatorContract)
	w.send(keeper, service, "VerificationService", "add", w.operator)
	w.codeRegistry = w.deploy("CodeRegistry", registry, service, uint64(roundTime), uint64(retryTime))
	w.proposals = w.deploy("Proposals", w.codeRegistry)
	w.family = w.deploy("ManagedFamily", w.proposals, w.deploy("HaltedImplementation"))
	w.send(keeper, registry, "Registry", "approve", w.family, kindFamily)
	code := w.Code(w.MustDeploy(deployer, implementation.CreationCode))
	for i := range w.implementations {
		runtime := append(bytes.Clone(code), byte(i))
		// PUSH2 size · DUP1 · PUSH1 10 · PUSH0 · CODECOPY · PUSH0 · RETURN
		creation := append([]byte{0x61, byte(len(runtime) >> 8), byte(len(runtime)), 0x80, 0x60, 0x0a, 0x5f, 0x39, 0x5f, 0xf3}, runtime...)
		w.implementations[i] = w.MustDeploy(deployer, creation)
	}
	return w
}

func keys(first, count int) []*ecdsa.PrivateKey {
	list := make([]*ecdsa.PrivateKey, count)
	for i := range list {
		list[i] = evmtest.Key(first + i)
	}
	slices.SortFunc(list, func(a, b *ecdsa.PrivateKey) int { return address(a).Cmp(address(b)) })
	return list
}

func address(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

func addresses(list []*ecdsa.PrivateKey) []common.Address {
	found := make([]common.Address, len(list))
	for i, key := range list {
		found[i] = address(key)
	}
	return found
}

// abis of our contracts, by name.
var abis = sync.OnceValue(func() map[string]*abi.ABI {
	definitions := make(map[string]*abi.ABI)
	for _, artifact := range bind.Artifacts {
		definitions[artifact.Name] = must(artifact.MetaData.ParseABI())
	}
	return definitions
})

func (w *network) deploy(contract string, arguments ...any) common.Address {
	return w.MustDeploy(deployer, bind.ByName(contract).Creation(must(abis()[contract].Pack("", arguments...))))
}

// send runs a transaction that must succeed. Integers may be uint64 whatever the method takes.
func (w *network) send(from, to common.Address, contract, method string, arguments ...any) evmtest.Result {
	m, known := abis()[contract].Methods[method]
	if !known {
		check(fmt.Errorf("%s has no method %s", contract, method))
	}
	for i, argument := range arguments {
		n, isInteger := argument.(uint64)
		switch kind := m.Inputs[i].Type.GetType(); {
		case isInteger && kind == reflect.TypeFor[*big.Int]():
			arguments[i] = new(big.Int).SetUint64(n)
		case isInteger:
			arguments[i] = reflect.ValueOf(n).Convert(kind).Interface()
		}
	}
	return w.run(from, to, contract+"."+method, must(abis()[contract].Pack(method, arguments...)))
}

func (w *network) run(from, to common.Address, what string, data []byte) evmtest.Result {
	result := w.Call(from, to, nil, data)
	if result.Err != nil {
		var all []*abi.ABI
		for _, definition := range abis() {
			all = append(all, definition)
		}
		check(fmt.Errorf("%s: %w %s", what, result.Err, result.Error(all...)))
	}
	return result
}

// record is a contract under management, as far as its people must remember.
type record struct {
	contract      common.Address
	configuration upgrade.Configuration
	keys          []*ecdsa.PrivateKey // of its signers
	epoch         uint64
	version       uint32
	active        tree.Hash
}

// team is six of nine signers, whose keys start at a number; records with the same number have the same team.
func team(first int) *record {
	list := keys(first, signers)
	return &record{keys: list, epoch: 1, configuration: upgrade.Configuration{
		Signers: addresses(list), Threshold: threshold, Delay: delay, Guardian: guardian,
	}}
}

// create deploys proxy, Authority and record in one transaction.
func (w *network) create(r *record) uint64 {
	w.records++
	c := bind.ICodeRegistryConfiguration{
		Signers: r.configuration.Signers, Threshold: threshold, Delay: big.NewInt(delay), Guardian: guardian,
	}
	none := bind.ICodeRegistryUpgrade{Nonce: new(big.Int), Value: new(big.Int), MinGas: new(big.Int)}
	result := w.send(deployer, w.family, "ManagedFamily", "deploy", c, crypto.Keccak256Hash(big.NewInt(int64(w.records)).Bytes()), none)
	r.contract = common.BytesToAddress(result.Ret)
	return result.GasUsed
}

func (w *network) header(r *record) upgrade.Header {
	w.nonces++
	return upgrade.Header{
		Contract: r.contract, Epoch: r.epoch, Proposer: anyone, Nonce: upgrade.NewUint256(w.nonces), CollectUntil: w.Time() + 7*24*3600,
	}
}

// next is an upgrade to a tree that no record had before.
func (w *network) next(r *record) *upgrade.Upgrade {
	h := w.header(r)
	implementation := w.implementations[w.nonces%uint64(len(w.implementations))]
	return &upgrade.Upgrade{Header: h, Code: upgrade.Code{
		Version: r.version + 1, ActiveHash: r.active, NewHash: tree.Hash(crypto.Keccak256Hash([]byte("tree"), h.Nonce[:])),
		Link: "https://example.org/team/contracts/tree/main/token", Commit: upgrade.GitCommit(crypto.Keccak256Hash([]byte("commit"), h.Nonce[:])),
		ContractName: "Token", Implementation: implementation, CodeHash: upgrade.CodeHash(w.CodeHash(implementation)), ActivateUntil: w.Time() + 30*24*3600,
	}}
}

func (w *network) domain() upgrade.Domain {
	return upgrade.Domain{ChainID: w.ID().Uint64(), CodeRegistry: w.codeRegistry}
}

// submit brings an intent with as many EIP-712 signatures as are needed, in one transaction.
func (w *network) submit(r *record, intent upgrade.Intent) uint64 {
	signatures := make(map[common.Address][]byte)
	for _, key := range r.keys[:threshold] {
		signatures[address(key)] = must(signer.SignIntent(w.ctx, signer.NewKey(key), w.domain(), intent))
	}
	packed := must(upgrade.PackSignatures(&r.configuration, signatures))
	if code := upgrade.CodeOf(intent); code != nil {
		r.version = code.Version
	}
	return w.intent(anyone, w.codeRegistry, "CodeRegistry", "submit"+intent.Kind().String(), intent, packed)
}

// intent calls a method whose first argument is an intent.
func (w *network) intent(from, to common.Address, contract, method string, intent upgrade.Intent, more ...any) uint64 {
	first := must(abis()[contract].Methods[method].Inputs[:1].Unpack(upgrade.Encode(intent)))
	return w.send(from, to, contract, method, append(first, more...)...).GasUsed
}

func (w *network) request(r *record) uint64 {
	w.rounds++
	return w.send(anyone, w.codeRegistry, "CodeRegistry", "requestVerification", r.contract).GasUsed
}

// round lets the validators answer MATCH, and gives the gas of each of their transactions.
func (w *network) round() (commits, reveals []uint64, settle uint64) {
	const name = "PermissionedVerificationOperator"
	answer := upgrade.Reveal{Verdict: upgrade.VerdictMatch, BuildDigest: upgrade.BuildDigest(crypto.Keccak256Hash([]byte("build"), big.NewInt(int64(w.rounds)).Bytes()))}
	salt := func(key *ecdsa.PrivateKey) upgrade.Salt {
		return upgrade.Salt(crypto.Keccak256Hash(crypto.FromECDSA(key), big.NewInt(int64(w.rounds)).Bytes()))
	}
	for _, key := range w.validators {
		seat := upgrade.Seat{ChainID: w.ID().Uint64(), OperatorContract: w.operator, Round: w.rounds, Validator: address(key)}
		commits = append(commits, w.send(address(key), w.operator, name, "commit", w.rounds, [32]byte(seat.Commit(answer, salt(key)))).GasUsed)
	}
	for _, key := range w.validators {
		result := w.send(address(key), w.operator, name, "reveal", w.rounds, uint8(answer.Verdict), [32]byte(answer.BuildDigest), [32]byte{}, [32]byte(salt(key)))
		reveals = append(reveals, result.GasUsed)
	}
	return commits, reveals, w.send(anyone, w.operator, name, "settle", w.rounds).GasUsed
}

func (w *network) conclude(r *record) uint64 {
	return w.send(anyone, w.codeRegistry, "CodeRegistry", "conclude", r.contract).GasUsed
}

// activate lets the delay pass and switches.
func (w *network) activate(r *record, u *upgrade.Upgrade) uint64 {
	w.AdvanceTime(delay)
	r.active = u.NewHash
	return w.intent(anyone, w.codeRegistry, "CodeRegistry", "activate", u)
}

// upgraded takes a record to its next version.
func (w *network) upgraded(r *record) {
	u := w.next(r)
	w.submit(r, u)
	w.request(r)
	w.round()
	w.conclude(r)
	w.activate(r, u)
}
