package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"theseus/code/output"
	"theseus/code/solc"
	"theseus/safety/audit"
	"theseus/safety/corpus"
)

// verdicts.js asks the checker that is most used about one folder after the other.
//
//go:embed verdicts.js
var verdictsScript string

// score counts the verdicts of one checker about some cases.
type score struct{ unsafe, found, safe, refused int }

func (s *score) add(unsafe, refused bool) {
	switch {
	case unsafe && refused:
		s.unsafe, s.found = s.unsafe+1, s.found+1
	case unsafe:
		s.unsafe++
	case refused:
		s.safe, s.refused = s.safe+1, s.refused+1
	default:
		s.safe++
	}
}

func percent(part, of int) float64 { return 100 * float64(part) / float64(max(of, 1)) }

// verdictFigures hold the verdicts of theseus and of the checker that is most used against what is true about each case of the corpus,
// which the tests of package corpus find out by running it. A checker that gives up over a case has refused it.
func verdictFigures(r *run) []figure {
	families := must(corpus.Families())
	if names := r.sizes.families; len(names) > 0 {
		families = slices.DeleteFunc(families, func(f *corpus.Family) bool { return !slices.Contains(names, f.Name) })
	}
	families = slices.DeleteFunc(families, func(f *corpus.Family) bool { return f.Compiler != "" }) // of old ones, without annotations to go by
	compilers := solc.New(solcConfig())
	defer compilers.Close()
	folder := filepath.Join(r.dir, "verdicts")
	ours := make(map[*corpus.Case]bool)
	for _, f := range families {
		r.say("  compile %s: %d cases", f.Name, len(f.Cases))
		input := must(corpus.Input(must(f.Sources()), f.EVMVersion))
		text := must(compilers.Compile(r.ctx, compiler, [32]byte{}, input))
		for _, c := range f.Cases {
			document := buildInfo(input, text, c.Family+"/"+c.Name+"/")
			at := filepath.Join(folder, c.Family, c.Name)
			check(os.MkdirAll(at, 0o755))
			check(os.WriteFile(filepath.Join(at, "case.json"), document, 0o644))
			read := must(output.Read(c.Name, bytes.NewReader(document)))
			report := must(audit.Run([]*output.Compilation{read}, nil, audit.Options{Contract: c.New()}))
			ours[c] = report.Verdict != audit.Safe
		}
	}
	r.say("  upgrades-core, case by case")
	theirs := r.theirRefusals(folder)

	var all [2]score
	for _, f := range families {
		var these [2]score
		for _, c := range f.Cases {
			refused, known := theirs[c.Family+"/"+c.Name]
			if !known {
				check(fmt.Errorf("upgrades-core says nothing about %s/%s", c.Family, c.Name))
			}
			for i, verdict := range []bool{ours[c], refused} {
				these[i].add(c.Unsafe, verdict)
				all[i].add(c.Unsafe, verdict)
			}
		}
		r.say("  %-13s unsafe %3d: found %3d and %3d   safe %3d: refused %3d and %3d", f.Name,
			these[0].unsafe, these[0].found, these[1].found, these[0].safe, these[0].refused, these[1].refused)
	}
	o, t := all[0], all[1]
	found := figure{What: fmt.Sprintf("of %d unsafe cases found", o.unsafe), Unit: "%", Ours: percent(o.found, o.unsafe),
		Yardstick: "upgrades-core 1.46.0", Theirs: percent(t.found, t.unsafe)}
	refused := figure{What: fmt.Sprintf("of %d safe cases refused", o.safe), Unit: "%", Ours: percent(o.refused, o.safe),
		Yardstick: "the same", Theirs: percent(t.refused, t.safe)}
	return []figure{found.atLeast(100), refused.atMost(1)}
}

// buildInfo is what Hardhat would leave behind of one case: its own sources and the libraries.
func buildInfo(input, text []byte, prefix string) []byte {
	var in struct {
		Language string                     `json:"language"`
		Sources  map[string]json.RawMessage `json:"sources"`
		Settings json.RawMessage            `json:"settings"`
	}
	var out struct {
		Contracts map[string]json.RawMessage `json:"contracts"`
		Sources   map[string]json.RawMessage `json:"sources"`
	}
	check(json.Unmarshal(input, &in))
	check(json.Unmarshal(text, &out))
	if len(out.Contracts) == 0 {
		check(fmt.Errorf("the cases do not compile: %.2000s", text))
	}
	foreign := func(name string, _ json.RawMessage) bool {
		return !strings.HasPrefix(name, prefix) && !strings.HasPrefix(name, "lib/")
	}
	maps.DeleteFunc(in.Sources, foreign)
	maps.DeleteFunc(out.Sources, foreign)
	maps.DeleteFunc(out.Contracts, foreign)
	var document bytes.Buffer
	encoder := json.NewEncoder(&document)
	encoder.SetEscapeHTML(false) // as compilers write
	check(encoder.Encode(map[string]any{
		"_format": "hh-sol-build-info-1", "solcVersion": compiler, "solcLongVersion": compiler, "input": in, "output": out,
	}))
	return document.Bytes()
}

// theirRefusals asks upgrades-core about every folder of a folder's folders.
func (r *run) theirRefusals(folder string) map[string]bool {
	folders := must(filepath.Glob(filepath.Join(folder, "*", "*")))
	slices.Sort(folders)
	node := exec.CommandContext(r.ctx, "node", "-e", verdictsScript, filepath.Join(modules(), "@openzeppelin", "upgrades-core"))
	node.Stdin = strings.NewReader(strings.Join(folders, "\n") + "\n")
	lines := must(node.Output())
	refused := make(map[string]bool)
	for line := range strings.Lines(string(lines)) {
		var said struct {
			Folder string `json:"folder"`
			OK     bool   `json:"ok"`
		}
		check(json.Unmarshal([]byte(line), &said))
		name := must(filepath.Rel(folder, said.Folder))
		refused[filepath.ToSlash(name)] = !said.OK
	}
	return refused
}
