// Package stake is the contracts of the staked network without a chain: the same functions with the same checks in the same order, so
// that programs know what the contracts will do, and tests that the contracts do it. It does no I/O; times and what other contracts
// answer are arguments.
//
// A function of a contract is a method that gives the events emitted, in order, or the refusal, after which nothing has changed. Events
// and errors are structs of the same names and arguments, used by pointer.
package stake
