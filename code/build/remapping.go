package build

import (
	"errors"
	"fmt"
	"path"
	"strings"

	"theseus/code/tree"
)

// remapping replaces Prefix at the start of an import by Target, in files whose path starts with Context.
type remapping struct{ context, prefix, target string }

// parseRemapping reads "context:prefix=target" as the compiler does. Context and target may be empty.
func parseRemapping(text string) (remapping, error) {
	from, target, ok := strings.Cut(text, "=")
	if !ok {
		return remapping{}, fmt.Errorf("%q: want prefix=target or context:prefix=target", text)
	}
	r := remapping{prefix: from, target: target}
	if context, prefix, ok := strings.Cut(from, ":"); ok {
		r.context, r.prefix = context, prefix
	}
	if r.prefix == "" {
		return remapping{}, fmt.Errorf("%q: the prefix is empty", text)
	}
	if p := strings.TrimSuffix(target, "/"); target != "" && tree.CheckPath(p) != nil {
		return remapping{}, fmt.Errorf("%q: the target %q is no path inside the tree; write it relative to the root, with neither ./ nor .. in it", text, target)
	}
	return r, nil
}

// remap applies the compiler's rule: of the remappings that fit, the one with the longest context counts, among those
// the one with the longest prefix, among those the last.
func remap(remappings []remapping, name, importer string) string {
	var best *remapping
	for i := range remappings {
		r := &remappings[i]
		switch {
		case !strings.HasPrefix(importer, r.context), !strings.HasPrefix(name, r.prefix):
			continue
		case best != nil && len(r.context) < len(best.context):
			continue
		case best != nil && len(r.context) == len(best.context) && len(r.prefix) < len(best.prefix):
			continue
		}
		best = r
	}
	if best == nil {
		return name
	}
	return best.target + name[len(best.prefix):]
}

// sourceUnit is the path in the tree that an import in the file importer means. It is refused where the compiler and a
// reader might understand different files.
func sourceUnit(remappings []remapping, imported, importer string) (string, error) {
	const vendor = "; `theseus vendor` copies dependencies into the tree"
	switch {
	case imported == "":
		return "", errors.New("the path is empty")
	case strings.Contains(imported, "://"):
		return "", errors.New("an address; a build fetches nothing" + vendor)
	}
	name := imported
	if first, _, _ := strings.Cut(imported, "/"); first == "." || first == ".." {
		name = path.Join(path.Dir(importer), imported)
		if name == ".." || strings.HasPrefix(name, "../") {
			return "", errors.New("it leads out of the tree" + vendor)
		}
	}
	name = remap(remappings, name, importer)
	switch {
	case strings.HasPrefix(name, "/"):
		return "", fmt.Errorf("%q is an absolute path; only files of the tree can be imported%s", name, vendor)
	case path.Clean(name) != name:
		return "", fmt.Errorf("%q is not how the tree spells a path; write %q", name, path.Clean(name))
	case path.Ext(name) != ".sol":
		return "", fmt.Errorf("%q is not a *.sol file", name)
	}
	if err := tree.CheckPath(name); err != nil {
		return "", err
	}
	return name, nil
}
