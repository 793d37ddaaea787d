package e2e

import (
	"cmp"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain"
	"theseus/chain/signer"
	"theseus/upgrade"
)

const (
	threshold = 6
	delay     = 2 // seconds: it passes on any chain
	seats     = 4
	// retryTime is how many seconds lie between two rounds of one approval.
	retryTime = 3
)

var fee = big.NewInt(1000)

// world is a network on a chain, with the people who use it.
type world struct {
	*chain.Contracts
	t           testing.TB
	place       place
	create2     common.Address
	networkFile string
	operator    common.Address      // the operator contract
	deployer    *chain.Sender       // deployed the network, pays whatever nobody else must
	anyone      *chain.Sender       // no role at all
	seats       []*ecdsa.PrivateKey // of validators
	signers     []person            // by ascending account
	nonce       uint64              // of the last intent
	patience    time.Duration       // of waits; zero: two minutes, for four compilations on a busy machine
}

// person is a signer of records.
type person struct {
	account common.Address
	key     *ecdsa.PrivateKey
	wallet  bool // the account is a contract of the key's (EIP-1271)
}

// network deploys the contracts of a network whose rounds have this many seconds to commit and to reveal.
func (w *world) network(commitTime, revealTime uint64) {
	w.t.Helper()
	var validators []common.Address
	for i := range seats {
		w.seats = append(w.seats, w.give(fmt.Sprintf("validator %d", i)))
	}
	slices.SortFunc(w.seats, func(a, b *ecdsa.PrivateKey) int {
		return crypto.PubkeyToAddress(a.PublicKey).Cmp(crypto.PubkeyToAddress(b.PublicKey))
	})
	for _, key := range w.seats {
		validators = append(validators, crypto.PubkeyToAddress(key.PublicKey))
	}
	w.anyone = w.sender(w.give("anyone"))
	keeper := w.deployer.Address()
	network, operator, err := chain.DeployNetwork(w.t.Context(), w.Client, w.deployer, chain.DeployConfig{
		Name: "e2e", Validators: validators, Keeper: keeper, PanicButton: w.anyone.Address(), Upgrader: keeper,
		CommitTime: commitTime, RevealTime: revealTime, RetryTime: retryTime, Fee: fee, Deployer: w.create2,
	})
	if err != nil {
		w.t.Fatal(err)
	}
	w.operator, w.networkFile = operator, filepath.Join(w.t.TempDir(), "network.json")
	if err := network.Write(w.networkFile); err != nil {
		w.t.Fatal(err)
	}
	if w.Contracts, err = chain.Open(w.t.Context(), w.Client, network); err != nil {
		w.t.Fatal(err)
	}
}

// team makes nine signers; the first is a contract wallet if there is code of one.
func (w *world) team(wallet []byte) {
	w.t.Helper()
	for i := range 9 {
		key := keyOf(w.t, fmt.Sprintf("%x", crypto.Keccak256(fmt.Appendf(nil, "e2e signer %d", i))))
		p := person{account: crypto.PubkeyToAddress(key.PublicKey), key: key}
		if i == 0 && wallet != nil {
			receipt, err := w.deployer.Send(w.t.Context(), chain.Tx{Data: append(slices.Clip(wallet), common.LeftPadBytes(p.account[:], 32)...)})
			if err != nil {
				w.t.Fatal(err)
			}
			p.account, p.wallet = receipt.ContractAddress, true
		}
		w.signers = append(w.signers, p)
	}
	slices.SortFunc(w.signers, func(a, b person) int { return a.account.Cmp(b.account) })
}

// sharedWorld is a network on an embedded chain with nine signers who have keys.
func sharedWorld(t testing.TB, commitTime, revealTime uint64) *world {
	t.Helper()
	w := embedded(t).settle(t)
	w.network(commitTime, revealTime)
	w.team(nil)
	return w
}

// in is the world for a test within another.
func (w *world) in(t testing.TB) *world {
	inner := *w
	inner.t = t
	return &inner
}

func (w *world) configuration() upgrade.Configuration {
	c := upgrade.Configuration{Threshold: threshold, Delay: delay}
	for _, s := range w.signers {
		c.Signers = append(c.Signers, s.account)
	}
	return c
}

func (w *world) head() chain.Block {
	w.t.Helper()
	head, err := w.Contracts.Head(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	return head
}

func (w *world) record(contract common.Address) *upgrade.Record {
	w.t.Helper()
	r, err := w.Record(w.t.Context(), w.head().Hash, contract)
	if err != nil {
		w.t.Fatal(err)
	}
	return r
}

func (w *world) round(contract common.Address) *chain.Round {
	w.t.Helper()
	r := w.record(contract)
	round, err := w.RoundOf(w.t.Context(), w.head().Hash, r.OperatorContract, r.Round)
	if err != nil {
		w.t.Fatal(err)
	}
	return round
}

func (w *world) seat(round *chain.Round, i int) *chain.Seat {
	w.t.Helper()
	s, err := w.SeatOf(w.t.Context(), w.head().Hash, round.OperatorContract, round.Number, i)
	if err != nil {
		w.t.Fatal(err)
	}
	return s
}

// salt is another one for every record.
func (w *world) salt(text string) (salt [32]byte) { return crypto.Keccak256Hash([]byte(text)) }

// header of the next intent, proposed by whoever deployed the network.
func (w *world) header(contract common.Address, epoch uint64) upgrade.Header {
	w.t.Helper()
	w.nonce++
	return upgrade.Header{
		Contract: contract, Epoch: epoch, Proposer: w.deployer.Address(), Nonce: upgrade.NewUint256(w.nonce), CollectUntil: w.head().Time + 7*24*3600,
	}
}

// upgrade of a contract to code, as its record stands.
func (w *world) upgrade(contract common.Address, code upgrade.Code) *upgrade.Upgrade {
	w.t.Helper()
	r := w.record(contract)
	code.Version, code.ActiveHash, code.ActivateUntil = r.LastVersion+1, r.Active.TreeHash, w.head().Time+30*24*3600
	return &upgrade.Upgrade{Header: w.header(contract, r.Epoch), Code: code}
}

// deploy creates a halted contract with the proposal of its version 1.
func (w *world) deploy(family common.Address, name string, code func(authority common.Address) upgrade.Code) (contract, authority common.Address, first *upgrade.Upgrade) {
	w.t.Helper()
	cfg, salt := w.configuration(), w.salt(name)
	contract, authority, err := w.AddressOf(w.t.Context(), w.head().Hash, family, cfg, salt)
	if err != nil {
		w.t.Fatal(err)
	}
	c := code(authority)
	c.Version, c.ActivateUntil = 1, w.head().Time+30*24*3600
	first = &upgrade.Upgrade{Header: w.header(contract, 1), Code: c}
	if _, err := w.Deploy(w.t.Context(), w.deployer, family, cfg, salt, first); err != nil {
		w.t.Fatal(err)
	}
	return contract, authority, first
}

// sign collects the signatures of these signers: typed data, shown field by field, on each one's own machine.
func (w *world) sign(intent upgrade.Intent, people ...person) []byte {
	w.t.Helper()
	signatures := make(map[common.Address][]byte)
	for _, p := range people {
		signatures[p.account] = w.signature(intent, p)
	}
	cfg := w.configuration()
	packed, err := upgrade.PackSignatures(&cfg, signatures)
	if err != nil {
		w.t.Fatal(err)
	}
	return packed
}

// signature by a signer's key.
func (w *world) signature(intent upgrade.Intent, p person) []byte {
	w.t.Helper()
	s, err := signer.SignIntent(w.t.Context(), signer.NewKey(p.key), w.Network.Domain(), intent)
	if err != nil {
		w.t.Fatal(err)
	}
	return s
}

// announced is the body of a proposal as a signer finds it on chain.
func (w *world) announced(intent upgrade.Intent) upgrade.Intent {
	w.t.Helper()
	found, err := w.Intent(w.t.Context(), w.head(), intent.Head().Contract, upgrade.DigestOf(w.Network.Domain(), intent))
	if err != nil {
		w.t.Fatal(err)
	}
	return found.Intent
}

// approveAndVerify brings six signatures and starts a round in one transaction.
func (w *world) approveAndVerify(u *upgrade.Upgrade) {
	w.t.Helper()
	if _, err := w.SubmitAndVerify(w.t.Context(), w.anyone, u, w.sign(u, w.signers[:threshold]...), fee); err != nil {
		w.t.Fatal(err)
	}
}

// until waits for a condition, as long as the world is patient.
func (w *world) until(what string, condition func() bool) {
	w.t.Helper()
	for deadline := time.Now().Add(cmp.Or(w.patience, 2*time.Minute)); !condition(); time.Sleep(30 * time.Millisecond) {
		if time.Now().After(deadline) {
			w.t.Fatalf("no %s in time", what)
		}
	}
}

func (w *world) untilStage(contract common.Address, stage upgrade.Stage) *upgrade.Record {
	w.t.Helper()
	var r *upgrade.Record
	w.until(fmt.Sprintf("stage %v", stage), func() bool {
		r = w.record(contract)
		return r.Stage == stage
	})
	return r
}

// verified waits until a round confirmed an upgrade, somebody deployed the implementation, and the delay is over.
func (w *world) verified(u *upgrade.Upgrade) {
	w.t.Helper()
	r := w.untilStage(u.Contract, upgrade.StageVerified)
	w.until("implementation", func() bool { return w.codeHash(u.Implementation) == common.Hash(u.CodeHash) })
	w.passDelay(r)
}

// passDelay waits until the next block may activate what the record has.
func (w *world) passDelay(r *upgrade.Record) {
	w.t.Helper()
	until := r.ActivateFrom
	if w.place.embed != nil {
		w.passUntil(until)
		return
	}
	// Simulation of the next transaction is on the head's state: the head must be late enough.
	w.until("end of the delay", func() bool {
		if w.head().Time >= until {
			return true
		}
		to := w.anyone.Address()
		_, err := w.anyone.Send(w.t.Context(), chain.Tx{To: &to})
		return err != nil
	})
}

// passUntil lets block time of an embedded chain reach a second.
func (w *world) passUntil(seconds uint64) {
	w.t.Helper()
	if w.place.embed.Time() >= seconds {
		return
	}
	if err := w.place.embed.SetNextTimestamp(seconds); err != nil {
		w.t.Fatal(err)
	}
	if _, err := w.place.embed.Commit(w.t.Context()); err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) activate(u upgrade.Intent) *chain.Sent {
	w.t.Helper()
	sent, err := w.Activate(w.t.Context(), w.anyone, u)
	if err != nil {
		w.t.Fatal(err)
	}
	return sent
}

// upgraded takes an upgrade that was announced through approval, round and activation.
func (w *world) upgraded(u *upgrade.Upgrade) {
	w.t.Helper()
	w.approveAndVerify(u)
	w.verified(u)
	w.activate(u)
	if active := w.record(u.Contract).Active; active != u.NewHead() {
		w.t.Fatalf("active is %+v, signed was %+v", active, u.NewHead())
	}
}

// rollBack of a contract to a head that was active, whose link this is.
func (w *world) rollBack(contract common.Address, to upgrade.Head, link string) *upgrade.RollBack {
	w.t.Helper()
	r := w.record(contract)
	return &upgrade.RollBack{Header: w.header(contract, r.Epoch), ToVersion: to.Version, Code: upgrade.Code{
		Version: r.LastVersion + 1, ActiveHash: r.Active.TreeHash, NewHash: to.TreeHash, Link: link, Commit: to.Commit,
		Implementation: to.Implementation, CodeHash: to.CodeHash, ActivateUntil: w.head().Time + 24*3600,
	}}
}

// approveRollBack brings six signatures and lets the delay pass: there is no round.
func (w *world) approveRollBack(back *upgrade.RollBack) {
	w.t.Helper()
	if _, err := w.Submit(w.t.Context(), w.anyone, back, w.sign(back, w.signers[len(w.signers)-threshold:]...)); err != nil {
		w.t.Fatal(err)
	}
	if _, err := w.Activate(w.t.Context(), w.anyone, back); !errors.As(err, new(*upgrade.NotYet)) {
		w.t.Errorf("rolled back before the delay was over: %v", err)
	}
	w.passDelay(w.record(back.Contract))
}

func (w *world) codeHash(at common.Address) common.Hash {
	w.t.Helper()
	code, err := w.Code(w.t.Context(), w.head().Hash, at)
	if err != nil {
		w.t.Fatal(err)
	}
	if len(code) == 0 {
		return common.Hash{}
	}
	return crypto.Keccak256Hash(code)
}

// erc1967 is where a proxy keeps its implementation.
var erc1967 = common.HexToHash("0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc")

func (w *world) implementation(proxy common.Address) common.Address {
	w.t.Helper()
	return common.BytesToAddress(w.storage(proxy, erc1967).Bytes())
}

func (w *world) storage(account common.Address, slot common.Hash) common.Hash {
	w.t.Helper()
	value, err := w.Storage(w.t.Context(), w.head().Hash, account, slot)
	if err != nil {
		w.t.Fatal(err)
	}
	return value
}

// ---- calls of contracts that are not ours, by their ABI

func parsedABI(t testing.TB, text []byte) abi.ABI {
	t.Helper()
	a, err := abi.JSON(strings.NewReader(string(text)))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// pack is the call of a method of an artifact's contract.
func pack(t testing.TB, a abi.ABI, method string, args ...any) []byte {
	t.Helper()
	data, err := a.Pack(method, args...)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// number is the answer of a view that gives one uint256.
func (w *world) number(to common.Address, a abi.ABI, method string, args ...any) int64 {
	w.t.Helper()
	return view[*big.Int](w, to, a, method, args...).Int64()
}

func view[T any](w *world, to common.Address, a abi.ABI, method string, args ...any) T {
	w.t.Helper()
	b, err := w.Call(w.t.Context(), w.head().Hash, to, pack(w.t, a, method, args...))
	if err != nil {
		w.t.Fatalf("%s: %v", method, err)
	}
	values, err := a.Unpack(method, b)
	if err != nil {
		w.t.Fatalf("%s: %v", method, err)
	}
	return values[0].(T)
}

// call sends a transaction to a contract that must go through.
func (w *world) call(from *chain.Sender, to common.Address, a abi.ABI, method string, args ...any) {
	w.t.Helper()
	if err := w.tryCall(from, to, a, method, args...); err != nil {
		w.t.Fatalf("%s: %v", method, err)
	}
}

func (w *world) tryCall(from *chain.Sender, to common.Address, a abi.ABI, method string, args ...any) error {
	w.t.Helper()
	_, err := from.Send(w.t.Context(), chain.Tx{To: &to, Data: pack(w.t, a, method, args...)})
	return err
}

func keccak(b []byte) []byte { return crypto.Keccak256(b) }
