package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"theseus/chain/bind"
	"theseus/upgrade"
)

// commands are all that can be called, by their path. The folder of keys is shown as people know it.
func commands(t *testing.T) []*cobra.Command {
	for _, name := range []string{"THESEUS_RPC", "THESEUS_NETWORK", "THESEUS_ACCOUNT", "THESEUS_KEYSTORE", "THESEUS_PASSWORD_FILE", "THESEUS_SIGNER"} {
		t.Setenv(name, "")
	}
	t.Setenv("THESEUS_HOME", "~/.theseus")
	var all []*cobra.Command
	var walk func(c *cobra.Command)
	walk = func(c *cobra.Command) {
		all = append(all, c)
		for _, sub := range c.Commands() {
			walk(sub)
		}
	}
	walk(rootCommand(newEnv(t.Context())))
	return all
}

func TestEveryCommandExplainsItself(t *testing.T) {
	for _, c := range commands(t) {
		if c.Short == "" || strings.HasSuffix(c.Short, ".") {
			t.Errorf("%s: short text %q", c.CommandPath(), c.Short)
		}
		if !c.Runnable() {
			continue
		}
		words := append([]string{"theseus"}, strings.Fields(c.CommandPath())[1:]...)
		if !strings.Contains(c.Example, "  "+strings.Join(words, " ")) {
			t.Errorf("%s: its example is %q", c.CommandPath(), c.Example)
		}
		if c.InheritedFlags().Lookup("json") == nil {
			t.Errorf("%s has no --json", c.CommandPath())
		}
	}
}

// TestManual holds docs/cli.md equal to what --help says. THESEUS_UPDATE=1 writes it.
func TestManual(t *testing.T) {
	var b bytes.Buffer
	b.WriteString("# Command line\n\nMade from the program's own help; `THESEUS_UPDATE=1 go test ./cmd/theseus -run TestManual` writes it. Exit codes and errors: [exit-codes.md](exit-codes.md).\n")
	flags := func(title string, f *pflag.FlagSet) {
		if f.HasAvailableFlags() {
			fmt.Fprintf(&b, "\n%s:\n\n```text\n%s```\n", title, f.FlagUsages())
		}
	}
	for _, c := range commands(t) {
		if !c.HasParent() {
			fmt.Fprintf(&b, "\n```text\n%s\n```\n", c.Long)
			flags("Flags of every command", c.PersistentFlags())
			continue
		}
		fmt.Fprintf(&b, "\n## %s\n\n", c.CommandPath())
		if c.Runnable() {
			forms := strings.Split(c.Use, " | ") // each with the command's name or without
			for i, form := range forms {
				forms[i] = strings.TrimSpace(c.CommandPath() + " " + strings.TrimSpace(strings.TrimPrefix(form, c.Name())))
			}
			fmt.Fprintf(&b, "`%s`\n\n", strings.Join(forms, " | "))
		}
		text := c.Long
		if text == "" {
			text = c.Short + "."
		}
		// Indented lines of a text are commands or forms.
		b.WriteString(regexp.MustCompile(`(?m)^  (.*)$`).ReplaceAllString(text, "    $1") + "\n")
		if c.Example != "" {
			fmt.Fprintf(&b, "\n```sh\n%s\n```\n", strings.ReplaceAll(strings.TrimPrefix(c.Example, "  "), "\n  ", "\n"))
		}
		flags("Flags", c.LocalNonPersistentFlags())
	}
	const file = "../../docs/cli.md"
	if os.Getenv("THESEUS_UPDATE") == "1" {
		if err := os.WriteFile(file, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	committed, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(committed, b.Bytes()) {
		t.Error("docs/cli.md is stale: run with THESEUS_UPDATE=1")
	}
}

// rows of the tables of docs/exit-codes.md, by their first column.
func rows(t *testing.T) map[string][]string {
	t.Helper()
	page, err := os.ReadFile("../../docs/exit-codes.md")
	if err != nil {
		t.Fatal(err)
	}
	found := make(map[string][]string)
	for line := range strings.Lines(string(page)) {
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
		if len(cells) != 3 || strings.HasPrefix(cells[0], "-") {
			continue
		}
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		if found[cells[0]] != nil {
			t.Errorf("%s has two rows", cells[0])
		}
		if cells[2] == "" {
			t.Errorf("%s has no next step", cells[0])
		}
		found[cells[0]] = cells
	}
	return found
}

func TestExitCodesAreDocumented(t *testing.T) {
	page := rows(t)
	file, err := parser.ParseFile(token.NewFileSet(), "exit.go", nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	codes := 0
	for _, d := range file.Decls {
		constants, ok := d.(*ast.GenDecl)
		if !ok || constants.Tok != token.CONST {
			continue
		}
		for _, spec := range constants.Specs {
			value := spec.(*ast.ValueSpec)
			code, ok := value.Values[0].(*ast.BasicLit)
			if !ok || code.Kind != token.INT {
				continue
			}
			codes++
			want := strings.TrimSpace(value.Comment.Text())
			if row := page[code.Value]; row == nil || row[1] != want {
				t.Errorf("%s is %s, %q; the page has %q", value.Names[0], code.Value, want, row)
			}
		}
	}
	if codes != 7 {
		t.Errorf("exit.go has %d codes", codes)
	}
}

func TestErrorsOfTheContractsAreDocumented(t *testing.T) {
	page := rows(t)
	contract, err := bind.CodeRegistryMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for name, e := range contract.Errors {
		// Room for any arguments; dynamic ones would start at zero, which decodes as well.
		if upgrade.ParseRevert(append(e.ID[:4:4], make([]byte, 32*len(e.Inputs))...)) != nil {
			names = append(names, name)
		}
	}
	if len(names) < 50 {
		t.Fatalf("only %d errors found", len(names))
	}
	for _, name := range names {
		if page["`"+name+"`"] == nil {
			t.Errorf("%s is not on the page", name)
		}
	}
	word := regexp.MustCompile("^`([A-Z][A-Za-z]+)`$")
	for cell := range page {
		if m := word.FindStringSubmatch(cell); m != nil && !slices.Contains(names, m[1]) {
			t.Errorf("%s is no error of the contracts", m[1])
		}
	}
}

func TestEventNames(t *testing.T) {
	var known []string
	contract, err := bind.CodeRegistryMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	proposals, err := bind.ProposalsMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	for _, topic := range upgrade.Topics() {
		if e, err := contract.EventByID(topic); err == nil {
			known = append(known, e.Name)
		} else if e, err := proposals.EventByID(topic); err == nil {
			known = append(known, e.Name)
		}
	}
	slices.Sort(known)
	if named := slices.Sorted(slices.Values(eventNames)); !slices.Equal(named, known) {
		t.Errorf("watch knows %v, the contracts emit %v", named, known)
	}
}

// What docs/rehearse.md names as its evidence is there.
func TestEvidenceOfRehearsals(t *testing.T) {
	page, err := os.ReadFile("../../docs/rehearse.md")
	if err != nil {
		t.Fatal(err)
	}
	named := regexp.MustCompile("`([a-z/]+)\\.(Test[A-Za-z]+)`").FindAllSubmatch(page, -1)
	if len(named) < 30 {
		t.Errorf("%d tests are named", len(named))
	}
	for _, name := range named {
		files, err := filepath.Glob("../../" + string(name[1]) + "/*_test.go")
		if err != nil {
			t.Fatal(err)
		}
		if !slices.ContainsFunc(files, func(file string) bool {
			text, err := os.ReadFile(file)
			return err == nil && bytes.Contains(text, []byte("\nfunc "+string(name[2])+"(t "))
		}) {
			t.Errorf("there is no %s in %s", name[2], name[1])
		}
	}
	for _, name := range regexp.MustCompile("`([a-z_]+\\.txtar)`").FindAllSubmatch(page, -1) {
		if _, err := os.Stat("testdata/" + string(name[1])); err != nil {
			t.Error(err)
		}
	}
}
