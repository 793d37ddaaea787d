package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"theseus/chain/adopt"
)

func handoverReleaseCommand(e *env) *cobra.Command {
	var safe string
	var from uint64
	var show bool
	c := &cobra.Command{
		Use:   "release CONTRACT OWNER",
		Short: "Give an adopted proxy back: have its Authority hand the upgrade authority on",
		Long: `The last step of the way back from theseus adopt, for the controller whom a hand-over (m of n signatures, the delay, accept) has put
in power over the record's Authority. The call that moves the upgrade authority to OWNER, and leaves the Authority without, is found
by trying on a copy of the state what the families have for it, and is sent only if it was seen to do both; where an ownership is
handed over in two steps, OWNER has to accept it then. A managed proxy has its Authority for life and cannot be released: who
accepts its hand-over has it. Exit code 2 if somebody else has to send it, or if it cannot be released.`,
		Example: "  theseus handover release 0x5FbD… 0x3C44… --account 0x9065…\n  theseus handover release 0x5FbD… 0x3C44… --safe-file release.json",
		Args:    cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			proxy, err := parseAddress("contract", args[0])
			if err != nil {
				return err
			}
			owner, err := e.anyAccount("owner", args[1])
			if err != nil {
				return err
			}
			a, err := e.act(ctx)
			if err != nil {
				return err
			}
			r, err := adopt.NewRelease(ctx, a.Contracts, a.head, proxy, owner, from)
			if err != nil {
				return err
			}
			if r.Step == nil {
				return e.released(r)
			}
			if show {
				return e.print(releaseDocument(r), func(w io.Writer) { fmt.Fprintf(w, "would %s, as %v\n", r.Step.What, r.Step.By.Address) })
			}
			if r.Step.By.Address != a.signer.Address() {
				return e.wait(a, releaseDocument(r), r.Step, safe)
			}
			if err := e.confirm(fmt.Sprintf("%s: %s", r.Step.Name, r.Step.What)); err != nil {
				return err
			}
			if _, err := a.sender.Send(ctx, r.Step.Tx); err != nil {
				return fmt.Errorf("%s: %w", r.Step.Name, err)
			}
			r.Step = nil
			return e.released(r)
		},
	}
	c.Flags().StringVar(&safe, "safe-file", "", "where to write the step, if the controller is a Safe")
	c.Flags().Uint64Var(&from, "from", 0, "block from which holders of roles are looked for")
	c.Flags().BoolVar(&show, "show", false, "show what was found; send nothing")
	return c
}

func (e *env) released(r *adopt.Release) error {
	return e.print(releaseDocument(r), func(w io.Writer) {
		fmt.Fprintf(w, "released   %v to %v\n", r.Report.Address, r.To)
		if r.Accepts {
			fmt.Fprintf(w, "accept     %v has to: acceptOwnership() at %v\n", r.To, r.Report.Address)
		}
	})
}

// releaseDocument is what --json prints.
func releaseDocument(r *adopt.Release) any {
	document := map[string]any{
		"address": r.Report.Address, "kind": r.Report.Kind, "authority": r.Authority, "owner": r.To, "mustAccept": r.Accepts, "released": r.Step == nil,
		"steps": []stepLine{},
	}
	if r.Step != nil {
		document["steps"] = []stepLine{lineOfStep(r.Step)}
	}
	return document
}
