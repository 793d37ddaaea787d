package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"theseus/code/build"
)

func initCommand(e *env) *cobra.Command {
	var opts build.InitOptions
	c := &cobra.Command{
		Use:   "init [DIR]",
		Short: "Write theseus.json for a project",
		Long: `Write the recipe, theseus.json, from what a Foundry or Hardhat project says, or ask. The project's own scripts are
never run: a Hardhat configuration is read as text, and what was guessed is said. --yes takes every proposal.`,
		Example: "  theseus init ./my-foundry-project",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			dir := "."
			if len(args) == 1 {
				dir = args[0]
			}
			if err := isFolder(dir); err != nil {
				return err
			}
			if e.terminal && !e.yes {
				opts.Ask = func(question, proposal string) (string, error) {
					fmt.Fprintf(e.err, "%s [%s]: ", question, proposal)
					answer, err := e.in.ReadString('\n')
					if err == io.EOF {
						err = nil
					}
					return strings.TrimSpace(answer), err
				}
			}
			_, report, err := build.Init(cmd.Context(), dir, opts)
			if err != nil {
				return wrong(err)
			}
			return e.print(report, func(w io.Writer) {
				project := " for a " + report.Project + " project"
				if report.Project == "none" {
					project = ""
				}
				fmt.Fprintf(w, "wrote theseus.json%s: %s\n", project, strings.Join(report.Contracts, ", "))
				for _, g := range report.Guessed {
					fmt.Fprintln(w, "guessed:", g)
				}
				for _, t := range report.ToDo {
					fmt.Fprintln(w, "to do:  ", t)
				}
				fmt.Fprintln(w, "next: theseus vendor, if it imports packages; then theseus build")
			})
		},
	}
	c.Flags().BoolVar(&opts.Force, "force", false, "replace a recipe that is there")
	return c
}
