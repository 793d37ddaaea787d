package main

import (
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/go-git/go-git/v5"
	"github.com/go-git/go-git/v5/plumbing/object"

	"theseus/chain"
	"theseus/chain/devnet"
	"theseus/chain/signer"
	"theseus/code/build"
	"theseus/code/solc"
	"theseus/code/tree/disk"
	"theseus/upgrade"
)

// roundFee in wei.
var roundFee = big.NewInt(1000)

// town is a network on a devnet with a project and the people who keep it.
type town struct {
	*run
	*chain.Contracts
	dir                                  string
	url, networkFile, keystore, password string
	operator                             common.Address
	seats                                []common.Address
	people                               *record // the team of every contract
	payer                                *chain.Sender
	compilers                            *solc.Compilers
	git                                  *git.Repository
	nonce                                uint64
}

// newTown deploys a network whose validators are the devnet's accounts after the first.
func (r *run) newTown(d *devnet.Chain, name string, first, seats int, compilers *solc.Compilers) *town {
	t := &town{run: r, dir: filepath.Join(r.dir, name), url: d.URL(), people: team(100), compilers: compilers}
	check(os.Mkdir(t.dir, 0o755))
	t.keystore, t.password, t.networkFile = filepath.Join(t.dir, "keystore"), filepath.Join(t.dir, "password"), filepath.Join(t.dir, "network.json")
	check(os.WriteFile(t.password, []byte("bench\n"), 0o600))
	store := signer.OpenKeystore(t.keystore).Light()
	for i := range seats {
		account := devnet.DevAccount(first + 1 + i)
		must(store.Import(fmt.Sprintf("%064x", crypto.FromECDSA(account.Key)), "bench"))
		t.seats = append(t.seats, account.Address)
	}
	client := must(chain.Dial(r.ctx, chain.Config{Endpoints: []string{t.url}}))
	t.payer = must(client.NewSender(r.ctx, signer.NewKey(devnet.DevAccount(first).Key), chain.SenderConfig{Poll: 50 * time.Millisecond}))
	network, operator, err := chain.DeployNetwork(r.ctx, client, t.payer, chain.DeployConfig{
		Name: name, Validators: t.seats, Keeper: t.payer.Address(), Upgrader: t.payer.Address(), PanicButton: t.payer.Address(),
		CommitTime: 1800, RevealTime: 600, RetryTime: 60, Fee: roundFee, Deployer: build.DeterministicDeployer,
	})
	check(err)
	check(network.Write(t.networkFile))
	t.operator, t.Contracts = operator, must(chain.Open(r.ctx, client, network))
	t.git = must(git.PlainInit(t.repository(), false))
	return t
}

func (t *town) repository() string { return filepath.Join(t.dir, "git") }

// project is one commit of the repository and what it builds to.
type project struct {
	commit   upgrade.GitCommit
	artifact *build.Artifact
}

// tokenWithVotes is what the project builds: a token with votes, permits, roles and a cap, as many are. The number makes each another one.
const tokenWithVotes = `// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;
import {ERC20} from "../vendor/@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "../vendor/@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "../vendor/@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {AccessControl} from "../vendor/@openzeppelin/contracts/access/AccessControl.sol";
import {Nonces} from "../vendor/@openzeppelin/contracts/utils/Nonces.sol";

contract Token is ERC20, ERC20Permit, ERC20Votes, AccessControl {
    bytes32 public constant MINTER = keccak256("MINTER");
    uint256 public constant NUMBER = %d;

    constructor() ERC20("Token", "TKN") ERC20Permit("Token") {
        _grantRole(DEFAULT_ADMIN_ROLE, address(1));
    }

    function mint(address to, uint256 value) external onlyRole(MINTER) {
        _mint(to, value);
    }

    function _update(address from, address to, uint256 value) internal override(ERC20, ERC20Votes) {
        super._update(from, to, value);
    }

    function nonces(address owner) public view override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }
}
`

const recipe = `{
  "theseus": 1,
  "compiler": { "version": "0.8.37" },
  "settings": { "optimizer": { "enabled": true, "runs": 200 }, "evmVersion": "cancun" },
  "contracts": { "Token": { "source": "src/Token.sol" } }
}
`

// project writes and commits the i-th token with the files that it imports.
func (t *town) project(i int) *project {
	sources := map[string]string{"src/Token.sol": fmt.Sprintf(t.sizes.token, i)}
	follow(sources, os.DirFS(filepath.Join(modules(), "openzeppelin-5.7.0")), "vendor/@openzeppelin/contracts/", "src/Token.sol")
	sources["theseus.json"] = recipe

	work := must(t.git.Worktree())
	for path, content := range sources {
		full := filepath.Join(t.repository(), path)
		check(os.MkdirAll(filepath.Dir(full), 0o755))
		check(os.WriteFile(full, []byte(content), 0o644))
		must(work.Add(path))
	}
	id := must(work.Commit(fmt.Sprint("token ", i), &git.CommitOptions{Author: &object.Signature{Name: "bench", When: time.Now()}}))
	p := &project{artifact: t.compile()}
	copy(p.commit[:], id[:])
	return p
}

// compile builds the working tree, in this process and its compiler, which is warm after the first time.
func (t *town) compile() *build.Artifact {
	return must(build.Build(t.ctx, disk.Dir(t.repository()), "Token", build.Options{
		ChainID: t.Network.ChainID, Deployer: t.Network.Deployer, Compiler: t.compilers,
	}))
}

func (t *town) head() chain.Block { return must(t.Contracts.Head(t.ctx)) }

// proposed deploys a new contract, and gives the intent of its first version.
func (t *town) proposed(p *project) *upgrade.Upgrade {
	t.nonce++
	salt := [32]byte(crypto.Keccak256Hash(big.NewInt(int64(t.nonce)).Bytes()))
	family, configuration := t.Network.Families.Managed, t.people.configuration
	contract, _, err := t.AddressOf(t.ctx, t.head().Hash, family, configuration, salt)
	check(err)
	must(t.Deploy(t.ctx, t.payer, family, configuration, salt, nil))
	now := t.head().Time
	return &upgrade.Upgrade{
		Header: upgrade.Header{Contract: contract, Epoch: 1, Proposer: t.payer.Address(), Nonce: upgrade.NewUint256(t.nonce), CollectUntil: now + 24*3600},
		Code: upgrade.Code{
			Version: 1, NewHash: p.artifact.TreeHash, Link: "git+file://" + filepath.ToSlash(t.repository()), Commit: p.commit, ContractName: "Token",
			Implementation: p.artifact.Implementation, CodeHash: upgrade.CodeHash(p.artifact.CodeHash), ActivateUntil: now + 30*24*3600,
		},
	}
}

// tryApprove brings six signatures and asks for the round, in one transaction.
func (t *town) tryApprove(u *upgrade.Upgrade) error {
	signatures := make(map[common.Address][]byte)
	for _, key := range t.people.keys[:threshold] {
		signature, err := signer.SignIntent(t.ctx, signer.NewKey(key), t.Network.Domain(), u)
		if err != nil {
			return err
		}
		signatures[address(key)] = signature
	}
	packed, err := upgrade.PackSignatures(&t.people.configuration, signatures)
	if err != nil {
		return err
	}
	_, err = t.SubmitAndVerify(t.ctx, t.payer, u, packed, roundFee)
	return err
}

func (t *town) approve(u *upgrade.Upgrade) { check(t.tryApprove(u)) }

// revealed waits until every validator has revealed its answer, which must be MATCH.
func (t *town) revealed(processes []*validator, u *upgrade.Upgrade) {
	number := must(t.Record(t.ctx, t.head().Hash, u.Contract)).Round
	for {
		check(t.ctx.Err())
		for _, v := range processes {
			if v.ended() {
				check(fmt.Errorf("a validator ended: %s", v.said))
			}
		}
		at := t.head().Hash
		round := must(t.RoundOf(t.ctx, at, t.operator, number))
		if round.Reveals == round.Seats {
			for i := range round.Seats {
				if verdict := must(t.SeatOf(t.ctx, at, t.operator, number, i)).Verdict; verdict != upgrade.VerdictMatch {
					check(fmt.Errorf("seat %d of the round answered %v", i, verdict))
				}
			}
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
}
