package deps

import (
	"fmt"
	"strings"
)

// remapping is one line of remappings.txt, context:prefix=target, as the Solidity compiler understands it: an import that
// starts with prefix, in a file whose name starts with context, reads target in its place.
type remapping struct{ context, prefix, target string }

func parseRemapping(line string) (remapping, error) {
	left, target, ok := strings.Cut(line, "=")
	context, prefix, scoped := strings.Cut(left, ":")
	if !scoped {
		context, prefix = "", left
	}
	if !ok || prefix == "" {
		return remapping{}, fmt.Errorf("remapping %q: want [context:]prefix=target", line)
	}
	return remapping{context, prefix, target}, nil
}

func parseRemappings(text string) ([]remapping, error) {
	var rules []remapping
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		r, err := parseRemapping(line)
		if err != nil {
			return nil, err
		}
		rules = append(rules, r)
	}
	return rules, nil
}

func (r remapping) String() string {
	if r.context == "" && !strings.Contains(r.prefix, ":") {
		return r.prefix + "=" + r.target
	}
	return r.context + ":" + r.prefix + "=" + r.target
}

func (r remapping) matches(file, name string) bool {
	return strings.HasPrefix(file, r.context) && strings.HasPrefix(name, r.prefix)
}

// remap applies the rule that the compiler would: of those that match, the longest context, then the longest prefix,
// then the last.
func remap(rules []remapping, file, name string) (string, bool) {
	best := -1
	for i, r := range rules {
		if !r.matches(file, name) {
			continue
		}
		if best >= 0 {
			b := rules[best]
			if len(r.context) < len(b.context) || len(r.context) == len(b.context) && len(r.prefix) < len(b.prefix) {
				continue
			}
		}
		best = i
	}
	if best < 0 {
		return name, false
	}
	return rules[best].target + name[len(rules[best].prefix):], true
}
