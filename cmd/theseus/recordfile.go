package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"slices"

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

const maxRecordFile = 1 << 20

// readRecordFile is strict about names and counts; signers may come in any order. Address and hash may be absent or zero.
func readRecordFile(path string) (*recordBody, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, usage("%w", err)
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, maxRecordFile+1))
	if err != nil {
		return nil, usage("%w", err)
	}
	body, err := parseRecordFile(b)
	if err != nil {
		return nil, usage("record file %s: %w", path, err)
	}
	return body, nil
}

func parseRecordFile(b []byte) (*recordBody, error) {
	if len(b) > maxRecordFile {
		return nil, errors.New("too large")
	}
	var file recordFile
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&file); err != nil {
		return nil, err
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, errors.New("something follows the JSON document")
	}
	r := &file.Record
	slices.SortFunc(r.Signers, common.Address.Cmp)
	for i := 1; i < len(r.Signers); i++ {
		if r.Signers[i] == r.Signers[i-1] {
			return nil, errors.New("signer " + r.Signers[i].Hex() + " is named twice")
		}
	}
	if r.Threshold < 1 || r.Threshold > len(r.Signers) || r.Threshold > upgrade.MaxSigners {
		return nil, &upgrade.ThresholdInvalid{Threshold: uint8(min(max(r.Threshold, 0), 255)), Signers: uint64(len(r.Signers))}
	}
	if len(r.Link) > 128 {
		return nil, &upgrade.LinkLength{Length: uint64(len(r.Link))}
	}
	return r, nil
}

// recordBodyOf is a record in the file's form: contract_hash and contract_link show what m of n signed last.
func recordBodyOf(r *upgrade.Record, link string, head chain.Block) recordFile {
	return recordFile{recordBody{
		Address: r.Contract, Hash: r.Approved(head.Time).TreeHash, Link: link, Signers: r.Configuration.Signers, Threshold: int(r.Configuration.Threshold),
	}}
}
