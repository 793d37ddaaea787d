package build

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// unlinkedCode is code with gaps where the addresses of libraries go.
type unlinkedCode struct {
	Object         string // hexadecimal, with a placeholder of 40 characters in each gap
	LinkReferences map[string]map[string][]codeRange
}

// linked fills each gap with the address of its library, of a nil map with zeros. Gaps are found by the compiler's
// list, which names file and library in full, never by the placeholders, which are shortened.
func (u *unlinkedCode) linked(addresses map[librarySymbol]common.Address) ([]byte, error) {
	object := []byte(u.Object)
	gaps := make(map[codeRange]common.Address)
	for source, names := range u.LinkReferences {
		for name, ranges := range names {
			for _, r := range ranges {
				if (codeRange{2 * r.Start, 2 * r.Length}).within(object) && r.Length == common.AddressLength {
					copy(object[2*r.Start:], strings.Repeat("0", 2*r.Length))
					gaps[r] = addresses[librarySymbol{source, name}]
				}
			}
		}
	}
	code := make([]byte, hex.DecodedLen(len(object)))
	if _, err := hex.Decode(code, object); err != nil {
		return nil, fmt.Errorf("output of the compiler: code: %w", err)
	}
	for r, address := range gaps {
		copy(code[r.Start:], address[:])
	}
	return code, nil
}

// librarySymbol is a library as the compiler names it.
type librarySymbol struct{ source, name string }

func (s librarySymbol) String() string { return s.source + ":" + s.name }

// links are the libraries of one contract.
type links struct {
	addresses map[librarySymbol]common.Address
	libraries []Library
}

// libraries finds, and where the recipe says so builds, what has to be linked into code: the compiler says what, the
// recipe says from where, and neither may name a library that the other does not know.
func (b *builder) libraries(key string, c Contract, code compiledCode, within []string) (*links, error) {
	needed := make(map[librarySymbol]bool)
	for _, u := range []unlinkedCode{code.EVM.Bytecode, code.EVM.DeployedBytecode.unlinkedCode} {
		for source, names := range u.LinkReferences {
			for name := range names {
				needed[librarySymbol{source, name}] = true
			}
		}
	}
	field := "contracts." + key + ".libraries"
	symbols := make([]librarySymbol, 0, len(needed))
	for s := range needed {
		symbols = append(symbols, s)
	}
	slices.SortFunc(symbols, func(a, b librarySymbol) int { return strings.Compare(a.String(), b.String()) })

	l := &links{addresses: make(map[librarySymbol]common.Address)}
	used := make(map[string]bool)
	for _, s := range symbols {
		name, err := nameInRecipe(field, s, symbols, c.Libraries)
		if err != nil {
			return nil, err
		}
		used[name] = true
		if err := b.addLibrary(l, field+"."+name, s, c.Libraries[name], within); err != nil {
			return nil, err
		}
	}
	for _, name := range sortedKeys(c.Libraries) {
		if !used[name] {
			return nil, recipeErrorf(field+"."+name, "the code of %s needs no such library; remove it", key)
		}
	}
	return l, nil
}

// nameInRecipe is the name under which a recipe's libraries have s: its full name, or its bare name if no other library
// that has to be linked has the same.
func nameInRecipe(field string, s librarySymbol, all []librarySymbol, libraries map[string]RecipeLibrary) (string, error) {
	if _, ok := libraries[s.String()]; ok {
		return s.String(), nil
	}
	if _, ok := libraries[s.name]; !ok {
		return "", recipeErrorf(field, "the code needs the library %q of %s; say where it comes from", s.name, s.source)
	}
	for _, other := range all {
		if other != s && other.name == s.name {
			return "", recipeErrorf(field+"."+s.name, "stands for %q and for %q; use these full names", s, other)
		}
	}
	return s.name, nil
}

func (b *builder) addLibrary(l *links, field string, s librarySymbol, from RecipeLibrary, within []string) error {
	if from.Contract == "" {
		l.addresses[s] = from.Address
		return l.add(Library{Source: s.source, Name: s.name, Address: from.Address, CodeHash: from.CodeHash})
	}
	done, err := b.contract(from.Contract, within)
	if err != nil {
		return err
	}
	if (librarySymbol{done.source, done.name}) != s {
		return recipeErrorf(field+".contract", "%q is %s:%s, but the code needs %s", from.Contract, done.source, done.name, s)
	}
	for _, below := range done.artifact.Libraries {
		if err := l.add(below); err != nil {
			return err
		}
	}
	l.addresses[s] = done.artifact.Implementation
	return l.add(Library{
		Source: s.source, Name: s.name, Address: done.artifact.Implementation,
		CodeHash: done.artifact.CodeHash, CreationCode: done.artifact.CreationCode,
	})
}

// add appends a library, once.
func (l *links) add(library Library) error {
	for _, have := range l.libraries {
		if have.Address != library.Address {
			continue
		}
		if have.CodeHash != library.CodeHash {
			return recipeErrorf("contracts", "the library at %s is given with two code hashes", library.Address)
		}
		if have.Source == library.Source && have.Name == library.Name && bytes.Equal(have.CreationCode, library.CreationCode) {
			return nil
		}
	}
	l.libraries = append(l.libraries, library)
	return nil
}

// all is never nil, so that JSON shows a list.
func (l *links) all() []Library { return append([]Library{}, l.libraries...) }

// link gives creation code without arguments and the compiler's runtime code, both linked.
func (l *links) link(code compiledCode) (creation, runtime []byte, err error) {
	creation, err1 := code.EVM.Bytecode.linked(l.addresses)
	runtime, err2 := code.EVM.DeployedBytecode.linked(l.addresses)
	return creation, runtime, errors.Join(err1, err2)
}

func checkCycle(key string, within []string) error {
	if i := slices.Index(within, key); i >= 0 {
		return recipeErrorf("contracts."+key+".libraries", "the libraries need each other: %s", strings.Join(append(within[i:], key), " → "))
	}
	return nil
}
