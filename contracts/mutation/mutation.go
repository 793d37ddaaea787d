// Package mutation asks how good the tests of our contracts are: it makes one small mistake at a time in contracts/src (a mutant),
// and a mutant that no test notices (a survivor) is a test that is missing, or a mistake that makes no difference.
//
// The compiler's own syntax tree says where mistakes can be made, so there is no parser here. Hundreds of mutants are compiled
// at once into a variant of the contracts: each mutated body stands beside the original, and the number that PREVRANDAO answers
// chooses one. No contract of ours uses that opcode, it costs two gas, and it answers in constructors, libraries, assembly and
// behind proxies alike.
//
// The tests are those of package contracts, built once, and started once per mutant with two environment variables: VariantVar
// names the file with the variant's code, MutantVar the mutant's number. Only those tests are asked that come to where the mutant is
// chosen; the run without a mutant tells which do.
package mutation

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"
)

// What tells a test binary which code to test, with which of its mutants, and where to add lines "test number" that say which
// tests come to the choice of which mutants; for that the mutant is Nobody.
const (
	VariantVar = "THESEUS_VARIANT"
	MutantVar  = "THESEUS_MUTANT"
	ReachedVar = "THESEUS_REACHED"
)

// Nobody is the number of no mutant.
const Nobody = 0x6e6f626f6479

// Mutant is one mistake.
type Mutant struct {
	File     string // in contracts/src
	Function string // "Contract.function", the constant "Contract.NAME", or "Contract.function modifier"
	Operator string
	// Statement is the source text around the mistake, on one line; what it says first, what it says instead.
	Statement, From, To string
	// Nth tells mutants apart whose other fields are equal.
	Nth int

	// plain is the mistake itself; edits are what a variant makes of it. They differ for constants: declares is the text of a
	// second constant, which the edited bodies name instead.
	plain    edit
	edits    []edit
	declares string
	at       int  // where in File the declaration goes
	alone    bool // no variant can hold it together with others
}

// edit replaces a piece of the source of one host.
type edit struct {
	host       *host
	start, end int
	text       string
}

// ID names a mutant as long as the text around it stays: it does not depend on line numbers.
func (m *Mutant) ID() string {
	h := sha256.Sum256([]byte(m.key()))
	return hex.EncodeToString(h[:5])
}

func (m *Mutant) key() string {
	return strings.Join([]string{m.File, m.Function, m.Operator, m.Statement, m.From, m.To, strconv.Itoa(m.Nth)}, "\x00")
}

// String is a mutant on one line.
func (m *Mutant) String() string {
	return m.Function + ": " + m.Statement + " · " + shown(m.From) + " → " + shown(m.To)
}

func shown(text string) string {
	if text == "" {
		return "(nothing)"
	}
	return text
}

// oneLine is source text without comments and with single spaces.
func oneLine(text string) string {
	var kept []string
	for line := range strings.Lines(text) {
		if code, _, comment := strings.Cut(line, "// "); comment {
			line = code
		}
		kept = append(kept, strings.Fields(line)...)
	}
	return strings.Join(kept, " ")
}
