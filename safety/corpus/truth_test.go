package corpus

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/evmtest"
)

// code is a compiled contract, with the libraries that must be linked.
type code struct {
	ABI abi.ABI
	EVM struct {
		Bytecode struct {
			Object         string
			LinkReferences map[string]map[string][]struct{ Start int }
		}
	}
}

// The slots that belong to a proxy.
var reserved = map[string]common.Hash{
	"implementation": common.HexToHash("0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc"),
	"administrator":  common.HexToHash("0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103"),
	"beacon":         common.HexToHash("0xa3f0ad74e5423aebfd80d3ef4346578335a9a72aeaee59ff6cb3582b35133d50"),
}

// world is one case as it happens.
type world struct {
	*evmtest.Chain
	tb          testing.TB
	case_       *Case
	codes       map[string]*code // by SOURCE:NAME
	proxy, impl common.Address
	evil        common.Address
}

var owner, stranger, user, admin = evmtest.Account(1), evmtest.Account(2), evmtest.Account(3), evmtest.Account(4)

// happens runs a case and tells what goes wrong: nothing, if the text is empty. told is what callers notice.
func happens(tb testing.TB, c *Case, evm string, codes map[string]*code) (harm, told string) {
	fork := map[string]evmtest.Fork{"istanbul": evmtest.Shanghai, "shanghai": evmtest.Shanghai, "cancun": evmtest.Cancun}[evm]
	w := &world{Chain: evmtest.New(tb, fork), tb: tb, case_: c, codes: codes}
	w.evil = w.MustDeploy(stranger, w.creation("proxy.sol:Evil"))
	first := c.Old()
	if first == "" {
		first = c.New()
	}
	impl, err := w.deploy(first)
	if err != nil {
		return err.Error(), ""
	}
	if err := w.create(first, impl); err != nil {
		return err.Error(), ""
	}
	w.Fund(w.proxy, big.NewInt(1e18))
	if c.fields["set"] != "" {
		if r := w.Call(owner, w.proxy, nil, crypto.Keccak256([]byte("set()"))[:4]); r.Err != nil {
			return "its state cannot be set", ""
		}
	}
	if c.Old() == "" {
		harm = w.alone()
	} else {
		harm, told = w.upgraded()
	}
	for _, next := range []func() string{w.attacked, w.used, w.upgradedAgain} {
		if harm == "" {
			harm = next()
		}
	}
	return harm, told
}

// creation is the creation code of a contract, linked with libraries that are deployed for it.
func (w *world) creation(name string) []byte {
	k := w.codes[name]
	if k == nil {
		w.tb.Fatalf("%s was not compiled", name)
	}
	digits := []byte(k.EVM.Bytecode.Object)
	for file, libraries := range k.EVM.Bytecode.LinkReferences {
		for _, library := range slices.Sorted(maps.Keys(libraries)) {
			at := w.MustDeploy(owner, w.creation(file+":"+library))
			for _, r := range libraries[library] {
				copy(digits[2*r.Start:], hex.EncodeToString(at[:]))
			}
		}
	}
	text, err := hex.DecodeString(string(digits))
	if err != nil {
		w.tb.Fatalf("%s: %v", name, err)
	}
	return text
}

func (w *world) which(name string) string {
	if name == w.case_.New() {
		return "new"
	}
	return "old"
}

func (w *world) deploy(name string) (common.Address, error) {
	creation := w.creation(name)
	if arguments := w.case_.of("construct", w.which(name)); arguments != "" {
		creation = append(creation, w.encode(w.codes[name].ABI.Constructor.Inputs, arguments)...)
	}
	at, r := w.Deploy(owner, creation, nil)
	if r.Err != nil {
		return at, fmt.Errorf("it cannot be deployed: %v", r.Err)
	}
	w.impl = at
	return at, nil
}

func (w *world) create(name string, impl common.Address) error {
	proxy, arguments := "proxy.sol:TransparentProxy", []any{impl, w.callData(name, w.case_.fields["init"]), admin}
	if w.case_.UUPS {
		proxy, arguments = "proxy.sol:PlainProxy", arguments[:2]
	}
	packed, err := w.codes[proxy].ABI.Pack("", arguments...)
	if err != nil {
		w.tb.Fatal(err)
	}
	at, r := w.Deploy(owner, append(w.creation(proxy), packed...), nil)
	if r.Err != nil {
		return fmt.Errorf("its proxy cannot be initialised: %s", r.Error())
	}
	w.proxy = at
	return nil
}

// reads are the answers of all expressions of a version.
func (w *world) reads(which string, at common.Address) []string {
	var list []string
	for i := range w.case_.exprs(which) {
		r := w.View(user, at, crypto.Keccak256(fmt.Appendf(nil, "get%d()", i))[:4])
		answer := hex.EncodeToString(r.Ret)
		if r.Err != nil {
			answer = "reverts"
		}
		list = append(list, answer)
	}
	return list
}

// differs says which expression is read otherwise.
func (w *world) differs(which string, was, is []string, when string) string {
	for i := range min(len(was), len(is)) {
		if was[i] != is[i] {
			return fmt.Sprintf("%s reads otherwise %s: %s, then %s", w.case_.exprs(which)[i], when, short(was[i]), short(is[i]))
		}
	}
	return ""
}

func short(answer string) string {
	if len(answer) < 128 {
		return answer
	}
	return "0x" + strings.TrimLeft(answer[128:], "0")
}

// alone holds the contract behind its proxy against the same contract without one.
func (w *world) alone() string {
	c, at := w.case_, w.impl
	before := w.Snapshot()
	defer w.Restore(before)
	if init := w.callData(c.New(), c.fields["init"]); len(init) > 0 {
		if r := w.Call(owner, at, nil, init); r.Err != nil {
			return "" // locked: it cannot be had without a proxy
		}
	}
	if c.fields["set"] != "" {
		w.Call(owner, at, nil, crypto.Keccak256([]byte("set()"))[:4])
	}
	return w.differs("new", w.reads("new", at), w.reads("new", w.proxy), "behind the proxy")
}

func (w *world) upgraded() (harm, told string) {
	c := w.case_
	old := c.Old()
	was := w.reads("old", w.proxy)
	if i := slices.Index(was, "reverts"); i >= 0 {
		w.tb.Fatalf("%s cannot be read in the old version itself", c.exprs("old")[i])
	}
	answered := w.callers()
	impl, err := w.deploy(c.New())
	if err != nil {
		return err.Error(), ""
	}
	if err := w.upgrade(old, impl, w.callData(c.New(), c.fields["upgrade"])); err != nil {
		return err.Error(), ""
	}
	is := w.reads("new", w.proxy)
	if harm := w.differs("new", was, is, "after the upgrade"); harm != "" {
		return harm, ""
	}
	empty, r := w.Deploy(user, w.creationOf(impl), nil)
	if r.Err != nil {
		w.tb.Fatal(r.Err)
	}
	never := w.reads("new", empty)
	for i := len(was); i < len(is); i++ {
		if is[i] != never[i] {
			return fmt.Sprintf("new %s starts with %s", c.exprs("new")[i], short(is[i])), ""
		}
	}
	return "", w.noticed(answered, w.callers())
}

// creationOf makes creation code for code that is there, so that it gets an empty storage.
func (w *world) creationOf(at common.Address) []byte {
	runtime := w.Code(at)
	return append([]byte{0x61, byte(len(runtime) >> 8), byte(len(runtime)), 0x80, 0x60, 0x0b, 0x5f, 0x39, 0x5f, 0xf3, 0x00}, runtime...)
}

// upgrade lets the one who may do it change what the proxy runs, as the version that it runs allows.
func (w *world) upgrade(running string, impl common.Address, data []byte) error {
	from, methods := admin, w.codes["proxy.sol:TransparentProxy"].ABI.Methods
	if w.case_.UUPS {
		from, methods = owner, w.codes[running].ABI.Methods
	}
	var call []byte
	var err error
	if m, ok := methods["upgradeToAndCall"]; ok {
		call, err = m.Inputs.Pack(impl, data)
		call = append(bytes.Clone(m.ID), call...)
	} else if m, ok := methods["upgradeTo"]; ok {
		call, err = m.Inputs.Pack(impl)
		call = append(bytes.Clone(m.ID), call...)
	} else {
		return errors.New("it can never be upgraded again")
	}
	if err != nil {
		w.tb.Fatal(err)
	}
	if r := w.Call(from, w.proxy, nil, call); r.Err != nil {
		return fmt.Errorf("it cannot be upgraded: %s", r.Error())
	}
	if now := w.Storage(w.proxy, reserved["implementation"]); common.BytesToAddress(now[:]) != impl {
		return errors.New("the upgrade changed nothing")
	}
	return nil
}

// answer is what a caller sees.
type answer struct {
	ok   bool
	ret  []byte
	logs []*types.Log
}

func (w *world) callers() []answer {
	var list []answer
	for _, step := range w.case_.list("caller") {
		before := w.Snapshot()
		from, to, data := w.step(w.case_.Old(), step, user)
		r := w.Call(from, to, nil, data)
		list = append(list, answer{r.Err == nil, r.Ret, r.Logs})
		w.Restore(before)
	}
	return list
}

func (w *world) noticed(was, is []answer) string {
	for i, step := range w.case_.list("caller") {
		a, b := was[i], is[i]
		switch {
		case a.ok != b.ok:
			return step + " has another outcome"
		case !bytes.Equal(a.ret, b.ret):
			return step + " answers otherwise"
		case !slices.EqualFunc(a.logs, b.logs, func(x, y *types.Log) bool { return slices.Equal(x.Topics, y.Topics) && bytes.Equal(x.Data, y.Data) }):
			return step + " has other events"
		}
	}
	return ""
}

func (w *world) attacked() string {
	c := w.case_
	state := func() map[string]string {
		list := map[string]string{"balance of the proxy": w.Balance(w.proxy).String(), "code of the proxy": w.CodeHash(w.proxy).Hex(), "code of the implementation": w.CodeHash(w.impl).Hex()}
		for name, slot := range reserved {
			list["proxy's "+name] = w.Storage(w.proxy, slot).Hex()
		}
		return list
	}
	was, reads := state(), w.reads("new", w.proxy)
	for _, step := range c.list("attack") {
		from, to, data := w.step(c.New(), step, stranger)
		w.Call(from, to, nil, data)
		is := state()
		for _, name := range slices.Sorted(maps.Keys(was)) {
			if was[name] != is[name] {
				return fmt.Sprintf("after %s by a stranger the %s is another", step, name)
			}
		}
		if harm := w.differs("new", reads, w.reads("new", w.proxy), "after "+step+" by a stranger"); harm != "" {
			return harm
		}
	}
	return ""
}

func (w *world) used() string {
	for _, step := range w.case_.list("use") {
		from, to, data := w.step(w.case_.New(), step, owner)
		if r := w.Call(from, to, nil, data); r.Err != nil {
			return fmt.Sprintf("%s fails: %s", step, r.Error())
		}
	}
	return ""
}

// upgradedAgain looks whether there is a way on for a contract that upgrades itself.
func (w *world) upgradedAgain() string {
	if !w.case_.UUPS {
		return ""
	}
	impl, err := w.deploy(w.case_.New())
	if err == nil {
		err = w.upgrade(w.case_.New(), impl, nil)
	}
	if err != nil {
		return err.Error()
	}
	return ""
}

var stepText = regexp.MustCompile(`^(?:(owner|stranger|user|admin) )?(impl\.)?(\w*)\((.*)\)$`)

// step reads a call: who makes it, to whom, with what.
func (w *world) step(name, text string, from common.Address) (common.Address, common.Address, []byte) {
	m := stepText.FindStringSubmatch(text)
	if m == nil {
		w.tb.Fatalf("%s is no call", text)
	}
	if m[1] != "" {
		from = w.word(m[1])
	}
	to := w.proxy
	if m[2] != "" {
		to = w.impl
	}
	return from, to, w.callData(name, m[3]+"("+m[4]+")")
}

func (w *world) word(text string) common.Address {
	known := map[string]common.Address{"owner": owner, "stranger": stranger, "user": user, "admin": admin, "evil": w.evil, "impl": w.impl, "proxy": w.proxy}
	if a, ok := known[text]; ok {
		return a
	}
	return common.HexToAddress(text)
}

func (w *world) callData(name, call string) []byte {
	if call == "" {
		return nil
	}
	method, arguments, _ := strings.Cut(strings.TrimSuffix(call, ")"), "(")
	if strings.HasPrefix(method, "0x") { // a bare selector
		return common.FromHex(method)
	}
	m, ok := w.codes[name].ABI.Methods[method]
	if !ok {
		w.tb.Fatalf("%s has no function %s", name, method)
	}
	return append(bytes.Clone(m.ID), w.encode(m.Inputs, arguments)...)
}

// encode is the ABI encoding of arguments as they are written in a case.
func (w *world) encode(inputs abi.Arguments, text string) []byte {
	var parts []string
	if text != "" {
		parts = strings.Split(text, ",")
	}
	if len(parts) != len(inputs) {
		w.tb.Fatalf("%q are %d arguments, not %d", text, len(parts), len(inputs))
	}
	var head, tail []byte
	for i, in := range inputs {
		part := strings.TrimSpace(parts[i])
		switch in.Type.T {
		case abi.AddressTy:
			a := w.word(part)
			head = append(head, common.LeftPadBytes(a[:], 32)...)
		case abi.BytesTy, abi.StringTy:
			value := []byte(strings.Trim(part, `"`))
			if part == "destroy" {
				value = crypto.Keccak256([]byte("destroy()"))[:4]
			} else if strings.HasPrefix(part, "0x") {
				value = common.FromHex(part)
			}
			head = append(head, common.BigToHash(big.NewInt(int64(32*len(inputs)+len(tail)))).Bytes()...)
			tail = append(tail, common.BigToHash(big.NewInt(int64(len(value)))).Bytes()...)
			tail = append(tail, common.RightPadBytes(value, (len(value)+31)/32*32)...)
		default:
			n, ok := new(big.Int).SetString(part, 0)
			if !ok {
				w.tb.Fatalf("%q is no %s", part, in.Type)
			}
			head = append(head, common.BigToHash(n).Bytes()...)
		}
	}
	return append(head, tail...)
}

// codesOf reads the compiler's output.
func codesOf(tb testing.TB, text []byte) map[string]*code {
	var read struct {
		Errors    []struct{ Severity, FormattedMessage string }
		Contracts map[string]map[string]*code
	}
	if err := json.Unmarshal(text, &read); err != nil {
		tb.Fatal(err)
	}
	var refusals []string
	for _, e := range read.Errors {
		if e.Severity == "error" {
			refusals = append(refusals, e.FormattedMessage)
		}
	}
	if len(refusals) > 0 {
		tb.Fatalf("the cases do not compile:\n%s", strings.Join(refusals, "\n"))
	}
	codes := make(map[string]*code)
	for file, contracts := range read.Contracts {
		for name, k := range contracts {
			codes[file+":"+name] = k
		}
	}
	return codes
}
