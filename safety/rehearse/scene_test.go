package rehearse_test

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain"
	"theseus/chain/bind"
	"theseus/chain/devnet"
	"theseus/chain/evmtest"
	"theseus/chain/fork"
	"theseus/chain/signer"
	"theseus/code/output"
	"theseus/safety/layout"
	"theseus/safety/rehearse"
	"theseus/upgrade"
)

// version of a contract, compiled.
type version struct {
	rehearse.Code
	creation []byte
}

var compiled sync.Map // source to *version

// compile gives the last contract of a source, with the layout that its AST tells.
func compile(t testing.TB, source string) *version {
	t.Helper()
	if known, ok := compiled.Load(source); ok {
		return known.(*version)
	}
	input, err := json.Marshal(map[string]any{
		"language": "Solidity", "sources": map[string]any{"C.sol": map[string]any{"content": source}},
		"settings": map[string]any{"optimizer": map[string]any{"enabled": true}, "viaIR": true, "evmVersion": "shanghai", "outputSelection": map[string]any{"*": map[string]any{"": []string{"ast"}, "*": []string{"abi", "storageLayout", "evm.bytecode.object"}}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	answer, err := evmtest.Compilers().Compile(context.Background(), evmtest.Compiler, [32]byte{}, input)
	if err != nil {
		t.Fatal(err)
	}
	read, err := output.ReadPair("C.sol", bytes.NewReader(input), bytes.NewReader(answer))
	if err != nil {
		t.Fatalf("%v\n%.2000s", err, answer)
	}
	if len(read.Contracts) == 0 {
		t.Fatalf("%.2000s", answer)
	}
	k := read.Contracts[len(read.Contracts)-1]
	var raw struct {
		Contracts map[string]map[string]struct {
			EVM struct {
				Bytecode struct{ Object string }
			}
		}
	}
	if err := json.Unmarshal(answer, &raw); err != nil {
		t.Fatal(err)
	}
	v := &version{}
	if v.creation, err = hex.DecodeString(raw.Contracts["C.sol"][k.Name].EVM.Bytecode.Object); err != nil || len(v.creation) == 0 {
		t.Fatalf("%v\n%.2000s", err, answer)
	}
	if v.ABI, err = abi.JSON(strings.NewReader(k.ABI)); err != nil {
		t.Fatal(err)
	}
	v.Layout = layout.Of(k)
	if v.Constants, err = rehearse.ReadConstants(answer); err != nil {
		t.Fatal(err)
	}
	if len(v.Layout.Problems) > 0 {
		t.Fatal(v.Layout.Problems)
	}
	compiled.Store(source, v)
	return v
}

// scene is a contract behind a proxy whose authority obeys the owner, as those of records obey CodeRegistry. Its first version runs.
type scene struct {
	t                   testing.TB
	chain               *devnet.Chain
	url                 string
	client              *chain.Client
	owner               *chain.Sender
	contract, authority common.Address
	versions            []*version
	implementations     []common.Address
}

func newScene(t testing.TB, initialiser string, arguments []any, sources ...string) *scene {
	t.Helper()
	d, err := devnet.Start(context.Background(), devnet.Config{Fast: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	s := newSceneOn(t, d.URL(), signer.NewKey(devnet.DevAccount(0).Key), initialiser, arguments, sources...)
	s.chain = d
	return s
}

func newSceneOn(t testing.TB, url string, key signer.Signer, initialiser string, arguments []any, sources ...string) *scene {
	t.Helper()
	s := &scene{t: t, url: url}
	s.client = s.dial(url)
	var err error
	if s.owner, err = s.client.NewSender(t.Context(), key, chain.SenderConfig{Poll: 10 * time.Millisecond}); err != nil {
		t.Fatal(err)
	}
	for _, source := range sources {
		v := compile(t, source)
		s.versions = append(s.versions, v)
		s.implementations = append(s.implementations, s.create(v.creation))
	}
	s.contract, s.authority = s.managed()
	s.send(s.authority, switchTo(s.implementations[0]))
	s.send(s.authority, bind.NewIAuthority().PackInitialise(s.pack(0, strings.Split(initialiser, "(")[0], arguments...)))
	return s
}

func switchTo(implementation common.Address) []byte {
	return bind.NewIAuthority().PackSwitchTo(implementation)
}

// managed is a proxy whose authority obeys the owner.
func (s *scene) managed() (contract, authority common.Address) {
	s.t.Helper()
	halted := s.create(bind.ByName("HaltedImplementation").Creation(nil))
	managed := bind.NewManagedAuthority()
	authority = s.create(bind.ByName("ManagedAuthority").Creation(managed.PackConstructor(s.owner.Address(), halted)))
	answer, err := s.client.Call(s.t.Context(), s.head().Hash, authority, managed.PackProxy())
	if err != nil {
		s.t.Fatal(err)
	}
	if contract, err = managed.UnpackProxy(answer); err != nil {
		s.t.Fatal(err)
	}
	return contract, authority
}

func (s *scene) dial(endpoints ...string) *chain.Client {
	s.t.Helper()
	c, err := chain.Dial(s.t.Context(), chain.Config{Endpoints: endpoints})
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(c.Close)
	return c
}

func (s *scene) pack(version int, method string, arguments ...any) []byte {
	s.t.Helper()
	data, err := s.versions[version].ABI.Pack(method, arguments...)
	if err != nil {
		s.t.Fatal(err)
	}
	return data
}

func (s *scene) create(code []byte) common.Address {
	s.t.Helper()
	receipt, err := s.owner.Send(s.t.Context(), chain.Tx{Data: code})
	if err != nil {
		s.t.Fatal(err)
	}
	return receipt.ContractAddress
}

func (s *scene) send(to common.Address, data []byte) common.Hash {
	s.t.Helper()
	receipt, err := s.owner.Send(s.t.Context(), chain.Tx{To: &to, Data: data, Gas: 3_000_000})
	if err != nil {
		s.t.Fatal(err)
	}
	return receipt.TxHash
}

func (s *scene) head() chain.Block {
	s.t.Helper()
	head, err := s.client.Head(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	return head
}

func (s *scene) activation(version int) *rehearse.Activation {
	s.t.Helper()
	code, err := s.client.Code(s.t.Context(), s.head().Hash, s.implementations[version])
	if err != nil {
		s.t.Fatal(err)
	}
	return &rehearse.Activation{Controller: s.owner.Address(), Members: []*rehearse.Member{{
		Contract: s.contract, Authority: s.authority, Old: s.versions[0].Code, New: s.versions[version].Code,
		Code: &upgrade.Code{Implementation: s.implementations[version], CodeHash: upgrade.CodeHash(crypto.Keccak256Hash(code))},
	}}}
}

func (s *scene) state() *fork.State {
	s.t.Helper()
	state, err := fork.At(s.t.Context(), s.client, s.head().Hash, nil)
	if err != nil {
		s.t.Fatal(err)
	}
	return state
}

// find looks through all blocks with a client.
func (s *scene) find(c *chain.Client) *rehearse.History {
	s.t.Helper()
	found, err := rehearse.Find(s.t.Context(), c, []common.Address{s.contract}, rehearse.Range{To: s.head().Number}, nil)
	if err != nil {
		s.t.Fatal(err)
	}
	return found
}

// rehearse a version with all that happened, as change wants it.
func (s *scene) rehearse(version int, change func(*rehearse.Rehearsal)) *rehearse.Report {
	s.t.Helper()
	r := &rehearse.Rehearsal{Chain: s.client, Block: s.head(), Activation: s.activation(version), Past: s.find(s.client)}
	if change != nil {
		change(r)
	}
	report, err := r.Run(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	return report
}

func (s *scene) text(r *rehearse.Report) string {
	s.t.Helper()
	var b strings.Builder
	if err := r.WriteText(&b); err != nil {
		s.t.Fatal(err)
	}
	return b.String()
}

func number(n int64) (word upgrade.Expected) {
	return upgrade.Expected(common.BigToHash(big.NewInt(n)))
}

// editing is an endpoint whose answers to one method are changed.
func editing(t testing.TB, target, method string, edit func(answer []byte) []byte) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		question, answer := exchange(r, target)
		if bytes.Contains(question, []byte(`"`+method+`"`)) {
			answer = edit(answer)
		}
		w.Header().Set("Content-Type", "application/json")
		w.Write(answer)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

func exchange(r *http.Request, target string) (question, answer []byte) {
	question, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, nil
	}
	return question, ask(target, question)
}

func ask(target string, question []byte) []byte {
	response, err := http.Post(target, "application/json", bytes.NewReader(question))
	if err != nil {
		return nil
	}
	defer response.Body.Close()
	answer, _ := io.ReadAll(response.Body)
	return answer
}

// proxied is an endpoint that answers some questions by itself.
func proxied(t testing.TB, target string, answer func(question []byte) []byte) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		question, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		own := answer(question)
		if own == nil {
			own = ask(target, question)
		}
		w.Header().Set("Content-Type", "application/json")
		w.Write(own)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// refusalTo is an error for each part of a question, or of an answer.
func refusalTo(b []byte, err string) []byte {
	var answers []string
	for _, id := range bytes.Split(b, []byte(`"id":`))[1:] {
		answers = append(answers, `{"jsonrpc":"2.0","id":`+string(id[:bytes.IndexAny(id, ",}")])+`,"error":`+err+`}`)
	}
	if b[0] == '[' {
		return []byte("[" + strings.Join(answers, ",") + "]")
	}
	return []byte(answers[0])
}

// refusing answers methods with an error.
func refusing(t testing.TB, target, err string, methods ...string) string {
	t.Helper()
	for _, method := range methods {
		target = editing(t, target, method, func(b []byte) []byte { return refusalTo(b, err) })
	}
	return target
}

const (
	unknownMethod = `{"code":-32601,"message":"the method does not exist"}`
	pruned        = `{"code":-32000,"message":"missing trie node 00 (path )"}`
)
