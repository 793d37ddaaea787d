// Package plan carries upgrades of a network through, from a file that says what is wanted.
//
// A file names a kind of process; the process is an ordered set of steps, each with those that must be done before it. Whether a
// step is done, who must act and what is waited for is read from the chain at one block, every time anew: nothing is remembered
// here, so several people can apply one file, again and again, and after any crash. Three things make that safe:
//
//   - Contracts are created by CREATE2 with a salt that the file determines: their addresses are known before, and a step
//     that creates one is done when there is code.
//   - A step is one transaction with one effect. The sender's journal keeps it from being sent twice from one account; if two
//     accounts send it, the contracts refuse the second.
//   - A wait is over once what was waited for has happened, even if its condition ceases to hold afterwards.
package plan
