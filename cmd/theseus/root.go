package main

import (
	"strings"

	"github.com/spf13/cobra"
)

// rootCommand wires every command to one environment.
func rootCommand(e *env) *cobra.Command {
	root := &cobra.Command{
		Use:   "theseus",
		Short: "Upgrade smart contracts so that everyone can check it",
		Long: `A record on chain says which source tree a contract must run and who may change that.
Signers approve a tree they can rebuild; validators rebuild it and compare byte by byte;
only then does the new code run.

  theseus demo            the whole story on a chain of its own
  theseus devnet          a chain to try things on
  theseus help COMMAND    what a command does, with an example

Exit codes: ` + exitSummary,
		SilenceErrors: true,
		SilenceUsage:  true,
		// Contradictions in flags are found before a command runs.
		PersistentPreRunE: func(cmd *cobra.Command, args []string) error {
			if err := cmd.ValidateRequiredFlags(); err != nil {
				return err
			}
			e.started = true
			if cmd.Name() == "help" {
				if about, rest, err := cmd.Root().Find(args); err != nil || len(rest) > 0 {
					return usage("%q is no command of theseus; see: %s --help", strings.Join(args, " "), about.CommandPath())
				}
			}
			return e.check()
		},
	}
	e.bindFlags(root.PersistentFlags())
	root.AddGroup(
		&cobra.Group{ID: "code", Title: "Source and builds:"},
		&cobra.Group{ID: "flow", Title: "The life of an upgrade:"},
		&cobra.Group{ID: "plan", Title: "Upgrades of a network:"},
		&cobra.Group{ID: "ship", Title: "Clients and pipelines:"},
		&cobra.Group{ID: "see", Title: "Seeing what is:"},
		&cobra.Group{ID: "stake", Title: "Stake and roles:"},
		&cobra.Group{ID: "run", Title: "Networks, chains and validators:"},
	)
	for group, commands := range map[string][]*cobra.Command{
		"code": {initCommand(e), vendorCommand(e), buildCommand(e), checkCommand(e), treeCommand(e)},
		"flow": {
			deployCommand(e), adoptCommand(e), registerCommand(e), proposeCommand(e), bundleCommand(e), signCommand(e), approveCommand(e), rejectCommand(e), submitCommand(e),
			withdrawCommand(e), cancelCommand(e), verifyCommand(e), concludeCommand(e), activateCommand(e), rollbackCommand(e),
			haltCommand(e), resumeCommand(e), configCommand(e), handoverCommand(e), archiveCommand(e),
		},
		"plan":  {planCommand(e), applyCommand(e), referralCommand(e)},
		"ship":  {ciCommand(e), releaseCommand(e)},
		"see":   {reviewCommand(e), rehearseCommand(e), recordCommand(e), statusCommand(e), inboxCommand(e), watchCommand(e), driftCommand(e), inspectCommand(e)},
		"stake": {stakeCommand(e), operatorCommand(e), authorizeCommand(e), serviceCommand(e), registryCommand(e), roleCommand(e), congressCommand(e)},
		"run":   {demoCommand(e), devnetCommand(e), networkCommand(e), validatorCommand(e), accountCommand(e)},
	} {
		for _, c := range commands {
			c.GroupID = group
			root.AddCommand(c)
		}
	}
	root.AddCommand(versionCommand(e))
	return root
}
