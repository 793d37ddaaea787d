package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"theseus/safety/audit"
)

// checkFigures hold `theseus check` against the checker that is most used, on the same files.
func checkFigures(r *run) []figure {
	program := r.buildProgram()
	ours := func(path string) []string { return []string{program, "check", "--json", path} }
	theirs := func(path string) []string {
		return []string{"node", "--max-old-space-size=12000", filepath.Join(modules(), "@openzeppelin/upgrades-core/dist/cli/cli.js"), "validate", path}
	}
	whole, slim := r.vaultFolders()

	// measure runs both in turns, and holds that they say the same about every contract.
	measure := func(what, path string, pairs int) (we, they spent) {
		var all [2][]spent
		for round := range r.sizes.pairs {
			for i := range 2 {
				k := (round + i) % 2
				s := r.spend([][]string{ours(path), theirs(path)}[k])
				all[k] = append(all[k], s)
			}
			us, them := all[0][round], all[1][round]
			r.say("  %s, pair %d of %d: %.2f and %.2f CPU s, %.0f and %.0f MiB", what, round+1, r.sizes.pairs, us.cpu.Seconds(), them.cpu.Seconds(), us.peakMiB, them.peakMiB)
			mine, others := ourVerdicts(us.out), theirVerdicts(them.out)
			if len(mine) != 2*pairs || !maps.Equal(mine, others) {
				check(fmt.Errorf("%s: %d and %d verdicts, which are not the same", what, len(mine), len(others)))
			}
		}
		return middle(all[0]), middle(all[1])
	}
	rate := func(s spent, pairs int) float64 { return float64(2*pairs) / s.cpu.Seconds() }

	n := r.sizes.pairFiles * r.sizes.pairsPerFile
	we, they := measure("whole outputs", whole, n)
	megabytes := 0.0
	for _, file := range must(os.ReadDir(whole)) {
		megabytes += float64(must(file.Info()).Size()) / 1e6
	}
	figures := []figure{
		figure{
			What: fmt.Sprintf("check %d pairs, whole outputs in %d files (%.0f MB), contracts", n, r.sizes.pairFiles, megabytes), Unit: "per CPU s",
			Ours: rate(we, n), Yardstick: "upgrades-core 1.46.0 validate", Theirs: rate(they, n),
		}.timesAsMany(15),
		figure{What: "memory of it, peak", Unit: "MiB", Ours: we.peakMiB, Yardstick: "the same", Theirs: they.peakMiB}.atMost(200),
	}
	var each []float64
	for i, folder := range slim {
		n := r.sizes.slimPairs[i]
		we, they = measure(fmt.Sprintf("%d slim pairs", n), folder, n)
		each = append(each, we.cpu.Seconds()/float64(n))
		f := figure{
			What: fmt.Sprintf("check %d pairs in one slim file, contracts", n), Unit: "per CPU s", Ours: rate(we, n), Yardstick: "the same", Theirs: rate(they, n),
		}
		if i == len(slim)-1 {
			figures = append(figures, f.timesAsMany(25))
		} else {
			figures = append(figures, f.reported())
		}
	}
	growth := figure{What: fmt.Sprintf("one pair of %d takes more or less than one of %d", r.sizes.slimPairs[1], r.sizes.slimPairs[0]), Unit: "%", Ours: 100 * math.Abs(each[1]/each[0]-1)}
	figures = append(figures, growth.atMost(10))

	one := filepath.Join(r.dir, "one")
	check(os.Mkdir(one, 0o755))
	check(os.WriteFile(filepath.Join(one, "one.json"), r.onePair(), 0o644))
	m := r.medians("one small pair", timed(func() { r.spend(ours(one)) }), timed(func() { r.spend(theirs(one)) }))
	return append(figures, figure{What: "check one small pair, everything", Unit: "s", Ours: m[0], Yardstick: "the same", Theirs: m[1]}.atMost(0.05))
}

// spent is what a process took.
type spent struct {
	cpu     time.Duration // of all cores, the system's part included
	peakMiB float64
	out     []byte
}

// spend runs a checker, which may find what it is held against unsafe.
func (r *run) spend(command []string) spent {
	c := exec.CommandContext(r.ctx, command[0], command[1:]...)
	var out, said bytes.Buffer
	c.Stdout, c.Stderr = &out, &said
	check(c.Start())
	// The peak that the system reports of a process that ended includes what its parent had when it was started.
	done := make(chan error, 1)
	go func() { done <- c.Wait() }()
	s := spent{}
	for watch := time.NewTicker(2 * time.Millisecond); ; {
		select {
		case <-watch.C:
			s.peakMiB = max(s.peakMiB, inspect(c.Process.Pid).peakMiB)
			continue
		case err := <-done:
			watch.Stop()
			if failed := new(exec.ExitError); err != nil && !(errors.As(err, &failed) && failed.ExitCode() == 1) {
				check(fmt.Errorf("%s: %w: %.500s", strings.Join(command, " "), err, said.Bytes()))
			}
		}
		break
	}
	s.cpu, s.out = c.ProcessState.UserTime()+c.ProcessState.SystemTime(), out.Bytes()
	return s
}

// middle is the one that took neither most nor least time, with the largest peak of all.
func middle(all []spent) spent {
	all = slices.Clone(all)
	slices.SortFunc(all, func(a, b spent) int { return int(a.cpu - b.cpu) })
	m := all[len(all)/2]
	for _, s := range all {
		m.peakMiB = max(m.peakMiB, s.peakMiB)
	}
	return m
}

// ourVerdicts are those of a report in JSON: whether contracts are safe, by source and name.
func ourVerdicts(out []byte) map[string]bool {
	var report audit.Report
	check(json.Unmarshal(out, &report))
	verdicts := make(map[string]bool)
	for _, result := range report.Results {
		verdicts[result.Contract] = result.Verdict == audit.Safe
	}
	return verdicts
}

var theirLine = regexp.MustCompile(`(?m)^ ([✔✘])  (\S+)`)

func theirVerdicts(out []byte) map[string]bool {
	verdicts := make(map[string]bool)
	for _, m := range theirLine.FindAllSubmatch(out, -1) {
		verdicts[string(m[2])] = string(m[1]) == "✔"
	}
	return verdicts
}
