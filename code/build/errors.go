package build

import (
	"errors"
	"fmt"
	"strings"

	"theseus/code/solc"
	"theseus/code/tree"
	"theseus/printable"
)

// RecipeError says that theseus.json, or what it asks for, cannot be used. It follows from the tree alone.
type RecipeError struct {
	Field  string // where, as "contracts.Token.constructor[0]"; empty: the whole file
	Reason string // what is wrong and what to write instead
}

func (e *RecipeError) Error() string {
	if e.Field == "" {
		return RecipeFile + ": " + printable.Lines(e.Reason)
	}
	return fmt.Sprintf("%s: %s: %s", RecipeFile, printable.Lines(e.Field), printable.Lines(e.Reason))
}

func recipeErrorf(field, format string, args ...any) error {
	return &RecipeError{Field: field, Reason: fmt.Sprintf(format, args...)}
}

// SourceError says that a source file, or one of its imports, cannot be part of a compilation. It follows from the
// tree alone.
type SourceError struct {
	File   string // path in the tree
	Import string // as written in File; empty: File itself is refused
	Reason string
}

func (e *SourceError) Error() string {
	if e.Import == "" {
		return fmt.Sprintf("%s: %s", printable.Lines(e.File), printable.Lines(e.Reason))
	}
	return fmt.Sprintf("%s imports %q: %s", printable.Lines(e.File), e.Import, printable.Lines(e.Reason))
}

// CompileError carries the compiler's own errors. The same input gives the same ones everywhere.
type CompileError struct {
	Messages []string // formatted by the compiler, control and invisible characters escaped
}

func (e *CompileError) Error() string { return "does not compile:\n" + strings.Join(e.Messages, "\n") }

// ConstructorError says that creation code was refused: what it leaves would not be determined by the tree, or no
// chain would accept it. It follows from the tree alone.
type ConstructorError struct {
	Contract string // name in the recipe
	Op       string // the refused instruction; empty: the run as a whole
	PC       uint64 // where Op stands in the creation code
	Reason   string
}

func (e *ConstructorError) Error() string {
	if e.Op == "" {
		return fmt.Sprintf("constructor of %s: %s", e.Contract, printable.Lines(e.Reason))
	}
	return fmt.Sprintf("constructor of %s: %s at byte %d of the creation code: %s", e.Contract, e.Op, e.PC, printable.Lines(e.Reason))
}

// Deterministic reports whether err is a statement about the tree that everybody who has its bytes can reproduce, and
// not about this machine, its limits or its network. Only then may a validator answer MISMATCH.
func Deterministic(err error) bool {
	var (
		recipe      *RecipeError
		source      *SourceError
		compile     *CompileError
		constructor *ConstructorError
		version     *solc.VersionError
		refused     *tree.RefusedError
	)
	switch {
	case errors.As(err, &recipe), errors.As(err, &source), errors.As(err, &compile), errors.As(err, &constructor),
		errors.As(err, &version):
		return true
	case errors.As(err, &refused):
		return !refused.Limit
	}
	return false
}
