package plan

import (
	"testing"

	"theseus/chain/bind"
)

// Every method that a process calls is one of the contract that it takes the other for.
func TestMethodsAreTheContracts(t *testing.T) {
	for name, methods := range map[string][]method{
		"Registry":                         {approve, disable, statusOf, kindOfOne, holderOf, isApproved},
		"VerificationService":              {add, deprecate, remove, listingOf, listed, startUpgrade, completeUpgrade, implementation, pendingUpgrade, upgradeDelay},
		"PermissionedVerificationOperator": {serviceOf, stakingOf, settle, roundOf, seatOf},
		"VerificationOperator":             {join, leafOf, leafAt, parameters, draw, roundCount, roundOf, seatOf, settle, stakingOf},
		"Token":                            {totalSupply, balanceOf, transfer, approveAndCall},
		"TokenMigration":                   {isFunded},
		"TokenStaking":                     {authorize, operatorCount, operatorAt, delegationOf, authorizedAt, initialisationPeriod, stakeToken},
		"CodeRegistry":                     {conclude},
		"Congress":                         {proposalCount, proposalOf, tallyOf, choiceOf},
	} {
		contract, err := bind.ByName(name).MetaData.ParseABI()
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range methods {
			found, ok := contract.Methods[m.name]
			if !ok || string(found.ID) != string(m.selector) {
				t.Errorf("%s has no %s", name, m.name)
				continue
			}
			// A tuple without dynamic parts is encoded as its parts are.
			var answers []string
			for _, a := range found.Outputs {
				if len(a.Type.TupleElems) == 0 {
					answers = append(answers, a.Type.String())
				}
				for _, e := range a.Type.TupleElems {
					answers = append(answers, e.String())
				}
			}
			if len(m.out) != len(answers) && len(m.out) > 0 {
				t.Errorf("%s of %s answers %v", m.name, name, answers)
				continue
			}
			for i, a := range m.out {
				if a.Type.String() != answers[i] {
					t.Errorf("%s of %s answers %v", m.name, name, answers)
				}
			}
		}
	}
}
