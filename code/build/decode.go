package build

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
)

// decodeStrict reads JSON into the struct that into points to, as encoding/json does, but with one spelling for each
// meaning: names are compared exactly and stand once, unknown ones are refused, so are null, empty text, zero hashes and
// addresses, and whatever follows the value. Errors are *RecipeError.
func decodeStrict(text []byte, into any) error {
	switch {
	case len(text) > recipeBytes:
		return recipeErrorf("", "more than %d bytes", recipeBytes)
	case !utf8.Valid(text):
		return recipeErrorf("", "not UTF-8")
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	value, err := readValue(decoder, "", 0)
	if err != nil {
		return err
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return recipeErrorf("", "something follows the closing brace")
	}
	if err := checkShape(value, reflect.TypeOf(into).Elem(), ""); err != nil {
		return err
	}
	if err := json.Unmarshal(text, into); err != nil {
		return recipeErrorf("", "%v", err)
	}
	return nil
}

// readValue reads the next value into map[string]any, []any, string, json.Number or bool.
func readValue(d *json.Decoder, field string, depth int) (any, error) {
	token, err := d.Token()
	if err != nil {
		return nil, recipeErrorf(field, "not JSON: %v", err)
	}
	if depth > recipeDepth {
		return nil, recipeErrorf("", "nested more than %d levels deep", recipeDepth)
	}
	switch token {
	case json.Delim('{'):
		object := make(map[string]any)
		for d.More() {
			key, err := d.Token()
			if err != nil {
				return nil, recipeErrorf(field, "not JSON: %v", err)
			}
			name := key.(string)
			here := join(field, name)
			if err := checkText(here, name); err != nil {
				return nil, err
			}
			if _, twice := object[name]; twice {
				return nil, recipeErrorf(here, "stands here twice")
			}
			if object[name], err = readValue(d, here, depth+1); err != nil {
				return nil, err
			}
		}
		return object, closing(d, field)
	case json.Delim('['):
		list := []any{}
		for d.More() {
			v, err := readValue(d, at(field, len(list)), depth+1)
			if err != nil {
				return nil, err
			}
			list = append(list, v)
		}
		return list, closing(d, field)
	}
	switch v := token.(type) {
	case nil:
		return nil, recipeErrorf(field, "null; leave the field out instead")
	case string:
		return v, checkText(field, v)
	}
	return token, nil
}

func closing(d *json.Decoder, field string) error {
	if _, err := d.Token(); err != nil {
		return recipeErrorf(field, "not JSON: %v", err)
	}
	return nil
}

// checkText refuses what encoding/json reads in place of half a surrogate pair, lest two texts read alike.
func checkText(field, s string) error {
	if strings.ContainsRune(s, utf8.RuneError) {
		return recipeErrorf(field, "text with half of a surrogate pair, or U+FFFD")
	}
	return nil
}

var hexText = regexp.MustCompile(`^0x[0-9a-fA-F]*$`)

// checkShape compares a value with the Go type that it is about to be read into.
func checkShape(value any, t reflect.Type, field string) error {
	switch t {
	case reflect.TypeFor[json.RawMessage]():
		return nil // a constructor's argument: the ABI says what it must be
	case reflect.TypeFor[Submodules]():
		if _, ok := value.(bool); ok {
			return nil
		}
		return checkShape(value, reflect.TypeFor[[]string](), field)
	case reflect.TypeFor[common.Hash](), reflect.TypeFor[common.Address]():
		s, _ := value.(string)
		if len(s) != 2+2*t.Len() || !hexText.MatchString(s) || strings.Trim(s[2:], "0") == "" {
			return recipeErrorf(field, "want 0x and %d hexadecimal digits, not all zero", 2*t.Len())
		}
		return nil
	}
	switch t.Kind() {
	case reflect.Pointer:
		if s, ok := value.(string); ok && s == "" && t.Elem().Kind() == reflect.String {
			return nil // the pointer tells empty from absent
		}
		return checkShape(value, t.Elem(), field)
	case reflect.Struct:
		object, ok := value.(map[string]any)
		if !ok {
			return recipeErrorf(field, "want an object")
		}
		known := make(map[string]reflect.Type)
		for i := range t.NumField() {
			name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
			known[name] = t.Field(i).Type
		}
		for _, name := range sortedKeys(object) {
			fieldType, ok := known[name]
			if !ok {
				return recipeErrorf(join(field, name), "unknown; here may stand: %s", strings.Join(sortedKeys(known), ", "))
			}
			if err := checkShape(object[name], fieldType, join(field, name)); err != nil {
				return err
			}
		}
	case reflect.Map:
		object, ok := value.(map[string]any)
		if !ok {
			return recipeErrorf(field, "want an object")
		}
		for _, name := range sortedKeys(object) {
			if err := checkShape(object[name], t.Elem(), join(field, name)); err != nil {
				return err
			}
		}
	case reflect.Slice:
		list, ok := value.([]any)
		if !ok {
			return recipeErrorf(field, "want a list")
		}
		for i, v := range list {
			if err := checkShape(v, t.Elem(), at(field, i)); err != nil {
				return err
			}
		}
	case reflect.String:
		if s, ok := value.(string); !ok || s == "" {
			return recipeErrorf(field, "want text that is not empty")
		}
	case reflect.Bool:
		if _, ok := value.(bool); !ok {
			return recipeErrorf(field, "want true or false")
		}
	case reflect.Int, reflect.Int64:
		if n, ok := value.(json.Number); !ok || !wholeNumber.MatchString(n.String()) {
			return recipeErrorf(field, "want a whole number, written in digits alone")
		}
	default:
		panic(fmt.Sprintf("recipe field of type %v", t))
	}
	return nil
}

// wholeNumber is a JSON number that every reader takes for the same one.
var wholeNumber = regexp.MustCompile(`^(0|-?[1-9][0-9]{0,15})$`)

func join(field, name string) string {
	if field == "" {
		return name
	}
	return field + "." + name
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
