package build

import (
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
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
		schemaErr := validate(schema, schema, value, "")
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
		schema = resolveRef(root, schema["$ref"].(string))
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

func resolveRef(root map[string]any, ref string) map[string]any {
	return root["$defs"].(map[string]any)[strings.TrimPrefix(ref, "#/$defs/")].(map[string]any)
}

// validate checks a value by the part of JSON Schema 2020-12 that the published schema uses. It panics on other keywords.
func validate(root, schema map[string]any, value any, field string) error {
	object, isObject := value.(map[string]any)
	list, isList := value.([]any)
	text, isText := value.(string)
	number, isNumber := value.(float64)
	properties, _ := schema["properties"].(map[string]any)
	for _, keyword := range sortedKeys(schema) {
		rule := schema[keyword]
		ok := true
		switch keyword {
		case "$schema", "$id", "$defs", "title", "description":
		case "$ref":
			if err := validate(root, resolveRef(root, rule.(string)), value, field); err != nil {
				return err
			}
		case "type":
			ok = map[string]bool{
				"object": isObject, "array": isList, "string": isText, "integer": isNumber && number == float64(int64(number)),
				"boolean": reflect.TypeOf(value) == reflect.TypeFor[bool](),
			}[rule.(string)]
		case "const":
			ok = reflect.DeepEqual(value, rule)
		case "enum":
			ok = slices.ContainsFunc(rule.([]any), func(v any) bool { return reflect.DeepEqual(v, value) })
		case "pattern":
			ok = !isText || regexp.MustCompile(rule.(string)).MatchString(text)
		case "minLength":
			ok = !isText || utf8.RuneCountInString(text) >= int(rule.(float64))
		case "maxLength":
			ok = !isText || utf8.RuneCountInString(text) <= int(rule.(float64))
		case "minimum":
			ok = !isNumber || number >= rule.(float64)
		case "maximum":
			ok = !isNumber || number <= rule.(float64)
		case "minProperties":
			ok = !isObject || len(object) >= int(rule.(float64))
		case "required":
			for _, name := range rule.([]any) {
				_, has := object[name.(string)]
				ok = ok && (!isObject || has)
			}
		case "not":
			ok = validate(root, rule.(map[string]any), value, field) != nil
		case "oneOf", "anyOf":
			fitting := 0
			for _, s := range rule.([]any) {
				if validate(root, s.(map[string]any), value, field) == nil {
					fitting++
				}
			}
			ok = fitting == 1 || fitting > 1 && keyword == "anyOf"
		case "items":
			for i, v := range list {
				if err := validate(root, rule.(map[string]any), v, at(field, i)); err != nil {
					return err
				}
			}
		case "propertyNames":
			for name := range object {
				if err := validate(root, rule.(map[string]any), name, field); err != nil {
					return err
				}
			}
		case "properties":
			for name, s := range properties {
				if v, has := object[name]; has {
					if err := validate(root, s.(map[string]any), v, join(field, name)); err != nil {
						return err
					}
				}
			}
		case "additionalProperties":
			for name, v := range object {
				if _, known := properties[name]; known {
					continue
				}
				if rule == false {
					return fmt.Errorf("%s: unknown", join(field, name))
				}
				if err := validate(root, rule.(map[string]any), v, join(field, name)); err != nil {
					return err
				}
			}
		default:
			panic("keyword " + keyword)
		}
		if !ok {
			return fmt.Errorf("%s: not as %s wants", field, keyword)
		}
	}
	return nil
}
