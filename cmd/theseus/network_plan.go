package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/code/build"
	"theseus/code/tree"
	"theseus/plan"
)

// compileNetwork puts the contracts of a network's tree into its file. The tree lies beside the file, and not outside that folder's own.
func (e *env) compileNetwork(ctx context.Context, f *plan.File, dir string) error {
	if !fs.ValidPath(filepath.ToSlash(filepath.Clean(f.Declared.Tree))) {
		return usage("tree %.80q: want a folder beside the file", f.Declared.Tree)
	}
	folder := filepath.Join(dir, f.Declared.Tree)
	if err := isFolder(folder); err != nil {
		return err
	}
	opts := build.Options{Compiler: e.compilers(), Progress: func(what string) { e.progress("%s", what) }}
	var limits tree.Limits
	if n, err := e.network(); err == nil {
		opts.Limits, limits = n.Limits.Tree, n.Limits.Tree
	}
	hash, err := tree.Sum(ctx, os.DirFS(folder), limits.OrDefault())
	if err != nil {
		return usage("%w", err)
	}
	all, err := build.Compile(ctx, os.DirFS(folder), opts)
	if err != nil {
		if build.Deterministic(err) {
			return &exitError{exitDiffers, err}
		}
		return err
	}
	f.Declared.TreeHash, f.Declared.Contracts = hash, make(map[string]plan.Compiled)
	recipe, err := build.ReadRecipe(os.DirFS(folder))
	if err != nil {
		return usage("%w", err)
	}
	for _, c := range all {
		if listed, ok := recipe.Contracts[c.Name]; !ok || listed.Source != c.Source {
			continue
		}
		meta, err := abi.JSON(strings.NewReader(string(c.ABI)))
		if err != nil {
			return fmt.Errorf("%s: %w", c.Name, err)
		}
		f.Declared.Contracts[c.Name] = plan.Compiled{ABI: &meta, Creation: c.CreationCode, RuntimeSize: len(c.RuntimeCode)}
	}
	return nil
}

// ofNetwork lets a command about plans be one about network files.
func ofNetwork(e *env, c *cobra.Command, use, short, long, example string) *cobra.Command {
	c.Use, c.Short, c.Long, c.Example = use, short, long, example
	run := c.RunE
	c.RunE = func(cmd *cobra.Command, args []string) error {
		b, err := readFile(args[0])
		if err != nil {
			return err
		}
		f, err := plan.Parse(b)
		if err != nil {
			return usage("%s: %w", filepath.Base(args[0]), err)
		}
		if f.Kind != plan.KindNetwork {
			return usage("%s is of kind %s: want a network file (kind: %s); theseus plan and apply take the others", filepath.Base(args[0]), f.Kind, plan.KindNetwork)
		}
		return run(cmd, args)
	}
	return c
}

func networkPlanCommand(e *env) *cobra.Command {
	return ofNetwork(e, planCommand(e), "plan FILE", "Show what is missing until the chain agrees with a network file",
		`Read a network file (singletons, templates and their versions), build its tree, and show the steps by which the chain would agree
with it: code to deploy, versions to add (developers), one decision of the congress that activates them. docs/networks.md shows a file.`,
		"  theseus network plan town.yaml")
}

func networkApplyCommand(e *env) *cobra.Command {
	return ofNetwork(e, applyCommand(e), "apply FILE", "Do what is missing until the chain agrees with a network file",
		`Do the steps of a network file that are not done yet and that the acting account may do, each shown before it is signed: anyone deploys and
executes, developers add versions, members of the congress propose and vote for what the file says. Run it again at any time.`,
		"  theseus network apply town.yaml --account 0x7099…")
}

func networkStatusCommand(e *env) *cobra.Command {
	c := &cobra.Command{
		Use:     "status FILE",
		Short:   "Show every name of a network: what is active, what was added last, what the file declares",
		Long:    "Read the directory of a network file at one block. If a name is not active at the version that the file declares, the exit code is 2.",
		Example: "  theseus network status town.yaml --json",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			c, _, err := e.contracts(ctx)
			if err != nil {
				return err
			}
			process, err := e.process(ctx, c, args[0])
			if err != nil {
				return err
			}
			s, err := process.Status(ctx)
			if errors.Is(err, plan.ErrNoNetwork) {
				return usage("%s: %w", filepath.Base(args[0]), err)
			} else if err != nil {
				return err
			}
			err = e.print(s, func(w io.Writer) {
				fmt.Fprintf(w, "directory %v, congress %v, block %d\n\n", s.Directory, s.Congress, s.Block)
				fmt.Fprintf(w, "%-20s %-10s %-9s %-9s %-9s %s\n", "name", "kind", "declared", "active", "latest", "address")
				for _, n := range s.Names {
					address := "-"
					if n.Address != (common.Address{}) {
						address = n.Address.Hex()
					}
					if n.Storage != (common.Address{}) {
						address += ", storage " + n.Storage.Hex()
					}
					fmt.Fprintf(w, "%-20s %-10s %-9v %-9v %-9v %s\n", n.Name, n.Kind, n.Declared, n.Active, n.Latest, address)
				}
			})
			if err == nil && !s.Agrees {
				return differs("the chain does not agree with the file; theseus network plan %s shows what is missing", filepath.Base(args[0]))
			}
			return err
		},
	}
	c.ValidArgsFunction = planFiles
	return c
}
