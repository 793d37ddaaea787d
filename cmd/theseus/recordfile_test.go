package main

import (
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/upgrade"
)

// What is accepted can be a record, and is accepted again when it is written.
func FuzzParseRecordFile(f *testing.F) {
	for _, seed := range []string{
		`{"smart_contract_code_mgmt": {"contract_link": "https://github.com/freeflowuniverse/mysmartcontract/src",
			"upgrade_multisig_accounts": ["0x70997970C51812dc3A010C7d01b50e0d17dc79C8", "0x3c44cdddb6a900fa2b585dd299e03d12fa4293bc"], "upgrade_multisig_min_signature": 2}}`,
		`{"smart_contract_code_mgmt": {"contract_address": "0x0000000000000000000000000000000000000000", "contract_hash": null}}`,
		`{"SMART_CONTRACT_CODE_MGMT": {}}`, `{} {}`, `[]`, ``,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		body, err := parseRecordFile(b)
		if err != nil {
			return
		}
		c := upgrade.Configuration{Signers: body.Signers, Threshold: uint8(body.Threshold)}
		if err := c.Check(); err != nil {
			t.Fatalf("accepted %s: %v", b, err)
		}
		written, err := json.Marshal(recordFile{*body})
		if err != nil {
			t.Fatal(err)
		}
		again, err := parseRecordFile(written)
		if err != nil || again.Address != body.Address || again.Hash != body.Hash || again.Link != body.Link {
			t.Fatalf("%s came back as %s: %v", b, written, err)
		}
	})
}

// What is accepted names every contract, and is accepted again when it is written.
func FuzzParseNetwork(f *testing.F) {
	one := common.Address{19: 1}
	good, err := json.Marshal(chain.Network{Theseus: 1, Name: "x", ChainID: 1, CodeRegistry: one, Proposals: one, Records: one, Registry: one,
		Service: one, Families: chain.Families{Managed: one, UUPS: one}, Deployer: one})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Add([]byte(`{"theseus": 1, "theseus": 2}`))
	f.Add([]byte(`{}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		n, err := chain.ParseNetwork(b)
		if err != nil {
			return
		}
		if n.ChainID == 0 || n.CodeRegistry == (common.Address{}) || n.Records == (common.Address{}) || n.Deployer == (common.Address{}) {
			t.Fatalf("accepted %s", b)
		}
		written, err := json.Marshal(n)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := chain.ParseNetwork(written); err != nil || *again != *n {
			t.Fatalf("%s came back as %s: %v", b, written, err)
		}
	})
}
