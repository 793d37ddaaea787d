package contracts_test

import (
	"errors"
	"os"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"theseus/chain/bind"
	"theseus/chain/evmtest"
	"theseus/code/solc"
)

func TestMain(m *testing.M) {
	solc.RunWorkerIfAsked()
	useVariant()
	code := m.Run()
	err := gas.finish(code == 0)
	if code == 0 {
		err = errors.Join(err, unusedWeaknesses())
	}
	if err != nil {
		os.Stderr.WriteString(err.Error() + "\n")
		code = 1
	}
	os.Exit(code)
}

// deploy deploys a contract of the tree and must succeed.
func deploy(t testing.TB, c *evmtest.Chain, name string, arguments ...any) evmtest.Instance {
	t.Helper()
	instance, r := tryDeploy(t, c, name, arguments...)
	if r.Err != nil {
		t.Fatalf("deploying %s: %v %s", name, r.Err, r.Error(instance.ABI))
	}
	return instance
}

func tryDeploy(t testing.TB, c *evmtest.Chain, name string, arguments ...any) (evmtest.Instance, evmtest.Result) {
	t.Helper()
	artifact := bind.ByName(name)
	if artifact == nil {
		t.Fatalf("chain/bind has no contract %s", name)
	}
	definition, err := artifact.MetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	packed, err := definition.Pack("", arguments...)
	if err != nil {
		t.Fatalf("arguments of %s: %v", name, err)
	}
	address, r := c.Deploy(deployer, artifact.Creation(packed), nil)
	return evmtest.Instance{Chain: c, ABI: definition, Address: address}, r
}

// refused expects a revert with exactly this error, written "Name(argument, …)".
func refused(t testing.TB, r evmtest.Result, definition *abi.ABI, want string) {
	t.Helper()
	if r.Err == nil {
		t.Errorf("not refused; want %s", want)
	} else if got := r.Error(definition); got != want {
		t.Errorf("refused with %s (%v); want %s", got, r.Err, want)
	}
}

// succeeded expects success with exactly these events, written "Name(argument, …)".
func succeeded(t testing.TB, r evmtest.Result, definition *abi.ABI, events ...string) {
	t.Helper()
	if r.Err != nil {
		t.Errorf("failed: %v %s", r.Err, r.Error(definition))
	} else if got := r.Events(definition); !slices.Equal(got, events) {
		t.Errorf("events %q; want %q", got, events)
	}
}

func newInstance(c *evmtest.Chain, contract *evmtest.Contract, arguments ...any) evmtest.Instance {
	address := c.MustDeploy(deployer, contract.Creation(arguments...))
	return evmtest.Instance{Chain: c, ABI: &contract.ABI, Address: address}
}

func get[T any](i evmtest.Instance, method string, arguments ...any) T {
	return i.Get(method, arguments...)[0].(T)
}
