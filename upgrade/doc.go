// Package upgrade is the life of an upgrade, without the world around it: no network, no disk, no clock.
//
// People approve an [Intent]; its EIP-712 [Digest] is its id. A [Record] is what CodeRegistry keeps about one contract. Two
// functions hold all rules, the same as the contract's, and both are tested against it in lock step:
//
//	Network.Decide(record, action, call)   what the contract answers: the events it emits, or the error it refuses with
//	Network.Apply(record, event, time)     what an event does to a record
//
// Whoever follows a chain reads logs with [ParseLog] and folds them with Apply; whoever wants to know what a transaction would do
// asks Decide; whoever wants to know what comes next asks [Network.Explain]. Errors are the contract's own, as Go types of the
// same names; [ParseRevert] reads them from a refused transaction.
//
// Times are seconds of block time. Bytes are big endian.
package upgrade
