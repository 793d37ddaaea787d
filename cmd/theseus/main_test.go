package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"theseus/chain/devnet"
	"theseus/code/build"
	"theseus/code/build/buildtest"
	"theseus/code/solc"
	"theseus/safety/worker"
)

// The transcripts run this test binary as theseus, and theseus runs itself as the compiler's worker.
func TestMain(m *testing.M) {
	solc.RunWorkerIfAsked()
	worker.RunIfAsked()
	// Transcripts mostly wait for blocks and for validators: more of them at a time than there are processors.
	if err := flag.Set("test.parallel", "6"); err != nil {
		panic(err)
	}
	testscript.Main(m, map[string]func(){"theseus": func() {
		crashIfAsked()
		keepAnswersIfAsked()
		main()
	}})
}

// answersVariable names a folder in which the transcripts' processes keep the compiler's answers for each other. With THESEUS_FULL, and in
// the story of TestDemo and the tests that kill always, each of them compiles.
const answersVariable = "THESEUS_TEST_ANSWERS"

func keepAnswersIfAsked() {
	if dir := os.Getenv(answersVariable); dir != "" {
		newCompilers = func(cfg solc.Config) compilers {
			real := solc.New(cfg)
			return struct {
				build.Compiler
				io.Closer
			}{&buildtest.Kept{Compiler: real, Dir: dir, Limits: cfg.Limits}, real}
		}
	}
}

func TestTranscripts(t *testing.T) {
	compilers := compilerEnv(t)
	if os.Getenv("THESEUS_FULL") == "" {
		compilers = append(compilers, answersVariable+"="+t.TempDir())
	}
	trees := absolute(t, "../../demo/trees")
	faults := faulty(t)
	projects := absolute(t, "testdata/projects")
	testscript.Run(t, testscript.Params{
		Dir: "testdata",
		Setup: func(e *testscript.Env) error {
			e.Vars = append(e.Vars, compilers...)
			free, err := net.Listen("tcp", "127.0.0.1:0")
			if err != nil {
				return err
			}
			e.Setenv("FREE", free.Addr().String())
			free.Close()
			e.Setenv("THESEUS_HOME", filepath.Join(e.WorkDir, "home"))
			e.Setenv("PROJECTS", projects)
			for i := range 10 {
				address := devnet.DevAccount(i).Address.Hex()
				e.Setenv(fmt.Sprintf("DEV%d", i), address)
				e.Setenv(fmt.Sprintf("DEV%dL", i), strings.ToLower(address))
			}
			// The signers of the transcripts, dev:2 to dev:4, as a record lists them.
			signers := []string{}
			for i := 2; i <= 4; i++ {
				signers = append(signers, strings.ToLower(devnet.DevAccount(i).Address.Hex()))
			}
			slices.Sort(signers)
			for i, s := range signers {
				e.Setenv(fmt.Sprintf("SIGNER%d", i+1), s)
			}
			for _, name := range []string{"v1", "v2", "v3"} {
				if err := os.CopyFS(filepath.Join(e.WorkDir, name), os.DirFS(filepath.Join(trees, name))); err != nil {
					return err
				}
			}
			if err := townTree(filepath.Join(e.WorkDir, "town")); err != nil {
				return err
			}
			e.Values[worldKey{}] = &world{}
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"refuse": refuse, "get": get, "until": until, "expand": expand, "edit": edit, "await": await,
			"devnet": startDevnet, "pass": passTime, "undo": undoBlocks, "reorganising": startReorganising, "asked": asked, "create": create, "foreign": createForeign, "call": call,
			"receiver": startReceiver, "commit": commitAll, "copy": copyFolder, "external": startExternal, "unpack": unpackProject, "member": jsonMember, "fault": faults,
		},
	})
}

// townTree writes the part of contracts/network that network.txtar needs: whole, it takes the compiler half a minute.
func townTree(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	const network = "../../contracts/network"
	if err := os.CopyFS(filepath.Join(dir, "interfaces"), os.DirFS(filepath.Join(network, "interfaces"))); err != nil {
		return err
	}
	for _, name := range []string{"Directory", "ManagedProxy", "BoundStorage", "UserRegistry", "UserStorage"} {
		text, err := os.ReadFile(filepath.Join(network, name+".sol"))
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, name+".sol"), text, 0o644); err != nil {
			return err
		}
	}
	recipe := `{"theseus": 1, "compiler": {"version": "0.8.37"}, "settings": {"optimizer": {"enabled": false, "runs": 200}, "evmVersion": "shanghai"},
"contracts": {"Directory": {"source": "Directory.sol"}, "ManagedProxy": {"source": "ManagedProxy.sol"},
"UserRegistry": {"source": "UserRegistry.sol"}, "UserStorage": {"source": "UserStorage.sol"}}}`
	return os.WriteFile(filepath.Join(dir, "theseus.json"), []byte(recipe), 0o644)
}

// compilerEnv is where theseus finds its compilers, as its environment; review.txtar asks for reviews, others do without.
func compilerEnv(t *testing.T) []string {
	t.Helper()
	dir := os.Getenv("THESEUS_SOLC_DIR")
	if dir == "" {
		dir = absolute(t, "../../node_modules")
	}
	cache := os.Getenv("THESEUS_CACHE_DIR")
	if cache == "" {
		user, err := os.UserCacheDir()
		if err != nil {
			t.Fatal(err)
		}
		cache = filepath.Join(user, "theseus")
	}
	return []string{"THESEUS_SOLC_DIR=" + dir, "THESEUS_CACHE_DIR=" + cache, "THESEUS_WITHOUT_REVIEW=1"}
}

func absolute(t *testing.T, path string) string {
	t.Helper()
	path, err := filepath.Abs(path)
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// refuse CODE ARGUMENTS…: theseus ends with this exit code, says nothing as its result unless the answer is no (2), and why in
// its last line.
func refuse(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: refuse CODE ARGUMENTS…")
	}
	err := ts.Exec("theseus", args[1:]...)
	var exit *exec.ExitError
	if !errors.As(err, &exit) {
		ts.Fatalf("theseus ended with %v, want exit code %s", err, args[0])
	}
	if code := strconv.Itoa(exit.ExitCode()); code != args[0] {
		ts.Fatalf("exit code %s, want %s", code, args[0])
	}
	lines := strings.Split(strings.TrimSuffix(ts.ReadFile("stderr"), "\n"), "\n")
	last := len(lines) - 1
	for last > 0 && strings.HasPrefix(lines[last], "  ") {
		last--
	}
	// A person ends the line of a prompt; the terminal shows that, not the program.
	if !strings.HasPrefix(strings.TrimPrefix(lines[last], "Type yes to go on: "), "theseus: ") {
		ts.Fatalf("the last line says nothing: %q", lines[last])
	}
	for _, r := range ts.ReadFile("stdout") + ts.ReadFile("stderr") {
		if r < ' ' && r != '\n' || r == 0x7f || r >= 0x80 && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			ts.Fatalf("character %U reached the terminal", r)
		}
	}
}

// get NAME REGEXP: set an environment variable to the first group in the last output.
func get(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: get NAME REGEXP")
	}
	found := regexp.MustCompile("(?m)" + args[1]).FindStringSubmatch(ts.ReadFile("stdout"))
	if len(found) != 2 {
		ts.Fatalf("the output has nothing like %s", args[1])
	}
	ts.Setenv(args[0], found[1])
}

// expand FILE…: replace variables in files.
func expand(ts *testscript.TestScript, neg bool, args []string) {
	for _, file := range args {
		content := os.Expand(ts.ReadFile(file), ts.Getenv)
		ts.Check(os.WriteFile(ts.MkAbs(file), []byte(content), 0o644))
	}
}

// edit FILE REGEXP REPLACEMENT OTHER: write FILE with a change to OTHER.
func edit(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 4 {
		ts.Fatalf("usage: edit FILE REGEXP REPLACEMENT OTHER")
	}
	before := ts.ReadFile(args[0])
	after := regexp.MustCompile(args[1]).ReplaceAllLiteralString(before, args[2])
	if after == before {
		ts.Fatalf("%s has nothing like %s", args[0], args[1])
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[3]), []byte(after), 0o644))
}

// await FILE [TEXT]: wait until a file is there, and has the text in it.
func await(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 1 || len(args) > 2 {
		ts.Fatalf("usage: await FILE [TEXT]")
	}
	text := strings.Join(args[1:], "")
	for deadline := time.Now().Add(time.Minute); time.Now().Before(deadline); time.Sleep(100 * time.Millisecond) {
		if b, err := os.ReadFile(ts.MkAbs(args[0])); err == nil && strings.Contains(string(b), text) {
			return
		}
	}
	ts.Fatalf("a minute passed without %s", strings.Join(args, " with "))
}

// until REGEXP ARGUMENTS…: ask theseus again until its output, results and progress, is like this; four minutes at most, for machines that prepare the compiler first.
func until(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: until REGEXP ARGUMENTS…")
	}
	wanted := regexp.MustCompile("(?m)" + args[0])
	for deadline := time.Now().Add(4 * time.Minute); time.Now().Before(deadline); time.Sleep(300 * time.Millisecond) {
		err := ts.Exec("theseus", args[1:]...)
		if wanted.MatchString(ts.ReadFile("stdout")) {
			return
		}
		if exit := new(exec.ExitError); err != nil && !errors.As(err, &exit) {
			ts.Check(err)
		}
	}
	ts.Fatalf("four minutes passed without %s", args[0])
}
