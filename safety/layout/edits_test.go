package layout_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// variable of a generated contract. Its number stays when its name changes.
type variable struct {
	number int
	name   string
	kind   int // of kinds; -1: a gap
	slots  int // of a gap
}

// generated is a contract with one base, each with variables.
type generated struct {
	parts [2][]variable
	next  int
}

func (g *generated) fresh(kind int) variable {
	g.next++
	return variable{number: g.next, name: fmt.Sprintf("v%d", g.next), kind: kind}
}

func generate(r *rand.Rand) *generated {
	g := new(generated)
	for part := range g.parts {
		for range 2 + r.IntN(4) {
			g.parts[part] = append(g.parts[part], g.fresh(r.IntN(len(kinds))))
		}
	}
	if r.IntN(2) == 0 {
		g.parts[0] = append(g.parts[0], variable{name: "__gap", kind: -1, slots: 3 + r.IntN(3)})
	}
	return g
}

func (g *generated) clone() *generated {
	return &generated{[2][]variable{slices.Clone(g.parts[0]), slices.Clone(g.parts[1])}, g.next + 100}
}

// where chooses a variable that is no gap.
func (g *generated) where(r *rand.Rand) (part, at int) {
	for {
		part = r.IntN(2)
		if len(g.parts[part]) > 0 {
			if at = r.IntN(len(g.parts[part])); g.parts[part][at].kind >= 0 {
				return part, at
			}
		}
	}
}

func (g *generated) count() int {
	n := 0
	for _, p := range g.parts {
		for _, v := range p {
			if v.kind >= 0 {
				n++
			}
		}
	}
	return n
}

// edit changes something; it says what.
func (g *generated) edit(r *rand.Rand) string {
	part, at := g.where(r)
	list := g.parts[part]
	switch r.IntN(8) {
	case 0:
		g.parts[1] = append(g.parts[1], g.fresh(r.IntN(len(kinds))))
		return "append"
	case 1:
		g.parts[part] = slices.Insert(list, at, g.fresh(r.IntN(len(kinds))))
		return fmt.Sprintf("insert at %d.%d", part, at)
	case 2:
		if g.count() > 2 {
			g.parts[part] = slices.Delete(list, at, at+1)
		}
		return fmt.Sprintf("delete %d.%d", part, at)
	case 3:
		p, a := g.where(r)
		g.parts[part][at], g.parts[p][a] = g.parts[p][a], g.parts[part][at]
		return fmt.Sprintf("swap %d.%d and %d.%d", part, at, p, a)
	case 4, 5:
		list[at].kind = r.IntN(len(kinds))
		return fmt.Sprintf("retype %d.%d", part, at)
	case 6:
		if i := slices.IndexFunc(g.parts[0], func(v variable) bool { return v.kind < 0 && v.slots > 2 }); i >= 0 {
			g.parts[0][i].slots -= r.IntN(3) // right for one of them
			g.parts[0] = slices.Insert(g.parts[0], i, g.fresh(3))
			return "use the gap"
		}
		fallthrough
	default:
		// Into a hole, if there is one: behind a small variable.
		g.parts[part] = slices.Insert(list, at+1, g.fresh([]int{0, 7, 2, 8}[r.IntN(4)]))
		return fmt.Sprintf("small one behind %d.%d", part, at)
	}
}

var theX = regexp.MustCompile(`\bx\b`)

// version writes the contract down.
func (g *generated) version(name string) (*version, string) {
	v := &version{name: name, declaration: "", write: ""}
	base := "abstract contract " + name + "_base is Types {\n"
	for part, list := range g.parts {
		text := ""
		for _, x := range list {
			if x.kind < 0 {
				text += fmt.Sprintf("    uint256[%d] private %s;\n", x.slots, x.name)
				continue
			}
			k := kinds[x.kind]
			text += fmt.Sprintf("    %s internal %s;\n", k.declaration, x.name)
			v.write += fmt.Sprintf("        { uint256 v = h(seed, %d); %s }\n", x.number, theX.ReplaceAllString(k.write, x.name))
			for _, r := range k.reads {
				r.name = fmt.Sprintf("%d:%s", x.number, r.name)
				r.expression = theX.ReplaceAllString(r.expression, x.name)
				v.reads = append(v.reads, r)
			}
		}
		if part == 0 {
			base += text + "}\n"
		} else {
			v.declaration = text
		}
	}
	return v, base + strings.Replace(v.solidity(), " is Base {", " is "+name+"_base {", 1)
}

// changedClass finds a variable that both have with nothing comparable.
func changedClass(old, new *generated) string {
	was := make(map[int]variable)
	for _, list := range old.parts {
		for _, v := range list {
			was[v.number] = v
		}
	}
	for _, list := range new.parts {
		for _, v := range list {
			o, ok := was[v.number]
			if !ok || v.kind < 0 {
				continue
			}
			a, b := kinds[o.kind], kinds[v.kind]
			if a.reads[0].class != b.reads[0].class {
				return v.name + " is of another class"
			}
			if strings.HasPrefix(a.declaration, "mapping(uint256 ") && strings.HasPrefix(b.declaration, "mapping(uint8 ") {
				return v.name + " loses keys"
			}
		}
	}
	return ""
}

// Random edits of random layouts: whatever corrupts is found, whatever does not is not refused.
func TestRandomEdits(t *testing.T) {
	t.Parallel()
	const each = 25
	batches := 3
	if os.Getenv("THESEUS_FULL") == "1" {
		batches = 200
	}
	corrupting, harmless, refused, replaced := 0, 0, 0, 0
	for batch := range batches {
		// Batches are the same in every run: a failure names the batch that shows it.
		r := rand.New(rand.NewPCG(6, uint64(batch)))
		base := generate(r)
		old, source := base.version("Old")
		source = prelude + "abstract contract Types is Base {\n" + types + "}\n" + source
		var edits []*generated
		var said []string
		var news []*version
		for i := range each {
			g := base.clone()
			what := g.edit(r)
			for r.IntN(3) == 0 {
				what += ", " + g.edit(r)
			}
			v, text := g.version(fmt.Sprintf("New%d", i))
			source += text
			edits, said, news = append(edits, g), append(said, what), append(news, v)
		}
		layouts, codes := compileSource(t, source)
		for i, new := range news {
			why := corrupts(t, old, new, codes)
			if why == "" {
				why = changedClass(base, edits[i])
			}
			unsafe, _, text := judge(layouts["Old"], layouts[new.name])
			switch {
			case why != "" && !unsafe && strings.HasPrefix(why, "new ") && strings.Contains(text, "storage-renamed"):
				replaced++ // by one of the same type: the layout cannot tell it from another name, and the warning says so
			case why != "":
				corrupting++
				if !unsafe {
					_, o := base.version("Old")
					_, n := edits[i].version("New")
					t.Errorf("batch %d, %s: %s, but it is not found unsafe: %s\n%s%s", batch, said[i], why, text, o, n)
				}
			default:
				harmless++
				if unsafe {
					refused++
					t.Logf("batch %d, %s: nothing is read wrong, but it is found unsafe: %s", batch, said[i], text)
				}
			}
		}
	}
	t.Logf("%d edits: %d corrupting, %d replaced, %d harmless, of which %d were found unsafe", batches*each, corrupting, replaced, harmless, refused)
	if refused*100 > harmless {
		t.Errorf("%d of %d harmless edits were found unsafe", refused, harmless)
	}
	if harmless < batches || corrupting < batches {
		t.Errorf("%d corrupting and %d harmless edits: too few to say anything", corrupting, harmless)
	}
}
