package plan

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"theseus/upgrade"
)

var (
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

// roundNumber is a round as its contract takes it.
func roundNumber(n uint64) *big.Int { return new(big.Int).SetUint64(n) }
