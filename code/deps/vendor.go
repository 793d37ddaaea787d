// Package deps makes a project's tree complete: it copies the Solidity files of installed packages that the project's
// sources reach into the project, so that an ordinary Foundry or Hardhat project can be a link and builds from its own
// bytes alone.
//
// Imports are followed from the project's sources through node_modules, lib and remappings. Nothing of the project is
// run: foundry.toml and remappings.txt are read as data. Copies keep the layout of their package below one folder,
// vendor/<package>/…, with the package's licence files; remappings.txt gains the lines that lead the compiler there, and
// loses none. When two lines have the same prefix, the compiler takes the later one, so the new lines win.
package deps

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"
	"strings"

	"theseus/code/tree"
	"theseus/durable"
)

// Options of Vendor; the zero value is what most projects want.
type Options struct {
	// Sources are the folders or files to start from, relative to the project. Empty means the source folder that
	// foundry.toml names, or src, or contracts, or the whole project without its packages.
	Sources []string

	// Folder takes the copies, relative to the project; empty means "vendor".
	Folder string

	// DryRun reports what would be done and does nothing.
	DryRun bool
}

// Report says what Vendor did, or would do.
type Report struct {
	Sources    int       `json:"sources"`    // files of the project that were followed
	Packages   []Package `json:"packages"`   // by folder
	Copied     []Copy    `json:"copied"`     // by destination
	Unchanged  int       `json:"unchanged"`  // copies that were there already
	Remappings []string  `json:"remappings"` // lines added to remappings.txt
}

// Package is one package that is needed.
type Package struct {
	Folder  string `json:"folder"`            // where it is installed
	Version string `json:"version,omitempty"` // as its package.json says
}

// Copy is one file, from where it is installed to where it belongs.
type Copy struct {
	From string `json:"from"`
	To   string `json:"to"`
}

// RefusedError says which import of which file cannot be vendored, and why.
type RefusedError struct{ File, Import, Reason string }

func (e *RefusedError) Error() string {
	return fmt.Sprintf("%q imports %q: %s", e.File, e.Import, e.Reason)
}

// DiffersError says that a file stands where a copy belongs and is not it. Nothing was written.
type DiffersError struct{ From, To string }

func (e *DiffersError) Error() string {
	return fmt.Sprintf("%q is there and differs from %q: it was edited, or the package is another version; remove it to take the package's", e.To, e.From)
}

// Vendor copies what the project in dir needs of its packages into dir. It checks everything before it writes anything,
// and may be run again at any time: what is there already is left alone. The error joins all imports that are refused.
func Vendor(ctx context.Context, dir string, o Options) (Report, error) {
	if o.Folder == "" {
		o.Folder = "vendor"
	}
	if err := tree.CheckPath(o.Folder); err != nil {
		return Report{}, fmt.Errorf("folder for packages: %w", err)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return Report{}, err
	}
	defer root.Close()
	p, err := openProject(root, o)
	if err != nil {
		return Report{}, err
	}
	g, err := p.follow(ctx)
	if err != nil {
		return Report{}, err
	}
	lines, err := p.remappingsFor(g.imports)
	if err != nil {
		return Report{}, err
	}
	r := Report{Sources: g.own, Remappings: lines}
	if err := p.licences(g); err != nil {
		return Report{}, err
	}
	for _, pkg := range slices.Sorted(maps.Keys(g.packages)) {
		r.Packages = append(r.Packages, Package{pkg, p.version(pkg)})
	}
	for _, to := range slices.Sorted(maps.Keys(g.copies)) {
		from := g.copies[to]
		there, err := p.read(to)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			r.Copied = append(r.Copied, Copy{from, to})
		case err != nil:
			return Report{}, err
		case !bytes.Equal(there, g.bytes[from]):
			return Report{}, &DiffersError{from, to}
		default:
			r.Unchanged++
		}
	}
	if o.DryRun {
		return r, nil
	}
	if err := p.sweep(g.copies); err != nil {
		return Report{}, err
	}
	for _, c := range r.Copied {
		if err := ctx.Err(); err != nil {
			return Report{}, err
		}
		if err := p.write(c.To, g.bytes[c.From]); err != nil {
			return Report{}, err
		}
	}
	if len(lines) == 0 {
		return r, nil
	}
	// Last, so that a run that is killed leaves copies that nobody reads, and not lines that lead nowhere.
	text := p.text
	if text != "" && !strings.HasSuffix(text, "\n") {
		text += "\n"
	}
	return r, p.write(remappingsName, []byte(text+strings.Join(lines, "\n")+"\n"))
}

// graph is what the sources reach.
type graph struct {
	own      int
	bytes    map[string][]byte // of files, by where they lie now
	copies   map[string]string // destination -> where it lies now
	packages map[string]bool   // folders
	imports  []edge
}

// edge is one import as the compiler will meet it: in file (where that is to lie) name must lead to target.
type edge struct{ file, name, target string }

// follow reads the sources and whatever they import.
func (p *project) follow(ctx context.Context) (*graph, error) {
	queue, err := p.sources()
	if err != nil {
		return nil, err
	}
	g := &graph{bytes: map[string][]byte{}, copies: map[string]string{}, packages: map[string]bool{}}
	var refused []error
	for len(queue) > 0 {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		file := queue[0]
		queue = queue[1:]
		if _, done := g.bytes[file]; done {
			continue
		}
		if len(g.bytes) >= maxFiles {
			return nil, fmt.Errorf("more than %d Solidity files", maxFiles)
		}
		body, err := p.read(file)
		if err != nil {
			return nil, err
		}
		g.bytes[file] = body
		to := p.vendored(file)
		if err := tree.CheckPath(to); err != nil {
			return nil, err
		}
		if pkg := p.packageOf(file); pkg != "" {
			g.packages[pkg] = true
			if err := g.copy(file, to); err != nil {
				return nil, err
			}
		} else if !within(file, p.vendor) {
			g.own++
		}
		names, err := imports(body)
		if err != nil {
			return nil, fmt.Errorf("%q: %w", file, err)
		}
		for _, name := range names {
			target, err := p.resolve(file, name)
			if err != nil {
				if !errors.As(err, new(*RefusedError)) {
					return nil, err
				}
				refused = append(refused, err)
				continue
			}
			queue = append(queue, target)
			if strings.HasPrefix(name, "./") || strings.HasPrefix(name, "../") {
				name = path.Join(path.Dir(to), name)
			}
			g.imports = append(g.imports, edge{to, name, p.vendored(target)})
		}
	}
	return g, errors.Join(refused...)
}

// copy plans one copy; two packages must not claim one destination for different bytes.
func (g *graph) copy(from, to string) error {
	if other, taken := g.copies[to]; taken && !bytes.Equal(g.bytes[other], g.bytes[from]) {
		return fmt.Errorf("%q and %q differ and would both become %q: remove one of the packages", other, from, to)
	}
	g.copies[to] = from
	return nil
}

// licences plans copies of the licence files of each needed package.
func (p *project) licences(g *graph) error {
	for pkg := range g.packages {
		names, err := p.list(pkg)
		if err != nil {
			return err
		}
		for _, name := range names {
			stem, _, _ := strings.Cut(strings.ToUpper(name), ".")
			stem, _, _ = strings.Cut(stem, "-")
			from := path.Join(pkg, name)
			if !slices.Contains([]string{"LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE"}, stem) || !p.isFile(from) {
				continue
			}
			if g.bytes[from], err = p.read(from); err != nil {
				return err
			}
			if err := g.copy(from, p.vendored(from)); err != nil {
				return err
			}
		}
	}
	return nil
}

func (p *project) version(pkg string) string {
	var about struct {
		Version string `json:"version"`
	}
	if text, err := p.readText(path.Join(pkg, "package.json")); err != nil || json.Unmarshal([]byte(text), &about) != nil {
		return ""
	}
	return about.Version
}

// sweep removes what a killed run left where this one is about to write.
func (p *project) sweep(copies map[string]string) error {
	dirs := map[string]bool{".": true}
	for to := range copies {
		dirs[path.Dir(to)] = true
	}
	for dir := range dirs {
		if err := durable.SweepIn(p.root, dir); err != nil {
			return err
		}
	}
	return nil
}

func (p *project) write(name string, body []byte) error {
	if err := p.root.MkdirAll(path.Dir(name), 0o755); err != nil {
		return err
	}
	return durable.WriteIn(p.root, name, body, 0o644)
}
