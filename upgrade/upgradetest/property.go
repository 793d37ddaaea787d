package upgradetest

import (
	"fmt"
	"strings"
)

// Property is a promise of the contracts about every single step: what was before, what was done, what is after.
type Property[Step any] struct {
	// ID is stable: CR for CodeRegistry, AU for Authority, MP for ManagedProxy, OP for the operator contract.
	ID string
	// Sentence says it to people.
	Sentence string
	// Holds reports whether a step keeps the promise.
	Holds func(Step) bool
}

// Broken are the properties that a step breaks, as lines for a report; none is the good case.
func Broken[Step any](properties []Property[Step], step Step) (lines []string) {
	for _, p := range properties {
		if !p.Holds(step) {
			lines = append(lines, p.ID+" is broken: "+p.Sentence)
		}
	}
	return lines
}

// PropertiesMarkdown is the page of all properties.
func PropertiesMarkdown() string {
	var page strings.Builder
	page.WriteString(`# What the contracts promise of every step

Written out of ` + "`upgrade/upgradetest`" + ` (` + "`go test ./upgrade/upgradetest -update`" + `). Each property is checked on the model of the contracts, over all
sequences of a small alphabet of actions up to a depth and over random walks; the same checks run on the contracts in the EVM, on
random walks with reorganisations. A test damages steps that happened and sees every check fail for some of them.
`)
	WriteTable(&page, "CodeRegistry: records of code", RecordProperties)
	WriteTable(&page, "Authority and ManagedProxy: the one road to other code", AuthorityProperties)
	WriteTable(&page, "PermissionedVerificationOperator: rounds", RoundProperties)
	return page.String()
}

// WriteTable adds a section with a table of properties to a page.
func WriteTable[Step any](page *strings.Builder, title string, properties []Property[Step]) {
	fmt.Fprintf(page, "\n## %s\n\n| id | property |\n|---|---|\n", title)
	for _, p := range properties {
		fmt.Fprintf(page, "| %s | %s |\n", p.ID, p.Sentence)
	}
}
