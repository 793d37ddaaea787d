// Package rehearse runs an upgrade before anyone signs it: on a copy of live state it performs the activation as it would happen, calls
// what can be called before and after, and replays the contract's past transactions against old and new code from the same states. What
// it shows can be derived again by everyone from the chain and two trees.
package rehearse
