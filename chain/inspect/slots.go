package inspect

import (
	"bytes"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
)

// Where proxies keep what they are.
var (
	implementationSlot = before("eip1967.proxy.implementation")
	adminSlot          = before("eip1967.proxy.admin")
	beaconSlot         = before("eip1967.proxy.beacon")
	zosSlot            = crypto.Keccak256Hash([]byte("org.zeppelinos.proxy.implementation"))
	zosAdminSlot       = crypto.Keccak256Hash([]byte("org.zeppelinos.proxy.admin"))
	proxiableSlot      = crypto.Keccak256Hash([]byte("PROXIABLE"))
	// ERC-7201 of openzeppelin.storage.Initializable.
	initializableSlot = namespace("openzeppelin.storage.Initializable")
)

var knownSlots = []common.Hash{implementationSlot, adminSlot, beaconSlot, zosSlot, zosAdminSlot, proxiableSlot, initializableSlot, {}}

// before is the slot that ERC-1967 makes of a name: one less than its hash, so that no preimage is known.
func before(name string) common.Hash {
	n := new(big.Int).SetBytes(crypto.Keccak256([]byte(name)))
	return common.BigToHash(n.Sub(n, common.Big1))
}

// namespace is where ERC-7201 puts what is called so.
func namespace(name string) common.Hash {
	slot := crypto.Keccak256Hash(before(name).Bytes())
	slot[31] = 0
	return slot
}

func addressIn(word common.Hash) common.Address { return common.BytesToAddress(word[12:]) }

// cloned is the implementation of an EIP-1167 clone, also of its shorter forms: code of at most 60 bytes that holds one address and ends by
// delegating to it.
func cloned(code []byte) (common.Address, bool) {
	for _, form := range []struct{ head, tail string }{
		{"363d3d373d3d3d363d73", "5af43d82803e903d91602b57fd5bf3"},
		{"3d3d3d3d363d3d37363d73", "5af43d3d93803e602a57fd5bf3"},
		{"365f5f375f5f365f73", "5af43d5f5f3e5f3d91602a57fd5bf3"},
		{"5f5f365f5f37365f73", "5af43d5f5f3e6029573d5ffd5b3d5ff3"},
	} {
		head, tail := common.FromHex(form.head), common.FromHex(form.tail)
		if !bytes.HasPrefix(code, head) || len(code) < len(head)+20+len(tail) {
			continue
		}
		if bytes.HasPrefix(code[len(head)+20:], tail) { // what follows are immutable arguments
			return common.BytesToAddress(code[len(head) : len(head)+20]), true
		}
	}
	return common.Address{}, false
}

// maxSelectors is how many of a contract's functions are tried.
const maxSelectors = 128

// selectors are the four-byte constants in code, which is where a dispatcher has its functions; some are something else.
func selectors(code []byte) [][4]byte {
	var all [][4]byte
	seen := make(map[[4]byte]bool)
	walk(code, func(op vm.OpCode, constant []byte) {
		if op == vm.PUSH3 && len(constant) == 3 { // one that begins with a zero
			constant = append([]byte{0}, constant...)
		}
		if len(constant) != 4 || len(all) == maxSelectors {
			return
		}
		s := [4]byte(constant)
		if !seen[s] && s != [4]byte{0xff, 0xff, 0xff, 0xff} {
			seen[s], all = true, append(all, s)
		}
	})
	return all
}

// has reports whether code, read as instructions, has one; what follows as data may be read along.
func has(code []byte, wanted vm.OpCode) (found bool) {
	walk(withoutMetadata(code), func(op vm.OpCode, _ []byte) { found = found || op == wanted })
	return found
}

func walk(code []byte, visit func(op vm.OpCode, constant []byte)) {
	for i := 0; i < len(code); i++ {
		op := vm.OpCode(code[i])
		size := 0
		if op.IsPush() {
			size = int(op - vm.PUSH0)
		}
		end := min(i+1+size, len(code))
		visit(op, code[i+1:end])
		i += size
	}
}

// withoutMetadata cuts off what Solidity appends: CBOR, and its length in the last two bytes.
func withoutMetadata(code []byte) []byte {
	if len(code) < 2 {
		return code
	}
	size := int(code[len(code)-2])<<8 | int(code[len(code)-1])
	if start := len(code) - 2 - size; start > 0 && size > 0 && code[start]&0xe0 == 0xa0 {
		return code[:start]
	}
	return code
}
