package signer

import (
	"fmt"
	"sort"
	"strings"
	"unicode"

	"theseus/upgrade"
)

// Show renders every field of an intent for reading before it is signed, in the order of the EIP-712 type, with the digest that
// a wallet would show. Text from outside cannot steer the terminal: control and bidirectional characters are escaped.
func Show(d upgrade.Domain, intent upgrade.Intent) string {
	data := upgrade.TypedDataOf(d, intent)
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n  chain %d, CodeRegistry %v\n", data.PrimaryType, d.ChainID, d.CodeRegistry)
	showStruct(&b, data, data.PrimaryType, data.Message, "  ")
	fmt.Fprintf(&b, "  digest %v\n", upgrade.DigestOf(d, intent))
	return b.String()
}

func showStruct(b *strings.Builder, data upgrade.TypedData, name string, values map[string]any, indent string) {
	width := 0
	for _, f := range data.Types[name] {
		width = max(width, len(f.Name))
	}
	for _, f := range data.Types[name] {
		showField(b, data, f.Type, values[f.Name], fmt.Sprintf("%s%-*s  ", indent, width, f.Name), indent)
	}
}

func showField(b *strings.Builder, data upgrade.TypedData, kind string, value any, label, indent string) {
	element, isList := strings.CutSuffix(kind, "[]")
	switch v := value.(type) {
	case []any:
		if len(v) == 0 {
			fmt.Fprintf(b, "%s(none)\n", label)
			return
		}
		fmt.Fprintf(b, "%s%d\n", label, len(v))
		for i, item := range v {
			if !isList {
				element = kind
			}
			showField(b, data, element, item, fmt.Sprintf("%s  [%d] ", indent, i), indent+"      ")
		}
	case map[string]any:
		fmt.Fprintf(b, "%s\n", strings.TrimRight(label, " "))
		if _, known := data.Types[kind]; known {
			showStruct(b, data, kind, v, indent+"  ")
			return
		}
		names := make([]string, 0, len(v))
		for name := range v {
			names = append(names, name)
		}
		sort.Strings(names)
		for _, name := range names {
			fmt.Fprintf(b, "%s  %s  %s\n", indent, name, Printable(fmt.Sprint(v[name])))
		}
	default:
		text := Printable(fmt.Sprint(v))
		if text == "" || text == "0x" {
			text = "(empty)"
		}
		fmt.Fprintf(b, "%s%s\n", label, text)
	}
}

// Printable escapes what could steer a terminal or hide: control, bidirectional and invisible characters, and invalid UTF-8.
func Printable(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == unicode.ReplacementChar:
			b.WriteString(`\ufffd`)
		case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Co, unicode.Bidi_Control):
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
