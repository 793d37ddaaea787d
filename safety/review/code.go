package review

import (
	"bytes"
	"encoding/binary"
	"fmt"
)

// CodeReport says in what two runtime codes differ.
type CodeReport struct {
	OldSize int    `json:"oldSize"` // bytes
	NewSize int    `json:"newSize"`
	Limit   int    `json:"limit"` // EIP-170
	Text    string `json:"text"`
}

const codeLimit = 24_576

func compareCode(old, new []byte) CodeReport {
	c := CodeReport{OldSize: len(old), NewSize: len(new), Limit: codeLimit}
	oldBody, oldTail := splitMetadata(old)
	newBody, newTail := splitMetadata(new)
	switch {
	case len(old) == 0:
		c.Text = "there was no code that is known"
	case bytes.Equal(old, new):
		c.Text = "the code is the same, byte for byte"
	case bytes.Equal(oldBody, newBody) && !bytes.Equal(oldTail, newTail):
		c.Text = "what runs is the same, byte for byte; only the metadata hash at its end differs: names, comments, paths or unused source changed"
	default:
		first := 0
		for first < min(len(oldBody), len(newBody)) && oldBody[first] == newBody[first] {
			first++
		}
		c.Text = fmt.Sprintf("what runs differs: %d bytes before, %d after (metadata not counted), the first difference is at byte %d", len(oldBody), len(newBody), first)
	}
	return c
}

// splitMetadata cuts off the CBOR that the compiler appends, whose length is in the last two bytes.
func splitMetadata(code []byte) (body, tail []byte) {
	if len(code) < 2 {
		return code, nil
	}
	size := int(binary.BigEndian.Uint16(code[len(code)-2:])) + 2
	// A CBOR map of one to four entries.
	if size > len(code) || size < 3 || code[len(code)-size]&0xf8 != 0xa0 {
		return code, nil
	}
	return code[:len(code)-size], code[len(code)-size:]
}
