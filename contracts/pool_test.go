package contracts_test

import (
	"fmt"
	"testing"
)

func TestVerificationOperatorRound(t *testing.T) {
	b := newPool(t, sevenSeats())
	b.joined(100, 200, 300, 400)
	round, seats := b.drawn()
	t.Log(round, seats)
	b.play(round, nil)
	if r := b.round(round); r.Outcome != 1 || r.Commits != 7 || r.Reveals != 7 {
		t.Errorf("round %+v", r)
	}
	fmt.Println(b.earned(drawer), b.earned(settler), b.earned(beneficiary))
}
