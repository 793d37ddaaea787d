package plan

import (
	"fmt"
	"io"
	"math/big"
	"strings"
	"time"
)

// Table writes a plan as text: a line a step, and under it what there is to know.
func (p *Plan) Table(w io.Writer) {
	fmt.Fprintf(w, "%s, %s on network %s (chain %d), block %d, %s\n\n", p.Name, p.Kind, p.Network.Name, p.Network.ChainID, p.Block, clock(p.Time))
	width := 0
	for _, s := range p.Steps {
		width = max(width, len(s.ID))
	}
	indent := strings.Repeat(" ", 4+12+width)
	for i, s := range p.Steps {
		fmt.Fprintf(w, "%2d  %-10s  %-*s  %s\n", i+1, s.State, width, s.ID, s.Title)
		for _, line := range s.details(p.Time) {
			fmt.Fprintf(w, "%s  %s\n", indent, line)
		}
	}
	fmt.Fprintln(w)
	for _, line := range p.Next() {
		fmt.Fprintln(w, line)
	}
}

// details of a step, one a line.
func (s *Step) details(now uint64) []string {
	var lines []string
	say := func(format string, args ...any) { lines = append(lines, fmt.Sprintf(format, args...)) }
	if s.Address != nil && strings.HasPrefix(s.ID, "deploy") {
		say("at %v", *s.Address)
	}
	switch s.State {
	case Done:
		return lines
	case Impossible:
		say("%s", s.For)
		return lines
	case Blocked:
		say("after %s", s.Missing)
	}
	if who := s.Who(); who != "" {
		say("by %s", who)
	}
	if s.Act != "" {
		say("who may %s", s.Act)
	}
	if s.For != "" {
		say("waits for %s", s.For)
	}
	if s.NotBefore > now {
		say("not before %s", clock(s.NotBefore))
	}
	for _, list := range []struct {
		what    string
		parties []Party
	}{{"done by", s.Acted}, {"missing", s.NotActed}} {
		for i, party := range list.parties {
			if i == mostNamed {
				say("%s %d more (--json names them)", list.what, len(list.parties)-i)
				break
			}
			if party.Stake != nil {
				say("%s %s: %s tokens", list.what, party, tokens(party.Stake))
			} else {
				say("%s %s", list.what, party)
			}
		}
	}
	if s.Gas > 0 && (s.State == Ready || s.State == Blocked || s.Mine) {
		about := "about "
		if s.Estimated {
			about = ""
		}
		text := fmt.Sprintf("gas %s%d", about, s.Gas)
		if s.Fee != nil {
			text += fmt.Sprintf(", fee %s ETH", ether(s.Fee))
		}
		if s.Value != nil && s.Value.Sign() > 0 {
			text += fmt.Sprintf(", and %v wei with it", s.Value)
		}
		say("%s", text)
	}
	return lines
}

// mostNamed parties stand in a table.
const mostNamed = 12

// Who must act, in words; empty when nobody can.
func (s *Step) Who() string {
	if s.Anyone {
		return "anyone"
	}
	var list []string
	for i, party := range s.By {
		if i == 3 {
			list = append(list, fmt.Sprintf("%d more", len(s.By)-i))
			break
		}
		list = append(list, party.String())
	}
	return strings.TrimSpace(strings.Join([]string{s.Role, strings.Join(list, ", ")}, " "))
}

// how is what is to be done, where that is not the step itself.
func (s *Step) how() string {
	if s.Act == "" {
		return ""
	}
	return ": " + s.Act
}

// Next says in sentences what comes next.
func (p *Plan) Next() []string {
	if p.Done {
		return []string{"all done"}
	}
	var lines []string
	for _, s := range p.Steps {
		switch {
		case s.Mine:
			lines = append(lines, fmt.Sprintf("next: %s, by this account (theseus apply)%s", s.ID, s.how()))
		case s.State == Ready:
			lines = append(lines, fmt.Sprintf("next: %s, by %s%s", s.ID, s.Who(), s.how()))
		case s.State == Waiting:
			lines = append(lines, fmt.Sprintf("waiting: %s, for %s", s.ID, s.For))
		case s.State == Impossible:
			lines = append(lines, fmt.Sprintf("impossible: %s: %s", s.ID, s.For))
		}
	}
	return lines
}

func clock(seconds uint64) string {
	if seconds > 1<<37 {
		return "never"
	}
	return time.Unix(int64(seconds), 0).UTC().Format("2006-01-02 15:04:05 UTC")
}

// ether writes wei with six decimals, rounded up.
func ether(wei *big.Int) string {
	micro := new(big.Int).Add(wei, big.NewInt(999_999_999_999))
	micro.Div(micro, big.NewInt(1_000_000_000_000))
	units, rest := new(big.Int).QuoRem(micro, big.NewInt(1_000_000), new(big.Int))
	return fmt.Sprintf("%v.%06d", units, rest)
}
