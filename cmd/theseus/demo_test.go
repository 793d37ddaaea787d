package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"theseus/chain/devnet"
)

// program is this test binary under the name by which it is theseus, with nothing in its environment but what is given.
func program(t *testing.T, environment []string, args ...string) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	// No symbolic link: the demo starts itself by the path of its file, whose name says that it is theseus.
	path := filepath.Join(t.TempDir(), "theseus")
	if os.Link(self, path) != nil {
		b, err := os.ReadFile(self)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, b, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.CommandContext(t.Context(), path, args...)
	cmd.Env = append(environment, "HOME="+t.TempDir())
	return cmd
}

// TestDemo runs the whole stories with an empty PATH: they need no other program.
func TestDemo(t *testing.T) {
	t.Parallel()
	for name, story := range map[string]struct {
		arguments []string
		claims    int
	}{"code": {[]string{"demo"}, 20}, "stake": {[]string{"demo", "--staked"}, 18}} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			env := append(compilerEnv(t), "PATH=")
			if name == "stake" && os.Getenv("THESEUS_FULL") == "" { // in the other story each validator compiles
				env = append(env, answersVariable+"="+t.TempDir())
			}
			cmd := program(t, env, story.arguments...)
			var stderr bytes.Buffer
			cmd.Stderr = &stderr
			out, err := cmd.Output()
			if err != nil {
				t.Fatalf("%v\n%s%s", err, out, stderr.Bytes())
			}
			if strings.Contains(string(out), "✗") || strings.Count(string(out), "✓") < story.claims || !strings.Contains(string(out), "What it took") {
				t.Fatalf("the story is not complete:\n%s", out)
			}
			if strings.Contains(string(out), "\x1b") {
				t.Error("colours without a terminal")
			}
		})
	}
}

// TestDevnetIsKilled: what was said to be on the chain is on it after a kill; another folder is not taken for a chain.
func TestDevnetIsKilled(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	start := func() (*exec.Cmd, devnet.Ready) {
		cmd := program(t, nil, "devnet", "--json", "--fast", "--listen", "127.0.0.1:0", "--dir", filepath.Join(dir, "chain"))
		stdout, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		var ready devnet.Ready
		if err := json.NewDecoder(stdout).Decode(&ready); err != nil {
			t.Fatal(err)
		}
		go io.Copy(io.Discard, stdout)
		return cmd, ready
	}
	cmd, ready := start()
	file := filepath.Join(dir, "network.json")
	deploy := program(t, nil, "network", "deploy", "--account", "dev:0", "--validators", "dev:1", "--yes", "--rpc", ready.URL, "--network", file)
	if out, err := deploy.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	cmd.Wait()
	cmd, again := start()
	if again.Genesis != ready.Genesis || again.Head == 0 {
		t.Fatalf("came back as %+v, was %+v", again, ready)
	}
	show := program(t, nil, "network", "show", "--rpc", again.URL, "--network", file)
	if out, err := show.CombinedOutput(); err != nil || !strings.Contains(string(out), "validator 0") {
		t.Fatalf("%v\n%s", err, out)
	}
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Fatalf("interrupted: %v", err)
	}
	err := program(t, nil, "devnet", "--dir", dir).Run()
	if exit := new(exec.ExitError); !errors.As(err, &exit) || exit.ExitCode() != exitUsage {
		t.Fatalf("a folder with other files was taken for a chain: %v", err)
	}
}
