// Command theseus is for everybody who takes part in an upgrade of a smart contract: the engineer who proposes it, the
// signers who approve it, the validators who rebuild it, and the users who want to know what runs.
//
// Output: results go to standard output, as text or with --json as one JSON document; progress and prompts go to standard
// error. A refusal is one line, "theseus: what was refused, why, and what to do", and an exit code from the table in
// exit.go. Text from outside is escaped before it is printed. Colours only on a terminal.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"theseus/code/solc"
	"theseus/safety/worker"
)

func main() {
	solc.RunWorkerIfAsked()
	worker.RunIfAsked()
	survive()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, os.Args[1:]))
}

// run is the program without the process, so that transcripts can start it.
func run(ctx context.Context, args []string) int {
	e := newEnv(ctx)
	root := rootCommand(e)
	root.SetOut(e.out)
	root.SetErr(e.err)
	root.SetArgs(args)
	cmd, err := root.ExecuteContextC(ctx)
	e.close()
	if !e.started {
		err = misused(cmd, err)
	}
	if err == nil {
		err = e.written()
	}
	if err == nil {
		return exitOK
	}
	code, message := explain(err)
	if message != "" {
		fmt.Fprintln(e.err, "theseus: "+message)
	}
	return code
}

// misused says what was wrong with a command line that did not get as far as a command; cobra's own errors have no type.
func misused(cmd *cobra.Command, err error) error {
	switch help := cmd.Flags().Lookup("help"); {
	case err != nil:
		text, _, _ := strings.Cut(err.Error(), "\n")
		return usage("%s; see: %s --help", text, cmd.CommandPath())
	case cmd.Runnable() || !cmd.HasParent() || help != nil && help.Changed:
		return nil
	case cmd.Flags().NArg() > 0:
		return usage("%q is no command of %s; see: %s --help", cmd.Flags().Arg(0), cmd.CommandPath(), cmd.CommandPath())
	default:
		return usage("%s needs a command of those above", cmd.CommandPath())
	}
}
