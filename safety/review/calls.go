package review

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"theseus/printable"
	"theseus/upgrade"
)

// Call is one that activation makes, decoded where the new code says how.
type Call struct {
	What string        `json:"what"` // initialiser, assertion 0, …
	To   string        `json:"to"`
	Data hexutil.Bytes `json:"data"`
	Text string        `json:"text"` // initialise(0x…, 5)
	Then string        `json:"then,omitempty"`
}

// calls lists what activation calls.
func (r *Report) calls(s *Subject, code *upgrade.Code) {
	contract := s.Proposal.Intent.Head().Contract
	definition, err := abi.JSON(bytes.NewReader(s.New.Artifact.ABI))
	if err != nil {
		definition = abi.ABI{}
	}
	if len(code.Initialiser) > 0 || !code.Value.IsZero() {
		r.Calls = append(r.Calls, Call{What: "initialiser", To: contract.Hex(), Data: code.Initialiser, Text: decoded(&definition, code.Initialiser), Then: fmt.Sprintf("with %v wei", code.Value)})
	}
	for i, a := range code.Assertions {
		c := Call{What: fmt.Sprintf("assertion %d", i), To: a.Target.Hex(), Data: a.CallData, Text: "not known: another contract's", Then: fmt.Sprintf("must be %v %v", a.Comparison, a.Expected)}
		if a.Target == contract {
			c.Text = decoded(&definition, a.CallData)
			if text := expected(&definition, &a); text != "" {
				c.Then += " (" + text + ")"
			}
		}
		r.Calls = append(r.Calls, c)
	}
}

// expected is the word that an assertion compares with, as what its function answers; empty where that is not known.
func expected(definition *abi.ABI, a *upgrade.Assertion) string {
	if a.Comparison == upgrade.HASH || len(a.CallData) < 4 {
		return ""
	}
	m, err := definition.MethodById(a.CallData)
	if err != nil || len(m.Outputs) == 0 {
		return ""
	}
	switch m.Outputs[0].Type.T {
	case abi.UintTy, abi.IntTy, abi.BoolTy, abi.AddressTy, abi.FixedBytesTy:
	default:
		return ""
	}
	values, err := m.Outputs[:1].Unpack(a.Expected[:])
	if err != nil {
		return "no value that it can answer"
	}
	return printable.Value(values[0])
}

// decoded is a call as Solidity would write it. What has no function, or more bytes than its arguments, is said to.
func decoded(definition *abi.ABI, data []byte) string {
	if len(data) == 0 {
		return "receive()"
	}
	if len(data) < 4 {
		return "fallback(): fewer than 4 bytes"
	}
	m, err := definition.MethodById(data)
	if err != nil {
		return fmt.Sprintf("the new code has no function %x: its fallback is called", data[:4])
	}
	values, err := m.Inputs.Unpack(data[4:])
	if err != nil {
		return fmt.Sprintf("%s with arguments that cannot be read", printable.Text(m.Sig))
	}
	texts := make([]string, len(values))
	for i, v := range values {
		texts[i] = printable.Value(v)
		if name := m.Inputs[i].Name; name != "" {
			texts[i] = name + " = " + texts[i]
		}
	}
	text := m.RawName + "(" + strings.Join(texts, ", ") + ")"
	if packed, err := m.Inputs.Pack(values...); err != nil || !bytes.Equal(packed, data[4:]) {
		text += ", with bytes that its arguments do not need"
	}
	return printable.Text(text)
}
