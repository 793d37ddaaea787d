package audit

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"theseus/code/output"
	"theseus/safety"
)

// pair is a contract and what it replaces.
type pair struct {
	new, old *output.Contract
	several  bool // documents have the new one
	findings []safety.Finding
}

// UsageError says that what was asked for cannot be found in what was given.
type UsageError struct{ Why string }

func (e *UsageError) Error() string { return e.Why }

// index finds contracts by their names.
type index map[string][]*output.Contract

func indexOf(compilations []*output.Compilation, superseded map[*output.Contract]bool) index {
	x := make(index)
	for _, c := range compilations {
		for _, k := range c.Contracts {
			if superseded[k] {
				continue
			}
			x[k.Name] = append(x[k.Name], k)
			x[k.Full()] = append(x[k.Full()], k)
		}
	}
	return x
}

var errNone = &UsageError{"there is no contract"}

// one is the contract of a name; within one compilation first, where near is given.
func (x index) one(name string, near *output.Compilation) (*output.Contract, error) {
	found := x[name]
	if len(found) == 0 { // a folder in front, as other tools write it
		if _, rest, ok := strings.Cut(name, ":"); ok {
			found = x[rest]
		}
	}
	if near != nil {
		inside := slices.DeleteFunc(slices.Clone(found), func(k *output.Contract) bool { return k.In != near })
		if len(inside) > 0 {
			found = inside
		}
	}
	found = slices.SortedFunc(slices.Values(found), func(a, b *output.Contract) int {
		return cmp.Or(cmp.Compare(a.Full(), b.Full()), cmp.Compare(a.In.File, b.In.File))
	})
	switch {
	case len(found) == 0:
		return nil, fmt.Errorf("%w %s", errNone, name)
	case len(found) > 1 && !slices.ContainsFunc(found[1:], func(k *output.Contract) bool { return k.Full() != found[0].Full() }):
		return nil, &UsageError{fmt.Sprintf("%d documents have a contract %s, %s and %s: delete them and compile everything anew, or give the document that counts",
			len(found), name, found[0].In.File, found[1].In.File)}
	case len(found) > 1:
		return nil, &UsageError{fmt.Sprintf("%d contracts are called %s, such as %s and %s; say which by SOURCE:NAME", len(found), name, found[0].Full(), found[len(found)-1].Full())}
	}
	return found[0], nil
}

// named is the contract of a name that the user gave. Where there is none, the error says which there are.
func (x index) named(name string) (*output.Contract, error) {
	k, err := x.one(name, nil)
	if errors.Is(err, errNone) {
		const most = 10
		names := slices.DeleteFunc(slices.Sorted(maps.Keys(x)), func(n string) bool { return !strings.Contains(n, ":") })
		text := strings.Join(names[:min(len(names), most)], ", ")
		if len(names) > most {
			text += fmt.Sprintf(" and %d more", len(names)-most)
		}
		return nil, &UsageError{fmt.Sprintf("there is no contract %s; there are %s", name, cmp.Or(text, "none"))}
	}
	return k, err
}

func choose(new, reference []*output.Compilation, opts Options) ([]*pair, error) {
	news, olds := indexOf(new, opts.Superseded), indexOf(reference, opts.Superseded)
	if len(reference) == 0 {
		olds = news
	}
	if opts.Contract != "" {
		k, err := news.named(opts.Contract)
		if err != nil {
			return nil, err
		}
		p := &pair{new: k}
		if opts.Reference != "" {
			return []*pair{p}, p.find(olds, opts.Reference, len(reference) > 0)
		}
		p.look(olds, len(reference) > 0)
		return []*pair{p}, nil
	}
	var pairs []*pair
	for _, c := range new {
		for _, k := range c.Contracts {
			if opts.Superseded[k] || len(opts.Names) > 0 && !slices.Contains(opts.Names, k.Full()) || len(opts.Names) == 0 && !upgradeable(k) {
				continue
			}
			p := &pair{new: k, several: len(news[k.Full()]) > 1}
			p.look(olds, len(reference) > 0)
			pairs = append(pairs, p)
		}
	}
	if len(pairs) == 0 {
		return nil, &UsageError{"no contract here looks as if it could be upgraded; name one with --contract"}
	}
	return pairs, nil
}

// look is find where the user names nothing: what cannot be found is undecided.
func (p *pair) look(olds index, apart bool) {
	err := p.find(olds, "", apart)
	if err == nil {
		return
	}
	why := err.Error()
	if tag, ok := p.new.Tagged("oz-upgrades-from"); ok {
		why = fmt.Sprintf("its annotation @custom:oz-upgrades-from names %.100s: %s", tag, why)
	}
	p.findings = append(p.findings, safety.Finding{Code: "not-decided", Severity: safety.Undecided, Contract: p.new.Full(), File: p.new.At.File,
		Line: p.new.In.Line(p.new.At), Message: "what it replaces cannot be found: " + why, Remedy: "name it (--contract NAME:REFERENCE), and give what it is in (--reference)"})
}

// find looks for what a contract replaces: what the user names, what its annotation names, or, in a reference, the same name.
func (p *pair) find(olds index, name string, apart bool) (err error) {
	tag, tagged := p.new.Tagged("oz-upgrades-from")
	switch {
	case name != "":
		p.old, err = olds.named(name)
	case tagged && len(strings.Fields(tag)) == 1:
		near := p.new.In
		if apart {
			near = nil
		}
		p.old, err = olds.one(tag, near)
	case apart:
		if len(olds[p.new.Full()]) > 0 {
			p.old, err = olds.one(p.new.Full(), nil)
		} else if len(olds[p.new.Name]) > 0 {
			p.old, err = olds.one(p.new.Name, nil)
		}
	}
	if err == nil && p.old == p.new {
		p.old = nil
		return &UsageError{fmt.Sprintf("%s is held against itself", p.new.Full())}
	}
	return err
}

// stateless matches the layout of what has no state, such as a library.
var stateless = regexp.MustCompile(`"storage"\s*:\s*\[\s*\]`)

// upgradeable reports whether a contract looks as if it were for a proxy.
func upgradeable(k *output.Contract) bool {
	if k.ID == 0 { // without an AST: undecided, but nothing that may hold state is overlooked
		return k.Runtime.Size > 0 && !stateless.MatchString(k.StorageLayout)
	}
	if k.Kind != "contract" || k.Abstract {
		return false
	}
	if _, ok := k.Tagged("oz-upgrades"); ok {
		return true
	}
	if _, ok := k.Tagged("oz-upgrades-from"); ok {
		return true
	}
	if k.Selectors["upgradeTo(address)"] != "" || k.Selectors["upgradeToAndCall(address,bytes)"] != "" {
		return true
	}
	return slices.ContainsFunc(k.Lineage(), func(b *output.Contract) bool { return b.Name == "Initializable" })
}

// Kinds are the ways in which contracts are upgraded: by a function of their own, by an admin of the proxy, or by a beacon that many proxies follow.
var Kinds = []string{"uups", "transparent", "beacon"}

// kindOf is how a contract is upgraded, as far as it shows.
func kindOf(k *output.Contract) string {
	if k.Selectors["proxiableUUID()"] != "" && (k.Selectors["upgradeTo(address)"] != "" || k.Selectors["upgradeToAndCall(address,bytes)"] != "") {
		return "uups"
	}
	return "transparent"
}
