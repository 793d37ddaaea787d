package build

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// findImports lists the paths that a Solidity file imports, in order, each as often as it stands there. It splits the
// text as the compiler does (comments, three kinds of strings, names, everything else by the byte) and looks for import
// directives outside all braces. A directive in no form of the language is left out: the compiler will refuse it.
func findImports(source string) []string {
	var found []string
	l := lexer{rest: source}
	depth, previous := 0, ""
	for l.next() {
		switch {
		case l.token == "{":
			depth++
		case l.token == "}":
			depth--
		case l.token == "import" && depth == 0 && (previous == "" || previous == ";" || previous == "}"):
			if p, ok := l.importPath(); ok {
				found = append(found, p)
			}
		}
		previous = l.token
	}
	return found
}

// importPath reads the rest of a directive, up to its semicolon:
//
//	"path" [as NAME];   * as NAME from "path";   {NAME [as NAME], …} from "path";
func (l *lexer) importPath() (string, bool) {
	if !l.next() {
		return "", false
	}
	if l.token[0] != '"' && l.token[0] != '\'' {
		if l.token != "*" && l.token != "{" {
			return "", false
		}
		for l.token[0] != '"' && l.token[0] != '\'' {
			if l.token == ";" || !l.next() {
				return "", false
			}
		}
		if l.before != "from" {
			return "", false
		}
	}
	p, ok := unquote(l.token)
	for ok && l.token != ";" {
		ok = l.next()
	}
	return p, ok
}

// lexer splits Solidity into tokens.
type lexer struct {
	rest   string
	token  string // never empty after next has returned true; a string keeps its quotes
	before string // the token before it
}

// next moves to the next token; false at the end, or where a comment or string has none.
func (l *lexer) next() bool {
	l.before = l.token
	for l.rest != "" {
		n := blank(l.rest)
		if n < 0 {
			break
		}
		if n > 0 {
			l.rest = l.rest[n:]
			continue
		}
		if n = tokenLen(l.rest); n < 0 {
			break
		}
		l.token, l.rest = l.rest[:n], l.rest[n:]
		return true
	}
	l.token, l.rest = "", ""
	return false
}

// blank is the length of the white space or comment that s starts with, -1 for a comment without end.
func blank(s string) int {
	switch {
	case strings.IndexByte(" \t\r\n\v\f", s[0]) >= 0:
		return 1
	case strings.HasPrefix(s, "//"):
		return lineEnd(s)
	case strings.HasPrefix(s, "/*"):
		if i := strings.Index(s[2:], "*/"); i >= 0 {
			return 2 + i + 2
		}
		return -1
	}
	return 0
}

// lineEnd is where the first line of s ends. To the compiler, more than line feeds end the line of a comment.
func lineEnd(s string) int {
	end := len(s)
	for _, terminator := range []string{"\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029"} {
		if i := strings.Index(s[:end], terminator); i >= 0 {
			end = i
		}
	}
	return end
}

// tokenLen is the length of the token that s starts with, -1 for a string without end.
func tokenLen(s string) int {
	switch c := s[0]; {
	case c == '"' || c == '\'':
		for i := 1; i < len(s); i++ {
			switch s[i] {
			case c:
				return i + 1
			case '\\':
				i++
			case '\n', '\r':
				return -1
			}
		}
		return -1
	case nameByte(c):
		n := 1
		for n < len(s) && nameByte(s[n]) {
			n++
		}
		return n
	}
	return 1
}

func nameByte(c byte) bool {
	return c == '_' || c == '$' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

// unquote is the text that a string token stands for; false for a token that is none, or has an escape that the
// language does not know.
func unquote(token string) (string, bool) {
	if len(token) < 2 || token[0] != '"' && token[0] != '\'' {
		return "", false
	}
	s := token[1 : len(token)-1]
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' {
			b.WriteByte(s[i])
			continue
		}
		i++
		if i == len(s) {
			return "", false
		}
		digits := map[byte]int{'x': 2, 'u': 4}[s[i]]
		switch {
		case digits > 0:
			if i+digits >= len(s) {
				return "", false
			}
			n, err := strconv.ParseUint(s[i+1:i+1+digits], 16, 16)
			if err != nil {
				return "", false
			}
			if s[i] == 'x' {
				b.WriteByte(byte(n))
			} else {
				b.Write(utf8.AppendRune(nil, rune(n)))
			}
			i += digits
		case s[i] == '\n':
		case strings.IndexByte(`\'"`, s[i]) >= 0:
			b.WriteByte(s[i])
		default:
			c, ok := map[byte]byte{'n': '\n', 'r': '\r', 't': '\t', 'b': '\b', 'f': '\f', 'v': '\v'}[s[i]]
			if !ok {
				return "", false
			}
			b.WriteByte(c)
		}
	}
	return b.String(), true
}
