// Package audit decides about upgrades: it finds the contracts and what they are held against (select.go), runs the checks of packages
// layout and rules, sets aside what the user allows, and gives a report, also in the forms of other tools (sarif.go).
package audit

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"theseus/code/output"
	"theseus/safety"
	"theseus/safety/layout"
	"theseus/upgrade"
)

// Options of a check.
type Options struct {
	Contract  string            // NAME or SOURCE:NAME; empty: all that can be upgraded
	Names     []string          // SOURCE:NAME of those that count where Contract is empty; none: those that look so
	Reference string            // what Contract is held against; empty: the same name, or what its annotation names
	Kind      string            // uups, transparent, beacon; empty: found out
	Allow     map[string]string // reasons by code

	// Superseded are contracts that count as not there, but for what else stands in their documents.
	Superseded map[*output.Contract]bool
}

// Verdict sums up findings.
type Verdict string

const (
	Safe      Verdict = "safe"
	Unsafe    Verdict = "unsafe"
	Undecided Verdict = "undecided"
)

// Result is the answer about one contract.
type Result struct {
	Contract  string           `json:"contract"`
	Document  string           `json:"document,omitempty"`  // where several have a contract of this name
	Reference string           `json:"reference,omitempty"` // empty: there is nothing that it replaces
	Kind      string           `json:"kind"`
	Verdict   Verdict          `json:"verdict"`
	Findings  []safety.Finding `json:"findings"`
	// Digest is that of the findings that stand, whatever the user allows: a validator with the same checks finds the same.
	Digest upgrade.FindingsDigest `json:"findingsDigest"`
}

// Report is the answer about all that was given.
type Report struct {
	Verdict Verdict  `json:"verdict"`
	Results []Result `json:"results"`
	Notes   []string `json:"notes,omitempty"`
}

// Run checks contracts of new against those of reference, or, where reference is empty, against those of new that they name.
func Run(new, reference []*output.Compilation, opts Options) (*Report, error) {
	pairs, err := choose(new, reference, opts)
	if err != nil {
		return nil, err
	}
	report := &Report{Verdict: Safe, Results: []Result{}}
	shared := sharedBy(pairs)
	for _, p := range pairs {
		report.Results = append(report.Results, p.check(opts, shared))
	}
	for _, c := range slices.Concat(new, reference) {
		for _, e := range c.Errors {
			report.Notes = append(report.Notes, c.File+": "+e)
		}
	}
	for _, r := range report.Results {
		report.Verdict = worse(report.Verdict, r.Verdict)
	}
	slices.SortStableFunc(report.Results, func(a, b Result) int {
		return cmp.Or(cmp.Compare(a.Contract, b.Contract), cmp.Compare(a.Document, b.Document))
	})
	return report, nil
}

func worse(a, b Verdict) Verdict {
	if a == Unsafe || b == Unsafe {
		return Unsafe
	}
	if a == Undecided || b == Undecided {
		return Undecided
	}
	return Safe
}

func (p *pair) check(opts Options, shared *shared) Result {
	defer shared.done(p.new)
	r := Result{Contract: p.new.Full(), Findings: p.findings, Kind: cmp.Or(opts.Kind, kindOf(p.new))}
	if p.several {
		r.Document = p.new.In.File
	}
	if r.Findings == nil {
		r.Findings = []safety.Finding{}
	}
	for _, k := range []*output.Contract{p.new, p.old} {
		if b := circle(k); b != nil {
			r.Findings = append(r.Findings, safety.Finding{Code: "not-decided", Severity: safety.Undecided, Contract: r.Contract,
				Message: fmt.Sprintf("it and its base %s inherit from each other: no compiler accepts that", b.Name)})
		}
	}
	l := shared.layout(p.new)
	var old *layout.Layout
	if p.old != nil {
		defer shared.done(p.old)
		old = shared.layout(p.old)
		r.Reference = p.old.Full()
		r.Findings = append(r.Findings, layout.Compare(old, l)...)
		r.Findings = append(r.Findings, shared.rules.Compare(p.old, p.new, r.Kind)...)
	} else {
		for _, problem := range l.Problems {
			r.Findings = append(r.Findings, safety.Finding{Code: "not-decided", Severity: safety.Undecided, Contract: r.Contract, Message: problem})
		}
	}
	r.Findings = append(r.Findings, layout.Check(l, old)...)
	r.Findings = append(r.Findings, shared.rules.Check(p.new, p.old, r.Kind)...)
	for i := range r.Findings {
		if f := &r.Findings[i]; f.Code == "not-decided" && f.Remedy == "" && (lacking(p.new) || p.old != nil && lacking(p.old)) {
			f.Remedy = complete
		}
	}
	allow(r.Findings, p.new, nil)
	r.Digest = safety.Digest(r.Findings)
	allow(r.Findings, p.new, opts.Allow)
	slices.SortStableFunc(r.Findings, func(a, b safety.Finding) int { return rank(a) - rank(b) })
	r.Verdict = verdict(r.Findings)
	return r
}

// circle is a base that inherits from a contract itself; nil: as it should be.
func circle(k *output.Contract) *output.Contract {
	if k == nil || k.ID == 0 {
		return nil
	}
	for _, b := range k.Lineage() {
		if b.ID != k.ID && slices.Contains(b.Bases, k.ID) {
			return b
		}
	}
	return nil
}

// lacking reports whether the compiler was not asked for all that a check needs.
func lacking(k *output.Contract) bool { return k.StorageLayout == "" || k.ID == 0 }

// foundry is how Foundry is told to keep all that a check needs, in artifacts and in build-infos.
const foundry = `ast = true and extra_output = ["storageLayout"] in foundry.toml, then forge build --force --build-info`

// complete is how people get documents that have all of it.
const complete = `compile everything anew with storage layout and AST. Foundry: ` + foundry + `. Hardhat: settings: {outputSelection: {"*": {"*": ["storageLayout"], "": ["ast"]}}} in its configuration, ` +
	`then npx hardhat compile --force. solc --standard-json: the same settings with "abi", "evm.bytecode", "evm.deployedBytecode" and ` +
	`"evm.methodIdentifiers" beside "storageLayout"`

func rank(f safety.Finding) int {
	n := slices.Index([]safety.Severity{safety.Unsafe, safety.Undecided, safety.Warning}, f.Severity)
	if f.Allowed != "" {
		n += 10
	}
	return n
}

func verdict(findings []safety.Finding) Verdict {
	v := Safe
	for _, f := range findings {
		switch {
		case f.Allowed != "":
		case f.Severity == safety.Unsafe:
			v = worse(v, Unsafe)
		case f.Severity == safety.Undecided:
			v = worse(v, Undecided)
		}
	}
	return v
}

// elsewhere are the words that other tools use for codes of ours, where a contract's own annotation allows them as a whole. Annotations of
// functions and variables are for package rules.
var elsewhere = map[string]string{
	"external-library-linking": "library-link", "missing-public-upgradeto": "upgrade-lost", "internal-function-storage": "function-pointer",
	"missing-initializer": "initializer-missing", "missing-initializer-call": "initializer-parent", "duplicate-initializer-call": "initializer-twice",
}

// allow sets findings aside: those that the user gives a reason for, and those that an annotation of the contract allows. What could not
// be decided cannot be allowed.
func allow(findings []safety.Finding, k *output.Contract, reasons map[string]string) {
	annotated := make(map[string]string)
	if text, ok := k.Tagged("oz-upgrades-unsafe-allow"); ok {
		for _, word := range strings.Fields(text) {
			annotated[elsewhere[word]] = "@custom:oz-upgrades-unsafe-allow of " + k.Name
		}
	}
	for i := range findings {
		f := &findings[i]
		if f.Code == "not-decided" {
			continue
		}
		if reason, ok := reasons[f.Code]; ok {
			f.Allowed = reason
		} else if where, ok := annotated[f.Code]; ok {
			f.Allowed = where
		}
	}
}
