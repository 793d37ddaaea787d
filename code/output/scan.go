package output

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"theseus/code/jsontree"
)

// Limits of what is read. A build-info may be of any size; what is held of it at one time may not.
const (
	maxValue = 512 << 20 // bytes of one value that is kept while it is read: the AST of one file
	maxKey   = 64 << 10
	maxDepth = 10_000 // of what is skipped
)

// scanner reads one JSON document as a stream: what nobody asks for passes through a buffer.
type scanner struct {
	from   io.Reader
	buffer []byte
	at     int   // next byte
	end    int   // of what is in buffer
	before int64 // bytes that were in buffer once
	mark   int   // bytes from here on stay in buffer; -1: none
}

func newScanner(from io.Reader) *scanner {
	return &scanner{from: from, buffer: make([]byte, 256<<10), mark: -1}
}

// SyntaxError says where a document stops being JSON of the expected form.
type SyntaxError = jsontree.SyntaxError

func (s *scanner) fail(format string, args ...any) error {
	return &SyntaxError{Offset: s.before + int64(s.at), Why: fmt.Sprintf(format, args...)}
}

// more reads on; it returns an error at the end of the document too, for then something is missing.
func (s *scanner) more() error {
	keep := s.at
	if s.mark >= 0 {
		keep = s.mark
	}
	if keep > 0 {
		copy(s.buffer, s.buffer[keep:s.end])
		s.before += int64(keep)
		s.at, s.end = s.at-keep, s.end-keep
		if s.mark >= 0 {
			s.mark = 0
		}
	} else if s.end == len(s.buffer) {
		if len(s.buffer) >= maxValue {
			return s.fail("a value is longer than %d MiB", maxValue>>20)
		}
		s.buffer = append(s.buffer, make([]byte, len(s.buffer))...)
	}
	for range 100 {
		n, err := s.from.Read(s.buffer[s.end:])
		s.end += n
		if n > 0 {
			return nil
		}
		if err == io.EOF {
			return s.fail("it ends in the middle")
		} else if err != nil {
			return err
		}
	}
	return io.ErrNoProgress
}

// next is the next byte that is no white space; it is not consumed.
func (s *scanner) next() (byte, error) {
	for {
		for s.at < s.end {
			switch c := s.buffer[s.at]; c {
			case ' ', '\t', '\r', '\n':
				s.at++
			default:
				return c, nil
			}
		}
		if err := s.more(); err != nil {
			return 0, err
		}
	}
}

func (s *scanner) expect(want byte) error {
	c, err := s.next()
	if err != nil {
		return err
	}
	if c != want {
		return s.fail("%q where %q should be", c, want)
	}
	s.at++
	return nil
}

// object calls member for every member of the object that follows; member consumes the value. A name that comes twice is refused.
// Where something else follows, it is skipped.
func (s *scanner) object(member func(name string) error) error {
	if c, err := s.next(); err != nil {
		return err
	} else if c != '{' {
		return s.skip()
	}
	s.at++
	if c, err := s.next(); err != nil {
		return err
	} else if c == '}' {
		s.at++
		return nil
	}
	seen := make(map[string]bool)
	for {
		name, err := s.string(maxKey)
		if err != nil {
			return err
		}
		if seen[name] {
			return s.fail("the name %.100q comes twice in one object", name)
		}
		seen[name] = true
		if err := s.expect(':'); err != nil {
			return err
		}
		if err := member(name); err != nil {
			return err
		}
		if c, err := s.next(); err != nil {
			return err
		} else if c == '}' {
			s.at++
			return nil
		}
		if err := s.expect(','); err != nil {
			return err
		}
	}
}

// string reads a string of at most limit bytes.
func (s *scanner) string(limit int) (string, error) {
	if c, err := s.next(); err != nil {
		return "", err
	} else if c != '"' {
		return "", s.fail("%q where a string should be", c)
	}
	raw, err := s.raw()
	if err != nil {
		return "", err
	}
	if len(raw) > limit {
		return "", s.fail("a string is longer than %d bytes", limit)
	}
	return jsontree.Unescape(raw[1 : len(raw)-1]), nil
}

// text is a string, or "" where the value is something else.
func (s *scanner) text(limit int) (string, error) {
	if c, err := s.next(); err != nil || c != '"' {
		return "", errors.Join(err, s.skip())
	}
	return s.string(limit)
}

// raw is the value that follows, as it stands; it is valid until the next call of any method.
func (s *scanner) raw() ([]byte, error) {
	if _, err := s.next(); err != nil {
		return nil, err
	}
	s.mark = s.at
	defer func() { s.mark = -1 }()
	if err := s.skip(); err != nil {
		return nil, err
	}
	return s.buffer[s.mark:s.at], nil
}

// skip passes a value. Of its form only strings and the balance of brackets are looked at.
func (s *scanner) skip() error {
	c, err := s.next()
	if err != nil {
		return err
	}
	switch c {
	case '"':
		s.at++
		return s.skipString()
	case '{', '[':
	case '}', ']', ',', ':':
		return s.fail("%q where a value should be", c)
	default:
		for {
			for ; s.at < s.end; s.at++ {
				switch s.buffer[s.at] {
				case ',', '}', ']', ' ', '\n', '\r', '\t':
					return nil
				case '"', '{', '[', ':':
					return s.fail("%q within a value", s.buffer[s.at])
				}
			}
			if err := s.more(); err != nil {
				return err
			}
		}
	}
	for b := new(blocks); ; {
		n, done := b.pass(s.buffer[s.at:s.end])
		switch s.at += n; {
		case b.depth > maxDepth:
			return s.fail("nested deeper than %d", maxDepth)
		case b.stray:
			return s.fail("a backslash outside of a string")
		case done:
			return nil
		}
		if err := s.more(); err != nil {
			return err
		}
	}
}

// skipString passes what is left of a string, its closing quote included.
func (s *scanner) skipString() error {
	for {
		rest := s.buffer[s.at:s.end]
		i := bytes.IndexByte(rest, '"')
		part := rest
		if i >= 0 {
			part = rest[:i]
		}
		j := bytes.IndexByte(part, '\\')
		switch {
		case j >= 0 && j+1 < len(rest):
			s.at += j + 2
			continue
		case j >= 0: // the escaped character is not here yet
			s.at += j
		case i >= 0:
			s.at += i + 1
			return nil
		default:
			s.at = s.end
		}
		if err := s.more(); err != nil {
			return err
		}
	}
}

// finish makes sure that nothing follows.
func (s *scanner) finish() error {
	c, err := s.next()
	if syntax := new(SyntaxError); errors.As(err, &syntax) && s.at == s.end {
		return nil
	} else if err != nil {
		return err
	}
	return s.fail("%q after the end", c)
}
