package upgradetest

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/upgrade"
)

// What the table does not vary: who calls, what contracts sign, what is sent.
func TestCalls(t *testing.T) {
	verified := &Event{policy: keep}
	for _, tc := range []struct {
		name  string
		state string
		do    func(m *Model, s *Story) (upgrade.Action, upgrade.Call)
		want  string
	}{
		{"a contract wallet's signature", "NONE/NONE", contractSigns(true), ""},
		{"a contract wallet that says no", "NONE/NONE", contractSigns(false), "SignatureInvalid"},
		{"activation from a contract", "VERIFIED/NONE", func(m *Model, s *Story) (upgrade.Action, upgrade.Call) {
			m.Advance(2 * Day)
			a := upgrade.Activate{Intent: s.last}
			call := m.Call(m.Stranger, a)
			call.Plain = false
			return a, call
		}, "ActivatorOnly"},
		{"activation with too much value", "VERIFIED/NONE", func(m *Model, s *Story) (upgrade.Action, upgrade.Call) {
			a := upgrade.Activate{Intent: s.last}
			call := m.Call(m.Stranger, a)
			call.Value = upgrade.NewUint256(1)
			return a, call
		}, "ValueDiffers"},
		{"activation with the least gas that was signed", "VERIFIED/NONE", withGas(500, 500), "NoLiveApproval"},
		{"activation with too little gas", "VERIFIED/NONE", withGas(500, 499), "NotEnoughGas"},
		{"a signer's own signature beside its transaction counts once", "NONE/NONE", func(m *Model, s *Story) (upgrade.Action, upgrade.Call) {
			u := m.Upgrade()
			a := upgrade.Submit{Intent: u, Signatures: m.Signatures(u, 1)}
			return a, m.Call(m.Signers()[0], a)
		}, "TooFewApprovals"},
		{"a signer's transaction beside another's signature", "NONE/NONE", func(m *Model, s *Story) (upgrade.Action, upgrade.Call) {
			u := m.Upgrade()
			a := upgrade.Submit{Intent: u, Signatures: m.Signatures(u, 1)}
			return a, m.Call(m.Signers()[1], a)
		}, ""},
		{"a family announces for somebody", "NONE/NEW", func(m *Model, s *Story) (upgrade.Action, upgrade.Call) {
			a := upgrade.Propose{Intent: m.Upgrade()}
			return a, m.Call(m.Family, a)
		}, ""},
		{"nothing is approved on Registry", "VERIFIED/NONE", func(m *Model, s *Story) (upgrade.Action, upgrade.Call) {
			m.Advance(2 * Day)
			a := upgrade.Activate{Intent: s.last}
			call := m.Call(m.Stranger, a)
			call.StatusOf = nil
			return a, call
		}, "OperatorContractNotApproved"},
	} {
		m := NewModel()
		action, call := tc.do(m, Reach(m, tc.state, verified))
		_, err := m.Decide(m.Record, action, call)
		if got := upgrade.ErrorName(err); got != tc.want {
			t.Errorf("%s: %v, want %q", tc.name, err, tc.want)
		}
	}
}

func contractSigns(yes bool) func(m *Model, s *Story) (upgrade.Action, upgrade.Call) {
	return func(m *Model, s *Story) (upgrade.Action, upgrade.Call) {
		u, configuration := m.Upgrade(), m.Configuration()
		said := []byte("by contract")
		packed, err := upgrade.PackSignatures(&configuration, map[common.Address][]byte{m.Signers()[0]: said, m.Signers()[1]: said})
		if err != nil {
			panic(err)
		}
		a := upgrade.Submit{Intent: u, Signatures: packed}
		call := m.Call(m.Stranger, a)
		call.ContractSigned = func(signer common.Address, d upgrade.Digest, signature []byte) bool {
			return yes && slices.Contains(m.Signers(), signer) && d == upgrade.DigestOf(m.Domain, u) && bytes.Equal(signature, said)
		}
		return a, call
	}
}

func withGas(signed, left uint64) func(m *Model, s *Story) (upgrade.Action, upgrade.Call) {
	return func(m *Model, s *Story) (upgrade.Action, upgrade.Call) {
		u := m.Upgrade()
		u.MinGas = upgrade.NewUint256(signed)
		a := upgrade.Activate{Intent: u, GasLeft: upgrade.NewUint256(left)}
		return a, m.Call(m.Stranger, a)
	}
}

func TestExplainNamesTheState(t *testing.T) {
	said := map[string]string{
		"UNREGISTERED": "no record", "CLOSED": "closed", "NONE": "No code intent", "APPROVED": "must be verified", "VERIFYING": "is being verified",
		"VERIFIED": "is verified since", "ROLLBACK": "needs no verification", "-LAPSED": "its time was over", "/NEW": "until version 1 is active",
		"/MISMATCH": "not what its tree builds to", "/SOURCE_CHANGED": "source of signed code changed", "/NO_VERDICT": "without a verdict",
		"/GUARDIAN": "guardian halted",
	}
	for _, state := range States() {
		m := Reach(NewModel(), state, &Event{policy: strict}).Now()
		status := m.Explain(m.Record, m.Time, m.StatusOf)
		text := strings.Join(status.Sentences, " ")
		stage, halt, _ := strings.Cut(state, "/")
		if strings.HasSuffix(stage, "-LAPSED") {
			stage = "-LAPSED"
		}
		for _, part := range []string{stage, "/" + halt} {
			if want, ok := said[part]; ok && !strings.Contains(text, want) {
				t.Errorf("%s: nothing of %q in: %s", state, want, text)
			}
		}
		if open := halt != ""; open != (len(status.Next) > 0) {
			t.Errorf("%s: next %+v", state, status.Next)
		}
	}
}

func TestCollect(t *testing.T) {
	m := NewModel()
	s := Reach(m, "NONE/NONE", &Event{})
	u := m.Upgrade()
	signers := m.Signers()
	s.must(s.Do(signers[0], upgrade.Submit{Intent: u}))
	s.must(s.Do(signers[2], upgrade.Reject{Digest: upgrade.DigestOf(m.Domain, u)}))
	c := m.Collect(m.Record, u, m.Time)
	if !slices.Equal(c.Approved, signers[:1]) || !slices.Equal(c.Rejected, signers[2:]) || !slices.Equal(c.Open, signers[1:2]) ||
		c.Need != 1 || c.Refusal != nil || c.Until != u.CollectUntil {
		t.Errorf("%+v", c)
	}
	if c := m.Collect(m.Record, u, u.CollectUntil+1); upgrade.ErrorName(c.Refusal) != "CollectTimeOver" {
		t.Errorf("afterwards: %v", c.Refusal)
	}
}
