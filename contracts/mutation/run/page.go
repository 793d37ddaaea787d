package main

import (
	"fmt"
	"os"
	"strings"

	"theseus/contracts/mutation"
)

const head = `# Mutants

Written by ` + "`make mutation`" + `. A mutant is ` + "`contracts/src`" + ` with one small mistake in it; one that no test notices shows a test that is
missing, or a mistake that makes no difference. How it is done: package ` + "`contracts/mutation`" + `.

| mistake | what is changed |
|---|---|
| condition | always or never holds; one side of ` + "`&&` or `||`, `!`" + ` forgotten |
| relation | ` + "`<` for `<=`, `==` for `!=`" + ` and the like |
| arithmetic | ` + "`+` for `-`, `&` for `|`, `<<` for `>>`, `++` for `--`" + `; the opcodes of assembly likewise |
| constant | one more, one less, zero; the other boolean; an empty text; the next second or chain |
| statement | forgotten: an assignment, a call, an event, a revert, a return, a first value |
| arguments | two of the same type swapped |
| name | another variable, member, constant or opcode of the same type; ` + "`tx.origin` for `msg.sender`" + ` |
| modifier | forgotten |

` + "`make mutation`" + ` takes hours and goes on where it was ended; ` + "`go run ./contracts/mutation/run -survivors`" + ` prints what nobody noticed so far,
` + "`-files Registry.sol`" + ` tries one file, ` + "`-report`" + ` writes this page. TestContractsObeyTheLaw is not asked (` + "`-skip`" + `): it would take most of the
time, and more tests could only notice more. Every run of the tests tries a sample.

Mutants that do not compile are not counted. *same code*: the compiler makes the code of the original of it, so that there is nothing
to notice. *timed out*: the tests did not end. *noticed* is (killed + timed out) ÷ (mutants − same code − not tried), explained
survivors counted as survivors.

The figures are of the contracts of commit cc82b07. CodeRegistry, PermissionedVerificationOperator, Registry, VerificationService and
ServiceProxy changed since (kinds and roles of Registry; rounds moved to VerificationRounds), and contracts that are newer were not
tried. That run asked tests that take less than half a second, and of the survivors of CodeRegistry, Records and
PermissionedVerificationOperator again those of mutants_coderegistry_test.go or all of TestOperator: slower tests were not asked, and
could only notice more. Explanations of mutants that are gone left explained.txt, which goes with the contracts as they are.

`

// write writes the page.
func (r *results) write(name string) error {
	reasons, err := mutation.Explained()
	if err != nil {
		return err
	}
	var page strings.Builder
	page.WriteString(head)
	page.WriteString("| file | mutants | killed | timed out | same code | survived | of which explained | not tried | noticed |\n|---|---|---|---|---|---|---|---|---|\n")
	var total count
	var survivors []*mutation.Mutant
	row := func(name string, c count) {
		fmt.Fprintf(&page, "| %s | %d | %d | %d | %d | %d | %d | %d | %s |\n", name, c.mutants, c.killed, c.timedOut, c.same, c.explained+c.open, c.explained, c.untried, c.score())
	}
	for _, file := range r.tree.Files() {
		c, open, err := r.count(file)
		if err != nil {
			return err
		}
		row("`"+file+"`", c)
		total.add(c)
		survivors = append(survivors, open...)
	}
	row("all", total)
	if len(survivors) > 0 {
		page.WriteString("\n## Survivors that nobody explained\n\n")
		for _, m := range survivors {
			fmt.Fprintf(&page, "- `%s` %s\n", m.ID(), code(m.String()))
		}
	}
	page.WriteString("\n## Explained\n\n")
	byReason := make(map[string][]*mutation.Mutant)
	var order []string
	present := make(map[string]bool)
	for _, m := range r.tree.Mutants {
		reason, ok := reasons[m.ID()]
		if !ok {
			continue
		}
		present[m.ID()] = true
		if line, known := r.byID[m.ID()]; known && line.Outcome != mutation.Survived {
			fmt.Fprintf(os.Stderr, "explained.txt: %s is %s: %s\n", m.ID(), line.Outcome, m)
		}
		if byReason[reason] == nil {
			order = append(order, reason)
		}
		byReason[reason] = append(byReason[reason], m)
	}
	for _, reason := range order {
		fmt.Fprintf(&page, "%s\n\n", reason)
		for _, m := range byReason[reason] {
			fmt.Fprintf(&page, "- %s\n", code(m.String()))
		}
		page.WriteString("\n")
	}
	for id := range reasons {
		if !present[id] {
			fmt.Fprintf(os.Stderr, "explained.txt: there is no mutant %s any more\n", id)
		}
	}
	return os.WriteFile(name, []byte(strings.TrimRight(page.String(), "\n")+"\n"), 0o644)
}

func code(text string) string { return "`" + strings.ReplaceAll(text, "`", "'") + "`" }
