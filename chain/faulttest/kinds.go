package faulttest

import (
	"bytes"
	"encoding/json"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// Kind is one way to misbehave.
type Kind struct {
	Name    string
	Methods []string // that can meet it; none: all
	// Lies says that whoever has this endpoint alone may be led to believe something false: its answers are well formed.
	Lies bool

	wire    func(x *exchange)                   // answers by itself
	change  func(x *exchange, c Call, a Answer) // or changes an answer
	instead bool                                // of the real server's, which is not asked
}

// Meets reports whether the fault can come to a method.
func (k *Kind) Meets(method string) bool {
	return len(k.Methods) == 0 || slices.Contains(k.Methods, method)
}

// Kinds lists all of them: faults of the wire, refusals, and lies about each kind of answer.
func Kinds() []Kind {
	return slices.Concat(wireKinds(), refusals(), blockLies(), valueLies(), logLies(), sendingLies())
}

// Named is the kind of a name.
func Named(name string) *Kind {
	for _, k := range Kinds() {
		if k.Name == name {
			return &k
		}
	}
	panic("no fault is called " + name)
}

// refuse answers with an error of the server.
func refuse(code int, message string) func(*exchange, Call, Answer) {
	return func(_ *exchange, _ Call, a Answer) {
		delete(a, "result")
		a["error"] = marshal(map[string]any{"code": code, "message": message})
	}
}

func refusals() []Kind {
	reverts := func(data string) func(*exchange, Call, Answer) {
		return func(_ *exchange, _ Call, a Answer) {
			delete(a, "result")
			a["error"] = marshal(map[string]any{"code": 3, "message": "execution reverted", "data": data})
		}
	}
	calls := []string{"eth_call", "eth_estimateGas"}
	return []Kind{
		{Name: "limits the rate with code -32005", change: refuse(-32005, "rate limit exceeded, back off"), instead: true},
		{Name: "does not know the method", change: refuse(-32601, "the method does not exist/is not available"), instead: true},
		{Name: "answers with an internal error", change: refuse(-32603, "internal error"), instead: true},
		{Name: "answers with an error that steers a terminal", change: refuse(-32000, "\x1b[2J\x1b]0;ok\x07\u202edone"), instead: true},
		{Name: "answers with a string for an error", change: func(_ *exchange, _ Call, a Answer) {
			delete(a, "result")
			a["error"] = json.RawMessage(`"bad"`)
		}, instead: true},
		{Name: "answers with neither result nor error", change: func(_ *exchange, _ Call, a Answer) { delete(a, "result"); delete(a, "error") }, instead: true},
		{Name: "answers null", change: func(_ *exchange, _ Call, a Answer) { a["result"] = json.RawMessage("null") }, instead: true},
		{Name: "has lost the state of the block", Methods: []string{"eth_call", "eth_getCode", "eth_getStorageAt", "eth_getBalance", "eth_getTransactionCount"},
			change: refuse(-32000, "missing trie node 00 (path )"), instead: true},
		{Name: "reverts falsely", Methods: calls, Lies: true, change: reverts("0x82b42900"), instead: true},
		{Name: "reverts falsely without data", Methods: calls, Lies: true, change: reverts("0x"), instead: true},
		{Name: "reverts with data that is no hex", Methods: calls, Lies: true, change: reverts("0xzz"), instead: true},
	}
}

// field changes one field of an object; an absent value takes it away.
func field(name string, value json.RawMessage) func(*exchange, Call, Answer) {
	return object(func(_ *exchange, o map[string]json.RawMessage) {
		if delete(o, name); value != nil {
			o[name] = value
		}
	})
}

// object changes an answer that is an object.
func object(change func(x *exchange, o map[string]json.RawMessage)) func(*exchange, Call, Answer) {
	return func(x *exchange, _ Call, a Answer) {
		var o map[string]json.RawMessage
		if json.Unmarshal(a["result"], &o) != nil || o == nil {
			return
		}
		change(x, o)
		a["result"] = marshal(o)
	}
}

// shifted adds to a quantity; it does not go below zero.
func shifted(o map[string]json.RawMessage, name string, by int64) {
	var n hexutil.Big
	if json.Unmarshal(o[name], &n) == nil {
		sum := new(big.Int).Add(n.ToInt(), big.NewInt(by))
		if sum.Sign() < 0 {
			sum.SetInt64(0)
		}
		o[name] = marshal((*hexutil.Big)(sum))
	}
}

var blocks = []string{"eth_getBlockByNumber", "eth_getBlockByHash"}

// blockAt is a block of the real server's.
func (x *exchange) blockAt(method string, which any) json.RawMessage {
	b := ask(x.p.Target, marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "method": method, "params": []any{which, false}}))
	var a Answer
	if json.Unmarshal(b, &a) != nil || a["result"] == nil {
		return json.RawMessage("null")
	}
	return a["result"]
}

// lagging changes the answer about the head alone: back by so many blocks.
func lagging(by int64) func(*exchange, Call, Answer) {
	return func(x *exchange, c Call, a Answer) {
		if len(c.Params) == 0 || string(c.Params[0]) != `"latest"` {
			return
		}
		var o map[string]json.RawMessage
		if json.Unmarshal(a["result"], &o) == nil {
			shifted(o, "number", -by)
			a["result"] = x.blockAt("eth_getBlockByNumber", o["number"])
		}
	}
}

func blockLies() []Kind {
	parent := object(func(x *exchange, o map[string]json.RawMessage) {
		var b map[string]json.RawMessage
		json.Unmarshal(x.blockAt("eth_getBlockByHash", o["parentHash"]), &b)
		clear(o)
		for name, value := range b {
			o[name] = value
		}
	})
	other := marshal(common.HexToHash("0x5eed"))
	quantity := func(s string) json.RawMessage { return marshal(s) }
	return []Kind{
		{Name: "lags", Methods: blocks[:1], Lies: true, change: lagging(3)},
		{Name: "has a head that goes backwards", Methods: blocks[:1], Lies: true, change: func(x *exchange, c Call, a Answer) {
			x.p.mu.Lock()
			back := int64(x.p.hits)
			x.p.mu.Unlock()
			lagging(back)(x, c, a)
		}},
		{Name: "boasts of a far head", Methods: blocks[:1], Lies: true, change: func(_ *exchange, c Call, a Answer) {
			if string(c.Params[0]) == `"latest"` {
				object(func(_ *exchange, o map[string]json.RawMessage) { shifted(o, "number", 1000) })(nil, c, a)
			}
		}},
		{Name: "has a head near the largest number", Methods: blocks[:1], Lies: true, change: field("number", quantity("0xfffffffffffffff0"))},
		{Name: "gives the parent in place of a block", Methods: blocks, Lies: true, change: parent},
		{Name: "misses blocks", Methods: blocks, change: func(_ *exchange, c Call, a Answer) {
			if string(c.Params[0]) != `"latest"` {
				a["result"] = json.RawMessage("null")
			}
		}},
		{Name: "gives a block another hash", Methods: blocks, Lies: true, change: field("hash", other)},
		{Name: "gives a block no hash", Methods: blocks, change: field("hash", json.RawMessage("null"))},
		{Name: "gives a block another parent", Methods: blocks, Lies: true, change: field("parentHash", other)},
		{Name: "leaves fields of a block out", Methods: blocks, change: field("parentHash", nil)},
		{Name: "leaves the time of a block out", Methods: blocks, change: field("timestamp", nil)},
		{Name: "dates blocks in 1970", Methods: blocks, Lies: true, change: field("timestamp", quantity("0x0"))},
		{Name: "dates blocks in 2106", Methods: blocks, Lies: true, change: field("timestamp", quantity("0xffffffff"))},
		{Name: "dates blocks at the end of time", Methods: blocks, Lies: true, change: field("timestamp", quantity("0xffffffffffffffff"))},
		{Name: "dates blocks beyond 64 bits", Methods: blocks, change: field("timestamp", quantity("0x10000000000000000"))},
		{Name: "has an absurd base fee", Methods: blocks, Lies: true, change: field("baseFeePerGas", quantity("0x"+strings.Repeat("f", 64)))},
		{Name: "has no base fee", Methods: blocks, Lies: true, change: field("baseFeePerGas", nil)},
		{Name: "has wrong blooms and roots", Methods: blocks, change: object(func(_ *exchange, o map[string]json.RawMessage) {
			o["logsBloom"], o["stateRoot"], o["receiptsRoot"] = quantity("0x"+strings.Repeat("0", 512)), other, other
		})},
	}
}

// result replaces an answer.
func result(v any) func(*exchange, Call, Answer) {
	return func(_ *exchange, _ Call, a Answer) { a["result"] = marshal(v) }
}

func valueLies() []Kind {
	values := []string{"eth_call", "eth_getCode", "eth_getStorageAt", "eth_getBalance", "eth_getTransactionCount", "eth_estimateGas", "eth_maxPriorityFeePerGas"}
	quantities := values[3:]
	return []Kind{
		{Name: "answers with garbage", Methods: values[:3], Lies: true, change: result("0x99")},
		{Name: "answers with nothing", Methods: values[:3], Lies: true, change: result("0x")},
		{Name: "answers with a megabyte of hex", Methods: values, Lies: true, change: result("0x" + strings.Repeat("11", 1<<20))},
		{Name: "answers with odd hex", Methods: values[:3], change: result("0x123")},
		{Name: "answers with hex that is none", Methods: values, change: result("0xnone")},
		{Name: "answers with hex without its prefix", Methods: values, change: result("12")},
		{Name: "answers with quantities that begin with zeros", Methods: quantities, change: result("0x0001")},
		{Name: "answers with negative quantities", Methods: quantities, change: result("-0x1")},
		{Name: "answers with numbers in place of strings", change: result(17)},
		{Name: "answers with an array in place of a value", Methods: values, change: result([]any{})},
		{Name: "answers with other quantities", Methods: quantities, Lies: true, change: func(_ *exchange, _ Call, a Answer) {
			o := map[string]json.RawMessage{"n": a["result"]}
			shifted(o, "n", 7)
			a["result"] = o["n"]
		}},
		{Name: "estimates absurd gas", Methods: []string{"eth_estimateGas"}, change: result("0xffffffffffffffff")},
		{Name: "estimates no gas", Methods: []string{"eth_estimateGas"}, Lies: true, change: result("0x0")},
		{Name: "asks for an absurd tip", Methods: []string{"eth_maxPriorityFeePerGas"}, change: result("0x7fffffffffffffff")},
		{Name: "has another chain id", Methods: []string{"eth_chainId"}, Lies: true, change: result("0x5")},
		{Name: "has a chain id beyond all sizes", Methods: []string{"eth_chainId"}, change: result("0x" + strings.Repeat("f", 65))},
	}
}

// logs changes an answer that is a list of logs, or a receipt's list.
func logs(change func(list []map[string]json.RawMessage) []map[string]json.RawMessage) func(*exchange, Call, Answer) {
	return func(x *exchange, c Call, a Answer) {
		if c.Method == "eth_getTransactionReceipt" {
			object(func(_ *exchange, o map[string]json.RawMessage) {
				inner := Answer{"result": o["logs"]}
				logs(change)(x, Call{}, inner)
				o["logs"] = inner["result"]
			})(x, c, a)
			return
		}
		var list []map[string]json.RawMessage
		if json.Unmarshal(a["result"], &list) != nil || len(list) == 0 {
			return
		}
		a["result"] = marshal(change(slices.Clone(list)))
	}
}

// last changes a field of the last log.
func last(name string, value json.RawMessage) func(*exchange, Call, Answer) {
	return logs(func(list []map[string]json.RawMessage) []map[string]json.RawMessage {
		list[len(list)-1][name] = value
		return list
	})
}

func logLies() []Kind {
	methods := []string{"eth_getLogs", "eth_getTransactionReceipt"}
	receipts := methods[1:]
	type list = []map[string]json.RawMessage
	copied := func(l list, name string, value json.RawMessage) list {
		forged := make(map[string]json.RawMessage)
		for n, v := range l[len(l)-1] {
			forged[n] = v
		}
		shifted(forged, "logIndex", 1)
		forged[name] = value
		return append(l, forged)
	}
	hash := marshal(common.HexToHash("0x5eed"))
	return []Kind{
		{Name: "drops logs", Methods: methods, Lies: true, change: logs(func(l list) list { return l[:len(l)-1] })},
		{Name: "reorders logs", Methods: methods, Lies: true, change: logs(func(l list) list { slices.Reverse(l); return l })},
		{Name: "gives logs twice", Methods: methods, Lies: true, change: logs(func(l list) list { return append(l, l[len(l)-1]) })},
		{Name: "gives a log of a look-alike contract", Methods: methods, Lies: true, change: logs(func(l list) list {
			return copied(l, "address", marshal(common.HexToAddress("0x10071a11ce")))
		})},
		{Name: "forges a log", Methods: methods, Lies: true, change: logs(func(l list) list { return copied(l, "data", marshal("0xf0")) })},
		{Name: "gives logs as removed", Methods: methods[:1], change: last("removed", json.RawMessage("true"))},
		{Name: "gives logs of another block", Methods: methods, Lies: true, change: last("blockHash", hash)},
		{Name: "gives logs other data", Methods: methods, Lies: true, change: last("data", marshal("0xf1"))},
		{Name: "gives logs no topics", Methods: methods, change: last("topics", json.RawMessage("null"))},
		{Name: "gives logs a hundred topics", Methods: methods, Lies: true, change: last("topics", marshal(slices.Repeat([]common.Hash{{1}}, 100)))},
		{Name: "gives null among logs", Methods: methods, change: func(_ *exchange, c Call, a Answer) {
			if c.Method == "eth_getLogs" {
				a["result"] = json.RawMessage("[null]")
				return
			}
			field("logs", json.RawMessage("[null]"))(nil, c, a)
		}},
		{Name: "loses receipts", Methods: receipts, change: result(nil), Lies: true},
		{Name: "gives the receipt of another transaction", Methods: receipts, change: field("transactionHash", hash)},
		{Name: "gives receipts another block", Methods: receipts, Lies: true, change: field("blockHash", hash)},
		{Name: "gives receipts no block", Methods: receipts, change: field("blockNumber", nil)},
		{Name: "turns the status of receipts", Methods: receipts, Lies: true, change: object(func(_ *exchange, o map[string]json.RawMessage) {
			if status := marshal("0x1"); bytes.Equal(o["status"], status) {
				o["status"] = marshal("0x0")
			} else {
				o["status"] = status
			}
		})},
	}
}

// sendingLies come to transactions on their way in. Those that do not ask the real server lose the transaction.
func sendingLies() []Kind {
	methods := []string{"eth_sendRawTransaction"}
	hashOf := func(c Call) json.RawMessage {
		var raw hexutil.Bytes
		tx := new(types.Transaction)
		if json.Unmarshal(c.Params[0], &raw) != nil || tx.UnmarshalBinary(raw) != nil {
			return json.RawMessage("null")
		}
		return marshal(tx.Hash())
	}
	return []Kind{
		{Name: "accepts transactions and drops them", Methods: methods, instead: true, change: func(_ *exchange, c Call, a Answer) { a["result"] = hashOf(c) }},
		{Name: "accepts transactions under another hash", Methods: methods, change: result(common.HexToHash("0x5eed"))},
		{Name: "accepts transactions and answers with an error", Methods: methods, change: refuse(-32000, "internal error")},
		{Name: "accepts transactions and says they are refused", Methods: methods, change: refuse(-32000, "exceeds block gas limit")},
		{Name: "accepts transactions and breaks down", Methods: methods, wire: func(x *exchange) { x.honest(); reset(x) }},
		{Name: "says that transactions are already known", Methods: methods, change: refuse(-32000, "already known"), instead: true},
		{Name: "says that the nonce is too low", Methods: methods, change: refuse(-32000, "nonce too low: next nonce 9, tx nonce 0"), instead: true},
		{Name: "says that a replacement is underpriced", Methods: methods, change: refuse(-32000, "replacement transaction underpriced"), instead: true},
		{Name: "says that there are too few funds", Methods: methods, change: refuse(-32000, "insufficient funds for gas * price + value"), instead: true},
	}
}
