package plan_test

import (
	"encoding/json"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"theseus/plan"
)

// The published schema has the fields that the reader knows, everywhere in a network file, and asks for those that it asks for.
func TestNetworkSchemaAgrees(t *testing.T) {
	text, err := os.ReadFile("../docs/schema/network.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	type object struct {
		Required             []string                   `json:"required"`
		Properties           map[string]json.RawMessage `json:"properties"`
		AdditionalProperties json.RawMessage            `json:"additionalProperties"`
	}
	read := func(raw json.RawMessage) (o object) {
		if err := json.Unmarshal(raw, &o); err != nil {
			t.Fatal(err)
		}
		return o
	}
	root := read(text)
	head := "theseus: 1\nkind: Network\nname: a\nnetwork: {name: a, chainId: 1, codeRegistry: 0x00000000000000000000000000000000000000aa}\ntree: a\n"
	for place, c := range map[string]struct {
		schema object
		file   string
	}{
		"file":       {root, head + "unknown: 1\n"},
		"founding":   {read(root.Properties["founding"]), head + "founding: {unknown: 1}\n"},
		"rules":      {read(read(root.Properties["founding"]).Properties["rules"]), head + "founding: {rules: {unknown: 1}}\n"},
		"singletons": {read(read(root.Properties["singletons"]).AdditionalProperties), head + "singletons: {A: {unknown: 1}}\n"},
		"templates":  {read(read(root.Properties["templates"]).AdditionalProperties), head + "templates: {A: {unknown: 1}}\n"},
	} {
		_, err := plan.Parse([]byte(c.file))
		known := regexp.MustCompile(`known are (.*)$`).FindStringSubmatch(errText(err))
		if known == nil {
			t.Errorf("%s: %v", place, err)
			continue
		}
		fields := strings.Split(known[1], ", ")
		slices.Sort(fields)
		if schema := slices.Sorted(maps.Keys(c.schema.Properties)); !slices.Equal(schema, fields) {
			t.Errorf("%s: the schema has %v, the reader %v", place, schema, fields)
		}
		for _, required := range c.schema.Required {
			if !slices.Contains(fields, required) {
				t.Errorf("%s: the schema requires %s", place, required)
			}
		}
	}
}

func errText(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}
