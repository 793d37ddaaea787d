// Package schematest checks values by the published schemas, so that tests can hold them against the programs that read the files.
package schematest

import (
	"fmt"
	"maps"
	"math"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// Validate checks a value, as encoding/json reads one, by the part of JSON Schema 2020-12 that the published schemas use. It panics on
// other keywords.
func Validate(schema map[string]any, value any) error { return validate(schema, schema, value, "") }

// Resolve finds a definition of a schema by its reference.
func Resolve(root map[string]any, ref string) map[string]any {
	return root["$defs"].(map[string]any)[strings.TrimPrefix(ref, "#/$defs/")].(map[string]any)
}

func validate(root, schema map[string]any, value any, field string) error {
	object, isObject := value.(map[string]any)
	list, isList := value.([]any)
	text, isText := value.(string)
	number, isNumber := value.(float64)
	properties, _ := schema["properties"].(map[string]any)
	for _, keyword := range slices.Sorted(maps.Keys(schema)) {
		rule := schema[keyword]
		ok := true
		switch keyword {
		case "$schema", "$id", "$defs", "title", "description":
		case "$ref":
			if err := validate(root, Resolve(root, rule.(string)), value, field); err != nil {
				return err
			}
		case "type":
			types, several := rule.([]any)
			if !several {
				types = []any{rule}
			}
			ok = slices.ContainsFunc(types, func(name any) bool {
				return map[string]bool{
					"object": isObject, "array": isList, "string": isText, "integer": isNumber && number == math.Trunc(number),
					"boolean": reflect.TypeOf(value) == reflect.TypeFor[bool](),
				}[name.(string)]
			})
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
		case "minItems":
			ok = !isList || len(list) >= int(rule.(float64))
		case "uniqueItems":
			for i := range list {
				ok = ok && !slices.ContainsFunc(list[:i], func(v any) bool { return reflect.DeepEqual(v, list[i]) })
			}
		case "items":
			for i, v := range list {
				if err := validate(root, rule.(map[string]any), v, fmt.Sprintf("%s[%d]", field, i)); err != nil {
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
				if s == true {
					continue
				}
				if v, has := object[name]; has {
					if err := validate(root, s.(map[string]any), v, field+"."+name); err != nil {
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
					return fmt.Errorf("%s: unknown", field+"."+name)
				}
				if err := validate(root, rule.(map[string]any), v, field+"."+name); err != nil {
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
