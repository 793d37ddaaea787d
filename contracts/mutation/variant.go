package mutation

import (
	"cmp"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// chosen is the question which mutant runs. Nothing of ours reads this opcode for itself.
const chosen = "block.prevrandao"

// segment is a piece of a variant's source that exists for one mutant.
type segment struct {
	start, end int
	mutant     *Mutant
}

// patch replaces a piece of a file by text, parts of which exist for one mutant.
type patch struct {
	start, end int
	text       string
	segments   []segment // in text
}

// variantText is the tree with all of the mutants in it, the first of which is number one. It also tells which text is whose, so
// that the compiler's complaints can be told apart.
func (p *program) variantText(mutants []*Mutant) (texts map[string]string, segments map[string][]segment) {
	v := &variant{p: p, patches: make(map[string][]patch), bodies: make(map[*host][]int), mutants: mutants}
	for i, m := range mutants {
		v.place(i, m)
	}
	for h := range v.bodies {
		text, segments := v.render(h)
		v.patch(h.source.name, patch{h.start, h.end, text, segments})
	}
	v.forgettable()
	for _, name := range p.dependents(slices.Collect(maps.Keys(v.patches))...) {
		v.readsTheBlock(p.sources[name])
	}
	texts, segments = make(map[string]string), make(map[string][]segment)
	for name, s := range p.sources {
		texts[name], segments[name] = apply(s.text, v.patches[name])
	}
	return texts, segments
}

// plainText is the tree with one mistake in it.
func (p *program) plainText(m *Mutant) map[string]string {
	texts := make(map[string]string)
	for name, s := range p.sources {
		texts[name] = s.text
	}
	texts[m.File], _ = apply(texts[m.File], []patch{{start: m.plain.start, end: m.plain.end, text: m.plain.text}})
	return texts
}

type variant struct {
	p       *program
	mutants []*Mutant
	patches map[string][]patch
	bodies  map[*host][]int // which mutants have another form of a body
	// forgotten are invocations of modifiers that are missing for one mutant.
	forgotten []int
}

func (v *variant) patch(file string, p patch) { v.patches[file] = append(v.patches[file], p) }

// name of what exists for one mutant beside the original.
func beside(i int) string { return "__" + strconv.Itoa(i+1) }

func (v *variant) place(i int, m *Mutant) {
	if m.Operator == opModifier {
		v.forgotten = append(v.forgotten, i)
		return
	}
	if m.declares != "" {
		text := "\n" + strings.ReplaceAll(strings.ReplaceAll(m.declares, "NAME", declared(m)+beside(i)), "public", "internal")
		v.patch(m.File, patch{m.at, m.at, text, []segment{{0, len(text), m}}})
	}
	for _, e := range m.edits {
		if !slices.Contains(v.bodies[e.host], i) {
			v.bodies[e.host] = append(v.bodies[e.host], i)
		}
	}
}

func declared(m *Mutant) string { return m.Function[strings.LastIndex(m.Function, ".")+1:] }

// render is a body in all its forms: "{ if (1 is chosen) {…} else if (2 is chosen) {…} else {the original} }".
func (v *variant) render(h *host) (string, []segment) {
	var text strings.Builder
	var segments []segment
	text.WriteString("{ ")
	for _, i := range v.bodies[h] {
		fmt.Fprintf(&text, "if (%s == %d) ", chosen, i+1)
		start := text.Len()
		text.WriteString(v.mutated(h, i))
		segments = append(segments, segment{start, text.Len(), v.mutants[i]})
		text.WriteString(" else ")
	}
	text.WriteString(h.source.text[h.start:h.end] + " }")
	return text.String(), segments
}

func (v *variant) mutated(h *host, i int) string {
	var patches []patch
	for _, e := range v.mutants[i].edits {
		if e.host == h {
			text := e.text
			if v.mutants[i].declares != "" {
				text = strings.TrimSuffix(text, "NAME") + beside(i)
			}
			patches = append(patches, patch{start: e.start - h.start, end: e.end - h.start, text: text})
		}
	}
	text, _ := apply(h.source.text[h.start:h.end], patches)
	return text
}

// forgettable gives every modifier whose invocation a mutant forgets a twin that does nothing while that mutant is chosen.
func (v *variant) forgettable() {
	hosts := v.p.hosts()
	for _, i := range v.forgotten {
		m := v.mutants[i]
		e := m.edits[0]
		name := e.host.source.text[e.start:e.end]
		name, _, _ = strings.Cut(name, "(")
		at := slices.IndexFunc(hosts, func(h *host) bool {
			return h.node.kind() == "ModifierDefinition" && h.node.str("name") == name && h.contract.id() == e.host.contract.id()
		})
		of := hosts[at]
		body := of.source.text[of.start:of.end]
		for h := range v.bodies {
			if h.node.id() == of.node.id() {
				body, _ = v.render(h)
			}
		}
		start, _ := of.node.span()
		_, nameEnd := spanOf(of.node.str("nameLocation"))
		twin := fmt.Sprintf("\n%s%s{ if (%s == %d) { _; } else %s }",
			of.source.text[start:nameEnd]+beside(i), of.source.text[nameEnd:of.start], chosen, i+1, body)
		_, end := of.node.span()
		v.patch(m.File, patch{end, end, twin, []segment{{0, len(twin), m}}})
		nameOf := e.start + len(name)
		v.patch(m.File, patch{nameOf, nameOf, beside(i), nil})
	}
}

var pure = regexp.MustCompile(`\bpure\b`)

// readsTheBlock makes view of every pure function: their mutants ask which is chosen.
func (v *variant) readsTheBlock(s *source) {
	for _, contract := range s.unit.list("nodes") {
		for _, n := range contract.list("nodes") {
			if n.kind() != "FunctionDefinition" || n.str("stateMutability") != "pure" || n.child("body") == nil {
				continue
			}
			_, from := n.child("parameters").span()
			until, _ := n.child("body").span()
			if at := pure.FindStringIndex(s.text[from:until]); at != nil {
				v.patch(s.name, patch{start: from + at[0], end: from + at[1], text: "view"})
			}
		}
	}
}

// apply replaces pieces that do not overlap, and tells where their segments come to stand.
func apply(text string, patches []patch) (string, []segment) {
	slices.SortStableFunc(patches, func(a, b patch) int { return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end)) })
	var out strings.Builder
	var segments []segment
	done := 0
	for _, p := range patches {
		out.WriteString(text[done:p.start])
		for _, s := range p.segments {
			segments = append(segments, segment{out.Len() + s.start, out.Len() + s.end, s.mutant})
		}
		out.WriteString(p.text)
		done = p.end
	}
	out.WriteString(text[done:])
	return out.String(), segments
}

// dependents are the files of the tree that are compiled anew when some of them change, those included.
func (p *program) dependents(changed ...string) []string {
	found := make(map[string]bool)
	for _, name := range changed {
		found[name] = true
	}
	for more := true; more; {
		more = false
		for name, s := range p.sources {
			if found[name] {
				continue
			}
			for _, n := range s.unit.list("nodes") {
				if n.kind() == "ImportDirective" && found[n.str("absolutePath")] {
					found[name], more = true, true
				}
			}
		}
	}
	return slices.Sorted(maps.Keys(found))
}
