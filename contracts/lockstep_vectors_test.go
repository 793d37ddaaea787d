package contracts_test

import (
	"encoding/json"
	"math/big"
	"os"
	"reflect"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	model "theseus/upgrade"
	"theseus/upgrade/upgradetest"
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
		start := w.Time()
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
		if subjectOf := view[[32]byte](w, operator, name, "subjectOf", round); subjectOf != model.RoundSubject(stranger, user, subject, start) {
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

// Every error and event of the contracts' ABI is read by package upgrade, with all its arguments.
func TestEveryErrorAndEventIsRead(t *testing.T) {
	definition := abiOf("CodeRegistry")
	for name, e := range definition.Errors {
		arguments, err := e.Inputs.Pack(samples(e.Inputs)...)
		if err != nil {
			t.Fatal(err)
		}
		data := slices.Concat(e.ID[:4], arguments)
		read := model.ParseRevert(data)
		if model.ErrorName(read) != name {
			t.Errorf("%s is read as %v", name, read)
			continue
		}
		if written, err := model.RevertData(read); err != nil || !slices.Equal(written, data) {
			t.Errorf("%s comes back as %x, not %x", name, written, data)
		}
	}
	for _, contract := range []string{"CodeRegistry", "Proposals"} {
		for name, e := range abiOf(contract).Events {
			topics := []common.Hash{e.ID}
			var plain abi.Arguments
			for _, input := range e.Inputs {
				if !input.Indexed {
					plain = append(plain, input)
					continue
				}
				topic, err := abi.Arguments{{Type: input.Type}}.Pack(samples(abi.Arguments{input})...)
				if err != nil {
					t.Fatal(err)
				}
				topics = append(topics, common.BytesToHash(topic))
			}
			data, err := plain.Pack(samples(plain)...)
			if err != nil {
				t.Fatal(err)
			}
			read, err := model.ParseLog(topics, data)
			if err != nil || read == nil || upgradetest.NameOf(read)[:len(name)] != name {
				t.Errorf("%s is read as %v, %v", name, read, err)
				continue
			}
			if again, written := model.Log(read); !slices.Equal(again, topics) || !slices.Equal(written, data) {
				t.Errorf("%s comes back as %v %x, not %v %x", name, again, written, topics, data)
			}
		}
	}
}

// samples are arguments of which none is zero and no two are equal.
func samples(inputs abi.Arguments) []any {
	values := make([]any, len(inputs))
	for i, input := range inputs {
		v := reflect.New(input.Type.GetType()).Elem()
		fill(v, byte(i+1))
		values[i] = v.Interface()
	}
	return values
}

func fill(v reflect.Value, seed byte) {
	switch {
	case v.Type() == reflect.TypeFor[*big.Int]():
		v.Set(reflect.ValueOf(big.NewInt(int64(seed))))
	case v.Kind() == reflect.Bool:
		v.SetBool(true)
	case v.CanUint():
		v.SetUint(uint64(seed))
	case v.Kind() == reflect.Slice:
		v.SetBytes([]byte{seed, seed})
	case v.Kind() == reflect.Array:
		for i := range v.Len() {
			v.Index(i).SetUint(uint64(seed))
		}
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), seed+byte(i))
		}
	}
}
