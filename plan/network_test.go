package plan_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"theseus/chain/devnet"
	"theseus/chain/evmtest"
	"theseus/plan"
)

// networkTree is contracts/network, compiled.
var networkTree = sync.OnceValue(func() map[string]plan.Compiled {
	_, all, err := evmtest.ReadKept("../contracts/snapshots/network.json")
	if err != nil {
		panic(err)
	}
	contracts := make(map[string]plan.Compiled)
	for name, c := range all {
		contracts[name] = plan.Compiled{ABI: &c.ABI, Creation: c.CreationCode, RuntimeSize: len(c.RuntimeCode)}
	}
	return contracts
})

// networkFile is the example of docs/networks.md, for this town; change, if given, is applied to it.
func (w *town) networkFile(changes ...string) string {
	w.t.Helper()
	page, err := os.ReadFile("../docs/networks.md")
	if err != nil {
		w.t.Fatal(err)
	}
	text := regexp.MustCompile("(?s)```yaml\n(.*?)```").FindStringSubmatch(string(page))[1]
	text = os.Expand(text, func(name string) string {
		return map[string]common.Address{
			"CODEREGISTRY": w.Network.CodeRegistry, "ALICE": alice.Address, "BOB": bob.Address, "CAROL": carol.Address,
		}[name].Hex()
	})
	for i := 0; i < len(changes); i += 2 {
		if strings.Count(text, changes[i]) != 1 {
			w.t.Fatalf("the example has %q other than once", changes[i])
		}
		text = strings.Replace(text, changes[i], changes[i+1], 1)
	}
	return text
}

var alice, bob, carol = devnet.DevAccount(20), devnet.DevAccount(21), devnet.DevAccount(22)

// A network from nothing: anyone deploys, a developer adds, the congress decides; then one singleton is upgraded, and taken back.
func networkScenario(t *testing.T, w *town) {
	status := func(p *plan.Process) *plan.Status {
		t.Helper()
		s, err := p.Status(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	decide := func(p *plan.Process) *plan.Plan {
		t.Helper()
		w.apply(p, w.Stranger)
		w.apply(p, w.Sender(carol))
		w.apply(p, w.Sender(bob)) // proposes and votes
		if l := w.apply(p, w.Sender(bob)); l.Done || !strings.HasPrefix(l.Steps[len(l.Steps)-1].Act, "vote for proposal") {
			t.Fatalf("with the least of votes: %s", states(l))
		}
		w.apply(p, w.Sender(alice))
		w.Pass(700)
		return w.apply(p, w.Stranger)
	}
	p := w.process(w.networkFile())
	if s := status(p); s.Agrees || len(s.Names) != 6 {
		t.Fatalf("before: %+v", s)
	}
	if l := w.apply(p, w.Stranger); l.Done || len(l.Next()) != 6 || !strings.Contains(l.Next()[0], "by developer carol") {
		t.Fatalf("after the deployments: %v", l.Next())
	}
	if l := decide(p); !l.Done {
		t.Fatalf("in the end the plan is %s", states(l))
	}
	first := status(p)
	if !first.Agrees || len(first.Names) != 7 || first.Names[0].Name != "Congress" || first.Names[0].Address != first.Congress {
		t.Fatalf("after: %+v", first)
	}
	if l := w.apply(p, w.Stranger); !l.Done {
		t.Fatalf("again: %s", states(l))
	}

	logic := "logic: {contract: Reputation, arguments: {points: Reputation.storage, campaigns: Campaigns}}"
	old := "  Reputation:\n    version: 1.0.0\n    " + logic
	next := w.process(w.networkFile(old, "  Reputation:\n    version: 1.1.0\n    logic: {contract: ReputationWithLimit, arguments: {points: Reputation.storage, campaigns: Campaigns, limit: 3}}"))
	if l := decide(next); !l.Done {
		t.Fatalf("the upgrade: %s", states(l))
	}
	second := status(next)
	for i, n := range second.Names {
		if n.Address != first.Names[i].Address || n.Storage != first.Names[i].Storage {
			t.Errorf("%s moved from %v to %v", n.Name, first.Names[i], n)
		}
	}
	i := slices.IndexFunc(second.Names, func(n plan.NameStatus) bool { return n.Name == "Reputation" })
	limit := networkTree()["ReputationWithLimit"].ABI.Methods["limit"].ID
	if _, err := w.Call(t.Context(), w.Head().Hash, second.Names[i].Address, limit); err != nil {
		t.Errorf("the new logic does not run: %v", err)
	}
	// The first file again: back to 1.0.0, while the latest stays 1.1.0.
	if l := decide(p); !l.Done {
		t.Fatalf("back: %s", states(l))
	}
	if n := status(p).Names[i]; n.Active != (plan.Version{1}) || n.Latest != (plan.Version{1, 1}) {
		t.Errorf("active %v, latest %v", n.Active, n.Latest)
	}
	if _, err := w.Call(t.Context(), w.Head().Hash, second.Names[i].Address, limit); err == nil {
		t.Error("the new logic still runs")
	}
	// A version that was added is what it was.
	other := w.process(w.networkFile(old, "  Reputation:\n    version: 1.1.0\n    "+logic))
	l := w.look(other, carol.Address)
	if s := l.Steps[slices.IndexFunc(l.Steps, func(s plan.Step) bool { return s.ID == "add-reputation" })]; s.State != plan.Impossible || !strings.Contains(s.For, "never overwritten") {
		t.Errorf("%+v", s)
	}
	for version, want := range map[string]string{"1.3.0": "does not follow 1.1.0, the latest: 1.1.1, 1.2.0 or 2.0.0 does", "1.0.9": "does not follow"} {
		l := w.look(w.process(w.networkFile("  Reputation:\n    version: 1.0.0", "  Reputation:\n    version: "+version)), carol.Address)
		if s := l.Steps[slices.IndexFunc(l.Steps, func(s plan.Step) bool { return s.ID == "add-reputation" })]; s.State != plan.Impossible || !strings.Contains(s.For, want) {
			t.Errorf("%s: %+v", version, s)
		}
	}
}

// A proposal that is not carried is followed by another; one of other calls is not taken for ours.
func TestNetworkProposalLost(t *testing.T) {
	w := newTown(t)
	p := w.process(w.networkFile("alice: 2, bob: 1", "alice: 1, bob: 1"))
	w.apply(p, w.Stranger)
	w.apply(p, w.Sender(carol))
	w.apply(p, w.Sender(alice))
	w.Pass(700)
	// One of two voted, which is half of all: carried by one vote alone; so nobody's vote is missing.
	if l := w.apply(p, w.Stranger); !l.Done {
		t.Fatalf("%s", states(l))
	}
	next := w.process(w.networkFile("alice: 2, bob: 1", "alice: 1, bob: 1",
		"  Reputation:\n    version: 1.0.0\n    logic: {contract: Reputation, arguments: {points: Reputation.storage, campaigns: Campaigns}}",
		"  Reputation:\n    version: 1.0.1\n    logic: {contract: ReputationWithLimit, arguments: {points: Reputation.storage, campaigns: Campaigns, limit: 3}}"))
	w.apply(next, w.Stranger)
	w.apply(next, w.Sender(carol))
	if l, err := next.Apply(t.Context(), w.Sender(alice), plan.ApplyOptions{Step: "activate"}); err != nil || l.Done { // proposes, and no more
		t.Fatal(err)
	}
	w.Pass(700) // nobody votes
	l := w.look(next, alice.Address)
	if s := l.Steps[len(l.Steps)-1]; s.State != plan.Ready || s.Act != "propose it to the congress again: proposal 2 came to nothing" {
		t.Fatalf("a lost proposal: %+v", s)
	}
	w.apply(next, w.Sender(alice))
	w.Pass(700)
	if l := w.apply(next, w.Stranger); !l.Done {
		t.Fatalf("%s", states(l))
	}
}

func TestNetworkFilesRefused(t *testing.T) {
	w := newTown(t)
	for _, c := range []struct{ old, new, want string }{
		{"tree: network\n", "", "tree is missing"},
		{"tree: network", "tree: network\ndirectory: " + w.Network.CodeRegistry.Hex(), "either a directory"},
		{"tree: network", "tree: network\ncolour: red", "unknown field"},
		{"members: {alice: 2, bob: 1}", "members: {mallory: 2}", "nothing is called"},
		{"members: {alice: 2, bob: 1}", "members: {alice: 18446744073709551616}", "does not fit"},
		{"developers: [carol]", "developers: []", "the list is empty"},
		{"    fixed: {", "    initialiser: {call: \"f()\"}\n    fixed: {", "no initialiser"},
		{"  Economy:\n    version: 1.0.0", "  Economy:\n    version: 1.0.1", "one version"},
		{"  Economy:\n    version: 1.0.0", "  Economy:\n    version: 1.0", "no version"},
		{"  Economy:\n    version: 1.0.0", "  Economy:\n    version: 1.0.01", "no version"},
		{"  Economy:\n    version: 1.0.0", "  Economy:\n    version: 1.0.4294967296", "too large"},
		{"  Economy:\n    version: 1.0.0", "  Economy:\n    version: 0.1.0", "first version is 1.0.0"},
		{"  Economy:\n", "  economy:\n    version: 1.0.0\n    fixed: {contract: Economy}\n  Economy:\n", "comes twice"},
		{"  Economy:\n", "  Directory:\n", "no name of a singleton"},
		{"  Economy:\n", "  \"a/b\":\n", "no name of a singleton"},
		{"storage: {contract: UserStorage}", "fixed: {contract: UserStorage}", "want logic"},
		{"storage: {contract: UserStorage}", "storage: {contract: Userstorage}", "no contract Userstorage"},
		{"storage: {contract: UserStorage}", "storage: {contract: Registry}", "no contract Registry"},
		{"users: UserRegistry.storage", "users: Userregistry.storage", "nothing is called"},
		{"    - {contract: Budget}", "    - {contract: Budget, arguments: {a: 1}}", "not created with a a"},
		{"escrowCode: {contract: Escrow}", "escrowCode: 1", "no address"},
	} {
		_, err := w.tryProcess(w.networkFile(c.old, c.new))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q for %q: %v; want %s", c.new, c.old, err, c.want)
		}
	}
}

// A directory that is there is used as it is: only what it lacks is done, by the developers whom it knows.
func TestNetworkOfExistingDirectory(t *testing.T) {
	w := newTown(t)
	p := w.process(w.networkFile("alice: 2, bob: 1", "alice: 1"))
	w.apply(p, w.Stranger)
	s, err := p.Status(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	text := w.networkFile()
	from, to := strings.Index(text, "founding:"), strings.Index(text, "singletons:")
	text = text[:from] + "directory: " + s.Directory.Hex() + "\n" + text[to:]
	next := w.process(text)
	l := w.look(next, carol.Address)
	if strings.Contains(states(l), "deploy-directory") || !strings.Contains(states(l), "deploy-user-registry DONE") || !strings.Contains(states(l), "add-economy READY") {
		t.Fatalf("the plan is %s", states(l))
	}
	if l := w.apply(next, w.Sender(bob)); l.Done || strings.Contains(states(l), "add-economy DONE") {
		t.Fatalf("who is no developer: %s", states(l))
	}
	w.apply(next, w.Sender(carol))
	w.apply(next, w.Sender(alice))
	w.Pass(700)
	if l := w.apply(next, w.Stranger); !l.Done {
		t.Fatalf("%s", states(l))
	}
	if again, err := next.Status(t.Context()); err != nil || !again.Agrees || again.Directory != s.Directory {
		t.Errorf("%+v, %v", again, err)
	}
	if _, err := w.tryProcess(strings.Replace(text, s.Directory.Hex(), "carol", 1)); err == nil || !strings.Contains(err.Error(), "there is no contract") {
		t.Errorf("a directory that is not there: %v", err)
	}
}
