package main

import (
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/spf13/cobra"

	"theseus/code/build"
)

func buildCommand(e *env) *cobra.Command {
	var contract string
	var chainID uint64
	var deployer string
	c := &cobra.Command{
		Use:   "build [DIR]",
		Short: "Build a tree and print what it determines",
		Long: `Build the contracts that theseus.json names, with the compiler it names, and print tree hash, code hash,
implementation address and build digest. With --json everything: code, ABI, storage layout, metadata.
The compiler is found in THESEUS_SOLC_DIR, in the cache, or downloaded and checked against its pinned hash.`,
		Example: "  theseus build ./token --json",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			dir := "."
			if len(args) == 1 {
				dir = args[0]
			}
			if err := isFolder(dir); err != nil {
				return err
			}
			opts := build.Options{ChainID: chainID, Compiler: e.compilers(), Progress: func(what string) { e.progress("%s", what) }}
			if n, err := e.network(); err == nil {
				opts.Limits, opts.Deployer = n.Limits.Tree, n.Deployer
				if chainID == 0 {
					opts.ChainID = n.ChainID
				}
			}
			if deployer != "" {
				address, err := parseAddress("--deployer", deployer)
				if err != nil {
					return err
				}
				opts.Deployer = address
			}
			if opts.ChainID == 0 {
				opts.ChainID = 1
			}
			recipe, err := build.ReadRecipe(os.DirFS(dir))
			if err != nil {
				return usage("%w", err)
			}
			var names []string
			for name := range recipe.Contracts {
				if contract == "" || name == contract {
					names = append(names, name)
				}
			}
			slices.Sort(names)
			if len(names) == 0 {
				return usage("theseus.json names no contract %q", contract)
			}
			artifacts := []*build.Artifact{}
			for _, name := range names {
				a, err := build.Build(cmd.Context(), os.DirFS(dir), name, opts)
				if err != nil {
					if build.Deterministic(err) {
						return &exitError{exitDiffers, err}
					}
					return err
				}
				artifacts = append(artifacts, a)
			}
			return e.print(artifacts, func(w io.Writer) {
				for i, a := range artifacts {
					if i > 0 {
						fmt.Fprintln(w)
					}
					fmt.Fprintf(w, "contract        %s\ntree            %v\nchain           %d\ncompiler        %s\ncode hash       %v\nruntime code    %d bytes\nimplementation  %v\nbuild digest    %v\n",
						a.Contract, a.TreeHash, a.ChainID, a.CompilerVersion, a.CodeHash, len(a.RuntimeCode), a.Implementation, a.BuildDigest)
					for _, l := range a.Libraries {
						fmt.Fprintf(w, "library         %s at %v\n", l.Name, l.Address)
					}
				}
			})
		},
	}
	c.Flags().StringVar(&contract, "contract", "", "only this contract of the recipe")
	c.Flags().Uint64Var(&chainID, "chain-id", 0, "chain to build for; 0: the network file's, else 1")
	c.Flags().StringVar(&deployer, "deployer", "", "CREATE2 deployer; empty: the network file's, else "+build.DeterministicDeployer.Hex())
	return c
}
