package syntax

import (
	"cmp"
	"slices"
)

// Part of a file: what stands at its top.
type Part struct {
	Kind, Name string // ContractDefinition Token
	Start, End int    // in bytes
	Reached    bool   // the contract comes to it
}

// Reach tells for every file which of its parts a contract comes to: itself and what it inherits from, and whatever these name. What
// a file says at its top for all that follows counts where anything of the file does, and so does what the compiler has no number for.
func (t *Tree) Reach(contract Node) map[string][]Part {
	type part struct {
		Part
		file  string
		names []int
	}
	var all []*part
	owner := make(map[int]*part)
	using := make(map[string][]*part) // by file
	for file, unit := range t.Units {
		for _, n := range unit.List("nodes") {
			p := &part{file: file}
			p.Kind, p.Name = n.Kind(), n.Text("name")
			p.Start, p.End = n.Place()
			all = append(all, p)
			if p.Kind == "UsingForDirective" {
				using[file] = append(using[file], p)
			}
			Each(map[string]any(n), func(inner Node) {
				if id := inner.Int("id"); id != 0 && inner.Kind() != "" {
					owner[id] = p
				}
				for _, name := range []string{"referencedDeclaration", "declaration"} {
					if id := inner.Int(name); id > 0 {
						p.names = append(p.names, id)
					}
				}
			})
		}
	}
	todo := []*part{owner[contract.Int("id")]}
	for _, b := range t.Lineage(contract) {
		todo = append(todo, owner[b.Int("id")])
	}
	for len(todo) > 0 {
		p := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if p == nil || p.Reached {
			continue
		}
		p.Reached = true
		for _, id := range p.names {
			todo = append(todo, owner[id])
		}
		// using … for … global: the functions that it names are come to by operators and members.
		todo = append(todo, using[p.file]...)
		using[p.file] = nil
	}
	files := make(map[string][]Part)
	for _, p := range all {
		files[p.file] = append(files[p.file], p.Part)
	}
	for _, parts := range files {
		slices.SortFunc(parts, func(a, b Part) int { return cmp.Compare(a.Start, b.Start) })
		if !slices.ContainsFunc(parts, func(p Part) bool { return p.Reached }) {
			continue
		}
		for i := range parts {
			switch parts[i].Kind {
			case "ContractDefinition", "FunctionDefinition", "StructDefinition", "EnumDefinition", "VariableDeclaration", "ErrorDefinition",
				"EventDefinition", "UserDefinedValueTypeDefinition":
			default:
				parts[i].Reached = true
			}
		}
	}
	return files
}
