package build

import (
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"theseus/code/solc"
)

// What a Hardhat configuration usually looks like. It is a program; these find its literals, and what is computed they miss.
var (
	hardhatSolidity = regexp.MustCompile(`\bsolidity["']?\s*:\s*["'](\d+\.\d+\.\d+)["']`)
	hardhatVersion  = regexp.MustCompile(`\bversion["']?\s*:\s*["'](\d+\.\d+\.\d+)["']`)
	hardhatEnabled  = regexp.MustCompile(`\boptimizer["']?\s*:\s*\{[^{}]*\benabled["']?\s*:\s*(true|false)`)
	hardhatRuns     = regexp.MustCompile(`\bruns["']?\s*:\s*(\d[\d_]{0,12})\b`)
	hardhatViaIR    = regexp.MustCompile(`\bviaIR["']?\s*:\s*(true|false)`)
	hardhatEVM      = regexp.MustCompile(`\bevmVersion["']?\s*:\s*["'](\w+)["']`)
	hardhatSources  = regexp.MustCompile(`\bsources["']?\s*:\s*["']([^"'\n]+)["']`)
	scriptComment   = regexp.MustCompile(`(?s)/\*.*?\*/|(?m)(^|[\s,;{}()])//[^\n]*`)
)

// readHardhat searches a configuration as text.
func readHardhat(text string, report *Report) project {
	text = scriptComment.ReplaceAllString(text, " ")
	report.guess("everything under compiler and settings: the Hardhat configuration was searched as text, not run")
	p := project{sources: []string{"contracts"}}
	if m := hardhatSources.FindStringSubmatch(text); m != nil {
		p.sources[0] = path.Clean(m[1])
	}
	var versions []solc.Version
	for _, m := range append(hardhatSolidity.FindAllStringSubmatch(text, -1), hardhatVersion.FindAllStringSubmatch(text, -1)...) {
		if v, err := solc.ParseVersion(m[1]); err == nil {
			versions = append(versions, v)
		}
	}
	if len(versions) > 0 {
		p.version = string(slices.MaxFunc(versions, solc.Version.Compare))
	}
	if len(versions) > 1 {
		report.guess("compiler %s, the newest of those that the configuration names", p.version)
	}
	enabled, runs := false, int64(200) // Hardhat's defaults
	if m := hardhatEnabled.FindStringSubmatch(text); m != nil {
		enabled = m[1] == "true"
	}
	if m := hardhatRuns.FindStringSubmatch(text); m != nil {
		if n, err := strconv.ParseInt(strings.ReplaceAll(m[1], "_", ""), 10, 64); err == nil {
			runs = n
		}
	}
	p.settings.Optimizer = &Optimizer{Enabled: &enabled, Runs: &runs}
	if m := hardhatViaIR.FindStringSubmatch(text); m != nil {
		viaIR := m[1] == "true"
		p.settings.ViaIR = &viaIR
	}
	if m := hardhatEVM.FindStringSubmatch(text); m != nil {
		p.settings.EVMVersion = m[1]
	} else {
		report.guess("evmVersion is left to the compiler; Hardhat's own default depends on its release")
	}
	return p
}
