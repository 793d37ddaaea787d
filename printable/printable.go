// Package printable makes text from outside safe to show: names in trees and links, comments of compilers, answers of servers. What could
// steer a terminal, hide or reorder what is read is written as an escape instead; letters of every script stay. What it
// prints can be pasted into a Go or JSON string and means the same. See CVE-2021-42574 for what such text can do.
package printable

import (
	"io"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Text is s on one line.
func Text(s string) string { return escaped(s, func(rune) bool { return false }) }

// Lines is s with its line feeds and tabs.
func Lines(s string) string { return escaped(s, func(r rune) bool { return r == '\n' || r == '\t' }) }

func escaped(s string, stays func(rune) bool) string {
	var b strings.Builder
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		switch {
		case Rune(r) && !(r == utf8.RuneError && size == 1) || stays(r):
			b.WriteString(s[:size])
		case r == utf8.RuneError && size == 1:
			b.WriteString(`\x` + strconv.FormatUint(uint64(s[0]), 16))
		default:
			quoted := strconv.QuoteRuneToASCII(r)
			b.WriteString(quoted[1 : len(quoted)-1])
		}
		s = s[size:]
	}
	return b.String()
}

// Rune reports whether a character shows as what it is: no control, bidirectional, invisible or private character, no space but
// the plain one.
func Rune(r rune) bool {
	return r != unicode.ReplacementChar && unicode.IsPrint(r) && !unicode.In(r, unicode.Other_Default_Ignorable_Code_Point, unicode.Variation_Selector)
}

// Writer passes Lines on. It stands before a terminal as the last defence, behind those that know what they print.
type Writer struct{ To io.Writer }

// Write makes every call's text printable by itself; it reports all of b as written when To took it.
func (w Writer) Write(b []byte) (int, error) {
	if _, err := io.WriteString(w.To, Lines(string(b))); err != nil {
		return 0, err
	}
	return len(b), nil
}
