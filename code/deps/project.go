package deps

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
)

const (
	remappingsName = "remappings.txt"
	nodeModules    = "node_modules"
	maxFileBytes   = 8 << 20
	maxFiles       = 20_000
	maxNesting     = 3 // packages within packages within packages
)

// project is a folder of Solidity sources together with the packages that its tools installed in it. All paths are
// slash-separated and relative to it.
type project struct {
	root   *os.Root
	vendor string
	libs   []string               // folders that hold packages, node_modules first
	src    []string               // folders of its own sources
	text   string                 // of remappings.txt
	listed []remapping            // of remappings.txt
	rules  []remapping            // of foundry.toml and remappings.txt, the latter winning
	nested map[string][]remapping // of packages, by their folder
}

// foundry is what of foundry.toml bears on imports.
type foundry struct {
	Profile map[string]struct {
		Src        string   `toml:"src"`
		Libs       []string `toml:"libs"`
		Remappings []string `toml:"remappings"`
	} `toml:"profile"`
}

func openProject(root *os.Root, o Options) (*project, error) {
	p := &project{root: root, vendor: o.Folder, nested: map[string][]remapping{}}
	settings, found, err := p.foundry(".")
	if err != nil {
		return nil, err
	}
	profile := settings.Profile["default"]
	libs := profile.Libs
	if libs == nil {
		libs = []string{"lib"}
	}
	p.libs = []string{nodeModules}
	for _, lib := range libs {
		if lib = path.Clean(lib); lib != nodeModules && lib != p.vendor && fs.ValidPath(lib) && lib != "." {
			p.libs = append(p.libs, lib)
		}
	}
	if p.text, err = p.readText(remappingsName); err != nil {
		return nil, err
	}
	if p.listed, err = parseRemappings(p.text); err != nil {
		return nil, fmt.Errorf("%s: %w", remappingsName, err)
	}
	if p.rules, err = p.explicit("."); err != nil {
		return nil, err
	}
	switch {
	case len(o.Sources) > 0:
		p.src = o.Sources
	case profile.Src != "":
		p.src = []string{path.Clean(profile.Src)}
	case found && p.isDir("src"):
		p.src = []string{"src"}
	case p.isDir("contracts"):
		p.src = []string{"contracts"}
	case p.isDir("src"):
		p.src = []string{"src"}
	default:
		p.src = []string{"."}
	}
	return p, nil
}

// foundry reads foundry.toml of a folder, if there is one.
func (p *project) foundry(dir string) (foundry, bool, error) {
	var f foundry
	name := path.Join(dir, "foundry.toml")
	text, err := p.readText(name)
	if err != nil || text == "" {
		return f, false, err
	}
	if _, err := toml.Decode(text, &f); err != nil {
		return f, false, fmt.Errorf("%s: %w", name, err)
	}
	return f, true, nil
}

// explicit lists the remappings that a folder's own files give, targets relative to the project.
func (p *project) explicit(dir string) ([]remapping, error) {
	settings, _, err := p.foundry(dir)
	if err != nil {
		return nil, err
	}
	rules, err := parseRemappings(strings.Join(settings.Profile["default"].Remappings, "\n"))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path.Join(dir, "foundry.toml"), err)
	}
	name := path.Join(dir, remappingsName)
	text, err := p.readText(name)
	if err != nil {
		return nil, err
	}
	listed, err := parseRemappings(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	rules = append(rules, listed...)
	for i, r := range rules {
		if dir == "." {
			continue
		}
		if r.context != "" {
			rules[i].context = path.Join(dir, r.context)
		}
		rules[i].target = dir + "/" + r.target
	}
	return rules, nil
}

// packageRules lists what a package's own files, and those of the packages in it, say about imports: explicit
// remappings first, then what its tools would infer, <package>/ standing for its src or contracts folder.
func (p *project) packageRules(dir string, depth int) ([]remapping, error) {
	if rules, ok := p.nested[dir]; ok {
		return rules, nil
	}
	rules, err := p.explicit(dir)
	if err != nil {
		return nil, err
	}
	if depth > 0 {
		inner, err := p.libRules(dir, depth)
		if err != nil {
			return nil, err
		}
		rules = append(rules, inner...)
	}
	p.nested[dir] = rules
	return rules, nil
}

func (p *project) libRules(dir string, depth int) ([]remapping, error) {
	var rules []remapping
	for _, lib := range p.libs {
		if lib == nodeModules {
			continue
		}
		folder := path.Join(dir, lib)
		names, err := p.list(folder)
		if err != nil {
			return nil, err
		}
		for _, name := range names {
			pkg := path.Join(folder, name)
			if !p.isDir(pkg) {
				continue
			}
			for _, src := range []string{"/src/", "/contracts/", "/"} {
				rules = append(rules, remapping{"", name + "/", pkg + src})
			}
			own, err := p.packageRules(pkg, depth-1)
			if err != nil {
				return nil, err
			}
			rules = append(rules, own...)
		}
	}
	return rules, nil
}

// resolve finds the file that an import of a file means, as Foundry and Hardhat would: the project's remappings, the
// node_modules folders upwards, the remappings and folders of packages, the project itself. What is vendored already
// comes last, so that a package that changed is noticed.
func (p *project) resolve(file, name string) (string, error) {
	if strings.HasPrefix(name, "./") || strings.HasPrefix(name, "../") {
		target := path.Join(path.Dir(file), name)
		if !fs.ValidPath(target) {
			return "", &RefusedError{file, name, "it leads out of the project"}
		}
		if mapped, ok := remap(p.rules, file, target); ok && p.isFile(mapped) {
			return mapped, nil
		}
		if p.isFile(target) {
			return target, nil
		}
		return "", &RefusedError{file, name, "no such file"}
	}
	if path.IsAbs(name) || !fs.ValidPath(path.Clean(name)) {
		return "", &RefusedError{file, name, "it leads out of the project"}
	}
	var vendored, outer []remapping
	for _, r := range p.rules {
		if within(r.target, p.vendor) {
			vendored = append(vendored, r)
		} else {
			outer = append(outer, r)
		}
	}
	if t, ok := remap(outer, file, name); ok && p.isFile(path.Clean(t)) {
		return path.Clean(t), nil
	}
	for dir := path.Dir(file); ; dir = path.Dir(dir) {
		if t := path.Join(dir, nodeModules, name); p.isFile(t) {
			return t, nil
		}
		if dir == "." {
			break
		}
	}
	var rules []remapping
	if pkg := p.packageOf(file); pkg != "" {
		own, err := p.packageRules(pkg, maxNesting)
		if err != nil {
			return "", err
		}
		rules = append(rules, own...)
		rules = append(rules, remapping{"", "", pkg + "/"})
	}
	inferred, err := p.libRules(".", maxNesting)
	if err != nil {
		return "", err
	}
	rules = append(append(rules, inferred...), remapping{})
	for _, r := range rules {
		if t := path.Clean(r.target + strings.TrimPrefix(name, r.prefix)); r.matches(file, name) && p.isFile(t) {
			return t, nil
		}
	}
	if t, ok := remap(vendored, p.vendored(file), name); ok && p.isFile(path.Clean(t)) {
		return path.Clean(t), nil
	}
	return "", &RefusedError{file, name, "no such file in the project or its packages: install them first"}
}

// packageOf is the folder of the innermost package that a file belongs to; empty for the project's own.
func (p *project) packageOf(file string) string {
	pkg, rest := "", file
	for range maxNesting + 1 {
		found := false
		for _, lib := range p.libs {
			inner, ok := strings.CutPrefix(rest, lib+"/")
			parts := strings.Split(inner, "/")
			n := 1
			if strings.HasPrefix(inner, "@") {
				n = 2
			}
			if !ok || len(parts) <= n {
				continue
			}
			name := strings.Join(parts[:n], "/")
			pkg, rest, found = path.Join(pkg, lib, name), strings.TrimPrefix(inner, name+"/"), true
			break
		}
		if !found {
			break
		}
	}
	return pkg
}

// vendored is where a file is to lie: packages below the vendor folder, all else where it is.
func (p *project) vendored(file string) string {
	if p.packageOf(file) == "" {
		return file
	}
	for _, lib := range p.libs {
		if rest, ok := strings.CutPrefix(file, lib+"/"); ok {
			return path.Join(p.vendor, rest)
		}
	}
	return file
}

func within(name, dir string) bool { return name == dir || strings.HasPrefix(name, dir+"/") }

// sources lists the project's own Solidity files, those of its packages and of hidden folders left out.
func (p *project) sources() ([]string, error) {
	var files []string
	var walk func(dir string) error
	walk = func(dir string) error {
		names, err := p.list(dir)
		if err != nil {
			return err
		}
		for _, name := range names {
			full := path.Join(dir, name)
			switch {
			case name[0] == '.' || name == nodeModules || full == p.vendor || slices.Contains(p.libs, full):
			case p.isDir(full):
				if err := walk(full); err != nil {
					return err
				}
			case strings.HasSuffix(name, ".sol") && p.isFile(full):
				if files = append(files, full); len(files) > maxFiles {
					return fmt.Errorf("more than %d Solidity files", maxFiles)
				}
			}
		}
		return nil
	}
	for _, s := range p.src {
		if s = path.Clean(s); p.isFile(s) {
			files = append(files, s)
			continue
		}
		if !p.isDir(s) {
			return nil, fmt.Errorf("no folder of sources %q", s)
		}
		if err := walk(s); err != nil {
			return nil, err
		}
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("no Solidity files in %q", p.src)
	}
	return files, nil
}

// read returns a file's bytes. The root lets links lead to elsewhere in the project, and not out of it.
func (p *project) read(name string) ([]byte, error) {
	f, err := p.root.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, maxFileBytes+1))
	if err == nil && len(b) > maxFileBytes {
		err = fmt.Errorf("%q: more than %d bytes", name, maxFileBytes)
	}
	return b, err
}

// readText is read, with nothing for a file that is not there.
func (p *project) readText(name string) (string, error) {
	b, err := p.read(name)
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	return string(b), err
}

func (p *project) list(dir string) ([]string, error) {
	f, err := p.root.Open(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil || !info.IsDir() {
		return nil, err
	}
	names, err := f.Readdirnames(-1)
	slices.Sort(names)
	return names, err
}

func (p *project) isDir(name string) bool {
	info, err := p.root.Stat(name)
	return err == nil && info.IsDir()
}

func (p *project) isFile(name string) bool {
	info, err := p.root.Stat(name)
	return err == nil && info.Mode().IsRegular()
}
