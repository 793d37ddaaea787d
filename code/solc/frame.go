package solc

import (
	"encoding/binary"
	"fmt"
	"io"
)

// Between a program and its worker process go frames: a kind, the length as four bytes big-endian, the payload.
// First the program sends one frameSetup; the worker sends at most one framePreparing, then frameReady or frameFault.
// Then for each frameInput there is one frameOutput or frameFault.
const (
	frameSetup     = 'S' // JSON of workerSetup
	frameInput     = 'I' // standard JSON
	framePreparing = 'P' // nothing: the build is not in the cache and is being translated
	frameReady     = 'R' // nothing
	frameOutput    = 'O' // standard JSON
	frameFault     = 'F' // JSON of workerFault
)

const (
	frameHeader  = 5
	maxSmallBody = 1 << 16 // bytes of any payload that is not input or output
)

type frame struct {
	kind    byte
	payload []byte
}

func writeFrame(w io.Writer, kind byte, payload []byte) error {
	var header [frameHeader]byte
	header[0] = kind
	binary.BigEndian.PutUint32(header[1:], uint32(len(payload)))
	if _, err := w.Write(header[:]); err != nil {
		return err
	}
	_, err := w.Write(payload)
	return err
}

// readFrame reads a frame whose payload has at most as many bytes as limit says for its kind. The end of r between
// two frames is io.EOF.
func readFrame(r io.Reader, limit func(kind byte) int64) (frame, error) {
	var header [frameHeader]byte
	if _, err := io.ReadFull(r, header[:]); err != nil {
		return frame{}, err
	}
	n := binary.BigEndian.Uint32(header[1:])
	if most := limit(header[0]); int64(n) > most {
		return frame{}, fmt.Errorf("frame %q of %d bytes, at most %d are allowed", header[0], n, most)
	}
	f := frame{header[0], make([]byte, n)}
	if _, err := io.ReadFull(r, f.payload); err != nil {
		return frame{}, io.ErrUnexpectedEOF
	}
	return f, nil
}
