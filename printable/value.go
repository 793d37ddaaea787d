package printable

import (
	"fmt"
	"reflect"
	"strings"
)

// Value shows what an ABI decoder gives as people write it: bytes in hexadecimal, texts in quotation marks, lists in brackets, structs in
// braces. Nothing in it is obeyed by a terminal.
func Value(v any) string {
	switch v := v.(type) {
	case nil:
		return "-"
	case fmt.Stringer: // addresses, hashes, big integers
		return Text(v.String())
	case string:
		return `"` + Text(strings.ReplaceAll(v, `"`, `\"`)) + `"`
	}
	r := reflect.ValueOf(v)
	switch r.Kind() {
	case reflect.Slice, reflect.Array:
		if r.Type().Elem().Kind() == reflect.Uint8 {
			return fmt.Sprintf("0x%x", v)
		}
		list := make([]string, r.Len())
		for i := range list {
			list[i] = Value(r.Index(i).Interface())
		}
		return "[" + strings.Join(list, ", ") + "]"
	case reflect.Struct:
		list := make([]string, r.NumField())
		for i := range list {
			list[i] = r.Type().Field(i).Name + ": " + Value(r.Field(i).Interface())
		}
		return "{" + strings.Join(list, ", ") + "}"
	case reflect.Pointer:
		if !r.IsNil() {
			return Value(r.Elem().Interface())
		}
	}
	return Text(fmt.Sprint(v))
}
