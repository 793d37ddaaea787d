package release

import (
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"theseus/printable"
)

// entry of an ABI. Its fields come out in this order, whatever order the compiler had.
type entry struct {
	Type       string      `json:"type"`
	Name       string      `json:"name,omitempty"`
	Inputs     []parameter `json:"inputs,omitempty"`
	Outputs    []parameter `json:"outputs,omitempty"`
	Mutability string      `json:"stateMutability,omitempty"`
	Anonymous  bool        `json:"anonymous,omitempty"`
}

type parameter struct {
	Name         string      `json:"name"`
	Type         string      `json:"type"`
	InternalType string      `json:"internalType,omitempty"`
	Indexed      bool        `json:"indexed,omitempty"`
	Components   []parameter `json:"components,omitempty"`
}

var (
	identifier = regexp.MustCompile(`^[A-Za-z_$][A-Za-z0-9_$]*$`)
	abiType    = regexp.MustCompile(`^(u?int(8|16|24|32|40|48|56|64|72|80|88|96|104|112|120|128|136|144|152|160|168|176|184|192|200|208|216|224|232|240|248|256)|address|bool|string|function|bytes([1-9]|[12][0-9]|3[0-2])?|tuple)(\[[0-9]*\])*$`)
	mutability = []string{"pure", "view", "nonpayable", "payable"}
)

// parseABI reads an ABI and refuses what no Solidity compiler writes: its names and types become source code in two languages.
func parseABI(b []byte) ([]entry, error) {
	var list []entry
	if err := json.Unmarshal(b, &list); err != nil {
		return nil, fmt.Errorf("ABI: %w", err)
	}
	seen := make(map[string]bool)
	kept := list[:0]
	for _, e := range list {
		var nameless, known bool
		switch e.Type {
		case "constructor", "fallback", "receive":
			nameless, known = true, true
		case "function", "event", "error":
			known = true
		}
		switch {
		case !known:
			return nil, fmt.Errorf("ABI: an entry of type %q", printable.Text(e.Type))
		case nameless && e.Name != "", !nameless && !identifier.MatchString(e.Name):
			return nil, fmt.Errorf("ABI: %q is no name of a %s", printable.Text(e.Name), e.Type)
		case (e.Type == "event" || e.Type == "error") != (e.Mutability == ""):
			return nil, fmt.Errorf("ABI: %s %s has the mutability %q", e.Type, e.Name, printable.Text(e.Mutability))
		case e.Mutability != "" && !slices.Contains(mutability, e.Mutability):
			return nil, fmt.Errorf("ABI: %s %s has the mutability %q", e.Type, e.Name, printable.Text(e.Mutability))
		}
		for _, p := range slices.Concat(e.Inputs, e.Outputs) {
			if err := p.check(0); err != nil {
				return nil, fmt.Errorf("ABI: %s %s: %w", e.Type, e.Name, err)
			}
		}
		if seen[e.key()] {
			// The compiler lists an event or error once for each place that declares it.
			if e.Type != "event" && e.Type != "error" {
				return nil, fmt.Errorf("ABI: %s is there twice", e.key())
			}
			continue
		}
		seen[e.key()] = true
		kept = append(kept, e)
	}
	return kept, nil
}

const maxTupleDepth = 32

func (p *parameter) check(depth int) error {
	if depth > maxTupleDepth {
		return errors.New("tuples in tuples without an end")
	}
	if p.Name != "" && !identifier.MatchString(p.Name) {
		return fmt.Errorf("%q is no name of a parameter", printable.Text(p.Name))
	}
	if !abiType.MatchString(p.Type) {
		return fmt.Errorf("%q is no type", printable.Text(p.Type))
	}
	if printable.Text(p.InternalType) != p.InternalType {
		return fmt.Errorf("%q is no type", printable.Text(p.InternalType))
	}
	if strings.HasPrefix(p.Type, "tuple") != (len(p.Components) > 0) {
		return fmt.Errorf("type %s with %d components", p.Type, len(p.Components))
	}
	for _, c := range p.Components {
		if err := c.check(depth + 1); err != nil {
			return err
		}
	}
	return nil
}

// key names an entry among those of its ABI, as the selector or topic does.
func (e *entry) key() string {
	if e.Name == "" {
		return e.Type
	}
	return e.Type + " " + e.Name + "(" + types(e.Inputs) + ")"
}

func types(list []parameter) string {
	texts := make([]string, len(list))
	for i, p := range list {
		texts[i] = p.Type
		if suffix, ok := strings.CutPrefix(p.Type, "tuple"); ok {
			texts[i] = "(" + types(p.Components) + ")" + suffix
		}
	}
	return strings.Join(texts, ",")
}

// names of parameters and of what is in them, in order.
func names(list []parameter, indexed bool) string {
	texts := make([]string, len(list))
	for i, p := range list {
		texts[i] = p.Name
		if indexed && p.Indexed {
			texts[i] += " indexed"
		}
		if len(p.Components) > 0 {
			texts[i] += "(" + names(p.Components, false) + ")"
		}
	}
	return strings.Join(texts, ",")
}

// members are the names within tuples only.
func members(list []parameter) string {
	var texts []string
	for _, p := range list {
		if len(p.Components) > 0 {
			texts = append(texts, names(p.Components, false))
		}
	}
	return strings.Join(texts, ";")
}

// differs says how an entry changed for those who use it; empty if it did not. Names of results, of an event's arguments and of
// members of structs are how a typed client reaches them; names of a function's own arguments are not.
func (e *entry) differs(now *entry) string {
	switch {
	case e.Mutability != now.Mutability:
		return "is " + now.Mutability + ", was " + e.Mutability
	case types(e.Outputs) != types(now.Outputs):
		return "returns (" + types(now.Outputs) + "), was (" + types(e.Outputs) + ")"
	case e.Anonymous != now.Anonymous:
		return "is anonymous or no longer"
	case e.Type == "function" && names(e.Outputs, false) != names(now.Outputs, false):
		return "names its results (" + names(now.Outputs, false) + "), was (" + names(e.Outputs, false) + ")"
	case e.Type != "function" && names(e.Inputs, true) != names(now.Inputs, true):
		return "names its arguments (" + names(now.Inputs, true) + "), was (" + names(e.Inputs, true) + ")"
	case members(e.Inputs) != members(now.Inputs):
		return "names members (" + members(now.Inputs) + "), was (" + members(e.Inputs) + ")"
	}
	return ""
}

// compareABI lists what changed, for callers: a constructor is nobody's to call.
func compareABI(old, now []entry) (changes []Change) {
	before := make(map[string]*entry)
	for i := range old {
		if old[i].Type != "constructor" {
			before[old[i].key()] = &old[i]
		}
	}
	for i := range now {
		e := &now[i]
		if e.Type == "constructor" {
			continue
		}
		was, ok := before[e.key()]
		if !ok {
			changes = append(changes, Change{Bump: Minor, Text: "added " + e.key()})
			continue
		}
		delete(before, e.key())
		if how := was.differs(e); how != "" {
			changes = append(changes, Change{Bump: Major, Text: e.key() + " " + how})
		}
	}
	for key := range before {
		changes = append(changes, Change{Bump: Major, Text: "removed " + key})
	}
	return changes
}

// canonicalABI is an ABI in its one form: entries as parseABI knows them, by their keys.
func canonicalABI(b []byte) (json.RawMessage, error) {
	list, err := parseABI(b)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(list, func(a, b entry) int { return strings.Compare(a.key(), b.key()) })
	texts := make([]json.RawMessage, len(list))
	for i := range list {
		if texts[i], err = list[i].MarshalJSON(); err != nil {
			return nil, err
		}
	}
	return json.Marshal(texts)
}

// MarshalJSON writes empty lists where typed clients look for them.
func (e entry) MarshalJSON() ([]byte, error) {
	type named struct {
		Type       string       `json:"type"`
		Name       string       `json:"name,omitempty"`
		Inputs     *[]parameter `json:"inputs,omitempty"`
		Outputs    *[]parameter `json:"outputs,omitempty"`
		Mutability string       `json:"stateMutability,omitempty"`
		Anonymous  *bool        `json:"anonymous,omitempty"`
	}
	n := named{Type: e.Type, Name: e.Name, Mutability: e.Mutability}
	list := func(p []parameter) *[]parameter {
		if p == nil {
			p = []parameter{}
		}
		return &p
	}
	if e.Type != "fallback" && e.Type != "receive" {
		n.Inputs = list(e.Inputs)
	}
	if e.Type == "function" {
		n.Outputs = list(e.Outputs)
	}
	if e.Type == "event" {
		n.Anonymous = &e.Anonymous
	}
	return json.Marshal(n)
}
