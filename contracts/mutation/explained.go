package mutation

import (
	_ "embed"
	"fmt"
	"strings"
)

//go:embed explained.txt
var explainedText string

// Explained are the survivors that make no difference, or none that a test could be asked for, with the reason, by ID.
func Explained() (map[string]string, error) { return readExplained(explainedText) }

// readExplained reads blocks of the form "id place", as Mutant.ID and Mutant.String write them, one or more, then indented lines
// with what is said of all of them.
func readExplained(text string) (map[string]string, error) {
	reasons := make(map[string]string)
	var ids []string
	var reason []string
	close := func() error {
		if len(ids) > 0 && len(reason) == 0 {
			return fmt.Errorf("explained.txt: nothing is said of %s", ids[0])
		}
		for _, id := range ids {
			if _, twice := reasons[id]; twice {
				return fmt.Errorf("explained.txt: %s twice", id)
			}
			reasons[id] = strings.Join(reason, " ")
		}
		ids, reason = nil, nil
		return nil
	}
	for line := range strings.Lines(text) {
		switch {
		case strings.HasPrefix(line, "#") || strings.TrimSpace(line) == "":
		case strings.HasPrefix(line, " "):
			reason = append(reason, strings.TrimSpace(line))
		default:
			if len(reason) > 0 {
				if err := close(); err != nil {
					return nil, err
				}
			}
			id, _, _ := strings.Cut(line, " ")
			ids = append(ids, id)
		}
	}
	return reasons, close()
}
