// Package release makes the client package of contracts that are under records: what a program needs to call them, and the
// evidence that what it calls is what was approved.
//
// The road of a release: the chain is asked what runs and how it came to run (chain.go); the build that the validators agreed
// on is found or made again (builds.go); both are a Manifest (manifest.go), which is compared with that of the release before
// (abi.go, layout.go, compare.go); the difference decides the version and is the changelog (next.go). Manifest to
// files (npm.go, golang.go) and files to archive (archive.go) are functions of their arguments: no clock, no folder, no locale.
// registry.go speaks to npm registries.
//
// Nothing is taken from a working copy. A build counts if its digest is the one that the record's round agreed on, so it does
// not matter where its file lay.
package release
