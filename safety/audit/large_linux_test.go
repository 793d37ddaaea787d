package audit

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"

	"theseus/code/output"
)

// A process that checks what comes in on descriptor 3 and says how it went and what memory it had at most.
func TestMain(m *testing.M) {
	if os.Getenv("THESEUS_CHECK_STREAM") == "" {
		os.Exit(m.Run())
	}
	compiled, err := output.Read("stream", os.NewFile(3, "stream"))
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	report, err := Run([]*output.Compilation{compiled}, nil, Options{})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	verdicts := make(map[Verdict]int)
	for _, r := range report.Results {
		verdicts[r.Verdict]++
	}
	status, _ := os.ReadFile("/proc/self/status")
	_, peak, _ := strings.Cut(string(status), "VmHWM:")
	kib := 0
	fmt.Sscan(peak, &kib)
	fmt.Println(verdicts[Safe], verdicts[Unsafe], verdicts[Undecided], kib>>10)
}

// largeBuildInfo writes a build-info of pairs of versions in which every tenth changes the type of a variable; generated code that
// nobody reads makes up the most of it.
func largeBuildInfo(to io.Writer, pairs int) error {
	w := bufio.NewWriterSize(to, 1<<20)
	junk := strings.Repeat(`{"nativeSrc":"1:2:3","nodeType":"YulBlock","src":"1:2:3","statements":[{"name":"\"]}\\"}]},`, 2200) + "0"
	layout := func(typ string, bytes int) string {
		return fmt.Sprintf(`{"storage":[{"astId":0,"contract":"x","label":"sum","offset":0,"slot":"0","type":"t_%[1]s"}],"types":{"t_%[1]s":{"encoding":"inplace","label":%[1]q,"numberOfBytes":"%[2]d"}}}`, typ, bytes)
	}
	contract := func(i int, version string) {
		typ, size := "uint256", 32
		if version == "B" && i%10 == 9 {
			typ, size = "int128", 16
		}
		fmt.Fprintf(w, `"%05d%s.sol":{"Box%05[1]d%[2]s":{"abi":[],"evm":{"bytecode":{"generatedSources":[%[3]s],"object":"6000"},"deployedBytecode":{"generatedSources":[%[3]s],"object":"00f4"},"methodIdentifiers":{}},"storageLayout":%[4]s}}`,
			i, version, junk, layout(typ, size))
	}
	ast := func(i int, version string) {
		id, documentation := 10*i+1, ""
		if version == "B" {
			id, documentation = 10*i+2, fmt.Sprintf("@custom:oz-upgrades-from Box%05dA", i)
		} else {
			documentation = "@custom:oz-upgrades"
		}
		fmt.Fprintf(w, `"%05d%s.sol":{"id":%[3]d,"ast":{"nodeType":"SourceUnit","nodes":[{"nodeType":"ContractDefinition","id":%[3]d,"name":"Box%05[1]d%[2]s","contractKind":"contract","src":"0:1:0",`+
			`"documentation":{"text":%[4]q},"linearizedBaseContracts":[%[3]d],"nodes":[]}]}}`, i, version, id, documentation)
	}
	list := func(one func(i int, version string)) {
		for i := range pairs {
			for k, version := range []string{"A", "B"} {
				if i+k > 0 {
					w.WriteByte(',')
				}
				one(i, version)
			}
		}
	}
	w.WriteString(`{"solcLongVersion":"0.8.37","output":{"contracts":{`)
	list(contract)
	w.WriteString(`},"sources":{`)
	list(ast)
	w.WriteString(`}}}`)
	return w.Flush()
}

type counter int64

func (c *counter) Write(b []byte) (int, error) {
	*c += counter(len(b))
	return len(b), nil
}

// A build-info is checked in a small part of the memory that it would take; THESEUS_FULL makes it one of 2 GiB.
func TestLargeBuildInfo(t *testing.T) {
	pairs, atLeast, limit := 320, int64(240<<20), 64
	if os.Getenv("THESEUS_FULL") != "" {
		pairs, atLeast, limit = 2700, 2<<30, 128
	}
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	size := counter(0)
	wrote := make(chan error, 1)
	go func() {
		err := largeBuildInfo(io.MultiWriter(w, &size), pairs)
		w.Close()
		wrote <- err
	}()
	c := exec.CommandContext(t.Context(), os.Args[0])
	c.Env = append(os.Environ(), "THESEUS_CHECK_STREAM=1")
	c.ExtraFiles = []*os.File{r}
	out, err := c.CombinedOutput()
	r.Close()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if err := <-wrote; err != nil || int64(size) < atLeast {
		t.Fatalf("%d bytes were written: %v", size, err)
	}
	safe, unsafe, undecided, peak := 0, 0, 0, 0
	if _, err := fmt.Sscan(string(out), &safe, &unsafe, &undecided, &peak); err != nil {
		t.Fatalf("%s: %v", out, err)
	}
	// The unreachable delegatecall behind the code's end is nobody's finding.
	if safe != 2*pairs-pairs/10 || unsafe != pairs/10 || undecided != 0 {
		t.Errorf("%d safe, %d unsafe, %d undecided of %d", safe, unsafe, undecided, 2*pairs)
	}
	if peak == 0 || peak > limit {
		t.Errorf("%d MiB were resident for a document of %d MiB, more than %d", peak, size>>20, limit)
	}
	t.Logf("%d MiB of %d", peak, size>>20)
}
