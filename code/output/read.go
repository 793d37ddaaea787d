package output

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"theseus/code/jsontree"
)

const (
	maxText  = 64 << 20 // of one text that is kept: code, an ABI, a layout
	maxUnits = 200_000  // files or contracts of one document
)

// ErrNoOutput says that a document is JSON but holds nothing of a compiler.
var ErrNoOutput = errors.New("neither standard-JSON output nor a build-info with an output")

// Read reads one document: standard-JSON output, or the build-info of Foundry or Hardhat. Whatever cannot be read within it is named
// in Errors of the compilation, and what depends on that is undecided; an error is for documents that are not read at all.
func Read(name string, from io.Reader) (*Compilation, error) {
	c := newCompilation(name)
	s := newScanner(from)
	found := false
	err := s.object(func(key string) (err error) {
		switch key {
		case "output":
			found = true
			return c.output(s)
		case "contracts", "sources":
			found = true
			return c.outputMember(s, key)
		case "input":
			return c.input(s)
		case "solcLongVersion":
			c.Compiler, err = s.text(maxKey)
		case "solcVersion":
			var v string
			if v, err = s.text(maxKey); c.Compiler == "" {
				c.Compiler = v
			}
		default:
			err = s.skip()
		}
		return err
	})
	if err == nil {
		err = s.finish()
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if !found {
		return nil, fmt.Errorf("%s: %w", name, ErrNoOutput)
	}
	c.finish()
	return c, nil
}

// ReadPair reads an output whose input stands in a document of its own; input may be nil.
func ReadPair(name string, input, output io.Reader) (*Compilation, error) {
	c, err := Read(name, output)
	if err != nil || input == nil {
		return c, err
	}
	s := newScanner(input)
	err = s.object(func(key string) error {
		switch key {
		case "settings":
			return c.settings(s)
		case "sources":
			return c.texts(s)
		case "input":
			return c.input(s)
		case "solcLongVersion", "solcVersion":
			v, err := s.text(maxKey)
			if len(v) > len(c.Compiler) {
				c.Compiler = v
			}
			return err
		}
		return s.skip()
	})
	if err != nil {
		return nil, fmt.Errorf("input of %s: %w", name, err)
	}
	return c, nil
}

func newCompilation(file string) *Compilation {
	return &Compilation{
		File: file, Structs: make(map[int]*Struct), Members: make(map[int]*Variable), Enums: make(map[int]*Enum), Ordinals: make(map[int]int), Values: make(map[int]*TypeName), Functions: make(map[int]*Function),
		Variables: make(map[int]*Variable), Uses: make(map[int]int), Notes: make(map[any]any), byID: make(map[int]*Contract), sources: make(map[string]*source),
		asts: jsontree.Reader{Keep: kept, Watch: "nodeType", Known: kinds}, types: make(map[string]*TypeName), words: make(map[string]string),
	}
}

func (c *Compilation) source(file string) *source {
	s := c.sources[file]
	if s == nil {
		s = new(source)
		c.sources[file] = s
	}
	return s
}

// named is the contract of a source and a name, made when it is first heard of.
func (c *Compilation) named(source, name string) *Contract {
	if c.index == nil {
		c.index = make(map[[2]string]*Contract)
	}
	k := c.index[[2]string{source, name}]
	if k == nil {
		k = &Contract{In: c, Source: source, Name: name}
		c.index[[2]string{source, name}] = k
		c.Contracts = append(c.Contracts, k)
	}
	return k
}

func (c *Compilation) output(s *scanner) error {
	return s.object(func(key string) error { return c.outputMember(s, key) })
}

func (c *Compilation) outputMember(s *scanner, key string) error {
	switch key {
	case "contracts":
		return s.object(func(file string) error {
			return s.object(func(name string) error {
				if len(c.Contracts) == maxUnits {
					return s.fail("more than %d contracts", maxUnits)
				}
				return c.compiled(s, c.named(strings.Clone(file), strings.Clone(name)))
			})
		})
	case "sources":
		return s.object(func(file string) error {
			if len(c.sources) > maxUnits {
				return s.fail("more than %d files", maxUnits)
			}
			return s.object(func(key string) error {
				switch key {
				case "ast":
					raw, err := s.raw()
					if err != nil {
						return err
					}
					if err := c.unit(file, raw); err != nil {
						c.Errors = append(c.Errors, fmt.Sprintf("AST of %s: %v", file, err))
						c.source(file).unknown = "an AST that cannot be read"
					}
					return nil
				}
				return s.skip()
			})
		})
	}
	return s.skip()
}

// compiled reads what the compiler says of one contract.
func (c *Compilation) compiled(s *scanner, k *Contract) error {
	kept := func(to *string) error {
		raw, err := s.raw()
		if err != nil {
			return err
		}
		if len(raw) > maxText {
			return s.fail("longer than %d MiB", maxText>>20)
		}
		if !bytes.Equal(raw, []byte("null")) {
			*to = string(raw)
		}
		return nil
	}
	return s.object(func(key string) error {
		switch key {
		case "abi":
			return kept(&k.ABI)
		case "storageLayout":
			return kept(&k.StorageLayout)
		case "transientStorageLayout":
			return kept(&k.TransientLayout)
		case "evm":
			return s.object(func(key string) error {
				switch key {
				case "bytecode":
					return c.code(s, &k.Creation, false)
				case "deployedBytecode":
					return c.code(s, &k.Runtime, true)
				case "methodIdentifiers":
					k.Selectors = make(map[string]string)
					return s.object(func(signature string) (err error) {
						k.Selectors[signature], err = s.text(maxKey)
						return err
					})
				}
				return s.skip()
			})
		}
		return s.skip()
	})
}

func (c *Compilation) code(s *scanner, b *Bytecode, ops bool) error {
	return s.object(func(key string) error {
		switch key {
		case "object":
			raw, err := s.raw()
			if err != nil {
				return err
			}
			if len(raw) > maxText {
				return s.fail("code longer than %d MiB", maxText>>20)
			}
			digits := bytes.TrimPrefix(bytes.Trim(raw, `"`), []byte("0x"))
			libraries := b.Libraries
			if *b = (Bytecode{Size: len(digits) / 2}); ops {
				*b = c.codes.bytecode(digits)
			}
			b.Libraries = libraries
			return nil
		case "linkReferences":
			return s.object(func(file string) error {
				return s.object(func(name string) error {
					b.Libraries = append(b.Libraries, file+":"+name)
					return s.skip()
				})
			})
		}
		return s.skip()
	})
}

func (c *Compilation) input(s *scanner) error {
	return s.object(func(key string) error {
		switch key {
		case "settings":
			return c.settings(s)
		case "sources":
			return c.texts(s)
		}
		return s.skip()
	})
}

func (c *Compilation) settings(s *scanner) error {
	raw, err := s.raw()
	if err != nil {
		return err
	}
	r := jsontree.Reader{Keep: jsontree.NamesOf("evmVersion viaIR optimizer enabled details yul yulDetails optimizerSteps")}
	v, err := r.Parse(raw)
	if err != nil {
		return s.fail("settings: %v", err)
	}
	optimizer := v.Get("optimizer")
	details := optimizer.Get("details")
	c.Settings = Settings{EVMVersion: v.Get("evmVersion").String(), ViaIR: v.Get("viaIR").Bool(), Optimizer: optimizer.Get("enabled").Bool(), Known: true,
		Steps: details.Get("yulDetails").Get("optimizerSteps").String()}
	if yul := details.Get("yul"); yul.There() {
		c.Settings.Yul = strconv.FormatBool(yul.Bool())
	}
	return nil
}

// texts notes where the lines of the sources start.
func (c *Compilation) texts(s *scanner) error {
	return s.object(func(file string) error {
		return s.object(func(key string) error {
			if key != "content" {
				return s.skip()
			}
			raw, err := s.raw()
			if err != nil || len(raw) < 2 || raw[0] != '"' {
				return err
			}
			c.source(strings.Clone(file)).lines = lineStarts(raw[1 : len(raw)-1])
			return nil
		})
	})
}

// lineStarts are where the lines of a text start, counted in bytes of the text and not of how JSON writes it.
func lineStarts(raw []byte) []int {
	lines := make([]int, 1, 1+bytes.Count(raw, []byte(`\n`)))
	at := 0
	for {
		i := bytes.IndexByte(raw, '\\')
		if i < 0 || i+1 == len(raw) {
			return lines
		}
		at, raw = at+i, raw[i:]
		n := 2
		switch raw[1] {
		case 'n':
			lines = append(lines, at+1)
		case 'u':
			// Two of them may be one character.
			if n = min(6, len(raw)); len(raw) >= 12 && raw[6] == '\\' && raw[7] == 'u' && len([]rune(jsontree.Unescape(raw[:12]))) == 1 {
				n = 12
			}
			text := jsontree.Unescape(raw[:n])
			if text == "\n" {
				lines = append(lines, at+1)
			}
			at += len(text) - 1
		}
		at, raw = at+1, raw[n:]
	}
}

// finish ties together what came in any order.
func (c *Compilation) finish() {
	slices.SortFunc(c.Contracts, func(a, b *Contract) int {
		return cmp.Or(strings.Compare(a.Source, b.Source), strings.Compare(a.Name, b.Name))
	})
	value := func(slot *[]byte, constant int) {
		if x := c.Variables[constant]; *slot == nil && x != nil {
			*slot = x.Value
		}
	}
	for _, f := range c.Functions {
		for i := range f.Ops {
			value(&f.Ops[i].Slot, f.Ops[i].constant)
		}
		for i := range f.Slots {
			value(&f.Slots[i].Slot, f.Slots[i].constant)
		}
	}
	for _, k := range c.Contracts {
		if k.Unknown != "" || k.ID == 0 {
			continue
		}
		for _, id := range k.Bases {
			switch b := c.byID[id]; {
			case b == nil:
				k.Unknown = "a base whose AST is not there"
			case b.Unknown != "":
				k.Unknown = b.Unknown
			case c.source(b.Source).unknown != "":
				k.Unknown = c.source(b.Source).unknown
			}
		}
	}
}
