package solc

import (
	"fmt"
	"time"
)

// Limits bound one compilation. A field that is zero takes its value from DefaultLimits.
type Limits struct {
	Memory int64         // bytes of the compiler's own memory; the worker process around it may use workerOverhead more
	Time   time.Duration // wall time from handing over the input to the end of the output
	Output int64         // bytes of output
}

// MaxInput is the largest standard-JSON input that is accepted, in bytes.
const MaxInput = 64 << 20

// DefaultLimits suits a server: the whole of a 250-file contract library needs about 240 MiB, 10 to 30 seconds and
// 25 MB of output.
func DefaultLimits() Limits {
	return Limits{Memory: 1 << 30, Time: 5 * time.Minute, Output: 128 << 20}
}

// maxMemory is what the compiler's 32-bit build can address without its heap passing 2^31.
const maxMemory = 2 << 30

func (l Limits) withDefaults() Limits {
	d := DefaultLimits()
	if l.Memory == 0 {
		l.Memory = d.Memory
	}
	l.Memory = min(l.Memory, maxMemory)
	if l.Time == 0 {
		l.Time = d.Time
	}
	if l.Output == 0 {
		l.Output = d.Output
	}
	return l
}

// LimitKind names what a compilation ran out of.
type LimitKind string

const (
	LimitTime   LimitKind = "time"   // the wall time of Limits
	LimitMemory LimitKind = "memory" // the memory of Limits, or of the worker process
	LimitOutput LimitKind = "output" // the output size of Limits
	LimitStack  LimitKind = "stack"  // the compiler's own stack: an input nested too deeply
	LimitCrash  LimitKind = "crash"  // the compiler or its worker process ended without an answer
)

// LimitError says that there is no answer for an input: neither output nor a refusal by the compiler. The same input
// may well compile elsewhere, so it is no statement about the input.
type LimitError struct {
	Kind   LimitKind
	Detail string
}

func (e *LimitError) Error() string {
	return fmt.Sprintf("the compiler gave no answer (%s): %s", e.Kind, e.Detail)
}
