package contracts_test

import (
	"math/big"
	"testing"

	"theseus/chain/evmtest"
)

// F6: what was verified was the code, not the address: other code that stands there later is never switched to, neither by an activation nor
// by the end of a guardian's halt.
func TestIncidentF6CodeReplacedAfterVerification(t *testing.T) {
	onForks(t, func(t *testing.T, fork evmtest.Fork) {
		w := newWorldOn(t, fork)
		contract := w.deployRecord(team())
		u := w.ready(w.upgradeOf(contract, w.attack("Plain", big.NewInt(1))))
		w.wait(contract)
		verified, other := w.Code(u.Implementation), w.Code(w.attack("Plain", big.NewInt(2)))
		activate := func() evmtest.Result { return w.activate(u) }

		w.SetCode(u.Implementation, other)
		w.refuses(contract, activate, "CodeHashDiffers", u.Implementation, u.CodeHash, [32]byte(w.CodeHash(u.Implementation)))
		w.SetCode(u.Implementation, verified)
		w.must(activate())

		w.must(w.registrySend("halt", contract)(guardian))
		w.AdvanceTime(7 * day)
		w.SetCode(u.Implementation, other)
		resume := func() evmtest.Result { return w.registrySend("resume", contract)(stranger) }
		w.repelled(contract, resume, "code that changed", "CodeHashDiffers", u.Implementation, u.CodeHash, [32]byte(w.CodeHash(u.Implementation)))
	})
}
