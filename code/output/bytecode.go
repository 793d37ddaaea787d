package output

import (
	"encoding/hex"
	"strings"

	"github.com/ethereum/go-ethereum/core/vm"
)

// bytecode looks at code as the compiler writes it: hexadecimal digits, with __$…$__ where a library's address goes.
func bytecode(digits string) Bytecode {
	b := Bytecode{Size: len(digits) / 2}
	if i := strings.IndexByte(digits, '_'); i >= 0 {
		digits = blankLinks(digits)
	}
	code, err := hex.DecodeString(digits)
	if err != nil {
		return b
	}
	b.Ops = reachable(code)
	return b
}

func blankLinks(digits string) string {
	out := []byte(digits)
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
	return string(out)
}

var dangerous = map[vm.OpCode]string{vm.DELEGATECALL: "delegatecall", vm.CALLCODE: "callcode", vm.SELFDESTRUCT: "selfdestruct"}

// reachable lists the dangerous instructions that code can come to. Every constant that code which can be reached pushes counts as
// a place that it may jump to: the compiler pushes all of its jump targets. Data behind the code is not taken for code.
func reachable(code []byte) []string {
	starts := make([]bool, len(code)) // of instructions that are JUMPDEST
	for i := 0; i < len(code); i++ {
		op := vm.OpCode(code[i])
		starts[i] = op == vm.JUMPDEST
		if op.IsPush() {
			i += int(op - vm.PUSH0)
		}
	}
	found := make(map[string]bool)
	queued := make([]bool, len(code)+1)
	for todo := []int{0}; len(todo) > 0; {
		at := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
	block:
		for first := true; at < len(code); first = false {
			op := vm.OpCode(code[at])
			if op == vm.JUMPDEST && !first {
				if queued[at] {
					break
				}
				queued[at] = true
			}
			if name := dangerous[op]; name != "" {
				found[name] = true
			}
			switch op {
			case vm.STOP, vm.RETURN, vm.REVERT, vm.INVALID, vm.SELFDESTRUCT, vm.JUMP:
				break block
			}
			at++
			if op.IsPush() {
				n := int(op - vm.PUSH0)
				target := 0
				for _, c := range code[at:min(at+n, len(code))] {
					if target = target<<8 | int(c); target >= len(code) {
						target = len(code)
					}
				}
				if n > 0 && target < len(code) && starts[target] && !queued[target] {
					queued[target] = true
					todo = append(todo, target)
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
