package main

import (
	"slices"
)

// gasFigures measures what the main job costs, beside the tools that do a part of it today.
func gasFigures(r *run) []figure {
	o := newOthers(r.peerContracts())
	w := newNetwork(r.ctx, o.contracts["Counter"])
	r.say("  transactions")

	w.upgraded(created(w, team(100))) // the first of all pays for counts that later ones only raise
	deployed := team(300)
	ours := w.create(deployed)
	twin := w.create(team(300))
	for range 2 {
		w.upgraded(deployed)
	}
	u := w.next(deployed)
	submitted := w.submit(deployed, u)
	requested := w.request(deployed)
	commits, reveals, settled := w.round()
	concluded := w.conclude(deployed)
	activated := w.activate(deployed, u)
	proxied := w.run(anyone, deployed.contract, "x", o.contracts["Counter"].Pack("x")).GasUsed
	direct := w.run(anyone, u.Implementation, "x", o.contracts["Counter"].Pack("x")).GasUsed

	transparent, _, transparentGas := o.transparent(deployer)
	safe := o.newSafe(keys(100, signers))
	gas := func(what string, ours uint64, yardstick string, theirs uint64) figure {
		return figure{What: what, Unit: "gas", Ours: float64(ours), Yardstick: yardstick, Theirs: float64(theirs)}
	}
	call, approve, deploy := "proxied call over direct call, cold", "6 of 9 approve an upgrade and the code switches (submit + activate)", "proxy, Authority and record with nine signers, deployed"
	return []figure{
		gas(call, proxied-direct, "OpenZeppelin Transparent", o.overhead(transparent)).atMost(4800),
		gas(call, proxied-direct, "Solady ERC-1967", o.overhead(o.solady())).atMost(4800),
		gas(approve, submitted+activated, "Safe 1.5.0 + ProxyAdmin", safe.upgrade()).atMost(200_000),
		gas(approve, submitted+activated, "Safe + timelock, schedule and execute", safe.timelocked()).atMost(200_000),
		gas("  of it submit", submitted, "", 0).reported(),
		gas("  of it activate", activated, "", 0).reported(),
		gas("requestVerification", requested, "", 0).reported(),
		gas("commit, the dearest of four", slices.Max(commits), "", 0).atMost(60_000),
		gas("reveal, the dearest of four", slices.Max(reveals), "", 0).atMost(60_000),
		gas("settle", settled, "", 0).reported(),
		gas("conclude a MATCH", concluded, "", 0).reported(),
		gas(deploy, ours, "OpenZeppelin Transparent + ProxyAdmin", transparentGas).atMost(600_000),
		gas(deploy, ours, "create a 6-of-9 Safe", safe.created).atMost(600_000),
		gas(deploy, ours, "both", transparentGas+safe.created).atMost(600_000),
		gas("  with the signers of an earlier record", twin, "", 0).reported(),
	}
}

// created gives a record that exists.
func created(w *network, r *record) *record {
	w.create(r)
	return r
}
