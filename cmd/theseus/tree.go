package main

import (
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"theseus/code/link"
	"theseus/code/tree"
	"theseus/code/tree/disk"
	"theseus/printable"
)

func treeCommand(e *env) *cobra.Command {
	c := &cobra.Command{Use: "tree", Short: "Hash, fetch and compare source trees"}
	c.AddCommand(treeHashCommand(e), treeFetchCommand(e), treeDiffCommand(e))
	return c
}

func treeHashCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "hash [DIR]",
		Short: "Print the tree hash of a folder",
		Long: `Print the 32 bytes that people approve: SHA-256 over the sorted files of a folder.
Whoever has coreutils can check it, inside DIR:

  find . -name .git -prune -o -type f -printf '%P\n' | LC_ALL=C sort | xargs -d '\n' sha256sum -- | sha256sum`,
		Example: "  theseus tree hash ./contracts",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			dir := "."
			if len(args) == 1 {
				dir = args[0]
			}
			if err := isFolder(dir); err != nil {
				return err
			}
			h, err := tree.Sum(cmd.Context(), disk.Dir(dir), tree.Limits{})
			if err != nil {
				return err
			}
			return e.print(map[string]any{"treeHash": h}, func(w io.Writer) { fmt.Fprintln(w, h) })
		},
	}
}

func treeFetchCommand(e *env) *cobra.Command {
	var commit string
	c := &cobra.Command{
		Use:   "fetch LINK DIR",
		Short: "Fetch the tree that a link stands for",
		Long: `Fetch a tree into DIR, which must not exist yet. A link is a page of a git host as people paste it,
git+https://host/repo#ref:sub/dir, git+file:///repo#ref:sub/dir, a .tar.gz, or a folder.
Links into this machine need --allow-private.`,
		Example: "  theseus tree fetch https://github.com/freeflowuniverse/mysmartcontract/src ./src",
		Args:    cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			l, err := e.parseLink(args[0])
			if err != nil {
				return err
			}
			var at link.Commit
			if commit != "" {
				if at, err = link.ParseCommit(commit); err != nil {
					return usage("%w", err)
				}
			}
			if _, err := os.Lstat(args[1]); err == nil {
				return usage("%s is there already; name a folder that is not", args[1])
			}
			f := link.Fetcher{AllowPrivate: e.allowPrivate, Logger: e.logger(), Credentials: credentials}
			e.progress("fetching %s", args[0])
			fetched, err := f.Fetch(cmd.Context(), l, at, args[1])
			if err != nil {
				return err
			}
			return e.print(map[string]any{"treeHash": fetched.Tree, "commit": fetched.Commit, "dir": args[1]}, func(w io.Writer) {
				fmt.Fprintf(w, "tree    %v\n", fetched.Tree)
				if !fetched.Commit.IsZero() {
					fmt.Fprintf(w, "commit  %v\n", fetched.Commit)
				}
			})
		},
	}
	c.Flags().StringVar(&commit, "commit", "", "fetch this commit instead of what the link resolves to now")
	return c
}

func treeDiffCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "diff DIR_A DIR_B",
		Short:   "List the files that differ; exit code 2 if any do",
		Example: "  theseus tree diff ./approved ./mine",
		Args:    cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			for _, dir := range args {
				if err := isFolder(dir); err != nil {
					return err
				}
			}
			changes, err := tree.Diff(cmd.Context(), disk.Dir(args[0]), disk.Dir(args[1]), tree.Limits{})
			if err != nil {
				return err
			}
			if changes == nil {
				changes = []tree.Change{}
			}
			if err := e.print(changes, func(w io.Writer) {
				for _, c := range changes {
					mark := "~"
					if c.Old.IsZero() {
						mark = "+"
					} else if c.New.IsZero() {
						mark = "-"
					}
					fmt.Fprintln(w, mark, printable.Text(c.Path))
				}
			}); err != nil || len(changes) == 0 {
				return err
			}
			return differs("%d files differ", len(changes))
		},
	}
}

func isFolder(dir string) error {
	info, err := os.Stat(dir)
	if err != nil {
		return usage("%w", err)
	}
	if !info.IsDir() {
		return usage("%s is not a folder", dir)
	}
	return nil
}
