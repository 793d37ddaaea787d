package tree

import (
	"errors"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
)

// badPaths are spellings that no tree may hold, with a word of the reason.
var badPaths = map[string]string{
	"":                       "empty",
	".":                      "empty",
	"/etc/passwd":            "absolute",
	"//x":                    "absolute",
	"..":                     "dot-dot",
	"../x":                   "dot-dot",
	"a/../b":                 "dot-dot",
	"a/..":                   "dot-dot",
	"./a":                    "dot",
	"a//b":                   "empty name",
	"a/":                     "empty name",
	"a\nb":                   "newline",
	`a\b`:                    "backslash",
	`..\x`:                   "backslash",
	`C:\x`:                   "backslash",
	"a\x00":                  "control",
	"a\tb":                   "control",
	"a\rb":                   "control",
	"a\x1b[2Jb":              "control",
	"a\x7f":                  "control",
	"a\u0085b":               "control",
	"a\u2028b":               "control",
	"a\u202eb":               "bidirectional",
	"a\u2066b":               "bidirectional",
	"a\u200fb":               "bidirectional",
	"a\u061cb":               "bidirectional",
	"a\u200bb":               "invisible",
	"\ufeffa":                "invisible",
	"a\xff":                  "UTF-8",
	"\xed\xa0\x80":           "UTF-8",
	"e\u0301":                "NFC",
	"\u212b":                 "NFC", // Ångström sign
	".git/config":            ".git",
	"a/.git":                 ".git",
	".GIT/hooks/x":           ".git",
	"a/.Git/config":          ".git",
	"GIT~1/config":           ".git",
	".g\u200cit/config":      "invisible",
	strings.Repeat("x", 256): "255",
}

func TestCheckPath(t *testing.T) {
	for p, word := range badPaths {
		var refused *RefusedError
		err := CheckPath(p)
		if !errors.As(err, &refused) || !strings.Contains(refused.Reason, word) || refused.Path != p || refused.Limit {
			t.Errorf("CheckPath(%q) = %v, want a refusal with %q", p, err, word)
			continue
		}
		for _, r := range err.Error() {
			if r < ' ' || r == 0x7f || r == '\u202e' || r == '\u200b' || r == '\u2028' {
				t.Errorf("message about %q shows %U raw", p, r)
			}
		}
	}
	for _, p := range []string{"a", "a/b.sol", "é", "日本/語", "-n", "a b", "...", "..a", "a..", ".github/x", ".gitignore", ".gitmodules", "git", "C:", "ß", strings.Repeat("x", 255)} {
		if err := CheckPath(p); err != nil {
			t.Errorf("CheckPath(%q): %v", p, err)
		}
	}
}

func FuzzCheckPath(f *testing.F) {
	for p := range badPaths {
		f.Add(p)
	}
	f.Add("contracts/Token.sol")
	f.Fuzz(func(t *testing.T, p string) {
		err := CheckPath(p)
		var refused *RefusedError
		if err != nil {
			if !errors.As(err, &refused) || refused.Path != p {
				t.Fatalf("CheckPath(%q): %v", p, err)
			}
			return
		}
		if !fs.ValidPath(p) || !filepath.IsLocal(p) || strings.ContainsAny(p, "\n\\\x00") {
			t.Fatalf("CheckPath lets %q pass", p)
		}
		if len(p) > 300 {
			return // MapFS takes quadratic time for a deep path
		}
		// What CheckPath lets pass is a path that Walk lets pass.
		if _, err := Walk(files{p: "x"}.fs(), Limits{Depth: 1 << 20, NameBytes: 1 << 20}); err != nil {
			t.Fatalf("Walk refuses what CheckPath does not: %v", err)
		}
	})
}

// Every rune and its other cases are one name.
func TestFoldEveryCase(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if other := unicode.SimpleFold(r); fold(string(other)) != fold(string(r)) {
			t.Errorf("%U and %U are two names", r, other)
		}
	}
}
