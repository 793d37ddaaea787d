package review

import (
	"bytes"
	"encoding/json"
	"fmt"

	"theseus/code/build"
	"theseus/code/output"
	"theseus/code/syntax"
)

// Side is code before or after the change: what a tree builds to, and what the compiler said of its source.
type Side struct {
	Artifact *build.Artifact
	Contract string            // "path:name"
	Sources  map[string]string // by path: the very text that was compiled

	compiled *output.Compilation // for the checks
	tree     *syntax.Tree        // nil: there is none
	debug    debug
}

// debug is what the compiler says about runtime code.
type debug struct {
	SourceMap           string
	ImmutableReferences map[string][]struct{ Start, Length int }
}

// NewSide reads the evidence of a build.
func NewSide(a *build.Artifact, e *build.Evidence) (*Side, error) {
	s := &Side{Artifact: a, Contract: e.Contract}
	var err error
	if s.tree, err = syntax.Read(e.Document); err != nil {
		return nil, err
	}
	s.Sources = s.tree.Sources
	if s.compiled, err = output.Read(a.Contract, bytes.NewReader(e.Document)); err != nil {
		return nil, fmt.Errorf("compiler's output: %w", err)
	}
	var d struct {
		Output struct {
			Contracts map[string]map[string]struct {
				EVM struct{ DeployedBytecode debug }
			}
		}
	}
	if err := json.Unmarshal(e.Document, &d); err != nil {
		return nil, err
	}
	for file, contracts := range d.Output.Contracts {
		for name, c := range contracts {
			if file+":"+name == s.Contract {
				s.debug = c.EVM.DeployedBytecode
			}
		}
	}
	return s, nil
}

// evidence of the contract for the checks; nil: there is none.
func (s *Side) evidence() *output.Contract {
	if s == nil || s.compiled == nil {
		return nil
	}
	for _, k := range s.compiled.Contracts {
		if k.Full() == s.Contract {
			return k
		}
	}
	return nil
}
