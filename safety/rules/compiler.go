package rules

import (
	"fmt"
	"regexp"
	"strconv"

	"theseus/code/output"
	"theseus/safety"
)

// bug is a known one of the compiler that makes wrong code, of those that its authors rate medium or high and that concern versions
// from 0.6 on.
type bug struct {
	name       string
	from, to   int // versions, as 8013 for 0.8.13: from the first, to before the last
	what       string
	applies    func(output.Settings) bool
	conditions string
}

var bugs = []bug{
	{"EmptyByteArrayCopy", 0, 7004, "copying an empty byte array to storage and growing it shows old data", nil, ""},
	{"DynamicArrayCleanup", 0, 7003, "assigning a dynamic array of small types to a shorter one leaves dirty elements", nil, ""},
	{"KeccakCaching", 0, 8003, "two hashes of the same memory may be taken for one", func(s output.Settings) bool { return s.Optimizer }, "with the optimizer"},
	{"AbiReencodingHeadOverflowWithStaticArrayCleanup", 5008, 8016, "encoding calldata tuples that end with a static array overwrites their first bytes", nil, ""},
	{"InlineAssemblyMemorySideEffects", 8013, 8015, "memory writes of one assembly block may be removed", func(s output.Settings) bool { return s.Optimizer && !s.ViaIR }, "with the optimizer, without viaIR"},
	{"StorageWriteRemovalBeforeConditionalTermination", 8013, 8017, "storage writes before a function that may end in assembly may be removed", func(s output.Settings) bool { return s.Optimizer }, "with the optimizer"},
	{"TransientStorageClearingHelperCollision", 8028, 8034, "clearing a transient variable may clear storage, and the other way round", func(s output.Settings) bool { return s.ViaIR }, "with viaIR"},
}

var versionText = regexp.MustCompile(`^v?0\.(\d{1,2})\.(\d{1,2})`)

// compiler looks for known bugs of the compiler that made the code.
func (v *view) compiler() {
	m := versionText.FindStringSubmatch(v.In.Compiler)
	if m == nil {
		return
	}
	minor, _ := strconv.Atoi(m[1])
	patch, _ := strconv.Atoi(m[2])
	version := minor*1000 + patch
	for _, b := range bugs {
		if version < b.from || version >= b.to || b.applies != nil && v.In.Settings.Known && !b.applies(v.In.Settings) {
			continue
		}
		text := b.what
		if b.conditions != "" {
			text += " (" + b.conditions + ")"
		}
		v.add("compiler-bug", safety.Warning, v.At, fmt.Sprintf("use 0.%d.%d or later", b.to/1000, b.to%1000), "compiler %.20s has the bug %s: %s", v.In.Compiler, b.name, text)
	}
}
