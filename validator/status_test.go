package validator_test

import (
	"encoding/json"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/upgrade"
	"theseus/validator"
)

// freeAddress is one of loopback that nobody listens at.
func freeAddress(t testing.TB) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

func get(t testing.TB, address, path string) (int, string) {
	t.Helper()
	r, err := http.Get("http://" + address + path)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	b, err := io.ReadAll(io.LimitReader(r.Body, 1<<20))
	if err != nil {
		t.Fatal(err)
	}
	return r.StatusCode, string(b)
}

func contractStatus(t testing.TB, address string, contract common.Address) (s validator.ContractStatus) {
	t.Helper()
	code, body := get(t, address, "/v1/contracts/"+contract.Hex())
	if code != http.StatusOK {
		t.Fatalf("%d %s", code, body)
	}
	if err := json.Unmarshal([]byte(body), &s); err != nil {
		t.Fatal(err)
	}
	return s
}

func TestStatus(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	address := freeAddress(t)
	d := w.start(0, func(c *validator.Config) { c.Listen = address })
	contract := w.Register(w.Configuration())
	var status validator.Status
	w.until("status", func() bool {
		_, body := get(t, address, "/v1/status")
		if err := json.Unmarshal([]byte(body), &status); err != nil {
			t.Fatal(err)
		}
		return status.Block >= w.Head().Number
	})
	if status.Account != w.Seats[0].Address || status.ChainID != w.Network.ChainID || status.Network != "test" || status.Error != "" {
		t.Errorf("status %+v", status)
	}
	if s := contractStatus(t, address, contract); s.Runnable || s.Halt != upgrade.HaltNew {
		t.Errorf("a contract that never ran: %+v", s)
	}
	for _, c := range []struct {
		path string
		code int
		want string
	}{
		{"/healthz", 200, "ok"},
		{"/metrics", 200, "theseus_validator_head_block"},
		{"/v1/contracts/0x1234", 400, "40 hexadecimal digits"},
		{"/v1/contracts/" + common.HexToAddress("0x1234").Hex(), 404, "record"},
		{"/v1/contracts/..%2f..%2fetc", 400, "40 hexadecimal digits"},
		{"/", 404, ""},
	} {
		if code, body := get(t, address, c.path); code != c.code || !strings.Contains(body, c.want) {
			t.Errorf("%s: %d %s", c.path, code, body)
		}
	}
	w.Chain.Close()
	w.until("error in the status", func() bool {
		_, body := get(t, address, "/v1/status")
		return strings.Contains(body, `"error"`)
	})
	if code, body := get(t, address, "/v1/contracts/"+contract.Hex()); code != http.StatusBadGateway {
		t.Errorf("without a chain: %d %s", code, body)
	}
	d.stop()
	if _, err := http.Get("http://" + address + "/healthz"); err == nil {
		t.Error("it still answers after it ended")
	}
}
