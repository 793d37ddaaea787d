package stake

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// Delegations are eligible, active, cancellable and recoverable when vectors/eligibility.json says so; contracts_test holds TokenStaking
// against the same table.
func TestEligibilityVectors(t *testing.T) {
	data, err := os.ReadFile("../vectors/eligibility.json")
	if err != nil {
		t.Fatal(err)
	}
	var rows []struct {
		Name                                                                                            string
		CreatedAt, InitialisationPeriod, UndelegatedAt, UndelegationPeriod, AuthorizedAt, TopUpAt, Time uint64
		Stake, TopUp, Eligible, Active                                                                  Amount
		Cancellable, Recoverable                                                                        bool
	}
	if err := json.Unmarshal(data, &rows); err != nil {
		t.Fatal(err)
	}
	if len(rows) < 40 {
		t.Errorf("%d rows", len(rows))
	}
	operator, contract, authorizer := common.Address{1}, common.Address{2}, common.Address{3}
	for _, row := range rows {
		d := Delegation{
			Owner: common.Address{4}, Amount: row.Stake, Beneficiary: common.Address{5}, CreatedAt: row.CreatedAt, UndelegatedAt: row.UndelegatedAt,
			Authorizer: authorizer, UndelegationPeriod: row.UndelegationPeriod, TopUpAt: row.TopUpAt, TopUpAmount: row.TopUp,
		}
		s := &Staking{
			InitialisationPeriod: row.InitialisationPeriod, Delegations: map[common.Address]Delegation{operator: d}, AuthorizedAt: map[Authorization]uint64{},
		}
		if row.AuthorizedAt != 0 && row.AuthorizedAt <= row.Time {
			s.AuthorizedAt[Authorization{authorizer, contract}] = row.AuthorizedAt
		}
		c := Call{Time: row.Time, Approved: func(a common.Address) bool { return a == contract }}
		later := c
		later.Time += 12345
		if got := s.EligibleStake(c, operator, contract); got != row.Eligible {
			t.Errorf("%s: eligible %v, want %v", row.Name, got, row.Eligible)
		}
		if got := s.ActiveStake(c, operator, contract); got != row.Active {
			t.Errorf("%s: active %v, want %v", row.Name, got, row.Active)
		}
		if got := s.WasEligible(later, operator, contract, row.Time); got != !row.Eligible.IsZero() {
			t.Errorf("%s: was eligible %v", row.Name, got)
		}
		if got := row.Time <= d.CancelUntil(row.InitialisationPeriod); got != row.Cancellable {
			t.Errorf("%s: cancellable %v", row.Name, got)
		}
		if got := row.Time > d.RecoverAfter(); got != row.Recoverable {
			t.Errorf("%s: recoverable %v", row.Name, got)
		}
	}
}
