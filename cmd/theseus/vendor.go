package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"theseus/code/deps"
	"theseus/printable"
)

func vendorCommand(e *env) *cobra.Command {
	var opts deps.Options
	c := &cobra.Command{
		Use:   "vendor [DIR]",
		Short: "Copy a project's package dependencies into its tree",
		Long: `Copy the Solidity files that a project imports from node_modules or lib into its tree, with their licences, and write
the remappings that find them there, so that an ordinary Foundry or Hardhat project can be built from its tree alone.
Nothing of the project is run. Running it again changes nothing; files that differ are refused, not replaced.`,
		Example: "  theseus vendor ./my-hardhat-project --dry-run",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			dir := "."
			if len(args) == 1 {
				dir = args[0]
			}
			if err := isFolder(dir); err != nil {
				return err
			}
			report, err := deps.Vendor(cmd.Context(), dir, opts)
			if err != nil {
				return usage("%w", err)
			}
			return e.print(report, func(w io.Writer) {
				for _, p := range report.Packages {
					fmt.Fprintln(w, "package   ", printable.Text(p.Folder), printable.Text(p.Version))
				}
				for _, r := range report.Remappings {
					fmt.Fprintln(w, "remapping ", printable.Text(r))
				}
				copied := "copied"
				if opts.DryRun {
					copied = "to copy"
				}
				fmt.Fprintf(w, "%s %s, %d unchanged, from %s\n", counted(len(report.Copied), "file"), copied, report.Unchanged, counted(report.Sources, "source"))
			})
		},
	}
	c.Flags().StringSliceVar(&opts.Sources, "sources", nil, "folders or files to start from; empty: the project's source folder")
	c.Flags().StringVar(&opts.Folder, "folder", "", "folder in the tree that takes the copies; empty: vendor")
	c.Flags().BoolVar(&opts.DryRun, "dry-run", false, "say what would be done")
	return c
}
