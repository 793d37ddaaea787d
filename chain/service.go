package chain

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
)

// AddOperatorContract lets the service give an approved operator contract work; as the service's Operator Contract Upgrader.
func (c *Contracts) AddOperatorContract(ctx context.Context, s *Sender, operator common.Address) (*Sent, error) {
	return c.send(ctx, s, "", c.Network.Service, abis.service, nil, "add", operator)
}

// DeprecateOperatorContract ends new work of an operator contract; what it has it finishes. As the service's Operator Contract Upgrader.
func (c *Contracts) DeprecateOperatorContract(ctx context.Context, s *Sender, operator common.Address) (*Sent, error) {
	return c.send(ctx, s, "", c.Network.Service, abis.service, nil, "deprecate", operator)
}

// RemoveOperatorContract takes an operator contract off the service's list: none of its verdicts counts any more.
func (c *Contracts) RemoveOperatorContract(ctx context.Context, s *Sender, operator common.Address) (*Sent, error) {
	return c.send(ctx, s, "", c.Network.Service, abis.service, nil, "remove", operator)
}

// Disable an approved contract for good, as holder of its panic button.
func (c *Contracts) Disable(ctx context.Context, s *Sender, account common.Address) (*Sent, error) {
	return c.send(ctx, s, "", c.Network.Registry, abis.registry, nil, "disable", account)
}
