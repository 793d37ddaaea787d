package mutation

import (
	"cmp"
	"maps"
	"slices"
)

// host is a body that a variant can hold in several forms: of a function, a constructor or a modifier.
type host struct {
	source     *source
	name       string // "Contract.function"
	node       node
	start, end int // of the body in the source, braces included
	contract   node
}

// hosts are all bodies of our files in the order of the source.
func (p *program) hosts() []*host {
	var hosts []*host
	for _, name := range slices.Sorted(maps.Keys(p.sources)) {
		if !ours(name) {
			continue
		}
		s := p.sources[name]
		for _, contract := range s.unit.list("nodes") {
			if contract.kind() != "ContractDefinition" {
				continue
			}
			for _, n := range contract.list("nodes") {
				body := n.child("body")
				if body == nil || n.kind() != "FunctionDefinition" && n.kind() != "ModifierDefinition" {
					continue
				}
				start, end := body.span()
				hosts = append(hosts, &host{s, contract.str("name") + "." + cmp.Or(n.str("name"), n.str("kind")), n, start, end, contract})
			}
		}
	}
	return hosts
}

// variables are those that the host declares before a place in its source: parameters, answers, locals.
func (h *host) variables(before int) []node {
	var found []node
	var visit func(node)
	visit = func(n node) {
		if start, _ := n.span(); n.kind() == "VariableDeclaration" && start < before {
			found = append(found, n)
		}
		for _, c := range n.children() {
			visit(c)
		}
	}
	visit(h.node)
	return found
}

// use is a place where a declaration is named.
type use struct {
	host       *host // nil outside all bodies
	file       string
	start, end int
}

// uses finds where constants are named, by number of the declaration.
func (p *program) uses(hosts []*host) map[int][]use {
	uses := make(map[int][]use)
	for name, s := range p.sources {
		var visit func(n node)
		visit = func(n node) {
			add := func(id, start, end int) {
				if declaration := p.nodes[id]; declaration.kind() == "VariableDeclaration" && declaration["constant"] == true {
					uses[id] = append(uses[id], use{hostAt(hosts, name, start), name, start, end})
				}
			}
			switch n.kind() {
			case "Identifier":
				start, end := n.span()
				add(n.reference(), start, end)
			case "MemberAccess":
				start, end := spanOf(n.str("memberLocation"))
				add(n.reference(), start, end)
			case "InlineAssembly":
				for _, r := range n.list("externalReferences") {
					start, end := r.span()
					add(number(r["declaration"]), start, end)
				}
			}
			for _, c := range n.children() {
				visit(c)
			}
		}
		visit(s.unit)
	}
	return uses
}

func hostAt(hosts []*host, file string, at int) *host {
	for _, h := range hosts {
		if h.source.name == file && h.start <= at && at < h.end {
			return h
		}
	}
	return nil
}
