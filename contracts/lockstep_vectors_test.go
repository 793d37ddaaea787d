package contracts_test

import (
	"encoding/json"
	"math/big"
	"os"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	model "theseus/upgrade"
)

func readVectors[T any](t *testing.T, file string) (rows []T) {
	t.Helper()
	data, err := os.ReadFile("../vectors/" + file)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &rows); err != nil {
		t.Fatal(err)
	}
	return rows
}

// Every intent of vectors/digests.json that is of this chain has the same digest on chain.
func TestDigestVectors(t *testing.T) {
	w := newWorld(t)
	proposals := make(map[common.Address]common.Address)
	tried := 0
	for i, row := range readVectors[struct {
		Proposal *model.Proposal
		Encoded  hexutil.Bytes
	}](t, "digests.json") {
		p := row.Proposal
		if p.Domain.ChainID != w.ID().Uint64() {
			continue
		}
		at, ok := proposals[p.Domain.CodeRegistry]
		if !ok {
			w.SetCode(p.Domain.CodeRegistry, w.Code(w.codeRegistry))
			at = w.deploy("Proposals", p.Domain.CodeRegistry)
			proposals[p.Domain.CodeRegistry] = at
		}
		method := abiOf("Proposals").Methods["digestOf"+p.Intent.Kind().String()]
		r := w.View(stranger, at, slices.Concat(method.ID, row.Encoded))
		if d := p.Digest(); r.Err != nil || model.Digest(common.BytesToHash(r.Ret)) != d {
			t.Errorf("row %d: digest %v, on chain %x, %v", i, d, r.Ret, r.Err)
		}
		tried++
	}
	if tried < 100 {
		t.Errorf("only %d digests are of this chain", tried)
	}
}

// Every round of vectors/tally.json ends on chain as the model says; commitments are the model's.
func TestTallyVectors(t *testing.T) {
	w := newWorld(t)
	const name = "PermissionedVerificationOperator"
	validators := accountsOf(keysFrom(300, 13))
	operators := make(map[int]common.Address)
	for i, row := range readVectors[struct {
		Seats          int
		Reveals        []model.Reveal
		Outcome        model.Outcome
		BuildDigest    model.BuildDigest
		FindingsDigest model.FindingsDigest
	}](t, "tally.json") {
		operator, ok := operators[row.Seats]
		if !ok {
			operator = w.deploy(name, w.registry, stranger, validators[:row.Seats], uint64(phaseTime), uint64(phaseTime), new(big.Int))
			operators[row.Seats] = operator
		}
		subject := [32]byte{byte(i)}
		round := new(big.Int).SetBytes(w.must(w.send(stranger, operator, name, "startRound", stranger, user, subject)).Ret)
		salt := model.Salt{byte(i)}
		seat := func(k int) model.Seat {
			return model.Seat{ChainID: w.ID().Uint64(), OperatorContract: operator, Round: round.Uint64(), Validator: validators[k]}
		}
		for k, reveal := range row.Reveals {
			w.must(w.send(validators[k], operator, name, "commit", round, [32]byte(seat(k).Commit(reveal, salt))))
		}
		w.AdvanceTime(phaseTime + 1)
		for k, reveal := range row.Reveals {
			w.must(w.send(validators[k], operator, name, "reveal", round, uint8(reveal.Verdict), [32]byte(reveal.BuildDigest), [32]byte(reveal.FindingsDigest), [32]byte(salt)))
		}
		w.must(w.send(stranger, operator, name, "settle", round))
		if subjectOf := view[[32]byte](w, operator, name, "subjectOf", round); subjectOf != model.RoundSubject(stranger, user, subject) {
			t.Errorf("row %d: subject %x", i, subjectOf)
		}
		have := resultOf(w, operator, round)
		if have != (result{row.Outcome, row.BuildDigest, row.FindingsDigest}) {
			t.Errorf("row %d: on chain %+v, the model says %+v", i, have, row)
		}
	}
}

type result struct {
	outcome  model.Outcome
	build    model.BuildDigest
	findings model.FindingsDigest
}

func resultOf(w *world, operator common.Address, round *big.Int) result {
	r := w.must(w.View(stranger, operator, pack("PermissionedVerificationOperator", "result", round)))
	return result{model.Outcome(r.Ret[31]), model.BuildDigest(r.Ret[32:64]), model.FindingsDigest(r.Ret[64:96])}
}
