package printable

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestText(t *testing.T) {
	for s, want := range map[string]string{
		"":                              "",
		"Zürich ☕ 代理 עברית":             "Zürich ☕ 代理 עברית",
		"\x1b[2Jgone":                   `\x1b[2Jgone`,
		"a\rb\nc\td\x00":                `a\rb\nc\td\x00`,
		"\u202eolleh\u2066x\u2069":      `\u202eolleh\u2066x\u2069`,
		"pay\u200bload\ufeff\u00ad":     `pay\u200bload\ufeff\u00ad`,
		"\u3164 \u00a0 \u2028":          `\u3164 \u00a0 \u2028`,
		"v\ufe0f \U000e0041":            `v\ufe0f \U000e0041`,
		"\xff\xc0half":                  `\xff\xc0half`,
		"\u009b31m":                     `\u009b31m`,
		"\ufffd":                        `\ufffd`,
		"\U000f0000":                    `\U000f0000`,
		"\x1b]8;;file:///\aclick\x1b\\": `\x1b]8;;file:///\aclick\x1b\`,
	} {
		if got := Text(s); got != want {
			t.Errorf("%q is shown as %s, want %s", s, got, want)
		}
	}
	if got := Lines("a\n\tb\r\x1b"); got != "a\n\tb\\r\\x1b" {
		t.Errorf("%q", got)
	}
	var b strings.Builder
	n, err := Writer{&b}.Write([]byte("\u202ex\n"))
	if n != 5 || err != nil || b.String() != "\\u202ex\n" {
		t.Errorf("%d %v %q", n, err, b.String())
	}
}

// G8: every character of Unicode that is a control, a format or a separator is escaped, whatever stands beside it. As it came it
// would reach the terminal.
func TestIncidentG8EveryCharacter(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		hostile := "a" + string(r) + "b"
		shown := Text(hostile)
		steers := unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Cs, unicode.Zl, unicode.Zp, unicode.Bidi_Control)
		if steers && (strings.ContainsRune(shown, r) || shown == hostile) {
			t.Fatalf("%U stays", r)
		}
		if steers && utf8.ValidRune(r) && !strings.ContainsRune(hostile, r) {
			t.Fatalf("%U was not there: this tests nothing", r)
		}
	}
}

func FuzzText(f *testing.F) {
	f.Add("a\u202eb\x1b[0m\xff")
	f.Fuzz(func(t *testing.T, s string) {
		shown := Text(s)
		for _, r := range shown {
			if !Rune(r) {
				t.Errorf("%q is shown as %q", s, shown)
			}
		}
		if Text(shown) != shown {
			t.Errorf("%q is not stable", shown)
		}
	})
}
