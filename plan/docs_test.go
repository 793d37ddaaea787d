package plan_test

import (
	"os"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/ethereum/go-ethereum/common"

	"theseus/plan"
)

// Every example of docs/plans.md is a plan: of its kind, with steps of which the first can be done or is waited for.
func TestExamples(t *testing.T) {
	page, err := os.ReadFile("../docs/plans.md")
	if err != nil {
		t.Fatal(err)
	}
	w := newStakedTown(t)
	proposal := w.release("example", 1).files["p/proposal.json"]
	examples := regexp.MustCompile("(?s)\n## ([A-Za-z]+)\n(?:(?:[^#\n][^\n]*)?\n)*?```yaml\n(.*?)```").FindAllStringSubmatch(string(page), -1)
	var kinds []string
	for _, e := range examples {
		kinds = append(kinds, e[1])
		text := os.Expand(e[2], func(name string) string {
			at := map[string]common.Address{
				"CODEREGISTRY": w.Network.CodeRegistry, "ALICE": w.Deployer.Address(), "OPERATOR": w.Operator, "STAKING": w.Network.Staking,
			}[name]
			return at.Hex()
		})
		p, err := w.processOf(text, fstest.MapFS{"proposal.json": proposal})
		if err != nil {
			t.Errorf("%s: %v", e[1], err)
			continue
		}
		if l := w.look(p, w.Deployer.Address()); l.Kind != plan.Kind(e[1]) || l.Done || !l.Steps[0].Mine {
			t.Errorf("%s: the plan is %s", e[1], states(l))
		}
	}
	if found := strings.Join(kinds, " "); found != "OperatorContract ServiceContract NewService Staking Token Code" {
		t.Errorf("there are examples of %s", found)
	}
}
