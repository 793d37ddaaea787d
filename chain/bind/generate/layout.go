package main

import (
	"encoding/json"
	"regexp"
)

// astID is the number of a syntax node inside a type's identifier, as in t_struct(Round)123_storage.
var astID = regexp.MustCompile(`\)\d+(_|$|\b)`)

// withoutIDs gives a storage layout without the numbers of syntax nodes, which change with every edit anywhere in the tree.
func withoutIDs(layout json.RawMessage) (json.RawMessage, error) {
	type variable struct {
		Label  string `json:"label"`
		Slot   string `json:"slot"`
		Offset int    `json:"offset"`
		Type   string `json:"type"`
	}
	type typ struct {
		Label    string     `json:"label"`
		Encoding string     `json:"encoding"`
		Bytes    string     `json:"numberOfBytes"`
		Key      string     `json:"key,omitempty"`
		Value    string     `json:"value,omitempty"`
		Base     string     `json:"base,omitempty"`
		Members  []variable `json:"members,omitempty"`
	}
	var read struct {
		Storage []variable     `json:"storage"`
		Types   map[string]typ `json:"types"`
	}
	if err := json.Unmarshal(layout, &read); err != nil {
		return nil, err
	}
	plain := func(identifier *string) { *identifier = astID.ReplaceAllString(*identifier, ")$1") }
	plainAll := func(variables []variable) {
		for i := range variables {
			plain(&variables[i].Type)
		}
	}
	plainAll(read.Storage)
	types := make(map[string]typ, len(read.Types))
	for identifier, t := range read.Types {
		plain(&identifier)
		plain(&t.Key)
		plain(&t.Value)
		plain(&t.Base)
		plainAll(t.Members)
		types[identifier] = t
	}
	read.Types = types
	out, err := json.MarshalIndent(read, "", "  ")
	return append(out, '\n'), err
}
