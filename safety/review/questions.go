package review

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"theseus/printable"
	"theseus/safety"
	"theseus/safety/permission"
	"theseus/upgrade"
)

// questions are those that no machine answers.
func (r *Report) questions(s *Subject) {
	ask := func(format string, args ...any) { r.Questions = append(r.Questions, fmt.Sprintf(format, args...)) }
	if len(r.Contradicts) > 0 {
		ask("What is found is not what the proposal says, in %s. Who made it, and why? Do not sign.", number(len(r.Contradicts), "place", "places"))
	}
	if s.Old == nil {
		ask("There is nothing to compare with (%s). Has somebody read all of the source?", printable.Text(s.OldNote))
	}
	unsafe := 0
	for _, f := range r.Checks {
		if f.Severity != safety.Warning && f.Allowed == "" {
			unsafe++
		}
	}
	if unsafe > 0 {
		ask("The checks find %s unsafe or could not be decided. Is each of them understood?", number(unsafe, "thing that is", "things that are"))
	}
	if r.CheckNote != "" {
		ask("Storage and code were not checked (%s). Who has checked that every value is where the new code looks for it?", r.CheckNote)
	}
	r.askPermissions(ask)
	breaking := 0
	for _, d := range r.Interface {
		if d.Breaking {
			breaking++
		}
	}
	if breaking > 0 {
		ask("%s gone or changed. Do those who use them know?", number(breaking, "function, event or error that others may rely on is", "functions, events or errors that others may rely on are"))
	}
	for _, op := range r.Code.Operations {
		if op.Old == 0 && (op.Name == "DELEGATECALL" || op.Name == "CALLCODE" || op.Name == "SELFDESTRUCT" || op.Name == "CREATE" || op.Name == "CREATE2") && s.Old != nil {
			ask("The code has %s now, which it had not. What for?", op.Name)
		}
	}
	if s.Proposal != nil {
		code := upgrade.CodeOf(s.Proposal.Intent)
		if s.Standing == nil {
			ask("Nobody asked the chain. Does the record say what this proposal says of it?")
		}
		if len(code.Initialiser) == 0 && s.Old != nil && len(r.Files) > 0 {
			ask("No initialiser is called. Does the new code need none?")
		}
		if !code.Value.IsZero() {
			ask("The initialiser is sent %v wei. Who pays it, and what for?", code.Value)
		}
		if len(code.Assertions) == 0 {
			ask("Nothing is asserted after the activation. Is there an invariant that the contract must keep?")
		}
		if code.Activator == (common.Address{}) {
			ask("Anyone may activate it. Is any moment as good as another?")
		}
		ask("Did you get this digest from more than one place, and is it what your wallet shows?")
	}
	if len(r.Settings) > 0 {
		ask("The compiler or its settings change. Is that part of the plan?")
	}
	for _, region := range r.Storage {
		if region.Note != "" {
			ask("The map of %s leaves something out (%s). Who has looked at the rest?", region.Name, region.Note)
		}
	}
	read := 0
	for _, f := range r.Files {
		if f.Status == tooLarge {
			ask("%s is too large to be shown. Who has read it?", f.Path)
		}
		if f.Status != onlyComments {
			read++
		}
	}
	if read > 0 {
		ask("Did you, or somebody whom you trust, read all that changed in the source (%s)?", number(read, "file", "files"))
	}
	ask("Was it rehearsed (theseus rehearse), and was every difference meant?")
}

func (r *Report) askPermissions(ask func(string, ...any)) {
	by := make(map[string][]string)
	for _, c := range r.Permissions.Changes {
		what := c.What
		if what == permission.Added && !c.New.Open() {
			continue
		}
		by[what] = append(by[what], c.Function)
	}
	list := func(what string) string {
		all := by[what]
		if len(all) > 5 {
			return strings.Join(all[:5], ", ") + fmt.Sprintf(" and %d more", len(all)-5)
		}
		return strings.Join(all, ", ")
	}
	if len(by[permission.Lost]) > 0 {
		ask("Anyone may call now what not anyone could: %s. Is that meant?", list(permission.Lost))
	}
	if len(by[permission.Other])+len(by[permission.Looser]) > 0 {
		ask("Others may call, or under fewer conditions: %s. Who are they?", strings.Trim(list(permission.Other)+", "+list(permission.Looser), ", "))
	}
	if len(by[permission.Added]) > 0 {
		ask("Anyone may call the new functions that change something: %s. Is that meant?", list(permission.Added))
	}
	for _, h := range r.Permissions.Holders {
		if h.Change == "changed" {
			ask("%s is another role now: who had it has it no longer. Who gets it, and when?", h.Name)
		}
	}
	for _, h := range r.Permissions.Holders {
		if slices.Contains(h.Live, unread) {
			ask("Who %s is was not read from the contract. Who is it?", h.Name)
		}
	}
	noted := 0
	for _, rule := range r.Permissions.Rules {
		if len(rule.Notes) > 0 {
			noted++
		}
	}
	if noted > 0 {
		ask("In %s something looks like a guard and may be none, or could not be followed. Did somebody read that?", number(noted, "function", "functions"))
	}
	if r.Permissions.Note != "" {
		ask("Who may call what is not known (%s). Who has read it?", r.Permissions.Note)
	}
}
