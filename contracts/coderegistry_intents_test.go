package contracts_test

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"theseus/chain/evmtest"
	model "theseus/upgrade"
)

// The digests here come from go-ethereum's own encoder of typed data, so that what people sign in their wallets is what the
// contracts compute.

var primaryTypes = map[reflect.Type]string{
	reflect.TypeFor[upgrade]():       "Upgrade",
	reflect.TypeFor[rollBack]():      "RollBack",
	reflect.TypeFor[reconfigure]():   "Reconfigure",
	reflect.TypeFor[cancel]():        "Cancel",
	reflect.TypeFor[handOver]():      "HandOver",
	reflect.TypeFor[archive]():       "Archive",
	reflect.TypeFor[assertion]():     "Assertion",
	reflect.TypeFor[configuration](): "Configuration",
}

var kinds = map[reflect.Type]uint8{
	reflect.TypeFor[upgrade]():     kindUpgrade,
	reflect.TypeFor[rollBack]():    kindRollBack,
	reflect.TypeFor[reconfigure](): kindConfiguration,
	reflect.TypeFor[cancel]():      kindCancel,
	reflect.TypeFor[handOver]():    kindHandOver,
	reflect.TypeFor[archive]():     kindArchive,
}

func nameOf(intent any) string { return primaryTypes[reflect.TypeOf(intent)] }
func kindOf(intent any) uint8  { return kinds[reflect.TypeOf(intent)] }

// digest is what signers sign of an intent.
func (w *world) digest(intent any) common.Hash {
	return digestUnder(w.t, intent, w.ID(), w.codeRegistry)
}

func digestUnder(t interface{ Fatal(...any) }, intent any, chain *big.Int, codeRegistry common.Address) common.Hash {
	typedData := apitypes.TypedData{
		Types: apitypes.Types{"EIP712Domain": {
			{Name: "name", Type: "string"}, {Name: "version", Type: "string"},
			{Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"},
		}},
		PrimaryType: nameOf(intent),
		Domain: apitypes.TypedDataDomain{
			Name: "Theseus", Version: "1", ChainId: (*math.HexOrDecimal256)(chain), VerifyingContract: codeRegistry.Hex(),
		},
	}
	typedData.Message = describe(typedData.Types, reflect.ValueOf(intent)).(map[string]any)
	hash, _, err := apitypes.TypedDataAndHash(typedData)
	if err != nil {
		t.Fatal(err)
	}
	return common.BytesToHash(hash)
}

// describe gives a value as typed data holds it, and adds the types of the structs it meets.
func describe(known apitypes.Types, v reflect.Value) any {
	switch value := v.Interface().(type) {
	case common.Address:
		return value.Hex()
	case *big.Int:
		return value.String()
	case [32]byte:
		return value[:]
	case []byte, string, bool:
		return value
	}
	switch v.Kind() {
	case reflect.Slice:
		list := make([]any, v.Len())
		for i := range list {
			list[i] = describe(known, v.Index(i))
		}
		describe(known, reflect.New(v.Type().Elem()).Elem()) // for its type, should the list be empty
		return list
	case reflect.Struct:
		message := make(map[string]any)
		var members []apitypes.Type
		for i := range v.NumField() {
			name := strings.ToLower(v.Type().Field(i).Name[:1]) + v.Type().Field(i).Name[1:]
			members = append(members, apitypes.Type{Name: name, Type: typeOf(name, v.Field(i).Type())})
			if v.Field(i).Type() == reflect.TypeFor[*big.Int]() && v.Field(i).IsNil() {
				message[name] = "0"
				continue
			}
			message[name] = describe(known, v.Field(i))
		}
		known[primaryTypes[v.Type()]] = members
		return message
	}
	return fmt.Sprint(v.Interface())
}

func typeOf(member string, t reflect.Type) string {
	switch t {
	case reflect.TypeFor[common.Address]():
		return "address"
	case reflect.TypeFor[[]byte]():
		return "bytes"
	case reflect.TypeFor[[32]byte]():
		return "bytes32"
	case reflect.TypeFor[*big.Int]():
		if member == "delay" {
			return "uint40" // abigen has no integer of that size
		}
		return "uint256"
	}
	if name, ok := primaryTypes[t]; ok {
		return name
	}
	if t.Kind() == reflect.Slice {
		return typeOf("", t.Elem()) + "[]"
	}
	return t.String() // string, bool, uint8, uint32, uint64
}

// ---------------------------------------------------------------- signatures

// entry is one signature as submit* takes it.
func entry(index int, signature []byte) []byte {
	return append([]byte{byte(index), byte(len(signature) >> 8), byte(len(signature))}, signature...)
}

func ecdsaSignature(key *ecdsa.PrivateKey, digest common.Hash) []byte {
	signature, err := crypto.Sign(digest[:], key)
	if err != nil {
		panic(err)
	}
	signature[64] += 27
	return signature
}

// sign collects the signatures of signers by index.
func sign(digest common.Hash, by ...int) (signatures []byte) {
	for _, i := range by {
		signatures = append(signatures, entry(i, ecdsaSignature(signerKeys[i], digest))...)
	}
	return signatures
}

func first(n int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = i
	}
	return list
}

// ---------------------------------------------------------------- intents

// team is the ordinary configuration: six of nine, two days.
func team() configuration {
	return configuration{Signers: accountsOf(signerKeys), Threshold: threshold, Delay: big.NewInt(delay), Guardian: guardian}
}

// deployRecord creates a managed proxy with its record; halted, no version active.
func (w *world) deployRecord(c configuration) common.Address { return w.deployOf(w.family, c) }

func (w *world) deployOf(family common.Address, c configuration) common.Address {
	w.t.Helper()
	w.trees++
	salt := [32]byte(common.BigToHash(new(big.Int).SetUint64(w.trees)))
	r := w.must(w.send(deployer, family, "ManagedFamily", "deploy", c, salt, noUpgrade))
	return common.BytesToAddress(r.Ret)
}

// noUpgrade tells a family to deploy without a first proposal.
var noUpgrade = upgrade{Nonce: new(big.Int), Value: new(big.Int), Assertions: []assertion{}, MinGas: new(big.Int)}

// newTree is a tree hash that no intent had before.
func (w *world) newTree() common.Hash {
	w.trees++
	return crypto.Keccak256Hash([]byte("tree"), new(big.Int).SetUint64(w.trees).Bytes())
}

const link = "https://example.org/team/contracts/tree/main/token"

// upgradeOf is a valid intent for the next version of a record.
func (w *world) upgradeOf(contract, implementation common.Address) upgrade {
	w.t.Helper()
	r := w.record(contract)
	return upgrade{
		ContractAddress: contract,
		Epoch:           r.Epoch,
		Proposer:        proposer,
		Nonce:           new(big.Int).SetUint64(w.trees),
		CollectUntil:    w.Time() + 7*day,
		Version:         r.LastVersion + 1,
		ActiveHash:      r.Active.TreeHash,
		NewHash:         w.newTree(),
		Link:            link,
		Commit:          crypto.Keccak256Hash([]byte("commit"), new(big.Int).SetUint64(w.trees).Bytes()),
		ContractName:    "Token",
		Implementation:  implementation,
		CodeHash:        w.CodeHash(implementation),
		Value:           new(big.Int),
		Assertions:      []assertion{},
		MinGas:          new(big.Int),
		ActivateUntil:   w.Time() + 30*day,
	}
}

// rollBackTo is a valid intent back to what an earlier intent made active.
func (w *world) rollBackTo(earlier upgrade) rollBack {
	w.t.Helper()
	u := w.upgradeOf(earlier.ContractAddress, earlier.Implementation)
	return rollBack{
		ContractAddress: u.ContractAddress, Epoch: u.Epoch, Proposer: u.Proposer, Nonce: u.Nonce, CollectUntil: u.CollectUntil,
		Version: u.Version, ActiveHash: u.ActiveHash, NewHash: earlier.NewHash, Link: earlier.Link, Commit: earlier.Commit,
		ContractName: earlier.ContractName, Implementation: earlier.Implementation, CodeHash: earlier.CodeHash,
		Value: new(big.Int), Assertions: []assertion{}, MinGas: new(big.Int), ActivateUntil: u.ActivateUntil,
		ToVersion: earlier.Version,
	}
}

func asserted(target common.Address, data []byte, comparison uint8, expected [32]byte) assertion {
	return assertion{Target: target, CallData: data, Comparison: comparison, Expected: expected}
}

func (w *world) reconfigureOf(contract common.Address, c configuration) reconfigure {
	return reconfigure{
		ContractAddress: contract, Epoch: w.record(contract).Epoch, Proposer: proposer, Nonce: w.nonce(), CollectUntil: w.Time() + day,
		Configuration: c,
	}
}

func (w *world) cancelOf(contract common.Address, digest common.Hash) cancel {
	return cancel{
		ContractAddress: contract, Epoch: w.record(contract).Epoch, Proposer: proposer, Nonce: w.nonce(), CollectUntil: w.Time() + day,
		Digest: digest,
	}
}

func (w *world) handOverOf(contract, controller common.Address) handOver {
	return handOver{
		ContractAddress: contract, Epoch: w.record(contract).Epoch, Proposer: proposer, Nonce: w.nonce(), CollectUntil: w.Time() + day,
		Controller: controller,
	}
}

func (w *world) archiveOf(contract common.Address) archive {
	return archive{
		ContractAddress: contract, Epoch: w.record(contract).Epoch, Proposer: proposer, Nonce: w.nonce(), CollectUntil: w.Time() + day,
	}
}

func (w *world) nonce() *big.Int {
	w.trees++
	return new(big.Int).SetUint64(w.trees)
}

// ---------------------------------------------------------------- steps

// submit sends an intent of any kind with signatures.
func (w *world) submit(from common.Address, intent any, signatures []byte) evmtest.Result {
	arguments := []any{intent, signatures}
	if back, ok := intent.(rollBack); ok {
		arguments = append(arguments, w.pathTo(back.ContractAddress, back.ToVersion))
	}
	return w.send(from, w.codeRegistry, "CodeRegistry", "submit"+nameOf(intent), arguments...)
}

// pathTo proves that a version was active, as the events tell it; for one that never was it proves nothing.
func (w *world) pathTo(contract common.Address, version uint32) [][32]byte {
	w.t.Helper()
	path, _ := model.PathTo(version, w.leaves(contract))
	return path.Words()
}

func (w *world) leaves(contract common.Address) map[uint32]model.HeadHash {
	w.t.Helper()
	leaves, approved := make(map[uint32]model.HeadHash), make(map[model.Digest]model.Head)
	for _, log := range w.Logs() {
		e, err := model.ParseLog(log.Topics, log.Data)
		if err != nil || e == nil || log.Address != w.codeRegistry || e.About() != contract {
			continue
		}
		switch e := e.(type) {
		case *model.Registered:
			if (e.Baseline != model.Head{}) {
				leaves[0] = e.Baseline.Hash()
			}
		case *model.Approved:
			approved[e.Digest] = e.Head
		case *model.Activated:
			leaves[e.Version] = approved[e.Digest].Hash()
		}
	}
	return leaves
}

// approvedEvent is what an intent with its m signatures leaves.
func (w *world) approvedEvent(contract common.Address, intent any, approvals uint64) string {
	var approved head
	var until uint64
	var findings [32]byte
	switch i := intent.(type) {
	case upgrade:
		approved, until, findings = headOf(i), i.ActivateUntil, i.AllowedFindings
	case rollBack:
		approved = headOf(upgrade{Implementation: i.Implementation, Version: i.Version, NewHash: i.NewHash, Commit: i.Commit, Link: i.Link, CodeHash: i.CodeHash})
		until, findings = i.ActivateUntil, i.AllowedFindings
	}
	return event("Approved", contract, [32]byte(w.digest(intent)), kindOf(intent), approvals, approved, until, findings)
}

// approve submits an intent with exactly as many signatures as the ordinary record needs.
func (w *world) approve(intent any) evmtest.Result {
	w.t.Helper()
	return w.must(w.submit(stranger, intent, sign(w.digest(intent), first(threshold)...)))
}

func (w *world) request(contract common.Address) evmtest.Result {
	return w.Call(stranger, w.codeRegistry, big.NewInt(roundFee), pack("CodeRegistry", "requestVerification", contract))
}

func (w *world) conclude(contract common.Address) evmtest.Result {
	return w.send(stranger, w.codeRegistry, "CodeRegistry", "conclude", contract)
}

// answers of the four validators in a round.
type answers struct {
	verdict  uint8
	build    common.Hash
	findings common.Hash
}

// round lets all validators commit, reveal and settle the record's running round.
func (w *world) round(contract common.Address, answer answers) {
	w.t.Helper()
	r := w.record(contract)
	w.settle(r.OperatorContract, r.Round, answer)
}

func (w *world) settle(operator common.Address, round *big.Int, answer answers) {
	w.t.Helper()
	const name = "PermissionedVerificationOperator"
	salt := crypto.Keccak256Hash([]byte("salt"))
	for _, validator := range accountsOf(validatorKeys) {
		w.must(w.send(validator, operator, name, "commit", round, w.commitment(operator, round, validator, answer, salt)))
	}
	for _, validator := range accountsOf(validatorKeys) {
		w.must(w.send(validator, operator, name, "reveal", round, answer.verdict, answer.build, answer.findings, salt))
	}
	w.must(w.send(stranger, operator, name, "settle", round))
}

var commitmentType = func() abi.Arguments {
	var arguments abi.Arguments
	for _, name := range []string{"uint256", "address", "uint96", "address", "uint8", "bytes32", "bytes32", "bytes32"} {
		t, err := abi.NewType(name, "", nil)
		if err != nil {
			panic(err)
		}
		arguments = append(arguments, abi.Argument{Type: t})
	}
	return arguments
}()

func (w *world) commitment(operator common.Address, round *big.Int, validator common.Address, a answers, salt common.Hash) common.Hash {
	packed, err := commitmentType.Pack(w.ID(), operator, round, validator, a.verdict, a.build, a.findings, salt)
	if err != nil {
		w.t.Fatal(err)
	}
	return crypto.Keccak256Hash(packed)
}

var goodBuild = answers{verdict: verdictMatch, build: crypto.Keccak256Hash([]byte("build"))}

// verify requests a round, in which all validators give one answer, and concludes it.
func (w *world) verify(contract common.Address, answer answers) evmtest.Result {
	w.t.Helper()
	w.must(w.request(contract))
	w.round(contract, answer)
	return w.must(w.conclude(contract))
}

func (w *world) activate(intent any) evmtest.Result { return w.activateAs(stranger, intent) }

func (w *world) activateAs(from common.Address, intent any) evmtest.Result {
	method, value := "activate", new(big.Int)
	switch u := intent.(type) {
	case upgrade:
		value = u.Value
	case rollBack:
		method, value = "activateRollBack", u.Value
	}
	return w.Call(from, w.codeRegistry, value, pack("CodeRegistry", method, intent))
}

// run takes an upgrade from signatures to activation.
func (w *world) run(u upgrade) upgrade {
	w.t.Helper()
	w.approve(u)
	w.verify(u.ContractAddress, goodBuild)
	w.wait(u.ContractAddress)
	w.must(w.activate(u))
	return u
}

// wait lets the delay of a VERIFIED code intent pass.
func (w *world) wait(contract common.Address) {
	w.t.Helper()
	w.SetTime(w.record(contract).ActivateFrom)
}

// reconfigure takes a new configuration through its delay.
func (w *world) reconfigure(contract common.Address, c configuration) {
	w.t.Helper()
	w.approve(w.reconfigureOf(contract, c))
	w.SetTime(w.record(contract).ConfigurationAt)
	w.must(w.send(stranger, w.codeRegistry, "CodeRegistry", "applyConfiguration", contract))
}
