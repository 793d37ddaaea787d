package build

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
)

// foundryProfile is what a recipe can take over from foundry.toml's [profile.default].
type foundryProfile struct {
	Src               string   `toml:"src"`
	Libs              []string `toml:"libs"`
	Solc              string   `toml:"solc"`
	SolcVersion       string   `toml:"solc_version"`
	Optimizer         *bool    `toml:"optimizer"`
	OptimizerRuns     *int64   `toml:"optimizer_runs"`
	ViaIR             *bool    `toml:"via_ir"`
	EVMVersion        string   `toml:"evm_version"`
	BytecodeHash      string   `toml:"bytecode_hash"`
	CBORMetadata      *bool    `toml:"cbor_metadata"`
	UseLiteralContent *bool    `toml:"use_literal_content"`
	RevertStrings     string   `toml:"revert_strings"`
	Remappings        []string `toml:"remappings"`
	OptimizerDetails  any      `toml:"optimizer_details"`
}

func readFoundry(fsys fs.FS, text []byte, report *Report) (project, error) {
	var config struct {
		Profile map[string]foundryProfile `toml:"profile"`
	}
	if _, err := toml.Decode(string(text), &config); err != nil {
		return project{}, fmt.Errorf("foundry.toml: %w", err)
	}
	f := config.Profile["default"]
	if len(config.Profile) > 1 {
		report.guess("of the profiles of foundry.toml, the one called default")
	}
	if f.OptimizerDetails != nil {
		report.guess("optimizer_details of foundry.toml are left out; add them under settings.optimizer.details")
	}
	if f.Src == "" {
		f.Src = "src"
	}
	if f.Libs == nil {
		f.Libs = []string{"lib"}
	}
	p := project{sources: []string{path.Clean(f.Src)}, version: f.SolcVersion}
	if p.version == "" {
		p.version = f.Solc
	}
	if f.EVMVersion == "" {
		report.guess("evmVersion is left to the compiler; Foundry's own default depends on its release")
	}
	if f.Optimizer == nil {
		enabled := f.OptimizerRuns != nil
		f.Optimizer = &enabled
		report.guess("the optimizer is %s; foundry.toml does not say", map[bool]string{true: "on, because optimizer_runs is set", false: "off"}[enabled])
	}
	if f.OptimizerRuns == nil {
		runs := int64(200)
		f.OptimizerRuns = &runs
	}
	p.settings = Settings{
		Optimizer: &Optimizer{Enabled: f.Optimizer, Runs: f.OptimizerRuns}, ViaIR: f.ViaIR, EVMVersion: foundryEVM(f.EVMVersion),
	}
	if f.BytecodeHash != "" || f.CBORMetadata != nil || f.UseLiteralContent != nil {
		p.settings.Metadata = &Metadata{BytecodeHash: f.BytecodeHash, AppendCBOR: f.CBORMetadata, UseLiteralContent: f.UseLiteralContent}
	}
	if f.RevertStrings != "" {
		p.settings.Debug = &Debug{RevertStrings: f.RevertStrings}
	}
	remappings, err := foundryRemappings(fsys, f, report)
	p.settings.Remappings = remappings
	return p, err
}

// foundryEVM is the compiler's spelling of a fork that foundry.toml may have in lower case.
func foundryEVM(name string) string {
	for _, v := range evmVersions {
		if strings.EqualFold(v, name) {
			return v
		}
	}
	return name
}

// foundryRemappings are those of foundry.toml, of remappings.txt, and those that Foundry would infer for its libraries.
func foundryRemappings(fsys fs.FS, f foundryProfile, report *Report) ([]string, error) {
	all := slices.Clone(f.Remappings)
	text, err := readConfig(fsys, "remappings.txt")
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	for lines := bufio.NewScanner(bytes.NewReader(text)); lines.Scan(); {
		if line := strings.TrimSpace(lines.Text()); line != "" {
			all = append(all, line)
		}
	}
	known := make(map[string]bool)
	for i, text := range all {
		from, target, _ := strings.Cut(text, "=")
		known[from] = true
		if all[i] = from + "=" + strings.TrimPrefix(target, "./"); all[i] != text && !strings.Contains(text, "=./") {
			return nil, fmt.Errorf("remapping %q: want prefix=target", text)
		}
	}
	for _, lib := range f.Libs {
		entries, err := fs.ReadDir(fsys, path.Clean(lib))
		if err != nil {
			continue // a library folder that is not there gives no remappings
		}
		for _, e := range entries {
			prefix := e.Name() + "/"
			if !e.IsDir() || known[prefix] || known[e.Name()] {
				continue
			}
			target := path.Join(lib, e.Name())
			for _, inner := range []string{"src", "contracts"} {
				if info, err := fs.Stat(fsys, path.Join(target, inner)); err == nil && info.IsDir() {
					target = path.Join(target, inner)
					break
				}
			}
			all = append(all, prefix+"="+target+"/")
			report.guess("remapping %s=%s/", prefix, target)
		}
	}
	return all, nil
}
