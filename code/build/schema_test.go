package build

import (
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/code/schematest"
)

func readSchema(t *testing.T) map[string]any {
	t.Helper()
	text, err := os.ReadFile("../../docs/schema/" + SchemaName)
	if err != nil {
		t.Fatal(err)
	}
	var schema map[string]any
	if err := json.Unmarshal(text, &schema); err != nil {
		t.Fatal(err)
	}
	return schema
}

// Schema and reader accept and refuse the same recipes, as far as a schema can know.
func TestSchemaAgreesWithReader(t *testing.T) {
	schema := readSchema(t)
	for _, c := range recipeCases {
		if c.beyondSchema {
			continue
		}
		var value any
		if err := json.Unmarshal([]byte(c.text()), &value); err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		_, readErr := ParseRecipe([]byte(c.text()))
		schemaErr := schematest.Validate(schema, value)
		if (schemaErr == nil) != (readErr == nil) {
			t.Errorf("%s: the schema says %v, the reader %v", c.name, schemaErr, readErr)
		}
	}
}

// Every field that the reader knows is in the schema, and the other way round.
func TestSchemaHasTheReadersFields(t *testing.T) {
	schema := readSchema(t)
	compareFields(t, schema, schema, reflect.TypeFor[Recipe](), "")
}

func compareFields(t *testing.T, root, schema map[string]any, goType reflect.Type, field string) {
	for schema["$ref"] != nil && schema["properties"] == nil && schema["additionalProperties"] == nil {
		schema = schematest.Resolve(root, schema["$ref"].(string))
	}
	switch {
	case goType.Kind() == reflect.Pointer:
		compareFields(t, root, schema, goType.Elem(), field)
	case goType == reflect.TypeFor[Submodules](), goType == reflect.TypeFor[common.Hash](), goType == reflect.TypeFor[common.Address]():
	case goType.Kind() == reflect.Map:
		compareFields(t, root, schema["additionalProperties"].(map[string]any), goType.Elem(), field+".*")
	case goType.Kind() == reflect.Struct:
		properties := make(map[string]any)
		alternatives, _ := schema["oneOf"].([]any)
		for _, s := range append(alternatives, schema) {
			alternative := s.(map[string]any)
			if known, ok := alternative["properties"].(map[string]any); ok {
				if alternative["additionalProperties"] != false {
					t.Errorf("%s: the schema lets unknown fields pass", field)
				}
				for name, s := range known {
					properties[name] = s
				}
			}
		}
		var names []string
		for i := range goType.NumField() {
			name, _, _ := strings.Cut(goType.Field(i).Tag.Get("json"), ",")
			names = append(names, name)
			if sub, ok := properties[name].(map[string]any); ok {
				compareFields(t, root, sub, goType.Field(i).Type, join(field, name))
			}
		}
		slices.Sort(names)
		if !slices.Equal(names, sortedKeys(properties)) {
			t.Errorf("%s: the reader knows %v, the schema %v", field, names, sortedKeys(properties))
		}
	}
}

func TestSchemaEnumerations(t *testing.T) {
	settings := readSchema(t)["properties"].(map[string]any)["settings"].(map[string]any)["properties"].(map[string]any)
	inner := func(name, field string) any {
		return settings[name].(map[string]any)["properties"].(map[string]any)[field].(map[string]any)["enum"]
	}
	for name, c := range map[string]struct {
		schema any
		reader []string
	}{
		"evmVersion":    {settings["evmVersion"].(map[string]any)["enum"], evmVersions},
		"bytecodeHash":  {inner("metadata", "bytecodeHash"), bytecodeHashes},
		"revertStrings": {inner("debug", "revertStrings"), revertStrings},
	} {
		if fmt.Sprint(c.schema) != fmt.Sprint(c.reader) {
			t.Errorf("%s: the schema has %v, the reader %v", name, c.schema, c.reader)
		}
	}
}
