package main

// sizes of what is measured.
type sizes struct {
	pairs        int   // of measurements of time; the median counts
	bigFiles     int   // of the tree of ordinary files
	bigBytes     int64 // of all of them
	smallFiles   int   // of the tree of small files
	smallBytes   int64
	library      string // the part of OpenZeppelin Contracts that is compiled, all of it if empty
	repeats      int    // compilations of one small contract in a row
	coldStart    bool   // also measure a compiler's first start on a machine
	records      []int
	pools        []int // operators in the pool of staked ones
	rebuilds     int   // contracts of the measured rebuild service
	latencyRuns  int
	operators    int // of the network that is planned for
	sources      int // files of the tree that is reviewed
	replayed     int // transactions of the contract that is rehearsed
	campaigns    int // that share a singleton
	pairFiles    int // documents with pairs of versions that are checked
	pairsPerFile int
	slimPairs    []int    // of documents with little in them
	families     []string // of the corpus; none: all
	token        string   // the contract of a validator's project, with a place for a number
}

var full = sizes{
	pairs: 5, bigFiles: 20_000, bigBytes: 2 << 30, smallFiles: 200_000, smallBytes: 200_000 << 10,
	repeats: 20, coldStart: true, records: []int{10, 1000, 100_000}, pools: []int{10, 1000, 10_000}, rebuilds: 40, latencyRuns: 5, operators: 1000, replayed: 1000, sources: 50, campaigns: 1000,
	pairFiles: 10, pairsPerFile: 50, slimPairs: []int{500, 2000}, token: tokenWithVotes,
}

// tiny runs in seconds, for the smoke test and for whoever changes a row.
var tiny = sizes{
	pairs: 1, bigFiles: 20, bigBytes: 2 << 20, smallFiles: 100, smallBytes: 100 << 10,
	library: "utils/types", repeats: 1, records: []int{1, 3, 8}, pools: []int{10, 20}, rebuilds: 1, latencyRuns: 1, operators: 20, replayed: 20, sources: 12, campaigns: 10,
	pairFiles: 2, pairsPerFile: 2, slimPairs: []int{2, 4}, families: []string{"operations"}, token: "pragma solidity ^0.8.0; contract Token { uint256 public constant NUMBER = %d; }",
}
