package release

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"theseus/upgrade"
)

// Change is one difference between two releases, and how far the version must move for it.
type Change struct {
	Contract string `json:"contract"`
	Bump     Bump   `json:"bump"`
	Text     string `json:"text"`
}

func (c Change) String() string { return fmt.Sprintf("%s: %s (%v)", c.Contract, c.Text, c.Bump) }

// sorted puts what weighs most first, so that equal differences are equal lists.
func sorted(changes []Change) []Change {
	slices.SortFunc(changes, func(a, b Change) int {
		return cmp.Or(cmp.Compare(b.Bump, a.Bump), strings.Compare(a.Contract, b.Contract), strings.Compare(a.Text, b.Text))
	})
	return changes
}

// Weight of a list of changes is the heaviest of them.
func Weight(changes []Change) (b Bump) {
	for _, c := range changes {
		b = max(b, c.Bump)
	}
	return b
}

// CompareInterface lists what changed between two versions of a contract for those who call it and for what it keeps.
func CompareInterface(oldABI, nowABI, oldLayout, nowLayout json.RawMessage) ([]Change, error) {
	before, err := parseABI(oldABI)
	if err != nil {
		return nil, err
	}
	after, err := parseABI(nowABI)
	if err != nil {
		return nil, err
	}
	storage, err := compareLayout(oldLayout, nowLayout)
	if err != nil {
		return nil, err
	}
	return sorted(append(compareABI(before, after), storage...)), nil
}

// compare lists what changed from one release to what the chain says now.
func compare(old, now *Manifest) ([]Change, error) {
	var changes []Change
	add := func(contract string, b Bump, format string, args ...any) {
		changes = append(changes, Change{contract, b, fmt.Sprintf(format, args...)})
	}
	for i := range old.Contracts {
		if name := old.Contracts[i].Name; now.contract(name) == nil {
			add(name, Major, "is no longer in the package")
		}
	}
	for i := range now.Contracts {
		c := &now.Contracts[i]
		was := old.contract(c.Name)
		if was == nil {
			add(c.Name, Minor, "is new in the package")
			continue
		}
		found, err := CompareInterface(was.ABI, c.ABI, was.Layout, c.Layout)
		if err != nil {
			return nil, fmt.Errorf("contract %s: %w", c.Name, err)
		}
		for _, f := range found {
			add(c.Name, f.Bump, "%s", f.Text)
		}
		for _, d := range was.Chains {
			if c.on(d.ChainID) == nil {
				add(c.Name, Major, "is no longer on chain %d", d.ChainID)
			}
		}
		for _, d := range c.Chains {
			before := was.on(d.ChainID)
			switch {
			case before == nil:
				add(c.Name, Minor, "is on chain %d: %v", d.ChainID, d.Address)
			case before.Address != d.Address:
				add(c.Name, Major, "is another contract on chain %d: %v, was %v", d.ChainID, d.Address, before.Address)
			case before.CodeHash != d.CodeHash:
				add(c.Name, Patch, "runs version %d on chain %d, was %d: code hash %v", d.Version, d.ChainID, before.Version, d.CodeHash)
			case before.Version != d.Version || before.Evidence.Activation != d.Evidence.Activation:
				add(c.Name, Patch, "runs version %d on chain %d, was %d, with the same code", d.Version, d.ChainID, before.Version)
			}
		}
	}
	if old.Licence != now.Licence {
		add("package", Patch, "has the licence %s, was %s", now.Licence, old.Licence)
	}
	if old.GoModule != now.GoModule {
		add("package", map[bool]Bump{true: Minor, false: Major}[old.GoModule == ""], "has the Go module %q, was %q", now.GoModule, old.GoModule)
	}
	return sorted(changes), nil
}

// Order is what a person asks of a release.
type Order struct {
	Bump    Bump   // at least this; None: what the changes need
	Version Semver // exactly this, as far as it moves far enough; zero: what follows from Bump
}

// SmallerBumpError refuses a version that would promise less change than there is.
type SmallerBumpError struct {
	Asked, Needed string
	Because       []Change // that need it
}

func (e *SmallerBumpError) Error() string {
	texts := make([]string, 0, 3)
	for i, c := range e.Because {
		if i == 2 && len(e.Because) > 3 {
			texts = append(texts, fmt.Sprintf("and %d more", len(e.Because)-2))
			break
		}
		texts = append(texts, c.String())
	}
	return fmt.Sprintf("%s was asked for, %s is needed: %s", e.Asked, e.Needed, strings.Join(texts, "; "))
}

// Next completes what the chain says now to the release that follows previous, nil for the first. The changes are empty, and
// the release is the previous one, if nothing changed and nothing was asked for.
func Next(previous, now *Manifest, order Order) (*Manifest, []Change, error) {
	next := *now
	next.Theseus, next.Clients, next.Log = 1, make(map[upgrade.CodeHash]Semver), nil
	var changes []Change
	if previous == nil {
		next.Version = First
		if order.Version != (Semver{}) {
			next.Version = order.Version
		}
		for _, c := range now.Contracts {
			changes = append(changes, Change{c.Name, Minor, "is new in the package"})
		}
	} else {
		if previous.Name != now.Name {
			return nil, nil, fmt.Errorf("the release before is of %s, not of %s", previous.Name, now.Name)
		}
		var err error
		if changes, err = compare(previous, now); err != nil {
			return nil, nil, err
		}
		if len(changes) == 0 && order == (Order{}) {
			return previous, nil, nil
		}
		if next.Version, err = order.version(previous.Version, changes); err != nil {
			return nil, nil, err
		}
		for hash, v := range previous.Clients {
			next.Clients[hash] = v
		}
		next.Log = slices.Clone(previous.Log)
	}
	for _, c := range now.Contracts {
		for _, d := range c.Chains {
			next.Clients[d.CodeHash] = next.Version
		}
	}
	next.Log = slices.Insert(next.Log, 0, Entry{next.Version, changes})
	if err := next.check(); err != nil {
		return nil, nil, err
	}
	return &next, changes, nil
}

func (o Order) version(previous Semver, changes []Change) (Semver, error) {
	needed := Weight(changes)
	because := slices.DeleteFunc(slices.Clone(changes), func(c Change) bool { return c.Bump < needed })
	if o.Bump != None && o.Bump < needed {
		return Semver{}, &SmallerBumpError{"a " + o.Bump.String() + " version", "a " + needed.String() + " one", because}
	}
	least := previous.After(max(needed, o.Bump))
	if o.Version == (Semver{}) {
		return least, nil
	}
	if o.Version.Cmp(least) < 0 || o.Version == previous {
		return Semver{}, &SmallerBumpError{"version " + o.Version.String(), least.String() + " or later", because}
	}
	return o.Version, nil
}
