package upgrade

import (
	"bytes"
	"encoding/json"
	"flag"
	"math"
	"os"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

var update = flag.Bool("update", false, "write the vectors anew")

// vectors generates rows, compares them with a file, and hands over what the file holds.
func vectors[T any](t *testing.T, file string, rows []T) []T {
	t.Helper()
	var want bytes.Buffer
	want.WriteString("[\n")
	for i, row := range rows {
		line, err := marshalPlain(row)
		if err != nil {
			t.Fatal(err)
		}
		want.Write(line)
		if i < len(rows)-1 {
			want.WriteByte(',')
		}
		want.WriteByte('\n')
	}
	want.WriteString("]\n")
	file = "../vectors/" + file
	if *update {
		if err := os.WriteFile(file+".new", want.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := os.Rename(file+".new", file); err != nil {
			t.Fatal(err)
		}
	}
	have, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(have, want.Bytes()) {
		t.Errorf("%s is not what this code gives; go test ./upgrade -update writes it", file)
	}
	var read []T
	if err := json.Unmarshal(have, &read); err != nil {
		t.Fatal(err)
	}
	return read
}

// digestVector is a proposal file and the ABI encoding of its intent.
type digestVector struct {
	Proposal *Proposal     `json:"proposal"`
	Encoded  hexutil.Bytes `json:"encoded"`
}

func TestDigestVectors(t *testing.T) {
	r := newRandomness(2026)
	var rows []digestVector
	domains := []Domain{
		{1337, common.HexToAddress("0xc0de000000000000000000000000000000000001")},
		{1337, common.HexToAddress("0xffffffffffffffffffffffffffffffffffffffff")},
		{1, common.HexToAddress("0xc0de000000000000000000000000000000000001")},
		{math.MaxUint64, common.HexToAddress("0x0000000000000000000000000000000000000001")},
	}
	for i := range 240 {
		intent := r.intent(Kind(i % 6))
		if i < 6 { // all zero
			intent = NewIntent(Kind(i))
		}
		d := domains[i%7%len(domains)]
		rows = append(rows, digestVector{&Proposal{d, intent}, Encode(intent)})
	}
	for i, row := range vectors(t, "digests.json", rows) {
		p := row.Proposal
		document, err := json.Marshal(TypedDataOf(p.Domain, p.Intent))
		if err != nil {
			t.Fatal(err)
		}
		var other apitypes.TypedData
		if err := json.Unmarshal(document, &other); err != nil {
			t.Fatal(err)
		}
		want, _, err := apitypes.TypedDataAndHash(other)
		if d := p.Digest(); err != nil || !bytes.Equal(d[:], want) {
			t.Errorf("row %d: digest %v, another encoder says %x, %v", i, d, want, err)
		}
		if !bytes.Equal(Encode(p.Intent), row.Encoded) {
			t.Errorf("row %d: encoding differs", i)
		}
	}
}

// commitmentVector is one seat's answer and its commitment.
type commitmentVector struct {
	ChainID          uint64         `json:"chainId,string"`
	OperatorContract common.Address `json:"operatorContract"`
	Round            uint64         `json:"round,string"`
	Validator        common.Address `json:"validator"`
	Answer           Reveal         `json:"answer"`
	Salt             Salt           `json:"salt"`
	Commitment       Commitment     `json:"commitment"`
}

func TestCommitmentVectors(t *testing.T) {
	r := newRandomness(2027)
	var rows []commitmentVector
	for i := range 60 {
		seat := Seat{r.number(math.MaxUint64), r.address(), r.number(math.MaxUint64), r.address()}
		answer, salt := Reveal{Verdict(i % 5), r.word(), r.word()}, Salt(r.word())
		rows = append(rows, commitmentVector{
			seat.ChainID, seat.OperatorContract, seat.Round, seat.Validator, answer, salt, seat.Commit(answer, salt),
		})
	}
	var arguments abi.Arguments
	for _, name := range []string{"uint256", "address", "uint96", "address", "uint8", "bytes32", "bytes32", "bytes32"} {
		of, err := abi.NewType(name, "", nil)
		if err != nil {
			t.Fatal(err)
		}
		arguments = append(arguments, abi.Argument{Type: of})
	}
	for i, row := range vectors(t, "commitments.json", rows) {
		packed, err := arguments.Pack(NewUint256(row.ChainID).Big(), row.OperatorContract, NewUint256(row.Round).Big(), row.Validator,
			uint8(row.Answer.Verdict), [32]byte(row.Answer.BuildDigest), [32]byte(row.Answer.FindingsDigest), [32]byte(row.Salt))
		if err != nil {
			t.Fatal(err)
		}
		if want := crypto.Keccak256Hash(packed); Commitment(want) != row.Commitment {
			t.Errorf("row %d: commitment %v, another encoder says %v", i, row.Commitment, want)
		}
	}
}

// tallyVector is a round of some seats, its reveals in order, and what it says.
type tallyVector struct {
	Seats          int            `json:"seats"`
	Reveals        []Reveal       `json:"reveals"`
	Outcome        Outcome        `json:"outcome"`
	BuildDigest    BuildDigest    `json:"buildDigest"`
	FindingsDigest FindingsDigest `json:"findingsDigest"`
}

func TestTallyVectors(t *testing.T) {
	r := newRandomness(2028)
	var rows []tallyVector
	add := func(n int, reveals []Reveal) {
		outcome, build, findings := Tally(n, reveals)
		rows = append(rows, tallyVector{n, slices.Clone(reveals), outcome, build, findings})
	}
	for _, n := range []int{1, 2, 3, 4, 5, 6, 7, 10, 13} {
		for verdict := VerdictMatch; verdict <= VerdictSourceChanged; verdict++ {
			for _, equal := range []int{Quorum(n) - 1, Quorum(n), n} {
				reveals := make([]Reveal, equal, n)
				for i := range reveals {
					reveals[i] = Reveal{verdict, BuildDigest{1}, FindingsDigest{2}}
				}
				add(n, reveals)
				for len(reveals) < n { // the others contradict
					reveals = append(reveals, Reveal{VerdictMatch + Verdict(len(reveals)%4), BuildDigest{3}, FindingsDigest{byte(r.IntN(3))}})
				}
				r.Shuffle(n, func(i, j int) { reveals[i], reveals[j] = reveals[j], reveals[i] })
				add(n, reveals)
			}
		}
		for range 8 {
			reveals := make([]Reveal, r.IntN(n+1))
			most := Reveal{VerdictMatch + Verdict(r.IntN(4)), BuildDigest{byte(r.IntN(2))}, FindingsDigest{byte(r.IntN(2))}}
			for i := range reveals {
				if reveals[i] = most; r.IntN(5) == 0 {
					reveals[i].Verdict = VerdictMatch + Verdict(r.IntN(4))
				}
				if r.IntN(5) == 0 {
					reveals[i].FindingsDigest = FindingsDigest{9}
				}
				if r.IntN(8) == 0 {
					reveals[i].BuildDigest = BuildDigest{8}
				}
			}
			add(n, reveals)
		}
	}
	for i, row := range vectors(t, "tally.json", rows) {
		// The rule said again: some answer that n−f gave, its findings if n−f gave those with it.
		f := 0
		for 3*(f+1)+1 <= row.Seats {
			f++
		}
		outcome, build, findings := OutcomeNoVerdict, BuildDigest{}, FindingsDigest{}
		for _, candidate := range row.Reveals {
			same, identical := 0, 0
			for _, other := range row.Reveals {
				if other.Verdict == candidate.Verdict && other.BuildDigest == candidate.BuildDigest {
					same++
					if other.FindingsDigest == candidate.FindingsDigest {
						identical++
					}
				}
			}
			if same < row.Seats-f || candidate.Verdict == VerdictUnavailable {
				continue
			}
			build = candidate.BuildDigest
			switch candidate.Verdict {
			case VerdictMatch:
				outcome = OutcomeMatch
			case VerdictMismatch:
				outcome = OutcomeMismatch
			case VerdictSourceChanged:
				outcome = OutcomeSourceChanged
			}
			if identical >= row.Seats-f {
				findings = candidate.FindingsDigest
			}
		}
		if outcome != row.Outcome || build != row.BuildDigest || findings != row.FindingsDigest {
			t.Errorf("row %d: %v %v %v, the rule says %v %v %v", i, row.Outcome, row.BuildDigest, row.FindingsDigest, outcome, build, findings)
		}
	}
}
