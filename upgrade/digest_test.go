package upgrade

import (
	"bytes"
	"encoding/json"
	"math/big"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

func TestDigestIsThatOfAnotherEncoder(t *testing.T) {
	r := newRandomness(1)
	for i := range 600 {
		d := Domain{ChainID: r.number(1<<64 - 1), CodeRegistry: r.address()}
		intent := r.intent(Kind(i % 6))
		document, err := json.Marshal(TypedDataOf(d, intent))
		if err != nil {
			t.Fatal(err)
		}
		var other apitypes.TypedData
		if err := json.Unmarshal(document, &other); err != nil {
			t.Fatal(err)
		}
		want, _, err := apitypes.TypedDataAndHash(other)
		if err != nil {
			t.Fatalf("%s\n%v", document, err)
		}
		if got := DigestOf(d, intent); !bytes.Equal(got[:], want) {
			t.Fatalf("digest %v, go-ethereum's encoder says %x, of %s", got, want, document)
		}
	}
}

func TestEveryFieldIsSigned(t *testing.T) {
	for k := range KindArchive + 1 {
		r := newRandomness(uint64(k))
		intent := r.intent(k)
		before := DigestOf(Domain{1, r.address()}, intent)
		v := valueOf(intent)
		for _, f := range shapeOf(v.Type()).fields {
			changed := NewIntent(k)
			valueOf(changed).Set(v)
			member := valueOf(changed).FieldByIndex(f.index)
			for {
				another := valueOf(r.intent(k)).FieldByIndex(f.index)
				if !reflect.DeepEqual(another.Interface(), member.Interface()) {
					member.Set(another)
					break
				}
			}
			if DigestOf(Domain{1, r.address()}, changed) == before {
				t.Errorf("%v: %s is not signed", k, f.name)
			}
		}
	}
}

func TestDomainSeparates(t *testing.T) {
	r := newRandomness(2)
	intent := r.intent(KindUpgrade)
	seen := map[Digest]bool{}
	for _, d := range []Domain{{1, common.Address{1}}, {2, common.Address{1}}, {1, common.Address{2}}} {
		seen[DigestOf(d, intent)] = true
	}
	if len(seen) != 3 {
		t.Errorf("%d digests for three domains", len(seen))
	}
}

const headerABI = `{"name":"contractAddress","type":"address"},{"name":"epoch","type":"uint64"},{"name":"proposer","type":"address"},` +
	`{"name":"nonce","type":"uint256"},{"name":"collectUntil","type":"uint64"}`
const codeABI = `{"name":"version","type":"uint32"},{"name":"activeHash","type":"bytes32"},{"name":"newHash","type":"bytes32"},` +
	`{"name":"link","type":"string"},{"name":"commit","type":"bytes32"},{"name":"contractName","type":"string"},` +
	`{"name":"implementation","type":"address"},{"name":"codeHash","type":"bytes32"},{"name":"initialiser","type":"bytes"},` +
	`{"name":"value","type":"uint256"},{"name":"assertions","type":"tuple[]","components":[{"name":"target","type":"address"},` +
	`{"name":"callData","type":"bytes"},{"name":"comparison","type":"uint8"},{"name":"expected","type":"bytes32"}]},` +
	`{"name":"allowedFindings","type":"bytes32"},{"name":"minGas","type":"uint256"},{"name":"activator","type":"address"},` +
	`{"name":"bundle","type":"bytes32"},{"name":"activateUntil","type":"uint64"}`
const configurationABI = `{"name":"configuration","type":"tuple","components":[{"name":"signers","type":"address[]"},` +
	`{"name":"threshold","type":"uint8"},{"name":"delay","type":"uint40"},{"name":"haltOnSourceChanged","type":"bool"},` +
	`{"name":"haltOnNoVerdict","type":"bool"},{"name":"findingsRequired","type":"bool"},{"name":"guardian","type":"address"}]}`

// methodOf is a method that takes the struct of a kind, written down from ICodeRegistry.sol.
func methodOf(t *testing.T, k Kind) abi.Method {
	t.Helper()
	members := map[Kind]string{
		KindUpgrade:     headerABI + "," + codeABI,
		KindRollBack:    headerABI + "," + codeABI + `,{"name":"toVersion","type":"uint32"}`,
		KindReconfigure: headerABI + "," + configurationABI,
		KindCancel:      headerABI + `,{"name":"digest","type":"bytes32"}`,
		KindHandOver:    headerABI + `,{"name":"controller","type":"address"}`,
		KindArchive:     headerABI,
	}[k]
	parsed, err := abi.JSON(strings.NewReader(`[{"type":"function","name":"submit","inputs":[{"name":"intent","type":"tuple","components":[` +
		members + `]},{"name":"signatures","type":"bytes"}]}]`))
	if err != nil {
		t.Fatal(err)
	}
	return parsed.Methods["submit"]
}

// foreign turns a value of ours into one that go-ethereum's encoder takes as the type.
func foreign(v reflect.Value, to reflect.Type) reflect.Value {
	out := reflect.New(to).Elem()
	switch {
	case to == reflect.TypeFor[*big.Int]():
		if n, ok := v.Interface().(Uint256); ok {
			out.Set(reflect.ValueOf(n.Big()))
		} else {
			out.Set(reflect.ValueOf(new(big.Int).SetUint64(v.Uint())))
		}
	case to.Kind() == reflect.Struct:
		s := shapeOf(v.Type())
		for i := range to.NumField() {
			out.Field(i).Set(foreign(v.FieldByIndex(s.fields[i].index), to.Field(i).Type))
		}
	case to.Kind() == reflect.Slice && to.Elem().Kind() != reflect.Uint8:
		out.Set(reflect.MakeSlice(to, v.Len(), v.Len()))
		for i := range v.Len() {
			out.Index(i).Set(foreign(v.Index(i), to.Elem()))
		}
	default:
		out.Set(v.Convert(to))
	}
	return out
}

func TestEncodingIsThatOfAnotherEncoder(t *testing.T) {
	r := newRandomness(3)
	for i := range 300 {
		k := Kind(i % 6)
		intent := r.intent(k)
		method := methodOf(t, k)
		value := foreign(valueOf(intent), method.Inputs[0].Type.GetType()).Interface()
		body, err := method.Inputs[:1].Pack(value)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(Encode(intent), body) {
			t.Fatalf("%v: encoded\n%x\nwant\n%x", k, Encode(intent), body)
		}
		back, err := Decode(k, body)
		if err != nil || !EqualIntents(back, intent) {
			t.Fatalf("%v: decoded %+v, %v", k, back, err)
		}

		arguments, err := method.Inputs.Pack(value, r.bytes(r.IntN(200)))
		if err != nil {
			t.Fatal(err)
		}
		if back, err := Decode(k, arguments); err != nil || !EqualIntents(back, intent) {
			t.Fatalf("%v: from call data %+v, %v", k, back, err)
		}
	}
}
