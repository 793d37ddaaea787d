package rules_test

import (
	"testing"

	"theseus/safety/rules"
)

// One contract is judged by how its proxy is upgraded: what a proxy with an admin clashes with, one that follows a beacon does not; and what
// ends a UUPS proxy is no loss to it, while the upgrade function of UUPS is of no use.
func TestKinds(t *testing.T) {
	t.Parallel()
	header := "// SPDX-License-Identifier: Apache-2.0\npragma solidity ^0.8.0;\nimport './base.sol';\n"
	c := compile(t, map[string]string{
		"base.sol":   "// SPDX-License-Identifier: Apache-2.0\npragma solidity ^0.8.0;\n" + initializable,
		"plain.sol":  header + "contract Plain is Owned {" + lock + "function clash550254402() external {} }",
		"uups.sol":   header + "contract Upgrades is Owned, UUPS {" + lock + "function _authorizeUpgrade(address) internal override onlyOwner {} }",
		"open.sol":   header + "contract Open is Owned, UUPS {" + lock + "function _authorizeUpgrade(address) internal override {} }",
		"unlock.sol": header + "contract Unlocked is Owned { function initialize() external initializer { __Owned_init(msg.sender); } }",
	})
	contracts := make(map[string]int)
	for i, k := range c.Contracts {
		contracts[k.Name] = i
	}
	plain := c.Contracts[contracts["Plain"]]
	plain.Selectors["clash550254402()"] = "f851a440" // that of admin()
	for _, x := range []struct{ contract, uups, transparent, beacon string }{
		{"Plain", "upgrade-lost", "selector-clash", ""},
		{"Upgrades", "", "", "slot-write"},
		{"Open", "upgrade-unprotected", "upgrade-unprotected", "upgrade-unprotected"},
		{"Unlocked", "implementation-not-locked upgrade-lost", "implementation-not-locked", "implementation-not-locked"},
	} {
		for kind, want := range map[string]string{"uups": x.uups, "transparent": x.transparent, "beacon": x.beacon} {
			if got := codes(rules.Check(c.Contracts[contracts[x.contract]], nil, kind)); got != want {
				t.Errorf("%s as %s: %q, want %q", x.contract, kind, got, want)
			}
		}
	}
	upgrades := c.Contracts[contracts["Upgrades"]]
	for kind, want := range map[string]string{"transparent": "function-removed upgrade-lost", "beacon": "function-removed"} {
		if got := codes(rules.Compare(upgrades, plain, kind)); got != want {
			t.Errorf("losing the upgrade function as %s: %q, want %q", kind, got, want)
		}
	}
}
