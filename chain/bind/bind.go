// Package bind holds what the contracts tree compiles to: creation and runtime code, ABIs, and Go bindings in the manner of
// abigen v2. Everything but this file is generated from contracts/src; a test fails when that is stale.
//
// The bindings pack call data and unpack answers, events and errors; they do no I/O. XMetaData.Bin is the creation code of
// contract X without the constructor's arguments; X.PackConstructor gives those.
package bind

//go:generate go run ./generate

import (
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
)

// Artifact is one contract that can be deployed.
type Artifact struct {
	// Name of the contract; unique in the tree.
	Name string
	// Source is the path of its file in contracts/src.
	Source string
	// MetaData holds ABI and creation code (hexadecimal, with 0x).
	MetaData *bind.MetaData
	// Runtime is the code it runs, in hexadecimal with 0x; zeros where immutables go.
	Runtime string
	// Immutables tells whether there are any; without, every deployment has CodeHash.
	Immutables bool
	// CodeHash is keccak256 of Runtime; zero with Immutables.
	CodeHash common.Hash
}

// Creation is the artifact's creation code with the constructor's arguments, as X.PackConstructor encodes them, appended.
func (a *Artifact) Creation(arguments []byte) []byte {
	return append(common.FromHex(a.MetaData.Bin), arguments...)
}

// ByName finds an artifact; nil if there is none of that name.
func ByName(name string) *Artifact {
	for i := range Artifacts {
		if Artifacts[i].Name == name {
			return &Artifacts[i]
		}
	}
	return nil
}
