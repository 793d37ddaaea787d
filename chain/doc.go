// Package chain is the only home of JSON-RPC: what is asked of a chain, what is sent to it, and how its logs become
// events of package upgrade.
//
// Reads that decide anything are made at a block hash and count only when a quorum of the endpoints gives the same answer;
// with fewer, [NoQuorumError] says who said what, and nobody falls back to a single voice. Block hashes are taken from the
// endpoints and never recomputed, because there are EVM chains whose headers do not hash to them.
//
// endpoint.go is one server, agree.go many; client.go finds blocks, read.go reads at them, follow.go goes along them through
// reorganisations; sender.go, fees.go, wait.go and journal.go send, once; network.go names the contracts of one Theseus,
// contracts.go reads and writes them.
package chain
