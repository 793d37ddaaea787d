package staketest

import (
	"strings"

	"theseus/upgrade/upgradetest"
)

// PropertiesMarkdown is the page of all properties of the staked network.
func PropertiesMarkdown() string {
	var page strings.Builder
	page.WriteString(`# What the contracts of the staked network promise of every step

Written out of ` + "`stake/staketest`" + ` (` + "`go test ./stake/staketest -update`" + `). Each property is checked on the model of the contracts, over
random walks; the same checks run in lock step with the contracts in the EVM. A test damages steps that happened and sees every check fail
for some of them.
`)
	upgradetest.WriteTable(&page, "Token and TokenStaking", StakingProperties)
	upgradetest.WriteTable(&page, "Registry and Congress", GovernanceProperties)
	upgradetest.WriteTable(&page, "Services", ServiceProperties)
	upgradetest.WriteTable(&page, "VerificationOperator", PoolProperties)
	upgradetest.WriteTable(&page, "The random beacon: RandomBeaconService and RandomBeaconOperator", BeaconProperties)
	return page.String()
}
