package mutation

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"reflect"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"theseus/code/solc"
)

// compilerVersion is that of the contracts tree.
const compilerVersion solc.Version = "0.8.37"

// Tree is contracts/src as the compiler understands it.
type Tree struct {
	program   *program
	compilers *solc.Compilers
	contracts map[string]string // contracts of the recipe: name to file
	original  sync.Mutex
	originals map[string]map[string]Code
	Mutants   []*Mutant
}

// Code is what a contract of a variant compiles to.
type Code struct {
	Creation, Runtime hexutil.Bytes
	Immutables        bool
}

// Variant is the contracts with some mutants in them, each of which its number switches on, beginning with one.
type Variant struct {
	Contracts map[string]Code
	Mutants   []*Mutant `json:"-"`
	// Alone tells that there is one mutant, and that it is always on.
	Alone bool
}

type problem struct {
	Severity         string
	Message          string
	FormattedMessage string
	SourceLocation   *struct {
		File       string
		Start, End int
	}
}

func firstError(problems []problem) error {
	for _, p := range problems {
		if p.Severity == "error" {
			return errors.New(p.FormattedMessage)
		}
	}
	return nil
}

// Read reads a tree of sources; contracts are those that are deployed, by name, with their files.
func Read(ctx context.Context, files fs.FS, compilers *solc.Compilers, contracts map[string]string) (*Tree, error) {
	texts := make(map[string]string)
	err := fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || path.Ext(name) != ".sol" {
			return err
		}
		content, err := fs.ReadFile(files, name)
		texts[name] = string(content)
		return err
	})
	if err != nil {
		return nil, err
	}
	output, err := compilers.Compile(ctx, compilerVersion, [32]byte{}, input(texts, map[string]any{"*": map[string][]string{"": {"ast"}}}))
	if err != nil {
		return nil, err
	}
	sources, err := readSyntax(output, texts)
	if err != nil {
		return nil, err
	}
	t := &Tree{program: newProgram(sources), compilers: compilers, contracts: contracts, originals: make(map[string]map[string]Code)}
	t.Mutants = t.program.mutants()
	return t, nil
}

func input(texts map[string]string, selection map[string]any) []byte {
	sources := make(map[string]any)
	for name, text := range texts {
		sources[name] = map[string]string{"content": text}
	}
	input, err := json.Marshal(map[string]any{
		"language": "Solidity",
		"sources":  sources,
		"settings": map[string]any{
			"evmVersion": "shanghai", "viaIR": true, "remappings": []string{"@openzeppelin/=vendor/@openzeppelin/"},
			"optimizer": map[string]any{"enabled": true, "runs": 200}, "outputSelection": selection,
			"metadata": map[string]any{"appendCBOR": false}, // a hash of the sources is no difference
		},
	})
	if err != nil {
		panic(err) // texts and words
	}
	return input
}

// Compile puts mutants into variants: as many as will compile together. Those that do not compile at all are refused.
func (t *Tree) Compile(ctx context.Context, mutants []*Mutant) (variants []*Variant, refused []*Mutant, err error) {
	mutants = slices.Clone(mutants)
	for len(mutants) > 0 {
		if mutants[0].alone {
			contracts, problems, err := t.compile(ctx, t.program.plainText(mutants[0]))
			if err != nil {
				return nil, nil, err
			}
			if firstError(problems) != nil {
				refused = append(refused, mutants[0])
			} else {
				variants = append(variants, &Variant{contracts, mutants[:1], true})
			}
			mutants = mutants[1:]
			continue
		}
		together := mutants
		if at := slices.IndexFunc(mutants, func(m *Mutant) bool { return m.alone }); at > 0 {
			together = mutants[:at]
		}
		texts, segments := t.program.variantText(together)
		contracts, problems, err := t.compile(ctx, texts)
		if err != nil {
			return nil, nil, err
		}
		if firstError(problems) == nil {
			variants = append(variants, &Variant{contracts, together, false})
			mutants = mutants[len(together):]
			continue
		}
		wrong := blamed(problems, segments)
		switch {
		case len(wrong) > 0:
			refused = append(refused, wrong...)
			mutants = slices.DeleteFunc(mutants, func(m *Mutant) bool { return slices.Contains(wrong, m) })
		case len(together) == 1: // perhaps only the choice is too much for the compiler
			together[0].alone = true
		default: // the compiler does not say whose fault it is
			for part := range slices.Chunk(together, (len(together)+1)/2) {
				v, r, err := t.Compile(ctx, part)
				if err != nil {
					return nil, nil, err
				}
				variants, refused = append(variants, v...), append(refused, r...)
			}
			mutants = mutants[len(together):]
		}
	}
	return variants, refused, nil
}

// compile gives the contracts that the changed files go into, or the compiler's complaints.
func (t *Tree) compile(ctx context.Context, texts map[string]string) (map[string]Code, []problem, error) {
	var changed []string
	for name, s := range t.program.sources {
		if s.text != texts[name] {
			changed = append(changed, name)
		}
	}
	return t.codes(ctx, texts, changed)
}

// codes compiles the contracts that some files go into.
func (t *Tree) codes(ctx context.Context, texts map[string]string, files []string) (map[string]Code, []problem, error) {
	selection := make(map[string]any)
	for _, file := range t.program.dependents(files...) {
		selected := make(map[string][]string)
		for name, of := range t.contracts {
			if of == file {
				selected[name] = []string{"evm.bytecode.object", "evm.deployedBytecode.object", "evm.deployedBytecode.immutableReferences"}
			}
		}
		if len(selected) > 0 {
			selection[file] = selected
		}
	}
	output, err := t.compilers.Compile(ctx, compilerVersion, [32]byte{}, input(texts, selection))
	if err != nil {
		return nil, nil, err
	}
	var read struct {
		Errors    []problem
		Contracts map[string]map[string]struct {
			EVM struct {
				Bytecode         struct{ Object string }
				DeployedBytecode struct {
					Object              string
					ImmutableReferences map[string]any
				}
			}
		}
	}
	if err := json.Unmarshal(output, &read); err != nil {
		return nil, nil, fmt.Errorf("compiler output: %w", err)
	}
	contracts := make(map[string]Code)
	for _, file := range read.Contracts {
		for name, c := range file {
			creation, err1 := hexutil.Decode("0x" + c.EVM.Bytecode.Object)
			runtime, err2 := hexutil.Decode("0x" + c.EVM.DeployedBytecode.Object)
			if err := errors.Join(err1, err2); err != nil && firstError(read.Errors) == nil {
				return nil, nil, fmt.Errorf("code of %s: %w", name, err)
			}
			contracts[name] = Code{creation, runtime, len(c.EVM.DeployedBytecode.ImmutableReferences) > 0}
		}
	}
	return contracts, read.Errors, nil
}

// blamed are the mutants inside whose text the compiler found errors.
func blamed(problems []problem, segments map[string][]segment) []*Mutant {
	var wrong []*Mutant
	for _, p := range problems {
		if p.Severity != "error" || p.SourceLocation == nil {
			continue
		}
		for _, s := range segments[p.SourceLocation.File] {
			if s.start <= p.SourceLocation.Start && p.SourceLocation.End <= s.end && !slices.Contains(wrong, s.mutant) {
				wrong = append(wrong, s.mutant)
			}
		}
	}
	return wrong
}

// Same tells whether a mutant, compiled alone, gives the very code of the original, so that no test could ever notice it.
func (t *Tree) Same(ctx context.Context, m *Mutant) (bool, error) {
	t.original.Lock()
	defer t.original.Unlock()
	original, ok := t.originals[m.File]
	if !ok {
		texts := make(map[string]string)
		for name, s := range t.program.sources {
			texts[name] = s.text
		}
		var err error
		if original, _, err = t.codes(ctx, texts, []string{m.File}); err != nil {
			return false, err
		}
		t.originals[m.File] = original
	}
	mutated, _, err := t.codes(ctx, t.program.plainText(m), []string{m.File})
	return err == nil && reflect.DeepEqual(original, mutated), err
}

// Files are those with mutants, in the order of their names.
func (t *Tree) Files() []string {
	var files []string
	for _, m := range t.Mutants {
		if !slices.Contains(files, m.File) {
			files = append(files, m.File)
		}
	}
	return files
}

// Digest stands for the text of a file.
func (t *Tree) Digest(file string) string {
	h := sha256.Sum256([]byte(t.program.sources[file].text))
	return hex.EncodeToString(h[:8])
}
