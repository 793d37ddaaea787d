package build

import (
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"theseus/code/solc"
	"theseus/code/tree"
)

const (
	// RecipeFile is where a tree's recipe stands.
	RecipeFile = "theseus.json"
	// SchemaVersion is the version of the recipe's form that this package reads, the value of "theseus".
	SchemaVersion = 1
	// SchemaName is the name of the published JSON Schema of that version.
	SchemaName = "theseus.json.schema"
)

// Limits of a recipe.
const (
	recipeBytes = 1 << 20
	recipeDepth = 24
	maxRuns     = 1<<32 - 1
	nameBytes   = 128
)

// Recipe is theseus.json: what of a tree becomes code, and how. The JSON Schema docs/schema/theseus.json.schema
// describes the same. Fields that are left out are left to the compiler's own default.
type Recipe struct {
	Schema     string              `json:"$schema,omitempty"` // for editors; not read
	Theseus    int                 `json:"theseus"`           // SchemaVersion
	Compiler   RecipeCompiler      `json:"compiler"`
	Settings   Settings            `json:"settings,omitzero"`
	Sources    []string            `json:"sources,omitempty"` // compiled along with every contract: files, or folders with all *.sol below
	Contracts  map[string]Contract `json:"contracts"`
	Submodules Submodules          `json:"submodules,omitzero"`
}

// RecipeCompiler names one build of the Solidity compiler.
type RecipeCompiler struct {
	Version solc.Version `json:"version"`
	SHA256  common.Hash  `json:"sha256,omitzero"` // of the soljson.js; zero: the one this program pins for Version
}

// Settings are the compiler's, under the compiler's names.
type Settings struct {
	Optimizer  *Optimizer `json:"optimizer,omitempty"`
	ViaIR      *bool      `json:"viaIR,omitempty"`
	EVMVersion string     `json:"evmVersion,omitempty"`
	Metadata   *Metadata  `json:"metadata,omitempty"`
	Remappings []string   `json:"remappings,omitempty"` // "context:prefix=target", in this order
	Debug      *Debug     `json:"debug,omitempty"`
}

// Optimizer is the compiler's settings.optimizer.
type Optimizer struct {
	Enabled *bool             `json:"enabled,omitempty"`
	Runs    *int64            `json:"runs,omitempty"` // 0 to 2^32-1
	Details *OptimizerDetails `json:"details,omitempty"`
}

// OptimizerDetails is the compiler's settings.optimizer.details.
type OptimizerDetails struct {
	Peephole                               *bool       `json:"peephole,omitempty"`
	Inliner                                *bool       `json:"inliner,omitempty"`
	JumpdestRemover                        *bool       `json:"jumpdestRemover,omitempty"`
	OrderLiterals                          *bool       `json:"orderLiterals,omitempty"`
	Deduplicate                            *bool       `json:"deduplicate,omitempty"`
	CSE                                    *bool       `json:"cse,omitempty"`
	ConstantOptimizer                      *bool       `json:"constantOptimizer,omitempty"`
	SimpleCounterForLoopUncheckedIncrement *bool       `json:"simpleCounterForLoopUncheckedIncrement,omitempty"`
	Yul                                    *bool       `json:"yul,omitempty"`
	YulDetails                             *YulDetails `json:"yulDetails,omitempty"`
}

// YulDetails is the compiler's settings.optimizer.details.yulDetails.
type YulDetails struct {
	StackAllocation *bool   `json:"stackAllocation,omitempty"`
	OptimizerSteps  *string `json:"optimizerSteps,omitempty"`
}

// Metadata is the compiler's settings.metadata.
type Metadata struct {
	BytecodeHash      string `json:"bytecodeHash,omitempty"`
	AppendCBOR        *bool  `json:"appendCBOR,omitempty"`
	UseLiteralContent *bool  `json:"useLiteralContent,omitempty"`
}

// Debug is the part of the compiler's settings.debug that changes code.
type Debug struct {
	RevertStrings string `json:"revertStrings,omitempty"`
}

// Contract is one contract that can be built.
type Contract struct {
	Source      string                   `json:"source"`         // path of a *.sol file in the tree
	Name        string                   `json:"name,omitempty"` // in Source; empty: the name in the recipe
	Constructor []json.RawMessage        `json:"constructor,omitempty"`
	Libraries   map[string]RecipeLibrary `json:"libraries,omitempty"` // by name, or "path:name" where a name stands for two
	Chains      map[string]OnChain       `json:"chains,omitempty"`    // by chain id in decimal
	// EternalStorage, "path.sol:Name", is the proxy behind which the contract runs and whose state it must declare, no more
	// and no less.
	EternalStorage string `json:"eternalStorage,omitempty"`
}

// OnChain is what differs on one chain: Constructor, if it is there, replaces the contract's; each library replaces the
// contract's of the same name.
type OnChain struct {
	Constructor *[]json.RawMessage       `json:"constructor,omitempty"`
	Libraries   map[string]RecipeLibrary `json:"libraries,omitempty"`
}

// RecipeLibrary says where a linked library comes from: built as the recipe's contract Contract, or Address with
// CodeHash.
type RecipeLibrary struct {
	Contract string         `json:"contract,omitempty"`
	Address  common.Address `json:"address,omitzero"`
	CodeHash common.Hash    `json:"codeHash,omitzero"` // Keccak-256 of the code at Address
}

// Submodules says which git submodules belong to the tree: none, all, or those at some paths.
type Submodules struct {
	All   bool
	Paths []string
}

// MarshalJSON writes true, false or the list of paths.
func (s Submodules) MarshalJSON() ([]byte, error) {
	if len(s.Paths) > 0 {
		return json.Marshal(s.Paths)
	}
	return json.Marshal(s.All)
}

// UnmarshalJSON reads what MarshalJSON writes; s is left alone on error.
func (s *Submodules) UnmarshalJSON(b []byte) error {
	var read Submodules
	if json.Unmarshal(b, &read.All) == nil || json.Unmarshal(b, &read.Paths) == nil {
		*s = read
		return nil
	}
	return errors.New("want true, false or a list of paths")
}

// ReadRecipe reads the recipe at the root of a tree. Errors are *RecipeError, or those of fsys.
func ReadRecipe(fsys fs.FS) (*Recipe, error) {
	f, err := fsys.Open(RecipeFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, errNoRecipe
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil {
		return nil, err
	} else if !info.Mode().IsRegular() {
		return nil, recipeErrorf("", "not a regular file")
	}
	text, err := io.ReadAll(io.LimitReader(f, recipeBytes+1))
	if err != nil {
		return nil, err
	}
	return ParseRecipe(text)
}

// ParseRecipe reads the text of a recipe. Errors are *RecipeError.
func ParseRecipe(text []byte) (*Recipe, error) {
	r := new(Recipe)
	if err := decodeStrict(text, r); err != nil {
		return nil, err
	}
	if err := r.check(); err != nil {
		return nil, err
	}
	return r, nil
}

var (
	identifier  = regexp.MustCompile(`^[A-Za-z_$][A-Za-z0-9_$]*$`)
	evmVersions = []string{
		"homestead", "tangerineWhistle", "spuriousDragon", "byzantium", "constantinople", "petersburg",
		"istanbul", "berlin", "london", "paris", "shanghai", "cancun", "prague", "osaka",
	}
	bytecodeHashes = []string{"none", "ipfs", "bzzr1"}
	revertStrings  = []string{"default", "strip", "debug"}
)

func (r *Recipe) check() error {
	if r.Theseus != SchemaVersion {
		return recipeErrorf("theseus", "schema version %d; this program reads %d", r.Theseus, SchemaVersion)
	}
	if _, err := solc.ParseVersion(string(r.Compiler.Version)); err != nil {
		return recipeErrorf("compiler.version", "%v", err)
	}
	if err := r.Settings.check(); err != nil {
		return err
	}
	for i, p := range r.Sources {
		if err := checkPath(at("sources", i), p); err != nil {
			return err
		}
	}
	for i, p := range r.Submodules.Paths {
		if err := checkPath(at("submodules", i), p); err != nil {
			return err
		}
	}
	if len(r.Contracts) == 0 {
		return recipeErrorf("contracts", "names no contract")
	}
	for _, name := range sortedKeys(r.Contracts) {
		if err := r.checkContract("contracts."+name, name, r.Contracts[name]); err != nil {
			return err
		}
	}
	return nil
}

func (s *Settings) check() error {
	if err := oneOf("settings.evmVersion", s.EVMVersion, evmVersions); err != nil {
		return err
	}
	if o := s.Optimizer; o != nil && o.Runs != nil && (*o.Runs < 0 || *o.Runs > maxRuns) {
		return recipeErrorf("settings.optimizer.runs", "%d is not between 0 and %d", *o.Runs, int64(maxRuns))
	}
	if m := s.Metadata; m != nil {
		if err := oneOf("settings.metadata.bytecodeHash", m.BytecodeHash, bytecodeHashes); err != nil {
			return err
		}
	}
	if d := s.Debug; d != nil {
		if err := oneOf("settings.debug.revertStrings", d.RevertStrings, revertStrings); err != nil {
			return err
		}
	}
	for i, text := range s.Remappings {
		if _, err := parseRemapping(text); err != nil {
			return recipeErrorf(at("settings.remappings", i), "%v", err)
		}
	}
	return nil
}

func (r *Recipe) checkContract(field, name string, c Contract) error {
	if err := checkName(field, name); err != nil {
		return err
	}
	if c.Name != "" {
		if err := checkName(field+".name", c.Name); err != nil {
			return err
		}
	}
	if err := checkPath(field+".source", c.Source); err != nil {
		return err
	}
	if path.Ext(c.Source) != ".sol" {
		return recipeErrorf(field+".source", "%q is not a *.sol file", c.Source)
	}
	if c.EternalStorage != "" {
		if err := checkEternalName(field+".eternalStorage", c.EternalStorage); err != nil {
			return err
		}
	}
	if err := r.checkLibraries(field+".libraries", c.Libraries); err != nil {
		return err
	}
	for _, id := range sortedKeys(c.Chains) {
		here := field + ".chains." + id
		if n, err := strconv.ParseUint(id, 10, 64); err != nil || n == 0 || strconv.FormatUint(n, 10) != id {
			return recipeErrorf(here, "not a chain id: want a decimal number above zero")
		}
		if err := r.checkLibraries(here+".libraries", c.Chains[id].Libraries); err != nil {
			return err
		}
	}
	return nil
}

func (r *Recipe) checkLibraries(field string, libraries map[string]RecipeLibrary) error {
	for _, key := range sortedKeys(libraries) {
		here := field + "." + key
		source, name, qualified := cutLast(key, ":")
		if err := checkName(here, name); err != nil {
			return err
		}
		if qualified {
			if err := checkPath(here, source); err != nil {
				return err
			}
		}
		l := libraries[key]
		given := l.Address != (common.Address{}) && l.CodeHash != (common.Hash{})
		if partly := l.Address != (common.Address{}) || l.CodeHash != (common.Hash{}); partly == (l.Contract != "") || partly != given {
			return recipeErrorf(here, `want either {"contract": NAME}, or {"address": …, "codeHash": …} with neither zero`)
		}
		if _, known := r.Contracts[l.Contract]; !given && !known {
			return recipeErrorf(here+".contract", "%q is not among the contracts of this recipe; add it there", l.Contract)
		}
	}
	return nil
}

// on is the contract as it is built for one chain.
func (c Contract) on(chainID uint64) Contract {
	override, ok := c.Chains[strconv.FormatUint(chainID, 10)]
	if !ok {
		return c
	}
	if override.Constructor != nil {
		c.Constructor = *override.Constructor
	}
	libraries := make(map[string]RecipeLibrary)
	for key, l := range c.Libraries {
		libraries[key] = l
	}
	for key, l := range override.Libraries {
		libraries[key] = l
	}
	c.Libraries = libraries
	return c
}

func checkName(field, name string) error {
	if !identifier.MatchString(name) || len(name) > nameBytes {
		return recipeErrorf(field, "%q is not the name of a contract: want a Solidity identifier of at most %d bytes", name, nameBytes)
	}
	return nil
}

func checkPath(field, p string) error {
	if err := tree.CheckPath(p); err != nil {
		return recipeErrorf(field, "%v", err)
	}
	return nil
}

func oneOf(field, value string, allowed []string) error {
	if value == "" || slices.Contains(allowed, value) {
		return nil
	}
	return recipeErrorf(field, "%q; want one of %s", value, strings.Join(allowed, ", "))
}

func at(field string, i int) string { return field + "[" + strconv.Itoa(i) + "]" }

// cutLast is strings.Cut around the last sep; without sep the whole of s is after it.
func cutLast(s, sep string) (before, after string, found bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return "", s, false
}
