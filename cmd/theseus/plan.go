package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/chain"
	"theseus/plan"
)

func planCommand(e *env) *cobra.Command {
	var svg string
	var mermaid bool
	c := &cobra.Command{
		Use:   "plan FILE",
		Short: "Show the steps of an upgrade process: what is done, what is next, who must act",
		Long: `Read a plan file, and from the chain at one block, for each step, whether it is done, ready, waiting (for whom, since
who has acted and who has not, in stake and in names), or blocked by a step before it; who must act; the gas and the fee
that are expected. Nothing is sent and nothing is signed. With --account it is also said what that account may do.

docs/plans.md shows a file of every kind.`,
		Example: "  theseus plan upgrade.yaml\n  theseus plan upgrade.yaml --svg upgrade.svg",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			if mermaid && e.json {
				return usage("--mermaid and --json contradict each other: one of them on standard output")
			}
			c, _, err := e.contracts(ctx)
			if err != nil {
				return err
			}
			process, err := e.process(ctx, c, args[0])
			if err != nil {
				return err
			}
			var account common.Address
			if e.account != "" {
				if account, err = e.anyAccount("--account", e.account); err != nil {
					return err
				}
			}
			p, err := process.Look(ctx, account)
			if err != nil {
				return err
			}
			if svg != "" {
				var picture bytes.Buffer
				if err := p.SVG(&picture); err != nil {
					return err
				}
				if err := writeFile(svg, picture.Bytes()); err != nil {
					return err
				}
			}
			if mermaid {
				return p.Mermaid(e.out)
			}
			return e.print(p, func(w io.Writer) { p.Table(w) })
		},
	}
	c.ValidArgsFunction = planFiles
	c.Flags().StringVar(&svg, "svg", "", "also write a picture of the steps to this file")
	c.Flags().BoolVar(&mermaid, "mermaid", false, "print a Mermaid flowchart instead of the table")
	return c
}

// planFiles completes names of YAML files.
func planFiles(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	return []string{"yaml", "yml"}, cobra.ShellCompDirectiveFilterFileExt
}

// process reads a plan file and holds it against the network.
func (e *env) process(ctx context.Context, c *chain.Contracts, path string) (*plan.Process, error) {
	b, err := readFile(path)
	if err != nil {
		return nil, err
	}
	f, err := plan.Parse(b)
	if err != nil {
		return nil, usage("%s: %w", filepath.Base(path), err)
	}
	if f.Kind == plan.KindNetwork {
		if err := e.compileNetwork(ctx, f, filepath.Dir(path)); err != nil {
			return nil, err
		}
	}
	p, err := plan.New(ctx, f, c, os.DirFS(filepath.Dir(path)))
	var wrong *plan.FileError
	if errors.As(err, &wrong) {
		return nil, usage("%s: %w", filepath.Base(path), err)
	}
	return p, err
}
