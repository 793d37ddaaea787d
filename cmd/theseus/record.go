package main

import (
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"theseus/chain"
	"theseus/printable"
	"theseus/upgrade"
)

func recordCommand(e *env) *cobra.Command {
	c := &cobra.Command{Use: "record", Short: "Show records, list them, and tell what happened to one"}
	c.AddCommand(recordShowCommand(e), recordListCommand(e), recordHistoryCommand(e))
	return c
}

func recordShowCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "show CONTRACT",
		Short: "Show a contract's record",
		Long: `Show a contract's record, read from state. With --json it prints the record file: contract_hash and contract_link are
what m of n signed last (the approved head), and deploy --record accepts the same shape. For what runs see status.`,
		Example: "  theseus record show 0x5FbD…  --json",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			contract, err := parseAddress("contract", args[0])
			if err != nil {
				return err
			}
			c, head, err := e.contracts(ctx)
			if err != nil {
				return err
			}
			r, err := c.Record(ctx, head.Hash, contract)
			if err != nil {
				return err
			}
			link, err := c.Link(ctx, head.Hash, r.Approved(head.Time).LinkHash)
			if err != nil {
				return err
			}
			round, err := lastRound(ctx, c, head, r)
			if err != nil {
				return err
			}
			return e.print(recordBodyOf(r, link, head), func(w io.Writer) {
				writeRecord(w, r, link, head)
				if round != nil {
					fmt.Fprintf(w, "last round     %s\n", round.Sentence)
				}
			})
		},
	}
}

func writeRecord(w io.Writer, r *upgrade.Record, link string, head chain.Block) {
	approved := r.Approved(head.Time)
	fmt.Fprintf(w, "contract       %v\nauthority      %v\nstate          %s\n", r.Contract, r.Authority, stateOf(r, head))
	fmt.Fprintf(w, "approved       version %d, tree %v\n", approved.Version, approved.TreeHash)
	fmt.Fprintf(w, "               link %s\n               commit %v\n", printable.Text(link), approved.Commit)
	fmt.Fprintf(w, "active         version %d, tree %v\n               implementation %v, code hash %v\n", r.Active.Version, r.Active.TreeHash, r.Active.Implementation, r.Active.CodeHash)
	c := r.Configuration
	fmt.Fprintf(w, "signers        %d of %d, epoch %d\n", c.Threshold, len(c.Signers), r.Epoch)
	for _, s := range c.Signers {
		fmt.Fprintf(w, "               %v\n", s)
	}
	fmt.Fprintf(w, "policy         delay %d s, source changed: %s, no verdict: %s, findings required: %v\n", c.Delay, keepOrHalt(c.HaltOnSourceChanged), keepOrHalt(c.HaltOnNoVerdict), c.FindingsRequired)
	if c.Guardian != (common.Address{}) {
		fmt.Fprintf(w, "guardian       %v\n", c.Guardian)
	}
}

func keepOrHalt(halt bool) string {
	if halt {
		return "HALT"
	}
	return "KEEP"
}

// stateOf is a record's state in a few words.
func stateOf(r *upgrade.Record, head chain.Block) string {
	switch {
	case r.Closed:
		return "closed"
	case !r.Live(head.Time) && r.Halt == upgrade.HaltNone:
		return "running"
	}
	text := "running"
	if r.Halt == upgrade.HaltNew {
		text = "new, halted until version 1 is active"
	} else if r.Halt != upgrade.HaltNone {
		text = "HALTED: " + r.Halt.String()
		if !r.Enforced {
			text += " (the switch failed; `theseus halt --enforce` tries again)"
		}
	}
	if r.Live(head.Time) {
		what := "upgrade"
		if r.RollBack {
			what = "roll-back"
		}
		text += fmt.Sprintf("; %s to version %d is %v until %s", what, r.Next.Version, r.Stage, when(r.ActivateUntil))
	}
	return text
}

func recordListCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "list",
		Short:   "List all records of the network",
		Example: "  theseus record list",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			c, head, err := e.contracts(ctx)
			if err != nil {
				return err
			}
			all, err := c.Addresses(ctx, head.Hash)
			if err != nil {
				return err
			}
			type row struct {
				Contract common.Address `json:"contract"`
				State    string         `json:"state"`
				Version  uint32         `json:"activeVersion"`
				Tree     string         `json:"activeTree"`
			}
			rows := []row{}
			for _, a := range all {
				r, err := c.Record(ctx, head.Hash, a)
				if err != nil {
					return err
				}
				rows = append(rows, row{a, stateOf(r, head), r.Active.Version, r.Active.TreeHash.String()})
			}
			return e.print(rows, func(w io.Writer) {
				for _, r := range rows {
					fmt.Fprintf(w, "%v  version %-3d %s\n", r.Contract, r.Version, r.State)
				}
			})
		},
	}
}

func recordHistoryCommand(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "history CONTRACT",
		Short:   "Tell what happened to a contract's record",
		Example: "  theseus record history 0x5FbD… --json",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			contract, err := parseAddress("contract", args[0])
			if err != nil {
				return err
			}
			c, head, err := e.contracts(ctx)
			if err != nil {
				return err
			}
			history, err := c.History(ctx, head, contract)
			if err != nil {
				return err
			}
			lines := []eventLine{}
			for _, h := range history {
				lines = append(lines, lineOf(h))
			}
			return e.print(lines, func(w io.Writer) {
				for _, l := range lines {
					fmt.Fprintln(w, l.text())
				}
			})
		},
	}
}

// eventLine is an event as it is printed, also by watch.
type eventLine struct {
	Block    uint64         `json:"block"`
	Tx       common.Hash    `json:"tx"`
	Contract common.Address `json:"contract"`
	Event    string         `json:"event"`
	Undone   bool           `json:"undone,omitempty"`
	Fields   upgrade.Event  `json:"fields"`
}

func lineOf(h chain.Happening) eventLine {
	return eventLine{Block: h.Block, Tx: h.Tx, Contract: h.Event.About(), Event: reflect.TypeOf(h.Event).Elem().Name(), Fields: h.Event}
}

func (l eventLine) text() string {
	undone := ""
	if l.Undone {
		undone = "UNDONE "
	}
	detail := ""
	switch f := l.Fields.(type) {
	case *upgrade.Proposed:
		detail = fmt.Sprintf("%v %v by %v", f.Kind, f.Digest, f.Proposer)
	case *upgrade.Approved:
		detail = fmt.Sprintf("%v %v", f.Kind, f.Digest)
	case *upgrade.Registered:
		detail = fmt.Sprintf("authority %v", f.Authority)
	default:
		if b, err := json.Marshal(l.Fields); err == nil {
			// Raw, so that a number stays as it is written.
			var m map[string]json.RawMessage
			json.Unmarshal(b, &m)
			for _, name := range fieldNames(l.Fields) {
				if v, ok := m[name]; ok {
					detail += fmt.Sprintf("%s %s  ", name, strings.Trim(string(v), `"`))
				}
			}
		}
	}
	return fmt.Sprintf("%s%-8d %v  %-22s %s", undone, l.Block, l.Contract, l.Event, printable.Text(detail))
}

func fieldNames(e upgrade.Event) []string {
	t := reflect.TypeOf(e).Elem()
	var names []string
	for i := range t.NumField() {
		if f := t.Field(i); !f.Anonymous {
			names = append(names, f.Name)
		}
	}
	return names
}
