package signer

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"theseus/upgrade"
)

// clef speaks the account namespace of Clef's JSON-RPC, as its documentation has it, with an owner who confirms everything,
// or does as sign and twist say.
type clef struct {
	key   *ecdsa.PrivateKey
	shown []apitypes.TypedData // what its owner was shown
	sign  func(hash []byte) (hexutil.Bytes, error)
	twist func(*types.DynamicFeeTx)
}

func (c *clef) List() []common.Address {
	return []common.Address{crypto.PubkeyToAddress(alice.PublicKey)}
}

func (c *clef) SignTypedData(_ context.Context, _ common.MixedcaseAddress, data apitypes.TypedData) (hexutil.Bytes, error) {
	c.shown = append(c.shown, data)
	hash, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		return nil, err
	}
	if c.sign != nil {
		return c.sign(hash)
	}
	signature, err := crypto.Sign(hash, c.key)
	if err == nil {
		signature[64] += 27
	}
	return signature, err
}

func (c *clef) SignTransaction(_ context.Context, args apitypes.SendTxArgs, _ *string) (map[string]any, error) {
	inner := &types.DynamicFeeTx{
		ChainID: args.ChainID.ToInt(), Nonce: uint64(args.Nonce), Gas: uint64(args.Gas), Value: args.Value.ToInt(), Data: *args.Input,
		GasFeeCap: args.MaxFeePerGas.ToInt(), GasTipCap: args.MaxPriorityFeePerGas.ToInt(),
	}
	if args.To != nil {
		to := args.To.Address()
		inner.To = &to
	}
	if c.twist != nil {
		c.twist(inner)
	}
	tx, err := types.SignNewTx(c.key, types.LatestSignerForChainID(inner.ChainID), inner)
	if err != nil {
		return nil, err
	}
	raw, err := tx.MarshalBinary()
	return map[string]any{"raw": hexutil.Bytes(raw), "tx": tx}, err
}

func (c *clef) dial(t *testing.T) *External {
	t.Helper()
	server := rpc.NewServer()
	if err := server.RegisterName("account", c); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(server.Stop)
	listening := httptest.NewServer(server)
	t.Cleanup(listening.Close)
	external, err := DialExternal(t.Context(), listening.URL, crypto.PubkeyToAddress(alice.PublicKey))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(external.Close)
	return external
}

func TestExternalSignsEveryKind(t *testing.T) {
	c := &clef{key: alice}
	external := c.dial(t)
	for i, intent := range intents() {
		signature, err := SignIntent(t.Context(), external, domain, intent)
		if err != nil {
			t.Fatalf("%v: %v", intent.Kind(), err)
		}
		if _, err := Check(signature, [32]byte(upgrade.DigestOf(domain, intent)), external.Address()); err != nil {
			t.Errorf("%v: %v", intent.Kind(), err)
		}
		if c.shown[i].PrimaryType != intent.Kind().String() || len(c.shown[i].Message) == 0 {
			t.Errorf("%v: its owner was shown %+v", intent.Kind(), c.shown[i])
		}
	}
	to := common.Address{7}
	for name, inner := range map[string]*types.DynamicFeeTx{
		"call":     {To: &to, Data: []byte{1, 2}, Value: big.NewInt(3)},
		"creation": {Data: []byte{0xfe}},
	} {
		inner.ChainID, inner.Nonce, inner.Gas, inner.GasFeeCap, inner.GasTipCap = big.NewInt(5), 9, 50_000, big.NewInt(100), big.NewInt(1)
		tx := types.NewTx(inner)
		signed, err := external.SignTx(t.Context(), tx, big.NewInt(5))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		local, err := NewKey(alice).SignTx(t.Context(), tx, big.NewInt(5))
		if err != nil || signed.Hash() != local.Hash() {
			t.Errorf("%s: %v, %v", name, signed.Hash(), err)
		}
	}
}

func TestExternalIsNotBelieved(t *testing.T) {
	sign := func(key *ecdsa.PrivateKey, hash []byte) hexutil.Bytes {
		signature, _ := crypto.Sign(hash, key)
		signature[64] += 27
		return signature
	}
	for name, answer := range map[string]func(hash []byte) (hexutil.Bytes, error){
		"somebody else's": func(hash []byte) (hexutil.Bytes, error) { return sign(mallet, hash), nil },
		"of another hash": func([]byte) (hexutil.Bytes, error) { return sign(alice, make([]byte, 32)), nil },
		"malleable":       func(hash []byte) (hexutil.Bytes, error) { return malleable(sign(alice, hash)), nil },
		"short":           func(hash []byte) (hexutil.Bytes, error) { return sign(alice, hash)[:64], nil },
		"nothing":         func([]byte) (hexutil.Bytes, error) { return nil, nil },
		"two":             func(hash []byte) (hexutil.Bytes, error) { return append(sign(alice, hash), sign(alice, hash)...), nil },
	} {
		var refused *SignatureError
		if got, err := SignIntent(t.Context(), (&clef{key: alice, sign: answer}).dial(t), domain, someUpgrade()); !errors.As(err, &refused) {
			t.Errorf("%s: %x, %v", name, got, err)
		}
	}
	var failed *ExternalError
	declined := &clef{key: alice, sign: func([]byte) (hexutil.Bytes, error) { return nil, errors.New("Request denied\x1b[2J\n") }}
	if _, err := SignIntent(t.Context(), declined.dial(t), domain, someUpgrade()); !errors.As(err, &failed) || strings.ContainsAny(err.Error(), "\x1b\n") {
		t.Errorf("declined: %q", err)
	}

	tx := types.NewTx(&types.DynamicFeeTx{ChainID: big.NewInt(5), To: &common.Address{7}, Gas: 21_000, GasFeeCap: big.NewInt(9), GasTipCap: big.NewInt(1)})
	for name, c := range map[string]*clef{
		"somebody else's": {key: mallet},
		"more value":      {key: alice, twist: func(tx *types.DynamicFeeTx) { tx.Value = big.NewInt(1) }},
		"another address": {key: alice, twist: func(tx *types.DynamicFeeTx) { tx.To = &common.Address{8} }},
		"another call":    {key: alice, twist: func(tx *types.DynamicFeeTx) { tx.Data = []byte{1} }},
		"another nonce":   {key: alice, twist: func(tx *types.DynamicFeeTx) { tx.Nonce++ }},
		"another chain":   {key: alice, twist: func(tx *types.DynamicFeeTx) { tx.ChainID = big.NewInt(6) }},
		"higher fees":     {key: alice, twist: func(tx *types.DynamicFeeTx) { tx.GasFeeCap = big.NewInt(1e9) }},
	} {
		var refused *SignatureError
		if _, err := c.dial(t).SignTx(t.Context(), tx, big.NewInt(5)); !errors.As(err, &refused) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestExternalThatIsNoSigner(t *testing.T) {
	account := crypto.PubkeyToAddress(alice.PublicKey)
	for name, handle := range map[string]http.HandlerFunc{
		"a page": func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, "<html>") },
		"a redirection": func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://127.0.0.1:1/", http.StatusTemporaryRedirect)
		},
		"endless": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			io.WriteString(w, `{"jsonrpc":"2.0","id":1,"result":["`)
			for junk := bytes.Repeat([]byte("0"), 1<<20); ; {
				if _, err := w.Write(junk); err != nil {
					return
				}
			}
		},
		"other accounts": func(w http.ResponseWriter, r *http.Request) {
			var req struct{ ID json.RawMessage }
			json.NewDecoder(r.Body).Decode(&req)
			w.Header().Set("Content-Type", "application/json")
			fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":["%v"]}`, req.ID, common.Address{1})
		},
		"nobody answers": func(_ http.ResponseWriter, r *http.Request) { io.Copy(io.Discard, r.Body); <-r.Context().Done() },
	} {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewServer(handle)
			defer server.Close()
			ctx, cancel := context.WithTimeout(t.Context(), time.Second)
			defer cancel()
			var failed *ExternalError
			if _, err := DialExternal(ctx, server.URL, account); !errors.As(err, &failed) || failed.Account != account {
				t.Errorf("%v", err)
			}
		})
	}
	if _, err := DialExternal(t.Context(), "gopher://127.0.0.1", account); err == nil {
		t.Error("gopher")
	}
}
