package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing/fstest"
	"time"

	"golang.org/x/sync/errgroup"

	"theseus/code/build"
	"theseus/code/solc"
	"theseus/safety/review"
)

// reviewFigures are how long a signer waits for a review, compiler warm: both trees compiled, built, checked and compared, and told in three
// forms. The yardstick is what the compiler alone takes for the same two trees, with the settings and outputs of a build, one after another
// as one solc would; what one of them takes is quoted beside.
func reviewFigures(r *run) []figure {
	compilers := solc.New(solcConfig())
	defer compilers.Close()
	options := build.Options{ChainID: 1, Compiler: compilers}
	trees := []fstest.MapFS{r.governor(r.sizes.sources, "1"), r.governor(r.sizes.sources, "2")}
	r.say("  two trees of %d source files", len(trees[0])-1)
	side := func(i int) *review.Side {
		a, evidence, err := build.BuildWithEvidence(r.ctx, trees[i], "All", options)
		check(err)
		return must(review.NewSide(a, evidence))
	}
	made := func() *review.Report {
		s := new(review.Subject)
		var both errgroup.Group
		both.Go(func() error { s.Old = side(0); return nil })
		both.Go(func() error { s.New = side(1); return nil })
		check(both.Wait())
		report := must(review.Make(s))
		check(report.WriteText(io.Discard))
		check(report.WriteMarkdown(io.Discard))
		check(report.WriteHTML(io.Discard))
		return report
	}
	made() // two compilers are warm
	var ours, theirs, one, ourCPU, theirCPU []float64
	for range r.sizes.pairs {
		cpu := cpuSeconds()
		compiler := &alone{Compiler: compilers}
		for i := range trees {
			check2(build.Build(r.ctx, trees[i], "All", build.Options{ChainID: 1, Compiler: compiler}))
			if i == 0 {
				one = append(one, compiler.sum.Seconds())
			}
		}
		theirs, theirCPU = append(theirs, compiler.sum.Seconds()), append(theirCPU, cpuSeconds()-cpu)
		start, cpu := time.Now(), cpuSeconds()
		report := made()
		ours, ourCPU = append(ours, time.Since(start).Seconds()), append(ourCPU, cpuSeconds()-cpu)
		if len(report.Files) != 1 || len(report.Code.Functions) == 0 || len(report.Permissions.Rules) == 0 || report.CheckNote != "" {
			check(fmt.Errorf("the review saw %d files, %d functions, %d rules, %q", len(report.Files), len(report.Code.Functions), len(report.Permissions.Rules), report.CheckNote))
		}
	}
	what := fmt.Sprintf("review of two trees of %d source files, all of it, in three forms", len(trees[0])-1)
	return []figure{
		figure{What: what, Unit: "s", Ours: median(ours), Yardstick: "compiling both, one after another", Theirs: median(theirs)}.timesAtMost(1.3),
		figure{What: "  the same", Unit: "s", Ours: median(ours), Yardstick: "compiling one of them", Theirs: median(one)}.reported(),
		figure{What: "  processor time of all processes", Unit: "s", Ours: median(ourCPU), Yardstick: "compiling both", Theirs: median(theirCPU)}.reported(),
	}
}

// alone adds up how long the compiler takes.
type alone struct {
	build.Compiler
	sum time.Duration
}

// Compile is that of the compiler.
func (t *alone) Compile(ctx context.Context, v solc.Version, sha256 [32]byte, input []byte) ([]byte, error) {
	start := time.Now()
	defer func() { t.sum += time.Since(start) }()
	return t.Compiler.Compile(ctx, v, sha256, input)
}

func check2(_ *build.Artifact, err error) { check(err) }

// governorSource is an upgradeable contract as projects have them, most of it a library's.
const governorSource = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.22;
import "@openzeppelin/contracts-upgradeable/governance/GovernorUpgradeable.sol";
import "@openzeppelin/contracts-upgradeable/governance/extensions/GovernorSettingsUpgradeable.sol";
import "@openzeppelin/contracts-upgradeable/governance/extensions/GovernorCountingSimpleUpgradeable.sol";
import "@openzeppelin/contracts-upgradeable/governance/extensions/GovernorVotesUpgradeable.sol";
import "@openzeppelin/contracts-upgradeable/governance/extensions/GovernorVotesQuorumFractionUpgradeable.sol";
import "@openzeppelin/contracts-upgradeable/access/OwnableUpgradeable.sol";
import "@openzeppelin/contracts-upgradeable/utils/PausableUpgradeable.sol";
import "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";
%s
contract All is GovernorUpgradeable, GovernorSettingsUpgradeable, GovernorCountingSimpleUpgradeable, GovernorVotesUpgradeable,
    GovernorVotesQuorumFractionUpgradeable, OwnableUpgradeable, PausableUpgradeable, UUPSUpgradeable%s {
    constructor() { _disableInitializers(); }
    function initialize(IVotes votes, address first) external initializer {
        __Governor_init("All"); __GovernorSettings_init(7200, 50400, 0); __GovernorCountingSimple_init(); __GovernorVotes_init(votes);
        __GovernorVotesQuorumFraction_init(4); __Ownable_init(first); __Pausable_init(); __UUPSUpgradeable_init();
    }
    function pause() external onlyOwner { _pause(); }
    function _authorizeUpgrade(address) internal override onlyOwner {}
    function votingDelay() public view override(GovernorUpgradeable, GovernorSettingsUpgradeable) returns (uint256) { return super.votingDelay() + %s; }
    function votingPeriod() public view override(GovernorUpgradeable, GovernorSettingsUpgradeable) returns (uint256) { return super.votingPeriod(); }
    function quorum(uint256 at) public view override(GovernorUpgradeable, GovernorVotesQuorumFractionUpgradeable) returns (uint256) { return super.quorum(at); }
    function proposalThreshold() public view override(GovernorUpgradeable, GovernorSettingsUpgradeable) returns (uint256) { return super.proposalThreshold(); }
}
`

// plainSource is the same without a library, for small runs.
const plainSource = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.22;
%s
contract All%s {
    address owner;
    function delay() external returns (uint256) { require(msg.sender == owner); owner = address(0); return %s; }
}
`

// governor is a tree of n source files that all reach the code of All.
func (r *run) governor(n int, number string) fstest.MapFS {
	tree := make(fstest.MapFS)
	source := governorSource
	if n < 50 {
		source = plainSource
	}
	// Its library first, to see how many files are left for its own.
	sources := map[string]string{"All.sol": source}
	installed := os.DirFS(filepath.Join(modules()))
	follow(sources, installed, "", "All.sol")
	var imports, bases strings.Builder
	for i := 0; len(sources) < n; i++ {
		name := fmt.Sprintf("Part%d", i)
		sources[name+".sol"] = fmt.Sprintf("// SPDX-License-Identifier: MIT\npragma solidity ^0.8.22;\nabstract contract %s {\n    event Done%d(uint256 a);\n    mapping(uint256 => uint256) internal values%d;\n    function f%d(uint256 a) external returns (uint256) { values%d[a] += a; emit Done%d(a); return values%d[a]; }\n}\n", name, i, i, i, i, i, i)
		fmt.Fprintf(&imports, "import {%s} from \"./%s.sol\";\n", name, name)
		fmt.Fprintf(&bases, ", %s", name)
	}
	heritage := bases.String()
	if n < 50 {
		heritage = strings.Replace(heritage, ", ", " is ", 1)
	}
	sources["All.sol"] = fmt.Sprintf(source, imports.String(), heritage, number)
	for name, text := range sources {
		tree[name] = &fstest.MapFile{Data: []byte(text)}
	}
	tree["theseus.json"] = &fstest.MapFile{Data: []byte(`{"theseus": 1, "compiler": {"version": "0.8.37"}, "settings": {"optimizer": {"enabled": true, "runs": 200}, "evmVersion": "shanghai"}, "contracts": {"All": {"source": "All.sol"}}}`)}
	return tree
}

// cpuSeconds is what this process and those that it started have used of the processors; zero where the system does not tell.
func cpuSeconds() float64 {
	const perSecond = 100 // clock ticks, as Linux tells them to programs
	parents, used := make(map[int]int), make(map[int]float64)
	names, _ := fs.Glob(os.DirFS("/proc"), "[0-9]*/stat")
	for _, name := range names {
		b, err := os.ReadFile(filepath.Join("/proc", name))
		if err != nil {
			continue // it has ended
		}
		pid, _ := strconv.Atoi(strings.TrimSuffix(name, "/stat"))
		fields := strings.Fields(string(b[bytes.LastIndexByte(b, ')')+1:])) // from the state on
		if len(fields) < 13 {
			continue
		}
		parents[pid], _ = strconv.Atoi(fields[1])
		user, _ := strconv.ParseFloat(fields[11], 64)
		system, _ := strconv.ParseFloat(fields[12], 64)
		used[pid] = (user + system) / perSecond
	}
	var sum float64
	for pid, seconds := range used {
		for p := pid; p > 1; p = parents[p] {
			if p == os.Getpid() {
				sum += seconds
				break
			}
		}
	}
	return sum
}
