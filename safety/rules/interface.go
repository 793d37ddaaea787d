package rules

import (
	"maps"
	"slices"

	"theseus/code/abidiff"
	"theseus/code/output"
	"theseus/safety"
)

// proxied are the functions that transparent proxies have themselves, by selector.
var proxied = map[string]string{
	"3659cfe6": "upgradeTo(address)", "4f1ef286": "upgradeToAndCall(address,bytes)", "8f283970": "changeAdmin(address)",
	"f851a440": "admin()", "5c60da1b": "implementation()",
}

// clashes looks for functions that a proxy would answer itself. Those of UUPS and those that follow a beacon have none.
func (v *view) clashes() {
	if v.kind != "transparent" {
		return
	}
	for _, signature := range slices.Sorted(maps.Keys(v.Selectors)) {
		if theirs := proxied[v.Selectors[signature]]; theirs != "" && theirs != signature {
			v.add("selector-clash", safety.Unsafe, v.At, "rename the function", "%s has the selector of the proxy's own %s", signature, theirs)
		}
	}
}

// interfaces compares what callers see.
func (v *view) interfaces(old *output.Contract) {
	differences, err := abidiff.Compare([]byte(old.ABI), []byte(v.ABI))
	if err != nil {
		v.add("not-decided", safety.Undecided, v.At, "", "its ABI cannot be compared: %v", err)
		return
	}
	for _, d := range differences {
		code := map[abidiff.Kind]string{abidiff.Function: "function", abidiff.Event: "event"}[d.Kind]
		if code == "" || d.Change == abidiff.Added || !d.Breaking {
			continue
		}
		f := v.add(code+"-"+string(d.Change), safety.Warning, v.At, "keep it for those who rely on it, or tell them", "%s %s is %s", d.Kind, d.Signature, d.Change)
		if d.Change == abidiff.Changed {
			f.Details = []string{"was " + d.Old, "is  " + d.New}
		}
	}
}

// sizes holds the code against the limits of chains.
func (v *view) sizes() {
	if v.Runtime.Size > 24_576 {
		v.add("code-size", safety.Unsafe, v.At, "move code into libraries or other contracts", "its code has %d bytes; chains accept 24,576 (EIP-170)", v.Runtime.Size)
	}
	if v.Creation.Size > 49_152 {
		v.add("code-size", safety.Unsafe, v.At, "move code into libraries or other contracts", "its creation code has %d bytes; chains accept 49,152 (EIP-3860)", v.Creation.Size)
	}
}
