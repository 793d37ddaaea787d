package audit

import (
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"

	"theseus/code/output"
)

// Superseded are the contracts in what Load gave for a path whose tool has compiled them anew since. Tools that compile only what
// changed leave the older build-infos where they are, and say in their own records which of them counts: Foundry in its cache, Hardhat
// beside each artifact. Where nothing says so, none is superseded, and all versions are checked.
func Superseded(at string, all []*output.Compilation) map[*output.Contract]bool {
	versions := make(map[string][]*output.Contract)
	for _, c := range all {
		for _, k := range c.Contracts {
			versions[k.Full()] = append(versions[k.Full()], k)
		}
	}
	old := make(map[*output.Contract]bool)
	records := record{at: at}
	for _, list := range versions {
		if len(list) < 2 {
			continue
		}
		current := records.current(list[0])
		var rest []*output.Contract
		for _, k := range list {
			if buildID(k.In.File) != current {
				rest = append(rest, k)
			}
		}
		if len(rest) < len(list) { // otherwise the record is of another build
			for _, k := range rest {
				old[k] = true
			}
		}
	}
	return old
}

func buildID(file string) string {
	return strings.TrimSuffix(strings.TrimSuffix(filepath.Base(file), ".json"), ".output")
}

// record is what a project's tool says about its own build-infos.
type record struct {
	at      string
	foundry map[string]string // build-infos by source:name
}

// current is the id of the build-info that a contract's newest version is in; empty: nothing says so.
func (r *record) current(k *output.Contract) string {
	if r.foundry == nil {
		r.readFoundry()
	}
	if id := r.foundry[k.Full()]; id != "" {
		return id
	}
	source, _ := strings.CutPrefix(k.Source, "project/") // as Hardhat 3 calls files of the project itself
	artifact := filepath.FromSlash(source + "/" + k.Name)
	if !filepath.IsLocal(artifact) {
		return ""
	}
	for _, root := range []string{"artifacts", ".", ".."} { // of a project, of its artifacts, or of their build-infos
		var text struct{ BuildInfo, BuildInfoID string }
		for _, end := range []string{".dbg.json", ".json"} {
			if readRecord(filepath.Join(r.at, root, artifact+end), &text) && text.BuildInfo+text.BuildInfoID != "" {
				return buildID(text.BuildInfo + text.BuildInfoID)
			}
		}
	}
	return ""
}

func (r *record) readFoundry() {
	r.foundry = make(map[string]string)
	var cache struct {
		Files map[string]struct {
			SourceName string
			Artifacts  map[string]map[string]map[string]struct {
				BuildID string `json:"build_id"`
			}
		}
	}
	for _, root := range []string{".", "..", "../.."} { // of a project, of its out, or of their build-infos
		if readRecord(filepath.Join(r.at, root, "cache", "solidity-files-cache.json"), &cache) {
			break
		}
	}
	for _, f := range cache.Files {
		for name, versions := range f.Artifacts {
			found := make(map[string]bool)
			id := ""
			for _, profiles := range versions {
				for _, a := range profiles {
					id = a.BuildID
					found[id] = true
				}
			}
			if len(found) == 1 { // with several compilers or profiles, more than one counts
				r.foundry[f.SourceName+":"+name] = id
			}
		}
	}
}

// maxRecord bounds what is read of a tool's own records: that of Foundry has some hundred bytes for each file.
const maxRecord = 256 << 20

// readRecord reads a file that need not be there. One that is not as expected says nothing.
func readRecord(path string, into any) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	return json.NewDecoder(io.LimitReader(f, maxRecord)).Decode(into) == nil
}
