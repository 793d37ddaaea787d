package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"theseus/upgrade"
)

// Version is code that was active, and the digest of the intent that it came by; zero for adopted code.
type Version struct {
	upgrade.Head
	Digest upgrade.Digest
}

// Versions lists what was active in a record, oldest first. Events tell it; it counts because it leads to the history that
// CodeRegistry keeps. Only events that cost m signatures are asked for: strangers' announcements cannot hold a roll-back up.
func (c *Contracts) Versions(ctx context.Context, upTo Block, contract common.Address) ([]Version, error) {
	r, err := c.Record(ctx, upTo.Hash, contract)
	if err != nil {
		return nil, err
	}
	var topics []common.Hash
	for _, e := range []upgrade.Event{&upgrade.Registered{}, &upgrade.Approved{}, &upgrade.Activated{}} {
		of, _ := upgrade.Log(e)
		topics = append(topics, of[0])
	}
	happenings, err := c.history(ctx, upTo, [][]common.Hash{topics, {common.BytesToHash(contract[:])}})
	if err != nil {
		return nil, err
	}
	var versions []Version
	var history upgrade.HistoryHash
	active := func(h upgrade.Head, d upgrade.Digest) {
		versions = append(versions, Version{h, d})
		history = upgrade.AfterVersion(history, h.Hash())
	}
	approved := make(map[upgrade.Digest]upgrade.Head)
	for _, h := range happenings {
		switch e := h.Event.(type) {
		case *upgrade.Registered:
			if (e.Baseline != upgrade.Head{}) {
				active(e.Baseline, upgrade.Digest{})
			}
		case *upgrade.Approved:
			approved[e.Digest] = e.Head
		case *upgrade.Activated:
			active(approved[e.Digest], e.Digest)
		}
	}
	if history != r.History {
		return nil, fmt.Errorf("the events of %v do not tell all versions that its record had; ask an endpoint that keeps all logs", contract)
	}
	return versions, nil
}

// Path proves that a version was active in a record, as a roll-back to it needs; an *upgrade.VersionNeverActive if it was not.
func (c *Contracts) Path(ctx context.Context, upTo Block, contract common.Address, version uint32) (upgrade.Path, error) {
	versions, err := c.Versions(ctx, upTo, contract)
	if err != nil {
		return upgrade.Path{}, err
	}
	leaves := make(map[uint32]upgrade.HeadHash, len(versions))
	for _, h := range versions {
		leaves[h.Version] = h.Hash()
	}
	path, ok := upgrade.PathTo(version, leaves)
	if !ok {
		return upgrade.Path{}, &upgrade.VersionNeverActive{Version: version}
	}
	return path, nil
}
