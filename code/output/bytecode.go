package output

import (
	"bytes"
	"encoding/hex"
	"slices"

	"github.com/ethereum/go-ethereum/core/vm"
)

// bytecode looks at code as the compiler writes it: hexadecimal digits, with __$…$__ where a library's address goes.
func (d *decoder) bytecode(digits []byte) Bytecode {
	b := Bytecode{Size: len(digits) / 2}
	if bytes.IndexByte(digits, '_') >= 0 {
		digits = blankLinks(digits)
	}
	d.code = slices.Grow(d.code[:0], len(digits)/2)[:len(digits)/2]
	if _, err := hex.Decode(d.code, digits); err != nil {
		return b
	}
	d.marks = slices.Grow(d.marks[:0], len(d.code))[:len(d.code)]
	clear(d.marks)
	b.Ops = reachable(d.code, d.marks)
	return b
}

// decoder has room for one contract's code after the other.
type decoder struct{ code, marks []byte }

func blankLinks(digits []byte) []byte {
	out := bytes.Clone(digits)
	for i := 0; i < len(out); {
		if out[i] != '_' {
			i++
			continue
		}
		for j := 0; j < 40 && i < len(out); j++ {
			out[i] = '0'
			i++
		}
	}
	return out
}

var dangerous = func() (names [256]string) {
	names[vm.DELEGATECALL], names[vm.CALLCODE], names[vm.SELFDESTRUCT] = "delegatecall", "callcode", "selfdestruct"
	return
}()

// Marks of the bytes of code.
const (
	target = 1 << iota // a JUMPDEST that is an instruction
	queued
)

// reachable lists the dangerous instructions that code can come to. Every constant that code which can be reached pushes counts as
// a place that it may jump to: the compiler pushes all of its jump targets. Data behind the code is not taken for code. marks are as
// many zeros.
func reachable(code, marks []byte) []string {
	var there []string // dangerous instructions, come to or not
	for i := 0; i < len(code); i++ {
		op := code[i]
		switch {
		case op >= byte(vm.PUSH1) && op <= byte(vm.PUSH32):
			i += int(op - byte(vm.PUSH0))
		case op == byte(vm.JUMPDEST):
			marks[i] = target
		case dangerous[op] != "" && !slices.Contains(there, dangerous[op]):
			there = append(there, dangerous[op])
		}
	}
	// Whatever runs is an instruction of those above: to come to an operand, code would have to jump there.
	found := make(map[string]bool)
	for todo := []int{0}; len(todo) > 0 && len(found) < len(there); {
		at := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
	block:
		for first := true; at < len(code); first = false {
			op := vm.OpCode(code[at])
			if op == vm.JUMPDEST && !first {
				if marks[at]&queued != 0 {
					break
				}
				marks[at] |= queued
			}
			if name := dangerous[op]; name != "" {
				found[name] = true
			}
			switch op {
			case vm.STOP, vm.RETURN, vm.REVERT, vm.INVALID, vm.SELFDESTRUCT, vm.JUMP:
				break block
			}
			at++
			if op >= vm.PUSH1 && op <= vm.PUSH32 {
				n := int(op - vm.PUSH0)
				to := 0
				for _, c := range code[at:min(at+n, len(code))] {
					if to = to<<8 | int(c); to >= len(code) {
						to = len(code)
					}
				}
				if to < len(code) && marks[to] == target {
					marks[to] |= queued
					todo = append(todo, to)
				}
				at += n
			}
		}
	}
	var list []string
	for _, name := range []string{"delegatecall", "callcode", "selfdestruct"} {
		if found[name] {
			list = append(list, name)
		}
	}
	return list
}
