package main

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"strconv"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/go-git/go-git/v5"
	"github.com/go-git/go-git/v5/plumbing/object"
	"github.com/rogpeppe/go-internal/testscript"

	"theseus/chain"
	"theseus/chain/devnet"
	"theseus/chain/foreigntest"
	"theseus/chain/signer"
)

// world is what stands around a transcript: a chain, and servers.
type world struct {
	chain  *devnet.Chain
	sender *chain.Sender // of dev:9, which no transcript uses
	shaky  *shaky        // the last endpoint of the command reorganising
}

type worldKey struct{}

func worldOf(ts *testscript.TestScript) *world { return ts.Value(worldKey{}).(*world) }

// devnet: start a chain in this process, fast, and point THESEUS_RPC at it.
func startDevnet(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 0 {
		ts.Fatalf("usage: devnet")
	}
	running, err := devnet.Start(context.Background(), devnet.Config{Fast: true})
	ts.Check(err)
	ts.Defer(func() { running.Close() })
	client, err := chain.Dial(context.Background(), chain.Config{Endpoints: []string{running.URL()}})
	ts.Check(err)
	ts.Defer(client.Close)
	w := worldOf(ts)
	w.chain = running
	w.sender, err = client.NewSender(context.Background(), signer.NewKey(devnet.DevAccount(9).Key), chain.SenderConfig{Poll: 20 * time.Millisecond})
	ts.Check(err)
	ts.Setenv("THESEUS_RPC", running.URL())
}

// pass SECONDS: move block time ahead.
func passTime(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: pass SECONDS")
	}
	seconds, err := strconv.Atoi(args[0])
	ts.Check(err)
	_, err = worldOf(ts).chain.IncreaseTime(context.Background(), time.Duration(seconds)*time.Second)
	ts.Check(err)
}

// create NAME FILE: deploy what `theseus build --json` wrote to FILE, and set the variable NAME to its address.
func create(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: create NAME FILE")
	}
	var artifacts []struct {
		CreationCode hexutil.Bytes `json:"creationCode"`
	}
	ts.Check(json.Unmarshal([]byte(ts.ReadFile(args[1])), &artifacts))
	receipt, err := worldOf(ts).sender.Send(context.Background(), chain.Tx{Data: artifacts[0].CreationCode})
	ts.Check(err)
	ts.Setenv(args[0], receipt.ContractAddress.Hex())
}

// foreign NAME CONTRACT [ARGUMENT…]: deploy a contract of others (see foreigntest), whose arguments are addresses, numbers or 0x and bytes, and
// set the variable NAME to its address.
func createForeign(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: foreign NAME CONTRACT [ARGUMENT…]")
	}
	contract, err := foreigntest.Load(args[1])
	ts.Check(err)
	var values []any
	for i, text := range args[2:] {
		switch contract.ABI.Constructor.Inputs[i].Type.T {
		case abi.AddressTy:
			values = append(values, common.HexToAddress(text))
		case abi.BoolTy:
			values = append(values, text == "true")
		case abi.BytesTy:
			values = append(values, common.FromHex(text))
		default:
			n, ok := new(big.Int).SetString(text, 0)
			if !ok {
				ts.Fatalf("%q is no number", text)
			}
			values = append(values, n)
		}
	}
	receipt, err := worldOf(ts).sender.Send(context.Background(), chain.Tx{Data: contract.Creation(values...)})
	ts.Check(err)
	ts.Setenv(args[0], receipt.ContractAddress.Hex())
}

// call CONTRACT SIGNATURE [ADDRESS…]: send a transaction.
func call(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) < 2 {
		ts.Fatalf("usage: call CONTRACT SIGNATURE [ADDRESS…]")
	}
	to := common.HexToAddress(args[0])
	data := crypto.Keccak256([]byte(args[1]))[:4]
	for _, a := range args[2:] {
		data = append(data, common.LeftPadBytes(common.HexToAddress(a).Bytes(), 32)...)
	}
	if _, err := worldOf(ts).sender.Send(context.Background(), chain.Tx{To: &to, Data: data}); (err != nil) != neg {
		ts.Fatalf("%s: %v", args[1], err)
	}
}

// receiver FILE: a server for webhooks, which refuses the first message, and writes to FILE those whose signature under the
// secret "correct horse battery" is right. Its address is WEBHOOK.
func startReceiver(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: receiver FILE")
	}
	out, err := os.Create(ts.MkAbs(args[0]))
	ts.Check(err)
	var messages atomic.Int32
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		mac := hmac.New(sha256.New, []byte("correct horse battery"))
		mac.Write(body)
		right := hmac.Equal([]byte(r.Header.Get("X-Theseus-Signature")), []byte("sha256="+hex.EncodeToString(mac.Sum(nil))))
		switch {
		case err != nil || !right:
			w.WriteHeader(http.StatusForbidden)
		case messages.Add(1) == 1:
			w.WriteHeader(http.StatusServiceUnavailable)
		default:
			out.Write(append(bytes.TrimSpace(body), '\n'))
		}
	}))
	ts.Defer(func() {
		server.Close()
		out.Close()
	})
	ts.Setenv("WEBHOOK", server.URL)
}

// external MODE: an external signer that speaks Clef's JSON-RPC for dev:7. MODE is signs, declines, or blind: without a method
// for typed data. Its address is SIGNER.
func startExternal(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: external MODE")
	}
	account := devnet.DevAccount(7)
	answer := func(method string, params []json.RawMessage) (any, int, string) {
		switch {
		case method == "account_list":
			return []common.Address{account.Address}, 0, ""
		case args[0] == "declines":
			return nil, -32000, "request denied\u001b[2J"
		case method != "account_signTypedData" || args[0] == "blind":
			return nil, -32601, "the method " + method + " does not exist/is not available"
		}
		var data apitypes.TypedData
		if err := json.Unmarshal(params[1], &data); err != nil {
			return nil, -32602, err.Error()
		}
		hash, _, err := apitypes.TypedDataAndHash(data)
		if err != nil {
			return nil, -32602, err.Error()
		}
		signature, err := crypto.Sign(hash, account.Key)
		if err != nil {
			return nil, -32603, err.Error()
		}
		return hexutil.Bytes(signature), 0, ""
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var request struct {
			ID     json.RawMessage   `json:"id"`
			Method string            `json:"method"`
			Params []json.RawMessage `json:"params"`
		}
		if err := json.NewDecoder(r.Body).Decode(&request); err != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		result, code, message := answer(request.Method, request.Params)
		response := map[string]any{"jsonrpc": "2.0", "id": request.ID, "result": result}
		if code != 0 {
			delete(response, "result")
			response["error"] = map[string]any{"code": code, "message": message}
		}
		w.Header().Set("Content-Type", "application/json")
		json.NewEncoder(w).Encode(response)
	}))
	ts.Defer(server.Close)
	ts.Setenv("SIGNER", server.URL)
}

// commit DIR MESSAGE: put all of a folder into a commit of the git repository that it is, or becomes.
func commitAll(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: commit DIR MESSAGE")
	}
	dir := ts.MkAbs(args[0])
	r, err := git.PlainOpen(dir)
	if errors.Is(err, git.ErrRepositoryNotExists) {
		r, err = git.PlainInit(dir, false)
	}
	ts.Check(err)
	work, err := r.Worktree()
	ts.Check(err)
	ts.Check(work.AddWithOptions(&git.AddOptions{All: true}))
	_, err = work.Commit(args[1], &git.CommitOptions{Author: &object.Signature{Name: "A. Shipwright", Email: "a@example.org", When: time.Now()}})
	ts.Check(err)
}

// copy DIR OTHER: copy a folder with all that is in it.
func copyFolder(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: copy DIR OTHER")
	}
	ts.Check(os.CopyFS(ts.MkAbs(args[1]), os.DirFS(ts.MkAbs(args[0]))))
}
