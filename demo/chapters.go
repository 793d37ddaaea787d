package demo

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain"
	"theseus/chain/signer"
	"theseus/code/build"
	"theseus/upgrade"
)

// setUp deploys the network and starts the validators.
func (s *story) setUp() {
	s.chapter("A network: contracts, and four validators as processes of their own")
	check(os.WriteFile(s.passwordFile(), []byte(password+"\n"), 0o600))
	var accounts []common.Address
	for i := range validators {
		name := fmt.Sprintf("validator %d", i+1)
		s.people[name] = s.newPerson(name)
		accounts = append(accounts, s.people[name].Address())
	}
	sortAddresses(accounts)
	start := time.Now()
	var gas uint64
	owner := s.bank
	network, operator, err := chain.DeployNetwork(s.ctx, s.c.Client, owner, chain.DeployConfig{
		Name: "demo", Validators: accounts, Keeper: owner.Address(), Upgrader: owner.Address(), PanicButton: owner.Address(),
		CommitTime: 300, RevealTime: 120, RetryTime: 1, Deployer: build.DeterministicDeployer,
		Progress: func(_ string, _ common.Address, used uint64) { gas += used },
	})
	check(err)
	check(network.Write(s.networkFile()))
	s.network = network
	s.c = must(chain.Open(s.ctx, s.c.Client, network))
	s.rows = append(s.rows, row{"deploy the network", s.head().Number, gas, time.Since(start).Seconds()})
	s.say("CodeRegistry %v, operator contract %v", network.CodeRegistry, operator)
	for i, account := range accounts {
		s.seats = append(s.seats, s.startValidator(i, account.Hex()))
	}
	s.claim(upgrade.Quorum(validators) == 3, "%d validators: %d equal answers decide, %d may fail or lie", validators, upgrade.Quorum(validators), upgrade.F(validators))
	s.repo = newRepository(filepath.Join(s.dir, "repo"))
}

func (s *story) link(branch string) string {
	return "git+file://" + filepath.ToSlash(s.repo.dir) + "#" + branch + ":token"
}

// header of an intent that the engineer proposes.
func (s *story) header(r *upgrade.Record) upgrade.Header {
	var nonce [8]byte
	must(rand.Read(nonce[:]))
	return upgrade.Header{
		Contract: r.Contract, Epoch: r.Epoch, Proposer: s.people["engineer"].Address(),
		Nonce: upgrade.NewUint256(binary.BigEndian.Uint64(nonce[:])), CollectUntil: s.head().Time + 24*3600,
	}
}

func (s *story) codeOf(r *upgrade.Record, f *fetched) upgrade.Code {
	return upgrade.Code{
		Version: r.LastVersion + 1, ActiveHash: r.Active.TreeHash, NewHash: f.artifact.TreeHash, Link: f.link, Commit: upgrade.GitCommit(f.commit),
		ContractName: f.artifact.Contract, Implementation: f.artifact.Implementation, CodeHash: upgrade.CodeHash(f.artifact.CodeHash),
		ActivateUntil: s.head().Time + 7*24*3600,
	}
}

// sign lets the first n signers sign an intent off chain, each seeing every field, and packs the signatures.
func (s *story) sign(r *upgrade.Record, intent upgrade.Intent, n int) []byte {
	signatures := make(map[common.Address][]byte)
	for i := range n {
		p := s.people[fmt.Sprintf("signer %d", i+1)]
		signatures[p.Address()] = must(signer.SignIntent(s.ctx, p.key, s.network.Domain(), intent))
	}
	return must(upgrade.PackSignatures(&r.Configuration, signatures))
}

// approveAndVerify collects six signatures, submits them and requests verification in one transaction.
func (s *story) approveAndVerify(what string, r *upgrade.Record, intent *upgrade.Upgrade) {
	packed := s.sign(r, intent, needed)
	s.timed(what+": 6 signatures submitted, round requested", func() (*chain.Sent, error) {
		return s.c.SubmitAndVerify(s.ctx, s.people["bob"].Sender, intent, packed, must(s.c.Fee(s.ctx, s.head().Hash)))
	})
}

// concluded waits until the running round's outcome is in the record.
func (s *story) concluded(what string, contract common.Address) *upgrade.Record {
	start := time.Now()
	r := s.await("the validators' conclusion", contract, func(r *upgrade.Record) bool { return r.Stage != upgrade.StageVerifying })
	s.rows = append(s.rows, row{what + ": fetched, built, committed, revealed", s.head().Number, 0, time.Since(start).Seconds()})
	return r
}

// activate waits until a validator has put the implementation in place, and switches.
func (s *story) activate(what string, contract common.Address, intent upgrade.Intent) {
	implementation := upgrade.CodeOf(intent).Implementation
	s.await("the implementation", contract, func(*upgrade.Record) bool {
		return len(must(s.c.Code(s.ctx, s.head().Hash, implementation))) > 0
	})
	s.timed(what+": activated", func() (*chain.Sent, error) { return s.c.Activate(s.ctx, s.people["bob"].Sender, intent) })
}

func (s *story) deploy(strict bool, f *fetched) common.Address {
	configuration := upgrade.Configuration{Signers: s.signerAddresses(), Threshold: needed}
	if strict {
		configuration = configuration.Strict()
	}
	var salt [32]byte
	must(rand.Read(salt[:]))
	contract, _, err := s.c.AddressOf(s.ctx, s.head().Hash, s.network.Families.Managed, configuration, salt)
	check(err)
	r := &upgrade.Record{Contract: contract, Epoch: 1, Configuration: configuration}
	first := &upgrade.Upgrade{Header: s.header(r), Code: s.codeOf(r, f)}
	alice := s.people["alice"].Address()
	first.Initialiser = must(f.artifact.EncodeCall("initialise", []json.RawMessage{
		json.RawMessage(fmt.Sprintf("%q", alice.Hex())), json.RawMessage(`"1000000000000000000000000"`),
	}))
	what := "version 1"
	if strict {
		what = "strict contract, version 1"
	}
	s.timed(what+": contract, record and proposal", func() (*chain.Sent, error) {
		return s.c.Deploy(s.ctx, s.people["engineer"].Sender, s.network.Families.Managed, configuration, salt, first)
	})
	if !strict {
		_, err := s.call(contract, "totalSupply()")
		s.claim(refused(err, "CodeHalted()"), "the new contract %v refuses every call until its version 1 is verified: CodeHalted", contract)
		s.claim(refusedFive(s, s.record(contract), first), "five signatures are refused where six are needed: TooFewApprovals(5, 6)")
	}
	s.approveAndVerify(what, s.record(contract), first)
	r = s.concluded(what, contract)
	if !strict {
		s.claim(r.Stage == upgrade.StageVerified, "four validators fetched, rebuilt and compared, byte by byte: %v", r.Stage)
	}
	s.activate(what, contract, first)
	return contract
}

func refusedFive(s *story, r *upgrade.Record, intent upgrade.Intent) bool {
	_, err := s.c.Submit(s.ctx, s.people["bob"].Sender, intent, s.sign(r, intent, needed-1))
	return upgrade.ErrorName(err) == "TooFewApprovals"
}

var ether = new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)

func coins(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), ether) }

func (s *story) balance(token common.Address, who string) *big.Int {
	return must(s.call(token, "balanceOf(address)", s.people[who].Address().Bytes()))
}

func (s *story) firstVersion() common.Address {
	s.chapter("A token from a git repository, with nine signers of whom six must agree")
	s.repo.commit("main", "v1", "a token of fixed supply")
	f := s.fetchAndBuild(s.link("main"))
	s.say("link %s, commit %v", f.link, f.commit)
	s.say("tree %v builds to %v", f.artifact.TreeHash, f.artifact.Implementation)
	token := s.deploy(false, f)
	r := s.record(token)
	s.claim(r.Active.Version == 1 && r.Active.TreeHash == f.artifact.TreeHash, "version 1 runs at %v; the record shows its tree hash", token)
	must(s.send("alice", "transfer", token, "transfer(address,uint256)", s.people["bob"].Address().Bytes(), coins(1000).Bytes()))
	s.claim(s.balance(token, "bob").Cmp(coins(1000)) == 0 && s.balance(token, "alice").Cmp(coins(999_000)) == 0, "alice has 999,000 PLNK and bob 1,000")
	_, err := s.send("alice", "", token, "mint(address,uint256)", s.people["bob"].Address().Bytes(), coins(1).Bytes())
	s.claim(err != nil, "nobody can mint: version 1 has no such function")
	return token
}

func (s *story) upgrade(token common.Address) {
	s.chapter("An upgrade: a branch adds mint and burn")
	s.repo.commit("mint-and-burn", "v2", "mint and burn")
	f := s.fetchAndBuild(s.link("mint-and-burn"))
	r := s.record(token)
	intent := &upgrade.Upgrade{Header: s.header(r), Code: s.codeOf(r, f)}
	// The signers also sign what must hold afterwards: bob's balance is what it was.
	intent.Assertions = []upgrade.Assertion{{
		Target: token, CallData: append(crypto.Keccak256([]byte("balanceOf(address)"))[:4], common.LeftPadBytes(s.people["bob"].Address().Bytes(), 32)...),
		Comparison: upgrade.EQ, Expected: upgrade.Expected(common.BigToHash(coins(1000))),
	}}
	s.timed("version 2: proposed", func() (*chain.Sent, error) { return s.c.Propose(s.ctx, s.people["engineer"].Sender, intent) })
	s.say("signers see every field; the first lines of what one of them reads:")
	for i, line := range firstLines(signer.Show(s.network.Domain(), intent), 6) {
		if i > 0 {
			s.say("  %s", line)
		}
	}
	s.approveAndVerify("version 2", s.record(token), intent)
	r = s.concluded("version 2", token)
	s.claim(r.Stage == upgrade.StageVerified && r.Active.Version == 1, "approved and verified; version 1 still runs")
	s.activate("version 2", token, intent)
	r = s.record(token)
	s.claim(r.Active.Version == 2 && r.Active.TreeHash == f.artifact.TreeHash, "version 2 runs, at the same address %v", token)
	s.claim(s.balance(token, "bob").Cmp(coins(1000)) == 0 && s.balance(token, "alice").Cmp(coins(999_000)) == 0, "the balances are what they were")
	must(s.send("alice", "mint", token, "mint(address,uint256)", s.people["bob"].Address().Bytes(), coins(500).Bytes()))
	s.claim(s.balance(token, "bob").Cmp(coins(1500)) == 0, "alice, the owner, minted 500 PLNK for bob")
}

func (s *story) rejection(token common.Address) {
	s.chapter("A proposal that four of nine reject")
	s.repo.commit("cap", "v3", "a cap on the supply")
	f := s.fetchAndBuild(s.link("cap"))
	r := s.record(token)
	intent := &upgrade.Upgrade{Header: s.header(r), Code: s.codeOf(r, f)}
	digest := upgrade.DigestOf(s.network.Domain(), intent)
	s.timed("rejected proposal: proposed", func() (*chain.Sent, error) { return s.c.Propose(s.ctx, s.people["engineer"].Sender, intent) })
	packed := s.sign(r, intent, needed)
	for i := range 4 {
		who := s.people[fmt.Sprintf("signer %d", signers-i)]
		sent, err := s.c.Reject(s.ctx, who.Sender, token, digest)
		check(err)
		if i == 3 {
			s.rows = append(s.rows, row{"rejected proposal: fourth rejection", sent.Receipt.BlockNumber.Uint64(), sent.Receipt.GasUsed, 0})
		}
	}
	_, err := s.c.Submit(s.ctx, s.people["bob"].Sender, intent, packed)
	s.claim(upgrade.ErrorName(err) == "DigestDead", "six can no longer be reached: the digest is dead, even with six signatures collected before: DigestDead")
	s.claim(s.record(token).Active.Version == 2, "version 2 goes on")
}

func (s *story) mismatch(token common.Address) {
	s.chapter("An approved upgrade whose code is not what its tree builds to")
	honest := s.fetchAndBuild(s.link("cap"))
	s.repo.commit("back-door", "backdoor", "not for review")
	evil := s.fetchAndBuild(s.link("back-door"))
	r := s.record(token)
	intent := &upgrade.Upgrade{Header: s.header(r), Code: s.codeOf(r, honest)}
	intent.Implementation, intent.CodeHash = evil.artifact.Implementation, upgrade.CodeHash(evil.artifact.CodeHash)
	s.say("six signers approve the tree %v, but the implementation %v was built from another tree, with a back door", honest.artifact.TreeHash, intent.Implementation)
	s.approveAndVerify("back door", r, intent)
	r = s.concluded("back door", token)
	s.claim(r.Halt == upgrade.HaltMismatch && r.Stage == upgrade.StageNone, "the validators say MISMATCH: the upgrade is dead and the contract halts")
	_, err := s.call(token, "balanceOf(address)", s.people["bob"].Address().Bytes())
	s.claim(refused(err, "CodeHalted()"), "a user's call gets CodeHalted")
	status := s.askValidator(0, token)
	s.claim(!status.Runnable, "validator 1 says that the contract is not runnable: %s", status.Reason)

	r = s.record(token)
	was := must(s.c.Intents(s.ctx, s.head(), token))
	var code *upgrade.Code
	for _, p := range was {
		if c := upgrade.CodeOf(p.Intent); c != nil && c.Version == 2 {
			code = c
		}
	}
	if code == nil {
		panic(failure{fmt.Errorf("%w: version 2 is not in the history", ErrClaim)})
	}
	back := &upgrade.RollBack{Header: s.header(r), Code: *code, ToVersion: 2}
	back.Version, back.ActiveHash, back.Initialiser, back.Assertions = r.LastVersion+1, r.Active.TreeHash, nil, nil
	back.ActivateUntil = s.head().Time + 24*3600
	packed := s.sign(r, back, needed)
	s.timed("roll-back: 6 signatures submitted", func() (*chain.Sent, error) { return s.c.Submit(s.ctx, s.people["bob"].Sender, back, packed) })
	s.timed("roll-back: activated", func() (*chain.Sent, error) { return s.c.Activate(s.ctx, s.people["bob"].Sender, back) })
	r = s.record(token)
	s.claim(r.Halt == upgrade.HaltNone && r.Active.TreeHash == code.NewHash && s.balance(token, "bob").Cmp(coins(1500)) == 0,
		"six signatures roll back to version 2 (as version %d): it answers again, bob has his 1,500 PLNK", r.Active.Version)
}

func (s *story) movedBranch(token common.Address) {
	s.chapter("A branch that moves after it was approved")
	f := s.fetchAndBuild(s.link("cap"))
	r := s.record(token)
	intent := &upgrade.Upgrade{Header: s.header(r), Code: s.codeOf(r, f)}
	s.repo.commit("cap", "backdoor", "pushed after the approval")
	s.claim(s.fetchAndBuild(s.link("cap")).artifact.TreeHash != f.artifact.TreeHash, "the link now yields other code than was signed")
	s.approveAndVerify("moved branch", r, intent)
	r = s.concluded("moved branch", token)
	s.claim(r.Stage == upgrade.StageVerified, "the validators built the signed commit all the same: %v", r.Stage)
	s.activate("moved branch", token, intent)
	s.claim(s.record(token).Active.TreeHash == f.artifact.TreeHash, "what runs is what was signed")
}

func (s *story) lostCommit(token common.Address) {
	s.chapter("A commit that is gone, and a link that yields other bytes")
	s.repo.commit("main", "v1", "as it was")
	strict := s.deploy(true, s.fetchAndBuild(s.link("main")))
	s.say("a second contract, %v, has the policy strict: what cannot be confirmed stops it", strict)
	for _, one := range []struct {
		name, branch string
		contract     common.Address
		halts        bool
	}{{"gone, by default", "gone-1", token, false}, {"gone, strict", "gone-2", strict, true}} {
		// The branch holds two commits: what is signed, and what the link yields afterwards.
		other := s.repo.commit(one.branch, "backdoor", "other bytes")
		signed := s.repo.commit(one.branch, "v2", one.name)
		f := s.fetchAndBuild(s.link(one.branch))
		before := s.record(one.contract)
		intent := &upgrade.Upgrade{Header: s.header(before), Code: s.codeOf(before, f)}
		s.repo.lose(one.branch, signed, other)
		s.forgetTrees(f.artifact.TreeHash)
		s.approveAndVerify(one.name, before, intent)
		r := s.concluded(one.name, one.contract)
		if one.halts {
			s.claim(r.Halt == upgrade.HaltSourceChanged, "under strict the contract stops: %v", r.Halt)
			_, err := s.call(one.contract, "totalSupply()")
			s.claim(refused(err, "CodeHalted()"), "its users get CodeHalted")
			continue
		}
		s.claim(r.Halt == upgrade.HaltNone && r.Active.TreeHash == before.Active.TreeHash && r.Stage == upgrade.StageApproved,
			"the old code stays: nothing runs that no validator could confirm")
		s.claim(s.balance(one.contract, "bob").Cmp(coins(1500)) == 0, "and its users notice nothing")
	}
}

// forgetTrees takes a tree from the validators' stores, as if they had never seen it.
func (s *story) forgetTrees(hash interface{ String() string }) {
	for i := range s.seats {
		check(os.RemoveAll(filepath.Join(s.dir, fmt.Sprintf("validator-%d", i+1), "trees", hash.String()[2:])))
	}
}

// contractStatus is what a validator answers about a contract, as far as the demo reads it.
type contractStatus struct {
	Runnable bool   `json:"runnable"`
	Reason   string `json:"reason"`
}

func (s *story) askValidator(i int, contract common.Address) contractStatus {
	ctx, cancel := context.WithTimeout(s.ctx, 10*time.Second)
	defer cancel()
	request := must(http.NewRequestWithContext(ctx, http.MethodGet, s.seats[i].url+"/v1/contracts/"+contract.Hex(), nil))
	response := must(http.DefaultClient.Do(request))
	defer response.Body.Close()
	var status contractStatus
	check(json.NewDecoder(response.Body).Decode(&status))
	return status
}

func firstLines(text string, n int) []string {
	lines := strings.Split(text, "\n")
	return lines[:min(n, len(lines))]
}
