package chain_test

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"theseus/chain"
	"theseus/chain/bind"
	"theseus/chain/chaintest"
	"theseus/code/tree"
	"theseus/upgrade"
)

// forwarder is a wallet in 27 bytes: it passes everything after the first word on to the account which that word names.
var forwarder = common.FromHex("602036038060205f375f5f825f345f355af115601757005b5f5ffd")

// An intent that nobody announced is found in the call data of its approval, whoever carried them.
func TestIntentsFoundInCallData(t *testing.T) {
	ctx := t.Context()
	w := chaintest.New(t, 4)
	size := byte(len(forwarder))
	creation := slices.Concat(common.FromHex("60"), []byte{size}, common.FromHex("8060095f395ff3"), forwarder)
	salt := tree.Hash{0xfa}
	wallet := crypto.CreateAddress2(w.Network.Deployer, salt, crypto.Keccak256(creation))
	if err := w.DeployImplementation(ctx, w.Stranger, salt, creation, wallet); err != nil {
		t.Fatal(err)
	}
	registry, err := bind.CodeRegistryMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	for name, carried := range map[string]bool{"sent as it is": false, "carried by a wallet": true} {
		t.Run(name, func(t *testing.T) {
			contract := w.Register(w.Configuration())
			u := w.Upgrade(contract, codeOf(t, w, 7))
			values, err := registry.Methods["submitUpgrade"].Inputs[:1].Unpack(upgrade.Encode(u))
			if err != nil {
				t.Fatal(err)
			}
			data, err := registry.Pack("submitUpgrade", values[0], w.Sign(u, chaintest.Threshold))
			if err != nil {
				t.Fatal(err)
			}
			to := w.Network.CodeRegistry
			if carried {
				to, data = wallet, slices.Concat(common.LeftPadBytes(to[:], 32), data)
			}
			if _, err := w.Stranger.Send(ctx, chain.Tx{To: &to, Data: data}); err != nil {
				t.Fatal(err)
			}
			digest := upgrade.DigestOf(w.Network.Domain(), u)
			found, err := w.Intent(ctx, w.Head(), contract, digest)
			if err != nil {
				t.Fatal(err)
			}
			if !upgrade.EqualIntents(found.Intent, u) {
				t.Errorf("found %+v", found.Intent)
			}
		})
	}
}
