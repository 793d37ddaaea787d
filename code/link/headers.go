package link

import (
	"archive/tar"
	"bytes"
	"slices"
	"strconv"
	"strings"
)

// tarBlock is what headers and contents are padded to.
const tarBlock = 512

// Where the fields that decide what an entry is stand in a header.
const (
	sizeField, sizeEnd = 124, 136
	sumField, sumEnd   = 148, 156
	flagField          = 156
	magicField         = 257
	prefixField        = 345 // of ustar; what is there in GNU headers belongs to sparse and incremental archives
	trailerField       = 500
)

func sparse(h *tar.Header) bool {
	for key := range h.PAXRecords {
		if strings.HasPrefix(key, "GNU.sparse.") {
			return true
		}
	}
	return h.Typeflag == tar.TypeGNUSparse
}

// checkHeaders holds the bytes that led up to an entry against what archive/tar made of them. Readers differ in which of
// two sizes counts, in what a second extended header does to the first, in whether a folder can have contents, in which
// checksums and which fields of an odd format they take; an archive in which that matters is refused. It returns how much
// padding follows the entry.
func checkHeaders(headers []byte, h *tar.Header) (padding int, err error) {
	for extended := false; ; extended = true {
		if len(headers) < tarBlock {
			return 0, refusedArchive(h.Name, "headers that do not add up")
		}
		block := headers[:tarBlock]
		size, ok := octal(block[sizeField:sizeEnd])
		switch {
		case !ok:
			return 0, refusedArchive(h.Name, "size that is not written in octal digits")
		case !plainSum(block):
			return 0, refusedArchive(h.Name, "checksum that not every reader takes")
		case !plainFormat(block):
			return 0, refusedArchive(h.Name, "header that mixes tar formats")
		}
		padding = int(-size & (tarBlock - 1))
		headers = headers[tarBlock:]
		switch block[flagField] {
		case tar.TypeXGlobalHeader:
			if extended || int64(len(headers)) != size {
				return 0, refusedArchive(h.Name, "global header after an extended one")
			}
			return padding, nil
		case tar.TypeXHeader, tar.TypeGNULongName:
			if extended {
				return 0, refusedArchive(h.Name, "two extended headers for one entry")
			}
			if size+int64(padding) > int64(len(headers)) {
				return 0, refusedArchive(h.Name, "headers that do not add up")
			}
			if block[flagField] == tar.TypeXHeader && !plainRecords(string(headers[:size])) {
				return 0, refusedArchive(h.Name, "extended header that not every reader takes")
			}
			headers = headers[size+int64(padding):]
			continue
		}
		switch {
		case len(headers) > 0:
			return 0, refusedArchive(h.Name, "extended header of kind %q", block[flagField])
		case size != h.Size:
			return 0, refusedArchive(h.Name, "two sizes: %d and %d", size, h.Size)
		case h.Typeflag != tar.TypeReg && size != 0:
			return 0, refusedArchive(h.Name, "entry of type %q with contents", h.Typeflag)
		}
		return padding, nil
	}
}

// octal reads a number as it has stood in headers from the first: digits, perhaps after spaces, ended by NUL or space.
func octal(field []byte) (int64, bool) {
	text := strings.TrimRight(strings.TrimLeft(string(field), " "), " \x00")
	if text == "" {
		return 0, true
	}
	n, err := strconv.ParseInt(text, 8, 64)
	return n, err == nil && n >= 0
}

// plainRecords reports whether the records of an extended header fill it, their lengths written as they always are.
func plainRecords(body string) bool {
	for body != "" {
		number, _, _ := strings.Cut(body, " ")
		n, err := strconv.Atoi(number)
		if err != nil || n <= len(number) || n > len(body) || strconv.Itoa(n) != number {
			return false
		}
		body = body[n:]
	}
	return true
}

// plainSum reports whether a header's checksum is that of its bytes taken as unsigned; of signed bytes some take it too.
func plainSum(block []byte) bool {
	want, ok := octal(block[sumField:sumEnd])
	for i, b := range block {
		if i >= sumField && i < sumEnd {
			b = ' '
		}
		want -= int64(b)
	}
	return ok && want == 0
}

// plainFormat reports whether a header is wholly of one of the three formats in use: POSIX, GNU, and the one before both.
func plainFormat(block []byte) bool {
	empty := func(b []byte) bool { return !slices.ContainsFunc(b, func(c byte) bool { return c != 0 }) }
	switch magic := block[magicField : magicField+8]; {
	case bytes.Equal(magic, []byte("ustar\x0000")):
		return empty(block[trailerField:])
	case bytes.Equal(magic, []byte("ustar  \x00")):
		return empty(block[prefixField:])
	}
	return empty(block[magicField:])
}
