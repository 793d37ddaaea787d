package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"theseus/stake"
	"theseus/upgrade"
)

// Listed is a contract on Registry's list.
type Listed struct {
	Account common.Address         `json:"account"`
	Kind    stake.Kind             `json:"kind"`
	Status  upgrade.RegistryStatus `json:"status"`
}

// RoleHolder is who holds a role, and who is proposed for it.
type RoleHolder struct {
	stake.RoleOf
	Holder, Proposed common.Address
}

// Approved lists every contract that was ever approved, in that order.
func (c *Contracts) Approved(ctx context.Context, block common.Hash) ([]Listed, error) {
	count, err := ask[*big.Int](ctx, c, block, c.Network.Registry, abis().registry, "contractCount")
	if err != nil {
		return nil, err
	}
	if count.Cmp(big.NewInt(maxRecords)) > 0 {
		return nil, fmt.Errorf("contractCount: %v answers what its ABI does not allow for: %v contracts", c.Network.Registry, count)
	}
	var all []Listed
	seen := make(map[common.Address]bool)
	for i := new(big.Int); i.Cmp(count) < 0; i.Add(i, big.NewInt(1)) {
		data, err := abis().registry.Pack("contractAt", i)
		if err != nil {
			return nil, err
		}
		b, err := c.Call(ctx, block, c.Network.Registry, data)
		if err != nil {
			return nil, fmt.Errorf("contractAt: %w", reason(err))
		}
		values, err := abis().registry.Unpack("contractAt", b)
		if err != nil {
			return nil, fmt.Errorf("contractAt: %v answers what its ABI does not allow: %w", c.Network.Registry, err)
		}
		l := Listed{values[0].(common.Address), stake.Kind(values[1].(uint8)), upgrade.RegistryStatus(values[2].(uint8))}
		if seen[l.Account] { // or somebody who has no end of contracts to tell of would be listened to for ever
			return nil, fmt.Errorf("contractAt: %v answers what its ABI does not allow for: %v twice", c.Network.Registry, l.Account)
		}
		seen[l.Account], all = true, append(all, l)
	}
	return all, nil
}

// Listed reads one contract's place on the list; NULL and NONE if it has none.
func (c *Contracts) Listed(ctx context.Context, block common.Hash, account common.Address) (Listed, error) {
	status, err := c.RegistryStatus(ctx, block, account)
	if err != nil {
		return Listed{}, err
	}
	kind, err := ask[uint8](ctx, c, block, c.Network.Registry, abis().registry, "kindOf", account)
	return Listed{account, stake.Kind(kind), status}, err
}

// Role reads who holds a role.
func (c *Contracts) Role(ctx context.Context, block common.Hash, of stake.RoleOf) (r RoleHolder, err error) {
	r.RoleOf = of
	if r.Holder, err = ask[common.Address](ctx, c, block, c.Network.Registry, abis().registry, "holderOf", uint8(of.Role), of.Subject); err != nil {
		return r, err
	}
	r.Proposed, err = ask[common.Address](ctx, c, block, c.Network.Registry, abis().registry, "proposedHolderOf", uint8(of.Role), of.Subject)
	return r, err
}

// RolesOf reads the roles of a contract that anybody holds; of the zero address the defaults and those that are held once.
func (c *Contracts) RolesOf(ctx context.Context, block common.Hash, subject common.Address) (all []RoleHolder, err error) {
	for _, role := range stake.Roles {
		r, err := c.Role(ctx, block, stake.RoleOf{Role: role, Subject: subject})
		if err != nil {
			return nil, err
		}
		if r.Holder != (common.Address{}) {
			all = append(all, r)
		}
	}
	return all, nil
}

// ApproveContract puts a contract on Registry's list, by its keeper.
func (c *Contracts) ApproveContract(ctx context.Context, s *Sender, account common.Address, kind stake.Kind) (*Sent, error) {
	return c.send(ctx, s, "", c.Network.Registry, abis().registry, nil, "approve", account, uint8(kind))
}

// DisableContract ends an approved contract for good, by its panic button.
func (c *Contracts) DisableContract(ctx context.Context, s *Sender, account common.Address) (*Sent, error) {
	return c.send(ctx, s, "", c.Network.Registry, abis().registry, nil, "disable", account)
}

// ProposeHolder names who may take a role over, by governance.
func (c *Contracts) ProposeHolder(ctx context.Context, s *Sender, of stake.RoleOf, proposed common.Address) (*Sent, error) {
	return c.send(ctx, s, "", c.Network.Registry, abis().registry, nil, "proposeHolder", uint8(of.Role), of.Subject, proposed)
}

// AcceptRole takes a role over that the sender is proposed for.
func (c *Contracts) AcceptRole(ctx context.Context, s *Sender, of stake.RoleOf) (*Sent, error) {
	return c.send(ctx, s, "", c.Network.Registry, abis().registry, nil, "acceptRole", uint8(of.Role), of.Subject)
}
