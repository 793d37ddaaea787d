package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"theseus/stake"
)

// Service is what a service contract says of itself.
type Service struct {
	Address        common.Address
	Implementation common.Address
	Operators      []ServiceOperator
	Upgrade        stake.ServiceUpgrade
	// Who may change the list, and who the code; zero if the service is not approved on Registry.
	OperatorContractUpgrader, ServiceUpgrader common.Address
}

// ServiceOperator is an operator contract on a service's list.
type ServiceOperator struct {
	Address common.Address
	Listing stake.Listing
	// Weight is its share of the requests made now; zero if it gets none.
	Weight *big.Int
}

// IRegistry.Role of services.
const (
	roleOperatorContractUpgrader uint8 = 3
	roleServiceUpgrader          uint8 = 4
)

// Service reads a service contract; the zero address is the network's.
func (c *Contracts) Service(ctx context.Context, block common.Hash, address common.Address) (*Service, error) {
	if address == (common.Address{}) {
		address = c.Network.Service
	}
	s := &Service{Address: address}
	var err error
	if s.Implementation, err = ask[common.Address](ctx, c, block, address, abis().service, "implementation"); err != nil {
		return nil, fmt.Errorf("%v is no service contract: %w", address, err)
	}
	for role, holder := range map[uint8]*common.Address{
		roleOperatorContractUpgrader: &s.OperatorContractUpgrader, roleServiceUpgrader: &s.ServiceUpgrader,
	} {
		if *holder, err = ask[common.Address](ctx, c, block, c.Network.Registry, abis().registry, "holderOf", role, address); err != nil {
			return nil, err
		}
	}
	pending, err := c.answers(ctx, block, address, "pendingUpgrade")
	if err != nil {
		return nil, err
	}
	s.Upgrade = stake.ServiceUpgrade{Digest: pending[0].([32]byte), From: pending[1].(uint64), Until: pending[2].(uint64)}
	candidates, err := c.answers(ctx, block, address, "candidates")
	if err != nil {
		return nil, err
	}
	weights := make(map[common.Address]*big.Int)
	for i, candidate := range candidates[0].([]common.Address) {
		weights[candidate] = candidates[1].([]*big.Int)[i]
	}
	list, err := ask[[]common.Address](ctx, c, block, address, abis().service, "operatorContracts")
	if err != nil {
		return nil, err
	}
	for _, operator := range list {
		listing, err := ask[uint8](ctx, c, block, address, abis().service, "listingOf", operator)
		if err != nil {
			return nil, err
		}
		weight := weights[operator]
		if weight == nil {
			weight = new(big.Int)
		}
		s.Operators = append(s.Operators, ServiceOperator{operator, stake.Listing(listing), weight})
	}
	return s, nil
}

// answers of a service to a call without arguments.
func (c *Contracts) answers(ctx context.Context, block common.Hash, service common.Address, method string) ([]any, error) {
	data, err := abis().service.Pack(method)
	if err != nil {
		return nil, err
	}
	b, err := c.Call(ctx, block, service, data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", method, reason(err))
	}
	values, err := abis().service.Unpack(method, b)
	if err != nil {
		return nil, fmt.Errorf("%s: %v answers what its ABI does not allow: %w", method, service, err)
	}
	return values, nil
}

// AddOperatorContract puts an approved operator contract on a service's list; as its Operator Contract Upgrader.
func (c *Contracts) AddOperatorContract(ctx context.Context, s *Sender, service, operator common.Address) (*Sent, error) {
	return c.send(ctx, s, "", service, abis().service, nil, "add", operator)
}

// DeprecateOperatorContract gives an operator contract no new work.
func (c *Contracts) DeprecateOperatorContract(ctx context.Context, s *Sender, service, operator common.Address) (*Sent, error) {
	return c.send(ctx, s, "", service, abis().service, nil, "deprecate", operator)
}

// RemoveOperatorContract takes an operator contract off the list.
func (c *Contracts) RemoveOperatorContract(ctx context.Context, s *Sender, service, operator common.Address) (*Sent, error) {
	return c.send(ctx, s, "", service, abis().service, nil, "remove", operator)
}

// StartServiceUpgrade announces what a service will run.
func (c *Contracts) StartServiceUpgrade(ctx context.Context, s *Sender, service, implementation common.Address, initialiser []byte) (*Sent, error) {
	return c.send(ctx, s, "", service, abis().service, nil, "startUpgrade", implementation, initialiser)
}

// CancelServiceUpgrade takes back what was announced.
func (c *Contracts) CancelServiceUpgrade(ctx context.Context, s *Sender, service common.Address) (*Sent, error) {
	return c.send(ctx, s, "", service, abis().service, nil, "cancelUpgrade")
}

// CompleteServiceUpgrade has a service run what was announced.
func (c *Contracts) CompleteServiceUpgrade(ctx context.Context, s *Sender, service, implementation common.Address, initialiser []byte) (*Sent, error) {
	return c.send(ctx, s, "", service, abis().service, nil, "completeUpgrade", implementation, initialiser)
}

// Disable an approved contract for good, as holder of its panic button.
func (c *Contracts) Disable(ctx context.Context, s *Sender, account common.Address) (*Sent, error) {
	return c.send(ctx, s, "", c.Network.Registry, abis().registry, nil, "disable", account)
}
