package layout_test

import (
	"fmt"
	"strings"
	"testing"

	"theseus/code/output"
	"theseus/safety"
	"theseus/safety/layout"
)

// doubling is a layout of a few lines whose structures, each of two of the next, come to a thousand million numbers.
func doubling(number string) string {
	var b strings.Builder
	b.WriteString(`{"storage":[{"label":"s","slot":"0","type":"t_struct(S0)0_storage"}],"types":{`)
	for i := range 30 {
		next := fmt.Sprintf("t_struct(S%d)%d_storage", i+1, i+1)
		if i == 29 {
			next = "t_" + number
		}
		fmt.Fprintf(&b, `"t_struct(S%d)%d_storage":{"numberOfBytes":"%d","label":"S%d","members":[{"label":"a","slot":"0","type":%q},{"label":"b","slot":"%d","type":%q}]},`,
			i, i, int64(64)<<(29-i), i, next, int64(1)<<(29-i), next)
	}
	fmt.Fprintf(&b, `"t_%s":{"encoding":"inplace","label":%q,"numberOfBytes":"32"}}}`, number, number)
	return b.String()
}

const itself = `{"storage":[{"label":"s","slot":"0","type":"t_struct(S)1_storage"}],"types":{"t_struct(S)1_storage":{"numberOfBytes":"32","label":"S","members":[` +
	`{"label":"a","slot":"0","type":"t_struct(S)1_storage"},{"label":"b","slot":"0","type":"t_struct(S)1_storage"}]}}}`

// What is forged so that it comes to more than it says ends in words, after no more work than an honest one of its bounds.
func TestForgedLayoutsEnd(t *testing.T) {
	of := func(text string) *layout.Layout {
		return layout.Of(&output.Contract{In: &output.Compilation{}, Name: "A", Source: "a.sol", StorageLayout: text})
	}
	for name, c := range map[string]struct{ old, new, want string }{
		"a structure within itself, twice": {itself, itself, "a structure stands within itself"},
		"structures that double":           {doubling("uint256"), doubling("int256"), "more than 2000 members"},
	} {
		findings := layout.Compare(of(c.old), of(c.new))
		said := 0
		for _, f := range findings {
			if f.Code == "not-decided" && f.Severity == safety.Undecided && strings.Contains(f.Message, c.want) {
				said++
			}
		}
		if said != 2 || len(findings) > 3000 {
			t.Errorf("%s: said %d times among %d findings", name, said, len(findings))
		}
	}
}
