package plan

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/upgrade"
)

var (
	conclude   = mustMethod("conclude(address)")
	settle     = mustMethod("settle(uint96)")
	isApproved = mustMethod("isApproved(address,uint8) bool")
)

// verifying lists the records whose verification is under way in an operator contract.
func (v *view) verifying(operator common.Address) ([]*upgrade.Record, error) {
	contracts, err := v.chain.Addresses(v.ctx, v.block.Hash)
	if err != nil {
		return nil, err
	}
	var open []*upgrade.Record
	for _, c := range contracts {
		r, err := v.chain.Record(v.ctx, v.block.Hash, c)
		if err != nil {
			return nil, err
		}
		if r.OperatorContract == operator && r.Stage == upgrade.StageVerifying && r.Live(v.block.Time) {
			open = append(open, r)
		}
	}
	return open, nil
}

// underWay tells of a record's round: who has answered and who has not, and what anyone can do about it.
func (p *Process) underWay(v *view, r *upgrade.Record) (finding, error) {
	f := finding{anyone: true, role: "validators"}
	round, err := v.chain.RoundOf(v.ctx, v.block.Hash, r.OperatorContract, r.Round)
	if err != nil {
		return f, err
	}
	for i := range round.Seats {
		seat, err := v.chain.SeatOf(v.ctx, v.block.Hash, r.OperatorContract, r.Round, i)
		if err != nil {
			return f, err
		}
		party := Party{Name: p.NameOf(seat.Validator), Address: seat.Validator}
		switch {
		case seat.Verdict != upgrade.VerdictNone:
			party.State = seat.Verdict.String()
			f.acted = append(f.acted, party)
		case seat.Committed:
			party.State = "committed, not revealed"
			f.missing = append(f.missing, party)
		default:
			party.State = "not committed"
			f.missing = append(f.missing, party)
		}
	}
	operator, registry := r.OperatorContract, p.chain.Network.CodeRegistry
	switch {
	case round.Outcome != upgrade.OutcomePending:
		f.waits = fmt.Sprintf("round %d to be concluded", r.Round)
		f.tx = func(common.Address) chain.Tx { return chain.Tx{To: &registry, Data: conclude.data(r.Contract)} }
	case v.block.Time > round.RevealUntil || round.Seats > 0 && round.Reveals == round.Seats:
		f.waits = fmt.Sprintf("round %d to be settled", r.Round)
		f.tx = func(common.Address) chain.Tx {
			return chain.Tx{To: &operator, Data: settle.data(new(big.Int).SetUint64(r.Round))}
		}
	default:
		f.waits = fmt.Sprintf("round %d: %d of %d have revealed, until %s", r.Round, round.Reveals, round.Seats, clock(round.RevealUntil))
	}
	return f, nil
}
