package main

import (
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"theseus/chain"
	"theseus/chain/bind"
	"theseus/chain/devnet"
	"theseus/chain/signer"
	"theseus/code/build"
	"theseus/plan"
	"theseus/stake"
)

// planFigures are how long the plan of a network takes that has many operators, with the two steps which ask every one of them.
func planFigures(r *run) []figure {
	r.say("  a network with %d operators", r.sizes.operators)
	d := must(devnet.Start(r.ctx, devnet.Config{Fast: true}))
	defer d.Close()
	client := must(chain.Dial(r.ctx, chain.Config{Endpoints: []string{d.URL()}}))
	defer client.Close()
	owner := must(client.NewSender(r.ctx, signer.NewKey(devnet.DevAccount(0).Key), chain.SenderConfig{Poll: 100 * time.Millisecond}))
	defer owner.Close()
	network, _, err := chain.DeployNetwork(r.ctx, client, owner, chain.DeployConfig{
		Name: "bench", Validators: []common.Address{devnet.DevAccount(1).Address}, Keeper: owner.Address(), PanicButton: owner.Address(), Upgrader: owner.Address(),
		CommitTime: phaseTime, RevealTime: phaseTime, RetryTime: retryTime, Deployer: build.DeterministicDeployer,
	})
	check(err)
	c := must(chain.Open(r.ctx, client, network))
	network = must(chain.DeployStaking(r.ctx, c, owner, chain.StakingConfig{
		TokenName: "T", TokenSymbol: "T", Supply: stake.Tokens(100_000_000), Holder: owner.Address(), Minimum: stake.Tokens(100), Initialisation: 1, Undelegation: 100,
	}))
	c = must(chain.Open(r.ctx, client, network))

	file := must(plan.Parse(fmt.Appendf(nil, `
theseus: 1
kind: OperatorContract
name: bench
network: {name: bench, chainId: %d, codeRegistry: %v}
operatorContract:
  contract: VerificationOperator
  arguments:
    randomness: {contract: BlockRandomness}
    p: {seats: 7, minimumDistinct: 3, weightUnit: 1e18, feePerSeat: 0, drawFee: 0, settleFee: 0,
        drawTime: 100, commitTime: 100, revealTime: 100, penaltyAbsent: 1e18, penaltyWrong: 1e18}
services: [verification]
authorised: 66.7%%
`, network.ChainID, network.CodeRegistry)))
	process := must(plan.New(r.ctx, file, c, nil))
	must(process.Apply(r.ctx, owner, plan.ApplyOptions{}))
	token, amount := bind.NewToken(), stake.Tokens(100).Big()
	// Some wait for a block together: one after the other they would take a block each.
	var group errgroup.Group
	group.SetLimit(50)
	for i := range r.sizes.operators {
		operator := common.BigToAddress(big.NewInt(int64(0x10000 + i)))
		data := token.PackApproveAndCall(network.Staking, amount, stake.DelegationData(operator, operator, operator))
		group.Go(func() error {
			_, err := owner.Send(r.ctx, chain.Tx{Key: fmt.Sprint("stake/", i), To: &network.Token, Data: data, Gas: 400_000})
			return err
		})
	}
	check(group.Wait())
	check(d.SetNextTimestamp(d.Time() + 10))
	must(d.Commit(r.ctx))

	var took []float64
	for range r.sizes.pairs {
		start := time.Now()
		l := must(process.Look(r.ctx, owner.Address()))
		took = append(took, time.Since(start).Seconds())
		if n := len(l.Steps[3].NotActed); n != r.sizes.operators {
			check(fmt.Errorf("the plan tells of %d operators", n))
		}
	}
	return []figure{figure{
		What: fmt.Sprintf("plan, %d operators", r.sizes.operators), Unit: "s", Ours: median(took), Met: true, Note: "from the head's block to all steps",
	}.atMost(3)}
}
