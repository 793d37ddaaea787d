package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain/bind"
	"theseus/upgrade"
)

// Round is one verification in an operator contract; times in seconds of block time.
type Round struct {
	Number           uint64
	OperatorContract common.Address
	Subject          [32]byte // upgrade.RoundSubject of whom it is for
	Start            uint64
	DrawUntil        uint64 // after that an undrawn round ends without a verdict; zero where seats are not drawn
	CommitUntil      uint64
	RevealUntil      uint64
	Drawn            bool // who holds the seats is known
	Seats            int
	Commits, Reveals int // of seats
	Outcome          upgrade.Outcome
	BuildDigest      upgrade.BuildDigest
	FindingsDigest   upgrade.FindingsDigest // that of the answers that decided; zero: they did not agree on one
}

// Seat of a round, as the chain shows it.
type Seat struct {
	Validator common.Address
	Committed bool
	// Commitment as far as the chain keeps it until the reveal: its first byte is zero.
	Commitment upgrade.Commitment
	Verdict    upgrade.Verdict // NONE until revealed
	findings   *big.Int        // what the chain keeps of the findings digest
}

// Found reports whether a findings digest is the one that was revealed.
func (s *Seat) Found(d upgrade.FindingsDigest) bool {
	tag := new(big.Int).SetBytes(crypto.Keccak256(d[:]))
	mask := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 124), big.NewInt(1))
	return s.Verdict != upgrade.VerdictNone && s.findings != nil && s.findings.Cmp(tag.And(tag, mask)) == 0
}

// RoundOf reads a round.
func (c *Contracts) RoundOf(ctx context.Context, block common.Hash, operator common.Address, number uint64) (*Round, error) {
	v, err := ask[bind.IVerificationRoundsRound](ctx, c, block, operator, abis().operator, "roundOf", new(big.Int).SetUint64(number))
	if err != nil {
		return nil, err
	}
	terms, err := c.OperatorTerms(ctx, block, operator)
	if err != nil {
		return nil, err
	}
	r := &Round{
		Number: number, OperatorContract: operator, Subject: v.Subject, Start: v.CommitUntil - terms.CommitTime - terms.DrawTime,
		CommitUntil: v.CommitUntil, RevealUntil: v.RevealUntil, Drawn: true, Seats: int(v.Seats), Commits: int(v.Commits), Reveals: int(v.Reveals),
		Outcome: upgrade.Outcome(v.Outcome), BuildDigest: v.BuildDigest, FindingsDigest: v.FindingsDigest,
	}
	if terms.Staked() {
		r.DrawUntil = r.Start + terms.DrawTime
		_, drawn, err := c.RoundCount(ctx, block, operator)
		if err != nil {
			return nil, err
		}
		r.Drawn = number <= drawn
	}
	return r, nil
}

// SeatOf reads the i-th seat of a round. Before the draw it is nobody's.
func (c *Contracts) SeatOf(ctx context.Context, block common.Hash, operator common.Address, number uint64, i int) (*Seat, error) {
	v, err := ask[bind.IVerificationRoundsSeat](ctx, c, block, operator, abis().operator, "seatOf", new(big.Int).SetUint64(number), big.NewInt(int64(i)))
	if err != nil {
		return nil, err
	}
	return seatFrom(v), nil
}

// SeatsOf reads all seats of a round, in order. Where a validator holds several, each shows its one commitment and verdict.
func (c *Contracts) SeatsOf(ctx context.Context, block common.Hash, r *Round) ([]Seat, error) {
	calls := make([]Call, r.Seats)
	for i := range calls {
		data, err := abis().operator.Pack("seatOf", new(big.Int).SetUint64(r.Number), big.NewInt(int64(i)))
		if err != nil {
			return nil, fmt.Errorf("seatOf: %w", err)
		}
		calls[i] = Call{To: r.OperatorContract, Data: data}
	}
	results, err := c.CallBatch(ctx, block, calls)
	if err != nil {
		return nil, err
	}
	seats := make([]Seat, len(results))
	for i, result := range results {
		if result.Err != nil {
			return nil, fmt.Errorf("seatOf: %w", reason(result.Err))
		}
		var v bind.IVerificationRoundsSeat
		values, err := abis().operator.Unpack("seatOf", result.Data)
		if err != nil || len(values) != 1 {
			return nil, fmt.Errorf("seatOf: %v answers what its ABI does not allow: %v", r.OperatorContract, err)
		}
		seats[i] = *seatFrom(*abi.ConvertType(values[0], &v).(*bind.IVerificationRoundsSeat))
	}
	return seats, nil
}

func seatFrom(v bind.IVerificationRoundsSeat) *Seat {
	// After the reveal the chain keeps the verdict in the commitment's place.
	committed := v.Commitment != [32]byte{} || v.Verdict != 0
	return &Seat{Validator: v.Validator, Committed: committed, Commitment: v.Commitment, Verdict: upgrade.Verdict(v.Verdict), findings: v.FindingsTag}
}

// Validators that an operator contract would seat now.
func (c *Contracts) Validators(ctx context.Context, block common.Hash, operator common.Address) ([]common.Address, error) {
	return ask[[]common.Address](ctx, c, block, operator, abis().operator, "validators")
}

// Candidates are the operator contracts among which the service shares rounds out now.
func (c *Contracts) Candidates(ctx context.Context, block common.Hash) ([]common.Address, error) {
	return ask[[]common.Address](ctx, c, block, c.Network.Service, abis().service, "candidates")
}

// Commit a verdict. The key makes it once, also across a crash. After a reorganisation the round's number may be that of another
// approval: then the new commitment takes the place of the old one, if that is not mined.
func (c *Contracts) Commit(ctx context.Context, s *Sender, operator common.Address, round uint64, commitment upgrade.Commitment) error {
	return c.inRound(ctx, s, operator, round, "commit", [32]byte(commitment))
}

// Reveal what was committed.
func (c *Contracts) Reveal(ctx context.Context, s *Sender, operator common.Address, round uint64, r upgrade.Reveal, salt upgrade.Salt) error {
	return c.inRound(ctx, s, operator, round, "reveal", uint8(r.Verdict), [32]byte(r.BuildDigest), [32]byte(r.FindingsDigest), [32]byte(salt))
}

func (c *Contracts) inRound(ctx context.Context, s *Sender, operator common.Address, round uint64, method string, args ...any) error {
	data, err := abis().operator.Pack(method, append([]any{new(big.Int).SetUint64(round)}, args...)...)
	if err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	_, err = c.sendTx(ctx, s, method, Tx{Key: fmt.Sprintf("%s/%v/%d", method, operator, round), Supersedes: true, To: &operator, Data: data})
	return err
}

// Settle counts the reveals of a round.
func (c *Contracts) Settle(ctx context.Context, s *Sender, operator common.Address, round uint64) (*Sent, error) {
	return c.send(ctx, s, "", operator, abis().operator, nil, "settle", new(big.Int).SetUint64(round))
}

// SaltOf derives a round's salt from a validator's secret, so that a lost disk can still reveal:
// keccak256("theseus salt" · secret · chain id · operator contract · round).
func SaltOf(secret [32]byte, chainID uint64, operator common.Address, round uint64) upgrade.Salt {
	number := func(n uint64) []byte { return common.BigToHash(new(big.Int).SetUint64(n)).Bytes() }
	return upgrade.Salt(crypto.Keccak256Hash([]byte("theseus salt"), secret[:], number(chainID), operator[:], number(round)))
}
