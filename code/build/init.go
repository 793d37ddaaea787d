package build

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"theseus/code/solc"
	"theseus/durable"
	"theseus/printable"
)

// InitOptions of Init.
type InitOptions struct {
	Force bool // replace a recipe that is there
	// Ask puts a question to the user where neither the project nor its sources answer it; an empty answer takes the
	// proposal. nil takes every proposal.
	Ask func(question, proposal string) (string, error)
}

// Report says what Init wrote and on what grounds.
type Report struct {
	Project   string   `json:"project"`   // "foundry", "hardhat" or "none"
	Contracts []string `json:"contracts"` // as named in the recipe
	Guessed   []string `json:"guessed"`   // what was assumed, for the user to check
	ToDo      []string `json:"toDo"`      // what the user has to write before everything can be built
}

func (r *Report) guess(format string, args ...any) {
	r.Guessed = append(r.Guessed, printable.Lines(fmt.Sprintf(format, args...)))
}

// ErrRecipeExists is wrapped by Init when there is a recipe already.
var ErrRecipeExists = errors.New("there is a recipe already; --force replaces it")

// project is what a build tool's configuration says.
type project struct {
	sources  []string // folders
	version  string   // of the compiler; empty: not said
	settings Settings
}

// Init writes theseus.json into dir: from foundry.toml, from a Hardhat configuration, which is searched as text and never
// run, or else by asking. Nothing outside dir is read, whatever symbolic links say. Besides the errors of the file system
// there are ErrRecipeExists, those of Ask, and plain ones about what was found.
func Init(ctx context.Context, dir string, opts InitOptions) (*Recipe, Report, error) {
	report := Report{Contracts: []string{}, Guessed: []string{}, ToDo: []string{}}
	if _, err := os.Lstat(filepath.Join(dir, RecipeFile)); err == nil && !opts.Force {
		return nil, report, fmt.Errorf("%s: %w", filepath.Join(dir, RecipeFile), ErrRecipeExists)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, report, err
	}
	defer root.Close()
	recipe, err := initRecipe(ctx, root.FS(), opts, &report)
	if err != nil {
		return nil, report, err
	}
	text, err := json.MarshalIndent(recipe, "", "  ")
	if err != nil {
		return nil, report, err
	}
	if _, err := ParseRecipe(text); err != nil {
		return nil, report, fmt.Errorf("what the project says makes no recipe: %w", err)
	}
	// What a killed run left would be a part of the tree.
	if err := durable.Sweep(dir); err != nil {
		return nil, report, err
	}
	return recipe, report, durable.WriteFile(filepath.Join(dir, RecipeFile), append(text, '\n'), 0o644)
}

func initRecipe(ctx context.Context, fsys fs.FS, opts InitOptions, report *Report) (*Recipe, error) {
	if opts.Ask == nil {
		opts.Ask = func(string, string) (string, error) { return "", nil }
	}
	p, err := readProject(fsys, opts, report)
	if err != nil {
		return nil, err
	}
	declared, err := findContracts(ctx, fsys, p.sources)
	if err != nil {
		return nil, err
	}
	recipe := &Recipe{Theseus: SchemaVersion, Settings: p.settings, Contracts: make(map[string]Contract)}
	var pragmas []string
	for _, d := range declared {
		pragmas = append(pragmas, d.pragmas...)
		key := d.name
		for n := 2; recipe.Contracts[key].Source != ""; n++ {
			key = d.name + "_" + strconv.Itoa(n)
		}
		c := Contract{Source: d.source}
		if key != d.name {
			c.Name = d.name
		}
		recipe.Contracts[key] = c
		report.Contracts = append(report.Contracts, key)
		if d.arguments {
			report.ToDo = append(report.ToDo, fmt.Sprintf("contracts.%s.constructor: list the constructor's arguments", key))
		}
	}
	slices.Sort(report.Contracts)
	if len(recipe.Contracts) == 0 {
		return nil, fmt.Errorf("no contract found in %s; run this at the root of a project that has some", printable.Lines(strings.Join(p.sources, ", ")))
	}
	recipe.Compiler.Version, err = chooseVersion(p.version, pragmas, opts, report)
	return recipe, err
}

func readProject(fsys fs.FS, opts InitOptions, report *Report) (project, error) {
	if text, err := readConfig(fsys, "foundry.toml"); err == nil {
		report.Project = "foundry"
		return readFoundry(fsys, text, report)
	} else if !errors.Is(err, fs.ErrNotExist) {
		return project{}, err
	}
	for _, ext := range []string{"ts", "js", "cjs", "mjs"} {
		text, err := readConfig(fsys, "hardhat.config."+ext)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		report.Project = "hardhat"
		return readHardhat(string(text), report), err
	}
	report.Project = "none"
	proposal := "src"
	if _, err := fs.Stat(fsys, proposal); err != nil {
		proposal = "contracts"
	}
	folder, err := ask(opts, "Which folder holds the contracts?", proposal)
	if err != nil {
		return project{}, err
	}
	optimize, err := ask(opts, "Optimize for how many runs (0: do not optimize)?", "200")
	if err != nil {
		return project{}, err
	}
	runs, err := strconv.ParseInt(optimize, 10, 64)
	if err != nil {
		return project{}, fmt.Errorf("runs: %q is no number", optimize)
	}
	enabled := runs > 0
	return project{
		sources:  []string{strings.TrimSuffix(path.Clean(folder), "/")},
		settings: Settings{Optimizer: &Optimizer{Enabled: &enabled, Runs: &runs}},
	}, nil
}

func ask(opts InitOptions, question, proposal string) (string, error) {
	answer, err := opts.Ask(question, proposal)
	if answer = strings.TrimSpace(answer); answer == "" {
		answer = proposal
	}
	return answer, err
}

// chooseVersion takes what the configuration says, else the newest known version that all pragmas allow.
func chooseVersion(configured string, pragmas []string, opts InitOptions, report *Report) (solc.Version, error) {
	if configured != "" {
		return solc.ParseVersion(configured)
	}
	// The last release of each line, and whatever the sources name.
	candidates := []solc.Version{solc.DefaultVersion, "0.7.6", "0.6.12"}
	for _, pragma := range pragmas {
		for _, named := range versionsIn(pragma) {
			if v, err := solc.ParseVersion(named); err == nil {
				candidates = append(candidates, v)
			}
		}
	}
	slices.SortFunc(candidates, func(a, b solc.Version) int { return b.Compare(a) })
	for _, v := range candidates {
		if allowedByAll(v, pragmas) {
			report.guess("compiler %s, the newest known that the sources' pragmas allow", v)
			return v, nil
		}
	}
	answer, err := ask(opts, "No known compiler fits all pragmas. Which version compiles the contracts?", string(solc.DefaultVersion))
	if err != nil {
		return "", err
	}
	report.guess("compiler %s, though not all pragmas allow it", answer)
	return solc.ParseVersion(answer)
}

// readConfig reads a file of a size that configurations have.
func readConfig(fsys fs.FS, name string) ([]byte, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, recipeBytes+1))
	if err == nil && len(text) > recipeBytes {
		err = fmt.Errorf("%s: more than %d bytes", name, recipeBytes)
	}
	return text, err
}
