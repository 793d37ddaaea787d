package audit

import (
	"math/big"

	"theseus/code/output"
	"theseus/safety/layout"
)

// Counter is where a contract counts how often it was initialised, if it has OpenZeppelin's Initializable: a slot, and by how many bits
// the number is shifted there. All ones mean that it is locked for ever.
func Counter(k *output.Contract) (slot *big.Int, shift uint, ok bool) {
	l := layout.Of(k)
	for _, n := range l.Namespaces {
		if n.ID == "openzeppelin.storage.Initializable" {
			return new(big.Int).SetBytes(n.Slot), 0, true
		}
	}
	for _, v := range l.Storage {
		if v.Owner == "Initializable" && (v.Name == "_initialized" || v.Name == "initialized") {
			slot, offset := new(big.Int).DivMod(v.At, big.NewInt(32), new(big.Int))
			return slot, uint(offset.Uint64()) * 8, true
		}
	}
	return nil, 0, false
}
