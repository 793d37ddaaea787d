package release

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain"
	"theseus/upgrade"
)

// Source is a chain to release from, seen at one block.
type Source struct {
	*chain.Contracts
	Head chain.Block
	// Confirmations is how many blocks must stand on an activation: what is published cannot be taken back, a block can.
	Confirmations uint64
}

// NotActiveError refuses a contract that runs nothing which was approved and verified: a package would tell its address.
type NotActiveError struct {
	Contract common.Address
	Why      string
}

func (e *NotActiveError) Error() string {
	return fmt.Sprintf("%v cannot be released: %s", e.Contract, e.Why)
}

// Deployment reads what runs at a contract and how it came to run, for a package: it is refused while it does not run, or may not be
// for good. The compiler's version comes with the build.
func (s *Source) Deployment(ctx context.Context, contract common.Address) (*Deployment, error) {
	r, err := s.Record(ctx, s.Head.Hash, contract)
	if err != nil {
		return nil, err
	}
	switch {
	case r.Closed:
		return nil, &NotActiveError{contract, "its record is closed; who has it now answers for its code"}
	case r.Halt != upgrade.HaltNone && r.Active != upgrade.Head{}:
		return nil, &NotActiveError{contract, fmt.Sprintf("it is halted (%v); release it when it runs", r.Halt)}
	}
	d, err := s.Verified(ctx, contract)
	if err != nil {
		return nil, err
	}
	if s.Head.Number < d.Evidence.Block+s.Confirmations {
		return nil, &NotActiveError{contract, fmt.Sprintf("version %d was activated in block %d and %d blocks must follow it; the chain is at %d. Wait, or give fewer --confirmations",
			d.Version, d.Evidence.Block, s.Confirmations, s.Head.Number)}
	}
	return d, s.running(ctx, d)
}

// Verified reads a record's active version and how it came to be active. Heads and rounds are read from state; events lead to them,
// and count as far as they lead to the history that CodeRegistry keeps.
func (s *Source) Verified(ctx context.Context, contract common.Address) (*Deployment, error) {
	r, err := s.Record(ctx, s.Head.Hash, contract)
	if err != nil {
		return nil, err
	}
	switch {
	case r.Active == upgrade.Head{}:
		return nil, &NotActiveError{contract, "no version of it was ever activated; release it after its activation"}
	case r.Active.Version == 0:
		return nil, &NotActiveError{contract, "it runs adopted code, of which no round verified a tree; release it after its first upgrade"}
	}
	versions, err := s.Versions(ctx, s.Head, contract)
	if err != nil {
		return nil, err
	}
	if len(versions) == 0 || versions[len(versions)-1].Head != r.Active {
		return nil, fmt.Errorf("the events of %v end with another version than its record; ask an endpoint that keeps all logs", contract)
	}
	history, err := s.History(ctx, s.Head, contract)
	if err != nil {
		return nil, err
	}
	d := &Deployment{
		ChainID: s.Network.ChainID, Address: contract, CodeRegistry: s.Network.CodeRegistry, Authority: r.Authority, Version: r.Active.Version,
		TreeHash: r.Active.TreeHash, Commit: r.Active.Commit, Implementation: r.Active.Implementation, CodeHash: r.Active.CodeHash,
	}
	if d.Link, err = s.Link(ctx, s.Head.Hash, r.Active.LinkHash); err != nil {
		return nil, err
	}
	if err := d.Evidence.approval(history, versions[len(versions)-1].Digest); err != nil {
		return nil, fmt.Errorf("%v: %w", contract, err)
	}
	return d, s.verification(ctx, d, history, versions)
}

// running checks that the proxy has the recorded code, and that it is there.
func (s *Source) running(ctx context.Context, d *Deployment) error {
	found, err := s.Implementation(ctx, s.Head.Hash, d.Authority)
	if err != nil {
		return err
	}
	code, err := s.Code(ctx, s.Head.Hash, d.Implementation)
	if err != nil {
		return err
	}
	if hash := upgrade.CodeHash(crypto.Keccak256Hash(code)); found != d.Implementation || hash != d.CodeHash {
		return &NotActiveError{d.Address, fmt.Sprintf("it points at %v, and the code of %v has the hash %v; its record says otherwise (see theseus drift)",
			found, d.Implementation, hash)}
	}
	return nil
}

// approval finds who approved an intent and when it was activated.
func (e *Evidence) approval(history []chain.Happening, active upgrade.Digest) error {
	e.Digest = active
	var signers upgrade.Configuration
	for _, h := range history {
		var code []byte
		switch event := h.Event.(type) {
		case *upgrade.Registered:
			code = event.Configuration
		case *upgrade.ConfigurationApplied:
			code = event.Configuration
		case *upgrade.Approved:
			if event.Digest != active {
				continue
			}
			e.Kind, e.Approval, e.Threshold, e.Approved = event.Kind, h.Tx, int(signers.Threshold), []common.Address{}
			for i, signer := range signers.Signers {
				if event.Approvals>>i&1 != 0 {
					e.Approved = append(e.Approved, signer)
				}
			}
		case *upgrade.Activated:
			if event.Digest == active {
				e.Activation, e.Block = h.Tx, h.Block
			}
		}
		if code != nil {
			var err error
			if signers, err = upgrade.ParseConfigurationCode(code); err != nil {
				return err
			}
		}
	}
	if e.Activation == (common.Hash{}) || len(e.Approved) < e.Threshold || e.Threshold == 0 {
		return fmt.Errorf("the events do not tell who approved %v; ask an endpoint that keeps all logs", active)
	}
	return nil
}

// verification finds the round that agreed on this code: of the upgrade that is active, or that a roll-back returned to.
func (s *Source) verification(ctx context.Context, d *Deployment, history []chain.Happening, versions []chain.Version) error {
	e := &d.Evidence
	rounds := make(map[upgrade.Digest]*upgrade.VerificationRequested)
	matched := make(map[upgrade.Digest]*upgrade.VerificationRequested)
	for _, h := range history {
		switch event := h.Event.(type) {
		case *upgrade.VerificationRequested:
			rounds[event.Digest] = event
		case *upgrade.Concluded:
			if event.Outcome == upgrade.OutcomeMatch {
				matched[event.Digest] = rounds[event.Digest]
			}
		}
	}
	for _, v := range slices.Backward(versions) {
		asked := matched[v.Digest]
		if asked == nil || v.TreeHash != d.TreeHash || v.CodeHash != d.CodeHash || v.Implementation != d.Implementation {
			continue
		}
		round, err := s.RoundOf(ctx, s.Head.Hash, asked.OperatorContract, asked.Round)
		if err != nil {
			return err
		}
		subject := upgrade.RoundSubject(s.Network.CodeRegistry, d.Address, v.Digest, round.Start)
		if round.Outcome != upgrade.OutcomeMatch || round.Subject != subject || round.BuildDigest == (upgrade.BuildDigest{}) {
			continue // an event that its state does not bear out
		}
		seats, err := s.SeatsOf(ctx, s.Head.Hash, round)
		if err != nil {
			return err
		}
		e.Verified, e.Operator, e.Round, e.BuildDigest = v.Digest, asked.OperatorContract, asked.Round, round.BuildDigest
		for _, seat := range seats {
			e.Seats = append(e.Seats, Attestation{seat.Validator, seat.Verdict})
		}
		announced, err := s.Intent(ctx, s.Head, d.Address, v.Digest)
		if err != nil {
			return err
		}
		d.ContractName = upgrade.CodeOf(announced.Intent).ContractName
		return nil
	}
	return &NotActiveError{d.Address, fmt.Sprintf("no round verified the code of version %d", d.Version)}
}
