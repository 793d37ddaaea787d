package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/bind"
	"theseus/upgrade"
)

func headTo(h upgrade.Head) bind.ICodeRegistryHead {
	return bind.ICodeRegistryHead{
		Implementation: h.Implementation, Version: h.Version, TreeHash: h.TreeHash, Commit: h.Commit, LinkHash: h.LinkHash, CodeHash: h.CodeHash,
	}
}

// Adoption is a proxy (or beacon) that exists, and the record that it is to have. The address of its Authority commits to all of it.
type Adoption struct {
	Family        common.Address // one of Network.Families
	Proxy         common.Address
	ProxyAdmin    common.Address // of the transparent family: whose owner the Authority becomes; zero: it becomes the proxy's admin
	Configuration upgrade.Configuration
	Baseline      upgrade.Head // what runs
	Link          string
	Salt          [32]byte
}

// family packs a call of the adoption's family.
func (c *Contracts) family(a Adoption, method string) (*abi.ABI, []any, error) {
	if err := a.Configuration.Check(); err != nil {
		return nil, nil, fmt.Errorf("%s: %w", method, err)
	}
	rest := []any{configurationTo(a.Configuration), headTo(a.Baseline), a.Link, a.Salt}
	if a.Family == c.Network.Families.Transparent {
		return abis().transparent, append([]any{a.Proxy, a.ProxyAdmin}, rest...), nil
	}
	return abis().uups, append([]any{a.Proxy}, rest...), nil // the others' methods are the same
}

// AuthorityOf is the Authority that Prepare creates.
func (c *Contracts) AuthorityOf(ctx context.Context, block common.Hash, a Adoption) (common.Address, error) {
	definition, args, err := c.family(a, "authorityOf")
	if err != nil {
		return common.Address{}, err
	}
	return ask[common.Address](ctx, c, block, a.Family, definition, "authorityOf", args...)
}

// PrepareCall creates the Authority. The proxy's upgrade authority is moved there by whoever holds it.
func (c *Contracts) PrepareCall(a Adoption) (Tx, error) { return c.adoptCall(a, "prepare") }

// RegisterCall opens the record of a prepared proxy, which is switched to halted code and back in the same transaction.
func (c *Contracts) RegisterCall(a Adoption) (Tx, error) { return c.adoptCall(a, "register") }

func (c *Contracts) adoptCall(a Adoption, method string) (Tx, error) {
	definition, args, err := c.family(a, method)
	if err != nil {
		return Tx{}, err
	}
	data, err := definition.Pack(method, args...)
	return Tx{To: &a.Family, Data: data}, err
}

// Prepare sends PrepareCall.
func (c *Contracts) Prepare(ctx context.Context, s *Sender, a Adoption) (*Sent, error) {
	tx, err := c.PrepareCall(a)
	if err != nil {
		return nil, err
	}
	return c.sendTx(ctx, s, "prepare", tx)
}

// Register sends RegisterCall.
func (c *Contracts) Register(ctx context.Context, s *Sender, a Adoption) (*Sent, error) {
	tx, err := c.RegisterCall(a)
	if err != nil {
		return nil, err
	}
	return c.sendTx(ctx, s, "register", tx)
}

// OwnerOf asks a contract of others who owns it; zero where it has no owner or no answer.
func (c *Contracts) OwnerOf(ctx context.Context, block common.Hash, account common.Address) (common.Address, error) {
	owner, err := ask[common.Address](ctx, c, block, account, abis().proxyAdmin, "owner")
	var refused *RevertError
	var unavailable *UnavailableError
	var none *NoQuorumError
	switch {
	case errors.As(err, &refused):
		return common.Address{}, nil
	case errors.As(err, &unavailable), errors.As(err, &none), ctx.Err() != nil:
		return common.Address{}, err
	}
	return owner, nil // an answer that is none names nobody
}
