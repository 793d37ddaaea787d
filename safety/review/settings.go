package review

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"theseus/code/build"
	"theseus/printable"
)

// Setting is one of the compiler's that is not as before.
type Setting struct {
	Name string `json:"name"` // settings.optimizer.runs
	Old  string `json:"old"`
	New  string `json:"new"`
}

// metadata is what the compiler writes about a build (the Solidity contract metadata).
type metadata struct {
	Compiler map[string]any             `json:"compiler"`
	Language any                        `json:"language"`
	Settings map[string]any             `json:"settings"`
	Sources  map[string]json.RawMessage `json:"sources"`
}

func parseMetadata(text string) (m metadata, err error) {
	if text != "" {
		if err = json.Unmarshal([]byte(text), &m); err != nil {
			err = fmt.Errorf("metadata: %w", err)
		}
	}
	return m, err
}

// settings compares compiler and settings of two builds; none where there was no build before.
func settings(old, new *build.Artifact) ([]Setting, error) {
	all := []Setting{}
	if old.Metadata == "" {
		return all, nil
	}
	was, err := parseMetadata(old.Metadata)
	if err != nil {
		return nil, err
	}
	is, err := parseMetadata(new.Metadata)
	if err != nil {
		return nil, err
	}
	before, after := make(map[string]string), make(map[string]string)
	flatten("compiler", was.Compiler, before)
	flatten("compiler", is.Compiler, after)
	flatten("settings", was.Settings, before)
	flatten("settings", is.Settings, after)
	names := maps.Clone(before)
	maps.Copy(names, after)
	for _, name := range slices.Sorted(maps.Keys(names)) {
		// What is compiled is told elsewhere.
		if before[name] != after[name] && !strings.HasPrefix(name, "settings.compilationTarget") {
			all = append(all, Setting{printable.Text(name), cmp.Or(printable.Text(before[name]), "-"), cmp.Or(printable.Text(after[name]), "-")})
		}
	}
	return all, nil
}

// flatten gives every leaf its path.
func flatten(path string, value any, into map[string]string) {
	object, ok := value.(map[string]any)
	if !ok {
		b, err := json.Marshal(value)
		if err != nil {
			b = []byte(fmt.Sprint(value))
		}
		into[path] = string(b)
		return
	}
	for key, v := range object {
		flatten(path+"."+key, v, into)
	}
}
