package deps

import (
	"bytes"
	"fmt"
)

// imports lists the paths that a Solidity source imports, in order. It reads as much of the language as that needs:
// comments, strings and where a statement begins.
func imports(source []byte) ([]string, error) {
	var paths []string
	s := scanner{rest: source}
	start := true // of a statement
	for {
		word, quoted, err := s.next()
		switch {
		case err != nil:
			return nil, err
		case word == nil:
			return paths, nil
		case start && !quoted && string(word) == "import":
			p, err := s.path()
			if err != nil {
				return nil, err
			}
			paths = append(paths, p)
		default:
			start = !quoted && (word[0] == ';' || word[0] == '}')
		}
	}
}

type scanner struct{ rest []byte }

// path is the first string of an import statement, whatever it names; the statement is consumed.
func (s *scanner) path() (string, error) {
	var p []byte
	found := false
	for {
		word, quoted, err := s.next()
		switch {
		case err != nil:
			return "", err
		case word == nil:
			return "", fmt.Errorf("an import does not end")
		case quoted && !found:
			p, found = word, true
		case !quoted && word[0] == ';':
			if len(p) == 0 {
				return "", fmt.Errorf("an import names nothing")
			}
			if bytes.ContainsRune(p, '\\') {
				return "", fmt.Errorf("import %q: backslashes are not read here", p)
			}
			return string(p), nil
		}
	}
}

// next is the next word, mark or string without its quotes; nil at the end.
func (s *scanner) next() (word []byte, quoted bool, err error) {
	for len(s.rest) > 0 {
		c := s.rest[0]
		switch {
		case c == ' ' || c == '\t' || c == '\r' || c == '\n':
			s.rest = s.rest[1:]
		case bytes.HasPrefix(s.rest, []byte("//")):
			i := bytes.IndexAny(s.rest, "\r\n")
			if i < 0 {
				i = len(s.rest)
			}
			s.rest = s.rest[i:]
		case bytes.HasPrefix(s.rest, []byte("/*")):
			i := bytes.Index(s.rest[2:], []byte("*/"))
			if i < 0 {
				return nil, false, fmt.Errorf("a comment does not end")
			}
			s.rest = s.rest[i+4:]
		case c == '"' || c == '\'':
			return s.quoted(c)
		case letter(c):
			n := 1
			for n < len(s.rest) && letter(s.rest[n]) {
				n++
			}
			word, s.rest = s.rest[:n], s.rest[n:]
			return word, false, nil
		default:
			word, s.rest = s.rest[:1], s.rest[1:]
			return word, false, nil
		}
	}
	return nil, false, nil
}

func (s *scanner) quoted(quote byte) ([]byte, bool, error) {
	for i := 1; i < len(s.rest) && s.rest[i] != '\n'; i++ {
		switch s.rest[i] {
		case '\\':
			i++
		case quote:
			text := s.rest[1:i]
			s.rest = s.rest[i+1:]
			return text, true, nil
		}
	}
	return nil, false, fmt.Errorf("a string does not end")
}

func letter(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '_' || c == '$'
}
