package chain_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain"
	"theseus/chain/bind"
	"theseus/chain/chaintest"
	"theseus/chain/devnet"
	"theseus/chain/signer"
	"theseus/code/tree"
	"theseus/upgrade"
)

// Runtime code of the implementations here: it answers every call with one word.
func answering(word byte) (creation, runtime []byte) {
	runtime = []byte{0x60, word, 0x5f, 0x52, 0x60, 0x20, 0x5f, 0xf3} // mstore(0, word); return(0, 32)
	creation = append([]byte{0x67}, runtime...)                      // push8 runtime
	return append(creation, 0x5f, 0x52, 0x60, 8, 0x60, 24, 0xf3), runtime
}

// codeOf an implementation that answers with a word, deployed by CREATE2.
func codeOf(t *testing.T, w *chaintest.World, word byte) upgrade.Code {
	t.Helper()
	creation, runtime := answering(word)
	salt := tree.Hash{word}
	at := crypto.CreateAddress2(w.Network.Deployer, salt, crypto.Keccak256(creation))
	for range 2 { // the second time it is there
		if err := w.DeployImplementation(t.Context(), w.Stranger, salt, creation, at); err != nil {
			t.Fatal(err)
		}
	}
	return upgrade.Code{
		NewHash: salt, Link: "https://example.org/token", Commit: upgrade.GitCommit{word}, ContractName: "Token",
		Implementation: at, CodeHash: upgrade.CodeHash(crypto.Keccak256Hash(runtime)),
	}
}

// vote takes a record's running round to its end with one answer of all seats.
func vote(t *testing.T, w *chaintest.World, contract common.Address, answer upgrade.Reveal) {
	t.Helper()
	record := w.Record(contract)
	salt := upgrade.Salt{1}
	for _, account := range w.Seats {
		place := upgrade.Seat{ChainID: w.Network.ChainID, OperatorContract: record.OperatorContract, Round: record.Round, Validator: account.Address}
		if err := w.Commit(t.Context(), w.Sender(account), record.OperatorContract, record.Round, place.Commit(answer, salt)); err != nil {
			t.Fatal(err)
		}
	}
	for i, account := range w.Seats {
		before, err := w.SeatOf(t.Context(), w.Head().Hash, record.OperatorContract, record.Round, i)
		if err != nil || !before.Committed || before.Verdict != upgrade.VerdictNone {
			t.Fatalf("seat %d before its reveal: %+v, %v", i, before, err)
		}
		if err := w.Reveal(t.Context(), w.Sender(account), record.OperatorContract, record.Round, answer, salt); err != nil {
			t.Fatal(err)
		}
		after, err := w.SeatOf(t.Context(), w.Head().Hash, record.OperatorContract, record.Round, i)
		if err != nil || !after.Committed || after.Verdict != answer.Verdict || after.Validator != account.Address {
			t.Fatalf("seat %d after its reveal: %+v, %v", i, after, err)
		}
	}
	if _, err := w.Settle(t.Context(), w.Stranger, record.OperatorContract, record.Round); err != nil {
		t.Fatal(err)
	}
	if _, err := w.Conclude(t.Context(), w.Stranger, contract); err != nil {
		t.Fatal(err)
	}
}

var matching = upgrade.Reveal{Verdict: upgrade.VerdictMatch, BuildDigest: upgrade.BuildDigest{1}, FindingsDigest: upgrade.FindingsDigest{2}}

func confirm(t *testing.T, w *chaintest.World, u *upgrade.Upgrade) {
	t.Helper()
	if _, err := w.SubmitAndVerify(t.Context(), w.Deployer, u, w.Sign(u, chaintest.Threshold), chaintest.Fee); err != nil {
		t.Fatal(err)
	}
	vote(t, w, u.Contract, matching)
	w.Pass(chaintest.Delay + 1)
	if _, err := w.Activate(t.Context(), w.Stranger, u); err != nil {
		t.Fatal(err)
	}
}

func answer(t *testing.T, w *chaintest.World, contract common.Address) byte {
	t.Helper()
	b, err := w.Call(t.Context(), w.Head().Hash, contract, nil)
	if err != nil || len(b) != 32 {
		t.Fatalf("%x %v", b, err)
	}
	return b[31]
}

func signerOf(w *chaintest.World, i int) *chain.Sender { return w.Sender(w.Signers[i]) }

// The whole life of a record through this package: announced, signed by six of nine in two ways, verified, active,
// replaced, rolled back, halted and resumed by the guardian, reconfigured, handed over.
func TestLifeOfARecord(t *testing.T) {
	t.Parallel()
	w := chaintest.New(t, 4)
	ctx := t.Context()
	cfg := w.Configuration()
	cfg.Guardian = w.Stranger.Address()
	contract := w.Register(cfg)
	all, err := w.Addresses(ctx, w.Head().Hash)
	if err != nil || len(all) != 1 || all[0] != contract {
		t.Fatalf("%v %v", all, err)
	}
	r := w.Record(contract)
	if r.Halt != upgrade.HaltNew || r.Stage != upgrade.StageNone || len(r.Configuration.Signers) != 9 || r.Configuration.Threshold != 6 || r.Configuration.Guardian != cfg.Guardian {
		t.Fatalf("a new record: %+v", r)
	}

	first := w.Upgrade(contract, codeOf(t, w, 1))
	digest := upgrade.DigestOf(w.Network.Domain(), first)
	sent, err := w.Propose(ctx, w.Deployer, first)
	if err != nil {
		t.Fatal(err)
	}
	if p, ok := sent.Events[0].(*upgrade.Proposed); !ok || p.Digest != digest {
		t.Errorf("proposing caused %+v", sent.Events)
	}
	// Five by transaction, the rest by signatures.
	for i := range 5 {
		if _, err := w.Submit(ctx, signerOf(w, i), first, nil); err != nil {
			t.Fatal(err)
		}
	}
	if b, err := w.Ballot(ctx, w.Head().Hash, contract, digest); err != nil || b.Approvals != 0b11111 || b.Reached {
		t.Fatalf("ballot %+v %v", b, err)
	}
	if _, err := w.Reject(ctx, signerOf(w, 8), contract, digest); err != nil {
		t.Fatal(err)
	}
	sixth, err := signer.SignIntent(ctx, signer.NewKey(w.Signers[5].Key), w.Network.Domain(), first)
	if err != nil {
		t.Fatal(err)
	}
	packed, err := upgrade.PackSignatures(&cfg, map[common.Address][]byte{w.Signers[5].Address: sixth})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Submit(ctx, w.Deployer, first, packed); err != nil {
		t.Fatal(err)
	}
	if b, err := w.Ballot(ctx, w.Head().Hash, contract, digest); err != nil || !b.Reached || b.Rejections != 1<<8 {
		t.Errorf("ballot %+v %v", b, err)
	}
	if text, err := w.Link(ctx, w.Head().Hash, upgrade.HashLink(first.Link)); err != nil || text != first.Link {
		t.Errorf("link %q %v", text, err)
	}
	w.Request(contract)
	record := w.Record(contract)
	round, err := w.RoundOf(ctx, w.Head().Hash, record.OperatorContract, record.Round)
	if err != nil || round.Subject != upgrade.RoundSubject(w.Network.CodeRegistry, contract, digest, round.Start) || round.Seats != 4 ||
		round.RevealUntil-round.CommitUntil != chaintest.RevealTime {
		t.Fatalf("round %+v %v", round, err)
	}
	vote(t, w, contract, matching)
	w.Pass(chaintest.Delay + 1)
	sent, err = w.Activate(ctx, w.Stranger, first)
	if err != nil {
		t.Fatal(err)
	}
	if a, ok := sent.Events[len(sent.Events)-1].(*upgrade.Activated); !ok || a.Version != 1 {
		t.Errorf("activating caused %+v", sent.Events)
	}
	if answer(t, w, contract) != 1 {
		t.Error("the first version does not run")
	}

	second := w.Upgrade(contract, codeOf(t, w, 2))
	confirm(t, w, second)
	if answer(t, w, contract) != 2 {
		t.Error("the second version does not run")
	}
	if at, err := w.Implementation(ctx, w.Head().Hash, w.Record(contract).Authority); err != nil || at != second.Implementation {
		t.Errorf("implementation %v %v", at, err)
	}
	if versions, err := w.Versions(ctx, w.Head(), contract); err != nil || !slices.Equal(versions, []chain.Version{{first.NewHead(), upgrade.DigestOf(w.Network.Domain(), first)}, {second.NewHead(), upgrade.DigestOf(w.Network.Domain(), second)}}) {
		t.Errorf("versions are %v, %v", versions, err)
	}

	back := &upgrade.RollBack{Header: w.Header(contract), Code: first.Code, ToVersion: 1}
	back.Version, back.ActiveHash, back.ActivateUntil = 3, second.NewHash, w.Head().Time+3600
	w.Approve(back)
	w.Pass(chaintest.Delay + 1)
	if _, err := w.Activate(ctx, w.Stranger, back); err != nil {
		t.Fatal(err)
	}
	if answer(t, w, contract) != 1 {
		t.Error("the roll-back did not happen")
	}

	if _, err := w.Halt(ctx, w.Stranger, contract); err != nil {
		t.Fatal(err)
	}
	if r := w.Record(contract); r.Halt != upgrade.HaltGuardian || !r.Enforced {
		t.Errorf("halted by the guardian: %+v", r)
	}
	if _, err := w.Call(ctx, w.Head().Hash, contract, nil); !errors.As(err, new(*chain.RevertError)) {
		t.Errorf("a halted contract answers: %v", err)
	}
	w.Pass(8 * 24 * 3600)
	if _, err := w.Resume(ctx, w.Stranger, contract); err != nil {
		t.Fatal(err)
	}
	if answer(t, w, contract) != 1 {
		t.Error("it does not run again")
	}

	other := w.Configuration()
	other.Threshold = 7
	w.Approve(&upgrade.Reconfigure{Header: w.Header(contract), Configuration: other})
	if r := w.Record(contract); r.PendingConfiguration == nil || r.PendingConfiguration.Threshold != 7 || r.Configuration.Threshold != 6 {
		t.Errorf("pending: %+v", r)
	}
	w.Pass(chaintest.Delay + 1)
	if _, err := w.ApplyConfiguration(ctx, w.Stranger, contract); err != nil {
		t.Fatal(err)
	}
	if r := w.Record(contract); r.PendingConfiguration != nil || r.Configuration.Threshold != 7 || r.Epoch == 0 {
		t.Errorf("reconfigured: %+v", r)
	}
	hand := &upgrade.HandOver{Header: w.Header(contract), Controller: w.Panic.Address()}
	if _, err := w.Submit(ctx, w.Deployer, hand, w.Sign(hand, 7)); err != nil {
		t.Fatal(err)
	}
	w.Pass(chaintest.Delay + 1)
	if _, err := w.AcceptHandOver(ctx, w.Panic, contract); err != nil {
		t.Fatal(err)
	}
	if r := w.Record(contract); !r.Closed {
		t.Errorf("handed over: %+v", r)
	}

	history, err := w.History(ctx, w.Head(), contract)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for i, h := range history {
		names = append(names, strings.TrimPrefix(fmt.Sprintf("%T", h.Event), "*upgrade."))
		if i > 0 && (h.Block < history[i-1].Block || h.Block == history[i-1].Block && h.Index <= history[i-1].Index) {
			t.Error("history is out of order")
		}
	}
	text := strings.Join(names, " ")
	for _, want := range []string{"Registered Proposed Signed Signed Signed Signed Signed Rejected Approved VerificationRequested Concluded Activated", "Halted Resumed", "ConfigurationScheduled", "HandOverStarted", "HandedOver"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in %s", want, text)
		}
	}
	bodies, err := w.Intents(ctx, w.Head(), contract)
	if err != nil || len(bodies) != 5 {
		t.Fatalf("%d bodies, %v", len(bodies), err)
	}
	for _, b := range bodies {
		if upgrade.DigestOf(w.Network.Domain(), b.Intent) != b.Digest {
			t.Errorf("a body that does not hash to %v", b.Digest)
		}
		same, err := w.Intent(ctx, w.Head(), contract, b.Digest)
		if err != nil || same.Digest != b.Digest {
			t.Errorf("looked for by its digest: %+v, %v", same, err)
		}
	}
	if _, err := w.Intent(ctx, w.Head(), contract, upgrade.Digest{1}); err == nil {
		t.Error("an intent that nobody announced")
	}
	if _, err := w.Intent(ctx, w.Head(), w.Network.Registry, digest); err == nil {
		t.Error("an intent of another contract")
	}
}

// What CodeRegistry and the contracts around it refuse comes as the error that it is.
func TestRefusals(t *testing.T) {
	t.Parallel()
	w := chaintest.New(t, 4)
	ctx := t.Context()
	contract := w.Register(w.Configuration())
	u := w.Upgrade(contract, codeOf(t, w, 1))
	digest := upgrade.DigestOf(w.Network.Domain(), u)
	changed := func(change func(*upgrade.Upgrade)) *upgrade.Upgrade {
		c := *u
		change(&c)
		return &c
	}
	submit := func(u *upgrade.Upgrade, n int) error {
		_, err := w.Submit(ctx, w.Deployer, u, w.Sign(u, n))
		return err
	}
	for name, c := range map[string]struct {
		err  error
		want any
	}{
		"five of six":           {submit(u, 5), new(*upgrade.TooFewApprovals)},
		"wrong version":         {submit(changed(func(u *upgrade.Upgrade) { u.Version = 7 }), 6), new(*upgrade.WrongVersion)},
		"wrong epoch":           {submit(changed(func(u *upgrade.Upgrade) { u.Epoch = 7 }), 6), new(*upgrade.WrongEpoch)},
		"other active":          {submit(changed(func(u *upgrade.Upgrade) { u.ActiveHash = tree.Hash{9} }), 6), new(*upgrade.WrongActiveHash)},
		"out of time":           {submit(changed(func(u *upgrade.Upgrade) { u.CollectUntil = 1 }), 6), new(*upgrade.CollectTimeOver)},
		"signed for less":       {second(w.Submit(ctx, w.Deployer, changed(func(u *upgrade.Upgrade) { u.MinGas = upgrade.NewUint256(1) }), w.Sign(u, 6))), new(*upgrade.SignatureInvalid)},
		"unknown record":        {second(w.Conclude(ctx, w.Deployer, w.Network.Registry)), new(*upgrade.UnknownRecord)},
		"no guardian":           {second(w.Halt(ctx, w.Deployer, contract)), new(*upgrade.GuardianOnly)},
		"no round":              {second(w.Conclude(ctx, w.Deployer, contract)), new(*upgrade.WrongStage)},
		"stranger's no":         {second(w.Reject(ctx, w.Stranger, contract, digest)), new(*upgrade.SignerUnknown)},
		"stranger's withdrawal": {second(w.Withdraw(ctx, w.Stranger, u)), new(*upgrade.ProposerOnly)},
		"nothing to activate":   {second(w.Activate(ctx, w.Stranger, u)), new(*upgrade.WrongStage)},
		"not a validator":       {w.Commit(ctx, w.Stranger, w.Operator, 1, upgrade.Commitment{1}), new(*chain.ContractError)},
		"round that is not":     {second(w.Settle(ctx, w.Stranger, w.Operator, 99)), new(*chain.ContractError)},
	} {
		if !errors.As(c.err, c.want) || !errors.As(c.err, new(*chain.RevertError)) {
			t.Errorf("%s: %v (%T wanted)", name, c.err, c.want)
		}
	}
	if _, err := w.Contracts.Record(ctx, w.Head().Hash, w.Network.Registry); !errors.As(err, new(*upgrade.UnknownRecord)) {
		t.Errorf("record of a contract that has none: %v", err)
	}
	if _, err := w.Activate(ctx, w.Stranger, &upgrade.Archive{Header: u.Header}); err == nil || errors.As(err, new(*chain.RevertError)) {
		t.Errorf("activating an archive: %v", err)
	}
	if nonce, err := w.Nonce(ctx, w.Head().Hash, w.Stranger.Address()); err != nil || nonce != 1 { // codeOf's
		t.Errorf("the refused stranger paid for %d transactions, %v", nonce, err)
	}
	if err := submit(u, 6); err != nil {
		t.Errorf("the control: %v", err)
	}
}

func second[T any](_ T, err error) error { return err }

// A contract that emits what CodeRegistry and Proposals emit is not listened to; nor is CodeRegistry for an announcement.
func TestLookAlikeEmitter(t *testing.T) {
	t.Parallel()
	w := chaintest.New(t, 1)
	ctx := t.Context()
	contract := w.Register(w.Configuration())
	u := w.Upgrade(contract, codeOf(t, w, 1))
	network := w.Network
	// A second Proposals of the same CodeRegistry announces word for word the same.
	artifact := bind.ByName("Proposals")
	meta, err := artifact.MetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	arguments, err := meta.Pack("", network.CodeRegistry)
	if err != nil {
		t.Fatal(err)
	}
	receipt, err := w.Stranger.Send(ctx, chain.Tx{Data: artifact.Creation(arguments)})
	if err != nil {
		t.Fatal(err)
	}
	fake := &chain.Contracts{Client: w.Client, Network: network}
	fake.Network.Proposals = receipt.ContractAddress
	if _, err := fake.Propose(ctx, w.Deployer, u); err != nil {
		t.Fatal(err)
	}
	if bodies, err := fake.Intents(ctx, w.Head(), contract); err != nil || len(bodies) != 1 {
		t.Errorf("the control: who believes the look-alike finds %d bodies, %v", len(bodies), err)
	}
	if bodies, err := w.Intents(ctx, w.Head(), contract); err != nil || len(bodies) != 0 {
		t.Errorf("%d bodies of a look-alike, %v", len(bodies), err)
	}
	sent, err := w.Propose(ctx, w.Deployer, u)
	if err != nil || len(sent.Events) != 1 {
		t.Fatalf("%+v %v", sent, err)
	}
	// A log of Proposed counts from Proposals alone, all others from CodeRegistry alone.
	logs := *sent.Receipt.Logs[0]
	logs.Address = network.CodeRegistry
	if found := w.Events([]types.Log{logs}); len(found) != 0 {
		t.Errorf("CodeRegistry announces: %+v", found)
	}
	// A body that was changed on its way is left out, whoever says so.
	logs.Address = network.Proposals
	if found := w.Events([]types.Log{logs}); len(found) != 1 {
		t.Errorf("the control: %+v", found)
	}
	if bodies, err := w.Intents(ctx, w.Head(), contract); err != nil || len(bodies) != 1 {
		t.Errorf("%d bodies, %v", len(bodies), err)
	}
}

// A bundle activates two contracts in one transaction, or none.
func TestBundle(t *testing.T) {
	t.Parallel()
	w := chaintest.New(t, 1)
	a, b := w.Upgrade(w.Register(w.Configuration()), codeOf(t, w, 1)), w.Upgrade(w.Register(w.Configuration()), codeOf(t, w, 2))
	a.Bundle = upgrade.BundleOf([]*upgrade.Upgrade{a, b})
	b.Bundle = a.Bundle
	for _, u := range []*upgrade.Upgrade{a, b} {
		w.Approve(u)
		w.Request(u.Contract)
		vote(t, w, u.Contract, matching)
	}
	w.Pass(chaintest.Delay + 1)
	if _, err := w.Activate(t.Context(), w.Stranger, a); !errors.As(err, new(*upgrade.WrongBundle)) {
		t.Errorf("a member alone: %v", err)
	}
	if _, err := w.Activate(t.Context(), w.Stranger, b, a); !errors.As(err, new(*upgrade.WrongBundle)) {
		t.Errorf("in another order: %v", err)
	}
	if _, err := w.Activate(t.Context(), w.Stranger, a, b); err != nil {
		t.Fatal(err)
	}
	if answer(t, w, a.Contract) != 1 || answer(t, w, b.Contract) != 2 {
		t.Error("they do not run")
	}
}

// What the network says of itself, and what Open holds it against.
func TestNetwork(t *testing.T) {
	t.Parallel()
	w := chaintest.New(t, 4)
	ctx := t.Context()
	head := w.Head().Hash
	round, retry, err := w.RoundTime(ctx, head)
	if err != nil || round != chaintest.CommitTime+chaintest.RevealTime || retry != chaintest.RetryTime {
		t.Errorf("times %d %d %v", round, retry, err)
	}
	if fee, err := w.Contracts.Fee(ctx, head); err != nil || fee.Cmp(chaintest.Fee) != 0 {
		t.Errorf("fee %v %v", fee, err)
	}
	if o, err := w.Candidates(ctx, head); err != nil || !slices.Equal(o, []common.Address{w.Operator}) {
		t.Errorf("operator contracts %v %v", o, err)
	}
	if v, err := w.Validators(ctx, head, w.Operator); err != nil || len(v) != 4 || v[0] != w.Seats[0].Address {
		t.Errorf("validators %v %v", v, err)
	}
	if s, err := w.RegistryStatus(ctx, head, w.Operator); err != nil || s != upgrade.RegistryApproved {
		t.Errorf("status %v %v", s, err)
	}
	path := filepath.Join(t.TempDir(), "network.json")
	if err := w.Network.Write(path); err != nil {
		t.Fatal(err)
	}
	read, err := chain.ReadNetwork(path)
	if err != nil || *read != w.Network {
		t.Errorf("%+v %v", read, err)
	}
	for name, change := range map[string]func(*chain.Network){
		"registry": func(n *chain.Network) { n.Registry = n.Service }, "service": func(n *chain.Network) { n.Service = n.Registry },
		"proposals": func(n *chain.Network) { n.Proposals = n.Records; n.Records = w.Network.Registry }, "code registry": func(n *chain.Network) { n.CodeRegistry = n.Registry },
		"chain": func(n *chain.Network) { n.ChainID++ }, "an account": func(n *chain.Network) { n.CodeRegistry = w.Stranger.Address() },
	} {
		n := w.Network
		change(&n)
		if _, err := chain.Open(ctx, w.Client, &n); err == nil {
			t.Errorf("a network file with another %s was taken", name)
		}
	}
	for _, bad := range []string{"", "{}", `{"theseus":1}`, `{"theseus":2}`, `{"theseus":1,"hello":1}`, "[]", "null"} {
		if _, err := chain.ParseNetwork([]byte(bad)); err == nil {
			t.Errorf("%q is no network file", bad)
		}
	}
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := chain.ParseNetwork(append(whole, "{}"...)); err == nil {
		t.Error("something after the document was taken")
	}
	_, err = chain.ReadNetwork(path + ".not")
	if err == nil || !strings.Contains(err.Error(), "theseus network deploy") {
		t.Errorf("no file: %v", err)
	}
}

// A deployment that is interrupted after any of its transactions goes on where it stopped, and gives one network.
func TestDeployNetworkGoesOn(t *testing.T) {
	t.Parallel()
	d, err := devnet.Start(t.Context(), devnet.Config{Fast: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	client, err := chain.Dial(t.Context(), chain.Config{Endpoints: []string{d.URL()}})
	if err != nil {
		t.Fatal(err)
	}
	account := devnet.DevAccount(0)
	cfg := chain.DeployConfig{
		Name: "n", Validators: []common.Address{devnet.DevAccount(1).Address}, Keeper: account.Address, PanicButton: account.Address, Upgrader: account.Address,
		CommitTime: 10, RevealTime: 10, RetryTime: 1, Fee: big.NewInt(0), Deployer: devnet.DeterministicDeployer,
	}
	dir := t.TempDir()
	steps, deployed := 0, make(map[common.Address]bool)
	for stop := 3; ; stop += 4 {
		ctx, cancel := context.WithCancel(t.Context())
		s, err := client.NewSender(ctx, signer.NewKey(account.Key), chain.SenderConfig{Journal: dir})
		if err != nil {
			t.Fatal(err)
		}
		steps = 0
		cfg.Progress = func(step string, at common.Address, gas uint64) {
			if steps++; strings.HasPrefix(step, "deployed ") {
				deployed[at] = true
			}
			if steps == stop {
				cancel()
			}
		}
		n, operator, err := chain.DeployNetwork(ctx, client, s, cfg)
		cancel()
		s.Close()
		if err == nil {
			if _, err := chain.Open(t.Context(), client, n); err != nil || operator == (common.Address{}) {
				t.Errorf("%v %v", operator, err)
			}
			break
		}
		if stop > 40 {
			t.Fatal(err)
		}
	}
	head, err := client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	nonce, err := client.Nonce(t.Context(), head.Hash, account.Address)
	if err != nil || int(nonce) != steps || len(deployed) != 14 {
		t.Errorf("%d transactions for %d steps, %d contracts, %v", nonce, steps, len(deployed), err)
	}
	s, err := client.NewSender(t.Context(), signer.NewKey(account.Key), chain.SenderConfig{})
	if err != nil {
		t.Fatal(err)
	}
	cfg.Keeper = common.Address{1}
	if _, _, err := chain.DeployNetwork(t.Context(), client, s, cfg); err == nil {
		t.Error("a keeper who cannot approve was taken")
	}
	cfg.Keeper, cfg.Deployer = account.Address, common.Address{1}
	if _, _, err := chain.DeployNetwork(t.Context(), client, s, cfg); err == nil || !strings.Contains(err.Error(), "CREATE2") {
		t.Errorf("a chain without CREATE2 deployer: %v", err)
	}
}

// Salts differ with everything that a seat differs by, and with the secret.
func TestSaltOf(t *testing.T) {
	seen := make(map[upgrade.Salt]bool)
	for _, s := range []upgrade.Salt{
		chain.SaltOf([32]byte{1}, 1, common.Address{1}, 1), chain.SaltOf([32]byte{2}, 1, common.Address{1}, 1),
		chain.SaltOf([32]byte{1}, 2, common.Address{1}, 1), chain.SaltOf([32]byte{1}, 1, common.Address{2}, 1),
		chain.SaltOf([32]byte{1}, 1, common.Address{1}, 2),
	} {
		if seen[s] || s == (upgrade.Salt{}) {
			t.Errorf("%v again", s)
		}
		seen[s] = true
	}
	if again := chain.SaltOf([32]byte{1}, 1, common.Address{1}, 1); !seen[again] {
		t.Error("it is not the same after a crash")
	}
}

func FuzzParseNetwork(f *testing.F) {
	f.Add([]byte(`{"theseus":1,"name":"n","chainId":1}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		n, err := chain.ParseNetwork(b)
		if err == nil && (n.CodeRegistry == common.Address{} || n.ChainID == 0 || n.Theseus != 1) {
			t.Fatalf("accepted %+v", n)
		}
	})
}

// What signers allow is read from state where it counts, and only there; a fold of the events says the same.
func TestAllowedFindings(t *testing.T) {
	t.Parallel()
	w := chaintest.New(t, 1)
	network := upgrade.Network{Domain: w.Network.Domain()}
	for _, required := range []bool{true, false} {
		cfg := w.Configuration()
		cfg.FindingsRequired = required
		contract := w.Register(cfg)
		code := codeOf(t, w, 1)
		code.AllowedFindings = upgrade.FindingsDigest{7}
		w.Approve(w.Upgrade(contract, code))
		want := upgrade.FindingsDigest{}
		if required {
			want = code.AllowedFindings
		}
		if found := w.Record(contract).AllowedFindings; found != want {
			t.Errorf("findings required %v: state says %v, want %v", required, found, want)
		}
		history, err := w.History(t.Context(), w.Head(), contract)
		if err != nil {
			t.Fatal(err)
		}
		var folded upgrade.Record
		for _, h := range history {
			if folded, err = network.Apply(folded, h.Event, w.Head().Time); err != nil {
				t.Fatal(err)
			}
		}
		if folded.AllowedFindings != want {
			t.Errorf("findings required %v: events say %v, want %v", required, folded.AllowedFindings, want)
		}
	}
}
