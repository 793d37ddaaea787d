package upgrade

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// maxFile bounds, in bytes, the files that are read here.
const maxFile = 4 << 20

// Proposal is an intent and where it counts: the proposal file. Its JSON is
//
//	{"kind": "Upgrade", "domain": {"chainId": "1", "codeRegistry": "0x…"}, "intent": {…}, "digest": "0x…"}
//
// with all fields of the intent under their EIP-712 names; numbers of more than 40 bits are decimal strings. The digest must be
// that of the intent.
type Proposal struct {
	Domain Domain
	Intent Intent
}

// Digest is the intent's id.
func (p *Proposal) Digest() Digest { return DigestOf(p.Domain, p.Intent) }

type proposalFile struct {
	Kind   Kind            `json:"kind"`
	Domain Domain          `json:"domain"`
	Intent json.RawMessage `json:"intent"`
	Digest Digest          `json:"digest"`
}

// MarshalJSON writes the proposal file.
func (p *Proposal) MarshalJSON() ([]byte, error) {
	if p.Intent == nil {
		return nil, errors.New("a proposal without an intent")
	}
	if c := CodeOf(p.Intent); c != nil && !(utf8.ValidString(c.Link) && utf8.ValidString(c.ContractName)) {
		return nil, errors.New("a proposal whose link or contract name is not UTF-8: nobody could read what is signed")
	}
	// Empty lists become [] rather than null.
	plain, err := Decode(p.Intent.Kind(), Encode(p.Intent))
	if err != nil {
		return nil, err
	}
	intent, err := marshalPlain(plain)
	if err != nil {
		return nil, err
	}
	return marshalPlain(proposalFile{p.Intent.Kind(), p.Domain, intent, p.Digest()})
}

// UnmarshalJSON reads what MarshalJSON writes, members in any order; p is left alone on error.
func (p *Proposal) UnmarshalJSON(data []byte) error {
	var file proposalFile
	if err := unmarshal(data, &file); err != nil {
		return fmt.Errorf("proposal: %w", err)
	}
	intent := NewIntent(file.Kind)
	if err := unmarshal(file.Intent, intent); err != nil {
		return fmt.Errorf("proposal: intent: %w", err)
	}
	read := Proposal{file.Domain, intent}
	if got := read.Digest(); got != file.Digest {
		return fmt.Errorf("proposal: digest %v is not that of the intent, %v: the file was changed", file.Digest, got)
	}
	if err := sameJSON(data, &read); err != nil {
		return fmt.Errorf("proposal: %w", err)
	}
	*p = read
	return nil
}

// Approval is one signer's signature on a proposal: the signature file. Its JSON is
//
//	{"proposal": {…}, "signer": "0x…", "signature": "0x…"}
type Approval struct {
	Proposal  Proposal       `json:"proposal"`
	Signer    common.Address `json:"signer"`
	Signature hexutil.Bytes  `json:"signature"`
}

// BySigner reports whether the signature was made with the signer's key. If not, the signer may still be a contract wallet, whose
// answer (EIP-1271) only the chain can give.
func (a *Approval) BySigner() bool {
	account, err := Recover(a.Proposal.Digest(), a.Signature)
	return err == nil && account == a.Signer
}

// ParseProposal reads a proposal file.
func ParseProposal(data []byte) (*Proposal, error) { return parseFile[Proposal](data) }

// ParseApproval reads a signature file. It does not check the signature; see [Approval.BySigner].
func ParseApproval(data []byte) (*Approval, error) { return parseFile[Approval](data) }

func parseFile[T any](data []byte) (*T, error) {
	if len(data) > maxFile {
		return nil, fmt.Errorf("file of %d bytes: at most %d are read", len(data), maxFile)
	}
	file := new(T)
	if err := unmarshal(data, file); err != nil {
		return nil, err
	}
	if err := sameJSON(data, file); err != nil {
		return nil, err
	}
	return file, nil
}

// WriteFile is the file that [ParseProposal] or [ParseApproval] reads, indented, with a line end.
func WriteFile[T Proposal | Approval](file *T) ([]byte, error) {
	plain, err := marshalPlain(file)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err = json.Indent(&out, plain, "", "  ")
	out.WriteByte('\n')
	return out.Bytes(), err
}

func marshalPlain(v any) ([]byte, error) {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return bytes.TrimSuffix(out.Bytes(), []byte("\n")), err
}

func unmarshal(data []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return errors.New("something follows the JSON document")
	}
	return nil
}

// sameJSON refuses what says the same as v in other words: members missing, twice or misspelt in case, numbers and addresses in
// another spelling.
func sameJSON(data []byte, v any) error {
	own, err := marshalPlain(v)
	if err != nil {
		return err
	}
	var given, want any
	// Equal trees of which one names a member twice differ in the number of tokens.
	if err := errors.Join(readTree(data, &given), readTree(own, &want)); err != nil {
		return err
	}
	if !reflect.DeepEqual(given, want) || tokens(data) != tokens(own) {
		return fmt.Errorf("not in the form that this program writes, which is: %.2000s", own)
	}
	return nil
}

func readTree(data []byte, into *any) error {
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	return d.Decode(into)
}

func tokens(data []byte) (n int) {
	d := json.NewDecoder(bytes.NewReader(data))
	for {
		if _, err := d.Token(); err != nil {
			return n
		}
		n++
	}
}
