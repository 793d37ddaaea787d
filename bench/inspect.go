package main

import (
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/chain/devnet"
	"theseus/chain/foreigntest"
	look "theseus/chain/inspect"
	"theseus/chain/signer"
)

// inspectFigures are how long it takes to find out everything about a proxy that was upgraded often.
func inspectFigures(r *run) []figure {
	const implementations = 50
	d := must(devnet.Start(r.ctx, devnet.Config{Fast: true}))
	defer d.Close()
	client := must(chain.Dial(r.ctx, chain.Config{Endpoints: []string{d.URL()}}))
	defer client.Close()
	owner := must(client.NewSender(r.ctx, signer.NewKey(devnet.DevAccount(0).Key), chain.SenderConfig{Poll: 10 * time.Millisecond}))
	defer owner.Close()
	create := func(name string, arguments ...any) common.Address {
		return must(owner.Send(r.ctx, chain.Tx{Data: must(foreigntest.Load(name)).Creation(arguments...)})).ContractAddress
	}
	box := must(foreigntest.Load("four/Box"))
	admin := create("four/ProxyAdmin")
	proxy := create("four/TransparentUpgradeableProxy", create("four/Box", big.NewInt(0), true), admin, box.Pack("initialize", big.NewInt(7)))
	upgrade := must(foreigntest.Load("four/ProxyAdmin"))
	for i := int64(1); i < implementations; i++ {
		must(owner.Send(r.ctx, chain.Tx{To: &admin, Data: upgrade.Pack("upgrade", proxy, create("four/Box", big.NewInt(i), true))}))
	}

	var took []float64
	for range r.sizes.pairs {
		start := time.Now()
		report := must(look.Inspect(r.ctx, client, must(client.Head(r.ctx)), proxy, 0))
		took = append(took, time.Since(start).Seconds())
		if n := len(report.History); n != implementations || len(report.Warnings) > 0 || report.History[0].State != "agrees" {
			check(fmt.Errorf("inspect tells of %d implementations, %q", n, report.Warnings))
		}
	}
	return []figure{figure{
		What: fmt.Sprintf("inspect, %d implementations", implementations), Unit: "s", Ours: median(took), Met: true, Note: "kind, code that runs, parties, upgrades tried, history from events and state, initialisers tried",
	}.atMost(2)}
}
