package main

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing/fstest"
	"time"

	"golang.org/x/sync/errgroup"

	"theseus/code/build"
	"theseus/code/output"
	"theseus/code/solc"
	"theseus/safety/audit"
	"theseus/safety/review"
)

// reviewFigures are how long a signer waits for a review, beside the time that compiling one of the two trees takes.
func reviewFigures(r *run) []figure {
	r.say("  %d source files", r.sizes.sources)
	compilers := solc.New(solcConfig())
	defer compilers.Close()
	options := build.Options{ChainID: 1, Compiler: compilers}
	trees := []fstest.MapFS{sourceTree(r.sizes.sources, "a + 1"), sourceTree(r.sizes.sources, "a + 2")}
	side := func(i int) *review.Side {
		return &review.Side{Tree: trees[i], Artifact: must(build.Build(r.ctx, trees[i], "All", options))}
	}
	// What the command does: two builds, and two compilations with AST for the checks.
	both := func() *review.Subject {
		s := new(review.Subject)
		var group errgroup.Group
		group.Go(func() error { s.Old = side(0); return nil })
		group.Go(func() error { s.New = side(1); return nil })
		check(group.Wait())
		compiled := make([][]*output.Compilation, 2)
		for i := range compiled {
			group.Go(func() error {
				whole := must(build.CompileWhole(r.ctx, trees[i], options))
				compiled[i] = []*output.Compilation{must(output.Read("tree", bytes.NewReader(whole.Document)))}
				return nil
			})
		}
		check(group.Wait())
		for _, result := range must(audit.Run(compiled[1], compiled[0], audit.Options{Contract: "All.sol:All", Reference: "All.sol:All"})).Results {
			s.Checks = append(s.Checks, result.Findings...)
		}
		return s
	}
	both() // two compilers are warm
	var ours, theirs []float64
	for range r.sizes.pairs {
		start := time.Now()
		side(1)
		theirs = append(theirs, time.Since(start).Seconds())
		start = time.Now()
		report := must(review.Make(both()))
		check(report.WriteText(io.Discard))
		check(report.WriteMarkdown(io.Discard))
		check(report.WriteHTML(io.Discard))
		ours = append(ours, time.Since(start).Seconds())
		if len(report.Files) != r.sizes.sources {
			check(fmt.Errorf("%d files differ", len(report.Files)))
		}
	}
	f := figure{What: fmt.Sprintf("review of two trees of %d files with checks, three forms", r.sizes.sources), Unit: "s", Ours: median(ours), Yardstick: "compiling one of them", Theirs: median(theirs)}
	f.Reach, f.Met = "≤ 1.3×", f.Ours <= 1.3*f.Theirs
	return []figure{f}
}

// sourceTree has n files with a contract each, and All, which inherits from all of them.
func sourceTree(n int, expression string) fstest.MapFS {
	tree := make(fstest.MapFS)
	var imports, bases strings.Builder
	for i := range n {
		name := fmt.Sprintf("Part%d", i)
		var functions strings.Builder
		for j := range 12 {
			fmt.Fprintf(&functions, "    function f%d_%d(uint256 a) external returns (uint256) { values%d[a] += %s; emit Done%d(a); return values%d[a] * %d; }\n", i, j, i, expression, i, i, j+1)
		}
		tree[name+".sol"] = &fstest.MapFile{Data: fmt.Appendf(nil, "// SPDX-License-Identifier: MIT\npragma solidity 0.8.37;\nabstract contract %s {\n    event Done%d(uint256 a);\n    mapping(uint256 => uint256) internal values%d;\n%s}\n", name, i, i, functions.String())}
		if i < 10 { // more would not fit into a contract
			fmt.Fprintf(&imports, "import {%s} from \"./%s.sol\";\n", name, name)
			fmt.Fprintf(&bases, ", %s", name)
		} else {
			fmt.Fprintf(&imports, "import \"./%s.sol\";\n", name)
		}
	}
	inherits := strings.Replace(bases.String(), ", ", " is ", 1)
	tree["All.sol"] = &fstest.MapFile{Data: []byte("// SPDX-License-Identifier: MIT\npragma solidity 0.8.37;\n" + imports.String() + "contract All" + inherits + " {}\n")}
	tree["theseus.json"] = &fstest.MapFile{Data: []byte(`{"theseus": 1, "compiler": {"version": "0.8.37"}, "settings": {"optimizer": {"enabled": true, "runs": 200}, "evmVersion": "shanghai"}, "contracts": {"All": {"source": "All.sol"}}}`)}
	return tree
}
