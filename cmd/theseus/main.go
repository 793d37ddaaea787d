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
	"syscall"

	"theseus/code/solc"
)

func main() {
	solc.RunWorkerIfAsked()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, os.Args[1:]))
}

// run is the program without the process, so that transcripts can start it.
func run(ctx context.Context, args []string) int {
	e := newEnv()
	root := rootCommand(e)
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	e.close()
	if err == nil {
		return exitOK
	}
	code, message := explain(err)
	if message != "" {
		fmt.Fprintln(os.Stderr, "theseus: "+message)
	}
	return code
}
