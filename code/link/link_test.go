package link

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"theseus/code/tree"
)

const id40 = "0123456789abcdef0123456789abcdef01234567"

func TestParse(t *testing.T) {
	for s, want := range map[string]source{
		"https://github.com/freeflowuniverse/mysmartcontract/src": {where: "https://github.com/freeflowuniverse/mysmartcontract", sub: "src"},
		"https://github.com/o/r":                                  {where: "https://github.com/o/r"},
		"https://github.com/o/r/":                                 {where: "https://github.com/o/r"},
		"https://github.com/o/r.git":                              {where: "https://github.com/o/r"},
		"https://github.com/o/r.git/a/b":                          {where: "https://github.com/o/r", sub: "a/b"},
		"https://github.com/o/r/a%20b":                            {where: "https://github.com/o/r", sub: "a b"},
		"https://h:8443/o/r/tree/main":                            {where: "https://h:8443/o/r", tail: "main"},
		"https://h/o/r/tree/feature/x/src/.hid":                   {where: "https://h/o/r", tail: "feature/x/src/.hid"},
		"https://h/o/r/tree/" + id40:                              {where: "https://h/o/r", ref: id40},
		"https://h/o/r/tree/" + id40 + "/s/d":                     {where: "https://h/o/r", ref: id40, sub: "s/d"},
		"https://h/o/r/commit/" + id40:                            {where: "https://h/o/r", ref: id40},
		"https://h/o/r/tree":                                      {where: "https://h/o/r", sub: "tree"},
		"https://h/g/sub/r/-/tree/main/src":                       {where: "https://h/g/sub/r", tail: "main/src"},
		"git+https://h/any/deep/r.git":                            {where: "https://h/any/deep/r.git"},
		"git+https://h/r#v1.0":                                    {where: "https://h/r", ref: "v1.0"},
		"git+https://h/r#a/b:c/d":                                 {where: "https://h/r", ref: "a/b", sub: "c/d"},
		"git+https://h/r#:c":                                      {where: "https://h/r", sub: "c"},
		"git+http://127.0.0.1:80/r#" + id40:                       {where: "http://127.0.0.1:80/r", ref: id40},
		"git+file:///srv/r.git#main:x":                            {where: "/srv/r.git", local: true, ref: "main", sub: "x"},
		"https://h/o/r/archive/refs/heads/main.tar.gz":            {kind: kindArchive, where: "https://h/o/r/archive/refs/heads/main.tar.gz"},
		"http://h/x.tgz":                                          {kind: kindArchive, where: "http://h/x.tgz"},
		"https://h/x.tgz?v=1":                                     {kind: kindArchive, where: "https://h/x.tgz?v=1"},
		"file:///srv/x.tar.gz":                                    {kind: kindArchive, local: true, where: "/srv/x.tar.gz"},
		"/srv/x.tgz":                                              {kind: kindArchive, local: true, where: "/srv/x.tgz"},
		"file:///srv/dir%20x":                                     {kind: kindDirectory, local: true, where: "/srv/dir x"},
		"/srv/my dir":                                             {kind: kindDirectory, local: true, where: "/srv/my dir"},
		"./x":                                                     {kind: kindDirectory, local: true, where: "./x"},
		"../x":                                                    {kind: kindDirectory, local: true, where: "../x"},
		".":                                                       {kind: kindDirectory, local: true, where: "."},
	} {
		l, err := Parse(s)
		if err != nil {
			t.Errorf("Parse(%q): %v", s, err)
			continue
		}
		if got, _ := parse(s); got != want || string(l) != s {
			t.Errorf("Parse(%q) = %+v, want %+v", s, got, want)
		}
		if l.Git() != (want.kind == kindRepository) || l.Local() != want.local {
			t.Errorf("%q: Git %t, Local %t", s, l.Git(), l.Local())
		}
	}
}

var badLinks = map[string]string{
	"":                                      "empty",
	"https://h/" + strings.Repeat("x", 128): "at most 128",
	"https://user:secret@h/o/r":             "credentials",
	"https://token@h/o/r":                   "credentials",
	"git+https://u:p@h/r":                   "credentials",
	"https://h/o/r\x1b[2J":                  "control",
	"https://h/o/\u202er":                   "control",
	"https://h/o/r\n":                       "control",
	"/srv/\u200bx":                          "invisible",
	"https://h/o/r\xff":                     "UTF-8",
	"https://h/o/re\u0301":                  "NFC",
	"https://h/o/r x":                       "space",
	`https://h/o\r`:                         "backslash",
	"https://g\u0456thub.com/o/r":           "xn--", // Cyrillic i
	"https://h":                             "owner",
	"https://h/o":                           "owner",
	"https:///o/r":                          "host",
	"https:o/r":                             "scheme://",
	"https://h/o/r#main":                    "fragment",
	"https://h/o/r#":                        "fragment",
	"https://h/o/r?x":                       "query",
	"https://h/o/r/../x":                    "clean",
	"https://h/o/r/%2e%2e/x":                "clean",
	"https://h/o/r/a%00b":                   "clean",
	"https://h/o/r/a//b":                    "clean",
	"https://h/o/r/.git/hooks":              "clean",
	"https://h/o/r/x/.GIT":                  "clean",
	"https://h/o/r/blob/main/A.sol":         "file",
	"https://h/o/r/commit/abc":              "40 or 64",
	"https://h/o/r/tree/-x":                 "branch",
	"https://h/g/s/r/-/issues":              "want /-/tree",
	"http://h/o/r":                          "plain http",
	"ssh://git@h/o/r":                       "credentials",
	"git+ssh://h/o/r":                       "unknown scheme",
	"git://h/o/r":                           "unknown scheme",
	"ext::sh -c id":                         "space",
	"ext::id":                               "scheme://",
	"ftp://h/x.tgz":                         "unknown scheme",
	"javascript:alert(1)":                   "scheme://",
	"git@h:o/r":                             "URL",
	"relative/dir":                          "scheme://",
	"file://host/x":                         "file:///",
	"git+file://host/x":                     "git+file:///",
	"git+https://h/r#a..b":                  "branch",
	"git+https://h/r#--upload-pack=x":       "branch",
	"git+https://h/r#:../x":                 "dot-dot",
	"git+https://h/r#:/etc":                 "absolute",
	"git+https://h/r#:.git":                 ".git",
	"git+https://h/r?x#m":                   "query",
	"git+https://h":                         "want git+https",
}

func TestParseRefuses(t *testing.T) {
	for s, word := range badLinks {
		l, err := Parse(s)
		if err == nil || l != "" || !strings.Contains(err.Error(), word) {
			t.Errorf("Parse(%q) = %q, %v; want a refusal with %q", s, l, err, word)
		}
		if err != nil && strings.ContainsFunc(err.Error(), unsafeToShow) {
			t.Errorf("the message about %q shows it raw", s)
		}
		before := Link("/x")
		if err := json.Unmarshal([]byte(`"https://h"`), &before); err == nil || before != "/x" {
			t.Errorf("UnmarshalText: %v, %q", err, before)
		}
	}
}

func unsafeToShow(r rune) bool { return unicode.In(r, unicode.Cc, unicode.Cf) }

func FuzzParse(f *testing.F) {
	for s := range badLinks {
		f.Add(s)
	}
	for _, s := range []string{"https://h/o/r/tree/a/b", "git+https://h/r#a:b", "file:///x", "/x", "https://h/x.tgz"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		l, err := Parse(s)
		if err != nil {
			return
		}
		if string(l) != s || len(s) > MaxBytes || !utf8.ValidString(s) || strings.ContainsFunc(s, unsafeToShow) {
			t.Fatalf("Parse lets %q pass as %q", s, l)
		}
		src, _ := parse(s)
		if src.sub != "" && tree.CheckPath(src.sub) != nil {
			t.Fatalf("folder %q of %q", src.sub, s)
		}
		if src.where == "" || slices.Contains(strings.Split(src.tail, "/"), "..") {
			t.Fatalf("%q: %+v", s, src)
		}
	})
}

func TestCommit(t *testing.T) {
	id64 := strings.Repeat("ab", 32)
	for _, s := range []string{id40, id64, strings.Repeat("0", 40)} {
		c, err := ParseCommit(s)
		if err != nil || c.String() != s {
			t.Errorf("ParseCommit(%q) = %s, %v", s, c, err)
		}
		var back Commit
		text, _ := json.Marshal(c)
		if err := json.Unmarshal(text, &back); err != nil || back != c {
			t.Errorf("JSON of %s: %s, %v", c, text, err)
		}
	}
	c, _ := ParseCommit(id40)
	if [12]byte(c[20:]) != [12]byte{} || c[0] != 0x01 || c[19] != 0x67 {
		t.Errorf("layout of a SHA-1 id: %x", c[:])
	}
	for _, bad := range []string{"", "0x" + id40, id40[:39], id40 + "0", strings.ToUpper(id40), id40[:39] + "g", id40 + strings.Repeat("0", 24)} {
		if got, err := ParseCommit(bad); err == nil || !got.IsZero() {
			t.Errorf("ParseCommit(%q) = %s, %v", bad, got, err)
		}
	}
}
