package contracts_test

import (
	"bytes"
	"cmp"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/bind"
	"theseus/chain/evmtest"
)

type (
	upgrade       = bind.ICodeRegistryUpgrade
	rollBack      = bind.ICodeRegistryRollBack
	reconfigure   = bind.ICodeRegistryReconfigure
	cancel        = bind.ICodeRegistryCancel
	handOver      = bind.ICodeRegistryHandOver
	archive       = bind.ICodeRegistryArchive
	assertion     = bind.ICodeRegistryAssertion
	configuration = bind.ICodeRegistryConfiguration
	head          = bind.ICodeRegistryHead
	record        = bind.IRecordsRecord
)

const (
	stageNone = iota
	stageApproved
	stageVerifying
	stageVerified
)

const (
	haltNone = iota
	haltNew
	haltMismatch
	haltSourceChanged
	haltNoVerdict
	haltGuardian
)

const (
	kindUpgrade = iota
	kindRollBack
	kindConfiguration
	kindCancel
	kindHandOver
	kindArchive
)

const (
	endNone = iota
	endRejected
	endWithdrawn
	endCancelled
	endSuperseded
	endReconfigured
	endLapsed
	endMismatch
	endSourceChanged
	endNoVerdict
	endClosed
)

const (
	verdictMatch         = 1
	verdictMismatch      = 2
	verdictUnavailable   = 3
	verdictSourceChanged = 4

	outcomeMatch         = 1
	outcomeMismatch      = 2
	outcomeSourceChanged = 3
	outcomeNoVerdict     = 4
)

const (
	day        = 24 * 3600
	phaseTime  = 600      // commit, and again reveal
	roundTime  = 3600     // what the network promises
	retryTime  = 2 * 3600 // between rounds
	delay      = 2 * day  // of the ordinary record
	roundFee   = 1000     // wei
	threshold  = 6
	signers    = 9
	validators = 4
)

// The people of the story. Signers and validators are ordered by address, as configurations want them.
var (
	deployer  = evmtest.Account(0)
	keeper    = evmtest.Account(1)
	panicker  = evmtest.Account(2)
	upgrader  = evmtest.Account(3)
	proposer  = evmtest.Account(4)
	guardian  = evmtest.Account(5)
	stranger  = evmtest.Account(6)
	user      = evmtest.Account(7)
	successor = evmtest.Account(8)
	governor  = evmtest.Account(9)

	serviceUpgrader = evmtest.Account(10)

	signerKeys    = keysFrom(100, signers)
	validatorKeys = keysFrom(200, validators)
)

func keysFrom(first, count int) []*ecdsa.PrivateKey {
	keys := make([]*ecdsa.PrivateKey, count)
	for i := range keys {
		keys[i] = evmtest.Key(first + i)
	}
	slices.SortFunc(keys, func(a, b *ecdsa.PrivateKey) int { return accountOf(a).Cmp(accountOf(b)) })
	return keys
}

func accountOf(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

func accountsOf(keys []*ecdsa.PrivateKey) []common.Address {
	accounts := make([]common.Address, len(keys))
	for i, key := range keys {
		accounts[i] = accountOf(key)
	}
	return accounts
}

func signer(i int) common.Address { return accountOf(signerKeys[i]) }

// abis holds the definitions of every contract of the tree and of the attack contracts, for calls, errors and events by name.
var abis = sync.OnceValue(func() map[string]*abi.ABI {
	definitions := make(map[string]*abi.ABI)
	for _, artifact := range bind.Artifacts {
		definition, err := artifact.MetaData.ParseABI()
		if err != nil {
			panic(err)
		}
		definitions[artifact.Name] = definition
	}
	for name, meta := range map[string]interface{ ParseABI() (*abi.ABI, error) }{
		"IAuthority": &bind.IAuthorityMetaData, "IAdoptingAuthority": &bind.IAdoptingAuthorityMetaData,
		"ITransparentProxy": &bind.ITransparentProxyMetaData, "IProxyAdmin": &bind.IProxyAdminMetaData,
	} {
		definition, err := meta.ParseABI()
		if err != nil {
			panic(err)
		}
		definitions[name] = definition
	}
	return definitions
})

func abiOf(contract string) *abi.ABI {
	definition := abis()[contract]
	if definition == nil {
		panic("no contract " + contract)
	}
	return definition
}

// world is a chain on which everything of a network is deployed.
type world struct {
	*evmtest.Chain
	t testing.TB

	registry, service, operator common.Address
	codeRegistry, proposals     common.Address
	records, halted             common.Address
	family, uupsFamily          common.Address

	trees uint64   // distinct tree hashes made so far
	weak  []string // what CodeRegistry lacks
}

func newWorld(t testing.TB) *world { return newWorldOn(t, evmtest.Osaka) }

func newWorldOn(t testing.TB, fork evmtest.Fork) *world {
	t.Helper()
	w := &world{Chain: evmtest.New(t, fork), t: t}
	w.registry = w.deploy("Registry", governor, keeper, panicker, upgrader, serviceUpgrader)
	logic := w.deploy("VerificationService", w.registry, uint64(roundTime), uint64(upgradeDelay), uint64(upgradeWindow))
	w.service = w.deploy("ServiceProxy", logic, []byte{})
	w.must(w.send(keeper, w.registry, "Registry", "approve", w.service, kindService))
	w.operator = w.newOperator()
	w.codeRegistry = w.deploy("CodeRegistry", w.registry, w.service, uint64(roundTime), uint64(retryTime))
	w.proposals = w.deploy("Proposals", w.codeRegistry)
	w.records = w.deploy("Records", w.codeRegistry)
	w.halted = w.deploy("HaltedImplementation")
	w.family = w.deploy("ManagedFamily", w.proposals, w.halted)
	w.uupsFamily = w.deploy("UUPSFamily", w.proposals)
	for _, account := range []common.Address{w.family, w.uupsFamily} {
		w.must(w.send(keeper, w.registry, "Registry", "approve", account, kindFamily))
	}
	for _, account := range []common.Address{stranger, user, proposer, signer(0)} {
		w.Fund(account, big.NewInt(1_000_000))
	}
	return w
}

// newOperator deploys, approves and lists an operator contract; the service shares rounds out among those that it has.
func (w *world) newOperator() common.Address {
	w.t.Helper()
	operator := w.deploy("PermissionedVerificationOperator", w.registry, w.service, accountsOf(validatorKeys),
		uint64(phaseTime), uint64(phaseTime), big.NewInt(roundFee))
	w.must(w.send(keeper, w.registry, "Registry", "approve", operator, kindOperatorContract))
	w.must(w.send(upgrader, w.service, "VerificationService", "add", operator))
	return operator
}

func (w *world) deploy(contract string, arguments ...any) common.Address {
	w.t.Helper()
	packed, err := abiOf(contract).Pack("", arguments...)
	if err != nil {
		w.t.Fatalf("constructor of %s: %v", contract, err)
	}
	return w.MustDeploy(deployer, bind.ByName(contract).Creation(packed))
}

// ---------------------------------------------------------------- calls

func pack(contract, method string, arguments ...any) []byte {
	data, err := abiOf(contract).Pack(method, arguments...)
	if err != nil {
		panic(fmt.Sprintf("%s.%s: %v", contract, method, err))
	}
	return data
}

func (w *world) send(from, to common.Address, contract, method string, arguments ...any) evmtest.Result {
	return w.Call(from, to, nil, pack(contract, method, arguments...))
}

func (w *world) must(r evmtest.Result) evmtest.Result {
	w.t.Helper()
	if r.Err != nil {
		w.t.Fatalf("%v: %s", r.Err, explain(r))
	}
	return r
}

// view calls a method and gives its single answer.
func view[T any](w *world, to common.Address, contract, method string, arguments ...any) T {
	w.t.Helper()
	r := w.must(w.View(stranger, to, pack(contract, method, arguments...)))
	answers, err := abiOf(contract).Unpack(method, r.Ret)
	if err != nil {
		w.t.Fatal(err)
	}
	return *abi.ConvertType(answers[0], new(T)).(*T)
}

func (w *world) record(contract common.Address) record {
	w.t.Helper()
	return view[record](w, w.records, "Records", "recordOf", contract)
}

func (w *world) configuration(contract common.Address) configuration {
	w.t.Helper()
	return view[configuration](w, w.records, "Records", "configurationOf", contract)
}

// ---------------------------------------------------------------- refusals

func explain(r evmtest.Result) string {
	var all []*abi.ABI
	for _, definition := range abis() {
		all = append(all, definition)
	}
	return r.Error(all...)
}

// refusals are the revert reasons of an error: its selector and its arguments. Go integers stand for every integer type. More than one
// where contracts have errors of the same name that take these arguments.
func refusals(name string, arguments ...any) (all [][]byte) {
	for _, definition := range abis() {
		e, ok := definition.Errors[name]
		if !ok || len(e.Inputs) != len(arguments) {
			continue
		}
		packed, err := e.Inputs.Pack(asArguments(e.Inputs, arguments)...)
		if err == nil {
			all = append(all, append(bytes.Clone(e.ID[:4]), packed...))
		}
	}
	if len(all) == 0 {
		panic(fmt.Sprintf("no error %s takes %v", name, arguments))
	}
	return all
}

// refusal is that of an error which no two contracts have.
func refusal(name string, arguments ...any) []byte {
	all := refusals(name, arguments...)
	for _, other := range all[1:] {
		if !bytes.Equal(all[0], other) {
			panic("more than one error " + name)
		}
	}
	return all[0]
}

func asArguments(inputs abi.Arguments, values []any) []any {
	if len(inputs) != len(values) {
		panic(fmt.Sprintf("%d arguments for %d parameters", len(values), len(inputs)))
	}
	converted := make([]any, len(values))
	for i, value := range values {
		converted[i] = value
		integer, ok := integerOf(value)
		if !ok {
			continue
		}
		switch kind := inputs[i].Type.GetType(); kind {
		case reflect.TypeFor[*big.Int]():
			converted[i] = new(big.Int).SetUint64(integer)
		default:
			converted[i] = reflect.ValueOf(integer).Convert(kind).Interface()
		}
	}
	return converted
}

func integerOf(value any) (uint64, bool) {
	switch v := reflect.ValueOf(value); {
	case v.CanInt():
		return uint64(v.Int()), true
	case v.CanUint():
		return v.Uint(), true
	}
	return 0, false
}

// wantRefusal fails the test unless the transaction reverted with exactly this error and these arguments.
func (w *world) wantRefusal(r evmtest.Result, name string, arguments ...any) {
	w.t.Helper()
	if !slices.ContainsFunc(refusals(name, arguments...), func(want []byte) bool { return bytes.Equal(r.Revert, want) }) {
		w.t.Fatalf("error %v, %s; want %s", r.Err, cmp.Or(explain(r), "no revert"), name+fmt.Sprint(arguments...))
	}
}

// refuses also checks that the record, its proxy and every ballot it had are as before.
func (w *world) refuses(contract common.Address, act func() evmtest.Result, name string, arguments ...any) {
	w.t.Helper()
	before := w.imprint(contract)
	r := act()
	w.wantRefusal(r, name, arguments...)
	if after := w.imprint(contract); after != before {
		w.t.Fatalf("%s: the record changed from\n%s\nto\n%s", name, before, after)
	}
}

// imprint is all that a transaction about a record may change.
func (w *world) imprint(contract common.Address) string {
	w.t.Helper()
	r := w.View(stranger, w.records, pack("Records", "recordOf", contract))
	return fmt.Sprintf("record %x\nwords %x\nimplementation %x\nbalance %v, of CodeRegistry %v", r.Ret,
		w.View(stranger, w.codeRegistry, pack("CodeRegistry", "wordsOf", contract)).Ret,
		w.implementation(contract), w.Balance(contract), w.Balance(w.codeRegistry))
}

var implementationSlot = common.HexToHash("0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc")
var adminSlot = common.HexToHash("0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103")

// implementation is where a proxy points.
func (w *world) implementation(contract common.Address) common.Address {
	return common.BytesToAddress(w.Storage(contract, implementationSlot).Bytes())
}

// ---------------------------------------------------------------- events

// event is one line: name and arguments, indexed ones first, as events gives them.
func event(name string, arguments ...any) string {
	texts := make([]string, len(arguments))
	for i, argument := range arguments {
		texts[i] = text(argument)
	}
	return name + "(" + strings.Join(texts, ", ") + ")"
}

func text(value any) string {
	switch v := value.(type) {
	case common.Address:
		return v.Hex()
	case [32]byte:
		return common.Hash(v).Hex()
	case []byte:
		return fmt.Sprintf("%#x", v)
	}
	return fmt.Sprint(value)
}

// events reads the logs that one contract emitted in a transaction.
func (w *world) events(r evmtest.Result, from common.Address, contract string) []string {
	w.t.Helper()
	var lines []string
	for _, log := range r.Logs {
		if log.Address == from {
			lines = append(lines, w.event(log, contract))
		}
	}
	return lines
}

func (w *world) event(log *types.Log, contract string) string {
	w.t.Helper()
	e, err := abiOf(contract).EventByID(log.Topics[0])
	if err != nil {
		w.t.Fatal(err)
	}
	var indexed, plain abi.Arguments
	for _, input := range e.Inputs {
		if input.Indexed {
			indexed = append(indexed, input)
		} else {
			plain = append(plain, input)
		}
	}
	values := make(map[string]any)
	if err := abi.ParseTopicsIntoMap(values, indexed, log.Topics[1:]); err != nil {
		w.t.Fatal(err)
	}
	arguments := make([]any, 0, len(e.Inputs))
	for _, input := range indexed {
		arguments = append(arguments, values[input.Name])
	}
	rest, err := plain.Unpack(log.Data)
	if err != nil {
		w.t.Fatal(err)
	}
	return event(e.Name, append(arguments, rest...)...)
}

// wantEvents fails the test unless CodeRegistry emitted exactly these.
func (w *world) wantEvents(r evmtest.Result, want ...string) {
	w.t.Helper()
	w.must(r)
	if have := w.events(r, w.codeRegistry, "CodeRegistry"); !slices.Equal(have, want) {
		w.t.Fatalf("events\n%s\nwant\n%s", strings.Join(have, "\n"), strings.Join(want, "\n"))
	}
}
