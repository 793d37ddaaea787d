package adopt

import (
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// SafeFile is a step as a batch for the transaction builder of the Safe's web application, format 1.0: its owners load, review and sign it
// there. Call data is given as it is, so that the builder shows what will be sent and not what somebody says of it.
func SafeFile(chainID uint64, safe common.Address, step *Step) ([]byte, error) {
	type transaction struct {
		To     common.Address `json:"to"`
		Value  string         `json:"value"`
		Data   hexutil.Bytes  `json:"data"`
		Method *struct{}      `json:"contractMethod"`
		Inputs *struct{}      `json:"contractInputsValues"`
	}
	type meta struct {
		Name        string         `json:"name"`
		Description string         `json:"description"`
		Version     string         `json:"txBuilderVersion"`
		Safe        common.Address `json:"createdFromSafeAddress"`
	}
	b, err := json.MarshalIndent(struct {
		Version      string        `json:"version"`
		ChainID      string        `json:"chainId"`
		CreatedAt    int64         `json:"createdAt"`
		Meta         meta          `json:"meta"`
		Transactions []transaction `json:"transactions"`
	}{
		"1.0", fmt.Sprint(chainID), 0, meta{"Theseus: " + step.Name, step.What, "1.16.5", safe},
		[]transaction{{To: *step.Tx.To, Value: "0", Data: step.Tx.Data}},
	}, "", "  ")
	return append(b, '\n'), err
}
