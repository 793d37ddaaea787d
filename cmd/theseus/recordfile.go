package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/code/tree"
	"theseus/upgrade"
)

// recordFile is what `record show --json` prints and `deploy --record` accepts.
type recordFile struct {
	Record recordBody `json:"smart_contract_code_mgmt"`
}

type recordBody struct {
	Address   common.Address   `json:"contract_address"`
	Hash      tree.Hash        `json:"contract_hash"`
	Link      string           `json:"contract_link"`
	Signers   []common.Address `json:"upgrade_multisig_accounts"`
	Threshold int              `json:"upgrade_multisig_min_signature"`
}

// readRecordFile is strict about names and counts; signers may come in any order. Address and hash may be absent or zero.
func readRecordFile(path string) (*recordBody, error) {
	b, err := readFile(path)
	if err != nil {
		return nil, err
	}
	body, err := parseRecordFile(b)
	if err != nil {
		return nil, usage("record file %s: %w", path, err)
	}
	return body, nil
}

func parseRecordFile(b []byte) (*recordBody, error) {
	var file struct {
		Record struct {
			Address   checked   `json:"contract_address"`
			Hash      tree.Hash `json:"contract_hash"`
			Link      string    `json:"contract_link"`
			Signers   []checked `json:"upgrade_multisig_accounts"`
			Threshold int       `json:"upgrade_multisig_min_signature"`
		} `json:"smart_contract_code_mgmt"`
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&file); err != nil {
		return nil, err
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, errors.New("something follows the JSON document")
	}
	if err := exactMembers(b, "smart_contract_code_mgmt", "contract_address", "contract_hash", "contract_link",
		"upgrade_multisig_accounts", "upgrade_multisig_min_signature"); err != nil {
		return nil, err
	}
	r := &recordBody{
		Address: common.Address(file.Record.Address), Hash: file.Record.Hash, Link: file.Record.Link, Threshold: file.Record.Threshold,
	}
	for _, s := range file.Record.Signers {
		r.Signers = append(r.Signers, common.Address(s))
	}
	slices.SortFunc(r.Signers, common.Address.Cmp)
	for i, s := range r.Signers {
		if s == (common.Address{}) {
			return nil, errors.New("a signer is the zero address")
		}
		if i > 0 && s == r.Signers[i-1] {
			return nil, fmt.Errorf("signer %v is named twice", s)
		}
	}
	if len(r.Signers) > upgrade.MaxSigners {
		return nil, fmt.Errorf("%d signers: at most %d", len(r.Signers), upgrade.MaxSigners)
	}
	if r.Threshold < 1 || r.Threshold > len(r.Signers) {
		return nil, fmt.Errorf("upgrade_multisig_min_signature is %d: want 1 to %d, the number of signers", r.Threshold, len(r.Signers))
	}
	if len(r.Link) > upgrade.MaxLink {
		return nil, fmt.Errorf("contract_link has %d bytes: at most %d are stored", len(r.Link), upgrade.MaxLink)
	}
	return r, nil
}

// checked is an address whose capitals, if it has any, are the checksum.
type checked common.Address

func (c *checked) UnmarshalText(text []byte) error {
	a, err := parseAddress("address", string(text))
	if err == nil {
		*c = checked(a)
	}
	return err
}

// exactMembers refuses names in other capitals, which package json would take, and names that come twice.
func exactMembers(b []byte, names ...string) error {
	seen := make(map[string]bool)
	d := json.NewDecoder(bytes.NewReader(b))
	for {
		token, err := d.Token()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		text, _ := token.(string)
		i := slices.IndexFunc(names, func(name string) bool { return strings.EqualFold(name, text) })
		if i < 0 {
			continue
		}
		if text != names[i] || seen[text] {
			return fmt.Errorf("%q: want %q, once", text, names[i])
		}
		seen[text] = true
	}
}

// recordBodyOf is a record in the file's form: contract_hash and contract_link show what m of n signed last.
func recordBodyOf(r *upgrade.Record, link string, head chain.Block) recordFile {
	return recordFile{recordBody{
		Address: r.Contract, Hash: r.Approved(head.Time).TreeHash, Link: link, Signers: r.Configuration.Signers, Threshold: int(r.Configuration.Threshold),
	}}
}
