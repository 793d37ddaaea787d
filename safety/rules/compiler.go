package rules

import (
	"encoding/json"
	"fmt"
	"math/big"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"theseus/code/output"
	"theseus/safety"
)

// bug is a known one of the compiler, by the name and the rating that its authors gave it: from the first version that has it, to before
// the last. Versions are written as 8013 for 0.8.13; 0 stands for all before.
type bug struct {
	name     string
	from, to int
	grade    string
	what     string
	applies  func(*made) bool // as far as settings tell; nil: to all
	concerns func(*made) bool // as far as the code tells; nil: all
}

// bugs are those of versions from 0.5.0 on that Solidity's own list has (docs/bugs.json, up to SOL-2026-4), but for one that concerns no
// Solidity (VerbatimInvalidDeduplication). What concerns code is told by its constructs: where that is not sure, it is reported.
var bugs = []bug{
	{"UncheckedArrayStorageSizeOverflow", 0, 8035, "low", "lists in storage whose elements are of astronomical size overlap", nil, (*made).giantElements},
	{"InheritanceOrderReversalOnStorageEndWarning", 8029, 8036, "medium", "bases are resolved in the wrong order where storage ends near the last slot", nil, (*made).nearEnd},
	{"UnsoundSpillInMutualRecursion", 7002, 8036, "medium", "functions that call each other in several circles may overwrite each other's variables", (*made).viaIR, (*made).recursion},
	{"TransientStorageClearingHelperCollision", 8028, 8034, "high", "clearing a transient variable may clear storage instead, and the other way round", func(m *made) bool { return m.viaIR() && m.evm("cancun") }, (*made).transient},
	{"LostStorageArrayWriteOnSlotOverflow", 0, 8032, "low", "arrays across the end of storage are not cleared or copied whole", nil, func(m *made) bool { return m.nearEnd() || m.has(output.AssemblyArray) }},
	{"FullInlinerNonExpressionSplitArgumentEvaluationOrder", 6007, 8021, "low", "arguments are evaluated in another order", func(m *made) bool { return m.yul() && m.steps() }, nil},
	{"MissingSideEffectsOnSelectorAccess", 6002, 8021, "low", "an expression before .selector is not evaluated", (*made).legacy, features(output.SelectorOfExpression)},
	{"StorageWriteRemovalBeforeConditionalTermination", 8013, 8017, "medium/high", "writes to storage before a call that may end the transaction in assembly are removed", (*made).yul, features(output.AssemblyEnd)},
	{"AbiReencodingHeadOverflowWithStaticArrayCleanup", 5008, 8016, "medium", "encoding calldata that ends with a fixed array zeroes the 32 bytes behind it", (*made).coder2, calldata(`^(uint256|bytes32)(\[\d+\])+$|^struct `)},
	{"DirtyBytesArrayToStorage", 0, 8015, "low", "bytes that grow by push() may start with what was in memory", (*made).legacy, features(output.PushBytes)},
	{"InlineAssemblyMemorySideEffects", 8013, 8015, "medium", "memory that a block of assembly writes for later is not written", func(m *made) bool { return m.yul() && m.legacy() }, features(output.AssemblyAlone)},
	{"DataLocationChangeInInternalOverride", 6009, 8014, "very low", "a function that is overridden with another data location is given the wrong kind of pointer", nil, (*made).relocated},
	{"NestedCalldataArrayAbiReencodingSizeValidation", 5008, 8014, "very low", "nested arrays in calldata are encoded beyond the end of the data", (*made).coder2, calldata(`^struct |(\[\]|bytes|string)\[`)},
	{"AbiEncodeCallLiteralAsFixedBytesBug", 8011, 8013, "very low", "literals for bytesN in abi.encodeCall are encoded wrongly", nil, features(output.EncodeCallLiteral)},
	{"UserDefinedValueTypesBug", 8008, 8009, "very low", "user-defined value types take a whole slot: later compilers lay storage out differently", nil, types(func(t *output.TypeName, in *output.Compilation) bool { return in.Values[t.Ref] != nil })},
	{"SignedImmutables", 6005, 8009, "very low", "assembly sees negative immutables as positive", nil, func(m *made) bool { return m.has(output.Assembly) && m.signedImmutable() }},
	{"ABIDecodeTwoDimensionalArrayMemory", 0, 8004, "very low", "abi.decode of nested arrays may read memory that is not part of the data", (*made).coder2, features(output.DecodeNested)},
	{"KeccakCaching", 0, 8003, "medium", "two hashes of the same memory with different lengths may be taken for one", (*made).optimized, features(output.AssemblyKeccak)},
	{"EmptyByteArrayCopy", 0, 7004, "medium", "empty bytes that are copied to storage and grow show old data", nil, features(output.PushBytes)},
	{"DynamicArrayCleanup", 0, 7003, "medium", "a list of short elements that shrank and grows shows old elements", nil, func(m *made) bool { return m.has(output.PushEmpty) && m.shortLists() }},
	{"FreeFunctionRedefinition", 7001, 7002, "low", "of two free functions with the same name and parameters one is ignored", nil, (*made).twoFree},
	{"UsingForCalldata", 6009, 6010, "very low", "internal functions of libraries with calldata parameters read other data", nil, (*made).libraryCalldata},
	{"MissingEscapingInFormatting", 5014, 6008, "very low", "strings with two backslashes are encoded as other strings", (*made).coder2, features(output.Backslashes)},
	{"ArraySliceDynamicallyEncodedBaseType", 6000, 6008, "very low", "slices of nested arrays read other data", (*made).coder2, features(output.Slice)},
	{"ImplicitConstructorCallvalueCheck", 4005, 6008, "very low", "a contract without a constructor of its own accepts money when it is created", nil, (*made).inheritedConstructor},
	{"TupleAssignmentMultiStackSlotComponents", 1006, 6006, "very low", "assignments to tuples with omissions may assign other values", nil, features(output.SkippingTuple)},
	{"MemoryArrayCreationOverflow", 2000, 6005, "low", "arrays in memory of astronomical length overlap other memory", nil, features(output.NewArray)},
	{"YulOptimizerRedundantAssignmentBreakContinue", 6000, 6001, "medium", "assignments in loops of assembly with break or continue are removed", (*made).yul, features(output.AssemblyJump)},
	{"privateCanBeOverridden", 3000, 5017, "low", "private functions can be overridden", nil, (*made).overriddenPrivate},
	{"YulOptimizerRedundantAssignmentBreakContinue0.5", 5008, 5016, "low", "assignments in loops of assembly with break or continue are removed", (*made).yul, features(output.AssemblyJump)},
	{"ABIEncoderV2LoopYulOptimizer", 5014, 5015, "low", "memory that a loop changed is read as it was before", func(m *made) bool { return m.coder2() && m.optimized() && m.yul() }, nil},
	{"ABIEncoderV2CalldataStructsWithStaticallySizedAndDynamicallyEncodedMembers", 5006, 5011, "low", "members of structures in calldata are read from the wrong place", (*made).coder2, calldata(`^struct `)},
	{"SignedArrayStorageCopy", 4007, 5010, "low/medium", "arrays of signed numbers may be copied wrongly to storage", nil, arrays(func(t *output.TypeName, _ *output.Compilation) bool { return strings.HasPrefix(t.Name, "int") })},
	{"ABIEncoderV2StorageArrayWithMultiSlotElement", 4016, 5010, "low", "arrays in storage with large elements are encoded wrongly", (*made).coder2, func(m *made) bool { return m.has(output.Encode) && arrays(composed)(m) }},
	{"DynamicConstructorArgumentsClippedABIV2", 4016, 5009, "very low", "arguments of constructors with nested arrays are cut off", (*made).coder2, (*made).nestedConstructor},
	{"UninitializedFunctionPointerInConstructor", 5000, 5008, "very low", "unset function variables in constructors run other code", nil, (*made).constructorPointer},
	{"IncorrectEventSignatureInLibraries", 5000, 5008, "very low", "events of libraries with contracts as parameters have another topic", nil, (*made).libraryEvents},
	{"ABIEncoderV2PackedStorage", 5000, 5007, "low", "short values in storage are encoded wrongly", (*made).coder2, func(m *made) bool { return m.has(output.Encode) && (arrays(nil)(m) || types(isStruct)(m)) }},
	{"IncorrectByteInstructionOptimization", 5005, 5007, "very low", "the last byte of a short value is read wrongly", (*made).optimized, features(output.AssemblyByte | output.Index31)},
	{"DoubleShiftSizeOverflow", 5005, 5006, "low", "shifts of shifts by large constants give other values", func(m *made) bool { return m.optimized() && m.evm("constantinople") }, features(output.Shift)},
}

var versionText = regexp.MustCompile(`^v?0\.(\d{1,2})\.(\d{1,2})`)

// compiler looks for known bugs of the compiler that made the code.
func (v *view) compiler() {
	found := versionText.FindStringSubmatch(v.In.Compiler)
	if found == nil {
		return
	}
	minor, _ := strconv.Atoi(found[1])
	patch, _ := strconv.Atoi(found[2])
	m := &made{view: v, version: minor*1000 + patch, Settings: v.In.Settings}
	blind := v.ID == 0 || v.Unknown != ""
	for _, b := range bugs {
		if m.version < b.from || m.version >= b.to || b.applies != nil && !b.applies(m) {
			continue
		}
		doubt := ""
		switch {
		case b.concerns == nil:
		case blind && !strings.Contains(b.grade, "medium") && b.grade != "high":
			continue // the rest of the contract is undecided too
		case blind:
			doubt = "; whether this code is concerned cannot be told"
		case !b.concerns(m):
			continue
		}
		v.add("compiler-bug", safety.Warning, v.At, fmt.Sprintf("use 0.%d.%d or later", b.to/1000, b.to%1000),
			"compiler %.20s has the bug %s, which its authors rate %s: %s%s", v.In.Compiler, b.name, b.grade, b.what, doubt)
	}
}

// made is how a contract was made, and of what. Settings that the document does not have may be any.
type made struct {
	*view
	output.Settings
	version int
	code    []*output.Function // what can run, constructors too
}

func (m *made) viaIR() bool     { return !m.Known || m.ViaIR }
func (m *made) legacy() bool    { return !m.Known || !m.ViaIR }
func (m *made) optimized() bool { return !m.Known || m.Optimizer }

// yul reports whether the Yul optimizer ran: from 0.6 on with the optimizer, unless it was switched off; before if it was asked for.
func (m *made) yul() bool {
	if !m.Known || m.Yul != "" {
		return !m.Known || m.Yul == "true"
	}
	return m.Optimizer && m.version >= 6000
}

// steps reports whether the user's own sequence of steps inlines before it splits expressions.
func (m *made) steps() bool {
	inline := strings.IndexByte(m.Steps, 'i')
	return inline >= 0 && !strings.Contains(m.Steps[:inline], "x")
}

// coder2 reports whether the newer ABI coder may be in use: always from 0.8 on, before where some source asks for it.
func (m *made) coder2() bool {
	return m.version >= 8000 || m.ID == 0 || slices.ContainsFunc(m.lineage, func(b *output.Contract) bool { return m.In.Coder2(b.Source) })
}

var machines = []string{"homestead", "tangerineWhistle", "spuriousDragon", "byzantium", "constantinople", "petersburg", "istanbul", "berlin", "london", "paris",
	"shanghai", "cancun", "prague", "osaka"}

// evm reports whether code is made for at least some version of the EVM. Those that compilers choose by themselves are new enough for the
// bugs that depend on it.
func (m *made) evm(least string) bool {
	is := slices.Index(machines, m.EVMVersion)
	return is < 0 || is >= slices.Index(machines, least)
}

func (m *made) functions() []*output.Function {
	if m.code == nil {
		roots := slices.Clone(m.entries())
		for _, b := range m.lineage {
			if b.Constructor != nil {
				roots = append(roots, b.Constructor)
			}
		}
		m.code, _ = m.reach(roots, nil)
	}
	return m.code
}

func (m *made) has(f output.Feature) bool {
	return slices.ContainsFunc(m.functions(), func(g *output.Function) bool { return g.Features&f != 0 })
}

func features(f output.Feature) func(*made) bool { return func(m *made) bool { return m.has(f) } }

// calldata looks for parameters in calldata by their types.
func calldata(pattern string) func(*made) bool {
	p := regexp.MustCompile(pattern)
	return func(m *made) bool {
		return slices.ContainsFunc(m.functions(), func(f *output.Function) bool { return inCalldata(f, p) })
	}
}

func inCalldata(f *output.Function, p *regexp.Regexp) bool {
	for i, t := range f.Parameters {
		if f.Calldata>>i&1 == 1 && p.MatchString(t) {
			return true
		}
	}
	return false
}

// walk visits a type with all that it is made of.
func (m *made) walk(t *output.TypeName, seen map[int]bool, visit func(*output.TypeName)) {
	if t == nil {
		return
	}
	visit(t)
	for _, inner := range []*output.TypeName{t.Base, t.Key, t.Value} {
		m.walk(inner, seen, visit)
	}
	if s := m.In.Structs[t.Ref]; s != nil && !seen[t.Ref] {
		seen[t.Ref] = true
		for _, x := range s.Members {
			m.walk(x.Type, seen, visit)
		}
	}
}

// types looks for a type in what the contract keeps.
func types(is func(*output.TypeName, *output.Compilation) bool) func(*made) bool {
	return func(m *made) (found bool) {
		seen := make(map[int]bool)
		for _, b := range m.lineage {
			for _, x := range b.Variables {
				if x.Mutability == "mutable" {
					m.walk(x.Type, seen, func(t *output.TypeName) { found = found || is(t, m.In) })
				}
			}
			for _, s := range b.Structs { // of namespaces
				for _, x := range s.Members {
					m.walk(x.Type, seen, func(t *output.TypeName) { found = found || is(t, m.In) })
				}
			}
		}
		return found
	}
}

// arrays looks for arrays by their elements; nil: any.
func arrays(of func(*output.TypeName, *output.Compilation) bool) func(*made) bool {
	return types(func(t *output.TypeName, in *output.Compilation) bool {
		return t.Kind == "array" && (of == nil || of(t.Base, in))
	})
}

func isStruct(t *output.TypeName, in *output.Compilation) bool { return in.Structs[t.Ref] != nil }

func composed(t *output.TypeName, in *output.Compilation) bool {
	return isStruct(t, in) || t.Kind == "array" && t.Length != "dyn"
}

var short = regexp.MustCompile(`^(u?int(8|16|24|32|40|48|56|64|72|80|88|96|104|112|120|128)|bool|bytes([1-9]|1[0-6])|byte)$`)

func (m *made) shortLists() bool {
	return arrays(func(t *output.TypeName, in *output.Compilation) bool {
		return short.MatchString(t.Name) || t.Kind == "defined" && !isStruct(t, in)
	})(m)
}

// giantElements looks for lists whose elements take 2^64 slots or more.
func (m *made) giantElements() bool {
	return arrays(func(t *output.TypeName, _ *output.Compilation) (giant bool) {
		m.walk(t, make(map[int]bool), func(inner *output.TypeName) {
			n, ok := new(big.Int).SetString(inner.Length, 10)
			giant = giant || ok && n.BitLen() > 64
		})
		return giant
	})(m)
}

// nearEnd reports whether variables stand in the last 2^64 slots.
func (m *made) nearEnd() bool {
	var layout struct{ Storage []struct{ Slot string } }
	if !m.LayoutAt || json.Unmarshal([]byte(m.StorageLayout), &layout) != nil || len(layout.Storage) == 0 {
		return false
	}
	last, ok := new(big.Int).SetString(layout.Storage[len(layout.Storage)-1].Slot, 10)
	end := new(big.Int).Lsh(big.NewInt(1), 256)
	return ok && last.Cmp(end.Sub(end, new(big.Int).Lsh(big.NewInt(1), 64))) >= 0
}

// recursion reports whether functions call each other in circles that meet.
func (m *made) recursion() bool {
	calls := make(map[*output.Function][]*output.Function)
	for _, f := range m.functions() {
		calls[f] = slices.Clone(m.next(f)) // it is kept for others
	}
	// Take away what leads into no circle, until only circles, and what is between them, are left.
	for again := true; again; {
		again = false
		for f, to := range calls {
			to = slices.DeleteFunc(slices.Clone(to), func(g *output.Function) bool { _, there := calls[g]; return !there || g == f })
			slices.SortFunc(to, func(a, b *output.Function) int { return a.ID - b.ID })
			if calls[f] = slices.Compact(to); len(to) == 0 {
				delete(calls, f)
				again = true
			}
		}
	}
	for _, to := range calls {
		if len(to) > 1 {
			return true
		}
	}
	return false
}

func (m *made) transient() bool {
	return slices.ContainsFunc(m.functions(), func(f *output.Function) bool {
		return slices.ContainsFunc(f.Deletes, func(id int) bool { x := m.In.Variables[id]; return x != nil && x.Transient })
	})
}

var signed = regexp.MustCompile(`^int\d{1,2}$|^int(1\d\d|2[0-4]\d)$`)

func (m *made) signedImmutable() bool {
	return slices.ContainsFunc(m.lineage, func(b *output.Contract) bool {
		return slices.ContainsFunc(b.Variables, func(x *output.Variable) bool { return x.Mutability == "immutable" && signed.MatchString(x.Type.Name) })
	})
}

// relocated looks for a function that is overridden with parameters in another location.
func (m *made) relocated() bool {
	seen := make(map[string]uint64)
	for _, b := range m.lineage {
		for _, f := range b.Functions {
			if f.Kind != "function" || f.Visibility != "public" && f.Visibility != "internal" {
				continue
			}
			key := f.Name + "(" + strings.Join(f.Parameters, ",")
			if other, there := seen[key]; there && other != f.Calldata {
				return true
			}
			seen[key] = f.Calldata
		}
	}
	return false
}

func (m *made) twoFree() bool {
	var free []*output.Function
	for _, f := range m.In.Functions {
		if f.Kind == "freeFunction" {
			free = append(free, f)
		}
	}
	for i, f := range free {
		if slices.ContainsFunc(free[i+1:], func(g *output.Function) bool { return g.At.File == f.At.File && same(f, g) }) {
			return true
		}
	}
	return false
}

func (m *made) libraryCalldata() bool {
	return slices.ContainsFunc(m.functions(), func(f *output.Function) bool {
		home := m.In.ByID(f.Contract)
		return home != nil && home.Kind == "library" && f.Visibility == "internal" && f.Calldata != 0
	})
}

func (m *made) inheritedConstructor() bool {
	return m.lineage[0].Constructor == nil && slices.ContainsFunc(m.lineage[1:], func(b *output.Contract) bool { return b.Constructor != nil })
}

func (m *made) overriddenPrivate() bool {
	for i, b := range m.lineage {
		for _, f := range b.Functions {
			if f.Visibility == "private" && f.Kind == "function" && slices.ContainsFunc(m.lineage[:i], func(k *output.Contract) bool {
				return slices.ContainsFunc(k.Functions, func(g *output.Function) bool { return same(f, g) })
			}) {
				return true
			}
		}
	}
	return false
}

var nestedArguments = regexp.MustCompile(`^struct |\[\].*\[\d+\]`)

func (m *made) nestedConstructor() bool {
	f := m.lineage[0].Constructor
	return f != nil && slices.ContainsFunc(f.Parameters, nestedArguments.MatchString)
}

func (m *made) constructorPointer() bool {
	return slices.ContainsFunc(m.lineage, func(b *output.Contract) bool {
		return b.Constructor != nil && b.Constructor.Features&output.FunctionVariable != 0
	})
}

// libraryEvents reports whether code comes to a library that has events.
func (m *made) libraryEvents() bool {
	return slices.ContainsFunc(m.functions(), func(f *output.Function) bool {
		home := m.In.ByID(f.Contract)
		return home != nil && home.Kind == "library" && f.Features&output.Encode != 0 && strings.Contains(home.ABI, `"event"`)
	})
}
