// Package simulation plays whole networks of validators, good and bad, in one thread and without the world: a [Case] says
// everything that happens, so the same case gives the same [Report], step by step.
//
// The rules are not told again: rounds are [upgrade.Operator], the record is decided and folded by [upgrade.Network]; both are held
// against the Solidity in lock step elsewhere. Told again, in the few lines of good.go, is what a good validator does (package
// validator's play and judge, without disk and network).
//
//	blocks    every 15 seconds, with room for a bounded number of transactions, in an order that nobody chooses
//	network   transactions come late, are lost and sent again, overtake each other; see [Fault]
//	sources   an upgrade is good or wrong in one of the ways of [Kind]; servers are away, mirrors give false bytes
//	clocks    some good validators take it for later than it is
//	bad seats behave in one of the ways of [Behaviour], another one in each round if the case says so
//
// [Run] judges what happened: [Report.Wrong] are activations and halts that the truth does not justify and outcomes below the
// quorum, [Report.Stuck] are upgrades that should have come to their end and did not. [Shrink] makes a failing case small.
package simulation
