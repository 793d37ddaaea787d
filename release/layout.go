package release

import (
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"strings"

	"theseus/printable"
)

// layout is what the compiler says about a contract's storage.
type layout struct {
	Storage []slot              `json:"storage"`
	Types   map[string]slotType `json:"types"`
}

type slot struct {
	Label  string `json:"label"`
	Offset int    `json:"offset"`
	Slot   string `json:"slot"`
	Type   string `json:"type"`
}

type slotType struct {
	Encoding string `json:"encoding"`
	Label    string `json:"label"`
	Bytes    string `json:"numberOfBytes"`
	Base     string `json:"base,omitempty"`
	Key      string `json:"key,omitempty"`
	Value    string `json:"value,omitempty"`
	Members  []slot `json:"members,omitempty"`
}

var digits = regexp.MustCompile(`^[0-9]{1,78}$`)

func parseLayout(b []byte) (*layout, error) {
	var l layout
	if err := json.Unmarshal(b, &l); err != nil {
		return nil, fmt.Errorf("storage layout: %w", err)
	}
	for _, s := range l.Storage {
		if err := s.check(); err != nil {
			return nil, err
		}
	}
	for _, t := range l.Types {
		for _, s := range t.Members {
			if err := s.check(); err != nil {
				return nil, err
			}
		}
	}
	return &l, nil
}

func (s *slot) check() error {
	if !identifier.MatchString(s.Label) || !digits.MatchString(s.Slot) || s.Offset < 0 || s.Offset > 31 {
		return fmt.Errorf("storage layout: %q in slot %.80q is no variable", printable.Text(s.Label), s.Slot)
	}
	return nil
}

const maxTypeDepth = 64

// describe is a type with all that is in it, without the compiler's numbers, which change with the sources around. It is bounded:
// members of members may double with each step.
func (l *layout) describe(id string, depth int, within []string, budget *int) (string, error) {
	if *budget--; depth > maxTypeDepth || *budget < 0 {
		return "", errors.New("storage layout: a type of types without an end")
	}
	t, ok := l.Types[id]
	if !ok {
		return "", fmt.Errorf("storage layout: there is no type %.80q", id)
	}
	for _, w := range within {
		if w == id { // a struct may hold itself behind a mapping or a list
			return t.Label, nil
		}
	}
	within = append(within, id)
	text := t.Encoding + " " + t.Label + " " + t.Bytes
	for _, part := range []string{t.Key, t.Value, t.Base} {
		if part == "" {
			continue
		}
		inner, err := l.describe(part, depth+1, within, budget)
		if err != nil {
			return "", err
		}
		text += " <" + inner + ">"
	}
	for _, m := range t.Members {
		inner, err := l.describe(m.Type, depth+1, within, budget)
		if err != nil {
			return "", err
		}
		text += fmt.Sprintf(" {%s %s/%d %s}", m.Label, m.Slot, m.Offset, inner)
	}
	return text, nil
}

// variables of a layout: by label, where they stand and what they are. Gaps hold a place for others and are none.
func (l *layout) variables() (map[string]string, error) {
	found := make(map[string]string)
	budget := 1 << 16
	for _, s := range l.Storage {
		if strings.HasPrefix(strings.TrimLeft(s.Label, "_"), "gap") {
			continue
		}
		what, err := l.describe(s.Type, 0, nil, &budget)
		if err != nil {
			return nil, err
		}
		text := fmt.Sprintf("in slot %s at byte %d: %s", s.Slot, s.Offset, what)
		label := s.Label
		for n := 2; found[label] != ""; n++ { // bases may each have a private variable of the same name
			label = fmt.Sprintf("%s (%d)", s.Label, n)
		}
		found[label] = text
	}
	return found, nil
}

// compareLayout lists what changed in storage. What moved or became something else would be read wrongly by new code.
func compareLayout(old, now json.RawMessage) ([]Change, error) {
	var both [2]map[string]string
	for i, b := range []json.RawMessage{old, now} {
		l, err := parseLayout(b)
		if err != nil {
			return nil, err
		}
		if both[i], err = l.variables(); err != nil {
			return nil, err
		}
	}
	var changes []Change
	for label, was := range both[0] {
		is, ok := both[1][label]
		switch {
		case !ok:
			changes = append(changes, Change{Bump: Major, Text: "removed variable " + label})
		case is != was:
			changes = append(changes, Change{Bump: Major, Text: "variable " + label + " moved or has another type"})
		}
	}
	for label := range both[1] {
		if _, ok := both[0][label]; !ok {
			changes = append(changes, Change{Bump: Minor, Text: "added variable " + label})
		}
	}
	return sorted(changes), nil
}

// canonicalLayout is a layout in its one form, without what is about the sources.
func canonicalLayout(b []byte) (json.RawMessage, error) {
	l, err := parseLayout(b)
	if err != nil {
		return nil, err
	}
	if l.Storage == nil {
		l.Storage = []slot{}
	}
	return json.Marshal(l)
}
