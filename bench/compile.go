package main

import (
	"bufio"
	"crypto/sha256"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"time"

	"theseus/code/solc"
)

const compiler solc.Version = "0.8.37"

// oneContract is a small contract without imports.
const oneContract = `// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.0;
contract Counter {
    uint256 public x;
    event Set(uint256 value);
    function set(uint256 v) external { x = v; emit Set(v); }
}`

// compileFigures compares the compiler on wazero with the same build under Node.
func compileFigures(r *run) []figure {
	ours := solc.New(solcConfig())
	defer ours.Close()
	theirs := r.startNode()
	defer theirs.close()

	library := r.library("openzeppelin-5.7.0", r.sizes.library)
	var figures []figure

	big := r.standardInput(library)
	r.sameOutput(ours, theirs, "the library", big)
	m := r.medians("compile the library", r.oursTimes(ours, big, 1), r.nodeTimes(theirs, big, 1))
	figures = append(figures, figure{
		What: fmt.Sprintf("compile OpenZeppelin Contracts 5.7.0 (%d files), compiler warm", len(library)), Unit: "s",
		Ours: m[0], Yardstick: "Node, same build and settings", Theirs: m[1],
	}.timesAtMost(1.2))
	worker := largestWorker(os.Getpid())
	figures = append(figures, figure{
		What: "memory of the compiler's worker after it, peak", Unit: "MiB", Ours: worker.peakMiB, Yardstick: "Node", Theirs: theirs.peakMiB,
		Note: fmt.Sprintf("compiler's memory capped at %d MiB, process at %.0f MiB", solc.DefaultLimits().Memory>>20, worker.capMiB),
	}.atMost(1.3*1024))

	small := r.standardInput(map[string]string{"Counter.sol": oneContract})
	r.sameOutput(ours, theirs, "one contract", small)
	m = r.medians("compile one contract", r.oursTimes(ours, small, r.sizes.repeats), r.nodeTimes(theirs, small, r.sizes.repeats))
	figures = append(figures, figure{
		What: "compile one small contract, compiler warm", Unit: "s", Ours: m[0], Yardstick: "Node", Theirs: m[1],
		Note: fmt.Sprintf("mean of %d in a row", r.sizes.repeats),
	}.timesAtMost(0.7))

	nothing := r.standardInput(map[string]string{})
	m = r.medians("start, warm cache", timed(func() { r.startOurs(solcConfig(), nothing) }), timed(func() { r.startTheirs(nothing) }))
	figures = append(figures, figure{What: "start of a compiler, warm cache", Unit: "s", Ours: m[0], Yardstick: "Node", Theirs: m[1]}.atMost(1))
	if r.sizes.coldStart {
		r.say("  start, cold cache")
		cold := solcConfig()
		cold.CacheDir = filepath.Join(r.dir, "cold")
		figures = append(figures, figure{
			What: "start of a compiler, first time on a machine", Unit: "s", Ours: timed(func() { r.startOurs(cold, nothing) })().Seconds(),
			Yardstick: "Node, every time", Theirs: m[1],
		}.reported())
	}
	return figures
}

// solcConfig finds the builds where `make setup` puts them unless the environment names a folder.
func solcConfig() solc.Config {
	c := solc.ConfigFromEnv()
	if c.Dir == "" {
		c.Dir = modules()
	}
	return c
}

// modules is the repository's node_modules.
func modules() string {
	dir := must(os.Getwd())
	for {
		if _, err := os.Stat(filepath.Join(dir, "package-lock.json")); err == nil {
			return filepath.Join(dir, "node_modules")
		}
		if dir == filepath.Dir(dir) {
			check(fmt.Errorf("run me inside the repository, after make setup"))
		}
		dir = filepath.Dir(dir)
	}
}

// library is every Solidity file of an installed package under one of its folders, by path.
func (r *run) library(name, folder string) map[string]string {
	sources := make(map[string]string)
	installed := os.DirFS(filepath.Join(modules(), name))
	check(fs.WalkDir(installed, path.Clean(folder), func(file string, d fs.DirEntry, err error) error {
		if err != nil || path.Ext(file) != ".sol" {
			return err
		}
		b, err := fs.ReadFile(installed, file)
		sources["@openzeppelin/contracts/"+file] = string(b)
		return err
	}))
	if folder != "" { // a part imports from the rest
		for file := range sources {
			follow(sources, installed, "@openzeppelin/contracts/", file)
		}
	}
	return sources
}

// standardInput writes an input to a file, from where Node reads it.
func (r *run) standardInput(sources map[string]string) string {
	file := filepath.Join(r.dir, fmt.Sprintf("input-%d.json", len(sources)))
	check(os.WriteFile(file, standardJSON(sources, map[string]any{"*": map[string][]string{
		"*": {"abi", "evm.bytecode", "evm.deployedBytecode", "evm.methodIdentifiers", "metadata", "storageLayout"}, "": {"ast"},
	}}), 0o644))
	return file
}

func standardJSON(sources map[string]string, selection map[string]any) []byte {
	type source struct {
		Content string `json:"content"`
	}
	contents := make(map[string]source)
	for file, text := range sources {
		contents[file] = source{text}
	}
	return must(json.Marshal(map[string]any{
		"language": "Solidity", "sources": contents,
		"settings": map[string]any{"optimizer": map[string]any{"enabled": true, "runs": 200}, "outputSelection": selection},
	}))
}

func (r *run) oursTimes(c *solc.Compilers, file string, times int) func() time.Duration {
	input := must(os.ReadFile(file))
	return func() time.Duration {
		start := time.Now()
		for range times {
			must(c.Compile(r.ctx, compiler, [32]byte{}, input))
		}
		return time.Since(start) / time.Duration(times)
	}
}

func (r *run) nodeTimes(n *node, file string, times int) func() time.Duration {
	return func() (sum time.Duration) {
		for range times {
			sum += n.compile(file).took
		}
		return sum / time.Duration(times)
	}
}

// sameOutput warms both up, and holds that they answer the same bytes.
func (r *run) sameOutput(c *solc.Compilers, n *node, what, file string) {
	r.say("  warming up with %s", what)
	output := must(c.Compile(r.ctx, compiler, [32]byte{}, must(os.ReadFile(file))))
	var read struct {
		Errors []struct{ Severity, FormattedMessage string }
	}
	check(json.Unmarshal(output, &read))
	for _, e := range read.Errors {
		if e.Severity == "error" {
			check(fmt.Errorf("%s does not compile: %s", what, e.FormattedMessage))
		}
	}
	if want := n.compile(file).sha256; fmt.Sprintf("%x", sha256.Sum256(output)) != want {
		check(fmt.Errorf("%s: the output differs from Node's", what))
	}
}

// startOurs is all from nothing to the first answer.
func (r *run) startOurs(cfg solc.Config, file string) {
	c := solc.New(cfg)
	defer c.Close()
	must(c.Compile(r.ctx, compiler, [32]byte{}, must(os.ReadFile(file))))
}

func (r *run) startTheirs(file string) {
	n := r.startNode()
	defer n.close()
	n.compile(file)
}

//go:embed peer.js
var peer string

// node is a Node process with the compiler loaded.
type node struct {
	cmd     *exec.Cmd
	in      io.WriteCloser
	out     *bufio.Scanner
	peakMiB float64
}

type nodeAnswer struct {
	took   time.Duration
	sha256 string
}

func (r *run) startNode() *node {
	script := filepath.Join(r.dir, "peer.js")
	check(os.WriteFile(script, []byte(peer), 0o644))
	n := &node{cmd: exec.CommandContext(r.ctx, "node", "--stack-size=8192", script, filepath.Join(modules(), "solc-"+string(compiler)))}
	n.in = must(n.cmd.StdinPipe())
	n.out = bufio.NewScanner(must(n.cmd.StdoutPipe()))
	n.cmd.Stderr = r.progress
	check(n.cmd.Start())
	return n
}

func (n *node) compile(file string) nodeAnswer {
	must(fmt.Fprintln(n.in, file))
	if !n.out.Scan() {
		check(fmt.Errorf("node ended: %w", n.cmd.Wait()))
	}
	var answer struct {
		Nanoseconds int64
		SHA256      string
		PeakKiB     float64
	}
	check(json.Unmarshal(n.out.Bytes(), &answer))
	n.peakMiB = answer.PeakKiB / 1024
	return nodeAnswer{time.Duration(answer.Nanoseconds), answer.SHA256}
}

func (n *node) close() {
	n.in.Close()
	n.cmd.Wait() // it ends with its input
}

// process is what the system says of another process.
type process struct{ peakMiB, capMiB float64 }

// inspect reads a process's peak memory and its limit of writable memory; zeros where there is no /proc.
func inspect(pid int) (p process) {
	status, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if _, rest, ok := strings.Cut(string(status), "VmHWM:"); ok {
		fmt.Sscan(rest, &p.peakMiB)
		p.peakMiB /= 1024
	}
	limits, _ := os.ReadFile(fmt.Sprintf("/proc/%d/limits", pid))
	if _, rest, ok := strings.Cut(string(limits), "Max data size"); ok {
		fmt.Sscan(rest, &p.capMiB)
		p.capMiB /= 1 << 20
	}
	return p
}

// largestWorker is the child of a process that compiles and has used most memory.
func largestWorker(parent int) (largest process) {
	tasks, _ := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/children", parent))
	for _, task := range tasks {
		children, _ := os.ReadFile(task)
		for _, child := range strings.Fields(string(children)) {
			var pid int
			fmt.Sscan(child, &pid)
			name, _ := os.ReadFile("/proc/" + child + "/cmdline")
			if p := inspect(pid); strings.HasPrefix(string(name), "theseus-solc-worker") && p.peakMiB > largest.peakMiB {
				largest = p
			}
		}
	}
	return largest
}
