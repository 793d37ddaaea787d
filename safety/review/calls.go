package review

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"theseus/printable"
	"theseus/upgrade"
)

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
		}
		r.Calls = append(r.Calls, c)
	}
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
