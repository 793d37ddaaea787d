package main

import (
	"github.com/spf13/cobra"

	"theseus/chain"
)

func resumeCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "resume CONTRACT",
		Short:   "End a guardian's halt that is 7 days old",
		Example: "  theseus resume 0x5FbD…",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.onRecord(cmd, args[0], "Resume %v with the code that ran before the guardian's halt.", "resumed", (*chain.Contracts).Resume)
		},
	}
}
