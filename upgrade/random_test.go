package upgrade

import (
	"math"
	"math/rand/v2"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// randomness draws values for tests: now and then an edge, else anything.
type randomness struct{ *rand.Rand }

func newRandomness(seed uint64) randomness { return randomness{rand.New(rand.NewPCG(seed, seed))} }

func (r randomness) bytes(n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(r.Uint32())
	}
	return b
}

func (r randomness) word() (w [32]byte) {
	switch r.IntN(8) {
	case 0:
	case 1:
		for i := range w {
			w[i] = 0xff
		}
	default:
		copy(w[:], r.bytes(32))
	}
	return w
}

func (r randomness) address() (a common.Address) {
	if r.IntN(8) != 0 {
		copy(a[:], r.bytes(20))
	}
	return a
}

func (r randomness) number(most uint64) uint64 {
	switch r.IntN(6) {
	case 0:
		return 0
	case 1:
		return most
	}
	return r.Uint64() & most
}

func (r randomness) text(most int) string {
	const letters = "abcdefghijklmnopqrstuvwxyz:/.@#-_ éß漢\"\\<&>\n"
	runes := []rune(letters)
	text := make([]rune, r.IntN(most+1))
	for i := range text {
		text[i] = runes[r.IntN(len(runes))]
	}
	return string(text)
}

func (r randomness) header() Header {
	return Header{
		Contract: r.address(), Epoch: r.number(math.MaxUint64), Proposer: r.address(), Nonce: r.word(),
		CollectUntil: r.number(math.MaxUint64),
	}
}

func (r randomness) code() Code {
	c := Code{
		Version: uint32(r.number(math.MaxUint32)), ActiveHash: r.word(), NewHash: r.word(), Link: r.text(128), Commit: r.word(),
		ContractName: r.text(40), Implementation: r.address(), CodeHash: r.word(), Initialiser: r.bytes(r.IntN(100)), Value: r.word(),
		AllowedFindings: r.word(), MinGas: r.word(), Activator: r.address(), Bundle: r.word(),
		ActivateUntil: r.number(math.MaxUint64),
	}
	c.Assertions = make([]Assertion, r.IntN(5)*r.IntN(5))
	for i := range c.Assertions {
		c.Assertions[i] = Assertion{
			Target: r.address(), CallData: r.bytes(r.IntN(70)), Comparison: Comparison(r.IntN(7)), Expected: r.word(),
		}
	}
	return c
}

func (r randomness) configuration() Configuration {
	c := Configuration{
		Signers: make([]common.Address, 1+r.IntN(MaxSigners)), Delay: r.number(math.MaxUint64) % (MaxDelay + 1),
		HaltOnSourceChanged: r.IntN(2) == 0, HaltOnNoVerdict: r.IntN(2) == 0, FindingsRequired: r.IntN(2) == 0, Guardian: r.address(),
	}
	for i := range c.Signers {
		c.Signers[i] = common.Address(r.bytes(20))
	}
	slices.SortFunc(c.Signers, common.Address.Cmp)
	c.Threshold = uint8(1 + r.IntN(len(c.Signers)))
	return c
}

func (r randomness) intent(k Kind) Intent {
	switch h := r.header(); k {
	case KindUpgrade:
		return &Upgrade{h, r.code()}
	case KindRollBack:
		return &RollBack{h, r.code(), uint32(r.number(math.MaxUint32))}
	case KindReconfigure:
		return &Reconfigure{h, r.configuration()}
	case KindCancel:
		return &Cancel{h, r.word()}
	case KindHandOver:
		return &HandOver{h, r.address()}
	default:
		return &Archive{h}
	}
}
