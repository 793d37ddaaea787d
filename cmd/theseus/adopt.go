package main

import (
	"bytes"
	"context"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/chain/adopt"
	"theseus/chain/inspect"
	"theseus/code/link"
	"theseus/durable"
	"theseus/upgrade"
)

// adopting is one call of `theseus adopt`.
type adopting struct {
	*acting
	env    *env
	wanted adopt.Wanted
	safe   string // file for a Safe
	show   bool   // nothing is sent
}

func adoptCommand(e *env) *cobra.Command {
	var file, source, contractName, salt string
	var policy policyFlags
	a := &adopting{env: e}
	c := &cobra.Command{
		Use:   "adopt ADDRESS --record FILE",
		Short: "Bring a proxy (or beacon) that exists under a record",
		Long: `Takes a transparent proxy (OpenZeppelin 3, 4 and 5, ZeppelinOS), a UUPS proxy, a beacon, a relay or a proxy of eternal storage,
whoever holds its upgrade authority now: an account, a ProxyAdmin, a holder of a role, or a Safe. It says what a halt will mean and what cannot be promised; compares
the running code with what --source builds to; performs all steps on a copy of the state, where CodeRegistry then halts the
contract and brings it back and everybody who could upgrade it before tries again; and only then sends the steps, one by one:

  prepare    creates the record's Authority, whose address commits to signers, policy, link, salt and running code (anyone)
  move       gives the upgrade authority to it (whoever holds it; for a Safe a file for its transaction builder is written)
  accept     takes an ownership that is handed over in two steps (anyone)
  revoke     takes a role from those who have it beside the Authority
  register   opens the record; CodeRegistry halts the contract and brings it back in that transaction (anyone)

What is done is read from the chain: after a crash, or when somebody else had to act, call it again with the same flags.
Exit code 2 if somebody else has to send the next step. The way back is a hand-over (theseus handover), whose controller then has
the Authority give the upgrade authority away (theseus handover release).`,
		Example: "  theseus adopt 0x5FbD… --record record.json --source https://example.org/box.git --show\n  theseus adopt 0x5FbD… --record record.json --source https://example.org/box.git --safe-file move.json",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			proxy, err := parseAddress("address", args[0])
			if err != nil {
				return err
			}
			body, err := readRecordFile(file)
			if err != nil {
				return err
			}
			if body.Address != (common.Address{}) && body.Address != proxy {
				return usage("contract_address %v is not %v", body.Address, proxy)
			}
			random, err := upgrade.ParseDigest(salt)
			if err != nil {
				return usage("--salt: %w", err)
			}
			a.wanted.Proxy, a.wanted.Salt, a.wanted.Link = proxy, random, source
			if a.wanted.Configuration, err = policy.configuration(e, body.Signers, body.Threshold); err != nil {
				return err
			}
			if a.acting, err = e.act(ctx); err != nil {
				return err
			}
			p, err := a.plan(ctx)
			if err != nil {
				return err
			}
			if p.Next() != nil && source != "" {
				if err := a.compare(ctx, p, source, contractName); err != nil {
					return err
				}
			}
			return a.run(ctx, p)
		},
	}
	f := c.Flags()
	f.StringVar(&file, "record", "", "record file: signers and how many must sign")
	c.MarkFlagRequired("record")
	f.StringVar(&source, "source", "", "link to the tree that the running code was built from: it is built and compared here; the record keeps the link")
	f.StringVar(&contractName, "contract-name", "", "contract of that tree's recipe")
	f.StringVar(&salt, "salt", "0x0000000000000000000000000000000000000000000000000000000000000000", "32 bytes, the same in every run")
	f.Uint64Var(&a.wanted.From, "from", 0, "block from which history, roles and other proxies of a ProxyAdmin are looked for")
	f.StringVar(&a.safe, "safe-file", "", "where to write the step that a Safe has to send")
	f.BoolVar(&a.show, "show", false, "show and prove; send nothing")
	policy.bind(f)
	return c
}

// plan at the newest block; what cannot be adopted is a difference, not a failure.
func (a *adopting) plan(ctx context.Context) (p *adopt.Plan, err error) {
	if a.head, err = a.Head(ctx); err != nil {
		return nil, err
	}
	return adopt.New(ctx, a.Contracts, a.head, a.wanted)
}

// compare builds the tree and explains every byte that differs from what runs.
func (a *adopting) compare(ctx context.Context, p *adopt.Plan, source, contractName string) error {
	b, err := a.env.fetchAndBuild(ctx, &a.Network, source, link.Commit{}, contractName)
	if err != nil {
		return err
	}
	running, err := p.CodeOf(ctx)
	if err != nil {
		return err
	}
	lines := adopt.Compare(running, b.artifact.RuntimeCode)
	if len(lines) == 0 {
		a.env.progress("the tree %v builds to the %d bytes that run at %v", b.artifact.TreeHash, len(running), p.Baseline.Implementation)
		return nil
	}
	for _, line := range lines {
		a.env.progress("%s", line)
	}
	return differs("%s builds to code hash %v, the contract runs %v; leave --source out to adopt without a comparison", source, b.artifact.CodeHash, p.Baseline.CodeHash)
}

// run proves and sends step after step; each time anew, because a step changes what is left.
func (a *adopting) run(ctx context.Context, p *adopt.Plan) error {
	for first := true; ; first = false {
		step := p.Next()
		if step == nil {
			return a.done(p)
		}
		if err := p.Prove(ctx); err != nil {
			return err
		}
		if first {
			a.explain(p)
		}
		if a.show {
			return a.env.print(a.document(p), func(io.Writer) {})
		}
		if by := step.By; by != nil && by.Address != a.signer.Address() {
			return a.env.wait(a.acting, a.document(p), step, a.safe)
		}
		if err := a.env.confirm(fmt.Sprintf("%s: %s", step.Name, step.What)); err != nil {
			return err
		}
		if _, err := a.sender.Send(ctx, step.Tx); err != nil {
			return fmt.Errorf("%s: %w", step.Name, err)
		}
		a.env.progress("done: %s", step.Name)
		var err error
		if p, err = a.plan(ctx); err != nil {
			return err
		}
	}
}

func (a *adopting) explain(p *adopt.Plan) {
	var b bytes.Buffer
	showReport(&b, p.Report, a.head)
	fmt.Fprintf(&b, "\nhalting means   %s\n", p.Halting)
	for _, open := range p.Open {
		fmt.Fprintf(&b, "not promised    %s\n", open)
	}
	fmt.Fprintf(&b, "authority       %v, %d of %d signers\n", p.Authority, a.wanted.Configuration.Threshold, len(a.wanted.Configuration.Signers))
	for _, s := range p.Steps {
		by := "anyone"
		if s.By != nil {
			by = fmt.Sprintf("%v, %s", s.By.Address, partyText(s.By))
		}
		fmt.Fprintf(&b, "%-15s %s (by %s)\n", map[bool]string{true: "done", false: "to do"}[s.Done]+" "+s.Name, s.What, by)
	}
	fmt.Fprint(&b, "proved          on a copy of the state: all steps pass, a halt refuses every call, the way back runs the same code, nobody else named here can upgrade it\n\n")
	b.WriteTo(a.env.err)
}

// wait says who has to send a step, and writes it down for a Safe.
func (e *env) wait(a *acting, document any, step *adopt.Step, safeFile string) error {
	if err := e.print(document, func(w io.Writer) {
		fmt.Fprintf(w, "next: %s\n  from  %v\n  to    %v\n  data  %#x\n", step.What, step.By.Address, *step.Tx.To, step.Tx.Data)
	}); err != nil {
		return err
	}
	if step.By.What == inspect.ASafe && safeFile != "" {
		b, err := adopt.SafeFile(a.Network.ChainID, step.By.Address, step)
		if err != nil {
			return err
		}
		if err := durable.WriteFile(safeFile, b, 0o644); err != nil {
			return err
		}
		e.progress("written to %s: load it in the Safe's transaction builder", safeFile)
	}
	return differs("%v (%s) has to send the step %q; then run this again", step.By.Address, partyText(step.By), step.Name)
}

func (a *adopting) done(p *adopt.Plan) error {
	return a.env.print(a.document(p), func(w io.Writer) {
		fmt.Fprintf(w, "adopted    %v, version 0 runs at %v\nauthority  %v\n", p.Report.Address, p.Report.Implementation, p.Authority)
	})
}

// document is what --json prints.
func (a *adopting) document(p *adopt.Plan) any {
	steps := []stepLine{}
	for _, s := range p.Steps {
		steps = append(steps, lineOfStep(&s))
	}
	open := p.Open
	if open == nil {
		open = []string{}
	}
	return map[string]any{
		"address": p.Report.Address, "kind": p.Report.Kind, "implementation": p.Report.Implementation, "authority": p.Authority, "halting": p.Halting,
		"notPromised": open, "steps": steps, "registered": p.Next() == nil,
	}
}

// stepLine is a step as --json prints it.
type stepLine struct {
	Name string         `json:"name"`
	What string         `json:"what"`
	By   common.Address `json:"by,omitzero"`
	To   common.Address `json:"to"`
	Data string         `json:"data"`
	Done bool           `json:"done"`
}

func lineOfStep(s *adopt.Step) stepLine {
	line := stepLine{Name: s.Name, What: s.What, To: *s.Tx.To, Data: fmt.Sprintf("%#x", s.Tx.Data), Done: s.Done}
	if s.By != nil {
		line.By = s.By.Address
	}
	return line
}
