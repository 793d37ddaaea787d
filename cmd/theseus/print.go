package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"unicode/utf16"
	"unicode/utf8"

	"theseus/printable"
)

// progress goes to standard error.
func (e *env) progress(format string, args ...any) {
	fmt.Fprintln(e.err, printable.Text(fmt.Sprintf(format, args...)))
}

// result is standard output. It remembers that it could not be written: a report that nobody got counts as none.
type result struct {
	to     *os.File
	failed error
}

func (r *result) Write(b []byte) (int, error) {
	if r.failed != nil {
		return 0, r.failed
	}
	n, err := r.to.Write(b)
	if err != nil {
		r.failed = fmt.Errorf("the result could not be written: %w", err)
	}
	return n, r.failed
}

// written says whether all results were.
func (e *env) written() error {
	if e.result == nil {
		return nil
	}
	return e.result.failed
}

// print gives a result: the value with --json, else the text.
func (e *env) print(value any, text func(w io.Writer)) error {
	if !e.json {
		text(e.out)
		return e.written()
	}
	b, err := marshal(value)
	if err != nil {
		return err
	}
	var indented bytes.Buffer
	if err := json.Indent(&indented, b, "", "  "); err != nil {
		return err
	}
	return e.printJSON(indented.Bytes())
}

// printJSON ends a JSON document with a line end.
func (e *env) printJSON(b []byte) error {
	_, err := fmt.Fprintf(e.out, "%s\n", bytes.TrimSpace(plainJSON(b)))
	return err
}

// counted is a number of things.
func counted(n int, word string) string {
	if n != 1 {
		word += "s"
	}
	return fmt.Sprintf("%d %s", n, word)
}

func marshal(value any) ([]byte, error) {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(value)
	return b.Bytes(), err
}

// plainJSON escapes what signer.Printable escapes, in JSON's own way: the document means the same and cannot steer a terminal.
// Such characters stand in strings only, but for the white space between the tokens.
func plainJSON(b []byte) []byte {
	var plain bytes.Buffer
	for len(b) > 0 {
		r, size := utf8.DecodeRune(b)
		if text := string(b[:size]); r == '\n' || r == '\t' || r == '\r' || printable.Text(text) == text {
			plain.Write(b[:size])
		} else if hi, lo := utf16.EncodeRune(r); hi != utf8.RuneError {
			fmt.Fprintf(&plain, `\u%04x\u%04x`, hi, lo)
		} else {
			fmt.Fprintf(&plain, `\u%04x`, r)
		}
		b = b[size:]
	}
	return plain.Bytes()
}

// jsonLog makes the lines of a JSON log plain.
type jsonLog struct{ io.Writer }

func (l jsonLog) Write(b []byte) (int, error) {
	_, err := l.Writer.Write(plainJSON(b))
	return len(b), err
}
