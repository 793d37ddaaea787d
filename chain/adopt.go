package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/bind"
	"theseus/upgrade"
)

func headTo(h upgrade.Head) bind.ICodeRegistryHead {
	return bind.ICodeRegistryHead{
		Implementation: h.Implementation, Version: h.Version, TreeHash: h.TreeHash, Commit: h.Commit, LinkHash: h.LinkHash, CodeHash: h.CodeHash,
	}
}

// AuthorityOf is the Authority that Prepare creates for an existing UUPS proxy: its address commits to all of this.
func (c *Contracts) AuthorityOf(ctx context.Context, block common.Hash, proxy common.Address, cfg upgrade.Configuration, baseline upgrade.Head, link string, salt [32]byte) (common.Address, error) {
	return ask[common.Address](ctx, c, block, c.Network.Families.UUPS, abis.uups, "authorityOf", proxy, configurationTo(cfg), headTo(baseline), link, salt)
}

// Prepare creates the Authority of an existing UUPS proxy. The proxy's upgrade authority is moved there by whoever holds it.
func (c *Contracts) Prepare(ctx context.Context, s *Sender, proxy common.Address, cfg upgrade.Configuration, baseline upgrade.Head, link string, salt [32]byte) (*Sent, error) {
	return c.adopt(ctx, s, "prepare", proxy, cfg, baseline, link, salt)
}

// Register opens the record of a prepared proxy, which is switched to halted code and back in the same transaction.
func (c *Contracts) Register(ctx context.Context, s *Sender, proxy common.Address, cfg upgrade.Configuration, baseline upgrade.Head, link string, salt [32]byte) (*Sent, error) {
	return c.adopt(ctx, s, "register", proxy, cfg, baseline, link, salt)
}

func (c *Contracts) adopt(ctx context.Context, s *Sender, method string, proxy common.Address, cfg upgrade.Configuration, baseline upgrade.Head, link string, salt [32]byte) (*Sent, error) {
	if err := cfg.Check(); err != nil {
		return nil, fmt.Errorf("%s: %w", method, err)
	}
	return c.send(ctx, s, "", c.Network.Families.UUPS, abis.uups, nil, method, proxy, configurationTo(cfg), headTo(baseline), link, salt)
}
