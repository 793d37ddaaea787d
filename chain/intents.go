package chain

import (
	"bytes"
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"theseus/upgrade"
)

// Announced is an intent that was announced or approved, with a body that hashes to its digest.
type Announced struct {
	Digest upgrade.Digest
	Intent upgrade.Intent
	Block  uint64
	Tx     common.Hash
}

// Intents gathers the bodies of a contract's intents: announced ones, and those that reached m without being announced, which
// the call data of that transaction tell. Each digest once, oldest first. Bodies that do not hash to their digest are left out.
func (c *Contracts) Intents(ctx context.Context, upTo Block, contract common.Address) ([]Announced, error) {
	history, err := c.History(ctx, upTo, contract)
	if err != nil {
		return nil, err
	}
	return c.intentsIn(ctx, history)
}

func (c *Contracts) intentsIn(ctx context.Context, history []Happening) ([]Announced, error) {
	var found []Announced
	known := func(d upgrade.Digest) bool {
		return slices.ContainsFunc(found, func(p Announced) bool { return p.Digest == d })
	}
	for _, h := range history {
		p := Announced{Block: h.Block, Tx: h.Tx}
		switch e := h.Event.(type) {
		case *upgrade.Proposed:
			p.Digest = e.Digest
			p.Intent, _ = e.Intent(c.Network.Domain())
		case *upgrade.Approved:
			if p.Digest = e.Digest; known(e.Digest) {
				continue
			}
			var err error
			if p.Intent, err = c.submitted(ctx, e, h); err != nil {
				return nil, err
			}
		}
		if p.Intent != nil && !known(p.Digest) {
			found = append(found, p)
		}
	}
	return found, nil
}

// maxGuesses bounds how often the call data of one transaction are read as a submit call.
const maxGuesses = 16

// submitted finds the body of an approved intent in the call data of its transaction, also where a wallet or another contract
// carried the call; nil if it is not there. Whatever hashes to the digest is the body.
func (c *Contracts) submitted(ctx context.Context, e *upgrade.Approved, h Happening) (upgrade.Intent, error) {
	input, err := c.input(ctx, h)
	if err != nil {
		return nil, err
	}
	methods := []string{"submit" + e.Kind.String()}
	if e.Kind == upgrade.KindUpgrade {
		methods = append(methods, "submitAndVerify")
	}
	for _, method := range methods {
		rest, selector := input, abis().codeRegistry.Methods[method].ID
		for range maxGuesses {
			at := bytes.Index(rest, selector)
			if at < 0 {
				break
			}
			rest = rest[at+len(selector):]
			if intent, err := upgrade.Decode(e.Kind, rest); err == nil && upgrade.DigestOf(c.Network.Domain(), intent) == e.Digest {
				return intent, nil
			}
		}
	}
	return nil, nil
}

// input is the call data of what happened. It is asked for by its place: endpoints forget sooner where a hash is than what a block holds.
func (c *Client) input(ctx context.Context, h Happening) ([]byte, error) {
	const method = "eth_getTransactionByBlockHashAndIndex"
	type transaction struct {
		Hash  common.Hash   `json:"hash"`
		Input hexutil.Bytes `json:"input"`
	}
	found, err := agree(ctx, c, method, func(t transaction) string { return t.Input.String() }, func(ctx context.Context, e *endpoint) (transaction, error) {
		t, err := fetch[transaction](ctx, e, method, h.Hash, hexutil.Uint(h.At))
		if err == nil && t.Hash != h.Tx {
			err = &AnswerError{Endpoint: e.name, Method: method, Message: "another transaction came than was asked for"}
		}
		return t, err
	})
	return found.Input, err
}

// Intent finds the body of one digest. Only its own events are asked for: anybody may announce as much as they pay for.
func (c *Contracts) Intent(ctx context.Context, upTo Block, contract common.Address, d upgrade.Digest) (*Announced, error) {
	history, err := c.history(ctx, upTo, [][]common.Hash{upgrade.Topics(), {common.BytesToHash(contract[:])}, {common.Hash(d)}})
	if err != nil {
		return nil, err
	}
	intents, err := c.intentsIn(ctx, history)
	if err != nil {
		return nil, err
	}
	for _, found := range intents {
		if found.Digest == d && found.Intent.Head().Contract == contract {
			return &found, nil
		}
	}
	return nil, fmt.Errorf("no proposal of %v has the digest %v; if it was signed off chain, give its file, or announce it", contract, d)
}
