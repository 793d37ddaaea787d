package rules

import (
	"encoding/hex"
	"slices"

	"theseus/code/output"
	"theseus/safety"
)

// erc1967 are the slots that a proxy keeps for itself.
var erc1967 = map[string]string{
	"360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc": "implementation",
	"b53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103": "admin",
	"a3f0ad74e5423aebfd80d3ef4346578335a9a72aeaee59ff6cb3582b35133d50": "beacon",
}

// slot is which of the proxy's own slots a function writes; empty: none.
func (v *view) slot(f *output.Function) string {
	for _, op := range f.Ops {
		if name := erc1967[hex.EncodeToString(op.Slot)]; op.Kind == "sstore" && name != "" {
			return name
		}
	}
	if f.Stores {
		for _, m := range f.Mentions {
			if x := v.In.Variables[m.ID]; x != nil && erc1967[hex.EncodeToString(x.Value)] != "" {
				return erc1967[hex.EncodeToString(x.Value)]
			}
		}
	}
	return ""
}

func upgrades(f *output.Function) bool { return f.Name == "upgradeTo" || f.Name == "upgradeToAndCall" }

// unplaced reports whether functions write storage at places that are not known by themselves.
func unplaced(all []*output.Function) bool {
	return slices.ContainsFunc(all, func(g *output.Function) bool {
		return slices.ContainsFunc(g.Ops, func(op output.Op) bool { return op.Kind == "sstore" && op.Slot == nil }) ||
			slices.ContainsFunc(g.Slots, func(b output.Bind) bool { return b.Slot == nil })
	})
}

// upgrading looks at everything that can change what the proxy runs.
func (v *view) upgrading() {
	for _, f := range v.entries() {
		if f.Mutability == "view" || f.Mutability == "pure" {
			continue
		}
		all, from := v.reach([]*output.Function{f}, nil)
		place, by := "", f
		if i := slices.IndexFunc(all, func(g *output.Function) bool { return v.slot(g) != "" }); i >= 0 {
			place, by = v.slot(all[i]), all[i]
		} else if unplaced(all) {
			place, by = v.places(f)
		}
		if place == "" && (!upgrades(f) || !v.state(f)) {
			continue
		}
		aim := v.changesProxy
		if place == "" { // it may upgrade in a way that nobody here knows
			aim = v.any
		}
		once, _ := v.initialises(f)
		open := !once && !v.guarded(f, 0, aim)
		if !once && !open {
			if g := v.taken(f, aim); g != nil {
				v.add("upgrade-unprotected", safety.Unsafe, f.At, "let nobody but those who hold the right hand it on",
					"anybody can call %s, and then %s, which asks for what that one sets, and change what the proxy runs", v.name(g), v.name(f))
			}
		}
		switch {
		case open && place == "any":
			v.add("upgrade-unprotected", safety.Unsafe, f.At, "let only the owner or the record's Authority come to it",
				"anybody can call %s and write any slot, those of the proxy too", v.name(f))
		case open:
			finding := v.add("upgrade-unprotected", safety.Unsafe, f.At, "let only the owner or the record's Authority come to it, as by _authorizeUpgrade with onlyOwner",
				"anybody can call %s and change what the proxy runs", v.name(f))
			if place != "" {
				finding.Details = []string{"it writes the proxy's " + place + " slot by " + v.route(by, from)}
			}
		case place == "any", place == "":
		case upgrades(f) && v.kind == "beacon":
			v.add("slot-write", safety.Warning, f.At, "leave upgrades to the beacon: do not inherit from UUPSUpgradeable",
				"%s writes the %s slot, which proxies that follow a beacon do not read: it upgrades nothing", v.name(f), place).Details = []string{"by " + v.route(by, from)}
		case !upgrades(f):
			v.add("slot-write", safety.Warning, f.At, "leave the slots of ERC-1967 to the upgrade functions",
				"%s writes the proxy's %s slot", v.name(f), place).Details = []string{"by " + v.route(by, from)}
		}
	}
	if v.kind == "uups" && v.canUpgrade() && !v.changes() && !v.tolerates("missing-public-upgradeto") {
		v.add("upgrade-lost", safety.Unsafe, v.At, "let it call that of its base, by super",
			"the upgrade function of %s never writes the proxy's implementation slot: a proxy that runs it can never be upgraded again", v.Name)
	}
	if v.kind == "uups" && v.canUpgrade() && v.changes() && v.fails() && !v.tolerates("missing-public-upgradeto") {
		v.add("upgrade-lost", safety.Unsafe, v.At, "let somebody come through it",
			"the upgrade function of %s reverts whoever calls it: a proxy that runs it can never be upgraded again", v.Name)
	}
	if v.kind == "uups" && !v.canUpgrade() && !v.tolerates("missing-public-upgradeto") {
		v.add("upgrade-lost", safety.Unsafe, v.At, "inherit from UUPSUpgradeable", "%s has no upgradeToAndCall: a UUPS proxy that runs it can never be upgraded again", v.Name)
	}
}

// changes reports whether an upgrade function may write the implementation slot.
func (v *view) changes() bool {
	for _, f := range v.entries() {
		if !upgrades(f) {
			continue
		}
		all, _ := v.reach([]*output.Function{f}, nil)
		if slices.ContainsFunc(all, func(g *output.Function) bool {
			return v.slot(g) != "" || slices.ContainsFunc(g.Ops, func(op output.Op) bool { return op.Kind != "sstore" || op.Slot == nil })
		}) {
			return true
		}
	}
	return false
}

// fails reports whether no upgrade function ever ends well.
func (v *view) fails() bool {
	return !slices.ContainsFunc(v.entries(), func(f *output.Function) bool {
		w := &walker{view: v, aim: func(change) bool { return false }}
		return upgrades(f) && (w.walk(f, nil) != 0 || w.lost)
	})
}

// namesSlot reports whether a function comes to the number of the implementation slot.
func (v *view) namesSlot(f *output.Function) bool {
	all, _ := v.reach([]*output.Function{f}, nil)
	return slices.ContainsFunc(all, func(g *output.Function) bool {
		return slices.ContainsFunc(g.Mentions, func(m output.Mention) bool {
			x := v.In.Variables[m.ID]
			return x != nil && erc1967[hex.EncodeToString(x.Value)] == "implementation"
		})
	})
}

func (v *view) entry(name string) *output.Function {
	for _, f := range v.entries() {
		if f.Name == name {
			return f
		}
	}
	return nil
}

func (v *view) canUpgrade() bool { return canUpgrade(v.Contract) }

func canUpgrade(k *output.Contract) bool {
	return k.Selectors["upgradeTo(address)"] != "" || k.Selectors["upgradeToAndCall(address,bytes)"] != ""
}

// lost looks for a way to upgrade that the old version had.
func (v *view) lost(before *view) {
	old := before.Contract
	if v.kind != "beacon" && old.ID != 0 && v.ID != 0 {
		if was, is := before.entry("proxiableUUID"), v.entry("proxiableUUID"); was != nil && is != nil && before.namesSlot(was) && !v.namesSlot(is) {
			v.add("upgrade-lost", safety.Unsafe, is.At, "answer the implementation slot of ERC-1967",
				"%s does not answer the implementation slot by its name, as the old version did: UUPS proxies refuse to be upgraded to it", v.name(is))
		}
	}
	if v.kind == "beacon" || old.Selectors["proxiableUUID()"] == "" || !canUpgrade(old) || v.kind == "uups" && v.ID != 0 && v.Unknown == "" {
		return // the beacon upgrades; or it is reported for the version by itself
	}
	switch {
	case !v.canUpgrade():
		v.add("upgrade-lost", safety.Unsafe, v.At, "inherit from UUPSUpgradeable",
			"%s has no upgrade function and the old version had one: a UUPS proxy that runs it can never be upgraded again", v.Name)
	case v.Selectors["proxiableUUID()"] == "":
		v.add("upgrade-lost", safety.Unsafe, v.At, "inherit from UUPSUpgradeable", "%s has no proxiableUUID: UUPS proxies refuse to be upgraded to it", v.Name)
	}
}
