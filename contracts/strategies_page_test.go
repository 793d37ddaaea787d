package contracts_test

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
)

const strategiesPage = "../docs/strategies.md"

// compared is a row of the page: a strategy's figures by their names in snapshots/gas.json ("" where there is none), beside those
// of the contract that people use for the same today.
type compared struct {
	name, call, upgrade, deploy    string
	peer                           string
	peerCall, peerUpgrade, peerNew uint64
	can, cannot, downtime          string
}

var comparisons = []compared{
	{
		"relay", "relay: relayed call over direct call, cold", "relay: changeContract", "relay: deploy Relay", "", 0, 0, 0,
		"all code; the owner", "the address; what logic does to slots 0 and 1 is watched, not prevented; no initialiser", "none",
	},
	{
		"modular", "modular: a read by way of logic, over one of the data contract, cold", "modular: bind other logic", "modular: deploy Data", "", 0, 0, 0,
		"logic, data contract and authorisation contract, each alone", "the logic's address changes: users ask `Data.logic`; the types that data have", "none",
	},
	{
		"migration", "", "migration: finish", "migration: deploy the new contract", "", 0, 0, 0,
		"everything, the layout of the state too", "the address changes; what is not an entry does not move", "from start to finish, reported in blocks",
	},
	{
		"eternal storage", "eternal: proxied call over direct call, cold", "eternal: upgradeTo", "eternal: deploy TokenProxy",
		"eternal-storage proxy, no labels", 4_902, 32_683, 198_410,
		"all code; what later versions keep, in the declared mappings", "the declared state; a label, once used", "none",
	},
	{
		"unstructured storage (managed proxy)", "managed: proxied call over direct call, cold", "activate, second upgrade of a record",
		"managed: deploy Authority, proxy and record with nine signers", "OpenZeppelin Transparent + ProxyAdmin", 4_936, 37_794, 748_788,
		"all code; state is added behind what is there", "the admin, which is an `Authority` for ever; order and types of existing state", "none",
	},
	{
		"UUPS", "uups: proxied call over direct call, cold", "uups: upgradeToAndCall", "uups: deploy UUPSProxy", "OpenZeppelin UUPS", 4_881, 37_691, 245_590,
		"all code, the rule who may upgrade too", "order and types of existing state; a version that could not be upgraded again is refused", "none",
	},
	{
		"beacon", "beacon: proxied call over direct call, cold", "beacon: upgradeTo", "beacon: deploy BeaconProxy", "OpenZeppelin Beacon", 7_947, 32_714, 281_791,
		"the code of all proxies at once", "a proxy's beacon; no initialiser; order and types of existing state", "none",
	},
	{
		"ERC-7201 namespaces", "", "", "", "", 0, 0, 0,
		"bases come and go, also in front of others; a namespace grows at its end", "a namespace's id", "none; they are used behind any of the proxies above",
	},
}

const strategiesIntroduction = `# Upgrade strategies

<!-- Made by TestStrategiesPage from contracts/snapshots/gas.json; THESEUS_UPDATE=1 go test ./contracts -run TestStrategiesPage -->

The ways in which code is kept replaceable, as a library to inherit from: ` + "`contracts/strategies`" + `, one folder each, with its threat model in the
headers, a worked example and tests that attack it. Every owner there may be an account or a multisig contract; that of a relay, of eternal storage, of a UUPS proxy
or of a beacon may be the ` + "`Authority`" + ` of a record: then nothing changes without m of n signatures and a quorum of validators that rebuilt the code.

Gas is of whole transactions under Osaka's rules, everything cold; "call" is what a call takes above the same call of the code itself (the floor of any proxy with
one slot is 4,700). Ours are compiled as the recipe says, and are in ` + "`contracts/snapshots/gas.json`" + `. Those of others were measured on 20 November 2026:
OpenZeppelin Contracts 5.7.0 with the compiler's defaults and 200 runs, deployed with an initialising call; ` + "`go run ./bench strategies`" + ` measures what npm has of
them again, beside ours.

`

const strategiesNotes = `
- The upgrade of the managed proxy is the activation of a record: it checks code hash, delay, assertions, and reads back where the proxy points. Submitting six signatures
  comes on top (%s). OpenZeppelin's is one call by an owner's key.
- A label of eternal storage takes 22,100 gas of its upgrade, because it can never be used again; the peer has none.
- A beacon's upgrade is for all of its proxies. The activation of a beacon's record takes %s, however many there are. The beacon itself takes %s to deploy.
- A read in the modular strategy goes to the data contract each time, cold or warm; a call that writes two values takes %s in all.
- A migration takes besides, for 100 entries, %s to load them and %s to sum them up. Its owner can go back until the switch.

Which to take: unstructured storage for a contract of its own, a beacon for many of a kind, UUPS where the proxy must be small, namespaces with any of them when bases
change. Eternal storage where the whole of the state is to be read in one file, and the build shall hold it fixed. Modular where no delegatecall is wanted; a relay
where the least code is; a migration where the layout itself is to go.

The data contract of the modular strategy has no family of its own. Who may bind logic is said by an authorisation contract, which may govern other modules beside it and
grant single functions that nobody can list on chain: an ` + "`Authority`" + ` that owned it could not prove that it is alone, and had no call for the rest of what it then owned. What
such a record would do, one of a managed proxy does: logic whose data contract is an immutable runs behind the proxy, and the data contract is bound to that proxy, once. New
logic is then an activation, with its delay and its assertions; users keep one address; code that runs no more writes no more, also from its own address; a halt refuses
every call of the logic's, while the data contract still answers reads. Who may bind at all can be code behind a managed proxy too. ` + "`contracts/network`" + ` keeps its storage so.

A contract behind eternal storage names its proxy in the recipe, and ` + "`theseus build`" + ` refuses it when it does not declare the same state, or when nobody could call one of its
functions because the proxy answers that selector:

    "TokenV1": { "source": "eternal/TokenV1.sol", "eternalStorage": "eternal/TokenProxy.sol:TokenProxy" }
`

func strategiesText(figures map[string]uint64) (string, error) {
	var missing []string
	figure := func(name string) string {
		if name == "" {
			return "–"
		}
		if _, ok := figures[name]; !ok {
			missing = append(missing, name)
		}
		return thousands(figures[name])
	}
	known := func(n uint64) string {
		if n == 0 {
			return "–"
		}
		return thousands(n)
	}
	var b strings.Builder
	b.WriteString(strategiesIntroduction)
	b.WriteString("| strategy | call | upgrade | deploy | peer | call | upgrade | deploy |\n|---|---|---|---|---|---|---|---|\n")
	for _, c := range comparisons {
		peer := c.peer
		if peer == "" {
			peer = "–"
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s | %s | %s | %s |\n", c.name, figure(c.call), figure(c.upgrade), figure(c.deploy), peer,
			known(c.peerCall), known(c.peerUpgrade), known(c.peerNew))
	}
	b.WriteString("\n| strategy | what can change | what cannot | downtime |\n|---|---|---|---|\n")
	for _, c := range comparisons {
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", c.name, c.can, c.cannot, c.downtime)
	}
	fmt.Fprintf(&b, strategiesNotes, figure("submit and activate, second upgrade of a record")+" for both", figure("beacon: activate, all proxies at once"), figure("beacon: deploy Beacon"),
		figure("modular: a write by way of the data contract"), figure("migration: load 100 entries"), figure("migration: seal 100 entries"))
	if missing != nil {
		return "", fmt.Errorf("no figures %q", missing)
	}
	return b.String(), nil
}

// The page holds the figures that the tests measure.
func TestStrategiesPage(t *testing.T) {
	text, err := os.ReadFile(gasFile)
	if err != nil {
		t.Fatal(err)
	}
	figures := make(map[string]uint64)
	if err := json.Unmarshal(text, &figures); err != nil {
		t.Fatal(err)
	}
	want, err := strategiesText(figures)
	if err != nil {
		t.Fatal(err)
	}
	if updating() {
		if err := os.WriteFile(strategiesPage, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if got, err := os.ReadFile(strategiesPage); err != nil || string(got) != want {
		t.Errorf("%s is not of these figures (%v): THESEUS_UPDATE=1 go test ./contracts -run TestStrategiesPage", strategiesPage, err)
	}
	// The figures that it is about stay below those of their peers.
	for _, c := range comparisons {
		if c.peerCall != 0 && figures[c.call] > c.peerCall {
			t.Errorf("%s: a call takes %d gas more than a direct one, its peer's %d", c.name, figures[c.call], c.peerCall)
		}
	}
}

func thousands(n uint64) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
