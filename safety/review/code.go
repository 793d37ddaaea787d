package review

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"

	"theseus/code/syntax"
	"theseus/printable"
)

// CodeReport says in what two runtime codes differ.
type CodeReport struct {
	OldSize    int          `json:"oldSize"` // bytes
	NewSize    int          `json:"newSize"`
	Limit      int          `json:"limit"` // EIP-170
	Text       string       `json:"text"`
	Differs    bool         `json:"differs"`    // what runs is not the same
	Metadata   bool         `json:"metadata"`   // the metadata hash at the end differs
	Functions  []CodePart   `json:"functions"`  // that are compiled to something else
	Immutables []CodeValue  `json:"immutables"` // of another value, new, or gone
	Constants  []CodeValue  `json:"constants"`
	Operations []CodeNumber `json:"operations"` // instructions that matter, where their number differs
}

// CodePart is code of a function, in bytes; 0 is none. Code that the optimiser moved into another function counts there.
type CodePart struct {
	Name string `json:"name"`
	Old  int    `json:"old"`
	New  int    `json:"new"`
}

// CodeValue is one that stands in the code.
type CodeValue struct {
	Name string `json:"name"`
	Old  string `json:"old,omitempty"`
	New  string `json:"new,omitempty"`
}

// CodeNumber counts an instruction.
type CodeNumber struct {
	Name string `json:"name"`
	Old  int    `json:"old"`
	New  int    `json:"new"`
}

const codeLimit = 24_576

// compareCode explains the difference of the code of two sides.
func compareCode(old, new *Side) CodeReport {
	var before []byte
	if old != nil {
		before = old.Artifact.RuntimeCode
	}
	c := compareBytes(before, new.Artifact.RuntimeCode)
	if old == nil {
		return c
	}
	c.Immutables = values(old.immutables(), new.immutables())
	c.Constants = values(old.constants(), new.constants())
	if !c.Differs {
		return c
	}
	was, is := old.functions(), new.functions()
	names := maps.Clone(was)
	maps.Copy(names, is)
	for _, name := range slices.Sorted(maps.Keys(names)) {
		a, b := was[name], is[name]
		if a.text != b.text {
			c.Functions = append(c.Functions, CodePart{printable.Text(name), a.size, b.size})
		}
	}
	return c
}

func compareBytes(old, new []byte) CodeReport {
	c := CodeReport{OldSize: len(old), NewSize: len(new), Limit: codeLimit, Functions: []CodePart{}, Immutables: []CodeValue{}, Constants: []CodeValue{}, Operations: []CodeNumber{}}
	oldBody, oldTail := splitMetadata(old)
	newBody, newTail := splitMetadata(new)
	c.Metadata = !bytes.Equal(oldTail, newTail)
	switch {
	case len(old) == 0:
		c.Text = "there was no code that is known"
	case bytes.Equal(old, new):
		c.Text = "the code is the same, byte for byte"
	case bytes.Equal(oldBody, newBody):
		c.Text = "what runs is the same, byte for byte; only the metadata hash at its end differs: names, comments, paths or unused source changed"
	default:
		c.Differs = true
		first := 0
		for first < min(len(oldBody), len(newBody)) && oldBody[first] == newBody[first] {
			first++
		}
		c.Text = fmt.Sprintf("what runs differs: %d bytes before, %d after (metadata not counted), the first difference is at byte %d", len(oldBody), len(newBody), first)
	}
	was, is := operations(oldBody), operations(newBody)
	for _, op := range notable {
		if was[op] != is[op] {
			c.Operations = append(c.Operations, CodeNumber{op.String(), was[op], is[op]})
		}
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

// notable instructions: those that run other code, make or end contracts, or ask for what a validator or caller chooses.
var notable = []vm.OpCode{
	vm.DELEGATECALL, vm.CALLCODE, vm.SELFDESTRUCT, vm.CREATE, vm.CREATE2, vm.CALL, vm.STATICCALL, vm.TSTORE, vm.TLOAD, vm.SSTORE,
	vm.ORIGIN, vm.TIMESTAMP, vm.NUMBER, vm.BLOCKHASH, vm.PREVRANDAO, vm.COINBASE, vm.EXTCODESIZE, vm.EXTCODECOPY, vm.EXTCODEHASH, vm.SELFBALANCE,
}

// instruction is one, with what it pushes.
type instruction struct {
	at   int
	op   vm.OpCode
	push []byte
}

// target is the instruction at the place that is pushed; below 0: it is no place.
func (in instruction) target(jumps map[int]int) int {
	if n := new(big.Int).SetBytes(in.push); len(in.push) > 1 && n.IsInt64() {
		if i, ok := jumps[int(n.Int64())]; ok {
			return i
		}
	}
	return -1
}

// ends reports whether what stands behind it is come to by a jump only.
func (in instruction) ends() bool {
	switch in.op {
	case vm.STOP, vm.RETURN, vm.REVERT, vm.INVALID, vm.SELFDESTRUCT, vm.JUMP:
		return true
	}
	return false
}

func disassemble(code []byte) (list []instruction) {
	for i := 0; i < len(code); i++ {
		in := instruction{at: i, op: vm.OpCode(code[i])}
		if in.op.IsPush() {
			n := int(in.op - vm.PUSH0)
			in.push = code[min(i+1, len(code)):min(i+1+n, len(code))]
			i += n
		}
		list = append(list, in)
	}
	return list
}

// operations counts the instructions that code can come to. Every constant that it pushes counts as a place that it may jump to.
func operations(code []byte) map[vm.OpCode]int {
	counts := make(map[vm.OpCode]int)
	list := disassemble(code)
	targets := make(map[int]int) // places to instructions
	for i, in := range list {
		if in.op == vm.JUMPDEST {
			targets[in.at] = i
		}
	}
	done := make([]bool, len(list))
	for todo := []int{0}; len(todo) > 0; {
		i := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		for ; i < len(list) && !done[i]; i++ {
			done[i] = true
			in := list[i]
			counts[in.op]++
			if n := new(big.Int).SetBytes(in.push); len(in.push) > 0 && n.IsInt64() {
				if target, ok := targets[int(n.Int64())]; ok {
					todo = append(todo, target)
				}
			}
			if in.ends() {
				i = len(list)
			}
		}
	}
	return counts
}

// compiledPart is the code of one function, with places that move left out.
type compiledPart struct {
	text string
	size int
}

const (
	maxFunctions = 20_000 // of a source
	maxRoutine   = 100    // instructions of the compiler's routines that count for those who call them
	dispatch     = "dispatch and decoding"
)

// functions of the code, by the compiler's source map. Instructions that stand in no function belong to the dispatch.
func (s *Side) functions() map[string]compiledPart {
	parts := make(map[string]compiledPart)
	if s.tree == nil || s.debug.SourceMap == "" {
		return parts
	}
	type span struct {
		start, end int
		name       string
	}
	spans := make(map[string][]span)
	total := 0
	add := func(file, home string, n syntax.Node) {
		if n.Kind() != "FunctionDefinition" && n.Kind() != "ModifierDefinition" || total > maxFunctions {
			return
		}
		total++
		name := n.Text("name")
		if name == "" {
			name = n.Text("kind")
		}
		var types []string
		for _, p := range n.At("parameters").List("parameters") {
			types = append(types, strings.TrimPrefix(p.At("typeDescriptions").Text("typeString"), "contract "))
		}
		start, end := n.Place()
		spans[file] = append(spans[file], span{start, end, home + name + "(" + strings.Join(types, ",") + ")"})
	}
	for file, unit := range s.tree.Units {
		for _, n := range unit.List("nodes") {
			add(file, "", n)
			for _, m := range n.List("nodes") {
				add(file, n.Text("name")+".", m)
			}
		}
		slices.SortFunc(spans[file], func(a, b span) int { return a.start - b.start })
	}
	code, _ := splitMetadata(s.Artifact.RuntimeCode)
	list := disassemble(code)
	jumps := make(map[int]int) // places that can be jumped to, as numbers of instructions
	for i, in := range list {
		if in.op == vm.JUMPDEST {
			jumps[in.at] = i
		}
	}
	// start:length:file:jump:depth, of which what is empty is as before.
	var start, length, file int
	var names []string
	for i, entry := range strings.Split(s.debug.SourceMap, ";") {
		if i >= len(list) {
			break
		}
		for j, text := range strings.SplitN(entry, ":", 4) {
			if n, err := strconv.Atoi(text); err == nil && j < 3 {
				*[]*int{&start, &length, &file}[j] = n
			}
		}
		name := dispatch
		if all := spans[s.tree.Files[file]]; file >= 0 && len(all) > 0 {
			n, exact := slices.BinarySearchFunc(all, start, func(p span, at int) int { return p.start - at })
			if !exact {
				n--
			}
			if n >= 0 && start+length <= all[n].end {
				name = all[n].name
			}
		}
		names = append(names, name)
	}
	texts := make(map[string]*strings.Builder)
	sizes := make(map[string]int)
	for i, name := range names {
		if texts[name] == nil {
			texts[name] = new(strings.Builder)
		}
		texts[name].WriteByte(byte(list[i].op))
		sizes[name] += 1 + len(list[i].push)
		target := list[i].target(jumps)
		switch {
		case target < 0:
			texts[name].Write(list[i].push)
		case target >= len(names) || names[target] == name:
		case names[target] != dispatch:
			texts[name].WriteString(names[target])
		case name != dispatch: // a routine of the compiler's, as of checked arithmetic: what it does
			back := make(map[int]bool) // where it goes on after what it calls
			for j := target; j < min(target+maxRoutine, len(list)); j++ {
				texts[name].WriteByte(byte(list[j].op))
				if to := list[j].target(jumps); to < 0 {
					texts[name].Write(list[j].push)
				} else {
					back[to] = true
				}
				if list[j].ends() && !back[j+1] {
					break
				}
			}
		}
	}
	for name, text := range texts {
		parts[name] = compiledPart{text.String(), sizes[name]}
	}
	return parts
}

// immutables of the code by name.
func (s *Side) immutables() map[string]string {
	found := make(map[string]string)
	if s.tree == nil {
		return found
	}
	for number := range s.debug.ImmutableReferences {
		id, _ := strconv.Atoi(number)
		d, v := s.tree.Declaration(id), s.immutable(number)
		if v == nil {
			continue
		}
		name := s.tree.Home(id).Text("name") + "." + d.Text("name")
		kind := d.At("typeDescriptions").Text("typeString")
		switch {
		case strings.HasPrefix(kind, "address") || strings.HasPrefix(kind, "contract "):
			found[name] = common.BytesToAddress(v).Hex()
		case strings.HasPrefix(kind, "uint"):
			found[name] = new(big.Int).SetBytes(v).String()
		default:
			found[name] = "0x" + hex.EncodeToString(v)
		}
	}
	return found
}

// immutable is the value of one, by the number of its declaration; nil: it stands nowhere in the code.
func (s *Side) immutable(number string) []byte {
	places, code := s.debug.ImmutableReferences[number], s.Artifact.RuntimeCode
	if len(places) == 0 || places[0].Start < 0 || places[0].Length < 0 || places[0].Length > 32 || places[0].Start > len(code)-places[0].Length {
		return nil
	}
	return code[places[0].Start : places[0].Start+places[0].Length]
}

// constants that reach the code, as the source has them.
func (s *Side) constants() map[string]string {
	found := make(map[string]string)
	if s.tree == nil {
		return found
	}
	add := func(file, home string, n syntax.Node) {
		if n.Kind() != "VariableDeclaration" || n.Text("mutability") != "constant" && !n.Yes("constant") {
			return
		}
		if start, end := n.At("value").Place(); start >= 0 && start < end && end <= len(s.Sources[file]) {
			found[home+n.Text("name")] = bare(s.Sources[file][start:end])
		}
	}
	for file, parts := range reach(s) {
		unit := s.tree.Units[file].List("nodes")
		for _, n := range unit {
			start, _ := n.Place()
			if !slices.ContainsFunc(parts, func(p syntax.Part) bool { return p.Start == start && p.Reached }) {
				continue
			}
			add(file, "", n)
			for _, m := range n.List("nodes") {
				add(file, n.Text("name")+".", m)
			}
		}
	}
	return found
}

// values that are not the same.
func values(old, new map[string]string) []CodeValue {
	found := []CodeValue{}
	names := maps.Clone(old)
	maps.Copy(names, new)
	for _, name := range slices.Sorted(maps.Keys(names)) {
		if old[name] != new[name] {
			found = append(found, CodeValue{printable.Text(name), printable.Text(old[name]), printable.Text(new[name])})
		}
	}
	return found
}
