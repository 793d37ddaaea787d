package solc

import (
	"context"
	"os"
	"testing"
)

func TestMain(m *testing.M) {
	RunWorkerIfAsked()
	os.Exit(m.Run())
}

func TestSmoke(t *testing.T) {
	c := New(Config{Dir: "../../node_modules"})
	defer c.Close()
	for _, v := range []Version{"0.8.37", "0.6.12"} {
		out, err := c.Compile(context.Background(), v, [32]byte{}, []byte(`{"language":"Solidity","sources":{"C.sol":{"content":"contract C{ function f() public { x=1; } }"}},"settings":{"outputSelection":{"*":{"*":["evm.bytecode.object"]}}}}`))
		t.Logf("%s %v", out, err)
	}
}
