package fork

import (
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
)

// Names are preimages of hashes that contracts computed: Solidity keeps values of mappings and dynamic arrays at such hashes (of key
// and slot, or of the slot alone).
type Names struct {
	mu        sync.Mutex
	preimages map[common.Hash][]byte
}

const (
	maxPreimage  = 4096    // bytes: a key may be a text
	maxPreimages = 1 << 18 // more are not learned
)

// NewNames knows nothing.
func NewNames() *Names { return &Names{preimages: make(map[common.Hash][]byte)} }

// Preimage of a hash, nil if none was seen.
func (n *Names) Preimage(hash common.Hash) []byte {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.preimages[hash]
}

// Add learns a preimage, and gives its hash.
func (n *Names) Add(preimage []byte) common.Hash {
	hash := crypto.Keccak256Hash(preimage)
	n.mu.Lock()
	defer n.mu.Unlock()
	if _, ok := n.preimages[hash]; !ok && len(n.preimages) < maxPreimages {
		n.preimages[hash] = preimage
	}
	return hash
}

// see is called before every instruction.
func (n *Names) see(_ uint64, op byte, _, _ uint64, scope tracing.OpContext, _ []byte, _ int, err error) {
	stack := scope.StackData()
	if vm.OpCode(op) != vm.KECCAK256 || err != nil || len(stack) < 2 {
		return
	}
	from, size := stack[len(stack)-1], stack[len(stack)-2]
	memory := scope.MemoryData()
	if !from.IsUint64() || !size.IsUint64() || size.Uint64() > maxPreimage || from.Uint64() > uint64(len(memory)) || size.Uint64() > uint64(len(memory))-from.Uint64() {
		return
	}
	n.Add(append([]byte(nil), memory[from.Uint64():from.Uint64()+size.Uint64()]...))
}
