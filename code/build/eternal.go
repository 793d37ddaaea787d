package build

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"theseus/printable"
)

// checkEternalStorage compares a contract with the proxy of eternal storage that it runs behind: both must declare the same
// state, by the same declarations at the same places, so that bases stand in the same order and the contract adds none of
// its own; and no function of the contract may hide behind one of the proxy's. Both are compiled in one go, since only
// then do the compiler's numbers tell whether two declarations are the same one.
func (b *builder) checkEternalStorage(key string, c Contract) error {
	field := "contracts." + key + ".eternalStorage"
	behaviour := contractID{c.Source, c.Name}
	if behaviour.name == "" {
		behaviour.name = key
	}
	var proxy contractID
	proxy.source, proxy.name, _ = cutLast(c.EternalStorage, ":")

	asked := []string{"storageLayout", "transientStorageLayout", "evm.methodIdentifiers"}
	selection := map[string]map[string][]string{"*": {"": {"ast"}}}
	for _, id := range []contractID{proxy, behaviour} {
		if selection[id.source] == nil {
			selection[id.source] = make(map[string][]string)
		}
		selection[id.source][id.name] = asked
	}
	input, err := b.input(field, []string{behaviour.source, proxy.source}, selection)
	if err != nil {
		return err
	}
	b.opts.Progress("comparing the storage of " + key + " and " + proxy.name)
	output, err := b.answer(input)
	if err != nil {
		return err
	}
	shared, err := readDeclared(output, proxy)
	if err != nil {
		return err
	}
	own, err := readDeclared(output, behaviour)
	if err != nil {
		return err
	}
	if shared == nil || own == nil {
		return recipeErrorf(field, "there is no contract %s", c.EternalStorage)
	}
	if reason := sameState(shared, own); reason != "" {
		return recipeErrorf(field, "%s", reason)
	}
	if reason := noClash(shared, own); reason != "" {
		return recipeErrorf(field, "%s", reason)
	}
	return nil
}

// contractID is where a contract stands in a tree.
type contractID struct{ source, name string }

// declared is what a contract declares, its bases included.
type declared struct {
	contractID
	state     []variable
	functions map[string]function // by selector
}

type variable struct {
	declaration int
	place
	name string
}

// place is where a state variable is kept.
type place struct {
	Slot      string
	Offset    int
	transient bool
}

type function struct {
	declaration int // zero: the compiler's tree of the source does not say
	signature   string
}

type layout struct {
	Storage []struct {
		ASTID int `json:"astId"`
		Label string
		place
	}
}

// astContract is a contract in the compiler's tree of a source.
type astContract struct {
	ID                      int
	Name                    string
	NodeType                string
	LinearizedBaseContracts []int
	Nodes                   []astMember
}

// astMember is a function or variable; with a selector, if it is external.
type astMember struct {
	ID               int
	FunctionSelector string
}

// readDeclared is nil without an error where there is no such contract.
func readDeclared(output *compilerOutput, id contractID) (*declared, error) {
	code, ok := output.Contracts[id.source][id.name]
	if !ok {
		return nil, nil
	}
	d := &declared{contractID: id, functions: make(map[string]function)}
	for _, kept := range []struct {
		layout    json.RawMessage
		transient bool
	}{{code.StorageLayout, false}, {code.TransientStorageLayout, true}} {
		if len(kept.layout) == 0 {
			continue
		}
		var l layout
		if err := json.Unmarshal(kept.layout, &l); err != nil {
			return nil, fmt.Errorf("storage layout of %s: %w", id.name, err)
		}
		for _, v := range l.Storage {
			v.transient = kept.transient
			d.state = append(d.state, variable{v.ASTID, v.place, v.Label})
		}
	}

	contracts := make(map[int]astContract)
	var bases []int
	for source, tree := range output.Sources {
		var unit struct{ Nodes []json.RawMessage }
		if err := json.Unmarshal(tree.AST, &unit); err != nil {
			return nil, fmt.Errorf("syntax tree of %s: %w", source, err)
		}
		for _, node := range unit.Nodes {
			var c astContract
			if json.Unmarshal(node, &c) != nil || c.NodeType != "ContractDefinition" {
				continue
			}
			contracts[c.ID] = c
			if source == id.source && c.Name == id.name {
				bases = c.LinearizedBaseContracts
			}
		}
	}
	for signature, selector := range code.EVM.MethodIdentifiers {
		f := function{signature: signature}
		for _, base := range bases { // most derived first: that one answers
			i := slices.IndexFunc(contracts[base].Nodes, func(m astMember) bool { return m.FunctionSelector == selector })
			if i >= 0 {
				f.declaration = contracts[base].Nodes[i].ID
				break
			}
		}
		d.functions[selector] = f
	}
	return d, nil
}

// sameState says what differs between the state of a proxy and that of a behaviour; empty if nothing does.
func sameState(proxy, behaviour *declared) string {
	ours := func(v variable) bool {
		return slices.ContainsFunc(proxy.state, func(p variable) bool { return p.declaration == v.declaration })
	}
	for _, v := range behaviour.state {
		if !ours(v) {
			return fmt.Sprintf("%s has the state variable %s (slot %s), which %s does not know; keep new state in what the storage contract already declares",
				behaviour.name, v.name, v.Slot, proxy.name)
		}
	}
	for i, v := range proxy.state {
		switch {
		case i >= len(behaviour.state):
			return fmt.Sprintf("%s lacks the state variable %s (slot %s) of %s; inherit all its storage contracts", behaviour.name, v.name, v.Slot, proxy.name)
		case behaviour.state[i] != v:
			return fmt.Sprintf("where %s keeps %s (slot %s), %s keeps %s (slot %s); inherit the storage contracts in the same order",
				proxy.name, v.name, v.Slot, behaviour.name, behaviour.state[i].name, behaviour.state[i].Slot)
		}
	}
	return ""
}

// noClash says which function of a behaviour nobody could call, because the proxy answers; empty if there is none. What
// both inherit from the same base answers the same from either.
func noClash(proxy, behaviour *declared) string {
	for _, selector := range sortedKeys(behaviour.functions) {
		theirs, ok := proxy.functions[selector]
		mine := behaviour.functions[selector]
		if ok && (mine.declaration == 0 || mine.declaration != theirs.declaration) {
			return fmt.Sprintf("nobody could call %s of %s: %s answers that selector (%s) with %s itself",
				mine.signature, behaviour.name, proxy.name, selector, theirs.signature)
		}
	}
	return ""
}

// checkEternalName refuses what cannot be the proxy of a recipe's contract.
func checkEternalName(field, proxy string) error {
	source, name, qualified := cutLast(proxy, ":")
	if !qualified || !strings.HasSuffix(source, ".sol") {
		return recipeErrorf(field, "%q is not of the form path.sol:Name", printable.Lines(proxy))
	}
	if err := checkPath(field, source); err != nil {
		return err
	}
	return checkName(field, name)
}
