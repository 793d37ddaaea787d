package signer

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"theseus/printable"
	"theseus/upgrade"
)

// Show renders every field of an intent for reading before it is signed, in the order of the EIP-712 type, with the digest
// that a wallet would show. It is the same text for the same intent everywhere. Text from outside cannot steer the terminal or
// pass for something else: strings are quoted, and of them only printable ASCII is shown as it is.
func Show(d upgrade.Domain, intent upgrade.Intent) string {
	data := upgrade.TypedDataOf(d, intent)
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n  chain %d, CodeRegistry %v\n", data.PrimaryType, d.ChainID, d.CodeRegistry)
	showStruct(&b, data, data.PrimaryType, data.Message, "  ")
	fmt.Fprintf(&b, "  digest %v\n", upgrade.DigestOf(d, intent))
	return b.String()
}

// ShowData renders every field of other typed data in the same way; under is its domain, in words.
func ShowData(under string, data upgrade.TypedData, digest [32]byte) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n  %s\n", data.PrimaryType, under)
	showStruct(&b, data, data.PrimaryType, data.Message, "  ")
	fmt.Fprintf(&b, "  digest %#x\n", digest)
	return b.String()
}

func showStruct(b *strings.Builder, data upgrade.TypedData, name string, values map[string]any, indent string) {
	width := 0
	for _, f := range data.Types[name] {
		width = max(width, len(f.Name))
	}
	for _, f := range data.Types[name] {
		label := fmt.Sprintf("%s%-*s  ", indent, width, f.Name)
		showField(b, data, f, values[f.Name], label, indent)
	}
}

func showField(b *strings.Builder, data upgrade.TypedData, f upgrade.TypedField, value any, label, indent string) {
	switch v := value.(type) {
	case []any:
		if len(v) == 0 {
			fmt.Fprintf(b, "%s(none)\n", label)
			return
		}
		fmt.Fprintf(b, "%s%d\n", label, len(v))
		element := upgrade.TypedField{Name: f.Name, Type: strings.TrimSuffix(f.Type, "[]")}
		for i, item := range v {
			showField(b, data, element, item, fmt.Sprintf("%s  [%d] ", indent, i), indent+"  ")
		}
	case map[string]any:
		fmt.Fprintf(b, "%s\n", strings.TrimRight(label, " "))
		showStruct(b, data, f.Type, v, indent+"  ")
	default:
		fmt.Fprintf(b, "%s%s\n", label, scalar(f, fmt.Sprint(v)))
	}
}

func scalar(f upgrade.TypedField, text string) string {
	switch {
	case f.Type == "string":
		return strconv.QuoteToASCII(text)
	case text == "0x":
		return "(empty)"
	// Numbers that nobody can read.
	case strings.HasSuffix(f.Name, "Until"):
		if seconds, err := strconv.ParseInt(text, 10, 64); err == nil && seconds < 1<<37 {
			return fmt.Sprintf("%s (%s)", text, time.Unix(seconds, 0).UTC().Format(time.RFC3339))
		}
	case f.Name == "comparison":
		if number, err := strconv.ParseUint(text, 10, 8); err == nil {
			return fmt.Sprintf("%s (%v)", text, upgrade.Comparison(number))
		}
	}
	return printable.Text(text)
}
