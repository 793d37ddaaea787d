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
	draw       = mustMethod("draw(uint96)")
	roundCount = mustMethod("roundCount() uint96,uint96")
	roundOf    = mustMethod("roundOf(uint96) bytes32,uint64,uint64,uint16,uint16,uint16,uint8,bytes32,bytes32")
	seatOf     = mustMethod("seatOf(uint96,uint256) address,bytes32,uint8,uint128,uint128")
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
	number, operator, registry := new(big.Int).SetUint64(r.Round), r.OperatorContract, p.chain.Network.CodeRegistry
	round, err := v.ask(operator, roundOf, number)
	if err != nil {
		return f, err
	}
	revealUntil, seats, reveals, outcome := round[2].(uint64), round[3].(uint16), round[5].(uint16), upgrade.Outcome(round[6].(uint8))
	if v.supports(operator, roundCount) {
		counts, err := v.ask(operator, roundCount)
		if err != nil {
			return f, err
		}
		if drawn := counts[1].(*big.Int); drawn.Cmp(number) < 0 {
			f.waits = fmt.Sprintf("the seats of round %d to be drawn", r.Round)
			// Its randomness may not be known yet.
			if next := new(big.Int).Add(drawn, big.NewInt(1)); v.supports(operator, draw, next) {
				f.tx = func(common.Address) chain.Tx { return chain.Tx{To: &operator, Data: draw.data(next)} }
			}
			return f, nil
		}
	}
	questions := make([]question, seats)
	for i := range questions {
		questions[i] = question{operator, seatOf, []any{number, big.NewInt(int64(i))}}
	}
	answers, err := v.askAll(questions)
	if err != nil {
		return f, err
	}
	for _, seat := range answers {
		party := Party{Address: seat[0].(common.Address)}
		party.Name = p.NameOf(party.Address)
		switch verdict := upgrade.Verdict(seat[2].(uint8)); {
		case verdict != upgrade.VerdictNone:
			party.State = verdict.String()
			f.acted = append(f.acted, party)
		case seat[1].([32]byte) != [32]byte{}:
			party.State = "committed, not revealed"
			f.missing = append(f.missing, party)
		default:
			party.State = "not committed"
			f.missing = append(f.missing, party)
		}
	}
	switch {
	case outcome != upgrade.OutcomePending:
		f.waits = fmt.Sprintf("round %d to be concluded", r.Round)
		f.tx = func(common.Address) chain.Tx { return chain.Tx{To: &registry, Data: conclude.data(r.Contract)} }
	case v.block.Time > revealUntil || seats > 0 && reveals == seats:
		f.waits = fmt.Sprintf("round %d to be settled", r.Round)
		f.tx = func(common.Address) chain.Tx {
			return chain.Tx{To: &operator, Data: settle.data(number)}
		}
	default:
		f.waits = fmt.Sprintf("round %d: %d of %d have revealed, until %s", r.Round, reveals, seats, clock(revealUntil))
	}
	return f, nil
}
