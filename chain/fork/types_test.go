package fork_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/holiman/uint256"

	"theseus/chain"
	"theseus/chain/devnet"
	"theseus/chain/fork"
)

// asker is code that logs what a transaction can learn about its block: hashes of blocks before, what the system contracts answer about
// them, blobs, and the block's fields.
func asker(f devnet.Fork) []byte {
	ask := func(contract common.Address, out string) string {
		return "6020" + out + "6020610400" + "73" + contract.Hex()[2:] + "5afa"
	}
	code := "6001430340" + "5f52" + "6002430340" + "602052" + "610104430340" + "604052" + // blockhash of the last, the one before, and one too old
		"42610400" + "52" + ask(params.BeaconRootsAddress, "6060") + "608052" +
		"60014303610400" + "52" + ask(params.HistoryStorageAddress, "60a0") + "60c052" +
		"60034303610400" + "52" + ask(params.HistoryStorageAddress, "60e0") + "61010052" +
		"44610120" + "52" + "41610140" + "52" + "3a610160" + "52" + "45610180" + "52" + "486101a0" + "52"
	if f != devnet.Shanghai {
		code += "5f49" + "6101c052" + "4a" + "6101e052"
	}
	return common.FromHex(code + "610200" + "5f" + "a0" + "00")
}

// Transactions of every type, under the rules of every fork, are repeated as the chain had them, and their blocks' begin too.
func TestEveryTypeUnderEveryFork(t *testing.T) {
	for f, kinds := range map[devnet.Fork][]byte{ // go-ethereum's pool takes blobs as they are since Osaka
		devnet.Shanghai: {0, 1, 2}, devnet.Cancun: {2}, devnet.Prague: {2, types.SetCodeTxType}, devnet.Osaka: {0, 1, 2, types.BlobTxType, types.SetCodeTxType},
	} {
		t.Run(string(f), func(t *testing.T) {
			d, err := devnet.Start(context.Background(), devnet.Config{Fast: true, Fork: f})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { d.Close() })
			c, err := chain.Dial(t.Context(), chain.Config{Endpoints: []string{d.URL()}})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(c.Close)
			node, err := rpc.DialContext(t.Context(), d.URL())
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(node.Close)
			w := wallet{t, node, devnet.DevAccount(0).Key, 0, types.LatestSignerForChainID(c.ChainID())}
			runtime := asker(f)
			length := len(runtime)
			w.send(&types.LegacyTx{Gas: 1_000_000, GasPrice: big.NewInt(1e10), Data: append(common.FromHex("61"+hexutil.EncodeUint64(uint64(length) | 1<<16)[3:]+"80600a5f395ff3"), runtime...)})
			contract := crypto.CreateAddress(devnet.DevAccount(0).Address, 0)
			for _, kind := range kinds {
				receipt := w.send(w.ofType(kind, contract))
				if receipt.Type != kind || receipt.Status != types.ReceiptStatusSuccessful || len(receipt.Logs) != 1 {
					t.Fatalf("type %d: %+v", kind, receipt)
				}
				body, err := c.Body(t.Context(), receipt.BlockHash)
				if err != nil {
					t.Fatal(err)
				}
				s, err := fork.At(t.Context(), c, body.ParentHash, nil)
				if err != nil {
					t.Fatal(err)
				}
				s.In(body.Header)
				o, err := s.Replay(body.Transactions[0])
				if err != nil {
					t.Fatal(err)
				}
				if o.Err != nil || o.GasUsed != receipt.GasUsed || len(o.Logs) != 1 || !bytes.Equal(o.Logs[0].Data, receipt.Logs[0].Data) {
					t.Errorf("type %d: %v, gas %d of %d\n%x\n%x", kind, o.Err, o.GasUsed, receipt.GasUsed, o.Logs[0].Data, receipt.Logs[0].Data)
				}
				// The control: in another block it learns other things.
				other := types.CopyHeader(body.Header)
				other.MixDigest[0]++
				if s, err = fork.At(t.Context(), c, body.ParentHash, nil); err != nil {
					t.Fatal(err)
				}
				s.In(other)
				if o, err := s.Replay(body.Transactions[0]); err != nil || bytes.Equal(o.Logs[0].Data, receipt.Logs[0].Data) {
					t.Errorf("control: type %d: %v", kind, err)
				}
			}
		})
	}
}

type wallet struct {
	t      *testing.T
	node   *rpc.Client
	key    *ecdsa.PrivateKey
	nonce  uint64
	signer types.Signer
}

func (w *wallet) send(data types.TxData) *types.Receipt {
	w.t.Helper()
	if legacy, ok := data.(*types.LegacyTx); ok {
		legacy.Nonce = w.nonce
	}
	tx, err := types.SignNewTx(w.key, w.signer, data)
	if err != nil {
		w.t.Fatal(err)
	}
	b, err := tx.MarshalBinary()
	if err != nil {
		w.t.Fatal(err)
	}
	if err := w.node.CallContext(w.t.Context(), nil, "eth_sendRawTransaction", hexutil.Encode(b)); err != nil {
		w.t.Fatalf("type %d: %v", tx.Type(), err)
	}
	w.nonce++
	for deadline := time.Now().Add(20 * time.Second); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
		var receipt *types.Receipt
		if err := w.node.CallContext(w.t.Context(), &receipt, "eth_getTransactionReceipt", tx.Hash()); err == nil && receipt != nil {
			return receipt
		}
	}
	w.t.Fatalf("type %d is in no block", tx.Type())
	return nil
}

// ofType is a transaction of a type that calls a contract.
func (w *wallet) ofType(kind byte, to common.Address) types.TxData {
	chainID := w.signer.ChainID()
	fee, tip, id := uint256.NewInt(1e11), uint256.NewInt(1), uint256.MustFromBig(chainID)
	switch kind {
	case types.LegacyTxType:
		return &types.LegacyTx{Gas: 300_000, GasPrice: big.NewInt(1e11), To: &to}
	case types.AccessListTxType:
		return &types.AccessListTx{ChainID: chainID, Nonce: w.nonce, Gas: 300_000, GasPrice: big.NewInt(1e11), To: &to, AccessList: types.AccessList{{Address: to, StorageKeys: []common.Hash{{1}}}}}
	case types.DynamicFeeTxType:
		return &types.DynamicFeeTx{ChainID: chainID, Nonce: w.nonce, Gas: 300_000, GasFeeCap: fee.ToBig(), GasTipCap: tip.ToBig(), To: &to}
	case types.BlobTxType:
		blob := new(kzg4844.Blob)
		commitment, err := kzg4844.BlobToCommitment(blob)
		if err != nil {
			w.t.Fatal(err)
		}
		proofs, err := kzg4844.ComputeCellProofs(blob)
		if err != nil {
			w.t.Fatal(err)
		}
		sidecar := types.NewBlobTxSidecar(types.BlobSidecarVersion1, []kzg4844.Blob{*blob}, []kzg4844.Commitment{commitment}, proofs)
		return &types.BlobTx{ChainID: id, Nonce: w.nonce, Gas: 300_000, GasFeeCap: fee, GasTipCap: tip, To: to, BlobFeeCap: fee, BlobHashes: sidecar.BlobHashes(), Sidecar: sidecar}
	}
	authorization, err := types.SignSetCode(w.key, types.SetCodeAuthorization{ChainID: *id, Address: to, Nonce: w.nonce + 1})
	if err != nil {
		w.t.Fatal(err)
	}
	// To itself: the code is the one just delegated to.
	self := crypto.PubkeyToAddress(w.key.PublicKey)
	return &types.SetCodeTx{ChainID: id, Nonce: w.nonce, Gas: 300_000, GasFeeCap: fee, GasTipCap: tip, To: self, AuthList: []types.SetCodeAuthorization{authorization}}
}
