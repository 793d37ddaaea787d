package output

import (
	"encoding/json"
	"strconv"
	"strings"
)

// value is a parsed part of a document. Its texts stand in the bytes it was parsed from.
type value struct {
	key  string  // its name, where it is a member of an object
	kind byte    // { [ " or the first byte of a number, true, false or null
	text string  // of a string as written, without quotes; of a number
	kids []value // of an object or an array
}

// maxNesting bounds the recursion of parse; deeper than any compiler's own stack lets an AST be.
const maxNesting = 2_000

// parse reads a whole value. Of objects it keeps the members whose names keep holds; nil keeps all. The text must not change later.
func parse(text string, keep map[string]bool) (value, error) {
	p := parser{text: text, keep: keep}
	v, err := p.value(0)
	if err == nil {
		if p.space(); p.at < len(text) {
			err = p.fail("something after the end")
		}
	}
	return v, err
}

type parser struct {
	text  string
	at    int
	keep  map[string]bool
	stack []value // members of what is being read
	arena []value // room for kids
}

func (p *parser) fail(why string) error { return &SyntaxError{int64(p.at), why} }

func (p *parser) space() {
	for p.at < len(p.text) {
		switch p.text[p.at] {
		case ' ', '\n', '\r', '\t':
			p.at++
		default:
			return
		}
	}
}

func (p *parser) peek() byte {
	p.space()
	if p.at == len(p.text) {
		return 0
	}
	return p.text[p.at]
}

// quoted reads a string; what it returns is as written.
func (p *parser) quoted() (string, error) {
	start := p.at + 1
	for i := start; ; {
		j := strings.IndexByte(p.text[i:], '"')
		if j < 0 {
			return "", p.fail("a string does not end")
		}
		end := i + j
		slashes := 0
		for end-slashes > start && p.text[end-slashes-1] == '\\' {
			slashes++
		}
		if slashes%2 == 0 {
			p.at = end + 1
			return p.text[start:end], nil
		}
		i = end + 1
	}
}

func (p *parser) value(depth int) (value, error) {
	if depth > maxNesting {
		return value{}, p.fail("nested deeper than " + strconv.Itoa(maxNesting))
	}
	switch c := p.peek(); c {
	case 0:
		return value{}, p.fail("it ends in the middle")
	case '"':
		text, err := p.quoted()
		return value{kind: '"', text: text}, err
	case '{', '[':
		p.at++
		base := len(p.stack)
		closing := byte('}')
		if c == '[' {
			closing = ']'
		}
		if p.peek() == closing {
			p.at++
			return value{kind: c}, nil
		}
		for {
			name := ""
			if c == '{' {
				if p.peek() != '"' {
					return value{}, p.fail("a member without a name")
				}
				var err error
				if name, err = p.quoted(); err != nil {
					return value{}, err
				}
				if p.peek() != ':' {
					return value{}, p.fail("no colon after a name")
				}
				p.at++
			}
			if c == '{' && p.keep != nil && !p.keep[name] {
				if err := p.skip(); err != nil {
					return value{}, err
				}
			} else {
				for i := base; c == '{' && i < len(p.stack); i++ {
					if p.stack[i].key == name {
						return value{}, p.fail("a name comes twice in one object")
					}
				}
				v, err := p.value(depth + 1)
				if err != nil {
					return value{}, err
				}
				v.key = name
				p.stack = append(p.stack, v)
			}
			next := p.peek()
			p.at++
			if next == closing {
				break
			}
			if next != ',' {
				p.at--
				return value{}, p.fail("no comma between members")
			}
		}
		n := len(p.stack) - base
		if len(p.arena) < n {
			p.arena = make([]value, max(n, 512))
		}
		kids := p.arena[:n:n]
		p.arena = p.arena[n:]
		copy(kids, p.stack[base:])
		p.stack = p.stack[:base]
		return value{kind: c, kids: kids}, nil
	case '}', ']', ',', ':':
		return value{}, p.fail("no value")
	default:
		start := p.at
		for p.at < len(p.text) && strings.IndexByte(",}] \n\r\t", p.text[p.at]) < 0 {
			p.at++
		}
		return value{kind: c, text: p.text[start:p.at]}, nil
	}
}

func (p *parser) skip() error {
	switch p.peek() {
	case 0:
		return p.fail("it ends in the middle")
	case '"':
		_, err := p.quoted()
		return err
	case '{', '[':
		for depth := 0; p.at < len(p.text); {
			switch class[p.text[p.at]] {
			case 0:
				p.at++
			case 1:
				if _, err := p.quoted(); err != nil {
					return err
				}
			case 2:
				depth++
				p.at++
			case 3:
				depth--
				p.at++
				if depth == 0 {
					return nil
				}
			}
		}
		return p.fail("it ends in the middle")
	}
	for p.at < len(p.text) && strings.IndexByte(",}]", p.text[p.at]) < 0 {
		p.at++
	}
	return nil
}

// get is a member of an object; nothing where there is none.
func (v *value) get(name string) *value {
	if v.kind == '{' {
		for i := range v.kids {
			if v.kids[i].key == name {
				return &v.kids[i]
			}
		}
	}
	return &nothing
}

var nothing = value{kind: 'n'}

func (v *value) str() string {
	if v.kind != '"' {
		return ""
	}
	return unescape([]byte(v.text))
}

func (v *value) is(s string) bool { return v.kind == '"' && v.text == s }

func (v *value) bool() bool { return v.kind == 't' }

// int is a number, 0 where the value is none.
func (v *value) int() int {
	if v.kind == '-' || v.kind >= '0' && v.kind <= '9' {
		n, _ := strconv.Atoi(v.text)
		return n
	}
	return 0
}

// list is the elements of an array.
func (v *value) list() []value {
	if v.kind == '[' {
		return v.kids
	}
	return nil
}

// unescape copies what stands between the quotes of a string.
func unescape(raw []byte) string {
	for _, c := range raw {
		if c == '\\' {
			var s string
			if json.Unmarshal(append(append([]byte{'"'}, raw...), '"'), &s) == nil {
				return s
			}
			break
		}
	}
	return strings.Clone(string(raw))
}
