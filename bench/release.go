package main

import (
	"context"
	"fmt"
	"math/big"
	"path/filepath"
	"testing/fstest"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/chain/devnet"
	"theseus/chain/signer"
	"theseus/code/build"
	"theseus/code/solc"
	"theseus/release"
	"theseus/upgrade"
)

// releaseFigures are how long the client package of many contracts takes once their builds are there: reading records, evidence and
// builds, comparing with the release before, and packing.
func releaseFigures(r *run) []figure {
	const contracts = 50
	r.say("  %d contracts, approved, verified and activated", contracts)
	d := must(devnet.Start(r.ctx, devnet.Config{Fast: true}))
	defer d.Close()
	client := must(chain.Dial(r.ctx, chain.Config{Endpoints: []string{d.URL()}}))
	defer client.Close()
	s := must(client.NewSender(r.ctx, signer.NewKey(devnet.DevAccount(0).Key), chain.SenderConfig{Poll: 5 * time.Millisecond}))
	defer s.Close()
	network, operator, err := chain.DeployNetwork(r.ctx, client, s, chain.DeployConfig{
		Name: "bench", Validators: []common.Address{s.Address()}, Keeper: s.Address(), PanicButton: s.Address(), Upgrader: s.Address(),
		CommitTime: phaseTime, RevealTime: phaseTime, RetryTime: retryTime, Deployer: build.DeterministicDeployer,
	})
	check(err)
	c := must(chain.Open(r.ctx, client, network))
	compilers := solc.New(solc.ConfigFromEnv())
	defer compilers.Close()
	a := must(build.Build(r.ctx, fstest.MapFS{
		"theseus.json": {Data: []byte(`{"theseus": 1, "compiler": {"version": "0.8.37"}, "settings": {"evmVersion": "shanghai"}, "contracts": {"Token": {"source": "Token.sol"}}}`)},
		"Token.sol":    {Data: fmt.Appendf(nil, "pragma solidity ^0.8.0; contract Token { mapping(address => uint256) public balanceOf; uint256 public constant NUMBER = %d; }", 1)},
	}, "Token", build.Options{ChainID: network.ChainID, Deployer: network.Deployer, Compiler: compilers}))
	check(c.DeployImplementation(r.ctx, s, a.TreeHash, a.CreationCode, a.Implementation))

	places := make(map[string][]release.Place)
	for i := range contracts {
		at := activated(r.ctx, c, s, a, operator, uint64(i+1))
		places[fmt.Sprintf("Token%02d", i)] = []release.Place{{Address: at}}
	}
	builds := &release.Builds{Dir: r.dir}
	check(release.WriteArtifact(filepath.Join(r.dir, fmt.Sprintf("%x.json", a.BuildDigest[:])), a))
	var took []float64
	var previous *release.Manifest
	for range r.sizes.pairs + 1 {
		start := time.Now()
		source := &release.Source{Contracts: c, Head: must(c.Head(r.ctx))}
		for _, p := range places {
			p[0].Source = source
		}
		project := release.Project{Name: "bench", Licence: "Apache-2.0", GoModule: "example.org/bench"}
		m, _, err := release.Next(previous, project.Manifest(must(release.Read(r.ctx, places, builds))), release.Order{Bump: release.Patch})
		check(err)
		must(release.Archive("package", must(m.NPM())))
		must(release.Archive("go", must(m.Go())))
		if previous != nil {
			took = append(took, time.Since(start).Seconds())
		}
		previous = m
	}
	return []figure{figure{
		What: fmt.Sprintf("release, %d contracts", contracts), Unit: "s", Ours: median(took), Met: true, Note: "npm and Go, from the head's block to the archives",
	}.atMost(10)}
}

// activated takes a new record to version 1, with one signer and one validator, who are the sender.
func activated(ctx context.Context, c *chain.Contracts, s *chain.Sender, a *build.Artifact, operator common.Address, n uint64) common.Address {
	head := must(c.Head(ctx))
	configuration := upgrade.Configuration{Signers: []common.Address{s.Address()}, Threshold: 1}
	salt := [32]byte(common.BigToHash(new(big.Int).SetUint64(n)))
	contract, _, err := c.AddressOf(ctx, head.Hash, c.Network.Families.Managed, configuration, salt)
	check(err)
	u := &upgrade.Upgrade{
		Header: upgrade.Header{Contract: contract, Epoch: 1, Proposer: s.Address(), Nonce: upgrade.NewUint256(n), CollectUntil: head.Time + 24*3600},
		Code: upgrade.Code{
			Version: 1, NewHash: a.TreeHash, Link: "https://example.org/team/token", Commit: upgrade.GitCommit{1}, ContractName: a.Contract,
			Implementation: a.Implementation, CodeHash: upgrade.CodeHash(a.CodeHash), ActivateUntil: head.Time + 30*24*3600,
		},
	}
	must(c.Deploy(ctx, s, c.Network.Families.Managed, configuration, salt, u))
	must(c.SubmitAndVerify(ctx, s, u, nil, new(big.Int)))
	answer := upgrade.Reveal{Verdict: upgrade.VerdictMatch, BuildDigest: upgrade.BuildDigest(a.BuildDigest)}
	round := must(c.Record(ctx, must(c.Head(ctx)).Hash, contract)).Round
	secret := upgrade.Salt{1}
	seat := upgrade.Seat{ChainID: c.Network.ChainID, OperatorContract: operator, Round: round, Validator: s.Address()}
	check(c.Commit(ctx, s, operator, round, seat.Commit(answer, secret)))
	check(c.Reveal(ctx, s, operator, round, answer, secret))
	must(c.Settle(ctx, s, operator, round))
	must(c.Conclude(ctx, s, contract))
	must(c.Activate(ctx, s, u))
	return contract
}
