package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"theseus/chain"
	"theseus/upgrade"
)

// drift of one contract: what runs against what the record says.
type drift struct {
	Contract common.Address `json:"contract"`
	State    string         `json:"state"`
	Expected common.Address `json:"expectedImplementation"`
	Found    common.Address `json:"foundImplementation"`
	Problems []string       `json:"problems"`
}

func driftCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "drift [CONTRACT…]",
		Short: "Compare what runs with what the records say; exit code 2 if anything differs",
		Long: `For each contract (all of the network when none is named): read the implementation from the proxy's ERC-1967 slot, not
from events, compare it with the record (or with halted code while it is halted), hash the code that stands there, and
check that the admin slot holds the record's Authority, or a ProxyAdmin that it owns. Reads are made at one block, by quorum.`,
		Example: "  theseus drift --json || notify-somebody",
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			c, head, err := e.contracts(ctx)
			if err != nil {
				return err
			}
			var contracts []common.Address
			for _, arg := range args {
				a, err := parseAddress("contract", arg)
				if err != nil {
					return err
				}
				contracts = append(contracts, a)
			}
			if len(contracts) == 0 {
				if contracts, err = c.Addresses(ctx, head.Hash); err != nil {
					return err
				}
			}
			rows := []drift{}
			bad := 0
			for _, contract := range contracts {
				d, err := driftOf(ctx, c, head, contract)
				if err != nil {
					return err
				}
				if len(d.Problems) > 0 {
					bad++
				}
				rows = append(rows, *d)
			}
			if err := e.print(rows, func(w io.Writer) {
				for _, d := range rows {
					verdict := "ok"
					if len(d.Problems) > 0 {
						verdict = "DRIFT"
					}
					fmt.Fprintf(w, "%v  %-6s %s\n", d.Contract, verdict, d.State)
					for _, p := range d.Problems {
						fmt.Fprintln(w, "   ", p)
					}
				}
			}); err != nil || bad == 0 {
				return err
			}
			return differs("%d of %d contracts do not run what their record says", bad, len(rows))
		},
	}
}

var (
	// ERC-1967: keccak256("eip1967.proxy.implementation") − 1 and keccak256("eip1967.proxy.admin") − 1.
	implementationSlot = common.HexToHash("0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc")
	adminSlot          = common.HexToHash("0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103")
)

func driftOf(ctx context.Context, c *chain.Contracts, head chain.Block, contract common.Address) (*drift, error) {
	r, err := c.Record(ctx, head.Hash, contract)
	if err != nil {
		return nil, err
	}
	d := &drift{Contract: contract, State: stateOf(r, head), Problems: []string{}}
	if r.Closed {
		return d, nil // whoever took it over answers for it
	}
	word, err := c.Storage(ctx, head.Hash, contract, implementationSlot)
	if err != nil {
		return nil, err
	}
	d.Found = common.BytesToAddress(word[12:])
	if d.Found == (common.Address{}) { // a beacon keeps it elsewhere; its Authority knows
		var refused *chain.RevertError
		if d.Found, err = c.Implementation(ctx, head.Hash, r.Authority); errors.As(err, &refused) {
			d.Problems = append(d.Problems, fmt.Sprintf("the Authority does not hold it: %v", refused))
		} else if err != nil {
			return nil, err
		}
	}
	d.Expected = r.Active.Implementation
	if r.Halt != upgrade.HaltNone {
		if d.Expected, err = c.HaltedCode(ctx, head.Hash, r.Authority); err != nil {
			return nil, err
		}
		if !r.Enforced {
			d.Problems = append(d.Problems, "the halt is recorded but the switch failed; `theseus halt --enforce` tries again")
		}
	}
	if d.Found != d.Expected {
		d.Problems = append(d.Problems, fmt.Sprintf("the proxy points at %v, the record says %v", d.Found, d.Expected))
	}
	if r.Halt == upgrade.HaltNone {
		code, err := c.Code(ctx, head.Hash, d.Found)
		if err != nil {
			return nil, err
		}
		if found := crypto.Keccak256Hash(code); found != common.Hash(r.Active.CodeHash) {
			d.Problems = append(d.Problems, fmt.Sprintf("code at %v has hash %v, the record says %v", d.Found, found, r.Active.CodeHash))
		}
	}
	// A UUPS proxy has no admin; a managed one has its Authority, for ever.
	if word, err = c.Storage(ctx, head.Hash, contract, adminSlot); err != nil {
		return nil, err
	}
	if admin := common.BytesToAddress(word[12:]); admin != (common.Address{}) && admin != r.Authority {
		// That of a transparent proxy of OpenZeppelin 5 is its ProxyAdmin for life, which the Authority owns.
		owner, err := c.OwnerOf(ctx, head.Hash, admin)
		if err != nil {
			return nil, err
		}
		if owner != r.Authority {
			d.Problems = append(d.Problems, fmt.Sprintf("the admin slot holds %v, which is neither the Authority %v nor owned by it", admin, r.Authority))
		}
	}
	return d, nil
}
