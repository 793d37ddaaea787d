package build

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"theseus/code/solc"
	"theseus/code/tree"
)

// Artifact is everything that a tree determines about one contract on one chain. Its JSON form has the fields named
// here, in this order; hashes, addresses and code are 0x and lower-case hexadecimal digits (addresses with the checksum
// of EIP-55), chainId is a number, and abi, storageLayout and metadata are as the compiler wrote them.
type Artifact struct {
	TreeHash        tree.Hash    `json:"treeHash"`
	Contract        string       `json:"contract"` // name in the recipe
	ChainID         uint64       `json:"chainId"`
	InputDigest     common.Hash  `json:"inputDigest"` // SHA-256 of the standard-JSON input
	CompilerVersion solc.Version `json:"compilerVersion"`
	CompilerDigest  common.Hash  `json:"compilerDigest"` // SHA-256 of the soljson.js

	CreationCode hexutil.Bytes `json:"creationCode"` // linked, arguments included
	RuntimeCode  hexutil.Bytes `json:"runtimeCode"`  // as deployed: linked, immutables filled
	CodeHash     common.Hash   `json:"codeHash"`     // Keccak-256 of RuntimeCode

	ABI               json.RawMessage   `json:"abi"`
	StorageLayout     json.RawMessage   `json:"storageLayout"`
	Metadata          string            `json:"metadata"`
	MethodIdentifiers map[string]string `json:"methodIdentifiers"` // "transfer(address,uint256)" to "a9059cbb"

	Deployer       common.Address `json:"deployer"`       // the CREATE2 deployer, which the constructor sees as its caller
	Implementation common.Address `json:"implementation"` // CREATE2 of Deployer, TreeHash and CreationCode
	BuildDigest    common.Hash    `json:"buildDigest"`    // see Digest
	Libraries      []Library      `json:"libraries"`      // linked into the code, what they need first
}

// Library is one that is linked into a contract's code, directly or by another library.
type Library struct {
	Source  string         `json:"source"` // path in the tree
	Name    string         `json:"name"`   // in Source
	Address common.Address `json:"address"`
	// CodeHash is what Keccak-256 of the code at Address must be.
	CodeHash common.Hash `json:"codeHash"`
	// CreationCode is for the same deployer and salt as the contract's. It is empty for a library that the recipe gives
	// by address: whoever relies on it compares the code hash on the chain.
	CreationCode hexutil.Bytes `json:"creationCode"`
}

// Digest is the build digest: SHA-256 over the following fields, each as its length in 8 bytes, big-endian, and its
// bytes. Text is UTF-8; hashes have 32 bytes and addresses 20; numbers have 8, big-endian.
//
//	"theseus build 1"
//	TreeHash  Contract  ChainID  InputDigest  CompilerVersion  CompilerDigest
//	CreationCode  RuntimeCode  ABI  StorageLayout  Metadata
//	number of MethodIdentifiers, then of each, in the byte order of the signatures: signature, identifier as text
//	Deployer  Implementation
//	number of Libraries, then of each, in order: Source, Name, Address, CodeHash, CreationCode
//
// CodeHash follows from RuntimeCode and has no place of its own.
func (a *Artifact) Digest() common.Hash {
	h := sha256.New()
	field := func(b []byte) {
		h.Write(binary.BigEndian.AppendUint64(nil, uint64(len(b))))
		h.Write(b)
	}
	number := func(n uint64) { field(binary.BigEndian.AppendUint64(nil, n)) }

	field([]byte("theseus build 1"))
	field(a.TreeHash[:])
	field([]byte(a.Contract))
	number(a.ChainID)
	field(a.InputDigest[:])
	field([]byte(a.CompilerVersion))
	field(a.CompilerDigest[:])
	field(a.CreationCode)
	field(a.RuntimeCode)
	field(a.ABI)
	field(a.StorageLayout)
	field([]byte(a.Metadata))
	number(uint64(len(a.MethodIdentifiers)))
	for _, signature := range slices.Sorted(maps.Keys(a.MethodIdentifiers)) {
		field([]byte(signature))
		field([]byte(a.MethodIdentifiers[signature]))
	}
	field(a.Deployer[:])
	field(a.Implementation[:])
	number(uint64(len(a.Libraries)))
	for _, l := range a.Libraries {
		field([]byte(l.Source))
		field([]byte(l.Name))
		field(l.Address[:])
		field(l.CodeHash[:])
		field(l.CreationCode)
	}
	return common.Hash(h.Sum(nil))
}
