// Package upgradetest walks a record into every state of the transition table and tries every event there. What it walks in is a
// [World]: the model of package upgrade alone, or that model and the contracts side by side.
package upgradetest

import (
	"bytes"
	"crypto/ecdsa"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/code/tree"
	"theseus/upgrade"
)

// Day in seconds.
const Day = 24 * 60 * 60

// World is where one record lives.
type World interface {
	// Do performs an action now. What the action says of others (outcomes, failures) comes true.
	Do(from common.Address, a upgrade.Action) ([]upgrade.Event, error)
	// Advance lets seconds pass.
	Advance(seconds uint64)
	// Disable takes the operator contract off Registry's list of approved ones, for good.
	Disable()
	// ReplaceOperator lets the service select another operator contract.
	ReplaceOperator()
	// Now is the model, as it is after the last step.
	Now() *Model
}

// Cast is who and what a story needs.
type Cast struct {
	// Keys of the signers, ascending by address.
	Keys                                            []*ecdsa.PrivateKey
	Guardian, Proposer, Stranger, Successor, Family common.Address
	OperatorContract                                common.Address
	Contract, Authority                             common.Address
	// Baseline runs when a contract is adopted.
	Baseline upgrade.Head
	// Link is the baseline's.
	Link string
	// Implementation of upgrades; its code knows the call Initialise.
	Implementation common.Address
	CodeHash       upgrade.CodeHash
	Initialise     []byte
}

// Signers are the accounts of the keys.
func (c *Cast) Signers() []common.Address {
	accounts := make([]common.Address, len(c.Keys))
	for i, key := range c.Keys {
		accounts[i] = crypto.PubkeyToAddress(key.PublicKey)
	}
	return accounts
}

// SortKeys orders keys by their address.
func SortKeys(keys []*ecdsa.PrivateKey) {
	slices.SortFunc(keys, func(a, b *ecdsa.PrivateKey) int {
		return crypto.PubkeyToAddress(a.PublicKey).Cmp(crypto.PubkeyToAddress(b.PublicKey))
	})
}

// Model is the [World] of package upgrade alone.
type Model struct {
	Cast
	upgrade.Network
	Record upgrade.Record
	Time   uint64
	// Disabled operator contracts.
	Disabled map[common.Address]bool

	rounds, nonce uint64
}

// NewModel is a world in which nothing has happened yet.
func NewModel() *Model {
	name := func(s string) common.Address { return common.BytesToAddress(crypto.Keccak256([]byte(s))) }
	keys := make([]*ecdsa.PrivateKey, 3)
	for i := range keys {
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte{byte(i)}))
		if err != nil {
			panic(err)
		}
		keys[i] = key
	}
	SortKeys(keys)
	link := "https://example.org/adopted"
	return &Model{
		Cast: Cast{
			Keys: keys, Guardian: name("guardian"), Proposer: name("proposer"), Stranger: name("stranger"),
			Successor: name("successor"), Family: name("family"), OperatorContract: name("operator contract"),
			Contract: name("contract"), Authority: name("authority"), Link: link,
			Baseline:       upgrade.Head{Implementation: name("baseline"), CodeHash: upgrade.CodeHash{1}, LinkHash: upgrade.HashLink(link)},
			Implementation: name("implementation"), CodeHash: upgrade.CodeHash{2}, Initialise: []byte{1},
		},
		Network: upgrade.Network{
			Domain: upgrade.Domain{ChainID: 1337, CodeRegistry: name("code registry")}, RoundTime: 3600, RetryTime: 7200,
		},
		Record: upgrade.Record{Contract: name("contract")},
		Time:   1_800_000_000, Disabled: map[common.Address]bool{},
	}
}

// Do decides and applies.
func (m *Model) Do(from common.Address, a upgrade.Action) ([]upgrade.Event, error) {
	emitted, err := m.Decide(m.Record, a, m.Call(from, a))
	if err != nil {
		return nil, err
	}
	return m.Take(emitted)
}

// Take applies events.
func (m *Model) Take(emitted []upgrade.Event) ([]upgrade.Event, error) {
	for _, e := range emitted {
		next, err := m.Apply(m.Record, e, m.Time)
		if err != nil {
			return nil, err
		}
		m.Record = next
		if r, ok := e.(*upgrade.VerificationRequested); ok {
			m.rounds = r.Round
		}
	}
	return emitted, nil
}

// ResetRounds begins to count rounds anew, at another operator contract.
func (m *Model) ResetRounds() { m.rounds = 0 }

// Call is what an account's action meets here.
func (m *Model) Call(from common.Address, a upgrade.Action) upgrade.Call {
	call := upgrade.Call{Caller: from, Time: m.Time, Plain: true, StatusOf: m.StatusOf}
	if activate, ok := a.(upgrade.Activate); ok {
		call.Value = upgrade.CodeOf(activate.Intent).Value
	}
	return call
}

// StatusOf: Registry approved the family and the operator contracts, and some of these were disabled since.
func (m *Model) StatusOf(account common.Address) upgrade.RegistryStatus {
	switch {
	case m.Disabled[account]:
		return upgrade.RegistryDisabled
	case account == m.Family, account == m.OperatorContract:
		return upgrade.RegistryApproved
	}
	return upgrade.RegistryNull
}

// Advance lets seconds pass.
func (m *Model) Advance(seconds uint64) { m.Time += seconds }

// Disable disables the operator contract.
func (m *Model) Disable() {
	m.Disabled = maps.Clone(m.Disabled)
	m.Disabled[m.OperatorContract] = true
}

// ReplaceOperator lists another operator contract.
func (m *Model) ReplaceOperator() {
	m.OperatorContract[0]++
	m.ResetRounds()
}

// Clone is the same world, going its own way from here.
func (m *Model) Clone() *Model {
	c := *m
	return &c
}

// Now is m itself.
func (m *Model) Now() *Model { return m }

// ---------------------------------------------------------------- intents and signatures

// Configuration is the ordinary one: all but one of the signers, two days, a guardian.
func (m *Model) Configuration() upgrade.Configuration {
	return upgrade.Configuration{
		Signers: m.Signers(), Threshold: uint8(len(m.Keys) - 1), Delay: 2 * Day, Guardian: m.Guardian,
	}
}

// Header is that of a new intent, valid now.
func (m *Model) Header() upgrade.Header {
	m.nonce++
	return upgrade.Header{
		Contract: m.Contract, Epoch: m.Record.Epoch, Proposer: m.Proposer, Nonce: upgrade.NewUint256(m.nonce), CollectUntil: m.Time + Day,
	}
}

// Upgrade is a valid intent for the next version.
func (m *Model) Upgrade() *upgrade.Upgrade {
	h := m.Header()
	return &upgrade.Upgrade{Header: h, Code: upgrade.Code{
		Version: m.Record.LastVersion + 1, ActiveHash: m.Record.Active.TreeHash, NewHash: tree.Hash(crypto.Keccak256(h.Nonce[:])),
		Link: "https://example.org/next", Commit: upgrade.GitCommit{9}, ContractName: "Token", Implementation: m.Implementation,
		CodeHash: m.CodeHash, Initialiser: m.Initialise, ActivateUntil: m.Time + 60*Day,
	}}
}

// RollBack is a valid intent back to the baseline of an adopted contract.
func (m *Model) RollBack() *upgrade.RollBack {
	return &upgrade.RollBack{Header: m.Header(), Code: upgrade.Code{
		Version: m.Record.LastVersion + 1, ActiveHash: m.Record.Active.TreeHash, NewHash: m.Baseline.TreeHash, Link: m.Link,
		Commit: m.Baseline.Commit, Implementation: m.Baseline.Implementation, CodeHash: m.Baseline.CodeHash,
		ActivateUntil: m.Time + 60*Day,
	}}
}

// Signatures are packed ones of the first signers.
func (m *Model) Signatures(intent upgrade.Intent, signers int) []byte {
	d := upgrade.DigestOf(m.Domain, intent)
	collected := make(map[common.Address][]byte)
	for i, signer := range m.Signers()[:signers] {
		signature, err := crypto.Sign(d[:], m.Keys[i])
		if err != nil {
			panic(err)
		}
		collected[signer] = upgrade.CanonicalSignature(signature)
	}
	configuration := m.Configuration()
	packed, err := upgrade.PackSignatures(&configuration, collected)
	if err != nil {
		panic(err)
	}
	return packed
}

// Approved is an intent with as many signatures as the ordinary configuration needs.
func (m *Model) Approved(intent upgrade.Intent) upgrade.Submit {
	return m.Submission(intent, m.Signatures(intent, len(m.Keys)-1))
}

// Submission is an intent with packed signatures and, for a roll-back, the path of its version.
func (m *Model) Submission(intent upgrade.Intent, packed []byte) upgrade.Submit {
	s := upgrade.Submit{Intent: intent, Signatures: packed}
	if back, ok := intent.(*upgrade.RollBack); ok {
		s.Path, _ = upgrade.PathTo(back.ToVersion, m.Record.Versions)
	}
	return s
}

// Request starts the next round.
func (m *Model) Request() upgrade.RequestVerification {
	return upgrade.RequestVerification{OperatorContract: m.OperatorContract, Round: m.rounds + 1}
}

// ---------------------------------------------------------------- names

// StateOf is a record's row in the transition table at a time: UNREGISTERED, CLOSED, or stage/halt, the stage being ROLLBACK for a
// live roll-back and ending in -LAPSED after activateUntil.
func StateOf(r *upgrade.Record, now uint64) string {
	switch {
	case !r.Registered():
		return "UNREGISTERED"
	case r.Closed:
		return "CLOSED"
	}
	stage := r.Stage.String()
	if r.Stage == upgrade.StageVerified && r.RollBack {
		stage = "ROLLBACK"
	}
	if r.Stage != upgrade.StageNone && !r.Live(now) {
		stage += "-LAPSED"
	}
	return stage + "/" + r.Halt.String()
}

// NameOf is an event as the transition table writes it.
func NameOf(e upgrade.Event) string {
	switch e := e.(type) {
	case *upgrade.Ended:
		return fmt.Sprintf("Ended(%v)", e.Reason)
	case *upgrade.Concluded:
		return fmt.Sprintf("Concluded(%v)", e.Outcome)
	case *upgrade.Halted:
		if !e.Enforced {
			return fmt.Sprintf("Halted(%v,not-enforced)", e.Reason)
		}
		return fmt.Sprintf("Halted(%v)", e.Reason)
	}
	name := fmt.Sprintf("%T", e)
	return name[len("*upgrade."):]
}

// EqualEvents compares what two events say.
func EqualEvents(a, b upgrade.Event) bool {
	topics, data := upgrade.Log(a)
	otherTopics, otherData := upgrade.Log(b)
	return slices.Equal(topics, otherTopics) && bytes.Equal(data, otherData)
}
