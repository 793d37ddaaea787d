package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"theseus/stake"
	"theseus/upgrade"
)

// StandingError says why it cannot be told on which staking contract a network stands.
type StandingError struct{ What string }

func (e *StandingError) Error() string { return e.What }

// Standing is the network with the token and the staking contract on which it stands now: those of the operator contracts that its service
// gives work, if they are all of one staking contract, which Registry approves with its token. What the network file said before does not
// matter: it is of before an upgrade, perhaps.
func (c *Contracts) Standing(ctx context.Context, block common.Hash) (*Network, error) {
	service, err := c.Service(ctx, block, common.Address{})
	if err != nil {
		return nil, err
	}
	n := c.Network
	n.Token, n.Staking = common.Address{}, common.Address{}
	for _, o := range service.Operators {
		if o.Listing != stake.Active {
			continue
		}
		staking, err := ask[common.Address](ctx, c, block, o.Address, abis().operator, "staking")
		if err != nil {
			return nil, err
		}
		switch {
		case staking == (common.Address{}) || staking == n.Staking: // permissioned, or another one of the same
		case n.Staking != (common.Address{}):
			return nil, &StandingError{fmt.Sprintf("the service works with two staking contracts, %v and %v: an upgrade is under way", n.Staking, staking)}
		default:
			n.Staking = staking
		}
	}
	if n.Staking == (common.Address{}) {
		return nil, &StandingError{fmt.Sprintf("the service %v works with no staked operator contract", n.Service)}
	}
	if n.Token, err = ask[common.Address](ctx, c, block, n.Staking, abis().staking, "token"); err != nil {
		return nil, err
	}
	for account, kind := range map[common.Address]stake.Kind{n.Staking: stake.KindStaking, n.Token: stake.KindToken} {
		listed, err := c.Listed(ctx, block, account)
		if err != nil {
			return nil, err
		}
		if listed.Kind != kind || listed.Status != upgrade.RegistryApproved {
			return nil, &StandingError{fmt.Sprintf("Registry does not approve %v as %v", account, kind)}
		}
	}
	return &n, nil
}
