package fork_test

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain"
	"theseus/chain/chaintest"
	"theseus/chain/fork"
)

// reading is what a process is told to read, in the environment.
type reading struct {
	URL, Dir string
	Block    common.Hash
	Accounts []common.Address
}

const readingVar = "THESEUS_TEST_READING"

// TestReader is the process that the next test kills; alone it does nothing.
func TestReader(t *testing.T) {
	text := os.Getenv(readingVar)
	if text == "" {
		return
	}
	var r reading
	if err := json.Unmarshal([]byte(text), &r); err != nil {
		t.Fatal(err)
	}
	c, err := chain.Dial(t.Context(), chain.Config{Endpoints: []string{r.URL}})
	if err != nil {
		t.Fatal(err)
	}
	s, err := fork.At(t.Context(), c, r.Block, &fork.Store{Dir: r.Dir})
	for _, a := range r.Accounts {
		if err == nil {
			_, err = s.Balance(a)
		}
	}
	if err != nil {
		t.Fatal(err)
	}
}

// A process that is killed between two questions has kept what was answered before; the next one asks for the rest alone.
func TestKilledInTheMiddle(t *testing.T) {
	w := chaintest.New(t, 4)
	r := reading{Dir: t.TempDir(), Block: w.Head().Hash}
	for i := range byte(8) {
		r.Accounts = append(r.Accounts, common.Address{19: i, 0: 0xaa})
	}
	var asked, killAt atomic.Int64
	var mu sync.Mutex
	var process *os.Process // by mu
	server := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, q *http.Request) {
		question, answer := exchange(q, w.Chain.URL())
		if bytes.Contains(question, []byte(`"eth_getProof"`)) && asked.Add(1) == killAt.Load() {
			mu.Lock()
			defer mu.Unlock()
			process.Kill()
			return
		}
		rw.Header().Set("Content-Type", "application/json")
		rw.Write(answer)
	}))
	t.Cleanup(server.Close)
	r.URL = server.URL
	text, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	read := func() (questions int64, err error) {
		asked.Store(0)
		child := exec.Command(os.Args[0], "-test.run=^TestReader$")
		child.Env = append(os.Environ(), readingVar+"="+string(text))
		var output strings.Builder
		child.Stdout, child.Stderr = &output, &output
		mu.Lock()
		err = child.Start()
		process = child.Process
		mu.Unlock()
		if err != nil {
			t.Fatal(err)
		}
		err = child.Wait()
		return asked.Load(), err
	}
	killAt.Store(6)
	if n, err := read(); err == nil || n != 6 {
		t.Fatalf("not killed in the middle: %d, %v", n, err)
	}
	killAt.Store(0)
	if n, err := read(); err != nil || n != 3 {
		t.Errorf("%d questions, want the 3 that were not answered; %v", n, err)
	}
	if n, err := read(); err != nil || n != 0 {
		t.Errorf("%d questions in the end, %v", n, err)
	}
}
