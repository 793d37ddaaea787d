package signer

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"theseus/printable"
	"theseus/upgrade"
)

// External is an account behind a signer that speaks Clef's JSON-RPC (account_list, account_signTypedData,
// account_signTransaction). Its owner confirms there, where the fields are shown. Hardware keys are reached through it.
type External struct {
	client  *rpc.Client
	address common.Address
}

const (
	confirmTime = 10 * time.Minute // how long a person may take
	maxAnswer   = 16 << 20         // bytes; a signed transaction comes back whole
)

// ExternalError says that an external signer did not sign: it was not reached, or its owner declined.
type ExternalError struct {
	Account common.Address
	Err     error
}

func (e *ExternalError) Error() string {
	return fmt.Sprintf("the external signer did not sign for %v: %s", e.Account, printable.Text(e.Err.Error()))
}
func (e *ExternalError) Unwrap() error { return e.Err }

// Declined reports whether the signer answered, and said no. Anything else is no answer.
func (e *ExternalError) Declined() bool {
	var answer rpc.Error
	return errors.As(e.Err, &answer)
}

// bounded cuts answers that are larger than any signer's, and follows no redirection.
func bounded() *http.Client {
	return &http.Client{
		Timeout:       confirmTime,
		Transport:     limited{http.DefaultTransport},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

type limited struct{ next http.RoundTripper }

func (l limited) RoundTrip(r *http.Request) (*http.Response, error) {
	response, err := l.next.RoundTrip(r)
	if err == nil {
		response.Body = http.MaxBytesReader(nil, response.Body, maxAnswer)
	}
	return response, err
}

// DialExternal connects to the signer at url (http, https, ws, wss or the path of a socket) and takes one of its accounts.
func DialExternal(ctx context.Context, url string, account common.Address) (*External, error) {
	client, err := rpc.DialOptions(ctx, url, rpc.WithHTTPClient(bounded()))
	if err != nil {
		return nil, &ExternalError{account, err}
	}
	var accounts []common.Address
	if err := client.CallContext(ctx, &accounts, "account_list"); err != nil {
		client.Close()
		return nil, &ExternalError{account, fmt.Errorf("listing its accounts: %w", err)}
	}
	if !slices.Contains(accounts, account) {
		client.Close()
		return nil, &ExternalError{account, errors.New("it does not offer this account")}
	}
	return &External{client: client, address: account}, nil
}

// Close ends the connection.
func (e *External) Close() { e.client.Close() }

// Address is part of [Signer].
func (e *External) Address() common.Address { return e.address }

// ShowsFields is part of [Signer]: Clef shows typed data field by field.
func (e *External) ShowsFields() bool { return true }

// SignTypedData is part of [Signer].
func (e *External) SignTypedData(ctx context.Context, data upgrade.TypedData) ([]byte, error) {
	converted, err := convert(data)
	if err != nil {
		return nil, fmt.Errorf("typed data: %w", err)
	}
	var signature hexutil.Bytes
	if err := e.client.CallContext(ctx, &signature, "account_signTypedData", common.NewMixedcaseAddress(e.address), converted); err != nil {
		// Without a method for typed data it could show its owner a hash at best.
		const methodNotFound = -32601
		var answer rpc.Error
		if errors.As(err, &answer) && answer.ErrorCode() == methodNotFound {
			return nil, &BlindSigningError{e.address}
		}
		return nil, &ExternalError{e.address, err}
	}
	hash, err := hashOf(data)
	if err != nil {
		return nil, err
	}
	return Check(signature, [32]byte(hash), e.address)
}

// SignTx is part of [Signer]. What comes back must be the transaction that was asked for, signed by the account.
func (e *External) SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	data := hexutil.Bytes(tx.Data())
	args := &apitypes.SendTxArgs{
		From: common.NewMixedcaseAddress(e.address), Input: &data, Nonce: hexutil.Uint64(tx.Nonce()), Value: hexutil.Big(*tx.Value()),
		Gas: hexutil.Uint64(tx.Gas()), MaxFeePerGas: (*hexutil.Big)(tx.GasFeeCap()), MaxPriorityFeePerGas: (*hexutil.Big)(tx.GasTipCap()),
		ChainID: (*hexutil.Big)(chainID),
	}
	if tx.To() != nil {
		to := common.NewMixedcaseAddress(*tx.To())
		args.To = &to
	}
	var answer struct {
		Raw hexutil.Bytes `json:"raw"`
	}
	if err := e.client.CallContext(ctx, &answer, "account_signTransaction", args); err != nil {
		return nil, &ExternalError{e.address, err}
	}
	signed := new(types.Transaction)
	if err := signed.UnmarshalBinary(answer.Raw); err != nil {
		return nil, &SignatureError{e.address, "no transaction came back"}
	}
	signer := types.LatestSignerForChainID(chainID)
	if from, err := types.Sender(signer, signed); err != nil || from != e.address {
		return nil, &SignatureError{e.address, "the transaction is signed by somebody else"}
	}
	if signer.Hash(signed) != signer.Hash(tx) {
		return nil, &SignatureError{e.address, "another transaction came back than was asked for"}
	}
	return signed, nil
}

// convert turns typed data into go-ethereum's form, by way of the JSON that wallets take.
func convert(data upgrade.TypedData) (apitypes.TypedData, error) {
	var converted apitypes.TypedData
	b, err := json.Marshal(data)
	if err != nil {
		return converted, err
	}
	if err := json.Unmarshal(b, &converted); err != nil {
		return converted, err
	}
	if converted.Domain.ChainId == nil {
		converted.Domain.ChainId = math.NewHexOrDecimal256(0)
	}
	return converted, nil
}
