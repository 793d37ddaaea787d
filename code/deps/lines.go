package deps

import (
	"fmt"
	"path"
	"slices"
	"strings"
)

// remappingsFor lists the lines that remappings.txt lacks for every import to lead where it must. The project's own
// imports come first, and their lines hold everywhere; a package's hold everywhere only if that disturbs nobody, and for
// that package alone otherwise.
func (p *project) remappingsFor(imports []edge) ([]string, error) {
	rules := slices.Clone(p.listed)
	own := func(e edge) bool { return !within(e.file, p.vendor) }
	imports = slices.Clone(imports)
	slices.SortStableFunc(imports, func(a, b edge) int {
		if own(a) == own(b) {
			return strings.Compare(a.file, b.file)
		}
		if own(a) {
			return -1
		}
		return 1
	})
	var lines []string
	for _, e := range imports {
		if settled(rules, e) {
			continue
		}
		fits := func(r remapping) bool {
			with := append(slices.Clone(rules), r)
			return settled(with, e) && !slices.ContainsFunc(imports, func(other edge) bool {
				if !r.matches(other.file, other.name) || settled(with, other) {
					return false
				}
				// What was right must stay so. What was not may get a line of its own, with a longer context.
				return settled(rules, other) || r.context == "" && (own(other) || !own(e))
			})
		}
		wide := p.shortest(e)
		narrow, exact := wide, remapping{e.file, e.name, e.target}
		narrow.context = p.contextOf(e.file)
		candidates := []remapping{wide, narrow, exact}
		i := slices.IndexFunc(candidates, fits)
		if i < 0 {
			return nil, &RefusedError{e.file, e.name, fmt.Sprintf("no remapping can lead to %q alone", e.target)}
		}
		rules = append(rules, candidates[i])
		lines = append(lines, candidates[i].String())
	}
	slices.Sort(lines)
	return lines, nil
}

func settled(rules []remapping, e edge) bool {
	t, _ := remap(rules, e.file, e.name)
	return t == e.target
}

// vendoredPackage is the folder of the package that a vendored file belongs to; empty for others.
func (p *project) vendoredPackage(file string) string {
	rest, ok := strings.CutPrefix(file, p.vendor+"/")
	if !ok {
		return ""
	}
	name, rest, _ := strings.Cut(rest, "/")
	if strings.HasPrefix(name, "@") {
		second, _, _ := strings.Cut(rest, "/")
		name = path.Join(name, second)
	}
	return path.Join(p.vendor, name)
}

// contextOf is what a remapping for one importer's package alone begins with.
func (p *project) contextOf(file string) string {
	if pkg := p.vendoredPackage(file); pkg != "" {
		return pkg + "/"
	}
	return file
}

// shortest is the remapping for an import that moves the most of its package: what name and target have in common at
// their ends, as far as that lies within the package, stays out of it.
func (p *project) shortest(e edge) remapping {
	name, target := strings.Split(e.name, "/"), strings.Split(e.target, "/")
	pkg := p.vendoredPackage(e.target)
	keep := max(1, strings.Count(pkg, "/")+1) // segments of target that name the package
	n := 0
	for n < len(name)-1 && n < len(target)-keep && name[len(name)-1-n] == target[len(target)-1-n] {
		n++
	}
	// A scope alone (@org/) is not a package; the folder below it belongs to the name.
	if n > 1 && n == len(name)-1 && n == len(target)-keep && strings.HasPrefix(name[0], "@") {
		n--
	}
	if n == 0 {
		return remapping{"", e.name, e.target}
	}
	return remapping{"", strings.Join(name[:len(name)-n], "/") + "/", strings.Join(target[:len(target)-n], "/") + "/"}
}
